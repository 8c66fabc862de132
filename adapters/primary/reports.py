"""Orders and trades as the counter reports them.

An order keeps its last report as packed bytes, its image. A new report changes a few members in place and is a copy of the image:
building a whole Order anew for each would cost more than matching it.
"""

from __future__ import annotations

import struct as _struct
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Callable

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
_CODES = {"s": "{0}s", "c": "c", "i": "i", "h": "h", "q": "q", "d": "d", "b": "{0}s"}


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


def _format(kind: type[Struct], names: tuple[str, ...], first: str, last: str) -> _struct.Struct:
    """The members from `first` to `last`, the named ones as values, the others as zeros. Names in struct order."""
    members = list(kind.MEMBERS.values())
    wanted = set(names)
    assert [m.name for m in members if m.name in wanted] == list(names), f"{kind.NAME}: {names} not in struct order"
    spoken = [m.name for m in members]
    pieces = [
        _CODES[m.kind].format(m.size) if m.name in wanted else f"{m.size}x" for m in members[spoken.index(first) : spoken.index(last) + 1]
    ]
    return _struct.Struct(">" + "".join(pieces))


def reader(kind: type[Struct], *names: str) -> Callable[[bytes], tuple[Any, ...]]:
    """Reads the named members of a packed struct at once: text and characters as bytes, numbers as numbers."""
    members = list(kind.MEMBERS)
    return _format(kind, names, members[0], members[-1]).unpack


# -- orders -----------------------------------------------------------------------------------------------------------

read_input = reader(
    _s.InputOrder, "BrokerID", "InvestorID", "OrderRef", "UserID", "OrderPriceType", "Direction", "CombOffsetFlag", "CombHedgeFlag",
    "LimitPrice", "VolumeTotalOriginal", "TimeCondition", "VolumeCondition", "MinVolume", "ContingentCondition", "ForceCloseReason",
    "UserForceClose", "IsSwapOrder", "ExchangeID", "InstrumentID",
)  # fmt: skip

_order = {name: member.offset for name, member in _s.Order.MEMBERS.items()}
_COPIES = Converter(_s.InputOrder, _s.Order).copies
# Text members that an order brings along: what follows their NUL is a stranger's memory and goes no further.
_TEXTS = [(m.offset, m.offset + m.size) for m in _s.InputOrder.MEMBERS.values() if m.kind == "s" and not m.name.startswith("reserve")]
_SUBMITTED = (
    "OrderLocalID", "ExchangeID", "ParticipantID", "ClientID", "TraderID", "InstallID", "OrderSubmitStatus", "NotifySequence",
    "TradingDay", "SettlementID", "OrderSource", "OrderStatus", "OrderType", "VolumeTotal", "InsertDate", "InsertTime", "UpdateTime", "ClearingPartID",
    "SequenceNo", "FrontID", "SessionID", "UserProductInfo", "StatusMsg", "ActiveUserID", "BrokerOrderSeq",
)  # fmt: skip
_submitted = _format(_s.Order, _SUBMITTED, _SUBMITTED[0], _SUBMITTED[-1])
_SUBMITTED_AT = _order["OrderLocalID"]
_INT = _struct.Struct(">i")
_TWO_INTS = _struct.Struct(">ii")
_REF, _USER, _REQUEST = _order["OrderRef"], _order["UserID"], _order["RequestID"]
_ACCOUNT, _CURRENCY, _EXCHANGE_INST = _order["AccountID"], _order["CurrencyID"], _order["ExchangeInstID"]
_SUBMIT_STATUS, _NOTIFY, _SYS_ID = _order["OrderSubmitStatus"], _order["NotifySequence"], _order["OrderSysID"]
_STATUS, _TRADED, _SEQUENCE = _order["OrderStatus"], _order["VolumeTraded"], _order["SequenceNo"]
_ACTIVE, _UPDATED, _CANCELED, _MESSAGE = _order["ActiveTime"], _order["UpdateTime"], _order["CancelTime"], _order["StatusMsg"]
_ACTIVE_USER = _order["ActiveUserID"]
_MESSAGE_SIZE = _s.Order.MEMBERS["StatusMsg"].size
_CNY = b"CNY\0"

