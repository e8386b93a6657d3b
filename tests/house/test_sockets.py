"""Tests reach no other machine."""

import socket

import pytest

ELSEWHERE = "192.0.2.1"  # reserved for documentation (RFC 5737): nobody is there


def test_connecting_to_another_machine_is_refused() -> None:
    with socket.socket() as way_out, pytest.raises(Warning, match=ELSEWHERE):
        way_out.connect((ELSEWHERE, 80))


def test_looking_up_another_machine_is_refused() -> None:
    with pytest.raises(RuntimeError, match="look up"):
        socket.getaddrinfo("berkas.example", 80)


def test_loopback_is_open() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname(), timeout=5) as client,
    ):
        assert client.getpeername() == server.getsockname()
