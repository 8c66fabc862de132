"""The order reducer, as transcripts: a counter's records in, FIX reports out."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ctpproto import ctp
from ctpproto.faults import SpecFault
from ctpproto.fix.message import FixMessage
from ctpproto.fix.validation import validate
from ctpproto.generated import fix42
from ctpproto.generated.fix44 import ExecType, OrdStatus, Tag
from ctpproto.message import Message
from ctpproto.translate import context as edge_context
from ctpproto.translate.context import FixContext
from ctpproto.translate.faults import ContextFault
from ctpproto.translate.orders import OrderBook, Report
from ctpproto.translate.reports import order_status
from ctpproto.translate.tables import ORDERS
from ctpproto.translate.wording import VERSIONS, Wording, wording

M, S, C = ctp.messages, ctp.structs, ctp.codes
OWN = ctp.internal_structs
FRONT, SESSION, DAY, NOW = 3, 7, "20261123", 1_795_312_800_000_000_000


class Counter:
    """Says what a counter says, into an OrderBook, and keeps what came out."""

    def __init__(self) -> None:
        self.book, self.number, self.reports = OrderBook(), 0, []

    def insert(self, cl_ord_id: str, qty: int = 5, client: str = "CLIENT1", ref: str = "1", **changes: str) -> bytes:
        fields = {
            Tag.Account: "100001",
            Tag.Symbol: "IF2612",
            Tag.Side: "1",
            Tag.OrderQty: str(qty),
            Tag.OrdType: "2",
            Tag.Price: "4000.2",
            Tag.PositionEffect: "O",
        }
        members = ORDERS.to_ctp(FixMessage("D", list(fields.items())))
        context = edge_context.encode(FixContext(client, cl_ord_id, "", ((Tag.SecondaryClOrdID, "2nd"),)))
        self.number += 1
        message = Message(M.ReqOrderInsert.tid, (S.InputOrder(OrderRef=ref, **members),))
        self.book.command(self.number, NOW, message, FRONT, SESSION, context)
        return context

    def ask(self, cl_ord_id: str, orig: str, *structs) -> bytes:
        context = edge_context.encode(FixContext("CLIENT1", cl_ord_id, orig))
        self.number += 1
        self.keep(self.book.command(self.number, NOW, Message(M.ReqOrderAction.tid, structs), FRONT, SESSION, context))
        return context

    def cancel(self, cl_ord_id: str, orig: str, ref: str = "1") -> bytes:
        action = S.InputOrderAction(FrontID=FRONT, SessionID=SESSION, OrderRef=ref, ActionFlag=C.ActionFlag.Delete)
        return self.ask(cl_ord_id, orig, action)

    def replace(self, cl_ord_id: str, orig: str, qty: int, price: float = 4000.2, ref: str = "1") -> bytes:
        action = S.InputOrderAction(
            FrontID=FRONT, SessionID=SESSION, OrderRef=ref, ActionFlag=C.ActionFlag.Modify, LimitPrice=price
        )
        return self.ask(cl_ord_id, orig, action, OWN.OrderChange(VolumeTotalOriginal=qty))

    def keep(self, told: list[Report]) -> list[Report]:
        for report in told:
            for version in VERSIONS:
                worded = wording(version).worded(report.message)
                assert worded is not None
                validate(worded, VERSIONS[version])
        self.reports += told
        return told

    def say(self, tid: int, *fields, context: bytes = b"", cause: int = 0) -> list[Report]:
        self.number += 1
        told = self.book.result(self.number, NOW, DAY, cause, Message(tid, fields), context)
        return self.keep(told)

    def order(
        self,
        status: str,
        context: bytes,
        traded: int = 0,
        sys_id: str = "          42",
        ref: str = "1",
        submit: str = "3",
        words: str = "",
        cause: int = 0,
        qty: int = 5,
        price: float = 4000.2,
    ):
        order = S.Order(
            OrderPriceType=C.OrderPriceType.LimitPrice,
            TimeCondition=C.TimeCondition.GFD,
            VolumeCondition=C.VolumeCondition.AV,
            VolumeTotalOriginal=qty,
            LimitPrice=price,
            FrontID=FRONT,
            SessionID=SESSION,
            OrderRef=ref,
            OrderStatus=status,
            OrderSysID=sys_id,
            ExchangeID="CFFEX",
            VolumeTraded=traded,
            OrderSubmitStatus=submit,
            StatusMsg=words,
        )
        return self.say(M.OnRtnOrder.tid, order, context=context, cause=cause)

    def trade(
        self, price: float, volume: int, trade_id: str, context: bytes = b"", side: str = "0", sys_id: str = "          42"
    ):
        trade = S.Trade(ExchangeID="CFFEX", OrderSysID=sys_id, TradeID=trade_id, Direction=side, Price=price, Volume=volume)
        return self.say(M.OnRtnTrade.tid, trade, context=context)


def shown(reports: list[Report], *tags: int) -> list[tuple[str, ...]]:
    return [tuple(r.message.get(tag) for tag in tags) for r in reports]


STATE = (Tag.ExecType, Tag.OrdStatus, Tag.LeavesQty, Tag.CumQty, Tag.AvgPx)


def test_accepted_then_filled_in_two_parts():
    counter = Counter()
    context = counter.insert("A1")
    assert counter.order("a", context, sys_id="", submit="0") == []
    (new,) = counter.order("3", context)
    assert counter.order("1", context, traded=2) == []
    counter.trade(4000.2, 2, "T1", context)
    counter.order("0", context, traded=5)
    counter.trade(4000.0, 3, "T2", context)
    assert shown(counter.reports, *STATE) == [
        ("0", "0", "5", "0", "0"),
        ("F", "1", "3", "2", "4000.2"),
        ("F", "2", "0", "5", "4000.08"),
    ]
    assert shown(counter.reports, Tag.LastQty, Tag.LastPx, Tag.SecondaryExecID)[1:] == [
        ("2", "4000.2", "T1"),
        ("3", "4000", "T2"),
    ]
    assert new.client == "CLIENT1" and new.place == (3, 0) and new.message.get(Tag.ExecID) == "3.0"
    assert shown([new], Tag.OrderID, Tag.ClOrdID, Tag.SecurityExchange, Tag.SecondaryClOrdID, Tag.Account) == [
        ("42", "A1", "CFFEX", "2nd", "100001")
    ]


def test_a_cancel_names_its_request_and_its_order():
    counter = Counter()
    context = counter.insert("A1")
    counter.order("3", context)
    asked = counter.cancel("C1", "A1")
    (done,) = counter.order("5", asked)
    assert shown([done], Tag.ClOrdID, Tag.OrigClOrdID, *STATE[:4]) == [("C1", "A1", "4", "4", "0", "0")]


def test_a_cancel_by_somebody_else_keeps_the_order_s_own_id():
    counter = Counter()
    context = counter.insert("A1")
    counter.order("3", context)
    (done,) = counter.order("5", context)
    assert shown([done], Tag.ClOrdID, Tag.OrigClOrdID) == [("A1", "")]


def test_fak_remainder_is_cancelled_after_its_fill():
    counter = Counter()
    context = counter.insert("A1")
    counter.order("3", context)
    counter.trade(4000.2, 2, "T1", context)
    counter.order("5", context, traded=2)
    assert shown(counter.reports, *STATE[:4]) == [("0", "0", "5", "0"), ("F", "1", "3", "2"), ("4", "4", "0", "2")]


def test_an_end_that_is_ahead_of_its_trades_waits_for_them():
    counter = Counter()
    context = counter.insert("A1")
    counter.order("3", context)
    asked = counter.cancel("C1", "A1")
    assert counter.order("5", asked, traded=2) == []
    told = counter.trade(4000.2, 2, "T1", context)
    assert shown(told, Tag.ExecID, Tag.ClOrdID, *STATE[:4]) == [
        ("5.0", "A1", "F", "6", "3", "2"),
        ("5.1", "C1", "4", "4", "0", "2"),
    ]


def test_the_day_roll_expires():
    counter = Counter()
    context = counter.insert("A1")
    counter.order("3", context)
    counter.number += 1
    counter.book.command(counter.number, NOW, Message(ctp.internal_messages.DayRoll.tid, ()), 0, 0, b"")
    (end,) = counter.order("5", context, cause=counter.number)
    assert shown([end], *STATE[:3]) == [("C", "C", "0")]
    counter.say(ctp.internal_messages.DayRolled.tid, ctp.internal_structs.DayRoll())
    assert not counter.book.knows("CLIENT1", "A1")


def test_a_refused_order_is_said_once_with_the_counter_s_error():
    counter = Counter()
    context = counter.insert("A1")
    info = ctp.rsp_info(ctp.errors.INSUFFICIENT_MONEY)
    counter.say(M.OnRspOrderInsert.tid, info, S.InputOrder(), context=context)
    counter.say(M.OnErrRtnOrderInsert.tid, info, S.InputOrder(), context=context)
    assert shown(counter.reports, *STATE[:3], Tag.OrderID, Tag.CTPErrorID, Tag.Text) == [
        ("8", "8", "0", "NONE", "31", ctp.errors.INSUFFICIENT_MONEY.prompt)
    ]


def test_an_order_that_the_exchange_refuses():
    counter = Counter()
    context = counter.insert("A1")
    counter.order("a", context, sys_id="", submit="0")
    (told,) = counter.order("5", context, sys_id="", submit=C.OrderSubmitStatus.InsertRejected, words="no")
    assert shown([told], *STATE[:3], Tag.Text) == [("8", "8", "0", "no")]


def test_a_refused_cancel_is_said_once_and_leaves_the_order():
    counter = Counter()
    context = counter.insert("A1")
    counter.order("3", context)
    asked = counter.cancel("C1", "A1")
    info = ctp.rsp_info(ctp.errors.INSUITABLE_ORDER_STATUS)
    (told,) = counter.say(M.OnRspOrderAction.tid, info, S.InputOrderAction(), context=asked)
    assert counter.say(M.OnErrRtnOrderAction.tid, info, S.OrderAction(), context=asked) == []
    tags = (Tag.ClOrdID, Tag.OrigClOrdID, Tag.OrdStatus, Tag.CxlRejReason, Tag.CxlRejResponseTo, Tag.OrderID, Tag.ReportID)
    assert shown([told], *tags) == [("C1", "A1", "0", "0", "1", "42", "4.0")]


def test_orders_of_others_give_nothing():
    counter = Counter()
    assert counter.order("3", b"") == [] and counter.trade(1.0, 1, "T1") == []
    assert counter.order("3", b"\x01another edge's context") == []


def test_both_sides_of_one_trade_and_a_repeated_record():
    counter = Counter()
    context = counter.insert("A1")
    counter.order("3", context)
    assert counter.trade(4000.2, 1, "T1", b"", side="1") == []  # the other side, should it have the same number
    assert len(counter.trade(4000.2, 1, "T1", context)) == 1
    assert counter.trade(4000.2, 1, "T1", context) == []


def test_a_second_command_under_one_id_changes_nothing():
    counter = Counter()
    context = counter.insert("A1", qty=5)
    counter.insert("A1", qty=9, ref="2")
    assert shown(counter.order("3", context), Tag.OrderQty) == [("5",)]


@given(st.lists(st.tuples(st.integers(1, 50), st.integers(-1000, 100000)), min_size=1, max_size=12), st.booleans(), st.randoms())
def test_quantities_always_close(fills, cancelled, random):
    """Whatever the fills and the order of status and trade: OrderQty = CumQty + LeavesQty until the end."""
    counter = Counter()
    qty = sum(volume for volume, _ in fills) + (3 if cancelled else 0)
    context = counter.insert("A1", qty=qty)
    counter.order("3", context)
    traded = 0
    steps = []
    for n, (volume, ticks) in enumerate(fills):
        traded += volume
        steps.append([("order", traded), ("trade", volume, ticks / 5, f"T{n}")])
        random.shuffle(steps[-1])
    if cancelled:
        steps.append([("end", traded)])
        random.shuffle(steps)  # the end may come before its trades
    for step in (s for group in steps for s in group):
        if step[0] == "trade":
            counter.trade(step[2], step[1], step[3], context)
        else:
            counter.order("5" if step[0] == "end" else "1", context, traded=step[1])
    last = counter.reports[-1].message
    paid = sum(Decimal(volume) * Decimal(repr(ticks / 5)) for volume, ticks in fills)
    assert last.get(Tag.OrdStatus) == (OrdStatus.Canceled if cancelled else OrdStatus.Filled)
    assert last.decimal(Tag.CumQty) == traded and last.decimal(Tag.LeavesQty) == 0
    assert abs(last.decimal(Tag.AvgPx) - paid / traded) <= Decimal("0.000000005")
    for report in counter.reports[:-1]:
        m = report.message
        assert (
            m.decimal(Tag.CumQty) + m.decimal(Tag.LeavesQty) == m.decimal(Tag.OrderQty) == qty
            or m.get(Tag.ExecType) == ExecType.Canceled
        )
    places = [r.place for r in counter.reports]
    assert places == sorted(set(places))


def test_context_round_trip_and_faults():
    context = FixContext("CLIENT9", "ü" * 60, "orig", ((Tag.SecurityID, "IF2612"), (Tag.Currency, "CNY")))
    raw = edge_context.encode(context)
    assert edge_context.decode(raw) == context and len(raw) <= edge_context.MAX_BYTES
    assert edge_context.decode(b"other") is None
    for cut in range(3, len(raw)):
        try:
            edge_context.decode(raw[:cut])
        except ContextFault:
            pass
    with pytest.raises(ContextFault):
        edge_context.decode(b"FX\x09")
    with pytest.raises(ContextFault):
        edge_context.encode(FixContext("C", "x" * 256))
    with pytest.raises(ContextFault):
        edge_context.encode(FixContext("C", "x" * 255, "y" * 255))


IDS = (Tag.ClOrdID, Tag.OrigClOrdID)


def test_a_replace_gives_the_order_its_name_and_terms():
    counter = Counter()
    context = counter.insert("A1")
    counter.order("3", context)
    counter.trade(4000.2, 2, "T1", context)
    asked = counter.replace("R1", "A1", 7, 4000.4)
    counter.trade(4000.2, 1, "T2", context)  # before the exchange has heard of it: the old order's
    counter.order("1", asked, traded=3, qty=7, price=4000.4)
    counter.trade(4000.4, 4, "T3", asked)
    assert shown(counter.reports, *IDS, Tag.OrderQty, Tag.Price, *STATE[:4]) == [
        ("A1", "", "5", "4000.2", "0", "0", "5", "0"),
        ("A1", "", "5", "4000.2", "F", "1", "3", "2"),
        ("R1", "A1", "5", "4000.2", "E", "E", "3", "2"),
        ("A1", "", "5", "4000.2", "F", "E", "2", "3"),
        ("R1", "A1", "7", "4000.4", "5", "1", "4", "3"),
        ("R1", "", "7", "4000.4", "F", "2", "0", "7"),
    ]
    assert counter.book.find("CLIENT1", "A1") is counter.book.find("CLIENT1", "R1")


def test_a_chain_of_replaces_and_its_cancel():
    counter = Counter()
    context = counter.insert("A1")
    counter.order("3", context)
    first, second, end = counter.replace("R1", "A1", 6), counter.replace("R2", "A1", 8), counter.cancel("C1", "A1")
    counter.order("3", first, qty=6)
    counter.order("3", second, qty=8)
    counter.order("5", end, qty=8)
    assert shown(counter.reports, *IDS, *STATE[:3]) == [
        ("A1", "", "0", "0", "5"),
        ("R1", "A1", "E", "E", "5"),
        ("R2", "A1", "E", "E", "5"),
        ("C1", "A1", "6", "6", "5"),
        ("R1", "A1", "5", "6", "6"),
        ("R2", "R1", "5", "6", "8"),
        ("C1", "R2", "4", "4", "0"),
    ]


def test_a_refused_replace_leaves_the_order_as_it_was():
    counter = Counter()
    context = counter.insert("A1")
    counter.order("3", context)
    asked = counter.replace("R1", "A1", 7, 9999.0)
    info = ctp.rsp_info(ctp.errors.PRICE_OVER_LIMIT)
    (told,) = counter.say(M.OnRspOrderAction.tid, info, S.InputOrderAction(), context=asked)
    assert shown([told], *IDS, Tag.OrdStatus, Tag.CxlRejResponseTo, Tag.CxlRejReason) == [("R1", "A1", "0", "2", "99")]
    assert shown(counter.trade(4000.2, 5, "T1", context), *IDS, Tag.OrderQty, *STATE[:3]) == [("A1", "", "5", "F", "2", "0")]
    assert counter.book.find("CLIENT1", "R1") is None


def test_a_replace_to_what_is_traded_already_ends_the_order_filled():
    """FIX 4.2, D11: the rest is not wanted any more; the counter cancels it (R72)."""
    counter = Counter()
    context = counter.insert("A1")
    counter.order("3", context)
    asked = counter.replace("R1", "A1", 2)
    assert counter.order("5", asked, traded=3) == []
    told = counter.trade(4000.2, 3, "T1", context)
    assert shown(told, *IDS, Tag.OrderQty, *STATE[:4]) == [
        ("A1", "", "5", "F", "E", "2", "3"),
        ("R1", "A1", "3", "5", "2", "0", "3"),
    ]


def test_an_order_that_fills_while_its_cancel_is_pending():
    """FIX 4.4, D (B.1.c): PendingCancel goes before Filled, until the cancel is refused."""
    counter = Counter()
    context = counter.insert("A1")
    counter.order("3", context)
    asked = counter.cancel("C1", "A1")
    (fill,) = counter.trade(4000.2, 5, "T1", context)
    info = ctp.rsp_info(ctp.errors.INSUITABLE_ORDER_STATUS)
    (reject,) = counter.say(M.OnRspOrderAction.tid, info, S.InputOrderAction(), context=asked)
    assert shown([fill], *STATE[:4]) == [("F", "6", "0", "5")]
    assert shown([reject], *IDS, Tag.OrdStatus, Tag.CxlRejReason) == [("C1", "A1", "2", "0")]


def test_one_request_cancels_many_orders():
    counter = Counter()
    contexts = [counter.insert(f"A{n}", ref=str(n)) for n in (1, 2)]
    for n, context in enumerate(contexts, 1):
        counter.order("3", context, ref=str(n), sys_id=str(n))
    asked = [counter.cancel("M1", f"A{n}", str(n)) for n in (1, 2)]
    told = [counter.order("5", asked[n - 1], ref=str(n), sys_id=str(n)) for n in (1, 2)]
    assert [shown(reports, *IDS, *STATE[:2]) for reports in told] == [[("M1", "A1", "4", "4")], [("M1", "A2", "4", "4")]]


def test_what_fix_4_2_says_otherwise():
    """Appendix D of FIX 4.2: ExecTransType, fills by ExecType, Replaced as an OrdStatus, reasons that it lacks."""
    counter = Counter()
    context = counter.insert("A1")
    counter.order("3", context)
    counter.order("3", counter.replace("R1", "A1", 6), qty=6)
    asked = counter.cancel("C1", "R1")
    counter.trade(4000.2, 2, "T1", context)
    counter.trade(4000.2, 4, "T2", context)
    counter.say(M.OnRspOrderAction.tid, ctp.rsp_info(ctp.errors.BAD_FIELD), S.InputOrderAction(), context=asked)
    order = counter.book.find("CLIENT1", "R1")
    said = [r.message for r in counter.reports] + [order_status(order, "G1", NOW)]
    worded = [wording("FIX.4.2").worded(message) for message in said]
    tags = (fix42.Tag.ExecTransType, Tag.ExecType, Tag.OrdStatus, Tag.CxlRejReason, Tag.SecondaryExecID)
    assert [tuple(message.get(tag) for tag in tags) for message in worded] == [
        ("0", "0", "0", "", ""),
        ("0", "E", "E", "", ""),
        ("0", "5", "5", "", ""),
        ("0", "6", "6", "", ""),
        ("0", "1", "6", "", ""),
        ("0", "2", "6", "", ""),
        ("", "", "2", "2", ""),
        ("3", "2", "2", "", ""),
    ]


def test_wording_that_says_nothing_for_what_a_version_lacks_is_a_mistake_of_its_table():
    raw = {"codes": {"CxlRejReason": {"Other": "Nonsense"}}, "row": [{"message": "Execution", "say": {}}]}
    with pytest.raises(SpecFault) as fault:
        Wording(raw, VERSIONS["FIX.4.2"])
    for words in ("nothing is said for DuplicateClOrdID", "no code Nonsense", "no message Execution"):
        assert words in str(fault.value)
