"""What the generator of a day knows of the market it makes: prices that walk, who holds what, which orders rest.

All of it is learned from the core's own results, so that a cancel names an order that is there and a close has something to
close.
"""

from __future__ import annotations

import random
from collections import deque
from dataclasses import dataclass, field

from ctpproto.ctp import codes
from ctpproto.structs import Struct

BUY, SELL = codes.Direction.Buy, codes.Direction.Sell
OPEN = codes.OffsetFlag.Open
DONE_KEPT = 200  # orders that have ended, to be canceled once more by mistake
HOME_PULL = 0.002  # of the distance to the previous settlement price, a step: prices wander and come back

Name = tuple[int, int, str]  # FrontID, SessionID, OrderRef
Row = tuple[str, str, bool, str, bool]  # investor, instrument, is_long, HedgeFlag, opened on an earlier day (dated instruments)


@dataclass
class Instrument:
    """Prices in ticks. spread_ticks: how far around the middle most orders stand. weight: its share of the orders."""

    id: str
    exchange: str
    tick: float
    largest_lots: int
    is_option: bool
    is_dated: bool
    weight: int
    spread_ticks: int
    settlement: int = 0
    lower: int = 0
    upper: int = 0
    middle: float = 0.0

    def walk(self, chance: random.Random) -> None:
        """One step of the price, away from the limits and in the long run back home."""
        self.middle += chance.gauss(0, 0.6) + (self.settlement - self.middle) * HOME_PULL
        margin = min(4 * self.spread_ticks, (self.upper - self.lower) // 4)
        self.middle = min(max(self.middle, self.lower + margin), self.upper - margin)

    def price(self, ticks: int) -> float:
        return ticks * self.tick

    def ticks(self, price: float) -> int:
        return round(price / self.tick)

    def new_day(self, depth: Struct) -> None:
        """A DepthMarketData of DayRolled."""
        self.settlement = self.ticks(depth.PreSettlementPrice)
        self.lower, self.upper = self.ticks(depth.LowerLimitPrice), self.ticks(depth.UpperLimitPrice)


@dataclass(frozen=True, slots=True)
class Resting:
    """An order in a book."""

    name: Name
    exchange: str
    number: str
    investor: str
    instrument: str


class Book:
    """The day's orders: which rest, by name and to draw from, and the last that have ended."""

    def __init__(self) -> None:
        self.resting: list[Resting] = []
        self.done: deque[Resting] = deque(maxlen=DONE_KEPT)
        self._at: dict[Name, int] = {}

    def put(self, order: Resting) -> None:
        if order.name not in self._at:
            self._at[order.name] = len(self.resting)
            self.resting.append(order)

    def end(self, order: Resting) -> None:
        self.done.append(order)
        at = self._at.pop(order.name, None)
        if at is None:
            return
        last = self.resting.pop()
        if last.name != order.name:
            self.resting[at] = last
            self._at[last.name] = at

    def clear(self) -> None:
        self.resting.clear()
        self.done.clear()
        self._at.clear()


@dataclass
class Holdings:
    """Lots held and, of those, lots that orders are about to close."""

    lots: dict[Row, int] = field(default_factory=dict)
    closing: dict[Row, int] = field(default_factory=dict)

    def free(self, row: Row) -> int:
        return self.lots.get(row, 0) - self.closing.get(row, 0)

    def reserve(self, row: Row, lots: int) -> None:
        self.closing[row] = self.closing.get(row, 0) + lots

    def traded(self, trade: Struct, is_dated: bool) -> None:
        """An OnRtnTrade."""
        row = row_of(trade.InvestorID, trade.InstrumentID, trade.Direction, trade.OffsetFlag, trade.HedgeFlag, is_dated)
        if trade.OffsetFlag == OPEN:
            self.lots[row] = self.lots.get(row, 0) + trade.Volume
        else:
            self.lots[row] = self.lots.get(row, 0) - trade.Volume
            self.reserve(row, -trade.Volume)

    def new_day(self, dated: set[str]) -> None:
        carried: dict[Row, int] = {}
        for (investor, instrument, is_long, hedge, _), lots in self.lots.items():
            row = (investor, instrument, is_long, hedge, instrument in dated)
            carried[row] = carried.get(row, 0) + lots
        self.lots = {row: lots for row, lots in carried.items() if lots}
        self.closing.clear()


def row_of(investor: str, instrument: str, direction: str, offset: str, hedge: str, is_dated: bool) -> Row:
    """The row that an order opens or closes: a sell closes long."""
    is_long = (direction == BUY) == (offset == OPEN)
    is_history = is_dated and offset not in (OPEN, codes.OffsetFlag.CloseToday)
    return investor, instrument, is_long, hedge, is_history
