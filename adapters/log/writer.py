"""The one writer of a log.

Threads: `commands`, `results`, `flush`, `state`, `close` belong to the sequencer's thread; `sync` may run in another at the
same time. Nothing is done for durability outside `sync`, except at the change of a segment (rare, and it blocks).

A failure is final. After a failed write the file is cut back to the last good entry, where the disk still allows that, so
that what was refused is not found and carried out at the next start; after a failed sync nobody can say what is on the
disk, and what was not reported synced before must be taken as unknown.
"""

from __future__ import annotations

import fcntl
import os
import threading
import time
from hashlib import blake2b
from pathlib import Path
from typing import Callable, Sequence

from ctpproto.faults import Fault
from fixbridge.adapters.contract import MAX_CONTEXT_BYTES, Command, Result, ResultRecord, Source, Submission
from fixbridge.adapters.log import reader, records, segments
from fixbridge.adapters.log.faults import LogFailed, LogLocked, RecordFault, SubmissionRefused
from fixbridge.adapters.log.reader import Recovery
from fixbridge.adapters.log.snapshots import Snapshot
from fixbridge.adapters.log.snapshots import write as write_snapshot
from fixbridge.adapters.log.state import MODES, LogState, is_day

SEGMENT_BYTES = 64 << 20
NOBODY = Source(0)


