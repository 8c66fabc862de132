"""Internal messages: structs.

Generated from specs/internal by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from importlib import import_module

from ctpproto._lazy_tables import StructTable
from ctpproto.structs import register_codes

STRUCTS = StructTable("internal", globals(), {
"SessionOpened": (0xE001, """
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
"""),
"SessionClosed": (0xE002, """
FrontID FrontID i
SessionID SessionID i
CloseReason CloseReason s81
"""),
"Clock": (0xE003, """
TradingDay Date s9
"""),
"EpochBegan": (0xE004, """
Epoch Epoch i
CoreName CoreName s33
OperatorNote OperatorNote s257
"""),
"Fence": (0xE005, """
Epoch Epoch i
OperatorNote OperatorNote s257
"""),
"DayRoll": (0xE006, """
TradingDay Date s9
NextTradingDay Date s9
OperatorNote OperatorNote s257
"""),
"KillSwitch": (0xE007, """
BrokerID BrokerID s11
UserID UserID s16
IsOn Bool i
OperatorNote OperatorNote s257
"""),
"HandRaised": (0xE008, """
BrokerID BrokerID s11
UserID UserID s16
RaisedReason RaisedReason s257
"""),
"UserInvestor": (0xE009, """
BrokerID BrokerID s11
UserID UserID s16
InvestorID InvestorID s13
"""),
"Credential": (0xE00A, """
BrokerID BrokerID s11
UserID UserID s16
PasswordHash PasswordHash s161
"""),
"TradingParameters": (0xE00B, """
BrokerID BrokerID s11
RequireSettlementConfirm Bool i
MaxSessionsPerUser Volume i
SettlementGroupID SettlementGroupID s9
"""),
"OrderContext": (0xE00C, """
FrontID FrontID i
SessionID SessionID i
OrderRef OrderRef s13
ContextLength ContextLength h
ContextBytes ContextBytes b512
"""),
"CoreState": (0xE00D, """
TradingDay Date s9
SettlementID SettlementID i
SessionID SessionID i
BrokerOrderSeq SequenceNo i
OrderSequenceNo SequenceNo i
TradeSequenceNo SequenceNo i
IsHalted Bool i
"""),
"ExchangeState": (0xE00E, """
ExchangeID ExchangeID s9
OrderNumber Ordinal q
TradeNumber Ordinal q
"""),
"UserState": (0xE00F, """
BrokerID BrokerID s11
UserID UserID s16
MaxOrderRef OrderRef s13
IsStopped Bool i
"""),
"SessionState": (0xE010, """
FrontID FrontID i
SessionID SessionID i
Connection Connection q
UserID UserID s16
EdgeKind EdgeKind c
UserProductInfo ProductInfo s11
IsLoggedIn Bool i
"""),
"OrderFunds": (0xE011, """
FrontID FrontID i
SessionID SessionID i
OrderRef OrderRef s13
MarginPerLot TenthousandthsCNY q
CommissionPerLot TenthousandthsCNY q
CashPerLot TenthousandthsCNY q
"""),
"PriceLimitRate": (0xE012, """
ExchangeID ExchangeID s9
InstrumentID InstrumentID s81
LimitRatio Ratio d
"""),
"GoAlone": (0xE013, """
OperatorNote OperatorNote s257
"""),
"RequireFollower": (0xE014, """
OperatorNote OperatorNote s257
"""),
"OrderChange": (0xE020, """
VolumeTotalOriginal Volume i
OrderPriceType OrderPriceType c
TimeCondition TimeCondition c
VolumeCondition VolumeCondition c
MinVolume Volume i
StopPrice Price d
"""),
"OrderPlace": (0xE021, """
FrontID FrontID i
SessionID SessionID i
OrderRef OrderRef s13
Place Ordinal q
"""),
"OrderChoice": (0xE022, """
InstrumentID InstrumentID s81
ProductID InstrumentID s81
Direction Direction c
UserID UserID s16
"""),
"FixNumbers": (0xE030, """
FixBeginString FixBeginString s9
FixSenderCompID FixCompID s65
FixTargetCompID FixCompID s65
Reserved FixNumber q
Expected FixNumber q
"""),
})
__getattr__, __dir__, __all__ = STRUCTS.attribute, STRUCTS.names, [*STRUCTS]
register_codes("internal", lambda: import_module("ctpproto.generated.internal.codes").CODES)
