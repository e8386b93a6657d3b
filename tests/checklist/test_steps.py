"""The chain as data: what lampiran 1 of the SOP prints is in it, and nonsense is refused."""

from importlib import resources

import pytest

from checklist import sop
from checklist.steps import Chain
from dossier.errors import RuleSetError

TEXT = (resources.files("checklist") / "sop" / "ikot-rev03.toml").read_text(encoding="utf-8")
CHAIN: Chain = sop.load("ikot-rev03").chain

# The header of the flowchart, in its order.
LANES = [
    "pemohon",
    "informasi",
    "cs_helpdesk",
    "loket_pendaftaran",
    "verifikasi",
    "penghubung",
    "adm_monitoring",
    "tim_teknis_opd",
    "kepala_seksi",
    "kepala_bidang",
    "kepala_dinas",
    "tata_usaha",
    "loket_pengambilan",
]
# Who is printed at each of the 17 steps.
ACTORS = [
    "pemohon",
    "informasi",
    "pemohon",
    "cs_helpdesk",
    "cs_helpdesk",
    "loket_pendaftaran",
    "verifikasi",
    "cs_helpdesk",
    "penghubung",
    "tim_teknis_opd",
    "adm_monitoring",
    "kepala_seksi",
    "kepala_bidang",
    "kepala_dinas",
    "tata_usaha",
    "loket_pengambilan",
    "pemohon",
]


def test_thirteen_lanes_and_seventeen_steps_stand_as_printed() -> None:
    assert [each.name for each in CHAIN.role] == LANES
    assert [each.role for each in CHAIN.step] == ACTORS


def test_steps_after_the_recommendation_have_their_printed_bounds() -> None:
    bounds = {each.step: each.due_day for each in CHAIN.step if each.anchor == "H_pertek"}
    assert bounds == {11: 1, 12: 3, 13: 4, 14: 5, 15: 5}


def test_the_technical_team_has_no_bound_in_this_sop() -> None:
    assert CHAIN.at(10).anchor is None
    assert CHAIN.at(10).due_day is None


def test_times_in_hand_are_kept_apart_from_bounds() -> None:
    minutes = {each.step: each.touch_minutes for each in CHAIN.step if each.touch_minutes}
    assert minutes == {
        5: (10, 30),
        6: (10, 10),
        7: (5, 15),
        8: (5, 15),
        9: (60, 60),
        11: (5, 15),
        12: (10, 30),
        13: (10, 30),
        15: (5, 15),
    }


def test_printed_connectors_stand_where_dossiers_come_back() -> None:
    assert {each.step: each.connector for each in CHAIN.step if each.connector} == {
        8: "B",
        11: "C",
        13: "D",
    }
    used = {
        (step.step, back.to): back.connector
        for step in CHAIN.step
        for back in step.back
        if back.connector
    }
    assert used == {(12, 11): "C", (13, 11): "C", (14, 13): "D"}


def test_what_the_sop_does_not_say_plainly_says_so() -> None:
    assert {each.step for each in CHAIN.step if each.certainty != "pasti"} == {5, 8}
    assert {each.certainty for each in CHAIN.hours} == {"ragu"}
    assert CHAIN.limit.days == 7
    assert (CHAIN.limit.unit, CHAIN.limit.anchor) == ("hari_kerja", "H_pertek")
    assert CHAIN.limit.certainty == "dugaan"
    unsure = {(s.step, b.to) for s in CHAIN.step for b in s.back if b.certainty != "pasti"}
    assert unsure == {(13, 12), (13, 11), (14, 13), (14, 12), (14, 8), (14, 10)}


def test_only_the_issue_of_the_licence_is_an_ending_of_the_sop() -> None:
    assert {each.name: each.ours for each in CHAIN.ending} == {
        "terbit": False,
        "ditolak": True,
        "ditarik": True,
        "diganti_permohonan_baru": True,
    }


def test_numbers_are_written_with_year_and_six_digits() -> None:
    written = {each.step: each.write(2026, 123) for each in CHAIN.numbering}
    assert written[6] == "REG-2026-000123"
    assert set(written) == {6, 15}


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("next = [12]", "next = [18]", "langkah 11: langkah tidak ada: 18"),
        ("  to = 11\n", "  to = 99\n", "langkah 12: langkah tidak ada: 99"),
        ("step = 16\nrole", "step = 18\nrole", "tanpa celah"),
        ("next = [15]\n", "", "langkah tidak sampai ke akhir"),
        ('name = "penghubung"\nlane', 'name = "kepala_seksi"\nlane', "peran harus disebut"),
        ('name = "penghubung"\nlane', 'name = "operator"\nlane', "peran harus disebut"),
        ("lane = 13", "lane = 14", "lajur peran"),
        ('name = "ditolak"', 'name = "ditarik"', "akhir harus disebut"),
        ("at = [14]", "at = [20]", "akhir ditolak: langkah tidak ada: 20"),
        ("separate = [4, 6,", "separate = [0, 6,", "separate"),
        ('form = "REG-{year}-{number:06d}"', 'form = "REG-{year}"', "bentuk perlu"),
        ('form = "REG-{year}-{number:06d}"', 'form = "{year}-{serial}"', "tidak dapat diisi"),
        ('role = "tata_usaha"', 'role = "satpam"', "role"),
        ('guards = ["diperiksa_cs"]', 'guards = ["cuaca"]', "guards"),
        ('certainty = "ragu"', 'certainty = "mungkin"', "certainty"),
        ("begins = 4", "begins = 0", "begins"),
        ("touch_minutes = [5, 15]", "touch_minutes = [0, 15]", "touch_minutes"),
        ("optional = true", "opsional = true", "opsional"),
    ],
)
def test_a_chain_that_contradicts_itself_is_refused(old: str, new: str, complaint: str) -> None:
    assert old in TEXT
    with pytest.raises(RuleSetError, match=complaint):
        sop.parse(TEXT.replace(old, new, 1), "ikot-rev03")


def test_a_step_that_there_is_not_is_not_made_up() -> None:
    with pytest.raises(LookupError):
        CHAIN.at(0)
    with pytest.raises(LookupError):
        CHAIN.at(18)
