"""The document types that Berkas can tell apart, one declaration a file.

A module of this package that defines ``KIND`` is found by itself: adding a type is adding a file.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from dossier.declaration import Kind

OTHER = "lain"


@cache
def kinds() -> dict[str, Kind]:
    """Every declared type by its name, in alphabetical order."""
    found: dict[str, Kind] = {}
    for info in sorted(pkgutil.iter_modules(__path__), key=lambda each: each.name):
        kind: Kind = importlib.import_module(f"{__name__}.{info.name}").KIND
        found[kind.type] = kind
    return found
