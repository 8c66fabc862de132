"""ReqOrderAction with Modify at the primary core: R71 to R75."""

from __future__ import annotations

from typing import Any, Iterator

import pytest
from unit.primary_market import BROKER, IM, A, B, C, D, I, M, Market, S, error, told

from ctpproto.ctp import errors
from ctpproto.structs import DBL_MAX, Struct

BUY, SELL = C.Direction.Buy, C.Direction.Sell
CLOSE_TODAY = C.OffsetFlag.CloseToday


@pytest.fixture
def market() -> Iterator[Market]:
    """What every test does is followed by a core that absorbs and one that was restored."""
    market = Market(users=(A, B, D))
    market.follow()
    yield market
    market.agree()


def rest(market: Market, user: str, **members: Any) -> Struct:
    return market.insert(user, **members)[-1].message.fields[0]


def trades(results: list[Any]) -> list[tuple[str, int, float]]:
    """InvestorID, lots and price of each side."""
    sides = (r.message.fields[0] for r in results if r.message.tid == M.OnRtnTrade.tid)
    return [(t.InvestorID, t.Volume, t.Price) for t in sides]


def test_a_changed_order_says_its_new_price_and_volume(market: Market) -> None:
    order = rest(market, A, context=b"first", VolumeTotalOriginal=3)
    market.insert(B, Direction=SELL)
    [result] = market.modify(A, order, price=75010.0, volume_change=2, context=b"second")
    changed = result.message.fields[0]
    assert (result.users, result.context) == ((A,), b"second")
    assert (changed.LimitPrice, changed.VolumeTotalOriginal, changed.VolumeTraded, changed.VolumeTotal) == (75010.0, 5, 1, 4)
    assert (changed.OrderStatus, changed.OrderSubmitStatus) == (C.OrderStatus.PartTradedQueueing, C.OrderSubmitStatus.Accepted)
    assert (changed.OrderSysID, changed.OrderRef, changed.NotifySequence) == (order.OrderSysID, order.OrderRef, 4)
    assert (changed.InsertTime, changed.CancelTime, changed.ActiveUserID) == (order.InsertTime, "", A)
    assert market.query(M.ReqQryOrder, A, S.QryOrder())[0] == changed
    # The new context is the order's from here on (R75); without one the order keeps what it has.
    assert market.insert(B, Direction=SELL, LimitPrice=75010.0)[-1].context == b"second"
    [result] = market.modify(A, order, volume_change=-1)
    assert result.context == b"second"
    assert told(market.cancel(A, order)) == [f"{A}: OnRtnOrder 5 2+2"]


@pytest.mark.parametrize(
    "change, keeps",
    [
        ({"volume_change": -1}, True), ({}, True), ({"price": 75000.0}, True), ({"price": DBL_MAX}, True),
        ({"VolumeTotalOriginal": 1}, True), ({"volume_change": 1}, False), ({"VolumeTotalOriginal": 3}, False),
    ],
)  # fmt: skip
def test_fewer_lots_keep_the_place_and_more_lots_lose_it(market: Market, change: dict[str, Any], keeps: bool) -> None:
    first = rest(market, A, VolumeTotalOriginal=2)
    rest(market, D)
    assert error(market.modify(A, first, **change)) == 0
    assert trades(market.insert(B, Direction=SELL))[1][0] == (A if keeps else D)


def test_another_price_loses_the_place_also_when_it_comes_back(market: Market) -> None:
    first = rest(market, A)
    rest(market, D)
    market.modify(A, first, price=75010.0)
    market.modify(A, first, price=75000.0)
    assert trades(market.insert(B, Direction=SELL))[1][0] == D
    assert rest(market, B).OrderSysID == "           6"  # places are counted with OrderSysIDs (R62)


