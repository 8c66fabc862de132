"""The state as CTP structs: what queries answer and exports carry."""

from __future__ import annotations

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.structs import Struct
from fixbridge.adapters.primary import reports
from fixbridge.adapters.primary.accounts import HISTORY, Account, Row
from fixbridge.adapters.primary.market import Instrument
from fixbridge.adapters.primary.money import CNY, RATE_ONE, cny
from fixbridge.adapters.primary.state import State

_s = ctp.structs
DEPTH = 5
LONG, SHORT = codes.PosiDirection.Long, codes.PosiDirection.Short
BUY, SELL = codes.Direction.Buy, codes.Direction.Sell


def depth(state: State, instrument: Instrument) -> Struct:
    """The instrument's day and the best five prices of each side."""
    price = instrument.price
    members = {
        "TradingDay": state.trading_day, "ExchangeID": instrument.exchange.id, "InstrumentID": instrument.id,
        "ExchangeInstID": instrument.id, "LastPrice": price(instrument.last),
        "PreSettlementPrice": price(instrument.pre_settlement),
        "PreClosePrice": price(instrument.pre_close), "PreOpenInterest": float(instrument.pre_open_interest),
        "OpenPrice": price(instrument.open), "HighestPrice": price(instrument.high), "LowestPrice": price(instrument.low),
        "Volume": instrument.volume, "Turnover": cny(instrument.turnover * instrument.tick_value),
        "OpenInterest": float(instrument.open_interest), "ClosePrice": None, "SettlementPrice": None,
        "UpperLimitPrice": price(instrument.upper), "LowerLimitPrice": price(instrument.lower), "PreDelta": None,
        "CurrDelta": None,
        "AveragePrice": instrument.turnover * instrument.tick_value / (CNY * instrument.volume) if instrument.volume else None,
        "BandingUpperPrice": None, "BandingLowerPrice": None,
    }  # fmt: skip
    if instrument.updated_ns is not None:
        second, millisecond = reports.second_of(instrument.updated_ns)
        date, time = reports.beijing(second)
        members.update(ActionDay=date.decode(), UpdateTime=time.decode(), UpdateMillisec=millisecond)
    for name, side in (("Bid", instrument.book.bids), ("Ask", instrument.book.asks)):
        levels = side.top(DEPTH)
        for place in range(DEPTH):
            level = levels[place] if place < len(levels) else None
            members[f"{name}Price{place + 1}"] = price(level.ticks) if level else None
            members[f"{name}Volume{place + 1}"] = min(level.volume, 2**31 - 1) if level else 0
    return _s.DepthMarketData(**members)


def account_row(state: State, account: Account) -> Struct:
    """TradingAccount. The rule of Available stands in `rules`."""
    profit = account.position_profit()
    balance = account.static() + profit
    available = account.available()
    margin, total = account.total("margin"), account.total
    return _s.TradingAccount(
        BrokerID=state.broker_id, AccountID=account.id, PreDeposit=cny(account.pre_balance), PreBalance=cny(account.pre_balance),
        PreMargin=cny(account.pre_margin), Deposit=cny(account.deposit), Withdraw=cny(account.withdraw),
        FrozenMargin=cny(account.frozen("margin")), FrozenCash=cny(account.frozen("cash")),
        FrozenCommission=cny(account.frozen("commission")),
        CurrMargin=cny(margin), CashIn=cny(total("premium")), Commission=cny(total("commission")),
        CloseProfit=cny(total("close_profit")), PositionProfit=cny(profit), Balance=cny(balance), Available=cny(available),
        WithdrawQuota=cny(max(available, 0)), TradingDay=state.trading_day, SettlementID=state.settlement_id,
        ExchangeMargin=cny(margin), CurrencyID="CNY", OptionValue=cny(sum(map(_option_value, account.rows.values()))),
    )  # fmt: skip


def _option_value(row: Row) -> int:
    if not row.instrument.is_option:
        return 0
    value = row.instrument.mark * row.volume * row.instrument.tick_value
    return value if row.is_long else -value


