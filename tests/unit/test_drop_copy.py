"""Drop copy: every order of an account is reported, whichever side it came from, in the places that its owner's reports have."""

from __future__ import annotations

from ctpproto import ctp
from ctpproto.fix.validation import validate
from ctpproto.generated.fix44 import DICTIONARY, Tag
from ctpproto.message import Message
from ctpproto.translate import context as edge_context
from ctpproto.translate.context import FixContext
from ctpproto.translate.drop_copy import Copy, CopyBook
from ctpproto.translate.orders import OrderBook, Report

M, S, C = ctp.messages, ctp.structs, ctp.codes
NOW, DAY = 1_764_000_000_000_000_000, "20261125"
FRONT, SESSION = 1, 7
OWNER_S = ((9301, "x"), (Tag.Symbol, "CUF7 Comdty"))  # what the owner's dialect keeps


def order(struct, **more):
    members = {
        "BrokerID": "9999", "InvestorID": "100001", "UserID": "100001", "InstrumentID": "cu2701", "ExchangeID": "SHFE",
        "OrderRef": "1", "Direction": C.Direction.Buy, "CombOffsetFlag": C.OffsetFlag.Open, "LimitPrice": 75000.0,
        "CombHedgeFlag": C.HedgeFlag.Speculation,
        "OrderPriceType": C.OrderPriceType.LimitPrice, "VolumeTotalOriginal": 3, "TimeCondition": C.TimeCondition.GFD,
        "VolumeCondition": C.VolumeCondition.AV, "MinVolume": 1, "ContingentCondition": C.ContingentCondition.Immediately,
        "ForceCloseReason": C.ForceCloseReason.NotForceClose,
    }  # fmt: skip
    return struct(**members | more)


class Site:
    """A log's records, read by the drop copy and by a member's own reducer."""

    def __init__(self) -> None:
        self.copies, self.own, self.number = CopyBook(), OrderBook(), 0
        self.told: list[Copy] = []
        self.reports: list[Report] = []

    def command(self, tid: int, struct, context: bytes = b"") -> int:
        self.number += 1
        message = Message(tid, (struct,))
        self.reports += self.own.command(self.number, NOW, message, FRONT, SESSION, context)
        self.told += self.copies.command(self.number, NOW, message, FRONT, SESSION, context)
        return self.number

    def result(self, tid: int, *structs, cause: int = 0, context: bytes = b"") -> list[Copy]:
        self.number += 1
        message = Message(tid, structs)
        self.reports += self.own.result(self.number, NOW, DAY, cause, message, context)
        told = self.copies.result(self.number, NOW, DAY, cause, message, context)
        for copy in told:
            assert validate(copy.message, DICTIONARY).name == "ExecutionReport" and copy.message.get(Tag.CopyMsgIndicator) == "Y"
        self.told += told
        return told

    def rtn(
        self, status: str, traded: int = 0, cause: int = 0, context: bytes = b"", sys_id: str = "          42", **more
    ) -> list[Copy]:
        told = order(
            S.Order, FrontID=FRONT, SessionID=SESSION, OrderStatus=status, OrderSubmitStatus=C.OrderSubmitStatus.Accepted,
            OrderSysID=sys_id, VolumeTraded=traded, **more,
        )  # fmt: skip
        return self.result(M.OnRtnOrder.tid, told, cause=cause, context=context)

    def trade(self, lots: int) -> list[Copy]:
        trade = S.Trade(
            InvestorID="100001", InstrumentID="cu2701", ExchangeID="SHFE", OrderSysID="          42", TradeID=f"T{self.number}",
            Direction=C.Direction.Buy, Price=74990.0, Volume=lots,
        )  # fmt: skip
        return self.result(M.OnRtnTrade.tid, trade)


STATE = (Tag.ExecType, Tag.OrdStatus, Tag.LeavesQty, Tag.CumQty)


def shown(copies: list[Copy], *tags: int) -> list[tuple[str, ...]]:
    return [tuple(copy.message.get(tag) for tag in tags) for copy in copies]


