"""Lists of tools and of workers that list nothing, or bear no date."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from lab.specimens.draft import Paper
from lab.specimens.layout import Printed
from lab.specimens.planted.problem import Problem, on_paper
from lab.specimens.rng import Rng

_COUNTS = {"daftar_peralatan": "jumlah_baris", "daftar_tenaga_kerja": "jumlah_orang"}
_CALLED = {"daftar_peralatan": "daftar peralatan", "daftar_tenaga_kerja": "daftar tenaga kerja"}


def _rowless(data: Mapping[str, Any], count: int) -> dict[str, Any] | None:
    """The data of a layout without the rows of its table; None where they are not found."""
    table, sections, rows = data.get("tabel"), data.get("bagian") or [], data.get("baris")
    if table and len(table["baris"]) == count:
        return {**data, "tabel": {**table, "baris": []}}
    headed = [each for each in sections if len(each) == len(("head", "rows"))]
    if headed == sections and sum(len(listed) for _, listed in headed) == count:
        return {**data, "bagian": [[head, []] for head, _ in headed]}
    return {**data, "baris": []} if rows and len(rows) == count else None


def _without(value: Any, gone: Callable[[str], bool]) -> Any:  # noqa: ANN401 - a layout's own data
    """The data with certain texts left blank."""
    if isinstance(value, str):
        return "" if gone(value) else value
    if isinstance(value, Mapping):
        return {name: _without(each, gone) for name, each in value.items()}
    return [_without(each, gone) for each in value] if isinstance(value, Sequence) else value


def _empty(paper: Paper, _rng: Rng) -> Paper | None:
    """A list with its head and no row; how many there are is not said either."""
    field = _COUNTS[paper.wanted.kind]
    count = int(str(paper.printed.fields[field]))
    if _rowless(paper.printed.data, count) is None:
        return None
    said = re.compile(rf"\b{count}\b(?: \([a-z ]+\))? orang")

    def edit(shown: Printed) -> Printed:
        data = _rowless(shown.data, count)
        if data is None:
            return shown
        data = _without(data, lambda text: said.search(text) is not None)
        return replace(shown, data=data, fields={**shown.fields, field: "0"})

    return paper.edited(edit)


def _undated(paper: Paper, _rng: Rng) -> Paper | None:
    """A list without the line of place and day above the signature."""
    place, day = paper.facts.permohonan.tempat, paper.facts.pernyataan

    def dated(text: str) -> bool:
        return text.startswith(f"{place}, ") and str(day.year % 100) in text

    def edit(shown: Printed) -> Printed:
        data = _without(shown.data, dated)
        if data == shown.data:
            return shown
        return replace(shown, data=data, fields={**shown.fields, "tanggal": None})

    changed = paper.edited(edit)
    return None if changed.printed.data == paper.printed.data else changed


PROBLEMS = tuple(
    problem
    for kind, text in _CALLED.items()
    for problem in (
        Problem(
            f"kosong_{kind}",
            kind,
            _COUNTS[kind],
            f"{text} tidak berisi satu baris pun",
            on_paper(kind, _empty),
            warns=True,
        ),
        Problem(
            f"tanpa_tanggal_{kind}",
            kind,
            "tanggal",
            f"{text} tidak bertanggal",
            on_paper(kind, _undated),
            warns=True,
            blank=True,
        ),
    )
)
