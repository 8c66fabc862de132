"""Quotes and requests for them at the primary core: R210 to R217."""

from __future__ import annotations

from typing import Any, Iterator

import pytest
from unit.primary_market import BROKER, IM, NINTH, A, B, D, M, Market, S, error, packed, told

from ctpproto.ctp import errors
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Result

SOY = "m2705"


@pytest.fixture
def market() -> Iterator[Market]:
    """What every test does is followed by a core that absorbs and one that was restored."""
    market = Market(users=(A, B, D, NINTH))
    market.follow()
    yield market
    market.agree()


def quote(market: Market, user: str, context: bytes = b"", **members: Any) -> list[Result]:
    """An opening quote of soy, two lots at 2899 and 2901."""
    known = {
        "BrokerID": BROKER, "InvestorID": user, "InstrumentID": SOY, "AskPrice": 2901.0, "BidPrice": 2899.0, "AskVolume": 2,
        "BidVolume": 2, "AskOffsetFlag": "0", "BidOffsetFlag": "0", "AskHedgeFlag": "1", "BidHedgeFlag": "1",
    }  # fmt: skip
    return market.say(user, M.ReqQuoteInsert, S.InputQuote(**{**known, **members}), context=context)


def withdraw(market: Market, user: str, context: bytes = b"", **members: Any) -> list[Result]:
    known = {"BrokerID": BROKER, "InvestorID": user, "ActionFlag": "0"}
    return market.say(user, M.ReqQuoteAction, S.InputQuoteAction(**{**known, **members}), context=context)


def said(results: list[Result], kind: type[Struct]) -> list[Any]:
    return [field for result in results for field in result.message.fields if type(field) is kind]


def test_a_quote_is_an_ask_and_a_bid(market: Market) -> None:
    results = quote(market, A, b"quote", QuoteRef="5", ForQuoteSysID="77", RequestID=3)
    assert told(results) == [
        f"{A}: OnRtnQuote", f"{A}: OnRtnQuote", f"{A}: OnRtnOrder a 0+2", f"{A}: OnRtnOrder 3 0+2", f"{A}: OnRtnOrder a 0+2",
        f"{A}: OnRtnOrder 3 0+2",
    ]  # fmt: skip
    assert {result.context for result in results} == {b"quote"}
    first, accepted = said(results, S.Quote)
    assert (first.QuoteStatus, first.OrderSubmitStatus, first.QuoteSysID, first.AskOrderSysID) == ("a", "0", "", "")
    numbers = [number.strip() for number in (accepted.QuoteSysID, accepted.AskOrderSysID, accepted.BidOrderSysID)]
    assert (accepted.QuoteStatus, accepted.OrderSubmitStatus, numbers) == ("3", "3", ["1", "2", "3"])
    assert (accepted.QuoteRef, accepted.AskOrderRef, accepted.BidOrderRef, accepted.ForQuoteSysID) == ("5", "1", "2", "77")
    assert (accepted.BrokerQuoteSeq, accepted.NotifySequence, accepted.SequenceNo) == (1, 2, 2)
    ask, bid = said(results, S.Order)[1::2]
    assert (ask.Direction, ask.LimitPrice, ask.OrderSysID) == ("1", 2901.0, accepted.AskOrderSysID)
    assert (bid.Direction, bid.LimitPrice, bid.OrderSysID, bid.BrokerOrderSeq) == ("0", 2899.0, accepted.BidOrderSysID, 3)
    assert market.query(M.ReqQryQuote, A, S.QryQuote(QuoteSysID="1")) == (accepted,)
    assert market.query(M.ReqQryQuote, B, S.QryQuote()) == ()
    market.agree()
    assert error(market.modify(A, ask, price=2902.0)) == 0
    assert told(market.cancel(A, bid)) == [f"{A}: OnRtnOrder 5 0+2"]


def test_a_side_that_meets_the_market_trades_at_once(market: Market) -> None:
    market.insert(B, InstrumentID=SOY, LimitPrice=2905.0)
    market.insert(B, InstrumentID=SOY, Direction="1", LimitPrice=2906.0, ContingentCondition="8", StopPrice=2905.0)
    results = quote(market, A)
    assert told(results)[4:7] == [f"{A}: OnRtnOrder 1 1+1", f"{A}: OnRtnTrade 1@2905", f"{B}: OnRtnOrder 0 1+0"]
    assert told(results)[8:] == [
        f"{A}: OnRtnOrder a 0+2", f"{A}: OnRtnOrder 3 0+2", f"{B}: OnRtnOrder c 0+1", f"{B}: OnRtnOrder 3 0+1",
    ]  # fmt: skip


