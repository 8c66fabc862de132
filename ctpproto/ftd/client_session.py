"""A client's side of one FTD connection, without socket or clock: what the official client library does, said out loud.

Where the official client goes deaf (a number that it does not expect) this one gives a MisNumbered fault, so that tests and
programs see it. What it keeps across connections, as the library does in its flow directory, stands in `kept`: give it to the
next session. Sources: ftd-wire, sections "Link", "Series, sequence numbers, resume", "Requests and answers".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Callable, NamedTuple, Union

from ctpproto.ctp import VOCABULARY, Version, messages, structs
from ctpproto.ftd import depth, packets
from ctpproto.ftd.faults import FtdFault, MisNumbered, QueryInFlight, QueryTooFast, Silent
from ctpproto.ftd.frames import FTDC, HEARTBEAT, TAG_HEARTBEAT_INTERVAL, FrameReader, heartbeat_interval, interval_seconds
from ctpproto.ftd.packets import DIALOG, LAST, PRIVATE, PUBLIC, QUERY, UNNUMBERED, Packet
from ctpproto.message import Message, MessageType
from ctpproto.structs import Struct

SECOND_NS = 1_000_000_000
HEARTBEAT_NS = 15 * SECOND_NS
SILENCE_NS = 121 * SECOND_NS
ASKED_INTERVAL_SECONDS = 39  # what the first packet of the official client asks of the front
INSTRUMENTS_A_PACKET = 114
BEFORE_FIRST_LOGIN = "19800100"  # TradingDay of a login that had none before it


class Resume(Enum):
    """How a login takes up a flow; the value is what Dissemination says, None for the number kept."""

    RESTART = 0
    RESUME = None
    QUICK = -1


class Kept(NamedTuple):
    """What survives a connection: the last login's trading day, and the last numbers read of the private and public flow."""

    trading_day: str = BEFORE_FIRST_LOGIN
    private: int = 0
    public: int = 0


@dataclass(frozen=True, slots=True)
class Response:
    """One packet of an answer. message: RspInfo first where there is one, then rows, widened to the vocabulary."""

    type: MessageType
    message: Message
    request_id: int
    is_last: bool
    series: int = DIALOG


@dataclass(frozen=True, slots=True)
class Return:
    """What the front says unasked. number: its place in the private or public flow, 0 where it is unnumbered. Market data comes
    whole: parts of it (0xF103) are put together before.
    """

    type: MessageType
    message: Message
    series: int
    number: int


@dataclass(frozen=True, slots=True)
class FlowsOpened:
    """The front set the flows: private + 1 and public + 1 come next."""

    private: int
    public: int


@dataclass(frozen=True, slots=True)
class UnknownAnswer:
    """A TID that this version has no callback for. The official client says nothing, and counts it."""

    tid: int
    series: int
    number: int


@dataclass(frozen=True, slots=True)
class PeerFault:
    """The connection cannot go on."""

    fault: FtdFault


Event = Union[Response, Return, FlowsOpened, UnknownAnswer, PeerFault]


