"""A parent's side of a child process: start it, hear it, start it again when it dies, end it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
import time
from typing import Any, Callable, Sequence

import structlog

from ctpproto.faults import Fault

log = structlog.get_logger("keeper")

AGAIN_SECONDS = (0, 1, 2, 5, 10, 30)
LONG_LIFE_SECONDS = 60  # who lived so long is started again as if it had never died
END_SECONDS = 20  # for an orderly end; then it is killed
MAX_LINE_BYTES = 1024 * 1024


class StartFault(Fault):
    """Something cannot start; the message says what to do."""


class Keeper:
    """Keeps `python -m module arguments` running. `pid`: of the child, 0 while there is none. `words`: of its last "ready".
    `is_up`: it has said so in this life.

    on_event: given every {"event": ..., "text": ...} of the child as a line. on_word: given every object that it says, before.
    again: whether a child that has ended is started again; asked each time.
    """

    def __init__(
        self,
        name: str,
        module: str,
        arguments: Sequence[str],
        on_event: Callable[[str], None],
        *,
        on_word: Callable[[dict[str, Any]], None] = lambda word: None,
        again: Callable[[], bool] = lambda: True,
        wait_seconds: Sequence[float] = AGAIN_SECONDS,
    ):
        self.name, self.module, self.arguments = name, module, list(arguments)
        self.pid = 0
        self.lives = 0
        self.is_up = False
        self.words: dict[str, Any] = {}
        self._on_event, self._on_word, self._again, self._wait_seconds = on_event, on_word, again, wait_seconds
        self._ready = asyncio.Event()
        self._why = ""
        self._task: asyncio.Task[None] | None = None

    async def start(self, timeout_seconds: float) -> None:
        """Start the child and wait until it is ready. Raises StartFault with its own words where it ends before."""
        self._task = asyncio.create_task(self._run(), name=self.name)
        ready = asyncio.create_task(self._ready.wait())
        try:
            done, _ = await asyncio.wait({ready, self._task}, timeout=timeout_seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            ready.cancel()
        if not self._ready.is_set():
            await self.stop()
            raise StartFault(self._why or f"{self.name} did not come up")

    async def stop(self) -> None:
        """End the child in order, and wait for its end."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    def restart(self) -> None:
        """End this life of the child, in order once it is up; the next one begins with `arguments` as they are then."""
        if self.pid:
            os.kill(self.pid, signal.SIGTERM if self.is_up else signal.SIGKILL)

    async def _run(self) -> None:
        deaths = 0
        while True:
            started = time.monotonic()
            code = await self._live()
            if not self._ready.is_set():
                return  # it never came up: the start fails, and says so
            if not self._again():
                self._on_event(f"{self.name} ended with code {code}")
                return
            deaths = 0 if time.monotonic() - started > LONG_LIFE_SECONDS else deaths
            wait_seconds = self._wait_seconds[min(deaths, len(self._wait_seconds) - 1)]
            deaths += 1
            when = f" in {wait_seconds} s" if wait_seconds else ""
            self._on_event(f"{self.name} ended with code {code}; starting it again{when}")
            await asyncio.sleep(wait_seconds)

    async def _live(self) -> int | None:
        """One life of the child; its exit code, negative for a signal."""
        # Its own session: a Ctrl-C at the terminal is the parent's alone. stdin is its lifeline.
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-m", self.module, *self.arguments, "--lifeline",
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, start_new_session=True, limit=MAX_LINE_BYTES,
        )  # fmt: skip
        self.pid, self.is_up = child.pid, False
        self.lives += 1
        try:
            assert child.stdout is not None
            async for line in child.stdout:
                self._heard(line)
            return await child.wait()
        finally:
            self.pid = 0
            if child.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    child.terminate()
                try:
                    async with asyncio.timeout(END_SECONDS):
                        await child.wait()
                except TimeoutError:
                    log.error("killed", name=self.name)
                    child.kill()
                    await child.wait()
            if child.stdin is not None:
                child.stdin.close()

    def _heard(self, line: bytes) -> None:
        try:
            word = json.loads(line)
            event = word["event"]
        except (ValueError, KeyError, TypeError):
            log.info("child says", name=self.name, line=line.decode("utf-8", "replace").rstrip())
            return
        self._on_word(word)
        if event == "ready":
            self.words = word
            self.is_up = True
            self._ready.set()
        elif event == "failed":
            self._why = str(word.get("text", ""))
            if self._ready.is_set():
                self._on_event(self._why)
        elif "text" in word:
            self._on_event(str(word["text"]))
