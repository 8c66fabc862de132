"""Allocation(J), AllocationInstruction in later versions: how a block that was traded is to be given to accounts.

CTP's counter keeps no allocations. One is checked against what its orders say, shown to the operator, and answered with P(87=3),
received: to give up is the clearing desk's. A dialect has to have the message (`Dialect.messages`); other sessions are told that
it is not supported.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ctpproto.fix.message import FixMessage, decimal, plain, utc_timestamp
from ctpproto.generated.fix44 import AllocRejCode, AllocStatus, BusinessRejectReason, MsgType, Tag
from ctpproto.translate.orders import Order
from fixbridge.fix.member import Member

if TYPE_CHECKING:
    from fixbridge.fix.order_desk import OrderDesk


class _Wrong(Exception):
    """What an allocation says otherwise than its orders. code: AllocRejCode(88)."""

    def __init__(self, code: str, words: str):
        self.code, self.words = code, words
        super().__init__(words)


def allocation(desk: OrderDesk, member: Member, message: FixMessage) -> None:
    """See the module."""
    spec = member.version.dictionary.messages[message.msg_type]
    if spec.name not in member.version.dialect.messages:
        words = f"{spec.name}({spec.type}) is not supported: no dialect of this session has it"
        desk.gateway.business_reject(member, message, BusinessRejectReason.UnsupportedMessageType, words)
        return
    answer = FixMessage(MsgType.AllocationInstructionAck)
    answer.put(Tag.AllocID, message[Tag.AllocID]).put(Tag.TradeDate, message[Tag.TradeDate])
    answer.put(Tag.TransactTime, utc_timestamp(desk.gateway.now_ns()))
    try:
        _check(desk, member, message)
    except _Wrong as fault:
        answer.put(Tag.AllocStatus, AllocStatus.BlockLevelReject).put(Tag.AllocRejCode, fault.code).put(Tag.Text, fault.words)
    else:
        entries = _entries(member, message, Tag.NoAllocs)
        accounts = ", ".join(f"{entry[Tag.AllocQty]} to {entry[Tag.AllocAccount]}" for entry in entries)
        shown = f"{message[Tag.Quantity]} {message[Tag.Symbol]} at {message[Tag.AvgPx]}: {accounts}"
        desk.gateway.event(f"FIX {member.client} allocates by {message[Tag.AllocID]}: {shown}")
        answer.put(Tag.AllocStatus, AllocStatus.Received)
    desk.answer(member, answer)


def _entries(member: Member, message: FixMessage, count: int):  # type: ignore[no-untyped-def]
    group = member.version.dictionary.messages[message.msg_type].groups.get(count)
    return message.entries(group) if group is not None else []


def _check(desk: OrderDesk, member: Member, message: FixMessage) -> None:
    """Raises _Wrong."""
    orders: list[Order] = []
    for entry in _entries(member, message, Tag.NoOrders):
        order = desk.book.find(member.client, entry.get(Tag.ClOrdID))
        if order is None:
            raise _Wrong(AllocRejCode.UnknownOrderId, f"ClOrdID(11) {entry.get(Tag.ClOrdID)!r} is no order of today")
        if (order.instrument, order.side) != (message[Tag.Symbol], message[Tag.Side]):
            raise _Wrong(AllocRejCode.OtherSeeText, f"order {order.cl_ord_id} is of {order.instrument} and Side(54)={order.side}")
        orders.append(order)
    lots, traded = message.decimal(Tag.Quantity), sum(order.cum for order in orders)
    given = sum((entry.decimal(Tag.AllocQty) for entry in _entries(member, message, Tag.NoAllocs)), Decimal(0))
    if given != lots:
        raise _Wrong(AllocRejCode.IncorrectQuantity, f"the accounts are given {plain(given)} of {plain(lots)}")
    if lots > traded:
        raise _Wrong(AllocRejCode.IncorrectQuantity, f"{plain(lots)} are allocated, {traded} have traded")
    if lots == traded:
        average = sum((order.value for order in orders), Decimal(0)) / traded
        said = decimal(Tag.AvgPx, message[Tag.AvgPx])
        if average.quantize(said) != said:
            raise _Wrong(AllocRejCode.IncorrectAveragePrice, f"AvgPx(6) is {plain(said)}, the trades' is {plain(average)}")
