"""A whole FIX side in one thread and no time: the gateway, a core, and for each session the two machines of its ends.

    stage = Stage([Desk("DESK", "100001", "FIX.4.2", dialect="bloomberg")], folder)
    stage.log_on("DESK")
    stage.say("DESK", message)
    stage.heard("DESK")                  what went over that session's line since, both ways, as bytes

Everything is the real thing but the socket, the log's files and the clock, which goes on a millisecond with every command. The
same flow gives the same bytes.
"""

from __future__ import annotations

import asyncio
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Iterator, Mapping, NamedTuple, Sequence

from ctpproto import ctp
from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage
from ctpproto.fix.session import Deliver, Effect, LoggedOn, LoggedOut, MemoryStore, Role, Session, SessionRules, Transmit
from ctpproto.generated.fix44 import MsgType, Tag
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Record, ResultRecord, Source, Submission
from fixbridge.adapters.primary.core import Primary
from fixbridge.core.sequencer import QUERY_SERIES, unlogged
from fixbridge.credentials import LoginGuard, demo_password, hash_password
from fixbridge.fix.desks import DESKS
from fixbridge.fix.engine import Application, SessionKey
from fixbridge.fix.gateway import FixGateway
from fixbridge.fix.limits import Bounds, Rates
from fixbridge.fix.positions import Positions
from fixbridge.fix.protection import Protection
from fixbridge.fix.versions import FIXT, Version, version_of
from fixbridge.universe import demo_genesis

DAY, BROKER, FRONT_ID, OURS = "20261123", "9999", 3, "FIXBRIDGE"
BEGAN_NS = 1_795_395_600_000_000_000  # 2026-11-23 01:00 UTC, nine in the morning in Shanghai
STEP_NS = 1_000_000
TURNS = 3
CTP_FRONT_ID = 1
_APPLICATIONS = {"FIX.5.0SP2": "9"}
_OWN = ctp.internal_messages
_QUERIES = frozenset(kind.tid for kind in ctp.messages.MESSAGES if kind.series == QUERY_SERIES)


@dataclass(frozen=True)
class Desk:
    """A counterparty. version: of its application messages; copies: accounts and users whose reports it receives as copies."""

    name: str
    user: str
    version: str
    dialect: str = ""
    rates: Rates = Rates()
    copies: frozenset[str] = frozenset()

    @property
    def key(self) -> SessionKey:
        return SessionKey(FIXT if self.version in _APPLICATIONS else self.version, OURS, self.name)


class Said(NamedTuple):
    """What went over a line. ours: whether this side said it."""

    ours: bool
    data: bytes


@dataclass
class Line:
    """The two ends of a session, and what was said since somebody listened."""

    desk: Session
    ours: Session
    said: list[Said] = field(default_factory=list)


