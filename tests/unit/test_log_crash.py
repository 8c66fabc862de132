"""Real writer processes, killed, on a slow, a broken and a full disk."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import struct
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Result, ResultRecord, Source, Submission
from fixbridge.adapters.log import reader, segments
from fixbridge.adapters.log.commit import GroupCommitter
from fixbridge.adapters.log.faults import LogFailed
from fixbridge.adapters.log.writer import LogWriter

DAY = "20261123"
ORDER = Message(ctp.messages.ReqOrderInsert.tid, (ctp.structs.InputOrder(BrokerID="9999", InstrumentID="cu2701"),))
RETURN = Message(ctp.messages.OnRtnOrder.tid, (ctp.structs.Order(BrokerID="9999", InstrumentID="cu2701"),))
SHIM_SOURCE = Path(__file__).parent.parent / "interop" / "fdatasync_shim.c"
NUMBER = struct.Struct(">q")


def results_of(command: Command) -> list[Result]:
    """A core of one line: as many results as the command's number says."""
    users = ("100001", "100002")[: command.number % 3]
    return [Result(RETURN, dialog=not users, users=users, context=command.context)] * (command.number % 4)


def in_a_process(work: Callable[[], None]) -> int:
    """Run `work` in a child process; its process id."""
    child = os.fork()
    if child:
        return child
    try:
        work()
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(70)


def write_until_killed(folder: Path, report: int) -> None:
    writer = LogWriter.open(folder, "primary", DAY, segment_bytes=100_000)
    progress = threading.Event()

    def on_synced(number: int) -> None:
        os.write(report, NUMBER.pack(number))
        progress.set()

    committer = GroupCommitter(writer, on_synced, lambda fault: os._exit(71))
    for command in writer.recovery.unanswered:
        writer.results(command, results_of(command))
    chooser = random.Random(writer.number)
    while True:
        submissions = [
            Submission(ORDER, Source(1), "100001", b"%d" % (writer.number + ahead)) for ahead in range(1, chooser.randint(2, 6))
        ]
        for command in writer.commands(submissions):
            writer.results(command, results_of(command))
            if chooser.random() < 0.5:
                writer.flush()
        writer.flush()
        progress.clear()
        committer.commit()
        if writer.written - writer.synced > 50:  # a bound, so that the log stays small
            progress.wait()


def test_a_killed_writer_loses_nothing_it_reported_and_repeats_no_private_number(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    chooser = random.Random(20261123)
    last_number = 0
    for _ in range(25):
        reading, writing = os.pipe()
        child = in_a_process(lambda: write_until_killed(folder, writing))
        os.close(writing)
        reported = 0
        for _ in range(chooser.randint(1, 30)):
            (reported,) = NUMBER.unpack(os.read(reading, 8))
        os.kill(child, signal.SIGKILL)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
        while more := os.read(reading, 8):
            (reported,) = NUMBER.unpack(more)
        os.close(reading)
        found = reader.recover(folder)  # proves chain, numbers, time, epochs, gapless private numbers
        assert found.state.number >= reported > last_number
        last_number = reported
    numbers: dict[str, int] = {}
    for record in reader.read(folder):
        if isinstance(record, ResultRecord):
            for user, number in record.private:
                assert number == numbers.get(user, 0) + 1
                numbers[user] = number
        else:
            assert record.context == b"%d" % record.number
    assert found.state.private_numbers == numbers
    settled = found.settled
    assert all(len(group.results) == group.command.number % 4 for group in settled)


# -- a slow and a broken disk ------------------------------------------------------------------------------------------

SHIMMED = """
import os, sys, time
from pathlib import Path
from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Source, Submission
from fixbridge.adapters.log.commit import GroupCommitter
from fixbridge.adapters.log.faults import LogFailed
from fixbridge.adapters.log.writer import LogWriter

def say(*words):  # from two threads: one write a line
    os.write(1, (" ".join(map(str, words)) + "\\n").encode())

writer = LogWriter.open(Path(sys.argv[1]), "primary", "20261123")
committer = GroupCommitter(
    writer,
    lambda number: say("synced", number, time.monotonic_ns()),
    lambda fault: say("failed", fault.during, time.monotonic_ns()),
)
order = Submission(Message(ctp.messages.ReqOrderInsert.tid, (ctp.structs.InputOrder(),)), Source(1))
say("open", writer.number, time.monotonic_ns())
for line in sys.stdin:
    try:
        before_ns = time.monotonic_ns()
        number = writer.commands([order])[0].number
    except LogFailed:
        say("refused", 0, time.monotonic_ns())
        continue
    committer.commit()
    say("wrote", number, before_ns)
try:
    writer.close()
except LogFailed:
    pass
"""


class Shimmed:
    """A writer process on a disk to order: a line in writes one command; it says what was written, synced, failed, refused."""

    def __init__(self, shim: Path, folder: Path, **environment: str):
        self.process = subprocess.Popen(
            [sys.executable, "-c", SHIMMED, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "LD_PRELOAD": str(shim), **environment},
        )
        self.said: dict[tuple[str, str], int] = {}

    def write(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def until(self, what: str, which: str) -> int:
        """Read on until that was said; the nanosecond it names."""
        assert self.process.stdout is not None
        while (what, which) not in self.said:
            line = self.process.stdout.readline()
            assert line, f"the writer ended before it said {what} {which}; it said {self.said}"
            word, number, at_ns = line.split()
            self.said[word, number] = int(at_ns)
        return self.said[what, which]

    def end(self) -> None:
        """Let it close, and read what it still says."""
        out, _ = self.process.communicate()
        for line in out.splitlines():
            word, number, at_ns = line.split()
            self.said[word, number] = int(at_ns)


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    built = tmp_path_factory.mktemp("shim") / "fdatasync_shim.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", built, SHIM_SOURCE, "-ldl"], check=True)
    return built


