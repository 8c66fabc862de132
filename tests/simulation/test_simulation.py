"""Three hundred seeds, each a day of faults; the same seed gives the same run; a failing one can be read and run again."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from simulation.mutants import MUTANTS

from fixbridge.simulation import batch
from fixbridge.simulation.faults import FAULTS
from fixbridge.simulation.run import run_seed

SEEDS = 300
TRACE = "from fixbridge.simulation.run import run_seed\nfor seed in (3, 39, 92): print(run_seed(seed).trace)"


@pytest.mark.timeout(1200)
def test_everything_holds_and_every_fault_point_is_hit() -> None:
    tally = batch.run(1, SEEDS, jobs=min(2, os.cpu_count() or 1))
    stories = "\n\n".join(outcome.tell() for outcome in tally.failed[:2])
    assert not tally.failed, f"{len(tally.failed)} of {SEEDS} seeds failed: {[o.seed for o in tally.failed]}\n{stories}"
    assert not tally.never_hit
    assert set(tally.faults) == set(FAULTS)
    assert tally.commands >= 100 * SEEDS


def test_the_same_seed_gives_the_same_run() -> None:
    """In another process, too, where sets and dictionaries of text have another order."""
    runs = []
    for hash_seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
        done = subprocess.run([sys.executable, "-c", TRACE], env=environment, check=True, capture_output=True, text=True)
        runs.append(done.stdout)
    assert runs[0] == runs[1] and len(runs[0].split()) == 3


def test_a_seed_that_fails_tells_its_story_and_how_to_run_it_again() -> None:
    with MUTANTS["release_before_sync"]():
        told = run_seed(1, faults=["disk is slow"]).tell()
    assert "VIOLATION: rule 1" in told and "fixbridge simulate --seed 1 --seeds 1" in told
    assert "core-a     writes epoch 1 from record 1" in told
