"""The order reducer under every interleaving that a counter may make of fills, replaces, cancels and their refusals."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from ctpproto import ctp
from ctpproto.fix.message import FixMessage
from ctpproto.fix.validation import validate
from ctpproto.generated.fix44 import ExecType, MsgType, OrdStatus, Tag
from ctpproto.message import Message
from ctpproto.translate import context as edge_context
from ctpproto.translate.context import FixContext
from ctpproto.translate.orders import OrderBook, Report
from ctpproto.translate.tables import ORDERS
from ctpproto.translate.wording import VERSIONS, wording

M, S, C = ctp.messages, ctp.structs, ctp.codes
OWN = ctp.internal_structs
FRONT, SESSION, REF, DAY, NOW = 3, 7, "1", "20261123", 1_795_312_800_000_000_000
SYS_ID = "          42"
TERMINAL = (OrdStatus.Filled, OrdStatus.Canceled, OrdStatus.Expired, OrdStatus.Rejected)


class Exchange:
    """One order at a counter that answers requests in their order, some time after they are in the log. `done`: lots traded."""

    def __init__(self, qty: int, random: Random):
        self.book, self.random, self.number, self.reports = OrderBook(), random, 0, []
        self.qty, self.done, self.trades, self.asked = qty, 0, 0, []
        self.state, self.name, self.last, self.untold = "new", "A0", "A0", []
        self.price = 4000.0
        members = ORDERS.to_ctp(
            FixMessage("D", [(1, "100001"), (55, "IF2612"), (54, "1"), (38, str(qty)), (40, "2"), (44, "4000"), (77, "O")])
        )
        self.order = S.InputOrder(OrderRef=REF, **members)
        self.context = edge_context.encode(FixContext("CLIENT1", "A0"))
        self.log(M.ReqOrderInsert.tid, self.order, context=self.context)

    # -- into the reducer ---------------------------------------------------------------------------------------------

    def log(self, tid: int, *structs: object, context: bytes) -> None:
        self.number += 1
        self.keep(self.book.command(self.number, NOW, Message(tid, structs), FRONT, SESSION, context))

    def say(self, tid: int, *structs: object, context: bytes) -> None:
        self.number += 1
        self.keep(self.book.result(self.number, NOW, DAY, 0, Message(tid, structs), context))

    def keep(self, told: list[Report]) -> None:
        for report in told:
            for version, dictionary in VERSIONS.items():
                validate(wording(version).worded(report.message), dictionary)
            check(report.message)
        self.reports += told

    def tell_order(self, status: str, context: bytes) -> None:
        told = S.Order(
            FrontID=FRONT, SessionID=SESSION, OrderRef=REF, OrderStatus=status, OrderSysID=SYS_ID, ExchangeID="CFFEX",
            VolumeTraded=self.done, VolumeTotalOriginal=self.qty, LimitPrice=self.price, OrderSubmitStatus="3",
            OrderPriceType="2", TimeCondition="3", VolumeCondition="1",
        )  # fmt: skip
        self.say(M.OnRtnOrder.tid, told, context=context)

    # -- what may happen ----------------------------------------------------------------------------------------------

    def accept(self) -> None:
        if self.state == "new":
            self.state = "live"
            self.tell_order("3", self.context)

    def fill(self) -> None:
        self.accept()
        if self.state == "live":
            lots = self.random.randint(1, self.qty - self.done)
            self.done += lots
            self.trades += 1
            if self.done == self.qty:
                self.state = "over"
            self.untold.append((lots, f"T{self.trades}"))
            if self.random.random() < 0.5:
                self.tell_trade()

    def tell_trade(self) -> None:
        """Trades are told in their order; an order's own return may be ahead of them."""
        if self.untold:
            lots, trade_id = self.untold.pop(0)
            trade = S.Trade(ExchangeID="CFFEX", OrderSysID=SYS_ID, TradeID=trade_id, Direction="0", Price=4000.0, Volume=lots)
            self.say(M.OnRtnTrade.tid, trade, context=self.context)

    def ask(self, flag: str, *change: object) -> None:
        name = f"A{len(self.asked) + self.number}"
        context = edge_context.encode(FixContext("CLIENT1", name, self.last))
        action = S.InputOrderAction(FrontID=FRONT, SessionID=SESSION, OrderRef=REF, ActionFlag=flag)
        self.log(M.ReqOrderAction.tid, action, *change, context=context)
        self.asked.append((name, context, flag, change[0].VolumeTotalOriginal if change else 0))
        if change:
            self.last = name

    def cancel(self) -> None:
        self.ask(C.ActionFlag.Delete)

    def replace(self) -> None:
        self.ask(C.ActionFlag.Modify, OWN.OrderChange(VolumeTotalOriginal=self.random.randint(1, self.qty + 3)))

    def answer(self) -> None:
        if not self.asked or self.state == "new":
            return
        name, context, flag, qty = self.asked.pop(0)
        if self.state == "over" or self.random.random() < 0.2:
            info = ctp.rsp_info(ctp.errors.INSUITABLE_ORDER_STATUS)
            self.say(M.OnRspOrderAction.tid, info, S.InputOrderAction(), context=context)
        elif flag == C.ActionFlag.Delete or qty <= self.done and qty != self.qty:
            self.state = "over"
            self.tell_order("5", context)
        else:
            self.qty, self.context, self.name = qty, context, name
            self.tell_order("1" if self.done else "3", context)

    STEPS = (accept, fill, answer, cancel, replace, fill, answer, tell_trade)


