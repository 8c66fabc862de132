"""A real gateway process for tests: `fixbridge up` on free ports, with everything it says kept."""

from __future__ import annotations

import os
import re
import resource
import signal
import subprocess
import sys
import threading
from pathlib import Path

READY_SECONDS = 60
END_SECONDS = 30


class GatewayProcess:
    """`start` it, use `address("trader")`, then `interrupt` (Ctrl-C), `kill` (SIGKILL) or leave the `with` block."""

    def __init__(
        self, state_dir: Path, *, config: str = "", env: dict[str, str] | None = None, options: tuple[str, ...] = (),
        largest_file_bytes: int | None = None,
    ):  # fmt: skip
        """`largest_file_bytes`: a file that would grow beyond it fails to (EFBIG), as on a full disk."""
        self.state_dir, self.options, self.largest_file_bytes = state_dir, options, largest_file_bytes
        self.env = {**os.environ, **(env or {})}
        self.lines: list[str] = []
        self.addresses: dict[str, str] = {}
        self._config_file: Path | None = None
        if config:
            self._config_file = state_dir.parent / f"{state_dir.name}.toml"
            self._config_file.write_text(config)
        self._changed = threading.Condition()
        self.process: subprocess.Popen[str] | None = None

    def launch(self) -> "GatewayProcess":
        """Start the process without waiting for it to be ready. What an earlier one said is forgotten."""
        self.lines = []
        command = [sys.executable, "-m", "fixbridge.cli", "up", "--any-port", "--state-dir", str(self.state_dir), *self.options]
        if self._config_file is not None:
            command += ["--config", str(self._config_file)]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True, env=self.env,
            preexec_fn=self._limit if self.largest_file_bytes is not None else None,
        )  # fmt: skip
        self._reader = threading.Thread(target=self._read, args=(self.process,), daemon=True)
        self._reader.start()
        return self

    def start(self) -> "GatewayProcess":
        self.launch()
        try:
            ready = self.wait_for(r"^ready (.*)", READY_SECONDS)
        except AssertionError:
            self.kill()
            raise
        self.addresses = dict(pair.split("=", 1) for pair in ready[1].split())
        return self

    def _limit(self) -> None:
        assert self.largest_file_bytes is not None
        resource.setrlimit(resource.RLIMIT_FSIZE, (self.largest_file_bytes, resource.RLIM_INFINITY))

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            with self._changed:
                self.lines.append(line.rstrip("\n"))
                self._changed.notify_all()
        with self._changed:
            self.lines.append("(end of output)")
            self._changed.notify_all()

    def wait_for(self, pattern: str, seconds: float = 20, start: int = 0) -> re.Match[str]:
        """The match in the first line (from index `start`) that has the pattern; fails with what was said instead."""
        at = start
        with self._changed:
            while True:
                for line in self.lines[at:]:
                    found = re.search(pattern, line)
                    if found:
                        return found
                    if line == "(end of output)" and self.process is not None and self.process.poll() is not None:
                        raise AssertionError(f"the gateway ended before it said {pattern!r}:\n" + "\n".join(self.lines))
                at = len(self.lines)
                if not self._changed.wait(seconds):
                    raise AssertionError(f"the gateway did not say {pattern!r} in {seconds} s:\n" + "\n".join(self.lines))

    def address(self, name: str) -> tuple[str, int]:
        host, port = self.addresses[name].split("://", 1)[1].rsplit(":", 1)
        return host, int(port)

    def kill(self) -> None:
        """SIGKILL, to the gateway alone: its FIX child must notice by itself."""
        self._signal(signal.SIGKILL)

    def interrupt(self) -> int:
        """Ctrl-C; the exit code."""
        return self._signal(signal.SIGINT)

    def _signal(self, signum: int) -> int:
        process = self.process
        assert process is not None
        if process.poll() is None:
            process.send_signal(signum)
        try:
            code = process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise AssertionError(f"signal {signum} did not end the gateway in {END_SECONDS} s:\n" + "\n".join(self.lines)) from None
        self._reader.join(END_SECONDS)
        return code

    def __enter__(self) -> "GatewayProcess":
        return self.start() if self.process is None else self

    def __exit__(self, *exc: object) -> None:
        if self.process is not None and self.process.poll() is None:
            self.interrupt()
