"""Many seeds, in as many processes as are wanted."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from multiprocessing import get_context
from time import perf_counter
from typing import Callable, Iterable, Iterator

from fixbridge.simulation.faults import POINTS
from fixbridge.simulation.run import Outcome, run_seed

SEEDS_A_TASK = 10


@dataclass(slots=True)
class Tally:
    """What many seeds came to. `hits`: how often each fault point was hit. `failed`: their stories."""

    seeds: int = 0
    commands: int = 0
    records: int = 0
    steps: int = 0
    seconds: float = 0.0
    hits: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    failed: list[Outcome] = field(default_factory=list)

    def add(self, outcome: Outcome) -> None:
        self.seeds += 1
        self.commands += outcome.commands
        self.records += outcome.records
        self.steps += outcome.steps
        self.hits += outcome.hits
        self.faults.update(outcome.faults)
        if outcome.violation is not None:
            self.failed.append(outcome)

    @property
    def never_hit(self) -> list[str]:
        return [point for point in POINTS if not self.hits[point]]


def _some(seeds: list[int]) -> list[Outcome]:
    outcomes = [run_seed(seed) for seed in seeds]
    for outcome in outcomes:
        if outcome.violation is None:
            outcome.story = []  # nobody reads it, and it is most of what would travel
    return outcomes


def outcomes(seeds: Iterable[int], jobs: int) -> Iterator[Outcome]:
    """Run them all; in the order in which they end when there is more than one job."""
    wanted = list(seeds)
    if jobs <= 1:
        for seed in wanted:
            yield _some([seed])[0]
        return
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        tasks = [pool.submit(_some, wanted[at : at + SEEDS_A_TASK]) for at in range(0, len(wanted), SEEDS_A_TASK)]
        for task in as_completed(tasks):
            yield from task.result()


def run(first: int, count: int, jobs: int, on_seed: Callable[[Outcome], None] = lambda outcome: None) -> Tally:
    """Seeds `first` and following."""
    tally, began = Tally(), perf_counter()
    for outcome in outcomes(range(first, first + count), jobs):
        tally.add(outcome)
        on_seed(outcome)
    tally.seconds = perf_counter() - began
    return tally
