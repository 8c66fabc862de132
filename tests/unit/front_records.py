"""Records as a writer would number them: reports of orders and trades in one instrument, for tests of depth and of its front."""

from __future__ import annotations

from ctpproto import ctp
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Record, ResultRecord, Source
from fixbridge.depth import DepthBook

S, M = ctp.structs, ctp.messages
# 2026-11-20 13:30:15.250 in Beijing
TIME_NS = 1_795_152_615_250_000_000


class Script:
    """Numbers records as a writer would."""

    def __init__(self) -> None:
        self.number = 0
        self.records: list[Record] = []

    def declare(self, *fields: Struct) -> None:
        self.number += 1
        message = Message(ctp.internal_messages.Declare.tid, fields)
        self.records.append(Command(self.number, 1, "20261120", TIME_NS, message, Source(0), "", b""))

    def says(self, *messages: Message, cause: int | None = None) -> None:
        """The results of one command."""
        cause = self.number + 1 if cause is None else cause
        self.number += 1
        for i, message in enumerate(messages):
            self.number += 1
            last = i == len(messages) - 1
            private = (("100001", 1),)
            self.records.append(
                ResultRecord(self.number, 1, "20261120", TIME_NS, cause, last, False, Source(1), private, 0, b"", message)
            )

    def depth(self) -> DepthBook:
        """What the records so far make of an empty book."""
        depth = DepthBook()
        for record in self.records:
            depth.apply(record)
        return depth


def order(number: int, direction: str, price: float | None, lots: int, status: str) -> Message:
    return Message(
        M.OnRtnOrder.tid,
        (
            S.Order(
                ExchangeID="CFFEX", OrderSysID=f"{number:12d}" if number else "", InstrumentID="IF2612", Direction=direction,
                LimitPrice=price, VolumeTotal=lots, OrderStatus=status,
            ),
        ),
    )  # fmt: skip


def trade(direction: str, price: float, lots: int, offset: str = "0") -> Message:
    return Message(
        M.OnRtnTrade.tid,
        (S.Trade(ExchangeID="CFFEX", InstrumentID="IF2612", Direction=direction, Price=price, Volume=lots, OffsetFlag=offset),),
    )


def opened() -> Script:
    script = Script()
    script.declare(
        S.Instrument(InstrumentID="IF2612", ExchangeID="CFFEX", VolumeMultiple=300, PriceTick=0.2),
        S.DepthMarketData(
            InstrumentID="IF2612", ExchangeID="CFFEX", PreSettlementPrice=4000.2, UpperLimitPrice=4400.2, LowerLimitPrice=3600.2,
            PreClosePrice=3999.8, PreOpenInterest=10.0,
        ),
    )  # fmt: skip
    return script
