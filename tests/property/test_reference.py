"""The fast codec, in C and in Python, and the reference: equal over the whole schema and on any bytes, accepted or refused."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any, Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from property.schema_samples import ALL, REFERENCES, STRANGE, Making, byte_samples, good_values

from ctpproto.ctp import V6_3_11
from ctpproto.faults import DoesNotFit
from ctpproto.ftd import compression, packets
from ctpproto.ftd.faults import FtdFault
from ctpproto.ftd.frames import FTDC, Frame, FrameReader
from ctpproto.ftd.intake import why_not
from ctpproto.reference import Refused, wire
from ctpproto.schema.model import KINDS

GOLDEN = json.loads((Path(__file__).parents[1] / "golden" / "requests-6.3.11.json").read_text())
CONTENTS = [bytes.fromhex(row["frame"]) for rows in GOLDEN.values() for row in rows]
whole_schema = pytest.mark.parametrize("version", REFERENCES)


def of(version: str) -> list[Making]:
    return [making for making in ALL if making.reference.name == version]


def exact(value: Any) -> Any:
    """Equal only for the same type, sign of zero and NaN included."""
    return type(value).__name__, repr(value)


def read_alike(making: Making, raw: bytes) -> None:
    reference, name = making.reference, making.name
    expected = reference.parse(name, raw)
    unfit, not_text = reference.unfit(name, raw), reference.not_text(name, raw)
    for struct in making.fast:
        view = struct.unpack(raw)
        assert [*map(exact, view.to_dict().items())] == [*map(exact, expected.items())], struct
        assert [*map(exact, struct.unpack_values(raw))] == [*map(exact, expected.values())], struct
        assert view.is_text() == (not not_text)
        why = why_not(view)
        assert why.startswith(f"{name}.{unfit[0]} ") if unfit else why == "", (why, unfit)


def said_alike(making: Making, values: dict[str, Any]) -> bytes | None:
    """The bytes that all three say the values with, None where all refuse the same member.

    The fast codec names the first bad one in the order they are said in, so they are said in struct order.
    """
    order = {name: place for place, name in enumerate(making.fast[0].MEMBERS)}
    values = dict(sorted(values.items(), key=lambda item: order.get(item[0], -1)))

    def outcome(build: Callable[[], bytes]) -> bytes | str:
        try:
            return build()
        except (DoesNotFit, Refused) as refused:
            return refused.member

    expected = outcome(lambda: making.reference.build(making.name, values))
    for struct in making.fast:
        assert outcome(lambda: struct(**values).pack()) == expected, (struct, values)
    return expected if isinstance(expected, bytes) else None


@whole_schema
def test_the_schema_is_the_same(version: str) -> None:
    found = of(version)
    assert {making.name for making in found} == set(REFERENCES[version].names)
    for making in found:
        struct = making.fast[0]
        assert making.reference.size(making.name) == struct.SIZE
        kinds = [(name, KINDS[kind], size) for name, (kind, size) in making.reference.kinds(making.name).items()]
        assert kinds == [(m.name, m.kind, m.size) for m in struct.MEMBERS.values()]
        fid = struct.FID
        assert making.reference.name_of(fid) in (making.name, None) and (fid == 0xFFFF) == (making.reference.name_of(fid) is None)


@whole_schema
def test_any_bytes_read_alike(version: str) -> None:
    for making in of(version):
        for raw in byte_samples(making.fast[0].SIZE, random.Random(repr(making))):
            read_alike(making, raw)


@whole_schema
def test_values_are_said_alike_and_read_back(version: str) -> None:
    for making in of(version):
        rng = random.Random(repr(making))
        values = good_values(making.fast[0], rng)
        raw = said_alike(making, values)
        assert raw is not None, making
        assert making.reference.parse(making.name, raw) == values
        read_alike(making, raw)
        # Each with a few members that may be no values at all: the first in struct order is named by all.
        for _ in range(3):
            said_alike(making, values | {name: rng.choice(STRANGE) for name in rng.choices([*values], k=2)})
        said_alike(making, {**values, "Stranger": 1})


@given(st.sampled_from(ALL), st.data())
def test_drawn_bytes_read_alike(making: Making, data: st.DataObject) -> None:
    size = making.fast[0].SIZE
    read_alike(making, data.draw(st.binary(max_size=size + 5) | st.binary(min_size=min(size, 3000), max_size=size)))


@given(st.sampled_from(ALL), st.data())
def test_drawn_values_are_said_alike(making: Making, data: st.DataObject) -> None:
    names = data.draw(st.lists(st.sampled_from([*making.fast[0].MEMBERS]), max_size=5, unique=True))
    anything = st.text(max_size=30) | st.integers() | st.floats() | st.binary(max_size=30) | st.none() | st.booleans()
    said_alike(making, {name: data.draw(anything) for name in names})


def test_the_reference_refuses_by_name() -> None:
    reference = REFERENCES["6.3.11"]
    cases = [("LimitPrice", "3", "no double"), ("BrokerID", "资" * 6, "leaves none"), ("Direction", "ab", "one character"),
             ("InvestorID", "\U0001f600", "GBK"), ("RequestID", 2**31, "no int"), ("Strange", 1, "no such member")]  # fmt: skip
    for name, value, why in cases:
        with pytest.raises(Refused, match=why) as refused:
            reference.build("InputOrder", {name: value})
        assert refused.value.member == name


# The wire

tags = st.lists(st.tuples(st.integers(0, 255), st.binary(max_size=6)), max_size=4).map(tuple)
frames = st.builds(Frame, st.sampled_from([0, 1, 2, 3]), tags, st.binary(max_size=60) | st.sampled_from(CONTENTS))
zeros_and_codes = st.lists(st.sampled_from([0, 0, 0, 0xE0, 0xE1, 0xEF, 0xDF, 0xF0, 7]), max_size=200).map(bytes)
fields = st.lists(st.tuples(st.sampled_from([*V6_3_11.by_fid, 0x7777]), st.binary(max_size=60)), max_size=4).map(tuple)
packet_values = st.builds(
    packets.Packet, st.integers(0, 255), st.sampled_from(b"CL?"), st.integers(0, 5), st.integers(0, 2**32 - 1),
    st.sampled_from([*V6_3_11.requests]), st.integers(-(2**31), 2**31 - 1), fields,
)  # fmt: skip


@st.composite
def mutated(draw: st.DrawFn, whole: st.SearchStrategy[bytes]) -> bytes:
    """Bytes with a few changed, cut out or doubled."""
    data = bytearray(draw(whole))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(data)))
        data[at : at + draw(st.integers(0, 3))] = draw(st.binary(max_size=3) | st.sampled_from([b"\xe0", b"\xff\xff", b"\0\0\0"]))
    return bytes(data)


@given(mutated(st.lists(frames.map(Frame.encode) | st.binary(max_size=30), max_size=5).map(b"".join)))
def test_frames_are_cut_alike(data: bytes) -> None:
    fast, expected = FrameReader(), wire.frames(data)
    assert fast.feed(data) == expected.frames
    assert (fast.fault is None) == (expected.refused is None)
    if fast.fault is None:
        rest = FrameReader()
        assert rest.feed(data[: len(data) - len(expected.rest)]) == expected.frames and rest.feed(expected.rest) == []


@given(st.lists(frames, max_size=3))
def test_frames_are_made_alike(sent: list[Frame]) -> None:
    for frame in sent:
        assert frame.encode() == wire.frame(*frame)


def read_packet(content: bytes) -> packets.Packet | None:
    """As the reference reads it; for golden and drawn contents alike."""
    expected = wire.packet(content)
    if expected is None:
        return None
    expected.pop("count")
    return packets.Packet(**{**expected, "fields": tuple(expected["fields"])})


def packet_outcome(read: Callable[[bytes], packets.Packet | None], content: bytes) -> packets.Packet | str | None:
    try:
        return read(content)
    except (FtdFault, Refused):
        return "refused"


@given(
    mutated(packet_values.map(packets.Packet.encode) | st.sampled_from(CONTENTS)) | zeros_and_codes.map(lambda x: b"\x01\x03" + x)
)
def test_packets_are_read_alike(content: bytes) -> None:
    assert packet_outcome(packets.decode, content) == packet_outcome(read_packet, content)


@given(packet_values, st.booleans())
def test_packets_are_made_alike(packet: packets.Packet, compressed: bool) -> None:
    values = packet._asdict()
    said = values.pop("fields")
    content = packet.encode(compressed)
    assert content == wire.content(values, said, compressed)
    assert read_packet(content) == packets.decode(content) == packet
    assert wire.frames(Frame(FTDC, (), content).encode()).frames == [(FTDC, (), content)]


@given(st.binary(max_size=300) | zeros_and_codes | st.integers(8100, 8300).map(bytes))
def test_zero_runs_are_compressed_and_expanded_alike(data: bytes) -> None:
    small = compression.compress(data)
    assert small == wire.compress(data)
    for written in (small, data):
        outcomes = []
        for expand in (compression.expand, wire.expand):
            try:
                outcomes.append(expand(written))
            except (FtdFault, Refused):
                outcomes.append(None)
        assert outcomes[0] == outcomes[1]


def test_every_golden_request_is_read_alike() -> None:
    for content in CONTENTS:
        packet = packets.decode(content)
        assert packet is not None and read_packet(content) == packet
        for fid, raw in packet.fields:
            name = REFERENCES["6.3.11"].name_of(fid)
            assert name is not None
            read_alike(next(making for making in of("6.3.11") if making.name == name), raw)
