"""Market data in parts, said to the official client: what it makes of them is what `ctpproto.ftd.depth` makes of them."""

from __future__ import annotations

import asyncio
import random
import time
from pathlib import Path

from interop.official.client import OfficialClient

from ctpproto.ctp import V6_3_11, messages, structs
from ctpproto.ftd import packets
from ctpproto.ftd.depth import PARTS, WHOLE, DepthAssembler
from ctpproto.ftd.front_session import FrontSession, Request
from ctpproto.message import Message
from ctpproto.structs import Struct

LOGIN = {"BrokerID": "9999", "UserID": "100001", "Password": "pw100001"}
INSTRUMENTS = ["cu2701", "IF2612", "m2705"]
MESSAGES = 400
DEPTH = V6_3_11.structs["DepthMarketData"]
VALUES = {
    "d": [0.0, None, 75000.0, -0.5, 4000.2, float("inf"), 1e-300, 1e-9, 9.9e-10, -9.9e-10, -1e-9],
    "i": [0, 1, -7, 2**31 - 1], "s": ["", "20261123", "09:30:00", "SHFE"],
}  # fmt: skip


def some(struct: type[Struct], chance: random.Random) -> Struct:
    """A struct with members as they may come, absent prices among them."""
    return struct(**{
        name: chance.choice(VALUES[member.kind])
        for name, member in struct.MEMBERS.items()
        if name not in ("InstrumentID", "ExchangeInstID") and not name.startswith("reserve")
    })


def sayings(chance: random.Random) -> list[Message]:
    """Wholes and parts of a few instruments, parts before a first whole, in any order, twice, and without a name."""
    parts_of = [name for name in PARTS.structs if name != "MarketDataUpdateTime"]
    said: list[Message] = []
    for _ in range(MESSAGES):
        name = chance.choice(INSTRUMENTS)
        if chance.random() < 0.1:
            wholes = [some(DEPTH, chance).replace(InstrumentID=name, ExchangeInstID=name) for _ in range(chance.randint(1, 3))]
            said.append(Message(WHOLE.tid, tuple(wholes)))
            continue
        parts = [some(V6_3_11.structs[part], chance) for part in chance.choices(parts_of, k=chance.randint(0, 6))]
        for _ in range(chance.choice((0, 1, 1, 1, 1, 1, 1, 2))):
            named = some(V6_3_11.structs["MarketDataUpdateTime"], chance)
            parts.append(named.replace(InstrumentID=name))
            name = chance.choice(INSTRUMENTS)
        chance.shuffle(parts)
        said.append(Message(PARTS.tid, tuple(parts)))
    return said


def content(message: Message) -> bytes:
    fields = tuple((struct.FID, struct.pack()) for struct in message.fields)
    return packets.Packet(12, packets.LAST, packets.UNNUMBERED, 0, message.tid, 0, fields).encode()


class Front(asyncio.Protocol):
    """Lets anybody in, and after a subscription says what it has to say."""

    def __init__(self, said: list[Message]):
        self.said = said

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.session = FrontSession(V6_3_11, "md", time.monotonic_ns())

    def data_received(self, data: bytes) -> None:
        for event in self.session.receive(data, time.monotonic_ns()):
            assert isinstance(event, Request), event
            if event.type.tid == messages.ReqUserLogin.tid:
                login = (structs.RspInfo(), structs.RspUserLogin(TradingDay="20261123"))
                answer = packets.encode(V6_3_11, Message(messages.OnRspUserLogin.tid, login))
                self.session.respond(answer, event.request_id)
                continue
            for message in self.said:
                packed = content(message)
                self.transport.write(bytes((2, 0)) + len(packed).to_bytes(2, "big") + packed)
        self.transport.write(self.session.take_output())


def test_the_official_client_assembles_the_same(tmp_path: Path) -> None:
    said = sayings(random.Random(5))
    assembler = DepthAssembler()
    expected = []
    for message in said:
        wide = Message(message.tid, tuple(V6_3_11.widen(struct) for struct in message.fields))
        expected += [V6_3_11.narrow(whole).to_dict() for whole in assembler.take(wide)]

    async def story() -> None:
        server = await asyncio.get_running_loop().create_server(lambda: Front(said), "127.0.0.1", 0)
        address = f"tcp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, OfficialClient.start("md", tmp_path / "flow", address) as client:
            await client.expect("OnFrontConnected")
            assert await client.call("ReqUserLogin", LOGIN) == 0
            await client.expect("OnRspUserLogin")
            assert await client.subscribe(INSTRUMENTS) == 0
            for number, whole in enumerate(expected):
                heard = (await client.expect("OnRtnDepthMarketData")).data
                assert heard == whole, number

    asyncio.run(story())
