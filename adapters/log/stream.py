"""The follower stream: two machines that carry a writer's log to a follower's, without sockets or clocks.

    Source (beside the writer)                                        Follower (beside its FollowerLog)
        <- HELLO     name, specs, where my log ends: number, chain value, highest epoch promised
        -> WELCOME   epoch; what comes next                    or DIFFERENT, or REFUSED in words
        -> ENTRIES   as soon as they are written here, not only when they are synced: the two disks work side by side
        <- ACK       number durable there, epoch                ... HEARTBEAT both ways, each with a deadline

Time goes in as `now_ns` (any clock that only rises), `deadline_ns` comes out; frames go in by `receive`, effects come out. The
frames may be lost, repeated, reordered or cut: a session number, named by the follower with each HELLO, stands in every
frame, and whatever does not fit ends in a new HELLO.

Why an acknowledgement can be believed
--------------------------------------
A session begins with the proof that the two logs are one: the chain value at the follower's last number. From there each
entry is checked against the chain before it is taken. So ACK(number, epoch) says: *the writer's log, up to number, is durable
here, and when I said so I had promised no epoch above this one.* The promise is on the follower's disk before its first
ACK under it, and a promoted follower acknowledges nothing and answers FENCED. A writer whose follower was promoted can
therefore never gather another acknowledgement; one that slept through its deadline drops the session before it looks at
what lies in its socket.

When the logs differ, the follower finds the last common record by bisection (HELLO as a probe, answered SAME or DIFFERENT)
and drops its own end, if nobody can have seen it (`FollowerLog.why_keep`); otherwise it stops and says so.

Frames: u8 kind | u64 session | body, big-endian (`FRAMES`).
"""

from __future__ import annotations

import struct
from collections import deque
from typing import Callable, NamedTuple, Protocol, Union

from ctpproto.faults import WireFault
from ctpproto.generated import SPECS_DIGEST
from fixbridge.adapters.contract import Record
from fixbridge.adapters.log import records
from fixbridge.adapters.log.faults import LogDamaged, LogFailed, RecordFault, SnapshotDamaged
from fixbridge.adapters.log.follower import DiscardRefused, EntriesFault, FollowerLog, PromotionRefused
from fixbridge.adapters.log.segments import CHAIN_BYTES
from fixbridge.adapters.log.snapshots import Snapshot
from fixbridge.adapters.log.writer import LogWriter

PROTOCOL = 1
HEARTBEAT_NS = 500_000_000
SILENCE_NS = 2_000_000_000  # without a word for so long, the other side is gone
WINDOW_BYTES = 8 << 20  # sent and not acknowledged
WINDOW_FRAMES = 64
ENTRIES_BYTES = 1 << 20  # of one frame, unless a single record is longer
WAITING_BYTES = 16 << 20  # written and not sent, kept in memory; beyond that the files are read again
CHUNK_BYTES = 1 << 18
MAX_SNAPSHOT_BYTES = 4 << 30
MAX_LAG_RECORDS = 50_000  # a required follower that far behind makes the writer refuse
CAUGHT_UP_RECORDS = 1_000  # at most so far behind, a follower may be required again
MAX_NAME_BYTES = 64
MAX_WORDS_BYTES = 1024
MAX_FRAME_BYTES = records.MAX_RECORD_BYTES + ENTRIES_BYTES + 64
MAX_FOLLOWER_FRAME_BYTES = 2048  # what a source takes: a follower says nothing long


class StreamFault(WireFault):
    """Bytes that are no frame of the stream."""


# -- frames ------------------------------------------------------------------------------------------------------------


class Hello(NamedTuple):
    session: int
    protocol: int
    specs_digest: bytes
    number: int
    chain: bytes
    epoch: int  # the highest promised
    is_probe: int  # only asks whether the logs agree up to number
    name: bytes


class Welcome(NamedTuple):
    session: int
    epoch: int
    number: int  # entries from the next one on; or, where snapshot is not 0, fetch that first
    last: int
    released: int
    is_alone: int
    snapshot: int
    snapshot_bytes: int


class Same(NamedTuple):
    session: int
    epoch: int
    number: int


class Different(NamedTuple):
    session: int
    epoch: int
    number: int
    last: int


class Refused(NamedTuple):
    session: int
    words: bytes


class Fetch(NamedTuple):
    session: int
    snapshot: int
    offset: int


class Chunk(NamedTuple):
    session: int
    snapshot: int
    offset: int
    data: bytes


class Entries(NamedTuple):
    session: int
    epoch: int
    first: int
    released: int
    is_alone: int
    data: bytes


class Ack(NamedTuple):
    session: int
    epoch: int
    number: int


