"""The day roll: specs/rules/7-day-roll.md."""

from __future__ import annotations

from typing import Any

from ctpproto.ctp import errors, internal_messages, internal_structs, structs
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.heterogeneous import images
from fixbridge.adapters.heterogeneous.answers import first, refused
from fixbridge.adapters.heterogeneous.layout import SETTLEMENT_ID, raw_text, text, tidy
from fixbridge.adapters.heterogeneous.market import Market
from fixbridge.adapters.heterogeneous.numbers import MONEY
from fixbridge.adapters.heterogeneous.reference import compute_limits


def day_roll(market: Market, command: Command) -> list[Result]:
    """Cancel, settle, carry over, begin anew."""
    field = first(command, internal_structs.DayRoll)
    if field is None or command.user or not _makes_sense(market, field):
        return refused(command, errors.BAD_FIELD)
    results: list[Result] = []
    for slot in _live_orders(market):
        results += market.engine.cancel(slot, command.time_ns, b"", b"")
    rolled = tidy(field).replace(TradingDay=market.trading_day)
    settle(market, field.NextTradingDay)
    depths = (images.depth(market, market.instrument(name)) for name in sorted(market.instrument_structs))
    results.append(Result(Message(internal_messages.DayRolled.tid, (rolled, *depths)), public=True, context=command.context))
    return results


def _makes_sense(market: Market, field: Any) -> bool:
    new = raw_text(field, "NextTradingDay")
    if raw_text(field, "TradingDay") not in (b"", text(market.trading_day)):
        return False
    return len(new) == 8 and new.isdigit() and new > text(market.trading_day)


def _live_orders(market: Market) -> list[int]:
    """By ExchangeID, then OrderSysID (R141)."""
    live = []
    for slot in market.engine.live_orders():
        order = market.orders[slot]
        exchange = market.exchanges[market.instruments[order.instrument].exchange].name.decode("gbk")
        live.append((exchange, order.number, slot))
    return [slot for _, _, slot in sorted(live)]


def settle(market: Market, next_day: str) -> None:
    """R142..R149, when no order is live."""
    settlements = {slot: _settlement(market.instruments[slot]) for slot in market.instruments.slots()}
    carried = {slot: [row for _, row in market.rows_of(slot)] for slot in market.investors.slots()}
    lots = {id(row): list(market.lots_of(row)) for rows in carried.values() for row in rows}
    for slot, rows in carried.items():
        _settle_account(market, slot, rows, settlements)
    for slot in market.instruments.slots():
        it = market.instruments[slot]
        if it.volume:
            market.instruments.set(slot, has_close=1, close=it.last)
        market.instruments.set(
            slot, base=settlements[slot], before=it.interest, last=0, first=0, high=0, low=0, volume=0, turnover=0
        )
    for slot in market.instruments.slots():
        compute_limits(market, slot)
    market.engine.new_day()
    market.begin_day(next_day)
    for slot, rows in carried.items():
        for row in sorted(rows, key=lambda row: -row.history):  # History first: its lots are the older ones
            _carry(market, row, lots[id(row)], settlements[row.instrument])
        for _, row in market.rows_of(slot):
            new = market.engine.make_row(slot, row.instrument, row.is_short, row.hedge, row.history)
            market.rows.set(new, at_open=row.held, pre_margin=row.margin)
        market.investors.set(slot, pre_margin=market.investors[slot].margin)
    market.confirmations.clear()
    market.statuses.clear()
    market.quotes.clear()
    market.quotes_by_id.clear()
    market.asked.clear()
    for slot in market.users.slots():
        market.users.set(slot, max_ref=0)
    for slot in market.seats.values():
        market.sessions.set(slot, logged_in=0)


def _settlement(it: Any) -> int:
    """R142, in ticks."""
    return (2 * it.turnover + it.volume) // (2 * it.volume) if it.volume else it.base


def _settle_account(market: Market, slot: int, rows: list[Any], settlements: dict[int, int]) -> None:
    """R143, R147."""
    it = market.investors[slot]
    balance = it.balance + it.deposit - it.withdraw + it.profit + it.cash_in - it.commission
    for row in rows:
        instrument = market.instruments[row.instrument]
        if not instrument.option:
            gained = settlements[row.instrument] * row.held * instrument.value - row.cost
            balance += -gained if row.is_short else gained
    investor = it.name.decode("gbk")
    lines = (
        ("交易日", f"{market.trading_day} 投资者 {investor}"), ("上日结存", _amount(it.balance)),
        ("出入金", _amount(it.deposit - it.withdraw)), ("平仓盈亏", _amount(it.profit)), ("权利金", _amount(it.cash_in)),
        ("手续费", _amount(it.commission)), ("当日结存", _amount(balance)),
    )  # fmt: skip
    market.statements[investor] = structs.SettlementInfo(
        TradingDay=market.trading_day, SettlementID=SETTLEMENT_ID, BrokerID=market.broker, InvestorID=investor, SequenceNo=1,
        Content="".join(f"{name} {value}\r\n" for name, value in lines), AccountID=investor, CurrencyID="CNY",
    )  # fmt: skip
    market.investors.set(slot, balance=balance, deposit=0, withdraw=0, commission=0, profit=0, cash_in=0, confirmed=0)


def _amount(amount: int) -> str:
    whole, part = divmod(abs(amount), MONEY)
    return f"{'-' if amount < 0 else ''}{whole}.{part:04d}"


def _carry(market: Market, row: Any, lots: list[Any], settlement: int) -> None:
    """R145."""
    if not lots:
        return
    dated = market.instruments[row.instrument].dated
    new = market.engine.make_row(row.investor, row.instrument, row.is_short, row.hedge, dated)
    margin = market.engine.margin(row.instrument, row.is_short, row.hedge, settlement)
    for lot in lots:
        market.engine.add_lot(new, lot.trade, lot.day, lot.lots, lot.open, settlement, margin)
