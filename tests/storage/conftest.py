"""Every test of the store runs on both pairs: SQLite and a folder, PostgreSQL and S3."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import Store
from tests.servers import AUDIT_KEY, KINDS, Pair, Servers


@pytest.fixture(params=KINDS)
def pair(request: pytest.FixtureRequest, servers: Servers, tmp_path: Path) -> Pair:
    """Addresses of an empty store."""
    return servers.pair(request.param, tmp_path)


@pytest.fixture
def store(pair: Pair) -> Iterator[Store]:
    """An empty store."""
    found = Store.open(pair.database, pair.objects, audit_key=AUDIT_KEY, s3=pair.s3)
    yield found
    found.close()
