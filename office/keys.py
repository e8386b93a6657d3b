"""Ids and secrets."""

from __future__ import annotations

import hashlib
import secrets


def new_id() -> str:
    """16 hexadecimal digits at random: of a dossier, a job, an account."""
    return secrets.token_hex(8)


def new_secret() -> str:
    """32 random bytes as text for a browser or another program; only its digest is kept."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """What is kept of a secret. It is random and long, so that one round of SHA-256 serves."""
    return hashlib.sha256(secret.encode()).hexdigest()
