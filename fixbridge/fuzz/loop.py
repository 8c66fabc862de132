"""Runs over many targets: slices of frames in processes of their own, watched until all are done, time is up, or one fails."""

from __future__ import annotations

import importlib.util
import itertools
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Iterator, Sequence

from fixbridge.fuzz.bounds import INPUT_SECONDS
from fixbridge.fuzz.findings import Finding, describe
from fixbridge.fuzz.state import State
from fixbridge.fuzz.targets import TARGETS, Target
from fixbridge.fuzz.worker import COVERAGE, PLAIN

SLICE = 200_000  # frames of one process
START_SECONDS = 120  # a process that has not tried its first input by then hangs
POLL_SECONDS = 0.05
GUIDED = 10  # one frame of so many is chosen by coverage, where both engines run

Progress = Callable[[int, int], None]  # frames done, findings


@dataclass(frozen=True, slots=True)
class Slice:
    """Some frames of one target in one engine; `seed` names its inputs."""

    target: str
    engine: str
    seed: str
    frames: int


@dataclass(slots=True)
class Report:
    """What a run came to. done: frames by (target, engine)."""

    done: dict[tuple[str, str], int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    seconds: float = 0.0
    cut: str = ""  # why not all frames were tried

    @property
    def frames(self) -> int:
        return sum(self.done.values())


def engines() -> tuple[str, ...]:
    """Those that can run here."""
    return (PLAIN, COVERAGE) if importlib.util.find_spec("atheris") else (PLAIN,)


def slices(targets: Sequence[Target], use: Sequence[str], frames: int, seed: int) -> list[Slice]:
    """All frames, by the targets' shares, targets in turn, so that a run cut short has tried each."""
    shares = sum(target.share for target in targets)
    queues: list[Iterator[Slice]] = []
    left = frames
    for place, target in enumerate(targets):
        count = left if place == len(targets) - 1 else frames * target.share // shares
        left -= count
        guided = count // GUIDED if PLAIN in use else count
        parts = {engine: count - guided if engine == PLAIN else guided for engine in use}
        if COVERAGE not in use:
            parts = {PLAIN: count}
        queues += [_sliced(target.name, engine, seed, part) for engine, part in parts.items()]
    return [piece for row in itertools.zip_longest(*queues) for piece in row if piece is not None]


def _sliced(target: str, engine: str, seed: int, frames: int) -> Iterator[Slice]:
    for number, start in enumerate(range(0, frames, SLICE)):
        yield Slice(target, engine, f"{seed}/{target}/{engine}/{number}", min(SLICE, frames - start))


class _Process:
    """One slice at work."""

    def __init__(self, piece: Slice, corpus: Path, folder: Path, grown: Path):
        self.piece = piece
        self.path = folder / "state"
        folder.mkdir()
        self.state = State.create(self.path)
        self._said = folder / "said"
        arguments = [piece.engine, piece.target, piece.seed, str(piece.frames), str(corpus), str(self.path), str(grown)]
        with self._said.open("wb") as said:
            command = [sys.executable, "-m", "fixbridge.fuzz.worker", *arguments]
            self._child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        self._moved = time.monotonic()
        self.done = 0

    def look(self) -> Finding | bool:
        """A finding, or whether the slice is over."""
        code = self._child.poll()
        done, data = self.state.read()
        now = time.monotonic()
        if done != self.done or code is not None:
            self.done, self._moved = done, now
        if code is None:
            limit = INPUT_SECONDS if done or data else START_SECONDS
            if now - self._moved <= limit:
                return False
            self._child.kill()
            return Finding(self.piece.target, data, f"hangs: no answer in {limit} s")
        if code == 0:
            return True
        return Finding(self.piece.target, data, describe(code, self._said.read_text("utf-8", "replace")))

    def end(self) -> None:
        """Kills what still runs; the files stay."""
        if self._child.poll() is None:
            self._child.kill()
        self._child.wait()
        self.done = self.state.read()[0]
        self.state.close()


def run(
    names: Sequence[str], frames: int, seed: int, corpus: Path, *,
    use: Sequence[str] = (PLAIN,), jobs: int = 1, seconds: float | None = None, progress: Progress = lambda done, findings: None,
) -> Report:  # fmt: skip
    """Tries so many frames on these targets. A target that failed is not gone on with; the others are.

    KeyboardInterrupt ends it early; the report is of what was done by then.
    """
    report = Report()
    waiting = slices([TARGETS[name] for name in names], use, frames, seed)
    running: list[_Process] = []
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="fixbridge-fuzz-") as name:
        folder, numbers = Path(name), itertools.count()
        try:
            while waiting or running:
                while waiting and len(running) < jobs:
                    piece = waiting.pop(0)
                    running.append(_Process(piece, corpus, folder / str(next(numbers)), folder / "grown" / piece.target))
                time.sleep(POLL_SECONDS)
                for process in list(running):
                    seen = process.look()
                    if seen is False:
                        continue
                    running.remove(process)
                    process.end()
                    _count(report, process)
                    if isinstance(seen, Finding):
                        report.findings.append(seen)
                        waiting = [piece for piece in waiting if piece.target != seen.target]
                progress(report.frames + sum(process.done for process in running), len(report.findings))
                if seconds is not None and time.monotonic() - began >= seconds:
                    report.cut = "time was up"
                    break
        except KeyboardInterrupt:
            report.cut = "interrupted"
        finally:
            for process in running:
                process.end()
                _count(report, process)
    report.seconds = time.monotonic() - began
    return report


def _count(report: Report, process: _Process) -> None:
    key = process.piece.target, process.piece.engine
    report.done[key] = report.done.get(key, 0) + process.done
