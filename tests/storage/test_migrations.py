"""From nothing to the tables that the records describe, on both databases."""

import re
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, create_engine, inspect, text

from storage import StorageError, Store, migrate
from storage.migrating import LOCK, check, upgrade
from storage.records import Base
from tests.servers import AUDIT_KEY, Pair
from tests.storage.values import a_case

VERSIONS = Path(str(files("storage"))) / "migrations" / "versions"


@pytest.fixture
def empty(pair: Pair, tmp_path: Path) -> str:
    """The address of a database without a table."""
    if pair.database.startswith("sqlite"):
        return f"sqlite:///{tmp_path}/baru/lagi.sqlite"
    engine = create_engine(pair.database)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return pair.database


def look(database: str, what):
    engine = create_engine(database)
    try:
        with engine.connect() as connection:
            return what(connection)
    finally:
        engine.dispose()


def _differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(
        connection, opts={"compare_type": True, "compare_server_default": True}
    )
    return list(compare_metadata(context, Base.metadata))


def test_from_nothing_to_what_the_records_say(empty: str) -> None:
    migrate(empty)
    assert look(empty, _differences) == []
    tables = look(empty, lambda connection: set(inspect(connection).get_table_names()))
    assert tables == set(Base.metadata.tables) | {"alembic_version"}
    look(empty, check)


def test_the_comparison_notices_a_difference(empty: str) -> None:
    migrate(empty)

    def differences(connection: Connection) -> list[object]:
        connection.execute(text("ALTER TABLE files RENAME COLUMN name TO nama"))
        connection.execute(text("DROP INDEX ix_pages_at"))
        return _differences(connection)

    assert len(look(empty, differences)) == 3  # one column more, one less, one index less


def test_migrating_again_changes_nothing_and_loses_nothing(store: Store, pair: Pair) -> None:
    case = a_case()
    with store.work() as work:
        work.cases.add(case)
        work.commit()
    migrate(pair.database)
    with store.reading() as work:
        assert work.cases.get(case.id) == case


MIGRATING = """
import sys
from storage import migrate
print("ready", flush=True)
sys.stdin.readline()
migrate(sys.argv[1])
"""


def test_several_may_migrate_at_once(empty: str) -> None:
    """Threads of one process, and processes: an office may start its machines together."""
    with ThreadPoolExecutor(3) as pool:
        started = [
            subprocess.Popen(
                [sys.executable, "-c", MIGRATING, empty],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
            for _ in range(3)
        ]
        for process in started:
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n"
        threads = [pool.submit(migrate, empty) for _ in range(3)]
        ended = list(pool.map(lambda process: process.communicate(b"\n", timeout=60), started))
        for thread in threads:
            thread.result(60)
    assert [process.returncode for process in started] == [0, 0, 0], ended
    assert look(empty, _differences) == []


def test_whoever_migrates_postgresql_waits_for_the_one_before(empty: str) -> None:
    if empty.startswith("sqlite"):
        return  # there is one place for writing, and it is taken before anything is looked at
    engine = create_engine(empty)
    with ThreadPoolExecutor(1) as pool, engine.connect() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        upgrade(connection)
        second = pool.submit(migrate, empty)
        with pytest.raises(TimeoutError):
            second.result(0.5)
        connection.commit()
        second.result(30)  # and then finds nothing to do, where it would have met its tables
    engine.dispose()
    assert look(empty, _differences) == []


def test_every_revision_is_reached_from_the_one_before(empty: str) -> None:
    """One after the other, as an office does that installs every version."""
    steps = [
        (match["revision"], match["before"])
        for path in sorted(VERSIONS.glob("v*.py"))
        if (match := _REVISION.search(path.read_text(encoding="utf-8")))
    ]
    assert steps[0][1] is None
    assert [before for _, before in steps[1:]] == [revision for revision, _ in steps[:-1]]
    if empty.startswith("sqlite"):
        Path(empty.removeprefix("sqlite:///")).parent.mkdir()
    engine = create_engine(empty)
    for revision, _ in steps:
        with engine.begin() as connection:
            upgrade(connection, revision)
    engine.dispose()
    assert look(empty, _differences) == []


_REVISION = re.compile(
    r'^revision = "(?P<revision>\w+)"\ndown_revision = (?:None|"(?P<before>\w+)")$', re.MULTILINE
)


def test_a_database_of_a_newer_version_is_left_alone(pair: Pair) -> None:
    engine = create_engine(pair.database)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(StorageError, match="lebih baru"):
        migrate(pair.database)
    store = Store.open(pair.database, pair.objects, audit_key=AUDIT_KEY, s3=pair.s3)
    with pytest.raises(StorageError, match="lebih baru"):
        store.check()
    store.close()


def test_a_migration_that_fails_leaves_nothing_behind(empty: str) -> None:
    """The last table is there already, so the migration fails at its end."""
    last = "words"
    if empty.startswith("sqlite"):
        Path(empty.removeprefix("sqlite:///")).parent.mkdir()
    engine = create_engine(empty)
    with engine.begin() as connection:
        connection.execute(text(f"CREATE TABLE {last} (x INTEGER)"))
    with pytest.raises(StorageError):
        migrate(empty)
    assert look(empty, lambda connection: inspect(connection).get_table_names()) == [last]
    with engine.begin() as connection:
        connection.execute(text(f"DROP TABLE {last}"))
    engine.dispose()
    migrate(empty)
    assert look(empty, _differences) == []


def test_sqlite_waits_keeps_and_checks(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/berkas.sqlite"
    migrate(database)
    store = Store.open(database, f"file://{tmp_path}/objek", audit_key=AUDIT_KEY)
    with store.work() as work:
        pragmas = {
            name: work._session.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "busy_timeout", "foreign_keys", "synchronous")
        }
    store.close()
    assert pragmas == {
        "journal_mode": "wal",
        "busy_timeout": 30_000,
        "foreign_keys": 1,
        "synchronous": 2,  # FULL
    }
    assert (tmp_path / "berkas.sqlite").stat().st_mode & 0o077 == 0


def test_a_writer_on_sqlite_waits_at_its_beginning(tmp_path: Path) -> None:
    """One that had begun by reading would fail at its first write instead of waiting."""
    database = f"sqlite:///{tmp_path}/berkas.sqlite"
    migrate(database)
    store = Store.open(database, f"file://{tmp_path}/objek", audit_key=AUDIT_KEY)
    other = sqlite3.connect(tmp_path / "berkas.sqlite", timeout=0, isolation_level=None)
    with store.work() as work:
        work.cases.count()
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    with store.reading() as work:
        work.cases.count()
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
    other.close()
    store.close()
