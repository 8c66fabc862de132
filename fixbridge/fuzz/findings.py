"""Inputs that failed: how, the smallest that fails in the same way, and the file that keeps it."""

from __future__ import annotations

import faulthandler
import hashlib
import os
import signal
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from fixbridge.fuzz.bounds import INPUT_SECONDS, limit_memory
from fixbridge.fuzz.targets import TARGETS, Run

TRIES = 3000
_OURS = ("ctpproto", "fixbridge")


@dataclass(frozen=True, slots=True)
class Finding:
    """An input of a target and what it does: the words of an exception, a signal, a hang."""

    target: str
    data: bytes
    what: str


def describe(code: int, said: str) -> str:
    """How a process ended, in words: its exit code, and what it wrote last."""
    lines = [line for line in said.strip().splitlines() if line.strip()]
    ended = f"ended by {signal.Signals(-code).name}" if code < 0 else f"ended with {code}"
    return "\n".join([ended, *lines[-25:]])


def way(run: Run, data: bytes) -> str | None:
    """How an input fails, told apart by place and not by values; None where it does not. In a child: it may not come back."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        faulthandler.disable()
        signal.alarm(INPUT_SECONDS)
        limit_memory()
        os.write(writer, _way_here(run, data).encode()[:4000])
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        said = pipe.read().decode()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return f"signal {os.WTERMSIG(status)}"
    return said or None


def _way_here(run: Run, data: bytes) -> str:
    try:
        run(data)
    except BaseException as error:  # whatever it is, it is what is looked for
        places = [
            f"{Path(frame.filename).name}:{frame.lineno}"
            for frame in traceback.extract_tb(error.__traceback__)
            if any(part in _OURS for part in Path(frame.filename).parts) and frame.name != "same"
        ]
        return f"{type(error).__name__} at {places[-1] if places else '?'}"
    return ""


def minimise(target: str, data: bytes, tries: int = TRIES) -> bytes:
    """The smallest input found that fails as `data` does; `data` itself where it does not fail when tried alone."""
    found = TARGETS[target]
    run = found.make()
    expected = way(run, data)
    if expected is None:
        return data
    left = tries

    def fails(candidate: bytes) -> bool:
        nonlocal left
        left -= 1
        return way(run, candidate) == expected

    return shrink(data, lambda candidate: left > 0 and fails(candidate), found.repair)


def shrink(data: bytes, fails: Callable[[bytes], bool], repair: Callable[[bytes], bytes] | None = None) -> bytes:
    """Leaves out pieces, the long ones first, as long as it fails; then makes bytes zero."""
    size = max(1, len(data) // 2)
    while size:
        at = 0
        while at < len(data):
            shorter = data[:at] + data[at + size :]
            kept = next((c for c in (shorter, repair(shorter) if repair else shorter) if len(c) < len(data) and fails(c)), None)
            if kept is None:
                at += size
            else:
                data = kept
        size //= 2
    for at in range(len(data)):
        if data[at]:
            zeroed = data[:at] + b"\0" + data[at + 1 :]
            if fails(zeroed):
                data = zeroed
    return data


def save(finding: Finding, data: bytes, folder: Path) -> Path:
    """Keeps the minimised input as a file named by target and content."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{finding.target}-{hashlib.sha256(data).hexdigest()[:12]}.bin"
    path.write_bytes(data)
    return path
