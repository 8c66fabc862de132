"""What becomes of orders after they were placed: canceled or changed by a member, canceled by the day's end.

`act` decides ReqOrderAction, `act_on_many` ReqBatchOrderAction. What they change, they change by the functions of `life`.
"""

from __future__ import annotations

from typing import NamedTuple

from ctpproto import ctp
from ctpproto.message import Message
from ctpproto.structs import DBL_MAX, Struct
from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.primary import life, orders, reports, rules
from fixbridge.adapters.primary.life import Order
from fixbridge.adapters.primary.market import Exchange
from fixbridge.adapters.primary.refused import refused
from fixbridge.adapters.primary.reports import (
    CANCELED,
    NOT_TOUCHED,
    PART_TRADED,
    QUEUEING,
    SECOND_NS,
    clock_at,
    order_return,
    text,
)
from fixbridge.adapters.primary.rules import Refusal, Rejected
from fixbridge.adapters.primary.sessions import acting_session
from fixbridge.adapters.primary.state import Session, State, Target

_m = ctp.messages
_InputOrderAction, _OrderChange = ctp.structs.InputOrderAction, ctp.internal_structs.OrderChange
_InputBatchOrderAction, _OrderChoice = ctp.structs.InputBatchOrderAction, ctp.internal_structs.OrderChoice
_RSP_ACTION, _ERR_ACTION = _m.OnRspOrderAction.tid, _m.OnErrRtnOrderAction.tid
_RSP_BATCH, _ERR_BATCH = _m.OnRspBatchOrderAction.tid, _m.OnErrRtnBatchOrderAction.tid


def act(state: State, command: Command) -> list[Result]:
    """ReqOrderAction."""
    _, message, source, acting_user, _ = command[3:]
    fields = message.fields
    action = fields[0] if fields and type(fields[0]) is _InputOrderAction else None
    order: Order | None = None
    try:
        if action is None:
            raise Rejected(orders.fieldless(state, command))
        session = acting_session(state, source, acting_user)
        if session is None:
            raise Rejected(rules.NOT_LOGGED_IN)
        raw = action.pack()
        investor, ref, front, session_id, exchange, number, flag, user, instrument = reports.read_action(raw)
        names = (investor, user, exchange, instrument)
        target = session.targets.get(names)
        if target is None:
            target = _target(state, session, names, flag)
        if flag != rules.DELETE and flag != rules.MODIFY:
            raise Rejected(rules.BAD_ACTION)
        found = _named(state, front, session_id, ref, number, target.exchange)
        if found is None or found.account is not target.account:
            raise Rejected(rules.UNKNOWN_ORDER)
        if target.names_instrument and found.instrument is not target.instrument:
            raise Rejected(rules.UNKNOWN_ORDER)
        order = found
        if not order.is_live:
            raise Rejected(rules.DONE_ORDER)
        if flag == rules.MODIFY:
            wanted = _wanted(order, raw, fields)
            if wanted.total == order.remaining + order.traded or not 0 <= wanted.total <= order.traded:
                results = _modify(state, command, order, wanted)
            else:
                results = _cancel(state, command, order)
        else:
            results = _cancel(state, command, order)
    except Rejected as rejected:
        return _refuse(state, command, action, order, rejected.refusal)
    if order.instrument.waiting:
        orders.touch(state, (order.instrument,), command.time_ns, results)
    return results


