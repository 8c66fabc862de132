"""Order state at a FIX edge: one pure reducer over released records, commands and results alike.

    for report in book.command(...) / book.result(...):      Report(client, place, message), in the order to be sent

Deterministic: the same records give the same reports, byte for byte but for what the session level fills. A report's
ExecID(17) is its place, "record number.index", so a repeat is recognised whoever made it. For an order at any moment
OrderQty = CumQty + LeavesQty while it is live, and LeavesQty = 0 once it is not.

New(0) is reported when the order is accepted (status '3'), once; '1' and '0' are reported by the trades themselves
(ExecType=F), which carry price and TradeID; '5' is Canceled(4), or Expired(C) when the day roll took the order, or
Rejected(8) when the exchange refused it. A '5' that is ahead of its trades waits for them, so that no fill follows an
end. Orders without a FIX context (of CTP sessions) give nothing.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from typing import Callable, NamedTuple

from ctpproto import ctp
from ctpproto.fix.message import FixMessage, plain, utc_timestamp
from ctpproto.generated.fix44 import CxlRejResponseTo, ExecType, MsgType, OrdStatus, Tag
from ctpproto.message import Message
from ctpproto.structs import Struct
from ctpproto.translate import context as edge_context
from ctpproto.translate.tables import ERRORS, ORDERS, double_to_price

_RspInfo = ctp.structs.RspInfo
_InputOrder = ctp.structs.InputOrder
_Order = ctp.structs.Order
_Trade = ctp.structs.Trade
_TERMINAL = frozenset((OrdStatus.Filled, OrdStatus.Canceled, OrdStatus.Expired, OrdStatus.Rejected))
_AVG_PX_STEP = Decimal("0.00000001")  # AvgPx is rounded half to even at 8 decimals; every other number is exact
# Reports that are due, each with its client, waiting for an ExecID.
_Due = list[tuple[str, Callable[[str], FixMessage]]]
NO_ORDER_ID = "NONE"  # OrderID(37) where there is none (FIX 4.4 vol. 4: a required field of every report)


class Report(NamedTuple):
    """A message for a client. place: (record number, index within it), rising for each client."""

    client: str
    place: tuple[int, int]
    message: FixMessage


class Order:
    """A FIX order. cum and qty in lots; `value` is the sum of price times lots; `facts` come back in every report."""

    __slots__ = (
        "client",
        "cl_ord_id",
        "facts",
        "qty",
        "cum",
        "value",
        "status",
        "order_id",
        "exchange",
        "sys_id",
        "identity",
        "instrument",
        "side",
        "investor",
        "trades",
        "closing",
        "echoed",
    )

    def __init__(self, context: edge_context.FixContext, order: Struct, identity: tuple[int, int, str]):
        self.client, self.cl_ord_id, self.echoed = context.client, context.cl_ord_id, context.echoed
        self.facts = ORDERS.to_fix(order)
        self.qty, self.cum, self.value = order.VolumeTotalOriginal, 0, Decimal(0)
        self.status = OrdStatus.PendingNew
        self.order_id, self.sys_id, self.exchange = NO_ORDER_ID, "", order.ExchangeID
        self.identity = identity  # FrontID, SessionID, OrderRef
        self.instrument, self.investor = order.InstrumentID, order.InvestorID
        self.side = dict(self.facts)[Tag.Side]
        self.trades: set[str] = set()
        self.closing: tuple[int, str, Cancel | None, str] | None = (
            None  # VolumeTraded to wait for; OrdStatus, cancel and words then
        )

    @property
    def leaves(self) -> int:
        return 0 if self.status in _TERMINAL else max(self.qty - self.cum, 0)

    @property
    def live(self) -> bool:
        return self.status not in _TERMINAL


class Cancel:
    """An OrderCancelRequest under way."""

    __slots__ = ("context", "done")

    def __init__(self, context: edge_context.FixContext):
        self.context, self.done = context, False


class OrderBook:
    """All FIX orders of the trading day. One reader feeds it every released record, in order."""

    def __init__(self) -> None:
        self._orders: dict[tuple[str, str], Order] = {}  # by client and ClOrdID
        self._cancels: dict[tuple[str, str], Cancel] = {}
        self._by_identity: dict[tuple[int, int, str], Order] = {}
        self._by_exchange: dict[tuple[str, str], Order] = {}  # by ExchangeID and OrderID(37)
        self._by_order_id: dict[tuple[str, str], Order] = {}  # by client and OrderID(37)
        self._day_roll = 0  # number of the last DayRoll command
        self._place = (0, 0)
        self._time_ns, self._day = 0, ""
        messages, internal = ctp.messages, ctp.internal_messages
        self._results: dict[int, Callable[[int, Message, bytes], _Due]] = {
            messages.OnRtnOrder.tid: self._rtn_order,
            messages.OnRtnTrade.tid: self._rtn_trade,
            messages.OnRspOrderInsert.tid: self._refused,
            messages.OnErrRtnOrderInsert.tid: self._refused,
            messages.OnRspOrderAction.tid: self._refused,
            messages.OnErrRtnOrderAction.tid: self._refused,
            messages.OnRspError.tid: self._refused,
            internal.DayRolled.tid: self._day_rolled,
        }

    # -- what the gateway asks ----------------------------------------------------------------------------------------

    def find(self, client: str, cl_ord_id: str) -> Order | None:
        return self._orders.get((client, cl_ord_id))

    def find_by_order_id(self, client: str, order_id: str) -> Order | None:
        """The client's order of that OrderID(37)."""
        return self._by_order_id.get((client, order_id))

    def knows(self, client: str, cl_ord_id: str) -> bool:
        """Whether the client has used that ClOrdID today, for an order or a cancel."""
        return (client, cl_ord_id) in self._orders or (client, cl_ord_id) in self._cancels

    # -- records in, reports out --------------------------------------------------------------------------------------

    def command(self, number: int, message: Message, source_front: int, source_session: int, context: bytes) -> None:
        """A released command. `source_session` is the session's id as the edge knew it."""
        if message.tid == ctp.internal_messages.DayRoll.tid:
            self._day_roll = number
        if not context:
            return
        fix = edge_context.decode(context)
        if fix is None:
            return
        key = (fix.client, fix.cl_ord_id)
        if self.knows(*key):
            return  # a second command under one ClOrdID: the first one stays the order of that name
        if message.tid == ctp.messages.ReqOrderInsert.tid:
            inserted = message.get(_InputOrder)
            if inserted is not None:
                identity = (source_front, source_session, inserted.OrderRef.strip())
                self._orders[key] = self._by_identity[identity] = Order(fix, inserted, identity)
        elif message.tid == ctp.messages.ReqOrderAction.tid:
            self._cancels[key] = Cancel(fix)

    def result(self, number: int, time_ns: int, trading_day: str, cause: int, message: Message, context: bytes) -> list[Report]:
        """A released result and the reports that it gives."""
        handler = self._results.get(message.tid)
        if handler is None:
            return []
        self._time_ns, self._day = time_ns, trading_day
        reports = []
        for index, (client, make) in enumerate(handler(cause, message, context)):
            reports.append(Report(client, (number, index), make(f"{number}.{index}")))
        return reports

    # -- results ------------------------------------------------------------------------------------------------------

    def _contexts(self, context: bytes) -> tuple[Order | None, Cancel | None]:
        """The order and, where the context is a cancel's, the cancel."""
        fix = edge_context.decode(context) if context else None
        if fix is None:
            return None, None
        cancel = self._cancels.get((fix.client, fix.cl_ord_id))
        if cancel is not None:
            return self._orders.get((fix.client, fix.orig_cl_ord_id)), cancel
        return self._orders.get((fix.client, fix.cl_ord_id)), None

    def _rtn_order(self, cause: int, message: Message, context: bytes) -> _Due:
        told = message.get(_Order)
        if told is None:
            return []
        named, cancel = self._contexts(context)
        order = self._by_identity.get((told.FrontID, told.SessionID, told.OrderRef.strip())) or named
        if order is None:
            return []
        if told.OrderSysID and not order.sys_id:
            order.sys_id, order.order_id = told.OrderSysID, told.OrderSysID.strip()
            order.exchange = told.ExchangeID or order.exchange
            self._by_exchange[(order.exchange, order.order_id)] = self._by_order_id[(order.client, order.order_id)] = order
            if order.exchange and all(tag != Tag.SecurityExchange for tag, _ in order.facts):
                order.facts.append((Tag.SecurityExchange, order.exchange))
        if not order.live:
            return []
        status = ORDERS.status.get(told.OrderStatus)
        if status == OrdStatus.New and order.status == OrdStatus.PendingNew:
            order.status = OrdStatus.New
            return [(order.client, self._reporter(order, ExecType.New))]
        if status != OrdStatus.Canceled:
            return []
        if told.OrderSubmitStatus == ctp.codes.OrderSubmitStatus.InsertRejected and order.cum == told.VolumeTraded == 0:
            return self._reject(order, 0, told.StatusMsg)
        end = OrdStatus.Expired if cause and cause == self._day_roll else OrdStatus.Canceled
        if order.cum < told.VolumeTraded:
            order.closing = (told.VolumeTraded, end, cancel, told.StatusMsg)
            return []
        return [(order.client, self._end(order, end, cancel, told.StatusMsg))]

    def _end(self, order: Order, status: str, cancel: Cancel | None, words: str) -> Callable[[str], FixMessage]:
        order.status = status
        if cancel is not None:
            cancel.done = True
        exec_type = ExecType.Expired if status == OrdStatus.Expired else ExecType.Canceled
        return self._reporter(order, exec_type, cancel=cancel, extra=((Tag.Text, words),))

    def _rtn_trade(self, cause: int, message: Message, context: bytes) -> _Due:
        trade = message.get(_Trade)
        if trade is None:
            return []
        named, _ = self._contexts(context)
        # The exchange's number first: a trade that a cancel or somebody else's order caused still names its own order.
        order = self._by_exchange.get((trade.ExchangeID, trade.OrderSysID.strip())) or named
        if order is None or _SIDES[trade.Direction] != order.side or trade.TradeID in order.trades:
            return []
        order.trades.add(trade.TradeID)
        order.cum += trade.Volume
        order.value += Decimal(repr(trade.Price)) * trade.Volume
        if order.live:
            order.status = OrdStatus.Filled if order.cum >= order.qty else OrdStatus.PartiallyFilled
        extra = (
            (Tag.LastQty, str(trade.Volume)),
            (Tag.LastPx, double_to_price("Price", trade.Price)),
            (Tag.SecondaryExecID, trade.TradeID.strip()),
            (Tag.TradeDate, self._day),
        )
        reports = [(order.client, self._reporter(order, ExecType.Trade, extra=extra))]
        if order.closing is not None and order.cum >= order.closing[0] and order.live:
            _, *end = order.closing
            reports.append((order.client, self._end(order, *end)))
        return reports

    def _refused(self, cause: int, message: Message, context: bytes) -> _Due:
        info = message.get(_RspInfo)
        if info is None or info.ErrorID == 0:
            return []
        order, cancel = self._contexts(context)
        if cancel is not None:
            if cancel.done:
                return []  # said twice: to the dialog and to the users
            cancel.done = True
            time_ns, fix = self._time_ns, cancel.context
            reject = cancel_reject(
                order,
                fix.cl_ord_id,
                fix.orig_cl_ord_id,
                time_ns,
                ERRORS.cxl_rej_reason(info.ErrorID),
                info.ErrorMsg,
                info.ErrorID,
            )
            return [(fix.client, lambda exec_id: reject.put(Tag.ReportID, exec_id))]
        if order is None or order.status != OrdStatus.PendingNew:
            return []
        return self._reject(order, info.ErrorID, info.ErrorMsg)

    def _reject(self, order: Order, error_id: int, words: str) -> _Due:
        order.status = OrdStatus.Rejected
        extra = [(Tag.OrdRejReason, ERRORS.ord_rej_reason(error_id)), (Tag.Text, words)]
        if error_id:
            extra.append((Tag.CTPErrorID, str(error_id)))
        return [(order.client, self._reporter(order, ExecType.Rejected, extra=tuple(extra)))]

    def _day_rolled(self, cause: int, message: Message, context: bytes) -> _Due:
        """ClOrdIDs are the trading day's (FIX 4.4 vol. 4): what is over is forgotten, live orders (GTC, GTD) stay."""
        self._orders = {key: order for key, order in self._orders.items() if order.live}
        self._cancels.clear()
        self._by_identity = {key: order for key, order in self._by_identity.items() if order.live}
        self._by_exchange = {key: order for key, order in self._by_exchange.items() if order.live}
        self._by_order_id = {key: order for key, order in self._by_order_id.items() if order.live}
        return []

    def _reporter(
        self, order: Order, exec_type: str, cancel: Cancel | None = None, extra: tuple[tuple[int, str], ...] = ()
    ) -> Callable[[str], FixMessage]:
        """The report of the order as it is now, waiting for its ExecID."""
        ids = (cancel.context.cl_ord_id, order.cl_ord_id) if cancel is not None else (order.cl_ord_id, "")
        message = execution_report(order, exec_type, *ids, self._time_ns, extra)

        def finish(exec_id: str) -> FixMessage:
            message.fields.insert(1, (Tag.ExecID, exec_id))
            return message

        return finish


