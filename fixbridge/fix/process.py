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
from fixbridge.fix.side import FixSide
from fixbridge.link.edge import LinkClient
from fixbridge.processes import child
from fixbridge.processes.child import say


async def run(config: Config, links: list[Path], outlive: bool, lifeline: bool) -> int:
    """Serve until a signal or the core's end. Returns the exit code."""
    stopped = child.ending(lifeline)
    link = LinkClient(links, hold_seconds=config.edges.hold_seconds if outlive else 0, on_event=child.tell)
    await link.connect(config.edges.connect_seconds)
    side = FixSide(config, link, lambda text: say("fix", text=text))
    ended = asyncio.create_task(child.first(stopped, link.closed, side.failed))
    try:
        port = await side.start(stopped, link.closed)
        if port:
            say("ready", port=port)
            await ended
    finally:
        ended.cancel()
        await side.stop()
        link.close()
    if side.failed.is_set():
        say("failed", text=f"the FIX side cannot go on: {side.why}")
        return 1
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
