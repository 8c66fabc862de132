"""The gate before the FIX engine: one asyncio listener that lets in whole messages of members who have shown a password.

A connection's first message must be a Logon(A) of a known session, whole within `logon_seconds` and LOGON_BYTES. The
password is verified here, before the engine's session state hears anything: an engine that resets its numbers on
ResetSeqNumFlag(141) before it asks about passwords (QuickFIX does) cannot be made to by a stranger. A refused Logon goes
on to the engine without its reset flag and with a ticket that says no, so that the Logout which answers it is numbered
right. The password itself goes no further than this file: the engine sees a ticket in its place.

After that, bytes go through in whole frames: a length over the codec's limit, or bytes that are no frame, end the
connection with a logged fault. Both directions are bounded: a peer that does not read is closed (a resend heals it), an
engine that does not keep up makes the peer's socket wait.
"""

from __future__ import annotations

import asyncio
import secrets
from typing import Callable, cast

from ctpproto.faults import Fault
from ctpproto.fix import codec
from ctpproto.fix.faults import Garbled
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import DICTIONARY, MsgType, Tag
from fixbridge.fix.engine import Application, SessionKey
from fixbridge.fix.faults import SlowReader, Uninvited

LOGON_BYTES = 4096
MAX_WRITE_BUFFER_BYTES = 4 * 1024 * 1024
HIGH_WATER_MESSAGES = 2000  # messages that wait in the gateway before peers' sockets are left unread
RETRY_SECONDS = 0.005


class Tickets:
    """One-time tickets that stand for a verdict between the gate and the engine's logon callback (another thread)."""

    def __init__(self) -> None:
        self._open: dict[str, str] = {}

    def issue(self, refusal: str) -> str:
        ticket = secrets.token_hex(16)
        self._open[ticket] = refusal
        return ticket

    def redeem(self, ticket: str) -> str:
        """The refusal's words, "" for a good logon."""
        return self._open.pop(ticket, "Logon did not come through the gate")

    def void(self, ticket: str) -> None:
        self._open.pop(ticket, None)


class Gate:
    """Listens for members and joins each to the engine's port. `waiting()`: messages the gateway has not handled yet."""

    def __init__(
        self,
        application: Application,
        sessions: frozenset[SessionKey],
        engine_port: int,
        tickets: Tickets,
        waiting: Callable[[], int],
        logon_seconds: float = 30.0,
        max_connections: int = 200,
    ):
        self.application, self.sessions, self.engine_port = application, sessions, engine_port
        self.tickets, self.waiting = tickets, waiting
        self.logon_seconds, self.max_connections = logon_seconds, max_connections
        self.members: set[_Member] = set()
        self._server: asyncio.AbstractServer | None = None

    async def start(self, host: str, port: int) -> int:
        """Listen; returns the port. Raises OSError."""
        self._server = await asyncio.get_running_loop().create_server(lambda: _Member(self), host, port)
        return self._server.sockets[0].getsockname()[1]

    def backlog(self, session: SessionKey) -> int:
        """Bytes that wait for the session's peer to read them."""
        ours = (member.transport for member in self.members if member.session == session)
        return sum(transport.get_write_buffer_size() for transport in ours if transport is not None)

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        for member in tuple(self.members):
            member.close()


