"""Who is asking: the session behind a cookie or the token of a program, and forged requests."""

from __future__ import annotations

import datetime as dt
import hmac
import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import Annotated, Final
from urllib.parse import urlsplit

from fastapi import Depends, Request
from starlette.responses import Response

from dossier.casework import Account
from dossier.errors import BerkasError
from office.accounts import Opened, account_of_token, find_session, touch_session
from office.limits import TOUCH
from review_ui.desk import AtDesk, Desk

_COOKIE: Final = "berkas"
_BEFORE: Final = "berkas-masuk"
_MOST_REMEMBERED: Final = 1000
_LONGEST_SECRET: Final = 200


class SignInError(BerkasError):
    """Nobody is logged in here, or no longer."""

    code = "belum_masuk"


class CsrfError(BerkasError):
    """A form that was not made for this session: an old page, or somebody else's."""

    code = "formulir_asing"

    def __init__(self) -> None:
        """Say what to do about it."""
        super().__init__(
            "Formulir ini bukan dari sesi Anda yang sekarang. Muat ulang halaman, lalu coba lagi."
        )


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who is logged in, with the token that the forms of the session carry."""

    account: Account
    csrf: str


class _Touched:
    """When sessions were last noted as in use, so that it is not written at every request."""

    def __init__(self) -> None:
        self._at: OrderedDict[str, dt.datetime] = OrderedDict()
        self._lock = threading.Lock()

    def due(self, secret: str, now: dt.datetime) -> bool:
        """Whether it is time again; then it counts as done."""
        with self._lock:
            last = self._at.get(secret)
            if last is not None and now - last < TOUCH:
                return False
            self._at[secret] = now
            self._at.move_to_end(secret)
            while len(self._at) > _MOST_REMEMBERED:
                self._at.popitem(last=False)
            return True


_touched = _Touched()


def signed_in(request: Request, desk: AtDesk) -> Visitor:
    """Whoever is logged in.

    Raises:
        SignInError: Nobody.
    """
    visitor = who_or_none(request, desk)
    if visitor is None:
        raise SignInError("Sesi Anda sudah berakhir. Masuk sekali lagi.")
    return visitor


SignedIn = Annotated[Visitor, Depends(signed_in)]


def who_or_none(request: Request, desk: Desk) -> Visitor | None:
    """Whoever is logged in, if anybody."""
    secret = secret_of(request, desk)
    if secret is None:
        return None
    now = desk.now()
    found = find_session(desk.store, secret, now)
    if found is None:
        return None
    if _touched.due(secret, now):
        touch_session(desk.store, secret, now)
    return Visitor(*found)


def program(request: Request, desk: AtDesk) -> Account:
    """The account that another program acts as.

    Raises:
        SignInError: Its token opens nothing.
    """
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    account = None
    if scheme.lower() == "bearer" and 0 < len(token) <= _LONGEST_SECRET:
        account = account_of_token(desk.store, token.strip())
    if account is None:
        raise SignInError("Sertakan token yang berlaku: Authorization: Bearer TOKEN.")
    return account


Program = Annotated[Account, Depends(program)]


def secret_of(request: Request, desk: Desk) -> str | None:
    """What the browser holds."""
    secret = request.cookies.get(_name(_COOKIE, desk))
    return secret if secret and len(secret) <= _LONGEST_SECRET else None


def keep_session(response: Response, desk: Desk, opened: Opened) -> None:
    """Give the browser the session, until it is closed or the day is over."""
    age = int((opened.expires - desk.now()).total_seconds())
    _set(response, desk, _COOKIE, opened.secret, age)
    _set(response, desk, _BEFORE, "", 0)


def drop_session(response: Response, desk: Desk) -> None:
    """Take the session from the browser."""
    _set(response, desk, _COOKIE, "", 0)


def token_before(request: Request, desk: Desk) -> str:
    """The token of the form of logging in, which has no session yet; empty when there is none."""
    return request.cookies.get(_name(_BEFORE, desk), "")[:_LONGEST_SECRET]


def keep_token_before(response: Response, desk: Desk, token: str) -> None:
    """Give the browser that token for an hour."""
    _set(response, desk, _BEFORE, token, 3600)


def refuse_forged(request: Request, expected: str, sent: str) -> None:
    """Let pass only what was sent from a form of this session, from a page of ours.

    Raises:
        CsrfError: It was not.
    """
    origin = request.headers.get("origin")
    foreign = origin is not None and urlsplit(origin).netloc != request.url.netloc
    if foreign or not expected or not hmac.compare_digest(expected.encode(), sent.encode()):
        raise CsrfError


def _name(name: str, desk: Desk) -> str:
    """With TLS the browser itself takes care that nobody else can set our cookies."""
    return f"__Host-{name}" if desk.https else name


def _set(response: Response, desk: Desk, name: str, value: str, age: int) -> None:
    response.set_cookie(
        _name(name, desk),
        value,
        max_age=age,
        path="/",
        secure=desk.https,
        httponly=True,
        samesite="strict",
    )
