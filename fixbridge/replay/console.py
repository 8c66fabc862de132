"""The outcome of a replay, for a person and for programs."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.markup import escape

from ctpproto import ctp
from fixbridge.replay.around import around_lines, around_list
from fixbridge.replay.compare import TapeDifference, whom_recorded
from fixbridge.replay.report import command_lines, difference_dict, difference_lines, state_dict, state_lines
from fixbridge.replay.sandbox import Checkpoint, Outcome, Stopped

MAX_UNANSWERED_SHOWN = 20


def show_checkpoint(console: Console, found: Checkpoint) -> None:
    """One line."""
    whose = " = ".join([*found.whose, *(["snapshot"] if found.is_snapshot else [])])
    console.print(f"[dim]command {found.number:>10,}  digest {found.digest}  {escape(whose)}[/dim]")


def show(console: Console, outcome: Outcome) -> None:
    """The whole outcome for a person."""
    for words in outcome.passed_over:
        console.print(f"[yellow]snapshot passed over:[/yellow] {escape(words)}")
    _show_range(console, outcome)
    _show_odd(console, outcome)
    if outcome.stopped is not None:
        _show_stopped(console, outcome.stopped)
    elif outcome.difference is not None:
        console.print("[bold red]not as recorded[/bold red]")
        found = outcome.difference
        for line in difference_lines(found) if isinstance(found, TapeDifference) else state_lines(found):
            console.print(escape(line), style="red" if line.lstrip().startswith("≠") else None)
    elif outcome.commands:
        whole = "[green]everything as recorded[/green]"
        console.print("[yellow]interrupted[/yellow]; as recorded so far" if outcome.is_interrupted else whole)
    else:
        console.print("no command in this range")


def _show_range(console: Console, outcome: Outcome) -> None:
    start, end, seconds = outcome.start, outcome.end, max(outcome.seconds, 1e-9)
    if end.released is not None:
        console.print(f"a gateway runs on this log: it is replayed as far as it is released, record {end.number:,}")
    if end.is_silent:
        console.print("[yellow]a gateway holds this log and says nothing[/yellow]: some of the tail may never have been released")
    if start.snapshot is not None:
        console.print(f"began with the snapshot of record {start.after:,} by {start.snapshot.core_name}")
    if outcome.followed:
        console.print(f"{outcome.followed:,} commands were taken as recorded, not decided")
    if not outcome.commands:
        return
    days = ", ".join(outcome.days)
    if outcome.commands == 1:
        console.print(f"command {outcome.first:,} of trading day {days}, {outcome.results:,} results, in {seconds:.1f} s")
        return
    console.print(
        f"{outcome.commands:,} commands ({outcome.first:,} to {outcome.last:,}, trading day {days}) and their "
        f"{outcome.results:,} results in {seconds:.1f} s, {outcome.commands / seconds:,.0f} commands a second"
    )
    for name, spent_ns in outcome.core_ns.items():
        rate = (outcome.commands + outcome.followed) / max(spent_ns, 1) * 1e9
        console.print(f"  {name}: {spent_ns / 1e9:.1f} s of it, {rate:,.0f} commands a second by itself")


def _show_odd(console: Console, outcome: Outcome) -> None:
    """What is in the log beside commands and their answers."""
    record, torn = outcome.first_loose, outcome.end.torn
    if record is not None:
        first = f"record {record.number}, {ctp.name_of(record.message)} to {whom_recorded(record)}"
        console.print(f"[yellow]{outcome.loose:,} results were passed over[/yellow]: a driver's; the first is {escape(first)}")
    for one in outcome.unanswered[:MAX_UNANSWERED_SHOWN]:
        says = ", ".join(f"{name} to {whom}" for name, whom in one.says) or f"{one.raised or 'nothing'}"
        recorded = f"with {one.recorded} results and no last one" if one.recorded else "without an answer"
        would = "would end with" if one.raised else "would say"
        console.print(f"[yellow]recorded {recorded}[/yellow]; the core {would} {escape(says)}:")
        for line in command_lines(one.command):
            console.print(f"  {escape(line)}")
    if len(outcome.unanswered) > MAX_UNANSWERED_SHOWN:
        console.print(f"  and {len(outcome.unanswered) - MAX_UNANSWERED_SHOWN} more like these")
    if torn is not None and outcome.end.released is None:
        why = escape(torn.why)
        console.print(f"[yellow]the log ends half-written[/yellow] at record {torn.number}: {why}; not replayed")


def _show_stopped(console: Console, stopped: Stopped) -> None:
    console.print("[bold]stopped[/bold] after")
    for line in command_lines(stopped.step.command):
        console.print(f"  {escape(line)}")
    for record in stopped.step.results:
        said = f"{ctp.name_of(record.message)} to {whom_recorded(record)}"
        console.print(f"    said, as recorded: {escape(said)} (record {record.number})")
    for line in around_lines(stopped):
        console.print(escape(line))


def outcome_dict(outcome: Outcome) -> dict[str, Any]:
    """The whole outcome for programs."""
    found, stopped, end = outcome.difference, outcome.stopped, outcome.end
    difference: dict[str, Any] | None = None
    if found is not None:
        difference = difference_dict(found) if isinstance(found, TapeDifference) else state_dict(found)
    return {
        "as_recorded": found is None, "commands": outcome.commands, "results": outcome.results, "followed": outcome.followed,
        "first": outcome.first, "last": outcome.last, "trading_days": outcome.days, "seconds": round(outcome.seconds, 3),
        "core_seconds": {name: round(spent_ns / 1e9, 3) for name, spent_ns in outcome.core_ns.items()},
        "started_after": outcome.start.after, "end": end.number, "released": end.released, "gateway_silent": end.is_silent,
        "interrupted": outcome.is_interrupted,
        "torn": None if end.torn is None else {"record": end.torn.number, "why": end.torn.why},
        "passed_over": outcome.passed_over, "driver_results": outcome.loose,
        "checkpoints": [
            {"command": c.number, "digest": c.digest, "cores": list(c.whose), "snapshot": c.is_snapshot}
            for c in outcome.checkpoints
        ],
        "unanswered": [
            {
                "command": one.command.number, "request": ctp.name_of(one.command.message, request=True),
                "user": one.command.user, "recorded_results": one.recorded,
                "raised": one.raised or None, "says": [{"message": name, "to": whom} for name, whom in one.says],
            }
            for one in outcome.unanswered
        ],
        "stopped": None if stopped is None else {"command": stopped.step.command.number, "state": around_list(stopped)},
        "difference": difference,
    }  # fmt: skip
