"""What every account has used up today, and what the market says: one deterministic reducer over released records.

Orders count from the command that asks for them, CTP's like FIX's, until they are over: what was traded stays, what was not is
given back. `reserve` counts an order that is handed in and not read back yet; its command counts the same order, not one more.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Callable, NamedTuple

from ctpproto import ctp
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.fix.limits import Quoted, Taken

Identity = tuple[int, int, str]  # FrontID, SessionID, OrderRef
_S = ctp.structs
_OVER = frozenset((ctp.codes.OrderStatus.AllTraded, ctp.codes.OrderStatus.Canceled))


class Alive(NamedTuple):
    """An order that can still trade: `lots` of it, at `price` (None: at the market's); `traded` lots of it have."""

    account: str
    instrument: str
    lots: int
    price: Decimal | None
    traded: int = 0


class Exposure:
    """One reader feeds it every record, in order."""

    def __init__(self) -> None:
        self._alive: dict[Identity, Alive] = {}
        self._of_account: dict[str, set[Identity]] = {}
        self._traded: dict[str, tuple[int, Decimal]] = {}  # account -> lots, turnover in CNY
        self._multiples: dict[str, int] = {}
        self._references: dict[str, Decimal] = {}
        self._causes: dict[int, Identity] = {}  # command's number -> the order it asks for, until the core has decided
        messages, internal = ctp.messages, ctp.internal_messages
        self._results: dict[int, Callable[[int, Message], None]] = {
            messages.OnRtnOrder.tid: self._order,
            messages.OnRtnTrade.tid: self._trade,
            messages.OnRspOrderInsert.tid: self._refused,
            messages.OnErrRtnOrderInsert.tid: self._refused,
            messages.OnRspError.tid: self._refused,
            internal.DayRolled.tid: self._day_rolled,
        }

    # -- what is asked ------------------------------------------------------------------------------------------------

    def quoted(self, instrument: str) -> Quoted:
        return Quoted(self._multiples.get(instrument, 1), self._references.get(instrument))

    def taken(self, account: str, without: Identity | None = None) -> Taken:
        """What the account has used up; `without` an order that is about to be replaced, whose trades stay counted."""
        lots, turnover = self._traded.get(account, (0, Decimal(0)))
        there = [self._alive[identity] for identity in self._of_account.get(account, ()) if identity != without]
        for order in there:
            quoted = self.quoted(order.instrument)
            price = order.price if order.price is not None else quoted.reference or Decimal(0)
            lots += order.lots
            turnover += abs(price) * order.lots * quoted.multiple
        return Taken(len(there), lots, turnover)

    def alive(self, identity: Identity) -> Alive | None:
        """An order that can still trade."""
        return self._alive.get(identity)

    def reserve(self, identity: Identity, order: Struct) -> None:
        """An InputOrder that is handed in."""
        self._put(identity, Alive(order.InvestorID, order.InstrumentID, order.VolumeTotalOriginal, _price(order)))

    def release(self, identity: Identity) -> None:
        """An order that is over, or never was."""
        order = self._alive.pop(identity, None)
        if order is not None:
            self._of_account[order.account].discard(identity)

    # -- records ------------------------------------------------------------------------------------------------------

    def command(self, number: int, message: Message, source_front: int, source_session: int) -> None:
        """A released command. Reference data teaches multiples and settlement prices."""
        if message.tid == ctp.messages.ReqOrderInsert.tid:
            order = message.get(_S.InputOrder)
            if order is not None:
                identity = (source_front, source_session, order.OrderRef.strip())
                self._causes[number] = identity
                self.reserve(identity, order)
        elif message.tid == ctp.internal_messages.Declare.tid:
            self._learn(message)

    def result(self, cause: int, message: Message) -> None:
        """A released result."""
        handler = self._results.get(message.tid)
        if handler is not None:
            handler(cause, message)

    def _order(self, cause: int, message: Message) -> None:
        told = message.get(_S.Order)
        if told is None:
            return
        self._causes.pop(cause, None)
        identity = (told.FrontID, told.SessionID, told.OrderRef.strip())
        if told.OrderStatus in _OVER:
            self.release(identity)
        else:
            lots = told.VolumeTotalOriginal - told.VolumeTraded
            self._put(identity, Alive(told.InvestorID, told.InstrumentID, lots, _price(told), told.VolumeTraded))

    def _trade(self, cause: int, message: Message) -> None:
        trade = message.get(_S.Trade)
        if trade is None:
            return
        price = _decimal(trade.Price)
        self._references[trade.InstrumentID] = price
        lots, turnover = self._traded.get(trade.InvestorID, (0, Decimal(0)))
        turnover += abs(price) * trade.Volume * self._multiples.get(trade.InstrumentID, 1)
        self._traded[trade.InvestorID] = (lots + trade.Volume, turnover)

    def _refused(self, cause: int, message: Message) -> None:
        info = message.get(_S.RspInfo)
        identity = self._causes.get(cause)
        if identity is not None and info is not None and info.ErrorID:
            del self._causes[cause]
            self.release(identity)

    def _day_rolled(self, cause: int, message: Message) -> None:
        self._traded.clear()
        self._causes.clear()
        self._learn(message)

    def _learn(self, message: Message) -> None:
        """Multiples and settlement prices, of the genesis and of each day roll."""
        for field in message.fields:
            if field.NAME == _S.Instrument.NAME:
                self._multiples[field.InstrumentID] = field.VolumeMultiple
            elif field.NAME == _S.DepthMarketData.NAME and field.PreSettlementPrice is not None:
                self._references[field.InstrumentID] = _decimal(field.PreSettlementPrice)

    def _put(self, identity: Identity, order: Alive) -> None:
        self.release(identity)
        self._alive[identity] = order
        self._of_account.setdefault(order.account, set()).add(identity)


def _price(order: Struct) -> Decimal | None:
    limited = order.OrderPriceType == ctp.codes.OrderPriceType.LimitPrice
    return _decimal(order.LimitPrice) if limited and order.LimitPrice is not None else None


def _decimal(value: float) -> Decimal:
    return Decimal(repr(value))
