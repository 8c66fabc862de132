"""Quotes and requests for quotes: specs/rules/11-quotes.md. A quote's orders are the compiled part's as any others."""

from __future__ import annotations

from typing import Any

from ctpproto import ctp
from ctpproto.ctp import codes, errors, messages, structs
from ctpproto.message import Error, Message, MessageType
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.heterogeneous.answers import REFUSALS, first, to_dialog
from fixbridge.adapters.heterogeneous.layout import (
    INSTALL_ID,
    SETTLEMENT_ID,
    STATUS_WORDS,
    TRADER_ID,
    copy_members,
    raw_text,
    text,
    tidy,
)
from fixbridge.adapters.heterogeneous.market import Market
from fixbridge.adapters.heterogeneous.seats import acting_session

_TIMES = frozenset(v for k, v in vars(codes.TimeCondition).items() if not k.startswith("_"))
_HIGHEST_REF = 999_999_999_999  # twelve digits (R60)
_NO_REF = b"?"  # an OrderRef that ORDER_REF refuses
# What both orders say as the quote does (R211), and what a Quote, a QuoteAction and a ForQuote say as sent.
_SHARED = (
    "BrokerID", "InvestorID", "UserID", "InstrumentID", "ExchangeID", "BusinessUnit", "InvestUnitID", "MacAddress", "IPAddress",
    "RequestID", "OrderMemo", "SessionReqSeq",
)  # fmt: skip
_QUOTE_AS_SENT = (
    "AskPrice", "BidPrice", "AskVolume", "BidVolume", "BusinessUnit", "AskOffsetFlag", "BidOffsetFlag", "AskHedgeFlag",
    "BidHedgeFlag", "ForQuoteSysID", "InvestUnitID", "MacAddress", "IPAddress", "OrderMemo", "SessionReqSeq", "InvestorID",
    "InstrumentID", "QuoteRef", "AskOrderRef", "BidOrderRef", "RequestID",
)  # fmt: skip
_ACTION_AS_SENT = (
    "BrokerID", "InvestorID", "QuoteActionRef", "QuoteRef", "RequestID", "FrontID", "SessionID", "ExchangeID", "QuoteSysID",
    "ActionFlag", "ClientID", "InvestUnitID", "MacAddress", "InstrumentID", "IPAddress", "OrderMemo", "SessionReqSeq",
)  # fmt: skip
_FOR_QUOTE_AS_SENT = ("InvestorID", "ForQuoteRef", "InvestUnitID", "MacAddress", "InstrumentID", "IPAddress")
_STATUS = codes.OrderStatus  # of a quote, too
_WORDS = {_STATUS.Unknown: STATUS_WORDS[0], _STATUS.NoTradeQueueing: STATUS_WORDS[1], _STATUS.Canceled: STATUS_WORDS[4]}


def number_of(raw: bytes) -> int:
    """Digits with spaces around (R60, R69); -1 for what is no number."""
    digits = raw.strip(b" ")
    return int(digits) if digits.isdigit() else -1


def _right_aligned(number: int) -> str:
    return f"{number:12d}"  # R19


def client_id(investor: str) -> str:
    """R63: cut at a whole character."""
    return text(investor)[: structs.Order.MEMBERS["ClientID"].size - 1].decode("gbk", "ignore")


# -- quotes -------------------------------------------------------------------------------------------------------------


