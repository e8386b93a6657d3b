"""Penjelasan: why a requirement stands as it does, from the verdict down to the page image."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request
from starlette.responses import Response

from office.why.stored import explanation
from review_ui.desk import AtDesk
from review_ui.forms import CaseId
from review_ui.presenters.why import SIGN, VERDICT, screen, verdict_state
from review_ui.rendering import page
from review_ui.visitors import SignedIn
from storage import ConflictError

router = APIRouter()
Requirement = Annotated[str, Path(pattern=r"^[a-z][a-z0-9_]{0,60}$")]


@router.get("/berkas/{case_id}/persyaratan/{requirement}")
def show(
    request: Request, case_id: CaseId, requirement: Requirement, desk: AtDesk, visitor: SignedIn
) -> Response:
    """The whole chain; that somebody looked at it goes into the audit."""
    opened = explanation(desk.store, case_id, requirement, by=visitor.account, now=desk.now())
    if opened is None:
        raise ConflictError("Berkas ini belum selesai dibaca. Coba lagi sebentar lagi.")
    return page(
        request,
        "penjelasan.html",
        {
            "tamu": visitor,
            "layar": screen(opened),
            "tanda": SIGN,
            "putusan": VERDICT,
            "keadaan": verdict_state,
        },
    )
