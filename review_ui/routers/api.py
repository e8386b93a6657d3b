"""For other programs: hand in a dossier, ask how it stands, fetch its result.

Bodies and answers are JSON but for the files; errors are ``{"galat": code, "pesan": sentence}``.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Final, cast

from fastapi import APIRouter, Header, Request, Response, Security
from fastapi.security import HTTPBearer
from pydantic import BaseModel, ConfigDict, Field
from starlette.concurrency import run_in_threadpool

from checklist import sop
from dossier import indonesian
from dossier.casework import Account, Case, Ending, Queue, ReadingState, Role
from dossier.result import Result
from office import intake
from office.access import refuse_unseen, refuse_without
from office.looking import note_look
from office.review import result
from review_ui.desk import AtDesk, Desk
from review_ui.forms import CaseId
from review_ui.routers.intake import applicant_of, day_of
from review_ui.uploads import MOST_FILES, FormError, Upload, folder, receive
from review_ui.visitors import Program
from storage import ConflictError

_BEARER: Final = HTTPBearer(auto_error=False, description="Token dari `berkas token add`.")
router = APIRouter(prefix="/api", dependencies=[Security(_BEARER)])


class State(BaseModel):
    """How a dossier stands."""

    model_config = ConfigDict(use_attribute_docstrings=True)

    id: str
    step: int
    """Step of the SOP, 1 to 17."""
    ending: Ending | None
    """How it ended; null while it runs."""
    holder: Role | None
    """The role that has to act on it."""
    reading: ReadingState
    registration: str | None
    licence: str | None
    sop: str
    received: dt.date
    created_at: dt.datetime
    version: int


class Fault(BaseModel):
    """What is told when something is refused."""

    galat: str = Field(description="Stable code")
    pesan: str = Field(description="What happened and what to do, in Indonesian")


_FAULTS: Final[dict[int | str, dict[str, Any]]] = {
    code: {"model": Fault} for code in (400, 401, 403, 404, 409, 413, 422, 500, 503)
}
_FORM: Final = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["applicant_name", "files"],
                    "properties": {
                        "applicant_name": {"type": "string", "maxLength": 200},
                        "applicant": {"type": "string", "enum": ["badan", "perseorangan"]},
                        "received": {"type": "string", "format": "date"},
                        "queue": {"type": "string", "enum": ["loket", "arsip"]},
                        "files": {
                            "type": "array",
                            "items": {"type": "string", "format": "binary"},
                        },
                    },
                }
            }
        },
    }
}


@router.post("/dossiers", status_code=201, responses=_FAULTS, openapi_extra=_FORM)
async def hand_in(
    request: Request,
    response: Response,
    desk: AtDesk,
    account: Program,
    idempotency_key: Annotated[str, Header(min_length=1, max_length=100)],
) -> State:
    """Hand in a dossier with its scans (multipart/form-data).

    The same Idempotency-Key gives the same dossier again, with status 200. ``received`` is today
    unless given, ``queue`` is ``loket``; ``arsip`` waits for those of the counter.
    """
    refuse_without(account, "cs_helpdesk")
    with folder(desk.scratch) as place:
        upload = await receive(
            request.stream(),
            request.headers.get("content-type", ""),
            place,
            max_bytes=desk.max_bytes,
        )
        now = desk.now()
        case = await run_in_threadpool(_accept, desk, account, upload, idempotency_key, now)
    if case.created_at != now:
        response.status_code = 200
    response.headers["Location"] = f"/api/dossiers/{case.id}"
    return _state(case)


@router.get("/dossiers/{case_id}", responses=_FAULTS)
def state(case_id: CaseId, desk: AtDesk, account: Program) -> State:
    """How a dossier stands."""
    with desk.store.reading() as work:
        case = work.cases.get(case_id)
        refuse_unseen(account, case)
    return _state(case)


@router.get("/dossiers/{case_id}/result", responses=_FAULTS)
def outcome(case_id: CaseId, desk: AtDesk, account: Program) -> Result:
    """What was read, with what officers said laid over it, in the form ``berkas.result/1``."""
    found = result(desk.store, case_id, by=account)
    if found is None:
        raise ConflictError("Berkas ini belum selesai dibaca. Tanyakan lagi sebentar lagi.")
    note_look(desk.store, case_id, by=account, now=desk.now(), look="hasil_diambil")
    return found


def _accept(desk: Desk, account: Account, upload: Upload, key: str, now: dt.datetime) -> Case:
    given = upload.fields
    today = now.astimezone(indonesian.OFFICE_ZONE).date()
    return intake.accept(
        desk.store,
        by=account,
        applicant_name=given.get("applicant_name", ""),
        applicant=applicant_of(given.get("applicant", "")),
        received=day_of(given["received"]) if given.get("received") else today,
        files=upload.files,
        queue=_queue(given.get("queue", "loket")),
        idempotency=key,
        now=now,
        most_files=MOST_FILES,
        most_bytes=desk.max_bytes,
        decisions=desk.decisions,
    )


def _queue(text: str) -> Queue:
    if text not in {"loket", "arsip"}:
        raise FormError("queue: loket atau arsip.")
    return cast("Queue", text)


def _state(case: Case) -> State:
    return State(
        id=case.id,
        step=case.position.step,
        ending=case.position.ending,
        holder=case.holder,
        reading=case.reading,
        registration=case.registration,
        licence=case.licence,
        sop=sop.load(case.sop).name,
        received=case.received,
        created_at=case.created_at,
        version=case.version,
    )
