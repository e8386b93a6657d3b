"""Captions that stand under their values, as on cards and electronic certificates.

``MARIA UBUNG`` over ``Nama / Name``: a label's value is looked for beside it and below. Where a
page has its captions under the values, the rows are put into the order in which everything else
expects them: the caption first. Only their order changes; every word stays where it was read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import replace
from itertools import pairwise
from typing import Final

import regex

from dossier.model import Word
from extractors.by_page import page_by_page
from extractors.grids import caption_of
from extractors.layout import DocumentText
from extractors.rows import RULE, Row
from extractors.stops import is_caption, is_label

_FEWEST: Final = 3
"""So many rows of nothing but captions tell how a page sets them."""

_NEARER: Final = 0.75
"""A caption is so much nearer to its value than to what stands on its other side."""

_ALSO: Final = 1.1
"""One in small letters explains what is over it unless it is nearer to what is below."""

_BEHIND: Final = 1.2
"""So many heights behind it, words are none of a label's."""

_TOLD: Final = 2
"""So many captions that can but mean what stands over them tell it where the white does not, or so
many in brackets."""

_FAR: Final = 3.0
"""A value is so many heights from its caption at most."""

_LEVELS: Final = 0.25
"""Lines of one title differ by so many heights at most: some have no letter that goes down."""
_ALIKE, _RULED, _PROSE = 0.7, 2.5, 3
"""Lines of a value begin within so many heights of each other, and are so far apart at most; so
many words in small letters are of a sentence."""

_HEADING: Final = regex.compile(r"\W*(?:[A-Z]|[IVX]+|\d{1,2})\s?[.)][\s.]")
"""A part of a form: ``C. ALAMAT``."""

_ENDS: Final = regex.compile(r"(?!.*\b(?:s\s?\.\s?d|no|tgl)\.$)\(?[a-z].*[a-z]\)?\.")
"""The last words of a sentence: ``pimpinan perusahaan.``"""

_OF_A_SIGNATURE: Final = regex.compile(r"(?i)\W*n[i1l]p\W*")
"""It stands under a name without captioning it, where its digits were not read."""

Tells = Callable[[Sequence[Word], str], bool]
"""Whether a text has the form of what a caption asks for, and that is a form of its own."""


def captions_first(
    text: DocumentText, stops: Sequence[str], tells: Tells | None = None
) -> DocumentText:
    """The document with each caption before its value, where a page has them the other way.

    Args:
        text: The document as one reader read it.
        stops: Skeletons of all labels that such a document may have.
        tells: Whether a text is what a caption asks for: on ruled forms the captions stand half-way
            between their value and the next one.
    """
    return page_by_page(text, lambda page: _turned(page, _under_their_values(page, stops, tells)))


def _under_their_values(page: Sequence[Row], stops: Sequence[str], tells: Tells | None) -> Set[int]:
    """The rows of captions of a page, where they stand under their values; else none."""
    captions = {at for at, row in enumerate(page) if _all_captions(row, stops)}
    if len(captions) >= _TOLD:
        named = captions | {at for at in range(1, len(page)) if _has_caption(page, at, stops)}
        if (
            _under_values(page, captions)
            or (tells and _by_their_values(page, named, tells))
            or _by_their_ends(page, captions, {at for at in named if _most(page[at], stops)})
        ):
            return named
    enclosed = {at for at, row in enumerate(page) if _in_brackets(row, stops)}
    return enclosed if len(enclosed) >= _TOLD else set()


def _all_captions(row: Row, stops: Sequence[str]) -> bool:
    if ":" in row.text or any(word.text == RULE for word in row.words):  # a table drawn with rules
        return False
    if _heads_a_part(row):
        return False
    if _OF_A_SIGNATURE.fullmatch(row.text) or _ENDS.fullmatch(row.text):
        return False
    columns = [row.words[start:end] for start, end in row.columns()]
    if all(words[-1].text[-1] == "," for words in columns):  # who signs: ``Pemilik,``
        return False
    if len({words[0].text for words in columns}) < len(columns):  # choices, to be ticked
        return False
    return all(is_caption(words, stops) and not _goes_on(words) for words in columns)


def _heads_a_part(row: Row) -> bool:
    """Whether a row heads what is under it: ``III. KESIMPULAN TIM``."""
    return row.text.isupper() and _HEADING.match(row.text) is not None


def _goes_on(words: Sequence[Word]) -> bool:
    """Whether more stands behind a label, nearer than another column: its value."""
    return any(
        word.box.left - before.box.right > _BEHIND * before.box.height
        for before, word in pairwise(words)
    )


def _bare(words: Sequence[Word]) -> Sequence[Word]:
    """The words of a caption without the bracket that opens it: ``(nama sesuai KTP)``."""
    first = words[0]
    if first.text[0] != "(" or len(first.text) == 1:
        return words
    return (replace(first, text=first.text[1:]), *words[1:])


def _in_brackets(row: Row, stops: Sequence[str]) -> bool:
    """Whether a row has captions in brackets, which stand under lines to be filled in."""
    columns = [_unruled(row.words[start:end]) for start, end in row.columns()]
    columns = [words for words in columns if words]
    enclosed = all(words[0].text[0] == "(" and words[-1].text[-1] == ")" for words in columns)
    return enclosed and any(is_label(_bare(words), stops) for words in columns)


def _unruled(words: Sequence[Word]) -> Sequence[Word]:
    """The words of a cell without the rules of its box."""
    return [word for word in words if word.text != RULE]


