"""A generated day: members trade through a real core into a real log, the same bytes for the same seed.

Nine users with one to three sessions each trade the demo universe: prices walk, orders rest, cross and are canceled, positions
are opened and closed, sessions come and go, passwords change, an operator stops users and frees them, every refusal that the
rules document is met (`day_refusals`), and near the end the day rolls. What is generated follows from what the core said, so
books neither run empty nor grow without end; and the core has to refuse what was meant to be refused.

The log is written as the sequencer writes it, a turn's commands before their results, but not synced.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Iterator, Sequence

from ctpproto import ctp
from ctpproto.ctp import codes, errors
from ctpproto.faults import Fault
from ctpproto.message import Error, Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Core, Result
from fixbridge.adapters.log.writer import SEGMENT_BYTES, LogWriter
from fixbridge.credentials import demo_password, hash_password
from fixbridge.replay import day_refusals
from fixbridge.replay.day_market import BUY, OPEN, SELL, Book, Holdings, Instrument, Resting, row_of
from fixbridge.replay.day_members import (
    BROKER,
    FIX_FRONT,
    MARKET_DATA_FRONT,
    TRADER_FRONT,
    Act,
    Connection,
    front_ended,
    funds,
    kill_switch,
    operator,
)  # fmt: skip
from fixbridge.replay.faults import ReplayFault
from fixbridge.universe import ALSO_TRADES_FOR, USERS, demo_genesis

_s, _i, _m, _im = ctp.structs, ctp.internal_structs, ctp.messages, ctp.internal_messages

TRADING_DAY, NEXT_TRADING_DAY = "20261123", "20261124"
OPENING_NS = 1_795_395_600_000_000_000  # 2026-11-23 09:00 Beijing
DAY_NS = 6 * 3600 * 10**9  # from the first command to the day roll
NEXT_DAY_SHARE = 0.03  # of the commands come after the day roll
NEXT_DAY_COMMANDS = 150  # at least: everybody logs in again
SMALLEST = 500  # commands; fewer have no room for what a day is
TURN_COMMANDS = 24  # at most, but where a whole front comes back
DEPOSIT_CNY = 1_000_000_000.0
MAX_SESSIONS = 3

RESTING_AN_INSTRUMENT = 120  # orders at rest around which cancels and inserts balance
MISTAKE_SHARE, COMING_AND_GOING, PASSWORDS, STOPS = 0.03, 1 / 300, 1 / 5000, 1 / 2000
FUNDS, WATCHERS, FRONT_ENDS = 1 / 2000, 1 / 1500, 1 / 4000
MARKET_SHARE, STOP_SHARE, QUOTE_SHARE = 0.2, 0.03, 0.03  # of immediate orders; of those that may rest; of all
CHANGE_SHARE = 0.2  # of what is done to orders at rest gives them another price; the rest cancels them
ODD_SHARE = 0.1  # of the orders are written in a way that few members write them
AGGRESSIVE_SHARE, IOC_SHARE, CLOSE_SHARE, HEDGE_SHARE, CONTEXT_SHARE = 0.3, 0.3, 0.6, 0.05, 0.2
# How often an instrument is traded, and how many ticks around the middle most of its orders stand.
LIVELINESS = {
    "IF2612": (5, 10), "IO2612-C-4000": (2, 8), "cu2701": (5, 4), "sc2701": (3, 6), "m2705": (6, 4), "SR705": (3, 4),
    "lc2701": (3, 6),
}  # fmt: skip
# A buy waits for a last price so high, a sell for one so low.
STOPS_OF = {
    BUY: codes.ContingentCondition.LastPriceGreaterEqualStopPrice, SELL: codes.ContingentCondition.LastPriceLesserEqualStopPrice,
}  # fmt: skip
MARKET_EXCHANGES = ("CFFEX", "DCE", "CZCE")  # that take AnyPrice (specs/rules R76)


class DayFault(Fault):
    """The core did not answer a generated command as the day's plan says: the plan is wrong, or the core is."""


