"""The follower stream over ZeroMQ: asyncio shells around the two machines of `stream`.

The writer binds a ROUTER, the follower connects a DEALER, over ipc:// or tcp://. Neither drops what it has taken: what is in
flight is bounded by the stream's own window, far below ZeroMQ's high-water mark, and a connection that breaks is found by
number and chain value. An ipc socket belongs to the user that runs the daemons; a tcp one to a network that is trusted
as the disk is.
"""

from __future__ import annotations

import asyncio
import os
import time
from pathlib import Path
from typing import Callable, Sequence

import zmq

from fixbridge.adapters.contract import Record
from fixbridge.adapters.log import segments, snapshots
from fixbridge.adapters.log.commit import GroupCommitter
from fixbridge.adapters.log.faults import LogDamaged, LogFailed, LogFault, SnapshotDamaged
from fixbridge.adapters.log.follower import FollowerLog, chain_at, promoted_epoch
from fixbridge.adapters.log.reader import LogReader
from fixbridge.adapters.log.snapshots import Snapshot
from fixbridge.adapters.log.stream import (
    HEARTBEAT_NS,
    MAX_FOLLOWER_FRAME_BYTES,
    MAX_FRAME_BYTES,
    Acknowledged,
    CutBack,
    Effect,
    Fenced,
    FencedOff,
    Follower,
    Halted,
    Installed,
    Said,
    Send,
    Source,
    Wrote,
    encode,
)  # fmt: skip
from fixbridge.adapters.log.writer import LogWriter

FRAMES_A_TURN = 128  # bounds how long the loop's other work waits
COPIED_BYTES = 1 << 16  # shorter frames are cheaper copied


class StreamNotBound(LogFault):
    """The address of the follower stream cannot be used."""


class FileStore:
    """`stream.Store` over a writer's folder."""

    def __init__(self, writer: LogWriter):
        self._writer = writer
        self._reader = LogReader(writer.folder)

    def first_number(self) -> int:
        paths = segments.list_segments(self._writer.folder)
        return segments.first_number_of(paths[0]) if paths else self._writer.written + 1

    def chain_at(self, number: int) -> bytes | None:
        return chain_at(self._reader, number, self._writer.written)

    def entries(self, after: int, upto: int, max_bytes: int) -> tuple[bytes, int]:
        parts: list[bytes] = []
        size, last = 0, after
        for entry in self._reader.entries(after, upto):
            size += len(entry.raw) + len(entry.chain)
            if parts and size > max_bytes:
                break
            parts.append(entry.raw)
            parts.append(entry.chain)
            last = entry.number
        return b"".join(parts), last

    def snapshot(self, above: int) -> tuple[int, bytes] | None:
        folder = self._writer.folder
        for path in snapshots.list_snapshots(folder):
            try:
                snapshot = snapshots.load(path)
                if snapshot.number > above:
                    snapshots.stands_on(path, snapshot.state, segments.list_segments(folder))
                    return snapshot.number, path.read_bytes()
            except (SnapshotDamaged, LogDamaged, OSError):
                continue  # the start names it; here the one before is tried
        return None


class _Socket:
    """A ZeroMQ socket in an event loop, and the one timer of the machine behind it."""

    def __init__(self, kind: int, max_frame_bytes: int):
        self._context = zmq.Context()
        self.socket = self._context.socket(kind)
        self.socket.setsockopt(zmq.LINGER, 0)
        self.socket.setsockopt(zmq.MAXMSGSIZE, max_frame_bytes)
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None
        self._timer_ns = 0
        self._again = False
        self._fd = -1

    def run(self, on_frame: Callable[[list[bytes]], None]) -> None:
        self._on_frame = on_frame
        self._fd = self.socket.getsockopt(zmq.FD)
        self._loop.add_reader(self._fd, self._readable)
        self._look_again()

    def send(self, parts: list[bytes]) -> None:
        """Never blocks. What ZeroMQ does not take (nobody there, or more than the window could ever fill) is as good as lost
        on the way, and the stream heals that."""
        try:
            self.socket.send_multipart(parts, zmq.NOBLOCK, copy=len(parts[-1]) < COPIED_BYTES)
        except zmq.ZMQError as error:
            if error.errno not in (zmq.EAGAIN, zmq.EHOSTUNREACH):
                raise
        self._look_again()  # the socket's file descriptor tells of changes only, and a send may have eaten one

    def _look_again(self) -> None:
        if not self._again and self._fd >= 0 and self.socket.getsockopt(zmq.EVENTS) & zmq.POLLIN:
            self._again = True
            self._loop.call_soon(self._readable)

    def _readable(self) -> None:
        self._again = False
        for _ in range(FRAMES_A_TURN):
            if self._fd < 0:
                return
            try:
                parts = self.socket.recv_multipart(zmq.NOBLOCK)
            except zmq.Again:
                return
            self._on_frame(parts)
        self._look_again()

    def at(self, deadline_ns: int | None, now_ns: int, act: Callable[[], None]) -> None:
        """Have `act` called at the deadline or a little before what was asked earlier."""
        if deadline_ns is None or (self._timer is not None and self._timer_ns <= deadline_ns):
            return
        if self._timer is not None:
            self._timer.cancel()

        def due() -> None:
            self._timer = None
            act()

        self._timer_ns = deadline_ns
        self._timer = self._loop.call_later(max(0, deadline_ns - now_ns) / 1e9, due)

    def close(self) -> None:
        if self._fd >= 0:
            self._loop.remove_reader(self._fd)
            self._fd = -1
        if self._timer is not None:
            self._timer.cancel()
        self.socket.close()
        self._context.term()


