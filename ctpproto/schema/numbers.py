"""Gives what an API version declares its numbers of the wire: TIDs, FIDs and series.

Numbers were observed on one version only (the official client library 6.3.11). Another version takes them over where its
names are the same: structs grow at their end (specs/decisions/api-versions.md), and a TID never changed its meaning. What
remains gets numbers of our own, marked `own`, which no CTP client will ever see; a name has one own number in all versions.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Iterable, Mapping

from ctpproto.schema.headers import ApiTables, Call
from ctpproto.schema.model import LocalSpec, MessageSpec, StructSpec, VersionSpec
from ctpproto.structs import NO_FID

OWN_TID = 0x0F000000  # far from every TID observed (the highest is 0x1803A)
OWN_FID = 0xC000  # likewise (0x3016)


def with_numbers(version: str, tables: ApiTables, wire: VersionSpec, others: Iterable[VersionSpec] = ()) -> VersionSpec:
    """The model of `version`, numbered as observed on `wire`; `others` are the versions whose own numbers are known already."""
    others = (*others, wire)
    calls = [call for call in tables.calls if call.is_message]
    messages = _carried(version, tables, wire, calls)
    known = {(m.api, m.name) for m in messages}
    tids = {m.name: m.tid for other in others for m in other.messages if m.own}
    next_tid = max([OWN_TID - 1, *tids.values()]) + 1
    for call in calls:
        if (call.api, call.name) not in known:
            if call.name not in tids:
                tids[call.name], next_tid = next_tid, next_tid + 1
            messages.append(_own_message(call, tids[call.name]))
    messages.sort(key=lambda m: m.api, reverse=True)  # trading before market data
    structs = _structs(tables, wire, others, {name for m in messages for name in m.structs})
    named = {m.name for m in messages if m.kind == "request"}
    local = tuple(
        LocalSpec(call.name, call.api, call.parameters) for call in tables.calls if not call.is_message and call.name not in named
    )
    return VersionSpec(version, MappingProxyType(dict(tables.types)), structs, tuple(messages), tables.errors, local)


def _carried(version: str, tables: ApiTables, wire: VersionSpec, calls: list[Call]) -> list[MessageSpec]:
    """The observed messages whose structs the version has; the market-data side's logins have the trading side's numbers."""
    declared = {call.name for call in calls}
    messages = []
    for m in wire.messages:
        if m.own or not all(name in tables.structs for name in m.structs):
            continue  # e.g. a request that the later version dropped together with its struct
        foreign = version != wire.version and m.name.startswith("Req") and m.name not in declared
        doc = f"Of API {wire.version}; the headers of {version} lack it." if foreign else m.doc
        messages.append(MessageSpec(m.name, m.api, m.kind, m.tid, m.series, m.structs, m.repeated, False, doc))
    present = {(m.api, m.name) for m in messages}
    trading = {m.name: m for m in messages if m.api == "trader"}
    for call in calls:
        m = trading.get(call.name)
        if call.api == "md" and m is not None and (call.api, call.name) not in present:
            messages.append(MessageSpec(m.name, call.api, m.kind, m.tid, m.series, m.structs, m.repeated, False, m.doc))
    return messages


def _own_message(call: Call, tid: int) -> MessageSpec:
    if not call.is_callback:
        return MessageSpec(call.name, call.api, "request", tid, None, call.structs, own=True)
    kind = "response" if call.name.startswith("OnRsp") else "return"
    structs = tuple(reversed(call.structs))  # RspInfo first, as observed
    return MessageSpec(call.name, call.api, kind, tid, None, structs, own=True)


def _structs(
    tables: ApiTables, wire: VersionSpec, others: Iterable[VersionSpec], travelling: set[str]
) -> Mapping[str, StructSpec]:
    observed = {s.name: s.fid for s in wire.structs.values() if s.fid != NO_FID and not s.own}
    own = {s.name: s.fid for other in others for s in other.structs.values() if s.own}
    next_fid = max([OWN_FID - 1, *own.values()]) + 1
    structs = {}
    for name, members in tables.structs.items():
        fid, is_own = observed.get(name, NO_FID), False
        if fid == NO_FID and name in travelling:
            if name not in own:
                own[name], next_fid = next_fid, next_fid + 1
            fid, is_own = own[name], True
        structs[name] = StructSpec(name, fid, members, is_own)
    return MappingProxyType(structs)
