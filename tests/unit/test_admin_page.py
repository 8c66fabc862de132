"""The status page, its server on a real socket, and the reducer behind its sessions and rates."""

from __future__ import annotations

import asyncio
import json
from typing import Any, Awaitable, Callable

import httpx
import pytest

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Record, ResultRecord, Source
from fixbridge.admin import page
from fixbridge.admin.activity import RATE_SECONDS, SECOND_NS, Activity
from fixbridge.admin.server import AdminServer

M, MI, S, N = ctp.messages, ctp.internal_messages, ctp.structs, ctp.internal_structs
T0 = 1_800_000_000 * SECOND_NS


def status(**sequencer: Any) -> dict[str, Any]:
    return {
        "profile": "demo", "broker": "9999", "addresses": {"trader": "tcp://127.0.0.1:41205"},
        "sequencer": {"core": "primary", "epoch": 1, "halted": None, "last_number": 1234567, "released": 1234560, "inbox": 0, **sequencer},
        "instruments": [{"InstrumentID": "cu2701", "ExchangeID": "SHFE", "LastPrice": None, "BidPrice1": 71230.5, "BidVolume1": 3}],
    }  # fmt: skip


def command(tid: int, *fields: Any, second: int = 0, connection: int = 1, front_id: int = 1) -> Command:
    source = Source(front_id=front_id, connection=connection)
    return Command(1, 1, "20261123", T0 + second * SECOND_NS, Message(tid, fields), source, "100001", b"")


def result(tid: int, *fields: Any, second: int = 0, connection: int = 1, front_id: int = 1) -> ResultRecord:
    source = Source(front_id=front_id, connection=connection)
    return ResultRecord(2, 1, "20261123", T0 + second * SECOND_NS, 1, True, True, source, (), 0, b"", Message(tid, fields))


def opened(user: str, session_id: int, connection: int, edge: str = "T") -> ResultRecord:
    struct = N.SessionOpened(UserID=user, FrontID=1, SessionID=session_id, EdgeKind=edge, PeerAddress="127.0.0.1:5")
    return result(MI.SessionOpenedResult.tid, struct, connection=connection)


def absorbed(*records: Record) -> Activity:
    activity = Activity()
    activity.absorb(records)
    return activity


def test_sessions_come_and_go() -> None:
    records = [opened("100001", 7, connection=1), opened("100001", 8, connection=2), opened("CLIENT", 9, connection=3, edge="F")]
    activity = absorbed(*records)
    assert [(s["UserID"], s["SessionID"], s["edge"]) for s in activity.summary(T0)["sessions"]] == [
        ("100001", 7, "CTP trading"), ("100001", 8, "CTP trading"), ("CLIENT", 9, "FIX"),
    ]  # fmt: skip
    activity.absorb([command(MI.SessionClosed.tid, N.SessionClosed(FrontID=1, SessionID=7), connection=1)])
    activity.absorb(
        [command(MI.SessionClosed.tid, N.SessionClosed(), connection=3)]
    )  # closed before the edge heard of a SessionID
    assert [s["SessionID"] for s in activity.summary(T0)["sessions"]] == [8]
    activity.absorb([command(MI.SessionClosed.tid, N.SessionClosed(FrontID=2), connection=0, front_id=2)])
    assert [s["SessionID"] for s in activity.summary(T0)["sessions"]] == [8], "another front has started"
    activity.absorb([command(MI.SessionClosed.tid, N.SessionClosed(FrontID=1), connection=0)])
    assert activity.summary(T0)["sessions"] == []
    activity.absorb([opened("100001", 10, connection=4), command(MI.EpochBegan.tid, N.EpochBegan(Epoch=2), front_id=0)])
    assert activity.summary(T0)["sessions"] == []


def test_a_trade_is_counted_once_and_rates_forget() -> None:
    buy, sell = S.Trade(Direction=ctp.codes.Direction.Buy), S.Trade(Direction=ctp.codes.Direction.Sell)
    activity = absorbed(
        *(command(M.ReqOrderInsert.tid, S.InputOrder(), second=second) for second in (0, 0, 1)),
        result(M.OnRtnTrade.tid, buy, second=1),
        result(M.OnRtnTrade.tid, sell, second=1),
        result(M.OnErrRtnOrderInsert.tid, S.RspInfo(ErrorID=31), S.InputOrder(), second=1),
    )
    shown = activity.summary(T0 + SECOND_NS)
    assert shown["today"] == {"orders": 3, "actions": 0, "trades": 1, "refused": 1}
    assert shown["per_second"] == {
        "orders": 3 / RATE_SECONDS,
        "actions": 0,
        "trades": 1 / RATE_SECONDS,
        "refused": 1 / RATE_SECONDS,
    }
    assert activity.rate("orders", T0 + RATE_SECONDS * SECOND_NS) == 1 / RATE_SECONDS, "the first second has passed out of sight"
    assert activity.rate("orders", T0 + 60 * SECOND_NS) == 0
    activity.absorb([result(MI.DayRolled.tid, N.DayRoll())])
    assert activity.summary(T0)["today"]["orders"] == 0


