"""From the recogniser's columns to words with boxes, and the spaces it swallows.

The recogniser gives, for every eighth pixel column of a line that is 48 pixels tall, a probability
for each character. It is made for Chinese first: between Latin words that stand close it often
prefers "nothing" to a space although it saw one. So a space is also taken where it was seen
faintly and the picture shows a gap that is wide for this line.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from extractors.raster import Pixels, percentiles

HEIGHT: Final = 48
STRIDE: Final = 8
_SEEN: Final = 0.3
_SEEN_FAINTLY: Final = 0.03
_NOTHING: Final = 0
_SIGNS: Final = (
    "\u00b0\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u00b7\u2026\u00a7\u00d7\u00b2\u00b3\u00bd"
)
Probabilities = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Piece:
    """A word within a line: its text, columns from and to (pixels at 48 tall), certainty."""

    text: str
    start: float
    end: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Alphabet:
    """Which of the recogniser's classes can stand in an Indonesian document.

    Attributes:
        classes: Their numbers; the first is "nothing".
        letters: What each writes.
        space: Position of the space among them.
    """

    classes: npt.NDArray[np.int64]
    letters: tuple[str, ...]
    space: int

    @staticmethod
    def of(characters: Sequence[str]) -> Alphabet:
        """The Latin part of the recogniser's characters, of which the first is "nothing"."""
        kept = [n for n, text in enumerate(characters) if n == _NOTHING or _latin(text)]
        letters = tuple("" if n == _NOTHING else characters[n] for n in kept)
        return Alphabet(np.array(kept, np.int64), letters, letters.index(" "))

    def only(self, characters: str) -> Alphabet:
        """The same without the characters that cannot stand in a place; the space stays."""
        kept = [n for n, text in enumerate(self.letters) if not text or text in f" {characters}"]
        letters = tuple(self.letters[n] for n in kept)
        return Alphabet(self.classes[kept], letters, letters.index(" "))


@dataclass(frozen=True, slots=True)
class _Letter:
    text: str
    column: int
    confidence: float


def decode(columns: Probabilities, alphabet: Alphabet, line: Pixels) -> list[Piece]:
    """The words of one line.

    Args:
        columns: (columns, classes) probabilities.
        alphabet: The classes that may be written.
        line: The grey line, 48 pixels tall, as the recogniser saw it.
    """
    latin = columns[:, alphabet.classes]
    letters = _letters(latin, alphabet)
    breaks = _breaks(letters, latin[:, alphabet.space], line)
    pieces: list[Piece] = []
    current: list[_Letter] = []
    for at, letter in enumerate(letters):
        if current and (at in breaks or letter.text == " "):
            pieces.append(_piece(current))
            current = []
        if letter.text != " ":
            current.append(letter)
    if current:
        pieces.append(_piece(current))
    return pieces


def _letters(latin: Probabilities, alphabet: Alphabet) -> list[_Letter]:
    best = np.argmax(latin, axis=1)
    letters: list[_Letter] = []
    before = _NOTHING
    for column, number in enumerate(best):
        if number not in {_NOTHING, before}:
            confidence = float(latin[column, number])
            letters.append(_Letter(alphabet.letters[number], column, confidence))
        before = int(number)
    return letters


def _breaks(letters: Sequence[_Letter], spaces: Probabilities, line: Pixels) -> frozenset[int]:
    """Letters before which a space was swallowed."""
    dark, light = percentiles(line[::2, ::2], 2, 75)
    empty = line[4:-4].min(axis=0) > light - 0.35 * (light - dark)
    gaps = [
        _widest_gap(empty, (a.column + 0.5) * STRIDE, (b.column + 0.5) * STRIDE)
        for a, b in itertools.pairwise(letters)
    ]
    usual = float(np.median(gaps)) if gaps else 0.0
    wide = max(6.0, usual + 4.0)
    found = set()
    for at, (a, b) in enumerate(itertools.pairwise(letters)):
        if " " in {a.text, b.text}:
            continue
        seen = float(np.max(spaces[a.column : b.column + 1]))
        # A colon between label and value stands apart, though no space was seen.
        enough = 0.0 if ":" in {a.text, b.text} else _SEEN_FAINTLY
        if seen >= _SEEN or (seen >= enough and gaps[at] >= wide):
            found.add(at + 1)
    return frozenset(found)


def _widest_gap(empty: npt.NDArray[np.bool_], start: float, end: float) -> int:
    """The longest run of columns without ink between two places."""
    longest = run = 0
    for column in empty[max(0, round(start)) : round(end) + 1].tolist():
        run = run + 1 if column else 0
        longest = max(longest, run)
    return longest


def _piece(letters: Sequence[_Letter]) -> Piece:
    # A class fires about at the middle of its letter; half a letter more on each side.
    width = _letter_width(letters)
    return Piece(
        "".join(letter.text for letter in letters),
        (letters[0].column + 0.5) * STRIDE - 0.5 * width,
        (letters[-1].column + 0.5) * STRIDE + 0.5 * width,
        float(np.mean([letter.confidence for letter in letters])),
    )


def _letter_width(letters: Sequence[_Letter]) -> float:
    if len(letters) < 2:
        return 2.5 * STRIDE
    return (letters[-1].column - letters[0].column) * STRIDE / (len(letters) - 1)


def _latin(text: str) -> bool:
    if len(text) != 1:
        return False
    if " " <= text <= "~":
        return True
    name = unicodedata.name(text, "")
    return (name.startswith("LATIN ") and "FULLWIDTH" not in name) or text in _SIGNS
