"""What is said of an order, in FIX.4.4's words: ExecutionReport(8) and OrderCancelReject(9).

`ctpproto.translate.wording` says the same in the words of other versions.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING

from ctpproto.fix.message import FixMessage, plain, utc_timestamp
from ctpproto.generated.fix44 import DICTIONARY, CxlRejResponseTo, ExecType, MsgType, OrdRejReason, OrdStatus, Tag
from ctpproto.translate.tables import ORDERS

if TYPE_CHECKING:
    from ctpproto.translate.orders import Order

NO_ORDER_ID = "NONE"  # OrderID(37) where there is none (FIX 4.4 vol. 4: a required field of every report)
_AVG_PX_STEP = Decimal("0.00000001")  # AvgPx is rounded half to even at 8 decimals; every other number is exact
_EXECUTION_REPORT = DICTIONARY.messages[MsgType.ExecutionReport]
# What of a request comes back in the report that refuses it.
_ECHOED = tuple(sorted(tag for tag in ORDERS.mapped | {f.tag for f in ORDERS.carried} if tag in _EXECUTION_REPORT.allowed))
Fields = tuple[tuple[int, str], ...]


def execution_report(
    order: Order, exec_type: str, cl_ord_id: str, orig_cl_ord_id: str, time_ns: int, extra: Fields = (), exec_id: str = "",
    asked: Fields = (),
) -> FixMessage:  # fmt: skip
    """An ExecutionReport on an order as it stands. asked: what the request that it answers has back as it was sent."""
    average = (order.value / order.cum).quantize(_AVG_PX_STEP, ROUND_HALF_EVEN) if order.cum else Decimal(0)
    message = FixMessage(MsgType.ExecutionReport)
    message.put(Tag.OrderID, order.order_id).put(Tag.ExecID, exec_id)
    message.put(Tag.ClOrdID, cl_ord_id).put(Tag.OrigClOrdID, orig_cl_ord_id)
    message.put(Tag.ExecType, exec_type).put(Tag.OrdStatus, order.status)
    message.fields += order.facts
    message.fields += {**dict(order.echoed), **dict(asked)}.items()
    message.put(Tag.LeavesQty, order.leaves).put(Tag.CumQty, order.cum).put(Tag.AvgPx, plain(average))
    for tag, text in extra:
        message.put(tag, text)
    return message.put(Tag.TransactTime, utc_timestamp(time_ns))


def order_status(order: Order, exec_id: str, time_ns: int, extra: Fields = ()) -> FixMessage:
    """The order's state on request (ExecType=I), which is also the answer to an order sent again with PossResend."""
    return execution_report(order, ExecType.OrderStatus, order.cl_ord_id, "", time_ns, extra, exec_id)


def unknown_order(request: FixMessage, exec_id: str, time_ns: int, words: str, extra: Fields = ()) -> FixMessage:
    """The answer to a question about an order that nobody here knows: Rejected (FIX 4.4 vol. 4, OrderStatusRequest)."""
    message = FixMessage(MsgType.ExecutionReport)
    message.put(Tag.OrderID, NO_ORDER_ID).put(Tag.ExecID, exec_id).put(Tag.ClOrdID, request.get(Tag.ClOrdID))
    message.put(Tag.ExecType, ExecType.OrderStatus).put(Tag.OrdStatus, OrdStatus.Rejected)
    message.put(Tag.OrdRejReason, OrdRejReason.UnknownOrder)
    return _nothing(message, request, (Tag.Account, Tag.Symbol, Tag.Side), time_ns, words, extra)


def refused_order(
    request: FixMessage, exec_id: str, time_ns: int, reason: str, words: str, error_id: int = 0, extra: Fields = ()
) -> FixMessage:
    """A Rejected report on an order that never became one: the edge refuses it, the log does not know it."""
    message = FixMessage(MsgType.ExecutionReport)
    message.put(Tag.OrderID, NO_ORDER_ID).put(Tag.ExecID, exec_id).put(Tag.ClOrdID, request.get(Tag.ClOrdID))
    message.put(Tag.ExecType, ExecType.Rejected).put(Tag.OrdStatus, OrdStatus.Rejected).put(Tag.OrdRejReason, reason)
    if error_id:
        message.put(Tag.CTPErrorID, error_id)
    return _nothing(message, request, _ECHOED, time_ns, words, extra)


def _nothing(
    message: FixMessage, request: FixMessage, echoed: tuple[int, ...], time_ns: int, words: str, extra: Fields
) -> FixMessage:
    for tag in echoed:
        message.put(tag, request.get(tag))
    message.put(Tag.LeavesQty, "0").put(Tag.CumQty, "0").put(Tag.AvgPx, "0")
    for tag, text in extra:
        message.put(tag, text)
    return message.put(Tag.Text, words).put(Tag.TransactTime, utc_timestamp(time_ns))


def cancel_reject(
    order: Order | None,
    cl_ord_id: str,
    orig_cl_ord_id: str,
    time_ns: int,
    reason: str,
    words: str,
    error_id: int = 0,
    response_to: str = CxlRejResponseTo.OrderCancelRequest,
) -> FixMessage:
    """An OrderCancelReject. OrdStatus(39) of an order that is not known is Rejected (FIX 4.4 vol. 4)."""
    message = FixMessage(MsgType.OrderCancelReject)
    message.put(Tag.OrderID, order.order_id if order is not None else NO_ORDER_ID)
    message.put(Tag.ClOrdID, cl_ord_id).put(Tag.OrigClOrdID, orig_cl_ord_id)
    message.put(Tag.OrdStatus, order.status if order is not None else OrdStatus.Rejected)
    message.put(Tag.CxlRejResponseTo, response_to).put(Tag.CxlRejReason, reason).put(Tag.Text, words)
    if error_id:
        message.put(Tag.CTPErrorID, error_id)
    return message.put(Tag.TransactTime, utc_timestamp(time_ns))
