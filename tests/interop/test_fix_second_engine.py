"""fixcore-engine, an engine that shares nothing with QuickFIX or ours, as a client: orders, a gap it asks for, a clean end."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest
from fixcore import Application
from fixcore.message import Message
from fixcore.session import SessionSettings
from fixcore.transport import SocketInitiator
from interop.engines import on
from interop.gateway import GatewayProcess
from interop.native import WAIT_SECONDS, in_loop
from interop.test_fix_gateway import PRICE

VERSIONS = {"FIX.4.2": "CLIENT1", "FIX.4.4": "CLIENT2", "FIXT.1.1": "CLIENT3"}
SETTINGS = """[DEFAULT]
ConnectionType=initiator
ReconnectInterval=1
HeartBtInt=30
FileStorePath={store}
[SESSION]
BeginString={version}
SenderCompID={client}
TargetCompID=FIXBRIDGE
SocketConnectHost={host}
SocketConnectPort={port}
DefaultApplVerID=9
"""


class Desk(Application):
    """`received`: application messages. Logs on with the demo's password."""

    def __init__(self, client: str):
        self.user = f"10000{client[-1]}"
        self.received: list[Message] = []
        self.admin: list[str] = []
        self.up = False
        self.changed = asyncio.Event()

    def on_logon(self, session_id: Any) -> None:
        self._note(up=True)

    def on_logout(self, session_id: Any) -> None:
        self._note(up=False)

    def to_admin(self, message: Message, session_id: Any) -> None:
        if message.msg_type == "A":
            message.set_field(553, self.user)
            message.set_field(554, f"pw{self.user}")

    def from_admin(self, message: Message, session_id: Any) -> None:
        self.admin.append(message.msg_type)

    def from_app(self, message: Message, session_id: Any) -> None:
        self.received.append(message)
        self._note()

    def _note(self, up: bool | None = None) -> None:
        self.up = self.up if up is None else up
        self.changed.set()

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(WAIT_SECONDS):
            while not condition():
                self.changed.clear()
                await self.changed.wait()

    def report(self, name: str) -> Message | None:
        return next((m for m in self.received if m.msg_type == "8" and m.get(11) == name), None)


def order(desk: Desk, name: str, side: str, price: int) -> Message:
    message = Message()
    message.header.set(35, "D")
    now = time.strftime("%Y%m%d-%H:%M:%S", time.gmtime())
    for tag, value in (
        (11, name), (1, desk.user), (21, "1"), (55, "cu2701"), (54, side), (60, now), (38, "1"), (40, "2"), (44, str(price)),
        (77, "O"),
    ):  # fmt: skip
        message.set_field(tag, value)
    return message


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GatewayProcess]:
    with GatewayProcess(tmp_path_factory.mktemp("second") / "state", config=on("native")).start() as running:
        yield running


@pytest.mark.parametrize("version", VERSIONS)
@in_loop
async def test_it_trades_and_gets_what_it_missed(gateway: GatewayProcess, tmp_path: Path, version: str) -> None:
    host, port = gateway.address("fix")
    text = SETTINGS.format(store=tmp_path, version=version, client=VERSIONS[version], host=host, port=port)

    async def connected(desk: Desk) -> tuple[SocketInitiator, Any]:
        initiator = SocketInitiator(SessionSettings.from_string(text), desk)
        await initiator.start()
        await desk.until(lambda: desk.up)
        return initiator, next(iter(initiator.sessions.values()))

    desk = Desk(VERSIONS[version])
    initiator, session = await connected(desk)
    await session.send_app(order(desk, "rests", "2", PRICE + 500))
    await desk.until(lambda: desk.report("rests") is not None)
    told = desk.report("rests")
    assert told is not None and (told[39], told[150], told[151], told[1]) == ("0", "0", "1", desk.user)
    await initiator.stop()  # the connection breaks without a Logout
    other = Desk("CLIENT4")
    crossing = SocketInitiator(SessionSettings.from_string(text.replace(f"={VERSIONS[version]}\n", "=CLIENT4\n")), other)
    await crossing.start()
    await other.until(lambda: other.up)
    name = f"crosses {version}"
    await next(iter(crossing.sessions.values())).send_app(order(other, name, "1", PRICE + 500))
    await other.until(lambda: any(m.get(11) == name and m.get(39) == "2" for m in other.received))
    await crossing.logout()
    await other.until(lambda: not other.up)
    await crossing.stop()
    again = Desk(VERSIONS[version])
    initiator, session = await connected(again)
    await again.until(lambda: any(m.get(11) == "rests" and m.get(39) == "2" for m in again.received))
    await initiator.logout()
    await again.until(lambda: not again.up)
    await initiator.stop()
    assert "3" not in desk.admin + again.admin + other.admin, "no session-level reject"
