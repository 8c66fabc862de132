"""The bare clients against the echo baselines over real sockets, and servers that fail."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from fixbridge.bench import fix_client, ftd_client, servers
from fixbridge.bench.faults import BenchFault
from fixbridge.bench.fix_client import FixClient
from fixbridge.bench.ftd_client import FtdClient
from fixbridge.bench.servers import Server


def test_the_ftd_client_and_the_echo(tmp_path: Path) -> None:
    with servers.ftd_echo(tmp_path) as echo:
        client = FtdClient(echo.address, "9999", "100001", "pw100001")
        assert (client.front_id, client.session_id) == (1, 1)
        frame, order_ref = client.insert("m2705", "DCE", True, 2900.0)
        assert client.round_trip_ns(frame, ftd_client.RESTING) > 0
        assert client.round_trip_ns(client.cancel("m2705", "DCE", order_ref), ftd_client.CANCELED) > 0
        client.refresh()
        frames = [client.insert("m2705", "DCE", True, 2900.0)[0] for _ in range(300)]
        assert client.burst_seconds(frames, ftd_client.RESTING, window=7) > 0
        client.close()


@pytest.mark.parametrize("store", ["memory", "file"])
def test_the_fix_client_and_the_quickfix_echo(tmp_path: Path, store: str) -> None:
    with servers.fix_echo(tmp_path, store) as echo:
        client = FixClient(echo.address, "CLIENT3", "FIXBRIDGE", "100003", "pw100003")
        order, cl_ord_id = client.insert("m2705", "DCE", True, 2900.0)
        assert client.round_trip_ns(order, fix_client.NEW) > 0
        assert client.round_trip_ns(client.cancel("m2705", "DCE", True, cl_ord_id), fix_client.CANCELED) > 0
        orders = [client.insert("m2705", "DCE", True, 2900.0)[0] for _ in range(50)]
        assert client.burst_seconds(orders, fix_client.NEW, window=7) > 0
        client.close()


def test_a_server_that_ends_before_it_is_ready_is_quoted(tmp_path: Path) -> None:
    with pytest.raises(BenchFault, match="the thing ended before it was ready: no luck today"):
        Server("the thing", [sys.executable, "-c", "import sys; sys.exit('no luck today')"], tmp_path)


def test_a_server_is_gone_after_use(tmp_path: Path) -> None:
    with servers.ftd_echo(tmp_path) as echo:
        os.kill(echo.pid, 0)
    with pytest.raises(ProcessLookupError):
        os.kill(echo.pid, 0)
