"""The official client against a real gateway, where volume matters: bursts, chained answers, a day taken up again."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, Iterator

import pytest
from interop.gateway import GatewayProcess
from interop.official.client import RESTART, RESUME, Callback, OfficialClient

from ctpproto.ctp import codes

ORDERS = 300  # what the library sends in one burst without holding any back (measured)
USER = {"BrokerID": "9999", "UserID": "100001"}
PASSWORD = "pw100001"
QUERY_TOO_FAST = -3


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[GatewayProcess]:
    with GatewayProcess(tmp_path / "state", config="[fix]\nenabled = false\n[admin]\nenabled = false\n") as running:
        yield running


def order(reference: int, price: float) -> dict[str, Any]:
    """A buy order."""
    return {
        **USER,
        "InvestorID": "100001",
        "InstrumentID": "m2705",
        "OrderRef": str(reference),
        "OrderPriceType": codes.OrderPriceType.LimitPrice,
        "Direction": codes.Direction.Buy,
        "CombOffsetFlag": codes.OffsetFlag.Open,
        "CombHedgeFlag": codes.HedgeFlag.Speculation,
        "LimitPrice": price,
        "VolumeTotalOriginal": 1,
        "MinVolume": 1,
        "TimeCondition": codes.TimeCondition.GFD,
        "VolumeCondition": codes.VolumeCondition.AV,
        "ContingentCondition": codes.ContingentCondition.Immediately,
        "ForceCloseReason": codes.ForceCloseReason.NotForceClose,
    }


async def log_in(client: OfficialClient) -> Callback:
    await client.expect("OnFrontConnected")
    assert await client.call("ReqUserLogin", {**USER, "Password": PASSWORD}) == 0
    login = await client.expect("OnRspUserLogin")
    assert login["ErrorID"] == 0, login
    return login


async def returns(client: OfficialClient, count: int) -> list[tuple[str, str]]:
    """The next `count` OnRtnOrder in order, as (OrderRef, OrderStatus)."""
    found = []
    for _ in range(count):
        callback = await client.expect("OnRtnOrder", timeout_s=20)
        found.append((callback["OrderRef"], callback["OrderStatus"]))
    return found


def test_a_burst_is_answered_whole_and_the_day_can_be_read_again(gateway: GatewayProcess, tmp_path: Path) -> None:
    unknown, queueing = codes.OrderStatus.Unknown, codes.OrderStatus.NoTradeQueueing
    expected = [(str(reference), status) for reference in range(1, ORDERS + 1) for status in (unknown, queueing)]
    front, flow = gateway.addresses["trader"], tmp_path / "flow"

    async def scenario() -> None:
        async with OfficialClient.start("trader", flow, front, RESTART, RESTART) as client:
            await log_in(client)
            assert await client.call("ReqQryDepthMarketData", {"InstrumentID": "m2705"}) == 0
            lowest = (await client.expect("OnRspQryDepthMarketData"))["LowerLimitPrice"]
            for reference in range(1, ORDERS + 1):
                assert await client.call("ReqOrderInsert", order(reference, lowest)) == 0
            heard = await returns(client, 2 * ORDERS)
            assert sorted(heard) == sorted(expected)
            for status in (unknown, queueing):
                assert [ref for ref, said in heard if said == status] == [ref for ref, said in expected if said == status]

            # Hundreds of rows do not fit one packet: bIsLast marks the last of all.
            while (
                returned := await client.call("ReqQryOrder", {"BrokerID": "9999", "InvestorID": "100001"}, request_id=77)
            ) != 0:
                assert returned == QUERY_TOO_FAST  # the library's own pace: one a second
            rows = [await client.expect("OnRspQryOrder") for _ in range(ORDERS)]
            assert [row["OrderRef"] for row in rows] == [str(reference) for reference in range(1, ORDERS + 1)]
            assert [row.is_last for row in rows] == [False] * (ORDERS - 1) + [True]
            assert {row.request_id for row in rows} == {77}

            # Nothing was missed, so RESUME brings nothing; what comes first is the answer to something new.
            await client.release()
            client.callbacks.clear()
            await client.create(flow, front, RESUME, RESUME)
            assert (await log_in(client))["MaxOrderRef"] == str(ORDERS)
            assert await client.call("ReqOrderInsert", order(ORDERS + 1, lowest)) == 0
            assert await returns(client, 2) == [(str(ORDERS + 1), unknown), (str(ORDERS + 1), queueing)]

        # Another program of the same user, which has never been here: the day, in the same order.
        async with OfficialClient.start("trader", tmp_path / "elsewhere", front, RESTART, RESTART) as client:
            await log_in(client)
            again = await returns(client, 2 * ORDERS + 2)
            assert again[: 2 * ORDERS] == heard
            assert again[2 * ORDERS :] == [(str(ORDERS + 1), unknown), (str(ORDERS + 1), queueing)]

    asyncio.run(scenario())


def test_two_hundred_subscriptions_travel_in_two_packets(gateway: GatewayProcess, tmp_path: Path) -> None:
    """At most 114 instruments fit a packet (measured); each is answered, and what exists brings a snapshot."""
    names = ["IF2612", *(f"none{number:03}" for number in range(198)), "cu2701"]

    async def scenario() -> None:
        async with OfficialClient.start("md", tmp_path / "flow", gateway.addresses["md"]) as client:
            await log_in(client)
            assert await client.subscribe(names) == 0
            answers = [await client.expect("OnRspSubMarketData") for _ in names]
            assert sorted(answer["InstrumentID"] for answer in answers) == sorted(names)
            assert [answer["InstrumentID"] for answer in answers if answer["ErrorID"] == 0] == ["IF2612", "cu2701"]
            snapshots = {(await client.expect("OnRtnDepthMarketData"))["InstrumentID"] for _ in range(2)}
            assert snapshots == {"IF2612", "cu2701"}

    asyncio.run(scenario())
