"""The demo universe: seven instruments of six exchanges, nine users with 10,000,000 CNY each, as genesis Declare messages.

Multipliers, ticks, expiry rules, commission and the largest order are the exchanges' own (contract specifications and fee
notices on cffex.com.cn, shfe.com.cn, ine.cn, dce.com.cn, czce.com.cn, gfex.com.cn). Margin ratios and price limits, which
the exchanges change by notice, stand at levels of 2025. Previous settlement prices are plausible, not quoted.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import NamedTuple, Sequence

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.message import Message
from ctpproto.structs import Struct

_s, _i = ctp.structs, ctp.internal_structs

USERS = tuple(str(100000 + n) for n in range(1, 10))
ALSO_TRADES_FOR = {"100009": ("100007", "100008")}  # beside the investor of its own number
DEPOSIT_CNY = 10_000_000

_EXCHANGES = {
    "CFFEX": "中国金融期货交易所",
    "CZCE": "郑州商品交易所",
    "DCE": "大连商品交易所",
    "GFEX": "广州期货交易所",
    "INE": "上海国际能源交易中心",
    "SHFE": "上海期货交易所",
}
# SHFE and INE keep yesterday's and today's position apart; the others do not.
_DATED = ("SHFE", "INE")


class Contract(NamedTuple):
    """Facts of one instrument. Prices in CNY; ratios of the price; fees a lot in CNY or as a ratio of the turnover."""

    instrument: str
    product: str
    exchange: str
    name: str
    multiple: int
    tick: str
    settlement: str  # previous settlement price
    limit: str  # daily price limit
    margin: str
    max_lots: int  # largest limit order
    expires: str
    fee_ratio: str = "0"
    fee_today_ratio: str = "0"
    fee_lot: str = "0"
    fee_today_lot: str = "0"
    strike: str = ""  # of a call option
    underlying: str = ""
    month: str = ""  # of delivery, YYYYMM, where it is not that of the expiry


CONTRACTS = (
    # CSI 300 index future: 300 CNY a point; 0.23 basis points, ten times that to close on the same day (CFFEX, August 2023).
    Contract(
        "IF2612", "IF", "CFFEX", "沪深300股指2612", 300, "0.2", "4000.0", "0.10", "0.12", 20, "20261218", "0.000023", "0.00023"
    ),
    # Call on the CSI 300 index: 15 CNY a lot; margin and limit by the index, for which the future of the same month stands here.
    Contract(
        "IO2612-C-4000", "IO", "CFFEX", "沪深300股指期权", 100, "0.2", "120.0", "0.10", "0.12", 20, "20261218",
        fee_lot="15", fee_today_lot="15", strike="4000", underlying="IF2612",
    ),
    Contract("cu2701", "cu", "SHFE", "沪铜2701", 5, "10", "75000", "0.08", "0.10", 500, "20270115", "0.00005", "0.0001"),
    Contract(
        "sc2701", "sc", "INE", "原油2701", 1000, "0.1", "480.0", "0.09", "0.11", 500, "20261231", fee_lot="20", month="202701"
    ),
    Contract(
        "m2705", "m", "DCE", "豆粕2705", 10, "1", "2900", "0.06", "0.07", 1000, "20270520", fee_lot="1.5", fee_today_lot="1.5"
    ),
    Contract("SR705", "SR", "CZCE", "白糖705", 10, "1", "5600", "0.06", "0.07", 1000, "20270519", fee_lot="3"),
    Contract("lc2701", "lc", "GFEX", "碳酸锂2701", 1, "20", "80000", "0.09", "0.11", 1000, "20270118", "0.00008", "0.00008"),
)  # fmt: skip


def demo_genesis(trading_day: str, broker: str, credentials: Sequence[Struct], parameters: Struct) -> list[Message]:
    """Declare messages for an empty log, in the order in which they must be submitted.

    `credentials`: Credential structs of USERS. `parameters`: TradingParameters of the broker.
    """
    messages = [
        _declare(parameters, *_exchanges()),
        *(_declare(*_facts(contract, broker, trading_day)) for contract in CONTRACTS),
        *(_declare(*_investor(user, broker, trading_day)) for user in USERS),
        _declare(*_rights(broker)),
    ]
    if credentials:
        messages.append(_declare(*credentials))
    return messages


def _declare(*fields: Struct) -> Message:
    return Message(ctp.internal_messages.Declare.tid, fields)


def _exchanges() -> list[Struct]:
    normal = codes.ExchangeProperty.Normal
    return [_s.Exchange(ExchangeID=key, ExchangeName=name, ExchangeProperty=normal) for key, name in _EXCHANGES.items()]


def _facts(contract: Contract, broker: str, trading_day: str) -> list[Struct]:
    option = bool(contract.strike)
    month = contract.month or contract.expires[:6]
    product_class = codes.ProductClass.Options if option else codes.ProductClass.Futures
    date_type = codes.PositionDateType.UseHistory if contract.exchange in _DATED else codes.PositionDateType.NoUseHistory
    margin = float(contract.margin)
    shared = {
        "ExchangeID": contract.exchange, "ProductID": contract.product, "ProductClass": product_class,
        "VolumeMultiple": contract.multiple, "PriceTick": float(contract.tick), "MaxMarketOrderVolume": contract.max_lots // 2,
        "MinMarketOrderVolume": 1, "MaxLimitOrderVolume": contract.max_lots, "MinLimitOrderVolume": 1,
        "PositionType": codes.PositionType.Gross, "PositionDateType": date_type, "UnderlyingMultiple": 1.0,
    }  # fmt: skip
    product = _s.Product(
        **shared, ProductName=contract.product, CloseDealType=codes.CloseDealType.Normal, TradeCurrencyID="CNY",
        MortgageFundUseRange=codes.MortgageFundUseRange.None_, ExchangeProductID=contract.product,
    )  # fmt: skip
    instrument = _s.Instrument(
        **shared, InstrumentID=contract.instrument, ExchangeInstID=contract.instrument, InstrumentName=contract.name,
        DeliveryYear=int(month[:4]), DeliveryMonth=int(month[4:]), CreateDate=trading_day,
        OpenDate=trading_day, ExpireDate=contract.expires, StartDelivDate=contract.expires, EndDelivDate=contract.expires,
        InstLifePhase=codes.InstLifePhase.Started, IsTrading=1, LongMarginRatio=0.0 if option else margin,
        ShortMarginRatio=margin,
        MaxMarginSideAlgorithm=codes.MaxMarginSideAlgorithm.NO, StrikePrice=float(contract.strike) if option else None,
        OptionsType=codes.OptionsType.CallOptions if option else "", UnderlyingInstrID=contract.underlying or contract.product,
        CombinationType=codes.CombinationType.Future,
    )  # fmt: skip
    hedges = [codes.HedgeFlag.Speculation]
    if not option:
        hedges += [codes.HedgeFlag.Arbitrage, codes.HedgeFlag.Hedge]
    rates = [
        _s.ExchangeMarginRate(
            BrokerID=broker, ExchangeID=contract.exchange, InstrumentID=contract.instrument, HedgeFlag=hedge,
            LongMarginRatioByMoney=0.0 if option else margin, ShortMarginRatioByMoney=margin,
        )
        for hedge in hedges
    ]  # fmt: skip
    commission = _s.InstrumentCommissionRate(
        InvestorRange=codes.InvestorRange.All, BrokerID=broker, ExchangeID=contract.exchange, InstrumentID=contract.instrument,
        OpenRatioByMoney=float(contract.fee_ratio), OpenRatioByVolume=float(contract.fee_lot),
        CloseRatioByMoney=float(contract.fee_ratio), CloseRatioByVolume=float(contract.fee_lot),
        CloseTodayRatioByMoney=float(contract.fee_today_ratio), CloseTodayRatioByVolume=float(contract.fee_today_lot),
    )  # fmt: skip
    limit = _i.PriceLimitRate(ExchangeID=contract.exchange, InstrumentID=contract.instrument, LimitRatio=float(contract.limit))
    return [product, instrument, *rates, commission, limit, _previous_day(contract, trading_day)]


def _previous_day(contract: Contract, trading_day: str) -> Struct:
    """Previous settlement and the day's limits: the band rounded inwards to a tick, never below one tick."""
    settlement, tick = Decimal(contract.settlement), Decimal(contract.tick)
    reference = next((Decimal(c.settlement) for c in CONTRACTS if c.instrument == contract.underlying), settlement)
    band = reference * Decimal(contract.limit)
    upper = ((settlement + band) / tick).to_integral_value(ROUND_FLOOR) * tick
    lower = max(((settlement - band) / tick).to_integral_value(ROUND_CEILING) * tick, tick)
    return _s.DepthMarketData(
        TradingDay=trading_day, ExchangeID=contract.exchange, InstrumentID=contract.instrument,
        ExchangeInstID=contract.instrument,
        PreSettlementPrice=float(settlement), PreClosePrice=float(settlement), PreOpenInterest=0.0, UpperLimitPrice=float(upper),
        LowerLimitPrice=float(lower), LastPrice=None, OpenPrice=None, HighestPrice=None, LowestPrice=None, ClosePrice=None,
        SettlementPrice=None,
    )  # fmt: skip


def _investor(user: str, broker: str, trading_day: str) -> list[Struct]:
    return [
        _s.Investor(
            BrokerID=broker, InvestorID=user, InvestorName=f"投资者{user}", IsActive=1, OpenDate=trading_day,
            IdentifiedCardType=codes.IdCardType.OtherCard,
        ),
        _s.TradingAccount(BrokerID=broker, AccountID=user, Deposit=float(DEPOSIT_CNY), CurrencyID="CNY", TradingDay=trading_day),
    ]  # fmt: skip


def _rights(broker: str) -> list[Struct]:
    return [
        _i.UserInvestor(BrokerID=broker, UserID=user, InvestorID=investor)
        for user in USERS
        for investor in (user, *ALSO_TRADES_FOR.get(user, ()))
    ]
