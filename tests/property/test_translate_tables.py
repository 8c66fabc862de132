"""The order table read both ways: what it translates comes back as it was, and what it cannot say is refused by name."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ctpproto import ctp
from ctpproto.faults import SpecFault
from ctpproto.fix.message import FixMessage, plain
from ctpproto.fix.validation import validate
from ctpproto.generated.fix44 import DICTIONARY, OrdType, PositionEffect, Tag, TimeInForce
from ctpproto.schema.loader import specs_root
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.tables import ERRORS, ORDERS, ErrorTable, OrderTable

InputOrder = ctp.structs.InputOrder
prices = st.decimals(min_value=-99999, max_value=9999999, places=4).map(plain)
names = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=12)


@st.composite
def orders(draw) -> FixMessage:
    """A NewOrderSingle in the table's own form: every combination of codes that it has."""
    message = FixMessage("D")
    message.put(Tag.Account, draw(names)).put(Tag.Symbol, draw(names))
    message.put(Tag.SecurityExchange, draw(st.sampled_from(["", "CFFEX", "SHFE", "INE", "DCE", "CZCE", "GFEX"])))
    message.put(Tag.Side, draw(st.sampled_from("12"))).put(Tag.OrderQty, draw(st.integers(1, 2**31 - 1)))
    kind = draw(st.sampled_from([OrdType.Market, OrdType.Limit, OrdType.Stop, OrdType.StopLimit]))
    message.put(Tag.OrdType, kind)
    if kind in (OrdType.Limit, OrdType.StopLimit):
        message.put(Tag.Price, draw(prices))
    if kind in (OrdType.Stop, OrdType.StopLimit):
        message.put(Tag.StopPx, draw(prices))
    force = draw(
        st.sampled_from(
            [
                TimeInForce.Day,
                TimeInForce.GoodTillCancel,
                TimeInForce.GoodTillDate,
                TimeInForce.ImmediateOrCancel,
                TimeInForce.FillOrKill,
            ]
        )
    )
    message.put(Tag.TimeInForce, force)
    if force == TimeInForce.ImmediateOrCancel and draw(st.booleans()):
        message.put(Tag.MinQty, draw(st.integers(1, 1000)))
    if force == TimeInForce.GoodTillDate:
        message.put(Tag.ExpireDate, draw(st.dates().map(lambda d: d.strftime("%Y%m%d").zfill(8))))
    effect = draw(st.sampled_from([("O", ""), ("C", ""), ("C", "3"), ("C", "4")]))
    message.put(Tag.PositionEffect, effect[0]).put(Tag.CTPOffsetFlag, effect[1])
    return message.put(Tag.CTPHedgeFlag, draw(st.sampled_from(["", "2", "3", "5"])))


@given(orders())
def test_fix_to_ctp_and_back(message):
    struct = InputOrder.unpack(InputOrder(**ORDERS.to_ctp(message)).pack())
    assert sorted(ORDERS.to_fix(struct)) == sorted(message.fields)


members = st.fixed_dictionaries(
    {
        "InvestorID": names,
        "InstrumentID": names,
        "ExchangeID": st.sampled_from(["", "CFFEX", "SHFE", "SSE"]),
        "Direction": st.sampled_from("012"),
        "VolumeTotalOriginal": st.integers(1, 2**31 - 1),
        "OrderPriceType": st.sampled_from("1234"),
        "LimitPrice": st.floats(allow_nan=True) | st.none() | st.integers(0, 10**6).map(float),
        "TimeCondition": st.sampled_from("123456"),
        "VolumeCondition": st.sampled_from("123"),
        "MinVolume": st.integers(0, 3),
        "GTDDate": st.sampled_from(["", "20261231"]),
        "CombOffsetFlag": st.sampled_from(["0", "1", "2", "3", "4", "00", ""]),
        "CombHedgeFlag": st.sampled_from(["1", "2", "3", "5", "6", ""]),
        "ContingentCondition": st.sampled_from("112568"),
        "StopPrice": st.sampled_from([0.0, 4000.2, None]),
        "ForceCloseReason": st.sampled_from("001"),
        "IsSwapOrder": st.sampled_from([0, 0, 1]),
    }
)


@given(members)
def test_ctp_to_fix_and_back_or_refused(values):
    """Any order at all: either every mapped member comes back, or the table names what it cannot say."""
    struct = InputOrder(**values)
    try:
        fields = ORDERS.to_fix(struct)
    except CannotSay as fault:
        assert fault.name
        return
    try:
        back = ORDERS.to_ctp(FixMessage("D", fields))
    except CannotSay as fault:  # a double of more than 15 digits can be shown, but FIX could not have said it
        assert fault.tag == Tag.Price and "digits" in fault.why or fault.name == "Price(44)"
        return
    meant = {**values, "MinVolume": values["MinVolume"] if values["VolumeCondition"] == "2" else 0}
    meant["StopPrice"] = values["StopPrice"] if values["ContingentCondition"] in "68" else 0.0
    assert {name: back.get(name, getattr(InputOrder(), name)) for name in values} == meant


