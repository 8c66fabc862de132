"""The asyncio client against a real socket with a front session behind it, which plays what a test tells it to."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager
from typing import AsyncIterator, Callable, Coroutine

import pytest

from ctpproto import client as ctp_client
from ctpproto import ctp
from ctpproto.client import CtpError, Kept, Return, connect
from ctpproto.client import connection as client_connection
from ctpproto.ctp import V6_3_11, errors, messages, structs
from ctpproto.ftd import packets
from ctpproto.ftd.faults import Closed, FtdFault, MisNumbered
from ctpproto.ftd.front_session import FrontSession, Request
from ctpproto.message import Message, MessageType
from ctpproto.structs import Struct

TODAY = "20261123"


class Played(asyncio.Protocol):
    """One accepted connection: logs everybody in, answers queries with `rows`, refuses orders, echoes the rest to `asked`."""

    def __init__(self, fronts: list[Played], rows: int):
        self.fronts, self.rows = fronts, rows
        self.asked: asyncio.Queue[object] = asyncio.Queue()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.session = FrontSession(V6_3_11, "trader", time.monotonic_ns())
        self.fronts.append(self)

    def data_received(self, data: bytes) -> None:
        for event in self.session.receive(data, time.monotonic_ns()):
            if isinstance(event, Request):
                self.answer(event)
            self.asked.put_nowait(event)
        self.flush()

    def answer(self, request: Request) -> None:
        tid, struct = request.type.tid, request.message.fields[0]
        if tid == messages.ReqUserLogin.tid:
            good = struct.Password == f"pw{struct.UserID}"
            error = errors.NONE if good else errors.INVALID_LOGIN
            login = structs.RspUserLogin(TradingDay=TODAY, UserID=struct.UserID, SessionID=len(self.fronts))
            self.respond(request, messages.OnRspUserLogin, ctp.rsp_info(error), login)
            if good:
                self.session.open_flows(request.dissemination[2], request.dissemination[3])
        elif tid == messages.ReqQryOrder.tid:
            self.respond(request, messages.OnRspQryOrder, *(structs.Order(OrderRef=str(n)) for n in range(self.rows)))
        elif tid == messages.ReqOrderInsert.tid:
            self.respond(request, messages.OnRspOrderInsert, ctp.rsp_info(errors.INSUFFICIENT_MONEY), struct)
        elif tid == messages.ReqQryTrade.tid:
            self.respond(request, messages.OnRspError, ctp.rsp_info(errors.NOT_LOGIN_YET))

    def respond(self, request: Request, type: MessageType, *fields: Struct) -> None:
        encoded = packets.encode(V6_3_11, Message(type.tid, fields))
        self.session.respond(encoded, request.request_id, request.answer_series)

    def private(self, *numbers: int) -> None:
        for number in numbers:
            fields = (structs.Order(OrderRef=str(number)),)
            self.session.private(packets.encode(V6_3_11, Message(messages.OnRtnOrder.tid, fields)), number)
        self.flush()

    def flush(self) -> None:
        self.transport.write(self.session.take_output())


@asynccontextmanager
async def a_front(rows: int = 0) -> AsyncIterator[tuple[int, list[Played]]]:
    fronts: list[Played] = []
    server = await asyncio.get_running_loop().create_server(lambda: Played(fronts, rows), "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], fronts
    finally:
        server.close()
        await server.wait_closed()


def run(story: Callable[[], Coroutine[None, None, None]]) -> None:
    asyncio.run(story())


def test_login_query_and_refusal() -> None:
    async def story() -> None:
        async with a_front(rows=20) as (port, _fronts), connect("127.0.0.1", port, paced=False) as client:
            with pytest.raises(CtpError, match="ErrorID 3: CTP:不合法的登录"):
                await client.login("9999", "100001", "wrong")
            login = await client.login("9999", "100001", "pw100001")
            assert (login.TradingDay, login.SessionID) == (TODAY, 1)
            for _ in range(3):
                rows = await client.call(messages.ReqQryOrder, structs.QryOrder())
                assert [row.OrderRef for row in rows] == [str(n) for n in range(20)]
            with pytest.raises(CtpError) as refused:
                await client.call(messages.ReqOrderInsert, structs.InputOrder(OrderRef="1"))
            assert refused.value.error_id == errors.INSUFFICIENT_MONEY.id
            with pytest.raises(CtpError, match="ErrorID 6"):
                await client.call(messages.ReqQryTrade, structs.QryTrade())

    run(story)


def test_queries_wait_for_their_second() -> None:
    async def story() -> None:
        async with a_front() as (port, _fronts), connect("127.0.0.1", port) as client:
            seconds = []
            for _ in range(2):
                assert await client.call(messages.ReqQryOrder, structs.QryOrder()) == []
                seconds.append(client.now_ns() // 1_000_000_000)
            assert seconds[0] < seconds[1]

    run(story)


def test_returns_wait_until_somebody_wants_them() -> None:
    async def story() -> None:
        async with a_front() as (port, fronts), connect("127.0.0.1", port) as client:
            await client.login("9999", "100001", "pw100001")
            fronts[0].private(1, 2, 3)
            third = await client.expect(messages.OnRtnOrder, lambda event: event.number == 3)
            first = await client.expect(Return)
            assert (third.message.fields[0].OrderRef, first.message.fields[0].OrderRef) == ("3", "1")
            with pytest.raises(TimeoutError, match="(?s)OnRtnTrade not within 0.01 s; unread events:.*FlowsOpened.*OnRtnOrder"):
                await client.expect(messages.OnRtnTrade, timeout=0.01)
            assert client.kept == Kept(TODAY, 3, 0)

    run(story)


def test_a_kept_flow_is_taken_up_where_it_was() -> None:
    async def story() -> None:
        async with a_front() as (port, fronts):
            async with connect("127.0.0.1", port) as client:
                await client.login("9999", "100001", "pw100001")
                fronts[0].private(1, 2)
                await client.expect(messages.OnRtnOrder, lambda event: event.number == 2)
            async with connect("127.0.0.1", port, kept=client.kept) as again:
                await again.login("9999", "100001", "pw100001")
                fronts[1].private(3)
                assert (await again.expect(messages.OnRtnOrder)).number == 3

    run(story)


def test_a_callback_takes_the_events() -> None:
    async def story() -> None:
        got: asyncio.Queue[object] = asyncio.Queue()
        async with a_front() as (port, fronts), connect("127.0.0.1", port, on_event=got.put_nowait) as client:
            await client.login("9999", "100001", "pw100001")
            fronts[0].private(1)
            assert [type(await got.get()).__name__ for _ in range(2)] == ["FlowsOpened", "Return"]
            assert client.unread() == []

    run(story)


def test_the_end_of_a_connection_reaches_whoever_waits() -> None:
    async def story() -> None:
        async with a_front() as (port, fronts), connect("127.0.0.1", port) as client:
            await client.login("9999", "100001", "pw100001")
            expecting = asyncio.create_task(client.expect(messages.OnRtnTrade))
            calling = asyncio.create_task(client.call(messages.ReqSettlementInfoConfirm, structs.SettlementInfoConfirm()))
            while not isinstance(event := await fronts[0].asked.get(), Request) or event.type.tid != 0x4013:
                pass
            fronts[0].transport.abort()
            for task in (expecting, calling):
                with pytest.raises(Closed):
                    await task
            assert [type(event).__name__ async for event in client.events()] == ["FlowsOpened"]
            with pytest.raises(Closed):
                client.send(messages.ReqQryOrder, structs.QryOrder())

    run(story)


def test_a_misnumbered_front_is_named() -> None:
    async def story() -> None:
        async with a_front() as (port, fronts), connect("127.0.0.1", port) as client:
            await client.login("9999", "100001", "pw100001")
            fronts[0].session.flows[packets.PRIVATE] = 5
            fronts[0].private(5)
            with pytest.raises(MisNumbered, match="series 2: number 5 where 1 was expected"):
                await client.expect(messages.OnRtnOrder)

    run(story)


def test_unread_events_have_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_connection, "MAX_EVENTS", 3)

    async def story() -> None:
        async with a_front() as (port, fronts), connect("127.0.0.1", port) as client:
            await client.login("9999", "100001", "pw100001")
            fronts[0].private(1, 2, 3)
            with pytest.raises(ctp_client.Overflow):
                await client.expect(messages.OnRtnTrade)
            assert len(client.unread()) == 3

    run(story)


def test_raw_bytes_reach_the_front() -> None:
    async def story() -> None:
        async with a_front() as (port, fronts), connect("127.0.0.1", port) as client:
            client.write_raw(bytes.fromhex("02001001"))
            while not fronts:
                await asyncio.sleep(0)
            event = await fronts[0].asked.get()
            assert isinstance(event.fault, FtdFault) and event.fault.reason == 0x2003

    run(story)


def test_nobody_listens() -> None:
    async def story() -> None:
        async with a_front() as (port, _fronts):
            pass
        with pytest.raises(OSError):
            async with connect("127.0.0.1", port):
                pass

    run(story)
