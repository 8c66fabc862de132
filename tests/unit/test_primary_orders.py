"""Orders at the primary core, as transcripts: what is said, to whom, in which order."""

from __future__ import annotations

import math

import pytest
from unit.primary_market import BROKER, IM, NINTH, A, B, C, D, I, M, Market, S, error, input_order, told

from ctpproto.ctp import errors
from ctpproto.structs import DBL_MAX

BUY, SELL = C.Direction.Buy, C.Direction.Sell
OPEN, CLOSE, TODAY, YESTERDAY = C.OffsetFlag.Open, C.OffsetFlag.Close, C.OffsetFlag.CloseToday, C.OffsetFlag.CloseYesterday
FAK = {"TimeCondition": C.TimeCondition.IOC}
FOK = {"TimeCondition": C.TimeCondition.IOC, "VolumeCondition": C.VolumeCondition.CV}


@pytest.fixture
def market() -> Market:
    return Market(users=(A, B, D))


def test_callback_order_of_an_order_that_rests_then_trades_in_parts_then_is_canceled(market: Market) -> None:
    results = market.insert(A, Direction=SELL, VolumeTotalOriginal=3)
    assert told(results) == [f"{A}: OnRtnOrder a 0+3", f"{A}: OnRtnOrder 3 0+3"]
    submitted, accepted = (r.message.fields[0] for r in results)
    assert (submitted.OrderSysID, submitted.OrderSubmitStatus) == ("", C.OrderSubmitStatus.InsertSubmitted)
    assert (accepted.OrderSysID, accepted.OrderSubmitStatus) == ("           1", C.OrderSubmitStatus.Accepted)
    assert accepted.StatusMsg == "未成交"
    assert (accepted.FrontID, accepted.OrderRef, accepted.InsertTime, accepted.TradingDay) == (1, "1", "12:00:00", "20261123")

    assert told(market.insert(B, VolumeTotalOriginal=2)) == [
        f"{B}: OnRtnOrder a 0+2", f"{B}: OnRtnOrder 3 0+2",
        f"{B}: OnRtnOrder 0 2+0", f"{B}: OnRtnTrade 2@75000",
        f"{A}: OnRtnOrder 1 2+1", f"{A}: OnRtnTrade 2@75000",
    ]  # fmt: skip
    results = market.cancel(A, accepted)
    assert told(results) == [f"{A}: OnRtnOrder 5 2+1"]
    assert results[0].message.fields[0].StatusMsg == "已撤单"
    assert told(market.cancel(A, accepted)) == [
        f"dialog: OnRspOrderAction error {errors.INSUITABLE_ORDER_STATUS.id}",
        f"{A}: OnErrRtnOrderAction error {errors.INSUITABLE_ORDER_STATUS.id}",
    ]


def test_a_trade_is_one_trade_on_both_sides(market: Market) -> None:
    market.insert(A, Direction=SELL)
    trades = [r.message.fields[0] for r in market.insert(B) if r.message.tid == M.OnRtnTrade.tid]
    assert [t.TradeID for t in trades] == ["           1"] * 2
    assert [(t.InvestorID, t.Direction, t.OrderSysID.strip()) for t in trades] == [(B, BUY, "2"), (A, SELL, "1")]


def test_the_resting_price_is_the_price_and_better_prices_come_first_then_older_orders(market: Market) -> None:
    market.insert(A, Direction=SELL, LimitPrice=75020.0)
    market.insert(A, Direction=SELL, LimitPrice=75010.0)
    market.insert(D, Direction=SELL, LimitPrice=75010.0)
    trades = [line for line in told(market.insert(B, LimitPrice=75050.0, VolumeTotalOriginal=3)) if "Trade" in line]
    assert trades == [
        f"{B}: OnRtnTrade 1@75010", f"{A}: OnRtnTrade 1@75010", f"{B}: OnRtnTrade 1@75010", f"{D}: OnRtnTrade 1@75010",
        f"{B}: OnRtnTrade 1@75020", f"{A}: OnRtnTrade 1@75020",
    ]  # fmt: skip


def test_fak_takes_what_there_is_and_its_rest_is_canceled(market: Market) -> None:
    market.insert(A, Direction=SELL, VolumeTotalOriginal=2)
    results = market.insert(B, VolumeTotalOriginal=5, **FAK)
    assert told(results)[2:4] == [f"{B}: OnRtnOrder 1 2+3", f"{B}: OnRtnTrade 2@75000"]
    assert told(results)[-1] == f"{B}: OnRtnOrder 5 2+3"
    assert told(market.insert(B, **FAK)) == [f"{B}: OnRtnOrder a 0+1", f"{B}: OnRtnOrder 3 0+1", f"{B}: OnRtnOrder 5 0+1"]


