"""An FTD byte stream as records. After bytes that break the framing it looks for the next frame that holds together."""

from __future__ import annotations

import re
from typing import Generator, Iterator

from ctpproto.ctp import V6_3_11, Version
from ctpproto.decode.records import CLIENT, FRONT, Bad, CutOff, Field, Ftdc, Gap, Ignored, Link, NoFrame, Record
from ctpproto.faults import WireFault
from ctpproto.ftd import packets
from ctpproto.ftd.faults import BadBody
from ctpproto.ftd.frames import FTDC, HEARTBEAT, LINK, Frame, FrameReader, heartbeat_interval
from ctpproto.ftd.packets import PLAIN, PROTOCOL, ZERO_RUN, Packet
from ctpproto.message import MessageType

HEAD_BYTES = 16  # shown of bad bytes: enough to know them by, and before any password of a login
_HEADER_BYTES = 4
_PREFIX_BYTES = 2
# How a frame begins that one can be sure of: a packet without extension, or one of the two link packets in use.
_START = re.compile(
    bytes((FTDC,)) + rb"\x00[\x00-\x10]." + bytes((PROTOCOL,)) + rb"[\x00\x03]"
    + b"|" + re.escape(HEARTBEAT) + b"|" + re.escape(heartbeat_interval(0)[:-4]),
    re.DOTALL,
)  # fmt: skip
_START_BYTES = 6


def find_frame(data: bytes, start: int, final: bool = False) -> tuple[int, bool]:
    """(place, True) of the first sure frame from `start` on, else (from where on more bytes may show one, False).

    final: no more bytes will come.
    """
    match = _START.search(data, start)
    while match is not None:
        at = match.start()
        if data[at] != FTDC:
            return at, True
        stop = at + _HEADER_BYTES + int.from_bytes(data[at + 2 : at + 4], "big")
        if stop > len(data):
            if not final:
                return at, False
        else:
            try:
                if packets.decode(data[at + _HEADER_BYTES : stop]) is not None:
                    return at, True
            except BadBody:
                pass  # no frame then, only bytes that look like the beginning of one
        match = _START.search(data, at + 1)
    return max(start, len(data) - _START_BYTES + 1), False


def with_header(content: bytes) -> bytes:
    """The content of a frame as a frame, where it is one that stands alone; all else as it is."""
    try:
        packet = packets.decode(content)
    except BadBody:
        return content
    if packet is None or packet.chain not in (packets.LAST, packets.CONTINUES):
        return content
    return Frame(FTDC, (), content).encode() if len(content) <= packets.MAX_CONTENT else content


