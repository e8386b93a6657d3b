"""Accounts, logging in, sessions of browsers and tokens of other programs."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from dossier.casework import ROLES, Account, Role
from dossier.printable import one_line
from office import passwords
from office.errors import AccountRefusedError, LoginRefusedError, LoginThrottledError
from office.keys import digest, new_id, new_secret
from office.limits import (
    FAILURES_OF_ADDRESS,
    FAILURES_OF_LOGIN,
    NAME_LENGTH,
    SESSION,
    SESSION_IDLE,
    THROTTLE_WINDOW,
)
from storage import Store, Token

_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,39}")


@dataclass(frozen=True, slots=True)
class Opened:
    """A new session.

    Attributes:
        secret: What the browser holds; only its digest is kept.
        csrf: Token that every form of the session carries.
        expires: When it ends at the latest.
    """

    secret: str
    csrf: str
    expires: dt.datetime


def add(store: Store, login: str, name: str, roles: Collection[Role], password: str) -> Account:
    """Make an account. Only the command line on the machine itself does so.

    Raises:
        AccountRefusedError: The login, name, roles or password cannot be.
        ConflictError: The login is taken.
    """
    login = login.strip().lower()
    if not _LOGIN.fullmatch(login):
        raise AccountRefusedError(
            "Nama masuk terdiri atas 2-40 huruf kecil, angka, titik, garis bawah atau strip."
        )
    shown = one_line(name)
    if not shown or len(shown) > NAME_LENGTH:
        raise AccountRefusedError(f"Isi nama, paling banyak {NAME_LENGTH} huruf.")
    unknown = sorted(set(roles) - set(ROLES))
    if unknown or not roles:
        raise AccountRefusedError(f"Pilih peran dari: {', '.join(ROLES)}.")
    account = Account(new_id(), login, shown, frozenset(roles))
    with passwords.TURNS:
        kept = passwords.hashed(password, login)
    with store.work() as work:
        work.accounts.add(account, kept)
        work.commit()
    return account


def set_password(store: Store, login: str, password: str) -> None:
    """Give an account another password; all its sessions end. Command line only.

    Raises:
        AccountRefusedError: There is no such account, or the password cannot be.
    """
    account = _of_login(store, login)
    with passwords.TURNS:
        kept = passwords.hashed(password, account.login)
    with store.work() as work:
        work.accounts.set_password(account.id, kept)
        work.sessions.remove_of(account.id)
        work.commit()


def close(store: Store, login: str) -> Account:
    """Let an account enter no more; what it did stays under its name. Command line only.

    Raises:
        AccountRefusedError: There is no such account.
    """
    account = replace(_of_login(store, login), active=False)
    with store.work() as work:
        work.accounts.save(account)
        work.sessions.remove_of(account.id)
        work.commit()
    return account


def authenticate(
    store: Store, login: str, password: str, address: str, now: dt.datetime
) -> Account:
    """The account of somebody who logs in.

    An unknown login takes as long as a wrong password, and is told the same.

    Args:
        store: The store.
        login: As typed.
        password: As typed.
        address: Where from, as far as the edge knows.
        now: When.

    Raises:
        LoginThrottledError: Too many failures of late, of that login or from that address.
        LoginRefusedError: They do not belong together, or the account is closed.
    """
    login, address = (one_line(each)[:NAME_LENGTH] for each in (login.lower(), address))
    # The turn is held from the count of failures to the next failure: many who try at the same
    # moment must not all be counted before any of them has failed.
    with passwords.TURNS:
        _refuse_throttled(store, login, address, now)
        with store.reading() as work:
            account, kept = work.accounts.by_login(login) or (None, None)
        right = passwords.matches(password, kept) and account is not None and account.active
        with store.work() as work:
            work.attempts.add(login, address, now, ok=right)
            work.attempts.sweep(now - 2 * THROTTLE_WINDOW)
            work.commit()
    if account is None or kept is None or not right:
        raise LoginRefusedError
    if passwords.outdated(kept):
        _rehash(store, account, password)
    return account


def open_session(store: Store, account: Account, now: dt.datetime) -> Opened:
    """Begin a session of a browser for somebody who has logged in."""
    opened = Opened(new_secret(), new_secret(), now + SESSION)
    with store.work() as work:
        work.sessions.sweep(now)
        work.sessions.add(digest(opened.secret), account.id, opened.csrf, now, opened.expires)
        work.commit()
    return opened


def find_session(store: Store, secret: str, now: dt.datetime) -> tuple[Account, str] | None:
    """The account of a session and its CSRF token; None when it has ended or there is none."""
    with store.reading() as work:
        return work.sessions.find(digest(secret), now, idle=SESSION_IDLE)


def touch_session(store: Store, secret: str, now: dt.datetime) -> None:
    """Note that a session is in use; to be called now and then, not at every request."""
    with store.work() as work:
        work.sessions.touch(digest(secret), now)
        work.commit()


def close_session(store: Store, secret: str) -> None:
    """End a session."""
    with store.work() as work:
        work.sessions.remove(digest(secret))
        work.commit()


def issue_token(store: Store, account_id: str, name: str, now: dt.datetime) -> str:
    """A token by which another program acts as the account; shown this once. Command line only.

    Raises:
        AccountRefusedError: It has no name.
        NotFoundError: There is no such account.
    """
    shown = one_line(name)
    if not shown or len(shown) > NAME_LENGTH:
        raise AccountRefusedError("Beri nama pada token, supaya kelak diketahui milik siapa.")
    token = new_secret()
    with store.work() as work:
        work.tokens.add(digest(token), account_id, shown, now)
        work.commit()
    return token


def revoke_token(store: Store, token_digest: str) -> None:
    """Let a token open nothing any more. Command line only."""
    with store.work() as work:
        work.tokens.revoke(token_digest)
        work.commit()


def tokens_of(store: Store, account_id: str) -> tuple[Token, ...]:
    """The tokens of an account, without what opens anything."""
    with store.reading() as work:
        return work.tokens.of(account_id)


def account_of_token(store: Store, token: str) -> Account | None:
    """The account that a program acts as; None when the token opens nothing."""
    with store.reading() as work:
        return work.tokens.find(digest(token))


def of_login(store: Store, login: str) -> Account | None:
    """The account of a login, for the command line."""
    with store.reading() as work:
        found = work.accounts.by_login(login.strip().lower())
    return None if found is None else found[0]


def _of_login(store: Store, login: str) -> Account:
    account = of_login(store, login)
    if account is None:
        raise AccountRefusedError(f"Akun {login} tidak ada.")
    return account


def _refuse_throttled(store: Store, login: str, address: str, now: dt.datetime) -> None:
    since = now - THROTTLE_WINDOW
    with store.reading() as work:
        of_login = work.attempts.failures(since, login=login)
        of_address = work.attempts.failures(since, address=address)
    if of_login >= FAILURES_OF_LOGIN or of_address >= FAILURES_OF_ADDRESS:
        raise LoginThrottledError(THROTTLE_WINDOW)


def _rehash(store: Store, account: Account, password: str) -> None:
    with passwords.TURNS:
        kept = passwords.again(password)
    with store.work() as work:
        work.accounts.set_password(account.id, kept)
        work.commit()
