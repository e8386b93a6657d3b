"""Whom and what a requirement is asked of: by condition, by date, and by what the office says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pytest

from checklist.evaluate import evaluate
from checklist.sop import load
from dossier.model import Check
from tests.checklist.company import APPLICATION, COMPANY, DECLARED, kind_of, line
from tests.checklist.dossiers import dossier

DRAFT = load("ukot-rancangan")
IKOT = load("ikot-rev03")
DAY = dt.date(2026, 11, 24)
READ = {**DECLARED, "surat_kuasa": kind_of("surat_kuasa", "pemberi"), "nib": kind_of("nib", "nib")}
ALONE = {**APPLICATION, "nama_badan": "UD SARI REMPAH"}
NIB = {
    "type": "nib",
    "nib": "1234567890123",
    "nama_badan": "PT BORNEO HERBAL LESTARI",
    "tanggal_terbit": "2020-02-03",
}


def check(
    name: str,
    *documents: Mapping[str, Any],
    rule_set: str = "ikot-rev03",
    day: dt.date = DAY,
    **answers: str,
) -> Check:
    judged = evaluate(dossier(documents), load(rule_set).decided(answers), day, None, READ)
    return line(judged, name)


def draft(name: str, *documents: Mapping[str, Any], **answers: str) -> Check:
    return check(name, *documents, rule_set="ukot-rancangan", day=DAY, **answers)


# Conditions ---------------------------------------------------------------------------------------


def test_an_authority_is_asked_for_only_where_somebody_acts_for_the_applicant() -> None:
    assert draft("surat_kuasa", APPLICATION).status == "tidak_berlaku"
    signed = {**APPLICATION, "jabatan": "KUASA DIREKTUR"}
    assert draft("surat_kuasa", signed).status == "tidak_ada"
    authority = {"type": "surat_kuasa", "pemberi": "SITI AMINAH"}
    assert draft("surat_kuasa", APPLICATION, authority).documents == (1,)


def test_a_page_that_may_be_an_authority_makes_it_less_sure_that_there_is_none() -> None:
    maybe = {"type": "lain", "alternatives": [("surat_kuasa", 0.3)]}
    assert draft("surat_kuasa", APPLICATION, maybe).confidence == pytest.approx(0.7)


def test_a_pharmacist_is_asked_for_only_with_what_needs_one() -> None:
    assert draft("apoteker", APPLICATION).status == "tidak_berlaku"
    capsules = {**APPLICATION, "bentuk_sediaan": ["rajangan", "kapsul"]}
    assert draft("apoteker", capsules).status == "perlu_cek"
    for value in (None, ["rajangan"]):
        unread = {**APPLICATION, "bentuk_sediaan": {"value": value, "confidence": 0.4}}
        assert draft("apoteker", unread, apoteker="wajib").status == "perlu_cek"


# What the office asks for -------------------------------------------------------------------------


def test_what_the_office_does_not_ask_for_does_not_apply_and_says_whose_decision_it_is() -> None:
    found = draft("pas_foto", APPLICATION)
    assert found.status == "tidak_berlaku"
    assert "setelan kantor (pas_foto)" in found.message


def test_what_the_office_asks_for_applies() -> None:
    assert draft("pas_foto", APPLICATION, pas_foto="wajib").status == "perlu_cek"
    assert draft("denah", APPLICATION, denah="tidak_diminta").status == "tidak_berlaku"


# What stands for another document -----------------------------------------------------------------


def test_until_the_office_decides_an_officer_does() -> None:
    found = check("siup", *COMPANY, NIB)
    assert found.status == "perlu_cek"
    assert "nib_untuk_siup" in found.message
    assert found.documents == (6,)


def test_what_the_office_accepts_counts_and_the_message_says_on_whose_decision() -> None:
    found = check("siup", *COMPANY, NIB, nib_untuk_siup="diterima")
    assert found.documents == (6,)
    assert "setelan kantor (nib_untuk_siup)" in found.message
    assert "diputuskan" not in found.message


def test_what_the_office_refuses_is_the_nearest_and_says_why() -> None:
    declared = {**READ, "siup": kind_of("siup", "nomor")}
    rule_set = IKOT.decided({"nib_untuk_siup": "tidak_diterima"})
    found = line(evaluate(dossier([*COMPANY, NIB]), rule_set, DAY, None, declared), "siup")
    assert (found.status, found.documents) == ("tidak_ada", ())
    assert [each.page for each in found.nearest] == [6]
    assert "nib_untuk_siup" in found.nearest[0].reason
    assert "tidak diterima" in found.message


def test_a_registration_number_from_before_the_law_is_the_nearest_and_says_its_date() -> None:
    declared = {**READ, "tdp": kind_of("tdp", "nomor")}
    early = {**NIB, "tanggal_terbit": "2018-06-20"}
    found = line(evaluate(dossier([*COMPANY, early]), IKOT, DAY, None, declared), "tdp")
    assert found.status == "tidak_ada"
    assert "20-06-2018" in found.nearest[0].reason
    assert "21-06-2018" in found.nearest[0].reason


CARD = {"type": "ktp", "nik": "6472995503870001", "nama": "SITI AMINAH"}


@pytest.mark.parametrize(
    ("answer", "day", "status"),
    [
        ("diputuskan_petugas", dt.date(2022, 7, 14), "perlu_cek"),
        ("diterima", dt.date(2022, 7, 13), "tidak_ada"),
        ("tidak_diterima", DAY, "tidak_ada"),
    ],
)
def test_the_number_of_a_resident_is_a_tax_number_since_the_law(
    answer: str, day: dt.date, status: str
) -> None:
    assert check("npwp", ALONE, CARD, day=day, nik_untuk_npwp=answer).status == status


def test_a_company_has_a_tax_number_of_its_own() -> None:
    assert check("npwp", *COMPANY, nik_untuk_npwp="diterima").status == "tidak_ada"


@pytest.mark.parametrize("day", ["2019-01-17", "2021-02-01", "2021-02-02"])
def test_a_consent_of_before_there_were_pkkpr_is_none_of_them(day: str) -> None:
    """PP 5/2021 brought them on 2 February 2021; a sheet of before is the permit of its time."""
    consent = {
        "type": "persetujuan_lokasi",
        "variant": "pkkpr",
        "tanggal": day,
    }
    declared = {**READ, "persetujuan_lokasi": kind_of("persetujuan_lokasi", "tanggal")}
    judged = evaluate(dossier([*COMPANY, consent]), IKOT, DAY, None, declared)
    found = line(judged, "persetujuan_lokasi")
    assert (found.status, found.documents) == ("perlu_cek", (6,))
    early = day < "2021-02-02"
    assert ("sebelum ada PKKPR (02-02-2021)" in found.message) is early
    assert ("pkkpr_untuk_lokasi" in found.message) is not early
