"""A bug that only the primary has: the standby names what happened, takes over, and carries the day.

The bugs are planted in `planted/planted.py`; the standby is the second core.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, AsyncIterator, Callable

import pytest
from interop.gateway import GatewayProcess
from interop.planted.planted import CORRUPTS, KILLS

from ctpproto.client import Client, Resume, connect
from ctpproto.ctp import codes, errors, messages, structs

BROKER, INSTRUMENT, PRICE = "9999", "m2705", 2900.0
REFUSE = '[promotion]\nunanswered = "refuse"\n'
PLANTED = Path(__file__).parent / "planted"
CONFIG = 'core = "planted"\n[fix]\nenabled = false\n[standby]\ncore = "heterogeneous"\ncheckpoint_every = 20\n'


@pytest.fixture
def gateway(tmp_path: Path, request: pytest.FixtureRequest) -> GatewayProcess:
    """Not started yet. A marker's argument is more configuration."""
    entry = tmp_path / "planted-1.dist-info"
    entry.mkdir()
    (entry / "METADATA").write_text("Metadata-Version: 2.1\nName: planted\nVersion: 1\n")
    (entry / "entry_points.txt").write_text("[fixbridge.core.cores]\nplanted = planted:Planted\n")
    env = {"PYTHONPATH": os.pathsep.join([str(PLANTED), str(tmp_path), os.environ.get("PYTHONPATH", "")])}
    more = getattr(request, "param", "")
    return GatewayProcess(tmp_path / "state", config=CONFIG + more, env=env, options=("--standby", "--fronts", "1"))


def order(user: str, direction: str, price: float, reference: str, offset: str = codes.OffsetFlag.Open) -> structs.InputOrder:
    return structs.InputOrder(
        BrokerID=BROKER, InvestorID=user, UserID=user, InstrumentID=INSTRUMENT, ExchangeID="DCE", OrderRef=reference,
        OrderPriceType=codes.OrderPriceType.LimitPrice, Direction=direction, CombOffsetFlag=offset,
        CombHedgeFlag=codes.HedgeFlag.Speculation, LimitPrice=price, VolumeTotalOriginal=1, TimeCondition=codes.TimeCondition.GFD,
        VolumeCondition=codes.VolumeCondition.AV, MinVolume=1, ContingentCondition=codes.ContingentCondition.Immediately,
        ForceCloseReason=codes.ForceCloseReason.NotForceClose,
    )  # fmt: skip


