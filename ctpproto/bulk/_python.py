"""Walking frames in Python and numpy: the twin of `_speedups_bulk.c`, for where no compiler was at hand and for FIXBRIDGE_PURE=1.

Same rows, same columns, same reasons to stop. It makes an object a field, as the packet codec does: this is the twin to be
held against, not the one to be fast.
"""

from __future__ import annotations

from typing import Any, NamedTuple, Sequence

import numpy as np

from ctpproto.bulk.layout import FACTS, PACKET_DTYPE, Layout, format_of
from ctpproto.ftd import packets
from ctpproto.ftd.compression import MAX_EXPANDED
from ctpproto.ftd.faults import BadBody
from ctpproto.ftd.frames import FTDC, MAX_CONTENT, Frame, FrameReader
from ctpproto.structs import DBL_MAX

END, BAD_FRAME, BAD_BODY, ENOUGH = range(4)
FITS, TOO_LONG, UNTERMINATED = range(3)
CHUNK = 1 << 16

Columns = list[tuple[Any, Any]]


class Plan(NamedTuple):
    """Layouts, and which is that of a FID."""

    layouts: tuple[Layout, ...]
    by_fid: dict[int, int]


def plan(layouts: tuple[Layout, ...]) -> Plan:
    """What the functions below work by."""
    return Plan(layouts, {layout.struct.FID: at for at, layout in enumerate(layouts)})


def decode(plan: Plan, data: Any, start: int, base: int, most: int, as_columns: bool) -> tuple[int, int, list[Any]]:
    """Where it stopped, why, and for each layout and the packets None or (count, rows or columns)."""
    view = memoryview(data).cast("B")
    raws: list[list[bytes]] = [[] for _ in plan.layouts]
    facts: list[list[tuple[Any, ...]]] = [[] for _ in plan.layouts]
    found: list[tuple[Any, ...]] = []
    held, at, status = 0, start, END
    reader = FrameReader()
    for chunk in range(start, len(view), CHUNK):
        for frame in reader.feed(bytes(view[chunk : chunk + CHUNK])):
            if held >= most:
                status = ENOUGH
                break
            if frame.type == FTDC:
                try:
                    held += _packet(plan, frame.content, base + at, raws, facts, found)
                except BadBody:
                    status = BAD_BODY
                    break
            at += _size(frame)
        if status != END:
            break
        if reader.fault is not None:
            status = BAD_FRAME
            break
    made: list[Any] = []
    for layout, raw, fact in zip(plan.layouts, raws, facts):
        if not raw:
            made.append(None)
            continue
        rows = _rows(layout, raw, fact)
        made.append((len(rows), _columns(layout, rows) if as_columns else _buffer(rows)))
    rows = np.zeros(len(found), PACKET_DTYPE)  # what stands between is zero, too
    rows[:] = found
    made.append((len(rows), _columns(None, rows) if as_columns else _buffer(rows)) if found else None)
    return at, status, made


def _size(frame: Frame) -> int:
    return 4 + sum(2 + len(value) for _tag, value in frame.extension) + len(frame.content)


def _packet(plan: Plan, content: bytes, offset: int, raws: Any, facts: Any, found: Any) -> int:
    packet = packets.decode(content)
    if packet is None:
        return 0
    expanded = packets.expand(content) if content[1] == packets.ZERO_RUN else content
    held = PACKET_DTYPE.itemsize
    said = (offset, packet.tid, packet.number, packet.request_id, packet.series)
    chain, version = bytes((packet.chain,)), packet.version
    for at, (fid, raw) in enumerate(packet.fields):
        index = plan.by_fid.get(fid)
        if index is not None:
            layout = plan.layouts[index]
            raws[index].append(raw[: layout.struct.SIZE].ljust(layout.struct.SIZE, b"\0"))
            facts[index].append((*said, at, len(raw), chain, version))
            held += layout.dtype.itemsize
    field_bytes = len(expanded) - packets.HEAD_BYTES
    found.append((*said, len(packet.fields), field_bytes, chain, version, content[1]))
    return held


def _rows(layout: Layout, raws: Sequence[bytes], facts: Sequence[tuple[Any, ...]]) -> np.ndarray:
    wire = np.frombuffer(b"".join(raws), _wire(layout))
    rows = np.zeros(len(wire), layout.dtype)
    said = np.array(facts, FACTS)
    for name, _kind in FACTS:
        rows[name] = said[name]
    for member, place in layout.members:
        rows[member.name] = wire[member.name]
        if member.kind == "s":
            text = _bytes_of(rows, place, member.size)
            text *= np.logical_and.accumulate(text != 0, axis=1)  # what stands behind the NUL is no text
    return rows


def _wire(layout: Layout) -> np.dtype:
    return np.dtype([(member.name, ">" + format_of(member)) for member, _place in layout.members])


def _bytes_of(rows: np.ndarray, place: int, size: int) -> np.ndarray:
    return rows.view(np.uint8).reshape(len(rows), rows.dtype.itemsize)[:, place : place + size]