S = codes.OrderStatus
# What a counter says beside each status.
STATUS_TEXT = {
    S.Unknown: "报单已提交",
    S.NoTradeQueueing: "未成交",
    S.PartTradedQueueing: "部分成交",
    S.AllTraded: "全部成交",
    S.Canceled: "已撤单",
}
_STATUS_TEXT = {ord(status): padded(said, _MESSAGE_SIZE) for status, said in STATUS_TEXT.items()}
UNKNOWN, QUEUEING, PART_TRADED, ALL_TRADED, CANCELED = (
    ord(S.Unknown), ord(S.NoTradeQueueing), ord(S.PartTradedQueueing), ord(S.AllTraded), ord(S.Canceled),
)  # fmt: skip
LIVE = (QUEUEING, PART_TRADED)
_INSERT_SUBMITTED, _ACCEPTED = codes.OrderSubmitStatus.InsertSubmitted.encode(), ord(codes.OrderSubmitStatus.Accepted)
_UNKNOWN = S.Unknown.encode()
_TRADER = b"primary"  # TraderID: the seat at the exchange
_PARTICIPANT = codes.OrderSource.Participant.encode()
_NORMAL = codes.OrderType.Normal.encode()

_unpack_order, _unpack_trade = _s.Order.unpack, _s.Trade.unpack
RTN_ORDER, RTN_TRADE = _m.OnRtnOrder.tid, _m.OnRtnTrade.tid


def clean(raw: bytes) -> bytes:
    """A packed InputOrder with nothing behind the NUL of its texts."""
    buffer = bytearray(raw)
    for start, end in _TEXTS:
        nul = raw.find(0, start, end)
        if nul < 0:
            buffer[end - 1] = 0
        elif nul + 1 < end and raw.count(0, nul, end) != end - nul:
            buffer[nul:end] = bytes(end - nul)
    return bytes(buffer)



