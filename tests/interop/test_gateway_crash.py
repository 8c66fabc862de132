"""A gateway that is killed, slowed and starved while members trade: what was acknowledged stays, nothing is said twice.

The members are our own clients over real sockets; what they have seen is journalled here, outside the gateway, and is the
only judge.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from interop.gateway import GatewayProcess

from ctpproto.client import Client, CtpError, Kept, Resume, Return, connect
from ctpproto.ctp import codes, errors, messages, structs
from ctpproto.faults import Fault

BROKER, INSTRUMENT, PRICE = "9999", "m2705", 2900.0
KILLS = int(os.environ.get("FIXBRIDGE_KILLS", "8"))
NO_FIX = "[fix]\nenabled = false\n"


def order(user: str, direction: str, price: float, reference: int) -> structs.InputOrder:
    return structs.InputOrder(
        BrokerID=BROKER, InvestorID=user, UserID=user, InstrumentID=INSTRUMENT, ExchangeID="DCE", OrderRef=f"{reference}",
        OrderPriceType=codes.OrderPriceType.LimitPrice, Direction=direction, CombOffsetFlag=codes.OffsetFlag.Open,
        CombHedgeFlag=codes.HedgeFlag.Speculation, LimitPrice=price, VolumeTotalOriginal=1, TimeCondition=codes.TimeCondition.GFD,
        VolumeCondition=codes.VolumeCondition.AV, MinVolume=1, ContingentCondition=codes.ContingentCondition.Immediately,
        ForceCloseReason=codes.ForceCloseReason.NotForceClose,
    )  # fmt: skip


class Member:
    """One user's journal over all its connections: private number -> (TID, bytes of what came)."""

    def __init__(self, user: str, direction: str):
        self.user, self.direction = user, direction
        self.journal: dict[int, tuple[int, bytes]] = {}
        self.kept = Kept()
        self.reference = 0
        self.repeated: list[int] = []

    def take(self, event: object) -> None:
        if isinstance(event, Return) and event.series == 2:
            if event.number in self.journal:
                self.repeated.append(event.number)
            self.journal[event.number] = (event.type.tid, b"".join(f.pack() for f in event.message.fields))

    async def trade(self, host: str, port: int, prices: list[float]) -> None:
        """Log in, resume, and send orders until the connection dies."""
        async with connect(host, port, kept=self.kept, on_event=self.take) as client:
            try:
                login = await client.login(BROKER, self.user, "pw" + self.user, private=Resume.RESUME, public=Resume.RESUME)
                self.reference = max(self.reference, int(login.MaxOrderRef or 0))
                while client.fault is None:
                    self.reference += 1
                    client.send(messages.ReqOrderInsert, order(self.user, self.direction, random.choice(prices), self.reference))
                    await asyncio.sleep(0.001)
            except (Fault, OSError, TimeoutError):
                pass  # the kill; anything wrong with what came before it shows in the journal
            finally:
                self.kept = client.kept


def _reference(tid: int, raw: bytes) -> str:
    """OrderRef of a private message; of a refusal's InputOrder, which stands behind RspInfo."""
    if tid == messages.OnErrRtnOrderInsert.tid:
        return structs.InputOrder.unpack(raw[structs.RspInfo.SIZE :]).OrderRef.strip()
    kind = structs.Order if tid == messages.OnRtnOrder.tid else structs.Trade
    return kind.unpack(raw).OrderRef.strip()


async def whole_flow(host: str, port: int, user: str) -> dict[int, tuple[int, bytes]]:
    """A user's private flow of the day from its first number, as a client that knows nothing gets it."""
    seen = Member(user, "")
    async with connect(host, port, on_event=seen.take) as client:
        await client.login(BROKER, user, "pw" + user, private=Resume.RESTART, public=Resume.RESTART)
        # The flow is complete when what an own last action caused has come: an order's report or its refusal.
        before = int(time.time() * 1000) % 10**9 + 10**9
        client.send(messages.ReqOrderInsert, order(user, codes.Direction.Buy, PRICE - 100, before))
        async with asyncio.timeout(30):
            while not any(_reference(tid, raw) == str(before) for tid, raw in list(seen.journal.values())[-4:]):
                await asyncio.sleep(0.01)
    return seen.journal


