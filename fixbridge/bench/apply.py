"""`apply` of the primary core over prepared commands, beside the bare heap book over the same orders, timed as `batches` says.

The core checks sessions, rights, funds, margin, limits and identities, and makes every report that members would get; the
heap book matches. The ratio says what all of that costs. With decoded members it is the figure that `cores` has for the primary.
"""

from __future__ import annotations

from typing import NamedTuple

from ctpproto.ctp import codes, internal_messages, internal_structs, messages, structs
from ctpproto.generated.internal import codes as internal_codes
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Core, Result, Source
from fixbridge.adapters.primary.core import Primary
from fixbridge.bench import stream
from fixbridge.bench.batches import BATCH_COMMANDS, applied, matched, without_collector
from fixbridge.bench.faults import BenchFault
from fixbridge.bench.figures import Rate
from fixbridge.bench.heap_book import BUY, HeapBook
from fixbridge.universe import USERS, demo_genesis

BROKER, INSTRUMENT, EXCHANGE = "9999", "m2705", "DCE"
TRADING_DAY = "20261123"
FIRST_TIME_NS = 1_763_950_000_000_000_000
FUNDS_CNY = 10_000_000_000.0  # nobody may run out of money while the clock runs


class Prepared(NamedTuple):
    """One order command without its struct: views cache what was read, so every run makes its own."""

    tid: int
    struct: type[Struct]
    raw: bytes
    source: Source
    user: str


class Turn(NamedTuple):
    """One run over the whole stream: commands a second of each."""

    decoded: Rate
    views: Rate
    heap: Rate


