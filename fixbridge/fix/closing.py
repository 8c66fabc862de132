"""PositionEffect(77)=C where an exchange keeps today's and yesterday's lots apart: which of them an order closes.

CTP's Close means yesterday's lots there, and CloseToday has to be said. A FIX order that says CTPOffsetFlag(20077) means what it
says; one that does not wants the lots closed, whenever they were opened. So the position is asked for, and the order becomes one
of two: CloseYesterday where yesterday's lots suffice (closing today's costs more at those exchanges), else CloseToday where
today's do. Where it takes both, it is refused by name and told how many there are of each: two CTP orders of one ClOrdID would
have two OrderIDs, and half of it could be refused. The reports say what was chosen.
"""

from __future__ import annotations

from typing import Iterable, NamedTuple

from ctpproto import ctp
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import CTPHedgeFlag, CTPOffsetFlag, PositionEffect, Side, Tag
from ctpproto.structs import Struct
from ctpproto.translate.faults import CannotSay
from fixbridge.fix.instruments import Instruments

_C = ctp.codes


class Closable(NamedTuple):
    """Lots that no other order closes already."""

    today: int
    yesterday: int


def is_open_to_choice(message: FixMessage, instruments: Instruments) -> bool:
    """Whether the order closes, and does not say which lots of an instrument that knows two kinds."""
    if message.get(Tag.PositionEffect) != PositionEffect.Close or message.has(Tag.CTPOffsetFlag):
        return False
    symbol = message[Tag.Symbol]
    return symbol in instruments and instruments[symbol].PositionDateType == _C.PositionDateType.UseHistory


def closable(message: FixMessage, rows: Iterable[Struct]) -> Closable:
    """What the order could close, by the InvestorPositions of its instrument."""
    sells = message[Tag.Side] == Side.Sell
    direction = _C.PosiDirection.Long if sells else _C.PosiDirection.Short
    hedge = message.get(Tag.CTPHedgeFlag, CTPHedgeFlag.Speculation)
    lots = {_C.PositionDate.Today: 0, _C.PositionDate.History: 0}
    for row in rows:
        if (row.InstrumentID, row.PosiDirection, row.HedgeFlag) == (message[Tag.Symbol], direction, hedge):
            lots[row.PositionDate] += row.Position - (row.ShortFrozen if sells else row.LongFrozen)
    return Closable(lots[_C.PositionDate.Today], lots[_C.PositionDate.History])


def chosen(message: FixMessage, there: Closable) -> FixMessage:
    """The order with its CTPOffsetFlag, and as it was where there are too few lots: the counter says so.

    Raises CannotSay, BadValue.
    """
    lots = message.decimal(Tag.OrderQty)
    if lots <= there.yesterday:
        flag = CTPOffsetFlag.CloseYesterday
    elif lots <= there.today:
        flag = CTPOffsetFlag.CloseToday
    elif lots <= there.today + there.yesterday:
        why = f"takes both kinds of lots: send one order for yesterday's {there.yesterday} and one for today's {there.today}"
        raise CannotSay("CTPOffsetFlag(20077)", Tag.CTPOffsetFlag, "", why, missing=True)
    else:
        return message
    return FixMessage(message.msg_type, [*message.fields, (Tag.CTPOffsetFlag, flag)])
