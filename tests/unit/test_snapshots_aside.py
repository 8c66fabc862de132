"""Snapshots and checkpoints made by a forked process: nothing ahead of the log, nothing half-written, nobody waits."""

from __future__ import annotations

import asyncio
import fcntl
import os
import signal
from pathlib import Path
from typing import Callable

import pytest
from unit.primary_market import A, B, Market

from fixbridge.adapters.log import snapshots
from fixbridge.adapters.log.state import LogState
from fixbridge.adapters.primary.core import Primary
from fixbridge.core.cores import digest_of, digest_of_records
from fixbridge.core.forked import Aside, at_once, forked
from fixbridge.core.snapshots import SnapshotTaker
from fixbridge.reconcile.checkpoints import Checkpoints

DAY = "20261123"


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.005)


def state(number: int) -> LogState:
    return LogState(number=number, epoch=1, command_day=DAY, result_day=DAY, answered=number)


def told(work: Callable[[], bytes]) -> tuple[list[bytes], list[str]]:
    """What a child said, or why it failed."""
    done: list[bytes] = []
    failed: list[str] = []

    async def run() -> None:
        forked(work, done.append, failed.append)
        await until(lambda: bool(done or failed))

    asyncio.run(run())
    return done, failed


def test_a_child_says_more_than_a_pipe_holds() -> None:
    assert told(lambda: b"x" * 1_000_000) == ([b"x" * 1_000_000], [])


def test_a_child_that_fails_says_why() -> None:
    assert told(lambda: (Path("nowhere") / "x").read_bytes()) == (
        [], ["FileNotFoundError: [Errno 2] No such file or directory: 'nowhere/x'"]
    )  # fmt: skip


def test_a_child_that_is_killed_is_named_by_its_signal() -> None:
    def work() -> bytes:
        os.kill(os.getpid(), signal.SIGKILL)
        return b""

    assert told(work) == ([], ["the process that did it was ended by signal 9"])


