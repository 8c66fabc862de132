"""A FIX gateway on a real core in one process: what the desks' tests talk to. Only the session layer is played: `Wires`."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import Any, Awaitable, Callable, Iterator, Sequence

from unit.front_site import BROKER

from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage, utc_timestamp
from ctpproto.generated import fix50sp2
from ctpproto.generated.fix44 import Tag
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Source, Submission
from fixbridge.config import Config, load
from fixbridge.credentials import LoginGuard
from fixbridge.daemon import Gateway
from fixbridge.fix.desks import DESKS
from fixbridge.fix.engine import Application, SessionKey
from fixbridge.fix.gateway import FixGateway
from fixbridge.fix.positions import Positions

BEGIN_STRINGS = ("FIX.4.2", "FIX.4.4", "FIXT.1.1")
CLIENTS = ("CLIENT1", "CLIENT2", "CLIENT3")
SECONDS = 15.0  # a limit for what never comes; everything here takes milliseconds


class Wires:
    """An engine without sockets: what is sent to a session is decoded again and kept. `stuck`: bytes that wait, by client."""

    def __init__(self, sessions: Sequence[SessionKey]):
        self.sessions = sessions
        self.heard: dict[str, list[FixMessage]] = {}
        self.stuck: dict[str, int] = {}
        self.said = asyncio.Event()

    async def start(self, application: Application) -> int:
        return 0

    async def stop(self) -> None:
        pass

    def send(self, session: SessionKey, message: FixMessage, keep: bool = True) -> None:
        assert keep != (message.msg_type in ("W", "X")), "market data is stale when it is late, and nothing else is"
        found = codec.decode(codec.encode(message, session.begin_string), {})
        assert found is not None
        self.heard.setdefault(session.theirs, []).append(found[1])
        self.said.set()

    def backlog(self, session: SessionKey) -> int:
        return self.stuck.get(session.theirs, 0)

    def logout(self, session: SessionKey, text: str) -> None:
        raise AssertionError(f"{session} was logged out: {text}")

    def sent(self, session: SessionKey) -> Iterator[FixMessage]:
        return iter(())


class Client:
    """A FIX client that is logged on. `say` sends, `hear` gives what comes next."""

    def __init__(self, site: FixSite, session: SessionKey):
        self.site, self.session = site, session
        self.version = site.gateway.members[session.theirs].version
        self.codes = self.version.codes
        self._number = 1

    async def say(self, msg_type: str, *fields: Any) -> None:
        """Fields: (tag, text) or (count tag, [entries])."""
        self._number += 1
        header = [
            (Tag.MsgSeqNum, str(self._number)),
            (Tag.SenderCompID, self.session.theirs),
            (Tag.TargetCompID, self.session.ours),
        ]
        message = FixMessage(msg_type, [*header, (Tag.SendingTime, utc_timestamp(self.site.gateway.now_ns()))])
        for tag, value in fields:
            if isinstance(value, list):
                message.put_entries(tag, value)
            else:
                message.put(tag, value)
        self.site.gateway.on_message(self.session, message)

    async def hear(self, msg_type: str = "") -> FixMessage:
        """The next message; it is valid in the client's version. msg_type: what it has to be."""
        heard, said = self.site.wires.heard.setdefault(self.session.theirs, []), self.site.wires.said
        async with asyncio.timeout(SECONDS):
            while not heard:
                said.clear()
                await said.wait()
        message = heard.pop(0)
        whole = FixMessage(message.msg_type, [(34, "1"), (49, "A"), (56, "B"), (52, "20261125-01:02:03"), *message.fields])
        self.version.validate(whole)
        assert not msg_type or message.msg_type == msg_type, message
        return message

    def entries(self, message: FixMessage, count: int) -> list[dict[int, str]]:
        """A repeating group of a message, its entries as dicts."""
        return [dict(entry) for entry in message.entries(self.version.dictionary.messages[message.msg_type].groups[count])]

    @property
    def waiting(self) -> list[FixMessage]:
        return self.site.wires.heard.setdefault(self.session.theirs, [])

    def log_out(self) -> None:
        self.site.gateway.on_logout(self.session)


class FixSite:
    """A core and a FIX gateway on it. `lines`: what an operator was shown."""

    def __init__(self, config: Config):
        self.lines: list[str] = []
        self.core = Gateway(config, self.lines.append)

    async def open(self, folder: Path, desks: Sequence[Callable[..., Any]]) -> None:
        await self.core.start()
        sessions = [SessionKey(version, "FIXBRIDGE", client) for version in BEGIN_STRINGS for client in CLIENTS]
        self.wires = Wires(sessions)
        members = {client: (f"10000{client[-1]}", f"10000{client[-1]}") for client in CLIENTS}
        self.gateway = FixGateway(
            self.core.sequencer, self.wires, Positions(folder / "positions"), sessions, members, broker=BROKER, front_id=3,
            login_guard=LoginGuard(), desks=desks, on_event=self.lines.append, process=1,
        )  # fmt: skip
        ready = asyncio.Event()
        self.gateway.catch_up(ready.set)
        await asyncio.wait_for(ready.wait(), SECONDS)

    def operator(self, tid: int, *fields: Struct) -> None:
        """A command of the daemon's own."""
        self.core.sequencer.submit(Submission(Message(tid, fields), Source(front_id=0)))

    async def log_on(self, client: str = "CLIENT1", version: str = "FIX.4.4") -> Client:
        """A client that is online."""
        begin_string = "FIXT.1.1" if version == fix50sp2.DICTIONARY.version else version
        session = next(s for s in self.wires.sessions if s.theirs == client and s.begin_string == begin_string)
        self.gateway.on_logon(session)
        async with asyncio.timeout(SECONDS):
            while not self.gateway.members[client].online:
                await asyncio.sleep(0.002)
        return Client(self, session)

    async def order(self, client: Client, side: str, price: object, lots: int = 1, **more: str) -> None:
        """A limit order for IF2612 that opens; its reports are heard and forgotten."""
        self._orders = getattr(self, "_orders", 0) + 1
        fields = {
            Tag.ClOrdID: f"order-{self._orders}", Tag.Symbol: more.get("symbol", "IF2612"), Tag.Side: side, Tag.OrdType: "2",
            Tag.Price: str(price), Tag.OrderQty: str(lots), Tag.PositionEffect: "O", Tag.HandlInst: "1",
            Tag.TransactTime: utc_timestamp(self.gateway.now_ns()),
        }  # fmt: skip
        await client.say("D", *fields.items())
        await self.settled()
        client.waiting.clear()

    async def settled(self) -> None:
        """Everything that was handed in has come back as a record, and timers of now have run."""
        sequencer = self.core.sequencer
        async with asyncio.timeout(SECONDS):
            while sequencer.status()["inbox"] or sequencer.status()["released"] != sequencer.status()["last_number"]:
                await asyncio.sleep(0.002)
        await asyncio.sleep(0.01)


def play(scene: Callable[[FixSite], Awaitable[None]], desks: Sequence[Callable[..., Any]] = DESKS, **overrides: Any) -> None:
    """Run a scene against a fresh core and FIX gateway."""

    async def run(folder: Path) -> None:
        settings = {f"{part}.enabled": False for part in ("fix", "admin", "trader_front", "market_data_front")}
        settings |= {"state_dir": folder / "state", "trading_day": "20261123", **overrides}
        site = FixSite(load(None, settings))
        await site.open(folder, desks)
        try:
            await scene(site)
        finally:
            site.gateway.close()
            await site.core.stop()

    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(Path(folder)))
