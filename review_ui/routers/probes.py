"""For machines: is it alive, is it ready, how is it doing; and the static files."""

from __future__ import annotations

from fastapi import APIRouter, Request
from prometheus_client import CONTENT_TYPE_LATEST
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, Response

from review_ui.assets import assets, version
from review_ui.desk import AtDesk
from review_ui.telemetry import exposition
from storage import StorageError

router = APIRouter()
_FOR_EVER = "public, max-age=31536000, immutable"


@router.get("/healthz")
def healthz() -> Response:
    """This process answers."""
    return PlainTextResponse("ok\n")


@router.get("/readyz")
def readyz(desk: AtDesk) -> Response:
    """Database and objects answer too."""
    try:
        desk.store.check()
    except StorageError:
        return PlainTextResponse("penyimpanan belum siap\n", status_code=503)
    return PlainTextResponse("ok\n")


@router.get("/metrics")
def metrics(desk: AtDesk) -> Response:
    """Figures for Prometheus: counts and ages, nothing of any dossier."""
    return Response(exposition(desk.store, desk.now()), media_type=CONTENT_TYPE_LATEST)


@router.get("/statis/{digest}/{name}")
def static(request: Request, digest: str, name: str) -> Response:
    """A static file, to be kept for ever: its address changes with it.

    Only these are compressed: pages hold tokens, whose length a compressed page would betray.
    """
    asset = assets().get(name)
    if asset is None or digest != version():
        raise HTTPException(404)
    headers = {"Cache-Control": _FOR_EVER, "Vary": "Accept-Encoding"}
    if "gzip" not in request.headers.get("accept-encoding", ""):
        return Response(asset.body, media_type=asset.media_type, headers=headers)
    headers["Content-Encoding"] = "gzip"
    return Response(asset.packed, media_type=asset.media_type, headers=headers)
