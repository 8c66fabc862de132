"""Orders: what is let in, how it trades, how it ends.

`insert` and `cancel` decide; `place`, `accept`, `trade` and `end` change the state. A replay from records calls the
latter alone (see replay).
"""

from __future__ import annotations

from math import isfinite
from typing import NamedTuple

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.message import Message
from ctpproto.structs import DBL_MAX, Struct

from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.primary import money, reports, rules
from fixbridge.adapters.primary.accounts import HISTORY, TODAY, Account, Row
from fixbridge.adapters.primary.market import Instrument
from fixbridge.adapters.primary.reports import ALL_TRADED, CANCELED, PART_TRADED, QUEUEING, Clock, order_return, text
from fixbridge.adapters.primary.reports import trade_return
from fixbridge.adapters.primary.rules import BUY, OPEN, Refusal, Rejected
from fixbridge.adapters.primary.sessions import acting_session
from fixbridge.adapters.primary.state import Route, Session, State, User

_m = ctp.messages
_new = tuple.__new__  # see reports
_InputOrder, _InputOrderAction = ctp.structs.InputOrder, ctp.structs.InputOrderAction
_RSP_INSERT, _ERR_INSERT = _m.OnRspOrderInsert.tid, _m.OnErrRtnOrderInsert.tid
_RSP_ACTION, _ERR_ACTION = _m.OnRspOrderAction.tid, _m.OnErrRtnOrderAction.tid
_SPECULATION = codes.HedgeFlag.Speculation.encode()


class Terms(NamedTuple):
    """What the codes of an order say. `flags`: CombOffsetFlag and CombHedgeFlag as they stand in it.

    `condition`: its VolumeCondition where what does not trade at once is canceled, None where it may rest.
    """

    is_buy: bool
    offset: bytes
    hedge: bytes
    flags: bytes
    condition: bytes | None


class Order:
    """Volumes in lots, price in ticks; `margin`, `commission`, `cash`: frozen for each lot left, in 0.0001 CNY.

    `number`: OrderSysID, 0 until the exchange has taken the order. `date`: the row of positions that it opens or closes.
    """

    __slots__ = (
        "front", "session", "ref", "ref_text", "user", "account", "instrument", "is_buy", "is_open", "hedge", "date", "ticks",
        "remaining",
        "traded", "number", "seq", "is_live", "is_resting", "row", "margin", "commission", "cash", "context", "flags", "image",
        "trade_image", "notified",
    )  # fmt: skip

    row: Row
    image: bytearray

    def __init__(self, front: int, session: int, ref: int, user: str, account: Account, instrument: Instrument, terms: Terms):
        self.front, self.session, self.ref, self.user = front, session, ref, user
        self.account, self.instrument = account, instrument
        self.is_buy, offset, self.hedge, self.flags, _ = terms
        self.is_open = offset == OPEN
        self.date = HISTORY if instrument.by_date and offset != OPEN and offset != rules.CLOSE_TODAY else TODAY
        self.ref_text = self.context = b""
        self.ticks = self.remaining = self.traded = self.number = self.seq = 0
        self.margin = self.commission = self.cash = 0
        self.is_live = self.is_resting = False
        self.trade_image: bytearray | None = None
        self.notified = 1


# -- decisions --------------------------------------------------------------------------------------------------------


