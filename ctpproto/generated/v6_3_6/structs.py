"""CTP API 6.3.6: structs.

Generated from specs/ctp/6.3.6 by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto.structs import Struct, make_struct

_V, _M = "6.3.6", "ctpproto.generated.v6_3_6.structs"

Dissemination = make_struct(_V, _M, "Dissemination", 0x1001, """
SequenceSeries SequenceSeries h
SequenceNo SequenceNo i
""")
ReqUserLogin = make_struct(_V, _M, "ReqUserLogin", 0x1002, """
TradingDay Date s9
BrokerID BrokerID s11
UserID UserID s16
Password Password s41
UserProductInfo ProductInfo s11
InterfaceProductInfo ProductInfo s11
ProtocolInfo ProtocolInfo s11
MacAddress MacAddress s21
OneTimePassword Password s41
ClientIPAddress IPAddress s16
LoginRemark LoginRemark s36
""")
RspUserLogin = make_struct(_V, _M, "RspUserLogin", 0x1003, """
TradingDay Date s9
LoginTime Time s9
BrokerID BrokerID s11
UserID UserID s16
SystemName SystemName s41
FrontID FrontID i
SessionID SessionID i
MaxOrderRef OrderRef s13
SHFETime Time s9
DCETime Time s9
CZCETime Time s9
FFEXTime Time s9
INETime Time s9
""")
UserLogout = make_struct(_V, _M, "UserLogout", 0x1004, """
BrokerID BrokerID s11
UserID UserID s16
""")
ForceUserLogout = make_struct(_V, _M, "ForceUserLogout", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
""")
ReqAuthenticate = make_struct(_V, _M, "ReqAuthenticate", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
UserProductInfo ProductInfo s11
AuthCode AuthCode s17
""")
RspAuthenticate = make_struct(_V, _M, "RspAuthenticate", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
UserProductInfo ProductInfo s11
""")
AuthenticationInfo = make_struct(_V, _M, "AuthenticationInfo", 0x1012, """
BrokerID BrokerID s11
UserID UserID s16
UserProductInfo ProductInfo s11
AuthInfo AuthInfo s129
IsResult Bool i
""")
TransferHeader = make_struct(_V, _M, "TransferHeader", 0xFFFF, """
Version Version s4
TradeCode TradeCode s7
TradeDate TradeDate s9
TradeTime TradeTime s9
TradeSerial TradeSerial s9
FutureID FutureID s11
BankID BankID s4
BankBrchID BankBrchID s5
OperNo OperNo s17
DeviceID DeviceID s3
RecordNum RecordNum s7
SessionID SessionID i
RequestID RequestID i
""")
TransferBankToFutureReq = make_struct(_V, _M, "TransferBankToFutureReq", 0xFFFF, """
FutureAccount AccountID s13
FuturePwdFlag FuturePwdFlag c
FutureAccPwd FutureAccPwd s17
TradeAmt Money d
CustFee Money d
CurrencyCode CurrencyCode s4
""")
TransferBankToFutureRsp = make_struct(_V, _M, "TransferBankToFutureRsp", 0xFFFF, """
RetCode RetCode s5
RetInfo RetInfo s129
FutureAccount AccountID s13
TradeAmt Money d
CustFee Money d
CurrencyCode CurrencyCode s4
""")
TransferFutureToBankReq = make_struct(_V, _M, "TransferFutureToBankReq", 0xFFFF, """
FutureAccount AccountID s13
FuturePwdFlag FuturePwdFlag c
FutureAccPwd FutureAccPwd s17
TradeAmt Money d
CustFee Money d
CurrencyCode CurrencyCode s4
""")
TransferFutureToBankRsp = make_struct(_V, _M, "TransferFutureToBankRsp", 0xFFFF, """
RetCode RetCode s5
RetInfo RetInfo s129
FutureAccount AccountID s13
TradeAmt Money d
CustFee Money d
CurrencyCode CurrencyCode s4
""")
TransferQryBankReq = make_struct(_V, _M, "TransferQryBankReq", 0xFFFF, """
FutureAccount AccountID s13
FuturePwdFlag FuturePwdFlag c
FutureAccPwd FutureAccPwd s17
CurrencyCode CurrencyCode s4
""")
TransferQryBankRsp = make_struct(_V, _M, "TransferQryBankRsp", 0xFFFF, """
RetCode RetCode s5
RetInfo RetInfo s129
FutureAccount AccountID s13
TradeAmt Money d
UseAmt Money d
FetchAmt Money d
CurrencyCode CurrencyCode s4
""")
TransferQryDetailReq = make_struct(_V, _M, "TransferQryDetailReq", 0xFFFF, """
FutureAccount AccountID s13
""")
TransferQryDetailRsp = make_struct(_V, _M, "TransferQryDetailRsp", 0xFFFF, """
TradeDate Date s9
TradeTime TradeTime s9
TradeCode TradeCode s7
FutureSerial TradeSerialNo i
FutureID FutureID s11
FutureAccount FutureAccount s22
BankSerial TradeSerialNo i
BankID BankID s4
BankBrchID BankBrchID s5
BankAccount BankAccount s41
CertCode CertCode s21
CurrencyCode CurrencyCode s4
TxAmount Money d
Flag TransferValidFlag c
""")
RspInfo = make_struct(_V, _M, "RspInfo", 0x0000, """
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
""")
Exchange = make_struct(_V, _M, "Exchange", 0x0001, """
ExchangeID ExchangeID s9
ExchangeName ExchangeName s61
ExchangeProperty ExchangeProperty c
""")
Product = make_struct(_V, _M, "Product", 0x0002, """
ProductID InstrumentID s31
ProductName ProductName s21
ExchangeID ExchangeID s9
ProductClass ProductClass c
VolumeMultiple VolumeMultiple i
PriceTick Price d
MaxMarketOrderVolume Volume i
MinMarketOrderVolume Volume i
MaxLimitOrderVolume Volume i
MinLimitOrderVolume Volume i
PositionType PositionType c
PositionDateType PositionDateType c
CloseDealType CloseDealType c
TradeCurrencyID CurrencyID s4
MortgageFundUseRange MortgageFundUseRange c
ExchangeProductID InstrumentID s31
UnderlyingMultiple UnderlyingMultiple d
""")
Instrument = make_struct(_V, _M, "Instrument", 0x0003, """
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
InstrumentName InstrumentName s21
ExchangeInstID ExchangeInstID s31
ProductID InstrumentID s31
ProductClass ProductClass c
DeliveryYear Year i
DeliveryMonth Month i
MaxMarketOrderVolume Volume i
MinMarketOrderVolume Volume i
MaxLimitOrderVolume Volume i
MinLimitOrderVolume Volume i
VolumeMultiple VolumeMultiple i
PriceTick Price d
CreateDate Date s9
OpenDate Date s9
ExpireDate Date s9
StartDelivDate Date s9
EndDelivDate Date s9
InstLifePhase InstLifePhase c
IsTrading Bool i
PositionType PositionType c
PositionDateType PositionDateType c
LongMarginRatio Ratio d
ShortMarginRatio Ratio d
MaxMarginSideAlgorithm MaxMarginSideAlgorithm c
UnderlyingInstrID InstrumentID s31
StrikePrice Price d
OptionsType OptionsType c
UnderlyingMultiple UnderlyingMultiple d
CombinationType CombinationType c
""")
Broker = make_struct(_V, _M, "Broker", 0xFFFF, """
BrokerID BrokerID s11
BrokerAbbr BrokerAbbr s9
BrokerName BrokerName s81
IsActive Bool i
""")
Trader = make_struct(_V, _M, "Trader", 0xFFFF, """
ExchangeID ExchangeID s9
TraderID TraderID s21
ParticipantID ParticipantID s11
Password Password s41
InstallCount InstallCount i
BrokerID BrokerID s11
""")
Investor = make_struct(_V, _M, "Investor", 0x0006, """
InvestorID InvestorID s13
BrokerID BrokerID s11
InvestorGroupID InvestorID s13
InvestorName PartyName s81
IdentifiedCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
IsActive Bool i
Telephone Telephone s41
Address Address s101
OpenDate Date s9
Mobile Mobile s41
CommModelID InvestorID s13
MarginModelID InvestorID s13
""")
TradingCode = make_struct(_V, _M, "TradingCode", 0x0007, """
InvestorID InvestorID s13
BrokerID BrokerID s11
ExchangeID ExchangeID s9
ClientID ClientID s11
IsActive Bool i
ClientIDType ClientIDType c
""")
PartBroker = make_struct(_V, _M, "PartBroker", 0xFFFF, """
BrokerID BrokerID s11
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
IsActive Bool i
""")
SuperUser = make_struct(_V, _M, "SuperUser", 0xFFFF, """
UserID UserID s16
UserName UserName s81
Password Password s41
IsActive Bool i
""")
SuperUserFunction = make_struct(_V, _M, "SuperUserFunction", 0xFFFF, """
UserID UserID s16
FunctionCode FunctionCode c
""")
InvestorGroup = make_struct(_V, _M, "InvestorGroup", 0xFFFF, """
BrokerID BrokerID s11
InvestorGroupID InvestorID s13
InvestorGroupName InvestorGroupName s41
""")
TradingAccount = make_struct(_V, _M, "TradingAccount", 0x000C, """
BrokerID BrokerID s11
AccountID AccountID s13
PreMortgage Money d
PreCredit Money d
PreDeposit Money d
PreBalance Money d
PreMargin Money d
InterestBase Money d
Interest Money d
Deposit Money d
Withdraw Money d
FrozenMargin Money d
FrozenCash Money d
FrozenCommission Money d
CurrMargin Money d
CashIn Money d
Commission Money d
CloseProfit Money d
PositionProfit Money d
Balance Money d
Available Money d
WithdrawQuota Money d
Reserve Money d
TradingDay Date s9
SettlementID SettlementID i
Credit Money d
Mortgage Money d
ExchangeMargin Money d
DeliveryMargin Money d
ExchangeDeliveryMargin Money d
ReserveBalance Money d
CurrencyID CurrencyID s4
PreFundMortgageIn Money d
PreFundMortgageOut Money d
FundMortgageIn Money d
FundMortgageOut Money d
FundMortgageAvailable Money d
MortgageableFund Money d
SpecProductMargin Money d
SpecProductFrozenMargin Money d
SpecProductCommission Money d
SpecProductFrozenCommission Money d
SpecProductPositionProfit Money d
SpecProductCloseProfit Money d
SpecProductPositionProfitByAlg Money d
SpecProductExchangeMargin Money d
""")
InvestorPosition = make_struct(_V, _M, "InvestorPosition", 0x000D, """
InstrumentID InstrumentID s31
BrokerID BrokerID s11
InvestorID InvestorID s13
PosiDirection PosiDirection c
HedgeFlag HedgeFlag c
PositionDate PositionDate c
YdPosition Volume i
Position Volume i
LongFrozen Volume i
ShortFrozen Volume i
LongFrozenAmount Money d
ShortFrozenAmount Money d
OpenVolume Volume i
CloseVolume Volume i
OpenAmount Money d
CloseAmount Money d
PositionCost Money d
PreMargin Money d
UseMargin Money d
FrozenMargin Money d
FrozenCash Money d
FrozenCommission Money d
CashIn Money d
Commission Money d
CloseProfit Money d
PositionProfit Money d
PreSettlementPrice Price d
SettlementPrice Price d
TradingDay Date s9
SettlementID SettlementID i
OpenCost Money d
ExchangeMargin Money d
CombPosition Volume i
CombLongFrozen Volume i
CombShortFrozen Volume i
CloseProfitByDate Money d
CloseProfitByTrade Money d
TodayPosition Volume i
MarginRateByMoney Ratio d
MarginRateByVolume Ratio d
StrikeFrozen Volume i
StrikeFrozenAmount Money d
AbandonFrozen Volume i
""")
InstrumentMarginRate = make_struct(_V, _M, "InstrumentMarginRate", 0x000E, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
HedgeFlag HedgeFlag c
LongMarginRatioByMoney Ratio d
LongMarginRatioByVolume Money d
ShortMarginRatioByMoney Ratio d
ShortMarginRatioByVolume Money d
IsRelative Bool i
""")
InstrumentCommissionRate = make_struct(_V, _M, "InstrumentCommissionRate", 0x000F, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
OpenRatioByMoney Ratio d
OpenRatioByVolume Ratio d
CloseRatioByMoney Ratio d
CloseRatioByVolume Ratio d
CloseTodayRatioByMoney Ratio d
CloseTodayRatioByVolume Ratio d
""")
DepthMarketData = make_struct(_V, _M, "DepthMarketData", 0x0012, """
TradingDay Date s9
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
ExchangeInstID ExchangeInstID s31
LastPrice Price d
PreSettlementPrice Price d
PreClosePrice Price d
PreOpenInterest LargeVolume d
OpenPrice Price d
HighestPrice Price d
LowestPrice Price d
Volume Volume i
Turnover Money d
OpenInterest LargeVolume d
ClosePrice Price d
SettlementPrice Price d
UpperLimitPrice Price d
LowerLimitPrice Price d
PreDelta Ratio d
CurrDelta Ratio d
UpdateTime Time s9
UpdateMillisec Millisec i
BidPrice1 Price d
BidVolume1 Volume i
AskPrice1 Price d
AskVolume1 Volume i
BidPrice2 Price d
BidVolume2 Volume i
AskPrice2 Price d
AskVolume2 Volume i
BidPrice3 Price d
BidVolume3 Volume i
AskPrice3 Price d
AskVolume3 Volume i
BidPrice4 Price d
BidVolume4 Volume i
AskPrice4 Price d
AskVolume4 Volume i
BidPrice5 Price d
BidVolume5 Volume i
AskPrice5 Price d
AskVolume5 Volume i
AveragePrice Price d
ActionDay Date s9
""")
InstrumentTradingRight = make_struct(_V, _M, "InstrumentTradingRight", 0xFFFF, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
TradingRight TradingRight c
""")
BrokerUser = make_struct(_V, _M, "BrokerUser", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
UserName UserName s81
UserType UserType c
IsActive Bool i
IsUsingOTP Bool i
""")
BrokerUserPassword = make_struct(_V, _M, "BrokerUserPassword", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
Password Password s41
""")
BrokerUserFunction = make_struct(_V, _M, "BrokerUserFunction", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
BrokerFunctionCode BrokerFunctionCode c
""")
TraderOffer = make_struct(_V, _M, "TraderOffer", 0xFFFF, """
ExchangeID ExchangeID s9
TraderID TraderID s21
ParticipantID ParticipantID s11
Password Password s41
InstallID InstallID i
OrderLocalID OrderLocalID s13
TraderConnectStatus TraderConnectStatus c
ConnectRequestDate Date s9
ConnectRequestTime Time s9
LastReportDate Date s9
LastReportTime Time s9
ConnectDate Date s9
ConnectTime Time s9
StartDate Date s9
StartTime Time s9
TradingDay Date s9
BrokerID BrokerID s11
MaxTradeID TradeID s21
MaxOrderMessageReference ReturnCode s7
""")
SettlementInfo = make_struct(_V, _M, "SettlementInfo", 0x001B, """
TradingDay Date s9
SettlementID SettlementID i
BrokerID BrokerID s11
InvestorID InvestorID s13
SequenceNo SequenceNo i
Content Content s501
""")
InstrumentMarginRateAdjust = make_struct(_V, _M, "InstrumentMarginRateAdjust", 0xFFFF, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
HedgeFlag HedgeFlag c
LongMarginRatioByMoney Ratio d
LongMarginRatioByVolume Money d
ShortMarginRatioByMoney Ratio d
ShortMarginRatioByVolume Money d
IsRelative Bool i
""")
ExchangeMarginRate = make_struct(_V, _M, "ExchangeMarginRate", 0x0021, """
BrokerID BrokerID s11
InstrumentID InstrumentID s31
HedgeFlag HedgeFlag c
LongMarginRatioByMoney Ratio d
LongMarginRatioByVolume Money d
ShortMarginRatioByMoney Ratio d
ShortMarginRatioByVolume Money d
""")
ExchangeMarginRateAdjust = make_struct(_V, _M, "ExchangeMarginRateAdjust", 0x0022, """
BrokerID BrokerID s11
InstrumentID InstrumentID s31
HedgeFlag HedgeFlag c
LongMarginRatioByMoney Ratio d
LongMarginRatioByVolume Money d
ShortMarginRatioByMoney Ratio d
ShortMarginRatioByVolume Money d
ExchLongMarginRatioByMoney Ratio d
ExchLongMarginRatioByVolume Money d
ExchShortMarginRatioByMoney Ratio d
ExchShortMarginRatioByVolume Money d
NoLongMarginRatioByMoney Ratio d
NoLongMarginRatioByVolume Money d
NoShortMarginRatioByMoney Ratio d
NoShortMarginRatioByVolume Money d
""")
ExchangeRate = make_struct(_V, _M, "ExchangeRate", 0x0023, """
BrokerID BrokerID s11
FromCurrencyID CurrencyID s4
FromCurrencyUnit CurrencyUnit d
ToCurrencyID CurrencyID s4
ExchangeRate ExchangeRate d
""")
SettlementRef = make_struct(_V, _M, "SettlementRef", 0xFFFF, """
TradingDay Date s9
SettlementID SettlementID i
""")
CurrentTime = make_struct(_V, _M, "CurrentTime", 0xFFFF, """
CurrDate Date s9
CurrTime Time s9
CurrMillisec Millisec i
ActionDay Date s9
""")
CommPhase = make_struct(_V, _M, "CommPhase", 0xFFFF, """
TradingDay Date s9
CommPhaseNo CommPhaseNo h
SystemID SystemID s21
""")
LoginInfo = make_struct(_V, _M, "LoginInfo", 0xFFFF, """
FrontID FrontID i
SessionID SessionID i
BrokerID BrokerID s11
UserID UserID s16
LoginDate Date s9
LoginTime Time s9
IPAddress IPAddress s16
UserProductInfo ProductInfo s11
InterfaceProductInfo ProductInfo s11
ProtocolInfo ProtocolInfo s11
SystemName SystemName s41
Password Password s41
MaxOrderRef OrderRef s13
SHFETime Time s9
DCETime Time s9
CZCETime Time s9
FFEXTime Time s9
MacAddress MacAddress s21
OneTimePassword Password s41
INETime Time s9
IsQryControl Bool i
LoginRemark LoginRemark s36
""")
LogoutAll = make_struct(_V, _M, "LogoutAll", 0xFFFF, """
FrontID FrontID i
SessionID SessionID i
SystemName SystemName s41
""")
FrontStatus = make_struct(_V, _M, "FrontStatus", 0xFFFF, """
FrontID FrontID i
LastReportDate Date s9
LastReportTime Time s9
IsActive Bool i
""")
UserPasswordUpdate = make_struct(_V, _M, "UserPasswordUpdate", 0x0304, """
BrokerID BrokerID s11
UserID UserID s16
OldPassword Password s41
NewPassword Password s41
""")
InputOrder = make_struct(_V, _M, "InputOrder", 0x0400, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
OrderRef OrderRef s13
UserID UserID s16
OrderPriceType OrderPriceType c
Direction Direction c
CombOffsetFlag CombOffsetFlag s5
CombHedgeFlag CombHedgeFlag s5
LimitPrice Price d
VolumeTotalOriginal Volume i
TimeCondition TimeCondition c
GTDDate Date s9
VolumeCondition VolumeCondition c
MinVolume Volume i
ContingentCondition ContingentCondition c
StopPrice Price d
ForceCloseReason ForceCloseReason c
IsAutoSuspend Bool i
BusinessUnit BusinessUnit s21
RequestID RequestID i
UserForceClose Bool i
IsSwapOrder Bool i
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
AccountID AccountID s13
CurrencyID CurrencyID s4
ClientID ClientID s11
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
Order = make_struct(_V, _M, "Order", 0x0401, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
OrderRef OrderRef s13
UserID UserID s16
OrderPriceType OrderPriceType c
Direction Direction c
CombOffsetFlag CombOffsetFlag s5
CombHedgeFlag CombHedgeFlag s5
LimitPrice Price d
VolumeTotalOriginal Volume i
TimeCondition TimeCondition c
GTDDate Date s9
VolumeCondition VolumeCondition c
MinVolume Volume i
ContingentCondition ContingentCondition c
StopPrice Price d
ForceCloseReason ForceCloseReason c
IsAutoSuspend Bool i
BusinessUnit BusinessUnit s21
RequestID RequestID i
OrderLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
OrderSubmitStatus OrderSubmitStatus c
NotifySequence SequenceNo i
TradingDay Date s9
SettlementID SettlementID i
OrderSysID OrderSysID s21
OrderSource OrderSource c
OrderStatus OrderStatus c
OrderType OrderType c
VolumeTraded Volume i
VolumeTotal Volume i
InsertDate Date s9
InsertTime Time s9
ActiveTime Time s9
SuspendTime Time s9
UpdateTime Time s9
CancelTime Time s9
ActiveTraderID TraderID s21
ClearingPartID ParticipantID s11
SequenceNo SequenceNo i
FrontID FrontID i
SessionID SessionID i
UserProductInfo ProductInfo s11
StatusMsg ErrorMsg s81
UserForceClose Bool i
ActiveUserID UserID s16
BrokerOrderSeq SequenceNo i
RelativeOrderSysID OrderSysID s21
ZCETotalTradedVolume Volume i
IsSwapOrder Bool i
BranchID BranchID s9
InvestUnitID InvestUnitID s17
AccountID AccountID s13
CurrencyID CurrencyID s4
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
ExchangeOrder = make_struct(_V, _M, "ExchangeOrder", 0xFFFF, """
OrderPriceType OrderPriceType c
Direction Direction c
CombOffsetFlag CombOffsetFlag s5
CombHedgeFlag CombHedgeFlag s5
LimitPrice Price d
VolumeTotalOriginal Volume i
TimeCondition TimeCondition c
GTDDate Date s9
VolumeCondition VolumeCondition c
MinVolume Volume i
ContingentCondition ContingentCondition c
StopPrice Price d
ForceCloseReason ForceCloseReason c
IsAutoSuspend Bool i
BusinessUnit BusinessUnit s21
RequestID RequestID i
OrderLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
OrderSubmitStatus OrderSubmitStatus c
NotifySequence SequenceNo i
TradingDay Date s9
SettlementID SettlementID i
OrderSysID OrderSysID s21
OrderSource OrderSource c
OrderStatus OrderStatus c
OrderType OrderType c
VolumeTraded Volume i
VolumeTotal Volume i
InsertDate Date s9
InsertTime Time s9
ActiveTime Time s9
SuspendTime Time s9
UpdateTime Time s9
CancelTime Time s9
ActiveTraderID TraderID s21
ClearingPartID ParticipantID s11
SequenceNo SequenceNo i
BranchID BranchID s9
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
ExchangeOrderInsertError = make_struct(_V, _M, "ExchangeOrderInsertError", 0xFFFF, """
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
TraderID TraderID s21
InstallID InstallID i
OrderLocalID OrderLocalID s13
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
""")
InputOrderAction = make_struct(_V, _M, "InputOrderAction", 0x0404, """
BrokerID BrokerID s11
InvestorID InvestorID s13
OrderActionRef OrderActionRef i
OrderRef OrderRef s13
RequestID RequestID i
FrontID FrontID i
SessionID SessionID i
ExchangeID ExchangeID s9
OrderSysID OrderSysID s21
ActionFlag ActionFlag c
LimitPrice Price d
VolumeChange Volume i
UserID UserID s16
InstrumentID InstrumentID s31
InvestUnitID InvestUnitID s17
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
OrderAction = make_struct(_V, _M, "OrderAction", 0x0405, """
BrokerID BrokerID s11
InvestorID InvestorID s13
OrderActionRef OrderActionRef i
OrderRef OrderRef s13
RequestID RequestID i
FrontID FrontID i
SessionID SessionID i
ExchangeID ExchangeID s9
OrderSysID OrderSysID s21
ActionFlag ActionFlag c
LimitPrice Price d
VolumeChange Volume i
ActionDate Date s9
ActionTime Time s9
TraderID TraderID s21
InstallID InstallID i
OrderLocalID OrderLocalID s13
ActionLocalID OrderLocalID s13
ParticipantID ParticipantID s11
ClientID ClientID s11
BusinessUnit BusinessUnit s21
OrderActionStatus OrderActionStatus c
UserID UserID s16
StatusMsg ErrorMsg s81
InstrumentID InstrumentID s31
BranchID BranchID s9
InvestUnitID InvestUnitID s17
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
ExchangeOrderAction = make_struct(_V, _M, "ExchangeOrderAction", 0xFFFF, """
ExchangeID ExchangeID s9
OrderSysID OrderSysID s21
ActionFlag ActionFlag c
LimitPrice Price d
VolumeChange Volume i
ActionDate Date s9
ActionTime Time s9
TraderID TraderID s21
InstallID InstallID i
OrderLocalID OrderLocalID s13
ActionLocalID OrderLocalID s13
ParticipantID ParticipantID s11
ClientID ClientID s11
BusinessUnit BusinessUnit s21
OrderActionStatus OrderActionStatus c
UserID UserID s16
BranchID BranchID s9
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
ExchangeOrderActionError = make_struct(_V, _M, "ExchangeOrderActionError", 0xFFFF, """
ExchangeID ExchangeID s9
OrderSysID OrderSysID s21
TraderID TraderID s21
InstallID InstallID i
OrderLocalID OrderLocalID s13
ActionLocalID OrderLocalID s13
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
""")
ExchangeTrade = make_struct(_V, _M, "ExchangeTrade", 0xFFFF, """
ExchangeID ExchangeID s9
TradeID TradeID s21
Direction Direction c
OrderSysID OrderSysID s21
ParticipantID ParticipantID s11
ClientID ClientID s11
TradingRole TradingRole c
ExchangeInstID ExchangeInstID s31
OffsetFlag OffsetFlag c
HedgeFlag HedgeFlag c
Price Price d
Volume Volume i
TradeDate Date s9
TradeTime Time s9
TradeType TradeType c
PriceSource PriceSource c
TraderID TraderID s21
OrderLocalID OrderLocalID s13
ClearingPartID ParticipantID s11
BusinessUnit BusinessUnit s21
SequenceNo SequenceNo i
TradeSource TradeSource c
""")
Trade = make_struct(_V, _M, "Trade", 0x0409, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
OrderRef OrderRef s13
UserID UserID s16
ExchangeID ExchangeID s9
TradeID TradeID s21
Direction Direction c
OrderSysID OrderSysID s21
ParticipantID ParticipantID s11
ClientID ClientID s11
TradingRole TradingRole c
ExchangeInstID ExchangeInstID s31
OffsetFlag OffsetFlag c
HedgeFlag HedgeFlag c
Price Price d
Volume Volume i
TradeDate Date s9
TradeTime Time s9
TradeType TradeType c
PriceSource PriceSource c
TraderID TraderID s21
OrderLocalID OrderLocalID s13
ClearingPartID ParticipantID s11
BusinessUnit BusinessUnit s21
SequenceNo SequenceNo i
TradingDay Date s9
SettlementID SettlementID i
BrokerOrderSeq SequenceNo i
TradeSource TradeSource c
""")
UserSession = make_struct(_V, _M, "UserSession", 0xFFFF, """
FrontID FrontID i
SessionID SessionID i
BrokerID BrokerID s11
UserID UserID s16
LoginDate Date s9
LoginTime Time s9
IPAddress IPAddress s16
UserProductInfo ProductInfo s11
InterfaceProductInfo ProductInfo s11
ProtocolInfo ProtocolInfo s11
MacAddress MacAddress s21
LoginRemark LoginRemark s36
""")
QueryMaxOrderVolume = make_struct(_V, _M, "QueryMaxOrderVolume", 0x040E, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
Direction Direction c
OffsetFlag OffsetFlag c
HedgeFlag HedgeFlag c
MaxVolume Volume i
""")
SettlementInfoConfirm = make_struct(_V, _M, "SettlementInfoConfirm", 0x040F, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ConfirmDate Date s9
ConfirmTime Time s9
""")
SyncDeposit = make_struct(_V, _M, "SyncDeposit", 0xFFFF, """
DepositSeqNo DepositSeqNo s15
BrokerID BrokerID s11
InvestorID InvestorID s13
Deposit Money d
IsForce Bool i
CurrencyID CurrencyID s4
""")
SyncFundMortgage = make_struct(_V, _M, "SyncFundMortgage", 0xFFFF, """
MortgageSeqNo DepositSeqNo s15
BrokerID BrokerID s11
InvestorID InvestorID s13
FromCurrencyID CurrencyID s4
MortgageAmount Money d
ToCurrencyID CurrencyID s4
""")
BrokerSync = make_struct(_V, _M, "BrokerSync", 0xFFFF, """
BrokerID BrokerID s11
""")
SyncingInvestor = make_struct(_V, _M, "SyncingInvestor", 0xFFFF, """
InvestorID InvestorID s13
BrokerID BrokerID s11
InvestorGroupID InvestorID s13
InvestorName PartyName s81
IdentifiedCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
IsActive Bool i
Telephone Telephone s41
Address Address s101
OpenDate Date s9
Mobile Mobile s41
CommModelID InvestorID s13
MarginModelID InvestorID s13
""")
SyncingTradingCode = make_struct(_V, _M, "SyncingTradingCode", 0xFFFF, """
InvestorID InvestorID s13
BrokerID BrokerID s11
ExchangeID ExchangeID s9
ClientID ClientID s11
IsActive Bool i
ClientIDType ClientIDType c
""")
SyncingInvestorGroup = make_struct(_V, _M, "SyncingInvestorGroup", 0xFFFF, """
BrokerID BrokerID s11
InvestorGroupID InvestorID s13
InvestorGroupName InvestorGroupName s41
""")
SyncingTradingAccount = make_struct(_V, _M, "SyncingTradingAccount", 0xFFFF, """
BrokerID BrokerID s11
AccountID AccountID s13
PreMortgage Money d
PreCredit Money d
PreDeposit Money d
PreBalance Money d
PreMargin Money d
InterestBase Money d
Interest Money d
Deposit Money d
Withdraw Money d
FrozenMargin Money d
FrozenCash Money d
FrozenCommission Money d
CurrMargin Money d
CashIn Money d
Commission Money d
CloseProfit Money d
PositionProfit Money d
Balance Money d
Available Money d
WithdrawQuota Money d
Reserve Money d
TradingDay Date s9
SettlementID SettlementID i
Credit Money d
Mortgage Money d
ExchangeMargin Money d
DeliveryMargin Money d
ExchangeDeliveryMargin Money d
ReserveBalance Money d
CurrencyID CurrencyID s4
PreFundMortgageIn Money d
PreFundMortgageOut Money d
FundMortgageIn Money d
FundMortgageOut Money d
FundMortgageAvailable Money d
MortgageableFund Money d
SpecProductMargin Money d
SpecProductFrozenMargin Money d
SpecProductCommission Money d
SpecProductFrozenCommission Money d
SpecProductPositionProfit Money d
SpecProductCloseProfit Money d
SpecProductPositionProfitByAlg Money d
SpecProductExchangeMargin Money d
""")
SyncingInvestorPosition = make_struct(_V, _M, "SyncingInvestorPosition", 0xFFFF, """
InstrumentID InstrumentID s31
BrokerID BrokerID s11
InvestorID InvestorID s13
PosiDirection PosiDirection c
HedgeFlag HedgeFlag c
PositionDate PositionDate c
YdPosition Volume i
Position Volume i
LongFrozen Volume i
ShortFrozen Volume i
LongFrozenAmount Money d
ShortFrozenAmount Money d
OpenVolume Volume i
CloseVolume Volume i
OpenAmount Money d
CloseAmount Money d
PositionCost Money d
PreMargin Money d
UseMargin Money d
FrozenMargin Money d
FrozenCash Money d
FrozenCommission Money d
CashIn Money d
Commission Money d
CloseProfit Money d
PositionProfit Money d
PreSettlementPrice Price d
SettlementPrice Price d
TradingDay Date s9
SettlementID SettlementID i
OpenCost Money d
ExchangeMargin Money d
CombPosition Volume i
CombLongFrozen Volume i
CombShortFrozen Volume i
CloseProfitByDate Money d
CloseProfitByTrade Money d
TodayPosition Volume i
MarginRateByMoney Ratio d
MarginRateByVolume Ratio d
StrikeFrozen Volume i
StrikeFrozenAmount Money d
AbandonFrozen Volume i
""")
SyncingInstrumentMarginRate = make_struct(_V, _M, "SyncingInstrumentMarginRate", 0xFFFF, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
HedgeFlag HedgeFlag c
LongMarginRatioByMoney Ratio d
LongMarginRatioByVolume Money d
ShortMarginRatioByMoney Ratio d
ShortMarginRatioByVolume Money d
IsRelative Bool i
""")
SyncingInstrumentCommissionRate = make_struct(_V, _M, "SyncingInstrumentCommissionRate", 0xFFFF, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
OpenRatioByMoney Ratio d
OpenRatioByVolume Ratio d
CloseRatioByMoney Ratio d
CloseRatioByVolume Ratio d
CloseTodayRatioByMoney Ratio d
CloseTodayRatioByVolume Ratio d
""")
SyncingInstrumentTradingRight = make_struct(_V, _M, "SyncingInstrumentTradingRight", 0xFFFF, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
TradingRight TradingRight c
""")
QryOrder = make_struct(_V, _M, "QryOrder", 0x0700, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
OrderSysID OrderSysID s21
InsertTimeStart Time s9
InsertTimeEnd Time s9
""")
QryTrade = make_struct(_V, _M, "QryTrade", 0x0701, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
TradeID TradeID s21
TradeTimeStart Time s9
TradeTimeEnd Time s9
""")
QryInvestorPosition = make_struct(_V, _M, "QryInvestorPosition", 0x0702, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
""")
QryTradingAccount = make_struct(_V, _M, "QryTradingAccount", 0x0703, """
BrokerID BrokerID s11
InvestorID InvestorID s13
CurrencyID CurrencyID s4
""")
QryInvestor = make_struct(_V, _M, "QryInvestor", 0x0704, """
BrokerID BrokerID s11
InvestorID InvestorID s13
""")
QryTradingCode = make_struct(_V, _M, "QryTradingCode", 0x0705, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ExchangeID ExchangeID s9
ClientID ClientID s11
ClientIDType ClientIDType c
""")
QryInvestorGroup = make_struct(_V, _M, "QryInvestorGroup", 0xFFFF, """
BrokerID BrokerID s11
""")
QryInstrumentMarginRate = make_struct(_V, _M, "QryInstrumentMarginRate", 0x0707, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
HedgeFlag HedgeFlag c
""")
QryInstrumentCommissionRate = make_struct(_V, _M, "QryInstrumentCommissionRate", 0x0708, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
""")
QryInstrumentTradingRight = make_struct(_V, _M, "QryInstrumentTradingRight", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
""")
QryBroker = make_struct(_V, _M, "QryBroker", 0xFFFF, """
BrokerID BrokerID s11
""")
QryTrader = make_struct(_V, _M, "QryTrader", 0xFFFF, """
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
TraderID TraderID s21
""")
QrySuperUserFunction = make_struct(_V, _M, "QrySuperUserFunction", 0xFFFF, """
UserID UserID s16
""")
QryUserSession = make_struct(_V, _M, "QryUserSession", 0xFFFF, """
FrontID FrontID i
SessionID SessionID i
BrokerID BrokerID s11
UserID UserID s16
""")
QryPartBroker = make_struct(_V, _M, "QryPartBroker", 0xFFFF, """
ExchangeID ExchangeID s9
BrokerID BrokerID s11
ParticipantID ParticipantID s11
""")
QryFrontStatus = make_struct(_V, _M, "QryFrontStatus", 0xFFFF, """
FrontID FrontID i
""")
QryExchangeOrder = make_struct(_V, _M, "QryExchangeOrder", 0xFFFF, """
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
ExchangeID ExchangeID s9
TraderID TraderID s21
""")
QryOrderAction = make_struct(_V, _M, "QryOrderAction", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ExchangeID ExchangeID s9
""")
QryExchangeOrderAction = make_struct(_V, _M, "QryExchangeOrderAction", 0xFFFF, """
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeID ExchangeID s9
TraderID TraderID s21
""")
QrySuperUser = make_struct(_V, _M, "QrySuperUser", 0xFFFF, """
UserID UserID s16
""")
QryExchange = make_struct(_V, _M, "QryExchange", 0x0715, """
ExchangeID ExchangeID s9
""")
QryProduct = make_struct(_V, _M, "QryProduct", 0x0716, """
ProductID InstrumentID s31
ProductClass ProductClass c
""")
QryInstrument = make_struct(_V, _M, "QryInstrument", 0x0717, """
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
ExchangeInstID ExchangeInstID s31
ProductID InstrumentID s31
""")
QryDepthMarketData = make_struct(_V, _M, "QryDepthMarketData", 0x0718, """
InstrumentID InstrumentID s31
""")
QryBrokerUser = make_struct(_V, _M, "QryBrokerUser", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
""")
QryBrokerUserFunction = make_struct(_V, _M, "QryBrokerUserFunction", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
""")
QryTraderOffer = make_struct(_V, _M, "QryTraderOffer", 0xFFFF, """
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
TraderID TraderID s21
""")
QrySyncDeposit = make_struct(_V, _M, "QrySyncDeposit", 0xFFFF, """
BrokerID BrokerID s11
DepositSeqNo DepositSeqNo s15
""")
QrySettlementInfo = make_struct(_V, _M, "QrySettlementInfo", 0x070C, """
BrokerID BrokerID s11
InvestorID InvestorID s13
TradingDay Date s9
""")
QryExchangeMarginRate = make_struct(_V, _M, "QryExchangeMarginRate", 0x071E, """
BrokerID BrokerID s11
InstrumentID InstrumentID s31
HedgeFlag HedgeFlag c
""")
QryExchangeMarginRateAdjust = make_struct(_V, _M, "QryExchangeMarginRateAdjust", 0x071F, """
BrokerID BrokerID s11
InstrumentID InstrumentID s31
HedgeFlag HedgeFlag c
""")
QryExchangeRate = make_struct(_V, _M, "QryExchangeRate", 0x0720, """
BrokerID BrokerID s11
FromCurrencyID CurrencyID s4
ToCurrencyID CurrencyID s4
""")
QrySyncFundMortgage = make_struct(_V, _M, "QrySyncFundMortgage", 0xFFFF, """
BrokerID BrokerID s11
MortgageSeqNo DepositSeqNo s15
""")
QryHisOrder = make_struct(_V, _M, "QryHisOrder", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
OrderSysID OrderSysID s21
InsertTimeStart Time s9
InsertTimeEnd Time s9
TradingDay Date s9
SettlementID SettlementID i
""")
OptionInstrMiniMargin = make_struct(_V, _M, "OptionInstrMiniMargin", 0xFFFF, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
MinMargin Money d
ValueMethod ValueMethod c
IsRelative Bool i
""")
OptionInstrMarginAdjust = make_struct(_V, _M, "OptionInstrMarginAdjust", 0xFFFF, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
SShortMarginRatioByMoney Ratio d
SShortMarginRatioByVolume Money d
HShortMarginRatioByMoney Ratio d
HShortMarginRatioByVolume Money d
AShortMarginRatioByMoney Ratio d
AShortMarginRatioByVolume Money d
IsRelative Bool i
MShortMarginRatioByMoney Ratio d
MShortMarginRatioByVolume Money d
""")
OptionInstrCommRate = make_struct(_V, _M, "OptionInstrCommRate", 0x0804, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
OpenRatioByMoney Ratio d
OpenRatioByVolume Ratio d
CloseRatioByMoney Ratio d
CloseRatioByVolume Ratio d
CloseTodayRatioByMoney Ratio d
CloseTodayRatioByVolume Ratio d
StrikeRatioByMoney Ratio d
StrikeRatioByVolume Ratio d
""")
OptionInstrTradeCost = make_struct(_V, _M, "OptionInstrTradeCost", 0x0805, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
HedgeFlag HedgeFlag c
FixedMargin Money d
MiniMargin Money d
Royalty Money d
ExchFixedMargin Money d
ExchMiniMargin Money d
""")
QryOptionInstrTradeCost = make_struct(_V, _M, "QryOptionInstrTradeCost", 0x0806, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
HedgeFlag HedgeFlag c
InputPrice Price d
UnderlyingPrice Price d
""")
QryOptionInstrCommRate = make_struct(_V, _M, "QryOptionInstrCommRate", 0x0807, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
""")
IndexPrice = make_struct(_V, _M, "IndexPrice", 0xFFFF, """
BrokerID BrokerID s11
InstrumentID InstrumentID s31
ClosePrice Price d
""")
InputExecOrder = make_struct(_V, _M, "InputExecOrder", 0x080A, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
ExecOrderRef OrderRef s13
UserID UserID s16
Volume Volume i
RequestID RequestID i
BusinessUnit BusinessUnit s21
OffsetFlag OffsetFlag c
HedgeFlag HedgeFlag c
ActionType ActionType c
PosiDirection PosiDirection c
ReservePositionFlag ExecOrderPositionFlag c
CloseFlag ExecOrderCloseFlag c
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
AccountID AccountID s13
CurrencyID CurrencyID s4
ClientID ClientID s11
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
InputExecOrderAction = make_struct(_V, _M, "InputExecOrderAction", 0x080B, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ExecOrderActionRef OrderActionRef i
ExecOrderRef OrderRef s13
RequestID RequestID i
FrontID FrontID i
SessionID SessionID i
ExchangeID ExchangeID s9
ExecOrderSysID ExecOrderSysID s21
ActionFlag ActionFlag c
UserID UserID s16
InstrumentID InstrumentID s31
InvestUnitID InvestUnitID s17
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
ExecOrder = make_struct(_V, _M, "ExecOrder", 0x080C, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
ExecOrderRef OrderRef s13
UserID UserID s16
Volume Volume i
RequestID RequestID i
BusinessUnit BusinessUnit s21
OffsetFlag OffsetFlag c
HedgeFlag HedgeFlag c
ActionType ActionType c
PosiDirection PosiDirection c
ReservePositionFlag ExecOrderPositionFlag c
CloseFlag ExecOrderCloseFlag c
ExecOrderLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
OrderSubmitStatus OrderSubmitStatus c
NotifySequence SequenceNo i
TradingDay Date s9
SettlementID SettlementID i
ExecOrderSysID ExecOrderSysID s21
InsertDate Date s9
InsertTime Time s9
CancelTime Time s9
ExecResult ExecResult c
ClearingPartID ParticipantID s11
SequenceNo SequenceNo i
FrontID FrontID i
SessionID SessionID i
UserProductInfo ProductInfo s11
StatusMsg ErrorMsg s81
ActiveUserID UserID s16
BrokerExecOrderSeq SequenceNo i
BranchID BranchID s9
InvestUnitID InvestUnitID s17
AccountID AccountID s13
CurrencyID CurrencyID s4
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
ExecOrderAction = make_struct(_V, _M, "ExecOrderAction", 0x080D, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ExecOrderActionRef OrderActionRef i
ExecOrderRef OrderRef s13
RequestID RequestID i
FrontID FrontID i
SessionID SessionID i
ExchangeID ExchangeID s9
ExecOrderSysID ExecOrderSysID s21
ActionFlag ActionFlag c
ActionDate Date s9
ActionTime Time s9
TraderID TraderID s21
InstallID InstallID i
ExecOrderLocalID OrderLocalID s13
ActionLocalID OrderLocalID s13
ParticipantID ParticipantID s11
ClientID ClientID s11
BusinessUnit BusinessUnit s21
OrderActionStatus OrderActionStatus c
UserID UserID s16
ActionType ActionType c
StatusMsg ErrorMsg s81
InstrumentID InstrumentID s31
BranchID BranchID s9
InvestUnitID InvestUnitID s17
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
QryExecOrder = make_struct(_V, _M, "QryExecOrder", 0x080E, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
ExecOrderSysID ExecOrderSysID s21
InsertTimeStart Time s9
InsertTimeEnd Time s9
""")
ExchangeExecOrder = make_struct(_V, _M, "ExchangeExecOrder", 0xFFFF, """
Volume Volume i
RequestID RequestID i
BusinessUnit BusinessUnit s21
OffsetFlag OffsetFlag c
HedgeFlag HedgeFlag c
ActionType ActionType c
PosiDirection PosiDirection c
ReservePositionFlag ExecOrderPositionFlag c
CloseFlag ExecOrderCloseFlag c
ExecOrderLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
OrderSubmitStatus OrderSubmitStatus c
NotifySequence SequenceNo i
TradingDay Date s9
SettlementID SettlementID i
ExecOrderSysID ExecOrderSysID s21
InsertDate Date s9
InsertTime Time s9
CancelTime Time s9
ExecResult ExecResult c
ClearingPartID ParticipantID s11
SequenceNo SequenceNo i
BranchID BranchID s9
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
QryExchangeExecOrder = make_struct(_V, _M, "QryExchangeExecOrder", 0xFFFF, """
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
ExchangeID ExchangeID s9
TraderID TraderID s21
""")
QryExecOrderAction = make_struct(_V, _M, "QryExecOrderAction", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ExchangeID ExchangeID s9
""")
ExchangeExecOrderAction = make_struct(_V, _M, "ExchangeExecOrderAction", 0xFFFF, """
ExchangeID ExchangeID s9
ExecOrderSysID ExecOrderSysID s21
ActionFlag ActionFlag c
ActionDate Date s9
ActionTime Time s9
TraderID TraderID s21
InstallID InstallID i
ExecOrderLocalID OrderLocalID s13
ActionLocalID OrderLocalID s13
ParticipantID ParticipantID s11
ClientID ClientID s11
BusinessUnit BusinessUnit s21
OrderActionStatus OrderActionStatus c
UserID UserID s16
ActionType ActionType c
BranchID BranchID s9
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
QryExchangeExecOrderAction = make_struct(_V, _M, "QryExchangeExecOrderAction", 0xFFFF, """
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeID ExchangeID s9
TraderID TraderID s21
""")
ErrExecOrder = make_struct(_V, _M, "ErrExecOrder", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
ExecOrderRef OrderRef s13
UserID UserID s16
Volume Volume i
RequestID RequestID i
BusinessUnit BusinessUnit s21
OffsetFlag OffsetFlag c
HedgeFlag HedgeFlag c
ActionType ActionType c
PosiDirection PosiDirection c
ReservePositionFlag ExecOrderPositionFlag c
CloseFlag ExecOrderCloseFlag c
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
AccountID AccountID s13
CurrencyID CurrencyID s4
ClientID ClientID s11
IPAddress IPAddress s16
MacAddress MacAddress s21
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
""")
QryErrExecOrder = make_struct(_V, _M, "QryErrExecOrder", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
""")
ErrExecOrderAction = make_struct(_V, _M, "ErrExecOrderAction", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ExecOrderActionRef OrderActionRef i
ExecOrderRef OrderRef s13
RequestID RequestID i
FrontID FrontID i
SessionID SessionID i
ExchangeID ExchangeID s9
ExecOrderSysID ExecOrderSysID s21
ActionFlag ActionFlag c
UserID UserID s16
InstrumentID InstrumentID s31
InvestUnitID InvestUnitID s17
IPAddress IPAddress s16
MacAddress MacAddress s21
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
""")
QryErrExecOrderAction = make_struct(_V, _M, "QryErrExecOrderAction", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
""")
OptionInstrTradingRight = make_struct(_V, _M, "OptionInstrTradingRight", 0xFFFF, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
Direction Direction c
TradingRight TradingRight c
""")
QryOptionInstrTradingRight = make_struct(_V, _M, "QryOptionInstrTradingRight", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
Direction Direction c
""")
InputForQuote = make_struct(_V, _M, "InputForQuote", 0x081A, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
ForQuoteRef OrderRef s13
UserID UserID s16
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
ForQuote = make_struct(_V, _M, "ForQuote", 0x081B, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
ForQuoteRef OrderRef s13
UserID UserID s16
ForQuoteLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
InsertDate Date s9
InsertTime Time s9
ForQuoteStatus ForQuoteStatus c
FrontID FrontID i
SessionID SessionID i
StatusMsg ErrorMsg s81
ActiveUserID UserID s16
BrokerForQutoSeq SequenceNo i
InvestUnitID InvestUnitID s17
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
QryForQuote = make_struct(_V, _M, "QryForQuote", 0x081C, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
InsertTimeStart Time s9
InsertTimeEnd Time s9
""")
ExchangeForQuote = make_struct(_V, _M, "ExchangeForQuote", 0xFFFF, """
ForQuoteLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
InsertDate Date s9
InsertTime Time s9
ForQuoteStatus ForQuoteStatus c
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
QryExchangeForQuote = make_struct(_V, _M, "QryExchangeForQuote", 0xFFFF, """
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
ExchangeID ExchangeID s9
TraderID TraderID s21
""")
InputQuote = make_struct(_V, _M, "InputQuote", 0x081F, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
QuoteRef OrderRef s13
UserID UserID s16
AskPrice Price d
BidPrice Price d
AskVolume Volume i
BidVolume Volume i
RequestID RequestID i
BusinessUnit BusinessUnit s21
AskOffsetFlag OffsetFlag c
BidOffsetFlag OffsetFlag c
AskHedgeFlag HedgeFlag c
BidHedgeFlag HedgeFlag c
AskOrderRef OrderRef s13
BidOrderRef OrderRef s13
ForQuoteSysID OrderSysID s21
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
ClientID ClientID s11
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
InputQuoteAction = make_struct(_V, _M, "InputQuoteAction", 0x0820, """
BrokerID BrokerID s11
InvestorID InvestorID s13
QuoteActionRef OrderActionRef i
QuoteRef OrderRef s13
RequestID RequestID i
FrontID FrontID i
SessionID SessionID i
ExchangeID ExchangeID s9
QuoteSysID OrderSysID s21
ActionFlag ActionFlag c
UserID UserID s16
InstrumentID InstrumentID s31
InvestUnitID InvestUnitID s17
ClientID ClientID s11
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
Quote = make_struct(_V, _M, "Quote", 0x0821, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
QuoteRef OrderRef s13
UserID UserID s16
AskPrice Price d
BidPrice Price d
AskVolume Volume i
BidVolume Volume i
RequestID RequestID i
BusinessUnit BusinessUnit s21
AskOffsetFlag OffsetFlag c
BidOffsetFlag OffsetFlag c
AskHedgeFlag HedgeFlag c
BidHedgeFlag HedgeFlag c
QuoteLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
NotifySequence SequenceNo i
OrderSubmitStatus OrderSubmitStatus c
TradingDay Date s9
SettlementID SettlementID i
QuoteSysID OrderSysID s21
InsertDate Date s9
InsertTime Time s9
CancelTime Time s9
QuoteStatus OrderStatus c
ClearingPartID ParticipantID s11
SequenceNo SequenceNo i
AskOrderSysID OrderSysID s21
BidOrderSysID OrderSysID s21
FrontID FrontID i
SessionID SessionID i
UserProductInfo ProductInfo s11
StatusMsg ErrorMsg s81
ActiveUserID UserID s16
BrokerQuoteSeq SequenceNo i
AskOrderRef OrderRef s13
BidOrderRef OrderRef s13
ForQuoteSysID OrderSysID s21
BranchID BranchID s9
InvestUnitID InvestUnitID s17
AccountID AccountID s13
CurrencyID CurrencyID s4
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
QuoteAction = make_struct(_V, _M, "QuoteAction", 0x0822, """
BrokerID BrokerID s11
InvestorID InvestorID s13
QuoteActionRef OrderActionRef i
QuoteRef OrderRef s13
RequestID RequestID i
FrontID FrontID i
SessionID SessionID i
ExchangeID ExchangeID s9
QuoteSysID OrderSysID s21
ActionFlag ActionFlag c
ActionDate Date s9
ActionTime Time s9
TraderID TraderID s21
InstallID InstallID i
QuoteLocalID OrderLocalID s13
ActionLocalID OrderLocalID s13
ParticipantID ParticipantID s11
ClientID ClientID s11
BusinessUnit BusinessUnit s21
OrderActionStatus OrderActionStatus c
UserID UserID s16
StatusMsg ErrorMsg s81
InstrumentID InstrumentID s31
BranchID BranchID s9
InvestUnitID InvestUnitID s17
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
QryQuote = make_struct(_V, _M, "QryQuote", 0x0823, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
QuoteSysID OrderSysID s21
InsertTimeStart Time s9
InsertTimeEnd Time s9
""")
ExchangeQuote = make_struct(_V, _M, "ExchangeQuote", 0xFFFF, """
AskPrice Price d
BidPrice Price d
AskVolume Volume i
BidVolume Volume i
RequestID RequestID i
BusinessUnit BusinessUnit s21
AskOffsetFlag OffsetFlag c
BidOffsetFlag OffsetFlag c
AskHedgeFlag HedgeFlag c
BidHedgeFlag HedgeFlag c
QuoteLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
NotifySequence SequenceNo i
OrderSubmitStatus OrderSubmitStatus c
TradingDay Date s9
SettlementID SettlementID i
QuoteSysID OrderSysID s21
InsertDate Date s9
InsertTime Time s9
CancelTime Time s9
QuoteStatus OrderStatus c
ClearingPartID ParticipantID s11
SequenceNo SequenceNo i
AskOrderSysID OrderSysID s21
BidOrderSysID OrderSysID s21
ForQuoteSysID OrderSysID s21
BranchID BranchID s9
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
QryExchangeQuote = make_struct(_V, _M, "QryExchangeQuote", 0xFFFF, """
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
ExchangeID ExchangeID s9
TraderID TraderID s21
""")
QryQuoteAction = make_struct(_V, _M, "QryQuoteAction", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ExchangeID ExchangeID s9
""")
ExchangeQuoteAction = make_struct(_V, _M, "ExchangeQuoteAction", 0xFFFF, """
ExchangeID ExchangeID s9
QuoteSysID OrderSysID s21
ActionFlag ActionFlag c
ActionDate Date s9
ActionTime Time s9
TraderID TraderID s21
InstallID InstallID i
QuoteLocalID OrderLocalID s13
ActionLocalID OrderLocalID s13
ParticipantID ParticipantID s11
ClientID ClientID s11
BusinessUnit BusinessUnit s21
OrderActionStatus OrderActionStatus c
UserID UserID s16
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
QryExchangeQuoteAction = make_struct(_V, _M, "QryExchangeQuoteAction", 0xFFFF, """
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeID ExchangeID s9
TraderID TraderID s21
""")
OptionInstrDelta = make_struct(_V, _M, "OptionInstrDelta", 0xFFFF, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
Delta Ratio d
""")
ForQuoteRsp = make_struct(_V, _M, "ForQuoteRsp", 0x082A, """
TradingDay Date s9
InstrumentID InstrumentID s31
ForQuoteSysID OrderSysID s21
ForQuoteTime Time s9
ActionDay Date s9
ExchangeID ExchangeID s9
""")
StrikeOffset = make_struct(_V, _M, "StrikeOffset", 0xFFFF, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
Offset Money d
OffsetType StrikeOffsetType c
""")
QryStrikeOffset = make_struct(_V, _M, "QryStrikeOffset", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
""")
InputBatchOrderAction = make_struct(_V, _M, "InputBatchOrderAction", 0x083A, """
BrokerID BrokerID s11
InvestorID InvestorID s13
OrderActionRef OrderActionRef i
RequestID RequestID i
FrontID FrontID i
SessionID SessionID i
ExchangeID ExchangeID s9
UserID UserID s16
InvestUnitID InvestUnitID s17
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
BatchOrderAction = make_struct(_V, _M, "BatchOrderAction", 0x083B, """
BrokerID BrokerID s11
InvestorID InvestorID s13
OrderActionRef OrderActionRef i
RequestID RequestID i
FrontID FrontID i
SessionID SessionID i
ExchangeID ExchangeID s9
ActionDate Date s9
ActionTime Time s9
TraderID TraderID s21
InstallID InstallID i
ActionLocalID OrderLocalID s13
ParticipantID ParticipantID s11
ClientID ClientID s11
BusinessUnit BusinessUnit s21
OrderActionStatus OrderActionStatus c
UserID UserID s16
StatusMsg ErrorMsg s81
InvestUnitID InvestUnitID s17
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
ExchangeBatchOrderAction = make_struct(_V, _M, "ExchangeBatchOrderAction", 0xFFFF, """
ExchangeID ExchangeID s9
ActionDate Date s9
ActionTime Time s9
TraderID TraderID s21
InstallID InstallID i
ActionLocalID OrderLocalID s13
ParticipantID ParticipantID s11
ClientID ClientID s11
BusinessUnit BusinessUnit s21
OrderActionStatus OrderActionStatus c
UserID UserID s16
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
QryBatchOrderAction = make_struct(_V, _M, "QryBatchOrderAction", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ExchangeID ExchangeID s9
""")
CombInstrumentGuard = make_struct(_V, _M, "CombInstrumentGuard", 0x0850, """
BrokerID BrokerID s11
InstrumentID InstrumentID s31
GuarantRatio Ratio d
""")
QryCombInstrumentGuard = make_struct(_V, _M, "QryCombInstrumentGuard", 0x0851, """
BrokerID BrokerID s11
InstrumentID InstrumentID s31
""")
InputCombAction = make_struct(_V, _M, "InputCombAction", 0x0852, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
CombActionRef OrderRef s13
UserID UserID s16
Direction Direction c
Volume Volume i
CombDirection CombDirection c
HedgeFlag HedgeFlag c
ExchangeID ExchangeID s9
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
CombAction = make_struct(_V, _M, "CombAction", 0x0853, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
CombActionRef OrderRef s13
UserID UserID s16
Direction Direction c
Volume Volume i
CombDirection CombDirection c
HedgeFlag HedgeFlag c
ActionLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
ActionStatus OrderActionStatus c
NotifySequence SequenceNo i
TradingDay Date s9
SettlementID SettlementID i
SequenceNo SequenceNo i
FrontID FrontID i
SessionID SessionID i
UserProductInfo ProductInfo s11
StatusMsg ErrorMsg s81
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
QryCombAction = make_struct(_V, _M, "QryCombAction", 0x0854, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
""")
ExchangeCombAction = make_struct(_V, _M, "ExchangeCombAction", 0xFFFF, """
Direction Direction c
Volume Volume i
CombDirection CombDirection c
HedgeFlag HedgeFlag c
ActionLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
ActionStatus OrderActionStatus c
NotifySequence SequenceNo i
TradingDay Date s9
SettlementID SettlementID i
SequenceNo SequenceNo i
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
QryExchangeCombAction = make_struct(_V, _M, "QryExchangeCombAction", 0xFFFF, """
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
ExchangeID ExchangeID s9
TraderID TraderID s21
""")
ProductExchRate = make_struct(_V, _M, "ProductExchRate", 0x0857, """
ProductID InstrumentID s31
QuoteCurrencyID CurrencyID s4
ExchangeRate ExchangeRate d
""")
QryProductExchRate = make_struct(_V, _M, "QryProductExchRate", 0x0858, """
ProductID InstrumentID s31
""")
QryForQuoteParam = make_struct(_V, _M, "QryForQuoteParam", 0xFFFF, """
BrokerID BrokerID s11
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
""")
ForQuoteParam = make_struct(_V, _M, "ForQuoteParam", 0xFFFF, """
BrokerID BrokerID s11
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
LastPrice Price d
PriceInterval Price d
""")
MMOptionInstrCommRate = make_struct(_V, _M, "MMOptionInstrCommRate", 0x086C, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
OpenRatioByMoney Ratio d
OpenRatioByVolume Ratio d
CloseRatioByMoney Ratio d
CloseRatioByVolume Ratio d
CloseTodayRatioByMoney Ratio d
CloseTodayRatioByVolume Ratio d
StrikeRatioByMoney Ratio d
StrikeRatioByVolume Ratio d
""")
QryMMOptionInstrCommRate = make_struct(_V, _M, "QryMMOptionInstrCommRate", 0x086D, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
""")
MMInstrumentCommissionRate = make_struct(_V, _M, "MMInstrumentCommissionRate", 0x086E, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
OpenRatioByMoney Ratio d
OpenRatioByVolume Ratio d
CloseRatioByMoney Ratio d
CloseRatioByVolume Ratio d
CloseTodayRatioByMoney Ratio d
CloseTodayRatioByVolume Ratio d
""")
QryMMInstrumentCommissionRate = make_struct(_V, _M, "QryMMInstrumentCommissionRate", 0x086F, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
""")
InstrumentOrderCommRate = make_struct(_V, _M, "InstrumentOrderCommRate", 0x0870, """
InstrumentID InstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
HedgeFlag HedgeFlag c
OrderCommByVolume Ratio d
OrderActionCommByVolume Ratio d
""")
QryInstrumentOrderCommRate = make_struct(_V, _M, "QryInstrumentOrderCommRate", 0x0871, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
""")
MarketData = make_struct(_V, _M, "MarketData", 0xFFFF, """
TradingDay Date s9
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
ExchangeInstID ExchangeInstID s31
LastPrice Price d
PreSettlementPrice Price d
PreClosePrice Price d
PreOpenInterest LargeVolume d
OpenPrice Price d
HighestPrice Price d
LowestPrice Price d
Volume Volume i
Turnover Money d
OpenInterest LargeVolume d
ClosePrice Price d
SettlementPrice Price d
UpperLimitPrice Price d
LowerLimitPrice Price d
PreDelta Ratio d
CurrDelta Ratio d
UpdateTime Time s9
UpdateMillisec Millisec i
ActionDay Date s9
""")
MarketDataBase = make_struct(_V, _M, "MarketDataBase", 0x2431, """
TradingDay Date s9
PreSettlementPrice Price d
PreClosePrice Price d
PreOpenInterest LargeVolume d
PreDelta Ratio d
""")
MarketDataStatic = make_struct(_V, _M, "MarketDataStatic", 0x2432, """
OpenPrice Price d
HighestPrice Price d
LowestPrice Price d
ClosePrice Price d
UpperLimitPrice Price d
LowerLimitPrice Price d
SettlementPrice Price d
CurrDelta Ratio d
""")
MarketDataLastMatch = make_struct(_V, _M, "MarketDataLastMatch", 0x2433, """
LastPrice Price d
Volume Volume i
Turnover Money d
OpenInterest LargeVolume d
""")
MarketDataBestPrice = make_struct(_V, _M, "MarketDataBestPrice", 0x2434, """
BidPrice1 Price d
BidVolume1 Volume i
AskPrice1 Price d
AskVolume1 Volume i
""")
MarketDataBid23 = make_struct(_V, _M, "MarketDataBid23", 0x2435, """
BidPrice2 Price d
BidVolume2 Volume i
BidPrice3 Price d
BidVolume3 Volume i
""")
MarketDataAsk23 = make_struct(_V, _M, "MarketDataAsk23", 0x2436, """
AskPrice2 Price d
AskVolume2 Volume i
AskPrice3 Price d
AskVolume3 Volume i
""")
MarketDataBid45 = make_struct(_V, _M, "MarketDataBid45", 0x2437, """
BidPrice4 Price d
BidVolume4 Volume i
BidPrice5 Price d
BidVolume5 Volume i
""")
MarketDataAsk45 = make_struct(_V, _M, "MarketDataAsk45", 0x2438, """
AskPrice4 Price d
AskVolume4 Volume i
AskPrice5 Price d
AskVolume5 Volume i
""")
MarketDataUpdateTime = make_struct(_V, _M, "MarketDataUpdateTime", 0x2439, """
InstrumentID InstrumentID s31
UpdateTime Time s9
UpdateMillisec Millisec i
ActionDay Date s9
""")
MarketDataExchange = make_struct(_V, _M, "MarketDataExchange", 0x2440, """
ExchangeID ExchangeID s9
""")
SpecificInstrument = make_struct(_V, _M, "SpecificInstrument", 0x2441, """
InstrumentID InstrumentID s31
""")
InstrumentStatus = make_struct(_V, _M, "InstrumentStatus", 0x2442, """
ExchangeID ExchangeID s9
ExchangeInstID ExchangeInstID s31
SettlementGroupID SettlementGroupID s9
InstrumentID InstrumentID s31
InstrumentStatus InstrumentStatus c
TradingSegmentSN TradingSegmentSN i
EnterTime Time s9
EnterReason InstStatusEnterReason c
""")
QryInstrumentStatus = make_struct(_V, _M, "QryInstrumentStatus", 0xFFFF, """
ExchangeID ExchangeID s9
ExchangeInstID ExchangeInstID s31
""")
InvestorAccount = make_struct(_V, _M, "InvestorAccount", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
AccountID AccountID s13
CurrencyID CurrencyID s4
""")
PositionProfitAlgorithm = make_struct(_V, _M, "PositionProfitAlgorithm", 0xFFFF, """
BrokerID BrokerID s11
AccountID AccountID s13
Algorithm Algorithm c
Memo Memo s161
CurrencyID CurrencyID s4
""")
Discount = make_struct(_V, _M, "Discount", 0xFFFF, """
BrokerID BrokerID s11
InvestorRange InvestorRange c
InvestorID InvestorID s13
Discount Ratio d
""")
QryTransferBank = make_struct(_V, _M, "QryTransferBank", 0x2447, """
BankID BankID s4
BankBrchID BankBrchID s5
""")
TransferBank = make_struct(_V, _M, "TransferBank", 0x2448, """
BankID BankID s4
BankBrchID BankBrchID s5
BankName BankName s101
IsActive Bool i
""")
QryInvestorPositionDetail = make_struct(_V, _M, "QryInvestorPositionDetail", 0x2450, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
""")
InvestorPositionDetail = make_struct(_V, _M, "InvestorPositionDetail", 0x2451, """
InstrumentID InstrumentID s31
BrokerID BrokerID s11
InvestorID InvestorID s13
HedgeFlag HedgeFlag c
Direction Direction c
OpenDate Date s9
TradeID TradeID s21
Volume Volume i
OpenPrice Price d
TradingDay Date s9
SettlementID SettlementID i
TradeType TradeType c
CombInstrumentID InstrumentID s31
ExchangeID ExchangeID s9
CloseProfitByDate Money d
CloseProfitByTrade Money d
PositionProfitByDate Money d
PositionProfitByTrade Money d
Margin Money d
ExchMargin Money d
MarginRateByMoney Ratio d
MarginRateByVolume Ratio d
LastSettlementPrice Price d
SettlementPrice Price d
CloseVolume Volume i
CloseAmount Money d
""")
TradingAccountPassword = make_struct(_V, _M, "TradingAccountPassword", 0xFFFF, """
BrokerID BrokerID s11
AccountID AccountID s13
Password Password s41
CurrencyID CurrencyID s4
""")
MDTraderOffer = make_struct(_V, _M, "MDTraderOffer", 0xFFFF, """
ExchangeID ExchangeID s9
TraderID TraderID s21
ParticipantID ParticipantID s11
Password Password s41
InstallID InstallID i
OrderLocalID OrderLocalID s13
TraderConnectStatus TraderConnectStatus c
ConnectRequestDate Date s9
ConnectRequestTime Time s9
LastReportDate Date s9
LastReportTime Time s9
ConnectDate Date s9
ConnectTime Time s9
StartDate Date s9
StartTime Time s9
TradingDay Date s9
BrokerID BrokerID s11
MaxTradeID TradeID s21
MaxOrderMessageReference ReturnCode s7
""")
QryMDTraderOffer = make_struct(_V, _M, "QryMDTraderOffer", 0xFFFF, """
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
TraderID TraderID s21
""")
QryNotice = make_struct(_V, _M, "QryNotice", 0x2455, """
BrokerID BrokerID s11
""")
Notice = make_struct(_V, _M, "Notice", 0x2456, """
BrokerID BrokerID s11
Content Content s501
SequenceLabel SequenceLabel s2
""")
UserRight = make_struct(_V, _M, "UserRight", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
UserRightType UserRightType c
IsForbidden Bool i
""")
QrySettlementInfoConfirm = make_struct(_V, _M, "QrySettlementInfoConfirm", 0x2458, """
BrokerID BrokerID s11
InvestorID InvestorID s13
""")
LoadSettlementInfo = make_struct(_V, _M, "LoadSettlementInfo", 0xFFFF, """
BrokerID BrokerID s11
""")
BrokerWithdrawAlgorithm = make_struct(_V, _M, "BrokerWithdrawAlgorithm", 0xFFFF, """
BrokerID BrokerID s11
WithdrawAlgorithm Algorithm c
UsingRatio Ratio d
IncludeCloseProfit IncludeCloseProfit c
AllWithoutTrade AllWithoutTrade c
AvailIncludeCloseProfit IncludeCloseProfit c
IsBrokerUserEvent Bool i
CurrencyID CurrencyID s4
FundMortgageRatio Ratio d
BalanceAlgorithm BalanceAlgorithm c
""")
TradingAccountPasswordUpdateV1 = make_struct(_V, _M, "TradingAccountPasswordUpdateV1", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
OldPassword Password s41
NewPassword Password s41
""")
TradingAccountPasswordUpdate = make_struct(_V, _M, "TradingAccountPasswordUpdate", 0x2460, """
BrokerID BrokerID s11
AccountID AccountID s13
OldPassword Password s41
NewPassword Password s41
CurrencyID CurrencyID s4
""")
QryCombinationLeg = make_struct(_V, _M, "QryCombinationLeg", 0xFFFF, """
CombInstrumentID InstrumentID s31
LegID LegID i
LegInstrumentID InstrumentID s31
""")
QrySyncStatus = make_struct(_V, _M, "QrySyncStatus", 0xFFFF, """
TradingDay Date s9
""")
CombinationLeg = make_struct(_V, _M, "CombinationLeg", 0xFFFF, """
CombInstrumentID InstrumentID s31
LegID LegID i
LegInstrumentID InstrumentID s31
Direction Direction c
LegMultiple LegMultiple i
ImplyLevel ImplyLevel i
""")
SyncStatus = make_struct(_V, _M, "SyncStatus", 0xFFFF, """
TradingDay Date s9
DataSyncStatus DataSyncStatus c
""")
QryLinkMan = make_struct(_V, _M, "QryLinkMan", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
""")
LinkMan = make_struct(_V, _M, "LinkMan", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
PersonType PersonType c
IdentifiedCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
PersonName PartyName s81
Telephone Telephone s41
Address Address s101
ZipCode ZipCode s7
Priority Priority i
UOAZipCode UOAZipCode s11
PersonFullName InvestorFullName s101
""")
QryBrokerUserEvent = make_struct(_V, _M, "QryBrokerUserEvent", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
UserEventType UserEventType c
""")
BrokerUserEvent = make_struct(_V, _M, "BrokerUserEvent", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
UserEventType UserEventType c
EventSequenceNo SequenceNo i
EventDate Date s9
EventTime Time s9
UserEventInfo UserEventInfo s1025
InvestorID InvestorID s13
InstrumentID InstrumentID s31
""")
QryContractBank = make_struct(_V, _M, "QryContractBank", 0x2469, """
BrokerID BrokerID s11
BankID BankID s4
BankBrchID BankBrchID s5
""")
ContractBank = make_struct(_V, _M, "ContractBank", 0x2470, """
BrokerID BrokerID s11
BankID BankID s4
BankBrchID BankBrchID s5
BankName BankName s101
""")
InvestorPositionCombineDetail = make_struct(_V, _M, "InvestorPositionCombineDetail", 0x2472, """
TradingDay Date s9
OpenDate Date s9
ExchangeID ExchangeID s9
SettlementID SettlementID i
BrokerID BrokerID s11
InvestorID InvestorID s13
ComTradeID TradeID s21
TradeID TradeID s21
InstrumentID InstrumentID s31
HedgeFlag HedgeFlag c
Direction Direction c
TotalAmt Volume i
Margin Money d
ExchMargin Money d
MarginRateByMoney Ratio d
MarginRateByVolume Ratio d
LegID LegID i
LegMultiple LegMultiple i
CombInstrumentID InstrumentID s31
TradeGroupID TradeGroupID i
""")
ParkedOrder = make_struct(_V, _M, "ParkedOrder", 0x2473, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
OrderRef OrderRef s13
UserID UserID s16
OrderPriceType OrderPriceType c
Direction Direction c
CombOffsetFlag CombOffsetFlag s5
CombHedgeFlag CombHedgeFlag s5
LimitPrice Price d
VolumeTotalOriginal Volume i
TimeCondition TimeCondition c
GTDDate Date s9
VolumeCondition VolumeCondition c
MinVolume Volume i
ContingentCondition ContingentCondition c
StopPrice Price d
ForceCloseReason ForceCloseReason c
IsAutoSuspend Bool i
BusinessUnit BusinessUnit s21
RequestID RequestID i
UserForceClose Bool i
ExchangeID ExchangeID s9
ParkedOrderID ParkedOrderID s13
UserType UserType c
Status ParkedOrderStatus c
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
IsSwapOrder Bool i
AccountID AccountID s13
CurrencyID CurrencyID s4
ClientID ClientID s11
InvestUnitID InvestUnitID s17
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
ParkedOrderAction = make_struct(_V, _M, "ParkedOrderAction", 0x2474, """
BrokerID BrokerID s11
InvestorID InvestorID s13
OrderActionRef OrderActionRef i
OrderRef OrderRef s13
RequestID RequestID i
FrontID FrontID i
SessionID SessionID i
ExchangeID ExchangeID s9
OrderSysID OrderSysID s21
ActionFlag ActionFlag c
LimitPrice Price d
VolumeChange Volume i
UserID UserID s16
InstrumentID InstrumentID s31
ParkedOrderActionID ParkedOrderActionID s13
UserType UserType c
Status ParkedOrderStatus c
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
InvestUnitID InvestUnitID s17
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
QryParkedOrder = make_struct(_V, _M, "QryParkedOrder", 0x2475, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
""")
QryParkedOrderAction = make_struct(_V, _M, "QryParkedOrderAction", 0x2476, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
ExchangeID ExchangeID s9
""")
RemoveParkedOrder = make_struct(_V, _M, "RemoveParkedOrder", 0x2477, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ParkedOrderID ParkedOrderID s13
""")
RemoveParkedOrderAction = make_struct(_V, _M, "RemoveParkedOrderAction", 0x2478, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ParkedOrderActionID ParkedOrderActionID s13
""")
InvestorWithdrawAlgorithm = make_struct(_V, _M, "InvestorWithdrawAlgorithm", 0xFFFF, """
BrokerID BrokerID s11
InvestorRange InvestorRange c
InvestorID InvestorID s13
UsingRatio Ratio d
CurrencyID CurrencyID s4
FundMortgageRatio Ratio d
""")
QryInvestorPositionCombineDetail = make_struct(_V, _M, "QryInvestorPositionCombineDetail", 0x2480, """
BrokerID BrokerID s11
InvestorID InvestorID s13
CombInstrumentID InstrumentID s31
""")
MarketDataAveragePrice = make_struct(_V, _M, "MarketDataAveragePrice", 0x2481, """
AveragePrice Price d
""")
VerifyInvestorPassword = make_struct(_V, _M, "VerifyInvestorPassword", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
Password Password s41
""")
UserIP = make_struct(_V, _M, "UserIP", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
IPAddress IPAddress s16
IPMask IPAddress s16
MacAddress MacAddress s21
""")
TradingNoticeInfo = make_struct(_V, _M, "TradingNoticeInfo", 0x2484, """
BrokerID BrokerID s11
InvestorID InvestorID s13
SendTime Time s9
FieldContent Content s501
SequenceSeries SequenceSeries h
SequenceNo SequenceNo i
""")
TradingNotice = make_struct(_V, _M, "TradingNotice", 0x2485, """
BrokerID BrokerID s11
InvestorRange InvestorRange c
InvestorID InvestorID s13
SequenceSeries SequenceSeries h
UserID UserID s16
SendTime Time s9
SequenceNo SequenceNo i
FieldContent Content s501
""")
QryTradingNotice = make_struct(_V, _M, "QryTradingNotice", 0x2486, """
BrokerID BrokerID s11
InvestorID InvestorID s13
""")
QryErrOrder = make_struct(_V, _M, "QryErrOrder", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
""")
ErrOrder = make_struct(_V, _M, "ErrOrder", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
OrderRef OrderRef s13
UserID UserID s16
OrderPriceType OrderPriceType c
Direction Direction c
CombOffsetFlag CombOffsetFlag s5
CombHedgeFlag CombHedgeFlag s5
LimitPrice Price d
VolumeTotalOriginal Volume i
TimeCondition TimeCondition c
GTDDate Date s9
VolumeCondition VolumeCondition c
MinVolume Volume i
ContingentCondition ContingentCondition c
StopPrice Price d
ForceCloseReason ForceCloseReason c
IsAutoSuspend Bool i
BusinessUnit BusinessUnit s21
RequestID RequestID i
UserForceClose Bool i
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
IsSwapOrder Bool i
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
AccountID AccountID s13
CurrencyID CurrencyID s4
ClientID ClientID s11
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
ErrorConditionalOrder = make_struct(_V, _M, "ErrorConditionalOrder", 0x248A, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
OrderRef OrderRef s13
UserID UserID s16
OrderPriceType OrderPriceType c
Direction Direction c
CombOffsetFlag CombOffsetFlag s5
CombHedgeFlag CombHedgeFlag s5
LimitPrice Price d
VolumeTotalOriginal Volume i
TimeCondition TimeCondition c
GTDDate Date s9
VolumeCondition VolumeCondition c
MinVolume Volume i
ContingentCondition ContingentCondition c
StopPrice Price d
ForceCloseReason ForceCloseReason c
IsAutoSuspend Bool i
BusinessUnit BusinessUnit s21
RequestID RequestID i
OrderLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeInstID ExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
OrderSubmitStatus OrderSubmitStatus c
NotifySequence SequenceNo i
TradingDay Date s9
SettlementID SettlementID i
OrderSysID OrderSysID s21
OrderSource OrderSource c
OrderStatus OrderStatus c
OrderType OrderType c
VolumeTraded Volume i
VolumeTotal Volume i
InsertDate Date s9
InsertTime Time s9
ActiveTime Time s9
SuspendTime Time s9
UpdateTime Time s9
CancelTime Time s9
ActiveTraderID TraderID s21
ClearingPartID ParticipantID s11
SequenceNo SequenceNo i
FrontID FrontID i
SessionID SessionID i
UserProductInfo ProductInfo s11
StatusMsg ErrorMsg s81
UserForceClose Bool i
ActiveUserID UserID s16
BrokerOrderSeq SequenceNo i
RelativeOrderSysID OrderSysID s21
ZCETotalTradedVolume Volume i
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
IsSwapOrder Bool i
BranchID BranchID s9
InvestUnitID InvestUnitID s17
AccountID AccountID s13
CurrencyID CurrencyID s4
IPAddress IPAddress s16
MacAddress MacAddress s21
""")
QryErrOrderAction = make_struct(_V, _M, "QryErrOrderAction", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
""")
ErrOrderAction = make_struct(_V, _M, "ErrOrderAction", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
OrderActionRef OrderActionRef i
OrderRef OrderRef s13
RequestID RequestID i
FrontID FrontID i
SessionID SessionID i
ExchangeID ExchangeID s9
OrderSysID OrderSysID s21
ActionFlag ActionFlag c
LimitPrice Price d
VolumeChange Volume i
ActionDate Date s9
ActionTime Time s9
TraderID TraderID s21
InstallID InstallID i
OrderLocalID OrderLocalID s13
ActionLocalID OrderLocalID s13
ParticipantID ParticipantID s11
ClientID ClientID s11
BusinessUnit BusinessUnit s21
OrderActionStatus OrderActionStatus c
UserID UserID s16
StatusMsg ErrorMsg s81
InstrumentID InstrumentID s31
BranchID BranchID s9
InvestUnitID InvestUnitID s17
IPAddress IPAddress s16
MacAddress MacAddress s21
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
""")
QryExchangeSequence = make_struct(_V, _M, "QryExchangeSequence", 0xFFFF, """
ExchangeID ExchangeID s9
""")
ExchangeSequence = make_struct(_V, _M, "ExchangeSequence", 0xFFFF, """
ExchangeID ExchangeID s9
SequenceNo SequenceNo i
MarketStatus InstrumentStatus c
""")
QueryMaxOrderVolumeWithPrice = make_struct(_V, _M, "QueryMaxOrderVolumeWithPrice", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InstrumentID InstrumentID s31
Direction Direction c
OffsetFlag OffsetFlag c
HedgeFlag HedgeFlag c
MaxVolume Volume i
Price Price d
""")
QryBrokerTradingParams = make_struct(_V, _M, "QryBrokerTradingParams", 0x2494, """
BrokerID BrokerID s11
InvestorID InvestorID s13
CurrencyID CurrencyID s4
""")
BrokerTradingParams = make_struct(_V, _M, "BrokerTradingParams", 0x2495, """
BrokerID BrokerID s11
InvestorID InvestorID s13
MarginPriceType MarginPriceType c
Algorithm Algorithm c
AvailIncludeCloseProfit IncludeCloseProfit c
CurrencyID CurrencyID s4
OptionRoyaltyPriceType OptionRoyaltyPriceType c
""")
QryBrokerTradingAlgos = make_struct(_V, _M, "QryBrokerTradingAlgos", 0x2496, """
BrokerID BrokerID s11
ExchangeID ExchangeID s9
InstrumentID InstrumentID s31
""")
BrokerTradingAlgos = make_struct(_V, _M, "BrokerTradingAlgos", 0x2497, """
BrokerID BrokerID s11
ExchangeID ExchangeID s9
InstrumentID InstrumentID s31
HandlePositionAlgoID HandlePositionAlgoID c
FindMarginRateAlgoID FindMarginRateAlgoID c
HandleTradingAccountAlgoID HandleTradingAccountAlgoID c
""")
QueryBrokerDeposit = make_struct(_V, _M, "QueryBrokerDeposit", 0xFFFF, """
BrokerID BrokerID s11
ExchangeID ExchangeID s9
""")
BrokerDeposit = make_struct(_V, _M, "BrokerDeposit", 0xFFFF, """
TradingDay TradeDate s9
BrokerID BrokerID s11
ParticipantID ParticipantID s11
ExchangeID ExchangeID s9
PreBalance Money d
CurrMargin Money d
CloseProfit Money d
Balance Money d
Deposit Money d
Withdraw Money d
Available Money d
Reserve Money d
FrozenMargin Money d
""")
QryCFMMCBrokerKey = make_struct(_V, _M, "QryCFMMCBrokerKey", 0xFFFF, """
BrokerID BrokerID s11
""")
CFMMCBrokerKey = make_struct(_V, _M, "CFMMCBrokerKey", 0xFFFF, """
BrokerID BrokerID s11
ParticipantID ParticipantID s11
CreateDate Date s9
CreateTime Time s9
KeyID SequenceNo i
CurrentKey CFMMCKey s21
KeyKind CFMMCKeyKind c
""")
CFMMCTradingAccountKey = make_struct(_V, _M, "CFMMCTradingAccountKey", 0x2502, """
BrokerID BrokerID s11
ParticipantID ParticipantID s11
AccountID AccountID s13
KeyID SequenceNo i
CurrentKey CFMMCKey s21
""")
QryCFMMCTradingAccountKey = make_struct(_V, _M, "QryCFMMCTradingAccountKey", 0x2503, """
BrokerID BrokerID s11
InvestorID InvestorID s13
""")
BrokerUserOTPParam = make_struct(_V, _M, "BrokerUserOTPParam", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
OTPVendorsID OTPVendorsID s2
SerialNumber SerialNumber s17
AuthKey AuthKey s41
LastDrift LastDrift i
LastSuccess LastSuccess i
OTPType OTPType c
""")
ManualSyncBrokerUserOTP = make_struct(_V, _M, "ManualSyncBrokerUserOTP", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
OTPType OTPType c
FirstOTP Password s41
SecondOTP Password s41
""")
CommRateModel = make_struct(_V, _M, "CommRateModel", 0xFFFF, """
BrokerID BrokerID s11
CommModelID InvestorID s13
CommModelName CommModelName s161
""")
QryCommRateModel = make_struct(_V, _M, "QryCommRateModel", 0xFFFF, """
BrokerID BrokerID s11
CommModelID InvestorID s13
""")
MarginModel = make_struct(_V, _M, "MarginModel", 0xFFFF, """
BrokerID BrokerID s11
MarginModelID InvestorID s13
MarginModelName CommModelName s161
""")
QryMarginModel = make_struct(_V, _M, "QryMarginModel", 0xFFFF, """
BrokerID BrokerID s11
MarginModelID InvestorID s13
""")
EWarrantOffset = make_struct(_V, _M, "EWarrantOffset", 0x2509, """
TradingDay TradeDate s9
BrokerID BrokerID s11
InvestorID InvestorID s13
ExchangeID ExchangeID s9
InstrumentID InstrumentID s31
Direction Direction c
HedgeFlag HedgeFlag c
Volume Volume i
""")
QryEWarrantOffset = make_struct(_V, _M, "QryEWarrantOffset", 0x250A, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ExchangeID ExchangeID s9
InstrumentID InstrumentID s31
""")
QryInvestorProductGroupMargin = make_struct(_V, _M, "QryInvestorProductGroupMargin", 0x250D, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ProductGroupID InstrumentID s31
HedgeFlag HedgeFlag c
""")
InvestorProductGroupMargin = make_struct(_V, _M, "InvestorProductGroupMargin", 0x250E, """
ProductGroupID InstrumentID s31
BrokerID BrokerID s11
InvestorID InvestorID s13
TradingDay Date s9
SettlementID SettlementID i
FrozenMargin Money d
LongFrozenMargin Money d
ShortFrozenMargin Money d
UseMargin Money d
LongUseMargin Money d
ShortUseMargin Money d
ExchMargin Money d
LongExchMargin Money d
ShortExchMargin Money d
CloseProfit Money d
FrozenCommission Money d
Commission Money d
FrozenCash Money d
CashIn Money d
PositionProfit Money d
OffsetAmount Money d
LongOffsetAmount Money d
ShortOffsetAmount Money d
ExchOffsetAmount Money d
LongExchOffsetAmount Money d
ShortExchOffsetAmount Money d
HedgeFlag HedgeFlag c
""")
QueryCFMMCTradingAccountToken = make_struct(_V, _M, "QueryCFMMCTradingAccountToken", 0x250F, """
BrokerID BrokerID s11
InvestorID InvestorID s13
""")
CFMMCTradingAccountToken = make_struct(_V, _M, "CFMMCTradingAccountToken", 0x2510, """
BrokerID BrokerID s11
ParticipantID ParticipantID s11
AccountID AccountID s13
KeyID SequenceNo i
Token CFMMCToken s21
""")
QryProductGroup = make_struct(_V, _M, "QryProductGroup", 0x2512, """
ProductID InstrumentID s31
ExchangeID ExchangeID s9
""")
ProductGroup = make_struct(_V, _M, "ProductGroup", 0x2513, """
ProductID InstrumentID s31
ExchangeID ExchangeID s9
ProductGroupID InstrumentID s31
""")
Bulletin = make_struct(_V, _M, "Bulletin", 0x2514, """
ExchangeID ExchangeID s9
TradingDay Date s9
BulletinID BulletinID i
SequenceNo SequenceNo i
NewsType NewsType s3
NewsUrgency NewsUrgency c
SendTime Time s9
Abstract Abstract s81
ComeFrom ComeFrom s21
Content Content s501
URLLink URLLink s201
MarketID MarketID s31
""")
QryBulletin = make_struct(_V, _M, "QryBulletin", 0xFFFF, """
ExchangeID ExchangeID s9
BulletinID BulletinID i
SequenceNo SequenceNo i
NewsType NewsType s3
NewsUrgency NewsUrgency c
""")
ReqOpenAccount = make_struct(_V, _M, "ReqOpenAccount", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
Gender Gender c
CountryCode CountryCode s21
CustType CustType c
Address Address s101
ZipCode ZipCode s7
Telephone Telephone s41
MobilePhone MobilePhone s21
Fax Fax s41
EMail EMail s41
MoneyAccountStatus MoneyAccountStatus c
BankAccount BankAccount s41
BankPassWord Password s41
AccountID AccountID s13
Password Password s41
InstallID InstallID i
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
CashExchangeCode CashExchangeCode c
Digest Digest s36
BankAccType BankAccType c
DeviceID DeviceID s3
BankSecuAccType BankAccType c
BrokerIDByBank BankCodingForFuture s33
BankSecuAcc BankAccount s41
BankPwdFlag PwdFlag c
SecuPwdFlag PwdFlag c
OperNo OperNo s17
TID TID i
UserID UserID s16
LongCustomerName LongIndividualName s161
""")
ReqCancelAccount = make_struct(_V, _M, "ReqCancelAccount", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
Gender Gender c
CountryCode CountryCode s21
CustType CustType c
Address Address s101
ZipCode ZipCode s7
Telephone Telephone s41
MobilePhone MobilePhone s21
Fax Fax s41
EMail EMail s41
MoneyAccountStatus MoneyAccountStatus c
BankAccount BankAccount s41
BankPassWord Password s41
AccountID AccountID s13
Password Password s41
InstallID InstallID i
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
CashExchangeCode CashExchangeCode c
Digest Digest s36
BankAccType BankAccType c
DeviceID DeviceID s3
BankSecuAccType BankAccType c
BrokerIDByBank BankCodingForFuture s33
BankSecuAcc BankAccount s41
BankPwdFlag PwdFlag c
SecuPwdFlag PwdFlag c
OperNo OperNo s17
TID TID i
UserID UserID s16
LongCustomerName LongIndividualName s161
""")
ReqChangeAccount = make_struct(_V, _M, "ReqChangeAccount", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
Gender Gender c
CountryCode CountryCode s21
CustType CustType c
Address Address s101
ZipCode ZipCode s7
Telephone Telephone s41
MobilePhone MobilePhone s21
Fax Fax s41
EMail EMail s41
MoneyAccountStatus MoneyAccountStatus c
BankAccount BankAccount s41
BankPassWord Password s41
NewBankAccount BankAccount s41
NewBankPassWord Password s41
AccountID AccountID s13
Password Password s41
BankAccType BankAccType c
InstallID InstallID i
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
BrokerIDByBank BankCodingForFuture s33
BankPwdFlag PwdFlag c
SecuPwdFlag PwdFlag c
TID TID i
Digest Digest s36
LongCustomerName LongIndividualName s161
""")
ReqTransfer = make_struct(_V, _M, "ReqTransfer", 0x2807, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
CustType CustType c
BankAccount BankAccount s41
BankPassWord Password s41
AccountID AccountID s13
Password Password s41
InstallID InstallID i
FutureSerial FutureSerial i
UserID UserID s16
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
TradeAmount TradeAmount d
FutureFetchAmount TradeAmount d
FeePayFlag FeePayFlag c
CustFee CustFee d
BrokerFee FutureFee d
Message AddInfo s129
Digest Digest s36
BankAccType BankAccType c
DeviceID DeviceID s3
BankSecuAccType BankAccType c
BrokerIDByBank BankCodingForFuture s33
BankSecuAcc BankAccount s41
BankPwdFlag PwdFlag c
SecuPwdFlag PwdFlag c
OperNo OperNo s17
RequestID RequestID i
TID TID i
TransferStatus TransferStatus c
LongCustomerName LongIndividualName s161
""")
RspTransfer = make_struct(_V, _M, "RspTransfer", 0x2808, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
CustType CustType c
BankAccount BankAccount s41
BankPassWord Password s41
AccountID AccountID s13
Password Password s41
InstallID InstallID i
FutureSerial FutureSerial i
UserID UserID s16
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
TradeAmount TradeAmount d
FutureFetchAmount TradeAmount d
FeePayFlag FeePayFlag c
CustFee CustFee d
BrokerFee FutureFee d
Message AddInfo s129
Digest Digest s36
BankAccType BankAccType c
DeviceID DeviceID s3
BankSecuAccType BankAccType c
BrokerIDByBank BankCodingForFuture s33
BankSecuAcc BankAccount s41
BankPwdFlag PwdFlag c
SecuPwdFlag PwdFlag c
OperNo OperNo s17
RequestID RequestID i
TID TID i
TransferStatus TransferStatus c
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
LongCustomerName LongIndividualName s161
""")
ReqRepeal = make_struct(_V, _M, "ReqRepeal", 0x280F, """
RepealTimeInterval RepealTimeInterval i
RepealedTimes RepealedTimes i
BankRepealFlag BankRepealFlag c
BrokerRepealFlag BrokerRepealFlag c
PlateRepealSerial PlateSerial i
BankRepealSerial BankSerial s13
FutureRepealSerial FutureSerial i
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
CustType CustType c
BankAccount BankAccount s41
BankPassWord Password s41
AccountID AccountID s13
Password Password s41
InstallID InstallID i
FutureSerial FutureSerial i
UserID UserID s16
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
TradeAmount TradeAmount d
FutureFetchAmount TradeAmount d
FeePayFlag FeePayFlag c
CustFee CustFee d
BrokerFee FutureFee d
Message AddInfo s129
Digest Digest s36
BankAccType BankAccType c
DeviceID DeviceID s3
BankSecuAccType BankAccType c
BrokerIDByBank BankCodingForFuture s33
BankSecuAcc BankAccount s41
BankPwdFlag PwdFlag c
SecuPwdFlag PwdFlag c
OperNo OperNo s17
RequestID RequestID i
TID TID i
TransferStatus TransferStatus c
LongCustomerName LongIndividualName s161
""")
RspRepeal = make_struct(_V, _M, "RspRepeal", 0x2810, """
RepealTimeInterval RepealTimeInterval i
RepealedTimes RepealedTimes i
BankRepealFlag BankRepealFlag c
BrokerRepealFlag BrokerRepealFlag c
PlateRepealSerial PlateSerial i
BankRepealSerial BankSerial s13
FutureRepealSerial FutureSerial i
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
CustType CustType c
BankAccount BankAccount s41
BankPassWord Password s41
AccountID AccountID s13
Password Password s41
InstallID InstallID i
FutureSerial FutureSerial i
UserID UserID s16
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
TradeAmount TradeAmount d
FutureFetchAmount TradeAmount d
FeePayFlag FeePayFlag c
CustFee CustFee d
BrokerFee FutureFee d
Message AddInfo s129
Digest Digest s36
BankAccType BankAccType c
DeviceID DeviceID s3
BankSecuAccType BankAccType c
BrokerIDByBank BankCodingForFuture s33
BankSecuAcc BankAccount s41
BankPwdFlag PwdFlag c
SecuPwdFlag PwdFlag c
OperNo OperNo s17
RequestID RequestID i
TID TID i
TransferStatus TransferStatus c
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
LongCustomerName LongIndividualName s161
""")
ReqQueryAccount = make_struct(_V, _M, "ReqQueryAccount", 0x2819, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
CustType CustType c
BankAccount BankAccount s41
BankPassWord Password s41
AccountID AccountID s13
Password Password s41
FutureSerial FutureSerial i
InstallID InstallID i
UserID UserID s16
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
Digest Digest s36
BankAccType BankAccType c
DeviceID DeviceID s3
BankSecuAccType BankAccType c
BrokerIDByBank BankCodingForFuture s33
BankSecuAcc BankAccount s41
BankPwdFlag PwdFlag c
SecuPwdFlag PwdFlag c
OperNo OperNo s17
RequestID RequestID i
TID TID i
LongCustomerName LongIndividualName s161
""")
RspQueryAccount = make_struct(_V, _M, "RspQueryAccount", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
CustType CustType c
BankAccount BankAccount s41
BankPassWord Password s41
AccountID AccountID s13
Password Password s41
FutureSerial FutureSerial i
InstallID InstallID i
UserID UserID s16
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
Digest Digest s36
BankAccType BankAccType c
DeviceID DeviceID s3
BankSecuAccType BankAccType c
BrokerIDByBank BankCodingForFuture s33
BankSecuAcc BankAccount s41
BankPwdFlag PwdFlag c
SecuPwdFlag PwdFlag c
OperNo OperNo s17
RequestID RequestID i
TID TID i
BankUseAmount TradeAmount d
BankFetchAmount TradeAmount d
LongCustomerName LongIndividualName s161
""")
FutureSignIO = make_struct(_V, _M, "FutureSignIO", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
InstallID InstallID i
UserID UserID s16
Digest Digest s36
CurrencyID CurrencyID s4
DeviceID DeviceID s3
BrokerIDByBank BankCodingForFuture s33
OperNo OperNo s17
RequestID RequestID i
TID TID i
""")
RspFutureSignIn = make_struct(_V, _M, "RspFutureSignIn", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
InstallID InstallID i
UserID UserID s16
Digest Digest s36
CurrencyID CurrencyID s4
DeviceID DeviceID s3
BrokerIDByBank BankCodingForFuture s33
OperNo OperNo s17
RequestID RequestID i
TID TID i
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
PinKey PasswordKey s129
MacKey PasswordKey s129
""")
ReqFutureSignOut = make_struct(_V, _M, "ReqFutureSignOut", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
InstallID InstallID i
UserID UserID s16
Digest Digest s36
CurrencyID CurrencyID s4
DeviceID DeviceID s3
BrokerIDByBank BankCodingForFuture s33
OperNo OperNo s17
RequestID RequestID i
TID TID i
""")
RspFutureSignOut = make_struct(_V, _M, "RspFutureSignOut", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
InstallID InstallID i
UserID UserID s16
Digest Digest s36
CurrencyID CurrencyID s4
DeviceID DeviceID s3
BrokerIDByBank BankCodingForFuture s33
OperNo OperNo s17
RequestID RequestID i
TID TID i
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
""")
ReqQueryTradeResultBySerial = make_struct(_V, _M, "ReqQueryTradeResultBySerial", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
Reference Serial i
RefrenceIssureType InstitutionType c
RefrenceIssure OrganCode s36
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
CustType CustType c
BankAccount BankAccount s41
BankPassWord Password s41
AccountID AccountID s13
Password Password s41
CurrencyID CurrencyID s4
TradeAmount TradeAmount d
Digest Digest s36
LongCustomerName LongIndividualName s161
""")
RspQueryTradeResultBySerial = make_struct(_V, _M, "RspQueryTradeResultBySerial", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
Reference Serial i
RefrenceIssureType InstitutionType c
RefrenceIssure OrganCode s36
OriginReturnCode ReturnCode s7
OriginDescrInfoForReturnCode DescrInfoForReturnCode s129
BankAccount BankAccount s41
BankPassWord Password s41
AccountID AccountID s13
Password Password s41
CurrencyID CurrencyID s4
TradeAmount TradeAmount d
Digest Digest s36
""")
ReqDayEndFileReady = make_struct(_V, _M, "ReqDayEndFileReady", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
FileBusinessCode FileBusinessCode c
Digest Digest s36
""")
ReturnResult = make_struct(_V, _M, "ReturnResult", 0xFFFF, """
ReturnCode ReturnCode s7
DescrInfoForReturnCode DescrInfoForReturnCode s129
""")
VerifyFuturePassword = make_struct(_V, _M, "VerifyFuturePassword", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
AccountID AccountID s13
Password Password s41
BankAccount BankAccount s41
BankPassWord Password s41
InstallID InstallID i
TID TID i
CurrencyID CurrencyID s4
""")
VerifyCustInfo = make_struct(_V, _M, "VerifyCustInfo", 0xFFFF, """
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
CustType CustType c
LongCustomerName LongIndividualName s161
""")
VerifyFuturePasswordAndCustInfo = make_struct(_V, _M, "VerifyFuturePasswordAndCustInfo", 0xFFFF, """
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
CustType CustType c
AccountID AccountID s13
Password Password s41
CurrencyID CurrencyID s4
LongCustomerName LongIndividualName s161
""")
DepositResultInform = make_struct(_V, _M, "DepositResultInform", 0xFFFF, """
DepositSeqNo DepositSeqNo s15
BrokerID BrokerID s11
InvestorID InvestorID s13
Deposit Money d
RequestID RequestID i
ReturnCode ReturnCode s7
DescrInfoForReturnCode DescrInfoForReturnCode s129
""")
ReqSyncKey = make_struct(_V, _M, "ReqSyncKey", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
InstallID InstallID i
UserID UserID s16
Message AddInfo s129
DeviceID DeviceID s3
BrokerIDByBank BankCodingForFuture s33
OperNo OperNo s17
RequestID RequestID i
TID TID i
""")
RspSyncKey = make_struct(_V, _M, "RspSyncKey", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
InstallID InstallID i
UserID UserID s16
Message AddInfo s129
DeviceID DeviceID s3
BrokerIDByBank BankCodingForFuture s33
OperNo OperNo s17
RequestID RequestID i
TID TID i
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
""")
NotifyQueryAccount = make_struct(_V, _M, "NotifyQueryAccount", 0x300B, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
CustType CustType c
BankAccount BankAccount s41
BankPassWord Password s41
AccountID AccountID s13
Password Password s41
FutureSerial FutureSerial i
InstallID InstallID i
UserID UserID s16
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
Digest Digest s36
BankAccType BankAccType c
DeviceID DeviceID s3
BankSecuAccType BankAccType c
BrokerIDByBank BankCodingForFuture s33
BankSecuAcc BankAccount s41
BankPwdFlag PwdFlag c
SecuPwdFlag PwdFlag c
OperNo OperNo s17
RequestID RequestID i
TID TID i
BankUseAmount TradeAmount d
BankFetchAmount TradeAmount d
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
LongCustomerName LongIndividualName s161
""")
TransferSerial = make_struct(_V, _M, "TransferSerial", 0x300C, """
PlateSerial PlateSerial i
TradeDate TradeDate s9
TradingDay Date s9
TradeTime TradeTime s9
TradeCode TradeCode s7
SessionID SessionID i
BankID BankID s4
BankBranchID BankBrchID s5
BankAccType BankAccType c
BankAccount BankAccount s41
BankSerial BankSerial s13
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
FutureAccType FutureAccType c
AccountID AccountID s13
InvestorID InvestorID s13
FutureSerial FutureSerial i
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
CurrencyID CurrencyID s4
TradeAmount TradeAmount d
CustFee CustFee d
BrokerFee FutureFee d
AvailabilityFlag AvailabilityFlag c
OperatorCode OperatorCode s17
BankNewAccount BankAccount s41
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
""")
QryTransferSerial = make_struct(_V, _M, "QryTransferSerial", 0x300D, """
BrokerID BrokerID s11
AccountID AccountID s13
BankID BankID s4
CurrencyID CurrencyID s4
""")
NotifyFutureSignIn = make_struct(_V, _M, "NotifyFutureSignIn", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
InstallID InstallID i
UserID UserID s16
Digest Digest s36
CurrencyID CurrencyID s4
DeviceID DeviceID s3
BrokerIDByBank BankCodingForFuture s33
OperNo OperNo s17
RequestID RequestID i
TID TID i
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
PinKey PasswordKey s129
MacKey PasswordKey s129
""")
NotifyFutureSignOut = make_struct(_V, _M, "NotifyFutureSignOut", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
InstallID InstallID i
UserID UserID s16
Digest Digest s36
CurrencyID CurrencyID s4
DeviceID DeviceID s3
BrokerIDByBank BankCodingForFuture s33
OperNo OperNo s17
RequestID RequestID i
TID TID i
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
""")
NotifySyncKey = make_struct(_V, _M, "NotifySyncKey", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
InstallID InstallID i
UserID UserID s16
Message AddInfo s129
DeviceID DeviceID s3
BrokerIDByBank BankCodingForFuture s33
OperNo OperNo s17
RequestID RequestID i
TID TID i
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
""")
QryAccountregister = make_struct(_V, _M, "QryAccountregister", 0x3011, """
BrokerID BrokerID s11
AccountID AccountID s13
BankID BankID s4
BankBranchID BankBrchID s5
CurrencyID CurrencyID s4
""")
Accountregister = make_struct(_V, _M, "Accountregister", 0x3012, """
TradeDay TradeDate s9
BankID BankID s4
BankBranchID BankBrchID s5
BankAccount BankAccount s41
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
AccountID AccountID s13
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
CustomerName IndividualName s51
CurrencyID CurrencyID s4
OpenOrDestroy OpenOrDestroy c
RegDate TradeDate s9
OutDate TradeDate s9
TID TID i
CustType CustType c
BankAccType BankAccType c
LongCustomerName LongIndividualName s161
""")
OpenAccount = make_struct(_V, _M, "OpenAccount", 0x3013, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
Gender Gender c
CountryCode CountryCode s21
CustType CustType c
Address Address s101
ZipCode ZipCode s7
Telephone Telephone s41
MobilePhone MobilePhone s21
Fax Fax s41
EMail EMail s41
MoneyAccountStatus MoneyAccountStatus c
BankAccount BankAccount s41
BankPassWord Password s41
AccountID AccountID s13
Password Password s41
InstallID InstallID i
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
CashExchangeCode CashExchangeCode c
Digest Digest s36
BankAccType BankAccType c
DeviceID DeviceID s3
BankSecuAccType BankAccType c
BrokerIDByBank BankCodingForFuture s33
BankSecuAcc BankAccount s41
BankPwdFlag PwdFlag c
SecuPwdFlag PwdFlag c
OperNo OperNo s17
TID TID i
UserID UserID s16
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
LongCustomerName LongIndividualName s161
""")
CancelAccount = make_struct(_V, _M, "CancelAccount", 0x3014, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
Gender Gender c
CountryCode CountryCode s21
CustType CustType c
Address Address s101
ZipCode ZipCode s7
Telephone Telephone s41
MobilePhone MobilePhone s21
Fax Fax s41
EMail EMail s41
MoneyAccountStatus MoneyAccountStatus c
BankAccount BankAccount s41
BankPassWord Password s41
AccountID AccountID s13
Password Password s41
InstallID InstallID i
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
CashExchangeCode CashExchangeCode c
Digest Digest s36
BankAccType BankAccType c
DeviceID DeviceID s3
BankSecuAccType BankAccType c
BrokerIDByBank BankCodingForFuture s33
BankSecuAcc BankAccount s41
BankPwdFlag PwdFlag c
SecuPwdFlag PwdFlag c
OperNo OperNo s17
TID TID i
UserID UserID s16
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
LongCustomerName LongIndividualName s161
""")
ChangeAccount = make_struct(_V, _M, "ChangeAccount", 0x3015, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName IndividualName s51
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
Gender Gender c
CountryCode CountryCode s21
CustType CustType c
Address Address s101
ZipCode ZipCode s7
Telephone Telephone s41
MobilePhone MobilePhone s21
Fax Fax s41
EMail EMail s41
MoneyAccountStatus MoneyAccountStatus c
BankAccount BankAccount s41
BankPassWord Password s41
NewBankAccount BankAccount s41
NewBankPassWord Password s41
AccountID AccountID s13
Password Password s41
BankAccType BankAccType c
InstallID InstallID i
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
BrokerIDByBank BankCodingForFuture s33
BankPwdFlag PwdFlag c
SecuPwdFlag PwdFlag c
TID TID i
Digest Digest s36
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
LongCustomerName LongIndividualName s161
""")
SecAgentACIDMap = make_struct(_V, _M, "SecAgentACIDMap", 0x3016, """
BrokerID BrokerID s11
UserID UserID s16
AccountID AccountID s13
CurrencyID CurrencyID s4
BrokerSecAgentID AccountID s13
""")
QrySecAgentACIDMap = make_struct(_V, _M, "QrySecAgentACIDMap", 0x3017, """
BrokerID BrokerID s11
UserID UserID s16
AccountID AccountID s13
CurrencyID CurrencyID s4
""")
UserRightsAssign = make_struct(_V, _M, "UserRightsAssign", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
DRIdentityID DRIdentityID i
""")
BrokerUserRightAssign = make_struct(_V, _M, "BrokerUserRightAssign", 0xFFFF, """
BrokerID BrokerID s11
DRIdentityID DRIdentityID i
Tradeable Bool i
""")
DRTransfer = make_struct(_V, _M, "DRTransfer", 0xFFFF, """
OrigDRIdentityID DRIdentityID i
DestDRIdentityID DRIdentityID i
OrigBrokerID BrokerID s11
DestBrokerID BrokerID s11
""")
FensUserInfo = make_struct(_V, _M, "FensUserInfo", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
LoginMode LoginMode c
""")
CurrTransferIdentity = make_struct(_V, _M, "CurrTransferIdentity", 0xFFFF, """
IdentityID DRIdentityID i
""")
LoginForbiddenUser = make_struct(_V, _M, "LoginForbiddenUser", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
IPAddress IPAddress s16
""")
QryLoginForbiddenUser = make_struct(_V, _M, "QryLoginForbiddenUser", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
""")
MulticastGroupInfo = make_struct(_V, _M, "MulticastGroupInfo", 0xFFFF, """
GroupIP IPAddress s16
GroupPort IPPort i
SourceIP IPAddress s16
""")
TradingAccountReserve = make_struct(_V, _M, "TradingAccountReserve", 0xFFFF, """
BrokerID BrokerID s11
AccountID AccountID s13
Reserve Money d
CurrencyID CurrencyID s4
""")
ReserveOpenAccountConfirm = make_struct(_V, _M, "ReserveOpenAccountConfirm", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName LongIndividualName s161
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
Gender Gender c
CountryCode CountryCode s21
CustType CustType c
Address Address s101
ZipCode ZipCode s7
Telephone Telephone s41
MobilePhone MobilePhone s21
Fax Fax s41
EMail EMail s41
MoneyAccountStatus MoneyAccountStatus c
BankAccount BankAccount s41
BankPassWord Password s41
InstallID InstallID i
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
Digest Digest s36
BankAccType BankAccType c
BrokerIDByBank BankCodingForFuture s33
TID TID i
AccountID AccountID s13
Password Password s41
BankReserveOpenSeq BankSerial s13
BookDate TradeDate s9
BookPsw Password s41
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
""")
ReserveOpenAccount = make_struct(_V, _M, "ReserveOpenAccount", 0xFFFF, """
TradeCode TradeCode s7
BankID BankID s4
BankBranchID BankBrchID s5
BrokerID BrokerID s11
BrokerBranchID FutureBranchID s31
TradeDate TradeDate s9
TradeTime TradeTime s9
BankSerial BankSerial s13
TradingDay TradeDate s9
PlateSerial Serial i
LastFragment LastFragment c
SessionID SessionID i
CustomerName LongIndividualName s161
IdCardType IdCardType c
IdentifiedCardNo IdentifiedCardNo s51
Gender Gender c
CountryCode CountryCode s21
CustType CustType c
Address Address s101
ZipCode ZipCode s7
Telephone Telephone s41
MobilePhone MobilePhone s21
Fax Fax s41
EMail EMail s41
MoneyAccountStatus MoneyAccountStatus c
BankAccount BankAccount s41
BankPassWord Password s41
InstallID InstallID i
VerifyCertNoFlag YesNoIndicator c
CurrencyID CurrencyID s4
Digest Digest s36
BankAccType BankAccType c
BrokerIDByBank BankCodingForFuture s33
TID TID i
ReserveOpenAccStas ReserveOpenAccStas c
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
""")

STRUCTS: dict[str, type[Struct]] = {
    "Dissemination": Dissemination,
    "ReqUserLogin": ReqUserLogin,
    "RspUserLogin": RspUserLogin,
    "UserLogout": UserLogout,
    "ForceUserLogout": ForceUserLogout,
    "ReqAuthenticate": ReqAuthenticate,
    "RspAuthenticate": RspAuthenticate,
    "AuthenticationInfo": AuthenticationInfo,
    "TransferHeader": TransferHeader,
    "TransferBankToFutureReq": TransferBankToFutureReq,
    "TransferBankToFutureRsp": TransferBankToFutureRsp,
    "TransferFutureToBankReq": TransferFutureToBankReq,
    "TransferFutureToBankRsp": TransferFutureToBankRsp,
    "TransferQryBankReq": TransferQryBankReq,
    "TransferQryBankRsp": TransferQryBankRsp,
    "TransferQryDetailReq": TransferQryDetailReq,
    "TransferQryDetailRsp": TransferQryDetailRsp,
    "RspInfo": RspInfo,
    "Exchange": Exchange,
    "Product": Product,
    "Instrument": Instrument,
    "Broker": Broker,
    "Trader": Trader,
    "Investor": Investor,
    "TradingCode": TradingCode,
    "PartBroker": PartBroker,
    "SuperUser": SuperUser,
    "SuperUserFunction": SuperUserFunction,
    "InvestorGroup": InvestorGroup,
    "TradingAccount": TradingAccount,
    "InvestorPosition": InvestorPosition,
    "InstrumentMarginRate": InstrumentMarginRate,
    "InstrumentCommissionRate": InstrumentCommissionRate,
    "DepthMarketData": DepthMarketData,
    "InstrumentTradingRight": InstrumentTradingRight,
    "BrokerUser": BrokerUser,
    "BrokerUserPassword": BrokerUserPassword,
    "BrokerUserFunction": BrokerUserFunction,
    "TraderOffer": TraderOffer,
    "SettlementInfo": SettlementInfo,
    "InstrumentMarginRateAdjust": InstrumentMarginRateAdjust,
    "ExchangeMarginRate": ExchangeMarginRate,
    "ExchangeMarginRateAdjust": ExchangeMarginRateAdjust,
    "ExchangeRate": ExchangeRate,
    "SettlementRef": SettlementRef,
    "CurrentTime": CurrentTime,
    "CommPhase": CommPhase,
    "LoginInfo": LoginInfo,
    "LogoutAll": LogoutAll,
    "FrontStatus": FrontStatus,
    "UserPasswordUpdate": UserPasswordUpdate,
    "InputOrder": InputOrder,
    "Order": Order,
    "ExchangeOrder": ExchangeOrder,
    "ExchangeOrderInsertError": ExchangeOrderInsertError,
    "InputOrderAction": InputOrderAction,
    "OrderAction": OrderAction,
    "ExchangeOrderAction": ExchangeOrderAction,
    "ExchangeOrderActionError": ExchangeOrderActionError,
    "ExchangeTrade": ExchangeTrade,
    "Trade": Trade,
    "UserSession": UserSession,
    "QueryMaxOrderVolume": QueryMaxOrderVolume,
    "SettlementInfoConfirm": SettlementInfoConfirm,
    "SyncDeposit": SyncDeposit,
    "SyncFundMortgage": SyncFundMortgage,
    "BrokerSync": BrokerSync,
    "SyncingInvestor": SyncingInvestor,
    "SyncingTradingCode": SyncingTradingCode,
    "SyncingInvestorGroup": SyncingInvestorGroup,
    "SyncingTradingAccount": SyncingTradingAccount,
    "SyncingInvestorPosition": SyncingInvestorPosition,
    "SyncingInstrumentMarginRate": SyncingInstrumentMarginRate,
    "SyncingInstrumentCommissionRate": SyncingInstrumentCommissionRate,
    "SyncingInstrumentTradingRight": SyncingInstrumentTradingRight,
    "QryOrder": QryOrder,
    "QryTrade": QryTrade,
    "QryInvestorPosition": QryInvestorPosition,
    "QryTradingAccount": QryTradingAccount,
    "QryInvestor": QryInvestor,
    "QryTradingCode": QryTradingCode,
    "QryInvestorGroup": QryInvestorGroup,
    "QryInstrumentMarginRate": QryInstrumentMarginRate,
    "QryInstrumentCommissionRate": QryInstrumentCommissionRate,
    "QryInstrumentTradingRight": QryInstrumentTradingRight,
    "QryBroker": QryBroker,
    "QryTrader": QryTrader,
    "QrySuperUserFunction": QrySuperUserFunction,
    "QryUserSession": QryUserSession,
    "QryPartBroker": QryPartBroker,
    "QryFrontStatus": QryFrontStatus,
    "QryExchangeOrder": QryExchangeOrder,
    "QryOrderAction": QryOrderAction,
    "QryExchangeOrderAction": QryExchangeOrderAction,
    "QrySuperUser": QrySuperUser,
    "QryExchange": QryExchange,
    "QryProduct": QryProduct,
    "QryInstrument": QryInstrument,
    "QryDepthMarketData": QryDepthMarketData,
    "QryBrokerUser": QryBrokerUser,
    "QryBrokerUserFunction": QryBrokerUserFunction,
    "QryTraderOffer": QryTraderOffer,
    "QrySyncDeposit": QrySyncDeposit,
    "QrySettlementInfo": QrySettlementInfo,
    "QryExchangeMarginRate": QryExchangeMarginRate,
    "QryExchangeMarginRateAdjust": QryExchangeMarginRateAdjust,
    "QryExchangeRate": QryExchangeRate,
    "QrySyncFundMortgage": QrySyncFundMortgage,
    "QryHisOrder": QryHisOrder,
    "OptionInstrMiniMargin": OptionInstrMiniMargin,
    "OptionInstrMarginAdjust": OptionInstrMarginAdjust,
    "OptionInstrCommRate": OptionInstrCommRate,
    "OptionInstrTradeCost": OptionInstrTradeCost,
    "QryOptionInstrTradeCost": QryOptionInstrTradeCost,
    "QryOptionInstrCommRate": QryOptionInstrCommRate,
    "IndexPrice": IndexPrice,
    "InputExecOrder": InputExecOrder,
    "InputExecOrderAction": InputExecOrderAction,
    "ExecOrder": ExecOrder,
    "ExecOrderAction": ExecOrderAction,
    "QryExecOrder": QryExecOrder,
    "ExchangeExecOrder": ExchangeExecOrder,
    "QryExchangeExecOrder": QryExchangeExecOrder,
    "QryExecOrderAction": QryExecOrderAction,
    "ExchangeExecOrderAction": ExchangeExecOrderAction,
    "QryExchangeExecOrderAction": QryExchangeExecOrderAction,
    "ErrExecOrder": ErrExecOrder,
    "QryErrExecOrder": QryErrExecOrder,
    "ErrExecOrderAction": ErrExecOrderAction,
    "QryErrExecOrderAction": QryErrExecOrderAction,
    "OptionInstrTradingRight": OptionInstrTradingRight,
    "QryOptionInstrTradingRight": QryOptionInstrTradingRight,
    "InputForQuote": InputForQuote,
    "ForQuote": ForQuote,
    "QryForQuote": QryForQuote,
    "ExchangeForQuote": ExchangeForQuote,
    "QryExchangeForQuote": QryExchangeForQuote,
    "InputQuote": InputQuote,
    "InputQuoteAction": InputQuoteAction,
    "Quote": Quote,
    "QuoteAction": QuoteAction,
    "QryQuote": QryQuote,
    "ExchangeQuote": ExchangeQuote,
    "QryExchangeQuote": QryExchangeQuote,
    "QryQuoteAction": QryQuoteAction,
    "ExchangeQuoteAction": ExchangeQuoteAction,
    "QryExchangeQuoteAction": QryExchangeQuoteAction,
    "OptionInstrDelta": OptionInstrDelta,
    "ForQuoteRsp": ForQuoteRsp,
    "StrikeOffset": StrikeOffset,
    "QryStrikeOffset": QryStrikeOffset,
    "InputBatchOrderAction": InputBatchOrderAction,
    "BatchOrderAction": BatchOrderAction,
    "ExchangeBatchOrderAction": ExchangeBatchOrderAction,
    "QryBatchOrderAction": QryBatchOrderAction,
    "CombInstrumentGuard": CombInstrumentGuard,
    "QryCombInstrumentGuard": QryCombInstrumentGuard,
    "InputCombAction": InputCombAction,
    "CombAction": CombAction,
    "QryCombAction": QryCombAction,
    "ExchangeCombAction": ExchangeCombAction,
    "QryExchangeCombAction": QryExchangeCombAction,
    "ProductExchRate": ProductExchRate,
    "QryProductExchRate": QryProductExchRate,
    "QryForQuoteParam": QryForQuoteParam,
    "ForQuoteParam": ForQuoteParam,
    "MMOptionInstrCommRate": MMOptionInstrCommRate,
    "QryMMOptionInstrCommRate": QryMMOptionInstrCommRate,
    "MMInstrumentCommissionRate": MMInstrumentCommissionRate,
    "QryMMInstrumentCommissionRate": QryMMInstrumentCommissionRate,
    "InstrumentOrderCommRate": InstrumentOrderCommRate,
    "QryInstrumentOrderCommRate": QryInstrumentOrderCommRate,
    "MarketData": MarketData,
    "MarketDataBase": MarketDataBase,
    "MarketDataStatic": MarketDataStatic,
    "MarketDataLastMatch": MarketDataLastMatch,
    "MarketDataBestPrice": MarketDataBestPrice,
    "MarketDataBid23": MarketDataBid23,
    "MarketDataAsk23": MarketDataAsk23,
    "MarketDataBid45": MarketDataBid45,
    "MarketDataAsk45": MarketDataAsk45,
    "MarketDataUpdateTime": MarketDataUpdateTime,
    "MarketDataExchange": MarketDataExchange,
    "SpecificInstrument": SpecificInstrument,
    "InstrumentStatus": InstrumentStatus,
    "QryInstrumentStatus": QryInstrumentStatus,
    "InvestorAccount": InvestorAccount,
    "PositionProfitAlgorithm": PositionProfitAlgorithm,
    "Discount": Discount,
    "QryTransferBank": QryTransferBank,
    "TransferBank": TransferBank,
    "QryInvestorPositionDetail": QryInvestorPositionDetail,
    "InvestorPositionDetail": InvestorPositionDetail,
    "TradingAccountPassword": TradingAccountPassword,
    "MDTraderOffer": MDTraderOffer,
    "QryMDTraderOffer": QryMDTraderOffer,
    "QryNotice": QryNotice,
    "Notice": Notice,
    "UserRight": UserRight,
    "QrySettlementInfoConfirm": QrySettlementInfoConfirm,
    "LoadSettlementInfo": LoadSettlementInfo,
    "BrokerWithdrawAlgorithm": BrokerWithdrawAlgorithm,
    "TradingAccountPasswordUpdateV1": TradingAccountPasswordUpdateV1,
    "TradingAccountPasswordUpdate": TradingAccountPasswordUpdate,
    "QryCombinationLeg": QryCombinationLeg,
    "QrySyncStatus": QrySyncStatus,
    "CombinationLeg": CombinationLeg,
    "SyncStatus": SyncStatus,
    "QryLinkMan": QryLinkMan,
    "LinkMan": LinkMan,
    "QryBrokerUserEvent": QryBrokerUserEvent,
    "BrokerUserEvent": BrokerUserEvent,
    "QryContractBank": QryContractBank,
    "ContractBank": ContractBank,
    "InvestorPositionCombineDetail": InvestorPositionCombineDetail,
    "ParkedOrder": ParkedOrder,
    "ParkedOrderAction": ParkedOrderAction,
    "QryParkedOrder": QryParkedOrder,
    "QryParkedOrderAction": QryParkedOrderAction,
    "RemoveParkedOrder": RemoveParkedOrder,
    "RemoveParkedOrderAction": RemoveParkedOrderAction,
    "InvestorWithdrawAlgorithm": InvestorWithdrawAlgorithm,
    "QryInvestorPositionCombineDetail": QryInvestorPositionCombineDetail,
    "MarketDataAveragePrice": MarketDataAveragePrice,
    "VerifyInvestorPassword": VerifyInvestorPassword,
    "UserIP": UserIP,
    "TradingNoticeInfo": TradingNoticeInfo,
    "TradingNotice": TradingNotice,
    "QryTradingNotice": QryTradingNotice,
    "QryErrOrder": QryErrOrder,
    "ErrOrder": ErrOrder,
    "ErrorConditionalOrder": ErrorConditionalOrder,
    "QryErrOrderAction": QryErrOrderAction,
    "ErrOrderAction": ErrOrderAction,
    "QryExchangeSequence": QryExchangeSequence,
    "ExchangeSequence": ExchangeSequence,
    "QueryMaxOrderVolumeWithPrice": QueryMaxOrderVolumeWithPrice,
    "QryBrokerTradingParams": QryBrokerTradingParams,
    "BrokerTradingParams": BrokerTradingParams,
    "QryBrokerTradingAlgos": QryBrokerTradingAlgos,
    "BrokerTradingAlgos": BrokerTradingAlgos,
    "QueryBrokerDeposit": QueryBrokerDeposit,
    "BrokerDeposit": BrokerDeposit,
    "QryCFMMCBrokerKey": QryCFMMCBrokerKey,
    "CFMMCBrokerKey": CFMMCBrokerKey,
    "CFMMCTradingAccountKey": CFMMCTradingAccountKey,
    "QryCFMMCTradingAccountKey": QryCFMMCTradingAccountKey,
    "BrokerUserOTPParam": BrokerUserOTPParam,
    "ManualSyncBrokerUserOTP": ManualSyncBrokerUserOTP,
    "CommRateModel": CommRateModel,
    "QryCommRateModel": QryCommRateModel,
    "MarginModel": MarginModel,
    "QryMarginModel": QryMarginModel,
    "EWarrantOffset": EWarrantOffset,
    "QryEWarrantOffset": QryEWarrantOffset,
    "QryInvestorProductGroupMargin": QryInvestorProductGroupMargin,
    "InvestorProductGroupMargin": InvestorProductGroupMargin,
    "QueryCFMMCTradingAccountToken": QueryCFMMCTradingAccountToken,
    "CFMMCTradingAccountToken": CFMMCTradingAccountToken,
    "QryProductGroup": QryProductGroup,
    "ProductGroup": ProductGroup,
    "Bulletin": Bulletin,
    "QryBulletin": QryBulletin,
    "ReqOpenAccount": ReqOpenAccount,
    "ReqCancelAccount": ReqCancelAccount,
    "ReqChangeAccount": ReqChangeAccount,
    "ReqTransfer": ReqTransfer,
    "RspTransfer": RspTransfer,
    "ReqRepeal": ReqRepeal,
    "RspRepeal": RspRepeal,
    "ReqQueryAccount": ReqQueryAccount,
    "RspQueryAccount": RspQueryAccount,
    "FutureSignIO": FutureSignIO,
    "RspFutureSignIn": RspFutureSignIn,
    "ReqFutureSignOut": ReqFutureSignOut,
    "RspFutureSignOut": RspFutureSignOut,
    "ReqQueryTradeResultBySerial": ReqQueryTradeResultBySerial,
    "RspQueryTradeResultBySerial": RspQueryTradeResultBySerial,
    "ReqDayEndFileReady": ReqDayEndFileReady,
    "ReturnResult": ReturnResult,
    "VerifyFuturePassword": VerifyFuturePassword,
    "VerifyCustInfo": VerifyCustInfo,
    "VerifyFuturePasswordAndCustInfo": VerifyFuturePasswordAndCustInfo,
    "DepositResultInform": DepositResultInform,
    "ReqSyncKey": ReqSyncKey,
    "RspSyncKey": RspSyncKey,
    "NotifyQueryAccount": NotifyQueryAccount,
    "TransferSerial": TransferSerial,
    "QryTransferSerial": QryTransferSerial,
    "NotifyFutureSignIn": NotifyFutureSignIn,
    "NotifyFutureSignOut": NotifyFutureSignOut,
    "NotifySyncKey": NotifySyncKey,
    "QryAccountregister": QryAccountregister,
    "Accountregister": Accountregister,
    "OpenAccount": OpenAccount,
    "CancelAccount": CancelAccount,
    "ChangeAccount": ChangeAccount,
    "SecAgentACIDMap": SecAgentACIDMap,
    "QrySecAgentACIDMap": QrySecAgentACIDMap,
    "UserRightsAssign": UserRightsAssign,
    "BrokerUserRightAssign": BrokerUserRightAssign,
    "DRTransfer": DRTransfer,
    "FensUserInfo": FensUserInfo,
    "CurrTransferIdentity": CurrTransferIdentity,
    "LoginForbiddenUser": LoginForbiddenUser,
    "QryLoginForbiddenUser": QryLoginForbiddenUser,
    "MulticastGroupInfo": MulticastGroupInfo,
    "TradingAccountReserve": TradingAccountReserve,
    "ReserveOpenAccountConfirm": ReserveOpenAccountConfirm,
    "ReserveOpenAccount": ReserveOpenAccount,
}
