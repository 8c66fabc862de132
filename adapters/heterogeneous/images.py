"""Structs that are made from the state: what queries show and exports carry (members.toml)."""

from __future__ import annotations

from typing import Any, Iterator

from ctpproto.ctp import codes, structs
from ctpproto.structs import Struct
from fixbridge.adapters.heterogeneous.layout import SETTLEMENT_ID, unpacked_text
from fixbridge.adapters.heterogeneous.market import HEDGES, Market
from fixbridge.adapters.heterogeneous.numbers import INT32_TOP, as_price, cny

_LAST_SECOND = 253402271999
_LEVELS = 5


def depth(market: Market, slot: int) -> Struct:
    """DepthMarketData of an instrument as it is now."""
    it = market.instruments[slot]
    struct: Any = market.instrument_structs[it.name.decode("gbk")]
    micros = it.micros

    def price(value: int, exists: int) -> float | None:
        return as_price(value, micros) if exists else None

    members: dict[str, Any] = {
        "TradingDay": market.trading_day, "ExchangeID": struct.ExchangeID, "InstrumentID": struct.InstrumentID,
        "ExchangeInstID": struct.InstrumentID, "LastPrice": price(it.last, it.volume), "OpenPrice": price(it.first, it.volume),
        "HighestPrice": price(it.high, it.volume), "LowestPrice": price(it.low, it.volume),
        "PreSettlementPrice": price(it.base, it.has_base), "PreClosePrice": price(it.close, it.has_close),
        "PreOpenInterest": float(it.before), "OpenInterest": float(it.interest), "Volume": it.volume,
        "Turnover": cny(it.turnover * it.value), "ClosePrice": None, "SettlementPrice": None,
        "UpperLimitPrice": price(it.upper, it.has_limits), "LowerLimitPrice": price(it.lower, it.has_limits), "PreDelta": None,
        "CurrDelta": None, "BandingUpperPrice": None, "BandingLowerPrice": None,
        "AveragePrice": it.turnover * it.value / (10000 * it.volume) if it.volume else None,
    }  # fmt: skip
    if it.has_time:
        date, clock = market.engine.clock(it.time_ns)
        seconds = it.time_ns // 1_000_000_000
        milliseconds = it.time_ns // 1_000_000 % 1000 if 0 <= seconds <= _LAST_SECOND else 0
        members |= {"ActionDay": date, "UpdateTime": clock, "UpdateMillisec": milliseconds}
    for side, levels in zip(("Bid", "Ask"), market.engine.depth(slot)):
        for at in range(_LEVELS):
            ticks, lots = levels[at] if at < len(levels) else (None, 0)
            members[f"{side}Price{at + 1}"] = None if ticks is None else as_price(ticks, micros)
            members[f"{side}Volume{at + 1}"] = min(lots, INT32_TOP)
    return structs.DepthMarketData(**members)


def _mark(it: Any) -> int:
    return it.last if it.volume else it.base


def account(market: Market, investor: str) -> Struct:
    """TradingAccount of an investor."""
    slot = market.investor(investor)
    it = market.investors[slot]
    profit, available = market.engine.profit(slot), market.engine.available(slot)
    static = it.balance + it.deposit - it.withdraw + it.profit + it.cash_in - it.commission
    value = sum(_option_value(market, row) for _, row in market.rows_of(slot))
    return structs.TradingAccount(
        BrokerID=market.broker, AccountID=investor, PreDeposit=cny(it.balance), PreBalance=cny(it.balance),
        PreMargin=cny(it.pre_margin), Deposit=cny(it.deposit), Withdraw=cny(it.withdraw), FrozenMargin=cny(it.frozen_margin),
        FrozenCash=cny(it.frozen_cash), FrozenCommission=cny(it.frozen_commission), CurrMargin=cny(it.margin),
        CashIn=cny(it.cash_in), Commission=cny(it.commission), CloseProfit=cny(it.profit), PositionProfit=cny(profit),
        Balance=cny(static + profit), Available=cny(available), WithdrawQuota=cny(max(available, 0)),
        TradingDay=market.trading_day, SettlementID=SETTLEMENT_ID, ExchangeMargin=cny(it.margin), CurrencyID="CNY",
        OptionValue=cny(value),
    )  # fmt: skip


