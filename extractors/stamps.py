"""The words of a duty stamp, which stands across the levels of whatever is beside it.

``METERAI`` over ``TEMPEL`` over ``10000`` beside a form, or in the last cell of a table, come
between a label and its value. Each stamp becomes a row of its own behind its page; its words stay
where they were read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import regex

from dossier.model import Box, Word
from extractors.by_page import page_by_page
from extractors.layout import DocumentText
from extractors.rows import RULE, Row

_NAME: Final = regex.compile(r"(?:METERAI|MATERAI|TEMPEL|RUPIAH){e<=1}")
_WORTH: Final = regex.compile(r"(?:[36]|1[0OQD])[.,]?[0OQD]{2,4}")
_FIGURE: Final = regex.compile(r"\d{3,5}|(?:[36]|1[0OQD])[.,]?[0OQD]{2,4}")
"""The same as a signature across it leaves it."""

_ELECTRONIC: Final = regex.compile(r"E?LEKT[A-Z]{1,6}|[A-Z]{0,4}TRONI[A-Z]?")
_SERIAL: Final = regex.compile(r"(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{6,26}")
"""An electronic stamp's second word, or what the seal leaves of it, and its number."""

_SHORTEST, _LONGEST = 5, 8
"""Letters of such a word."""

_PIECE: Final = regex.compile(r"\W{1,2}|.")
"""What else is read of its picture."""

_FEWEST: Final = 2
"""So many of its words under each other, one of them its name, make a stamp."""

_FAR: Final = 2.5
"""They are so many widths of a word from each other at most."""


_OPEN: Final = 20
"""So many stamps and words like theirs may stand beside each other."""


def stamps_apart(text: DocumentText) -> DocumentText:
    """The document with each stamp as a row behind its page.

    Args:
        text: The document as one reader read it.

    Returns:
        The same text where no stamp stands beside anything.
    """
    if not any(_is_name(word) for row in text.rows for word in row.words):
        return text
    return page_by_page(text, _page)


def _page(page: Sequence[Row]) -> Sequence[Row]:
    found = [(at, word) for at, row in enumerate(page) for word in _of_stamps(row)]
    stamps = [each for each in _together(found) if _is_stamp(each)]
    if not stamps:
        return page
    taken: set[int] = set()
    behind: list[Row] = []
    for stamp in stamps:
        words = [word for _, word in stamp]
        box = Box.around(word.box for word in words)
        first, last = stamp[0][0], stamp[-1][0]
        own = set(map(id, words))
        pieces = [
            word
            for row in page[first : last + 1]
            for word in row.words
            if _within(word, box) and id(word) not in own
        ]
        small = [word for word in pieces if _PIECE.fullmatch(word.text)]
        taken.update(map(id, (*words, *small)))
        # What it is worth may be read with a piece of a signature: it stays there, too.
        worth = [word for word in pieces if _FIGURE.fullmatch(word.text)]
        read = [*words, *worth, *(word for word in small if word.text.isalnum())]
        read.sort(key=lambda word: (word.box.middle[1], word.box.left))
        behind.append(replace(page[last], words=tuple(read)))
    rows = [_without(row, taken) for row in page]
    return [*(row for row in rows if row.words), *behind]


def _is_name(word: Word) -> bool:
    likely = _SHORTEST <= len(word.text) <= _LONGEST and word.text.isupper()
    return likely and _NAME.fullmatch(word.text) is not None


def _of_stamps(row: Row) -> Iterator[Word]:
    """Words that a stamp may have, in columns of nothing else."""
    for start, end in row.columns():
        words = [
            word
            for word in row.words[start:end]
            if word.text != RULE and not _PIECE.fullmatch(word.text)
        ]
        if words and all(map(_may_be_of_one, words)):
            yield from words


def _may_be_of_one(word: Word) -> bool:
    others = (_WORTH, _ELECTRONIC, _SERIAL)
    return _is_name(word) or any(each.fullmatch(word.text) for each in others)


def _together(found: Sequence[tuple[int, Word]]) -> list[list[tuple[int, Word]]]:
    """Those that stand close under each other."""
    groups: list[list[tuple[int, Word]]] = []
    for at, word in found:
        for group in groups[-_OPEN:]:
            last = group[-1][1].box
            near = word.box.top - last.bottom <= _FAR * word.box.width
            reach = word.box.height
            over = word.box.left < last.right + reach and last.left < word.box.right + reach
            beside = at == group[-1][0] and word.box.left - last.right < word.box.height
            if (near and over) or beside:
                group.append((at, word))
                break
        else:
            groups.append([(at, word)])
    return groups


def _is_stamp(stamp: Sequence[tuple[int, Word]]) -> bool:
    return len(stamp) >= _FEWEST and any(_is_name(word) for _, word in stamp)


def _within(word: Word, box: Box) -> bool:
    reach = box.width // 3
    return box.left - reach <= word.box.middle[0] <= box.right + reach


def _without(row: Row, taken: set[int]) -> Row:
    kept = tuple(word for word in row.words if id(word) not in taken)
    return row if len(kept) == len(row.words) else replace(row, words=kept)
