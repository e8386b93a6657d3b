"""A digest of the code behind a function, so that a cached result is not taken for a fresh one."""

from __future__ import annotations

import ast
import hashlib
import threading
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_PACKAGES = ("dossier", "extractors", "lab")
# ast counts its depth for all threads together: two that parse at once raise a SystemError.
_one_at_a_time = threading.Lock()


def digest(module: str) -> str:
    """Return a digest of the sources of a module and of all of ours that it imports."""
    with _one_at_a_time:
        return _digest(module)


@cache
def _digest(module: str) -> str:
    hasher = hashlib.sha256()
    for name in sorted(closure(module)):
        hasher.update(name.encode())
        hasher.update(_source(name).read_bytes())
    return hasher.hexdigest()[:12]


@cache
def closure(module: str) -> frozenset[str]:
    """Return the module and all of our modules that it needs, directly or not."""
    found: set[str] = set()
    waiting = [module]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(_imported(name))
    return frozenset(found)


def _imported(module: str) -> Iterator[str]:
    tree = ast.parse(_source(module).read_bytes())
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names if _ours(each.name))
        elif isinstance(node, ast.ImportFrom) and node.module and _ours(node.module):
            yield node.module
            inner = (f"{node.module}.{each.name}" for each in node.names)
            yield from (each for each in inner if _is_module(each))


def _ours(name: str) -> bool:
    return name.partition(".")[0] in _PACKAGES


@cache
def _is_module(name: str) -> bool:
    parent, _, _ = name.rpartition(".")
    spec = find_spec(parent)
    # A plain module has no modules within it, and to ask for one raises.
    return (
        spec is not None
        and spec.submodule_search_locations is not None
        and (find_spec(name) is not None)
    )


@cache
def _source(module: str) -> Path:
    spec = find_spec(module)
    if spec is None or spec.origin is None:
        msg = f"no source of {module}"
        raise LookupError(msg)
    return Path(spec.origin)
