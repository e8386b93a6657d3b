"""Riwayat: the map pengendali proses, what officers said, and the audit trail with its seal."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from office.looking import note_look
from office.review import view
from office.trail import trail
from review_ui.desk import AtDesk
from review_ui.forms import CaseId
from review_ui.presenters.history import history
from review_ui.presenters.papers import papers
from review_ui.rendering import page
from review_ui.visitors import SignedIn

router = APIRouter()


@router.get("/berkas/{case_id}/riwayat")
def show(request: Request, case_id: CaseId, desk: AtDesk, visitor: SignedIn) -> Response:
    """What happened to the dossier; officers' words tell of what is in it."""
    note_look(desk.store, case_id, by=visitor.account, now=desk.now())
    seen = view(desk.store, case_id, by=visitor.account)
    audit = trail(desk.store, case_id, by=visitor.account)
    layout = history(
        seen.case,
        seen.rule_set,
        seen.steps,
        seen.words,
        audit,
        lambda account: seen.people.get(account, f"Akun {account}"),
    )
    may = papers(seen.case, visitor.account)
    return page(request, "riwayat.html", {"tamu": visitor, "layar": layout, "papers": may})
