"""An office with its people, on SQLite and a folder; what depends on the pair says so."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import Store
from tests.office.paper import Office
from tests.office.people import hire
from tests.servers import AUDIT_KEY, KINDS, Servers


@pytest.fixture(scope="session")
def hired(servers: Servers, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with everybody's account, to be copied: migrating takes longer than most."""
    folder = tmp_path_factory.mktemp("kantor")
    pair = servers.pair("embedded", folder)
    store = Store.open(pair.database, pair.objects, audit_key=AUDIT_KEY)
    hire(store)
    store.close()
    return folder / "berkas.sqlite"


def embedded(hired: Path, folder: Path) -> Iterator[Office]:
    """An office on SQLite and a folder."""
    shutil.copy(hired, folder / "berkas.sqlite")
    store = Store.open(
        f"sqlite:///{folder}/berkas.sqlite", f"file://{folder}/objek", audit_key=AUDIT_KEY
    )
    yield Office(store, folder)
    store.close()


@pytest.fixture
def office(hired: Path, tmp_path: Path) -> Iterator[Office]:
    """An office on SQLite and a folder."""
    yield from embedded(hired, tmp_path)


@pytest.fixture(params=KINDS)
def either(
    request: pytest.FixtureRequest, servers: Servers, hired: Path, tmp_path: Path
) -> Iterator[Office]:
    """An office on either pair."""
    if request.param == "embedded":
        yield from embedded(hired, tmp_path)
        return
    pair = servers.pair(request.param, tmp_path)
    store = Store.open(pair.database, pair.objects, audit_key=AUDIT_KEY, s3=pair.s3)
    hire(store)
    yield Office(store, tmp_path)
    store.close()
