"""The FIX side as a process of its own: its crashes, and QuickFIX's threads, stay out of the core's.

    python -m fixbridge.fix.process --config FILE --link SOCKET [--link SOCKET] [--outlive]

FILE is the gateway's configuration (its parent writes it as JSON; TOML works too). Says {"event": "ready", "port": N} once
members can connect (`fixbridge.processes.child`). Ends with 0 on SIGTERM, SIGINT and with its parent. With --outlive it goes on
over the death of a core, with whichever core serves at one of the links; without, it ends with its core.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from fixbridge.config import Config
from fixbridge.credentials import LoginGuard
from fixbridge.fix.desks import DESKS
from fixbridge.fix.engines import make_engine
from fixbridge.fix.gateway import FixGateway
from fixbridge.fix.positions import Positions
from fixbridge.fix.sessions import members
from fixbridge.link.edge import LinkClient
from fixbridge.processes import child
from fixbridge.processes.child import say

CATCH_UP_SECONDS = 600  # for reading a whole day's log before members are let in


async def run(config: Config, links: list[Path], outlive: bool, lifeline: bool) -> int:
    """Serve until a signal or the core's end. Returns the exit code."""
    stopped = child.ending(lifeline)
    link = LinkClient(links, hold_seconds=config.edges.hold_seconds if outlive else 0, on_event=child.tell)
    await link.connect(config.edges.connect_seconds)
    fix = config.fix
    folder = config.state_dir / "fix"
    folder.mkdir(parents=True, exist_ok=True)
    engine = make_engine(fix, folder)
    guard = LoginGuard(config.login.max_failures, int(config.login.lock_seconds * 1e9))
    gateway = FixGateway(
        link,
        engine,
        Positions(folder / "positions"),
        tuple(engine.table),
        members(fix),
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
