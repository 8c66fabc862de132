"""The socket side of one FTD connection: bytes to a FrontSession, its output to the transport, its deadlines to a timer.

Many frames are parsed a read, and all output of one turn of the event loop goes out in one write. What a connection may cost
is bounded: a desk that has much to say (a day's flow, a long query answer) says it in `feed`, a chunk at a time and only while
the transport takes it; what is said unasked is bounded by `max_write_buffer_bytes`. A reader that is too slow for that is
closed, and RESUME heals it.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Callable, Protocol, cast

import structlog

from ctpproto.faults import Fault
from ctpproto.ftd.faults import Closed
from ctpproto.ftd.front_session import Event, FrontSession, PeerFault
from fixbridge.front import metrics

log = structlog.get_logger("front")

HIGH_WATER_BYTES = 256 * 1024  # the transport asks for a pause here
LOW_WATER_BYTES = 64 * 1024
FEED_BYTES = 128 * 1024  # at most this much a turn from a desk that has more to say
LINGER_SECONDS = 2.0  # how long a closed connection may take to read its last answer
SECOND_NS = 1_000_000_000


class SlowReader(Fault):
    """The client does not read what it is sent."""


class NoLogin(Fault):
    """The connection has not logged in in time."""


class TooMany(Fault):
    """More connections than the configuration allows, in all or from one address."""


class DayOver(Fault):
    """The trading day has ended: flows count from 1 again, members log in again."""


class Stopping(Fault):
    """This front is being stopped."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one connection may take. Times in nanoseconds of the front's monotonic clock."""

    max_write_buffer_bytes: int = 8 * 1024 * 1024
    login_ns: int = 30 * SECOND_NS
    stalled_ns: int = 30 * SECOND_NS  # a paused reader that takes nothing for so long is closed


class Desk(Protocol):
    """What stands behind connections: it knows what requests mean, and no socket."""

    name: str

    def opened(self, connection: Connection) -> None:
        """A connection was accepted."""

    def event(self, connection: Connection, event: Event) -> None:
        """A request, or something that could not be one. PeerFaults do not come here."""

    def feed(self, connection: Connection) -> bool:
        """Say some FEED_BYTES of what is still to be said; True when there is more. Called while the transport takes it."""

    def gone(self, connection: Connection, reason: Fault) -> None:
        """The connection has ended; nothing can be said on it any more."""


