"""The test's side of the official client: one driver process, its callbacks in order.

async with OfficialClient.start("trader", flow=tmp_path / "flow", front="tcp://127.0.0.1:41205") as client:
    await client.expect("OnFrontConnected")
    await client.call("ReqUserLogin", {"BrokerID": "9999", "UserID": "100001", "Password": "pw100001"})
    login = await client.expect("OnRspUserLogin")
    assert login["ErrorID"] == 0 and login["TradingDay"]
"""

from __future__ import annotations

import asyncio
import json
import os
from collections import Counter, deque
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, AsyncIterator, Callable, Sequence

from ctpproto.ctp import V6_3_11

RESTART, RESUME, QUICK = 0, 1, 2  # THOST_TERT_RESUME_TYPE
DRIVER = Path(__file__).with_name("driver.py")
ROOT = Path(__file__).parents[3]
MAX_WAITING = 20_000  # callbacks kept for a test that does not read them
REPLY_TIMEOUT_S = 20.0


class OfficialClientFailed(AssertionError):
    """The driver died, said something unknown, or did not say what was awaited."""


def official_python() -> Path:
    """The interpreter that has ctpwrapper: .venv-ctp's, or FIXBRIDGE_CTP_PYTHON. Raises OfficialClientFailed without one."""
    path = Path(os.environ.get("FIXBRIDGE_CTP_PYTHON") or ROOT / ".venv-ctp" / "bin" / "python")
    if not path.exists():
        raise OfficialClientFailed(f"the official CTP client is not installed ({path} is missing): run `make setup`")
    return path


@dataclass(frozen=True)
class Callback:
    """One call of the vendor's library. `callback["OrderStatus"]` reads a member; ErrorID, ErrorMsg: RspInfo's."""

    name: str
    at: float
    structs: tuple[tuple[str, dict[str, Any] | None], ...] = ()
    request_id: int = 0
    is_last: bool = True
    reason: int = 0

    @property
    def data(self) -> dict[str, Any] | None:
        """The struct that is not RspInfo; None where the library passed a null pointer."""
        return next((members for name, members in self.structs if name != "RspInfo"), None)

    @property
    def rsp_info(self) -> dict[str, Any] | None:
        return next((members for name, members in self.structs if name == "RspInfo"), None)

    def __getitem__(self, member: str) -> Any:
        has_info = any(name == "RspInfo" for name, _ in self.structs)
        if has_info and member in ("ErrorID", "ErrorMsg"):
            return (self.rsp_info or {"ErrorID": 0, "ErrorMsg": ""})[member]
        if self.data is None:
            raise KeyError(f"{self.name} came without a struct, so there is no {member}")
        return self.data[member]


