"""A core behind a link for tests in one process: the real log, sequencer and link server, started, crashed and started again."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Sequence

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Record, ResultRecord, Source, Submission
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.adapters.primary.core import Primary
from fixbridge.core.sequencer import Sequencer, recovered_core
from fixbridge.link.server import LinkServer
from fixbridge.universe import demo_genesis

DAY, BROKER, FRONT, USER = "20261123", "9999", 1, "100001"
_M, _I, _S = ctp.messages, ctp.internal_messages, ctp.structs
PARAMETERS = ctp.internal_structs.TradingParameters(BrokerID=BROKER, MaxSessionsPerUser=10)


class CoreSite:
    """One life of a core on a log folder, serving at `path`."""

    def __init__(self, folder: Path, path: Path, max_pending: int = 10_000):
        self.writer = LogWriter.open(folder, core_name="primary", trading_day=DAY)
        fresh = self.writer.number == 0
        core = recovered_core(Primary, self.writer.recovery)
        self.sequencer = Sequencer(core, self.writer, max_pending=max_pending)
        self.sequencer.decide_unanswered(self.writer.recovery)
        began = ctp.internal_structs.EpochBegan(Epoch=self.writer.epoch, CoreName=core.NAME)
        for message in [Message(_I.EpochBegan.tid, (began,)), *(demo_genesis(DAY, BROKER, [], PARAMETERS) if fresh else ())]:
            self.sequencer.submit(Submission(message, Source(0)))
        self.server = LinkServer(self.sequencer, path)

    async def serve(self) -> CoreSite:
        await self.server.start()
        return self

    def crash(self) -> None:
        """End as a killed process does: connections break, nothing more is taken, written or said."""
        self.sequencer._turn = lambda: None  # type: ignore[method-assign] - the process is gone in the middle of whatever it did
        self.sequencer._release = lambda: None  # type: ignore[method-assign]
        assert self.server._server is not None
        self.server._server.close()
        for side in tuple(self.server.sides):
            side.leave()
            side.abort()
        self.sequencer._committer.close()
        self.writer.close()

    async def stop(self) -> None:
        await self.server.stop()
        await self.sequencer.stop()


class Watch:
    """A reader that keeps what it was given."""

    def __init__(self) -> None:
        self.records: list[Record] = []
        self._news = asyncio.Event()

    def __call__(self, batch: Sequence[Record]) -> None:
        self.records.extend(batch)
        self._news.set()

    async def until(self, condition) -> Record:  # type: ignore[no-untyped-def]
        async with asyncio.timeout(20):
            while True:
                for record in self.records:
                    if condition(record):
                        return record
                self._news.clear()
                await self._news.wait()

    def numbers(self) -> list[int]:
        return [record.number for record in self.records if record.number]

    def ordered(self) -> list[str]:
        """OrderRef of every insert command, in the order of the log."""
        inserts = [r for r in self.records if isinstance(r, Command) and r.message.tid == _M.ReqOrderInsert.tid]
        return [r.message.fields[0].OrderRef for r in inserts]


def session(connection: int = 7) -> list[Submission]:
    """A login of USER."""
    source = Source(FRONT, 0, connection, 1)
    opened = ctp.internal_structs.SessionOpened(
        BrokerID=BROKER, UserID=USER, FrontID=FRONT, EdgeKind="T", Connection=connection, PeerAddress="test"
    )
    login = _S.ReqUserLogin(BrokerID=BROKER, UserID=USER)
    return [
        Submission(Message(_I.SessionOpened.tid, (opened,)), source, USER),
        Submission(Message(_M.ReqUserLogin.tid, (login,)), source, USER),
    ]


def insert(reference: int, connection: int = 7) -> Submission:
    """An order of USER."""
    made = _S.InputOrder(
        BrokerID=BROKER, InvestorID=USER, UserID=USER, InstrumentID="m2705", ExchangeID="DCE", OrderRef=str(reference),
        OrderPriceType="2", Direction="0", CombOffsetFlag="0", CombHedgeFlag="1", LimitPrice=2900.0, VolumeTotalOriginal=1,
        TimeCondition="3", VolumeCondition="1", MinVolume=1, ContingentCondition="1", ForceCloseReason="0",
    )  # fmt: skip
    return Submission(Message(_M.ReqOrderInsert.tid, (made,)), Source(FRONT, 0, connection, reference), USER)


def account_query(request_id: int, connection: int = 7) -> Submission:
    asked = _S.QryTradingAccount(BrokerID=BROKER, InvestorID=USER)
    return Submission(Message(_M.ReqQryTradingAccount.tid, (asked,)), Source(FRONT, 0, connection, request_id), USER)


def session_closed(connection: int = 7) -> Submission:
    closed = ctp.internal_structs.SessionClosed(FrontID=FRONT, CloseReason="test")
    return Submission(Message(_I.SessionClosed.tid, (closed,)), Source(FRONT, 0, connection), USER)


def report_of(reference: int):  # type: ignore[no-untyped-def]
    """Whether a record is a logged report of that order."""

    def matches(record: Record) -> bool:
        is_report = isinstance(record, ResultRecord) and record.number and record.message.tid == _M.OnRtnOrder.tid
        return bool(is_report) and record.message.fields[-1].OrderRef.strip() == str(reference)

    return matches


def refusal_of(tid: int, request_id: int):  # type: ignore[no-untyped-def]
    """Whether a record is an unlogged answer of that TID to that request."""

    def matches(record: Record) -> bool:
        is_unlogged = isinstance(record, ResultRecord) and not record.number
        return is_unlogged and record.message.tid == tid and record.source.request_id == request_id

    return matches
