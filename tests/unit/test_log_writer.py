"""The writer, its committer and what it leaves: numbers, days, epochs, segments, snapshots, refusals."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Result, ResultRecord, Source, Submission
from fixbridge.adapters.log import reader, segments, snapshots
from fixbridge.adapters.log.commit import GroupCommitter
from fixbridge.adapters.log.faults import LogDamaged, LogFailed, LogLocked, SubmissionRefused
from fixbridge.adapters.log.watermark import Watermark
from fixbridge.adapters.log.writer import LogWriter

DAY, NEXT_DAY = "20261123", "20261124"
ORDER = Message(ctp.messages.ReqOrderInsert.tid, (ctp.structs.InputOrder(BrokerID="9999", InstrumentID="cu2701"),))
RETURN = Message(ctp.messages.OnRtnOrder.tid, (ctp.structs.Order(BrokerID="9999", InstrumentID="cu2701"),))
TO_MEMBER, TO_ALL, ANSWER = Result(RETURN, users=("100001",)), Result(RETURN, public=True), Result(RETURN, dialog=True)
SOURCE = Source(1, 2, 3, 4, 5)


def day_roll(day: str = DAY, next_day: str = NEXT_DAY) -> Submission:
    roll = ctp.internal_structs.DayRoll(TradingDay=day, NextTradingDay=next_day)
    return Submission(Message(ctp.internal_messages.DayRoll.tid, (roll,)), Source(0))


def order(context: bytes = b"") -> Submission:
    return Submission(ORDER, SOURCE, "100001", context)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def writer(folder: Path) -> Iterator[LogWriter]:
    clock = count(1000)
    writer = LogWriter.open(folder, "primary", DAY, lambda: next(clock))
    yield writer
    writer.close()


def answer(writer: LogWriter, commands: list[Command], *results: Result) -> list[ResultRecord]:
    return [record for command in commands for record in writer.results(command, results)]


def test_a_command_is_in_the_file_when_the_core_gets_it(writer: LogWriter, folder: Path) -> None:
    commands = writer.commands([order(b"a"), order(b"b")])
    assert list(reader.read(folder)) == commands
    assert [(c.number, c.epoch, c.trading_day, c.source, c.user, c.context) for c in commands] == [
        (1, 1, DAY, SOURCE, "100001", b"a"),
        (2, 1, DAY, SOURCE, "100001", b"b"),
    ]


def test_results_are_buffered_numbered_and_addressed(writer: LogWriter, folder: Path) -> None:
    commands = writer.commands([order()])
    two = Result(RETURN, users=("100001", "100009"), context=b"c")
    made = writer.results(commands[0], [ANSWER, two, TO_MEMBER, TO_ALL])
    assert [r.number for r in made] == [2, 3, 4, 5] and [r.last for r in made] == [False, False, False, True]
    assert [r.private for r in made] == [(), (("100001", 1), ("100009", 1)), (("100001", 2),), ()]
    assert [r.public_number for r in made] == [0, 0, 0, 1] and [r.dialog for r in made] == [True, False, False, False]
    assert {(r.cause, r.source) for r in made} == {(1, SOURCE)} and made[1].context == b"c"
    assert writer.written == 1 and list(reader.read(folder)) == commands
    writer.flush()
    assert writer.written == 5 and list(reader.read(folder)) == [*commands, *made]
    assert writer.private_number("100001") == 2 and writer.private_number("nobody") == 0


def test_time_never_goes_back(folder: Path) -> None:
    clock = iter([50, 40, 60, 10, 10, 10, 10])
    writer = LogWriter.open(folder, "primary", DAY, lambda: next(clock))
    first = writer.commands([order()])[0]
    second = writer.commands([order()])[0]
    third = writer.results(second, [ANSWER])[0]
    assert [first.time_ns, second.time_ns, third.time_ns] == [40, 60, 60]
    writer.close()


def test_every_opening_is_an_epoch_in_a_segment_of_its_own(folder: Path) -> None:
    for epoch in (1, 2, 3):
        writer = LogWriter.open(folder, "primary", DAY)
        assert writer.epoch == epoch
        if epoch != 2:  # the second says nothing, and counts
            answer(writer, writer.commands([order()]), TO_MEMBER)
        writer.close()
    assert [r.epoch for r in reader.read(folder)] == [1, 1, 3, 3]
    assert [r.private for r in reader.read(folder) if isinstance(r, ResultRecord)] == [(("100001", 1),), (("100001", 2),)]
    assert [path.name for path in segments.list_segments(folder)] == [f"{number:020d}.log" for number in (1, 3, 5)][:2]


def test_a_day_roll_is_the_last_of_its_day(writer: LogWriter, folder: Path) -> None:
    commands = writer.commands([order(), day_roll(), order()])
    assert [c.trading_day for c in commands] == [DAY, DAY, NEXT_DAY] and writer.trading_day == NEXT_DAY
    made = answer(writer, commands, TO_MEMBER, TO_ALL)
    assert [r.trading_day for r in made] == [DAY] * 4 + [NEXT_DAY] * 2
    assert [r.public_number for r in made if r.public_number] == [1, 2, 1]
    assert [r.private[0][1] for r in made if r.private] == [1, 2, 1]
    writer.flush()
    later = writer.commands([order()])
    writer.close()
    found = reader.recover(folder)
    assert (found.state.command_day, found.state.result_day, found.state.public_number) == (NEXT_DAY, NEXT_DAY, 1)
    newest = segments.list_segments(folder)[-1]
    assert segments.decode_header(newest, newest.read_bytes()).trading_day == NEXT_DAY
    assert found.unanswered == later


def test_a_silent_day_roll_ends_the_day_with_the_next_result(writer: LogWriter) -> None:
    before, roll, after = writer.commands([order(), day_roll(), order()])
    assert writer.results(before, [TO_ALL])[0].public_number == 1
    assert writer.results(roll, []) == []
    record = writer.results(after, [TO_ALL])[0]
    assert (record.trading_day, record.public_number) == (NEXT_DAY, 1)


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (order(bytes(513)), "context of 513"),
        (day_roll("20261122"), "while the trading day is 20261123"),
        (day_roll(next_day=DAY), "from 20261123 to '20261123'"),
        (day_roll(next_day="tomorrow"), "to 'tomorrow'"),
        (Submission(Message(ctp.internal_messages.DayRoll.tid, ()), SOURCE), "without its field"),
        (Submission(Message(1, (ctp.structs.InputOrder(OrderRef="x" * 13),)), SOURCE), "OrderRef"),
        (Submission(Message(1, (ctp.V6_3_11.structs["InputOrder"](),)), SOURCE), "InputOrder"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_logged_is_named_and_nothing_of_its_batch_is_taken(
    writer: LogWriter, folder: Path, bad: Submission, why: str
) -> None:
    first = writer.commands([order()])
    with pytest.raises(SubmissionRefused, match=why) as caught:
        writer.commands([order(), bad, order()])
    assert caught.value.index == 1 and writer.number == 1
    rest = writer.commands([order(), day_roll(), order()])
    assert [c.number for c in rest] == [2, 3, 4] and list(reader.read(folder)) == first + rest


def test_a_core_that_says_the_unsayable_stops_the_writer(writer: LogWriter) -> None:
    command = writer.commands([order()])[0]
    with pytest.raises(AssertionError, match="OrderRef"):
        writer.results(command, [Result(Message(1, (ctp.structs.InputOrder(OrderRef="x" * 13),)))])
    with pytest.raises(LogFailed):
        writer.commands([order()])


def test_a_driver_answers_in_several_batches(writer: LogWriter, folder: Path) -> None:
    first, second = writer.commands([order(), order()])
    writer.results(second, [TO_MEMBER])
    writer.results(first, [TO_MEMBER, TO_MEMBER], last=False)
    spontaneous = writer.results(None, [TO_ALL], last=False)[0]
    writer.close()
    found = reader.recover(folder)
    assert found.torn is None and found.open_commands == [first]
    assert [len(group.results) for group in found.groups] == [2, 1]
    assert found.loose == [spontaneous] and spontaneous.cause == 0


def test_a_start_knows_what_was_answered_what_was_silent_and_what_is_open(writer: LogWriter, folder: Path) -> None:
    commands = writer.commands([order(b"%d" % n) for n in range(5)])
    answer(writer, [commands[0], commands[2]], TO_MEMBER, TO_ALL)
    writer.close()
    found = reader.recover(folder)
    assert [group.command for group in found.settled] == commands[:3]
    assert [len(group.results) for group in found.settled] == [2, 0, 2]
    assert found.unanswered == commands[3:]


def test_segments_roll_by_size_and_hang_together(folder: Path) -> None:
    writer = LogWriter.open(folder, "primary", DAY, segment_bytes=4000)
    for _ in range(20):
        answer(writer, writer.commands([order()]), TO_MEMBER)
    writer.close()
    paths = segments.list_segments(folder)
    assert len(paths) > 4 and [r.number for r in reader.read(folder)] == list(range(1, 41))
    for after in (0, 1, 13, 39, 40, 50):
        assert [r.number for r in reader.read(folder, after)] == list(range(after + 1, 41))
    middle = paths[2]
    middle.rename(middle.with_suffix(".away"))
    with pytest.raises(LogDamaged, match="begins with record"):
        LogWriter.open(folder, "primary", DAY)
    middle.with_suffix(".away").rename(middle)
    paths[0].unlink()
    with pytest.raises(LogDamaged, match="are missing"):
        list(reader.read(folder))


def test_a_late_reader_goes_on_where_it_was(folder: Path) -> None:
    writer = LogWriter.open(folder, "primary", DAY, segment_bytes=200_000)
    late = reader.LogReader(folder)
    seen = 0
    for _ in range(40):
        for command in writer.commands([order()] * 10):
            writer.results(command, [TO_MEMBER])
        writer.flush()
        upto = writer.written - 5
        assert [r.number for r in late.read(seen, upto)] == list(range(seen + 1, upto + 1))
        seen = upto
    assert list(late.read(100, 300)) == list(reader.read(folder, 100, 300))
    with pytest.raises(LogDamaged, match="ends before"):
        list(late.read(seen, writer.written + 1))
    writer.close()


def test_one_writer_a_folder(writer: LogWriter, folder: Path) -> None:
    with pytest.raises(LogLocked, match=f"process {os.getpid()}"):
        LogWriter.open(folder, "primary", DAY)
    writer.commands([order()])


def test_an_unwritable_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LogFailed):
        LogWriter.open(tmp_path / "file", "primary", DAY)


# -- snapshots ---------------------------------------------------------------------------------------------------------

EXPORT = (
    ctp.structs.Order(OrderRef="7", InsertTime="21:00:00"),
    ctp.internal_structs.OrderContext(ContextLength=2, ContextBytes=b"ab"),
)


def snapshot_after_each(writer: LogWriter, times: int) -> list[Path]:
    made = []
    for _ in range(times):
        answer(writer, writer.commands([order()]), TO_MEMBER)
        writer.flush()
        writer.sync()
        made.append(writer.snapshot(EXPORT))
    return made


def test_a_start_uses_the_newest_snapshot_and_the_tail(writer: LogWriter, folder: Path) -> None:
    paths = snapshot_after_each(writer, 5)
    assert snapshots.list_snapshots(folder) == paths[:1:-1]
    tail = writer.commands([order()])
    writer.close()
    for verify_all in (True, False):
        found = reader.recover(folder, verify_all)
        assert found.snapshot is not None and found.snapshot.export == EXPORT and found.snapshot.number == 10
        assert found.unanswered == tail and found.state.private_numbers == {"100001": 5} and not found.passed_over


@pytest.mark.parametrize("position", [0, 9, 40, 700, -40, -1])
def test_a_damaged_snapshot_is_named_and_passed_over(writer: LogWriter, folder: Path, position: int) -> None:
    paths = snapshot_after_each(writer, 3)
    writer.close()
    changed = bytearray(paths[2].read_bytes())
    changed[position] ^= 0x20
    paths[2].write_bytes(changed)
    paths[1].write_bytes(paths[1].read_bytes()[:-5])
    found = reader.recover(folder)
    assert found.snapshot is not None and found.snapshot.number == 2
    assert [fault.path for fault in found.passed_over] == [paths[2], paths[1]]
    assert found.state.number == 6 and len(found.groups) == 2


def test_a_snapshot_of_another_log_or_ahead_of_this_one_is_passed_over(tmp_path: Path) -> None:
    other = LogWriter.open(tmp_path / "other", "primary", DAY)
    paths = snapshot_after_each(other, 2)
    other.close()
    folder = tmp_path / "log"
    writer = LogWriter.open(folder, "primary", DAY)
    answer(writer, writer.commands([order(b"not the other's")]), TO_MEMBER)
    writer.close()
    for path in paths:
        (folder / path.name).write_bytes(path.read_bytes())
    found = reader.recover(folder)
    assert found.snapshot is None and found.state.number == 2
    assert [fault.why for fault in found.passed_over] == ["the log ends before record 4", "it was taken of another log"]


def test_a_snapshot_is_never_ahead_of_the_log(writer: LogWriter) -> None:
    writer.commands([order()])
    with pytest.raises(AssertionError):
        writer.snapshot(EXPORT)


# -- group commit and watermark ----------------------------------------------------------------------------------------


def test_the_committer_reports_rising_numbers_up_to_what_is_written(writer: LogWriter) -> None:
    reported: list[int] = []
    everything = threading.Event()

    def on_synced(number: int) -> None:
        reported.append(number)
        if number == 200:
            everything.set()

    committer = GroupCommitter(writer, on_synced, lambda fault: pytest.fail(str(fault)))
    for _ in range(100):
        answer(writer, writer.commands([order()]), TO_MEMBER)
        writer.flush()
        committer.commit()
    assert everything.wait(30)
    committer.close()
    assert reported == sorted(set(reported)) and reported[-1] == writer.synced == 200


def test_a_sync_covers_what_was_written_before_it_began_and_no_more(writer: LogWriter, monkeypatch: pytest.MonkeyPatch) -> None:
    began, may_end = threading.Event(), threading.Event()
    real = os.fdatasync

    def slow(fd: int) -> None:
        began.set()
        assert may_end.wait(30)
        real(fd)

    monkeypatch.setattr(os, "fdatasync", slow)
    reported: list[int] = []
    committer = GroupCommitter(writer, reported.append, lambda fault: pytest.fail(str(fault)))
    writer.commands([order()])
    committer.commit()
    assert began.wait(30)
    writer.commands([order()] * 4)
    committer.commit()
    assert reported == []
    may_end.set()
    committer.close()
    assert reported == [1, 5]


def test_closing_the_committer_syncs_and_reports_the_rest(writer: LogWriter) -> None:
    reported: list[int] = []
    committer = GroupCommitter(writer, reported.append, lambda fault: pytest.fail(str(fault)))
    writer.commands([order()] * 3)
    committer.close()
    assert reported == [3] and writer.synced == 3


def test_without_syncing_what_is_written_counts(writer: LogWriter) -> None:
    reported: list[int] = []
    committer = GroupCommitter(writer, reported.append, lambda fault: pytest.fail(str(fault)), synced=False)
    writer.commands([order()] * 3)
    committer.commit()
    committer.commit()
    committer.close()
    assert reported == [3] and writer.synced == 0 and writer.syncs == 0


def test_the_watermark_follows_the_disk_alone_when_no_follower_is_required() -> None:
    mark = Watermark(epoch=1, released=5)
    assert mark.released == 5 and mark.synced(8) == 8 and mark.synced(7) == 8 and mark.lag == 0


def test_the_watermark_waits_for_disk_and_follower() -> None:
    mark = Watermark(epoch=3, follower_required=True)
    assert mark.synced(10) == 0 and mark.lag == 10
    assert mark.acknowledged(4, epoch=3) == 4
    assert mark.acknowledged(12, epoch=3) == 10 and mark.lag == 0
    assert mark.synced(11) == 11


def test_an_acknowledgement_of_an_older_epoch_releases_nothing() -> None:
    mark = Watermark(epoch=3, follower_required=True)
    mark.synced(10)
    mark.acknowledged(4, epoch=3)
    mark.begin_epoch(4)
    assert mark.acknowledged(10, epoch=3) == 4  # late, from before the fence
    assert mark.acknowledged(10, epoch=5) == 4  # and nobody acknowledges what has not begun
    assert mark.acknowledged(10, epoch=4) == 10


def test_going_alone_and_back_never_takes_anything_back() -> None:
    mark = Watermark(epoch=1, follower_required=True)
    mark.synced(10)
    assert mark.require_follower(False) == 10
    assert mark.require_follower(True) == 10 and mark.lag == 10
    assert mark.synced(12) == 10 and mark.acknowledged(12, 1) == 12
