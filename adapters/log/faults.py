"""What can go wrong with a log, typed. Damage and failure stop the system; a refused submission stops nothing."""

from __future__ import annotations

from pathlib import Path

from ctpproto.faults import Fault


class LogFault(Fault):
    """Root of the log's faults."""


class RecordFault(LogFault):
    """Bytes that are no record. `position`: offset of the offending byte from the record's first."""

    def __init__(self, position: int, why: str):
        self.position, self.why = position, why
        super().__init__(f"no record, at byte {position}: {why}")


class LogDamaged(LogFault):
    """A file of the log holds something that no crash can have left there. Nothing was changed on disk.

    `position`: byte offset in the file. `number`: of the record that should stand there.
    """

    def __init__(self, path: Path, position: int, number: int, why: str):
        self.path, self.position, self.number, self.why = path, position, number, why
        super().__init__(f"{path} is damaged at byte {position}, where record {number} should stand: {why}")


class LogFailed(LogFault):
    """A write or sync failed: the writer takes nothing any more. What was not reported synced may not be there."""

    def __init__(self, path: Path, during: str, why: str):
        self.path, self.during, self.why = path, during, why
        super().__init__(f"{path}: {during} failed: {why}")


class LogLocked(LogFault):
    """Another process writes this log."""

    def __init__(self, folder: Path, holder: str):
        self.folder, self.holder = folder, holder
        super().__init__(f"{folder} is being written by another process ({holder})")


class SubmissionRefused(LogFault):
    """A submission that cannot enter the log; `index`: its place among those handed in. None of them was taken."""

    def __init__(self, index: int, why: str):
        self.index, self.why = index, why
        super().__init__(f"submission {index} cannot be logged: {why}")


class SnapshotDamaged(LogFault):
    """A snapshot file that is not what was written, or does not belong to this log."""

    def __init__(self, path: Path, why: str):
        self.path, self.why = path, why
        super().__init__(f"{path} cannot be used: {why}")