def _cancel(state: State, command: Command, order: Order) -> list[Result]:
    time_ns, _, _, acting_user, context = command[3:]
    life.end(order)
    order.instrument.updated_ns = time_ns
    if acting_user != order.actor:
        reports.acted_by(order, acting_user)
    result = order_return(state, order, CANCELED, clock_at(time_ns // SECOND_NS))
    return [result._replace(context=context) if context else result]


def act_on_many(state: State, command: Command) -> list[Result]:
    """ReqBatchOrderAction."""
    message, user = command.message, command.user
    fields = message.fields
    action = fields[0] if fields and type(fields[0]) is _InputBatchOrderAction else None
    try:
        if acting_session(state, command.source, user) is None:
            raise Rejected(rules.NOT_LOGGED_IN)
        if action is None:
            raise Rejected(rules.NO_FIELD)
        if action.BrokerID != state.broker_id:
            raise Rejected(rules.WRONG_BROKER)
        if action.UserID not in ("", user):
            raise Rejected(rules.OTHER_USER)
        investor = action.InvestorID
        account = orders.account_of(state, user, state.accounts.get(investor), bool(investor))
        if action.ExchangeID and action.ExchangeID not in state.exchanges:
            raise Rejected(rules.UNKNOWN_EXCHANGE)
    except Rejected as rejected:
        return _refuse_batch(state, command, action, rejected.refusal)
    choice = fields[1] if len(fields) > 1 and type(fields[1]) is _OrderChoice else _OrderChoice()
    meant = [order for order in state.orders.values() if order.is_live and order.account is account]
    meant = [order for order in meant if _is_meant(order, action, choice)]
    results: list[Result] = []
    clock = clock_at(command.time_ns // SECOND_NS)
    for order in sorted(meant, key=lambda order: order.seq):
        life.end(order)
        order.instrument.updated_ns = command.time_ns
        if user != order.actor:
            reports.acted_by(order, user)
        results.append(order_return(state, order, CANCELED, clock))
    info = reports.rsp_info(ctp.errors.NONE)
    results.append(Result(Message(_RSP_BATCH, (info, reports.canonical(action))), dialog=True, context=command.context))
    touched = {order.instrument.id: order.instrument for order in meant}
    orders.touch(state, list(touched.values()), command.time_ns, results)
    return results


def _is_meant(order: Order, action: Struct, choice: Struct) -> bool:
    front, session, _ = order.key
    if (action.FrontID or action.SessionID) and (action.FrontID, action.SessionID) != (front, session):
        return False
    form, instrument = order.form, order.instrument
    direction = ctp.codes.Direction.Buy if order.is_buy else ctp.codes.Direction.Sell
    return (
        action.ExchangeID in ("", instrument.exchange.id)
        and choice.InstrumentID in ("", instrument.id)
        and choice.ProductID in ("", instrument.facts.ProductID)
        and choice.Direction in ("", direction)
        and choice.UserID in ("", form.user.id)
    )


def cancel_all(state: State, time_ns: int) -> list[Result]:
    """The end of the day: every live order ends, by exchange and OrderSysID."""
    results = []
    clock = clock_at(time_ns // SECOND_NS)
    live = [order for order in state.orders.values() if order.is_live]
    for order in sorted(live, key=lambda order: (order.instrument.exchange.id, order.number)):
        life.end(order)
        order.instrument.updated_ns = time_ns
        results.append(order_return(state, order, CANCELED, clock))
    return results


class Wanted(NamedTuple):
    """What a Modify makes of an order. `price`: None where it stays. `total`: lots, those traded among them; any number."""

    price: float | None
    total: int
    price_type: bytes
    time_condition: bytes
    volume_condition: bytes
    minimum: int
    stop: float


def _wanted(order: Order, raw: bytes, fields: tuple[Struct, ...]) -> Wanted:
    """The changed order, from the packed InputOrderAction and the OrderChange that may come with it."""
    price, volume_change = reports.read_change(raw)
    price_type, time_condition, volume_condition, minimum, stop = reports.read_terms(order.packed)
    total = order.remaining + order.traded + volume_change
    change = fields[1] if len(fields) > 1 and type(fields[1]) is _OrderChange else None
    if change is not None:
        new_total, *codes, new_minimum, new_stop = reports.read_order_change(change.pack())
        total = new_total or total
        price_type, time_condition, volume_condition = (
            new if new != b"\0" else old for new, old in zip(codes, (price_type, time_condition, volume_condition))
        )
        minimum = new_minimum or minimum
        stop = stop if new_stop in _UNSAID else new_stop
    return Wanted(None if price in _UNSAID else price, total, price_type, time_condition, volume_condition, minimum, stop)


_UNSAID = (0.0, DBL_MAX)  # prices that say none


def _modify(state: State, command: Command, order: Order, wanted: Wanted) -> list[Result]:
    """Change a live order. Raises Rejected, and then it is as it was."""
    time_ns, _, _, acting_user, context = command[3:]
    instrument = order.instrument
    if state.users[acting_user].is_stopped or state.is_halted:
        raise Rejected(rules.STOPPED)
    orders.check_trading(state, instrument)
    condition, minimum, pricing = orders.conditions_of(instrument, *wanted[2:6])
    left = wanted.total - order.traded
    least, most = instrument.volumes if pricing is None else instrument.market_volumes
    if not least <= wanted.total <= most or instrument.volume + left > rules.INT32_MAX:
        raise Rejected(rules.BAD_VOLUME)
    if condition == rules.MIN_VOLUME and not 0 < minimum <= wanted.total:
        raise Rejected(rules.BAD_VOLUME)
    ticks = _ticks(order, wanted, pricing)
    trigger = order.trigger
    if trigger is not None:
        trigger = trigger._replace(stop=orders.stop_of(instrument, wanted.stop))
    orders.check_day(state)
    keeps = trigger is None and keeps_place(order, ticks, wanted.total, wanted[2:5])
    if trigger is not None:
        life.wait_anew(order, trigger, ticks, left)
    elif keeps:
        life.shrink(order, left)
    else:
        order.account.readmit(order, ticks, left)
        life.displace(order, ticks, left)
    reports.changed(order, instrument.price(ticks) if pricing is None else 0.0, wanted.total, *wanted[2:])
    if acting_user != order.actor:
        reports.acted_by(order, acting_user)
    order.context = context or order.context
    instrument.updated_ns = time_ns
    clock = clock_at(time_ns // SECOND_NS)
    status = NOT_TOUCHED if trigger is not None else PART_TRADED if order.traded else QUEUEING
    results = [order_return(state, order, status, clock)]
    if trigger is None and not keeps:
        orders.execute(state, order, condition, minimum, clock, results)
    return results


def _ticks(order: Order, wanted: Wanted, pricing: bytes | None) -> int:
    """The changed order's limit. Raises Rejected."""
    if pricing is None:
        if wanted.price is not None:
            return orders.ticks_of(order.instrument, wanted.price)
        if reports.read_terms(order.packed)[0] != rules.LIMIT_PRICE:
            raise Rejected(rules.NO_PRICE)
        return order.ticks
    if order.trigger is not None:
        return 0
    limit = orders.market_limit(order.instrument, order.is_buy, pricing)
    if limit is None:
        raise Rejected(rules.NO_PRICE)
    return limit


def keeps_place(order: Order, ticks: int, total: int, codes: tuple[bytes, ...]) -> bool:
    """Whether a change takes nothing from those who wait behind. `codes`: OrderPriceType, TimeCondition, VolumeCondition then."""
    return order.ticks == ticks and total <= order.remaining + order.traded and codes == reports.read_terms(order.packed)[:3]


def _target(state: State, session: Session, names: tuple[bytes, ...], flag: bytes) -> Target:
    """What the names in an action mean: BrokerID with InvestorID, UserID, ExchangeID, InstrumentID. Raises Rejected."""
    broker, investor = map(text, reports.read_investor(names[0]))
    user, exchange, instrument_id = map(text, names[1:])
    if broker != state.broker:
        raise Rejected(rules.WRONG_BROKER)
    if user and user != session.user_raw:
        raise Rejected(rules.OTHER_USER)
    if flag != rules.DELETE and flag != rules.MODIFY:
        raise Rejected(rules.BAD_ACTION)
    account = orders.account_of(state, session.user, state.accounts_raw.get(investor), bool(investor))
    instrument = state.instruments_raw.get(instrument_id)
    place = state.exchanges.get(str(exchange, "gbk", "replace")) if exchange else instrument.exchange if instrument else None
    target = Target(account, bool(instrument_id), instrument, place)
    session.keep(session.targets, names, target)
    return target


def _named(state: State, front: int, session: int, ref: bytes, number: bytes, exchange: Exchange | None) -> Order | None:
    """The order of an action: by ExchangeID and OrderSysID where the latter is given, else by FrontID, SessionID and OrderRef.

    Without ExchangeID the instrument's is meant. Raises Rejected where the action names no order at all.
    """
    number = text(number).strip(b" ") if number[0] else b""
    if number:
        return exchange.by_number.get(int(number)) if exchange is not None and number.isdigit() else None
    ref = text(ref)
    if not ref.isdigit():
        ref = ref.strip(b" ")
        if not ref:
            raise Rejected(rules.BAD_ACTION)
        if not ref.isdigit():
            return None
    return state.orders.get((front, session, int(ref)))


def _refuse(
    state: State, command: Command, action: Struct | None, order: Order | None, refusal: Refusal
) -> list[Result]:
    def said(action: Struct) -> Struct:
        return reports.order_action(action, refusal.error, command.user, order, clock_at(command.time_ns // SECOND_NS))

    return refused(state, command, action, refusal, _RSP_ACTION, _ERR_ACTION, said)


def _refuse_batch(state: State, command: Command, action: Struct | None, refusal: Refusal) -> list[Result]:
    def said(action: Struct) -> Struct:
        return reports.batch_action(action, refusal.error, command.user, clock_at(command.time_ns // SECOND_NS))

    return refused(state, command, action, refusal, _RSP_BATCH, _ERR_BATCH, said)
