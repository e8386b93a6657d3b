"""Who reads what, and whom to believe: the policy of two readers, in one place.

Pages of text are Tesseract's; cards, photographs and what it read badly are RapidOCR's as well. A
short document of which something is missing or doubtful is read by both, and each key field that
only one has read is read again at its place by the other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final, Literal

from dossier.model import Page, PageText, Reader

_BAD: Final = 0.72
_CARD_WORDS: Final = frozenset(
    {"NIK", "PROVINSI", "NPWP", "AGAMA", "KEWARGANEGARAAN", "KECAMATAN", "KEL/DESA", "RT/RW"}
)
_CARD_LETTERS: Final = 250
_CARDS_LETTERS: Final = 1000
_MOST_PAGES: Final = 3
"""A longer document is not read a second time as a whole: its places are, one by one."""
_SMALL_PRINT: Final = 0.75
"""What Tesseract's word counts on cards and photographs, beside RapidOCR's."""


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


def other(reader: Reader) -> Literal["rapidocr", "tesseract"]:
    """The reader to ask for a second opinion."""
    return "rapidocr" if reader == "tesseract" else "tesseract"


def trust(reader: Reader, photograph: bool) -> float:  # noqa: FBT001 - a fact, not an option
    """How far a reader is to be believed beside the other: Tesseract reads small print badly."""
    return _SMALL_PRINT if photograph and reader == "tesseract" else 1.0


def alone(page: Page) -> bool:
    """Whether only one reader has read the page, and the other one can."""
    return page.image is not None and len(page.texts) == 1 and page.status == "read"


def may_be_read_twice(pages: Collection[Page]) -> bool:
    """Whether a document is short enough to be read by the other reader as a whole."""
    return len(pages) <= _MOST_PAGES and any(alone(page) for page in pages)
