"""Queries of the primary core: rows, filters, rights."""

from __future__ import annotations

import pytest
from unit.primary_market import BROKER, NINTH, A, B, C, M, Market, S

from ctpproto.ctp import errors

SELL = C.Direction.Sell


@pytest.fixture(scope="module")
def market() -> Market:
    market = Market(users=(A, B, NINTH))
    market.insert(A, Direction=SELL, VolumeTotalOriginal=3)
    market.insert(B, VolumeTotalOriginal=2)
    market.insert(B, InstrumentID="m2705", LimitPrice=2890.0, VolumeTotalOriginal=4)
    market.insert(B, InstrumentID="m2705", LimitPrice=2880.0, VolumeTotalOriginal=1)
    market.insert(NINTH, investor="100007", InstrumentID="SR705", LimitPrice=5600.0)
    return market


def test_orders(market: Market) -> None:
    rows = market.query(M.ReqQryOrder, B, S.QryOrder(BrokerID=BROKER, InvestorID=B))
    shown = [(r.InstrumentID, r.OrderStatus, r.VolumeTraded) for r in rows]
    assert shown == [("cu2701", "0", 2), ("m2705", "3", 0), ("m2705", "3", 0)]
    assert len(market.query(M.ReqQryOrder, B, S.QryOrder(InstrumentID="m2705"))) == 2
    assert len(market.query(M.ReqQryOrder, B, S.QryOrder(ExchangeID="DCE", OrderSysID=rows[2].OrderSysID))) == 1
    assert len(market.query(M.ReqQryOrder, B, S.QryOrder(ExchangeID="CFFEX"))) == 0
    assert len(market.query(M.ReqQryOrder, B, S.QryOrder(InsertTimeStart="12:00:00", InsertTimeEnd="12:59:59"))) == 3
    assert len(market.query(M.ReqQryOrder, B, S.QryOrder(InsertTimeStart="13:00:00"))) == 0
    assert len(market.query(M.ReqQryOrder, NINTH)) == 1  # for 100007, which it may trade for


def test_trades(market: Market) -> None:
    (row,) = market.query(M.ReqQryTrade, B, S.QryTrade(InvestorID=B))
    assert (row.Price, row.Volume, row.OrderSysID.strip()) == (75000.0, 2, "2")
    assert market.query(M.ReqQryTrade, B, S.QryTrade(TradeID="1")) == (row,)
    assert market.query(M.ReqQryTrade, B, S.QryTrade(TradeID="2")) == ()
    assert market.query(M.ReqQryTrade, NINTH) == ()


def test_depth(market: Market) -> None:
    (row,) = market.query(M.ReqQryDepthMarketData, A, S.QryDepthMarketData(InstrumentID="m2705"))
    assert [(row.BidPrice1, row.BidVolume1), (row.BidPrice2, row.BidVolume2)] == [(2890.0, 4), (2880.0, 1)]
    assert (row.BidPrice3, row.AskPrice1, row.LastPrice, row.UpperLimitPrice) == (None, None, None, 3074.0)
    (row,) = market.query(M.ReqQryDepthMarketData, A, S.QryDepthMarketData(InstrumentID="cu2701"))
    assert (row.LastPrice, row.Volume, row.Turnover, row.OpenInterest) == (75000.0, 2, 750000.0, 2.0)
    assert (row.AskPrice1, row.AskVolume1, row.UpdateTime, row.AveragePrice) == (75000.0, 1, "12:00:00", 375000.0)
    assert len(market.query(M.ReqQryDepthMarketData, A)) == 7


def test_reference_data(market: Market) -> None:
    assert len(market.query(M.ReqQryInstrument, A)) == 7
    (row,) = market.query(M.ReqQryInstrument, A, S.QryInstrument(InstrumentID="cu2701"))
    assert (row.VolumeMultiple, row.PriceTick, row.PositionDateType) == (5, 10.0, C.PositionDateType.UseHistory)
    assert len(market.query(M.ReqQryInstrument, A, S.QryInstrument(ExchangeID="CFFEX"))) == 2
    assert len(market.query(M.ReqQryInstrument, A, S.QryInstrument(ProductID="IO"))) == 1
    assert len(market.query(M.ReqQryExchange, A)) == 6
    assert len(market.query(M.ReqQryProduct, A, S.QryProduct(ProductClass=C.ProductClass.Options))) == 1
    (rate,) = market.query(M.ReqQryInstrumentMarginRate, A, S.QryInstrumentMarginRate(InvestorID=A, InstrumentID="cu2701"))
    assert (rate.LongMarginRatioByMoney, rate.InvestorID, rate.HedgeFlag) == (0.10, A, C.HedgeFlag.Speculation)
    (fee,) = market.query(M.ReqQryInstrumentCommissionRate, A, S.QryInstrumentCommissionRate(InstrumentID="cu2701"))
    assert (fee.OpenRatioByMoney, fee.CloseTodayRatioByMoney, fee.InvestorID) == (0.00005, 0.0001, A)
    (fee,) = market.query(M.ReqQryOptionInstrCommRate, A, S.QryOptionInstrCommRate())
    assert (fee.InstrumentID, fee.OpenRatioByVolume) == ("IO2612-C-4000", 15.0)
    assert len(market.query(M.ReqQryExchangeMarginRate, A, S.QryExchangeMarginRate(HedgeFlag="1"))) == 7


def test_who_may_see_whom(market: Market) -> None:
    assert [r.InvestorID for r in market.query(M.ReqQryInvestor, NINTH)] == ["100007", "100008", "100009"]
    (row,) = market.query(M.ReqQryTradingAccount, NINTH, S.QryTradingAccount(InvestorID="100008"))
    assert row.AccountID == "100008"
    assert len(market.query(M.ReqQryTradingAccount, "")) == 9  # the operator
    assert market.query(M.ReqQryTradingAccount, "stranger") == ()
    for request, asked in (
        (M.ReqQryOrder, S.QryOrder), (M.ReqQryTrade, S.QryTrade), (M.ReqQryInvestorPosition, S.QryInvestorPosition),
        (M.ReqQryInvestorPositionDetail, S.QryInvestorPositionDetail), (M.ReqQryTradingAccount, S.QryTradingAccount),
        (M.ReqQryInvestor, S.QryInvestor), (M.ReqQryInstrumentMarginRate, S.QryInstrumentMarginRate),
        (M.ReqQrySettlementInfo, S.QrySettlementInfo), (M.ReqQrySettlementInfoConfirm, S.QrySettlementInfoConfirm),
    ):  # fmt: skip
        assert market.query(request, A, asked(InvestorID=B))[0].ErrorID == errors.NO_PRIVILEGE.id
        assert market.query(request, A, asked(InvestorID="nobody"))[0].ErrorID == errors.INVESTOR_NOT_FOUND.id
        assert market.query(request, A, asked(BrokerID="1"))[0].ErrorID == errors.BROKER_NOT_FOUND.id


def test_a_query_changes_nothing(market: Market) -> None:
    before = market.core.export()
    for request in (m for m in M.MESSAGES if m.name.startswith("ReqQry")):
        market.query(request, B)
    assert market.core.export() == before
