"""How much a request may carry, counted while it streams in."""

from __future__ import annotations

import re
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dossier.errors import BerkasError

FORM_BYTES: Final = 100_000
"""What a form without files may weigh: the longest note is far below."""
_MARGIN: Final = 1_000_000
"""What a multipart form may weigh beside its files."""
_WITH_FILES: Final = re.compile(r"/berkas|/berkas/[0-9a-f]{16}/tambah|/api/dossiers")


class TooLargeError(BerkasError):
    """A request that is larger than it may be."""

    code = "terlalu_besar"


class Bounds:
    """Counts the bytes of each request's body and stops reading beyond the bound."""

    def __init__(self, app: ASGIApp, *, max_bytes: int) -> None:
        self._app = app
        self._max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        bound = FORM_BYTES
        if _WITH_FILES.fullmatch(scope["path"]):
            bound = self._max_bytes + _MARGIN
        beyond = _too_long if bound == FORM_BYTES else too_large
        announced = _announced(scope)
        seen = 0

        async def counted() -> Message:
            nonlocal seen
            # Refused before a byte is read when the sender tells the size; raised here and not
            # above, so that the answer is a page like any other.
            if announced > bound:
                raise beyond(bound)
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > bound:
                raise beyond(bound)
            return message

        await self._app(scope, counted, send)


def too_large(bound: int) -> TooLargeError:
    """The error, with the sentence for the person who sends."""
    megabytes = max(1, bound // 1_000_000)
    return TooLargeError(
        f"Kiriman terlalu besar: paling banyak {megabytes} MB sekali kirim. "
        "Pindai dengan resolusi 200-300 dpi, atau kirim dalam beberapa bagian."
    )


def _too_long(bound: int) -> TooLargeError:
    """The same for a form without files, in which only what is typed can be long."""
    return TooLargeError(
        f"Yang ditulis terlalu panjang: formulir ini memuat paling banyak {bound // 1000} ribu "
        "huruf. Persingkat, lalu kirim sekali lagi."
    )


def _announced(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0
