"""The follower's own log: entries exactly as the writer's file holds them, in segments of its own.

Byte for byte the same chain of records, so it stays one log whoever holds the pen: `promote` goes on in place, with the next
epoch, at the exact number that is there. Segment boundaries are the follower's own, and the epoch in a header is the
highest that it had promised by then: that is how a promise is made durable before anything is acknowledged under it. An
order to take over is a promise as well, in the file `promoted`. The epochs that a node began by itself, restarting as a
writer, bind nobody: without a follower's promise nothing was shown in them.

Threads as in `writer`: everything belongs to one thread, `sync` may run in another at the same time. A batch whose end has not
come stays in memory: the file holds whole batches only, except where a crash cuts its last write.
"""

from __future__ import annotations

import fcntl
import os
import struct
import threading
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Callable, NamedTuple

from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Record
from fixbridge.adapters.log import reader, records, segments, snapshots
from fixbridge.adapters.log.faults import LogDamaged, LogFailed, LogFault, LogLocked, RecordFault, SnapshotDamaged
from fixbridge.adapters.log.reader import Answered, LogReader, Recovery
from fixbridge.adapters.log.segments import CHAIN_BYTES, GENESIS
from fixbridge.adapters.log.snapshots import Snapshot
from fixbridge.adapters.log.state import MODES, LogState
from fixbridge.adapters.log.writer import SEGMENT_BYTES, LogWriter

PROMOTED = "promoted"  # a file: the epoch in which this node was last told to take over
FOLLOWER = "follower"  # stands in the headers of segments that were received, where a writer's have its core
MAX_BATCH_BYTES = 256 << 20  # of results that belong together; a day roll's are the most
_NUMBER = struct.Struct(">q")
_NUMBER_AT = records.PREFIX_BYTES + 18  # kind, flags, context, names, fields, TID, epoch stand before it


class EntriesFault(LogFault):
    """Bytes from the writer that do not continue this log. Nothing of them was taken."""


class PromotionRefused(LogFault):
    """Taking over now could lose or contradict what members have seen; the message says why."""


class DiscardRefused(LogFault):
    """The end of this log cannot be cut off without an operator's word: members may have seen it."""


class Position(NamedTuple):
    """A place in a log that proves itself: the chain value covers everything up to the number."""

    number: int
    chain: bytes


