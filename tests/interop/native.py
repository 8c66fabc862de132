"""The native FIX engine in the test's own loop, with an application that writes down what it hears, and raw peers."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import functools
import ssl
import time
from pathlib import Path
from typing import Any, AsyncIterator, Callable, Coroutine

from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import DICTIONARY, Tag
from fixbridge.fix.engine import SessionKey, Verdict
from fixbridge.fix.native_engine import NativeEngine
from fixbridge.fix.sessions import table
from fixbridge.fix.settings import Fix
from fixbridge.processes.child import loop_factory

WAIT_SECONDS = 20
ROW = {"target_comp_id": "TW", "sender_comp_id": "ISLD", "user": "100001"}
GOOD, BAD = "right", "wrong"


def in_loop(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """A test that is a coroutine, in a loop of its own: uvloop's, as the gateway's."""

    @functools.wraps(test)
    def run(*args: Any, **kwargs: Any) -> None:
        with asyncio.Runner(loop_factory=loop_factory()) as runner:
            runner.run(test(*args, **kwargs))

    return run


class Application:
    """Lets in whoever says Password(554)=right. `echo`: what comes is answered by a News(B) with its ClOrdID in Headline(148)."""

    def __init__(self, echo: bool = False):
        self.echo = echo
        self.heard: list[tuple[Any, ...]] = []
        self.troubles: list[tuple[str, str]] = []
        self.engine: NativeEngine
        self.changed = asyncio.Event()

    async def verify(self, session: SessionKey, logon: FixMessage, peer: str) -> Verdict:
        await asyncio.sleep(0)
        return Verdict("" if logon.get(Tag.Password) == GOOD else "not you")

    def on_logon(self, session: SessionKey) -> None:
        self._note("logon", session)

    def on_message(self, session: SessionKey, message: FixMessage) -> None:
        self._note(message.msg_type, message.get(Tag.ClOrdID))
        if self.echo:
            self.engine.send(session, news(message.get(Tag.ClOrdID)))

    def on_logout(self, session: SessionKey) -> None:
        self._note("logout", session)

    def on_trouble(self, what: str, peer: str, why: str) -> None:
        self.troubles.append((what, why))
        self.changed.set()

    def _note(self, *what: Any) -> None:
        self.heard.append(what)
        self.changed.set()

    async def until(self, condition: Any, what: str) -> None:
        async with asyncio.timeout(WAIT_SECONDS):
            while not condition():
                self.changed.clear()
                await self.changed.wait()

    def said(self, what: str) -> list[str]:
        return [why for kind, why in self.troubles if kind == what]


@contextlib.asynccontextmanager
async def running(
    folder: Path, *rows: dict[str, Any], application: Application | None = None, clock_ns: Callable[[], int] = time.time_ns,
    **settings: Any,
) -> AsyncIterator[tuple[NativeEngine, Application]]:  # fmt: skip
    """An engine with those rows, [fix] as in `settings`."""
    fix = Fix.model_validate({"engine": "native", "port": 0, "session": [{**ROW, **row} for row in rows or ({},)], **settings})
    application = application or Application()
    engine = application.engine = NativeEngine(fix, folder, table(fix), 0, clock_ns)
    await engine.start(application)  # type: ignore[arg-type]
    try:
        yield engine, application
    finally:
        await engine.stop()


def news(headline: str) -> FixMessage:
    return FixMessage("B", [(Tag.Headline, headline), (Tag.NoLinesOfText, "1"), (Tag.Text, "-")])


class Peer:
    """A raw FIX connection with numbers of its own. `next_out`, `received`."""

    def __init__(self, version: str = "FIX.4.4", ours: str = "TW", theirs: str = "ISLD"):
        self.version, self.ours, self.theirs = version, ours, theirs
        self.next_out = 1
        self.received: list[FixMessage] = []
        self._buffer = b""

    async def connect(self, engine: NativeEngine, context: ssl.SSLContext | None = None, **options: Any) -> Peer:
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", engine.port, ssl=context, **options)
        return self

    async def log_on(self, engine: NativeEngine, *fields: tuple[int, str], password: str = GOOD, **options: Any) -> FixMessage:
        """Connect, say Logon(A), and give what comes back."""
        await self.connect(engine, **options)
        return await self.say_logon(*fields, password=password)

    async def say_logon(self, *fields: tuple[int, str], password: str = GOOD) -> FixMessage:
        secret = [(Tag.Username, "100001"), (Tag.Password, password)] if password else []
        version = [(1137, "9")] if self.version == "FIXT.1.1" and 1137 not in dict(fields) else []
        beats = [] if Tag.HeartBtInt in dict(fields) else [(Tag.HeartBtInt, "30")]
        self.say("A", (Tag.EncryptMethod, "0"), *beats, *version, *fields, *secret)
        return await self.hear()

    def wire(self, msg_type: str, *fields: tuple[int, str], number: int | None = None) -> bytes:
        if number is None:
            number, self.next_out = self.next_out, self.next_out + 1
        now = dt.datetime.now(dt.timezone.utc).strftime("%Y%m%d-%H:%M:%S")
        head = [(Tag.SenderCompID, self.ours), (Tag.TargetCompID, self.theirs), (Tag.MsgSeqNum, str(number))]
        return codec.encode(FixMessage(msg_type, [*head, (Tag.SendingTime, now), *fields]), self.version)

    def say(self, msg_type: str, *fields: tuple[int, str], number: int | None = None) -> None:
        self.writer.write(self.wire(msg_type, *fields, number=number))

    def order(self, name: str) -> None:
        self.say("D", (Tag.ClOrdID, name))

    async def hear(self) -> FixMessage:
        """The next message. Raises EOFError at the end of the connection."""
        async with asyncio.timeout(WAIT_SECONDS):
            while (found := codec.decode(self._buffer, DICTIONARY.data_lengths)) is None:
                data = await self.reader.read(65536)
                if not data:
                    raise EOFError
                self._buffer += data
        self._buffer = self._buffer[found[2] :]
        self.received.append(found[1])
        return found[1]

    async def hear_end(self) -> list[FixMessage]:
        """Everything up to the end of the connection."""
        begin = len(self.received)
        try:
            while True:
                await self.hear()
        except (EOFError, ConnectionError):
            return self.received[begin:]

    async def log_out(self) -> None:
        self.say("5")
        await self.hear_end()
        await self.end()

    async def end(self) -> None:
        self.writer.close()
        try:
            await self.writer.wait_closed()
        except (OSError, ssl.SSLError):
            pass  # the other side was quicker
