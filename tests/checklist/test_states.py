"""Each state of a requirement, for the reasons that bring it about."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from checklist.case import Outcome
from checklist.evaluate import evaluate
from checklist.rule import Ruling
from dossier.model import (
    Box,
    Dossier,
    Finding,
    Judgement,
    Line,
    OtherCut,
    Page,
    PageText,
    Part,
    Piece,
    RuleVerdict,
    ScanFile,
    Severity,
    Word,
)
from tests.checklist.company import (
    APPLICATION,
    COMPANY,
    DECLARED,
    DEED,
    DIRECTOR_CARD,
    IKOT,
    INTAKE,
    RECOMMENDATION,
    REGISTRATION,
    SUPERVISOR_CARD,
    judge,
    kind_of,
    line,
)
from tests.checklist.dossiers import document, dossier


def test_the_checklist_has_a_line_for_each_requirement_in_printed_order() -> None:
    judgement = judge(*COMPANY)
    assert [each.requirement for each in judgement.checks] == [
        each.name for each in IKOT.requirements
    ]
    assert line(judgement, "ktp").printed_numbers == (5, 6)


# tidak_berlaku ------------------------------------------------------------------------------------


def test_what_only_companies_owe_does_not_apply_to_a_person() -> None:
    judgement = judge({**APPLICATION, "nama_badan": "UD SARI REMPAH"})
    states = {each.requirement: each.status for each in judgement.checks}
    assert judgement.applicant == "perseorangan"
    assert {name for name, state in states.items() if state == "tidak_berlaku"} == {
        "susunan_pengurus",
        "tdp",
        "siup",
    }


def test_everything_applies_to_a_company() -> None:
    assert all(each.status != "tidak_berlaku" for each in judge(*COMPANY).checks)


def test_who_applies_can_be_said() -> None:
    judgement = judge(*COMPANY, applicant="perseorangan")
    assert judgement.applicant == "perseorangan"
    assert line(judgement, "tdp").status == "tidak_berlaku"
    assert line(judgement, "tdp").confidence == 1


# tidak_ada ----------------------------------------------------------------------------------------


def test_what_is_not_there_is_missing() -> None:
    check = line(judge(APPLICATION), "strttk")
    assert check.status == "tidak_ada"
    assert check.documents == ()
    assert check.nearest == ()
    assert "tidak ditemukan" in check.message


def test_the_page_that_was_nearly_taken_for_it_is_named() -> None:
    other = {"type": "lain", "alternatives": [("strttk", 0.3), ("ktp", 0.01)]}
    judgement = judge(APPLICATION, other)
    check = line(judgement, "strttk")
    assert check.status == "tidak_ada"
    assert [each.page for each in check.nearest] == [1]
    assert "30%" in check.nearest[0].reason
    assert check.confidence == pytest.approx(0.7)
    assert line(judgement, "ktp").nearest == ()


def test_a_letter_under_the_same_letterhead_is_named() -> None:
    base = dossier([APPLICATION, {"type": "lain"}])
    word = [Word(each, Box(300, 100, 500, 130), 0.9) for each in ("DINAS", "KESEHATAN")]
    text = PageText("tesseract", (Line(tuple(word)),), (1654, 2339))
    given = replace(base, pages=(base.pages[0], replace(base.pages[1], texts=(text,))))
    judgement = evaluate(given, IKOT, INTAKE, None, DECLARED)
    assert [each.page for each in line(judgement, "rek_dinkes").nearest] == [1]
    assert line(judgement, "strttk").nearest == ()


def test_the_same_words_at_the_foot_of_a_page_are_no_letterhead() -> None:
    base = dossier([APPLICATION, {"type": "lain"}])
    word = [Word(each, Box(300, 2000, 500, 2030), 0.9) for each in ("DINAS", "KESEHATAN")]
    text = PageText("tesseract", (Line(tuple(word)),), (1654, 2339))
    given = replace(base, pages=(base.pages[0], replace(base.pages[1], texts=(text,))))
    judgement = evaluate(given, IKOT, INTAKE, None, DECLARED)
    assert line(judgement, "rek_dinkes").nearest == ()


def test_a_page_that_could_not_be_read_may_be_the_missing_one() -> None:
    base = dossier([APPLICATION])
    given = replace(base, pages=(*base.pages, Page(1, 0, 2, "unreadable")))
    check = line(evaluate(given, IKOT, INTAKE, None, DECLARED), "strttk")
    assert check.status == "tidak_ada"
    assert check.confidence <= 0.5
    assert "halaman 2" in check.message
    assert [each.page for each in check.nearest] == [1]


# ada_belum_terbaca --------------------------------------------------------------------------------


def test_a_document_of_which_nothing_could_be_read_is_there_but_not_read() -> None:
    blank = {"confidence": 0.6}
    card = {"type": "ktp", "nik": blank, "nama": blank, "tanggal_lahir": blank}
    check = line(judge(APPLICATION, card), "ktp")
    assert check.status == "ada_belum_terbaca"
    assert check.documents == (1,)
    assert "halaman 2" in check.message


def test_a_document_on_an_unreadable_page_is_there_but_not_read() -> None:
    check = line(judge(APPLICATION, {"type": "ktp", "status": "unreadable"}), "ktp")
    assert check.status == "ada_belum_terbaca"


def test_values_more_likely_wrong_than_right_are_not_read() -> None:
    bad = {"value": "X", "confidence": 0.3}
    check = line(judge(APPLICATION, {"type": "ktp", "nik": bad, "nama": bad}), "ktp")
    assert check.status == "ada_belum_terbaca"


# perlu_cek ----------------------------------------------------------------------------------------


def test_a_kind_that_is_not_read_yet_says_so_and_where_to_look() -> None:
    check = line(judge(APPLICATION, {"type": "lain"}, {"type": "lain"}), "daftar_peralatan")
    assert check.status == "perlu_cek"
    assert "belum membaca jenis dokumen ini" in check.message
    assert "halaman 2-3" in check.message


def test_a_kind_that_is_only_told_apart_is_found_but_to_be_checked() -> None:
    found = line(judge(*COMPANY, {"type": "pernyataan_farmasi"}), "pernyataan_farmasi")
    assert found.status == "perlu_cek"
    assert found.documents == (6,)
    assert "belum membaca isinya" in found.message
    assert line(judge(*COMPANY), "pernyataan_farmasi").status == "tidak_ada"


def test_an_inconclusive_finding_is_to_be_checked() -> None:
    check = line(judge(*COMPANY[:5], {**RECOMMENDATION, "putusan": "bersyarat"}), "rek_dinkes")
    assert check.status == "perlu_cek"
    assert "syarat" in check.message


def test_a_warning_is_to_be_checked() -> None:
    card = {**DIRECTOR_CARD, "tanggal_lahir": "1987-03-16"}
    check = line(judge(APPLICATION, DEED, card, SUPERVISOR_CARD), "ktp")
    assert check.status == "perlu_cek"


def test_a_type_that_is_not_sure_is_to_be_checked() -> None:
    check = line(judge(*COMPANY[:5], {**RECOMMENDATION, "confidence": 0.6}), "rek_dinkes")
    assert check.status == "perlu_cek"
    assert "belum pasti" in check.message
    assert check.confidence == pytest.approx(0.4)


def test_another_cut_of_a_doubtful_document_is_said() -> None:
    other = OtherCut(0.3, (Piece("rekomendasi_dinkes", (5,)), Piece("lain", (6, 7))))
    doubtful = {**RECOMMENDATION, "confidence": 0.6, "other_cut": other}
    check = line(judge(*COMPANY[:5], doubtful), "rek_dinkes")
    assert "Mungkin juga: halaman 6 Rekomendasi Dinas Kesehatan; halaman 7" in check.message
    assert "dokumen lain" in check.message


def test_what_must_be_an_original_is_never_proven_by_a_scan() -> None:
    check = line(judge(*COMPANY, {"type": "pernyataan_ttk"}), "pernyataan_ttk")
    assert check.status == "perlu_cek"
    assert "asli" in check.message


def test_what_the_office_must_agree_to_is_to_be_checked() -> None:
    passport = {"type": "lain", "variant": "paspor"}
    check = line(judge({**APPLICATION, "nama_badan": "UD SARI REMPAH"}, passport), "ktp")
    assert check.status == "perlu_cek"
    assert check.documents == (1,)
    assert "kantor" in check.message


def test_a_document_of_another_kind_meets_nothing() -> None:
    assert line(judge(APPLICATION, {"type": "lain"}), "ktp").status == "tidak_ada"


def test_a_decision_without_its_deed_is_to_be_checked() -> None:
    decision = {"type": "sk_ahu", "nomor": "AHU-0012345.AH.01.01.TAHUN 2017"}
    check = line(judge(APPLICATION, decision), "akta")
    assert check.status == "perlu_cek"
    assert "tidak ditemukan" in check.message


def judge_with_business_number(issued: str | None) -> Judgement:
    number: dict[str, Any] = {"type": "nib", "nama_badan": "PT BORNEO HERBAL LESTARI"}
    number["tanggal_terbit"] = issued or {"confidence": 0.6}
    kinds = (kind_of("nib", "nama_badan", "tanggal_terbit"), kind_of("tdp", "nomor"))
    declared = {**DECLARED, **{each.type: each for each in kinds}}
    return evaluate(dossier([*COMPANY, number]), IKOT, INTAKE, None, declared)


def test_a_business_number_stands_for_the_registration_from_the_day_of_the_law() -> None:
    judgement = judge_with_business_number("2018-06-21")
    assert line(judgement, "tdp").status == "sesuai"
    assert line(judgement, "tdp").documents == (6,)
    assert line(judgement, "siup").status == "perlu_cek"
    assert "kantor" in line(judgement, "siup").message


def test_an_older_business_number_stands_for_nothing() -> None:
    check = line(judge_with_business_number("2018-06-20"), "tdp")
    assert (check.status, check.documents) == ("tidak_ada", ())


def test_a_business_number_of_unknown_date_is_to_be_checked() -> None:
    check = line(judge_with_business_number(None), "tdp")
    assert check.status == "perlu_cek"
    assert "21-06-2018" in check.message


@pytest.mark.parametrize(
    ("severity", "verdict", "fails", "is_open"),
    [
        ("critical", "fail", True, False),
        ("critical", "inconclusive", False, True),
        ("warn", "fail", False, True),
        ("warn", "inconclusive", False, True),
        ("info", "fail", False, False),
        ("info", "inconclusive", False, False),
        ("critical", "pass", False, False),
        ("warn", "not_applicable", False, False),
    ],
)
def test_what_a_finding_does_to_its_requirement(
    severity: Severity, verdict: RuleVerdict, *, fails: bool, is_open: bool
) -> None:
    ruling = Ruling("ktp", verdict, "", ())
    outcome = Outcome(0, ruling, Finding("contoh", severity, verdict, 1, "", "ktp"))
    assert (outcome.fails, outcome.is_open) == (fails, is_open)


# sesuai and tidak_sesuai --------------------------------------------------------------------------


@pytest.mark.parametrize("requirement", ["surat_permohonan", "akta", "ktp", "strttk", "rek_dinkes"])
def test_what_is_found_and_passes_is_met(requirement: str) -> None:
    check = line(judge(*COMPANY), requirement)
    assert check.status == "sesuai", check.message
    assert 0.9 <= check.confidence <= 1
    assert check.findings


def test_the_findings_of_a_line_are_its_own() -> None:
    judgement = judge(*COMPANY)
    for check in judgement.checks:
        assert {judgement.findings[each].requirement for each in check.findings} <= {
            check.requirement
        }
    assert sorted(n for each in judgement.checks for n in each.findings) == list(
        range(len(judgement.findings))
    )


def test_a_recommendation_that_is_refused_does_not_meet_it() -> None:
    refused = {**RECOMMENDATION, "putusan": "tidak_diberikan"}
    check = line(judge(*COMPANY[:5], refused), "rek_dinkes")
    assert check.status == "tidak_sesuai"
    assert "tidak memberikan" in check.message


def test_an_expired_registration_does_not_meet_it() -> None:
    old = {**REGISTRATION, "tanggal_terbit": "2015-10-01", "berlaku_sampai": "2020-10-01"}
    assert line(judge(*COMPANY[:4], old), "strttk").status == "tidak_sesuai"


def test_a_registration_is_judged_by_the_day_of_intake() -> None:
    old = {**REGISTRATION, "tanggal_terbit": "2015-10-01", "berlaku_sampai": "2020-10-01"}
    old["nomor"] = "19900817/STRTTK_64/2015/2123"
    check = line(judge(*COMPANY[:4], old, day=dt.date(2019, 5, 6)), "strttk")
    assert check.status == "sesuai"


def test_an_identity_card_past_its_date_is_still_good() -> None:
    card = {**DIRECTOR_CARD, "berlaku_hingga": "2017-03-15"}
    check = line(judge(APPLICATION, DEED, card, SUPERVISOR_CARD), "ktp")
    assert check.status == "sesuai"


# Words --------------------------------------------------------------------------------------------


def test_with_several_files_a_page_is_called_by_its_file() -> None:
    given = Dossier(
        files=(
            ScanFile(0, "satu.pdf", "0" * 64, "application/pdf", "ok", None, 1),
            ScanFile(1, "dua.pdf", "0" * 64, "application/pdf", "ok", None, 1),
        ),
        pages=(Page(0, 0, 1, "read"), Page(1, 1, 1, "read")),
        documents=(document(0, APPLICATION), document(1, {**RECOMMENDATION, "nama_badan": "CV X"})),
    )
    check = line(evaluate(given, IKOT, INTAKE, None, DECLARED), "rek_dinkes")
    assert check.status == "tidak_sesuai"
    assert "dua.pdf halaman 1" in check.message


def test_a_document_of_several_pages_is_shown_with_all_of_them() -> None:
    base = dossier(COMPANY)
    more = tuple(Page(6 + n, 0, 7 + n, "read") for n in range(3))
    deed = replace(base.documents[1], parts=(Part(1), Part(6), Part(7), Part(8)))
    documents = (base.documents[0], deed, *base.documents[2:])
    given = replace(base, pages=(*base.pages, *more), documents=documents)
    check = line(evaluate(given, IKOT, INTAKE, None, DECLARED), "akta")
    assert "halaman 2, 7-9" in check.message


# how sure ----------------------------------------------------------------------------------------


def test_of_two_failures_the_surer_one_counts() -> None:
    refused = {**RECOMMENDATION, "putusan": {"value": "tidak_diberikan", "confidence": 0.9}}
    both = {**refused, "nama_badan": {"value": "CV MAHAKAM JAMU", "confidence": 0.6}}
    one, two = (line(judge(APPLICATION, DEED, each), "rek_dinkes") for each in (refused, both))
    assert (one.status, two.status) == ("tidak_sesuai", "tidak_sesuai")
    # A second, doubtful fault does not make the first one doubtful.
    assert two.confidence == one.confidence == pytest.approx(0.9)


def test_a_requirement_is_no_surer_than_the_least_sure_of_what_is_in_order() -> None:
    given = {**RECOMMENDATION, "putusan": {"value": "diberikan", "confidence": 0.85}}
    check = line(judge(APPLICATION, DEED, given), "rek_dinkes")
    assert check.status == "sesuai"
    assert check.confidence <= 0.85


def test_a_second_reason_to_look_makes_it_surer_that_one_must() -> None:
    doubtful = {**DEED, "confidence": 0.65}
    decree = {
        "type": "sk_ahu",
        "nomor": "AHU-0012345.AH.01.01.TAHUN 2017",
        "nama_badan": "PT BORNEO HERBAL LESTARI",
        "confidence": 0.65,
    }
    declared = {**DECLARED, "sk_ahu": kind_of("sk_ahu", "nomor")}
    one, two = (
        line(evaluate(dossier(papers), IKOT, INTAKE, "badan", declared), "akta")
        for papers in ((APPLICATION, doubtful), (APPLICATION, doubtful, decree))
    )
    assert (one.status, two.status) == ("perlu_cek", "perlu_cek")
    assert two.confidence > one.confidence


def test_one_copy_that_cannot_be_read_does_not_hide_the_one_that_can() -> None:
    blurred = {"type": "ktp", "nik": {}, "nama": {}, "tanggal_lahir": {}}
    check = line(judge(*COMPANY, blurred), "ktp")
    assert check.status != "ada_belum_terbaca"
    assert line(judge(APPLICATION, DEED, blurred), "ktp").status == "ada_belum_terbaca"


# what is taken -----------------------------------------------------------------------------------


def test_where_everybody_needs_a_document_a_doubtful_one_is_kept_beside_a_firm_one() -> None:
    # SOP numbers 5 and 6 say "KTP/Identitas": the office decides on a suket perekaman.
    check = line(judge(*COMPANY, {"type": "lain", "variant": "suket_perekaman"}), "ktp")
    assert check.documents == (2, 3, 6)


def test_a_form_with_a_line_of_its_own_is_taken_by_that_line() -> None:
    # UU 11/2020 art. 109: a PT of one person is founded by a statement and not by a deed; whether
    # the office takes it for the deed that the SOP names is for the office to decide.
    check = line(judge(APPLICATION, {**DEED, "variant": "pernyataan_pt_perorangan"}), "akta")
    assert check.status == "perlu_cek"
    assert "hanya diterima bila kantor memutuskannya" in check.message


@pytest.mark.parametrize("variant", [None, "girik"])
def test_a_form_that_the_sop_does_not_name_is_taken_only_with_a_doubt(variant: str | None) -> None:
    declared = {**DECLARED, "bukti_tanah": kind_of("bukti_tanah", "nomor")}
    land = {"type": "bukti_tanah", "variant": variant, "nomor": "123"}
    check = line(
        evaluate(dossier([*COMPANY, land]), IKOT, INTAKE, "badan", declared), "bukti_tanah"
    )
    assert check.status == "perlu_cek"
    said = "bentuknya belum dikenali" if variant is None else "girik tidak disebut SOP"
    assert said in check.message


def test_another_fault_does_not_hide_that_the_deed_is_missing() -> None:
    decision = {
        "type": "sk_ahu",
        "nomor": "AHU-0012345.AH.01.01.TAHUN 2016",
        "tanggal": "2016-04-01",
        "nama_badan": "CV MAHAKAM JAMU",
    }
    akta = line(judge(*(each for each in COMPANY if each is not DEED), decision), "akta")
    assert akta.status == "tidak_sesuai"
    assert "CV MAHAKAM JAMU" in akta.message
    assert "akta pendirian tidak ditemukan" in akta.message.casefold()


def test_another_fault_does_not_hide_who_has_not_handed_in() -> None:
    wrong = DIRECTOR_CARD | {"nik": "647299550387000"}
    ktp = line(judge(APPLICATION, DEED, wrong), "ktp")
    assert ktp.status == "tidak_sesuai"
    assert "Tidak ada KTP atas nama “SUPARMAN”" in ktp.message
    assert ktp.message.count("SUPARMAN") == 1, "who is missing is said once"
