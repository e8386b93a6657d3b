"""Who reads what, and whom to believe: the policy of two readers, in one place.

Pages of text are Tesseract's; the lines that it was not sure of or passed over are read by
RapidOCR, which looks for the lines of the page itself where there are many. Cards, photographs and
what Tesseract read badly are RapidOCR's as a whole. Of a short document of which something is
missing or doubtful the other one sees the pages as well, and each key field that only one has read
is read again at its place by the other. Key numbers of which both make nothing, or two things, are
looked at a third time, in several ways.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from dossier.model import Box, Page, PageText, Reader, Word, certainty
from extractors.ocr.engine import in_reading_order

Second = Literal["rapidocr", "tesseract"]
"""Who can be asked for a second opinion."""
Help = Literal["looking over", "lines"]
"""What the other reader does for a page of text: look for all its lines and read those that were
not surely read, or read these where they were seen."""
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
_MISSING: Final = 1.2
"""Heights of a word at the end of a line where nothing was read; a letter or two stands there."""
_APART: Final = 1.2
"""Heights of a word between two words that stand in different columns."""
_SURE_OF_INK: Final = 0.8
"""Less is no line but a stamp's edge or a signature, where nobody found a line."""
_MARGIN: Final = 3
"""Pixels around words that are read again."""
_SAME_PLACE: Final = 0.3
_SAME_WORD: Final = 0.5
"""Shares of the smaller box that another covers."""
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


@dataclass(frozen=True, slots=True)
class Look:
    """A way to look at a line once more.

    Attributes:
        margin: Paper around it, as a share of its height.
        stretch: How much wider than it is it is shown.
    """

    margin: float
    stretch: float


THIRD_LOOK: Final = (
    Look(0.08, 1.0),
    Look(0.17, 1.0),
    Look(0.17, 0.85),
    Look(0.17, 1.3),
    Look(0.17, 1.6),
)
"""How RapidOCR looks at a key number again: nearer and farther, narrower and wider.

Measured on 62 numbers that readers had not agreed on, of harmed pages (44 right): each of these
reads 44 or 45 of them, and not the same. Tesseract, told that digits stand there, reads 8 and gives
12 others another number that keeps the rules: it does not look."""
_ENOUGH: Final = 2
"""So many looks must agree."""
_SURE_NUMBER: Final = 0.97
"""A number that the other reader does not confirm is looked at again when it is read with less.

Of 46 such numbers one was read with less (0.945), and was wrong; of the other 45 one was, of which
a stroke had been taken for a digit."""


def unsure_of_number(certainty: float) -> bool:
    """Whether a number that only one reader makes out wants a third look."""
    return certainty < _SURE_NUMBER


def elected(votes: Mapping[str, int], before: str | None) -> str | None:
    """The number that most looks read; None where it is to stay as it was.

    Args:
        votes: How often each number was read that keeps the rules of its kind.
        before: The one that it was taken for until now, if that one keeps them.
    """
    first, *others = sorted(votes.items(), key=lambda each: -each[1]) or [("", 0)]
    tied = bool(others) and others[0][1] == first[1]
    if first[0] == before or first[1] < _ENOUGH or tied:
        return None
    return first[0]


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


def help_wanted(text: PageText, passed_over: Sequence[Box]) -> Help | None:
    """What the other reader is to do for a page of text.

    Args:
        text: What Tesseract read.
        passed_over: Lines of print that it did not read at all.
    """
    letters = sum(len(word.text) for word in text.words)
    unsure = sum(len(word.text) for word in text.words if word.confidence < _UNSURE)
    if unsure > _MUCH_DOUBT * letters or len(passed_over) >= _PASSED_OVER:
        return "looking over"
    if passed_over or not all(_certain(run) for line in text.lines for run in _runs(line.words)):
        return "lines"
    return None


