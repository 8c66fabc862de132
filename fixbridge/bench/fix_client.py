"""A bare FIX.4.4 client: one blocking socket, messages prepared as bytes, answers searched for tag=value pairs.

No engine, store or resend: MsgSeqNum(34) is counted, ResetSeqNumFlag(141)=Y begins at 1. The same object drives the gateway and
the QuickFIX echo. HeartBtInt(108) is an hour, so that no heartbeat falls into a run.
"""

from __future__ import annotations

import datetime as dt
import re
import socket
import time
from typing import NamedTuple, Sequence

from fixbridge.bench.faults import BenchFault

ANSWER_SECONDS = 20.0
HEARTBEAT_SECONDS = 3600
SOH = b"\x01"
_TRAILER_BYTES = 7  # 10=nnn|
_LENGTH = re.compile(rb"8=FIX\.4\.4\x019=(\d{1,6})\x01")
_TEXT = re.compile(rb"\x0158=([^\x01]*)")
_REFUSALS = (b"\x0135=3\x01", b"\x0135=9\x01", b"\x0135=j\x01", b"\x0135=5\x01")


class Awaited(NamedTuple):
    """An ExecutionReport(35=8) with this ExecType(150)."""

    exec_type: bytes


NEW = Awaited(b"\x01150=0\x01")
CANCELED = Awaited(b"\x01150=4\x01")
_REJECTED = b"\x01150=8\x01"


def frame(fields: Sequence[tuple[int, object]]) -> bytes:
    """A message from MsgType(35) on, with BeginString(8), BodyLength(9) and CheckSum(10)."""
    body = b"".join(b"%d=%s\x01" % (tag, str(value).encode()) for tag, value in fields)
    message = b"8=FIX.4.4\x019=%d\x01%s" % (len(body), body)
    return message + b"10=%03d\x01" % (sum(message) % 256)


def timestamp() -> str:
    """UTCTimestamp of now, milliseconds."""
    return dt.datetime.now(dt.timezone.utc).strftime("%Y%m%d-%H:%M:%S.%f")[:-3]


class FixClient:
    """One logged-on session. Raises BenchFault where the server refuses, closes or stays silent."""

    def __init__(self, address: tuple[str, int], sender: str, target: str, username: str, password: str):
        self.sender, self.target, self.account = sender, target, username
        self._socket = socket.create_connection(address, timeout=ANSWER_SECONDS)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._rest = b""
        self._number = 0
        self._orders = 0
        self._socket.sendall(
            self.message("A", (98, 0), (108, HEARTBEAT_SECONDS), (141, "Y"), (553, username), (554, password))
        )
        while not any(b"\x0135=A\x01" in message for message in self._messages(self._receive())):
            pass

    def close(self) -> None:
        """Log out without waiting for the answer."""
        try:
            self._socket.sendall(self.message("5"))
        except OSError:
            pass  # the server has gone first
        self._socket.close()

    # -- what is sent -------------------------------------------------------------------------------------------------

    def message(self, kind: str, *fields: tuple[int, object]) -> bytes:
        """A message with the next MsgSeqNum; it must be sent in the order of making, within two minutes (SendingTime)."""
        self._number += 1
        header = [(35, kind), (34, self._number), (49, self.sender), (52, timestamp()), (56, self.target)]
        return frame([*header, *fields])

    def insert(self, instrument: str, exchange: str, buy: bool, price: float) -> tuple[bytes, str]:
        """A NewOrderSingle, limit, one lot, for the day, opening; its bytes and its ClOrdID."""
        self._orders += 1
        cl_ord_id = f"B{self._orders}"
        return self.message(
            "D", (11, cl_ord_id), (1, self.account), (21, 1), (55, instrument), (207, exchange), (54, 1 if buy else 2),
            (60, timestamp()), (38, 1), (40, 2), (44, f"{price:g}"), (59, 0), (77, "O"),
        ), cl_ord_id  # fmt: skip

    def cancel(self, instrument: str, exchange: str, buy: bool, orig_cl_ord_id: str) -> bytes:
        """An OrderCancelRequest for an own order."""
        self._orders += 1
        return self.message(
            "F", (41, orig_cl_ord_id), (11, f"B{self._orders}"), (1, self.account), (55, instrument), (207, exchange),
            (54, 1 if buy else 2), (60, timestamp()), (38, 1),
        )  # fmt: skip

    # -- what is measured ---------------------------------------------------------------------------------------------

    def round_trip_ns(self, message: bytes, awaited: Awaited) -> int:
        """From sending the message until the awaited report is here."""
        started = time.perf_counter_ns()
        self._socket.sendall(message)
        while not self._count(self._receive(), awaited):
            pass
        return time.perf_counter_ns() - started

    def burst_seconds(self, messages: Sequence[bytes], awaited: Awaited, window: int) -> float:
        """Send all messages, at most `window` of them unanswered, until each has its awaited report."""
        total, sent, answered = len(messages), 0, 0
        started = time.perf_counter()
        while answered < total:
            room = min(total, answered + window)
            if sent < room:
                self._socket.sendall(b"".join(messages[sent:room]))
                sent = room
            answered += self._count(self._receive(), awaited)
        return time.perf_counter() - started

    def fileno(self) -> int:
        """For a selector."""
        return self._socket.fileno()

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def answers(self, awaited: Awaited) -> int:
        """How many awaited reports one read brings; it waits for something to read."""
        return self._count(self._receive(), awaited)

    # -- inside -------------------------------------------------------------------------------------------------------

    def _receive(self) -> bytes:
        try:
            data = self._socket.recv(262144)
        except TimeoutError:
            raise BenchFault(f"no answer to {self.sender} within {ANSWER_SECONDS:.0f} s") from None
        if not data:
            raise BenchFault(f"the server has closed the connection of {self.sender}")
        return self._rest + data if self._rest else data

    def _messages(self, data: bytes) -> list[bytes]:
        """The complete messages; the rest is kept."""
        messages = []
        at, end = 0, len(data)
        while at < end:
            head = _LENGTH.match(data, at)
            if head is None:
                if end - at > 32:
                    raise BenchFault(f"no FIX.4.4 message: {data[at : at + 40]!r}")
                break
            stop = head.end() + int(head[1]) + _TRAILER_BYTES
            if stop > end:
                break
            messages.append(data[at:stop])
            at = stop
        self._rest = data[at:]
        return messages

    def _count(self, data: bytes, awaited: Awaited) -> int:
        count = 0
        for message in self._messages(data):
            if b"\x0135=8\x01" in message:
                if awaited.exec_type in message:
                    count += 1
                elif _REJECTED in message:
                    raise _refused(message)
            elif any(kind in message for kind in _REFUSALS):
                raise _refused(message)
        return count


def _refused(message: bytes) -> BenchFault:
    text = _TEXT.search(message)
    said = text[1].decode("utf-8", "replace") if text else message.replace(SOH, b"|").decode("utf-8", "replace")
    return BenchFault(f"FIX order refused: {said}")
