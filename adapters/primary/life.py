"""An order, and what may happen to it: each of these functions changes the state, and none of them asks whether it may.

Decisions call them (`orders`, `actions`, `quotes`), and so does a replay from records, which decides nothing (`replay`).
"""

from __future__ import annotations

from fixbridge.adapters.primary.accounts import Row
from fixbridge.adapters.primary.state import Form, State
from fixbridge.adapters.primary.triggers import Trigger, wait, wait_no_more


class Order:
    """Volumes in lots, price in ticks; `margin`, `commission`, `cash`: frozen for each lot left, in 0.0001 CNY; `held`: the sum.

    `key`: FrontID, SessionID, OrderRef as a number. `number`: OrderSysID, 0 until the exchange has taken the order. `place`:
    the number by which it waits at its price. `row`: the positions that it opens or closes. `packed`: its last report,
    `notified`: how many there were. `tail`, `sys_id`, `times`: pieces of the next one. `actor`: its ActiveUserID.
    `trigger`: what it waits for, None once it is touched and for all other orders.
    """

    __slots__ = (
        "key", "ref_text", "form", "account", "instrument", "is_buy", "is_open", "ticks", "remaining", "traded", "number",
        "place", "seq", "is_live", "is_resting", "row", "margin", "commission", "cash", "held", "context", "paper", "packed",
        "tail", "sys_id", "times", "notified", "actor", "trigger",
    )  # fmt: skip

    row: Row | None
    packed: bytes
    tail: bytes
    times: bytes

    def __init__(self, key: tuple[int, int, int], form: Form, context: bytes):
        self.key, self.form, self.context = key, form, context
        # What is looked at all the time, also by itself; the rest is asked of the form.
        self.account, self.instrument, self.paper = form.account, form.instrument, form.paper
        self.is_buy, self.is_open, self.row = form.is_buy, form.is_open, form.row
        self.traded = self.number = self.place = self.notified = self.margin = self.cash = 0
        self.is_live = self.is_resting = False
        self.sys_id = b""
        self.actor = form.user.id
        self.trigger: Trigger | None = None


def place(state: State, order: Order, time_ns: int) -> None:
    """A new order is known, and what it needs is frozen."""
    order.is_live = True
    if order.trigger is None:
        order.account.freeze(order)
    order.instrument.updated_ns = time_ns
    state.last_seq = order.seq
    state.orders[order.key] = order
    ref, user = order.key[2], order.form.user
    if ref > user.max_ref:
        user.max_ref = ref


def accept(order: Order, number: int) -> None:
    """The exchange numbers the order."""
    order.number = order.place = number
    order.sys_id = b"%12d" % number
    exchange = order.instrument.exchange
    exchange.orders = number
    exchange.by_number[number] = order


def enter(order: Order) -> None:
    """A touched order freezes what it needs and takes its place."""
    order.account.freeze(order)
    exchange = order.instrument.exchange
    exchange.orders = order.place = exchange.orders + 1


def rest(order: Order) -> None:
    order.form.own.add(order)
    order.is_resting = True


def trade(state: State, order: Order, ticks: int, volume: int, number: int) -> None:
    """One side of a trade. The buyer's side stands for the trade in the instrument's figures."""
    instrument = order.instrument
    order.remaining -= volume
    order.traded += volume
    order.account.trade(order, ticks, volume, number, state.trading_day)
    instrument.exchange.trades = number
    if order.is_buy:
        instrument.traded(ticks, volume)
        if order.is_open:
            instrument.open_interest += volume
    elif not order.is_open:
        instrument.open_interest -= volume
    if order.is_resting:
        order.form.own.reduce(order, volume)
    if not order.remaining:
        order.is_live = order.is_resting = False


def shrink(order: Order, remaining: int) -> None:
    """An order at rest has fewer lots left and waits where it waited."""
    lost = order.remaining - remaining
    order.account.give_back(order, lost)
    order.remaining = remaining
    order.form.own.reduce(order, lost)


def displace(order: Order, ticks: int, remaining: int) -> None:
    """A live order has another price or more lots: it leaves the book, freezes anew and takes a new place."""
    account = order.account
    account.release(order)
    if order.is_resting:
        order.form.own.remove(order)
        order.is_resting = False
    order.ticks, order.remaining = ticks, remaining
    account.price(order)
    account.freeze(order)
    exchange = order.instrument.exchange
    exchange.orders = order.place = exchange.orders + 1


def wait_anew(order: Order, trigger: Trigger, ticks: int, remaining: int) -> None:
    """An untouched order is to have other terms."""
    wait_no_more(order)
    order.ticks, order.remaining = ticks, remaining
    wait(order, trigger)


def end(order: Order) -> None:
    """Cancel what is left of a live order; `remaining` stays, as its last report says it."""
    if order.trigger is not None:
        wait_no_more(order)
    else:
        order.account.release(order)
    if order.is_resting:
        order.form.own.remove(order)
    order.is_live = order.is_resting = False
