"""One instrument's orders at rest, by price and then by time."""

from __future__ import annotations

from collections import OrderedDict
from heapq import heappop, heappush, nsmallest
from typing import Iterator, Protocol


class Resting(Protocol):
    """What a book needs of an order. `number`: OrderSysID, rises with time. `remaining`: lots left, above 0."""

    is_buy: bool
    ticks: int
    number: int
    remaining: int


class Level:
    """All orders at one price, oldest first. `volume`: their lots."""

    __slots__ = ("ticks", "orders", "volume")

    def __init__(self, ticks: int):
        self.ticks = ticks
        # Not a dict: popping its first entry again and again walks over the entries already gone.
        self.orders: OrderedDict[int, Resting] = OrderedDict()
        self.volume = 0


class Side:
    """Levels by price, and a heap of prices in which those of emptied levels are dropped when they come up.

    The heap holds a price at most once for each time its level came to be, and an emptied level's price is dropped or reused
    before it is pushed again. `best`: the level at the best price, None where no order rests.
    """

    __slots__ = ("sign", "levels", "prices", "queued", "best")

    def __init__(self, is_buy: bool):
        self.sign = -1 if is_buy else 1  # heaps give the least: bids are kept negative
        self.levels: dict[int, Level] = {}
        self.prices: list[int] = []
        self.queued: set[int] = set()  # prices in the heap; membership only, never walked
        self.best: Level | None = None

    def add(self, order: Resting) -> None:
        ticks = order.ticks
        level = self.levels.get(ticks)
        if level is None:
            level = self._level(ticks)
        level.orders[order.number] = order
        level.volume += order.remaining

    def reduce(self, order: Resting, volume: int) -> None:
        """`volume` lots of a resting order are gone; its `remaining` has been lowered already."""
        level = self.levels[order.ticks]
        level.volume -= volume
        if not order.remaining:
            self._drop(level, order.number)

    def remove(self, order: Resting) -> None:
        level = self.levels[order.ticks]
        level.volume -= order.remaining
        self._drop(level, order.number)

    def _level(self, ticks: int) -> Level:
        """A level at a price that has none."""
        level = self.levels[ticks] = Level(ticks)
        if ticks not in self.queued:
            self.queued.add(ticks)
            heappush(self.prices, ticks * self.sign)
        if self.best is None or (ticks - self.best.ticks) * self.sign < 0:
            self.best = level
        return level

    def _drop(self, level: Level, number: int) -> None:
        """An order goes, and its level with it where it was the last."""
        del level.orders[number]
        if not level.orders:
            del self.levels[level.ticks]
            if level is self.best:
                self.best = self._next()

    def _next(self) -> Level | None:
        """The best level after the one before it has gone."""
        prices, levels, sign = self.prices, self.levels, self.sign
        while prices:
            level = levels.get(prices[0] * sign)
            if level is not None:
                return level
            self.queued.discard(heappop(prices) * sign)
        return None

    def top(self, count: int) -> list[Level]:
        """The best `count` levels, best first."""
        sign = self.sign
        return [self.levels[key * sign] for key in nsmallest(count, (ticks * sign for ticks in self.levels))]

    def __iter__(self) -> Iterator[Resting]:
        """Best price first, oldest first."""
        for level in self.top(len(self.levels)):
            yield from level.orders.values()


class Book:
    __slots__ = ("bids", "asks")

    def __init__(self) -> None:
        self.bids, self.asks = Side(True), Side(False)

    def side(self, is_buy: bool) -> Side:
        return self.bids if is_buy else self.asks

    def fillable(self, is_buy: bool, limit: int, wanted: int) -> int:
        """Lots that an order of that side and limit would find now, counted up to `wanted`."""
        side = self.asks if is_buy else self.bids
        sign = side.sign
        found = 0
        best = side.best
        if best is None or (best.ticks - limit) * sign > 0:
            return 0
        if best.volume >= wanted:
            return wanted
        for level in sorted(side.levels.values(), key=lambda level: level.ticks * sign):
            if (level.ticks - limit) * sign > 0:
                break
            found += level.volume
            if found >= wanted:
                return wanted
        return found