class FtdStream:
    """One direction of a connection. origin: CLIENT or FRONT, "" to find out by TIDs that only one of them sends.

    synchronised: the bytes begin with a frame. strict: after the first fault nothing more is read, as a client would.
    Holds less than one frame between feeds.
    """

    protocol = "FTD"

    def __init__(self, origin: str = "", synchronised: bool = True, strict: bool = False, version: Version = V6_3_11):
        self.origin, self.version = origin, version
        self._strict = strict
        self._rest = b""
        self._offset = 0  # of the rest
        self._fault: WireFault | None = None if synchronised else NoFrame("no frame begins here")
        self._fault_offset = 0
        self._head = b""

    def feed(self, data: bytes) -> Iterator[Record]:
        """The records completed by `data`."""
        self._rest = yield from self._advance(self._rest + data if self._rest else data, False)

    def gap(self, size: int) -> Iterator[Record]:
        """`size` bytes are missing here."""
        yield from self.end()
        yield Gap(self._offset, size)
        self._offset += size
        if self._fault is None or not self._strict:
            self._break(NoFrame("no frame begins behind the missing bytes"))

    def end(self) -> Iterator[Record]:
        """No more bytes come, or not the next ones: what is left over."""
        self._rest = yield from self._advance(self._rest, True)

    def _advance(self, data: bytes, final: bool) -> Generator[Record, None, bytes]:
        """Gives the records in `data`; returns the bytes of a frame that has begun."""
        while True:
            if self._fault is not None:
                data, bad = self._resume(data, final)
                if bad is not None:
                    yield bad
                if self._fault is not None:
                    return data
            reader = FrameReader()
            used = 0
            for frame in reader.feed(data):
                size = _HEADER_BYTES + len(frame.content) + sum(2 + len(value) for _, value in frame.extension)
                yield self._record(frame, self._offset + used, size, data[used : used + HEAD_BYTES])
                used += size
            self._offset += used
            data = data[used:]
            fault: WireFault | None = reader.fault
            if fault is None and final and data:
                fault = CutOff("a frame that does not end")
            if fault is None:
                return data
            self._break(fault)

    def _break(self, fault: WireFault) -> None:
        self._fault, self._fault_offset, self._head = fault, self._offset, b""

    def _resume(self, data: bytes, final: bool) -> tuple[bytes, Bad | None]:
        """What follows the bad bytes, and the record of them once frames go on or nothing more comes."""
        assert self._fault is not None
        if self._strict:
            at, found = len(data), False
        else:
            # The frame that broke begins where we stand: it is not looked for again.
            broken = self._offset == self._fault_offset and not isinstance(self._fault, NoFrame)
            at, found = find_frame(data, min(len(data), 1) if broken else 0, final)
            if final and not found:
                at = len(data)
        self._head = (self._head + data[:at])[:HEAD_BYTES]
        self._offset += at
        bad = None
        if found or final:
            skipped = self._offset - self._fault_offset
            if skipped:
                bad = Bad(self._fault_offset, skipped, self._fault, self._head)
            self._fault_offset, self._head = self._offset, b""
            if found:
                self._fault = None
        return data[at:], bad

    def _record(self, frame: Frame, offset: int, size: int, head: bytes) -> Record:
        content = frame.content
        if frame.type == LINK and not content:
            return Link(offset, size, frame.extension)
        if frame.type != FTDC:
            return Ignored(offset, size, frame.type, content)
        try:
            compressed = content[:_PREFIX_BYTES] == bytes((PROTOCOL, ZERO_RUN))
            plain = content
            if compressed:
                plain = bytes((PROTOCOL, PLAIN)) + packets.expand(content)[_PREFIX_BYTES:]
            packet = packets.decode(plain)
        except BadBody as fault:
            return Bad(offset, size, fault, head)
        if packet is None:
            return Ignored(offset, size, frame.type, content)
        by_fid = self.version.by_fid
        fields = []
        field_bytes = 0
        for fid, raw in packet.fields:
            struct = by_fid.get(fid)
            fields.append(Field(fid, raw, None if struct is None else struct.unpack(raw)))
            field_bytes += 4 + len(raw)
        type_, origin = self._classify(packet)
        overrun = len(plain) - packets.HEAD_BYTES - field_bytes
        stated = packets.field_count(plain)
        return Ftdc(offset, size, packet, type_, origin, tuple(fields), len(content), len(plain), compressed, stated, overrun)

    def _classify(self, packet: Packet) -> tuple[MessageType | None, str]:
        """The message and who sends it. TIDs mean one thing in one direction (0x8108 and 0x8109 mean two in two)."""
        request, answer = self.version.requests.get(packet.tid), self.version.answers.get(packet.tid)
        if request is None and answer is None:
            return None, self.origin
        if not self.origin:
            self.origin = self._sender(packet, request, answer)
        if request is not None and (answer is None or self.origin != FRONT):
            return request, CLIENT if answer is None else self.origin
        return answer, FRONT

    def _sender(self, packet: Packet, request: MessageType | None, answer: MessageType | None) -> str:
        """Who sends such a packet, "" where either may."""
        may_ask = request is not None and (answer is None or self._looks_like(packet, request))
        may_answer = answer is not None and (request is None or self._looks_like(packet, answer))
        return "" if may_ask == may_answer else CLIENT if may_ask else FRONT

    def _looks_like(self, packet: Packet, type_: MessageType) -> bool:
        """Whether every field is one of the message's, and there is any."""
        names = {*type_.structs, "RspInfo"} if type_.kind == "response" else set(type_.structs)
        structs = [self.version.by_fid.get(fid) for fid, _ in packet.fields]
        return bool(structs) and all(struct is not None and struct.NAME in names for struct in structs)
