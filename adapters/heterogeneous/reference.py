"""Reference data: specs/rules/2-reference-data.md. Each function takes one declared struct or raises Senseless."""

from __future__ import annotations

from typing import Any, Callable

from ctpproto.ctp import codes, internal_structs, structs
from ctpproto.structs import Struct
from fixbridge.adapters.heterogeneous.layout import packed_text, raw_text, text, tidy
from fixbridge.adapters.heterogeneous.market import HEDGES, Market
from fixbridge.adapters.heterogeneous.numbers import (
    INT32_TOP,
    MAX_MONEY_CNY,
    MAX_PRICE_CNY,
    MONEY,
    Senseless,
    credit,
    money,
    ratio,
    tick_size,
    ticks,
)  # fmt: skip

MAX_MULTIPLE = MAX_LOTS = 1_000_000
_HEDGES = frozenset(v for k, v in vars(codes.HedgeFlag).items() if not k.startswith("_"))
_OPTIONS = (codes.ProductClass.Options, codes.ProductClass.SpotOption)
# Exchanges that take AnyPrice; that take BestPrice and FiveLevelPrice too (R76).
_MARKET, _BEST = (b"CFFEX", b"DCE", b"CZCE"), (b"CFFEX",)
# Of an instrument these stay as they were first declared (R25).
_FIXED = ("ExchangeID", "ProductClass", "PositionDateType", "OptionsType")


def declare(market: Market, fields: tuple[Struct, ...]) -> bool:
    """Take the structs one by one; False where one made no sense, and those behind it were not looked at (R20)."""
    for field in fields:
        take = _TAKE.get(type(field))
        if take is None:
            return False
        try:
            take(market, tidy(field))
        except Senseless:
            return False
    return True


def _key(struct: Struct, member: str) -> str:
    """A name that keys a struct (R21)."""
    raw = raw_text(struct, member)
    if not raw:
        raise Senseless(f"{member} is empty")
    try:
        return raw.decode("gbk")
    except UnicodeDecodeError:
        raise Senseless(f"{member} is no GBK") from None


def _parameters(market: Market, field: Any) -> None:
    broker = _key(field, "BrokerID")
    if market.parameters is not None and market.broker != broker:
        raise Senseless("another broker")
    market.parameters, market.broker = field, broker
    market.engine.broker = text(broker)
    market.engine.confirm = int(field.RequireSettlementConfirm != 0)
    market.max_sessions = max(field.MaxSessionsPerUser, 1)


def _exchange(market: Market, field: Any) -> None:
    name = _key(field, "ExchangeID")
    market.exchange_structs[name] = field
    if not market.exchange(name):
        market.names.exchanges[text(name)] = market.exchanges.add(name=text(name))


def _product(market: Market, field: Any) -> None:
    market.products[_key(field, "ProductID")] = field


def _instrument(market: Market, field: Any) -> None:
    name = _key(field, "InstrumentID")
    exchange = market.names.exchanges.get(raw_text(field, "ExchangeID"), 0)
    if not exchange:
        raise Senseless("an exchange that is not declared")
    micros = tick_size(field.PriceTick)
    multiple = field.VolumeMultiple
    if not 1 <= multiple <= MAX_MULTIPLE or micros * multiple % 100:
        raise Senseless(f"VolumeMultiple {multiple}")
    option = field.ProductClass in _OPTIONS
    strike = 0
    if option:
        strike = money(field.StrikePrice)
        if not 0 <= strike <= MAX_PRICE_CNY * MONEY:
            raise Senseless(f"StrikePrice {field.StrikePrice}")
    slot = market.instrument(name)
    before = market.instrument_structs.get(name)
    if before is not None:
        was = market.instruments[slot]
        if (was.micros, was.multiple, was.strike) != (micros, multiple, strike):
            raise Senseless("PriceTick, VolumeMultiple or StrikePrice changed")
        if any(raw_or_code(field, member) != raw_or_code(before, member) for member in _FIXED):
            raise Senseless("a member changed that may not")
    else:
        slot = market.instruments.add(
            name=text(name), exchange=exchange, micros=micros, multiple=multiple, value=micros * multiple // 100,
            option=int(option), call=int(field.OptionsType == codes.OptionsType.CallOptions), strike=strike,
            dated=int(field.PositionDateType == codes.PositionDateType.UseHistory),
            takes_any=int(raw_text(field, "ExchangeID") in _MARKET), takes_best=int(raw_text(field, "ExchangeID") in _BEST),
        )  # fmt: skip
        market.names.instruments[text(name)] = slot
    market.instrument_structs[name] = field
    market.instruments.set(
        slot, trading=int(field.IsTrading != 0), expires=packed_text(field.ExpireDate),
        largest=min(field.MaxLimitOrderVolume, MAX_LOTS), smallest=max(field.MinLimitOrderVolume, 1),
        largest_market=min(field.MaxMarketOrderVolume, MAX_LOTS), smallest_market=max(field.MinMarketOrderVolume, 1),
    )  # fmt: skip
    if before is not None:
        market.options_on[raw_text(before, "UnderlyingInstrID")].pop(slot, None)
        market.products_of[raw_text(before, "ProductID")].pop(slot, None)
    under = raw_text(field, "UnderlyingInstrID")
    market.options_on.setdefault(under, {})[slot] = None
    market.products_of.setdefault(raw_text(field, "ProductID"), {})[slot] = None
    market.instruments.set(slot, underlying=market.names.instruments.get(under, 0))
    for option in market.options_on.get(text(name), ()):  # R26: the underlying may be declared after the option
        market.instruments.set(option, underlying=slot)
    for hedge in sorted(_HEDGES):
        rate = market.margin_rates.get((name, hedge))
        if rate is not None:
            _use_margin(market, rate)
    use_commission(market, name)