def _option_value(market: Market, row: Any) -> int:
    it = market.instruments[row.instrument]
    if not it.option:
        return 0
    value: int = _mark(it) * row.held * it.value
    return -value if row.is_short else value


def _margin_rates(market: Market, row: Any) -> dict[str, float]:
    rate = market.rates[row.instrument * HEDGES + row.hedge]
    by_money, by_volume = (rate.short_money, rate.short_volume) if row.is_short else (rate.long_money, rate.long_volume)
    return {"MarginRateByMoney": by_money / 1_000_000_000, "MarginRateByVolume": cny(by_volume)}


def position(market: Market, row: Any) -> Struct:
    """InvestorPosition of a row."""
    it = market.instruments[row.instrument]
    struct: Any = market.instrument_structs[it.name.decode("gbk")]
    worth = _mark(it) * row.held * it.value
    profit = 0 if it.option else row.cost - worth if row.is_short else worth - row.cost
    today = sum(lot.lots for lot in market.lots_of(row) if lot.day == market.day_number)
    long_frozen, short_frozen = (row.closing, row.opening) if row.is_short else (row.opening, row.closing)
    return structs.InvestorPosition(
        BrokerID=market.broker, InvestorID=market.investors[row.investor].name.decode("gbk"),
        PosiDirection=codes.PosiDirection.Short if row.is_short else codes.PosiDirection.Long, HedgeFlag=str(row.hedge),
        PositionDate=codes.PositionDate.History if row.history else codes.PositionDate.Today, YdPosition=row.at_open,
        Position=row.held, LongFrozen=long_frozen, ShortFrozen=short_frozen, OpenVolume=row.open_volume,
        CloseVolume=row.close_volume, OpenAmount=cny(row.open_amount), CloseAmount=cny(row.close_amount),
        PositionCost=cny(row.cost), PreMargin=cny(row.pre_margin), UseMargin=cny(row.margin),
        FrozenMargin=cny(row.frozen_margin), FrozenCash=cny(row.frozen_cash), FrozenCommission=cny(row.frozen_commission),
        CashIn=cny(row.cash_in), Commission=cny(row.commission), CloseProfit=cny(row.profit), PositionProfit=cny(profit),
        PreSettlementPrice=as_price(it.base, it.micros) if it.has_base else None, SettlementPrice=None,
        TradingDay=market.trading_day, SettlementID=SETTLEMENT_ID, OpenCost=cny(row.open_cost), ExchangeMargin=cny(row.margin),
        CloseProfitByDate=cny(row.profit), CloseProfitByTrade=cny(row.profit_by_trade), TodayPosition=today,
        ExchangeID=struct.ExchangeID, InstrumentID=struct.InstrumentID, OptionValue=cny(_option_value(market, row)),
        **_margin_rates(market, row),
    )  # fmt: skip


def details(market: Market, row: Any) -> Iterator[Struct]:
    """InvestorPositionDetail of each lot of a row, the oldest first."""
    it = market.instruments[row.instrument]
    struct: Any = market.instrument_structs[it.name.decode("gbk")]
    investor = market.investors[row.investor].name.decode("gbk")
    mark, sign = _mark(it), 0 if it.option else -1 if row.is_short else 1
    rates = _margin_rates(market, row)
    for lot in market.lots_of(row):
        worth = sign * lot.lots * it.value
        yield structs.InvestorPositionDetail(
            BrokerID=market.broker, InvestorID=investor, HedgeFlag=str(row.hedge),
            Direction=codes.Direction.Sell if row.is_short else codes.Direction.Buy, OpenDate=unpacked_text(lot.day),
            TradeID=f"{lot.trade:12d}", Volume=lot.lots, OpenPrice=as_price(lot.open, it.micros), TradingDay=market.trading_day,
            SettlementID=SETTLEMENT_ID, TradeType=codes.TradeType.Common, ExchangeID=struct.ExchangeID,
            PositionProfitByDate=cny((mark - lot.cost) * worth), PositionProfitByTrade=cny((mark - lot.open) * worth),
            Margin=cny(lot.margin * lot.lots), ExchMargin=cny(lot.margin * lot.lots),
            LastSettlementPrice=as_price(it.base, it.micros) if it.has_base else None, SettlementPrice=None,
            SpecPosiType=codes.SpecPosiType.Common, InstrumentID=struct.InstrumentID, **rates,
        )  # fmt: skip
