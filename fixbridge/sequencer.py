"""The sequencer: the one place where commands get their order, meet the core, and become released results.

    submit -> inbox --(one turn of the event loop)--> log writer -> core -> log writer -> committer's thread
                                                                                             |
    edges  <------------------------------- released records <---- watermark <---- synced --+

One turn takes what has arrived, writes all commands with one write (so that a command that kills the core is named),
applies them one by one, writes the results with one more, and asks the committer for a sync. The next turn may run
while the disk is still at it: nothing is shown before the watermark has passed it.

Failure is a stop, said aloud: when the disk fails or the core raises, `halted` holds the reason, every later
submission is Refused, and nothing above the watermark is ever delivered.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from dataclasses import dataclass
from itertools import islice
from typing import Callable, Iterator, Sequence

import structlog

from ctpproto import ctp
from fixbridge import metrics
from fixbridge.adapters.contract import Command, Core, Record, Refused, ResultRecord, Submission
from fixbridge.adapters.log.commit import GroupCommitter
from fixbridge.adapters.log.faults import LogFailed, SubmissionRefused
from fixbridge.adapters.log.reader import LogReader, Recovery
from fixbridge.adapters.log.snapshots import Snapshot
from fixbridge.adapters.log.snapshots import write as write_snapshot
from fixbridge.adapters.log.watermark import Watermark
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.unlogged import refusal, unlogged

log = structlog.get_logger("sequencer")

QUERY_SERIES = 4
TURN_COMMANDS = 256  # commands a turn: bounds how long the edges' sockets wait for the loop
CATCH_UP_RECORDS = 512  # records a step for a reader that comes late
MAX_WAITING_ANSWERS = 10_000


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
    ):
        """make_committer: what syncs; a simulation's has no thread."""
        self.core, self.writer = core, writer
        self.max_pending, self.snapshot_every = max_pending, snapshot_every
        self.halted: str | None = None
        self.applied = writer.number  # highest number that the core's state covers
        self.released = writer.number  # what the files hold was synced when the writer opened them
        self._on_halt, self._clock_ns = on_halt, clock_ns
        self._loop = asyncio.get_running_loop()
        self._inbox: deque[Submission] = deque()
        self._arrived = 0  # submissions ever taken into the inbox
        self._marks: deque[tuple[int, Callable[[int], None]]] = deque()  # to be told when as many have left it
        self._turn_due = False
        self._unreleased: deque[Record] = deque()  # written or being written, in order of numbers
        self._unreleased_commands = 0
        self._answers: deque[tuple[int, int, ResultRecord]] = deque()  # (needs watermark, front, query answer)
        self._readers: dict[Reader, None] = {}  # in the order of their coming: the same run delivers in the same order
        self._watermark = Watermark(writer.epoch, released=writer.number)
        self._log_reader = LogReader(writer.folder)
        self._snapshot_number = writer.recovery.snapshot.number if writer.recovery.snapshot else 0
        self._pending_snapshot: Snapshot | None = None
        self._committer = make_committer(writer, self._synced_in_thread, self._failed_in_thread, synced=synced)

    def decide_unanswered(self, recovery: Recovery) -> None:
        """Decide the commands that a crash left without an answer, in order: nobody can have seen one."""
        for command in recovery.unanswered:
            name = ctp.name_of(command.message, request=True)
            log.warning("unanswered command decided after restart", number=command.number, name=name)
            self._apply(command)
        if recovery.unanswered and self.halted is None:
            self._write_results()

    async def stop(self, snapshot: bool = True) -> None:
        """Decide what has arrived, wait until it is on disk and delivered, take a snapshot, let go of the log."""
        while (self._inbox or self._unreleased) and self.halted is None:
            await asyncio.sleep(0.001)
        self._committer.close()
        if snapshot and self.halted is None and self.applied > self._snapshot_number:
            self.writer.sync()
            self.writer.snapshot(self.core.export())
        if self.writer.failed is None:
            self.writer.close()

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
        if len(self._inbox) + self._unreleased_commands >= self.max_pending:
            metrics.refused.labels("full").inc()
            raise Refused(ctp.errors.CFFEX_OVER_REQUEST, f"{self.max_pending} commands are waiting for the disk")
        self._inbox.append(submission)
        self._arrived += 1
        if not self._turn_due:
            self._turn_due = True
            self._loop.call_soon(self._turn)

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

    def _apply(self, command: Command) -> None:
        try:
            results = self.core.apply(command)
        except Exception as error:  # our own mistake, never a member's: it stops the core, and the command is named
            log.critical("core failed", number=command.number, name=ctp.name_of(command.message, request=True), exc_info=error)
            self._halt(f"core {self.core.NAME} failed on command {command.number}: {type(error).__name__}")
            return
        try:
            self._unreleased.extend(self.writer.results(command, results))
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
        if self.applied - self._snapshot_number >= self.snapshot_every and self._pending_snapshot is None:
            # The state is taken now and written when the watermark has passed it: a snapshot never runs ahead of the log.
            self._pending_snapshot = Snapshot(self.core.NAME, self.writer.state(), tuple(self.core.export()))
        self._committer.commit()

    def _refuse(self, submission: Submission, refused: Refused) -> None:
        metrics.refused.labels("unloggable").inc()
        log.warning("submission refused", name=ctp.name_of(submission.message, request=True), why=refused.why)
        answer = refusal(submission, refused, self.writer.trading_day, self._clock_ns())
        self._deliver_answer(submission.source.front_id, answer)

    def _query(self, submission: Submission) -> None:
        if len(self._answers) >= MAX_WAITING_ANSWERS:
            raise Refused(ctp.errors.NEED_RETRY, "too many queries are waiting for the disk")
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
        released = self._watermark.released
        if released <= self.released:
            return
        self.released = released
        batch: list[Record] = []
        waiting = self._unreleased
        while waiting and waiting[0].number <= released:
            record = waiting.popleft()
            if isinstance(record, Command):
                self._unreleased_commands -= 1
            batch.append(record)
        metrics.released.set(released)
        if batch:
            for reader in tuple(self._readers):
                if reader.live:
                    reader.position = released
                    reader.deliver(batch)
        while self._answers and self._answers[0][0] <= released:
            _, front_id, record = self._answers.popleft()
            self._deliver_answer(front_id, record)
        snapshot = self._pending_snapshot
        if snapshot is not None and snapshot.number <= released:
            self._pending_snapshot, self._snapshot_number = None, snapshot.number
            try:
                write_snapshot(self.writer.folder, snapshot)
            except LogFailed as fault:
                self._halt(f"snapshot failed: {fault}")

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
            "unreleased_commands": self._unreleased_commands, "waiting_answers": len(self._answers), "readers": len(self._readers),
        }  # fmt: skip


def recovered_core(kind: type[Core], recovery: Recovery) -> Core:
    """The core as it was: the newest snapshot, then what members have seen applied from the records, not decided again."""
    core = kind.restore(recovery.snapshot.export if recovery.snapshot else ())
    for command, results in recovery.settled:
        core.absorb(command, results)
    return core
