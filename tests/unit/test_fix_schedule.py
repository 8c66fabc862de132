"""Session periods: days, nights, weeks, and the days when the clocks change."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from fixbridge.fix.schedule import Schedule
from fixbridge.fix.settings import FixSession


def ns(text: str) -> int:
    return int(dt.datetime.fromisoformat(text).replace(tzinfo=dt.timezone.utc).timestamp()) * 10**9


def schedule(**settings: Any) -> Schedule:
    return Schedule(FixSession(target_comp_id="X", **settings))


def said(schedule: Schedule, now: str) -> tuple[str, str] | None:
    period = schedule.period(ns(now))
    if period is None:
        return None
    first, last = (dt.datetime.fromtimestamp(at // 10**9, dt.timezone.utc) for at in (period.start_ns, period.end_ns))
    return f"{first:%m-%d %H:%M}", f"{last:%m-%d %H:%M}"


def test_without_times_it_is_always_open() -> None:
    assert schedule().period(ns("2026-11-25 03:00")) is not None
    assert schedule().period(0) == schedule().period(ns("2100-01-01 00:00"))


def test_a_day_in_shanghai() -> None:
    day = schedule(start_time="08:30", end_time="15:30", time_zone="Asia/Shanghai", days=["monday", "tuesday"])
    assert said(day, "2026-11-23 00:29:59") is None  # a Monday
    assert said(day, "2026-11-23 00:30:00") == ("11-23 00:30", "11-23 07:30")
    assert said(day, "2026-11-23 07:30:00") is None
    assert said(day, "2026-11-25 03:00:00") is None
    assert day.next_start_ns(ns("2026-11-24 09:00")) == ns("2026-11-30 00:30")


def test_a_night_session_belongs_to_the_day_it_starts_on() -> None:
    night = schedule(start_time="21:00", end_time="02:30", days=["friday"])
    assert said(night, "2026-11-28 01:00") == ("11-27 21:00", "11-28 02:30")
    assert said(night, "2026-11-27 20:59") is None
    assert said(night, "2026-11-29 01:00") is None


def test_the_whole_day_begins_anew_at_its_time() -> None:
    whole = schedule(start_time="17:00", end_time="17:00", time_zone="America/New_York")
    assert said(whole, "2026-11-25 21:59") == ("11-24 22:00", "11-25 22:00")
    assert said(whole, "2026-11-25 22:00") == ("11-25 22:00", "11-26 22:00")


def test_a_week_over_the_end_of_summer_time() -> None:
    week = schedule(start_day="sunday", start_time="17:00", end_day="friday", end_time="17:00", time_zone="America/New_York")
    assert said(week, "2026-10-30 12:00") == ("10-25 21:00", "10-30 21:00")
    assert said(week, "2026-10-31 12:00") is None
    assert said(week, "2026-11-03 12:00") == ("11-01 22:00", "11-06 22:00")  # clocks went back on 1 November
    full = schedule(start_day="sunday", start_time="17:00", end_day="sunday", end_time="17:00")
    assert said(full, "2026-11-22 16:59") == ("11-15 17:00", "11-22 17:00")
    assert said(full, "2026-11-22 17:00") == ("11-22 17:00", "11-29 17:00")


@pytest.mark.parametrize(
    "settings, why",
    [
        ({"start_time": "08:00"}, "go together"),
        ({"start_day": "sunday", "end_day": "friday"}, "weekly"),
        ({"time_zone": "Asia/Peking"}, "no time zone is called 'Asia/Peking'"),
        ({"start_time": "8h", "end_time": "15:00"}, "pattern"),
        ({"role": "initiator"}, "hosts"),
        ({"hosts": ["nowhere"]}, "host:port"),
        ({"addresses": ["300.1.1.1"]}, "300.1.1.1"),
    ],
)
def test_settings_that_make_no_sense_are_refused(settings: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        schedule(**settings)
