"""Who reads what, and whom to believe: the policy of two readers, in one place.

Pages of text are Tesseract's; those on which it was in doubt or passed lines over are looked over
by RapidOCR, which reads just these lines. Cards, photographs and what Tesseract read badly are
RapidOCR's as a whole. Of a short document of which something is missing or doubtful the other one
sees the pages as well, and each key field that only one has read is read again at its place by the
other.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import Final, Literal

from dossier.model import Box, Page, PageText, Reader, Word, certainty
from extractors.ocr.engine import in_reading_order

Second = Literal["rapidocr", "tesseract"]
"""Who can be asked for a second opinion."""
_BAD: Final = 0.72
_UNSURE: Final = 0.5
"""A word that is read with less is in doubt."""
_MUCH_DOUBT: Final = 0.05
"""Share of letters in doubt from which on a page is looked over by the other reader."""
_PASSED_OVER: Final = 2
"""So many lines that nobody read are as good a reason."""
_SURE_LINE, _SURE_WORD, _SURE_WIDTH = 0.85, 0.5, 0.6
"""A line is left as it was read when its words are so certain on the whole, each of them so
certain, and cover so much of it.

Measured on 23 scans of the office tier, all looked over: 6 of 43 lines of a page are read again,
characters wrong fall from 4.1 % to 1.2 %; reading all lines again brings them to 1.0 %."""
_MOST_LINES: Final = 200
"""A page with more lines in doubt is a pattern, not print: the rest stays as it was read."""
_CARD_WORDS: Final = frozenset(
    {"NIK", "PROVINSI", "NPWP", "AGAMA", "KEWARGANEGARAAN", "KECAMATAN", "KEL/DESA", "RT/RW"}
)
_CARD_LETTERS: Final = 250
_CARDS_LETTERS: Final = 1000
_MOST_PAGES: Final = 3
"""Pages of a longer document are not seen a second time: its places are, one by one."""
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


def wants_looking_over(text: PageText, passed_over: Callable[[], int]) -> bool:
    """Whether the other reader is to look a page of text over.

    Args:
        text: What Tesseract read.
        passed_over: Counts lines of print that it did not read at all; asked only if need be.
    """
    letters = sum(len(word.text) for word in text.words)
    unsure = sum(len(word.text) for word in text.words if word.confidence < _UNSURE)
    return unsure > _MUCH_DOUBT * letters or passed_over() >= _PASSED_OVER


def looked_over(
    text: PageText,
    places: Sequence[Box],
    read: Callable[[Sequence[int]], Sequence[Sequence[Word]]],
    reader: Reader,
) -> PageText:
    """A page with its doubtful and passed-over lines as the other reader reads them.

    What stands on none of the lines stays when its reader was sure of it: the rest is the edge of
    a stamp, a signature, a speck.

    Args:
        text: What the first reader read.
        places: All lines that the other one sees on the page.
        read: Reads those of the lines that are asked for, by their numbers.
        reader: Who that is.
    """
    left = list(text.words)
    held: list[list[Word]] = []
    for place in places:
        held.append([word for word in left if place.contains(word.box.middle)])
        left = [word for word in left if not place.contains(word.box.middle)]
    asked = [at for at, place in enumerate(places) if not _sure(held[at], place)][:_MOST_LINES]
    for at, words in zip(asked, read(asked), strict=True):
        better = [replace(word, reader=reader) for word in words]
        held[at] = better or [word for word in held[at] if word.confidence >= _UNSURE]
    alone = [[word] for word in left if word.confidence >= _UNSURE]
    return replace(text, lines=in_reading_order([*held, *alone]))


def _sure(words: Sequence[Word], place: Box) -> bool:
    return (
        certainty(words) >= _SURE_LINE
        and min(word.confidence for word in words) >= _SURE_WORD
        and sum(word.box.width for word in words) > _SURE_WIDTH * place.width
    )


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


def other(reader: Reader) -> Second:
    """The reader to ask for a second opinion."""
    return "rapidocr" if reader == "tesseract" else "tesseract"


def trust(reader: Reader, photograph: bool) -> float:  # noqa: FBT001 - a fact, not an option
    """How far a reader is to be believed beside the other: Tesseract reads small print badly."""
    return _SMALL_PRINT if photograph and reader == "tesseract" else 1.0


def alone(page: Page) -> bool:
    """Whether only one reader has seen the page, and the other one can."""
    return (
        page.image is not None
        and page.status == "read"
        and len(page.texts) == 1
        and not page.texts[0].helped
    )


def may_be_read_twice(pages: Collection[Page]) -> bool:
    """Whether a document is short enough for the other reader to see its pages."""
    return len(pages) <= _MOST_PAGES and any(alone(page) for page in pages)
