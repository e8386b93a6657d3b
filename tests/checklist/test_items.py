"""Requirements that are per person, dosage form or technician: one item each."""

from __future__ import annotations

from checklist.evaluate import evaluate
from tests.checklist.company import (
    APPLICATION,
    COMPANY,
    DECLARED,
    DEED,
    DIRECTOR_CARD,
    IKOT,
    INTAKE,
    SUPERVISOR_CARD,
    judge,
    kind_of,
    line,
)
from tests.checklist.dossiers import dossier


def test_every_officer_of_a_company_is_an_item() -> None:
    check = line(judge(*COMPANY), "ktp")
    assert [(each.subject, each.status, each.documents) for each in check.items] == [
        ("DIREKTUR SITI AMINAH", "sesuai", (2,)),
        ("KOMISARIS SUPARMAN", "sesuai", (3,)),
    ]


def test_the_officer_without_a_card_is_the_item_that_is_missing() -> None:
    judgement = judge(APPLICATION, DEED, DIRECTOR_CARD)
    check = line(judgement, "ktp")
    assert check.status == "tidak_sesuai"
    assert "SUPARMAN" in check.message
    director, supervisor = check.items
    assert (director.status, supervisor.status) == ("sesuai", "tidak_ada")
    assert supervisor.documents == ()
    assert [judgement.findings[each].verdict for each in supervisor.findings] == ["fail"]


def test_while_nobody_knows_the_officers_their_cards_cannot_all_be_there() -> None:
    check = line(judge(APPLICATION, DIRECTOR_CARD), "ktp")
    assert check.status == "perlu_cek"
    assert "Susunan pengurus belum diketahui" in check.message
    assert [(each.subject, each.status) for each in check.items] == [
        ("PEMOHON SITI AMINAH", "sesuai")
    ]


def test_an_applicant_who_is_no_officer_is_an_item_too() -> None:
    applicant = {**APPLICATION, "nama_pemohon": "RUDI HARTONO"}
    check = line(judge(applicant, DEED, DIRECTOR_CARD, SUPERVISOR_CARD), "ktp")
    assert [each.subject for each in check.items][-1] == "PEMOHON RUDI HARTONO"
    assert check.items[-1].status == "tidak_ada"


def test_a_person_who_applies_is_the_only_item() -> None:
    application = {**APPLICATION, "nama_badan": "UD SARI REMPAH"}
    check = line(judge(application, DIRECTOR_CARD), "ktp")
    assert check.status == "sesuai"
    assert [(each.subject, each.status) for each in check.items] == [
        ("PEMOHON SITI AMINAH", "sesuai")
    ]


def test_a_card_without_a_name_may_be_anybodys() -> None:
    card = {**SUPERVISOR_CARD, "nama": {"confidence": 0.5}}
    check = line(judge(APPLICATION, DEED, DIRECTOR_CARD, card), "ktp")
    assert check.status == "perlu_cek"
    assert check.items[1].status == "perlu_cek"
    assert check.items[1].documents == (3,)


def test_an_officer_whose_name_is_doubtful_is_not_called_missing() -> None:
    officers = {"value": DEED["pengurus"], "confidence": 0.4}
    check = line(judge(APPLICATION, {**DEED, "pengurus": officers}, DIRECTOR_CARD), "ktp")
    assert check.status == "perlu_cek"
    assert [each.status for each in check.items] == ["perlu_cek", "perlu_cek"]


def test_the_technician_is_the_item_of_the_registration() -> None:
    check = line(judge(*COMPANY), "strttk")
    assert [(each.subject, each.status) for each in check.items] == [("DEWI LESTARI", "sesuai")]


def test_every_dosage_form_is_an_item_of_the_diagrams() -> None:
    check = line(judge(*COMPANY), "diagram_alur")
    assert [(each.subject, each.status) for each in check.items] == [
        ("rajangan", "perlu_cek"),
        ("cairan obat luar", "perlu_cek"),
    ]


def test_the_dosage_form_without_a_diagram_is_missing_once_diagrams_are_read() -> None:
    declared = {**DECLARED, "diagram_alur": kind_of("diagram_alur", "bentuk_sediaan", "nama_badan")}
    diagram = {
        "type": "diagram_alur",
        "bentuk_sediaan": "rajangan",
        "nama_badan": "PT BORNEO HERBAL LESTARI",
    }
    judgement = evaluate(dossier([*COMPANY, diagram]), IKOT, INTAKE, None, declared)
    check = line(judgement, "diagram_alur")
    assert [each.status for each in check.items] == ["sesuai", "tidak_ada"]
    assert check.status == "tidak_sesuai"
    assert "cairan obat luar" in check.message


def test_fewer_statements_than_people_are_noticed_before_they_are_read() -> None:
    check = line(judge(*COMPANY, {"type": "pernyataan_farmasi"}), "pernyataan_farmasi")
    assert "1 dokumen untuk 2" in check.message


def test_a_person_has_no_items_of_what_does_not_apply() -> None:
    judgement = judge({**APPLICATION, "nama_badan": "UD SARI REMPAH"})
    assert line(judgement, "susunan_pengurus").items == ()