def raw_or_code(struct: Any, member: str) -> Any:
    """A text's bytes, anything else as it reads."""
    return raw_text(struct, member) if type(struct).MEMBERS[member].kind == "s" else getattr(struct, member)


def _margin(market: Market, field: Any) -> None:
    name = _key(field, "InstrumentID")
    if not field.HedgeFlag:
        raise Senseless("HedgeFlag is empty")
    _margin_numbers(field)
    market.margin_rates[name, field.HedgeFlag] = field
    _use_margin(market, field)


def _margin_numbers(field: Any) -> tuple[int, int, int, int]:
    return (
        ratio(field.LongMarginRatioByMoney), credit(field.LongMarginRatioByVolume), ratio(field.ShortMarginRatioByMoney),
        credit(field.ShortMarginRatioByVolume),
    )  # fmt: skip


def _use_margin(market: Market, field: Any) -> None:
    slot = market.names.instruments.get(raw_text(field, "InstrumentID"), 0)
    if slot and field.HedgeFlag in _HEDGES:
        names = ("long_money", "long_volume", "short_money", "short_volume")
        market.rates.set(slot * HEDGES + int(field.HedgeFlag), known=1, **dict(zip(names, _margin_numbers(field))))


def _commission_numbers(field: Any) -> tuple[int, ...]:
    return tuple(
        number
        for kind in ("Open", "Close", "CloseToday")
        for number in (ratio(getattr(field, f"{kind}RatioByMoney")), credit(getattr(field, f"{kind}RatioByVolume")))
    )


def _commission(market: Market, field: Any) -> None:
    name = _key(field, "InstrumentID")
    _commission_numbers(field)
    market.commission_rates[name] = field
    for slot in (market.instrument(name), *market.products_of.get(text(name), ())):
        if slot:
            use_commission(market, market.instruments[slot].name.decode("gbk"))


def commission_of(market: Market, instrument: str) -> Any:
    """The declared rate that holds for the instrument, its own or its product's, or None (R28)."""
    own = market.commission_rates.get(instrument)
    if own is not None:
        return own
    product = raw_text(market.instrument_structs[instrument], "ProductID").decode("gbk", "replace")
    return market.commission_rates.get(product)


def use_commission(market: Market, instrument: str) -> None:
    """Put the rate that holds into the instrument's row."""
    rate = commission_of(market, instrument)
    names = ("open_money", "open_volume", "close_money", "close_volume", "today_money", "today_volume")
    numbers = _commission_numbers(rate) if rate is not None else (0,) * 6
    market.instruments.set(market.instrument(instrument), **dict(zip(names, numbers)))


def _limit_rate(market: Market, field: Any) -> None:
    name = _key(field, "InstrumentID")
    ratio(field.LimitRatio)
    market.limit_rates[name] = field


