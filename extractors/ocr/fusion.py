"""Two readings of one page: does it need the second reader, and which of the two to prefer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from dossier.model import PageText

_BAD: Final = 0.72
_CARD_WORDS: Final = frozenset(
    {"NIK", "PROVINSI", "NPWP", "AGAMA", "KEWARGANEGARAAN", "KECAMATAN", "KEL/DESA", "RT/RW"}
)
_CARD_LETTERS: Final = 250
_CARDS_LETTERS: Final = 1000


def legible(text: PageText) -> int:
    """Letters in words that their reader was certain of."""
    return sum(
        len(word.text)
        for word in text.words
        if word.confidence >= 0.7 and sum(c.isalnum() for c in word.text) >= 3
    )


def reads_badly(text: PageText) -> bool:
    """Whether a page of text came out so poorly that the second reader is to try."""
    letters = sum(len(word.text) for word in text.words)
    return text.confidence < _BAD or legible(text) < 0.5 * letters


def like_a_card(text: PageText) -> bool:
    """Whether a sheet has little on it but words of an identity or tax card."""
    words = {word.text.strip(":.,;").upper() for word in text.words} & _CARD_WORDS
    letters = sum(len(word.text) for word in text.words)
    return (bool(words) and letters < _CARD_LETTERS) or (
        len(words) >= 3 and letters < _CARDS_LETTERS
    )


def ranked(texts: Iterable[PageText]) -> tuple[PageText, ...]:
    """The readings, the one to prefer first; empty ones left out."""
    return tuple(sorted((t for t in texts if t.lines), key=legible, reverse=True))
