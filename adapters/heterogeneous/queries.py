"""Queries: specs/rules/8-queries.md. Each is its filters, and where its rows come from."""

from __future__ import annotations

from typing import Any, Callable, Iterable, Iterator

from ctpproto import ctp
from ctpproto.ctp import VOCABULARY, codes, errors, messages, structs
from ctpproto.message import Error, Message
from ctpproto.structs import Struct
from fixbridge.adapters.heterogeneous import images
from fixbridge.adapters.heterogeneous.answers import unsupported
from fixbridge.adapters.heterogeneous.layout import raw_text, text
from fixbridge.adapters.heterogeneous.market import Market
from fixbridge.adapters.heterogeneous.reference import commission_of

Rows = Iterator[Struct]


class _Refused(Exception):
    def __init__(self, error: Error):
        self.error = error


def query(market: Market, message: Message, user: str) -> Message:
    """The answer from the state as it is."""
    made = _QUERIES.get(message.tid)
    if made is None:
        return unsupported(message.tid)
    kind, rows = made
    request = VOCABULARY.requests[message.tid]
    response = VOCABULARY.messages[f"OnRsp{request.name[3:]}"]
    fields = message.fields
    field = fields[0] if fields and type(fields[0]) is kind else kind()
    try:
        return Message(response.tid, tuple(rows(market, field, user)))
    except _Refused as refused:
        return Message(response.tid, (ctp.rsp_info(refused.error),))


def _broker(market: Market, field: Any) -> None:
    if raw_text(field, "BrokerID") not in (b"", text(market.broker)):
        raise _Refused(errors.BROKER_NOT_FOUND)


def _investors(market: Market, field: Any, user: str) -> list[str]:
    """R162."""
    _broker(market, field)
    name = raw_text(field, "InvestorID")
    if not name:
        return market.rights.get(user, []) if user else sorted(market.investor_structs)
    if name not in market.names.investors:
        raise _Refused(errors.INVESTOR_NOT_FOUND)
    investor = name.decode("gbk")
    if user and not market.may_trade(user, investor):
        raise _Refused(errors.NO_PRIVILEGE)
    return [investor]


def _fits(field: Any, row: Any, *members: str) -> bool:
    """Filled members of the query equal the row's (R161)."""
    for member in members:
        wanted = getattr(field, member)
        if wanted and wanted != getattr(row, member):
            return False
    return True


def _chosen(field: Any, rows: Iterable[Any], *members: str) -> Rows:
    return (row for row in rows if _fits(field, row, *members))


def _number_fits(wanted: str, number: str) -> bool:
    """Without its spaces equal to the plain decimal number; an empty one does not filter."""
    return not wanted or wanted.strip(" ") == number.strip(" ")


def _orders(market: Market, field: Any, user: str) -> Rows:
    found = []
    for investor in _investors(market, field, user):
        for image in market.engine.orders_of(market.investor(investor)):
            row: Any = structs.Order.unpack(image)
            if _fits(field, row, "InstrumentID", "ExchangeID") and _number_fits(field.OrderSysID, row.OrderSysID):
                if _within(field.InsertTimeStart, row.InsertTime, field.InsertTimeEnd):
                    found.append(row)
    return iter(sorted(found, key=lambda row: row.BrokerOrderSeq))


def _quotes(market: Market, field: Any, user: str) -> Rows:
    investors = set(_investors(market, field, user))
    rows: Any = (quote for quote in market.quotes.values() if quote.InvestorID in investors)  # type: ignore[attr-defined]
    found = [
        row
        for row in _chosen(field, rows, "InstrumentID", "ExchangeID")
        if _number_fits(field.QuoteSysID, row.QuoteSysID) and _within(field.InsertTimeStart, row.InsertTime, field.InsertTimeEnd)
    ]
    return iter(sorted(found, key=lambda row: row.BrokerQuoteSeq))


def _asked(market: Market, field: Any, user: str) -> Rows:
    investors = set(_investors(market, field, user))
    rows: Any = (asked for asked in market.asked if asked.InvestorID in investors)  # type: ignore[attr-defined]
    chosen: Any = _chosen(field, rows, "InstrumentID", "ExchangeID")
    return (row for row in chosen if _within(field.InsertTimeStart, row.InsertTime, field.InsertTimeEnd))


def _within(start: str, time: str, end: str) -> bool:
    return (not start or start <= time) and (not end or time <= end)


def _trades(market: Market, field: Any, user: str) -> Rows:
    found = []
    for investor in _investors(market, field, user):
        for image in market.investors[market.investor(investor)].trades or ():
            row: Any = structs.Trade.unpack(image)
            if _fits(field, row, "InstrumentID", "ExchangeID") and _number_fits(field.TradeID, row.TradeID):
                if _within(field.TradeTimeStart, row.TradeTime, field.TradeTimeEnd):
                    found.append(row)
    return iter(sorted(found, key=lambda row: row.SequenceNo))


def _positions(market: Market, field: Any, user: str) -> Rows:
    for investor in _investors(market, field, user):
        rows = (images.position(market, row) for _, row in market.rows_of(market.investor(investor)))
        yield from _chosen(field, rows, "InstrumentID", "ExchangeID")


def _details(market: Market, field: Any, user: str) -> Rows:
    for investor in _investors(market, field, user):
        for _, row in market.rows_of(market.investor(investor)):
            yield from _chosen(field, images.details(market, row), "InstrumentID", "ExchangeID")


def _accounts(market: Market, field: Any, user: str) -> Rows:
    investors = _investors(market, field, user)
    if field.CurrencyID not in ("", "CNY"):
        return
    yield from _chosen(field, (images.account(market, investor) for investor in investors), "AccountID")


