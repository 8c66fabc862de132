"""The FIX gateway: sessions to users, messages to commands, released records to reports. One event loop, no threads.

    Logon        password verified at the gate; then SessionOpened and ReqUserLogin are submitted back to back, and the
                 settlement information is confirmed. Orders wait until the core has answered the login: by then every
                 record that was released before it has been read, so a ClOrdID used in an earlier life is known.
    Order        validated (Reject), translated (Rejected report by the field's name), submitted with the next OrderRef.
    Reports      come from the order reducer over all records from number 1. A client's place in them is kept by
                 `Positions`; what is beyond it is sent, and kept here while the client is not logged on.
    Day roll     sessions of the core end with the trading day; members stay connected and are logged in again.

Never repeated, never lost: a report is sent when its place is beyond the client's, and the place advances when the
engine has stored it. Reports that a client missed while its connection was breaking are in the engine's store and come
with the resend that follows its next logon; a client that logs on with ResetSeqNumFlag(141)=Y waives that resend.
"""

from __future__ import annotations

import os
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Callable, Sequence

import structlog

from ctpproto import ctp
from ctpproto.faults import DoesNotFit
from ctpproto.fix.faults import Rejected
from ctpproto.fix.message import FixMessage, utc_timestamp
from ctpproto.fix.validation import validate
from ctpproto.generated.fix44 import (
    DICTIONARY,
    BusinessRejectReason,
    CxlRejReason,
    MsgType,
    OrdRejReason,
    SessionRejectReason,
    Tag,
)
from ctpproto.generated.internal.codes import EdgeKind
from ctpproto.message import Error, Message
from ctpproto.structs import Struct
from ctpproto.translate import context as edge_context
from ctpproto.translate.context import FixContext
from ctpproto.translate.faults import CannotSay, ContextFault
from ctpproto.translate.orders import OrderBook, Report, cancel_reject, order_status, refused_order
from ctpproto.translate.tables import ERRORS, ORDERS
from fixbridge.adapters.contract import Command, Link, Record, Refused, ResultRecord, Source, Submission
from fixbridge.credentials import Credentials, LoginGuard
from fixbridge.fix.engine import Engine, SessionKey, Verdict
from fixbridge.fix.positions import Positions

log = structlog.get_logger("fix")

M, S = ctp.messages, ctp.structs
INTERNAL, OWN = ctp.internal_messages, ctp.internal_structs
MAX_WAITING = 1000  # messages of one client that wait for its login; one more is refused
PRODUCT = "FIX"
OFFLINE, OPENING, ONLINE = "offline", "opening", "online"


@dataclass(eq=False, slots=True)
class Member:
    """A client: its FIX session as it is now, and its session in the core."""

    client: str
    user: str
    investor: str
    session: SessionKey | None = None  # while the FIX session is up
    state: str = OFFLINE  # of the login in the core
    connection: int = 0
    session_id: int = 0
    next_ref: int = 1
    next_action: int = 1
    waiting: deque[FixMessage] = field(default_factory=deque)  # messages until the login is answered
    held: deque[Report] = field(default_factory=deque)  # reports until the FIX session is up
    submitted: dict[str, tuple[int, int, Struct]] = field(
        default_factory=dict
    )  # ClOrdID -> FrontID, SessionID, struct; until read back


