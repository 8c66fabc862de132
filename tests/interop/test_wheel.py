"""What is shipped: a wheel, built, installed in a clean environment, and run from another directory."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import setup_script

ROOT = setup_script.ROOT
SHIPPED = {"ctpproto": "ctpproto", "fixbridge": "fixbridge", "adapters": "fixbridge/adapters"}  # folder -> its place in the wheel
UP_SECONDS = 60

pytestmark = pytest.mark.timeout(600)  # pip fetches and builds


def run(*command: object, cwd: Path) -> None:
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, stdin=subprocess.DEVNULL, env=clean()
    )
    assert done.returncode == 0, f"{command}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"


def clean() -> dict[str, str]:
    """The environment of somebody who has never heard of this checkout."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "FIXBRIDGE", "VIRTUAL_ENV"))}


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the tree, since a build leaves its traces in it."""
    copy = tmp_path_factory.mktemp("wheel") / "source"
    copy.mkdir()
    for folder in (*SHIPPED, "specs"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "setup.py", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy / name)
    return copy


@pytest.fixture(scope="module")
def environment(source: Path) -> Path:
    """A clean virtual environment; returns its interpreter."""
    folder = source.parent / "environment"
    run(sys.executable, "-m", "venv", folder, cwd=source.parent)
    return folder / "bin" / "python"


@pytest.fixture(scope="module")
def wheel(source: Path, environment: Path) -> Path:
    run(
        environment,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--wheel-dir",
        source.parent / "dist",
        source,
        cwd=source.parent,
    )
    (built,) = (source.parent / "dist").glob("fixbridge-*.whl")
    return built


def names(wheel: Path) -> set[str]:
    return set(zipfile.ZipFile(wheel).namelist())


def test_the_wheel_holds_everything_under_two_names(source: Path, wheel: Path) -> None:
    held = names(wheel)
    tops = {name.split("/")[0] for name in held}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"ctpproto", "fixbridge"}
    expected = {
        f"{place}/{path.relative_to(source / f)}"
        for f, place in SHIPPED.items() for path in (source / f).rglob("*")
        if path.suffix in (".py", ".pyi") or path.name == "py.typed"
    }  # fmt: skip
    assert {"ctpproto/py.typed", "ctpproto/generated/v6_7_13/structs.pyi"} <= expected
    expected |= {
        f"ctpproto/specs/{path.relative_to(source / 'specs')}" for path in (source / "specs").rglob("*") if path.is_file()
    }
    assert expected <= held, f"not in the wheel: {sorted(expected - held)[:10]}"
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in held)
    assert [name for name in held if name.startswith("ctpproto/_speedups.") and name.endswith(".so")], "no extension in it"


def test_a_wheel_built_from_the_source_distribution_is_the_same(source: Path, environment: Path, wheel: Path) -> None:
    build = source.parent / "from-sdist"
    run(environment, "-m", "venv", build / "environment", cwd=source.parent)
    python = build / "environment" / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", "setuptools>=77", cwd=build)
    backend = f"from setuptools import build_meta; build_meta.build_sdist({str(build / 'dist')!r})"
    run(python, "-c", backend, cwd=source)
    (sdist,) = (build / "dist").glob("fixbridge-*.tar.gz")
    run(
        python,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        build / "wheels",
        sdist,
        cwd=build,
    )
    (rebuilt,) = (build / "wheels").glob("*.whl")
    assert names(rebuilt) == names(wheel)


def test_the_installed_gateway_comes_up_anywhere_and_ends_cleanly(environment: Path, wheel: Path, tmp_path: Path) -> None:
    """With everything that it offers, FIX too, and without QuickFIX."""
    run(environment, "-m", "pip", "install", "--quiet", f"{wheel}[fast]", cwd=tmp_path)
    run(environment, "-c", "import importlib.util as u; assert u.find_spec('quickfix') is None", cwd=tmp_path)
    elsewhere, state = tmp_path / "elsewhere", tmp_path / "state"
    elsewhere.mkdir()
    command = [environment.parent / "fixbridge", "up", "--quiet", "--any-port", "--state-dir", state]
    with (tmp_path / "errors").open("wb") as errors:
        gateway = subprocess.Popen(
            command, cwd=elsewhere, env=clean(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors
        )
    try:
        addresses = ready(gateway, tmp_path / "errors")
        assert set(addresses) == {"trader", "md", "fix", "admin"}
        for address in addresses.values():
            there = urlsplit(address)
            socket.create_connection((there.hostname, there.port), timeout=10).close()
        with urllib.request.urlopen(f"{addresses['admin']}/healthz", timeout=10) as answer:
            assert answer.read() == b"ok\n"
        gateway.send_signal(signal.SIGINT)
        assert gateway.wait(30) == 0
    finally:
        if gateway.poll() is None:
            gateway.kill()
            gateway.wait()
        assert gateway.stdout
        gateway.stdout.close()
    said = (tmp_path / "errors").read_text("utf-8")
    assert "Traceback" not in said, said
    assert list(elsewhere.iterdir()) == [], "nothing is written where it was started"
    assert any(state.rglob("*")), "the state is where --state-dir says"


def ready(gateway: subprocess.Popen[bytes], errors: Path) -> dict[str, str]:
    """Name -> address from the ready line. Fails with what the gateway said when it ends, or says nothing for too long."""
    assert gateway.stdout
    watchdog = Watchdog(gateway)
    with watchdog:
        said = []
        for line in gateway.stdout:
            said.append(line.decode())
            if said[-1].startswith("ready "):
                return dict(word.split("=", 1) for word in said[-1].split()[1:])
    why = f"not ready within {UP_SECONDS} s" if watchdog.bit else f"ended with {gateway.wait()}"
    raise AssertionError(f"{why}:\n{''.join(said)}\n{errors.read_text('utf-8')[-3000:]}")


class Watchdog:
    """Ends a process that does not get on, so that whoever reads its output comes to the end of it."""

    def __init__(self, process: subprocess.Popen[bytes]):
        self.bit = False
        self._process = process
        self._timer = threading.Timer(UP_SECONDS, self._bite)

    def _bite(self) -> None:
        self.bit = True
        self._process.kill()

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
