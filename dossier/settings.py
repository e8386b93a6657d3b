"""What can be set from outside: read once, by the edges, and handed down as plain values.

Every setting is an environment variable ``BERKAS_<NAME>``, described in ``docs/settings.md``.
None is a secret, and the defaults serve one ordinary office computer.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TypeVar

from dossier.errors import UsageError

PREFIX = "BERKAS_"
_YES = frozenset({"1", "true", "ya", "yes"})
_NO = frozenset({"", "0", "false", "tidak", "no"})
_MOST_CHILDREN = 64

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of this process.

    Attributes:
        children: How many engine processes read at a time; None: as many as suits the machine.
        log: File that tells what went wrong inside, without values of the dossier.
        debug: Whether an internal failure shows its traceback.
    """

    children: int | None
    log: Path
    debug: bool


def read(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings in these variables.

    Raises:
        UsageError: Names the variable whose value makes no sense.
    """

    def setting(name: str, parse: Callable[[str], _T], default: _T) -> _T:
        text = environment.get(PREFIX + name, "").strip()
        return parse(text) if text else default

    return Settings(
        children=setting("CHILDREN", children, None),
        log=setting("LOG", Path, _state_folder(environment) / "berkas.log"),
        debug=setting("DEBUG", _truth, default=False),
    )


def variables() -> tuple[str, ...]:
    """The names of all environment variables that are read."""
    return tuple(PREFIX + each.name.upper() for each in fields(Settings))


def children(text: str) -> int:
    """Parse a number of engine processes.

    Raises:
        UsageError: When it is no number from 1 to 64.
    """
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= _MOST_CHILDREN):
        raise UsageError(
            f"Jumlah proses pembaca harus angka dari 1 sampai {_MOST_CHILDREN}, bukan {text!r}."
        )
    return int(text)


def _truth(text: str) -> bool:
    if text.lower() in _YES | _NO:
        return text.lower() in _YES
    raise UsageError(f"{PREFIX}DEBUG diisi 1 atau 0, bukan {text!r}.")


def _state_folder(environment: Mapping[str, str]) -> Path:
    """Where the XDG base directory specification puts logs of a user."""
    state = environment.get("XDG_STATE_HOME", "")
    home = environment.get("HOME", "") or "."
    return (Path(state) if state else Path(home) / ".local" / "state") / "berkas"
