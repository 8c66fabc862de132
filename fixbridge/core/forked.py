"""Work on the state as it is at this moment, in a forked process: the one that serves goes on at once.

A fork has the whole memory as it was, copied page by page only where one of the two writes. So what takes seconds (a snapshot,
digests of everything) costs members the fork alone. The child has no other thread, keeps no descriptor but its own pipe (so that
no peer takes it for the parent, and no lock outlives the parent in it), works at low priority and leaves by `_exit`.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import signal
from typing import Callable

NICE = 10
MAX_SECONDS = 600.0  # one that takes longer hangs, and is ended
READ_BYTES = 1 << 16
_STREAMS = (0, 1, 2)

Work = Callable[[], bytes]
OnDone = Callable[[bytes], None]
OnFailed = Callable[[str], None]
Aside = Callable[[Work, OnDone, OnFailed], Callable[[], None]]  # returns what ends the work early; nothing is called then


def forked(work: Work, on_done: OnDone, on_failed: OnFailed) -> Callable[[], None]:
    """Do `work` in a child; its bytes, or words where it failed, come back in the event loop."""
    loop = asyncio.get_running_loop()
    pipe, theirs = os.pipe()
    try:
        pid = os.fork()
    except OSError as error:
        os.close(pipe)
        os.close(theirs)
        handle = loop.call_soon(on_failed, f"no process could be forked: {error}")
        return handle.cancel
    if pid == 0:
        _work(work, theirs)
    os.close(theirs)
    return _Parent(loop, pid, pipe, on_done, on_failed).end


def at_once(work: Work, on_done: OnDone, on_failed: OnFailed) -> Callable[[], None]:
    """The same here and now: where the event loop is not the system's, as in a simulation."""
    try:
        done = work()
    except OSError as error:
        on_failed(str(error))
    else:
        on_done(done)
    return lambda: None


class _Parent:
    """Hears what the child says, until its pipe ends."""

    def __init__(self, loop: asyncio.AbstractEventLoop, pid: int, pipe: int, on_done: OnDone, on_failed: OnFailed):
        self._loop, self._pid, self._pipe, self._on_done, self._on_failed = loop, pid, pipe, on_done, on_failed
        self._said = bytearray()
        os.set_blocking(pipe, False)
        loop.add_reader(pipe, self._readable)
        self._deadline = loop.call_later(MAX_SECONDS, os.kill, pid, signal.SIGKILL)

    def _readable(self) -> None:
        try:
            part = os.read(self._pipe, READ_BYTES)
        except BlockingIOError:
            return
        if part:
            self._said += part
            return
        code = self._reap()
        if code == 0:
            self._on_done(bytes(self._said))
        else:
            words = self._said.decode(errors="replace")
            self._on_failed(words or f"the process that did it was ended by signal {-code}")

    def _reap(self) -> int:
        """The child's end: its exit code, or minus the signal."""
        self._deadline.cancel()
        self._loop.remove_reader(self._pipe)
        os.close(self._pipe)
        _, status = os.waitpid(self._pid, 0)
        self._pid = 0
        return os.waitstatus_to_exitcode(status)

    def end(self) -> None:
        if self._pid:
            os.kill(self._pid, signal.SIGKILL)
            self._reap()


def _work(work: Work, pipe: int) -> None:
    """The child's life."""
    code = 1
    try:
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        gc.disable()
        _let_go(pipe)
        os.nice(NICE)
        try:
            said, code = work(), 0
        except Exception as error:  # told to the parent, whatever it is
            said = f"{type(error).__name__}: {error}".encode()
        with contextlib.suppress(BrokenPipeError):
            while said:
                said = said[os.write(pipe, said) :]
    finally:
        os._exit(code)


def _let_go(pipe: int) -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in _STREAMS:
        os.dup2(nothing, stream)
    for name in os.listdir("/dev/fd"):
        if int(name) not in (*_STREAMS, pipe):
            with contextlib.suppress(OSError):  # the listing's own
                os.close(int(name))