class ApplyBench:
    """The demo market with rich users, all logged in, and a stream of orders for it."""

    def __init__(self, count: int):
        self.stream = stream.make(count, len(USERS))
        parameters = internal_structs.TradingParameters(BrokerID=BROKER, MaxSessionsPerUser=10)
        genesis = [
            Message(m.tid, tuple(_enriched(f) for f in m.fields)) for m in demo_genesis(TRADING_DAY, BROKER, [], parameters)
        ]
        self._genesis = genesis
        _, self._sessions, self._middle, self._tick = self.market()
        self._orders = [self._prepare(step, at) for at, step in enumerate(self.stream.steps)]

    def run(self) -> Turn:
        """Fresh cores, the whole stream: members decoded beforehand, and views as a front hands them in. Raises BenchFault."""
        steps = self.stream.steps
        names = ("decoded", "views")
        cores = {name: self.market()[0] for name in names}
        said = {name: Said() for name in names}
        book = HeapBook()
        seconds = dict.fromkeys((*names, "heap"), 0.0)
        with without_collector():
            for at in range(0, len(steps), BATCH_COMMANDS):
                stop = min(at + BATCH_COMMANDS, len(steps))
                for name in names if at // BATCH_COMMANDS % 2 == 0 else reversed(names):
                    answers, spent = applied(cores[name].apply, self.commands(at, stop, decoded=name == "decoded"))
                    seconds[name] += spent
                    said[name].read(answers)  # and what is released is let go of, as in the gateway
                    del answers
                seconds["heap"] += matched(book, steps[at:stop])
        for name in names:
            said[name].compare(self.stream.mix)
        return Turn(*(Rate(len(steps), seconds[name]) for name in (*names, "heap")))

    def commands(self, start: int, stop: int, decoded: bool) -> list[Command]:
        """Part of the stream as commands, with views of their own."""
        commands = []
        for at in range(start, stop):
            order = self._orders[at]
            view = order.struct.unpack(order.raw)
            if decoded:
                view.to_dict()
            number, message = 1000 + at, Message(order.tid, (view,))
            time_ns = FIRST_TIME_NS + number * 1000
            commands.append(Command(number, 1, TRADING_DAY, time_ns, message, order.source, order.user, b""))
        return commands

    def market(self, kind: type[Core] = Primary) -> tuple[Core, list[int], float, float]:
        """A core that is open for business; SessionIDs by user; the middle price and the tick, CNY."""
        core = kind.restore([])
        number = 0
        middle = tick = 0.0

        def tell(message: Message, source: Source, user: str) -> list[Result]:
            nonlocal number
            number += 1
            return core.apply(Command(number, 1, TRADING_DAY, FIRST_TIME_NS, message, source, user, b""))

        for message in self._genesis:
            tell(message, Source(0), "")
            for field in message.fields:
                if getattr(field, "InstrumentID", "") == INSTRUMENT:
                    middle = getattr(field, "PreSettlementPrice", None) or middle
                    tick = getattr(field, "PriceTick", None) or tick
        sessions: list[int] = []
        for connection, user in enumerate(USERS, 1):
            source = Source(1, 0, connection)
            opened = internal_structs.SessionOpened(
                BrokerID=BROKER, UserID=user, FrontID=1, EdgeKind=internal_codes.EdgeKind.Trader, Connection=connection
            )
            for result in tell(Message(internal_messages.SessionOpened.tid, (opened,)), source, user):
                found = result.message.get(internal_structs.SessionOpened)
                if found is not None:
                    sessions.append(found.SessionID)
            tell(Message(messages.ReqUserLogin.tid, (structs.ReqUserLogin(BrokerID=BROKER, UserID=user),)), source, user)
        if len(sessions) != len(USERS) or not middle or not tick:
            raise BenchFault(f"the demo market did not open: {len(sessions)} sessions, middle {middle}, tick {tick}")
        return core, sessions, round(middle / tick) * tick, tick

    # -- inside -------------------------------------------------------------------------------------------------------

    def _prepare(self, step: stream.Step, at: int) -> Prepared:
        user, session = USERS[step.user], self._sessions[step.user]
        source = Source(1, session, step.user + 1, at)
        names = {"BrokerID": BROKER, "InvestorID": user, "UserID": user, "InstrumentID": INSTRUMENT, "ExchangeID": EXCHANGE}
        if not step.lots:
            action = structs.InputOrderAction(
                **names, FrontID=1, SessionID=session, OrderRef=str(step.order), ActionFlag=codes.ActionFlag.Delete
            )
            return Prepared(messages.ReqOrderAction.tid, structs.InputOrderAction, action.pack(), source, user)
        order = structs.InputOrder(
            **names, OrderRef=str(step.order), OrderPriceType=codes.OrderPriceType.LimitPrice,
            Direction=codes.Direction.Buy if step.side == BUY else codes.Direction.Sell, CombOffsetFlag=codes.OffsetFlag.Open,
            CombHedgeFlag=codes.HedgeFlag.Speculation, LimitPrice=self._middle + step.price_ticks * self._tick,
            VolumeTotalOriginal=step.lots, TimeCondition=codes.TimeCondition.GFD, VolumeCondition=codes.VolumeCondition.AV,
            MinVolume=1, ContingentCondition=codes.ContingentCondition.Immediately,
            ForceCloseReason=codes.ForceCloseReason.NotForceClose,
        )  # fmt: skip
        return Prepared(messages.ReqOrderInsert.tid, structs.InputOrder, order.pack(), source, user)


class Said:
    """What a core made of the stream. One that did something else than the heap book was not measured at the same work."""

    def __init__(self) -> None:
        self.trades = self.cancels = 0

    def read(self, answers: list[list[Result]]) -> None:
        """Count reports. Raises BenchFault for a refusal: nothing in the stream is wrong."""
        for results in answers:
            for result in results:
                tid = result.message.tid
                if tid == messages.OnRtnTrade.tid:
                    self.trades += 1
                elif tid == messages.OnRtnOrder.tid:
                    order = result.message.fields[0]
                    self.cancels += order.OrderStatus == codes.OrderStatus.Canceled  # type: ignore[attr-defined]
                elif tid in (messages.OnRspOrderInsert.tid, messages.OnRspOrderAction.tid):
                    raise BenchFault(f"the core refused an order of the stream: {result.message.fields[0]!r}")

    def compare(self, mix: dict[str, int]) -> None:
        """Each fill is reported to both sides."""
        if (self.trades, self.cancels) != (2 * mix.get("fills", 0), mix.get("cancels", 0)):
            raise BenchFault(f"the core made {self.trades} trade reports and {self.cancels} cancels, the heap book says {mix}")


def _enriched(field: Struct) -> Struct:
    return field.replace(Deposit=FUNDS_CNY) if type(field) is structs.TradingAccount else field