def test_the_page_shows_what_there_is() -> None:
    text = page.render(status() | {"activity": absorbed(opened("100001", 7, 1)).summary(T0)})
    for shown in (
        "cu2701",
        "71,230.5",
        "1,234,567",
        "tcp://127.0.0.1:41205",
        "100001",
        "CTP trading",
        "Orders a second",
        ">trading<",
    ):
        assert shown in text
    assert "Nobody is logged in" not in text


def test_the_page_renders_of_next_to_nothing() -> None:
    assert "Nothing is listening" in page.render({})


def test_a_halt_is_said_first() -> None:
    text = page.render(status(halted="fdatasync failed: No space left on device"))
    assert "<title>fixbridge: halted</title>" in text and "No order is accepted" in text and "No space left on device" in text


def test_text_of_strangers_is_never_markup() -> None:
    hostile = '<script>alert("x")</script>'
    shown = status(halted=hostile)
    shown["instruments"] = [{"InstrumentID": hostile}]
    shown["addresses"] = {hostile: hostile}
    shown["activity"] = absorbed(opened(hostile[:15], 7, 1)).summary(T0)
    assert page.render(shown).count("<script>") == 1, "the page's own"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "–"),
        ("", "–"),
        (0, "0"),
        (1234567, "1,234,567"),
        (4000.2, "4,000.2"),
        (71230.0, "71,230"),
        (100.0, "100"),
        (0.0, "0"),
        (True, "yes"),
    ],
)
def test_values_are_shown_for_a_person(value: Any, expected: str) -> None:
    assert page.shown(value) == expected


def serve(shown: Callable[[], dict[str, Any]], ask: Callable[[httpx.AsyncClient], Awaitable[None]]) -> None:
    async def run() -> None:
        server = AdminServer("127.0.0.1", 0, shown)
        await server.start()
        try:
            async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}", trust_env=False) as client:
                await ask(client)
        finally:
            await server.stop()
        with pytest.raises(OSError):
            await asyncio.open_connection("127.0.0.1", server.port)

    asyncio.run(run())


def test_every_address_answers_and_nothing_can_be_written() -> None:
    async def ask(client: httpx.AsyncClient) -> None:
        index = await client.get("/")
        assert (
            index.status_code == 200
            and "cu2701" in index.text
            and "default-src 'none'" in index.headers["content-security-policy"]
        )
        assert json.loads((await client.get("/api/status")).text) == status()
        metrics = await client.get("/metrics")
        assert metrics.headers["content-type"].startswith("text/plain") and "# TYPE" in metrics.text
        assert (await client.get("/healthz")).text == "ok\n"
        assert (await client.get("/nothing")).status_code == 404
        for method in ("POST", "PUT", "DELETE", "PATCH"):
            assert (await client.request(method, "/api/status")).status_code == 405

    serve(status, ask)


def test_health_fails_when_the_gateway_is_halted() -> None:
    async def ask(client: httpx.AsyncClient) -> None:
        answer = await client.get("/healthz")
        assert (answer.status_code, answer.text) == (503, "halted: disk full\n")

    serve(lambda: status(halted="disk full"), ask)


def test_a_foreign_host_name_is_not_let_in() -> None:
    async def ask(client: httpx.AsyncClient) -> None:
        assert (await client.get("/api/status", headers={"Host": "elsewhere.example"})).status_code == 400

    serve(status, ask)


def test_bytes_that_are_no_http_harm_nobody() -> None:
    async def ask(client: httpx.AsyncClient) -> None:
        for noise in (b"\x00" * 5000, b"GET / HTTP/9.9\r\n\r\n", b"GET /" + b"a" * 200_000, b"\x16\x03\x01\x02\x00"):
            reader, writer = await asyncio.open_connection(client.base_url.host, client.base_url.port)
            writer.write(noise)
            try:
                await writer.drain()
                writer.write_eof()
                async with asyncio.timeout(10):
                    await reader.read()
            except ConnectionError:
                pass  # the server may close as soon as it has seen enough
            writer.close()
        assert (await client.get("/healthz")).text == "ok\n"

    serve(status, ask)


def test_a_taken_port_is_an_oserror() -> None:
    async def run() -> None:
        first = AdminServer("127.0.0.1", 0, status)
        await first.start()
        second = AdminServer("127.0.0.1", first.port, status)
        with pytest.raises(OSError, match="in use"):
            await second.start()
        await second.stop()
        await first.stop()

    asyncio.run(run())