@pytest.mark.timeout(600)
def test_killed_at_random_moments_nothing_acknowledged_is_lost_and_no_number_repeats(tmp_path: Path) -> None:
    seed = int(os.environ.get("FIXBRIDGE_SEED", time.time_ns() % 10**6))
    print(f"FIXBRIDGE_SEED={seed} repeats this run")
    random.seed(seed)
    seller, buyer = Member("100001", codes.Direction.Sell), Member("100002", codes.Direction.Buy)
    prices = [PRICE, PRICE, PRICE + 1, PRICE - 1]
    gateway = GatewayProcess(tmp_path / "state", config=NO_FIX)

    async def one_life(host: str, port: int) -> None:
        members = [asyncio.create_task(m.trade(host, port, prices)) for m in (seller, buyer)]
        await asyncio.sleep(random.uniform(0.2, 1.2))  # a fault's moment, not a wait for anything
        gateway.process.kill()
        await asyncio.gather(*members)

    for _ in range(KILLS):
        gateway.start()
        asyncio.run(one_life(*gateway.address("trader")))
        gateway.kill()
    gateway.start()
    host, port = gateway.address("trader")
    try:
        for member in (seller, buyer):
            flow = asyncio.run(whole_flow(host, port, member.user))
            assert sorted(flow) == list(range(1, len(flow) + 1)), "the flow has a gap"
            assert not member.repeated, f"{member.user} was given numbers {member.repeated} twice"
            assert member.journal, "no life lasted long enough to see anything"
            lost = {n: seen for n, seen in member.journal.items() if flow.get(n) != seen}
            assert not lost, f"{member.user}: {len(lost)} of {len(member.journal)} seen messages are gone or changed"
        print(f"{KILLS} kills; {len(seller.journal)} and {len(buyer.journal)} private messages seen, all there, none twice")
    finally:
        gateway.interrupt()
    verified = subprocess.run(
        [*_fixbridge(), "log", "verify", "--state-dir", str(tmp_path / "state")], capture_output=True, text=True, timeout=120
    )
    assert verified.returncode == 0 and "sound" in verified.stdout, verified.stdout + verified.stderr


