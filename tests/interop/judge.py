"""The judge: reads what the clients wrote down themselves and decides whether anything was lost, repeated or contradicted.

    python judge.py FOLDER        exit code 0: clean; 1: what is wrong, a line each; 2: the folder cannot be judged

It imports nothing but the standard library, so that it cannot share a mistake with what it judges. In FOLDER:

    ctp-USER.jsonl     an official CTP client: its requests and callbacks, in order, with the members of every struct
    fix-USER.jsonl     a FIX.4.4 client: every message as it stood on the wire
    final-USER.jsonl   for each of these users, afterwards: an official client that knew nothing, its private flow from the first
                       number, and its queries of orders, trades and positions

All trading of the day is theirs, in one trading day, from empty books. What is checked stands in the docstring of each
`_check` method.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, Iterable

# CTP API 6.3.11, TThostFtdcOrderStatusType, DirectionType, OffsetFlagType, PosiDirectionType.
UNKNOWN, QUEUEING, PART, ALL, PART_NOT_QUEUEING, CANCELED = "a", "3", "1", "0", "2", "5"
ENDED = (ALL, CANCELED)
BUY, SELL, OPEN = "0", "1", "0"
LONG, SHORT = "2", "3"
PRIVATE = ("OnRtnOrder", "OnRtnTrade", "OnErrRtnOrderInsert", "OnErrRtnOrderAction")
FIXED = ("InstrumentID", "Direction", "CombOffsetFlag", "LimitPrice", "VolumeTotalOriginal")  # of an order, all its life
# A front answers these by itself, to the session alone: no core that serves (8), queue full (40), asked too early (90).
EDGE_ERRORS = (8, 40, 90)
# FIX 4.4: ExecType(150), OrdStatus(39); ErrorID of a refusal by the core, a tag of this venue's own.
ERROR_ID = 20103
NEW, FILL, FIX_CANCELED, EXPIRED, REJECTED = "0", "F", "4", "C", "8"


class NotJudged(Exception):
    """The journals are not what they should be."""


@dataclass
class Told:
    """A callback."""

    name: str
    members: dict[str, Any]
    error: int
    request_id: int
    is_last: bool


@dataclass
class Asked:
    """A request that the library took."""

    name: str
    members: dict[str, Any]
    request_id: int


@dataclass
class Journal:
    """One client's."""

    user: str
    lines: list[Told | Asked] = field(default_factory=list)

    def told(self, *names: str) -> list[Told]:
        return [line for line in self.lines if isinstance(line, Told) and line.name in names]

    def asked(self, name: str) -> list[Asked]:
        return [line for line in self.lines if isinstance(line, Asked) and line.name == name]

    def private(self) -> list[Told]:
        return self.told(*PRIVATE)


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Raises NotJudged."""
    try:
        return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    except (OSError, ValueError) as error:
        raise NotJudged(f"{path}: {error}") from None


def read_ctp(path: Path) -> Journal:
    journal = Journal(path.stem.split("-", 1)[1])
    raw = read_lines(path)
    not_sent = {line["not_sent"] for line in raw if "not_sent" in line}
    for line in raw:
        if "callback" in line:
            structs = dict(line.get("structs", ()))
            info = structs.pop("RspInfo", None)
            members = next((m for m in structs.values() if m is not None), {})
            error = info["ErrorID"] if info else 0
            journal.lines.append(Told(line["callback"], members, error, line.get("request_id", 0), line.get("is_last", True)))
        elif "request" in line and line["request_id"] not in not_sent:
            journal.lines.append(Asked(line["request"], line["members"], line["request_id"]))
    return journal


def read_fix(path: Path) -> list[tuple[str, dict[int, str]]]:
    """(way, fields) of every message."""
    messages = []
    for line in read_lines(path):
        pairs = (pair.split("=", 1) for pair in line["raw"].split("\x01") if pair)
        messages.append((line["way"], {int(tag): text for tag, text in pairs}))
    return messages


def times(count: int) -> str:
    return "twice" if count == 2 else f"{count} times"


class Judge:
    """`problems`: what is wrong. `counts`: how much was looked at, so that nobody mistakes an empty day for a clean one."""

    def __init__(self, folder: Path):
        self.problems: list[str] = []
        self.counts: Counter[str] = Counter()
        self.live = {j.user: j for j in (read_ctp(path) for path in sorted(folder.glob("ctp-*.jsonl")))}
        self.final = {j.user: j for j in (read_ctp(path) for path in sorted(folder.glob("final-*.jsonl")))}
        self.fix = {path.stem.split("-", 1)[1]: read_fix(path) for path in sorted(folder.glob("fix-*.jsonl"))}
        if not self.final or set(self.live) | set(self.fix) != set(self.final):
            raise NotJudged(f"journals of {sorted(self.live)} and {sorted(self.fix)}, final ones of {sorted(self.final)}")

    def judge(self) -> None:
        for user, journal in self.live.items():
            self._check_connection(journal)
            self._check_answers(journal)
            self._check_flow_is_the_days(journal, self.final[user])
        for journal in self.final.values():
            self._check_lives(journal)
            self._check_numbers(journal)
            self._check_queries(journal)
            self._check_positions(journal)
        self._check_day()
        self._check_trades()
        for user, messages in self.fix.items():
            self._check_fix(user, messages)

    def _wrong(self, user: str, what: str) -> None:
        self.problems.append(f"{user}: {what}")

    # -- CTP --------------------------------------------------------------------------------------------------------------

    def _check_connection(self, journal: Journal) -> None:
        """The connection stood all day: one OnFrontConnected, one login, no OnFrontDisconnected."""
        counted = Counter(line.name for line in journal.told("OnFrontConnected", "OnFrontDisconnected", "OnRspUserLogin"))
        if counted != {"OnFrontConnected": 1, "OnRspUserLogin": 1}:
            self._wrong(journal.user, f"its connection did not stand: {dict(counted)}")

    def _check_answers(self, journal: Journal) -> None:
        """Every order and every cancel was answered, exactly once; nothing was answered that was not asked."""
        user = journal.user
        logins = [told.members for told in journal.told("OnRspUserLogin") if not told.error]
        session = (logins[0]["FrontID"], logins[0]["SessionID"]) if logins else None
        references = Counter(asked.members["OrderRef"].strip() for asked in journal.asked("ReqOrderInsert"))
        taken: Counter[str] = Counter()
        for order in (told.members for told in journal.told("OnRtnOrder") if told.members["OrderStatus"] == UNKNOWN):
            if (order["FrontID"], order["SessionID"]) != session:
                self._wrong(user, f"an order of session {order['SessionID']}, which is not its own")
            taken[order["OrderRef"].strip()] += 1
        refused = Counter(told.members["OrderRef"].strip() for told in journal.told("OnRspOrderInsert"))
        refused_by_core = Counter(told.members["OrderRef"].strip() for told in journal.told("OnErrRtnOrderInsert"))
        from_edge = Counter(t.members["OrderRef"].strip() for t in journal.told("OnRspOrderInsert") if t.error in EDGE_ERRORS)
        for reference in sorted({*references, *taken, *refused, *refused_by_core}, key=lambda r: (len(r), r)):
            answers = taken[reference] + refused[reference]
            if references[reference] != 1 or answers != 1:
                self._wrong(user, f"order {reference} was sent {times(references[reference])} and answered {times(answers)}")
            told, told_user = refused[reference], refused_by_core[reference]
            if told - from_edge[reference] > told_user or told_user > told:
                self._wrong(user, f"order {reference}: its refusal was told the session {times(refused[reference])} and the user "
                                  f"{times(refused_by_core[reference])}")  # fmt: skip
        self.counts["CTP orders"] += sum(references.values())
        self.counts["CTP orders refused"] += sum(refused.values())
        cancels = {asked.request_id: asked.members["OrderSysID"].strip() for asked in journal.asked("ReqOrderAction")}
        returns = [told.members for told in journal.told("OnRtnOrder")]
        ended = Counter(order["OrderSysID"].strip() for order in returns if order["OrderStatus"] == CANCELED)
        refusals = Counter(told.request_id for told in journal.told("OnRspOrderAction"))
        told_users = Counter(told.members["RequestID"] for told in journal.told("OnErrRtnOrderAction"))
        edge_refusals = Counter(told.request_id for told in journal.told("OnRspOrderAction") if told.error in EDGE_ERRORS)
        for number in sorted({*refusals, *told_users} - set(cancels)):
            self._wrong(user, f"the refusal of request {number}, which is no cancel")
        by_order: Counter[str] = Counter()
        for number, order in cancels.items():
            told, told_user = refusals[number], told_users[number]
            if told > 1 or told_user > told or told - edge_refusals[number] > told_user:
                said = f"its refusal was told the session {times(told)} and the user {times(told_user)}"
                self._wrong(user, f"cancel {number} of order {order}: {said}")
            by_order[order] += not refusals[number]
        for order in sorted({*by_order, *ended}):
            if by_order[order] != ended[order]:
                count = by_order[order]
                self._wrong(user, f"order {order}: {count} cancels were not refused, and it was cancelled {times(ended[order])}")
        self.counts["CTP cancels"] += len(cancels)

    def _check_flow_is_the_days(self, journal: Journal, final: Journal) -> None:
        """The private flow, as it was heard over the take-overs, is the day's as it is told from its first number: the same
        messages, whole, in the same order."""
        heard, day = journal.private(), final.private()
        self.counts["private messages"] += len(day)
        if heard == day:
            return
        at = next((n for n, (a, b) in enumerate(zip(heard, day)) if a != b), min(len(heard), len(day)))
        here = [f"{t[at].name} {_short(t[at].members)}" if at < len(t) else "nothing more" for t in (heard, day)]
        self._wrong(journal.user, f"private message {at + 1} of {len(day)}: it heard {here[0]}; the day has {here[1]}")

    def _check_lives(self, journal: Journal) -> None:
        """Each order: unknown, then accepted with a number of the exchange's, then only filled more or cancelled; each fill is a
        trade of the same volume; what an order is never changes; nothing after its end."""
        user = journal.user
        lives: defaultdict[tuple[int, int, str], list[dict[str, Any]]] = defaultdict(list)
        trades: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        fills: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        for told in journal.told("OnRtnOrder"):
            order = told.members
            lives[order["FrontID"], order["SessionID"], order["OrderRef"].strip()].append(order)
        for told in journal.told("OnRtnTrade"):
            trades[told.members["ExchangeID"], told.members["OrderSysID"]].append(told.members["Volume"])
        owners: dict[tuple[str, str], tuple[int, int, str]] = {}
        for key, life in lives.items():
            statuses = "".join(order["OrderStatus"] for order in life)
            begins = statuses[:1] == UNKNOWN and statuses[1:2] in ("", QUEUEING)
            if not begins or UNKNOWN in statuses[1:] or QUEUEING in statuses[2:]:
                self._wrong(user, f"order {key}: the life {statuses}")
            if any(status in ENDED for status in statuses[:-1]):
                self._wrong(user, f"order {key}: told of after its end, {statuses}")
            if len(life) < 2:
                self._wrong(user, f"order {key}: it was never accepted")
            fixed = {tuple(str(order[member]) for member in FIXED) for order in life}
            names = {(order["ExchangeID"], order["OrderSysID"]) for order in life[1:]}
            if len(fixed) != 1 or len(names) != 1 and len(life) > 1:
                self._wrong(user, f"order {key}: it changed what it is: {sorted(fixed)} {sorted(names)}")
            for name in names:
                if name in owners:
                    self._wrong(user, f"orders {owners[name]} and {key} have the same OrderSysID {name[1].strip()}")
                owners[name] = key
            before = 0
            for order in life:
                traded, left = order["VolumeTraded"], order["VolumeTotal"]
                if traded + left != order["VolumeTotalOriginal"]:
                    self._wrong(user, f"order {key}: {traded} traded and {left} left of {order['VolumeTotalOriginal']}")
                if traded < before or (traded > before) != (order["OrderStatus"] in (PART, ALL)):
                    self._wrong(user, f"order {key}: from {before} to {traded} traded with status {order['OrderStatus']}")
                if order["OrderStatus"] == ALL and left:
                    self._wrong(user, f"order {key}: all traded, and {left} left")
                if traded > before:
                    fills[order["ExchangeID"], order["OrderSysID"]].append(traded - before)
                before = traded
        for name in sorted({*fills, *trades}):
            if fills[name] != trades[name]:
                self._wrong(user, f"order {name[1].strip()}: filled by {fills[name]} and traded by {trades[name]}")
        self.counts["lives of orders"] += len(lives)

    def _check_numbers(self, journal: Journal) -> None:
        """SequenceNo of order and of trade returns only rises in a user's flow."""
        for name in ("OnRtnOrder", "OnRtnTrade"):
            numbers = [told.members["SequenceNo"] for told in journal.told(name)]
            for before, after in zip(numbers, numbers[1:]):
                if after <= before:
                    self._wrong(journal.user, f"{name} {after} after {before}")

    def _check_day(self) -> None:
        """All users' order returns together are numbered 1, 2, 3 ... without a gap; so are the trade returns."""
        for name in ("OnRtnOrder", "OnRtnTrade"):
            numbers = Counter(told.members["SequenceNo"] for journal in self.final.values() for told in journal.told(name))
            last = max(numbers, default=0)
            missing = [number for number in range(1, last + 1) if not numbers[number]]
            repeated = [number for number, count in numbers.items() if count > 1]
            if missing or repeated:
                self._wrong("all", f"{name}: of 1 to {last} are missing {missing[:5]}, told more than once {repeated[:5]}")
            self.counts[name] += sum(numbers.values())

    def _check_trades(self) -> None:
        """Each TradeID appears once a side, and buyer and seller agree on instrument, price and volume."""
        sides: defaultdict[tuple[str, str], list[tuple[str, dict[str, Any]]]] = defaultdict(list)
        for user, journal in self.final.items():
            for told in journal.told("OnRtnTrade"):
                sides[told.members["ExchangeID"], told.members["TradeID"].strip()].append((user, told.members))
        for (_, number), found in sorted(sides.items()):
            users = " and ".join(user for user, _ in found)
            if sorted(trade["Direction"] for _, trade in found) != [BUY, SELL]:
                self._wrong(users, f"trade {number} has {len(found)} sides: {[trade['Direction'] for _, trade in found]}")
            elif len({(trade["InstrumentID"], trade["Price"], trade["Volume"]) for _, trade in found}) != 1:
                self._wrong(users, f"trade {number}: the sides differ: {[_short(trade) for _, trade in found]}")
        self.counts["trades"] += len(sides)

    def _check_queries(self, journal: Journal) -> None:
        """What the queries answer is what the flow has said: every order as it was told last, every trade."""
        user = journal.user
        for name, flow, key in (
            ("OnRspQryOrder", "OnRtnOrder", ("FrontID", "SessionID", "OrderRef")),
            ("OnRspQryTrade", "OnRtnTrade", ("ExchangeID", "TradeID", "Direction")),
        ):
            answers = journal.told(name)
            if sum(told.is_last for told in answers) != 1 or not answers[-1].is_last:
                self._wrong(user, f"{name}: {sum(told.is_last for told in answers)} last answers of {len(answers)}")
            rows = [told.members for told in answers if told.members]
            told_last = {tuple(t.members[k] for k in key): t.members for t in journal.told(flow)}
            row_of = {tuple(row[k] for k in key): row for row in rows}
            if len(row_of) != len(rows):
                self._wrong(user, f"{name}: {len(rows)} rows for {len(row_of)} keys")
            for where in sorted({*row_of, *told_last}, key=str):
                row, last = row_of.get(where), told_last.get(where)
                if row != last:
                    differ = [m for m in row if row[m] != last.get(m)] if row and last else []
                    what = f"differ in {differ}" if differ else "is not in the flow" if row else "is not among the answers"
                    self._wrong(user, f"{name}: {where} {what}")
            self.counts[name] += len(rows)

    def _check_positions(self, journal: Journal) -> None:
        """Long and short positions are what the trades opened less what they closed."""
        held: Counter[tuple[str, str]] = Counter()
        for told in journal.told("OnRtnTrade"):
            trade = told.members
            opens = trade["OffsetFlag"] == OPEN
            is_long = (trade["Direction"] == BUY) == opens
            held[trade["InstrumentID"], LONG if is_long else SHORT] += trade["Volume"] if opens else -trade["Volume"]
        said: Counter[tuple[str, str]] = Counter()
        answers = journal.told("OnRspQryInvestorPosition")
        for told in answers:
            if told.members:
                said[told.members["InstrumentID"], told.members["PosiDirection"]] += told.members["Position"]
        if sum(told.is_last for told in answers) != 1 or +said != +held or min(held.values(), default=0) < 0:
            self._wrong(journal.user, f"positions: the query says {dict(said)}, the trades {dict(held)}")

    # -- FIX --------------------------------------------------------------------------------------------------------------

    def _check_fix(self, user: str, messages: list[tuple[str, dict[int, str]]]) -> None:
        """MsgSeqNum(34) both ways without a gap; no ExecID(17) twice; every order and cancel answered once; CumQty(14) and
        LeavesQty(151) close at each report; the fills are the trades of the user's private flow, and the orders its orders."""
        seen: dict[str, set[int]] = {"in": set(), "out": set()}
        fresh: list[tuple[str, dict[int, str]]] = []
        for way, fields in messages:
            number = int(fields[34])
            if number in seen[way]:
                if fields.get(43) != "Y":
                    self._wrong(user, f"MsgSeqNum {number} {way} a second time, and not as PossDup")
                continue
            seen[way].add(number)
            fresh.append((way, fields))
        for way, numbers in seen.items():
            missing = sorted(set(range(1, max(numbers, default=0) + 1)) - numbers)
            if missing:
                self._wrong(user, f"messages {missing[:5]} {way} are missing")
        orders = {f[11]: f for way, f in fresh if way == "out" and f[35] == "D"}
        cancels = {f[11]: f for way, f in fresh if way == "out" and f[35] == "F"}
        reports = [fields for way, fields in fresh if way == "in" and fields[35] == "8"]
        rejects = Counter(fields[11] for way, fields in fresh if way == "in" and fields[35] == "9")
        self._check_unique(user, "ExecID", (report[17] for report in reports))
        lives: defaultdict[str, list[dict[int, str]]] = defaultdict(list)
        first_name: dict[str, str] = {}  # ClOrdID of a cancel that was taken -> of its order
        cancelled: Counter[str] = Counter()
        for report in reports:
            name = report[11]
            if name in cancels:
                cancelled[name] += report[150] == FIX_CANCELED
                first_name[name] = name = report[41]
            lives[first_name.get(name, name)].append(report)
        for name in sorted({*lives} - set(orders)):
            self._wrong(user, f"reports of {name}, which it never sent")
        for name in cancels:
            if cancelled[name] + rejects[name] != 1:
                self._wrong(user, f"cancel {name} was answered {times(cancelled[name] + rejects[name])}")
        for name in sorted(set(rejects) - set(cancels)):
            self._wrong(user, f"the refusal of cancel {name}, which it never sent")
        fills: dict[tuple[str, str], tuple[Decimal, Decimal]] = {}
        accepted = 0
        for name, order in orders.items():
            accepted += self._check_fix_life(user, name, order, lives[name], fills)
        trades = {
            (t["TradeID"].strip(), "12"[t["Direction"] == SELL]): (Decimal(str(t["Price"])), Decimal(t["Volume"]))
            for t in (told.members for told in self.final[user].told("OnRtnTrade"))
        }
        for key in sorted({*fills, *trades}):
            if fills.get(key) != trades.get(key):
                self._wrong(user, f"trade {key[0]}: reported {_pair(fills.get(key))}, in the flow {_pair(trades.get(key))}")
        taken = sum(1 for t in self.final[user].told("OnRtnOrder") if t.members["OrderStatus"] == UNKNOWN)
        if taken != accepted:
            self._wrong(user, f"{accepted} orders were reported new, the flow has {taken}")
        for what, name, told_fix in (
            ("orders", "OnErrRtnOrderInsert", (f for f in reports if f[150] == REJECTED)),
            ("cancels", "OnErrRtnOrderAction", (f for way, f in fresh if way == "in" and f[35] == "9")),
        ):
            refused = Counter(told.error for told in self.final[user].told(name))
            reported = Counter(int(f[ERROR_ID]) for f in told_fix if ERROR_ID in f and int(f[ERROR_ID]) not in EDGE_ERRORS)
            if refused != reported:
                self._wrong(user, f"refused {what}, by ErrorID: reported {dict(reported)}, in the flow {dict(refused)}")
        self.counts["FIX orders"] += len(orders)
        self.counts["FIX reports"] += len(reports)

    def _check_fix_life(
        self, user: str, name: str, order: dict[int, str], life: list[dict[int, str]],
        fills: dict[tuple[str, str], tuple[Decimal, Decimal]],
    ) -> int:  # fmt: skip
        """One order's reports; 1 where it was accepted."""
        kinds = [report[150] for report in life]
        if kinds == [REJECTED]:
            return 0
        if kinds[:1] != [NEW] or NEW in kinds[1:] or REJECTED in kinds:
            self._wrong(user, f"order {name}: its reports are {kinds or 'none'}")
            return int(kinds[:1] == [NEW])
        done, ended = Decimal(0), False
        for report in life:
            if ended:
                self._wrong(user, f"order {name}: told of after its end, {kinds}")
            last = Decimal(report.get(32, "0")) if report[150] == FILL else Decimal(0)
            done += last
            left = Decimal(report[151])
            is_over = report[39] in (FIX_CANCELED, EXPIRED)
            if Decimal(report[14]) != done or left != (0 if is_over else Decimal(order[38]) - done) or report[54] != order[54]:
                said = f"CumQty {report[14]} and LeavesQty {left} of {order[38]}"
                self._wrong(user, f"order {name}: {said}, where {done} were filled")
            if report[150] == FILL:
                key = (report[527], report[54])
                if key in fills:
                    self._wrong(user, f"trade {key[0]} is reported twice")
                fills[key] = (Decimal(report[31]), last)
            ended = is_over or not left
        return 1

    def _check_unique(self, user: str, what: str, values: Iterable[str]) -> None:
        for value, count in Counter(values).items():
            if count > 1:
                self._wrong(user, f"{what} {value} {times(count)}")


def _short(members: dict[str, Any]) -> str:
    names = ("OrderRef", "OrderSysID", "OrderStatus", "VolumeTraded", "TradeID", "Direction", "Price", "Volume", "SequenceNo")
    return " ".join(f"{name}={str(members[name]).strip()}" for name in names if name in members)


def _pair(fill: tuple[Decimal, Decimal] | None) -> str:
    return f"{fill[1]} @ {fill[0]}" if fill else "nothing"


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        judge = Judge(Path(sys.argv[1]))
        judge.judge()
    except NotJudged as why:
        print(f"cannot judge: {why}", file=sys.stderr)
        return 2
    for problem in judge.problems[:200]:
        print(problem)
    verdict = f"{len(judge.problems)} PROBLEMS in: " if judge.problems else "clean: "
    print(verdict + ", ".join(f"{n} {what}" for what, n in judge.counts.items()))
    return 1 if judge.problems else 0


if __name__ == "__main__":
    sys.exit(main())
