"""Frames beside each other, each with lines on levels of its own: they come one after the other.

Heads of forms have a frame of cells beside the office's name: number, day, page. Their lines break
the name and the title, which take several. Under them stand two columns of captions over values,
and an address that takes three lines has the captions of the other column beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import Final

import regex

from dossier.model import Word
from extractors.by_page import page_by_page
from extractors.layout import DocumentText
from extractors.letterheads import names_an_office
from extractors.rows import Row
from extractors.sidebars import Halves, crosses, halved, lines
from extractors.stops import begins_label, is_caption, is_label

_HEAD: Final = 16
"""The cells beside an office's name are among the first so many rows."""

_TOP: Final = 5
"""They begin among the first so many, before anything that may be an address."""

_CELLS: Final = 3
"""So many lines stand in them at least."""

_VALUES, _WORDS = 2, 4
"""So many lines with a caption before them, of so many words at most, are values of a form."""

_FLUSH: Final = 0.7
"""They begin together within so many heights."""

_OF_A_PAPER: Final = regex.compile(
    r"(?i)(?:no|nomor|kode|tgl|tanggal|tertanggal|ditetapkan|diterbitkan|terbit|dikeluarkan|berlaku"
    r"|edisi|revisi|hal|halaman|lembar)\b"
)
"""What such cells say is captioned so, in any paper."""

_EMBLEM, _BESIDE = 2, 1.5
"""So many letters are made of an emblem, which stands so many heights before an office's name."""

_NEARER: Final = 0.75
"""A caption is so much nearer to its value than to what stands on its other side."""

_FAR: Final = 4.0
"""A row so many heights under the one before stands in another frame."""


def frames_apart(text: DocumentText, stops: Sequence[str]) -> DocumentText:
    """The document with such frames one after the other.

    Args:
        text: The document as one reader read it.
        stops: Skeletons of all labels that such a document may have.

    Returns:
        The same text where there are none.
    """
    return page_by_page(
        text,
        lambda page: page if _has_colons(page) else _columns_apart(_head_apart(page, stops), stops),
    )


def _has_colons(page: Sequence[Row]) -> bool:
    """Whether most rows are a label, a colon and a value: what stands beside each other belongs."""
    told = sum(any(word.text[0] == ":" for word in row.words) for row in page)
    return 2 * told > len(page)


def _one_after_the_other(
    page: list[Row], start: int, end: int, halves: Sequence[Halves]
) -> list[Row]:
    left, right = _sides(page, start, end, halves)
    return [*page[:start], *left, *right, *page[end:]]


def _sides(
    page: Sequence[Row], start: int, end: int, halves: Sequence[Halves]
) -> tuple[list[Row], list[Row]]:
    """What stands at the left of rows, and at their right."""
    left = lines(page[start:end], [each.left for each in halves])
    right = lines(page[start:end], [each.right for each in halves])
    return left, right


def _head_apart(page: list[Row], stops: Sequence[str]) -> list[Row]:
    """The page with the cells beside an office's name after it."""
    head = page[:_HEAD]
    if len(head) < _CELLS:
        return page
    height = median(row.height for row in head)
    first, last = min(row.box.left for row in head), max(row.box.right for row in head)
    begins = sorted(
        row.words[start].box.left
        for row in head
        for start, _ in row.columns()[-1:]
        if row.words[start].box.left > (first + last) / 2
    )
    for at in sorted(set(begins), key=lambda at: -_flush(begins, at, height)):
        if _flush(begins, at, height) < _CELLS:
            break
        lane = at - _FLUSH * height
        start, end = _cells(head, lane, height)
        halves = [_head_halved(row, lane) for row in page[start:end]]
        if taken := _pairs(halves, stops):
            end = start + taken
            left, right = _sides(page, start, end, halves[:taken])
            if any(map(str.isdigit, right[0].text)):  # captions under their values
                right = [row for pair in zip(right[1::2], right[::2], strict=True) for row in pair]
            before = start - (start > 0 and is_caption(page[start - 1].words, stops))
            return [*page[:before], *right, *page[before:start], *left, *page[end:]]
        start, end = _cells(head, lane, height, stops)
        halves = [_head_halved(row, lane) for row in page[start:end]]
        if start <= _TOP and _are_cells(halves, stops):
            return _one_after_the_other(page, start, end, halves)
    return page


