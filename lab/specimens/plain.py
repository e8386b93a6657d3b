"""The plain page that serves kinds which are only recognised so far (template ``polos.typ``)."""

from typing import Any, TypedDict

from lab.specimens import ink, printing
from lab.specimens.facts import Facts
from lab.specimens.rng import Rng, chance

TEMPLATE = "polos.typ"


class Table(TypedDict):
    """A table: column widths in mm, 0 for the rest of the line."""

    kepala: list[str]
    baris: list[list[str]]
    kolom: list[int]


def company_head(rng: Rng, facts: Facts, firm: str) -> list[list[Any]]:
    """Return a company's letterhead, at times none."""
    if chance(rng, 0.25):
        return []
    return [[firm.upper(), 15, True], [printing.alamat(rng, facts.company.kantor), 9, False]]


def page(
    rng: Rng,
    *,
    judul: str,
    kop: list[list[Any]],
    nama: str,
    nomor: str = "",
    pembuka: list[str] | None = None,
    baris: list[list[str]] | None = None,
    isi: list[str] | None = None,
    tabel: Table | None = None,
    atas: list[str] | None = None,
    bawah: list[str] | None = None,
    cap: str = "",
    cap_tengah: str = "",
    lanskap: bool = False,
) -> dict[str, Any]:
    """Return what ``polos.typ`` reads; every part may be left out."""
    return {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Carlito", "Nimbus Roman")),
        "judul": judul,
        "kop": kop,
        "logo": rng.choice(("perisai", "bundar", "daun")),
        "nomor": nomor,
        "pembuka": pembuka or [],
        "baris": baris or [],
        "isi": isi or [],
        "tabel": tabel,
        "atas": atas or [],
        "nama": nama,
        "bawah": bawah or [],
        "ttd": ink.signature(rng),
        "cap": cap,
        "cap_tengah": cap_tengah,
        "putar": ink.lean(rng),
        "lanskap": lanskap,
    }
