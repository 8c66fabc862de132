"""`fixbridge bench import`: what importing the library takes, the start of a process subtracted.

One interleaved run: in each round a new process for each module, and one for none, by turns. Processor time of the whole
process, so that what else the machine does counts little. Bytecode is cached, as after any first import, whatever the
environment says: without it compiling would be most of what is measured.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from dataclasses import dataclass, field
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Callable

from rich.console import Console
from rich.table import Table

NOTHING = "(nothing)"
MODULES = ("ctpproto", "ctpproto.ctp", "ctpproto.fix.codec", "ctpproto.client")
GOAL_MS = 150


@dataclass
class Contest:
    """ms: module -> milliseconds of a whole process in each round."""

    ms: dict[str, list[float]] = field(default_factory=dict)

    def best(self, module: str) -> float:
        """Milliseconds of the import alone: best beside best."""
        return max(0.0, min(self.ms[module]) - min(self.ms[NOTHING]))

    def to_dict(self) -> dict[str, Any]:
        return {
            module: {
                "best_ms": self.best(module), "median_ms": max(0.0, median(rounds) - median(self.ms[NOTHING])),
                "process_rounds_ms": rounds,
            }
            for module, rounds in self.ms.items()
        }  # fmt: skip


def run(rounds: int, told: Callable[[str], None]) -> Contest:
    """Start a process for each module, round by round; the first round warms up."""
    outcome = Contest()
    with TemporaryDirectory() as bytecode:
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPYCACHEPREFIX": bytecode}
        for at in range(-1, rounds):
            told(f"import: round {at + 1} of {rounds}")
            for module in (NOTHING, *MODULES):
                took = _process_ms("" if module == NOTHING else f"import {module}", environment)
                if at >= 0:
                    outcome.ms.setdefault(module, []).append(took)
    return outcome


def _process_ms(code: str, environment: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, stdin=subprocess.DEVNULL, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1e3


def show(contest: Contest, console: Console) -> None:
    """The table, and what was subtracted."""
    table = Table(box=None, pad_edge=False, header_style="dim")
    for title in ("import", "ms, best", "ms, median"):
        table.add_column(title, justify="left" if title == "import" else "right", no_wrap=True)
    for module, figures in contest.to_dict().items():
        if module != NOTHING:
            table.add_row(module, f"{figures['best_ms']:.0f}", f"{figures['median_ms']:.0f}")
    console.print(table)
    console.print(
        f"[dim]Goal: import ctpproto in under {GOAL_MS} ms. Processor time of a new process, less that of one which imports "
        f"nothing ({min(contest.ms[NOTHING]):.0f} ms), best of the interleaved rounds.[/dim]"
    )
