"""The processes of a site, put together as the daemon does it: two cores, a trader front, a FIX side, four members.

    member-1..3 --FTD--> front --link--+--> core-a --stream--> core-b        whoever writes serves the link,
    member-4 ----FIX---> fix ----link--+--> core-b <--stream-- core-a        the other follows

Everything here is the real thing but for what `loop`, `network`, `disk` and `fix_engine` stand for. Each process is started
again when it has died, in the role that the operator wants it in.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import os
from collections import deque
from pathlib import Path
from random import Random
from typing import Any, Callable, Sequence

from ctpproto import ctp
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Core, Record, Refused, ResultRecord, Source, Submission
from fixbridge.adapters.heterogeneous.core import Heterogeneous
from fixbridge.adapters.log import reader
from fixbridge.adapters.log.faults import LogDamaged, LogFailed
from fixbridge.adapters.log.follower import FollowerLog, PromotionRefused, promoted_epoch
from fixbridge.adapters.log.snapshots import Snapshot
from fixbridge.adapters.log.stream import Fenced, Follower, encode
from fixbridge.adapters.log.stream import Source as StreamSource
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.adapters.log.zmq_stream import FileStore, ZmqFence, ZmqFollower, ZmqSource
from fixbridge.adapters.primary.core import Primary
from fixbridge.config import Config
from fixbridge.core.forked import at_once
from fixbridge.core.sequencer import Sequencer, recovered_core
from fixbridge.credentials import Credentials, LoginGuard, demo_password
from fixbridge.fix.desks import DESKS
from fixbridge.fix.engine import SessionKey
from fixbridge.fix.gateway import FixGateway
from fixbridge.fix.positions import Positions
from fixbridge.front.connection import Limits
from fixbridge.front.server import _Server
from fixbridge.front.trader import TraderDesk
from fixbridge.link.edge import LinkClient
from fixbridge.link.server import LinkServer
from fixbridge.simulation.auditor import Auditor
from fixbridge.simulation.committer import SimulatedCommitter
from fixbridge.simulation.disk import Disk
from fixbridge.simulation.fix_engine import SimulatedEngine, Store
from fixbridge.simulation.loop import MILLISECOND_NS, Crashed, Life, Process, SimulatedLoop
from fixbridge.simulation.members import BROKER, FIX_PORT, TRADER_PORT, CtpMember, FixMember, Member
from fixbridge.simulation.network import Network
from fixbridge.universe import USERS, demo_genesis

DAY = "20261123"
CORES: dict[str, type[Core]] = {"core-a": Primary, "core-b": Heterogeneous}  # each host has its own program
SEGMENT_BYTES = 24 * 1024  # small, so that segments change while things go wrong
SNAPSHOT_EVERY = 250
HOLD_SECONDS = 20.0
MEMBERS = ("member-1", "member-2", "member-3", "member-4")
EDGES = ("front", "fix")
HOSTS = ("core-a", "core-b")
_I, _IS = ctp.internal_messages, ctp.internal_structs
_HASHES: dict[str, str] = {}


def _credentials() -> list[Struct]:
    """The users' passwords under the cheapest parameters of their scheme, with a salt that is always the same."""
    for user in USERS if not _HASHES else ():
        salt = user.encode()
        digest = hashlib.scrypt(demo_password(user).encode(), salt=salt, n=2, r=1, p=1, dklen=32)
        _HASHES[user] = f"scrypt$2,1,1${base64.b64encode(salt).decode()}${base64.b64encode(digest).decode()}"
    return [_IS.Credential(BrokerID=BROKER, UserID=user, PasswordHash=_HASHES[user]) for user in USERS]