def _buffer(rows: np.ndarray) -> bytearray:
    return bytearray(rows.tobytes())


def columns(plan: Plan, index: int, rows: Any) -> Columns:
    """The columns of rows that are there already."""
    layout = plan.layouts[index] if index < len(plan.layouts) else None
    return _columns(layout, np.frombuffer(rows, layout.dtype if layout else PACKET_DTYPE))


def _columns(layout: Layout | None, rows: np.ndarray) -> Columns:
    made: Columns = []
    for name, kind in FACTS if layout else [*FACTS, ("compression", "u1")]:
        column = np.ascontiguousarray(rows[name])
        made.append((_data(column), _seen(column) if kind == "S1" else None))
    for member, place in layout.members if layout else ():
        if member.kind == "s":
            texts = [bytes(row).split(b"\0", 1)[0] for row in _bytes_of(rows, place, member.size)]
            encoded = [text.decode("gbk", "backslashreplace").encode() for text in texts]
            offsets = np.zeros(len(rows) + 1, np.int32)
            np.cumsum([len(text) for text in encoded], out=offsets[1:])
            made.append((bytearray(b"".join(encoded)), _data(offsets)))
            continue
        column = np.ascontiguousarray(rows[member.name])
        more = _seen(column) if member.kind == "c" else None
        if member.kind == "d" and (column == DBL_MAX).any():
            there = np.ones(-(-len(column) // 8) * 8, bool)
            there[: len(column)] = column != DBL_MAX
            more = _data(np.packbits(there, bitorder="little"))
        made.append((_data(column), more))
    return made


def _data(column: np.ndarray) -> bytearray:
    return bytearray(column.tobytes())


def _seen(column: np.ndarray) -> bytearray:
    return bytearray(np.isin(np.arange(256), column.view(np.uint8)).astype(np.uint8).tobytes())


def fill_text(rows: Any, stride: int, place: int, size: int, offsets: Any, text: Any, first: int, count: int) -> int:
    """UTF-8 into a text member of rows that are zero there; the number of the first that does not go in, or -1."""
    bounds = np.frombuffer(offsets, np.int32)[first : first + count + 1]
    target, source = memoryview(rows).cast("B"), memoryview(text).cast("B")
    for at in range(count):
        try:
            encoded = str(source[bounds[at] : bounds[at + 1]], "utf-8").encode("gbk")
        except UnicodeError:
            return at
        if len(encoded) >= size or 0 in encoded:
            return at
        start = at * stride + place
        target[start : start + len(encoded)] = encoded
    return -1


def encode(plan: Plan, found: Any, rows: list[Any], which: Any, row: Any, terminated: bool) -> tuple[Any, int, int, int, int]:
    """Frames, why it stopped, and at which packet, field and member."""
    arrays = [np.frombuffer(raw, layout.dtype) for layout, raw in zip(plan.layouts, rows)]
    wires = [_to_wire(layout, array) for layout, array in zip(plan.layouts, arrays)]
    order = list(zip(np.frombuffer(which, np.uint16).tolist(), np.frombuffer(row, np.int64).tolist()))
    out, following, packet = bytearray(), 0, -1
    for packet, facts in enumerate(np.frombuffer(found, PACKET_DTYPE)):
        fields, size = [], packets.HEAD_BYTES
        while following < len(order):
            index, number = order[following]
            layout, own = plan.layouts[index], arrays[index][number]
            if own["offset"] != facts["offset"]:
                break
            if size + 4 + layout.struct.SIZE > 2 + MAX_EXPANDED:
                return out, TOO_LONG, packet, following, -1
            for at, (member, place) in enumerate(layout.members):
                if terminated and member.kind == "s" and 0 not in _bytes_of(arrays[index][number : number + 1], place, member.size):
                    return out, UNTERMINATED, packet, following, at
            raw = wires[index][number].tobytes()
            length = min(int(own["length"]), len(raw))
            if any(raw[length:]):
                length = len(raw)  # more is said than came
            fields.append((layout.struct.FID, raw[:length]))
            size += 4 + length
            following += 1
        head = [int(facts[name]) for name in ("series", "number", "tid", "request_id")]
        made = packets.Packet(int(facts["version"]), facts["chain"][0] if facts["chain"] else 0, *head, tuple(fields))
        small = facts["compression"] == packets.ZERO_RUN or size > MAX_CONTENT
        content = made.content(bool(small))
        if len(content) > MAX_CONTENT:
            return out, TOO_LONG, packet, following, -1
        if not small:
            content = bytes((content[0], int(facts["compression"]))) + content[2:]
        out += Frame(FTDC, (), content).encode()
    return out, FITS, packet, following, -1


def _to_wire(layout: Layout, rows: np.ndarray) -> np.ndarray:
    wire = np.zeros(len(rows), _wire(layout))
    for member, _place in layout.members:
        wire[member.name] = rows[member.name]
    return wire