def insert(state: State, command: Command) -> list[Result]:
    """ReqOrderInsert."""
    fields = command.message.fields
    field = fields[0] if fields and type(fields[0]) is _InputOrder else None
    try:
        if field is None:
            raise Rejected(_fieldless(state, command))
        raw = field.pack()
        order, route, condition, minimum = _examine(state, command, raw)
    except Rejected as rejected:
        return _refuse_insert(state, command, field, rejected.refusal)
    clock = reports.clock_of(command.time_ns)
    account, instrument = order.account, order.instrument
    place(state, order, command.time_ns)
    state.last_order_return += 1
    if route.date != clock[0]:
        route.date = clock[0]
        session = state.sessions_by_id[(order.front, order.session)]
        route.common = reports.template(
            order, state.broker_id, session.product_info, state.trading_day, state.settlement_id, clock
        )
    message = reports.submitted(order, raw, route.common, state.last_order_return, command.source.request_id, clock)
    results = [_new(Result, (message, False, account.users, False, order.context))]
    accept(state, order, instrument.exchange.orders + 1)
    reports.accepted(order, clock)
    results.append(_returned(state, order, QUEUEING, clock))

    wanted = order.remaining if condition == rules.WHOLE_VOLUME else minimum
    if not wanted or instrument.book.fillable(order.is_buy, order.ticks, wanted) >= wanted:
        _match(state, order, clock, results)
    if order.remaining:
        if condition is None:
            rest(order)
        else:
            end(order)
            reports.canceled_by(order, "", clock)
            results.append(_returned(state, order, CANCELED, clock))
    return results


def cancel(state: State, command: Command) -> list[Result]:
    """ReqOrderAction."""
    fields = command.message.fields
    action = fields[0] if fields and type(fields[0]) is _InputOrderAction else None
    order: Order | None = None
    try:
        if action is None:
            raise Rejected(_fieldless(state, command))
        broker, investor, ref, front, session, exchange, number, flag, user, instrument = reports.read_action(action.pack())
        _actor(state, command, text(broker), text(user))
        if flag != rules.DELETE:
            raise Rejected(rules.NO_MODIFY if flag == rules.MODIFY else rules.BAD_ACTION)
        investor, instrument = text(investor), text(instrument)
        account = _account(state, command.user, state.accounts_raw.get(investor), bool(investor))
        found = _named(state, front, session, text(ref), text(exchange), text(number), instrument)
        if found is None or found.account is not account:
            raise Rejected(rules.UNKNOWN_ORDER)
        if instrument and state.instruments_raw.get(instrument) is not found.instrument:
            raise Rejected(rules.UNKNOWN_ORDER)
        order = found
        if not order.is_live:
            raise Rejected(rules.DONE_ORDER)
    except Rejected as rejected:
        return _refuse_action(state, command, action, order, rejected.refusal)
    end(order)
    order.instrument.updated_ns = command.time_ns
    clock = reports.clock_of(command.time_ns)
    reports.canceled_by(order, command.user, clock)
    result = _returned(state, order, CANCELED, clock)
    return [result._replace(context=command.context) if command.context else result]


def cancel_all(state: State, time_ns: int) -> list[Result]:
    """The end of the day: every live order ends, by exchange and OrderSysID."""
    results = []
    clock = reports.clock_of(time_ns)
    live = [order for order in state.orders.values() if order.is_live]
    for order in sorted(live, key=lambda order: (order.instrument.exchange.id, order.number)):
        end(order)
        order.instrument.updated_ns = time_ns
        reports.canceled_by(order, "", clock)
        results.append(_returned(state, order, CANCELED, clock))
    return results


