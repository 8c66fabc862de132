"""Where members stand: everything that is read or written by offset, taken from the schema once."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeVar

from ctpproto.ctp import codes, internal_structs, messages, structs
from ctpproto.message import Error, Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Result
from fixbridge.adapters.heterogeneous import _matching
from fixbridge.adapters.heterogeneous.answers import REFUSALS

S = TypeVar("S", bound=Struct)

TRADER_ID, SYSTEM_NAME = "fixbridge", "fixbridge"
SETTLEMENT_ID = INSTALL_ID = 1

# The words of OrderStatus (members.toml), in the order of the compiled part's statuses.
STATUS_WORDS = ("报单已提交", "未成交", "部分成交", "全部成交", "已撤单", "尚未触发", "已触发")

# InputOrder's members that an Order says as sent (R70), beside those that the compiled part fills.
_ORDER_AS_SENT = (
    "OrderRef", "OrderPriceType", "Direction", "CombOffsetFlag", "CombHedgeFlag", "VolumeTotalOriginal", "TimeCondition",
    "GTDDate", "VolumeCondition", "MinVolume", "ContingentCondition", "StopPrice", "ForceCloseReason", "IsAutoSuspend",
    "BusinessUnit", "InvestUnitID", "MacAddress", "IPAddress", "OrderMemo", "SessionReqSeq", "AccountID", "CurrencyID",
    "InvestorID", "InstrumentID",
)  # fmt: skip
# Order's members that a Trade says too.
_TRADE_OF_ORDER = (
    "BrokerID", "InvestorID", "OrderRef", "UserID", "ExchangeID", "Direction", "OrderSysID", "ParticipantID", "ClientID",
    "TraderID", "OrderLocalID", "ClearingPartID", "BusinessUnit", "TradingDay", "BrokerOrderSeq", "InvestUnitID", "InstrumentID",
    "ExchangeInstID",
)  # fmt: skip


def _places(struct: type[Struct]) -> dict[str, tuple[int, int, str]]:
    return {m.name: (m.offset, m.size, m.kind) for m in struct.MEMBERS.values()}


def text(value: str) -> bytes:
    """A name as the bytes that stand in structs."""
    return value.encode("gbk", "replace")


def raw_text(struct: Struct, member: str) -> bytes:
    """A text member's bytes up to its first NUL."""
    place = type(struct).MEMBERS[member]
    return struct.pack()[place.offset : place.offset + place.size].split(b"\0", 1)[0]


def copy_members(source: bytes, source_kind: type[Struct], target: bytearray, target_kind: type[Struct], *members: str) -> None:
    """Members as they stand, bit for bit."""
    for name in members:
        there, here = source_kind.MEMBERS[name], target_kind.MEMBERS[name]
        target[here.offset : here.offset + here.size] = source[there.offset : there.offset + there.size]


def packed_text(value: str) -> int:
    """Up to eight characters as a number that sorts as they do: dates."""
    return min(int.from_bytes(text(value)[:8].ljust(8, b"\0"), "big"), 2**63 - 1)


def unpacked_text(value: int) -> str:
    """Back from `packed_text`."""
    return value.to_bytes(8, "big").rstrip(b"\0").decode("gbk", "replace")


_tidied: dict[type[Struct], list[tuple[int, int, bool]]] = {}


def _tidying(cls: type[Struct]) -> list[tuple[int, int, bool]]:
    places = [
        (m.offset, m.offset + m.size, m.name.startswith("reserve"))
        for m in cls.MEMBERS.values()
        if m.kind == "s" or m.name.startswith("reserve")
    ]
    _tidied[cls] = places
    return places


def tidy(struct: S) -> S:
    """The struct as R4 wants it: NULs behind a text's first NUL, a NUL at its end, nothing in `reserve` members."""
    cls = type(struct)
    buffer = bytearray(struct.pack())
    for start, stop, reserved in _tidied.get(cls) or _tidying(cls):
        nul = start if reserved else buffer.find(0, start, stop)
        if nul < 0:
            nul = stop - 1
        buffer[nul:stop] = bytes(stop - nul)
    return cls.unpack(bytes(buffer))  # type: ignore[return-value]


def _prompt(error: Error) -> bytes:
    """An error's words as a StatusMsg holds them, cut at a whole character."""
    room = structs.Order.MEMBERS["StatusMsg"].size - 1
    return error.prompt.encode("gbk")[:room].decode("gbk", "ignore").encode("gbk")


class Names(NamedTuple):
    """Names (bytes, as in structs) to slots. Shared with the compiled part."""

    exchanges: dict[bytes, int]
    instruments: dict[bytes, int]
    users: dict[bytes, int]
    investors: dict[bytes, int]


def make_engine() -> tuple[Any, Names]:
    """A compiled part that knows the schema, and the names that it shares with us."""
    engine = _matching.Engine()
    names = Names({}, {}, {}, {})
    order = structs.Order(
        InstallID=INSTALL_ID, SettlementID=SETTLEMENT_ID, TraderID=TRADER_ID, OrderSource=codes.OrderSource.Participant,
        OrderType=codes.OrderType.Normal,
    )  # fmt: skip
    trade = structs.Trade(
        TradingRole=codes.TradingRole.Broker, TradeType=codes.TradeType.Common, PriceSource=codes.PriceSource.LastPrice,
        SettlementID=SETTLEMENT_ID, TradeSource=codes.TradeSource.NORMAL,
    )  # fmt: skip
    taken = (structs.InputOrder, structs.InputOrderAction, internal_structs.OrderChange)
    engine.configure(
        (
            Message, Result, *taken, structs.Order.unpack, structs.Trade.unpack, messages.OnRtnOrder.tid, messages.OnRtnTrade.tid,
        ),
        tuple(_places(kind) for kind in (*taken, structs.Order, structs.Trade)),
        tuple(kind.SIZE for kind in taken),
        (_ORDER_AS_SENT, _TRADE_OF_ORDER),
        (order.pack(), trade.pack()),
        (tuple(words.encode("gbk") for words in STATUS_WORDS), tuple(_prompt(error) for error in REFUSALS)),
        tuple(names),
    )  # fmt: skip
    return engine, names