@dataclass
class Made:
    """What was generated. refusals: by "family name" of the mistakes, how often; errors: by ErrorID, all that were said."""

    folder: Path
    seed: int
    commands: int = 0
    results: int = 0
    records: int = 0
    bytes: int = 0
    sent: Counter[str] = field(default_factory=Counter)
    trades: int = 0
    refusals: Counter[str] = field(default_factory=Counter)
    errors: Counter[int] = field(default_factory=Counter)
    resting: int = 0


class Day:
    """`run` writes the log. `commands`: how many, genesis and all. `snapshot_every`: records between snapshots, 0 for none."""

    def __init__(
        self,
        folder: Path,
        kind: type[Core],
        commands: int,
        seed: int,
        *,
        snapshot_every: int = 0,
        segment_bytes: int = SEGMENT_BYTES,
        on_progress: Callable[[int], None] = lambda commands: None,
    ):
        """Raises ReplayFault for a folder that is not empty, or too few commands."""
        if commands < SMALLEST:
            raise ReplayFault(f"a day has at least {SMALLEST} commands, not {commands}")
        if folder.exists() and any(folder.iterdir()):
            raise ReplayFault(f"{folder} is not empty: a generated day goes into a folder of its own")
        self.total, self.made = commands, Made(folder, seed)
        self._folder, self._kind, self._segment_bytes = folder, kind, segment_bytes
        self._snapshot_every, self._on_progress = snapshot_every, on_progress
        self._chance = random.Random(seed)
        self._time_ns = OPENING_NS
        self._roll_at = commands - max(round(commands * NEXT_DAY_SHARE), NEXT_DAY_COMMANDS)
        self._pause_ns = DAY_NS / self._roll_at * (TURN_COMMANDS + 1) / 2  # between turns, on average
        self._investors = {user: [user, *ALSO_TRADES_FOR.get(user, ())] for user in USERS}
        self._genesis = genesis(seed)
        self._instruments = instruments(self._genesis)
        self._drawn = [one for one in self._instruments.values() for _ in range(one.weight)]
        self._book, self._holdings = Book(), Holdings()
        self._connections: list[Connection] = []
        self._last_connection = 0
        self._by_session: dict[tuple[int, int], Connection] = {}
        self._by_connection: dict[int, Connection] = {}
        self._mistakes: list[day_refusals.Mistake] = []
        self._is_first_day = True

    def run(self) -> Made:
        """Generate. Raises DayFault, LogFailed."""
        self._core = self._kind.restore(())
        self._writer = LogWriter.open(
            self._folder, self._core.NAME, TRADING_DAY, lambda: self._time_ns, segment_bytes=self._segment_bytes
        )
        made, writer = self.made, self._writer
        last_snapshot = 0
        try:
            for acts in self._turns():
                self._turn(acts)
                if self._snapshot_every and writer.number - last_snapshot >= self._snapshot_every:
                    last_snapshot = writer.number
                    writer.sync()
                    writer.snapshot(self._core.export())
                self._on_progress(made.commands)
            writer.sync()
        finally:
            writer.close()
        made.records, made.bytes, made.resting = writer.number, writer.written_bytes, len(self._book.resting)
        return made

    # -- the plan -----------------------------------------------------------------------------------------------------

    def _turns(self) -> Iterator[list[Act]]:
        """The day, a turn at a time. What is generated next sees what the core said to the turn before."""
        yield [Act(operator(_im.EpochBegan, _i.EpochBegan(Epoch=1, CoreName=self._core.NAME)))]
        for message in self._genesis:
            yield [Act(operator(_im.Declare, *message.fields))]
        yield from self._everybody_comes()
        yield from self._poor_investors()
        yield from self._trade_until(self._roll_at)
        roll = _i.DayRoll(TradingDay=TRADING_DAY, NextTradingDay=NEXT_TRADING_DAY, OperatorNote="generated day")
        self._time_ns = max(self._time_ns, OPENING_NS + DAY_NS)
        yield [Act(operator(_im.DayRoll, roll))]
        self._is_first_day = False
        self._time_ns += 18 * 3600 * 10**9  # the next morning
        for connection in self._connections:
            yield self._entrance(connection, is_open=True)
        yield from self._trade_until(self.total)

    def _everybody_comes(self) -> Iterator[list[Act]]:
        for user in USERS:
            fronts = [TRADER_FRONT, TRADER_FRONT, FIX_FRONT] if user == day_refusals.USER else [TRADER_FRONT, FIX_FRONT]
            for front in fronts:
                yield self._entrance(self._new_connection(front, user))

    def _poor_investors(self) -> Iterator[list[Act]]:
        """While the books are empty: WRITER sells two calls, HOLDER spends all it has on ten."""
        option = self._instruments[day_refusals.OPTION]
        poor = next(c for c in self._connections if c.user == day_refusals.USER)
        rich = next(c for c in self._connections if c.user == "100001")
        for investor, side, ticks, lots in (
            (day_refusals.WRITER, SELL, option.settlement, 2),
            (day_refusals.HOLDER, BUY, 5, 10),
        ):
            other = SELL if side == BUY else BUY
            against = rich.order("100001", option, other, OPEN, ticks, lots)
            yield [
                Act(rich.insert(against)),
                Act(poor.insert(poor.order(investor, option, side, OPEN, ticks, lots))),
            ]

    def _trade_until(self, last: int) -> Iterator[list[Act]]:
        chance, made = self._chance, self.made
        while made.commands < last:
            wanted = min(chance.randint(1, TURN_COMMANDS), last - made.commands)
            acts: list[Act] = []
            while len(acts) < wanted:
                some = self._some()
                acts += some if len(acts) + len(some) <= last - made.commands else [self._order()]
            yield acts

    def _some(self) -> list[Act]:
        """What somebody does next."""
        chance = self._chance
        drawn = chance.random()
        for share, act in (
            (COMING_AND_GOING, self._come_and_go), (PASSWORDS, self._password), (STOPS, self._stop),
            (FUNDS, self._funds), (WATCHERS, self._watcher), (FRONT_ENDS, self._front_ends), (MISTAKE_SHARE, self._mistake),
        ):  # fmt: skip
            if drawn < share:
                return act()
            drawn -= share
        fullness = len(self._book.resting) / (RESTING_AN_INSTRUMENT * len(self._instruments))
        if self._book.resting and drawn < 0.1 + 0.35 * min(fullness, 2):
            return [self._cancel() if chance.random() > CHANGE_SHARE else self._modify()]
        return [self._order() if chance.random() > QUOTE_SHARE else self._quote()]

    # -- sessions -----------------------------------------------------------------------------------------------------

    def _new_connection(self, front: int, user: str) -> Connection:
        self._last_connection += 1
        connection = Connection(front, self._last_connection, user)
        self._by_connection[connection.number] = connection
        self._connections.append(connection)
        return connection

    def _entrance(self, connection: Connection, is_open: bool = False) -> list[Act]:
        """Log in, and confirm what was settled: the first to come does it for all of the user's investors."""
        acts = [] if is_open else [Act(connection.opened())]
        acts.append(Act(connection.login()))
        investors = list(self._investors[connection.user])
        if connection.user == day_refusals.USER:
            investors += [day_refusals.WRITER, day_refusals.HOLDER]
        return acts + [Act(connection.confirm(investor)) for investor in investors]

    def _come_and_go(self) -> list[Act]:
        """A line is lost, or a member logs out; somebody comes instead."""
        chance = self._chance
        leaving = [c for c in self._connections if c.user != day_refusals.USER]
        gone = chance.choice(leaving)
        acts = [Act(gone.closed())]
        if chance.random() < 0.5:
            acts.insert(0, Act(gone.logout()))
            if chance.random() < 0.5:
                return [acts[0], Act(gone.login())]  # on the same connection
        self._connections.remove(gone)
        front = chance.choice((TRADER_FRONT, FIX_FRONT))
        return acts + self._entrance(self._new_connection(front, gone.user))

    def _front_ends(self) -> list[Act]:
        """A FIX edge dies and comes back: all of its sessions are closed by one word, and everybody logs on again."""
        gone = [c for c in self._connections if c.front == FIX_FRONT]
        acts = [Act(front_ended(FIX_FRONT))]
        for connection in gone:
            self._connections.remove(connection)
            acts += self._entrance(self._new_connection(FIX_FRONT, connection.user))
        return acts

    def _watcher(self) -> list[Act]:
        """Somebody looks at market data for a while: such sessions neither count nor trade."""
        self._last_connection += 1
        watcher = Connection(MARKET_DATA_FRONT, self._last_connection, self._chance.choice(USERS))
        acts = [Act(watcher.opened()), Act(watcher.login())]
        return acts + ([Act(watcher.closed())] if self._chance.random() < 0.7 else [])

    def _funds(self) -> list[Act]:
        """Money is paid in, or out, sometimes more than there is."""
        chance = self._chance
        amount = round(chance.choice((1e4, 1e6, 1e8, 1e10)) * chance.random(), 2)
        investor, day = chance.choice(USERS), TRADING_DAY if self._is_first_day else NEXT_TRADING_DAY
        if amount < 1e9 and chance.random() < 0.5:
            return [Act(funds(investor, day, amount, 0.0))]
        return [Act(funds(investor, day, 0.0, amount), errors.BAD_FIELD if amount > 5e9 else None)]

    def _password(self) -> list[Act]:
        connection = self._chance.choice(self._connections)
        salt = self._chance.randbytes(16)
        return [Act(connection.password(connection.user, hash_password(demo_password(connection.user), salt)))]

    def _stop(self) -> list[Act]:
        """The operator stops somebody, or everybody, for an order or two."""
        user = self._chance.choice(("", *USERS))
        return [Act(kill_switch(user, True)), self._order(), self._cancel_or_order(), Act(kill_switch(user, False))]

    def _mistake(self) -> list[Act]:
        chance, user = self._chance, day_refusals.USER
        if not self._mistakes:
            self._mistakes = list(day_refusals.MISTAKES)
            chance.shuffle(self._mistakes)
        own = [c for c in self._connections if c.user == user]
        connection = chance.choice(own)
        resting = next((o for o in reversed(self._book.resting) if o.investor == user), None)
        done = next((o for o in self._book.done if o.investor == user), None)
        other = chance.choice([u for u in USERS if u not in self._investors[user]])
        bench = day_refusals.Bench(connection, other, self._instruments, resting, done, self._is_first_day)
        drawn = chance.random()
        if drawn < 0.02:
            self.made.refusals["insert STOPPED"] += 1
            return day_refusals.stopped(bench)
        if drawn < 0.04:
            self.made.refusals["other too many sessions"] += 1
            self._last_connection += 1
            return day_refusals.too_many_sessions(bench, Connection(TRADER_FRONT, self._last_connection, user))
        if drawn < 0.06:
            self.made.refusals["insert PHASE"] += 1
            return day_refusals.halted(bench)
        mistake = self._mistakes.pop()
        submission = mistake.make(bench)
        if submission is None:
            return [self._order()]
        self.made.refusals[f"{mistake.family} {mistake.name}"] += 1
        return [Act(submission, mistake.error)]

    # -- orders -------------------------------------------------------------------------------------------------------

    def _order(self) -> Act:
        """An order near the market: it rests, or crosses, some of those at once or not at all."""
        chance = self._chance
        instrument = chance.choice(self._drawn)
        instrument.walk(chance)
        connection = chance.choice(self._connections)
        investor = chance.choice(self._investors[connection.user])
        direction = chance.choice((BUY, SELL))
        sign = 1 if direction == BUY else -1
        is_aggressive = chance.random() < AGGRESSIVE_SHARE
        distance = -chance.randint(0, 3) if is_aggressive else 1 + int(chance.expovariate(1 / instrument.spread_ticks))
        ticks = min(max(round(instrument.middle) - sign * distance, instrument.lower), instrument.upper)
        lots = min(1 + int(chance.expovariate(0.4)), instrument.largest_lots)
        hedge = codes.HedgeFlag.Speculation
        if not instrument.is_option and chance.random() < HEDGE_SHARE:
            hedge = codes.HedgeFlag.Hedge
        offset, lots = self._offset(investor, instrument, direction, hedge, lots)
        order = connection.order(investor, instrument, direction, offset, ticks, lots, hedge)
        if is_aggressive and chance.random() < IOC_SHARE:
            condition = chance.choice((codes.VolumeCondition.AV, codes.VolumeCondition.MV, codes.VolumeCondition.CV))
            order = order.replace(
                TimeCondition=codes.TimeCondition.IOC, VolumeCondition=condition, MinVolume=chance.randint(1, lots)
            )
            if instrument.exchange in MARKET_EXCHANGES and chance.random() < MARKET_SHARE:
                order = order.replace(OrderPriceType=codes.OrderPriceType.AnyPrice, LimitPrice=0.0)
        elif chance.random() < STOP_SHARE:
            stop = round(instrument.middle) + sign * chance.randint(1, 2 * instrument.spread_ticks)
            order = order.replace(ContingentCondition=STOPS_OF[direction], StopPrice=instrument.price(stop))
        if chance.random() < ODD_SHARE:
            order = order.replace(**self._odd(order))
        return Act(connection.insert(order, self._context(connection)))

    def _quote(self) -> Act:
        """An ask and a bid to open, a few ticks around the middle."""
        chance = self._chance
        instrument = chance.choice(self._drawn)
        connection = chance.choice(self._connections)
        investor = chance.choice(self._investors[connection.user])
        half = chance.randint(1, instrument.spread_ticks)
        ask, bid = (min(max(round(instrument.middle) + away, instrument.lower), instrument.upper) for away in (half, -half))
        lots = min(1 + int(chance.expovariate(0.4)), instrument.largest_lots)
        return Act(connection.quote(investor, instrument, bid, ask, lots, self._context(connection)))

    def _odd(self, order: Struct) -> dict[str, object]:
        """A way to write the same order that few members choose.

        Without an OrderRef the core takes one that this turn's later orders may use too: not where mistakes are to fail for
        their own reason.
        """
        if order.UserID != day_refusals.USER and self._chance.random() < 0.1:
            return {"OrderRef": ""}
        return self._chance.choice(
            (
                {"ExchangeID": ""}, {"UserID": ""}, {"OrderRef": order.OrderRef.zfill(12)},
                {"OrderRef": f"{order.OrderRef:>12}"}, {"BusinessUnit": "自营一部"}, {"RequestID": -1}, {"StopPrice": None},
                {"LimitPrice": math.nextafter(order.LimitPrice, math.inf)}, {"ForceCloseReason": ""}, {"OrderMemo": "备注 A-1"},
                {"GTDDate": "20261231", "IsAutoSuspend": 1},
            )
        )  # fmt: skip

    def _offset(self, investor: str, instrument: Instrument, direction: str, hedge: str, lots: int) -> tuple[str, int]:
        """Close what is held on the other side, more often than not; else open."""
        if self._chance.random() < CLOSE_SHARE:
            offsets = [codes.OffsetFlag.Close]
            if instrument.is_dated:
                offsets.append(codes.OffsetFlag.CloseToday)
            for offset in offsets:
                row = row_of(investor, instrument.id, direction, offset, hedge, instrument.is_dated)
                free = self._holdings.free(row)
                if free > 0:
                    lots = min(lots, free)
                    self._holdings.reserve(row, lots)
                    return offset, lots
        return OPEN, lots

    def _cancel(self) -> Act:
        return self._action_on(self._chance.choice(self._book.resting), ActionFlag=codes.ActionFlag.Delete)

    def _modify(self) -> Act:
        """To another price near the middle: the order goes to the end of that price's queue, or trades."""
        order = self._chance.choice(self._book.resting)
        instrument = self._instruments[order.instrument]
        ticks = round(self._chance.gauss(instrument.middle, instrument.spread_ticks))
        ticks = min(max(ticks, instrument.lower), instrument.upper)
        return self._action_on(order, ActionFlag=codes.ActionFlag.Modify, LimitPrice=instrument.price(ticks))

    def _action_on(self, order: Resting, **said: object) -> Act:
        """By any user who may: through any of its sessions."""
        chance = self._chance
        users = [user for user, investors in self._investors.items() if order.investor in investors]
        if order.investor not in self._investors:
            users = [day_refusals.USER]
        able = [c for c in self._connections if c.user in users]
        if not able:
            return self._order()
        connection = chance.choice(able)
        action = connection.action(order, by_number=chance.random() < 0.5).replace(**said)
        return Act(connection.cancel(action, self._context(connection)))

    def _cancel_or_order(self) -> Act:
        return self._cancel() if self._book.resting else self._order()

    def _context(self, connection: Connection) -> bytes:
        """FIX edges give contexts; here some requests do."""
        if connection.front != FIX_FRONT and self._chance.random() > CONTEXT_SHARE:
            return b""
        return self._chance.randbytes(self._chance.randint(1, 48))

    # -- the core -----------------------------------------------------------------------------------------------------

    def _turn(self, acts: Sequence[Act]) -> None:
        writer, made = self._writer, self.made
        self._time_ns += 1 + round(self._chance.expovariate(1 / self._pause_ns))
        commands = writer.commands([act.submission for act in acts])
        self._time_ns += 20_000 * len(acts)
        for act, command in zip(acts, commands, strict=True):
            results = self._core.apply(command)
            writer.results(command, results)
            made.results += len(results)
            made.sent[ctp.name_of(command.message, request=True)] += 1
            error = self._learn(command, results)
            if act.wanted is not None and error != act.wanted.id:
                raise DayFault(_unexpected(command, act.wanted, error))
        made.commands += len(commands)
        writer.flush()

    def _learn(self, command: Command, results: Sequence[Result]) -> int:
        """What the results say of the market; the ErrorID of the answer, 0 for none."""
        error = 0
        for result in results:
            message = result.message
            tid = message.tid
            if tid == _m.OnRtnOrder.tid:
                self._order_said(message.fields[0])
            elif tid == _m.OnRtnTrade.tid:
                trade = message.fields[0]
                self._holdings.traded(trade, self._instruments[trade.InstrumentID].is_dated)
                self.made.trades += 1
            elif tid == _im.SessionOpenedResult.tid:
                self._session_said(message.fields[0])
            elif tid == _im.DayRolled.tid:
                self._rolled(message)
            elif result.dialog and message.fields and type(message.fields[0]) is _s.RspInfo and message.fields[0].ErrorID:
                error = message.fields[0].ErrorID
                self.made.errors[error] += 1
                if tid == _m.OnRspOrderInsert.tid:
                    self._free(command)
        return error

    def _order_said(self, order: Struct) -> None:
        if not order.OrderSysID:
            connection = self._by_session.get((order.FrontID, order.SessionID))
            if connection is not None:
                connection.placed = (order.FrontID, order.SessionID, order.OrderRef)
                connection.last_ref = max(connection.last_ref, int(order.OrderRef))  # the core's choice where none was sent
            return
        name = (order.FrontID, order.SessionID, order.OrderRef)
        known = Resting(name, order.ExchangeID, order.OrderSysID, order.InvestorID, order.InstrumentID)
        status = order.OrderStatus
        if status == codes.OrderStatus.Canceled:
            self._book.end(known)
            if order.CombOffsetFlag != OPEN:
                self._holdings.reserve(self._row(order), -order.VolumeTotal)
        elif status == codes.OrderStatus.AllTraded:
            self._book.end(known)
        else:
            self._book.put(known)

    def _free(self, command: Command) -> None:
        """A close that was refused closes nothing."""
        order = command.message.get(_s.InputOrder)
        if order is not None and order.CombOffsetFlag in (codes.OffsetFlag.Close, codes.OffsetFlag.CloseToday):
            row = self._row(order)
            if self._holdings.closing.get(row, 0) >= order.VolumeTotalOriginal > 0:
                self._holdings.reserve(row, -order.VolumeTotalOriginal)

    def _row(self, order: Struct) -> tuple[str, str, bool, str, bool]:
        instrument = self._instruments.get(order.InstrumentID)
        is_dated = instrument is not None and instrument.is_dated
        return row_of(
            order.InvestorID, order.InstrumentID, order.Direction, order.CombOffsetFlag, order.CombHedgeFlag, is_dated
        )

    def _session_said(self, session: Struct) -> None:
        connection = self._by_connection.get(session.Connection)
        if connection is not None:
            connection.session, connection.last_ref, connection.placed = session.SessionID, 0, None
            self._by_session[(session.FrontID, session.SessionID)] = connection

    def _rolled(self, message: Message) -> None:
        self._book.clear()
        self._holdings.new_day({one.id for one in self._instruments.values() if one.is_dated})
        for connection in self._connections:
            connection.placed = None
        for depth in message.fields[1:]:
            instrument = self._instruments.get(depth.InstrumentID)
            if instrument is not None:
                instrument.new_day(depth)


