"""The FIX side as a process of its own: QuickFIX's threads and crashes stay out of the core's.

    python -m fixbridge.fix.process --config FILE --link SOCKET

FILE is the gateway's configuration (the daemon writes it as JSON; TOML works too). Says one JSON object a line on stdout:
{"event": "ready", "port": N} once members can connect, and {"event": "fix", "text": "..."} for what is worth seeing. Logs
go to stderr. Ends with 0 on SIGTERM or SIGINT and when the core's process has gone; with 1 when it cannot start.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import signal
import socket
import sys
from pathlib import Path
from typing import Callable

import structlog

from fixbridge.adapters.contract import Refused
from fixbridge.config import Config, ConfigFault, load
from fixbridge.credentials import LoginGuard
from fixbridge.fix.engine import SessionKey
from fixbridge.fix.gateway import FixGateway
from fixbridge.fix.positions import Positions
from fixbridge.fix.quickfix_engine import QuickFixEngine
from fixbridge.link import LinkClient

log = structlog.get_logger("fix")
CATCH_UP_SECONDS = 600  # for reading a whole day's log before members are let in


def say(event: str, **values: object) -> None:
    """A line for the daemon. When it has gone, nobody listens: the link's end is what stops this process."""
    with contextlib.suppress(BrokenPipeError):
        print(json.dumps({"event": event, **values}, ensure_ascii=False), flush=True)


def read_config(path: Path) -> Config:
    """Raises ConfigFault."""
    if path.suffix != ".json":
        return load(path)
    try:
        return Config.model_validate_json(path.read_bytes())
    except (OSError, ValueError) as error:
        raise ConfigFault(f"{path}: {error}") from None


def sessions_of(config: Config) -> list[SessionKey]:
    fix = config.fix
    return [SessionKey(version, fix.comp_id, f"CLIENT{n}") for version in fix.begin_strings for n in range(1, fix.clients + 1)]


def members_of(config: Config) -> dict[str, tuple[str, str]]:
    """CompID -> (user, investor)."""
    return {f"CLIENT{n}": (f"10000{n}", f"10000{n}") for n in range(1, config.fix.clients + 1)}


async def run(config: Config, link_path: Path) -> int:
    """Serve until a signal or the core's end. Returns the exit code."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    link = LinkClient(link_path)
    await link.connect()
    fix = config.fix
    folder = config.state_dir / "fix"
    folder.mkdir(parents=True, exist_ok=True)
    engine = QuickFixEngine(folder, sessions_of(config), fix.host, fix.port or _last_port(folder, fix.host))
    guard = LoginGuard(config.login.max_failures, int(config.login.lock_seconds * 1e9))
    gateway = FixGateway(
        link,
        engine,
        Positions(folder / "positions"),
        engine.sessions,
        members_of(config),
        broker=config.broker,
        front_id=fix.front_id,
        login_guard=guard,
        on_event=lambda text: say("fix", text=text),
    )
    caught_up = asyncio.Event()
    ended = asyncio.create_task(_first(stopped, link.closed))
    try:
        gateway.catch_up(caught_up.set)
        await asyncio.wait_for(_first(caught_up, stopped, link.closed), CATCH_UP_SECONDS)
        if caught_up.is_set() and not ended.done():
            port = await engine.start(gateway)
            (folder / "port").write_text(str(port))
            say("ready", port=port)
            await ended
    finally:
        ended.cancel()
        await engine.stop()
        gateway.close()
        link.close()
    return 0


async def _first(*events: asyncio.Event) -> None:
    """Return when one of the events is set."""
    tasks = [asyncio.create_task(event.wait()) for event in events]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()


def _last_port(folder: Path, host: str) -> int:
    """Where "any free port" is configured: the one of the last life, so that members find the way back, if it is free."""
    path = folder / "port"
    if not path.exists() or not path.read_text().isdigit():
        return 0
    port = int(path.read_text())
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except (OSError, OverflowError):
            return 0
    return port


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop's where it is installed (the extra "fast"), else asyncio's own."""
    try:
        import uvloop
    except ModuleNotFoundError:
        return None
    return uvloop.new_event_loop


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--link", type=Path, required=True)
    arguments = parser.parse_args()
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            sys.exit(runner.run(run(read_config(arguments.config), arguments.link)))
    except (ConfigFault, Refused, TimeoutError, OSError) as error:
        say("failed", text=f"the FIX side cannot start: {error}")
        log.error("cannot start", why=str(error))
        sys.exit(1)


if __name__ == "__main__":
    main()
