"""Exchanges and instruments: declared facts turned into integers, and the day's figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctpproto.ctp import codes
from ctpproto.structs import Struct
from fixbridge.adapters.primary import money, rules
from fixbridge.adapters.primary.book import Book

if TYPE_CHECKING:
    from fixbridge.adapters.primary.life import Order
    from fixbridge.adapters.primary.quotes import Quote
    from fixbridge.adapters.primary.triggers import Waiting

Fees = tuple[int, int]  # (rate of the turnover in 1e-9, 0.0001 CNY a lot)
NO_FEES: Fees = (0, 0)
MOST_PRICES = 10_000  # whose costs an instrument keeps


class Exchange:
    """`orders`, `trades`: the last OrderSysID and TradeID given this trading day. `by_number`: its orders by OrderSysID.
    `quotes`: its quotes by QuoteSysID."""

    __slots__ = ("facts", "id", "orders", "trades", "by_number", "quotes")

    def __init__(self, facts: Struct):
        self.facts = facts
        self.id: str = facts.ExchangeID
        self.orders = 0
        self.trades = 0
        self.by_number: dict[int, Order] = {}
        self.quotes: dict[int, Quote] = {}


class Openings(dict[int, tuple[int, int]]):
    """Margin and commission of one lot opened, in 0.0001 CNY, by its price in ticks: worked out once for each price."""

    __slots__ = ("instrument", "is_long", "hedge")

    def __init__(self, instrument: Instrument, is_long: bool, hedge: bytes):
        self.instrument, self.is_long, self.hedge = instrument, is_long, hedge

    def __missing__(self, ticks: int) -> tuple[int, int]:
        if len(self) >= MOST_PRICES:
            self.clear()
        instrument = self.instrument
        margin = instrument.margin(self.is_long, self.hedge, ticks)
        found = self[ticks] = (margin, instrument.fee(instrument.open_fees, ticks))
        return found


class Instrument:
    """Prices in ticks, amounts in 0.0001 CNY. A price that does not exist (nothing traded, nothing declared) is None.

    `mark`: what positions are valued at: the last price, before the day's first trade the previous settlement price.
    `placed`: prices of orders known to be on a tick and within the day's limits, as ticks. `opened`: the costs
    of opening, by side and HedgeFlag, under the rates that hold. `waiting`: its conditional orders, see `triggers`. `volumes`,
    `market_volumes`: the smallest and the largest limit order, and market order. `status`: the last InstrumentStatus said today.
    """

    __slots__ = (
        "facts", "id", "exchange", "tick", "tick_value", "multiple", "by_date", "is_option", "is_call", "strike_turnover",
        "underlying", "volumes", "market_volumes", "waiting", "status", "is_continuous", "is_trading", "expires", "exchange_raw",
        "margin_rates", "open_fees", "close_fees", "close_today_fees", "limit_ratio", "book", "pre_settlement", "pre_close",
        "pre_open_interest", "upper", "lower", "placed", "mark", "last", "open", "high", "low", "volume", "turnover",
        "open_interest", "updated_ns", "short_option_margin", "opened",
    )  # fmt: skip

    def __init__(self, facts: Struct, exchange: Exchange):
        self.exchange = exchange
        self.book = Book()
        self.underlying: Instrument | None = None
        self.waiting: dict[bytes, Waiting] = {}
        self.margin_rates: dict[bytes, tuple[Fees, Fees]] = {}  # HedgeFlag -> (long, short)
        self.open_fees = self.close_fees = self.close_today_fees = NO_FEES
        self.limit_ratio = 0
        self.pre_settlement: int | None = None
        self.pre_close: int | None = None
        self.pre_open_interest = 0
        self.upper: int | None = None
        self.lower: int | None = None
        self.placed: dict[float, int] = {}
        self.open_interest = 0
        self.updated_ns: int | None = None  # of no order so far
        self.short_option_margin = 0
        self.opened: dict[tuple[bool, bytes], Openings] = {}
        self.new_day()
        self.declare(facts)

    def declare(self, facts: Struct) -> None:
        """Take the instrument's facts. Raises ValueError where they make no instrument."""
        tick = money.tick(facts.PriceTick)
        multiple = facts.VolumeMultiple
        if not 0 < multiple <= 1_000_000 or tick * multiple % 100:
            raise ValueError(f"VolumeMultiple {multiple} with PriceTick {facts.PriceTick}")
        is_option = facts.ProductClass in (codes.ProductClass.Options, codes.ProductClass.SpotOption)
        strike = money.money(facts.StrikePrice) if is_option else 0
        if not 0 <= strike <= money.MAX_PRICE * money.CNY:
            raise ValueError(f"StrikePrice {facts.StrikePrice}")
        self.facts, self.id = facts, facts.InstrumentID
        self.tick, self.multiple, self.tick_value = tick, multiple, tick * multiple // 100
        self.by_date: bool = facts.PositionDateType == codes.PositionDateType.UseHistory
        self.is_option: bool = is_option
        self.is_call: bool = facts.OptionsType == codes.OptionsType.CallOptions
        self.strike_turnover = strike * multiple
        self.volumes = (max(facts.MinLimitOrderVolume, 1), min(facts.MaxLimitOrderVolume, rules.MAX_VOLUME))
        self.market_volumes = (max(facts.MinMarketOrderVolume, 1), min(facts.MaxMarketOrderVolume, rules.MAX_VOLUME))
        self.is_trading: bool = bool(facts.IsTrading)
        self.expires: str = facts.ExpireDate
        self.exchange_raw = self.exchange.id.encode("gbk")
        self.forget_openings()

    def new_day(self) -> None:
        self.last: int | None = None
        self.open: int | None = None
        self.high: int | None = None
        self.low: int | None = None
        self.volume = 0
        self.turnover = 0  # ticks times lots
        self.status: Struct | None = None
        self.is_continuous = True
        self.remark()

    def remark(self) -> None:
        """Set the mark after the last or the previous settlement price has changed other than by a trade."""
        self.mark = self.last if self.last is not None else self.pre_settlement or 0

    def limit(self, lower: int | None, upper: int | None) -> None:
        """Set the day's price limits."""
        self.lower, self.upper = lower, upper
        self.placed.clear()

    def place(self, price: float, ticks: int) -> None:
        """Remember an order's price that lies within the limits. Only a tick's own double: there are as many as ticks."""
        if self.lower is not None and self.upper is not None and self.price(ticks) == price:
            self.placed[price] = ticks

    def traded(self, ticks: int, volume: int) -> None:
        self.last = self.mark = ticks
        if self.open is None or self.high is None or self.low is None:
            self.open = self.high = self.low = ticks
        elif ticks > self.high:
            self.high = ticks
        elif ticks < self.low:
            self.low = ticks
        self.volume += volume
        self.turnover += ticks * volume

    def price(self, ticks: int | None) -> float | None:
        return None if ticks is None else ticks * self.tick / money.MICRO_CNY

    def ticks(self, price: float | None) -> int | None:
        """A declared price. Raises ValueError for one that no tick meets."""
        if price is None:
            return None
        found = money.ticks(price, self.tick) if abs(price) <= money.MAX_PRICE else None
        if found is None:
            raise ValueError(f"{self.id}: price {price!r}")
        return found

    def margin(self, is_long: bool, hedge: bytes, ticks: int) -> int:
        """Margin of one lot at that price, in 0.0001 CNY."""
        if self.is_option:
            return 0 if is_long else self.short_option_margin
        by_money, by_volume = self.margin_rates[hedge][0 if is_long else 1]
        return (ticks * self.tick_value * by_money + 500_000_000) // money.RATE_ONE + by_volume

    def openings(self, is_long: bool, hedge: bytes) -> Openings:
        """What opening costs, now and after any change of rates."""
        found = self.opened.get((is_long, hedge))
        if found is None:
            found = self.opened[is_long, hedge] = Openings(self, is_long, hedge)
        return found

    def forget_openings(self) -> None:
        for openings in self.opened.values():
            openings.clear()

    def fee(self, fees: Fees, ticks: int) -> int:
        """Commission of one lot at that price, in 0.0001 CNY."""
        return (ticks * self.tick_value * fees[0] + 500_000_000) // money.RATE_ONE + fees[1]

    def price_option_margin(self) -> None:
        """The day's margin of a lot sold. Where the underlying is unknown, the margin is the premium and the strike's share."""
        self.forget_openings()
        if not self.is_option or self.pre_settlement is None:
            return
        under = self.underlying
        reference = self.strike_turnover
        if under is not None and under.pre_settlement is not None:
            # Prices of the underlying, times the option's own multiplier.
            reference = under.pre_settlement * under.tick * self.multiple // 100
        ratio = self.margin_rates.get(codes.HedgeFlag.Speculation.encode(), (NO_FEES, NO_FEES))[1][0]
        self.short_option_margin = rules.option_margin(
            self.pre_settlement * self.tick_value, reference, self.strike_turnover, self.is_call, ratio,
            rules.OPTION_MINIMUM_RATIO,
        )

    def set_limits(self) -> None:
        """The day's price limits from its previous settlement price (an option's band: from its underlying's)."""
        if self.pre_settlement is None or not self.limit_ratio:
            return
        reference = self.pre_settlement
        under = self.underlying
        if self.is_option and under is not None and under.pre_settlement is not None:
            reference = under.pre_settlement * under.tick // self.tick
        self.limit(*rules.limits(self.pre_settlement, reference, self.limit_ratio))

    def settlement(self) -> int:
        """The day's settlement price: its volume-weighted mean price, without a trade the previous one."""
        if self.volume:
            return money.mean_ticks(self.turnover, self.volume)
        return self.pre_settlement or 0


def fees(by_money: float | None, by_volume: float | None) -> Fees:
    """Raises ValueError for what is no rate."""
    per_lot = money.money(by_volume)
    if per_lot < 0:
        raise ValueError(f"no rate a lot: {by_volume!r}")
    return money.rate(by_money), per_lot


