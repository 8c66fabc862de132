"""Actors: who speaks in a dialogue. One protocol for all of them; here our own CTP client. `fix_actor` has the FIX one.

Whatever the wire, an actor hears *events* in the order of their arrival, shaped like the callbacks of the CTP API: one event
a row, members by name. The official client's actor stands with the tests, since it drives the vendor's library; it and any
other is given to the runner as an `ActorKind`.
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Any, Callable, Iterable, Mapping, Protocol, Sequence

from ctpproto.client import Client, connect
from ctpproto.ctp import VOCABULARY, structs
from ctpproto.faults import DoesNotFit, Fault, Unsayable
from ctpproto.ftd.client_session import Event as SessionEvent
from ctpproto.ftd.client_session import Kept, Response, Resume, Return
from ctpproto.ftd.faults import FtdFault, NotConnected, QueryInFlight, QueryTooFast
from ctpproto.ftd.packets import DIALOG, PRIVATE, PUBLIC, QUERY
from ctpproto.structs import Struct
from fixbridge.conformance.dialogue import ActorSpec

MAX_WAITING = 20_000
NOT_CONNECTED, QUERY_IN_FLIGHT, QUERY_TOO_FAST = -1, -2, -3  # return codes of the CTP API


class ActorFailed(Fault):
    """An actor cannot act: its peer is not there, its library died, it cannot say what it was told to."""


@dataclass(frozen=True)
class Addresses:
    """Where a counter listens, and who may log in. A counter without a FIX side or market data leaves these out."""

    trader: str = ""
    md: str = ""
    fix: str = ""
    link: str = ""  # path of the gateway's link socket, for operators
    broker_id: str = "9999"
    fix_comp_id: str = "FIXBRIDGE"
    password: Callable[[str], str] = lambda user: f"pw{user}"
    fix_user: Callable[[str], str] = lambda comp_id: "10000" + comp_id.removeprefix("CLIENT")

    def of(self, protocol: str) -> tuple[str, int]:
        """Host and port for an actor's protocol. Raises ActorFailed."""
        address = {"ctp": self.trader, "ctp-md": self.md}.get(protocol, self.fix)
        host, _, port = address.removeprefix("tcp://").rpartition(":")
        if not port.isdigit():
            raise ActorFailed(f"the dialogue needs a {protocol} address, and none was given")
        return host, int(port)


@dataclass(frozen=True)
class Event:
    """What an actor heard. members: ErrorID and ErrorMsg are RspInfo's; a name that is missing is not in this client's version.

    empty: the struct was missing (a null pointer in the API). at_s: seconds of the event loop's clock.
    """

    name: str
    at_s: float
    members: Mapping[str, Any] = field(default_factory=dict)
    empty: bool = False
    request_id: int | None = None
    is_last: bool = True


class Inbox:
    """Events in order, bounded. `put` from the event loop's thread."""

    def __init__(self) -> None:
        self._events: deque[Event] = deque()
        self._changed = asyncio.Event()
        self._failure = ""

    def put(self, event: Event) -> None:
        if len(self._events) >= MAX_WAITING:
            self.fail(f"more than {MAX_WAITING} events wait unread")
            return
        self._events.append(event)
        self._changed.set()

    def fail(self, why: str) -> None:
        """Nothing more will come."""
        self._failure = self._failure or why
        self._changed.set()

    def waiting(self) -> tuple[Event, ...]:
        return tuple(self._events)

    async def next(self, timeout_s: float) -> Event | None:
        """The next event; None when none came in time. Raises ActorFailed."""
        try:
            async with asyncio.timeout(timeout_s):
                while not self._events:
                    if self._failure:
                        raise ActorFailed(self._failure)
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            return None
        return self._events.popleft()

    async def stirs(self, timeout_s: float) -> bool:
        """Whether something waits within that time; it is left waiting."""
        try:
            async with asyncio.timeout(timeout_s):
                while not self._events and not self._failure:
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            return False
        return bool(self._events)


class Actor(Protocol):
    """One session of one user. `known`: what `$name.X` says (BrokerID, SessionID, ...)."""

    spec: ActorSpec
    inbox: Inbox
    known: dict[str, Any]

    async def connect(self, mode: str) -> None:
        """Bring the connection up (FIX: log on). mode: how flows are taken up at the login that follows. Raises ActorFailed."""

    async def send(self, message: str, groups: Sequence[Mapping[str, Any]]) -> tuple[int, int]:
        """Send; returns request id and return code (0: sent). Raises ActorFailed for what this client cannot say."""

    def next_reference(self) -> str:
        """A new OrderRef or ClOrdID."""

    async def drop(self) -> None:
        """The connection is gone, as when a line is cut; what the client keeps across connections stays."""

    async def close(self) -> None:
        """Let everything go. Never raises."""


ActorKind = Callable[[ActorSpec, Addresses], Actor]


