"""Market depth as a pure function of released records: what fronts publish, and what two sites compare by digest.

    book.absorb(records)        released records, in order of numbers
    book.snapshot("IF2612")     DepthMarketData of the vocabulary
    book.listen(changed)        is told the instruments that changed, never in the middle of a command's results
    book.listen_asked(asked)    is told who was asked for a quote (OnRtnForQuoteRsp), as it is

An order report moves the book (its LimitPrice and VolumeTotal while it queues), a trade report moves the day's figures. A trade
is reported once to each side: volume, turnover and prices are taken from the buyer's report, and each side's report
moves open interest by its half. No clock: UpdateTime is the record's time.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta, timezone
from typing import Any, Callable, Sequence

from sortedcontainers import SortedDict

from ctpproto import ctp
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Record, ResultRecord

LEVELS = 5
# CTP's clients are all in one zone and its structs name none (UTC+8, no daylight saving time since 1991).
BEIJING = timezone(timedelta(hours=8))
_TENTHOUSANDTHS = 10_000  # prices inside are whole 0.0001 CNY, so that sums are exact and levels are found by equality

_DepthMarketData = ctp.structs.DepthMarketData
_Instrument = ctp.structs.Instrument
_DAY_ROLL = ctp.internal_structs.DayRoll
_DECLARE = ctp.internal_messages.Declare.tid
_DAY_ROLLED = ctp.internal_messages.DayRolled.tid
_RTN_ORDER = ctp.messages.OnRtnOrder.tid
_RTN_TRADE = ctp.messages.OnRtnTrade.tid
_RTN_FOR_QUOTE = ctp.messages.OnRtnForQuoteRsp.tid
_QUEUEING = (ctp.codes.OrderStatus.PartTradedQueueing, ctp.codes.OrderStatus.NoTradeQueueing)
_BUY = ctp.codes.Direction.Buy
_SUMMARY = (
    "InstrumentID", "ExchangeID", "LastPrice", "BidPrice1", "BidVolume1", "AskPrice1", "AskVolume1", "Volume", "OpenInterest",
    "UpdateTime",
)  # fmt: skip
_OPEN = ctp.codes.OffsetFlag.Open


class _Quote:
    """One instrument's book and day. Prices in 0.0001 CNY, volumes in lots; None where there is no price."""

    __slots__ = (
        "instrument_id", "exchange_id", "exchange_inst_id", "volume_multiple", "trading_day", "time_ns", "pre_settlement",
        "pre_close", "pre_open_interest", "upper", "lower", "last", "open", "high", "low", "volume", "turnover",
        "open_interest_halves", "bids", "asks",
    )  # fmt: skip

    def __init__(self, instrument_id: str, exchange_id: str):
        self.instrument_id, self.exchange_id, self.exchange_inst_id = instrument_id, exchange_id, instrument_id
        self.volume_multiple = 1
        self.pre_settlement: int | None = None
        self.pre_close: int | None = None
        self.pre_open_interest = 0.0
        self.upper: int | None = None
        self.lower: int | None = None
        self.time_ns = 0
        self.trading_day = ""
        self.new_day()

    def new_day(self) -> None:
        self.last: int | None = None
        self.open: int | None = None
        self.high: int | None = None
        self.low: int | None = None
        self.volume = 0
        self.turnover = 0  # 0.0001 CNY
        self.open_interest_halves = round(2 * self.pre_open_interest)
        self.bids: SortedDict = SortedDict()  # price -> lots
        self.asks: SortedDict = SortedDict()

    def declare(self, facts: Struct) -> None:
        """Take the static members of a DepthMarketData: what a day begins with."""
        self.pre_settlement = _whole(facts.PreSettlementPrice)
        self.pre_close = _whole(facts.PreClosePrice)
        self.pre_open_interest = facts.PreOpenInterest or 0.0
        self.upper, self.lower = _whole(facts.UpperLimitPrice), _whole(facts.LowerLimitPrice)
        if self.volume == 0:
            self.open_interest_halves = round(2 * self.pre_open_interest)


def _whole(price: float | None) -> int | None:
    return None if price is None else round(price * _TENTHOUSANDTHS)


def _price(whole: int | None) -> float | None:
    return None if whole is None else whole / _TENTHOUSANDTHS


