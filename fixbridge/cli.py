"""The command `fixbridge`."""

from __future__ import annotations

import asyncio
import errno
import gc
import getpass
import json
import logging
import signal
import sys
import time
from pathlib import Path
from typing import Annotated, Any, Optional

import structlog
import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from fixbridge import __version__
from fixbridge.bench.cli import bench
from fixbridge.config import Config, ConfigFault, load, to_toml

app = typer.Typer(
    name="fixbridge",
    help="CTP and FIX on one core: a gateway that CTP members and FIX desks trade through.\n\n"
    "Start with [bold]fixbridge up[/bold]: it runs a whole market on this machine and prints how to connect.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    add_completion=False,
    pretty_exceptions_enable=False,
)
# A file or a pipe has no width: lines are not broken there.
console = Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else 200)
errors = Console(stderr=True, highlight=False, soft_wrap=True)

ConfigOption = Annotated[Optional[Path], typer.Option("--config", "-c", help="TOML file; `fixbridge config` writes one with every default.")]
StateOption = Annotated[Optional[Path], typer.Option("--state-dir", help="Where log, snapshots and sockets live. Default: ./var")]


def _fail(message: str, code: int = 2) -> None:
    errors.print(f"[bold red]fixbridge:[/bold red] {escape(message)}")
    raise typer.Exit(code)


def _load(config: Path | None, overrides: dict[str, Any]) -> Config:
    try:
        return load(config, overrides)
    except ConfigFault as fault:
        _fail(str(fault))
        raise AssertionError from None


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


@app.command()
def up(
    config: ConfigOption = None,
    state_dir: StateOption = None,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Show the log of the daemons too.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only the ready line; not what happens.")] = False,
    any_port: Annotated[bool, typer.Option("--any-port", help="Take free ports instead of the registered ones.")] = False,
    unsynced: Annotated[bool, typer.Option("--unsynced", help="Do not wait for the disk. For benchmarks only: a crash may lose orders.")] = False,
) -> None:
    """Run the gateway: core, CTP fronts, FIX acceptor, status page. Ctrl-C ends it cleanly.

    State is kept below --state-dir: started again, it goes on where it was.
    """
    overrides: dict[str, Any] = {"state_dir": state_dir}
    if unsynced:
        overrides["log.synced"] = False
    if any_port:
        overrides |= {f"{part}.port": 0 for part in ("trader_front", "market_data_front", "fix", "admin")}
    settings = _load(config, overrides)
    _logging(verbose)
    try:
        code = _run(_up(settings, quiet))
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


async def _up(config: Config, quiet: bool) -> int:
    from ctpproto.faults import Fault
    from fixbridge.daemon import Gateway
    from fixbridge.printer import Printer

    printer = Printer(console.print)

    def show(line: str) -> None:
        if not quiet:
            printer.say(f"[dim]{time.strftime('%H:%M:%S')}[/dim]  {escape(line)}")

    gateway = Gateway(config, on_event=None if quiet else show)
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
        await ended  # a halted gateway keeps refusing, in words, until the operator ends it
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
        "fix": ("FIX.4.4", f"TargetCompID {config.fix.comp_id}, SenderCompID CLIENT1..CLIENT{config.fix.clients}; Username/Password 10000n, pw10000n"),
        "admin": ("status page", "/metrics for Prometheus"),
    }
    for name, address in addresses.items():
        what, note = rows[name]
        table.add_row(f"[bold]{what}[/bold]", address, f"[dim]{note}[/dim]")
    console.print(f"[bold]fixbridge {__version__}[/bold]  profile {config.profile}, core {config.core}, state in {config.state_dir.resolve()}")
    console.print(table)
    console.print("[dim]Instruments: IF2612 IO2612-C-4000 cu2701 sc2701 m2705 SR705 lc2701. What happens is shown below; Ctrl-C ends.[/dim]")


@app.command("config")
def show_config(config: ConfigOption = None) -> None:
    """Print the configuration with every default, ready to be saved as a file."""
    sys.stdout.write(to_toml(_load(config, {})))


@app.command()
def status(state_dir: StateOption = None, as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False) -> None:
    """Show what a running gateway says of itself."""
    import urllib.request

    ready = _ready_file(state_dir)
    address = ready["addresses"].get("admin")
    if address is None:
        _fail("the running gateway has no admin page ([admin] enabled = false)")
    with urllib.request.urlopen(f"{address}/api/status", timeout=5) as answer:
        found = json.load(answer)
    if as_json:
        sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=1) + "\n")
        return
    for name, value in found["sequencer"].items():
        console.print(f"{name:20} {value}")
    for name, address in found["addresses"].items():
        console.print(f"{name:20} {address}")


def _ready_file(state_dir: Path | None) -> dict[str, Any]:
    path = (state_dir or Path("var")) / "gateway.json"
    try:
        return json.loads(path.read_text())
    except FileNotFoundError:
        _fail(f"no gateway runs with state directory {path.parent} (start it with `fixbridge up`, or name it with --state-dir)", 1)
        raise AssertionError from None


def _signed(note: str) -> str:
    """An operator's note with who gave the order, for the record."""
    return f"{note} (by {getpass.getuser()})".strip()


