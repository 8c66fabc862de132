"""Market and conditional orders at the primary core: R76 to R79, R90."""

from __future__ import annotations

from typing import Any, Iterator

import pytest
from unit.primary_market import IM, A, B, C, D, I, M, Market, S, error, told

from ctpproto.ctp import errors
from ctpproto.structs import Struct

BUY, SELL = C.Direction.Buy, C.Direction.Sell
ANY, BEST, FIVE = C.OrderPriceType.AnyPrice, C.OrderPriceType.BestPrice, C.OrderPriceType.FiveLevelPrice
SOY = {"InstrumentID": "m2705", "LimitPrice": 2900.0}
INDEX = {"InstrumentID": "IF2612", "LimitPrice": 4000.0}
AT_MARKET = {"OrderPriceType": ANY, "TimeCondition": C.TimeCondition.IOC, "LimitPrice": 0.0}
CC = C.ContingentCondition
RISES, FALLS = CC.LastPriceGreaterEqualStopPrice, CC.LastPriceLesserEqualStopPrice


@pytest.fixture
def market() -> Iterator[Market]:
    """What every test does is followed by a core that absorbs and one that was restored."""
    market = Market(users=(A, B, D))
    market.follow()
    yield market
    market.agree()


def placed(market: Market, user: str, **members: Any) -> Struct:
    return market.insert(user, **members)[-1].message.fields[0]


def prices(results: list[Any]) -> list[float]:
    return [r.message.fields[0].Price for r in results if r.message.tid == M.OnRtnTrade.tid][::2]


def statuses(results: list[Any]) -> list[str]:
    return [r.message.fields[0].OrderStatus for r in results if r.message.tid == M.OnRtnOrder.tid]


# -- market orders ----------------------------------------------------------------------------------------------------


def test_a_market_order_takes_what_there_is_and_the_rest_is_canceled(market: Market) -> None:
    for price in (2901.0, 2910.0):
        market.insert(B, Direction=SELL, InstrumentID="m2705", LimitPrice=price)
    results = market.insert(A, **{**SOY, **AT_MARKET}, VolumeTotalOriginal=3)
    assert [said for said in told(results) if said.startswith(f"{A}: OnRtnOrder")] == [
        f"{A}: OnRtnOrder a 0+3", f"{A}: OnRtnOrder 3 0+3", f"{A}: OnRtnOrder 1 1+2", f"{A}: OnRtnOrder 1 2+1",
        f"{A}: OnRtnOrder 5 2+1",
    ]  # fmt: skip
    assert prices(results) == [2901.0, 2910.0]
    assert {r.message.fields[0].LimitPrice for r in results if r.users == (A,) and r.message.tid == M.OnRtnOrder.tid} == {0.0}
    assert market.account(A).FrozenMargin == 0.0


@pytest.mark.parametrize("kind, levels", [(BEST, 1), (FIVE, 5), (ANY, 7)])
def test_how_deep_a_market_order_goes(market: Market, kind: str, levels: int) -> None:
    for nth in range(7):
        market.insert(B, Direction=SELL, InstrumentID="IF2612", LimitPrice=4000.0 + nth)
    results = market.insert(A, **{**INDEX, **AT_MARKET, "OrderPriceType": kind}, VolumeTotalOriginal=9)
    assert prices(results) == [4000.0 + nth for nth in range(levels)]
    assert told(results)[-1] == f"{A}: OnRtnOrder 5 {levels}+{9 - levels}"


def test_a_market_order_freezes_at_the_price_that_it_may_come_to(market: Market) -> None:
    """A buy's upper limit, 4400: ten lots are margined with 1,584,000 there and with 1,440,000 at 4000."""
    assert error(market.insert(A, **{**SOY, **AT_MARKET}, VolumeTotalOriginal=501)) == errors.VOLUME_NOT_VALID.id  # R25
    few = {"InstrumentID": "IF2612", "VolumeTotalOriginal": 10}
    market.operator(IM.Declare, S.TradingAccount(AccountID=A, Withdraw=8_500_000.0))
    assert error(market.insert(A, **few, LimitPrice=4000.0)) == 0
    market.cancel(A, market.query(M.ReqQryOrder, A, S.QryOrder())[-1])
    assert error(market.insert(A, **few, **AT_MARKET)) == errors.INSUFFICIENT_MONEY.id