class LogWriter:
    """Open with `LogWriter.open`. `recovery`: what was found there. `epoch`: one more than ever before in this log."""

    def __init__(
        self, folder: Path, core_name: str, recovery: Recovery, lock_fd: int, now_ns: Callable[[], int], segment_bytes: int
    ):
        self.folder, self.core_name, self.recovery = folder, core_name, recovery
        self._lock_fd = lock_fd
        self._now_ns = now_ns
        self._segment_bytes = segment_bytes
        self._state = recovery.state.copy()
        self._pending = bytearray()
        self._fd = -1
        self._path = folder
        self._size = 0  # of the file, good entries only
        self._segment_day = ""
        self._is_full = False
        self._written_chain, self._written_day = self._state.chain, self._state.result_day
        self._failed: LogFailed | None = None
        self._sync_lock = threading.Lock()  # held while a sync runs, and while the file under it changes
        self._written = self._synced = self._state.number
        self.on_written: Callable[[int, int, bytes], None] | None = None  # first and last number, their entries back to back
        self.written_bytes = 0  # since opening
        self.syncs = 0

    @classmethod
    def open(
        cls,
        folder: Path | str,
        core_name: str,
        trading_day: str,
        now_ns: Callable[[], int] = time.time_ns,
        *,
        segment_bytes: int = SEGMENT_BYTES,
        verify_all: bool = True,
    ) -> LogWriter:
        """Lock the folder (made if need be), read the log, cut a torn tail off, begin a new epoch in a new segment.

        `trading_day` (YYYYMMDD) counts for an empty log only. Raises LogLocked, LogDamaged (nothing was changed),
        LogFailed where the disk refuses.
        """
        folder = Path(folder)
        assert is_day(trading_day), trading_day
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock_fd = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise LogFailed(folder, "opening", str(error)) from None
        try:
            try:
                fcntl.flock(lock_fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise LogLocked(folder, os.pread(lock_fd, 100, 0).decode(errors="replace") or "unknown") from None
            os.ftruncate(lock_fd, 0)
            os.pwrite(lock_fd, f"process {os.getpid()}".encode(), 0)
            for left_over in folder.glob("*.new"):  # never renamed, so never part of the log
                left_over.unlink()
            recovery = reader.recover(folder, verify_all)
            if recovery.torn is not None:
                recovery.torn = segments.cut(recovery.torn)
            paths = segments.list_segments(folder)
            if paths:  # a process that was killed leaves whole entries that nobody synced
                segments.make_durable(paths[-1])
            if recovery.state.number == 0:
                recovery.state.command_day = recovery.state.result_day = trading_day
            return cls.take_over(folder, core_name, recovery, lock_fd, now_ns, segment_bytes)
        except OSError as error:
            os.close(lock_fd)
            raise LogFailed(folder, "opening", str(error)) from None
        except BaseException:
            os.close(lock_fd)
            raise

    @classmethod
    def take_over(
        cls, folder: Path, core_name: str, recovery: Recovery, lock_fd: int, now_ns: Callable[[], int], segment_bytes: int
    ) -> LogWriter:
        """The pen of a log that the caller has locked, proved and made durable: `recovery.state` with the next epoch, in a new
        segment. Owns `lock_fd` when it returns. Raises LogFailed."""
        recovery.state.epoch += 1
        self = cls(folder, core_name, recovery, lock_fd, now_ns, segment_bytes)
        self._begin_segment()
        return self

    # -- envelope ------------------------------------------------------------------------------------------------------

    @property
    def epoch(self) -> int:
        return self._state.epoch

    @property
    def number(self) -> int:
        """Of the last record made, written or still buffered."""
        return self._state.number

    @property
    def written(self) -> int:
        """Of the last record in the file."""
        return self._written

    @property
    def synced(self) -> int:
        """Of the last record that a sync has covered."""
        return self._synced

    @property
    def trading_day(self) -> str:
        """The day that the next command will carry."""
        return self._state.command_day

    @property
    def is_alone(self) -> bool:
        """The operator's order on record: release without the follower."""
        return self._state.is_alone

    @property
    def failed(self) -> LogFailed | None:
        return self._failed

    def state(self) -> LogState:
        """A copy of the writer's state after the last record made: with the core's export, a snapshot. Take it when the core
        has applied every command that was written and its results are made."""
        return self._state.copy()

    def private_number(self, user: str) -> int:
        """The user's last private number this trading day, 0 for none; of the last record made, released or not."""
        return self._state.private_numbers.get(user, 0)

    def _check(self) -> None:
        if self._failed is not None:
            raise self._failed.with_traceback(None)  # the same fault many times: it must not gather tracebacks

    def _time(self) -> int:
        now = self._now_ns()
        return now if now > self._state.time_ns else self._state.time_ns

    # -- writing -------------------------------------------------------------------------------------------------------

    def commands(self, submissions: Sequence[Submission]) -> list[Command]:
        """Number submissions and put them into the file (one write, together with what is buffered) before returning.

        Raises SubmissionRefused for one that cannot be logged (context too long, a value that does not fit its struct, a
        struct outside the vocabulary, a DayRoll that is not of today): none is taken then, leave that one out and hand in the
        others again. Raises LogFailed: none is in the log, unless it says so.
        """
        self._check()
        state = self._state
        number, chain, time_ns = state.number, state.chain, self._time()
        day, rolls, epoch, is_alone = state.command_day, len(state.rolls), state.epoch, state.is_alone
        made: list[Command] = []
        parts: list[bytes] = []
        try:
            for submission in submissions:
                if len(submission.context) > MAX_CONTEXT_BYTES:
                    raise RecordFault(0, f"a context of {len(submission.context)} bytes, over {MAX_CONTEXT_BYTES}")
                number += 1
                command = Command(
                    number, epoch, state.command_day, time_ns, submission.message, submission.source, submission.user,
                    submission.context,
                )  # fmt: skip
                raw = records.encode(command)
                next_day = state.next_day(submission.message)
                if next_day is not None:
                    state.command_day = next_day
                    state.rolls.append((number, next_day))
                is_alone = MODES.get(submission.message.tid, is_alone)
                chain = blake2b(chain + raw, digest_size=16).digest()
                parts.append(raw)
                parts.append(chain)
                made.append(command)
        except Fault as fault:
            state.command_day = day
            del state.rolls[rolls:]
            raise SubmissionRefused(len(made), str(fault)) from fault
        self._pending += b"".join(parts)
        state.number, state.chain, state.time_ns, state.is_alone = number, chain, time_ns, is_alone
        self.flush()
        return made

    def results(self, command: Command | None, results: Sequence[Result], last: bool = True) -> list[ResultRecord]:
        """Number the results of a command, buffered until `flush` or the next `commands`; released as one or not at all.

        `last`: no more results of this command follow (a driver may say them in several batches). `command` None: a
        driver's counter spoke by itself, cause 0. A value that does not fit its struct is the core's mistake: AssertionError.
        """
        self._check()
        state = self._state
        cause, source = (command.number, command.source) if command is not None else (0, NOBODY)
        if not results:
            return []
        state.before_results(cause)
        day, epoch, time_ns = state.result_day, state.epoch, self._time()
        number, chain, numbers = state.number, state.chain, state.private_numbers
        left = len(results)
        made: list[ResultRecord] = []
        pending = self._pending
        for result in results:
            number += 1
            left -= 1
            private = []
            for user in result.users:
                numbers[user] = private_number = numbers.get(user, 0) + 1
                private.append((user, private_number))
            public_number = 0
            if result.public:
                state.public_number = public_number = state.public_number + 1
            record = ResultRecord(
                number, epoch, day, time_ns, cause, last and not left, result.dialog, source, tuple(private), public_number,
                result.context, result.message,
            )  # fmt: skip
            try:
                raw = records.encode(record, left > 0)
            except Fault as fault:
                self._failed = LogFailed(self._path, "encoding a result", str(fault))
                raise AssertionError(f"the core said what cannot be logged, to command {cause}: {fault}") from fault
            chain = blake2b(chain + raw, digest_size=16).digest()
            pending += raw
            pending += chain
            made.append(record)
        state.number, state.chain, state.time_ns = number, chain, time_ns
        if last:
            state.after_last(cause)
        return made

    def flush(self) -> None:
        """Put what is buffered into the file, one write. Raises LogFailed."""
        self._check()
        pending = self._pending
        if not pending:
            return
        if self._is_full:  # before the write, so that where this fails nothing of it is in the log
            self._begin_segment()
        size = len(pending)
        done = 0
        try:
            done = os.write(self._fd, pending)
            while done < size:  # a disk that fills up writes a part, and says why at the next attempt
                done += os.write(self._fd, memoryview(pending)[done:])
        except OSError as error:
            raise self._write_failed(error) from None
        self._size += size
        self.written_bytes += size
        self._pending = bytearray()
        first = self._written + 1
        self._written, self._written_chain, self._written_day = self._state.number, self._state.chain, self._state.result_day
        self._is_full = self._size >= self._segment_bytes or self._written_day != self._segment_day
        if self.on_written is not None:
            self.on_written(first, self._written, bytes(pending))

    def _write_failed(self, error: OSError) -> LogFailed:
        why = str(error)
        try:
            os.ftruncate(self._fd, self._size)
        except OSError as again:
            why += f"; and the file could not be cut back to its last good entry ({again}): what was handed in may be in it"
        self._failed = LogFailed(self._path, "writing", why)
        return self._failed

    def _begin_segment(self) -> None:
        """Sync the segment so far and begin the next. Raises LogFailed."""
        state = self._state
        number, day = self._written + 1, self._written_day
        with self._sync_lock:
            self._check()
            path = segments.path_of(self.folder, number)
            try:
                if self._fd >= 0:
                    os.fdatasync(self._fd)
                    self.syncs += 1
                    self._synced = self._written
                header = segments.new_header(self.core_name, day, state.epoch, number, self._time(), self._written_chain)
                segments.write_whole(path, segments.encode_header(header))
                fd = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CLOEXEC)
            except OSError as error:
                self._failed = LogFailed(path, "beginning a segment", str(error))
                raise self._failed from None
            if self._fd >= 0:
                os.close(self._fd)
            self._fd, self._path, self._size = fd, path, segments.HEADER_BYTES
            self._segment_day, self._is_full = day, False

    # -- durability ----------------------------------------------------------------------------------------------------

    def sync(self) -> int:
        """Make what is in the file durable (fdatasync); the highest number covered. From any thread. Raises LogFailed."""
        with self._sync_lock:
            self._check()
            covered = self._written
            if covered > self._synced:
                try:
                    os.fdatasync(self._fd)
                except OSError as error:
                    # Never tried again: the kernel may have dropped the pages and would report success for nothing.
                    self._failed = LogFailed(self._path, "syncing", str(error))
                    segments.mark_doubtful(self._path)
                    raise self._failed from None
                self.syncs += 1
                self._synced = covered
            return covered

    def snapshot(self, export: Sequence) -> Path:  # type: ignore[type-arg]
        """Write a snapshot of the state as it is. The core has applied every command, nothing is buffered, all is synced."""
        assert not self._pending and self._synced == self._state.number, "a snapshot must not be ahead of the log"
        return write_snapshot(self.folder, Snapshot(self.core_name, self.state(), tuple(export)))

    def close(self) -> None:
        """Flush and sync unless the writer has failed, then let go of the folder. Raises LogFailed."""
        try:
            if self._failed is None and self._fd >= 0:
                self.flush()
                self.sync()
        finally:
            with self._sync_lock:
                if self._fd >= 0:
                    os.close(self._fd)
                    os.close(self._lock_fd)
                    self._fd = -1
            if self._failed is None:
                self._failed = LogFailed(self._path, "writing", "the log is closed")
