"""Order state at a FIX edge: one pure reducer over released records, commands and results alike.

    for report in book.command(...) / book.result(...):      Report(client, place, message), in the order to be sent

Deterministic: the same records give the same reports, byte for byte but for what the session level fills. A report's
ExecID(17) is its place, "record number.index", so a repeat is recognised whoever made it. For an order at any moment
OrderQty = CumQty + LeavesQty while it is live, and LeavesQty = 0 once it is not.

    New(0)               the order is accepted (status '3', or 'b' of a conditional one), once
    Trade(F)             OnRtnTrade, which carries price and TradeID; '1' and '0' say nothing besides
    PendingCancel(6), PendingReplace(E)   the command of a cancel or replace is in the log; it has the old order's terms
    Replaced(5)          the first OnRtnOrder of a modify: the order has the request's ClOrdID and terms from here on
    Triggered(L)         a conditional order is touched; FIX.5.0 and above alone have a word for it
    Canceled(4), Expired(C), Rejected(8)  '5': on request or not, by the day roll, by the exchange before it accepted it

A '5' that is ahead of its trades waits for them, so that no fill follows an end. A replace to what is traded already ends the
order: Replaced, and Filled of the new OrderQty (FIX 4.2, D11). OrdStatus(39) is the state of the highest precedence:
PendingCancel, PendingReplace, then the order's own; one that is over without being filled is said to be over. A refused request
is answered by OrderCancelReject with the state that remains. Orders without a FIX context (of CTP sessions) give nothing.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Callable, NamedTuple

from ctpproto import ctp
from ctpproto.fix.message import FixMessage
from ctpproto.generated import fix50sp2
from ctpproto.generated.fix44 import DICTIONARY, CxlRejResponseTo, ExecType, OrdStatus, Tag
from ctpproto.message import Message
from ctpproto.structs import Struct
from ctpproto.translate import context as edge_context
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.reports import NO_ORDER_ID, Fields, cancel_reject, execution_report
from ctpproto.translate.tables import ERRORS, ORDERS, double_to_price

_RspInfo = ctp.structs.RspInfo
_InputOrder = ctp.structs.InputOrder
_InputOrderAction = ctp.structs.InputOrderAction
_OrderChange = ctp.internal_structs.OrderChange
_Order = ctp.structs.Order
_Trade = ctp.structs.Trade
_SubmitStatus = ctp.codes.OrderSubmitStatus
# Over, whatever has been asked of it meanwhile.
_GONE = frozenset((OrdStatus.Canceled, OrdStatus.Expired, OrdStatus.Rejected))
_TERMINAL = _GONE | {OrdStatus.Filled}
# What a modify may change (specs/rules, R71).
_CHANGED = (
    "LimitPrice", "VolumeTotalOriginal", "OrderPriceType", "TimeCondition", "VolumeCondition", "MinVolume", "StopPrice",
)  # fmt: skip
# Reports that are due, each with its client, waiting for an ExecID.
_Due = list[tuple[str, Callable[[str], FixMessage]]]
TRIGGERED = fix50sp2.ExecType.TriggeredOrActivatedBySystem
Identity = tuple[int, int, str]  # FrontID, SessionID, OrderRef


class Report(NamedTuple):
    """A message for a client, in FIX.4.4's words. place: (record number, index within it), rising for each client."""

    client: str
    place: tuple[int, int]
    message: FixMessage