@pytest.mark.parametrize(
    "instrument, kind, time_condition, refusal",
    [
        ("cu2701", ANY, "1", errors.PRICETYPE_NOTSUPPORT_BYEXCHANGE), ("m2705", BEST, "1", errors.PRICETYPE_NOTSUPPORT_BYEXCHANGE),
        ("IF2612", C.OrderPriceType.LastPrice, "1", errors.PRICETYPE_NOTSUPPORT_BYEXCHANGE), ("SR705", ANY, "1", errors.NONE),
        ("IF2612", ANY, "3", errors.PRICETYPE_NOTSUPPORT_BYEXCHANGE), ("IF2612", "z", "1", errors.BAD_FIELD),
        ("IF2612", FIVE, "1", errors.NONE),
    ],
)  # fmt: skip
def test_each_exchange_takes_its_own_types(
    market: Market, instrument: str, kind: str, time_condition: str, refusal: errors.Error
) -> None:
    results = market.insert(A, InstrumentID=instrument, OrderPriceType=kind, TimeCondition=time_condition, LimitPrice=0.0)
    assert error(results) == refusal.id


def test_without_price_limits_there_is_no_price_to_freeze_at(market: Market) -> None:
    facts = next(r for r in market.core.export() if r.NAME == "Instrument" and r.InstrumentID == "m2705")
    rate = next(r for r in market.core.export() if r.NAME == "ExchangeMarginRate" and r.InstrumentID == "m2705")
    new = {"InstrumentID": "m2709"}
    depth = S.DepthMarketData(**new, PreSettlementPrice=2900.0)
    assert market.operator(IM.Declare, facts.replace(**new), rate.replace(**new), depth) == []
    assert error(market.insert(A, **new, **AT_MARKET)) == errors.BAD_PRICE_VALUE.id


# -- conditional orders -----------------------------------------------------------------------------------------------


def test_a_conditional_order_waits_is_touched_and_trades(market: Market) -> None:
    market.insert(B, Direction=SELL, LimitPrice=75030.0)
    stop = {"ContingentCondition": RISES, "StopPrice": 75010.0, "LimitPrice": 75030.0}
    results = market.insert(A, b"stop", VolumeTotalOriginal=2, **stop)
    assert told(results) == [f"{A}: OnRtnOrder a 0+2", f"{A}: OnRtnOrder b 0+2"]
    order = results[1].message.fields[0]
    assert (order.OrderSysID.strip(), order.StatusMsg, order.StopPrice) == ("2", "尚未触发", 75010.0)
    assert market.account(A).FrozenMargin == 0.0 and market.positions(A) == ()
    market.agree()
    market.insert(B, Direction=SELL, LimitPrice=75000.0)
    assert "OnRtnOrder c" not in " ".join(told(market.insert(D, LimitPrice=75000.0)))
    market.insert(B, Direction=SELL, LimitPrice=75010.0)
    results = market.insert(D, b"trade", LimitPrice=75010.0)
    assert told(results)[6:] == [
        f"{A}: OnRtnOrder c 0+2", f"{A}: OnRtnOrder 3 0+2",
        f"{A}: OnRtnOrder 1 1+1", f"{A}: OnRtnTrade 1@75030", f"{B}: OnRtnOrder 0 1+0", f"{B}: OnRtnTrade 1@75030",
    ]  # fmt: skip
    assert results[6].context == results[7].context == b"stop"
    assert market.account(A).FrozenMargin == 75030 * 5 * 0.10


def test_a_condition_that_holds_already_touches_at_once(market: Market) -> None:
    market.insert(B, Direction=SELL, LimitPrice=75020.0)
    asks = {"ContingentCondition": CC.AskPriceLesserEqualStopPrice, "StopPrice": 75020.0}
    assert statuses(market.insert(A, **{**asks, "LimitPrice": 75000.0})) == ["a", "b", "c", "3"]