class Alive(NamedTuple):
    """The source's heartbeat. `sent`: of the last entry sent in this session."""

    session: int
    epoch: int
    sent: int
    released: int
    is_alone: int


class Reset(NamedTuple):
    """The source knows no such session."""

    session: int


class Fenced(NamedTuple):
    """Somebody else writes, in that epoch."""

    session: int
    epoch: int


class Bye(NamedTuple):
    """The follower stops, for good."""

    session: int
    words: bytes


Frame = Union[Hello, Welcome, Same, Different, Refused, Fetch, Chunk, Entries, Ack, Alive, Reset, Fenced, Bye]


class _Layout(NamedTuple):
    kind: int
    packed: struct.Struct
    max_tail_bytes: int | None  # None: the frame has no tail


FRAMES: dict[type, _Layout] = {
    Hello: _Layout(1, struct.Struct(">BQH32sQ16sIB"), MAX_NAME_BYTES),
    Welcome: _Layout(2, struct.Struct(">BQIQQQBQQ"), None),
    Same: _Layout(3, struct.Struct(">BQIQ"), None),
    Different: _Layout(4, struct.Struct(">BQIQQ"), None),
    Refused: _Layout(5, struct.Struct(">BQ"), MAX_WORDS_BYTES),
    Fetch: _Layout(6, struct.Struct(">BQQQ"), None),
    Chunk: _Layout(7, struct.Struct(">BQQQ"), CHUNK_BYTES),
    Entries: _Layout(8, struct.Struct(">BQIQQB"), MAX_FRAME_BYTES),
    Ack: _Layout(9, struct.Struct(">BQIQ"), None),
    Alive: _Layout(10, struct.Struct(">BQIQQB"), None),
    Reset: _Layout(11, struct.Struct(">BQ"), None),
    Fenced: _Layout(12, struct.Struct(">BQI"), None),
    Bye: _Layout(13, struct.Struct(">BQ"), MAX_WORDS_BYTES),
}
_BY_KIND = {layout.kind: (cls, layout) for cls, layout in FRAMES.items()}
_DIGEST = bytes.fromhex(SPECS_DIGEST)


def encode(frame: Frame) -> bytes:
    layout = FRAMES[type(frame)]
    if layout.max_tail_bytes is None:
        return layout.packed.pack(layout.kind, *frame)
    return layout.packed.pack(layout.kind, *frame[:-1]) + frame[-1]  # type: ignore[operator, arg-type]


def decode(data: bytes) -> Frame:
    """Raises StreamFault."""
    found = _BY_KIND.get(data[0]) if data else None
    if found is None:
        raise StreamFault(f"frame kind {data[0]}" if data else "an empty frame")
    cls, layout = found
    size = layout.packed.size
    tail_bytes = len(data) - size
    if tail_bytes < 0 or tail_bytes > (layout.max_tail_bytes or 0):
        raise StreamFault(f"{cls.__name__} of {len(data)} bytes")
    values = layout.packed.unpack_from(data)[1:]
    return cls(*values) if layout.max_tail_bytes is None else cls(*values, data[size:])


def _words(text: str) -> bytes:
    return text.encode()[:MAX_WORDS_BYTES]


# -- effects -----------------------------------------------------------------------------------------------------------


class Send(NamedTuple):
    """A frame for the other side. `peer`: which, as it was handed to `Source.receive`; b"" from a follower."""

    peer: bytes
    frame: bytes


class Acknowledged(NamedTuple):
    """For the watermark."""

    number: int
    epoch: int


class FencedOff(NamedTuple):
    """This writer is none any more: release nothing, halt, say why."""

    why: str


class Said(NamedTuple):
    """Something an operator wants to read."""

    why: str


class Wrote(NamedTuple):
    """Entries are in the follower's file: have them synced, then call `Follower.synced`; and call `Follower.observe`."""

    number: int


class Installed(NamedTuple):
    """The follower's log begins anew after this snapshot; its core is to be restored from it."""

    snapshot: Snapshot


class CutBack(NamedTuple):
    """The follower's log ends with this record now: whoever has taken more from it begins anew."""

    number: int


class Halted(NamedTuple):
    """The follower follows no more, until a person has looked at it."""

    why: str


Effect = Union[Send, Acknowledged, FencedOff, Said, Wrote, Installed, CutBack, Halted]


# -- the writer's side -------------------------------------------------------------------------------------------------


class Store(Protocol):
    """The writer's files, as the source reads them. Every call may raise LogDamaged."""

    def first_number(self) -> int:
        """Of the first record that the files still hold."""

    def chain_at(self, number: int) -> bytes | None:
        """The chain value after a record, None where the files do not reach."""

    def entries(self, after: int, upto: int, max_bytes: int) -> tuple[bytes, int]:
        """Entries above `after` back to back, at least one, of at most `max_bytes` if there are two; the last one's number."""

    def snapshot(self, above: int) -> tuple[int, bytes] | None:
        """The newest usable snapshot file, of a record above that."""


