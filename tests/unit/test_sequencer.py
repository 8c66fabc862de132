"""The sequencer and the edge link with the real log and the real core; only the disk's moment is held back, on purpose."""

from __future__ import annotations

import asyncio
import threading
from contextlib import asynccontextmanager
from pathlib import Path
from typing import AsyncIterator, Sequence

import pytest

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Record, Refused, ResultRecord, Source, Submission
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.adapters.primary.core import Primary
from fixbridge.core.sequencer import Sequencer, recovered_core
from fixbridge.link.edge import LinkClient
from fixbridge.link.frames import UNCHECKED, Hello, encode_hello
from fixbridge.link.server import LinkServer
from fixbridge.universe import demo_genesis

DAY, BROKER, FRONT = "20261123", "9999", 1
_M, _I, _S = ctp.messages, ctp.internal_messages, ctp.structs
PARAMETERS = ctp.internal_structs.TradingParameters(BrokerID=BROKER, MaxSessionsPerUser=10)


class HeldDisk(LogWriter):
    """A writer whose sync waits until it is let go, as a disk that takes its time."""

    free = threading.Event()

    def sync(self) -> int:
        self.free.wait(30)
        return super().sync()


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


def open_session(user: str, connection: int) -> list[Submission]:
    source = Source(FRONT, 0, connection, 1)
    opened = ctp.internal_structs.SessionOpened(
        BrokerID=BROKER, UserID=user, FrontID=FRONT, EdgeKind="T", Connection=connection, PeerAddress="test"
    )
    login = _S.ReqUserLogin(BrokerID=BROKER, UserID=user)
    return [
        Submission(Message(_I.SessionOpened.tid, (opened,)), source, user),
        Submission(Message(_M.ReqUserLogin.tid, (login,)), source, user),
    ]


def order(user: str, connection: int, reference: int, price: float = 2900.0) -> Submission:
    made = _S.InputOrder(
        BrokerID=BROKER, InvestorID=user, UserID=user, InstrumentID="m2705", ExchangeID="DCE", OrderRef=str(reference),
        OrderPriceType="2", Direction="0", CombOffsetFlag="0", CombHedgeFlag="1", LimitPrice=price, VolumeTotalOriginal=1,
        TimeCondition="3", VolumeCondition="1", MinVolume=1, ContingentCondition="1", ForceCloseReason="0",
    )  # fmt: skip
    return Submission(Message(_M.ReqOrderInsert.tid, (made,)), Source(FRONT, 0, connection, reference), user, b"context of " + str(reference).encode())


@asynccontextmanager
async def sequencer(folder: Path, kind: type[LogWriter] = LogWriter, **options: object) -> AsyncIterator[Sequencer]:
    writer = kind.open(folder, core_name="primary", trading_day=DAY)
    fresh = writer.number == 0
    made = Sequencer(recovered_core(Primary, writer.recovery), writer, **options)  # type: ignore[arg-type]
    made.decide_unanswered(writer.recovery)
    if fresh:
        for message in demo_genesis(DAY, BROKER, [], PARAMETERS):
            made.submit(Submission(message, Source(0)))
    try:
        yield made
    finally:
        await made.stop()


def is_result(tid: int, reference: int | None = None):  # type: ignore[no-untyped-def]
    def matches(record: Record) -> bool:
        if not isinstance(record, ResultRecord) or record.message.tid != tid:
            return False
        return reference is None or record.message.fields[-1].OrderRef.strip() == str(reference)

    return matches


def test_records_are_released_in_order_and_a_late_reader_gets_the_same(tmp_path: Path) -> None:
    async def story() -> None:
        async with sequencer(tmp_path) as made:
            live = Watch()
            made.read(0, FRONT, live)
            for submission in [*open_session("100001", 7), *(order("100001", 7, n) for n in range(1, 50))]:
                made.submit(submission)
            await live.until(is_result(_M.OnRtnOrder.tid, 49))
            numbers = [r.number for r in live.records]
            assert numbers == list(range(1, len(numbers) + 1))
            report = await live.until(is_result(_M.OnRtnOrder.tid, 1))
            assert report.context == b"context of 1" and report.private == (("100001", 1),)
            late = Watch()
            made.read(10, FRONT, late)
            await late.until(is_result(_M.OnRtnOrder.tid, 49))
            assert late.records == [r for r in live.records if r.number > 10]

    asyncio.run(story())


