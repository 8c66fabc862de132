"""`make` and tools/setup.py: what is built when, where it is kept, and the one sentence where something is missing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import setup_script

ROOT = setup_script.ROOT
script = setup_script.load()


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FIXBRIDGE_WHEEL_CACHE", str(tmp_path / "wheels"))
    monkeypatch.setattr(script, "LOGS", tmp_path / "logs")
    return tmp_path / "wheels"


def a_wheel(version: str = "1.0", flags: tuple[tuple[str, str], ...] = ()) -> script.SourceWheel:
    return script.SourceWheel("thing", version, f"Thing {version}", "a moment", flags)


def make(*words: str) -> subprocess.CompletedProcess[str]:
    without_make = {
        name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "PYTHON")
    }
    return subprocess.run(["make", *words], cwd=ROOT, capture_output=True, text=True, env=without_make, stdin=subprocess.DEVNULL)


def test_the_cache_is_where_it_is_told_to_be(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("FIXBRIDGE_WHEEL_CACHE", raising=False)
    assert script.wheel_cache() == tmp_path / "fixbridge" / "wheels"
    monkeypatch.setenv("FIXBRIDGE_WHEEL_CACHE", str(tmp_path / "mine"))
    assert script.wheel_cache() == tmp_path / "mine"


def test_a_wheel_is_kept_by_version_python_and_flags(cache: Path) -> None:
    kept = {a_wheel().folder, a_wheel("1.1").folder, a_wheel(flags=(("CXXFLAGS", "-O2"),)).folder}
    assert len(kept) == 3 and all(folder.parent == cache for folder in kept)
    assert sys.implementation.cache_tag in a_wheel().folder.name


def test_quickfix_is_the_version_that_the_project_pins(cache: Path) -> None:
    assert f'"quickfix=={script.quickfix().version}"' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_a_kept_wheel_needs_no_compiler(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(script, "compiler", lambda: None)
    thing = a_wheel()
    with pytest.raises(script.SetupFailed, match="no C\\+\\+ compiler: install one"):
        thing.get(Path(sys.executable), lambda line: None)
    thing.folder.mkdir()
    (thing.folder / "thing-1.0-py3-none-any.whl").touch()
    said: list[str] = []
    assert thing.get(Path(sys.executable), said.append) == thing.folder / "thing-1.0-py3-none-any.whl"
    assert "thing-1.0" in said[0]


def test_an_environment_is_made_again_when_what_it_was_made_from_changes(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").touch()
    stamp = script.digest("pyproject as it is")
    assert not script.up_to_date(tmp_path, stamp)
    script.set_stamp(tmp_path, stamp)
    assert script.up_to_date(tmp_path, stamp)
    assert not script.up_to_date(tmp_path, script.digest("pyproject as it will be"))
    (tmp_path / "bin" / "python").unlink()
    assert not script.up_to_date(tmp_path, stamp)


def test_up_installs_what_runs_and_builds_no_quickfix(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    venv = tmp_path / ".venv"
    ran: list[list[str]] = []
    files = script.sources()
    monkeypatch.setattr(script, "ROOT", tmp_path)
    monkeypatch.setattr(script, "sources", lambda: files)
    monkeypatch.setattr(script, "quickfix", a_wheel)
    monkeypatch.setattr(script, "make_venv", lambda folder, say: folder / "bin" / "python")
    monkeypatch.setattr(script, "run", lambda command, *_: ran.append([str(word) for word in command]))
    (venv / "bin").mkdir(parents=True)
    (venv / "bin" / "python").touch()
    for _ in range(2):
        script.make_to_run(lambda line: None)
    assert [command[-1] for command in ran] == [f"{tmp_path}[{script.RUN_EXTRAS}]"] and "quickfix" not in script.RUN_EXTRAS
    script.set_stamp(venv, script.stamp_of_fixbridge())
    script.make_to_run(lambda line: None)
    assert len(ran) == 1, "the tests' environment is good enough"


def test_a_failure_shows_the_end_of_what_was_said(cache: Path) -> None:
    with pytest.raises(script.SetupFailed, match="(?s)Thing: .* failed; the end of .*:\nwhy it failed"):
        script.run([sys.executable, "-c", "print('why it failed'); raise SystemExit(3)"], "thing", "Thing")


def test_a_long_build_says_how_far_it_is(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The build prints a compiler's line and goes on until we have heard of it."""
    monkeypatch.setattr(script, "PROGRESS_S", 0.01)
    heard = cache.parent / "heard"
    said: list[str] = []

    def say(line: str) -> None:
        said.append(line)
        if "file 1" in line:
            heard.touch()

    build = f"import pathlib\nprint('g++ -O2 -c Session.cpp', flush=True)\nwhile not pathlib.Path({str(heard)!r}).exists(): pass"
    script.run([sys.executable, "-c", build], "thing", "Thing", say=say)
    assert said[-1].startswith("Thing: compiling, file 1, 0:0")


def test_make_alone_lists_the_targets() -> None:
    listed = make()
    assert listed.returncode == 0
    for target in ("setup", "up", "test", "test-system", "generate", "check-generated", "bench", "clean"):
        assert f"make {target} " in listed.stdout


def test_a_missing_python_is_one_sentence() -> None:
    refused = make("setup", "PYTHON=no-such-python")
    assert refused.returncode != 0
    assert "fixbridge needs Python 3.11 or newer, and 'no-such-python' is none: install one" in refused.stderr


def test_ci_runs_every_kind_of_tests_and_stops_at_the_first_failure() -> None:
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert os.access(ROOT / ".ci" / "run", os.X_OK) and "set -euo pipefail" in lines
    assert [line for line in lines if line.startswith("make ")] == ["make test", "make sanitize", "make test-system"]


def test_what_only_a_bench_wants_is_pinned_and_says_what_it_lacks(cache: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(script, "run", lambda command, log_name, title: ran.append([str(word) for word in command]))
    script.install_openctp(tmp_path)
    installed, made = ran
    assert installed[-1] == script.OPENCTP and "--no-deps" in installed
    assert made[-1] == str(tmp_path / "locale" / "zh_CN.GB18030") and made[1:5] == ["--inputfile", "zh_CN", "--charmap", "GB18030"]
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(script.SetupFailed, match="localedef is missing"):
        script.install_openctp(tmp_path)
