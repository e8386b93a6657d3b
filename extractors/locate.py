"""Find the places where a value may stand: each locator of a declaration yields candidates.

A candidate is raw text with the words it came from; whether it *is* such a value is for the
field's parser to say (``extractors.fields``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import regex
from rapidfuzz import fuzz

from dossier.declaration import Label, LineAt, Pattern
from dossier.model import Box, Evidence, Word, certainty
from dossier.wording import found_in, skeleton
from extractors.layout import DocumentText, Row, RunningText

_COLONS = ":;=.,-·•|'\"` "
_ENUMERATOR = regex.compile(r"\W*(?:\d{1,2}|[a-z])\s?[.)]\W*")
_MISREAD_COLONS = frozenset("1l|!;")
_AS_GOOD = 0.06
"""Labels that are less alike than this from the best one are another label, most likely."""

_MATCH_SECONDS = 5.0
"""A regular expression that takes longer than this on one document has met a hostile text."""


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


@dataclass(frozen=True, slots=True)
class _Hit:
    """A label found in a row: the value would begin at this word and character."""

    word: int
    char: int
    quality: float
    left: int
    colon: bool = False


def _chosen(places: Sequence[Place], occurrence: int) -> Iterator[Place]:
    """The wanted occurrence first; the others follow, worth less."""
    if not places:
        return
    order = list(range(len(places)))
    first = order.pop(occurrence if -len(order) <= occurrence < len(order) else 0)
    yield places[first]
    for at in order:
        place = places[at]
        yield Place(place.raw, place.words, place.prior * 0.8)


def by_pattern(text: DocumentText, locator: Pattern) -> Iterator[Place]:
    """Values that a regular expression finds in the running text."""
    source = text.flow if locator.text == "flow" else text.lines
    places = []
    for match in _matches(locator.expression, source.text):
        place = _spanned(text, source, *match.span("value"), locator.prior * _sharpness(match))
        if place is not None:
            places.append(place)
    yield from _chosen(places, locator.occurrence)


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
    text: DocumentText, source: RunningText, start: int, end: int, prior: float
) -> Place | None:
    raw = " ".join(source.text[start:end].split())
    words = tuple((text.rows[row], word) for row, word in source.covered(start, end))
    return Place(raw, words, prior) if raw and words else None


def by_line(text: DocumentText, locator: LineAt) -> Iterator[Place]:
    """Values that are lines of their own, found by their place on the page."""
    places = []
    for index, distance in _rows_in_place(text.rows, locator):
        row = text.rows[index]
        if locator.unless and _compiled(locator.unless).search(row.text, timeout=_MATCH_SECONDS):
            continue
        for start, end in _spans_of(row):
            words = row.words[start:end]
            joined = " ".join(word.text for word in words)
            match = _compiled(locator.expression).fullmatch(joined, timeout=_MATCH_SECONDS)
            if match is None:
                continue
            group = "value" if "value" in match.groupdict() else 0
            raw = match.group(group)
            if raw and raw.strip():
                kept = tuple((row, word) for word in _words_of(words, *match.span(group)))
                if raw.rstrip().endswith(",") and index + 1 < len(text.rows):
                    more = _titles_below(text.rows[index + 1], row, kept[0][1])
                    kept = (*kept, *((text.rows[index + 1], word) for word in more))
                    raw = " ".join([raw.strip(), *(word.text for word in more)])
                nearness = 0.96 ** (distance - 1)
                places.append(Place(raw.strip(), kept, locator.prior * nearness))
    yield from places


def _titles_below(row: Row, above: Row, first: Word) -> list[Word]:
    """Titles after a name that go on in the next row: ``SKM., M.SI.`` under ``..., ``."""
    if row.page != above.page or row.box.top - above.box.bottom > 1.2 * above.height:
        return []
    under = [word for word in row.words if word.box.right > first.box.left]
    titles = under and all(
        regex.fullmatch(r"\(?(?:[A-Z][A-Za-z]{0,5}\.?,?)+\)?", w.text) for w in under
    )
    return under if titles and any("." in word.text for word in under) else []


def _spans_of(row: Row) -> list[tuple[int, int]]:
    """Each column of the row, and the whole row where it has several."""
    columns = row.columns()
    return columns if len(columns) == 1 else [*columns, (0, len(row.words))]


def _words_of(words: Sequence[Word], start: int, end: int) -> list[Word]:
    kept, at = [], 0
    for word in words:
        if at < end and at + len(word.text) > start:
            kept.append(word)
        at += len(word.text) + 1
    return kept


def _rows_in_place(rows: Sequence[Row], locator: LineAt) -> list[tuple[int, int]]:
    """Indices of rows in the wanted place, the nearest first, with how many rows away."""
    if locator.place == "head":
        return [(at, 1) for at in range(min(len(rows), locator.within))]
    if locator.place == "tail":
        last = len(rows) - 1
        return [(at, 1) for at in range(last, max(-1, last - locator.within), -1)]
    step = -1 if locator.place == "above" else 1
    anchors = [
        i for i, row in enumerate(rows) if _compiled(locator.anchor).search(row.text, timeout=1)
    ]
    return [
        (at, distance)
        for anchor in anchors
        for distance in range(1, locator.within + 1)
        if 0 <= (at := anchor + step * distance) < len(rows)
    ]


def by_label(text: DocumentText, locator: Label, stops: Sequence[str]) -> Iterator[Place]:
    """Values beside (or below) a printed label.

    Args:
        text: The document as one reader read it.
        locator: The label.
        stops: All labels of the document type; a value ends where another label begins.
    """
    begin = _after(text.rows, locator.after)
    found: list[tuple[float, Place]] = []
    for index in range(begin, len(text.rows)):
        hit = _label_in(text.rows[index], locator)
        if hit is None:
            continue
        place = _beside(text.rows, index, hit, locator, stops)
        if place is None and (locator.below or not locator.colon):
            place = _below(text.rows, index, hit, locator, stops)
        if place is not None:
            found.append((hit.quality, place))
    best = max((quality for quality, _ in found), default=0.0)
    sure = [place for quality, place in found if quality >= best - _AS_GOOD]
    yield from _chosen(sure, locator.occurrence)
    for quality, place in found:
        if quality < best - _AS_GOOD:
            yield Place(place.raw, place.words, place.prior * 0.7)


def _after(rows: Sequence[Row], headings: Sequence[str]) -> int:
    """The row under the first of the headings; 0 where none is wanted or found."""
    for index, row in enumerate(rows):
        if any(found_in(heading, skeleton(row.text)) for heading in headings):
            return index
    return 0


def _label_in(row: Row, locator: Label) -> _Hit | None:
    """The best match of the label at the beginning of a column of the row."""
    best: _Hit | None = None
    for start, end in row.columns():
        for at in _beginnings(row, start, end):
            for name in locator.names:
                hit = _match_label(row, at, end, name, locator)
                if hit is not None and (best is None or hit.quality > best.quality):
                    best = hit
    return best


def _beginnings(row: Row, start: int, end: int) -> list[int]:
    """Where a label may begin in a column: at its start, after ``1.`` or ``a.``, after a colon."""
    found = [start]
    if end - start > 1 and regex.fullmatch(
        r"[\W_]*(\d{1,2}|[a-zA-Z]|[ivxIVX]+)?[.)\W_]+", row.words[start].text
    ):
        found.append(start + 1)
        if end - start > 2 and row.words[start + 1].text in {*_MISREAD_COLONS, "I"}:
            found.append(start + 2)
    return found


def _match_label(row: Row, at: int, end: int, name: str, locator: Label) -> _Hit | None:
    """Match a label's skeleton against the words from ``at`` on, letter by letter."""
    wanted = skeleton(name)
    chars = [
        (skeleton(char), index, offset)
        for index in range(at, len(row.words) if end == len(row.words) else end + 1)
        if index < len(row.words)
        for offset, char in enumerate(row.words[index].text)
    ]
    letters = [(letter, index, offset) for letter, index, offset in chars if letter]
    slack = 0 if len(wanted) < 4 else (1 if len(wanted) < 9 else 2)
    best: tuple[float, int] | None = None
    for length in range(len(wanted) - slack, len(wanted) + slack + 1):
        if not 0 < length <= len(letters):
            continue
        read = "".join(letter for letter, _, _ in letters[:length])
        likeness = fuzz.ratio(wanted, read) / 100
        if best is None or likeness > best[0]:
            best = likeness, length
    if best is None or best[0] < _least(wanted):
        return None
    _, index, offset = letters[best[1] - 1]
    return _followed(row, _Hit(index, offset + 1, best[0], row.words[at].box.left), locator)


