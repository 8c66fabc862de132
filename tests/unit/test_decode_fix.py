"""FIX bytes as records and words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ctpproto.decode import Bad, Fix, Record, Stream, rows, text
from ctpproto.decode.fix import dictionaries
from ctpproto.decode.records import CutOff
from ctpproto.fix import codec
from ctpproto.fix.faults import Garbled
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import MsgType, Side, Tag

HEADER = [(Tag.MsgSeqNum, "7"), (Tag.SenderCompID, "CLIENT1"), (Tag.TargetCompID, "FIXBRIDGE")]


def encoded(msg_type: str, *fields: tuple[int, str], begin: str = "FIX.4.4") -> bytes:
    return codec.encode(FixMessage(msg_type, [*HEADER, *fields]), begin)


def decoded(data: bytes, **how: Any) -> list[Record]:
    stream = Stream(**how)
    return [*stream.feed(data), *stream.end()]


def one(data: bytes, **how: Any) -> Any:
    (record,) = decoded(data, **how)
    return record


ORDER = encoded(MsgType.NewOrderSingle, (Tag.Symbol, "cu2701"), (Tag.Side, Side.Sell), (Tag.Price, "75000"), (9999, "own"))


def test_a_message_in_words() -> None:
    assert text.lines(one(ORDER)) == [
        f"NewOrderSingle(D) FIX.4.4, {len(ORDER)} bytes, checksum right",
        "    header",
        "        MsgSeqNum(34)=7",
        "        SenderCompID(49)=CLIENT1",
        "        TargetCompID(56)=FIXBRIDGE",
        "    body",
        "        Symbol(55)=cu2701",
        "        Side(54)=2 (Sell)",
        "        Price(44)=75000",
        "        tag 9999=own",
    ]


def test_a_message_as_a_row() -> None:
    row = rows.row(one(ORDER))
    assert (row["message"], row["msg_type"], row["begin_string"], row["fault"]) == ("NewOrderSingle", "D", "FIX.4.4", None)
    assert {"tag": 54, "name": "Side", "value": "2", "code": "Sell", "part": "body"} in row["fields"]


def test_groups_are_indented() -> None:
    data = encoded(
        MsgType.NewOrderSingle, (Tag.NoPartyIDs, "2"), (Tag.PartyID, "100001"), (Tag.PartyIDSource, "D"), (Tag.PartyRole, "3"),
        (Tag.PartyID, "9999"), (Tag.PartyRole, "1"), (Tag.NoTradingSessions, "1"), (Tag.TradingSessionID, "1"), (Tag.Symbol, "cu2701"),
    )  # fmt: skip
    shown = text.lines(one(data))
    assert [line.partition(" (")[0] for line in shown[shown.index("    body") + 1 :]] == [
        "        NoPartyIDs(453)=2",
        "            [1] PartyID(448)=100001",
        "            PartyIDSource(447)=D",
        "            PartyRole(452)=3",
        "            [2] PartyID(448)=9999",
        "            PartyRole(452)=1",
        "        NoTradingSessions(386)=1",
        "            [1] TradingSessionID(336)=1",
        "        Symbol(55)=cu2701",
    ]


def test_a_message_of_fix_5_over_fixt() -> None:
    record = one(encoded("D", (1128, "9"), (453, "1"), (448, "100001"), (802, "1"), (523, "sub"), (54, "1"), begin="FIXT.1.1"))
    shown = text.lines(record)
    assert shown[0].startswith("NewOrderSingle(D) FIXT.1.1, ") and "    header" in shown
    assert "        ApplVerID(1128)=9 (Fix50Sp2)" in shown
    at = shown.index("        NoPartyIDs(453)=1")
    assert shown[at + 1 : at + 5] == [
        "            [1] PartyID(448)=100001",
        "            NoPartySubIDs(802)=1",
        "                [1] PartySubID(523)=sub",
        "        Side(54)=1 (Buy)",
    ]


def test_a_wrong_checksum_is_named_and_the_message_shown() -> None:
    wrong = ORDER[:-4] + b"%03d\x01" % ((int(ORDER[-4:-1]) + 1) % 256)
    record = one(wrong)
    assert isinstance(record, Fix) and "CheckSum(10) is" in text.headline(record)
    assert rows.row(record)["fault"] == record.fault and len(text.lines(record)) == len(text.lines(one(ORDER)))


def test_passwords_are_masked() -> None:
    record = one(encoded(MsgType.Logon, (Tag.Username, "100001"), (Tag.Password, "pw-secret"), (925, "new-secret")))
    shown = "\n".join(text.lines(record)) + json.dumps(rows.row(record))
    assert "secret" not in shown and "Password(554)=***" in shown and "Username(553)=100001" in shown
    assert "pw-secret" in "\n".join(text.lines(record, show_secrets=True))


def test_data_that_holds_soh() -> None:
    record = one(encoded(MsgType.Logon, (Tag.RawDataLength, "5"), (Tag.RawData, "a\x01b=c")))
    assert "        RawData(96)=a\\x01b=c" in text.lines(record)


def test_gbk_text_is_read() -> None:
    gbk = "资金不足".encode("gbk").decode("utf-8", "surrogateescape")
    record = one(encoded(MsgType.NewOrderSingle, (Tag.Text, gbk)))
    assert "        Text(58)=资金不足" in text.lines(record)
    assert {"资金不足"} == {field["value"] for field in rows.row(record)["fields"] if field["name"] == "Text"}


@pytest.mark.parametrize(("said", "fault"), [(b"3", Garbled), (b"99", CutOff)])
def test_garbled_bytes_are_skipped(said: bytes, fault: type) -> None:
    """Whatever BodyLength(9) says: at the end the messages that it swallowed are found."""
    garbled = b"8=FIX.4.4\x019=" + said + b"\x0135=0\x0110=000\x01"
    first, bad, second = decoded(ORDER + garbled + ORDER)
    assert isinstance(first, Fix) and isinstance(second, Fix)
    assert isinstance(bad, Bad) and isinstance(bad.fault, fault) and (bad.offset, bad.size) == (len(ORDER), len(garbled))


def test_a_cut_message_is_named() -> None:
    first, bad = decoded(ORDER + ORDER[:-3])
    assert isinstance(bad, Bad) and isinstance(bad.fault, CutOff) and bad.size == len(ORDER) - 3


@pytest.mark.parametrize("begin", ["FIX.4.4", "FIX.4.2", "FIXT.1.1", "FIX.9.9"])
def test_every_version_has_names(begin: str) -> None:
    """A version without a dictionary of its own is read in another's words, and that is said."""
    known, own = dictionaries(begin)
    record = one(encoded(MsgType.Heartbeat, begin=begin))
    assert known and record.own == own and "Heartbeat(0)" in text.headline(record)
    assert ("in the words of" in text.headline(record)) == (not own)
    assert own == (begin != "FIX.9.9")
