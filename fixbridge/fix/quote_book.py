"""Quotes of FIX members: one pure reducer over released records, as orders have one.

    for event in book.apply(record):        what has become of a quote or of a request for one, in the order in which it happened

A quote is known by its client, QuoteID(117) and, of a MassQuote(i), QuoteSetID(302) and QuoteEntryID(299): the edge context of
its command has them (`name`, `context`), so every FIX edge knows them after a restart. Quotes end with the trading day.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from ctpproto import ctp
from ctpproto.generated.fix44 import QuoteStatus, Tag
from ctpproto.message import Message
from ctpproto.structs import Struct
from ctpproto.translate import context as edge_context
from ctpproto.translate.context import FixContext
from ctpproto.translate.families import table
from fixbridge.adapters.contract import Command, Record

_M, _S = ctp.messages, ctp.structs
_REFUSALS = frozenset(
    getattr(_M, name).tid
    for name in ("OnRspQuoteInsert", "OnErrRtnQuoteInsert", "OnRspQuoteAction", "OnErrRtnQuoteAction", "OnRspForQuoteInsert",
                 "OnErrRtnForQuoteInsert", "OnRspError")
)  # fmt: skip
_ACTION_REFUSALS = (_M.OnRspQuoteAction.tid, _M.OnErrRtnQuoteAction.tid)
_NAMES = (Tag.QuoteID, Tag.QuoteSetID, Tag.QuoteEntryID, Tag.QuoteReqID)
_INSERT, _ACTION, _FOR_QUOTE = "insert", "action", "for quote"
_KINDS = {_M.ReqQuoteInsert.tid: _INSERT, _M.ReqQuoteAction.tid: _ACTION, _M.ReqForQuoteInsert.tid: _FOR_QUOTE}
_ORDER_OVER = frozenset((ctp.codes.OrderStatus.Canceled, ctp.codes.OrderStatus.AllTraded))
_OVER = frozenset((QuoteStatus.CanceledAll, QuoteStatus.Rejected, QuoteStatus.RemovedFromMarket))


class Name(NamedTuple):
    """What a member calls a quote, or a request for one: `quote_req_id` alone."""

    client: str
    quote_id: str = ""
    quote_set_id: str = ""
    quote_entry_id: str = ""
    quote_req_id: str = ""

    def context(self) -> bytes:
        """The edge context of its command. Raises ContextFault where it does not fit."""
        named = tuple((tag, text) for tag, text in zip(_NAMES, self[1:]) if text)
        return edge_context.encode(FixContext(self.client, "", "", named))


def name_of(context: bytes) -> Name | None:
    """The name in a context, None for one that is no quote's. Raises ContextFault."""
    fix = edge_context.decode(context) if context else None
    if fix is None or fix.cl_ord_id:
        return None
    said = dict(fix.echoed)
    return Name(fix.client, *(said.get(tag, "") for tag in _NAMES)) if any(tag in said for tag in _NAMES) else None


class Side:
    """The bid or the offer: an order of its own. lots and cum in lots; value is the sum of price times lots."""

    __slots__ = ("is_bid", "lots", "cum", "value", "is_over")

    def __init__(self, is_bid: bool, lots: int):
        self.is_bid, self.lots, self.cum, self.value, self.is_over = is_bid, lots, 0, Decimal(0), False


class Quote:
    """One quote. status: a code of QuoteStatus(297); told: the last Quote that the counter said; order: FrontID, SessionID and
    QuoteRef.

    It is over when the counter says so, or when both of its sides are: nobody tells a quote of its trades.
    """

    __slots__ = ("name", "entered", "order", "status", "told", "bid", "offer")

    def __init__(self, name: Name, entered: Struct, order: tuple[int, int, str]):
        self.name, self.entered, self.order = name, entered, order
        self.status = QuoteStatus.Pending
        self.told: Struct | None = None
        self.bid, self.offer = Side(True, entered.BidVolume), Side(False, entered.AskVolume)

    @property
    def live(self) -> bool:
        return self.status not in _OVER


class Event(NamedTuple):
    """quote: None for a request for quotes, and for an action on a quote that nobody knows. error_id: 0 for a change of status.

    fill: a trade of `side`; place: of the record that told it.
    """

    name: Name
    quote: Quote | None
    error_id: int = 0
    words: str = ""
    is_action: bool = False  # an action was refused: the quote is as it was
    fill: Struct | None = None
    side: Side | None = None
    place: tuple[int, int] = (0, 0)