class ZmqSource:
    """The writer's end: `await`-free. Make it after the writer, give it to the sequencer, `close` it before the writer.

    on_said(words): what an operator wants to read. The limits are those of `stream.Source`.
    """

    def __init__(
        self,
        writer: LogWriter,
        endpoint: str,
        name: str = "standby",
        *,
        on_said: Callable[[str], None] = lambda why: None,
        now_ns: Callable[[], int] = time.monotonic_ns,
        **limits: int,
    ):
        """Raises StreamNotBound."""
        self._now_ns, self._on_said = now_ns, on_said
        self._on_acknowledged: Callable[[int, int], None] = lambda number, epoch: None
        self._on_fenced: Callable[[str], None] = lambda why: None
        self._writer = writer
        self._source = Source(
            FileStore(writer), writer.epoch, writer.written, name, is_alone=writer.is_alone,
            promoted=promoted_epoch(writer.folder), **limits,
        )  # fmt: skip
        self._socket = _Socket(zmq.ROUTER, MAX_FOLLOWER_FRAME_BYTES)
        self._socket.socket.setsockopt(zmq.ROUTER_MANDATORY, 1)
        try:
            bind(self._socket.socket, endpoint)
        except (zmq.ZMQError, OSError) as error:
            self._socket.close()
            raise StreamNotBound(f"the follower stream cannot listen at {endpoint}: {error}") from None
        self.endpoint = self._socket.socket.getsockopt(zmq.LAST_ENDPOINT).rstrip(b"\0").decode()

    def attach(self, on_acknowledged: Callable[[int, int], None], on_fenced: Callable[[str], None]) -> None:
        """From here on followers are served. Called by the sequencer, once."""
        self._on_acknowledged, self._on_fenced = on_acknowledged, on_fenced
        self._writer.on_written = self._wrote
        self._socket.run(self._receive)

    # -- what the sequencer asks ---------------------------------------------------------------------------------------

    def why_refused(self) -> str | None:
        """Why no order should be taken now; see `Source.why_refused`."""
        return self._source.why_refused(self._now_ns())

    def is_caught_up(self) -> bool:
        return self._source.is_caught_up(self._now_ns())

    def is_present(self) -> bool:
        return self._source.is_present(self._now_ns())

    def released(self, number: int) -> None:
        """The watermark has risen; followers hear of it with the next frame."""
        self._source.released = number

    def alone(self, is_alone: bool) -> None:
        """The operator's order on record has come into force."""
        self._source.is_alone = is_alone

    def status(self) -> dict[str, object]:
        return self._source.status(self._now_ns())

    # -- shell ---------------------------------------------------------------------------------------------------------

    def _wrote(self, first: int, last: int, data: bytes) -> None:
        now_ns = self._now_ns()
        self._do(self._source.wrote(first, last, data, now_ns), now_ns)

    def _receive(self, parts: list[bytes]) -> None:
        now_ns = self._now_ns()
        if len(parts) == 2:
            self._do(self._source.receive(parts[0], parts[1], now_ns), now_ns)

    def _tick(self) -> None:
        now_ns = self._now_ns()
        self._do(self._source.tick(now_ns), now_ns)

    def _do(self, effects: list[Effect], now_ns: int) -> None:
        for effect in effects:
            match effect:
                case Send(peer, frame):
                    self._socket.send([peer, frame])
                case Acknowledged(number, epoch):
                    self._on_acknowledged(number, epoch)
                case FencedOff(why):
                    self._on_fenced(why)
                case Said(why):
                    self._on_said(why)
        self._socket.at(self._source.deadline_ns, now_ns, self._tick)

    def close(self) -> None:
        if self._writer.on_written == self._wrote:
            self._writer.on_written = None
        self._socket.close()