def test_an_order_over_ctp_from_its_acceptance_to_its_end() -> None:
    site = Site()
    cause = site.command(M.ReqOrderInsert.tid, order(S.InputOrder), b"\x01a context of the CTP front")
    assert site.rtn(C.OrderStatus.Unknown, sys_id="", cause=cause) == []
    site.rtn(C.OrderStatus.NoTradeQueueing, cause=cause)
    site.trade(2)
    cancel = site.command(M.ReqOrderAction.tid, S.InputOrderAction(FrontID=FRONT, SessionID=SESSION, OrderRef="1"))
    site.rtn(C.OrderStatus.Canceled, 2, cause=cancel)
    states = [("0", "0", "3", "0"), ("F", "1", "1", "2"), ("6", "6", "1", "2"), ("4", "4", "0", "2")]
    assert shown(site.told, *STATE) == states
    assert shown(site.told, Tag.Account, Tag.Symbol, Tag.OrderID) == [("100001", "cu2701", "42")] * 4
    names = [("1-7-1", "")] * 2 + [("1-7-1-5", "1-7-1")] * 2
    assert shown(site.told, Tag.ClOrdID, Tag.OrigClOrdID) == names
    assert {(copy.account, copy.user) for copy in site.told} == {("100001", "100001")}
    assert site.reports == []


def test_a_refused_order_over_ctp() -> None:
    site = Site()
    cause = site.command(M.ReqOrderInsert.tid, order(S.InputOrder))
    info = ctp.rsp_info(ctp.errors.INSUFFICIENT_MONEY)
    (told,) = site.result(M.OnRspOrderInsert.tid, info, order(S.InputOrder), cause=cause)
    assert site.result(M.OnErrRtnOrderInsert.tid, info, order(S.InputOrder), cause=cause) == []
    assert shown([told], *STATE, Tag.CTPErrorID) == [("8", "8", "0", "0", "31")]


def test_the_copy_of_a_fix_order_says_what_its_owner_was_told() -> None:
    site = Site()
    context = edge_context.encode(FixContext("CLIENT1", "A1", "", ((Tag.SecondaryClOrdID, "2nd"), *OWNER_S)))
    site.command(M.ReqOrderInsert.tid, order(S.InputOrder), context)
    site.rtn(C.OrderStatus.NoTradeQueueing, context=context)
    asked = edge_context.encode(FixContext("CLIENT1", "C1", "A1"))
    site.command(M.ReqOrderAction.tid, S.InputOrderAction(FrontID=FRONT, SessionID=SESSION, OrderRef="1"), asked)
    site.trade(1)
    site.rtn(C.OrderStatus.Canceled, 1, context=asked)
    assert len(site.reports) == 4
    assert [report.place for report in site.reports] == [copy.place for copy in site.told]
    for report, copy in zip(site.reports, site.told):
        own = [field for field in report.message.pairs() if field not in OWNER_S]
        assert list(copy.message.pairs()) == [*own, (Tag.CopyMsgIndicator, "Y")] and (Tag.SecondaryClOrdID, "2nd") in own
        assert (copy.account, copy.user) == ("100001", "100001")


def test_a_refused_cancel_has_no_copy() -> None:
    site = Site()
    context = edge_context.encode(FixContext("CLIENT1", "A1"))
    site.command(M.ReqOrderInsert.tid, order(S.InputOrder), context)
    asked = edge_context.encode(FixContext("CLIENT1", "C1", "A1"))
    site.command(M.ReqOrderAction.tid, S.InputOrderAction(), asked)
    info = ctp.rsp_info(ctp.errors.INSUITABLE_ORDER_STATUS)
    assert site.result(M.OnRspOrderAction.tid, info, S.InputOrderAction(), context=asked) == []
    assert [report.message.msg_type for report in site.reports] == ["8", "9"] and len(site.told) == 1


def test_an_order_that_the_counter_made_itself() -> None:
    site = Site()
    (new,) = site.rtn(C.OrderStatus.NoTradeQueueing, OrderRef="c1")
    assert shown([new], Tag.ClOrdID, Tag.ExecType, Tag.OrderQty) == [("1-7-c1", "0", "3")] and new.user == "100001"


def test_names_are_the_trading_day_s() -> None:
    site = Site()
    cause = site.command(M.ReqOrderInsert.tid, order(S.InputOrder))
    site.rtn(C.OrderStatus.NoTradeQueueing, cause=cause)
    roll = site.command(ctp.internal_messages.DayRoll.tid, ctp.internal_structs.DayRoll())
    (end,) = site.rtn(C.OrderStatus.Canceled, cause=roll)
    assert shown([end], *STATE[:2]) == [("C", "C")]
    site.result(ctp.internal_messages.DayRolled.tid, ctp.internal_structs.DayRoll())
    cause = site.command(M.ReqOrderInsert.tid, order(S.InputOrder, InvestorID="100002", UserID="100002"))
    (new,) = site.rtn(C.OrderStatus.NoTradeQueueing, cause=cause, sys_id="          1", InvestorID="100002")
    assert (new.account, new.user) == ("100002", "100002")