def test_fok_and_a_minimum_volume_trade_only_where_enough_is_there(market: Market) -> None:
    market.insert(A, Direction=SELL, VolumeTotalOriginal=2)
    market.insert(A, Direction=SELL, VolumeTotalOriginal=2, LimitPrice=75010.0)
    least = {"TimeCondition": C.TimeCondition.IOC, "VolumeCondition": C.VolumeCondition.MV, "LimitPrice": 75010.0}
    assert told(market.insert(B, VolumeTotalOriginal=5, LimitPrice=75010.0, **FOK))[2:] == [f"{B}: OnRtnOrder 5 0+5"]
    assert told(market.insert(B, VolumeTotalOriginal=3, **FOK))[2:] == [f"{B}: OnRtnOrder 5 0+3"]
    assert told(market.insert(B, VolumeTotalOriginal=9, MinVolume=5, **least))[2:] == [f"{B}: OnRtnOrder 5 0+9"]
    assert told(market.insert(B, VolumeTotalOriginal=9, MinVolume=1, **least))[-1] == f"{B}: OnRtnOrder 5 4+5"
    market.insert(A, Direction=SELL, VolumeTotalOriginal=2)
    assert f"{B}: OnRtnOrder 0 2+0" in told(market.insert(B, VolumeTotalOriginal=2, **FOK))


def test_a_member_may_trade_with_itself(market: Market) -> None:
    market.insert(A, Direction=SELL)
    assert told(market.insert(A))[2:] == [
        f"{A}: OnRtnOrder 0 1+0", f"{A}: OnRtnTrade 1@75000", f"{A}: OnRtnOrder 0 1+0", f"{A}: OnRtnTrade 1@75000",
    ]  # fmt: skip
    assert sorted((p.PosiDirection, p.Position) for p in market.positions(A)) == [("2", 1), ("3", 1)]


def test_contexts_come_back_with_their_own_order_and_a_cancel_brings_its_own(market: Market) -> None:
    resting = market.insert(A, context=b"rest", Direction=SELL, VolumeTotalOriginal=2)[-1].message.fields[0]
    taking = market.insert(B, context=b"take")
    assert [(r.users, r.context) for r in taking] == [((B,), b"take")] * 4 + [((A,), b"rest")] * 2
    again = market.insert(A, context=b"other", Direction=SELL)[-1].message.fields[0]
    assert market.cancel(A, resting, context=b"cancel")[0].context == b"cancel"
    assert market.cancel(A, again, by_number=True)[0].context == b"other"


def test_an_order_may_be_named_by_exchange_and_number_from_another_session_of_the_user(market: Market) -> None:
    order = market.insert(A)[-1].message.fields[0]
    market.login(A)
    assert told(market.cancel(A, order, by_number=True)) == [f"{A}: OnRtnOrder 5 0+1"]


def test_all_users_of_an_investor_hear_of_it_and_nobody_else_may_touch_it() -> None:
    market = Market(users=(A, "100007", NINTH))
    order = market.insert(NINTH, investor="100007")[-1].message.fields[0]
    assert (order.InvestorID, order.UserID) == ("100007", NINTH)
    assert told(market.cancel("100007", order)) == [f"100007,{NINTH}: OnRtnOrder 5 0+1"]
    refused = market.insert(A, investor="100007")
    assert told(refused) == [
        f"dialog: OnRspOrderInsert error {errors.NO_TRADING_RIGHT.id}",
        f"{A}: OnErrRtnOrderInsert error {errors.NO_TRADING_RIGHT.id}",
    ]  # fmt: skip
    assert error(market.cancel(A, order)) == errors.NO_TRADING_RIGHT.id
    assert market.query(M.ReqQryTradingAccount, A, S.QryTradingAccount(InvestorID="100007"))[0].ErrorID == errors.NO_PRIVILEGE.id


