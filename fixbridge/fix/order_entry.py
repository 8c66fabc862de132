"""NewOrderSingle(D): translated by the table of the member's version, submitted with the next OrderRef.

Where an exchange keeps two kinds of lots apart, what to close is asked for first: see `closing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ctpproto import ctp
from ctpproto.faults import DoesNotFit
from ctpproto.fix.faults import BadValue
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import OrdRejReason, OrdType, Tag, TimeInForce
from ctpproto.message import Message
from ctpproto.translate.context import FixContext
from ctpproto.translate.faults import CannotSay, ContextFault
from ctpproto.translate.reports import order_status
from ctpproto.translate.tables import ERRORS, Table
from fixbridge.adapters.contract import Refused
from fixbridge.fix import closing
from fixbridge.fix import entered as entering
from fixbridge.fix.member import Member

if TYPE_CHECKING:
    from fixbridge.fix.order_desk import OrderDesk

M, S = ctp.messages, ctp.structs


def new_order(desk: OrderDesk, member: Member, message: FixMessage) -> None:
    """See the module."""
    cl_ord_id = message[Tag.ClOrdID]
    if desk.is_known(member, cl_ord_id):
        _answer_again(desk, member, message, cl_ord_id)
        return
    if entering.is_again(message) and message.get(Tag.TransactTime) < desk.day_began:
        # ClOrdIDs are the trading day's: nobody here knows what became of it on the day before.
        words = "sent again from before this trading day: it may have been executed then"
        desk.refuse_order(member, message, OrdRejReason.DuplicateOrder, words)
        return
    if closing.is_open_to_choice(message, desk.gateway.instruments):
        _ask_position(desk, member, message)
    else:
        _enter(desk, member, message)


def _ask_position(desk: OrderDesk, member: Member, message: FixMessage) -> None:
    """Enter the order when it is known which lots it closes. What the member says meanwhile waits: it may be about this order."""
    gateway = desk.gateway
    investor = message.get(Tag.Account) or member.investor
    ask = S.QryInvestorPosition(BrokerID=gateway.broker, InvestorID=investor, InstrumentID=message[Tag.Symbol])

    def answered(response: Message) -> None:
        try:
            info = response.get(S.RspInfo)
            if info is not None and info.ErrorID:
                desk.refuse_order(member, message, ERRORS.ord_rej_reason(info.ErrorID), info.ErrorMsg, info.ErrorID)
                return
            rows = [row for row in response.fields if row.NAME == S.InvestorPosition.NAME]
            _enter(desk, member, closing.chosen(message, closing.closable(message, rows)))
        except (CannotSay, BadValue) as fault:
            desk.refuse_order(member, message, OrdRejReason.UnsupportedOrderCharacteristic, str(fault))
        finally:
            gateway.resume(member)

    gateway.pause(member)
    try:
        gateway.query(member, M.ReqQryInvestorPosition.tid, ask, answered)
    except Refused as refused:
        reason, words = ERRORS.ord_rej_reason(refused.error.id), f"{refused.error.prompt} {refused.why}"
        desk.refuse_order(member, message, reason, words, refused.error.id)
        gateway.resume(member)


def _enter(desk: OrderDesk, member: Member, message: FixMessage) -> None:
    cl_ord_id, ref = message[Tag.ClOrdID], member.next_ref
    fix = FixContext(member.client, cl_ord_id, "", echoed(message, desk.table(member)))
    try:
        members = read_terms(message, member, desk.table(member))
        order = S.InputOrder(
            BrokerID=desk.gateway.broker, UserID=member.user, OrderRef=str(ref), RequestID=ref, **members
        )
        order.pack()
    except CannotSay as fault:
        reason = OrdRejReason.IncorrectQuantity if fault.tag == Tag.OrderQty else OrdRejReason.UnsupportedOrderCharacteristic
        desk.refuse_order(member, message, reason, str(fault))
        return
    except DoesNotFit as fault:
        desk.refuse_order(member, message, OrdRejReason.UnsupportedOrderCharacteristic, str(fault))
        return
    sent = entering.Submitted(fix, (desk.gateway.front_id, member.session_id, str(ref)), order, order)
    try:
        desk.submit(member, M.ReqOrderInsert.tid, (order,), sent, message)
    except ContextFault as fault:
        desk.refuse_order(member, message, OrdRejReason.UnsupportedOrderCharacteristic, str(fault))
        return
    except Refused as refused:
        reason = ERRORS.ord_rej_reason(refused.error.id)
        desk.refuse_order(member, message, reason, f"{refused.error.prompt} {refused.why}", refused.error.id)
        return
    member.next_ref += 1


def read_terms(message: FixMessage, member: Member, table: Table) -> dict[str, Any]:
    """The members of InputOrder that the message says. Fills in Account(1). Raises CannotSay."""
    if not message.has(Tag.Account):
        message.put(Tag.Account, member.investor)
    members = table.to_ctp(_as_it_becomes(message))
    if message.has(Tag.SecurityID) and message[Tag.SecurityID] != message[Tag.Symbol]:
        raise CannotSay("SecurityID(48)", Tag.SecurityID, message[Tag.SecurityID], "differs from Symbol(55)")
    return members


def _as_it_becomes(message: FixMessage) -> FixMessage:
    """A stop for the day waits as long as CTP's conditional orders do, and is a market order then, which CTP has as
    ImmediateOrCancel alone: TimeCondition speaks of that order, and so do the reports."""
    if message.get(Tag.OrdType) != OrdType.Stop or message.get(Tag.TimeInForce, TimeInForce.Day) != TimeInForce.Day:
        return message
    fields = [(tag, text) for tag, text in message.fields if tag != Tag.TimeInForce]
    return FixMessage(message.msg_type, fields).put(Tag.TimeInForce, TimeInForce.ImmediateOrCancel)


def echoed(message: FixMessage, table: Table) -> tuple[tuple[int, str], ...]:
    """What comes back in every report as it was sent."""
    return tuple((field.tag, message[field.tag]) for field in table.carried if message.has(field.tag))


def _answer_again(desk: OrderDesk, member: Member, message: FixMessage, cl_ord_id: str) -> None:
    """Never executed again: sent again by its own word, it is answered with the order's state, else refused."""
    order = desk.book.find(member.client, cl_ord_id)
    if entering.is_again(message) and (order is not None or desk.entered[member.client].named(cl_ord_id) is not None):
        if order is not None:  # an order that is on its way is answered by its own reports
            desk.answer(member, order_status(order, entering.own_exec_id(member, message), desk.gateway.now_ns()))
        return
    desk.refuse_order(member, message, OrdRejReason.DuplicateOrder, f"ClOrdID(11) {cl_ord_id!r} has been used today")
