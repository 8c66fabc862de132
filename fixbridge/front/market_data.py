"""The market-data desk: subscriptions, and whole depth snapshots, conflated for each reader.

Depth is a pure function of released records (`fixbridge.depth`), so a market-data front submits nothing and has no session in the
core. What a reader has not been sent yet is a set of instruments, never a queue: it is sent the newest snapshot of each when its
transport takes it, at most once in `conflation_ms`. A snapshot is encoded once for all readers. A reader that has had the whole
of an instrument is told what has changed since (0xF103) where that is shorter, and the change is encoded once for all that
were sent the same snapshot last.

Who subscribes for quotes is told at once when somebody asks for one (OnRtnForQuoteRsp).

Answers of a subscription: the known instruments in one answer, each unknown one with INSTRUMENT_NOT_FOUND(16); RspInfo
applies to the rows of its own packet. Whole snapshots (0xF101) of the known ones follow at once on series 0. A login with an
empty UserID is accepted where the configuration says so, as market-data fronts do; a UserID that is given must be known, with
its password.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from typing import Callable

import structlog

from ctpproto import ctp
from ctpproto.faults import DoesNotFit, Fault, Unsayable
from ctpproto.ftd import packets
from ctpproto.ftd.depth import increment
from ctpproto.ftd.front_session import BadRequest, Event, Request, UnknownRequest
from ctpproto.ftd.packets import Encoded
from ctpproto.message import Error, Message
from ctpproto.structs import Struct
from fixbridge.config import Config
from fixbridge.credentials import Credentials, LoginGuard
from fixbridge.depth import BEIJING, DepthBook
from fixbridge.front import metrics
from fixbridge.front.answers import RESPONSES, decline, rsp_error
from fixbridge.front.connection import FEED_BYTES, SECOND_NS, Connection

log = structlog.get_logger("front.md")

_E, _M, _S = ctp.errors, ctp.messages, ctp.structs
VERSION = ctp.V6_3_11
_BY_NAME = VERSION.messages
_RTN_DEPTH_TID = _BY_NAME["OnRtnDepthMarketData"].tid
_RTN_FOR_QUOTE_TID = _BY_NAME["OnRtnForQuoteRsp"].tid
DEPTH, QUOTES = "depth", "quotes"


@dataclass(eq=False, slots=True)
class Reader:
    """One connection as the desk knows it. `dirty`: subscribed instruments with a newer snapshot than was sent. `shown`: what was
    sent last of each instrument, where its reader can be told changes.
    """

    connection: Connection
    user: str = ""
    logged_in: bool = False
    checking: bool = False
    subscribed: dict[str, set[str]] = field(default_factory=lambda: {DEPTH: set(), QUOTES: set()})
    dirty: dict[str, None] = field(default_factory=dict)
    shown: dict[str, Struct] = field(default_factory=dict)
    due_ns: int = 0  # no changes are sent before
    timer: asyncio.TimerHandle | None = None


class MarketDataDesk:
    """All of a market-data front but its sockets."""

    name = "md"

    def __init__(
        self,
        config: Config,
        depth: DepthBook,
        credentials: Credentials,
        clock: Callable[[], int],
        wall_clock_ns: Callable[[], int],
        on_event: Callable[[str], None],
    ):
        """depth, credentials: kept current by whoever made them. wall_clock_ns: UTC, for the times of a login's answer."""
        self.config, self.depth, self.credentials = config, depth, credentials
        self.front_id = config.market_data_front.front_id
        self.guard = LoginGuard(config.login.max_failures, round(config.login.lock_seconds * SECOND_NS))
        self._interval_ns = round(config.market_data_front.conflation_ms * 1_000_000)
        self._clock, self._wall_clock_ns, self._on_event = clock, wall_clock_ns, on_event
        self._readers: dict[int, Reader] = {}
        self._subscribers: dict[str, dict[Reader, None]] = {}  # instrument -> readers of its depth
        self._encoded: dict[str, Encoded | None] = {}  # the newest snapshot on the wire; None: this version cannot say it
        self._changes: dict[str, dict[int, tuple[Struct, Encoded]]] = {}  # by id of what was sent last, kept alive here
        self._tasks: set[asyncio.Task[None]] = set()
        self._last_session = 0
        self._sessions = metrics.sessions.labels(self.name)
        self._stop_listening = depth.listen(self._changed), depth.listen_asked(self._asked)

    def stop(self) -> None:
        """Hear no more of the depth."""
        for stop in self._stop_listening:
            stop()

    # -- connections --------------------------------------------------------------------------------------------------

    def opened(self, connection: Connection) -> None:
        """See `connection.Desk`."""
        self._readers[connection.number] = Reader(connection)

    def gone(self, connection: Connection, reason: Fault) -> None:
        """See `connection.Desk`."""
        self._leave(self._readers.pop(connection.number))

    def event(self, connection: Connection, event: Event) -> None:
        """See `connection.Desk`."""
        reader = self._readers[connection.number]
        if type(event) is Request:
            metrics.request(self.name, event.type.name).inc()
            rule = RULES.get(event.message.tid)
            if rule is None:
                self._refuse(reader, event, _E.UNSUPPORTED_FUNCTION)
            elif rule[1] and not reader.logged_in:
                self._refuse(reader, event, _E.NOT_LOGIN_YET)
            else:
                rule[0](self, reader, event)
        elif type(event) is BadRequest:
            error, why = _E.BAD_FIELD, event.why
            if event.type.tid == _M.ReqUserLogin.tid:
                error = _E.INVALID_LOGIN
            elif not reader.logged_in:
                error, why = _E.NOT_LOGIN_YET, ""
            metrics.refused.labels(self.name, str(error.id)).inc()
            self._say(reader, decline(event.type, None, error, why), event)
        elif type(event) is UnknownRequest:
            self._say(reader, rsp_error(_E.NO_FOUND_FUNCTION, f"TID {event.tid:#06x}"), event)

    def feed(self, connection: Connection) -> bool:
        """See `connection.Desk`. Sends the dirty instruments when their time has come."""
        reader = self._readers[connection.number]
        now_ns = self._clock()
        if not reader.dirty:
            return False
        if now_ns < reader.due_ns:
            self._wake(reader, now_ns)
            return False
        said = 0
        session = connection.session
        while reader.dirty and said < FEED_BYTES:
            instrument_id = next(iter(reader.dirty))
            del reader.dirty[instrument_id]
            encoded = self._news(reader, instrument_id)
            if encoded is not None:
                session.unnumbered(encoded)
                said += _size(encoded)
        if reader.dirty:
            return True
        reader.due_ns = now_ns + self._interval_ns
        return False

    async def settle(self) -> None:
        """Wait for password checks that are under way."""
        if self._tasks:
            await asyncio.wait(self._tasks)

    # -- depth --------------------------------------------------------------------------------------------------------

    def _changed(self, instruments: list[str]) -> None:
        for instrument_id in instruments:
            self._encoded.pop(instrument_id, None)
            self._changes.pop(instrument_id, None)
            for reader in self._subscribers.get(instrument_id, ()):
                if instrument_id in reader.dirty:
                    metrics.conflated.inc()
                else:
                    reader.dirty[instrument_id] = None
                    reader.connection.stir()

    def _asked(self, asked: Struct) -> None:
        readers = [r for r in self._readers.values() if asked.InstrumentID in r.subscribed[QUOTES]]
        if not readers:
            return
        try:
            encoded = packets.encode(VERSION, Message(_RTN_FOR_QUOTE_TID, (asked,)))
        except (DoesNotFit, Unsayable) as fault:
            metrics.unsayable.labels("ForQuoteRsp").inc()
            log.warning("request for a quote cannot be said", instrument=asked.InstrumentID, why=str(fault))
            return
        for reader in readers:
            reader.connection.session.unnumbered(encoded)
            reader.connection.stir()

    def _snapshot(self, instrument_id: str) -> Encoded | None:
        if instrument_id not in self._encoded:
            try:
                encoded = packets.encode(VERSION, Message(_RTN_DEPTH_TID, (self.depth.snapshot(instrument_id),)))
            except (DoesNotFit, Unsayable) as fault:
                metrics.unsayable.labels("DepthMarketData").inc()
                log.warning("snapshot cannot be said", instrument=instrument_id, why=str(fault))
                encoded = None
            self._encoded[instrument_id] = encoded
        return self._encoded[instrument_id]

    def _news(self, reader: Reader, instrument_id: str) -> Encoded | None:
        """What brings the reader from what it was sent last to the newest snapshot."""
        before, now = reader.shown.get(instrument_id), self.depth.snapshot(instrument_id)
        encoded = self._snapshot(instrument_id)
        if encoded is None or not self.config.market_data_front.increments:
            return encoded
        reader.shown[instrument_id] = now
        return encoded if before is None else self._change(instrument_id, before, now, encoded)

    def _change(self, instrument_id: str, before: Struct, now: Struct, whole: Encoded) -> Encoded:
        changes = self._changes.setdefault(instrument_id, {})
        if id(before) not in changes:
            said = increment(before, now)
            encoded = whole if said is None else packets.encode(VERSION, said)
            changes[id(before)] = before, encoded if _size(encoded) < _size(whole) else whole
        return changes[id(before)][1]

    def _wake(self, reader: Reader, now_ns: int) -> None:
        if reader.timer is None:

            def due() -> None:
                reader.timer = None
                reader.connection.stir()

            reader.timer = asyncio.get_running_loop().call_later((reader.due_ns - now_ns) / SECOND_NS, due)

    # -- login --------------------------------------------------------------------------------------------------------

    def _login(self, reader: Reader, request: Request) -> None:
        asked = request.message.fields[0]
        front = self.config.market_data_front
        if reader.logged_in or reader.checking:
            self._refuse(reader, request, _E.DUPLICATE_LOGIN)
        elif not asked.UserID and front.anonymous and asked.BrokerID in ("", self.config.broker):
            self._enter(reader, request)
        elif asked.BrokerID != self.config.broker:
            self._login_failed(reader, request, _E.INVALID_LOGIN, asked.UserID, "other broker")
        elif self.guard.locked(asked.UserID, self._clock()):
            self._login_failed(reader, request, _E.LOGIN_FORBIDDEN, asked.UserID, "locked after wrong passwords")
        else:
            reader.checking = True
            task = asyncio.get_running_loop().create_task(self._check_login(reader, request))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _check_login(self, reader: Reader, request: Request) -> None:
        asked = request.message.fields[0]
        user = asked.UserID
        passed = await self.credentials.verify_async(user, asked.Password)
        reader.checking = False
        if reader.connection.closing is not None:
            return
        locked = self.guard.locked(user, self._clock())
        if locked:
            self._login_failed(reader, request, _E.LOGIN_FORBIDDEN, user, "locked after wrong passwords")
        elif not passed:
            self.guard.failed(user, self._clock())
            self._login_failed(reader, request, _E.INVALID_LOGIN, user, "wrong user or password")
        else:
            self.guard.passed(user)
            self._enter(reader, request)

    def _login_failed(self, reader: Reader, request: Request, error: Error, user: str, why: str) -> None:
        metrics.logins.labels(self.name, f"error {error.id}").inc()
        log.warning("login refused", user=user, peer=reader.connection.peer, error=error.id, why=why)
        self._on_event(f"market-data front: login of {user!r} from {reader.connection.peer} refused: {error.id} {why}")
        self._refuse(reader, request, error)

    def _enter(self, reader: Reader, request: Request) -> None:
        asked = request.message.fields[0]
        self._last_session += 1
        reader.logged_in, reader.user = True, asked.UserID
        reader.connection.logged_in = True
        self._sessions.inc()
        metrics.logins.labels(self.name, "ok").inc()
        log.info("logged in", user=asked.UserID, session=self._last_session, peer=reader.connection.peer)
        now = f"{datetime.fromtimestamp(self._wall_clock_ns() // SECOND_NS, BEIJING):%H:%M:%S}"
        answer = _S.RspUserLogin(
            TradingDay=self.depth.trading_day, LoginTime=now, BrokerID=asked.BrokerID, UserID=asked.UserID,
            SystemName="fixbridge", FrontID=self.front_id, SessionID=self._last_session,
            SHFETime=now, DCETime=now, CZCETime=now, FFEXTime=now, INETime=now,
        )  # fmt: skip
        self._say(reader, Message(_M.OnRspUserLogin.tid, (ctp.rsp_info(_E.NONE), answer)), request)

    def _logout(self, reader: Reader, request: Request) -> None:
        self._say(reader, Message(_M.OnRspUserLogout.tid, (ctp.rsp_info(_E.NONE), request.message.fields[0])), request)
        self._leave(reader)
        reader.connection.await_login()

    def _leave(self, reader: Reader) -> None:
        if reader.timer is not None:
            reader.timer.cancel()
            reader.timer = None
        for instrument_id in reader.subscribed[DEPTH]:
            self._forget(reader, instrument_id)
        reader.subscribed = {DEPTH: set(), QUOTES: set()}
        reader.dirty.clear()
        reader.shown.clear()
        if reader.logged_in:
            reader.logged_in = False
            self._sessions.dec()

    def _forget(self, reader: Reader, instrument_id: str) -> None:
        readers = self._subscribers[instrument_id]
        del readers[reader]
        if not readers:
            del self._subscribers[instrument_id]
        reader.dirty.pop(instrument_id, None)
        reader.shown.pop(instrument_id, None)

    # -- subscriptions ------------------------------------------------------------------------------------------------

    def _subscribe(self, reader: Reader, request: Request, what: str = DEPTH) -> None:
        known = self._answer(reader, request)
        new = [i for i in known if i not in reader.subscribed[what]]
        reader.subscribed[what].update(new)
        if what == DEPTH:
            for instrument_id in new:
                self._subscribers.setdefault(instrument_id, {})[reader] = None
            # The whole snapshot comes at once, for one that was subscribed already too: its reader may have forgotten it.
            for instrument_id in known:
                reader.shown.pop(instrument_id, None)
                encoded = self._news(reader, instrument_id)
                if encoded is not None:
                    reader.connection.session.unnumbered(encoded)
                reader.dirty.pop(instrument_id, None)
            reader.connection.stir()

    def _unsubscribe(self, reader: Reader, request: Request, what: str = DEPTH) -> None:
        for instrument_id in self._answer(reader, request):
            if instrument_id in reader.subscribed[what]:
                reader.subscribed[what].discard(instrument_id)
                if what == DEPTH:
                    self._forget(reader, instrument_id)

    def _subscribe_quotes(self, reader: Reader, request: Request) -> None:
        self._subscribe(reader, request, QUOTES)

    def _unsubscribe_quotes(self, reader: Reader, request: Request) -> None:
        self._unsubscribe(reader, request, QUOTES)

    def _answer(self, reader: Reader, request: Request) -> list[str]:
        """Answer each named instrument, in one chain; returns the known ones, each once, as they were named."""
        tid = RESPONSES[request.message.tid].tid
        known: dict[str, Struct] = {}
        unknown: dict[str, Struct] = {}
        for named in request.message.fields:
            (known if named.InstrumentID in self.depth else unknown)[named.InstrumentID] = named
        parts: list[packets.Part] = []
        if known:
            parts += packets.encode(VERSION, Message(tid, (ctp.rsp_info(_E.NONE), *known.values()))).parts
        for named in unknown.values():
            metrics.refused.labels(self.name, str(_E.INSTRUMENT_NOT_FOUND.id)).inc()
            parts += packets.encode(VERSION, Message(tid, (ctp.rsp_info(_E.INSTRUMENT_NOT_FOUND), named))).parts
        reader.connection.session.respond(Encoded(tid, parts), request.request_id)
        reader.connection.stir()
        return list(known)

    # -- saying -------------------------------------------------------------------------------------------------------

    def _refuse(self, reader: Reader, request: Request, error: Error) -> None:
        metrics.refused.labels(self.name, str(error.id)).inc()
        self._say(reader, decline(request.type, request.message, error), request)

    def _say(self, reader: Reader, message: Message, asked: Request | BadRequest | UnknownRequest) -> None:
        reader.connection.session.respond(packets.encode(VERSION, message), asked.request_id, asked.answer_series)
        reader.connection.stir()


def _size(encoded: Encoded) -> int:
    """Bytes of its fields."""
    return sum(len(part.body) for part in encoded.parts)


# Request -> (what is done, whether only after a login).
RULES: dict[int, tuple[Callable[[MarketDataDesk, Reader, Request], None], bool]] = {
    _M.ReqUserLogin.tid: (MarketDataDesk._login, False),
    _M.ReqUserLogout.tid: (MarketDataDesk._logout, True),
    _BY_NAME["SubscribeMarketData"].tid: (MarketDataDesk._subscribe, True),
    _BY_NAME["UnSubscribeMarketData"].tid: (MarketDataDesk._unsubscribe, True),
    _BY_NAME["SubscribeForQuoteRsp"].tid: (MarketDataDesk._subscribe_quotes, True),
    _BY_NAME["UnSubscribeForQuoteRsp"].tid: (MarketDataDesk._unsubscribe_quotes, True),
}
