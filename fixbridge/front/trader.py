"""The trader desk: what each request means at a CTP trader front, and where each released record goes.

The desk keeps who is logged in on which connection; the core keeps sessions. A password is verified here, against the salted
hashes that the log carries, and goes no further. Commands are submitted with the user that this desk has authenticated;
their answers come back as released records, in the log's order: dialog to the connection, private to every session of the user,
public to all.

Rules are a table: request -> (what is done, in which phases it may be asked). What may not be asked is answered in the
request's own response: NOT_LOGIN_YET(6), DUPLICATE_LOGIN(5), UNSUPPORTED_FUNCTION(27). Decisions that no document takes for us:

- Answer order of a login: OnRspUserLogin, then 0xF102 (flow positions), then the flows.
- A RESUME number above ours: INCONSISTENT_INFORMATION(2) to that login, with both numbers, logged as an error. The client's own
  copy of the day does not continue in ours, so nothing else would be honest. RESTART lets it in. The connection stays: the
  official library would be back in a millisecond, with the same number.
- A login on a connection that is logged in: DUPLICATE_LOGIN(5). After a logout it may log in again.
- A request that names another BrokerID or UserID than the login's: INCONSISTENT_INFORMATION(2). Left empty, they are filled in.
- One query in flight a session, and a token bucket of two queries, refilled at the configured rate: a client that keeps the
  official library's own rule (one in each second of its own clock) is not refused where two of them fall close together.
- Authentication codes are opaque to a front; ReqAuthenticate succeeds (IsResult 1).
- After a day roll every session is closed: the flows count from 1 again, and members log in to the new day.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from enum import Enum
from typing import Callable, Sequence

import structlog

from ctpproto import ctp
from ctpproto.faults import DoesNotFit, Fault, Unsayable
from ctpproto.ftd import packets
from ctpproto.ftd.front_session import BadRequest, Event, Request, UnknownRequest
from ctpproto.ftd.packets import DIALOG, PRIVATE, PUBLIC, QUERY, Encoded
from ctpproto.generated.internal.codes import EdgeKind
from ctpproto.message import Error, Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Link, Record, Refused, ResultRecord, Source, Submission
from fixbridge.config import Config
from fixbridge.credentials import Credentials, LoginGuard, change_password
from fixbridge.front import metrics
from fixbridge.front.answers import QUERY_RESPONSES, decline, error_of, rsp_error, without_secrets
from fixbridge.front.connection import FEED_BYTES, SECOND_NS, Connection, DayOver
from fixbridge.front.flows import QUICK, Flow, Flows, ResumeAhead

log = structlog.get_logger("front.trader")

_E, _M, _S = ctp.errors, ctp.messages, ctp.structs
_I, _IS = ctp.internal_messages, ctp.internal_structs
ROWS_A_SLICE = 128
QUERY_BURST = 2
VERSION = ctp.V6_3_11  # what clients of 6.3.6 to 6.3.11 speak


class Throttle:
    """A token bucket: `per_second` on average, `burst` at once. per_second 0: no limit."""

    __slots__ = ("per_second", "burst", "_tokens", "_at_ns")

    def __init__(self, per_second: float, burst: float):
        self.per_second, self.burst = per_second, burst
        self._tokens, self._at_ns = burst, 0

    def allows(self, now_ns: int) -> bool:
        """Take a token, if there is one."""
        if not self.per_second:
            return True
        self._tokens = min(self.burst, self._tokens + (now_ns - self._at_ns) * self.per_second / SECOND_NS)
        self._at_ns = now_ns
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True


class Rows:
    """A query's answer on its way out: narrowed once, encoded a slice at a time, so that a long one waits for its reader.

    Rows that the client's version cannot say are left out, logged by name, and counted in the answer's RspInfo (ErrorID 0).
    """

    __slots__ = ("request_id", "_tid", "_head", "_rows", "_at")

    def __init__(self, message: Message, request_id: int):
        self.request_id, self._tid, self._at = request_id, message.tid, 0
        fields = message.fields
        self._head: tuple[Struct, ...] = ()
        if fields and type(fields[0]) is _S.RspInfo:
            self._head, fields = fields[:1], fields[1:]
        self._rows: list[Struct] = []
        left_out = 0
        for row in fields:
            try:
                self._rows.append(VERSION.narrow(row))
            except (DoesNotFit, Unsayable) as fault:
                left_out += 1
                metrics.unsayable.labels(row.NAME).inc()
                log.warning("row left out", version=VERSION.name, why=str(fault))
        if left_out and not self._head:
            self._head = (ctp.rsp_info(_E.NONE, f"{left_out} row(s) left out: API {VERSION.name} cannot say them"),)

    def next(self) -> tuple[Encoded, bool]:
        """The next slice, and whether more follow."""
        start, self._at = self._at, self._at + ROWS_A_SLICE
        more = self._at < len(self._rows)
        return packets.encode(VERSION, Message(self._tid, self._head + tuple(self._rows[start : self._at])), more), more


class Phase(Enum):
    """Of a connection: nobody; password being checked; the core asked; logged in; logout asked."""

    STRANGER = 0
    CHECKING = 1
    ENTERING = 2
    IN = 3
    LEAVING = 4


@dataclass(eq=False, slots=True)
class Member:
    """One connection as the desk knows it."""

    connection: Connection
    queries: Throttle
    orders: Throttle
    phase: Phase = Phase.STRANGER
    user: str = ""
    session_id: int = 0
    opened: bool = False  # SessionOpened was submitted and SessionClosed was not
    login: Request | None = None  # without its passwords
    changing_password: bool = False
    asking: bool = False  # a query has not been answered to its last row
    rows: Rows | None = None
    flows: dict[int, Flow] = field(default_factory=dict)  # series -> what it reads, once logged in
    sent: dict[int, int] = field(default_factory=dict)  # series -> last number sent


class TraderDesk:
    """All of a trader front but its sockets: a `connection.Desk` towards members, a reader of the link towards the core."""

    name = "trader"

    def __init__(
        self,
        config: Config,
        link: Link,
        credentials: Credentials,
        clock: Callable[[], int],
        mark: bytes,
        on_event: Callable[[str], None],
        on_caught_up: Callable[[], None],
    ):
        """credentials: kept current by whoever made it. mark: context of `begin`, never used before.
        on_caught_up: called when that command has come back, and everything before it has been read.
        """
        self.config, self.link, self.credentials = config, link, credentials
        self.front_id = config.trader_front.front_id
        self.flows = Flows(VERSION)
        self.guard = LoginGuard(config.login.max_failures, round(config.login.lock_seconds * SECOND_NS))
        self._clock, self._on_event, self._on_caught_up, self._mark = clock, on_event, on_caught_up, mark
        self._members: dict[int, Member] = {}
        self._readers: dict[str, dict[Member, None]] = {}  # user -> those who are in
        self._tasks: set[asyncio.Task[None]] = set()
        self._owed: deque[Submission] = deque()  # SessionClosed commands that were refused, to be handed in again
        self._sessions = metrics.sessions.labels(self.name)

    def begin(self) -> None:
        """Close the sessions that an earlier run left open: SessionID 0, from no connection, means all. Raises Refused."""
        closed = _IS.SessionClosed(FrontID=self.front_id, CloseReason="FrontStarted")
        self.link.submit(Submission(Message(_I.SessionClosed.tid, (closed,)), Source(self.front_id), context=self._mark))

    # -- connections --------------------------------------------------------------------------------------------------

    def opened(self, connection: Connection) -> None:
        """See `connection.Desk`."""
        front = self.config.trader_front
        self._members[connection.number] = Member(
            connection,
            queries=Throttle(front.queries_per_second, QUERY_BURST * max(1.0, front.queries_per_second)),
            orders=Throttle(front.orders_per_second, front.orders_per_second),
        )

    def gone(self, connection: Connection, reason: Fault) -> None:
        """See `connection.Desk`."""
        member = self._members.pop(connection.number)
        self._detach(member)
        member.phase, member.rows = Phase.STRANGER, None
        self._close_session(member, type(reason).__name__)

    def event(self, connection: Connection, event: Event) -> None:
        """See `connection.Desk`."""
        member = self._members[connection.number]
        if type(event) is Request:
            rule = RULES.get(event.message.tid) or (QUERY_RULE if event.type.series == QUERY else UNSUPPORTED_RULE)
            metrics.request(self.name, event.type.name).inc()
            act, phases, otherwise = rule
            if member.phase in phases:
                act(self, member, event)
            else:
                self._refuse(member, event, otherwise)
        elif type(event) is BadRequest:
            error, why = BAD_REQUEST_ERRORS.get(event.type.tid, _E.BAD_FIELD), event.why
            if member.phase is not Phase.IN and event.type.tid not in LOGINS:
                error, why = _E.NOT_LOGIN_YET, ""
            elif event.type.tid not in RULES and event.type.series != QUERY:
                error, why = _E.UNSUPPORTED_FUNCTION, ""
            metrics.refused.labels(self.name, str(error.id)).inc()
            self._say(member, decline(event.type, None, error, why), event)
        elif type(event) is UnknownRequest:
            self._say(member, rsp_error(_E.NO_FOUND_FUNCTION, f"TID {event.tid:#06x}"), event)

    def feed(self, connection: Connection) -> bool:
        """See `connection.Desk`."""
        member = self._members[connection.number]
        said = 0
        session = connection.session
        while member.rows is not None and said < FEED_BYTES:
            encoded, more = member.rows.next()
            session.respond(encoded, member.rows.request_id, QUERY)
            said += _size(encoded)
            if not more:
                member.rows, member.asking = None, False
        for series, flow in member.flows.items():
            send = session.private if series == PRIVATE else session.public
            at, end = member.sent[series], len(flow)
            while at < end and said < FEED_BYTES:
                at += 1
                encoded = flow.encoded(at)
                send(encoded, at)
                said += _size(encoded)
            member.sent[series] = at
        return member.rows is not None or any(member.sent[s] < len(flow) for s, flow in member.flows.items())

    async def settle(self) -> None:
        """Wait for password checks that are under way."""
        if self._tasks:
            await asyncio.wait(self._tasks)

    # -- records ------------------------------------------------------------------------------------------------------

    def deliver(self, records: Sequence[Record]) -> None:
        """Take released records, in order, and this front's unlogged answers. What a `contract.Link` is given."""
        for record in records:
            if isinstance(record, Command):
                self.flows.take(record)
                if record.context == self._mark and record.source.front_id == self.front_id:
                    self._on_caught_up()
                continue
            if record.number:
                self.flows.take(record)
                for user, number in record.private:
                    for member in self._readers.get(user, ()):
                        self._follow(member, PRIVATE, number)
                if record.public_number:
                    for readers in self._readers.values():
                        for member in readers:
                            self._follow(member, PUBLIC, record.public_number)
                    if record.message.tid == _I.DayRolled.tid:
                        self._day_over(record)
            if record.dialog and record.source.front_id == self.front_id:
                self._dialog(record)
        if self._owed:
            self._pay()

    def _follow(self, member: Member, series: int, number: int) -> None:
        """Send a member that stands at the end of the flow its next message; one that is behind is fed when it can take it."""
        if not member.connection.paused and member.sent[series] == number - 1:
            session = member.connection.session
            (session.private if series == PRIVATE else session.public)(member.flows[series].encoded(number), number)
            member.sent[series] = number
        member.connection.stir()

    def _dialog(self, record: ResultRecord) -> None:
        member = self._members.get(record.source.connection)
        message = record.message
        if member is None:
            return  # it has gone, or was of an earlier run
        member.connection.stir()
        act = DIALOGS.get(message.tid)
        if act is not None:
            act(self, member, record)
        elif message.tid in QUERY_RESPONSES:
            member.rows = Rows(message, record.source.request_id)
        elif message.tid in VERSION.answers and record.source.session_id in (0, member.session_id):
            self._respond(member, message, record.source.request_id)

    def _day_over(self, record: ResultRecord) -> None:
        rolled = record.message.get(_IS.DayRoll)
        reason = DayOver(f"trading day {rolled.NextTradingDay if rolled else ''} begins")
        for member in list(self._members.values()):
            if member.phase not in (Phase.STRANGER, Phase.CHECKING):
                member.connection.close(reason)

    # -- login and logout ---------------------------------------------------------------------------------------------

    def _authenticate(self, member: Member, request: Request) -> None:
        asked = request.message.fields[0]
        done = asked.replace(AuthInfo="", IsResult=1)
        self._say(member, Message(_M.OnRspAuthenticate.tid, (ctp.rsp_info(_E.NONE), done)), request)

    def _login(self, member: Member, request: Request) -> None:
        asked = request.message.fields[0]
        if asked.BrokerID != self.config.broker:
            self._login_failed(member, request, _E.INVALID_LOGIN, asked.UserID, "other broker")
        elif self.guard.locked(asked.UserID, self._clock()):
            self._login_failed(member, request, _E.LOGIN_FORBIDDEN, asked.UserID, "locked after wrong passwords")
        elif any(number < QUICK for number in request.dissemination.values()):
            self._login_failed(member, request, _E.BAD_FIELD, asked.UserID, "flow number below -1")
        else:
            member.phase, member.user = Phase.CHECKING, asked.UserID
            public = Request(request.type, _without_secrets(request.message), request.request_id, DIALOG, request.dissemination)
            self._spawn(self._check_login(member, public, asked.Password))

    def _login_failed(self, member: Member, request: Request, error: Error, user: str, why: str) -> None:
        member.phase, member.user, member.login = Phase.STRANGER, "", None
        metrics.logins.labels(self.name, f"error {error.id}").inc()
        log.warning("login refused", user=user, peer=member.connection.peer, error=error.id, why=why)
        self._on_event(f"trader front: login of {user!r} from {member.connection.peer} refused: {error.id} {why}")
        self._refuse(member, request, error)

    async def _check_login(self, member: Member, request: Request, password: str) -> None:
        user = member.user
        passed = await self.credentials.verify_async(user, password)
        if member.connection.closing is not None:
            return
        # Asked again: guesses on many connections at once must not all have been waved through before the first failed.
        if self.guard.locked(user, self._clock()):
            self._login_failed(member, request, _E.LOGIN_FORBIDDEN, user, "locked after wrong passwords")
            return
        if not passed:
            self.guard.failed(user, self._clock())
            self._login_failed(member, request, _E.INVALID_LOGIN, user, "wrong user or password")
            return
        self.guard.passed(user)
        member.phase, member.login = Phase.ENTERING, request
        asked = request.message.fields[0]
        connection = member.connection
        opened = _IS.SessionOpened(
            BrokerID=self.config.broker, UserID=user, FrontID=self.front_id, EdgeKind=EdgeKind.Trader,
            Connection=connection.number, PeerAddress=connection.peer[:63], UserProductInfo=asked.UserProductInfo,
            InterfaceProductInfo=asked.InterfaceProductInfo, ProtocolInfo=asked.ProtocolInfo,
        )  # fmt: skip
        try:
            self._submit(member, Message(_I.SessionOpened.tid, (opened,)), 0)
            member.opened = True
            self._submit(member, request.message, request.request_id)
        except Refused as refused:
            self._login_failed(member, request, refused.error, user, refused.why)
            self._close_session(member, "LoginRefused")

    def _session_opened(self, member: Member, record: ResultRecord) -> None:
        member.session_id = record.message.fields[-1].SessionID

    def _entered(self, member: Member, record: ResultRecord) -> None:
        """The core's answer to ReqUserLogin. Every record before it has been read: the flows end where the client may begin."""
        request = member.login
        if member.phase is not Phase.ENTERING or request is None:
            return
        connection = member.connection
        if error_of(record.message):
            user, info = member.user, record.message.fields[0]
            log.warning("login refused by the core", user=user, peer=connection.peer, error=info.ErrorID)
            metrics.logins.labels(self.name, f"error {info.ErrorID}").inc()
            self._respond(member, record.message, record.source.request_id)
            member.phase, member.login = Phase.STRANGER, None
            self._close_session(member, "LoginRefused")
            return
        same_day = request.message.fields[0].TradingDay == self.flows.trading_day
        flows = {PRIVATE: self.flows.private(member.user), PUBLIC: self.flows.public}
        try:
            sent = {series: flow.opening(request.dissemination.get(series, QUICK), same_day) for series, flow in flows.items()}
        except ResumeAhead as fault:
            log.error("resume above our flow", user=member.user, peer=connection.peer, why=str(fault))
            metrics.logins.labels(self.name, "resume ahead").inc()
            self._on_event(f"trader front: login of {member.user!r} from {connection.peer} refused: {fault}")
            self._say(member, decline(request.type, request.message, _E.INCONSISTENT_INFORMATION, str(fault)), request)
            member.phase, member.login = Phase.STRANGER, None
            self._close_session(member, type(fault).__name__)
            return
        member.phase, member.login = Phase.IN, None
        member.flows, member.sent = flows, sent
        connection.logged_in = True
        self._readers.setdefault(member.user, {})[member] = None
        self._sessions.inc()
        metrics.logins.labels(self.name, "ok").inc()
        log.info(
            "logged in", user=member.user, session=member.session_id, peer=connection.peer,
            private=sent[PRIVATE], public=sent[PUBLIC],
        )  # fmt: skip
        self._respond(member, record.message, record.source.request_id)
        connection.session.open_flows(sent[PRIVATE], sent[PUBLIC])

    def _logout(self, member: Member, request: Request) -> None:
        if self._foreign(member, request):
            return
        try:
            self._submit(member, self._filled(member, request), request.request_id)
        except Refused as refused:
            self._refuse(member, request, refused.error)
            return
        member.phase = Phase.LEAVING
        self._close_session(member, "")

    def _left(self, member: Member, record: ResultRecord) -> None:
        """The core's answer to ReqUserLogout: nothing of the flows comes after it."""
        self._respond(member, record.message, record.source.request_id)
        if member.phase is not Phase.LEAVING:
            return
        self._detach(member)
        member.phase, member.user, member.session_id = Phase.STRANGER, "", 0
        member.connection.await_login()

    def _detach(self, member: Member) -> None:
        """The member reads its flows no more."""
        if not member.flows:
            return
        self._sessions.dec()
        readers = self._readers[member.user]
        del readers[member]
        if not readers:
            del self._readers[member.user]
        member.flows, member.sent = {}, {}

    def _close_session(self, member: Member, why: str) -> None:
        if not member.opened:
            return
        member.opened = False
        closed = _IS.SessionClosed(FrontID=self.front_id, SessionID=member.session_id, CloseReason=why)
        source = Source(self.front_id, member.session_id, member.connection.number)
        self._owed.append(Submission(Message(_I.SessionClosed.tid, (closed,)), source, member.user))
        self._pay()

    def _pay(self) -> None:
        """Hand in the SessionClosed commands; what is refused now is handed in with the next batch of records."""
        while self._owed:
            try:
                self.link.submit(self._owed[0])
            except Refused as refused:
                log.warning("SessionClosed waits", why=refused.why, waiting=len(self._owed))
                return
            self._owed.popleft()

    # -- requests of those who are in ---------------------------------------------------------------------------------

    def _forward(self, member: Member, request: Request) -> None:
        if self._foreign(member, request):
            return
        if request.message.tid in ORDER_ENTRY and not member.orders.allows(self._clock()):
            self._refuse(member, request, _E.ORDER_FREQ_LIMIT)
            return
        try:
            self._submit(member, self._filled(member, request), request.request_id)
        except Refused as refused:
            self._refuse(member, request, refused.error)

    def _query(self, member: Member, request: Request) -> None:
        if self._foreign(member, request):
            return
        if member.asking or not member.queries.allows(self._clock()):
            self._refuse(member, request, _E.NEED_RETRY)
            return
        try:
            self._submit(member, request.message, request.request_id)
        except Refused as refused:
            self._refuse(member, request, refused.error)
        else:
            member.asking = True

    def _unsupported(self, member: Member, request: Request) -> None:
        self._refuse(member, request, _E.UNSUPPORTED_FUNCTION)

    def _change_password(self, member: Member, request: Request) -> None:
        asked = request.message.fields[0]
        if asked.UserID and asked.UserID != member.user:
            self._refuse(member, request, _E.CHANGE_OTHER_PASSWORD)
        elif self._foreign(member, request):
            return
        elif self.guard.locked(member.user, self._clock()):
            self._refuse(member, request, _E.LOGIN_FORBIDDEN)
        elif not asked.NewPassword:
            self._refuse(member, request, _E.SIMPLE_PASSWORD)
        elif asked.NewPassword == asked.OldPassword:
            self._refuse(member, request, _E.PWD_MUST_DIFF)
        elif member.changing_password:
            self._refuse(member, request, _E.NEED_RETRY)
        else:
            member.changing_password = True
            public = Request(request.type, _without_secrets(request.message), request.request_id)
            self._spawn(self._check_change(member, public, asked.OldPassword, asked.NewPassword))

    async def _check_change(self, member: Member, request: Request, old_password: str, new_password: str) -> None:
        user = member.user
        try:
            passed = await self.credentials.verify_async(user, old_password)
            if not passed:
                self.guard.failed(user, self._clock())
                self._if_still_in(member, user, lambda: self._refuse(member, request, _E.OLD_PASSWORD_MISMATCH))
                return
            loop = asyncio.get_running_loop()
            message = await loop.run_in_executor(None, change_password, self.config.broker, user, new_password)
        finally:
            member.changing_password = False

        def hand_in() -> None:
            try:
                self._submit(member, message, request.request_id)
            except Refused as refused:
                self._refuse(member, request, refused.error)

        self._if_still_in(member, user, hand_in)

    def _if_still_in(self, member: Member, user: str, act: Callable[[], None]) -> None:
        if member.connection.closing is None and member.phase is Phase.IN and member.user == user:
            act()

    # -- saying -------------------------------------------------------------------------------------------------------

    def _foreign(self, member: Member, request: Request) -> bool:
        """Whether the request speaks for somebody else; it is refused then."""
        struct = request.message.fields[0]
        members = type(struct).MEMBERS
        broker = struct.BrokerID if "BrokerID" in members else ""
        user = struct.UserID if "UserID" in members else ""
        if broker in ("", self.config.broker) and user in ("", member.user):
            return False
        self._refuse(member, request, _E.INCONSISTENT_INFORMATION)
        return True

    def _filled(self, member: Member, request: Request) -> Message:
        """The message as the log is to have it: with what the front knows of it, and without secrets."""
        struct = request.message.fields[0]
        members = type(struct).MEMBERS
        known = {"BrokerID": self.config.broker, "UserID": member.user, "RequestID": request.request_id}
        changes = {name: value for name, value in known.items() if name in members and not getattr(struct, name)}
        filled = without_secrets(struct)
        return Message(request.message.tid, (filled.replace(**changes) if changes else filled,))

    def _submit(self, member: Member, message: Message, request_id: int) -> None:
        source = Source(self.front_id, member.session_id, member.connection.number, request_id)
        self.link.submit(Submission(message, source, member.user))

    def _refuse(self, member: Member, request: Request, error: Error) -> None:
        metrics.refused.labels(self.name, str(error.id)).inc()
        self._say(member, decline(request.type, request.message, error), request)

    def _say(self, member: Member, message: Message, asked: Request | BadRequest | UnknownRequest) -> None:
        member.connection.session.respond(packets.encode(VERSION, message), asked.request_id, asked.answer_series)
        member.connection.stir()

    def _respond(self, member: Member, message: Message, request_id: int) -> None:
        try:
            encoded = packets.encode(VERSION, message)
        except (DoesNotFit, Unsayable) as fault:
            metrics.unsayable.labels(ctp.name_of(message)).inc()
            log.warning("answer cannot be said", message=ctp.name_of(message), why=str(fault))
            # The error, if there is one, can always be said; the struct beside it may be missing (ftd-wire).
            info = message.get(_S.RspInfo) or ctp.rsp_info(_E.NONE, f"API {VERSION.name}: {fault}")
            encoded = packets.encode(VERSION, Message(message.tid, (info,)))
        member.connection.session.respond(encoded, request_id)

    def _spawn(self, work: object) -> None:
        task = asyncio.get_running_loop().create_task(work)  # type: ignore[arg-type]
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _size(encoded: Encoded) -> int:
    return sum(len(part.body) for part in encoded.parts)


