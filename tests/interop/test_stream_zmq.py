"""The follower stream between real processes over a real socket: kills, a zombie, a slow start, a broken disk."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from fixbridge.adapters.contract import Record
from fixbridge.adapters.log import segments
from fixbridge.adapters.log.follower import FollowerLog, promoted_epoch
from fixbridge.adapters.log.reader import LogReader
from fixbridge.adapters.log.zmq_stream import ZmqFence, ZmqFollower

PROGRAM = Path(__file__).with_name("stream_writer.py")


class WriterProcess:
    """`stream_writer.py` under test; `released` rises as it says."""

    def __init__(self, process: asyncio.subprocess.Process):
        self.process = process
        self.released = 0
        self.heard: list[str] = []
        self._news = asyncio.Event()
        self._reading = asyncio.create_task(self._read())

    @classmethod
    async def start(cls, folder: Path, endpoint: str) -> WriterProcess:
        process = await asyncio.create_subprocess_exec(
            sys.executable, str(PROGRAM), str(folder), endpoint, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self = cls(process)
        await self.until(lambda: any(line.startswith("open ") for line in self.heard))
        return self

    async def _read(self) -> None:
        assert self.process.stdout is not None
        async for raw in self.process.stdout:
            word, _, rest = raw.decode().strip().partition(" ")
            if word == "released":
                assert int(rest) == self.released + 1 or self.released == 0, "in order, each once"
                self.released = int(rest)
            else:
                self.heard.append(f"{word} {rest}")
            self._news.set()
        self.heard.append("ended")
        self._news.set()

    def write(self, line: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n".encode())

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(30):
            while not condition():
                self._news.clear()
                if not condition():
                    await self._news.wait()

    async def said(self, word: str) -> str:
        """The next thing of that kind it says."""
        before = len([line for line in self.heard if line.startswith(word)])
        await self.until(lambda: len([line for line in self.heard if line.startswith(word)]) > before)
        return [line for line in self.heard if line.startswith(word)][-1].partition(" ")[2]

    async def ask(self, line: str, word: str) -> str:
        self.write(line)
        return await self.said(word)

    async def status(self) -> dict[str, object]:
        return json.loads(await self.ask("status", "status"))

    async def kill(self) -> None:
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()
        await self._reading


class FollowerHere:
    """A follower in the test's own process."""

    def __init__(self, folder: Path, endpoint: str):
        self.records: list[Record] = []
        self.said: list[str] = []
        self._news = asyncio.Event()
        self.shell = ZmqFollower(
            FollowerLog.open(folder, segment_bytes=150_000), endpoint, on_records=self._took, on_said=self._heard,
            on_halted=self._heard, on_cut=lambda number: self._heard(f"cut {number}"), heartbeat_ns=50_000_000,
            silence_ns=400_000_000,
        )  # fmt: skip

    def _took(self, records: Sequence[Record]) -> None:
        self.records += records
        self._news.set()

    def _heard(self, why: str) -> None:
        self.said.append(why)
        self._news.set()

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(30):
            while not condition():
                self._news.clear()
                if not condition():
                    await self._news.wait()


def entries(folder: Path) -> list[bytes]:
    return [entry.raw + entry.chain for entry in LogReader(folder).entries(0)]


@asynccontextmanager
async def pair(tmp_path: Path) -> AsyncIterator[tuple[WriterProcess, FollowerHere, str]]:
    endpoint = f"ipc://{tmp_path}/stream.sock"
    writer = await WriterProcess.start(tmp_path / "one", endpoint)
    follower = FollowerHere(tmp_path / "two", endpoint)
    try:
        yield writer, follower, endpoint
    finally:
        if writer.process.returncode is None:
            os.kill(writer.process.pid, signal.SIGCONT)
        await writer.kill()
        follower.shell.close()


def test_released_is_on_both_disks_and_equal_byte_for_byte(tmp_path: Path) -> None:
    async def story() -> None:
        async with pair(tmp_path) as (writer, follower, _):
            for _ in range(20):
                writer.write(37)
            await writer.until(lambda: writer.released == 740)
            assert follower.shell.log.synced >= 740
            assert (tmp_path / "stream.sock").stat().st_mode & 0o777 == 0o600
            assert entries(tmp_path / "one") == entries(tmp_path / "two")
            await follower.until(lambda: len(follower.records) == 740)
            assert [record.number for record in follower.records] == list(range(1, 741))
            assert (await writer.status())["lag_records"] == 0

    asyncio.run(story())


def test_nothing_is_released_without_a_follower_until_the_operator_says_so(tmp_path: Path) -> None:
    async def story() -> None:
        endpoint = f"ipc://{tmp_path}/stream.sock"
        writer = await WriterProcess.start(tmp_path / "one", endpoint)
        writer.write(10)
        status = await writer.status()
        assert writer.released == 0 and status["present"] is False and status["mode"] == "synchronous"
        assert "cannot be required" in await writer.ask("require", "refused")
        writer.write("alone")
        await writer.until(lambda: writer.released == 11)
        follower = FollowerHere(tmp_path / "two", endpoint)
        await follower.until(lambda: len(follower.records) == 11)
        while not (await writer.status())["present"] or (await writer.status())["lag_records"]:
            pass
        writer.write("require")
        writer.write(5)
        await writer.until(lambda: writer.released == 17)
        assert follower.shell.log.synced == 17 and (await writer.status())["mode"] == "synchronous"
        await writer.kill()
        follower.shell.close()

    asyncio.run(story())


