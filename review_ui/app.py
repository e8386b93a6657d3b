"""The web application: ``create`` for uvicorn, ``build`` for whoever has a store already."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

from fastapi import FastAPI

from checklist import sop
from checklist.decisions import parse
from dossier import settings
from office.limits import INTAKE_BYTES
from review_ui.bounds import Bounds
from review_ui.desk import Desk, utc_now
from review_ui.errors import handle_errors
from review_ui.headers import Headers
from review_ui.routers import (
    api,
    dossier,
    events,
    history,
    images,
    inbox,
    intake,
    login,
    moving,
    ops,
    probes,
    saying,
)
from review_ui.telemetry import Telemetry
from storage import Store, read_key

_SCREENS = (
    login.router,
    inbox.router,
    intake.router,
    dossier.router,
    saying.router,
    moving.router,
    images.router,
    events.router,
    history.router,
    ops.router,
    probes.router,
)
_LOG_BYTES = 5_000_000
_LOGS = 3


def create() -> FastAPI:
    """The application by the settings in the environment.

    Raises:
        UsageError: A setting makes no sense, or the office was not prepared yet.
        RuleSetError: The office decided something that no rule set leaves open.
        StorageError: An address of the store makes no sense.
    """
    setting = settings.read()
    answers = parse(setting.decisions)
    sop.decided(sop.in_force(utc_now().date()), answers)
    _write_log(setting.log)
    store = Store.open(
        setting.database, setting.objects, audit_key=read_key(setting.audit_key), s3=setting.s3
    )
    return build(
        store,
        https=setting.https,
        max_bytes=setting.max_megabytes * 1_000_000,
        prefect=setting.prefect_api.removesuffix("/api"),
        scratch=setting.home / "masuk",
        decisions=answers,
        close=store.close,
    )


def build(
    store: Store,
    *,
    https: bool = False,
    max_bytes: int = INTAKE_BYTES,
    prefect: str | None = None,
    scratch: Path | None = None,
    now: Callable[[], dt.datetime] = utc_now,
    decisions: Mapping[str, str] | None = None,
    close: Callable[[], None] | None = None,
) -> FastAPI:
    """The application over a store.

    Args:
        store: Database and objects, migrated.
        https: Whether people reach it over TLS.
        max_bytes: The most that one intake may weigh.
        prefect: Address of Prefect's own screens.
        scratch: Folder for files that are coming in.
        now: The clock.
        decisions: What the office decided where a rule set leaves it open, by setting.
        close: What is called when the application ends.
    """

    @asynccontextmanager
    async def _life(_app: FastAPI) -> AsyncIterator[None]:
        yield
        if close is not None:
            close()

    app = FastAPI(
        title="Berkas",
        description="Menyerahkan berkas permohonan izin, keadaannya, dan hasil pembacaannya.",
        version="1",
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=_life,
    )
    app.state.desk = Desk(store, https, max_bytes, prefect, scratch, now, decisions or {})
    for router in _SCREENS:
        app.include_router(router, include_in_schema=False)
    app.include_router(api.router)
    handle_errors(app)
    # The last one added is the first to see a request.
    app.add_middleware(Bounds, max_bytes=max_bytes)
    app.add_middleware(Telemetry)
    app.add_middleware(Headers, https=https)
    return app


def _write_log(path: Path) -> None:
    """Let our lines go to the office's log: routes, states and ids."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=_LOGS, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger("review_ui")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    # The server's own line holds the whole address, and with it what somebody searched for.
    logging.getLogger("uvicorn.access").disabled = True
