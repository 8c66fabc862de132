"""The gateway in one process: core, CTP fronts, FIX side, admin page. Started and stopped as one.

The FIX side is a child where it runs on QuickFIX, whose threads and crashes stay out of the core's process.

With --fronts or --standby the parts are processes of their own: `fixbridge.processes.supervisor`.
"""

from __future__ import annotations

import asyncio
import json
import os
from functools import cached_property
from pathlib import Path
from typing import Any, Callable

import structlog

from fixbridge.admin.server import AdminServer
from fixbridge.config import Config
from fixbridge.core.host import CoreHost, Sockets, prepare, refuse_older_log
from fixbridge.core.sequencer import Sequencer
from fixbridge.fix.engines import missing
from fixbridge.fix.side import FixKeeper
from fixbridge.front.server import MarketDataFront, TraderFront
from fixbridge.processes.keeper import Keeper, StartFault

log = structlog.get_logger("daemon")

FIX_RESTART_SECONDS = (1, 2, 5, 10, 30)
FIX_READY_SECONDS = 30


class Gateway:
    """Everything that `fixbridge up` runs. `on_event` is given one line for each thing worth seeing."""

    def __init__(self, config: Config, on_event: Callable[[str], None] | None = None):
        self.config = config
        self.addresses: dict[str, str] = {}
        self._on_event = on_event
        self._stoppers: list[tuple[str, Callable[[], Any]]] = []

    @cached_property
    def _sockets(self) -> Sockets:
        return Sockets(prepare(self.config.state_dir))

    @cached_property
    def core(self) -> CoreHost:
        """The core's part, not yet started."""
        return CoreHost(self.config, self._sockets.path("link.sock"), self._on_event)

    @property
    def sequencer(self) -> Sequencer:
        return self.core.sequencer

    @property
    def failed(self) -> asyncio.Event:
        return self.core.failed

    async def start(self) -> None:
        """Bring everything up in order: log, core, readers, edges. Raises StartFault, LogDamaged, OSError."""
        config, core = self.config, self.core
        refuse_older_log(config.state_dir)
        self._stoppers += [("socket folder", self._sockets.remove), ("core", core.stop)]
        await core.start()
        if config.trader_front.enabled:
            trader = TraderFront(config, core.sequencer, core.credentials, on_event=core.on_event)
            await trader.start()
            self._stoppers.append(("trader front", trader.stop))
            self.addresses["trader"] = f"tcp://{config.trader_front.host}:{trader.port}"
        if config.market_data_front.enabled:
            md = MarketDataFront(config, core.sequencer, core.credentials, core.depth, on_event=core.on_event)
            await md.start()
            self._stoppers.append(("market-data front", md.stop))
            self.addresses["md"] = f"tcp://{config.market_data_front.host}:{md.port}"
        if config.fix.enabled:
            await self._start_fix()
        if config.admin.enabled:
            admin = AdminServer(config.admin.host, config.admin.port, self.status)
            await admin.start()
            self._stoppers.insert(2, ("admin", admin.stop))
            self.addresses["admin"] = f"http://{config.admin.host}:{admin.port}"
        ready = {
            "pid": os.getpid(), "broker": config.broker, "addresses": self.addresses, "link": str(core.link_path),
            "links": [str(core.link_path)],
        }  # fmt: skip
        (config.state_dir / "gateway.json").write_text(json.dumps(ready, indent=1) + "\n")

    async def stop(self) -> None:
        """Edges first, so that nothing new comes in; then the log, with a snapshot."""
        (self.config.state_dir / "gateway.json").unlink(missing_ok=True)
        while self._stoppers:
            name, stopper = self._stoppers.pop()
            outcome = stopper()
            if asyncio.iscoroutine(outcome):
                await outcome
            log.debug("stopped", part=name)

    def status(self) -> dict[str, Any]:
        """For the status page and `fixbridge status`."""
        return {"addresses": self.addresses, **self.core.status()}

    async def _start_fix(self) -> None:
        """The FIX side: here, or a child whose crash is its own."""
        if why := missing(self.config.fix):
            self.core.on_event(why)
            return
        if self.config.fix.engine == "native" and not self.config.fix.own_process:
            inside = FixKeeper(self.config, self.sequencer, self.core.on_event, FIX_RESTART_SECONDS)
            self._stoppers.append(("FIX side", inside.stop))
            await inside.start()
            self.addresses["fix"] = f"tcp://{self.config.fix.host}:{inside.port}"
            return
        keeper = fix_keeper(self.config, [self.core.link_path], self.core.on_event, wait_seconds=FIX_RESTART_SECONDS)
        self._stoppers.append(("FIX side", keeper.stop))
        await keeper.start(FIX_READY_SECONDS)
        self.addresses["fix"] = f"tcp://{self.config.fix.host}:{keeper.words['port']}"


def fix_keeper(config: Config, links: list[Path], on_event: Callable[[str], None], **options: Any) -> Keeper:
    """Of the FIX side. With several links, or told to --outlive, it goes on over a core's death."""
    config_file = config.state_dir / "fix-edge.json"
    config_file.write_text(config.model_dump_json())
    arguments = ["--config", str(config_file)]
    for path in links:
        arguments += ["--link", str(path)]
    return Keeper("FIX side", "fixbridge.fix.process", [*arguments, *options.pop("arguments", [])], on_event, **options)


__all__ = ["Gateway", "StartFault", "fix_keeper"]
