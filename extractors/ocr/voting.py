"""Two readings of the same words, laid side by side letter by letter.

Where they differ, each side's certainty says which one to believe and how far; what was in dispute
stays known, because nothing tells a wrong value from a right one as well as two readers that do not
agree. Voting over aligned readings goes back to ROVER (Fiscus 1997); with two voters a dispute is
decided by certainty alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Levenshtein

from dossier.model import Word

_LEAST, _MOST = 0.02, 0.995
_UNSEEN: Final = 0.6
"""How far a reader is believed that saw nothing where the other saw something."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a value and how certain its reader was of it."""

    text: str
    certainty: float


@dataclass(frozen=True, slots=True)
class Dispute:
    """A stretch that two readers read differently.

    Attributes:
        ours: The letters of the one, without spaces; may be empty.
        theirs: The letters of the other.
        ours_right: Probability that the first one is right, 0 to 1.
    """

    ours: str
    theirs: str
    ours_right: float


@dataclass(frozen=True, slots=True)
class Vote:
    """What two readings come to.

    Attributes:
        text: The words of the first, with what the other one read more certainly put in, and
            without words that it was unsure of and the other did not see.
        disputes: Where they differ, in order; spaces are no matter of dispute.
        alike: Share of letters that they agree on, 0 to 1.
    """

    text: str
    disputes: tuple[Dispute, ...]
    alike: float

    @property
    def right(self) -> float:
        """Probability that every dispute was decided rightly, 0 to 1."""
        chance = 1.0
        for each in self.disputes:
            chance *= max(each.ours_right, 1 - each.ours_right)
        return chance


@dataclass(slots=True)
class _Letter:
    text: str
    token: int
    certainty: float


def tokens(raw: str, words: Sequence[Word]) -> tuple[Token, ...]:
    """The words of a raw value with the certainty of those that it was read from.

    A value may begin or end within a word; one that is found in none has their mean.
    """
    mean = sum(word.confidence for word in words) / len(words) if words else 0.5
    left = list(words)
    made = []
    for part in raw.split():
        at = next((n for n, word in enumerate(left) if part in word.text), None)
        if at is None:
            made.append(Token(part, mean))
        else:
            made.append(Token(part, left[at].confidence))
            left = left[at:] if left[at].text != part else left[at + 1 :]
    return tuple(made)


def vote(ours: Sequence[Token], theirs: Sequence[Token], *, trust: float = 1.0) -> Vote:
    """Lay two readings side by side.

    Args:
        ours: The reading whose words and spaces are kept.
        theirs: The other one.
        trust: How far the other one is believed beside the first, 1: as far.
    """
    one, other = _letters(ours), _letters(theirs)
    codes = Levenshtein.opcodes(
        "".join(letter.text.upper() for letter in one),
        "".join(letter.text.upper() for letter in other),
    )
    kept: list[_Letter] = []
    disputes: list[Dispute] = []
    agreed = 0
    for code in codes:
        mine = one[code.src_start : code.src_end]
        yours = other[code.dest_start : code.dest_end]
        if code.tag == "equal":
            agreed += len(mine)
            kept += mine
            continue
        right = _ours_right(_certainty(mine), _certainty(yours) * trust)
        disputes.append(Dispute(_text(mine), _text(yours), right))
        if right >= 0.5 or not mine:
            kept += mine
        elif yours:
            kept += _in_place(yours, mine)
        elif not _whole_words(one, code.src_start, code.src_end):
            kept += mine
    longest = max(len(one), len(other), 1)
    return Vote(_joined(kept), tuple(disputes), agreed / longest)


def _letters(read: Sequence[Token]) -> list[_Letter]:
    # Letters that become two in capitals would shift all that follow.
    return [
        _Letter(letter, at, token.certainty)
        for at, token in enumerate(read)
        for letter in token.text
        if len(letter.upper()) == 1
    ]


def _whole_words(letters: Sequence[_Letter], start: int, end: int) -> bool:
    """Whether a stretch begins and ends where words do."""
    begins = start == 0 or letters[start - 1].token != letters[start].token
    ends = end == len(letters) or letters[end].token != letters[end - 1].token
    return begins and ends


def _in_place(yours: Sequence[_Letter], mine: Sequence[_Letter]) -> list[_Letter]:
    """The other's letters in the words that ours stand in."""
    last = len(mine) - 1
    return [
        _Letter(letter.text, mine[min(at, last)].token, letter.certainty)
        for at, letter in enumerate(yours)
    ]


def _certainty(letters: Sequence[_Letter]) -> float:
    if not letters:
        return _UNSEEN
    return sum(letter.certainty for letter in letters) / len(letters)


def _ours_right(ours: float, theirs: float) -> float:
    """Of two that exclude each other, the chance that the first is right."""
    one, other = (min(max(each, _LEAST), _MOST) for each in (ours, theirs))
    for_one, for_other = one * (1 - other), other * (1 - one)
    return for_one / (for_one + for_other)


def _text(letters: Sequence[_Letter]) -> str:
    return "".join(letter.text for letter in letters)


def _joined(letters: Sequence[_Letter]) -> str:
    """The letters as words again."""
    words: dict[int, str] = {}
    for letter in letters:
        words[letter.token] = words.get(letter.token, "") + letter.text
    return " ".join(words.values())
