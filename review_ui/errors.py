"""What people and programs are told when something is refused or goes wrong: Indonesian, always."""

from __future__ import annotations

import logging
import secrets
from dataclasses import dataclass
from typing import Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, RedirectResponse, Response

from dossier.errors import BerkasError, FileRejectedError
from office.errors import (
    AccountRefusedError,
    HiddenError,
    IntakeRefusedError,
    LoginRefusedError,
    LoginThrottledError,
    MoveRefusedError,
    NoRequirementError,
    NotAllowedError,
    WordRefusedError,
)
from review_ui.bounds import TooLargeError
from review_ui.desk import desk_of
from review_ui.rendering import from_htmx, page, wants_json
from review_ui.uploads import FormError
from review_ui.visitors import CsrfError, SignInError, who_or_none
from storage.errors import ConflictError, NotFoundError, StorageError

_log = logging.getLogger(__name__)

_STATUS: Final[tuple[tuple[type[BerkasError], int], ...]] = (
    (SignInError, 401),
    (CsrfError, 403),
    (HiddenError, 404),
    (NotAllowedError, 403),
    (NotFoundError, 404),
    (NoRequirementError, 404),
    (ConflictError, 409),
    (MoveRefusedError, 409),
    (TooLargeError, 413),
    (LoginThrottledError, 429),
    (LoginRefusedError, 401),
    (FormError, 400),
    (FileRejectedError, 422),
    (IntakeRefusedError, 422),
    (WordRefusedError, 422),
    (AccountRefusedError, 422),
    (StorageError, 503),
)
"""The first that fits."""
_TITLES: Final = {
    400: "Permintaan tidak dapat dipahami",
    401: "Harus masuk dahulu",
    403: "Tidak berwenang",
    404: "Tidak ditemukan",
    405: "Tidak dapat dilakukan begitu",
    409: "Keadaan sudah berubah",
    413: "Kiriman terlalu besar",
    422: "Belum dapat disimpan",
    429: "Terlalu sering",
    500: "Ada yang salah di sistem",
    503: "Penyimpanan tidak menjawab",
}
_SENTENCES: Final = {
    400: "Muat ulang halaman asalnya, lalu coba sekali lagi.",
    403: "Peran Anda tidak mencakup ini.",
    404: "Yang Anda cari tidak ada.",
    405: "Buka kembali halaman asalnya dan gunakan tombol yang ada di sana.",
    413: "Kirim dalam bagian yang lebih kecil.",
    422: "Periksa isian, lalu kirim sekali lagi.",
    500: "Yang sudah tersimpan tetap tersimpan. Coba sekali lagi; bila tetap begini, sebutkan "
    "nomor kejadian kepada operator.",
    503: "Yang terakhir belum tersimpan. Coba lagi sebentar lagi; bila tetap begini, beri tahu "
    "operator.",
}


@dataclass(frozen=True, slots=True)
class _Told:
    """What is told."""

    status: int
    code: str
    sentence: str
    number: str = ""


def handle_errors(app: FastAPI) -> None:
    """Let every error come out as an answer of ours."""

    @app.exception_handler(SignInError)
    def _sign_in(request: Request, error: SignInError) -> Response:
        return _to_sign_in(request, error)

    @app.exception_handler(BerkasError)
    def _ours(request: Request, error: BerkasError) -> Response:
        status = next((code for kind, code in _STATUS if isinstance(error, kind)), 500)
        if status >= 500:
            _log.error("%s %s: %s", request.method, _route(request), error.code)
        return _answer(request, _Told(status, error.code, error.message))

    @app.exception_handler(HTTPException)
    def _http(request: Request, error: HTTPException) -> Response:
        status = error.status_code if error.status_code in _TITLES else 400
        return _answer(request, _Told(status, "http", _SENTENCES.get(status, _SENTENCES[400])))

    @app.exception_handler(RequestValidationError)
    def _invalid(request: Request, error: RequestValidationError) -> Response:
        # An address with parts of the wrong form is an address that there is not. What was sent is
        # not repeated, only the name of what is wrong with it.
        places = [each["loc"] for each in error.errors()]
        if any(place[0] == "path" for place in places):
            return _answer(request, _Told(404, "tidak_ditemukan", _SENTENCES[404]))
        names = ", ".join(sorted({str(place[-1]) for place in places}))
        return _answer(request, _Told(400, "permintaan", f"Tidak dapat dipahami: {names}."))

    @app.exception_handler(Exception)
    def _unforeseen(request: Request, error: Exception) -> Response:
        number = secrets.token_hex(4)
        # The kind of error and where it was raised: its text may hold values of a dossier.
        _log.error(
            "kejadian %s: %s %s: %s at %s",
            number,
            request.method,
            _route(request),
            type(error).__name__,
            _where(error),
        )
        return _answer(request, _Told(500, "kesalahan", _SENTENCES[500], number))


def _to_sign_in(request: Request, error: SignInError) -> Response:
    if wants_json(request) or request.url.path.endswith("/peristiwa"):
        return _answer(request, _Told(401, error.code, error.message))
    address = "/masuk" if request.url.path == "/" else f"/masuk?ke={request.url.path}"
    if from_htmx(request):
        return Response(status_code=204, headers={"HX-Redirect": address})
    return RedirectResponse(address, status_code=303)


def _answer(request: Request, told: _Told) -> Response:
    headers = {"Retry-After": "60"} if told.status in {429, 503} else {}
    if wants_json(request):
        body = {"galat": told.code, "pesan": told.sentence}
        if told.number:
            body["nomor"] = told.number
        if told.status == 401:
            headers["WWW-Authenticate"] = "Bearer"
        return JSONResponse(body, status_code=told.status, headers=headers)
    if from_htmx(request):
        return page(
            request,
            "bagian/galat.html",
            {"pesan": told.sentence},
            status=told.status,
            headers={**headers, "HX-Retarget": "#galat", "HX-Reswap": "innerHTML"},
        )
    inside = _back(request)
    context = {
        "judul": _TITLES[told.status],
        "pesan": told.sentence,
        "status": told.status,
        "nomor": told.number,
        "kembali": inside,
        "kembali_nama": "Kembali ke berkas" if inside != "/" else "Ke halaman awal",
        "tamu": None if told.status >= 500 else who_or_none(request, desk_of(request)),
    }
    return page(request, "galat.html", context, status=told.status, headers=headers)


def _back(request: Request) -> str:
    """The dossier that a refused act was meant for; it says itself whether it may be seen."""
    parts = request.url.path.split("/")
    if request.method == "POST" and len(parts) > 3 and parts[1] == "berkas":
        return f"/berkas/{parts[2]}"
    return "/"


def _route(request: Request) -> str:
    """The route's pattern: addresses may hold what somebody searched for."""
    route = request.scope.get("route")
    return str(getattr(route, "path", "(tidak ada)"))


def _where(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "?"
    return f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"
