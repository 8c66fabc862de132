"""`fixbridge simulate`: many seeds with a progress bar, the fault counts, and the story of a seed that failed."""

from __future__ import annotations

import os
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

from fixbridge.console.terminal import console

ALL_POINTS_SEEDS = 200  # from so many seeds on, a fault point that was never hit is a failure
STORIES = 3
TELL_EVERY = 250  # seeds, where there is no terminal for a progress bar


def simulate(
    seeds: Annotated[int, typer.Option(min=1, help="How many seeds to run.")] = 1000,
    seed: Annotated[int, typer.Option(min=0, help="The first one.")] = 1,
    jobs: Annotated[int, typer.Option(min=1, help="Processes to run them in.")] = min(2, os.cpu_count() or 1),
    story: Annotated[bool, typer.Option("--story", help="Tell the story of a seed that held, too (one seed).")] = False,
) -> None:
    """Simulate the whole site under faults, one run a seed, and check at each step that nothing is lost or repeated.

    Both cores, the log, the follower stream, the link, the fronts and four members run in one process with a simulated clock,
    network and disk. A seed always gives the same run.
    """
    from fixbridge.simulation import batch
    from fixbridge.simulation.run import Outcome, run_seed

    if story and seeds == 1:
        console.print(escape(run_seed(seed).tell()))
        return
    columns = (TextColumn("simulating"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[failed]} failed"),
               TimeElapsedColumn(), TimeRemainingColumn())  # fmt: skip
    done = failed = 0
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=seeds, failed=0)

        def on_seed(outcome: Outcome) -> None:
            nonlocal done, failed
            done += 1
            if outcome.violation is not None:  # at once: a long run need not end before somebody looks into it
                failed += 1
                console.print(escape(f"seed {outcome.seed}: {outcome.violation}"))
            if not console.is_terminal and done % TELL_EVERY == 0:
                console.print(f"{done} of {seeds} seeds, {failed} failed")
            progress.update(task, advance=1, failed=failed)

        tally = batch.run(seed, seeds, jobs, on_seed)
    table = Table("fault point", "hits", title=f"{tally.seeds} seeds, {tally.commands} commands, {tally.records} records")
    for point in batch.POINTS:
        table.add_row(point, str(tally.hits[point]), style=None if tally.hits[point] else "red")
    console.print(table)
    each_ms = 1000 * tally.seconds * jobs / tally.seeds
    console.print(f"{tally.seconds:.1f} s, {each_ms:.0f} ms a seed and process, {tally.steps} steps")
    for outcome in tally.failed[:STORIES]:
        console.print(escape(outcome.tell()))
    if tally.failed:
        console.print(f"[red]{len(tally.failed)} of {tally.seeds} seeds failed[/red]")
        raise typer.Exit(1)
    if tally.seeds >= ALL_POINTS_SEEDS and tally.never_hit:
        console.print(f"[red]never hit: {', '.join(tally.never_hit)}[/red]")
        raise typer.Exit(1)
    console.print("[green]everything held[/green]")
