"""Cetak: the office's papers of a dossier as PDF, each for who may have it."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from office.papers.printing import Paper, print_case
from review_ui.desk import AtDesk
from review_ui.forms import CaseId
from review_ui.visitors import SignedIn

router = APIRouter()


@router.get("/berkas/{case_id}/cetak/checklist")
def checklist(case_id: CaseId, desk: AtDesk, visitor: SignedIn) -> Response:
    """The form checklist, which CS signs."""
    return _paper(desk, visitor, case_id, "checklist")


@router.get("/berkas/{case_id}/cetak/form-verifikasi")
def verification(case_id: CaseId, desk: AtDesk, visitor: SignedIn) -> Response:
    """The form verifikasi penerimaan."""
    return _paper(desk, visitor, case_id, "form_verifikasi")


@router.get("/berkas/{case_id}/cetak/surat-kekurangan")
def shortcomings(case_id: CaseId, desk: AtDesk, visitor: SignedIn) -> Response:
    """The letter that tells the applicant what is missing."""
    return _paper(desk, visitor, case_id, "surat_kekurangan")


def _paper(desk: AtDesk, visitor: SignedIn, case_id: str, paper: Paper) -> Response:
    """Made anew at each printing: a paper says how the dossier stands at that moment."""
    made = print_case(
        desk.store, case_id, paper, by=visitor.account, office=desk.office, now=desk.now()
    )
    # To be kept and printed, like every file that goes out: no page of ours shows a PDF.
    return Response(
        made.data,
        media_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{made.name}"'},
    )
