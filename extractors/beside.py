"""Two parties of a contract beside each other: under captions, or over their signatures.

``Pemilik      Penyewa`` names both in a row; what stands under each of them is theirs. The columns
begin where the captions do, or are set about their middle.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from dataclasses import replace
from typing import Final

import regex
from rapidfuzz.distance import Levenshtein

from dossier.model import Box, Word
from dossier.wording import skeleton
from extractors.layout import DocumentText
from extractors.locate import Place, titles_below
from extractors.rows import Row

_REACH: Final = 9
"""So many rows under the captions a name may stand: a stamp and a signature come between."""

_TAIL: Final = 14
"""A caption by itself is one of a signature only so near the end."""

_NAME: Final = frozenset(skeleton(each) for each in ("Nama", "Nama Lengkap"))
_AGAIN: Final = 0.97
_LONG, _MOST_WORDS = 7, 6
_TWO: Final = 2

Captions = Set[str]
IsName = Callable[[str], object]


def party(text: DocumentText, mine: Captions, others: Captions, is_name: IsName) -> Iterator[Place]:
    """Names under the captions of one party.

    Args:
        text: The document.
        mine: Skeletons of the captions of the party that is looked for.
        others: Those of the other party.
        is_name: Whether a text can be a party's name.

    Yields:
        The name nearest under each caption; less sure where it is the caption of a signature.
    """
    for index, row in enumerate(text.rows):
        own, other = _caption(row, mine), _caption(row, others)
        signed = index >= len(text.rows) - _TAIL
        if own is not None and other is None and signed:
            own, other = _beside_another(row, own)
        alone = other is None and signed and _is_all(row, own)
        if own is None or (other is None and not alone):
            continue
        below = [
            each for each in text.rows[index + 1 : index + 1 + _REACH] if each.page == row.page
        ]
        for at, each in enumerate(below):
            words = _after_label([word for word in each.words if _is_under(word, each, own, other)])
            name = " ".join(word.text for word in words)
            if not words or not is_name(name):
                continue
            found = [(each, word) for word in words]
            if name.endswith(","):
                more = below[at + 1 : at + 2]
                found += [(r, w) for r in more for w in titles_below(r, each, words[0])]
            raw = " ".join(word.text for _, word in found)
            yield Place(raw, tuple(found), _AGAIN**at)
            break


def _caption(row: Row, captions: Captions) -> Box | None:
    """Where a row has one of these captions as a run of words of its own."""
    for run in _runs(row):
        parts = regex.split(r"[/(),;]", " ".join(word.text for word in run))
        first = next((name for part in parts if (name := skeleton(part))), "")
        if len(run) <= _MOST_WORDS and _is_one(first, captions):
            return Box.around(word.box for word in run)
    return None


def _beside_another(row: Row, own: Box) -> tuple[Box, Box | None]:
    """A caption, and what stands beside it as the only other thing in its row: ``Direktur,``.

    Names are set about the middle under such words: the right column begins half-way between them.
    """
    runs = list(_runs(row))
    boxes = [Box.around(word.box for word in run) for run in runs]
    others = [box for box in boxes if box.left != own.left]
    # A label and its value stand beside each other, too; words over a signature end in a comma.
    signed = any(run[-1].text[-1] == "," for run in runs)
    if len(boxes) != _TWO or len(others) != 1 or not signed:
        return own, None
    first, second = sorted((own, others[0]), key=lambda box: box.left)
    second = replace(second, left=(first.right + second.left) // 2)
    return (first, second) if own.left == first.left else (second, first)


def _is_one(name: str, captions: Captions) -> bool:
    """Whether this is a caption; of a long one a letter may be misread."""
    if name in captions or len(name) < _LONG:
        return name in captions
    return any(Levenshtein.distance(name, each, score_cutoff=1) <= 1 for each in captions)


def _is_all(row: Row, box: Box | None) -> bool:
    return box is not None and box.left == row.box.left and box.right == row.box.right


def _runs(row: Row) -> Iterator[tuple[Word, ...]]:
    """The columns of a row, without a bracket or a rule before them."""
    for start, end in row.columns():
        words = row.words[start:end]
        yield words[1:] if len(words) > 1 and not skeleton(words[0].text) else words


def _is_under(word: Word, row: Row, own: Box, other: Box | None) -> bool:
    """Whether a word belongs to the column of one caption rather than to the other's."""
    if other is None:
        return word.box.right > own.left - 8 * row.height
    if own.left < other.left:
        return word.box.left < _edge(row, own, other)
    return word.box.left >= _edge(row, other, own)


def _edge(row: Row, first: Box, caption: Box) -> float:
    """Where the right one of two columns begins in a row: with the run of words nearest to it.

    Names flush with the edge of a wide column begin far before a caption in the middle of it, but
    not before the middle of the first one.
    """
    least = min(caption.left - 8 * row.height, first.middle[0])
    starts = [row.words[start].box.left for start, _ in row.columns()[1:]]
    ends = [row.words[start - 1].box.right for start, _ in row.columns()[1:]]
    within = [
        start
        for start, end in zip(starts, ends, strict=True)
        if end < caption.right and start > least
    ]
    return (
        min(within, key=lambda left: abs(left - caption.left), default=caption.left)
        - 0.5 * row.height
    )


def _after_label(words: list[Word]) -> list[Word]:
    """The words without ``Nama :`` before them and marks around them."""
    rest = [word for word in words if skeleton(word.text)]
    if rest and skeleton(rest[0].text) in _NAME:
        rest = rest[1:]
    return rest
