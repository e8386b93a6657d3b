"""The rule sets: what the SOP says is in them, and what must not be in them is refused."""

import datetime as dt
from importlib import resources

import pytest

from checklist import decisions, published, sop
from dossier.errors import RuleSetError

# RESULT form: the names of the requirements and the numbers printed before them.
PRINTED = {
    "surat_permohonan": (1,),
    "akta": (2,),
    "susunan_pengurus": (3, 4),
    "ktp": (5, 6),
    "pernyataan_farmasi": (7,),
    "bukti_tanah": (8,),
    "tdp": (9,),
    "siup": (10,),
    "npwp": (11,),
    "domisili": (12,),
    "persetujuan_lokasi": (13,),
    "pernyataan_ttk": (14,),
    "pengangkatan_pj": (15,),
    "strttk": (16,),
    "daftar_peralatan": (17,),
    "diagram_alur": (18,),
    "daftar_tenaga_kerja": (19,),
    "rek_balai": (20,),
    "rek_dinkes": (21,),
}

IKOT = (resources.files("checklist") / "sop" / "ikot-rev03.toml").read_text(encoding="utf-8")
CHAIN = IKOT[IKOT.index("[chain]") :]

SMALL = """
name = "contoh"
sop = "SOP-CONTOH"
revision = "01"
title = "Contoh"
status = "{status}"
effective_from = {start}
{end}
source = "contoh"

[[requirement]]
name = "satu"
printed_numbers = [1]
label_as_printed = ["Satu"]
label = "Satu"
applies_to = ["badan"]
multiplicity = "satu"
severity = "critical"
original = "asli"
source = "contoh nomor 1"

  [[requirement.accepts]]
  type = "ktp"
  source = "contoh nomor 1"

[[requirement]]
name = "dua"
printed_numbers = [2]
label_as_printed = ["Dua"]
label = "Dua"
applies_to = ["badan"]
multiplicity = "satu"
severity = "critical"
original = "asli"
source = "contoh nomor 2"

  [[requirement.accepts]]
  type = "npwp"
  source = "contoh nomor 2"
"""


def small(status: str = "published", start: str = "2020-01-01", end: str = "") -> str:
    head = SMALL.format(status=status, start=start, end=end and f"effective_to = {end}")
    return f"{head}\n{CHAIN}"


def test_all_nineteen_requirements_stand_under_their_printed_numbers() -> None:
    rule_set = sop.load("ikot-rev03")
    assert {each.name: each.printed_numbers for each in rule_set.requirements} == PRINTED
    assert [each.name for each in rule_set.requirements] == list(PRINTED)


def test_a_sentence_broken_over_two_numbers_is_kept_as_printed_and_as_meant() -> None:
    requirement = sop.load("ikot-rev03").requirements[2]
    assert requirement.label_as_printed == (
        "Susunan Direksi/Pengurus dan Komisaris/Badan",
        "Pengawas dalam hal permohonan bukan perseorangan",
    )
    assert requirement.label == "Susunan direksi/pengurus dan komisaris/badan pengawas"


def test_only_what_the_sop_says_is_left_out_for_a_sole_trader() -> None:
    left_out = [
        each.name
        for each in sop.load("ikot-rev03").requirements
        if "perseorangan" not in each.applies_to
    ]
    assert left_out == ["susunan_pengurus", "tdp", "siup"]


def test_only_the_technicians_statement_must_be_an_original() -> None:
    asked = {each.name for each in sop.load("ikot-rev03").requirements if each.original == "asli"}
    assert asked == {"pernyataan_ttk"}


def test_a_requirement_per_person_form_or_technician_says_so() -> None:
    per = {
        each.name: each.multiplicity
        for each in sop.load("ikot-rev03").requirements
        if each.multiplicity.startswith("per_")
    }
    assert per == {
        "ktp": "per_orang",
        "pernyataan_farmasi": "per_orang",
        "pernyataan_ttk": "per_penanggung_jawab",
        "pengangkatan_pj": "per_penanggung_jawab",
        "strttk": "per_penanggung_jawab",
        "diagram_alur": "per_bentuk_sediaan",
    }


def test_a_business_number_stands_for_a_company_registration_only_since_oss() -> None:
    tdp = next(each for each in sop.load("ikot-rev03").requirements if each.name == "tdp")
    nib = next(each for each in tdp.accepts if each.type == "nib")
    assert nib.issued_from == dt.date(2018, 6, 21)
    assert nib.setting is None


def test_every_file_can_be_loaded() -> None:
    assert sop.names()
    assert [sop.load(name).name for name in sop.names()] == list(sop.names())


