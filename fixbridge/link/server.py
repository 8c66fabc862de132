"""The core's end of the edge link: `contract.Link` over a Unix socket (frames: `fixbridge.link.frames`).

A refusal that only the core can give (its queue is full) comes back as an unlogged answer (number 0) in the request's own
words. The socket file belongs to the user that runs the daemon (mode 0600): who may connect is the file system's business.
"""

from __future__ import annotations

import asyncio
import os
import time
from pathlib import Path
from typing import Sequence

import structlog

from fixbridge.adapters.contract import Command, Record, Refused, Submission, Subscription
from fixbridge.adapters.log import records
from fixbridge.adapters.log.faults import LogDamaged
from fixbridge.adapters.log.reader import LogReader
from fixbridge.core import metrics
from fixbridge.core.sequencer import Sequencer
from fixbridge.link.frames import (
    DIVERGED,
    HELLO,
    RECORDS,
    STATE,
    SUBMIT,
    UNCHECKED,
    WELCOME,
    Frames,
    Hello,
    LinkFault,
    State,
    decode_hello,
    digest,
    encode_number,
    encode_state,
)  # fmt: skip
from fixbridge.link.unlogged import refusal

log = structlog.get_logger("link")

MAX_BATCH_BYTES = 1024 * 1024


class _Side(Frames):
    """One edge process."""

    def __init__(self, server: LinkServer):
        super().__init__()
        self.server = server
        self.hello: Hello | None = None
        self.reader: Subscription | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.server.sides.add(self)
        metrics.link_clients.set(len(self.server.sides))
        self.send(STATE, self.server.state())

    def connection_lost(self, exc: Exception | None) -> None:
        self.leave()

    def leave(self) -> None:
        """Take nothing more from this edge and tell it nothing more."""
        self.server.sides.discard(self)
        metrics.link_clients.set(len(self.server.sides))
        if self.reader is not None:
            self.reader.close()

    def frame(self, kind: int, payload: bytes) -> None:
        if self not in self.server.sides:
            return  # superseded: bytes that were still on their way count for nothing
        if kind == HELLO and self.hello is None:
            self._begin(decode_hello(payload))
        elif kind == SUBMIT and self.reader is not None:
            self._submit(payload)
        else:
            raise LinkFault(f"frame kind {kind} out of turn")

    def _begin(self, hello: Hello) -> None:
        self.hello = hello
        why = self.server.diverged(hello)
        if why:
            log.error("an edge has read what this log does not hold", front_id=hello.front_id, why=why)
            self.send(DIVERGED, why.encode())
            assert self.transport is not None
            self.transport.close()
            return
        self.server.supersede(self)
        sequencer = self.server.sequencer
        self.reader = sequencer.read(hello.after, hello.front_id, self.deliver)
        # Asked after the earlier connection has ended: what it brought is in the inbox or was never taken.
        sequencer.when_numbered(lambda number: self.send(WELCOME, encode_number(number)))

    def _submit(self, payload: bytes) -> None:
        command = records.decode(payload)
        if not isinstance(command, Command):
            raise LinkFault("a submission must be a command")
        submission = Submission(command.message, command.source, command.user, command.context)
        sequencer = self.server.sequencer
        try:
            sequencer.submit(submission)
        except Refused as refused:
            answer = refusal(submission, refused, sequencer.writer.trading_day, time.time_ns())
            self.send(RECORDS, records.encode(answer))

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
    """Serves a sequencer at `path`."""

    def __init__(self, sequencer: Sequencer, path: Path):
        self.sequencer, self.path = sequencer, path
        self.sides: set[_Side] = set()
        self._reader = LogReader(sequencer.writer.folder)
        self._server: asyncio.AbstractServer | None = None

    async def start(self) -> None:
        """Listen. Raises OSError."""
        self.path.unlink(missing_ok=True)
        old = os.umask(0o177)  # the file is born 0600: there is no moment at which others could connect
        try:
            self._server = await asyncio.get_running_loop().create_unix_server(lambda: _Side(self), str(self.path))
        finally:
            os.umask(old)

    def state(self) -> bytes:
        sequencer = self.sequencer
        return encode_state(State(sequencer.writer.epoch, sequencer.released, sequencer.halted or ""))

    def say_state(self) -> None:
        """Tell every edge process that the sequencer's state has changed."""
        for side in tuple(self.sides):
            side.send(STATE, self.state())

    def supersede(self, side: _Side) -> None:
        """End earlier connections of the edge that has come again."""
        assert side.hello is not None
        for other in tuple(self.sides):
            if other is not side and other.hello is not None and other.hello[:2] == side.hello[:2]:
                other.leave()
                other.abort()

    def diverged(self, hello: Hello) -> str:
        """Why an edge cannot go on here: this log does not hold what it has read. Empty where it does."""
        if hello.after > self.sequencer.writer.number:
            return f"record {hello.after} has been read, this log ends at {self.sequencer.writer.number}"
        if hello.digest == UNCHECKED or not hello.after:
            return ""
        try:
            [record] = self._reader.read(hello.after - 1, hello.after)
        except LogDamaged as fault:
            return str(fault)
        if record.epoch != hello.epoch or digest(records.encode(record)) != hello.digest:
            return f"record {hello.after} of epoch {hello.epoch} has been read, this log holds another, of epoch {record.epoch}"
        return ""

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        for side in tuple(self.sides):
            if side.transport is not None:
                side.transport.close()
        self.path.unlink(missing_ok=True)