class Connection(asyncio.Protocol):
    """One client. `number` is the edge's handle for it, never reused. Desks speak through `session` and call `stir`."""

    def __init__(
        self,
        number: int,
        desk: Desk,
        make_session: Callable[[int], FrontSession],
        admit: Callable[[Connection], Fault | None],
        left: Callable[[Connection], None],
        clock: Callable[[], int],
        limits: Limits,
    ):
        self.number, self.desk = number, desk
        self.address = "?"  # of the peer, host alone
        self.peer = "?"  # with port
        self.logged_in = False  # the desk's word: ends the time for logging in
        self.paused = False
        self.closing: Fault | None = None
        self.admitted = False
        self._make_session, self._admit, self._left = make_session, admit, left
        self._clock, self._limits = clock, limits
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None
        self._timer_ns = 0
        self._linger: asyncio.TimerHandle | None = None
        self._login_deadline_ns = 0
        self._stalled_deadline_ns = 0
        self._turn_due = False
        self._buffered = metrics.write_buffer_bytes.labels(desk.name)

    # -- asyncio ------------------------------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        transport = cast(asyncio.Transport, transport)  # uvloop's are one in all but name
        self.transport = transport
        peer = transport.get_extra_info("peername") or ("?", 0)
        self.address, self.peer = str(peer[0]), f"{peer[0]}:{peer[1]}"
        now_ns = self._clock()
        self.session = self._make_session(now_ns)
        fault = self._admit(self)
        if fault is not None:
            self.closing = fault
            log.warning("connection refused", front=self.desk.name, peer=self.peer, reason=str(fault))
            metrics.closed.labels(self.desk.name, type(fault).__name__).inc()
            transport.abort()
            return
        self.admitted = True
        transport.set_write_buffer_limits(high=HIGH_WATER_BYTES, low=LOW_WATER_BYTES)
        self.await_login()
        log.info("connected", front=self.desk.name, peer=self.peer, connection=self.number)
        self.desk.opened(self)
        self._arm()

    def data_received(self, data: bytes) -> None:
        if self.closing is not None:
            return
        for event in self.session.receive(data, self._clock()):
            if type(event) is PeerFault:
                self.close(event.fault)
                return
            self.desk.event(self, event)
            if self.closing is not None:
                return
        self._flush()
        if self.session.deadline_ns < self._timer_ns:
            self._arm()

    def pause_writing(self) -> None:
        self.paused = True
        self._stalled_deadline_ns = self._clock() + self._limits.stalled_ns
        self._arm()

    def resume_writing(self) -> None:
        self.paused = False
        self.stir()

    def connection_lost(self, exc: Exception | None) -> None:
        for handle in (self._timer, self._linger):
            if handle is not None:
                handle.cancel()
        if not self.admitted:
            return
        if self.closing is None:
            self._end(Closed("reset" if exc is not None else "closed by the client"))
        self._left(self)

    # -- for desks ----------------------------------------------------------------------------------------------------

    def stir(self) -> None:
        """Something was put into the session, or `feed` has something to say: it goes out in this turn's one write."""
        if not self._turn_due and self.closing is None:
            self._turn_due = True
            self._loop.call_soon(self._turn)

    def await_login(self) -> None:
        """Start (again, after a logout) the time in which the connection must log in."""
        self.logged_in = False
        self._login_deadline_ns = self._clock() + self._limits.login_ns
        self._arm()

    def close(self, reason: Fault) -> None:
        """Send what has been said, and end. A SlowReader is cut off at once. The desk is told before this returns."""
        if self.closing is not None:
            return
        data = self.session.take_output()
        self._end(reason)
        if isinstance(reason, SlowReader):
            self.transport.abort()
            return
        if data:
            self.transport.write(data)
        self.transport.close()
        self._linger = self._loop.call_later(LINGER_SECONDS, self.transport.abort)

    # -- inside -------------------------------------------------------------------------------------------------------

    def _end(self, reason: Fault) -> None:
        self.closing = reason
        metrics.closed.labels(self.desk.name, type(reason).__name__).inc()
        quiet = isinstance(reason, (Closed, Stopping, DayOver))
        (log.info if quiet else log.warning)(
            "disconnected", front=self.desk.name, peer=self.peer, connection=self.number,
            fault=type(reason).__name__, reason=str(reason),
        )  # fmt: skip
        self.desk.gone(self, reason)

    def _turn(self) -> None:
        self._turn_due = False
        if self.closing is not None:
            return
        more = not self.paused and self.desk.feed(self)
        self._flush()
        if more and not self.paused:
            self.stir()

    def _flush(self) -> None:
        data = self.session.take_output()
        if not data or self.closing is not None:
            return
        self.transport.write(data)
        waiting = self.transport.get_write_buffer_size()
        if waiting:
            self._buffered.set(waiting)
            if waiting > self._limits.max_write_buffer_bytes:
                self.close(SlowReader(f"{waiting} bytes wait for the client"))

    def _arm(self) -> None:
        """One timer a connection. It is not moved when a deadline moves away: it fires early once and is set anew."""
        if self.closing is not None:
            return
        deadline_ns = self.session.deadline_ns
        if not self.logged_in:
            deadline_ns = min(deadline_ns, self._login_deadline_ns)
        if self.paused:
            deadline_ns = min(deadline_ns, self._stalled_deadline_ns)
        if self._timer is not None:
            if self._timer_ns <= deadline_ns:
                return
            self._timer.cancel()
        self._timer_ns = deadline_ns
        self._timer = self._loop.call_later(max(0, deadline_ns - self._clock()) / SECOND_NS, self._timed)

    def _timed(self) -> None:
        self._timer = None
        if self.closing is not None:
            return
        now_ns = self._clock()
        if not self.logged_in and now_ns >= self._login_deadline_ns:
            self.close(NoLogin(f"no login for {self._limits.login_ns / SECOND_NS:g} s"))
            return
        if self.paused and now_ns >= self._stalled_deadline_ns:
            waiting = self.transport.get_write_buffer_size()
            self.close(SlowReader(f"{waiting} bytes wait, none taken for {self._limits.stalled_ns / SECOND_NS:g} s"))
            return
        for event in self.session.tick(now_ns):
            if type(event) is PeerFault:
                self.close(event.fault)
                return
        self._flush()
        self._arm()
