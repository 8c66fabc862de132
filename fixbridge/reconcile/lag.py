"""How far a follower is behind its writer, in records and in seconds, and when that is an alarm.

Looked at from both ends: the follower that has fallen behind may be the one that can say nothing any more. Reads no clock.
"""

from __future__ import annotations

from collections import deque

MAX_MARKS = 4096
LOOKS_TO_RAISE = 2  # in a row: what one look finds in flight is a burst, not a lag


class Lag:
    """`look` at both numbers now and then. `records`, `seconds`: as of the last look. `alarm`: in words, None while there is none.

    Raised when one of the limits is passed at two looks in a row, cleared when both are at half of theirs or below, so that a
    follower that stays near a limit is told of once.
    """

    def __init__(self, limit_records: int, limit_seconds: float):
        self.limit_records, self.limit_seconds = limit_records, limit_seconds
        self.records = 0
        self.seconds = 0.0
        self.alarm: str | None = None
        self._marks: deque[tuple[int, int]] = deque()  # (number that the writer had, when first seen) above the follower's
        self._looks_above = 0

    def look(self, written: int, followed: int, now_ns: int, is_present: bool = True) -> str | None:
        """The writer's last number, the follower's, and the time (any clock that only rises). What is to be said, if anything:
        the alarm, or its end. is_present: the follower is there; one that is not is behind by its absence, whose records
        nobody has counted."""
        marks = self._marks
        if marks and marks[-1][0] > written:  # the writer has begun again on a shorter log
            marks.clear()
        while marks and marks[0][0] <= followed:
            marks.popleft()
        if written > followed and (not marks or marks[-1][0] < written):
            marks.append((written, now_ns))
        if len(marks) > MAX_MARKS:  # the oldest is what counts; those between tell how it ends
            self._marks = marks = deque(mark for n, mark in enumerate(marks) if n % 2 == 0)
        self.records = max(0, written - followed)
        self.seconds = (now_ns - marks[0][1]) / 1e9 if marks else 0.0
        is_above = is_present and self.records > self.limit_records or self.seconds > self.limit_seconds
        self._looks_above = self._looks_above + 1 if is_above else 0
        if self.alarm is None and self._looks_above >= LOOKS_TO_RAISE:
            self.alarm = self._words()
            return (
                f"ALARM: the standby is {self.alarm} (limits: {self.limit_records} records, {self.limit_seconds:g} s): "
                "to take over now would be late, or would lose what was released without it"
            )
        if self.alarm is not None:
            if self.records <= self.limit_records / 2 and self.seconds <= self.limit_seconds / 2:
                self.alarm = None
                return f"the standby has caught up: {self._words()}; no alarm any more"
            self.alarm = self._words()
        return None

    def _words(self) -> str:
        return f"{self.records} records and {self.seconds:.1f} s behind"
