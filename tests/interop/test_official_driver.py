"""The official client's driver says what the library says. The other end here is a few bytes written by hand from the
measured wire, so that this test needs nothing of the project but its struct tables."""

from __future__ import annotations

import asyncio
import struct
from contextlib import asynccontextmanager
from pathlib import Path
from typing import AsyncIterator

import pytest
from interop.official import client as official
from interop.official.client import OfficialClient, OfficialClientFailed

from ctpproto.ctp import V6_3_11
from ctpproto.structs import Struct

S = V6_3_11.structs


def packet(tid: int, series: int, number: int, request_id: int, *fields: Struct, chain: bytes = b"L") -> bytes:
    """One uncompressed FTDC packet in its frame."""
    body = b"".join(struct.pack(">HH", field.FID, field.SIZE) + field.pack() for field in fields)
    head = struct.pack(">BcHIIHHI", 12, chain, series, tid, number, len(fields), len(body), request_id)
    content = b"\x01\x00" + head + body
    return struct.pack(">BBH", 2, 0, len(content)) + content


@asynccontextmanager
async def front(answers: dict[int, list[bytes]]) -> AsyncIterator[tuple[str, list[bytes]]]:
    """A front that answers each TID with prepared packets. Yields its address and the contents that it received."""
    received: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                kind, extension, length = struct.unpack(">BBH", await reader.readexactly(4))
                await reader.readexactly(extension)
                content = await reader.readexactly(length)
                if kind == 2:
                    received.append(content)
                    (tid,) = struct.unpack_from(">I", content, 6)
                    writer.write(b"".join(answers.get(tid, [])))
        except asyncio.IncompleteReadError:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"tcp://127.0.0.1:{server.sockets[0].getsockname()[1]}", received


def test_callbacks_arrive_whole(tmp_path: Path) -> None:
    login = [
        packet(0x3001, 1, 1, 1, S["RspInfo"](ErrorMsg="正确"), S["RspUserLogin"](TradingDay="20261123", FrontID=1, SessionID=7)),
        packet(0xF102, 0, 0, 0, S["Dissemination"](SequenceSeries=2), S["Dissemination"](SequenceSeries=3)),
        packet(V6_3_11.messages["OnRtnOrder"].tid, 2, 1, 0, S["Order"](InstrumentID="IF2612", OrderStatus="3", StopPrice=None)),
    ]

    async def scenario() -> None:
        async with front({0x3000: login}) as (address, received):
            async with OfficialClient.start("trader", tmp_path / "flow", address) as client:
                await client.expect("OnFrontConnected")
                assert await client.call("ReqUserLogin", {"BrokerID": "9999", "UserID": "100001", "Password": "pw"}) == 0
                answer = await client.expect("OnRspUserLogin")
                assert (answer["ErrorID"], answer["ErrorMsg"], answer["SessionID"]) == (0, "正确", 7)
                assert (answer.request_id, answer.is_last) == (1, True)
                order = await client.expect("OnRtnOrder")
                assert (order["InstrumentID"], order["OrderStatus"], order["StopPrice"]) == ("IF2612", "3", None)
                assert answer.at <= order.at
                assert b"100001" in received[0]

    asyncio.run(scenario())


def test_every_request_of_the_api_can_be_called(tmp_path: Path) -> None:
    """Its struct is found and the library sends it: one packet with the request's TID each."""
    requests = [m for m in V6_3_11.messages.values() if m.kind == "request" and m.api == "trader" and m.structs]

    async def scenario() -> None:
        async with front({}) as (address, received):
            async with OfficialClient.start("trader", tmp_path / "flow", address) as client:
                await client.expect("OnFrontConnected")
                refused = {m.name: await client.call(m.name, {}) for m in requests if m.series != 4}
                queries = [m for m in requests if m.series == 4]
                refused |= {queries[0].name: await client.call(queries[0].name, {})}
                later = {m.name: await client.call(m.name, {}) for m in queries[1:]}
                assert set(refused.values()) == {0}, refused
                assert set(later.values()) == {-2}, "a query is in flight: the library keeps the second back"
            tids = {struct.unpack_from(">I", content, 6)[0] for content in received}
            assert tids == {m.tid for m in requests if m.name in refused}

    asyncio.run(scenario())


def test_market_data_and_md_subscribe(tmp_path: Path) -> None:
    depth = packet(0xF101, 0, 0, 0, S["DepthMarketData"](InstrumentID="IF2612", LastPrice=None, PreSettlementPrice=4000.0))

    async def scenario() -> None:
        async with front({V6_3_11.messages["SubscribeMarketData"].tid: [depth]}) as (address, _):
            async with OfficialClient.start("md", tmp_path / "flow", address) as client:
                await client.expect("OnFrontConnected")
                assert await client.subscribe(["IF2612"]) == 0
                snapshot = await client.expect("OnRtnDepthMarketData")
                assert (snapshot["LastPrice"], snapshot["PreSettlementPrice"]) == (None, 4000.0)

    asyncio.run(scenario())


def test_what_does_not_come_and_what_is_wrong_is_said(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with front({}) as (address, _):
            async with OfficialClient.start("trader", tmp_path / "flow", address) as client:
                await client.expect("OnFrontConnected")
                with pytest.raises(OfficialClientFailed, match="OnRtnOrder did not come; waiting: nothing"):
                    await client.expect("OnRtnOrder", timeout_s=0.05)
                with pytest.raises(OfficialClientFailed, match="QryOrder has no member Nonsense"):
                    await client.call("ReqQryOrder", {"Nonsense": 1})
                client.process.kill()
                with pytest.raises(OfficialClientFailed, match="the driver process ended"):
                    await client.expect("OnRtnOrder")

    asyncio.run(scenario())


def test_a_missing_client_fails_with_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FIXBRIDGE_CTP_PYTHON", str(tmp_path / "python"))
    with pytest.raises(OfficialClientFailed, match="run `make setup`"):
        official.official_python()