class _Session:
    __slots__ = ("id", "in_flight", "in_flight_bytes", "peer", "position")

    def __init__(self, session: int, peer: bytes, position: int):
        self.id, self.peer, self.position = session, peer, position
        self.in_flight: deque[tuple[int, int]] = deque()  # (last number, bytes) of frames not acknowledged
        self.in_flight_bytes = 0


class Source:
    """The writer's side. `written`: of the last record in its file. `name`: of the one follower that is served. `promoted`: the
    epoch in which this node was last told to take over."""

    def __init__(
        self,
        store: Store,
        epoch: int,
        written: int,
        name: str,
        *,
        released: int = 0,
        is_alone: bool = False,
        promoted: int = 0,
        heartbeat_ns: int = HEARTBEAT_NS,
        silence_ns: int = SILENCE_NS,
        window_bytes: int = WINDOW_BYTES,
        entries_bytes: int = ENTRIES_BYTES,
        max_lag_records: int = MAX_LAG_RECORDS,
    ):
        self.store, self.epoch, self.written, self.name = store, epoch, written, name
        self.released, self.is_alone, self.promoted = released, is_alone, promoted
        self.acknowledged = 0  # in this epoch, by the follower's own words
        self.fenced: str | None = None
        self.words = "no follower has come yet"  # why there is none
        self._heartbeat_ns, self._silence_ns, self._window_bytes = heartbeat_ns, silence_ns, window_bytes
        self._entries_bytes, self._max_lag_records = entries_bytes, max_lag_records
        self._session: _Session | None = None
        self._heard_ns = self._beat_ns = 0
        self._waiting: deque[tuple[int, int, bytes]] = deque()  # written and not sent: first, last, entries
        self._waiting_bytes = 0
        self._transfer: tuple[int, int, bytes] | None = None  # session, snapshot's number, its bytes

    # -- what the sequencer asks ---------------------------------------------------------------------------------------

    @property
    def deadline_ns(self) -> int | None:
        """When `tick` wants to be called."""
        if self._session is None:
            return None
        return min(self._beat_ns, self._heard_ns + self._silence_ns)

    @property
    def lag_records(self) -> int:
        return self.written - self.acknowledged

    def is_present(self, now_ns: int) -> bool:
        """A follower is there, and has been heard of in time."""
        return self._session is not None and now_ns < self._heard_ns + self._silence_ns

    def is_caught_up(self, now_ns: int) -> bool:
        """Near enough for being required again."""
        return self.is_present(now_ns) and self.lag_records <= CAUGHT_UP_RECORDS

    def why_refused(self, now_ns: int) -> str | None:
        """Why no order should be taken now, None when it may: a required follower is there and too slow, or the fence."""
        if self.fenced is not None:
            return self.fenced
        if self.is_alone or self.lag_records <= self._max_lag_records or not self.is_present(now_ns):
            return None
        return f"the follower is {self.lag_records} records behind"

    def status(self, now_ns: int) -> dict[str, object]:
        """What the status page shows: follower's number, lag, mode."""
        present = self.is_present(now_ns)
        return {
            "name": self.name, "mode": "alone" if self.is_alone else "synchronous", "present": present,
            "acknowledged": self.acknowledged, "lag_records": self.lag_records, "why": None if present else self.words,
            "fenced": self.fenced,
        }  # fmt: skip

    # -- the writer's news ---------------------------------------------------------------------------------------------

    def wrote(self, first: int, last: int, data: bytes, now_ns: int) -> list[Effect]:
        """Entries are in the writer's file, synced or not."""
        assert first == self.written + 1, (first, self.written)
        self.written = last
        session = self._session
        if session is None:
            return []
        self._waiting.append((first, last, data))
        self._waiting_bytes += len(data)
        if self._waiting_bytes > WAITING_BYTES:  # the window has been shut for long: the files keep them as well
            self._forget_waiting()
        return self._pump(now_ns)

    def tick(self, now_ns: int) -> list[Effect]:
        """Time has passed."""
        effects = self._expire(now_ns)
        session = self._session
        if session is not None and now_ns >= self._beat_ns:
            effects.append(self._alive(session, now_ns))
        return effects

    # -- frames --------------------------------------------------------------------------------------------------------

    def receive(self, peer: bytes, data: bytes, now_ns: int) -> list[Effect]:
        """A frame has come. What is no frame, or not a follower's, changes nothing."""
        effects = self._expire(now_ns)  # first: whoever slept through the deadline must not act on what lay waiting
        if self.fenced is not None:
            return effects
        try:
            frame = decode(data)
        except StreamFault as fault:
            return [*effects, Said(f"follower stream: {fault}")]
        if type(frame) is Fenced:
            # In an epoch of ours that was never acknowledged, a lower one counts as well: this writer was started again, on its
            # own, while its follower was being promoted, and nobody will ever acknowledge it. Unless this node was told to take
            # over after that: then it is the other that has slept, and speaks of what is over.
            if frame.epoch >= self.epoch or not self.acknowledged and frame.epoch > self.promoted:
                effects += self._fence(f"another writer took over in epoch {frame.epoch}; this one's is {self.epoch}")
            return effects
        if type(frame) is Hello:
            return effects + self._hello(peer, frame, now_ns)
        if type(frame) is Fetch:
            return effects + self._fetch(peer, frame)
        session = self._session
        if type(frame) not in (Ack, Bye):
            return [*effects, Said(f"follower stream: {type(frame).__name__} from a follower")]
        if session is None or frame.session != session.id:
            return [*effects, Send(peer, encode(Reset(frame.session)))]
        if type(frame) is Bye:
            return effects + self._lose(f"the follower stopped: {frame.words.decode('utf-8', 'replace')}")
        assert type(frame) is Ack
        self._heard_ns = now_ns
        if frame.epoch != self.epoch or frame.number > self.written:
            return [*effects, Said(f"follower stream: acknowledges record {frame.number} in epoch {frame.epoch}")]
        session.position = max(session.position, frame.number)  # a HELLO that came twice may have set it back
        while session.in_flight and session.in_flight[0][0] <= frame.number:
            session.in_flight_bytes -= session.in_flight.popleft()[1]
        if frame.number > self.acknowledged:
            self.acknowledged = frame.number
            effects.append(Acknowledged(frame.number, frame.epoch))
        return effects + self._pump(now_ns)

    def _hello(self, peer: bytes, hello: Hello, now_ns: int) -> list[Effect]:
        name = hello.name.decode("utf-8", "replace")
        if hello.protocol != PROTOCOL:
            return self._refuse(peer, hello, f"protocol {hello.protocol}; this writer speaks {PROTOCOL}")
        if hello.specs_digest != _DIGEST:
            return self._refuse(peer, hello, "its specs are not this writer's: the two programs are of different versions")
        if name != self.name:
            return self._refuse(peer, hello, f"its name is {name!r}; this writer's follower is {self.name!r}")
        if hello.epoch > self.epoch:
            why = f"{name} has promised epoch {hello.epoch}; this writer's is {self.epoch}"
            if self.is_alone:
                return self._refuse(peer, hello, why)
            return [*self._refuse(peer, hello, why), *self._fence(why)]
        try:
            return self._compare(peer, hello, now_ns)
        except LogDamaged as fault:
            return self._refuse(peer, hello, f"the writer's own log cannot be read: {fault}")

    def _compare(self, peer: bytes, hello: Hello, now_ns: int) -> list[Effect]:
        number = hello.number
        different = Send(peer, encode(Different(hello.session, self.epoch, number, self.written)))
        if number > self.written:
            return [different]
        first = self.store.first_number()
        if number < first - 1:
            if hello.is_probe:
                return self._refuse(peer, hello, f"records below {first} are archived: nobody can say where the logs part")
            return self._offer_snapshot(peer, hello, first)
        if self.store.chain_at(number) != hello.chain:
            return [different]
        if hello.is_probe:
            return [Send(peer, encode(Same(hello.session, self.epoch, number)))]
        effects: list[Effect] = []
        if number < self.acknowledged:
            why = f"{self.name} acknowledged record {self.acknowledged} and comes back with {number}: it lost them"
            effects.append(Said(why))
        self._forget_waiting()
        self._transfer = None
        self._session = session = _Session(hello.session, peer, number)
        self._heard_ns = now_ns
        welcome = Welcome(hello.session, self.epoch, number, self.written, self.released, self.is_alone, 0, 0)
        effects += [Said(f"{self.name} follows from record {number + 1}"), Send(peer, encode(welcome))]
        self._beat_ns = now_ns + self._heartbeat_ns
        return effects + self._pump(now_ns)

    def _offer_snapshot(self, peer: bytes, hello: Hello, first: int) -> list[Effect]:
        held = self._transfer
        if held is None or held[0] != hello.session:
            found = self.store.snapshot(first - 2)
            if found is None:
                return self._refuse(peer, hello, f"records below {first} are archived and no snapshot covers them")
            self._transfer = held = (hello.session, *found)
        welcome = Welcome(
            hello.session, self.epoch, hello.number, self.written, self.released, self.is_alone, held[1], len(held[2])
        )
        return [Said(f"{self.name} gets the snapshot of record {held[1]}"), Send(peer, encode(welcome))]

    def _fetch(self, peer: bytes, fetch: Fetch) -> list[Effect]:
        held = self._transfer
        if held is None or held[0] != fetch.session or held[1] != fetch.snapshot or fetch.offset >= len(held[2]):
            return [Send(peer, encode(Reset(fetch.session)))]
        data = held[2][fetch.offset : fetch.offset + CHUNK_BYTES]
        return [Send(peer, encode(Chunk(fetch.session, fetch.snapshot, fetch.offset, data)))]

    def _refuse(self, peer: bytes, hello: Hello, why: str) -> list[Effect]:
        return [Said(f"a follower is refused: {why}"), Send(peer, encode(Refused(hello.session, _words(why))))]

    # -- sending -------------------------------------------------------------------------------------------------------

    def _pump(self, now_ns: int) -> list[Effect]:
        """Send what the window allows."""
        session = self._session
        effects: list[Effect] = []
        assert session is not None
        while session.position < self.written and (
            not session.in_flight or (len(session.in_flight) < WINDOW_FRAMES and session.in_flight_bytes < self._window_bytes)
        ):
            first = session.position + 1
            try:
                data, last = self._next(first)
            except LogDamaged as fault:
                return [*effects, *self._lose(f"the writer's own log cannot be read: {fault}")]
            session.position = last
            session.in_flight.append((last, len(data)))
            session.in_flight_bytes += len(data)
            frame = Entries(session.id, self.epoch, first, self.released, self.is_alone, data)
            effects.append(Send(session.peer, encode(frame)))
            self._beat_ns = now_ns + self._heartbeat_ns
        return effects

    def _next(self, first: int) -> tuple[bytes, int]:
        """Entries from `first` on for one frame, out of memory or out of the files."""
        waiting = self._waiting
        while waiting and waiting[0][1] < first:
            self._waiting_bytes -= len(waiting.popleft()[2])
        if not waiting or waiting[0][0] > first:
            return self.store.entries(first - 1, waiting[0][0] - 1 if waiting else self.written, self._entries_bytes)
        parts: list[bytes] = []
        size = 0
        last = first - 1
        while waiting and (not parts or size + len(waiting[0][2]) <= self._entries_bytes):
            number, end, data = waiting.popleft()
            self._waiting_bytes -= len(data)
            if number < first or len(data) > self._entries_bytes:
                data, end, rest = split_entries(data, number, first, self._entries_bytes)
                if rest:
                    waiting.appendleft((end + 1, end + rest[0], rest[1]))
                    self._waiting_bytes += len(rest[1])
            parts.append(data)
            size += len(data)
            last = end
        return b"".join(parts), last

    def _alive(self, session: _Session, now_ns: int) -> Effect:
        self._beat_ns = now_ns + self._heartbeat_ns
        return Send(session.peer, encode(Alive(session.id, self.epoch, session.position, self.released, self.is_alone)))

    def _expire(self, now_ns: int) -> list[Effect]:
        if self._session is not None and now_ns >= self._heard_ns + self._silence_ns:
            return self._lose(f"nothing heard for {(now_ns - self._heard_ns) / 1e9:.1f} s")
        return []

    def _lose(self, why: str) -> list[Effect]:
        self._session = None
        self._forget_waiting()
        self.words = why
        return [Said(f"follower {self.name} lost: {why}")]

    def _fence(self, why: str) -> list[Effect]:
        self.fenced = why
        self._session = None
        self._forget_waiting()
        return [FencedOff(why)]

    def _forget_waiting(self) -> None:
        self._waiting.clear()
        self._waiting_bytes = 0


