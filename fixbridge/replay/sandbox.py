"""Cores over a recorded log, with nothing of them reaching it: each decides the commands again, or follows what was recorded."""

from __future__ import annotations

import fcntl
import os
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Sequence

from ctpproto import ctp
from ctpproto.faults import DoesNotFit
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Core, Result, ResultRecord, Submission
from fixbridge.adapters.log import snapshots
from fixbridge.adapters.log.faults import SnapshotDamaged
from fixbridge.adapters.log.reader import LogReader, Recovery
from fixbridge.adapters.log.snapshots import Snapshot
from fixbridge.adapters.log.writer import SEGMENT_BYTES, LogWriter
from fixbridge.core.cores import digest_of_records
from fixbridge.replay import tape
from fixbridge.replay.compare import (
    StateDifference,
    TapeDifference,
    agree,
    first_difference,
    first_state_difference,
    whom_said,
)  # fmt: skip
from fixbridge.replay.faults import ReplayFault
from fixbridge.replay.tape import Covered, End, Loose, Start, Step

TOLD_EVERY = 2000  # commands between two words of progress


@dataclass(frozen=True)
class Plan:
    """What to replay. cores: by the name that the report gives them. first, last: commands to decide, None for no bound; what is
    before `first` is followed as recorded, and so are the commands in as_recorded: an operator has set them aside, or a mistake
    in their answer is known. break_at: a record whose command to stop at. speed: times the recorded pace, 0 for
    none. checkpoint_every: commands between digests, 0 for none but at snapshots and the end. follow: beside every core, another
    of its kind takes what was recorded instead of deciding, and must come to the same states. output: where the sandbox's own
    log is written, None for nowhere."""

    folder: Path
    cores: dict[str, type[Core]]
    first: int | None = None
    last: int | None = None
    break_at: int | None = None
    as_recorded: frozenset[int] = frozenset()
    speed: float = 0.0
    checkpoint_every: int = 100_000
    follow: bool = False
    output: Path | None = None


@dataclass(frozen=True)
class Checkpoint:
    """Equal digests after a command. whose: the cores that were asked; is_snapshot: the recorded snapshot says so too."""

    number: int
    digest: str
    whose: tuple[str, ...]
    is_snapshot: bool


@dataclass(frozen=True)
class Unanswered:
    """A command at the end that nothing was recorded for. says: what the first core would say, as (message, addressees). raised:
    how it ends on the command instead, in words."""

    command: Command
    recorded: int
    says: tuple[tuple[str, str], ...]
    raised: str = ""


@dataclass(frozen=True)
class Stopped:
    """The breakpoint: a step, and the first core's state before and after it."""

    step: Step
    before: Sequence[Struct]
    after: Sequence[Struct]


@dataclass
class Outcome:
    """What came of it. commands, results: decided and compared; followed: commands taken as recorded before them.

    first, last: numbers of the first and the last command decided. days: trading days met, in order. core_ns: time spent in
    each core. loose: results that no core of ours says by itself.
    """

    start: Start
    end: End
    commands: int = 0
    results: int = 0
    followed: int = 0
    first: int = 0
    last: int = 0
    days: list[str] = field(default_factory=list)
    seconds: float = 0.0
    core_ns: dict[str, int] = field(default_factory=dict)
    loose: int = 0
    first_loose: ResultRecord | None = None
    checkpoints: list[Checkpoint] = field(default_factory=list)
    unanswered: list[Unanswered] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)
    stopped: Stopped | None = None
    is_interrupted: bool = False
    difference: TapeDifference | StateDifference | None = None


class Follower:
    """A core that takes what was recorded; a `Decider` takes it before the range, too."""

    def __init__(self, name: str, kind: type[Core], snapshot: Snapshot | None):
        self.name = name
        self.core = kind.restore(snapshot.export if snapshot else ())
        self.spent_ns = 0

    def follow(self, step: Step) -> str:
        """Take what was recorded; "", or the words of what the core raised."""
        began = time.perf_counter_ns()
        try:
            self.core.absorb(step.command, step.results)
            return ""
        except Exception as error:  # as in `decide`
            return _words(error)
        finally:
            self.spent_ns += time.perf_counter_ns() - began