def test_an_unknown_name_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(RuleSetError, match="ikot-rev03"):
        sop.load("../sop/ikot-rev03")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (("source =", "sumber ="), "sumber"),
        (('name = "dua"', 'name = "satu"'), "disebut dua kali: satu"),
        (("printed_numbers = [2]", "printed_numbers = [1]"), "disebut dua kali: 1"),
        (("printed_numbers = [2]", "printed_numbers = [3]"), "nomor tercetak tidak ada: 2"),
        (("printed_numbers = [2]", "printed_numbers = []"), "printed_numbers"),
        (("printed_numbers = [2]", "printed_numbers = [2, 3]"), "satu label_as_printed"),
        (("printed_numbers = [2]", 'printed_numbers = ["2"]'), "printed_numbers"),
        (('multiplicity = "satu"', 'multiplicity = "banyak"'), "multiplicity"),
        (('applies_to = ["badan"]', 'applies_to = ["siapa saja"]'), "applies_to"),
        (('status = "published"', 'status = "siap"'), "status"),
        (('name = "contoh"', 'name = "lainnya"'), "menyebut dirinya lainnya"),
        (('type = "npwp"', 'type = "npwp"\n  variants = ["a", "a"]'), "dua kali: npwp a"),
        (("2020-01-01", "2020-01-01\neffective_to = 2019-01-01"), "effective_to"),
        (("[[requirement]]", "[[requirement"), "bukan TOML"),
    ],
)
def test_a_rule_set_that_contradicts_itself_is_refused(
    change: tuple[str, str], complaint: str
) -> None:
    old, new = change
    text = small()
    assert old in text
    with pytest.raises(RuleSetError, match=complaint.replace("[", r"\[")):
        sop.parse(
            text.replace(old, new, 1) if "printed" not in old else text.replace(old, new), "contoh"
        )


def test_the_rule_set_of_the_day_of_intake_is_taken() -> None:
    assert sop.in_force(dt.date(2026, 11, 24)).name == "ikot-rev03"
    assert sop.in_force(dt.date(2017, 6, 7)).name == "ikot-rev03"


def test_before_the_first_rule_set_there_is_none() -> None:
    with pytest.raises(RuleSetError, match="2017-06-06"):
        sop.in_force(dt.date(2017, 6, 6))


def test_the_newest_that_is_published_and_in_force_wins() -> None:
    old = sop.parse(small(start="2015-01-01"), "contoh")
    new = sop.parse(small(start="2020-01-01"), "contoh")
    draft = sop.parse(small(status="draft", start="2021-01-01"), "contoh")
    future = sop.parse(small(start="2030-01-01"), "contoh")
    ended = sop.parse(small(start="2022-01-01", end="2022-12-31"), "contoh")
    all_of_them = [new, draft, future, ended, old]
    assert sop.newest(all_of_them, dt.date(2024, 1, 1)) is new
    assert sop.newest(all_of_them, dt.date(2022, 12, 31)) is ended
    assert sop.newest(all_of_them, dt.date(2019, 12, 31)) is old


def test_a_draft_is_never_chosen() -> None:
    draft = sop.parse(small(status="draft"), "contoh")
    with pytest.raises(RuleSetError):
        sop.newest([draft], dt.date(2024, 1, 1))


# What the office decides --------------------------------------------------------------------------


def test_what_the_office_must_decide_is_asked_with_a_default() -> None:
    asked = {each.name: each for each in sop.load("ikot-rev03").setting}
    named = {a.setting for r in sop.load("ikot-rev03").requirements for a in r.accepts if a.setting}
    assert named < set(asked)
    for each in asked.values():
        assert each.question.endswith("?")
        assert each.default in each.options


def test_an_answer_of_the_office_holds_instead_of_the_default() -> None:
    rule_set = sop.load("ikot-rev03")
    assert rule_set.office["nib_untuk_siup"] == "diputuskan_petugas"
    decided = rule_set.decided({"nib_untuk_siup": "diterima"})
    assert decided.office["nib_untuk_siup"] == "diterima"
    assert decided.office["skt_tanah"] == "diputuskan_petugas"
    assert rule_set.office["nib_untuk_siup"] == "diputuskan_petugas"


def test_a_dossier_finds_its_rule_set_and_the_answers_again() -> None:
    answers = {"nib_untuk_siup": "diterima", "balai_setempat": "selalu_samarinda"}
    decided = sop.load("ikot-rev03").decided(answers)
    assert decided.reference != decided.name
    assert sop.load(decided.reference).office == decided.office
    assert sop.load("ikot-rev03").reference == "ikot-rev03"


