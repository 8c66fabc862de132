"""Lines for a person, printed by a thread of its own: a terminal that nobody reads (Ctrl-S, a full pipe) stops no order."""

from __future__ import annotations

import threading
from collections import deque
from typing import Callable

MAX_LINES = 10_000


class Printer:
    """`say` never blocks. Lines that find the queue full are dropped, and their number is told when there is room again."""

    def __init__(self, write: Callable[[str], None]):
        self._write = write
        self._lines: deque[str] = deque()
        self._dropped = 0
        self._ending = False
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="printer", daemon=True)
        self._thread.start()

    def say(self, line: str) -> None:
        with self._news:
            if len(self._lines) >= MAX_LINES:
                self._dropped += 1
                return
            if self._dropped:
                self._lines.append(f"({self._dropped} lines not shown: nobody read them)")
                self._dropped = 0
            self._lines.append(line)
            self._news.notify()

    def close(self, timeout_seconds: float = 2.0) -> None:
        """Print what is waiting, unless nobody reads it in that time."""
        with self._news:
            self._ending = True
            self._news.notify()
        self._thread.join(timeout_seconds)

    def _run(self) -> None:
        while True:
            with self._news:
                while not self._lines and not self._ending:
                    self._news.wait()
                if not self._lines:
                    return
                line = self._lines.popleft()
            self._write(line)
