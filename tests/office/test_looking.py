"""Who looks at what is in a dossier goes into its audit: once an hour, whoever asks at once."""

import datetime as dt
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from office.errors import HiddenError
from office.looking import note_look, note_taken
from office.trail import trail
from storage import NotFoundError
from tests.office.paper import Office
from tests.office.people import CS, KADIS, SECOND_CS, VERIFIER

SAW, FETCHED = "melihat isi berkas", "mengambil hasil bacaan dengan program lain"


def told(office: Office, case_id: str) -> list[tuple[str, str]]:
    found = trail(office.store, case_id, by=CS)
    assert found.broken is None
    return [(each.who, each.what) for each in found.events if each.what.startswith(("me", "mu"))]


def looks(office: Office, case_id: str) -> list[tuple[str, str]]:
    return [each for each in told(office, case_id) if each[1] in {SAW, FETCHED}]


def at(office: Office, case_id: str, now: dt.datetime, by=CS, look="berkas_dilihat") -> None:
    note_look(office.store, case_id, by=by, now=now, look=look)


def test_going_through_a_dossier_is_one_look_until_the_hour_is_over(office: Office) -> None:
    case, begun = office.hand_in(), office.now()
    for minutes in (0, 1, 2, 59):
        at(office, case.id, begun + dt.timedelta(minutes=minutes))
    assert looks(office, case.id) == [(CS.name, SAW)]
    at(office, case.id, begun + dt.timedelta(minutes=60))
    assert looks(office, case.id) == [(CS.name, SAW)] * 2


def test_each_person_each_dossier_and_each_way_is_noted_apart(office: Office) -> None:
    one, other, now = office.hand_in(), office.hand_in(files=[office.file("b.pdf")]), office.now()
    for by in (CS, SECOND_CS):
        at(office, one.id, now, by)
    at(office, other.id, now)
    at(office, one.id, now, look="hasil_diambil")
    assert looks(office, one.id) == [(CS.name, SAW), (SECOND_CS.name, SAW), (CS.name, FETCHED)]
    assert looks(office, other.id) == [(CS.name, SAW)]


def test_pictures_that_are_asked_for_at_once_are_one_look(either: Office) -> None:
    case, now = either.hand_in(), either.now()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: at(either, case.id, now), range(24)))
    assert looks(either, case.id) == [(CS.name, SAW)]


@pytest.mark.parametrize(
    "look",
    [
        lambda office, case: at(office, case, office.now(), KADIS),
        lambda office, case: note_taken(office.store, case, 0, by=KADIS, now=office.now()),
    ],
    ids=["a look", "a file"],
)
def test_who_may_not_see_it_is_refused_and_not_noted(
    office: Office, look: Callable[[Office, str], None]
) -> None:
    case = office.to_verification()
    before = told(office, case.id)
    with pytest.raises(HiddenError):
        look(office, case.id)
    assert told(office, case.id) == before


def test_a_file_that_is_taken_away_is_noted_each_time(office: Office) -> None:
    case = office.to_verification()
    for _ in range(2):
        note_taken(office.store, case.id, 0, by=VERIFIER, now=office.now())
    taken = (VERIFIER.name, "mengunduh file ke-1 seperti waktu diserahkan")
    assert told(office, case.id)[-2:] == [taken] * 2
    with pytest.raises(NotFoundError):
        note_taken(office.store, case.id, 7, by=VERIFIER, now=office.now())
    assert told(office, case.id).count(taken) == 2