def genesis(seed: int) -> list[Message]:
    """Reference data of a generated day: the demo universe, its users rich and with the demo's passwords, and what
    `day_refusals` needs beside it."""
    parameters = _i.TradingParameters(BrokerID=BROKER, RequireSettlementConfirm=1, MaxSessionsPerUser=MAX_SESSIONS)
    salts = random.Random(~seed)
    credentials = [
        _i.Credential(BrokerID=BROKER, UserID=user, PasswordHash=hash_password(demo_password(user), salts.randbytes(16)))
        for user in USERS
    ]
    messages = [
        Message(message.tid, tuple(_richer(one) for one in message.fields))
        for message in demo_genesis(TRADING_DAY, BROKER, credentials, parameters)
    ]
    facts = [one for message in messages for one in message.fields]
    stopped = [
        one.replace(InstrumentID=day_refusals.STOPPED_INSTRUMENT, IsTrading=0)
        for one in facts
        if type(one) is _s.Instrument and one.InstrumentID == day_refusals.FUTURE
    ]
    # A sale at the lowest price must be able to cost more than it brings.
    dear = [
        one.replace(CloseRatioByVolume=25.0, CloseTodayRatioByVolume=25.0)
        for one in facts
        if type(one) is _s.InstrumentCommissionRate and one.InstrumentID == day_refusals.OPTION
    ]
    poor: list[Struct] = []
    for investor, active, deposit in (
        (day_refusals.INACTIVE, 0, 1_000_000.0), (day_refusals.UNCONFIRMED, 1, 1_000_000.0), (day_refusals.WRITER, 1, 190_000.0),
        (day_refusals.HOLDER, 1, 1_160.0),
    ):  # fmt: skip
        poor += [
            _s.Investor(BrokerID=BROKER, InvestorID=investor, InvestorName=f"投资者{investor}", IsActive=active),
            _s.TradingAccount(BrokerID=BROKER, AccountID=investor, Deposit=deposit, CurrencyID="CNY", TradingDay=TRADING_DAY),
            _i.UserInvestor(BrokerID=BROKER, UserID=day_refusals.USER, InvestorID=investor),
        ]
    return [*messages, Message(_im.Declare.tid, (*stopped, *dear, *poor))]


