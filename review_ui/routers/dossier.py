"""The dossier: pages, fields and checklist, and the decision; the same screen for every role."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from office.desk import progress
from office.looking import note_look
from office.review import view
from review_ui.desk import AtDesk, Desk
from review_ui.forms import CaseId
from review_ui.presenters.workspace import Workspace, workspace
from review_ui.rendering import page as rendered
from review_ui.uploads import MOST_FILES
from review_ui.visitors import SignedIn, Visitor

router = APIRouter()


def layout(
    desk: Desk, visitor: Visitor, case_id: str, *, page: int = 1, last_word: int | None = None
) -> Workspace:
    """The screen as it stands now.

    Raises:
        HiddenError: The account may not see the dossier.
        NotFoundError: There is none.
    """
    seen = view(desk.store, case_id, by=visitor.account)
    read = progress(desk.store, case_id, by=visitor.account)
    return workspace(
        seen,
        visitor.account,
        visitor.csrf,
        read=read.pages,
        expected=read.expected,
        page=page,
        last_word=last_word,
    )


@router.get("/berkas/{case_id}")
def show(
    request: Request,
    case_id: CaseId,
    desk: AtDesk,
    visitor: SignedIn,
    halaman: Annotated[int, Query(ge=1, le=100_000)] = 1,
    pada: Annotated[str, Query(max_length=200)] = "",
    laci: Annotated[str, Query(max_length=20)] = "",
) -> Response:
    """The dossier.

    ``halaman`` is the page that is shown at first, ``pada`` the row that is looked at, and ``laci``
    the form that stands open in it: so all of it survives a reload.
    """
    note_look(desk.store, case_id, by=visitor.account, now=desk.now())
    return rendered(
        request,
        "berkas.html",
        {
            "tamu": visitor,
            "layar": layout(desk, visitor, case_id, page=halaman),
            "pada": pada,
            "laci": laci,
            "paling_besar": desk.max_bytes,
            "paling_banyak": MOST_FILES,
        },
    )
