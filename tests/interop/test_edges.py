"""Edge processes that live on: members trade through two fronts and the FIX side while the core, or a front, is killed.

The members are our own clients, the official library and QuickFIX; what they have seen is journalled here, outside the gateway,
and is the only judge.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any, AsyncIterator

import pytest
from interop.fix_client import FixClient
from interop.gateway import GatewayProcess
from interop.official.client import QUICK, OfficialClient
from interop.test_gateway_crash import BROKER, PRICE, order, whole_flow

from ctpproto.client import Client, Kept, Response, Resume, Return, connect
from ctpproto.ctp import codes, errors, messages, structs
from ctpproto.faults import Fault

CORE_KILLS = int(os.environ.get("FIXBRIDGE_KILLS", "3"))
PATIENT = "[edges]\nhold_seconds = 60\n"  # a loaded machine takes its time to start a core
NO_FIX = "[fix]\nenabled = false\n"
ORDER_SECONDS = 0.01  # between a member's orders
BACK = r"link: with the core at"


def pid_of(gateway: GatewayProcess, name: str, other_than: int = 0) -> int:
    """The process of that name, a later life than `other_than`."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError, ValueError, KeyError):
            pid = json.loads((gateway.state_dir / "gateway.json").read_text())["processes"][name]
            if pid not in (0, other_than):
                os.kill(pid, 0)  # raises for one that has ended: the file still names an earlier life
                return pid
        time.sleep(0.02)
    raise AssertionError(f"no process {name!r} in gateway.json")


class Trader:
    """A member on one connection: it sends orders until told to stop, and journals everything that comes."""

    def __init__(self, user: str, direction: str):
        self.user, self.direction = user, direction
        self.private: dict[int, tuple[int, bytes]] = {}
        self.twice: list[int] = []
        self.accepted: Counter[str] = Counter()  # OrderRef -> how often the core said that it took the order
        self.refused: Counter[str] = Counter()  # OrderRef -> refusals
        self.sent: list[str] = []
        self.front_id = self.connections = 0
        self.kept = Kept()
        self.stopping = False
        self.client: Client | None = None
        self._next = 0

    def take(self, event: object) -> None:
        if isinstance(event, Return) and event.series == 2:
            if event.number in self.private:
                self.twice.append(event.number)
            self.private[event.number] = (event.type.tid, b"".join(f.pack() for f in event.message.fields))
            if event.type.tid == messages.OnRtnOrder.tid:
                report = event.message.fields[0]
                self.accepted[report.OrderRef.strip()] += report.OrderStatus == codes.OrderStatus.Unknown
        elif isinstance(event, Response) and event.type.tid == messages.OnRspOrderInsert.tid:
            self.refused[event.message.get(structs.InputOrder).OrderRef.strip()] += 1

    def undecided(self) -> list[str]:
        return [ref for ref in self.sent if self.accepted[ref] + self.refused[ref] == 0]

    async def log_in(self, host: str, port: int, stack: contextlib.AsyncExitStack) -> None:
        self.client = await stack.enter_async_context(connect(host, port, kept=self.kept, on_event=self.take))
        login = await self.client.login(BROKER, self.user, "pw" + self.user, private=Resume.RESUME, public=Resume.RESUME)
        self.front_id, self._next = login.FrontID, max(self._next, int(login.MaxOrderRef or 0))
        self.connections += 1

    async def trade(self, prices: list[float]) -> None:
        """Until told to stop; raises what ends the connection."""
        assert self.client is not None
        while not self.stopping:
            self._next += 1
            self.sent.append(str(self._next))
            self.client.send(messages.ReqOrderInsert, order(self.user, self.direction, random.choice(prices), self._next))
            await asyncio.sleep(ORDER_SECONDS)

    async def trade_and_come_back(self, host: str, port: int, prices: list[float]) -> None:
        """As `trade`, on a new connection when the old one breaks."""
        while not self.stopping:
            with contextlib.suppress(Fault, OSError):
                async with contextlib.AsyncExitStack() as stack:
                    try:
                        await self.log_in(host, port, stack)
                        await self.trade(prices)
                    finally:
                        if self.client is not None:
                            self.kept = self.client.kept
            if not self.stopping:
                await asyncio.sleep(0.02)

    async def decided(self, seconds: float = 30) -> None:
        """Wait until every order that was sent has its answer; fail when none has come for so long."""
        deadline, left = time.monotonic() + seconds, len(self.sent)
        while waiting := self.undecided():
            if len(waiting) < left:
                deadline, left = time.monotonic() + seconds, len(waiting)
            assert time.monotonic() < deadline, f"{self.user}: no answer to {left} of {len(self.sent)} orders: {waiting[:10]}"
            await asyncio.sleep(0.05)

    def judge(self, flow: dict[int, tuple[int, bytes]], prefix: bool = True) -> None:
        """flow: the user's private flow as somebody gets it who knows nothing."""
        assert sorted(flow) == list(range(1, len(flow) + 1)), f"{self.user}: the flow has a gap"
        assert not self.twice, f"{self.user} was given numbers {self.twice[:10]} twice"
        numbers = sorted(self.private)
        assert not prefix or numbers == list(range(1, len(numbers) + 1)), f"{self.user}: what was seen has a gap"
        changed = [n for n, seen in self.private.items() if flow.get(n) != seen]
        assert not changed, f"{self.user}: messages {changed[:10]} of {len(numbers)} seen are gone or changed"
        again = [ref for ref, times in self.accepted.items() if times > 1]
        assert not again, f"{self.user}: orders {again[:10]} were taken twice"
        both = [ref for ref in self.refused if self.accepted[ref]]
        assert not both, f"{self.user}: orders {both[:10]} were refused and taken"


