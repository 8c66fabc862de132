"""Queries of members: a row function for each, and the filters that their Qry structs name. Nothing here changes the state.

An empty member of a Qry struct does not filter. A user sees the investors that it may trade for; the operator (UserID
empty) sees all. What another investor's row would say is refused, not left out, where the query names the investor.
"""

from __future__ import annotations

from typing import Callable, Iterable

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.primary import reports, rules, views
from fixbridge.adapters.primary.accounts import Account
from fixbridge.adapters.primary.life import Order
from fixbridge.adapters.primary.market import Instrument
from fixbridge.adapters.primary.rules import Rejected
from fixbridge.adapters.primary.state import State

_s, _m = ctp.structs, ctp.messages
Rows = Iterable[Struct]


def query(state: State, message: Message, user: str) -> Message:
    """The response to a request of the query series. An unknown or unsupported one is refused with UNSUPPORTED_FUNCTION."""
    known = _QUERIES.get(message.tid)
    if known is None:
        request = ctp.VOCABULARY.requests.get(message.tid)
        answer = ctp.VOCABULARY.messages.get("OnRsp" + request.name.removeprefix("Req")) if request else None
        return Message((answer or _m.OnRspError).tid, (reports.rsp_info(rules.UNSUPPORTED.error),))
    kind, tid, rows = known
    asked = message.fields[0] if message.fields and type(message.fields[0]) is kind else kind()
    try:
        return Message(tid, tuple(rows(state, asked, user)))
    except Rejected as rejected:
        return Message(tid, (reports.rsp_info(rejected.refusal.error),))


def _accounts(state: State, asked: Struct, user: str, member: str = "InvestorID") -> list[Account]:
    """The investors that a query is about, by InvestorID. Raises Rejected for a foreign broker or investor."""
    if asked.BrokerID not in ("", state.broker_id):
        raise Rejected(rules.WRONG_BROKER)
    known = state.users.get(user)
    allowed = sorted(state.accounts) if not user else known.investors if known else ()
    name = getattr(asked, member)
    if not name:
        return [state.accounts[investor] for investor in allowed]
    if name not in allowed:
        raise Rejected(rules.NOT_ENTITLED_TO_SEE if name in state.accounts else rules.UNKNOWN_INVESTOR)
    return [state.accounts[name]]


def _instruments(state: State, asked: Struct) -> list[Instrument]:
    """The instruments that a query names by InstrumentID and ExchangeID, by InstrumentID."""
    name = asked.InstrumentID
    if name:
        found = state.instruments.get(name)
        chosen = [found] if found is not None else []
    else:
        chosen = [state.instruments[key] for key in sorted(state.instruments)]
    return [instrument for instrument in chosen if asked.ExchangeID in ("", instrument.exchange.id)]


def _orders(state: State, asked: Struct, user: str) -> Rows:
    accounts = set(map(id, _accounts(state, asked, user)))
    number = asked.OrderSysID.strip(" ")
    found: list[Order] = []
    for order in state.orders.values():
        instrument = order.instrument
        if id(order.account) not in accounts or asked.InstrumentID not in ("", instrument.id):
            continue
        if asked.ExchangeID not in ("", instrument.exchange.id) or number and number != str(order.number):
            continue
        found.append(order)
    found.sort(key=lambda order: order.seq)
    rows = map(reports.last_report, found)
    return (row for row in rows if _within(row.InsertTime, asked.InsertTimeStart, asked.InsertTimeEnd))


def _trades(state: State, asked: Struct, user: str) -> Rows:
    investors = {account.id for account in _accounts(state, asked, user)}
    number = asked.TradeID.strip(" ")
    for trade in state.trades:
        if trade.InvestorID not in investors or asked.InstrumentID not in ("", trade.InstrumentID):
            continue
        if asked.ExchangeID not in ("", trade.ExchangeID) or number and number != trade.TradeID.strip(" "):
            continue
        if _within(trade.TradeTime, asked.TradeTimeStart, asked.TradeTimeEnd):
            yield trade


def _quotes(state: State, asked: Struct, user: str) -> Rows:
    investors = {account.id for account in _accounts(state, asked, user)}
    number = asked.QuoteSysID.strip(" ")
    rows = sorted((quote.report for quote in state.quotes.values()), key=lambda row: row.BrokerQuoteSeq)
    return [row for row in _of_day(rows, asked, investors) if number in ("", row.QuoteSysID.strip(" "))]


