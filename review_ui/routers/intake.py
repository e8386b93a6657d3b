"""Terima berkas: a dossier comes in with its scans; further scans later; reading it again."""

from __future__ import annotations

import datetime as dt
import secrets
from typing import Final, cast

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse, RedirectResponse, Response

from dossier import indonesian
from dossier.model import Applicant
from office import intake
from office.access import refuse_without
from review_ui.desk import AtDesk, Desk
from review_ui.forms import CaseId, Posted
from review_ui.rendering import page, wants_json
from review_ui.uploads import MOST_FILES, FormError, Upload, folder, receive
from review_ui.visitors import SignedIn, Visitor, refuse_forged

router = APIRouter()
_KINDS: Final = ("", "badan", "perseorangan")
_LONGEST_KEY: Final = 100


@router.get("/berkas/baru")
def form(request: Request, desk: AtDesk, visitor: SignedIn) -> Response:
    """The form; its key makes that a dossier sent twice is taken once."""
    refuse_without(visitor.account, "cs_helpdesk")
    return page(
        request,
        "terima.html",
        {
            "tamu": visitor,
            "kunci": secrets.token_urlsafe(16),
            "hari_ini": desk.now().astimezone(indonesian.OFFICE_ZONE).date().isoformat(),
            "paling_besar": desk.max_bytes,
            "paling_banyak": MOST_FILES,
        },
    )


@router.post("/berkas")
async def accept(request: Request, desk: AtDesk, visitor: SignedIn) -> Response:
    """Take a dossier in."""
    refuse_without(visitor.account, "cs_helpdesk")
    with folder(desk.scratch) as place:
        upload = await receive(
            request.stream(),
            request.headers.get("content-type", ""),
            place,
            max_bytes=desk.max_bytes,
        )
        _refuse_forged(request, visitor, upload)
        case_id = await run_in_threadpool(_accept, desk, visitor, upload)
    return _there(request, f"/berkas/{case_id}")


@router.post("/berkas/{case_id}/tambah")
async def add(request: Request, case_id: CaseId, desk: AtDesk, visitor: SignedIn) -> Response:
    """Take further scans of a dossier."""
    refuse_without(visitor.account, "cs_helpdesk")
    with folder(desk.scratch) as place:
        upload = await receive(
            request.stream(),
            request.headers.get("content-type", ""),
            place,
            max_bytes=desk.max_bytes,
        )
        _refuse_forged(request, visitor, upload)
        await run_in_threadpool(_add, desk, visitor, case_id, upload)
    return _there(request, f"/berkas/{case_id}")


@router.post("/berkas/{case_id}/baca-ulang")
def reread(case_id: CaseId, desk: AtDesk, visitor: SignedIn, _posted: Posted) -> Response:
    """Let the machine read it again."""
    intake.reread(desk.store, case_id, by=visitor.account, now=desk.now())
    return RedirectResponse(f"/berkas/{case_id}", status_code=303)


def _accept(desk: Desk, visitor: Visitor, upload: Upload) -> str:
    given = upload.fields
    case = intake.accept(
        desk.store,
        by=visitor.account,
        applicant_name=given.get("pemohon", ""),
        applicant=applicant_of(given.get("jenis", "")),
        received=day_of(given.get("diterima", "")),
        files=upload.files,
        idempotency=given.get("kunci", "")[:_LONGEST_KEY] or None,
        now=desk.now(),
        most_files=MOST_FILES,
        most_bytes=desk.max_bytes,
        decisions=desk.decisions,
    )
    return case.id


def _add(desk: Desk, visitor: Visitor, case_id: str, upload: Upload) -> None:
    intake.add_files(
        desk.store,
        case_id,
        by=visitor.account,
        files=upload.files,
        now=desk.now(),
        most_files=MOST_FILES,
        most_bytes=desk.max_bytes,
    )


def _refuse_forged(request: Request, visitor: Visitor, upload: Upload) -> None:
    sent = request.headers.get("x-csrf-token") or upload.fields.get("csrf", "")
    refuse_forged(request, visitor.csrf, sent)


def _there(request: Request, address: str) -> Response:
    if wants_json(request):
        return JSONResponse({"alamat": address}, status_code=201)
    return RedirectResponse(address, status_code=303)


def applicant_of(text: str) -> Applicant | None:
    """The kind of applicant as a form gives it; None when it is left to the documents.

    Raises:
        FormError: It is no kind.
    """
    if text not in _KINDS:
        raise FormError("Pilih jenis pemohon: badan usaha, perseorangan, atau dari dokumen.")
    return cast("Applicant", text) if text else None


def day_of(text: str) -> dt.date:
    """A day as a form gives it.

    Raises:
        FormError: It is none.
    """
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise FormError("Tulis tanggal diterima sebagai tahun-bulan-hari.") from error
