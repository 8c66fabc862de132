"""What was measured, for people: one table, and the facts without which it says nothing."""

from __future__ import annotations

from statistics import median

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from fixbridge.bench.figures import Measurement, Sample
from fixbridge.bench.suite import Outcome

MODES = {
    "": "In one process, no disk",
    "synced": "Synced: nothing leaves before it is on disk",
    "unsynced": "Unsynced: the disk is not waited for",
}


def show(outcome: Outcome, console: Console) -> None:
    """Print the table, the machine, and what could not be measured."""
    for mode, words in MODES.items():
        lines = [line for line in outcome.measurements if line.mode == mode]
        if lines:
            console.print(f"[bold]{words}[/bold]")
            console.print(_table(lines))
            console.print()
    facts = outcome.machine
    console.print(
        f"[dim]{escape(facts['cpu'])}, {facts['cores']} cores, load {facts['load_1min']}; {facts['system']}; "
        f"{facts['python']}, {facts['loop']}; QuickFIX {facts['quickfix'] or 'not installed'}; "
        f"log on {facts['file_system'] or 'an unknown file system'}; {facts['date']}[/dim]"
    )
    if "fdatasync" in facts:
        disk = facts["fdatasync"]
        figures = f"median {disk['median_us']:.0f} us, p99 {disk['p99_us']:.0f} us"
        console.print(f"[dim]fdatasync alone after one record: {figures}[/dim]")
    if facts["file_system"] == "tmpfs" and "synced" in outcome.settings.modes:
        console.print("[yellow]tmpfs: a sync costs nothing there. Name a folder on a disk with --dir.[/yellow]")
    given = outcome.settings
    console.print(
        f"[dim]{given.runs} interleaved rounds of {given.orders} orders, {outcome.seconds:.0f} s in all. "
        "Figures are medians over the rounds; ratio is ours over the baseline of the same round: median (lowest-highest).[/dim]"
    )
    for note in outcome.notes:
        console.print(f"[dim]{escape(note)}[/dim]")
    for what, why in outcome.failures.items():
        console.print(f"[bold red]{escape(what)}: not measured.[/bold red] {escape(why)}")


def _table(lines: list[Measurement]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("", "beside"):
        table.add_column(heading, no_wrap=True)
    for heading in ("median", "p99", "baseline", "p99", "ratio"):
        table.add_column(heading, justify="right", no_wrap=True)
    for line in lines:
        table.add_row(line.title, line.baseline, *_figures(line), _ratio(line))
    return table


def _figures(line: Measurement) -> tuple[str, str, str, str]:
    if isinstance(line.rounds[0][0], Sample):
        return (
            f"{line.of(0, 'median'):,.0f} us", f"{line.of(0, 'p99'):,.0f} us",
            f"{line.of(1, 'median'):,.0f} us", f"{line.of(1, 'p99'):,.0f} us",
        )  # fmt: skip
    return f"{line.of(0):,.0f} /s", "", f"{line.of(1):,.0f} /s", ""


def _ratio(line: Measurement) -> str:
    ratios = line.ratios
    digits = 1 if median(ratios) >= 1 else 3
    return f"{median(ratios):.{digits}f} ({min(ratios):.{digits}f}-{max(ratios):.{digits}f})"