def _operate(state_dir: Path | None, message: Any, answer_tid: int) -> Any:
    """Submit an operator's command over the link and wait until its result is released."""
    ready = _ready_file(state_dir)

    async def main() -> Any:
        from fixbridge.adapters.contract import ResultRecord, Source, Submission
        from fixbridge.link import LinkClient

        client = LinkClient(ready["link"])
        await client.connect(5)
        answered: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        source = Source(front_id=2**31 - 1, connection=time.time_ns())

        def deliver(batch: Any) -> None:
            for record in batch:
                if isinstance(record, ResultRecord) and record.source == source and record.message.tid == answer_tid and not answered.done():
                    answered.set_result(record)

        client.read(0, source.front_id, deliver)
        client.submit(Submission(message, source))
        async with asyncio.timeout(60):
            record = await answered
        client.close()
        return record

    try:
        return asyncio.run(main())
    except TimeoutError:
        _fail("the gateway did not answer within 60 s", 1)
    except OSError as error:
        _fail(f"cannot reach the gateway at {ready['link']}: {error}", 1)


@app.command("day-roll")
def day_roll(
    next_trading_day: Annotated[Optional[str], typer.Argument(help="YYYYMMDD; default: the next business day.")] = None,
    state_dir: StateOption = None,
    note: Annotated[str, typer.Option(help="Goes on record.")] = "",
) -> None:
    """End the trading day and begin the next: settle, carry positions and funds, count flows from 1 again."""
    import datetime as dt

    from ctpproto import ctp
    from ctpproto.message import Message
    from fixbridge.daemon import next_business_day

    if next_trading_day is not None and (len(next_trading_day) != 8 or not next_trading_day.isdigit()):
        _fail(f"{next_trading_day}: a trading day is written YYYYMMDD")
    tids = ctp.internal_messages
    today = _today(state_dir)
    following = next_trading_day or next_business_day(dt.datetime.strptime(today, "%Y%m%d").date())
    roll = ctp.internal_structs.DayRoll(TradingDay=today, NextTradingDay=following, OperatorNote=_signed(note))
    _operate(state_dir, Message(tids.DayRoll.tid, (roll,)), tids.DayRolled.tid)
    console.print(f"trading day {following} has begun")


def _today(state_dir: Path | None) -> str:
    import urllib.request

    address = _ready_file(state_dir)["addresses"].get("admin")
    if address is None:
        _fail("day-roll asks the admin page for the trading day: enable [admin], or name both days")
    with urllib.request.urlopen(f"{address}/api/status", timeout=5) as answer:
        return json.load(answer)["sequencer"]["trading_day"]


@app.command("kill-switch")
def kill_switch(
    state: Annotated[str, typer.Argument(help="on or off")],
    user: Annotated[str, typer.Option(help="UserID; empty: everybody.")] = "",
    state_dir: StateOption = None,
    note: Annotated[str, typer.Option(help="Goes on record.")] = "",
) -> None:
    """Stop (on) or free (off) all order entry of a user or of everybody."""
    from ctpproto import ctp
    from ctpproto.message import Message

    if state not in ("on", "off"):
        _fail(f"{state}: say on or off")
    switch = ctp.internal_structs.KillSwitch(BrokerID="9999", UserID=user, IsOn=int(state == "on"), OperatorNote=_signed(note))
    _operate(state_dir, Message(ctp.internal_messages.KillSwitch.tid, (switch,)), ctp.internal_messages.KillSwitchSet.tid)
    console.print(f"kill switch {state} for {user or 'everybody'}")


app.command("bench")(bench)

log_app = typer.Typer(help="Look into the sequenced log.", no_args_is_help=True)
app.add_typer(log_app, name="log")


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
    from fixbridge.adapters.log.reader import read

    folder = (state_dir or Path("var")) / "log"
    try:
        for shown, record in enumerate(read(folder, after)):
            if shown >= limit:
                console.print(f"[dim]... more: --after {record.number - 1}[/dim]")
                break
            is_command = isinstance(record, Command)
            clock = time.strftime("%H:%M:%S", time.localtime(record.time_ns // 10**9)) + f".{record.time_ns % 10**9 // 1000:06d}"
            name = ctp.name_of(record.message, request=is_command)
            if is_command:
                whence = f"from {record.user or 'operator'} {record.source.front_id}/{record.source.connection}"
            else:
                to = ", ".join(f"{u}#{n}" for u, n in record.private) or ("dialog" if record.dialog else f"public#{record.public_number}" if record.public_number else "edges")
                whence = f"of {record.cause} to {to}"
            console.print(f"{record.number:>8} {clock} {'command' if is_command else 'result '} [bold]{name}[/bold] {escape(whence)}")
            for field in record.message.fields:
                console.print(f"         {escape(repr(field))}", style="dim")
    except (Fault, OSError) as fault:
        _fail(str(fault), 1)


@log_app.command("verify")
def log_verify(state_dir: StateOption = None) -> None:
    """Read the whole log, check its hash chain and numbering, and say what is in it."""
    from ctpproto.faults import Fault
    from fixbridge.adapters.contract import Command
    from fixbridge.adapters.log.reader import read

    folder = (state_dir or Path("var")) / "log"
    commands = results = number = 0
    try:
        for record in read(folder, 0):
            number = record.number
            if isinstance(record, Command):
                commands += 1
            else:
                results += 1
    except (Fault, OSError) as fault:
        _fail(str(fault), 1)
    console.print(f"sound: {number} records, {commands} commands, {results} results")


@app.command("hash-password")
def hash_password_command() -> None:
    """Ask for a password and print its salted hash, for a [[Credential]] of a genesis file."""
    from fixbridge.credentials import hash_password

    console.print(hash_password(typer.prompt("Password", hide_input=True, confirmation_prompt=True)))


@app.command()
def version() -> None:
    """Print the version."""
    from ctpproto.generated import SPECS_DIGEST

    console.print(f"fixbridge {__version__}, specs {SPECS_DIGEST[:16]}")


def main() -> None:
    """Entry point of the distribution's script."""
    app()


if __name__ == "__main__":
    main()
