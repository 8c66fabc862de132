"""Exports and their way back: specs/rules/9-state.md, canonical.toml."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any, Iterator, Sequence

from ctpproto.ctp import codes, internal_structs, structs
from ctpproto.structs import Struct
from fixbridge.adapters.heterogeneous import images
from fixbridge.adapters.heterogeneous.layout import SETTLEMENT_ID, packed_text, raw_text
from fixbridge.adapters.heterogeneous.market import Market
from fixbridge.adapters.heterogeneous.numbers import whole_money, whole_ticks
from fixbridge.adapters.heterogeneous.phases import keep_status
from fixbridge.adapters.heterogeneous.quotes import keep_quote
from fixbridge.adapters.heterogeneous.reference import declare, grant
from fixbridge.adapters.heterogeneous.seats import keep_confirmation, open_seat

_i, _s = internal_structs, structs
_DECLARED = {
    _i.TradingParameters, _s.Exchange, _s.Product, _s.Instrument, _s.ExchangeMarginRate, _s.InstrumentCommissionRate,
    _i.PriceLimitRate, _s.Investor, _i.Credential,
}  # fmt: skip
_BEIJING = timezone(timedelta(hours=8))


def export(market: Market) -> Iterator[Struct]:
    """All records in canonical order."""
    engine = market.engine
    yield _i.CoreState(
        TradingDay=market.trading_day, SettlementID=SETTLEMENT_ID, SessionID=market.last_session, BrokerOrderSeq=engine.order_seq,
        OrderSequenceNo=engine.return_seq, TradeSequenceNo=engine.trade_seq, IsHalted=int(engine.halted != 0),
    )  # fmt: skip
    if market.parameters is not None:
        yield market.parameters
    for name, struct in sorted(market.exchange_structs.items()):
        yield struct
        exchange = market.exchanges[market.exchange(name)]
        yield _i.ExchangeState(ExchangeID=name, OrderNumber=exchange.orders, TradeNumber=exchange.trades)
    for declared in (
        market.products, market.instrument_structs, market.margin_rates, market.commission_rates, market.limit_rates,
    ):  # fmt: skip
        yield from (declared[name] for name in sorted(declared))  # type: ignore[index,type-var]
    for name in sorted(market.instrument_structs):
        yield images.depth(market, market.instrument(name))
    yield from (market.statuses[name] for name in sorted(market.statuses))
    yield from (market.investor_structs[name] for name in sorted(market.investor_structs))
    yield from _users(market)
    for (front, number), slot in sorted(market.by_number.items()):
        it = market.sessions[slot]
        yield _session_state(it, front, number)
    for name in sorted(market.investor_structs):
        yield from _account(market, name)
    yield from _orders(market)
    yield from map(_s.Trade.unpack, engine.trades)
    yield from (market.quotes[name] for name in sorted(market.quotes))
    yield from market.asked


def _session_state(it: Any, front: int, number: int) -> Struct:
    state = _i.SessionState(
        FrontID=front, SessionID=number, Connection=it.connection, UserID=it.user, EdgeKind=chr(it.kind),
        UserProductInfo=it.product.decode("gbk"), IsLoggedIn=it.logged_in,
    )  # fmt: skip
    return state


def _users(market: Market) -> Iterator[Struct]:
    for name in sorted(market.rights):
        user = market.users[market.user(name)]
        yield _i.UserState(BrokerID=market.broker, UserID=name, MaxOrderRef=str(user.max_ref), IsStopped=user.stopped)
        for investor in market.rights[name]:
            yield _i.UserInvestor(BrokerID=market.broker, UserID=name, InvestorID=investor)
        if name in market.credentials:
            yield market.credentials[name]


def _account(market: Market, name: str) -> Iterator[Struct]:
    yield images.account(market, name)
    for _, row in market.rows_of(market.investor(name)):
        yield images.position(market, row)
        yield from images.details(market, row)
    if name in market.confirmations:
        yield market.confirmations[name]
    if name in market.statements:
        yield market.statements[name]


def _orders(market: Market) -> Iterator[Struct]:
    for front, session, _, slot in sorted(market.engine.orders_by_name()):
        raw, is_live = market.engine.image_of(slot)
        image: Any = _s.Order.unpack(raw)
        yield image
        if not is_live:
            continue
        order = market.orders[slot]
        identity = {"FrontID": front, "SessionID": session, "OrderRef": image.OrderRef}
        if not order.waits:
            yield _i.OrderFunds(**identity, MarginPerLot=order.margin, CommissionPerLot=order.commission, CashPerLot=order.cash)
        if order.place != order.number:  # what waits has none, and keeps the number for one
            yield _i.OrderPlace(**identity, Place=order.place)
        if order.context:
            padded = order.context.ljust(_i.OrderContext.MEMBERS["ContextBytes"].size, b"\0")
            yield _i.OrderContext(**identity, ContextLength=len(order.context), ContextBytes=padded)


class Restorer:
    """Takes exported records in their order. What follows an Order or a position belongs to it."""

    def __init__(self, market: Market):
        self.market = market
        self._row: Any = None  # the InvestorPosition whose details are being gathered
        self._details: list[Any] = []
        self._order: Any = None
        self._funds: Any = None
        self._place = 0
        self._context = b""

    def restore(self, records: Sequence[Struct]) -> None:
        for record in records:
            kind = type(record)
            if kind is _s.InvestorPositionDetail:
                self._details.append(record)
            elif kind is _i.OrderFunds:
                self._funds = record
            elif kind is _i.OrderPlace:
                placed: Any = record
                self._place = placed.Place
            elif kind is _i.OrderContext:
                context: Any = record
                self._context = context.ContextBytes[: context.ContextLength]
            else:
                self._finish()
                self._take(kind, record)
        self._finish()
        for slot in sorted(self.market.engine.live_orders(), key=lambda slot: self.market.orders[slot].place):  # R187
            self.market.engine.settle_down(slot)

    def _take(self, kind: type[Struct], record: Any) -> None:
        market, engine = self.market, self.market.engine
        if kind in _DECLARED:
            declare(market, (record,))
        elif kind is _i.CoreState:
            market.begin_day(record.TradingDay)
            market.last_session = record.SessionID
            engine.order_seq, engine.return_seq = record.BrokerOrderSeq, record.OrderSequenceNo
            engine.trade_seq, engine.halted = record.TradeSequenceNo, record.IsHalted
        elif kind is _i.ExchangeState:
            market.exchanges.set(market.exchange(record.ExchangeID), orders=record.OrderNumber, trades=record.TradeNumber)
        elif kind is _s.DepthMarketData:
            self._depth(record)
        elif kind is _s.InstrumentStatus:
            keep_status(market, record)
        elif kind is _i.UserState:
            slot = market.know_user(record.UserID)
            market.users.set(slot, stopped=int(record.IsStopped != 0), max_ref=int(record.MaxOrderRef or 0))
        elif kind is _i.UserInvestor:
            grant(market, record.UserID, record.InvestorID)
        elif kind is _i.SessionState:
            open_seat(
                market, record.FrontID, record.SessionID, record.Connection, record.UserID, record.EdgeKind,
                raw_text(record, "UserProductInfo"), record.IsLoggedIn != 0,
            )  # fmt: skip
        elif kind is _s.TradingAccount:
            market.investors.set(
                market.investor(record.AccountID), balance=whole_money(record.PreBalance), deposit=whole_money(record.Deposit),
                withdraw=whole_money(record.Withdraw), profit=whole_money(record.CloseProfit),
                cash_in=whole_money(record.CashIn), commission=whole_money(record.Commission),
                pre_margin=whole_money(record.PreMargin),
            )  # fmt: skip
        elif kind is _s.InvestorPosition:
            self._row = record
        elif kind is _s.SettlementInfoConfirm:
            keep_confirmation(market, record)
        elif kind is _s.SettlementInfo:
            market.statements[record.InvestorID] = record
        elif kind is _s.Order:
            self._order = record
        elif kind is _s.Quote:
            keep_quote(market, record)
        elif kind is _s.ForQuote:
            market.asked.append(record)
        elif kind is _s.Trade:
            engine.restore_trade(record.pack())
        else:
            raise ValueError(f"{kind.NAME} is no record of an export")

    def _finish(self) -> None:
        """What was gathered is whole."""
        if self._row is not None:
            self._position(self._row, self._details)
            self._row, self._details = None, []
        if self._order is not None:
            funds = self._funds
            amounts = (funds.MarginPerLot, funds.CommissionPerLot, funds.CashPerLot) if funds is not None else (0, 0, 0)
            self.market.engine.restore_order(self._order.pack(), self._context, *amounts, self._place)
            self._order = self._funds = None
            self._place = 0
            self._context = b""

    def _depth(self, record: Any) -> None:
        market = self.market
        slot = market.instrument(record.InstrumentID)
        it = market.instruments[slot]

        def price(value: float | None) -> int:
            return 0 if value is None else whole_ticks(value, it.micros)

        time_ns = 0
        if record.ActionDay:
            moment = datetime.strptime(record.ActionDay + record.UpdateTime, "%Y%m%d%H:%M:%S").replace(tzinfo=_BEIJING)
            time_ns = (int(moment.timestamp()) * 1000 + record.UpdateMillisec) * 1_000_000
        market.instruments.set(
            slot, has_base=int(record.PreSettlementPrice is not None), base=price(record.PreSettlementPrice),
            has_close=int(record.PreClosePrice is not None), close=price(record.PreClosePrice),
            before=int(record.PreOpenInterest), has_limits=int(record.UpperLimitPrice is not None),
            lower=price(record.LowerLimitPrice), upper=price(record.UpperLimitPrice), last=price(record.LastPrice),
            first=price(record.OpenPrice), high=price(record.HighestPrice), low=price(record.LowestPrice), volume=record.Volume,
            turnover=round(whole_money(record.Turnover) / it.value), interest=int(record.OpenInterest),
            has_time=int(bool(record.ActionDay)), time_ns=time_ns,
        )  # fmt: skip

    def _position(self, record: Any, details: list[Any]) -> None:
        market, engine = self.market, self.market.engine
        instrument = market.instrument(record.InstrumentID)
        it = market.instruments[instrument]
        slot = engine.make_row(
            market.investor(record.InvestorID), instrument, int(record.PosiDirection == codes.PosiDirection.Short),
            int(record.HedgeFlag), int(record.PositionDate == codes.PositionDate.History),
        )  # fmt: skip
        # The cost price of lots carried over is one for the row (R145), and what the row's cost leaves for them.
        opens = [(detail, whole_ticks(detail.OpenPrice, it.micros)) for detail in details]
        carried = sum(detail.Volume for detail, _ in opens if detail.OpenDate != market.trading_day)
        today = sum(detail.Volume * open_ for detail, open_ in opens if detail.OpenDate == market.trading_day)
        cost = round((whole_money(record.PositionCost) / it.value - today) / carried) if carried else 0
        for detail, open_ in opens:
            engine.add_lot(
                slot, int(detail.TradeID), packed_text(detail.OpenDate), detail.Volume, open_,
                open_ if detail.OpenDate == market.trading_day else cost, round(whole_money(detail.Margin) / detail.Volume),
            )  # fmt: skip
        market.rows.set(
            slot, at_open=record.YdPosition, open_volume=record.OpenVolume, open_amount=whole_money(record.OpenAmount),
            close_volume=record.CloseVolume, close_amount=whole_money(record.CloseAmount),
            commission=whole_money(record.Commission), cash_in=whole_money(record.CashIn), profit=whole_money(record.CloseProfit),
            profit_by_trade=whole_money(record.CloseProfitByTrade), pre_margin=whole_money(record.PreMargin),
        )  # fmt: skip
