"""The gateway, a core, both ends of each session, without sockets: dialects, limits, switches, drop copies as members see it."""

from __future__ import annotations

from pathlib import Path

import pytest

from ctpproto import ctp
from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import Tag
from fixbridge.engagement.stage import Desk, Stage
from fixbridge.fix.limits import Bounds, Rates
from fixbridge.fix.protection import UnknownName

C = ctp.codes
BBG = Desk("BBG", "100002", "FIX.4.2", "bloomberg")
DESK = Desk("DESK", "100001", "FIX.4.4")
ORDER = "35=D|11={id}|55=cu2701|54=1|60=20261123-01:00:00|38={lots}|40=2|44={price}|77=O"


def said(text: str) -> FixMessage:
    pairs = [part.partition("=") for part in text.split("|")]
    return FixMessage(pairs[0][2], [(int(tag), value) for tag, _, value in pairs[1:]])


def order(cl_ord_id: str, lots: int = 1, price: str = "75000") -> FixMessage:
    return said(ORDER.format(id=cl_ord_id, lots=lots, price=price))


def heard(stage: Stage, name: str) -> list[FixMessage]:
    """The application messages and rejects that our side has said since the last time."""
    found = [codec.decode(word.data, {}) for word in stage.heard(name) if word.ours]
    return [message for _, message, _ in found if message.msg_type not in ("A", "0")]


def shown(messages: list[FixMessage], *tags: int) -> list[tuple[str, ...]]:
    return [(message.msg_type, *(message.get(tag) for tag in tags)) for message in messages]


def test_a_bloomberg_desk_speaks_in_tickers_and_is_answered_on_its_way(tmp_path: Path) -> None:
    stage = Stage([BBG, DESK], tmp_path)
    stage.log_on("BBG")
    head, when = "|50=TRADER7|115=HUB|128=EXCH|9301=k|54=1", "|60=20261123-01:00:00"
    sent = f"{head}{when}|21=1|55=CUF7 Comdty|48=CUF7 Comdty|22=A|38=3|40=2|44=75000|77=O"
    stage.say("BBG", said(f"35=D{sent}|11=B1"))
    stage.say("BBG", said(f"35=D{sent}|11=B2".replace("CUF7", "ZZF7")))
    stage.say("BBG", said(f"35=F{head}{when}|11=B3|41=B1|55=CUF7 Comdty"))
    stage.say("BBG", said(f"35=F{head}{when}|11=B4|41=B1|55=CUF7 Comdty"))
    new, refused, pending, cancelled, late = heard(stage, "BBG")
    for message in (new, refused, pending, cancelled, late):
        assert shown([message], 57, 128, 9301)[0][1:] == ("TRADER7", "HUB", "k")
        assert not message.has(Tag.SenderSubID)
    assert shown([new, cancelled], 39, 55, 48, 22) == [("8", status, "CUF7 Comdty", "CUF7 Comdty", "A") for status in "04"]
    assert shown([refused], 39, 103, 55) == [("8", "8", "1", "ZZF7 Comdty")] and "root ZZ Comdty" in refused[Tag.Text]
    assert shown([late], 41, 102) == [("9", "B1", "0")]


@pytest.mark.parametrize(
    ("bounds", "lots", "price", "reason", "error_id", "limit"),
    [
        (Bounds(max_order_lots=5), 6, "75000", "13", "164", "an order may have 5"),
        (Bounds(price_collar=1), 1, "75760", "3", "163", "1 % from 75000"),
        (Bounds(day_lots=2), 3, "75000", "0", "106", "2 a day"),
        (Bounds(day_turnover=1000), 1, "75000", "0", "106", "1000 a day"),
    ],
)  # fmt: skip
def test_an_order_beyond_its_account_s_bounds_is_rejected_with_its_reason(
    tmp_path: Path, bounds: Bounds, lots: int, price: str, reason: str, error_id: str, limit: str
) -> None:
    stage = Stage([DESK], tmp_path, {"100001": bounds})
    stage.log_on("DESK")
    stage.say("DESK", order("A1", lots, price))
    (told,) = heard(stage, "DESK")
    assert shown([told], 39, 103, Tag.CTPErrorID) == [("8", "8", reason, error_id)] and limit in told[Tag.Text]
    assert sum(stage.protection.refused.values()) == 1


