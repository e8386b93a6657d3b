"""Masuk and keluar."""

from __future__ import annotations

import re
import secrets
from typing import Annotated, Final

from fastapi import APIRouter, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from dossier.casework import Account
from office.accounts import Opened, authenticate, close_session, open_session
from office.errors import LoginRefusedError, LoginThrottledError
from review_ui.desk import AtDesk, Desk
from review_ui.forms import Posted
from review_ui.rendering import page
from review_ui.visitors import (
    SignedIn,
    drop_session,
    keep_session,
    keep_token_before,
    refuse_forged,
    secret_of,
    token_before,
    who_or_none,
)

router = APIRouter()
_INSIDE: Final = re.compile(r"/[a-z0-9-]+(?:/[a-z0-9-]+)*")
"""Addresses of ours; a slash at the beginning is not enough, for //elsewhere leads elsewhere."""


@router.get("/masuk")
def form(
    request: Request, desk: AtDesk, ke: Annotated[str, Query(max_length=200)] = "/"
) -> Response:
    """The form; ``ke`` is where to go on to."""
    if who_or_none(request, desk) is not None:
        return RedirectResponse(_inside(ke), status_code=303)
    return _form(request, desk, _inside(ke))


@router.post("/masuk")
async def sign_in(request: Request, desk: AtDesk) -> Response:
    """Log in."""
    async with request.form(max_files=0, max_fields=10) as form:
        refuse_forged(request, token_before(request, desk), _text(form, "csrf"))
        login, password = _text(form, "nama"), _text(form, "sandi")
        onward = _inside(_text(form, "ke"))
    address = request.client.host if request.client else ""
    try:
        account, opened = await run_in_threadpool(_enter, desk, login, password, address)
    except LoginRefusedError as error:
        return _form(request, desk, onward, name=login[:100], fault=error.message, status=401)
    except LoginThrottledError as error:
        return _form(request, desk, onward, name=login[:100], fault=error.message, status=429)
    if onward == "/" and account.roles == {"operator"}:
        onward = "/ops"
    response = RedirectResponse(onward, status_code=303)
    keep_session(response, desk, opened)
    return response


@router.post("/keluar")
def sign_out(request: Request, desk: AtDesk, _visitor: SignedIn, _posted: Posted) -> Response:
    """Log out; the session is gone on the server too."""
    secret = secret_of(request, desk)
    if secret is not None:
        close_session(desk.store, secret)
    response = RedirectResponse("/masuk", status_code=303)
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    drop_session(response, desk)
    return response


def _enter(desk: Desk, login: str, password: str, address: str) -> tuple[Account, Opened]:
    now = desk.now()
    account = authenticate(desk.store, login, password, address, now)
    return account, open_session(desk.store, account, now)


def _form(
    request: Request,
    desk: Desk,
    onward: str,
    *,
    name: str = "",
    fault: str = "",
    status: int = 200,
) -> Response:
    token = token_before(request, desk) or secrets.token_urlsafe(32)
    context = {"csrf": token, "ke": onward, "nama": name, "galat": fault}
    response = page(request, "masuk.html", context, status=status)
    keep_token_before(response, desk, token)
    return response


def _inside(address: str) -> str:
    return address if _INSIDE.fullmatch(address) else "/"


def _text(form: FormData, name: str) -> str:
    value = form.get(name)
    return value if isinstance(value, str) else ""
