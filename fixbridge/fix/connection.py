"""A FIX connection: bytes to messages for the session that the first one names, and messages to bytes, bounded both ways.

What comes first must be a Logon(A) of a session in the table, whole within `logon_seconds` and LOGON_BYTES; an address, a
certificate or a CompID that does not fit ends the connection without a word, since an answer would take a number of the real
member's. The password is verified before the session machine hears anything. Garbled bytes are skipped up to the next
BeginString(8), as the standard says.

A peer that does not read is closed when too much waits for it: a resend heals it. A peer that sends faster than it is
served is left unread meanwhile, and others have their turn after TURN_MESSAGES of its messages.
"""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING, Any, cast

from ctpproto.faults import Fault
from ctpproto.fix import codec
from ctpproto.fix.faults import Garbled
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import DICTIONARY
from ctpproto.generated.fixt11 import MsgType, Tag
from fixbridge.fix.engine import SessionKey
from fixbridge.fix.faults import SlowReader, TooMuchGarbage, Uninvited

if TYPE_CHECKING:
    from fixbridge.fix.live import LiveSession
    from fixbridge.fix.native_engine import NativeEngine

LOGON_BYTES = 4096
TURN_MESSAGES = 64
GARBAGE_BYTES = 256 * 1024  # without a message in between
DRAIN_BYTES = 64 * 1024  # of the write buffer, above which an answer to a ResendRequest waits
FAREWELL_SECONDS = 5.0  # for a peer to take the last words
_BEGIN = b"8=FIX"
_LOGON_LENGTHS = DICTIONARY.data_lengths  # until the session, and so the version, is known