class Stage:
    """See the module. folder: for the places of members, which the gateway keeps in files."""

    def __init__(self, desks: Sequence[Desk], folder: Path, accounts: Mapping[str, Bounds] | None = None):
        self.desks = {desk.name: desk for desk in desks}
        self.now_ns = BEGAN_NS
        self.events: list[str] = []
        self._loop = asyncio.new_event_loop()
        self._failed: list[BaseException] = []
        self._loop.set_exception_handler(lambda loop, told: self._failed.append(told["exception"]))
        self._lines = {desk.key: self._line(desk) for desk in desks}
        self._core, self._number = Primary.restore([]), 0
        self._readers: list[Callable[[Sequence[Record]], None]] = []
        self._waiting: deque[Submission] = deque()
        self._busy = False
        self._records: list[Record] = []
        salt = bytes(16)
        credentials = [
            ctp.internal_structs.Credential(BrokerID=BROKER, UserID=user, PasswordHash=hash_password(demo_password(user), salt))
            for user in dict.fromkeys(desk.user for desk in desks)
        ]  # fmt: skip
        parameters = ctp.internal_structs.TradingParameters(BrokerID=BROKER, MaxSessionsPerUser=10)
        for message in demo_genesis(DAY, BROKER, credentials, parameters):
            self.submit(Submission(message, Source(0)))
        self.protection = Protection({desk.name: desk.rates for desk in desks}, accounts, folder / "stopped.json")
        self.gateway = FixGateway(
            self, self, Positions(folder / "positions"), [desk.key for desk in desks],
            {desk.name: (desk.user, desk.user) for desk in desks}, broker=BROKER, front_id=FRONT_ID,
            login_guard=LoginGuard(5, 60_000_000_000), desks=DESKS, protection=self.protection,
            drop_copies={desk.name: desk.copies for desk in desks if desk.copies}, versions=self._version,
            clock_ns=lambda: self.now_ns, on_event=self.events.append, process=1,
        )  # fmt: skip
        self.gateway.catch_up(lambda: None)
        self._ctp_sessions: dict[str, int] = {}

    def _version(self, key: SessionKey) -> Version:
        desk = self.desks[key.theirs]
        return version_of(key, desk.version if key.begin_string == FIXT else "", desk.dialect)

    def _line(self, desk: Desk) -> Line:
        return Line(self._end(desk, Role.INITIATOR, demo_password(desk.user)), self._end(desk, Role.ACCEPTOR))

    def _end(self, desk: Desk, role: Role, password: str = "") -> Session:
        """One end of a desk's session. password: of the desk's own."""
        key = desk.key
        names = (desk.name, OURS) if password else (OURS, desk.name)
        rules = SessionRules(
            key.begin_string, *names, role, _APPLICATIONS.get(desk.version, ""), validation=None,
            logon_fields=((Tag.Username, desk.user), (Tag.Password, password)) if password else (),
            dictionary=self._version(key).dictionary,
        )  # fmt: skip
        return Session(rules, MemoryStore())

    # -- what a flow does ---------------------------------------------------------------------------------------------

    def log_on(self, name: str, password: str = "") -> None:
        """The desk connects and says Logon(A). password: another one than its own."""
        line = self._lines[self.desks[name].key]
        if password:
            line.desk = self._end(self.desks[name], Role.INITIATOR, password)
        line.ours.connected(self.now_ns)
        self._within(lambda: self._carry(name, True, line.desk.connected(self.now_ns)))

    def log_out(self, name: str) -> None:
        self._carry(name, True, self._lines[self.desks[name].key].desk.logout("", self.now_ns))

    def drop(self, name: str) -> None:
        """The connection breaks."""
        line = self._lines[self.desks[name].key]
        self._carry(name, True, line.desk.disconnected(self.now_ns))
        self._carry(name, False, line.ours.disconnected(self.now_ns))

    def say(self, name: str, message: FixMessage) -> None:
        """The desk says an application message."""
        desk = self._lines[self.desks[name].key].desk
        self._within(lambda: self._carry(name, True, desk.send(message, self.now_ns)))

    def say_over_ctp(self, user: str, tid: int, struct: Struct) -> None:
        """A CTP client's command, logged in where it has not been."""
        connection = int(user)
        if user not in self._ctp_sessions:
            opened = ctp.internal_structs.SessionOpened(
                BrokerID=BROKER, UserID=user, FrontID=CTP_FRONT_ID, EdgeKind="T", Connection=connection, PeerAddress="stage"
            )
            login = ctp.structs.ReqUserLogin(BrokerID=BROKER, UserID=user)
            for number, field_ in ((_OWN.SessionOpened.tid, opened), (ctp.messages.ReqUserLogin.tid, login)):
                self.submit(Submission(Message(number, (field_,)), Source(CTP_FRONT_ID, 0, connection), user))
            told = next(r for r in reversed(self._records) if r.message.get(ctp.structs.RspUserLogin) is not None)
            self._ctp_sessions[user] = told.message.get(ctp.structs.RspUserLogin).SessionID
        source = Source(CTP_FRONT_ID, self._ctp_sessions[user], connection)
        self._within(lambda: self.submit(Submission(Message(tid, (struct,)), source, user)))

    def operate(self, tid: int, struct: Struct) -> None:
        """An operator's command."""
        self._within(lambda: self.submit(Submission(Message(tid, (struct,)), Source(2**31 - 1))))

    def heard(self, name: str) -> list[Said]:
        """What went over the desk's line since the last time."""
        line = self._lines[self.desks[name].key]
        said, line.said = line.said, []
        return said

    def _within(self, call: Callable[[], None]) -> None:
        """Do something inside the event loop, as the gateway has it, with what that puts off to its next turns."""

        async def turns() -> None:
            call()
            for _ in range(TURNS):
                await asyncio.sleep(0)

        self._loop.run_until_complete(turns())
        if self._failed:
            raise self._failed.pop()

    def end(self) -> None:
        """Let go of the event loop."""
        self._loop.close()

    # -- the line between the two ends --------------------------------------------------------------------------------

    def _carry(self, name: str, by_desk: bool, effects: Sequence[Effect]) -> None:
        """Carry out what one end wants done."""
        key = self.desks[name].key
        line = self._lines[key]
        for effect in list(effects):
            if isinstance(effect, Transmit):
                line.said.append(Said(not by_desk, effect.data))
                listener = line.ours if by_desk else line.desk
                found = codec.decode(effect.data, listener.rules.profile.dictionary.data_lengths)
                assert found is not None
                if by_desk and found[1].msg_type == MsgType.Logon:
                    self._verified(name, found[0], found[1])
                else:
                    self._carry(name, not by_desk, listener.received(found[0], found[1], self.now_ns))
            elif by_desk:
                continue  # the desk's own program is nobody's business here
            elif isinstance(effect, LoggedOn):
                self.gateway.on_logon(key)
            elif isinstance(effect, Deliver):
                self.gateway.on_message(key, effect.message)
            elif isinstance(effect, LoggedOut):
                self.gateway.on_logout(key)

    def _verified(self, name: str, begin_string: str, logon: FixMessage) -> None:
        key = self.desks[name].key
        with ThreadPoolExecutor(1) as aside:  # the loop has its turn: whoever asks about a password waits beside it
            verdict = aside.submit(asyncio.run, self.gateway.verify(key, logon, "127.0.0.1:50001")).result()
        ours = self._lines[key].ours
        if verdict.refusal:
            self._carry(name, False, ours.refuse(logon, verdict.refusal, self.now_ns))
        else:
            self._carry(name, False, ours.received(begin_string, logon, self.now_ns))

    # -- fixbridge.fix.engine.Engine ----------------------------------------------------------------------------------

    async def start(self, application: Application) -> int:
        """There is nothing to listen on."""
        return 0

    async def stop(self) -> None:
        """Nor to let go of."""

    def send(self, session: SessionKey, message: FixMessage, keep: bool = True) -> None:
        """See `engine.Engine`."""
        self._carry(session.theirs, False, self._lines[session].ours.send(message, self.now_ns, keep))

    def backlog(self, session: SessionKey) -> int:
        """See `engine.Engine`: the other end reads at once."""
        return 0

    def logout(self, session: SessionKey, text: str) -> None:
        """See `engine.Engine`."""
        self._carry(session.theirs, False, self._lines[session].ours.logout(text, self.now_ns))

    def sent(self, session: SessionKey) -> Iterator[FixMessage]:
        """A store that is new."""
        return iter(())

    # -- fixbridge.adapters.contract.Link -----------------------------------------------------------------------------

    def submit(self, submission: Submission) -> None:
        """See `contract.Link`: decided at once, or after what is being decided."""
        self._waiting.append(submission)
        if self._busy:
            return
        self._busy = True
        try:
            while self._waiting:
                self._decide(self._waiting.popleft())
        finally:
            self._busy = False

    def read(self, after: int, front_id: int, deliver: Callable[[Sequence[Record]], None]) -> Stage:
        """See `contract.Link`."""
        self._readers.append(deliver)
        deliver([record for record in self._records if record.number > after])
        return self

    def close(self) -> None:
        """See `contract.Subscription`."""

    def _decide(self, submission: Submission) -> None:
        self.now_ns += STEP_NS
        message, source, user, context = submission.message, submission.source, submission.user, submission.context
        if message.tid in _QUERIES:
            self._tell([unlogged(submission, self._core.query(message, user), DAY, self.now_ns)])
            return
        self._number += 1
        command = Command(self._number, 1, DAY, self.now_ns, message, source, user, context)
        records: list[Record] = [command]
        results = self._core.apply(command)
        for place, result in enumerate(results, 1):
            self._number += 1
            last = place == len(results)
            private = tuple((addressee, 0) for addressee in result.users)
            records.append(ResultRecord(
                self._number, 1, DAY, self.now_ns, command.number, last, result.dialog, source, private, int(result.public),
                result.context, result.message,
            ))  # fmt: skip
        self._records += records
        self._tell(records)

    def _tell(self, records: Sequence[Record]) -> None:
        for deliver in self._readers:
            deliver(records)
