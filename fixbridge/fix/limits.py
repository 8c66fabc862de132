"""Limits of a FIX session and of an account: pure, with the time given and the market told.

    breach = session.message(now_ns)                  more messages a second than agreed
    breach = session.order(now_ns)                    more orders (new, replaced) a second
    breach = check(bounds, wanted, quoted, taken)     size, collar, orders alive, lots and turnover of the day
    None, or a Breach that names the limit and says what it is and what was asked

A limit of 0 is none. Nothing is dropped: whoever asks answers the breach in the message's own words. A cancel is held to the
message rate alone, so that a member over its limits can always get out.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from ctpproto.fix.message import plain

NS = 1_000_000_000


@dataclass(frozen=True)
class Rates:
    """How often: a second, and how many at once before that counts."""

    messages_per_second: float = 0
    message_burst: int = 0
    orders_per_second: float = 0
    order_burst: int = 0


@dataclass(frozen=True)
class Bounds:
    """How much. Lots; turnover in CNY; price_collar in percent of the last trade's price, else of the settlement price before."""

    max_order_lots: int = 0
    price_collar: float = 0
    max_live_orders: int = 0
    day_lots: int = 0
    day_turnover: float = 0


class Breach(NamedTuple):
    """A limit, by its name in the configuration, and the words for Text(58)."""

    limit: str
    words: str


KILLED = "kill_switch"


class Bucket:
    """A rate with a burst. It holds one moment, and never looks at a clock: whoever asks has the time.

    `burst` messages may come at once; after that one for each 1/rate s. A rate of 0 lets everything through.
    """

    __slots__ = ("_step_ns", "_slack_ns", "_free_ns")

    def __init__(self, per_second: float, burst: int):
        self._step_ns = int(NS / per_second) if per_second else 0
        self._slack_ns = self._step_ns * (max(burst, 1) - 1)
        self._free_ns = 0  # when all that came would have come at the even rate

    def take(self, now_ns: int) -> int:
        """0 where one more may come now, and is counted; else the nanoseconds until one may."""
        if not self._step_ns:
            return 0
        wait_ns = self._free_ns - self._slack_ns - now_ns
        if wait_ns > 0:
            return wait_ns
        self._free_ns = max(self._free_ns, now_ns) + self._step_ns
        return 0


class SessionLimits:
    """What one FIX session may do. `killed`: an operator has stopped its order entry."""

    def __init__(self, rates: Rates):
        self.rates, self.killed = rates, False
        self._messages = Bucket(rates.messages_per_second, rates.message_burst or int(rates.messages_per_second))
        self._orders = Bucket(rates.orders_per_second, rates.order_burst or int(rates.orders_per_second))

    def message(self, now_ns: int) -> Breach | None:
        """One more application message, of whatever kind."""
        return _rate("messages_per_second", "messages", self.rates.messages_per_second, self._messages.take(now_ns))

    def order(self, now_ns: int) -> Breach | None:
        """One more order or replacement."""
        if self.killed:
            return Breach(KILLED, "order entry of this session is stopped by the operator")
        return _rate("orders_per_second", "orders", self.rates.orders_per_second, self._orders.take(now_ns))


def _rate(limit: str, what: str, rate: float, wait_ns: int) -> Breach | None:
    if not wait_ns:
        return None
    return Breach(limit, f"more than {rate:g} {what} a second: one more may come in {-(-wait_ns // 1_000_000)} ms")


class Wanted(NamedTuple):
    """An order that somebody wants, or what a replacement makes of one. price None: at the market's. lots: all of it."""

    instrument: str
    lots: int
    price: Decimal | None
    replaces: tuple[int, int, str] | None = None  # FrontID, SessionID, OrderRef of the order whose place it takes


class Quoted(NamedTuple):
    """What is known of an instrument: CNY a point and lot; the last trade's price, else the settlement before; None: nothing."""

    multiple: int
    reference: Decimal | None


class Taken(NamedTuple):
    """What an account has used up today: orders alive; lots and turnover, traded or still able to trade."""

    live_orders: int = 0
    lots: int = 0
    turnover: Decimal = Decimal(0)


def check(bounds: Bounds, wanted: Wanted, quoted: Quoted, taken: Taken) -> Breach | None:
    """Whether an account may have this order too. taken: without the order that it replaces."""
    if bounds.max_order_lots and wanted.lots > bounds.max_order_lots:
        return Breach("max_order_lots", f"{wanted.lots} lots: an order may have {bounds.max_order_lots}")
    if bounds.price_collar and wanted.price is not None and quoted.reference:
        width = abs(quoted.reference) * Decimal(str(bounds.price_collar)) / 100
        low, high = quoted.reference - width, quoted.reference + width
        if not low <= wanted.price <= high:
            words = f"{plain(wanted.price)} is more than {bounds.price_collar:g} % from {plain(quoted.reference)}"
            return Breach("price_collar", f"{words}: between {plain(low)} and {plain(high)}")
    if bounds.max_live_orders and taken.live_orders + 1 > bounds.max_live_orders:
        return Breach("max_live_orders", f"{taken.live_orders} orders are alive: {bounds.max_live_orders} may be")
    if bounds.day_lots and taken.lots + wanted.lots > bounds.day_lots:
        return Breach("day_lots", f"{taken.lots} lots today and {wanted.lots} more: {bounds.day_lots} a day")
    if bounds.day_turnover:
        turnover = turnover_of(wanted, quoted)
        if taken.turnover + turnover > Decimal(str(bounds.day_turnover)):
            words = f"{plain(taken.turnover)} CNY today and {plain(turnover)} more"
            return Breach("day_turnover", f"{words}: {plain(Decimal(str(bounds.day_turnover)))} a day")
    return None


def turnover_of(wanted: Wanted, quoted: Quoted) -> Decimal:
    """CNY, at the order's price, else the reference's."""
    price = wanted.price if wanted.price is not None else quoted.reference or Decimal(0)
    return abs(price) * wanted.lots * quoted.multiple