def test_nothing_leaves_before_the_sync_and_a_full_queue_refuses(tmp_path: Path) -> None:
    async def story() -> None:
        HeldDisk.free.set()
        async with sequencer(tmp_path, HeldDisk, max_pending=60) as made:
            watch = Watch()
            made.read(0, FRONT, watch)
            for submission in open_session("100001", 7):
                made.submit(submission)
            await watch.until(is_result(_M.OnRspUserLogin.tid))
            while made.status()["unreleased_commands"] or made.status()["inbox"]:
                await asyncio.sleep(0)
            HeldDisk.free.clear()
            for number in range(1, 61):
                made.submit(order("100001", 7, number))
            with pytest.raises(Refused) as refused:
                made.submit(order("100001", 7, 61))
            assert refused.value.error == ctp.errors.CFFEX_OVER_REQUEST
            # Never refused: coming again later it would stand behind what its connection has sent meanwhile.
            closed = ctp.internal_structs.SessionClosed(FrontID=FRONT, SessionID=4711, CloseReason="gone")
            made.submit(Submission(Message(_I.SessionClosed.tid, (closed,)), Source(FRONT, 4711, 8), "100002"))
            query = _S.QryTradingAccount(BrokerID=BROKER, InvestorID="100001")
            while made.status()["inbox"]:
                await asyncio.sleep(0)  # the orders are decided; the disk still holds them back
            made.submit(Submission(Message(_M.ReqQryTradingAccount.tid, (query,)), Source(FRONT, 0, 7, 99), "100001"))
            seen = len(watch.records)
            for _ in range(50):
                await asyncio.sleep(0)
            assert len(watch.records) == seen, "something left before its sync"
            HeldDisk.free.set()
            answer = await watch.until(is_result(_M.OnRspQryTradingAccount.tid))
            assert answer.number == 0 and answer.source.request_id == 99
            last_order = max(i for i, r in enumerate(watch.records) if is_result(_M.OnRtnOrder.tid)(r))
            assert watch.records.index(answer) > last_order, "an answer showed a state that was not on disk yet"

    asyncio.run(story())


def test_a_core_that_raises_stops_everything_and_is_named(tmp_path: Path) -> None:
    class Broken(Primary):
        def apply(self, command: Command):  # type: ignore[no-untyped-def]
            if command.message.tid == _M.ReqOrderInsert.tid:
                raise ZeroDivisionError
            return super().apply(command)

    async def story() -> None:
        said: list[str] = []
        writer = LogWriter.open(tmp_path, core_name="primary", trading_day=DAY)
        made = Sequencer(Broken.restore(()), writer, on_halt=said.append)
        watch = Watch()
        made.read(0, FRONT, watch)
        for message in demo_genesis(DAY, BROKER, [], PARAMETERS):
            made.submit(Submission(message, Source(0)))
        for submission in open_session("100001", 7):
            made.submit(submission)
        await watch.until(is_result(_M.OnRspUserLogin.tid))
        made.submit(order("100001", 7, 1))
        while not said:
            await asyncio.sleep(0)
        assert f"failed on command {made.writer.number}: ZeroDivisionError" in said[0]
        with pytest.raises(Refused):
            made.submit(order("100001", 7, 2))
        await made.stop()

    asyncio.run(story())
    # What killed the core is in the log, by name; a sound core decides it at the next start.
    async def again() -> None:
        async with sequencer(tmp_path) as made:
            watch = Watch()
            made.read(0, FRONT, watch)
            report = await watch.until(is_result(_M.OnRtnOrder.tid, 1))
            assert report.private == (("100001", 1),)

    asyncio.run(again())


