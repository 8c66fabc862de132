"""Export and restore: the whole state as structs, in one canonical order.

CTP's own structs say what a counter shows; the internal ones add counters, sessions, frozen amounts and contexts. Order
of kinds: as in `export`. Order within a kind: by its key. Restoring an export and exporting again gives the same bytes.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Sequence

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.structs import Struct
from fixbridge.adapters.contract import MAX_CONTEXT_BYTES
from fixbridge.adapters.primary import declarations, life, quotes, replay, reports, sessions, status, triggers, views
from fixbridge.adapters.primary.accounts import HISTORY, Account, Lot, Row
from fixbridge.adapters.primary.market import Instrument
from fixbridge.adapters.primary.money import CNY
from fixbridge.adapters.primary.state import DEFAULT_PARAMETERS, Session, State

_s, _i = ctp.structs, ctp.internal_structs
_LIVE = (codes.OrderStatus.NoTradeQueueing, codes.OrderStatus.PartTradedQueueing)


def export(state: State) -> list[Struct]:
    """Every record of the state. Bytes of two exports are equal exactly where the states are."""
    records: list[Struct] = [
        _i.CoreState(
            TradingDay=state.trading_day, SettlementID=state.settlement_id, SessionID=state.last_session,
            BrokerOrderSeq=state.last_seq,
            OrderSequenceNo=state.last_order_return, TradeSequenceNo=state.last_trade_return, IsHalted=int(state.is_halted),
        )
    ]  # fmt: skip
    if state.parameters is not DEFAULT_PARAMETERS:
        records.append(state.parameters)
    for name in sorted(state.exchanges):
        exchange = state.exchanges[name]
        records += [exchange.facts, _i.ExchangeState(ExchangeID=name, OrderNumber=exchange.orders, TradeNumber=exchange.trades)]
    records += [state.products[name] for name in sorted(state.products)]
    instruments = [state.instruments[name] for name in sorted(state.instruments)]
    records += [instrument.facts for instrument in instruments]
    records += [state.margin_rates[key] for key in sorted(state.margin_rates)]
    records += [state.commission_rates[name] for name in sorted(state.commission_rates)]
    records += [state.limit_rates[name] for name in sorted(state.limit_rates)]
    records += [views.depth(state, instrument) for instrument in instruments]
    records += [instrument.status for instrument in instruments if instrument.status is not None]
    accounts = [state.accounts[name] for name in sorted(state.accounts)]
    records += [account.facts for account in accounts]
    for name in sorted(state.users):
        user = state.users[name]
        records.append(
            _i.UserState(BrokerID=state.broker_id, UserID=name, MaxOrderRef=str(user.max_ref), IsStopped=int(user.is_stopped))
        )
        records += [_i.UserInvestor(BrokerID=state.broker_id, UserID=name, InvestorID=investor) for investor in user.investors]
        if user.credential is not None:
            records.append(user.credential)
    for key in sorted(state.sessions_by_id):
        session = state.sessions_by_id[key]
        records.append(
            _i.SessionState(
                FrontID=session.front, SessionID=session.id, Connection=session.connection, UserID=session.user,
                EdgeKind=session.edge_kind, UserProductInfo=session.product_info.decode("gbk"),
                IsLoggedIn=int(session.is_logged_in),
            )  # fmt: skip
        )
    for account in accounts:
        records.append(views.account_row(state, account))
        for row in views.position_rows(account):
            records.append(views.position_row(state, account, row))
            records += views.detail_rows(state, account, row)
        records += [record for record in (account.confirmed, account.statement) if record is not None]
    for key in sorted(state.orders):
        order = state.orders[key]
        records.append(reports.last_report(order))
        if order.is_live:
            if order.trigger is None:
                records.append(
                    _i.OrderFunds(
                        FrontID=key[0], SessionID=key[1], OrderRef=order.ref_text.decode(), MarginPerLot=order.margin,
                        CommissionPerLot=order.commission, CashPerLot=order.cash,
                    )  # fmt: skip
                )
            if order.place != order.number:
                records.append(
                    _i.OrderPlace(FrontID=key[0], SessionID=key[1], OrderRef=order.ref_text.decode(), Place=order.place)
                )
            if order.context:
                records.append(
                    _i.OrderContext(
                        FrontID=key[0], SessionID=key[1], OrderRef=order.ref_text.decode(), ContextLength=len(order.context),
                        ContextBytes=order.context.ljust(MAX_CONTEXT_BYTES, b"\0"),
                    )  # fmt: skip
                )
    records += state.trades
    records += [state.quotes[key].report for key in sorted(state.quotes)]
    return records + state.for_quotes


def restore(records: Sequence[Struct]) -> State:
    """The state that exported these records."""
    state = State()
    kinds: dict[type[Struct], list[Struct]] = defaultdict(list)
    for record in records:
        kinds[type(record)].append(record)
    for core in kinds[_i.CoreState]:
        state.trading_day, state.settlement_id = core.TradingDay, core.SettlementID
        state.last_session, state.last_seq = core.SessionID, core.BrokerOrderSeq
        state.last_order_return, state.last_trade_return = core.OrderSequenceNo, core.TradeSequenceNo
        state.is_halted = bool(core.IsHalted)
    for kind in _DECLARED:
        for record in kinds[kind]:
            declarations.take(state, record)
    for record in kinds[_i.ExchangeState]:
        exchange = state.exchanges[record.ExchangeID]
        exchange.orders, exchange.trades = record.OrderNumber, record.TradeNumber
    for record in kinds[_s.DepthMarketData]:
        _figures(state.instruments[record.InstrumentID], record)
    declarations.price_options(state)
    for record in kinds[_s.InstrumentStatus]:
        status.enter(state, record)
    for record in kinds[_i.UserState]:
        user = state.user(record.UserID)
        user.max_ref, user.is_stopped = int(record.MaxOrderRef), bool(record.IsStopped)
    for kind in (_i.UserInvestor, _i.Credential):
        for record in kinds[kind]:
            declarations.take(state, record)
    for record in kinds[_i.SessionState]:
        session = Session(
            record.FrontID, record.SessionID, record.Connection, record.UserID, record.EdgeKind, record.UserProductInfo
        )
        state.sessions[(session.front, session.connection)] = state.sessions_by_id[(session.front, session.id)] = session
        if record.IsLoggedIn:
            sessions.log_in(state, session)
    for record in kinds[_s.TradingAccount]:
        _funds(state.accounts[record.AccountID], record)
    for record in kinds[_s.InvestorPosition]:
        _row(state, record)
    for record in kinds[_s.InvestorPositionDetail]:
        _lot(state, record)
    for record in kinds[_s.SettlementInfoConfirm]:
        state.accounts[record.InvestorID].confirmed = record
    for record in kinds[_s.SettlementInfo]:
        state.accounts[record.InvestorID].statement = record
    _orders(state, kinds)
    state.trades = kinds[_s.Trade]
    for record in kinds[_s.Quote]:
        quote = quotes.quote_of(state, record)
        state.quotes[quote.key] = quote.instrument.exchange.quotes[int(record.QuoteSysID)] = quote
    state.for_quotes = kinds[_s.ForQuote]
    return state


_DECLARED = (
    _i.TradingParameters, _s.Exchange, _s.Product, _s.Instrument, _s.ExchangeMarginRate, _s.InstrumentCommissionRate,
    _i.PriceLimitRate, _s.Investor,
)  # fmt: skip


def _figures(instrument: Instrument, record: Struct) -> None:
    ticks = instrument.ticks
    instrument.pre_settlement, instrument.pre_close = ticks(record.PreSettlementPrice), ticks(record.PreClosePrice)
    instrument.pre_open_interest, instrument.open_interest = int(record.PreOpenInterest), int(record.OpenInterest)
    instrument.limit(ticks(record.LowerLimitPrice), ticks(record.UpperLimitPrice))
    instrument.last, instrument.open = ticks(record.LastPrice), ticks(record.OpenPrice)
    instrument.remark()
    instrument.high, instrument.low = ticks(record.HighestPrice), ticks(record.LowestPrice)
    instrument.volume = record.Volume
    instrument.turnover = _whole(record.Turnover, instrument)
    if record.ActionDay:
        instrument.updated_ns = reports.utc_ns(record.ActionDay, record.UpdateTime, record.UpdateMillisec)


def _money(amount: float) -> int:
    return round(amount * CNY)


def _whole(amount: float, instrument: Instrument) -> int:
    """An amount of turnover in CNY as ticks times lots."""
    return round(amount * CNY / instrument.tick_value)


def _funds(account: Account, record: Struct) -> None:
    account.pre_balance, account.pre_margin = _money(record.PreBalance), _money(record.PreMargin)
    account.deposit, account.withdraw = _money(record.Deposit), _money(record.Withdraw)
    made = _money(record.CloseProfit) + _money(record.CashIn) - _money(record.Commission)
    frozen = _money(record.FrozenMargin) + _money(record.FrozenCommission) + _money(record.FrozenCash)
    static = account.pre_balance + account.deposit - account.withdraw + made
    account.free = static - _money(record.CurrMargin) - frozen


def _row(state: State, record: Struct) -> None:
    instrument = state.instruments[record.InstrumentID]
    is_long = record.PosiDirection == views.LONG
    row = state.accounts[record.InvestorID].row(instrument, is_long, record.HedgeFlag.encode(), record.PositionDate)
    row.volume, row.today, row.start = record.Position, record.TodayPosition, record.YdPosition
    frozen = (record.LongFrozen, record.ShortFrozen)
    row.opening, row.closing = frozen if is_long else frozen[::-1]
    row.open_volume, row.close_volume = record.OpenVolume, record.CloseVolume
    row.open_turnover, row.close_turnover = _whole(record.OpenAmount, instrument), _whole(record.CloseAmount, instrument)
    row.cost, row.open_cost = _whole(record.PositionCost, instrument), _whole(record.OpenCost, instrument)
    row.pre_margin, row.margin = _money(record.PreMargin), _money(record.UseMargin)
    row.commission, row.premium, row.close_profit = _money(record.Commission), _money(record.CashIn), _money(record.CloseProfit)
    row.close_profit_by_trade = _money(record.CloseProfitByTrade)


def _lot(state: State, record: Struct) -> None:
    instrument = state.instruments[record.InstrumentID]
    today = record.OpenDate == state.trading_day
    date = HISTORY if instrument.by_date and not today else codes.PositionDate.Today
    is_long = record.Direction == views.BUY
    row: Row = state.accounts[record.InvestorID].row(instrument, is_long, record.HedgeFlag.encode(), date)
    opened = instrument.ticks(record.OpenPrice)
    cost = opened if today else instrument.pre_settlement
    assert opened is not None and cost is not None
    margin = _money(record.Margin) // record.Volume
    row.lots.append(Lot(int(record.TradeID), record.OpenDate, opened, cost, record.Volume, margin))


def _orders(state: State, kinds: dict[type[Struct], list[Struct]]) -> None:
    funds = {_key(record): record for record in kinds[_i.OrderFunds]}
    places = {_key(record): record.Place for record in kinds[_i.OrderPlace]}
    contexts = {_key(record): record.ContextBytes[: record.ContextLength] for record in kinds[_i.OrderContext]}
    resting = []
    for record in kinds[_s.Order]:
        key = _key(record)
        order = replay.order_of(state, record, contexts.get(key, b""))
        order.number = int(record.OrderSysID)
        order.place = places.get(key, order.number)
        state.orders[key] = state.exchanges[record.ExchangeID].by_number[order.number] = order
        if order.trigger is not None:
            order.is_live = True
            triggers.wait(order, order.trigger)
        elif record.OrderStatus in _LIVE:
            frozen = funds[key]
            order.margin, order.commission, order.cash = frozen.MarginPerLot, frozen.CommissionPerLot, frozen.CashPerLot
            order.held = order.margin + order.commission + order.cash
            is_long = order.is_buy == order.is_open  # a buy opens a long row or closes a short one
            order.row = order.account.row(order.instrument, is_long, order.form.hedge, order.form.date)
            order.row.live[order.seq] = order
            order.is_live = True
            resting.append(order)
    for order in sorted(resting, key=lambda order: order.place):
        life.rest(order)


def _key(record: Struct) -> tuple[int, int, int]:
    return (record.FrontID, record.SessionID, int(record.OrderRef))
