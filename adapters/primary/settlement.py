"""The end of a trading day and the start of the next.

Live orders are canceled. Each instrument settles at the volume-weighted mean of its day's trades, without one at its previous
settlement price. Futures are marked to it: the gain or loss goes into the balance, lots are carried at it, their margin is
recomputed, and today's become yesterday's. The numbers of orders and trades, OrderRefs and confirmations begin anew;
every session has to log in again. SessionIDs go on.
"""

from __future__ import annotations

from ctpproto import ctp
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.primary import actions, declarations, reports, rules, sessions, views
from fixbridge.adapters.primary.accounts import HISTORY, TODAY, Account, Row, RowKey
from fixbridge.adapters.primary.money import CNY
from fixbridge.adapters.primary.state import State

_s = ctp.structs
_DAY_ROLL = ctp.internal_structs.DayRoll


def day_roll(state: State, command: Command) -> list[Result]:
    """DayRoll: OnRtnOrder of what is canceled, then DayRolled to all."""
    roll = _valid(state, command)
    if roll is None:
        info = reports.rsp_info(rules.BAD_REFERENCE_DATA.error)
        return [Result(Message(ctp.messages.OnRspError.tid, (info,)), dialog=True, context=command.context)]
    results = actions.cancel_all(state, command.time_ns)
    said = roll.replace(TradingDay=state.trading_day)
    settle(state, roll.NextTradingDay)
    opening = tuple(views.depth(state, state.instruments[name]) for name in sorted(state.instruments))
    results.append(Result(Message(ctp.internal_messages.DayRolled.tid, (said, *opening)), public=True, context=command.context))
    return results


def _valid(state: State, command: Command) -> Struct | None:
    fields = command.message.fields
    roll = fields[0] if fields and type(fields[0]) is _DAY_ROLL else None
    if roll is None or command.user or roll.TradingDay not in ("", state.trading_day):
        return None
    following = roll.NextTradingDay
    is_day = len(following) == 8 and following.isascii() and following.isdigit()
    return roll if is_day and following > state.trading_day else None


def settle(state: State, next_day: str) -> None:
    """Settle the day and begin the next. No order is live any more."""
    settled = {name: instrument.settlement() for name, instrument in state.instruments.items()}
    for account in state.accounts.values():
        balance = account.static() + sum(_gain(row, settled[row.instrument.id]) for row in account.rows.values())
        account.statement = _statement(state, account, balance)
        account.pre_balance = balance
        account.deposit = account.withdraw = 0
        account.confirmed = None
    for name, instrument in state.instruments.items():
        instrument.pre_close = instrument.last if instrument.last is not None else instrument.pre_close
        instrument.pre_settlement = settled[name] or None
        instrument.pre_open_interest = instrument.open_interest
        instrument.new_day()
    for instrument in state.instruments.values():
        instrument.set_limits()
    declarations.price_options(state)
    for account in state.accounts.values():
        _carry(account)
    for exchange in state.exchanges.values():
        exchange.orders = exchange.trades = 0
        exchange.by_number.clear()
        exchange.quotes.clear()
    for user in state.users.values():
        user.max_ref = 0
    for session in state.sessions.values():
        sessions.log_out(state, session)
    state.forget_meanings()
    state.orders.clear()
    state.trades.clear()
    state.quotes.clear()
    state.for_quotes.clear()
    state.last_seq = state.last_order_return = state.last_trade_return = 0
    state.trading_day = next_day


def _gain(row: Row, settlement: int) -> int:
    return (settlement * row.volume - row.cost) * row.value


def _carry(account: Account) -> None:
    """Every lot to the new settlement price and margin; rows that hold nothing go."""
    carried: dict[RowKey, Row] = {}
    # Yesterday's rows before today's, so that lots stay in the order in which they were opened.
    for key in sorted(account.rows, key=lambda key: (key[:3], key[3] != HISTORY)):
        row = account.rows[key]
        if not row.volume:
            continue
        instrument = row.instrument
        settlement = instrument.pre_settlement or 0
        target_key = (*key[:3], HISTORY if instrument.by_date else TODAY)
        target = carried.get(target_key)
        if target is None:
            target = carried[target_key] = Row(instrument, row.is_long, row.hedge, target_key[3])
        per_lot = instrument.margin(row.is_long, row.hedge, settlement)
        for lot in row.lots:
            lot.cost, lot.margin = settlement, per_lot
            target.lots.append(lot)
            target.volume += lot.volume
            target.cost += settlement * lot.volume
            target.open_cost += lot.open * lot.volume
            target.margin += per_lot * lot.volume
        target.start = target.volume
        target.pre_margin = target.margin
    account.rows = carried
    account.pre_margin = account.total("margin")
    account.free = account.pre_balance - account.pre_margin


def _statement(state: State, account: Account, balance: int) -> Struct:
    """What ReqQrySettlementInfo shows the next day: a few lines, at most the 500 bytes of one Content."""
    rows = [
        ("上日结存", account.pre_balance), ("出入金", account.deposit - account.withdraw),
        ("平仓盈亏", account.total("close_profit")), ("权利金", account.total("premium")),
        ("手续费", account.total("commission")), ("当日结存", balance),
    ]  # fmt: skip
    lines = [f"交易日 {state.trading_day} 投资者 {account.id}"] + [f"{name} {_exact(amount)}" for name, amount in rows]
    return _s.SettlementInfo(
        TradingDay=state.trading_day, SettlementID=state.settlement_id, BrokerID=state.broker_id, InvestorID=account.id,
        SequenceNo=1, Content="\r\n".join(lines) + "\r\n", AccountID=account.id, CurrencyID="CNY",
    )  # fmt: skip


def _exact(amount: int) -> str:
    whole, rest = divmod(abs(amount), CNY)
    return f"{'-' if amount < 0 else ''}{whole}.{rest:04d}"