_SIDES = {row.ctp[0]: row.fix[0] for rule in ORDERS.rules if rule.ctp == ("Direction",) for row in rule.rows}


def execution_report(
    order: Order,
    exec_type: str,
    cl_ord_id: str,
    orig_cl_ord_id: str,
    time_ns: int,
    extra: tuple[tuple[int, str], ...] = (),
    exec_id: str = "",
) -> FixMessage:
    """An ExecutionReport on an order as it stands."""
    average = (order.value / order.cum).quantize(_AVG_PX_STEP, ROUND_HALF_EVEN) if order.cum else Decimal(0)
    message = FixMessage(MsgType.ExecutionReport)
    message.put(Tag.OrderID, order.order_id).put(Tag.ExecID, exec_id).put(Tag.ClOrdID, cl_ord_id).put(
        Tag.OrigClOrdID, orig_cl_ord_id
    )
    message.put(Tag.ExecType, exec_type).put(Tag.OrdStatus, order.status)
    message.fields += order.facts
    message.fields += order.echoed
    message.put(Tag.LeavesQty, order.leaves).put(Tag.CumQty, order.cum).put(Tag.AvgPx, plain(average))
    for tag, text in extra:
        message.put(tag, text)
    return message.put(Tag.TransactTime, utc_timestamp(time_ns))