class ClientSession:
    """One connection to a front. Callers pass now_ns (wall clock), honour `deadline_ns` with `tick`, and send `take_output`.

    The first output is there from the start: the link packet that asks for heartbeats.
    """

    def __init__(
        self, version: Version, api: str, now_ns: int, *,
        kept: Kept = Kept(), heartbeat_ns: int = HEARTBEAT_NS, silence_ns: int = SILENCE_NS, paced: bool = True,
    ):  # fmt: skip
        """api: "trader" or "md". paced: refuse a second query in one wall-clock second, as the official library does."""
        assert api in ("trader", "md"), api
        self.version, self.api = version, api
        self.closed = False
        self._reader = FrameReader()
        self._heartbeat_ns, self._silence_ns, self._paced = heartbeat_ns, silence_ns, paced
        self._now_ns = self._heard_ns = self._spoke_ns = now_ns
        self._trading_day = kept.trading_day
        self._last = {DIALOG: 0, PRIVATE: kept.private, PUBLIC: kept.public, QUERY: 0}  # numbers received
        self._sent = {DIALOG: 0, QUERY: 0}
        self._query_in_flight = False
        self._query_second = -1
        self._depths = depth.DepthAssembler()
        self._output: list[bytes] = [heartbeat_interval(ASKED_INTERVAL_SECONDS)]

    @property
    def kept(self) -> Kept:
        """What the next session of the same user is to be given."""
        return Kept(self._trading_day, self._last[PRIVATE], self._last[PUBLIC])

    @property
    def deadline_ns(self) -> int:
        """When `tick` is due next."""
        return min(self._spoke_ns + self._heartbeat_ns, self._heard_ns + self._silence_ns)

    def next_query_ns(self, now_ns: int) -> int:
        """From when on a query is not too fast; says nothing of one in flight."""
        second = now_ns // SECOND_NS
        return (second + 1) * SECOND_NS if self._paced and second == self._query_second else now_ns

    @property
    def query_in_flight(self) -> bool:
        """Whether the one query slot is taken."""
        return self._query_in_flight

    def login(
        self, login: Struct, request_id: int, now_ns: int, private: Resume = Resume.RESUME, public: Resume = Resume.RESUME
    ) -> None:
        """Send ReqUserLogin. TradingDay is ours to fill; ProtocolInfo is filled where empty, with what the library says."""
        login = login.replace(
            TradingDay=self._trading_day, ProtocolInfo=login.ProtocolInfo or ("FTDC 12" if self._sent[DIALOG] else "FTDC 0")
        )
        flows = [(DIALOG, self._last[DIALOG])]
        if self.api == "trader":
            for series, resume in ((PRIVATE, private), (PUBLIC, public)):
                flows.append((series, self._last[series] if resume.value is None else resume.value))
        flows.append((QUERY, self._last[QUERY]))
        fields = [structs.Dissemination(SequenceSeries=series, SequenceNo=number) for series, number in flows]
        self.request(messages.ReqUserLogin, (login, *fields), request_id, now_ns)

    def request(self, type: MessageType, fields: tuple[Struct, ...], request_id: int, now_ns: int) -> None:
        """Send a request, structs of the vocabulary or of the version. Raises Unsayable or DoesNotFit, by name; QueryInFlight
        or QueryTooFast where the library would return -2 or -3, with nothing sent.
        """
        assert not self.closed, "the session is closed"
        self._now_ns = now_ns
        type = self.version.requests.get(type.tid, type)
        series = type.series or 0
        if series == QUERY:
            if self._query_in_flight:
                raise QueryInFlight(f"{type.name}: the query before it is not answered")
            if self.next_query_ns(now_ns) > now_ns:
                raise QueryTooFast(f"{type.name}: second query in one second")
        batches = [fields]
        if type.repeated:
            batches = [fields[at : at + INSTRUMENTS_A_PACKET] for at in range(0, len(fields), INSTRUMENTS_A_PACKET)]
        encoded = [packets.encode(self.version, Message(type.tid, batch)) for batch in batches]
        for request in encoded:
            number = 0
            if series:
                number = self._sent[series] = self._sent[series] + 1
            self._put(request.frames(series, number, request_id))
        if series == QUERY:
            self._query_in_flight, self._query_second = True, now_ns // SECOND_NS

    def receive(self, data: bytes, now_ns: int) -> list[Event]:
        """What the bytes mean, in order. A PeerFault is the last event there ever is."""
        events: list[Event] = []
        if self.closed:
            return events
        self._now_ns = now_ns
        frames = self._reader.feed(data)
        if frames:
            self._heard_ns = now_ns
        try:
            for frame in frames:
                for tag, value in frame.extension:
                    act = LINK_TAGS.get(tag)
                    if act is not None:
                        act(self, value)
                if frame.type == FTDC:
                    packet = packets.decode(frame.content)
                    if packet is not None:
                        self._packet(packet, events)
        except FtdFault as fault:
            self._fail(fault, events)
        else:
            if self._reader.fault is not None:
                self._fail(self._reader.fault, events)
        return events

    def tick(self, now_ns: int) -> list[Event]:
        """Time passed: heartbeat when we were silent, give the front up when it was."""
        events: list[Event] = []
        if self.closed:
            return events
        self._now_ns = now_ns
        if now_ns >= self._heard_ns + self._silence_ns:
            self._fail(Silent(f"no frame for {(now_ns - self._heard_ns) / SECOND_NS:.0f} s"), events)
        elif now_ns >= self._spoke_ns + self._heartbeat_ns:
            self._put([HEARTBEAT])
        return events

    def take_output(self) -> bytes:
        """What is to be sent now; empty when nothing is."""
        data = b"".join(self._output)
        self._output.clear()
        return data

    def _put(self, frames: list[bytes]) -> None:
        self._output += frames
        self._spoke_ns = self._now_ns

    def _packet(self, packet: Packet, events: list[Event]) -> None:
        series, number = packet.series, packet.number
        last = self._last.get(series)
        if last is None:
            number = 0  # series 0 and unknown ones are unnumbered
        elif number != last + 1:
            raise MisNumbered(series, last + 1, number)
        else:
            self._last[series] = number
        if series == QUERY and packet.chain == LAST:
            self._query_in_flight = False
        type = self.version.answers.get(packet.tid)
        if type is None:
            events.append(UnknownAnswer(packet.tid, series, number))
            return
        message = Message(packet.tid, tuple(self._widen(struct) for struct in self.version.decode(packet.fields)))
        if type.kind == "response":
            if type.tid == messages.OnRspUserLogin.tid and series == UNNUMBERED:  # measured: elsewhere its day is not taken over
                self._on_login(message)
            events.append(Response(type, message, packet.request_id, packet.chain == LAST, series))
        elif type.tid == messages.FlowPositions.tid:
            for flow in message.fields:
                if isinstance(flow, structs.Dissemination) and flow.SequenceSeries in (PRIVATE, PUBLIC):
                    self._last[flow.SequenceSeries] = flow.SequenceNo
            events.append(FlowsOpened(self._last[PRIVATE], self._last[PUBLIC]))
        elif type.tid in (depth.WHOLE.tid, depth.PARTS.tid):
            wholes = Message(depth.WHOLE.tid, tuple(self._depths.take(message)))
            if wholes.fields:
                events.append(Return(self.version.answers[wholes.tid], wholes, series, number))
        else:
            events.append(Return(type, message, series, number))

    def _widen(self, struct: Struct) -> Struct:
        """In the vocabulary, which lacks a few structs of older versions: those stay as they are."""
        return self.version.widen(struct) if struct.NAME in VOCABULARY.structs else struct

    def _on_login(self, message: Message) -> None:
        info, login = message.get(structs.RspInfo), message.get(structs.RspUserLogin)
        if login is None or info is None or info.ErrorID:
            return
        if login.TradingDay != self._trading_day:
            self._trading_day = login.TradingDay
            self._last[PRIVATE] = self._last[PUBLIC] = 0

    def _on_heartbeat_interval(self, value: bytes) -> None:
        seconds = interval_seconds(value)
        if seconds is not None:
            self._heartbeat_ns = seconds * SECOND_NS

    def _fail(self, fault: FtdFault, events: list[Event]) -> None:
        self.closed = True
        events.append(PeerFault(fault))


LINK_TAGS: dict[int, Callable[[ClientSession, bytes], None]] = {TAG_HEARTBEAT_INTERVAL: ClientSession._on_heartbeat_interval}
