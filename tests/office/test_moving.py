"""A dossier's way through the office: signed, numbered, recorded, and never on what has changed."""

import datetime as dt
import threading
from typing import get_args

import pytest

from dossier.casework import Action, Position, Role
from office import moving
from office.desk import trail
from office.errors import MoveRefusedError, NotAllowedError
from storage import ConflictError
from tests.office.paper import Office
from tests.office.people import BOTH, CS, KADIS, LOKET, PEOPLE, SECOND_CS, VERIFIER

FROM_9: list[tuple[Role, int]] = [
    ("penghubung", 10),
    ("tim_teknis_opd", 11),
    ("adm_monitoring", 12),
    ("kepala_seksi", 13),
    ("kepala_bidang", 14),
    ("kepala_dinas", 15),
    ("tata_usaha", 16),
    ("loket_pengambilan", 17),
]


def verified(office: Office) -> str:
    case = office.to_verification()
    office.answer_all(case.id)
    office.move(case.id, VERIFIER, "setujui", 9)
    return case.id


def carry(office: Office, case_id: str, to: int) -> None:
    """From step 9 on, each role in turn."""
    for role, step in FROM_9:
        if office.case(case_id).position.step < step <= to:
            office.move(case_id, PEOPLE[role], "setujui", step)


def test_from_the_counter_to_the_licence_with_every_signature_on_the_map(office: Office) -> None:
    case_id = verified(office)
    carry(office, case_id, 17)
    issued = Position(17, "terbit")
    case = office.move(case_id, PEOPLE["loket_pengambilan"], "setujui", issued)
    assert (case.position, case.holder, case.reached) == (issued, None, 17)
    assert case.registration == "REG-2026-000001"
    assert case.licence == "IKOT-2026-000001"
    with office.store.reading() as work:
        steps = [each for each in work.steps.of(case_id) if not each.outside]
    assert [each.before.step for each in steps if each.before] == [
        4, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17,
    ]  # fmt: skip
    assert [each.role for each in steps] == [
        "cs_helpdesk",
        "loket_pendaftaran",
        "verifikasi",
        *[role for role, _ in FROM_9],
        "loket_pengambilan",
    ]
    assert all(each.by == f"akun-{each.role}" for each in steps)
    told = trail(office.store, case_id, by=PEOPLE["loket_pengambilan"])
    assert told.broken is None
    assert [each.entry.event for each in told.events].count("langkah") == 12


def test_a_return_along_b_is_mended_and_goes_on(office: Office) -> None:
    case = office.to_verification()
    office.say(case.id, "siup", "tidak_ada", "SIUP belum dilampirkan")
    with pytest.raises(MoveRefusedError):
        office.move(case.id, VERIFIER, "setujui", 9)
    sent = office.move(case.id, VERIFIER, "kembalikan", 8, "Lampirkan SIUP.")
    assert (sent.holder, sent.registration) == ("cs_helpdesk", "REG-2026-000001")
    office.move(case.id, CS, "setujui", 7)
    office.say(case.id, "siup", "sesuai")
    office.answer_all(case.id)
    case = office.move(case.id, VERIFIER, "setujui", 9)
    assert case.position == Position(9)
    with office.store.reading() as work:
        reasons = [each.reason for each in work.steps.of(case.id) if each.reason]
    assert reasons == ["Lampirkan SIUP."]


def test_the_head_refuses_with_a_reason_and_that_is_the_end(office: Office) -> None:
    case_id = verified(office)
    carry(office, case_id, 14)
    refused = Position(14, "ditolak")
    with pytest.raises(MoveRefusedError, match="alasan"):
        office.move(case_id, KADIS, "akhiri", refused)
    case = office.move(case_id, KADIS, "akhiri", refused, "Lokasi tidak sesuai tata ruang.")
    assert (case.position, case.holder, case.licence) == (refused, None, None)
    for anybody in (KADIS, CS, VERIFIER):
        with pytest.raises(MoveRefusedError, match=r"sudah berakhir \(ditolak\)"):
            office.move(case_id, anybody, "setujui", 15)
    assert office.view(case_id, KADIS).options == ()


def test_the_counter_signs_while_the_machine_still_reads(office: Office) -> None:
    case = office.hand_in()
    office.move(case.id, CS, "setujui", 6)
    office.move(case.id, LOKET, "setujui", 7)
    with pytest.raises(MoveRefusedError, match="dibaca"):
        office.move(case.id, VERIFIER, "setujui", 9)


def test_a_licence_that_comes_back_keeps_its_numbers(office: Office) -> None:
    case_id = verified(office)
    carry(office, case_id, 14)
    office.move(case_id, KADIS, "kembalikan", 8, "Alamat berubah.")
    office.move(case_id, CS, "setujui", 7)
    case = office.move(case_id, VERIFIER, "setujui", 9)
    assert case.registration == "REG-2026-000001"
    assert case.reached == 14


