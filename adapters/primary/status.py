"""What operators tell everybody: the status of instruments (R200 to R203), and bulletins (R204)."""

from __future__ import annotations

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.primary import orders, reports, rules
from fixbridge.adapters.primary.market import Instrument
from fixbridge.adapters.primary.rules import Refusal, Rejected
from fixbridge.adapters.primary.state import State

_s, _m = ctp.structs, ctp.messages
_S = codes.InstrumentStatus
_CODES = {value for name, value in vars(_S).items() if not name.startswith("_")}
_AUCTIONS = {_S.AuctionOrdering, _S.AuctionBalance, _S.AuctionMatch}


def set_status(state: State, command: Command) -> list[Result]:
    """SetInstrumentStatus."""
    try:
        field = _field(command, _s.InstrumentStatus)
        if field.InstrumentStatus not in _CODES:
            raise Rejected(rules.WRONG_CODE)
        if field.InstrumentStatus in _AUCTIONS:
            raise Rejected(rules.NO_AUCTION)
        _check_exchange(state, field)
        meant = _meant(state, field)
        if not meant:
            raise Rejected(rules.UNKNOWN_INSTRUMENT)
    except Rejected as rejected:
        return [_error(rejected.refusal, command)]
    entered = reports.clock_at(command.time_ns // reports.SECOND_NS).time.decode()
    told = reports.canonical(field)  # bytes of what is passed on stay as they are (R4)
    if not told.EnterReason:
        told = told.replace(EnterReason=codes.InstStatusEnterReason.Manual)
    results = []
    for instrument in meant:
        said = told.replace(
            ExchangeID=instrument.exchange.id, EnterTime=entered, ExchangeInstID=instrument.id, InstrumentID=instrument.id,
            TradingSegmentSN=instrument.status.TradingSegmentSN + 1 if instrument.status is not None else 1,
        )  # fmt: skip
        enter(state, said)
        results.append(Result(Message(_m.OnRtnInstrumentStatus.tid, (said,)), public=True, context=command.context))
    orders.touch(state, meant, command.time_ns, results)
    return results


def bulletin(state: State, command: Command) -> list[Result]:
    """Bulletin."""
    try:
        field = _field(command, _s.Bulletin)
        _check_exchange(state, field)
    except Rejected as rejected:
        return [_error(rejected.refusal, command)]
    now = reports.clock_at(command.time_ns // reports.SECOND_NS).time.decode()
    said = reports.canonical(field)
    filled = {"TradingDay": state.trading_day, "SendTime": now}
    said = said.replace(**{name: value for name, value in filled.items() if not getattr(said, name)})
    return [Result(Message(_m.OnRtnBulletin.tid, (said,)), public=True, context=command.context)]


def enter(state: State, said: Struct) -> None:
    """An instrument is in a status from now on."""
    state.forget_meanings()
    instrument = state.instruments[said.InstrumentID]
    instrument.status = said
    instrument.is_continuous = said.InstrumentStatus == _S.Continous


def _meant(state: State, field: Struct) -> list[Instrument]:
    """The instruments that an InstrumentStatus names: one, a product's, or all; of its exchange alone. By InstrumentID."""
    name = field.InstrumentID
    known = state.instruments.get(name)
    chosen = [known] if known is not None else [state.instruments[key] for key in sorted(state.instruments)]
    return [
        instrument
        for instrument in chosen
        if field.ExchangeID in ("", instrument.exchange.id) and name in ("", instrument.id, instrument.facts.ProductID)
    ]


def _field(command: Command, kind: type[Struct]) -> Struct:
    """The operator's field. Raises Rejected."""
    if command.user:
        raise Rejected(rules.NOT_ENTITLED_TO_SEE)
    fields = command.message.fields
    if not fields or type(fields[0]) is not kind:
        raise Rejected(rules.NO_FIELD)
    return fields[0]


def _check_exchange(state: State, field: Struct) -> None:
    if field.ExchangeID and field.ExchangeID not in state.exchanges:
        raise Rejected(rules.UNKNOWN_EXCHANGE)


def _error(refusal: Refusal, command: Command) -> Result:
    return Result(Message(_m.OnRspError.tid, (reports.rsp_info(refusal.error),)), dialog=True, context=command.context)