class Order:
    """A FIX order. cl_ord_id: the name that it was accepted under last; names: all of them.

    cum and qty in lots; `value` is the sum of price times lots; `facts` and `echoed` come back in every report. state: its own
    OrdStatus, without what has been asked of it and not answered.
    """

    __slots__ = (
        "client", "cl_ord_id", "names", "entered", "facts", "qty", "cum", "value", "state", "requests", "order_id",
        "exchange", "sys_id", "identity", "side", "trades", "closing", "echoed",
    )  # fmt: skip

    def __init__(self, context: edge_context.FixContext, order: Struct, identity: Identity):
        self.client, self.cl_ord_id, self.echoed = context.client, context.cl_ord_id, context.echoed
        self.names = [context.cl_ord_id]
        self.entered = order  # InputOrder, with what has been replaced since
        self.facts = ORDERS.to_fix(order)
        self.qty, self.cum, self.value = order.VolumeTotalOriginal, 0, Decimal(0)
        self.state = OrdStatus.PendingNew
        self.requests: list[Request] = []  # not answered yet
        self.order_id, self.sys_id, self.exchange = NO_ORDER_ID, "", order.ExchangeID
        self.identity = identity
        self.side = dict(self.facts)[Tag.Side]
        self.trades: set[str] = set()
        self.closing: _Closing | None = None

    @property
    def instrument(self) -> str:
        return self.entered.InstrumentID  # type: ignore[no-any-return]

    @property
    def investor(self) -> str:
        return self.entered.InvestorID  # type: ignore[no-any-return]

    @property
    def leaves(self) -> int:
        return max(self.qty - self.cum, 0) if self.live else 0

    @property
    def live(self) -> bool:
        return self.state not in _TERMINAL

    @property
    def status(self) -> str:
        """OrdStatus(39): of the states that the order is in, the one of the highest precedence."""
        if self.requests and self.state not in _GONE:
            replaces_only = all(request.replaces for request in self.requests)
            return OrdStatus.PendingReplace if replaces_only else OrdStatus.PendingCancel
        return self.state

    @property
    def asked_terms(self) -> Struct:
        """The InputOrder as it would be with all that is asked of it."""
        return next((request.terms for request in reversed(self.requests) if request.terms is not None), self.entered)

    def by_quantity(self) -> str:
        """The state of an accepted order by what it has traded."""
        return OrdStatus.Filled if self.cum >= self.qty else OrdStatus.PartiallyFilled if self.cum else OrdStatus.New

    def changed(self, **members: object) -> None:
        """The counter says the order otherwise than it was entered."""
        entered = self.entered.replace(ExchangeID=self.exchange, **members)
        try:
            self.facts = ORDERS.to_fix(entered)
        except CannotSay:  # a counter that changes an order into one that FIX has no word for
            return
        self.entered = entered


class Request:
    """A cancel or a replace. order: None where nobody knows it; terms: of a replace, the InputOrder as it would be."""

    __slots__ = ("context", "order", "terms", "done")

    def __init__(self, context: edge_context.FixContext, order: Order | None, terms: Struct | None):
        self.context, self.order, self.terms, self.done = context, order, terms, False

    @property
    def replaces(self) -> bool:
        return self.terms is not None

    @property
    def response_to(self) -> str:
        """CxlRejResponseTo(434) of its refusal."""
        return CxlRejResponseTo.OrderCancelReplaceRequest if self.replaces else CxlRejResponseTo.OrderCancelRequest

    def answered(self) -> None:
        self.done = True
        if self.order is not None:
            self.order.requests.remove(self)


class _Closing(NamedTuple):
    """An end that waits until `traded` lots have been reported."""

    traded: int
    state: str
    request: Request | None
    words: str