class DepthBook:
    """The reducer. `apply` records in order of numbers; two objects given the same records have the same digest."""

    def __init__(self) -> None:
        self.trading_day = ""
        self._quotes: dict[str, _Quote] = {}
        self._queueing: dict[tuple[str, str], tuple[_Quote, bool, int, int]] = {}  # order -> (quote, is bid, price, lots)
        self._shown: dict[str, Struct] = {}
        self._moving: dict[str, None] = {}  # changed by the command at hand; a dict keeps the order of records
        self._changed: dict[str, None] = {}
        self._cause = 0
        self._listeners: list[Callable[[list[str]], None]] = []
        self._asked_listeners: list[Callable[[Struct], None]] = []

    def __contains__(self, instrument_id: str) -> bool:
        return instrument_id in self._quotes

    @property
    def instruments(self) -> list[str]:
        """Every declared InstrumentID, sorted."""
        return sorted(self._quotes)

    def listen(self, changed: Callable[[list[str]], None]) -> Callable[[], None]:
        """Have `changed` called with InstrumentIDs after each batch that changed some. Returns what ends it."""
        self._listeners.append(changed)
        return lambda: self._listeners.remove(changed)

    def listen_asked(self, asked: Callable[[Struct], None]) -> Callable[[], None]:
        """Have `asked` called with each ForQuoteRsp. Returns what ends it."""
        self._asked_listeners.append(asked)
        return lambda: self._asked_listeners.remove(asked)

    def absorb(self, records: Sequence[Record]) -> None:
        """Take the next released records and tell the listeners what they changed. Unlogged answers are left out."""
        for record in records:
            if record.number:
                self.apply(record)
        if self._listeners and self._changed:
            changed = self.take_changed()
            for listener in tuple(self._listeners):
                listener(changed)

    def apply(self, record: Record) -> None:
        """Take the next released record. Unlogged answers (number 0) must not be given."""
        if isinstance(record, Command):
            self.trading_day = record.trading_day
            if record.message.tid == _DECLARE:
                self._declare(record)
            return
        if record.cause != self._cause:
            self._settle()
            self._cause = record.cause
        self.trading_day = record.trading_day
        tid = record.message.tid
        if tid == _RTN_ORDER:
            self._order(record.message.fields[0], record)
        elif tid == _RTN_TRADE:
            self._trade(record.message.fields[0], record)
        elif tid == _DAY_ROLLED:
            self._day_rolled(record)
        elif tid == _RTN_FOR_QUOTE:
            for listener in tuple(self._asked_listeners):
                listener(record.message.fields[0])
        if record.last or record.cause == 0:  # cause 0: a counter upstream spoke by itself
            self._settle()

    def take_changed(self) -> list[str]:
        """InstrumentIDs whose snapshot changed since the last call, in the order in which they first changed."""
        changed = list(self._changed)
        self._changed.clear()
        return changed

    def snapshot(self, instrument_id: str) -> Struct:
        """The whole DepthMarketData of an instrument; absent prices are None. KeyError for one never heard of."""
        shown = self._shown.get(instrument_id)
        if shown is None:
            shown = self._shown[instrument_id] = self._show(self._quotes[instrument_id])
        return shown

    def summary(self) -> list[dict[str, Any]]:
        """What a status page shows of each instrument: CTP member names, None where there is no price."""
        return [{name: getattr(self.snapshot(i), name) for name in _SUMMARY} for i in self.instruments]

    def digest(self) -> str:
        """32 hexadecimal digits over every snapshot, in order of InstrumentID."""
        state = hashlib.blake2b(digest_size=16)
        for instrument_id in self.instruments:
            state.update(self.snapshot(instrument_id).pack())
        return state.hexdigest()

    # -- what records mean --------------------------------------------------------------------------------------------

    def _quote(self, instrument_id: str, exchange_id: str) -> _Quote:
        quote = self._quotes.get(instrument_id)
        if quote is None:
            quote = self._quotes[instrument_id] = _Quote(instrument_id, exchange_id)
            quote.trading_day = self.trading_day
        return quote

    def _declare(self, command: Command) -> None:
        for field in command.message.fields:
            if type(field) is _Instrument:
                quote = self._quote(field.InstrumentID, field.ExchangeID)
                quote.exchange_id = field.ExchangeID
                quote.exchange_inst_id = field.ExchangeInstID or field.InstrumentID
                quote.volume_multiple = field.VolumeMultiple
            elif type(field) is _DepthMarketData:
                quote = self._quote(field.InstrumentID, field.ExchangeID)
                quote.declare(field)
            else:
                continue
            quote.time_ns, quote.trading_day = command.time_ns, command.trading_day
            self._touch(quote)
        self._settle()

    def _order(self, order: Struct, record: ResultRecord) -> None:
        # Only what an exchange has accepted can queue, and the exchange's own number names it.
        if not order.OrderSysID:
            return
        key = (order.ExchangeID, order.OrderSysID)
        before = self._queueing.pop(key, None)
        lots = order.VolumeTotal if order.OrderStatus in _QUEUEING and order.LimitPrice is not None else 0
        if before is None and lots <= 0:
            return
        if before is not None:
            quote, is_bid, price, old_lots = before
            side = quote.bids if is_bid else quote.asks
            rest = side[price] - old_lots
            if rest:
                side[price] = rest
            else:
                del side[price]
        if lots > 0:
            quote = self._quote(order.InstrumentID, order.ExchangeID)
            is_bid = order.Direction == _BUY
            price = round(order.LimitPrice * _TENTHOUSANDTHS)
            side = quote.bids if is_bid else quote.asks
            side[price] = side.get(price, 0) + lots
            self._queueing[key] = (quote, is_bid, price, lots)
        self._touch(quote, record)

    def _trade(self, trade: Struct, record: ResultRecord) -> None:
        quote = self._quote(trade.InstrumentID, trade.ExchangeID)
        quote.open_interest_halves += trade.Volume if trade.OffsetFlag == _OPEN else -trade.Volume
        if trade.Direction == _BUY:
            price = round(trade.Price * _TENTHOUSANDTHS)
            quote.last = price
            if quote.open is None or quote.high is None or quote.low is None:
                quote.open = quote.high = quote.low = price
            elif price > quote.high:
                quote.high = price
            elif price < quote.low:
                quote.low = price
            quote.volume += trade.Volume
            quote.turnover += price * trade.Volume * quote.volume_multiple
        self._touch(quote, record)

    def _day_rolled(self, record: ResultRecord) -> None:
        """Yesterday's last price and open interest become the new day's Pre*; what the core settled comes in the record."""
        rolled = record.message.get(_DAY_ROLL)
        settled = {field.InstrumentID: field for field in record.message.fields if type(field) is _DepthMarketData}
        self._queueing.clear()
        for quote in self._quotes.values():
            quote.pre_close = quote.last if quote.last is not None else quote.pre_close
            quote.pre_open_interest = quote.open_interest_halves / 2
            quote.new_day()
            facts = settled.get(quote.instrument_id)
            if facts is not None:
                quote.declare(facts)
            self._touch(quote, record)
            if rolled is not None:
                quote.trading_day = rolled.NextTradingDay

    def _touch(self, quote: _Quote, record: ResultRecord | None = None) -> None:
        if record is not None:
            quote.time_ns, quote.trading_day = record.time_ns, record.trading_day
        self._shown.pop(quote.instrument_id, None)
        self._moving[quote.instrument_id] = None

    def _settle(self) -> None:
        """The command at hand is done: until now a taker may have stood across the book."""
        if self._moving:
            self._changed.update(self._moving)
            self._moving.clear()

    # -- what a member sees -------------------------------------------------------------------------------------------

    def _show(self, quote: _Quote) -> Struct:
        moment = datetime.fromtimestamp(quote.time_ns // 1_000_000_000, BEIJING)
        # AveragePrice is CNY a lot (Turnover / Volume), as CTP clients expect: they divide by VolumeMultiple themselves.
        average = quote.turnover / quote.volume / _TENTHOUSANDTHS if quote.volume else None
        members: dict[str, object] = {
            "TradingDay": quote.trading_day, "InstrumentID": quote.instrument_id, "ExchangeID": quote.exchange_id,
            "ExchangeInstID": quote.exchange_inst_id, "LastPrice": _price(quote.last),
            "PreSettlementPrice": _price(quote.pre_settlement), "PreClosePrice": _price(quote.pre_close),
            "PreOpenInterest": float(quote.pre_open_interest), "OpenPrice": _price(quote.open),
            "HighestPrice": _price(quote.high), "LowestPrice": _price(quote.low), "Volume": quote.volume,
            "Turnover": quote.turnover / _TENTHOUSANDTHS, "OpenInterest": quote.open_interest_halves / 2,
            "ClosePrice": None, "SettlementPrice": None, "UpperLimitPrice": _price(quote.upper),
            "LowerLimitPrice": _price(quote.lower), "PreDelta": None, "CurrDelta": None, "UpdateTime": f"{moment:%H:%M:%S}",
            "UpdateMillisec": quote.time_ns // 1_000_000 % 1000, "AveragePrice": average, "ActionDay": f"{moment:%Y%m%d}",
            "BandingUpperPrice": None, "BandingLowerPrice": None,
        }  # fmt: skip
        bids = quote.bids.items()[: -LEVELS - 1 : -1]
        asks = quote.asks.items()[:LEVELS]
        for side, levels in (("Bid", bids), ("Ask", asks)):
            for level in range(LEVELS):
                price, lots = levels[level] if level < len(levels) else (None, 0)
                members[f"{side}Price{level + 1}"] = _price(price)
                members[f"{side}Volume{level + 1}"] = lots
        return _DepthMarketData.unpack(_DepthMarketData(**members).pack())