def _flush(begins: Sequence[int], at: int, height: float) -> int:
    """How many lines begin at a place, which is the first of them."""
    return sum(0 <= each - at <= _FLUSH * height for each in begins)


def _cells(
    head: Sequence[Row], lane: float, height: float, stops: Sequence[str] | None = None
) -> tuple[int, int]:
    """From the first row with something in the cells to the last, with no other row between.

    Where the labels are given, none of them stands at the left.
    """
    start = end = 0
    edge = min(row.box.left for row in head) + 2 * height
    for at, row in enumerate(head):
        each = halved(row, lane)
        indented = bool(each.right) and each.right[0].box.left - lane > 2 * _FLUSH * height
        begins = stops is not None and bool(each.left) and each.left[0].box.left < edge
        form = begins and _asks(each.left, stops or ())
        if crosses(row, lane, height) or indented or form:
            if end:
                break
            continue
        if each.right:
            start, end = (start if end else at), at + 1
    return start, end


def _are_cells(halves: Sequence[Halves], stops: Sequence[str]) -> bool:
    """Whether an office's name or a title is at the left, and captions and values at the right."""
    lefts = _lines_at_the_left(halves)
    rights = [each.right for each in halves if each.right]
    captions = sum(
        _OF_A_PAPER.match(each[0].text) is not None
        or is_caption(each, stops)
        or begins_label(each, stops)
        for each in rights
    )
    return (
        len(rights) >= _CELLS
        and len(lefts) > 1
        and sum(_ends_with_a_caption(each, stops) for each in halves) < _VALUES
        and (any(map(names_an_office, lefts)) or all(map(str.isupper, lefts)))
        and 0 < captions < len(rights)
    )


def _ends_with_a_caption(halves: Halves, stops: Sequence[str]) -> bool:
    """Whether what is at the right has its caption beside it: ``DINAS   Jenis Kelamin   Pria``."""
    left = halves.left
    return bool(halves.right) and any(
        _asks(left[-count:], stops) for count in range(1, min(_WORDS, len(left)) + 1)
    )


def _lines_at_the_left(halves: Sequence[Halves]) -> list[str]:
    """What the lines at the left say."""
    return [" ".join(word.text for word in each.left) for each in halves if each.left]


def _head_halved(row: Row, lane: float) -> Halves:
    """The words of a row of a head at both sides of a lane, without what an emblem was read as."""
    halves = halved(row, lane)
    words = halves.left
    if len(words) < 2 or not words[0].text.isalpha() or len(words[0].text) > _EMBLEM:
        return halves
    far = words[1].box.left - words[0].box.right > _BESIDE * row.height
    return replace(halves, left=words[1:]) if far else halves


def _pairs(halves: Sequence[Halves], stops: Sequence[str]) -> int:
    """In how many rows captions and values take turns in the cells, with a letter beside them."""
    lefts = _lines_at_the_left(halves)
    if all(said.isupper() or names_an_office(said) for said in lefts):
        return 0
    rights = [(at, each.right) for at, each in enumerate(halves) if each.right]
    asked = [not any(char.isdigit() for word in words for char in word.text) for _, words in rights]
    turns = next((at for at in range(1, len(asked)) if asked[at] == asked[at - 1]), len(asked))
    cells = rights[: turns - turns % 2]
    known = sum(
        _OF_A_PAPER.match(words[0].text) is not None or is_caption(words, stops)
        for (_, words), caption in zip(cells, asked, strict=False)
        if caption
    )
    if known < 2 or any(":" in word.text for _, words in cells for word in words):
        return 0
    return cells[-1][0] + 1


def _asks(words: Sequence[Word], stops: Sequence[str]) -> bool:
    """Whether a label stands here; a line of a title may be a word that labels begin with."""
    title = " ".join(word.text for word in words).isupper()
    return bool(words) and not title and is_caption(words, stops)


