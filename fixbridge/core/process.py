"""A core in a process of its own, behind the edge link: the one that serves, or one that follows and can be promoted.

    python -m fixbridge.core.process --config FILE --role primary --link SOCKET --control SOCKET [--stream ENDPOINT]
    python -m fixbridge.core.process --config FILE --role standby --link SOCKET --control SOCKET --stream ENDPOINT
        --follow ENDPOINT --peer SOCKET

Says {"event": "ready", "role": ..., "admin": PORT}, later {"event": "promoted", "epoch": N} or {"event": "halted", "text": ...}
(`fixbridge.processes.child`). Asked at its control socket (`fixbridge.core.control`): status, digest, promote.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from pathlib import Path
from typing import Any, Awaitable, Callable

from fixbridge.adapters.log.faults import LogLocked
from fixbridge.adapters.log.follower import promoted_epoch
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.adapters.log.zmq_stream import ZmqFence, ZmqSource
from fixbridge.admin.server import AdminServer
from fixbridge.config import Config
from fixbridge.core.control import ControlFault, ControlServer
from fixbridge.core.cores import digest_of
from fixbridge.core.host import CoreHost
from fixbridge.core.standby import Standby
from fixbridge.processes import child
from fixbridge.reconcile import reconciler
from fixbridge.reconcile.checkpoints import Checkpoints

LOCK_SECONDS = 10.0  # an earlier life may still be writing its snapshot
LOCK_RETRY_SECONDS = 0.1


class CoreProcess:
    """One core with its control socket and status page."""

    def __init__(self, config: Config, link: Path, control: Path, stream: str, narrate: bool):
        """stream: where this core serves a follower while it has the pen; "": it has none. control: where it can be asked."""
        self.config, self.link, self.stream = config, link, stream
        self.host: CoreHost | None = None
        self.standby: Standby | None = None
        self.failed = asyncio.Event()
        self._on_event = child.tell if narrate else None
        self._source: ZmqSource | None = None
        self._fence: ZmqFence | None = None
        self._admin: AdminServer | None = None
        self._watching: asyncio.Task[None] | None = None
        self._control = ControlServer(control, {
            "status": self._status, "digest": self._digest, "promote": self._promote, "checkpoint": self._checkpoint,
            **reconciler.handlers(self._checkpoints),
        })  # fmt: skip

    async def serve(self, other: str) -> None:
        """As the primary. other: the stream of the core that follows; it may be the old writer, which has heard of nothing.

        Raises StartFault, LogDamaged, LogFailed, LogLocked, OSError.
        """
        host = CoreHost(self.config, self.link, self._on_event)
        self.host = host
        await _unlocked(lambda: host.start(self._follower_of if self.stream else None))
        epoch = promoted_epoch(host.sequencer.writer.folder)
        if other and epoch:
            self._fence = ZmqFence(epoch, other)
        await self._served(host)
        await self._control.start()
        child.say("ready", role="primary", admin=self._admin.port if self._admin else 0, epoch=host.sequencer.writer.epoch)

    async def follow(self, endpoint: str, peer: Path | None) -> None:
        """As the standby of the core whose stream and control socket are there.

        Raises LogDamaged, LogFailed, LogLocked, NoSuchCore, OSError.
        """
        standby = Standby(self.config, endpoint, child.tell, peer)
        await _unlocked(standby.start)
        self.standby = standby
        await self._show()
        await self._control.start()
        child.say("ready", role="standby", admin=self._admin.port if self._admin else 0)

    async def stop(self) -> None:
        await self._control.stop()
        if self._watching is not None:
            self._watching.cancel()
        if self._admin is not None:
            await self._admin.stop()
        if self.standby is not None:
            await self.standby.stop()
        elif self.host is not None:
            await self.host.stop()
        for end in (self._fence, self._source):
            if end is not None:
                end.close()

    def _follower_of(self, writer: LogWriter) -> ZmqSource:
        self._source = ZmqSource(writer, self.stream, on_said=lambda why: child.tell(f"follower: {why}"))
        return self._source

    async def _served(self, host: CoreHost) -> None:
        self._watching = asyncio.create_task(self._watch(host), name="halt")
        await self._show()

    async def _show(self) -> None:
        """The status page: from the beginning, and the same one after a promotion."""
        if self.config.admin.enabled and self._admin is None:
            admin = AdminServer(self.config.admin.host, self.config.admin.port, self._page)
            await admin.start()
            self._admin = admin

    async def _watch(self, host: CoreHost) -> None:
        await host.failed.wait()
        child.say("halted", why=host.sequencer.halted or str(host.fault))
        self.failed.set()

    # -- what can be asked ----------------------------------------------------------------------------------------------

    def _page(self) -> dict[str, Any]:
        """The status page's view. The addresses are the supervisor's knowledge: it leaves them in the state directory."""
        addresses: dict[str, str] = {}
        for folder in (self.config.state_dir, self.config.state_dir.parent):
            with contextlib.suppress(OSError, ValueError, KeyError):
                addresses = json.loads((folder / "gateway.json").read_text())["addresses"]
                break
        if self.host is not None:
            return {"addresses": addresses, **self.host.status()}
        assert self.standby is not None
        shown = {"profile": self.config.profile, "broker": self.config.broker, "addresses": addresses}
        return {**shown, "standby": self.standby.status(), "unhealthy": self.standby.unhealthy()}

    async def _status(self, asked: dict[str, Any]) -> dict[str, Any]:
        if self.host is not None:
            return {"role": "primary", **self.host.core_status()}
        assert self.standby is not None
        return {"role": "standby", **self.standby.status()}

    async def _digest(self, asked: dict[str, Any]) -> dict[str, Any]:
        if self.host is not None:
            return {"number": self.host.sequencer.applied, "digest": digest_of(self.host.core)}
        assert self.standby is not None
        return self.standby.digest()

    def _checkpoints(self) -> Checkpoints:
        if self.host is None:
            raise ControlFault("this core follows; ask the one that serves")
        return self.host.checkpoints

    async def _checkpoint(self, asked: dict[str, Any]) -> dict[str, Any]:
        """One is taken now, for a standby that has just come."""
        checkpoints = self._checkpoints()
        assert self.host is not None
        checkpoint = checkpoints.take(self.host.sequencer.applied, self.host.core.export())
        return {"number": checkpoint.number, "digest": checkpoint.digest}

    async def _promote(self, asked: dict[str, Any]) -> dict[str, Any]:
        if self.standby is None or self.host is not None:
            raise ControlFault("this core serves already")
        set_aside = asked.get("set_aside", [])
        if not isinstance(set_aside, list) or not all(isinstance(number, int) for number in set_aside):
            raise ControlFault("set_aside is a list of numbers of commands")
        host = await self.standby.promote(
            self.link, self._follower_of, accept_loss=asked.get("accept_loss") is True, note=str(asked.get("note", ""))[:120],
            set_aside=set_aside,
        )  # fmt: skip
        self.host = host
        await self._served(host)
        epoch, number = host.sequencer.writer.epoch, host.sequencer.writer.number
        child.say("promoted", epoch=epoch, admin=self._admin.port if self._admin else 0)
        return {"epoch": epoch, "number": number}


async def _unlocked(start: Callable[[], Awaitable[None]]) -> None:
    """Start, waiting LOCK_SECONDS for the process that still has the log. Raises what `start` raises."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + LOCK_SECONDS
    while True:
        try:
            await start()
            return
        except LogLocked:
            if loop.time() >= deadline:
                raise
        await asyncio.sleep(LOCK_RETRY_SECONDS)


