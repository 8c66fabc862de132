"""Declare: reference data and deposits, the first commands of every log."""

from __future__ import annotations

from typing import Callable

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.primary import market, money, reports, rules
from fixbridge.adapters.primary.accounts import Account
from fixbridge.adapters.primary.market import Exchange, Instrument
from fixbridge.adapters.primary.rules import INT32_MAX
from fixbridge.adapters.primary.state import State

_s, _i = ctp.structs, ctp.internal_structs


def declare(state: State, command: Command) -> list[Result]:
    """Take the fields in order. The first that makes no sense is answered and ends the declaration; those before it hold.

    Only the daemon declares: a member's Declare is refused.
    """
    if command.user:
        return [_refused(command, rules.NOT_ENTITLED_TO_SEE)]
    state.forget_meanings()
    for field in command.message.fields:
        try:
            take(state, field)
        except ValueError:
            return [_refused(command, rules.BAD_REFERENCE_DATA)]
    return []


def take(state: State, field: Struct) -> None:
    """One declared fact. Raises ValueError where it makes no sense, and then changes nothing."""
    taker = _TAKERS.get(type(field))
    if taker is None:
        raise ValueError(f"{field.NAME} is not declared")
    taker(state, reports.canonical(field))


def _refused(command: Command, refusal: rules.Refusal) -> Result:
    return Result(Message(ctp.messages.OnRspError.tid, (reports.rsp_info(refusal.error),)), dialog=True, context=command.context)


def _parameters(state: State, field: Struct) -> None:
    _named(field, "BrokerID")
    if state.broker_id not in ("", field.BrokerID):
        raise ValueError(f"BrokerID {state.broker_id} stands")
    state.parameters = field
    state.broker = field.BrokerID.encode("gbk")


def _exchange(state: State, field: Struct) -> None:
    known = state.exchanges.get(_named(field, "ExchangeID"))
    if known is None:
        state.exchanges[field.ExchangeID] = Exchange(field)
    else:
        known.facts = field


def _product(state: State, field: Struct) -> None:
    state.products[_named(field, "ProductID")] = field


def _instrument(state: State, field: Struct) -> None:
    name = _named(field, "InstrumentID")
    exchange = state.exchanges.get(field.ExchangeID)
    if exchange is None:
        raise ValueError(f"{name}: no exchange {field.ExchangeID!r}")
    known = state.instruments.get(name)
    if known is None:
        known = Instrument(field, exchange)
    else:
        for member in _STANDING:
            if getattr(field, member) != getattr(known.facts, member):
                raise ValueError(f"{name}: its {member} stands")
        known.declare(field)
    state.instruments[name] = state.instruments_raw[name.encode("gbk")] = known
    for instrument in state.instruments.values():
        if instrument.is_option:
            instrument.underlying = state.instruments.get(instrument.facts.UnderlyingInstrID)
    apply_rates(state, known)


# Resting orders and positions are counted by these.
_STANDING = ("ExchangeID", "PriceTick", "VolumeMultiple", "ProductClass", "PositionDateType", "OptionsType", "StrikePrice")


def _margin_rate(state: State, field: Struct) -> None:
    _named(field, "InstrumentID")
    if not field.HedgeFlag:
        raise ValueError(f"{field.InstrumentID}: no HedgeFlag")
    for ratio in (field.LongMarginRatioByMoney, field.ShortMarginRatioByMoney):
        money.rate(ratio)
    for amount in (field.LongMarginRatioByVolume, field.ShortMarginRatioByVolume):
        market.fees(0.0, amount)
    state.margin_rates[(field.InstrumentID, field.HedgeFlag)] = field
    if field.InstrumentID in state.instruments:
        apply_rates(state, state.instruments[field.InstrumentID])


def _commission_rate(state: State, field: Struct) -> None:
    name = _named(field, "InstrumentID")
    for by_money, by_volume in _commission_members(field):
        market.fees(by_money, by_volume)
    state.commission_rates[name] = field
    for instrument in state.instruments.values():
        apply_rates(state, instrument)


def _limit_rate(state: State, field: Struct) -> None:
    money.rate(field.LimitRatio)
    state.limit_rates[_named(field, "InstrumentID")] = field
    if field.InstrumentID in state.instruments:
        apply_rates(state, state.instruments[field.InstrumentID])


def _depth(state: State, field: Struct) -> None:
    """Previous settlement, close, open interest and the day's limits; without limits they follow from the declared ratio."""
    instrument = state.instruments.get(field.InstrumentID)
    if instrument is None:
        raise ValueError(f"no instrument {field.InstrumentID!r}")
    settlement = instrument.ticks(field.PreSettlementPrice)
    close = instrument.ticks(field.PreClosePrice)
    lower, upper = instrument.ticks(field.LowerLimitPrice), instrument.ticks(field.UpperLimitPrice)
    interest = field.PreOpenInterest or 0.0
    if settlement is None or settlement <= 0 or not 0 <= interest <= INT32_MAX:
        raise ValueError(f"{instrument.id}: previous settlement or open interest")
    if lower and upper and not 0 < lower <= upper:
        raise ValueError(f"{instrument.id}: price limits of {lower} and {upper} ticks")
    if settlement != instrument.pre_settlement and _is_carried(state, instrument):
        raise ValueError(f"{instrument.id}: positions carried over stand at {instrument.pre_settlement} ticks")
    instrument.pre_settlement, instrument.pre_close = settlement, close
    instrument.pre_open_interest = int(interest)
    instrument.remark()
    if not instrument.volume:
        instrument.open_interest = instrument.pre_open_interest
    if lower and upper:
        instrument.limit(lower, upper)
    else:
        instrument.set_limits()
    price_options(state)


