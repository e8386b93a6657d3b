"""An office with the screens before it, on SQLite and a folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from review_ui.app import build
from tests.office.conftest import embedded, hired
from tests.office.paper import Office
from tests.review_ui.screens import Served, serving

__all__ = ["hired"]


@pytest.fixture
def office(hired: Path, tmp_path: Path) -> Iterator[Office]:
    yield from embedded(hired, tmp_path)


@pytest.fixture
def site(office: Office, tmp_path: Path) -> Iterator[Served]:
    app = build(office.store, scratch=tmp_path / "unggah", now=office.now)
    with serving(app) as served:
        yield served
