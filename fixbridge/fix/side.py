"""The FIX side as a whole: an engine, the gateway behind it, and their place in the log. In the core's process or in its own.

    side = FixSide(config, link, on_event=print)
    port = await side.start()       # the log has been read, members can connect
    await side.stop()

What is wrong with the FIX side stays its own: a mistake of ours while a record is delivered sets `failed`, and closes its
reader; whoever made the side stops it and makes another, as `FixKeeper` does.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Callable, Sequence

import structlog

from ctpproto.faults import Fault
from ctpproto.generated.fixt11 import Tag
from fixbridge.adapters.contract import Link, Record, Refused, Subscription
from fixbridge.config import Config, ConfigFault
from fixbridge.credentials import LoginGuard
from fixbridge.fix.desks import DESKS
from fixbridge.fix.engines import make_engine, spoken
from fixbridge.fix.gateway import FixGateway
from fixbridge.fix.native_engine import NativeEngine
from fixbridge.fix.positions import Positions
from fixbridge.fix.reservations import Reservations
from fixbridge.fix.sessions import members, rows
from fixbridge.fix.switches import Switches, protection_of
from fixbridge.processes.keeper import StartFault

log = structlog.get_logger("fix")

CATCH_UP_SECONDS = 600  # for reading a whole day's log before members are let in


class FixSide:
    """`failed`: set when it cannot go on; `why` then says it."""

    def __init__(self, config: Config, link: Link, on_event: Callable[[str], None]):
        """Raises ConfigFault, OSError."""
        fix = config.fix
        self.folder = config.state_dir / "fix"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.failed = asyncio.Event()
        self._on_event = on_event
        self.why = ""
        self.engine = make_engine(fix, self.folder)
        self._reservations: Reservations | None = None
        if isinstance(self.engine, NativeEngine):
            self._reservations = self.engine.reservations = Reservations(link, fix.front_id, fix.reserved_numbers)
        self._link = _Guarded(link, self._reservations, self._fail)
        self.protection = protection_of(fix, self.folder)
        self._switches = Switches(self.protection, self.folder, on_event)
        self.gateway = FixGateway(
            self._link,
            self.engine,
            Positions(self.folder / "positions"),
            tuple(self.engine.table),
            members(fix),
            broker=config.broker,
            front_id=fix.front_id,
            login_guard=LoginGuard(config.login.max_failures, int(config.login.lock_seconds * 1e9)),
            desks=DESKS,
            protection=self.protection,
            drop_copies={row.target_comp_id: frozenset(row.copies) for row in rows(fix) if row.copies},
            versions=partial(spoken, self.engine),
            cancels_on_disconnect=lambda session: self.engine.table[session].settings.cancel_on_disconnect,
            on_event=on_event,
        )

    async def start(self, *ends: asyncio.Event) -> int:
        """Read the log, then listen; the port, 0 where one of `ends` came first.

        Raises Refused, TimeoutError, ConfigFault, OSError.
        """
        caught_up = asyncio.Event()
        self.gateway.catch_up(caught_up.set)
        waits = [asyncio.ensure_future(event.wait()) for event in (caught_up, self.failed, *ends)]
        try:
            await asyncio.wait(waits, timeout=CATCH_UP_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
        if any(end.is_set() for end in (self.failed, *ends)):
            return 0
        if not caught_up.is_set():
            raise TimeoutError(f"the log was not read within {CATCH_UP_SECONDS} s")
        await self._switches.start()
        self._recover()
        port = await self.engine.start(self.gateway)
        (self.folder / "port").write_text(str(port))
        return port

    async def stop(self) -> None:
        await self._switches.stop()
        await self.engine.stop()
        self.gateway.close()

    def _recover(self) -> None:
        """Sessions whose store is lost: their members may have had every report that waits for them."""
        if not isinstance(self.engine, NativeEngine):
            return
        for session in self.engine.recover():
            member = self.gateway.members[session.theirs]
            self._on_event(f"FIX {session}: no store; goes on from the log, {len(member.held)} reports may come again")
            for report in member.held:
                if not report.message.has(Tag.PossResend):
                    report.message.fields.insert(0, (Tag.PossResend, "Y"))

    def _fail(self, error: Exception) -> None:
        log.critical("the FIX side cannot go on", exc_info=error)
        self.why = f"{type(error).__name__}: {error}"
        self.failed.set()


class FixKeeper:
    """A FIX side in this process, made anew when it has failed: `start` it, `stop` it. `port`: where members connect."""

    def __init__(self, config: Config, link: Link, on_event: Callable[[str], None], wait_seconds: Sequence[float]):
        self.port = 0
        self._config, self._link, self._on_event, self._wait_seconds = config, link, on_event, wait_seconds
        self._side: FixSide | None = None
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Raises StartFault."""
        try:
            await self._begin()
        except (Fault, ConfigFault, Refused, TimeoutError, OSError) as error:
            raise StartFault(f"the FIX side cannot start: {error}") from None
        self._task = asyncio.create_task(self._keep(), name="FIX side")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        if self._side is not None:
            await self._side.stop()

    async def _begin(self) -> None:
        side = FixSide(self._config, self._link, self._on_event)
        try:
            self.port = await side.start()
            if not self.port:
                raise StartFault(side.why)
        except BaseException:
            await side.stop()
            raise
        self._side = side

    async def _keep(self) -> None:
        lives = 0
        while True:
            if self._side is not None:
                side = self._side
                await side.failed.wait()
                self._side = None
                self._on_event(f"FIX side ended: {side.why}")
                await side.stop()
            await asyncio.sleep(self._wait_seconds[min(lives, len(self._wait_seconds) - 1)])
            lives += 1
            try:
                await self._begin()
            except (Fault, ConfigFault, Refused, TimeoutError, OSError) as error:
                self._on_event(f"the FIX side cannot start: {error}")


class _Guarded:
    """The link, whose other readers do not suffer from a mistake in this one."""

    def __init__(self, link: Link, reservations: Reservations | None, fail: Callable[[Exception], None]):
        self._link, self._reservations, self._fail = link, reservations, fail
        self.submit = link.submit

    def read(self, after: int, front_id: int, deliver: Callable[[Sequence[Record]], None]) -> Subscription:
        subscription: Subscription | None = None
        ended = False

        def guarded(records: Sequence[Record]) -> None:
            nonlocal ended
            if ended:
                return
            try:
                if self._reservations is not None:
                    self._reservations.absorb(records)
                deliver(records)
            except Exception as error:  # our own mistake, or a store that is full: said, and the end of this side
                ended = True
                self._fail(error)
                if subscription is not None:
                    subscription.close()

        subscription = self._link.read(after, front_id, guarded)
        return subscription
