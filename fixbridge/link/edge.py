"""An edge process's end of the link: the contract's two calls, over a core's death (frames: `fixbridge.link.frames`).

    link = LinkClient([primary_socket, standby_socket], hold_seconds=5)
    await link.connect()
    link.read(0, front_id, deliver)
    link.submit(submission)

With `hold_seconds` the link outlives a core. When the core has gone, is halted, or another address serves a higher epoch, it
goes over to the address that serves, at the position where it stands: every record is delivered once, in order. It never goes
back to a lower epoch than it has read records of (a zombie); what a core only says of its epoch proves nothing: one that was
started again while the other took over may claim a higher one, and will never be acknowledged in it. A core whose log does not
hold the last record read here is none to go on with (an operator accepted a loss): the link ends, `closed` is set, and the edge
starts again from nothing.

What was handed in and has not come back as a record waits in an `Outbox` until the new core's log has been read as far as the
old one can have written it; what is then still missing is handed in again, once, in order. While no core serves, submissions
wait for `hold_seconds`, then members' requests are refused in words; the edge's own commands wait for ever.

Without `hold_seconds` the link ends with its core.
"""

from __future__ import annotations

import asyncio
import os
import time
from pathlib import Path
from typing import Callable, Sequence

import structlog

from ctpproto import ctp
from fixbridge.adapters.contract import Command, Record, Refused, Submission, Subscription
from fixbridge.adapters.log import records
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
    decode_number,
    decode_state,
    digest,
    encode_hello,
)  # fmt: skip
from fixbridge.link.outbox import Outbox
from fixbridge.link.unlogged import refusal

log = structlog.get_logger("link")

SECOND_NS = 1_000_000_000
CONNECT_SECONDS = 1.0  # for a core to say its state; a stopped process accepts and says nothing
RETRY_SECONDS = 0.05  # while no core serves
LOOK_SECONDS = 0.5  # between looks at the other addresses while one serves
AGAIN_SECONDS = 0.1  # before a session's end that was refused is handed in again
FOR_EVER_SECONDS = 10**9  # what waits on a link without fail-over waits for its first core
_lives = 0


def _silent(line: str) -> None:
    """Where nobody watches."""


def _new_life() -> int:
    """Unlike that of every other link of this machine."""
    global _lives
    _lives += 1
    return (time.time_ns() ^ os.getpid() << 44 ^ _lives) & 0xFFFFFFFFFFFFFFFF


class _Side(Frames):
    """A connection to one core, before and while it is the link's own."""

    def __init__(self, client: LinkClient, path: str):
        super().__init__()
        self.client, self.path = client, path
        self.state: State | None = None
        self.lost = False
        self.first_word = asyncio.Event()

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True
        self.first_word.set()
        self.client._lost(self)

    def frame(self, kind: int, payload: bytes) -> None:
        client = self.client
        if kind == STATE:
            self.state = decode_state(payload)
            self.first_word.set()
            client._state_said(self)
        elif client._side is not self:
            raise LinkFault(f"frame kind {kind} from a core that was not asked")
        elif kind == RECORDS:
            client._records(payload)
        elif kind == WELCOME:
            client._welcome(decode_number(payload))
        elif kind == DIVERGED:
            client._end(f"{self.path}: {payload.decode('utf-8', 'replace')}")
        else:
            raise LinkFault(f"unexpected frame kind {kind}")


