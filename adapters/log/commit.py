"""Group commit: a thread that syncs what was written, as often as the disk allows.

What comes during a sync goes with the next.
"""

from __future__ import annotations

import threading
from queue import SimpleQueue
from typing import Callable

from fixbridge.adapters.log.faults import LogFailed
from fixbridge.adapters.log.writer import LogWriter


class GroupCommitter:
    """Reports the highest synced number, rising, each once.

    on_synced(number) and on_failed(fault) are called in the committer's thread (in an event loop: call_soon_threadsafe);
    after on_failed nothing more is reported. synced=False: no disk is waited for, `commit` itself reports what was written
    (for demos and benches: a crash of the machine may then lose what members have seen).
    """

    def __init__(
        self,
        writer: LogWriter,
        on_synced: Callable[[int], None],
        on_failed: Callable[[LogFailed], None],
        synced: bool = True,
    ):
        self.writer, self.synced = writer, synced
        self._on_synced, self._on_failed = on_synced, on_failed
        self._reported = 0
        self._wake: SimpleQueue[bool] = SimpleQueue()
        self._is_awake = False
        self._thread: threading.Thread | None = None
        if synced:
            self._thread = threading.Thread(target=self._run, name="log-commit", daemon=True)
            self._thread.start()

    def commit(self) -> None:
        """What was written until now is to be synced soon. Never blocks."""
        if self._thread is None:
            self._report(self.writer.written)
        elif not self._is_awake:
            self._is_awake = True
            self._wake.put(True)

    def _report(self, number: int) -> None:
        if number > self._reported:
            self._reported = number
            self._on_synced(number)

    def _run(self) -> None:
        while self._wake.get():
            self._is_awake = False  # before the sync reads how much is written: what comes later wakes again
            try:
                number = self.writer.sync()
            except LogFailed as fault:
                self._on_failed(fault)
                return
            self._report(number)

    def close(self) -> None:
        """Sync what is written, report it, end the thread."""
        if self._thread is not None:
            self._wake.put(True)
            self._wake.put(False)
            self._thread.join()
            self._thread = None
