"""A plain program on the official CTP client library (ctpwrapper 6.3.11): sell one lot, then place and cancel another.

Nothing in it knows of fixbridge: give it any CTP trader front of that API version.

    .venv-ctp/bin/python examples/ctp_seller.py tcp://127.0.0.1:41205 100001 pw100001 cu2701
"""

import queue
import sys
import tempfile

from ctpwrapper import ApiStructure, TraderApiPy

BROKER = "9999"
WAIT_SECONDS = 20


class Trader(TraderApiPy):
    """Callbacks arrive on the library's own thread; the program reads them from a queue."""

    def __init__(self):
        super().__init__()
        self.events = queue.Queue()

    def OnFrontConnected(self):
        self.events.put(("connected", None))

    def OnFrontDisconnected(self, nReason):
        self.events.put(("disconnected", nReason))

    def OnRspUserLogin(self, pRspUserLogin, pRspInfo, nRequestID, bIsLast):
        check(pRspInfo)
        self.events.put(("login", pRspUserLogin.to_dict()))

    def OnRspSettlementInfoConfirm(self, pSettlementInfoConfirm, pRspInfo, nRequestID, bIsLast):
        check(pRspInfo)
        self.events.put(("confirmed", None))

    def OnRspQryDepthMarketData(self, pDepthMarketData, pRspInfo, nRequestID, bIsLast):
        check(pRspInfo)
        self.events.put(("depth", pDepthMarketData.to_dict()))

    def OnRspOrderInsert(self, pInputOrder, pRspInfo, nRequestID, bIsLast):
        check(pRspInfo)

    def OnRspOrderAction(self, pInputOrderAction, pRspInfo, nRequestID, bIsLast):
        check(pRspInfo)

    def OnRtnOrder(self, pOrder):
        self.events.put(("order", pOrder.to_dict()))

    def OnRtnTrade(self, pTrade):
        self.events.put(("trade", pTrade.to_dict()))


def check(info):
    if info is not None and info.ErrorID != 0:
        print(f"error {info.ErrorID}: {info.ErrorMsg.decode('gbk')}", flush=True)


def say(text):
    print(text, flush=True)


def await_event(trader, kind, condition=lambda body: True):
    """The next event of that kind for which the condition holds; others are left aside."""
    while True:
        try:
            found, body = trader.events.get(timeout=WAIT_SECONDS)
        except queue.Empty:
            sys.exit(f"nothing came in {WAIT_SECONDS} s; expected: {kind}")
        if found == kind and condition(body):
            return body


def main(front, user, password, instrument):
    trader = Trader()
    trader.Create(tempfile.mkdtemp(prefix="ctp-flow-") + "/")
    trader.SubscribePrivateTopic(2)  # QUICK: what happens from now on
    trader.SubscribePublicTopic(2)
    trader.RegisterFront(front)
    trader.Init()
    await_event(trader, "connected")
    say("connected")

    trader.ReqUserLogin(ApiStructure.ReqUserLoginField(BrokerID=BROKER, UserID=user, Password=password), 1)
    login = await_event(trader, "login")
    front_id, session_id, order_ref = login["FrontID"], login["SessionID"], int(login["MaxOrderRef"] or 0)
    say(f"logged in, trading day {login['TradingDay']}, session {front_id}/{session_id}")

    trader.ReqSettlementInfoConfirm(ApiStructure.SettlementInfoConfirmField(BrokerID=BROKER, InvestorID=user), 2)
    await_event(trader, "confirmed")
    trader.ReqQryDepthMarketData(ApiStructure.QryDepthMarketDataField(InstrumentID=instrument), 3)
    depth = await_event(trader, "depth")
    settlement, upper = depth["PreSettlementPrice"], depth["UpperLimitPrice"]
    say(f"{instrument}: previous settlement {settlement:g}, upper limit {upper:g}")

    def sell(price):
        nonlocal order_ref
        order_ref += 1
        order = ApiStructure.InputOrderField(
            BrokerID=BROKER, InvestorID=user, UserID=user, InstrumentID=instrument, ExchangeID=depth["ExchangeID"], OrderRef=str(order_ref),
            OrderPriceType="2", Direction="1", CombOffsetFlag="0", CombHedgeFlag="1", LimitPrice=price, VolumeTotalOriginal=1,
            TimeCondition="3", VolumeCondition="1", MinVolume=1, ContingentCondition="1", ForceCloseReason="0",
        )  # fmt: skip
        trader.ReqOrderInsert(order, 100 + order_ref)
        return str(order_ref)

    def of(reference, status):
        return lambda o: o["OrderRef"].strip() == reference and o["SessionID"] == session_id and o["OrderStatus"] == status

    reference = sell(settlement)
    await_event(trader, "order", of(reference, "3"))
    say(f"sell 1 {instrument} @ {settlement:g} is resting")
    trade = await_event(trader, "trade")
    say(f"sold {trade['Volume']} @ {trade['Price']:g}, TradeID {trade['TradeID'].strip()}")

    reference = sell(upper)
    resting = await_event(trader, "order", of(reference, "3"))
    say(f"sell 1 {instrument} @ {upper:g} is resting")
    action = ApiStructure.InputOrderActionField(
        BrokerID=BROKER, InvestorID=user, UserID=user, InstrumentID=instrument, ExchangeID=resting["ExchangeID"],
        OrderSysID=resting["OrderSysID"], ActionFlag="0",
    )  # fmt: skip
    trader.ReqOrderAction(action, 300)
    await_event(trader, "order", of(reference, "5"))
    say("cancelled it; done")
    trader.Release()


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