def _is_carried(state: State, instrument: Instrument) -> bool:
    """Whether anybody holds lots of an earlier day: the last settlement price is their cost."""
    rows = (row for account in state.accounts.values() for row in account.rows.values())
    return any(row.instrument is instrument and row.volume > row.today for row in rows)


def price_options(state: State) -> None:
    """Margins of options follow from their own and their underlyings' settlement prices."""
    for instrument in state.instruments.values():
        instrument.price_option_margin()


def _investor(state: State, field: Struct) -> None:
    known = state.accounts.get(_named(field, "InvestorID"))
    if known is None:
        known = Account(field)
        state.accounts[known.id] = state.accounts_raw[known.id.encode("gbk")] = known
    else:
        known.declare(field)


def _funds(state: State, field: Struct) -> None:
    """Deposit and Withdraw are paid in and out now, on top of what was before."""
    account = state.accounts.get(field.AccountID)
    if account is None:
        raise ValueError(f"no investor {field.AccountID!r}")
    deposit, withdraw = money.money(field.Deposit), money.money(field.Withdraw)
    if deposit < 0 or withdraw < 0 or withdraw > max(account.available() + deposit, 0):
        raise ValueError(f"{account.id}: deposit or withdrawal")
    if account.static() + deposit > money.MAX_MONEY * money.CNY:
        raise ValueError(f"{account.id}: more money than a TradingAccount can say exactly")
    account.deposit += deposit
    account.withdraw += withdraw
    account.free += deposit - withdraw


def _user_investor(state: State, field: Struct) -> None:
    account = state.accounts.get(field.InvestorID)
    if account is None:
        raise ValueError(f"no investor {field.InvestorID!r}")
    entitle(state, _named(field, "UserID"), account)


def entitle(state: State, user_id: str, account: Account) -> None:
    user = state.user(user_id)
    user.investors = tuple(sorted({*user.investors, account.id}))
    account.users = tuple(sorted({*account.users, user.id}))


def _credential(state: State, field: Struct) -> None:
    state.user(_named(field, "UserID")).credential = field


def apply_rates(state: State, instrument: Instrument) -> None:
    """Turn the declared rates of an instrument into integers: its own, or its product's commission."""
    for hedge in _HEDGES:
        field = state.margin_rates.get((instrument.id, hedge))
        if field is not None:
            instrument.margin_rates[hedge.encode()] = (
                market.fees(field.LongMarginRatioByMoney, field.LongMarginRatioByVolume),
                market.fees(field.ShortMarginRatioByMoney, field.ShortMarginRatioByVolume),
            )
    commission = state.commission_rates.get(instrument.id) or state.commission_rates.get(instrument.facts.ProductID)
    if commission is not None:
        rates = [market.fees(by_money, by_volume) for by_money, by_volume in _commission_members(commission)]
        instrument.open_fees, instrument.close_fees, instrument.close_today_fees = rates
    limit = state.limit_rates.get(instrument.id)
    if limit is not None:
        instrument.limit_ratio = money.rate(limit.LimitRatio)
    instrument.price_option_margin()


def _commission_members(field: Struct) -> tuple[tuple[float, float], ...]:
    return (
        (field.OpenRatioByMoney, field.OpenRatioByVolume), (field.CloseRatioByMoney, field.CloseRatioByVolume),
        (field.CloseTodayRatioByMoney, field.CloseTodayRatioByVolume),
    )  # fmt: skip


def _named(field: Struct, member: str) -> str:
    """A name that a member can send. Raises ValueError for an empty one or one whose bytes are no GBK."""
    place = type(field).MEMBERS[member]
    raw = reports.text(field.pack()[place.offset : place.offset + place.size])
    if not raw:
        raise ValueError(f"no {member}")
    return raw.decode("gbk")  # UnicodeDecodeError is a ValueError


_HEDGES = tuple(sorted(value for name, value in vars(codes.HedgeFlag).items() if not name.startswith("_") and len(value) == 1))

_TAKERS: dict[type[Struct], Callable[[State, Struct], None]] = {
    _i.TradingParameters: _parameters,
    _s.Exchange: _exchange,
    _s.Product: _product,
    _s.Instrument: _instrument,
    _s.ExchangeMarginRate: _margin_rate,
    _s.InstrumentCommissionRate: _commission_rate,
    _i.PriceLimitRate: _limit_rate,
    _s.DepthMarketData: _depth,
    _s.Investor: _investor,
    _s.TradingAccount: _funds,
    _i.UserInvestor: _user_investor,
    _i.Credential: _credential,
}