def insert(market: Market, command: Command) -> list[Result]:
    """ReqQuoteInsert: R210 to R212."""
    field = first(command, structs.InputQuote)
    session = acting_session(market, command)
    error = _before_the_orders(market, field, session)
    if error is not errors.NONE:
        return _refused(market, command, messages.OnRspQuoteInsert, messages.OnErrRtnQuoteInsert, field, session, error)
    ask, bid = _refs(market, field, session)
    quote_ref = raw_text(field, "QuoteRef") or ask
    key = (command.source.front_id, market.sessions[session].number, number_of(quote_ref))
    sides = _order(field, ask, "Ask", codes.Direction.Sell), _order(field, bid, "Bid", codes.Direction.Buy)
    error = _orders_error(market, command, key, (ask, bid), sides)
    if error is not errors.NONE:
        return _refused(market, command, messages.OnRspQuoteInsert, messages.OnErrRtnQuoteInsert, field, session, error)
    submitted = _first_image(market, command, field, session, (quote_ref, ask, bid))
    results = [_say(market, submitted, command.context)]
    number = int(submitted.BrokerQuoteSeq)
    market.engine.order_seq = number
    slot = market.names.instruments[raw_text(field, "InstrumentID")]
    exchange = market.instruments[slot].exchange
    sys_id = market.exchanges[exchange].orders + 1
    market.exchanges.set(exchange, orders=sys_id)
    accepted = _next(
        market, submitted, _STATUS.NoTradeQueueing, OrderSubmitStatus=codes.OrderSubmitStatus.Accepted,
        QuoteSysID=_right_aligned(sys_id), AskOrderSysID=_right_aligned(sys_id + 1), BidOrderSysID=_right_aligned(sys_id + 2),
    )  # fmt: skip
    results.append(_say(market, accepted, command.context))
    return results + market.engine.place_pair(command, *sides) + market.engine.touch(command.time_ns)


def _before_the_orders(market: Market, field: Any, session: int) -> Error:
    """The checks of [[quote]] up to QUOTE_REF."""
    if not session:
        return errors.NOT_LOGIN_YET
    if field is None:
        return errors.BAD_FIELD
    if raw_text(field, "ReplaceSysID"):
        return errors.UNSUPPORTED_FUNCTION
    if field.TimeCondition not in ("", codes.TimeCondition.GFD):
        return errors.UNSUPPORTED_FUNCTION if field.TimeCondition in _TIMES else errors.BAD_FIELD
    ref = raw_text(field, "QuoteRef")
    return errors.BAD_FIELD if ref and (len(ref) > 12 or number_of(ref) < 0) else errors.NONE


def _orders_error(
    market: Market, command: Command, key: tuple[int, int, int], refs: tuple[bytes, bytes], sides: tuple[bytes, bytes]
) -> Error:
    """The checks from DUPLICATE_QUOTE on."""
    ask, bid = (number_of(ref) for ref in refs)
    if key[2] >= 0 and key in market.quotes:
        return errors.DUPLICATE_ORDER_REF
    if ask == bid >= 0 and all(len(ref) <= 12 for ref in refs):
        return errors.DUPLICATE_ORDER_REF
    of_ask, of_bid, *both = market.engine.examine_pair(command, *sides)
    if of_ask or of_bid:
        return REFUSALS[of_ask or of_bid]
    crosses, is_paid_for = both
    return errors.BAD_PRICE_VALUE if crosses else errors.NONE if is_paid_for else errors.INSUFFICIENT_MONEY


def _refs(market: Market, field: Struct, session: int) -> tuple[bytes, bytes]:
    """OrderRefs of ask and bid (R210)."""
    highest = market.users[market.sessions[session].slot_of_user].max_ref
    ask, bid = raw_text(field, "AskOrderRef"), raw_text(field, "BidOrderRef")
    if not ask:
        ask = _counted(highest + 1)
    if not bid:
        bid = _counted(max(highest, number_of(ask)) + 1)
    return ask, bid


def _counted(number: int) -> bytes:
    return b"%d" % number if number <= _HIGHEST_REF else _NO_REF


def _order(field: Struct, ref: bytes, side: str, direction: str) -> bytes:
    """A side as the InputOrder that its checks are of, packed (R211)."""
    kind, quote = structs.InputOrder, structs.InputQuote
    image = bytearray(
        kind(
            Direction=direction, OrderPriceType=codes.OrderPriceType.LimitPrice, TimeCondition=codes.TimeCondition.GFD,
            VolumeCondition=codes.VolumeCondition.AV, ContingentCondition=codes.ContingentCondition.Immediately,
            ForceCloseReason=codes.ForceCloseReason.NotForceClose,
        ).pack()
    )  # fmt: skip
    raw = field.pack()
    copy_members(raw, quote, image, kind, *_SHARED)
    for theirs, ours in (("Price", "LimitPrice"), ("Volume", "VolumeTotalOriginal"), ("OffsetFlag", "CombOffsetFlag"),
                         ("HedgeFlag", "CombHedgeFlag")):  # fmt: skip
        there, here = quote.MEMBERS[side + theirs], kind.MEMBERS[ours]
        image[here.offset : here.offset + there.size] = raw[there.offset : there.offset + there.size]
    here = kind.MEMBERS["OrderRef"]
    image[here.offset : here.offset + len(ref)] = ref
    return bytes(image)


