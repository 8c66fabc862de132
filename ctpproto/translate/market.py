"""Market data in FIX by the entries of the table market.snapshot: whole (W) and as the difference of two snapshots (X).

    message = whole(now, {MDReqID: ...})                    MarketDataSnapshotFullRefresh(W)
    message = incremental(before, now, {MDReqID: ...})      None where nothing has changed; before=None: everything is new
    now     = applied(before, message)                      the snapshot after it

An entry is known by what its table row says (MDEntryType, MDEntryPositionNo, OpenCloseSettlFlag): a change of level 2 of the bids
changes that entry. What is not in the message is as it was. All raise CannotSay.

A `view` leaves out what a reader did not ask for. A view with trades gets them as trades: whenever Volume has grown, a new
Trade entry with what has traded since in MDEntrySize(271). `applied` reads refreshes without a view.
"""

from __future__ import annotations

from typing import Mapping, NamedTuple, Sequence

from ctpproto import ctp
from ctpproto.fix.message import FixMessage
from ctpproto.generated import fix42
from ctpproto.generated.fix44 import MDEntryType, MDUpdateAction, MsgType, Tag
from ctpproto.structs import Struct
from ctpproto.translate.families import FIRST, VERSIONS, table
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.groups import Part, flat, parts

_SNAPSHOT = "market.snapshot"
_NOTHING = ctp.structs.DepthMarketData()
_SIDES = (MDEntryType.Bid, MDEntryType.Offer)
_EMPTY_BOOK = "EmptyBook"  # the name of MDEntryType(269)=J, where a version has it


class View(NamedTuple):
    """What a reader asked for. types: codes of MDEntryType(269); levels: of bids and of offers."""

    types: frozenset[str]
    levels: int

    def wants(self, fields: Mapping[int, str]) -> bool:
        """Whether an entry of these fields is in it."""
        kind = fields[Tag.MDEntryType]
        return kind in self.types and (kind not in _SIDES or int(fields[Tag.MDEntryPositionNo]) <= self.levels)


_Entries = Mapping[tuple[str, ...], Mapping[int, str]]


def types(version: str = FIRST) -> frozenset[str]:
    """The codes of MDEntryType(269) that market data has a word for in that version."""
    keys = [field.tag for field in table(_SNAPSHOT, version).groups[0].keys]
    said = (entry.says for entry in table(_SNAPSHOT, version).groups[0].entries if entry.says is not None)
    return frozenset(dict(zip(keys, says))[Tag.MDEntryType] for says in said)


def whole(now: Struct, supplied: Mapping[int, str] | None = None, version: str = FIRST, view: View | None = None) -> FixMessage:
    """A DepthMarketData as it is. A view in which there is nothing yet is said as an empty book: by a code where the version
    has one, else by NoMDEntries(268)=0."""
    snapshot = table(_SNAPSHOT, version)
    root = Part({**(supplied or {}), **dict(snapshot.to_fix(now))})
    entries = [Part(fields) for fields in _seen(snapshot.entries(now), view).values()]
    empty = VERSIONS[version].names[MDEntryType.__name__].values.get(_EMPTY_BOOK)
    if not entries and empty is not None:
        entries = [Part({Tag.MDEntryType: empty})]
    root.groups[Tag.NoMDEntries] = entries
    if not entries:
        root.fields[Tag.NoMDEntries] = "0"
    return FixMessage(snapshot.message.type, flat(root, snapshot.message.groups))


def incremental(
    before: Struct | None,
    now: Struct,
    supplied: Mapping[int, str] | None = None,
    version: str = FIRST,
    view: View | None = None,
) -> FixMessage | None:
    """What has changed from one DepthMarketData to the next of the same instrument."""
    snapshot = table(_SNAPSHOT, version)
    assert before is None or before.InstrumentID == now.InstrumentID
    old = _seen(snapshot.entries(before), view) if before is not None else {}
    new = _seen(snapshot.entries(now), view)
    instrument = {tag: text for tag, text in snapshot.to_fix(now) if tag in (Tag.Symbol, Tag.SecurityExchange)}
    keys = [field.tag for field in snapshot.groups[0].keys]
    traded = now.Volume - before.Volume if view is not None and before is not None else 0
    root = Part(supplied)
    entries = root.groups[Tag.NoMDEntries] = []
    for says in (*new, *(gone for gone in old if gone not in new)):
        trade = traded > 0 and says in new and new[says][Tag.MDEntryType] == MDEntryType.Trade
        if old.get(says) == new.get(says) and not trade:
            continue
        action = MDUpdateAction.New if says not in old else MDUpdateAction.Change if says in new else MDUpdateAction.Delete
        said = dict(new.get(says) or {tag: text for tag, text in old[says].items() if tag in keys})
        if trade:
            action = MDUpdateAction.New
            said |= _lots(traded, now.Volume, version)
        entries.append(Part({Tag.MDUpdateAction: action, **instrument, **said}))
    if not entries:
        return None
    return FixMessage(MsgType.MarketDataIncrementalRefresh, flat(root, VERSIONS[version].messages["X"].groups))


def _seen(entries: _Entries, view: View | None) -> _Entries:
    return entries if view is None else {says: fields for says, fields in entries.items() if view.wants(fields)}


def _lots(traded: int, volume: int, version: str) -> dict[int, str]:
    """What a trade's entry says of lots. FIX.4.2 has no entry of its own for the day's volume, but a field."""
    said = {Tag.MDEntrySize: str(traded)}
    if MDEntryType.TradeVolume not in types(version):
        said[fix42.Tag.TotalVolumeTraded] = str(volume)
    return said


def applied(before: Struct, message: FixMessage, version: str = FIRST) -> Struct:
    """The DepthMarketData after an incremental refresh; what FIX does not say of it stays as it was."""
    snapshot = table(_SNAPSHOT, version)
    dictionary = VERSIONS[version]
    entries = snapshot.entries(before)
    keys: Sequence[int] = [field.tag for field in snapshot.groups[0].keys]
    for part in parts(message, dictionary.messages["X"].groups, dictionary).groups.get(Tag.NoMDEntries, []):
        symbol = part.get(Tag.Symbol)
        if symbol and symbol != before.InstrumentID:
            raise CannotSay(dictionary.name(Tag.Symbol), Tag.Symbol, symbol, f"is not {before.InstrumentID}")
        says = tuple(part.get(tag) for tag in keys)
        action = part.get(Tag.MDUpdateAction)
        if (action == MDUpdateAction.New) == (says in entries):
            why = f"entry {'/'.join(says)} is {'already' if says in entries else 'not'} there"
            raise CannotSay(dictionary.name(Tag.MDUpdateAction), Tag.MDUpdateAction, action, why)
        if action == MDUpdateAction.Delete:
            del entries[says]
        else:
            aside = (Tag.MDUpdateAction, Tag.Symbol, Tag.SecurityExchange)
            entries[says] = {tag: text for tag, text in part.fields.items() if tag not in aside}
    root = Part(dict(snapshot.to_fix(before)))
    root.groups[Tag.NoMDEntries] = [Part(fields) for fields in entries.values()]
    (members,) = snapshot.read(FixMessage(snapshot.message.type, flat(root, snapshot.message.groups)))
    nothing = {member: getattr(_NOTHING, member) for rule in snapshot.all_rules() for member in rule.ctp}
    return before.replace(**{**nothing, **members})
