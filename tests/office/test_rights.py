"""Every use case refuses whoever has not the role, and tells nothing of what they may not see."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from checklist.sop import load
from dossier.casework import ROLES, Account, FieldRef, Position, Role
from office import desk, intake, moving, reading, review
from office.access import may_see
from office.errors import HiddenError, MoveRefusedError, NotAllowedError
from storage import NotFoundError
from tests.office.conftest import embedded
from tests.office.paper import Office
from tests.office.people import CS, PEOPLE, VERIFIER

NIK = FieldRef("ktp", 0, "nik")
Act = Callable[[Office, str, Account], Any]

# The step from which on a role sees a dossier: the first at which it acts. Applicants do not log
# in, the information desk is done before there is a dossier, and operators see machinery only.
SEES_FROM: dict[Role, int | None] = {
    "pemohon": None,
    "informasi": None,
    "cs_helpdesk": 3,
    "loket_pendaftaran": 6,
    "verifikasi": 7,
    "penghubung": 9,
    "tim_teknis_opd": 10,
    "adm_monitoring": 11,
    "kepala_seksi": 12,
    "kepala_bidang": 13,
    "kepala_dinas": 14,
    "tata_usaha": 15,
    "loket_pengambilan": 16,
    "operator": None,
}

READS: dict[str, Act] = {
    "view": lambda office, case, by: review.view(office.store, case, by=by),
    "result": lambda office, case, by: review.result(office.store, case, by=by),
    "progress": lambda office, case, by: desk.progress(office.store, case, by=by),
    "trail": lambda office, case, by: desk.trail(office.store, case, by=by),
}
SAYS: dict[str, Act] = {
    "say_field": lambda office, case, by: review.say_field(
        office.store,
        case,
        by=by,
        reading=1,
        field=NIK,
        verdict="benar",
        value=None,
        now=office.now(),
    ),
    "say_check": lambda office, case, by: review.say_check(
        office.store,
        case,
        by=by,
        reading=1,
        requirement="ktp",
        status="sesuai",
        text=None,
        now=office.now(),
    ),
    "attach": lambda office, case, by: review.attach(
        office.store, case, by=by, reading=1, requirement="siup", pages=[0], now=office.now()
    ),
    "note": lambda office, case, by: review.note(
        office.store, case, by=by, reading=1, requirement=None, text="catatan", now=office.now()
    ),
    "reread": lambda office, case, by: intake.reread(office.store, case, by=by, now=office.now()),
}
HOLDS: dict[str, Act] = {
    "claim": lambda office, case, by: moving.claim(office.store, case, by=by, now=office.now()),
    "release": lambda office, case, by: moving.release(office.store, case, by=by, now=office.now()),
}


def add_files(office: Office, case_id: str, by: Account) -> None:
    intake.add_files(office.store, case_id, by=by, files=[office.file()], now=office.now())


def move_on(office: Office, case_id: str, by: Account) -> None:
    office.move(case_id, by, "setujui", 9)


@dataclass(frozen=True)
class Desks:
    """An office that refusals leave as it is, so that one serves all tests of them."""

    office: Office
    counter: str
    verifier: str
    ended: str


@pytest.fixture(scope="module")
def desks(hired: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desks]:
    """A dossier with CS, one with the verifier and everything answered, and one withdrawn."""
    for office in embedded(hired, tmp_path_factory.mktemp("hak")):
        at_7, at_4, over = office.to_verification(), office.hand_in(), office.hand_in()
        office.answer_all(at_7.id)
        office.read(at_4.id)
        office.read(over.id)
        office.move(over.id, CS, "akhiri", Position(4, "ditarik"), "Pemohon membatalkan.")
        yield Desks(office, at_4.id, at_7.id, over.id)


def changed(office: Office, case_id: str, act: Callable[[], object]) -> bool:
    def all_of_it() -> object:
        with office.store.reading() as work:
            return (
                work.cases.get(case_id),
                work.words.of(case_id),
                work.steps.of(case_id),
                work.jobs.of(case_id),
                work.files.of(case_id),
                work.audit.of(case_id),
            )

    before = all_of_it()
    with pytest.raises(NotAllowedError):
        act()
    return all_of_it() != before


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", READS)
def test_a_dossier_is_seen_by_those_whom_it_has_reached(
    desks: Desks, name: str, role: Role
) -> None:
    first = SEES_FROM[role]
    if first is not None and first <= 7:
        assert READS[name](desks.office, desks.verifier, PEOPLE[role]) is not None
    else:
        with pytest.raises(HiddenError):
            READS[name](desks.office, desks.verifier, PEOPLE[role])


@pytest.mark.parametrize("role", [each for each in ROLES if each != "verifikasi"])
@pytest.mark.parametrize("name", [*SAYS, *HOLDS, "move", "add_files"])
def test_at_the_verifiers_desk_nobody_else_acts(desks: Desks, name: str, role: Role) -> None:
    acts = {**SAYS, **HOLDS, "move": move_on, "add_files": add_files}
    office, case_id = desks.office, desks.verifier
    assert not changed(office, case_id, lambda: acts[name](office, case_id, PEOPLE[role]))


def test_the_verifier_takes_no_papers_from_applicants(desks: Desks) -> None:
    office, case_id = desks.office, desks.verifier
    assert not changed(office, case_id, lambda: add_files(office, case_id, VERIFIER))


@pytest.mark.parametrize("role", [each for each in ROLES if each != "cs_helpdesk"])
@pytest.mark.parametrize("name", [*SAYS, *HOLDS, "add_files"])
def test_at_the_counter_only_cs_acts(desks: Desks, name: str, role: Role) -> None:
    acts = {**SAYS, **HOLDS, "add_files": add_files}
    office, case_id = desks.office, desks.counter
    assert not changed(office, case_id, lambda: acts[name](office, case_id, PEOPLE[role]))


@pytest.mark.parametrize("name", [*SAYS, *HOLDS, "add_files"])
def test_what_has_ended_is_changed_by_nobody(desks: Desks, name: str) -> None:
    acts = {**SAYS, **HOLDS, "add_files": add_files}
    assert not changed(desks.office, desks.ended, lambda: acts[name](desks.office, desks.ended, CS))


@pytest.mark.parametrize("role", [each for each in ROLES if each != "cs_helpdesk"])
def test_only_cs_accepts_a_dossier(desks: Desks, role: Role) -> None:
    def dossiers() -> int:
        with desks.office.store.reading() as work:
            return work.cases.count()

    before = dossiers()
    with pytest.raises(NotAllowedError):
        desks.office.hand_in(by=PEOPLE[role])
    assert dossiers() == before


@pytest.mark.parametrize("role", [each for each in ROLES if each != "operator"])
def test_only_operators_see_and_mend_the_machinery(desks: Desks, role: Role) -> None:
    office, case_id = desks.office, desks.counter
    with pytest.raises(NotAllowedError):
        desk.ops(office.store, by=PEOPLE[role], now=office.now())
    job = office.jobs(case_id)[0]
    assert not changed(
        office,
        case_id,
        lambda: reading.retry(office.store, job.id, by=PEOPLE[role], now=office.now()),
    )


def test_a_closed_account_may_nothing(desks: Desks) -> None:
    office, at_7 = desks.office, desks.verifier
    closed = Account("akun-verifikasi", "v", "V", frozenset(ROLES), active=False)
    for act in (*READS.values(), *SAYS.values()):
        with pytest.raises(NotAllowedError):
            act(office, at_7, closed)
    with pytest.raises(NotAllowedError):
        office.hand_in(by=closed)
    with pytest.raises(NotAllowedError):
        desk.ops(office.store, by=closed, now=office.now())
    with pytest.raises((NotAllowedError, MoveRefusedError)):
        office.move(at_7, closed, "setujui", 9)


def test_a_hidden_dossier_and_none_at_all_are_told_alike(desks: Desks) -> None:
    office, at_7 = desks.office, desks.verifier
    with pytest.raises(HiddenError) as hidden:
        review.view(office.store, at_7, by=PEOPLE["kepala_dinas"])
    with pytest.raises(NotFoundError) as missing:
        review.view(office.store, "0" * 16, by=PEOPLE["kepala_dinas"])
    assert hidden.value.message.replace(at_7, "") == missing.value.message.replace("0" * 16, "")
    assert hidden.value.code == missing.value.code


@pytest.mark.parametrize("role", ROLES)
def test_sight_begins_with_the_roles_first_step_and_stays(desks: Desks, role: Role) -> None:
    case = desks.office.case(desks.counter)
    chain = load(case.sop).chain
    first = SEES_FROM[role]
    for reached in range(4, 18):
        there = replace(case, reached=reached, position=Position(4))
        expected = first is not None and reached >= first
        assert may_see(PEOPLE[role], there, chain) == expected