def _depth(market: Market, field: Any) -> None:
    slot = market.instrument(_key(field, "InstrumentID"))
    if not slot:
        raise Senseless("no such instrument")
    it = market.instruments[slot]
    base = ticks(field.PreSettlementPrice, it.micros)
    if base < 1:
        raise Senseless("PreSettlementPrice")
    if it.has_base and base != it.base and _is_carried(market, slot):
        raise Senseless("another PreSettlementPrice than the one that lots were carried at")
    close = None if field.PreClosePrice is None else ticks(field.PreClosePrice, it.micros)
    interest = 0
    if field.PreOpenInterest is not None:
        if not 0 <= field.PreOpenInterest <= INT32_TOP:
            raise Senseless("PreOpenInterest")
        interest = int(field.PreOpenInterest)
    given = [None if price is None else ticks(price, it.micros) for price in (field.LowerLimitPrice, field.UpperLimitPrice)]
    if given[0] and given[1] and not 0 < given[0] <= given[1]:
        raise Senseless("limits")
    market.instruments.set(
        slot, has_base=1, base=base, has_close=int(close is not None), close=close or 0, before=interest,
        interest=it.interest if it.volume else interest,
    )  # fmt: skip
    if given[0] and given[1]:
        market.instruments.set(slot, has_limits=1, lower=given[0], upper=given[1])
    else:
        compute_limits(market, slot)


def _is_carried(market: Market, instrument: int) -> bool:
    """Whether anybody holds lots of the instrument that were opened on an earlier day."""
    return any(
        row.instrument == instrument and any(lot.day != market.day_number for lot in market.lots_of(row))
        for row in map(market.rows.__getitem__, market.rows.slots())
    )


def compute_limits(market: Market, slot: int) -> None:
    """R31."""
    it = market.instruments[slot]
    rate: Any = market.limit_rates.get(it.name.decode("gbk"))
    part = ratio(rate.LimitRatio) if rate is not None else 0
    if not part or not it.has_base:
        return
    reference = it.base
    if it.option and it.underlying:
        under = market.instruments[it.underlying]
        if under.has_base:
            reference = under.base * under.micros // it.micros
    band = reference * part // 1_000_000_000
    market.instruments.set(slot, has_limits=1, lower=max(it.base - band, 1), upper=max(it.base + band, 1))


def _investor(market: Market, field: Any) -> None:
    name = _key(field, "InvestorID")
    market.investor_structs[name] = field
    slot = market.investor(name)
    if not slot:
        slot = market.investors.add(name=text(name), users=())
        market.names.investors[text(name)] = slot
    market.investors.set(slot, active=int(field.IsActive != 0))


def _account(market: Market, field: Any) -> None:
    slot = market.names.investors.get(raw_text(field, "AccountID"), 0)
    if not slot:
        raise Senseless("no such investor")
    deposit, withdraw = credit(field.Deposit), credit(field.Withdraw)
    it = market.investors[slot]
    if it.balance + it.deposit - it.withdraw + it.profit + it.cash_in - it.commission + deposit > MAX_MONEY_CNY * MONEY:
        raise Senseless("more money than a double gives back")
    if withdraw > max(market.engine.available(slot) + deposit, 0):
        raise Senseless("more than is there")
    market.investors.set(slot, deposit=it.deposit + deposit, withdraw=it.withdraw + withdraw)


def _right(market: Market, field: Any) -> None:
    user, investor = _key(field, "UserID"), _key(field, "InvestorID")
    slot = market.investor(investor)
    if not slot:
        raise Senseless("no such investor")
    grant(market, user, investor)


def grant(market: Market, user: str, investor: str) -> None:
    """The user may trade for the investor and hears of it (R34)."""
    market.know_user(user)
    slot = market.investor(investor)
    users = market.investors[slot].users
    if user not in users:
        market.investors.set(slot, users=tuple(sorted((*users, user))))
        market.rights[user] = sorted((*market.rights[user], investor))


def _credential(market: Market, field: Any) -> None:
    name = _key(field, "UserID")
    market.know_user(name)
    market.credentials[name] = field


_TAKE: dict[type[Struct], Callable[[Market, Any], None]] = {
    internal_structs.TradingParameters: _parameters,
    structs.Exchange: _exchange,
    structs.Product: _product,
    structs.Instrument: _instrument,
    structs.ExchangeMarginRate: _margin,
    structs.InstrumentCommissionRate: _commission,
    internal_structs.PriceLimitRate: _limit_rate,
    structs.DepthMarketData: _depth,
    structs.Investor: _investor,
    structs.TradingAccount: _account,
    internal_structs.UserInvestor: _right,
    internal_structs.Credential: _credential,
}
