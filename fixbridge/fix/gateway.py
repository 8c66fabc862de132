"""The FIX gateway: sessions to members, messages to desks, released records to desks. One event loop, no threads.

    Logon        password verified at the gate; then SessionOpened and ReqUserLogin are submitted back to back, and the
                 settlement information is confirmed. Messages wait until the core has answered the login: by then every
                 record that was released before it has been read, so a ClOrdID used in an earlier life is known.
    Message      held to the session's rate, validated for its version (Reject), put from its dialect's words into those of the
                 tables, given to the desk that HANDLES its MsgType, else refused by name.
    Command      held to the limits of its session and account before it is handed in.
    Report       what a desk says of a released record. A client's place in them is kept by `Positions`; what is beyond it is
                 sent, and kept here while the client is not logged on.
    Query        goes over the link like a command; its answer comes back outside the log, by the request's number.
    Day roll     sessions of the core end with the trading day; members stay connected and are logged in again.

A desk is one business: orders, market data, quotes. It is a class with HANDLES and the hooks of `fixbridge.fix.desk.Desk`, and of
the gateway it sees what `fixbridge.fix.desk.Gateway` has, no more. `fixbridge.fix.desks` lists them.

Never repeated, never lost: a report is sent when its place is beyond the client's, and the place advances when the
engine has stored it. Reports that a client missed while its connection was breaking are in the engine's store and come
with the resend that follows its next logon; a client that logs on with ResetSeqNumFlag(141)=Y waives that resend.
"""

from __future__ import annotations

import itertools
import os
import time
from types import MappingProxyType
from typing import Callable, Mapping, Sequence

import structlog

from ctpproto import ctp
from ctpproto.fix.faults import BadValue, FieldMissing, Rejected
from ctpproto.fix.message import FixMessage, utc_timestamp
from ctpproto.generated import fix44
from ctpproto.generated.fix44 import BusinessRejectReason, MsgType, SessionRejectReason, Tag
from ctpproto.generated.internal.codes import EdgeKind
from ctpproto.message import Error, Message
from ctpproto.structs import Struct
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.orders import Report
from ctpproto.translate.tables import ERRORS
from fixbridge.adapters.contract import Command, Link, Record, Refused, ResultRecord, Source, Submission
from fixbridge.credentials import Credentials, LoginGuard
from fixbridge.fix.desk import Desk, Handler
from fixbridge.fix.engine import Engine, SessionKey, Verdict
from fixbridge.fix.instruments import Instruments
from fixbridge.fix.limits import Rates
from fixbridge.fix.member import OFFLINE, ONLINE, OPENING, Member
from fixbridge.fix.positions import Positions
from fixbridge.fix.protection import Protection
from fixbridge.fix.versions import Version, version_of

log = structlog.get_logger("fix")

M, S = ctp.messages, ctp.structs
INTERNAL, OWN = ctp.internal_messages, ctp.internal_structs
MAX_WAITING = 1000  # messages of one client that wait for its login; one more is refused
PRODUCT = "FIX"
SOH = "\x01"
# By what a message is known to its sender: BusinessRejectRefID(379) of one that has no refusal of its own. The first that it has.
REFERENCES = (
    Tag.ClOrdID, Tag.MassStatusReqID, Tag.MDReqID, Tag.SecurityReqID, Tag.SecurityStatusReqID, Tag.TradSesReqID, Tag.PosReqID,
    Tag.CollInquiryID, Tag.TradeRequestID, Tag.QuoteStatusReqID, Tag.QuoteID, Tag.QuoteReqID, Tag.AllocID,
)  # fmt: skip
INSTEAD_OF_SOH = "?"


