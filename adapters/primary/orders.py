"""Orders: what is let in, and how it trades. `insert` decides of new ones, as `actions` does of what becomes of them later."""

from __future__ import annotations

from math import isfinite
from typing import NamedTuple, Sequence

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.structs import DBL_MAX
from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.primary import money, reports, rules
from fixbridge.adapters.primary.accounts import Account
from fixbridge.adapters.primary.life import Order, accept, end, enter, place, rest, trade
from fixbridge.adapters.primary.market import Instrument
from fixbridge.adapters.primary.refused import refused
from fixbridge.adapters.primary.reports import (
    ALL_TRADED,
    CANCELED,
    NOT_TOUCHED,
    PART_TRADED,
    QUEUEING,
    SECOND_NS,
    TOUCHED,
    Clock,
    Input,
    clock_at,
    order_return,
    rejection,
    text,
    trade_return,
)
from fixbridge.adapters.primary.rules import BUY, OPEN, Refusal, Rejected
from fixbridge.adapters.primary.sessions import acting_session
from fixbridge.adapters.primary.state import Form, Session, State
from fixbridge.adapters.primary.triggers import CONDITIONS, Trigger, touched, wait, wait_no_more

_m = ctp.messages
_InputOrder = ctp.structs.InputOrder
_RSP_INSERT, _ERR_INSERT = _m.OnRspOrderInsert.tid, _m.OnErrRtnOrderInsert.tid
_SPECULATION = codes.HedgeFlag.Speculation.encode()


class Conditions(NamedTuple):
    """`condition`: an order's VolumeCondition where what does not trade at once is canceled, None where it may rest.
    `minimum`: its MinVolume where that counts, else 0. `pricing`: its market type, None for a limit order.
    """

    condition: bytes | None
    minimum: int
    pricing: bytes | None


class Terms(NamedTuple):
    """What the codes of an order say. `condition`, `minimum`, `pricing`: see Conditions. `contingent`: what it waits for, if it
    does."""

    is_buy: bool
    offset: bytes
    hedge: bytes
    condition: bytes | None
    minimum: int
    pricing: bytes | None
    contingent: bytes | None


# -- decisions --------------------------------------------------------------------------------------------------------