class Connection(asyncio.Protocol):
    """One connection. live: its session, None until the Logon is accepted; of an initiator it is given."""

    def __init__(self, engine: NativeEngine, live: LiveSession | None = None):
        self.engine, self.live = engine, live
        self.peer = "?"
        self.address = ""
        self.transport: asyncio.Transport = None  # type: ignore[assignment]  # until connection_made
        self.ended = asyncio.Event()
        self.was_up = False  # whether its session ever was
        self._buffer = b""
        self._lengths = _LOGON_LENGTHS
        self._garbage = 0
        self._writes: list[bytes] | None = None  # while a turn lasts
        self._is_full = False
        self._is_draining = False
        self._verifying: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._is_over = False

    # -- asyncio.Protocol ---------------------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)  # uvloop's is none by class
        peer = transport.get_extra_info("peername")
        if peer:
            self.address, self.peer = peer[0], f"{peer[0]}:{peer[1]}"
        transport.set_write_buffer_limits(high=DRAIN_BYTES)  # type: ignore[attr-defined]
        engine = self.engine
        engine.connections.add(self)
        if self.live is not None:
            self._lengths = self.live.machine.rules.profile.dictionary.data_lengths
            return
        if len(engine.connections) > engine.settings.max_connections:
            self._fault(Uninvited(f"more than {engine.settings.max_connections} connections"))
            return
        self._timer = asyncio.get_running_loop().call_later(engine.settings.logon_seconds, self._late)

    def data_received(self, data: bytes) -> None:
        if self._is_over:
            return
        self._buffer = self._buffer + data if self._buffer else bytes(data)
        if self._verifying is None:
            self._take()

    def pause_writing(self) -> None:
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False
        self.drain()

    def connection_lost(self, exc: Exception | None) -> None:
        self._is_over = True
        self.engine.connections.discard(self)
        if self._timer is not None:
            self._timer.cancel()
        if self._verifying is not None:
            self._verifying.cancel()
        if self.live is not None:
            self.live.lost(self)
        self.ended.set()

    # -- in -----------------------------------------------------------------------------------------------------------

    def _take(self) -> None:
        """One turn: a bounded number of messages out of the buffer."""
        data, at, left = self._buffer, 0, TURN_MESSAGES
        decode, lengths = codec.decode, self._lengths
        self._writes = []
        try:
            while left and not self._is_over:
                try:
                    found = decode(data, lengths, at)
                except Garbled as fault:
                    at = self._skip(data, at, fault)
                    continue
                if found is None:
                    break
                at = found[2]
                left -= 1
                self._garbage = 0
                live = self.live
                if live is None:
                    self._first(found[0], found[1], at)
                    lengths = self._lengths
                    break
                live.carry(live.machine.received(found[0], found[1], self.engine.clock_ns()))
            else:
                if not self._is_over and at < len(data):
                    self.transport.pause_reading()
                    asyncio.get_running_loop().call_soon(self._next_turn)
            if self.live is None and at == 0 and len(data) > LOGON_BYTES:
                raise Uninvited(f"no whole Logon(A) in {len(data)} bytes")
        except (Garbled, Uninvited, TooMuchGarbage) as fault:
            self._fault(fault)
        finally:
            self._buffer = data[at:]
            writes, self._writes = self._writes, None
            if writes:
                self.write(b"".join(writes) if len(writes) > 1 else writes[0])

    def _next_turn(self) -> None:
        if not self._is_over and self._verifying is None:
            self.transport.resume_reading()
            self._take()

    def _skip(self, data: bytes, at: int, fault: Garbled) -> int:
        """Where the next message may begin. Raises the fault where it was the first message, TooMuchGarbage."""
        if self.live is None:
            raise fault
        self.live.carry(self.live.machine.garbled(str(fault), self.engine.clock_ns()))
        place = data.find(_BEGIN, at + 1)
        if place < 0:  # the last bytes may be the beginning of one
            place = max(at + 1, len(data) - len(_BEGIN) + 1)
        self._garbage += place - at
        if self._garbage > GARBAGE_BYTES:
            raise TooMuchGarbage(f"{self._garbage} bytes without a message")
        return place

    # -- the first message --------------------------------------------------------------------------------------------

    def _first(self, begin_string: str, logon: FixMessage, size: int) -> None:
        if logon.msg_type != MsgType.Logon:
            raise Uninvited(f"first message is MsgType(35)={logon.msg_type[:10]!r}, not a Logon(A)")
        key = SessionKey(begin_string, logon.get(Tag.TargetCompID), logon.get(Tag.SenderCompID))
        live = self.engine.live.get(key)
        if size > LOGON_BYTES or live is None:
            raise Uninvited(f"no session {str(key)[:100]!r}")
        self.engine.check_invited(live, self, logon)
        self.transport.pause_reading()
        self._verifying = asyncio.get_running_loop().create_task(self._log_on(live, begin_string, logon))

    async def _log_on(self, live: LiveSession, begin_string: str, logon: FixMessage) -> None:
        refusal = await self.engine.verify(live, self, logon)
        if self._is_over:
            return
        try:
            self.engine.check_free(live)  # another connection may have been quicker
        except Uninvited as fault:
            self._fault(fault)
            return
        if self._timer is not None:
            self._timer.cancel()
        self._verifying, self.live, live.connection = None, live, self
        self._lengths = live.machine.rules.profile.dictionary.data_lengths
        now_ns = self.engine.clock_ns()
        machine = live.machine
        live.carry(machine.connected(now_ns))
        live.carry(machine.refuse(logon, refusal, now_ns) if refusal else machine.received(begin_string, logon, now_ns))
        self._next_turn()

    def certificate_name(self) -> str:
        """Common name of the peer's certificate, "" where it has shown none."""
        tls = self.transport.get_extra_info("ssl_object")
        found: Any = tls.getpeercert() if isinstance(tls, (ssl.SSLObject, ssl.SSLSocket)) else None
        subject = found.get("subject", ()) if found else ()
        return next((value for part in subject for name, value in part if name == "commonName"), "")

    def _late(self) -> None:
        self._fault(Uninvited(f"no Logon(A) within {self.engine.settings.logon_seconds:g} s"))

    # -- out ----------------------------------------------------------------------------------------------------------

    def write(self, data: bytes) -> None:
        """To the peer; what a turn says goes out at its end."""
        if self._is_over:
            return
        if self._writes is not None:
            self._writes.append(data)
            return
        self.transport.write(data)
        if self._is_full:
            size = self.transport.get_write_buffer_size()
            if size > self.engine.settings.max_write_buffer_bytes:
                self._fault(SlowReader(f"{size} bytes wait for a reader"))

    def drain(self) -> None:
        """The rest of an answer to a ResendRequest, as far as the peer reads it, others having their turn between the bites."""
        if not self._is_draining and not self._is_full and not self._is_over:
            self._is_draining = True
            asyncio.get_running_loop().call_soon(self._bite)

    def _bite(self) -> None:
        self._is_draining = False
        live = self.live
        if live is not None and live.connection is self and not self._is_full and live.machine.pending:
            live.carry(live.machine.resume(self.engine.clock_ns()))

    # -- the end ------------------------------------------------------------------------------------------------------

    def finish(self) -> None:
        """Close once what was said is written; cut where the peer does not take it."""
        if self._is_over:
            return
        writes, self._writes = self._writes, None
        if writes:
            self.transport.write(b"".join(writes))
        self._is_over = True
        self.transport.close()
        self._timer = asyncio.get_running_loop().call_later(FAREWELL_SECONDS, self.transport.abort)

    def abort(self) -> None:
        """Cut the connection; the session hears of it at once."""
        self._is_over = True
        self._buffer = b""
        self.transport.abort()
        if self.live is not None:
            self.live.lost(self)

    def _fault(self, fault: Fault) -> None:
        self.engine.application.on_trouble(type(fault).__name__, self.peer, str(fault))
        self.abort()