def test_a_change_that_crosses_trades_at_once_and_rests_with_what_is_left(market: Market) -> None:
    rest(market, B, Direction=SELL, LimitPrice=75020.0)
    rest(market, D, Direction=SELL, LimitPrice=75030.0)
    order = rest(market, A, VolumeTotalOriginal=3)
    results = market.modify(A, order, price=75030.0)
    assert told(results) == [
        f"{A}: OnRtnOrder 3 0+3",
        f"{A}: OnRtnOrder 1 1+2", f"{A}: OnRtnTrade 1@75020", f"{B}: OnRtnOrder 0 1+0", f"{B}: OnRtnTrade 1@75020",
        f"{A}: OnRtnOrder 1 2+1", f"{A}: OnRtnTrade 1@75030", f"{D}: OnRtnOrder 0 1+0", f"{D}: OnRtnTrade 1@75030",
    ]  # fmt: skip
    market.agree()
    assert trades(market.insert(B, Direction=SELL, LimitPrice=75030.0)) == [(B, 1, 75030.0), (A, 1, 75030.0)]


@pytest.mark.parametrize("change", [{"volume_change": -1}, {"volume_change": -3}, {"VolumeTotalOriginal": 1}])
def test_a_volume_that_is_traded_already_cancels_the_rest(market: Market, change: dict[str, Any]) -> None:
    """R72: so a fill that comes between costs nothing but what is no longer wanted; the kill switch is no obstacle to that."""
    order = rest(market, A, VolumeTotalOriginal=3)
    market.insert(B, Direction=SELL, VolumeTotalOriginal=2)
    market.operator(IM.KillSwitch, I.KillSwitch(UserID=A, IsOn=1))
    results = market.modify(A, order, price=99.0, context=b"less", **change)
    assert told(results) == [f"{A}: OnRtnOrder 5 2+1"] and results[0].context == b"less"
    assert results[0].message.fields[0].VolumeTotalOriginal == 3
    account = market.account(A)
    assert (account.FrozenMargin, account.FrozenCommission) == (0.0, 0.0)


def test_what_is_frozen_follows_the_change(market: Market) -> None:
    order = rest(market, A, VolumeTotalOriginal=4)
    market.modify(A, order, volume_change=-1)
    assert market.account(A).FrozenMargin == 3 * 75000 * 5 * 0.10
    market.modify(A, order, price=75010.0, volume_change=1)
    account = market.account(A)
    assert account.FrozenMargin == 4 * 75010 * 5 * 0.10
    assert account.Available == 10_000_000 - account.FrozenMargin - account.FrozenCommission


def test_funds_are_asked_as_if_the_order_had_frozen_nothing(market: Market) -> None:
    order = rest(market, A, VolumeTotalOriginal=200)  # 7,500,000 of margin
    assert error(market.modify(A, order, price=75010.0, volume_change=50)) == 0
    before = market.core.export()
    assert error(market.modify(A, order, price=75000.0, volume_change=100)) == errors.INSUFFICIENT_MONEY.id
    assert market.core.export() == before
    assert error(market.modify(A, order, volume_change=-10)) == 0


def test_positions_are_asked_as_if_the_order_had_frozen_nothing(market: Market) -> None:
    market.trade(B, A, VolumeTotalOriginal=3)
    order = rest(market, A, Direction=SELL, CombOffsetFlag=CLOSE_TODAY, LimitPrice=75010.0, VolumeTotalOriginal=2)
    assert error(market.modify(A, order, volume_change=2)) == errors.OVER_CLOSETODAY_POSITION.id
    assert error(market.modify(A, order, volume_change=1)) == 0
    [row] = market.positions(A)
    assert row.ShortFrozen == 3


def test_an_order_may_become_immediate(market: Market) -> None:
    rest(market, B, Direction=SELL, LimitPrice=75010.0)
    order = rest(market, A, VolumeTotalOriginal=2)
    fok = {"TimeCondition": C.TimeCondition.IOC, "VolumeCondition": C.VolumeCondition.CV}
    results = market.modify(A, order, price=75010.0, **fok)
    assert told(results) == [f"{A}: OnRtnOrder 3 0+2", f"{A}: OnRtnOrder 5 0+2"]
    order = rest(market, A, VolumeTotalOriginal=2)
    results = market.modify(A, order, price=75010.0, TimeCondition=C.TimeCondition.IOC)
    assert told(results)[::5] == [f"{A}: OnRtnOrder 3 0+2", f"{A}: OnRtnOrder 5 1+1"]
    assert results[-1].message.fields[0].TimeCondition == C.TimeCondition.IOC


