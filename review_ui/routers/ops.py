"""Operasi: jobs, failures with their reason, workers; for whoever runs the machinery."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request
from starlette.responses import RedirectResponse, Response

from office import reading
from office.desk import ops
from review_ui.desk import AtDesk
from review_ui.forms import Posted
from review_ui.presenters.ops import screen
from review_ui.rendering import page
from review_ui.visitors import SignedIn

router = APIRouter()


@router.get("/ops")
def show(request: Request, desk: AtDesk, visitor: SignedIn) -> Response:
    """How the machinery fares."""
    now = desk.now()
    layout = screen(ops(desk.store, by=visitor.account, now=now), now)
    return page(
        request, "ops.html", {"tamu": visitor, "layar": layout, "prefect": desk.prefect or ""}
    )


@router.post("/ops/pekerjaan/{job}/ulang")
def retry(
    job: Annotated[str, Path(pattern=r"^[0-9a-f]{16}$")],
    desk: AtDesk,
    visitor: SignedIn,
    _posted: Posted,
) -> Response:
    """Let a job that was given up be tried again."""
    reading.retry(desk.store, job, by=visitor.account, now=desk.now())
    return RedirectResponse("/ops", status_code=303)