class LinkClient:
    """Implements `contract.Link`. `await connect()`, then `read` once and `submit` often.

    closed: set when the link has ended for good; `halted` then says why. halted: why nothing is taken, None while a core
    serves. position: number of the last record delivered. epoch: the highest that a record was read of. released: the core's,
    when last asked.
    """

    def __init__(
        self,
        addresses: Path | str | Sequence[Path | str],
        *,
        hold_seconds: float = 0.0,
        on_event: Callable[[str], None] = _silent,
        clock_ns: Callable[[], int] = time.monotonic_ns,
    ):
        one = isinstance(addresses, (Path, str))
        self.paths = [str(addresses)] if one else [str(path) for path in addresses]  # type: ignore[union-attr]
        self.hold_seconds = hold_seconds
        self.halted: str | None = "not connected"
        self.position = self.epoch = self.released = 0
        self.closed = asyncio.Event()
        self.handed_in_again = 0  # submissions that a core's death had swallowed
        self._on_event, self._clock_ns = on_event, clock_ns
        self._outbox = Outbox(round((hold_seconds or FOR_EVER_SECONDS) * SECOND_NS))
        self._life = _new_life()
        self._front_id = 0
        self._side: _Side | None = None
        self._deliver: Callable[[Sequence[Record]], None] | None = None
        self._last: tuple[int, bytes] | None = None  # epoch and bytes of the record at `position`
        self._trading_day = ""
        self._boundary: int | None = None  # how far the log must be read before anything is handed in
        self._joined = asyncio.Event()  # a core serves, and has been read that far
        self._closing = False
        self._down_ns: int | None = None
        self._joins = 0
        self._expiry: asyncio.TimerHandle | None = None
        self._stirred = asyncio.Event()
        self._watching: asyncio.Task[None] | None = None
        self._zombies: set[tuple[str, int]] = set()

    async def connect(self, timeout_seconds: float = 10.0) -> None:
        """Connect to the core that serves, waiting for one to appear. Raises TimeoutError."""
        async with asyncio.timeout(timeout_seconds):
            while self._side is None:
                side = await self._find(self.paths)
                if side is None or not self._adopt(side):
                    await asyncio.sleep(RETRY_SECONDS)
        if self.hold_seconds:
            self._watching = asyncio.create_task(self._watch(), name="link")

    async def caught_up(self) -> None:
        """Wait until everything that was logged before this link came has been delivered."""
        await self._joined.wait()

    def submit(self, submission: Submission) -> None:
        """See `contract.Link`."""
        joined = self._joined.is_set()
        if not joined and self._refuses(submission):
            raise Refused(ctp.errors.FRONT_NOT_ACTIVE, f"halted: {self.halted}")
        self._outbox.add(submission, self._clock_ns())
        if joined:
            self._send_waiting()

    def read(self, after: int, front_id: int, deliver: Callable[[Sequence[Record]], None]) -> Subscription:
        """See `contract.Link`. Once in a link's life."""
        assert self._deliver is None, "read once"
        self._deliver, self.position, self._front_id = deliver, after, front_id
        if self._side is not None:
            self._greet()
        return self

    def close(self) -> None:
        """Let go of the core. What has been submitted is still written where a core is there to take it."""
        self._deliver, self._closing = None, True
        if self._watching is not None:
            self._watching.cancel()
        if self._expiry is not None:
            self._expiry.cancel()
        if self._side is not None and self._side.transport is not None:
            self._side.transport.close()

    # -- which core ---------------------------------------------------------------------------------------------------

    async def _watch(self) -> None:
        """Find a core when there is none, and go over to one of a higher epoch when there is."""
        while not self.closed.is_set():
            current = self._side
            if current is not None and not self.halted:
                try:
                    async with asyncio.timeout(LOOK_SECONDS):
                        await self._stirred.wait()
                except TimeoutError:
                    pass
            self._stirred.clear()
            current = self._side
            side = await self._find([path for path in self.paths if current is None or path != current.path])
            if side is not None and self._is_better(side) and self._adopt(side):
                continue
            if side is not None and side is not self._side:
                side.abort()
            if self._side is None or self.halted:
                await asyncio.sleep(RETRY_SECONDS)

    def _is_better(self, side: _Side) -> bool:
        if self._side is None:
            return True
        assert side.state is not None and self._side.state is not None
        return not side.state.halted and (bool(self.halted) or side.state.epoch > self._side.state.epoch)

    async def _find(self, paths: Sequence[str]) -> _Side | None:
        """The best of the cores at those addresses: one that serves before a halted one, then the highest epoch."""
        best: _Side | None = None
        for path in paths:
            side = await self._ask(path)
            if side is None or side.state is None:
                continue
            if side.state.epoch < self.epoch:
                if (path, side.state.epoch) not in self._zombies:
                    self._zombies.add((path, side.state.epoch))
                    log.info("a core of an epoch that is over", path=path, epoch=side.state.epoch, seen=self.epoch)
                    self._on_event(f"link: the core at {path} is of epoch {side.state.epoch}, which is over: left alone")
                side.abort()
            elif best is None or _rank(side) > _rank(best):
                if best is not None:
                    best.abort()
                best = side
            else:
                side.abort()
        return best

    async def _ask(self, path: str) -> _Side | None:
        """Connect and hear the state; None where nobody answers."""
        side = _Side(self, path)
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                await asyncio.get_running_loop().create_unix_connection(lambda: side, path)
                await side.first_word.wait()
        except (OSError, TimeoutError):
            side.abort()
            return None
        except asyncio.CancelledError:
            side.abort()
            raise
        return None if side.lost else side

    def _adopt(self, side: _Side) -> bool:
        if side.lost or side.state is None:
            return False
        old, self._side = self._side, side
        if old is not None:
            old.abort()
        self._went_down(side.state.halted or "another core takes over")
        self.released = side.state.released
        self.halted = side.state.halted or None
        if self._deliver is not None:
            self._greet()
        return True

    def _greet(self) -> None:
        assert self._side is not None
        epoch, raw = self._last if self._last is not None else (0, b"")
        self._boundary = None
        hello = Hello(self._front_id, self._life, self.position, epoch, digest(raw) if raw else UNCHECKED)
        self._side.send(HELLO, encode_hello(hello))

    # -- what the core says -------------------------------------------------------------------------------------------

    def _state_said(self, side: _Side) -> None:
        assert side.state is not None
        if side is not self._side:
            return
        self.released = side.state.released
        if side.state.halted:
            self._went_down(side.state.halted)
            self.halted = side.state.halted
            self._stirred.set()
        elif self.halted:
            side.abort()  # well again: what it took meanwhile is told by joining it anew

    def _welcome(self, number: int) -> None:
        self._boundary = number
        self._join_when_read()

    def _records(self, payload: bytes) -> None:
        whole, rest = records.split(payload)
        if rest:
            raise LinkFault("a frame ends within a record")
        batch: list[Record] = []
        front_id = self._front_id
        for raw in whole:
            record = records.decode(raw)
            number = record.number
            if not number:
                if self._outbox.answered(record):  # type: ignore[arg-type]
                    batch.append(record)
                else:
                    asyncio.get_running_loop().call_later(AGAIN_SECONDS, self._send_again)
                continue
            if number != self.position + 1:
                raise LinkFault(f"record {number} after {self.position}")
            self.position, self._last = number, (record.epoch, raw)
            self.epoch = max(self.epoch, record.epoch)
            if record.source.front_id == front_id and record.__class__ is Command:
                self._outbox.seen(raw)
            batch.append(record)
        if batch:
            self._trading_day = batch[-1].trading_day
            if self._deliver is not None:
                self._deliver(batch)
        if self._boundary is not None:
            self._join_when_read()
        else:
            self._send_waiting()  # what came back has made room

    def _join_when_read(self) -> None:
        if self._boundary is None or self.position < self._boundary or self._side is None:
            return
        self._boundary = None
        down_ns, self._down_ns = self._down_ns, None
        if self._expiry is not None:
            self._expiry.cancel()
            self._expiry = None
        undecided = sum(1 for entry in self._outbox if entry.sent)
        self._refuse(self._outbox.take_over(self._clock_ns()), "no core took it in time")
        self.handed_in_again += undecided
        self._joined.set()
        self._send_waiting()
        self._joins += 1
        if down_ns is not None and self._joins > 1:
            seconds = (self._clock_ns() - down_ns) / SECOND_NS
            epoch = self._side.state.epoch if self._side.state is not None else self.epoch
            where = f"{self._side.path}, epoch {epoch}, after {seconds:.3f} s at record {self.position}"
            self._on_event(f"link: with the core at {where}")

    def _send_waiting(self) -> None:
        if self._joined.is_set() and self._side is not None:
            for raw in self._outbox.to_send():
                self._side.send(SUBMIT, raw)

    def _send_again(self) -> None:
        self._outbox.retry()
        self._send_waiting()

    # -- no core ------------------------------------------------------------------------------------------------------

    def _lost(self, side: _Side) -> None:
        if side is not self._side:
            return
        if self._closing:
            self._side, self.halted = None, "closed"
            self.closed.set()
            return
        self._side, self._boundary = None, None
        if not self.hold_seconds:
            self._end("the core's process has gone")
            return
        self._went_down("the core's process has gone")
        self._stirred.set()

    def _went_down(self, why: str) -> None:
        self._joined.clear()
        self.halted = why
        if self._down_ns is None:
            self._down_ns = self._clock_ns()
            if self.hold_seconds:
                self._expiry = asyncio.get_running_loop().call_later(self.hold_seconds, self._expire)

    def _refuses(self, submission: Submission) -> bool:
        """Whether a submission that no core can take now is refused rather than kept."""
        if self.closed.is_set():
            return True
        if self.halted is None:
            return False  # a core is being read
        if not self.hold_seconds:
            return True
        kind = ctp.VOCABULARY.requests.get(submission.message.tid)
        if kind is not None and kind.api == "internal":
            return False
        alone_and_halted = self._side is not None and len(self.paths) == 1
        waited_ns = self._clock_ns() - self._down_ns if self._down_ns is not None else 0
        return alone_and_halted or waited_ns >= self.hold_seconds * SECOND_NS

    def _expire(self) -> None:
        self._expiry = None
        # Whatever waited here longest has waited since the core went, give or take the timer's grain.
        waited = self._outbox.expire(self._clock_ns() + self._outbox.hold_ns)
        self._refuse(waited, f"no core for {self.hold_seconds:g} s: {self.halted}")

    def _refuse(self, submissions: Sequence[Submission], why: str) -> None:
        if not submissions:
            return
        refused = Refused(ctp.errors.FRONT_NOT_ACTIVE, why)
        log.warning("submissions refused", count=len(submissions), why=why)
        answers = [refusal(submission, refused, self._trading_day, time.time_ns()) for submission in submissions]
        asyncio.get_running_loop().call_soon(self._deliver_answers, answers)

    def _deliver_answers(self, answers: Sequence[Record]) -> None:
        if self._deliver is not None:
            self._deliver(answers)

    def _end(self, why: str) -> None:
        log.error("the link has ended", why=why)
        self._joined.clear()
        self.halted = why
        self.closed.set()
        if self._side is not None:
            side, self._side = self._side, None
            side.abort()


def _rank(side: _Side) -> tuple[bool, int]:
    assert side.state is not None
    return not side.state.halted, side.state.epoch
