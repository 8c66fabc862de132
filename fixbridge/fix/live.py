"""A session at work: its machine, its store and the connection that it has at the moment. Here effects are carried out."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Iterator, Sequence

from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage
from ctpproto.fix.session import Deliver, Disconnect, Effect, LoggedOn, LoggedOut, Session, State, Transmit, Trouble
from ctpproto.generated.fix44 import BusinessRejectReason, MsgType, Tag
from fixbridge.fix import sessions
from fixbridge.fix.rates import Rate
from fixbridge.fix.reservations import Numbers
from fixbridge.fix.rules import session_rules
from fixbridge.fix.schedule import SECOND_NS
from fixbridge.fix.store import SessionStore, folder_of
from fixbridge.fix.versions import VERSIONS

if TYPE_CHECKING:
    from fixbridge.fix.connection import Connection
    from fixbridge.fix.native_engine import NativeEngine

MINUTE_NS = 60 * SECOND_NS


class LiveSession:
    """One row of the table in one BeginString, while the engine runs.

    A version without application flows has the session level alone: the application hears nothing of it.
    """

    def __init__(self, engine: NativeEngine, session: sessions.Session):
        self.engine, self.session, self.key = engine, session, session.key
        self.connection: Connection | None = None
        self.version = session.versions[0]
        self.logons = Rate(session.settings.logons_per_minute, MINUTE_NS)
        self._messages = Rate(session.settings.messages_per_second, SECOND_NS)
        self._store: SessionStore | None = None
        self._reserve_at = 0  # when the next message has this number, the next block is reserved
        self._machine: Session | None = None
        self._has_flows = self.version in VERSIONS
        self._effects: deque[Effect] = deque()
        self._carrying = False

    @property
    def store(self) -> SessionStore:
        """Made when it is first needed: most sessions of a table never log on."""
        if self._store is None:
            engine = self.engine
            self._store = SessionStore(folder_of(engine.folder, self.key), engine.clock_ns, engine.settings.store_segment_bytes)
        return self._store

    @property
    def machine(self) -> Session:
        if self._machine is None:
            self._machine = Session(session_rules(self.session, self.version), self.store)
        return self._machine

    @property
    def is_up(self) -> bool:
        return self._machine is not None and self._machine.state is State.UP

    def speak(self, version: str) -> None:
        """Go on in an application version of the session's, between connections."""
        if version != self.version:
            assert self._machine is None or self._machine.state is State.DOWN
            self.version, self._machine = version, None
            self._has_flows = version in VERSIONS

    def sent(self) -> Iterator[FixMessage]:
        """Application messages in the store, newest first."""
        folder: Path = folder_of(self.engine.folder, self.key)
        if self._store is None and not folder.exists():
            return
        lengths = self.machine.rules.profile.dictionary.data_lengths
        for data in self.store.newest():
            found = codec.decode(data, lengths)
            assert found is not None, "the store keeps whole messages"
            yield found[1]

    def begin_period(self, now_ns: int) -> None:
        """Numbers begin at 1 where they are from before the current period."""
        period = self.session.schedule.period(now_ns)
        if period is not None and not self.store.is_new and self.store.created_ns < period.start_ns:
            self.store.reset()

    def recover(self, numbers: Numbers) -> bool:
        """Go on from what is on record, where there is no store. Whether that was so."""
        if self._store is not None or folder_of(self.engine.folder, self.key).exists():
            return False
        self.store.move_out(numbers.reserved + 1)
        self.store.count_in(numbers.expected - 1)
        return True

    def _reserve(self) -> None:
        """Put a block on record; without one, or while the log takes nothing, at the next occasion."""
        reservations = self.engine.reservations
        if reservations is None:
            return
        store = self.store
        reserved = store.next_out + reservations.block
        if reservations.reserve(self.key, reserved, store.next_in):
            self._reserve_at = reserved - reservations.block // 2

    def close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = self._machine = None

    # -- effects ------------------------------------------------------------------------------------------------------

    def send(self, message: FixMessage, keep: bool = True) -> None:
        """Raises OSError where the store does not take it: then it is not sent. keep: see `engine.Engine.send`."""
        self.carry(self.machine.send(message, self.engine.clock_ns(), keep))
        if self.store.next_out >= self._reserve_at:
            self._reserve()

    def carry(self, effects: Sequence[Effect]) -> None:
        """Do what the machine asks for, in order. What the application sends meanwhile comes after what was asked for before."""
        if self._carrying:
            self._effects.extend(effects)
            return
        self._carrying = True
        waiting = self._effects
        try:
            for effect in effects:
                self._do(effect)
            while waiting:
                self._do(waiting.popleft())
        finally:
            self._carrying = False
            waiting.clear()
        connection = self.connection
        if connection is not None and self.machine.pending:
            connection.drain()

    def _do(self, effect: Effect) -> None:
        kind = effect.__class__
        if kind is Transmit:
            if self.connection is not None:
                self.connection.write(effect.data)  # type: ignore[union-attr]
        elif kind is Deliver:
            self._deliver(effect.message)  # type: ignore[union-attr]
        elif kind is Trouble:
            self.engine.application.on_trouble(effect.what, self.peer, f"{self.key}: {effect.why}")  # type: ignore[union-attr]
        elif kind is LoggedOn:
            if self.connection is not None:
                self.connection.was_up = True
            self._reserve()
            if self._has_flows:
                self.engine.application.on_logon(self.key)
        elif kind is LoggedOut:
            if self._has_flows:
                self.engine.application.on_logout(self.key)
        else:
            assert kind is Disconnect, effect
            connection, self.connection = self.connection, None
            if connection is not None:
                connection.finish()

    @property
    def peer(self) -> str:
        return self.connection.peer if self.connection is not None else str(self.key)

    def _deliver(self, message: FixMessage) -> None:
        if not self._messages.admits(self.engine.clock_ns()):
            self.send(_too_many(message, self._messages.limit))
            return
        self.engine.application.on_message(self.key, message)

    # -- connections --------------------------------------------------------------------------------------------------

    def lost(self, connection: Connection) -> None:
        """The connection broke, or was cut."""
        if self.connection is connection:
            self.connection = None
            self.carry(self.machine.disconnected(self.engine.clock_ns()))

    def tick(self, now_ns: int) -> None:
        """Several times a second while there is a connection."""
        machine = self.machine
        if machine.state is State.UP and self.session.schedule.period(now_ns) is None:
            self.carry(machine.logout("the session's time is over", now_ns))
        if self.store.next_out >= self._reserve_at:  # heartbeats take numbers, too
            self._reserve()
        wakes_ns = machine.wakes_at()
        if wakes_ns is not None and now_ns >= wakes_ns:
            self.carry(machine.tick(now_ns))


def _too_many(message: FixMessage, limit: int) -> FixMessage:
    """The answer to a message beyond the rate: it was not handled and may be sent again later."""
    reject = FixMessage(MsgType.BusinessMessageReject)
    reject.put(Tag.RefSeqNum, message.get(Tag.MsgSeqNum)).put(Tag.RefMsgType, message.msg_type)
    reject.put(Tag.BusinessRejectReason, BusinessRejectReason.ApplicationNotAvailable)
    return reject.put(Tag.Text, f"more than {limit} messages within a second")
