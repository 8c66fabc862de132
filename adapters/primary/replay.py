"""Absorbing: the state moves as recorded results say. No order is examined and none is matched again.

What a result does not say follows from the state without a choice: amounts frozen, margins, a settlement.
"""

from __future__ import annotations

from typing import Callable, Sequence

from ctpproto import ctp
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, ResultRecord
from fixbridge.adapters.primary import (
    actions,
    declarations,
    life,
    orders,
    quotes,
    reports,
    rules,
    sessions,
    settlement,
    status,
    triggers,
)
from fixbridge.adapters.primary.life import Order
from fixbridge.adapters.primary.market import Instrument
from fixbridge.adapters.primary.reports import RTN_ORDER, RTN_TRADE, Paper
from fixbridge.adapters.primary.state import Form, State

_s, _i, _m, _im = ctp.structs, ctp.internal_structs, ctp.messages, ctp.internal_messages
_Status = ctp.codes.OrderStatus
_UNTOUCHED = (_Status.Unknown, _Status.NotTouched)
Absorber = Callable[[State, Command, Sequence[ResultRecord]], None]


def order_flow(state: State, command: Command, results: Sequence[ResultRecord]) -> None:
    """What follows from ReqOrderInsert and ReqOrderAction: order and trade returns, in the order in which they were said."""
    acting: Order | None = None  # trades against the book; what is left of it rests
    for record in results:
        message = record.message
        if message.tid == RTN_ORDER:
            report = message.fields[0]
            state.last_order_return = report.SequenceNo
            if not report.OrderSysID:
                _rest(acting)
                acting = _placed(state, report, record, command)
                continue
            number = int(report.OrderSysID)
            order = state.exchanges[report.ExchangeID].by_number.get(number)
            said = report.OrderStatus
            if order is None:
                assert acting is not None and not acting.number, f"a report of an order that was never placed: {report!r}"
                order = acting
                life.accept(order, number)
                if order.trigger is not None:
                    triggers.wait(order, order.trigger)
            elif said == _Status.Touched:
                _rest(acting)
                acting = order
                triggers.wait_no_more(order)
                order.instrument.updated_ns = command.time_ns
            elif acting is order and said == _Status.NoTradeQueueing:
                order.ticks = _limit(order, report)
                order.account.price(order)
                life.enter(order)
            elif acting is None and said != _Status.Canceled:
                acting = order
                _change(order, report, record, command)
            if said == _Status.Canceled:
                _end(order, command)
            reports.recorded(order, report)
        elif message.tid == RTN_TRADE:
            _trade(state, message.fields[0])
    _rest(acting)


def _placed(state: State, report: Struct, record: ResultRecord, command: Command) -> Order:
    order = order_of(state, report, record.context)
    if order.trigger is None:
        order.ticks = _limit(order, report)
        order.account.price(order)
    life.place(state, order, command.time_ns)
    return order


def _limit(order: Order, report: Struct) -> int:
    """The price up to which an order trades, in ticks: a market order does not say it."""
    pricing = report.OrderPriceType.encode()
    if pricing == rules.LIMIT_PRICE:
        return order.ticks
    return orders.market_limit(order.instrument, order.is_buy, pricing) or 0


def _rest(order: Order | None) -> None:
    if order is not None and order.is_live and not order.is_resting and order.trigger is None:
        life.rest(order)


def _end(order: Order, command: Command) -> None:
    if order.row is None and order.trigger is None:  # touched, and then refused
        order.is_live = False
    else:
        life.end(order)
    order.instrument.updated_ns = command.time_ns


def _change(order: Order, report: Struct, record: ResultRecord, command: Command) -> None:
    """An order was changed as the report says."""
    ticks = order.instrument.ticks(report.LimitPrice)
    assert ticks is not None
    codes = tuple(code.encode() for code in (report.OrderPriceType, report.TimeCondition, report.VolumeCondition))
    if order.trigger is None and report.OrderPriceType.encode() != rules.LIMIT_PRICE:
        ticks = _limit(order, report)
    if order.trigger is not None:
        life.wait_anew(order, _trigger_of(order.instrument, report), ticks, report.VolumeTotal)
    elif actions.keeps_place(order, ticks, report.VolumeTotalOriginal, codes):
        life.shrink(order, report.VolumeTotal)
    else:
        life.displace(order, ticks, report.VolumeTotal)
    order.context = record.context
    order.instrument.updated_ns = command.time_ns


def _trade(state: State, report: Struct) -> None:
    order = state.exchanges[report.ExchangeID].by_number[int(report.OrderSysID)]
    ticks = order.instrument.ticks(report.Price)
    assert ticks is not None
    life.trade(state, order, ticks, report.Volume, int(report.TradeID))
    state.last_trade_return = report.SequenceNo
    state.trades.append(report)


