"""QuickFIX reads what our FIX codec says, and our codec reads what QuickFIX says: groups in groups, DATA with delimiters."""

from __future__ import annotations

import sys
from pathlib import Path

import quickfix
from hypothesis import HealthCheck, assume, given, settings
from property.fix_samples import Pairs, messages

from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import DICTIONARY, Tag

THEIRS = quickfix.DataDictionary(str(Path(sys.prefix) / "share" / "quickfix" / "FIX44.xml"))
HEADER = [(Tag.SenderCompID, "A"), (Tag.TargetCompID, "B"), (Tag.MsgSeqNum, "7"), (Tag.SendingTime, "20261122-02:00:00.000")]
ORDER: Pairs = [
    (Tag.ClOrdID, "A1"), (Tag.NoPartyIDs, "2"), (Tag.PartyID, "P"), (Tag.PartyIDSource, "D"), (Tag.PartyRole, "1"),
    (Tag.NoPartySubIDs, "2"), (Tag.PartySubID, "x"), (Tag.PartySubIDType, "1"), (Tag.PartySubID, "y"), (Tag.PartySubIDType, "2"),
    (Tag.PartyID, "Q"), (Tag.PartyRole, "3"), (Tag.Symbol, "IF2612"), (Tag.Side, "1"), (Tag.TransactTime, "20261122-02:00:00"),
    (Tag.OrderQty, "2"), (Tag.OrdType, "2"), (Tag.Price, "4000.2"), (Tag.EncodedTextLen, "3"), (Tag.EncodedText, "a\x01b"),
]  # fmt: skip


def parsed(raw: bytes) -> quickfix.Message:
    message = quickfix.Message()
    message.setString(raw.decode("utf-8", "surrogateescape"), False, THEIRS)
    return message


def test_quickfix_reads_an_order_with_groups_and_data() -> None:
    message = parsed(codec.encode(FixMessage("D", HEADER + ORDER), "FIX.4.4"))
    assert message.getField(Tag.Symbol) == "IF2612" and message.getField(Tag.EncodedText) == "a\x01b"
    party, sub = quickfix.Group(Tag.NoPartyIDs, Tag.PartyID), quickfix.Group(Tag.NoPartySubIDs, Tag.PartySubID)
    message.getGroup(1, party)
    party.getGroup(2, sub)
    assert (party.getField(Tag.PartyID), sub.getField(Tag.PartySubID)) == ("P", "y")
    message.getGroup(2, party)
    assert party.getField(Tag.PartyID) == "Q"


def test_we_read_what_quickfix_says_of_it() -> None:
    raw = parsed(codec.encode(FixMessage("D", HEADER + ORDER), "FIX.4.4")).toString().encode()
    found = codec.decode(raw, DICTIONARY.data_lengths)
    assert found is not None and found[0] == "FIX.4.4" and sorted(found[1].fields) == sorted(HEADER + ORDER)
    first, second = found[1].entries(DICTIONARY.messages["D"].groups[Tag.NoPartyIDs])
    subs = first.entries(DICTIONARY.messages["D"].groups[Tag.NoPartyIDs].groups[Tag.NoPartySubIDs])
    assert [sub.get(Tag.PartySubID) for sub in subs] == ["x", "y"]
    assert (second.get(Tag.PartyID), second.get(Tag.PartySubID)) == ("Q", "")


def is_sayable(text: str) -> bool:
    """Its Python binding takes UTF-8 without NULs only."""
    try:
        return b"\0" not in text.encode()
    except UnicodeEncodeError:
        return False


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(messages(DICTIONARY))
def test_whatever_the_dictionary_knows_goes_there_and_back(made: tuple[str, Pairs]) -> None:
    msg_type, fields = made
    assume(all(THEIRS.isField(tag) and not THEIRS.isHeaderField(tag) and not THEIRS.isTrailerField(tag) for tag, _ in fields))
    assume(all(is_sayable(text) for _, text in fields))
    raw = parsed(codec.encode(FixMessage(msg_type, HEADER + fields), "FIX.4.4")).toString().encode("utf-8", "surrogateescape")
    found = codec.decode(raw, DICTIONARY.data_lengths)
    assert found is not None and found[1].msg_type == msg_type
    assert sorted(found[1].fields) == sorted(HEADER + fields)