def test_orders_alive_are_counted_over_ctp_too_and_given_back(tmp_path: Path) -> None:
    stage = Stage([DESK], tmp_path, {"": Bounds(max_live_orders=2)})
    stage.log_on("DESK")
    inserted = ctp.structs.InputOrder(
        BrokerID="9999", InvestorID="100001", UserID="100001", InstrumentID="cu2701", OrderRef="1", LimitPrice=74000.0,
        Direction=C.Direction.Buy, CombOffsetFlag=C.OffsetFlag.Open, CombHedgeFlag=C.HedgeFlag.Speculation, VolumeTotalOriginal=1,
        OrderPriceType=C.OrderPriceType.LimitPrice, TimeCondition=C.TimeCondition.GFD, VolumeCondition=C.VolumeCondition.AV,
        MinVolume=1, ContingentCondition=C.ContingentCondition.Immediately, ForceCloseReason=C.ForceCloseReason.NotForceClose,
    )  # fmt: skip
    stage.say_over_ctp("100001", ctp.messages.ReqOrderInsert.tid, inserted)
    for name in ("A1", "A2"):
        stage.say("DESK", order(name))
    stage.say("DESK", said("35=F|11=C1|41=A1|55=cu2701|54=1|60=20261123-01:00:00"))
    stage.say("DESK", order("A3"))
    told = [row[1:] for row in shown(heard(stage, "DESK"), 11, 39)]
    assert told == [("A1", "0"), ("A2", "8"), ("C1", "6"), ("C1", "4"), ("A3", "0")]


def test_a_replacement_is_held_to_the_bounds_without_the_order_that_it_replaces(tmp_path: Path) -> None:
    stage = Stage([DESK], tmp_path, {"100001": Bounds(day_lots=5, price_collar=1)})
    stage.log_on("DESK")
    stage.say("DESK", order("A1", 3, "74500"))
    replace = "35=G|11={}|41=A1|55=cu2701|54=1|60=20261123-01:00:00|38={}|40=2|44={}"
    for name, lots, price in (("R1", 6, "74500"), ("R2", 5, "70000"), ("R3", 5, "74600")):
        stage.say("DESK", said(replace.format(name, lots, price)))
    told = [row for row in shown(heard(stage, "DESK"), 11, 39, 38) if row[2] != "E"]
    assert told == [("8", "A1", "0", "3"), ("9", "R1", "0", ""), ("9", "R2", "0", ""), ("8", "R3", "0", "5")]


def test_rates_are_answered_and_not_dropped_and_a_cancel_gets_through(tmp_path: Path) -> None:
    rates = Rates(messages_per_second=100, message_burst=6, orders_per_second=10, order_burst=2)
    stage = Stage([Desk("DESK", "100001", "FIX.4.4", rates=rates)], tmp_path)
    stage.log_on("DESK")
    for n in range(1, 5):
        stage.say("DESK", order(f"A{n}"))
    stage.say("DESK", said("35=F|11=C1|41=A1|55=cu2701|54=1|60=20261123-01:00:00"))
    told = heard(stage, "DESK")
    rejected = [("A3", "8"), ("A4", "8")]
    assert [row[1:] for row in shown(told, 11, 39)] == [("A1", "0"), ("A2", "0"), *rejected, ("C1", "6"), ("C1", "4")]
    assert told[2][Tag.CTPErrorID] == "116" and "more than 10 orders a second" in told[2][Tag.Text]
    for n in range(5, 9):
        stage.say("DESK", order(f"A{n}"))
    last = heard(stage, "DESK")[-1]
    assert shown([last], 372, 380) == [("j", "D", "4")] and last[Tag.Text].startswith("messages_per_second: ")


def test_an_operator_stops_a_session_and_an_account_and_frees_them(tmp_path: Path) -> None:
    stage = Stage([DESK], tmp_path)
    stage.log_on("DESK")
    for n, (session, account) in enumerate((("DESK", ""), ("", "100001")), 1):
        stage.protection.stop(True, session, account)
        stage.say("DESK", order(f"A{n}"))
        (told,) = heard(stage, "DESK")
        assert shown([told], 39, Tag.CTPErrorID) == [("8", "8", "28")] and "stopped by the operator" in told[Tag.Text]
    assert stage.protection.stopped() == {"sessions": ["DESK"], "accounts": ["100001"]}
    again = Stage([DESK], tmp_path)  # a new life of the FIX side
    assert again.protection.stopped() == stage.protection.stopped()
    again.log_on("DESK")
    again.protection.stop(False, "DESK", "100001")
    again.say("DESK", order("B1"))
    assert shown(heard(again, "DESK"), 39) == [("8", "0")]
    with pytest.raises(UnknownName, match="there are DESK"):
        again.protection.stop(True, "DESC")


