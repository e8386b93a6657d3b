"""What Prefect's server has to know of us: a work pool, its two queues, a deployment for each."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from prefect.client.schemas.actions import WorkPoolCreate
from prefect.exceptions import ObjectAlreadyExists

from flows import engine

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from prefect.client.orchestration import SyncPrefectClient

    from dossier.casework import Queue


def deploy(client: SyncPrefectClient) -> Mapping[Queue, UUID]:
    """Make sure that pool, queues and deployments are there; may be repeated by anyone at any time.

    Returns:
        By queue, the id of the deployment through which its work is handed over.
    """
    with contextlib.suppress(ObjectAlreadyExists):
        client.create_work_pool(WorkPoolCreate(name=engine.POOL, type=engine.WORKER_TYPE))
    flow = client.create_flow_from_name(engine.FLOW)
    made: dict[Queue, UUID] = {}
    for queue, priority in engine.PRIORITIES.items():
        _queue(client, queue, priority)
        made[queue] = client.create_deployment(
            flow_id=flow,
            name=queue,
            work_pool_name=engine.POOL,
            work_queue_name=queue,
            enforce_parameter_schema=False,
        )
    return made


def _queue(client: SyncPrefectClient, name: str, priority: int) -> None:
    try:
        client.create_work_queue(name=name, work_pool_name=engine.POOL, priority=priority)
    except ObjectAlreadyExists:
        found = client.read_work_queue_by_name(name, work_pool_name=engine.POOL)
        if found.priority != priority:
            client.update_work_queue(found.id, priority=priority)