def test_what_is_left_of_a_quote_is_withdrawn(market: Market) -> None:
    number = said(quote(market, A, b"quote", QuoteRef=" 7"), S.Quote)[1].QuoteSysID
    market.insert(B, InstrumentID=SOY, Direction="1", LimitPrice=2899.0, VolumeTotalOriginal=2)
    results = withdraw(market, A, b"away", FrontID=1, SessionID=1, QuoteRef="007")
    assert told(results) == [f"{A}: OnRtnQuote", f"{A}: OnRtnOrder 5 0+2"]
    assert [result.context for result in results] == [b"away"] * 2
    [gone] = said(results, S.Quote)
    assert (gone.QuoteStatus, gone.CancelTime, gone.StatusMsg, gone.NotifySequence) == ("5", "12:00:00", "已撤单", 3)
    named = {"ExchangeID": "DCE", "QuoteSysID": number}
    assert error(withdraw(market, A, **named)) == errors.INSUITABLE_ORDER_STATUS.id
    again = said(quote(market, A), S.Quote)[1]
    assert told(withdraw(market, A, InstrumentID=SOY, QuoteSysID=again.QuoteSysID))[1:] == [f"{A}: OnRtnOrder 5 0+2"] * 2
    assert market.account(A).FrozenMargin == 0.0


def test_names_that_are_left_out_are_given(market: Market) -> None:
    market.insert(A, OrderRef="41")
    names = [(q.QuoteRef, q.AskOrderRef, q.BidOrderRef) for q in said(quote(market, A), S.Quote)[1:]]
    names += [(q.QuoteRef, q.AskOrderRef, q.BidOrderRef) for q in said(quote(market, A, AskOrderRef="90"), S.Quote)[1:]]
    names += [(q.QuoteRef, q.AskOrderRef, q.BidOrderRef) for q in said(quote(market, A, BidOrderRef="80"), S.Quote)[1:]]
    assert names == [("42", "42", "43"), ("90", "90", "91"), ("92", "92", "80")]


def test_every_mistake_of_a_quote_places_neither_side(market: Market) -> None:
    """[[quote]] of specs/rules/refusals.toml, in its order."""
    quote(market, A, QuoteRef="5", AskOrderRef="1", BidOrderRef="2")
    before = packed(market.core)
    mistakes: list[tuple[dict[str, Any], errors.Error]] = [
        ({"ReplaceSysID": "1"}, errors.UNSUPPORTED_FUNCTION), ({"TimeCondition": "5"}, errors.UNSUPPORTED_FUNCTION),
        ({"TimeCondition": "z"}, errors.BAD_FIELD), ({"QuoteRef": "x"}, errors.BAD_FIELD),
        ({"QuoteRef": "05"}, errors.DUPLICATE_ORDER_REF), ({"AskOrderRef": "7", "BidOrderRef": "07"}, errors.DUPLICATE_ORDER_REF),
        ({"AskOrderRef": "x"}, errors.BAD_FIELD), ({"AskOrderRef": "1"}, errors.DUPLICATE_ORDER_REF),
        ({"BrokerID": "1"}, errors.BROKER_NOT_FOUND), ({"UserID": B}, errors.INCONSISTENT_INFORMATION),
        ({"InvestorID": B}, errors.NO_TRADING_RIGHT), ({"InstrumentID": "zz"}, errors.INSTRUMENT_NOT_FOUND),
        ({"AskOffsetFlag": "9"}, errors.BAD_FIELD), ({"AskVolume": 0}, errors.VOLUME_NOT_VALID),
        ({"AskPrice": None}, errors.BAD_PRICE_VALUE), ({"BidPrice": 1.0}, errors.PRICE_OVER_LIMIT),
        ({"BidPrice": 2899.5}, errors.PRICE_WRONG_TICK), ({"BidOffsetFlag": "1"}, errors.OVER_CLOSE_POSITION),
        ({"BidPrice": 2901.0}, errors.BAD_PRICE_VALUE),
    ]  # fmt: skip
    for at, (members, refusal) in enumerate(mistakes):
        results = quote(market, A, **members)
        assert [r.message.tid for r in results] == [M.OnRspQuoteInsert.tid, M.OnErrRtnQuoteInsert.tid], members
        assert error(results) == refusal.id, members
        for later, _ in mistakes[at + 1 :] if at < 6 else ():
            if not members.keys() & later.keys():
                assert error(quote(market, A, **members, **later)) == refusal.id, (members, later)
    assert packed(market.core) == before
    assert error(market.say(A, M.ReqQuoteInsert)) == errors.BAD_FIELD.id


