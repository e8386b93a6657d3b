"""Companies, places, persons and numbers resolved over all documents: a conflict is named once."""

from __future__ import annotations

from itertools import permutations

import pytest

from checklist.consistency import companies, numbers, sites
from checklist.rule import Intake
from checklist.rules import rules
from dossier.model import Finding
from tests.checklist.company import INTAKE
from tests.checklist.dossiers import dossier

RULES = {each.about.name: each for each in rules()}
NINE = (
    "surat_permohonan",
    "akta_pendirian",
    "sk_ahu",
    "susunan_pengurus",
    "pernyataan_farmasi",
    "tdp",
    "siup",
    "domisili",
    "pengangkatan_pj",
)


def found(rule: str, *documents: dict[str, str], verdict: str = "fail") -> list[Finding]:
    pairs = RULES[rule].apply(dossier(documents), Intake(INTAKE))
    return [finding for _, finding in pairs if finding.verdict == verdict]


@pytest.mark.parametrize("odd", range(9))
def test_one_company_name_of_nine_that_differs_is_one_finding(odd: int) -> None:
    documents = [
        {"type": each, "nama_badan": "PT SEHAT JAYA" if n == odd else "PT BORNEO HERBAL LESTARI"}
        for n, each in enumerate(NINE)
    ]
    (finding,) = found("nama_badan", *documents)
    assert "“PT SEHAT JAYA”" in finding.message
    assert "“PT BORNEO HERBAL LESTARI”" in finding.message
    assert f"(halaman {odd + 1})" in finding.message
    assert "kemiripan" in finding.message
    first, *others = sorted(set(range(9)) - {odd})
    assert f"(halaman {first + 1})" in finding.message  # the weightiest of those that agree
    named = sum(f"(halaman {page + 1})" in finding.message for page in (first, *others))
    assert f"dan {8 - named} jenis dokumen lain" in finding.message
    assert named == 3, "a list of all eight is not read"
    assert finding.evidence[0].document == odd
    assert len(found("nama_badan", *documents, verdict="pass")) == 8


def test_the_name_that_most_documents_give_comes_first_whatever_their_order() -> None:
    given = [
        {"type": "surat_permohonan", "nama_badan": "CV MAHAKAM JAMU"},
        {"type": "akta_pendirian", "nama_badan": "PT. BORNEO HERBAL LESTARI"},
        {"type": "tdp", "nama_badan": "PT BORNEO HERBAL LESTARI"},
    ]
    for order in permutations(given):
        first, second = companies(dossier(order))
        assert (first.text, len(first.readings)) == ("PT. BORNEO HERBAL LESTARI", 2)
        assert second.text == "CV MAHAKAM JAMU"


def test_of_as_many_documents_the_weightier_counts() -> None:
    given = [
        {"type": "domisili", "nama_badan": "CV MAHAKAM JAMU"},
        {"type": "surat_permohonan", "nama_badan": "PT BORNEO HERBAL LESTARI"},
    ]
    assert companies(dossier(given))[0].text == "PT BORNEO HERBAL LESTARI"


AMINAH, SUPARMAN = "6472995503870001", "6472990102800002"


def test_two_people_who_share_a_number_in_many_documents_are_one_conflict() -> None:
    given = [
        {"type": "ktp", "nama": "SITI AMINAH", "nik": AMINAH},
        {"type": "surat_permohonan", "nama_pemohon": "HJ. SITI AMINAH, S.E.", "nik": AMINAH},
        {"type": "ktp", "nama": "SUPARMAN", "nik": AMINAH},
        {"type": "pernyataan_farmasi", "nama": "SUPARMAN", "nik": AMINAH},
    ]
    for order in permutations(given):
        resolved = numbers(dossier(order))
        (conflict,) = resolved.conflicts
        assert conflict.shared
        assert [len(each) for each in conflict.mentions] == [2, 2]
        assert resolved.agreed == ()
        assert len(found("nik_orang", *order)) == 1


def test_who_shares_a_number_and_has_another_is_two_conflicts_not_more() -> None:
    given = [
        {"type": "ktp", "nama": "SITI AMINAH", "nik": AMINAH},
        {"type": "ktp", "nama": "SUPARMAN", "nik": SUPARMAN},
        {"type": "pernyataan_farmasi", "nama": "SUPARMAN", "nik": AMINAH},
    ]
    conflicts = numbers(dossier(given)).conflicts
    assert sorted(each.shared for each in conflicts) == [False, True]


def test_three_numbers_of_one_person_are_one_conflict() -> None:
    given = [
        {"type": "ktp", "nama": "SITI AMINAH", "nik": AMINAH},
        {"type": "npwp", "nama": "SITI AMINAH", "nik": "6472995503870003"},
        {"type": "pernyataan_farmasi", "nama": "SITI AMINAH", "nik": "6472995503870004"},
    ]
    (conflict,) = numbers(dossier(given)).conflicts
    assert not conflict.shared
    assert conflict.mentions[0][0].number.document.type == "ktp"
    assert len(conflict.mentions) == 3


def test_what_could_not_have_been_issued_belongs_to_nobody() -> None:
    given = [
        {"type": "ktp", "nama": "SITI AMINAH", "nik": AMINAH},
        {"type": "npwp", "nama": "SITI AMINAH", "nik": "0000000000000000"},
    ]
    assert numbers(dossier(given)).conflicts == ()


def test_one_place_written_in_several_ways_is_one_place() -> None:
    given = [
        {
            "type": "surat_permohonan",
            "alamat_produksi": "JL. P. ANTASARI GG. MELATI NO. 12 RT. 05 KEL. AIR PUTIH",
        },
        {"type": "rekomendasi_dinkes", "alamat": "JALAN P. ANTASARI GANG MELATI NO. 12, SAMARINDA"},
        {"type": "rekomendasi_balai", "alamat": "JL. JUANDA NO. 3 KEL. SIDODADI"},
    ]
    for order in permutations(given):
        first, second = sites(dossier(order))
        assert len(first.readings) == 2
        assert second.readings[0].document.type == "rekomendasi_balai"
