"""Orders and trades as the counter reports them.

An order keeps its last report as packed bytes, its image. A new report changes a few members in place and is a copy of the image:
building a whole Order anew for each would cost more than matching it.
"""

from __future__ import annotations

import struct as _struct
from datetime import datetime, timedelta
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Callable, Mapping

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.message import Error, Message
from ctpproto.structs import Converter, Struct

from fixbridge.adapters.primary.money import MICRO_CNY

if TYPE_CHECKING:
    from fixbridge.adapters.primary.orders import Order

_s, _m = ctp.structs, ctp.messages
_EPOCH = datetime(1970, 1, 1)
_BEIJING = timedelta(hours=8)
_LAST_SECOND = 253_402_271_999  # the last whose Beijing year has four digits
Clock = tuple[bytes, bytes]  # (YYYYMMDD, HH:MM:SS), as `beijing` gives it
_KINDS = {"s": "{0}s", "c": "c", "i": "i", "h": "h", "q": "q", "d": "d", "b": "{0}s"}


def padded(text: str, size: int) -> bytes:
    """Text as a member of `size` bytes holds it."""
    return text.encode("gbk")[: size - 1].ljust(size, b"\0")


def text(raw: bytes) -> bytes:
    """A text member up to its NUL, as bytes."""
    return raw.split(b"\0", 1)[0]


@lru_cache(maxsize=64)
def beijing(second: int) -> tuple[bytes, bytes]:
    """(YYYYMMDD, HH:MM:SS) in China of a UTC second since 1970."""
    moment = _EPOCH + timedelta(seconds=min(max(second, 0), _LAST_SECOND)) + _BEIJING
    return moment.strftime("%Y%m%d").encode().rjust(8, b"0"), moment.strftime("%H:%M:%S").encode()


def utc_ns(date: str, time: str, millisecond: int) -> int:
    """The inverse of `beijing`, to the millisecond."""
    moment = datetime.strptime(date + time, "%Y%m%d%H:%M:%S") - _BEIJING
    return int((moment - _EPOCH).total_seconds()) * 1_000_000_000 + millisecond * 1_000_000


