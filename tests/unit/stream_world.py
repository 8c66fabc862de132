"""Two logs and the stream between them, with every frame, sync and moment in the test's hand. The files are real."""

from __future__ import annotations

import os
from collections import deque
from itertools import count
from pathlib import Path

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Record, Result, Submission
from fixbridge.adapters.contract import Source as From
from fixbridge.adapters.log import segments, stream
from fixbridge.adapters.log.follower import FollowerLog, promoted_epoch
from fixbridge.adapters.log.reader import LogReader
from fixbridge.adapters.log.snapshots import Snapshot
from fixbridge.adapters.log.watermark import Watermark
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.adapters.log.zmq_stream import FileStore

DAY = "20261123"
ORDER = Message(ctp.messages.ReqOrderInsert.tid, (ctp.structs.InputOrder(BrokerID="9999", InstrumentID="cu2701"),))
RETURN = Message(ctp.messages.OnRtnTrade.tid, (ctp.structs.Trade(BrokerID="9999", InstrumentID="cu2701"),))
GO_ALONE = Message(ctp.internal_messages.GoAlone.tid, (ctp.internal_structs.GoAlone(OperatorNote="alone"),))
REQUIRE = Message(ctp.internal_messages.RequireFollower.tid, (ctp.internal_structs.RequireFollower(OperatorNote="both"),))
BEAT_NS, SILENCE_NS = 100, 400


class WriterSide:
    """A writer, its watermark and its source; what it released stands in `released`, number by number."""

    def __init__(self, world: World, folder: Path, writer: LogWriter):
        self.world, self.folder, self.writer = world, folder, writer
        self.halted: str | None = None
        self.said: list[str] = []
        self.out: deque[bytes] = deque()  # frames for its follower
        self.released = 0
        gated = not writer.is_alone
        self.watermark = Watermark(writer.epoch, 0 if gated else writer.number, gated)
        self.watermark.synced(writer.number)
        self.modes: deque[tuple[int, bool]] = deque()
        self.source = stream.Source(
            FileStore(writer), writer.epoch, writer.written, "standby", is_alone=writer.is_alone,
            promoted=promoted_epoch(folder), heartbeat_ns=BEAT_NS, silence_ns=SILENCE_NS, **world.limits,
        )  # fmt: skip
        writer.on_written = lambda first, last, data: self.do(self.source.wrote(first, last, data, world.now_ns))
        self.synced_size = (segments.list_segments(folder)[-1], segments.HEADER_BYTES)
        for command in writer.recovery.unanswered:
            writer.results(command, results_of(command))
        if writer.recovery.unanswered:
            writer.flush()

    def submit(self, *messages: Message) -> None:
        """Commands and their results, as a turn of the sequencer writes them."""
        if self.halted is None:
            commands = self.writer.commands([Submission(m, From(1), "100001", b"%d" % self.writer.number) for m in messages])
            for command in commands:
                alone = stream_mode(command)
                if alone is not None:
                    self.modes.append((command.number, alone))
                    if not alone:
                        self.set_mode(alone)
                self.writer.results(command, results_of(command))
            self.writer.flush()

    def set_mode(self, alone: bool) -> None:
        self.watermark.require_follower(not alone)
        self.source.is_alone = alone

    def sync(self) -> None:
        if self.halted is not None:
            return
        number = self.writer.sync()
        path = segments.list_segments(self.folder)[-1]
        self.synced_size = (path, path.stat().st_size)
        self.watermark.synced(number)
        while self.modes and self.modes[0][0] <= number:
            self.set_mode(self.modes.popleft()[1])
        self.release()

    def release(self) -> None:
        released = self.watermark.released
        if released > self.released and self.halted is None:
            self.world.check_release(self, self.released, released)
            self.released = self.source.released = released

    def do(self, effects: list[stream.Effect]) -> None:
        for effect in effects:
            match effect:
                case stream.Send(_, frame):
                    self.out.append(frame)
                case stream.Acknowledged(number, epoch):
                    self.watermark.acknowledged(number, epoch)
                    self.release()
                case stream.FencedOff(why):
                    self.halted = why
                case stream.Said(why):
                    self.said.append(why)

    def receive(self, frame: bytes) -> None:
        self.do(self.source.receive(b"peer", frame, self.world.now_ns))

    def tick(self) -> None:
        self.do(self.source.tick(self.world.now_ns))

    def crash(self, keep: float) -> None:
        """The process is gone, and of what was not synced that share is left."""
        tear(self.folder, self.writer._fd, self.writer._lock_fd, self.synced_size, keep)


