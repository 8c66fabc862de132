"""Figures of runs: nearest-rank percentiles, ratios round by round, and the JSON that programs read."""

from __future__ import annotations

import json

import pytest

from fixbridge.bench.figures import Measurement, Rate, rank, sample


@pytest.mark.parametrize(
    ("count", "share", "expected"),
    [(1, 0.5, 1), (1, 0.99, 1), (2, 0.5, 1), (3, 0.5, 2), (100, 0.99, 99), (101, 0.99, 100), (1000, 0.99, 990)],
)
def test_percentiles_are_values_that_were_measured(count: int, share: float, expected: int) -> None:
    assert rank(list(range(1, count + 1)), share) == expected


def test_a_sample_is_in_microseconds() -> None:
    found = sample([3000, 1000, 2000])
    assert (found.count, found.median, found.p99, found.minimum, found.maximum) == (3, 2.0, 3.0, 1.0, 3.0)


def test_ratios_are_taken_round_by_round() -> None:
    # A machine that became three times slower in the second round: the ratio does not notice.
    rounds = ((Rate(100, 1.0), Rate(400, 1.0)), (Rate(100, 3.0), Rate(400, 3.0)))
    line = Measurement("n", "t", "synced", "gateway", "echo", rounds)
    assert line.ratios == [0.25, 0.25]
    found = json.loads(json.dumps(line.to_dict()))
    assert found["kind"] == "rate"
    assert [r["ratio"] for r in found["rounds"]] == [0.25, 0.25]
    assert found["rounds"][1]["subject"] == {"count": 100, "seconds": 3.0, "per_second": 33.3}
    assert found["summary"]["ratio_median"] == 0.25
