"""A process that is measured: it is asked with a line of JSON and answers with one."""

from __future__ import annotations

import json
import os
import subprocess
from typing import Any, Mapping, Sequence

from fixbridge.bench.faults import BenchFault


class LineWorker:
    """One that runs until `end`."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]):
        """`environment`: what it has besides ours."""
        self._process = subprocess.Popen(
            list(command), env={**environment, **os.environ}, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def ask(self, question: dict[str, Any]) -> dict[str, Any]:
        """Its answer. Raises BenchFault with its last words where it has ended."""
        process = self._process
        assert process.stdin and process.stdout and process.stderr
        try:
            process.stdin.write(json.dumps(question) + "\n")
            process.stdin.flush()
        except BrokenPipeError:
            pass  # it has ended: its last words say why
        line = process.stdout.readline()
        if not line:
            words = process.stderr.read().strip().splitlines()
            raise BenchFault(f"its process ended: {words[-1] if words else f'exit code {process.wait()}'}")
        return json.loads(line)

    def end(self) -> None:
        self._process.communicate()  # closes stdin, which ends it
