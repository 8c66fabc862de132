"""The front's side of one FTD connection, without socket or clock: bytes and time in, events and bytes out.

A connection is, to the front: frames in, each resetting the silence timer; link packets, which ask for heartbeats; and
requests, which it turns into messages of the vocabulary. What it says in turn stands on five series. Series 0 is
unnumbered, and carries logins both ways. Dialog (1) and query (4) count from 1 on this connection. Private (2) and public (3) carry numbers that are not the
connection's: they are the user's and everybody's, and the client knows which it expects from the packet that `open_flows`
sends. A client that gets another number than it expects is deaf for good, so a wrong one is our mistake and an assertion.

Rules: link packets are looked up in LINK_TAGS, requests in the version's table by TID. Sources: ftd-wire, sections "Link",
"Series, sequence numbers, resume", "Requests and answers".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Union

from ctpproto.ctp import Version, messages, structs
from ctpproto.faults import Fault
from ctpproto.ftd import packets
from ctpproto.ftd.faults import FtdFault, MisNumbered, Silent
from ctpproto.ftd.frames import FTDC, HEARTBEAT, LINK, TAG_HEARTBEAT, TAG_HEARTBEAT_INTERVAL, FrameReader, interval_seconds
from ctpproto.ftd.intake import why_not
from ctpproto.ftd.packets import DIALOG, PRIVATE, PUBLIC, QUERY, UNNUMBERED, Encoded, Packet
from ctpproto.message import Message, MessageType
from ctpproto.structs import Struct

SECOND_NS = 1_000_000_000
HEARTBEAT_NS = 53 * SECOND_NS  # documented: how often fronts heartbeat
SILENCE_NS = 120 * SECOND_NS  # documented: a silent client is dropped; it heartbeats every 15 s
LOGINS = frozenset({messages.ReqUserLogin.tid, messages.ReqUserLogin2.tid})
MD_SHARED = frozenset({"ReqUserLogin", "ReqUserLogout", "ReqQryMulticastInstrument"})  # the md library's, beside its own


@dataclass(frozen=True, slots=True)
class Request:
    """A request of a known type. message: its structs, widened to the vocabulary; more than one only where the type repeats.

    answer_series: where the answer belongs, UNNUMBERED (logins), DIALOG or QUERY. dissemination: series -> number as a login states them: 0 RESTART,
    -1 QUICK, else the last number kept.
    """

    type: MessageType
    message: Message
    request_id: int
    answer_series: int = DIALOG
    dissemination: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UnknownRequest:
    """A TID that this API has no request for; answered with RspError."""

    tid: int
    request_id: int
    answer_series: int = DIALOG


@dataclass(frozen=True, slots=True)
class BadRequest:
    """A request whose struct is missing or holds what cannot be: no GBK, unended text, a price that is no number."""

    type: MessageType
    request_id: int
    why: str
    answer_series: int = DIALOG


@dataclass(frozen=True, slots=True)
class PeerFault:
    """The connection cannot go on: the shell sends what output there is, closes, and logs the fault."""

    fault: FtdFault


Event = Union[Request, UnknownRequest, BadRequest, PeerFault]


class _Served:
    """A request type with what is needed to take it in."""

    __slots__ = ("type", "series", "structs")

    def __init__(self, version: Version, type: MessageType):
        self.type = type
        self.series = UNNUMBERED if type.tid in LOGINS else QUERY if type.series == QUERY else DIALOG
        self.structs = {}
        for name in type.structs:
            struct = version.structs[name]
            if name != "Dissemination":
                self.structs[struct.FID] = struct


_SERVED: dict[tuple[str, str], dict[int, _Served]] = {}


def _served(version: Version, api: str) -> dict[int, _Served]:
    """TID -> request, for one API of one version; made once."""
    table = _SERVED.get((version.name, api))
    if table is None:
        types = [t for t in version.requests.values() if t.api == api or api == "md" and t.name in MD_SHARED]
        table = _SERVED[version.name, api] = {t.tid: _Served(version, t) for t in types}
    return table


class FrontSession:
    """One client's connection. Callers pass now_ns, honour `deadline_ns` with `tick`, and send what `take_output` gives."""

    def __init__(
        self, version: Version, api: str, now_ns: int, *,
        heartbeat_ns: int = HEARTBEAT_NS, silence_ns: int = SILENCE_NS, compress: bool = False,
    ):  # fmt: skip
        """api: "trader" or "md". compress: zero-run compress what is sent, where it pays."""
        assert api in ("trader", "md"), api
        self.version, self.api = version, api
        self.closed = False
        self.flows: dict[int, int] = {}  # series 2 and 3 -> the number the client expects next; empty until open_flows
        self.ignored_frames = 0  # frames read over, as the official client would
        self._served = _served(version, api)
        self._reader = FrameReader()
        self._heartbeat_ns, self._silence_ns = heartbeat_ns, silence_ns
        self._now_ns = self._heard_ns = self._spoke_ns = now_ns
        self._next = {DIALOG: 1, QUERY: 1}  # what we send next, this connection
        self._inbound = {DIALOG: 0, QUERY: 0}  # the client's last numbers
        self._compress = compress
        self._output: list[bytes] = []

    @property
    def deadline_ns(self) -> int:
        """When `tick` is due next."""
        return min(self._spoke_ns + self._heartbeat_ns, self._heard_ns + self._silence_ns)

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
                if frame.extension:
                    for tag, value in frame.extension:
                        act = LINK_TAGS.get(tag)
                        if act is not None:
                            act(self, value)
                if frame.type == FTDC:
                    packet = packets.decode(frame.content)
                    if packet is not None:
                        events.append(self._request(packet))
                        continue
                if frame.type != LINK or frame.content:
                    self.ignored_frames += 1
        except FtdFault as fault:
            self._fail(fault, events)
        else:
            if self._reader.fault is not None:
                self._fail(self._reader.fault, events)
        return events

    def tick(self, now_ns: int) -> list[Event]:
        """Time passed: heartbeat when we were silent, give the client up when it was."""
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
        output = self._output
        if not output:
            return b""
        data = output[0] if len(output) == 1 else b"".join(output)
        self._output = []
        return data

    # Sending. Numbers that come from elsewhere are checked here, before a client can go deaf.

    def respond(self, encoded: Encoded, request_id: int, series: int = DIALOG) -> None:
        """An answer, on the request's answer_series; all its packets, chained.

        OnRspUserLogin always goes out on series 0. Measured with 6.3.11: on any other, the client takes the login for good but
        not its TradingDay, names the old day in its next login, and so could never resume a flow.
        """
        if series == UNNUMBERED or encoded.tid == messages.OnRspUserLogin.tid:
            self.unnumbered(encoded, request_id)
            return
        number = self._next[series]
        self._next[series] = number + len(encoded.parts)
        self._send(encoded, series, number, request_id)

    def unnumbered(self, encoded: Encoded, request_id: int = 0) -> None:
        """On series 0: market data, and whatever may be lost."""
        self._send(encoded, UNNUMBERED, 0, request_id)

    def private(self, encoded: Encoded, number: int) -> None:
        """The user's private return with this number."""
        self._flow(PRIVATE, encoded, number)

    def public(self, encoded: Encoded, number: int) -> None:
        """The public return with this number."""
        self._flow(PUBLIC, encoded, number)

    def open_flows(self, private: int, public: int) -> None:
        """Tell the client the last numbers it is to consider read: private + 1 and public + 1 come next. May move them again."""
        positions = [(PRIVATE, private), (PUBLIC, public)]
        fields = tuple(structs.Dissemination(SequenceSeries=series, SequenceNo=number) for series, number in positions)
        self.flows = {series: number + 1 for series, number in positions}
        self.unnumbered(packets.encode(self.version, Message(messages.FlowPositions.tid, fields)))

    def _flow(self, series: int, encoded: Encoded, number: int) -> None:
        expected = self.flows.get(series)
        assert number == expected, f"series {series}: about to send {number}, the client expects {expected}"
        assert len(encoded.parts) == 1, f"{encoded!r}: a return is one packet"
        self.flows[series] = number + 1
        self._send(encoded, series, number, 0)

    def _send(self, encoded: Encoded, series: int, number: int, request_id: int) -> None:
        if self._compress:
            self._put(encoded.compressed_frames(series, number, request_id))
        else:
            self._put(encoded.frames(series, number, request_id))

    def _put(self, frames: list[bytes]) -> None:
        if not self.closed:
            self._output += frames
            self._spoke_ns = self._now_ns  # the latest time we were told: at worst a heartbeat goes out early

    # Receiving

    def _request(self, packet: Packet) -> Event:
        last = self._inbound.get(packet.series)
        if last is not None:
            # A client that repeats itself would have an order executed twice. A gap cannot happen on TCP and harms nobody.
            if packet.number <= last:
                raise MisNumbered(packet.series, last + 1, packet.number)
            self._inbound[packet.series] = packet.number
        served = self._served.get(packet.tid)
        if served is None:
            return UnknownRequest(packet.tid, packet.request_id, QUERY if packet.series == QUERY else DIALOG)
        type, known = served.type, served.structs
        found: list[Struct] = []
        dissemination: dict[int, int] = {}
        try:
            for fid, raw in packet.fields:
                struct = known.get(fid)
                if struct is not None:
                    if found and not type.repeated:
                        continue
                    view = struct.unpack(raw)
                    why = why_not(view)
                    if why:
                        return BadRequest(type, packet.request_id, why, served.series)
                    found.append(self.version.widen(view))
                elif fid == structs.Dissemination.FID:
                    flow = structs.Dissemination.unpack(raw)
                    dissemination[flow.SequenceSeries] = flow.SequenceNo
        except Fault as fault:  # the vocabulary has no such struct, or its member is shorter there
            return BadRequest(type, packet.request_id, str(fault), served.series)
        if not found:
            return BadRequest(type, packet.request_id, f"no {type.structs[0]} field", served.series)
        return Request(type, Message(packet.tid, tuple(found)), packet.request_id, served.series, dissemination)

    def _on_heartbeat(self, value: bytes) -> None:
        """Any frame has reset the timer already."""

    def _on_heartbeat_interval(self, value: bytes) -> None:
        seconds = interval_seconds(value)
        if seconds is not None:
            # Never rarer than our own: a client's large number would only have it drop us for silence.
            self._heartbeat_ns = min(self._heartbeat_ns, seconds * SECOND_NS)

    def _fail(self, fault: FtdFault, events: list[Event]) -> None:
        self.closed = True
        events.append(PeerFault(fault))


LINK_TAGS: dict[int, Callable[[FrontSession, bytes], None]] = {
    TAG_HEARTBEAT: FrontSession._on_heartbeat,
    TAG_HEARTBEAT_INTERVAL: FrontSession._on_heartbeat_interval,
}
