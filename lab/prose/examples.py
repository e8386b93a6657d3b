"""What the reader of prose learns from: a text in pieces, and which of them are what.

And how it is made harder than it was typeset, so that what is learned is the language and not the
layout: scanners glue and misread (:func:`worn`), offices put it in other words (:func:`reworded`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lab.specimens.rng import Rng, chance

Span = tuple[int, int, str]
"""First piece, the piece after the last, and the entity."""

LOOKALIKES: Final = {
    "0": "O", "1": "l", "5": "S", "8": "B", "O": "0", "I": "l", "l": "1", "S": "5", "B": "8",
    "m": "rn", "n": "ri", "e": "c", "a": "o", "i": "l", "t": "f", "u": "ii", "h": "b", "g": "q",
    "D": "O", "G": "C", "E": "F", "M": "N", "A": "4", "T": "I", "R": "P", "N": "H",
}  # fmt: skip
"""What readers take for what, most often."""

_WEAR: Final = ((0.0, 0.45), (0.008, 0.35), (0.03, 0.2))
"""Shares of letters misread, and how many texts are worn so much."""
_DROPPED, _STRANGE = 0.08, 0.05
"""Shares of words left out, and put in another's place, in a text that is reworded."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text in pieces with its spans, in their order; spans do not overlap."""

    pieces: tuple[str, ...]
    spans: tuple[Span, ...]

    def names(self) -> list[str]:
        """The entity of each piece, nothing where it is of none."""
        found = [""] * len(self.pieces)
        for start, end, entity in self.spans:
            found[start:end] = [entity] * (end - start)
        return found


def rebuilt(parts: Sequence[tuple[str, int]], spans: Sequence[Span]) -> Example:
    """An example from pieces that each name the old span they are of (-1: none).

    A span of which nothing is left is gone.
    """
    made: list[Span] = []
    for number, (_, _, entity) in enumerate(spans):
        mine = [at for at, (_, span) in enumerate(parts) if span == number]
        if mine:
            made.append((mine[0], mine[-1] + 1, entity))
    return Example(tuple(text for text, _ in parts), tuple(made))


def parts_of(example: Example) -> list[tuple[str, int]]:
    """Each piece with the number of its span, or -1."""
    owner = [-1] * len(example.pieces)
    for number, (start, end, _) in enumerate(example.spans):
        owner[start:end] = [number] * (end - start)
    return list(zip(example.pieces, owner, strict=True))


def worn(example: Example, rng: Rng) -> Example:
    """The text as a reader of a poor copy has it: letters misread, words glued, marks lost."""
    share = rng.choices([wear for wear, _ in _WEAR], [count for _, count in _WEAR])[0]
    if not share:
        return example
    done: list[tuple[str, int]] = []
    for text, span in parts_of(example):
        if not text[0].isalnum() and chance(rng, 3 * share):
            continue
        read = "".join(
            LOOKALIKES[char] if char in LOOKALIKES and chance(rng, share) else char for char in text
        )
        if done and done[-1][1] == span and text[0].isalnum() and chance(rng, share):
            done[-1] = (done[-1][0] + read, span)
        else:
            done.append((read, span))
    return rebuilt(done, example.spans) if done else example


def reworded(example: Example, rng: Rng, words: Sequence[str]) -> Example:
    """The text with some of its own words left out and others put in the place of some.

    Args:
        example: The text; what its spans hold is left as it is.
        rng: Random numbers.
        words: Words that such papers use.
    """
    done: list[tuple[str, int]] = []
    for text, span in parts_of(example):
        if span < 0 and chance(rng, _DROPPED):
            continue
        strange = span < 0 and bool(words) and chance(rng, _STRANGE)
        done.append((rng.choice(words) if strange else text, span))
    return rebuilt(done, example.spans) if done else example


def recased(example: Example, rng: Rng) -> Example:
    """The text all in capitals, or its spans as names are written, or as it is."""
    turn = rng.random()
    if turn < 0.08:
        return Example(tuple(text.upper() for text in example.pieces), example.spans)
    if turn < 0.2:
        names = example.names()
        pieces = (
            text.title() if name and text.isupper() and len(text) > 3 else text
            for text, name in zip(example.pieces, names, strict=True)
        )
        return Example(tuple(pieces), example.spans)
    return example
