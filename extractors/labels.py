"""Find values by their printed labels: beside them, below them, in a box of a form.

A label is matched from the beginning of a column, letter by letter, and it must end there: at a
colon, at a gap, at the column's end. Words that narrow it down may follow (``Jabatan dalam
perusahaan``, ``Nama (sesuai KTP)``, ``Nama / Name``), unless with them it is another label. A row
of captions has its values in the row under it, a label without a colon has them beside or below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex
from rapidfuzz import fuzz

from dossier.declaration import Label
from dossier.labels import BARE, qualifies
from dossier.model import Word
from dossier.wording import skeleton
from extractors.cells import cell_under, words_of
from extractors.continuing import OTHER_COLUMN, continued
from extractors.edges import at_an_edge, in_one_column
from extractors.grids import (
    aside,
    caption_of,
    in_a_grid,
    left_aside,
    list_goes_on,
    own_pair,
    rest_of_caption,
)
from extractors.headings import after
from extractors.layout import DocumentText
from extractors.letterheads import end_of_letterhead
from extractors.listed import (
    ENUMERATOR,
    counts_on,
    is_box,
    list_in_columns,
    lists_under,
    next_heading,
    to_tick,
)
from extractors.locate import Fits, Place, chosen, titles_below
from extractors.rivals import nearest, nearest_beginning
from extractors.rows import LONGEST_TAIL, MISREAD_COLONS, RULE, Opening, Row
from extractors.stops import (
    A_LABEL,
    begins_anew,
    begins_label,
    beside_captions,
    has_colon_behind,
    is_label,
    is_speck,
)
from extractors.straddling import over, straddling
from extractors.wanted import Wanted, likely_in, wanted_of

_COLONS = ":;=.,-·•|'\"` "
_AS_GOOD = 0.06
"""Labels that are less alike than this from the best one are another label, most likely."""

_OTHER_WORD = 0.15
"""Those that are less alike than this are no label at all."""

_ALIKE = 0.01
"""Matches that differ by less are equally good."""

_MOST_QUALIFIERS = 5
"""So many of them where they are no aside in brackets or after a stroke."""

_TAILED = 6
"""A label of fewer letters is not taken with more words: too much begins with it."""

_SPECK_BEHIND = regex.compile(r"[a-z][.\u2026]*")
"""A colon that a stamp or a fold has made one letter of, at the end of a label."""

_NARROW = 2
"""Where columns stand beside each other, a value takes so many times as many lines."""

_AS_LONG = 0.7
"""A label of another field that is this much shorter says less, however like it is."""

_ASIDE = 0.8
"""What a value beside a label is worth where one under it is likelier, and the other way."""

_WHOLE_COLUMN = 3
"""Values of so many lines take all the lines under a caption; those of fewer may be records."""

_ADDRESSEE = regex.compile(r"(?:Kepada|Yth)\b")
"""What stands in the right half of a letter's head, close to the end of a long subject."""


@dataclass(frozen=True, slots=True)
class _Hit:
    """A label found in a row: the value would begin at this word and character."""

    word: int
    char: int
    quality: float
    left: int
    colon: bool = False


@dataclass(frozen=True, slots=True)
class _Others:
    """The labels around.

    Attributes:
        stops: All of them: a value ends where one begins.
        rivals: Those of other fields: a label that is more like one of them is that one.
    """

    stops: Sequence[str]
    rivals: tuple[str, ...]


def by_label(
    text: DocumentText,
    locator: Label,
    stops: Sequence[str],
    rivals: Sequence[str] = (),
    fits: Fits | None = None,
) -> Iterator[Place]:
    """Values beside (or below) a printed label.

    Args:
        text: The document as one reader read it.
        locator: The label.
        stops: Skeletons of all labels that such a document may have; a value ends where another
            label begins.
        rivals: Skeletons of the labels of everything else: a label with more words to it is not
            this one when one of those is nearer.
        fits: Whether a text can be such a value; a label with another one is not the field's.
    """
    others = _Others(stops, tuple(rivals))
    rows = text.form
    begin, near = after(rows, locator.after, alone=locator.alone)
    if locator.inside:
        begin = max(begin, end_of_letterhead(rows))
    found: list[tuple[float, Place]] = []
    asides: list[Place] = []
    likest = 0.0
    for index, likely in likely_in(rows, begin, wanted_of(locator.names)):
        hit = _label_in(rows[index], likely, locator, others, near)
        if hit is None:
            continue
        likest = max(likest, hit.quality)
        place = to_tick(
            rows, index, hit.word, locator.lines, locator.prior * hit.quality
        ) or _beside(rows, index, hit, locator, stops)
        place = in_one_column(place, fits)
        if place is None and hit.word >= len(rows[index].words):
            place = straddling(rows, index, locator.prior * hit.quality)
        if place is None and (locator.below or not locator.colon):
            place = _below(rows, index, hit, locator, stops)
        elif place is not None and not hit.colon:
            under = _below(rows, index, hit, locator, stops)
            grid = in_a_grid(rows, index, hit.left, lambda words: is_label(words, stops))
            if under is not None and grid != "no":
                place, other = (under, place) if grid == "sure" else (place, under)
                if fits is not None and fits(other.raw) and not fits(place.raw):
                    place, other = other, place
                asides.append(replace(other, prior=other.prior * _ASIDE))
        if place is not None:
            found.append((hit.quality, place))
    # ``Saringan`` is no ``Sarana`` where the label itself stands there, with nothing beside it.
    found = [each for each in found if each[0] >= likest - _OTHER_WORD]
    yield from _ranked(
        [each for each in found if fits is None or fits(each[1].raw)] or found, locator
    )
    yield from asides