def _examine(state: State, command: Command, raw: bytes) -> tuple[Order, Route, bytes | None, int]:
    """The order that an InputOrder asks for, its route, its volume condition (None: it may rest) and its MinVolume.

    Changes nothing that an export shows. Raises Rejected.
    """
    session = acting_session(state, command.source, command.user)
    if session is None:
        raise Rejected(rules.NOT_LOGGED_IN)
    names = reports.names(raw)
    route = session.routes.get(names)
    if route is None:
        route = _route(state, session, raw)
        if len(session.routes) >= session.MAX_ROUTES:
            session.routes.clear()
        session.routes[names] = route
    account, instrument = route.account, route.instrument
    user = state.users[command.user]
    _check_standing(state, user, account)
    expired = instrument.expires and instrument.expires < state.trading_day
    if expired or not instrument.is_trading or instrument.pre_settlement is None:
        raise Rejected(rules.NOT_TRADING)

    (
        ref, said, price, volume, time_condition, volume_condition, minimum, contingent, forced, user_forced, swap,
    ) = reports.read_input(raw)  # fmt: skip
    key = (said, time_condition, volume_condition, contingent, forced)
    terms = _TERMS.get(key)
    if terms is None or user_forced or swap:
        terms = _terms(said, time_condition, volume_condition, contingent, forced, user_forced, swap)
        if len(_TERMS) < _MAX_TERMS:
            _TERMS[key] = terms
    hedge, condition = terms.hedge, terms.condition
    if instrument.is_option and hedge != _SPECULATION:
        raise Rejected(rules.OPTION_HEDGE)
    if hedge not in instrument.margin_rates:
        raise Rejected(rules.HEDGE)

    if not instrument.min_volume <= volume <= instrument.max_volume or instrument.volume + volume > rules.INT32_MAX:
        raise Rejected(rules.BAD_VOLUME)
    if condition != rules.MIN_VOLUME:
        minimum = 0
    elif not 0 < minimum <= volume:
        raise Rejected(rules.BAD_VOLUME)
    ticks = instrument.placed.get(price)
    if ticks is None:
        ticks = _ticks(instrument, price)
        instrument.place(price, ticks)

    ref_text = text(ref)
    if ref_text:
        digits = ref_text.strip(b" ")
        if not digits.isdigit():
            raise Rejected(rules.BAD_ORDER_REF)
        number = int(digits)
    else:
        number = user.max_ref + 1
        ref_text = b"%d" % number
    if len(ref_text) > 12:
        raise Rejected(rules.BAD_ORDER_REF)
    front = command.source.front_id
    if (front, session.id, number) in state.orders:
        raise Rejected(rules.DUPLICATE_ORDER)
    if state.last_order_return > rules.LAST_SEQUENCE or state.last_trade_return > rules.LAST_SEQUENCE:
        raise Rejected(rules.DAY_FULL)

    order = Order(front, session.id, number, command.user, account, instrument, terms)
    order.ref_text, order.context, order.ticks, order.remaining = ref_text, command.context, ticks, volume
    account.admit(order)
    order.seq = state.last_seq + 1
    return order, route, condition, minimum


def _route(state: State, session: Session, raw: bytes) -> Route:
    """What the names in an InputOrder mean. Raises Rejected."""
    broker, investor, user_id, exchange, instrument_id = map(text, reports.read_names(raw))
    if broker != state.broker:
        raise Rejected(rules.WRONG_BROKER)
    if user_id and user_id != session.user_raw:
        raise Rejected(rules.OTHER_USER)
    user = state.users[session.user]
    if user.is_stopped or state.is_halted:
        raise Rejected(rules.STOPPED)
    account = _account(state, user.id, state.accounts_raw.get(investor), bool(investor))
    _check_standing(state, user, account)
    instrument = state.instruments_raw.get(instrument_id)
    if instrument is None:
        raise Rejected(rules.UNKNOWN_INSTRUMENT)
    if exchange and exchange != instrument.exchange_raw:
        raise Rejected(rules.OTHER_EXCHANGE if str(exchange, "gbk", "replace") in state.exchanges else rules.UNKNOWN_EXCHANGE)
    return Route(account, instrument)


def _check_standing(state: State, user: User, account: Account) -> None:
    """What may change while the names mean the same. Raises Rejected."""
    if user.is_stopped or state.is_halted:
        raise Rejected(rules.STOPPED)
    if not account.is_active:
        raise Rejected(rules.INACTIVE_INVESTOR)
    if state.parameters.RequireSettlementConfirm and account.confirmed is None:
        raise Rejected(rules.UNCONFIRMED)


# Terms are a pure function of an order's codes. What there is of them fits; garbage behind a flag makes it another one.
_TERMS: dict[tuple[bytes, ...], Terms] = {}
_MAX_TERMS = 10_000