class FixGateway:
    """Implements `fixbridge.fix.engine.Application` for the engine and `fixbridge.fix.desk.Gateway` for the desks."""

    def __init__(
        self,
        link: Link,
        engine: Engine,
        positions: Positions,
        sessions: Sequence[SessionKey],
        members: dict[str, tuple[str, str]],
        *,
        broker: str,
        front_id: int,
        login_guard: LoginGuard,
        desks: Sequence[Callable[[FixGateway], Desk]],
        protection: Protection | None = None,
        drop_copies: Mapping[str, frozenset[str]] = MappingProxyType({}),
        versions: Callable[[SessionKey], Version] = version_of,
        cancels_on_disconnect: Callable[[SessionKey], bool] = lambda session: False,
        clock_ns: Callable[[], int] = time.time_ns,
        on_event: Callable[[str], None] = lambda line: None,
        process: int | None = None,
    ):
        """members: client CompID -> (user, investor). protection: without limits by default.

        drop_copies: client CompID -> the accounts and users whose reports it receives; such a session hands nothing in.

        process: a number that with the time of the start names this life of the front; the process's own by default.
        """
        self.link, self.engine, self.positions = link, engine, positions
        self.broker, self.front_id = broker, front_id
        self._version_of, self._cancels_on_disconnect = versions, cancels_on_disconnect
        spoken = {session.theirs: versions(session) for session in sessions}
        self.versions = tuple(dict.fromkeys(versions(session) for session in sessions))
        self.members: Mapping[str, Member] = {
            client: Member(client, user, investor, spoken[client]) for client, (user, investor) in members.items()
        }
        self.credentials, self.guard = Credentials(), login_guard
        self.protection = protection or Protection(dict.fromkeys(members, Rates()))
        self.drop_copies = drop_copies
        self._clock_ns, self._on_event = clock_ns, on_event
        self.instruments = Instruments()
        self._trading_day = ""
        self._by_connection: dict[int, Member] = {}
        self._last_connection = 0
        self._queries: dict[int, tuple[int, Callable[[Message], None]]] = {}  # request -> connection, what to do
        self._requests = itertools.count(1)
        self._marker = Source(
            front_id, request_id=os.getpid() if process is None else process, inbound_number=clock_ns() // 1_000_000
        )
        self._ready: Callable[[], None] = lambda: None
        self._subscription = None
        for client in self.members:
            positions.open(client, [engine.sent(session) for session in sessions if session.theirs == client])
        self.desks = [make(self) for make in desks]
        self._handlers: dict[str, tuple[Desk, Handler]] = {}
        for desk in self.desks:
            for kind, handler in desk.HANDLES.items():
                assert kind not in self._handlers, f"two desks handle MsgType {kind}"
                self._handlers[kind] = desk, handler

    # -- start and stop -----------------------------------------------------------------------------------------------

    def catch_up(self, ready: Callable[[], None]) -> None:
        """Read the log from its beginning; `ready` is called once everything released so far has been read. Raises Refused.

        The command that marks the end also closes, in the core, what an earlier life of this front has left open.
        """
        self._ready = ready
        self._subscription = self.link.read(0, self.front_id, self.deliver)
        closed = OWN.SessionClosed(FrontID=self.front_id, CloseReason="FrontStarted")
        self.link.submit(Submission(Message(INTERNAL.SessionClosed.tid, (closed,)), self._marker))

    def close(self) -> None:
        """Say goodbye to the core for every member that is still logged in."""
        for member in self.members.values():
            self._close_in_core(member, "the FIX side stops")
        if self._subscription is not None:
            self._subscription.close()
        self.positions.close()

    # -- released records ---------------------------------------------------------------------------------------------

    def deliver(self, records: Sequence[Record]) -> None:
        """What `Link.read` brings."""
        self.credentials.learn_records(records)
        for record in records:
            self.protection.on_record(record)
            self._trading_day = record.trading_day or self._trading_day
            if record.number == 0:
                assert isinstance(record, ResultRecord)
                self._unlogged(record)
                continue
            self.instruments.apply(record)
            ours = record.source.front_id == self.front_id
            if isinstance(record, Command):
                if ours:
                    self._last_connection = max(self._last_connection, record.source.connection)
                    if record.source == self._marker:
                        self._ready()
            elif record.dialog and ours:
                self._dialog(record)
            for desk in self.desks:
                desk.on_record(record)
            if isinstance(record, ResultRecord) and record.message.tid == INTERNAL.DayRolled.tid:
                for member in self.members.values():
                    if member.session is not None:
                        self._log_in(member)

    def _dialog(self, record: ResultRecord) -> None:
        source, message = record.source, record.message
        member = self._by_connection.get(source.connection)
        if member is None or member.state != OPENING:
            return
        info = message.get(S.RspInfo)
        if info is not None and info.ErrorID and message.tid in (M.OnRspUserLogin.tid, M.OnRspError.tid):
            self._login_failed(member, info.ErrorID, info.ErrorMsg)
        elif message.tid == M.OnRspUserLogin.tid:
            login = message.get(S.RspUserLogin)
            if login is not None:
                self._logged_in(member, login)

    def _unlogged(self, record: ResultRecord) -> None:
        """Number 0: a query's answer, or a refusal from the core's end of the link, in the request's own words."""
        source = record.source
        if source.front_id != self.front_id:
            return
        member = self._by_connection.get(source.connection)
        asked = self._queries.get(source.request_id)
        if asked is not None and asked[0] == source.connection and not source.inbound_number:
            if record.last:
                del self._queries[source.request_id]
            if member is not None:
                asked[1](record.message)
            return
        info = record.message.get(S.RspInfo)
        if info is None or not info.ErrorID:
            return
        if member is not None and member.state == OPENING:
            self._login_failed(member, info.ErrorID, info.ErrorMsg)
        for desk in self.desks:
            desk.on_unlogged(record)

    # -- logon and logout ---------------------------------------------------------------------------------------------

    async def verify(self, session: SessionKey, logon: FixMessage, peer: str) -> Verdict:
        """See `engine.Application`."""
        member = self.members.get(session.theirs)
        try:
            self._version_of(session).validate(logon)
        except Rejected as fault:
            return Verdict(str(fault))
        user = logon.get(Tag.Username)
        if member is None or user and user != member.user:
            return Verdict(_words(ctp.errors.INVALID_LOGIN))
        if member.session is not None and member.session != session:
            return Verdict(f"{member.client} is logged on by {member.session.begin_string}")
        if self.guard.locked(member.user, self._clock_ns()):
            return Verdict(_words(ctp.errors.LOGIN_FORBIDDEN))
        if not user or not await self.credentials.verify_async(member.user, logon.get(Tag.Password)):
            self.guard.failed(member.user, self._clock_ns())
            return Verdict(_words(ctp.errors.INVALID_LOGIN))
        self.guard.passed(member.user)
        return Verdict()

    def on_logon(self, session: SessionKey) -> None:
        """See `engine.Application`."""
        member = self.members[session.theirs]
        if member.session is not None and member.session != session:
            self.engine.logout(session, f"{member.client} is logged on by {member.session.begin_string}")
            return
        member.session, member.version = session, self._version_of(session)
        member.cancel_on_disconnect = self._cancels_on_disconnect(session)
        self._on_event(f"FIX {member.client} logged on as user {member.user}")
        while member.held and member.session is not None:
            self._say(member, member.held.popleft())
        self._last_connection += 1
        member.connection, member.session_id = self._last_connection, 0
        self._by_connection[member.connection] = member
        opened = OWN.SessionOpened(
            BrokerID=self.broker,
            UserID=member.user,
            FrontID=self.front_id,
            EdgeKind=EdgeKind.Fix,
            Connection=member.connection,
            UserProductInfo=PRODUCT,
            ProtocolInfo=session.begin_string,
        )
        self._log_in(member, opened)

    def _log_in(self, member: Member, opened: Struct | None = None) -> None:
        """Log the member in at the core: after `opened` at logon, on the session that it has after a day roll."""
        assert member.session is not None
        member.state = OPENING
        version = member.session.begin_string
        login = S.ReqUserLogin(BrokerID=self.broker, UserID=member.user, UserProductInfo=PRODUCT, ProtocolInfo=version)
        try:
            if opened is not None:
                self.submit(member, INTERNAL.SessionOpened.tid, (opened,))
            self.submit(member, M.ReqUserLogin.tid, (login,))
        except Refused as refused:
            self._login_failed(member, refused.error.id, f"{refused.error.prompt} {refused.why}")

    def _logged_in(self, member: Member, login: Struct) -> None:
        member.state, member.session_id, member.login = ONLINE, login.SessionID, login
        ref = login.MaxOrderRef.strip()
        member.next_ref = int(ref) + 1 if ref.isdigit() else 1
        confirm = S.SettlementInfoConfirm(BrokerID=self.broker, InvestorID=member.investor)
        try:
            self.submit(member, M.ReqSettlementInfoConfirm.tid, (confirm,))
        except Refused as refused:
            self._login_failed(member, refused.error.id, f"{refused.error.prompt} {refused.why}")
            return
        for desk in self.desks:
            desk.on_logon(member)
        self._work_off(member)

    def _login_failed(self, member: Member, error_id: int, words: str) -> None:
        member.state = OFFLINE
        member.waiting.clear()
        if member.session is not None:
            self.engine.logout(member.session, f"ErrorID {error_id}: {words}")

    def on_logout(self, session: SessionKey) -> None:
        """See `engine.Application`."""
        member = self.members[session.theirs]
        if member.session != session:
            return
        self._on_event(f"FIX {member.client} logged out")
        for desk in self.desks:
            desk.on_logout(member)
        self._close_in_core(member, "FIX session down")
        member.session, member.state, member.paused = None, OFFLINE, False
        member.waiting.clear()

    def _close_in_core(self, member: Member, why: str) -> None:
        if self._by_connection.pop(member.connection, None) is None:
            return
        self._queries = {number: asked for number, asked in self._queries.items() if asked[0] != member.connection}
        closed = OWN.SessionClosed(FrontID=self.front_id, SessionID=member.session_id, CloseReason=why)
        try:
            self.submit(member, INTERNAL.SessionClosed.tid, (closed,))
        except Refused as refused:
            # It stays open in the core until this front starts again.
            log.warning("session not closed in the core", client=member.client, why=str(refused))

    def on_trouble(self, what: str, peer: str, why: str) -> None:
        """See `engine.Application`."""
        log.warning("fix", what=what, peer=peer, why=why)
        self._on_event(f"FIX {peer}: {what}: {why}")

    # -- messages -----------------------------------------------------------------------------------------------------

    def on_message(self, session: SessionKey, message: FixMessage) -> None:
        """See `engine.Application`."""
        member = self.members[session.theirs]
        if member.session != session:
            return  # came with the end of a session that is gone; the peer has no answer and asks again
        if member.state == ONLINE and not member.paused:
            self._handle(member, message)
        elif member.state != OFFLINE and len(member.waiting) < MAX_WAITING:
            member.waiting.append(message)
        else:
            words = f"{len(member.waiting)} messages wait already" if member.waiting else "not logged in at the counter"
            self.business_reject(member, message, BusinessRejectReason.ApplicationNotAvailable, words)

    def _work_off(self, member: Member) -> None:
        while member.waiting and member.online and not member.paused:
            self._handle(member, member.waiting.popleft())

    def _handle(self, member: Member, message: FixMessage) -> None:
        member.kept = member.version.dialect.kept_of(message)
        try:
            self._handle_kept(member, message)
        finally:
            member.kept = ()

    def _handle_kept(self, member: Member, message: FixMessage) -> None:
        breach = self.protection.message(member.client, self._clock_ns())
        if breach is not None:
            self.business_reject(member, message, BusinessRejectReason.ApplicationNotAvailable, f"{breach.limit}: {breach.words}")
            return
        try:
            member.version.validate(message)
            self._handle_valid(member, message)
        except Rejected as fault:
            if fault.reason == SessionRejectReason.InvalidMsgType:
                self._unsupported(member, message)
            else:
                self.session_reject(member, message, fault)
        except FieldMissing as fault:
            words = f"{member.version.dictionary.name(fault.tag)} is missing"
            self.business_reject(member, message, BusinessRejectReason.ConditionallyRequiredFieldMissing, words)
        except BadValue as fault:
            rejected = Rejected(SessionRejectReason.IncorrectDataFormatForValue, fault.tag, str(fault))
            self.session_reject(member, message, rejected)
        except CannotSay as fault:
            missing = BusinessRejectReason.ConditionallyRequiredFieldMissing
            self.business_reject(member, message, missing if fault.missing else BusinessRejectReason.Other, str(fault))
        except Refused as refused:
            error = refused.error
            reason = ERRORS.reason("BusinessRejectReason", error.id)
            self.business_reject(member, message, reason, f"{error.prompt} {refused.why}", error.id)

    def _handle_valid(self, member: Member, message: FixMessage) -> None:
        """What is raised here is answered by the caller."""
        if member.client in self.drop_copies:
            words = f"{member.client} is a drop copy: it hands nothing in"
            self.business_reject(member, message, BusinessRejectReason.NotAuthorized, words)
            return
        handler = self._handlers.get(message.msg_type)
        if handler is None:
            self._unsupported(member, message)
            return
        desk, handle = handler
        try:
            message, member.kept = member.version.dialect.inbound(message, self._year)
            handle(desk, member, message)
        except CannotSay as fault:
            if not desk.refuse(member, message, fault):
                raise

    @property
    def _year(self) -> int:
        """Of the trading day: tickers say the last digit of theirs."""
        return int((self._trading_day or utc_timestamp(self._clock_ns()))[:4])

    # -- what desks may ask -------------------------------------------------------------------------------------------

    def now_ns(self) -> int:
        """See `desk.Gateway`."""
        return self._clock_ns()

    def event(self, line: str) -> None:
        """See `desk.Gateway`."""
        self._on_event(line)

    def submit(
        self, member: Member, tid: int, structs: Sequence[Struct], context: bytes = b"", message: FixMessage | None = None
    ) -> None:
        """See `desk.Gateway`."""
        number = message.integer(Tag.MsgSeqNum) if message is not None else 0
        source = Source(self.front_id, member.session_id, member.connection, number & 0x7FFFFFFF, number)
        command = Message(tid, tuple(structs))
        self.protection.admit(member.client, command, self._clock_ns())
        self.link.submit(Submission(command, source, member.user, context))
        self.protection.admitted(self.front_id, member.session_id, command)

    def query(self, member: Member, tid: int, struct: Struct, then: Callable[[Message], None]) -> None:
        """See `desk.Gateway`."""
        number = next(self._requests) & 0x7FFFFFFF
        kept = member.kept

        def answered(message: Message) -> None:
            member.kept = kept
            try:
                then(message)
            finally:
                member.kept = ()

        self._queries[number] = member.connection, answered
        source = Source(self.front_id, member.session_id, member.connection, number)
        try:
            self.link.submit(Submission(Message(tid, (struct,)), source, member.user))
        except Refused:
            del self._queries[number]
            raise

    def pause(self, member: Member) -> None:
        """See `desk.Gateway`."""
        member.paused = True

    def resume(self, member: Member) -> None:
        """See `desk.Gateway`."""
        member.paused = False
        self._work_off(member)

    def answer(self, member: Member, message: FixMessage, keep: bool = True) -> None:
        """See `desk.Gateway`."""
        if member.session is not None:
            self._send(member.session, member.version.dialect.outbound(message, self._year, member.kept), keep)

    def backlog(self, member: Member) -> int:
        """See `desk.Gateway`."""
        return self.engine.backlog(member.session) if member.session is not None else 0

    def report(self, report: Report) -> None:
        """See `desk.Gateway`."""
        member = self.members.get(report.client)
        if member is None or report.place <= self.positions.get(report.client):
            return
        if member.session is None or member.held:
            member.held.append(report)
        else:
            self._say(member, report)

    def business_reject(self, member: Member, message: FixMessage, reason: str, words: str, error_id: int = 0) -> None:
        """See `desk.Gateway`."""
        reject = FixMessage(MsgType.BusinessMessageReject)
        reject.put(Tag.RefSeqNum, message.get(Tag.MsgSeqNum)).put(Tag.RefMsgType, message.msg_type)
        named = next((message[tag] for tag in REFERENCES if message.has(tag)), "")
        reject.put(Tag.BusinessRejectRefID, named).put(Tag.BusinessRejectReason, reason).put(Tag.Text, words)
        if error_id:
            reject.put(Tag.CTPErrorID, error_id)
        self._answer_worded(member, reject)

    def session_reject(self, member: Member, message: FixMessage, fault: Rejected) -> None:
        """See `desk.Gateway`."""
        reject = FixMessage(MsgType.Reject)
        reject.put(Tag.RefSeqNum, message.get(Tag.MsgSeqNum)).put(Tag.RefMsgType, message.msg_type)
        reject.put(Tag.RefTagID, fault.tag).put(Tag.SessionRejectReason, fault.reason).put(Tag.Text, fault.text)
        self._answer_worded(member, reject)

    # -- out ----------------------------------------------------------------------------------------------------------

    def _unsupported(self, member: Member, message: FixMessage) -> None:
        version, kind = member.version.dictionary, message.msg_type
        known = fix44.DICTIONARY.messages.get(kind)
        words = f"MsgType(35) {kind!r} is not supported"
        if known is not None and kind not in version.messages:
            words = f"{known.name}({kind}) is a message of FIX.4.4, {version.version} has none for it"
        self.business_reject(member, message, BusinessRejectReason.UnsupportedMessageType, words)

    def _answer_worded(self, member: Member, message: FixMessage) -> None:
        worded = member.version.worded(message)
        if worded is not None:
            self.answer(member, worded)

    def _say(self, member: Member, report: Report) -> None:
        assert member.session is not None
        worded = member.version.worded(report.message)
        if worded is not None:
            self._send(member.session, member.version.dialect.outbound(worded, self._year))
        self.positions.advance(member.client, report.place)

    def _send(self, session: SessionKey, message: FixMessage, keep: bool = True) -> None:
        try:
            self.engine.send(session, message, keep)
        except BadValue as fault:
            # A delimiter in a text, of whoever's making: the message has to reach its reader, and without a field of that text's.
            self.on_trouble("SOH in a value", str(session), str(fault))
            clean = [(tag, text.replace(SOH, INSTEAD_OF_SOH)) for tag, text in message.fields]
            self.engine.send(session, FixMessage(message.msg_type, clean), keep)


def _words(error: Error) -> str:
    return f"ErrorID {error.id}: {error.prompt}"