def _ranked(found: Sequence[tuple[float, Place]], locator: Label) -> Iterator[Place]:
    """The wanted one of those whose labels are as like as any; the others follow, worth less."""
    best = max((quality for quality, _ in found), default=0.0)
    sure = [place for quality, place in found if quality >= best - _AS_GOOD]
    yield from chosen(sure, locator.occurrence)
    for quality, place in found:
        if quality < best - _AS_GOOD:
            yield Place(place.raw, place.words, place.prior * 0.7)


def _label_in(
    row: Row,
    likely: Sequence[tuple[Opening, Wanted]],
    locator: Label,
    others: _Others,
    near: float | None = None,
) -> _Hit | None:
    """The best match of the label at the beginning of a column of the row.

    Args:
        row: The row.
        likely: Where in it the label may stand, and by which of its names.
        locator: The label.
        others: The labels around.
        near: Where the heading of its part stands: of two that are alike, the nearer one is meant.
    """
    best: _Hit | None = None
    for opening, name in likely:
        hit = _match_label(row, opening, name, locator, others)
        if hit is not None and (best is None or _better(hit, best, near)):
            best = hit
    return best


def _better(hit: _Hit, best: _Hit, near: float | None) -> bool:
    if near is None or abs(hit.quality - best.quality) > _ALIKE:
        return hit.quality > best.quality
    return abs(hit.left - near) < abs(best.left - near)


def _match_label(
    row: Row, opening: Opening, wanted: Wanted, locator: Label, others: _Others
) -> _Hit | None:
    """Match a label's skeleton against the words from an opening on, letter by letter."""
    letters, read = opening.letters, opening.read
    best: tuple[float, int] | None = None
    for length in range(wanted.long - wanted.slack, wanted.long + wanted.slack + 1):
        if not 0 < length <= len(letters):
            continue
        likeness = fuzz.ratio(wanted.letters, read[:length]) / 100
        if best is None or likeness > best[0]:
            best = likeness, length
    if best is None or best[0] < wanted.least:
        return None
    _, index, offset = letters[best[1] - 1]
    hit = _Hit(index, offset + 1, best[0], row.words[opening.word].box.left)
    closed = None if locator.open_ended else _closed(row, hit, locator, wanted.long)
    if closed is None:
        whole = _with_tail(row, hit, locator, wanted.letters, others)
    else:
        whole = None if _better_known(read, best, others.rivals) else closed
    # Two captions beside each other are no label, unless a colon tells that a line was justified.
    return whole if whole and (whole.colon or not _torn(row, opening.word, index)) else None


def _torn(row: Row, first: int, last: int) -> bool:
    """Whether these words stand in two columns."""
    return any(first < start <= last for start, _ in row.columns())


def _closed(row: Row, hit: _Hit, locator: Label, long: int) -> _Hit | None:
    """Keep the hit when the label ends there: a colon, a gap or nothing follows."""
    word = row.words[hit.word]
    rest = word.text[hit.char :]
    if rest and rest[0] in ":;=":
        return replace(hit, colon=True)
    if _SPECK_BEHIND.fullmatch(rest) and long >= _TAILED:
        rest = ""
    if rest.strip(".,)'\"|"):
        return None
    following = hit.word + 1
    if following >= len(row.words):
        return None if locator.colon else _Hit(following, 0, hit.quality * 0.97, hit.left)
    if rest == RULE:
        return _Hit(following, 0, hit.quality * 0.97, hit.left)
    after = row.words[following]
    if is_speck(after) and row.words[following + 1 :][:1]:  # ``Hal • : Rekomendasi``
        following += row.words[following + 1].text[0] in ":;="
        after = row.words[following]
    if after.text[0] in ":;=":
        return _Hit(following, 0, hit.quality, hit.left, colon=True)
    if locator.colon:
        return None
    gap = after.box.left - word.box.right
    if after.text[0] in "-\u2013\u2014.,|'" and len(after.text) == 1:
        return _Hit(following, 0, hit.quality * 0.97, hit.left)
    return _Hit(following, 0, hit.quality * 0.95, hit.left) if gap > 0.9 * row.height else None


