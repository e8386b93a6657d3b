"""What applicants and clerks leave empty: a line of dots, a letter without a number or a date.

Only a line that is there to be filled in stays empty: a cell of its own, or what ends a line
(``Nomor : ....``, ``Samarinda, ........ 2019``). Sentences are written with what they say. So a
value is left out only where each place that prints it is such a line. How careless people are is
drawn for each dossier, and each line by itself; no case is chosen.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import Any, Final, cast

from lab.specimens.draft import Paper
from lab.specimens.layout import Printed
from lab.specimens.planted.planting import Planting, claimed_by_all, with_draft
from lab.specimens.rng import Rng, chance, stream
from lab.specimens.words import hari, tanggal_angka, tanggal_kata, tanggal_panjang

CARELESS: Final = (0.1, 0.3, 0.5, 0.7)
"""Share of the lines that one leaves empty, from careful to careless."""

LINES: Final[Mapping[str, tuple[str, ...]]] = {
    "surat_permohonan": (
        "nomor", "tanggal", "nik", "jabatan", "npwp", "nomor_strttk",
        "alamat_kantor", "alamat_produksi",
    ),
    "pernyataan_farmasi": ("nik", "jabatan", "nama_badan", "tanggal"),
    "pernyataan_ttk": ("nomor_strttk", "tanggal"),
    "pengangkatan_pj": ("nomor", "tanggal", "nomor_strttk"),
    "susunan_pengurus": ("tanggal",),
    "surat_kuasa": ("tanggal",),
    "daftar_peralatan": ("nama_badan", "tanggal"),
    "daftar_tenaga_kerja": ("nama_badan", "tanggal"),
    "diagram_alur": ("nama_badan",),
    "bukti_tanah": ("nomor", "luas_m2"),
    "domisili": ("nomor", "berlaku_sampai"),
    "persetujuan_lokasi": ("nomor",),
    "berita_acara": ("nomor",),
    "rekomendasi_balai": ("nomor", "nip"),
    "rekomendasi_dinkes": ("nomor", "nip"),
    "rekomendasi_teknis": ("nomor", "nip"),
}  # fmt: skip

_NAMES: Final = frozenset({"jabatan", "nama_badan"})
"""Words that may stand in a letterhead or under a signature as well, where nothing is filled in."""

_BEFORE: Final = re.compile(
    r"(?:.*[:,]|.*\b(?:nomor|no|nip|nik|npwp|tanggal|tgl)\b[. ]?)\s*", re.IGNORECASE | re.DOTALL
)
"""How what stands before an empty place ends: a colon, the comma after a town, or a label."""

_CELLS: Final = (2, 3)
"""So many cells has a row that begins with what the next one is."""

_LEAST, _MOST = 9, 39
"""So long is a line of dots, in dots."""


def unfilled(planting: Planting) -> Planting:
    """The dossier with some of its lines left empty.

    What a problem altered stays, and what is needed to notice it.
    """
    seed = planting.draft.seed
    share = stream(seed, "careless").choice(CARELESS)
    for paper in planting.draft.papers:
        rng = stream(seed, "unfilled", str(paper.at))
        for name in LINES.get(paper.wanted.kind, ()):
            if chance(rng, share):
                planting = _without(planting, paper.at, name, rng) or planting
    return planting


def _without(planting: Planting, at: int, name: str, rng: Rng) -> Planting | None:
    """The planting with a field of a paper left empty; None where it cannot be."""
    paper = next(each for each in planting.draft.papers if each.at == at)
    if name in claimed_by_all(planting).get(at, frozenset()):
        return None
    printed = left_empty(paper, name, rng)
    if printed is None:
        return None
    return with_draft(planting, planting.draft.with_paper(replace(paper, printed=printed)))


def left_empty(paper: Paper, name: str, rng: Rng) -> Printed | None:
    """What a paper prints with one of its lines left empty.

    Args:
        paper: As it would be filled in.
        name: The field.
        rng: How the empty place looks.

    Returns:
        None where the value is not printed, or not on lines to be filled in.
    """
    printed = paper.printed
    value = printed.fields[name]
    # What stands on two lines alike would vanish from both.
    if not isinstance(value, str) or list(printed.fields.values()).count(value) > 1:
        return None
    wanted = _as_printed(name, value)
    places = list(_places(printed.data, wanted))
    if not places or not all(_is_line(each, name) for each in places):
        return None
    if name in _NAMES and len(places) > 1:
        return None
    year = f" {value[:4]}" if name == "tanggal" and chance(rng, 0.5) else ""
    empty = _dots(rng) if year or chance(rng, 0.7) else ""
    data = cast("Mapping[str, Any]", _replaced(printed.data, wanted, empty + year))
    return replace(printed, data=data, fields={**printed.fields, name: None})


def _dots(rng: Rng) -> str:
    """A line of dots, as typewriters and as word processors set them."""
    dots = rng.randint(_LEAST, _MOST)
    return rng.choice(("." * dots, "…" * (dots // 3)))


def _as_printed(name: str, value: str) -> re.Pattern[str]:
    """What finds a value in any of the ways that layouts write it."""
    if name in {"tanggal", "berlaku_sampai"}:
        day = dt.date.fromisoformat(value)
        ways = [
            *(
                tanggal_panjang(day, lama=old, nol=nol)
                for old, nol in product((False, True), repeat=2)
            ),
            *(tanggal_angka(day, mark) for mark in "-/. "),
            *(tanggal_kata(day, lama=old) for old in (False, True)),
        ]
        weekday = rf"(?:{hari(day)}\s*,?\s*(?:tanggal\s*)?)?"
        every = "|".join(re.escape(way) for way in dict.fromkeys(ways))
        return re.compile(rf"{weekday}(?<!\d)(?:{every})(?!\d)", re.IGNORECASE)
    letters = (re.escape(char) for char in value if char.isalnum())
    return re.compile(r"(?<!\w)" + r"[\W_]*".join(letters) + r"(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Place:
    """A string of what a layout prints in which a value stands.

    Attributes:
        before: What stands before it in the string.
        after: What stands behind it.
        labelled: Whether the string is a cell behind one that says what it is.
        key: What the layout calls the string.
    """

    before: str
    after: str
    labelled: bool
    key: str


def _places(
    data: object, wanted: re.Pattern[str], key: str = "", *, labelled: bool = False
) -> Iterator[_Place]:
    """Every place of what a layout prints in which a value stands."""
    if isinstance(data, str):
        for found in wanted.finditer(data):
            yield _Place(data[: found.start()], data[found.end() :], labelled, key)
    elif isinstance(data, Mapping):
        for name, each in data.items():
            yield from _places(each, wanted, str(name))
    elif isinstance(data, list | tuple):
        row = len(data) in _CELLS and isinstance(data[0], str)
        for at, each in enumerate(data):
            yield from _places(each, wanted, labelled=row and at > 0)


def _is_line(place: _Place, name: str) -> bool:
    """Whether it is a place to be filled in."""
    if place.after.strip(" .,;"):
        return False
    if place.before.strip():
        return bool(_BEFORE.fullmatch(place.before))
    return place.labelled or (place.key == name and name not in _NAMES)


def _replaced(data: object, wanted: re.Pattern[str], empty: str) -> object:
    if isinstance(data, str):
        return wanted.sub(lambda _: empty, data)
    if isinstance(data, Mapping):
        return {key: _replaced(each, wanted, empty) for key, each in data.items()}
    if isinstance(data, list | tuple):
        return [_replaced(each, wanted, empty) for each in data]
    return data
