"""The edge link over a Unix socket: the contract's two calls for an edge that lives in a process of its own.

Frames both ways: u32 length (of what follows) | u8 kind | payload, big-endian. Records travel in the log's own coding
(`adapters.log.records`), so an edge process sees byte for byte what the log holds.

    edge -> core   HELLO   u32 front_id | u64 after          first frame; one reader a connection
                   SUBMIT  a Command record with number 0
    core -> edge   STATE   UTF-8 reason, empty while all is well; sent first and whenever it changes
                   RECORDS records, back to back

A refusal that only the core can give (its queue is full) comes back as an unlogged answer (number 0) in the request's
own words; one that is known here (halted, link down) raises Refused at once, as in one process.

The socket file belongs to the user that runs the daemon (mode 0600): who may connect is the file system's business.
"""

from __future__ import annotations

import asyncio
import os
import struct
import time
from pathlib import Path
from typing import Callable, Sequence, cast

import structlog

from ctpproto import ctp
from ctpproto.faults import Fault, WireFault
from fixbridge import metrics
from fixbridge.adapters.contract import Command, Record, Refused, Subscription, Submission
from fixbridge.adapters.log import records
from fixbridge.sequencer import Sequencer, refusal

log = structlog.get_logger("link")

_HEADER = struct.Struct(">IB")
_HELLO_BODY = struct.Struct(">IQ")
HELLO, SUBMIT, STATE, RECORDS = 1, 2, 3, 4
MAX_FRAME_BYTES = 16 * 1024 * 1024
MAX_BATCH_BYTES = 1024 * 1024
MAX_WRITE_BUFFER_BYTES = 64 * 1024 * 1024  # an edge process this far behind is cut off; it comes back where it was


class LinkFault(WireFault):
    """Bytes on the link that break its framing."""


class _Frames(asyncio.Protocol):
    """Length-prefixed frames over a stream transport."""

    def __init__(self) -> None:
        self.transport: asyncio.Transport | None = None
        self._buffer = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        transport = cast(asyncio.Transport, transport)  # uvloop's are one in all but name
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        buffer = self._buffer
        buffer += data
        start = 0
        try:
            while len(buffer) - start >= _HEADER.size:
                length, kind = _HEADER.unpack_from(buffer, start)
                if not 1 <= length <= MAX_FRAME_BYTES:
                    raise LinkFault(f"frame of {length} bytes")
                end = start + 4 + length
                if len(buffer) < end:
                    break
                self.frame(kind, bytes(buffer[start + _HEADER.size : end]))
                start = end
            del buffer[:start]
        except Fault as fault:
            log.error("link fault", fault=str(fault))
            buffer.clear()
            assert self.transport is not None
            self.transport.abort()

    def frame(self, kind: int, payload: bytes) -> None:
        raise LinkFault(f"unexpected frame kind {kind}")

    def send(self, kind: int, payload: bytes) -> None:
        transport = self.transport
        if transport is None or transport.is_closing():
            return
        if transport.get_write_buffer_size() > MAX_WRITE_BUFFER_BYTES:
            log.error("link peer too slow", bytes=transport.get_write_buffer_size())
            transport.abort()
            return
        transport.write(_HEADER.pack(len(payload) + 1, kind) + payload)


class _ServerSide(_Frames):
    def __init__(self, server: LinkServer):
        super().__init__()
        self.server = server
        self.reader: Subscription | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.server.sides.add(self)
        metrics.link_clients.set(len(self.server.sides))
        self.send(STATE, (self.server.sequencer.halted or "").encode())

    def connection_lost(self, exc: Exception | None) -> None:
        self.server.sides.discard(self)
        metrics.link_clients.set(len(self.server.sides))
        if self.reader is not None:
            self.reader.close()

    def frame(self, kind: int, payload: bytes) -> None:
        sequencer = self.server.sequencer
        if kind == HELLO and self.reader is None and len(payload) == _HELLO_BODY.size:
            front_id, after = _HELLO_BODY.unpack(payload)
            self.reader = sequencer.read(after, front_id, self.deliver)
        elif kind == SUBMIT and self.reader is not None:
            command = records.decode(payload)
            if not isinstance(command, Command):
                raise LinkFault("a submission must be a command")
            submission = Submission(command.message, command.source, command.user, command.context)
            try:
                sequencer.submit(submission)
            except Refused as refused:
                answer = refusal(submission, refused, sequencer.writer.trading_day, time.time_ns())
                self.send(RECORDS, records.encode(answer))
        else:
            raise LinkFault(f"frame kind {kind} out of turn")

    def deliver(self, batch: Sequence[Record]) -> None:
        payload = bytearray()
        for record in batch:
            payload += records.encode(record)
            if len(payload) >= MAX_BATCH_BYTES:
                self.send(RECORDS, bytes(payload))
                payload.clear()
        if payload:
            self.send(RECORDS, bytes(payload))