@pytest.mark.parametrize(
    ("answers", "complaint"),
    [
        ({"nib_untuk_sip": "diterima"}, "nib_untuk_sip"),
        ({"nib_untuk_siup": "boleh"}, "diterima"),
    ],
)
def test_an_answer_to_what_was_not_asked_is_refused(
    answers: dict[str, str], complaint: str
) -> None:
    with pytest.raises(RuleSetError, match=complaint):
        sop.load("ikot-rev03").decided(answers)
    with pytest.raises(RuleSetError, match=complaint):
        sop.decided(sop.load("ikot-rev03"), answers)


def test_an_answer_that_only_another_rule_set_asks_for_is_left_out() -> None:
    answers = {"denah": "wajib", "nib_untuk_siup": "diterima"}
    decided = sop.decided(sop.load("ikot-rev03"), answers)
    assert decided.reference == "ikot-rev03?nib_untuk_siup=diterima"
    assert sop.decided(sop.load("ukot-rancangan"), answers).office["denah"] == "wajib"


@pytest.mark.parametrize("text", ["nib_untuk_siup", "=diterima", "a=b&a=c", "a="])
def test_answers_that_are_not_written_as_asked_are_refused(text: str) -> None:
    with pytest.raises(RuleSetError, match="nama=pilihan"):
        decisions.parse(text)


def test_answers_are_read_as_they_are_written() -> None:
    answers = {"b": "c", "a": "d"}
    assert decisions.parse(decisions.written(answers)) == answers
    assert decisions.parse(" ") == {}


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('setting = "nib_untuk_siup"', 'setting = "nib"', "setelan nib tidak ada"),
        ('setting = "skt_tanah"', 'setting = "balai_setempat"', "setelan balai_setempat"),
        ('default = "tidak_diterima"', 'default = "entah"', "bawaan"),
        ('name = "skt_tanah"', 'name = "stra_untuk_strttk"', "setelan disebut dua kali"),
        ('severity = "critical"', 'severity = "berat"', "severity"),
        ('severity = "critical"', 'severity = "warn"\nwhen = {}', "syarat tanpa isi"),
        ('severity = "critical"', 'severity = "warn"\nwhen = { forms = ["sirup"] }', "sirup"),
        ("question = ", "tanya = ", "tanya"),
    ],
)
def test_a_question_that_hangs_in_the_air_is_refused(old: str, new: str, complaint: str) -> None:
    assert old in IKOT
    with pytest.raises(RuleSetError, match=complaint):
        sop.parse(IKOT.replace(old, new, 1), "ikot-rev03")


# Published means fixed ----------------------------------------------------------------------------


def test_every_published_file_is_what_was_published() -> None:
    fixed = {name for name in sop.names() if sop.load(name).status == "published"}
    assert fixed == set(published.digests())


def test_a_published_file_that_was_touched_is_refused() -> None:
    content = IKOT.encode()
    published.refuse_changed("ikot-rev03", content, published.digests())
    with pytest.raises(RuleSetError, match="revisi baru"):
        published.refuse_changed(
            "ikot-rev03", content.replace(b"asli", b"Asli", 1), published.digests()
        )
    with pytest.raises(RuleSetError, match="revisi baru"):
        published.refuse_changed("ikot-rev04", content, published.digests())


# The draft for the later practice -----------------------------------------------------------------


def test_the_draft_asks_for_the_same_nineteen_and_then_for_what_is_new() -> None:
    draft = sop.load("ukot-rancangan")
    assert draft.status == "draft"
    nineteen = [each.name for each in draft.requirements[:19]]
    assert nineteen == list(PRINTED)
    extra = {each.name: each for each in draft.requirements[19:]}
    assert set(extra) == {
        "surat_kuasa", "lingkungan", "denah", "pas_foto", "bangunan", "apoteker", "cpotb",
    }  # fmt: skip
    assert all(each.setting or each.when for each in extra.values())
    assert extra["apoteker"].when is not None
    assert extra["apoteker"].when.forms == ("kapsul", "cairan_obat_dalam")


@pytest.mark.parametrize("name", ["ikot-rev03", "ukot-rancangan"])
def test_what_may_stand_for_another_document_is_dated_by_law(name: str) -> None:
    """From the timeline of the law: PP 24/2018, PP 5/2021, PMK 112/2022."""
    dates = {
        (requirement.name, accept.type): accept.issued_from or accept.received_from
        for requirement in sop.load(name).requirements
        for accept in requirement.accepts
        if accept.issued_from or accept.received_from
    }
    assert dates == {
        ("tdp", "nib"): dt.date(2018, 6, 21),
        ("siup", "nib"): dt.date(2018, 6, 21),
        ("domisili", "nib"): dt.date(2018, 6, 21),
        ("persetujuan_lokasi", "persetujuan_lokasi"): dt.date(2021, 2, 2),
        ("npwp", "ktp"): dt.date(2022, 7, 14),
    }
