"""What an input is, and the streams in it: hex in any of its forms, FIX as logs print it, raw bytes, a capture.

Everything is read in one pass, in pieces: a file may be larger than memory.
"""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import BinaryIO, Iterator, NamedTuple, Sequence

from ctpproto.decode import CLIENT, FRONT, Record, Stream
from ctpproto.decode.ftd import with_header
from ctpproto.decode.hextext import NoHex, looks_like_hex, parse
from ctpproto.faults import Fault
from ctpproto.fix.codec import SOH
from ctpproto.ftd.packets import MAX_CONTENT
from fixbridge.decode import capture
from fixbridge.decode.reassembly import Connection, Flow, Reassembly
from fixbridge.decode.segments import KNOWN_LINKS, Endpoint, segment, show

CHUNK_BYTES = 1 << 16
HEAD_BYTES = 4096  # what an input is known by
_TEXT = re.compile(rb"[\t\n\r\x20-\x7e]*")
_PRINTED_FIX = re.compile(rb"8=FIXT?\.\d\.\d(?P<separator>[^\x01\d].{0,4}?)9=\d")


class Place(NamedTuple):
    """Where a record comes from. stream: as Wireshark's tcp.stream, None outside of captures. way: endpoints, "" likewise.

    origin: "client", "front", "" where that is not known.
    """

    stream: int | None
    way: str
    origin: str
    time_ns: int | None


class Notes(NamedTuple):
    """What was left out of a capture: packets that hold no TCP, connections that speak neither protocol, unknown link types."""

    not_tcp: list[int]
    other_streams: set[int]
    link_types: set[int]


class Reading(NamedTuple):
    """How inputs are to be read. protocol, origin: "" to find out; ports: where fronts and acceptors listen."""

    protocol: str = ""
    origin: str = ""
    strict: bool = False
    ports: frozenset[int] = frozenset()


class NoInput(Fault):
    """What was given is nothing that can be decoded."""


Decoded = tuple[Place, Record]


class _Headed:
    """A binary file whose first bytes have been looked at."""

    def __init__(self, head: bytes, file: BinaryIO):
        self._head, self._file = head, file

    def read(self, size: int) -> bytes:
        """Up to `size` bytes, fewer at the end alone."""
        data, self._head = self._head[:size], self._head[size:]
        while len(data) < size and (more := self._file.read(size - len(data))):
            data += more
        return data

    def read_some(self) -> bytes:
        """What is there, as soon as something is."""
        data, self._head = self._head, b""
        if data:
            return data
        return self._file.read1(CHUNK_BYTES) if isinstance(self._file, io.BufferedReader) else self._file.read(CHUNK_BYTES)

    def lines(self) -> Iterator[bytes]:
        """Lines, long ones in parts."""
        while True:
            if not self._head:
                line = self._file.readline(CHUNK_BYTES)
            else:
                line, newline, self._head = self._head.partition(b"\n")
                line += newline if newline else self._file.readline(CHUNK_BYTES)
            if not line:
                return
            yield line


def given(arguments: Sequence[str], stdin: BinaryIO, reading: Reading, notes: Notes) -> Iterator[Decoded]:
    """The records of what stands on the command line: files one after another, or hex. Nothing, or "-": stdin.

    Raises NoInput, NoHex, BadCapture, OSError.
    """
    if not arguments or list(arguments) == ["-"]:
        yield from read(stdin, reading, notes)
        return
    paths = [Path(argument) for argument in arguments]
    files = [_is_file(path) for path in paths]
    if all(files):
        for path in paths:
            with path.open("rb") as file:
                yield from read(file, reading, notes)
        return
    if any(files):
        raise NoInput(f"no such file: {arguments[files.index(False)]}")
    text = " ".join(arguments)
    try:
        yield from read(io.BytesIO(text.encode("utf-8", "surrogateescape")), reading, notes, is_text=True)
    except NoHex as fault:
        raise NoInput(f"{text[:60]!r} is neither a file nor hex ({fault})") from None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file() or path.is_fifo()
    except (OSError, ValueError):  # hex can be too long for a name
        return False


def read(file: BinaryIO, reading: Reading, notes: Notes, is_text: bool = False) -> Iterator[Decoded]:
    """The records of one input. is_text: it is hex or printed FIX, whatever it looks like."""
    head = _Headed(b"", file).read(capture.MAGIC_BYTES)
    if head in capture.MAGICS and not is_text:
        yield from _captured(_Headed(head, file), reading, notes)
        return
    head += _Headed(b"", file).read(HEAD_BYTES - len(head))
    headed = _Headed(head, file)
    printed = _PRINTED_FIX.search(head)
    if printed is not None:
        yield from _one(_unprinted(headed, printed["separator"]), reading)
    elif is_text or _TEXT.fullmatch(head) and _is_hex(head):
        yield from _hex(headed, reading)
    elif head:
        yield from _one(iter(headed.read_some, b""), reading)
    else:
        raise NoInput("the input is empty")


def _is_hex(head: bytes) -> bool:
    text = head.decode("ascii")
    if len(head) == HEAD_BYTES and "\n" in text:
        text = text.rpartition("\n")[0]  # the last line may be cut
    return looks_like_hex(text)