def test_a_decision_on_what_has_changed_meanwhile_is_refused(office: Office) -> None:
    case = office.to_verification()
    stale = case.version
    office.move(case.id, VERIFIER, "kembalikan", 8, "Ada yang kurang.")
    for step in (7, 9):
        with pytest.raises(ConflictError, match="Buka lagi berkasnya"):
            moving.move(
                office.store,
                case.id,
                by=CS,
                version=stale,
                action="setujui",
                to=Position(step),
                reason=None,
                now=office.now(),
            )
    assert office.case(case.id).position == Position(8)


def test_a_new_reading_makes_older_decisions_void(office: Office) -> None:
    case = office.hand_in()
    office.read(case.id)
    with pytest.raises(ConflictError):
        moving.move(
            office.store,
            case.id,
            by=CS,
            version=case.version,
            action="setujui",
            to=Position(6),
            reason=None,
            now=office.now(),
        )


def test_what_was_refused_leaves_no_trace(office: Office) -> None:
    case = office.to_verification()
    before = (office.case(case.id), trail(office.store, case.id, by=VERIFIER))
    for action in get_args(Action):
        with pytest.raises((MoveRefusedError, NotAllowedError)):
            office.move(case.id, VERIFIER, action, 12, "karena")
    with pytest.raises(MoveRefusedError, match="huruf"):
        office.move(case.id, VERIFIER, "kembalikan", 8, "x" * 2001)
    assert (office.case(case.id), trail(office.store, case.id, by=VERIFIER)) == before


def test_another_roles_step_is_refused_by_name(office: Office) -> None:
    case = office.hand_in()
    office.move(case.id, CS, "setujui", 6)
    with pytest.raises(NotAllowedError, match="Loket Pendaftaran"):
        office.move(case.id, CS, "setujui", 7)


def test_one_person_does_not_sign_for_two_desks(office: Office) -> None:
    case = office.hand_in(by=BOTH)
    office.read(case.id)
    office.move(case.id, BOTH, "setujui", 6)
    office.move(case.id, LOKET, "setujui", 7)
    office.answer_all(case.id)
    with pytest.raises(MoveRefusedError, match="langkah 4"):
        office.move(case.id, BOTH, "setujui", 9)
    assert office.move(case.id, VERIFIER, "setujui", 9).position == Position(9)


def test_numbers_begin_anew_with_the_offices_year(office: Office) -> None:
    first = office.hand_in()
    office.move(first.id, CS, "setujui", 6)
    office.move(first.id, LOKET, "setujui", 7)
    # Still the old year in Greenwich, the new one in Samarinda.
    office.now.at = dt.datetime(2026, 12, 31, 16, 30, tzinfo=dt.UTC)
    second = office.hand_in()
    office.move(second.id, CS, "setujui", 6)
    assert office.move(second.id, LOKET, "setujui", 7).registration == "REG-2027-000001"


def test_numbers_have_no_gap_and_no_double_though_many_sign_at_once(either: Office) -> None:
    cases = [either.hand_in() for _ in range(6)]
    for each in cases:
        either.move(each.id, CS, "setujui", 6)
    now, start = either.now(), threading.Barrier(2 * len(cases))
    troubles: list[Exception] = []

    def sign(case_id: str, version: int) -> None:
        start.wait()
        try:
            moving.move(
                either.store,
                case_id,
                by=LOKET,
                version=version,
                action="setujui",
                to=Position(7),
                reason=None,
                now=now,
            )
        except ConflictError as error:
            troubles.append(error)

    # Each is signed twice at the same moment: one of the two must be turned away.
    threads = [
        threading.Thread(target=sign, args=(each.id, either.case(each.id).version))
        for each in cases
        for _ in range(2)
    ]
    for each_thread in threads:
        each_thread.start()
    for each_thread in threads:
        each_thread.join()
    numbers = sorted(str(either.case(each.id).registration) for each in cases)
    assert numbers == [f"REG-2026-{number:06}" for number in range(1, 7)]
    assert len(troubles) == len(cases)


def test_who_takes_a_dossier_in_hand_is_seen_and_only_one_does(office: Office) -> None:
    case = office.hand_in()
    taken = moving.claim(office.store, case.id, by=CS, now=office.now())
    assert taken.claimed_by == CS.id
    assert moving.claim(office.store, case.id, by=CS, now=office.now()) == taken
    with pytest.raises(ConflictError, match=CS.name):
        moving.claim(office.store, case.id, by=SECOND_CS, now=office.now())
    freed = moving.release(office.store, case.id, by=SECOND_CS, now=office.now())
    assert freed.claimed_by is None
    assert moving.release(office.store, case.id, by=CS, now=office.now()) == freed
    moving.claim(office.store, case.id, by=SECOND_CS, now=office.now())
    moved = office.move(case.id, CS, "setujui", 6)
    assert moved.claimed_by is None, "the next desk has it now"
    events = [each.entry.event for each in trail(office.store, case.id, by=CS).events]
    assert events.count("berkas_diambil") == 2
    assert events.count("berkas_dilepas") == 1
