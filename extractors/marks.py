"""What stands between the letters of a value that two readers read: stops and spaces.

Readers lose a stop or a space far more often than they see one that is not there, and they take
the stop of an abbreviation for a comma or a colon. So of two readings the one that has the mark is
believed, letter by letter; the letters themselves are for ``extractors.ocr.voting``.
"""

from __future__ import annotations

import re
from typing import Final

from rapidfuzz.distance import Levenshtein

_ABBREVIATION: Final = re.compile(
    r"(?<![A-Z0-9])(?:[A-Z]{1,2}|JLN|GG|KEL|KEC|KAB|KAV|KOMP|PERUM|DSN|DRS|DRA|APT|PROF)$"
    r"|,[^,0-9]{0,12}(?<![A-Z])[A-Z]{1,5}$"
)
"""What a stop may belong to: short words, those that are always short for something, and titles
behind a name. A speck behind another name (``SULAU. IRING``) is none."""


def with_marks_of(one: str, other: str) -> str:
    """A value with the stops of another reading that has the same letters and digits.

    >>> with_marks_of("JL MT. HARYONO KM, 10", "JI. MT. HARYONO KM. 10")
    'JL MT. HARYONO KM, 10'
    >>> with_marks_of("JL MT. HARYONO KM, 10", "JL. MT. HARYONO KM. 10")
    'JL. MT. HARYONO KM. 10'
    >>> with_marks_of("RAUDAH LATIFAH, S.FARM", "RAUDAH LATIFAH, S.FARM.")
    'RAUDAH LATIFAH, S.FARM.'
    >>> with_marks_of("BUAQ SULAU IRING", "BUAQ SULAU. IRING")
    'BUAQ SULAU IRING'
    """
    mine, yours = _pieces(one), _pieces(other)
    if [letter for letter, _ in mine] != [letter for letter, _ in yours]:
        return one
    made = ""
    for (letter, gap), (_, their_gap) in zip(mine, yours, strict=True):
        made += letter
        made += _gap(made, gap, their_gap)
    return made


def with_spaces_of(one: str, other: str) -> str:
    """A value with the spaces that another reading has behind the same stops.

    >>> with_spaces_of("BTN KALPATARU BLOK H-8 NO.20", "ETN KALPATARU BLOK H-8 NO. 20")
    'BTN KALPATARU BLOK H-8 NO. 20'
    """
    mine, yours = one.replace(" ", ""), other.replace(" ", "")
    after = {
        code.src_start + (at - code.dest_start)
        for code in Levenshtein.opcodes(mine, yours)
        if code.tag == "equal"
        for at in _spaces(other)
        if code.dest_start < at <= code.dest_end and yours[at - 1] in ".,"
    }
    made, place = "", 0
    for letter in one:
        if letter != " ":
            made += " " if place in after and not made.endswith(" ") else ""
            place += 1
        made += letter
    return made


def _spaces(text: str) -> list[int]:
    """Before which letters, counted without spaces, a space stands."""
    found, place = [], 0
    for letter in text:
        if letter == " ":
            found.append(place)
        else:
            place += 1
    return found


def _pieces(text: str) -> list[tuple[str, str]]:
    """Each letter or digit with what stands behind it."""
    return [(found[1], found[2]) for found in re.finditer(r"(\w)([^\w]*)", text)]


def _gap(before: str, gap: str, other: str) -> str:
    """What stands between two letters where the readings differ in it."""
    if "." not in other or "." in gap or not _ABBREVIATION.search(before.upper()):
        return gap
    return other.replace(" ", "") + (" " if " " in gap + other else "")