def _terms(
    said: bytes, time_condition: bytes, volume_condition: bytes, contingent: bytes, forced: bytes, user_forced: int, swap: int
) -> Terms:
    """What the codes of an InputOrder ask for. Raises Rejected."""
    price_type, direction, offset, hedge = reports.read_codes(said)
    offset, hedge = text(offset), text(hedge)
    if (direction != BUY and direction != rules.SELL) or (offset != OPEN and offset not in rules.CLOSING):
        raise Rejected(rules.WRONG_CODE)
    if user_forced or forced not in rules.NOT_FORCED:
        raise Rejected(rules.FORCED)
    if swap:
        raise Rejected(rules.SWAP)
    if contingent != rules.IMMEDIATELY:
        raise Rejected(rules.CONDITIONAL if contingent in rules.CONTINGENT_CONDITIONS else rules.WRONG_CODE)
    if price_type != rules.LIMIT_PRICE:
        raise Rejected(rules.PRICE_TYPE if price_type in rules.PRICE_TYPES else rules.WRONG_CODE)
    condition: bytes | None = volume_condition
    if time_condition == rules.GFD:
        if volume_condition != rules.ANY_VOLUME:
            raise Rejected(rules.WRONG_CODE)
        condition = None
    elif time_condition != rules.IOC:
        raise Rejected(rules.TIME_CONDITION if time_condition in rules.TIME_CONDITIONS else rules.WRONG_CODE)
    elif volume_condition not in (rules.ANY_VOLUME, rules.MIN_VOLUME, rules.WHOLE_VOLUME):
        raise Rejected(rules.WRONG_CODE)
    return Terms(direction == BUY, offset, hedge, reports.flags(offset, hedge), condition)


def _ticks(instrument: Instrument, price: float) -> int:
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
    return ticks


def _fieldless(state: State, command: Command) -> Refusal:
    return rules.NOT_LOGGED_IN if acting_session(state, command.source, command.user) is None else rules.NO_FIELD


def _actor(state: State, command: Command, broker: bytes, user: bytes) -> Session:
    """The session of a user that is logged in and speaks for itself, to its own broker. Raises Rejected."""
    session = acting_session(state, command.source, command.user)
    if session is None:
        raise Rejected(rules.NOT_LOGGED_IN)
    if broker != state.broker:
        raise Rejected(rules.WRONG_BROKER)
    if user and user != session.user_raw:
        raise Rejected(rules.OTHER_USER)
    return session


def _account(state: State, user: str, account: Account | None, named: bool) -> Account:
    """The account that a user may trade for. Raises Rejected."""
    if account is None:
        raise Rejected(rules.UNKNOWN_INVESTOR if named else rules.NO_INVESTOR)
    if user not in account.users:
        raise Rejected(rules.NOT_ENTITLED)
    if not account.is_active:
        raise Rejected(rules.INACTIVE_INVESTOR)
    return account


def _named(
    state: State, front: int, session: int, ref: bytes, exchange: bytes, number: bytes, instrument: bytes
) -> Order | None:
    """The order of an action: by ExchangeID and OrderSysID where the latter is given, else by FrontID, SessionID and OrderRef.

    Without ExchangeID the instrument's is meant. Raises Rejected where the action names no order at all.
    """
    number, ref = number.strip(b" "), ref.strip(b" ")
    if number:
        known = state.instruments_raw.get(instrument)
        place = str(exchange, "gbk", "replace") or (known.exchange.id if known is not None else "")
        return state.orders_by_number.get((place, int(number))) if number.isdigit() else None
    if not ref:
        raise Rejected(rules.BAD_ACTION)
    return state.orders.get((front, session, int(ref))) if ref.isdigit() else None


def _refuse_insert(state: State, command: Command, field: Struct | None, refusal: Refusal) -> list[Result]:
    info = reports.rsp_info(refusal.error)
    if field is None:
        return [Result(Message(_RSP_INSERT, (info,)), dialog=True, context=command.context)]
    field = reports.canonical(field)
    results = [Result(Message(_RSP_INSERT, (info, field)), dialog=True, context=command.context)]
    users = _hearing(state, command, state.accounts.get(field.InvestorID), refusal)
    if users:
        results.append(Result(Message(_ERR_INSERT, (info, field)), users=users, context=command.context))
    return results


