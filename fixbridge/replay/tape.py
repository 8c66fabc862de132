"""A log read as steps: each command with everything that was recorded as said to it. Streaming, and read-only: no lock is taken.

The writer puts a turn's commands into the file first and their results behind them, so a step is whole only some records
after its command:

    C1 C2 C3  R1 R1 R3  ...      three steps: C1 with two results, C2 with none, C3 with one

A core that is a function answers in order and at once. So when a result of C3 comes, nothing was said to C2; and a result of
a command that is already behind can only be a driver's (`Loose`). At most the commands of one turn are held at a time.
"""

from __future__ import annotations

import json
import socket
from collections import deque
from pathlib import Path
from typing import Callable, Iterator, NamedTuple, Sequence, Union

from fixbridge.adapters.contract import Command, ResultRecord
from fixbridge.adapters.log import segments, snapshots
from fixbridge.adapters.log.faults import SnapshotDamaged
from fixbridge.adapters.log.reader import LogReader
from fixbridge.adapters.log.segments import Scan, Torn
from fixbridge.adapters.log.snapshots import Snapshot
from fixbridge.link.frames import HEADER_BYTES, MAX_FRAME_BYTES, STATE, LinkFault, decode_header, decode_state
from fixbridge.replay.faults import ReplayFault

CONNECT_SECONDS = 2.0


class Step(NamedTuple):
    """A command and what was recorded as said to it, in order. is_open: the reading ended before anything showed that it was
    decided; `results` may then be the beginning of more."""

    command: Command
    results: tuple[ResultRecord, ...]
    is_open: bool = False


class Loose(NamedTuple):
    """A result that no command of the range waits for: a driver's, or one said by itself (cause 0)."""

    record: ResultRecord


class Covered(NamedTuple):
    """A snapshot was taken here: what it exports is the state after every step before this."""

    number: int


Item = Union[Step, Loose, Covered]


class End(NamedTuple):
    """Where a log ends. number: of the last record to be read. torn: the half-written tail behind it, if any. released: the
    running gateway's watermark, None where none runs or it says nothing. is_silent: one is there, but stopped or stuck."""

    number: int
    torn: Torn | None
    released: int | None
    is_silent: bool = False


def find_end(folder: Path) -> End:
    """The last whole batch, or, beside a running gateway, the last released record. Raises LogDamaged, ReplayFault."""
    is_silent = False
    try:
        released = released_beside(folder)  # asked first: what it says is in the files by then
    except TimeoutError:
        released, is_silent = None, True
    paths = segments.list_segments(folder)
    if not paths:
        raise ReplayFault(f"{folder} holds no log: name its folder with --log, or the state directory with --state-dir")
    scan = Scan(paths[-1], segments.load(paths[-1]))
    for _ in scan:
        pass
    torn = scan.finish(is_last=True)
    number = torn.number - 1 if torn else scan.number - 1
    return End(number if released is None else min(number, released), torn, released, is_silent)


def released_beside(folder: Path) -> int | None:
    """The watermark of the gateway that writes this log, or has it written by a standby, as it says it; None where none runs.

    Raises TimeoutError where one holds the socket and says nothing, LinkFault where it speaks otherwise.
    """
    for place in (folder.resolve().parent, folder.resolve().parent.parent):  # a standby's state is below the gateway's
        try:
            address = json.loads((place / "gateway.json").read_text())["link"]
            break
        except (OSError, ValueError, KeyError, TypeError):
            continue
    else:
        return None
    try:
        with socket.socket(socket.AF_UNIX) as side:
            side.settimeout(CONNECT_SECONDS)
            side.connect(address)
            length, kind = decode_header(_exactly(side, HEADER_BYTES))
            if kind != STATE or not 1 <= length <= MAX_FRAME_BYTES:
                raise LinkFault("the gateway did not begin with its state")
            return decode_state(_exactly(side, length - 1)).released
    except TimeoutError:
        raise
    except OSError:  # it has ended without taking its file away: what it wrote is all there
        return None


def _exactly(side: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        more = side.recv(count - len(data))
        if not more:
            raise ConnectionResetError("the gateway ended the connection")
        data += more
    return data


class Start(NamedTuple):
    """Where a replay begins: with the snapshot's state, or (None) with the empty one. passed_over: snapshots not usable."""

    snapshot: Snapshot | None
    passed_over: tuple[SnapshotDamaged, ...]

    @property
    def after(self) -> int:
        return self.snapshot.number if self.snapshot else 0


def find_start(folder: Path, first: int | None) -> Start:
    """The newest usable snapshot before command `first`; the beginning where there is none, or `first` is None.

    A log whose beginning was archived starts with its oldest snapshot. Raises ReplayFault, LogDamaged.
    """
    paths = segments.list_segments(folder)
    is_whole = bool(paths) and segments.first_number_of(paths[0]) == 1
    passed_over: list[SnapshotDamaged] = []
    candidates = snapshots.list_snapshots(folder)
    if first is None:
        candidates = [] if is_whole else candidates[::-1]
    for path in candidates:
        try:
            snapshot = snapshots.load(path)
            snapshots.stands_on(path, snapshot.state, paths)
        except SnapshotDamaged as fault:
            passed_over.append(fault)
            continue
        if first is None or snapshot.number < first:
            return Start(snapshot, tuple(passed_over))
    if not is_whole:
        at = segments.first_number_of(paths[0]) if paths else 0
        raise ReplayFault(f"the log begins with record {at} and has no usable snapshot before it: nothing to start from")
    return Start(None, tuple(passed_over))


def command_of(folder: Path, number: int) -> int:
    """The command that record `number` is, or is a result of. Raises ReplayFault, LogDamaged."""
    for record in LogReader(folder).read(number - 1, number):
        if isinstance(record, Command):
            return record.number
        if not record.cause:
            raise ReplayFault(f"record {number} was said by a driver by itself: it has no command")
        return record.cause
    raise ReplayFault(f"there is no record {number}")


def read_steps(
    folder: Path,
    after: int,
    upto: int,
    last_command: int | None = None,
    marks: Sequence[int] = (),
    on_command: Callable[[Command], None] = lambda command: None,
) -> Iterator[Item]:
    """Steps of the commands above `after` (the end of a step), in order, read as far as record `upto`.

    last_command: end with this command or the last before it. marks: numbers of snapshots, for `Covered`. on_command: told
    each command as it stands in the file, before its step is whole. Raises LogDamaged.
    """
    waiting: deque[Command] = deque()
    said: list[ResultRecord] = []  # to waiting[0]
    ahead = deque(number for number in sorted(marks) if number > after)
    for record in LogReader(folder).read(after, upto):
        if ahead and record.number > ahead[0]:
            while waiting:  # the writer had decided all of them
                yield Step(waiting.popleft(), tuple(said))
                said = []
            yield Covered(ahead.popleft())
        if isinstance(record, Command):
            if last_command is None or record.number <= last_command:
                waiting.append(record)
                on_command(record)
        else:
            cause = record.cause
            while waiting and cause > waiting[0].number:
                yield Step(waiting.popleft(), tuple(said))
                said = []
            if waiting and cause == waiting[0].number:
                said.append(record)
                if record.last:
                    yield Step(waiting.popleft(), tuple(said))
                    said = []
            elif last_command is None or cause <= last_command:
                yield Loose(record)
        if last_command is not None and record.number >= last_command and not waiting:
            return
    is_covered = bool(ahead) and ahead[0] == upto
    while waiting:
        yield Step(waiting.popleft(), tuple(said), is_open=not is_covered)
        said = []
    if is_covered:
        yield Covered(upto)