def _fixbridge() -> list[str]:
    return [sys.executable, "-m", "fixbridge.cli"]


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The preloaded library that slows or fails fdatasync, built here."""
    built = tmp_path_factory.mktemp("shim") / "fdatasync_shim.so"
    source = Path(__file__).with_name("fdatasync_shim.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", str(built), str(source), "-ldl"], check=True, timeout=60)
    return built


def say_to_disk(control: Path, delay_ms: int, fail_after: int) -> None:
    fresh = control.with_suffix(".new")
    fresh.write_text(f"{delay_ms} {fail_after}")
    fresh.rename(control)


@contextlib.asynccontextmanager
async def logged_in(gateway: GatewayProcess, user: str):  # type: ignore[no-untyped-def]
    host, port = gateway.address("trader")
    async with connect(host, port) as client:
        await client.login(BROKER, user, "pw" + user, private=Resume.QUICK, public=Resume.QUICK)
        yield client


async def until_resting(client: Client, reference: int) -> float:
    """Seconds from sending an order to the first word of it."""
    started = time.monotonic()
    client.send(messages.ReqOrderInsert, order("100001", codes.Direction.Sell, PRICE + 50, reference))
    await client.expect(messages.OnRtnOrder, lambda e: e.message.fields[0].OrderRef.strip() == str(reference))
    return time.monotonic() - started


@pytest.mark.timeout(180)
def test_no_result_leaves_before_the_disk_has_it(tmp_path: Path, shim: Path) -> None:
    control = tmp_path / "disk"
    say_to_disk(control, 0, -1)
    env = {"LD_PRELOAD": str(shim), "FDATASYNC_CONTROL": str(control)}

    async def story(gateway: GatewayProcess) -> None:
        async with logged_in(gateway, "100001") as client:
            await until_resting(client, 1001)
            say_to_disk(control, 200, -1)
            for reference in (1002, 1003, 1004):
                assert await until_resting(client, reference) >= 0.2, "a result left before its sync had ended"

    with GatewayProcess(tmp_path / "state", config=NO_FIX, env=env) as gateway:
        asyncio.run(story(gateway))


@pytest.mark.timeout(180)
def test_no_result_leaves_when_the_disk_fails_and_orders_are_refused_in_words(tmp_path: Path, shim: Path) -> None:
    control = tmp_path / "disk"
    say_to_disk(control, 0, -1)
    env = {"LD_PRELOAD": str(shim), "FDATASYNC_CONTROL": str(control)}

    async def story(gateway: GatewayProcess) -> None:
        async with logged_in(gateway, "100001") as client:
            await until_resting(client, 1001)
            say_to_disk(control, 0, 0)
            client.send(messages.ReqOrderInsert, order("100001", codes.Direction.Sell, PRICE + 50, 1002))
            await asyncio.to_thread(gateway.wait_for, "HALTED: sync failed")
            client.send(messages.ReqOrderInsert, order("100001", codes.Direction.Sell, PRICE + 50, 1003))
            refused = await client.expect(messages.OnRspOrderInsert)
            info = refused.message.get(structs.RspInfo)
            assert info.ErrorID == errors.FRONT_NOT_ACTIVE.id, info
            assert refused.message.get(structs.InputOrder).OrderRef.strip() == "1003"
            with pytest.raises(CtpError):
                await client.call(messages.ReqQryTradingAccount, structs.QryTradingAccount(BrokerID=BROKER, InvestorID="100001"))
            said = [e for e in client.unread() if isinstance(e, Return) and e.series == 2]
            assert not any(e.message.fields[-1].OrderRef.strip() in ("1002", "1003") for e in said), "a result left without its sync"

    gateway = GatewayProcess(tmp_path / "state", config=NO_FIX, env=env).start()
    try:
        asyncio.run(story(gateway))
    finally:
        assert gateway.interrupt() == 1, "a gateway that has halted says so by its exit code"
    say_to_disk(control, 0, -1)
    with GatewayProcess(tmp_path / "state", config=NO_FIX) as again:
        flow = asyncio.run(whole_flow(*again.address("trader"), "100001"))
        orders = {structs.Order.unpack(raw).OrderRef.strip() for tid, raw in flow.values() if tid == messages.OnRtnOrder.tid}
        assert "1001" in orders and "1003" not in orders


@pytest.mark.timeout(180)
def test_a_full_disk_stops_orders_and_says_so_and_nothing_answered_is_lost(tmp_path: Path) -> None:
    member = Member("100001", codes.Direction.Sell)

    async def fill(gateway: GatewayProcess) -> None:
        host, port = gateway.address("trader")
        async with connect(host, port, on_event=member.take) as client:
            await client.login(BROKER, member.user, "pw" + member.user, private=Resume.RESTART, public=Resume.RESTART)
            reference = 0
            async with asyncio.timeout(60):
                while not any("HALTED: log write failed" in line for line in gateway.lines):
                    reference += 1
                    client.send(messages.ReqOrderInsert, order(member.user, member.direction, PRICE + 50, reference))
                    await asyncio.sleep(0.0005)
            with pytest.raises(CtpError):
                await client.call(messages.ReqQryOrder, structs.QryOrder(BrokerID=BROKER, InvestorID=member.user))

    gateway = GatewayProcess(tmp_path / "state", config=NO_FIX, largest_file_bytes=400_000).start()
    try:
        asyncio.run(fill(gateway))
    finally:
        assert gateway.interrupt() == 1
    assert member.journal
    with GatewayProcess(tmp_path / "state", config=NO_FIX) as again:
        flow = asyncio.run(whole_flow(*again.address("trader"), member.user))
        lost = {number for number, seen in member.journal.items() if flow.get(number) != seen}
        assert not lost, f"{len(lost)} answered messages are gone or changed"
