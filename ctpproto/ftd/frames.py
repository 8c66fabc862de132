"""FTD frames: a 4-byte header, an extension of tagged values, and a content.

    u8 type | u8 extension length (<= 127) | u16 content length, big-endian (<= 4096) | extension | content

Type 0 is a link packet: no content, its meaning is in the extension. Type 2 carries FTDC. Every other frame is read over
as the official client reads over it.

>>> reader = FrameReader()
>>> stream = heartbeat_interval(39) + Frame(FTDC, (), b"content").encode()
>>> reader.feed(stream[:9])
[]
>>> [(frame.type, frame.extension, frame.content) for frame in reader.feed(stream[9:])]
[(0, ((7, b"\\x00\\x00\\x00'"),), b''), (2, (), b'content')]
"""

from __future__ import annotations

from struct import Struct as _Layout
from typing import NamedTuple

from ctpproto.ftd.faults import BadFrame

MAX_EXTENSION = 127
MAX_CONTENT = 4096
LINK, FTDC = 0, 2

TAG_HEARTBEAT = 5  # no value
TAG_HEARTBEAT_INTERVAL = 7  # u32 seconds: how often the receiver is to heartbeat

_HEADER = _Layout(">BBH")
_U32 = _Layout(">I")


class Frame(NamedTuple):
    """One frame. `extension` holds (tag, value) in order."""

    type: int
    extension: tuple[tuple[int, bytes], ...]
    content: bytes

    def encode(self) -> bytes:
        """The frame's bytes. Its bounds are ours to keep."""
        extension = b"".join(bytes((tag, len(value))) + value for tag, value in self.extension)
        assert len(extension) <= MAX_EXTENSION and len(self.content) <= MAX_CONTENT, "frame too long"
        return _HEADER.pack(self.type, len(extension), len(self.content)) + extension + self.content


def link_packet(*tags: tuple[int, bytes]) -> bytes:
    """The bytes of a type 0 frame with these tags."""
    return Frame(LINK, tags, b"").encode()


HEARTBEAT = link_packet((TAG_HEARTBEAT, b""))


def heartbeat_interval(seconds: int) -> bytes:
    """The link packet that asks the receiver to heartbeat every so many seconds."""
    return link_packet((TAG_HEARTBEAT_INTERVAL, _U32.pack(seconds)))


def interval_seconds(value: bytes) -> int | None:
    """Seconds said by a TAG_HEARTBEAT_INTERVAL value, 0 read as 1; None where it is no u32."""
    return max(1, _U32.unpack(value)[0]) if len(value) == 4 else None


class FrameReader:
    """Cuts a byte stream into frames; any chunking of the same bytes gives the same frames and the same fault.

    Holds less than one frame (4227 bytes) between feeds. After a fault `fault` is set and nothing more is read: the frames
    before it have been returned.
    """

    __slots__ = ("_rest", "_read", "fault")

    def __init__(self) -> None:
        self._rest = b""
        self._read = 0  # bytes of the stream before _rest
        self.fault: BadFrame | None = None

    def feed(self, data: bytes) -> list[Frame]:
        """The frames completed by `data`."""
        frames: list[Frame] = []
        if self.fault is not None:
            return frames
        if self._rest:
            data = self._rest + data
        at, end = 0, len(data)
        unpack = _HEADER.unpack_from
        while end - at >= 4:
            kind, extension_length, content_length = unpack(data, at)
            if extension_length > MAX_EXTENSION or extension_length == 1 or content_length > MAX_CONTENT:
                return self._fail(frames, f"type {kind}, extension {extension_length}, content {content_length} bytes", at)
            start = at + 4
            middle = start + extension_length
            stop = middle + content_length
            if stop > end:
                break
            if extension_length:
                tags = _tags(data[start:middle])
                if tags is None:
                    return self._fail(frames, f"extension that its own lengths overrun: {data[start:middle].hex()}", start)
                frames.append(Frame(kind, tags, data[middle:stop]))
            else:
                frames.append(Frame(kind, (), data[start:stop]))
            at = stop
        self._rest = data[at:] if at < end else b""
        self._read += at
        return frames

    def _fail(self, frames: list[Frame], why: str, at: int) -> list[Frame]:
        self.fault, self._rest = BadFrame(why, self._read + at), b""
        return frames


def _tags(extension: bytes) -> tuple[tuple[int, bytes], ...] | None:
    tags: list[tuple[int, bytes]] = []
    at, end = 0, len(extension)
    while at < end:
        if end - at < 2 or at + 2 + extension[at + 1] > end:
            return None
        length = extension[at + 1]
        tags.append((extension[at], extension[at + 2 : at + 2 + length]))
        at += 2 + length
    return tuple(tags)
