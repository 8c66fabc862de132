"""The sequencer: the one place where commands get their order, meet the core, and become released results.

    submit -> inbox --(one turn of the event loop)--> log writer -> core -> log writer -> committer's thread
                                                                                             |
    edges  <------------------------------- released records <---- watermark <---- synced --+

One turn takes what has arrived, writes all commands with one write (so that a command that kills the core is named),
applies them one by one, writes the results with one more, and asks the committer for a sync. The next turn may run
while the disk is still at it: nothing is shown before the watermark has passed it. With a follower the watermark also waits
for its acknowledgement, unless the operator's last order on record is GoAlone.

Failure is a stop, said aloud: when the disk fails or the core raises, `halted` holds the reason, every later
submission is Refused, and nothing above the watermark is ever delivered.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from dataclasses import dataclass
from itertools import islice
from typing import Callable, Iterator, Protocol, Sequence

import structlog

from ctpproto import ctp
from fixbridge.adapters.contract import Command, Core, Record, Refused, Result, ResultRecord, Submission
from fixbridge.adapters.log.commit import GroupCommitter
from fixbridge.adapters.log.faults import LogFailed, SubmissionRefused
from fixbridge.adapters.log.reader import LogReader, Recovery
from fixbridge.adapters.log.state import MODES
from fixbridge.adapters.log.watermark import Watermark
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.core import metrics
from fixbridge.core.forked import Aside, forked
from fixbridge.core.snapshots import SnapshotTaker
from fixbridge.link.unlogged import is_members, refusal, unlogged

log = structlog.get_logger("sequencer")

QUERY_SERIES = 4
TURN_COMMANDS = 256  # commands a turn: bounds how long the edges' sockets wait for the loop
CATCH_UP_RECORDS = 512  # records a step for a reader that comes late
MAX_WAITING_ANSWERS = 10_000
_SESSION_CLOSED = ctp.internal_messages.SessionClosed.tid
# Taken when nothing else is. The operator's orders about the follower are what frees the rest. A session's end that was refused
# and came again would stand behind whatever its connection has sent meanwhile, and end the session opened there since.
ALWAYS_TAKEN = frozenset({*MODES, _SESSION_CLOSED})


class FollowerSource(Protocol):
    """The follower stream as the sequencer knows it; `adapters.log.zmq_stream.ZmqSource` is one."""

    def attach(self, on_acknowledged: Callable[[int, int], None], on_fenced: Callable[[str], None]) -> None:
        """Begin: what the writer puts into its file goes to the follower. on_acknowledged(number, epoch), on_fenced(why)."""

    def why_refused(self) -> str | None:
        """Why no order should be taken now, in words."""

    def is_present(self) -> bool:
        """The follower has been heard of in time."""

    def is_caught_up(self) -> bool:
        """It may be required again."""

    def released(self, number: int) -> None:
        """The watermark has risen."""

    def alone(self, is_alone: bool) -> None:
        """GoAlone or RequireFollower has come into force."""

    def status(self) -> dict[str, object]:
        """For the status page."""


@dataclass(eq=False, slots=True)
class Reader:
    """One edge's place in the released log."""

    sequencer: "Sequencer"
    position: int  # number of the last record delivered
    front_id: int
    deliver: Callable[[Sequence[Record]], None]
    live: bool = False

    def close(self) -> None:
        self.sequencer._readers.pop(self, None)


