"""What readers take for text and nobody wrote: frames, lone letters, pieces of stamps.

Each piece of the frame around a certificate becomes a letter or a mark of its own, at the left and
at the right of whatever stands on its level: ``H Ditetapkan di Jakarta pada tanggal 30 Mei H``,
over ``H 2015 H``. They stand exactly under each other on both sides of the page, which nothing
does that is written. A lone letter far to the left of everything is the edge of a picture. A few
letters at a row's end that are far taller than the row are of what is stamped across it. A mark
no larger than a full stop before a row, or on a level of its own, is dust.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile
from statistics import median
from typing import Final

from dossier.model import Word
from extractors.by_page import page_by_page
from extractors.layout import DocumentText
from extractors.rows import Row

_FEWEST: Final = 4
"""So many pieces on each side make a frame."""

_APART: Final = 1.5
"""A lone letter stands so many heights before what is written, at least."""

_MOST_LONE: Final = 2
"""More letters at the left are a list that is lettered."""

_HEAD: Final = 10
"""An office's name is among the first so many rows."""

_MARKS: Final = "@\u00a9\u00ae\u20ac&%#~"
"""What readers take the edge of a picture for, besides letters."""

_BULLETS: Final = ("-", "\u2013", "\u2022", "*")

_TALL: Final = 2.2
"""A piece of a stamp is so many times as tall as the words before it."""

_SLANTING: Final = 3.0
"""A whole word of a mark that runs across the page is so many times as tall as the row."""

_BEFORE: Final = 2
"""So many words of a row stand before such a piece."""

_DUST: Final = frozenset(".,'`\"\u2018\u2019\u201c\u201d\u2022\u00b7\u00b0^~_-")
_SMALL: Final = 0.32
"""Dust is so many heights wide and tall at most; what opens an item of a list is larger."""

_PIECE: Final = 4
"""It has so many letters at most."""


def without_strays(text: DocumentText) -> DocumentText:
    """The document without what readers made of frames, stamps and the margin.

    Args:
        text: The document as one reader read it.

    Returns:
        The same text where nothing of the kind stands on it.
    """
    return page_by_page(text, _cleared)


def _cleared(page: Sequence[Row]) -> Sequence[Row]:
    dropped = (_frame(page) or _lone(page)) | _stamped(page) | _dust(page) | _emblem(page)
    dropped |= _behind_items(page) | _of_receipts(page) | _ghosts(page)
    rows = [_without(row, dropped) for row in page] if dropped else page
    return [row for row in rows if row.words]


def _without(row: Row, dropped: set[int]) -> Row:
    kept = tuple(word for word in row.words if id(word) not in dropped)
    return row if len(kept) == len(row.words) else replace(row, words=kept)


def _frame(page: Sequence[Row]) -> set[int]:
    """The pieces of a frame, by identity; none where there are not enough on both sides."""
    left = _under_each_other([row.words[0] for row in page])
    right = _under_each_other([row.words[-1] for row in page])
    if min(len(left), len(right)) < _FEWEST or left[0].box.right >= right[0].box.left:
        return set()
    inner = [word.box for row in page for word in row.words if len(word.text) > 1]
    if not inner:
        return set()
    edges = min(box.left for box in inner), max(box.right for box in inner)
    if left[0].box.right > edges[0] or right[0].box.left < edges[1]:
        return set()
    return {id(word) for word in (*left, *right)}


_RECEIVED: Final = re.compile(r"\W*(?:DITERIMA|TERIMA|SURAT MASUK|MASUK|AGENDA)\W*")
_COPIED: Final = re.compile(
    r"(?i)\W*(?:turunan|salinan|kutipan|foto\s?[ck]op[iy]|copy)\b.{0,40}\bsesuai\s+dengan\s+asli(?:nya)?\b.*"
)
_OF_A_COPY: Final = re.compile(
    r"\W*[A-Z][A-Za-z .]{2,30},\s*\d{1,2}[\s\-/.]+\w{2,10}[\s\-/.]+\d{4}\W*"
)
"""Place and day of who certifies a copy."""

_ON_RECEIPT: Final = re.compile(r"(?i)\W*(?:TGL|TANGGAL|NO|NOMOR|AGENDA|JAM|PARAF)\b.*")
_RECEIVED_ON: Final = re.compile(
    r"(?i)\W*(?:TGL|TANGGAL)\b[\W_]*\d{1,2}[-/. ]+\w{1,9}[-/. ]+\d{2,4}\W*"
)
_ENTERED: Final = re.compile(r"\W*(?i:NO(?:MOR)?\s?[.:]\s?AGENDA|(?-i:NO(?:MOR)?\sAGENDA))\b.*")
"""Two lines of such a stamp; its first may have run into what it was stamped across."""

_LINES: Final = 3
"""So many lines a stamp of receipt has under its first."""


def _of_receipts(page: Sequence[Row]) -> set[int]:
    """What a stamp of receipt says: ``DITERIMA`` over a day and a number, none of the paper's.

    Nor are those of who certifies a copy, under ``sesuai dengan aslinya``.
    """
    found: set[int] = set()
    for at, row in enumerate(page):
        for start, end in row.columns():
            head = row.words[start:end]
            said = " ".join(word.text for word in head)
            if _RECEIVED.fullmatch(said) or _COPIED.fullmatch(said):
                under = _under_receipt(head, row, page[at + 1 : at + 1 + _LINES])
                found |= under
                found.update(map(id, head) if under and _RECEIVED.fullmatch(said) else ())
            elif _RECEIVED_ON.fullmatch(said) and _over_agenda(head, page[at + 1 : at + 2]):
                found.update(map(id, head))
    return found


