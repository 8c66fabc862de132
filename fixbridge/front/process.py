"""The CTP fronts as a process of their own, one of several that share the registered ports.

    python -m fixbridge.front.process --config FILE --index N --link SOCKET [--link SOCKET]

Reaches the core through the link alone, and learns passwords and depth from its own reading of the log. It outlives a core:
members' connections stay up while the link goes over to the core that serves. Says {"event": "ready", "trader": PORT, "md":
PORT} (`fixbridge.processes.child`). Ends with 0 on SIGTERM, SIGINT and with its parent; with 1 where it cannot go on with the core that
serves: started again, it reads that core's log from the beginning.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Callable, Sequence

from fixbridge.adapters.contract import Link, Record, Submission, Subscription
from fixbridge.config import Config
from fixbridge.credentials import Credentials
from fixbridge.depth import DepthBook
from fixbridge.front.server import CATCH_UP_SECONDS, MarketDataFront, TraderFront
from fixbridge.link.edge import LinkClient
from fixbridge.processes import child


class Feed:
    """A link whose one reader also keeps `credentials` and `depth` current: they know each batch before it does."""

    def __init__(self, link: Link, credentials: Credentials, depth: DepthBook):
        self._link, self._credentials, self._depth = link, credentials, depth

    def submit(self, submission: Submission) -> None:
        """See `contract.Link`."""
        self._link.submit(submission)

    def read(self, after: int, front_id: int, deliver: Callable[[Sequence[Record]], None]) -> Subscription:
        """See `contract.Link`."""

        def fed(batch: Sequence[Record]) -> None:
            self._credentials.learn_records(batch)
            self._depth.absorb(batch)
            deliver(batch)

        return self._link.read(after, front_id, fed)


async def run(config: Config, links: list[Path], lifeline: bool) -> int:
    """Serve until a signal or the link's end. Returns the exit code."""
    stopped = child.ending(lifeline)
    link = LinkClient(links, hold_seconds=config.edges.hold_seconds, on_event=child.tell)
    await link.connect(config.edges.connect_seconds)
    credentials, depth = Credentials(), DepthBook()
    feed = Feed(link, credentials, depth)
    trader = md = None
    ports: dict[str, int] = {}
    try:
        if config.trader_front.enabled:
            trader = TraderFront(config, feed, credentials, on_event=child.tell)
            await trader.start()
            ports["trader"] = trader.port
        else:
            feed.read(0, config.market_data_front.front_id, lambda batch: None)
            async with asyncio.timeout(CATCH_UP_SECONDS):
                await link.caught_up()
        if config.market_data_front.enabled:
            md = MarketDataFront(config, feed, credentials, depth, on_event=child.tell)
            await md.start()
            ports["md"] = md.port
        child.settle_memory()
        child.say("ready", **ports)
        await child.first(stopped, link.closed)
    finally:
        for front in (md, trader):
            if front is not None:
                await front.stop()
        link.close()
    if not stopped.is_set():
        child.tell(f"front: its link has ended: {link.halted}")
    return 0 if stopped.is_set() else 1


def main() -> None:
    parser = child.arguments(__doc__)
    parser.add_argument("--link", type=Path, action="append", required=True)
    parser.add_argument("--index", type=int, required=True, help="which of the front processes, from 0")
    told = parser.parse_args()

    async def serve() -> int:
        return await run(child.read_config(told.config).of_front_process(told.index), told.link, told.lifeline)

    child.run(f"front process {told.index}", told.verbose, serve)


if __name__ == "__main__":
    main()
