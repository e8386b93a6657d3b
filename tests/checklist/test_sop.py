"""The rule sets: what the SOP says is in them, and what must not be in them is refused."""

import datetime as dt
from importlib import resources

import pytest

from checklist import sop
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
