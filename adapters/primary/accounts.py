"""Funds and positions of an investor, and what orders keep frozen of them.

A `Row` is one InvestorPosition row as a counter shows it: investor, instrument, side, hedge flag and, where the exchange
keeps dates apart, today's or yesterday's lots. Its lots stand in the order in which they were opened.
"""

from __future__ import annotations

from collections import deque
from copy import copy
from typing import TYPE_CHECKING

from ctpproto.ctp import codes
from ctpproto.structs import Struct
from fixbridge.adapters.primary import rules
from fixbridge.adapters.primary.market import Instrument
from fixbridge.adapters.primary.rules import Rejected

if TYPE_CHECKING:
    from fixbridge.adapters.primary.life import Order

TODAY, HISTORY = codes.PositionDate.Today, codes.PositionDate.History
RowKey = tuple[str, bool, bytes, str]  # InstrumentID, is long, HedgeFlag, PositionDate


class Lot:
    """What one trade opened and is still held. `cost`: its open price, since a settlement the settlement price, in ticks."""

    __slots__ = ("trade", "opened", "open", "cost", "volume", "margin")

    def __init__(self, trade: int, opened: str, open: int, cost: int, volume: int, margin: int):
        self.trade, self.opened, self.volume = trade, opened, volume
        self.open, self.cost, self.margin = open, cost, margin


class Row:
    """`closing`: lots frozen by closing orders. `opening`: lots that opening orders would add. Amounts in 0.0001 CNY.

    `live`: the orders that freeze something here, by BrokerOrderSeq.
    `value`: what a tick's rise gains each lot. Options are paid for in full: nothing to mark.
    """

    __slots__ = (
        "instrument", "is_long", "hedge", "date", "value", "lots", "volume", "today", "start", "closing", "opening", "live",
        "margin", "pre_margin", "cost", "open_cost", "open_volume", "close_volume",
        "open_turnover", "close_turnover", "commission", "close_profit", "close_profit_by_trade", "premium",
    )  # fmt: skip

    def __init__(self, instrument: Instrument, is_long: bool, hedge: bytes, date: str):
        self.instrument, self.is_long, self.hedge, self.date = instrument, is_long, hedge, date
        self.value = 0 if instrument.is_option else instrument.tick_value if is_long else -instrument.tick_value
        self.lots: deque[Lot] = deque()
        self.volume = self.today = self.start = 0
        self.closing = self.opening = 0
        self.live: dict[int, Order] = {}
        self.margin = self.pre_margin = 0
        self.cost = self.open_cost = 0  # ticks times lots
        self.new_day()

    def new_day(self) -> None:
        self.open_volume = self.close_volume = self.open_turnover = self.close_turnover = 0  # turnover: ticks times lots
        self.commission = self.close_profit = self.close_profit_by_trade = self.premium = 0

    @property
    def key(self) -> RowKey:
        return (self.instrument.id, self.is_long, self.hedge, self.date)

    def frozen(self, amount: str) -> int:
        """What its live orders keep frozen: their "margin", "commission" or "cash"."""
        return sum(getattr(order, amount) * order.remaining for order in self.live.values())

    def profit(self) -> int:
        """Unrealised profit at the instrument's mark."""
        return (self.instrument.mark * self.volume - self.cost) * self.value


