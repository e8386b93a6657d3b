"""An office with its people, on SQLite and a folder; what depends on the pair says so."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import Store
from tests.office.paper import Office
from tests.office.people import hire
from tests.servers import AUDIT_KEY, KINDS, Servers


def opened(kind, servers: Servers, folder: Path) -> Iterator[Office]:
    pair = servers.pair(kind, folder)
    store = Store.open(pair.database, pair.objects, audit_key=AUDIT_KEY, s3=pair.s3)
    hire(store)
    yield Office(store, folder)
    store.close()


@pytest.fixture
def office(servers: Servers, tmp_path: Path) -> Iterator[Office]:
    """An office on SQLite and a folder."""
    yield from opened("embedded", servers, tmp_path)


@pytest.fixture(params=KINDS)
def either(request: pytest.FixtureRequest, servers: Servers, tmp_path: Path) -> Iterator[Office]:
    """An office on either pair."""
    yield from opened(request.param, servers, tmp_path)
