"""The actor that the distribution cannot have: the official CTP client library, behind the runner's actor protocol."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Mapping, Sequence

from interop.official.client import QUICK, RESTART, RESUME, Callback, OfficialClient, OfficialClientFailed

from fixbridge.conformance.actors import ActorFailed, ActorKind, Addresses, CtpActor, OwnCtpActor
from fixbridge.conformance.dialogue import ActorSpec
from fixbridge.conformance.fix_actor import FixActor
from fixbridge.conformance.operator_actor import OperatorActor
from fixbridge.conformance.words import FIX

MODES = {"RESTART": RESTART, "RESUME": RESUME, "QUICK": QUICK}


class OfficialCtpActor(CtpActor):
    """One session through the vendor's library, in a process of its own. Its flow directory lives as long as the actor."""

    def __init__(self, spec: ActorSpec, addresses: Addresses):
        super().__init__(spec, addresses)
        self._flow = tempfile.TemporaryDirectory(prefix="ctp-flow-")
        self._client: OfficialClient | None = None
        self._request_id = 0

    async def connect(self, mode: str) -> None:
        self.addresses.of(self.spec.protocol)
        front = self.addresses.trader if self.spec.protocol == "ctp" else self.addresses.md
        try:
            if self._client is None:
                self._client = await OfficialClient.spawn("trader" if self.spec.protocol == "ctp" else "md")
                self._client.on_callback = self._on_callback
            await self._client.create(Path(self._flow.name), front, MODES[mode], MODES[mode])
        except OfficialClientFailed as failure:
            raise ActorFailed(str(failure)) from None

    async def send(self, message: str, groups: Sequence[Mapping[str, Any]]) -> tuple[int, int]:
        if self._client is None:
            return 0, -1
        try:
            if "Subscribe" in message:
                return 0, await self._client.subscribe([group["InstrumentID"] for group in groups], message)
            self._request_id += 1
            return self._request_id, await self._client.call(message, dict(groups[0]), self._request_id)
        except OfficialClientFailed as failure:
            raise ActorFailed(str(failure)) from None

    async def drop(self) -> None:
        if self._client is not None:
            await self._client.release()

    async def close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.stop()
        self._flow.cleanup()

    def _on_callback(self, callback: Callback) -> None:
        more: dict[str, Any] = {}
        if callback.name.startswith("OnRsp"):
            more = {"request_id": callback.request_id, "is_last": callback.is_last}
        data = callback.data
        has_struct = any(name != "RspInfo" for name, _ in callback.structs)
        if callback.name == "OnFrontDisconnected":
            data = {"nReason": callback.reason}
        elif not has_struct:
            data = {}
        self.hear(callback.name, [data], callback.rsp_info, **more)


def kinds(client: str) -> dict[str, ActorKind]:
    """Who speaks for the actors of each protocol when a dialogue runs with that client."""
    ctp: ActorKind = OfficialCtpActor if client == "official" else OwnCtpActor
    return {"ctp": ctp, "ctp-md": ctp, **dict.fromkeys(FIX, FixActor), "operator": OperatorActor}
