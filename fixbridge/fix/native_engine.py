"""Our own FIX engine: the session machines of `ctpproto.fix.session` with asyncio's sockets, a clock and stores.

    acceptor    one port; `fixbridge.fix.connection` finds the session that a Logon belongs to
    initiator   connects to its hosts in their order, waits longer after each failure, and begins again with the first
    store       `fixbridge.fix.store`: numbers and messages outlive the process

There is no thread and no hop: what a member sends is handed to the application in the same turn of the event loop.
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Callable, Iterator, Mapping

import structlog

from ctpproto.fix.message import FixMessage
from ctpproto.generated.fixt11 import Tag
from fixbridge.fix import tls
from fixbridge.fix.connection import Connection
from fixbridge.fix.engine import Application, SessionKey
from fixbridge.fix.faults import Uninvited
from fixbridge.fix.live import LiveSession
from fixbridge.fix.reservations import Reservations
from fixbridge.fix.sessions import Session, version_of
from fixbridge.fix.settings import TRANSPORT, Fix

log = structlog.get_logger("fix")

TICK_SECONDS = 0.1  # how exact heartbeats and time-outs are
STOP_SECONDS = 3.0  # for members to answer the Logouts
MAX_RECONNECT_SECONDS = 30.0
CONNECT_SECONDS = 10.0


class NativeEngine:
    """Implements `fixbridge.fix.engine.Engine`. `port` 0 takes any free one."""

    application: Application

    def __init__(
        self, settings: Fix, folder: Path, table: Mapping[SessionKey, Session], port: int,
        clock_ns: Callable[[], int] = time.time_ns,
    ):  # fmt: skip
        self.settings, self.folder, self.table, self.port, self.clock_ns = settings, folder / "native", table, port, clock_ns
        self.live = {key: LiveSession(self, session) for key, session in table.items()}
        self.connections: set[Connection] = set()
        self._by_member: dict[str, list[LiveSession]] = {}
        for live in self.live.values():
            self._by_member.setdefault(live.key.theirs, []).append(live)
        self._server: asyncio.AbstractServer | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._stopping = False
        self.reservations: Reservations | None = None  # without: numbers are in the stores alone

    # -- Engine -------------------------------------------------------------------------------------------------------

    async def start(self, application: Application) -> int:
        self.application = application
        loop = asyncio.get_running_loop()
        context = tls.acceptor_context(self.settings.tls)
        self._server = await loop.create_server(lambda: Connection(self), self.settings.host, self.port, ssl=context)
        self.port = self._server.sockets[0].getsockname()[1]
        self._tasks.append(loop.create_task(self._keep_time(), name="fix time"))
        for live in self.live.values():
            if live.session.settings.role == "initiator":
                self._tasks.append(loop.create_task(self._keep_calling(live), name=f"fix {live.key}"))
        return self.port

    async def stop(self) -> None:
        self._stopping = True
        if self._server is not None:
            self._server.close()
        now_ns = self.clock_ns()
        for live in self.live.values():
            if live.connection is not None:
                live.carry(live.machine.logout("the gateway stops", now_ns))
        for connection in tuple(self.connections):
            if connection.live is None:
                connection.abort()
        deadline = asyncio.get_running_loop().time() + STOP_SECONDS
        while self.connections and asyncio.get_running_loop().time() < deadline:
            await asyncio.sleep(0.01)
        for connection in tuple(self.connections):
            connection.abort()
        for task in self._tasks:
            task.cancel()
        for live in self.live.values():
            live.close()

    def send(self, session: SessionKey, message: FixMessage, keep: bool = True) -> None:
        """Raises OSError where the store is full: then it is not sent."""
        self.live[session].send(message, keep)

    def backlog(self, session: SessionKey) -> int:
        connection = self.live[session].connection
        return connection.transport.get_write_buffer_size() if connection is not None else 0

    def logout(self, session: SessionKey, text: str) -> None:
        live = self.live[session]
        if live.connection is not None:
            live.carry(live.machine.logout(text, self.clock_ns()))

    def version(self, session: SessionKey) -> str:
        return self.live[session].version

    def sent(self, session: SessionKey) -> Iterator[FixMessage]:
        return self.live[session].sent()

    def recover(self) -> list[SessionKey]:
        """Call before `start`: sessions whose store is lost go on from `reservations`; which these are."""
        known = self.reservations.known if self.reservations is not None else {}
        return [key for key, numbers in known.items() if key in self.live and self.live[key].recover(numbers)]

    # -- who may log on -----------------------------------------------------------------------------------------------

    def check_invited(self, live: LiveSession, connection: Connection, logon: FixMessage) -> None:
        """Raises Uninvited for a Logon that gets no answer."""
        session, settings = live.session, live.session.settings
        if settings.role == "initiator":
            raise Uninvited(f"{live.key} is a session that we begin")
        if not session.admits(connection.address):
            raise Uninvited(f"{live.key} may not log on from {connection.address}")
        if settings.certificate_subject and connection.certificate_name() != settings.certificate_subject:
            raise Uninvited(f"{live.key} with the certificate of {connection.certificate_name()!r}")
        for tag, wanted in ((Tag.SenderSubID, settings.target_sub_id), (Tag.TargetSubID, settings.sender_sub_id)):
            if wanted and logon.get(tag) != wanted:
                raise Uninvited(f"{live.key} with sub-ID {logon.get(tag)[:64]!r} where {wanted!r} is expected")
        self.check_free(live)

    def check_free(self, live: LiveSession) -> None:
        """Raises Uninvited where the member is logged on already, in whatever version: reports have one way to go."""
        for other in self._by_member[live.key.theirs]:
            if other.connection is not None:
                raise Uninvited(f"{other.key} is logged on from {other.connection.peer}")

    async def verify(self, live: LiveSession, connection: Connection, logon: FixMessage) -> str:
        """Why a Logon is refused, in words for its Logout; "" for a good one. The session hears of it afterwards."""
        now_ns, settings = self.clock_ns(), live.session.settings
        if not live.logons.admits(now_ns):
            return f"more than {settings.logons_per_minute} Logons within a minute"
        if live.session.schedule.period(now_ns) is None:
            return "the session is closed at this time"
        version = live.version
        if live.key.begin_string == TRANSPORT:
            version = version_of(logon.get(Tag.DefaultApplVerID))
            if version not in live.session.versions:
                asked = logon.get(Tag.DefaultApplVerID)[:10]
                return f"DefaultApplVerID(1137) {asked!r} is not that of {' or '.join(live.session.versions)}"
        if settings.password:
            verdict = await self.application.verify(live.key, logon, connection.peer)
            if verdict.refusal:
                return verdict.refusal
        if live.connection is None:
            live.speak(version)
            live.begin_period(self.clock_ns())
        return ""

    # -- time, and sessions that we begin -----------------------------------------------------------------------------

    async def _keep_time(self) -> None:
        while True:
            await asyncio.sleep(TICK_SECONDS)
            now_ns = self.clock_ns()
            for connection in tuple(self.connections):
                live = connection.live
                if live is not None and live.connection is connection:
                    live.tick(now_ns)

    async def _keep_calling(self, live: LiveSession) -> None:
        """Connect, and again when the connection has ended; the hosts by turns where one does not answer."""
        settings = live.session.settings
        wait_seconds, turn = settings.reconnect_seconds, 0
        while not self._stopping:
            if live.session.schedule.period(self.clock_ns()) is None:
                await asyncio.sleep(1.0)
                continue
            host, _, port = settings.hosts[turn % len(settings.hosts)].rpartition(":")
            try:
                connection = await self._connect(live, host.strip("[]"), int(port))
            except (OSError, TimeoutError) as error:
                self.application.on_trouble("no connection", f"{host}:{port}", f"{live.key}: {error or 'no answer'}")
            else:
                live.begin_period(self.clock_ns())
                live.connection = connection
                live.carry(live.machine.connected(self.clock_ns()))
                await connection.ended.wait()
                if connection.was_up:
                    wait_seconds, turn = settings.reconnect_seconds, 0
                    await asyncio.sleep(wait_seconds)
                    continue
            turn += 1
            await asyncio.sleep(wait_seconds)
            if turn % len(settings.hosts) == 0:
                wait_seconds = min(2 * wait_seconds, MAX_RECONNECT_SECONDS)

    async def _connect(self, live: LiveSession, host: str, port: int) -> Connection:
        """Raises OSError, TimeoutError."""
        context = tls.initiator_context(self.settings.tls) if live.session.settings.tls else None
        async with asyncio.timeout(CONNECT_SECONDS):
            loop = asyncio.get_running_loop()
            _, connection = await loop.create_connection(lambda: Connection(self, live), host, port, ssl=context)
        return connection
