"""Batch cancels, the status of instruments and bulletins at the primary core: R91, R92, R200 to R204."""

from __future__ import annotations

from typing import Any, Iterator

import pytest
from unit.primary_market import BROKER, FRONT, IM, NINTH, A, B, C, D, I, M, Market, S, error, packed, told

from ctpproto.ctp import errors
from fixbridge.adapters.primary import Primary

STATUS = C.InstrumentStatus
RISES = {"ContingentCondition": C.ContingentCondition.LastPriceGreaterEqualStopPrice, "StopPrice": 75010.0}


@pytest.fixture
def market() -> Iterator[Market]:
    """What every test does is followed by a core that absorbs and one that was restored."""
    market = Market(users=(A, B, D, NINTH))
    market.follow()
    yield market
    market.agree()


def batch(market: Market, user: str, choice: dict[str, str] | None = None, **members: Any) -> list[Any]:
    action = S.InputBatchOrderAction(**{"BrokerID": BROKER, "InvestorID": user, **members})
    return market.say(user, M.ReqBatchOrderAction, action, *((I.OrderChoice(**choice),) if choice else ()), context=b"all")


def canceled(results: list[Any]) -> list[str]:
    return [r.message.fields[0].OrderSysID.strip() for r in results if r.message.tid == M.OnRtnOrder.tid]


def set_status(market: Market, status: str, instrument: str = "", exchange: str = "") -> list[Any]:
    return market.operator(
        IM.SetInstrumentStatus, S.InstrumentStatus(InstrumentStatus=status, InstrumentID=instrument, ExchangeID=exchange)
    )


# -- batch cancel -----------------------------------------------------------------------------------------------------


def test_all_of_an_investor_s_orders_end_in_order_and_an_answer_comes_last(market: Market) -> None:
    market.insert(A, b"one")
    market.insert(B)
    market.insert(A, b"two", InstrumentID="m2705", LimitPrice=2900.0, VolumeTotalOriginal=3)
    market.insert(A, b"three", **RISES)
    results = batch(market, A, RequestID=4)
    assert told(results) == [
        f"{A}: OnRtnOrder 5 0+1", f"{A}: OnRtnOrder 5 0+3", f"{A}: OnRtnOrder 5 0+1", "dialog: OnRspBatchOrderAction error 0",
    ]  # fmt: skip
    assert [r.context for r in results] == [b"one", b"two", b"three", b"all"]
    assert results[-1].message.fields[1].RequestID == 4
    assert market.account(A).FrozenMargin == 0.0 and market.account(B).FrozenMargin != 0.0
    assert told(batch(market, A)) == ["dialog: OnRspBatchOrderAction error 0"]


@pytest.mark.parametrize(
    "members, choice, expected",
    [
        ({}, None, ["1", "1", "2", "3"]), ({"ExchangeID": "SHFE"}, None, ["1", "2", "3"]), ({"ExchangeID": "CFFEX"}, None, []),
        ({}, {"InstrumentID": "m2705"}, ["1"]), ({}, {"ProductID": "cu"}, ["1", "2", "3"]), ({}, {"Direction": "1"}, ["3"]),
        ({}, {"UserID": NINTH}, []), ({"FrontID": FRONT, "SessionID": 1}, None, ["1", "1"]), ({"SessionID": 1}, None, []),
        ({"FrontID": FRONT, "SessionID": 5}, {"Direction": "0"}, ["2"]),
    ],
)  # fmt: skip
def test_which_orders_are_meant(
    market: Market, members: dict[str, Any], choice: dict[str, str] | None, expected: list[str]
) -> None:
    market.insert(A)
    market.insert(A, InstrumentID="m2705", LimitPrice=2900.0)
    assert market.login(A) == 5
    market.insert(A)
    market.insert(A, Direction="1", LimitPrice=75020.0)
    assert canceled(batch(market, A, choice, **members)) == expected


def test_who_may_trade_for_an_investor_cancels_what_others_entered(market: Market) -> None:
    market.login("100007")
    market.insert("100007")
    results = batch(market, NINTH, InvestorID="100007")
    assert results[0].users == ("100007", NINTH) and results[0].message.fields[0].ActiveUserID == NINTH


def test_a_batch_cancel_that_moves_the_best_price_touches(market: Market) -> None:
    bid = {"ContingentCondition": C.ContingentCondition.BidPriceLesserThanStopPrice, "StopPrice": 75000.0}
    market.insert(D, LimitPrice=74000.0)
    market.insert(A)
    market.insert(B, Direction="1", LimitPrice=76000.0, **bid)
    assert told(batch(market, A))[1:] == [
        "dialog: OnRspBatchOrderAction error 0", f"{B}: OnRtnOrder c 0+1", f"{B}: OnRtnOrder 3 0+1",
    ]  # fmt: skip


def test_every_mistake_of_a_batch_cancel(market: Market) -> None:
    """[[batch]] of specs/rules/refusals.toml."""
    market.insert(A)
    before = packed(market.core)
    for members, refusal in (
        ({"BrokerID": "1", "UserID": B}, errors.BROKER_NOT_FOUND), ({"UserID": B, "InvestorID": ""}, errors.INCONSISTENT_INFORMATION),
        ({"InvestorID": ""}, errors.INVESTOR_ID_IS_MISSING), ({"InvestorID": "nobody"}, errors.INVESTOR_NOT_FOUND),
        ({"InvestorID": B}, errors.NO_TRADING_RIGHT), ({"ExchangeID": "NYSE"}, errors.EXCHANGE_ID_IS_INVALID),
    ):  # fmt: skip
        results = batch(market, A, **members)
        assert [r.message.tid for r in results] == [M.OnRspBatchOrderAction.tid, M.OnErrRtnBatchOrderAction.tid]
        assert error(results) == refusal.id
        said = results[1].message.fields[1]
        assert (said.UserID, said.OrderActionStatus, said.StatusMsg) == (A, C.OrderActionStatus.Rejected, refusal.prompt)
    assert error(market.say(A, M.ReqBatchOrderAction)) == errors.BAD_FIELD.id
    assert packed(market.core) == before
    market.say(A, M.ReqUserLogout, S.UserLogout())
    assert told(batch(market, A)) == [f"dialog: OnRspBatchOrderAction error {errors.NOT_LOGIN_YET.id}"]


