"""One office with all its processes for all of these tests, and a real browser before it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from functools import partial

import pytest
from playwright.sync_api import Browser

from lab import chromium as machine
from lab import office
from lab.running import Running
from tests.whole.house import House
from tests.whole.people import Person, sitting

Sit = Callable[[str], AbstractContextManager[Person]]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with machine.chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """``berkas up`` on SQLite and a folder, with an account a role."""
    running = Running(tmp_path_factory.mktemp("kantor"), {"OMP_THREAD_LIMIT": "1"})
    with closing(office.open_store(running)) as store:
        office.add_accounts(store)
        with running:
            yield House(running, store)


@pytest.fixture
def sit(chromium: Browser, house: House) -> Sit:
    """Lets somebody sit down at a browser, by the name they log in with."""
    return partial(sitting, chromium, house.running.address)
