"""FTDC packets inside frames of type 2, and messages made ready for the wire.

    content   u8 protocol = 1 | u8 compression (3: zero-run, all else: none) | header | field*
    header    u8 version | u8 chain | u16 series | u32 TID | u32 number | u16 field count | u16 field bytes | u32 request id
    field     u16 FID | u16 length | struct bytes

`Encoded` is a message without its numbers: a row of a flow is narrowed and packed once for all its readers.

>>> from ctpproto.ctp import V6_3_11
>>> logout = encode(V6_3_11, Message(messages.ReqUserLogout.tid, (structs.UserLogout(BrokerID="9999", UserID="100001"),)))
>>> (frame,) = logout.frames(DIALOG, number=2, request_id=3)
>>> packet = decode(frame[4:])
>>> hex(packet.tid), packet.series, packet.number, packet.request_id
('0x3002', 1, 2, 3)
>>> V6_3_11.decode(packet.fields)
(UserLogout(BrokerID='9999', UserID='100001'),)
"""

from __future__ import annotations

from struct import Struct as _Layout
from typing import NamedTuple, Sequence

from ctpproto.ctp import Version, messages, structs
from ctpproto.faults import Unsayable
from ctpproto.ftd import compression
from ctpproto.ftd.faults import BadBody
from ctpproto.ftd.frames import FTDC, MAX_CONTENT
from ctpproto.message import Message
from ctpproto.structs import NO_FID, Struct

PROTOCOL = 1
PLAIN, ZERO_RUN = 0, 3
FTDC_VERSION = 12  # of the libraries from 6.3 on
CONTINUES, LAST = ord("C"), ord("L")

UNNUMBERED, DIALOG, PRIVATE, PUBLIC, QUERY = 0, 1, 2, 3, 4  # sequence series

_HEADER = _Layout(">BBHIIHHi")  # the request id is an int of the API: signed
_FIELD = _Layout(">HH")
_FRAME = _Layout(">BBH BB BBHIIHHi")  # FTD header without extension, the two protocol bytes, FTDC header
_PREFIX_BYTES = 2
_SHORTEST = _PREFIX_BYTES + _HEADER.size
HEAD_BYTES = _SHORTEST
TID_AT, COUNT_AT, FIELD_BYTES_AT = _PREFIX_BYTES + 4, _PREFIX_BYTES + 12, _PREFIX_BYTES + 14  # places in a content
MAX_FIELD_BYTES = MAX_CONTENT - _SHORTEST


class Packet(NamedTuple):
    """One FTDC packet. `fields`: (FID, bytes) in order; a field that overruns the packet is left out, as CTP does."""

    version: int
    chain: int
    series: int
    number: int
    tid: int
    request_id: int
    fields: tuple[tuple[int, bytes], ...]

    def encode(self, compressed: bool = False) -> bytes:
        """The content of a frame of type 2."""
        content = self.content(compressed)
        assert len(content) <= MAX_CONTENT, f"content of {len(content)} bytes"
        return content

    def content(self, compressed: bool) -> bytes:
        """The same, however long it gets."""
        body = b"".join(_FIELD.pack(fid, len(raw)) + raw for fid, raw in self.fields)
        header = _HEADER.pack(
            self.version, self.chain, self.series, self.tid, self.number, len(self.fields), len(body), self.request_id
        )
        if compressed:
            return bytes((PROTOCOL, ZERO_RUN)) + compression.compress(header + body)
        return bytes((PROTOCOL, PLAIN)) + header + body


def expand(content: bytes) -> bytes:
    """The content with its zero runs written out; the two protocol bytes stay. Raises BadBody."""
    try:
        return content[:_PREFIX_BYTES] + compression.expand(content[_PREFIX_BYTES:])
    except BadBody as fault:
        assert fault.offset is not None
        raise BadBody(fault.why, _PREFIX_BYTES + fault.offset) from None


def decode(content: bytes) -> Packet | None:
    """The packet in a frame's content; None for what the official client ignores without counting it: another protocol
    byte, or too few bytes for a header (measured: counted after expanding). Raises BadBody (0xA001).
    """
    if len(content) < _PREFIX_BYTES or content[0] != PROTOCOL:
        return None
    if content[1] == ZERO_RUN:
        content = expand(content)
    end = len(content)
    if end < _SHORTEST:
        return None
    version, chain, series, tid, number, _count, field_bytes, request_id = _HEADER.unpack_from(content, _PREFIX_BYTES)
    if field_bytes != end - _SHORTEST:
        raise BadBody(f"field bytes say {field_bytes}, {end - _SHORTEST} are present", FIELD_BYTES_AT)
    fields = []
    at = _SHORTEST
    while end - at >= 4:
        fid, length = _FIELD.unpack_from(content, at)
        at += 4
        stop = at + length
        if stop > end:
            break  # ftd-wire: the callback gets a null pointer; nothing after it can be found
        fields.append((fid, content[at:stop]))
        at = stop
    return Packet(version, chain, series, number, tid, request_id, tuple(fields))


