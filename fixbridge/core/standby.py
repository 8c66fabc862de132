"""A core that follows another's log: it applies what is recorded, and can take over at the exact record where it stands.

    standby = Standby(config, endpoint, on_event)      config: with the standby's own state directory
    await standby.start()                              follows from here on
    host = await standby.promote(link_path, follower_of, accept_loss=False, note="...")

What a member can have seen is applied as recorded, never decided again; commands that were logged and not answered are decided
by this core after the take-over, or refused to their senders: all (`promotion.unanswered`), or those that the operator sets
aside.

Meanwhile it looks whether the two cores agree: a shadow matches the commands itself and compares what it would have said with
what is recorded (`reconcile.shadow`), and at checkpoints the whole states are compared (`reconcile.reconciler`). The first
difference, and a lag, is an alarm: a line for the operator, `status`, a metric.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from functools import partial
from pathlib import Path
from typing import Any, Awaitable, Callable, Collection, Sequence

import structlog

from ctpproto import ctp
from fixbridge.adapters.contract import Command, Core, Record, ResultRecord
from fixbridge.adapters.log import reader
from fixbridge.adapters.log.follower import FollowerLog, PromotionRefused
from fixbridge.adapters.log.reader import Recovery
from fixbridge.adapters.log.snapshots import Snapshot
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.adapters.log.zmq_stream import ZmqFollower
from fixbridge.config import Config
from fixbridge.core import metrics
from fixbridge.core.control import ControlFault, ask
from fixbridge.core.cores import digest_of, kind_of
from fixbridge.core.forked import forked
from fixbridge.core.host import CoreHost, prepare
from fixbridge.core.sequencer import FollowerSource, recovered_core
from fixbridge.core.snapshots import SnapshotTaker
from fixbridge.link.unlogged import is_members
from fixbridge.reconcile.checkpoints import Checkpoints
from fixbridge.reconcile.lag import Lag
from fixbridge.reconcile.reconciler import Reconciler
from fixbridge.reconcile.shadow import Shadow

log = structlog.get_logger("standby")

LOOK_SECONDS = 0.5  # between looks at the other core's checkpoints, and at the lag
PEER_SECONDS = 2
AGREED_NS = 60 * 10**9  # between lines that say that the cores agree
MAX_NAMED = 10  # unanswered commands, in a status

class Absorber:
    """Applies recorded results to a core, a command when its last result is there.

    `number`: what the state covers; `read`: the last record taken.
    """

    def __init__(
        self, core: Core, recovery: Recovery,
        on_absorbed: Callable[[Command, Sequence[ResultRecord]], None] = lambda command, results: None,
    ):  # fmt: skip
        """on_absorbed(command, results): the state covers one command more."""
        self.core, self._on_absorbed = core, on_absorbed
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
                self._on_absorbed(command, results)
            self.number = record.number


class Standby:
    """`host` is None until promoted."""

    def __init__(self, config: Config, endpoint: str, on_event: Callable[[str], None], peer: Path | None = None):
        """peer: control socket of the core that is followed; its checkpoints are compared."""
        self.config, self.endpoint, self.on_event, self.peer = config, endpoint, on_event, peer
        self.host: CoreHost | None = None
        self._kind = kind_of(config.core)
        self._absorber: Absorber
        self._follower: ZmqFollower
        self._promoting = asyncio.Lock()
        self._shadow: Shadow | None = None
        self._reconciler: Reconciler
        self.lag = Lag(config.standby.lag_alarm_records, config.standby.lag_alarm_seconds)
        self._peer_status: dict[str, Any] = {}  # as the other core said last
        self._agreed_ns: int | None = None  # when an agreement was last told
        self._looking: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Open the log and follow. Raises LogLocked, LogDamaged, LogFailed, NoSuchCore."""
        settings = self.config.log
        log = FollowerLog.open(
            prepare(self.config.state_dir) / "log", time.time_ns, segment_bytes=settings.segment_bytes,
            verify_all=settings.verify_all, durable=settings.synced,
        )  # fmt: skip
        self._build(log.recovery)
        newest = log.recovery.snapshot.number if log.recovery.snapshot else 0
        self._snapshots = SnapshotTaker(log.folder, settings.snapshot_every, newest)
        self._follower = ZmqFollower(
            log, self.endpoint, on_records=self._take, on_snapshot=self._restore, on_cut=self._rebuild,
            on_halted=lambda why: self.on_event(f"standby: it follows no more: {why}"),
            on_said=lambda why: self.on_event(f"standby: {why}"),
        )  # fmt: skip
        self._looking = asyncio.create_task(self._look(), name="reconcile")

    @property
    def log_folder(self) -> Path:
        return self.config.state_dir / "log"

    def _build(self, recovery: Recovery) -> None:
        core = recovered_core(self._kind, recovery)
        self._absorber = Absorber(core, recovery, self._absorbed)
        if hasattr(self, "_reconciler"):
            self._reconciler.checkpoints.drop()
        every = self.config.standby.checkpoint_every if self.peer is not None else 0
        self._reconciler = Reconciler(Checkpoints(every, self.config.state_dir / "checkpoints-following", forked))
        self._shadow = Shadow(self._kind.restore(core.export())) if self.config.standby.shadow else None

    # -- do the two agree -----------------------------------------------------------------------------------------------

    def _absorbed(self, command: Command, results: Sequence[ResultRecord]) -> None:
        self._reconciler.checkpoints.after(command.number, self._absorber.core)
        if self._shadow is not None:
            found = self._shadow.take(command, results)
            if found is not None:
                self._alarm("results", found)

    def _alarm(self, by: str, found: str) -> None:
        metrics.differences.labels(by).inc()
        log.critical("the cores differ", by=by, found=found)
        self.on_event(f"ALARM: the cores differ, by their {by}: {found}. `fixbridge promote` lets this one take over.")

    async def _look(self) -> None:
        while self.host is None:
            await asyncio.sleep(LOOK_SECONDS)
            found = None
            if self.peer is not None:
                ask_peer = partial(ask, self.peer, timeout_seconds=PEER_SECONDS)
                # Where it does not answer it is dying, starting or following itself: the stream says so in its own words.
                with contextlib.suppress(ControlFault):
                    self._peer_status = await ask_peer("status")
                    await self._checkpoint_early(ask_peer)
                    found = await self._reconciler.compare(ask_peer)
            if self.host is None:
                self._snapshots.covered(self._follower.log.synced)
                self._look_at_lag()
                if found is not None:
                    self._alarm("states", found)
                self._tell_agreement()

    def _look_at_lag(self) -> None:
        stream = self._follower.status()
        # The stream counts what was sent; what waits at the other end is the other core's knowledge.
        written = max(int(str(stream["writer_number"])), int(self._peer_status.get("last_number", 0)))
        said = self.lag.look(written, int(str(stream["number"])), time.monotonic_ns())
        if said is not None:
            log.warning("lag", records=self.lag.records, seconds=self.lag.seconds, alarm=self.lag.alarm)
            self.on_event(said)
        metrics.show_lag(self.lag)

    async def _checkpoint_early(self, ask_peer: Callable[..., Awaitable[dict[str, Any]]]) -> None:
        """A quiet market may never come to its first checkpoint: one is taken as soon as both stand at the same record."""
        every, number = self.config.standby.checkpoint_every, self._absorber.read
        if self._reconciler.checkpoints.kept or self._reconciler.agreed or not 0 < number < every:
            return
        if self._peer_status.get("last_number") == number and (await ask_peer("checkpoint"))["number"] == self._absorber.read:
            self._reconciler.checkpoints.take(self._absorber.read, self._decided().export())

    def _tell_agreement(self) -> None:
        agreed, now_ns = self._reconciler.agreed, time.monotonic_ns()
        if agreed and (self._agreed_ns is None or now_ns - self._agreed_ns >= AGREED_NS):
            self._agreed_ns = now_ns
            number, other = self._follower.status()["number"], self._peer_status.get("core", "the other core")
            self.on_event(
                f"standby: {self._kind.NAME} follows {other} in epoch {self._follower.status()['epoch']} at record {number}, "
                f"{self.lag.records} behind; digests of both at record {agreed}: {self._reconciler.digest}"
            )

    # -- what the stream brings -----------------------------------------------------------------------------------------

    def _take(self, records: Sequence[Record]) -> None:
        self._absorber.take(records)
        number = self._absorber.number
        # A state that covers all commands read, and nothing has been read behind it: what a start can go on from.
        if self._snapshots.is_due(number) and not self._absorber.unanswered and number == self._absorber.read:
            self._snapshots.take(self._absorber.core, self._follower.log.state())
        self._snapshots.covered(self._follower.log.synced)

    def _restore(self, snapshot: Snapshot) -> None:
        self._snapshots.begin_after(snapshot.number)
        self._build(Recovery(snapshot=snapshot, state=snapshot.state.copy()))

    def _rebuild(self, number: int) -> None:
        """The end of the log was dropped, which nobody can have seen: the state is made anew from what is left."""
        recovery = reader.recover(self.log_folder, verify_all=False)
        self._snapshots.begin_after(recovery.snapshot.number if recovery.snapshot else 0)
        self._build(recovery)

    async def promote(
        self, link_path: Path, follower_of: Callable[[LogWriter], FollowerSource], *, accept_loss: bool = False, note: str = "",
        set_aside: Collection[int] = (),
    ) -> CoreHost:  # fmt: skip
        """Take the pen and serve at `link_path`, with a stream to whoever follows from now on. set_aside: numbers of unanswered
        commands that no core is to see any more.

        Raises PromotionRefused, LogFailed, ControlFault (promoted already), OSError.
        """
        async with self._promoting:
            if self.host is not None:
                raise ControlFault("it is promoted already")
            before = self._follower.status()
            unanswered = self.unanswered()
            if not set(set_aside) <= {command.number for command in unanswered}:
                named = ", ".join(map(_named, unanswered)) or "there are none"
                raise PromotionRefused(f"only members' unanswered commands can be set aside: {named}")
            writer = self._follower.promote(self._kind.NAME, accept_loss=accept_loss)
            host = self.host = CoreHost(self.config, link_path, self.on_event)
            self.on_event(
                f"standby: takes over at record {writer.number} in epoch {writer.epoch}; the writer was last heard at record "
                f"{before['writer_number']}; members' commands without an answer: {', '.join(map(_named, unanswered)) or 'none'}"
            )

            def refuse(command: Command) -> str:
                if command.number in set_aside:
                    return f"command {command.number} was set aside at the take-over"
                is_refused = self.config.promotion.unanswered == "refuse" and is_members(command)
                return "the core that had it has gone; it was not carried out" if is_refused else ""

            self._shadow = None  # it has nobody to look at any more
            self._snapshots.drop()
            self._reconciler.checkpoints.drop()
            self.lag = Lag(self.lag.limit_records, self.lag.limit_seconds)
            await host.take_over(self._absorber.core, writer, follower_of, note, refuse)
            return host

    def unanswered(self) -> list[Command]:
        """Members' commands that are logged and not answered so far: what killed a core is among them."""
        return [command for command in self._absorber.pending() if is_members(command)]

    def status(self) -> dict[str, Any]:
        """Where it stands: the stream's own words, and what the core's state covers."""
        stream = self._follower.status()
        if stream["state"] == "following":
            stream["why"] = None  # the words are of what kept it from following
        return {
            "core": self._kind.NAME, **stream, "applied": self._absorber.number,
            "unanswered": [_named(command) for command in self.unanswered()[:MAX_NAMED]],
            "lag_records": self.lag.records, "lag_seconds": round(self.lag.seconds, 1), "lag_alarm": self.lag.alarm,
            "shadow": "off" if self._shadow is None else self._shadow.difference or f"{self._shadow.compared} commands agree",
            "states": self._reconciler.difference or f"agree at {self._reconciler.agreed}",
            "digests_compared": self._reconciler.compared, "agreed": self._reconciler.agreed,
            "agreed_digest": self._reconciler.digest, "snapshot": self._snapshots.number,
            "snapshot_failed": self._snapshots.failed,
        }  # fmt: skip

    def unhealthy(self) -> list[str]:
        """Why it should not be relied on now, in words; empty: it could take over this moment."""
        stream = self._follower.status()
        why = [] if stream["state"] == "following" else [f"it does not follow ({stream['state']}): {stream['why']}"]
        why += [f"it is {self.lag.alarm}"] if self.lag.alarm else []
        differences = (self._shadow.difference if self._shadow is not None else None, self._reconciler.difference)
        return why + [f"the cores differ: {difference}" for difference in differences if difference]

    def digest(self) -> dict[str, Any]:
        """Of the canonical export, with the number that it covers: the last one read."""
        return {"number": self._absorber.read, "digest": digest_of(self._decided())}

    def _decided(self) -> Core:
        """The core as the other one is at the last record read: commands without an answer so far are decided on a copy (most
        of them have none coming: a declaration, a session's end)."""
        core = self._absorber.core
        if self._absorber.unanswered:
            core = self._kind.restore(core.export())
            for command in self._absorber.pending():
                core.apply(command)
        return core

    async def stop(self) -> None:
        """Let go of the log, promoted or not."""
        if self._looking is not None:
            self._looking.cancel()
        self._snapshots.drop()
        self._reconciler.checkpoints.drop()
        if self.host is not None:
            await self.host.stop()
        self._follower.close()


def _named(command: Command) -> str:
    return f"{command.number} ({ctp.name_of(command.message, request=True)} of {command.user})"
