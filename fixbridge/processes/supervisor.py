"""`fixbridge up --fronts N` or `--standby`: every part a process of its own, started, heard, started again and ended here.

    supervisor --- core          fixbridge.core.process --role primary     its log: STATE/log
               |-- standby       fixbridge.core.process --role standby     its log: STATE/standby/log
               |-- front 0..N-1  fixbridge.front.process                   share the CTP ports
               `-- FIX side      fixbridge.fix.process

The supervisor holds no state of the market, only sockets and processes: edges reach a core over its link and go over to the
other one by themselves. It reserves the CTP ports for its front processes (bound, never listening), so that they find them
again. Children hang on a pipe each; when the supervisor dies, they end in order by themselves.

Who is primary: the directory whose log has the higher epoch, and of two that have the same the one that wrote in it; STATE/log
where that leaves a choice. So after a promotion the next start goes on with the core that was promoted, and the other follows.

After a promotion the two have changed places: the core that was fenced off or has died comes back as the follower of the one
that serves, and can be promoted in its turn.
"""

from __future__ import annotations

import asyncio
import errno
import json
import os
import socket
from functools import partial
from pathlib import Path
from typing import Any, Callable, Iterable

import structlog

from fixbridge.config import Config
from fixbridge.core.cores import kind_of
from fixbridge.core.host import STANDBY, Sockets, pen, prepare, refuse_older_log
from fixbridge.daemon import fix_keeper
from fixbridge.fix.engines import missing
from fixbridge.processes.keeper import AGAIN_SECONDS, Keeper

log = structlog.get_logger("supervisor")

CORE_READY_SECONDS = 900  # a log of a whole day is proved and applied before a core is ready
EDGE_READY_SECONDS = 300
PORT_SECONDS = 5.0  # for the fronts of a supervisor that was killed to let go of their ports
CORE_NAMES = {"core": "core", STANDBY: "standby core"}  # as an operator reads them
CORE_AGAIN_SECONDS = (0.0, 1.0)  # with two cores: the one that serves waits for the other to follow again


