"""The log's committer without its thread: a sync begins, other things happen, the sync is over."""

from __future__ import annotations

import asyncio
from typing import Any, Callable

from fixbridge.adapters.log.faults import LogFailed
from fixbridge.simulation.disk import Disk


class SimulatedCommitter:
    """What `adapters.log.commit.GroupCommitter` does; `sync_ns` says how long the next sync takes."""

    def __init__(
        self, disk: Disk, sync_ns: Callable[[], int], writer: Any, on_synced: Callable[[int], None],
        on_failed: Callable[[LogFailed], None], synced: bool = True,
    ):  # fmt: skip
        self.disk, self.sync_ns, self.writer = disk, sync_ns, writer
        self._on_synced, self._on_failed = on_synced, on_failed
        self._loop = asyncio.get_running_loop()
        self._reported = 0
        self._is_busy = self._is_wanted = self._is_over = False
        self._cuts = 0

    def commit(self) -> None:
        if self._is_busy or self._is_over:
            self._is_wanted = True
            return
        self._is_busy = True
        self._loop.call_later(0.000_01, self._begin)

    def _begin(self) -> None:
        if self._is_over:
            return
        self._is_wanted = False
        try:
            before = self.writer.synced
            number, covered = self.disk.begin_sync(self.writer.sync)
            # A real sync is over when it returns, and whoever else wants the file waits for it: here it has only begun.
            self.writer._synced = before
        except LogFailed as fault:
            self._is_over = True
            self._on_failed(fault)
            return
        self._loop.call_later(self.sync_ns() / 1e9, self._end, number, covered, self._cuts)

    def cut(self) -> None:
        """The log was cut back: a sync that is under way says nothing of what is appended from here on."""
        self._cuts += 1

    def _end(self, number: int, covered: list[tuple[str, int]], cuts: int) -> None:
        if self._is_over or self.writer.failed is not None:
            return
        self._is_busy = False
        if cuts != self._cuts:
            self.commit()
            return
        self.disk.end_sync(covered)
        self.writer._synced = max(self.writer._synced, number)
        if number > self._reported:
            self._reported = number
            self._on_synced(number)
        if self._is_wanted:
            self.commit()

    def close(self) -> None:
        if not self._is_over:
            self._is_over = True
            try:
                number = self.writer.sync()
            except LogFailed as fault:
                self._on_failed(fault)
                return
            if number > self._reported:
                self._reported = number
                self._on_synced(number)
