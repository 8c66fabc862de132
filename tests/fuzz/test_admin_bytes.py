"""Any bytes at the admin port end in an HTTP error or a closed connection; the page stays up."""

from __future__ import annotations

import asyncio
import socket
import threading
from typing import Iterator

import httpx
import pytest
from fuzz.ending import peer_may_end
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fixbridge.admin.server import AdminServer

FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
STATUS = {"profile": "demo", "broker": "9999", "addresses": {}, "sequencer": {"halted": None}, "instruments": []}
REQUEST_LINES = st.sampled_from([b"GET / HTTP/1.1\r\n", b"POST /api/status HTTP/1.0\r\n", b"GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n", b""])


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    server = AdminServer("127.0.0.1", 0, lambda: STATUS)
    asyncio.run_coroutine_threadsafe(server.start(), loop).result(20)
    yield server.port
    asyncio.run_coroutine_threadsafe(server.stop(), loop).result(20)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(20)


@FEW
@given(st.binary(max_size=4096), REQUEST_LINES)
def test_any_bytes(port: int, junk: bytes, line: bytes) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=20) as stranger:
        with peer_may_end():
            stranger.sendall(line + junk)
            stranger.shutdown(socket.SHUT_WR)
            while stranger.recv(65536):
                pass
    assert httpx.get(f"http://127.0.0.1:{port}/healthz", timeout=20).status_code == 200
