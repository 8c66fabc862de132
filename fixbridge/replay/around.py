"""The state around a breakpoint: what the users concerned have, before and after the command, changes marked."""

from __future__ import annotations

import textwrap
from collections import Counter
from typing import Any, Iterable, NamedTuple, Sequence

from ctpproto.ctp import codes
from ctpproto.structs import Struct
from fixbridge.replay.compare import Unlike, unlike_members
from fixbridge.replay.report import WIDTH, raw_text, value_text
from fixbridge.replay.sandbox import Stopped

MAX_SHOWN = 20  # of a kind; those that the command changed are always shown
ALWAYS = ("Position", "VolumeTotal", "Available", "IsLoggedIn")
WORDS = {"new": "new", "gone": "gone", "changed": "≠", "same": ""}
LIVE = (codes.OrderStatus.PartTradedQueueing, codes.OrderStatus.NoTradeQueueing)
# Which member of a record says whom it is about, which members name it, and which are shown though nothing of it has changed.
ABOUT = {
    "TradingAccount": "AccountID", "InvestorPosition": "InvestorID", "Order": "InvestorID", "DepthMarketData": "InstrumentID",
    "UserState": "UserID", "SessionState": "UserID",
}  # fmt: skip
KEYS = {
    "TradingAccount": ("AccountID",), "DepthMarketData": ("InstrumentID",), "UserState": ("UserID",),
    "InvestorPosition": ("InvestorID", "InstrumentID", "PosiDirection", "HedgeFlag", "PositionDate"),
    "Order": ("FrontID", "SessionID", "OrderRef"), "SessionState": ("FrontID", "SessionID"),
}  # fmt: skip
SHOWN = {
    "TradingAccount": "AccountID Balance Available CurrMargin FrozenMargin FrozenCommission FrozenCash Commission CloseProfit "
    "PositionProfit",
    "InvestorPosition": "InvestorID InstrumentID PosiDirection HedgeFlag PositionDate Position TodayPosition YdPosition "
    "LongFrozen ShortFrozen UseMargin PositionCost",
    "Order": "OrderSysID OrderRef FrontID SessionID InvestorID InstrumentID Direction CombOffsetFlag LimitPrice "
    "VolumeTotalOriginal VolumeTraded VolumeTotal OrderStatus",
    "DepthMarketData": "InstrumentID LastPrice Volume OpenInterest BidPrice1 BidVolume1 AskPrice1 AskVolume1 UpperLimitPrice "
    "LowerLimitPrice",
    "UserState": "UserID MaxOrderRef IsStopped", "SessionState": "FrontID SessionID Connection UserID IsLoggedIn",
}  # fmt: skip


class Fact(NamedTuple):
    """A record of the export. before: None for a new one; after: None for one that is gone."""

    kind: str
    before: Struct | None
    after: Struct | None
    changes: tuple[Unlike, ...]

    @property
    def state(self) -> str:
        """new, gone, changed or same."""
        return "new" if self.before is None else "gone" if self.after is None else "changed" if self.changes else "same"

    @property
    def is_changed(self) -> bool:
        return self.state != "same"


def facts(stopped: Stopped) -> list[Fact]:
    """What the command changed of the investors, users and instruments concerned; and beside it, as it stands: their funds, their
    positions and live orders in those instruments, the sessions of the command's user, the instruments' depth."""
    step = stopped.step
    messages = [step.command.message, *(record.message for record in step.results)]
    whom = _concerned(step.command.user, messages)
    before, after = _by_key(stopped.before, whom), _by_key(stopped.after, whom)
    found: list[Fact] = []
    for key in [*after, *(key for key in before if key not in after)]:
        one, other = before.get(key), after.get(key)
        fact = Fact(key[0], one, other, unlike_members(one, other) if one is not None and other is not None else ())
        if fact.is_changed or (other is not None and _is_near(fact.kind, other, step.command.user, whom["InstrumentID"])):
            found.append(fact)
    order_of = {kind: at for at, kind in enumerate(ABOUT)}
    return sorted(found, key=lambda fact: (order_of[fact.kind], not fact.is_changed))


def around_lines(stopped: Stopped) -> list[str]:
    """The facts for a person."""
    lines: list[str] = []
    shown: Counter[str] = Counter()
    for fact in facts(stopped):
        kind = fact.kind
        if not shown[kind]:
            lines.append(kind)
        shown[kind] += 1
        if shown[kind] > MAX_SHOWN and not fact.is_changed:
            if shown[kind] == MAX_SHOWN + 1:
                lines.append("       and more, untouched (--json has them all)")
            continue
        struct = fact.after or fact.before
        assert struct is not None
        word = WORDS[fact.state]
        skip = {u.member.name for u in fact.changes} - set(KEYS[kind])
        lines += textwrap.wrap(
            _shown(struct, skip), WIDTH, initial_indent=f"  {word:4} ", subsequent_indent=" " * 9, break_long_words=False
        )
        lines += [f"         {u.member.name}: {raw_text(u, u.recorded)} → {raw_text(u, u.said)}" for u in fact.changes]
    return lines


def around_list(stopped: Stopped) -> list[dict[str, Any]]:
    """The facts for programs."""
    said = []
    for fact in facts(stopped):
        struct = fact.after or fact.before
        assert struct is not None
        said.append(
            {
                "kind": fact.kind,
                "state": fact.state,
                "members": {name: getattr(struct, name) for name in SHOWN[fact.kind].split()},
                "changes": {u.member.name: [raw_text(u, u.recorded), raw_text(u, u.said)] for u in fact.changes},
            }
        )
    return said


def _concerned(user: str, messages: Sequence[Any]) -> dict[str, set[str]]:
    """Names that the command and its results speak of, by the member that says them."""
    names: dict[str, set[str]] = {"InvestorID": set(), "AccountID": set(), "InstrumentID": set(), "UserID": {user} - {""}}
    for message in messages:
        for field in message.fields:
            for member, found in names.items():
                if member in type(field).MEMBERS and getattr(field, member):
                    found.add(getattr(field, member))
    names["AccountID"] = names["InvestorID"]
    return names


def _is_near(kind: str, struct: Struct, user: str, instruments: set[str]) -> bool:
    """Whether a record that the command did not touch belongs to the picture."""
    if kind in ("UserState", "SessionState"):
        return struct.UserID == user
    if kind == "InvestorPosition":
        return struct.InstrumentID in instruments
    return kind != "Order" or (struct.InstrumentID in instruments and struct.OrderStatus in LIVE)


def _by_key(export: Iterable[Struct], whom: dict[str, set[str]]) -> dict[tuple[Any, ...], Struct]:
    found: dict[tuple[Any, ...], Struct] = {}
    for record in export:
        kind = type(record).NAME
        member = ABOUT.get(kind)
        if member is not None and getattr(record, member) in whom[member]:
            found[(kind, *(getattr(record, name) for name in KEYS[kind]))] = record
    return found


def _shown(struct: Struct, skip: set[str]) -> str:
    """The telling members in a telling order; zeros and what has no value are left out, but for what is asked first."""
    parts = []
    members = type(struct).MEMBERS
    for name in SHOWN[type(struct).NAME].split():
        value = getattr(struct, name)
        if name not in skip and (value or name in ALWAYS):
            parts.append(f"{name}={value_text(members[name], value)}")
    return ", ".join(parts)
