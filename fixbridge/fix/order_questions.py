"""OrderStatusRequest(H), OrderMassStatusRequest(AF) and DontKnowTrade(Q): what asks about orders and changes none.

The answers come from the reducer: it has read every record, so nothing is asked of the core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import BusinessRejectReason, MassStatusReqType, Tag
from ctpproto.structs import Struct
from ctpproto.translate.orders import Order
from ctpproto.translate.reports import order_status, unknown_order
from fixbridge.fix.entered import own_exec_id
from fixbridge.fix.member import Member

if TYPE_CHECKING:
    from fixbridge.fix.order_desk import OrderDesk


def status(desk: OrderDesk, member: Member, message: FixMessage) -> None:
    """OrderStatusRequest(H): the order's state, PendingNew where it is on its way; Rejected where nobody knows it."""
    cl_ord_id, exec_id, now_ns = message.get(Tag.ClOrdID), own_exec_id(member, message), desk.gateway.now_ns()
    order = desk.book.find(member.client, cl_ord_id)
    if order is None and message.has(Tag.OrderID):
        order = desk.book.find_by_order_id(member.client, message[Tag.OrderID])
    if order is None:
        sent = desk.entered[member.client].named(cl_ord_id)
        order = Order(sent.fix, sent.struct, sent.identity) if sent is not None and sent.is_order else None
    asked = ((Tag.OrdStatusReqID, message.get(Tag.OrdStatusReqID)),)
    if order is not None:
        desk.answer(member, order_status(order, exec_id, now_ns, asked))
    else:
        name = f"ClOrdID(11) {cl_ord_id!r}" if cl_ord_id else f"OrderID(37) {message.get(Tag.OrderID)!r}"
        desk.answer(member, unknown_order(message, exec_id, now_ns, f"{name} is no order of today", asked))


def mass_status(desk: OrderDesk, member: Member, message: FixMessage) -> None:
    """OrderMassStatusRequest(AF): a report for each of the member's orders of the day that it asks for, numbered by
    TotNumReports(911). Where there is none, no report can say so (Symbol(55) and Side(54) would be missing): a reject does."""
    kind, request_id = message[Tag.MassStatusReqType], message[Tag.MassStatusReqID]
    if kind not in (MassStatusReqType.StatusForAllOrders, MassStatusReqType.StatusForOrdersForASecurity):
        words = f"MassStatusReqType(585)={kind} is not supported: ask for all orders or for a security's"
        desk.gateway.business_reject(member, message, BusinessRejectReason.Other, words)
        return
    if kind == MassStatusReqType.StatusForOrdersForASecurity and not message.has(Tag.Symbol):
        reason = BusinessRejectReason.ConditionallyRequiredFieldMissing
        desk.gateway.business_reject(member, message, reason, "Symbol(55) is missing")
        return
    found = [order for order in desk.book.orders(member.client) if _is_asked_for(message, order.entered, order.side)]
    if not found:
        desk.gateway.business_reject(member, message, BusinessRejectReason.UnknownID, "there is no such order today")
    for number, order in enumerate(found, 1):
        extra = (
            (Tag.MassStatusReqID, request_id),
            (Tag.TotNumReports, str(len(found))),
            (Tag.LastRptRequested, "Y" if number == len(found) else "N"),
        )
        exec_id = f"{own_exec_id(member, message)}.{number}"
        desk.answer(member, order_status(order, exec_id, desk.gateway.now_ns(), extra))


def _is_asked_for(message: FixMessage, terms: Struct, side: str) -> bool:
    said = {
        Tag.Account: terms.InvestorID, Tag.Symbol: terms.InstrumentID, Tag.SecurityExchange: terms.ExchangeID, Tag.Side: side,
    }  # fmt: skip
    return all(not message.has(tag) or message[tag] == ours for tag, ours in said.items())


def dont_know_trade(desk: OrderDesk, member: Member, message: FixMessage) -> None:
    """DontKnowTrade(Q): CTP has no word against a fill, so a person has to look at it."""
    names = member.version.dictionary.fields[Tag.DKReason].values.items()
    reason = next((name for name, code in names if code == message[Tag.DKReason]), message[Tag.DKReason])
    text = f": {message[Tag.Text]}" if message.has(Tag.Text) else ""
    desk.gateway.event(
        f"FIX {member.client} does not know the trade ExecID(17) {message[Tag.ExecID]!r} of OrderID(37) {message[Tag.OrderID]!r}"
        f" ({reason}){text}"
    )