def position_row(state: State, account: Account, row: Row) -> Struct:
    """InvestorPosition. Of a long row opening buys are LongFrozen, closing sells ShortFrozen; of a short one the other way."""
    instrument = row.instrument
    value = instrument.tick_value
    long_frozen, short_frozen = (row.opening, row.closing) if row.is_long else (row.closing, row.opening)
    by_money, by_volume = instrument.margin_rates.get(row.hedge, ((0, 0), (0, 0)))[0 if row.is_long else 1]
    return _s.InvestorPosition(
        BrokerID=state.broker_id, InvestorID=account.id, PosiDirection=LONG if row.is_long else SHORT,
        HedgeFlag=row.hedge.decode(),
        PositionDate=row.date, YdPosition=row.start, Position=row.volume, LongFrozen=long_frozen, ShortFrozen=short_frozen,
        OpenVolume=row.open_volume, CloseVolume=row.close_volume, OpenAmount=cny(row.open_turnover * value),
        CloseAmount=cny(row.close_turnover * value), PositionCost=cny(row.cost * value), PreMargin=cny(row.pre_margin),
        UseMargin=cny(row.margin), FrozenMargin=cny(row.frozen("margin")), FrozenCash=cny(row.frozen("cash")),
        FrozenCommission=cny(row.frozen("commission")), CashIn=cny(row.premium), Commission=cny(row.commission),
        CloseProfit=cny(row.close_profit), PositionProfit=cny(row.profit()),
        PreSettlementPrice=instrument.price(instrument.pre_settlement),
        SettlementPrice=None, TradingDay=state.trading_day, SettlementID=state.settlement_id, OpenCost=cny(row.open_cost * value),
        ExchangeMargin=cny(row.margin), CloseProfitByDate=cny(row.close_profit),
        CloseProfitByTrade=cny(row.close_profit_by_trade),
        TodayPosition=row.today if row.date != HISTORY else 0, MarginRateByMoney=by_money / RATE_ONE,
        MarginRateByVolume=cny(by_volume),
        ExchangeID=instrument.exchange.id, InstrumentID=instrument.id, OptionValue=cny(_option_value(row)),
    )  # fmt: skip


def detail_rows(state: State, account: Account, row: Row) -> list[Struct]:
    """InvestorPositionDetail of each lot, the oldest first. Lots that are closed for good are not shown."""
    instrument = row.instrument
    value = instrument.tick_value if row.is_long else -instrument.tick_value
    mark = instrument.mark
    by_money, by_volume = instrument.margin_rates.get(row.hedge, ((0, 0), (0, 0)))[0 if row.is_long else 1]
    rows = []
    for lot in row.lots:
        by_date = by_trade = 0
        if not instrument.is_option:
            by_date, by_trade = (mark - lot.cost) * lot.volume * value, (mark - lot.open) * lot.volume * value
        margin = cny(lot.margin * lot.volume)
        rows.append(
            _s.InvestorPositionDetail(
                BrokerID=state.broker_id, InvestorID=account.id, HedgeFlag=row.hedge.decode(),
                Direction=BUY if row.is_long else SELL,
                OpenDate=lot.opened, TradeID=f"{lot.trade:>12}", Volume=lot.volume, OpenPrice=instrument.price(lot.open),
                TradingDay=state.trading_day, SettlementID=state.settlement_id, TradeType=codes.TradeType.Common,
                ExchangeID=instrument.exchange.id, PositionProfitByDate=cny(by_date), PositionProfitByTrade=cny(by_trade),
                Margin=margin, ExchMargin=margin, MarginRateByMoney=by_money / RATE_ONE, MarginRateByVolume=cny(by_volume),
                LastSettlementPrice=instrument.price(instrument.pre_settlement), SettlementPrice=None,
                SpecPosiType=codes.SpecPosiType.Common, InstrumentID=instrument.id,
            )  # fmt: skip
        )
    return rows


def position_rows(account: Account) -> list[Row]:
    """An account's rows in canonical order: instrument, long before short, hedge flag, yesterday's before today's."""
    return [account.rows[key] for key in sorted(account.rows, key=lambda key: (key[0], not key[1], key[2], key[3] != HISTORY))]