class FollowerLog:
    """Open with `FollowerLog.open`. `recovery` is what was found there, as for a writer."""

    def __init__(
        self, folder: Path, lock_fd: int, recovery: Recovery, now_ns: Callable[[], int], segment_bytes: int, durable: bool
    ):
        self.folder, self.recovery, self.durable = folder, recovery, durable
        self._lock_fd, self._now_ns, self._segment_bytes = lock_fd, now_ns, segment_bytes
        self._reader = LogReader(folder)
        self._fd = -1
        self._path = folder
        self._size = 0
        self._segment_day = ""
        self._failed: LogFailed | None = None
        self._sync_lock = threading.Lock()
        self._held: list[bytes] = []  # entries of a batch without its end
        self._held_bytes = 0
        self._unobserved: deque[bytes] = deque()  # in the file, not yet decoded
        paths = segments.list_segments(folder)
        # Whose the newest segment was when this log was opened: this node's own, if it held the pen last.
        self.wrote_last = bool(paths) and segments.decode_header(paths[-1], segments.load(paths[-1])).core_name != FOLLOWER
        self._take(recovery)

    def _take(self, recovery: Recovery) -> None:
        state = recovery.state
        self.promised = _promised(self.folder)
        self._highest_epoch = state.epoch  # of any header or record, whoever wrote it
        last: list[Record] = [*recovery.loose[-1:]]
        if recovery.groups:
            last += [recovery.groups[-1].command, *(group.results[-1] for group in recovery.groups if group.results)]
        state.epoch = max((r.epoch for r in last), default=recovery.snapshot.state.epoch if recovery.snapshot else 0)
        self._state = state
        self._snapshot = recovery.snapshot
        self._groups: deque[Answered] = deque(g for g in recovery.groups if g.command.number > state.answered)
        self._written = self._synced = state.number
        self._written_chain = state.chain

    @classmethod
    def open(
        cls,
        folder: Path | str,
        now_ns: Callable[[], int] = time.time_ns,
        *,
        segment_bytes: int = SEGMENT_BYTES,
        verify_all: bool = True,
        durable: bool = True,
    ) -> FollowerLog:
        """Lock the folder (made if need be), read the log, cut a torn tail off. Raises LogLocked, LogDamaged, LogFailed.

        A writer's log may be opened: that is how a core that was taken over comes back. durable=False: no disk is waited for,
        what is written counts as synced (for demos and benches).
        """
        folder = Path(folder)
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
            for left_over in folder.glob("*.new"):
                left_over.unlink()
            return cls(folder, lock_fd, _recovered(folder, verify_all), now_ns, segment_bytes, durable)
        except OSError as error:
            os.close(lock_fd)
            raise LogFailed(folder, "opening", str(error)) from None
        except BaseException:
            os.close(lock_fd)
            raise

    # -- where it stands -----------------------------------------------------------------------------------------------

    @property
    def number(self) -> int:
        """Of the last record in the file; always the end of a batch."""
        return self._written

    @property
    def written(self) -> int:
        """The same, by the name that the committer knows."""
        return self._written

    @property
    def expected(self) -> int:
        """Number of the next entry that `append` takes."""
        return self._written + len(self._held) + 1

    @property
    def synced(self) -> int:
        """Of the last record that a sync has covered: what may be acknowledged."""
        return self._synced

    @property
    def position(self) -> Position:
        return Position(self._written, self._written_chain)

    @property
    def is_alone(self) -> bool:
        """The writer goes on alone, as far as this log knows: it may have shown more than this log holds."""
        return self._state.is_alone

    @property
    def is_unobserved(self) -> bool:
        """Something was appended that `observe` has not looked at."""
        return bool(self._unobserved)

    @property
    def failed(self) -> LogFailed | None:
        return self._failed

    def state(self) -> LogState:
        """A copy of the state after the last record observed."""
        return self._state.copy()

    def _check(self) -> None:
        if self._failed is not None:
            raise self._failed.with_traceback(None)

    def first_number(self) -> int:
        """Of the first record that the files still hold."""
        paths = segments.list_segments(self.folder)
        return segments.first_number_of(paths[0]) if paths else self._written + 1

    def chain_at(self, number: int) -> bytes | None:
        """The chain value after a record, None where the files do not reach. Raises LogDamaged."""
        return chain_at(self._reader, number, self._written)

    # -- following -----------------------------------------------------------------------------------------------------

    def promise(self, epoch: int) -> None:
        """Follow this epoch from here on, and none below it ever again; durable when it returns. Raises LogFailed."""
        self._check()
        assert epoch >= self.promised, (epoch, self.promised)
        if epoch > self.promised or self._fd < 0:
            self.promised = epoch
            self._begin_segment()

    def append(self, data: bytes) -> int:
        """Put entries into the file exactly as they came, as far as they make whole batches; the last number there is now.

        `data`: entries back to back, the first is `expected`. Raises EntriesFault (nothing taken), LogFailed.
        """
        self._check()
        assert self._fd >= 0, "an epoch is promised before anything is appended"
        parts, position, end = list[bytes](), 0, len(data)
        number, held_bytes, whole = self.expected, self._held_bytes, 0
        chain = self._held[-1][-CHAIN_BYTES:] if self._held else self._written_chain
        try:
            while position < end:
                size = records.length_of(data, position)
                if size is None or position + size + CHAIN_BYTES > end:
                    raise EntriesFault(f"the entry of record {number} is cut off")
                stop = position + size
                before, chain = chain, data[stop : stop + CHAIN_BYTES]
                if segments.chain_value(before, data[position:stop]) != chain:
                    raise EntriesFault(f"record {number} does not match its chain value")
                (said,) = _NUMBER.unpack_from(data, position + _NUMBER_AT)
                if said != number:
                    raise EntriesFault(f"record {said} where {number} should be")
                parts.append(data[position : stop + CHAIN_BYTES])
                if not records.continues(data, position):
                    whole = len(parts)
                position, number = stop + CHAIN_BYTES, number + 1
        except RecordFault as fault:
            raise EntriesFault(f"record {number}: {fault.why}") from None
        held_bytes = (0 if whole else held_bytes) + sum(map(len, parts[whole:]))
        if held_bytes > MAX_BATCH_BYTES:
            raise EntriesFault(f"a batch over {MAX_BATCH_BYTES} bytes")
        if whole:
            ready = [*self._held, *parts[:whole]]
            self._held = parts[whole:]
            self._write(ready)
        else:
            self._held += parts
        self._held_bytes = held_bytes
        return self._written

    def _write(self, ready: list[bytes]) -> None:
        if self._size >= self._segment_bytes or (self._state.result_day and self._segment_day != self._state.result_day):
            self._begin_segment()
        joined = b"".join(ready)
        size, done = len(joined), 0
        try:
            done = os.write(self._fd, joined)
            while done < size:
                done += os.write(self._fd, memoryview(joined)[done:])
        except OSError as error:
            why = str(error)
            try:
                os.ftruncate(self._fd, self._size)
            except OSError as again:
                why += f"; and the file could not be cut back to its last good entry ({again})"
            self._failed = LogFailed(self._path, "writing", why)
            raise self._failed from None
        self._size += size
        self._written += len(ready)
        self._written_chain = ready[-1][-CHAIN_BYTES:]
        self._unobserved.extend(ready)
        if not self.durable:
            self._synced = self._written

    def observe(self) -> list[Record]:
        """The records appended since the last call, decoded and checked against everything before. Raises LogFailed.

        Apart from `append`, so that the disk is at work meanwhile.
        """
        self._check()
        made: list[Record] = []
        waiting, state, groups = self._unobserved, self._state, self._groups
        while waiting:
            entry = waiting.popleft()
            try:
                record = records.decode(entry[:-CHAIN_BYTES])
                if state.number == 0:
                    state.command_day = state.result_day = self._segment_day = record.trading_day
                state.observe(record, entry[-CHAIN_BYTES:])
            except RecordFault as fault:  # proved by its chain value: the writer wrote it like this, and will not read it again
                self._failed = LogFailed(self._path, "following", f"record {state.number + 1} cannot be read: {fault.why}")
                raise self._failed from None
            made.append(record)
            if isinstance(record, Command):
                groups.append(Answered(record, ()))
            while groups and groups[0].command.number <= state.answered:
                groups.popleft()
        return made

    def forget_unfinished(self) -> None:
        """The connection is gone: a batch without its end will come again from its beginning."""
        self._held.clear()
        self._held_bytes = 0

    def sync(self) -> int:
        """Make what is in the file durable; the highest number covered. From any thread. Raises LogFailed."""
        with self._sync_lock:
            self._check()
            covered = self._written
            if covered > self._synced:
                try:
                    os.fdatasync(self._fd)
                except OSError as error:
                    self._failed = LogFailed(self._path, "syncing", str(error))
                    segments.mark_doubtful(self._path)
                    raise self._failed from None
                self._synced = covered
            return covered

    def _begin_segment(self) -> None:
        """Sync the segment so far and begin the next. Raises LogFailed."""
        with self._sync_lock:
            self._check()
            number, day = self._written + 1, self._state.result_day
            path = segments.path_of(self.folder, number)
            try:
                if self._fd >= 0:
                    os.fdatasync(self._fd)
                    self._synced = self._written
                header = segments.new_header(
                    FOLLOWER, day or "00000000", self.promised, number, self._now_ns(), self._written_chain
                )
                segments.write_whole(path, segments.encode_header(header))
                fd = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CLOEXEC)
            except OSError as error:
                self._failed = LogFailed(path, "beginning a segment", str(error))
                raise self._failed from None
            if self._fd >= 0:
                os.close(self._fd)
            self._fd, self._path, self._size, self._segment_day = fd, path, segments.HEADER_BYTES, day

    # -- a late start, and a way back ----------------------------------------------------------------------------------

    def install(self, data: bytes, epoch: int) -> Snapshot:
        """Begin anew after a snapshot of the writer's, whose file these bytes are. What was here is kept aside.

        Raises SnapshotDamaged (nothing was changed), LogFailed.
        """
        self._check()
        snapshot = snapshots.decode(data, self.folder)
        path = snapshots.path_of(self.folder, snapshot.number)
        if snapshot.number <= self._written:
            raise SnapshotDamaged(path, f"it is not ahead of record {self._written}, which is here")
        try:
            # In this order a crash at any point leaves a log that a start can use: a shorter one, or an empty one.
            segments.write_whole(path, data)
            with self._sync_lock:
                if self._fd >= 0:
                    os.close(self._fd)
                    self._fd = -1
                for old in reversed(segments.list_segments(self.folder)):
                    os.rename(old, _aside(old))
                    segments.sync_folder(self.folder)
            for older in snapshots.list_snapshots(self.folder):
                if older != path:
                    older.unlink()
        except OSError as error:
            self._failed = LogFailed(self.folder, "installing a snapshot", str(error))
            raise self._failed from None
        self._held.clear()
        self._held_bytes = 0
        self._unobserved.clear()
        promised, highest = max(self.promised, epoch), self._highest_epoch
        self._take(Recovery(snapshot=snapshot, state=snapshot.state.copy()))
        self.promised, self._highest_epoch = promised, max(highest, self._highest_epoch)
        self._reader = LogReader(self.folder)
        self._begin_segment()
        return snapshot

    def why_keep(self, number: int, epoch: int) -> str | None:
        """Why records above `number` cannot be dropped in favour of a writer of that epoch; None when nobody can have seen them.

        What this node wrote itself was shown only where its follower, now the writer, holds it; unless it went on alone. What it
        received is safe to drop when it is of an older epoch: its writer had not synced it and began anew without it. (A writer
        that was restored from an old copy is found by its epoch. Two nodes may come upon the same epoch when the one restarts
        out of sight of the one that is promoted; their records are told apart by who wrote them.)
        """
        if self._state.is_alone:
            return "this log's writer went on alone, so members may have seen them"
        received = [
            (segments.first_number_of(path), segments.decode_header(path, segments.load(path)).core_name == FOLLOWER)
            for path in segments.list_segments(self.folder)
        ]
        for record in self._reader.read(number, self._written):
            while len(received) > 1 and received[1][0] <= record.number:
                received.pop(0)
            if record.epoch >= epoch and received[0][1]:
                return f"record {record.number} is of epoch {record.epoch}, not older than the writer's {epoch}"
            if isinstance(record, Command) and record.message.tid in MODES:
                return f"record {record.number} shows that the writer went on alone, so members may have seen them"
        return None

    def cut_back(self, number: int, epoch: int, accept_loss: bool = False) -> int:
        """Drop the records above `number`, which the writer's log does not have; how many. The bytes are kept aside.

        Raises DiscardRefused unless `accept_loss` or `why_keep` has nothing to say, LogFailed, LogDamaged.
        """
        self._check()
        assert 0 <= number < self._written, (number, self._written)
        why = None if accept_loss else self.why_keep(number, epoch)
        if why is not None:
            raise DiscardRefused(f"records {number + 1} to {self._written} are not in the writer's log, and {why}")
        dropped = self._written - number
        promised, highest = self.promised, self._highest_epoch
        with self._sync_lock:
            try:
                if self._fd >= 0:
                    os.close(self._fd)
                    self._fd = -1
                for path in snapshots.list_snapshots(self.folder):
                    if int(path.stem) > number:
                        path.unlink()
                for path in reversed(segments.list_segments(self.folder)):  # the last first: what is left is always a log
                    if segments.first_number_of(path) > number + 1:
                        os.rename(path, _aside(path))
                        segments.sync_folder(self.folder)
                        continue
                    _, position = reader.locate(self.folder, number + 1)
                    cut = segments.Torn(path, position, number + 1, path.stat().st_size - position, dropped, "dropped", None)
                    segments.cut(cut)
                    break
            except OSError as error:
                self._failed = LogFailed(self.folder, "cutting back", str(error))
                raise self._failed from None
        self.forget_unfinished()
        self._unobserved.clear()
        try:
            self._take(_recovered(self.folder, verify_all=False))
        except OSError as error:
            self._failed = LogFailed(self.folder, "cutting back", str(error))
            raise self._failed from None
        assert self._written == number, (self._written, number)
        self.promised, self._highest_epoch = max(promised, self.promised), max(highest, self._highest_epoch)
        self._reader = LogReader(self.folder)
        return dropped

    def snapshot(self, core_name: str, export: Sequence[Struct]) -> Path:
        """Write a snapshot of the standby's core, which has absorbed every record observed; all of them are synced."""
        assert not self._unobserved and self._synced == self._state.number, "a snapshot must not be ahead of the log"
        self._snapshot = Snapshot(core_name, self._state.copy(), tuple(export))
        return snapshots.write(self.folder, self._snapshot)

    # -- taking over ---------------------------------------------------------------------------------------------------

    def promote(
        self, core_name: str, now_ns: Callable[[], int] = time.time_ns, *, accept_loss: bool = False, epoch: int = 0
    ) -> LogWriter:
        """Take the pen: the writer of this log from the next number on, in an epoch above every one promised.

        The writer's `recovery.unanswered` are the commands logged and not answered, for a core that is a function. `epoch`: an
        epoch known to be taken, where higher than any promised. Raises PromotionRefused, LogFailed. Afterwards this object is
        used no more.
        """
        assert core_name != FOLLOWER
        self.observe()
        if self._written == 0:
            raise PromotionRefused("this log is empty: there is nothing to take over")
        if self.is_alone and not accept_loss:
            raise PromotionRefused(
                "the writer went on alone, so members may have seen what this log does not hold; promote with --accept-loss"
            )
        self.forget_unfinished()
        self.sync()
        state = self._state.copy()
        state.epoch = max(self.promised, epoch, self._highest_epoch)
        try:
            segments.write_whole(self.folder / PROMOTED, f"{state.epoch + 1}\n".encode())
        except OSError as error:
            self._failed = LogFailed(self.folder / PROMOTED, "promoting", str(error))
            raise self._failed from None
        recovery = Recovery(snapshot=self._snapshot, groups=list(self._groups), state=state)
        writer = LogWriter.take_over(self.folder, core_name, recovery, self._lock_fd, now_ns, self._segment_bytes)
        self._failed = LogFailed(self.folder, "following", "this log was promoted: it has a writer")
        with self._sync_lock:
            if self._fd >= 0:
                os.close(self._fd)
                self._fd = -1
        return writer

    def close(self) -> None:
        """Sync unless it has failed, then let go of the folder. Raises LogFailed."""
        if self._lock_fd < 0:
            return
        try:
            if self._failed is None and self._fd >= 0:
                self.sync()
        finally:
            with self._sync_lock:
                if self._fd >= 0:
                    os.close(self._fd)
                    self._fd = -1
                os.close(self._lock_fd)
                self._lock_fd = -1
            if self._failed is None:
                self._failed = LogFailed(self.folder, "following", "the log is closed")


