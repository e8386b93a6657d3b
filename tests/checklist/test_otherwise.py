"""A failure that hangs on which of two readers is right is for a person to see."""

import datetime as dt
from dataclasses import replace

import pytest

from checklist.rules import rules
from dossier.model import Document, Dossier, Field, Finding, Reader
from tests.checklist.dossiers import dossier

RULES = {rule.about.name: rule for rule in rules()}
INTAKE = dt.date(2026, 11, 24)


def read_by(given: Dossier, kind: str, name: str, *readers: tuple[Reader, str], **more) -> Dossier:
    """The dossier with what each reader made of a field."""

    def told(field: Field) -> Field:
        return replace(field, readers=readers, **more) if field.name == name else field

    def each(document: Document) -> Document:
        return replace(document, fields=tuple(map(told, document.fields)))

    documents = tuple(each(d) if d.type == kind else d for d in given.documents)
    return replace(given, documents=documents)


def findings(rule: str, given: Dossier) -> list[Finding]:
    return list(RULES[rule].findings(given, INTAKE))


NAMED = dossier(
    [
        {"type": "surat_permohonan", "nama_badan": "PT TRI HUSADA KALTIM"},
        {"type": "pernyataan_ttk", "nama_badan": "PT TRI HUSADA KALTIM"},
        {"type": "pengangkatan_pj", "nama_badan": "PT TRI HUSADA KSITIM"},
    ]
)
TAKEN: tuple[Reader, str] = ("rapidocr", "PT TRI HUSADAKSITIM")


def of_appointment(found: list[Finding]) -> Finding:
    (one,) = (each for each in found if each.requirement == "pengangkatan_pj")
    return one


def test_where_the_other_reader_agrees_with_the_papers_it_is_open() -> None:
    given = read_by(
        NAMED, "pengangkatan_pj", "nama_badan", TAKEN, ("tesseract", "PT TRI HUSADA KALTIM")
    )
    found = of_appointment(findings("nama_badan", given))
    assert found.verdict == "inconclusive"
    assert found.confidence == 1.0  # that the readers differ is so
    for words in ("Pembacaannya meragukan", "KSITIM", "“PT TRI HUSADA KALTIM”", "halaman 3"):
        assert words in found.message


@pytest.mark.parametrize(
    "other",
    [
        ("tesseract", "PT TRI HUSADA KSITIM"),  # the same
        ("tesseract", "PT RIMBA SEHAT"),  # a third name
        ("tesseract", "~"),  # nothing
    ],
)
def test_where_the_other_reader_does_not_agree_it_fails(other: tuple[Reader, str]) -> None:
    given = read_by(NAMED, "pengangkatan_pj", "nama_badan", TAKEN, other)
    assert of_appointment(findings("nama_badan", given)).verdict == "fail"


def test_what_a_person_said_is_not_doubted() -> None:
    other: tuple[Reader, str] = ("tesseract", "PT TRI HUSADA KALTIM")
    given = read_by(
        NAMED, "pengangkatan_pj", "nama_badan", TAKEN, other, source="person", confidence=1.0
    )
    assert of_appointment(findings("nama_badan", given)).verdict == "fail"


def test_a_misread_number_is_no_wrong_number() -> None:
    right, wrong = "6472995503870001", "6472991303870001"
    card = dossier([{"type": "ktp", "nik": wrong, "tanggal_lahir": "1987-03-15"}])
    (found,) = findings("nik_tanggal_lahir", card)
    assert found.verdict == "fail"
    given = read_by(card, "ktp", "nik", ("rapidocr", wrong), ("tesseract", right))
    (found,) = findings("nik_tanggal_lahir", given)
    assert found.verdict == "inconclusive"


def test_another_person_without_a_card_stays_without_one() -> None:
    """A name that another reader gives to one officer does not help the other one."""
    given = dossier(
        [
            {
                "type": "akta_pendirian",
                "tanggal": "2015-01-05",
                "pengurus": [
                    {"nama": "SITI AMINAH", "jabatan": "DIREKTUR"},
                    {"nama": "BUDI SANTOSO", "jabatan": "KOMISARIS"},
                ],
            },
            {"type": "ktp", "nama": "SLTL AMLNAN"},
        ]
    )
    readers: tuple[tuple[Reader, str], ...] = (
        ("rapidocr", "SLTL AMLNAN"),
        ("tesseract", "SITI AMINAH"),
    )
    before = {each.message for each in findings("ktp_pengurus", given) if each.verdict == "fail"}
    assert len(before) == 2
    after = findings("ktp_pengurus", read_by(given, "ktp", "nama", *readers))
    assert [each.verdict for each in after] == ["inconclusive", "fail"]
    assert "BUDI SANTOSO" in after[1].message


def test_the_stamp_of_receipt_is_not_the_papers_date() -> None:
    """The other reader took the day of intake, stamped over it, for what is printed there."""
    late, received = "2026-12-01", INTAKE.isoformat()
    letter = dossier([{"type": "rekomendasi_balai", "tanggal": late}])
    stamped = read_by(
        letter, "rekomendasi_balai", "tanggal", ("rapidocr", late), ("tesseract", received)
    )
    (found,) = findings("tanggal_depan", stamped)
    assert found.verdict == "fail"
    misread = read_by(
        letter, "rekomendasi_balai", "tanggal", ("rapidocr", late), ("tesseract", "2026-11-01")
    )
    (found,) = findings("tanggal_depan", misread)
    assert found.verdict == "inconclusive"


def test_a_wrong_number_that_another_paper_bears_too_was_not_misread() -> None:
    """What the other reader makes of the card may have a check digit that fits, by chance."""
    wrong, right = "253937273728000", "253937213728000"
    card = {"type": "npwp", "npwp": wrong}
    readers: tuple[tuple[Reader, str], ...] = (("rapidocr", wrong), ("tesseract", right))
    alone = read_by(dossier([card]), "npwp", "npwp", *readers)
    assert [each.verdict for each in findings("npwp_bentuk", alone)] == ["inconclusive"]
    both = dossier([card, {"type": "surat_permohonan", "npwp": wrong}])
    (found,) = findings("npwp_bentuk", read_by(both, "npwp", "npwp", *readers))
    assert found.verdict == "fail"
