"""`fixbridge bench import`: each module in a process of its own, less one that imports nothing."""

from __future__ import annotations

import io

from rich.console import Console

from fixbridge.bench import imports


def test_each_module_is_measured_beside_nothing() -> None:
    contest = imports.run(1, lambda words: None)
    assert set(contest.ms) == {imports.NOTHING, *imports.MODULES} and all(len(rounds) == 1 for rounds in contest.ms.values())
    assert contest.to_dict()[imports.NOTHING]["best_ms"] == 0
    said = io.StringIO()
    imports.show(contest, Console(file=said, width=132))
    assert all(module in said.getvalue() for module in imports.MODULES) and "under 150 ms" in said.getvalue()


def test_what_is_subtracted_is_the_process() -> None:
    contest = imports.Contest({imports.NOTHING: [20.0, 10.0], "ctpproto": [45.0, 60.0]})
    assert contest.best("ctpproto") == 35.0
