"""The frames and packets of JR/T 0016-2014, the public industry standard of FTD (期货交易数据交换协议).

    frame     as CTP's: u8 type | u8 extension length | u16 content length | extension | content (`ctpproto.ftd.frames`)
              type 0: no content; 1: an FTDC packet; 2: a compressed one, its method in tag 2
    packet    u8 version | u32 TID | u8 chain | u16 series | u32 number | u16 field count | u16 content length | field*
    field     u32 FID | u16 length | members, coded by `ctpproto.ftd.jrt_members`

Where CTP is lenient this is not: CTP's leniency was measured, the standard has none to offer. What of this is known and what is
ours stands in specs/decisions/dialects.md.
"""

from __future__ import annotations

from struct import Struct as _Layout
from typing import Any, NamedTuple

from ctpproto.ftd.faults import BadBody, BadFrame, NotInDialect
from ctpproto.ftd.frames import MAX_CONTENT, Frame
from ctpproto.ftd.packets import Packet

NAME = "JR/T 0016-2014"
NONE, FTDC, COMPRESSED = 0, 1, 2  # frame types
VERSION = 2
SINGLE, FIRST, MIDDLE, LAST = b"SFCL"
DIALOG, PRIVATE, BROADCAST = 0, 1, 2  # sequence series

HEADER = _Layout(">BIBHIHH")
_FIELD = _Layout(">IH")
_COUNT_AT, _LENGTH_AT = 12, 14
MAX_FIELD_BYTES = MAX_CONTENT - HEADER.size


class Tag(NamedTuple):
    """An extension tag: its number and the layout of its value ("" for none)."""

    number: int
    layout: str


# Datetime and TradeDate: Unix seconds. CompressMethod: 0 none, 1 LZ. SessionState: 0 unknown, 1 not logged in, 2 catching up,
# 3 in step. Target: two letters of an exchange.
TAGS = {
    "Datetime": Tag(1, ">I"),
    "CompressMethod": Tag(2, ">B"),
    "SessionState": Tag(3, ">B"),
    "KeepAlive": Tag(4, ""),
    "TradeDate": Tag(5, ">I"),
    "Target": Tag(6, ">2s"),
}
_NAMES = {tag.number: name for name, tag in TAGS.items()}
_LAYOUTS = {name: _Layout(tag.layout) for name, tag in TAGS.items()}


def extension(**values: Any) -> tuple[tuple[int, bytes], ...]:
    """The extension of a frame: extension(Datetime=1764060000, KeepAlive=None)."""
    made = []
    for name, value in values.items():
        layout = _LAYOUTS[name]
        made.append((TAGS[name].number, layout.pack(value) if layout.size else b""))
    return tuple(made)


def read_extension(frame: Frame) -> dict[str, Any]:
    """Known tags by name; KeepAlive's value is None. Others are skipped. Raises BadFrame for a value of another length."""
    found: dict[str, Any] = {}
    at = 4
    for number, value in frame.extension:
        name = _NAMES.get(number)
        if name is not None:
            layout = _LAYOUTS[name]
            if len(value) != layout.size:
                raise BadFrame(f"tag {name} has {layout.size} bytes, not {len(value)}", at)
            found[name] = layout.unpack(value)[0] if layout.size else None
        at += 2 + len(value)
    return found


def encode_packet(packet: Packet, compressed: bool = False) -> Frame:
    """A frame of type 1. Raises NotInDialect for a request id, for compression, and for fields of more than MAX_FIELD_BYTES."""
    if packet.request_id:
        raise NotInDialect(f"request id ({packet.request_id})", NAME)
    if compressed:
        raise NotInDialect("compression that is publicly described", NAME)
    body = b"".join(_FIELD.pack(fid, len(raw)) + raw for fid, raw in packet.fields)
    if len(body) > MAX_FIELD_BYTES:
        raise NotInDialect(f"packet of {len(body)} field bytes, only up to {MAX_FIELD_BYTES}", NAME)
    header = HEADER.pack(packet.version, packet.tid, packet.chain, packet.series, packet.number, len(packet.fields), len(body))
    return Frame(FTDC, (), header + body)


def decode_packet(frame: Frame) -> Packet | None:
    """The packet in a frame; None for frames of other types. Raises BadBody."""
    content = frame.content
    if frame.type == COMPRESSED:
        method = read_extension(frame).get("CompressMethod")
        if method != 0:
            raise BadBody(f"compressed by method {method}, which is not publicly described", 0)
    elif frame.type != FTDC:
        return None
    end = len(content)
    if end < HEADER.size:
        raise BadBody(f"{end} bytes where a header has {HEADER.size}", end)
    version, tid, chain, series, number, count, length = HEADER.unpack_from(content)
    at = HEADER.size
    if chain not in b"SFCL":
        raise BadBody(f"chain {chain:#04x} is none of S, F, C, L", 5)
    if length != end - at:
        raise BadBody(f"content length says {length}, {end - at} are present", _LENGTH_AT)
    fields = []
    while at < end:
        if end - at < _FIELD.size:
            raise BadBody(f"{end - at} bytes where a field's head has {_FIELD.size}", at)
        fid, size = _FIELD.unpack_from(content, at)
        stop = at + _FIELD.size + size
        if stop > end:
            raise BadBody(f"field {fid:#06x} of {size} bytes overruns the packet by {stop - end}", at)
        fields.append((fid, content[at + _FIELD.size : stop]))
        at = stop
    if count != len(fields):
        raise BadBody(f"the field count says {count}, {len(fields)} are present", _COUNT_AT)
    return Packet(version, chain, series, number, tid, 0, tuple(fields))


def chain(first: bool, last: bool) -> int:
    """The chain byte of a packet at that place of its answer."""
    if first:
        return SINGLE if last else FIRST
    return LAST if last else MIDDLE
