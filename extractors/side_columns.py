"""A narrow column beside the text of a letter: each is read by itself.

Letterheads stand in a column at the left with the letter at its right, certificates have their
number under the photograph, and deeds their headings in the margin. Read across, every line of the
text is broken by a piece of the other column. The pieces become rows of their own, before the
text or, where they are its headings, before the paragraph that they stand beside; the words stay
where they were read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from statistics import mean, median
from typing import Final

import regex

from dossier.model import Word
from extractors.by_page import page_by_page
from extractors.layout import DocumentText
from extractors.letterheads import names_an_office
from extractors.rows import RULE, WIDE_GAP, Row
from extractors.sidebars import joined, slip
from extractors.stops import is_caption, is_label

_FEWEST: Final = 5
"""A text beside a column has so many lines at least."""

_LINE: Final = 5
"""Lines of a text have so many words at least, and those of a narrow column fewer."""

_LINES: Final = 0.3
"""So many of the lines at the right are lines of a text."""

_NARROW: Final = 0.5
"""The column takes so much of the width at most."""

_BROKEN: Final = 2
"""So many lines that go on with the one before have a piece of the column beside them."""

_FULL: Final = 0.75
"""A line that goes on in the next one is so much of the widest."""

_LABELS: Final = 0.4
"""So many of the pieces are known labels, where it is a form."""

_WIDE: Final = 5
"""The column is so many heights wide at least."""

_HEADING: Final = 3
"""A heading in the margin has so many lines at most."""

_ALONE: Final = 3
"""So many lines of a column stand beside nothing at least, where it has levels of its own."""

_TEXT: Final = 3
"""So many lines of a text tell it where what is beside them has levels of its own."""

_CENTRED: Final = 0.7
"""So many lines of a letterhead are set about its middle; emblems are read as anything."""

_INDENT: Final = 2
"""Its short lines begin so many heights behind its long ones at least."""

_STUB, _NUMBER = 3, 4
"""A stub has so many captions at least; numbers and days have so many digits."""

_CLOSER: Final = 0.5
"""White between two headings beside paragraphs of one line."""

_COUNTED: Final = regex.compile(r"(?:[IVX]{1,5}|\d{1,2})[.)]")
_UNITS: Final = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMAN: Final = {"X" * (at // 10) + _UNITS[at % 10]: str(at) for at in range(1, 40)}
"""Numbers of captions."""

_FLUSH, _WHITE, _BLOCK = 0.7, 1.0, 1.6
"""Lines begin together within so many heights; white between columns and between blocks."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A row parted in two: what stands in the column, and what in the text."""

    row: Row
    side: tuple[Word, ...]
    body: tuple[Word, ...]


def columns_apart(text: DocumentText, stops: Sequence[str] = ()) -> DocumentText:
    """The document with what stands in a narrow column at the left as rows of its own.

    Args:
        text: The document as one reader read it.
        stops: Skeletons of all labels that such a document may have.

    Returns:
        The same text where no text stands beside such a column.
    """
    return page_by_page(text, lambda page: _page(page, stops))


def _page(page: Sequence[Row], stops: Sequence[str]) -> Sequence[Row]:
    edge = _edge(page)
    if edge is None:
        return page
    rows: list[Row] = []
    for parted, lines in groupby((_parted(row, edge) for row in page), key=_is_parted):
        part = list(lines)
        rows += _apart(part, edge, stops) if parted else [each.row for each in part]
    return rows


