"""Which Berkas this is."""

from __future__ import annotations

from functools import cache
from importlib import metadata


@cache
def version() -> str:
    """The installed version; of a source tree that is not installed, that it is one."""
    try:
        return metadata.version("berkas")
    except metadata.PackageNotFoundError:
        return "0+source"
