"""The disks under the simulated processes: real files, and the knowledge of what a crash leaves of them.

`Disk` has the calls of `os` by which the log changes files. A process that is killed leaves all that it has written. A machine
that loses power leaves what was synced, and of the rest a prefix: cut anywhere, or as long as it was with zeros where sectors did
not reach the disk, or whole. A file that was renamed without a sync of its folder may have its old name again. Syncs take
time: what a sync covers is safe when it is over, not when it begins.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any, Callable, Iterator

from fixbridge.adapters.log import follower, segments, snapshots, writer
from fixbridge.simulation.loop import Crashed, Process, SimulatedLoop

MOUNTED = (segments, snapshots, writer, follower)  # the modules of the log that change files
SECTOR_BYTES = segments.SECTOR_BYTES
PLACES = ("write.before", "write.torn", "write.after", "sync.before", "sync.after", "rename.before", "rename.after", "create")


class File:
    """A file as the disk knows it: how many of its bytes are safe, and where its last write began."""

    __slots__ = ("synced_bytes", "last_write_at")

    def __init__(self, synced_bytes: int = 0):
        self.synced_bytes = self.last_write_at = synced_bytes


class Disk:
    """All files below a folder, which belong to processes by their first folder's name. Stands in for `os` in the log's modules.

    Faults are armed by name and strike once: `crash[place]` counts the calls at a place until one kills its process;
    `fail_sync`, `fail_write` hold processes whose next call fails.
    """

    def __init__(self, loop: SimulatedLoop, root: Path, hit: Callable[[str], None]):
        self.loop, self.root, self.hit = loop, root, hit
        self.files: dict[str, File] = {}
        self.fds: dict[int, tuple[Process, str]] = {}
        self.crash: dict[tuple[Process, str], int] = {}
        self.fail_sync: set[Process] = set()
        self.fail_write: dict[Process, float] = {}  # the part of the next write that the full disk still takes
        self.sync_ns: Callable[[Process], int] | None = None
        self.holes: set[str] = set()  # files that lost a sector in the middle of their last write
        self.calls: Counter[str] = Counter()
        self.random = Random(0)
        self._covering: list[tuple[str, int]] | None = None  # what a sync that is under way has covered
        self._renamed: dict[str, list[tuple[str, str, bytes | None]]] = {}  # folder -> renames that its sync has not covered
        self._names: dict[str, Process] = {}

    def owns(self, process: Process) -> Path:
        """The process's folder."""
        self._names[process.name] = process
        folder = self.root / process.name
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    @contextmanager
    def mounted(self) -> Iterator[None]:
        """Stand in for `os` in the log's modules."""
        before = [module.os for module in MOUNTED]  # type: ignore[attr-defined]
        for module in MOUNTED:
            module.os = self  # type: ignore[attr-defined]
        try:
            yield
        finally:
            for module, was in zip(MOUNTED, before, strict=True):
                module.os = was  # type: ignore[attr-defined]

    def __getattr__(self, name: str) -> Any:
        """What does not change a disk: constants, getpid, close, fstat."""
        return getattr(os, name)

    # -- calls --------------------------------------------------------------------------------------------------------

    def open(self, path: str | Path, flags: int, mode: int = 0o777) -> int:
        name = str(path)
        process = self._owner(name)
        if process is not None and flags & os.O_CREAT and flags & os.O_TRUNC:
            self._place(process, "create")
        fd = os.open(path, flags, mode)
        if process is not None:
            self.fds[fd] = (process, name)
            if flags & os.O_TRUNC:
                self.files[name] = File()
        return fd

    def close(self, fd: int) -> None:
        self.fds.pop(fd, None)
        os.close(fd)

    def write(self, fd: int, data: Any) -> int:
        known = self.fds.get(fd)
        if known is None:
            return os.write(fd, data)
        process, name = known
        self._alive(process)
        self._place(process, "write.before")
        file = self.files.setdefault(name, File())
        file.last_write_at = os.fstat(fd).st_size
        part = self.fail_write.pop(process, None)
        if part is not None:
            if part > 0 and len(data) > 1:
                self.hit("disk full in a write")
                self.fail_write[process] = 0.0
                return os.write(fd, bytes(data[: max(1, int(len(data) * part))]))
            self.hit("disk full")
            raise OSError(errno.ENOSPC, "No space left on device")
        if self._due(process, "write.torn"):
            size = int(len(data) * self.random.random())
            if size:
                os.write(fd, bytes(data[:size]))
            self._kill(process, "write.torn")
        written = os.write(fd, data)
        self._place(process, "write.after")
        return written

    def fdatasync(self, fd: int) -> None:
        self._sync(fd)

    def fsync(self, fd: int) -> None:
        self._sync(fd)

    def _sync(self, fd: int) -> None:
        known = self.fds.get(fd)
        if known is None:
            name = os.readlink(f"/proc/self/fd/{fd}")  # opened by a Path
            process = self._owner(name)
        else:
            process, name = known
        if process is None:
            return
        self._alive(process)
        self._place(process, "sync.before")
        if process in self.fail_sync and name.endswith(".log"):
            self.fail_sync.discard(process)
            self.hit("sync fails")
            raise OSError(errno.EIO, "Input/output error")
        if os.path.isdir(name):
            self._renamed.pop(name, None)
        elif self._covering is not None:
            self._covering.append((name, os.fstat(fd).st_size))
        else:
            self.files.setdefault(name, File()).synced_bytes = os.fstat(fd).st_size
        self._place(process, "sync.after")

    def ftruncate(self, fd: int, size: int) -> None:
        os.ftruncate(fd, size)
        known = self.fds.get(fd)
        if known is not None and known[1] in self.files:
            file = self.files[known[1]]
            file.synced_bytes = min(file.synced_bytes, size)

    def rename(self, source: str | Path, target: str | Path) -> None:
        old, new = str(source), str(target)
        process = self._owner(new)
        if process is None:
            os.rename(old, new)
            return
        self._alive(process)
        self._place(process, "rename.before")
        replaced = Path(new).read_bytes() if os.path.exists(new) else None
        os.rename(old, new)
        self.files[new] = self.files.pop(old, File(os.path.getsize(new)))
        self._renamed.setdefault(os.path.dirname(new), []).append((old, new, replaced))
        self._place(process, "rename.after")

    def unlink(self, path: str | Path) -> None:
        os.unlink(path)
        self.files.pop(str(path), None)

    # -- syncs that take time -----------------------------------------------------------------------------------------

    def begin_sync(self, sync: Callable[[], int]) -> tuple[int, list[tuple[str, int]]]:
        """Run a sync whose effect comes later: (what it returned, what it covers). Hand the second to `end_sync`."""
        self._covering = covered = []
        try:
            return sync(), covered
        finally:
            self._covering = None

    def end_sync(self, covered: list[tuple[str, int]]) -> None:
        for name, size in covered:
            file = self.files.setdefault(name, File())
            file.synced_bytes = max(file.synced_bytes, min(size, os.path.getsize(name) if os.path.exists(name) else 0))

    # -- crashes ------------------------------------------------------------------------------------------------------

    def _owner(self, name: str) -> Process | None:
        if not name.startswith(str(self.root)):
            return None
        return self._names.get(name[len(str(self.root)) + 1 :].split("/", 1)[0])

    def _alive(self, process: Process) -> None:
        if not process.alive:
            raise Crashed

    def _due(self, process: Process, place: str) -> bool:
        left = self.crash.get((process, place))
        if left is None:
            return False
        if left > 0:
            self.crash[process, place] = left - 1
            return False
        del self.crash[process, place]
        return True

    def _place(self, process: Process, place: str) -> None:
        self.calls[place] += 1
        if self._due(process, place):
            self._kill(process, place)

    def _kill(self, process: Process, place: str) -> None:
        self.hit(f"crash at {place}")
        process.crash()
        raise Crashed

    def died(self, process: Process, lost_power: bool, random: Random) -> None:
        """A process has ended: its files are closed, and where its machine lost power, unsynced bytes are at the disk's mercy."""
        for fd in [fd for fd, (owner, _) in self.fds.items() if owner is process]:
            del self.fds[fd]
            os.close(fd)
        for key in [key for key in self.crash if key[0] is process]:
            del self.crash[key]
        self.fail_sync.discard(process)
        self.fail_write.pop(process, None)
        prefix = str(self.root / process.name) + "/"
        if lost_power:
            for folder in [f for f in self._renamed if f.startswith(prefix.rstrip("/"))]:
                moves = self._renamed.pop(folder)
                keep = random.randrange(len(moves) + 1)
                for old, new, replaced in reversed(moves[keep:]):
                    self._undo(old, new, replaced)
            for name in sorted(name for name in self.files if name.startswith(prefix)):
                if os.path.exists(name):
                    self._lose(name, self.files[name], random)
        for name in [name for name in self.files if name.startswith(prefix)]:
            if os.path.exists(name):
                self.files[name].synced_bytes = min(self.files[name].synced_bytes, os.path.getsize(name))

    def _undo(self, old: str, new: str, replaced: bytes | None) -> None:
        if not os.path.exists(new):
            return
        self.hit("power lost: a rename undone")
        os.rename(new, old)
        self.files[old] = self.files.pop(new, File(os.path.getsize(old)))
        if replaced is not None:
            Path(new).write_bytes(replaced)
            self.files[new] = File(len(replaced))

    def _lose(self, name: str, file: File, random: Random) -> None:
        size, safe = os.path.getsize(name), file.synced_bytes
        if safe >= size:
            return
        fate = random.random()
        if fate < 0.25:
            self.hit("power lost: tail lost")
            os.truncate(name, safe)
        elif fate < 0.55:
            self.hit("power lost: tail torn")
            os.truncate(name, random.randrange(safe, size + 1))
        elif fate < 0.85:
            # The length reached the disk, the last sectors did not.
            self.hit("power lost: tail of zeros")
            # Whole sectors reach it or not: what shared the first one with synced bytes is lost with it.
            start = max(safe, random.randrange(safe, size) // SECTOR_BYTES * SECTOR_BYTES)
            with open(name, "r+b") as handle:
                handle.seek(start)
                handle.write(bytes(size - start))
        elif fate < 0.95 and (hole := self._hole(file, size, random)) is not None:
            self.hit("power lost: a hole in the last write")
            self.holes.add(name)
            with open(name, "r+b") as handle:
                handle.seek(hole)
                handle.write(bytes(min(SECTOR_BYTES, size - hole)))
        else:
            self.hit("power lost: tail kept")

    def _hole(self, file: File, size: int, random: Random) -> int | None:
        """A sector of the last write, which is not synced."""
        first = -(-max(file.last_write_at, file.synced_bytes) // SECTOR_BYTES) * SECTOR_BYTES
        sectors = range(first, size - SECTOR_BYTES + 1, SECTOR_BYTES)
        return random.choice(sectors) if len(sectors) else None

    def durable_bytes(self, path: Path) -> int:
        """How much of a file would survive the loss of power."""
        file = self.files.get(str(path))
        return file.synced_bytes if file is not None else 0

    def remove(self) -> None:
        for fd in list(self.fds):
            os.close(fd)
        self.fds.clear()
        shutil.rmtree(self.root, ignore_errors=True)
