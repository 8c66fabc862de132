"""The sequencer with a follower, both in one loop over a real socket; only the follower's disk is held back, on purpose."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Record, Refused, Source, Submission
from fixbridge.adapters.log.follower import FollowerLog
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.adapters.log.zmq_stream import StreamNotBound, ZmqFollower, ZmqSource
from fixbridge.adapters.primary.core import Primary
from fixbridge.core.sequencer import Sequencer, recovered_core

CLOCK = Submission(Message(ctp.internal_messages.Clock.tid, (ctp.internal_structs.Clock(),)), Source(0))
ALONE = Submission(Message(ctp.internal_messages.GoAlone.tid, (ctp.internal_structs.GoAlone(),)), Source(0))
QUERY = Submission(Message(ctp.messages.ReqQryInstrument.tid, (ctp.structs.QryInstrument(),)), Source(1), "100001")


class HeldDisk(FollowerLog):
    """A follower's log whose sync waits until it is let go."""

    free = threading.Event()

    def sync(self) -> int:
        assert self.free.wait(30)
        return super().sync()


class Watch:
    def __init__(self) -> None:
        self.records: list[Record] = []

    def __call__(self, batch: Sequence[Record]) -> None:
        self.records += batch

    async def until(self, number: int) -> None:
        await until(lambda: bool(self.records) and self.records[-1].number >= number)
        assert [record.number for record in self.records] == list(range(self.records[0].number, number + 1))


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not condition():
            await asyncio.sleep(0)


@asynccontextmanager
async def gated(tmp_path: Path, **options: int) -> AsyncIterator[tuple[Sequencer, ZmqSource]]:
    writer = LogWriter.open(tmp_path / "one", "primary", "20261123")
    limits = {"max_lag_records": options.pop("max_lag_records")} if "max_lag_records" in options else {}
    source = ZmqSource(writer, f"ipc://{tmp_path}/stream.sock", **limits)
    made = Sequencer(recovered_core(Primary, writer.recovery), writer, follower=source, **options)  # type: ignore[arg-type]
    try:
        yield made, source
    finally:
        await made.stop()
        source.close()


def test_a_slow_follower_means_refused_orders_in_words(tmp_path: Path) -> None:
    async def story() -> None:
        HeldDisk.free.set()
        async with gated(tmp_path, max_lag_records=20) as (sequencer, source):
            watch = Watch()
            sequencer.read(0, 1, watch)
            follower = ZmqFollower(HeldDisk.open(tmp_path / "two"), source.endpoint)
            sequencer.submit(CLOCK)
            await watch.until(1)
            HeldDisk.free.clear()
            for _ in range(21):
                sequencer.submit(CLOCK)
            await until(lambda: sequencer.writer.number == 22 and follower.log.number == 22)
            with pytest.raises(Refused, match="follower: the follower is 21 records behind") as refused:
                sequencer.submit(CLOCK)
            assert refused.value.error.id == 40 and len(watch.records) == 1
            HeldDisk.free.set()
            await watch.until(22)
            sequencer.submit(CLOCK)
            await watch.until(23)
            follower.close()

    asyncio.run(story())


def test_an_absent_follower_fills_the_queue_and_the_operators_order_is_taken_all_the_same(tmp_path: Path) -> None:
    async def story() -> None:
        async with gated(tmp_path, max_pending=10) as (sequencer, _):
            watch = Watch()
            sequencer.read(0, 1, watch)
            for _ in range(10):
                sequencer.submit(CLOCK)
            await until(lambda: sequencer._watermark.lag == 10)
            with pytest.raises(Refused, match="waiting for the follower"):
                sequencer.submit(CLOCK)
            with pytest.raises(Refused, match="whether this state still counts"):
                sequencer.submit(QUERY)
            assert not watch.records
            sequencer.submit(ALONE)
            await watch.until(11)
            status = sequencer.status()["follower"]
            assert isinstance(status, dict) and (status["mode"], status["present"]) == ("alone", False)

    asyncio.run(story())


def test_after_a_restart_nothing_counts_as_released_until_the_follower_has_said_so(tmp_path: Path) -> None:
    async def first() -> None:
        async with gated(tmp_path) as (sequencer, _):
            for _ in range(30):
                sequencer.submit(CLOCK)

    async def second() -> None:
        async with gated(tmp_path) as (sequencer, source):
            watch, late = Watch(), Watch()
            sequencer.read(0, 1, watch)
            sequencer.read(12, 2, late)  # an edge that had seen so much
            sequencer.submit(CLOCK)
            await until(lambda: sequencer.writer.synced == 31)
            assert sequencer.released == 0 and not watch.records
            follower = ZmqFollower(FollowerLog.open(tmp_path / "two"), source.endpoint)
            await watch.until(31)
            await late.until(31)
            assert late.records[0].number == 13 and sequencer.released == 31
            follower.close()

    asyncio.run(first())
    asyncio.run(second())


def test_a_take_over_in_one_loop_and_the_old_sequencer_halts(tmp_path: Path) -> None:
    async def story() -> None:
        async with gated(tmp_path) as (sequencer, source):
            watch = Watch()
            sequencer.read(0, 1, watch)
            follower = ZmqFollower(FollowerLog.open(tmp_path / "two"), source.endpoint)
            for _ in range(5):
                sequencer.submit(CLOCK)
            await watch.until(5)
            writer = follower.promote("standby")
            await until(lambda: sequencer.halted is not None)
            assert "epoch 2" in str(sequencer.halted) and (writer.number, writer.epoch) == (5, 2)
            new = Sequencer(recovered_core(Primary, writer.recovery), writer)
            seen = Watch()
            new.read(0, 1, seen)
            new.submit(CLOCK)
            await seen.until(6)
            await new.stop()
            follower.close()

    asyncio.run(story())


def test_an_address_that_cannot_be_bound_is_said(tmp_path: Path) -> None:
    async def story() -> None:
        writer = LogWriter.open(tmp_path / "one", "primary", "20261123")
        with pytest.raises(StreamNotBound, match="cannot listen"):
            ZmqSource(writer, "tcp://256.0.0.1:1")
        writer.close()

    asyncio.run(story())
