"""The asyncio shell of `ClientSession`: a socket, a clock, and two ways to wait (an answer, an event).

    async with connect("127.0.0.1", 41205) as client:
        login = await client.login("9999", "100001", "pw100001")
        client.send(messages.ReqOrderInsert, structs.InputOrder(...))
        trade = (await client.expect(messages.OnRtnTrade)).message.fields[0]
        orders = await client.call(messages.ReqQryOrder, structs.QryOrder(BrokerID="9999"))
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from contextlib import asynccontextmanager
from typing import AsyncIterator, Callable, Union, cast

from ctpproto.ctp import V6_3_11, Version, structs
from ctpproto.faults import Fault
from ctpproto.ftd.client_session import ClientSession, Event, Kept, PeerFault, Response, Resume, Return
from ctpproto.ftd.faults import BadBody, Closed, FtdFault, NotConnected
from ctpproto.ftd.packets import QUERY
from ctpproto.message import Message, MessageType
from ctpproto.structs import Struct

MAX_EVENTS = 65536  # unread events of one client
ANSWER_SECONDS = 10.0
Wanted = Union[MessageType, type, Callable[[Event], bool]]


class CtpError(Fault):
    """The counter refused: ErrorID and its text."""

    def __init__(self, error_id: int, text: str, message: Message):
        self.error_id, self.text, self.message = error_id, text, message
        super().__init__(f"ErrorID {error_id}: {text}")


class Overflow(FtdFault):
    """The program left more than MAX_EVENTS events unread; a new login with RESUME brings the flows back."""


class Client(asyncio.Protocol):
    """One connection. `fault` says why it ended, None while it lives."""

    def __init__(self, version: Version, api: str, *, kept: Kept, paced: bool, on_event: Callable[[Event], None] | None):
        # One clock that moves with the wall's seconds (the query rule is about those) and never backwards.
        self._offset_ns = time.time_ns() - time.monotonic_ns()
        self._session = ClientSession(version, api, self.now_ns(), kept=kept, paced=paced)
        self._transport: asyncio.Transport | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._on_event = on_event
        self._events: deque[Event] = deque()
        self._arrived = asyncio.Event()  # set at every event and at the end
        self._calls: dict[int, tuple[list[Response], asyncio.Future[list[Response]]]] = {}
        self._queries = asyncio.Lock()
        self._request_id = 0
        self._closed = asyncio.get_running_loop().create_future()
        self.fault: FtdFault | None = None

    def now_ns(self) -> int:
        """The time given to the session."""
        return time.monotonic_ns() + self._offset_ns

    @property
    def kept(self) -> Kept:
        """Trading day and flow numbers, for the `kept` of the next connection."""
        return self._session.kept

    # What programs call

    async def login(
        self, broker: str, user: str, password: str, *,
        private: Resume = Resume.RESUME, public: Resume = Resume.RESUME, timeout: float = ANSWER_SECONDS, **members: str,
    ) -> Struct:
        """Log in; returns RspUserLogin. `members`: further members of ReqUserLogin. Raises CtpError."""
        request = structs.ReqUserLogin(BrokerID=broker, UserID=user, Password=password, **members)
        rows = await self._answered(
            lambda request_id: self._session.login(request, request_id, self.now_ns(), private, public), timeout
        )
        if not rows:
            raise BadBody("login answered without RspUserLogin")
        return rows[0]

    async def call(self, type: MessageType, *fields: Struct, timeout: float = ANSWER_SECONDS) -> list[Struct]:
        """Send a request that has a response and wait for all of it; returns its rows without RspInfo.

        Queries take turns and keep to one a second unless the client was made with paced=False. Raises CtpError with the
        counter's ErrorID, TimeoutError, or the fault that ended the connection. (An order has no response when it is good:
        `send` it, and `expect` its returns.)
        """

        def send(request_id: int) -> None:
            self._session.request(type, fields, request_id, self.now_ns())

        if type.series != QUERY:
            return await self._answered(send, timeout)
        async with self._queries:
            now_ns = self.now_ns()
            await asyncio.sleep((self._session.next_query_ns(now_ns) - now_ns) / 1e9)
            return await self._answered(send, timeout)

    def send(self, type: MessageType, *fields: Struct, request_id: int | None = None) -> int:
        """Send a request without waiting; returns its request id (0 for subscriptions, as the md library says). Raises what
        `ClientSession.request` does, and NotConnected.
        """
        self._alive()
        if request_id is None:
            request_id = 0 if type.repeated else self._new_id()
        self._session.request(type, fields, request_id, self.now_ns())
        self._flush()
        return request_id

    async def expect(
        self, wanted: Wanted, where: Callable[[Event], bool] | None = None, *, timeout: float = ANSWER_SECONDS
    ) -> Event:
        """The first unread event that is wanted: a MessageType (that message), an event class, or a predicate; `where`
        narrows it. Events passed over stay for later calls. Raises TimeoutError naming what there was, or the fault.
        """
        if isinstance(wanted, MessageType):
            tid = wanted.tid

            def matches(event: Event) -> bool:
                return isinstance(event, (Response, Return)) and event.type.tid == tid

        elif isinstance(wanted, type):

            def matches(event: Event) -> bool:
                return isinstance(event, wanted)

        else:
            matches = wanted
        try:
            async with asyncio.timeout(timeout):
                while True:
                    for at, event in enumerate(self._events):
                        if matches(event) and (where is None or where(event)):
                            del self._events[at]
                            return event
                    self._alive()
                    self._arrived.clear()
                    await self._arrived.wait()
        except TimeoutError:
            unread = "".join(f"\n  {event}" for event in list(self._events)[-20:]) or " none"
            raise TimeoutError(f"{getattr(wanted, 'name', wanted)} not within {timeout} s; unread events:{unread}") from None

    async def events(self) -> AsyncIterator[Event]:
        """Unread events as they come; ends with the connection (`fault` says why)."""
        while True:
            while self._events:
                yield self._events.popleft()
            if self.fault is not None:
                return
            self._arrived.clear()
            await self._arrived.wait()

    def unread(self) -> list[Event]:
        """The events that nobody has taken yet."""
        return list(self._events)

    async def close(self) -> None:
        """Close and wait until the socket is."""
        if self._transport is not None:
            self._transport.close()
            await self._closed

    def abort(self) -> None:
        """Reset the connection without a word, as a crash would."""
        if self._transport is not None:
            self._transport.abort()

    def write_raw(self, data: bytes) -> None:
        """Send bytes as they are, past the session: for tests of hostile input."""
        self._alive()
        assert self._transport is not None
        self._transport.write(data)

    # asyncio.Protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        transport = cast(asyncio.Transport, transport)  # uvloop's are one in all but name
        self._transport = transport
        self._flush()
        self._arm()

    def data_received(self, data: bytes) -> None:
        self._take(self._session.receive(data, self.now_ns()))

    def connection_lost(self, exc: Exception | None) -> None:
        self._end(Closed(str(exc) if exc else "connection closed"))
        if not self._closed.done():
            self._closed.set_result(None)

    # Inside

    async def _answered(self, send: Callable[[int], None], timeout: float) -> list[Struct]:
        self._alive()
        request_id = self._new_id()
        future: asyncio.Future[list[Response]] = asyncio.get_running_loop().create_future()
        self._calls[request_id] = ([], future)
        try:
            send(request_id)
            self._flush()
            async with asyncio.timeout(timeout):
                packets = await future
        finally:
            self._calls.pop(request_id, None)
        rows: list[Struct] = []
        for packet in packets:
            for struct in packet.message.fields:
                if not isinstance(struct, structs.RspInfo):
                    rows.append(struct)
                elif struct.ErrorID:
                    raise CtpError(struct.ErrorID, struct.ErrorMsg, packet.message)
        return rows

    def _new_id(self) -> int:
        self._request_id += 1
        return self._request_id

    def _alive(self) -> None:
        if self.fault is not None:
            raise self.fault
        if self._transport is None:
            raise NotConnected("not connected")

    def _take(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, PeerFault):
                self._end(event.fault)
            elif isinstance(event, Response) and event.request_id in self._calls:
                packets, future = self._calls[event.request_id]
                packets.append(event)
                if event.is_last and not future.done():
                    future.set_result(packets)
            elif self._on_event is not None:
                self._on_event(event)
            elif len(self._events) < MAX_EVENTS:
                self._events.append(event)
            else:
                self._end(Overflow(f"{MAX_EVENTS} events unread"))
        if events:
            self._arrived.set()
        self._flush()

    def _end(self, fault: FtdFault) -> None:
        if self.fault is not None:
            return
        self.fault = fault
        if self._timer is not None:
            self._timer.cancel()
        for _packets, future in self._calls.values():
            if not future.done():
                future.set_exception(fault)
        self._arrived.set()
        if self._transport is not None:
            self._transport.close()

    def _flush(self) -> None:
        data = self._session.take_output()
        if data and self._transport is not None:
            self._transport.write(data)

    def _arm(self) -> None:
        """One timer: it looks at the deadline when it fires, so that traffic need not move it."""
        wait = max(0.0, (self._session.deadline_ns - self.now_ns()) / 1e9)
        self._timer = asyncio.get_running_loop().call_later(wait, self._tick)

    def _tick(self) -> None:
        if self.fault is None:
            self._take(self._session.tick(self.now_ns()))
        if self.fault is None:
            self._arm()


@asynccontextmanager
async def connect(
    host: str, port: int, *, api: str = "trader", version: Version = V6_3_11, kept: Kept = Kept(), paced: bool = True,
    on_event: Callable[[Event], None] | None = None,
) -> AsyncIterator[Client]:  # fmt: skip
    """A client connected to a front, closed at the end. `on_event` takes the events that are no answer to a `call`, instead
    of the queue behind `events` and `expect`. Raises OSError where nobody listens.
    """
    loop = asyncio.get_running_loop()
    _transport, client = await loop.create_connection(
        lambda: Client(version, api, kept=kept, paced=paced, on_event=on_event), host, port
    )
    try:
        yield client
    finally:
        await client.close()
