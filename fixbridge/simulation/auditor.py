"""What must be true, recomputed from outside, at each step of a run.

Nothing is taken on trust: what is on the disks is read from the disks, what members saw is compared with what was released, and
positions and money are reckoned from the trades. A rule that is broken ends the run with the story so far.

    1  nothing is released that is not on the writer's disk and, while a follower is required, on the follower's
    2  what was released is never released differently, by whomever, and is in the log at the end
    3  one core speaks in an epoch, and none speaks after a later one has spoken
    4  each private flow is gapless, and the member's copy is the log's
    5  no fill lost, repeated or contradictory: two sides a trade, volumes that add up, one order an order reference
    6  a FIX member's fills are the log's, each once
    7  positions sum to zero, and money leaves accounts as commission only
    8  no outage outlasts its cause: what mends by itself is served again without an operator who tidies up
"""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Sequence

from ctpproto import ctp
from ctpproto.faults import Fault
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import ExecType, MsgType, Tag
from ctpproto.message import Message
from ctpproto.structs import Struct
from ctpproto.translate import context as edge_context
from fixbridge.adapters.contract import Command, Core, Record, ResultRecord
from fixbridge.adapters.log import records as coding
from fixbridge.adapters.log import segments
from fixbridge.adapters.log.state import MODES
from fixbridge.adapters.log.writer import LogWriter

if TYPE_CHECKING:
    from fixbridge.simulation.site import Host, Site

AUDIT_FRONT_ID = 99
_M, _S, _I, _IS, _C = ctp.messages, ctp.structs, ctp.internal_messages, ctp.internal_structs, ctp.codes
VERSION = ctp.V6_3_11
CENT = 0.005
DEPOSIT_CNY = 10_000_000
_MODE_TIDS = tuple(tid.to_bytes(4, "big") for tid in MODES)
DEAD = (_C.OrderStatus.Canceled, _C.OrderStatus.AllTraded)


class DurableTail:
    """How far the log in a folder would survive the loss of power, by its own chain."""

    def __init__(self, folder: Path, durable_bytes: Callable[[Path], int]):
        self.folder, self._durable_bytes = folder, durable_bytes
        self.number = 0  # of the last entry that is proved
        self.is_alone = False  # the last order about the follower that is in it was GoAlone
        self._path = segments.path_of(folder, 1)
        self._position, self._chain = 0, segments.GENESIS

    def reaches(self, number: int) -> bool:
        while self.number < number:
            if not self._advance():
                return False
        return True

    def _advance(self) -> bool:
        """Prove what has become durable since; whether there was any."""
        before = self.number
        self._prove()
        while (following := segments.path_of(self.folder, self.number + 1)) != self._path and self._is_begun(following):
            self._path, self._position = following, 0
            self._prove()
        return self.number > before

    def _is_begun(self, path: Path) -> bool:
        return self._durable_bytes(path) >= segments.HEADER_BYTES and path.exists()

    def _prove(self) -> None:
        """Go on in the segment at hand, as far as it is durable."""
        path = self._path
        if self._durable_bytes(path) <= self._position or not self._is_begun(path):
            return
        with path.open("rb") as file:
            scan = segments.Scan(path, file.read(self._durable_bytes(path)))
        if self._position:
            scan.seek(self.number + 1, self._position, self._chain)
        elif scan.chain != self._chain:
            return  # it does not follow what is proved
        for entry in scan:
            self.number = entry.number
            if any(tid in entry.raw for tid in _MODE_TIDS):
                record = coding.decode(entry.raw)
                if isinstance(record, Command):
                    self.is_alone = MODES.get(record.message.tid, self.is_alone)
        self._position, self._chain = scan.position, scan.chain


class _Order:
    """An order as released records tell it."""

    __slots__ = ("volume", "traded", "told", "sys_id", "is_dead", "user", "direction")

    def __init__(self, order: Struct):
        self.volume, self.user, self.direction = order.VolumeTotalOriginal, order.UserID, order.Direction
        self.traded = self.told = 0
        self.sys_id, self.is_dead = "", False