class Decider(Follower):
    """A core that decides once more."""

    def decide(self, command: Command) -> tuple[list[Result], str]:
        """What it says, and "" or the words of what it raised: our own mistake, which must not end without its command's name."""
        began = time.perf_counter_ns()
        try:
            return self.core.apply(command), ""
        except Exception as error:
            return [], _words(error)
        finally:
            self.spent_ns += time.perf_counter_ns() - began


class OwnLog:
    """The sandbox's log: what was recorded as far as the range begins, then what its core says, under the recorded numbers."""

    def __init__(self, folder: Path, core_name: str, snapshot: Snapshot | None, first_day: str):
        """Raises ReplayFault for a folder that is not empty, LogFailed."""
        if folder.exists() and any(folder.iterdir()):
            raise ReplayFault(f"{folder} is not empty: the sandbox's log goes into a folder of its own")
        self._time_ns = 0
        if snapshot is None:
            self.writer = LogWriter.open(folder, core_name, first_day, lambda: self._time_ns)
            return
        folder.mkdir(parents=True, exist_ok=True)
        lock_fd = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        fcntl.flock(lock_fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        recovery = Recovery(snapshot, state=snapshot.state.copy())
        self.writer = LogWriter.take_over(folder, core_name, recovery, lock_fd, lambda: self._time_ns, SEGMENT_BYTES)
        snapshots.write(folder, snapshot)

    def command(self, command: Command) -> None:
        self._time_ns = command.time_ns
        self.writer.commands([Submission(command.message, command.source, command.user, command.context)])

    def recorded(self, record: ResultRecord) -> None:
        """A result as it was recorded."""
        self._time_ns = record.time_ns
        users = tuple(user for user, _ in record.private)
        result = Result(record.message, record.dialog, users, bool(record.public_number), record.context)
        command = None
        if record.cause:
            command = Command(record.cause, record.epoch, record.trading_day, 0, record.message, record.source, "", b"")
        self.writer.results(command, [result], record.last)

    def said(self, step: Step, results: Sequence[Result]) -> None:
        """What the core says to a command."""
        self._time_ns = max(self._time_ns, step.results[0].time_ns if step.results else step.command.time_ns)
        self.writer.results(step.command, results)

    def close(self) -> None:
        self.writer.sync()
        self.writer.close()


class Replay:
    """One run of a plan. `on_progress` is given a record's number every so often, `on_checkpoint` what was found equal."""

    def __init__(
        self,
        plan: Plan,
        on_progress: Callable[[int], None] = lambda number: None,
        on_checkpoint: Callable[[Checkpoint], None] = lambda checkpoint: None,
        sleep: Callable[[float], None] = time.sleep,
        monotonic_ns: Callable[[], int] = time.monotonic_ns,
    ):
        """Finds beginning and end. Raises ReplayFault, LogDamaged."""
        if not plan.cores:
            raise ReplayFault("no core to replay with")
        self.plan = plan
        self._on_progress, self._on_checkpoint = on_progress, on_checkpoint
        self._sleep, self._monotonic_ns = sleep, monotonic_ns
        end = tape.find_end(plan.folder)
        if plan.break_at is not None and plan.break_at > end.number:
            raise ReplayFault(f"the log ends with record {end.number}, before the breakpoint {plan.break_at}")
        self._break_at = tape.command_of(plan.folder, plan.break_at) if plan.break_at is not None else None
        if plan.first is not None and plan.first > end.number:
            raise ReplayFault(f"the log ends with record {end.number}: nothing from {plan.first} on")
        at = self._break_at
        if at is not None and (at < (plan.first or 1) or at > (plan.last or at) or at in plan.as_recorded):
            raise ReplayFault(f"command {at}, the breakpoint, is not among those to decide")
        # Without a range a breakpoint alone is enough to know where to begin.
        first = plan.first if plan.first is not None else self._break_at
        start = tape.find_start(plan.folder, first)
        self._first = first if first is not None else 0
        self.outcome = Outcome(start, end, passed_over=[str(fault) for fault in start.passed_over])
        self._pace: tuple[int, int] | None = None  # (recorded time, own clock) of the first command decided

    def run(self) -> Outcome:
        """Replay until the range ends, the breakpoint comes, something differs, or Ctrl-C. Raises LogDamaged, LogFailed."""
        plan, outcome = self.plan, self.outcome
        snapshot = outcome.start.snapshot
        self._deciders = [Decider(name, kind, snapshot) for name, kind in plan.cores.items()]
        self._followers: list[Follower] = []
        if plan.follow:
            self._followers = [Follower(f"{name} following", kind, snapshot) for name, kind in plan.cores.items()]
        own = self._own_log(snapshot) if plan.output is not None else None
        began = time.perf_counter()
        try:
            self._run(own)
        except KeyboardInterrupt:  # what was compared by then stands
            outcome.is_interrupted = True
        finally:
            outcome.seconds = time.perf_counter() - began
            outcome.core_ns = {one.name: one.spent_ns for one in (*self._deciders, *self._followers)}
            if own is not None:
                own.close()
        return outcome

    def _own_log(self, snapshot: Snapshot | None) -> OwnLog:
        plan = self.plan
        assert plan.output is not None
        output, source = plan.output.resolve(), plan.folder.resolve()
        if output == source or source in output.parents or output in source.parents:
            raise ReplayFault(f"{plan.output} and the log replayed must not stand one inside the other")
        after = self.outcome.start.after
        if after >= self.outcome.end.number:
            raise ReplayFault("the log holds no record to replay")
        [record] = LogReader(plan.folder).read(after, after + 1)
        return OwnLog(plan.output, self._deciders[0].core.NAME, snapshot, record.trading_day)

    def _run(self, own: OwnLog | None) -> None:
        plan, outcome, start, end = self.plan, self.outcome, self.outcome.start, self.outcome.end
        marks = [n for n in map(_number_of, snapshots.list_snapshots(plan.folder)) if start.after < n <= end.number]
        every = plan.checkpoint_every
        at_number = start.after
        on_command = own.command if own is not None else _nothing
        open_steps: list[Step] = []
        for item in tape.read_steps(plan.folder, start.after, end.number, plan.last, marks, on_command):
            if isinstance(item, Step):
                number = item.command.number
                if number < self._first or number in plan.as_recorded:
                    outcome.difference = self._follow(item, own)
                elif item.is_open:
                    open_steps.append(item)
                    continue
                else:
                    is_break = number == self._break_at
                    before = self._deciders[0].core.export() if is_break else ()
                    outcome.difference = self._decide(item, own)
                    if outcome.difference is not None:
                        return
                    if is_break:
                        outcome.stopped = Stopped(item, before, self._deciders[0].core.export())
                        return
                if outcome.difference is not None:
                    return
                at_number = number
                done = outcome.commands + outcome.followed
                if done % TOLD_EVERY == 0 or plan.speed:
                    self._on_progress(number)
                if every and done % every == 0 and number >= self._first:
                    outcome.difference = self._check(number, None)
            elif isinstance(item, Covered):
                outcome.difference = self._check_snapshot(item.number)
            else:
                self._loose(item, own)
            if outcome.difference is not None:
                return
        if outcome.commands and not (outcome.checkpoints and outcome.checkpoints[-1].number >= at_number):
            outcome.difference = self._check(at_number, None)
        for step in open_steps:  # not before the states are compared: whoever follows has nothing to follow here
            self._unanswered(step)
        self._on_progress(min(plan.last or end.number, end.number))

    def _follow(self, step: Step, own: OwnLog | None) -> TapeDifference | None:
        difference = self._all_follow([*self._deciders, *self._followers], step)
        if own is not None:
            for record in step.results:
                own.recorded(record)
        self.outcome.followed += 1
        return difference

    def _all_follow(self, followers: Sequence[Follower], step: Step) -> TapeDifference | None:
        for one in followers:
            raised = one.follow(step)
            if raised:
                return _failed(one.name, step, raised)
        return None

    def _decide(self, step: Step, own: OwnLog | None) -> TapeDifference | None:
        outcome, command, recorded = self.outcome, step.command, step.results
        if self.plan.speed:
            self._keep_pace(command)
        for at, decider in enumerate(self._deciders):
            said, raised = decider.decide(command)
            try:
                difference = None if agree(said, recorded) else first_difference(decider.name, command, recorded, said)
            except DoesNotFit as fault:  # a result that no log could hold
                said, raised = [], f"{type(fault).__name__}: {fault}"
            if raised:
                return _failed(decider.name, step, raised)
            if own is not None and at == 0:
                own.said(step, said)
            if difference is not None:
                return difference
        difference = self._all_follow(self._followers, step)
        if difference is not None:
            return difference
        outcome.commands += 1
        outcome.results += len(recorded)
        outcome.first = outcome.first or command.number
        outcome.last = command.number
        if not outcome.days or outcome.days[-1] != command.trading_day:
            outcome.days.append(command.trading_day)
        return None

    def _keep_pace(self, command: Command) -> None:
        if self._pace is None:
            self._pace = (command.time_ns, self._monotonic_ns())
        due_ns = self._pace[1] + (command.time_ns - self._pace[0]) / self.plan.speed
        wait_ns = due_ns - self._monotonic_ns()
        if wait_ns > 0:
            self._sleep(wait_ns / 1e9)

    def _unanswered(self, step: Step) -> None:
        """Nothing shows that the writer's core had decided it: what ours says is told, and holds against nobody."""
        said, raised = self._deciders[0].decide(step.command)
        if said or raised or step.results:
            says = tuple((ctp.name_of(result.message), whom_said(result)) for result in said)
            self.outcome.unanswered.append(Unanswered(step.command, len(step.results), says, raised))

    def _loose(self, item: Loose, own: OwnLog | None) -> None:
        outcome = self.outcome
        outcome.loose += 1
        outcome.first_loose = outcome.first_loose or item.record
        if own is not None:
            own.recorded(item.record)

    # -- states -------------------------------------------------------------------------------------------------------

    def _check_snapshot(self, number: int) -> StateDifference | None:
        if number < self._first:
            return None
        path = snapshots.path_of(self.plan.folder, number)
        try:
            snapshot = snapshots.load(path)
        except SnapshotDamaged as fault:  # also one that a running gateway has replaced meanwhile: it keeps the newest
            self.outcome.passed_over.append(str(fault))
            return None
        return self._check(number, snapshot)

    def _check(self, number: int, snapshot: Snapshot | None) -> StateDifference | None:
        """All states of this moment are one. The exports are dropped again at once: they are as large as the day."""
        sandboxes = [*self._deciders, *self._followers]
        exports: list[tuple[str, Sequence[Struct]]] = []
        if snapshot is not None:
            exports.append((f"the snapshot by {snapshot.core_name}", snapshot.export))
        digest = ""
        for one in sandboxes:
            exports.append((one.name, one.core.export()))
            if len(exports) == 2:
                (left_name, left), (right_name, right) = exports
                difference = first_state_difference(number, left_name, left, right_name, right)
                if difference is not None:
                    return difference
                exports.pop()
        digest = digest_of_records(exports[0][1])
        checkpoint = Checkpoint(number, digest, tuple(one.name for one in sandboxes), snapshot is not None)
        self.outcome.checkpoints.append(checkpoint)
        self._on_checkpoint(checkpoint)
        return None


def _nothing(command: Command) -> None:
    """Where no log is kept."""


def _words(error: Exception) -> str:
    """What a core raised, and where."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})"


def _failed(name: str, step: Step, raised: str) -> TapeDifference:
    command = step.command
    return TapeDifference(name, command, command.number, 0, len(step.results), 0, None, None, raised=raised)


def _number_of(path: Path) -> int:
    return int(path.stem) if path.stem.isdigit() else 0
