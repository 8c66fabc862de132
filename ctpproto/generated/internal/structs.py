"""Internal messages: structs.

Generated from specs/internal by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto.structs import Struct, make_struct

_V, _M = "internal", "ctpproto.generated.internal.structs"

SessionOpened = make_struct(_V, _M, "SessionOpened", 0xE001, """
BrokerID BrokerID s11
UserID UserID s16
FrontID FrontID i
SessionID SessionID i
EdgeKind EdgeKind c
Connection Connection q
PeerAddress PeerAddress s64
UserProductInfo ProductInfo s11
InterfaceProductInfo ProductInfo s11
ProtocolInfo ProtocolInfo s11
""")
SessionClosed = make_struct(_V, _M, "SessionClosed", 0xE002, """
FrontID FrontID i
SessionID SessionID i
CloseReason CloseReason s81
""")
Clock = make_struct(_V, _M, "Clock", 0xE003, """
TradingDay Date s9
""")
EpochBegan = make_struct(_V, _M, "EpochBegan", 0xE004, """
Epoch Epoch i
CoreName CoreName s33
OperatorNote OperatorNote s257
""")
Fence = make_struct(_V, _M, "Fence", 0xE005, """
Epoch Epoch i
OperatorNote OperatorNote s257
""")
DayRoll = make_struct(_V, _M, "DayRoll", 0xE006, """
TradingDay Date s9
NextTradingDay Date s9
OperatorNote OperatorNote s257
""")
KillSwitch = make_struct(_V, _M, "KillSwitch", 0xE007, """
BrokerID BrokerID s11
UserID UserID s16
IsOn Bool i
OperatorNote OperatorNote s257
""")
HandRaised = make_struct(_V, _M, "HandRaised", 0xE008, """
BrokerID BrokerID s11
UserID UserID s16
RaisedReason RaisedReason s257
""")
UserInvestor = make_struct(_V, _M, "UserInvestor", 0xE009, """
BrokerID BrokerID s11
UserID UserID s16
InvestorID InvestorID s13
""")
Credential = make_struct(_V, _M, "Credential", 0xE00A, """
BrokerID BrokerID s11
UserID UserID s16
PasswordHash PasswordHash s161
""")
TradingParameters = make_struct(_V, _M, "TradingParameters", 0xE00B, """
BrokerID BrokerID s11
RequireSettlementConfirm Bool i
MaxSessionsPerUser Volume i
SettlementGroupID SettlementGroupID s9
""")
OrderContext = make_struct(_V, _M, "OrderContext", 0xE00C, """
FrontID FrontID i
SessionID SessionID i
OrderRef OrderRef s13
ContextLength ContextLength h
ContextBytes ContextBytes b512
""")
CoreState = make_struct(_V, _M, "CoreState", 0xE00D, """
TradingDay Date s9
SettlementID SettlementID i
SessionID SessionID i
BrokerOrderSeq SequenceNo i
OrderSequenceNo SequenceNo i
TradeSequenceNo SequenceNo i
IsHalted Bool i
""")
ExchangeState = make_struct(_V, _M, "ExchangeState", 0xE00E, """
ExchangeID ExchangeID s9
OrderNumber Ordinal q
TradeNumber Ordinal q
""")
UserState = make_struct(_V, _M, "UserState", 0xE00F, """
BrokerID BrokerID s11
UserID UserID s16
MaxOrderRef OrderRef s13
IsStopped Bool i
""")
SessionState = make_struct(_V, _M, "SessionState", 0xE010, """
FrontID FrontID i
SessionID SessionID i
Connection Connection q
UserID UserID s16
EdgeKind EdgeKind c
UserProductInfo ProductInfo s11
IsLoggedIn Bool i
""")
OrderFunds = make_struct(_V, _M, "OrderFunds", 0xE011, """
FrontID FrontID i
SessionID SessionID i
OrderRef OrderRef s13
MarginPerLot TenthousandthsCNY q
CommissionPerLot TenthousandthsCNY q
CashPerLot TenthousandthsCNY q
""")
PriceLimitRate = make_struct(_V, _M, "PriceLimitRate", 0xE012, """
ExchangeID ExchangeID s9
InstrumentID InstrumentID s81
LimitRatio Ratio d
""")
GoAlone = make_struct(_V, _M, "GoAlone", 0xE013, """
OperatorNote OperatorNote s257
""")
RequireFollower = make_struct(_V, _M, "RequireFollower", 0xE014, """
OperatorNote OperatorNote s257
""")
OrderChange = make_struct(_V, _M, "OrderChange", 0xE020, """
VolumeTotalOriginal Volume i
OrderPriceType OrderPriceType c
TimeCondition TimeCondition c
VolumeCondition VolumeCondition c
MinVolume Volume i
StopPrice Price d
""")
OrderPlace = make_struct(_V, _M, "OrderPlace", 0xE021, """
FrontID FrontID i
SessionID SessionID i
OrderRef OrderRef s13
Place Ordinal q
""")
OrderChoice = make_struct(_V, _M, "OrderChoice", 0xE022, """
InstrumentID InstrumentID s81
ProductID InstrumentID s81
Direction Direction c
UserID UserID s16
""")

STRUCTS: dict[str, type[Struct]] = {
    "SessionOpened": SessionOpened,
    "SessionClosed": SessionClosed,
    "Clock": Clock,
    "EpochBegan": EpochBegan,
    "Fence": Fence,
    "DayRoll": DayRoll,
    "KillSwitch": KillSwitch,
    "HandRaised": HandRaised,
    "UserInvestor": UserInvestor,
    "Credential": Credential,
    "TradingParameters": TradingParameters,
    "OrderContext": OrderContext,
    "CoreState": CoreState,
    "ExchangeState": ExchangeState,
    "UserState": UserState,
    "SessionState": SessionState,
    "OrderFunds": OrderFunds,
    "PriceLimitRate": PriceLimitRate,
    "GoAlone": GoAlone,
    "RequireFollower": RequireFollower,
    "OrderChange": OrderChange,
    "OrderPlace": OrderPlace,
    "OrderChoice": OrderChoice,
}
