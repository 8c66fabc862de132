"""The second core by transcripts: what each case says, in order (specs/rules/sequences.toml)."""

from __future__ import annotations

from typing import Any

import pytest
from unit.heterogeneous_market import BROKER, DAY, Floor, story

from ctpproto.ctp import errors, internal_messages, internal_structs, messages, structs
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Source
from fixbridge.adapters.heterogeneous.core import Heterogeneous

PUT_BACK = structs.QryTradingAccount(BrokerID=BROKER, InvestorID="100001")


def test_an_order_rests_and_is_traded_in_parts_by_price_and_time() -> None:
    floor = Floor()
    one, two, three = (floor.log_in(f"10000{n}", n) for n in (1, 2, 3))
    assert story(one.sell(2901.0, 2)) == ["100001: order 1 a 0/2 #", "100001: order 1 3 0/2 #1"]
    two.sell(2900.0, 1)
    two.sell(2900.0, 2)
    assert story(three.buy(2901.0, 4)) == [
        "100003: order 1 a 0/4 #", "100003: order 1 3 0/4 #4",
        "100003: order 1 1 1/3 #4", "100003: trade 1 1@2900.0", "100002: order 1 0 1/0 #2", "100002: trade 1 1@2900.0",
        "100003: order 1 1 3/1 #4", "100003: trade 2 2@2900.0", "100002: order 2 0 2/0 #3", "100002: trade 2 2@2900.0",
        "100003: order 1 0 4/0 #4", "100003: trade 3 1@2901.0", "100001: order 1 1 1/1 #1", "100001: trade 3 1@2901.0",
    ]  # fmt: skip
    assert story(one.cancel(1)) == ["100001: order 1 5 1/1 #1"]
    assert story(one.cancel(1)) == ["dialog: InputOrderAction 26", "100001: OrderAction 26"]


def test_fak_and_fok() -> None:
    floor = Floor()
    one, two = floor.log_in("100001", 1), floor.log_in("100002", 2)
    one.sell(2900.0, 3)
    canceled = ["100002: order {0} a 0/5 #", "100002: order {0} 3 0/5 #{1}", "100002: order {0} 5 0/5 #{1}"]
    assert story(two.buy(2900.0, 5, TimeCondition="1", VolumeCondition="3")) == [line.format(1, 2) for line in canceled]
    assert story(two.buy(2900.0, 5, TimeCondition="1", VolumeCondition="2", MinVolume=4)) == [line.format(2, 3) for line in canceled]
    assert story(two.buy(2900.0, 5, TimeCondition="1"))[2:] == [
        "100002: order 3 1 3/2 #4", "100002: trade 1 3@2900.0", "100001: order 1 0 3/0 #1", "100001: trade 1 3@2900.0",
        "100002: order 3 5 3/2 #4",
    ]  # fmt: skip


def test_contexts_come_back_with_the_order_and_a_cancel_brings_its_own() -> None:
    floor = Floor()
    one, two = floor.log_in("100001", 1), floor.log_in("100002", 2)
    assert {r.context for r in one.sell(2900.0, 3, context=b"mine")} == {b"mine"}
    assert [r.context for r in two.buy(2900.0, 1, context=b"yours")] == [b"yours"] * 4 + [b"mine"] * 2
    assert [r.context for r in one.cancel(1, context=b"cancel")] == [b"cancel"]
    one.sell(2905.0, 1, context=b"other")
    assert [r.context for r in one.cancel(2)] == [b"other"]


def test_a_changed_order_keeps_its_place_only_with_fewer_lots() -> None:
    """R71 to R75; places outlast a restore."""
    floor = Floor()
    one, two = floor.log_in("100001", 1), floor.log_in("100002", 2)
    for lots in (5, 5, 5):
        one.buy(2890.0, lots, context=b"placed")
    assert story(one.modify(1, VolumeChange=-2)) == ["100001: order 1 3 0/3 #1"]
    [changed] = one.modify(2, VolumeChange=1, context=b"changed")
    assert story([changed]) == ["100001: order 2 3 0/6 #2"] and changed.context == b"changed"
    floor.core = Heterogeneous.restore(floor.core.export())
    told = two.sell(2890.0, 9)
    assert [line for line in story(told) if line.startswith("100001: order")] == [
        "100001: order 1 0 3/0 #1", "100001: order 3 0 5/0 #3", "100001: order 2 1 1/5 #2",
    ]  # fmt: skip
    assert told[-1].context == b"changed"
    assert story(one.modify(2, VolumeChange=-5)) == ["100001: order 2 5 1/5 #2"]  # wants no more than it has
    two.sell(2895.0, 4)
    one.buy(2889.0, 2)
    fok = internal_structs.OrderChange(VolumeTotalOriginal=4, TimeCondition="1", VolumeCondition="3")
    assert story(one.modify(4, LimitPrice=2895.0, change=fok)) == [
        "100001: order 4 3 0/4 #7", "100001: order 4 0 4/0 #7", "100001: trade 4 4@2895.0", "100002: order 2 0 4/0 #6",
        "100002: trade 4 4@2895.0",
    ]  # fmt: skip


