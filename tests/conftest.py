"""What holds for every test."""

import os
import socket
from collections.abc import Iterator

import hypothesis
import pytest

from tests.servers import Servers

# A machine that several people share must not fail a test for being slow. In CI Hypothesis goes by
# its own profile, which besides takes the same examples every time.
hypothesis.settings.register_profile("desk", deadline=None)
if "CI" not in os.environ:
    hypothesis.settings.load_profile("desk")

_LOCAL = {None, "", "localhost", "127.0.0.1", "::1", b"localhost", b"127.0.0.1", b"::1"}
_look_up = socket.getaddrinfo


def _look_up_local_names_only(host, *args, **kwargs):
    if host not in _LOCAL:
        message = f"a test tried to look up the host {host!r}"
        raise RuntimeError(message)
    return _look_up(host, *args, **kwargs)


@pytest.fixture(autouse=True)
def _no_names_of_other_machines(monkeypatch: pytest.MonkeyPatch) -> None:
    # pytest-socket (pyproject.toml) refuses to connect anywhere but to loopback. It lets the
    # look-up of a name through, which already tells a name server what we were about to do.
    monkeypatch.setattr(socket, "getaddrinfo", _look_up_local_names_only)


@pytest.fixture(scope="session")
def servers() -> Iterator[Servers]:
    """PostgreSQL and an S3 store, each started when a test first asks for it."""
    with Servers() as found:
        yield found
