"""Which protocol a stream speaks, by how its first sure frame begins."""

from __future__ import annotations

from typing import Iterator

from ctpproto.decode import fix, ftd
from ctpproto.decode.fix import FixStream
from ctpproto.decode.ftd import FtdStream
from ctpproto.decode.records import Gap, Record
from ctpproto.ftd.packets import MAX_CONTENT

FTD, FIX = FtdStream.protocol, FixStream.protocol
LOOK_BYTES = 4 * MAX_CONTENT  # at most so many are held until the protocol is known


def protocol_of(data: bytes, final: bool = False) -> str | None:
    """FTD, FIX, "" for neither; None where more bytes may tell. final: no more will come."""
    if len(data) < len(fix.START) and not final:
        return None
    message = data.find(fix.START)
    frame, found = ftd.find_frame(data, 0, final)
    if message >= 0 and not (found and frame < message):
        return FIX
    if found:
        return FTD
    return "" if final or len(data) >= LOOK_BYTES else None


class Stream:
    """One direction of a connection, of a protocol that is found out.

    protocol: "FTD" or "FIX" where it is known. otherwise: what to take bytes for in which neither is seen; "" gives no records.
    origin, synchronised, strict: as FtdStream's.
    """

    def __init__(
        self, protocol: str = "", origin: str = "", synchronised: bool = True, strict: bool = False, otherwise: str = FTD
    ):
        self._origin, self._synchronised, self._strict, self._otherwise = origin, synchronised, strict, otherwise
        self._held = b""
        self._stream: FtdStream | FixStream | None = None
        self.unknown = False  # neither protocol was seen, and nothing is decoded
        if protocol:
            self._choose(protocol)

    @property
    def protocol(self) -> str:
        """What was found, "" until then."""
        return self._stream.protocol if self._stream else ""

    @property
    def origin(self) -> str:
        """Who sends: as said, or found out by what only one of them sends; "" until then."""
        return self._stream.origin if self._stream else self._origin

    @origin.setter
    def origin(self, origin: str) -> None:
        self._origin = origin
        if self._stream:
            self._stream.origin = origin

    def feed(self, data: bytes) -> Iterator[Record]:
        """The records completed by `data`."""
        if self._stream is not None:
            return self._stream.feed(data)
        return iter(()) if self.unknown else self._look(data, False)

    def gap(self, size: int) -> Iterator[Record]:
        """`size` bytes are missing here."""
        yield from self._look(b"", True)
        if self._stream is not None:
            yield from self._stream.gap(size)
        else:  # nothing is known yet, or never will be
            self._synchronised, self.unknown = False, False
            if self._otherwise:
                yield Gap(0, size)

    def end(self) -> Iterator[Record]:
        """No more bytes come."""
        yield from self._look(b"", True)
        if self._stream is not None:
            yield from self._stream.end()

    def _look(self, data: bytes, final: bool) -> Iterator[Record]:
        if self._stream is not None:
            return
        self._held += data
        if not self._held:
            return
        protocol = protocol_of(self._held, final)
        if protocol is None:
            return
        held, self._held = self._held, b""
        self._choose(protocol or self._otherwise)
        if self._stream is not None:
            yield from self._stream.feed(held)

    def _choose(self, protocol: str) -> None:
        assert protocol in ("", FTD, FIX), protocol
        if protocol == FTD:
            self._stream = FtdStream(self._origin, self._synchronised, self._strict)
        elif protocol == FIX:
            self._stream = FixStream(self._origin, self._synchronised, self._strict)
        else:
            self.unknown = True