class _Member(asyncio.Protocol):
    """A member's connection: first the Logon, then frames."""

    def __init__(self, gate: Gate):
        self.gate = gate
        self.peer = ""
        self.session: SessionKey | None = None
        self.transport: asyncio.Transport | None = None
        self.engine: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._verifying: asyncio.Task[None] | None = None
        self._deadline: asyncio.TimerHandle | None = None
        self._ticket = ""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)  # uvloop's is none by class
        peer = self.transport.get_extra_info("peername")
        self.peer = f"{peer[0]}:{peer[1]}" if peer else "?"
        if len(self.gate.members) >= self.gate.max_connections:
            self._fault(Uninvited(f"more than {self.gate.max_connections} connections"))
            return
        self.gate.members.add(self)
        self._deadline = asyncio.get_running_loop().call_later(self.gate.logon_seconds, self._late)

    def _late(self) -> None:
        self._fault(Uninvited(f"no Logon(A) within {self.gate.logon_seconds:g} s"))

    def connection_lost(self, exc: Exception | None) -> None:
        self.gate.members.discard(self)
        if self._deadline is not None:
            self._deadline.cancel()
        if self._verifying is not None:
            self._verifying.cancel()
        self.gate.tickets.void(self._ticket)
        if self.engine is not None:
            self.engine.close()

    def close(self) -> None:
        if self.transport is not None:
            self.transport.close()

    def _fault(self, fault: Fault) -> None:
        self.gate.application.on_trouble(type(fault).__name__, self.peer, str(fault))
        self._buffer.clear()
        if self.transport is not None:
            self.transport.abort()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        try:
            if self.engine is not None:
                self._pass_on()
            elif self._verifying is None:
                self._first()
        except (Garbled, Uninvited) as fault:
            self._fault(fault)

    def _first(self) -> None:
        found = codec.decode(self._buffer, DICTIONARY.data_lengths)
        if found is None:
            if len(self._buffer) > LOGON_BYTES:
                raise Uninvited(f"no whole Logon(A) in {len(self._buffer)} bytes")
            return
        begin_string, message, end = found
        session = SessionKey(begin_string, message.get(Tag.TargetCompID), message.get(Tag.SenderCompID))
        if message.msg_type != MsgType.Logon:
            raise Uninvited(f"first message is MsgType(35)={message.msg_type[:10]!r}, not a Logon(A)")
        if end > LOGON_BYTES or session not in self.gate.sessions:
            raise Uninvited(f"no session {str(session)[:100]!r}")
        del self._buffer[:end]
        assert self.transport is not None
        self.transport.pause_reading()
        self._verifying = asyncio.get_running_loop().create_task(self._verify(session, message))

    async def _verify(self, session: SessionKey, logon: FixMessage) -> None:
        self.session = session
        verdict = await self.gate.application.verify(session, logon, self.peer)
        if verdict.refusal:
            self.gate.application.on_trouble("Logon refused", self.peer, f"{session}: {verdict.refusal}")
        self._ticket = self.gate.tickets.issue(verdict.refusal)
        secret = (Tag.Password, Tag.Username) + ((Tag.ResetSeqNumFlag,) if verdict.refusal else ())
        fields = [(tag, text) for tag, text in logon.fields if tag not in secret] + [(Tag.Password, self._ticket)]
        try:
            loop = asyncio.get_running_loop()
            engine, _ = await loop.create_connection(lambda: _EngineSide(self), "127.0.0.1", self.gate.engine_port)
        except OSError as error:
            self._fault(Uninvited(f"the engine takes no connection: {error.strerror}"))
            return
        if self._deadline is not None:
            self._deadline.cancel()
        self.engine = engine
        engine.write(codec.encode(FixMessage(MsgType.Logon, fields), session.begin_string))
        try:
            self._pass_on()
        except Garbled as fault:
            self._fault(fault)
            return
        if self.transport is not None and not self.transport.is_closing():
            self.transport.resume_reading()

    def _pass_on(self) -> None:
        """Give the engine every whole frame. A wrong CheckSum(10) is the engine's to ignore, as FIX asks."""
        end = 0
        while (found := codec.frame(self._buffer, end)) is not None:
            end = found.end
        assert self.engine is not None and self.transport is not None
        if end:
            self.engine.write(bytes(self._buffer[:end]))
            del self._buffer[:end]
        if self.gate.waiting() > HIGH_WATER_MESSAGES or self.engine.get_write_buffer_size() > LOGON_BYTES * 16:
            self.transport.pause_reading()
            asyncio.get_running_loop().call_later(RETRY_SECONDS, self._look_again)

    def _look_again(self) -> None:
        if self.transport is None or self.engine is None or self.transport.is_closing():
            return
        if self.gate.waiting() > HIGH_WATER_MESSAGES or self.engine.get_write_buffer_size() > LOGON_BYTES * 16:
            asyncio.get_running_loop().call_later(RETRY_SECONDS, self._look_again)
        else:
            self.transport.resume_reading()


class _EngineSide(asyncio.Protocol):
    """The engine's end of a member's connection: everything it says goes to the member."""

    def __init__(self, member: _Member):
        self.member = member

    def data_received(self, data: bytes) -> None:
        transport = self.member.transport
        if transport is None or transport.is_closing():
            return
        transport.write(data)
        if transport.get_write_buffer_size() > MAX_WRITE_BUFFER_BYTES:
            self.member._fault(SlowReader(f"{transport.get_write_buffer_size()} bytes wait for a reader"))

    def connection_lost(self, exc: Exception | None) -> None:
        self.member.close()
