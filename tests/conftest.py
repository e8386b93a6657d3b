"""What holds for every test: names of other machines are not looked up.

pytest-socket (pyproject.toml) refuses to connect anywhere but to loopback; it lets a look-up of a
name through, which already tells a name server what we were about to do.
"""

import socket

import pytest

_LOCAL = {None, "", "localhost", "127.0.0.1", "::1", b"localhost", b"127.0.0.1", b"::1"}
_look_up = socket.getaddrinfo


def _look_up_local_names_only(host, *args, **kwargs):
    if host not in _LOCAL:
        message = f"a test tried to look up the host {host!r}"
        raise RuntimeError(message)
    return _look_up(host, *args, **kwargs)


@pytest.fixture(autouse=True)
def _no_names_of_other_machines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", _look_up_local_names_only)