def split_entries(data: bytes, number: int, first: int, max_bytes: int) -> tuple[bytes, int, tuple[int, bytes] | None]:
    """Out of entries back to back from `number` on: those from `first` on that fit (one at least), the last one's number, and
    what is left over as (count, entries)."""
    begin = position = 0
    while position < len(data):
        size = records.length_of(data, position)
        assert size is not None
        end = position + size + CHAIN_BYTES
        if number < first:
            begin = end
        elif position > begin and end - begin > max_bytes:
            break
        position = end
        number += 1
    if position == len(data):
        return data[begin:], number - 1, None
    rest, count, at = data[position:], 0, position
    while at < len(data):
        at += (records.length_of(data, at) or 0) + CHAIN_BYTES
        count += 1
    return data[begin:position], number - 1, (count, rest)


# -- the follower's side -----------------------------------------------------------------------------------------------


class Follower:
    """The follower's side. Drives a `FollowerLog`; `accept_loss`: an operator's word that its end may be dropped.

    After `promote` it acknowledges nothing, for ever, and answers FENCED to whoever still writes.
    """

    def __init__(
        self,
        log: FollowerLog,
        name: str,
        now_ns: int,
        *,
        accept_loss: bool = False,
        heartbeat_ns: int = HEARTBEAT_NS,
        silence_ns: int = SILENCE_NS,
    ):
        self.log, self.name, self._accept_loss = log, name, accept_loss
        self._heartbeat_ns, self._silence_ns = heartbeat_ns, silence_ns
        self.state = "connecting"  # searching, fetching, following, halted, promoted
        self.halted: str | None = None
        self.words = "the writer has not answered yet"
        self.epoch = 0  # the writer's, while following; after promotion the own
        self.source_last = self.source_released = 0  # as the writer said last
        self.is_source_alone = False
        self._session = now_ns
        self._beat_ns = now_ns  # when to speak again
        self._heard_ns = now_ns
        self._low = self._high = self._probed = 0
        self._snapshot = self._snapshot_bytes = 0
        self._fetched = bytearray()

    @property
    def deadline_ns(self) -> int | None:
        """When `tick` wants to be called."""
        if self.state == "halted":
            return None
        if self.state == "following":
            return min(self._beat_ns, self._heard_ns + self._silence_ns)
        return self._beat_ns

    def status(self) -> dict[str, object]:
        """What the status page shows."""
        return {
            "state": self.state, "epoch": self.epoch, "number": self.log.number, "synced": self.log.synced,
            "writer_number": self.source_last, "lag_records": max(0, self.source_last - self.log.number),
            "writer_mode": "alone" if self.is_source_alone else "synchronous", "why": self.halted or self.words,
        }  # fmt: skip

    # -- time and disk -------------------------------------------------------------------------------------------------

    def tick(self, now_ns: int) -> list[Effect]:
        """Time has passed."""
        if self.state == "following" and now_ns >= self._heard_ns + self._silence_ns:
            return self._connect(now_ns, f"nothing heard for {(now_ns - self._heard_ns) / 1e9:.1f} s")
        if now_ns < self._beat_ns:
            return []
        self._beat_ns = now_ns + self._heartbeat_ns
        match self.state:
            case "following":
                return [self._ack()]
            case "connecting":
                return [self._hello()]
            case "searching":
                return self._probe(self._probed)
            case "fetching":
                return [self._fetch()]
            case "promoted":
                return [Send(b"", encode(Fenced(self._session, self.epoch)))]
        return []

    def synced(self, now_ns: int) -> list[Effect]:
        """A sync of the log has ended: what it covers may be acknowledged."""
        if self.state != "following":
            return []
        self._beat_ns = now_ns + self._heartbeat_ns
        return [self._ack()]

    def failed(self, fault: LogFailed) -> list[Effect]:
        """The follower's disk has failed."""
        return self._halt(str(fault))

    def observe(self) -> tuple[list[Record], list[Effect]]:
        """What was appended, decoded, for whoever follows the log's contents; to be called after each `Wrote`."""
        try:
            return self.log.observe(), []
        except LogFailed as fault:
            return [], self._halt(str(fault))

    # -- frames --------------------------------------------------------------------------------------------------------

    def receive(self, data: bytes, now_ns: int) -> list[Effect]:
        """A frame has come. What is no frame, or not of this session, changes nothing."""
        try:
            frame = decode(data)
        except StreamFault as fault:
            return [Said(f"follower stream: {fault}")]
        if self.state == "promoted":
            if type(frame) is Fenced:
                return []
            return [Send(b"", encode(Fenced(frame.session, self.epoch)))]
        if self.state == "halted" or frame.session != self._session:
            return []
        act = _ACTS.get(type(frame))
        if act is None:
            return [Said(f"follower stream: {type(frame).__name__} from a writer")]
        try:
            return act(self, frame, now_ns)
        except (LogFailed, LogDamaged) as fault:
            return self._halt(str(fault))

    def _welcome(self, frame: Welcome, now_ns: int) -> list[Effect]:
        if self.state != "connecting" or frame.number != self.log.number:
            return []
        if frame.epoch < self.log.promised:
            self.words = f"the writer is of epoch {frame.epoch}, and epoch {self.log.promised} has begun"
            return [Send(b"", encode(Fenced(self._session, self.log.promised))), Said(self.words)]
        self.epoch = frame.epoch
        self._heard_ns = now_ns
        self._learn(frame.last, frame.released, frame.is_alone)
        if frame.snapshot:
            if not 0 < frame.snapshot_bytes <= MAX_SNAPSHOT_BYTES:
                return self._halt(f"a snapshot of {frame.snapshot_bytes} bytes, over {MAX_SNAPSHOT_BYTES}")
            self.state, self._snapshot, self._snapshot_bytes = "fetching", frame.snapshot, frame.snapshot_bytes
            self._fetched.clear()
            self._beat_ns = now_ns + self._heartbeat_ns
            return [Said(f"fetching the writer's snapshot of record {frame.snapshot}"), self._fetch()]
        self.log.promise(frame.epoch)  # durable before the first acknowledgement
        self.state = "following"
        self._beat_ns = now_ns + self._heartbeat_ns
        return [Said(f"following epoch {frame.epoch} from record {self.log.number + 1}"), self._ack()]

    def _entries(self, frame: Entries, now_ns: int) -> list[Effect]:
        if self.state != "following" or frame.epoch != self.epoch:
            return []
        self._heard_ns = now_ns
        expected = self.log.expected
        if frame.first > expected:
            return self._connect(now_ns, f"records {expected} to {frame.first - 1} were lost on the way")
        data = frame.data
        try:
            if frame.first < expected:  # sent again, in part or all of it
                data = _from(data, frame.first, expected)
                if not data:
                    return []
            before = self.log.number
            number = self.log.append(data)
        except (EntriesFault, RecordFault) as fault:
            return self._connect(now_ns, str(fault))
        self._learn(self.log.expected - 1, frame.released, frame.is_alone)
        return [Wrote(number)] if number > before else []

    def _alive(self, frame: Alive, now_ns: int) -> list[Effect]:
        if self.state != "following" or frame.epoch != self.epoch:
            return []
        self._heard_ns = now_ns
        self._learn(frame.sent, frame.released, frame.is_alone)
        if frame.sent >= self.log.expected:
            return self._connect(now_ns, f"records {self.log.expected} to {frame.sent} were lost on the way")
        return []

    def _learn(self, last: int, released: int, is_alone: int) -> None:
        self.source_last = max(self.source_last, last)
        self.source_released = max(self.source_released, released)
        self.is_source_alone = bool(is_alone)

    def _reset(self, frame: Reset, now_ns: int) -> list[Effect]:
        return self._connect(now_ns, "the writer has dropped the session")

    def _refused(self, frame: Refused, now_ns: int) -> list[Effect]:
        """Not for ever: the operator may mend it on the writer's side. Asked again with the next beat."""
        words = f"the writer refuses: {frame.words.decode('utf-8', 'replace')}"
        is_news = words != self.words
        self.state, self.words = "connecting", words
        return [Said(words)] if is_news else []

    # -- where the logs part -------------------------------------------------------------------------------------------

    def _different(self, frame: Different, now_ns: int) -> list[Effect]:
        if frame.epoch < self.log.promised:
            return [Send(b"", encode(Fenced(self._session, self.log.promised)))]
        if self.state == "connecting":
            if frame.number != self.log.number or self.log.is_unobserved:  # asked again with the next beat
                return []
            self.epoch = frame.epoch
            base = self.log.first_number() - 1
            self._low = base - 1 if base else 0  # number 0 is common to all logs; below the base nothing is known
            self._high = min(frame.number, frame.last + 1)
            self.state = "searching"
            self._beat_ns = now_ns + self._heartbeat_ns
            return self._probe(self._high - 1)
        if self.state != "searching" or frame.number != self._probed:
            return []
        if frame.epoch != self.epoch:
            return self._connect(now_ns, f"epoch {frame.epoch} has begun")
        self._high = frame.number
        return self._bisect(now_ns)

    def _same(self, frame: Same, now_ns: int) -> list[Effect]:
        if self.state != "searching" or frame.number != self._probed:
            return []
        if frame.epoch != self.epoch:
            return self._connect(now_ns, f"epoch {frame.epoch} has begun")
        self._low = frame.number
        return self._bisect(now_ns)

    def _bisect(self, now_ns: int) -> list[Effect]:
        self._beat_ns = now_ns + self._heartbeat_ns
        return self._probe((self._low + self._high) // 2)

    def _probe(self, number: int) -> list[Effect]:
        if self._high - self._low <= 1:
            return self._part(self._low)
        self._probed = number
        chain = self.log.chain_at(number)
        if chain is None:
            return self._halt(f"the logs differ below record {self.log.first_number()}: they have nothing in common")
        return [self._hello(number, chain, is_probe=True)]

    def _part(self, number: int) -> list[Effect]:
        """`number` is the last record that both logs hold."""
        last = self.log.number
        if number < self.log.first_number() - 1:
            return self._halt(f"the logs differ below record {self.log.first_number()}: they have nothing in common")
        if number < self.source_released and not self._accept_loss:
            why = f"record {self.source_released} was released, and the writer's log parts from this one at {number + 1}"
            return self._halt(why)
        try:
            dropped = self.log.cut_back(number, self.epoch, self._accept_loss)
        except DiscardRefused as fault:
            return self._halt(str(fault))
        self.state = "connecting"
        said = f"records {number + 1} to {last} are not in the writer's log: {dropped} dropped, kept aside"
        return [Said(said), CutBack(number), self._hello()]

    # -- a snapshot ----------------------------------------------------------------------------------------------------

    def _chunk(self, frame: Chunk, now_ns: int) -> list[Effect]:
        if self.state != "fetching" or frame.snapshot != self._snapshot or frame.offset != len(self._fetched) or not frame.data:
            return []
        self._fetched += frame.data
        self._beat_ns = now_ns + self._heartbeat_ns
        if len(self._fetched) < self._snapshot_bytes:
            return [self._fetch()]
        data = bytes(self._fetched)
        self._fetched.clear()
        try:
            snapshot = self.log.install(data, self.epoch)
        except SnapshotDamaged as fault:
            return self._connect(now_ns, str(fault))
        why = f"the snapshot of record {snapshot.number} is installed"
        return [Installed(snapshot), *self._connect(now_ns, why, at_once=True)]

    def _fetch(self) -> Effect:
        return Send(b"", encode(Fetch(self._session, self._snapshot, len(self._fetched))))

    # -- connecting ----------------------------------------------------------------------------------------------------

    def _hello(self, number: int | None = None, chain: bytes = b"", is_probe: bool = False) -> Effect:
        if number is None:
            number, chain = self.log.position
        name = self.name.encode()
        return Send(b"", encode(Hello(self._session, PROTOCOL, _DIGEST, number, chain, self.log.promised, is_probe, name)))

    def _connect(self, now_ns: int, why: str, at_once: bool = False) -> list[Effect]:
        """Begin a new session with the next beat: a fault that comes again at once must not make a busy loop."""
        self.log.forget_unfinished()
        self._session = max(self._session + 1, now_ns)
        self.state, self.words = "connecting", why
        if at_once:
            self._beat_ns = now_ns + self._heartbeat_ns
            return [Said(why), self._hello()]
        self._beat_ns = min(self._beat_ns, now_ns + self._heartbeat_ns // 10)
        return [Said(why)]

    def _ack(self) -> Effect:
        return Send(b"", encode(Ack(self._session, self.epoch, self.log.synced)))

    def _halt(self, why: str) -> list[Effect]:
        self.state, self.halted = "halted", why
        return [Send(b"", encode(Bye(self._session, _words(why)))), Halted(why)]

    # -- taking over ---------------------------------------------------------------------------------------------------

    def promote(
        self, core_name: str, log_clock_ns: Callable[[], int], *, accept_loss: bool = False
    ) -> tuple[LogWriter, list[Effect]]:
        """Take the pen, in an epoch above every one seen. Raises PromotionRefused (it goes on following), LogFailed.

        `log_clock_ns`: the new writer's, UTC nanoseconds. Writing can begin at once: whatever the old writer showed was
        acknowledged, so it is here.
        """
        if not accept_loss:
            if self.halted is not None:
                raise PromotionRefused(f"the follower has halted: {self.halted}; promote with --accept-loss")
            if self.is_source_alone:
                raise PromotionRefused(
                    "the writer said that it goes on alone: members may have seen what is not here; promote with --accept-loss"
                )
            if self.source_released > self.log.number:
                raise PromotionRefused(
                    f"the writer has released record {self.source_released} and this log ends with {self.log.number}; "
                    "promote with --accept-loss"
                )
            if self.log.wrote_last and not self.epoch:
                raise PromotionRefused(
                    "this core wrote last itself and has heard of no other writer since: one may have taken over and gone on "
                    "alone; promote with --accept-loss"
                )
        writer = self.log.promote(core_name, log_clock_ns, accept_loss=accept_loss, epoch=self.epoch)
        self.state, self.epoch, self.words = "promoted", writer.epoch, f"promoted in epoch {writer.epoch}"
        return writer, [Send(b"", encode(Fenced(self._session, writer.epoch)))]


_ACTS: dict[type, Callable[[Follower, Frame, int], list[Effect]]] = {  # type: ignore[assignment]
    Welcome: Follower._welcome,
    Entries: Follower._entries,
    Alive: Follower._alive,
    Reset: Follower._reset,
    Refused: Follower._refused,
    Different: Follower._different,
    Same: Follower._same,
    Chunk: Follower._chunk,
}


def _from(data: bytes, number: int, first: int) -> bytes:
    """Entries from `first` on, out of entries from `number` on; empty when they end before. Raises RecordFault."""
    position = 0
    while number < first and position < len(data):
        size = records.length_of(data, position)
        if size is None:
            raise RecordFault(0, "an entry is cut off")
        position += size + CHAIN_BYTES
        number += 1
    return data[position:]