class FollowerSide:
    """A follower and its log; what it appended stands in `records`."""

    def __init__(self, world: World, folder: Path, accept_loss: bool = False):
        self.world, self.folder = world, folder
        self.log = FollowerLog.open(folder, world.clock, segment_bytes=world.segment_bytes)
        self.follower = stream.Follower(
            self.log, "standby", world.now_ns, accept_loss=accept_loss, heartbeat_ns=BEAT_NS, silence_ns=SILENCE_NS
        )
        self.records: list[Record] = []
        self.snapshots: list[Snapshot] = []
        self.said: list[str] = []
        self.out: deque[bytes] = deque()  # frames for its writer
        paths = segments.list_segments(folder)
        self.synced_size = (paths[-1], paths[-1].stat().st_size) if paths else (folder, 0)

    def do(self, effects: list[stream.Effect]) -> None:
        for effect in effects:
            match effect:
                case stream.Send(_, frame):
                    self.out.append(frame)
                case stream.Wrote():
                    made, more = self.follower.observe()
                    self.records += made
                    self.do(more)
                case stream.Installed(snapshot):
                    self.snapshots.append(snapshot)
                    self.records.clear()
                case stream.CutBack(number):
                    self.records = [r for r in self.records if r.number <= number]
                case stream.Said(why) | stream.Halted(why):
                    self.said.append(why)

    def receive(self, frame: bytes) -> None:
        self.do(self.follower.receive(frame, self.world.now_ns))

    def tick(self) -> None:
        self.do(self.follower.tick(self.world.now_ns))

    def sync(self) -> None:
        if self.log.failed is None and self.log._fd >= 0:
            self.log.sync()
            path = segments.list_segments(self.folder)[-1]
            self.synced_size = (path, path.stat().st_size)
            self.do(self.follower.synced(self.world.now_ns))

    def crash(self, keep: float) -> None:
        tear(self.folder, self.log._fd, self.log._lock_fd, self.synced_size, keep)


def tear(folder: Path, fd: int, lock_fd: int, synced_size: tuple[Path, int], keep: float) -> None:
    for opened in (fd, lock_fd):
        if opened >= 0:
            os.close(opened)
    paths = segments.list_segments(folder)
    if not paths:
        return
    size = paths[-1].stat().st_size
    least = min(size, synced_size[1]) if paths[-1] == synced_size[0] else segments.HEADER_BYTES
    os.truncate(paths[-1], least + int((size - least) * keep))


class World:
    """`writer` speaks with `follower` over two queues of frames; `zombie` is a writer whose follower was promoted."""

    def __init__(self, tmp: Path, segment_bytes: int = 20_000, **limits: int):
        self.tmp, self.segment_bytes, self.limits = tmp, segment_bytes, limits
        self.now_ns = 1_000
        ticking = count(1_795_000_000_000_000_000, 1000)
        self.clock = lambda: next(ticking)
        self.tape: list[bytes] = []  # every entry that members may have seen
        self.folders = [tmp / "one", tmp / "two"]
        self.writer = self.open_writer(self.folders[0])
        self.follower = FollowerSide(self, self.folders[1])

    @property
    def to_follower(self) -> deque[bytes]:
        return self.writer.out

    @property
    def to_writer(self) -> deque[bytes]:
        return self.follower.out

    def open_writer(self, folder: Path) -> WriterSide:
        return WriterSide(self, folder, LogWriter.open(folder, "primary", DAY, self.clock, segment_bytes=self.segment_bytes))

    def check_release(self, side: WriterSide, before: int, released: int) -> None:
        """What a writer shows now was never shown otherwise, and stands on both disks unless it is alone by order."""
        assert side.writer.synced >= released
        shown = entries(side.folder, before, released)
        for number, entry in enumerate(shown, before + 1):
            if number <= len(self.tape):
                assert self.tape[number - 1] == entry, f"record {number} was shown otherwise before"
            else:
                assert number == len(self.tape) + 1
                self.tape.append(entry)
        if side is self.writer and side.watermark.is_follower_required:
            assert self.follower.log.synced >= released

    # -- the network ---------------------------------------------------------------------------------------------------

    def deliver(self, limit: int = 10_000) -> int:
        """Every frame in order, those sent meanwhile too; how many."""
        done = 0
        while (self.to_follower or self.to_writer) and done < limit:
            done += 1
            if self.to_follower:
                self.follower.receive(self.to_follower.popleft())
            else:
                self.writer.receive(self.to_writer.popleft())
        return done

    def tick(self, by_ns: int = BEAT_NS) -> None:
        self.now_ns += by_ns
        self.writer.tick()
        self.follower.tick()

    def settle(self) -> None:
        """Heal: time passes in small steps, nothing is lost, both disks work."""
        for _ in range(60):
            self.tick(BEAT_NS // 2)
            self.deliver()
            self.writer.sync()
            self.follower.sync()
            self.deliver()
            if self.follower.follower.state == "halted":
                return

    # -- take-overs ----------------------------------------------------------------------------------------------------

    def promote(self, accept_loss: bool = False) -> WriterSide:
        """The follower takes the pen. Returns the old writer, which knows nothing of it: their frames go on as they did, and the
        new writer has no follower yet."""
        old = self.writer
        writer, effects = self.follower.follower.promote("standby", self.clock, accept_loss=accept_loss)
        self.follower.do(effects)
        self.writer = WriterSide(self, self.follower.folder, writer)
        return old

    def come_back(self, old: WriterSide, keep: float = 1.0, accept_loss: bool = False) -> None:
        """The old writer's process ends, and follows the new one."""
        old.crash(keep)
        self.follower = FollowerSide(self, old.folder, accept_loss)


def results_of(command: Command) -> list[Result]:
    size = command.number % 4
    return [Result(RETURN, users=("100001",), context=command.context)] * size


def stream_mode(command: Command) -> bool | None:
    return {GO_ALONE.tid: True, REQUIRE.tid: False}.get(command.message.tid)


def entries(folder: Path, after: int = 0, upto: int | None = None) -> list[bytes]:
    return [entry.raw + entry.chain for entry in LogReader(folder).entries(after, upto)]
