"""Any bytes at both CTP ports: the stranger's connection ends or is answered; the daemon, another's session and the log stay as
they are.
"""

from __future__ import annotations

import asyncio
import json
import socket
import tempfile
import threading
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Coroutine, Iterator

import pytest
from fuzz.ending import peer_may_end
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from unit.front_site import BROKER, M, S, Site, order, report_of

from ctpproto import ctp
from ctpproto.client import Client, connect
from ctpproto.ftd import packets
from ctpproto.ftd.frames import FrameReader
from ctpproto.ftd.packets import Packet
from fixbridge.config import load

GOLDEN = json.loads((Path(__file__).parents[1] / "golden" / "requests-6.3.11.json").read_text())
FEW = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


class Running:
    """A gateway in a loop of its own thread, and a member who is logged in all the time."""

    def __init__(self, folder: Path):
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()
        options = {"state_dir": folder, "fix.enabled": False, "admin.enabled": False, "trading_day": "20261123"}
        options |= {"trader_front.port": 0, "market_data_front.port": 0}
        options |= {"trader_front.queries_per_second": 0, "login.max_failures": 10**6}
        self.site = self.do(self._start(load(None, options)))
        self.ports = {front: self.site.port(front) for front in ("trader", "md")}
        self._door = connect("127.0.0.1", self.ports["trader"], paced=False)
        self.member: Client = self.do(self._door.__aenter__())
        self.do(self.member.login(BROKER, "100001", "pw100001"))
        self.ref = 0

    async def _start(self, config: Any) -> Site:
        site = Site(config)
        await site.gateway.start()
        return site

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        done: Future[Any] = asyncio.run_coroutine_threadsafe(work, self.loop)
        return done.result(30)

    def stop(self) -> None:
        self.do(self._door.__aexit__(None, None, None))
        self.do(self.site.gateway.stop())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()

    def last_number(self) -> int:
        return self.site.gateway.sequencer.status()["last_number"]

    def still_trades(self) -> None:
        """The member's session places an order and cancels it, and its numbers go on without a gap."""
        self.ref += 1
        self.do(self._round(self.ref))

    async def _round(self, ref: int) -> None:
        member = self.member
        member.send(M.ReqOrderInsert, order(ref, price=3900.0))
        report = (await member.expect(M.OnRtnOrder, report_of(ref, "3"))).message.fields[0]
        member.send(
            M.ReqOrderAction,
            S.InputOrderAction(
                BrokerID=BROKER, UserID="100001", InvestorID="100001", InstrumentID="IF2612", ExchangeID="CFFEX", ActionFlag="0",
                FrontID=report.FrontID, SessionID=report.SessionID, OrderRef=report.OrderRef,
            ),
        )  # fmt: skip
        await member.expect(M.OnRtnOrder, report_of(ref, "5"))
        assert member.fault is None


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with tempfile.TemporaryDirectory() as folder:
        gateway = Running(Path(folder))
        try:
            yield gateway
        finally:
            gateway.stop()


def say(port: int, data: bytes) -> bytes:
    """Send bytes, end our half, and read what comes until the front ends its own."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as peer:
        answer = bytearray()
        with peer_may_end():
            peer.sendall(data)
            peer.shutdown(socket.SHUT_WR)
            while piece := peer.recv(65536):
                answer += piece
        return bytes(answer)


def frame(content: bytes, kind: int = 2) -> bytes:
    return bytes((kind, 0)) + len(content).to_bytes(2, "big") + content


CONTENTS = [bytes.fromhex(row["frame"]) for rows in GOLDEN.values() for row in rows]
assert len(CONTENTS) == 83
ports = st.sampled_from(["trader", "md"])


@st.composite
def broken_goldens(draw: st.DrawFn) -> bytes:
    """Requests of the official client, some bytes changed, the frame's length kept true or not."""
    out = b""
    for content in draw(st.lists(st.sampled_from(CONTENTS), min_size=1, max_size=4)):
        changed = bytearray(content)
        for place, byte in draw(st.lists(st.tuples(st.integers(0, len(content) - 1), st.integers(0, 255)), max_size=6)):
            changed[place] = byte
        out += frame(bytes(changed[: draw(st.integers(0, len(changed)))]) if draw(st.booleans()) else bytes(changed))
    return out


