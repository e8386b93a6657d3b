"""Find values by their printed labels: beside them, below them, in a box of a form.

A label is matched from the beginning of a column, letter by letter, and it must end there: at a
colon, at a gap, at the column's end. Words that narrow it down may follow (``Jabatan dalam
perusahaan``, ``Nama (sesuai KTP)``, ``Nama / Name``), unless with them it is another label. A row
of captions has its values in the row under it, a label without a colon has them beside or below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

import regex
from rapidfuzz import fuzz

from dossier.declaration import Label
from dossier.labels import BARE, qualifies
from dossier.model import Word
from dossier.wording import skeleton
from extractors.cells import cell_under, words_of
from extractors.continuing import OTHER_COLUMN, continued
from extractors.edges import at_an_edge, in_fewer_lines, in_one_column, in_two_lines
from extractors.flush import ahead_of, colon_of, left_of
from extractors.grids import (
    aside,
    caption_of,
    has_captions,
    in_a_grid,
    left_aside,
    list_goes_on,
    own_pair,
    rest_of_caption,
)
from extractors.headings import after, heading_beside
from extractors.layout import DocumentText
from extractors.letterheads import end_of_letterhead
from extractors.listed import (
    ENUMERATOR,
    is_box,
    list_in_columns,
    lists_under,
    next_heading,
    of_one_list,
    to_tick,
)
from extractors.locate import Fits, Place, titles_below
from extractors.ranked import ranked
from extractors.rivals import better_known, is_rival
from extractors.rows import LONGEST_TAIL, MISREAD_COLONS, RULE, Opening, Row
from extractors.stops import (
    begins_anew,
    begins_label,
    beside_captions,
    caption_behind,
    has_colon_behind,
    in_a_phrase,
    is_label,
    is_speck,
    opens_an_address,
)
from extractors.straddling import over, straddling
from extractors.wanted import Wanted, likely_in, wanted_of

_COLONS = ":;=.,-·•|'\"` "
_OTHER_WORD = 0.15
"""Those that are less alike than this are no label at all."""

_EQUALLY = 0.01
"""Matches that differ by less are equally good."""

_WHOLE, _ALIKE = 0.95, 0.03
"""From here on a match is of the whole label; one at a row's end is better by so much at most."""

_MOST_QUALIFIERS, _TAILED = 5, 6
"""So many of them where they are no aside in brackets or after a stroke; a label of fewer letters
is not taken with more words: too much begins with it."""

_SPECK_BEHIND = regex.compile(r"[a-z][.\u2026]*")
"""A colon that a stamp or a fold has made one letter of, at the end of a label."""

_NARROW = 2
"""Where columns stand beside each other, a value takes so many times as many lines."""

_FAR, _LINE_APART = 2.5, 1.2
"""A value begins so many heights under its caption at most; its lines are so far apart, but for
those that are filled in on ruled lines, which a caption under them explains."""

_ASIDE = 0.8
"""What a value beside a label is worth where one under it is likelier, and the other way."""

_WHOLE_COLUMN = 3
"""Values of so many lines take all the lines under a caption; those of fewer may be records."""

_ADDRESSEE = regex.compile(
    r"(?:Kepada|Yth|NPWP|NIK|NIB|Telp|Telepon|Tlp|Fax|Faks|E-?mail|Email|Surel|WA)\b"
)
"""What stands in the right half of a letter's head, close to the end of a long subject; and what
stands behind an address in a footer."""


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
    captions = partial(is_label, stops=stops)
    captioned = cache(lambda: has_captions(rows, captions))
    for index, likely in likely_in(rows, begin, wanted_of(locator.names)):
        hit = _label_in(rows[index], likely, locator, others, near)
        if hit is None:
            continue
        likest = max(likest, hit.quality)
        place = _on_its_row(rows, index, hit, locator, stops, fits)
        if place is None and hit.word >= len(rows[index].words):
            place = straddling(rows, index, locator.prior * hit.quality)
        if place is None and (locator.below or not locator.colon):
            place = _below(rows, index, hit, locator, stops, fits)
        elif place is not None and not hit.colon:
            under = _below(rows, index, hit, locator, stops, fits)
            grid = in_a_grid(rows, index, hit.left, captions, captioned) if under else "no"
            if under is not None and grid != "no":
                place, other = (under, place) if grid == "sure" else (place, under)
                if fits is not None and fits(other.raw) and not fits(place.raw):
                    place, other = other, place
                asides.append(replace(other, prior=other.prior * _ASIDE))
        if place is not None:
            found.append((hit.quality, place))
    # ``Saringan`` is no ``Sarana`` where the label itself stands there, with nothing beside it.
    found = [each for each in found if each[0] >= likest - _OTHER_WORD]
    yield from ranked(
        [each for each in found if fits is None or fits(each[1].raw)] or found, locator.occurrence
    )
    yield from asides