def test_money_is_there_for_both_sides_or_for_none(market: Market) -> None:
    market.operator(IM.Declare, S.TradingAccount(AccountID=A, Withdraw=9_997_000.0))
    one = {"AskVolume": 1, "BidVolume": 1}
    before = packed(market.core)
    assert error(quote(market, A, **one)) == errors.INSUFFICIENT_MONEY.id  # 2,030.7 for each
    assert packed(market.core) == before
    assert error(market.insert(A, InstrumentID=SOY, LimitPrice=2899.0)) == 0


def test_every_mistake_of_a_quote_action(market: Market) -> None:
    """[[quote_action]] of specs/rules/refusals.toml, in its order."""
    named = {"FrontID": 1, "SessionID": 1, "QuoteRef": "5"}
    quote(market, A, QuoteRef="5")
    before = packed(market.core)
    mistakes: list[tuple[dict[str, Any], errors.Error]] = [
        ({"BrokerID": "1"}, errors.BROKER_NOT_FOUND), ({"UserID": B}, errors.INCONSISTENT_INFORMATION),
        ({"ActionFlag": "3"}, errors.BAD_ORDER_ACTION_FIELD), ({"InvestorID": ""}, errors.INVESTOR_ID_IS_MISSING),
        ({"QuoteRef": " "}, errors.BAD_ORDER_ACTION_FIELD), ({"InstrumentID": "cu2701"}, errors.QUOTE_NOT_FOUND),
    ]  # fmt: skip
    for at, (members, refusal) in enumerate(mistakes):
        results = withdraw(market, A, **{**named, **members})
        assert error(results) == refusal.id, members
        assert results[1].message.fields[1].StatusMsg == refusal.prompt
        for later, _ in mistakes[at + 1 :]:
            assert error(withdraw(market, A, **{**named, **later, **members})) == refusal.id, (members, later)
    assert error(withdraw(market, B, **named)) == errors.QUOTE_NOT_FOUND.id
    assert packed(market.core) == before


def test_quotes_are_asked_for(market: Market) -> None:
    request = S.InputForQuote(BrokerID=BROKER, InvestorID=A, InstrumentID="IO2612-C-4000", ForQuoteRef="9", MacAddress="mac")
    answer, public = market.say(A, M.ReqForQuoteInsert, request, context=b"who")
    assert answer.dialog and answer.message.fields[0].ErrorID == 0
    told_all = public.message.fields[0]
    assert public.public and (told_all.ForQuoteSysID.strip(), told_all.InstrumentID, told_all.ExchangeID) == (
        "1", "IO2612-C-4000", "CFFEX",
    )  # fmt: skip
    assert (told_all.TradingDay, told_all.ActionDay, told_all.ForQuoteTime) == ("20261123", "20261123", "12:00:00")
    [kept] = market.query(M.ReqQryForQuote, A, S.QryForQuote())
    assert (kept.ForQuoteRef, kept.ForQuoteStatus, kept.BrokerForQutoSeq, kept.MacAddress) == ("9", "b", 1, "mac")
    assert market.query(M.ReqQryForQuote, A, S.QryForQuote(InstrumentID=SOY)) == ()
    for members, refusal in (
        ({"BrokerID": "1"}, errors.BROKER_NOT_FOUND), ({"InvestorID": B}, errors.NO_TRADING_RIGHT),
        ({"InstrumentID": ""}, errors.INSTRUMENT_NOT_FOUND), ({"ExchangeID": "DCE"}, errors.EXCHANGE_ID_IS_WRONG),
        ({"ExchangeID": "NYSE"}, errors.EXCHANGE_ID_IS_INVALID), ({"UserID": B, "InvestorID": ""}, errors.INCONSISTENT_INFORMATION),
    ):  # fmt: skip
        results = market.say(A, M.ReqForQuoteInsert, request.replace(**members))
        assert error(results) == refusal.id and results[1].message.tid == M.OnErrRtnForQuoteInsert.tid
    market.operator(IM.SetInstrumentStatus, S.InstrumentStatus(InstrumentStatus="1"))
    assert error(market.say(A, M.ReqForQuoteInsert, request)) == errors.NOT_TRADING_PERIOD.id


def test_quotes_end_with_the_day(market: Market) -> None:
    quote(market, A)
    market.say(A, M.ReqForQuoteInsert, S.InputForQuote(BrokerID=BROKER, InvestorID=A, InstrumentID=SOY))
    assert told(market.day_roll("20261124"))[:2] == [f"{A}: OnRtnOrder 5 0+2"] * 2
    assert market.query(M.ReqQryQuote, "", S.QryQuote()) == market.query(M.ReqQryForQuote, "", S.QryForQuote()) == ()