async def run(
    config: Config, role: str, link: Path, control: Path, stream: str, follow: str, peer: Path | None, *, quiet: bool,
    lifeline: bool,
) -> int:
    """Serve or follow until a signal or the parent's end. Returns the exit code: 1 after a halt."""
    stopped = child.ending(lifeline)
    process = CoreProcess(config, link, control, stream, narrate=not quiet)
    try:
        await (process.serve(follow) if role == "primary" else process.follow(follow, peer))
        child.settle_memory()
        await child.first(stopped, process.failed)
        if process.host is not None and process.host.fault is not None:
            raise process.host.fault
        await stopped.wait()  # a halted core keeps refusing, in words, until the operator ends it
    finally:
        await process.stop()
    return 1 if process.failed.is_set() else 0


def main() -> None:
    parser = child.arguments(__doc__)
    parser.add_argument("--role", choices=("primary", "standby"), required=True)
    parser.add_argument("--link", type=Path, required=True, help="socket for the edges, once it serves")
    parser.add_argument("--control", type=Path, required=True)
    parser.add_argument("--stream", default="", help="ZeroMQ endpoint of this core's follower stream, once it serves")
    parser.add_argument("--follow", default="", help="the stream that a standby follows")
    parser.add_argument("--peer", type=Path, help="control socket of the core that a standby follows")
    parser.add_argument("--quiet", action="store_true", help="do not narrate")
    told = parser.parse_args()

    async def serve() -> int:
        config = child.read_config(told.config)
        where = (told.link, told.control, told.stream, told.follow, told.peer)
        return await run(config, told.role, *where, quiet=told.quiet, lifeline=told.lifeline)

    child.run("the standby core" if told.role == "standby" else "the core", told.verbose, serve)


if __name__ == "__main__":
    main()
