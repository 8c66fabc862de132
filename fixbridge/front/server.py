"""The two CTP fronts as servers: a listening socket, bounded connections, and a desk behind them.

    front = TraderFront(config, link, credentials, on_event=print)
    await front.start()         # when it returns, the front has read the log and is listening
    front.port
    await front.stop()

    front = MarketDataFront(config, link, credentials, depth, on_event=print)

`credentials` and `depth` are kept current by whoever made them (in the daemon, its own reader of the log).
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from typing import Callable

import structlog

from ctpproto.faults import Fault
from ctpproto.ftd.front_session import FrontSession
from fixbridge.adapters.contract import Link, Subscription
from fixbridge.config import Config, Front
from fixbridge.credentials import Credentials
from fixbridge.depth import DepthBook
from fixbridge.front import metrics
from fixbridge.front.connection import LINGER_SECONDS, SECOND_NS, Connection, Desk, Limits, Stopping, TooMany
from fixbridge.front.market_data import MarketDataDesk
from fixbridge.front.trader import VERSION, TraderDesk

log = structlog.get_logger("front")

BACKLOG = 256
CATCH_UP_SECONDS = 300  # for a whole day's log from the files


def _silent(line: str) -> None:
    """Where nobody watches."""


class _Server:
    """Listens for one desk. Connections beyond the configured numbers are closed as they come."""

    def __init__(
        self, settings: Front, desk: Desk, api: str, clock: Callable[[], int], first_connection: int, limits: Limits | None,
        is_shared: bool,
    ):  # fmt: skip
        """is_shared: other processes listen at the same port, and the kernel shares the connections out."""
        self.settings, self.desk, self.port, self._is_shared = settings, desk, 0, is_shared
        self._api, self._clock = api, clock
        self._limits = limits or Limits(
            max_write_buffer_bytes=settings.max_write_buffer_bytes, login_ns=round(settings.login_seconds * SECOND_NS)
        )
        self._number = first_connection
        self._connections: dict[int, Connection] = {}
        self._addresses: Counter[str] = Counter()
        self._listening: asyncio.AbstractServer | None = None
        self._empty = asyncio.Event()
        self._gauge = metrics.connections.labels(desk.name)

    async def listen(self) -> None:
        loop = asyncio.get_running_loop()
        self._listening = await loop.create_server(
            self._connection, self.settings.host, self.settings.port, backlog=BACKLOG, reuse_port=self._is_shared or None
        )
        self.port = self._listening.sockets[0].getsockname()[1]
        log.info("listening", front=self.desk.name, host=self.settings.host, port=self.port, front_id=self.settings.front_id)

    async def close(self) -> None:
        """Take nobody new, tell the desk that everybody has gone, and wait until what was said is written or given up."""
        if self._listening is not None:
            self._listening.close()
        for connection in list(self._connections.values()):
            connection.close(Stopping("the front is being stopped"))
        if self._connections:
            self._empty.clear()
            async with asyncio.timeout(LINGER_SECONDS + 1):
                await self._empty.wait()

    def _connection(self) -> Connection:
        self._number += 1
        return Connection(self._number, self.desk, self._session, self._admit, self._left, self._clock, self._limits)

    def _session(self, now_ns: int) -> FrontSession:
        return FrontSession(VERSION, self._api, now_ns, heartbeat_ns=round(self.settings.heartbeat_seconds * SECOND_NS))

    def _admit(self, connection: Connection) -> Fault | None:
        if len(self._connections) >= self.settings.max_connections:
            return TooMany(f"{self.settings.max_connections} connections are open")
        if self._addresses[connection.address] >= self.settings.max_connections_per_address:
            return TooMany(f"{self.settings.max_connections_per_address} connections from {connection.address} are open")
        self._connections[connection.number] = connection
        self._addresses[connection.address] += 1
        self._gauge.inc()
        return None

    def _left(self, connection: Connection) -> None:
        del self._connections[connection.number]
        self._gauge.dec()
        self._addresses[connection.address] -= 1
        if not self._addresses[connection.address]:
            del self._addresses[connection.address]
        if not self._connections:
            self._empty.set()


class TraderFront:
    """The trader front of the configuration, in front of a link."""

    def __init__(
        self,
        config: Config,
        link: Link,
        credentials: Credentials,
        clock: Callable[[], int] = time.monotonic_ns,
        on_event: Callable[[str], None] = _silent,
        limits: Limits | None = None,
    ):
        """clock: monotonic nanoseconds. limits: of a connection, in place of the configuration's."""
        self._config, self._link = config, link
        # Connection numbers are never reused, not by the next life of this process either: the log remembers them.
        first_connection = time.time_ns() // 1000
        self._caught_up = asyncio.Event()
        self.desk = TraderDesk(config, link, credentials, clock, b"start %d" % first_connection, on_event, self._caught_up.set)
        self._server = _Server(config.trader_front, self.desk, "trader", clock, first_connection, limits, config.fronts > 0)
        self._subscription: Subscription | None = None

    @property
    def port(self) -> int:
        return self._server.port

    async def start(self) -> None:
        """Read the log, close the sessions of an earlier run, listen. Raises Refused (halted), TimeoutError and OSError.

        The command that closes them marks the end of the log: when it comes back, everything before it has been read, and a
        login is served the day as it is.
        """
        self._subscription = self._link.read(0, self.desk.front_id, self.desk.deliver)
        self.desk.begin()
        async with asyncio.timeout(CATCH_UP_SECONDS):
            await self._caught_up.wait()
        await self._server.listen()

    async def stop(self) -> None:
        """Close every connection and its session, then let go of the link."""
        await self._server.close()
        await self.desk.settle()
        if self._subscription is not None:
            self._subscription.close()


class MarketDataFront:
    """The market-data front of the configuration, in front of a depth book."""

    def __init__(
        self,
        config: Config,
        link: Link,
        credentials: Credentials,
        depth: DepthBook,
        clock: Callable[[], int] = time.monotonic_ns,
        on_event: Callable[[str], None] = _silent,
        limits: Limits | None = None,
    ):
        """As TraderFront. The link is not used: depth is a function of the records that `depth` is given."""
        self.desk = MarketDataDesk(config, depth, credentials, clock, time.time_ns, on_event)
        is_shared = config.fronts > 0
        self._server = _Server(config.market_data_front, self.desk, "md", clock, time.time_ns() // 1000, limits, is_shared)

    @property
    def port(self) -> int:
        return self._server.port

    async def start(self) -> None:
        """Listen. Raises OSError."""
        await self._server.listen()

    async def stop(self) -> None:
        """Close every connection."""
        await self._server.close()
        await self.desk.settle()
        self.desk.stop()
