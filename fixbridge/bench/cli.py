"""The command `fixbridge bench`."""

from __future__ import annotations

import contextlib
import json
import sys
import tempfile
from enum import Enum
from pathlib import Path
from typing import Annotated, Callable, Iterator, Optional

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

TABLE_COLUMNS = 132


class Section(str, Enum):
    """What can be measured by itself."""

    ftd = "ftd"
    fix = "fix"
    orders = "orders"
    follower = "follower"
    apply = "apply"
    cores = "cores"
    snapshot = "snapshot"
    log = "log"
    codec = "codec"
    fix_codec = "fix-codec"
    bulk = "bulk"
    imports = "import"


def bench(
    sections: Annotated[
        Optional[list[Section]], typer.Argument(help="What to measure; default: all but the library's.", show_default=False)
    ] = None,
    runs: Annotated[int, typer.Option(min=1, help="Interleaved rounds of gateway and baseline.")] = 5,
    orders: Annotated[int, typer.Option(min=1, help="Orders of one run.")] = 500,
    synced: Annotated[bool, typer.Option("--synced", help="Only with fdatasync before anything leaves.")] = False,
    unsynced: Annotated[bool, typer.Option("--unsynced", help="Only without waiting for the disk.")] = False,
    both: Annotated[bool, typer.Option("--both", help="Synced and unsynced (the default).")] = False,
    seconds: Annotated[float, typer.Option(min=1, help="In all; what has used its share up ends early.")] = 240,
    folder: Annotated[
        Optional[Path],
        typer.Option("--dir", help="Where logs are written meanwhile: a folder on the disk that counts.", show_default=False),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Every raw figure and the machine's facts, for programs.")] = False,
) -> None:
    """Measure this machine: order round trips, orders a second, the core, the log, each beside a bare baseline."""
    from fixbridge.bench.report import show
    from fixbridge.bench.suite import MODES, SECTIONS, Bench, Settings

    modes = ("synced",) if synced and not (unsynced or both) else ("unsynced",) if unsynced and not (synced or both) else MODES
    for section, measure in ALONE.items():
        if sections and section in sections:
            measure(runs, as_json)
    if sections and set(sections) <= set(ALONE):
        return
    chosen = {section.value for section in sections or ()} or set(SECTIONS)
    settings = Settings(tuple(s for s in SECTIONS if s in chosen), modes, runs, orders, seconds)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=folder) as temporary, _progress() as told:
        outcome = Bench(settings, Path(temporary), told).run()
    if as_json:
        sys.stdout.write(json.dumps(outcome.to_dict(), ensure_ascii=False, indent=1) + "\n")
    else:
        console = Console(highlight=False, soft_wrap=True)
        console.width = max(console.width, TABLE_COLUMNS)  # a table cut to fit has lost what it was printed for
        show(outcome, console)
    if outcome.failures:
        raise typer.Exit(1)


def _bench_codec(rounds: int, as_json: bool) -> None:
    from fixbridge.bench import codec
    from fixbridge.bench.machine import facts

    with _progress() as told:
        contests = codec.run(rounds, told)
    if as_json:
        found = {"backend": codec.BACKEND, "machine": facts(Path.cwd()), "codecs": [contest.to_dict() for contest in contests]}
        sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=1) + "\n")
        return
    console = Console(highlight=False, soft_wrap=True)
    console.width = max(console.width, TABLE_COLUMNS)
    codec.show(contests, console)


def _bench_fix_codec(rounds: int, as_json: bool) -> None:
    from fixbridge.bench import fix_codec
    from fixbridge.bench.machine import facts

    with _progress() as told:
        contest = fix_codec.run(rounds, told)
    if as_json:
        found = {"machine": facts(Path.cwd()), "fix_codecs": contest.to_dict()}
        sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=1) + "\n")
        return
    console = Console(highlight=False, soft_wrap=True)
    console.width = max(console.width, TABLE_COLUMNS)
    fix_codec.show(contest, console)


def _bench_bulk(rounds: int, as_json: bool) -> None:
    try:
        from fixbridge.bench import bulk
    except ModuleNotFoundError as missing:
        raise typer.BadParameter(str(missing)) from None
    from fixbridge.bench.machine import facts

    with _progress() as told:
        contests = bulk.run(rounds, told)
    if as_json:
        found = {"backend": bulk.BACKEND, "machine": facts(Path.cwd()), "bulk": [contest.to_dict() for contest in contests]}
        sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=1) + "\n")
        return
    console = Console(highlight=False, soft_wrap=True)
    console.width = max(console.width, TABLE_COLUMNS)
    bulk.show(contests, console)


def _bench_imports(rounds: int, as_json: bool) -> None:
    from fixbridge.bench import imports
    from fixbridge.bench.machine import facts

    with _progress() as told:
        contest = imports.run(rounds, told)
    if as_json:
        found = {"machine": facts(Path.cwd()), "imports": contest.to_dict()}
        sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=1) + "\n")
        return
    console = Console(highlight=False, soft_wrap=True)
    console.width = max(console.width, TABLE_COLUMNS)
    imports.show(contest, console)


# Sections of the library: they need no gateway, and are measured only where they are asked for.
ALONE: dict[Section, Callable[[int, bool], None]] = {
    Section.codec: _bench_codec, Section.fix_codec: _bench_fix_codec, Section.bulk: _bench_bulk, Section.imports: _bench_imports,
}  # fmt: skip


@contextlib.contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """Where to say what is going on: a moving line on a terminal, nothing elsewhere."""
    console = Console(stderr=True, highlight=False)
    if not console.is_terminal:
        yield lambda words: None
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("starting", total=None)
        yield lambda words: progress.update(task, description=words)
