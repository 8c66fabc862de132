"""Market data: MarketDataRequest(V) in, snapshots (W), refreshes (X) and refusals (Y) out, conflated for each reader.

    SubscriptionRequestType(263)   Snapshot: a W for each instrument. SnapshotPlusUpdates: these first, then whole snapshots (W)
                                   or what has changed (X), as MDUpdateType(265) asks. Unsubscribe: nothing more of that
                                   MDReqID(262)
    MarketDepth(264)               1 to 5 levels of the aggregated book; 0, the whole one, is the five levels that CTP publishes
    MDEntryType(269)               bids, offers, trades, open, close, settlement, high, low, average price, volume, open
                                   interest; in FIX.4.2 volume is a field of W and of a trade's entry, and open interest has no
                                   word

Depth is the same pure function of released records that a CTP market-data front publishes (`fixbridge.depth`). What a reader
has not been sent yet is a set of (request, instrument), never a queue: it gets the newest snapshot of each when its connection
has room, at most once in the conflation interval. A request is taken whole or refused whole, with the field's own
MDReqRejReason(281) where the version has one.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from itertools import islice
from typing import Mapping, Sequence

import structlog

from ctpproto.fix.message import Entry, FixMessage, utc_timestamp
from ctpproto.generated import fix50sp2
from ctpproto.generated.fix44 import MDReqRejReason, MDUpdateType, MsgType, SubscriptionRequestType, Tag
from ctpproto.structs import Struct
from ctpproto.translate import market
from ctpproto.translate.families import table
from ctpproto.translate.faults import CannotSay
from fixbridge.adapters.contract import Record
from fixbridge.depth import LEVELS, DepthBook
from fixbridge.fix.desk import Desk, Gateway
from fixbridge.fix.instruments import BLOCK
from fixbridge.fix.member import Member

log = structlog.get_logger("fix.market")

MAX_SUBSCRIPTIONS = 2000  # instruments of one member, over all of its requests
MAX_BACKLOG_BYTES = 64 * 1024  # written to a member and not taken yet: nothing more is said before it has been
RETRY_SECONDS = 0.02  # until a backlog is looked at again
AT_ONCE = 50  # messages to one member in a row: then its connection is looked at, and others have their turn
CONFLATION_NS = 100_000_000
SECOND_NS = 1_000_000_000
# What a field that cannot be said means for the request, by the names of the codes; a version without the code leaves it out.
REASONS = {
    **dict.fromkeys(BLOCK, "UnknownSymbol"),
    Tag.SubscriptionRequestType: "UnsupportedSubscriptionRequestType",
    Tag.MarketDepth: "UnsupportedMarketDepth",
    Tag.MDUpdateType: "UnsupportedMdUpdateType",
    Tag.AggregatedBook: "UnsupportedAggregatedBook",
    Tag.MDEntryType: "UnsupportedMdEntryType",
    Tag.NoTradingSessions: "UnsupportedTradingSessionId",
    Tag.TradingSessionID: "UnsupportedTradingSessionId",
    Tag.Scope: "UnsupportedScope",
    Tag.OpenCloseSettlFlag: "UnsupportedOpenCloseSettleFlag",
    Tag.MDImplicitDelete: "UnsupportedMdImplicitDelete",
}
UNSUBSCRIBE = SubscriptionRequestType.DisablePreviousSnapshot


@dataclass(eq=False, slots=True)
class Request:
    """One MDReqID(262). `sent`: the snapshot that its reader knows, by instrument; `once`: gone when each has been sent."""

    md_req_id: str
    view: market.View
    once: bool
    whole: bool
    instruments: Sequence[str]
    sent: dict[str, Struct] = field(default_factory=dict)


@dataclass(eq=False, slots=True)
class Reader:
    """A member with market data. `dirty`: what has a newer snapshot than was sent, the longest waiting first."""

    member: Member
    requests: dict[str, Request] = field(default_factory=dict)
    dirty: dict[tuple[Request, str], None] = field(default_factory=dict)
    due_ns: int = 0  # nothing is sent before
    timer: asyncio.Handle | None = None

    @property
    def subscriptions(self) -> int:
        return sum(len(request.instruments) for request in self.requests.values())


class MarketDesk(Desk):
    """`conflation_ns`: the least time between two looks at a reader's changes."""

    def __init__(self, gateway: Gateway, conflation_ns: int = CONFLATION_NS):
        super().__init__(gateway)
        self.depth = DepthBook()
        self._interval_ns = conflation_ns
        self._readers: dict[Member, Reader] = {}
        self._watching: dict[str, dict[Request, Reader]] = {}  # instrument -> whom its changes concern

    # -- hooks --------------------------------------------------------------------------------------------------------

    def on_record(self, record: Record) -> None:
        """See `desk.Desk`."""
        self.depth.apply(record)
        for instrument_id in self.depth.take_changed():
            for request, reader in self._watching.get(instrument_id, {}).items():
                reader.dirty[request, instrument_id] = None
                self._wake(reader)

    def on_logout(self, member: Member) -> None:
        """See `desk.Desk`. Subscriptions end with the session."""
        reader = self._readers.pop(member, None)
        if reader is None:
            return
        if reader.timer is not None:
            reader.timer.cancel()
        for request in list(reader.requests.values()):
            self._forget(reader, request)

    # -- requests -----------------------------------------------------------------------------------------------------

    def _asked(self, member: Member, message: FixMessage) -> None:
        reader = self._readers.get(member) or Reader(member)
        md_req_id, kind = message[Tag.MDReqID], message[Tag.SubscriptionRequestType]
        known = reader.requests.get(md_req_id)
        if kind == UNSUBSCRIBE:
            if known is None:
                self._reject(member, message, "", f"MDReqID(262) {md_req_id!r} is no subscription")
            else:
                self._forget(reader, known)
            return
        if known is not None:
            self._reject(member, message, "DuplicateMdReqId", f"MDReqID(262) {md_req_id!r} is a subscription")
            return
        try:
            request = self._read(member, message)
        except CannotSay as fault:
            self._reject(member, message, REASONS.get(fault.tag, ""), str(fault))
            return
        if reader.subscriptions + len(request.instruments) > MAX_SUBSCRIPTIONS:
            words = f"{len(request.instruments)} instruments beside {reader.subscriptions}: {MAX_SUBSCRIPTIONS} can be subscribed"
            self._reject(member, message, "InsufficientBandwidth", words)
            return
        self._readers[member] = reader
        reader.requests[md_req_id] = request
        for instrument_id in request.instruments:
            if not request.once:
                self._watching.setdefault(instrument_id, {})[request] = reader
            reader.dirty[request, instrument_id] = None
        reader.due_ns = 0  # a first snapshot comes at once
        self._wake(reader)

    def _read(self, member: Member, message: FixMessage) -> Request:
        """What a request asks for. Raises CannotSay."""
        dictionary, version = member.version.dictionary, member.version.name
        groups = dictionary.messages[message.msg_type].groups
        entries = message.entries(groups[Tag.NoRelatedSym])
        found = [self.gateway.instruments.find(entry.get, version).InstrumentID for entry in entries]
        kinds = frozenset(entry.get(Tag.MDEntryType) for entry in message.entries(groups[Tag.NoMDEntryTypes]))
        there = market.types(version)
        for kind in sorted(kinds - there):
            why = f"only {', '.join(sorted(there))} have a word in CTP"
            raise CannotSay(dictionary.name(Tag.MDEntryType), Tag.MDEntryType, kind, why)
        if not kinds:
            raise CannotSay(dictionary.name(Tag.NoMDEntryTypes), Tag.NoMDEntryTypes, "", "is missing", missing=True)
        once = message[Tag.SubscriptionRequestType] == SubscriptionRequestType.Snapshot
        if not once and not message.has(Tag.MDUpdateType):
            raise CannotSay(
                dictionary.name(Tag.MDUpdateType), Tag.MDUpdateType, "", "is missing beside a subscription", missing=True
            )
        table("market.request", version).read(_by_symbol(message, entries, found))
        levels = int(message[Tag.MarketDepth]) or LEVELS
        whole = once or message[Tag.MDUpdateType] == MDUpdateType.FullRefresh
        return Request(message[Tag.MDReqID], market.View(kinds, levels), once, whole, tuple(dict.fromkeys(found)))

    def _reject(self, member: Member, message: FixMessage, reason: str, words: str) -> None:
        """MarketDataRequestReject(Y). reason: the name of a code, "" where none says it."""
        codes: Mapping[str, str] = member.version.dictionary.names[MDReqRejReason.__name__].values
        reject = FixMessage(MsgType.MarketDataRequestReject).put(Tag.MDReqID, message[Tag.MDReqID])
        self.gateway.answer(member, reject.put(Tag.MDReqRejReason, codes.get(reason, "")).put(Tag.Text, words))

    def _forget(self, reader: Reader, request: Request) -> None:
        del reader.requests[request.md_req_id]
        for instrument_id in request.instruments:
            reader.dirty.pop((request, instrument_id), None)
            watchers = self._watching.get(instrument_id)
            if watchers is not None:
                watchers.pop(request, None)
                if not watchers:
                    del self._watching[instrument_id]

    # -- out ----------------------------------------------------------------------------------------------------------

    def _wake(self, reader: Reader) -> None:
        """Have the reader looked at when its time has come, and not in the middle of a batch of records."""
        if reader.timer is None:
            self._look_in(reader, (reader.due_ns - self.gateway.now_ns()) / SECOND_NS)

    def _look_in(self, reader: Reader, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        reader.timer = loop.call_later(seconds, self._look, reader) if seconds > 0 else loop.call_soon(self._look, reader)

    def _look(self, reader: Reader) -> None:
        """Say what is dirty while the connection has room for it."""
        reader.timer = None
        if self._readers.get(reader.member) is not reader:
            return
        has_room = self.gateway.backlog(reader.member) < MAX_BACKLOG_BYTES
        for request, instrument_id in list(islice(reader.dirty, AT_ONCE if has_room else 0)):
            del reader.dirty[request, instrument_id]
            self._say(reader, request, instrument_id)
        if reader.dirty:
            self._look_in(reader, 0 if has_room else RETRY_SECONDS)
        else:
            reader.due_ns = self.gateway.now_ns() + self._interval_ns

    def _say(self, reader: Reader, request: Request, instrument_id: str) -> None:
        member = reader.member
        version, now = member.version.name, self.depth.snapshot(instrument_id)
        before = request.sent.get(instrument_id)
        supplied = {Tag.MDReqID: request.md_req_id}
        try:
            changed = market.incremental(before, now, supplied, version, request.view) if before is not None else None
            if before is None or request.whole and changed is not None:
                if version == fix50sp2.DICTIONARY.version:
                    supplied[fix50sp2.Tag.LastUpdateTime] = utc_timestamp(self.gateway.now_ns())
                changed = market.whole(now, supplied, version, request.view)
        except CannotSay as fault:
            log.error("market data that FIX has no word for", instrument=instrument_id, version=version, why=str(fault))
            changed = None
        request.sent[instrument_id] = now
        if changed is not None:
            self.gateway.answer(member, changed, keep=False)
        if request.once and len(request.sent) == len(request.instruments):
            self._forget(reader, request)

    HANDLES = {MsgType.MarketDataRequest: _asked}


def _by_symbol(message: FixMessage, entries: Sequence[Entry], found: Sequence[str]) -> FixMessage:
    """The request with each instrument by its Symbol(55), whatever it was named by. Fields that name no instrument stay."""
    aside = frozenset(tag for entry in entries for tag, _ in entry) | {Tag.NoRelatedSym}
    named = FixMessage(message.msg_type, [(tag, text) for tag, text in message if tag not in aside])
    rest = ([(tag, text) for tag, text in entry if tag not in BLOCK] for entry in entries)
    return named.put_entries(Tag.NoRelatedSym, ([(Tag.Symbol, name), *more] for name, more in zip(found, rest)))
