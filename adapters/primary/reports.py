"""Orders and trades as the counter reports them.

A report is packed in one go from pieces: runs of members that orders alike have in common (`Paper`), runs that an order keeps for
its life, and what has changed. Building a whole Order member by member would cost more than matching it.
"""

from __future__ import annotations

import struct as _struct
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.message import Error, Message
from ctpproto.structs import Converter, Struct
from fixbridge.adapters.contract import Result
from fixbridge.adapters.primary.money import MICRO_CNY

if TYPE_CHECKING:
    from fixbridge.adapters.primary.life import Order
    from fixbridge.adapters.primary.state import Session, State

_s, _m = ctp.structs, ctp.messages
SECOND_NS = 1_000_000_000
_EPOCH = datetime(1970, 1, 1)
_BEIJING = timedelta(hours=8)
_LAST_SECOND = 253_402_271_999  # the last whose Beijing year has four digits


def text(raw: bytes) -> bytes:
    """A text member up to its NUL, as bytes."""
    return raw.split(b"\0", 1)[0]


@lru_cache(maxsize=64)
def beijing(second: int) -> tuple[bytes, bytes]:
    """(YYYYMMDD, HH:MM:SS) in China of a UTC second since 1970."""
    moment = _EPOCH + timedelta(seconds=min(max(second, 0), _LAST_SECOND)) + _BEIJING
    return moment.strftime("%Y%m%d").encode().rjust(8, b"0"), moment.strftime("%H:%M:%S").encode()


def second_of(time_ns: int) -> tuple[int, int]:
    """(second since 1970, whole milliseconds) that show a time; what lies outside of the years that can be said is the first or
    the last second."""
    second, rest = divmod(time_ns, SECOND_NS)
    if 0 <= second <= _LAST_SECOND:
        return second, rest // 1_000_000
    return (0 if second < 0 else _LAST_SECOND), 0


def utc_ns(date: str, time: str, millisecond: int) -> int:
    """The inverse of `beijing`, to the millisecond."""
    moment = datetime.strptime(date + time, "%Y%m%d%H:%M:%S") - _BEIJING
    return int((moment - _EPOCH).total_seconds()) * 1_000_000_000 + millisecond * 1_000_000


class Clock:
    """A second as reports show it: as date and time, and in the runs of members that they stand in."""

    __slots__ = ("date", "time", "traded", "accepted", "submitted", "canceled")

    def __init__(self, date: bytes, time: bytes):
        self.date = date  # YYYYMMDD
        self.time = time  # HH:MM:SS; UpdateTime
        self.traded = date + b"\0" + time + b"\0"  # TradeDate, TradeTime
        self.accepted = self.traded + time  # InsertDate, InsertTime, ActiveTime
        self.submitted = self.traded + bytes(_ACTIVE_TO_UPDATE) + time  # InsertDate, InsertTime, UpdateTime
        self.canceled = time + b"\0" + time  # UpdateTime, CancelTime


@lru_cache(maxsize=64)
def clock_at(second: int) -> Clock:
    """The clock of a UTC second since 1970."""
    return Clock(*beijing(second))


def pieces(kind: type[Struct], *spans: str) -> _struct.Struct:
    """A packed struct, or part of it, as values: a number each, text and characters as bytes.

    A span is a member, or "First..Last": all from one to the other as bytes. They begin where the first does and stand in struct
    order; what is between them is passed over in reading and zero in packing.
    """
    codes, end = [], kind.MEMBERS[spans[0].split("..")[0]].offset
    for span in spans:
        first, _, last = span.partition("..")
        member = kind.MEMBERS[first]
        assert member.offset >= end, f"{kind.NAME}: {span} not in struct order"
        codes.append(f"{member.offset - end}x")
        upto = kind.MEMBERS[last or first]
        end = upto.offset + upto.size
        codes.append(f"{end - member.offset}s" if last or member.kind in "sb" else member.kind)
    return _struct.Struct(">" + "".join(codes))


