import dataclasses

import pytest

from dossier.casework import Case, Position
from storage import ConflictError, NotFoundError, Store
from tests.storage.values import MINUTE, NOW, a_case, kept_case, new_id


def test_a_dossier_comes_back_as_it_was_given(store: Store) -> None:
    for case in (
        a_case(),
        a_case(
            applicant=None,
            position=Position(14, "ditolak"),
            reached=14,
            holder=None,
            claimed_by="akun",
            reading="terbaca",
            registration="REG-2026-000001",
            licence="IZIN-1",
            version=17,
        ),
    ):
        with store.work() as work:
            work.cases.add(case)
            work.commit()
        with store.reading() as work:
            assert work.cases.get(case.id) == case


def test_a_dossier_that_nobody_handed_in_is_not_found(store: Store) -> None:
    with store.work() as work:
        with pytest.raises(NotFoundError):
            work.cases.get(new_id())
        with pytest.raises(NotFoundError):
            work.cases.lock(new_id())
        with pytest.raises(NotFoundError):
            work.cases.save(a_case())


def test_the_same_key_of_the_same_account_makes_one_dossier(store: Store) -> None:
    first = a_case()
    with store.work() as work:
        assert work.cases.by_idempotency("cs", "kunci") is None
        work.cases.add(first, idempotency=("cs", "kunci"))
        work.commit()
    with store.work() as work:
        with pytest.raises(ConflictError):
            work.cases.add(a_case(), idempotency=("cs", "kunci"))
        # The refusal leaves the transaction usable: the caller answers with the first dossier.
        assert work.cases.by_idempotency("cs", "kunci") == first
        work.cases.add(a_case(), idempotency=("lain", "kunci"))
        work.cases.add(a_case(), idempotency=("cs", "kunci lain"))
        work.cases.add(a_case())
        work.cases.add(a_case())
        work.commit()
    with store.reading() as work:
        assert work.cases.count() == 5


def test_a_change_names_the_version_it_was_decided_on(store: Store) -> None:
    case = kept_case(store)
    moved = dataclasses.replace(case, position=Position(6), reached=6, holder="loket_pendaftaran")
    with store.work() as work:
        saved = work.cases.save(moved)
        assert saved == dataclasses.replace(moved, version=2)
        work.commit()
    with store.work() as work:
        with pytest.raises(ConflictError):
            work.cases.save(dataclasses.replace(case, claimed_by="terlambat"))
        assert work.cases.get(case.id) == saved


def test_a_registration_number_belongs_to_one_dossier(store: Store) -> None:
    with store.work() as work:
        work.cases.add(a_case(registration="REG-2026-000001"))
        work.commit()
    second = kept_case(store)
    with store.work() as work, pytest.raises(ConflictError):
        work.cases.save(dataclasses.replace(second, registration="REG-2026-000001"))
    with store.reading() as work:
        assert work.cases.get(second.id) == second


@pytest.fixture
def shelf(store: Store) -> dict[str, Case]:
    """Four dossiers, a letter each, and when they came in."""
    cases = {
        "a": a_case(applicant_name="CV Sehat 100%", created_at=NOW),
        "b": a_case(
            applicant_name="PT Borneo",
            created_at=NOW - MINUTE,
            position=Position(7),
            reached=9,
            registration="REG-2026-000007",
        ),
        "c": a_case(applicant_name="Toko", created_at=NOW, position=Position(17, "terbit")),
        "d": a_case(
            applicant_name="Toko", created_at=NOW + MINUTE, position=Position(8, "ditarik")
        ),
    }
    with store.work() as work:
        for case in cases.values():
            work.cases.add(case)
        work.commit()
    return cases


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, "badc"),  # running ones, the oldest first; then ended ones, the newest first
        ({"steps": {4, 17}}, "ac"),
        ({"steps": set()}, ""),
        ({"reached_from": 9}, "b"),
        ({"ended": True}, "dc"),
        ({"ended": False}, "ba"),
        ({"search": "borneo"}, "b"),
        ({"search": "reg-2026"}, "b"),
        ({"search": "100%"}, "a"),
        ({"search": "%"}, "a"),  # a sign to look for, not a pattern
        ({"search": "_"}, ""),
        ({"search": "toko", "steps": [8]}, "d"),
    ],
)
def test_lists_are_filtered_and_ordered(
    store: Store, shelf: dict[str, Case], filters, expected: str
) -> None:
    with store.reading() as work:
        assert work.cases.list(**filters) == tuple(shelf[letter] for letter in expected)
        assert work.cases.count(**filters) == len(expected)


def test_lists_are_paged(store: Store, shelf: dict[str, Case]) -> None:
    with store.reading() as work:
        assert work.cases.list(limit=2, offset=1) == (shelf["a"], shelf["d"])
        assert work.cases.list(search=shelf["c"].id[2:14]) == (shelf["c"],)