def field_count(content: bytes) -> int:
    """What the header of an expanded content says; CTP does not look at it."""
    return int.from_bytes(content[COUNT_AT : COUNT_AT + 2], "big")


class Part(NamedTuple):
    """The fields of one packet: how many, and their bytes."""

    count: int
    body: bytes


class Encoded:
    """A message ready for the wire but for series, number and request id.

    parts: one for each packet, in order, never empty. Every part but the last holds at least one row. more: rows of the
    same answer follow in another Encoded, so that the last packet is chained too; every part holds a row then.
    """

    __slots__ = ("tid", "parts", "more", "_small")

    def __init__(self, tid: int, parts: Sequence[Part], more: bool = False):
        self.tid = tid
        self.more = more
        self.parts = tuple(parts)
        self._small: tuple[bytes, ...] | None = None

    def __repr__(self) -> str:
        return f"Encoded({self.tid:#06x}, {len(self.parts)} packet(s))"

    def frames(self, series: int, number: int, request_id: int) -> list[bytes]:
        """Whole frames, uncompressed, numbered from `number`; on series 0 all say 0."""
        tid, pack, left, out = self.tid, _FRAME.pack, len(self.parts) + self.more, []
        for count, body in self.parts:
            left -= 1
            size = len(body)
            out.append(
                pack(FTDC, 0, _SHORTEST + size, PROTOCOL, PLAIN, FTDC_VERSION, CONTINUES if left else LAST,
                     series, tid, number, count, size, request_id) + body
            )  # fmt: skip
            if series:
                number += 1
        return out

    def compressed_frames(self, series: int, number: int, request_id: int) -> list[bytes]:
        """The same with zero-run compression where it pays. Header and fields are compressed apart, the fields once for all
        readers: a zero run cut in two codes is as good as one.
        """
        if self._small is None:
            self._small = tuple(compression.compress(part.body) for part in self.parts)
        out = []
        for frame, small in zip(self.frames(series, number, request_id), self._small):
            start = 4 + _PREFIX_BYTES
            header = compression.compress(frame[start : start + _HEADER.size])
            size = _PREFIX_BYTES + len(header) + len(small)
            if size < len(frame) - 4:
                frame = b"".join((bytes((FTDC, 0)), size.to_bytes(2, "big"), bytes((PROTOCOL, ZERO_RUN)), header, small))
            out.append(frame)
        return out


def field(version: Version, struct: Struct) -> bytes:
    """A struct of `version` or of the vocabulary as a field. Raises Unsayable or DoesNotFit."""
    if struct.VERSION != version.name:
        struct = version.narrow(struct)
    fid = struct.FID
    if fid == NO_FID:
        raise Unsayable(f"FID for struct {struct.NAME}", version.name)
    return _FIELD.pack(fid, struct.SIZE) + struct.pack()


def encode(version: Version, message: Message, more: bool = False) -> Encoded:
    """A message of the vocabulary (or of `version`) for clients of `version`: rows split over as many packets as they need.

    A leading RspInfo is repeated in each packet, since it applies to the rows of its own packet. more: these are only the next
    rows of an answer that goes on. OnRspUserLogin is given the zeroed field it lacks: the client's callback fires only
    with both. Raises Unsayable or DoesNotFit, by name.
    """
    fields = message.fields
    if message.tid == messages.OnRspUserLogin.tid and len(fields) < 2:
        info = message.get(structs.RspInfo) or structs.RspInfo()
        fields = (info, message.get(structs.RspUserLogin) or structs.RspUserLogin())
    if len(fields) == 1:
        return Encoded(message.tid, (Part(1, field(version, fields[0])),), more)
    head, head_count = b"", 0
    if fields and fields[0].NAME == "RspInfo":
        head, head_count = field(version, fields[0]), 1
        fields = fields[1:]
    parts: list[Part] = []
    rows: list[bytes] = []
    size = len(head)
    for struct in fields:
        row = field(version, struct)
        if size + len(row) > MAX_FIELD_BYTES and rows:
            parts.append(Part(head_count + len(rows), head + b"".join(rows)))
            rows, size = [], len(head)
        rows.append(row)
        size += len(row)
    parts.append(Part(head_count + len(rows), head + b"".join(rows)))
    return Encoded(message.tid, parts, more)
