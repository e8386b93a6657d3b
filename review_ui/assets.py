"""Static files: our own, and htmx from the package that carries it; read once at start.

Their address contains a digest of all of them, so that a browser may keep them for ever and still
gets new ones after an upgrade.
"""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final

_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_HTMX: Final = ("django_htmx", "static/django_htmx/htmx-2.min.js")


@dataclass(frozen=True, slots=True)
class Asset:
    """A static file as it is sent, plain and compressed."""

    body: bytes
    packed: bytes
    media_type: str


@cache
def assets() -> dict[str, Asset]:
    """Every static file by its name."""
    own = {
        each.name: _asset(each)
        for each in (resources.files("review_ui") / "static").iterdir()
        if _ending(each.name) in _TYPES
    }
    package, path = _HTMX
    return own | {"htmx.js": _asset(resources.files(package) / path)}


@cache
def version() -> str:
    """A digest of all static files."""
    hasher = hashlib.sha256()
    for name, asset in sorted(assets().items()):
        hasher.update(name.encode() + b"\0" + asset.body)
    return hasher.hexdigest()[:12]


def address(name: str) -> str:
    """Where the browser gets a static file; KeyError when there is none of that name."""
    if name not in assets():
        raise KeyError(name)
    return f"/statis/{version()}/{name}"


def _asset(file: Traversable) -> Asset:
    body = file.read_bytes()
    return Asset(body, gzip.compress(body, 9, mtime=0), _TYPES[_ending(file.name)])


def _ending(name: str) -> str:
    return name[name.rfind(".") :]