def _least(wanted: str) -> float:
    """How alike a label must be: short ones nearly to the letter."""
    if len(wanted) <= 3:
        return 0.99
    return 0.75 if len(wanted) <= 6 else 0.8


def _followed(row: Row, hit: _Hit, locator: Label) -> _Hit | None:
    """Keep the hit when the label ends there: a colon, a gap or nothing follows."""
    word = row.words[hit.word]
    rest = word.text[hit.char :]
    if rest and rest[0] in ":;=":
        return _Hit(hit.word, hit.char, hit.quality, hit.left, colon=True)
    if rest.strip(".,)'\"") and not (locator.open_ended and rest[0] in "/("):
        return None
    if locator.open_ended:
        return _at_end_of_label(row, hit)
    following = hit.word + 1
    if following >= len(row.words):
        return None if locator.colon else _Hit(following, 0, hit.quality * 0.97, hit.left)
    after = row.words[following]
    if after.text[0] in ":;=":
        return _Hit(following, 0, hit.quality, hit.left, colon=True)
    if locator.colon:
        return None
    gap = after.box.left - word.box.right
    if after.text[0] in "-.,|'" and len(after.text) == 1:
        return _Hit(following, 0, hit.quality * 0.97, hit.left)
    return _Hit(following, 0, hit.quality * 0.95, hit.left) if gap > 0.9 * row.height else None