@given(prices)
def test_a_price_is_the_same_decimal_on_both_sides(text):
    message = FixMessage(
        "D",
        [
            (Tag.Account, "1"),
            (Tag.Symbol, "x"),
            (Tag.Side, "1"),
            (Tag.OrderQty, "1"),
            (Tag.OrdType, "2"),
            (Tag.Price, text),
            (Tag.PositionEffect, "O"),
        ],
    )
    fields = dict(ORDERS.to_fix(InputOrder(**ORDERS.to_ctp(message))))
    assert Decimal(fields[Tag.Price]) == Decimal(text)


BASE = {
    Tag.Account: "1",
    Tag.Symbol: "IF2612",
    Tag.Side: "1",
    Tag.OrderQty: "1",
    Tag.OrdType: "2",
    Tag.Price: "1",
    Tag.PositionEffect: "O",
}


@pytest.mark.parametrize(
    "changes, tag",
    [
        ({Tag.Side: "5"}, Tag.Side),
        ({Tag.OrdType: "3"}, Tag.Price),
        ({Tag.OrdType: "3", Tag.Price: ""}, Tag.StopPx),
        ({Tag.OrdType: "4"}, Tag.StopPx),
        ({Tag.OrdType: "P"}, Tag.OrdType),
        ({Tag.StopPx: "1"}, Tag.StopPx),
        ({Tag.MaxFloor: "1"}, Tag.MaxFloor),
        ({Tag.Price: ""}, Tag.Price),
        ({Tag.OrdType: "1"}, Tag.Price),
        ({Tag.Price: "1.23456789012345678"}, Tag.Price),
        ({Tag.OrderQty: "1.5"}, Tag.OrderQty),
        ({Tag.OrderQty: "3000000000"}, Tag.OrderQty),
        ({Tag.TimeInForce: "2"}, Tag.TimeInForce),
        ({Tag.MinQty: "1"}, Tag.MinQty),
        ({Tag.TimeInForce: "3", Tag.MinQty: "0"}, Tag.MinQty),
        ({Tag.TimeInForce: "6"}, Tag.ExpireDate),
        ({Tag.PositionEffect: ""}, Tag.PositionEffect),
        ({Tag.PositionEffect: PositionEffect.FIFO}, Tag.PositionEffect),
        ({Tag.PositionEffect: "O", Tag.CTPOffsetFlag: "3"}, Tag.CTPOffsetFlag),
        ({Tag.SecurityExchange: "XNYS"}, Tag.SecurityExchange),
        ({Tag.Currency: "USD"}, Tag.Currency),
        ({Tag.HandlInst: "3"}, Tag.HandlInst),
    ],
)
def test_what_cannot_be_said_is_refused_by_name(changes, tag):
    message = FixMessage("D", [(t, x) for t, x in {**BASE, **changes}.items() if x])
    with pytest.raises(CannotSay) as caught:
        ORDERS.to_ctp(message)
    assert caught.value.tag == tag and f"({tag})" in str(caught.value)


def test_other_forms_of_the_same():
    same = ORDERS.to_ctp(FixMessage("D", list({**BASE, Tag.SecurityExchange: "CFFEX"}.items())))
    for extra in (
        {Tag.SecurityExchange: "CCFX"},
        {Tag.SecurityExchange: "CFFEX", Tag.TimeInForce: "0", Tag.CTPHedgeFlag: "1", Tag.OrderQty: "1.0"},
    ):
        assert ORDERS.to_ctp(FixMessage("D", list({**BASE, **extra}.items()))) == same


def test_every_row_of_the_table_is_valid_fix():
    dictionary_fields = {Tag.ClOrdID: "1", Tag.TransactTime: "20261122-00:00:00"}
    validate(FixMessage("D", list({**BASE, **dictionary_fields}.items())), DICTIONARY)
    spec = DICTIONARY.messages["D"]
    known = ORDERS.mapped | set(ORDERS.ignored) | set(ORDERS.accepted) | {f.tag for f in ORDERS.carried}
    assert known <= spec.allowed


def test_error_reasons():
    assert ERRORS.ord_rej_reason(ctp.errors.INSTRUMENT_NOT_FOUND.id) == "1"
    assert ERRORS.cxl_rej_reason(ctp.errors.ORDER_NOT_FOUND.id) == "1"
    assert ERRORS.ord_rej_reason(987654) == "99" == ERRORS.cxl_rej_reason(987654)


def test_all_mistakes_of_a_table_at_once():
    import tomllib

    raw = tomllib.loads((specs_root() / "mapping" / "orders.toml").read_text("utf-8"))
    raw["field"] += [
        {"fix": ["Nonsense"], "ctp": ["Nothing"], "kind": "text"},
        {"fix": ["Text"], "ctp": ["OrderRef"], "kind": "guess"},
    ]
    raw["constant"]["Direction"] = {"code": "Up"}
    with pytest.raises(SpecFault) as caught:
        OrderTable(raw, DICTIONARY)
    assert len(caught.value.problems) == 5  # no field, no member, no kind, no code, a member in two rules
    with pytest.raises(SpecFault, match="2 problem"):
        ErrorTable({"OrdRejReason": {"NoSuch": [], "Other": ["NO_SUCH"]}}, DICTIONARY)