def _with_tail(row: Row, hit: _Hit, locator: Label, wanted: str, others: _Others) -> _Hit | None:
    """Where a label with more words ends: at a colon, a gap or the row's end."""
    rest = row.words[hit.word].text[hit.char :]
    if rest.strip(".,)'\"|") and rest[0] not in ":/(":
        return None
    end, tail = _tail(row, hit)
    if end is None or (locator.colon and not end.colon):
        return None
    bare = tail.strip(" .,|")
    aside = bare[:1] in ("(", "/")
    if bare and _is_rival(wanted + skeleton(bare), wanted, others.rivals):
        return None
    if locator.open_ended:
        gone = end.word >= len(row.words)
        return None if gone else replace(end, quality=hit.quality * (0.97 if end.colon else 0.93))
    if aside or not bare:
        return replace(end, quality=hit.quality * 0.97)
    if (wanted in BARE or len(wanted) < _TAILED) and not _enclosed(row, hit, bare):
        return None
    if len(bare.split()) > _MOST_QUALIFIERS:
        return None
    if qualifies(bare):
        return replace(end, quality=hit.quality * 0.94)
    return replace(end, quality=hit.quality * 0.88) if end.colon else None


def _enclosed(row: Row, hit: _Hit, tail: str) -> bool:
    """Whether a label stands in brackets with all its words: ``(nama sesuai KTP)``."""
    first = next((word.text for word in row.words if word.box.left == hit.left), "")
    return first.startswith("(") and tail.endswith(")")


def _tail(row: Row, hit: _Hit) -> tuple[_Hit | None, str]:
    """Where a label ends that may have more words, and those words."""
    words: list[str] = []
    for at in range(hit.word, min(hit.word + LONGEST_TAIL + 1, len(row.words))):
        word = row.words[at]
        skipped = hit.char if at == hit.word else 0
        text = word.text[skipped:]
        colon = text.find(":")
        if colon >= 0:
            words.append(text[:colon])
            return _Hit(at, skipped + colon, hit.quality, hit.left, colon=True), " ".join(words)
        words.append(text)
        if at + 1 == len(row.words):
            return _Hit(at + 1, 0, hit.quality, hit.left), " ".join(words)
        following = row.words[at + 1]
        if following.box.left - word.box.right > 1.2 * row.height or following.text == RULE:
            colon_there = following.text[0] in ":;="
            return _Hit(at + 1, 0, hit.quality, hit.left, colon_there), " ".join(words)
    return None, ""


def _better_known(read: str, best: tuple[float, int], rivals: tuple[str, ...]) -> bool:
    """Whether a label, read to its end or to that of the other, is more like another field's."""
    likeness, length = best
    least = 100 * likeness
    return (
        nearest(read[:length], rivals, least) > least
        or nearest_beginning(read, rivals, least, shortest=_AS_LONG * length) > least
    )


def _is_rival(read: str, wanted: str, rivals: tuple[str, ...]) -> bool:
    """Whether a label with all its words is rather one that is longer than the one wanted."""
    least = max(A_LABEL, fuzz.ratio(wanted, read) + 0.1)
    shortest, longest = len(wanted) + 1, len(read) + 2
    return nearest_beginning(read, rivals, least, shortest=shortest, longest=longest) >= least


def _beside(
    rows: Sequence[Row], index: int, hit: _Hit, locator: Label, stops: Sequence[str]
) -> Place | None:
    """The value to the right of the label, with the lines that continue it."""
    row = rows[index]
    taken = _value_words(rows, index, hit, stops)
    if not taken or (not hit.colon and is_label(taken, stops)) or next_heading(row, taken[0]):
        return None
    words = [(row, word) for word in taken]
    left = taken[0].box.left
    previous = row
    lines, most = 1, locator.lines
    if most > 1 and (len(taken) < len(row.words) - hit.word or hit.left > row.words[0].box.right):
        most *= _NARROW
    label = [word for word in row.words[: hit.word] if word.box.left >= hit.left]
    above, own = over(rows, index, label, taken)
    if above and (own is False or locator.lines > 1):
        words = [*((rows[index - 1], word) for word in above), *(words if own else ())]
    colon = _colon_of(row, hit)
    for following in rows[index + 1 : index + most + 2]:
        if lines >= most:
            break
        if aside(previous, following, taken[-1]) or left_aside(previous, following, hit.left):
            continue
        more = continued(previous, following, hit.left, left, stops, colon)
        if not more:
            break
        ahead = _ahead(following, more[0], hit.left)
        if ahead and (previous is not row or begins_anew(label, ahead[0])):
            break
        lines += 1
        words.extend((following, word) for word in more)
        previous = following
    if words[-1][1].text.endswith(",") and index + 1 < len(rows) and previous is row:
        more = titles_below(rows[index + 1], row, taken[0])
        words.extend((rows[index + 1], word) for word in more)
    raw = " ".join(word.text for _, word in words).lstrip(_COLONS)
    return Place(raw, tuple(words), locator.prior * hit.quality) if raw else None