def test_order_refs(market: Market) -> None:
    assert market.insert(A, OrderRef="7")[0].message.fields[0].OrderRef == "7"
    assert error(market.insert(A, OrderRef="007")) == errors.DUPLICATE_ORDER_REF.id
    assert error(market.insert(A, OrderRef="3")) == 0  # another number, though smaller
    assert market.insert(A)[0].message.fields[0].OrderRef == "8"
    assert error(market.insert(A, OrderRef="9", VolumeTotalOriginal=0)) == errors.VOLUME_NOT_VALID.id
    assert error(market.insert(A, OrderRef="9")) == 0  # a refused order does not use its OrderRef up
    for wrong in ("x", "-1", "1.0", "１", " "):
        assert error(market.insert(A, OrderRef=wrong)) == errors.BAD_FIELD.id
    market.login(A)
    assert error(market.insert(A, OrderRef="7")) == 0  # another session
    (answer,) = market.say(B, M.ReqUserLogout, S.UserLogout(BrokerID=BROKER, UserID=B))
    assert error([answer]) == 0
    market.insert(A, OrderRef="999999999999")
    assert error(market.insert(A)) == errors.BAD_FIELD.id


E = errors
MISTAKES = [
    ({"BrokerID": "1"}, E.BROKER_NOT_FOUND),
    ({"BrokerID": ""}, E.BROKER_NOT_FOUND),
    ({"UserID": B}, E.INCONSISTENT_INFORMATION),
    ({"investor": ""}, E.INVESTOR_ID_IS_MISSING),
    ({"investor": "nobody"}, E.INVESTOR_NOT_FOUND),
    ({"investor": B}, E.NO_TRADING_RIGHT),
    ({"InstrumentID": ""}, E.INSTRUMENT_NOT_FOUND),
    ({"InstrumentID": "cu2702"}, E.INSTRUMENT_NOT_FOUND),
    ({"InstrumentID": "铜" * 40}, E.INSTRUMENT_NOT_FOUND),
    ({"ExchangeID": "NYSE"}, E.EXCHANGE_ID_IS_INVALID),
    ({"ExchangeID": "DCE"}, E.EXCHANGE_ID_IS_WRONG),
    ({"Direction": ""}, E.BAD_FIELD),
    ({"Direction": "2"}, E.BAD_FIELD),
    ({"CombOffsetFlag": ""}, E.BAD_FIELD),
    ({"CombOffsetFlag": "2"}, E.BAD_FIELD),
    ({"CombOffsetFlag": "00"}, E.BAD_FIELD),
    ({"CombHedgeFlag": ""}, E.BAD_FIELD),
    ({"CombHedgeFlag": "9"}, E.BAD_FIELD),
    ({"InstrumentID": "IO2612-C-4000", "CombHedgeFlag": "3", "LimitPrice": 120.0}, E.OPTIONS_ONLY_SUPPORT_SPEC),
    ({"ForceCloseReason": "1"}, E.BAD_FIELD),
    ({"UserForceClose": 1}, E.BAD_FIELD),
    ({"IsSwapOrder": 1}, E.SWAPORDER_UNSUPPORTED),
    ({"ContingentCondition": ""}, E.BAD_FIELD),
    ({"ContingentCondition": C.ContingentCondition.Touch}, E.BROKER_NOT_SUPPORT_CONDORDER),
    ({"OrderPriceType": C.OrderPriceType.AnyPrice}, E.PRICETYPE_NOTSUPPORT_BYEXCHANGE),
    ({"OrderPriceType": "z"}, E.BAD_FIELD),
    ({"TimeCondition": C.TimeCondition.GTC}, E.UNSUPPORTED_FUNCTION),
    ({"TimeCondition": "z"}, E.BAD_FIELD),
    ({"VolumeCondition": C.VolumeCondition.CV}, E.BAD_FIELD),
    ({**FAK, "VolumeCondition": ""}, E.BAD_FIELD),
    ({**FAK, "VolumeCondition": C.VolumeCondition.MV, "MinVolume": 0}, E.VOLUME_NOT_VALID),
    ({**FAK, "VolumeCondition": C.VolumeCondition.MV, "MinVolume": 2}, E.VOLUME_NOT_VALID),
    ({"VolumeTotalOriginal": 0}, E.VOLUME_NOT_VALID),
    ({"VolumeTotalOriginal": -1}, E.VOLUME_NOT_VALID),
    ({"VolumeTotalOriginal": 501}, E.VOLUME_NOT_VALID),
    ({"VolumeTotalOriginal": 2**31 - 1}, E.VOLUME_NOT_VALID),
    ({"VolumeTotalOriginal": -(2**31)}, E.VOLUME_NOT_VALID),
    ({"LimitPrice": math.nan}, E.BAD_PRICE_VALUE),
    ({"LimitPrice": math.inf}, E.BAD_PRICE_VALUE),
    ({"LimitPrice": -math.inf}, E.BAD_PRICE_VALUE),
    ({"LimitPrice": None}, E.BAD_PRICE_VALUE),
    ({"LimitPrice": DBL_MAX}, E.BAD_PRICE_VALUE),
    ({"LimitPrice": -DBL_MAX}, E.PRICE_OVER_LIMIT),
    ({"LimitPrice": 1e300}, E.PRICE_OVER_LIMIT),
    ({"LimitPrice": 5e-324}, E.PRICE_OVER_LIMIT),
    ({"LimitPrice": 0.0}, E.PRICE_OVER_LIMIT),
    ({"LimitPrice": -75000.0}, E.PRICE_OVER_LIMIT),
    ({"LimitPrice": 81010.0}, E.PRICE_OVER_LIMIT),
    ({"LimitPrice": 68990.0}, E.PRICE_OVER_LIMIT),
    ({"LimitPrice": 75005.0}, E.PRICE_WRONG_TICK),
    ({"LimitPrice": 75000.01}, E.PRICE_WRONG_TICK),
    ({"CombOffsetFlag": TODAY}, E.OVER_CLOSETODAY_POSITION),
    ({"CombOffsetFlag": CLOSE}, E.OVER_CLOSEYESTERDAY_POSITION),
    ({"CombOffsetFlag": YESTERDAY}, E.OVER_CLOSEYESTERDAY_POSITION),
    ({"InstrumentID": "m2705", "LimitPrice": 2900.0, "CombOffsetFlag": CLOSE}, E.OVER_CLOSE_POSITION),
    ({"VolumeTotalOriginal": 300}, E.INSUFFICIENT_MONEY),
]  # fmt: skip


