"""Find the places where a value may stand: each locator of a declaration yields candidates.

Labels are looked for in ``extractors.labels``.
A candidate is raw text with the words it came from; whether it *is* such a value is for the
field's parser to say (``extractors.fields``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, pairwise
from statistics import median

import regex

from dossier import titles
from dossier.declaration import LineAt, Pattern
from dossier.model import Box, Evidence, Word, certainty
from dossier.regions import REGENCIES
from dossier.titles import is_suffix
from extractors.layout import DocumentText, RunningText
from extractors.letterheads import end_of_letterhead
from extractors.over import OVER, caption_over
from extractors.rows import Row

_MATCH_SECONDS = 5.0
"""A regular expression that takes longer than this on one document has met a hostile text."""

_GAP = 1.3
"""A gap of so many heights between two words parts columns, unless the whole line is so wide."""

_OTHER_CELL = 2.6
"""A gap of so many heights parts cells, if other rows near by have one there, too."""

_NEAR = 3
"""So many rows over and under it are near."""

_CUT = 0.97
"""What a text is worth that was cut where another cell begins."""

_LINE = 5
"""With so many gaps between words a row may be a line of prose."""

_ACROSS = 0.85
"""What a text is worth that runs over the gap between two columns."""


_BESIDE = 0.85
"""What a line over a mark is worth that stands beside it, where another column is over it."""


_COUNTED = 3
"""A line with more digits under one without any is a number, and goes on with no title."""

_WHOLE = regex.compile(
    rf"(?i)(?:(?<!\d)\d{{5}}|\b(?:{'|'.join(each.short for each in REGENCIES)}))\W*$"
)
_REGION = regex.compile(
    r"(?i)\W*(?:\d|(?:kota|kabupaten|kab|kecamatan|kec|provinsi|propinsi|prov|kalimantan|kaltim|indonesia)\b)"
)
"""A postal code ends an address, or its town, but for what stands over that."""

_NOTE, _LINES_OF_A_NOTE = 0.85, 4
"""What a line is worth that stands under a note on a copy of the paper, of so many lines."""

_COPIED = regex.compile(
    r"(?i)\bsesuai\s+(?:dengan\s+)?(?:naskah\s+|surat\s+)?asli|\bdiperlihatkan\b|\blegali[sz]"
    r"|\bfoto\s?[ck]op[iy]\b|\b(?:turunan|salinan|kutipan)\s+ini\b|\bdicocokkan\b"
)

Fits = Callable[[str], bool]
"""Whether a text can be a value of the field."""


@dataclass(frozen=True, slots=True)
class Place:
    """A raw value and where it stands.

    Attributes:
        raw: The text, single spaces.
        words: Row and word of each word it came from.
        prior: How much the way it was found speaks for it, 0 to 1.
        items: For a list value, the index of the item that each word belongs to.
    """

    raw: str
    words: tuple[tuple[Row, Word], ...]
    prior: float
    items: tuple[int, ...] = ()

    @property
    def confidence(self) -> float:
        """Mean certainty of the reader for these words."""
        return certainty(word for _, word in self.words)

    def resting_on(self, spans: Sequence[tuple[int, int]]) -> Place:
        """The place without the rows that the spans of its raw text do not touch.

        Letters and digits are counted, since raw text and words are spaced differently; where they
        do not add up, or nothing is touched, the place stays as it is.
        """
        ends = list(accumulate(_letters(word.text) for _, word in self.words))
        if not spans or not ends or ends[-1] != _letters(self.raw):
            return self
        counted = [(_letters(self.raw[:start]), _letters(self.raw[:end])) for start, end in spans]
        rows = {
            id(row)
            for (row, word), end in zip(self.words, ends, strict=True)
            if any(end > start and end - _letters(word.text) < stop for start, stop in counted)
        }
        kept = tuple(each for each in self.words if id(each[0]) in rows)
        return replace(self, words=kept) if kept and not self.items else self

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """A box a row (and a list item) around its words."""
        boxes: dict[tuple[int, int | None], tuple[Row, list[Box]]] = {}
        for at, (row, word) in enumerate(self.words):
            item = self.items[at] if self.items else None
            boxes.setdefault((id(row), item), (row, []))[1].append(word.box)
        return tuple(
            Evidence(row.page, Box.around(each), item) for (_, item), (row, each) in boxes.items()
        )


def _letters(text: str) -> int:
    return sum(each.isalnum() for each in text)


def fitting(places: Sequence[Place], fits: Fits | None) -> Sequence[Place]:
    """The places whose text can be such a value; all where none can."""
    return [each for each in places if fits(each.raw)] or places if fits else places


def chosen(places: Sequence[Place], occurrence: int) -> Iterator[Place]:
    """The wanted occurrence first; the others follow, worth less."""
    if not places:
        return
    order = list(range(len(places)))
    first = order.pop(occurrence if -len(order) <= occurrence < len(order) else 0)
    yield places[first]
    for at in order:
        place = places[at]
        yield Place(place.raw, place.words, place.prior * 0.8)


def by_pattern(text: DocumentText, locator: Pattern, fits: Fits | None = None) -> Iterator[Place]:
    """Values that a regular expression finds in the running text.

    Args:
        text: The document as one reader read it.
        locator: The expression.
        fits: Whether a text can be such a value; one that cannot is no occurrence.
    """
    source = text.flow if locator.text == "flow" else text.lines
    places = []
    under = end_of_letterhead(text.rows) if locator.inside else 0
    for match in _matches(locator.expression, source.text):
        if under and source.covered(*match.span("value"))[0][0] < under:
            continue
        prior = locator.prior * _sharpness(match)
        begin = source.covered(*match.span("value"))[:1]
        if match.start() < match.start("value") and begin and _under_captions(text.rows, *begin[0]):
            prior *= _ACROSS
        place = _spanned(text, source, *match.span("value"), prior, fits)
        if place is not None:
            places.append(place)
    yield from chosen(fitting(places, fits), locator.occurrence)


def _matches(expression: str, text: str) -> list[regex.Match[str]]:
    try:
        return list(_compiled(expression).finditer(text, timeout=_MATCH_SECONDS))
    except TimeoutError:
        return []


@lru_cache(maxsize=1024)
def _compiled(expression: str) -> regex.Pattern[str]:
    return regex.compile(expression, regex.IGNORECASE)


def _sharpness(match: regex.Match[str]) -> float:
    """1 for a match to the letter, a little less for each letter that had to be forgiven."""
    return max(0.7, 1 - 0.04 * sum(match.fuzzy_counts))


def _spanned(
    text: DocumentText,
    source: RunningText,
    start: int,
    end: int,
    prior: float,
    fits: Fits | None = None,
) -> Place | None:
    raw = " ".join(source.text[start:end].split())
    words = tuple((text.rows[row], word) for row, word in source.covered(start, end))
    cut = words[: _before_a_column(text.rows, words)]
    cell = " ".join(word.text for _, word in cut)
    if cut and (fits is None or fits(cell)):
        words, raw, prior = cut, cell, prior * _CUT
    return Place(raw, words, prior * within_columns(words)) if raw and words else None


def _under_captions(rows: Sequence[Row], index: int, first: Word) -> bool:
    """Whether a text begins a row of cells under another one: what is read before is not of it.

    ``mulai berlaku | berlaku s.d.`` over ``25 Agustus 2014 | 25 Agustus 2019``.
    """
    row, above = rows[index], rows[index - 1]
    if index == 0 or first is not row.words[0] or row.page != above.page:
        return False
    return 1 < len(row.columns()) == len(above.columns())


def _before_a_column(rows: Sequence[Row], words: Sequence[tuple[Row, Word]]) -> int:
    """How many words stand before another cell of their row, which has cells over or under it.

    0 where they are of one column. One row alone with a gap may be a line that was justified, and
    a text of many lines is no cell.
    """
    if len({id(row) for row, _ in words}) > 1:
        return 0
    for at, ((other, before), (row, word)) in enumerate(pairwise(words), 1):
        gap = word.box.left - before.box.right
        if row is not other or gap <= _OTHER_CELL * row.height:
            continue
        index = next((i for i, each in enumerate(rows) if each is row), 0)
        near = (*rows[max(0, index - _NEAR) : index], *rows[index + 1 : index + 1 + _NEAR])
        edges = [
            each.words[start].box.left
            for each in near
            if each.page == row.page
            for start, _ in each.columns()[1:]
        ]
        if any(abs(edge - word.box.left) <= row.height / 2 for edge in edges):
            return at
    return 0


def within_columns(words: Sequence[tuple[Row, Word]]) -> float:
    """What a piece of running text is worth for where it stands: less across a gap."""
    return _ACROSS if _across_columns(words) else 1.0


def _across_columns(words: Sequence[tuple[Row, Word]]) -> bool:
    """Whether a text goes over a gap within a row: two cells of a form are no sentence.

    A gap is one that is wider than the others of its row, too: justified lines are drawn apart.
    """
    for (other, before), (row, word) in pairwise(words):
        gap = word.box.left - before.box.right
        if row is other and gap > _GAP * row.height and gap > 2 * _drawn_apart(row):
            return True
    return False


def _drawn_apart(row: Row) -> float:
    """A usual gap between the words of a line of prose, in pixels; 0 for a row of few words."""
    gaps = [word.box.left - before.box.right for before, word in pairwise(row.words)]
    return median(gaps) if len(gaps) >= _LINE else 0.0


def by_line(text: DocumentText, locator: LineAt) -> Iterator[Place]:
    """Values that are lines of their own, found by their place on the page."""
    places = []
    for index, distance, anchor in _rows_in_place(text.rows, locator):
        row = text.rows[index]
        said = f"{row.text} {_its_rest(text.rows, index)}"
        if locator.unless and _compiled(locator.unless).search(said, timeout=_MATCH_SECONDS):
            continue
        for start, end in _spans_of(row):
            words = row.words[start:end]
            if locator.not_under and _compiled(locator.not_under).search(
                caption_over(text.rows, index, words), timeout=_MATCH_SECONDS
            ):
                continue
            joined = " ".join(word.text for word in words)
            match = _compiled(locator.expression).fullmatch(joined, timeout=_MATCH_SECONDS)
            if match is None:
                continue
            group = "value" if "value" in match.groupdict() else 0
            raw = match.group(group)
            if raw and raw.strip():
                kept = tuple((row, word) for word in _words_of(words, *match.span(group)))
                if locator.not_under and any(
                    _compiled(locator.not_under).search(
                        caption_over(text.rows, index, own), timeout=_MATCH_SECONDS
                    )
                    for own in ([kept[0][1]], _cell_with(row, kept[0][1]))
                ):
                    continue
                if index + 1 < len(text.rows) and (
                    raw.rstrip().endswith(",")
                    or (
                        locator.place == "above" and _closes_a_name(text.rows[index + 1], row, kept)
                    )
                ):
                    more = titles_below(text.rows[index + 1], row, kept[0][1])
                    kept = (*kept, *((text.rows[index + 1], word) for word in more))
                    comma = "" if raw.rstrip().endswith(",") or not more else ","
                    raw = " ".join([raw.strip() + comma, *(word.text for word in more)])
                for row_below in _going_on(text.rows, index, kept[0][1], locator.lines - 1):
                    kept = (*kept, *((row_below, word) for word in row_below.words))
                    raw = f"{raw.strip()} {row_below.text}"
                nearness = 0.96 ** (distance - 1)
                sure = locator.prior * nearness * within_columns(kept)
                sure *= _less(text.rows, index, words, locator, anchor)
                places.append(Place(raw.strip(), kept, sure))
    yield from places


def _its_rest(rows: Sequence[Row], index: int) -> str:
    """What a caption in a narrow column goes on with under its row: ``Lahir``, by itself there."""
    row, below = rows[index], rows[min(index + 1, len(rows) - 1)]
    flush = abs(below.words[0].box.left - row.words[0].box.left) < 0.5 * row.height
    close = below.page == row.page and below.box.top - row.box.bottom < OVER * row.height
    return below.text if flush and close and len(below.words) == 1 < len(row.words) else ""


def _cell_with(row: Row, word: Word) -> Sequence[Word]:
    """The column of a row that a word stands in: ``SITI AMINAH      Berau, 2 Mei 1980``."""
    columns = (row.words[start:end] for start, end in row.columns())
    return next(
        (words for words in columns if words[0].box.left <= word.box.left <= words[-1].box.left),
        [word],
    )


def _less(
    rows: Sequence[Row], index: int, words: Sequence[Word], locator: LineAt, anchor: Box | None
) -> float:
    """What a line is worth less for what stands over it or beside it."""
    note = locator.not_under and _under_a_note(rows, index, words)
    beside = locator.place == "above" and _of_another_signer(rows[index], words, anchor)
    return (_NOTE if note else 1.0) * (_BESIDE if beside else 1.0)


def _under_a_note(rows: Sequence[Row], index: int, words: Sequence[Word]) -> bool:
    """Whether what stands over these words says that a copy is true: its day is none of the paper.

    ``Fotokopi ini sesuai dengan aslinya`` stands beside or under what was copied.
    """
    box, said = words[0].box, ""
    for at in range(index - 1, max(-1, index - 1 - _LINES_OF_A_NOTE), -1):
        row, below = rows[at], rows[at + 1]
        if row.page != below.page or below.box.top - row.box.bottom > row.height:
            break
        near = [
            row.words[start:end]
            for start, end in row.columns()
            if abs(row.words[start].box.left - box.left) <= row.height
        ]
        if not near:
            break
        said = f"{' '.join(word.text for word in near[0])} {said}"
    return _COPIED.search(said) is not None


def titles_below(row: Row, above: Row, first: Word) -> list[Word]:
    """Titles after a name that go on in the next row: ``SKM., M.SI.`` under ``..., ``."""
    if row.page != above.page or row.box.top - above.box.bottom > 1.2 * above.height:
        return []
    under = [word for word in row.words if word.box.right > first.box.left]
    if not under and abs(row.box.left - above.box.left) < above.height:  # under its label
        under = list(row.words)
    titles = under and all(
        regex.fullmatch(r"\(?(?:[A-Z][A-Za-z]{0,5}\.?,?)+\)?", w.text) for w in under
    )
    known = titles and all(is_suffix(word.text.strip("(),")) for word in under)
    return under if known or (titles and any("." in word.text for word in under)) else []


def _closes_a_name(under: Row, row: Row, name: Sequence[tuple[Row, Word]]) -> bool:
    """Whether nothing but titles stands under a name, at its edge or under its middle.

    Of the comma behind the name readers make a stop, or nothing: ``SKM.`` over ``M.Si.``.
    """
    said = [each for each in under.text.split(",") if each.strip(" .")]
    left, middle = name[0][1].box.left, (name[0][1].box.left + name[-1][1].box.right) / 2
    centre = (under.words[0].box.left + under.words[-1].box.right) / 2
    return (
        "." in under.text
        and all(titles.is_suffix(each.upper()) for each in said)
        and (
            abs(centre - middle) < 4 * row.height
            or abs(under.words[0].box.left - left) < row.height
        )
    )


def _going_on(rows: Sequence[Row], index: int, first: Word, most: int) -> Iterator[Row]:
    """The rows that go on with a value at its edge: names of places, no sentence and no label."""
    above = rows[index]
    for row in rows[index + 1 : index + 1 + most]:
        close = row.page == above.page and row.box.top - above.box.bottom < row.height
        flush = abs(row.words[0].box.left - first.box.left) < row.height
        flush = flush or abs(row.box.middle[0] - above.box.middle[0]) < row.height
        named = all(word.text[0].isupper() or word.text[0].isdigit() for word in row.words)
        ended = _WHOLE.search(above.text) and not _REGION.match(row.text)
        counted = above.text.isupper() and sum(map(str.isdigit, row.text)) > _COUNTED
        counted = counted and not any(map(str.isdigit, above.text))
        person = titles.is_suffix(row.text.rpartition(",")[2].strip().upper())
        if (
            person
            or ended
            or counted
            or not (close and flush and named)
            or ":" in row.text
            or len(row.columns()) > 1
        ):
            return
        yield row
        above = row


def _spans_of(row: Row) -> list[tuple[int, int]]:
    """Each column of the row, what is in it between rules, and the whole row."""
    columns = row.columns()
    cells = [each for each in row.cells() if each not in columns]
    return columns + cells if len(columns) == 1 else [*columns, *cells, (0, len(row.words))]


def _words_of(words: Sequence[Word], start: int, end: int) -> list[Word]:
    kept, at = [], 0
    for word in words:
        if at < end and at + len(word.text) > start:
            kept.append(word)
        at += len(word.text) + 1
    return kept


def _of_another_signer(row: Row, words: Sequence[Word], anchor: Box | None) -> bool:
    """Whether another column of the row stands over what names this one: ``NIP`` under a name."""
    if anchor is None:
        return False

    def over(some: Sequence[Word]) -> bool:
        return some[0].box.left < anchor.right and some[-1].box.right > anchor.left

    columns = [row.words[start:end] for start, end in row.columns()]
    return not over(words) and any(map(over, columns))


def _rows_in_place(rows: Sequence[Row], locator: LineAt) -> list[tuple[int, int, Box | None]]:
    """Indices of rows in the wanted place, the nearest first, with how many rows away.

    And where what they are looked for by stands, if it is a column of a row.
    """
    if locator.place == "head":
        return [(at, 1, None) for at in range(min(len(rows), locator.within))]
    if locator.place == "tail":
        last = len(rows) - 1
        return [(at, 1, None) for at in range(last, max(-1, last - locator.within), -1)]
    step = -1 if locator.place == "above" else 1
    anchored = _compiled(locator.anchor)
    anchors = [
        (i, _column_of(row, found.start()))
        for i, row in enumerate(rows)
        if (found := anchored.search(row.text, timeout=1))
    ]
    return [
        (at, distance, box)
        for anchor, box in anchors
        for distance in range(1, locator.within + 1)
        if 0 <= (at := anchor + step * distance) < len(rows)
    ]


def _column_of(row: Row, offset: int) -> Box:
    """The column of a row that holds a character of its text."""
    begin = 0
    for start, end in row.columns():
        words = row.words[start:end]
        begin += sum(len(word.text) + 1 for word in words)
        if offset < begin:
            break
    return Box.around(word.box for word in words)
