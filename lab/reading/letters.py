"""How many characters of a page came out wrong, whatever order its lines were read in.

Every word that was read is led back to the drawn page and belongs to the printed line on whose
level its middle lies; so columns, tables and boxes are compared line by line, however a reader
grouped them. The characters of a line that nobody read are all wrong; words that lie on no line
(stamps, signatures, arrows, specks) are counted apart and are in no error rate.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from rapidfuzz.distance import Levenshtein

from lab.specimens.single import TruthWord

Point = tuple[float, float]
_REACH: Final = 0.62
"""How far from a line's middle a word may lie, in heights of the line."""
# Quotation marks, then hyphens and dashes, by their numbers in Unicode.
_SAME: Final = {
    **dict.fromkeys((0x2018, 0x2019), "'"),
    **dict.fromkeys((0x201C, 0x201D), '"'),
    **dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212), "-"),
}
_FILLER: Final = re.compile(r"[-=_.~·*…]{3,}")
_SPACED: Final = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_]){2,}(?!\S)")
_COLON: Final = re.compile(r"\s*:\s*")


@dataclass(frozen=True, slots=True)
class ReadWord:
    """A word with the middle of its box in pixels of the drawn page."""

    text: str
    middle: Point


@dataclass(frozen=True, slots=True)
class Letters:
    """Characters of one page.

    Attributes:
        wrong: Least insertions, deletions and replacements, summed over its lines.
        of: Characters printed, spaces between words among them.
        plain_wrong: The same of letters and digits only, without marks and spaces.
        plain_of: Letters and digits printed.
        stray: Characters read where no line is printed.
        differing: The lines that came out otherwise: as printed and as read, both normalised.
    """

    wrong: int
    of: int
    plain_wrong: int
    plain_of: int
    stray: int
    differing: tuple[tuple[str, str], ...] = ()


def normalised(text: str) -> str:
    """NFC, single spaces; quotes and dashes of one form, fillers of deeds and forms left out.

    Three or more dashes, dots, stars or the like in a row fill a line and say nothing. Spaces
    around a colon and between the letters of a spaced heading are layout; arrows and other drawn
    signs are no characters.
    """
    written = "".join(c for c in unicodedata.normalize("NFC", text) if not _drawn(c))
    plain = _FILLER.sub(" ", written.translate(_SAME))
    close = _SPACED.sub(lambda found: found[0].replace(" ", ""), " ".join(plain.split()))
    return " ".join(_COLON.sub(":", close).split())


def count(lines: Sequence[Sequence[TruthWord]], words: Iterable[ReadWord]) -> Letters:
    """Compare a page with what one reader read on it."""
    lines = [line for line in lines if _joined(word.text for word in line)]
    bands = [_Band.around(line) for line in lines]
    on_line: dict[int, list[ReadWord]] = {}
    stray = 0
    for word in words:
        at = _nearest(bands, word.middle)
        if at is None:
            stray += len(normalised(word.text))
        else:
            on_line.setdefault(at, []).append(word)
    pairs = []
    for at, line in enumerate(lines):
        read = sorted(on_line.get(at, ()), key=lambda word: word.middle[0])
        pairs.append((_joined(word.text for word in line), _joined(word.text for word in read)))
    return Letters(
        sum(Levenshtein.distance(printed, read) for printed, read in pairs),
        sum(len(printed) for printed, _ in pairs),
        sum(Levenshtein.distance(_plain(printed), _plain(read)) for printed, read in pairs),
        sum(len(_plain(printed)) for printed, _ in pairs),
        stray,
        tuple(pair for pair in pairs if pair[0] != pair[1]),
    )


def placed(lines: Sequence[Sequence[TruthWord]], words: Sequence[ReadWord]) -> tuple[int, int]:
    """Of the words that stand once on the page and were read once: how many lie where they stand.

    Returns:
        Those whose middle lies in the printed word's box, and all of them.
    """
    printed = [word for line in lines for word in line if len(word.text) >= 4]
    times = Counter(word.text for word in printed)
    read_times = Counter(word.text for word in words)
    middles = {word.text: word.middle for word in words if read_times[word.text] == 1}
    once = [word for word in printed if times[word.text] == 1 and word.text in middles]
    return sum(_holds(word.box, middles[word.text]) for word in once), len(once)


def _drawn(char: str) -> bool:
    return unicodedata.category(char) == "So" or 0x2190 <= ord(char) <= 0x21FF


def _plain(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def _joined(words: Iterable[str]) -> str:
    return normalised(" ".join(words))


def _holds(box: tuple[float, float, float, float], point: Point) -> bool:
    left, top, right, bottom = box
    return left <= point[0] <= right and top <= point[1] <= bottom


@dataclass(frozen=True, slots=True)
class _Band:
    left: float
    right: float
    middle: float
    height: float

    @staticmethod
    def around(line: Sequence[TruthWord]) -> _Band:
        top, bottom = median(w.box[1] for w in line), median(w.box[3] for w in line)
        return _Band(
            min(w.box[0] for w in line),
            max(w.box[2] for w in line),
            (top + bottom) / 2,
            bottom - top,
        )


def _nearest(bands: Sequence[_Band], point: Point) -> int | None:
    x, y = point
    best, least = None, float("inf")
    for at, band in enumerate(bands):
        beside = max(band.left - x, x - band.right, 0.0)
        off = abs(y - band.middle)
        if off > _REACH * band.height or beside > band.height:
            continue
        if off + beside < least:
            best, least = at, off + beside
    return best
