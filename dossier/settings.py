"""What can be set from outside: read once, by the edges, and handed down as plain values.

Every setting is an environment variable ``BERKAS_<NAME>``, described in ``docs/settings.md``.
The defaults serve one ordinary office computer. Secrets have no default: those of other servers are
named by their variables, the office's own are made on its first day and lie below ``home``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
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
        home: Folder of what the office keeps: database, objects, keys, Prefect's own files.
        database: SQLAlchemy URL of the database.
        objects: ``file:///folder`` or ``s3://host:port/bucket``, with ``?secure=1`` over TLS.
        s3: Access key and secret of the S3 server; None for a folder.
        audit_key: File with the key of the audit chains, 32 bytes in hexadecimal digits.
        prefect: Address of Prefect's API; None: the server that ``berkas up`` starts.
        prefect_port: Port of that server, on loopback.
        host: Address that the browser's server listens on.
        port: Its port.
        https: Whether people reach it over TLS (behind a proxy): cookies are then kept to it.
        max_megabytes: The most that one intake may weigh.
        decisions: What the office decided where an SOP leaves it open: ``name=option``, joined
            by ``&``; what it may decide stands in the rule sets.
    """

    children: int | None
    log: Path
    debug: bool
    home: Path
    database: str = field(repr=False)
    objects: str
    s3: tuple[str, str] | None = field(repr=False)
    audit_key: Path
    prefect: str | None
    prefect_port: int
    host: str
    port: int
    https: bool
    max_megabytes: int
    decisions: str

    @property
    def prefect_api(self) -> str:
        """Where Prefect's API is reached."""
        return self.prefect or f"http://127.0.0.1:{self.prefect_port}/api"


def read(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings in these variables.

    Raises:
        UsageError: Names the variable whose value makes no sense.
    """

    def setting(name: str, parse: Callable[[str], _T], default: _T) -> _T:
        text = environment.get(PREFIX + name, "").strip()
        return parse(text) if text else default

    home = setting("HOME", _folder, _data_folder(environment))
    objects = setting("OBJECTS", str, (home / "objects").as_uri())
    return Settings(
        children=setting("CHILDREN", children, None),
        log=setting("LOG", Path, _state_folder(environment) / "berkas.log"),
        debug=setting("DEBUG", _truth("DEBUG"), default=False),
        home=home,
        database=setting("DATABASE", str, f"sqlite:///{home / 'berkas.sqlite'}"),
        objects=objects,
        s3=_s3(environment, objects),
        audit_key=setting("AUDIT_KEY", _folder, home / "audit.key"),
        prefect=setting("PREFECT", str, None),
        prefect_port=setting("PREFECT_PORT", _whole("PREFECT_PORT", 65_535), 4200),
        host=setting("HOST", str, "127.0.0.1"),
        port=setting("PORT", _whole("PORT", 65_535), 8000),
        https=setting("HTTPS", _truth("HTTPS"), default=False),
        max_megabytes=setting("MAX_MEGABYTES", _whole("MAX_MEGABYTES", 10_000), 500),
        decisions=setting("DECISIONS", str, ""),
    )


def variables() -> tuple[str, ...]:
    """The names of all environment variables that are read."""
    names = [each.name.upper() for each in fields(Settings) if each.name != "s3"]
    return tuple(PREFIX + name for name in (*names, "S3_KEY", "S3_SECRET"))


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


def _truth(name: str) -> Callable[[str], bool]:
    def parse(text: str) -> bool:
        if text.lower() in _YES | _NO:
            return text.lower() in _YES
        raise UsageError(f"{PREFIX}{name} diisi 1 atau 0, bukan {text!r}.")

    return parse


def _whole(name: str, most: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if text.isascii() and text.isdigit() and 1 <= int(text) <= most:
            return int(text)
        raise UsageError(f"{PREFIX}{name} diisi angka dari 1 sampai {most}, bukan {text!r}.")

    return parse


def _folder(text: str) -> Path:
    return Path(text).absolute()


def _s3(environment: Mapping[str, str], objects: str) -> tuple[str, str] | None:
    if not objects.startswith("s3://"):
        return None
    key, secret = (environment.get(PREFIX + name, "") for name in ("S3_KEY", "S3_SECRET"))
    if not key or not secret:
        raise UsageError(
            f"{PREFIX}OBJECTS menunjuk server S3: isi juga {PREFIX}S3_KEY dan {PREFIX}S3_SECRET."
        )
    return key, secret


def _data_folder(environment: Mapping[str, str]) -> Path:
    """Where the XDG base directory specification puts data of a user."""
    data = environment.get("XDG_DATA_HOME", "")
    home = environment.get("HOME", "") or "."
    return (Path(data) if data else Path(home).absolute() / ".local" / "share") / "berkas"


def _state_folder(environment: Mapping[str, str]) -> Path:
    """Where the XDG base directory specification puts logs of a user."""
    state = environment.get("XDG_STATE_HOME", "")
    home = environment.get("HOME", "") or "."
    return (Path(state) if state else Path(home) / ".local" / "state") / "berkas"