@dataclass
class OfficialClient:
    """One process of the vendor's library. All waits are bounded; leaving the context ends the process."""

    api: str
    process: asyncio.subprocess.Process
    callbacks: deque[Callback] = field(default_factory=deque)
    on_callback: Callable[[Callback], None] | None = None
    _replies: dict[int, asyncio.Future[dict[str, Any]]] = field(default_factory=dict)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _stderr: deque[str] = field(default_factory=lambda: deque(maxlen=40))
    _failure: str = ""
    _number: int = 0
    _request_id: int = 0
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    @classmethod
    @asynccontextmanager
    async def start(
        cls, api: str, flow: Path | None = None, front: str | Sequence[str] = (), private: int = RESTART, public: int = RESTART,
        journal: Path | None = None,
    ) -> AsyncIterator[OfficialClient]:  # fmt: skip
        """A driver process for `api` ("trader" or "md"); with `front`, it is also told to connect there. `journal`: where it
        writes down itself what it asks and is told."""
        client = await cls.spawn(api, journal)
        try:
            if front:
                assert flow is not None, "the vendor's library needs a flow directory"
                await client.create(flow, front, private, public)
            yield client
        finally:
            await client.stop()

    @classmethod
    async def spawn(cls, api: str, journal: Path | None = None) -> OfficialClient:
        process = await asyncio.create_subprocess_exec(
            str(official_python()),
            str(DRIVER),
            *([str(journal)] if journal is not None else []),
            limit=4 << 20,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        client = cls(api, process)
        ready = client._replies[0] = asyncio.get_running_loop().create_future()
        client._tasks = [asyncio.ensure_future(client._read()), asyncio.ensure_future(client._read_stderr())]
        await asyncio.wait_for(ready, REPLY_TIMEOUT_S)
        return client

    async def create(self, flow: Path, front: str | Sequence[str], private: int = RESTART, public: int = RESTART) -> None:
        """Make the API object and connect. `flow` is where the library keeps its sequence numbers."""
        fronts = [front] if isinstance(front, str) else list(front)
        await self._do(
            {"do": "create", "api": self.api, "flow": str(flow), "fronts": fronts, "private": private, "public": public}
        )

    async def release(self) -> None:
        """Let the API object go, as a program that ends does; the flow directory stays."""
        await self._do({"do": "release"})

    async def call(self, request: str, members: dict[str, Any], request_id: int | None = None) -> int:
        """Call Req* with one struct; returns the library's return code. Request ids count up unless given."""
        if request_id is None:
            self._request_id += 1
            request_id = self._request_id
        struct = V6_3_11.messages[request].structs[0]
        if request == "ReqAuthenticate":
            struct = "ReqAuthenticate"  # it travels as AuthenticationInfo; the API takes this
        reply = await self._do({"do": "call", "request": request, "struct": struct, "members": members, "request_id": request_id})
        return reply["returned"]

    async def subscribe(self, instruments: Sequence[str], request: str = "SubscribeMarketData") -> int:
        reply = await self._do({"do": "call", "request": request, "instruments": list(instruments)})
        return reply["returned"]

    async def trading_day(self) -> str:
        return (await self._do({"do": "trading_day"}))["trading_day"]

    async def expect(
        self, name: str, predicate: Callable[[Callback], bool] = lambda _: True, timeout_s: float = 10.0
    ) -> Callback:
        """The first waiting callback of that name that satisfies `predicate`; those before it stay waiting."""
        deadline = asyncio.get_running_loop().time() + timeout_s
        while True:
            self._changed.clear()
            for index, callback in enumerate(self.callbacks):
                if callback.name == name and predicate(callback):
                    del self.callbacks[index]
                    return callback
            await self._wait(deadline, name)

    async def next(self, timeout_s: float = 10.0) -> Callback:
        """The next callback, whatever it is."""
        deadline = asyncio.get_running_loop().time() + timeout_s
        while not self.callbacks:
            self._changed.clear()
            await self._wait(deadline, "any callback")
        return self.callbacks.popleft()

    async def stop(self) -> None:
        """End the process: politely, then by its id."""
        if self.process.returncode is None:
            try:
                await asyncio.wait_for(self._do({"do": "exit"}), 5)
                await asyncio.wait_for(self.process.wait(), 5)
            except (OfficialClientFailed, asyncio.TimeoutError):
                self.process.kill()
                await self.process.wait()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def kill(self) -> None:
        """End the process as a crash would: nothing is flushed or closed by the library."""
        self.process.kill()
        await self.process.wait()
        await self.stop()

    async def _wait(self, deadline: float, what: str) -> None:
        if self._failure:
            raise OfficialClientFailed(f"{self._failure}, while {what} was awaited")
        left = deadline - asyncio.get_running_loop().time()
        try:
            await asyncio.wait_for(self._changed.wait(), max(left, 0.001))
        except asyncio.TimeoutError:
            raise OfficialClientFailed(f"{what} did not come; waiting: {self._waiting()}") from None

    def _waiting(self) -> str:
        """What waits, counted by name, and the first error among it."""
        counts = Counter(callback.name for callback in self.callbacks)
        said = ", ".join(f"{count} {name}" for name, count in counts.items()) or "nothing"
        infos = (callback.rsp_info for callback in self.callbacks)
        error = next((f"; ErrorID {info['ErrorID']} {info['ErrorMsg']}" for info in infos if info and info["ErrorID"]), "")
        return said + error

    async def _do(self, command: dict[str, Any]) -> dict[str, Any]:
        if self._failure:
            raise OfficialClientFailed(self._failure)
        self._number += 1
        number = self._number
        future = self._replies[number] = asyncio.get_running_loop().create_future()
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"n": number, **command}).encode() + b"\n")
        try:
            reply = await asyncio.wait_for(future, REPLY_TIMEOUT_S)
        except asyncio.TimeoutError:
            raise OfficialClientFailed(f"the driver did not answer {command['do']} in {REPLY_TIMEOUT_S:.0f} s") from None
        finally:
            self._replies.pop(number, None)
        if "error" in reply:
            raise OfficialClientFailed(f"{command.get('request', command['do'])}: {reply['error']}")
        return reply

    async def _read(self) -> None:
        assert self.process.stdout is not None
        while line := await self.process.stdout.readline():
            message = json.loads(line)
            if "callback" in message:
                callback = Callback(
                    message["callback"],
                    message["at"],
                    tuple((n, m) for n, m in message.get("structs", ())),
                    message.get("request_id", 0),
                    message.get("is_last", True),
                    message.get("reason", 0),
                )
                if self.on_callback is not None:
                    self.on_callback(callback)
                else:
                    self.callbacks.append(callback)
                    if len(self.callbacks) > MAX_WAITING:
                        self._fail(f"more than {MAX_WAITING} callbacks wait unread")
                        return
                self._changed.set()
            else:
                future = self._replies.get(message.get("reply", 0))
                if future is not None and not future.done():
                    future.set_result(message)
        code = await self.process.wait()
        last_words = "; ".join(self._stderr)
        self._fail(f"the driver process ended ({code}) {last_words}".strip())

    async def _read_stderr(self) -> None:
        assert self.process.stderr is not None
        while line := await self.process.stderr.readline():
            text = line.decode("utf-8", "replace").rstrip()
            self._stderr.append(text)

    def _fail(self, why: str) -> None:
        self._failure = why
        self._changed.set()
        for future in list(self._replies.values()):
            if not future.done():
                future.set_exception(OfficialClientFailed(why))
                future.exception()  # the caller may be gone; it is then nobody's
