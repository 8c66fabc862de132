"""`fixbridge bench`, each section once, tiny: it runs to the end and gives the promised JSON. No time is asserted."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

LINES = {
    "ftd": {"ftd.rest", "ftd.cancel", "ftd.cross"},
    "fix": {"fix.rest.memory", "fix.cancel.memory", "fix.rest.file", "fix.cancel.file"},
    "orders": {"orders.ftd", "orders.fix.memory", "orders.fix.file"},
    "apply": {"apply.decoded", "apply.views"},
    "log": {"log.appends.1", "log.appends.100", "log.latency"},
}


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "fixbridge.cli", "bench", "--dir", str(folder), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=110)


@pytest.mark.parametrize("section", LINES)
def test_a_section_gives_its_figures(tmp_path: Path, section: str) -> None:
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
    assert "bare file" in done.stdout and " unsynced " in done.stdout
