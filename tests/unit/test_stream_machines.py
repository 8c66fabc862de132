"""The two machines of the follower stream, step by step: what is said, taken, acknowledged and refused."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from unit.stream_world import BEAT_NS, GO_ALONE, ORDER, REQUIRE, RETURN, SILENCE_NS, FollowerSide, World, entries

from fixbridge.adapters.contract import Command, Result, Source, Submission
from fixbridge.adapters.log import segments, stream
from fixbridge.adapters.log.faults import LogLocked
from fixbridge.adapters.log.follower import FollowerLog, PromotionRefused
from fixbridge.adapters.log.writer import LogWriter


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """One command stands in the writer's log, and nothing has been said yet."""
    world = World(tmp_path)
    world.writer.submit(ORDER)
    yield world


def test_what_is_written_arrives_byte_for_byte_and_is_released_when_both_disks_have_it(world: World) -> None:
    world.settle()
    world.writer.submit(ORDER, ORDER, ORDER)
    world.deliver()  # before any sync: the two disks work side by side
    released = world.writer.released
    assert world.follower.log.number == world.writer.writer.number > released
    world.writer.sync()
    assert world.writer.released == released, "the follower has not synced"
    world.follower.sync()
    world.deliver()
    assert world.writer.released == world.writer.writer.number
    assert entries(world.folders[0]) == entries(world.folders[1]) == world.tape
    assert [record.number for record in world.follower.records] == list(range(1, world.follower.log.number + 1))


def test_the_follower_first_and_the_writers_disk_last(world: World) -> None:
    world.settle()
    world.writer.submit(ORDER)
    world.deliver()
    world.follower.sync()
    world.deliver()
    assert world.writer.source.acknowledged == world.writer.writer.number > world.writer.released
    world.writer.sync()
    assert world.writer.released == world.writer.writer.number


@pytest.mark.parametrize("before", [0, 1, 40])
def test_a_late_follower_catches_up_out_of_the_files(world: World, before: int) -> None:
    for _ in range(before):
        world.writer.submit(ORDER)
    world.settle()
    world.follower.crash(1.0)
    for _ in range(200):
        world.writer.submit(ORDER)
    assert len(segments.list_segments(world.folders[0])) > 5
    world.follower = type(world.follower)(world, world.folders[1])
    world.settle()
    assert world.writer.released == world.writer.writer.number and entries(world.folders[0]) == entries(world.folders[1])


def test_the_window_bounds_what_is_in_flight_and_a_slow_follower_is_said(tmp_path: Path) -> None:
    world = World(tmp_path, window_bytes=3_000, entries_bytes=1_000, max_lag_records=100)
    world.settle()
    for _ in range(60):
        world.writer.submit(ORDER)
    in_flight = sum(map(len, world.to_follower))
    assert 3_000 <= in_flight < 6_000
    assert "records behind" in (world.writer.source.why_refused(world.now_ns) or "")
    world.settle()
    assert world.writer.source.why_refused(world.now_ns) is None and world.writer.released == world.writer.writer.number


def test_an_absent_follower_holds_everything_until_it_is_back(world: World) -> None:
    world.settle()
    released = world.writer.released
    world.follower.crash(1.0)
    world.tick(SILENCE_NS)
    world.writer.submit(ORDER)
    world.writer.sync()
    assert not world.writer.source.is_present(world.now_ns) and world.writer.released == released
    assert "nothing heard" in str(world.writer.source.status(world.now_ns)["why"])
    world.to_follower.clear()
    world.follower = type(world.follower)(world, world.folders[1])
    world.settle()
    assert world.writer.released == world.writer.writer.number


