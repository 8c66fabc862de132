"""Cores that die while official CTP clients and FIX clients trade; who judges is a program that knows nothing of this project."""

from __future__ import annotations

import json
import os
import random
import shutil
import time
from pathlib import Path
from typing import Callable

import pytest
from interop.takeover import Drill, Report, judged

TAKE_OVERS = int(os.environ.get("FIXBRIDGE_TAKE_OVERS", "4"))
Line = dict[str, object]


@pytest.fixture(scope="module")
def drilled(tmp_path_factory: pytest.TempPathFactory, ctp_python: Path) -> tuple[Report, Path]:
    seed = int(os.environ.get("FIXBRIDGE_SEED", time.time_ns() % 10**6))
    print(f"FIXBRIDGE_SEED={seed} deals the same orders")
    drill = Drill(tmp_path_factory.mktemp("drill"), seed, pace=2.0)
    return drill.run(TAKE_OVERS), drill.journals


@pytest.mark.timeout(300)
def test_take_overs_in_a_row_lose_and_repeat_nothing(drilled: tuple[Report, Path]) -> None:
    report, journals = drilled
    print("\n".join(report.lines()))
    verdict = judged(journals)
    print(verdict.stdout)
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr
    assert len(report.take_overs) == TAKE_OVERS and report.reconnects == 0
    epochs = [taken.epoch for taken in report.take_overs]
    assert epochs == sorted(set(epochs)), epochs


def callback(name: str, status: str = "") -> Callable[[Line], bool]:
    def is_it(line: Line) -> bool:
        if line.get("callback") != name:
            return False
        members = line["structs"][0][1]  # type: ignore[index]
        return not status or members["OrderStatus"] == status

    return is_it


def request(name: str) -> Callable[[Line], bool]:
    return lambda line: line.get("request") == name


def message(way: str, kind: str, exec_type: str = "") -> Callable[[Line], bool]:
    wanted = f"\x01150={exec_type}\x01" if exec_type else ""
    return lambda line: line.get("way") == way and f"\x0135={kind}\x01" in str(line["raw"]) and wanted in str(line["raw"])


ORDER_STATES = {"unknown": "a", "queueing": "3", "part traded": "1", "all traded": "0", "canceled": "5"}
PRIVATE = {
    **{f"an order told {name}": callback("OnRtnOrder", status) for name, status in ORDER_STATES.items()},
    **{name: callback(name) for name in ("OnRtnTrade", "OnErrRtnOrderInsert", "OnErrRtnOrderAction")},
}
KINDS: dict[str, tuple[str, Callable[[Line], bool]]] = {
    **{f"{name} {who}": (who, is_it) for name, is_it in PRIVATE.items() for who in ("ctp", "final")},
    **{name: ("ctp", callback(name)) for name in ("OnRspOrderInsert", "OnRspOrderAction")},
    **{name: ("final", callback(name)) for name in ("OnRspQryOrder", "OnRspQryTrade", "OnRspQryInvestorPosition")},
    **{name: ("ctp", request(name)) for name in ("ReqOrderInsert", "ReqOrderAction")},
    "a FIX order": ("fix", message("out", "D")), "a FIX cancel": ("fix", message("out", "F")),
    "a report New": ("fix", message("in", "8", "0")), "a report Trade": ("fix", message("in", "8", "F")),
    "a report Canceled": ("fix", message("in", "8", "4")), "an OrderCancelReject": ("fix", message("in", "9")),
}  # fmt: skip


def altered(journals: Path, to: Path, kind: str, change: Callable[[list[bytes], int], None]) -> str:
    """A copy of the journals with one line of that kind changed; which one, in words."""
    shutil.copytree(journals, to)
    who, is_it = KINDS[kind]
    found = []
    for path in sorted(to.glob(f"{who}-*.jsonl")):
        lines = path.read_bytes().splitlines(keepends=True)
        found += [(path, lines, n) for n, line in enumerate(lines) if is_it(json.loads(line))]
    assert found, f"nothing of the kind happened: {kind}"
    path, lines, n = random.choice(found)
    was = lines[n]
    change(lines, n)
    path.write_bytes(b"".join(lines))
    return f"{path.name}:{n + 1} {was.decode()[:400]}"


@pytest.mark.timeout(120)
@pytest.mark.parametrize("kind", KINDS)
def test_the_judge_notices_a_deleted_record(drilled: tuple[Report, Path], tmp_path: Path, kind: str) -> None:
    what = altered(drilled[1], tmp_path / "journals", kind, lambda lines, n: lines.pop(n) and None)
    verdict = judged(tmp_path / "journals")
    assert verdict.returncode == 1, f"not noticed: {what}\n{verdict.stdout}{verdict.stderr}"


@pytest.mark.timeout(120)
@pytest.mark.parametrize("kind", ["OnRtnTrade ctp", "an order told queueing final", "a report Trade", "OnRspQryTrade"])
def test_the_judge_notices_a_repeated_record(drilled: tuple[Report, Path], tmp_path: Path, kind: str) -> None:
    what = altered(drilled[1], tmp_path / "journals", kind, lambda lines, n: lines.insert(n, lines[n]))
    verdict = judged(tmp_path / "journals")
    assert verdict.returncode == 1, f"not noticed: {what}\n{verdict.stdout}{verdict.stderr}"


def test_journals_without_their_final_ones_are_no_verdict(drilled: tuple[Report, Path], tmp_path: Path) -> None:
    shutil.copytree(drilled[1], tmp_path / "journals")
    next((tmp_path / "journals").glob("final-*.jsonl")).unlink()
    assert judged(tmp_path / "journals").returncode == 2
