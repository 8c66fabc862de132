"""Every table of specs/mapping read both ways: values made from the table itself and the schema come back as they were."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from property.translate_values import lossless, structs, supplied

from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage
from ctpproto.structs import Struct
from ctpproto.translate.families import VERSIONS, families, table
from ctpproto.translate.faults import CannotSay

FEW = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
BOTH = [name for name, t in families().items() if t.way == "both"]


def over_the_wire(message: FixMessage, version: str) -> FixMessage:
    dictionary = VERSIONS[version]
    decoded = codec.decode(codec.encode(message, "FIX.4.4"), dictionary.data_lengths)
    assert decoded is not None
    return decoded[1]


@pytest.mark.parametrize("name", BOTH)
def test_ctp_to_fix_and_back(name: str) -> None:
    there = table(name)

    @FEW
    @given(structs(name))
    def check(struct: Struct) -> None:
        received = there.struct.unpack(struct.pack())
        (members,) = there.read(over_the_wire(there.write(received, supplied(there)), "FIX.4.4"))
        back = there.struct(**members)
        assert {m: getattr(back, m) for m in lossless(there)} == {m: getattr(received, m) for m in lossless(there)}

    check()


@pytest.mark.parametrize("name", BOTH)
def test_fix_to_ctp_and_back(name: str) -> None:
    """FIX that the table can say, in an order of fields that is not its own, comes back as the same fields."""
    there = table(name)

    @FEW
    @given(structs(name), st.randoms(use_true_random=False))
    def check(struct: Struct, random: Any) -> None:
        said = there.write(struct, supplied(there))
        groups = next((i for i, (tag, _) in enumerate(said.fields) if tag in there.message.groups), len(said.fields))
        head = said.fields[:groups]
        random.shuffle(head)
        (members,) = there.read(FixMessage(said.msg_type, head + said.fields[groups:]))
        assert there.write(there.struct.unpack(there.struct(**members).pack()), supplied(there)) == said

    check()


@pytest.mark.parametrize("name", [name for name in BOTH if families()[name].raw.get("each")])
def test_several_structs_are_entries_of_one_message(name: str) -> None:
    there = table(name)

    @FEW
    @given(st.lists(structs(name), min_size=1, max_size=4))
    def check(some: list[Struct]) -> None:
        try:
            message = there.write(some, supplied(there))
        except CannotSay as fault:  # what the message says once, they say differently
            assert len(some) > 1 and "the other structs" in str(fault)
            return
        back = [there.struct(**members) for members in there.read(message)]
        promised = lossless(there)
        assert [[getattr(b, m) for m in promised] for b in back] == [[getattr(s, m) for m in promised] for s in some]

    check()


@pytest.mark.parametrize("version", [v for v in VERSIONS if v != "FIX.4.4"])
def test_other_versions_say_the_same_or_refuse_by_name(version: str) -> None:
    for name, there in families(version).items():
        if there.way != "both":
            continue

        @settings(FEW, max_examples=4)
        @given(structs(name))
        def check(struct: Struct) -> None:
            try:
                message = there.write(struct, supplied(there))
            except CannotSay as fault:
                assert fault.name
                return
            assert {tag for tag, _ in message.fields} <= there.message.allowed
            back = there.struct(**there.read(message)[0])
            kept = [m for m in lossless(there) if m in lossless(table(name))]
            assert {m: getattr(back, m) for m in kept} == {m: getattr(struct, m) for m in kept}

        check()


def test_nothing_of_a_struct_is_left_unmentioned() -> None:
    assert {name: t.unmentioned for name, t in families().items() if t.unmentioned} == {}
