"""The demo market around a primary core: what tests say to it, and what it answers."""

from __future__ import annotations

from typing import Any, Iterable, Sequence

from ctpproto import ctp
from ctpproto.generated.internal.codes import EdgeKind
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Result, ResultRecord, Source
from fixbridge.adapters.primary import Primary
from fixbridge.universe import USERS, demo_genesis

S, I, M, IM, C = ctp.structs, ctp.internal_structs, ctp.messages, ctp.internal_messages, ctp.codes
BROKER, DAY = "9999", "20261123"
NOON_NS = 1_795_406_400_000_000_000  # 2026-11-23 12:00:00 in China
MILLISECOND_NS = 1_000_000
FRONT = 1

A, B, D, NINTH = USERS[0], USERS[1], USERS[2], USERS[8]


def genesis(parameters: Struct | None = None) -> list[Message]:
    parameters = parameters or I.TradingParameters(BrokerID=BROKER, MaxSessionsPerUser=2)
    credentials = [I.Credential(BrokerID=BROKER, UserID=user, PasswordHash="hash of " + user) for user in USERS]
    return demo_genesis(DAY, BROKER, credentials, parameters)


def input_order(investor: str = A, **members: Any) -> Struct:
    """A limit order of cu2701, opening, good for the day, one lot; no OrderRef."""
    return S.InputOrder(
        **{
            "BrokerID": BROKER, "InvestorID": investor, "InstrumentID": "cu2701", "OrderPriceType": C.OrderPriceType.LimitPrice,
            "Direction": C.Direction.Buy, "CombOffsetFlag": C.OffsetFlag.Open, "CombHedgeFlag": C.HedgeFlag.Speculation,
            "LimitPrice": 75000.0, "VolumeTotalOriginal": 1, "TimeCondition": C.TimeCondition.GFD,
            "VolumeCondition": C.VolumeCondition.AV, "ContingentCondition": C.ContingentCondition.Immediately,
            "ForceCloseReason": C.ForceCloseReason.NotForceClose, **members,
        }
    )  # fmt: skip


def records(command: Command, results: Sequence[Result]) -> list[ResultRecord]:
    """Results as the log would give them back: decoded from bytes."""
    return [
        ResultRecord(
            0, command.epoch, command.trading_day, command.time_ns, command.number, at == len(results) - 1, result.dialog,
            command.source, tuple((user, 0) for user in result.users), int(result.public), result.context,
            Message(result.message.tid, tuple(type(f).unpack(f.pack()) for f in result.message.fields)),
        )
        for at, result in enumerate(results)
    ]  # fmt: skip


def packed(core: Primary) -> list[tuple[str, bytes]]:
    return [(record.NAME, record.pack()) for record in core.export()]


