"""Conditional orders at wait: which of them the market has touched (R78, R79)."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING, Callable, Iterable, NamedTuple

from ctpproto.ctp import codes

if TYPE_CHECKING:
    from fixbridge.adapters.primary.life import Order
    from fixbridge.adapters.primary.market import Instrument


class Trigger(NamedTuple):
    """What an order waits for. `code`: its ContingentCondition; `stop`: its StopPrice in ticks."""

    code: bytes
    stop: int


Waiting = list[tuple[int, int, "Order"]]  # stop, BrokerOrderSeq: of one ContingentCondition, the lowest stop first


def _last(instrument: Instrument) -> int | None:
    return instrument.last


def _ask(instrument: Instrument) -> int | None:
    best = instrument.book.asks.best
    return best.ticks if best is not None else None


def _bid(instrument: Instrument) -> int | None:
    best = instrument.book.bids.best
    return best.ticks if best is not None else None


# Of orders sorted by stop, the part whose condition a reference price holds.
def _above(waiting: Waiting, price: int) -> Waiting:
    return waiting[: bisect_left(waiting, (price,))]


def _at_or_above(waiting: Waiting, price: int) -> Waiting:
    return waiting[: bisect_left(waiting, (price + 1,))]


def _below(waiting: Waiting, price: int) -> Waiting:
    return waiting[bisect_left(waiting, (price + 1,)) :]


def _at_or_below(waiting: Waiting, price: int) -> Waiting:
    return waiting[bisect_left(waiting, (price,)) :]


_C = codes.ContingentCondition
_Reference, _Held = Callable[["Instrument"], "int | None"], Callable[[Waiting, int], Waiting]
CONDITIONS: dict[bytes, tuple[_Reference, _Held]] = {
    getattr(_C, f"{name}Price{comparison}StopPrice").encode(): (reference, held)
    for name, reference in (("Last", _last), ("Ask", _ask), ("Bid", _bid))
    for comparison, held in (
        ("GreaterThan", _above), ("GreaterEqual", _at_or_above), ("LesserThan", _below), ("LesserEqual", _at_or_below),
    )
}  # fmt: skip


def wait(order: Order, trigger: Trigger) -> None:
    """The order waits until it is touched, or is told to wait no more."""
    order.trigger = trigger
    insort(order.instrument.waiting.setdefault(trigger.code, []), (trigger.stop, order.seq, order))


def wait_no_more(order: Order) -> None:
    code, stop = order.trigger
    waiting = order.instrument.waiting
    queue = waiting[code]
    del queue[bisect_left(queue, (stop, order.seq))]
    if not queue:
        del waiting[code]
    order.trigger = None


def touched(instruments: Iterable[Instrument]) -> Order | None:
    """Of the orders whose condition holds now, the one with the lowest BrokerOrderSeq."""
    found: Order | None = None
    for instrument in instruments:
        for code, queue in instrument.waiting.items() if instrument.is_continuous else ():
            reference, held = CONDITIONS[code]
            price = reference(instrument)
            if price is None:
                continue
            for _, seq, order in held(queue, price):
                if found is None or seq < found.seq:
                    found = order
    return found