def _first_image(market: Market, command: Command, field: Any, session: int, refs: tuple[bytes, bytes, bytes]) -> Any:
    """The Quote as its first return says it, but for the numbers of the return."""
    engine, source, seat = market.engine, command.source, market.sessions[session]
    date, clock = engine.clock(command.time_ns)
    sequence = engine.order_seq + 1
    image = bytearray(
        structs.Quote(
            BrokerID=market.broker, UserID=command.user, ActiveUserID=command.user, QuoteLocalID=_right_aligned(sequence),
            BrokerQuoteSeq=sequence, ParticipantID=market.broker, ClearingPartID=market.broker, TraderID=TRADER_ID,
            InstallID=INSTALL_ID, SettlementID=SETTLEMENT_ID, OrderSubmitStatus=codes.OrderSubmitStatus.InsertSubmitted,
            TradingDay=market.trading_day, InsertDate=date, InsertTime=clock, FrontID=source.front_id, SessionID=seat.number,
            CurrencyID="CNY",
        ).pack()
    )  # fmt: skip
    sent = tidy(field)
    copy_members(sent.pack(), structs.InputQuote, image, structs.Quote, *_QUOTE_AS_SENT)
    investor, instrument = raw_text(sent, "InvestorID").decode("gbk"), raw_text(sent, "InstrumentID").decode("gbk")
    quote_ref, ask, bid = (ref.decode("ascii") for ref in refs)
    quote: Any = structs.Quote.unpack(bytes(image))
    quote = quote.replace(
        QuoteRef=quote_ref, AskOrderRef=ask, BidOrderRef=bid, RequestID=source.request_id or field.RequestID,
        ExchangeID=market.instrument_structs[instrument].ExchangeID, ExchangeInstID=instrument, ClientID=client_id(investor),
        AccountID=investor, UserProductInfo=seat.product.decode("gbk"),
    )  # type: ignore[attr-defined]  # fmt: skip
    return _next(market, quote, _STATUS.Unknown)


def _next(market: Market, quote: Any, status: str, **changed: Any) -> Any:
    """The quote's next return."""
    market.engine.return_seq += 1
    return quote.replace(
        QuoteStatus=status, StatusMsg=_WORDS[status], SequenceNo=market.engine.return_seq,
        NotifySequence=quote.NotifySequence + 1, **changed,
    )  # fmt: skip


def _say(market: Market, quote: Any, context: bytes) -> Result:
    keep_quote(market, quote)
    users = market.investors[market.investor(quote.InvestorID)].users
    return Result(Message(messages.OnRtnQuote.tid, (quote,)), users=users, context=context)


def keep_quote(market: Market, quote: Any) -> None:
    """As last said; also of one that was recorded or exported."""
    key = (quote.FrontID, quote.SessionID, number_of(text(quote.QuoteRef)))
    market.quotes[key] = quote
    if quote.QuoteSysID:
        market.quotes_by_id[market.exchange(quote.ExchangeID), int(quote.QuoteSysID)] = key


def absorb_quote(market: Market, quote: Any) -> None:
    """An OnRtnQuote as recorded (R217)."""
    market.engine.return_seq = quote.SequenceNo
    if quote.QuoteSysID:
        _number_used(market, quote.ExchangeID, int(quote.QuoteSysID))
    else:
        market.engine.order_seq = quote.BrokerQuoteSeq
    keep_quote(market, quote)


def _number_used(market: Market, exchange: str, number: int) -> None:
    slot = market.exchange(exchange)
    market.exchanges.set(slot, orders=max(market.exchanges[slot].orders, number))


# -- actions ------------------------------------------------------------------------------------------------------------


