"""`fixbridge fuzz`: 200,000 frames, and proof that crashes, hangs, lost memory and wrong answers would be found."""

from __future__ import annotations

import importlib.util
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Callable, Iterator

import pytest

from ctpproto.fix import codec
from ctpproto.ftd import packets
from ctpproto.ftd.dialect import JRT_0016_2014
from ctpproto.ftd.frames import FrameReader
from ctpproto.generated.fix44 import DICTIONARY
from fixbridge.cli import app
from fixbridge.fuzz import findings, loop
from fixbridge.fuzz.mutation import Mutator, repair_fix, repair_ftd, repair_jrt
from fixbridge.fuzz.seeds import read, seeds
from fixbridge.fuzz.state import State
from fixbridge.fuzz.targets import TARGETS, Target
from fixbridge.fuzz.worker import COVERAGE, PLAIN

ROOT = Path(__file__).parents[2]
CORPUS = Path(__file__).parent / "corpus"
GUIDED = 6_000 if COVERAGE in loop.engines() else 0


@pytest.mark.timeout(600)  # some 25 s of work; of a machine that others use, as long as it takes
def test_200_000_frames_and_nothing_is_found() -> None:
    report = loop.run([*TARGETS], 200_000 - GUIDED, 1, CORPUS, use=(PLAIN,), jobs=2)
    assert not report.findings, report.findings
    if GUIDED:
        guided = loop.run(["ftd", "fix"], GUIDED, 1, CORPUS, use=(COVERAGE,), jobs=2)
        assert not guided.findings, guided.findings
        report.done |= guided.done
    assert report.frames == 200_000
    assert {target for target, _ in report.done} == {*TARGETS}


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_every_seed_and_what_was_ever_found_is_read_or_refused(target: Target) -> None:
    run = target.make()
    inputs = seeds(target.name, CORPUS)
    assert len(inputs) > 5
    for data in [b"", *inputs]:
        run(data)


def test_the_corpus_holds_the_golden_requests() -> None:
    spec = importlib.util.spec_from_file_location("fuzz_corpus", ROOT / "tools" / "fuzz_corpus.py")
    assert spec is not None and spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert (CORPUS / "ftd.txt").read_text("utf-8").startswith(tool.golden_lines() + tool.FOUND)
    assert len(read(CORPUS, "ftd")) >= 83


def test_every_input_of_the_corpus_belongs_to_a_target() -> None:
    assert {path.stem for path in CORPUS.glob("*")} <= {*TARGETS}


@pytest.mark.parametrize("name", TARGETS)
def test_a_seed_gives_the_same_inputs(name: str) -> None:
    made = [Mutator(seeds(name, CORPUS), random.Random(text), TARGETS[name].repair) for text in ("a", "a", "b")]
    one, same, other = [[mutator.next() for _ in range(50)] for mutator in made]
    assert one == same != other


def test_repaired_inputs_get_further_in() -> None:
    ftd = next(data for data in seeds("ftd", CORPUS) if data[5:6] == bytes([packets.PLAIN]))
    jrt, fix = seeds("jrt", CORPUS)[-1], seeds("fix", CORPUS)[0]
    (frame,) = FrameReader().feed(repair_ftd(ftd + b"ab"))
    assert frame.content.endswith(b"ab") and packets.decode(frame.content) is not None
    (frame,) = FrameReader().feed(repair_jrt(jrt + b"\0\0\0\1\0\0"))
    packet = JRT_0016_2014.decode_packet(frame)
    assert packet is not None and packet.fields[-1] == (1, b"")
    found = codec.decode(repair_fix(fix[:-7] + b"58=x\x01"), DICTIONARY.data_lengths)
    assert found is not None and found[1].get(58) == "x"


# What the loops would find. Planted targets are made known to the processes by a module that Python imports at its start.

