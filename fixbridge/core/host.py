"""A core with its log, sequencer, own readers and edge link: all of a gateway but its edges.

Runs in the gateway's one process (`fixbridge.daemon`) or in a process of its own (`fixbridge.core.process`), there also as the
core that a standby has become.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Sequence

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Core, Record, Refused, Source, Submission
from fixbridge.adapters.log import segments
from fixbridge.adapters.log.follower import FOLLOWER
from fixbridge.adapters.log.reader import Recovery
from fixbridge.adapters.log.state import MODES
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.admin.activity import Activity
from fixbridge.config import Config
from fixbridge.console.narrator import tell
from fixbridge.core import metrics
from fixbridge.core.cores import kind_of
from fixbridge.core.forked import forked
from fixbridge.core.sequencer import FollowerSource, Sequencer, recovered_core
from fixbridge.credentials import Credentials, demo_credentials, demo_password
from fixbridge.depth import DepthBook
from fixbridge.genesis import read_genesis
from fixbridge.link.server import LinkServer
from fixbridge.processes.keeper import StartFault
from fixbridge.reconcile.checkpoints import Checkpoints
from fixbridge.reconcile.lag import Lag
from fixbridge.universe import USERS, demo_genesis

OWN_FRONT_ID = 0
STANDBY = "standby"  # the second core's folder in the state directory, and its name
NOTE_BYTES = ctp.internal_structs.GoAlone.MEMBERS["OperatorNote"].size - 1
REQUIRE_SECONDS = 0.1  # between looks whether the other core follows again
LAG_SECONDS = 0.5  # between looks how far the other core is behind
MAX_SOCKET_PATH_BYTES = 100  # sun_path holds 108 on Linux, 104 elsewhere


def next_business_day(today: dt.date) -> str:
    """The trading day of an always-open demo: the business day after today (no holiday calendar), YYYYMMDD."""
    day = today + dt.timedelta(days=1)
    while day.weekday() >= 5:
        day += dt.timedelta(days=1)
    return day.strftime("%Y%m%d")


def prepare(folder: Path) -> Path:
    """Make a state directory that is its owner's alone."""
    folder.mkdir(parents=True, exist_ok=True)
    os.chmod(folder, 0o700)
    return folder


def pen(folder: Path) -> tuple[int, bool]:
    """The epoch of the newest segment of a log, 0 where there is none, and whether its core wrote it. Raises LogDamaged."""
    paths = segments.list_segments(folder)
    if not paths:
        return 0, False
    header = segments.decode_header(paths[-1], segments.load(paths[-1]))
    return header.epoch, header.core_name != FOLLOWER


def refuse_older_log(state_dir: Path) -> None:
    """For a start without a standby: not on a log that another core has taken over and carried on. Raises StartFault."""
    beside = state_dir / STANDBY
    if pen(beside / "log") > pen(state_dir / "log"):
        raise StartFault(f"the core in {beside} was promoted and its log goes further: start with --standby")


class Sockets:
    """Paths of Unix sockets: in the state directory, or, where that is too deep for a socket, in a folder of their own."""

    def __init__(self, state_dir: Path):
        self.folder = state_dir.resolve()
        self._own = len(os.fsencode(self.folder / "control-standby.sock")) > MAX_SOCKET_PATH_BYTES
        if self._own:
            self.folder = Path(tempfile.mkdtemp(prefix="fixbridge-"))  # mode 0700

    def path(self, name: str) -> Path:
        return self.folder / name

    def remove(self) -> None:
        if self._own:
            shutil.rmtree(self.folder, ignore_errors=True)


def _nobody_watches(line: str) -> None:
    """Where nobody asked to see what happens."""


