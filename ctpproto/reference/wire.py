"""FTD frames, FTDC packets and zero-run compression, read from the page (ftd-wire, "Frames") a second time."""

from __future__ import annotations

from typing import Any, Iterable, NamedTuple, Sequence

from construct import (
    Byte,
    Bytes,
    Const,
    ConstructError,
    FixedSized,
    GreedyBytes,
    GreedyRange,
    Int16ub,
    Int32sb,
    Int32ub,
    Prefixed,
    Rebuild,
    Terminated,
    this,
)
from construct import Struct as Layout

from ctpproto.reference.refusals import Refused

_Tag = Layout("tag" / Byte, "value" / Prefixed(Byte, GreedyBytes))
_Head = Layout("type" / Byte, "extension" / Byte, "content" / Int16ub)
_Frame = Layout(
    "type" / Byte,
    "extension_bytes" / Byte,
    "content_bytes" / Int16ub,
    "extension" / FixedSized(this.extension_bytes, Layout("tags" / GreedyRange(_Tag), Terminated)),
    "content" / Bytes(this.content_bytes),
)
_Field = Layout("fid" / Int16ub, "raw" / Prefixed(Int16ub, GreedyBytes))
_Packet = Layout(
    "version" / Byte,
    "chain" / Byte,
    "series" / Int16ub,
    "tid" / Int32ub,
    "number" / Int32ub,
    "count" / Rebuild(Int16ub, lambda context: len(context.fields)),
    "field_bytes" / Rebuild(Int16ub, lambda context: sum(4 + len(field["raw"]) for field in context.fields)),
    "request_id" / Int32sb,
    "fields" / GreedyRange(_Field),  # stops at a field that overruns the packet: it is not there, nor is what follows
)
_HEAD_BYTES, _HEADER_BYTES = 4, 20
_Written = Layout("protocol" / Const(b"\x01"), "compression" / Byte, "rest" / GreedyBytes)


class Stream(NamedTuple):
    """What a byte stream holds: frames as (type, ((tag, value), ...), content), why it cannot go on, and the bytes of a frame
    that is not all there.
    """

    frames: list[tuple[int, tuple[tuple[int, bytes], ...], bytes]]
    refused: Refused | None
    rest: bytes


def frames(data: bytes) -> Stream:
    """The frames of a stream from its beginning."""
    found: list[tuple[int, tuple[tuple[int, bytes], ...], bytes]] = []
    at = 0
    while len(data) - at >= _HEAD_BYTES:
        head = _Head.parse(data[at:])
        if head.extension == 1 or head.extension > 127 or head.content > 4096:
            return Stream(found, Refused("frame out of bounds", offset=at), b"")
        whole = _HEAD_BYTES + head.extension + head.content
        if len(data) - at < whole:
            break
        try:
            frame = _Frame.parse(data[at : at + whole])
        except ConstructError:
            return Stream(found, Refused("the extension's lengths lie", offset=at), b"")
        found.append((frame.type, tuple((tag.tag, tag.value) for tag in frame.extension.tags), frame.content))
        at += whole
    return Stream(found, None, data[at:])


def frame(type: int, tags: Iterable[tuple[int, bytes]], content: bytes) -> bytes:
    """One frame. Raises Refused where it is too long."""
    said = [{"tag": tag, "value": value} for tag, value in tags]
    size = sum(2 + len(value["value"]) for value in said)
    if size > 127 or len(content) > 4096:
        raise Refused("frame too long")
    values = {
        "type": type,
        "extension_bytes": size,
        "content_bytes": len(content),
        "extension": {"tags": said},
        "content": content,
    }
    return _Frame.build(values)


def expand(data: bytes) -> bytes:
    """Zero runs written out: E1..EF are 1 to 15 zeros, E0 says that the next byte is itself."""
    out = bytearray()
    rest = iter(data)
    for byte in rest:
        if byte == 0xE0:
            literal = next(rest, None)
            if literal is None:
                raise Refused("ends with an escape", offset=len(data) - 1)
            out.append(literal)
        elif 0xE1 <= byte <= 0xEF:
            out += b"\0" * (byte - 0xE0)
        else:
            out.append(byte)
    if len(out) > 8192:
        raise Refused("over 8192 bytes")
    return bytes(out)


def compress(data: bytes) -> bytes:
    """The shortest form that `expand` reads."""
    out = bytearray()
    zeros = 0
    for byte in data:
        if byte == 0:
            zeros += 1
            if zeros == 15:
                out.append(0xEF)
                zeros = 0
            continue
        if zeros:
            out.append(0xE0 + zeros)
            zeros = 0
        if 0xE0 <= byte <= 0xEF:
            out.append(0xE0)
        out.append(byte)
    if zeros:
        out.append(0xE0 + zeros)
    return bytes(out)


def packet(content: bytes) -> dict[str, Any] | None:
    """version, chain, series, tid, number, count, request_id and fields as [(fid, bytes)]; None for what CTP passes over.

    Raises Refused for zero runs that cannot be written out, and for "field bytes" that are not the bytes present.
    """
    try:
        written = _Written.parse(content)
    except ConstructError:
        return None
    body = expand(written.rest) if written.compression == 3 else written.rest
    if len(body) < _HEADER_BYTES:
        return None
    read = _Packet.parse(body)
    if read.field_bytes != len(body) - _HEADER_BYTES:
        raise Refused("field bytes lie", offset=16)
    shown = {name: read[name] for name in ("version", "chain", "series", "tid", "number", "count", "request_id")}
    return {**shown, "fields": [(field.fid, field.raw) for field in read.fields]}


def content(values: dict[str, Any], fields: Sequence[tuple[int, bytes]], compressed: bool = False) -> bytes:
    """The content of a frame of type 2. values: version, chain, series, tid, number, request_id."""
    body = _Packet.build({**values, "fields": [{"fid": fid, "raw": raw} for fid, raw in fields]})
    return _Written.build({"compression": 3 if compressed else 0, "rest": compress(body) if compressed else body})
