"""When a FIX session is open: start and end by the clock of a named time zone, every day, on some days, or once a week.

A *period* is the time from a start to its end. Sequence numbers belong to a period: a store from before the current one's
start begins at 1 again. Times that a change of the clock leaves out or gives twice are taken as `zoneinfo` takes them: the
offset from before the change.
"""

from __future__ import annotations

import datetime as dt
import zoneinfo
from dataclasses import dataclass
from typing import Iterator

from fixbridge.fix.settings import FixSession

SECOND_NS = 1_000_000_000
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Period:
    """From `start_ns` on, before `end_ns`, UTC nanoseconds."""

    start_ns: int
    end_ns: int


ALWAYS = Period(0, 1 << 62)


class Schedule:
    """The periods of one session. `period(now_ns)` is the one that is open, `next_start_ns(now_ns)` says when one will be."""

    def __init__(self, settings: FixSession):
        self._zone = zoneinfo.ZoneInfo(settings.time_zone)
        self._is_always = not settings.start_time
        if self._is_always and settings.days:
            # Whole days of the zone's calendar.
            self._is_always, self._start, self._end = False, dt.time(), dt.time()
        elif not self._is_always:
            self._start, self._end = dt.time.fromisoformat(settings.start_time), dt.time.fromisoformat(settings.end_time)
        if settings.start_day:
            self._starts = frozenset((DAYS.index(settings.start_day),))
            self._days = (DAYS.index(settings.end_day) - DAYS.index(settings.start_day)) % 7
            if not self._days and not self._is_always and self._end <= self._start:
                self._days = 7
        else:
            self._starts = frozenset(DAYS.index(day) for day in settings.days) or frozenset(range(7))
            self._days = 0 if self._is_always or self._start < self._end else 1
        self._last = ALWAYS if self._is_always else Period(0, 0)

    def period(self, now_ns: int) -> Period | None:
        """The period that `now_ns` lies in, None when the session is closed."""
        last = self._last
        if last.start_ns <= now_ns < last.end_ns:
            return last
        for period in self._around(now_ns):
            if period.start_ns <= now_ns < period.end_ns:
                self._last = period
                return period
        return None

    def next_start_ns(self, now_ns: int) -> int:
        """The first start after `now_ns`."""
        return ALWAYS.end_ns if self._is_always else min(p.start_ns for p in self._around(now_ns) if p.start_ns > now_ns)

    def _around(self, now_ns: int) -> Iterator[Period]:
        """The periods that start from eight days before to eight days after, the latest start first: where two overlap, the
        later one has begun anew."""
        today = dt.datetime.fromtimestamp(now_ns // SECOND_NS, self._zone).date()
        for away in range(8, -9, -1):
            day = today + dt.timedelta(days=away)
            if day.weekday() in self._starts:
                yield Period(self._at(day, self._start), self._at(day + dt.timedelta(days=self._days), self._end))

    def _at(self, day: dt.date, time: dt.time) -> int:
        return int(dt.datetime.combine(day, time, self._zone).timestamp()) * SECOND_NS