def test_nothing_is_reported_earlier_than_the_disk_says(shim: Path, tmp_path: Path) -> None:
    writer = Shimmed(shim, tmp_path / "log", FDATASYNC_DELAY_MS="200")
    writer.until("open", "0")
    for number in range(1, 4):
        writer.write()
        assert writer.until("synced", str(number)) - writer.until("wrote", str(number)) >= 200_000_000
    for _ in range(5):  # these share one or two waits: what comes during a sync goes with the next
        writer.write()
    synced_ns = writer.until("synced", "8")
    for number in range(4, 9):
        assert synced_ns - writer.until("wrote", str(number)) >= 200_000_000
    reports = [(at_ns, int(number)) for (word, number), at_ns in writer.said.items() if word == "synced"]
    writer.end()
    for at_ns, reported in reports:
        assert all(at_ns - writer.said["wrote", str(number)] >= 200_000_000 for number in range(1, reported + 1))


def test_nothing_is_reported_when_the_disk_fails_and_nothing_is_taken_after(shim: Path, tmp_path: Path) -> None:
    writer = Shimmed(shim, tmp_path / "log", FDATASYNC_FAIL_AFTER="2")
    for number in ("1", "2"):
        writer.write()
        writer.until("synced", number)
    writer.write()
    writer.until("failed", "syncing")
    writer.write()
    writer.until("refused", "0")
    writer.end()
    assert ("synced", "3") not in writer.said and ("synced", "4") not in writer.said


def test_a_running_process_can_be_switched(shim: Path, tmp_path: Path) -> None:
    folder, control = tmp_path / "log", tmp_path / "control"
    writer = Shimmed(shim, folder, FDATASYNC_CONTROL=str(control))
    writer.write()
    writer.until("synced", "1")
    switch(control, "0 0")
    writer.write()
    writer.until("failed", "syncing")
    switch(control, "0 -1")  # the disk is well again: a failure stays a failure
    writer.write()
    writer.until("refused", "0")
    writer.end()
    assert ("synced", "2") not in writer.said


def switch(control: Path, text: str) -> None:
    new = control.with_suffix(".new")
    new.write_text(text)
    new.rename(control)


def test_what_a_failed_sync_left_is_written_anew_at_the_next_start(shim: Path, tmp_path: Path) -> None:
    folder = tmp_path / "log"
    writer = Shimmed(shim, folder, FDATASYNC_FAIL_AFTER="0")
    writer.write()
    writer.until("failed", "syncing")
    writer.end()
    (segment,) = segments.list_segments(folder)
    assert segment.with_suffix(".doubtful").exists()
    before = segment.stat().st_ino
    again = LogWriter.open(folder, "primary", DAY)
    assert segment.stat().st_ino != before and not segment.with_suffix(".doubtful").exists()
    assert [command.number for command in again.recovery.unanswered] == [1]
    again.close()


# -- a full disk -------------------------------------------------------------------------------------------------------


def fill(folder: Path, report: int) -> None:
    """Write until the disk is full, then say the last good number, twice refused, and end."""
    writer = LogWriter.open(folder, "primary", DAY)
    try:
        while True:
            for command in writer.commands([Submission(ORDER, Source(1))] * 3):
                writer.results(command, [Result(RETURN, dialog=True)])
    except LogFailed as fault:
        refused = 0
        for act in (lambda: writer.commands([Submission(ORDER, Source(1))]), writer.flush, writer.sync):
            try:
                act()
            except LogFailed as again:
                refused += again is fault
        os.write(report, NUMBER.pack(writer.written) + NUMBER.pack(refused))
    os._exit(0)


def check_full(folder: Path, work: Callable[[int], None]) -> tuple[int, reader.Recovery]:
    """Run it and look at what is left: exactly what was written, nothing torn, of the write that failed nothing."""
    reading, writing = os.pipe()
    child = in_a_process(lambda: work(writing))
    os.close(writing)
    with os.fdopen(reading, "rb") as answers:
        written, refused = (NUMBER.unpack(answers.read(8))[0] for _ in range(2))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert refused == 3
    found = reader.recover(folder)
    assert found.state.number == written > 0 and found.torn is None
    return written, found


def test_a_file_that_may_not_grow_stops_the_writer(tmp_path: Path) -> None:
    folder = tmp_path / "log"

    def work(report: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        fill(folder, report)

    written, _ = check_full(folder, work)
    writer = LogWriter.open(folder, "primary", DAY)  # with room again, it goes on where it was
    assert writer.number == written
    writer.commands([Submission(ORDER, Source(1))])
    writer.close()


@pytest.mark.system
def test_a_full_disk_stops_the_writer(tmp_path: Path) -> None:
    """Needs root, for a file system of its own."""
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk], check=True)
    try:
        check_full(disk / "log", lambda report: fill(disk / "log", report))
        shutil.copytree(disk / "log", tmp_path / "log")
    finally:
        subprocess.run(["umount", disk], check=True)
    LogWriter.open(tmp_path / "log", "primary", DAY).close()