def _richer(one: Struct) -> Struct:
    return one.replace(Deposit=DEPOSIT_CNY) if type(one) is _s.TradingAccount else one


def instruments(messages: Sequence[Message]) -> dict[str, Instrument]:
    """Those of the universe that are traded, as genesis declares them."""
    facts = [one for message in messages for one in message.fields]
    depths = {one.InstrumentID: one for one in facts if type(one) is _s.DepthMarketData}
    found = {}
    for one in facts:
        if type(one) is _s.Instrument and one.InstrumentID in LIVELINESS:
            weight, spread = LIVELINESS[one.InstrumentID]
            instrument = Instrument(
                one.InstrumentID, one.ExchangeID, one.PriceTick, one.MaxLimitOrderVolume,
                one.ProductClass == codes.ProductClass.Options, one.PositionDateType == codes.PositionDateType.UseHistory,
                weight, spread,
            )  # fmt: skip
            instrument.new_day(depths[one.InstrumentID])
            instrument.middle = instrument.settlement
            found[one.InstrumentID] = instrument
    return found


def _unexpected(command: Command, wanted: Error, error: int) -> str:
    name = ctp.name_of(command.message, request=True)
    return f"command {command.number}, {name}, was meant to be refused with {wanted.id} {wanted.prompt}; the answer was {error}"
