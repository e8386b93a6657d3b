"""Kotak masuk: the dossiers that wait for the account's roles, and all that it may see."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request
from starlette.responses import RedirectResponse, Response

from office.desk import inbox
from review_ui.desk import AtDesk
from review_ui.presenters.inbox import screen
from review_ui.rendering import page
from review_ui.visitors import SignedIn

router = APIRouter()


@router.get("/")
def show(
    request: Request,
    desk: AtDesk,
    visitor: SignedIn,
    cari: Annotated[str, Query(max_length=200)] = "",
    tampil: Literal["tugas", "berjalan", "selesai", "semua"] = "tugas",
    hal: Annotated[int, Query(ge=1, le=100_000)] = 1,
) -> Response:
    """The list; an operator, who sees no dossiers, is shown the machinery."""
    if visitor.account.roles == {"operator"}:
        return RedirectResponse("/ops", status_code=303)
    now = desk.now()
    listed = inbox(
        desk.store, by=visitor.account, search=cari or None, page=hal, which=tampil, now=now
    )
    context = {"layar": screen(listed, visitor.account, search=cari, which=tampil, now=now)}
    return page(request, "kotak_masuk.html", {"tamu": visitor, **context})