def clock_of(time_ns: int) -> Clock:
    return beijing(time_ns // 1_000_000_000)


def _format(
    kind: type[Struct], names: tuple[str, ...], first: str, last: str, through: Mapping[str, str] | None = None
) -> _struct.Struct:
    """The members from `first` to `last`, the named ones as values, the others as zeros. Names in struct order.

    `through`: a named member that is read in one piece with those up to and including another, as bytes.
    """
    members = list(kind.MEMBERS.values())
    wanted = set(names)
    assert [m.name for m in members if m.name in wanted] == list(names), f"{kind.NAME}: {names} not in struct order"
    spoken = [m.name for m in members]
    pieces, end = [], 0
    for m in members[spoken.index(first) : spoken.index(last) + 1]:
        if m.offset < end:
            continue
        upto = kind.MEMBERS[(through or {}).get(m.name, m.name)]
        end = upto.offset + upto.size
        code = _KINDS[m.kind].format(m.size) if upto is m else f"{end - m.offset}s"
        pieces.append(code if m.name in wanted else f"{m.size}x")
    return _struct.Struct(">" + "".join(pieces))


def reader(kind: type[Struct], *names: str, through: Mapping[str, str] | None = None) -> Callable[[bytes], tuple[Any, ...]]:
    """Reads the named members of a packed struct at once: text and characters as bytes, numbers as numbers."""
    members = list(kind.MEMBERS)
    return _format(kind, names, members[0], members[-1], through).unpack


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

# A packed InputOrder but for its names: OrderRef, the codes from OrderPriceType to CombHedgeFlag in one piece, LimitPrice,
# VolumeTotalOriginal, TimeCondition, VolumeCondition, MinVolume, ContingentCondition, ForceCloseReason, UserForceClose and
# IsSwapOrder.
read_input = reader(
    _s.InputOrder, "OrderRef", "OrderPriceType", "LimitPrice", "VolumeTotalOriginal", "TimeCondition", "VolumeCondition",
    "MinVolume",
    "ContingentCondition", "ForceCloseReason", "UserForceClose", "IsSwapOrder", through={"OrderPriceType": "CombHedgeFlag"},
)  # fmt: skip
read_codes = _struct.Struct("cc5s5s").unpack  # of that piece: OrderPriceType, Direction, CombOffsetFlag, CombHedgeFlag
read_names = reader(_s.InputOrder, "BrokerID", "InvestorID", "UserID", "ExchangeID", "InstrumentID")
read_action = reader(
    _s.InputOrderAction, "BrokerID", "InvestorID", "OrderRef", "FrontID", "SessionID", "ExchangeID", "OrderSysID", "ActionFlag",
    "UserID", "InstrumentID",
)  # fmt: skip

_input = {name: member.offset for name, member in _s.InputOrder.MEMBERS.items()}
_order = {name: member.offset for name, member in _s.Order.MEMBERS.items()}
# What an order takes over as it is: its codes, price, volume and conditions stand in one piece in both structs, but for GTDDate.
_CODES_FROM, _CODES_TO = _input["OrderPriceType"], _input["GTDDate"]
_CONDITIONS_FROM, _CONDITIONS_TO = _input["VolumeCondition"], _input["BusinessUnit"]
assert all(_input[name] == _order[name] for name in ("OrderPriceType", "GTDDate", "VolumeCondition", "BusinessUnit"))
# Text that it may bring along. What follows a NUL there is a stranger's memory and goes no further.
_BROUGHT = [
    (_input[name], _input[name] + _s.InputOrder.MEMBERS[name].size, _order[name])
    for name in ("GTDDate", "BusinessUnit", "InvestUnitID", "AccountID", "CurrencyID", "MacAddress", "IPAddress", "OrderMemo")
]
_brought = itemgetter(*(start for start, _, _ in _BROUGHT))
_NOTHING_BROUGHT = (0,) * len(_BROUGHT)
_NAMES_1 = slice(_input["BrokerID"], _input["InvestorID"] + _s.InputOrder.MEMBERS["InvestorID"].size)
_NAMES_2, _NAMES_3, _NAMES_4 = (
    slice(_input[name], _input[name] + _s.InputOrder.MEMBERS[name].size) for name in ("UserID", "ExchangeID", "InstrumentID")
)
_INT, _TWO_INTS, _DOUBLE = _struct.Struct(">i"), _struct.Struct(">ii"), _struct.Struct(">d")
_INPUT_REQUEST, _INPUT_REQ_SEQ = _input["RequestID"], _input["SessionReqSeq"]
_REF, _REF_END = _order["OrderRef"], _order["UserID"]
_OFFSET, _HEDGE, _LIMIT = _order["CombOffsetFlag"], _order["CombHedgeFlag"], _order["LimitPrice"]
_REQUEST, _LOCAL_ID, _REQ_SEQ = _order["RequestID"], _order["OrderLocalID"], _order["SessionReqSeq"]
_SUBMIT_STATUS, _NOTIFY, _SYS_ID = _order["OrderSubmitStatus"], _order["NotifySequence"], _order["OrderSysID"]
_STATUS, _TRADED, _TOTAL, _SEQUENCE = _order["OrderStatus"], _order["VolumeTraded"], _order["VolumeTotal"], _order["SequenceNo"]
_INSERTED, _ACTIVE, _UPDATED, _CANCELED = _order["InsertTime"], _order["ActiveTime"], _order["UpdateTime"], _order["CancelTime"]
_MESSAGE, _MESSAGE_END = _order["StatusMsg"], _order["StatusMsg"] + _s.Order.MEMBERS["StatusMsg"].size
_ACTIVE_USER, _SEQ = _order["ActiveUserID"], _order["BrokerOrderSeq"]

S = codes.OrderStatus
# What a counter says beside each status.
STATUS_TEXT = {
    S.Unknown: "报单已提交",
    S.NoTradeQueueing: "未成交",
    S.PartTradedQueueing: "部分成交",
    S.AllTraded: "全部成交",
    S.Canceled: "已撤单",
}
_STATUS_TEXT = {ord(status): padded(said, _MESSAGE_END - _MESSAGE) for status, said in STATUS_TEXT.items()}
QUEUEING, PART_TRADED, ALL_TRADED, CANCELED = map(ord, (S.NoTradeQueueing, S.PartTradedQueueing, S.AllTraded, S.Canceled))
_ACCEPTED = ord(codes.OrderSubmitStatus.Accepted)
TRADER = "fixbridge"  # TraderID: the seat at the exchange, whichever core speaks

_new = tuple.__new__  # of named tuples, where thousands are made: their own __new__ takes twice as long
_unpack_order, _unpack_trade = _s.Order.unpack, _s.Trade.unpack
RTN_ORDER, RTN_TRADE = _m.OnRtnOrder.tid, _m.OnRtnTrade.tid

def names(raw: bytes) -> bytes:
    """The members of a packed InputOrder that `read_names` reads, in one piece: equal names, equal meaning."""
    return raw[_NAMES_1] + raw[_NAMES_2] + raw[_NAMES_3] + raw[_NAMES_4]


def template(
    order: Order, broker: str, product_info: bytes, trading_day: str, settlement_id: int, clock: Clock
) -> bytes:
    """What the images of all orders have in common that a session sends for one investor and instrument on one day."""
    account, instrument = order.account, order.instrument
    client = account.id.encode("gbk")[:10].decode("gbk", "ignore")  # an exchange would give its own trading code
    return _s.Order(
        BrokerID=broker, InvestorID=account.id, UserID=order.user, ExchangeID=instrument.exchange.id, ParticipantID=broker,
        ClientID=client, TraderID=TRADER, InstallID=1, OrderSubmitStatus=codes.OrderSubmitStatus.InsertSubmitted,
        NotifySequence=1, TradingDay=trading_day, SettlementID=settlement_id, OrderSource=codes.OrderSource.Participant,
        OrderStatus=S.Unknown, OrderType=codes.OrderType.Normal, InsertDate=clock[0].decode(), ClearingPartID=broker,
        FrontID=order.front, SessionID=order.session, UserProductInfo=product_info.decode("gbk"),
        StatusMsg=STATUS_TEXT[S.Unknown],
        ActiveUserID=order.user, AccountID=account.id, CurrencyID="CNY", InstrumentID=instrument.id, ExchangeInstID=instrument.id,
    ).pack()  # fmt: skip


def submitted(order: Order, raw: bytes, common: bytes, sequence: int, request_id: int, clock: Clock) -> Message:
    """Give a new order its image, status 'a' and no OrderSysID yet, and report it.

    `raw`: its InputOrder; `common`: its template.
    """
    image = order.image = bytearray(common)
    image[_REF:_REF_END] = order.ref_text.ljust(_REF_END - _REF, b"\0")
    image[_CODES_FROM:_CODES_TO] = raw[_CODES_FROM:_CODES_TO]
    image[_OFFSET:_LIMIT] = order.flags
    _DOUBLE.pack_into(image, _LIMIT, order.ticks * order.instrument.tick / MICRO_CNY)  # the tick's own double, without noise
    image[_CONDITIONS_FROM:_CONDITIONS_TO] = raw[_CONDITIONS_FROM:_CONDITIONS_TO]
    if _brought(raw) != _NOTHING_BROUGHT:
        for start, end, place in _BROUGHT:
            if raw[start]:
                image[place : place + end - start] = text(raw[start : end - 1]).ljust(end - start, b"\0")
    if request_id:
        _INT.pack_into(image, _REQUEST, request_id)
    else:
        image[_REQUEST : _REQUEST + 4] = raw[_INPUT_REQUEST : _INPUT_REQUEST + 4]
    image[_REQ_SEQ : _REQ_SEQ + 4] = raw[_INPUT_REQ_SEQ : _INPUT_REQ_SEQ + 4]
    image[_LOCAL_ID : _LOCAL_ID + 12] = b"%12d" % order.seq
    _INT.pack_into(image, _TOTAL, order.remaining)
    _INT.pack_into(image, _SEQUENCE, sequence)
    _INT.pack_into(image, _SEQ, order.seq)
    image[_INSERTED : _INSERTED + 8] = image[_UPDATED : _UPDATED + 8] = clock[1]
    return _new(Message, (RTN_ORDER, (_unpack_order(bytes(image)),)))


def flags(offset: bytes, hedge: bytes) -> bytes:
    """CombOffsetFlag and CombHedgeFlag as they stand in an order."""
    return offset.ljust(_HEDGE - _OFFSET, b"\0") + hedge.ljust(_LIMIT - _HEDGE, b"\0")


def accepted(order: Order, clock: Clock) -> None:
    """The exchange has taken the order: it has an OrderSysID from here on."""
    image = order.image
    image[_SUBMIT_STATUS] = _ACCEPTED
    image[_SYS_ID : _SYS_ID + 12] = b"%12d" % order.number
    image[_ACTIVE : _ACTIVE + 8] = clock[1]


def canceled_by(order: Order, user: str, clock: Clock) -> None:
    """`user` is empty where no member asked for it: the rest of a FAK, the end of the day."""
    image = order.image
    image[_CANCELED : _CANCELED + 8] = clock[1]
    if user:
        image[_ACTIVE_USER : _ACTIVE_USER + 16] = user.encode("gbk").ljust(16, b"\0")


def order_return(order: Order, status: int, sequence: int, clock: Clock) -> Message:
    """OnRtnOrder of an order as it stands now. `sequence`: SequenceNo among the day's order returns."""
    image = order.image
    image[_STATUS] = status
    image[_MESSAGE:_MESSAGE_END] = _STATUS_TEXT[status]
    _TWO_INTS.pack_into(image, _TRADED, order.traded, order.remaining)
    _INT.pack_into(image, _SEQUENCE, sequence)
    image[_UPDATED : _UPDATED + 8] = clock[1]
    order.notified += 1
    _INT.pack_into(image, _NOTIFY, order.notified)
    return _new(Message, (RTN_ORDER, (_unpack_order(bytes(image)),)))


def recorded(order: Order, report: Struct) -> None:
    """Take a recorded report as the order's image."""
    order.image = bytearray(report.pack())
    order.notified = report.NotifySequence


def shown(order: Order) -> Struct:
    """The order as it was last reported."""
    return _unpack_order(bytes(order.image))


# -- trades -----------------------------------------------------------------------------------------------------------

_TRADE_COPIES = Converter(_s.Order, _s.Trade).copies
_trade = {name: member.offset for name, member in _s.Trade.MEMBERS.items()}
_TRADE_ID, _TRADE_PRICE, _TRADE_SEQUENCE = _trade["TradeID"], _trade["Price"], _trade["SequenceNo"]
_trade_figures = _format(_s.Trade, ("Price", "Volume", "TradeDate", "TradeTime"), "Price", "TradeTime")
_CONSTANT = [
    (_trade["TradingRole"], ord(codes.TradingRole.Broker)), (_trade["TradeType"], ord(codes.TradeType.Common)),
    (_trade["PriceSource"], ord(codes.PriceSource.LastPrice)), (_trade["TradeSource"], ord(codes.TradeSource.NORMAL)),
]  # fmt: skip


def trade_return(order: Order, trade: int, ticks: int, volume: int, sequence: int, clock: Clock) -> Message:
    """OnRtnTrade of one side. `sequence`: SequenceNo among the day's trade returns."""
    image = order.trade_image
    if image is None:
        source = order.image
        image = order.trade_image = bytearray(_s.Trade.SIZE)
        for start, place, size in _TRADE_COPIES:
            image[place : place + size] = source[start : start + size]
        image[_trade["OffsetFlag"]] = source[_OFFSET]
        image[_trade["HedgeFlag"]] = source[_HEDGE]
        for place, character in _CONSTANT:
            image[place] = character
    image[_TRADE_ID : _TRADE_ID + 12] = b"%12d" % trade
    _trade_figures.pack_into(image, _TRADE_PRICE, ticks * order.instrument.tick / MICRO_CNY, volume, *clock)
    _INT.pack_into(image, _TRADE_SEQUENCE, sequence)
    return _new(Message, (RTN_TRADE, (_unpack_trade(bytes(image)),)))


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
    date, time = clock
    known = {"OrderLocalID": shown(order).OrderLocalID, "ParticipantID": shown(order).ParticipantID} if order is not None else {}
    return _ORDER_ACTION(action).replace(
        ActionDate=date.decode(), ActionTime=time.decode(), OrderActionStatus=_ACTION_REJECTED, UserID=user,
        StatusMsg=error.prompt, **known,
    )  # fmt: skip