def action(market: Market, command: Command) -> list[Result]:
    """ReqQuoteAction: R213."""
    field = first(command, structs.InputQuoteAction)
    session = acting_session(market, command)
    error = _member_error(market, command, field, session, codes.ActionFlag.Delete)
    quote: Any = None
    if error is errors.NONE:
        quote = _named(market, field)
        error = _quote_error(market, field, quote)
    live = _live_orders(market, quote) if error is errors.NONE else []
    if error is errors.NONE and not live:
        error = errors.INSUITABLE_ORDER_STATUS
    if error is not errors.NONE:
        return _refused_action(market, command, field, session, error)
    engine = market.engine
    clock = engine.clock(command.time_ns)[1]
    results = [_say(market, _next(market, quote, _STATUS.Canceled, CancelTime=clock, ActiveUserID=command.user), command.context)]
    for slot in live:
        results += engine.cancel(slot, command.time_ns, text(command.user), command.context)
    return results + engine.touch(command.time_ns)


def _live_orders(market: Market, quote: Any) -> list[int]:
    """Slots of its ask and bid that live."""
    exchange = market.exchange(quote.ExchangeID)
    slots = (market.engine.order_at(exchange, int(number)) for number in (quote.AskOrderSysID, quote.BidOrderSysID))
    return [slot for slot in slots if slot and market.orders[slot].live]


def _quote_error(market: Market, field: Any, quote: Any) -> Error:
    if not (raw_text(field, "QuoteSysID").strip(b" ") or raw_text(field, "QuoteRef").strip(b" ")):
        return errors.BAD_ORDER_ACTION_FIELD
    if quote is None or raw_text(field, "InvestorID") != text(quote.InvestorID):
        return errors.QUOTE_NOT_FOUND
    return errors.NONE if raw_text(field, "InstrumentID") in (b"", text(quote.InstrumentID)) else errors.QUOTE_NOT_FOUND


def _named(market: Market, field: Any) -> Any:
    """The quote that an action names, None where there is none."""
    sys_id = raw_text(field, "QuoteSysID")
    if not sys_id.strip(b" "):
        return market.quotes.get((field.FrontID, field.SessionID, number_of(raw_text(field, "QuoteRef"))))
    name = raw_text(field, "ExchangeID")
    if name:
        exchange = market.names.exchanges.get(name, 0)
    else:
        slot = market.names.instruments.get(raw_text(field, "InstrumentID"), 0)
        exchange = market.instruments[slot].exchange if slot else 0
    key = market.quotes_by_id.get((exchange, number_of(sys_id)))
    return None if key is None else market.quotes[key]


def _refused_action(market: Market, command: Command, field: Any, session: int, error: Error) -> list[Result]:
    told = None
    if field is not None:
        date, clock = market.engine.clock(command.time_ns)
        image = bytearray(
            structs.QuoteAction(
                ActionDate=date, ActionTime=clock, OrderActionStatus=codes.OrderActionStatus.Rejected, UserID=command.user,
                StatusMsg=error.prompt,
            ).pack()
        )  # fmt: skip
        copy_members(tidy(field).pack(), structs.InputQuoteAction, image, structs.QuoteAction, *_ACTION_AS_SENT)
        told = structs.QuoteAction.unpack(bytes(image))
    return _refused(market, command, messages.OnRspQuoteAction, messages.OnErrRtnQuoteAction, field, session, error, told)


# -- requests for quotes --------------------------------------------------------------------------------------------------


def ask_for_quotes(market: Market, command: Command) -> list[Result]:
    """ReqForQuoteInsert: R214."""
    field = first(command, structs.InputForQuote)
    session = acting_session(market, command)
    error = _member_error(market, command, field, session)
    if error is errors.NONE:
        error = _instrument_error(market, field)
    if error is not errors.NONE:
        return _refused(market, command, messages.OnRspForQuoteInsert, messages.OnErrRtnForQuoteInsert, field, session, error)
    instrument = raw_text(field, "InstrumentID").decode("gbk")
    exchange = market.instruments[market.instrument(instrument)].exchange
    number = market.exchanges[exchange].orders + 1
    market.exchanges.set(exchange, orders=number)
    _keep_asked(market, command, field, market.sessions[session].number)
    date, clock = market.engine.clock(command.time_ns)
    said = structs.ForQuoteRsp(
        TradingDay=market.trading_day, ForQuoteSysID=_right_aligned(number), ForQuoteTime=clock, ActionDay=date,
        ExchangeID=market.exchanges[exchange].name.decode("gbk"), InstrumentID=instrument,
    )  # fmt: skip
    return [
        to_dialog(command, messages.OnRspForQuoteInsert, ctp.rsp_info(errors.NONE), tidy(field)),
        Result(Message(messages.OnRtnForQuoteRsp.tid, (said,)), public=True, context=command.context),
    ]