def test_a_zombie_that_wakes_after_the_promotion_releases_nothing_and_halts(tmp_path: Path) -> None:
    async def story() -> None:
        async with pair(tmp_path) as (zombie, follower, _):
            zombie.write(50)
            await zombie.until(lambda: zombie.released == 50)
            os.kill(zombie.process.pid, signal.SIGSTOP)
            zombie.write(500)  # in its pipe: it will decide them all when it wakes
            promoted = follower.shell.promote("standby")
            assert (promoted.epoch, promoted.number) == (2, 50)
            os.kill(zombie.process.pid, signal.SIGCONT)
            why = await zombie.said("halted")
            assert "epoch 2" in why
            assert "halted" in await zombie.ask("1", "refused")
            assert zombie.released == 50
            promoted.close()

    asyncio.run(story())


def test_a_zombie_nobody_talks_to_releases_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        async with pair(tmp_path) as (zombie, follower, _):
            zombie.write(50)
            await zombie.until(lambda: zombie.released == 50)
            os.kill(zombie.process.pid, signal.SIGSTOP)
            promoted = follower.shell.promote("standby")
            follower.shell._socket.close()  # the network between them is gone as well
            os.kill(zombie.process.pid, signal.SIGCONT)
            zombie.write(500)
            status = await zombie.status()
            while status["present"]:
                status = await zombie.status()
            assert zombie.released == 50 and status["acknowledged"] == 50
            promoted.close()

    asyncio.run(story())


def test_a_zombie_hears_of_a_take_over_from_a_successor_that_was_started_again(tmp_path: Path) -> None:
    async def story() -> None:
        async with pair(tmp_path) as (zombie, follower, endpoint):
            zombie.write(50)
            await zombie.until(lambda: zombie.released == 50)
            os.kill(zombie.process.pid, signal.SIGSTOP)
            promoted = follower.shell.promote("standby")
            follower.shell._socket.close()  # its process dies before the other has heard a word
            promoted.close()
            os.kill(zombie.process.pid, signal.SIGCONT)
            fence = ZmqFence(promoted_epoch(tmp_path / "two"), endpoint)
            assert "epoch 2" in await zombie.said("halted")
            fence.close()

    asyncio.run(story())


def test_the_writer_is_killed_again_and_again_and_nothing_released_is_missing(tmp_path: Path) -> None:
    async def story() -> None:
        endpoint = f"ipc://{tmp_path}/stream.sock"
        follower = FollowerHere(tmp_path / "two", endpoint)
        released = 0
        for life in range(4):
            writer = await WriterProcess.start(tmp_path / "one", endpoint)
            for _ in range(10):
                writer.write(20)
            await writer.until(lambda: writer.released >= released + 20 * (life + 1))
            await writer.kill()
            released = max(released, writer.released)
            assert follower.shell.log.synced >= released, "released, and not at the follower"
        # The last writer is dead for good: the follower goes on with all that was ever shown.
        promoted = follower.shell.promote("standby")
        assert promoted.number >= released and promoted.epoch == 5
        ours, theirs = entries(tmp_path / "two"), entries(tmp_path / "one")
        common = min(len(ours), len(theirs))
        assert common >= released and ours[:common] == theirs[:common]
        promoted.close()
        follower.shell.close()

    asyncio.run(story())


def test_the_follower_is_killed_and_comes_back_and_the_roles_change(tmp_path: Path) -> None:
    async def story() -> None:
        endpoint = f"ipc://{tmp_path}/stream.sock"
        old = await WriterProcess.start(tmp_path / "one", endpoint)
        follower = FollowerHere(tmp_path / "two", endpoint)
        old.write(100)
        await old.until(lambda: old.released == 100)
        follower.shell.close()
        old.write(30)  # written, synced, and acknowledged by nobody
        while (await old.status())["lag_records"] != 30:
            pass
        assert old.released == 100
        await old.kill()
        again = FollowerHere(tmp_path / "two", endpoint)
        promoted = again.shell.promote("standby")
        assert (promoted.number, promoted.epoch) == (100, 2)
        promoted.close()
        again.shell.close()
        new = await WriterProcess.start(tmp_path / "two", endpoint)
        back = FollowerHere(tmp_path / "one", endpoint)
        await back.until(lambda: "cut 100" in back.said)
        new.write(40)
        await new.until(lambda: new.released == 140)
        assert entries(tmp_path / "one") == entries(tmp_path / "two")
        assert list((tmp_path / "one").glob("*.torn")) or list((tmp_path / "one").glob("*.dropped"))
        await new.kill()
        back.shell.close()

    asyncio.run(story())


def test_a_late_follower_of_a_long_log_catches_up_while_the_writer_goes_on(tmp_path: Path) -> None:
    async def story() -> None:
        endpoint = f"ipc://{tmp_path}/stream.sock"
        writer = await WriterProcess.start(tmp_path / "one", endpoint)
        writer.write("alone")
        for _ in range(9):
            writer.write(1000)
        await writer.until(lambda: writer.released == 9_001)
        assert len(segments.list_segments(tmp_path / "one")) > 3
        follower = FollowerHere(tmp_path / "two", endpoint)
        for _ in range(20):
            writer.write(50)
        await writer.until(lambda: writer.released == 10_001)
        await follower.until(lambda: follower.shell.log.number == 10_001)
        assert entries(tmp_path / "one") == entries(tmp_path / "two")
        await writer.kill()
        follower.shell.close()

    asyncio.run(story())
