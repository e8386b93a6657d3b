"""Lists, the machinery's figures, and the audit in words."""

import datetime as dt
import json

import pytest
from sqlalchemy import create_engine, text

from dossier.casework import AuditEntry, FieldRef, PageReading, Position, Worker
from dossier.model import Page
from office import desk, moving, reading, review, sending
from office.trail import sentence
from tests.office.paper import RECIPE, Office
from tests.office.people import CS, LOKET, OPERATOR, PEOPLE, SECOND_CS, VERIFIER


def ids(found: desk.Inbox) -> list[str]:
    return [each.case.id for each in found.rows]


def look(office: Office, by=CS, **more) -> desk.Inbox:
    return desk.inbox(office.store, by=by, now=office.now(), **more)


def test_a_list_shows_what_waits_for_whom_and_how_long(office: Office) -> None:
    first, second = office.hand_in(applicant_name="CV Mahakam Jamu"), office.hand_in()
    office.move(first.id, CS, "setujui", 6)
    moving.claim(office.store, second.id, by=SECOND_CS, now=office.now())
    office.now.at += dt.timedelta(days=2)
    found = look(office)
    assert ids(found) == [first.id, second.id]
    there, here = found.rows
    assert (there.step, there.mine) == ("Pendaftaran dan tanda terima", False)
    assert there.holder == "Petugas Layanan Loket Pendaftaran"
    assert (here.mine, here.claimed) == (True, SECOND_CS.name)
    assert there.age > there.waiting > dt.timedelta(days=2)
    assert ids(look(office, which="tugas")) == [second.id]
    assert ids(look(office, by=LOKET)) == [first.id]
    assert ids(look(office, by=VERIFIER)) == []


def test_ended_dossiers_are_listed_apart(office: Office) -> None:
    running, over = office.hand_in(), office.hand_in()
    office.move(over.id, CS, "akhiri", Position(4, "ditarik"), "batal")
    assert ids(look(office)) == [running.id]
    assert ids(look(office, which="tugas")) == [running.id]
    (row,) = look(office, which="selesai").rows
    assert (row.case.id, row.holder, row.mine) == (over.id, None, False)
    assert ids(look(office, which="semua")) == [running.id, over.id]


@pytest.mark.parametrize("wanted", ["mahakam", "MAHAKAM JAMU", "REG-2026-0000"])
def test_a_dossier_is_found_by_name_and_number(office: Office, wanted: str) -> None:
    mine = office.hand_in(applicant_name="CV Mahakam Jamu")
    office.hand_in()
    office.move(mine.id, CS, "setujui", 6)
    office.move(mine.id, LOKET, "setujui", 7)
    assert ids(look(office, search=wanted)) == [mine.id]
    assert ids(look(office, search=mine.id[:9])) == [mine.id]


@pytest.mark.parametrize("odd", ["%", "_", "'; DROP TABLE cases; --", "\x00", "x" * 5000])
def test_odd_searches_find_nothing_and_break_nothing(office: Office, odd: str) -> None:
    office.hand_in()
    assert ids(look(office, search=odd)) == []
    assert len(ids(look(office, search=" "))) == 1


def test_a_long_list_has_pages(office: Office) -> None:
    for _ in range(51):
        office.hand_in()
    first, second = look(office), look(office, page=2)
    assert (len(first.rows), len(second.rows)) == (50, 1)
    assert (first.total, first.pages) == (51, 2)
    assert not set(ids(first)) & set(ids(second))
    assert look(office, page=99).page == 2
    assert look(office, page=-1).page == 1


