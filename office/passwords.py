"""Passwords: Argon2id, and no way to tell an unknown login from a wrong password by the time."""

from __future__ import annotations

import secrets
import threading
from functools import cache

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

from office.errors import AccountRefusedError
from office.limits import PASSWORD_LENGTH

# RFC 9106, second recommended option: 64 MiB, three passes, four lanes.
_HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=4, type=Type.ID)

TURNS = threading.BoundedSemaphore(2)
"""To be held while a password is hashed or compared. Each takes 64 MiB: more than two at a time
would let a stranger fill the machine's memory."""


def hashed(password: str, login: str) -> str:
    """The hash to be kept.

    Raises:
        AccountRefusedError: The password is too short, too long, or the login itself.
    """
    shortest, longest = PASSWORD_LENGTH
    if not shortest <= len(password) <= longest:
        raise AccountRefusedError(
            f"Kata sandi paling sedikit {shortest} dan paling banyak {longest} huruf."
        )
    if password.casefold() == login.casefold():
        raise AccountRefusedError("Kata sandi tidak boleh sama dengan nama masuk.")
    return again(password)


def again(password: str) -> str:
    """The hash of a password that is in use already."""
    return _HASHER.hash(password)


def matches(password: str, kept: str | None) -> bool:
    """Tell whether it is the password; without a hash it takes as long and is False."""
    try:
        _HASHER.verify(kept or _nobodys(), password[: PASSWORD_LENGTH[1] + 1])
    except (VerificationError, InvalidHashError):
        return False
    return kept is not None


def outdated(kept: str) -> bool:
    """Whether the hash was made with other parameters than ours now."""
    return _HASHER.check_needs_rehash(kept)


@cache
def _nobodys() -> str:
    """A hash that no password opens, made with the parameters of all others."""
    return _HASHER.hash(secrets.token_urlsafe(32))


def warm_up() -> None:
    """Make what the first log-in would otherwise wait for."""
    _nobodys()
