"""Validation says the same whether or not a message was well at first sight, and in the words of the message's version."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctpproto.fix import validation
from ctpproto.fix.dictionary import Dictionary
from ctpproto.fix.faults import Rejected
from ctpproto.fix.message import FixMessage
from ctpproto.fix.session.versions import APPLICATIONS, BEGIN_STRINGS, FIXT, dictionary
from ctpproto.fix.validation import STANDARD, STRICT, Switches, validate
from ctpproto.generated.fixt11 import SessionRejectReason, Tag

DICTIONARIES = [dictionary(begin_string) for begin_string in BEGIN_STRINGS if begin_string != FIXT]
DICTIONARIES += [dictionary(FIXT, version) for version in list(APPLICATIONS)[-3:]]
HEADER = [(Tag.SenderCompID, "TW"), (Tag.TargetCompID, "ISLD"), (Tag.MsgSeqNum, "1"), (Tag.SendingTime, "20261123-01:30:00")]
TEXTS = [
    "0", "1", "2", "7", "D", "Y", "N", "12.50", ".5", "-3", "20261123", "20261123-01:30:00.123", "202612", "USD", "x y", "1 2",
    "", "é", "٣",
]  # fmt: skip


def outcome(message: FixMessage, known: Dictionary, switches: Switches) -> Any:
    try:
        return validate(message, known, switches).name
    except Rejected as fault:
        assert fault.reason == "" or fault.reason in known.fields[Tag.SessionRejectReason].values.values()
        return fault.reason, fault.tag, fault.text


@pytest.mark.parametrize("known", DICTIONARIES, ids=lambda known: known.version)
@settings(max_examples=150, deadline=None, derandomize=True)
@given(data=st.data())
def test_a_first_look_says_what_a_second_says(known: Dictionary, data: st.DataObject) -> None:
    spec = known.messages[data.draw(st.sampled_from(["0", "1", "2", "A", "D", "8", "F", "B"]))]
    tags = data.draw(st.lists(st.sampled_from(spec.members), max_size=6)) if spec.members else []
    body = [(tag, data.draw(st.sampled_from(TEXTS))) for tag in [*spec.required, *tags]]
    fields = HEADER + body
    if data.draw(st.booleans()):  # each of them well-formed, as far as its codes say
        fields = [(tag, next(iter(known.fields[tag].values.values()), text)) for tag, text in fields]
    message = FixMessage(spec.type, fields)
    for switches in (STANDARD, STRICT):
        first = outcome(message, known, switches)
        with patch.object(validation, "_is_plain", lambda fields, plan: False):
            assert outcome(message, known, switches) == first


@pytest.mark.parametrize("known", DICTIONARIES, ids=lambda known: known.version)
def test_a_plain_order_needs_one_look(known: Dictionary) -> None:
    order = FixMessage("D", [*HEADER, (11, "ID"), (21, "3"), (38, "100"), (40, "1"), (54, "1"), (55, "INTC")])
    if known.version not in ("FIX.4.0", "FIX.4.1"):
        order.put(60, "20261123-01:30:00")
    assert validation._is_plain(order.pairs(), validation._plan(known, "D", True))


def test_nothing_at_all_lacks_what_is_required() -> None:
    for _ in range(2):
        with pytest.raises(Rejected) as caught:
            validate(FixMessage("1"), DICTIONARIES[0])
        assert caught.value.tag == Tag.TestReqID
    assert validate(FixMessage("0"), DICTIONARIES[0]).name == "Heartbeat"


def test_shapes_are_not_kept_without_end() -> None:
    known = DICTIONARIES[0]
    shapes = validation._plan(known, "D", True).shapes
    for tag in range(1, 2 * validation.SHAPES_KEPT):
        outcome(FixMessage("D", [(tag, "1"), (tag + 1, "1")]), known, STRICT)
        assert 0 < len(shapes) <= validation.SHAPES_KEPT
    outcome(FixMessage("D", [(11, "x")] * (validation.LONGEST_SHAPE + 1)), known, STRICT)
    assert max(map(len, shapes)) <= validation.LONGEST_SHAPE


@pytest.mark.parametrize("known", DICTIONARIES, ids=lambda known: known.version)
def test_a_reason_is_one_that_the_version_has(known: Dictionary) -> None:
    twice = FixMessage("0", [*HEADER, (Tag.TestReqID, "x"), (Tag.TestReqID, "x")])
    with pytest.raises(Rejected) as caught:
        validate(twice, known)
    has = known.version not in ("FIX.4.0", "FIX.4.1", "FIX.4.2")
    assert caught.value.reason == (SessionRejectReason.TagAppearsMoreThanOnce if has else "")
    assert caught.value.tag == Tag.TestReqID