def _over_agenda(head: Sequence[Word], below: Sequence[Row]) -> bool:
    """Whether under a day stands the number in a book of letters that came in."""
    left, right = head[0].box.left, head[-1].box.right
    # Where more stands behind it, it captions a column of a table.
    last = (row.words[start:end] for row in below for start, end in row.columns()[-1:])
    return any(
        _ENTERED.fullmatch(" ".join(word.text for word in words))
        and words[0].box.left < right
        and words[-1].box.right > left
        for words in last
    )


def _under_receipt(head: Sequence[Word], row: Row, below: Sequence[Row]) -> set[int]:
    found: set[int] = set()
    left, right = head[0].box.left, head[-1].box.right
    for other in below:
        if other.box.top - row.box.bottom > _LINES * row.height:
            break
        for start, end in other.columns():
            words = other.words[start:end]
            under = words[0].box.left < right and words[-1].box.right > left
            said = " ".join(word.text for word in words)
            if under and (_ON_RECEIPT.fullmatch(said) or _OF_A_COPY.fullmatch(said)):
                found.update(map(id, words))
    return found


def _ghosts(page: Sequence[Row]) -> set[int]:
    """Words read once more, in part, at the place of another: ``Tanggal`` and ``angga``.

    And specks over or under a word, which would part it from the next.
    """
    found: set[int] = set()
    for row in page:
        for one, two in pairwise(row.words):
            short, long = sorted((one, two), key=lambda word: word.box.width)
            within = long.box.left <= short.box.middle[0] <= long.box.right
            again = short.text in long.text or _DUST.issuperset(short.text)
            if within and len(short.text) < len(long.text) and again:
                found.add(id(short))
    return found


def _under_each_other(words: Sequence[Word]) -> list[Word]:
    """Those of one letter or mark that stand under each other."""
    single = [word for word in words if len(word.text) == 1]
    if not single:
        return []
    middle = median(word.box.middle[0] for word in single)
    return [word for word in single if abs(word.box.middle[0] - middle) < word.box.width]


def _lone(page: Sequence[Row]) -> set[int]:
    """Capitals and marks by themselves before a row, left of where every other row begins."""
    lone = [row for row in page if len(row.words) > 1 and _apart(row)]
    if not 0 < len(lone) <= _MOST_LONE:
        return set()
    marks = {id(row) for row in (*lone, *(row for row in page if len(row.text) == 1))}
    others = [row.words[0].box.left for row in page if id(row) not in marks]
    others += [row.words[1].box.left for row in lone]
    edge = min(others, default=0)
    return {id(row.words[0]) for row in lone if row.words[0].box.right < edge}


def _emblem(page: Sequence[Row]) -> set[int]:
    """Letters on a level of their own before two lines of an office's name: of an emblem."""
    found: set[int] = set()
    for above, row, below in zip(page[:_HEAD], page[1:_HEAD], page[2:_HEAD], strict=False):
        piece = row.words[0]
        alone = row.columns()[0][1] == 1
        far = piece.box.right + _APART * row.height
        beside = all(
            each.words[0].box.left > far and each.words[0].text.isupper() for each in (above, below)
        )
        if beside and alone and piece.text.isupper() and len(piece.text) <= _MOST_LONE:
            found.add(id(piece))
    return found


def _stamped(page: Sequence[Row]) -> set[int]:
    """Last words of rows that are of a stamp or a slanting mark across them."""
    return {id(word) for row in page for word in _across(row.words)}


def _across(words: Sequence[Word]) -> list[Word]:
    """The last words of a row that are far taller than it; none where too little is before them."""
    if len(words) <= _BEFORE:
        return []
    usual = median(word.box.height for word in words)
    tail = list(takewhile(lambda word: _towers(word, usual), reversed(words)))
    return tail if len(words) - len(tail) >= _BEFORE else []


def _towers(word: Word, usual: float) -> bool:
    """Whether a word is so much taller than its row that it belongs to what lies across it."""
    most = _TALL if len(word.text) <= _PIECE else _SLANTING
    return word.text.isalnum() and word.box.height > most * usual


def _behind_items(page: Sequence[Row]) -> set[int]:
    """Colons by themselves behind an item of a list with bullets whose other items have none.

    ``- Serbuk :`` over ``- Rajangan``: a fold or a speck, for an item is no label.
    """
    found: set[int] = set()
    for row, other in (*pairwise(page), *((b, a) for a, b in pairwise(page))):
        if len(row.words) < 3 or row.words[-1].text != ":" or row.words[0].text not in _BULLETS:
            continue
        near = abs(row.words[0].box.left - other.words[0].box.left) < row.height
        if near and other.words[0].text == row.words[0].text and ":" not in other.text:
            found.add(id(row.words[-1]))
    return found


def _dust(page: Sequence[Row]) -> set[int]:
    """Marks before the first word of a row and in rows that have no word."""
    tall = [word.box.height for row in page for word in row.words if len(word.text) > 1]
    most = _SMALL * median(tall) if tall else 0.0
    found: set[int] = set()
    for row in page:
        found.update(map(id, takewhile(lambda word: _is_dust(word, most), row.words)))
    return found


def _is_dust(word: Word, most: float) -> bool:
    """Whether it is a mark, or what a reader made a letter of, no larger than a full stop."""
    dust = _DUST.issuperset(word.text) or (len(word.text) == 1 and word.text.isalnum())
    return dust and max(word.box.width, word.box.height) <= most


def _apart(row: Row) -> bool:
    first, second = row.words[:2]
    alone = len(first.text) == 1 and (first.text.isupper() or first.text in _MARKS)
    return alone and second.box.left - first.box.right > _APART * row.height
