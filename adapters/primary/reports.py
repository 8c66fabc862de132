"""Orders and trades as the counter reports them.

A report is packed in one go from pieces: runs of members that orders alike have in common (`Paper`), runs that an order keeps for
its life, and what has changed. Building a whole Order member by member would cost more than matching it.
"""

from __future__ import annotations

import struct as _struct
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.message import Error, Message
from ctpproto.structs import Converter, Struct
from fixbridge.adapters.contract import Result
from fixbridge.adapters.primary.money import MICRO_CNY

if TYPE_CHECKING:
    from fixbridge.adapters.primary.orders import Order
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


class Clock(NamedTuple):
    """A second as reports show it: as date and time, and in the runs of members that they stand in."""

    date: bytes  # YYYYMMDD
    time: bytes  # HH:MM:SS
    traded: bytes  # TradeDate, TradeTime; InsertDate, InsertTime
    accepted: bytes  # InsertDate, InsertTime, ActiveTime


@lru_cache(maxsize=64)
def clock_at(second: int) -> Clock:
    """The clock of a UTC second since 1970."""
    date, time = beijing(second)
    traded = date + b"\0" + time + b"\0"
    return Clock(date, time, traded, traded + time)


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
read_action = pieces(
    _s.InputOrderAction, "BrokerID..InvestorID", "OrderRef", "FrontID", "SessionID", "ExchangeID", "OrderSysID", "ActionFlag",
    "UserID", "InstrumentID",
).unpack_from  # fmt: skip
read_investor = pieces(_s.InputOrderAction, "BrokerID", "InvestorID").unpack  # of the first of these

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

# An order's report, and its first and last pieces, which stay as they are from its first report on.
_HEAD = pieces(
    _s.Order, "BrokerID..reserve1", "OrderRef", "UserID..CombHedgeFlag", "LimitPrice", "VolumeTotalOriginal",
    "TimeCondition..BusinessUnit", "RequestID", "OrderLocalID", "ExchangeID..InstallID",
)  # fmt: skip
_TAIL = pieces(
    _s.Order, "UserForceClose", "ActiveUserID", "BrokerOrderSeq", "RelativeOrderSysID..IPAddress", "OrderMemo", "SessionReqSeq"
)
_TAIL_AT = _order["UserForceClose"]
_REPORT = pieces(
    _s.Order, "BrokerID..InstallID", "OrderSubmitStatus", "NotifySequence", "TradingDay..SettlementID", "OrderSysID",
    "OrderSource", "OrderStatus", "OrderType", "VolumeTraded", "VolumeTotal", "InsertDate..SuspendTime", "UpdateTime",
    "CancelTime", "ActiveTraderID..ClearingPartID", "SequenceNo", "FrontID..UserProductInfo", "StatusMsg",
    "UserForceClose..SessionReqSeq",
)  # fmt: skip
_pack_head, _pack_tail, _pack_report = _HEAD.pack, _TAIL.pack, _REPORT.pack
_ACTIVE_USER = slice(_order["ActiveUserID"] - _TAIL_AT, _order["BrokerOrderSeq"] - _TAIL_AT)
_LOCAL_ID = slice(_order["OrderLocalID"], _order["ExchangeID"])

S = codes.OrderStatus
# What a counter says beside each status.
STATUS_TEXT = {
    S.Unknown: "报单已提交",
    S.NoTradeQueueing: "未成交",
    S.PartTradedQueueing: "部分成交",
    S.AllTraded: "全部成交",
    S.Canceled: "已撤单",
}


class Status(NamedTuple):
    """OrderSubmitStatus, OrderStatus and StatusMsg, packed."""

    submit: bytes
    code: bytes
    text: bytes


def _status(code: str, submit: str = codes.OrderSubmitStatus.Accepted) -> Status:
    return Status(submit.encode(), code.encode(), STATUS_TEXT[code].encode("gbk"))


SUBMITTED = _status(S.Unknown, codes.OrderSubmitStatus.InsertSubmitted)
QUEUEING, PART_TRADED, ALL_TRADED, CANCELED = map(_status, (S.NoTradeQueueing, S.PartTradedQueueing, S.AllTraded, S.Canceled))
TRADER = "fixbridge"  # TraderID: the seat at the exchange, whichever core speaks

_new = tuple.__new__  # of named tuples, where thousands are made: their own __new__ takes twice as long
_unpack_order, _unpack_trade = _s.Order.unpack, _s.Trade.unpack
RTN_ORDER, RTN_TRADE = _m.OnRtnOrder.tid, _m.OnRtnTrade.tid


