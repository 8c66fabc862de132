"""FIX tag=value codec, typed access and validation."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctpproto.faults import SpecFault
from ctpproto.fix import codec
from ctpproto.fix.dictionary import load
from ctpproto.fix.faults import BadValue, FieldMissing, Garbled, Rejected
from ctpproto.fix.message import FixMessage, plain, utc_timestamp
from ctpproto.fix.validation import validate
from ctpproto.generated.fix44 import DICTIONARY, MsgType, OrdType, SessionRejectReason, Side, Tag
from ctpproto.schema.loader import specs_root

LENGTHS = DICTIONARY.data_lengths


def order(**changes: str) -> FixMessage:
    fields = {
        "SenderCompID": "CLIENT1",
        "TargetCompID": "FIXBRIDGE",
        "MsgSeqNum": "2",
        "SendingTime": "20261122-02:00:00.000",
        "ClOrdID": "A1",
        "Symbol": "IF2612",
        "Side": Side.Buy,
        "TransactTime": "20261122-02:00:00",
        "OrdType": OrdType.Limit,
        "Price": "4000.2",
        "OrderQty": "2",
    }
    fields.update(changes)
    return FixMessage(
        MsgType.NewOrderSingle, [(DICTIONARY.names[name].tag, text) for name, text in fields.items() if text is not None]
    )


def test_a_known_message_byte_for_byte():
    # FIX 4.4 vol. 2: BodyLength counts from after its SOH to the SOH before CheckSum, that one included; CheckSum is the byte sum
    # modulo 256.
    message = FixMessage("0", [(49, "A"), (56, "B"), (34, "1"), (52, "20261122-00:00:00")])
    raw = codec.encode(message, "FIX.4.4")
    assert raw == b"8=FIX.4.4\x019=41\x0135=0\x0149=A\x0156=B\x0134=1\x0152=20261122-00:00:00\x0110=" + b"%03d\x01" % (
        sum(raw[:-7]) & 0xFF
    )
    assert len(raw) == len(b"8=FIX.4.4\x019=41\x01") + 41 + 7
    assert codec.decode(raw, LENGTHS) == ("FIX.4.4", message, len(raw))


@given(st.lists(st.tuples(st.integers(1, 999_999_999), st.text(min_size=1).filter(lambda s: "\x01" not in s)), max_size=20))
def test_encode_then_decode(fields):
    fields = [(tag, text) for tag, text in fields if tag not in LENGTHS and tag != 35]
    message = FixMessage("D", fields)
    raw = codec.encode(message, "FIX.4.4")
    assert codec.decode(raw + b"8=", LENGTHS) == ("FIX.4.4", message, len(raw))
    for cut in range(len(raw)):
        assert codec.decode(raw[:cut], LENGTHS) is None


def test_data_may_hold_the_delimiter():
    message = FixMessage("5", [(Tag.EncodedTextLen, "3"), (Tag.EncodedText, "a\x01b"), (Tag.Text, "x")])
    raw = codec.encode(message, "FIX.4.4")
    assert codec.decode(raw, LENGTHS) == ("FIX.4.4", message, len(raw))
    with pytest.raises(Garbled, match="length"):
        codec.decode(codec.encode(FixMessage("5", [(Tag.EncodedTextLen, "9"), (Tag.EncodedText, "ab")]), "FIX.4.4"), LENGTHS)


@settings(max_examples=300)
@given(st.binary(max_size=200), st.booleans())
def test_any_bytes_give_a_message_or_a_fault(data, with_begin):
    try:
        codec.decode(b"8=FIX.4.4\x019=20\x01" + data if with_begin else data, LENGTHS)
    except Garbled:
        pass


@given(st.integers(0, 200), st.integers(1, 255))
def test_one_changed_byte_is_seen(place, delta):
    raw = bytearray(codec.encode(order(), "FIX.4.4"))
    raw[place % len(raw)] = (raw[place % len(raw)] + delta) % 256
    try:
        found = codec.decode(raw, LENGTHS)
    except Garbled:
        return
    assert (
        found is None or found[0] != "FIX.4.4"
    )  # another length that waits for more, or another version: never the same message


def test_typed_access():
    message = FixMessage("8", [(38, "12.50"), (34, "7"), (58, "1e5"), (36, "9" * 50)])
    assert message.decimal(38) == Decimal("12.5") and message.integer(34) == 7
    for tag in (58, 36):
        with pytest.raises(BadValue):
            message.decimal(tag)
    with pytest.raises(FieldMissing):
        message[11]
    assert [plain(Decimal(x)) for x in ("0.00", "12", "3812.20", "100", "1E+2")] == ["0", "12", "3812.2", "100", "100"]
    assert utc_timestamp(1_795_312_800_123_456_789) == "20261122-02:00:00.123"


def test_a_password_is_not_shown():
    assert "secret" not in repr(FixMessage("A", [(Tag.Password, "secret")]))


@pytest.mark.parametrize(
    "changes, reason, tag",
    [
        ({"ClOrdID": None}, SessionRejectReason.RequiredTagMissing, Tag.ClOrdID),
        ({"Side": "Z"}, SessionRejectReason.ValueIsIncorrect, Tag.Side),
        ({"Side": "11"}, SessionRejectReason.IncorrectDataFormatForValue, Tag.Side),
        ({"Price": "1e9"}, SessionRejectReason.IncorrectDataFormatForValue, Tag.Price),
        ({"Price": "nan"}, SessionRejectReason.IncorrectDataFormatForValue, Tag.Price),
        ({"OrderQty": "٣"}, SessionRejectReason.IncorrectDataFormatForValue, Tag.OrderQty),
        ({"Symbol": ""}, SessionRejectReason.TagSpecifiedWithoutAValue, Tag.Symbol),
        ({"TransactTime": "20261322-00:00:00"}, SessionRejectReason.IncorrectDataFormatForValue, Tag.TransactTime),
        ({"ExecID": "x"}, SessionRejectReason.TagNotDefinedForThisMessageType, Tag.ExecID),
        ({"NoPartyIDs": "2", "PartyID": "x"}, SessionRejectReason.IncorrectNumInGroupCount, Tag.NoPartyIDs),
    ],
)
def test_a_reject_names_tag_and_reason(changes, reason, tag):
    with pytest.raises(Rejected) as caught:
        validate(order(**changes), DICTIONARY)
    assert (caught.value.reason, caught.value.tag) == (reason, tag)


def test_unknown_tag_type_and_repeated_tag():
    good = order()
    assert validate(good, DICTIONARY).name == "NewOrderSingle"
    for message, reason in (
        (FixMessage("D", good.fields + [(4999, "x")]), SessionRejectReason.InvalidTagNumber),
        (FixMessage("D", good.fields + [(Tag.ClOrdID, "again")]), SessionRejectReason.TagAppearsMoreThanOnce),
        (FixMessage("??", good.fields), SessionRejectReason.InvalidMsgType),
    ):
        with pytest.raises(Rejected) as caught:
            validate(message, DICTIONARY)
        assert caught.value.reason == reason


def test_every_mistake_of_a_dictionary_is_reported(tmp_path):
    text = (specs_root() / "fix" / "fix44.toml").read_text("utf-8")
    path = tmp_path / "bad.toml"
    path.write_text(
        text.replace('tag = 11, type = "STRING"', 'tag = 1, type = "STRNG"')
        .replace('members = ["GapFillFlag", "NewSeqNo!"]', 'members = ["GapFillFlag", "NewSeq!", "@Instrumnt"]')
        .replace('group = "NoHops"', 'group = "NoHips"', 1)
    )
    with pytest.raises(SpecFault) as caught:
        load(path)
    assert len(caught.value.problems) == 5  # tag taken twice, no such type, no such field, component, count field


PARTIES = [(453, "2"), (448, "A"), (447, "D"), (802, "2"), (523, "x"), (803, "1"), (523, "y"), (448, "B"), (452, "3")]


def test_groups_may_stand_in_groups():
    spec = validate(FixMessage("D", order().fields + PARTIES), DICTIONARY)
    assert spec.groups[453].first == 448 and spec.groups[453].groups[802].members == (523, 803)


@pytest.mark.parametrize(
    "change, reason, tag",
    [
        ({0: (453, "3")}, SessionRejectReason.IncorrectNumInGroupCount, 453),
        ({0: (453, "1")}, SessionRejectReason.IncorrectNumInGroupCount, 453),
        ({3: (802, "1")}, SessionRejectReason.IncorrectNumInGroupCount, 802),
        ({1: (447, "D"), 2: (448, "A")}, SessionRejectReason.RepeatingGroupFieldsOutOfOrder, 447),
        ({5: (523, "z")}, SessionRejectReason.IncorrectNumInGroupCount, 802),
        ({8: (447, "")}, SessionRejectReason.TagSpecifiedWithoutAValue, 447),
        ({8: (452, "x")}, SessionRejectReason.IncorrectDataFormatForValue, 452),
        ({8: (448, "B")}, SessionRejectReason.IncorrectNumInGroupCount, 453),
        ({0: (58, "no count field")}, SessionRejectReason.TagSpecifiedOutOfRequiredOrder, 448),
    ],
)
def test_a_group_that_is_not_as_it_says(change, reason, tag):
    fields = [change.get(at, field) for at, field in enumerate(PARTIES)]
    with pytest.raises(Rejected) as caught:
        validate(FixMessage("D", order().fields + fields), DICTIONARY)
    assert (caught.value.reason, caught.value.tag) == (reason, tag)


def test_codes_in_a_row_are_looked_at_one_by_one():
    validate(order(ExecInst="1 2"), DICTIONARY)
    with pytest.raises(Rejected) as caught:
        validate(order(ExecInst="1 nothing"), DICTIONARY)
    assert caught.value.reason == SessionRejectReason.ValueIsIncorrect


def test_an_application_version_has_the_session_messages_of_its_transport():
    from ctpproto.generated import fix50sp2, fixt11

    dictionary = fix50sp2.DICTIONARY
    assert dictionary.begin_string == "FIXT.1.1" and dictionary.header == fixt11.DICTIONARY.header
    assert dictionary.messages["A"].required == fixt11.DICTIONARY.messages["A"].required != ()
    assert dictionary.messages.named("NewOrderSingle").type == "D" and fixt11.DICTIONARY.messages.named("NewOrderSingle") is None
    assert set(fixt11.DICTIONARY.messages) < set(dictionary.messages)