class StreamSocket:
    """What `adapters.log.zmq_stream` needs of a ZeroMQ socket: frames, which may be late, lost, doubled or out of order."""

    def __init__(self, site: Site, life: Life, target: str = ""):
        self.site, self.life, self.target = site, life, target
        self.name = f"{life.process.name}"
        self._timer: Any = None
        self._timer_ns = 0
        self._on_frame: Callable[[list[bytes]], None] | None = None
        self.is_closed = False

    def run(self, on_frame: Callable[[list[bytes]], None]) -> None:
        self._on_frame = on_frame
        self.site.stream_sockets[self.name, not self.target] = self

    def send(self, parts: list[bytes]) -> None:
        target = self.target or parts[0].decode()
        self.site.throw(self, target, bytes(parts[-1]))

    def receive(self, sender: str, frame: bytes) -> None:
        if not self.is_closed and self._on_frame is not None:
            self._on_frame([frame] if self.target else [sender.encode(), frame])

    def at(self, deadline_ns: int | None, now_ns: int, act: Callable[[], None]) -> None:
        if deadline_ns is None or (self._timer is not None and self._timer_ns <= deadline_ns):
            return
        if self._timer is not None:
            self._timer.cancel()

        def due() -> None:
            self._timer = None
            act()

        self._timer_ns = deadline_ns
        self._timer = self.site.loop.call_later(max(0, deadline_ns - now_ns) / 1e9, due)

    def close(self) -> None:
        self.is_closed = True
        if self._timer is not None:
            self._timer.cancel()


class SimulatedSource(ZmqSource):
    """The writer's end of the stream, on a simulated socket."""

    def __init__(self, site: Site, life: Life, writer: LogWriter, on_said: Callable[[str], None]):
        self._now_ns, self._on_said = site.loop.monotonic_ns, on_said
        self._on_acknowledged = lambda number, epoch: None
        self._on_fenced = lambda why: None
        self._writer = writer
        self._source = StreamSource(
            FileStore(writer), writer.epoch, writer.written, "standby", is_alone=writer.is_alone,
            promoted=promoted_epoch(writer.folder), max_lag_records=site.max_lag_records,
        )  # fmt: skip
        self._socket = StreamSocket(site, life)  # type: ignore[assignment]


class SimulatedFollower(ZmqFollower):
    """The follower's end, on a simulated socket and with a committer that has no thread."""

    def __init__(self, site: Site, host: Host, log: FollowerLog, source: str):
        life = host.process.life
        assert life is not None
        self.log = log
        self._on_records, self._on_snapshot, self._on_cut = host.on_records, host.on_snapshot, host.on_cut
        self._on_halted, self._on_said = host.on_halted, host.say
        self._now_ns = site.loop.monotonic_ns
        self._loop = site.loop
        self.follower = Follower(log, "standby", self._now_ns(), accept_loss=host.accepts_loss)
        self._committer = site.committer(host, log, self._synced_in_thread, self._failed_in_thread)  # type: ignore[assignment]
        self._observing = self._closed = False
        self._socket = StreamSocket(site, life, source)  # type: ignore[assignment]
        self._socket.run(self._receive)
        self._tick()


class SimulatedFence(ZmqFence):
    """What a writer that once took over tells the other core, on a simulated socket."""

    def __init__(self, site: Site, life: Life, epoch: int, target: str):
        self._loop = site.loop  # type: ignore[assignment]
        self._frame = encode(Fenced(0, epoch))
        self._socket = StreamSocket(site, life, target)  # type: ignore[assignment]
        self._tell()


class Shadow:
    """A standby's core: what is recorded is applied to its state, a command at a time, when its last result is there."""

    def __init__(self, core: Core):
        self.core = core
        self._open: deque[tuple[Command, list[ResultRecord]]] = deque()

    def take(self, records: Sequence[Record]) -> None:
        for record in records:
            if isinstance(record, Command):
                self._open.append((record, []))
                continue
            for command, results in self._open:
                if command.number == record.cause:
                    results.append(record)
                    break
            if record.last:  # a core decides in order: whatever stands before has had nothing to be said
                while self._open and self._open[0][0].number <= record.cause:
                    self.core.absorb(*self._open.popleft())