PLANTED = """
import os, signal
from fixbridge.fuzz.state import State
from fixbridge.fuzz.targets import TARGETS, Target

def wrong(data):
    assert b"\\x0a" not in data

def dead(data):
    if b"\\x0a" in data:
        os.kill(os.getpid(), signal.SIGSEGV)

def hung(data):
    while b"\\x0a" in data:
        pass

def greedy(data):
    if b"\\x0a" in data:
        bytearray(4 << 30)

for run in (wrong, dead, hung, greedy):
    TARGETS[run.__name__] = Target(run.__name__, "planted", lambda run=run: run, 1)
"""


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    (tmp_path / "sitecustomize.py").write_text(
        PLANTED + "import fixbridge.fuzz.seeds as seeds\n"
        "schema = seeds.seeds\nseeds.seeds = lambda name, corpus: [b'an input of some length\\x0a'] if name in (\n"
        "    'wrong', 'dead', 'hung', 'greedy') else schema(name, corpus)\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    ours = [*TARGETS]
    exec(PLANTED, {})
    yield tmp_path
    for name in TARGETS.keys() - ours:
        del TARGETS[name]


@pytest.mark.parametrize(
    ("name", "said"), [("wrong", "AssertionError"), ("dead", "ended by SIGSEGV"), ("hung", "hangs"), ("greedy", "MemoryError")]
)
def test_what_is_wrong_is_found(planted: Path, monkeypatch: pytest.MonkeyPatch, name: str, said: str) -> None:
    if name == "hung":  # the others answer, however long a busy machine takes over it
        monkeypatch.setattr(loop, "INPUT_SECONDS", 1)
    report = loop.run([name, "ftd"], 400, 1, CORPUS)
    (finding,) = report.findings
    assert finding.target == name and b"\x0a" in finding.data and said in finding.what, finding
    assert report.done["ftd", PLAIN] == 400 - 400 // 11, "the other targets go on"


@pytest.mark.parametrize("name", ["wrong", "dead", "greedy"])
def test_a_finding_is_made_small(planted: Path, name: str) -> None:
    small = findings.minimise(name, b"an input of some length\x0a and more of it" * 3)
    assert small in (b"\x0a", b"\0\x0a") or name == "greedy"
    assert findings.minimise(name, b"harmless") == b"harmless"


def test_atheris_finds_what_is_wrong_where_it_is_installed(planted: Path) -> None:
    for engine in loop.engines():
        report = loop.run(["wrong"], 50_000, 1, CORPUS, use=(engine,))
        (finding,) = report.findings
        assert b"\x0a" in finding.data and "AssertionError" in finding.what, (engine, finding)


@pytest.mark.parametrize("fails", [lambda data: b"ab" in data, lambda data: data.count(b"x") >= 3, lambda data: len(data) > 4])
def test_shrinking_leaves_what_it_takes(fails: Callable[[bytes], bool]) -> None:
    data = b"..x.....ab....x......x..."
    small = findings.shrink(data, fails)
    assert fails(small) and len(small) in (2, 3, 5)


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "fixbridge.cli", "fuzz", *arguments], capture_output=True, text=True, timeout=100
    )


def test_the_command_saves_what_it_finds_and_runs_it_again(planted: Path) -> None:
    done = command("--target", "wrong", "--frames", "5000", "--engine", "plain", "--found", str(planted / "found"), "--json")
    assert done.returncode == 1, done.stderr
    (found,) = json.loads(done.stdout)["findings"]
    path = Path(found["file"])
    assert path.read_bytes() == b"\x0a" and found["hex"] == "0a"
    again = command("--target", "wrong", "--input", str(path))
    assert again.returncode == 1 and "AssertionError" in again.stderr


def test_the_command_says_what_it_did() -> None:
    done = command("--target", "fix", "--frames", "100000000", "--engine", "plain", "--seed", "7", "--seconds", "2", "--json")
    figures = json.loads(done.stdout)
    assert done.returncode == 0 and figures["seed"] == 7 and figures["findings"] == []
    assert 0 <= figures["frames"] < figures["asked"] == 100_000_000


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--target", "strange"], "--target strange is none of structs"),
        (["--engine", "strange"], "--engine strange is none of plain"),
        (["--input", "nowhere"], "name it with --target"),
        (["--target", "fix", "--input", "nowhere"], "nowhere"),
    ],
)
def test_the_command_says_what_it_does_not_know(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        app(["fuzz", *arguments])
    assert ended.value.code == 2 and said in capsys.readouterr().err


def test_a_harmless_input_is_said_to_be_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "input").write_bytes(seeds("ftd", CORPUS)[0])
    with pytest.raises(SystemExit) as ended:
        app(["fuzz", "--target", "ftd", "--input", str(tmp_path / "input")])
    assert ended.value.code == 0 and "read or refused" in capsys.readouterr().out


def test_an_interrupted_run_ends_its_processes_and_reports(tmp_path: Path) -> None:
    arguments = [sys.executable, "-m", "fixbridge.cli", "fuzz", "--target", "fix", "--engine", "plain", "--json"]
    running = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env={**os.environ, "TMPDIR": str(tmp_path)})
    states = [*wait_for(lambda: [path for path in tmp_path.glob("*/0/state") if State(path).read()[0] > 0])]
    running.terminate()
    said, _ = running.communicate(timeout=60)
    assert running.returncode == 0 and json.loads(said)["frames"] > 0
    assert states and not [*tmp_path.iterdir()]


def wait_for(look: Callable[[], list[Path]]) -> list[Path]:
    for _ in range(600):
        found = look()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError("nothing came of it in 30 s")