def submitted(order: Order, raw: bytes, trading_day: str, settlement_id: int, sequence: int, request_id: int, time_ns: int) -> None:
    """Give a new order its image: its InputOrder and what the counter adds, status 'a', no OrderSysID yet."""
    image = order.image = bytearray(_s.Order.SIZE)
    raw = clean(raw)
    for start, place, size in _COPIES:
        image[place : place + size] = raw[start : start + size]
    account, instrument, user = order.account, order.instrument, order.user.encode("gbk")
    date, time = beijing(time_ns // 1_000_000_000)
    _submitted.pack_into(
        image, _SUBMITTED_AT, b"%12d" % order.seq, instrument.padded_exchange, account.padded_broker, account.padded_client, _TRADER, 1,
        _INSERT_SUBMITTED, 1, trading_day.encode(), settlement_id, _PARTICIPANT, _UNKNOWN, _NORMAL, order.remaining, date, time, time,
        account.padded_broker, sequence, order.front, order.session, order.product_info, _STATUS_TEXT[UNKNOWN], user, order.seq,
    )  # fmt: skip
    image[_USER : _USER + 16] = user.ljust(16, b"\0")
    image[_REF : _REF + 13] = order.ref_text.ljust(13, b"\0")
    if request_id:
        _INT.pack_into(image, _REQUEST, request_id)
    if not image[_ACCOUNT]:
        image[_ACCOUNT : _ACCOUNT + 13] = account.padded_id
    if not image[_CURRENCY]:
        image[_CURRENCY : _CURRENCY + 4] = _CNY
    image[_EXCHANGE_INST : _EXCHANGE_INST + 81] = instrument.padded_id


def accepted(order: Order, time_ns: int) -> None:
    """The exchange has taken the order: it has an OrderSysID from here on."""
    image = order.image
    image[_SUBMIT_STATUS] = _ACCEPTED
    image[_SYS_ID : _SYS_ID + 12] = b"%12d" % order.number
    image[_ACTIVE : _ACTIVE + 8] = beijing(time_ns // 1_000_000_000)[1]


def canceled_by(order: Order, user: str, time_ns: int) -> None:
    """`user` is empty where no member asked for it: the rest of a FAK, the end of the day."""
    image = order.image
    image[_CANCELED : _CANCELED + 8] = beijing(time_ns // 1_000_000_000)[1]
    if user:
        image[_ACTIVE_USER : _ACTIVE_USER + 16] = user.encode("gbk").ljust(16, b"\0")


def order_return(order: Order, status: int, sequence: int, time_ns: int) -> Message:
    """OnRtnOrder of an order as it stands now. `sequence`: SequenceNo among the day's order returns."""
    image = order.image
    image[_STATUS] = status
    image[_MESSAGE : _MESSAGE + _MESSAGE_SIZE] = _STATUS_TEXT[status]
    _TWO_INTS.pack_into(image, _TRADED, order.traded, order.remaining)
    _INT.pack_into(image, _SEQUENCE, sequence)
    image[_UPDATED : _UPDATED + 8] = beijing(time_ns // 1_000_000_000)[1]
    order.notified += 1
    _INT.pack_into(image, _NOTIFY, order.notified)
    return Message(RTN_ORDER, (_unpack_order(bytes(image)),))


def submitted_return(order: Order) -> Message:
    """OnRtnOrder of an order just submitted: the image says it all."""
    return Message(RTN_ORDER, (_unpack_order(bytes(order.image)),))


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
_OFFSET, _HEDGE = _order["CombOffsetFlag"], _order["CombHedgeFlag"]
_TRADE_ID, _TRADE_PRICE, _TRADE_SEQUENCE = _trade["TradeID"], _trade["Price"], _trade["SequenceNo"]
_trade_figures = _format(_s.Trade, ("Price", "Volume", "TradeDate", "TradeTime"), "Price", "TradeTime")
_CONSTANT = [
    (_trade["TradingRole"], ord(codes.TradingRole.Broker)), (_trade["TradeType"], ord(codes.TradeType.Common)),
    (_trade["PriceSource"], ord(codes.PriceSource.LastPrice)), (_trade["TradeSource"], ord(codes.TradeSource.NORMAL)),
]  # fmt: skip


def trade_return(order: Order, trade: int, ticks: int, volume: int, sequence: int, time_ns: int) -> Message:
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
    date, time = beijing(time_ns // 1_000_000_000)
    instrument = order.instrument
    _trade_figures.pack_into(image, _TRADE_PRICE, ticks * instrument.tick / MICRO_CNY, volume, date, time)
    _INT.pack_into(image, _TRADE_SEQUENCE, sequence)
    return Message(RTN_TRADE, (_unpack_trade(bytes(image)),))


# -- refusals ---------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=256)
def rsp_info(error: Error) -> Struct:
    """RspInfo of a documented error; a value, so one is enough."""
    info = ctp.rsp_info(error)
    info.pack()
    return info


_ORDER_ACTION = Converter(_s.InputOrderAction, _s.OrderAction)
_ACTION_REJECTED = codes.OrderActionStatus.Rejected


def order_action(action: Struct, error: Error, user: str, order: Order | None, time_ns: int) -> Struct:
    """OrderAction of a refused InputOrderAction: what was asked, when, and why not."""
    date, time = beijing(time_ns // 1_000_000_000)
    known = {"OrderLocalID": shown(order).OrderLocalID, "ParticipantID": shown(order).ParticipantID} if order is not None else {}
    return _ORDER_ACTION(action).replace(
        ActionDate=date.decode(), ActionTime=time.decode(), OrderActionStatus=_ACTION_REJECTED, UserID=user, StatusMsg=error.prompt, **known
    )
