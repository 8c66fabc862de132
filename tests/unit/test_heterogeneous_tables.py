"""The compiled part by itself: tables, the hash, wide money, refused nonsense; and memory that is given back."""

from __future__ import annotations

import gc
import random
import sys
from typing import Any

import pytest
from unit.heterogeneous_market import Floor

from ctpproto.ctp import structs
from fixbridge.adapters.heterogeneous import _matching
from fixbridge.adapters.heterogeneous.core import Heterogeneous
from fixbridge.adapters.heterogeneous.layout import make_engine
from fixbridge.adapters.heterogeneous.market import Market

TABLES = list(_matching.TABLES)


def test_every_column_holds_what_it_was_given() -> None:
    market = Market()
    wide = (0, 1, -1, 2**63, -(2**63), 2**127 - 1, -(2**127), 10**25)
    for value in wide:
        slot = market.investors.add(name=b"x", balance=value, active=1)
        row = market.investors[slot]
        assert (row.name, row.balance, row.active, row.users) == (b"x", value, 1, None)
    for value in (2**63 - 1, -(2**63)):
        slot = market.lots.add(lots=value)
        assert market.lots[slot].lots == value
    with pytest.raises(OverflowError):
        market.lots.set(slot, lots=2**63)
    with pytest.raises(OverflowError):
        market.lots.set(slot, margin=2**127)


def test_nonsense_is_refused() -> None:
    market = Market()
    with pytest.raises(IndexError):
        market.orders[1]
    with pytest.raises(IndexError):
        market.engine.read(len(TABLES), 0)
    with pytest.raises(IndexError):
        market.engine.add(-1)
    with pytest.raises(AttributeError):
        market.lots.set(0, nothing=1)
    for call in (market.engine.depth, market.engine.available, market.engine.settle_down):
        with pytest.raises(ValueError):
            call(1)
    for call in (market.engine.depth, market.engine.available, market.engine.settle_down, market.engine.add):
        with pytest.raises(TypeError):
            call("1")
    with pytest.raises(ValueError):
        market.engine.cancel(1, 0, b"", b"")
    with pytest.raises(ValueError):
        market.engine.make_row(1, 1, 0, 8, 0)
    with pytest.raises(ValueError):
        market.engine.add_lot(1, 1, 1, 1, 1, 1, 1)
    with pytest.raises(TypeError):
        market.engine.absorb_trade(b"short")
    with pytest.raises(ValueError):
        market.engine.absorb_trade(bytes(structs.Trade.SIZE))
    with pytest.raises(ValueError):
        market.engine.absorb_order(bytes(structs.Order.SIZE), b"", 0)
    with pytest.raises(ValueError):
        market.engine.absorb_change(bytes(structs.Order.SIZE), b"", 0)
    with pytest.raises(ValueError):
        market.engine.restore_order(b"\xff" * structs.Order.SIZE, b"", 0, 0, 0, 0)
    with pytest.raises(RuntimeError):
        market.engine.configure()
    with pytest.raises(TypeError):
        _matching.Engine().insert(())
    with pytest.raises(TypeError):
        _matching.Engine(1)


def test_members_outside_their_struct_are_refused() -> None:
    """`configure` is what every later read and write relies on."""
    engine = _matching.Engine()
    seen: list[Any] = []

    class Recording:
        def configure(self, *args: Any) -> None:
            seen.extend(args)

    original = _matching.Engine
    try:
        _matching.Engine = Recording
        make_engine()
    finally:
        _matching.Engine = original
    kinds, places, sizes, copies, templates, words, names = seen
    bad = [dict(members) for members in places]
    order = bad[3]  # after the three kinds that are taken
    offset, size, kind = order["OrderSysID"]
    order["OrderSysID"] = (structs.Order.SIZE - size + 1, size, kind)
    with pytest.raises(ValueError, match="OrderSysID"):
        engine.configure(kinds, tuple(bad), sizes, copies, templates, words, names)
    with pytest.raises(ValueError, match="LimitPrice"):
        broken = ({k: v for k, v in places[0].items() if k != "LimitPrice"}, *places[1:])
        _matching.Engine().configure(kinds, broken, sizes, copies, templates, words, names)


def test_seats_come_and_go() -> None:
    """Random opening and closing of connections against a dict: the hash has no tombstones and loses nothing."""
    market, chance = Market(), random.Random(1)
    from fixbridge.adapters.heterogeneous.seats import close_seat, open_seat

    open_: dict[tuple[int, int], str] = {}
    for number in range(1, 3000):
        seat = (chance.randint(1, 3), chance.randint(1, 90))
        if chance.random() < 0.5 and seat in open_:
            close_seat(market, market.seats[seat])
            del open_[seat]
        else:
            open_[seat] = user = f"u{number}"
            open_seat(market, seat[0], number, seat[1], user, "T", b"", logged_in=True)
    assert {seat: market.sessions[slot].user for seat, slot in market.seats.items()} == open_
    assert len(market.sessions.slots()) == len(open_) + len(market.free_sessions)


def test_a_long_day_in_one_book() -> None:
    """Thousands of orders at many prices, cancelled and traded in any order; what is left is what the book shows."""
    floor, chance = Floor(), random.Random(2)
    users = [floor.log_in(f"10000{n}", n) for n in range(1, 6)]
    for _ in range(4000):
        user = chance.choice(users)
        if chance.random() < 0.4 and user.ref:
            user.cancel(chance.randint(1, user.ref))
        else:
            user.insert(chance.choice("01"), 2900.0 + chance.randint(-60, 60), chance.randint(1, 4))
    orders = floor.rows_of_orders()
    for side, best in (("0", max), ("1", min)):
        left: dict[float, int] = {}
        for order in orders:
            if order.OrderStatus in "13" and order.Direction == side:
                left[order.LimitPrice] = left.get(order.LimitPrice, 0) + order.VolumeTotal
        depth = floor.depth("m2705")
        name = "Bid" if side == "0" else "Ask"
        price = best(left) if left else None
        assert getattr(depth, f"{name}Price1") == price
        assert getattr(depth, f"{name}Volume1") == left.get(price, 0)


def test_a_core_gives_its_memory_back() -> None:
    """What reports, contexts and names it held is referenced by nobody afterwards."""
    context = b"a context of an order"
    before = sys.getrefcount(context)
    floor = Floor()
    hands = floor.log_in("100001", 1)
    for _ in range(50):
        hands.buy(2890.0, 1, context=context)
        hands.buy(2890.0, 1, "nothing", context=context)
        hands.cancel(hands.ref - 1, context=context)
        hands.cancel(10**6, context=context)
    Heterogeneous.restore(floor.core.export())
    del floor, hands
    gc.collect()
    assert sys.getrefcount(context) == before