class Host:
    """A core's process and its state directory: it writes, or it follows and can be promoted."""

    def __init__(self, site: Site, name: str):
        self.site, self.name = site, name
        self.process = Process(site.loop, name)
        self.folder = site.disk.owns(self.process)
        self.skew_ns = site.random.randrange(0, 50 * MILLISECOND_NS)
        self.role = "down"
        self.accepts_loss = False  # the operator's word for the next start as a follower
        self.sequencer: Sequencer | None = None
        self.follower: SimulatedFollower | None = None
        self.shadow: Shadow | None = None
        self.sync_ns: tuple[int, int] = (80_000, 700_000)

    @property
    def core(self) -> Core | None:
        if self.sequencer is not None:
            return self.sequencer.core
        return self.shadow.core if self.shadow is not None else None

    @property
    def link_path(self) -> Path:
        return self.folder / "link.sock"

    def say(self, words: str) -> None:
        self.site.note(self.name, words)

    def clock_ns(self) -> int:
        return self.site.loop.wall_ns() + self.skew_ns

    def sync_time_ns(self) -> int:
        return self.site.random.randrange(*self.sync_ns)

    def forget(self) -> None:
        """The process has died."""
        self.role, self.sequencer, self.follower, self.shadow = "down", None, None, None

    async def main(self) -> None:
        """What the process does, by the role that the operator wants it in."""
        try:
            if self.site.writer_name == self.name:
                await self._write(LogWriter.open(
                    self.folder / "log", CORES[self.name].NAME, DAY, self.clock_ns, segment_bytes=SEGMENT_BYTES
                ))  # fmt: skip
            else:
                self._follow()
        except LogFailed as fault:
            self.on_halted(str(fault))
        except LogDamaged as fault:
            if str(fault.path) not in self.site.disk.holes:
                raise
            # Sectors of the last write reached the disk without one before them. The log cannot tell that from bytes that went
            # bad, and refuses to start: the operator, who knows of the power loss, cuts there.
            self.site.disk.holes.discard(str(fault.path))
            self.say(f"refuses to start, and is cut at byte {fault.position} by the operator's word: {fault.why}")
            self.site.hit("log refused with a hole in its last write")
            os.truncate(fault.path, fault.position)
            self.on_halted("cut")

    async def _write(self, writer: LogWriter) -> None:
        recovery = writer.recovery
        if recovery.torn is not None:
            self.say(f"cut a torn tail of {recovery.torn.cut_bytes} bytes before record {recovery.torn.number}")
            self.site.hit("torn tail cut off")
        if recovery.unanswered:
            self.site.hit("unanswered command decided after a restart")
        await self.take_pen(writer, recovered_core(CORES[self.name], recovery))
        epoch = promoted_epoch(writer.folder)
        if epoch and self.site.has_standby:
            assert self.process.life is not None
            SimulatedFence(self.site, self.process.life, epoch, next(name for name in HOSTS if name != self.name))

    async def take_pen(self, writer: LogWriter, core: Core) -> None:
        """Write from here on: what the daemon does with an open log."""
        site, life = self.site, self.process.life
        assert life is not None
        self.role = "writer"
        self.say(f"writes epoch {writer.epoch} from record {writer.number + 1}")
        site.auditor.took_pen(self.name, writer)
        site.is_alone = writer.is_alone
        source = SimulatedSource(site, life, writer, self.say) if site.has_standby else None
        is_fresh = writer.number == 0
        self.sequencer = sequencer = Sequencer(
            core, writer, max_pending=400, snapshot_every=SNAPSHOT_EVERY, on_halt=self.on_halted, clock_ns=self.clock_ns,
            make_committer=lambda w, on_synced, on_failed, synced: site.committer(self, w, on_synced, on_failed), follower=source,
            aside=at_once,
        )  # fmt: skip
        site.auditor.watch(self)
        sequencer.decide_unanswered(writer.recovery)
        self.order(_I.EpochBegan.tid, _IS.EpochBegan(Epoch=writer.epoch, CoreName=core.NAME))
        if is_fresh:
            parameters = _IS.TradingParameters(BrokerID=BROKER, MaxSessionsPerUser=1000)
            for message in demo_genesis(DAY, BROKER, _credentials(), parameters):
                sequencer.submit(Submission(message, Source(front_id=0)))
        server = LinkServer(sequencer, self.link_path)
        self._server = server
        await server.start()

    def order(self, tid: int, *fields: Struct) -> bool:
        """A command of the operator's; whether it was taken."""
        assert self.sequencer is not None
        try:
            self.sequencer.submit(Submission(Message(tid, fields), Source(front_id=0)))
        except Refused as refused:
            self.say(f"refuses the operator: {refused.why}")
            return False
        return True

    # -- following ----------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        log = FollowerLog.open(self.folder / "log", self.clock_ns, segment_bytes=SEGMENT_BYTES)
        self.role = "follower"
        self.shadow = self._shadow_of(log.recovery)
        self.say(f"follows from record {log.number + 1}")
        other = next(name for name in HOSTS if name != self.name)
        self.site.auditor.follows(self.name)
        if self.accepts_loss:
            self.say("may drop its end, by the operator's word")
        self.follower = SimulatedFollower(self.site, self, log, other)
        self.accepts_loss = False

    def _shadow_of(self, recovery: reader.Recovery) -> Shadow:
        shadow = Shadow(recovered_core(CORES[self.name], recovery))
        shadow.take(recovery.unanswered)
        return shadow

    def on_records(self, records: Sequence[Record]) -> None:
        assert self.shadow is not None
        self.shadow.take(records)

    def on_snapshot(self, snapshot: Snapshot) -> None:
        self.site.auditor.follows(self.name)
        self.shadow = Shadow(CORES[self.name].restore(snapshot.export))

    def on_cut(self, number: int) -> None:
        self.say(f"drops what stands above record {number}")
        self.site.hit("follower's end dropped")
        self.site.auditor.follows(self.name)
        if self.follower is not None:
            self.follower._committer.cut()  # type: ignore[attr-defined]
        self.shadow = self._shadow_of(reader.recover(self.folder / "log"))

    def on_halted(self, why: str) -> None:
        self.say(f"halts: {why}")
        if self.role == "follower" and "went on alone" in why:
            # The operator looks: who went on alone is the writer still, so its log is the one that counts.
            self.site.hit("operator accepts that a follower drops its end")
            self.accepts_loss = True
        if self.sequencer is not None and hasattr(self, "_server"):
            self._server.say_state()
        self.site.halted(self)

    def promote(self) -> None:
        """The operator's order to take over; runs as part of the process's life."""
        follower, shadow = self.follower, self.shadow
        if follower is None or shadow is None or self.role != "follower":
            return
        try:
            writer = follower.promote(CORES[self.name].NAME, self.clock_ns)
        except PromotionRefused as refused:
            self.say(f"is not promoted: {refused}")
            self.site.promotion_refused(self)
            return
        except LogFailed as fault:
            self.on_halted(str(fault))
            return
        self.site.promoted(self)
        self.follower, self.shadow = None, None
        self._old_stream = follower  # goes on telling the old writer
        self.site.loop.create_task(self.take_pen(writer, shadow.core))