class QuoteBook:
    """The reducer. Everything of one trading day."""

    def __init__(self) -> None:
        self._quotes: dict[Name, Quote] = {}
        self._by_order: dict[tuple[int, int, str], Quote] = {}
        self._by_exchange: dict[tuple[str, str], tuple[Quote, Side]] = {}  # by ExchangeID and OrderSysID of a side
        self._actions: set[int] = set()  # commands that are actions, by number, until one is refused

    def find(self, name: Name) -> Quote | None:
        return self._quotes.get(name)

    def of(self, client: str, quote_id: str = "", instrument_id: str = "") -> list[Quote]:
        """A client's quotes, the oldest first; those of a QuoteID(117), an instrument, or both."""
        return [
            quote
            for name, quote in self._quotes.items()
            if name.client == client and quote_id in ("", name.quote_id) and instrument_id in ("", quote.entered.InstrumentID)
        ]

    def apply(self, record: Record) -> list[Event]:
        """Take the next released record. Raises ContextFault."""
        if isinstance(record, Command):
            kind = _KINDS.get(record.message.tid)
            name = name_of(record.context) if kind is not None else None
            if name is not None and kind == _INSERT and name not in self._quotes:
                entered = record.message.get(_S.InputQuote)
                if entered is not None:
                    order = (record.source.front_id, record.source.session_id, entered.QuoteRef.strip())
                    self._quotes[name] = self._by_order[order] = Quote(name, entered, order)
            elif name is not None and kind == _ACTION:
                self._actions.add(record.number)
            return []
        tid = record.message.tid
        if tid == _M.OnRtnQuote.tid:
            return self._told(record.message)
        if tid == _M.OnRtnOrder.tid:
            return self._order_told(record.message)
        if tid == _M.OnRtnTrade.tid:
            return self._traded(record.number, record.message)
        if tid == ctp.internal_messages.DayRolled.tid:
            self._quotes.clear()
            self._by_order.clear()
            self._by_exchange.clear()
            self._actions.clear()
            return []
        if tid not in _REFUSALS:
            return []
        is_action = record.cause in self._actions
        if not is_action and tid in _ACTION_REFUSALS:
            return []  # said already: to the dialog, and then to the users
        self._actions.discard(record.cause)
        return self.refused(record.context, record.message, is_action)

    def refused(self, context: bytes, message: Message, is_action: bool) -> list[Event]:
        """An error of the counter, of a released record or of the link's. Said once, though the counter says it twice."""
        info = message.get(_S.RspInfo)
        name = name_of(context) if info is not None and info.ErrorID else None
        if info is None or name is None:
            return []
        quote = self._quotes.get(name)
        if not is_action and not name.quote_req_id:
            if quote is None or quote.status != QuoteStatus.Pending:
                return []
            quote.status = QuoteStatus.Rejected
        return [Event(name, quote, info.ErrorID, info.ErrorMsg, is_action)]

    def _told(self, message: Message) -> list[Event]:
        told = message.get(_S.Quote)
        quote = self._by_order.get((told.FrontID, told.SessionID, told.QuoteRef.strip())) if told is not None else None
        if told is None or quote is None:
            return []
        before, quote.told = quote.status, told
        quote.status = status_of(told)
        for side, number in ((quote.bid, told.BidOrderSysID), (quote.offer, told.AskOrderSysID)):
            if number.strip():
                self._by_exchange[told.ExchangeID, number.strip()] = quote, side
        if quote.status in (before, QuoteStatus.Pending) or before in _OVER:
            return []
        return [Event(quote.name, quote, 0, told.StatusMsg)]

    def _order_told(self, message: Message) -> list[Event]:
        told = message.get(_S.Order)
        quote, side = self._by_exchange.get((told.ExchangeID, told.OrderSysID.strip()), _NOBODY) if told is not None else _NOBODY
        if told is None or quote is None or side is None or told.OrderStatus not in _ORDER_OVER:
            return []
        side.is_over = True
        return self._ended(quote, told.StatusMsg)

    def _traded(self, number: int, message: Message) -> list[Event]:
        trade = message.get(_S.Trade)
        quote, side = (
            self._by_exchange.get((trade.ExchangeID, trade.OrderSysID.strip()), _NOBODY) if trade is not None else _NOBODY
        )
        if trade is None or quote is None or side is None or side.is_bid != (trade.Direction == ctp.codes.Direction.Buy):
            return []
        side.cum += trade.Volume
        side.value += Decimal(repr(trade.Price)) * trade.Volume
        side.is_over = side.is_over or side.cum >= side.lots
        return [Event(quote.name, quote, fill=trade, side=side, place=(number, 0)), *self._ended(quote, "")]

    def _ended(self, quote: Quote, words: str) -> list[Event]:
        if not quote.live or not (quote.bid.is_over and quote.offer.is_over):
            return []
        traded = quote.bid.cum >= quote.bid.lots and quote.offer.cum >= quote.offer.lots
        quote.status = QuoteStatus.RemovedFromMarket if traded else QuoteStatus.CanceledAll
        return [Event(quote.name, quote, 0, words)]


_NOBODY: tuple[None, None] = (None, None)


def status_of(told: Struct) -> str:
    """QuoteStatus(297) of a Quote, by the table."""
    return _status_rule().codes(told)[0]


def _status_rule():  # type: ignore[no-untyped-def]
    return next(rule for rule in table("quotes.quote_status").rules if rule.fix[0].tag == Tag.QuoteStatus)
