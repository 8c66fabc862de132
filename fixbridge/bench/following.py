"""The price of synchronous mode, and how far the standby is behind: one gateway with its standby, told by the operator's own
orders to wait for the follower's acknowledgement, and to go alone.

Both modes are measured on the same processes, in turn, so what differs is the acknowledgement alone. The lag is what the
writer has and the follower has not acknowledged, looked at over the core's control socket while a burst runs; as time it is
that many records at the rate at which the burst wrote them (Little's law).
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from statistics import fmean
from typing import Any

from ctpproto.faults import Fault
from fixbridge.bench.faults import BenchFault
from fixbridge.core.control import ask

SYNCHRONOUS, ALONE = "synchronous", "alone"
_ORDERS = {SYNCHRONOUS: "require-follower", ALONE: "go-alone"}
LOOK_SECONDS = 0.005
SETTLE_SECONDS = 20.0


class Following:
    """The standby of a running gateway, from outside. `state`: the gateway's state directory."""

    def __init__(self, state: Path):
        self._state = state
        controls = json.loads((state / "gateway.json").read_text())["controls"]
        self._control = next((path for path in controls.values() if self._status(path)["role"] == "primary"), None)
        if self._control is None:
            raise BenchFault("no core of the gateway says that it is the primary")

    def release(self, mode: str) -> None:
        """Give the operator's order, and wait until the core is in that mode, its follower at its heels. Raises BenchFault."""
        command = [sys.executable, "-m", "fixbridge.cli", _ORDERS[mode], "--state-dir", str(self._state), "--note", "bench"]
        told = subprocess.run(command, capture_output=True, text=True, timeout=SETTLE_SECONDS * 3)
        if told.returncode:
            raise BenchFault(f"{_ORDERS[mode]}: {told.stderr.strip() or told.stdout.strip()}")
        deadline = time.monotonic() + SETTLE_SECONDS
        while time.monotonic() < deadline:
            follower = self._status(self._control)["follower"]
            if follower["mode"] == mode and follower["present"] and not follower["lag_records"]:
                return
            time.sleep(LOOK_SECONDS)
        raise BenchFault(f"the core is not in {mode} mode after {SETTLE_SECONDS:g} s: {follower}")

    def watch(self) -> Watch:
        """Look at the lag until the block ends."""
        return Watch(self._control)

    @staticmethod
    def _status(control: Any) -> dict[str, Any]:
        try:
            return asyncio.run(ask(control, "status", timeout_seconds=5))
        except Fault as fault:
            raise BenchFault(f"the core's control socket: {fault}") from None


class Watch:
    """A context: looks at the lag every LOOK_SECONDS. Afterwards `records` and `microseconds` say what was seen."""

    def __init__(self, control: Any):
        self._control, self._over = control, threading.Event()
        self._seen: list[tuple[int, int, int]] = []  # monotonic ns, written, lag
        self._why: Fault | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        try:
            asyncio.run(self._look())
        except Fault as fault:
            self._why = fault

    async def _look(self) -> None:
        while not self._over.is_set():
            status = await ask(self._control, "status", timeout_seconds=5)
            self._seen.append((time.monotonic_ns(), status["last_number"], status["follower"]["lag_records"]))
            await asyncio.sleep(LOOK_SECONDS)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join(10)
        if self._why is not None:
            raise BenchFault(f"the core's control socket: {self._why}")

    @property
    def records(self) -> float:
        """Mean lag of the looks at which the log grew."""
        return fmean(lag for lag in self._growing()) if self._growing() else 0.0

    @property
    def most(self) -> int:
        return max((lag for _, _, lag in self._seen), default=0)

    @property
    def microseconds(self) -> float:
        """The same as time: records over the rate at which they were written."""
        if len(self._seen) < 2:
            return 0.0
        written = self._seen[-1][1] - self._seen[0][1]
        return self.records * (self._seen[-1][0] - self._seen[0][0]) / 1e3 / written if written else 0.0

    def _growing(self) -> list[int]:
        pairs = zip(self._seen, self._seen[1:])
        return [after[2] for before, after in pairs if after[1] > before[1]]
