"""Two exports (specs/rules, 9) compared: digests for each user and instrument, and the first record and member that differ.

Pure: records in, findings out. An export is grouped into ledgers, one for each thing that somebody owns:

    ("user", "100001")          user, rights, sessions
    ("investor", "100001")      account, positions, confirmation, statement
    ("orders", "100001")        orders of the investor, with what they have frozen, and trades
    ("instrument", "cu2701")    declared facts and rates, figures and depth
    ("core", "")                counters and everything else

Two exports are equal exactly when all their ledgers have equal digests.
"""

from __future__ import annotations

from hashlib import blake2b
from itertools import zip_longest
from typing import Any, Iterable, Iterator, NamedTuple, Sequence

from ctpproto.ctp import internal_structs, structs
from ctpproto.structs import Member, Struct

Owner = tuple[str, str]

_BY_MEMBER: dict[type[Struct], tuple[str, str]] = {
    structs.Instrument: ("instrument", "InstrumentID"),
    structs.ExchangeMarginRate: ("instrument", "InstrumentID"),
    structs.InstrumentCommissionRate: ("instrument", "InstrumentID"),
    internal_structs.PriceLimitRate: ("instrument", "InstrumentID"),
    structs.DepthMarketData: ("instrument", "InstrumentID"),
    structs.InstrumentStatus: ("instrument", "InstrumentID"),
    structs.Investor: ("investor", "InvestorID"),
    structs.TradingAccount: ("investor", "AccountID"),
    structs.InvestorPosition: ("investor", "InvestorID"),
    structs.InvestorPositionDetail: ("investor", "InvestorID"),
    structs.SettlementInfoConfirm: ("investor", "InvestorID"),
    structs.SettlementInfo: ("investor", "InvestorID"),
    structs.Order: ("orders", "InvestorID"),
    structs.Trade: ("orders", "InvestorID"),
    structs.Quote: ("orders", "InvestorID"),
    structs.ForQuote: ("orders", "InvestorID"),
    internal_structs.UserState: ("user", "UserID"),
    internal_structs.UserInvestor: ("user", "UserID"),
    internal_structs.Credential: ("user", "UserID"),
    internal_structs.SessionState: ("user", "UserID"),
}
# Belong to the record before them.
_FOLLOWING = (internal_structs.OrderFunds, internal_structs.OrderPlace, internal_structs.OrderContext)


class Difference(NamedTuple):
    """Where two exports part. `record`: index in the ledger. member "" where one side has no such record at all."""

    owner: Owner
    record: int
    kind: str
    member: str
    ours: Any
    theirs: Any

    def __str__(self) -> str:
        kind, name = self.owner
        where = f"{kind} {name}".strip()
        if not self.member:
            return f"{where}, record {self.record}: {self.ours!r} here, {self.theirs!r} there"
        return f"{where}, record {self.record}, {self.kind}.{self.member}: {self.ours!r} here, {self.theirs!r} there"


def ledgers(records: Iterable[Struct]) -> dict[Owner, list[Struct]]:
    """An export by owner, in the export's order."""
    found: dict[Owner, list[Struct]] = {}
    owner: Owner = ("core", "")
    for record in records:
        kind = type(record)
        if kind not in _FOLLOWING:
            by = _BY_MEMBER.get(kind)
            owner = (by[0], getattr(record, by[1])) if by else ("core", "")
        found.setdefault(owner, []).append(record)
    return found


def digests(records: Iterable[Struct]) -> dict[Owner, str]:
    """A digest for each owner: 32 hexadecimal digits over kinds and bytes (R4: equal structs have equal bytes)."""
    found = {}
    for owner, owned in ledgers(records).items():
        state = blake2b(digest_size=16)
        for record in owned:
            state.update(type(record).NAME.encode() + b"\0" + record.pack())
        found[owner] = state.hexdigest()
    return found


def differences(ours: Sequence[Struct], theirs: Sequence[Struct]) -> Iterator[Difference]:
    """The first difference of each owner whose digests differ, by owner. Nothing where the exports are equal."""
    here, there = ledgers(ours), ledgers(theirs)
    for owner in sorted(here.keys() | there.keys()):
        found = first_difference(owner, here.get(owner, []), there.get(owner, []))
        if found is not None:
            yield found


def first_difference(owner: Owner, ours: Sequence[Struct], theirs: Sequence[Struct]) -> Difference | None:
    """The first record and member in which two ledgers part, or None."""
    for at, (one, other) in enumerate(zip_longest(ours, theirs)):
        if one is None or other is None or type(one) is not type(other):
            return Difference(owner, at, "", "", one, other)
        member = differing_member(one, other)
        if member is not None:
            return Difference(owner, at, type(one).NAME, member, getattr(one, member), getattr(other, member))
    return None


def differing_member(one: Struct, other: Struct) -> str | None:
    """The first member in which two structs of one kind differ (R3), or None."""
    ours, theirs = one.pack(), other.pack()
    if ours == theirs:
        return None
    for member in type(one).MEMBERS.values():
        if not member.name.startswith("reserve") and _canonical(ours, member) != _canonical(theirs, member):
            return member.name
    return None


def _canonical(raw: bytes, member: Member) -> bytes:
    part = raw[member.offset : member.offset + member.size]
    return part.split(b"\0", 1)[0] if member.kind == "s" else part
