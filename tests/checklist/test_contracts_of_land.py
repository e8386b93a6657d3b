"""A lease is for whoever is named on its pages beside the owner."""

import datetime as dt
from dataclasses import replace

import pytest

from checklist.findings import Rule
from checklist.rules import tanah_pemegang
from dossier.model import Box, Dossier, Line, PageText, Word
from tests.checklist.dossiers import dossier

RULE = Rule(tanah_pemegang.RULE, tanah_pemegang.rulings)
LEASE = dossier(
    [
        {
            "type": "surat_permohonan",
            "nama_badan": "CV MAHAKAM JAMU",
            "nama_pemohon": "SITI AMINAH",
        },
        {"type": "bukti_tanah", "jenis_bukti": "sewa", "nama_pemegang": "RUDI HARTONO"},
    ]
)


def printed(given: Dossier, page: int, *lines: str) -> Dossier:
    """The dossier with these lines read on a page."""
    box = Box(10, 10, 500, 40)
    read = tuple(Line(tuple(Word(w, box, 0.99) for w in each.split())) for each in lines)
    text = PageText("tesseract", read, (1654, 2339))
    pages = tuple(replace(p, texts=(text,)) if p.index == page else p for p in given.pages)
    return replace(given, pages=pages)


@pytest.mark.parametrize(
    ("lessee", "verdict"),
    [
        ("Nama : SITI AMINAH, selanjutnya disebut Pihak Kedua", "pass"),
        ("bertindak untuk dan atas nama C.V. Mahakam Jamu, selaku penyewa", "pass"),
        ("Nama : YOHANES BALAN, selanjutnya disebut Pihak Kedua", "inconclusive"),
    ],
)
def test_whom_a_lease_is_for_is_seen_from_its_pages(lessee: str, verdict: str) -> None:
    given = printed(LEASE, 1, "PERJANJIAN SEWA", "Nama : RUDI HARTONO, Pihak Pertama", lessee)
    (found,) = RULE.findings(given, dt.date(2026, 11, 24))
    assert found.verdict == verdict
    assert "RUDI HARTONO" in found.message


def test_a_name_on_another_paper_is_no_party_to_the_lease() -> None:
    given = printed(LEASE, 0, "Nama : SITI AMINAH")
    (found,) = RULE.findings(given, dt.date(2026, 11, 24))
    assert found.verdict == "inconclusive"
