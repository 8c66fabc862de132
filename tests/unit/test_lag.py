"""The alarm that a standby is too far behind: when it is raised, how it ends, and that both ends of the stream give it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, Callable

import pytest
from prometheus_client import REGISTRY

from fixbridge.config import Config
from fixbridge.core.control import ControlServer
from fixbridge.core.standby import Standby
from fixbridge.reconcile.lag import MAX_MARKS, Lag

SECOND_NS = 10**9


def looked(lag: Lag, *looks: tuple[int, int], every_ns: int = SECOND_NS // 2) -> list[str | None]:
    """(writer's number, follower's) at every half second."""
    return [lag.look(written, followed, n * every_ns) for n, (written, followed) in enumerate(looks)]


def test_it_is_raised_above_the_limit_once_and_cleared_at_half_of_it() -> None:
    lag = Lag(100, 60)
    first = looked(lag, (100, 0), (201, 100), (202, 101))
    assert first[:2] == [None, None] and first[2] is not None and first[2].startswith("ALARM: the standby is 101 records")
    again = looked(lag, (300, 100), (301, 200), (301, 251))
    assert again[:2] == [None, None], "near the limit it is neither raised again nor cleared"
    assert again[2] is not None and "no alarm any more" in again[2] and lag.alarm is None


def test_a_burst_is_no_alarm() -> None:
    lag = Lag(100, 60)
    assert looked(lag, (500, 0), (500, 500), (900, 500), (900, 900)) == [None] * 4


def test_at_the_limit_there_is_none() -> None:
    assert looked(Lag(100, 60), (100, 0), (200, 100), (300, 200)) == [None] * 3


def test_age_alone_raises_it() -> None:
    lag = Lag(10**6, 2)
    said = looked(lag, (1, 0), *[(5, 0)] * 6)
    assert [n for n, words in enumerate(said) if words] == [6], "older than 2 s at 2.5 s, the second look of it at 3 s"
    assert lag.seconds == 3 and lag.records == 5
    assert lag.look(5, 5, 4 * SECOND_NS) is not None and lag.alarm is None and lag.seconds == 0


def test_age_is_of_the_oldest_record_that_is_missing() -> None:
    lag = Lag(10**6, 60)
    looked(lag, (10, 0), (20, 0), (30, 0), (40, 15))
    assert lag.seconds == 1.0, "11 to 15 came; 16 to 20 were there half a second after the first"


def test_an_absent_follower_is_behind_by_its_age_only() -> None:
    lag = Lag(100, 2)
    said = [lag.look(10_000, 0, n * SECOND_NS // 2, is_present=False) for n in range(7)]
    assert [n for n, words in enumerate(said) if words] == [6]


def test_a_writer_that_begins_again_on_a_shorter_log_is_no_alarm() -> None:
    lag = Lag(100, 2)
    looked(lag, (50, 40), (50, 40))
    assert lag.look(45, 45, 100 * SECOND_NS) is None and lag.seconds == 0
    assert lag.look(46, 45, 101 * SECOND_NS) is None and lag.seconds == 0


def test_a_long_lag_keeps_its_age_in_bounded_memory() -> None:
    lag = Lag(10**9, 10**9)
    looked(lag, *[(n, 0) for n in range(1, 3 * MAX_MARKS)], every_ns=1)
    assert len(lag._marks) <= MAX_MARKS + 1 and lag.seconds == pytest.approx((3 * MAX_MARKS - 2) / 1e9)


def test_a_standby_counts_what_the_other_core_has_not_sent(tmp_path: Path) -> None:
    """The stream says nothing yet; the other core's control socket says how far it is."""
    written, said = [50], list[str]()

    async def status(asked: dict[str, Any]) -> dict[str, Any]:
        return {"core": "primary", "last_number": written[0]}

    async def kept(asked: dict[str, Any]) -> dict[str, Any]:
        return {"kept": {}}

    async def until(condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            while not condition():
                await asyncio.sleep(0.02)

    async def run() -> None:
        peer = ControlServer(tmp_path / "peer.sock", {"status": status, "checkpoints": kept})
        await peer.start()
        settings = {"state_dir": tmp_path / "state", "core": "heterogeneous", "standby": {"lag_alarm_records": 40}}
        standby = Standby(Config.model_validate(settings), f"ipc://{tmp_path}/stream.sock", said.append, peer.path)
        await standby.start()
        try:
            await until(lambda: any("ALARM: the standby is 50 records" in line for line in said))
            assert standby.status()["lag_records"] == 50 and standby.status()["lag_alarm"] in " ".join(standby.unhealthy())
            assert REGISTRY.get_sample_value("fixbridge_standby_lag_records") == 50
            assert REGISTRY.get_sample_value("fixbridge_standby_lag_alarm") == 1
            written[0] = 0
            await until(lambda: any("no alarm any more" in line for line in said))
            assert standby.status()["lag_alarm"] is None and REGISTRY.get_sample_value("fixbridge_standby_lag_alarm") == 0
        finally:
            await standby.stop()
            await peer.stop()

    asyncio.run(run())
