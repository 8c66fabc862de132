"""The command `fixbridge fuzz`."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Optional

import typer
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

from fixbridge.console.terminal import JsonOption, console, errors, fail

if TYPE_CHECKING:
    from fixbridge.fuzz.findings import Finding
    from fixbridge.fuzz.loop import Report

CORPUS = Path("tests") / "fuzz" / "corpus"
BOTH = "both"


def fuzz(
    frames: Annotated[int, typer.Option(min=1, help="How many inputs to try, over all targets.")] = 10_000_000,
    target: Annotated[
        Optional[list[str]],
        typer.Option(
            help="Only this one (may be said again): structs, reference, ftd, wire, bulk, jrt, fix, session, front, client."
        ),
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="The same seed tries the same inputs (of the plain loop).")] = 1,
    seconds: Annotated[Optional[float], typer.Option(min=0.1, help="Stop after this time, whatever is left.")] = None,
    corpus: Annotated[Path, typer.Option(help="Folder of inputs to begin with, beside what the schema gives.")] = CORPUS,
    engine: Annotated[
        str, typer.Option(help="plain: a seeded mutation loop; coverage: guided by atheris; both: as far as installed.")
    ] = BOTH,
    jobs: Annotated[int, typer.Option(min=1, help="Processes to run in.")] = min(2, os.cpu_count() or 1),
    found: Annotated[Path, typer.Option(help="Folder for inputs that failed.")] = Path("var") / "fuzz",
    input: Annotated[
        Optional[Path], typer.Option(help="Try the input in this file, once, on the one --target, and say how it ends.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Throw damaged bytes at every reader of the library, and see that each is read or refused, alike by all that read it.

    Nothing may crash, hang, or take memory without bound, and the codecs must agree. An input that fails is made small,
    saved, and printed with the command that runs it again. Exit code 0: nothing found; 1: something was.
    """
    from fixbridge.fuzz import findings, loop
    from fixbridge.fuzz.targets import TARGETS
    from fixbridge.fuzz.worker import COVERAGE, PLAIN

    names = target or list(TARGETS)
    for name in names:
        if name not in TARGETS:
            fail(f"--target {name} is none of {', '.join(TARGETS)}")
    if input is not None:
        _once(names, input)
        return
    have = loop.engines()
    if engine not in (PLAIN, COVERAGE, BOTH):
        fail(f"--engine {engine} is none of {PLAIN}, {COVERAGE}, {BOTH}")
    if engine == COVERAGE and COVERAGE not in have:
        fail('the coverage engine needs atheris: pip install "fixbridge[fuzz]"')
    use = have if engine == BOTH else (engine,)
    columns = (TextColumn("fuzzing"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[failed]} failed"),
               TimeElapsedColumn(), TimeRemainingColumn())  # fmt: skip
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # the processes that try inputs are ended, and the report is given
    with Progress(*columns, console=errors, transient=True, disable=not errors.is_terminal) as bar:
        task = bar.add_task("", total=frames, failed=0)
        report = loop.run(
            names, frames, seed, corpus.resolve(), use=use, jobs=jobs, seconds=seconds,
            progress=lambda done, failed: bar.update(task, completed=done, failed=failed),
        )  # fmt: skip
    kept = []
    for finding in report.findings:
        small = findings.minimise(finding.target, finding.data)
        kept.append((finding, findings.save(finding, small, found), small))
    if as_json:
        console.print_json(json.dumps(_figures(report, frames, seed, kept)))
    else:
        _show(report, frames, seed, kept)
    if kept:
        raise typer.Exit(1)


def _once(names: list[str], path: Path) -> None:
    from fixbridge.fuzz.findings import way
    from fixbridge.fuzz.targets import TARGETS

    if len(names) != 1:
        fail("--input is tried on one target: name it with --target")
    try:
        data = path.read_bytes()
    except OSError as error:
        fail(str(error))
    run = TARGETS[names[0]].make()
    if way(run, data) is None:
        console.print(f"{len(data)} bytes on {names[0]}: read or refused, as it should be")
        return
    console.print(f"[bold red]{len(data)} bytes on {names[0]} fail:[/bold red]")
    run(data)


Kept = list[tuple["Finding", Path, bytes]]


def _figures(report: Report, frames: int, seed: int, kept: Kept) -> dict[str, Any]:
    return {
        "frames": report.frames,
        "asked": frames,
        "seed": seed,
        "seconds": round(report.seconds, 1),
        "done": [{"target": target, "engine": engine, "frames": count} for (target, engine), count in report.done.items()],
        "findings": [{"target": f.target, "what": f.what, "file": str(path), "hex": small.hex()} for f, path, small in kept],
    }


def _show(report: Report, frames: int, seed: int, kept: Kept) -> None:
    from fixbridge.fuzz.targets import TARGETS

    table = Table("target", "engine", "frames", "what", title=f"{report.frames} of {frames} frames, seed {seed}")
    for (name, engine), count in sorted(report.done.items()):
        table.add_row(name, engine, str(count), TARGETS[name].what)
    console.print(table)
    each_us = 1e6 * report.seconds / max(1, report.frames)
    cut = f"; {report.cut}" if report.cut else ""
    console.print(f"{report.seconds:.1f} s, {each_us:.0f} us a frame, {len(kept)} failed{cut}")
    for finding, path, small in kept:
        console.print(f"\n[bold red]{finding.target}[/bold red]: {len(small)} bytes, saved as {path}")
        console.print(escape(finding.what), style="dim")
        console.print(f"  {small.hex()}" if len(small) <= 200 else f"  {small[:200].hex()}...")
        console.print(f"  again: fixbridge fuzz --target {finding.target} --input {path}")