def _at_end_of_label(row: Row, hit: _Hit) -> _Hit | None:
    """Where a label with more words ends: at a colon, or at a gap where there is none."""
    for at in range(hit.word, min(hit.word + 5, len(row.words))):
        word = row.words[at]
        colon = -1 if at == hit.word else word.text.find(":")
        if colon >= 0:
            return _Hit(at, colon, hit.quality * 0.97, hit.left, colon=True)
        following = row.words[at + 1] if at + 1 < len(row.words) else None
        if following is not None and following.box.left - word.box.right > 1.5 * row.height:
            return _Hit(at + 1, 0, hit.quality * 0.93, hit.left, colon=":" in following.text[:1])
    return None


def _beside(
    rows: Sequence[Row], index: int, hit: _Hit, locator: Label, stops: Sequence[str]
) -> Place | None:
    """The value to the right of the label, with the lines that continue it."""
    row = rows[index]
    taken = _value_words(row, hit, stops)
    if not taken:
        return None
    words = [(row, word) for word in taken]
    left = taken[0].box.left
    previous = row
    for following in rows[index + 1 : index + locator.lines]:
        more = _continued(previous, following, hit.left, left, stops)
        if not more:
            break
        words.extend((following, word) for word in more)
        previous = following
    raw = " ".join(word.text for _, word in words).lstrip(_COLONS)
    return Place(raw, tuple(words), locator.prior * hit.quality) if raw else None


def _value_words(row: Row, hit: _Hit, stops: Sequence[str]) -> list[Word]:
    """The words of the value on the label's row: up to the next label or a very wide gap."""
    words = list(row.words[hit.word :])
    if words and hit.char:
        rest = words[0].text[hit.char :].lstrip(_COLONS)
        head = words[0]
        words = ([replace(head, text=rest)] if rest else []) + words[1:]
    while words and not words[0].text.strip(_COLONS):
        words.pop(0)
    if len(words) > 1 and words[0].text in _MISREAD_COLONS and not hit.colon:
        words.pop(0)
    if words:
        text = words[0].text.lstrip(_COLONS)
        words[0] = replace(words[0], text=text)
    taken: list[Word] = []
    for position, word in enumerate(words):
        if position:
            gap = word.box.left - words[position - 1].box.right
            if gap > 2.6 * row.height or (
                gap > 0.8 * row.height and _begins_label(words[position:], stops)
            ):
                break
        taken.append(word)
    return taken


def _begins_label(words: Sequence[Word], stops: Sequence[str]) -> bool:
    """Whether these words begin with another label and a colon."""
    read = ""
    for position, word in enumerate(words[:5]):
        read += word.text
        closed = ":" in word.text or (
            position + 1 < len(words) and words[position + 1].text.startswith(":")
        )
        if closed:
            label = skeleton(read.split(":")[0])
            return any(fuzz.ratio(label, stop) >= 80 for stop in stops) or len(label) <= 12
    return False


def _continued(
    previous: Row, row: Row, label_left: int, value_left: int, stops: Sequence[str]
) -> list[Word]:
    """Words of the next row that continue a value: they stand under it, and no label before."""
    height = previous.height
    if row.page != previous.page or row.box.top - previous.box.bottom > 1.6 * height:
        return []
    if _ENUMERATOR.fullmatch(row.text):
        return []
    under = [word for word in row.words if word.box.left >= value_left - 1.2 * height]
    if not under or len(under) < len(row.words):
        return []
    if abs(under[0].box.left - value_left) > 3 * height and value_left > label_left + height:
        return []
    if under[0].text.startswith(":") or _begins_label(under, stops):
        return []
    return under


def _below(
    rows: Sequence[Row], index: int, hit: _Hit, locator: Label, stops: Sequence[str]
) -> Place | None:
    """The value in the next rows, under the label."""
    words: list[tuple[Row, Word]] = []
    previous = rows[index]
    for row in rows[index + 1 : index + 1 + locator.lines]:
        if row.page != previous.page or row.box.top - previous.box.bottom > 2.5 * previous.height:
            break
        column = _column_under(row, hit.left)
        if not column or _begins_label(column, stops):
            break
        words.extend((row, word) for word in column)
        previous = row
    raw = " ".join(word.text for _, word in words).lstrip(_COLONS)
    return Place(raw, tuple(words), locator.prior * hit.quality * 0.85) if raw else None


def _column_under(row: Row, left: int) -> list[Word]:
    """The column of a row that begins at about this x."""
    for start, end in row.columns():
        words = list(row.words[start:end])
        if abs(words[0].box.left - left) <= 2.5 * row.height:
            return words
    return []
