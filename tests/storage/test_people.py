import dataclasses
import datetime as dt

import pytest

from dossier.casework import Account, Worker
from storage import ConflictError, NotFoundError, Store
from tests.storage.values import MINUTE, NOW, an_account, new_id

DAY = dt.timedelta(days=1)


@pytest.fixture
def sari(store: Store) -> Account:
    account = an_account()
    with store.work() as work:
        work.accounts.add(account, "sandi-1")
        work.commit()
    return account


def test_an_account_comes_back_and_is_changed(store: Store, sari: Account) -> None:
    changed = dataclasses.replace(sari, name="Sari", roles=frozenset({"operator"}), active=False)
    with store.work() as work:
        assert work.accounts.get(sari.id) == sari
        assert work.accounts.by_login("sari") == (sari, "sandi-1")
        assert work.accounts.by_login("siapa") is None
        work.accounts.save(changed)
        work.accounts.set_password(sari.id, "sandi-2")
        assert work.accounts.by_login("sari") == (changed, "sandi-2")
        work.accounts.add(an_account("adi", roles=frozenset()), "x")
        assert [each.login for each in work.accounts.list()] == ["adi", "sari"]


def test_a_login_name_is_taken_once_and_stays(store: Store, sari: Account) -> None:
    with store.work() as work:
        with pytest.raises(ConflictError):
            work.accounts.add(an_account("sari"), "x")
        with pytest.raises(ConflictError):
            work.accounts.save(dataclasses.replace(sari, login="lain"))
        with pytest.raises(NotFoundError):
            work.accounts.save(an_account("tak ada"))
        with pytest.raises(NotFoundError):
            work.accounts.set_password(new_id(), "x")
        with pytest.raises(NotFoundError):
            work.accounts.get(new_id())


def test_a_session_lasts_until_it_ends(store: Store, sari: Account) -> None:
    with store.work() as work:
        work.sessions.add("d1", sari.id, "csrf-1", NOW, NOW + DAY)
        assert work.sessions.find("d1", NOW) == (sari, "csrf-1")
        assert work.sessions.find("d2", NOW) is None
        assert work.sessions.find("d1", NOW + DAY) is None
        with pytest.raises(NotFoundError):
            work.sessions.add("d2", new_id(), "csrf", NOW, NOW + DAY)
        with pytest.raises(ConflictError):
            work.sessions.add("d1", sari.id, "csrf", NOW, NOW + DAY)


def test_a_session_that_lies_idle_ends(store: Store, sari: Account) -> None:
    with store.work() as work:
        work.sessions.add("d1", sari.id, "csrf-1", NOW, NOW + DAY)
        later = NOW + 31 * MINUTE
        assert work.sessions.find("d1", later, idle=30 * MINUTE) is None
        work.sessions.touch("d1", NOW + 2 * MINUTE)
        assert work.sessions.find("d1", later, idle=30 * MINUTE) == (sari, "csrf-1")


def test_sessions_are_ended(store: Store, sari: Account) -> None:
    with store.work() as work:
        for digest, length in (("d1", DAY), ("d2", DAY), ("d3", MINUTE)):
            work.sessions.add(digest, sari.id, "csrf", NOW, NOW + length)
        work.sessions.remove("d1")
        assert work.sessions.find("d1", NOW) is None
        work.sessions.sweep(NOW + MINUTE)
        assert work.sessions.find("d3", NOW) is None
        assert work.sessions.find("d2", NOW) is not None
        work.sessions.remove_of(sari.id)
        assert work.sessions.find("d2", NOW) is None


def test_an_account_that_was_closed_comes_in_no_way(store: Store, sari: Account) -> None:
    with store.work() as work:
        work.sessions.add("d1", sari.id, "csrf", NOW, NOW + DAY)
        work.tokens.add("t1", sari.id, "SIPINTAR", NOW)
        assert work.tokens.find("t1") == sari
        work.accounts.save(dataclasses.replace(sari, active=False))
        assert work.sessions.find("d1", NOW) is None
        assert work.tokens.find("t1") is None


def test_a_revoked_token_opens_nothing(store: Store, sari: Account) -> None:
    with store.work() as work:
        work.tokens.add("t1", sari.id, "SIPINTAR", NOW)
        work.tokens.add("t2", sari.id, "Arsip", NOW + MINUTE)
        work.tokens.revoke("t1")
        assert work.tokens.find("t1") is None
        assert work.tokens.find("t2") == sari
        assert work.tokens.find("t3") is None
        assert [(each.name, each.revoked) for each in work.tokens.of(sari.id)] == [
            ("SIPINTAR", True),
            ("Arsip", False),
        ]
        with pytest.raises(ConflictError):
            work.tokens.add("t2", sari.id, "lagi", NOW)


def test_failed_tries_to_log_in_are_counted_by_name_and_address(store: Store) -> None:
    with store.work() as work:
        for login, address, offset, ok in (
            ("sari", "10.0.0.1", 0, False),
            ("sari", "10.0.0.2", 1, False),
            ("sari", "10.0.0.1", 2, True),
            ("adi", "10.0.0.1", 3, False),
        ):
            work.attempts.add(login, address, NOW + offset * MINUTE, ok=ok)
        assert work.attempts.failures(NOW) == 3
        assert work.attempts.failures(NOW, login="sari") == 2
        assert work.attempts.failures(NOW, address="10.0.0.1") == 2
        assert work.attempts.failures(NOW, login="sari", address="10.0.0.1") == 1
        assert work.attempts.failures(NOW + MINUTE, login="sari") == 1
        work.attempts.sweep(NOW + 3 * MINUTE)
        assert work.attempts.failures(NOW) == 1


def test_workers_are_alive_while_they_report(store: Store) -> None:
    def worker(name: str, seen: dt.datetime, pages: int = 0) -> Worker:
        return Worker(name, "komputer", 4711, 2, NOW - DAY, seen, pages)

    with store.work() as work:
        work.workers.beat(worker("a", NOW - MINUTE))
        work.workers.beat(worker("b", NOW))
        assert work.workers.alive(NOW) == (worker("b", NOW),)
        work.workers.beat(worker("a", NOW, pages=12))
        assert work.workers.alive(NOW) == (worker("a", NOW, pages=12), worker("b", NOW))
        assert len(work.workers.alive(NOW + 2 * MINUTE, within=3 * MINUTE)) == 2
