"""A hole in the end of a log, with whole records behind it, and how an operator cuts there.

A power loss may leave it: sectors of the last, unsynced writes reach the disk in any order. So may a disk that loses what it had
synced. The file shows no difference (specs/decisions/log-tail.md), so a start refuses it and a person decides, who knows whether
the power was lost.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from typing import NamedTuple

from fixbridge.adapters.log import segments
from fixbridge.adapters.log.faults import LogFailed, LogLocked
from fixbridge.adapters.log.segments import Scan, Torn, find_entry


class Hole(NamedTuple):
    """`torn`: what cutting there takes away, from the first record that is not whole. `behind`: whole records among it."""

    torn: Torn
    behind: int


def find(folder: Path) -> Hole | None:
    """The hole in the last segment; None where the log ends whole, or in a way that a start mends by itself.

    Raises LogDamaged for any other damage there: what no lost sector explains is nobody's to cut off.
    """
    paths = segments.list_segments(folder)
    if not paths:
        return None
    data = segments.load(paths[-1])
    scan = Scan(paths[-1], data)
    for _ in scan:
        pass
    next_entry = find_entry(data, scan.position + 1) if scan.why is not None else None
    if next_entry is None or not segments.has_lost_sector(data, scan.position, next_entry):
        scan.finish(is_last=True)
        return None
    position, number = scan.position, scan.number
    if scan.batch_position is not None:  # its records are released as one, or not at all
        position, number = scan.batch_position, scan.batch_number
    behind, at = 0, next_entry
    while at is not None:
        entry_end = segments.end_of_entry(data, at)
        behind += 1
        at = entry_end if segments.end_of_entry(data, entry_end) is not None else find_entry(data, entry_end)
    return Hole(Torn(paths[-1], position, number, len(data) - position, behind, str(scan.why), None), behind)


def cut(folder: Path, hole: Hole) -> Torn:
    """Cut there; the bytes are kept beside the log. Raises LogLocked, LogFailed."""
    try:
        lock_fd = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(lock_fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return segments.cut(hole.torn)
        except BlockingIOError:
            raise LogLocked(folder, os.pread(lock_fd, 100, 0).decode(errors="replace") or "unknown") from None
        finally:
            os.close(lock_fd)
    except OSError as error:
        raise LogFailed(hole.torn.path, "cutting", str(error)) from None
