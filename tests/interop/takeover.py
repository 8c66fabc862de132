"""Take-overs in a row, for real: `fixbridge up --standby`, official CTP clients and FIX clients that trade, a core that dies.

    report = Drill(folder, seed).run(count)          then `judge.py` over folder / "journals"

Each take-over kills (SIGKILL) or stops (SIGSTOP, later SIGCONT: a zombie) the core that serves and promotes the other; the dead
one comes back as the follower. The two are different programs, and compare themselves all the while: what they find ends the
drill. The clients write their own journals; what is measured here comes from those as well.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import statistics
import subprocess
import sys
import time
from collections import deque
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Awaitable, Callable, Iterator

from interop.fix_client import FixClient
from interop.gateway import GatewayProcess
from interop.official.client import RESTART, Callback, OfficialClient

from ctpproto.ctp import codes
from fixbridge.core.control import ControlFault, ask

JUDGE = Path(__file__).with_name("judge.py")
BROKER, INSTRUMENT, EXCHANGE, PRICE = "9999", "m2705", "DCE", 2900
CTP_USERS = ("100001", "100002")
FIX_CLIENTS = ("CLIENT3", "CLIENT4")
CTP_PACE_SECONDS, FIX_PACE_SECONDS = 0.02, 0.05
MAX_RESTING = 12  # own orders in the book; more are cancelled
WAIT_SECONDS = 60.0
QUERY_TOO_FAST = -3
CONFIG = """
[log]
verify_all = false
snapshot_every = 20000
[trader_front]
queries_per_second = 0
[standby]
core = "{standby_core}"
checkpoint_every = 1000
"""
CORE_NAMES = {"core": "core", "standby": "standby core"}


async def until(condition: Callable[[], bool], what: str, seconds: float = WAIT_SECONDS) -> None:
    """Look until it is so. Raises AssertionError."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds:g} s: {what}")
        await asyncio.sleep(0.01)


