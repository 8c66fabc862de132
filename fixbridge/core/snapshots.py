"""When a core's state is kept, and how a snapshot comes into its place: taken aside, put there when the log covers it.

    taker = SnapshotTaker(folder, every, newest)
    if taker.is_due(number): taker.take(core, state)        the state after record `number`, as it is now
    taker.covered(number)                                   the log is safe up to there

A snapshot never runs ahead of the log: until it is covered, it stands under a name that no start looks at.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Callable

import structlog

from fixbridge.adapters.contract import Core
from fixbridge.adapters.log import snapshots
from fixbridge.adapters.log.faults import LogFailed
from fixbridge.adapters.log.snapshots import Snapshot
from fixbridge.adapters.log.state import LogState
from fixbridge.core import metrics
from fixbridge.core.forked import Aside, forked

log = structlog.get_logger("snapshots")


class SnapshotTaker:
    """`number`: of the newest in its place. `failed`: why the last attempt came to nothing; the next one comes in its turn."""

    def __init__(self, folder: Path, every: int, newest: int, aside: Aside = forked):
        """every: records between two. newest: number of the last there is, 0 for none."""
        self.folder, self.every, self.number = folder, every, newest
        self.failed: str | None = None
        self._aside = aside
        self._last = newest  # number at the last attempt
        self._taken = 0  # number of the one under way
        self._written: Path | None = None  # where it stands, once it is whole
        self._covered = 0
        self._end: Callable[[], None] | None = None

    def is_due(self, number: int) -> bool:
        """Whether one should be taken of the state after that record."""
        return not self._taken and number - self._last >= self.every

    def put_off(self, number: int) -> None:
        """Members wait: none now, even where one is due, but some records later."""
        self._last = max(self._last, number - self.every * 9 // 10)

    def take(self, core: Core, state: LogState) -> None:
        """Begin one of the state as it is now."""
        assert not self._taken
        self._taken = self._last = state.number
        path = snapshots.path_of(self.folder, state.number)

        def work() -> bytes:
            snapshot = Snapshot(core.NAME, state, tuple(core.export()))
            # By whoever writes it, so that one that outlives its parent meets no other.
            return os.fsencode(snapshots.write_aside(path, snapshot, str(os.getpid())))

        self._end = self._aside(work, self._is_written, self._has_failed)

    def covered(self, number: int) -> None:
        """What has been taken up to there is part of the log."""
        self._covered = number
        if self._written is not None and self._taken <= number:
            written, self._written = self._written, None
            try:
                snapshots.put_in_place(written, snapshots.path_of(self.folder, self._taken))
            except LogFailed as fault:
                self._has_failed(str(fault))
                return
            self.number, self._taken, self.failed = self._taken, 0, None

    def drop(self) -> None:
        """The log goes another way, or ends: what is under way is not wanted any more."""
        if self._end is not None:
            self._end()
        for left_over in self.folder.glob(f"{snapshots.path_of(self.folder, self._taken).name}.*.new"):
            left_over.unlink()
        self._taken, self._written, self._end, self._covered = 0, None, None, 0

    def begin_after(self, number: int) -> None:
        """The log has another end: its newest snapshot is of that number."""
        self.drop()
        self.number = self._last = number

    def _is_written(self, path: bytes) -> None:
        self._written = Path(os.fsdecode(path))
        self.covered(self._covered)

    def _has_failed(self, why: str) -> None:
        self.failed = f"of record {self._taken}: {why}"
        self._taken = 0
        metrics.snapshots_failed.inc()
        log.error("no snapshot", why=self.failed)