class Paper:
    """What the reports of orders alike have in common, in pieces: made from the packed report of one of them.

    `head`, `tail`: the pieces of an order's own first and last piece. `report`: those between. `trade`: those of its trades.
    """

    __slots__ = ("head", "tail", "report", "_image", "_trade")

    def __init__(self, image: bytes):
        names, _, user, _, _, conditions, _, _, venue = _HEAD.unpack_from(image)
        self.head = (names, user, conditions, venue)
        forced, active_user, _, rest, _, _ = _TAIL.unpack_from(image, _TAIL_AT)
        self.tail = (forced, active_user, rest)
        _, _, _, day, _, source, _, kind, _, _, _, _, _, clearing, _, session, _, _ = _REPORT.unpack(image)
        self.report = (day, source, kind, clearing, session)
        self._image = image
        self._trade: tuple[bytes, ...] | None = None

    @property
    def trade(self) -> tuple[bytes, ...]:
        if self._trade is None:
            image = bytearray(_TO_TRADE(_unpack_order(self._image)).pack())
            for place, character in _TRADE_CONSTANTS:
                image[place] = character
            image[_TRADE_OFFSET], image[_TRADE_HEDGE] = self._image[_OFFSET], self._image[_HEDGE]
            _, exchange, _, direction, _, venue, _, _, _, seat, _, clearing, _, day, _, rest = _TRADE.unpack(image)
            self._trade = (exchange, direction, venue, seat, clearing, day, rest)
        return self._trade


def paper(state: State, session: Session, investor: str, instrument: str, exchange: str, raw: bytes, terms: bytes) -> Paper:
    """The paper for all orders of a session that are like the packed InputOrder `raw`. `terms`: see `flags`."""
    client = investor.encode("gbk")[:10].decode("gbk", "ignore")  # an exchange would give its own trading code
    broker = state.broker_id
    image = bytearray(
        _s.Order(
            BrokerID=broker, InvestorID=investor, UserID=session.user, ExchangeID=exchange, ParticipantID=broker, ClientID=client,
            TraderID=TRADER, InstallID=1, TradingDay=state.trading_day, SettlementID=state.settlement_id,
            OrderSource=codes.OrderSource.Participant, OrderType=codes.OrderType.Normal, ClearingPartID=broker,
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


def flags(offset: bytes, hedge: bytes) -> bytes:
    """CombOffsetFlag and CombHedgeFlag as they stand in an order."""
    return offset.ljust(_HEDGE - _OFFSET, b"\0") + hedge.ljust(_LIMIT - _HEDGE, b"\0")


def submitted(state: State, order: Order, said: Input, request_id: int, clock: Clock) -> Result:
    """Report a new order: status 'a' and no OrderSysID yet. `said`: what its InputOrder says."""
    _, _, _, _, volume, _, request, _, memo, session_sequence = said
    paper = order.paper
    names, user, conditions, venue = paper.head
    price = order.ticks * order.instrument.tick / MICRO_CNY  # the tick's own double, without noise
    order.head = _pack_head(
        names, order.ref_text, user, price, volume, conditions, request_id or request, b"%12d" % order.seq, venue
    )
    forced, active_user, rest = paper.tail
    memo = text(memo[:-1]) if memo[0] else b""
    order.tail = _pack_tail(forced, active_user, order.seq, rest, memo, session_sequence)
    order.times = clock.traded
    return order_return(state, order, SUBMITTED, clock)


def canceled_by(order: Order, user: str) -> None:
    """A member asked for it, maybe another one than who placed the order."""
    tail = order.tail
    order.tail = tail[: _ACTIVE_USER.start] + user.encode("gbk").ljust(16, b"\0") + tail[_ACTIVE_USER.stop :]


def order_return(state: State, order: Order, status: Status, clock: Clock) -> Result:
    """OnRtnOrder of an order as it stands now, to its investor's users."""
    submit, code, said = status
    day, source, kind, clearing, session = order.paper.report
    state.last_order_return = sequence = state.last_order_return + 1
    order.notified = notified = order.notified + 1
    now = clock.time
    order.report = report = _unpack_order(
        _pack_report(
            order.head, submit, notified, day, order.sys_id, source, code, kind, order.traded, order.remaining, order.times, now,
            now if status is CANCELED else b"", clearing, sequence, session, said, order.tail,
        )  # fmt: skip
    )
    return _new(Result, (_new(Message, (RTN_ORDER, (report,))), False, order.account.users, False, order.context))


def recorded(order: Order, report: Struct) -> None:
    """Take a recorded report as the order's last."""
    order.report = report
    (
        order.head, _, order.notified, _, order.sys_id, _, _, _, _, _, order.times, _, _, _, _, _, _, order.tail,
    ) = _REPORT.unpack(report.pack())  # fmt: skip


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
# A trade begins as its order does.
_OWNER_END = _trade["ExchangeID"]
assert _OWNER_END == _order["OrderPriceType"] and all(_order[m] == at for m, at in _trade.items() if at < _OWNER_END)


def trade_return(state: State, order: Order, trade_id: bytes, price: float, volume: int, clock: Clock) -> Result:
    """OnRtnTrade of one side, to its investor's users; kept among the day's trades."""
    exchange, direction, venue, seat, clearing, day, rest = order.paper.trade
    head = order.head
    state.last_trade_return = sequence = state.last_trade_return + 1
    report = _unpack_trade(
        _pack_trade(
            head[:_OWNER_END], exchange, trade_id, direction, order.sys_id, venue, price, volume, clock.traded, seat,
            head[_LOCAL_ID], clearing, sequence, day, order.seq, rest,
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
    known = {name: getattr(order.report, name) for name in ("OrderLocalID", "ParticipantID")} if order is not None else {}
    return _ORDER_ACTION(action).replace(
        ActionDate=clock.date.decode(), ActionTime=clock.time.decode(), OrderActionStatus=_ACTION_REJECTED, UserID=user,
        StatusMsg=error.prompt, **known,
    )  # fmt: skip
