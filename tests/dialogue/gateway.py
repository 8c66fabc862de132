"""Fresh gateways for dialogues, one each. The next one starts while a dialogue runs, since starting takes longer than most."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from interop.engines import on
from interop.gateway import READY_SECONDS, GatewayProcess

WITHOUT_FIX = "[fix]\nenabled = false\n"
WITHOUT_ADMIN = "[admin]\nenabled = false\n"


class Gateways:
    """`take` gives a running gateway with an empty log; `new_folder` makes a folder for one. core: "" is the default's."""

    def __init__(self, new_folder: Callable[[], Path], core: str = ""):
        self._new_folder = new_folder
        self._core = f'core = "{core}"\n' if core else ""
        self._warm: dict[str, GatewayProcess] = {}

    def take(self, engine: str, next_engine: str | None) -> GatewayProcess:
        """A gateway that is ready, with that FIX engine, "" for none. next_engine: of the gateway after it; None: there is none."""
        gateway = self._warm.pop(engine, None) or self._launch(engine)
        ready = gateway.wait_for(r"^ready (.*)", READY_SECONDS)
        gateway.addresses = dict(pair.split("=", 1) for pair in ready[1].split())
        if next_engine is not None and next_engine not in self._warm:
            self._warm[next_engine] = self._launch(next_engine)
        return gateway

    def close(self) -> None:
        for gateway in self._warm.values():
            gateway.wait_for(r"^ready (.*)", READY_SECONDS)
            gateway.interrupt()
        self._warm.clear()

    def _launch(self, engine: str) -> GatewayProcess:
        config = self._core + WITHOUT_ADMIN + (on(engine) if engine else WITHOUT_FIX)
        return GatewayProcess(self._new_folder() / "state", config=config).launch()