def _for_quotes(state: State, asked: Struct, user: str) -> Rows:
    return _of_day(state.for_quotes, asked, {account.id for account in _accounts(state, asked, user)})


def _of_day(rows: Iterable[Struct], asked: Struct, investors: set[str]) -> list[Struct]:
    """Rows of these investors that a query's InstrumentID, ExchangeID and times let through."""
    return [
        row
        for row in rows
        if row.InvestorID in investors
        and asked.InstrumentID in ("", row.InstrumentID)
        and asked.ExchangeID in ("", row.ExchangeID)
        and _within(row.InsertTime, asked.InsertTimeStart, asked.InsertTimeEnd)
    ]


def _within(time: str, start: str, end: str) -> bool:
    return (not start or start <= time) and (not end or time <= end)


def _positions(state: State, asked: Struct, user: str) -> Rows:
    return [views.position_row(state, account, row) for account, row in _rows(state, asked, user)]


def _details(state: State, asked: Struct, user: str) -> Rows:
    return [detail for account, row in _rows(state, asked, user) for detail in views.detail_rows(state, account, row)]


def _rows(state: State, asked: Struct, user: str) -> list:
    return [
        (account, row)
        for account in _accounts(state, asked, user)
        for row in views.position_rows(account)
        if asked.InstrumentID in ("", row.instrument.id) and asked.ExchangeID in ("", row.instrument.exchange.id)
    ]


def _funds(state: State, asked: Struct, user: str) -> Rows:
    accounts = _accounts(state, asked, user)
    if asked.CurrencyID not in ("", "CNY"):
        return []
    return [views.account_row(state, account) for account in accounts if asked.AccountID in ("", account.id)]


def _investors(state: State, asked: Struct, user: str) -> Rows:
    return [account.facts for account in _accounts(state, asked, user)]


def _exchanges(state: State, asked: Struct, user: str) -> Rows:
    return [state.exchanges[name].facts for name in sorted(state.exchanges) if asked.ExchangeID in ("", name)]


def _products(state: State, asked: Struct, user: str) -> Rows:
    products = [state.products[name] for name in sorted(state.products)]
    return [
        product
        for product in products
        if asked.ProductID in ("", product.ProductID)
        and asked.ExchangeID in ("", product.ExchangeID)
        and asked.ProductClass in ("", product.ProductClass)
    ]


def _instrument_rows(state: State, asked: Struct, user: str) -> Rows:
    return [
        instrument.facts
        for instrument in _instruments(state, asked)
        if asked.ProductID in ("", instrument.facts.ProductID) and asked.ExchangeInstID in ("", instrument.facts.ExchangeInstID)
    ]


def _depth(state: State, asked: Struct, user: str) -> Rows:
    return [
        views.depth(state, instrument)
        for instrument in _instruments(state, asked)
        if asked.ProductClass in ("", instrument.facts.ProductClass)
    ]


def _margin_rates(state: State, asked: Struct, user: str) -> Rows:
    """One row for each investor and instrument asked for; HedgeFlag empty means speculation, as in a counter."""
    hedge = asked.HedgeFlag or codes.HedgeFlag.Speculation
    rows = []
    for account in _accounts(state, asked, user):
        for instrument in _instruments(state, asked):
            rate = state.margin_rates.get((instrument.id, hedge))
            if rate is not None:
                rows.append(
                    _s.InstrumentMarginRate(
                        InvestorRange=codes.InvestorRange.All, BrokerID=state.broker_id, InvestorID=account.id, HedgeFlag=hedge,
                        LongMarginRatioByMoney=rate.LongMarginRatioByMoney, LongMarginRatioByVolume=rate.LongMarginRatioByVolume,
                        ShortMarginRatioByMoney=rate.ShortMarginRatioByMoney,
                        ShortMarginRatioByVolume=rate.ShortMarginRatioByVolume,
                        ExchangeID=instrument.exchange.id, InstrumentID=instrument.id,
                    )  # fmt: skip
                )
    return rows


def _exchange_margin_rates(state: State, asked: Struct, user: str) -> Rows:
    if asked.BrokerID not in ("", state.broker_id):
        raise Rejected(rules.WRONG_BROKER)
    return [
        rate
        for (name, hedge), rate in sorted(state.margin_rates.items(), key=lambda item: item[0])
        if asked.InstrumentID in ("", name) and asked.HedgeFlag in ("", hedge) and asked.ExchangeID in ("", rate.ExchangeID)
    ]