def fixbridge(*arguments: str, state: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "fixbridge.cli", *arguments, "--state-dir", str(state)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def status(state: Path) -> dict[str, Any]:
    return json.loads(fixbridge("status", "--json", "--digest", state=state).stdout)["cores"]


@asynccontextmanager
async def member(gateway: GatewayProcess, user: str) -> AsyncIterator[Client]:
    async with connect(*gateway.address("trader")) as client:
        await client.login(BROKER, user, "pw" + user, private=Resume.QUICK, public=Resume.QUICK)
        yield client


def is_of(reference: str, state: str = "") -> Callable[[Any], bool]:
    def it_is(event: Any) -> bool:
        told = event.message.fields[0]
        return told.OrderRef.strip() == reference and (not state or told.OrderStatus == state)

    return it_is


async def trades_one_lot(seller: Client, buyer: Client, first: int) -> None:
    """A resting sell order, and a buy order that takes it."""
    seller.send(messages.ReqOrderInsert, order("100001", codes.Direction.Sell, PRICE, str(first)))
    await seller.expect(messages.OnRtnOrder, is_of(str(first), codes.OrderStatus.NoTradeQueueing))
    buyer.send(messages.ReqOrderInsert, order("100002", codes.Direction.Buy, PRICE, str(first)))
    await buyer.expect(messages.OnRtnTrade, is_of(str(first)))
    await seller.expect(messages.OnRtnTrade, is_of(str(first)))


async def promoted(gateway: GatewayProcess, *options: str) -> subprocess.CompletedProcess[str]:
    taken = await asyncio.to_thread(fixbridge, "promote", *options, state=gateway.state_dir)
    assert taken.returncode == 0, taken.stdout + taken.stderr
    return taken


@pytest.mark.timeout(180)
def test_a_command_that_kills_only_the_primary_is_decided_by_the_other(gateway: GatewayProcess) -> None:
    async def story() -> None:
        async with member(gateway, "100001") as seller, member(gateway, "100002") as buyer:
            await trades_one_lot(seller, buyer, 1)
            seller.send(messages.ReqOrderInsert, order("100001", codes.Direction.Sell, PRICE + 1, KILLS))
            halted = await asyncio.to_thread(gateway.wait_for, r"HALTED: core planted failed on command (\d+): ZeroDivisionError")
            taken = await promoted(gateway)
            assert f"{halted[1]} (ReqOrderInsert of 100001)" in re.sub(r"\s+", " ", taken.stdout), taken.stdout
            await seller.expect(messages.OnRtnOrder, is_of(KILLS, codes.OrderStatus.NoTradeQueueing))
            await trades_one_lot(seller, buyer, 2)
            assert seller.fault is None and buyer.fault is None, "the members' connections did not stand"

    with gateway:
        asyncio.run(story())


@pytest.mark.timeout(180)
@pytest.mark.parametrize(("gateway", "how"), [("", "set aside"), (REFUSE, "policy")], indirect=["gateway"])
def test_a_command_that_kills_can_be_refused_to_its_sender_instead(gateway: GatewayProcess, how: str) -> None:
    async def story() -> None:
        async with member(gateway, "100001") as seller, member(gateway, "100002") as buyer:
            await trades_one_lot(seller, buyer, 1)
            seller.send(messages.ReqOrderInsert, order("100001", codes.Direction.Sell, PRICE + 1, KILLS))
            halted = await asyncio.to_thread(gateway.wait_for, r"HALTED: core planted failed on command (\d+)")
            if how == "set aside":
                wrong = await asyncio.to_thread(fixbridge, "promote", "--set-aside", "1", state=gateway.state_dir)
                said = re.sub(r"\s+", " ", wrong.stderr + wrong.stdout)
                assert wrong.returncode == 1 and f"{halted[1]} (ReqOrderInsert of 100001)" in said
                await promoted(gateway, "--set-aside", halted[1])
            else:
                await promoted(gateway)
            refused = await seller.expect(messages.OnRspOrderInsert)
            assert refused.message.get(structs.RspInfo).ErrorID == errors.FRONT_NOT_ACTIVE.id
            assert refused.message.get(structs.InputOrder).OrderRef.strip() == KILLS
            await trades_one_lot(seller, buyer, 2)
            # The core with the bug follows now, takes the refusal as a record, and both are in the same state.
            await asyncio.to_thread(gateway.wait_for, "core has lost the pen")
            await asyncio.to_thread(gateway.wait_for, "follower: standby follows")
        await equal_digests(gateway)

    with gateway:
        asyncio.run(story())
        assert not [line for line in gateway.lines if "ALARM" in line]


async def equal_digests(gateway: GatewayProcess) -> None:
    async with asyncio.timeout(60):
        while True:
            cores = await asyncio.to_thread(status, gateway.state_dir)
            exports = [core.get("export") for core in cores.values()]
            if exports[0] is not None and exports[0] == exports[1]:
                assert {core["role"] for core in cores.values()} == {"primary", "standby"}
                return
            await asyncio.sleep(0.2)


@pytest.mark.timeout(180)
def test_a_state_that_is_wrong_in_silence_is_found_at_a_checkpoint(gateway: GatewayProcess) -> None:
    async def story() -> None:
        async with member(gateway, "100001") as seller, member(gateway, "100002") as buyer:
            await trades_one_lot(seller, buyer, 1)
            seller.send(messages.ReqOrderInsert, order("100001", codes.Direction.Sell, PRICE + 5, CORRUPTS))
            for first in range(2, 8):  # nothing that is said shows it
                await trades_one_lot(seller, buyer, first)
            alarm = await asyncio.to_thread(
                gateway.wait_for,
                r"ALARM: the cores differ, by their states: .*investor 100001.* InvestorPosition\.Position: (\d+) here, (\d+)",
            )
            assert int(alarm[2]) == int(alarm[1]) + 1, alarm[0]
            await promoted(gateway)
            await trades_one_lot(seller, buyer, 20)
            asked = structs.QryInvestorPosition(BrokerID=BROKER, InvestorID="100001")
            positions = await seller.call(messages.ReqQryInvestorPosition, asked)
            short = [row.Position for row in positions if row.PosiDirection == codes.PosiDirection.Short]
            assert short == [8], "the position that members' trades say"

    with gateway:
        asyncio.run(story())


@pytest.mark.timeout(180)
def test_a_wrong_state_is_found_by_the_first_result_that_shows_it(gateway: GatewayProcess) -> None:
    async def story() -> None:
        async with member(gateway, "100001") as seller, member(gateway, "100002") as buyer:
            await trades_one_lot(seller, buyer, 1)
            seller.send(messages.ReqOrderInsert, order("100001", codes.Direction.Sell, PRICE + 5, CORRUPTS))
            await seller.expect(messages.OnRtnOrder, is_of(CORRUPTS, codes.OrderStatus.NoTradeQueueing))
            # One lot is short; the primary believes in two, and takes a second order that closes one.
            for reference in ("31", "32"):
                closes = order("100001", codes.Direction.Buy, PRICE - 5, reference, codes.OffsetFlag.Close)
                seller.send(messages.ReqOrderInsert, closes)
            await seller.expect(messages.OnRtnOrder, is_of("32"))
            alarm = await asyncio.to_thread(
                gateway.wait_for, r"ALARM: the cores differ, by their results: record (\d+), of command (\d+) \(ReqOrderInsert"
            )
            assert int(alarm[1]) > int(alarm[2]), alarm[0]
            shown = await asyncio.to_thread(status, gateway.state_dir)
            assert f"record {alarm[1]}" in shown["standby"]["shadow"]

    with gateway:
        asyncio.run(story())