def test_going_alone_is_an_order_on_record_and_the_way_back_is_one_too(world: World) -> None:
    world.settle()
    world.follower.crash(1.0)
    world.to_follower.clear()
    world.tick(SILENCE_NS)
    before = world.writer.released
    world.writer.submit(ORDER, GO_ALONE, ORDER)
    assert world.writer.released == before, "the order is not on disk yet"
    world.writer.sync()
    assert world.writer.released == world.writer.writer.number
    world.writer.submit(ORDER)
    world.writer.sync()
    assert world.writer.released == world.writer.writer.number
    # The order outlives the writer's process.
    world.writer.crash(1.0)
    world.writer = world.open_writer(world.folders[0])
    assert world.writer.writer.is_alone and world.writer.watermark.released == world.writer.writer.number
    world.follower = type(world.follower)(world, world.folders[1])
    world.settle()
    with pytest.raises(PromotionRefused, match="accept-loss"):
        world.follower.follower.promote("standby", world.clock)
    assert world.writer.source.is_caught_up(world.now_ns)
    world.writer.submit(REQUIRE, ORDER)
    before = world.writer.released
    world.writer.sync()
    assert world.writer.released == before
    world.settle()
    assert world.writer.released == world.writer.writer.number
    world.promote()


def test_snapshot_and_tail_when_the_beginning_is_archived(world: World) -> None:
    for _ in range(100):
        world.writer.submit(ORDER)
    world.settle()
    world.writer.writer.snapshot(())
    number = world.writer.writer.number
    for _ in range(50):
        world.writer.submit(ORDER)
    world.settle()
    world.follower.crash(1.0)
    shutil.rmtree(world.folders[1])  # a new disk
    paths = segments.list_segments(world.folders[0])
    archived = [p for p, after in zip(paths, paths[1:], strict=False) if segments.first_number_of(after) <= number]
    assert len(archived) > 3
    for path in archived:
        path.rename(path.with_suffix(".archived"))
    world.follower = type(world.follower)(world, world.folders[1])
    world.settle()
    assert "it lost them" in str(world.writer.said), "a follower that forgets what it acknowledged is named"
    assert [snapshot.number for snapshot in world.follower.snapshots] == [number]
    assert world.follower.log.number == world.writer.writer.number == world.writer.released
    assert [record.number for record in world.follower.records] == list(range(number + 1, world.follower.log.number + 1))
    assert entries(world.folders[1], number) == entries(world.folders[0], number)
    # What was installed is a log like any other: it opens, follows on, and can be promoted.
    world.follower.crash(1.0)
    world.follower = type(world.follower)(world, world.folders[1])
    assert world.follower.log.recovery.snapshot is not None and not world.follower.log.recovery.passed_over
    world.writer.submit(ORDER)
    world.settle()
    world.promote()
    world.writer.submit(ORDER)
    assert world.writer.writer.number == len(entries(world.folders[1], number)) + number


def test_promotion_goes_on_at_the_exact_number_in_the_next_epoch(world: World) -> None:
    for _ in range(10):
        world.writer.submit(ORDER, ORDER)
    world.settle()
    world.writer.submit(ORDER)  # logged, on its way, not acknowledged
    world.deliver()
    number, epoch = world.follower.log.number, world.writer.writer.epoch
    zombie = world.promote()
    assert world.writer.writer.epoch == epoch + 1
    assert world.writer.writer.number == number
    new = segments.list_segments(world.folders[1])[-1]
    header = segments.decode_header(new, new.read_bytes())
    assert (header.epoch, header.first_number, header.core_name) == (epoch + 1, number + 1, "standby")
    with pytest.raises(LogLocked):
        LogWriter.open(world.folders[1], "primary", "20261123")
    world.writer.submit(ORDER)
    assert entries(world.folders[1])[:number] == entries(world.folders[0])[:number]
    assert zombie.halted is None, "nobody has told it yet"


def test_commands_without_an_answer_are_handed_to_the_new_writer(world: World) -> None:
    world.settle()
    writer = world.writer.writer
    for _ in range(3):
        world.writer.submit(ORDER)
    answered = writer.state().answered
    commands = writer.commands([Submission(ORDER, Source(1), "100001", b"unanswered")] * 2)
    world.deliver()
    promoted, _ = world.follower.follower.promote("standby", world.clock)
    assert [c.number for c in promoted.recovery.unanswered if c.number > answered][-2:] == [c.number for c in commands]
    promoted.close()
    assert [c for c in LogWriter.open(world.folders[1], "x", "20261123").recovery.unanswered] == promoted.recovery.unanswered


