"""MarketDataIncrementalRefresh(X): the difference between two snapshots of one instrument, by the entries of market.snapshot.

    message = incremental(before, now, {MDReqID: ...})      None where nothing has changed; before=None: everything is new
    now     = applied(before, message)                      the snapshot after it

An entry is known by what its table row says (MDEntryType, MDEntryPositionNo, OpenCloseSettlFlag): a change of level 2 of the bids
changes that entry. What is not in the message is as it was. Both raise CannotSay.
"""

from __future__ import annotations

from typing import Mapping

from ctpproto import ctp
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import MDUpdateAction, MsgType, Tag
from ctpproto.structs import Struct
from ctpproto.translate.families import FIRST, VERSIONS, table
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.groups import Part, flat, parts

_SNAPSHOT = "market.snapshot"
_NOTHING = ctp.structs.DepthMarketData()


def incremental(
    before: Struct | None, now: Struct, supplied: Mapping[int, str] | None = None, version: str = FIRST
) -> FixMessage | None:
    """What has changed from one DepthMarketData to the next of the same instrument."""
    snapshot = table(_SNAPSHOT, version)
    assert before is None or before.InstrumentID == now.InstrumentID
    old = snapshot.entries(before) if before is not None else {}
    new = snapshot.entries(now)
    instrument = {tag: text for tag, text in snapshot.to_fix(now) if tag in (Tag.Symbol, Tag.SecurityExchange)}
    keys = [field.tag for field in snapshot.groups[0].keys]
    root = Part(supplied)
    entries = root.groups[Tag.NoMDEntries] = []
    for says in (*new, *(gone for gone in old if gone not in new)):
        if old.get(says) == new.get(says):
            continue
        action = MDUpdateAction.New if says not in old else MDUpdateAction.Change if says in new else MDUpdateAction.Delete
        said = new.get(says) or {tag: text for tag, text in old[says].items() if tag in keys}
        entries.append(Part({Tag.MDUpdateAction: action, **instrument, **said}))
    if not entries:
        return None
    return FixMessage(MsgType.MarketDataIncrementalRefresh, flat(root, VERSIONS[version].messages["X"].groups))


def applied(before: Struct, message: FixMessage, version: str = FIRST) -> Struct:
    """The DepthMarketData after an incremental refresh; what FIX does not say of it stays as it was."""
    snapshot = table(_SNAPSHOT, version)
    dictionary = VERSIONS[version]
    entries = snapshot.entries(before)
    keys = [field.tag for field in snapshot.groups[0].keys]
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
