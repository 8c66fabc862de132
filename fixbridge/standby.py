"""A core that follows another's log: it applies what is recorded, and can take over at the exact record where it stands.

    standby = Standby(config, endpoint, on_event)      config: with the standby's own state directory
    await standby.start()                              follows from here on
    host = await standby.promote(link_path, follower_of, accept_loss=False, note="...")

What a member can have seen is applied as recorded, never decided again; commands that were logged and not answered are decided
by this core after the take-over.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from pathlib import Path
from typing import Any, Callable, Sequence

from fixbridge.adapters.contract import Command, Core, Record, ResultRecord
from fixbridge.adapters.log import reader, segments
from fixbridge.adapters.log.follower import FOLLOWER, FollowerLog, PromotionRefused
from fixbridge.adapters.log.reader import Recovery
from fixbridge.adapters.log.snapshots import Snapshot
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.adapters.log.zmq_stream import ZmqFollower
from fixbridge.config import Config
from fixbridge.control import ControlFault
from fixbridge.core_host import CoreHost, prepare
from fixbridge.cores import digest_of, kind_of
from fixbridge.sequencer import FollowerSource, recovered_core

class Absorber:
    """Applies recorded results to a core, a command when its last result is there.

    `number`: what the state covers; `read`: the last record taken.
    """

    def __init__(self, core: Core, recovery: Recovery):
        self.core = core
        self.number = self.read = recovery.state.number
        self._pending: deque[tuple[Command, list[ResultRecord]]] = deque((g.command, list(g.results)) for g in recovery.groups)
        while self._pending and self._pending[0][0].number <= recovery.state.answered:
            self._pending.popleft()  # `recovered_core` has absorbed these
        if self._pending:
            self.number = self._pending[0][0].number - 1

    @property
    def unanswered(self) -> int:
        return len(self._pending)

    def pending(self) -> list[Command]:
        """The commands that the state does not cover, in order."""
        return [command for command, _ in self._pending]

    def take(self, records: Sequence[Record]) -> None:
        """Take the next records of the log."""
        pending = self._pending
        for record in records:
            self.read = record.number
            if isinstance(record, Command):
                pending.append((record, []))
                continue
            for command, results in pending:
                if command.number == record.cause:
                    results.append(record)
                    break
            if not record.last:
                continue
            while pending and pending[0][0].number <= record.cause:  # those before it without results had nothing to say
                command, results = pending.popleft()
                self.core.absorb(command, results)
            self.number = record.number


class Standby:
    """`host` is None until promoted."""

    def __init__(self, config: Config, endpoint: str, on_event: Callable[[str], None]):
        self.config, self.endpoint, self.on_event = config, endpoint, on_event
        self.host: CoreHost | None = None
        self._kind = kind_of(config.core)
        self._absorber: Absorber
        self._follower: ZmqFollower
        self._promoting = asyncio.Lock()

    async def start(self) -> None:
        """Open the log and follow. Raises LogLocked, LogDamaged, LogFailed, NoSuchCore."""
        settings = self.config.log
        log = FollowerLog.open(
            prepare(self.config.state_dir) / "log", time.time_ns, segment_bytes=settings.segment_bytes,
            verify_all=settings.verify_all, durable=settings.synced,
        )  # fmt: skip
        paths = segments.list_segments(log.folder)
        self._wrote_itself = bool(paths) and segments.decode_header(paths[-1], segments.load(paths[-1])).core_name != FOLLOWER
        self._build(log.recovery)
        self._follower = ZmqFollower(
            log, self.endpoint, on_records=self._take, on_snapshot=self._restore, on_cut=self._rebuild,
            on_halted=lambda why: self.on_event(f"standby: it follows no more: {why}"),
            on_said=lambda why: self.on_event(f"standby: {why}"),
        )  # fmt: skip

    @property
    def log_folder(self) -> Path:
        return self.config.state_dir / "log"

    def _build(self, recovery: Recovery) -> None:
        self._absorber = Absorber(recovered_core(self._kind, recovery), recovery)

    def _take(self, records: Sequence[Record]) -> None:
        self._absorber.take(records)

    def _restore(self, snapshot: Snapshot) -> None:
        self._build(Recovery(snapshot=snapshot, state=snapshot.state.copy()))

    def _rebuild(self, number: int) -> None:
        """The end of the log was dropped, which nobody can have seen: the state is made anew from what is left."""
        self._build(reader.recover(self.log_folder, verify_all=False))

    async def promote(
        self, link_path: Path, follower_of: Callable[[LogWriter], FollowerSource], *, accept_loss: bool = False, note: str = ""
    ) -> CoreHost:
        """Take the pen and serve at `link_path`, with a stream to whoever follows from now on.

        Raises PromotionRefused, LogFailed, ControlFault (promoted already), OSError.
        """
        async with self._promoting:
            if self.host is not None:
                raise ControlFault("it is promoted already")
            before = self._follower.status()
            if self._wrote_itself and not before["epoch"] and not accept_loss:
                raise PromotionRefused(
                    "this core wrote last itself and has heard of no other writer since: one may have taken over and gone on alone; "
                    "promote with --accept-loss"
                )
            writer = self._follower.promote(self._kind.NAME, accept_loss=accept_loss)
            host = self.host = CoreHost(self.config, link_path, self.on_event)
            self.on_event(
                f"standby: takes over at record {writer.number} in epoch {writer.epoch}; the writer was last heard at record "
                f"{before['writer_number']}, {self._absorber.unanswered} commands without an answer so far are decided now"
            )
            await host.take_over(self._absorber.core, writer, follower_of, note)
            return host

    def status(self) -> dict[str, Any]:
        """Where it stands: the stream's own words, and what the core's state covers."""
        return {
            "core": self._kind.NAME, **self._follower.status(), "applied": self._absorber.number,
            "unanswered": self._absorber.unanswered,
        }  # fmt: skip

    def digest(self) -> dict[str, Any]:
        """Of the canonical export, with the number that it covers: the last one read. Commands without an answer so far are decided
        on a copy: most of them have none coming (a declaration, a session's end)."""
        core = self._absorber.core
        if self._absorber.unanswered:
            core = self._kind.restore(core.export())
            for command in self._absorber.pending():
                core.apply(command)
        return {"number": self._absorber.read, "digest": digest_of(core)}

    async def stop(self) -> None:
        """Let go of the log, promoted or not."""
        if self.host is not None:
            await self.host.stop()
        self._follower.close()