def helped(
    text: PageText,
    found: Sequence[Box],
    passed_over: Sequence[Box],
    read: Callable[[Sequence[Box]], Sequence[Sequence[Word]]],
    reader: Reader,
) -> PageText:
    """A page with its doubtful and passed-over lines as the other reader reads them.

    Args:
        text: What the first reader read.
        found: The lines of the page as the other one sees them, where it has looked for them.
        passed_over: Lines of print that the first one did not read at all.
        read: Reads places that hold one line each.
        reader: Who that is.
    """
    places, alone = _places(text, found, passed_over)
    asked = [at for at, (box, words) in enumerate(places) if not _sure(words, box)][:_MOST_LINES]
    read_again = set(asked)
    new: list[Word] = []
    for at, answer in zip(asked, read([places[at][0] for at in asked]), strict=True):
        better = [replace(word, reader=reader) for word in answer]
        if at >= len(found) and certainty(better) < _SURE_OF_INK:
            better = []
        new += better
        box, words = places[at]
        places[at] = box, better or [word for word in words if word.confidence >= _UNSURE]
    # A word of the first reader's that stands half on a line is read twice when the line is.
    rest = [*alone, *(words for at, (_, words) in enumerate(places) if at not in read_again)]
    kept = ([w for w in run if not _covered(w.box, new)] for run in rest)
    again = (words for at, (_, words) in enumerate(places) if at in read_again)
    return replace(text, lines=in_reading_order([*again, *kept]))


Place = tuple[Box, Sequence[Word]]
"""Where a line stands, and what the first reader read there."""


def _places(
    text: PageText, found: Sequence[Box], passed_over: Sequence[Box]
) -> tuple[list[Place], list[Sequence[Word]]]:
    """All places that may be asked for, and the certain words that stand on none of them."""
    lying: list[list[Word]] = [[] for _ in found]
    left: list[Sequence[Word]] = []
    for line in text.lines:
        beside: list[Word] = []
        for word in line.words:
            at = _line_of(word, found)
            (beside if at is None else lying[at]).append(word)
        left.append(beside)
    places: list[Place] = list(zip(found, lying, strict=True))
    alone: list[Sequence[Word]] = []
    for run in (run for words in left for run in _runs(words)):
        if _certain(run):
            alone.append(run)
        else:
            places.append((Box.around(word.box for word in run).grown(_MARGIN), run))
    seen = [box for box, _ in places]
    new = (b for b in passed_over if not any(b.shared(each) > _SAME_PLACE for each in seen))
    return [*places, *((box, ()) for box in new)], alone


def _line_of(word: Word, found: Sequence[Box]) -> int | None:
    """On which line a word stands; boxes of crooked lines hold words of their neighbours, too."""
    middle = word.box.middle
    holding = [at for at, box in enumerate(found) if box.contains(middle)]
    return min(holding, key=lambda at: abs(found[at].middle[1] - middle[1]), default=None)


def _runs(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """A line in pieces that stand clearly apart, such as the columns of a table."""
    begun = 0
    for at in range(1, len(words) + 1):
        if at == len(words) or _stand_apart(words[at - 1].box, words[at].box):
            yield words[begun:at]
            begun = at


def _stand_apart(left: Box, right: Box) -> bool:
    return right.left - left.right > _APART * max(left.height, right.height)


def _covered(box: Box, words: Iterable[Word]) -> bool:
    return any(box.shared(w.box) > _SAME_WORD and _level(box, w.box) for w in words)


def _level(one: Box, other: Box) -> bool:
    apart = abs(one.middle[1] - other.middle[1])
    return apart < _SAME_WORD * min(one.height, other.height)


def _certain(words: Sequence[Word]) -> bool:
    return certainty(words) >= _SURE_LINE and min(w.confidence for w in words) >= _SURE_WORD


def _sure(words: Sequence[Word], place: Box) -> bool:
    return bool(words) and _certain(words) and _fills(words, place)


def _fills(words: Sequence[Word], place: Box) -> bool:
    """Whether words are all that stands on a line, so that nothing before or after is missing."""
    around = Box.around(word.box for word in words)
    most = _MISSING * max(word.box.height for word in words)
    across = sum(word.box.width for word in words)
    ends = around.left - place.left <= most and place.right - around.right <= most
    return ends and across > _SURE_WIDTH * place.width


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
        and not page.looked_over
    )


def may_be_read_twice(pages: Collection[Page]) -> bool:
    """Whether a document is short enough for the other reader to see its pages."""
    return len(pages) <= _MOST_PAGES and any(alone(page) for page in pages)
