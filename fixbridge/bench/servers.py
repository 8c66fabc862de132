"""The server processes under test: started, waited for, and ended by their id, whatever happens in between."""

from __future__ import annotations

import importlib.util
import os
import select
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType

from fixbridge.bench.faults import BenchFault

READY_SECONDS = 40.0
END_SECONDS = 10.0
LAST_WORDS_BYTES = 2000


class Server:
    """A child process that prints one line beginning with `ready`. Its own words go to a file beside its state."""

    def __init__(self, name: str, command: list[str], folder: Path):
        self.name, self.folder = name, folder
        folder.mkdir(parents=True, exist_ok=True)
        self._words = open(folder / "stderr", "w+b")
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self._words, cwd=folder
        )
        try:
            self.ready = self._await_ready()
        except BaseException:
            self.stop()
            raise

    @property
    def pid(self) -> int:
        return self._process.pid

    def _await_ready(self) -> str:
        assert self._process.stdout is not None
        descriptor, heard = self._process.stdout.fileno(), b""
        deadline = time.monotonic() + READY_SECONDS
        while (left := deadline - time.monotonic()) > 0:
            if not select.select([descriptor], [], [], left)[0]:
                break
            data = os.read(descriptor, 65536)
            if not data:
                raise BenchFault(f"{self.name} ended before it was ready: {self._last_words()}")
            heard += data
            for line in heard.split(b"\n")[:-1]:
                if line.startswith(b"ready"):
                    return line.decode()
        raise BenchFault(f"{self.name} was not ready within {READY_SECONDS:.0f} s: {self._last_words()}")

    def _last_words(self) -> str:
        self._words.seek(0, os.SEEK_END)
        self._words.seek(max(0, self._words.tell() - LAST_WORDS_BYTES))
        return self._words.read().decode("utf-8", "replace").strip() or "it said nothing"

    def stop(self) -> None:
        """End the process: asked first, then made to."""
        process = self._process
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(END_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if process.stdout is not None:
            process.stdout.close()
        self._words.close()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()


class Gateway(Server):
    """`fixbridge up` on an empty state directory, all on free ports. `standby`: with a second core that follows."""

    def __init__(self, folder: Path, synced: bool, standby: bool = False, config: str = ""):
        """config: TOML, beside the defaults."""
        self.state = folder / "state"
        command = [sys.executable, "-m", "fixbridge.cli", "up", "--any-port", "--quiet", "--state-dir", str(self.state)]
        command += ["--unsynced"] * (not synced) + ["--standby"] * standby
        if config:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "fixbridge.toml").write_text(config)
            command += ["--config", str(folder / "fixbridge.toml")]
        super().__init__("the gateway", command, folder)

    def address(self, part: str) -> tuple[str, int]:
        """Host and port of "trader", "md" or "fix". Raises BenchFault where the gateway has no such part."""
        for word in self.ready.split()[1:]:
            name, _, url = word.partition("=")
            if name == part:
                host, _, port = url.removeprefix("tcp://").rpartition(":")
                return host, int(port)
        raise BenchFault(f"the gateway runs without {part}: {self.ready}")


class Echo(Server):
    """One of the baselines."""

    @property
    def address(self) -> tuple[str, int]:
        return "127.0.0.1", int(self.ready.split()[1])


def ftd_echo(folder: Path) -> Echo:
    """The FTD server without a core."""
    return Echo("the FTD echo", [sys.executable, "-m", "fixbridge.bench.ftd_echo"], folder)


def fix_echo(folder: Path, store: str) -> Echo:
    """The QuickFIX acceptor, with store "memory" or "file"."""
    require_quickfix()
    folder.mkdir(parents=True, exist_ok=True)
    command = ["-m", "fixbridge.bench.fix_echo", "--store", store, "--dir", str(folder), "--port", str(_free_port())]
    return Echo(f"the QuickFIX echo ({store} store)", [sys.executable, *command], folder)


def require_quickfix() -> None:
    """Raises BenchFault, saying what to install."""
    if importlib.util.find_spec("quickfix") is None:
        raise BenchFault("the FIX measurements need QuickFIX: pip install 'fixbridge[quickfix]'")


def _free_port() -> int:
    """QuickFIX cannot be asked which port it got, so one is chosen for it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
