"""The FIX side as a process of its own: QuickFIX's threads and crashes stay out of the core's.

    python -m fixbridge.fix.process --config FILE --link SOCKET [--link SOCKET] [--outlive]

FILE is the gateway's configuration (its parent writes it as JSON; TOML works too). Says {"event": "ready", "port": N} once
members can connect (`fixbridge.processes.child`). Ends with 0 on SIGTERM, SIGINT and with its parent. With --outlive it goes on over the
death of a core, with whichever core serves at one of the links; without, it ends with its core.
"""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

from fixbridge.config import Config
from fixbridge.credentials import LoginGuard
from fixbridge.fix.desks import DESKS
from fixbridge.fix.engine import SessionKey
from fixbridge.fix.gateway import FixGateway
from fixbridge.fix.positions import Positions
from fixbridge.fix.quickfix_engine import QuickFixEngine
from fixbridge.link.edge import LinkClient
from fixbridge.processes import child
from fixbridge.processes.child import say

CATCH_UP_SECONDS = 600  # for reading a whole day's log before members are let in


def sessions_of(config: Config) -> list[SessionKey]:
    fix = config.fix
    return [SessionKey(version, fix.comp_id, f"CLIENT{n}") for version in fix.begin_strings for n in range(1, fix.clients + 1)]


def members_of(config: Config) -> dict[str, tuple[str, str]]:
    """CompID -> (user, investor)."""
    return {f"CLIENT{n}": (f"10000{n}", f"10000{n}") for n in range(1, config.fix.clients + 1)}


async def run(config: Config, links: list[Path], outlive: bool, lifeline: bool) -> int:
    """Serve until a signal or the core's end. Returns the exit code."""
    stopped = child.ending(lifeline)
    link = LinkClient(links, hold_seconds=config.edges.hold_seconds if outlive else 0, on_event=child.tell)
    await link.connect(config.edges.connect_seconds)
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
        desks=DESKS,
        on_event=lambda text: say("fix", text=text),
    )
    caught_up = asyncio.Event()
    ended = asyncio.create_task(child.first(stopped, link.closed))
    try:
        gateway.catch_up(caught_up.set)
        await asyncio.wait_for(child.first(caught_up, stopped, link.closed), CATCH_UP_SECONDS)
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


def main() -> None:
    parser = child.arguments(__doc__)
    parser.add_argument("--link", type=Path, action="append", required=True)
    parser.add_argument("--outlive", action="store_true")
    told = parser.parse_args()

    async def serve() -> int:
        return await run(child.read_config(told.config), told.link, told.outlive, told.lifeline)

    child.run("the FIX side", told.verbose, serve)


if __name__ == "__main__":
    main()
