"""Server-sent events of a reading: each page as it is read, then that it is done.

Nothing is remembered between two looks but what this one browser was told already: any process may
serve the next connection, and whoever connects anew gets everything.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Final

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse

from dossier.casework import StoredFile
from dossier.errors import BerkasError
from office.desk import Progress, progress
from review_ui.desk import AtDesk, Desk
from review_ui.forms import CaseId
from review_ui.presenters.tiles import progress as said
from review_ui.presenters.tiles import tiles
from review_ui.rendering import event, render
from review_ui.visitors import SignedIn, SignInError, who_or_none

router = APIRouter()
_EVERY: Final = 0.7
_LONGEST: Final = 120.0
"""Then the browser connects anew, and rights are looked at from the beginning."""
_RUNNING: Final = frozenset({"menunggu", "dibaca"})


@router.get("/berkas/{case_id}/peristiwa")
async def events(request: Request, case_id: CaseId, desk: AtDesk, visitor: SignedIn) -> Response:
    """The events; a dossier that may not be seen is refused before the first."""
    await run_in_threadpool(progress, desk.store, case_id, by=visitor.account)
    return StreamingResponse(
        _told(request, desk, case_id),
        media_type="text/event-stream",
        headers={"X-Accel-Buffering": "no"},
    )


async def _told(request: Request, desk: Desk, case_id: str) -> AsyncIterator[str]:
    until = time.monotonic() + _LONGEST
    before: dict[str, str] = {}
    yield "retry: 2000\n\n"
    while time.monotonic() < until and not await request.is_disconnected():
        try:
            running, parts = await run_in_threadpool(_look, request, desk, case_id)
        except BerkasError:
            return  # connecting anew tells why, with a state that the browser understands
        for name, html in parts.items():
            if before.get(name) != html:
                yield event("halaman" if name.startswith("ubin-") else name, html)
        before = parts
        if not running:
            yield event("selesai", "")
            return
        await asyncio.sleep(_EVERY)


def _look(request: Request, desk: Desk, case_id: str) -> tuple[bool, dict[str, str]]:
    """Whether the reading goes on, and every part of the screen that may change, by its name."""
    visitor = who_or_none(request, desk)
    if visitor is None:
        raise SignInError("Sesi Anda sudah berakhir.")
    seen = progress(desk.store, case_id, by=visitor.account)
    parts = {"keadaan": _state(seen)}
    for tile in tiles(case_id, _files(desk, case_id, seen), seen.pages):
        parts[tile.id] = render("bagian/ubin_satu.html", {"satu": tile})
    return seen.case.reading in _RUNNING, parts


def _state(seen: Progress) -> str:
    layout = said(seen.case.reading, seen.pages, seen.expected)
    return render("bagian/keadaan.html", {"baca": layout, "versi": seen.case.version})


def _files(desk: Desk, case_id: str, seen: Progress) -> tuple[StoredFile, ...]:
    if not seen.pages:
        return ()
    with desk.store.reading() as work:
        return work.files.of(case_id)