def _colon_of(row: Row, hit: _Hit) -> int | None:
    """Where the colon behind a label stands, if it stands by itself."""
    words = row.words[hit.word : hit.word + 1]
    return next((word.box.left for word in words if word.text[0] in ":;="), None)


def _ahead(row: Row, word: Word, left: int) -> list[Word]:
    """What stands before a word in its row and under its label, rules between cells left out."""
    before = row.words[: row.words.index(word)]
    return [each for each in before if each.text != RULE and each.box.right > left - row.height]


def _value_words(rows: Sequence[Row], index: int, hit: _Hit, stops: Sequence[str]) -> list[Word]:
    """The words of the value on the label's row: up to the next label or column."""
    row = rows[index]
    words = list(row.words[hit.word :])
    if words and hit.char:
        rest = words[0].text[hit.char :].lstrip(_COLONS)
        head = words[0]
        words = ([replace(head, text=rest)] if rest else []) + words[1:]
    while words and not words[0].text.strip(_COLONS):
        words.pop(0)
    if len(words) > 1 and words[0].text in MISREAD_COLONS and not hit.colon:
        words.pop(0)
    if words:
        text = words[0].text.lstrip(_COLONS)
        words[0] = replace(words[0], text=text)
    taken: list[Word] = []
    for position, word in enumerate(words):
        if position:
            gap = word.box.left - words[position - 1].box.right
            if (gap > OTHER_COLUMN * row.height and not counts_on(words[0], word)) or (
                gap > 0.8 * row.height
                and (
                    begins_label(words[position:], stops)
                    or _ADDRESSEE.match(word.text)
                    or at_an_edge(rows, index, word, gap)
                )
            ):
                break
        taken.append(word)
    return taken


def _below(
    rows: Sequence[Row], index: int, hit: _Hit, locator: Label, stops: Sequence[str]
) -> Place | None:
    """The value in the next rows, under the label."""
    if cell := _in_a_column(rows, index, hit, locator, stops):
        return cell
    if index + 1 < len(rows) and own_pair(rows, index, hit.left):
        return None
    words: list[tuple[Row, Word]] = []
    previous = rows[index]
    head = caption_of(rows[index], hit.left)
    for row in rows[index + 1 : index + 1 + locator.lines]:
        apart = row.box.top - previous.box.bottom
        if row.page != previous.page or apart > (1.2 if words else 2.5) * previous.height:
            break
        column = (
            list_in_columns(row, rows[index])
            or head.column_in(row, indented=not words)
            or list_goes_on(row, words, hit.left)
        )
        labelled = column and (begins_label(column, stops) or has_colon_behind(row, column[-1]))
        goes_on = bool(words and column) and column[0].text[0].islower()
        if not column or labelled or (is_label(column, stops) and not goes_on):
            break
        listed = lists_under(rows[index], hit.word, words, column[0])
        if ENUMERATOR.fullmatch(column[0].text) and not (locator.below or listed):
            break
        if words and not listed and head.next_captions(row, lambda each: is_label(each, stops)):
            break
        if words and column[-1].text.endswith(":"):  # what comes next has a heading of its own
            break
        if not words and rest_of_caption(column):
            previous = row
            continue
        words.extend((row, word) for word in column)
        previous = row
    raw = " ".join(word.text for _, word in words).lstrip(_COLONS)
    captioned = beside_captions(rows[index], hit.left, stops) or (words and is_box(words[0][1]))
    sure = 0.99 if captioned else 0.93
    return Place(raw, tuple(words), locator.prior * hit.quality * sure) if raw else None


def _in_a_column(
    rows: Sequence[Row], index: int, hit: _Hit, locator: Label, stops: Sequence[str]
) -> Place | None:
    """The value in its column of a table, where the label is one of a row of captions."""
    if hit.colon or hit.char:
        return None
    whole = locator.lines >= _WHOLE_COLUMN
    found = cell_under(rows, index, hit.left, lambda words: is_label(words, stops), whole=whole)
    if not found or len({id(row) for row, _ in found}) > locator.lines + 2:
        return None
    raw = words_of(found).lstrip(_COLONS)
    return Place(raw, found, locator.prior * hit.quality * 0.99) if raw else None
