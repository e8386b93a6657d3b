"""What every route works with: the store, and the few settings that the screens need."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from fastapi import Depends, Request

from storage import Store


@dataclass(frozen=True, slots=True)
class Desk:
    """One a process.

    Attributes:
        store: Database and objects.
        https: Whether people reach us over TLS: the session's cookie is then kept to it.
        max_bytes: The most that one intake may weigh.
        prefect: Address of Prefect's own screens; None: not shown.
        scratch: Folder for files that are coming in; None: the machine's own.
        now: The clock.
        decisions: What the office decided where a rule set leaves it open.
    """

    store: Store
    https: bool
    max_bytes: int
    prefect: str | None
    scratch: Path | None
    now: Callable[[], dt.datetime]
    decisions: Mapping[str, str]


def utc_now() -> dt.datetime:
    """The time, aware and in UTC."""
    return dt.datetime.now(dt.UTC)


def desk_of(request: Request) -> Desk:
    """The desk that the application was built with."""
    desk: Desk = request.app.state.desk
    return desk


AtDesk = Annotated[Desk, Depends(desk_of)]