def test_a_drop_copy_hears_both_sides_once_and_goes_on_where_it_was(tmp_path: Path) -> None:
    copy = Desk("COPY", "100003", "FIX.4.4", copies=frozenset({"100001", "100002"}))
    stage = Stage([DESK, BBG, copy, Desk("OTHER", "100004", "FIX.4.4")], tmp_path)
    for name in ("DESK", "BBG", "OTHER"):
        stage.log_on(name)
    stage.say("OTHER", order("O1"))
    stage.say("DESK", order("A1", 2))
    stage.log_on("COPY")  # late: what it missed comes first
    stage.say("BBG", said("35=D|11=B1|21=1|55=CUF7 Comdty|54=2|60=20261123-01:00:00|38=1|40=2|44=75000|77=O|9301=k"))
    copies = heard(stage, "COPY")
    told = [message for name in ("DESK", "BBG") for message in heard(stage, name)]
    assert {m[Tag.ExecID] for m in copies} == {m[Tag.ExecID] for m in told if m[Tag.OrdStatus] != "8"}
    assert all(m[Tag.CopyMsgIndicator] == "Y" and m[Tag.Symbol] == "cu2701" and not m.has(9301) for m in copies)
    assert "100004" not in {m[Tag.Account] for m in copies}
    stage.say("COPY", order("X1"))
    (refused,) = heard(stage, "COPY")
    assert shown([refused], 372, 380) == [("j", "D", "6")] and "COPY is a drop copy" in refused[Tag.Text]
    stage.drop("COPY")
    stage.say("DESK", said("35=F|11=C1|41=A1|55=cu2701|54=1|60=20261123-01:00:00"))
    assert heard(stage, "COPY") == []
    stage.log_on("COPY")
    assert shown(heard(stage, "COPY"), 11, 39, 797) == [("8", "C1", "6", "Y"), ("8", "C1", "4", "Y")]


@pytest.mark.parametrize(
    ("said_otherwise", "code"),
    [
        ("", ""), ("11=B9", "5"), ("54=2", "7"), ("53=2", "1"), ("6=75001", "2"), ("79=F|80=1", "1"), ("6=75000.00", ""),
    ],
)  # fmt: skip
def test_an_allocation_is_received_where_it_says_what_its_orders_say(tmp_path: Path, said_otherwise: str, code: str) -> None:
    stage = Stage([BBG, DESK], tmp_path)
    for name in ("DESK", "BBG"):
        stage.log_on(name)
    stage.say("DESK", said("35=D|11=A1|55=cu2701|54=2|60=20261123-01:00:00|38=3|40=2|44=75000|77=O"))
    stage.say("BBG", said("35=D|11=B1|21=1|55=CUF7 Comdty|54=1|60=20261123-01:00:00|38=3|40=2|44=75000|77=O"))
    heard(stage, "BBG")
    fields = dict(field.split("=") for field in said_otherwise.split("|") if field)
    sent = "35=J|50=T1|70=L1|71=0|73=1|11=B1|54=1|55=CUF7 Comdty|53=3|6=75000|75=20261123|78=1|79=FUND|80=3"
    pairs = (field.partition("=") for field in sent.split("|"))
    stage.say("BBG", said("|".join(f"{tag}={fields.get(tag, text)}" for tag, _, text in pairs)))
    (told,) = heard(stage, "BBG")
    assert shown([told], 70, 87, 88, 57) == [("P", "L1", "1" if code else "3", code, "T1")]
    assert any("allocates by L1: 3 cu2701 at 75000" in line for line in stage.events) != bool(code)


def test_an_allocation_is_no_message_of_a_session_without_its_dialect(tmp_path: Path) -> None:
    stage = Stage([Desk("PLAIN", "100001", "FIX.4.2")], tmp_path)
    stage.log_on("PLAIN")
    stage.say("PLAIN", said("35=J|70=L1|71=0|73=1|11=B1|54=1|55=cu2701|53=3|6=75000|75=20261123|78=1|79=FUND|80=3"))
    assert shown(heard(stage, "PLAIN"), 372, 380) == [("j", "J", "3")]