class CtpActor:
    """What is common to CTP actors, whichever library speaks: identity and counting."""

    def __init__(self, spec: ActorSpec, addresses: Addresses):
        self.spec, self.addresses, self.inbox = spec, addresses, Inbox()
        user = spec.user
        self.known: dict[str, Any] = {
            "BrokerID": addresses.broker_id, "UserID": user, "InvestorID": user, "Password": addresses.password(user),
        }  # fmt: skip
        self._reference = 0

    def hear(self, name: str, rows: Iterable[Mapping[str, Any] | None], rsp_info: Mapping[str, Any] | None, **more: Any) -> None:
        """Put one event for each row; `is_last` belongs to the last."""
        at_s = asyncio.get_running_loop().time()
        rows = list(rows)
        is_last = more.pop("is_last", True)
        for index, row in enumerate(rows):
            members = dict(row or {})
            if name.startswith(("OnRsp", "OnErr")):
                members |= {"ErrorID": (rsp_info or {}).get("ErrorID", 0), "ErrorMsg": (rsp_info or {}).get("ErrorMsg", "")}
            last = is_last and index == len(rows) - 1
            if "request_id" in more:
                members |= {"nRequestID": more["request_id"], "bIsLast": int(last)}
            if name == "OnRspUserLogin" and not members["ErrorID"] and row:
                self.known |= {key: row[key] for key in ("FrontID", "SessionID", "MaxOrderRef", "TradingDay") if key in row}
                self._reference = max(self._reference, int(row.get("MaxOrderRef") or 0))
            self.inbox.put(Event(name, at_s, members, row is None, is_last=last, **more))

    def next_reference(self) -> str:
        self._reference += 1
        return str(self._reference)


class OwnCtpActor(CtpActor):
    """Our own client, over a real socket."""

    def __init__(self, spec: ActorSpec, addresses: Addresses):
        super().__init__(spec, addresses)
        self._kept = Kept()
        self._mode = Resume.QUICK
        self._client: Client | None = None
        self._stack = AsyncExitStack()
        self._dropping = False
        self._watch: asyncio.Task[None] | None = None

    async def connect(self, mode: str) -> None:
        host, port = self.addresses.of(self.spec.protocol)
        self._mode = Resume[mode]
        self._dropping = False
        api = "trader" if self.spec.protocol == "ctp" else "md"
        try:
            self._client = await self._stack.enter_async_context(
                connect(host, port, api=api, kept=self._kept, paced=not self.spec.unpaced, on_event=self._on_event)
            )
        except OSError as error:
            raise ActorFailed(f"nobody listens at {host}:{port}: {error}") from None
        self.hear("OnFrontConnected", [{}], None)
        self._watch = asyncio.create_task(self._until_gone(self._client))

    async def send(self, message: str, groups: Sequence[Mapping[str, Any]]) -> tuple[int, int]:
        if self._client is None:
            return 0, NOT_CONNECTED
        type = VOCABULARY.messages[message]
        try:
            fields = [VOCABULARY.structs[type.structs[0]](**group) for group in groups]
            if message == "ReqUserLogin":
                fields = self._login(fields[0])
            return self._client.send(type, *fields), 0
        except (DoesNotFit, Unsayable) as fault:
            raise ActorFailed(f"cannot be sent: {fault}") from None
        except QueryInFlight:
            return 0, QUERY_IN_FLIGHT
        except QueryTooFast:
            return 0, QUERY_TOO_FAST
        except (NotConnected, FtdFault):
            return 0, NOT_CONNECTED

    async def drop(self) -> None:
        self._dropping = True
        if self._client is not None:
            self._kept = self._client.kept
            self._client.abort()
        await self.close()

    async def close(self) -> None:
        self._dropping = True
        stack, self._stack, self._client = self._stack, AsyncExitStack(), None
        await stack.aclose()
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)

    def _login(self, login: Struct) -> list[Struct]:
        """The login as the official library sends it: the last trading day, and where each flow is to be taken up."""
        assert self._client is not None
        kept = self._client.kept
        flows = [(DIALOG, 0), (QUERY, 0)]
        if self.spec.protocol == "ctp":
            resume = self._mode.value
            flows[1:1] = [
                (PRIVATE, kept.private if resume is None else resume),
                (PUBLIC, kept.public if resume is None else resume),
            ]
        login = login.replace(TradingDay=kept.trading_day, ProtocolInfo="FTDC 0")
        return [login, *(structs.Dissemination(SequenceSeries=series, SequenceNo=number) for series, number in flows)]

    async def _until_gone(self, client: Client) -> None:
        async for _ in client.events():
            pass  # they went to _on_event
        if not self._dropping and client.fault is not None:
            self.hear("OnFrontDisconnected", [{"nReason": client.fault.reason}], None)

    def _on_event(self, event: SessionEvent) -> None:
        if not isinstance(event, (Response, Return)):
            return  # FlowsOpened and unknown TIDs: the API has no callback for these either
        rows: list[Mapping[str, Any] | None] = []
        info: Mapping[str, Any] | None = None
        for struct in event.message.fields:
            if isinstance(struct, structs.RspInfo):
                info = struct.to_dict()
            else:
                rows.append(_members(struct))
        more = {"request_id": event.request_id, "is_last": event.is_last} if isinstance(event, Response) else {}
        has_row = event.type.structs != ("RspInfo",)
        self.hear(event.type.name, rows or [None if has_row else {}], info, **more)


def _members(struct: Struct) -> dict[str, Any]:
    return {name: value for name, value in struct.to_dict().items() if not name.startswith("reserve")}
