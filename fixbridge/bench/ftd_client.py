"""A bare FTD trader client: one blocking socket, requests prepared as bytes, answers looked at by offset only.

It does as little as a client can, so that what is measured is the server. The same object drives the gateway and the echo.
Latency is taken from before `send` until `recv` has returned the bytes that complete the awaited packet.
"""

from __future__ import annotations

import socket
import struct
import time
from typing import NamedTuple, Sequence

from ctpproto import ctp
from ctpproto.ctp import V6_3_11, codes, messages, structs
from ctpproto.ftd import packets
from ctpproto.ftd.frames import FTDC, HEARTBEAT
from ctpproto.ftd.packets import DIALOG, PRIVATE, PUBLIC, QUERY, ZERO_RUN
from ctpproto.message import Message, MessageType
from ctpproto.structs import Struct
from fixbridge.bench.faults import BenchFault

ANSWER_SECONDS = 20.0  # no single answer takes as long; then the server is given up
_FRAME = struct.Struct(">BBH")
_TID_AT, _FIELD_AT = 6, 22 + 4  # in a frame's content: the TID; the first struct's bytes, behind FID and length
_TID = struct.Struct(">I")
_ORDER = V6_3_11.structs["Order"]
_STATUS_AT = _FIELD_AT + _ORDER.MEMBERS["OrderStatus"].offset
_RSP_INFO = structs.RspInfo.FID.to_bytes(2, "big")
_REFUSALS = frozenset({messages.OnRspOrderInsert.tid, messages.OnRspOrderAction.tid, messages.OnRspError.tid})


class Awaited(NamedTuple):
    """What ends a wait: a packet with that TID and, for OnRtnOrder, that OrderStatus ("": any)."""

    tid: int
    status: str = ""


RESTING = Awaited(messages.OnRtnOrder.tid, codes.OrderStatus.NoTradeQueueing)
CANCELED = Awaited(messages.OnRtnOrder.tid, codes.OrderStatus.Canceled)
TRADED = Awaited(messages.OnRtnTrade.tid)