@FEW
@given(front=ports, data=st.binary(max_size=600))
def test_arbitrary_bytes(running: Running, front: str, data: bytes) -> None:
    before = running.last_number()
    say(running.ports[front], data)
    assert running.last_number() == before


@FEW
@given(front=ports, frames=st.lists(st.tuples(st.binary(max_size=200), st.integers(0, 3)), max_size=5))
def test_arbitrary_contents_in_good_frames(running: Running, front: str, frames: list[tuple[bytes, int]]) -> None:
    before = running.last_number()
    say(running.ports[front], b"".join(frame(content, kind) for content, kind in frames))
    assert running.last_number() == before


@FEW
@given(front=ports, data=broken_goldens())
def test_broken_requests_of_a_stranger(running: Running, front: str, data: bytes) -> None:
    before = running.last_number()
    answer = say(running.ports[front], data)
    reader = FrameReader()
    for frame_back in reader.feed(answer):
        if frame_back.type == 2:
            assert packets.decode(frame_back.content) is not None
    assert reader.fault is None, "what the front says is well formed whatever it was told"
    assert running.last_number() == before


ENDS_THE_SESSION = ("ReqUserLogout", "ReqUserPasswordUpdate")
TRADER_REQUESTS = [t for t in ctp.V6_3_11.requests.values() if t.api == "trader" and t.name not in ENDS_THE_SESSION]


@st.composite
def hostile_requests(draw: st.DrawFn) -> list[tuple[int, int, bytes]]:
    """(TID, FID, struct bytes): any request, its struct full of arbitrary bytes, an order most of the time."""
    out = []
    for _ in range(draw(st.integers(1, 6))):
        type = draw(st.sampled_from(TRADER_REQUESTS) | st.sampled_from([M.ReqOrderInsert, M.ReqOrderAction]))
        struct = ctp.V6_3_11.structs[type.structs[0]]
        if struct.NAME == "InputOrder" and draw(st.booleans()):
            raw = bytearray(ctp.V6_3_11.narrow(order(draw(st.integers(1, 10**9)), user="100002")).pack())
            for _ in range(draw(st.integers(0, 3))):
                member = draw(st.sampled_from(list(struct.MEMBERS.values())))
                raw[member.offset : member.offset + member.size] = draw(st.binary(min_size=member.size, max_size=member.size))
        else:
            raw = bytearray(draw(st.binary(max_size=struct.SIZE + 8)))
        out.append((type.tid, struct.FID, bytes(raw)))
    return out


@FEW
@given(requests=hostile_requests())
def test_hostile_requests_of_a_member(running: Running, requests: list[tuple[int, int, bytes]]) -> None:
    """Logged in as another user: whatever it asks, the core goes on."""
    login = ctp.V6_3_11.narrow(S.ReqUserLogin(BrokerID=BROKER, UserID="100002", Password="pw100002")).pack()
    with socket.create_connection(("127.0.0.1", running.ports["trader"]), timeout=10) as peer:
        peer.sendall(frame(Packet(12, packets.LAST, 0, 0, M.ReqUserLogin.tid, 1, ((0x1002, login),)).encode()))
        reader, seen = FrameReader(), False
        while not seen:
            data = peer.recv(65536)
            assert data, "a good login is answered"
            for got in reader.feed(data):
                packet = packets.decode(got.content) if got.type == 2 else None
                seen = seen or packet is not None and packet.tid == M.OnRspUserLogin.tid
        for number, (tid, fid, raw) in enumerate(requests, 1):
            peer.sendall(frame(Packet(12, packets.LAST, 1, number, tid, number, ((fid, raw),)).encode()))
        with peer_may_end():
            peer.shutdown(socket.SHUT_WR)
            while peer.recv(65536):
                pass
    assert running.site.gateway.sequencer.halted is None


def test_and_after_all_that_the_member_trades_on(running: Running) -> None:
    running.still_trades()
    assert running.site.gateway.sequencer.halted is None
    assert running.member.fault is None
