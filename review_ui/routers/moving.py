"""The decision: one step on, back, aside or to an end; and who has the dossier in hand."""

from __future__ import annotations

from typing import Final, cast, get_args

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from dossier.casework import Action, Ending, Position
from office import moving
from review_ui.desk import AtDesk
from review_ui.forms import CaseId, Posted, whole
from review_ui.uploads import FormError
from review_ui.visitors import SignedIn

router = APIRouter()
_ACTIONS: Final = get_args(Action)
_ENDINGS: Final = ("", *get_args(Ending))


@router.post("/berkas/{case_id}/langkah")
def move(case_id: CaseId, desk: AtDesk, visitor: SignedIn, posted: Posted) -> Response:
    """Decide."""
    action, to = _chosen(posted.get("pilihan", ""))
    moving.move(
        desk.store,
        case_id,
        by=visitor.account,
        version=whole(posted.get("versi", "")),
        action=action,
        to=to,
        # Approving has no reason: what stands in the field is the draft of a return.
        reason=None if action == "setujui" else posted.get("alasan") or None,
        now=desk.now(),
    )
    return _back(case_id)


@router.post("/berkas/{case_id}/ambil")
def claim(case_id: CaseId, desk: AtDesk, visitor: SignedIn, _posted: Posted) -> Response:
    """Take it in hand."""
    moving.claim(desk.store, case_id, by=visitor.account, now=desk.now())
    return _back(case_id)


@router.post("/berkas/{case_id}/lepas")
def release(case_id: CaseId, desk: AtDesk, visitor: SignedIn, _posted: Posted) -> Response:
    """Leave it to others."""
    moving.release(desk.store, case_id, by=visitor.account, now=desk.now())
    return _back(case_id)


def _back(case_id: str) -> Response:
    return RedirectResponse(f"/berkas/{case_id}", status_code=303)


def _chosen(text: str) -> tuple[Action, Position]:
    """What a choice of the decision form means: ``action:step:ending``."""
    parts = text.split(":")
    if len(parts) != 3 or parts[0] not in _ACTIONS or parts[2] not in _ENDINGS:
        raise FormError("Pilih salah satu keputusan.")
    ending = cast("Ending", parts[2]) if parts[2] else None
    return cast("Action", parts[0]), Position(whole(parts[1]), ending)
