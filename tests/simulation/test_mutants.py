"""The simulation bites: each guard that is broken on purpose is missed within a few seeds."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from simulation.mutants import MUTANTS

from fixbridge.simulation.faults import FAULTS
from fixbridge.simulation.run import run_seed

LISTED = tomllib.loads((Path(__file__).parent / "mutants.toml").read_text("utf-8"))


def caught(name: str) -> tuple[int, str] | None:
    """(how many seeds it took, what was found), None where nothing was."""
    listed = LISTED[name]
    with MUTANTS[name]():
        for seed in range(1, listed["seeds"] + 1):
            outcome = run_seed(seed, faults=listed["faults"])
            if outcome.violation is not None:
                return seed, outcome.violation
    return None


def test_every_mutant_is_listed_and_made() -> None:
    assert set(LISTED) == set(MUTANTS)
    assert all(set(listed["faults"]) <= set(FAULTS) for listed in LISTED.values())


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", LISTED)
def test_a_broken_guard_is_caught(name: str) -> None:
    found = caught(name)
    assert found is not None, f"{LISTED[name]['seeds']} seeds held although this guard was gone: {LISTED[name]['guards']}"