class Account:
    """One investor. Amounts in 0.0001 CNY; `users`: who may trade for it and hears of it, sorted.

    What its rows say by instrument is its own as their `total`. `free`: the balance less margin and all that is frozen, without
    the unrealised profit. It follows from the rest, and is kept because every order asks for it.
    """

    __slots__ = (
        "facts", "id", "is_active", "users", "rows", "pre_balance", "pre_margin", "deposit", "withdraw", "free",
        "confirmed", "statement",
    )  # fmt: skip

    def __init__(self, facts: Struct):
        self.users: tuple[str, ...] = ()
        self.rows: dict[RowKey, Row] = {}
        self.pre_balance = self.pre_margin = self.deposit = self.withdraw = self.free = 0
        self.confirmed: Struct | None = None  # this trading day's SettlementInfoConfirm
        self.statement: Struct | None = None  # the last settlement's SettlementInfo
        self.declare(facts)

    def declare(self, facts: Struct) -> None:
        self.facts, self.id = facts, facts.InvestorID
        self.is_active = bool(facts.IsActive)

    def row(self, instrument: Instrument, is_long: bool, hedge: bytes, date: str) -> Row:
        key = (instrument.id, is_long, hedge, date)
        row = self.rows.get(key)
        if row is None:
            row = self.rows[key] = Row(instrument, is_long, hedge, date)
        return row

    def position_profit(self) -> int:
        return sum(row.profit() for row in self.rows.values())

    def total(self, amount: str) -> int:
        """The sum of an amount of all rows: "margin", "commission"..."""
        return sum(getattr(row, amount) for row in self.rows.values())

    def frozen(self, amount: str) -> int:
        """As Row.frozen, of all rows."""
        return sum(row.frozen(amount) for row in self.rows.values())

    def static(self) -> int:
        """Balance without the unrealised profit."""
        made = self.total("close_profit") + self.total("premium") - self.total("commission")
        return self.pre_balance + self.deposit - self.withdraw + made

    def available(self) -> int:
        profit = 0
        for row in self.rows.values():  # as position_profit; this runs for every order
            profit += (row.instrument.mark * row.volume - row.cost) * row.value
        return self.free + profit if profit < 0 else self.free

    # -- what an order freezes ----------------------------------------------------------------------------------------

    def admit(self, order: Order) -> None:
        """Set what each lot of a new order keeps frozen and check that it is there. Freezes nothing; raises Rejected."""
        self.price(order)
        instrument, volume = order.instrument, order.remaining
        if order.is_open:
            row = order.row
            if row is None:
                row = order.row = self.rows.get((instrument.id, order.is_buy, order.form.hedge, TODAY))
            if row is not None and row.volume + row.opening + volume > rules.INT32_MAX:
                raise Rejected(rules.POSITION_FULL)
            if order.held * volume > self.available():
                raise Rejected(rules.NO_MONEY)
            return
        row = order.row
        if row is None:
            row = order.row = self.rows.get((instrument.id, not order.is_buy, order.form.hedge, order.form.date))
        if row is None or volume > row.volume - row.closing:
            if not instrument.by_date:
                raise Rejected(rules.OVER_CLOSE)
            raise Rejected(rules.OVER_CLOSE_TODAY if order.form.date == TODAY else rules.OVER_CLOSE_YESTERDAY)
        if instrument.is_option:
            if order.is_buy:
                if order.held * volume > self.available():
                    raise Rejected(rules.NO_MONEY)
            elif (order.commission - order.ticks * instrument.tick_value) * volume > max(self.available(), 0):
                raise Rejected(rules.NO_MONEY_TO_CLOSE)

    def readmit(self, order: Order, ticks: int, remaining: int) -> None:
        """Check that a live order may have another price and volume: as if it had not frozen anything yet. Changes nothing."""
        changed = copy(order)
        changed.ticks, changed.remaining = ticks, remaining
        self.release(order)
        try:
            self.admit(changed)
        finally:
            self.freeze(order)

    def price(self, order: Order) -> None:
        """What one lot of an order freezes, at the worst price it can trade at: fills then never take more than was frozen.

        A buy's is its limit. A sell may trade higher than its limit, at most at the best bid it meets.
        """
        instrument = order.instrument
        worst = order.ticks
        if not order.is_buy:
            best = order.form.opposite.best
            if best is not None and best.ticks > worst:
                worst = best.ticks
        if order.is_open:
            order.margin, order.commission = order.form.openings[worst]
        else:
            # Which lots it will close is known when it trades: the dearer of the two rates, where both can come.
            today, history = instrument.fee(instrument.close_today_fees, worst), instrument.fee(instrument.close_fees, worst)
            dearer = max(today, history)
            order.commission = dearer if not instrument.by_date else today if order.form.date == TODAY else history
        if instrument.is_option and order.is_buy:
            order.cash = worst * instrument.tick_value
        order.held = order.margin + order.commission + order.cash

    def freeze(self, order: Order) -> None:
        """Take a new order's lots out of what is free, and give the order its row."""
        row = order.row
        if row is None:  # an order that opens a position may be its row's first
            is_long = order.is_buy == order.is_open  # a buy opens a long row or closes a short one
            row = order.row = self.row(order.instrument, is_long, order.form.hedge, order.form.date)
        row.live[order.seq] = order
        self._hold(order, order.remaining)

    def release(self, order: Order) -> None:
        """Give back what a canceled order has left."""
        del order.row.live[order.seq]
        self._hold(order, -order.remaining)

    def give_back(self, order: Order, volume: int) -> None:
        """Some of an order's lots are no longer wanted."""
        self._hold(order, -volume)

    def _hold(self, order: Order, volume: int) -> None:
        row = order.row
        if order.is_open:
            row.opening += volume
        else:
            row.closing += volume
        self.free -= order.held * volume

    # -- what a trade moves -------------------------------------------------------------------------------------------

    def trade(self, order: Order, ticks: int, volume: int, trade: int, trading_day: str) -> None:
        """Book `volume` lots of an order at a price; they were frozen until now."""
        instrument, row = order.instrument, order.row
        self._hold(order, -volume)
        if not order.remaining:
            del row.live[order.seq]
        if order.is_open:
            margin, commission = order.form.openings[ticks]
            row.lots.append(Lot(trade, trading_day, ticks, ticks, volume, margin))
            cost = ticks * volume
            margin *= volume
            commission *= volume
            row.volume += volume
            row.today += volume
            row.cost += cost
            row.open_cost += cost
            row.open_volume += volume
            row.open_turnover += cost
            row.margin += margin
            self.free -= margin
        else:
            commission = self._close(instrument, row, ticks, volume, trading_day)
        row.commission += commission
        self.free -= commission
        if instrument.is_option:
            premium = ticks * volume * instrument.tick_value
            if order.is_buy:
                premium = -premium
            row.premium += premium
            self.free += premium

    def _close(self, instrument: Instrument, row: Row, ticks: int, volume: int, trading_day: str) -> int:
        """Take `volume` lots off a row, oldest first. Returns the commission."""
        left = volume
        commission = released = by_date = by_trade = 0
        lots = row.lots
        while left:
            lot = lots[0]
            taken = lot.volume if lot.volume < left else left
            left -= taken
            is_today = lot.opened == trading_day
            commission += instrument.fee(instrument.close_today_fees if is_today else instrument.close_fees, ticks) * taken
            released += lot.margin * taken
            by_date += (ticks - lot.cost) * taken
            by_trade += (ticks - lot.open) * taken
            row.cost -= lot.cost * taken
            row.open_cost -= lot.open * taken
            if is_today:
                row.today -= taken
            if taken == lot.volume:
                lots.popleft()
            else:
                lot.volume -= taken
        row.volume -= volume
        row.close_volume += volume
        row.close_turnover += ticks * volume
        row.margin -= released
        profit = by_date * row.value
        row.close_profit += profit
        row.close_profit_by_trade += by_trade * row.value
        self.free += released + profit
        return commission
