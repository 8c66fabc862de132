"""What every command of `fixbridge` shares: where it writes, how it fails, which options it takes."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any, NoReturn, Optional

import typer
from rich.console import Console
from rich.markup import escape

# A file or a pipe has no width: lines are not broken there.
console = Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else 200)
errors = Console(stderr=True, highlight=False, soft_wrap=True)

ConfigOption = Annotated[
    Optional[Path], typer.Option("--config", "-c", help="TOML file; `fixbridge config` writes one with every default.")
]
StateOption = Annotated[Optional[Path], typer.Option("--state-dir", help="Where log, snapshots and sockets live. Default: ./var")]
JsonOption = Annotated[bool, typer.Option("--json", help="For programs.")]
NoteOption = Annotated[str, typer.Option("--note", help="Goes on record.")]


def fail(message: str, code: int = 2) -> NoReturn:
    """Say why on stderr, and end with the code."""
    errors.print(f"[bold red]fixbridge:[/bold red] {escape(message)}")
    raise typer.Exit(code)


def running(state_dir: Path | None) -> dict[str, Any]:
    """What a running gateway left in its state directory: pid, addresses, links, and of a supervisor's, controls, processes."""
    path = (state_dir or Path("var")) / "gateway.json"
    try:
        return json.loads(path.read_text())
    except FileNotFoundError:
        fail(f"no gateway runs with state directory {path.parent} (start it with `fixbridge up`, or name it with --state-dir)", 1)
