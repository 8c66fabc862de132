"""The commands `fixbridge replay` and `fixbridge generate-day`."""

from __future__ import annotations

import contextlib
import gc
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Callable, Iterator, Optional

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from fixbridge.console.terminal import JsonOption, StateOption, console, errors, fail

if TYPE_CHECKING:
    from fixbridge.adapters.contract import Core

BOTH = "both"


def replay(
    state_dir: StateOption = None,
    log: Annotated[Optional[Path], typer.Option("--log", help="The log's own folder, instead.", show_default=False)] = None,
    core: Annotated[str, typer.Option(help="primary, heterogeneous, or both side by side.")] = "primary",
    first: Annotated[
        Optional[int], typer.Option("--from", min=1, help="Decide from this command on; what is before is taken as recorded.")
    ] = None,
    last: Annotated[Optional[int], typer.Option("--to", min=1, help="The last command to decide.")] = None,
    break_at: Annotated[
        Optional[int], typer.Option("--break", min=1, help="Stop after this record's command; show the state around it.")
    ] = None,
    as_recorded: Annotated[
        Optional[list[int]],
        typer.Option("--as-recorded", min=1, help="Take what was said to this command instead of deciding it."),
    ] = None,
    speed: Annotated[str, typer.Option(help="1x: as slowly as it was recorded; 10x, 0.5x; max.")] = "max",
    checkpoint: Annotated[int, typer.Option(min=0, help="Commands between digests; 0: at snapshots and the end only.")] = 100_000,
    follow: Annotated[
        bool, typer.Option("--follow", help="Beside it, a core that follows the records must come to the same states.")
    ] = False,
    output: Annotated[
        Optional[Path], typer.Option(help="Write the sandbox's own log below this folder, for `fixbridge log show`.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Run a recorded day through a core again, in a sandbox, and compare everything it says with what was recorded.

    Reads the log and nothing else of it: no lock is taken, nothing is written there, and it may be a running gateway's (as far as
    it is released). Exit code 0: all as recorded; 1: a difference, shown; 2: it could not be replayed; 130: Ctrl-C.
    """
    from ctpproto.faults import Fault
    from fixbridge.replay.console import outcome_dict, show, show_checkpoint
    from fixbridge.replay.sandbox import Plan, Replay

    folder = log if log is not None else (state_dir or Path("var")) / "log"
    plan = Plan(
        folder, _cores(core), first, last, break_at, frozenset(as_recorded or ()), _speed(speed), checkpoint, follow,
        output / "log" if output is not None else None,
    )  # fmt: skip
    gc.set_threshold(100_000, 50, 1000)  # a day's orders live as long as the run
    try:
        with _progress("replaying") as (begin, advance):
            run = Replay(plan, advance, lambda found: None if as_json else show_checkpoint(console, found))
            end = run.outcome.end.number
            begin(run.outcome.start.after, min(last or end, end))
            outcome = run.run()
    except (Fault, OSError) as fault:
        fail(str(fault))
    if as_json:
        sys.stdout.write(json.dumps(outcome_dict(outcome), ensure_ascii=False, indent=1) + "\n")
    else:
        show(console, outcome)
    if outcome.difference is not None:
        raise typer.Exit(1)
    if outcome.is_interrupted:
        raise typer.Exit(130)


def generate_day(
    out: Annotated[Path, typer.Option("--out", help="A new state directory; the log goes below it.")],
    commands: Annotated[int, typer.Option(help="How many, reference data and logins included.")] = 10_000,
    seed: Annotated[int, typer.Option(help="The same seed makes the same bytes.")] = 1,
    core: Annotated[str, typer.Option(help="Who decides: primary or heterogeneous.")] = "primary",
    snapshot_every: Annotated[int, typer.Option(min=0, help="Records between snapshots; 0: none.")] = 0,
    as_json: JsonOption = False,
) -> None:
    """Make a trading day to replay: nine users, seven instruments, every kind of refusal, a day roll near the end."""
    from ctpproto.faults import Fault
    from fixbridge.replay.day import Day

    [(_, kind)] = _cores(core, may_be_both=False).items()
    gc.set_threshold(100_000, 50, 1000)
    began = time.perf_counter()
    try:
        with _progress("generating") as (begin, advance):
            day = Day(out / "log", kind, commands, seed, snapshot_every=snapshot_every, on_progress=advance)
            begin(0, commands)
            made = day.run()
    except (Fault, OSError) as fault:
        fail(str(fault))
    seconds = time.perf_counter() - began
    if as_json:
        said = {
            "folder": str(made.folder), "seed": seed, "commands": made.commands, "results": made.results, "trades": made.trades,
            "bytes": made.bytes, "seconds": round(seconds, 3), "requests": dict(sorted(made.sent.items())),
            "refusals": dict(sorted(made.refusals.items())), "errors": {str(n): c for n, c in sorted(made.errors.items())},
        }  # fmt: skip
        sys.stdout.write(json.dumps(said, ensure_ascii=False, indent=1) + "\n")
        return
    console.print(
        f"{made.commands:,} commands, {made.results:,} results, {made.trades // 2:,} trades in {made.bytes / 1e6:,.0f} MB, "
        f"{seconds:.1f} s ({made.commands / seconds:,.0f} commands a second)"
    )
    console.print(f"refused: {sum(made.errors.values()):,}, by {len(made.errors)} errors; {len(made.refusals)} kinds of mistakes")
    console.print(f"fixbridge replay --state-dir {out}")


def _cores(name: str, may_be_both: bool = True) -> dict[str, type[Core]]:
    from fixbridge.core.cores import CORES

    if name in CORES:
        return {name: CORES[name]}
    if name == BOTH and may_be_both and len(CORES) > 1:
        return dict(CORES)
    known = ", ".join([*CORES, *([BOTH] if may_be_both and len(CORES) > 1 else [])])
    fail(f"--core {name}: there is {known}")


def _speed(text: str) -> float:
    """Times the recorded pace, 0 for as fast as it goes."""
    if text == "max":
        return 0.0
    try:
        speed = float(text.removesuffix("x"))
    except ValueError:
        speed = 0.0
    if not (text.endswith("x") and 0 < speed < 1e9):
        fail(f"--speed {text}: write 1x, 10x, 0.5x or max")
    return speed


@contextlib.contextmanager
def _progress(words: str) -> Iterator[tuple[Callable[[int, int], None], Callable[[int], None]]]:
    """(begin(from, to), advance(at)): a moving bar on a terminal, nothing elsewhere."""
    if not errors.is_terminal:
        yield lambda first, last: None, lambda at: None
        return
    columns = (
        TextColumn(words), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeElapsedColumn(),
        TimeRemainingColumn(),
    )  # fmt: skip
    with Progress(*columns, console=errors, transient=True) as progress:
        task = progress.add_task(words, total=None, rate="")
        began, first_at = time.monotonic(), 0

        def begin(first: int, last: int) -> None:
            nonlocal first_at
            first_at = first
            progress.update(task, completed=first, total=last)

        def advance(at: int) -> None:
            seconds = max(time.monotonic() - began, 0.001)
            progress.update(task, completed=at, rate=f"{(at - first_at) / seconds:,.0f}/s")

        yield begin, advance
