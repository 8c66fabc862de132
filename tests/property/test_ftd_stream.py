"""What holds for every byte string: chunking does not matter, and nothing but a WireFault comes of it."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from ctpproto import ctp
from ctpproto.faults import WireFault
from ctpproto.ftd import compression, packets
from ctpproto.ftd.client_session import ClientSession
from ctpproto.ftd.frames import FTDC, Frame, FrameReader
from ctpproto.ftd.front_session import FrontSession

GOLDEN = json.loads((Path(__file__).parents[1] / "golden" / "requests-6.3.11.json").read_text())
CONTENTS = [bytes.fromhex(row["frame"]) for row in GOLDEN["trader"]]

tags = st.lists(st.tuples(st.integers(0, 255), st.binary(max_size=8)), max_size=4).map(tuple)
frames = st.builds(Frame, st.sampled_from([0, 1, 2, 3, 16, 255]), tags, st.binary(max_size=80) | st.sampled_from(CONTENTS))
garbage = st.binary(max_size=64)
# FTDC headers with plausible values, so that arbitrary bytes get past the first checks.
ftdc = st.builds(
    lambda tid, series, number, fields, small: packets.Packet(12, ord("L"), series, number, tid, 1, tuple(fields)).encode(small),
    st.sampled_from([*ctp.V6_3_11.requests, *ctp.V6_3_11.answers, 0x3025]),
    st.integers(0, 5),
    st.integers(0, 4),
    st.lists(st.tuples(st.sampled_from(list(ctp.V6_3_11.by_fid)), st.binary(max_size=300)), max_size=4),
    st.booleans(),
)
packed = ftdc.map(lambda content: Frame(FTDC, (), content).encode())
streams = st.lists(frames.map(Frame.encode) | packed | garbage, max_size=8).map(b"".join)


def chunks(data: bytes, cuts: list[int]) -> list[bytes]:
    edges = [0, *sorted(cut % (len(data) + 1) for cut in cuts), len(data)]
    return [data[start:stop] for start, stop in zip(edges, edges[1:])]


@given(streams, st.lists(st.integers(0, 10_000), max_size=12))
def test_any_chunking_gives_the_same_frames(data: bytes, cuts: list[int]) -> None:
    whole, cut, single = FrameReader(), FrameReader(), FrameReader()
    expected = whole.feed(data)
    assert [frame for chunk in chunks(data, cuts) for frame in cut.feed(chunk)] == expected
    assert [frame for byte in data for frame in single.feed(bytes([byte]))] == expected
    assert str(whole.fault) == str(cut.fault) == str(single.fault)


@given(st.lists(frames, max_size=6))
def test_frames_come_back(sent: list[Frame]) -> None:
    reader = FrameReader()
    data = b"".join(frame.encode() for frame in sent)
    usable = [frame for frame in sent if sum(2 + len(value) for _tag, value in frame.extension) != 1]
    assert reader.feed(data) == usable
    assert reader.fault is None


@given(st.binary(max_size=2000) | st.lists(st.sampled_from([0, 0, 0, 0xE0, 0xE1, 0xEF, 0xF0, 7]), max_size=400).map(bytes))
@example(b"")
@example(bytes(8192))
@example(b"\xe0" * 3)
@example(bytes(16) + b"\xef" + bytes(1))
def test_compression_comes_back(data: bytes) -> None:
    small = compression.compress(data)
    assert compression.expand(small) == data
    assert len(small) <= 2 * len(data)


@given(st.lists(st.sampled_from([0, 1, 0xDF, 0xE0, 0xE0, 0xE1, 0xE7, 0xEF, 0xF0]), max_size=300).map(bytes))
def test_expand_agrees_with_the_page_read_byte_by_byte(data: bytes) -> None:
    expected: bytes | None = b""
    at = 0
    while expected is not None and at < len(data):
        if data[at] == 0xE0:
            expected = expected + data[at + 1 : at + 2] if at + 1 < len(data) else None
            at += 2
        else:
            expected += bytes(data[at] - 0xE0) if 0xE1 <= data[at] <= 0xEF else data[at : at + 1]
            at += 1
    try:
        assert compression.expand(data) == expected
    except WireFault:
        assert expected is None or len(expected) > compression.MAX_EXPANDED


@given(st.binary(max_size=200) | ftdc)
def test_decode_raises_nothing_but_wire_faults(content: bytes) -> None:
    try:
        packet = packets.decode(content)
    except WireFault:
        return
    if packet is not None:
        ctp.V6_3_11.decode(packet.fields)


@settings(max_examples=200)
@given(streams, st.lists(st.integers(0, 10_000), max_size=6), st.sampled_from(["trader", "md"]))
def test_sessions_survive_any_bytes_and_any_chunking(data: bytes, cuts: list[int], api: str) -> None:
    for make in (FrontSession, ClientSession):
        whole, cut = make(ctp.V6_3_11, api, 0), make(ctp.V6_3_11, api, 0)
        expected = whole.receive(data, 1)
        events = [event for chunk in chunks(data, cuts) for event in cut.receive(chunk, 1)]
        assert [repr(event) for event in events] == [repr(event) for event in expected]
        assert whole.closed == cut.closed