def _has_caption(page: Sequence[Row], at: int, stops: Sequence[str]) -> bool:
    """Whether a row has a caption and nothing that only a value has, as with captions unknown.

    With nothing over it, it is the label of what stands beside it.
    """
    row = page[at]
    columns = [row.words[start:end] for start, end in row.columns()]
    named = [words for words in columns if is_caption(words, stops)]
    over = any(
        each.box.left < words[-1].box.right and words[0].box.left < each.box.right
        for words in named
        for each in page[at - 1].words
    )
    if _OF_A_SIGNATURE.fullmatch(row.text) or row.text[-1] == "," or _ENDS.fullmatch(row.text):
        return False
    if _heads_a_part(row):
        return False
    return over and not any(mark in ":0123456789" for mark in row.text)


def _under_values(page: Sequence[Row], captions: Set[int]) -> bool:
    """Whether most captions are near to what stands over them and far from what is below.

    Those in brackets always stand under the line that is to be filled in, and those in small
    letters where they are no nearer to what is below.
    """
    told = [
        at
        for at in captions
        if at > 0 and at - 1 not in captions and not _ends_a_title(page[at - 1], page[at])
    ]
    if len(told) < _FEWEST:
        return False
    near = sum(
        _gap(page, at - 1) < (_ALSO if _is_small(page[at].text) else _NEARER) * _gap(page, at)
        or page[at].text.startswith("(")
        for at in told
    )
    return near > 0.6 * len(told)


def _ends_a_title(above: Row, row: Row) -> bool:
    """Whether a row is the last word of a title that takes two lines: ``LOKASI``, ``USAHA``."""
    alike = abs(above.height - row.height) <= _LEVELS * row.height
    return alike and len(row.words) == 1 and row.text.isupper() and above.text.upper() == above.text


def _by_their_values(page: Sequence[Row], captions: Set[int], tells: Tells) -> bool:
    """Whether what stands over the captions is what they ask for, and what is below is not."""
    over = under = 0
    for at in captions:
        for start, end in page[at].columns():
            words = page[at].words[start:end]
            head = caption_of(page[at], words[0].box.left)
            above, below = (
                near in range(len(page))
                and near not in captions
                and tells(_bare(words), _said(head.column_in(page[near], indented=True)))
                for near in (at - 1, at + 1)
            )
            over += above and not below
            under += below and not above
    return over >= _TOLD and over > 2 * under


def _by_their_ends(page: Sequence[Row], captions: Set[int], named: Set[int]) -> bool:
    """Whether the first captions have values over them, and the last ones have none under them.

    Of rows with several columns, in which a value stands where its caption does.
    """
    beside = sorted(at for at in named if len(page[at].columns()) > 1)
    if len(beside) < _TOLD or captions.isdisjoint(beside):
        return False
    first, last = beside[0], beside[-1]
    return _set_alike(page, first, first - 1) and not _set_alike(page, last, last + 1)


def _most(row: Row, stops: Sequence[str]) -> bool:
    """Whether half of a row's columns are captions at least: a label with its value has fewer."""
    columns = [row.words[start:end] for start, end in row.columns()]
    return 2 * sum(is_caption(words, stops) for words in columns) >= len(columns)


def _set_alike(page: Sequence[Row], at: int, near: int) -> bool:
    """Whether the row over or under captions has its columns where they have theirs."""
    if near not in range(len(page)) or _gap(page, min(at, near)) > _FAR * page[at].height:
        return False
    row, other = page[at], page[near]
    edges = [row.words[start].box.left for start, _ in row.columns()]
    lefts = [other.words[start].box.left for start, _ in other.columns()]
    if len(edges) != len(lefts) or ":" in other.text:
        return False
    ends = [*edges[1:], page[at].box.right + 1]
    return all(
        edge - row.height <= left < end for edge, left, end in zip(edges, lefts, ends, strict=True)
    )


def _said(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _is_small(text: str) -> bool:
    """``(nama notaris)``, ``alamat usaha``: what explains the line over it, and heads nothing."""
    return text.startswith("(") or text.islower()


def _gap(page: Sequence[Row], at: int) -> float:
    """How far the next row is from a row, up or down, in pixels; very far where there is none."""
    if at + 1 >= len(page):
        return 1e9
    row, following = page[at].box, page[at + 1].box
    return max(1.0, following.top - row.bottom, row.top - following.bottom)


def _turned(page: Sequence[Row], captions: Set[int]) -> list[Row]:
    """The rows with each caption before the lines that stand close over it."""
    made: list[Row] = []
    block = 0
    for at, row in enumerate(page):
        if at in captions:
            made.insert(block, row)
            block = len(made)
            continue
        above = at - 1
        if (
            above >= 0
            and above not in captions
            and not _same_value(page, above)
            and not (_on_lines(page[above], row) and _explained(page, at, captions))
        ):
            block = len(made)
        made.append(row)
    return made


def _same_value(page: Sequence[Row], at: int) -> bool:
    """Whether a row and the next one are of one value: a sentence over it is another thing."""
    row, following = page[at].text, page[at + 1].text
    sentence = row[0].islower() and not following[0].islower()
    return not sentence and _gap(page, at) <= page[at + 1].height


def _on_lines(above: Row, row: Row) -> bool:
    """Whether two rows are a value on lines to be filled in, which are farther from each other."""
    flush = abs(above.box.left - row.box.left) < _ALIKE * row.height
    near = row.box.top - above.box.bottom <= _RULED * row.height
    alone = len(above.columns()) == len(row.columns()) == 1
    said = ":" in above.text or _HEADING.match(above.text) is not None
    said = said or any(each.text.startswith("(") for each in (above, row))
    prose = sum(word.text.isalpha() and word.text.islower() for word in above.words) >= _PROSE
    return flush and near and alone and not said and not prose


def _explained(page: Sequence[Row], at: int, captions: Set[int]) -> bool:
    """Whether the next caption stands in brackets, and explains what is over it."""
    return page[min((each for each in captions if each > at), default=at)].text.startswith("(")
