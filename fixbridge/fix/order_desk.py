"""Orders and cancels: translated, submitted with the next OrderRef, reported by the one reducer over all records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Mapping

import structlog

from ctpproto import ctp
from ctpproto.faults import DoesNotFit
from ctpproto.fix.message import FixMessage, utc_timestamp
from ctpproto.generated.fix44 import DICTIONARY, CxlRejReason, MsgType, OrdRejReason, Tag
from ctpproto.structs import Struct
from ctpproto.translate import context as edge_context
from ctpproto.translate.context import FixContext
from ctpproto.translate.faults import CannotSay, ContextFault
from ctpproto.translate.orders import OrderBook, cancel_reject, order_status, refused_order
from ctpproto.translate.tables import ERRORS, ORDERS
from fixbridge.adapters.contract import Command, Record, Refused, ResultRecord
from fixbridge.fix.desk import Desk, Gateway, Handler
from fixbridge.fix.member import Member

log = structlog.get_logger("fix")

M, S = ctp.messages, ctp.structs
INTERNAL = ctp.internal_messages


@dataclass(eq=False, slots=True)
class Entered:
    """What a member has handed in on its present login. submitted: ClOrdID -> FrontID, SessionID, struct; until read back."""

    next_ref: int = 1
    next_action: int = 1
    submitted: dict[str, tuple[int, int, Struct]] = field(default_factory=dict)


class OrderDesk(Desk):
    """See the module."""

    def __init__(self, gateway: Gateway):
        super().__init__(gateway)
        self.book = OrderBook()
        self._day_began = ""  # UTCTIMESTAMP of the last day roll
        self._entered = {client: Entered() for client in gateway.members}

    # -- records ------------------------------------------------------------------------------------------------------

    def on_record(self, record: Record) -> None:
        """See `desk.Desk`."""
        try:
            if isinstance(record, Command):
                self._command(record)
            else:
                self._result(record)
        except ContextFault as fault:
            log.error("context", number=record.number, fault=str(fault))

    def _command(self, record: Command) -> None:
        source = record.source
        self.book.command(record.number, record.message, source.front_id, source.session_id, record.context)
        fix = edge_context.decode(record.context) if record.context and source.front_id == self.gateway.front_id else None
        if fix is not None:
            entered = self._entered.get(fix.client)
            if entered is not None:
                entered.submitted.pop(fix.cl_ord_id, None)

    def _result(self, record: ResultRecord) -> None:
        reports = self.book.result(
            record.number, record.time_ns, record.trading_day, record.cause, record.message, record.context
        )
        for report in reports:
            self.gateway.report(report)
        if record.message.tid == INTERNAL.DayRolled.tid:
            self._day_began = utc_timestamp(record.time_ns)

    def on_unlogged(self, record: ResultRecord) -> None:
        """The core took a submission back before the log: say so as if it had been refused here."""
        fix = edge_context.decode(record.context) if record.context else None
        info = record.message.get(S.RspInfo)
        if fix is None or info is None or fix.client not in self._entered:
            return
        member = self.gateway.members[fix.client]
        sent = self._entered[fix.client].submitted.pop(fix.cl_ord_id, None)
        if sent is None:
            return
        struct = sent[2]
        if struct.NAME == "InputOrder":
            number = record.source.inbound_number
            fields = [(Tag.ClOrdID, fix.cl_ord_id), (Tag.MsgSeqNum, str(number)), *ORDERS.to_fix(struct)]
            request = FixMessage(MsgType.NewOrderSingle, fields)
            self._refuse_order(member, request, ERRORS.ord_rej_reason(info.ErrorID), info.ErrorMsg, info.ErrorID)
        else:
            order = self.book.find(member.client, fix.orig_cl_ord_id)
            reason, now_ns = ERRORS.cxl_rej_reason(info.ErrorID), self.gateway.now_ns()
            reject = cancel_reject(order, fix.cl_ord_id, fix.orig_cl_ord_id, now_ns, reason, info.ErrorMsg, info.ErrorID)
            self._answer(member, reject)

    def on_logon(self, member: Member) -> None:
        """See `desk.Desk`."""
        assert member.login is not None
        ref = member.login.MaxOrderRef.strip()
        self._entered[member.client].next_ref = int(ref) + 1 if ref.isdigit() else 1

    def on_logout(self, member: Member) -> None:
        """See `desk.Desk`."""
        self._entered[member.client].submitted.clear()

    # -- requests -----------------------------------------------------------------------------------------------------

    def new_order(self, member: Member, message: FixMessage) -> None:
        """NewOrderSingle(D)."""
        cl_ord_id, entered = message[Tag.ClOrdID], self._entered[member.client]
        if self.is_known(member, cl_ord_id):
            self._answer_repeated_order(member, message, cl_ord_id)
            return
        if is_again(message) and message.get(Tag.TransactTime) < self._day_began:
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
            ref = entered.next_ref
            order = S.InputOrder(BrokerID=self.gateway.broker, UserID=member.user, OrderRef=str(ref), RequestID=ref, **members)
            order.pack()
        except CannotSay as fault:
            reason = OrdRejReason.IncorrectQuantity if fault.tag == Tag.OrderQty else OrdRejReason.UnsupportedOrderCharacteristic
            self._refuse_order(member, message, reason, str(fault))
            return
        except (DoesNotFit, ContextFault) as fault:
            self._refuse_order(member, message, OrdRejReason.UnsupportedOrderCharacteristic, str(fault))
            return
        entered.submitted[cl_ord_id] = (self.gateway.front_id, member.session_id, order)
        try:
            self.gateway.submit(member, M.ReqOrderInsert.tid, (order,), context, message)
        except Refused as refused:
            del entered.submitted[cl_ord_id]
            reason = ERRORS.ord_rej_reason(refused.error.id)
            self._refuse_order(member, message, reason, f"{refused.error.prompt} {refused.why}", refused.error.id)
            return
        entered.next_ref += 1

    def is_known(self, member: Member, cl_ord_id: str) -> bool:
        """Whether the client has used that ClOrdID(11) today."""
        return cl_ord_id in self._entered[member.client].submitted or self.book.knows(member.client, cl_ord_id)

    def _answer_repeated_order(self, member: Member, message: FixMessage, cl_ord_id: str) -> None:
        """Never executed again: sent again by its own word, it is answered with the order's state, else refused."""
        order = self.book.find(member.client, cl_ord_id)
        if is_again(message) and (order is not None or cl_ord_id in self._entered[member.client].submitted):
            if order is not None:  # an order that is on its way is answered by its own reports
                self._answer(member, order_status(order, _own_exec_id(member, message), self.gateway.now_ns()))
            return
        self._refuse_order(member, message, OrdRejReason.DuplicateOrder, f"ClOrdID(11) {cl_ord_id!r} has been used today")

    def cancel(self, member: Member, message: FixMessage) -> None:
        """OrderCancelRequest(F)."""
        cl_ord_id, orig, entered = message[Tag.ClOrdID], message[Tag.OrigClOrdID], self._entered[member.client]
        order = self.book.find(member.client, orig)
        if order is None and message.has(Tag.OrderID):
            order = self.book.find_by_order_id(member.client, message[Tag.OrderID])

        def refuse(reason: str, words: str, error_id: int = 0) -> None:
            self._answer(member, cancel_reject(order, cl_ord_id, orig, self.gateway.now_ns(), reason, words, error_id))

        if self.is_known(member, cl_ord_id):
            if not is_again(message):  # a cancel sent again is answered by the first one's outcome
                refuse(CxlRejReason.DuplicateClOrdID, f"ClOrdID(11) {cl_ord_id!r} has been used today")
            return
        if order is not None:
            (front, session, ref), side = order.identity, order.side
            instrument, investor, exchange, orig_of_order = order.instrument, order.investor, order.exchange, order.cl_ord_id
        elif orig in entered.submitted and entered.submitted[orig][2].NAME == "InputOrder":
            front, session, struct = entered.submitted[orig]
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
            BrokerID=self.gateway.broker,
            InvestorID=investor,
            UserID=member.user,
            OrderActionRef=entered.next_action,
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
        entered.submitted[cl_ord_id] = (front, session, action)
        try:
            self.gateway.submit(member, M.ReqOrderAction.tid, (action,), context, message)
        except Refused as refused:
            del entered.submitted[cl_ord_id]
            words = f"{refused.error.prompt} {refused.why}"
            refuse(ERRORS.cxl_rej_reason(refused.error.id), words, refused.error.id)
            return
        entered.next_action += 1

    HANDLES: ClassVar[Mapping[str, Handler]] = {MsgType.NewOrderSingle: new_order, MsgType.OrderCancelRequest: cancel}

    # -- answers of the desk's own ------------------------------------------------------------------------------------

    def _answer(self, member: Member, message: FixMessage) -> None:
        worded = member.version.worded(message)
        if worded is not None:
            self.gateway.answer(member, worded)

    def _refuse_order(self, member: Member, message: FixMessage, reason: str, words: str, error_id: int = 0) -> None:
        exec_id, now_ns = _own_exec_id(member, message), self.gateway.now_ns()
        self._answer(member, refused_order(message, exec_id, now_ns, reason, words, error_id))


def _own_exec_id(member: Member, message: FixMessage) -> str:
    """ExecID(17) of a report without a record: connection and inbound number, which no other report has."""
    return f"G{member.connection}-{message[Tag.MsgSeqNum]}"


def is_again(message: FixMessage) -> bool:
    """Sent before, by the sender's own word. An engine that dies between handing a message on and counting it gets it again with
    PossDupFlag(43); a client that has heard nothing sends it again under another number with PossResend(97)."""
    return message.is_true(Tag.PossResend) or message.is_true(Tag.PossDupFlag)