def test_market_orders_go_as_deep_as_their_type_says() -> None:
    """R76, R77: five levels, the best one, and all up to the limit; what is left is canceled."""
    floor = Floor()
    one, two = floor.log_in("100001", 1), floor.log_in("100002", 2)
    for level in range(7):
        one.sell(4000.0 + 0.2 * level, 1, "IF2612")
    at_once = {"TimeCondition": "1", "LimitPrice": None}
    five = two.buy(0.0, 9, "IF2612", OrderPriceType="G", **at_once)
    assert [line for line in story(five) if line.startswith("100002: trade")] == [
        f"100002: trade {n} 1@{4000.0 + 0.2 * (n - 1)}" for n in range(1, 6)
    ]
    assert story(five)[-1] == "100002: order 1 5 5/4 #8" and five[-1].message.fields[0].LimitPrice == 0
    assert story(two.buy(0.0, 2, "IF2612", OrderPriceType="3", **at_once))[-1] == "100002: order 2 5 1/1 #9"
    assert story(two.buy(0.0, 2, "IF2612", OrderPriceType="1", **at_once))[-1] == "100002: order 3 5 1/1 #10"
    assert story(two.buy(0.0, 2, "IF2612", OrderPriceType="1"))[0] == "dialog: InputOrder 80"
    assert story(two.buy(0.0, 2, "cu2701", OrderPriceType="1", **at_once))[0] == "dialog: InputOrder 80"


def test_a_stop_order_waits_is_touched_and_outlasts_a_restore() -> None:
    """R78, R79: nothing is frozen before, and the first in the order of entry is touched first."""
    floor = Floor()
    one, two = floor.log_in("100001", 1), floor.log_in("100002", 2)
    before = floor.rows(messages.ReqQryTradingAccount, PUT_BACK)
    stop = {"ContingentCondition": "6", "StopPrice": 2895.0}
    assert story(one.buy(2896.0, 2, **stop))[1] == "100001: order 1 b 0/2 #1"
    one.buy(2897.0, 1, **stop)
    assert floor.rows(messages.ReqQryTradingAccount, PUT_BACK) == before
    floor.core = Heterogeneous.restore(floor.core.export())
    two.sell(2895.0, 2)
    told = story(one.buy(2895.0, 1, CombOffsetFlag="0"))
    assert told[-8:] == [
        "100001: order 1 c 0/2 #1", "100001: order 1 3 0/2 #1", "100001: order 1 1 1/1 #1", "100001: trade 2 1@2895.0",
        "100002: order 1 0 2/0 #3", "100002: trade 2 1@2895.0", "100001: order 2 c 0/1 #2", "100001: order 2 3 0/1 #2",
    ]  # fmt: skip
    depth = floor.depth("m2705")
    assert (depth.BidPrice1, depth.BidPrice2, depth.LastPrice) == (2897.0, 2896.0, 2895.0)
    *_, unpaid = one.sell(2880.0, 4, CombOffsetFlag="1", ContingentCondition="8", StopPrice=2895.0)
    said: Any = unpaid.message.fields[0]
    assert (said.OrderStatus, said.OrderSubmitStatus, said.StatusMsg) == ("5", "4", errors.OVER_CLOSE_POSITION.prompt)


def test_a_batch_cancels_what_it_chooses_in_the_order_of_entry() -> None:
    floor = Floor()
    one = floor.log_in("100001", 1)
    one.buy(2890.0, 1, context=b"first")
    one.buy(74000.0, 1, "cu2701")
    one.sell(2899.0, 1, ContingentCondition="8", StopPrice=2000.0)

    def batch(**choice: str) -> list[Any]:
        action = structs.InputBatchOrderAction(BrokerID=BROKER, InvestorID="100001")
        fields = (action, internal_structs.OrderChoice(**choice))
        return floor.tell(Message(messages.ReqBatchOrderAction.tid, fields), one.source, "100001", b"all")

    assert story(batch(ProductID="m", Direction="1")) == ["100001: order 3 5 0/1 #2", "dialog: InputBatchOrderAction 0"]
    told = batch()
    assert story(told)[:2] == ["100001: order 1 5 0/1 #1", "100001: order 2 5 0/1 #1"]
    assert [r.context for r in told] == [b"first", b"", b"all"]
    assert story(batch(InstrumentID="m2705")) == ["dialog: InputBatchOrderAction 0"]


