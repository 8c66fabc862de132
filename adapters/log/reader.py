"""Reading a log: what a start needs, what a late reader missed, what a tool wants to see. Nothing here writes."""

from __future__ import annotations

import gc
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator, NamedTuple

from fixbridge.adapters.contract import Command, Record, ResultRecord
from fixbridge.adapters.log import records, segments, snapshots
from fixbridge.adapters.log.faults import LogDamaged, RecordFault, SnapshotDamaged
from fixbridge.adapters.log.segments import Entry, Scan, Torn
from fixbridge.adapters.log.state import LogState

_MARK_EVERY = 256


class Answered(NamedTuple):
    """A command and what was logged as said to it, in order. `results` may be empty: nothing said, or not yet."""

    command: Command
    results: tuple[ResultRecord, ...]

    @property
    def is_closed(self) -> bool:
        """The last result is there."""
        return bool(self.results) and self.results[-1].last


@dataclass(slots=True)
class Recovery:
    """What a start finds.

    snapshot: the newest usable, None where there is none. passed_over: those that were not usable, and why.
    groups: every command after the snapshot with its results. loose: results whose command is before the snapshot or that
    have none (a driver's). torn: the tail that was (or, in a log only read, would be) cut off. state: after the last record.
    """

    snapshot: snapshots.Snapshot | None = None
    passed_over: list[SnapshotDamaged] = field(default_factory=list)
    groups: list[Answered] = field(default_factory=list)
    loose: list[ResultRecord] = field(default_factory=list)
    torn: Torn | None = None
    state: LogState = field(default_factory=LogState)

    @property
    def settled(self) -> list[Answered]:
        """For a core that is a function: what to `absorb`. Commands up to the last answered one; those among them without
        results had nothing to be said."""
        return [group for group in self.groups if group.command.number <= self.state.answered]

    @property
    def unanswered(self) -> list[Command]:
        """For a core that is a function: what to `apply`, after the settled ones, in order."""
        return [group.command for group in self.groups if group.command.number > self.state.answered]

    @property
    def open_commands(self) -> list[Command]:
        """For a driver: commands without a last result."""
        return [group.command for group in self.groups if not group.is_closed]


def recover(folder: Path, verify_all: bool = True) -> Recovery:
    """Read what a start needs. Raises LogDamaged; the torn tail is told, not cut (`LogWriter.open` does both).

    verify_all: also prove the segments before the snapshot (about 3 us a record), as far back as they are kept; without, the
    time does not grow with the log, and damage there is found when somebody reads it.
    """
    found = Recovery()
    paths = segments.list_segments(folder)
    for path in snapshots.list_snapshots(folder):
        try:
            snapshot = snapshots.load(path)
            snapshots.stands_on(path, snapshot.state, paths)
        except SnapshotDamaged as fault:
            found.passed_over.append(fault)
            continue
        found.snapshot = snapshot
        found.state = snapshot.state.copy()
        break
    state = found.state
    after = state.number
    commands: list[Command] = []
    results: list[list[ResultRecord]] = []
    said_to: dict[int, list[ResultRecord]] = {}

    def take(entry: Entry) -> None:
        if entry.number <= after:
            return
        try:
            record = records.decode(entry.raw)
            if state.number == 0:
                state.command_day = state.result_day = record.trading_day
            state.observe(record, entry.chain)
        except RecordFault as fault:  # proved by its chain value, so it was written like this: not by this program
            path, position = locate(folder, entry.number)
            raise LogDamaged(path, position, entry.number, fault.why) from None
        if isinstance(record, Command):
            commands.append(record)
            said_to[record.number] = said = []
            results.append(said)
        elif record.cause in said_to:
            said_to[record.cause].append(record)
        else:
            found.loose.append(record)

    was_collecting = gc.isenabled()
    gc.disable()  # everything made here stays: walking it again and again would take most of the time
    try:
        begin = segments.first_number_of(paths[0]) - 1 if paths and verify_all else after
        found.torn = segments.scan_all(folder, min(begin, after), take)
    finally:
        if was_collecting:
            gc.enable()
    found.groups = [Answered(command, tuple(said)) for command, said in zip(commands, results, strict=True)]
    for path in paths:  # an epoch may have begun and said nothing
        state.epoch = max(state.epoch, segments.decode_header(path, segments.load(path)).epoch)
    return found


