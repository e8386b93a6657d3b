"""The demo's office: an account a role, and dossiers handed in as Customer Service would."""

from __future__ import annotations

import datetime as dt
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import httpx

from dossier import settings
from dossier.casework import Account, Role
from dossier.result import Result
from flows import home
from lab.running import Running
from office import accounts, desk
from storage import Store

PASSWORD: Final = "berkas-demo-1"  # noqa: S105 - of the demo's office, which holds specimens only
_PATIENCE: Final = 1800
_PAUSE: Final = 0.3

ACCOUNTS: Final[tuple[tuple[str, str, Role], ...]] = (
    ("cs", "Customer Service", "cs_helpdesk"),
    ("loket", "Loket Pendaftaran", "loket_pendaftaran"),
    ("verifikasi", "Petugas Verifikasi", "verifikasi"),
    ("penghubung", "Petugas Penghubung", "penghubung"),
    ("teknis", "Tim Teknis OPD", "tim_teknis_opd"),
    ("adm", "Petugas Adm & Monitoring", "adm_monitoring"),
    ("kasi", "Kepala Seksi Layanan", "kepala_seksi"),
    ("kabid", "Kepala Bidang Layanan Perizinan", "kepala_bidang"),
    ("kadis", "Kepala DPMPTSP", "kepala_dinas"),
    ("tu", "Petugas Tata Usaha", "tata_usaha"),
    ("pengambilan", "Loket Pengambilan", "loket_pengambilan"),
    ("operator", "Operator", "operator"),
)
"""One account a role: log-in, name, role."""


class NotReadError(Exception):
    """A dossier was not read; says why."""


def open_store(running: Running) -> Store:
    """The store of an office, prepared when it is new."""
    setting = settings.read(running.environment)
    home.prepare(setting)
    return home.open_store(setting)


def add_accounts(store: Store) -> None:
    """Make an account for each role."""
    for login, name, role in ACCOUNTS:
        accounts.add(store, login, name, (role,), PASSWORD)


def customer_service(store: Store) -> tuple[Account, str]:
    """The account of Customer Service, and a token of it for the API."""
    with store.reading() as work:
        found = work.accounts.by_login(ACCOUNTS[0][0])
    if found is None:
        msg = "the office has no Customer Service"
        raise LookupError(msg)
    return found[0], accounts.issue_token(store, found[0].id, "demo", dt.datetime.now(dt.UTC))


def hand_in(
    running: Running,
    scans: Sequence[Path],
    token: str,
    *,
    name: str,
    form: Mapping[str, str] | None = None,
) -> str:
    """Hand in a dossier through the API; its id.

    Raises:
        httpx.HTTPStatusError: It was refused.
    """
    with ExitStack() as stack:
        files = [("files", (path.name, stack.enter_context(path.open("rb")))) for path in scans]
        answer = httpx.post(
            f"{running.address}/api/dossiers",
            data={"applicant_name": name, **(form or {})},
            files=files,
            headers={**_bearer(token), "Idempotency-Key": secrets.token_hex(8)},
            timeout=120,
        )
    answer.raise_for_status()
    found: str = answer.json()["id"]
    return found


def wait_until_read(
    running: Running,
    store: Store,
    case: str,
    token: str,
    *,
    by: Account,
    told: Callable[[int, int | None], object],
) -> Result:
    """Wait until a dossier is read, and fetch its result through the API.

    Args:
        running: The office.
        store: Its store.
        case: Id of the dossier.
        token: Of the account.
        by: An account that may see it.
        told: Told of pages read and pages in all, None while that is not known.

    Raises:
        NotReadError: Reading was given up, or takes longer than half an hour.
    """
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        so_far = desk.progress(store, case, by=by)
        told(len(so_far.pages), so_far.expected)
        if so_far.case.reading == "gagal":
            raise NotReadError(so_far.job.reason if so_far.job else None)
        if so_far.case.reading == "terbaca":
            answer = httpx.get(
                f"{running.address}/api/dossiers/{case}/result", headers=_bearer(token), timeout=60
            )
            answer.raise_for_status()
            return Result.model_validate_json(answer.content)
        time.sleep(_PAUSE)
    msg = f"not read after {_PATIENCE} s"
    raise NotReadError(msg)


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}