class Auditor:
    """Watches a site. `violation` is what was found first."""

    def __init__(self, site: Site, note: Callable[[str, str], None], hit: Callable[[str], None]):
        self.site, self.note, self.hit = site, note, hit
        self.violation: str | None = None
        self.tape: list[bytes] = []  # record n at n - 1, as released
        self.commands = 0
        self._day = ""
        self._speaker: dict[int, str] = {}  # epoch -> who took the pen
        self._epoch = 0  # the highest that has spoken
        self._tails: dict[str, DurableTail] = {}
        self._private: dict[tuple[str, str], list[Message]] = defaultdict(list)  # (user, day) -> flow
        self._public: dict[str, list[Message]] = defaultdict(list)
        self._orders: dict[tuple[str, int, int, str], _Order] = {}  # by day, FrontID, SessionID, OrderRef
        self._by_sys_id: dict[tuple[str, str, str], _Order] = {}  # by day, ExchangeID, OrderSysID
        self._inserted: set[tuple[Any, ...]] = set()
        self._fix_orders: dict[tuple[str, str, str], int] = {}
        self._trades: dict[tuple[str, str], list[Struct]] = defaultdict(list)
        self._trade_days: dict[tuple[str, str], str] = {}
        self._member: dict[tuple[str, str], int] = defaultdict(int)  # (user, day) -> last private number seen
        self._exec_ids: dict[str, set[str]] = defaultdict(set)
        self._fix_fills: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
        self._fix_cum: dict[tuple[str, str], int] = defaultdict(int)
        self._fix_ordered: dict[str, set[str]] = defaultdict(set)
        self._expected_fills: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
        self._edge_at: dict[str, int] = {}

    def fail(self, what: str) -> None:
        if self.violation is None:
            self.violation = what
            self.note("auditor", f"VIOLATION: {what}")

    # -- the log ------------------------------------------------------------------------------------------------------

    def took_pen(self, name: str, writer: LogWriter) -> None:
        """A core opened its log, or was promoted."""
        self._tails.setdefault(name, DurableTail(writer.folder, self.site.disk.durable_bytes))

    def follows(self, name: str) -> None:
        self._tails[name] = DurableTail(self.site.hosts[name].folder / "log", self.site.disk.durable_bytes)

    def lost(self, name: str) -> None:
        """A core's process has died: its files may have been cut."""
        self._tails.pop(name, None)
        if name in self.site.hosts:
            self._tails[name] = DurableTail(self.site.hosts[name].folder / "log", self.site.disk.durable_bytes)

    def watch(self, host: Host) -> None:
        """Read what a sequencer releases, at the moment when it does."""
        sequencer = host.sequencer
        assert sequencer is not None
        sequencer.read(0, AUDIT_FRONT_ID, lambda batch: self.released(host, batch))

    def released(self, host: Host, batch: Sequence[Record]) -> None:
        """A core lets records out."""
        numbered = [record for record in batch if record.number]
        if not numbered or self.violation is not None:
            return
        last = numbered[-1].number
        fresh = last > len(self.tape)
        if fresh:
            self._check_durable(host, numbered)
            epoch = host.sequencer.writer.epoch  # type: ignore[union-attr]
            if epoch < self._epoch:
                self.fail(f"rule 3: {host.name} speaks in epoch {epoch} after epoch {self._epoch} has spoken")
            self._epoch = max(self._epoch, epoch)
            if self._speaker.setdefault(epoch, host.name) != host.name:
                self.fail(f"rule 3: {host.name} speaks in epoch {epoch} of {self._speaker[epoch]}")
        for record in numbered:
            self._take(host.name, record)

    def _check_durable(self, host: Host, batch: Sequence[Record]) -> None:
        last = batch[-1].number
        tail = self._tails[host.name]
        if not tail.reaches(last):
            self.fail(f"rule 1: {host.name} releases record {last}, its disk holds {tail.number} for certain")
        while tail._advance():
            pass
        if self.site.has_standby and not tail.is_alone:  # the operator's order counts from the moment when it is on the disk
            other = next(name for name in self.site.hosts if name != host.name)
            tail = self._tails.get(other)
            if tail is None:
                self.fail(f"rule 1: {host.name} releases record {last}, and {other} has never followed")
            elif not tail.reaches(last):
                self.fail(f"rule 1: {host.name} releases record {last}, {other}'s disk holds {tail.number} for certain")

    def _take(self, whom: str, record: Record) -> None:
        self._day = max(self._day, record.trading_day)
        raw = coding.encode(record)
        number = record.number
        if number <= len(self.tape):
            if self.tape[number - 1] != raw:
                self.fail(f"rule 2: {whom} releases another record {number} than was released before")
            return
        if number != len(self.tape) + 1:
            self.fail(f"rule 2: {whom} releases record {number} after {len(self.tape)}")
            return
        self.tape.append(raw)
        if isinstance(record, Command):
            self._command(record)
        else:
            self._result(record)

    def delivered(self, edge: str, batch: Sequence[Record]) -> None:
        """An edge is given records: they are the released ones, in order, none twice."""
        at = self._edge_at.get(edge, 0)
        for record in batch:
            if not record.number:
                continue
            if record.number == 1 and at:
                at = 0  # a new life of the edge reads from the beginning
            if record.number != at + 1:
                self.fail(f"rule 2: {edge} is given record {record.number} after {at}")
            at = record.number
            if at > len(self.tape) or self.tape[at - 1] != coding.encode(record):
                self.fail(f"rule 2: {edge} is given a record {at} that was not released")
        self._edge_at[edge] = at

    # -- what the records say -----------------------------------------------------------------------------------------

    def _command(self, command: Command) -> None:
        tid = command.message.tid
        if command.source.front_id:
            self.commands += 1
        if tid == _I.RequireFollower.tid:
            self.site.is_alone = False
        elif tid == _M.ReqOrderInsert.tid:
            # A member's every request has a number of its own: the same one twice is one that was handed in again.
            key = (command.source, command.context, command.message.fields[0].pack())
            if key in self._inserted:
                order = command.message.fields[0]
                self.fail(f"rule 5: an order of {command.user} stands twice in the log: {command.source}, {order}")
            self._inserted.add(key)

    def _result(self, record: ResultRecord) -> None:
        day, message = record.trading_day, record.message
        for user, number in record.private:
            flow = self._private[user, day]
            if number != len(flow) + 1:
                self.fail(f"rule 4: private number {number} of {user} after {len(flow)} on {day}, record {record.number}")
            flow.append(message)
        if record.public_number:
            self._public[day].append(message)
        if message.tid == _M.OnRtnOrder.tid:
            self._rtn_order(record, message.fields[0])
        elif message.tid == _M.OnRtnTrade.tid:
            self._rtn_trade(record, message.fields[0])

    def _rtn_order(self, record: ResultRecord, told: Struct) -> None:
        day = record.trading_day
        key = (day, told.FrontID, told.SessionID, told.OrderRef.strip())
        order = self._orders.get(key)
        if order is None:
            order = self._orders[key] = _Order(told)
            fix = edge_context.decode(record.context) if record.context else None
            if fix is not None:
                name = (day, fix.client, fix.cl_ord_id)
                if name in self._fix_orders:
                    self.fail(f"rule 5: ClOrdID {name} was executed twice, records {self._fix_orders[name]} and {record.number}")
                self._fix_orders[name] = record.number
        if told.OrderSysID:
            if order.sys_id and order.sys_id != told.OrderSysID:
                self.fail(f"rule 5: order {key} has the numbers {order.sys_id!r} and {told.OrderSysID!r}")
            order.sys_id = told.OrderSysID
            self._by_sys_id[day, told.ExchangeID, told.OrderSysID] = order
        if order.is_dead:
            self.fail(f"rule 5: order {key} is told of after its end, record {record.number}")
        if told.VolumeTraded < order.told or told.VolumeTraded + told.VolumeTotal > order.volume:
            now = f"{told.VolumeTraded} and {told.VolumeTotal} left"
            self.fail(f"rule 5: order {key} of {order.volume} lots: {order.told} traded, then {now}")
        order.told = told.VolumeTraded
        order.is_dead = told.OrderStatus in DEAD

    def _rtn_trade(self, record: ResultRecord, trade: Struct) -> None:
        key = (record.trading_day + trade.ExchangeID, trade.TradeID)
        sides = self._trades[key]
        sides.append(trade)
        self._trade_days[key] = record.trading_day
        if len(sides) == 2 and (
            sides[0].Direction == trade.Direction or (sides[0].Price, sides[0].Volume) != (trade.Price, trade.Volume)
        ):
            self.fail(f"rule 5: the two sides of trade {key} contradict each other")
        if len(sides) > 2:
            self.fail(f"rule 5: trade {key} is told {len(sides)} times, record {record.number}")
        order = self._by_sys_id.get((record.trading_day, trade.ExchangeID, trade.OrderSysID))
        if order is None:
            self.fail(f"rule 5: trade {key} of an order that nobody knows, record {record.number}")
            return
        order.traded += trade.Volume
        if order.traded > order.volume:
            self.fail(f"rule 5: {order.traded} lots traded of an order of {order.volume}")
        fix = edge_context.decode(record.context) if record.context else None
        if fix is not None:
            self._expected_fills[fix.client][f"{record.number}"] = (fix.cl_ord_id, str(trade.Volume))

    # -- what members say ---------------------------------------------------------------------------------------------

    def fault(self, user: str, fault: Fault) -> None:
        self.fail(f"rule 4: {user} cannot go on: {type(fault).__name__}: {fault}")

    def logged_in(self, user: str, login: Struct) -> None:
        """A login was answered."""

    def login_refused(self, user: str, error: int) -> None:
        """Said in protocol words; the member tries again."""
        if error == ctp.errors.INCONSISTENT_INFORMATION.id:
            self.fail(f"rule 4: {user} has read more of its flow than the front knows of")

    def restarts(self, user: str) -> None:
        self.hit("login with RESTART")

    def opened(self, user: str, day: str, number: int) -> None:
        """The front has said after which private number it goes on. What a member has and will not get again must be no gap."""
        if number > self._member[user, day]:
            self.fail(f"rule 4: {user} has read {self._member[user, day]} of {day}, the front goes on after {number}")
        self._member[user, day] = number

    def private(self, user: str, day: str, number: int, message: Message | None) -> None:
        """A member has a message of its private flow; None for a placeholder."""
        last = self._member[user, day]
        if number != last + 1:
            self.fail(f"rule 4: {user} got private number {number} after {last} on {day}")
        self._member[user, day] = number
        flow = self._private[user, day]
        if number > len(flow):
            self.fail(f"rule 1: {user} has private number {number}, the log has released {len(flow)}")
        elif message is not None and not _same(message, flow[number - 1]):
            self.fail(f"rule 4: {user}'s private message {number} of {day} is not the log's: {message} for {flow[number - 1]}")

    def public(self, user: str, day: str, number: int, message: Message) -> None:
        flow = self._public[day]
        if number > len(flow):
            self.fail(f"rule 1: {user} has public number {number}, the log has released {len(flow)}")

    def refused(self, user: str, day: str, front: int, session: int, order: Struct, error: int) -> None:
        """OnRspOrderInsert with an error: the order must not be alive."""
        found = self._orders.get((day, front, session, order.OrderRef.strip()))
        if found is not None and found.sys_id:
            key = (front, session, order.OrderRef)
            self.fail(f"rule 5: {user} was refused ({error}) an order that the log has taken: {key}")

    def fix_ordered(self, client: str, cl_ord_id: str) -> None:
        self._fix_ordered[client].add(cl_ord_id)

    def fix_report(self, client: str, message: FixMessage) -> None:
        """A FIX member has a report."""
        if message.msg_type != MsgType.ExecutionReport:
            return
        exec_id = message.get(Tag.ExecID)
        if exec_id in self._exec_ids[client]:
            self.fail(f"rule 6: {client} got ExecID(17) {exec_id} twice")
        self._exec_ids[client].add(exec_id)
        cl_ord_id = message.get(Tag.OrigClOrdID) or message.get(Tag.ClOrdID)
        number = exec_id.split(".")[0]
        if message.get(Tag.ExecType) == ExecType.Trade:
            fill = (cl_ord_id, message.get(Tag.LastQty))
            expected = self._expected_fills[client].get(number)
            if expected != fill:
                self.fail(f"rule 6: {client} was told of a fill {exec_id} {fill}, the log has {expected}")
            self._fix_fills[client][number] = fill
            cum = self._fix_cum[client, cl_ord_id] + int(message.get(Tag.LastQty))
            if int(message.get(Tag.CumQty)) != cum:
                self.fail(f"rule 6: {client}'s order {cl_ord_id} has CumQty(14) {message.get(Tag.CumQty)}, its fills make {cum}")
            self._fix_cum[client, cl_ord_id] = cum
        elif message.get(Tag.ExecType) == ExecType.Rejected and not number.isdigit() and self._has_taken(client, cl_ord_id):
            self.fail(f"rule 6: {client} was told that {cl_ord_id} is rejected ({message.get(Tag.Text)}); the log has taken it")

    def _has_taken(self, client: str, cl_ord_id: str) -> bool:
        """On this trading day: what was sent on an earlier one is refused, whatever became of it then."""
        return (self._day, client, cl_ord_id) in self._fix_orders

    # -- the end ------------------------------------------------------------------------------------------------------

    def unread(self, user: str) -> int:
        """How much of the user's flow of the last day its member has not read."""
        days = sorted(day for (who, day) in self._private if who == user)
        return len(self._private[user, days[-1]]) - self._member[user, days[-1]] if days else 0

    def unread_fix(self, client: str) -> int:
        return len(self._expected_fills[client]) - len(self._fix_fills[client])

    def check_log(self, found: Sequence[bytes]) -> None:
        """The whole log as it is on a disk at the end."""
        for number, raw in enumerate(self.tape, 1):
            if number > len(found):
                self.fail(f"rule 2: record {number} was released and the log ends with {len(found)}")
                return
            if found[number - 1] != raw:
                self.fail(f"rule 2: record {number} was released, the log holds another one")
                return

    def check_trades(self) -> None:
        """When everything that was decided is released."""
        for key, sides in self._trades.items():
            if len(sides) != 2:
                self.fail(f"rule 5: trade {key} has {len(sides)} side")
        for key, order in self._orders.items():
            if order.traded != order.told:
                self.fail(f"rule 5: order {key}: its trades make {order.traded}, it says {order.told}")
        for client, fills in self._expected_fills.items():
            if self._fix_fills[client] != fills:
                self.fail(f"rule 6: {client} was told {len(self._fix_fills[client])} fills, the log has {len(fills)}")

    def check_money(self, core: Core) -> None:
        """Positions and money of a core's own export."""
        net: Counter[str] = Counter()
        balance = commission = profit = 0.0
        pre_balance = 0.0
        deposit = 0.0
        accounts = 0
        for record in core.export():
            if type(record) is _S.InvestorPosition:
                net[record.InstrumentID] += record.Position if record.PosiDirection == _C.PosiDirection.Long else -record.Position
            elif type(record) is _S.TradingAccount:
                accounts += 1
                balance += record.Balance
                commission += record.Commission
                pre_balance += record.PreBalance
                deposit += record.Deposit
                profit += record.CloseProfit + record.PositionProfit + record.CashIn
        for instrument, volume in net.items():
            if volume:
                self.fail(f"rule 7: positions in {instrument} sum to {volume}")
        if abs(profit) > CENT * accounts:
            self.fail(f"rule 7: what some win others do not lose: {profit:.4f} CNY")
        if abs(balance - (pre_balance + deposit - commission)) > CENT * accounts:
            self.fail(f"rule 7: balances make {balance:.4f}, deposits less commission {pre_balance + deposit - commission:.4f}")
        if commission and not self._trades:
            self.fail("rule 7: commission without a trade")
        mine: Counter[tuple[str, str]] = Counter()
        for sides in self._trades.values():
            for trade in sides:
                mine[trade.InvestorID, trade.InstrumentID] += trade.Volume if trade.Direction == "0" else -trade.Volume
        theirs: Counter[tuple[str, str]] = Counter()
        for record in core.export():
            if type(record) is _S.InvestorPosition:
                signed = record.Position if record.PosiDirection == _C.PosiDirection.Long else -record.Position
                theirs[record.InvestorID, record.InstrumentID] += signed
        for key in sorted({*mine, *theirs}):
            if mine[key] != theirs[key]:
                self.fail(f"rule 7: {key} has the position {theirs[key]}, its trades make {mine[key]}")


def _same(got: Message, said: Message) -> bool:
    """Whether a member's message is the log's, as far as the member's version can say it."""
    if got.tid != said.tid or len(got.fields) != len(said.fields):
        return False
    return all(mine == VERSION.widen(VERSION.narrow(theirs)) for mine, theirs in zip(got.fields, said.fields, strict=True))
