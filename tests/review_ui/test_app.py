"""The application by the settings, as uvicorn makes it."""

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.errors import UsageError
from review_ui.app import create
from storage import migrate
from tests.review_ui.screens import nobody, serving


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("BERKAS_HOME", str(tmp_path))
    monkeypatch.setenv("BERKAS_LOG", str(tmp_path / "berkas.log"))
    for name in ("DATABASE", "OBJECTS", "AUDIT_KEY", "HTTPS", "MAX_MEGABYTES"):
        monkeypatch.delenv(f"BERKAS_{name}", raising=False)
    yield tmp_path
    logger = logging.getLogger("review_ui")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.propagate = True
    logger.setLevel(logging.NOTSET)
    logging.getLogger("uvicorn.access").disabled = False


def test_it_serves_the_office_of_the_settings_and_logs_routes_only(home: Path) -> None:
    migrate(f"sqlite:///{home / 'berkas.sqlite'}")
    (home / "audit.key").write_text("00" * 32)
    with serving(create()) as site:
        client = nobody(site)
        assert client.get("/readyz").text == "ok\n"
        assert client.get("/", params={"cari": "Siti Aminah"}).status_code == 303
    log = (home / "berkas.log").read_text()
    assert re.search(r"review_ui\.requests GET / - 303 \d+ ms", log)
    assert "Siti" not in log
    assert logging.getLogger("uvicorn.access").disabled


def test_an_office_that_was_not_prepared_says_what_to_do(home: Path) -> None:
    assert not list(home.iterdir())
    with pytest.raises(UsageError, match="berkas migrate"):
        create()


def test_it_is_not_ready_before_the_database_is(home: Path) -> None:
    (home / "audit.key").write_text("00" * 32)
    with serving(create()) as site:
        assert nobody(site).get("/healthz").status_code == 200
        assert nobody(site).get("/readyz").status_code == 503