def _refuse_action(
    state: State, command: Command, action: Struct | None, order: Order | None, refusal: Refusal
) -> list[Result]:
    info = reports.rsp_info(refusal.error)
    if action is None:
        return [Result(Message(_RSP_ACTION, (info,)), dialog=True, context=command.context)]
    action = reports.canonical(action)
    results = [Result(Message(_RSP_ACTION, (info, action)), dialog=True, context=command.context)]
    users = _hearing(state, command, state.accounts.get(action.InvestorID), refusal)
    if users:
        said = reports.order_action(action, refusal.error, command.user, order, reports.clock_of(command.time_ns))
        results.append(Result(Message(_ERR_ACTION, (info, said)), users=users, context=command.context))
    return results


def _hearing(state: State, command: Command, account: Account | None, refusal: Refusal) -> tuple[str, ...]:
    """Who hears of a refusal beside the one who asked: the investor's users, but not those of an investor not his own."""
    if refusal is rules.NOT_LOGGED_IN or command.user not in state.users:
        return ()
    if account is not None and command.user in account.users:
        return account.users
    return (command.user,)


def _returned(state: State, order: Order, status: int, clock: Clock) -> Result:
    state.last_order_return += 1
    message = order_return(order, status, state.last_order_return, clock)
    return _new(Result, (message, False, order.account.users, False, order.context))


def _match(state: State, order: Order, clock: Clock, results: list[Result]) -> None:
    """Trade a new order against the book, best price first and oldest first, at the resting orders' prices."""
    instrument = order.instrument
    exchange = instrument.exchange
    is_buy, limit = order.is_buy, order.ticks
    opposite = instrument.book.side(not is_buy)
    while order.remaining:
        level = opposite.best()
        if level is None or (level.ticks > limit if is_buy else level.ticks < limit):
            return
        ticks = level.ticks
        while order.remaining and level.orders:
            resting = next(iter(level.orders.values()))
            volume = min(order.remaining, resting.remaining)
            number = exchange.trades + 1
            for side in (order, resting):
                trade(state, side, ticks, volume, number)
                results.append(_returned(state, side, PART_TRADED if side.remaining else ALL_TRADED, clock))
                state.last_trade_return += 1
                message = trade_return(side, number, ticks, volume, state.last_trade_return, clock)
                state.trades.append(message.fields[0])
                results.append(_new(Result, (message, False, side.account.users, False, side.context)))


# -- changes ----------------------------------------------------------------------------------------------------------


def place(state: State, order: Order, time_ns: int) -> None:
    """A new order is known, and what it needs is frozen."""
    order.is_live = True
    order.account.freeze(order)
    order.instrument.updated_ns = time_ns
    state.last_seq = order.seq
    state.orders[(order.front, order.session, order.ref)] = order
    user = state.users[order.user]
    if order.ref > user.max_ref:
        user.max_ref = order.ref


def accept(state: State, order: Order, number: int) -> None:
    """The exchange numbers the order."""
    order.number = number
    exchange = order.instrument.exchange
    exchange.orders = number
    state.orders_by_number[(exchange.id, number)] = order


def rest(order: Order) -> None:
    order.instrument.book.side(order.is_buy).add(order)
    order.is_resting = True


def trade(state: State, order: Order, ticks: int, volume: int, number: int) -> None:
    """One side of a trade. The buyer's side stands for the trade in the instrument's figures."""
    instrument = order.instrument
    order.remaining -= volume
    order.traded += volume
    order.account.trade(order, ticks, volume, number, state.trading_day)
    instrument.exchange.trades = number
    if order.is_buy:
        instrument.traded(ticks, volume)
        if order.is_open:
            instrument.open_interest += volume
    elif not order.is_open:
        instrument.open_interest -= volume
    if order.is_resting:
        instrument.book.side(order.is_buy).reduce(order, volume)
    if not order.remaining:
        order.is_live = order.is_resting = False


def end(order: Order) -> None:
    """Cancel what is left of a live order; `remaining` stays, as its last report says it."""
    order.account.release(order, order.remaining)
    if order.is_resting:
        order.instrument.book.side(order.is_buy).remove(order)
    order.is_live = order.is_resting = False


