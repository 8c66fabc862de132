"""The command `fixbridge`."""

from __future__ import annotations

import asyncio
import errno
import gc
import logging
import signal
import sys
import time
from pathlib import Path
from typing import Annotated, Any, Optional

import structlog
import typer
from rich.markup import escape
from rich.table import Table

from fixbridge import __version__
from fixbridge.bench.cli import bench
from fixbridge.config import Config, ConfigFault, load, to_toml
from fixbridge.console import announcements, operations
from fixbridge.console.terminal import ConfigOption, StateOption, console, errors, fail
from fixbridge.decode.cli import decode
from fixbridge.fuzz.cli import fuzz
from fixbridge.replay.cli import generate_day, replay
from fixbridge.schema.cli import app as schema_app
from fixbridge.simulation.cli import simulate

app = typer.Typer(
    name="fixbridge",
    help="CTP and FIX on one core: a gateway that CTP members and FIX desks trade through.\n\n"
    "Start with [bold]fixbridge up[/bold]: it runs a whole market on this machine and prints how to connect.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    add_completion=False,
    pretty_exceptions_enable=False,
)
RUN, OPERATE, LIBRARY, PROVE = "Run", "Operate a running gateway", "Messages and schemas", "Measure and prove"


def _load(config: Path | None, overrides: dict[str, Any]) -> Config:
    try:
        return load(config, overrides)
    except ConfigFault as fault:
        fail(str(fault))


def _logging(verbose: bool) -> None:
    colours = sys.stderr.isatty()
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=False),
            structlog.dev.ConsoleRenderer(colors=colours) if colours else structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG if verbose else logging.WARNING),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


@app.command(rich_help_panel=RUN)
def up(
    config: ConfigOption = None,
    state_dir: StateOption = None,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Show the log of the daemons too.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only the ready line; not what happens.")] = False,
    any_port: Annotated[bool, typer.Option("--any-port", help="Take free ports instead of the registered ones.")] = False,
    unsynced: Annotated[
        bool, typer.Option("--unsynced", help="Do not wait for the disk. For benchmarks only: a crash may lose orders.")
    ] = False,
    fronts: Annotated[
        Optional[int], typer.Option(help="So many front processes share the CTP ports; they outlive the core. 0: in its process.")
    ] = None,
    standby: Annotated[
        Optional[bool], typer.Option("--standby", help="Run a second core that follows; `fixbridge promote` lets it take over.")
    ] = None,
) -> None:
    """Run the gateway: core, CTP fronts, FIX acceptor, status page. Ctrl-C ends it cleanly.

    State is kept below --state-dir: started again, it goes on where it was.
    """
    overrides: dict[str, Any] = {"state_dir": state_dir, "fronts": fronts, "standby.enabled": standby}
    if unsynced:
        overrides["log.synced"] = False
    if any_port:
        overrides |= {f"{part}.port": 0 for part in ("trader_front", "market_data_front", "fix", "admin")}
        overrides["standby.admin_port"] = 0
    settings = _load(config, overrides)
    _logging(verbose)
    try:
        code = _run(_up(settings, quiet, verbose))
    except KeyboardInterrupt:
        code = 0
    raise typer.Exit(code)


def _run(main: Any) -> int:
    try:
        import uvloop
    except ImportError:
        return asyncio.run(main)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(main)