class OrderBook:
    """All FIX orders of the trading day. One reader feeds it every released record, in order."""

    def __init__(self) -> None:
        self._orders: dict[tuple[str, str], Order] = {}  # by client and every ClOrdID that the order has had
        self._requests: dict[tuple[str, str, str], Request] = {}  # by client, ClOrdID, OrigClOrdID
        self._asked: dict[tuple[str, str], Request] = {}  # the first of a name: a mass cancel has one for many orders
        self._by_identity: dict[Identity, Order] = {}
        self._by_client: dict[str, list[Order]] = {}
        self._by_exchange: dict[tuple[str, str], Order] = {}  # by ExchangeID and OrderID(37)
        self._by_order_id: dict[tuple[str, str], Order] = {}  # by client and OrderID(37)
        self._day_roll = 0  # number of the last DayRoll command
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
        """The client's order that has or had that ClOrdID, or would have it by a replace that is not answered yet."""
        order = self._orders.get((client, cl_ord_id))
        if order is None:
            asked = self._asked.get((client, cl_ord_id))
            order = asked.order if asked is not None and asked.replaces and not asked.done else None
        return order

    def find_by_order_id(self, client: str, order_id: str) -> Order | None:
        """The client's order of that OrderID(37)."""
        return self._by_order_id.get((client, order_id))

    def request(self, client: str, cl_ord_id: str) -> Request | None:
        """The client's cancel or replace of that ClOrdID."""
        return self._asked.get((client, cl_ord_id))

    def knows(self, client: str, cl_ord_id: str) -> bool:
        """Whether the client has used that ClOrdID today, for an order or a request about one."""
        return (client, cl_ord_id) in self._orders or (client, cl_ord_id) in self._asked

    def orders(self, client: str) -> list[Order]:
        """The client's orders of the day, oldest first."""
        return self._by_client.get(client, [])

    def find_by_identity(self, identity: Identity) -> Order | None:
        return self._by_identity.get(identity)

    # -- records in, reports out --------------------------------------------------------------------------------------

    def command(
        self, number: int, time_ns: int, message: Message, source_front: int, source_session: int, context: bytes
    ) -> list[Report]:
        """A released command and the reports that it gives. `source_session` is the session's id as the edge knew it.

        Raises ContextFault.
        """
        if message.tid == ctp.internal_messages.DayRoll.tid:
            self._day_roll = number
        fix = edge_context.decode(context) if context else None
        if fix is None:
            return []
        self._time_ns = time_ns
        key = (fix.client, fix.cl_ord_id)
        if message.tid == ctp.messages.ReqOrderInsert.tid:
            inserted = message.get(_InputOrder)
            if inserted is not None and not self.knows(*key):  # a second one under one name: the first one stays the order
                identity = (source_front, source_session, inserted.OrderRef.strip())
                self._orders[key] = self._by_identity[identity] = order = Order(fix, inserted, identity)
                self._by_client.setdefault(fix.client, []).append(order)
        elif message.tid == ctp.messages.ReqOrderAction.tid:
            action = message.get(_InputOrderAction)
            if action is not None and key not in self._orders and (*key, fix.orig_cl_ord_id) not in self._requests:
                return self._numbered(number, self._asked_for(key, fix, action, message.get(_OrderChange)))
        return []

    def result(self, number: int, time_ns: int, trading_day: str, cause: int, message: Message, context: bytes) -> list[Report]:
        """A released result and the reports that it gives. Raises ContextFault."""
        handler = self._results.get(message.tid)
        if handler is None:
            return []
        self._time_ns, self._day = time_ns, trading_day
        return self._numbered(number, handler(cause, message, context))

    @staticmethod
    def _numbered(number: int, due: _Due) -> list[Report]:
        return [Report(client, (number, index), make(f"{number}.{index}")) for index, (client, make) in enumerate(due)]

    # -- commands -----------------------------------------------------------------------------------------------------

    def _asked_for(
        self, key: tuple[str, str], fix: edge_context.FixContext, action: Struct, change: Struct | None
    ) -> _Due:
        identity = (action.FrontID, action.SessionID, action.OrderRef.strip())
        order = self._by_identity.get(identity) or self.find(fix.client, fix.orig_cl_ord_id)
        terms = None
        if action.ActionFlag == ctp.codes.ActionFlag.Modify:
            terms = _changed(order.asked_terms if order is not None else _InputOrder(), action, change)
        request = Request(fix, order, terms)
        self._requests[(*key, fix.orig_cl_ord_id)] = request
        self._asked.setdefault(key, request)
        if order is None:
            return []
        order.requests.append(request)
        if not order.live:
            return []  # its refusal follows
        exec_type = ExecType.PendingReplace if request.replaces else ExecType.PendingCancel
        return [self._report(order, exec_type, request)]

    # -- results ------------------------------------------------------------------------------------------------------

    def _contexts(self, context: bytes) -> tuple[Order | None, Request | None]:
        """The order and, where the context is a request's, the request. A replaced order has its context from then on."""
        fix = edge_context.decode(context) if context else None
        if fix is None:
            return None, None
        request = self._requests.get((fix.client, fix.cl_ord_id, fix.orig_cl_ord_id))
        if request is not None:
            return request.order, request
        return self._orders.get((fix.client, fix.cl_ord_id)), None

    def _rtn_order(self, cause: int, message: Message, context: bytes) -> _Due:
        told = message.get(_Order)
        if told is None:
            return []
        named, request = self._contexts(context)
        order = self._by_identity.get((told.FrontID, told.SessionID, told.OrderRef.strip())) or named
        if order is None:
            return []
        if request is not None and (request.done or request.order is not order):
            request = None
        self._learn_number(order, told)
        if not order.live:
            return []
        if told.OrderStatus == ctp.codes.OrderStatus.Touched:
            return [self._report(order, TRIGGERED)]
        status = ORDERS.status.get(told.OrderStatus)
        if status == OrdStatus.Canceled:
            return self._over(order, request, told, cause)
        if request is not None and request.replaces and told.OrderSubmitStatus != _SubmitStatus.ModifySubmitted:
            return [self._replaced(order, request, told)]
        if status == OrdStatus.New and order.state == OrdStatus.PendingNew:
            order.state = OrdStatus.New
            return [self._report(order, ExecType.New)]
        return []

    def _learn_number(self, order: Order, told: Struct) -> None:
        if not told.OrderSysID or order.sys_id:
            return
        order.sys_id, order.order_id = told.OrderSysID, told.OrderSysID.strip()
        if told.ExchangeID and told.ExchangeID != order.exchange:
            order.exchange = told.ExchangeID
            order.facts.append((Tag.SecurityExchange, told.ExchangeID))
        self._by_exchange[(order.exchange, order.order_id)] = self._by_order_id[(order.client, order.order_id)] = order

    def _over(self, order: Order, request: Request | None, told: Struct, cause: int) -> _Due:
        if told.OrderSubmitStatus == _SubmitStatus.InsertRejected and order.cum == told.VolumeTraded == 0:
            return self._reject(order, 0, told.StatusMsg)
        state = OrdStatus.Expired if cause and cause == self._day_roll else OrdStatus.Canceled
        closing = _Closing(told.VolumeTraded, state, request, told.StatusMsg)
        if order.cum < told.VolumeTraded:
            order.closing = closing
            return []
        return [self._end(order, closing)]

    def _end(self, order: Order, closing: _Closing) -> tuple[str, Callable[[str], FixMessage]]:
        request, extra = closing.request, ((Tag.Text, closing.words),)
        order.closing = None
        if request is not None and request.done:
            request = None
        if request is not None:
            request.answered()
        if request is not None and request.replaces and order.cum:  # to what it has traded, or less
            orig = self._rename(order, request)
            order.qty = order.cum
            order.changed(VolumeTotalOriginal=order.cum)
            order.state = OrdStatus.Filled
            return self._report(order, ExecType.Replaced, orig=orig, extra=extra)
        order.state = closing.state
        exec_type = ExecType.Expired if closing.state == OrdStatus.Expired else ExecType.Canceled
        return self._report(order, exec_type, request, extra=extra)

    def _replaced(self, order: Order, request: Request, told: Struct) -> tuple[str, Callable[[str], FixMessage]]:
        request.answered()
        orig = self._rename(order, request)
        order.qty = told.VolumeTotalOriginal
        order.changed(**{member: getattr(told, member) for member in _CHANGED})
        order.state = order.by_quantity()
        return self._report(order, ExecType.Replaced, orig=orig)

    def _rename(self, order: Order, request: Request) -> str:
        """The order goes by the request's ClOrdID; returns the one before."""
        fix, before = request.context, order.cl_ord_id
        order.cl_ord_id = fix.cl_ord_id
        order.names.append(fix.cl_ord_id)
        order.echoed = tuple({**dict(order.echoed), **dict(fix.echoed)}.items())
        self._orders[(fix.client, fix.cl_ord_id)] = order
        return before

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
            order.state = order.by_quantity()
        extra = (
            (Tag.LastQty, str(trade.Volume)),
            (Tag.LastPx, double_to_price("Price", trade.Price)),
            (Tag.SecondaryExecID, trade.TradeID.strip()),
            (Tag.TradeDate, self._day),
        )
        reports = [self._report(order, ExecType.Trade, extra=extra)]
        if order.closing is not None and order.cum >= order.closing.traded and order.live:
            reports.append(self._end(order, order.closing))
        return reports

    def _refused(self, cause: int, message: Message, context: bytes) -> _Due:
        info = message.get(_RspInfo)
        if info is None or info.ErrorID == 0:
            return []
        order, request = self._contexts(context)
        if request is not None:
            if request.done:
                return []  # said twice: to the dialog and to the users
            request.answered()
            fix, reason = request.context, ERRORS.cxl_rej_reason(info.ErrorID)
            reject = cancel_reject(
                order, fix.cl_ord_id, fix.orig_cl_ord_id, self._time_ns, reason, info.ErrorMsg, info.ErrorID, request.response_to
            )
            known = DICTIONARY.fields
            reject.fields += [(tag, text) for tag, text in fix.echoed if tag not in known or tag in DICTIONARY.header]
            return [(fix.client, lambda exec_id: reject.put(Tag.ReportID, exec_id))]
        if order is None or order.state != OrdStatus.PendingNew:
            return []
        return self._reject(order, info.ErrorID, info.ErrorMsg)

    def _reject(self, order: Order, error_id: int, words: str) -> _Due:
        order.state = OrdStatus.Rejected
        extra = [(Tag.OrdRejReason, ERRORS.ord_rej_reason(error_id)), (Tag.Text, words)]
        if error_id:
            extra.append((Tag.CTPErrorID, str(error_id)))
        return [self._report(order, ExecType.Rejected, extra=tuple(extra))]

    def _day_rolled(self, cause: int, message: Message, context: bytes) -> _Due:
        """ClOrdIDs are the trading day's (FIX 4.4 vol. 4): what is over is forgotten, live orders (GTC, GTD) stay."""
        self._orders = {key: order for key, order in self._orders.items() if order.live}
        self._requests.clear()
        self._asked.clear()
        self._by_identity = {key: order for key, order in self._by_identity.items() if order.live}
        self._by_exchange = {key: order for key, order in self._by_exchange.items() if order.live}
        self._by_order_id = {key: order for key, order in self._by_order_id.items() if order.live}
        self._by_client.clear()
        for order in self._by_identity.values():
            order.requests.clear()
            self._by_client.setdefault(order.client, []).append(order)
        return []

    def _report(
        self, order: Order, exec_type: str, request: Request | None = None, orig: str = "", extra: Fields = ()
    ) -> tuple[str, Callable[[str], FixMessage]]:
        """The report of the order as it is now, waiting for its ExecID. request: what it answers, else the order's own name."""
        ids = (request.context.cl_ord_id, order.cl_ord_id) if request is not None else (order.cl_ord_id, orig)
        asked = request.context.echoed if request is not None else ()
        message = execution_report(order, exec_type, *ids, self._time_ns, extra, asked=asked)

        def finish(exec_id: str) -> FixMessage:
            message.fields.insert(1, (Tag.ExecID, exec_id))
            return message

        return order.client, finish


def _changed(terms: Struct, action: Struct, change: Struct | None) -> Struct:
    """An InputOrder as a Modify wants it (specs/rules, R71): what is zero or empty stays."""
    wanted = {} if change is None else {name: value for name in _OrderChange.MEMBERS if (value := getattr(change, name))}
    if "VolumeTotalOriginal" not in wanted:
        wanted["VolumeTotalOriginal"] = terms.VolumeTotalOriginal + action.VolumeChange
    if action.LimitPrice:
        wanted["LimitPrice"] = action.LimitPrice
    return terms.replace(**wanted)


_SIDES = {row.ctp[0]: row.fix[0] for rule in ORDERS.rules if rule.ctp == ("Direction",) for row in rule.rows}
