"""A real gateway without its FIX side and page, in a temporary state directory: what the front's tests talk to."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, AsyncIterator, Awaitable, Callable

from ctpproto import ctp
from ctpproto.client import Client, Kept, connect
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Source, Submission
from fixbridge.config import Config, load
from fixbridge.daemon import Gateway

S, M = ctp.structs, ctp.messages
BROKER = "9999"


class Site:
    """`client()` connects to the trader front, `member(user)` logs in as well. `lines`: what a watcher was shown."""

    def __init__(self, config: Config):
        self.lines: list[str] = []
        self.gateway = Gateway(config, self.lines.append)

    def port(self, front: str) -> int:
        return int(self.gateway.addresses[front].rsplit(":", 1)[1])

    @asynccontextmanager
    async def client(self, front: str = "trader", **options: Any) -> AsyncIterator[Client]:
        async with connect("127.0.0.1", self.port(front), api=front, paced=False, **options) as client:
            yield client

    @asynccontextmanager
    async def member(self, user: str = "100001", *, kept: Kept = Kept(), **how: Any) -> AsyncIterator[Client]:
        async with self.client(kept=kept) as client:
            await client.login(BROKER, user, "pw" + user, **how)
            yield client

    def operator(self, tid: int, *fields: Struct) -> None:
        """A command of the daemon's own."""
        self.gateway.sequencer.submit(Submission(Message(tid, fields), Source(front_id=0)))

    def roll_day(self, next_day: str) -> None:
        today = str(self.gateway.sequencer.status()["trading_day"])
        roll = ctp.internal_structs.DayRoll(TradingDay=today, NextTradingDay=next_day)
        self.operator(ctp.internal_messages.DayRoll.tid, roll)


def order(ref: int, direction: str = "0", price: float = 4000.0, lots: int = 1, user: str = "100001", **members: Any) -> Struct:
    """A limit order for IF2612, opening, good for the day."""
    values: dict[str, Any] = {
        "BrokerID": BROKER, "InvestorID": user, "UserID": user, "InstrumentID": "IF2612", "ExchangeID": "CFFEX",
        "OrderRef": str(ref), "Direction": direction, "CombOffsetFlag": "0",
        "CombHedgeFlag": "1", "LimitPrice": price, "VolumeTotalOriginal": lots,
        "OrderPriceType": "2", "TimeCondition": "3", "VolumeCondition": "1", "MinVolume": 1, "ContingentCondition": "1",
        "ForceCloseReason": "0",
    }  # fmt: skip
    return S.InputOrder(**{**values, **members})


def report_of(ref: int, status: str) -> Callable[[Any], bool]:
    """Whether an OnRtnOrder is of that OrderRef and OrderStatus, for `Client.expect`."""
    return lambda event: (event.message.fields[0].OrderRef.strip(), event.message.fields[0].OrderStatus) == (str(ref), status)


def play(scene: Callable[[Site], Awaitable[None]], state_dir: Path | None = None, **overrides: Any) -> None:
    """Run a scene against a fresh gateway (or one on an existing state directory) on free ports."""

    async def run(folder: Path) -> None:
        settings = {"fix.enabled": False, "admin.enabled": False, "trader_front.port": 0, "market_data_front.port": 0}
        settings |= {"state_dir": folder, "trading_day": "20261123"}
        settings |= {name.replace("__", "."): value for name, value in overrides.items()}
        site = Site(load(None, settings))
        await site.gateway.start()
        try:
            await scene(site)
        finally:
            await site.gateway.stop()

    if state_dir is not None:
        asyncio.run(run(state_dir))
        return
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(Path(folder)))