def _unprinted(file: _Headed, separator: bytes) -> Iterator[bytes]:
    """FIX as logs print it, with something visible for SOH; line ends are no part of it."""
    for line in file.lines():
        yield line.rstrip(b"\r\n").replace(separator, SOH)


def _one(pieces: Iterator[bytes], reading: Reading) -> Iterator[Decoded]:
    """One direction of one connection, from its first byte on."""
    stream = Stream(reading.protocol, reading.origin, strict=reading.strict)
    for piece in pieces:
        for record in stream.feed(piece):
            yield _placed(stream, record), record
    for record in stream.end():
        yield _placed(stream, record), record


def _placed(stream: Stream, record: Record) -> Place:
    return Place(None, "", getattr(record, "origin", "") or stream.origin, None)


def _hex(file: _Headed, reading: Reading) -> Iterator[Decoded]:
    """One stream, or the two sides of a dump that has both. Contents without their frames' headers are taken for what they are: one alone, or
    one a line."""
    sides = [Stream(reading.protocol, reading.origin, strict=reading.strict) for _ in range(2)]
    held: bytes | None = b""  # until it is known not to be a mere content
    contents = False  # whether each line is one
    for side, data in parse(line.decode("ascii", "replace") for line in file.lines()):
        if side and not reading.origin and sides[1].origin != FRONT:
            sides[0].origin, sides[1].origin = CLIENT, FRONT
        if contents or held == b"" and with_header(data) != data:
            data, held, contents = with_header(data), None, True
        if held is not None:
            held += data if not side else b""
            if not side and len(held) <= MAX_CONTENT:
                continue
            data, held, first = (data if side else held), None, held
            if side:
                yield from _fed(sides[0], first)
        yield from _fed(sides[side], data)
    if held:
        yield from _fed(sides[0], with_header(held))
    for stream in sides:
        for record in stream.end():
            yield _placed(stream, record), record


def _fed(stream: Stream, data: bytes) -> Iterator[Decoded]:
    for record in stream.feed(data):
        yield _placed(stream, record), record


def _captured(file: _Headed, reading: Reading, notes: Notes) -> Iterator[Decoded]:
    reassembly = Reassembly()
    streams: dict[int, _Conversation] = {}

    def decoded(flows: Iterator[Flow], time_ns: int | None) -> Iterator[Decoded]:
        for flow in flows:
            number = flow.connection.number
            conversation = streams.get(number)
            if conversation is None:
                conversation = streams[number] = _Conversation(flow.connection, reading)
            yield from conversation.take(flow, time_ns)
            if conversation.is_over():
                del streams[number]
                if conversation.is_other():
                    notes.other_streams.add(number)

    time_ns = None
    for packet in capture.packets(file):
        time_ns = packet.time_ns
        found = segment(packet)
        if found is not None:
            yield from decoded(reassembly.take(found), time_ns)
        else:
            notes.not_tcp[0] += 1
            if packet.link_type not in KNOWN_LINKS:
                notes.link_types.add(packet.link_type)
    yield from decoded(reassembly.end(), time_ns)


class _Conversation:
    """A connection's two streams. Who is the client is known by its SYN, by the port, or by what only one of them says."""

    def __init__(self, connection: Connection, reading: Reading):
        self._connection = connection
        self._reading = reading
        self._streams: dict[Endpoint, Stream] = {}
        self._ways: dict[Endpoint, str] = {}
        first, second = connection.ends
        for source, target in ((first, second), (second, first)):
            self._ways[source] = f"{show(source)} > {show(target)}"
        self._open = set(connection.ends)

    def take(self, flow: Flow, time_ns: int | None) -> Iterator[Decoded]:
        source, piece = flow.source, flow.piece
        stream = self._streams.get(source)
        if stream is None:
            whole = flow.connection.directions[source].whole
            stream = Stream(self._reading.protocol, self._origin(source), whole, self._reading.strict, otherwise="")
            self._streams[source] = stream
        number, way = self._connection.number, self._ways[source]
        known = stream.origin
        if piece.data:
            for record in stream.feed(piece.data):
                yield Place(number, way, stream.origin, time_ns), record
        if piece.missing:
            for record in stream.gap(piece.missing):
                yield Place(number, way, stream.origin, time_ns), record
        if piece.ends:
            self._open.discard(source)
            for record in stream.end():
                yield Place(number, way, stream.origin, time_ns), record
        if stream.origin != known:
            self._tell_other(source, FRONT if stream.origin == CLIENT else CLIENT)

    def is_over(self) -> bool:
        """Whether both sides have ended."""
        return not self._open

    def is_other(self) -> bool:
        """Whether it carried bytes, of neither protocol."""
        return any(stream.unknown for stream in self._streams.values())

    def _origin(self, source: Endpoint) -> str:
        other = next((end for end in self._connection.ends if end != source), source)
        if self._connection.client is not None:
            return CLIENT if source == self._connection.client else FRONT
        if (source[1] in self._reading.ports) != (other[1] in self._reading.ports):
            return FRONT if source[1] in self._reading.ports else CLIENT
        told = self._streams.get(other)
        return {CLIENT: FRONT, FRONT: CLIENT}.get(told.origin if told else "", "")

    def _tell_other(self, source: Endpoint, origin: str) -> None:
        for end, stream in self._streams.items():
            if end != source and not stream.origin:
                stream.origin = origin
