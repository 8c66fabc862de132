"""The follower stream on a network that loses, repeats, reorders, cuts and delays, between two nodes that crash at any step.

At every step: the two logs are one up to where the follower is; what is released is on both disks and was never shown
otherwise; a writer whose follower was promoted shows nothing more that the new writer would not show. Then all heals, and
everything must be on both sides and released.
"""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from hypothesis import Phase, given, note, settings
from hypothesis import strategies as st
from unit.stream_world import BEAT_NS, ORDER, SILENCE_NS, FollowerSide, World, WriterSide, entries

from fixbridge.adapters.log import stream
from fixbridge.adapters.log.follower import PromotionRefused

KEEP = (0.0, 0.3, 0.7, 1.0)
HARM = ["pass"] * 8 + ["drop", "repeat", "flip", "cut", "later"]
STEPS = (
    ["submit"] * 5 + ["sync writer"] * 4 + ["sync follower"] * 4 + ["to follower"] * 10 + ["to writer"] * 10 + ["tick"] * 4
    + ["crash writer", "crash follower", "promote", "come back", "zombie", "zombie", "zombie"]
)  # fmt: skip


class Story:
    """A world, the zombies of it, and what was true when they became that."""

    def __init__(self, tmp: Path, chooser: random.Random):
        self.world = World(tmp, segment_bytes=6_000, window_bytes=4_000, entries_bytes=2_000)
        self.chooser = chooser
        self.has_follower = True
        self.zombie: WriterSide | None = None
        self.promoted: FollowerSide | None = None
        self.allowed = 0  # what the zombie's follower held when it was promoted

    def step(self, what: str) -> None:
        world, chooser = self.world, self.chooser
        match what:
            case "submit":
                world.writer.submit(*[ORDER] * chooser.randint(1, 3))
            case "sync writer":
                world.writer.sync()
            case "sync follower" if self.has_follower:
                world.follower.sync()
            case "to follower" if self.has_follower:
                self.carry(world.to_follower, world.follower.receive)
            case "to writer" if self.has_follower:
                self.carry(world.to_writer, world.writer.receive)
            case "tick":
                world.now_ns += chooser.choice([1, BEAT_NS // 2, BEAT_NS, SILENCE_NS])
                world.writer.tick()
                if self.has_follower:
                    world.follower.tick()
            case "crash writer":
                frames = world.writer.out
                world.writer.crash(chooser.choice(KEEP))
                world.writer = world.open_writer(world.writer.folder)
                world.writer.out = frames
            case "crash follower" if self.has_follower:
                frames = world.follower.out
                world.follower.crash(chooser.choice(KEEP))
                world.follower = FollowerSide(world, world.follower.folder)
                world.follower.out = frames
            case "promote" if self.has_follower and world.follower.log.number and world.follower.follower.state != "fetching":
                if world.follower.follower.source_released > world.follower.log.number:
                    return
                assert world.follower.log.number >= len(world.tape)
                promoted = world.follower
                try:
                    self.zombie = world.promote()
                except PromotionRefused:
                    assert promoted.log.wrote_last and not promoted.follower.epoch, "only who knows of no other may refuse"
                    return
                self.promoted, self.has_follower = promoted, False
                self.allowed = self.promoted.log.number
            case "come back" if self.zombie is not None:
                world.come_back(self.zombie, chooser.choice(KEEP))
                self.zombie, self.promoted, self.has_follower = None, None, True
            case "zombie" if self.zombie is not None and self.promoted is not None:
                zombie, promoted = self.zombie, self.promoted
                match chooser.choice(["submit", "sync", "receive", "receive", "tick", "speak"]):
                    case "submit":
                        zombie.submit(ORDER)
                    case "sync":
                        zombie.sync()
                    case "receive":
                        self.carry(promoted.out, zombie.receive)
                    case "speak":
                        self.carry(zombie.out, promoted.receive)
                    case "tick":
                        zombie.tick()
                        promoted.tick()
                assert zombie.released <= self.allowed, "a zombie showed what only it knows"
        self.check()

    def carry(self, frames, receive) -> None:  # type: ignore[no-untyped-def]
        """One frame, or what becomes of it on the way."""
        if not frames:
            return
        chooser = self.chooser
        harm = chooser.choice(HARM)
        if harm == "later":
            frames.rotate(-1)
            return
        frame = frames.popleft()
        match harm:
            case "drop":
                return
            case "repeat":
                frames.insert(chooser.randint(0, min(len(frames), 5)), frame)
            case "flip":
                at = chooser.randrange(len(frame))
                # The transport proves nothing about numbers in a frame's head; the chain proves the entries.
                if frame[0] == stream.FRAMES[stream.Entries].kind and at >= stream.FRAMES[stream.Entries].packed.size:
                    frame = frame[:at] + bytes((frame[at] ^ 0x40,)) + frame[at + 1 :]
            case "cut":
                frame = frame[: chooser.randint(0, len(frame))]
        receive(frame)

    def check(self) -> None:
        world = self.world
        # A follower promoted before it heard of the last writer's epoch may begin one below it; a restart or two heal that.
        assert world.writer.halted is None or "has promised epoch" in world.writer.halted, world.writer.halted
        if self.has_follower:
            follower = world.follower
            assert follower.follower.state != "halted", follower.follower.halted
            log = follower.log
            if follower.follower.state == "following" and follower.follower.epoch == world.writer.writer.epoch:
                ours = entries(world.writer.folder, max(0, log.number - 6), log.number)
                assert ours == entries(log.folder, max(0, log.number - 6), log.number)
            assert world.writer.source.acknowledged <= log.synced, "acknowledged and not durable"
            assert len(world.tape) <= log.synced, "released and not durable at the follower"

    def heal(self) -> None:
        if self.zombie is not None:
            self.step("come back")
        world = self.world
        for _ in range(5):
            world.writer.submit(ORDER)
            world.settle()
            if world.writer.halted is None:
                break
            self.step("crash writer")
        assert world.follower.follower.state == "following", (world.follower.follower.words, world.follower.said[-3:])
        assert world.writer.released == world.writer.writer.number == world.follower.log.synced
        assert entries(world.folders[0]) == entries(world.folders[1]) == world.tape


@given(seed=st.integers(0, 2**32))
@settings(phases=[Phase.explicit, Phase.generate])  # a smaller seed is no simpler story
def test_one_log_on_two_disks_whatever_happens_between_them(seed: int) -> None:
    chooser = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        story = Story(Path(name), chooser)
        told: list[str] = []
        try:
            for _ in range(chooser.randint(20, 150)):
                told.append(chooser.choice(STEPS))
                story.step(told[-1])
            told.append("heal")
            story.heal()
        except BaseException:
            note(f"the last of {len(told)} steps: {', '.join(told[-30:])}; writer: {story.world.writer.said[-3:]}, ")
            note(f"follower: {story.world.follower.said[-3:]}")
            raise


@given(cuts=st.lists(st.integers(0, 400), max_size=8), sizes=st.lists(st.integers(1, 3), min_size=1, max_size=12))
@settings(max_examples=40, deadline=None)
def test_entries_may_be_cut_anywhere_between_records(cuts: list[int], sizes: list[int]) -> None:
    """Batches split over frames are put together again, and only their ends count."""
    with tempfile.TemporaryDirectory() as name:
        world = World(Path(name))
        world.settle()
        for size in sizes:
            world.writer.submit(*[ORDER] * size)
        data = b"".join(entries(world.folders[0]))
        log = world.follower.log
        first = 1
        while data:
            limit = cuts.pop() * 8 if cuts else len(data)
            part, last, rest = stream.split_entries(data, first, first, max(1, limit))
            log.append(part)
            assert log.number <= last == log.expected - 1
            first, data = last + 1, rest[1] if rest else b""
        assert entries(world.folders[1]) == entries(world.folders[0])
        assert [record.number for record in log.observe()] == list(range(1, first))


@given(data=st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_a_frame_or_a_fault(data: bytes) -> None:
    try:
        frame = stream.decode(data)
    except stream.StreamFault:
        return
    assert stream.encode(frame) == data
