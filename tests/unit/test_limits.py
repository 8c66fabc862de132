"""Limits: rates with the time given, bounds with the market told, and what accounts have used up out of records."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.fix.exposure import Exposure
from fixbridge.fix.limits import NS, Bounds, Bucket, Quoted, Rates, SessionLimits, Taken, Wanted, check

M, S = ctp.messages, ctp.structs
C = ctp.codes
CU = Quoted(5, Decimal(75000))


def test_a_burst_then_the_rate() -> None:
    bucket = Bucket(10, 3)
    assert [bucket.take(0) == 0 for _ in range(4)] == [True, True, True, False]
    assert bucket.take(0) == NS // 10
    assert bucket.take(NS // 10) == 0 and bucket.take(NS // 10) > 0
    assert [bucket.take(10 * NS) == 0 for _ in range(4)] == [True, True, True, False]


@given(st.floats(0.5, 1000), st.integers(1, 50), st.lists(st.integers(0, NS), max_size=200))
def test_no_window_has_more_than_the_rate_and_the_burst(rate: float, burst: int, gaps: list[int]) -> None:
    bucket, now, taken = Bucket(rate, burst), 0, []
    for gap in gaps:
        now += gap
        wait = bucket.take(now)
        if wait:
            assert bucket.take(now + wait - 1) > 0
        else:
            taken.append(now)
    for first in range(len(taken)):
        for last in range(first, len(taken)):
            allowed = burst + (taken[last] - taken[first]) * rate / NS
            assert last - first + 1 <= allowed + 1e-3


def test_a_rate_of_nothing_lets_everything_through() -> None:
    session = SessionLimits(Rates())
    assert all(session.message(0) is None and session.order(0) is None for _ in range(1000))


def test_a_session_s_rates_and_its_switch() -> None:
    session = SessionLimits(Rates(messages_per_second=2, orders_per_second=1))
    assert session.message(0) is None and session.message(0) is None
    breach = session.message(0)
    assert breach is not None and breach.limit == "messages_per_second" and "one more may come in 500 ms" in breach.words
    assert session.order(0) is None
    assert session.order(0) is not None and session.order(0).limit == "orders_per_second"
    session.killed = True
    assert session.order(9 * NS).limit == "kill_switch"
    session.killed = False
    assert session.order(9 * NS) is None


@pytest.mark.parametrize(
    ("bounds", "wanted", "taken", "limit"),
    [
        (Bounds(max_order_lots=5), Wanted("cu2701", 6, None), Taken(), "max_order_lots"),
        (Bounds(price_collar=2), Wanted("cu2701", 1, Decimal("76501")), Taken(), "price_collar"),
        (Bounds(price_collar=2), Wanted("cu2701", 1, Decimal("73499")), Taken(), "price_collar"),
        (Bounds(max_live_orders=2), Wanted("cu2701", 1, None), Taken(2), "max_live_orders"),
        (Bounds(day_lots=10), Wanted("cu2701", 3, None), Taken(0, 8), "day_lots"),
        (Bounds(day_turnover=1_000_000), Wanted("cu2701", 3, None), Taken(), "day_turnover"),
        (Bounds(day_turnover=1_000_000), Wanted("cu2701", 1, Decimal(100)), Taken(0, 0, Decimal(999_501)), "day_turnover"),
    ],
)  # fmt: skip
def test_a_bound_is_named_by_what_it_is(bounds: Bounds, wanted: Wanted, taken: Taken, limit: str) -> None:
    breach = check(bounds, wanted, CU, taken)
    assert breach is not None and breach.limit == limit and breach.words


def test_at_the_bound_it_may_come() -> None:
    bounds = Bounds(max_order_lots=5, price_collar=2, max_live_orders=2, day_lots=10, day_turnover=1_875_000)
    assert check(bounds, Wanted("cu2701", 5, Decimal(75000)), CU, Taken(1, 5, Decimal(0))) is None
    assert check(bounds, Wanted("cu2701", 1, Decimal(76500)), CU, Taken()) is None
    assert check(Bounds(price_collar=2), Wanted("x", 1, Decimal(9)), Quoted(1, None), Taken()) is None
    assert check(Bounds(), Wanted("cu2701", 10**6, Decimal(1)), CU, Taken(9, 10**9, Decimal(10**12))) is None


class Log:
    """A counter's records, as the reducer gets them."""

    def __init__(self) -> None:
        self.exposure, self.number = Exposure(), 0
        self.command(
            ctp.internal_messages.Declare.tid, S.Instrument(InstrumentID="cu2701", VolumeMultiple=5),
            S.DepthMarketData(InstrumentID="cu2701", PreSettlementPrice=75000.0),
        )  # fmt: skip

    def command(self, tid: int, *fields) -> int:
        self.number += 1
        self.exposure.command(self.number, Message(tid, fields), 1, 2)
        return self.number

    def insert(self, ref: str, lots: int, price: float) -> int:
        return self.command(M.ReqOrderInsert.tid, self.order(S.InputOrder, ref, lots, price))

    @staticmethod
    def order(struct, ref: str, lots: int, price: float, **more):
        return struct(
            InvestorID="100001", InstrumentID="cu2701", OrderRef=ref, VolumeTotalOriginal=lots, LimitPrice=price,
            OrderPriceType=C.OrderPriceType.LimitPrice, **more,
        )  # fmt: skip

    def rtn(self, ref: str, lots: int, price: float, status: str, traded: int = 0) -> None:
        order = self.order(S.Order, ref, lots, price, FrontID=1, SessionID=2, OrderStatus=status, VolumeTraded=traded)
        self.exposure.result(0, Message(M.OnRtnOrder.tid, (order,)))

    def trade(self, lots: int, price: float) -> None:
        trade = S.Trade(InvestorID="100001", InstrumentID="cu2701", Volume=lots, Price=price)
        self.exposure.result(0, Message(M.OnRtnTrade.tid, (trade,)))