class Site:
    """All processes, and the operator's will: who writes. `hit` counts fault points."""

    def __init__(self, seed: int, folder: Path, hit: Callable[[str], None], note: Callable[[str, str], None], requests: int):
        self.random = Random(f"site {seed}")
        self.seed, self.hit, self.note = seed, hit, note
        self.loop = SimulatedLoop()
        self.network = Network(self.loop, seed)
        self.disk = Disk(self.loop, folder, hit)
        self.disk.random = Random(f"disk {seed}")
        self.auditor = Auditor(self, note, hit)
        self.has_standby = self.random.random() < 0.8
        self.max_lag_records = 60 if self.random.random() < 0.2 else 50_000
        self.is_alone = False  # as far as the operator knows: the writer may have shown what the follower does not hold
        self.noise = (0.0, 0.0, 0.0)  # of stream frames: lost, doubled, out of order
        self.writer_name = "core-a"
        self.stream_sockets: dict[tuple[str, bool], StreamSocket] = {}
        self.config = Config.model_validate({"trader_front": {"port": TRADER_PORT, "queries_per_second": 0}})
        self.hosts = {name: Host(self, name) for name in (HOSTS if self.has_standby else HOSTS[:1])}
        self.edges = {name: Process(self.loop, name) for name in EDGES}
        self.fix_stores: dict[SessionKey, Store] = {}
        self.fix_step: str | None = None  # the place in the engine where the FIX side is to die
        self.is_healing = False
        self.restart_ms = (2, 60)
        self.members: dict[str, Member] = {}
        self._mains: dict[str, Callable[[], Any]] = {name: host.main for name, host in self.hosts.items()}
        self._mains |= {"front": self._front, "fix": self._fix}
        for number, name in enumerate(MEMBERS, 1):
            process = Process(self.loop, name)
            kind = FixMember if number == 4 else CtpMember
            member = kind(process, f"10000{number}", Random(f"{name} {seed}"), requests, self.auditor, note)
            self.members[name] = member
            self._mains[name] = member.live_on

    # -- processes ----------------------------------------------------------------------------------------------------

    def process(self, name: str) -> Process:
        if name in self.hosts:
            return self.hosts[name].process
        return self.edges[name] if name in self.edges else self.members[name].process

    def start(self) -> None:
        for name in (*self.hosts, *EDGES, *MEMBERS):
            self.begin(name)

    def begin(self, name: str) -> None:
        process = self.process(name)
        if process.alive:
            return
        life = process.start(self._mains[name])
        life.at_death.append(lambda: self._died(name, life))
        self.note(name, f"starts, life {life.number}")

    def _died(self, name: str, life: Life) -> None:
        process = life.process
        lost_power = name in self.hosts and self.random.random() < 0.5
        self.note(name, "loses power" if lost_power else "is killed")
        if name in self.hosts:
            self.hosts[name].forget()
            self.disk.died(process, lost_power, self.random)
            self.auditor.lost(name)
        drains = not lost_power and self.random.random() < 0.5
        self.network.died(life, (self.random.randrange(5, 200) if lost_power else 0) * MILLISECOND_NS + 100_000, drains)
        self.loop.post(None, self.random.randrange(*self.restart_ms) * MILLISECOND_NS, self.begin, name)

    def kill(self, name: str) -> None:
        """End a process now; it is started again."""
        self.process(name).is_stopped = False
        self.process(name).crash()

    def halted(self, host: Host) -> None:
        """A core has stopped by its own will: the operator looks at it, and starts the process again."""
        life = host.process.life

        def restart() -> None:
            if host.process.life is life and host.process.alive:
                self.kill(host.name)

        self.loop.post(None, self.random.randrange(10, 120) * MILLISECOND_NS, restart)

    @property
    def writer(self) -> Host:
        return self.hosts[self.writer_name]

    # -- the operator's orders ----------------------------------------------------------------------------------------

    def take_over(self) -> None:
        """Order the core that follows to take over."""
        other = next((host for host in self.hosts.values() if host.name != self.writer_name), None)
        if other is None or not other.process.alive or other.process.is_stopped or other.role != "follower":
            return
        follower = other.follower
        if self.is_alone and follower is not None and not (follower.log.is_alone or follower.follower.is_source_alone):
            # Whoever has ordered GoAlone knows better than a follower that has not heard of it.
            self.note(other.name, "is not ordered to take over: the writer was told to go on alone")
            return
        self.note(other.name, "is ordered to take over")
        self.loop.post(other.process.life, 0, other.promote)

    def promoted(self, host: Host) -> None:
        self.hit("promotion")
        self.writer_name = host.name

    def promotion_refused(self, host: Host) -> None:
        self.hit("promotion refused")

    # -- edges --------------------------------------------------------------------------------------------------------

    def _link(self, name: str) -> LinkClient:
        paths = [host.link_path for host in self.hosts.values()]
        return LinkClient(
            paths, hold_seconds=HOLD_SECONDS, clock_ns=self.loop.monotonic_ns, on_event=lambda words: self.note(name, words)
        )

    async def _front(self) -> None:
        loop, process = self.loop, self.edges["front"]
        link = self._link("front")
        try:
            await link.connect(60)
        except TimeoutError:
            process.crash()
            return
        credentials = Credentials()
        caught_up = asyncio.Event()
        first_connection = process.lives * 1000
        desk = TraderDesk(
            self.config, link, credentials, loop.monotonic_ns, b"start %d" % first_connection,
            lambda words: self.note("front", words), caught_up.set,
        )  # fmt: skip

        def deliver(records: Sequence[Record]) -> None:
            self.auditor.delivered("front", records)
            credentials.learn_records(records)
            desk.deliver(records)

        link.read(0, desk.front_id, deliver)
        try:
            desk.begin()
        except Refused:
            process.crash()
            return
        await self._first(caught_up, link.closed)
        if not link.closed.is_set():
            await _Server(self.config.trader_front, desk, "trader", loop.monotonic_ns, first_connection, Limits(), False).listen()
            self.note("front", "listens")
            await link.closed.wait()
        self.note("front", f"its link has ended: {link.halted}")
        process.crash()

    async def _fix(self) -> None:
        process, settings = self.edges["fix"], self.config.fix
        link = self._link("fix")
        try:
            await link.connect(60)
        except TimeoutError:
            process.crash()
            return
        session = SessionKey("FIX.4.4", settings.comp_id, "CLIENT4")
        engine = SimulatedEngine(process, FIX_PORT, [session], self.fix_stores, self._fix_step)
        positions = Positions(self.disk.root / "fix-positions")
        process.life.at_death.append(positions.close)  # type: ignore[union-attr]
        gateway = FixGateway(
            link, engine, positions, [session], {"CLIENT4": ("100004", "100004")}, broker=BROKER, front_id=settings.front_id,
            login_guard=LoginGuard(), desks=DESKS, clock_ns=self.loop.wall_ns, on_event=lambda words: self.note("fix", words),
            process=process.lives,
        )  # fmt: skip
        caught_up = asyncio.Event()
        deliver = gateway.deliver

        def audited(records: Sequence[Record]) -> None:
            self.auditor.delivered("fix", records)
            deliver(records)

        gateway.deliver = audited  # type: ignore[method-assign]
        try:
            gateway.catch_up(caught_up.set)
        except Refused:
            process.crash()
            return
        await self._first(caught_up, link.closed)
        if not link.closed.is_set():
            await engine.start(gateway)
            self.note("fix", "listens")
            await link.closed.wait()
        self.note("fix", f"its link has ended: {link.halted}")
        process.crash()

    def _fix_step(self, place: str) -> None:
        if self.fix_step == place and self.edges["fix"].alive:
            self.fix_step = None
            self.hit(f"crash at {place}")
            self.edges["fix"].crash()
            raise Crashed

    async def _first(self, *events: asyncio.Event) -> None:
        tasks = [asyncio.ensure_future(event.wait()) for event in events]
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            task.cancel()

    # -- seams --------------------------------------------------------------------------------------------------------

    def committer(
        self, host: Host, log: Any, on_synced: Callable[[int], None], on_failed: Callable[[LogFailed], None]
    ) -> SimulatedCommitter:
        return SimulatedCommitter(self.disk, host.sync_time_ns, log, on_synced, on_failed)

    def throw(self, socket: StreamSocket, target: str, frame: bytes) -> None:
        """A frame of the follower stream on its way."""
        random = self.random
        lost, doubled, late = self.noise
        if self.network.silent.get((min(socket.name, target), max(socket.name, target))):
            self.hit("stream frame lost in a partition")
            return
        if random.random() < lost:
            self.hit("stream frame lost")
            return
        copies = 1
        if random.random() < doubled:
            self.hit("stream frame repeated")
            copies = 2
        for _ in range(copies):
            delay_ns = 30_000
            delay_ns += self.network.extra_ns.get((min(socket.name, target), max(socket.name, target)), 0)
            if random.random() < late:
                self.hit("stream frame out of order")
                delay_ns += random.randrange(5 * MILLISECOND_NS)
            self.loop.post(None, delay_ns, self._arrive, socket.name, target, not socket.target, frame)

    def _arrive(self, sender: str, target: str, from_source: bool, frame: bytes) -> None:
        found = self.stream_sockets.get((target, not from_source))
        if found is not None and found.life.alive:
            self.loop.post(found.life, 0, found.receive, sender, frame)