class CoreHost:
    """`start` it on its state directory, or let it `take_over` a log that was followed; `stop` it. `failed`: set at a halt."""

    def __init__(self, config: Config, link_path: Path, on_event: Callable[[str], None] | None = None):
        """on_event: is given one line for each thing worth seeing; None: nobody watches, and nothing is narrated."""
        self.config, self.link_path = config, link_path
        self.on_event = on_event or _nobody_watches
        self.credentials = Credentials()
        self.depth = DepthBook()
        self.activity = Activity()
        self.checkpoints = Checkpoints(
            config.standby.checkpoint_every if config.standby.enabled else 0, config.state_dir / "checkpoints", forked
        )
        self.lag = Lag(config.standby.lag_alarm_records, config.standby.lag_alarm_seconds)
        self.failed = asyncio.Event()
        self.fault: StartFault | None = None  # found after the start: this core must not go on
        self.core: Core
        self.sequencer: Sequencer
        self._narrates = on_event is not None
        self._narrate_after = self._seen = 0
        self._link: LinkServer | None = None
        self._follower: FollowerSource | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._alone_by_take_over = False  # not by an operator's order to go alone

    async def start(self, follower_of: Callable[[LogWriter], FollowerSource] | None = None) -> None:
        """Open the log and serve. Raises StartFault, NoSuchCore, LogLocked, LogDamaged, LogFailed, OSError.

        follower_of: makes the stream to the follower whose acknowledgement gates the release; the link is then served before
        anything is released.
        """
        config = self.config
        trading_day = config.trading_day or next_business_day(dt.datetime.now(dt.timezone(dt.timedelta(hours=8))).date())
        writer = LogWriter.open(
            prepare(config.state_dir) / "log", core_name=config.core, trading_day=trading_day, now_ns=time.time_ns,
            segment_bytes=config.log.segment_bytes, verify_all=config.log.verify_all,
        )  # fmt: skip
        recovery = writer.recovery
        for fault in recovery.passed_over:
            self.on_event(f"log: snapshot passed over: {fault}")
        if recovery.torn is not None:
            torn = recovery.torn
            self.on_event(
                f"log: a half-written tail was cut off: {torn.cut_bytes} bytes of {torn.path.name} from byte {torn.position} "
                f"(record {torn.number} on; {torn.why}), kept in {torn.kept}; nothing of it had been released"
            )
        core = recovered_core(kind_of(config.core), recovery)
        genesis = self._genesis(trading_day) if writer.number == 0 else ()
        follower = follower_of(writer) if follower_of is not None else None
        await self._serve(core, writer, recovery, follower, genesis)

    async def take_over(
        self, core: Core, writer: LogWriter, follower_of: Callable[[LogWriter], FollowerSource] | None = None, note: str = "",
        refuse: Callable[[Command], str] = lambda command: "",
    ) -> None:  # fmt: skip
        """Serve a log that was followed so far; `core` covers what is answered in it. Raises StartFault, LogFailed, OSError.

        refuse: see `Sequencer.decide_unanswered`. follower_of: as for `start`. Nobody follows yet, so the order to take over is
        on record as an order to go alone; when the other core has come back and caught up, it is required again.
        """
        follower = follower_of(writer) if follower_of is not None else None
        alone = ctp.internal_structs.GoAlone(OperatorNote=f"takes over: {note}"[:NOTE_BYTES])
        orders = [Message(ctp.internal_messages.GoAlone.tid, (alone,))] if follower is not None else []
        await self._serve(core, writer, writer.recovery, follower, orders, note, refuse)

    async def _serve(
        self, core: Core, writer: LogWriter, recovery: Recovery, follower: FollowerSource | None, orders: Sequence[Message],
        note: str | None = None, refuse: Callable[[Command], str] = lambda command: "",
    ) -> None:  # fmt: skip
        """note: of the order to take over, None at a start. orders: the first commands of this epoch."""
        log = self.config.log
        self.core, self._follower = core, follower
        self._narrate_after = writer.number
        self.sequencer = Sequencer(
            core, writer, synced=log.synced, max_pending=log.max_pending, snapshot_every=log.snapshot_every,
            on_halt=self._halted, follower=follower, on_applied=self.checkpoints.after,
        )  # fmt: skip
        if note is not None:
            self.sequencer.put_off_snapshot()
        self.sequencer.decide_unanswered(recovery, refuse)
        began = ctp.internal_structs.EpochBegan(Epoch=writer.epoch, CoreName=core.NAME, OperatorNote=(note or "")[:NOTE_BYTES])
        for message in (Message(ctp.internal_messages.EpochBegan.tid, (began,)), *orders):
            self.sequencer.submit(Submission(message, Source(OWN_FRONT_ID)))
        if note is not None:
            await self._settled(is_seen=False)  # members wait: the own readers, which begin with the day, catch up beside them
        self.sequencer.read(0, OWN_FRONT_ID, self._watch)
        if note is None and follower is None:
            await self._settled()
            self._refuse_demo_passwords()
        else:
            self._tasks.append(asyncio.create_task(self._settle_later(), name="settling"))
        if follower is not None:
            self._tasks.append(asyncio.create_task(self._require_again(follower), name="require the follower"))
            self._tasks.append(asyncio.create_task(self._look_at_lag(follower), name="lag"))
        self._link = LinkServer(self.sequencer, self.link_path)
        await self._link.start()

    async def stop(self) -> None:
        """Decide what has arrived, write a snapshot, let go of the log. Edges must have ended before."""
        for task in self._tasks:
            task.cancel()
        if self._link is not None:
            await self._link.stop()
        self.checkpoints.drop()
        if hasattr(self, "sequencer"):
            await self.sequencer.stop()

    def core_status(self) -> dict[str, Any]:
        """The core's part: what the sequencer says, and how far a follower is behind."""
        found = self.sequencer.status()
        if self._follower is not None:
            lag = self.lag
            found |= {"standby_lag_records": lag.records, "standby_lag_seconds": round(lag.seconds, 1), "lag_alarm": lag.alarm}
        return found

    def status(self) -> dict[str, Any]:
        """For the status page and the operator's commands."""
        return {
            "profile": self.config.profile, "broker": self.config.broker, "sequencer": self.core_status(),
            "instruments": self.depth.summary(), "activity": self.activity.summary(time.time_ns()),
        }  # fmt: skip

    # -- parts --------------------------------------------------------------------------------------------------------

    def _genesis(self, trading_day: str) -> list[Message]:
        config = self.config
        parameters = ctp.internal_structs.TradingParameters(
            BrokerID=config.broker, RequireSettlementConfirm=int(config.require_settlement_confirm),
            MaxSessionsPerUser=config.login.max_sessions_per_user,
        )  # fmt: skip
        if config.genesis:
            return [Message(ctp.internal_messages.Declare.tid, (parameters,)), *read_genesis(Path(config.genesis))]
        if config.profile != "demo":
            raise StartFault(
                "an empty log needs reference data, and the production profile has none of its own: name a file, genesis = \"...\", "
                "or use profile = \"demo\""
            )
        return demo_genesis(trading_day, config.broker, demo_credentials(config.broker, USERS), parameters)

    def _refuse_demo_passwords(self) -> None:
        if self.config.profile == "production":
            found = [user for user in self.credentials.users() if self.credentials.verify(user, demo_password(user))]
            if found:
                raise StartFault(f"the production profile does not start with demo passwords; change those of: {', '.join(found)}")

    async def _settled(self, is_seen: bool = True) -> None:
        """Wait until what was submitted is released, and this process's own readers have seen it."""
        while self.sequencer.halted is None:
            status = self.sequencer.status()
            is_released = not status["inbox"] and status["released"] == status["last_number"]
            if is_released and (self._seen >= self.sequencer.released or not is_seen):
                return
            await asyncio.sleep(0.002)
        raise StartFault(f"halted while starting: {self.sequencer.halted}")

    async def _settle_later(self) -> None:
        """With a follower nothing is released until it acknowledges: what would refuse a start ends this process instead."""
        number = self.sequencer.writer.number
        while self._seen < number:
            if self.sequencer.halted is not None:
                return
            await asyncio.sleep(0.01)
        try:
            self._refuse_demo_passwords()
        except StartFault as fault:
            self.fault = fault
            self.failed.set()

    async def _require_again(self, follower: FollowerSource) -> None:
        """Back to synchronous mode when the other core follows, where a take-over has ended it."""
        while self.sequencer.halted is None:
            if self._alone_by_take_over and self._seen == self.sequencer.released and follower.is_caught_up():
                self._alone_by_take_over = False
                order = ctp.internal_structs.RequireFollower(OperatorNote="the other core follows again")
                message = Message(ctp.internal_messages.RequireFollower.tid, (order,))
                try:
                    self.sequencer.submit(Submission(message, Source(OWN_FRONT_ID)))
                except Refused as refused:  # it has just gone again
                    self._alone_by_take_over = True
                    self.on_event(f"the other core is not required yet: {refused}")
            await asyncio.sleep(REQUIRE_SECONDS)

    async def _look_at_lag(self, follower: FollowerSource) -> None:
        """The follower that hangs cannot say that it is behind."""
        while self.sequencer.halted is None:
            await asyncio.sleep(LAG_SECONDS)
            followed = int(str(follower.status()["acknowledged"]))
            said = self.lag.look(self.sequencer.writer.written, followed, time.monotonic_ns(), follower.is_present())
            if said is not None:
                self.on_event(said)
            metrics.show_lag(self.lag)

    def _watch(self, batch: Sequence[Record]) -> None:
        self.credentials.learn_records(batch)
        self.depth.absorb(batch)
        self.activity.absorb(batch)
        for record in batch:
            self._seen = max(self._seen, record.number)
            if record.message.tid in MODES and isinstance(record, Command):
                self._alone_by_take_over = MODES[record.message.tid] and record.source.front_id == OWN_FRONT_ID
            if self._narrates and record.number > self._narrate_after:
                line = tell(record)
                if line:
                    self.on_event(line)

    def _halted(self, why: str) -> None:
        self.on_event(f"HALTED: {why}. No order is accepted and nothing more is released. Mend the cause and start again.")
        if self._link is not None:
            self._link.say_state()
        self.failed.set()
