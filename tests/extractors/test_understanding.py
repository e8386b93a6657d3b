"""What the confidence of a document is worth to its fields. Drawn pages: nobody has to read."""

from dataclasses import replace
from typing import cast

from dossier.model import Document, Page, Part
from extractors.understanding import read_fields
from extractors.workshop import Workshop
from tests.drawing import page

DRAWN = """
PROVINSI KALIMANTAN TIMUR
KOTA SAMARINDA

NIK : 6472995203870001
Nama : SITI AMINAH
Tempat/Tgl Lahir : SAMARINDA, 12-03-1987
Jenis Kelamin : PEREMPUAN
"""
CARD = Document(0, "ktp", None, 1.0, "", (Part(0, None),))


def read(document: Document) -> dict[str, tuple[object, float]]:
    pages = {0: Page(0, 0, 1, "read", texts=(page(DRAWN),))}
    nobody = cast("Workshop", None)  # there is no picture to ask another reader about
    understood, more = read_fields(document, pages, nobody)
    assert not more
    return {each.name: (each.value, each.confidence) for each in understood.fields}


def test_no_value_is_surer_than_its_document() -> None:
    sure, doubtful = read(CARD), read(replace(CARD, confidence=0.4))
    assert sure["nik"][0] == "6472995203870001"
    assert sure["nik"][1] > 0.9
    for name, (value, confidence) in sure.items():
        # What a paper of another kind does not print is absent all the same.
        expected = confidence if value is None else min(confidence, 0.4)
        assert doubtful[name] == (value, expected)