@pytest.mark.parametrize("members, refusal", MISTAKES, ids=[str(m) for m, _ in MISTAKES])
def test_every_mistake_has_its_documented_error_and_changes_nothing(market: Market, members: dict, refusal: errors.Error) -> None:
    before = market.core.export()
    results = market.insert(A, **members)
    assert error(results) == refusal.id, told(results)
    # The sender hears it twice, as at a counter; the investor that was misnamed hears nothing.
    assert told(results) == [f"dialog: OnRspOrderInsert error {refusal.id}", f"{A}: OnErrRtnOrderInsert error {refusal.id}"]
    assert results[0].message.fields[0].ErrorMsg == refusal.prompt
    assert results[0].message.fields[1].pack() == input_order(**{"investor": A, **members}).pack()
    assert market.core.export() == before


def test_a_price_at_the_limits_is_taken_and_a_double_s_noise_is_not_a_wrong_tick(market: Market) -> None:
    for price in (81000.0, 69000.0, 75000.0 + 1e-9, math.nextafter(75010.0, 0.0)):
        assert error(market.insert(A, LimitPrice=price)) == 0
    assert error(market.insert(A, InstrumentID="IF2612", LimitPrice=0.2 * 20001)) == 0


def test_actions_are_refused_by_name(market: Market) -> None:
    order = market.insert(A)[-1].message.fields[0]

    def act(**members: object) -> int:
        named = {"FrontID": order.FrontID, "SessionID": order.SessionID, "OrderRef": order.OrderRef}
        known = {"BrokerID": BROKER, "InvestorID": A, "ActionFlag": C.ActionFlag.Delete, **named}
        action = S.InputOrderAction(**{**known, **members})
        return error(market.say(A, M.ReqOrderAction, action))

    assert act(ActionFlag="") == errors.BAD_ORDER_ACTION_FIELD.id
    assert act(ActionFlag="7") == errors.BAD_ORDER_ACTION_FIELD.id
    assert act(OrderRef="") == errors.BAD_ORDER_ACTION_FIELD.id
    assert act(OrderRef="x") == errors.ORDER_NOT_FOUND.id
    assert act(SessionID=99) == errors.ORDER_NOT_FOUND.id
    assert act(OrderSysID="99", ExchangeID="SHFE") == errors.ORDER_NOT_FOUND.id
    assert act(OrderSysID="１", ExchangeID="SHFE") == errors.ORDER_NOT_FOUND.id
    assert act(InstrumentID="m2705") == errors.ORDER_NOT_FOUND.id
    assert act(InvestorID=B) == errors.NO_TRADING_RIGHT.id
    assert act(BrokerID="1") == errors.BROKER_NOT_FOUND.id
    assert act(UserID=B) == errors.INCONSISTENT_INFORMATION.id
    assert error(market.say(A, M.ReqOrderAction)) == errors.BAD_FIELD.id
    assert error(market.say(A, M.ReqOrderInsert, S.QryOrder())) == errors.BAD_FIELD.id
    assert act() == 0