def test_what_is_alive_and_what_was_traded_counts_and_the_rest_is_given_back() -> None:
    log = Log()
    log.insert("1", 4, 70000.0)
    assert log.exposure.taken("100001") == Taken(1, 4, Decimal(70000 * 4 * 5))
    log.rtn("1", 4, 70000.0, C.OrderStatus.NoTradeQueueing)
    log.trade(1, 69990.0)
    log.rtn("1", 4, 70000.0, C.OrderStatus.PartTradedQueueing, 1)
    assert log.exposure.taken("100001") == Taken(1, 4, Decimal((70000 * 3 + 69990) * 5))
    assert log.exposure.quoted("cu2701") == Quoted(5, Decimal(69990))
    assert log.exposure.taken("100001", (1, 2, "1")) == Taken(0, 1, Decimal(69990 * 5))
    log.rtn("1", 4, 70000.0, C.OrderStatus.Canceled, 1)
    assert log.exposure.taken("100001") == Taken(0, 1, Decimal(69990 * 5))
    assert log.exposure.taken("100002") == Taken()


def test_an_order_that_was_reserved_counts_once_and_a_refused_one_not_at_all() -> None:
    log = Log()
    log.exposure.reserve((1, 2, "7"), log.order(S.InputOrder, "7", 2, 75000.0))
    assert log.exposure.taken("100001").live_orders == 1
    cause = log.insert("7", 2, 75000.0)
    assert log.exposure.taken("100001") == Taken(1, 2, Decimal(75000 * 2 * 5))
    refusal = Message(M.OnRspOrderInsert.tid, (ctp.rsp_info(ctp.errors.INSUFFICIENT_MONEY), S.InputOrder()))
    log.exposure.result(cause, refusal)
    log.exposure.result(cause, refusal)
    assert log.exposure.taken("100001") == Taken()


def test_a_day_roll_begins_anew() -> None:
    log = Log()
    log.trade(3, 76000.0)
    depth = S.DepthMarketData(InstrumentID="cu2701", PreSettlementPrice=75800.0)
    log.exposure.result(0, Message(ctp.internal_messages.DayRolled.tid, (ctp.internal_structs.DayRoll(), depth)))
    assert log.exposure.taken("100001") == Taken() and log.exposure.quoted("cu2701") == Quoted(5, Decimal(75800))