async def _up(config: Config, quiet: bool, verbose: bool) -> int:
    from ctpproto.faults import Fault
    from fixbridge.console.printer import Printer
    from fixbridge.daemon import Gateway
    from fixbridge.processes.supervisor import Supervisor

    printer = Printer(console.print)

    def show(line: str) -> None:
        if not quiet:
            printer.say(f"[dim]{time.strftime('%H:%M:%S')}[/dim]  {escape(line)}")

    watcher = None if quiet else show
    gateway: Gateway | Supervisor = Gateway(config, watcher)
    if config.fronts or config.standby.enabled:
        gateway = Supervisor(config, watcher, verbose)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for signum in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(signum, stop.set)
    starting = asyncio.create_task(gateway.start())
    ended = asyncio.create_task(stop.wait())
    await asyncio.wait({starting, ended}, return_when=asyncio.FIRST_COMPLETED)
    try:
        if not starting.done():
            starting.cancel()
        await starting
    except asyncio.CancelledError:
        await gateway.stop()
        return 0
    except (Fault, OSError) as fault:
        errors.print(f"[bold red]fixbridge:[/bold red] cannot start: {escape(str(fault))}")
        if isinstance(fault, OSError) and fault.errno == errno.EADDRINUSE:
            errors.print("  Another program uses that port. Change it in the configuration, or start with --any-port.")
        await gateway.stop()
        return 1
    if not quiet:
        _greet(config, gateway.addresses)
    # What the start has made lives as long as the process: the collector need not look at it at every turn.
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 1000)
    console.print("ready " + " ".join(f"{name}={address}" for name, address in gateway.addresses.items()))
    sys.stdout.flush()
    failed = asyncio.create_task(gateway.failed.wait())
    await asyncio.wait({failed, ended}, return_when=asyncio.FIRST_COMPLETED)
    if failed.done() and not ended.done():
        await ended  # a halted gateway keeps refusing, in words, until the operator ends it, or promotes the standby
    failed.cancel()
    show("stopping")
    await gateway.stop()
    show("stopped; everything accepted is on disk" if not gateway.failed.is_set() else "stopped after a halt")
    printer.close()
    return 1 if gateway.failed.is_set() else 0


def _greet(config: Config, addresses: dict[str, str]) -> None:
    table = Table(box=None, pad_edge=False, show_header=False)
    rows = {
        "trader": ("CTP trading", f"BrokerID {config.broker}, users 100001..100009, password pw + user (pw100001)"),
        "md": ("CTP market data", "same users"),
        "fix": (
            "FIX",
            f"{len(config.fix.session)} rows of [[fix.session]]" if config.fix.session else
            f"{', '.join(config.fix.default.versions)}; TargetCompID {config.fix.comp_id}, "
            f"SenderCompID CLIENT1..CLIENT{config.fix.clients}; Username/Password 10000n, pw10000n",
        ),
        "admin": ("status page", "/metrics for Prometheus"),
        "standby": ("standby's page", f"core {config.standby.core}, while it follows: numbers, lag, digests"),
    }
    for name, address in addresses.items():
        what, note = rows[name]
        table.add_row(f"[bold]{what}[/bold]", address, f"[dim]{note}[/dim]")
    what = f"profile {config.profile}, core {config.core}, state in {config.state_dir.resolve()}"
    console.print(f"[bold]fixbridge {__version__}[/bold]  {what}")
    console.print(table)
    instruments = "IF2612 IO2612-C-4000 cu2701 sc2701 m2705 SR705 lc2701"
    console.print(f"[dim]Instruments: {instruments}. What happens is shown below; Ctrl-C ends.[/dim]")


@app.command("config", rich_help_panel=RUN)
def show_config(config: ConfigOption = None) -> None:
    """Print the configuration with every default, ready to be saved as a file."""
    sys.stdout.write(to_toml(_load(config, {})))


app.command("bench", rich_help_panel=PROVE)(bench)
app.command("replay", rich_help_panel=PROVE)(replay)
app.command("generate-day", rich_help_panel=PROVE)(generate_day)
app.command("simulate", rich_help_panel=PROVE)(simulate)
app.command("fuzz", rich_help_panel=PROVE)(fuzz)
app.command(rich_help_panel=OPERATE)(operations.status)
app.command(rich_help_panel=OPERATE)(operations.promote)
app.command("day-roll", rich_help_panel=OPERATE)(operations.day_roll)
app.command("kill-switch", rich_help_panel=OPERATE)(operations.kill_switch)
app.command("instrument-status", rich_help_panel=OPERATE)(announcements.instrument_status)
app.command("bulletin", rich_help_panel=OPERATE)(announcements.bulletin)
app.command("go-alone", rich_help_panel=OPERATE)(operations.go_alone)
app.command("require-follower", rich_help_panel=OPERATE)(operations.require_follower)

app.command("decode", rich_help_panel=LIBRARY)(decode)
app.add_typer(schema_app, name="schema", rich_help_panel=LIBRARY)
log_app = typer.Typer(help="Look into the sequenced log.", no_args_is_help=True)
app.add_typer(log_app, name="log", rich_help_panel=OPERATE)