def test_a_zombie_that_wakes_releases_nothing_and_halts(world: World) -> None:
    world.settle()
    world.writer.submit(ORDER)
    world.deliver()
    world.follower.sync()  # its acknowledgement lies in the zombie's socket while that sleeps
    world.writer.submit(ORDER)
    in_socket = list(world.to_writer)
    zombie = world.promote()
    fenced = world.to_writer.pop()
    world.now_ns += SILENCE_NS
    before = zombie.released
    zombie.sync()
    for frame in in_socket:
        zombie.receive(frame)
    assert zombie.released == before, "it slept through its deadline: what was acknowledged before counts no more"
    zombie.receive(fenced)
    assert zombie.halted is not None and "epoch 2" in zombie.halted
    zombie.sync()
    assert zombie.released == before


def test_a_zombie_cut_off_from_everybody_releases_nothing(world: World) -> None:
    world.settle()
    world.writer.submit(ORDER)
    zombie = world.promote()
    before = zombie.released
    for _ in range(20):
        zombie.submit(ORDER)
        zombie.sync()
        world.now_ns += BEAT_NS
        zombie.tick()
    assert zombie.released == before


def test_a_promoted_follower_answers_the_old_writer_with_the_fence_for_ever(world: World) -> None:
    world.settle()
    follower = world.follower
    zombie = world.promote()
    follower.out.clear()
    zombie.submit(ORDER)
    follower.receive(zombie.out.pop())
    said = stream.decode(follower.out.pop())
    assert isinstance(said, stream.Fenced) and said.epoch == world.writer.writer.epoch
    assert follower.follower.synced(world.now_ns) == []
    world.now_ns += BEAT_NS
    follower.tick()
    assert isinstance(stream.decode(follower.out.pop()), stream.Fenced)


def test_who_took_over_last_is_not_fenced_by_who_took_over_before(world: World) -> None:
    """A core that was promoted and then slept still tells the other that its epoch is over; meanwhile that one was promoted."""
    world.settle()
    world.promote()
    source, epoch = world.writer.source, world.writer.writer.epoch
    assert not source.acknowledged
    for said in (epoch - 1, epoch):
        assert source.fenced is None
        source.receive(b"x", stream.encode(stream.Fenced(1, said)), world.now_ns)
    assert source.fenced is not None


def test_a_restarted_zombie_of_the_same_epoch_is_fenced_too(world: World) -> None:
    world.settle()
    zombie = world.promote()
    fenced = world.to_writer.pop()
    zombie.crash(1.0)
    again = world.open_writer(world.folders[0])
    assert again.writer.epoch == world.writer.writer.epoch
    again.receive(fenced)
    assert again.halted is not None


def test_the_old_writer_comes_back_as_a_follower_and_drops_what_nobody_saw(world: World) -> None:
    for _ in range(30):
        world.writer.submit(ORDER)
    world.settle()
    for _ in range(5):
        world.writer.submit(ORDER)
    world.writer.sync()
    zombie = world.promote()
    for _ in range(9):
        world.writer.submit(ORDER)
    tail = entries(world.folders[0])[len(entries(world.folders[1])) :]
    world.come_back(zombie)
    world.settle()
    assert tail is not None and world.follower.log.number == world.writer.writer.number == world.writer.released
    assert entries(world.folders[0]) == entries(world.folders[1]) == world.tape
    assert any("dropped" in said for said in world.follower.said)
    assert list(world.folders[0].glob("*.torn")), "what was dropped is kept aside"


def test_what_a_lone_writer_showed_is_not_dropped_without_an_operators_word(world: World) -> None:
    world.settle()
    world.writer.submit(GO_ALONE, ORDER)
    world.to_follower.clear()
    world.writer.sync()
    assert world.writer.released == world.writer.writer.number
    world.writer.submit(ORDER)
    zombie = world.promote() if not world.follower.follower.is_source_alone else None
    assert zombie is not None, "the follower never heard of it"
    world.tape.clear()  # from here on it is the operator's loss
    world.come_back(zombie)
    for _ in range(3):
        world.writer.submit(ORDER)
    world.settle()
    assert world.follower.follower.state == "halted" and "went on alone" in str(world.follower.follower.halted)
    world.follower.crash(1.0)
    world.to_follower.clear()
    world.to_writer.clear()
    world.follower = type(world.follower)(world, world.folders[0], accept_loss=True)
    world.settle()
    assert entries(world.folders[0]) == entries(world.folders[1])


