"""Figures and a line in the log for each request: routes, states and ids, never values."""

from __future__ import annotations

import datetime as dt
import logging
import time
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from office.desk import ops
from storage import Store

_log = logging.getLogger("review_ui.requests")
_NOWHERE: Final = "(tidak ada)"
_QUIET: Final = frozenset({"/healthz", "/readyz", "/metrics"})

_requests = CollectorRegistry()
_COUNT: Final = Counter(
    "berkas_http_requests_total",
    "Requests answered, by route and state.",
    ("method", "route", "status"),
    registry=_requests,
)
_SECONDS: Final = Histogram(
    "berkas_http_request_seconds",
    "Seconds to the first byte of an answer, by route.",
    ("route",),
    registry=_requests,
)


class Telemetry:
    """Counts requests and writes a line about each."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = time.perf_counter()

        async def noted(message: Message) -> None:
            if message["type"] == "http.response.start":
                _note(scope, message["status"], time.perf_counter() - begun)
            await send(message)

        await self._app(scope, receive, noted)


def _note(scope: Scope, status: int, seconds: float) -> None:
    route = getattr(scope.get("route"), "path", _NOWHERE)
    method = scope["method"] if route != _NOWHERE else "-"
    _COUNT.labels(method, route, str(status)).inc()
    _SECONDS.labels(route).observe(seconds)
    if route not in _QUIET:
        # Nothing of the address but the dossier's id: queries hold names that were searched for.
        case_id = scope.get("path_params", {}).get("case_id", "-")
        _log.info("%s %s %s %d %.0f ms", method, route, case_id, status, seconds * 1000)


def exposition(store: Store, now: dt.datetime) -> bytes:
    """Everything that Prometheus gets to see.

    Args:
        store: The store.
        now: When.
    """
    figures = ops(store, by=None, now=now)
    registry = CollectorRegistry()
    jobs = Gauge("berkas_jobs", "Jobs.", ("queue", "state"), registry=registry)
    for (queue, state), count in figures.counts.items():
        jobs.labels(queue, state).set(count)
    age = Gauge(
        "berkas_queue_age_seconds", "Wait of the oldest job.", ("queue",), registry=registry
    )
    for queue in ("loket", "arsip"):
        oldest = figures.oldest.get(queue)
        age.labels(queue).set(oldest.total_seconds() if oldest else 0)
    workers = Gauge("berkas_workers_alive", "Workers seen of late.", registry=registry)
    workers.set(len(figures.workers))
    speed = Gauge("berkas_pages_per_minute", "Pages read, mean of late.", registry=registry)
    speed.set(figures.pages_a_minute)
    return generate_latest(_requests) + generate_latest(registry)