class Sequencer:
    """Implements `contract.Link` in one process. Everything here runs in the event loop except the committer's sync."""

    def __init__(
        self,
        core: Core,
        writer: LogWriter,
        *,
        synced: bool = True,
        max_pending: int = 10_000,
        snapshot_every: int = 100_000,
        on_halt: Callable[[str], None] = lambda why: None,
        clock_ns: Callable[[], int] = time.time_ns,
        make_committer: Callable[..., GroupCommitter] = GroupCommitter,
        follower: FollowerSource | None = None,
        on_applied: Callable[[int, Core], None] = lambda number, core: None,
        aside: Aside = forked,
    ):
        """make_committer: what syncs; a simulation's has no thread. follower: who has to acknowledge what is released. aside:
        where snapshots are written, so that no member waits for them.
        on_applied(number, core): after each command, the state as it is then."""
        self.core, self.writer = core, writer
        self.max_pending = max_pending
        self.halted: str | None = None
        self.applied = writer.number  # highest number that the core's state covers
        self._follower = follower
        is_gated = follower is not None and not writer.is_alone
        # What the files hold was synced when the writer opened them; a follower has to acknowledge it anew.
        self._watermark = Watermark(writer.epoch, released=0 if is_gated else writer.number, follower_required=is_gated)
        self._watermark.synced(writer.number)
        self.released = self._watermark.released
        self._going_alone: int | None = None  # number of a GoAlone that is not yet synced
        self._on_halt, self._on_applied, self._clock_ns = on_halt, on_applied, clock_ns
        self._loop = asyncio.get_running_loop()
        self._inbox: deque[Submission] = deque()
        self._arrived = 0  # submissions ever taken into the inbox
        self._marks: deque[tuple[int, Callable[[int], None]]] = deque()  # to be told when as many have left it
        self._turn_due = False
        self._unreleased: deque[Record] = deque()  # written or being written, in order of numbers
        self._unreleased_commands = 0
        self._answers: deque[tuple[int, int, ResultRecord]] = deque()  # (needs watermark, front, query answer)
        self._readers: dict[Reader, None] = {}  # in the order of their coming: the same run delivers in the same order
        self._log_reader = LogReader(writer.folder)
        newest = writer.recovery.snapshot.number if writer.recovery.snapshot else 0
        self._snapshots = SnapshotTaker(writer.folder, snapshot_every, newest, aside)
        self._committer = make_committer(writer, self._synced_in_thread, self._failed_in_thread, synced=synced)
        if follower is not None:
            follower.released(self.released)
            follower.attach(self._acknowledged, self._halt)

    def decide_unanswered(self, recovery: Recovery, refuse: Callable[[Command], str] = lambda command: "") -> None:
        """Decide the commands that a crash left without an answer, in order: nobody can have seen one.

        refuse(command): why the core is not to see it, "" where it is. Who sent it is told so in the request's own words, and
        the state takes the refusal as a record, as every core that follows will.
        """
        for command in recovery.unanswered:
            if is_members(command):
                name = ctp.name_of(command.message, request=True)
                log.warning("unanswered command decided", number=command.number, name=name, refused=refuse(command))
            why = refuse(command)
            if not why:
                self._apply(command)
                continue
            submission = Submission(command.message, command.source, command.user, command.context)
            answer = refusal(submission, Refused(ctp.errors.FRONT_NOT_ACTIVE, why), command.trading_day, command.time_ns)
            told = self.writer.results(command, [Result(answer.message, dialog=True, context=command.context)])
            self.core.absorb(command, told)
            self._on_applied(command.number, self.core)
            self._unreleased.extend(told)
        if recovery.unanswered and self.halted is None:
            self._write_results()

    def put_off_snapshot(self) -> None:
        """Members wait: no snapshot now, even where one is due, but some records later."""
        self._snapshots.put_off(self.writer.number)

    async def stop(self, snapshot: bool = True) -> None:
        """Decide what has arrived, wait until it is on disk and delivered, take a snapshot, let go of the log."""
        while (self._inbox or (self._unreleased and not self._waits_for_nobody())) and self.halted is None:
            await asyncio.sleep(0.001)
        self._committer.close()
        self._snapshots.drop()
        if snapshot and self.halted is None and self.applied > self._snapshots.number:
            self.writer.sync()
            self.writer.snapshot(self.core.export())
        if self.writer.failed is None:
            self.writer.close()

    def _waits_for_nobody(self) -> bool:
        """All is on disk here, and who should acknowledge it is not there: it stays for the next start."""
        is_gated = self._follower is not None and self._watermark.is_follower_required and not self._follower.is_present()
        return is_gated and self.writer.synced == self.writer.number

    # -- the two calls ------------------------------------------------------------------------------------------------

    def submit(self, submission: Submission) -> None:
        """See `contract.Link.submit`."""
        if self.halted is not None:
            metrics.refused.labels("halted").inc()
            raise Refused(ctp.errors.FRONT_NOT_ACTIVE, f"halted: {self.halted}")
        kind = ctp.VOCABULARY.requests.get(submission.message.tid)
        if kind is not None and kind.series == QUERY_SERIES:
            self._query(submission)
            return
        if self._follower is not None and submission.message.tid != _SESSION_CLOSED:
            self._check_follower(submission, self._follower)
        if len(self._inbox) + self._unreleased_commands >= self.max_pending and submission.message.tid not in ALWAYS_TAKEN:
            metrics.refused.labels("full").inc()
            whom = "follower" if self._watermark.lag else "disk"
            raise Refused(ctp.errors.CFFEX_OVER_REQUEST, f"{self.max_pending} commands are waiting for the {whom}")
        self._inbox.append(submission)
        self._arrived += 1
        if not self._turn_due:
            self._turn_due = True
            self._loop.call_soon(self._turn)

    def _check_follower(self, submission: Submission, follower: FollowerSource) -> None:
        alone = MODES.get(submission.message.tid)
        if alone is None:
            why = follower.why_refused()
            if why is not None:
                metrics.refused.labels("follower").inc()
                raise Refused(ctp.errors.CFFEX_OVER_REQUEST, f"follower: {why}")
        elif not alone and not follower.is_caught_up():
            raise Refused(ctp.errors.NEED_RETRY, "the follower cannot be required: it is not there, or has not caught up")

    def read(self, after: int, front_id: int, deliver: Callable[[Sequence[Record]], None]) -> Reader:
        """See `contract.Link.read`."""
        reader = Reader(self, after, front_id, deliver)
        self._readers[reader] = None
        if after >= self.released:
            reader.live = True
        else:
            self._loop.call_soon(self._catch_up, reader, None)
        return reader

    def when_numbered(self, tell: Callable[[int], None]) -> None:
        """Call with the number of the last record once everything that has been submitted so far is in the log or refused."""
        if self.halted is not None:
            return
        if self._inbox:
            self._marks.append((self._arrived, tell))
        else:
            tell(self.writer.number)

    # -- a turn -------------------------------------------------------------------------------------------------------

    def _turn(self) -> None:
        self._turn_due = False
        if self.halted is not None:
            return
        inbox = self._inbox
        batch = [inbox.popleft() for _ in range(min(len(inbox), TURN_COMMANDS))]
        commands: list[Command] = []
        while batch:
            try:
                commands = self.writer.commands(batch)
                break
            except SubmissionRefused as fault:
                # One that cannot be logged costs the others nothing; who sent it is told.
                self._refuse(batch.pop(fault.index), Refused(ctp.errors.BAD_FIELD, str(fault)))
            except LogFailed as fault:
                self._halt(f"log write failed: {fault}")
                return
        self._unreleased.extend(commands)
        self._unreleased_commands += len(commands)
        if self._follower is not None:
            self._note_modes(commands)
        started_ns = time.perf_counter_ns()
        for command in commands:
            self._apply(command)
            if self.halted is not None:
                return
        metrics.turn_seconds.observe((time.perf_counter_ns() - started_ns) / 1e9)
        metrics.commands.inc(len(commands))
        self._write_results()
        while self._marks and self._marks[0][0] <= self._arrived - len(inbox):
            self._marks.popleft()[1](self.writer.number)
        if inbox and not self._turn_due:
            self._turn_due = True
            self._loop.call_soon(self._turn)

    def _note_modes(self, commands: Sequence[Command]) -> None:
        for command in commands:
            alone = MODES.get(command.message.tid)
            if alone:  # it has to be on the disk first
                self._going_alone = command.number
            elif alone is not None:  # at once; a GoAlone that waits for the disk must not come into force behind it
                self._going_alone = None
                self._set_mode(False)

    def _set_mode(self, alone: bool) -> None:
        assert self._follower is not None
        self._watermark.require_follower(not alone)
        self._follower.alone(alone)
        log.warning("the writer goes on alone" if alone else "the follower is required again", number=self.writer.number)

    def _apply(self, command: Command) -> None:
        try:
            results = self.core.apply(command)
        except Exception as error:  # our own mistake, never a member's: it stops the core, and the command is named
            log.critical("core failed", number=command.number, name=ctp.name_of(command.message, request=True), exc_info=error)
            self._halt(f"core {self.core.NAME} failed on command {command.number}: {type(error).__name__}")
            return
        try:
            self._unreleased.extend(self.writer.results(command, results))
            self._on_applied(command.number, self.core)
        except LogFailed as fault:  # a sync that failed in the other thread meanwhile
            self._halt(f"log write failed: {fault}")
        except AssertionError as error:
            log.critical("core said what cannot be logged", number=command.number, exc_info=error)
            self._halt(f"core {self.core.NAME} failed on command {command.number}: {error}")

    def _write_results(self) -> None:
        try:
            self.writer.flush()
        except LogFailed as fault:
            self._halt(f"log write failed: {fault}")
            return
        self.applied = self.writer.number
        if self._snapshots.is_due(self.applied):
            self._snapshots.take(self.core, self.writer.state())
        self._committer.commit()

    def _refuse(self, submission: Submission, refused: Refused) -> None:
        metrics.refused.labels("unloggable").inc()
        log.warning("submission refused", name=ctp.name_of(submission.message, request=True), why=refused.why)
        answer = refusal(submission, refused, self.writer.trading_day, self._clock_ns())
        self._deliver_answer(submission.source.front_id, answer)

    def _query(self, submission: Submission) -> None:
        if len(self._answers) >= MAX_WAITING_ANSWERS:
            raise Refused(ctp.errors.NEED_RETRY, "too many queries are waiting for the disk")
        if self._watermark.is_follower_required and self._follower is not None and not self._follower.is_present():
            # Whoever is cut off from its follower may have been replaced: its state is no answer any more.
            raise Refused(ctp.errors.NEED_RETRY, "the follower is not there: nobody can say whether this state still counts")
        try:
            answer = self.core.query(submission.message, submission.user)
        except Exception as error:  # as in _apply; but a query changed nothing, so the core goes on
            log.critical("query failed", name=ctp.name_of(submission.message, request=True), exc_info=error)
            raise Refused(ctp.errors.UNSUPPORTED_FUNCTION, "the query failed") from None
        record = unlogged(submission, answer, self.writer.trading_day, self._clock_ns())
        if self.released >= self.applied:
            self._deliver_answer(submission.source.front_id, record)
        else:
            self._answers.append((self.applied, submission.source.front_id, record))

    # -- release ------------------------------------------------------------------------------------------------------

    def _synced_in_thread(self, number: int) -> None:
        self._loop.call_soon_threadsafe(self._synced, number)

    def _failed_in_thread(self, error: BaseException) -> None:
        self._loop.call_soon_threadsafe(self._halt, f"sync failed: {error}")

    def _synced(self, number: int) -> None:
        if self.halted is not None:
            return
        self._watermark.synced(number)
        if self._going_alone is not None and self._going_alone <= number:
            self._going_alone = None
            self._set_mode(True)
        self._release()

    def _acknowledged(self, number: int, epoch: int) -> None:
        if self.halted is None:
            self._watermark.acknowledged(number, epoch)
            self._release()

    def _release(self) -> None:
        released = self._watermark.released
        if released <= self.released:
            return
        self.released = released
        if self._follower is not None:
            self._follower.released(released)
        batch: list[Record] = []
        waiting = self._unreleased
        while waiting and waiting[0].number <= released:
            record = waiting.popleft()
            if isinstance(record, Command):
                self._unreleased_commands -= 1
            batch.append(record)
        metrics.released.set(released)
        before_batch = batch[0].number - 1 if batch else released
        for reader in tuple(self._readers):
            if not reader.live:
                continue
            if reader.position < before_batch:  # the follower has acknowledged what stood in the files before this start
                reader.live = False
                self._loop.call_soon(self._catch_up, reader, None)
            elif reader.position < released:
                fresh = batch if reader.position == before_batch else [r for r in batch if r.number > reader.position]
                reader.position = released
                reader.deliver(fresh)
        while self._answers and self._answers[0][0] <= released:
            _, front_id, record = self._answers.popleft()
            self._deliver_answer(front_id, record)
        self._snapshots.covered(released)

    def _deliver_answer(self, front_id: int, record: ResultRecord) -> None:
        for reader in tuple(self._readers):
            if reader.front_id == front_id and reader.live:
                # Never from inside `submit`: an edge must be able to finish what it was doing.
                self._loop.call_soon(reader.deliver, (record,))

    def _catch_up(self, reader: Reader, records: Iterator[Record] | None) -> None:
        """Serve a late reader from the files, a step a loop turn, until it stands at the watermark."""
        if reader not in self._readers:
            return
        source = records if records is not None else self._log_reader.read(reader.position, self.released)
        batch = list(islice(source, CATCH_UP_RECORDS))
        if batch:
            reader.position = batch[-1].number
            reader.deliver(batch)
        if reader.position >= self.released:
            reader.live = True
        else:
            self._loop.call_soon(self._catch_up, reader, source if batch else None)

    def _halt(self, why: str) -> None:
        if self.halted is None:
            self.halted = why
            self._inbox.clear()
            log.critical("halted", why=why, released=self.released)
            metrics.halted.set(1)
            self._on_halt(why)

    def status(self) -> dict[str, object]:
        """What the status page and the operator's commands show."""
        return {
            "core": self.core.NAME, "epoch": self.writer.epoch, "trading_day": self.writer.trading_day, "halted": self.halted,
            "last_number": self.writer.number, "released": self.released, "inbox": len(self._inbox),
            "unreleased_commands": self._unreleased_commands, "waiting_answers": len(self._answers),
            "readers": len(self._readers), "snapshot": self._snapshots.number, "snapshot_failed": self._snapshots.failed,
            "follower": self._follower.status() if self._follower is not None else None,
        }  # fmt: skip


def recovered_core(kind: type[Core], recovery: Recovery) -> Core:
    """The core as it was: the newest snapshot, then what members have seen applied from the records, not decided again."""
    core = kind.restore(recovery.snapshot.export if recovery.snapshot else ())
    for command, results in recovery.settled:
        core.absorb(command, results)
    return core
