"""What officers say: a field is right or not, a requirement is met, a page belongs to it, a note.

A script gets the row anew, and beside it whatever else the word has changed; without scripts the
whole screen comes anew.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Final, cast, get_args

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from dossier.casework import FieldVerdict, Word
from dossier.model import RequirementStatus
from office import saying
from office.errors import WordRefusedError
from review_ui.desk import AtDesk, Desk
from review_ui.forms import CaseId, Posted, page_numbers, whole
from review_ui.presenters import checks, fields
from review_ui.presenters.workspace import announced, changed, row_of
from review_ui.rendering import from_htmx, page
from review_ui.routers.dossier import layout
from review_ui.uploads import FormError
from review_ui.visitors import SignedIn, Visitor

router = APIRouter()
_VERDICTS: Final = get_args(FieldVerdict)
_STATUSES: Final = get_args(RequirementStatus)


@router.post("/berkas/{case_id}/isian")
def field(
    request: Request, case_id: CaseId, desk: AtDesk, visitor: SignedIn, posted: Posted
) -> Response:
    """Confirm or correct a field, or say that the document has it not."""
    ref = fields.understood(posted.get("isian", ""))
    verdict = posted.get("putusan", "")
    if ref is None or verdict not in _VERDICTS:
        raise FormError("Isian ini tidak dikenal. Muat ulang halaman, lalu coba sekali lagi.")

    def say() -> Word:
        return saying.say_field(
            desk.store,
            case_id,
            by=visitor.account,
            reading=whole(posted.get("bacaan", "")),
            field=ref,
            verdict=cast("FieldVerdict", verdict),
            value=posted.get("nilai", "").replace("\r\n", "\n") or None,
            now=desk.now(),
        )

    drawer = _Drawer("koreksi", posted.get("nilai", "")) if verdict == "dikoreksi" else _Drawer()
    return _said(request, desk, visitor, case_id, fields.anchor(ref), drawer, say)


@router.post("/berkas/{case_id}/periksa")
def check(
    request: Request, case_id: CaseId, desk: AtDesk, visitor: SignedIn, posted: Posted
) -> Response:
    """Say whether a requirement is met."""
    requirement, status = posted.get("persyaratan", ""), posted.get("status", "")
    if status not in _STATUSES:
        raise FormError("Pilih putusan untuk persyaratan ini.")

    def say() -> Word:
        return saying.say_check(
            desk.store,
            case_id,
            by=visitor.account,
            reading=whole(posted.get("bacaan", "")),
            requirement=requirement,
            status=cast("RequirementStatus", status),
            text=posted.get("alasan"),
            now=desk.now(),
        )

    drawer = _Drawer("alasan", posted.get("alasan", ""), status)
    return _said(request, desk, visitor, case_id, checks.anchor(requirement), drawer, say)


@router.post("/berkas/{case_id}/lampiran")
def attach(
    request: Request, case_id: CaseId, desk: AtDesk, visitor: SignedIn, posted: Posted
) -> Response:
    """Say on which pages the paper for a requirement lies; no pages take it back."""
    requirement = posted.get("persyaratan", "")

    def say() -> Word:
        return saying.attach(
            desk.store,
            case_id,
            by=visitor.account,
            reading=whole(posted.get("bacaan", "")),
            requirement=requirement,
            pages=_pages(posted.get("halaman", "")),
            now=desk.now(),
        )

    drawer = _Drawer("lampir", posted.get("halaman", ""))
    return _said(request, desk, visitor, case_id, checks.anchor(requirement), drawer, say)


@router.post("/berkas/{case_id}/catatan")
def note(
    request: Request, case_id: CaseId, desk: AtDesk, visitor: SignedIn, posted: Posted
) -> Response:
    """Leave a note, on a requirement or on the dossier."""
    requirement = posted.get("persyaratan") or None

    def say() -> Word:
        return saying.note(
            desk.store,
            case_id,
            by=visitor.account,
            reading=whole(posted.get("bacaan", "")),
            requirement=requirement,
            text=posted.get("catatan", ""),
            now=desk.now(),
        )

    anchor = checks.anchor(requirement) if requirement else "catatan"
    drawer = _Drawer("catatan", posted.get("catatan", ""))
    return _said(request, desk, visitor, case_id, anchor, drawer, say)


@dataclass(frozen=True, slots=True)
class _Drawer:
    """The form that a word came from, to stand open again with what was typed if it is refused."""

    laci: str = ""
    isi: str | None = None
    status: str = ""


def _said(
    request: Request,
    desk: Desk,
    visitor: Visitor,
    case_id: str,
    anchor: str,
    drawer: _Drawer,
    say: Callable[[], Word],
) -> Response:
    """Say it, and answer with what has changed on the screen."""
    if not from_htmx(request):
        say()
        return RedirectResponse(f"/berkas/{case_id}?pada={anchor}#{anchor}", status_code=303)
    before = layout(desk, visitor, case_id)
    try:
        word = say()
    except WordRefusedError as error:
        row = row_of(before, anchor)
        if row is None:
            raise
        refused = {"utama": row, "lain": (), "galat": error.message, "umumkan": error.message}
        context = {"layar": before, **asdict(drawer), **refused}
        return page(request, "jawaban.html", context, status=422)
    after = layout(desk, visitor, case_id, last_word=word.number)
    row = row_of(after, anchor)
    if row is None:
        return Response(status_code=204, headers={"HX-Refresh": "true"})
    said = {
        "utama": row,
        "lain": changed(before, after, anchor),
        "galat": "",
        "umumkan": announced(row, after),
    }
    return page(request, "jawaban.html", {"layar": after, **asdict(_Drawer()), **said})


def _pages(text: str) -> tuple[int, ...]:
    try:
        return page_numbers(text)
    except FormError as error:
        # Said beside the row, like everything else that is wrong with a word.
        raise WordRefusedError(error.message) from error