@contextlib.asynccontextmanager
async def trading(gateway: GatewayProcess, traders: list[Trader]) -> AsyncIterator[list[asyncio.Task[None]]]:
    """Everybody logged in, each on a connection that has to last, and trading; at the end stopped and decided."""
    prices = [PRICE, PRICE, PRICE + 1, PRICE - 1]
    async with contextlib.AsyncExitStack() as stack:
        for trader in traders:
            await trader.log_in(*gateway.address("trader"), stack)
        tasks = [asyncio.create_task(trader.trade(prices)) for trader in traders]
        yield tasks
        for trader in traders:
            trader.stopping = True
        await asyncio.gather(*tasks)
        for trader in traders:
            await trader.decided()
            assert trader.client is not None and trader.client.fault is None


def verified(state_dir: Path) -> str:
    command = [sys.executable, "-m", "fixbridge.cli", "log", "verify", "--state-dir", str(state_dir)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def market() -> list[Trader]:
    return [Trader(f"10000{n}", codes.Direction.Sell if n % 2 else codes.Direction.Buy) for n in range(1, 7)]


def sown() -> None:
    seed = int(os.environ.get("FIXBRIDGE_SEED", time.time_ns() % 10**6))
    print(f"FIXBRIDGE_SEED={seed} repeats this run")
    random.seed(seed)


@pytest.mark.timeout(300)
def test_the_core_is_killed_and_members_keep_their_connections(tmp_path: Path) -> None:
    sown()
    traders = market()

    async def story(gateway: GatewayProcess) -> None:
        official: OfficialClient
        async with (
            OfficialClient.start("trader", tmp_path / "flow", gateway.addresses["trader"], QUICK, QUICK) as official,
            trading(gateway, traders) as tasks,
        ):
            await official_login(official, "100007")
            core = pid_of(gateway, "core")
            for life in range(CORE_KILLS):
                heard = len(gateway.lines)
                await asyncio.sleep(random.uniform(0.2, 0.8))  # a fault's moment, not a wait for anything
                os.kill(core, signal.SIGKILL)
                # In the gap: the official library's order waits at the edge, and so does a query's answer.
                reference = 5000 + life
                assert await official.call("ReqOrderInsert", official_order("100007", reference)) == 0
                for _ in range(2):
                    await asyncio.to_thread(gateway.wait_for, BACK, 60, heard)
                core = await asyncio.to_thread(pid_of, gateway, "core", core)
                first = await official.expect("OnRtnOrder", lambda c: c["OrderRef"] == str(reference), timeout_s=20)
                assert first["OrderStatus"] == codes.OrderStatus.Unknown
                assert not any(task.done() for task in tasks), "a member's connection broke"
            assert not any(callback.name == "OnFrontDisconnected" for callback in official.callbacks)

    with GatewayProcess(tmp_path / "state", config=NO_FIX + PATIENT, options=("--fronts", "2")) as gateway:
        asyncio.run(story(gateway))
        assert {trader.connections for trader in traders} == {1}
        for trader in traders:
            trader.judge(asyncio.run(whole_flow(*gateway.address("trader"), trader.user)))
        refused = [sum(trader.refused.values()) for trader in traders]
        print(f"{CORE_KILLS} kills; {[len(trader.sent) for trader in traders]} orders, refused {refused}")
        print(*(line for line in gateway.lines if BACK in line), sep="\n")
    assert "sound" in verified(tmp_path / "state")


async def official_login(client: OfficialClient, user: str) -> None:
    await client.expect("OnFrontConnected")
    assert await client.call("ReqUserLogin", {"BrokerID": BROKER, "UserID": user, "Password": "pw" + user}) == 0
    login = await client.expect("OnRspUserLogin")
    assert login["ErrorID"] == 0, login


def official_order(user: str, reference: int) -> dict[str, Any]:
    """An order that rests far from the market."""
    struct = order(user, codes.Direction.Sell, PRICE + 100, reference)
    return {name: getattr(struct, name) for name in type(struct).MEMBERS if getattr(struct, name) not in (None, "", 0)}


@pytest.mark.timeout(300)
def test_a_front_is_killed_and_its_members_come_back(tmp_path: Path) -> None:
    """Those of the other front notice nothing; those of the dead one RESUME at the same port, at whichever front serves."""
    sown()
    traders = market()

    async def story(gateway: GatewayProcess) -> None:
        host, port = gateway.address("trader")
        tasks = [asyncio.create_task(trader.trade_and_come_back(host, port, [PRICE, PRICE + 1])) for trader in traders]
        try:
            for _ in range(3):
                while any(trader.front_id == 0 or len(trader.sent) < 5 for trader in traders):
                    await asyncio.sleep(0.02)
                heard = len(gateway.lines)
                place = random.randrange(2)
                victim, its_id = f"front {place}", 1 + 10 * place
                hurt = [trader for trader in traders if trader.front_id == its_id]
                before = {trader: trader.connections for trader in traders}
                os.kill(pid_of(gateway, victim), signal.SIGKILL)
                await asyncio.to_thread(gateway.wait_for, f"{victim} ended with code -9; starting it again", 20, heard)
                async with asyncio.timeout(30):
                    while any(trader.connections == before[trader] for trader in hurt):
                        await asyncio.sleep(0.02)
                spared = [trader for trader in traders if trader not in hurt]
                assert all(trader.connections == before[trader] for trader in spared), "a member of the other front was cut off"
        finally:
            for trader in traders:
                trader.stopping = True
            await asyncio.gather(*tasks)

    with GatewayProcess(tmp_path / "state", config=NO_FIX + PATIENT, options=("--fronts", "2")) as gateway:
        asyncio.run(story(gateway))
        assert {trader.front_id for trader in traders} <= {1, 11}
        for trader in traders:
            trader.judge(asyncio.run(whole_flow(*gateway.address("trader"), trader.user)), prefix=False)
        print([trader.connections for trader in traders], "connections")


@pytest.mark.timeout(300)
def test_fix_sessions_stay_up_while_the_core_is_killed(tmp_path: Path) -> None:
    with GatewayProcess(tmp_path / "state", config=PATIENT, options=("--fronts", "1")) as gateway:
        seller = FixClient(tmp_path / "seller", gateway.address("fix"), "CLIENT1").connect()
        buyer = FixClient(tmp_path / "buyer", gateway.address("fix"), "CLIENT2").connect()
        try:
            seller.order("rest", "2", 20, 75000)
            seller.wait("8", t11="rest", t150="0")
            for life in range(2):
                core, heard = pid_of(gateway, "core"), len(gateway.lines)
                for n in range(5):
                    buyer.order(f"b{life}.{n}", "1", 1, 75000)
                os.kill(core, signal.SIGKILL)
                for n in range(5, 10):
                    buyer.order(f"b{life}.{n}", "1", 1, 75000)
                gateway.wait_for(BACK, 60, heard)
                for n in range(10):
                    buyer.wait("8", t11=f"b{life}.{n}", t150="F")
                pid_of(gateway, "core", other_than=core)
            assert (seller.logons, buyer.logons) == (1, 1) and seller.up and buyer.up
            fills = Counter(fields[11] for fields in buyer.received if fields.get(35) == "8" and fields.get(150) == "F")
            assert fills == {f"b{life}.{n}": 1 for life in range(2) for n in range(10)}
            seller.until(lambda: sum(f.get(150) == "F" for f in seller.received) == 20, "every fill of the resting order")
        finally:
            seller.stop()
            buyer.stop()


@pytest.mark.timeout(180)
def test_without_a_core_requests_wait_and_are_then_refused_in_words(tmp_path: Path) -> None:
    """A core that cannot come back: what is asked is kept for a while, then refused; nothing of it is carried out later."""
    config = NO_FIX + "[edges]\nhold_seconds = 1\n"

    async def story(gateway: GatewayProcess) -> None:
        async with contextlib.AsyncExitStack() as stack:
            trader = Trader("100001", codes.Direction.Sell)
            await trader.log_in(*gateway.address("trader"), stack)
            client = trader.client
            assert client is not None
            # Without its log the core cannot come back: it is gone for as long as the test wants.
            log = gateway.state_dir / "log"
            log.rename(log.with_name("away"))
            log.write_text("not a folder: no core can start here")
            os.kill(pid_of(gateway, "core"), signal.SIGKILL)
            await asyncio.to_thread(gateway.wait_for, "core ended with code -9", 20)
            trader.sent.append("77")
            client.send(messages.ReqOrderInsert, order("100001", codes.Direction.Sell, PRICE + 50, 77))
            asked = time.monotonic()
            with pytest.raises(Exception) as refused:
                await client.call(messages.ReqQryTradingAccount, structs.QryTradingAccount(BrokerID=BROKER, InvestorID="100001"))
            assert str(errors.FRONT_NOT_ACTIVE.id) in str(refused.value), refused.value
            await trader.decided()
            assert trader.refused["77"] == 1 and time.monotonic() - asked < 5
            client.send(messages.ReqOrderInsert, order("100001", codes.Direction.Sell, PRICE + 50, 78))
            trader.sent.append("78")
            await trader.decided(2)  # at once now
            heard = len(gateway.lines)
            log.unlink()
            log.with_name("away").rename(log)
            await asyncio.to_thread(gateway.wait_for, BACK, 60, heard)
            trader.sent.append("79")
            client.send(messages.ReqOrderInsert, order("100001", codes.Direction.Sell, PRICE + 50, 79))
            await trader.decided()
            assert trader.accepted["79"] == 1 and not trader.accepted["77"] and not trader.accepted["78"]
            trader.judge(await whole_flow(*gateway.address("trader"), "100001"))

    with GatewayProcess(tmp_path / "state", config=config, options=("--fronts", "1")) as gateway:
        asyncio.run(story(gateway))
