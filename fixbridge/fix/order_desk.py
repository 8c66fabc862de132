"""The desk of orders: what members have entered, the one reducer over all records, and what both need of the gateway.

`order_entry` reads NewOrderSingle(D), `order_changes` cancels and replaces, `order_questions` what asks about orders,
`order_allocations` how what was traded is to be allocated.
"""

from __future__ import annotations

from typing import ClassVar, Mapping, Sequence

import structlog

from ctpproto import ctp
from ctpproto.fix.message import FixMessage, utc_timestamp
from ctpproto.generated.fix44 import CxlRejReason, CxlRejResponseTo, MsgType, OrdRejReason, Tag
from ctpproto.structs import Struct
from ctpproto.translate import context as edge_context
from ctpproto.translate.context import FixContext
from ctpproto.translate.families import table
from ctpproto.translate.faults import CannotSay, ContextFault
from ctpproto.translate.orders import Order, OrderBook
from ctpproto.translate.reports import cancel_reject, refused_order
from ctpproto.translate.tables import ERRORS, ORDERS, Table
from fixbridge.adapters.contract import Command, Record, Refused, ResultRecord
from fixbridge.fix import order_allocations, order_changes, order_entry, order_questions
from fixbridge.fix.desk import Desk, Gateway, Handler
from fixbridge.fix.entered import Entered, Submitted, own_exec_id
from fixbridge.fix.member import Member

log = structlog.get_logger("fix")

S, INTERNAL = ctp.structs, ctp.internal_messages
# What asks for something to be done with one order, and CxlRejResponseTo(434) of its refusal.
_ABOUT_ONE = {
    MsgType.OrderCancelRequest: CxlRejResponseTo.OrderCancelRequest,
    MsgType.OrderCancelReplaceRequest: CxlRejResponseTo.OrderCancelReplaceRequest,
}


class OrderDesk(Desk):
    """See the module."""

    HANDLES: ClassVar[Mapping[str, Handler]] = {
        MsgType.NewOrderSingle: order_entry.new_order,
        MsgType.OrderCancelRequest: order_changes.cancel,
        MsgType.OrderCancelReplaceRequest: order_changes.replace,
        MsgType.OrderMassCancelRequest: order_changes.mass_cancel,
        MsgType.OrderStatusRequest: order_questions.status,
        MsgType.OrderMassStatusRequest: order_questions.mass_status,
        MsgType.DontKnowTrade: order_questions.dont_know_trade,
        MsgType.AllocationInstruction: order_allocations.allocation,
    }

    def __init__(self, gateway: Gateway):
        super().__init__(gateway)
        self.book = OrderBook()
        self.day_began = ""  # UTCTIMESTAMP of the last day roll
        self.entered = {client: Entered() for client in gateway.members}
        for version in gateway.versions:  # read before the first order has to wait for them
            table("orders", version.name)

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
        source, context = record.source, record.context
        for report in self.book.command(
            record.number, record.time_ns, record.message, source.front_id, source.session_id, context
        ):
            self.gateway.report(report)
        fix = edge_context.decode(context) if context and source.front_id == self.gateway.front_id else None
        if fix is not None and fix.client in self.entered:
            self.entered[fix.client].take(fix)

    def _result(self, record: ResultRecord) -> None:
        for report in self.book.result(
            record.number, record.time_ns, record.trading_day, record.cause, record.message, record.context
        ):
            self.gateway.report(report)
        if record.message.tid == INTERNAL.DayRolled.tid:
            self.day_began = utc_timestamp(record.time_ns)

    def on_unlogged(self, record: ResultRecord) -> None:
        """The core took a submission back before the log: say so as if it had been refused here."""
        fix = edge_context.decode(record.context) if record.context else None
        info = record.message.get(S.RspInfo)
        if fix is None or info is None or fix.client not in self.entered:
            return
        sent = self.entered[fix.client].take(fix)
        if sent is None:
            return
        member, words, error_id = self.gateway.members[fix.client], info.ErrorMsg, info.ErrorID
        if sent.is_order:
            number = record.source.inbound_number
            fields = [(Tag.ClOrdID, fix.cl_ord_id), (Tag.MsgSeqNum, str(number)), *ORDERS.to_fix(sent.struct)]
            request = FixMessage(MsgType.NewOrderSingle, fields)
            self.refuse_order(member, request, ERRORS.ord_rej_reason(error_id), words, error_id)
        else:
            order = self.book.find(member.client, fix.orig_cl_ord_id)
            response_to = order_changes.response_to(sent.is_replace)
            self.refuse_request(member, order, fix, ERRORS.cxl_rej_reason(error_id), words, error_id, response_to)

    def on_logout(self, member: Member) -> None:
        """See `desk.Desk`."""
        if member.cancel_on_disconnect:
            order_changes.cancel_all(self, member)
        self.entered[member.client].clear()

    def refuse(self, member: Member, message: FixMessage, fault: CannotSay) -> bool:
        """See `desk.Desk`: an instrument that nobody knows by that name, say."""
        fix = FixContext(member.client, message.get(Tag.ClOrdID), message.get(Tag.OrigClOrdID))
        if message.msg_type == MsgType.NewOrderSingle:
            self.refuse_order(member, message, OrdRejReason.UnknownSymbol, str(fault))
            return True
        if message.msg_type not in _ABOUT_ONE:
            return False
        order, asked = self.book.find(member.client, fix.orig_cl_ord_id), _ABOUT_ONE[message.msg_type]
        self.refuse_request(member, order, fix, CxlRejReason.Other, str(fault), 0, asked)
        return True

    # -- what the handlers have in common -----------------------------------------------------------------------------

    def table(self, member: Member) -> Table:
        """NewOrderSingle and InputOrder, in the words of the member's version."""
        return table("orders", member.version.name)

    def is_known(self, member: Member, cl_ord_id: str) -> bool:
        """Whether the client has used that ClOrdID(11) today."""
        return self.entered[member.client].named(cl_ord_id) is not None or self.book.knows(member.client, cl_ord_id)

    def submit(self, member: Member, tid: int, structs: Sequence[Struct], sent: Submitted, message: FixMessage) -> None:
        """Hand in a command under its name. Raises Refused; ContextFault for a name that is too long."""
        context = edge_context.encode(sent.fix._replace(echoed=(*sent.fix.echoed, *member.kept)))
        self.entered[member.client].put(sent)
        try:
            self.gateway.submit(member, tid, structs, context, message)
        except Refused:
            self.entered[member.client].take(sent.fix)
            raise

    def answer(self, member: Member, message: FixMessage) -> None:
        """Say something in FIX.4.4's words, in those of the member's version."""
        worded = member.version.worded(message)
        if worded is not None:
            self.gateway.answer(member, worded)

    def refuse_order(self, member: Member, message: FixMessage, reason: str, words: str, error_id: int = 0) -> None:
        """ExecutionReport with ExecType Rejected."""
        exec_id, now_ns = own_exec_id(member, message), self.gateway.now_ns()
        self.answer(member, refused_order(message, exec_id, now_ns, reason, words, error_id))

    def refuse_request(
        self, member: Member, order: Order | None, fix: FixContext, reason: str, words: str, error_id: int = 0,
        response_to: str = CxlRejResponseTo.OrderCancelRequest,
    ) -> None:  # fmt: skip
        """OrderCancelReject."""
        names, now_ns = (fix.cl_ord_id, fix.orig_cl_ord_id), self.gateway.now_ns()
        self.answer(member, cancel_reject(order, *names, now_ns, reason, words, error_id, response_to))