def _recovered(folder: Path, verify_all: bool) -> Recovery:
    recovery = reader.recover(folder, verify_all)
    if recovery.torn is not None:
        recovery.torn = segments.cut(recovery.torn)
    paths = segments.list_segments(folder)
    if paths:
        segments.make_durable(paths[-1])
    return recovery


def _promised(folder: Path) -> int:
    """The highest epoch that this node has ever promised to a writer, or was told to begin. Raises LogDamaged."""
    promised = 0
    for path in segments.list_segments(folder):
        header = segments.decode_header(path, segments.load(path))
        if header.core_name == FOLLOWER:
            promised = max(promised, header.epoch)
    return max(promised, promoted_epoch(folder))


def promoted_epoch(folder: Path) -> int:
    """The epoch in which the node of this log was last told to take over, 0 where it never was. Raises LogDamaged."""
    path = folder / PROMOTED
    if not path.exists():
        return 0
    text = path.read_text("ascii", "replace").strip()
    if not text.isdigit():
        raise LogDamaged(path, 0, 0, f"it holds {text!r}, not an epoch")
    return int(text)


def _aside(path: Path) -> Path:
    """A free name beside a segment that is dropped whole."""
    kept, again = path.with_suffix(".dropped"), 1
    while kept.exists():
        again += 1
        kept = path.with_suffix(f".{again}.dropped")
    return kept


def chain_at(log_reader: LogReader, number: int, last: int) -> bytes | None:
    """The chain value after a record of a log whose last is `last`, None where its files do not reach. Raises LogDamaged."""
    if number == 0:
        return GENESIS
    if not 0 < number <= last:
        return None
    holder: Path | None = None
    for path in segments.list_segments(log_reader.folder):
        first = segments.first_number_of(path)
        if first == number + 1:
            return segments.decode_header(path, segments.load(path)).chain
        if first <= number:
            holder = path
    if holder is None:
        return None
    for entry in log_reader.entries(number - 1, number):
        return entry.chain
    return None
