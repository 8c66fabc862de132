"""The official client library on the other side of our front session, without a core: numbers, chains, compression, flows."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest
from interop.official.client import RESUME, OfficialClient

from ctpproto.ctp import V6_3_11, messages, structs
from ctpproto.ftd import packets
from ctpproto.ftd.front_session import FrontSession, Request
from ctpproto.ftd.packets import Encoded
from ctpproto.message import Message, MessageType
from ctpproto.structs import Struct

TODAY = "20261123"
ROWS = 100
LOGIN = {"BrokerID": "9999", "UserID": "100001", "Password": "pw100001"}


def encode(type: MessageType, *fields: Struct) -> Encoded:
    return packets.encode(V6_3_11, Message(type.tid, fields))


def order(number: int) -> Struct:
    return structs.Order(OrderRef=str(number), LimitPrice=None, StatusMsg="未成交", VolumeTotal=-number)


class Front(asyncio.Protocol):
    """Lets anybody in, opens the private flow where the client is, and has `orders` private returns to say."""

    def __init__(self, compress: bool, orders: int):
        self.compress, self.orders = compress, orders
        self.logins: list[tuple[str, dict[int, int]]] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.session = FrontSession(V6_3_11, "trader", time.monotonic_ns(), compress=self.compress)

    def data_received(self, data: bytes) -> None:
        for event in self.session.receive(data, time.monotonic_ns()):
            assert isinstance(event, Request), event
            self.answer(event)
        self.transport.write(self.session.take_output())

    def answer(self, request: Request) -> None:
        if request.type.tid == messages.ReqUserLogin.tid:
            self.logins.append((request.message.fields[0].TradingDay, request.dissemination))
            answer = structs.RspUserLogin(TradingDay=TODAY, SessionID=5)
            self.session.respond(encode(messages.OnRspUserLogin, structs.RspInfo(), answer), request.request_id)
            same_day = request.message.fields[0].TradingDay == TODAY
            start = request.dissemination[2] if same_day else 0
            self.session.open_flows(start, 0)
            for number in range(start + 1, self.orders + 1):
                self.session.private(encode(messages.OnRtnOrder, order(number)), number)
        elif request.type.tid == messages.ReqQryOrder.tid:
            rows = encode(messages.OnRspQryOrder, *map(order, range(ROWS)))
            self.session.respond(rows, request.request_id, request.answer_series)
        else:
            self.session.respond(encode(messages.OnRspQryTrade), request.request_id, request.answer_series)


@pytest.mark.parametrize("compress", [False, True], ids=["plain", "compressed"])
def test_the_official_client_hears_all_that_is_said(tmp_path: Path, compress: bool) -> None:
    async def story() -> None:
        fronts: list[Front] = []

        def accept() -> Front:
            fronts.append(Front(compress, orders=len(fronts) + 3))
            return fronts[-1]

        server = await asyncio.get_running_loop().create_server(accept, "127.0.0.1", 0)
        address = f"tcp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server:
            async with OfficialClient.start("trader", tmp_path / "flow", address) as client:
                await client.expect("OnFrontConnected")
                assert await client.call("ReqUserLogin", LOGIN) == 0
                assert (await client.expect("OnRspUserLogin"))["TradingDay"] == TODAY
                for number in (1, 2, 3):
                    told = await client.expect("OnRtnOrder")
                    assert (told["OrderRef"], told["StatusMsg"], told["VolumeTotal"]) == (str(number), "未成交", -number)
                    assert told["LimitPrice"] is None

                assert await client.call("ReqQryOrder", {"BrokerID": "9999"}) == 0
                rows = [await client.expect("OnRspQryOrder") for _ in range(ROWS)]
                assert [row["OrderRef"] for row in rows] == [str(number) for number in range(ROWS)]
                assert [row.is_last for row in rows] == [False] * (ROWS - 1) + [True]

                # An empty answer frees the query slot as well, and compressed it is shorter than a header.
                while await client.call("ReqQryTrade", {"BrokerID": "9999"}) == -3:
                    await asyncio.sleep(0.1)
                empty = await client.expect("OnRspQryTrade")
                assert empty.is_last and empty.data is None

                # A second login on the same connection: dialog and query go on, and say how much was received.
                assert await client.call("ReqUserLogin", LOGIN) == 0
                await client.expect("OnRspUserLogin")
                assert fronts[0].logins[0] == ("19800100", {1: 0, 2: 0, 3: 0, 4: 0})
                received = len(encode(messages.OnRspQryOrder, *map(order, range(ROWS))).parts) + 1
                assert fronts[0].logins[1] == (TODAY, {1: 0, 2: 0, 3: 0, 4: received}), "RESTART asks for the whole day again"
                assert [(await client.expect("OnRtnOrder"))["OrderRef"] for _ in range(3)] == ["1", "2", "3"]

            async with OfficialClient.start("trader", tmp_path / "flow", address, private=RESUME) as client:
                await client.expect("OnFrontConnected")
                assert await client.call("ReqUserLogin", LOGIN) == 0
                await client.expect("OnRspUserLogin")
                assert fronts[1].logins == [(TODAY, {1: 0, 2: 3, 3: 0, 4: 0})], "kept across its process"
                assert (await client.expect("OnRtnOrder"))["OrderRef"] == "4"

    asyncio.run(story())


@pytest.mark.parametrize("series", [0, 1])
def test_the_day_of_a_login_is_taken_over_from_series_0_alone(tmp_path: Path, series: int) -> None:
    """Why `FrontSession.respond` sends logins on series 0, whatever it is told."""

    class Elsewhere(Front):
        def answer(self, request: Request) -> None:
            login = (structs.RspInfo(), structs.RspUserLogin(TradingDay=TODAY))
            data = encode(messages.OnRspUserLogin, *login).frames(series, 1 if series else 0, request.request_id)
            self.transport.write(b"".join(data))

    async def story() -> None:
        server = await asyncio.get_running_loop().create_server(lambda: Elsewhere(False, 0), "127.0.0.1", 0)
        address = f"tcp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, OfficialClient.start("trader", tmp_path / "flow", address) as client:
            await client.expect("OnFrontConnected")
            assert await client.call("ReqUserLogin", LOGIN) == 0
            assert (await client.expect("OnRspUserLogin"))["TradingDay"] == TODAY
            assert await client.trading_day() == (TODAY if series == 0 else "19800100")

    asyncio.run(story())


def test_the_market_data_library_too(tmp_path: Path) -> None:
    names = ["cu2701", "IF2612"]

    class MarketDataFront(Front):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            super().connection_made(transport)
            self.session = FrontSession(V6_3_11, "md", time.monotonic_ns(), compress=True)

        def answer(self, request: Request) -> None:
            if request.type.tid == messages.ReqUserLogin.tid:
                self.logins.append((request.message.fields[0].TradingDay, request.dissemination))
                login = (structs.RspInfo(), structs.RspUserLogin(TradingDay=TODAY))
                self.session.respond(encode(messages.OnRspUserLogin, *login), request.request_id)
                return
            answer = encode(messages.OnRspSubMarketData, structs.RspInfo(), *request.message.fields)
            self.session.respond(answer, request.request_id, request.answer_series)
            for wanted in request.message.fields:
                depth = structs.DepthMarketData(InstrumentID=wanted.InstrumentID, LastPrice=78000.0, BidPrice1=None)
                self.session.unnumbered(encode(messages.OnRtnDepthMarketData, depth))

    async def story() -> None:
        fronts: list[Front] = []

        def accept() -> Front:
            fronts.append(MarketDataFront(True, 0))
            return fronts[-1]

        server = await asyncio.get_running_loop().create_server(accept, "127.0.0.1", 0)
        address = f"tcp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, OfficialClient.start("md", tmp_path / "flow", address) as client:
            await client.expect("OnFrontConnected")
            assert await client.call("ReqUserLogin", LOGIN) == 0
            assert (await client.expect("OnRspUserLogin"))["TradingDay"] == TODAY
            assert await client.trading_day() == TODAY
            assert fronts[0].logins[0][1] == {1: 0, 4: 0}
            assert await client.subscribe(names) == 0
            answered = [await client.expect("OnRspSubMarketData") for _ in names]
            assert [(row["InstrumentID"], row.is_last) for row in answered] == [(names[0], False), (names[1], True)]
            for name in names:
                depth = await client.expect("OnRtnDepthMarketData")
                assert (depth["InstrumentID"], depth["LastPrice"], depth["BidPrice1"]) == (name, 78000.0, None)

    asyncio.run(story())