def test_whoever_may_trade_for_the_investor_may_change_its_orders(market: Market) -> None:
    market.login("100009")
    order = rest(market, "100009", investor="100007")
    market.operator(IM.Declare, I.UserInvestor(BrokerID=BROKER, UserID=B, InvestorID="100007"))
    [result] = market.modify(B, order, volume_change=1)
    assert (result.users, result.message.fields[0].ActiveUserID) == ((B, "100007", "100009"), B)
    [result] = market.cancel("100009", order)
    assert result.message.fields[0].ActiveUserID == "100009"


def test_every_mistake_leaves_the_order_as_it_was(market: Market) -> None:
    """[[modify]] of specs/rules/refusals.toml."""
    order = rest(market, A, VolumeTotalOriginal=5)
    market.insert(B, Direction=SELL, VolumeTotalOriginal=1)
    before = market.core.export()

    def refused(expected: errors.Error, price: float = 0.0, volume_change: int = 0, **change: Any) -> None:
        results = market.modify(A, order, price, volume_change, **change)
        assert error(results) == expected.id
        assert [r.message.tid for r in results] == [M.OnRspOrderAction.tid, M.OnErrRtnOrderAction.tid]
        assert results[1].message.fields[1].OrderLocalID == order.OrderLocalID
        assert market.core.export() == before

    refused(errors.VOLUME_NOT_VALID, volume_change=-6)
    refused(errors.VOLUME_NOT_VALID, VolumeTotalOriginal=-1)
    refused(errors.VOLUME_NOT_VALID, volume_change=2**31 - 1)
    refused(errors.VOLUME_NOT_VALID, volume_change=496)
    refused(errors.BAD_PRICE_VALUE, price=float("nan"))
    refused(errors.PRICE_OVER_LIMIT, price=99_000.0)
    refused(errors.PRICE_OVER_LIMIT, price=-75_000.0)
    refused(errors.PRICE_WRONG_TICK, price=75_001.0)
    refused(errors.BAD_FIELD, OrderPriceType="z")
    refused(errors.UNSUPPORTED_FUNCTION, TimeCondition=C.TimeCondition.GTC)
    refused(errors.BAD_FIELD, VolumeCondition=C.VolumeCondition.CV)
    refused(errors.VOLUME_NOT_VALID, TimeCondition="1", VolumeCondition="2", MinVolume=6)
    market.operator(IM.KillSwitch, I.KillSwitch(UserID=A, IsOn=1))
    assert error(market.modify(A, order, volume_change=1)) == errors.NO_TRADING_RIGHT.id
    market.operator(IM.KillSwitch, I.KillSwitch(UserID=A, IsOn=0))
    facts = next(r for r in before if r.NAME == "Instrument" and r.InstrumentID == "cu2701")
    market.operator(IM.Declare, facts.replace(IsTrading=0))
    assert error(market.modify(A, order, volume_change=1)) == errors.INSTRUMENT_NOT_TRADING.id
    assert told(market.cancel(A, order)) == [f"{A}: OnRtnOrder 5 1+4"]
    assert error(market.modify(A, order, volume_change=1)) == errors.INSUITABLE_ORDER_STATUS.id


def test_a_changed_order_ends_with_the_day(market: Market) -> None:
    order = rest(market, A)
    rest(market, D)
    market.modify(A, order, price=75010.0)
    market.agree()
    results = market.day_roll("20261124")
    assert told(results)[:2] == [f"{A}: OnRtnOrder 5 0+1", f"{D}: OnRtnOrder 5 0+1"]  # by OrderSysID (R141)