def _without_secrets(message: Message) -> Message:
    return Message(message.tid, tuple(without_secrets(f) for f in message.fields))


ORDER_ENTRY = frozenset(
    message.tid
    for message in (
        _M.ReqOrderInsert, _M.ReqOrderAction, _M.ReqBatchOrderAction, _M.ReqQuoteInsert, _M.ReqQuoteAction, _M.ReqForQuoteInsert,
    )
)  # fmt: skip
LOGINS = frozenset({_M.ReqUserLogin.tid, VERSION.messages["ReqUserLogin2"].tid})
BAD_REQUEST_ERRORS = {_M.ReqOrderAction.tid: _E.BAD_ORDER_ACTION_FIELD} | {tid: _E.INVALID_LOGIN for tid in LOGINS}

_ANY = frozenset(Phase)
_INSIDE = frozenset({Phase.IN})
Rule = tuple[Callable[[TraderDesk, Member, Request], None], frozenset[Phase], Error]
RULES: dict[int, Rule] = {
    _M.ReqAuthenticate.tid: (TraderDesk._authenticate, _ANY, _E.NONE),
    _M.ReqUserLogin.tid: (TraderDesk._login, frozenset({Phase.STRANGER}), _E.DUPLICATE_LOGIN),
    VERSION.messages["ReqUserLogin2"].tid: (TraderDesk._unsupported, _ANY, _E.NONE),
    _M.ReqUserLogout.tid: (TraderDesk._logout, _INSIDE, _E.NOT_LOGIN_YET),
    _M.ReqUserPasswordUpdate.tid: (TraderDesk._change_password, _INSIDE, _E.NOT_LOGIN_YET),
    _M.ReqOrderInsert.tid: (TraderDesk._forward, _INSIDE, _E.NOT_LOGIN_YET),
    _M.ReqOrderAction.tid: (TraderDesk._forward, _INSIDE, _E.NOT_LOGIN_YET),
    _M.ReqBatchOrderAction.tid: (TraderDesk._forward, _INSIDE, _E.NOT_LOGIN_YET),
    _M.ReqQuoteInsert.tid: (TraderDesk._forward, _INSIDE, _E.NOT_LOGIN_YET),
    _M.ReqQuoteAction.tid: (TraderDesk._forward, _INSIDE, _E.NOT_LOGIN_YET),
    _M.ReqForQuoteInsert.tid: (TraderDesk._forward, _INSIDE, _E.NOT_LOGIN_YET),
    _M.ReqSettlementInfoConfirm.tid: (TraderDesk._forward, _INSIDE, _E.NOT_LOGIN_YET),
}
QUERY_RULE: Rule = (TraderDesk._query, _INSIDE, _E.NOT_LOGIN_YET)  # every request of series 4: the core knows which it can answer
UNSUPPORTED_RULE: Rule = (TraderDesk._unsupported, _INSIDE, _E.NOT_LOGIN_YET)

DIALOGS: dict[int, Callable[[TraderDesk, Member, ResultRecord], None]] = {
    _I.SessionOpenedResult.tid: TraderDesk._session_opened,
    _M.OnRspUserLogin.tid: TraderDesk._entered,
    _M.OnRspUserLogout.tid: TraderDesk._left,
}
