"""The baseline of `apply`: price-time matching and nothing else, in bare Python on heapq.

Integers in, integers out. No accounts, checks, identities, reports; a cancelled order stays in its heap until it comes to
the top. This is the least work that any core in Python must do for the same orders.
"""

from __future__ import annotations

from heapq import heappop, heappush

BUY, SELL = 1, -1


class HeapBook:
    """One instrument. Orders are named by the caller; volumes in lots, prices in ticks."""

    __slots__ = ("bids", "asks", "left", "_arrivals")

    def __init__(self) -> None:
        self.bids: list[tuple[int, int, int]] = []  # (-price, arrival, order), best first
        self.asks: list[tuple[int, int, int]] = []  # (price, arrival, order)
        self.left: dict[int, int] = {}  # order -> lots that rest; absent: filled, cancelled, never was
        self._arrivals = 0

    def insert(self, order: int, side: int, price: int, volume: int) -> list[tuple[int, int, int]]:
        """Match, rest what is left. Returns fills as (resting order, price, lots), in order."""
        fills: list[tuple[int, int, int]] = []
        left = self.left
        against, own = (self.asks, self.bids) if side == BUY else (self.bids, self.asks)
        # Keys are price times the sign of the heap: a crossing key on the other side is at most -own key.
        limit = price if side == BUY else -price
        while volume and against and against[0][0] <= limit:
            key, _, resting = against[0]
            open_lots = left.get(resting)
            if open_lots is None:
                heappop(against)
                continue
            lots = open_lots if open_lots < volume else volume
            fills.append((resting, key if side == BUY else -key, lots))
            volume -= lots
            if lots == open_lots:
                heappop(against)
                del left[resting]
            else:
                left[resting] = open_lots - lots
        if volume:
            self._arrivals += 1
            left[order] = volume
            heappush(own, (-limit, self._arrivals, order))
        return fills

    def cancel(self, order: int) -> int:
        """Take an order out; the lots that rested, 0 where it did not rest."""
        return self.left.pop(order, 0)