def test_a_quote_is_two_orders_and_one_name() -> None:
    """R210 to R213."""
    floor = Floor()
    one, two = floor.log_in("100001", 1), floor.log_in("100002", 2)
    assert story(one.quote(2890.0, 2900.0, 2)) == [
        "100001: quote 1 a #", "100001: quote 1 3 #1", "100001: order 1 a 0/2 #", "100001: order 1 3 0/2 #2",
        "100001: order 2 a 0/2 #", "100001: order 2 3 0/2 #3",
    ]  # fmt: skip
    assert story(two.buy(2900.0, 2))[2:4] == ["100002: order 1 0 2/0 #4", "100002: trade 1 2@2900.0"]
    floor.core = Heterogeneous.restore(floor.core.export())
    told = one.quote_action("", QuoteSysID="1", ExchangeID="DCE")
    assert story(told) == ["100001: quote 1 5 #1", "100001: order 2 5 0/2 #3"]
    assert told[0].message.fields[0].ActiveUserID == "100001"
    assert story(one.quote_action("1"))[0] == f"dialog: InputQuoteAction {errors.INSUITABLE_ORDER_STATUS.id}"
    assert story(two.quote_action("1"))[0] == f"dialog: InputQuoteAction {errors.QUOTE_NOT_FOUND.id}"
    [quote] = floor.rows(messages.ReqQryQuote, structs.QryQuote(BrokerID=BROKER, QuoteSysID="1"))
    assert (quote.AskOrderSysID.strip(), quote.BidOrderSysID.strip(), quote.NotifySequence) == ("2", "3", 3)
    refused = {
        errors.BAD_PRICE_VALUE: one.quote(2900.0, 2900.0), errors.DUPLICATE_ORDER_REF: one.quote(2890.0, 2900.0, QuoteRef="1"),
        errors.PRICE_WRONG_TICK: one.quote(2890.5, 2900.0), errors.UNSUPPORTED_FUNCTION: one.quote(1.0, 2.0, ReplaceSysID="1"),
    }  # fmt: skip
    for error, said in refused.items():
        assert story(said) == [f"dialog: InputQuote {error.id}", f"100001: InputQuote {error.id}"]


def test_asking_for_quotes_is_heard_by_all() -> None:
    """R214: without saying who asks."""
    floor = Floor()
    one = floor.log_in("100001", 1)
    asked = structs.InputForQuote(BrokerID=BROKER, InvestorID="100001", InstrumentID="m2705")
    told = floor.tell(Message(messages.ReqForQuoteInsert.tid, (asked,)), one.source, "100001")
    assert story(told) == ["dialog: InputForQuote 0", "all: ForQuoteRsp"]
    assert one.buy(2890.0, 1)[1].message.fields[0].OrderSysID.strip() == "2"
    floor.core = Heterogeneous.restore(floor.core.export())
    [kept] = floor.rows(messages.ReqQryForQuote, structs.QryForQuote(), "100001")
    assert (kept.BrokerForQutoSeq, kept.UserID) == (1, "100001")
    assert not floor.rows(messages.ReqQryForQuote, structs.QryForQuote(), "100002")


def test_a_halted_instrument_takes_no_orders_and_touches_none() -> None:
    """R200 to R203."""
    floor = Floor()
    one, two = floor.log_in("100001", 1), floor.log_in("100002", 2)
    two.sell(2895.0, 1)

    def status(code: str, instrument: str = "m2705") -> list[Any]:
        it = structs.InstrumentStatus(InstrumentID=instrument, InstrumentStatus=code)
        return floor.tell(Message(internal_messages.SetInstrumentStatus.tid, (it,)))

    [said] = status("1")
    assert said.public and said.message.fields[0].TradingSegmentSN == 1 and said.message.fields[0].EnterReason == "2"
    assert story(one.buy(2890.0, 1))[0] == f"dialog: InputOrder {errors.NOT_TRADING_PERIOD.id}"
    assert story(two.modify(1, VolumeChange=1))[0] == f"dialog: InputOrderAction {errors.NOT_TRADING_PERIOD.id}"
    assert story(two.modify(1, VolumeChange=-1)) == ["100002: order 1 5 0/1 #1"]
    floor.core = Heterogeneous.restore(floor.core.export())
    assert status("2", "m")[0].message.fields[0].TradingSegmentSN == 2
    assert story(status("3")) == [f"dialog: RspInfo {errors.UNSUPPORTED_FUNCTION.id}"]
    assert len(status("6", "")) == 7 and story(status("2", "nothing")) == [f"dialog: RspInfo {errors.INSTRUMENT_NOT_FOUND.id}"]