def test_a_child_keeps_nothing_of_its_parent_open(tmp_path: Path) -> None:
    """A lock or a connection that lived on in it would outlive the parent."""
    with (tmp_path / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        [said], _ = told(_open_files)
    assert b"lock" not in said and said.count(b"pipe:") == 1, said


def _open_files() -> bytes:
    found = []
    for name in os.listdir("/dev/fd"):
        try:
            found.append(os.readlink(f"/dev/fd/{name}"))
        except OSError:
            continue  # the listing's own
    return " ".join(found).encode()


def test_what_was_ended_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[object] = []
    pids: list[int] = []
    fork = os.fork

    def recorded() -> int:
        pids.append(fork())
        return pids[-1]

    monkeypatch.setattr(os, "fork", recorded)

    async def run() -> None:
        reader, writer = os.pipe()
        end = forked(lambda: os.read(reader, 1), said.append, said.append)
        end()
        end()
        os.close(writer)
        os.close(reader)
        await asyncio.sleep(0)

    asyncio.run(run())
    assert not said
    (pid,) = pids
    with pytest.raises(ChildProcessError):  # it has been waited for
        os.waitpid(pid, os.WNOHANG)


@pytest.mark.parametrize("aside", [forked, at_once])
def test_a_snapshot_waits_for_the_log_and_is_of_the_moment(tmp_path: Path, aside: Aside) -> None:
    market = Market(users=[A, B])
    market.trade(A, B)
    before = digest_of(market.core)

    async def run() -> None:
        taker = SnapshotTaker(tmp_path, 100, 0, aside)
        assert not taker.is_due(99) and taker.is_due(100)
        taker.take(market.core, state(120))
        market.trade(A, B)  # while it is being written
        assert not taker.is_due(1000), "one is under way"
        await until(lambda: taker._written is not None)
        taker.covered(119)
        assert not snapshots.list_snapshots(tmp_path) and taker.number == 0
        taker.covered(120)
        assert [snapshots.load(path).number for path in snapshots.list_snapshots(tmp_path)] == [120] and taker.number == 120
        assert not taker.is_due(219) and taker.is_due(220)
        # Covered before it is written: in its place as soon as it is.
        taker.take(market.core, state(230))
        taker.covered(240)
        await until(lambda: taker.number == 230)

    asyncio.run(run())
    newest, first = (snapshots.load(path) for path in snapshots.list_snapshots(tmp_path))
    assert digest_of_records(first.export) == before != digest_of_records(newest.export) == digest_of(market.core)
    assert first.core_name == Primary.NAME and not list(tmp_path.glob("*.new"))


class Dies(Primary):
    """Its export ends the process that makes it, half way: nothing of it may count."""

    def export(self):  # type: ignore[no-untyped-def]
        records = super().export()
        snapshots.segments.write_durable(self.folder / f"{50:020d}.snapshot.{os.getpid()}.new", b"half")  # type: ignore[attr-defined]
        os.kill(os.getpid(), signal.SIGKILL)
        return records


def test_a_writer_that_dies_leaves_no_snapshot_and_the_next_comes_in_its_turn(tmp_path: Path) -> None:
    core = Dies.restore(())
    core.folder = tmp_path  # type: ignore[attr-defined]

    async def run() -> None:
        taker = SnapshotTaker(tmp_path, 50, 0)
        taker.take(core, state(50))
        taker.covered(50)
        await until(lambda: taker.failed is not None)
        assert taker.failed == "of record 50: the process that did it was ended by signal 9"
        assert not snapshots.list_snapshots(tmp_path) and not taker.is_due(99) and taker.is_due(100)
        taker.take(Primary.restore(()), state(100))
        taker.covered(100)
        await until(lambda: taker.number == 100)
        assert taker.failed is None

    asyncio.run(run())
    assert [snapshots.load(path).number for path in snapshots.list_snapshots(tmp_path)] == [100]


def test_what_is_dropped_leaves_nothing(tmp_path: Path) -> None:
    async def run() -> None:
        taker = SnapshotTaker(tmp_path, 10, 0)
        taker.take(Primary.restore(()), state(10))
        await until(lambda: taker._written is not None)
        taker.begin_after(7)
        taker.covered(100)
        assert taker.number == 7 and not taker.is_due(16) and taker.is_due(17)
        taker.take(Primary.restore(()), state(17))
        taker.drop()
        taker.covered(100)

    asyncio.run(run())
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_said_and_costs_no_order(tmp_path: Path) -> None:
    async def run() -> None:
        taker = SnapshotTaker(tmp_path / "gone", 10, 0)
        taker.take(Primary.restore(()), state(10))
        await until(lambda: taker.failed is not None)
        assert "No such file or directory" in str(taker.failed) and taker.is_due(20)

    asyncio.run(run())


def test_checkpoints_are_made_aside_of_the_moment(tmp_path: Path) -> None:
    market = Market(users=[A, B])
    market.trade(A, B)
    here, aside = Checkpoints(10), Checkpoints(10, tmp_path / "points", forked)

    async def run() -> None:
        for number in (9, 10, 19, 20, 30, 31):  # the third finds two under way
            for checkpoints in (here, aside):
                checkpoints.after(number, market.core)
            if number in (10, 20):
                market.trade(A, B)
        await until(lambda: not aside._under_way)
        for number in range(40, 100, 10):
            here.after(number, market.core)
            aside.after(number, market.core)
            await until(lambda: not aside._under_way)

    asyncio.run(run())
    first = [(point.number, point.digest) for point in aside.kept]
    assert first == [(point.number, point.digest) for point in here.kept] and [n for n, _ in first] == [60, 70, 80, 90]
    assert [list(point.records) for point in aside.kept] == [list(point.records) for point in here.kept]
    assert len(list((tmp_path / "points").iterdir())) == 4, "files of those that were let go of are gone"


def test_a_checkpoint_aside_is_of_its_number(tmp_path: Path) -> None:
    market = Market(users=[A, B])
    aside = Checkpoints(10, tmp_path / "points", forked)
    digests = []

    async def run() -> None:
        aside.after(9, market.core)
        for number in (10, 20):
            digests.append(Checkpoints(1).take(number, market.core.export()).digest)
            aside.after(number, market.core)
            market.trade(A, B)
        await until(lambda: len(aside.kept) == 2)

    asyncio.run(run())
    assert [point.digest for point in aside.kept] == digests and digests[0] != digests[1]
