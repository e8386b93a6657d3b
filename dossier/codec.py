"""Frozen values to JSON and back: how readings are kept in the database and in caches.

Only dataclasses of ``dossier`` and ``extractors`` are written, and only such classes are made when
reading, so that what is kept can do no more than hold values. Parts are written in their order: a
class that is kept only ever gains parts at its end, with a default.
"""

from __future__ import annotations

import dataclasses
import importlib
from collections.abc import Callable
from functools import cache
from pathlib import PurePath
from typing import Any, cast

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
OnText = Callable[[str], str]
_PACKAGES = ("dossier.", "extractors.")


def encode(value: object, text: OnText = str) -> Json:
    """Return the value in JSON's own types.

    Args:
        value: Nested dataclasses, tuples, lists, dicts, texts, numbers and None.
        text: What becomes of each text, such as a path that must not be absolute.

    Raises:
        TypeError: It holds something else.
    """
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str | PurePath):
        return text(str(value))
    if isinstance(value, list):
        return [encode(each, text) for each in value]
    if isinstance(value, tuple):
        return {"tuple": [encode(each, text) for each in value]}
    if isinstance(value, dict):
        return {"dict": [[encode(k, text), encode(v, text)] for k, v in value.items()]}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts = (getattr(value, field.name) for field in dataclasses.fields(value))
        return {_name(type(value)): [encode(each, text) for each in parts]}
    msg = f"cannot write a {type(value).__name__}"
    raise TypeError(msg)


def decode(value: Json, text: OnText = str) -> Any:  # noqa: ANN401 - whatever was encoded
    """Return what :func:`encode` was given.

    Raises:
        ValueError: It names a class that is not one of our values.
    """
    if isinstance(value, str):
        return text(value)
    if isinstance(value, list):
        return [decode(each, text) for each in value]
    if not isinstance(value, dict):
        return value
    name, parts = next(iter(value.items()))
    decoded = [decode(each, text) for each in cast("list[Json]", parts)]
    if name == "tuple":
        return tuple(decoded)
    if name == "dict":
        return dict(decoded)
    return _class(name)(*decoded)


def _name(kind: type) -> str:
    name = f"{kind.__module__}:{kind.__qualname__}"
    if not kind.__module__.startswith(_PACKAGES):
        msg = f"cannot write a {name}"
        raise TypeError(msg)
    return name


@cache
def _class(name: str) -> Callable[..., object]:
    module, _, qualname = name.partition(":")
    if not module.startswith(_PACKAGES):
        msg = f"{name} is not one of our values"
        raise ValueError(msg)
    found = getattr(importlib.import_module(module), qualname)
    if not (isinstance(found, type) and dataclasses.is_dataclass(found)):
        msg = f"{name} is not one of our values"
        raise ValueError(msg)
    return found
