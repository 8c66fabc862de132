"""A FIX engine in QuickFIX's place, and its peer: numbered messages, a store that outlives the process, resends after a logon.

What the gateway relies on is here: a message is in the store when `send` returns, inbound numbers are counted after the
application has had the message, and whoever logs on names the number that it expects next. The rest of the session layer
(heartbeats, gap fills, resets) is QuickFIX's own business and is tested with QuickFIX.

Frames: u32 length of what follows | u8 kind | u64 number | payload, big-endian.
"""

from __future__ import annotations

import asyncio
import struct
from dataclasses import dataclass, field
from typing import Callable, Iterator, Sequence

from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import DICTIONARY, MsgType, Tag
from fixbridge.fix.engine import Application, SessionKey
from fixbridge.simulation.loop import Process

_HEAD = struct.Struct(">IBQ")
LOGON, WELCOME, MESSAGE, LOGOUT = 1, 2, 3, 4


@dataclass(slots=True)
class Store:
    """A session's store: application messages sent, and the number expected next from the peer."""

    sent: list[bytes] = field(default_factory=list)
    next_inbound: int = 1


class Frames(asyncio.Protocol):
    """One end of a FIX connection."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: asyncio.Transport = transport  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        buffer = self._buffer
        buffer += data
        while len(buffer) >= _HEAD.size:
            length, kind, number = _HEAD.unpack_from(buffer)
            if len(buffer) < 4 + length:
                return
            payload = bytes(buffer[_HEAD.size : 4 + length])
            del buffer[: 4 + length]
            self.frame(kind, number, payload)

    def say(self, kind: int, number: int, payload: bytes = b"") -> None:
        self.transport.write(_HEAD.pack(len(payload) + _HEAD.size - 4, kind, number) + payload)

    def frame(self, kind: int, number: int, payload: bytes) -> None:
        raise NotImplementedError


def decode(payload: bytes) -> FixMessage:
    found = codec.decode(payload, DICTIONARY.data_lengths)
    assert found is not None
    return found[1]


class _Acceptor(Frames):
    def __init__(self, engine: SimulatedEngine):
        super().__init__()
        self.engine = engine
        self.session: SessionKey | None = None

    def frame(self, kind: int, number: int, payload: bytes) -> None:
        if kind == LOGON and self.session is None:
            self.engine.loop.create_task(self.engine.log_on(self, number, decode(payload)))
        elif kind == MESSAGE and self.session is not None:
            self.engine.inbound(self, number, decode(payload))

    def connection_lost(self, exc: Exception | None) -> None:
        if self.session is not None:
            self.engine.gone(self)


class SimulatedEngine:
    """Implements `fixbridge.fix.engine.Engine`. `stores` belong to the disk: give them to the next life."""

    def __init__(
        self, process: Process, port: int, sessions: Sequence[SessionKey], stores: dict[SessionKey, Store],
        step: Callable[[str], None],
    ):  # fmt: skip
        """step: called between an effect and the next, where a process may die."""
        self.process, self.port, self.stores, self._step = process, port, stores, step
        self.loop = asyncio.get_running_loop()
        self._sessions = {session.theirs: session for session in sessions}
        self._up: dict[SessionKey, _Acceptor] = {}
        for session in sessions:
            stores.setdefault(session, Store())

    async def start(self, application: Application) -> int:
        self._application = application
        await self.loop.create_server(lambda: _Acceptor(self), "", self.port)
        return self.port

    async def stop(self) -> None:
        for acceptor in list(self._up.values()):
            acceptor.transport.close()

    def send(self, session: SessionKey, message: FixMessage, keep: bool = True) -> None:
        store = self.stores[session]
        payload = codec.encode(message, session.begin_string)
        self._step("fix store before")
        store.sent.append(payload)
        self._step("fix store after")
        acceptor = self._up.get(session)
        if acceptor is not None:
            acceptor.say(MESSAGE, len(store.sent), payload)

    def backlog(self, session: SessionKey) -> int:
        acceptor = self._up.get(session)
        return acceptor.transport.get_write_buffer_size() if acceptor is not None else 0

    def logout(self, session: SessionKey, text: str) -> None:
        acceptor = self._up.get(session)
        if acceptor is not None:
            acceptor.say(LOGOUT, 0, text.encode())
            acceptor.transport.close()
            self.loop.call_soon(self.gone, acceptor)

    def sent(self, session: SessionKey) -> Iterator[FixMessage]:
        return (decode(payload) for payload in reversed(self.stores.setdefault(session, Store()).sent))

    # -- acceptor -----------------------------------------------------------------------------------------------------

    async def log_on(self, acceptor: _Acceptor, expected: int, logon: FixMessage) -> None:
        session = self._sessions.get(logon.get(Tag.SenderCompID))
        if session is None:
            acceptor.transport.close()
            return
        body = FixMessage(MsgType.Logon, [(t, v) for t, v in logon.fields if t != Tag.SenderCompID])
        verdict = await self._application.verify(session, body, "member")
        if acceptor.transport.is_closing():
            return
        if verdict.refusal:
            acceptor.say(LOGOUT, 0, verdict.refusal.encode())
            acceptor.transport.close()
            return
        old = self._up.get(session)
        if old is not None:
            self.gone(old)
            old.transport.abort()
        self._up[session] = acceptor
        acceptor.session = session
        store = self.stores[session]
        acceptor.say(WELCOME, store.next_inbound)
        for number in range(expected, len(store.sent) + 1):
            acceptor.say(MESSAGE, number, store.sent[number - 1])
        self._application.on_logon(session)

    def inbound(self, acceptor: _Acceptor, number: int, message: FixMessage) -> None:
        session = acceptor.session
        if session is None or self._up.get(session) is not acceptor:
            return
        store = self.stores[session]
        if number != store.next_inbound:
            assert number < store.next_inbound, f"{session}: message {number} where {store.next_inbound} was expected"
            return
        message.fields.insert(0, (Tag.MsgSeqNum, str(number)))  # of the header
        self._application.on_message(session, message)
        self._step("fix inbound counted")
        store.next_inbound = number + 1

    def gone(self, acceptor: _Acceptor) -> None:
        session = acceptor.session
        if session is not None and self._up.get(session) is acceptor:
            del self._up[session]
            self._application.on_logout(session)