class ZmqFollower:
    """The follower's end, with its own committer.

    on_records(records): appended here, in order, decoded; durable and acknowledged soon after, not yet. on_snapshot(snapshot):
    the log begins anew after it. on_cut(number): its end was dropped, it ends with that record. on_halted(why): it follows no
    more. All in the event loop.
    """

    def __init__(
        self,
        log: FollowerLog,
        endpoint: str,
        name: str = "standby",
        *,
        on_records: Callable[[Sequence[Record]], None] = lambda records: None,
        on_snapshot: Callable[[Snapshot], None] = lambda snapshot: None,
        on_halted: Callable[[str], None] = lambda why: None,
        on_said: Callable[[str], None] = lambda why: None,
        on_cut: Callable[[int], None] = lambda number: None,
        accept_loss: bool = False,
        now_ns: Callable[[], int] = time.monotonic_ns,
        **limits: int,
    ):
        self.log = log
        self._on_records, self._on_snapshot, self._on_cut = on_records, on_snapshot, on_cut
        self._on_halted, self._on_said = on_halted, on_said
        self._now_ns = now_ns
        self._loop = asyncio.get_running_loop()
        self.follower = Follower(log, name, now_ns(), accept_loss=accept_loss, **limits)
        self._committer = GroupCommitter(log, self._synced_in_thread, self._failed_in_thread, synced=log.durable)
        self._observing = False
        self._closed = False
        self._socket = _dialled(endpoint)
        self._socket.run(self._receive)
        self._tick()

    def status(self) -> dict[str, object]:
        return self.follower.status()

    def promote(self, core_name: str, clock_ns: Callable[[], int] = time.time_ns, *, accept_loss: bool = False) -> LogWriter:
        """Take the pen. The connection stays, to tell the old writer so. Raises PromotionRefused, LogFailed."""
        self._observe()
        writer, effects = self.follower.promote(core_name, clock_ns, accept_loss=accept_loss)
        self._do(effects, self._now_ns())
        self._committer.close()
        return writer

    def close(self) -> None:
        """Let go of the connection and, unless it was promoted, of the log. Raises LogFailed."""
        self._closed = True
        self._committer.close()
        self._socket.close()
        if self.follower.state != "promoted":
            self.log.close()

    # -- shell ---------------------------------------------------------------------------------------------------------

    def _receive(self, parts: list[bytes]) -> None:
        now_ns = self._now_ns()
        if len(parts) == 1:
            self._do(self.follower.receive(parts[0], now_ns), now_ns)

    def _tick(self) -> None:
        now_ns = self._now_ns()
        self._do(self.follower.tick(now_ns), now_ns)

    def _synced_in_thread(self, number: int) -> None:
        self._loop.call_soon_threadsafe(self._synced)

    def _failed_in_thread(self, fault: LogFailed) -> None:
        self._loop.call_soon_threadsafe(self._failed, fault)

    def _synced(self) -> None:
        if not self._closed:
            now_ns = self._now_ns()
            self._do(self.follower.synced(now_ns), now_ns)

    def _failed(self, fault: LogFailed) -> None:
        if not self._closed and self.follower.state != "promoted":
            self._do(self.follower.failed(fault), self._now_ns())

    def _observe(self) -> None:
        self._observing = False
        if self._closed or self.follower.state in ("promoted", "halted"):
            return
        records, effects = self.follower.observe()
        if records:
            self._on_records(records)
        self._do(effects, self._now_ns())

    def _do(self, effects: list[Effect], now_ns: int) -> None:
        for effect in effects:
            match effect:
                case Send(_, frame):
                    self._socket.send([frame])
                case Wrote():
                    self._committer.commit()
                    if not self._observing:  # while the disk is at it
                        self._observing = True
                        self._loop.call_soon(self._observe)
                case Installed(snapshot):
                    self._on_snapshot(snapshot)
                case CutBack(number):
                    self._on_cut(number)
                case Halted(why):
                    self._on_halted(why)
                case Said(why):
                    self._on_said(why)
        self._socket.at(self.follower.deadline_ns, now_ns, self._tick)


class ZmqFence:
    """Tells whoever writes at `endpoint`, again and again, that this node took over in `epoch`.

    A promoted follower says so itself as long as its process lives. One that was started again, as the writer that it is now, has
    this: the old writer may have slept, or been cut off, and have heard of nothing.
    """

    def __init__(self, epoch: int, endpoint: str):
        self._loop = asyncio.get_running_loop()
        self._frame = encode(Fenced(0, epoch))
        self._socket = _dialled(endpoint)
        self._socket.run(lambda parts: None)
        self._tell()

    def _tell(self) -> None:
        self._socket.send([self._frame])
        self._timer = self._loop.call_later(HEARTBEAT_NS / 1e9, self._tell)

    def close(self) -> None:
        self._timer.cancel()
        self._socket.close()


def _dialled(endpoint: str) -> _Socket:
    """The follower's end of a stream."""
    socket = _Socket(zmq.DEALER, MAX_FRAME_BYTES)
    socket.socket.setsockopt(zmq.IMMEDIATE, 1)  # nothing is kept for a writer that is not there
    socket.socket.setsockopt(zmq.RECONNECT_IVL, 20)
    socket.socket.setsockopt(zmq.RECONNECT_IVL_MAX, 500)
    socket.socket.connect(endpoint)
    return socket


def bind(socket: zmq.Socket[bytes], endpoint: str) -> None:
    """Bind; an ipc socket is born for this user only (mode 0600). Raises ZMQError, OSError."""
    if not endpoint.startswith("ipc://"):
        socket.bind(endpoint)
        return
    path = Path(endpoint.removeprefix("ipc://"))
    path.parent.mkdir(parents=True, exist_ok=True)
    old = os.umask(0o177)
    try:
        socket.bind(endpoint)
    finally:
        os.umask(old)
