"""A real gateway's log through a core again: while members trade on it, after its orderly end, and after it was killed."""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
from pathlib import Path

from interop.gateway import GatewayProcess

from ctpproto.client import Kept, Resume, connect
from ctpproto.ctp import codes, messages, structs

BROKER, INSTRUMENT, EXCHANGE = "9999", "m2705", "DCE"
NO_FIX = "[fix]\nenabled = false\n"
COMMANDS = 250


async def trade(host: str, port: int, user: str, direction: str, count: int, chance: random.Random) -> None:
    """Log in and send orders around one price, and wait for the answer to the last."""
    done = asyncio.Event()
    last = 0

    def take(event: object) -> None:
        order = getattr(getattr(event, "message", None), "fields", (None,))[-1]
        if isinstance(order, (structs.Order, structs.InputOrder)) and order.UserID == user and int(order.OrderRef or 0) == last:
            done.set()

    async with connect(host, port, kept=Kept(), on_event=take) as client:
        login = await client.login(BROKER, user, "pw" + user, private=Resume.QUICK, public=Resume.QUICK)
        first = int(login.MaxOrderRef or 0) + 1
        last = first + count - 1
        for reference in range(first, last + 1):
            order = structs.InputOrder(
                BrokerID=BROKER, InvestorID=user, UserID=user, InstrumentID=INSTRUMENT, ExchangeID=EXCHANGE,
                OrderRef=str(reference), OrderPriceType=codes.OrderPriceType.LimitPrice, Direction=direction,
                CombOffsetFlag=codes.OffsetFlag.Open, CombHedgeFlag=codes.HedgeFlag.Speculation,
                LimitPrice=2900.0 + chance.randint(-5, 5), VolumeTotalOriginal=chance.randint(1, 3),
                TimeCondition=codes.TimeCondition.GFD, VolumeCondition=codes.VolumeCondition.AV, MinVolume=1,
                ContingentCondition=codes.ContingentCondition.Immediately, ForceCloseReason=codes.ForceCloseReason.NotForceClose,
            )  # fmt: skip
            client.send(messages.ReqOrderInsert, order)
            if reference % 20 == 0:
                await asyncio.sleep(0)
        async with asyncio.timeout(60):
            await done.wait()


async def two_sides(gateway: GatewayProcess, count: int, seed: int) -> None:
    host, port = gateway.address("trader")
    await asyncio.gather(
        trade(host, port, "100001", codes.Direction.Buy, count, random.Random(seed)),
        trade(host, port, "100002", codes.Direction.Sell, count, random.Random(seed + 1)),
    )


def replay(state_dir: Path, *options: str) -> dict[str, object]:
    command = [sys.executable, "-m", "fixbridge.cli", "replay", "--state-dir", str(state_dir), "--json", *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(done.stdout)
    assert found["as_recorded"]
    return found


def test_a_gateways_log_beside_it_after_it_and_after_a_kill(tmp_path: Path) -> None:
    state_dir = tmp_path / "state"
    with GatewayProcess(state_dir, config=NO_FIX, options=("--quiet",)) as gateway:
        asyncio.run(two_sides(gateway, COMMANDS, 1))

        async def beside() -> dict[str, object]:
            trading = asyncio.create_task(two_sides(gateway, COMMANDS, 3))
            found = await asyncio.to_thread(replay, state_dir, "--follow", "--checkpoint", "100")
            await trading
            return found

        live = asyncio.run(beside())
        assert live["commands"] >= 2 * COMMANDS  # type: ignore[operator]
        assert live["released"] == live["end"]
        assert gateway.interrupt() == 0
    after = replay(state_dir, "--follow")
    assert after["commands"] >= 4 * COMMANDS > 0  # type: ignore[operator]
    assert after["released"] is None and after["unanswered"] == []
    assert any(checkpoint["snapshot"] for checkpoint in after["checkpoints"])  # type: ignore[attr-defined]

    gateway = GatewayProcess(state_dir, config=NO_FIX, options=("--quiet",)).start()
    asyncio.run(two_sides(gateway, COMMANDS, 5))
    gateway.kill()
    killed = replay(state_dir)
    assert killed["commands"] >= 6 * COMMANDS and killed["released"] is None  # type: ignore[operator]
    tail = replay(state_dir, "--from", str(int(after["end"]) + 1))  # type: ignore[call-overload]
    assert tail["started_after"] == after["end"]
    assert tail["checkpoints"][-1]["digest"] == killed["checkpoints"][-1]["digest"]  # type: ignore[index]
