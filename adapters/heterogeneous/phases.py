"""Status of instruments, and bulletins: specs/rules/10-status-and-bulletins.md."""

from __future__ import annotations

from typing import Any

from ctpproto.ctp import codes, errors, messages, structs
from ctpproto.message import Error, Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.heterogeneous.answers import first, refused
from fixbridge.adapters.heterogeneous.layout import raw_text, tidy
from fixbridge.adapters.heterogeneous.market import Market

_AUCTIONS = (codes.InstrumentStatus.AuctionOrdering, codes.InstrumentStatus.AuctionBalance, codes.InstrumentStatus.AuctionMatch)
_STATUSES = frozenset(v for k, v in vars(codes.InstrumentStatus).items() if not k.startswith("_"))


def set_status(market: Market, command: Command) -> list[Result]:
    """R201, R202."""
    field = first(command, structs.InstrumentStatus)
    meant: list[str] = []
    error = _status_error(market, command, field)
    if error is errors.NONE:
        meant = _meant(market, field)
        error = errors.NONE if meant else errors.INSTRUMENT_NOT_FOUND
    if error is not errors.NONE:
        return refused(command, error)
    sent = tidy(field)
    clock = market.engine.clock(command.time_ns)[1]
    results = []
    for name in meant:
        before: Any = market.statuses.get(name)
        said = sent.replace(
            ExchangeID=market.instrument_structs[name].ExchangeID, ExchangeInstID=name, InstrumentID=name, EnterTime=clock,
            EnterReason=sent.EnterReason or codes.InstStatusEnterReason.Manual,
            TradingSegmentSN=1 if before is None else before.TradingSegmentSN + 1,
        )  # type: ignore[attr-defined]  # fmt: skip
        keep_status(market, said)
        results.append(Result(Message(messages.OnRtnInstrumentStatus.tid, (said,)), public=True, context=command.context))
    return results + market.engine.touch(command.time_ns)


def keep_status(market: Market, said: Any) -> None:
    market.statuses[said.InstrumentID] = said
    market.engine.phase(market.instrument(said.InstrumentID), said.InstrumentStatus != codes.InstrumentStatus.Continous)


def _status_error(market: Market, command: Command, field: Any) -> Error:
    if command.user:
        return errors.NO_PRIVILEGE
    if field is None or field.InstrumentStatus not in _STATUSES:
        return errors.BAD_FIELD
    if field.InstrumentStatus in _AUCTIONS:
        return errors.UNSUPPORTED_FUNCTION
    return _exchange_error(market, field)


def _exchange_error(market: Market, field: Struct) -> Error:
    exchange = raw_text(field, "ExchangeID")
    return errors.EXCHANGE_ID_IS_INVALID if exchange and exchange not in market.names.exchanges else errors.NONE


def _meant(market: Market, field: Struct) -> list[str]:
    """InstrumentIDs in order."""
    name, exchange = raw_text(field, "InstrumentID"), raw_text(field, "ExchangeID")
    if not name:
        slots = list(market.instruments.slots())
    elif name in market.names.instruments:
        slots = [market.names.instruments[name]]
    else:
        slots = list(market.products_of.get(name, ()))
    found = (market.instruments[slot] for slot in slots)
    return sorted(it.name.decode("gbk") for it in found if not exchange or market.exchanges[it.exchange].name == exchange)


def bulletin(market: Market, command: Command) -> list[Result]:
    """R204."""
    field = first(command, structs.Bulletin)
    error = errors.NO_PRIVILEGE if command.user else errors.BAD_FIELD if field is None else _exchange_error(market, field)
    if error is not errors.NONE:
        return refused(command, error)
    said: Any = tidy(field)
    if not raw_text(said, "TradingDay"):
        said = said.replace(TradingDay=market.trading_day)
    if not raw_text(said, "SendTime"):
        said = said.replace(SendTime=market.engine.clock(command.time_ns)[1])
    return [Result(Message(messages.OnRtnBulletin.tid, (said,)), public=True, context=command.context)]
