"""Quotes, an ask and a bid placed at once, and requests for them (R210 to R217)."""

from __future__ import annotations

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.message import Message
from ctpproto.structs import Converter, Struct
from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.primary import life, orders, reports, rules
from fixbridge.adapters.primary.accounts import Account
from fixbridge.adapters.primary.life import Order
from fixbridge.adapters.primary.market import Exchange, Instrument
from fixbridge.adapters.primary.refused import refused
from fixbridge.adapters.primary.reports import CANCELED, SECOND_NS, Clock, clock_at, order_return
from fixbridge.adapters.primary.rules import Refusal, Rejected
from fixbridge.adapters.primary.sessions import acting_session
from fixbridge.adapters.primary.state import Session, State

_s, _m = ctp.structs, ctp.messages
_S, _Submit = codes.OrderStatus, codes.OrderSubmitStatus
_AS_ORDER, _AS_QUOTE = Converter(_s.InputQuote, _s.InputOrder), Converter(_s.InputQuote, _s.Quote)
_AS_ACTION, _AS_FOR_QUOTE = Converter(_s.InputQuoteAction, _s.QuoteAction), Converter(_s.InputForQuote, _s.ForQuote)
_read_refs = reports.pieces(_s.InputQuote, "QuoteRef", "AskOrderRef", "BidOrderRef")
_REFS_AT = _s.InputQuote.MEMBERS["QuoteRef"].offset
_CODES = tuple(
    (f"{side}{name}", _s.InputQuote.MEMBERS[f"{side}{name}"].offset, _s.InputOrder.MEMBERS[f"Comb{name}"].offset)
    for side in ("Ask", "Bid") for name in ("OffsetFlag", "HedgeFlag")
)  # fmt: skip
_ORDER_REF = slice(_s.InputOrder.MEMBERS["OrderRef"].offset, _s.InputOrder.MEMBERS["UserID"].offset)
Key = tuple[int, int, int]  # FrontID, SessionID, QuoteRef as a number


class Quote:
    """`report`: as last said. Its orders are found by the OrderSysIDs in it."""

    __slots__ = ("key", "account", "instrument", "report")

    def __init__(self, key: Key, account: Account, instrument: Instrument, report: Struct):
        self.key, self.account, self.instrument, self.report = key, account, instrument, report

    def live(self) -> list[Order]:
        """Of its ask and its bid those that are live, in that order."""
        known = self.instrument.exchange.by_number
        sides = (known[int(number)] for number in (self.report.AskOrderSysID, self.report.BidOrderSysID))
        return [order for order in sides if order.is_live]


# -- decisions --------------------------------------------------------------------------------------------------------