def _declared_investors(market: Market, field: Any, user: str) -> Rows:
    return (market.investor_structs[name] for name in _investors(market, field, user))


def _by_name(structs_of: Callable[[Market], dict[str, Struct]], *members: str) -> Callable[[Market, Any, str], Rows]:
    def rows(market: Market, field: Any, user: str) -> Rows:
        return _chosen(field, (struct for _, struct in sorted(structs_of(market).items())), *members)

    return rows


def _depths(market: Market, field: Any, user: str) -> Rows:
    for name, struct in sorted(market.instrument_structs.items()):
        if _fits(field, struct, "InstrumentID", "ExchangeID", "ProductClass"):
            yield images.depth(market, market.instrument(name))


def _margin_rates(market: Market, field: Any, user: str) -> Rows:
    hedge = field.HedgeFlag or codes.HedgeFlag.Speculation
    for investor in _investors(market, field, user):
        for name, struct in sorted(market.instrument_structs.items()):
            rate: Any = market.margin_rates.get((name, hedge))
            if rate is not None and _fits(field, struct, "InstrumentID", "ExchangeID"):
                yield structs.InstrumentMarginRate(
                    InvestorRange=codes.InvestorRange.All, BrokerID=market.broker, InvestorID=investor, HedgeFlag=hedge,
                    LongMarginRatioByMoney=rate.LongMarginRatioByMoney, LongMarginRatioByVolume=rate.LongMarginRatioByVolume,
                    ShortMarginRatioByMoney=rate.ShortMarginRatioByMoney, ShortMarginRatioByVolume=rate.ShortMarginRatioByVolume,
                    ExchangeID=struct.ExchangeID, InstrumentID=name,
                )  # type: ignore[attr-defined]  # fmt: skip


def _exchange_margin_rates(market: Market, field: Any, user: str) -> Rows:
    _broker(market, field)
    return _chosen(field, (rate for _, rate in sorted(market.margin_rates.items())), "InstrumentID", "HedgeFlag", "ExchangeID")


_RATES = [f"{kind}RatioBy{what}" for kind in ("Open", "Close", "CloseToday") for what in ("Money", "Volume")]


def _commission_rates(option: bool) -> Callable[[Market, Any, str], Rows]:
    def rows(market: Market, field: Any, user: str) -> Rows:
        for investor in _investors(market, field, user):
            for name, struct in sorted(market.instrument_structs.items()):
                if bool(market.instruments[market.instrument(name)].option) is not option:
                    continue
                rate: Any = commission_of(market, name)
                if rate is None or not _fits(field, struct, "InstrumentID", "ExchangeID"):
                    continue
                exchange = struct.ExchangeID  # type: ignore[attr-defined]
                if not option:
                    yield rate.replace(BrokerID=market.broker, InvestorID=investor, ExchangeID=exchange)
                    continue
                members = {member: getattr(rate, member) for member in (*_RATES, "InvestorRange", "InvestUnitID", "InstrumentID")}
                yield structs.OptionInstrCommRate(BrokerID=market.broker, InvestorID=investor, ExchangeID=exchange, **members)

    return rows


def _confirmations(market: Market, field: Any, user: str) -> Rows:
    kept = (market.confirmations[name] for name in _investors(market, field, user) if name in market.confirmations)
    return _chosen(field, kept, "AccountID")


def _statements(market: Market, field: Any, user: str) -> Rows:
    kept = (market.statements[name] for name in _investors(market, field, user) if name in market.statements)
    return _chosen(field, kept, "TradingDay", "AccountID")


_m, _s = messages, structs
_QUERIES: dict[int, tuple[type[Struct], Callable[[Market, Any, str], Rows]]] = {
    _m.ReqQryOrder.tid: (_s.QryOrder, _orders),
    _m.ReqQryTrade.tid: (_s.QryTrade, _trades),
    _m.ReqQryQuote.tid: (_s.QryQuote, _quotes),
    _m.ReqQryForQuote.tid: (_s.QryForQuote, _asked),
    _m.ReqQryInvestorPosition.tid: (_s.QryInvestorPosition, _positions),
    _m.ReqQryInvestorPositionDetail.tid: (_s.QryInvestorPositionDetail, _details),
    _m.ReqQryTradingAccount.tid: (_s.QryTradingAccount, _accounts),
    _m.ReqQryInvestor.tid: (_s.QryInvestor, _declared_investors),
    _m.ReqQryExchange.tid: (_s.QryExchange, _by_name(lambda m: m.exchange_structs, "ExchangeID")),
    _m.ReqQryProduct.tid: (_s.QryProduct, _by_name(lambda m: m.products, "ProductID", "ExchangeID", "ProductClass")),
    _m.ReqQryInstrument.tid: (
        _s.QryInstrument,
        _by_name(lambda m: m.instrument_structs, "InstrumentID", "ExchangeID", "ProductID", "ExchangeInstID"),
    ),
    _m.ReqQryDepthMarketData.tid: (_s.QryDepthMarketData, _depths),
    _m.ReqQryInstrumentMarginRate.tid: (_s.QryInstrumentMarginRate, _margin_rates),
    _m.ReqQryExchangeMarginRate.tid: (_s.QryExchangeMarginRate, _exchange_margin_rates),
    _m.ReqQryInstrumentCommissionRate.tid: (_s.QryInstrumentCommissionRate, _commission_rates(option=False)),
    _m.ReqQryOptionInstrCommRate.tid: (_s.QryOptionInstrCommRate, _commission_rates(option=True)),
    _m.ReqQrySettlementInfoConfirm.tid: (_s.QrySettlementInfoConfirm, _confirmations),
    _m.ReqQrySettlementInfo.tid: (_s.QrySettlementInfo, _statements),
}
SUPPORTED = frozenset(_QUERIES)
