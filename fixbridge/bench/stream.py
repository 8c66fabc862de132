"""A repeatable stream of orders for one instrument: some rest, some cross, some are cancelled.

The same numbers make the same stream. Every cancel names an order that rests at that moment, by the heap book's reckoning, so
that a core which matches by price and time says the same.
"""

from __future__ import annotations

import random
from collections import Counter
from typing import NamedTuple

from fixbridge.bench.heap_book import BUY, SELL, HeapBook

CANCEL_SHARE = 0.3
DEEPEST_TICKS = 12
SHALLOWEST_TICKS = -3  # beyond the middle: these cross
LARGEST_LOTS = 5


class Step(NamedTuple):
    """An insert, or with lots 0 the cancel of `order`. price_ticks: from the stream's middle. user: an index."""

    order: int
    user: int
    side: int
    price_ticks: int
    lots: int


class Stream(NamedTuple):
    """Steps, and what the heap book made of them."""

    steps: list[Step]
    mix: dict[str, int]


def make(count: int, users: int, seed: int = 1) -> Stream:
    """`count` steps by `users` users."""
    chance = random.Random(seed)
    book = HeapBook()
    owner: dict[int, int] = {}
    live: list[int] = []
    steps: list[Step] = []
    mix: Counter[str] = Counter()
    order = 0
    while len(steps) < count:
        if live and chance.random() < CANCEL_SHARE:
            at = chance.randrange(len(live))
            live[at], live[-1] = live[-1], live[at]
            candidate = live.pop()
            if book.cancel(candidate):
                mix["cancels"] += 1
                steps.append(Step(candidate, owner[candidate], 0, 0, 0))
            continue  # one that has been filled meanwhile is no step
        order += 1
        side = chance.choice((BUY, SELL))
        price = -side * chance.randint(SHALLOWEST_TICKS, DEEPEST_TICKS)
        lots = chance.randint(1, LARGEST_LOTS)
        owner[order] = chance.randrange(users)
        fills = book.insert(order, side, price, lots)
        mix["crossing inserts" if fills else "resting inserts"] += 1
        mix["fills"] += len(fills)
        if order in book.left:
            live.append(order)
        steps.append(Step(order, owner[order], side, price, lots))
    return Stream(steps, dict(sorted(mix.items())))


def run_heap(steps: list[Step]) -> tuple[int, HeapBook]:
    """The baseline's run: fills made, and the book as it stands after it."""
    book = HeapBook()
    insert, cancel = book.insert, book.cancel
    fills = 0
    for order, _user, side, price, lots in steps:
        if lots:
            fills += len(insert(order, side, price, lots))
        else:
            cancel(order)
    return fills, book