def test_a_follower_ahead_of_a_writer_that_lost_its_tail_drops_its_own(world: World) -> None:
    world.settle()
    released = world.writer.released
    for _ in range(8):
        world.writer.submit(ORDER)
    world.deliver()
    world.follower.sync()
    assert world.writer.released == released, "not on the writer's disk: nobody has seen it"
    world.writer.crash(0.3)  # the power fails, and most of it is gone
    world.to_follower.clear()
    world.to_writer.clear()
    world.writer = world.open_writer(world.folders[0])
    assert world.writer.writer.number < world.follower.log.number
    world.writer.submit(ORDER)
    world.settle()
    assert entries(world.folders[0]) == entries(world.folders[1]) == world.tape


def test_a_follower_of_another_log_is_halted_in_words(world: World, tmp_path: Path) -> None:
    world.settle()
    other = World(tmp_path / "other")
    for _ in range(5):
        other.writer.submit(ORDER)
    other.settle()
    other.follower.crash(1.0)
    world.follower.crash(1.0)
    for _ in range(9):
        world.writer.submit(ORDER)
    world.follower = type(world.follower)(world, other.folders[1])
    world.settle()
    assert world.follower.follower.state == "halted" and "not older than the writer's" in str(world.follower.follower.halted)


def test_a_writer_restored_from_an_old_copy_is_fenced(world: World) -> None:
    world.settle()
    for _ in range(3):
        world.writer.submit(ORDER)
        world.settle()
        world.writer.crash(1.0)
        world.writer = world.open_writer(world.folders[0])
    world.settle()
    stale = World(world.tmp / "stale")
    stale.follower.crash(1.0)
    stale.follower = type(stale.follower)(stale, world.folders[1]) if world.follower.crash(1.0) is None else None
    stale.settle()
    assert stale.writer.halted is not None and "promised epoch" in stale.writer.halted


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"protocol": 9}, "protocol 9"),
        ({"specs_digest": bytes(32)}, "specs are not"),
        ({"name": b"somebody"}, "'somebody'"),
    ],
)
def test_a_hello_that_does_not_fit_is_refused_in_words(world: World, change: dict[str, object], why: str) -> None:
    hello = stream.decode(world.to_writer.popleft()) if world.to_writer else None
    world.follower.tick()
    hello = stream.decode(world.to_writer.popleft())
    assert isinstance(hello, stream.Hello)
    world.writer.receive(stream.encode(hello._replace(**change)))  # type: ignore[arg-type]
    refused = stream.decode(world.to_follower.popleft())
    assert isinstance(refused, stream.Refused) and why in refused.words.decode()
    world.follower.receive(stream.encode(refused))
    assert why in world.follower.follower.words and world.follower.follower.state == "connecting"


@pytest.mark.parametrize(
    "data", [b"", b"\0", b"\xff" * 30, b"\x01", bytes([9]) + bytes(19), bytes([12]) + bytes(13), bytes([8]) + bytes(99)]
)
def test_any_bytes_leave_both_as_they_are(world: World, data: bytes) -> None:
    world.settle()
    world.writer.receive(data)
    world.follower.receive(data)
    world.writer.submit(ORDER)
    world.settle()
    assert world.writer.halted is None and world.writer.released == world.writer.writer.number


def test_an_acknowledgement_counts_in_its_own_session_and_epoch_only(world: World) -> None:
    world.settle()
    world.writer.submit(ORDER)
    world.deliver()
    world.writer.sync()
    number, before = world.writer.writer.number, world.writer.released
    world.follower.log.sync()
    ack = stream.Ack(world.follower.follower._session, 1, number)
    world.writer.receive(stream.encode(ack._replace(epoch=2)))
    world.writer.receive(stream.encode(ack._replace(number=number + 1)))
    assert world.writer.released == before and "acknowledges record" in world.writer.said[-1]
    world.writer.out.clear()
    world.writer.receive(stream.encode(ack._replace(session=ack.session + 1)))
    assert world.writer.released == before and isinstance(stream.decode(world.writer.out.pop()), stream.Reset)
    world.writer.receive(stream.encode(ack))
    assert world.writer.released == number