class Trader:
    """A member that sends orders at its pace and knows which were answered, and when."""

    def __init__(self, user: str, pace_seconds: float, dice: random.Random):
        self.user, self.pace_seconds, self.dice = user, pace_seconds, dice
        self.sent: dict[str, float] = {}  # reference -> when
        self.answered: dict[str, float] = {}  # reference -> when first
        self.resting: deque[Any] = deque()
        self.number = 0

    async def trade(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            if self.resting and (len(self.resting) > MAX_RESTING or self.dice.random() < 0.2):
                self.resting.rotate(self.dice.randrange(len(self.resting)))
                await self.cancel(self.resting.popleft())
            else:
                self.number += 1
                side, offset = self.dice.choice("01"), self.dice.choices("01", (3, 2))[0]
                price, volume = PRICE + self.dice.randint(-2, 2), self.dice.randint(1, 3)
                reference = self.reference(self.number)
                self.sent[reference] = time.monotonic()
                await self.insert(reference, side, offset, price, volume)
            await asyncio.sleep(self.pace_seconds)

    def reference(self, number: int) -> str:
        return str(number)

    async def insert(self, reference: str, side: str, offset: str, price: int, volume: int) -> None:
        raise NotImplementedError

    async def cancel(self, order: Any) -> None:
        raise NotImplementedError

    def heard(self, reference: str, at: float) -> None:
        self.answered.setdefault(reference, at)

    def ended(self, order: Any) -> None:
        """It need not be cancelled any more; now and then it is all the same, and that is refused."""
        if order in self.resting and self.dice.random() < 0.8:
            self.resting.remove(order)

    def waiting(self) -> list[str]:
        return [reference for reference in self.sent if reference not in self.answered]


class CtpTrader(Trader):
    """The official client."""

    def __init__(self, user: str, pace_seconds: float, dice: random.Random, client: OfficialClient):
        super().__init__(user, pace_seconds, dice)
        self.client = client
        self.disconnected = 0
        self.session = (0, 0)  # its FrontID and SessionID come back with every order
        self.whose = {"BrokerID": BROKER, "InvestorID": user, "UserID": user}

    def take(self, callback: Callback) -> None:
        name = callback.name
        if name == "OnFrontDisconnected":
            self.disconnected += 1
        elif name in ("OnRtnOrder", "OnRspOrderInsert"):
            reference = callback["OrderRef"]
            self.heard(reference, callback.at)
            if name == "OnRtnOrder" and (callback["FrontID"], callback["SessionID"]) == self.session:
                status = callback["OrderStatus"]
                if status == codes.OrderStatus.NoTradeQueueing:
                    self.resting.append(callback["OrderSysID"])
                elif status in (codes.OrderStatus.AllTraded, codes.OrderStatus.Canceled):
                    self.ended(callback["OrderSysID"])

    async def insert(self, reference: str, side: str, offset: str, price: int, volume: int) -> None:
        await self.client.call("ReqOrderInsert", {
            **self.whose, "InstrumentID": INSTRUMENT, "ExchangeID": EXCHANGE, "OrderRef": reference, "Direction": side,
            "OrderPriceType": codes.OrderPriceType.LimitPrice, "CombOffsetFlag": offset, "LimitPrice": price,
            "CombHedgeFlag": codes.HedgeFlag.Speculation, "VolumeTotalOriginal": volume, "MinVolume": 1,
            "TimeCondition": codes.TimeCondition.GFD, "VolumeCondition": codes.VolumeCondition.AV,
            "ContingentCondition": codes.ContingentCondition.Immediately,
            "ForceCloseReason": codes.ForceCloseReason.NotForceClose,
        })  # fmt: skip

    async def cancel(self, order: str) -> None:
        await self.client.call("ReqOrderAction", {
            **self.whose, "InstrumentID": INSTRUMENT, "ExchangeID": EXCHANGE, "OrderSysID": order,
            "ActionFlag": codes.ActionFlag.Delete,
        })  # fmt: skip


class FixTrader(Trader):
    """QuickFIX's initiator."""

    def __init__(self, user: str, pace_seconds: float, dice: random.Random, client: FixClient):
        super().__init__(user, pace_seconds, dice)
        self.client = client
        self._read = 0

    def reference(self, number: int) -> str:
        return f"{self.client.client}-{number}"

    def take(self) -> None:
        """What has come since the last look; QuickFIX's thread has put it down."""
        received, now = self.client.received, time.monotonic()
        for fields in received[self._read :]:
            self._read += 1
            if fields[35] == "8" and fields.get(11) in self.sent:
                self.heard(fields[11], now)
                order = (fields[11], fields[54])
                if fields[150] == "0":
                    self.resting.append(order)
                elif fields[151] == "0":
                    self.ended(order)

    async def trade(self, stop: asyncio.Event) -> None:
        looking = asyncio.create_task(self._look())
        try:
            await super().trade(stop)
        finally:
            looking.cancel()

    async def _look(self) -> None:
        while True:
            self.take()
            await asyncio.sleep(0.002)

    def waiting(self) -> list[str]:
        self.take()
        return super().waiting()

    async def insert(self, reference: str, side: str, offset: str, price: int, volume: int) -> None:
        self.client.order(reference, "12"[int(side)], volume, price, symbol=INSTRUMENT, t77="OC"[int(offset)])

    async def cancel(self, order: tuple[str, str]) -> None:
        self.number += 1
        self.client.cancel(self.reference(self.number), order[0], order[1], symbol=INSTRUMENT)


async def log_in(client: OfficialClient, user: str) -> Callback:
    await client.expect("OnFrontConnected")
    await client.call("ReqUserLogin", {"BrokerID": BROKER, "UserID": user, "Password": "pw" + user})
    login = await client.expect("OnRspUserLogin")
    assert login["ErrorID"] == 0, login
    return login


@dataclass(frozen=True)
class TakeOver:
    """One of them; moments of the monotonic clock."""

    how: str  # "kill", "stop"
    was: str  # which core died
    epoch: int
    struck: float
    served: float  # `promote` had its answer


@dataclass
class Report:
    """What the members saw."""

    take_overs: list[TakeOver] = field(default_factory=list)
    outages: dict[str, list[float]] = field(default_factory=dict)  # user -> seconds, a take-over each
    orders: int = 0
    in_doubt: int = 0
    reconnects: int = 0

    def lines(self) -> Iterator[str]:
        counts = f"{len(self.take_overs)} take-overs, {self.orders} orders, {self.in_doubt} in doubt"
        yield f"{counts}, {self.reconnects} reconnects of CTP members"
        yield f"{'outage as members saw it, ms':32} {'n':>5} {'median':>8} {'p99':>8} {'max':>8}"
        for how in ("kill", "stop"):
            for kind, users in (("CTP", CTP_USERS), ("FIX", tuple(user for user in self.outages if user not in CTP_USERS))):
                found = sorted(
                    self.outages[user][n] * 1000 for user in users for n, t in enumerate(self.take_overs) if t.how == how
                )
                if found:
                    p99 = found[min(len(found) - 1, round(0.99 * (len(found) - 1)))]
                    yield f"{how + ', ' + kind:32} {len(found):>5} {statistics.median(found):>8.0f} {p99:>8.0f} {found[-1]:>8.0f}"
        times = sorted((t.served - t.struck) * 1000 for t in self.take_overs)
        yield f"{'promote, ms':32} {len(times):>5} {statistics.median(times):>8.0f} {'':8} {times[-1]:>8.0f}"


class Drill:
    """`run` it once; `journals` is what the judge reads."""

    def __init__(
        self, folder: Path, seed: int, *, pace: float = 1.0, say: Callable[[str], None] = lambda line: None,
        standby_core: str = "heterogeneous",
    ):  # fmt: skip
        """pace: seconds between orders are multiplied by it. say(line): after each take-over."""
        self.folder, self.pace, self.say = folder, pace, say
        self.dice = random.Random(seed)
        self.state = folder / "state"
        self.journals = folder / "journals"
        self.journals.mkdir(parents=True)
        config = CONFIG.format(standby_core=standby_core)
        self.gateway = GatewayProcess(self.state, config=config, options=("--standby", "--fronts", "2", "--quiet"))
        self.traders: list[Trader] = []

    def run(self, count: int) -> Report:
        with self.gateway:
            report = asyncio.run(self._run(count))
        return report

    async def _run(self, count: int) -> Report:
        async with AsyncExitStack() as stack:
            front = self.gateway.addresses["trader"]
            for user in CTP_USERS:
                journal = self.journals / f"ctp-{user}.jsonl"
                client = await stack.enter_async_context(OfficialClient.start("trader", journal=journal))
                ctp = CtpTrader(user, CTP_PACE_SECONDS * self.pace, random.Random(self.dice.random()), client)
                await client.create(self.folder / f"flow-{user}", front)
                login = await log_in(client, user)
                ctp.session = (login["FrontID"], login["SessionID"])
                client.on_callback = ctp.take
                self.traders.append(ctp)
            for name in FIX_CLIENTS:
                fix_client = FixClient(
                    self.folder / name, self.gateway.address("fix"), name, journal=self.journals / f"fix-10000{name[-1]}.jsonl"
                )
                stack.callback(fix_client.stop)
                await asyncio.to_thread(fix_client.connect)
                fix_dice = random.Random(self.dice.random())
                self.traders.append(FixTrader(fix_client.user, FIX_PACE_SECONDS * self.pace, fix_dice, fix_client))
            report = Report()
            stop = asyncio.Event()
            trading = [asyncio.create_task(trader.trade(stop)) for trader in self.traders]
            try:
                for n in range(count):
                    # Two of a kind in a row, so that each core is killed and stopped.
                    found = await self._take_over(("kill", "stop")[n // 2 % 2], trading)
                    report.take_overs.append(found)
                    took_ms = (found.served - found.struck) * 1000
                    self.say(f"{n + 1:>4} {found.how} of the {found.was}: epoch {found.epoch}, promoted in {took_ms:.0f} ms")
            finally:
                stop.set()
                await asyncio.gather(*trading)
            for trader in self.traders:
                await until(partial(_all_answered, trader), f"every order of {trader.user} is answered")
            self._measure(report)
            for user in (trader.user for trader in self.traders):
                await self._final(user, front)
            return report

    # -- a take-over ------------------------------------------------------------------------------------------------------

    async def _take_over(self, how: str, trading: list[asyncio.Task[None]]) -> TakeOver:
        serving, controls, pids = await self._synchronous()
        other = "standby" if serving == "core" else "core"
        since = {trader: len(trader.answered) for trader in self.traders}
        quota = self.dice.randint(3, 10)

        def traded() -> bool:
            return all(len(trader.answered) >= since[trader] + quota for trader in self.traders) or _ended(trading)

        await until(traded, "everybody trades")
        pid = pids[CORE_NAMES[serving]]
        struck = time.monotonic()
        os.kill(pid, signal.SIGKILL if how == "kill" else signal.SIGSTOP)
        taken = await ask(controls[other], "promote", note="take-over drill")
        served = time.monotonic()

        def goes_on() -> bool:
            return all(max(trader.answered.values()) > served for trader in self.traders) or _ended(trading)

        await until(goes_on, f"everybody is answered in epoch {taken['epoch']}")
        if how == "stop":
            os.kill(pid, signal.SIGCONT)
        for task in trading:
            if task.done():
                task.result()
        return TakeOver(how, serving, taken["epoch"], struck, served)

    async def _synchronous(self) -> tuple[str, dict[str, str], dict[str, int]]:
        """Wait until the core that serves has a follower that it waits for: (which serves, control sockets, process ids)."""
        deadline = time.monotonic() + WAIT_SECONDS
        found: dict[str, Any] = {}
        while time.monotonic() < deadline:
            ready = json.loads((self.state / "gateway.json").read_text())
            for name, control in ready["controls"].items():
                try:
                    found[name] = await ask(control, "status", timeout_seconds=2)
                except ControlFault as fault:
                    found[name] = {"role": "down", "why": str(fault)}
            for name, core in found.items():
                if core["role"] == "standby" and not (core["shadow"].endswith("agree") and core["states"].startswith("agree")):
                    raise AssertionError(f"the cores differ: {core['shadow']}; {core['states']}")
                follower = core.get("follower") or {}
                if not follower.get("present") or core["halted"] or follower["mode"] != "synchronous":
                    continue
                [other] = [c for c in found.values() if c is not core]
                if other["role"] == "standby" and other["writer_mode"] == "synchronous" and other["epoch"] == core["epoch"]:
                    return name, ready["controls"], ready["processes"]
            await asyncio.sleep(0.05)
        raise AssertionError(f"the cores did not find together in {WAIT_SECONDS:g} s: {found}")

    # -- afterwards -------------------------------------------------------------------------------------------------------

    def _measure(self, report: Report) -> None:
        for trader in self.traders:
            times = sorted(trader.answered.values())
            outages = []
            for taken in report.take_overs:
                before = max((at for at in times if at <= taken.struck), default=taken.struck)
                gaps = [b - a for a, b in zip(times, times[1:]) if a >= before and a < taken.served and b > taken.struck]
                outages.append(max(gaps, default=0.0))
                report.in_doubt += sum(
                    1 for reference, at in trader.sent.items() if at <= taken.served and trader.answered[reference] > taken.struck
                )
            report.outages[trader.user] = outages
            report.orders += len(trader.sent)
            if isinstance(trader, CtpTrader):
                report.reconnects += trader.disconnected

    async def _final(self, user: str, front: str) -> None:
        """The user's day as a client sees it that knows nothing: the private flow from its first number, and every query."""
        async with OfficialClient.start("trader", journal=self.journals / f"final-{user}.jsonl") as client:
            seen: dict[str, int] = {"OnRtnOrder": 0, "OnRtnTrade": 0, "OnRspQryOrder": 0, "OnRspQryTrade": 0}
            asked: deque[Callback] = deque()
            logged_in = asyncio.Event()

            def take(callback: Callback) -> None:
                if callback.name in seen and callback.data is not None:
                    seen[callback.name] = max(seen[callback.name], callback["SequenceNo"])
                if callback.name.startswith("OnRspQry") and callback.is_last:
                    asked.append(callback)
                if callback.name == "OnRspUserLogin":
                    logged_in.set()

            await client.create(self.folder / f"final-flow-{user}", front, RESTART, RESTART)
            await client.expect("OnFrontConnected")
            client.on_callback = take
            await client.call("ReqUserLogin", {"BrokerID": BROKER, "UserID": user, "Password": "pw" + user})
            await asyncio.wait_for(logged_in.wait(), WAIT_SECONDS)
            for request in ("ReqQryOrder", "ReqQryTrade", "ReqQryInvestorPosition"):
                asked.clear()
                await self._patiently(partial(client.call, request, {"BrokerID": BROKER, "InvestorID": user}))
                await until(lambda: bool(asked), f"{request} of {user} is answered")
            await until(
                lambda: seen["OnRtnOrder"] >= seen["OnRspQryOrder"] and seen["OnRtnTrade"] >= seen["OnRspQryTrade"],
                f"the flow of {user} is whole: {seen}",
            )

    async def _patiently(self, call: Callable[[], Awaitable[int]]) -> None:
        """The library lets one query a second through, and none before its login is answered."""
        deadline = time.monotonic() + WAIT_SECONDS
        while (returned := await call()) != 0:
            assert returned == QUERY_TOO_FAST and time.monotonic() < deadline, returned
            await asyncio.sleep(0.1)


def _all_answered(trader: Trader) -> bool:
    return not trader.waiting()


def _ended(trading: list[asyncio.Task[None]]) -> bool:
    """A member has failed; its task says how."""
    return any(task.done() for task in trading)


def judged(journals: Path) -> subprocess.CompletedProcess[str]:
    """The judge's verdict: a program of its own, which knows nothing of this project."""
    return subprocess.run([sys.executable, "-I", str(JUDGE), str(journals)], capture_output=True, text=True, timeout=600)
