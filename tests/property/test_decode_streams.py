"""Decoding holds for all bytes: records tile the stream, no chunking changes them, and what is shown is never an exception."""

from __future__ import annotations

import json
from typing import Any, Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ctpproto.ctp import V6_3_11, messages, structs
from ctpproto.decode import Bad, Gap, Record, Stream, rows, text
from ctpproto.decode.hextext import NoHex, looks_like_hex, parse
from ctpproto.decode.values import WIDE_SPACE
from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage
from ctpproto.ftd import packets
from ctpproto.ftd.frames import FTDC, HEARTBEAT, MAX_EXTENSION, heartbeat_interval
from ctpproto.message import Message

LOGIN = packets.encode(V6_3_11, Message(messages.ReqUserLogin.tid, (structs.ReqUserLogin(UserID="100001"),)))
RETURN = packets.encode(V6_3_11, Message(messages.OnRtnOrder.tid, (structs.Order(InstrumentID="cu2701", StatusMsg="未成交"),)))
FTD = [
    HEARTBEAT, heartbeat_interval(39), LOGIN.frames(0, 0, 1)[0], RETURN.frames(2, 1, 0)[0], RETURN.compressed_frames(2, 2, 0)[0],
]  # fmt: skip
FIX = [
    codec.encode(FixMessage("A", [(49, "CLIENT1"), (553, "100001"), (554, "pw"), (95, "3"), (96, "a\x01b")]), "FIX.4.4"),
    codec.encode(FixMessage("V", [(267, "2"), (269, "0"), (269, "1"), (146, "1"), (55, "cu2701"), (58, "\udcc4\udce3")]), "FIX.4.2"),
]
GOOD = {"FTD": FTD, "FIX": FIX}


def broken(frame: bytes, at: int, byte: int) -> bytes:
    at %= len(frame)
    return frame[:at] + bytes([byte]) + frame[at + 1 :]


def streams(protocol: str) -> st.SearchStrategy[bytes]:
    """Frames, frames with one byte changed, parts of frames, and rubbish, in a row."""
    good = st.sampled_from(GOOD[protocol])
    piece = st.one_of(
        good,
        st.builds(broken, good, st.integers(0, 10_000), st.integers(0, 255)),
        st.builds(lambda frame, cut: frame[: cut % len(frame)], good, st.integers(0, 10_000)),
        st.binary(max_size=40),
    )
    return st.lists(piece, max_size=6).map(b"".join)


def run(data: bytes, cuts: Sequence[int], **how: Any) -> list[Record]:
    stream = Stream(**how)
    places = [0, *sorted(cut % (len(data) + 1) for cut in cuts), len(data)]
    records: list[Record] = []
    for start, stop in zip(places, places[1:]):
        records += stream.feed(data[start:stop])
    return [*records, *stream.end()]


def said(records: Sequence[Record]) -> list[Any]:
    for record in records:
        assert all(line.replace(WIDE_SPACE, "").isprintable() for line in text.lines(record, all_members=True, show_secrets=True))
    return [json.dumps(rows.row(record), allow_nan=False) for record in records]


@pytest.mark.parametrize("protocol", GOOD)
@given(st.data())
def test_any_chunking_gives_the_same_records(protocol: str, data: st.DataObject) -> None:
    stream = data.draw(streams(protocol))
    how = {"protocol": protocol, "synchronised": data.draw(st.booleans()), "strict": data.draw(st.booleans())}
    whole = said(run(stream, [], **how))
    assert whole == said(run(stream, data.draw(st.lists(st.integers(0, 1 << 16), max_size=8)), **how))
    assert whole == said(run(stream, range(len(stream)), **how))


@pytest.mark.parametrize("protocol", GOOD)
@given(st.data())
def test_records_tile_the_stream(protocol: str, data: st.DataObject) -> None:
    """Every byte is in one record, gaps included."""
    stream = Stream(protocol, synchronised=data.draw(st.booleans()))
    records: list[Record] = []
    size = 0
    for piece in data.draw(st.lists(streams(protocol), max_size=3)):
        records += stream.feed(piece)
        records += stream.gap(77)
        size += len(piece) + 77
    records += stream.end()
    at = 0
    for record in records:
        assert record.offset == at and record.size > 0
        at += record.size
    assert at == size
    assert sum(isinstance(record, Gap) for record in records) * 77 <= size


BREAKING = bytes((FTDC, MAX_EXTENSION + 1))  # no frame of FTD, no message of FIX


@pytest.mark.parametrize("protocol", GOOD)
@given(before=st.binary(max_size=60), between=st.binary(max_size=60), data=st.data())
def test_good_frames_are_found_again(protocol: str, before: bytes, between: bytes, data: st.DataObject) -> None:
    """Behind rubbish that breaks the framing the last frame is read. (Two zeros alone would begin a frame that clients read over.)"""
    frame = data.draw(st.sampled_from([frame for frame in GOOD[protocol] if len(frame) > 20]))
    records = run(before + frame + BREAKING + between + frame * 3, [], protocol=protocol, synchronised=False)
    good = [record for record in records if not isinstance(record, Bad) and record.size == len(frame)]
    assert good and good[-1].offset == len(before + BREAKING + between) + len(frame) * 3


@given(st.binary(max_size=300))
@example(b"8=FIX.4.4\x019=5\x01")
@example(b"8=FIX.4.4\x019=65000\x0135=0\x01")
@example(b"\x00\x02\x00\x00\x05\x00\x02")
def test_whatever_comes_is_decoded(data: bytes) -> None:
    assert sum(record.size for record in run(data, [])) == len(data)
    said(run(data, [3, 5, 7]))


@given(st.lists(st.text(alphabet="0123456789abcdefx:|* \t", max_size=40), max_size=6))
def test_hex_text_is_read_or_refused(lines: list[str]) -> None:
    looks_like_hex("\n".join(lines))
    try:
        list(parse(lines))
    except NoHex:
        pass


@given(st.binary(min_size=1, max_size=100), st.sampled_from(["", " ", ":", ", 0x"]), st.integers(1, 40))
def test_hex_comes_back(data: bytes, separator: str, width: int) -> None:
    lines = [separator.join(f"{byte:02x}" for byte in data[at : at + width]) for at in range(0, len(data), width)]
    lines = [separator.lstrip(", :") + line for line in lines]
    assert b"".join(piece for _, piece in parse(lines)) == data