def check(message: FixMessage) -> None:
    """What holds of every report."""
    if message.msg_type != MsgType.ExecutionReport:
        return
    qty, cum, leaves = (int(message[tag]) for tag in (Tag.OrderQty, Tag.CumQty, Tag.LeavesQty))
    assert leaves == qty - cum or leaves == 0, message
    if message[Tag.OrdStatus] in TERMINAL:
        assert leaves == 0
    elif message[Tag.OrdStatus] not in (OrdStatus.PendingCancel, OrdStatus.PendingReplace):
        assert qty == cum + leaves and leaves > 0


plays = st.lists(st.sampled_from(range(len(Exchange.STEPS))), min_size=6, max_size=30)


@settings(max_examples=250)
@given(st.integers(2, 9), plays, st.randoms(use_true_random=False))
def test_every_interleaving_closes(qty, steps, random):
    exchange = Exchange(qty, random)
    for step in steps:
        Exchange.STEPS[step](exchange)
    exchange.accept()
    while exchange.asked or exchange.untold:
        exchange.answer()
        exchange.tell_trade()
    messages = [report.message for report in exchange.reports]
    fills = [m for m in messages if m.get(Tag.ExecType) == ExecType.Trade]
    assert sum(int(m[Tag.LastQty]) for m in fills) == exchange.done
    order = exchange.book.find("CLIENT1", "A0")
    assert order.cum == exchange.done and order.requests == [] and order.live == (exchange.state == "live")
    assert order.cl_ord_id == exchange.name or order.state == OrdStatus.Filled and not order.leaves
    assert Decimal(4000) * exchange.done == order.value
    # Each request is told pending at most once and answered once, after it.
    answers: dict[str, list[str]] = {}
    for m in messages:
        kind = m.get(Tag.ExecType) or m.msg_type
        if kind != ExecType.Trade and m[Tag.ClOrdID] != "A0":
            answers.setdefault(m[Tag.ClOrdID], []).append(kind)
    for kinds in answers.values():
        assert len(kinds) <= 2 and kinds[-1] in (ExecType.Canceled, ExecType.Replaced, MsgType.OrderCancelReject)
        assert kinds[:-1] in ([], [ExecType.PendingCancel], [ExecType.PendingReplace])
    places = [report.place for report in exchange.reports]
    assert places == sorted(set(places))
    after = [m for m in messages if m.get(Tag.OrdStatus) in TERMINAL and m.msg_type == MsgType.ExecutionReport]
    assert not order.requests and (not after or messages.index(after[0]) >= max((messages.index(m) for m in fills), default=0))