class FixGateway:
    """Implements `fixbridge.fix.engine.Application`. `members`: client CompID -> (user, investor)."""

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
        clock_ns: Callable[[], int] = time.time_ns,
        on_event: Callable[[str], None] = lambda line: None,
        process: int | None = None,
    ):
        """process: a number that with the time of the start names this life of the front; the process's own by default."""
        self.link, self.engine, self.positions = link, engine, positions
        self.broker, self.front_id = broker, front_id
        self.members = {client: Member(client, user, investor) for client, (user, investor) in members.items()}
        self.credentials, self.guard = Credentials(), login_guard
        self.book = OrderBook()
        self._day_began = ""  # UTCTIMESTAMP of the last day roll
        self._clock_ns, self._on_event = clock_ns, on_event
        self._by_connection: dict[int, Member] = {}
        self._last_connection = 0
        self._marker = Source(
            front_id, request_id=os.getpid() if process is None else process, inbound_number=clock_ns() // 1_000_000
        )
        self._ready: Callable[[], None] = lambda: None
        self._subscription = None
        for client in self.members:
            positions.open(client, [engine.sent(session) for session in sessions if session.theirs == client])
        self._handlers: dict[str, Callable[[Member, FixMessage], None]] = {
            MsgType.NewOrderSingle: self._new_order,
            MsgType.OrderCancelRequest: self._cancel,
        }

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
            if isinstance(record, Command):
                self._command(record)
            elif record.number == 0:
                self._unlogged(record)
            else:
                self._result(record)

    def _command(self, record: Command) -> None:
        source = record.source
        if source.front_id == self.front_id:
            self._last_connection = max(self._last_connection, source.connection)
            if source == self._marker:
                self._ready()
        try:
            self.book.command(record.number, record.message, source.front_id, source.session_id, record.context)
            if record.context and source.front_id == self.front_id and (fix := edge_context.decode(record.context)) is not None:
                member = self.members.get(fix.client)
                if member is not None:
                    member.submitted.pop(fix.cl_ord_id, None)
        except ContextFault as fault:
            log.error("context", number=record.number, fault=str(fault))

    def _result(self, record: ResultRecord) -> None:
        message = record.message
        if record.dialog and record.source.front_id == self.front_id:
            self._dialog(record)
        try:
            reports = self.book.result(record.number, record.time_ns, record.trading_day, record.cause, message, record.context)
        except ContextFault as fault:
            log.error("context", number=record.number, fault=str(fault))
            return
        for report in reports:
            self._report(report)
        if message.tid == INTERNAL.DayRolled.tid:
            self._day_began = utc_timestamp(record.time_ns)
            for member in self.members.values():
                if member.session is not None:
                    self._log_in(member)

    def _report(self, report: Report) -> None:
        member = self.members.get(report.client)
        if member is None or report.place <= self.positions.get(report.client):
            return
        if member.session is None or member.held:
            member.held.append(report)
        else:
            self._send(member, report)

    def _send(self, member: Member, report: Report) -> None:
        assert member.session is not None
        self.engine.send(member.session, report.message)
        self.positions.advance(member.client, report.place)

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
        """A refusal from the core's end of the link, before the log: number 0, in the request's own words."""
        if record.source.front_id != self.front_id:
            return
        info = record.message.get(S.RspInfo)
        if info is None or not info.ErrorID:
            return
        member = self._by_connection.get(record.source.connection)
        if member is not None and member.state == OPENING:
            self._login_failed(member, info.ErrorID, info.ErrorMsg)
        fix = edge_context.decode(record.context) if record.context else None
        if fix is not None and fix.client in self.members:
            member = self.members[fix.client]
            sent = member.submitted.pop(fix.cl_ord_id, None)
            if member.session is not None and sent is not None:
                self._refuse_submitted(member, fix, sent[2], record.source.inbound_number, info.ErrorID, info.ErrorMsg)

    # -- logon and logout ---------------------------------------------------------------------------------------------

    async def verify(self, session: SessionKey, logon: FixMessage, peer: str) -> Verdict:
        """See `engine.Application`."""
        member = self.members.get(session.theirs)
        try:
            validate(logon, DICTIONARY)
        except Rejected as fault:
            return Verdict(str(fault))
        user = logon.get(Tag.Username)
        if member is None or user and user != member.user:
            return Verdict(_words(ctp.errors.INVALID_LOGIN))
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
        member.session = session
        self._on_event(f"FIX {member.client} logged on as user {member.user}")
        while member.held and member.session is not None:
            self._send(member, member.held.popleft())
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
                self._submit(member, INTERNAL.SessionOpened.tid, opened)
            self._submit(member, M.ReqUserLogin.tid, login)
        except Refused as refused:
            self._login_failed(member, refused.error.id, f"{refused.error.prompt} {refused.why}")

    def _logged_in(self, member: Member, login: Struct) -> None:
        member.state, member.session_id = ONLINE, login.SessionID
        ref = login.MaxOrderRef.strip()
        member.next_ref = int(ref) + 1 if ref.isdigit() else 1
        confirm = S.SettlementInfoConfirm(BrokerID=self.broker, InvestorID=member.investor)
        try:
            self._submit(member, M.ReqSettlementInfoConfirm.tid, confirm)
        except Refused as refused:
            self._login_failed(member, refused.error.id, f"{refused.error.prompt} {refused.why}")
            return
        waiting, member.waiting = member.waiting, deque()
        for message in waiting:
            self._handle(member, message)

    def _login_failed(self, member: Member, error_id: int, words: str) -> None:
        member.state = OFFLINE
        member.waiting.clear()
        if member.session is not None:
            self.engine.logout(member.session, f"ErrorID {error_id}: {words}")

    def on_logout(self, session: SessionKey) -> None:
        """See `engine.Application`."""
        member = self.members[session.theirs]
        if member.session is None:
            return
        self._on_event(f"FIX {member.client} logged out")
        self._close_in_core(member, "FIX session down")
        member.session, member.state = None, OFFLINE
        member.waiting.clear()
        member.submitted.clear()

    def _close_in_core(self, member: Member, why: str) -> None:
        if self._by_connection.pop(member.connection, None) is None:
            return
        closed = OWN.SessionClosed(FrontID=self.front_id, SessionID=member.session_id, CloseReason=why)
        try:
            self._submit(member, INTERNAL.SessionClosed.tid, closed)
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
        if member.session is None:
            return  # came with the end of a session that is gone; the peer has no answer and asks again
        if member.state == ONLINE:
            self._handle(member, message)
        elif member.state == OPENING and len(member.waiting) < MAX_WAITING:
            member.waiting.append(message)
        else:
            words = f"{len(member.waiting)} messages wait for the login" if member.waiting else "not logged in at the counter"
            self._business_reject(member, message, BusinessRejectReason.ApplicationNotAvailable, words)

    def _handle(self, member: Member, message: FixMessage) -> None:
        try:
            validate(message, DICTIONARY)
        except Rejected as fault:
            if fault.reason == SessionRejectReason.InvalidMsgType:
                self._unsupported(member, message)
            else:
                self._session_reject(member, message, fault)
            return
        handler = self._handlers.get(message.msg_type)
        if handler is None:
            self._unsupported(member, message)
        else:
            handler(member, message)

    def _new_order(self, member: Member, message: FixMessage) -> None:
        cl_ord_id = message[Tag.ClOrdID]
        if self._known(member, cl_ord_id):
            self._answer_repeated_order(member, message, cl_ord_id)
            return
        if _is_again(message) and message.get(Tag.TransactTime) < self._day_began:
            # ClOrdIDs are the trading day's: nobody here knows what became of it on the day before.
            words = "sent again from before this trading day: it may have been executed then"
            self._refuse_order(member, message, OrdRejReason.DuplicateOrder, words)
            return
        try:
            if not message.has(Tag.Account):
                message.put(Tag.Account, member.investor)
            members = ORDERS.to_ctp(message)
            if message.has(Tag.SecurityID) and message[Tag.SecurityID] != message[Tag.Symbol]:
                raise CannotSay("SecurityID(48)", Tag.SecurityID, message[Tag.SecurityID], "differs from Symbol(55)")
            echoed = tuple((f.tag, message[f.tag]) for f in ORDERS.carried if message.has(f.tag))
            context = edge_context.encode(FixContext(member.client, cl_ord_id, "", echoed))
            order = S.InputOrder(
                BrokerID=self.broker, UserID=member.user, OrderRef=str(member.next_ref), RequestID=member.next_ref, **members
            )
            order.pack()
        except CannotSay as fault:
            reason = OrdRejReason.IncorrectQuantity if fault.tag == Tag.OrderQty else OrdRejReason.UnsupportedOrderCharacteristic
            self._refuse_order(member, message, reason, str(fault))
            return
        except (DoesNotFit, ContextFault) as fault:
            self._refuse_order(member, message, OrdRejReason.UnsupportedOrderCharacteristic, str(fault))
            return
        member.submitted[cl_ord_id] = (self.front_id, member.session_id, order)
        try:
            self._submit(member, M.ReqOrderInsert.tid, order, context, message)
        except Refused as refused:
            del member.submitted[cl_ord_id]
            reason = ERRORS.ord_rej_reason(refused.error.id)
            self._refuse_order(member, message, reason, f"{refused.error.prompt} {refused.why}", refused.error.id)
            return
        member.next_ref += 1

    def _known(self, member: Member, cl_ord_id: str) -> bool:
        return cl_ord_id in member.submitted or self.book.knows(member.client, cl_ord_id)

    def _answer_repeated_order(self, member: Member, message: FixMessage, cl_ord_id: str) -> None:
        """Never executed again: sent again by its own word, it is answered with the order's state, else rejected as a duplicate."""
        order = self.book.find(member.client, cl_ord_id)
        if _is_again(message) and (order is not None or cl_ord_id in member.submitted):
            if order is not None:  # an order that is on its way is answered by its own reports
                self._answer(member, order_status(order, self._own_exec_id(member, message), self._clock_ns()))
            return
        self._refuse_order(member, message, OrdRejReason.DuplicateOrder, f"ClOrdID(11) {cl_ord_id!r} has been used today")

    def _cancel(self, member: Member, message: FixMessage) -> None:
        cl_ord_id, orig = message[Tag.ClOrdID], message[Tag.OrigClOrdID]
        order = self.book.find(member.client, orig)
        if order is None and message.has(Tag.OrderID):
            order = self.book.find_by_order_id(member.client, message[Tag.OrderID])

        def refuse(reason: str, words: str, error_id: int = 0) -> None:
            self._answer(member, cancel_reject(order, cl_ord_id, orig, self._clock_ns(), reason, words, error_id))

        if self._known(member, cl_ord_id):
            if not _is_again(message):  # a cancel sent again is answered by the first one's outcome
                refuse(CxlRejReason.DuplicateClOrdID, f"ClOrdID(11) {cl_ord_id!r} has been used today")
            return
        if order is not None:
            (front, session, ref), side = order.identity, order.side
            instrument, investor, exchange, orig_of_order = order.instrument, order.investor, order.exchange, order.cl_ord_id
        elif orig in member.submitted and member.submitted[orig][2].NAME == "InputOrder":
            front, session, struct = member.submitted[orig]
            ref, instrument, investor, exchange = struct.OrderRef, struct.InstrumentID, struct.InvestorID, struct.ExchangeID
            side, orig_of_order = dict(ORDERS.to_fix(struct))[Tag.Side], orig
        else:
            refuse(CxlRejReason.UnknownOrder, f"OrigClOrdID(41) {orig!r} is no order of today")
            return
        for tag, ours in ((Tag.Symbol, instrument), (Tag.Side, side)):
            if message[tag] != ours:
                refuse(CxlRejReason.Other, f"{DICTIONARY.name(tag)} is {message[tag]!r}, the order has {ours!r}")
                return
        action = S.InputOrderAction(
            BrokerID=self.broker,
            InvestorID=investor,
            UserID=member.user,
            OrderActionRef=member.next_action,
            FrontID=front,
            SessionID=session,
            OrderRef=ref,
            ExchangeID=exchange,
            ActionFlag=ctp.codes.ActionFlag.Delete,
            InstrumentID=instrument,
        )
        try:
            context = edge_context.encode(FixContext(member.client, cl_ord_id, orig_of_order))
        except ContextFault as fault:
            refuse(CxlRejReason.Other, str(fault))
            return
        member.submitted[cl_ord_id] = (front, session, action)
        try:
            self._submit(member, M.ReqOrderAction.tid, action, context, message)
        except Refused as refused:
            del member.submitted[cl_ord_id]
            words = f"{refused.error.prompt} {refused.why}"
            refuse(ERRORS.cxl_rej_reason(refused.error.id), words, refused.error.id)
            return
        member.next_action += 1

    # -- answers of the gateway's own ---------------------------------------------------------------------------------

    def _submit(self, member: Member, tid: int, struct: Struct, context: bytes = b"", message: FixMessage | None = None) -> None:
        number = message.integer(Tag.MsgSeqNum) if message is not None else 0
        source = Source(self.front_id, member.session_id, member.connection, number & 0x7FFFFFFF, number)
        self.link.submit(Submission(Message(tid, (struct,)), source, member.user, context))

    def _answer(self, member: Member, message: FixMessage) -> None:
        if member.session is not None:
            self.engine.send(member.session, message)

    def _own_exec_id(self, member: Member, message: FixMessage) -> str:
        """ExecID(17) of a report without a record: connection and inbound number, which no other report has."""
        return f"G{member.connection}-{message[Tag.MsgSeqNum]}"

    def _refuse_order(self, member: Member, message: FixMessage, reason: str, words: str, error_id: int = 0) -> None:
        self._answer(
            member, refused_order(message, self._own_exec_id(member, message), self._clock_ns(), reason, words, error_id)
        )

    def _refuse_submitted(self, member: Member, fix: FixContext, struct: Struct, number: int, error_id: int, words: str) -> None:
        """The core took a submission back before the log: say so as if it had been refused here."""
        if struct.NAME == "InputOrder":
            request = FixMessage(
                MsgType.NewOrderSingle, [(Tag.ClOrdID, fix.cl_ord_id), (Tag.MsgSeqNum, str(number)), *ORDERS.to_fix(struct)]
            )
            self._refuse_order(member, request, ERRORS.ord_rej_reason(error_id), words, error_id)
        else:
            order = self.book.find(member.client, fix.orig_cl_ord_id)
            reason = ERRORS.cxl_rej_reason(error_id)
            self._answer(
                member, cancel_reject(order, fix.cl_ord_id, fix.orig_cl_ord_id, self._clock_ns(), reason, words, error_id)
            )

    def _unsupported(self, member: Member, message: FixMessage) -> None:
        words = f"MsgType(35) {message.msg_type!r} is not supported"
        self._business_reject(member, message, BusinessRejectReason.UnsupportedMessageType, words)

    def _business_reject(self, member: Member, message: FixMessage, reason: str, words: str) -> None:
        reject = FixMessage(MsgType.BusinessMessageReject)
        reject.put(Tag.RefSeqNum, message.get(Tag.MsgSeqNum)).put(Tag.RefMsgType, message.msg_type)
        reject.put(Tag.BusinessRejectRefID, message.get(Tag.ClOrdID)).put(Tag.BusinessRejectReason, reason).put(Tag.Text, words)
        self._answer(member, reject)

    def _session_reject(self, member: Member, message: FixMessage, fault: Rejected) -> None:
        reject = FixMessage(MsgType.Reject)
        reject.put(Tag.RefSeqNum, message.get(Tag.MsgSeqNum)).put(Tag.RefMsgType, message.msg_type)
        reject.put(Tag.RefTagID, fault.tag).put(Tag.SessionRejectReason, fault.reason).put(Tag.Text, fault.text)
        self._answer(member, reject)


def _is_again(message: FixMessage) -> bool:
    """Sent before, by the sender's own word. An engine that dies between handing a message on and counting it gets it again with
    PossDupFlag(43); a client that has heard nothing sends it again under another number with PossResend(97)."""
    return message.is_true(Tag.PossResend) or message.is_true(Tag.PossDupFlag)


def _words(error: Error) -> str:
    return f"ErrorID {error.id}: {error.prompt}"
