"""`fixbridge up --standby` as its operator sees it: both cores, their numbers, digests and lag, and the alarm when it grows."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import time
from pathlib import Path
from typing import Any, Callable

import httpx
import pytest
from interop.gateway import GatewayProcess
from interop.test_bug_in_the_primary import fixbridge, member, order, status, trades_one_lot

from ctpproto.ctp import codes, messages
from fixbridge.adapters.log import snapshots

CONFIG = (
    "[log]\nsnapshot_every = 100\n"
    '[fix]\nenabled = false\n[standby]\ncheckpoint_every = 1000\nlag_alarm_records = 4\n'
    "lag_alarm_seconds = 1\n"
)


@pytest.fixture
def gateway(tmp_path: Path) -> GatewayProcess:
    return GatewayProcess(tmp_path / "state", config=CONFIG, options=("--standby", "--fronts", "1"))


def got(address: str, path: str) -> httpx.Response:
    return httpx.get(address + path, timeout=10, trust_env=False)


def until(found: Callable[[], Any], what: str, seconds: float = 30) -> Any:
    deadline = time.monotonic() + seconds
    while not (value := found()):
        assert time.monotonic() < deadline, what
        time.sleep(0.05)
    return value


def metric(address: str, name: str) -> float:
    found = re.search(rf"^{name} (\S+)$", got(address, "/metrics").text, re.M)
    assert found, name
    return float(found[1])


@pytest.mark.timeout(180)
def test_both_cores_are_shown_and_a_standby_that_hangs_is_an_alarm(gateway: GatewayProcess) -> None:
    async def trade(*references: int) -> None:
        async with member(gateway, "100001") as seller, member(gateway, "100002") as buyer:
            for reference in references:
                await trades_one_lot(seller, buyer, reference)

    async def send_unanswered(count: int) -> None:
        async with member(gateway, "100001") as seller:
            os.kill(pid, signal.SIGSTOP)
            for reference in range(100, 100 + count):
                seller.send(messages.ReqOrderInsert, order("100001", codes.Direction.Sell, 2950.0, str(reference)))
            await asyncio.to_thread(gateway.wait_for, r"ALARM: the standby is \d+ records and .* s behind")

    with gateway:
        serves, follows = gateway.addresses["admin"], gateway.addresses["standby"]
        agreed = gateway.wait_for(r"heterogeneous follows primary in epoch 1 at record \d+, 0 behind; digests .* (\d+): (\w{32})")
        asyncio.run(trade(1, 2, 3))
        shown = until(lambda: _level(got(follows, "/api/status").json()["standby"]), "the standby has caught up")
        assert (shown["core"], shown["state"], shown["epoch"]) == ("heterogeneous", "following", 1)
        assert shown["digests_compared"] >= 1 and shown["agreed_digest"] == agreed[2] and shown["agreed"] == int(agreed[1])
        page = got(follows, "/").text
        for words in ("<title>fixbridge: following</title>", "Records behind", "Digests compared", agreed[2], "commands agree"):
            assert words in page, words
        assert got(follows, "/healthz").text == "ok\n" and metric(follows, "fixbridge_standby_lag_records") == 0
        cores = status(gateway.state_dir)
        assert cores["core"]["export"] == cores["standby"]["export"] and cores["core"]["standby_lag_records"] == 0

        pid = json.loads((gateway.state_dir / "gateway.json").read_text())["processes"]["standby core"]
        try:
            asyncio.run(send_unanswered(10))
            assert metric(serves, "fixbridge_standby_lag_alarm") == 1 and metric(serves, "fixbridge_standby_lag_records") > 4
            assert "The standby is" in got(serves, "/").text
            assert re.search(r"lag_alarm +\d+ records", fixbridge("status", state=gateway.state_dir).stdout)
        finally:
            os.kill(pid, signal.SIGCONT)
        gateway.wait_for(r"the standby has caught up: 0 records")
        until(lambda: metric(serves, "fixbridge_standby_lag_alarm") == 0, "the alarm is cleared")
        until(lambda: metric(follows, "fixbridge_standby_lag_alarm") == 0, "the alarm is cleared there")
        assert "The standby is" not in got(serves, "/").text

        os.kill(json.loads((gateway.state_dir / "gateway.json").read_text())["processes"]["core"], signal.SIGSTOP)
        unwell = until(lambda: _unwell(got(follows, "/healthz")), "a standby that hears nothing is not healthy")
        assert "it does not follow" in unwell
        assert fixbridge("promote", state=gateway.state_dir).returncode == 0
        assert got(follows, "/healthz").text == "ok\n" and "<title>fixbridge: trading</title>" in got(follows, "/").text
        os.kill(json.loads((gateway.state_dir / "gateway.json").read_text())["processes"]["core"], signal.SIGCONT)


@pytest.mark.timeout(180)
def test_a_standby_keeps_snapshots_and_starts_from_the_newest(gateway: GatewayProcess) -> None:
    def pid() -> int:
        return json.loads((gateway.state_dir / "gateway.json").read_text())["processes"]["standby core"]

    async def trade() -> None:
        async with member(gateway, "100001") as seller, member(gateway, "100002") as buyer:
            for reference in range(1, 21):
                await trades_one_lot(seller, buyer, reference)

    with gateway:
        follows = gateway.addresses["standby"]
        asyncio.run(trade())
        taken = until(lambda: _agreed_snapshot(gateway.state_dir, got(follows, "/api/status").json()["standby"]), "a snapshot")
        serving = until(lambda: got(gateway.addresses["admin"], "/api/status").json()["sequencer"]["snapshot"], "one of the other")
        assert snapshots.path_of(gateway.state_dir / "log", serving).exists()
        said, died = len(gateway.lines), pid()
        os.kill(died, signal.SIGKILL)
        gateway.wait_for("following epoch 1 from record", start=said)
        follows = until(lambda: json.loads((gateway.state_dir / "gateway.json").read_text())["addresses"].get("standby"), "its page")
        shown = until(lambda: _level(got(follows, "/api/status").json()["standby"]), "the standby has caught up")
        assert shown["snapshot"] >= taken and pid() != died
        cores = status(gateway.state_dir)
        assert cores["core"]["export"] == cores["standby"]["export"]


def _agreed_snapshot(state: Path, shown: dict[str, Any]) -> int:
    """Its number, once there is one, whole and of the second core."""
    if shown["snapshot"]:
        newest = snapshots.load(snapshots.path_of(state / "standby" / "log", shown["snapshot"]))
        assert newest.core_name == "heterogeneous" and newest.state.answered <= newest.number
    return shown["snapshot"]


def _level(shown: dict[str, Any]) -> dict[str, Any] | None:
    return shown if shown["number"] == shown["writer_number"] and not shown["lag_records"] else None


def _unwell(answer: httpx.Response) -> str:
    return answer.text if answer.status_code == 503 else ""