def _commission_rates(state: State, asked: Struct, user: str) -> Rows:
    rows = []
    for account in _accounts(state, asked, user):
        for instrument in _instruments(state, asked):
            rate = state.commission_rates.get(instrument.id) or state.commission_rates.get(instrument.facts.ProductID)
            if rate is not None and not instrument.is_option:
                rows.append(rate.replace(BrokerID=state.broker_id, InvestorID=account.id, ExchangeID=instrument.exchange.id))
    return rows


def _option_commission_rates(state: State, asked: Struct, user: str) -> Rows:
    rows = []
    for account in _accounts(state, asked, user):
        for instrument in _instruments(state, asked):
            rate = state.commission_rates.get(instrument.id) or state.commission_rates.get(instrument.facts.ProductID)
            if rate is not None and instrument.is_option:
                shared = [name for name in _s.OptionInstrCommRate.MEMBERS if name in _s.InstrumentCommissionRate.MEMBERS]
                same = {name: getattr(rate, name) for name in shared}
                same.update(BrokerID=state.broker_id, InvestorID=account.id, ExchangeID=instrument.exchange.id)
                rows.append(_s.OptionInstrCommRate(**same))
    return rows


def _confirmations(state: State, asked: Struct, user: str) -> Rows:
    return [a.confirmed for a in _accounts(state, asked, user) if a.confirmed is not None and asked.AccountID in ("", a.id)]


def _statements(state: State, asked: Struct, user: str) -> Rows:
    """The last settlement's statement. Asked for another day, or before the first settlement, there is none."""
    statements = [account.statement for account in _accounts(state, asked, user) if asked.AccountID in ("", account.id)]
    return [statement for statement in statements if statement is not None and asked.TradingDay in ("", statement.TradingDay)]


_QUERIES: dict[int, tuple[type[Struct], int, Callable[[State, Struct, str], Rows]]] = {
    _m.ReqQryOrder.tid: (_s.QryOrder, _m.OnRspQryOrder.tid, _orders),
    _m.ReqQryTrade.tid: (_s.QryTrade, _m.OnRspQryTrade.tid, _trades),
    _m.ReqQryQuote.tid: (_s.QryQuote, _m.OnRspQryQuote.tid, _quotes),
    _m.ReqQryForQuote.tid: (_s.QryForQuote, _m.OnRspQryForQuote.tid, _for_quotes),
    _m.ReqQryInvestorPosition.tid: (_s.QryInvestorPosition, _m.OnRspQryInvestorPosition.tid, _positions),
    _m.ReqQryInvestorPositionDetail.tid: (_s.QryInvestorPositionDetail, _m.OnRspQryInvestorPositionDetail.tid, _details),
    _m.ReqQryTradingAccount.tid: (_s.QryTradingAccount, _m.OnRspQryTradingAccount.tid, _funds),
    _m.ReqQryInvestor.tid: (_s.QryInvestor, _m.OnRspQryInvestor.tid, _investors),
    _m.ReqQryExchange.tid: (_s.QryExchange, _m.OnRspQryExchange.tid, _exchanges),
    _m.ReqQryProduct.tid: (_s.QryProduct, _m.OnRspQryProduct.tid, _products),
    _m.ReqQryInstrument.tid: (_s.QryInstrument, _m.OnRspQryInstrument.tid, _instrument_rows),
    _m.ReqQryDepthMarketData.tid: (_s.QryDepthMarketData, _m.OnRspQryDepthMarketData.tid, _depth),
    _m.ReqQryInstrumentMarginRate.tid: (_s.QryInstrumentMarginRate, _m.OnRspQryInstrumentMarginRate.tid, _margin_rates),
    _m.ReqQryExchangeMarginRate.tid: (_s.QryExchangeMarginRate, _m.OnRspQryExchangeMarginRate.tid, _exchange_margin_rates),
    _m.ReqQryInstrumentCommissionRate.tid: (
        _s.QryInstrumentCommissionRate, _m.OnRspQryInstrumentCommissionRate.tid, _commission_rates,
    ),
    _m.ReqQryOptionInstrCommRate.tid: (_s.QryOptionInstrCommRate, _m.OnRspQryOptionInstrCommRate.tid, _option_commission_rates),
    _m.ReqQrySettlementInfoConfirm.tid: (_s.QrySettlementInfoConfirm, _m.OnRspQrySettlementInfoConfirm.tid, _confirmations),
    _m.ReqQrySettlementInfo.tid: (_s.QrySettlementInfo, _m.OnRspQrySettlementInfo.tid, _statements),
}  # fmt: skip
