"""Letters that OCR reads for digits and digits that it reads for letters.

The pairs are those seen on identity cards and stamped copies. ``T`` and ``?`` are truly two-way:
both readings are returned and whoever knows the form of the number decides.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import Final

_DIGIT: Final[dict[str, str]] = {
    **dict.fromkeys("OoDQU", "0"),
    **dict.fromkeys("IlLi|!", "1"),
    **dict.fromkeys("Zz", "2"),
    **dict.fromkeys("E", "3"),
    **dict.fromkeys("A", "4"),
    **dict.fromkeys("Ss", "5"),
    **dict.fromkeys("bG", "6"),
    **dict.fromkeys("BR", "8"),
    **dict.fromkeys("gq", "9"),
    **{each: each for each in "0123456789"},
}
_TWO_WAY: Final[dict[str, str]] = {"T": "71", "?": "72"}
_LETTER: Final[dict[str, str]] = {"0": "O", "1": "I", "4": "A", "5": "S", "6": "G", "8": "B"}
_EMBEDDED: Final = re.compile(r"(?<=[A-Za-z])[014568|!](?=[A-Za-z])|(?<=[A-Za-z]{2})[014568|!]\b")
_SMALL_L: Final = re.compile(r"(?<=[a-z])I(?![A-Z])|(?<=[A-Z][a-z])1(?![0-9])")
_CAPITAL_I: Final = re.compile(r"(?<=[A-Z])l(?=[A-Z])")
_NINE: Final = re.compile(r"(?<=[A-Za-z]{2})([A-Za-z])9(?![A-Za-z0-9/.\-])")
_MOST_TWO_WAY: Final = 3

DIGIT_CLASS: Final = "[0-9" + re.escape("".join(each for each in _DIGIT if not each.isdigit()))
"""Inside of a regular expression: ``DIGIT_CLASS + "]"`` matches what may be a digit."""
DIGITISH: Final = DIGIT_CLASS + "]"


@dataclass(frozen=True, slots=True)
class Digits:
    """Digits found in text.

    Attributes:
        candidates: What they may be, the likeliest first; several only for two-way marks.
        repaired: Whether any letter was read as a digit.
        rest: The text around them.
    """

    candidates: tuple[str, ...]
    repaired: bool
    rest: str


def digit_candidates(run: str) -> tuple[str, ...]:
    """What a run of digits and look-alikes may be; empty when a mark resembles no digit.

    >>> digit_candidates("64729905O387")
    ('647299050387',)
    >>> digit_candidates("T2")
    ('72', '12')
    >>> digit_candidates("12X")
    ()
    """
    if sum(each in _TWO_WAY for each in run) > _MOST_TWO_WAY:
        return ()
    choices = [_TWO_WAY.get(each) or _DIGIT.get(each, "") for each in run]
    return tuple("".join(each) for each in itertools.product(*choices))


def to_digits(run: str) -> str | None:
    """The likeliest digits of a run, None when a mark resembles no digit.

    >>> to_digits("2O17"), to_digits("2X17")
    ('2017', None)
    """
    found = digit_candidates(run)
    return found[0] if found else None


def to_letters(text: str) -> str:
    """Read single digits inside words as the letters they resemble.

    >>> to_letters("SITI AM1NAH, RT 12"), to_letters("ALANG BATO9"), to_letters("BENTON9")
    ('SITI AMINAH, RT 12', 'ALANG BATOQ', 'BENTONG')
    """
    return _NINE.sub(_nine, _EMBEDDED.sub(lambda found: _LETTER.get(found[0], "I"), text))


def cased(text: str) -> str:
    """Read a capital I after a small letter as the l it is, and a small l between capitals as I.

    To be asked before the text is put in capitals, which hides the difference.

    >>> cased("470/KeI/VIII, KeIurahan, RAPlD, Ke1/2017")
    '470/Kel/VIII, Kelurahan, RAPID, Kel/2017'
    """
    return _SMALL_L.sub("l", _CAPITAL_I.sub("I", text))


def _nine(found: re.Match[str]) -> str:
    """A 9 at a word's end is a Q after a vowel, as in Dayak names, and a G after another letter."""
    letter = "Q" if found[1] in "AEIOUaeiou" else "G"
    return found[1] + (letter.lower() if found[1].islower() else letter)


def find_digits(text: str, length: int, joints: str = " .-") -> Digits | None:
    """Find a number of so many digits, also when spaced out or with look-alikes in it.

    Args:
        text: Plain text.
        length: How many digits it must have.
        joints: What may stand between digits.

    Returns:
        Clean digits before doubtful ones; None when there is no such number. At least six in ten
        marks must be true digits.
    """
    joint = f"[{re.escape(joints)}]{{0,3}}"
    repeat = f"{{{length - 1}}}"
    whole = re.compile(rf"(?<![0-9])[0-9]{{{length}}}(?![0-9])")
    joined = re.compile(
        rf"(?<![0-9])(?<![0-9][{re.escape(joints)}])[0-9](?:{joint}[0-9]){repeat}(?!{joint}[0-9])"
    )
    for pattern in (whole, joined):
        if found := pattern.search(text):
            digits = re.sub(r"[^0-9]", "", found[0])
            return Digits((digits,), repaired=False, rest=_around(text, found))
    mark = DIGIT_CLASS + "T?]"
    doubtful = re.compile(rf"(?<![0-9A-Za-z]){mark}(?:{joint}{mark}){repeat}(?![0-9A-Za-z])")
    for found in doubtful.finditer(text):
        run = "".join(each for each in found[0] if each not in joints)
        candidates = digit_candidates(run)
        if candidates and sum(each.isdigit() for each in run) >= 0.6 * length:
            return Digits(candidates, repaired=True, rest=_around(text, found))
    return None


def _around(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}".strip()