def order_of(state: State, report: Struct, context: bytes) -> Order:
    """The order that a report describes; what it holds frozen is not said there."""
    account, instrument = state.accounts[report.InvestorID], state.instruments[report.InstrumentID]
    is_buy = report.Direction == ctp.codes.Direction.Buy
    offset, hedge = report.CombOffsetFlag.encode(), report.CombHedgeFlag.encode()
    paper = Paper(report.pack())
    form = Form(state.users[report.UserID], account, instrument, is_buy, offset, hedge, None, 0, None, None, paper)
    order = Order((report.FrontID, report.SessionID, int(report.OrderRef)), form, context)
    order.ref_text = report.OrderRef.encode()
    ticks = instrument.ticks(report.LimitPrice)
    assert ticks is not None
    order.ticks, order.remaining, order.traded, order.seq = ticks, report.VolumeTotal, report.VolumeTraded, report.BrokerOrderSeq
    if report.OrderStatus in _UNTOUCHED and report.ContingentCondition != ctp.codes.ContingentCondition.Immediately:
        order.trigger = _trigger_of(instrument, report)
    reports.recorded(order, report)
    return order


def _trigger_of(instrument: Instrument, report: Struct) -> triggers.Trigger:
    stop = instrument.ticks(report.StopPrice)
    assert stop is not None
    return triggers.Trigger(report.ContingentCondition.encode(), stop)


def opened(state: State, command: Command, results: Sequence[ResultRecord]) -> None:
    answer = _said(results, _im.SessionOpenedResult.tid, _i.SessionOpened)
    if answer is not None:
        sessions.open_session(state, command, answer, answer.SessionID)


def closed(state: State, command: Command, results: Sequence[ResultRecord]) -> None:
    sessions.close_session(state, command)


def login(state: State, command: Command, results: Sequence[ResultRecord]) -> None:
    answer = _granted(results, _m.OnRspUserLogin.tid, _s.RspUserLogin)
    if answer is not None:
        sessions.log_in(state, state.sessions_by_id[(answer.FrontID, answer.SessionID)])


def logout(state: State, command: Command, results: Sequence[ResultRecord]) -> None:
    session = sessions.acting_session(state, command.source, command.user)
    if session is not None and _granted(results, _m.OnRspUserLogout.tid, _s.UserLogout) is not None:
        sessions.log_out(state, session)


def password(state: State, command: Command, results: Sequence[ResultRecord]) -> None:
    credential = _said(results, _im.PasswordChanged.tid, _i.Credential)
    if credential is not None:
        state.users[credential.UserID].credential = credential


def confirmation(state: State, command: Command, results: Sequence[ResultRecord]) -> None:
    confirmed = _granted(results, _m.OnRspSettlementInfoConfirm.tid, _s.SettlementInfoConfirm)
    if confirmed is not None:
        state.accounts[confirmed.InvestorID].confirmed = confirmed


def switch(state: State, command: Command, results: Sequence[ResultRecord]) -> None:
    field = _said(results, _im.KillSwitchSet.tid, _i.KillSwitch)
    if field is not None:
        sessions.set_switch(state, field)


def quote_flow(state: State, command: Command, results: Sequence[ResultRecord]) -> None:
    """What follows from ReqQuoteInsert and ReqQuoteAction: the quote's returns, and then its orders'."""
    for record in results:
        if record.message.tid != _m.OnRtnQuote.tid:
            continue
        report = record.message.fields[0]
        state.last_order_return = report.SequenceNo
        if not report.QuoteSysID:
            quotes.place(state, quotes.quote_of(state, report))
            continue
        quote = state.quotes[report.FrontID, report.SessionID, int(report.QuoteRef)]
        quote.report = report
        if report.QuoteStatus != _Status.Canceled:
            quotes.accept(quote, int(report.QuoteSysID))
    order_flow(state, command, results)


def asked_for(state: State, command: Command, results: Sequence[ResultRecord]) -> None:
    told = _said(results, _m.OnRtnForQuoteRsp.tid, _s.ForQuoteRsp)
    if told is not None:
        quotes.keep_request(state, command, state.instruments[told.InstrumentID], int(told.ForQuoteSysID))


def status_set(state: State, command: Command, results: Sequence[ResultRecord]) -> None:
    for record in results:
        if record.message.tid == _m.OnRtnInstrumentStatus.tid:
            status.enter(state, record.message.fields[0])
    order_flow(state, command, results)


def declared(state: State, command: Command, results: Sequence[ResultRecord]) -> None:
    declarations.declare(state, command)


def day_roll(state: State, command: Command, results: Sequence[ResultRecord]) -> None:
    order_flow(state, command, results)
    rolled = _said(results, _im.DayRolled.tid, _i.DayRoll)
    if rolled is not None:
        settlement.settle(state, rolled.NextTradingDay)


def _said(results: Sequence[ResultRecord], tid: int, kind: type[Struct]) -> Struct | None:
    for record in results:
        if record.message.tid == tid:
            return record.message.get(kind)
    return None


def _granted(results: Sequence[ResultRecord], tid: int, kind: type[Struct]) -> Struct | None:
    """The field of a response that says yes."""
    for record in results:
        message: Message = record.message
        if message.tid == tid:
            info = message.get(_s.RspInfo)
            return message.get(kind) if info is None or not info.ErrorID else None
    return None
