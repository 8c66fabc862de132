"""`fixbridge bench cores`: both cores at the same work, and no figure for one that does other work."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.heterogeneous.core import Heterogeneous
from fixbridge.bench import cores
from fixbridge.bench.faults import BenchFault
from fixbridge.cli import app


def test_each_core_and_the_heap_book_are_timed_over_the_whole_stream() -> None:
    turn = cores.CoresBench(600).run()
    assert [rate.count for rate in turn] == [600] * 4
    assert all(rate.seconds > 0 for rate in turn)


def test_a_core_that_says_something_else_is_not_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    class Silent(Heterogeneous):
        """Leaves out the last result of every thirtieth command."""

        def apply(self, command: Command) -> list[Result]:
            results = super().apply(command)
            return results[:-1] if command.number % 30 == 0 else results

    bench = cores.CoresBench(600)
    monkeypatch.setitem(cores.CORES, cores.SECOND, Silent)
    with pytest.raises(BenchFault, match="different things"):
        bench.run()


def test_without_the_extension_there_is_nothing_to_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(cores.CORES, cores.SECOND)
    with pytest.raises(BenchFault, match="was not built"):
        cores.CoresBench(10)


def test_the_section_in_json() -> None:
    result = CliRunner().invoke(app, ["bench", "cores", "--json", "--runs", "2", "--orders", "20"])
    assert result.exit_code == 0, result.output
    found = {m["name"]: m for m in json.loads(result.stdout)["measurements"]}
    assert set(found) == {"cores.second", "cores.primary", "cores.decoding"}
    assert (found["cores.second"]["subject"], found["cores.second"]["baseline"]) == ("heterogeneous", "primary")
    assert found["cores.second"]["summary"]["ratio_median"] > 0