def insert(state: State, command: Command) -> list[Result]:
    """ReqOrderInsert."""
    # A slice is a plain tuple and is taken apart at once; each member of a named one, asked by name, costs as much as a call.
    time_ns, message, source, user, context = command[3:]
    fields = message.fields
    field = fields[0] if fields and type(fields[0]) is _InputOrder else None
    try:
        if field is None:
            raise Rejected(fieldless(state, command))
        raw = field.pack()
        said = reports.read_input(raw)
        session = acting_session(state, source, user)
        if session is None:
            raise Rejected(rules.NOT_LOGGED_IN)
        order = examine(state, session, raw, said, context)
    except Rejected as rejected:
        return refused(state, command, field, rejected.refusal, _RSP_INSERT, _ERR_INSERT)
    clock, instrument = clock_at(time_ns // SECOND_NS), order.instrument
    results: list[Result] = []
    enter_new(state, order, said, source.request_id, time_ns, clock, results)
    if instrument.waiting:
        touch(state, (instrument,), time_ns, results)
    return results


def enter_new(
    state: State, order: Order, said: Input, request_id: int, time_ns: int, clock: Clock, results: list[Result]
) -> None:
    """Place an order that was examined, and let it trade or wait. `said`: what its InputOrder says."""
    form = order.form
    place(state, order, time_ns)
    form.row = order.row
    results.append(reports.submitted(state, order, said, request_id, clock))
    accept(order, order.instrument.exchange.orders + 1)
    order.times = clock.accepted
    if order.trigger is None:
        results.append(order_return(state, order, QUEUEING, clock))
        execute(state, order, form.condition, form.minimum, clock, results)
    else:
        results.append(order_return(state, order, NOT_TOUCHED, clock))
        wait(order, order.trigger)


def execute(
    state: State, order: Order, condition: bytes | None, minimum: int, clock: Clock, results: list[Result]
) -> None:
    """Trade an order that is not in the book; what is left rests or is canceled. `condition`, `minimum`: see Conditions."""
    wanted = order.remaining if condition == rules.WHOLE_VOLUME else minimum
    if not wanted or order.instrument.book.fillable(order.is_buy, order.ticks, wanted) >= wanted:
        _match(state, order, clock, results)
    if order.remaining:
        if condition is None:
            rest(order)
        else:
            end(order)
            results.append(order_return(state, order, CANCELED, clock))


def cancel_all(state: State, time_ns: int) -> list[Result]:
    """The end of the day: every live order ends, by exchange and OrderSysID."""
    results = []
    clock = clock_at(time_ns // SECOND_NS)
    live = [order for order in state.orders.values() if order.is_live]
    for order in sorted(live, key=lambda order: (order.instrument.exchange.id, order.number)):
        end(order)
        order.instrument.updated_ns = time_ns
        results.append(order_return(state, order, CANCELED, clock))
    return results


def examine(state: State, session: Session, raw: bytes, said: Input, context: bytes) -> Order:
    """The order that a packed InputOrder asks for. Changes nothing that an export shows. Raises Rejected."""
    names, ref, codes_said, price, volume, conditions, _, rest_said, _, _ = said
    pieces = (names, codes_said, conditions, rest_said)
    form = session.forms.get(pieces)
    if form is None:
        form = _form(state, session, raw)
        session.keep(session.forms, pieces, form)
    account, instrument = form.account, form.instrument
    least, most = instrument.volumes if form.pricing is None else instrument.market_volumes
    if not least <= volume <= most or instrument.volume + volume > rules.INT32_MAX:
        raise Rejected(rules.BAD_VOLUME)
    if form.minimum > volume:
        raise Rejected(rules.BAD_VOLUME)
    ticks = instrument.placed.get(price) if form.pricing is None else _market_ticks(form)
    if ticks is None:
        ticks = ticks_of(instrument, price)
    trigger = None if form.contingent is None else Trigger(form.contingent, stop_of(instrument, reports.read_stop(raw)))

    ref_text = ref.rstrip(b"\0")
    if not ref_text.isdigit():  # something may stand behind its NUL
        ref_text = text(ref)
    if ref_text.isdigit():
        number = int(ref_text)
    elif ref_text:
        digits = ref_text.strip(b" ")
        if not digits.isdigit():
            raise Rejected(rules.BAD_ORDER_REF)
        number = int(digits)
    else:
        number = form.user.max_ref + 1
        ref_text = b"%d" % number
    if len(ref_text) > 12:
        raise Rejected(rules.BAD_ORDER_REF)
    key = (session.front, session.id, number)
    if key in state.orders:
        raise Rejected(rules.DUPLICATE_ORDER)
    check_day(state)

    order = Order(key, form, context)
    order.ref_text, order.seq = ref_text, state.last_seq + 1
    order.ticks, order.remaining, order.trigger = ticks, volume, trigger
    if trigger is None:
        account.admit(order)
    return order


def _form(state: State, session: Session, raw: bytes) -> Form:
    """What an InputOrder means, price, volume and numbers aside. Raises Rejected."""
    broker, investor, user_id, exchange, instrument_id = map(text, reports.read_names(raw))
    if broker != state.broker:
        raise Rejected(rules.WRONG_BROKER)
    if user_id and user_id != session.user_raw:
        raise Rejected(rules.OTHER_USER)
    user = state.users[session.user]
    if user.is_stopped or state.is_halted:
        raise Rejected(rules.STOPPED)
    account = account_of(state, user.id, state.accounts_raw.get(investor), bool(investor))
    if state.parameters.RequireSettlementConfirm and account.confirmed is None:
        raise Rejected(rules.UNCONFIRMED)
    instrument = instrument_of(state, instrument_id, exchange)
    terms = _terms(raw, instrument)
    if instrument.is_option and terms.hedge != _SPECULATION:
        raise Rejected(rules.OPTION_HEDGE)
    if terms.hedge not in instrument.margin_rates:
        raise Rejected(rules.HEDGE)
    if terms.condition == rules.MIN_VOLUME and terms.minimum <= 0:
        raise Rejected(rules.BAD_VOLUME)
    flags = reports.flags(terms.offset, terms.hedge)
    paper = reports.paper(state, session, account.id, instrument.id, instrument.exchange.id, raw, flags)
    return Form(user, account, instrument, *terms, paper)


def instrument_of(state: State, name: bytes, exchange: bytes) -> Instrument:
    """The instrument that may be traded now under that InstrumentID and, where it is said, ExchangeID. Raises Rejected."""
    instrument = state.instruments_raw.get(name)
    if instrument is None:
        raise Rejected(rules.UNKNOWN_INSTRUMENT)
    if exchange and exchange != instrument.exchange_raw:
        raise Rejected(rules.OTHER_EXCHANGE if str(exchange, "gbk", "replace") in state.exchanges else rules.UNKNOWN_EXCHANGE)
    check_trading(state, instrument)
    return instrument


def _terms(raw: bytes, instrument: Instrument) -> Terms:
    """What the codes of an InputOrder ask for. Raises Rejected."""
    (
        price_type, direction, offset, hedge, time_condition, volume_condition, minimum, contingent, forced, user_forced, swap,
    ) = reports.read_codes(raw)  # fmt: skip
    offset, hedge = text(offset), text(hedge)
    if (direction != BUY and direction != rules.SELL) or (offset != OPEN and offset not in rules.CLOSING):
        raise Rejected(rules.WRONG_CODE)
    if user_forced or forced not in rules.NOT_FORCED:
        raise Rejected(rules.FORCED)
    if swap:
        raise Rejected(rules.SWAP)
    if contingent != rules.IMMEDIATELY and contingent not in CONDITIONS:
        raise Rejected(rules.CONDITIONAL if contingent in rules.CONTINGENT_CONDITIONS else rules.WRONG_CODE)
    conditions = conditions_of(instrument, price_type, time_condition, volume_condition, minimum)
    return Terms(direction == BUY, offset, hedge, *conditions, None if contingent == rules.IMMEDIATELY else contingent)


def conditions_of(
    instrument: Instrument, price_type: bytes, time_condition: bytes, volume_condition: bytes, minimum: int
) -> Conditions:
    """What an order's codes mean for how it trades. Raises Rejected for what its exchange or this counter does not do."""
    pricing = None if price_type == rules.LIMIT_PRICE else price_type
    if pricing is not None:
        taken = rules.MARKET_TYPES.get(instrument.exchange.id, ()) if time_condition == rules.IOC else ()
        if pricing not in taken:
            raise Rejected(rules.PRICE_TYPE if pricing in rules.PRICE_TYPES else rules.WRONG_CODE)
    if time_condition == rules.GFD:
        if volume_condition != rules.ANY_VOLUME:
            raise Rejected(rules.WRONG_CODE)
        return Conditions(None, 0, None)
    if time_condition != rules.IOC:
        raise Rejected(rules.TIME_CONDITION if time_condition in rules.TIME_CONDITIONS else rules.WRONG_CODE)
    if volume_condition not in (rules.ANY_VOLUME, rules.MIN_VOLUME, rules.WHOLE_VOLUME):
        raise Rejected(rules.WRONG_CODE)
    return Conditions(volume_condition, minimum if volume_condition == rules.MIN_VOLUME else 0, pricing)


def check_trading(state: State, instrument: Instrument) -> None:
    expired = instrument.expires and instrument.expires < state.trading_day
    if expired or not instrument.is_trading or instrument.pre_settlement is None:
        raise Rejected(rules.NOT_TRADING)
    if not instrument.is_continuous:
        raise Rejected(rules.PHASE)


def check_day(state: State) -> None:
    """That the day's numbers of returns reach for one more order and all that may follow from it."""
    if state.last_order_return > rules.LAST_SEQUENCE or state.last_trade_return > rules.LAST_SEQUENCE:
        raise Rejected(rules.DAY_FULL)


def ticks_of(instrument: Instrument, price: float) -> int:
    """An order's price. Raises Rejected."""
    # The largest double is CTP's "no price"; an infinity or NaN is no price either.
    if not isfinite(price) or price == DBL_MAX:
        raise Rejected(rules.NO_PRICE)
    if not 0.0 < price <= money.MAX_PRICE:
        raise Rejected(rules.OVER_LIMIT)
    ticks = money.ticks(price, instrument.tick)
    # A price on a tick is that tick: a double's noise puts it outside the limits as little as between two ticks.
    placed = price * money.MICRO_CNY / instrument.tick if ticks is None else ticks
    if instrument.upper is not None and placed > instrument.upper:
        raise Rejected(rules.OVER_LIMIT)
    if placed < (1 if instrument.lower is None else instrument.lower):
        raise Rejected(rules.OVER_LIMIT)
    if ticks is None:
        raise Rejected(rules.OFF_TICK)
    instrument.place(price, ticks)
    return ticks


def _market_ticks(form: Form) -> int:
    """Where a market order's limit is; 0 as long as it waits to be touched. Raises Rejected where it has none."""
    if form.contingent is not None:
        return 0
    assert form.pricing is not None
    ticks = market_limit(form.instrument, form.is_buy, form.pricing)
    if ticks is None:
        raise Rejected(rules.NO_PRICE)
    return ticks


def market_limit(instrument: Instrument, is_buy: bool, pricing: bytes) -> int | None:
    """The price up to which a market order of that type would trade now (R77), in ticks."""
    if pricing != rules.ANY_PRICE:
        levels = instrument.book.side(not is_buy).top(5 if pricing == rules.FIVE_LEVEL_PRICE else 1)
        if levels:
            return levels[-1].ticks
    return instrument.upper if is_buy else instrument.lower


def stop_of(instrument: Instrument, price: float) -> int:
    """A StopPrice in ticks. Raises Rejected. Daily limits do not bound it: the market may never come there."""
    if not 0.0 < price <= money.MAX_PRICE:  # neither is NaN
        raise Rejected(rules.NO_STOP_PRICE)
    ticks = money.ticks(price, instrument.tick)
    if ticks is None:
        raise Rejected(rules.STOP_OFF_TICK)
    return ticks


def fieldless(state: State, command: Command) -> Refusal:
    return rules.NOT_LOGGED_IN if acting_session(state, command.source, command.user) is None else rules.NO_FIELD


def account_of(state: State, user: str, account: Account | None, named: bool) -> Account:
    """The account that a user may trade for. Raises Rejected."""
    if account is None:
        raise Rejected(rules.UNKNOWN_INVESTOR if named else rules.NO_INVESTOR)
    if user not in account.users:
        raise Rejected(rules.NOT_ENTITLED)
    if not account.is_active:
        raise Rejected(rules.INACTIVE_INVESTOR)
    return account


def _match(state: State, order: Order, clock: Clock, results: list[Result]) -> None:
    """Trade a new order against the book, best price first and oldest first, at the resting orders' prices."""
    is_buy, limit = order.is_buy, order.ticks
    opposite, instrument = order.form.opposite, order.instrument
    while order.remaining:
        level = opposite.best
        if level is None or (level.ticks > limit if is_buy else level.ticks < limit):
            return
        ticks = level.ticks
        price = money.price(ticks, instrument.tick)
        while order.remaining and level.orders:
            resting = next(iter(level.orders.values()))
            volume = order.remaining if order.remaining < resting.remaining else resting.remaining
            number = instrument.exchange.trades + 1
            trade_id = b"%12d" % number
            for side in (order, resting):
                trade(state, side, ticks, volume, number)
                results.append(order_return(state, side, PART_TRADED if side.remaining else ALL_TRADED, clock))
                results.append(trade_return(state, side, trade_id, price, volume, clock))


# -- conditional orders -----------------------------------------------------------------------------------------------


def touch(state: State, instruments: Sequence[Instrument], time_ns: int, results: list[Result]) -> None:
    """Touch, one after the other, the conditional orders of these instruments whose condition holds (R79)."""
    clock = clock_at(time_ns // SECOND_NS)
    while (order := touched(instruments)) is not None:
        wait_no_more(order)
        instrument = order.instrument
        instrument.updated_ns = time_ns
        results.append(order_return(state, order, TOUCHED, clock))
        try:
            conditions = _examine_touched(state, order)
        except Rejected as rejected:
            order.is_live = False
            results.append(order_return(state, order, rejection(rejected.refusal.error), clock))
            continue
        enter(order)
        results.append(order_return(state, order, QUEUEING, clock))
        execute(state, order, conditions.condition, conditions.minimum, clock, results)


def _examine_touched(state: State, order: Order) -> Conditions:
    """Whether a touched order may trade now. Raises Rejected."""
    instrument, volume = order.instrument, order.remaining
    check_trading(state, instrument)
    conditions = conditions_of(instrument, *reports.read_terms(order.packed)[:4])
    least, most = instrument.volumes if conditions.pricing is None else instrument.market_volumes
    if not least <= volume <= most or instrument.volume + volume > rules.INT32_MAX:
        raise Rejected(rules.BAD_VOLUME)
    if conditions.pricing is not None:
        limit = market_limit(instrument, order.is_buy, conditions.pricing)
        if limit is None:
            raise Rejected(rules.NO_PRICE)
        order.ticks = limit
    elif instrument.upper is not None and order.ticks > instrument.upper or order.ticks < (instrument.lower or 1):
        raise Rejected(rules.OVER_LIMIT)
    check_day(state)
    order.account.admit(order)
    return conditions