def test_operators_see_jobs_and_no_dossiers(office: Office) -> None:
    case = office.hand_in()
    assert look(office, by=OPERATOR) == desk.Inbox((), 0, 1, 1)
    waiting = office.hand_in(queue="arsip", applicant_name="Rahasia Sekali")
    fence, _ = office.begin(case.id)
    page = PageReading(0, Page(0, 0, 1, "read"), None, None)
    kept = office.now()
    reading.keep_page(office.store, fence, case.id, RECIPE, page, kept)
    for _ in range(3):
        reading.fail(office.store, fence, "Mesin mati.", office.now())
        if office.jobs(case.id)[0].state == "menunggu":
            fence, _ = office.begin(case.id)
    now = office.now()
    sending.report(office.store, Worker("p1", "loket-1", 4711, 2, now, now, 12))
    found = desk.ops(office.store, by=OPERATOR, now=now)
    assert [(each.case, each.reason) for each in found.failed] == [(case.id, "Mesin mati.")]
    assert [each.case for each in found.waiting] == [waiting.id]
    assert found.counts["loket", "gagal"] == 1
    assert set(found.oldest) == {"arsip"}
    assert found.oldest["arsip"] > dt.timedelta(0)
    assert [each.id for each in found.workers] == ["p1"]
    soon = desk.ops(office.store, by=OPERATOR, now=kept + dt.timedelta(minutes=1))
    assert soon.pages_a_minute == pytest.approx(1 / 5)
    assert "Rahasia" not in repr(found)
    assert desk.ops(office.store, by=None, now=now) == found


def test_the_audit_tells_who_did_what_and_no_value(office: Office) -> None:
    case = office.to_verification(applicant_name="PT Nama Rahasia")
    review.say_field(
        office.store,
        case.id,
        by=VERIFIER,
        reading=1,
        field=FieldRef("ktp", 0, "nik"),
        verdict="dikoreksi",
        value="6472995503870009",
        now=office.now(),
    )
    office.say(case.id, "siup", "tidak_ada", "SIUP milik Budi hilang")
    office.move(case.id, VERIFIER, "kembalikan", 8, "SIUP milik Budi hilang")
    told = desk.trail(office.store, case.id, by=VERIFIER)
    assert told.broken is None
    said = [(each.who, each.what) for each in told.events]
    assert said == [
        (CS.name, "menerima berkas dengan 1 file"),
        ("Mesin pembaca", "mulai membaca berkas (percobaan 1)"),
        ("Mesin pembaca", "menyimpan bacaan nomor 1"),
        (CS.name, "menyetujui langkah 4 dan meneruskan ke langkah 6"),
        (
            LOKET.name,
            "menyetujui langkah 6 dan meneruskan ke langkah 7; nomor registrasi REG-2026-000001",
        ),
        (VERIFIER.name, "memastikan isian NIK pada KTP: dikoreksi"),
        (VERIFIER.name, "memberi putusan “tidak ada” pada persyaratan Fotokopi SIUP"),
        (VERIFIER.name, "mengembalikan berkas dari langkah 7 ke langkah 8"),
    ]
    everything = json.dumps([[each.entry.refs, each.entry.event] for each in told.events])
    for value in ("6472995503870009", "6472995503870001", "Budi", "Nama Rahasia"):
        assert value not in everything
    assert all(each.entry.digest for each in told.events if each.entry.event == "kata_isian")


def test_the_audit_names_the_first_link_that_was_tampered_with(office: Office) -> None:
    case = office.to_verification()
    engine = create_engine(f"sqlite:///{office.folder}/berkas.sqlite")
    with engine.begin() as connection:
        change = text("UPDATE audit SET actor = 'akun-lain' WHERE case_id = :id AND number = 4")
        assert connection.execute(change, {"id": case.id}).rowcount == 1
    engine.dispose()
    told = desk.trail(office.store, case.id, by=VERIFIER)
    assert told.broken == 4
    assert told.events[3].who == "Akun akun-lain"


def test_a_link_that_nobody_knows_how_to_say_is_shown_by_its_name() -> None:
    odd = AuditEntry(1, dt.datetime.now(dt.UTC), "mesin", "hal_baru", (), "", "", "")
    assert sentence(odd, {}) == "hal_baru"
    bare = AuditEntry(1, dt.datetime.now(dt.UTC), "mesin", "bacaan_disimpan", (), "", "", "")
    assert sentence(bare, {}) == "menyimpan bacaan nomor ?"


def test_the_end_is_told_as_such(office: Office) -> None:
    case = office.hand_in()
    office.move(case.id, CS, "akhiri", Position(4, "ditarik"), "batal")
    last = desk.trail(office.store, case.id, by=CS).events[-1]
    assert last.what == "mengakhiri berkas pada langkah 4 (ditarik)"
    assert PEOPLE["cs_helpdesk"].name == last.who