def test_a_follower_promoted_below_a_restarted_writers_epoch_is_heard_of_by_its_promise(world: World) -> None:
    """The old writer restarts twice out of sight: its epochs bind nobody, and it follows the new writer all the same."""
    world.settle()
    for _ in range(2):
        world.follower.out.clear()
        world.writer.crash(1.0)
        world.writer = world.open_writer(world.folders[0])
        world.writer.submit(ORDER)
        world.writer.sync()
    assert world.writer.writer.epoch == 3
    zombie = world.promote()
    assert world.writer.writer.epoch == 2
    world.come_back(zombie)
    world.writer.submit(ORDER)
    world.settle()
    assert world.writer.halted is None and entries(world.folders[0]) == entries(world.folders[1]) == world.tape


def test_a_frame_lost_last_of_all_is_missed_by_the_heartbeat(world: World) -> None:
    world.settle()
    world.writer.submit(ORDER)
    world.writer.out.clear()
    world.settle()
    assert world.writer.released == world.writer.writer.number


def test_an_order_to_take_over_is_a_promise_that_outlives_the_process(world: World) -> None:
    world.settle()
    zombie = world.promote()
    world.writer.crash(1.0)  # the node that was promoted, and its process ends; by mistake it is started as a follower
    world.writer, world.follower = zombie, FollowerSide(world, world.folders[1])
    zombie.submit(ORDER)
    before = zombie.released
    world.settle()
    assert zombie.halted is not None and "promised epoch 2" in zombie.halted and zombie.released == before


def test_who_wrote_last_and_has_heard_of_no_other_since_is_not_promoted(world: World) -> None:
    """Cut off, it cannot know who took over meanwhile: promoted all the same it may begin the very epoch that the other serves in,
    and neither would give way."""
    world.settle()
    world.come_back(world.promote())
    world.to_writer.clear()
    with pytest.raises(PromotionRefused, match="wrote last itself"):
        world.promote()
    world.settle()
    world.promote()
    assert world.writer.writer.epoch == 3


def test_a_lone_writers_end_is_kept_also_when_the_order_itself_was_followed(world: World) -> None:
    world.settle()
    world.writer.submit(GO_ALONE)
    world.settle()
    world.writer.submit(ORDER)
    world.writer.out.clear()
    world.writer.sync()
    assert world.writer.released == world.writer.writer.number > world.follower.log.number
    with pytest.raises(PromotionRefused):
        world.promote()
    zombie = world.promote(accept_loss=True)
    world.tape.clear()
    world.come_back(zombie)
    world.writer.submit(ORDER)
    for _ in range(10):
        world.tick()
        world.deliver()
    assert world.follower.follower.state == "halted" and "went on alone" in str(world.follower.follower.halted)


def test_a_damaged_entry_is_not_taken_and_comes_again(world: World) -> None:
    world.settle()
    before = world.follower.log.number
    world.writer.submit(ORDER)
    frame = bytearray(world.to_follower.popleft())
    frame[200] ^= 1
    world.follower.receive(bytes(frame))
    assert world.follower.log.number == before and "chain value" in world.follower.said[-1]
    world.settle()
    assert world.writer.released == world.writer.writer.number


def test_a_batch_is_acknowledged_when_its_end_is_there(world: World) -> None:
    world.settle()
    writer = world.writer.writer
    command = writer.commands([Submission(ORDER, Source(1), "100001")])[0]
    world.deliver()
    writer.results(command, [Result(RETURN, users=("100001",))] * 3)
    writer.flush()
    frame = stream.decode(world.to_follower.popleft())
    assert isinstance(frame, stream.Entries)
    one, last, rest = stream.split_entries(frame.data, frame.first, frame.first, 1)
    assert rest is not None and last == frame.first and rest[0] == 2
    world.follower.receive(stream.encode(frame._replace(data=one)))
    world.follower.sync()
    assert world.follower.log.number == command.number and world.follower.log.expected == command.number + 2
    world.follower.receive(stream.encode(frame._replace(first=last + 1, data=rest[1])))
    assert world.follower.log.number == writer.number
    # Promoted in the middle, the beginning of the batch is as if it had never come.
    assert isinstance(world.follower.records[0], Command)


def test_a_follower_log_is_for_one_process(world: World) -> None:
    with pytest.raises(LogLocked):
        FollowerLog.open(world.folders[1])