def _keep_asked(market: Market, command: Command, field: Any, session: int) -> None:
    engine = market.engine
    engine.order_seq += 1
    date, clock = engine.clock(command.time_ns)
    sent = tidy(field)
    investor, instrument = raw_text(sent, "InvestorID").decode("gbk"), raw_text(sent, "InstrumentID").decode("gbk")
    image = bytearray(
        structs.ForQuote(
            BrokerID=market.broker, UserID=command.user, ForQuoteLocalID=_right_aligned(engine.order_seq),
            ExchangeID=market.instrument_structs[instrument].ExchangeID, ParticipantID=market.broker,
            ClientID=client_id(investor), TraderID=TRADER_ID, InstallID=INSTALL_ID, InsertDate=date, InsertTime=clock,
            ForQuoteStatus=codes.ForQuoteStatus.Accepted, FrontID=command.source.front_id, SessionID=session,
            ActiveUserID=command.user, BrokerForQutoSeq=engine.order_seq, ExchangeInstID=instrument,
        ).pack()  # type: ignore[attr-defined]
    )  # fmt: skip
    copy_members(sent.pack(), structs.InputForQuote, image, structs.ForQuote, *_FOR_QUOTE_AS_SENT)
    market.asked.append(structs.ForQuote.unpack(bytes(image)))


def absorb_asked(market: Market, command: Command, said: Any) -> None:
    """An OnRtnForQuoteRsp as recorded: what it says was done (R217)."""
    _number_used(market, said.ExchangeID, int(said.ForQuoteSysID))
    _keep_asked(market, command, command.message.fields[0], market.sessions[acting_session(market, command)].number)


def _instrument_error(market: Market, field: Any) -> Error:
    slot = market.names.instruments.get(raw_text(field, "InstrumentID"), 0)
    if not slot:
        return errors.INSTRUMENT_NOT_FOUND
    it, name = market.instruments[slot], raw_text(field, "ExchangeID")
    if name and name != market.exchanges[it.exchange].name:
        return errors.EXCHANGE_ID_IS_WRONG if name in market.names.exchanges else errors.EXCHANGE_ID_IS_INVALID
    if not it.trading or not it.has_base or (it.expires and it.expires < market.day_number):
        return errors.INSTRUMENT_NOT_TRADING
    return errors.NOT_TRADING_PERIOD if it.closed else errors.NONE


# -- for all three --------------------------------------------------------------------------------------------------------


def _member_error(market: Market, command: Command, field: Any, session: int, flag: str = "") -> Error:
    """From NOT_LOGGED_IN to INACTIVE_INVESTOR. `flag`: the only ActionFlag that is taken."""
    if not session:
        return errors.NOT_LOGIN_YET
    if field is None:
        return errors.BAD_FIELD
    if not market.broker or raw_text(field, "BrokerID") != text(market.broker):
        return errors.BROKER_NOT_FOUND
    if raw_text(field, "UserID") not in (b"", text(command.user)):
        return errors.INCONSISTENT_INFORMATION
    if flag and field.ActionFlag != flag:
        return errors.BAD_ORDER_ACTION_FIELD
    return market.investor_error(command.user, raw_text(field, "InvestorID"))


def _refused(
    market: Market, command: Command, answer: MessageType, told: MessageType, field: Any, session: int, error: Error,
    tells: Struct | None = None,
) -> list[Result]:  # fmt: skip
    """`tells`: what users are told, where it is not the field itself."""
    info = ctp.rsp_info(error)
    if field is None:
        return [to_dialog(command, answer, info)]
    sent = tidy(field)
    results = [to_dialog(command, answer, info, sent)]
    if session:
        heard = Message(told.tid, (info, tells or sent))
        results.append(Result(heard, users=market.hearing(command.user, field), context=command.context))
    return results
