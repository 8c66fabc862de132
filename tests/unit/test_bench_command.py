"""`fixbridge bench`, each section once, tiny: it runs to the end and gives the promised JSON. No time is asserted."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import ctpproto
from fixbridge.bench.suite import Bench, Outcome, Settings

LINES = {
    "ftd": {"ftd.rest", "ftd.cancel", "ftd.cross"},
    "fix": {
        "fix.rest.memory", "fix.cancel.memory", "fix.rest.file", "fix.cancel.file",
        *(f"fix.sessions.{sessions}.{what}" for sessions in (1, 10, 100) for what in ("rest", "orders")),
    },
    "orders": {"orders.ftd", "orders.fix.memory", "orders.fix.file"},
    "follower": {"follower.rest", "follower.rate"},
    "apply": {"apply.decoded", "apply.views"},
    "log": {"log.appends.1", "log.appends.100", "log.latency"},
}


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "fixbridge.cli", "bench", "--dir", str(folder), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=110)


@pytest.mark.parametrize("section", LINES)
def test_section(tmp_path: Path, section: str) -> None:
    done = run(tmp_path, section, "--runs", "2", "--orders", "7", "--unsynced", "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["failures"] == {}
    assert {"cpu", "cores", "python", "loop", "date", "file_system"} <= set(found["machine"])
    assert found["settings"]["runs"] == 2 and found["settings"]["orders"] == 7
    assert {m["name"] for m in found["measurements"]} == LINES[section]
    for line in found["measurements"]:
        assert line["mode"] == ("" if section == "apply" else "unsynced")
        assert len(line["rounds"]) == 2
        latency = {"count", "median_us", "p99_us", "min_us", "max_us"}
        figures = latency if line["kind"] == "latency" else {"count", "seconds", "per_second"}
        for pair in line["rounds"]:
            assert set(pair["subject"]) == set(pair["baseline"]) == figures
            assert pair["ratio"] > 0
        assert {"subject", "baseline", "ratio_median", "ratio_min", "ratio_max"} == set(line["summary"])
    assert list(tmp_path.iterdir()) == [], "what was written is cleaned up"


def test_the_table_names_what_was_measured_and_where(tmp_path: Path) -> None:
    done = run(tmp_path, "log", "--runs", "1", "--orders", "100")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "log appends a second, one by one" in done.stdout
    assert "fdatasync alone" in done.stdout
    assert "bare file" in done.stdout and "Unsynced" in done.stdout


def test_what_has_used_its_time_up_ends_early_and_is_named(tmp_path: Path) -> None:
    bench = Bench(Settings(sections=("apply",), runs=5, seconds=0.0), tmp_path)
    bench.outcome = Outcome(bench.settings, {})
    asked: list[int] = []
    rounds = bench.turns("counting", {"one": lambda n: asked.append(n), "two": lambda n: asked.append(n)}, 300)
    assert len(rounds) == 1, "one round is always made: a line without figures helps nobody"
    assert asked == [50, 50, 300, 300]
    assert bench.outcome.notes == ["counting: 1 of 5 rounds, its share of the time was used up"]


def test_codecs_are_measured_beside_others(tmp_path: Path) -> None:
    done = run(tmp_path, "codec", "--runs", "1", "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(done.stdout)
    assert found["backend"] == ctpproto.BACKEND and "cpu" in found["machine"]
    assert [(contest["struct"], contest["members"]) for contest in found["codecs"]] == [("DepthMarketData", 44), ("Order", 63)]
    for contest in found["codecs"]:
        everywhere = {"ctpproto", "ctpproto, tuples", "ctpproto in Python", "struct", "ctypes", "numpy", "construct"}
        assert everywhere <= set(contest["codecs"])
        assert {"ctpwrapper", "openctp-ctp"} <= set(contest["codecs"]) | set(contest["missing"])
        for operations in contest["codecs"].values():
            for figures in operations.values():
                assert len(figures["rounds_us"]) == 1 and figures["best_us"] > 0 and figures["ratio_to_ours"] > 0


def test_the_table_of_codecs_says_where_a_lazy_view_loses_and_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIXBRIDGE_CTP_PYTHON", str(tmp_path / "none"))
    done = run(tmp_path, "codec", "--runs", "1")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Reading all members of a view one by one" in done.stdout
    assert "ctpwrapper: not measured, no interpreter at" in done.stdout
