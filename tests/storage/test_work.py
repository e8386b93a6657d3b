"""One transaction: all of it or nothing, and nobody sees half of it."""

import traceback
from pathlib import Path

import pytest

from storage import ConflictError, NotFoundError, StorageError, Store, migrate
from tests.servers import AUDIT_KEY, Pair
from tests.storage.values import NOW, a_case, a_file, a_job, kept_case, new_id


def test_what_is_not_committed_is_as_if_it_had_not_been(store: Store) -> None:
    case = a_case()
    with store.work() as work:
        work.cases.add(case)
        work.files.add(case.id, a_file())
        work.jobs.add(a_job(case.id))
        work.audit.add(case.id, at=NOW, actor="cs", event="berkas_diterima", refs={})
        assert work.counters.next("reg") == 1
    with store.reading() as work:
        assert work.cases.count() == 0
        assert work.audit.of(case.id) == ()
        assert work.jobs.list() == ()
    with store.work() as work:
        assert work.counters.next("reg") == 1


def test_an_error_undoes_everything_before_it(store: Store) -> None:
    case = a_case()

    def fail_halfway() -> None:
        with store.work() as work:
            work.cases.add(case)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    with store.reading() as work, pytest.raises(NotFoundError):
        work.cases.get(case.id)


def test_what_was_committed_stays_and_is_seen_by_another_store(store: Store, pair: Pair) -> None:
    case = kept_case(store)
    other = Store.open(pair.database, pair.objects, audit_key=AUDIT_KEY, s3=pair.s3)
    with other.reading() as work:
        assert work.cases.get(case.id) == case
    other.close()


def test_a_transaction_that_reads_writes_nothing(store: Store) -> None:
    with store.reading() as work, pytest.raises(RuntimeError):
        work.commit()
    with pytest.raises(StorageError), store.reading() as work:
        work.cases.add(a_case())
    with store.reading() as work:
        assert work.cases.count() == 0
    kept_case(store)  # and the connection it used can write again


def test_a_transaction_that_reads_sees_one_moment(store: Store) -> None:
    with store.reading() as before:
        assert before.cases.count() == 0
        case = kept_case(store)
        assert before.cases.count() == 0
        with pytest.raises(NotFoundError):
            before.cases.get(case.id)
    with store.reading() as after:
        assert after.cases.count() == 1


def test_a_store_that_is_ready_says_nothing(store: Store) -> None:
    store.check()


def test_a_database_that_was_not_migrated_is_not_ready(tmp_path: Path) -> None:
    store = Store.open(f"sqlite:///{tmp_path}/kosong", f"file://{tmp_path}/o", audit_key=AUDIT_KEY)
    with pytest.raises(StorageError, match="berkas migrate"):
        store.check()
    store.close()


@pytest.mark.parametrize(
    "database",
    ["", "sqlite://", "mysql://x/y", "postgresql://x/y", "bukan alamat"],
)
def test_an_address_that_makes_no_sense_is_refused(database: str, tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        Store.open(database, f"file://{tmp_path}", audit_key=AUDIT_KEY)
    with pytest.raises(StorageError):
        migrate(database)


@pytest.mark.parametrize(
    ("database", "objects"),
    [
        ("postgresql+psycopg://berkas@127.0.0.1:1/berkas", "file:///tmp"),
        ("sqlite:////proc/tidak/bisa.sqlite", "file:///tmp"),
    ],
)
def test_a_database_that_does_not_answer_is_a_storage_error(database: str, objects: str) -> None:
    store = Store.open(database, objects, audit_key=AUDIT_KEY)
    with pytest.raises(StorageError), store.work() as work:
        work.cases.count()
    with pytest.raises(StorageError):
        store.check()
    with pytest.raises(StorageError):
        migrate(database)
    store.close()


def test_no_error_tells_what_the_dossier_says(store: Store) -> None:
    """Errors end up in logs, with the chain of errors that led to them."""
    nik = "6472991203850001"
    first = kept_case(store, registration=nik, applicant_name=nik)

    def conflict() -> None:
        with store.work() as work:
            work.cases.add(a_case(applicant_name=nik, registration=nik))

    def double() -> None:
        with store.work() as work:
            work.cases.add(first)

    def read_only() -> None:
        with store.reading() as work:
            work.cases.add(a_case(applicant_name=nik))

    def unknown_parent() -> None:
        with store.work() as work:
            work.jobs.add(a_job(new_id(), reason=nik))

    def damaged() -> None:
        with store.work() as work:
            work.cases.add(a_case(applicant_name=nik, reached=2**70))

    for cause in (conflict, double, read_only, unknown_parent, damaged):
        with pytest.raises((StorageError, ConflictError, NotFoundError, OverflowError)) as caught:
            cause()
        told = "".join(traceback.format_exception(caught.value))
        assert nik not in told, cause.__name__
