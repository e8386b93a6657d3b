"""An address or a number that breaks off goes on with what stands close under its end.

A label's value ends where rows tell that something else begins; where columns stand on unlike
levels, the rest of an address is in a row with what stands beside it (``KECAMATAN BALIKPAPAN`` over
``UTARA, KOTA BALIKPAPAN``). So has the number of a letter where its column is narrow
(``400.7/82/SDK-`` over ``FARM/2024``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from dossier.declaration import FieldSpec
from dossier.model import Word
from dossier.parsers import address, letter_number, site_address
from dossier.text import ends_within
from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.oddities import breaks_off
from extractors.rows import Row
from extractors.stops import begins_label

_GOING_ON: Final = frozenset({address, site_address, letter_number})

_LINES: Final = 2
"""So many lines of it may be missing."""

_NEAR, _FLUSH, _SPACE = 1.3, 1.0, 2.0
"""They stand so many heights under the one before at most, begin so near to where its lines do,
and have so many heights between their words at most."""

_LOOKED_AT: Final = 4
"""So many rows under its last one have words on unlike levels."""


def gone_on(spec: FieldSpec, text: DocumentText, place: Place, stops: Sequence[str]) -> Place:
    """The place of such a value with the rest of it; the same where it is whole or nothing follows.

    Args:
        spec: The field.
        text: The document as one reader read it.
        place: What was found for the field.
        stops: Skeletons of all labels, at which a value ends.
    """
    if spec.parse not in _GOING_ON or not place.words or not _is_broken(spec, place.raw):
        return place
    longer = place
    for _ in range(_LINES):
        rest = _line_below(text.rows, longer, stops)
        if rest is None:
            break
        row, words = rest
        said = " ".join(word.text for word in words)
        longer = replace(
            longer,
            raw=f"{longer.raw} {said}",
            words=(*longer.words, *((row, word) for word in words)),
        )
        if not _is_broken(spec, longer.raw):
            return longer
    return place


def _is_broken(spec: FieldSpec, raw: str) -> bool:
    if spec.parse is letter_number:
        return ends_within(raw)
    parsed = spec.parse(raw)
    return parsed is not None and breaks_off(parsed.value, spec.parse)


def _line_below(
    rows: Sequence[Row], place: Place, stops: Sequence[str]
) -> tuple[Row, tuple[Word, ...]] | None:
    """What stands close under the last line of a place, in the column of one of its lines."""
    last, _ = place.words[-1]
    mine = [each for row, each in place.words if row is last]
    lefts = {min(w.box.left for r, w in place.words if r is row) for row, _ in place.words}
    bottom, height = max(each.box.bottom for each in mine), last.height
    at = next((at for at, row in enumerate(rows) if row is last), len(rows))
    used = {id(each) for _, each in place.words}
    for row in rows[at + 1 : at + 1 + _LOOKED_AT]:
        if row.page != last.page or row.box.top - bottom > _NEAR * height:
            return None
        words = _run(row, lambda left: any(abs(left - one) <= _FLUSH * height for one in lefts))
        if not words or any(id(each) in used for each in words):
            continue
        near = -0.3 * height <= words[0].box.top - bottom <= _NEAR * height
        prose = words[0].text.isalpha() and words[0].text.islower()
        if near and not prose and not begins_label(words, stops):
            return row, words
    return None


def _run(row: Row, begins: Callable[[int], bool]) -> tuple[Word, ...]:
    """The words of a row from where a column begins up to the next wide gap."""
    start = next((at for at, word in enumerate(row.words) if begins(word.box.left)), None)
    if start is None:
        return ()
    before = row.words[start - 1] if start else None
    if before and row.words[start].box.left - before.box.right < _SPACE * row.height:
        return ()
    end = start + 1
    while end < len(row.words) and (
        row.words[end].box.left - row.words[end - 1].box.right <= _SPACE * row.height
    ):
        end += 1
    return row.words[start:end]