def insert(state: State, command: Command) -> list[Result]:
    """ReqQuoteInsert."""
    time_ns, message, source, user, context = command[3:]
    field = _field(message, _s.InputQuote)
    try:
        session = _session(state, command, field)
        said = reports.canonical(field)
        key, refs = _names(state, session, said, field.pack())
        sides = [_as_order(said, side, ref) for side, ref in (("Ask", refs[1]), ("Bid", refs[2]))]
        ask, bid = (orders.examine(state, session, raw, reports.read_input(raw), context) for raw in sides)
        _check_both(ask, bid)
    except Rejected as rejected:
        return refused(state, command, field, rejected.refusal, _m.OnRspQuoteInsert.tid, _m.OnErrRtnQuoteInsert.tid)
    clock, instrument = clock_at(time_ns // SECOND_NS), ask.instrument
    ask.seq, bid.seq = state.last_seq + 2, state.last_seq + 3
    image = _first_report(state, session, ask, said, refs, source.request_id or said.RequestID, clock)
    quote = Quote(key, ask.account, instrument, image)
    place(state, quote)
    results = [_report(state, quote, context)]
    number = accept(quote, instrument.exchange.orders + 1)
    _say(
        quote, QuoteSysID=f"{number:12}", AskOrderSysID=f"{number + 1:12}", BidOrderSysID=f"{number + 2:12}",
        QuoteStatus=_S.NoTradeQueueing, OrderSubmitStatus=_Submit.Accepted,
    )  # fmt: skip
    results.append(_report(state, quote, context))
    for order, raw in zip((ask, bid), sides):
        orders.enter_new(state, order, reports.read_input(raw), source.request_id, time_ns, clock, results)
    orders.touch(state, (instrument,), time_ns, results)
    return results


def act(state: State, command: Command) -> list[Result]:
    """ReqQuoteAction."""
    time_ns, message, _, user, context = command[3:]
    action = _field(message, _s.InputQuoteAction)
    try:
        _session(state, command, action)
        quote = _found(state, user, reports.canonical(action))
        live = quote.live()
        if not live:
            raise Rejected(rules.DONE_ORDER)
    except Rejected as rejected:
        return _refuse_action(state, command, action, rejected.refusal)
    clock = clock_at(time_ns // SECOND_NS)
    _say(quote, QuoteStatus=_S.Canceled, CancelTime=clock.time.decode(), ActiveUserID=user)
    results = [_report(state, quote, context)]
    for order in live:
        life.end(order)
        if user != order.actor:
            reports.acted_by(order, user)
        result = order_return(state, order, CANCELED, clock)
        results.append(result._replace(context=context) if context else result)
    quote.instrument.updated_ns = time_ns
    orders.touch(state, (quote.instrument,), time_ns, results)
    return results


def _refuse_action(state: State, command: Command, action: Struct | None, refusal: Refusal) -> list[Result]:
    clock = clock_at(command.time_ns // SECOND_NS)

    def said(action: Struct) -> Struct:
        return _AS_ACTION(action).replace(
            ActionDate=clock.date.decode(), ActionTime=clock.time.decode(), UserID=command.user,
            OrderActionStatus=codes.OrderActionStatus.Rejected, StatusMsg=refusal.error.prompt,
        )  # fmt: skip

    return refused(state, command, action, refusal, _m.OnRspQuoteAction.tid, _m.OnErrRtnQuoteAction.tid, said)


def ask_for(state: State, command: Command) -> list[Result]:
    """ReqForQuoteInsert."""
    field = _field(command.message, _s.InputForQuote)
    try:
        _session(state, command, field)
        said = reports.canonical(field)
        _account(state, command.user, said)
        names = (name.encode("gbk", "replace") for name in (said.InstrumentID, said.ExchangeID))
        instrument = orders.instrument_of(state, *names)
    except Rejected as rejected:
        return refused(state, command, field, rejected.refusal, _m.OnRspForQuoteInsert.tid, _m.OnErrRtnForQuoteInsert.tid)
    number = instrument.exchange.orders + 1
    keep_request(state, command, instrument, number)
    clock = clock_at(command.time_ns // SECOND_NS)
    told = _s.ForQuoteRsp(
        TradingDay=state.trading_day, ForQuoteSysID=f"{number:12}", ForQuoteTime=clock.time.decode(),
        ActionDay=clock.date.decode(), ExchangeID=instrument.exchange.id, InstrumentID=instrument.id,
    )  # fmt: skip
    answer = Message(_m.OnRspForQuoteInsert.tid, (reports.rsp_info(ctp.errors.NONE), said))
    return [
        Result(answer, dialog=True, context=command.context),
        Result(Message(_m.OnRtnForQuoteRsp.tid, (told,)), public=True, context=command.context),
    ]


def _field(message: Message, kind: type[Struct]) -> Struct | None:
    fields = message.fields
    return fields[0] if fields and type(fields[0]) is kind else None


def _session(state: State, command: Command, field: Struct | None) -> Session:
    session = acting_session(state, command.source, command.user)
    if session is None:
        raise Rejected(rules.NOT_LOGGED_IN)
    if field is None:
        raise Rejected(rules.NO_FIELD)
    return session


def _account(state: State, user: str, said: Struct) -> Account:
    """The investor that a request names. Raises Rejected."""
    if said.BrokerID != state.broker_id:
        raise Rejected(rules.WRONG_BROKER)
    if said.UserID not in ("", user):
        raise Rejected(rules.OTHER_USER)
    return orders.account_of(state, user, state.accounts.get(said.InvestorID), bool(said.InvestorID))


def _names(state: State, session: Session, said: Struct, raw: bytes) -> tuple[Key, tuple[bytes, bytes, bytes]]:
    """The quote's key, and QuoteRef, AskOrderRef and BidOrderRef, those that were left out filled in. Raises Rejected.

    raw: as sent, where a reference that fills its member is one of too many characters (R60).
    """
    if said.ReplaceSysID:
        raise Rejected(rules.REPLACES)
    time_condition = said.TimeCondition.encode("gbk", "replace")
    if time_condition not in (b"", rules.GFD):
        raise Rejected(rules.TIME_CONDITION if time_condition in rules.TIME_CONDITIONS else rules.WRONG_CODE)
    quote_ref, ask_ref, bid_ref = map(reports.text, _read_refs.unpack_from(raw, _REFS_AT))
    number, ask, bid = map(_number, (quote_ref, ask_ref, bid_ref))
    if quote_ref and number is None:
        raise Rejected(rules.BAD_ORDER_REF)
    highest = state.users[session.user].max_ref
    if not ask_ref:
        ask = highest + 1
        ask_ref = b"%d" % ask
    if not quote_ref:
        quote_ref, number = ask_ref, ask
    key = (session.front, session.id, number or 0)
    if key in state.quotes or ask is not None and ask == bid:
        raise Rejected(rules.DUPLICATE_ORDER)
    if not bid_ref:
        bid_ref = b"%d" % (max(highest, ask or 0) + 1)
    return key, (quote_ref, ask_ref, bid_ref)


def _number(ref: bytes) -> int | None:
    """The number of an OrderRef (R60), None where it has none."""
    digits = ref.strip(b" ")
    return int(digits) if digits.isdigit() and len(ref) <= 12 else None


def _as_order(said: Struct, side: str, ref: bytes) -> bytes:
    """The packed InputOrder that a quote's side is examined as."""
    order = _AS_ORDER(said).replace(
        OrderPriceType=codes.OrderPriceType.LimitPrice, LimitPrice=getattr(said, f"{side}Price"),
        Direction=codes.Direction.Sell if side == "Ask" else codes.Direction.Buy, CombOffsetFlag="", CombHedgeFlag="",
        VolumeTotalOriginal=getattr(said, f"{side}Volume"), TimeCondition=codes.TimeCondition.GFD,
        VolumeCondition=codes.VolumeCondition.AV, ContingentCondition=codes.ContingentCondition.Immediately,
        ForceCloseReason=codes.ForceCloseReason.NotForceClose,
    )  # fmt: skip
    image, given = bytearray(order.pack()), said.pack()
    for name, there, here in _CODES:  # as bytes: a code need be no GBK
        if name.startswith(side):
            image[here] = given[there]
    image[_ORDER_REF] = ref.ljust(_ORDER_REF.stop - _ORDER_REF.start, b"\0")
    return bytes(image)


def _check_both(ask: Order, bid: Order) -> None:
    if bid.ticks >= ask.ticks:
        raise Rejected(rules.CROSSED)
    paid = [order for order in (ask, bid) if order.is_open or order.instrument.is_option and order.is_buy]
    if sum(order.held * order.remaining for order in paid) > ask.account.available() and len(paid) > 1:
        raise Rejected(rules.NO_MONEY)


def _found(state: State, user: str, action: Struct) -> Quote:
    """The quote of an action. Raises Rejected."""
    if action.BrokerID != state.broker_id:
        raise Rejected(rules.WRONG_BROKER)
    if action.UserID not in ("", user):
        raise Rejected(rules.OTHER_USER)
    if action.ActionFlag != codes.ActionFlag.Delete:
        raise Rejected(rules.BAD_ACTION)
    account = _account(state, user, action)
    number, ref = action.QuoteSysID.strip(" "), action.QuoteRef.strip(" ")
    instrument = state.instruments.get(action.InstrumentID)
    if not number and not ref:
        raise Rejected(rules.BAD_ACTION)
    quote: Quote | None = None
    if number:
        named = state.exchanges.get(action.ExchangeID) if action.ExchangeID else instrument.exchange if instrument else None
        if named is not None and number.isascii() and number.isdigit():
            quote = named.quotes.get(int(number))
    elif ref.isascii() and ref.isdigit():
        quote = state.quotes.get((action.FrontID, action.SessionID, int(ref)))
    if quote is None or quote.account is not account or action.InstrumentID not in ("", quote.instrument.id):
        raise Rejected(rules.UNKNOWN_QUOTE)
    return quote


# -- changes ----------------------------------------------------------------------------------------------------------


def place(state: State, quote: Quote) -> None:
    """A new quote is known."""
    state.quotes[quote.key] = quote
    state.last_seq = quote.report.BrokerQuoteSeq


def accept(quote: Quote, number: int) -> int:
    """The exchange numbers the quote."""
    exchange: Exchange = quote.instrument.exchange
    exchange.orders = number
    exchange.quotes[number] = quote
    return number


def quote_of(state: State, report: Struct) -> Quote:
    """The quote that a report describes."""
    key = (report.FrontID, report.SessionID, int(report.QuoteRef))
    return Quote(key, state.accounts[report.InvestorID], state.instruments[report.InstrumentID], report)


def keep_request(state: State, command: Command, instrument: Instrument, number: int) -> None:
    """A request for quotes that was granted, for queries. `number`: its ForQuoteSysID."""
    session = acting_session(state, command.source, command.user)
    assert session is not None
    clock = clock_at(command.time_ns // SECOND_NS)
    state.last_seq = seq = state.last_seq + 1
    instrument.exchange.orders = number
    said = reports.canonical(command.message.fields[0])
    broker = state.broker_id
    kept = _AS_FOR_QUOTE(said).replace(
        BrokerID=broker, UserID=command.user, ForQuoteLocalID=f"{seq:12}", ExchangeID=instrument.exchange.id,
        ParticipantID=broker, ClientID=reports.client_id(said.InvestorID), TraderID=reports.TRADER, InstallID=1,
        InsertDate=clock.date.decode(), InsertTime=clock.time.decode(), ForQuoteStatus=codes.ForQuoteStatus.Accepted,
        FrontID=session.front, SessionID=session.id, ActiveUserID=command.user, BrokerForQutoSeq=seq,
        ExchangeInstID=instrument.id,
    )  # fmt: skip
    state.for_quotes.append(kept)


# -- reports ----------------------------------------------------------------------------------------------------------


def _first_report(
    state: State, session: Session, ask: Order, said: Struct, refs: tuple[bytes, bytes, bytes], request_id: int, clock: Clock
) -> Struct:
    broker, investor, instrument = state.broker_id, ask.account.id, ask.instrument
    quote_ref, ask_ref, bid_ref = (ref.decode() for ref in refs)
    seq = state.last_seq + 1
    return _AS_QUOTE(said).replace(
        BrokerID=broker, UserID=session.user, QuoteRef=quote_ref, AskOrderRef=ask_ref, BidOrderRef=bid_ref, RequestID=request_id,
        QuoteLocalID=f"{seq:12}", ExchangeID=instrument.exchange.id, ParticipantID=broker, ClientID=reports.client_id(investor),
        TraderID=reports.TRADER, InstallID=1, OrderSubmitStatus=_Submit.InsertSubmitted, TradingDay=state.trading_day,
        SettlementID=state.settlement_id, InsertDate=clock.date.decode(), InsertTime=clock.time.decode(), QuoteStatus=_S.Unknown,
        ClearingPartID=broker, FrontID=session.front, SessionID=session.id, UserProductInfo=session.product_info.decode("gbk"),
        StatusMsg=reports.STATUS_TEXT[_S.Unknown], ActiveUserID=session.user, BrokerQuoteSeq=seq, AccountID=investor,
        CurrencyID="CNY", ExchangeInstID=instrument.id, TimeCondition="",
    )  # fmt: skip


def _say(quote: Quote, **members: object) -> None:
    """From now on the quote is reported so."""
    quote.report = quote.report.replace(**members, StatusMsg=reports.STATUS_TEXT[members["QuoteStatus"]])


def _report(state: State, quote: Quote, context: bytes) -> Result:
    """OnRtnQuote as it stands now, to its investor's users."""
    state.last_order_return = sequence = state.last_order_return + 1
    quote.report = quote.report.replace(NotifySequence=quote.report.NotifySequence + 1, SequenceNo=sequence)
    return Result(Message(_m.OnRtnQuote.tid, (quote.report,)), users=quote.account.users, context=context)