@lru_cache(maxsize=None)
def _spans(kind: type[Struct]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Where a struct's texts stand, and where its `reserve` members do, which say nothing."""
    texts, reserves = [], []
    for m in kind.MEMBERS.values():
        if m.name.startswith("reserve"):
            reserves.append((m.offset, m.offset + m.size))
        elif m.kind == "s":
            texts.append((m.offset, m.offset + m.size))
    return texts, reserves


def canonical(struct: Struct) -> Struct:
    """The same values with nothing behind the NUL of a text, which is a stranger's memory, and nothing in `reserve` members."""
    buffer = bytearray(struct.pack())
    texts, reserves = _spans(type(struct))
    for start, end in texts:
        buffer[start:end] = text(bytes(buffer[start : end - 1])).ljust(end - start, b"\0")
    for start, end in reserves:
        buffer[start:end] = bytes(end - start)
    return type(struct).unpack(bytes(buffer))


# -- orders -----------------------------------------------------------------------------------------------------------

# What orders of one member are alike in, in four runs, and between them what each has for itself: OrderRef, LimitPrice and
# VolumeTotalOriginal, RequestID, OrderMemo and SessionReqSeq.
_INPUT = pieces(
    _s.InputOrder, "BrokerID..InvestorID", "OrderRef", "UserID..CombHedgeFlag", "LimitPrice", "VolumeTotalOriginal",
    "TimeCondition..BusinessUnit", "RequestID", "UserForceClose..IPAddress", "OrderMemo", "SessionReqSeq",
)  # fmt: skip
assert _INPUT.size == _s.InputOrder.SIZE
read_input = _INPUT.unpack
Input = tuple[bytes, bytes, bytes, float, int, bytes, int, bytes, bytes, int]  # what read_input gives
read_names = pieces(_s.InputOrder, "BrokerID", "InvestorID", "UserID", "ExchangeID", "InstrumentID").unpack_from
_CODES = pieces(
    _s.InputOrder, "OrderPriceType", "Direction", "CombOffsetFlag", "CombHedgeFlag", "TimeCondition", "VolumeCondition",
    "MinVolume", "ContingentCondition", "ForceCloseReason", "UserForceClose", "IsSwapOrder",
)  # fmt: skip
_CODES_AT = _s.InputOrder.MEMBERS["OrderPriceType"].offset
_STOP = pieces(_s.InputOrder, "StopPrice")
_STOP_AT = _s.InputOrder.MEMBERS["StopPrice"].offset
read_action = pieces(
    _s.InputOrderAction, "BrokerID..InvestorID", "OrderRef", "FrontID", "SessionID", "ExchangeID", "OrderSysID", "ActionFlag",
    "UserID", "InstrumentID",
).unpack_from  # fmt: skip
read_investor = pieces(_s.InputOrderAction, "BrokerID", "InvestorID").unpack  # of the first of these
_CHANGE = pieces(_s.InputOrderAction, "LimitPrice", "VolumeChange")
_CHANGE_AT = _s.InputOrderAction.MEMBERS["LimitPrice"].offset
read_order_change = pieces(
    ctp.internal_structs.OrderChange, "VolumeTotalOriginal", "OrderPriceType", "TimeCondition", "VolumeCondition", "MinVolume",
    "StopPrice",
).unpack  # fmt: skip

_input = {name: member.offset for name, member in _s.InputOrder.MEMBERS.items()}
_order = {name: member.offset for name, member in _s.Order.MEMBERS.items()}
# What an order takes over as it is: its codes and conditions stand in one piece in both structs, but for GTDDate.
_CODES_FROM, _CODES_TO = _input["OrderPriceType"], _input["GTDDate"]
_CONDITIONS_FROM, _CONDITIONS_TO = _input["VolumeCondition"], _input["BusinessUnit"]
assert all(_input[name] == _order[name] for name in ("OrderPriceType", "GTDDate", "VolumeCondition", "BusinessUnit"))
# Text that it may bring along. What follows a NUL there is a stranger's memory and goes no further.
_BROUGHT = [
    (_input[name], _input[name] + _s.InputOrder.MEMBERS[name].size, _order[name])
    for name in ("GTDDate", "BusinessUnit", "InvestUnitID", "AccountID", "CurrencyID", "MacAddress", "IPAddress")
]
_OFFSET, _HEDGE, _LIMIT = _order["CombOffsetFlag"], _order["CombHedgeFlag"], _order["LimitPrice"]

_ACTIVE_TO_UPDATE = _order["UpdateTime"] - _order["ActiveTime"]

# An order's first report: what orders alike have in common, and between it what this one says, and when.
_FIRST = pieces(
    _s.Order, "BrokerID..reserve1", "OrderRef", "UserID..CombHedgeFlag", "LimitPrice", "VolumeTotalOriginal",
    "TimeCondition..BusinessUnit", "RequestID", "OrderLocalID", "ExchangeID..VolumeTraded", "VolumeTotal",
    "InsertDate..CancelTime", "ActiveTraderID..ClearingPartID", "SequenceNo", "FrontID..ActiveUserID", "BrokerOrderSeq",
    "RelativeOrderSysID..IPAddress", "OrderMemo", "SessionReqSeq",
)  # fmt: skip
# Every later one begins as the one before it. It is packed from that: a run takes as many bytes as it has, however many follow.
_REPORT = pieces(
    _s.Order, "BrokerID..InstallID", "OrderSubmitStatus", "NotifySequence", "TradingDay..SettlementID", "OrderSysID",
    "OrderSource..OrderType", "VolumeTraded", "VolumeTotal", "InsertDate..SuspendTime", "UpdateTime..CancelTime",
    "ActiveTraderID..ClearingPartID", "SequenceNo", "FrontID..UserProductInfo", "StatusMsg", "UserForceClose..SessionReqSeq",
)  # fmt: skip
assert _FIRST.size == _REPORT.size == _s.Order.SIZE
_pack_first, _pack_report = _FIRST.pack, _REPORT.pack
_TAIL = slice(_order["UserForceClose"], None)
_ACTIVE_USER = slice(*(_order[name] - _TAIL.start for name in ("ActiveUserID", "BrokerOrderSeq")))
_TERMS = pieces(_s.Order, "OrderPriceType", "TimeCondition", "VolumeCondition", "MinVolume", "StopPrice")
_TERMS_AT = _order["OrderPriceType"]
_LOCAL_ID = slice(_order["OrderLocalID"], _order["ExchangeID"])

S = codes.OrderStatus
# What a counter says beside each status.
STATUS_TEXT = {
    S.Unknown: "报单已提交",
    S.NotTouched: "尚未触发",
    S.Touched: "已触发",
    S.NoTradeQueueing: "未成交",
    S.PartTradedQueueing: "部分成交",
    S.AllTraded: "全部成交",
    S.Canceled: "已撤单",
}


_PARTICIPANT, _NORMAL = codes.OrderSource.Participant, codes.OrderType.Normal
_ACCEPTED = codes.OrderSubmitStatus.Accepted.encode()


class Status:
    """OrderSource with OrderStatus and OrderType, StatusMsg and OrderSubmitStatus, packed. `ends`: with a CancelTime."""

    __slots__ = ("code", "text", "submitted", "ends")

    def __init__(self, code: str, text: str = "", submitted: bytes = _ACCEPTED):
        self.code = (_PARTICIPANT + code + _NORMAL).encode()
        self.text = (text or STATUS_TEXT[code]).encode("gbk")
        self.submitted = submitted
        self.ends = code == S.Canceled


NOT_TOUCHED, TOUCHED, QUEUEING, PART_TRADED, ALL_TRADED, CANCELED = map(
    Status, (S.NotTouched, S.Touched, S.NoTradeQueueing, S.PartTradedQueueing, S.AllTraded, S.Canceled)
)


@lru_cache(maxsize=64)
def rejection(error: Error) -> Status:
    """The end of a touched order that may not trade."""
    return Status(S.Canceled, rsp_info(error).ErrorMsg, codes.OrderSubmitStatus.InsertRejected.encode())


TRADER = "fixbridge"  # TraderID: the seat at the exchange, whichever core speaks

_new = tuple.__new__  # of named tuples, where thousands are made: their own __new__ takes twice as long
_unpack_order, _unpack_trade = _s.Order.unpack, _s.Trade.unpack
RTN_ORDER, RTN_TRADE = _m.OnRtnOrder.tid, _m.OnRtnTrade.tid


class Paper:
    """What the reports of orders alike have in common, in pieces: made from the packed report of one of them.

    `first`: the pieces of a first report, where it was made from such a one. `report`: those of the later ones. `trade`: those
    of trades, once there is one.
    """

    __slots__ = ("first", "report", "trade", "_image")

    def __init__(self, image: bytes):
        names, _, user, _, _, conditions, _, _, venue, _, _, clearing, _, session, _, rest, _, _ = _FIRST.unpack(image)
        self.first = (names, user, conditions, venue, clearing, session, rest)
        _, _, _, day, _, _, _, _, _, _, clearing, _, session, _, _ = _REPORT.unpack(image)
        self.report = (day, clearing, session)
        self.trade: tuple[bytes, ...] | None = None
        self._image = image

    def trades(self) -> tuple[bytes, ...]:
        """Make `trade`."""
        image = bytearray(_TO_TRADE(_unpack_order(self._image)).pack())
        for place, character in _TRADE_CONSTANTS:
            image[place] = character
        image[_TRADE_OFFSET], image[_TRADE_HEDGE] = self._image[_OFFSET], self._image[_HEDGE]
        _, exchange, _, direction, _, venue, _, _, _, seat, _, clearing, _, day, _, rest = _TRADE.unpack(image)
        self.trade = trade = (exchange, direction, venue, seat, clearing, day, rest)
        return trade


def client_id(investor: str) -> str:
    """An exchange would give its own trading code (R63)."""
    return investor.encode("gbk")[:10].decode("gbk", "ignore")


def paper(state: State, session: Session, investor: str, instrument: str, exchange: str, raw: bytes, terms: bytes) -> Paper:
    """The paper for all orders of a session that are like the packed InputOrder `raw`. `terms`: see `flags`."""
    broker = state.broker_id
    image = bytearray(
        _s.Order(
            BrokerID=broker, InvestorID=investor, UserID=session.user, ExchangeID=exchange, ParticipantID=broker,
            ClientID=client_id(investor), TraderID=TRADER, InstallID=1, TradingDay=state.trading_day,
            SettlementID=state.settlement_id,
            OrderSubmitStatus=codes.OrderSubmitStatus.InsertSubmitted, NotifySequence=1, OrderSource=_PARTICIPANT,
            OrderStatus=S.Unknown, OrderType=_NORMAL, StatusMsg=STATUS_TEXT[S.Unknown], ClearingPartID=broker,
            FrontID=session.front, SessionID=session.id, UserProductInfo=session.product_info.decode("gbk"),
            ActiveUserID=session.user, AccountID=investor, CurrencyID="CNY", InstrumentID=instrument, ExchangeInstID=instrument,
        ).pack()
    )  # fmt: skip
    image[_CODES_FROM:_CODES_TO] = raw[_CODES_FROM:_CODES_TO]
    image[_OFFSET:_LIMIT] = terms
    image[_CONDITIONS_FROM:_CONDITIONS_TO] = raw[_CONDITIONS_FROM:_CONDITIONS_TO]
    for start, end, place in _BROUGHT:
        if raw[start]:
            image[place : place + end - start] = text(raw[start : end - 1]).ljust(end - start, b"\0")
    return Paper(bytes(image))


def read_codes(raw: bytes) -> tuple[bytes, bytes, bytes, bytes, bytes, bytes, int, bytes, bytes, int, int]:
    """OrderPriceType, Direction, CombOffsetFlag, CombHedgeFlag, TimeCondition, VolumeCondition, MinVolume, ContingentCondition,
    ForceCloseReason, UserForceClose and IsSwapOrder of a packed InputOrder."""
    return _CODES.unpack_from(raw, _CODES_AT)


def read_stop(raw: bytes) -> float:
    """StopPrice of a packed InputOrder."""
    return _STOP.unpack_from(raw, _STOP_AT)[0]


def flags(offset: bytes, hedge: bytes) -> bytes:
    """CombOffsetFlag and CombHedgeFlag as they stand in an order."""
    return offset.ljust(_HEDGE - _OFFSET, b"\0") + hedge.ljust(_LIMIT - _HEDGE, b"\0")


def submitted(state: State, order: Order, said: Input, request_id: int, clock: Clock) -> Result:
    """Report a new order: status 'a' and no OrderSysID yet. `said`: what its InputOrder says."""
    _, _, _, _, volume, _, request, _, memo, session_sequence = said
    names, user, conditions, venue, clearing, session, rest = order.paper.first
    # The tick's own double, without noise; a market order has a limit and says none.
    price = order.ticks * order.instrument.tick / MICRO_CNY if order.form.pricing is None else 0.0
    seq = order.seq
    state.last_order_return = sequence = state.last_order_return + 1
    order.notified = 1
    order.packed = packed = _pack_first(
        names, order.ref_text, user, price, volume, conditions, request_id or request, b"%12d" % seq, venue, volume,
        clock.submitted, clearing, sequence, session, seq, rest, text(memo[:-1]) if memo[0] else b"", session_sequence,
    )  # fmt: skip
    order.tail = packed[_TAIL]
    report = _unpack_order(packed)
    return _new(Result, (_new(Message, (RTN_ORDER, (report,))), False, order.account.users, False, order.context))


def read_change(action: bytes) -> tuple[float, int]:
    """LimitPrice and VolumeChange of a packed InputOrderAction."""
    return _CHANGE.unpack_from(action, _CHANGE_AT)


def read_terms(order: bytes) -> tuple[bytes, bytes, bytes, int, float]:
    """OrderPriceType, TimeCondition, VolumeCondition, MinVolume and StopPrice of a packed Order."""
    return _TERMS.unpack_from(order, _TERMS_AT)


def changed(
    order: Order, price: float, total: int, price_type: bytes, time_condition: bytes, volume_condition: bytes, minimum: int,
    stop: float,
) -> None:  # fmt: skip
    """From here on an order's reports say other terms. `total`: its VolumeTotalOriginal."""
    image = _s.Order.unpack(order.packed).replace(
        LimitPrice=price, VolumeTotalOriginal=total, OrderPriceType=price_type.decode(), TimeCondition=time_condition.decode(),
        VolumeCondition=volume_condition.decode(), MinVolume=minimum, StopPrice=stop,
    )  # fmt: skip
    order.packed = image.pack()


def acted_by(order: Order, user: str) -> None:
    """A member asked for it, maybe another one than who placed the order."""
    tail = order.tail
    order.actor = user
    order.tail = tail[: _ACTIVE_USER.start] + user.encode("gbk").ljust(16, b"\0") + tail[_ACTIVE_USER.stop :]


def order_return(state: State, order: Order, status: Status, clock: Clock) -> Result:
    """OnRtnOrder of an order that the exchange has taken, as it stands now, to its investor's users."""
    day, clearing, session = order.paper.report
    state.last_order_return = sequence = state.last_order_return + 1
    order.notified = notified = order.notified + 1
    order.packed = packed = _pack_report(
        order.packed, status.submitted, notified, day, order.sys_id, status.code, order.traded, order.remaining, order.times,
        clock.canceled if status.ends else clock.time, clearing, sequence, session, status.text, order.tail,
    )  # fmt: skip
    report = _unpack_order(packed)
    return _new(Result, (_new(Message, (RTN_ORDER, (report,))), False, order.account.users, False, order.context))


def last_report(order: Order) -> Struct:
    """An order as it was reported last."""
    return _unpack_order(order.packed)


def recorded(order: Order, report: Struct) -> None:
    """Take a recorded report as the order's last."""
    order.packed = packed = report.pack()
    order.actor = report.ActiveUserID
    _, _, order.notified, _, order.sys_id, _, _, _, order.times, _, _, _, _, _, order.tail = _REPORT.unpack(packed)


# -- trades -----------------------------------------------------------------------------------------------------------

_TO_TRADE = Converter(_s.Order, _s.Trade)
_trade = {name: member.offset for name, member in _s.Trade.MEMBERS.items()}
_TRADE_OFFSET, _TRADE_HEDGE = _trade["OffsetFlag"], _trade["HedgeFlag"]
_TRADE_CONSTANTS = [
    (_trade["TradingRole"], ord(codes.TradingRole.Broker)), (_trade["TradeType"], ord(codes.TradeType.Common)),
    (_trade["PriceSource"], ord(codes.PriceSource.LastPrice)), (_trade["TradeSource"], ord(codes.TradeSource.NORMAL)),
]  # fmt: skip
_TRADE = pieces(
    _s.Trade, "BrokerID..UserID", "ExchangeID", "TradeID", "Direction", "OrderSysID", "ParticipantID..HedgeFlag", "Price",
    "Volume", "TradeDate..TradeTime", "TradeType..TraderID", "OrderLocalID", "ClearingPartID..BusinessUnit", "SequenceNo",
    "TradingDay..SettlementID", "BrokerOrderSeq", "TradeSource..ExchangeInstID",
)  # fmt: skip
_pack_trade = _TRADE.pack
# A trade begins as its order does, and so is packed from that one's report.
_OWNER_END = _trade["ExchangeID"]
assert _OWNER_END == _order["OrderPriceType"] and all(_order[m] == at for m, at in _trade.items() if at < _OWNER_END)


def trade_return(state: State, order: Order, trade_id: bytes, price: float, volume: int, clock: Clock) -> Result:
    """OnRtnTrade of one side, to its investor's users; kept among the day's trades."""
    paper, packed = order.paper, order.packed
    exchange, direction, venue, seat, clearing, day, rest = paper.trade or paper.trades()
    state.last_trade_return = sequence = state.last_trade_return + 1
    report = _unpack_trade(
        _pack_trade(
            packed, exchange, trade_id, direction, order.sys_id, venue, price, volume, clock.traded, seat,
            packed[_LOCAL_ID], clearing, sequence, day, order.seq, rest,
        )  # fmt: skip
    )
    state.trades.append(report)
    return _new(Result, (_new(Message, (RTN_TRADE, (report,))), False, order.account.users, False, order.context))


# -- refusals ---------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=256)
def rsp_info(error: Error) -> Struct:
    """RspInfo of a documented error; a value, so one is enough."""
    info = ctp.rsp_info(error)
    info.pack()
    return info


_ORDER_ACTION = Converter(_s.InputOrderAction, _s.OrderAction)
_ACTION_REJECTED = codes.OrderActionStatus.Rejected


def order_action(action: Struct, error: Error, user: str, order: Order | None, clock: Clock) -> Struct:
    """OrderAction of a refused InputOrderAction: what was asked, when, and why not."""
    known = {name: getattr(last_report(order), name) for name in ("OrderLocalID", "ParticipantID")} if order is not None else {}
    return _ORDER_ACTION(action).replace(
        ActionDate=clock.date.decode(), ActionTime=clock.time.decode(), OrderActionStatus=_ACTION_REJECTED, UserID=user,
        StatusMsg=error.prompt, **known,
    )  # fmt: skip


_BATCH_ACTION = Converter(_s.InputBatchOrderAction, _s.BatchOrderAction)


def batch_action(action: Struct, error: Error, user: str, clock: Clock) -> Struct:
    """BatchOrderAction of a refused InputBatchOrderAction."""
    return _BATCH_ACTION(action).replace(
        ActionDate=clock.date.decode(), ActionTime=clock.time.decode(), OrderActionStatus=_ACTION_REJECTED, UserID=user,
        StatusMsg=error.prompt,
    )  # fmt: skip
