"""Lists behind or under a label: boxes to be ticked, and items that go on from column to column."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from dossier.model import Word
from dossier.wording import skeleton
from extractors.locate import Place
from extractors.rows import LONGEST_TAIL, Row

ENUMERATOR = regex.compile(r"\W*(?:\d{1,2}|[a-z])\s?[.)]\W*")
"""``1.``, ``b)``."""

_HEADING = regex.compile(r"(?|(\d{1,2}|[A-Za-z])[.)]|(\d{2}))")
"""What headings are counted by; cells of forms by two digits alone."""

_BARE_NUMBER = regex.compile(r"\d{1,2}[.)]?")
_COLUMNS = 2

_FIRST = frozenset(("1", "a", "A"))

_MARK = regex.compile(
    r"(?i)^[(]?(?:tanda|centang|dicentang|pilih|conteng)|^[\[][xv\s]?[\]]?$|^[\u2610-\u2612\u2713]$"
)
"""Words of ``(beri tanda)`` after a label: what follows is a list to be ticked."""

_BOX = regex.compile(r"(?i)[\[(][xv\s\u2713\u221a]?[\])]?|[\u2610-\u2612\u2713\u221a]")
"""A box of a list to be ticked."""

_LINES_OF_TICKS, _MOST_LINES_OF_TICKS = 5, 9
"""Only values of several lines are lists, and no list of dosage forms is longer."""


def to_tick(rows: Sequence[Row], index: int, after: int, lines: int, prior: float) -> Place | None:
    """The whole of a list that is to be ticked: its columns and its marks belong together.

    Args:
        rows: All rows of the document.
        index: The row of its label.
        after: The first word of that row behind the label.
        lines: The most lines that such a value may take; one of few is no list.
        prior: Probability that a value found so is the right one.
    """
    asked = next((i for i, word in enumerate(rows[index].words) if _MARK.search(word.text)), None)
    behind = "".join(word.text for word in rows[index].words[after:])
    if asked is None and not skeleton(behind) and rows[index + 1 : index + 2]:
        first = rows[index + 1].words[0]  # boxes under a heading
        asked = after if _BOX.fullmatch(first.text) else None
    if asked is None or asked > after + LONGEST_TAIL or lines < _LINES_OF_TICKS:
        return None
    taken = [(rows[index], word) for word in rows[index].words[asked:]]
    previous = rows[index]
    for row in rows[index + 1 : index + _MOST_LINES_OF_TICKS]:
        if row.page != previous.page or row.box.top - previous.box.bottom > 1.6 * row.height:
            break
        taken.extend((row, word) for word in row.words)
        previous = row
    raw = " ".join(word.text for _, word in taken)
    return Place(f"(beri tanda) {raw}", tuple(taken), prior)


def is_box(word: Word) -> bool:
    """Whether a word is a box to be ticked, or the beginning of one."""
    return _BOX.fullmatch(word.text) is not None


def of_one_list(first: Word, word: Word) -> bool:
    """Whether two words are marks of one list: ``1) Pil     2) Salep``, ``[ ] PT     [X] CV``."""
    counted = ENUMERATOR.fullmatch(first.text) and ENUMERATOR.fullmatch(word.text)
    return bool(counted) or (is_box(first) and is_box(word))


def list_in_columns(row: Row, label: Row) -> list[Word]:
    """The whole of a row that goes on with its list from column to column, under a label alone.

    In a table the numbers may have cells of their own.
    """
    if len(label.columns()) > 1 or len(row.columns()) < _COLUMNS:
        return []
    columns = [(row.words[start], end - start) for start, end in row.columns()]
    listed = all(ENUMERATOR.fullmatch(word.text) for word, _ in columns)
    return list(row.words) if listed or _numbers_apart(columns) else []


def _numbers_apart(columns: Sequence[tuple[Word, int]]) -> bool:
    """Whether every other cell of a row is a number by itself: ``1 | Pil | 3 | Salep``."""
    numbers, items = columns[::2], columns[1::2]
    return (
        len(numbers) == len(items)
        and all(words == 1 and _BARE_NUMBER.fullmatch(word.text) for word, words in numbers)
        and all(word.text[0].isalpha() for word, _ in items)
    )


def lists_under(heading: Row, after: int, above: Sequence[tuple[Row, Word]], mark: Word) -> bool:
    """Whether a mark opens a list under its heading, or is the next one of it.

    ``D. SEDIAAN`` over ``1. SERBUK``; a heading that is counted itself in such marks has what is
    counted after it under it, and no list.

    Args:
        heading: The row of the heading.
        after: The first word behind the heading.
        above: The words of the list so far.
        mark: The mark of the next item.
    """
    found = _HEADING.fullmatch(mark.text)
    if found is None:
        return False
    if above:
        return _counts(above, found[1])
    start = max(at for at, _ in heading.columns() if at < max(after, 1))
    counted = _HEADING.fullmatch(heading.words[start].text)
    other = counted is None or counted[1].isdigit() != found[1].isdigit()
    return found[1] in _FIRST and other


def _counts(above: Sequence[tuple[Row, Word]], mark: str) -> bool:
    """Whether a mark is the one after another of a list: the last, but where columns are beside."""
    marks = [found[1] for _, word in above if (found := _HEADING.fullmatch(word.text))]
    return mark not in marks and any(_one_later(each, mark) for each in marks)


def next_heading(row: Row, word: Word) -> bool:
    """Whether a word begins the heading after the one before it: ``C. TENAGA     D. SEDIAAN``."""
    begins = [row.words[at] for at, _ in row.columns() if row.words[at].box.left < word.box.left]
    if not begins:
        return False
    marks = [_HEADING.fullmatch(each.text) for each in (begins[-1], word)]
    if not all(marks):
        return False
    one, other = (mark[1] for mark in marks if mark)
    return _one_later(one, other)


def _one_later(one: str, other: str) -> bool:
    if one.isdigit() and other.isdigit():
        return int(other) == int(one) + 1
    return len(one) == len(other) == 1 and ord(other) == ord(one) + 1
