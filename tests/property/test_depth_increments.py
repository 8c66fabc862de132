"""A reader that is told changes knows what one that is sent wholes does, whatever was left out in between."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from unit.front_records import opened, order, trade

from ctpproto.ctp import V6_3_11, VOCABULARY, structs
from ctpproto.ftd import packets
from ctpproto.ftd.depth import PARTS, WHOLE, DepthAssembler, increment
from ctpproto.message import Message
from ctpproto.structs import Struct

DEPTH = structs.DepthMarketData
STATUSES = ("1", "3", "5")
PRICES = [4000.0 + 0.2 * n for n in range(-8, 9)]
sides, ticks, lots = st.sampled_from("01"), st.sampled_from(PRICES), st.integers(1, 9)
orders = st.builds(order, st.integers(1, 12), sides, ticks, lots, st.sampled_from(STATUSES))
trades = st.builds(trade, sides, ticks, lots, st.sampled_from("013"))
prices = st.one_of(st.none(), st.floats(1e-9, 1e9), st.just(0.0), st.floats(-1e9, -1e-9))


def depths() -> st.SearchStrategy[Struct]:
    """Any DepthMarketData of one instrument."""
    by_kind = {"d": prices, "i": st.integers(-(2**31), 2**31 - 1), "s": st.text("0123456789:AB", max_size=8)}
    members = {
        name: by_kind[member.kind]
        for name, member in DEPTH.MEMBERS.items()
        if name != "InstrumentID" and not name.startswith("reserve")
    }
    return st.builds(lambda **said: DEPTH(InstrumentID="IF2612", **said), **members)


def heard(assembler: DepthAssembler, said: Message) -> list[Struct]:
    """What a client of 6.3.11 makes of a message, over the wire."""
    found = []
    for frame in packets.encode(V6_3_11, said).frames(packets.UNNUMBERED, 0, 0):
        packet = packets.decode(frame[4:])
        assert packet is not None
        fields = tuple(V6_3_11.widen(struct) for struct in V6_3_11.decode(packet.fields))
        found += assembler.take(Message(packet.tid, fields))
    return found


def wire(whole: Struct) -> Struct:
    return V6_3_11.widen(V6_3_11.narrow(whole))


@given(st.lists(st.tuples(st.one_of(orders, trades), st.booleans()), max_size=60))
def test_changes_of_a_day_assemble_to_its_snapshots(day: list[tuple[Message, bool]]) -> None:
    script = opened()
    depth = script.depth()
    shown = depth.snapshot("IF2612")
    assembler = DepthAssembler()
    assert heard(assembler, Message(WHOLE.tid, (shown,))) == [wire(shown)]
    for report, is_sent in day:
        script.says(report)
        depth.absorb(script.records[-1:])
        if not is_sent:
            continue
        now = depth.snapshot("IF2612")
        said = increment(shown, now)
        assert said is not None and said.tid == PARTS.tid and said.fields[-1].NAME == "MarketDataUpdateTime"
        assert heard(assembler, said) == [wire(now)]
        shown = now


@settings(max_examples=40)
@given(st.lists(depths(), min_size=2, max_size=6))
def test_any_change_is_told_or_takes_a_whole(values: list[Struct]) -> None:
    assembler = DepthAssembler()
    shown = values[0]
    assembler.take(Message(WHOLE.tid, (shown,)))
    for now in values[1:]:
        said = increment(shown, now)
        if said is None:
            alone = ("ExchangeInstID", "BandingUpperPrice", "BandingLowerPrice")
            assert any(getattr(shown, name) != getattr(now, name) for name in alone)
            said = Message(WHOLE.tid, (now,))
        assert assembler.take(said) == [now]
        shown = now


@settings(max_examples=40)
@given(depths(), depths())
def test_what_has_not_changed_is_not_said(before: Struct, now: Struct) -> None:
    said = increment(before, before)
    assert said is not None and [field.NAME for field in said.fields] == ["MarketDataUpdateTime"]
    level = before.replace(BidVolume4=now.BidVolume4, AveragePrice=now.AveragePrice)
    said = increment(before, level)
    assert said is not None
    assert {f.NAME for f in said.fields} <= {"MarketDataBid45", "MarketDataAveragePrice", "MarketDataUpdateTime"}


def test_parts_without_a_name_are_nobodys() -> None:
    assembler = DepthAssembler()
    last = structs.MarketDataLastMatch(LastPrice=5.0, Volume=7)
    assert assembler.take(Message(PARTS.tid, (last,))) == []
    named = structs.MarketDataUpdateTime(InstrumentID="IF2612", UpdateTime="09:00:00")
    assert assembler.take(Message(PARTS.tid, (named,))) == [DEPTH(InstrumentID="IF2612", UpdateTime="09:00:00")]
    assert assembler.take(Message(PARTS.tid, (named, last)))[0].LastPrice == 5.0


garbage = st.binary(max_size=DEPTH.SIZE).map(lambda raw: raw.ljust(DEPTH.SIZE, b"\xd7"))


@given(st.lists(garbage, min_size=1, max_size=4), st.data())
def test_bytes_that_are_no_text_stay_what_they_are(said: list[bytes], data: st.DataObject) -> None:
    assembler = DepthAssembler()
    for raw in said:
        whole = DEPTH.unpack(raw)
        (first,) = assembler.take(Message(WHOLE.tid, (whole,)))
        assert first.pack() == whole.pack()
        parts = [VOCABULARY.structs[name] for name in data.draw(st.permutations(PARTS.structs))]
        fields = [struct.unpack(data.draw(st.binary(min_size=struct.SIZE, max_size=struct.SIZE))) for struct in parts]
        (put,) = assembler.take(Message(PARTS.tid, tuple(fields)))
        named = next(field for field in fields if field.NAME == "MarketDataUpdateTime")
        at = DEPTH.MEMBERS["InstrumentID"]
        assert put.pack()[at.offset : at.offset + at.size] == named.pack()[named.MEMBERS["InstrumentID"].offset :][: at.size]