def _columns_apart(page: list[Row], stops: Sequence[str]) -> list[Row]:
    """The page with two columns of captions and values over each other one after the other."""
    at = 0
    while at < len(page):
        columns = page[at].columns()
        if len(columns) != 2:
            at += 1
            continue
        row = page[at]
        lane = row.words[columns[1][0]].box.left - _FLUSH * row.height
        under = _is_over_captions(page, at, lane, stops)
        halves = _stacked(page, at, lane, stops, under=under)
        if _are_columns(halves, stops, under=under):
            page = _one_after_the_other(page, at, at + len(halves), halves)
        at += max(1, len(halves))
    return page


def _is_over_captions(page: Sequence[Row], at: int, lane: float, stops: Sequence[str]) -> bool:
    """Whether a row has two values whose captions stand under them, nearer than to the next."""
    if at + 2 >= len(page):
        return False
    row, captions, following = page[at : at + 3]
    values, asked = halved(row, lane), halved(captions, lane)
    if not (asked.left and asked.right) or not all(
        is_caption(words, stops) for words in (asked.left, asked.right)
    ):
        return False
    if is_caption(values.left, stops) or is_caption(values.right, stops):
        return False
    near = captions.box.top - row.box.bottom
    return near < _NEARER * (following.box.top - captions.box.bottom)


def _stacked(
    page: Sequence[Row], at: int, lane: float, stops: Sequence[str], *, under: bool
) -> list[Halves]:
    """The rows from one with two captions on in which all stands flush with one or the other.

    Args:
        page: The rows of a page.
        at: The row that they may begin with.
        lane: What is left of it is of the one column, what is right of it of the other.
        stops: Skeletons of all labels that such a document may have.
        under: Whether the captions stand under their values.
    """
    first = halved(page[at], lane)
    if not (first.left and first.right) or first.left[0].text[0] == "(":  # under their values
        return []
    if not under and not (is_caption(first.left, stops) and is_caption(first.right, stops)):
        return []
    found: list[Halves] = []
    end = 0
    for index in range(at, len(page)):
        row = page[index]
        each = halved(row, lane)
        far = index > at and row.box.top - page[index - 1].box.bottom > _FAR * row.height
        flush = all(
            not mine or abs(mine[0].box.left - its[0].box.left) <= _FLUSH * row.height
            for mine, its in ((each.left, first.left), (each.right, first.right))
        )
        parts = sum(map(bool, (each.left, each.right)))
        if far or not flush or len(row.columns()) != parts or ":" in row.text:
            break
        if crosses(row, lane, row.height):
            break
        found.append(each)
        end = len(found) if each.right else end
    while 0 < end < len(found) and _is_open(found[end - 1].left, stops, under=under):
        end += 1
    return found[:end]


def _is_open(words: Sequence[Word], stops: Sequence[str], *, under: bool) -> bool:
    """Whether the next line belongs to this one: a caption's value, or under it, a value's."""
    if under:
        return bool(words) and not is_caption(words, stops)
    return bool(words) and is_label(words, stops)


def _are_columns(halves: Sequence[Halves], stops: Sequence[str], *, under: bool) -> bool:
    """Whether each has captions over values (or under), and not all on the levels of the other.

    A value may begin as a label does: ``Jenis usaha`` over ``Usaha jamu``.
    """
    if len(halves) < _CELLS:
        return False
    both = [[bool(each) and is_caption(each, stops) for each in (h.left, h.right)] for h in halves]
    apart = any(
        h.left and h.right and left != right for h, (left, right) in zip(halves, both, strict=True)
    )
    for side in (0, 1):
        told = [
            caption[side]
            for h, caption in zip(halves, both, strict=True)
            if (h.left, h.right)[side]
        ]
        if sum(told) < 2 or 2 * sum(one and two for one, two in pairwise(told)) >= sum(told):
            return False
        last = [mine for h in halves if (mine := (h.left, h.right)[side])][-1]
        if told[1] is not under or (not under and is_label(last, stops)):
            return False
    return apart
