"""How Prefect is set up: its own folder, loopback, no telemetry; and how our things are named.

Prefect reads its settings from the environment when it is imported, so this module does not import
it, and whoever starts a process that does sets the environment first.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dossier.casework import Queue
    from dossier.settings import Settings

POOL: Final = "berkas"
"""The work pool; its workers are ours."""
WORKER_TYPE: Final = "berkas-warm"
FLOW: Final = "baca-berkas"
PRIORITIES: Final[Mapping[Queue, int]] = {"loket": 1, "arsip": 2}
"""The work queues, each with its priority: 1 goes first."""

# Only what the office needs of the server runs: no schedules, no automations, no pauses, no flows
# of flows, no slots that are lent, nothing that calls out. A run of the archive may wait for hours,
# which is not late. Events become states of task runs without being kept as well.
_OFF = (
    "ANALYTICS",
    "SERVICES_CANCELLATION_CLEANUP",
    "SERVICES_EVENT_PERSISTER",
    "SERVICES_LATE_RUNS",
    "SERVICES_PAUSE_EXPIRATIONS",
    "SERVICES_REPOSSESSOR",
    "SERVICES_SCHEDULER",
    "SERVICES_TRIGGERS",
)
# Each page tells of three states of its task. Written together, a second later at most, they take
# less than one by one.
_TOGETHER = {"BATCH_SIZE": "20", "FLUSH_INTERVAL": "1"}


def environment(setting: Settings) -> dict[str, str]:
    """What Prefect's server and our workers are told, as environment variables."""
    told = {
        "DO_NOT_TRACK": "1",
        "PREFECT_HOME": str(setting.home / "prefect"),
        "PREFECT_API_URL": setting.prefect_api,
        "PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "false",
        "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
        "PREFECT_RESULTS_PERSIST_BY_DEFAULT": "false",
        # Whoever calls waits and tries again; a request that hangs must not hold the others.
        "PREFECT_CLIENT_MAX_RETRIES": "1",
        "PREFECT_API_REQUEST_TIMEOUT": "10",
        "PREFECT_LOGGING_LEVEL": "WARNING",
        "PREFECT_LOGGING_SERVER_LEVEL": "WARNING",
    }
    recorder = "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER"
    return (
        told
        | {f"PREFECT_SERVER_{name}_ENABLED": "false" for name in _OFF}
        | {f"{recorder}_{name}": value for name, value in _TOGETHER.items()}
    )


def set_up(setting: Settings) -> None:
    """Set the environment of this process; before Prefect is imported for the first time."""
    os.environ.update(environment(setting))