class FtdClient:
    """One logged-in connection. Raises BenchFault where the server refuses, closes or stays silent."""

    def __init__(self, address: tuple[str, int], broker: str, user: str, password: str):
        self.broker, self.user = broker, user
        self.front_id = self.session_id = 0
        self._socket = socket.create_connection(address, timeout=ANSWER_SECONDS)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._rest = b""
        self._numbers = {0: 0, DIALOG: 0, QUERY: 0}
        self._order_ref = 0
        self._login(password)

    def close(self) -> None:
        self._socket.close()

    # -- what is sent -------------------------------------------------------------------------------------------------

    def request(self, type: MessageType, *fields: Struct) -> bytes:
        """A request's frame with the next number of its series; it must be sent in the order of making."""
        series = type.series or 0
        if series:
            self._numbers[series] += 1
        frames = packets.encode(V6_3_11, Message(type.tid, fields)).frames(series, self._numbers[series], self._order_ref)
        return b"".join(frames)

    def insert(
        self, instrument: str, exchange: str, buy: bool, price: float, offset: str = codes.OffsetFlag.Open
    ) -> tuple[bytes, str]:
        """A limit order of one lot, good for the day; its frame and its OrderRef."""
        self._order_ref += 1
        order = structs.InputOrder(
            BrokerID=self.broker, InvestorID=self.user, UserID=self.user, InstrumentID=instrument, ExchangeID=exchange,
            OrderRef=str(self._order_ref), OrderPriceType=codes.OrderPriceType.LimitPrice,
            Direction=codes.Direction.Buy if buy else codes.Direction.Sell, CombOffsetFlag=offset,
            CombHedgeFlag=codes.HedgeFlag.Speculation, LimitPrice=price, VolumeTotalOriginal=1,
            TimeCondition=codes.TimeCondition.GFD, VolumeCondition=codes.VolumeCondition.AV, MinVolume=1,
            ContingentCondition=codes.ContingentCondition.Immediately, ForceCloseReason=codes.ForceCloseReason.NotForceClose,
        )  # fmt: skip
        return self.request(messages.ReqOrderInsert, order), str(self._order_ref)

    def cancel(self, instrument: str, exchange: str, order_ref: str) -> bytes:
        """Cancel of an own order by FrontID, SessionID, OrderRef."""
        action = structs.InputOrderAction(
            BrokerID=self.broker, InvestorID=self.user, UserID=self.user, InstrumentID=instrument, ExchangeID=exchange,
            FrontID=self.front_id, SessionID=self.session_id, OrderRef=order_ref, ActionFlag=codes.ActionFlag.Delete,
        )  # fmt: skip
        return self.request(messages.ReqOrderAction, action)

    # -- what is measured ---------------------------------------------------------------------------------------------

    def round_trip_ns(self, frame: bytes, awaited: Awaited) -> int:
        """From sending the frame until the awaited packet is here."""
        started = time.perf_counter_ns()
        self._socket.sendall(frame)
        self.wait(awaited)
        return time.perf_counter_ns() - started

    def burst_seconds(self, frames: Sequence[bytes], awaited: Awaited, window: int) -> float:
        """Send all frames, at most `window` of them unanswered, until each has its awaited packet."""
        total, sent, answered = len(frames), 0, 0
        started = time.perf_counter()
        while answered < total:
            room = min(total, answered + window)
            if sent < room:
                self._socket.sendall(b"".join(frames[sent:room]))
                sent = room
            answered += self._count(self._receive(), awaited)
        return time.perf_counter() - started

    def wait(self, awaited: Awaited, count: int = 1) -> None:
        """Read until so many awaited packets have come; what comes between them is read over."""
        while count > 0:
            count -= self._count(self._receive(), awaited)

    def send(self, frame: bytes) -> None:
        self._socket.sendall(frame)

    def refresh(self) -> None:
        """Between runs: say that we live, and read over what came meanwhile (heartbeats)."""
        self._socket.sendall(HEARTBEAT)
        self._socket.setblocking(False)
        try:
            while data := self._socket.recv(65536):
                self._rest += data
            raise BenchFault(f"the server has closed the connection of {self.user}")
        except BlockingIOError:
            self._count(self._rest, Awaited(-1))
        finally:
            self._socket.settimeout(ANSWER_SECONDS)

    def call(self, type: MessageType, answer: MessageType, *fields: Struct) -> tuple[Struct, ...]:
        """Send a request outside any measurement; the fields of its last answer, of API 6.3.11."""
        self._socket.sendall(self.request(type, *fields))
        while True:
            for content in self._contents(self._receive()):
                packet = packets.decode(content)
                if packet is not None and packet.tid in (answer.tid, messages.OnRspError.tid) and packet.chain == packets.LAST:
                    found = V6_3_11.decode(packet.fields)
                    for field in found:
                        if field.NAME == "RspInfo" and field.ErrorID:  # type: ignore[attr-defined]
                            raise BenchFault(f"{type.name}: {field!r}")
                    return found

    # -- inside -------------------------------------------------------------------------------------------------------

    def _login(self, password: str) -> None:
        login = structs.ReqUserLogin(
            BrokerID=self.broker, UserID=self.user, Password=password, UserProductInfo="bench", ProtocolInfo="FTDC 0"
        )
        # QUICK on both flows: what was said before this run began is not wanted.
        flows = [(DIALOG, 0), (PRIVATE, -1), (PUBLIC, -1), (QUERY, 0)]
        fields = [structs.Dissemination(SequenceSeries=series, SequenceNo=number) for series, number in flows]
        for field in self.call(messages.ReqUserLogin, messages.OnRspUserLogin, login, *fields):
            if field.NAME == "RspUserLogin":
                self.front_id, self.session_id = field.FrontID, field.SessionID  # type: ignore[attr-defined]

    def _receive(self) -> bytes:
        """All bytes not looked at yet, after at least one more read."""
        try:
            data = self._socket.recv(262144)
        except TimeoutError:
            raise BenchFault(f"no answer to {self.user} within {ANSWER_SECONDS:.0f} s") from None
        if not data:
            raise BenchFault(f"the server has closed the connection of {self.user}")
        return self._rest + data if self._rest else data

    def _contents(self, data: bytes) -> list[bytes]:
        """The contents of the complete FTDC frames, expanded; the rest is kept."""
        contents = []
        at, end = 0, len(data)
        unpack = _FRAME.unpack_from
        while end - at >= 4:
            kind, extension, length = unpack(data, at)
            stop = at + 4 + extension + length
            if stop > end:
                break
            if kind == FTDC:
                content = data[at + 4 + extension : stop]
                contents.append(_expand(content) if content[1] == ZERO_RUN else content)
            at = stop
        self._rest = data[at:]
        return contents

    def _count(self, data: bytes, awaited: Awaited) -> int:
        tid, status = awaited
        wanted = ord(status) if status else 0
        count = 0
        for content in self._contents(data):
            found = _TID.unpack_from(content, _TID_AT)[0]
            if found == tid:
                count += not wanted or content[_STATUS_AT] == wanted
            elif found in _REFUSALS:
                _refused(content)
        return count


def _expand(content: bytes) -> bytes:
    packet = packets.decode(content)
    return packet.encode() if packet is not None else content


def _refused(content: bytes) -> None:
    packet = packets.decode(content)
    for field in V6_3_11.decode(packet.fields) if packet is not None else ():
        if field.NAME == "RspInfo" and field.ErrorID:  # type: ignore[attr-defined]
            raise BenchFault(f"{ctp.name_of(Message(packet.tid, ()))}: {field!r}")  # type: ignore[union-attr]
