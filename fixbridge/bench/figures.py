"""Figures of runs: a latency sample, a rate, and rounds of subject beside baseline.

A ratio is always subject divided by baseline of the same round, so drift of the machine between rounds falls out of it.
Percentiles are nearest-rank: a value that was measured, never an interpolation.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import median
from typing import Any, Sequence, Union


@dataclass(frozen=True, slots=True)
class Sample:
    """Latencies of one run, microseconds."""

    count: int
    median: float
    p99: float
    minimum: float
    maximum: float

    @property
    def figure(self) -> float:
        """What ratios are made of."""
        return self.median

    def to_dict(self) -> dict[str, Any]:
        return {
            "count": self.count, "median_us": round(self.median, 2), "p99_us": round(self.p99, 2),
            "min_us": round(self.minimum, 2), "max_us": round(self.maximum, 2),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rate:
    """How many in how many seconds, of one run."""

    count: int
    seconds: float

    @property
    def figure(self) -> float:
        """A second."""
        return self.count / self.seconds if self.seconds else math.inf

    def to_dict(self) -> dict[str, Any]:
        return {"count": self.count, "seconds": round(self.seconds, 6), "per_second": round(self.figure, 1)}


Run = Union[Sample, Rate]


def sample(latencies_ns: Sequence[int]) -> Sample:
    """The figures of one run's latencies, nanoseconds in, at least one."""
    ordered = sorted(latencies_ns)
    return Sample(
        len(ordered), rank(ordered, 0.5) / 1e3, rank(ordered, 0.99) / 1e3, ordered[0] / 1e3, ordered[-1] / 1e3
    )


def rank(ordered: Sequence[int], share: float) -> int:
    """Nearest-rank percentile of sorted values: the smallest that at least `share` of them do not exceed."""
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


@dataclass(frozen=True, slots=True)
class Measurement:
    """One line of the table: rounds of (subject, baseline).

    name: dotted, stable, for programs. mode: "synced", "unsynced", or "" where no disk is involved.
    """

    name: str
    title: str
    mode: str
    subject: str
    baseline: str
    rounds: tuple[tuple[Run, Run], ...]

    @property
    def ratios(self) -> list[float]:
        """Subject over baseline, round by round."""
        return [mine.figure / theirs.figure for mine, theirs in self.rounds]

    def of(self, side: int, attribute: str = "figure") -> float:
        """Median over the rounds of one side's attribute; side 0 subject, 1 baseline."""
        return median(getattr(pair[side], attribute) for pair in self.rounds)

    def to_dict(self) -> dict[str, Any]:
        ratios = self.ratios
        return {
            "name": self.name, "title": self.title, "mode": self.mode, "subject": self.subject, "baseline": self.baseline,
            "kind": "latency" if isinstance(self.rounds[0][0], Sample) else "rate",
            "rounds": [
                {"subject": mine.to_dict(), "baseline": theirs.to_dict(), "ratio": round(ratio, 4)}
                for (mine, theirs), ratio in zip(self.rounds, ratios)
            ],
            "summary": {
                "subject": round(self.of(0), 2), "baseline": round(self.of(1), 2),
                "ratio_median": round(median(ratios), 4), "ratio_min": round(min(ratios), 4), "ratio_max": round(max(ratios), 4),
            },
        }  # fmt: skip