def locate(folder: Path, number: int) -> tuple[Path, int]:
    """The segment and byte where a record stands."""
    path, position = folder, 0
    for segment in segments.list_segments(folder):
        if segments.first_number_of(segment) > number:
            break
        path, position = segment, segments.HEADER_BYTES
        for entry in Scan(segment, segments.load(segment)):
            if entry.number == number:
                return segment, entry.position
    return path, position


class LogReader:
    """Serves late readers from the files while the log is being written; keeps its place, so going on is cheap.

    Every entry is proved on the way. Reading never goes beyond `upto`, which must be released or at least written.
    """

    def __init__(self, folder: Path):
        self.folder = folder
        self._marks: dict[Path, list[tuple[int, int, bytes]]] = {}  # number, position, chain before it; every so often

    def entries(self, after: int, upto: int | None = None) -> Iterator[Entry]:
        """Entries above `after`, as far as `upto` (inclusive) or the last whole batch. Raises LogDamaged."""
        paths = segments.list_segments(self.folder)
        start = 0
        for index, path in enumerate(paths):
            if segments.first_number_of(path) <= after + 1:
                start = index
        before: Scan | None = None
        for index in range(start, len(paths)):
            path = paths[index]
            if upto is not None and segments.first_number_of(path) > upto:
                return
            scan = Scan(path, segments.load(path))
            segments.check_follows(before, scan, after)
            marks = self._marks.setdefault(path, [])
            if before is None:
                for mark in reversed(marks):
                    if mark[0] <= after + 1:
                        scan.seek(*mark)
                        break
            held: list[Entry] = []  # a batch whose end has not come
            for entry in scan:
                if entry.number % _MARK_EVERY == 0 and (not marks or marks[-1][0] <= entry.number):
                    marks.append((scan.number, scan.position, scan.chain))
                if upto is not None and entry.number > upto:
                    return
                if entry.number <= after:
                    continue
                if upto is not None:
                    yield entry
                    continue
                held.append(entry)
                if scan.batch_position is None:
                    yield from held
                    held.clear()
            if upto is not None and scan.number > upto:
                return
            scan.finish(is_last=index == len(paths) - 1)
            before = scan
        if upto is not None and upto > after:
            last = before.number - 1 if before else 0
            path = paths[-1] if paths else self.folder
            if last < upto:
                raise LogDamaged(path, before.position if before else 0, last + 1, f"the log ends before record {upto}")

    def read(self, after: int, upto: int | None = None) -> Iterator[Record]:
        """The same, decoded."""
        for entry in self.entries(after, upto):
            try:
                yield records.decode(entry.raw)
            except RecordFault as fault:
                path, position = locate(self.folder, entry.number)
                raise LogDamaged(path, position, entry.number, fault.why) from None


def read(folder: Path, after: int = 0, upto: int | None = None) -> Iterator[Record]:
    """Records above `after` in order, each proved; a torn tail ends the reading. Raises LogDamaged."""
    return LogReader(folder).read(after, upto)


def before_first(folder: Path) -> int:
    """The number before the first record that is here: 0, or more where the log begins after a snapshot (archived, or a late
    follower's). Raises LogDamaged."""
    paths = segments.list_segments(folder)
    return segments.first_number_of(paths[0]) - 1 if paths else 0


def tail(folder: Path) -> Torn | None:
    """The torn tail that a start would cut off, None where the log ends whole. Proves every record. Raises LogDamaged."""
    return segments.scan_all(folder, 0, lambda entry: None)


def last_number(folder: Path) -> int:
    """Number of the last record that is whole. Raises LogDamaged."""
    paths = segments.list_segments(folder)
    if not paths:
        return 0
    scan = Scan(paths[-1], segments.load(paths[-1]))
    for _ in scan:
        pass
    torn = scan.finish(is_last=True)
    return torn.number - 1 if torn else scan.number - 1