def _edge(page: Sequence[Row]) -> int | None:
    """Where a text begins that may have a column before it; None where no such is."""
    if len(page) < _FEWEST:
        return None
    height = median(row.height for row in page)
    grid = max(1, round(_FLUSH * height))
    first, last = min(row.box.left for row in page), max(row.box.right for row in page)
    starts = [left for row in page for left in row.edges if left - first > _WIDE * height]
    lefts = Counter(left // grid for left in starts)
    found = {at: lefts[at] + lefts[at + 1] for at in lefts}
    most = max(found.values(), default=0)
    if most < _FEWEST:
        return None
    # Paragraphs of a text are indented: what most lines begin at may be an indent.
    best = min(at for at, count in found.items() if count >= max(_FEWEST, most / 3))
    left = min(each for each in starts if each // grid in (best, best + 1))
    return left if left - first < _NARROW * (last - first) else None


def _parted(row: Row, edge: int) -> _Line:
    """A row at the edge; all of it is the column's, or none, where it crosses the edge."""
    words = [word for word in row.words if word.text != RULE]
    left = edge - _FLUSH * row.height
    body = tuple(word for word in words if word.box.left >= left)
    side = tuple(word for word in words if word.box.left < left)
    end = min(edge, body[0].box.left) if body else edge
    crosses = bool(side) and side[-1].box.right > end - _WHITE * row.height
    return _Line(row, (), ()) if crosses else _Line(row, side, body)


def _is_parted(line: _Line) -> bool:
    return bool(line.side or line.body)


def _apart(lines: Sequence[_Line], edge: int, stops: Sequence[str]) -> Sequence[Row]:
    """The rows of both, the column's before the text, or each heading before its paragraph."""
    if _is_stub(lines, stops):
        beside = [replace(line.row, words=line.side) for line in lines if line.side]
        bodies = _unstroked([line.body for line in lines], edge)
        pairs = zip(lines, bodies, strict=True)
        return [*(replace(line.row, words=body) for line, body in pairs if body), *beside]
    if _has_colons(lines):
        return [line.row for line in lines]
    if _are_counted(lines) and _is_text_beside(lines, own_levels=True):
        return list(_beside_their_values(lines))
    runs = _is_text_beside(lines, own_levels=True) and _runs_beside(lines)
    if runs or _is_centred(lines, stops):
        return _strip_first(lines, stops)
    if not _is_text_beside(lines):
        return [line.row for line in lines]
    if _is_form(lines, stops):
        return [line.row for line in lines]
    going_on = list(_going_on(lines, edge))
    broken = [
        line.body[0].text
        for goes, line in zip(going_on, lines, strict=True)
        if goes and line.side and line.body
    ]
    if len(broken) < _BROKEN or not any(word[0].islower() for word in broken):
        return [line.row for line in lines]
    if not _are_headings(lines, going_on):
        return _one_after_the_other(lines)
    return _headed(lines, going_on)


def _before_the_headings(lines: Sequence[_Line]) -> int:
    """How many lines stand before the first heading at the column's own edge: those of a table."""
    lefts = [line.side[0].box.left for line in lines if line.side]
    edge, height = median(lefts), median(line.row.height for line in lines)
    for at, line in enumerate(lines):
        if line.side and abs(line.side[0].box.left - edge) <= _FLUSH * height:
            return at
    return 0


def _are_counted(lines: Sequence[_Line]) -> bool:
    """Whether the column has the captions of a form, counted from one, each at a value's beginning.

    ``III. Di hadapan | SITI AMINAH, S.H.`` over ``IV. Mengenai | CV. JAYA``.
    """
    numbers = [
        line.side[0].text for line in lines if line.side and _COUNTED.fullmatch(line.side[0].text)
    ]
    beside = [bool(line.body) for line in lines if line.side and line.side[0].text in numbers]
    said = [_ROMAN.get(each[:-1], each[:-1]) for each in numbers]
    return (
        len(said) >= _FEWEST and all(beside) and said == [str(at) for at in range(1, len(said) + 1)]
    )


def _beside_their_values(lines: Sequence[_Line]) -> Iterator[Row]:
    """The rows as they stand, the second lines of the captions behind the first ones."""
    open_: list[_Line] = []
    for line in lines:
        counted = bool(line.side) and _COUNTED.fullmatch(line.side[0].text) is not None
        white = line.row.box.top - open_[-1].row.box.bottom if open_ else 0
        near = bool(open_) and (not line.side or white <= _WHITE * line.row.height)
        if near and not counted:
            open_.append(line)
            continue
        yield from _with_its_caption(open_)
        open_ = [line]
    yield from _with_its_caption(open_)


def _with_its_caption(lines: Sequence[_Line]) -> Iterator[Row]:
    """The rows of one value, the whole caption before its first line."""
    if lines:
        caption = tuple(word for each in lines for word in each.side)
        yield replace(lines[0].row, words=(*caption, *lines[0].body))
        yield from (replace(each.row, words=each.body) for each in lines[1:] if each.body)


def _headed(lines: Sequence[_Line], going_on: Sequence[bool]) -> list[Row]:
    """Each heading before the paragraph that it stands beside."""
    head = _before_the_headings(lines)
    rows: list[Row] = [line.row for line in lines[:head]]
    begin = head
    for goes, line in zip(going_on[head:], lines[head:], strict=True):
        if line.body and not goes:
            begin = len(rows)
        if line.side:
            rows.insert(begin, replace(line.row, words=line.side))
            begin += 1
        if line.body:
            rows.append(replace(line.row, words=line.body) if line.side else line.row)
    return rows


def _is_text_beside(lines: Sequence[_Line], *, own_levels: bool = False) -> bool:
    """Whether enough of what stands at the right are lines of a text, and at the left none.

    Args:
        lines: What stands at the left and at the right.
        own_levels: Whether a few will do, as in a short letter beside its letterhead.
    """
    bodies = [line for line in lines if line.body]
    sides = [line.side for line in lines if line.side]
    if len(bodies) < _FEWEST or not sides or mean(map(len, sides)) >= _LINE - 1:
        return False
    long = sum(
        len(line.body) >= _LINE
        and all(
            two.box.left - one.box.right < WIDE_GAP * line.row.height
            for one, two in pairwise(line.body)
        )
        for line in bodies
    )
    return long >= (_TEXT if own_levels else max(_FEWEST - 1, _LINES * len(bodies)))


def _one_after_the_other(lines: Sequence[_Line]) -> list[Row]:
    beside = [replace(line.row, words=line.side) for line in lines if line.side]
    return [*beside, *(replace(line.row, words=line.body) for line in lines if line.body)]


def _strip_first(lines: Sequence[_Line], stops: Sequence[str]) -> list[Row]:
    """The rows of a strip, each of its values as one row, and then those of the text."""
    beside = [replace(line.row, words=line.side) for line in lines if line.side]
    return [
        *joined(beside, stops),
        *(replace(line.row, words=line.body) for line in lines if line.body),
    ]


def _runs_beside(lines: Sequence[_Line]) -> bool:
    """Whether half of the column's lines stand on levels of their own: labels never do."""
    texts = [at for at, line in enumerate(lines) if line.body]
    if not texts:
        return False
    sides = [line for line in lines[texts[0] : texts[-1]] if line.side]
    alone = sum(not line.body for line in sides)
    own = alone + sum(_slips(line) for line in sides if line.body)
    return alone >= _ALONE and own >= _FEWEST - 1 and 2 * own >= len(sides)


def _is_centred(lines: Sequence[_Line], stops: Sequence[str]) -> bool:
    """Whether an office's letterhead stands in the column, its lines set about one middle.

    No labels stand so, whatever is beside them.
    """
    texts = [at for at, line in enumerate(lines) if line.body]
    sides = [line.side for line in lines[: texts[-1] + 1] if line.side] if texts else []
    said = [" ".join(word.text for word in side) for side in sides]
    if len(sides) < _FEWEST or not any(map(names_an_office, said)):
        return False
    height = median(line.row.height for line in lines)
    middles = [(side[0].box.left + side[-1].box.right) / 2 for side in sides]
    axis = median(middles)
    about = [
        side[0].box.left
        for side, middle in zip(sides, middles, strict=True)
        if abs(middle - axis) <= _FLUSH * height
    ]
    labels = sum(is_label(side, stops) for side in sides) if stops else 0
    indented = bool(about) and max(about) - min(about) > _INDENT * height
    return indented and len(about) >= _CENTRED * len(sides) and 2 * labels < len(sides)


def _is_stub(lines: Sequence[_Line], stops: Sequence[str]) -> bool:
    """Whether captions stand over values in the column, as on what stays when a form is torn off.

    In a column of labels no numbers and days stand.
    """
    sides = [line.side for line in lines if line.side]
    numbers = [sum(char.isdigit() for word in side for char in word.text) for side in sides]
    if sum(each >= _NUMBER for each in numbers) < _STUB - 1:
        return False
    asked = [
        not count and is_caption(_uncolon(side), stops)
        for side, count in zip(sides, numbers, strict=True)
    ]
    lefts = [side[0].box.left for side, caption in zip(sides, asked, strict=True) if caption]
    answered = sum(one and count >= _NUMBER for one, count in zip(asked, numbers[1:], strict=False))
    return (
        len(lefts) >= _STUB
        and answered >= _STUB - 1
        and not any(one and other for one, other in pairwise(asked))
        and max(lefts) - min(lefts) <= _FLUSH * median(line.row.height for line in lines)
        and sum(bool(line.body) for line in lines) >= _FEWEST
    )


def _unstroked(bodies: Sequence[tuple[Word, ...]], edge: int) -> Sequence[tuple[Word, ...]]:
    """The lines without what was read of the dots along which the stub is torn off."""
    strokes = [
        bool(body) and len(body[0].text) == 1 and abs(body[0].box.left - edge) <= body[0].box.height
        for body in bodies
    ]
    if sum(strokes) < _FEWEST - 1:
        return bodies
    return [body[stroke:] for body, stroke in zip(bodies, strokes, strict=True)]


def _uncolon(words: tuple[Word, ...]) -> tuple[Word, ...]:
    return words[:-1] if len(words) > 1 and words[-1].text == ":" else words


def _slips(line: _Line) -> bool:
    """Whether the two sides of a row do not stand on one level."""
    return slip(line.side, line.body, line.row.height)


def _has_colons(lines: Sequence[_Line]) -> bool:
    """Whether colons stand between the two."""
    pairs = [line for line in lines if line.side and line.body and not _slips(line)]
    colons = sum(each.body[0].text[0] in ":=" or each.side[-1].text[-1] in ":=" for each in pairs)
    # Of many pieces one or two end in a colon in a letterhead, too: ``Tembusan :``.
    return 2 * colons > len(pairs) or (colons > 1 and 3 * colons > len(pairs))


def _is_form(lines: Sequence[_Line], stops: Sequence[str]) -> bool:
    """Whether known labels stand at the left, and so their values beside them."""
    sides = [line.side for line in lines if line.side]
    labels = sum(is_label(each, stops) for each in sides) if stops else 0
    return labels >= _FEWEST - 2 and labels >= _LABELS * len(sides)


def _are_headings(lines: Sequence[_Line], going_on: Sequence[bool]) -> bool:
    """Whether all that stands in the column begins beside a paragraph: it says what that is of."""
    last: _Line | None = None
    long = 0
    for line, goes in zip(lines, going_on, strict=True):
        if not line.side:
            continue
        gap = line.side[0].box.top - last.side[0].box.bottom if last else 1e9
        beside = bool(line.body) and not goes
        begins = gap > (_CLOSER if beside else _WHITE) * line.row.height
        long = 1 if begins else long + 1
        if (begins and (goes or not line.body)) or long > _HEADING:
            return False
        last = line
    return True


def _going_on(lines: Sequence[_Line], edge: int) -> Iterator[bool]:
    """Whether each line goes on with the text of the one before."""
    right = max(line.body[-1].box.right for line in lines if line.body)
    before: tuple[Word, ...] = ()
    for line in lines:
        if not line.body:
            yield bool(before)
            continue
        flush = abs(line.body[0].box.left - edge) <= 2 * _FLUSH * line.row.height
        open_ended = bool(before) and before[-1].text[-1] not in ".:;-"
        full = bool(before) and before[-1].box.right - edge >= _FULL * (right - edge)
        close = bool(before) and line.body[0].box.top - before[0].box.bottom <= (
            _BLOCK * line.row.height
        )
        yield flush and open_ended and full and close
        before = line.body