def order_status(order: Order, exec_id: str, time_ns: int) -> FixMessage:
    """The order's state on request (ExecType=I), which is also the answer to an order sent again with PossResend."""
    return execution_report(order, ExecType.OrderStatus, order.cl_ord_id, "", time_ns, exec_id=exec_id)


def refused_order(request: FixMessage, exec_id: str, time_ns: int, reason: str, words: str, error_id: int = 0) -> FixMessage:
    """A Rejected report on an order that never became one: the edge refuses it, the log does not know it."""
    message = FixMessage(MsgType.ExecutionReport)
    message.put(Tag.OrderID, NO_ORDER_ID).put(Tag.ExecID, exec_id).put(Tag.ClOrdID, request.get(Tag.ClOrdID))
    message.put(Tag.ExecType, ExecType.Rejected).put(Tag.OrdStatus, OrdStatus.Rejected)
    for tag in (
        Tag.Account,
        Tag.Symbol,
        Tag.SecurityExchange,
        Tag.Side,
        Tag.OrderQty,
        Tag.OrdType,
        Tag.Price,
        Tag.TimeInForce,
        Tag.PositionEffect,
    ):
        message.put(tag, request.get(tag))
    message.put(Tag.LeavesQty, "0").put(Tag.CumQty, "0").put(Tag.AvgPx, "0")
    message.put(Tag.OrdRejReason, reason).put(Tag.Text, words)
    if error_id:
        message.put(Tag.CTPErrorID, error_id)
    return message.put(Tag.TransactTime, utc_timestamp(time_ns))


def cancel_reject(
    order: Order | None, cl_ord_id: str, orig_cl_ord_id: str, time_ns: int, reason: str, words: str, error_id: int = 0
) -> FixMessage:
    """An OrderCancelReject. OrdStatus(39) of an order that is not known is Rejected (FIX 4.4 vol. 4)."""
    message = FixMessage(MsgType.OrderCancelReject)
    message.put(Tag.OrderID, order.order_id if order is not None else NO_ORDER_ID)
    message.put(Tag.ClOrdID, cl_ord_id).put(Tag.OrigClOrdID, orig_cl_ord_id)
    message.put(Tag.OrdStatus, order.status if order is not None else OrdStatus.Rejected)
    message.put(Tag.CxlRejResponseTo, CxlRejResponseTo.OrderCancelRequest).put(Tag.CxlRejReason, reason).put(Tag.Text, words)
    if error_id:
        message.put(Tag.CTPErrorID, error_id)
    return message.put(Tag.TransactTime, utc_timestamp(time_ns))
