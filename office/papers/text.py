"""Text as a paper can bear it: of letters that its fonts have, of bounded length, breakable.

What stands in documents is hostile. A letter that no font has would stop the making of a PDF/A, a
word without an end would run over the edge of its cell, and a text without an end would never be
set. Text reaches the templates as data, never as markup: ``#``, ``$`` and the like are letters.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from typing import Final

from dossier import indonesian
from dossier.printable import REPLACEMENT, one_line

SHORT: Final = 160
"""Letters of a remark in a cell: three to five of its lines."""
NAME: Final = 200
"""Letters of a name, as at the counter."""
LONG: Final = 400
"""Letters of a reason in a letter."""
MOST: Final = 24
"""Persons or dosage forms that are named one by one; further ones are counted."""

_SET: Final = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x370, 0x377), (0x37A, 0x37F), (0x384, 0x38A), (0x38C, 0x38C),
    (0x38E, 0x3A1), (0x3A3, 0x3FF), (0x400, 0x45F), (0x1E00, 0x1EFF), (0x2010, 0x2027),
    (0x2030, 0x203A), (0x20AC, 0x20AC), (0x2122, 0x2122),
)  # fmt: skip
"""What the fonts have that typst brings along, so that it is set on any machine: Latin, Greek and
Cyrillic letters and common signs. A test sets every one of them."""
_LONG_WORD: Final = 40
_PIECE: Final = 22
"""Widths, a small letter being 1 and any other 2: a word wider than the first may be broken after
each of the second, which fits the narrowest cell."""
_WORD: Final = re.compile(r"\S{20,}")


def plain(text: str, most: int = SHORT) -> str:
    """The text in one line that a paper can bear.

    Args:
        text: Anything.
        most: Letters; what is longer is cut after a sentence or a word, and ends in an ellipsis.
    """
    return _WORD.sub(lambda found: _breakable(found[0]), clipped(text, most))


def clipped(text: str, most: int) -> str:
    """As :func:`plain`, to go into a text that is made plain as a whole."""
    known = "".join(
        each if _can_be_set(each) else REPLACEMENT
        for each in unicodedata.normalize("NFC", one_line(text[: 4 * most]))
    )
    if len(known) <= most and len(text) <= 4 * most:
        return known
    head = known[: most - 2]
    sentence, word = head.rfind(". "), head.rfind(" ")
    if sentence > most // 4:
        return f"{head[: sentence + 1]} …"
    return (head[:word] if word > most // 2 else head) + "…"


def moment(at: dt.datetime) -> str:
    """``24-11-2026 16.05``, in office time."""
    return f"{at.astimezone(indonesian.OFFICE_ZONE):%d-%m-%Y %H.%M}"


def day(at: dt.datetime) -> str:
    """``24 November 2026``, in office time."""
    return indonesian.day(at.astimezone(indonesian.OFFICE_ZONE).date())


def listed(names: tuple[str, ...], most: int = NAME) -> str:
    """Names in a row, to go into a text; the last ones are counted when there are very many."""
    shown = [clipped(each, most) for each in names[:MOST]]
    if len(names) > MOST:
        shown.append(f"dan {len(names) - MOST} lainnya")
    return ", ".join(shown)


def _breakable(word: str) -> str:
    """The word with places to break it, when it is longer than words are."""
    widths = [1 if each.islower() else 2 for each in word]
    if sum(widths) <= _LONG_WORD:
        return word
    pieces, room = [""], _PIECE
    for letter, width in zip(word, widths, strict=True):
        if width > room:
            pieces.append("")
            room = _PIECE
        pieces[-1] += letter
        room -= width
    return "\u200b".join(pieces)


def _can_be_set(letter: str) -> bool:
    return any(low <= ord(letter) <= high for low, high in _SET)
