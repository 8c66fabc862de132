"""A FIX member that asks for much market data and reads none of it: it costs itself alone, and hears the newest state when it
reads.

That nothing is queued for it meanwhile is tests/unit/test_fix_market_desk.py's."""

from __future__ import annotations

import socket
import time

from interop.fix_client import FixClient
from interop.gateway import GatewayProcess
from interop.test_fix_gateway import logon

from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage, utc_timestamp
from ctpproto.generated.fix44 import Tag

REQUESTS, CHANGES, SECONDS = 200, 20, 60.0
TYPES = ("0", "1", "2", "4", "6", "7", "8", "9", "B", "C")


class Wire:
    """A FIX.4.4 session over a bare socket."""

    def __init__(self, address: tuple[str, int], client: str, receive_bytes: int = 0):
        self.socket = socket.socket()
        if receive_bytes:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_bytes)
        self.socket.settimeout(SECONDS)
        self.socket.connect(address)
        self.client, self.number, self.buffer = client, 1, b""
        self.socket.sendall(logon(client, 1, f"pw10000{client[-1]}", t141="Y"))
        assert self.next().msg_type == "A"

    def say(self, msg_type: str, *fields: tuple[int, str]) -> None:
        self.number += 1
        header = [(49, self.client), (56, "FIXBRIDGE"), (34, str(self.number)), (52, utc_timestamp(time.time_ns()))]
        self.socket.sendall(codec.encode(FixMessage(msg_type, [*header, *fields]), "FIX.4.4"))

    def next(self) -> FixMessage:
        """The next message that is no heartbeat."""
        message = self._next()
        while message.msg_type in ("0", "1"):
            message = self._next()
        return message

    def _next(self) -> FixMessage:
        while (found := codec.decode(self.buffer, {})) is None:
            data = self.socket.recv(1 << 16)
            assert data, "the gateway has ended the connection"
            self.buffer += data
        _, message, end = found
        self.buffer = self.buffer[end:]
        return message

    def subscribe(self, name: str, how: str, depth: str, types: tuple[str, ...]) -> None:
        entries = [(Tag.MDEntryType, kind) for kind in types]
        fields = [(Tag.MDReqID, name), (Tag.SubscriptionRequestType, "1"), (Tag.MarketDepth, depth), (Tag.MDUpdateType, how)]
        self.say("V", *fields, (Tag.NoMDEntryTypes, str(len(types))), *entries, (Tag.NoRelatedSym, "1"), (Tag.Symbol, "cu2701"))


def size_of(message: FixMessage) -> str:
    """Lots of the only offer in a W or X."""
    fields = list(message)
    at = fields.index((Tag.MDEntryType, "1"))
    return next(text for tag, text in fields[at:] if tag == Tag.MDEntrySize)


def test_a_stuck_reader_costs_only_itself(tmp_path) -> None:
    with GatewayProcess(tmp_path / "state").start() as gateway:
        address = gateway.address("fix")
        reader, stuck = Wire(address, "CLIENT2"), Wire(address, "CLIENT3", receive_bytes=4096)
        for n in range(REQUESTS):
            stuck.subscribe(f"s{n}", "0", "0", TYPES)
        reader.subscribe("r", "1", "1", ("1",))
        assert reader.next().msg_type == "W"
        trader = FixClient(tmp_path / "trader", address, "CLIENT1", reset=True).connect()
        for n in range(1, CHANGES + 1):
            for wire in (stuck, reader):
                wire.say("0")  # it is alive, whatever it reads
            trader.order(f"o{n}", "2", 1, 75010)
            trader.wait("8", t11=f"o{n}", t150="0")
            heard = ""
            while heard != str(n):  # two changes within the conflation interval are one
                heard = size_of(reader.next())
        # The stuck one reads at last: old states that were on their way, and then the newest.
        states: dict[str, list[str]] = {f"s{n}": [] for n in range(REQUESTS)}
        while any(not seen or seen[-1] != str(CHANGES) for seen in states.values()):
            message = stuck.next()
            if message.msg_type == "W" and message.get(Tag.MDReqID) in states and (Tag.MDEntryType, "1") in list(message):
                states[message[Tag.MDReqID]].append(size_of(message))
        trader.stop()
        for wire in (stuck, reader):
            wire.socket.close()
        assert not [line for line in gateway.lines if "SlowReader" in line]