class LinkServer:
    """The core's end of the link."""

    def __init__(self, sequencer: Sequencer, path: Path):
        self.sequencer, self.path = sequencer, path
        self.sides: set[_ServerSide] = set()
        self._server: asyncio.AbstractServer | None = None

    async def start(self) -> None:
        self.path.unlink(missing_ok=True)
        old = os.umask(0o177)  # the file is born 0600: there is no moment at which others could connect
        try:
            self._server = await asyncio.get_running_loop().create_unix_server(lambda: _ServerSide(self), str(self.path))
        finally:
            os.umask(old)

    def say_state(self) -> None:
        """Tell every edge process that the sequencer's state has changed."""
        for side in tuple(self.sides):
            side.send(STATE, (self.sequencer.halted or "").encode())

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        for side in tuple(self.sides):
            if side.transport is not None:
                side.transport.close()
        self.path.unlink(missing_ok=True)


class _ClientSide(_Frames):
    def __init__(self, client: LinkClient):
        super().__init__()
        self.client = client

    def connection_lost(self, exc: Exception | None) -> None:
        self.client._lost()

    def frame(self, kind: int, payload: bytes) -> None:
        client = self.client
        if kind == RECORDS:
            whole, rest = records.split(payload)
            if rest:
                raise LinkFault("a frame ends within a record")
            batch = [records.decode(raw) for raw in whole]
            numbered = [r.number for r in batch if r.number]
            if numbered:
                client.position = numbered[-1]
            if client._deliver is not None:
                client._deliver(batch)
        elif kind == STATE:
            client.halted = payload.decode("utf-8", "replace") or None
        else:
            raise LinkFault(f"unexpected frame kind {kind}")


class LinkClient:
    """An edge process's end: `await connect()`, then `read` once and `submit` often. Implements `contract.Link`.

    `closed` is an event that is set when the core's process has gone; `position` is the number of the last record
    delivered, from which a new LinkClient may go on.
    """

    def __init__(self, path: Path | str):
        self.path = str(path)
        self.halted: str | None = "not connected"
        self.position = 0
        self.closed = asyncio.Event()
        self._side: _ClientSide | None = None
        self._deliver: Callable[[Sequence[Record]], None] | None = None

    async def connect(self, timeout_seconds: float = 10.0) -> None:
        """Connect, waiting for the socket to appear. Raises TimeoutError."""
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(timeout_seconds):
            while True:
                try:
                    _, self._side = await loop.create_unix_connection(lambda: _ClientSide(self), self.path)
                    break
                except (FileNotFoundError, ConnectionRefusedError):
                    await asyncio.sleep(0.02)
        self.halted = None

    def submit(self, submission: Submission) -> None:
        if self.halted is not None or self._side is None:
            raise Refused(ctp.errors.FRONT_NOT_ACTIVE, f"halted: {self.halted}")
        command = Command(0, 0, "", 0, submission.message, submission.source, submission.user, submission.context)
        self._side.send(SUBMIT, records.encode(command))

    def read(self, after: int, front_id: int, deliver: Callable[[Sequence[Record]], None]) -> Subscription:
        assert self._side is not None and self._deliver is None, "connect first, and read once"
        self._deliver, self.position = deliver, after
        self._side.send(HELLO, _HELLO_BODY.pack(front_id, after))
        return self

    def close(self) -> None:
        self._deliver = None
        if self._side is not None and self._side.transport is not None:
            self._side.transport.close()

    def _lost(self) -> None:
        self.halted = "the core's process has gone"
        self.closed.set()