def test_what_stands_behind_the_end_of_a_text_goes_no_further(market: Market) -> None:
    raw = bytearray(input_order(BusinessUnit="unit", MacAddress="mac").pack())
    for name in ("InstrumentID", "BusinessUnit", "MacAddress", "OrderMemo", "InvestorID"):
        member = S.InputOrder.MEMBERS[name]
        raw[member.offset + member.size - 5 : member.offset + member.size] = b"secre"
    (submitted, _) = market.say(A, M.ReqOrderInsert, S.InputOrder.unpack(bytes(raw)))
    order = submitted.message.fields[0]
    assert (order.BusinessUnit, order.MacAddress, order.InstrumentID) == ("unit", "mac", "cu2701")
    assert (order.AccountID, order.CurrencyID, order.UserID) == (A, "CNY", A)
    assert b"secre" not in order.pack()


def test_shfe_keeps_today_and_yesterday_apart_and_dce_does_not(market: Market) -> None:
    soy = {"InstrumentID": "m2705", "LimitPrice": 2900.0}
    market.trade(A, B)
    market.trade(A, B, **soy)
    market.day_roll("20261124")
    for user in (A, B):
        market.say(user, M.ReqUserLogin, S.ReqUserLogin(BrokerID=BROKER, UserID=user))
    market.trade(A, B)
    market.trade(A, B, **soy)
    dated = {p.PositionDate: (p.YdPosition, p.Position, p.TodayPosition) for p in market.positions(B, "cu2701")}
    assert dated == {C.PositionDate.History: (1, 1, 0), C.PositionDate.Today: (0, 1, 1)}
    (one,) = market.positions(B, "m2705")
    assert (one.PositionDate, one.YdPosition, one.Position, one.TodayPosition) == (C.PositionDate.Today, 1, 2, 1)

    sell = {"Direction": SELL, "LimitPrice": 80000.0}
    assert error(market.insert(B, CombOffsetFlag=TODAY, VolumeTotalOriginal=2, **sell)) == errors.OVER_CLOSETODAY_POSITION.id
    assert error(market.insert(B, CombOffsetFlag=TODAY, **sell)) == 0
    assert error(market.insert(B, CombOffsetFlag=TODAY, **sell)) == errors.OVER_CLOSETODAY_POSITION.id  # frozen by the first
    assert error(market.insert(B, CombOffsetFlag=CLOSE, **sell)) == 0
    assert error(market.insert(B, CombOffsetFlag=YESTERDAY, **sell)) == errors.OVER_CLOSEYESTERDAY_POSITION.id
    frozen = {p.PositionDate: (p.LongFrozen, p.ShortFrozen) for p in market.positions(B, "cu2701")}
    assert frozen == {C.PositionDate.History: (0, 1), C.PositionDate.Today: (0, 1)}

    soy["Direction"] = SELL
    assert error(market.insert(B, CombOffsetFlag=CLOSE, VolumeTotalOriginal=3, **soy)) == errors.OVER_CLOSE_POSITION.id
    assert error(market.insert(B, CombOffsetFlag=CLOSE, VolumeTotalOriginal=2, **soy)) == 0


def test_the_lot_opened_first_is_closed_first_and_today_s_pays_the_rate_of_today(market: Market) -> None:
    index = {"InstrumentID": "IF2612", "LimitPrice": 4000.0}
    market.trade(A, B, **index)
    market.day_roll("20261124")
    for user in (A, B):
        market.say(user, M.ReqUserLogin, S.ReqUserLogin(BrokerID=BROKER, UserID=user))
    market.trade(A, B, **index)
    base = market.account(B).Commission
    market.trade(B, A, sell=TODAY, buy=OPEN, **index)  # CFFEX: yesterday's goes first, whatever the flag says
    assert market.account(B).Commission - base == pytest.approx(4000 * 300 * 0.000023, abs=1e-9)
    (detail,) = market.query(M.ReqQryInvestorPositionDetail, B, S.QryInvestorPositionDetail())
    assert detail.OpenDate == "20261124"
    market.trade(B, A, sell=CLOSE, buy=OPEN, **index)
    assert market.account(B).Commission - base == pytest.approx(4000 * 300 * (0.000023 + 0.00023), abs=1e-9)