@pytest.mark.parametrize(
    "condition, held_at",
    [
        (CC.LastPriceGreaterThanStopPrice, {75020.0}), (CC.LastPriceGreaterEqualStopPrice, {75010.0, 75020.0}),
        (CC.LastPriceLesserThanStopPrice, {75000.0}), (CC.LastPriceLesserEqualStopPrice, {75000.0, 75010.0}),
        (CC.AskPriceGreaterThanStopPrice, {75020.0}), (CC.AskPriceGreaterEqualStopPrice, {75010.0, 75020.0}),
        (CC.AskPriceLesserThanStopPrice, {75000.0}), (CC.AskPriceLesserEqualStopPrice, {75000.0, 75010.0}),
        (CC.BidPriceGreaterThanStopPrice, {75020.0}), (CC.BidPriceGreaterEqualStopPrice, {75010.0, 75020.0}),
        (CC.BidPriceLesserThanStopPrice, {75000.0}), (CC.BidPriceLesserEqualStopPrice, {75000.0, 75010.0}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("price", [75000.0, 75010.0, 75020.0])
def test_every_condition(market: Market, condition: str, held_at: set[float], price: float) -> None:
    waiting = {"ContingentCondition": condition, "StopPrice": 75010.0, "LimitPrice": 70000.0}
    market.insert(A, **waiting)
    side = BUY if condition in "DEFH" else SELL
    results = market.insert(B, Direction=side, LimitPrice=price)
    if condition in "5678":
        results = market.insert(D, LimitPrice=price)
    assert ("c" in statuses(results)) is (price in held_at)


def test_touched_orders_come_one_after_the_other_by_the_time_they_were_placed(market: Market) -> None:
    """One's trade may be what touches the next; a trade between may let the next wait on."""
    stops = [(75020.0, 75010.0), (75000.0, 75020.0), (75010.0, 75020.0)]
    for stop, price in stops:
        market.insert(A, ContingentCondition=RISES, StopPrice=stop, LimitPrice=price)
    for price in (75010.0, 75020.0, 75020.0):
        market.insert(B, Direction=SELL, LimitPrice=price)
    results = market.insert(D, LimitPrice=75010.0)
    orders = [r.message.fields[0] for r in results if r.message.tid == M.OnRtnOrder.tid]
    assert [order.BrokerOrderSeq for order in orders if order.OrderStatus == "c"] == [2, 1, 3]
    market.agree()


def test_a_touched_order_that_may_not_trade_ends_with_the_reason(market: Market) -> None:
    stop = {"ContingentCondition": FALLS, "StopPrice": 75000.0, "LimitPrice": 74000.0}
    market.insert(A, Direction=SELL, CombOffsetFlag=C.OffsetFlag.CloseToday, **stop)
    market.insert(A, VolumeTotalOriginal=499, **{**stop, "LimitPrice": 80000.0})
    market.trade(B, D)
    closing, buying = market.query(M.ReqQryOrder, A, S.QryOrder())
    for order, why in ((closing, errors.OVER_CLOSETODAY_POSITION), (buying, errors.INSUFFICIENT_MONEY)):
        assert (order.OrderStatus, order.OrderSubmitStatus) == (C.OrderStatus.Canceled, C.OrderSubmitStatus.InsertRejected)
        assert (order.StatusMsg, order.CancelTime, order.VolumeTotal) == (why.prompt, "12:00:00", order.VolumeTotalOriginal)
    assert market.account(A).FrozenMargin == 0.0


def test_a_stop_at_the_market(market: Market) -> None:
    """FIX's Stop: a market order that waits."""
    market.trade(B, A, **SOY)
    market.insert(D, **{**SOY, "LimitPrice": 2890.0}, VolumeTotalOriginal=3)
    stop = {"ContingentCondition": FALLS, "StopPrice": 2895.0, "Direction": SELL, "CombOffsetFlag": C.OffsetFlag.Close}
    waiting = placed(market, A, **{**SOY, **AT_MARKET}, **stop)
    assert (waiting.OrderStatus, waiting.LimitPrice) == ("b", 0.0)
    results = market.insert(B, Direction=SELL, InstrumentID="m2705", LimitPrice=2890.0)
    assert told(results)[6:] == [
        f"{A}: OnRtnOrder c 0+1", f"{A}: OnRtnOrder 3 0+1",
        f"{A}: OnRtnOrder 0 1+0", f"{A}: OnRtnTrade 1@2890", f"{D}: OnRtnOrder 1 2+1", f"{D}: OnRtnTrade 1@2890",
    ]  # fmt: skip


def test_untouched_orders_are_canceled_and_changed(market: Market) -> None:
    stop = {"ContingentCondition": RISES, "StopPrice": 75010.0}
    first, second = placed(market, A, **stop), placed(market, A, **stop)
    [result] = market.modify(A, first, price=75030.0, volume_change=2, context=b"new", StopPrice=75050.0)
    changed = result.message.fields[0]
    assert (changed.OrderStatus, changed.LimitPrice, changed.StopPrice, changed.VolumeTotal) == ("b", 75030.0, 75050.0, 3)
    assert told(market.cancel(A, second)) == [f"{A}: OnRtnOrder 5 0+1"]
    assert error(market.modify(A, first, StopPrice=75051.0)) == errors.PRICE_WRONG_TICK.id
    assert error(market.modify(A, first, StopPrice=-1.0)) == errors.BAD_PRICE_VALUE.id
    market.trade(B, D, LimitPrice=75010.0)
    assert market.query(M.ReqQryOrder, A, S.QryOrder())[0].OrderStatus == "b"
    results = market.modify(A, first, StopPrice=75010.0)
    assert told(results) == [f"{A}: OnRtnOrder b 0+3", f"{A}: OnRtnOrder c 0+3", f"{A}: OnRtnOrder 3 0+3"]
    assert results[-1].context == b"new"


def test_a_waiting_order_gets_and_loses_a_market_type(market: Market) -> None:
    order = placed(market, A, **SOY, ContingentCondition=RISES, StopPrice=2950.0)
    immediate = {"TimeCondition": "1", "OrderPriceType": ANY}
    [result] = market.modify(A, order, **immediate)
    assert result.message.fields[0].LimitPrice == 0.0
    limit = {"TimeCondition": "3", "OrderPriceType": "2"}
    assert error(market.modify(A, order, **limit)) == errors.BAD_PRICE_VALUE.id
    [result] = market.modify(A, order, price=2910.0, **limit)
    assert result.message.fields[0].LimitPrice == 2910.0


@pytest.mark.parametrize(
    "members, refusal",
    [
        ({"StopPrice": None}, errors.BAD_PRICE_VALUE), ({"StopPrice": 0.0}, errors.BAD_PRICE_VALUE),
        ({"StopPrice": float("nan")}, errors.BAD_PRICE_VALUE), ({"StopPrice": 75001.0}, errors.PRICE_WRONG_TICK),
        ({"StopPrice": 999_990.0}, errors.NONE), ({"ContingentCondition": CC.Touch}, errors.BROKER_NOT_SUPPORT_CONDORDER),
        ({"ContingentCondition": "G"}, errors.BAD_FIELD), ({"LimitPrice": 75001.0}, errors.PRICE_WRONG_TICK),
    ],
)  # fmt: skip
def test_what_is_refused_of_a_conditional_order(market: Market, members: dict[str, Any], refusal: errors.Error) -> None:
    stop = {"ContingentCondition": RISES, "StopPrice": 75010.0}
    assert error(market.insert(A, **{**stop, **members})) == refusal.id


def test_conditional_orders_end_with_the_day_and_survive_a_restart(market: Market) -> None:
    order = placed(market, A, ContingentCondition=RISES, StopPrice=75010.0)
    market.agree()
    market.operator(IM.KillSwitch, I.KillSwitch(UserID=A, IsOn=1))  # stops entry, not a touch
    market.trade(B, D, LimitPrice=75010.0)
    assert market.query(M.ReqQryOrder, A, S.QryOrder())[0].OrderStatus == "3"
    market.operator(IM.KillSwitch, I.KillSwitch(UserID=A, IsOn=0))
    placed(market, A, ContingentCondition=RISES, StopPrice=76010.0)
    results = market.day_roll("20261124")
    assert told(results)[:2] == [f"{A}: OnRtnOrder 5 0+1"] * 2
    assert results[0].message.fields[0].OrderSysID == order.OrderSysID
