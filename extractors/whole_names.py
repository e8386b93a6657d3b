"""Companies' names that a letterhead tears, with what the rest of the paper says they are.

A letterhead sets the name large: it takes two lines (``PT ANEKA SIMPLISIA`` over ``BERSAMA``), or
its letters are spaced so that readers part them (``PT NUS ANTARA FARM A``). The letter names the
company once more, in a sentence or under the signature, and there it is whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from dossier.model import Box, Evidence, Value
from dossier.wording import skeleton
from extractors.layout import DocumentText
from extractors.rows import Row
from extractors.weighing import Reading

_PIECE: Final = 2
"""A word of so many letters may be a piece of one."""

_MOST: Final = 24
"""A paper that names more companies is a list of them."""

_MORE: Final = 3
"""So many words a second line adds at most."""

_UNDER: Final = 1.6
"""The second line stands so many of its heights under the first at most."""


def whole(readings: Sequence[Reading], texts: Sequence[DocumentText]) -> list[Reading]:
    """The readings of a company's name, the torn ones put together as others are.

    Args:
        readings: Of all readers, wherever they stand.
        texts: The document as each reader read it.

    Returns:
        As many, in their order. Nothing is put together that no other reading says.
    """
    names: dict[Value, Reading] = {}
    for each in readings:
        names.setdefault(each.parsed.value, each)
        if len(each.evidence) < len(names[each.parsed.value].evidence):
            names[each.parsed.value] = each
    if not 1 < len(names) <= _MOST:
        return list(readings)
    return [_whole(each, list(names.values()), texts) for each in readings]


def _whole(reading: Reading, others: Sequence[Reading], texts: Sequence[DocumentText]) -> Reading:
    name = reading.parsed.value
    if not isinstance(name, str) or not reading.evidence:
        return reading
    for other in others:
        fuller = other.parsed.value
        if not isinstance(fuller, str) or fuller == name:
            continue
        if skeleton(fuller) == skeleton(name):
            if _pieces(fuller) < _pieces(name):
                return replace(reading, parsed=replace(reading.parsed, value=fuller))
        elif fuller.startswith(f"{name} ") and len(fuller[len(name) :].split()) <= _MORE:
            rest = skeleton(fuller[len(name) :])
            for second in _under(reading.evidence[-1], rest, texts, other.evidence):
                return replace(
                    reading,
                    parsed=other.parsed,
                    raw=other.raw,
                    tokens=other.tokens,
                    evidence=(*reading.evidence, second),
                )
    return reading


def _pieces(name: str) -> int:
    return sum(len(word) <= _PIECE for word in name.split())


def _under(
    first: Evidence, rest: str, texts: Sequence[DocumentText], said: Sequence[Evidence]
) -> Iterator[Evidence]:
    """Where the rest of a name stands under its first line.

    Args:
        first: The first line.
        rest: The letters of what is missing.
        texts: The document as each reader read it.
        said: Where the whole name stands. Of several lines it may run on into what the firm makes
            or who owns it: it says nothing, but where this very line goes on with a sentence.
    """
    rows = [row for text in texts for row in text.rows if row.page == first.page]
    margin = max((row.box.right for row in rows), default=0)
    for row in rows:
        if not 0 < row.box.bottom - first.box.bottom < (1 + _UNDER) * row.box.height:
            continue
        for start, end in row.columns():
            words = row.words[start:end]
            box = Box.around(word.box for word in words)
            within = box.left < first.box.right and box.right > first.box.left
            if within and len(said) == 1 and skeleton("".join(word.text for word in words)) == rest:
                yield Evidence(first.page, box)
        if ":" not in row.text and first.box.right + row.words[0].box.width > margin:
            yield from _wrapped(row, rest, first.page)


def _wrapped(row: Row, rest: str, page: int) -> Iterator[Evidence]:
    """The rest of a name at the beginning of a line of prose, which goes on in small letters."""
    for end in range(1, min(_MORE, len(row.words) - 1) + 1):
        said = skeleton("".join(word.text for word in row.words[:end]))
        if said == rest and row.words[end].text[0].islower():
            yield Evidence(page, Box.around(word.box for word in row.words[:end]))
