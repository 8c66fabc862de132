"""Market data as differences: an incremental refresh applied to the snapshot before gives the snapshot after."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from property.translate_values import structs, supplied

from ctpproto import ctp
from ctpproto.fix import validation
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import DICTIONARY, MDUpdateAction, Tag
from ctpproto.translate.families import table
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.market import applied, incremental

SESSION = [(Tag.MsgSeqNum, "1"), (Tag.SenderCompID, "A"), (Tag.TargetCompID, "B"), (Tag.SendingTime, "20261125-01:02:03")]
NO_PRICE = (
    "LastPrice", "OpenPrice", "HighestPrice", "LowestPrice", "ClosePrice", "PreClosePrice", "SettlementPrice", "AveragePrice",
    "OpenInterest", "PreOpenInterest", *(f"{side}Price{n}" for side in ("Bid", "Ask") for n in (2, 3, 4, 5)),
)  # fmt: skip
BEFORE = ctp.structs.DepthMarketData(
    InstrumentID="rb2610", ExchangeID="SHFE", TradingDay="20261125", ActionDay="20261124", UpdateTime="21:00:00", UpdateMillisec=500,
    BidPrice1=3812.0, BidVolume1=7, AskPrice1=3813.0, AskVolume1=2, Volume=10, PreSettlementPrice=3800.0, **dict.fromkeys(NO_PRICE),
)  # fmt: skip


@settings(max_examples=10, deadline=None)
@given(structs("market.snapshot"), structs("market.snapshot"))
def test_what_changed_brings_one_snapshot_to_the_next(before, now):
    now = now.replace(InstrumentID=before.InstrumentID, ExchangeID=before.ExchangeID)
    message = incremental(before, now)
    if message is None:
        assert before == now
        return
    validation.validate(FixMessage("X", [*SESSION, *message.fields]), DICTIONARY)
    assert applied(before, message) == now


def test_actions_are_new_change_and_delete():
    now = BEFORE.replace(BidPrice1=None, BidVolume1=0, AskVolume1=3, LastPrice=3813.0)
    message = incremental(BEFORE, now)
    assert message is not None
    told = [text for tag, text in message.fields if tag in (Tag.MDUpdateAction, Tag.MDEntryType)]
    change, new, delete = MDUpdateAction.Change, MDUpdateAction.New, MDUpdateAction.Delete
    assert told == [change, "1", new, "2", delete, "0"]
    assert applied(BEFORE, message) == now
    assert incremental(now, now) is None


def test_a_change_of_what_is_not_there_is_refused():
    message = incremental(BEFORE, BEFORE.replace(AskVolume1=3))
    assert message is not None
    with pytest.raises(CannotSay, match="MDUpdateAction"):
        applied(BEFORE.replace(AskPrice1=None, AskVolume1=0), message)
    with pytest.raises(CannotSay, match="Symbol"):
        applied(BEFORE.replace(InstrumentID="rb2611"), message)


def test_a_snapshot_leaves_out_what_has_no_value():
    said = table("market.snapshot").write(BEFORE, supplied(table("market.snapshot")))
    assert said.fields == [
        (55, "rb2610"), (207, "SHFE"), (268, "4"), (269, "0"), (270, "3812"), (271, "7"), (290, "1"), (269, "1"), (270, "3813"),
        (271, "2"), (290, "1"), (269, "6"), (270, "3800"), (286, "4"), (269, "B"), (271, "10"), (272, "20261124"),
        (273, "13:00:00.500"), (336, "20261125"),
    ]  # fmt: skip
