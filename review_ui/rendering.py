"""Templates to pages. Everything that is put into a template is escaped."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from dossier import indonesian
from dossier.casework import Account
from review_ui import words
from review_ui.assets import address


@dataclass(frozen=True, slots=True)
class Link:
    """An entry of the main navigation."""

    alamat: str
    nama: str


@cache
def environment() -> Environment:
    """The templates; a name that is not given is an error, not an empty text."""
    made = Environment(
        loader=PackageLoader("review_ui"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(aset=address, tautan_utama=navigation, peran=roles)
    made.globals.update(saat=words.moment, persen=indonesian.percent, berjudul=indonesian.headed)
    made.globals.update(status=words.STATUS, mutu=words.QUALITY, berat=words.SEVERITY)
    return made


def navigation(account: Account) -> tuple[Link, ...]:
    """Where an account may go from everywhere."""
    links = []
    if account.roles - {"operator"}:
        links.append(Link("/", "Kotak masuk"))
    if "cs_helpdesk" in account.roles:
        links.append(Link("/berkas/baru", "Terima berkas"))
    if "operator" in account.roles:
        links.append(Link("/ops", "Operasi"))
    return tuple(links)


def roles(account: Account) -> str:
    """The roles of an account in words."""
    return ", ".join(words.ROLE[each] for each in sorted(account.roles))


def render(name: str, context: Mapping[str, object]) -> str:
    """A template as text."""
    return environment().get_template(name).render(**context)


def page(
    request: Request,
    name: str,
    context: Mapping[str, object],
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> HTMLResponse:
    """A template as an answer."""
    text = render(name, {"tamu": None, "di_sini": request.url.path, "pesan": "", **context})
    return HTMLResponse(text, status_code=status, headers=dict(headers or {}))


def wants_json(request: Request) -> bool:
    """Whether the sender is one of our scripts or another program, and not a page."""
    accepts = request.headers.get("accept", "")
    return request.url.path.startswith("/api/") or accepts.startswith("application/json")


def from_htmx(request: Request) -> bool:
    """Whether a part of a page is asked for."""
    return request.headers.get("hx-request") == "true"


def event(name: str, html: str) -> str:
    r"""A server-sent event; the data may have several lines.

    >>> event("keadaan", "dua")
    'event: keadaan\ndata: dua\n\n'
    """
    data = "\n".join(f"data: {line}" for line in html.splitlines() or [""])
    return f"event: {name}\n{data}\n\n"


def as_json(value: object) -> str:
    """Compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