def test_funds_are_frozen_used_and_released_to_the_last_tenthousandth(market: Market) -> None:
    order = market.insert(A, VolumeTotalOriginal=2)[-1].message.fields[0]
    account = market.account(A)
    assert (account.FrozenMargin, account.FrozenCommission) == (2 * 75000 * 5 * 0.10, 2 * 75000 * 5 * 0.00005)
    assert account.Available == 10_000_000 - account.FrozenMargin - account.FrozenCommission
    market.insert(B, Direction=SELL)
    account = market.account(A)
    assert (account.CurrMargin, account.FrozenMargin, account.Commission) == (37500.0, 37500.0, 18.75)
    market.cancel(A, order)
    account = market.account(A)
    assert (account.FrozenMargin, account.FrozenCommission, account.Available) == (0.0, 0.0, 10_000_000 - 37500 - 18.75)


def test_a_sell_that_trades_above_its_limit_was_frozen_for_it(market: Market) -> None:
    market.insert(B, LimitPrice=80000.0)
    market.insert(A, Direction=SELL, LimitPrice=70000.0, VolumeTotalOriginal=2)
    account = market.account(A)
    assert account.CurrMargin == 80000 * 5 * 0.10
    assert account.FrozenMargin == 80000 * 5 * 0.10  # each lot at the worst price it could have met


def test_options_are_paid_for_by_the_buyer_and_margined_for_the_seller(market: Market) -> None:
    option = {"InstrumentID": "IO2612-C-4000", "LimitPrice": 130.0}
    market.insert(A, **option)
    assert market.account(A).FrozenCash == 130 * 100
    market.insert(B, Direction=SELL, **option)
    buyer, seller = market.account(A), market.account(B)
    assert (buyer.CashIn, buyer.FrozenCash, buyer.CurrMargin, buyer.Commission) == (-13000.0, 0.0, 0.0, 15.0)
    # CFFEX: previous settlement premium 120, index 4000 at the strike: 12 % of the index, nothing out of the money.
    assert (seller.CashIn, seller.CurrMargin) == (13000.0, 120 * 100 + 4000 * 100 * 0.12)
    assert buyer.PositionProfit == seller.PositionProfit == 0.0
    market.trade(A, B, sell=CLOSE, buy=CLOSE, **option)
    assert (market.account(A).CashIn, market.account(B).CurrMargin, market.account(B).CashIn) == (0.0, 0.0, 0.0)


def test_the_kill_switch_stops_entry_but_not_cancels(market: Market) -> None:
    order = market.insert(A)[-1].message.fields[0]
    market.operator(IM.KillSwitch, I.KillSwitch(BrokerID=BROKER, UserID=A, IsOn=1))
    assert error(market.insert(A)) == errors.NO_TRADING_RIGHT.id
    assert error(market.insert(B)) == 0
    assert told(market.cancel(A, order)) == [f"{A}: OnRtnOrder 5 0+1"]
    market.operator(IM.KillSwitch, I.KillSwitch(BrokerID=BROKER, UserID=A))
    assert error(market.insert(A)) == 0
    market.operator(IM.KillSwitch, I.KillSwitch(BrokerID=BROKER, IsOn=1))
    assert error(market.insert(B)) == errors.NO_TRADING_RIGHT.id


def test_what_was_looked_up_for_an_order_is_looked_up_again_after_a_declaration(market: Market) -> None:
    first, second = (market.insert(A)[-1].message.fields[0] for _ in range(2))
    assert error(market.cancel(A, first)) == 0
    records = market.core.export()
    investor = next(r for r in records if type(r) is S.Investor and r.InvestorID == A)
    instrument = next(r for r in records if type(r) is S.Instrument and r.InstrumentID == first.InstrumentID)
    market.operator(IM.Declare, instrument.replace(IsTrading=0))
    assert error(market.insert(A)) == errors.INSTRUMENT_NOT_TRADING.id
    market.operator(IM.Declare, instrument)
    assert error(market.insert(A)) == 0
    market.operator(IM.Declare, investor.replace(IsActive=0))
    assert error(market.insert(A)) == error(market.cancel(A, second)) == errors.INVESTOR_NOT_ACTIVE.id
    market.operator(IM.Declare, investor)
    assert error(market.insert(A)) == error(market.cancel(A, second)) == 0
