"""In bulk and one by one: the same rows, the same frames, the same faults; in C and in numpy, whatever the bytes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctpproto import bulk
from ctpproto.bulk import _c, _python, arrow
from ctpproto.bulk.layout import FACTS, PACKET_DTYPE, layouts
from ctpproto.bulk.walk import pieces
from ctpproto.ctp import V6_3_11
from ctpproto.ftd import compression, packets
from ctpproto.ftd.faults import BadBody, FtdFault
from ctpproto.ftd.frames import FTDC, Frame, FrameReader

GOLDEN = json.loads((Path(__file__).parents[1] / "golden" / "requests-6.3.11.json").read_text())
CONTENTS = [bytes.fromhex(row["frame"]) for row in GOLDEN["trader"]]
WANTED = layouts(V6_3_11, None)
MAKINGS = (_c, _python)
FEW = settings(max_examples=60)

some_structs = [
    V6_3_11.structs[name] for name in ("Dissemination", "RspInfo", "Order", "DepthMarketData", "QryOrder", "UserLogout")
]
structs = st.sampled_from(some_structs) | st.sampled_from(list(V6_3_11.by_fid.values()))
texts = st.sampled_from(["", "cu2701", "资金不足", "a" * 80, "上海期货 €", "x资" * 20])
doubles = st.sampled_from([0.0, -0.0, 71230.5, 1.7976931348623157e308, float("inf"), 5e-324])


@st.composite
def said(draw: Any) -> tuple[int, bytes]:
    """A field as a well-behaved sender says it."""
    struct = draw(structs)
    values: dict[str, Any] = {}
    for name, member in struct.MEMBERS.items():
        if not draw(st.booleans()):
            continue
        if member.kind == "s":
            values[name] = draw(texts).encode("gbk", "ignore")[: member.size - 1].decode("gbk", "ignore")
        elif member.kind == "c":
            values[name] = draw(st.sampled_from(["", "0", "1", "a"]))
        elif member.kind == "d":
            values[name] = draw(doubles)
        else:
            values[name] = draw(st.integers(-(2**15), 2**15 - 1))
    return struct.FID, struct(**values).pack()


fields = said()
# What strangers say: any bytes, FIDs that nobody knows, structs too short, too long, or not ended.
strange = st.tuples(
    st.sampled_from(list(V6_3_11.by_fid)) | st.integers(0, 0xFFFF), st.binary(max_size=300) | st.just(b"\xb0\xa1" * 200)
)


def packets_of(of: Any) -> Any:
    return st.builds(
        lambda tid, series, number, chain, of, small: (
            packets.Packet(12, chain, series, number, tid, -7, tuple(of)).content(small)
        ),
        st.sampled_from([*V6_3_11.requests, *V6_3_11.answers, 0x3025]), st.integers(0, 5), st.integers(0, 2**32 - 1),
        st.sampled_from([packets.LAST, packets.CONTINUES, 0, 255]), st.lists(of, max_size=4), st.booleans(),
    ).filter(lambda content: len(content) <= 4096)  # fmt: skip


frames = packets_of(fields).map(lambda content: Frame(FTDC, (), content).encode())
good = st.lists(frames, max_size=8).map(b"".join)
tagged = st.lists(st.tuples(st.integers(0, 255), st.binary(max_size=8)), max_size=4).map(tuple)
broken = packets_of(fields | strange).flatmap(
    lambda content: st.tuples(st.just(content), st.integers(0, len(content) - 1), st.integers(0, 255))
).map(lambda x: x[0][: x[1]] + bytes([x[2]]) + x[0][x[1] + 1 :])  # fmt: skip
contents = st.binary(max_size=80) | st.sampled_from(CONTENTS) | packets_of(fields | strange) | broken
any_frame = st.builds(Frame, st.sampled_from([0, 1, 2, 2, 2, 2, 3, 255]), tagged, contents).map(Frame.encode)
streams = st.tuples(st.lists(any_frame | frames | st.binary(max_size=12), max_size=8).map(b"".join), st.integers(0, 40)).map(
    lambda x: x[0][: len(x[0]) - x[1]] if x[1] % 2 else x[0]
)


def one_by_one(data: bytes) -> tuple[list[Any], list[Any], FtdFault | None, int]:
    """Packets, fields and fault as the packet codec gives them, and the bytes of the frames read."""
    reader = FrameReader()
    found, rows, at = [], [], 0
    for frame in reader.feed(data):
        if frame.type == FTDC:
            try:
                packet = packets.decode(frame.content)
            except FtdFault as fault:
                return found, rows, fault, at
            if packet is not None:
                facts = (at, packet.tid, packet.number, packet.request_id, packet.series)
                found.append((*facts, len(packet.fields), bytes([packet.chain]).rstrip(b"\0"), packet.version))
                for place, (fid, raw) in enumerate(packet.fields):
                    if fid in V6_3_11.by_fid:
                        rows.append((*facts, place, len(raw), bytes([packet.chain]).rstrip(b"\0"), packet.version, fid, raw))
        at += 4 + sum(2 + len(value) for _tag, value in frame.extension) + len(frame.content)
    return found, rows, reader.fault, at


def said_by(array: np.ndarray, names: Any = None) -> dict[str, bytes]:
    """The bytes of each member: numpy copies what stands between them, or does not."""
    return {name: array[name].tobytes() for name in names or array.dtype.names}


def same(ours: Any, theirs: Any) -> bool:
    return ours == theirs or ours != ours and theirs != theirs


@given(streams)
def test_rows_are_what_decoding_one_by_one_gives(data: bytes) -> None:
    found, rows, fault, read = one_by_one(data)
    made = bulk.decode(data, strict=False)
    tables = arrow.decode(data, strict=False)
    assert made.read == tables.read == read
    assert type(made.fault) is type(tables.fault) is type(fault)
    assert made.packets[[n for n in PACKET_DTYPE.names if n not in ("length", "compression")]].tolist() == found
    assert tables.packets["offset"].to_pylist() == [facts[0] for facts in found]
    assert sum(map(len, made.arrays.values())) == sum(table.num_rows for table in tables.tables.values()) == len(rows)
    following = dict.fromkeys(made.arrays, 0)
    listed = {name: table.to_pylist() for name, table in tables.tables.items()}
    for *facts, fid, raw in rows:
        struct = V6_3_11.by_fid[fid]
        at = following[struct.NAME]
        following[struct.NAME] += 1
        row, line = made.arrays[struct.NAME][at], listed[struct.NAME][at]
        view = struct.unpack(raw)
        assert [row[name].item() for name, _kind in FACTS] == facts
        for name, member in struct.MEMBERS.items():
            value, got = getattr(view, name), row[name].item()
            if member.kind in "sc":
                assert got.decode("gbk" if member.kind == "s" else "latin-1", "backslashreplace") == value
            else:
                assert same(None if got == 1.7976931348623157e308 else got, value)
            assert same(line[name], value), (struct.NAME, name)


# What may stand in a compressed body: bytes, runs, escaped bytes, and escapes that meet each other at any place.
escaped = st.lists(
    st.binary(max_size=70)
    | st.integers(0xE1, 0xEF).map(lambda run: bytes([run]))
    | st.integers(0, 0xFF).map(lambda byte: bytes([0xE0, byte]))
    | st.sampled_from([b"\xe0" * 64, b"\xe0\xef" * 40, b"\xef" * 90, b"cu2701\xef\xe9", b"\x40\xf1\x63\xe0\xe0\xe4" * 12]),
    max_size=24,
).map(b"".join)


@given(st.lists(st.tuples(escaped, st.booleans()), min_size=1, max_size=4), st.integers(0, 200))
def test_compressed_bodies_are_expanded_alike(bodies: list[tuple[bytes, bool]], behind: int) -> None:
    """`behind`: bytes that follow, since what can be read beyond a body decides how it is looked at."""
    fid, stream = V6_3_11.structs["DepthMarketData"].FID, b""
    for body, cut in bodies:
        try:
            size = len(compression.expand(body))
        except BadBody:
            size = 0  # it is refused whatever the head says
        plain = packets.Packet(12, packets.LAST, 1, 1, 1, 1, ((fid, bytes(size)),)).content(False)
        content = bytes((packets.PROTOCOL, packets.ZERO_RUN)) + compression.compress(plain[2 : len(plain) - size])
        content += body[:-1] if cut else body
        if len(content) <= 4096:
            stream += Frame(FTDC, (), content).encode()
    stream += bytes(behind)
    ours, theirs = (making.decode(making.plan(WANTED), stream, 0, 0, 1 << 30, False) for making in MAKINGS)
    assert ours == theirs
    found, rows, fault, read = one_by_one(stream)
    assert ours[0] == read and (ours[1] == 2) == isinstance(fault, BadBody)
    if rows:
        assert bulk.decode(stream, strict=False).arrays["DepthMarketData"]["length"].tolist() == [row[6] for row in rows]


@given(streams, st.booleans(), st.sampled_from([1, 500, 1 << 30]), st.integers(0, 3))
def test_both_makings_give_the_same_bytes(data: bytes, as_columns: bool, most: int, start: int) -> None:
    start = min(start, len(data))
    ours, theirs = (making.decode(making.plan(WANTED), data, start, 5, most, as_columns) for making in MAKINGS)
    assert ours == theirs


@given(good, st.booleans())
def test_good_frames_come_back_byte_for_byte(data: bytes, keep_packets: bool) -> None:
    rows, tables = bulk.decode(data), arrow.decode(data)
    assert rows.read == len(data)
    assert bulk.encode(rows, terminated=False) == data
    assert bulk.encode(rows) == data
    assert arrow.encode(tables.tables, tables.packets) == data
    views = [np.ascontiguousarray(array).view(np.uint8) for array in rows.arrays.values()]
    wanted = layouts(V6_3_11, tuple(rows.arrays))
    order = bulk.rows._order(list(rows.arrays.values()))
    args = (rows.packets.view(np.uint8), views, *order, True)
    assert _c.encode(_c.plan(wanted), *args) == _python.encode(_python.plan(wanted), *args)
    if (rows.packets["field"] > 0).all() and (rows.packets["compression"] == 0).all():
        rows.packets = rows.packets[:0]  # then the rows say what packets there were
        assert bulk.encode(rows) == data


@FEW
@given(streams)
def test_what_was_read_of_any_stream_says_the_same_again(data: bytes) -> None:
    rows = bulk.decode(data, strict=False)
    try:
        again = bulk.decode(bytes(bulk.encode(rows, terminated=False)))
    except bulk.PacketTooLong:
        return  # short structs that say something behind what came do not get longer: only an escape more may not go in
    assert set(again.arrays) == set(rows.arrays)
    for name, array in rows.arrays.items():
        members = list(V6_3_11.structs[name].MEMBERS)
        assert said_by(array, members) == said_by(again.arrays[name], members)


@FEW
@given(streams, st.sampled_from([1, 700, 5000]))
def test_pieces_are_the_whole(data: bytes, batch_bytes: int) -> None:
    whole = bulk.decode(data, strict=False)
    joined: dict[str, list[np.ndarray]] = {}
    taken: list[np.ndarray] = []
    listed = []
    try:
        for piece in bulk.batches(data, batch_bytes=batch_bytes):
            taken.append(piece.packets)
            for name, array in piece.arrays.items():
                joined.setdefault(name, []).append(array)
    except FtdFault as fault:
        assert str(fault) == str(whole.fault)
    else:
        assert whole.fault is None
    assert said_by(np.concatenate(taken)) == said_by(whole.packets)
    assert {n: said_by(np.concatenate(parts)) for n, parts in joined.items()} == {n: said_by(a) for n, a in whole.arrays.items()}
    try:
        for part in arrow.batches(data, batch_bytes=batch_bytes):
            listed += part.packets["offset"].to_pylist()
    except FtdFault as fault:
        assert str(fault) == str(whole.fault)
    assert listed == whole.packets["offset"].tolist()


@FEW
@given(streams)
def test_tables_of_arrays_are_tables_of_frames(data: bytes) -> None:
    rows, tables = bulk.decode(data, strict=False), arrow.decode(data, strict=False)
    for name, array in rows.arrays.items():
        batch = arrow.from_array(array, V6_3_11.structs[name])
        columns = zip(batch.columns, tables.tables[name].columns)
        for own, of in columns:
            assert all(same(ours, theirs) for ours, theirs in zip(own.to_pylist(), of.to_pylist(), strict=True))
        layout = layouts(V6_3_11, (name,))
        ours, theirs = (making.columns(making.plan(layout), 0, array.view(np.uint8)) for making in MAKINGS)
        assert ours == theirs


def test_a_struct_that_comes_late_and_rows_that_come_in_blocks_are_the_same_in_both_makings() -> None:
    kinds = [V6_3_11.structs[name] for name in ("DepthMarketData", "Order", "RspInfo", "Trade", "QryOrder")]
    stream = bytearray()
    for at in range(1500):
        struct = kinds[min(at // 300, 4) - at % 2 * (at % 3 == 0)]
        raw = bytes((at + i * 7) % 251 for i in range(struct.SIZE))
        content = packets.Packet(12, 76, 1, at, 1, 1, ((struct.FID, raw),)).content(at % 5 == 0)
        stream += Frame(FTDC, (), content).encode()
    for as_columns in (False, True):
        for most in (1 << 30, 100_000):
            ours, theirs = (making.decode(making.plan(WANTED), stream, 0, 0, most, as_columns) for making in MAKINGS)
            assert ours == theirs


@given(st.binary(max_size=60) | st.text(max_size=30).map(lambda text: text.encode("gbk", "ignore")))
def test_bytes_that_are_no_gbk_read_alike(raw: bytes) -> None:
    struct = V6_3_11.structs["RspInfo"]
    frame = Frame(FTDC, (), packets.Packet(12, 76, 1, 1, 1, 1, ((struct.FID, bytes(4) + raw),)).encode()).encode()
    table = arrow.decode(frame).tables["RspInfo"]
    table.validate(full=True)
    assert table["ErrorMsg"][0].as_py() == struct.unpack(bytes(4) + raw).ErrorMsg


@pytest.mark.parametrize("making", MAKINGS, ids=["c", "python"])
def test_every_character_of_unicode_goes_into_gbk_as_pythons_codec_says(making: Any) -> None:
    texts = [chr(code).encode() for code in range(0x11000) if not 0xD800 <= code < 0xE000]
    offsets = np.zeros(len(texts) + 1, np.int32)
    np.cumsum([len(text) for text in texts], out=offsets[1:])
    rows, data, at = np.zeros(4 * len(texts), np.uint8), b"".join(texts), 0
    while at < len(texts):
        failed = making.fill_text(memoryview(rows)[4 * at :], 4, 1, 3, offsets, data, at, len(texts) - at)
        expected = texts[at + failed].decode().encode("gbk", "replace") if failed >= 0 else b"?"
        assert expected in (b"?", b"\0")
        at = at + failed + 1 if failed >= 0 else len(texts)
    for text, row in zip(texts, rows.reshape(-1, 4)):
        expected = text.decode().encode("gbk", "ignore")
        assert bytes(row) == b"\0" + expected.ljust(3, b"\0")


def test_a_few_bytes_of_empty_fields_do_not_take_all_memory() -> None:
    struct = max(V6_3_11.by_fid.values(), key=lambda struct: struct.SIZE)
    frame = Frame(FTDC, (), packets.Packet(12, 76, 1, 1, 1, 1, ((struct.FID, b""),) * 1000).encode()).encode()
    most = 8 << 20
    with pytest.raises(bulk.TooMuch) as raised:
        bulk.decode(frame * 100, most_bytes=most)
    assert raised.value.offset % len(frame) == 0 and raised.value.offset
    with pytest.raises(bulk.TooMuch):
        arrow.decode(frame * 100, most_bytes=most)
    one = 1000 * bulk.layout_of(struct).dtype.itemsize + PACKET_DTYPE.itemsize
    sizes = []
    for found, _read, _fault in pieces(memoryview(frame * 100), WANTED, most, False, once=False):
        sizes.append(sum(len(piece[1]) for piece in found if piece))
    assert sum(sizes) == 100 * one and max(sizes) < most + one