def _on_its_row(
    rows: Sequence[Row],
    index: int,
    hit: _Hit,
    locator: Label,
    stops: Sequence[str],
    fits: Fits | None,
) -> Place | None:
    """The value beside a label, as much of it as can be one."""
    place = to_tick(rows, index, hit.word, locator.lines, locator.prior * hit.quality) or _beside(
        rows, index, hit, locator, stops
    )
    place = in_one_column(place, fits)
    two = replace(locator, lines=2)
    place = in_two_lines(place, locator, fits, lambda: _beside(rows, index, hit, two, stops))
    return in_fewer_lines(place, fits) if locator.lines <= _WHOLE_COLUMN else place


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
    if near is None:  # of a label that stands in two columns, whole in both, the first
        again = hit.left > best.left and min(hit.quality, best.quality) >= _WHOLE
        return hit.quality > best.quality + (_ALIKE if again else 0)
    if abs(hit.quality - best.quality) > _EQUALLY:
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
        whole = None if better_known(read, best, others.rivals) else closed
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
    if bare and is_rival(wanted + skeleton(bare), wanted, others.rivals):
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


def _beside(
    rows: Sequence[Row], index: int, hit: _Hit, locator: Label, stops: Sequence[str]
) -> Place | None:
    """The value to the right of the label, with the lines that continue it."""
    row = rows[index]
    taken = _value_words(rows, index, hit, stops)
    if (
        not taken
        or next_heading(row, taken[0])
        or (
            not hit.colon
            and heading_beside(rows, index, taken, lambda words: is_label(words, stops))
        )
    ):
        return None
    words = [(row, word) for word in taken]
    left = left_of(row, hit.word, taken[0])
    previous = row
    lines, most = 1, locator.lines
    if most > 1 and (len(taken) < len(row.words) - hit.word or hit.left > row.words[0].box.right):
        most *= _NARROW
    label = [word for word in row.words[: hit.word] if word.box.left >= hit.left]
    above, own = over(rows, index, label, taken)
    if above and (own is False or locator.lines > 1):
        words = [*((rows[index - 1], word) for word in above), *(words if own else ())]
    colon = colon_of(row, hit.word)
    for following in rows[index + 1 : index + most + 2]:
        if lines >= most:
            break
        if aside(previous, following, taken[-1]) or left_aside(previous, following, hit.left):
            continue
        more = continued(previous, following, hit.left, left, stops, colon)
        if not more:
            break
        ahead = ahead_of(following, more[0], hit.left)
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
            wall = word.text == RULE and (
                row.is_wall(len(row.words) - len(words) + position)
                or caption_behind(words[position + 1 :], stops)
            )
            if wall or opens_an_address(word):
                break
            gap = word.box.left - words[position - 1].box.right
            if (gap > OTHER_COLUMN * row.height and not of_one_list(words[0], word)) or (
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
    rows: Sequence[Row],
    index: int,
    hit: _Hit,
    locator: Label,
    stops: Sequence[str],
    fits: Fits | None,
) -> Place | None:
    """The value in the next rows, under the label, as much of it as can be one."""
    place = _lines_below(rows, index, hit, locator, stops)
    two = replace(locator, lines=2)
    return in_two_lines(place, locator, fits, lambda: _lines_below(rows, index, hit, two, stops))


def _lines_below(
    rows: Sequence[Row], index: int, hit: _Hit, locator: Label, stops: Sequence[str]
) -> Place | None:
    if cell := _in_a_column(rows, index, hit, locator, stops):
        return cell
    if index + 1 < len(rows) and own_pair(rows, index, hit.left):
        return None
    words: list[tuple[Row, Word]] = []
    previous = rows[index]
    head = caption_of(rows[index], hit.left)
    # Where captions are in small letters, the next one is no more of a value.
    small = any(each.box.left == hit.left and each.text.islower() for each in rows[index].words)
    for row in rows[index + 1 : index + 1 + locator.lines]:
        apart = row.box.top - previous.box.bottom
        far = _FAR if not words or rows[index].text.startswith("(") else _LINE_APART
        if row.page != previous.page or apart > far * previous.height:
            break
        column = (
            list_in_columns(row, rows[index])
            or head.column_in(row, indented=not words)
            or list_goes_on(row, words, hit.left)
        )
        labelled = column and (begins_label(column, stops) or has_colon_behind(row, column[-1]))
        goes_on = bool(words and column and not small) and in_a_phrase(words[-1][1], column[0])
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