class Supervisor:
    """The same face as `daemon.Gateway`: `start`, `stop`, `addresses`, `failed`."""

    def __init__(self, config: Config, on_event: Callable[[str], None] | None = None, verbose: bool = False):
        self.addresses: dict[str, str] = {}
        self.failed = asyncio.Event()  # the core that serves has halted, and no other can be promoted
        self._quiet = on_event is None
        self._on_event = on_event or (lambda line: None)
        self._verbose = ["--verbose"] if verbose else []
        self._given = config
        self._reserved: list[socket.socket] = []
        self._cores: dict[str, Keeper] = {}  # "core", "standby"
        self._edges: list[Keeper] = []
        self._serving = "core"
        self._halted: set[str] = set()
        self._stopping = False

    async def start(self) -> None:
        """Bring everything up: cores, then edges. Raises StartFault, NoSuchCore, OSError."""
        for core in (self._given.core, *([self._given.standby.core] if self._given.standby.enabled else [])):
            kind_of(core)  # said before anything is started
        state = prepare(self._given.state_dir)
        self._sockets = Sockets(state)
        self.config = config = await self._with_ports(self._given)
        homes = self._homes()
        await self._start_cores(homes)
        links = [self._socket("link", name) for name in homes]
        for index in range(config.fronts):
            file = self._config_file(f"front-{index}", config)
            arguments = ["--config", str(file), "--index", str(index), *_each("--link", links), *self._verbose]
            keeper = Keeper(f"front {index}", "fixbridge.front.process", arguments, self._on_event, on_word=self._noted)
            self._edges.append(keeper)
        if config.fix.enabled and (why := missing(config.fix)):
            self._on_event(why)
        elif config.fix.enabled:
            outlive = ["--outlive", *self._verbose]
            self._edges.append(fix_keeper(config, links, self._on_event, on_word=self._noted, arguments=outlive))
        await asyncio.gather(*(keeper.start(EDGE_READY_SECONDS) for keeper in self._edges))
        if config.trader_front.enabled:
            self.addresses["trader"] = f"tcp://{config.trader_front.host}:{config.trader_front.port}"
        if config.market_data_front.enabled:
            self.addresses["md"] = f"tcp://{config.market_data_front.host}:{config.market_data_front.port}"
        for keeper in self._edges:
            if keeper.module == "fixbridge.fix.process":
                self.addresses["fix"] = f"tcp://{config.fix.host}:{keeper.words['port']}"
        if config.admin.enabled:
            self.addresses["admin"] = f"http://{config.admin.host}:{self._cores['core'].words['admin']}"
            if STANDBY in self._cores:
                self.addresses[STANDBY] = f"http://{config.admin.host}:{self._cores[STANDBY].words['admin']}"
        self._write_ready()

    async def stop(self) -> None:
        """Edges first, so that nothing new comes in; then the core that serves, while the other still acknowledges."""
        self._stopping = True
        (self._given.state_dir / "gateway.json").unlink(missing_ok=True)
        await asyncio.gather(*(keeper.stop() for keeper in self._edges))
        for name in sorted(self._cores, key=lambda name: name != self._serving):
            await self._cores[name].stop()
        for reserved in self._reserved:
            reserved.close()
        if hasattr(self, "_sockets"):
            self._sockets.remove()

    # -- cores ----------------------------------------------------------------------------------------------------------

    def _homes(self) -> dict[str, Path]:
        """State directory of each core that runs."""
        state = self.config.state_dir
        if not self.config.standby.enabled:
            refuse_older_log(state)
            return {"core": state}
        beside = state / STANDBY
        if pen(beside / "log") > pen(state / "log"):
            return {"core": beside, STANDBY: state}
        return {"core": state, STANDBY: beside}

    def _socket(self, kind: str, name: str) -> Path:
        """One of a core's own sockets: its link, control or stream."""
        return self._sockets.path(f"{kind}.sock" if name == "core" else f"{kind}-{STANDBY}.sock")

    async def _start_cores(self, homes: dict[str, Path]) -> None:
        for name, home in homes.items():
            prepare(home)
            given = {"state_dir": home}
            if name == STANDBY:
                port = self.config.standby.admin_port
                given |= {"core": self.config.standby.core, "admin": self.config.admin.model_copy(update={"port": port})}
            self._config_file(name, self.config.model_copy(update=given))
        for name in homes:
            self._cores[name] = Keeper(
                CORE_NAMES[name], "fixbridge.core.process", self._arguments(name, homes), self._on_event,
                on_word=partial(self._core_said, name), wait_seconds=CORE_AGAIN_SECONDS if STANDBY in homes else AGAIN_SECONDS,
            )  # fmt: skip
        await asyncio.gather(*(keeper.start(CORE_READY_SECONDS) for keeper in self._cores.values()))

    def _arguments(self, name: str, names: Iterable[str]) -> list[str]:
        """Of a core process, as things are now: the one that serves, or the follower of the other."""
        quiet = ["--quiet"] if self._quiet else []
        arguments = [
            "--config", str(self._given.state_dir / f"{name}.json"), "--role", "primary" if name == self._serving else STANDBY,
            "--link", str(self._socket("link", name)), "--control", str(self._socket("control", name)), *quiet, *self._verbose,
        ]  # fmt: skip
        if STANDBY in names:
            other = STANDBY if name == "core" else "core"
            for option, which in (("--stream", name), ("--follow", other)):
                arguments += [option, f"ipc://{self._socket('stream', which)}"]
            arguments += ["--peer", str(self._socket("control", other))]
        return arguments

    def _core_said(self, name: str, word: dict[str, Any]) -> None:
        event = word["event"]
        if event == "ready":
            self._halted.discard(name)
        elif event == "halted":
            self._halted.add(name)
            self._mend(name)
        elif event == "promoted":
            self._serving = name
            self.failed.clear()
            for other, keeper in self._cores.items():
                keeper.arguments = self._arguments(other, self._cores)
            if self.config.admin.enabled:
                self.addresses.pop(STANDBY, None)  # until the other one follows
                self.addresses["admin"] = f"http://{self.config.admin.host}:{word['admin']}"
            self._on_event(f"the {self._cores[name].name} serves, in epoch {word['epoch']}")
            for other, keeper in self._cores.items():
                if other in self._halted or not keeper.is_up:  # one that is just starting would begin as the writer that it was
                    self._mend(other)
        self._noted(word)

    def _mend(self, name: str) -> None:
        """A core has halted. The one that serves is the operator's business; one that was fenced off comes back as a follower."""
        if name == self._serving:
            self.failed.set()
        elif not self._stopping:
            if self._cores[name].pid:
                self._on_event(f"the {self._cores[name].name} has lost the pen; it begins again as the follower")
            self._cores[name].restart()

    # -- places ---------------------------------------------------------------------------------------------------------

    async def _with_ports(self, config: Config) -> Config:
        """The configuration with the ports that this supervisor has reserved in place of "any"."""
        fronts = max(1, config.fronts)
        changed: dict[str, Any] = {"fronts": fronts}
        for name in ("trader_front", "market_data_front"):
            front = getattr(config, name)
            if front.enabled:
                reserved = await _reserve(front.host, front.port)
                self._reserved.append(reserved)
                changed[name] = front.model_copy(update={"port": reserved.getsockname()[1]})
        # A core that is started again shows its page where it was.
        if config.admin.enabled and not config.admin.port:
            changed["admin"] = config.admin.model_copy(update={"port": _free_port(config.admin.host)})
        if config.standby.enabled and not config.standby.admin_port:
            changed["standby"] = config.standby.model_copy(update={"admin_port": _free_port(config.admin.host)})
        return config.model_copy(update=changed)

    def _config_file(self, name: str, config: Config) -> Path:
        path = self._given.state_dir / f"{name}.json"
        path.write_text(config.model_dump_json())
        return path

    def _noted(self, word: dict[str, Any]) -> None:
        """A child came up or changed its part: programs that look for it find it."""
        if word["event"] in ("ready", "promoted") and self.addresses and not self._stopping:
            if word["event"] == "ready" and "role" in word and self.config.admin.enabled:
                shown = "admin" if word["role"] == "primary" else STANDBY
                self.addresses[shown] = f"http://{self.config.admin.host}:{word['admin']}"
            self._write_ready()

    def _write_ready(self) -> None:
        links = {name: str(self._socket("link", name)) for name in self._cores}
        controls = {name: str(self._socket("control", name)) for name in self._cores}
        ready = {
            "pid": os.getpid(), "broker": self._given.broker, "addresses": self.addresses,
            "link": links[self._serving], "links": list(links.values()), "controls": controls,
            "processes": {keeper.name: keeper.pid for keeper in (*self._cores.values(), *self._edges)},
        }  # fmt: skip
        path = self._given.state_dir / "gateway.json"
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(ready, indent=1) + "\n")
        fresh.rename(path)


def _each(option: str, paths: list[Path]) -> list[str]:
    return [part for path in paths for part in (option, str(path))]


def _free_port(host: str) -> int:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.bind((host, 0))
        return probe.getsockname()[1]


async def _reserve(host: str, port: int) -> socket.socket:
    """A socket bound to the port (0: any free one), shared with this user's front processes and nobody else's. Raises OSError."""
    family, kind, protocol, _, address = (await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM))[0]
    deadline = asyncio.get_running_loop().time() + PORT_SECONDS
    while True:
        try:
            # Alone first: with SO_REUSEPORT a second gateway on the same port would go unnoticed, and take half the members.
            with socket.socket(family, kind, protocol) as alone:
                alone.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                alone.bind(address)
                if port == 0:
                    address = alone.getsockname()
            reserved = socket.socket(family, kind, protocol)
            try:
                reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
                reserved.bind(address)
            except OSError:
                reserved.close()
                raise
            return reserved
        except OSError as error:
            if error.errno != errno.EADDRINUSE or asyncio.get_running_loop().time() >= deadline:
                raise
        await asyncio.sleep(0.1)
