"""TCP segments put together: both directions of every connection as bytes in order, with what is missing named.

Out of order, sent again, overlapping and wrapped around are put right; of bytes that came twice the first are taken. What never
came is a gap, given up when the capture or the connection ends, or when more than MAX_WAITING bytes wait behind it. Memory is
bounded by that, by MAX_SEGMENTS and MAX_CONNECTIONS.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Iterator, NamedTuple

from fixbridge.decode.segments import Endpoint, Segment

MAX_WAITING = 1 << 20  # bytes of one direction that wait for an earlier segment
MAX_SEGMENTS = 4096
MAX_CONNECTIONS = 4096  # open at a time; the one that was silent longest is given up first
_HALF, _MASK = 1 << 31, (1 << 32) - 1


class Piece(NamedTuple):
    """What comes next of one direction: bytes, then `missing` bytes that the capture lacks. ends: nothing follows."""

    data: bytes
    missing: int = 0
    ends: bool = False


class Direction:
    """One direction of a connection. whole: it is known from its first byte on. closed: its end was told."""

    __slots__ = ("whole", "closed", "_next", "_waiting", "_bytes", "_end", "_first")

    def __init__(self) -> None:
        self.whole = self.closed = False
        self._next: int | None = None  # sequence number of the next byte, counted without wrapping
        self._waiting: dict[int, tuple[bytes, int]] = {}
        self._bytes = 0
        self._end: int | None = None
        self._first = 0

    def begin(self, sequence: int) -> None:
        """The first byte has this sequence number."""
        self._next, self._first, self.whole = sequence, sequence & _MASK, True

    def began_at(self, sequence: int) -> bool:
        """Whether the first byte had this sequence number."""
        return self.whole and self._first == sequence & _MASK

    def take(self, sequence: int, payload: bytes, missing: int, ends: bool) -> Iterator[Piece]:
        """The pieces that a segment brings in order."""
        if self._next is None:
            if not payload and not missing and not ends:
                return
            self._next = sequence
        at = self._next + ((sequence - self._next + _HALF & _MASK) - _HALF)
        if ends:
            self._end = at + len(payload) + missing
        if payload or missing:
            kept, lost = self._waiting.get(at, (b"", 0))
            if len(kept) + lost < len(payload) + missing:
                if not lost:
                    payload = kept + payload[len(kept) :]
                self._bytes += len(payload) - len(kept)
                self._waiting[at] = (payload, missing)
        yield from self._give(False)
        while self._bytes > MAX_WAITING or len(self._waiting) > MAX_SEGMENTS:
            yield from self._give(True)

    def rest(self) -> Iterator[Piece]:
        """Everything that waits, with its gaps."""
        while self._waiting:
            yield from self._give(True)

    @property
    def ended(self) -> bool:
        """Whether everything up to its FIN or RST has been given."""
        return self._end is not None and self._next is not None and self._next >= self._end

    def _give(self, over_a_gap: bool) -> Iterator[Piece]:
        """What is next in order. over_a_gap: what is missing before it is given up."""
        if not self._waiting:
            return
        assert self._next is not None
        if len(self._waiting) == 1 and self._next in self._waiting:  # nearly always
            (payload, missing) = self._waiting.pop(self._next)
            self._bytes -= len(payload)
            self._next += len(payload) + missing
            yield Piece(payload, missing)
            return
        for at in sorted(self._waiting):
            if at > self._next:
                if not over_a_gap:
                    return
                over_a_gap = False
                yield Piece(b"", at - self._next)
                self._next = at
            payload, missing = self._waiting.pop(at)
            self._bytes -= len(payload)
            seen = self._next - at
            if seen < len(payload) + missing:
                data = payload[seen:]
                missing = min(missing, len(payload) + missing - seen)
                self._next += len(data) + missing
                yield Piece(data, missing)


class Connection:
    """Two endpoints. number: as Wireshark's tcp.stream counts them. client: who opened it, None where that was not seen."""

    __slots__ = ("number", "ends", "client", "directions")

    def __init__(self, number: int, ends: tuple[Endpoint, Endpoint]):
        self.number, self.ends = number, ends
        self.client: Endpoint | None = None
        self.directions = {end: Direction() for end in ends}


class Flow(NamedTuple):
    """A piece of one direction: who sent it, on which connection."""

    connection: Connection
    source: Endpoint
    piece: Piece


class Reassembly:
    """All connections of a capture."""

    def __init__(self) -> None:
        self._open: OrderedDict[tuple[Endpoint, Endpoint], Connection] = OrderedDict()
        self.connections = 0

    def take(self, segment: Segment) -> Iterator[Flow]:
        """The pieces that a segment brings in order."""
        source, target = segment.source, segment.target
        key = (source, target) if source < target else (target, source)
        connection = self._open.get(key)
        opening = segment.syn and not segment.ack
        if connection is not None and opening and self._is_new(connection, segment):
            yield from self._close(key)
            connection = None
        if connection is None:
            if len(self._open) >= MAX_CONNECTIONS:
                yield from self._close(next(iter(self._open)))
            connection = self._open[key] = Connection(self.connections, (source, target))
            self.connections += 1
        else:
            self._open.move_to_end(key)
        direction = connection.directions.get(source)
        if direction is None:  # both ends have one name
            return
        sequence = segment.sequence
        if segment.syn:
            connection.client = source if opening else target
            if not direction.whole:
                direction.begin(sequence + 1)
            sequence += 1
        for piece in direction.take(sequence, segment.payload, segment.missing, segment.ends):
            yield Flow(connection, source, piece)
        if direction.ended and not direction.closed:
            direction.closed = True
            yield Flow(connection, source, Piece(b"", ends=True))

    def end(self) -> Iterator[Flow]:
        """The capture ends: what still waits."""
        while self._open:
            yield from self._close(next(iter(self._open)))

    @staticmethod
    def _is_new(connection: Connection, segment: Segment) -> bool:
        """Whether a SYN opens another connection between the same endpoints, and is not the first one sent again."""
        direction = connection.directions.get(segment.source)
        return direction is None or not direction.whole or direction.ended or not direction.began_at(segment.sequence + 1)

    def _close(self, key: tuple[Endpoint, Endpoint]) -> Iterator[Flow]:
        connection = self._open.pop(key)
        for end, direction in connection.directions.items():
            for piece in direction.rest():
                yield Flow(connection, end, piece)
            if not direction.closed:
                direction.closed = True
                yield Flow(connection, end, Piece(b"", ends=True))