def test_what_is_frozen_is_given_back() -> None:
    floor = Floor()
    one = floor.log_in("100001", 1)
    before = floor.rows(messages.ReqQryTradingAccount, PUT_BACK)
    one.buy(2890.0, 7)
    [frozen] = floor.rows(messages.ReqQryTradingAccount, PUT_BACK)
    assert frozen.FrozenMargin == pytest.approx(2890 * 10 * 7 * 0.07) and frozen.FrozenCommission == pytest.approx(7 * 1.5)
    one.cancel(1)
    assert floor.rows(messages.ReqQryTradingAccount, PUT_BACK) == before


def test_dated_positions_are_kept_apart_and_carried_over() -> None:
    floor = Floor()
    one, two = floor.log_in("100001", 1), floor.log_in("100002", 2)
    one.buy(75000.0, 4, "cu2701")
    two.sell(75000.0, 4, "cu2701")
    assert story(one.sell(75000.0, 1, "cu2701", CombOffsetFlag="1"))[0] == "dialog: InputOrder 51"
    roll = internal_structs.DayRoll(NextTradingDay="20261124")
    floor.tell(Message(internal_messages.DayRoll.tid, (roll,)))
    one, two = floor.log_in("100001", 3), floor.log_in("100002", 4)
    assert story(one.sell(75000.0, 1, "cu2701", CombOffsetFlag="3"))[0] == "dialog: InputOrder 50"
    assert story(one.sell(75000.0, 4, "cu2701", CombOffsetFlag="4"))[1] == "100001: order 2 3 0/4 #1"
    [history] = floor.rows(messages.ReqQryInvestorPosition, structs.QryInvestorPosition(InvestorID="100001"))
    assert (history.PositionDate, history.Position, history.YdPosition, history.ShortFrozen) == ("2", 4, 4, 4)


def test_a_recycled_seat_remembers_nothing_of_its_last_user() -> None:
    """The session keeps the investor that it used last; the next user of its slot must not inherit the right."""
    floor = Floor()
    one = floor.log_in("100001", 1)
    one.buy(2890.0, 1)
    floor.tell(Message(internal_messages.SessionClosed.tid, (internal_structs.SessionClosed(),)), one.source, "100001")
    two = floor.log_in("100002", 1)
    assert story(two.buy(2890.0, 1, InvestorID="100001")) == ["dialog: InputOrder 28", "100002: InputOrder 28"]


def test_a_command_that_is_none_is_our_own_mistake() -> None:
    core = Heterogeneous.restore([])
    bad = Command(1, 1, DAY, 0, Message(messages.ReqOrderInsert.tid, ()), Source(1), "u", "text")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="Command"):
        core.apply(bad)


def test_an_export_restores_in_the_middle_of_a_day() -> None:
    floor = Floor()
    one, two = floor.log_in("100001", 1), floor.log_in("100002", 2)
    one.buy(2890.0, 3, context=b"c" * 512)
    two.sell(2890.0, 2)
    records = floor.core.export()
    again = Heterogeneous.restore(records)
    assert [r.pack() for r in again.export()] == [r.pack() for r in records]
    floor.core = again
    assert [r.context for r in two.sell(2890.0, 1)][-1] == b"c" * 512


def test_a_name_that_is_no_gbk_keys_nothing() -> None:
    """R21."""
    floor = Floor()
    before = floor.core.export()
    for struct, member in ((structs.Exchange(), "ExchangeID"), (structs.Investor(), "InvestorID"), (structs.Product(), "ProductID")):
        raw, at = bytearray(struct.pack()), type(struct).MEMBERS[member].offset
        raw[at : at + 2] = b"a\xff"
        results = floor.tell(Message(internal_messages.Declare.tid, (type(struct).unpack(bytes(raw)),)))
        assert story(results) == ["dialog: RspInfo 15"]
    assert [r.pack() for r in floor.core.export()] == [r.pack() for r in before]


def test_more_money_than_a_double_gives_back_is_refused() -> None:
    """R33."""
    floor = Floor()
    account = structs.TradingAccount(AccountID="100001", Deposit=2e11 - 10_000_000)
    more = structs.TradingAccount(AccountID="100001", Deposit=0.0001)
    assert floor.tell(Message(internal_messages.Declare.tid, (account,))) == []
    assert story(floor.tell(Message(internal_messages.Declare.tid, (more,)))) == ["dialog: RspInfo 15"]
    [shown] = floor.rows(messages.ReqQryTradingAccount, PUT_BACK)
    assert shown.Balance == 2e11