# -- status -----------------------------------------------------------------------------------------------------------


def test_an_instrument_that_does_not_trade_takes_no_orders_but_cancels(market: Market) -> None:
    order = market.insert(A)[-1].message.fields[0]
    other = market.insert(A)[-1].message.fields[0]
    [result] = set_status(market, STATUS.NoTrading, "cu2701")
    said = result.message.fields[0]
    assert result.public and result.message.tid == M.OnRtnInstrumentStatus.tid
    assert (said.ExchangeID, said.InstrumentID, said.ExchangeInstID) == ("SHFE", "cu2701", "cu2701")
    assert (said.InstrumentStatus, said.EnterReason, said.TradingSegmentSN, said.EnterTime) == ("1", "2", 1, "12:00:00")
    assert error(market.insert(A)) == error(market.modify(A, order, volume_change=1)) == errors.NOT_TRADING_PERIOD.id
    assert error(market.insert(A, InstrumentID="m2705", LimitPrice=2900.0)) == 0
    assert told(market.cancel(A, other)) == [f"{A}: OnRtnOrder 5 0+1"]
    market.agree()
    [result] = set_status(market, STATUS.Continous, "cu2701")
    assert result.message.fields[0].TradingSegmentSN == 2
    assert error(market.insert(A)) == error(market.modify(A, order, volume_change=1)) == 0


def test_a_product_an_exchange_or_all_of_them(market: Market) -> None:
    def said(*names: str) -> list[str]:
        return [r.message.fields[0].InstrumentID for r in set_status(market, STATUS.Closed, *names)]

    assert said("cu") == ["cu2701"]
    assert said("", "CFFEX") == ["IF2612", "IO2612-C-4000"]
    assert said("IF", "CFFEX") == ["IF2612"]
    assert len(said()) == 7 and said() == sorted(said())
    assert error(market.insert(A, InstrumentID="lc2701", LimitPrice=80000.0)) == errors.NOT_TRADING_PERIOD.id


def test_a_day_roll_ends_every_status(market: Market) -> None:
    set_status(market, STATUS.Closed)
    market.day_roll("20261124")
    market.login(A)
    assert error(market.insert(A)) == 0
    assert not [r for r in market.core.export() if r.NAME == "InstrumentStatus"]


def test_conditional_orders_are_touched_when_trading_goes_on(market: Market) -> None:
    falls = {"ContingentCondition": C.ContingentCondition.AskPriceGreaterEqualStopPrice, "StopPrice": 75020.0}
    ask = market.insert(B, Direction="1", LimitPrice=75010.0)[-1].message.fields[0]
    market.insert(B, Direction="1", LimitPrice=75020.0)
    market.insert(A, LimitPrice=75020.0, **falls)
    set_status(market, STATUS.NoTrading, "cu2701")
    assert told(market.cancel(B, ask)) == [f"{B}: OnRtnOrder 5 0+1"]
    assert told(set_status(market, STATUS.Continous, "cu2701"))[:3] == [
        "public: OnRtnInstrumentStatus", f"{A}: OnRtnOrder c 0+1", f"{A}: OnRtnOrder 3 0+1",
    ]  # fmt: skip


def test_mistakes_of_operators(market: Market) -> None:
    before = packed(market.core)
    assert error(set_status(market, "z")) == error(set_status(market, "")) == errors.BAD_FIELD.id
    assert error(market.operator(IM.SetInstrumentStatus)) == error(market.operator(IM.Bulletin)) == errors.BAD_FIELD.id
    for auction in (STATUS.AuctionOrdering, STATUS.AuctionBalance, STATUS.AuctionMatch):
        assert error(set_status(market, auction)) == errors.UNSUPPORTED_FUNCTION.id
    assert error(set_status(market, STATUS.Closed, "", "NYSE")) == errors.EXCHANGE_ID_IS_INVALID.id
    assert error(set_status(market, STATUS.Closed, "zz")) == errors.INSTRUMENT_NOT_FOUND.id
    assert error(set_status(market, STATUS.Closed, "cu2701", "DCE")) == errors.INSTRUMENT_NOT_FOUND.id
    for message, field in ((IM.SetInstrumentStatus, S.InstrumentStatus()), (IM.Bulletin, S.Bulletin())):
        assert error(market.say(A, message, field)) == errors.NO_PRIVILEGE.id
    assert error(market.operator(IM.Bulletin, S.Bulletin(ExchangeID="NYSE"))) == errors.EXCHANGE_ID_IS_INVALID.id
    assert packed(market.core) == before
    assert packed(Primary.restore(market.core.export())) == before


def test_a_bulletin_is_told_to_everybody(market: Market) -> None:
    [result] = market.operator(IM.Bulletin, S.Bulletin(Abstract="休市", Content="明日休市", BulletinID=7))
    said = result.message.fields[0]
    assert result.public and result.message.tid == M.OnRtnBulletin.tid
    assert (said.Abstract, said.Content, said.BulletinID, said.TradingDay) == ("休市", "明日休市", 7, "20261123")
    assert said.SendTime == "12:00:00"
