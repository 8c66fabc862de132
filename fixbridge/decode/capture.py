"""Packets of a capture file, one at a time: pcap of both byte orders, micro- and nanoseconds, and pcapng.

Own code, since dpkt's readers know one interface a file, no simple packets, and drop how long a packet was on the wire.
Sources: draft-ietf-opsawg-pcap-03, draft-ietf-opsawg-pcapng-02.
"""

from __future__ import annotations

import struct
from typing import BinaryIO, Iterator, NamedTuple

from ctpproto.faults import Fault

MAX_PACKET = 1 << 20  # bytes; the largest that a capture program writes is 256 KiB
_CLASSIC = {  # magic number, as its bytes stand in the file -> (byte order, nanoseconds of a fraction)
    b"\xd4\xc3\xb2\xa1": ("<", 1000), b"\xa1\xb2\xc3\xd4": (">", 1000),
    b"\x4d\x3c\xb2\xa1": ("<", 1), b"\xa1\xb2\x3c\x4d": (">", 1),
}  # fmt: skip
_SECTION, _INTERFACE, _SIMPLE, _ENHANCED = 0x0A0D0D0A, 1, 3, 6
_SECTION_BYTES = struct.pack(">I", _SECTION)
_BYTE_ORDERS = {b"\x1a\x2b\x3c\x4d": ">", b"\x4d\x3c\x2b\x1a": "<"}
_TIME_RESOLUTION, _TIME_OFFSET = 9, 14  # options of an interface
MAGIC_BYTES = 4
MAGICS = frozenset((*_CLASSIC, _SECTION_BYTES))


class BadCapture(Fault):
    """A capture file that contradicts its format."""


class Captured(NamedTuple):
    """One packet. time_ns: since 1970, None where the file does not say; wire_bytes: what it had before it was cut."""

    time_ns: int | None
    link_type: int
    data: bytes
    wire_bytes: int


def packets(file: BinaryIO) -> Iterator[Captured]:
    """The packets of a file, which is read in one pass. A last packet that is cut off is left out. Raises BadCapture."""
    magic = file.read(MAGIC_BYTES)
    if magic in _CLASSIC:
        return _classic(file, *_CLASSIC[magic])
    if magic == _SECTION_BYTES:
        return _next_generation(file)
    raise BadCapture("neither a pcap nor a pcapng file")


def _classic(file: BinaryIO, order: str, unit_ns: int) -> Iterator[Captured]:
    rest = file.read(20)
    if len(rest) < 20:
        raise BadCapture("a pcap file without its header")
    link_type = struct.unpack(order + "I", rest[16:])[0] & 0x0FFFFFFF  # the top bits speak of a frame check sequence
    header = struct.Struct(order + "IIII")
    number = 0
    while len(head := file.read(16)) == 16:
        number += 1
        seconds, fraction, kept, wire = header.unpack(head)
        if kept > MAX_PACKET:
            raise BadCapture(f"packet {number} of {kept} bytes, {MAX_PACKET} allowed")
        data = file.read(kept)
        if len(data) < kept:
            return
        yield Captured(seconds * 1_000_000_000 + fraction * unit_ns, link_type, data, max(wire, kept))


class _Interface(NamedTuple):
    link_type: int
    snap_bytes: int
    units: int  # of time a second
    offset_ns: int


def _next_generation(file: BinaryIO) -> Iterator[Captured]:
    order = ""
    interfaces: list[_Interface] = []
    kind_bytes = _SECTION_BYTES
    while len(kind_bytes) == 4:
        if kind_bytes == _SECTION_BYTES:  # reads the same in both byte orders
            head = file.read(8)
            order = _BYTE_ORDERS.get(head[4:], "")
            if not order:
                raise BadCapture("a pcapng section of no known byte order")
            interfaces = []
            _body(file, struct.unpack(order + "I", head[:4])[0], 12)
        else:
            kind = struct.unpack(order + "I", kind_bytes)[0]
            size = file.read(4)
            if len(size) < 4:
                return
            body = _body(file, struct.unpack(order + "I", size)[0], 8)
            if body is None:
                return
            if kind == _INTERFACE:
                interfaces.append(_interface(body, order))
            elif kind in (_ENHANCED, _SIMPLE):
                yield _packet(kind, body, order, interfaces)
        kind_bytes = file.read(4)


def _body(file: BinaryIO, size: int, read: int) -> bytes | None:
    """The rest of a block of `size` bytes, of which `read` are read, without the size at its end. None where it is cut off."""
    if size < read + 4 or size % 4 or size > MAX_PACKET + 4096:
        raise BadCapture(f"a pcapng block of {size} bytes")
    body = file.read(size - read)
    return body[:-4] if len(body) == size - read else None


def _interface(body: bytes, order: str) -> _Interface:
    if len(body) < 8:
        raise BadCapture("a pcapng interface without a link type")
    link_type, _reserved, snap_bytes = struct.unpack_from(order + "HHI", body)
    units, offset_ns = 1_000_000, 0
    at = 8
    while len(body) - at >= 4:
        code, length = struct.unpack_from(order + "HH", body, at)
        value = body[at + 4 : at + 4 + length]
        if code == _TIME_RESOLUTION and len(value) == 1:
            units = 1 << (value[0] & 0x7F) if value[0] & 0x80 else 10 ** value[0]
        elif code == _TIME_OFFSET and len(value) == 8:
            offset_ns = struct.unpack(order + "q", value)[0] * 1_000_000_000
        elif code == 0:
            break
        at += 4 + (length + 3) // 4 * 4
    return _Interface(link_type, snap_bytes, units, offset_ns)


def _packet(kind: int, body: bytes, order: str, interfaces: list[_Interface]) -> Captured:
    number = 0
    if kind == _ENHANCED:
        if len(body) < 20:
            raise BadCapture("a pcapng packet without its header")
        number, high, low, kept, wire = struct.unpack_from(order + "IIIII", body)
        start = 20
    else:
        if len(body) < 4:
            raise BadCapture("a pcapng packet without its header")
        wire = struct.unpack_from(order + "I", body)[0]
        kept, start, high, low = len(body) - 4, 4, 0, 0
    if number >= len(interfaces):
        raise BadCapture(f"a pcapng packet of interface {number}, which the file does not describe")
    interface = interfaces[number]
    if kind == _SIMPLE:  # a simple packet is as long as it was, or as the interface keeps
        kept = min(wire, interface.snap_bytes or wire)
    if kept > len(body) - start:
        raise BadCapture(f"a pcapng packet of {kept} bytes in a block of {len(body)}")
    data = body[start : start + kept]
    if kind == _SIMPLE:
        return Captured(None, interface.link_type, data, max(wire, kept))
    time_ns = (high << 32 | low) * 1_000_000_000 // interface.units + interface.offset_ns
    return Captured(time_ns, interface.link_type, data, max(wire, kept))
