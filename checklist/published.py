"""A published rule set never changes: ``sop/published.sha256`` has the digest of each."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from importlib import resources

from dossier.errors import RuleSetError

_REGISTER = resources.files("checklist") / "sop" / "published.sha256"


@cache
def digests() -> dict[str, str]:
    """By name, the SHA-256 of each rule set as it was published."""
    lines = _REGISTER.read_text(encoding="utf-8").splitlines()
    pairs = (line.split() for line in lines if line and not line.startswith("#"))
    return {name.removesuffix(".toml"): digest for digest, name in pairs}


def refuse_changed(name: str, content: bytes, register: Mapping[str, str]) -> None:
    """Refuse a published rule set whose bytes are not those that were published.

    Raises:
        RuleSetError: They are not, or it is not in the register.
    """
    if register.get(name) != hashlib.sha256(content).hexdigest():
        msg = (
            f"Ketentuan {name} sudah terbit dan tidak boleh diubah: buat revisi baru sebagai "
            "berkas baru. Isinya tidak cocok dengan published.sha256."
        )
        raise RuleSetError(msg)