@log_app.command("show")
def log_show(
    state_dir: StateOption = None,
    after: Annotated[int, typer.Option(help="Show records with a number above this.")] = 0,
    limit: Annotated[int, typer.Option(help="At most so many.")] = 100,
) -> None:
    """Print records: number, time, kind, message, addressees, fields with code names."""
    from ctpproto import ctp
    from ctpproto.faults import Fault
    from fixbridge.adapters.contract import Command
    from fixbridge.adapters.log.reader import before_first, read

    folder = (state_dir or Path("var")) / "log"
    try:
        for shown, record in enumerate(read(folder, max(after, before_first(folder)))):
            if shown >= limit:
                console.print(f"[dim]... more: --after {record.number - 1}[/dim]")
                break
            is_command = isinstance(record, Command)
            clock = time.strftime("%H:%M:%S", time.localtime(record.time_ns // 10**9)) + f".{record.time_ns % 10**9 // 1000:06d}"
            name = ctp.name_of(record.message, request=is_command)
            if is_command:
                whence = f"from {record.user or 'operator'} {record.source.front_id}/{record.source.connection}"
            else:
                others = "dialog" if record.dialog else f"public#{record.public_number}" if record.public_number else "edges"
                to = ", ".join(f"{u}#{n}" for u, n in record.private) or others
                whence = f"of {record.cause} to {to}"
            kind = "command" if is_command else "result "
            console.print(f"{record.number:>8} {clock} {kind} [bold]{name}[/bold] {escape(whence)}")
            for field in record.message.fields:
                console.print(f"         {escape(repr(field))}", style="dim")
    except (Fault, OSError) as fault:
        fail(str(fault), 1)


@log_app.command("verify")
def log_verify(state_dir: StateOption = None) -> None:
    """Read the whole log, check its hash chain and numbering, and say what is in it."""
    from ctpproto.faults import Fault
    from fixbridge.adapters.contract import Command
    from fixbridge.adapters.log.reader import before_first, read

    folder = (state_dir or Path("var")) / "log"
    commands = results = begin = 0
    try:
        begin = before_first(folder)
        for record in read(folder, begin):
            if isinstance(record, Command):
                commands += 1
            else:
                results += 1
    except (Fault, OSError) as fault:
        fail(str(fault), 1)
    console.print(f"sound from record {begin + 1} on: {commands + results} records, {commands} commands, {results} results")


@log_app.command("cut")
def log_cut(
    state_dir: StateOption = None,
    accept_loss: Annotated[
        bool, typer.Option("--accept-loss", help="Cut. Without it, only say what that would take away.")
    ] = False,
) -> None:
    """Cut the log where a power loss has left a hole in its last writes, with records behind it.

    Only you can know that the power was lost: without that, a hole means a disk that loses what it had kept, and what stands
    behind may have been shown to members. The bytes are kept beside the log. With a standby, its log has all that was shown.
    """
    from ctpproto.faults import Fault
    from fixbridge.adapters.log import hole

    folder = (state_dir or Path("var")) / "log"
    try:
        found = hole.find(folder)
        if found is None:
            console.print("no hole: the log ends whole, or as a start mends by itself")
            return
        torn = found.torn
        where = f"{torn.path}, byte {torn.position}: record {torn.number} is not whole ({torn.why}), {found.behind} behind it are"
        if not accept_loss:
            fail(f"{where}. If this machine lost power while it wrote, cut there with --accept-loss", 1)
        torn = hole.cut(folder, found)
        console.print(f"{where}; {torn.cut_bytes} bytes cut off, kept in {torn.kept}")
    except (Fault, OSError) as fault:
        fail(str(fault), 1)


@app.command("hash-password", rich_help_panel=RUN)
def hash_password_command() -> None:
    """Ask for a password and print its salted hash, for a [[Credential]] of a genesis file."""
    from fixbridge.credentials import hash_password

    console.print(hash_password(typer.prompt("Password", hide_input=True, confirmation_prompt=True)))


@app.command(rich_help_panel=RUN)
def version() -> None:
    """Print the version."""
    from ctpproto.generated import SPECS_DIGEST

    console.print(f"fixbridge {__version__}, specs {SPECS_DIGEST[:16]}")


def main() -> None:
    """Entry point of the distribution's script."""
    app()


if __name__ == "__main__":
    main()
