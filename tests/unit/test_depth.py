"""The depth reducer: transcripts of reports in, snapshots out."""

from __future__ import annotations

from unit.front_records import S, opened, order, trade

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Command
from fixbridge.depth import DepthBook


def test_an_untouched_day_has_no_prices() -> None:
    shown = opened().depth().snapshot("IF2612")
    assert shown.LastPrice is None and shown.OpenPrice is None and shown.BidPrice1 is None and shown.AskPrice5 is None
    assert shown.AveragePrice is None and shown.SettlementPrice is None and shown.ClosePrice is None
    assert (shown.PreSettlementPrice, shown.UpperLimitPrice, shown.LowerLimitPrice) == (4000.2, 4400.2, 3600.2)
    assert (shown.OpenInterest, shown.Volume, shown.Turnover) == (10.0, 0, 0.0)
    assert (shown.TradingDay, shown.ActionDay) == ("20261120", "20261120")
    assert (shown.UpdateTime, shown.UpdateMillisec) == ("13:30:15", 250)


def test_levels_add_up_and_are_sorted_from_the_best() -> None:
    script = opened()
    levels = [(4000.0, 1), (4000.2, 2), (3999.8, 3), (4000.2, 4), (3999.0, 1), (3998.0, 1), (3997.0, 9)]
    for number, (price, lots) in enumerate(levels, 1):
        script.says(order(0, "0", price, lots, "a"), order(number, "0", price, lots, "3"))
    for number, price in enumerate([4001.0, 4000.6, 4000.8], 20):
        script.says(order(number, "1", price, 5, "3"))
    shown = script.depth().snapshot("IF2612")
    bids = [(getattr(shown, f"BidPrice{n}"), getattr(shown, f"BidVolume{n}")) for n in range(1, 6)]
    asks = [(getattr(shown, f"AskPrice{n}"), getattr(shown, f"AskVolume{n}")) for n in range(1, 6)]
    assert bids == [(4000.2, 6), (4000.0, 1), (3999.8, 3), (3999.0, 1), (3998.0, 1)]
    assert asks == [(4000.6, 5), (4000.8, 5), (4001.0, 5), (None, 0), (None, 0)]


def test_a_trade_counts_once_and_moves_open_interest_by_both_sides() -> None:
    script = opened()
    script.says(order(1, "1", 4000.2, 5, "3"))
    script.says(
        order(2, "0", 4000.4, 2, "3"),
        order(2, "0", 4000.4, 0, "0"),
        trade("0", 4000.2, 2),
        order(1, "1", 4000.2, 3, "1"),
        trade("1", 4000.2, 2),
    )
    shown = script.depth().snapshot("IF2612")
    assert (shown.LastPrice, shown.OpenPrice, shown.HighestPrice, shown.LowestPrice) == (4000.2,) * 4
    assert (shown.Volume, shown.Turnover, shown.OpenInterest) == (2, 4000.2 * 2 * 300, 12.0)
    assert shown.AveragePrice == 4000.2 * 300
    assert (shown.BidPrice1, shown.AskPrice1, shown.AskVolume1) == (None, 4000.2, 3)
    script.says(trade("0", 4000.6, 1, "1"), trade("1", 4000.6, 1, "0"))  # one side closes: open interest stays
    script.says(trade("0", 3990.0, 3, "3"), trade("1", 3990.0, 3, "1"))  # both close
    shown = script.depth().snapshot("IF2612")
    assert (shown.HighestPrice, shown.LowestPrice, shown.OpenPrice, shown.LastPrice) == (4000.6, 3990.0, 4000.2, 3990.0)
    assert (shown.Volume, shown.OpenInterest) == (6, 9.0)


def test_changes_show_only_when_the_command_is_done() -> None:
    script = opened()
    script.says(order(1, "1", 4000.2, 5, "3"))
    depth = script.depth()
    assert depth.take_changed() == ["IF2612"] and depth.take_changed() == []
    before = len(script.records)
    taken = order(2, "0", 4000.4, 5, "3"), order(1, "1", 4000.2, 0, "0"), trade("1", 4000.2, 5), order(2, "0", 4000.4, 0, "0")
    script.says(*taken)
    *inside, last = script.records[before:]
    for record in inside:
        depth.apply(record)
        assert depth.take_changed() == []
    depth.apply(last)
    assert depth.take_changed() == ["IF2612"]


def test_a_report_of_an_order_that_never_queued_changes_nothing() -> None:
    script = opened()
    script.says(order(0, "0", 4000.0, 1, "a"), order(7, "0", 4000.0, 1, "5"), order(8, "0", None, 3, "3"))
    depth = DepthBook()
    for record in script.records:
        depth.apply(record)
        depth.take_changed() if isinstance(record, Command) else None
    assert depth.take_changed() == []


def test_a_cancel_clears_its_level_and_the_day_roll_everything() -> None:
    script = opened()
    script.says(order(1, "0", 4000.0, 1, "3"), order(2, "0", 3999.0, 1, "3"))
    script.says(order(1, "0", 4000.0, 1, "5"))
    assert script.depth().snapshot("IF2612").BidPrice1 == 3999.0
    script.says(trade("0", 4001.0, 1), trade("1", 4001.0, 1))
    roll = ctp.internal_structs.DayRoll(TradingDay="20261120", NextTradingDay="20261123")
    settled = S.DepthMarketData(
        InstrumentID="IF2612", ExchangeID="CFFEX", PreSettlementPrice=4001.0, PreClosePrice=4001.0, PreOpenInterest=11.0,
        UpperLimitPrice=4401.0, LowerLimitPrice=3601.0,
    )  # fmt: skip
    script.says(Message(ctp.internal_messages.DayRolled.tid, (roll, settled)))
    shown = script.depth().snapshot("IF2612")
    assert (shown.TradingDay, shown.PreSettlementPrice, shown.PreClosePrice) == ("20261123", 4001.0, 4001.0)
    assert (shown.UpperLimitPrice, shown.LowerLimitPrice) == (4401.0, 3601.0)
    assert (shown.BidPrice1, shown.LastPrice, shown.Volume, shown.OpenInterest) == (None, None, 0, 11.0)


def test_equal_records_give_equal_digests_and_others_do_not() -> None:
    script = opened()
    script.says(order(1, "0", 4000.0, 1, "3"))
    digest = script.depth().digest()
    assert digest == script.depth().digest() and len(digest) == 32
    script.says(order(2, "0", 4000.0, 1, "3"))
    assert script.depth().digest() != digest


def test_listeners_are_told_after_a_batch() -> None:
    script = opened()
    script.says(order(1, "0", 4000.0, 1, "3"))
    book, heard = DepthBook(), []
    end = book.listen(heard.append)
    book.absorb(script.records)
    end()
    book.absorb([])
    assert heard == [["IF2612"]]
    assert [row["BidPrice1"] for row in book.summary()] == [4000.0]