class Market:
    """One core, open for business. Every command is kept, and applied to `twins` too, which must say the same."""

    def __init__(self, parameters: Struct | None = None, users: Iterable[str] = ()):
        self.core = Primary()
        self.followers: list[Primary] = []  # absorb
        self.twins: list[Primary] = []  # apply
        self.number = 0
        self.time_ns = NOON_NS
        self.trading_day = DAY
        self.connections: dict[str, int] = {}
        self.last_connection = 0
        for message in genesis(parameters):
            assert self.tell(message, "", Source(0)) == []
        for user in users:
            self.login(user)

    def command(self, message: Message, user: str, source: Source, context: bytes = b"") -> Command:
        self.number += 1
        self.time_ns += MILLISECOND_NS
        return Command(self.number, 1, self.trading_day, self.time_ns, message, source, user, context)

    def tell(self, message: Message, user: str, source: Source, context: bytes = b"") -> list[Result]:
        command = self.command(message, user, source, context)
        results = self.core.apply(command)
        for twin in self.twins:
            assert twin.apply(command) == results
        for follower in self.followers:
            follower.absorb(command, records(command, results))
        return results

    def source(self, user: str) -> Source:
        return Source(FRONT, 0, self.connections.get(user, 999_999), 7)

    def say(self, user: str, message_type: Any, *fields: Struct, context: bytes = b"") -> list[Result]:
        """A message on the user's last connection."""
        return self.tell(Message(message_type.tid, fields), user, self.source(user), context)

    def operator(self, message_type: Any, *fields: Struct) -> list[Result]:
        return self.tell(Message(message_type.tid, fields), "", Source(0))

    def open(self, user: str, kind: str = EdgeKind.Trader) -> int:
        """A new connection of the user; returns the SessionID."""
        self.last_connection += 1
        self.connections[user] = self.last_connection
        (result,) = self.say(user, IM.SessionOpened, I.SessionOpened(BrokerID=BROKER, UserID=user, EdgeKind=kind))
        assert result.dialog
        return result.message.fields[0].SessionID

    def login(self, user: str, kind: str = EdgeKind.Trader) -> int:
        session = self.open(user, kind)
        (result,) = self.say(user, M.ReqUserLogin, S.ReqUserLogin(BrokerID=BROKER, UserID=user))
        assert result.message.fields[0].ErrorID == 0, result
        return session

    def insert(self, user: str, context: bytes = b"", **members: Any) -> list[Result]:
        members.setdefault("investor", user)
        return self.say(user, M.ReqOrderInsert, input_order(**members), context=context)

    def cancel(self, user: str, order: Struct, context: bytes = b"", by_number: bool = False) -> list[Result]:
        """A cancel of an order as it was reported."""
        names: dict[str, Any] = {"FrontID": order.FrontID, "SessionID": order.SessionID, "OrderRef": order.OrderRef}
        if by_number:
            names = {"ExchangeID": order.ExchangeID, "OrderSysID": order.OrderSysID}
        action = S.InputOrderAction(BrokerID=BROKER, InvestorID=order.InvestorID, ActionFlag=C.ActionFlag.Delete, **names)
        return self.say(user, M.ReqOrderAction, action, context=context)

    def modify(
        self, user: str, order: Struct, price: float = 0.0, volume_change: int = 0, context: bytes = b"", **change: Any
    ) -> list[Result]:
        """A Modify of an order as it was reported; with an OrderChange where that has members."""
        action = S.InputOrderAction(
            BrokerID=BROKER, InvestorID=order.InvestorID, ActionFlag=C.ActionFlag.Modify, LimitPrice=price,
            VolumeChange=volume_change, ExchangeID=order.ExchangeID, OrderSysID=order.OrderSysID,
        )  # fmt: skip
        fields = (action, I.OrderChange(**change)) if change else (action,)
        return self.say(user, M.ReqOrderAction, *fields, context=context)

    def follow(self) -> None:
        """From now on a core absorbs what this one says, and a restored one decides the same."""
        self.followers.append(Primary.restore(self.core.export()))
        self.twins.append(Primary.restore(self.core.export()))

    def agree(self) -> None:
        """Who absorbed, who decided and who is restored now are in one state."""
        exported = packed(self.core)
        for core in (*self.followers, *self.twins, Primary.restore(self.core.export())):
            assert packed(core) == exported

    def trade(self, seller: str, buyer: str, sell: str = "0", buy: str = "0", **members: Any) -> None:
        """One trade between two users, with their offset flags."""
        self.insert(seller, Direction=C.Direction.Sell, CombOffsetFlag=sell, **members)
        results = self.insert(buyer, Direction=C.Direction.Buy, CombOffsetFlag=buy, **members)
        assert M.OnRtnTrade.tid in [r.message.tid for r in results], results

    def query(self, request: Any, user: str, *fields: Struct) -> tuple[Struct, ...]:
        return self.core.query(Message(request.tid, fields), user).fields

    def account(self, user: str) -> Struct:
        (row,) = self.query(M.ReqQryTradingAccount, user, S.QryTradingAccount(BrokerID=BROKER, InvestorID=user))
        return row

    def positions(self, user: str, instrument: str = "") -> tuple[Struct, ...]:
        return self.query(M.ReqQryInvestorPosition, user, S.QryInvestorPosition(InvestorID=user, InstrumentID=instrument))

    def day_roll(self, day: str) -> list[Result]:
        results = self.operator(IM.DayRoll, I.DayRoll(TradingDay=self.trading_day, NextTradingDay=day))
        self.trading_day = day
        return results


def told(results: Sequence[Result]) -> list[str]:
    """Results in short: what a transcript would show."""
    lines = []
    for result in results:
        names = [ctp.name_of(result.message)]
        for field in result.message.fields:
            if field.NAME == "RspInfo":
                names.append(f"error {field.ErrorID}")
            elif field.NAME == "Order":
                names.append(f"{field.OrderStatus} {field.VolumeTraded}+{field.VolumeTotal}")
            elif field.NAME == "Trade":
                names.append(f"{field.Volume}@{field.Price:g}")
        whom = "dialog" if result.dialog else "public" if result.public else ",".join(result.users) or "edges"
        lines.append(f"{whom}: " + " ".join(names))
    return lines


def error(results: Sequence[Result]) -> int:
    """ErrorID of the dialog answer, 0 where there was none."""
    for result in results:
        if result.dialog:
            info = result.message.get(S.RspInfo)
            return info.ErrorID if info is not None else 0
    return 0
