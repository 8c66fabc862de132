"""How long members wait for a snapshot: written in the event loop, and by a forked process beside it.

A core with a large state takes a snapshot while it goes on deciding commands, one a turn of the loop. What is measured is the
longest time between two turns: with a forked writer that is the fork, and the pages that are copied afterwards.
"""

from __future__ import annotations

import asyncio
import gc
import time
from pathlib import Path

from fixbridge.adapters.contract import Command, Core
from fixbridge.adapters.log.state import LogState
from fixbridge.bench.apply import TRADING_DAY, ApplyBench
from fixbridge.bench.batches import BATCH_COMMANDS
from fixbridge.bench.faults import BenchFault
from fixbridge.bench.figures import Sample, sample
from fixbridge.core.cores import kind_of
from fixbridge.core.forked import Aside, at_once, forked
from fixbridge.core.snapshots import SnapshotTaker

COMMANDS = 50_000  # that make the state
MORE = 20_000  # decided while snapshots are taken


class PauseBench:
    """A core of that name after COMMANDS orders and cancels. `records`: in its export."""

    def __init__(self, name: str, folder: Path):
        self._folder = folder
        folder.mkdir(parents=True)
        self._prepared = ApplyBench(COMMANDS + MORE)
        self._core: Core = self._prepared.market(kind_of(name))[0]
        for at in range(0, COMMANDS, BATCH_COMMANDS):
            for command in self._prepared.commands(at, min(at + BATCH_COMMANDS, COMMANDS), decoded=True):
                self._core.apply(command)
        self.records = len(list(self._core.export()))
        self._at, self._number = COMMANDS, 0
        gc.collect()
        gc.freeze()  # as a daemon does

    def close(self) -> None:
        gc.unfreeze()

    def in_the_loop(self) -> Sample:
        return self._longest_pause(at_once)

    def beside(self) -> Sample:
        return self._longest_pause(forked)

    def _longest_pause(self, aside: Aside) -> Sample:
        """Microseconds, of one snapshot: a sample of one."""
        self._number += 1
        state = LogState(number=self._number, command_day=TRADING_DAY, result_day=TRADING_DAY)

        async def run() -> int:
            taker = SnapshotTaker(self._folder, 1, 0, aside)
            longest, before = 0, time.perf_counter_ns()
            taker.take(self._core, state)
            taker.covered(self._number)
            while taker.number != self._number:
                if taker.failed is not None:
                    raise BenchFault(f"no snapshot: {taker.failed}")
                for command in self._next():
                    self._core.apply(command)
                await asyncio.sleep(0)
                now = time.perf_counter_ns()
                longest, before = max(longest, now - before), now
            return max(longest, time.perf_counter_ns() - before)

        return sample([asyncio.run(run())])

    def _next(self) -> list[Command]:
        if self._at >= COMMANDS + MORE:
            return []
        self._at += 1
        return self._prepared.commands(self._at - 1, self._at, decoded=True)