def test_a_restart_goes_on_where_it_was(tmp_path: Path) -> None:
    async def first() -> tuple[list, int]:
        async with sequencer(tmp_path) as made:
            watch = Watch()
            made.read(0, FRONT, watch)
            for submission in [*open_session("100001", 7), *(order("100001", 7, n) for n in range(1, 20))]:
                made.submit(submission)
            await watch.until(is_result(_M.OnRtnOrder.tid, 19))
            return made.core.export(), made.writer.number

    async def second(export: list, number: int) -> None:
        async with sequencer(tmp_path) as made:
            assert made.core.export() == export and made.writer.number == number and made.released == number
            watch = Watch()
            made.read(number, FRONT, watch)
            made.submit(order("100001", 7, 20))
            report = await watch.until(is_result(_M.OnRtnOrder.tid, 20))
            assert report.private[0][1] == 39, "each order before said two messages; the count goes on"

    asyncio.run(second(*asyncio.run(first())))


def test_the_link_carries_the_same_records_and_refusals_come_in_words(tmp_path: Path) -> None:
    async def story() -> None:
        HeldDisk.free.set()
        async with sequencer(tmp_path / "log", HeldDisk, max_pending=30) as made:
            server = LinkServer(made, tmp_path / "link.sock")
            await server.start()
            assert (tmp_path / "link.sock").stat().st_mode & 0o777 == 0o600
            client = LinkClient(tmp_path / "link.sock")
            await client.connect()
            here, there = Watch(), Watch()
            made.read(0, 99, here)
            client.read(0, FRONT, there)
            for submission in [*open_session("100001", 7), order("100001", 7, 1)]:
                client.submit(submission)
            await there.until(is_result(_M.OnRtnOrder.tid, 1))
            await here.until(lambda r: r.number == there.records[-1].number)
            assert there.records == here.records[: len(there.records)]
            HeldDisk.free.clear()
            for number in range(2, 33):
                client.submit(order("100001", 7, number))
            refusal = await there.until(is_result(_M.OnRspOrderInsert.tid))
            assert refusal.number == 0 and refusal.dialog and refusal.source.front_id == FRONT
            assert refusal.message.fields[0].ErrorID == ctp.errors.CFFEX_OVER_REQUEST.id
            HeldDisk.free.set()
            await there.until(is_result(_M.OnRtnOrder.tid, 31))
            await server.stop()
            async with asyncio.timeout(5):
                await client.closed.wait()
            with pytest.raises(Refused):
                client.submit(order("100001", 7, 40))

    asyncio.run(story())


def test_bytes_that_are_no_frames_end_the_link_connection_only(tmp_path: Path) -> None:
    async def story() -> None:
        async with sequencer(tmp_path / "log") as made:
            server = LinkServer(made, tmp_path / "link.sock")
            await server.start()
            hello = b"\0\0\0\x29\2" + encode_hello(Hello(FRONT, 1, 0, 0, UNCHECKED))
            for hostile in (
                b"\xff" * 100, b"\0\0\0\0\1", b"\0\0\0\5\2abcd", b"\0\0\0\1\2", b"\0\0\0\1\x63", b"\0\0\0\x09\6notarec.",
                hello + b"\0\0\0\x09\6notarec.", hello + hello, hello + b"\0\0\0\1\6",
            ):  # fmt: skip
                reader, writer = await asyncio.open_unix_connection(str(tmp_path / "link.sock"))
                writer.write(hostile)
                writer.write_eof()
                async with asyncio.timeout(5):
                    try:
                        await reader.read(-1)
                    except ConnectionResetError:
                        pass
                writer.close()
            assert made.halted is None
            watch = Watch()
            made.read(0, FRONT, watch)
            for submission in open_session("100001", 7):
                made.submit(submission)
            await watch.until(is_result(_M.OnRspUserLogin.tid))
            await server.stop()

    asyncio.run(story())
