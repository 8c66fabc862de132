"""A FIX connection: bytes to messages for the session that the first one names, and messages to bytes, bounded both ways.

What comes first must be a Logon(A) of a session in the table, whole within `logon_seconds` and LOGON_BYTES; an address, a
certificate or a CompID that does not fit ends the connection without a word, since an answer would take a number of the real
member's. The password is verified before the session machine hears anything.

A peer that does not read is closed when too much waits for it: a resend heals it. A peer that sends faster than it is
served is left unread meanwhile, and others have their turn after TURN_MESSAGES of its messages.
"""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from typing import TYPE_CHECKING, Any, cast

from ctpproto.faults import Fault
from ctpproto.fix.faults import Garbled
from ctpproto.fix.message import FixMessage
from ctpproto.fix.session.intake import Intake, Received
from ctpproto.generated.fix50sp2 import DICTIONARY
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
LENGTHS = DICTIONARY.data_lengths  # of the newest version, which has those of all


class Connection(asyncio.Protocol):
    """One connection. live: its session, None until the Logon is accepted; of an initiator it is given."""

    def __init__(self, engine: NativeEngine, live: LiveSession | None = None):
        self.engine, self.live = engine, live
        self.peer = "?"
        self.address = ""
        self.transport: asyncio.Transport = None  # type: ignore[assignment]  # until connection_made
        self.ended = asyncio.Event()
        self.was_up = False  # whether its session ever was
        self._intake = Intake(LENGTHS)
        self._waiting: deque[Received | Garbled] = deque()
        self._unread_bytes = 0  # since the last message
        self._has_turn = False  # one is due
        self._is_paused = False
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
            return
        if len(engine.connections) > engine.settings.max_connections:
            self._fault(Uninvited(f"more than {engine.settings.max_connections} connections"))
            return
        self._timer = asyncio.get_running_loop().call_later(engine.settings.logon_seconds, self._late)

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

    def data_received(self, data: bytes) -> None:
        if self._is_over:
            return
        self._unread_bytes += len(data)
        self._waiting.extend(self._intake.feed(data))
        if self._verifying is None and not self._has_turn:
            self._take()

    def _take(self) -> None:
        """One turn: a bounded number of messages."""
        self._has_turn = False
        waiting, left = self._waiting, TURN_MESSAGES
        self._writes = []
        try:
            while waiting and left and not self._is_over and self._verifying is None:
                found = waiting.popleft()
                left -= 1
                live = self.live
                if found.__class__ is Garbled:
                    if live is None:
                        raise found  # type: ignore[misc]
                    live.carry(live.machine.garbled(str(found), self.engine.clock_ns()))
                    continue
                self._unread_bytes = self._intake.waiting
                if live is None:
                    self._first(*found)  # type: ignore[misc]
                else:
                    live.carry(live.machine.received(*found, self.engine.clock_ns()))  # type: ignore[misc]
            if self.live is None and self._verifying is None and self._intake.waiting > LOGON_BYTES:
                raise Uninvited(f"no whole Logon(A) in {self._intake.waiting} bytes")
            if self._unread_bytes > GARBAGE_BYTES and not waiting:
                raise TooMuchGarbage(f"{self._unread_bytes} bytes without a message")
        except (Garbled, Uninvited, TooMuchGarbage) as fault:
            self._fault(fault)
        finally:
            writes, self._writes = self._writes, None
            if writes:
                self.write(b"".join(writes) if len(writes) > 1 else writes[0])
        if waiting and not self._is_over and self._verifying is None:
            self._pause()
            self._has_turn = True
            asyncio.get_running_loop().call_soon(self._take)
        else:
            self._resume()

    def _pause(self) -> None:
        if not self._is_paused:
            self._is_paused = True
            self.transport.pause_reading()

    def _resume(self) -> None:
        if self._is_paused and not self._is_over and self._verifying is None:
            self._is_paused = False
            self.transport.resume_reading()

    # -- the first message --------------------------------------------------------------------------------------------

    def _first(self, begin_string: str, logon: FixMessage) -> None:
        if logon.msg_type != MsgType.Logon:
            raise Uninvited(f"first message is MsgType(35)={logon.msg_type[:10]!r}, not a Logon(A)")
        key = SessionKey(begin_string, logon.get(Tag.TargetCompID), logon.get(Tag.SenderCompID))
        live = self.engine.live.get(key)
        if live is None or len(logon.raw or b"") > LOGON_BYTES:
            raise Uninvited(f"no session {str(key)[:100]!r}")
        self.engine.check_invited(live, self, logon)
        self._pause()
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
        now_ns = self.engine.clock_ns()
        machine = live.machine
        live.carry(machine.connected(now_ns))
        live.carry(machine.refuse(logon, refusal, now_ns) if refusal else machine.received(begin_string, logon, now_ns))
        self._take()

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
        self._waiting.clear()
        self.transport.abort()
        if self.live is not None:
            self.live.lost(self)

    def _fault(self, fault: Fault) -> None:
        self.engine.application.on_trouble(type(fault).__name__, self.peer, str(fault))
        self.abort()
