"""CTP API 6.5.1: structs.

Generated from specs/ctp/6.5.1 by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto.structs import Struct, make_struct

_V, _M = "6.5.1", "ctpproto.generated.v6_5_1.structs"

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
reserve1 OldIPAddress s16
LoginRemark LoginRemark s36
ClientIPPort IPPort i
ClientIPAddress IPAddress s33
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
AppID AppID s33
""")
RspAuthenticate = make_struct(_V, _M, "RspAuthenticate", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
UserProductInfo ProductInfo s11
AppID AppID s33
AppType AppType c
""")
AuthenticationInfo = make_struct(_V, _M, "AuthenticationInfo", 0x1012, """
BrokerID BrokerID s11
UserID UserID s16
UserProductInfo ProductInfo s11
AuthInfo AuthInfo s129
IsResult Bool i
AppID AppID s33
AppType AppType c
reserve1 OldIPAddress s16
ClientIPAddress IPAddress s33
""")
RspUserLogin2 = make_struct(_V, _M, "RspUserLogin2", 0xFFFF, """
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
RandomString RandomString s17
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
reserve1 OldInstrumentID s31
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
reserve2 OldInstrumentID s31
UnderlyingMultiple UnderlyingMultiple d
ProductID InstrumentID s81
ExchangeProductID InstrumentID s81
""")
Instrument = make_struct(_V, _M, "Instrument", 0x0003, """
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
InstrumentName InstrumentName s21
reserve2 OldExchangeInstID s31
reserve3 OldInstrumentID s31
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
reserve4 OldInstrumentID s31
StrikePrice Price d
OptionsType OptionsType c
UnderlyingMultiple UnderlyingMultiple d
CombinationType CombinationType c
InstrumentID InstrumentID s81
ExchangeInstID ExchangeInstID s81
ProductID InstrumentID s81
UnderlyingInstrID InstrumentID s81
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
BranchID BranchID s9
BizType BizType c
InvestUnitID InvestUnitID s17
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
BizType BizType c
FrozenSwap Money d
RemainSwap Money d
""")
InvestorPosition = make_struct(_V, _M, "InvestorPosition", 0x000D, """
reserve1 OldInstrumentID s31
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
ExchangeID ExchangeID s9
YdStrikeFrozen Volume i
InvestUnitID InvestUnitID s17
PositionCostOffset Money d
TasPosition Volume i
TasPositionCost Money d
InstrumentID InstrumentID s81
""")
InstrumentMarginRate = make_struct(_V, _M, "InstrumentMarginRate", 0x000E, """
reserve1 OldInstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
HedgeFlag HedgeFlag c
LongMarginRatioByMoney Ratio d
LongMarginRatioByVolume Money d
ShortMarginRatioByMoney Ratio d
ShortMarginRatioByVolume Money d
IsRelative Bool i
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
InstrumentCommissionRate = make_struct(_V, _M, "InstrumentCommissionRate", 0x000F, """
reserve1 OldInstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
OpenRatioByMoney Ratio d
OpenRatioByVolume Ratio d
CloseRatioByMoney Ratio d
CloseRatioByVolume Ratio d
CloseTodayRatioByMoney Ratio d
CloseTodayRatioByVolume Ratio d
ExchangeID ExchangeID s9
BizType BizType c
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
DepthMarketData = make_struct(_V, _M, "DepthMarketData", 0x0012, """
TradingDay Date s9
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
reserve2 OldExchangeInstID s31
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
InstrumentID InstrumentID s81
ExchangeInstID ExchangeInstID s81
""")
InstrumentTradingRight = make_struct(_V, _M, "InstrumentTradingRight", 0xFFFF, """
reserve1 OldInstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
TradingRight TradingRight c
InstrumentID InstrumentID s81
""")
BrokerUser = make_struct(_V, _M, "BrokerUser", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
UserName UserName s81
UserType UserType c
IsActive Bool i
IsUsingOTP Bool i
IsAuthForce Bool i
""")
BrokerUserPassword = make_struct(_V, _M, "BrokerUserPassword", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
Password Password s41
LastUpdateTime DateTime s17
LastLoginTime DateTime s17
ExpireDate Date s9
WeakExpireDate Date s9
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
AccountID AccountID s13
CurrencyID CurrencyID s4
""")
InstrumentMarginRateAdjust = make_struct(_V, _M, "InstrumentMarginRateAdjust", 0xFFFF, """
reserve1 OldInstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
HedgeFlag HedgeFlag c
LongMarginRatioByMoney Ratio d
LongMarginRatioByVolume Money d
ShortMarginRatioByMoney Ratio d
ShortMarginRatioByVolume Money d
IsRelative Bool i
InstrumentID InstrumentID s81
""")
ExchangeMarginRate = make_struct(_V, _M, "ExchangeMarginRate", 0x0021, """
BrokerID BrokerID s11
reserve1 OldInstrumentID s31
HedgeFlag HedgeFlag c
LongMarginRatioByMoney Ratio d
LongMarginRatioByVolume Money d
ShortMarginRatioByMoney Ratio d
ShortMarginRatioByVolume Money d
ExchangeID ExchangeID s9
InstrumentID InstrumentID s81
""")
ExchangeMarginRateAdjust = make_struct(_V, _M, "ExchangeMarginRateAdjust", 0x0022, """
BrokerID BrokerID s11
reserve1 OldInstrumentID s31
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
InstrumentID InstrumentID s81
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
reserve1 OldIPAddress s16
UserProductInfo ProductInfo s11
InterfaceProductInfo ProductInfo s11
ProtocolInfo ProtocolInfo s11
SystemName SystemName s41
PasswordDeprecated Password s41
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
Password Password s41
IPAddress IPAddress s33
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
reserve1 OldInstrumentID s31
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
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
""")
Order = make_struct(_V, _M, "Order", 0x0401, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
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
reserve2 OldExchangeInstID s31
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
reserve3 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
ExchangeInstID ExchangeInstID s81
IPAddress IPAddress s33
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
reserve1 OldExchangeInstID s31
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
reserve2 OldIPAddress s16
MacAddress MacAddress s21
ExchangeInstID ExchangeInstID s81
IPAddress IPAddress s33
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
reserve1 OldInstrumentID s31
InvestUnitID InvestUnitID s17
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
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
reserve1 OldInstrumentID s31
BranchID BranchID s9
InvestUnitID InvestUnitID s17
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
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
reserve1 OldIPAddress s16
MacAddress MacAddress s21
IPAddress IPAddress s33
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
reserve1 OldExchangeInstID s31
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
ExchangeInstID ExchangeInstID s81
""")
Trade = make_struct(_V, _M, "Trade", 0x0409, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
OrderRef OrderRef s13
UserID UserID s16
ExchangeID ExchangeID s9
TradeID TradeID s21
Direction Direction c
OrderSysID OrderSysID s21
ParticipantID ParticipantID s11
ClientID ClientID s11
TradingRole TradingRole c
reserve2 OldExchangeInstID s31
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
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
ExchangeInstID ExchangeInstID s81
""")
UserSession = make_struct(_V, _M, "UserSession", 0xFFFF, """
FrontID FrontID i
SessionID SessionID i
BrokerID BrokerID s11
UserID UserID s16
LoginDate Date s9
LoginTime Time s9
reserve1 OldIPAddress s16
UserProductInfo ProductInfo s11
InterfaceProductInfo ProductInfo s11
ProtocolInfo ProtocolInfo s11
MacAddress MacAddress s21
LoginRemark LoginRemark s36
IPAddress IPAddress s33
""")
QryMaxOrderVolume = make_struct(_V, _M, "QryMaxOrderVolume", 0xC006, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
Direction Direction c
OffsetFlag OffsetFlag c
HedgeFlag HedgeFlag c
MaxVolume Volume i
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
SettlementInfoConfirm = make_struct(_V, _M, "SettlementInfoConfirm", 0x040F, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ConfirmDate Date s9
ConfirmTime Time s9
SettlementID SettlementID i
AccountID AccountID s13
CurrencyID CurrencyID s4
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
FrozenSwap Money d
RemainSwap Money d
""")
SyncingInvestorPosition = make_struct(_V, _M, "SyncingInvestorPosition", 0xFFFF, """
reserve1 OldInstrumentID s31
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
ExchangeID ExchangeID s9
YdStrikeFrozen Volume i
InvestUnitID InvestUnitID s17
PositionCostOffset Money d
TasPosition Volume i
TasPositionCost Money d
InstrumentID InstrumentID s81
""")
SyncingInstrumentMarginRate = make_struct(_V, _M, "SyncingInstrumentMarginRate", 0xFFFF, """
reserve1 OldInstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
HedgeFlag HedgeFlag c
LongMarginRatioByMoney Ratio d
LongMarginRatioByVolume Money d
ShortMarginRatioByMoney Ratio d
ShortMarginRatioByVolume Money d
IsRelative Bool i
InstrumentID InstrumentID s81
""")
SyncingInstrumentCommissionRate = make_struct(_V, _M, "SyncingInstrumentCommissionRate", 0xFFFF, """
reserve1 OldInstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
OpenRatioByMoney Ratio d
OpenRatioByVolume Ratio d
CloseRatioByMoney Ratio d
CloseRatioByVolume Ratio d
CloseTodayRatioByMoney Ratio d
CloseTodayRatioByVolume Ratio d
InstrumentID InstrumentID s81
""")
SyncingInstrumentTradingRight = make_struct(_V, _M, "SyncingInstrumentTradingRight", 0xFFFF, """
reserve1 OldInstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
TradingRight TradingRight c
InstrumentID InstrumentID s81
""")
QryOrder = make_struct(_V, _M, "QryOrder", 0x0700, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
OrderSysID OrderSysID s21
InsertTimeStart Time s9
InsertTimeEnd Time s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
QryTrade = make_struct(_V, _M, "QryTrade", 0x0701, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
TradeID TradeID s21
TradeTimeStart Time s9
TradeTimeEnd Time s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
QryInvestorPosition = make_struct(_V, _M, "QryInvestorPosition", 0x0702, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
QryTradingAccount = make_struct(_V, _M, "QryTradingAccount", 0x0703, """
BrokerID BrokerID s11
InvestorID InvestorID s13
CurrencyID CurrencyID s4
BizType BizType c
AccountID AccountID s13
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
InvestUnitID InvestUnitID s17
""")
QryInvestorGroup = make_struct(_V, _M, "QryInvestorGroup", 0xFFFF, """
BrokerID BrokerID s11
""")
QryInstrumentMarginRate = make_struct(_V, _M, "QryInstrumentMarginRate", 0x0707, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
HedgeFlag HedgeFlag c
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
QryInstrumentCommissionRate = make_struct(_V, _M, "QryInstrumentCommissionRate", 0x0708, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
QryInstrumentTradingRight = make_struct(_V, _M, "QryInstrumentTradingRight", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
InstrumentID InstrumentID s81
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
reserve1 OldExchangeInstID s31
ExchangeID ExchangeID s9
TraderID TraderID s21
ExchangeInstID ExchangeInstID s81
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
reserve1 OldInstrumentID s31
ProductClass ProductClass c
ExchangeID ExchangeID s9
ProductID InstrumentID s81
""")
QryInstrument = make_struct(_V, _M, "QryInstrument", 0x0717, """
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
reserve2 OldExchangeInstID s31
reserve3 OldInstrumentID s31
InstrumentID InstrumentID s81
ExchangeInstID ExchangeInstID s81
ProductID InstrumentID s81
""")
QryDepthMarketData = make_struct(_V, _M, "QryDepthMarketData", 0x0718, """
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
InstrumentID InstrumentID s81
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
AccountID AccountID s13
CurrencyID CurrencyID s4
""")
QryExchangeMarginRate = make_struct(_V, _M, "QryExchangeMarginRate", 0x071E, """
BrokerID BrokerID s11
reserve1 OldInstrumentID s31
HedgeFlag HedgeFlag c
ExchangeID ExchangeID s9
InstrumentID InstrumentID s81
""")
QryExchangeMarginRateAdjust = make_struct(_V, _M, "QryExchangeMarginRateAdjust", 0x071F, """
BrokerID BrokerID s11
reserve1 OldInstrumentID s31
HedgeFlag HedgeFlag c
InstrumentID InstrumentID s81
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
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
OrderSysID OrderSysID s21
InsertTimeStart Time s9
InsertTimeEnd Time s9
TradingDay Date s9
SettlementID SettlementID i
InstrumentID InstrumentID s81
""")
OptionInstrMiniMargin = make_struct(_V, _M, "OptionInstrMiniMargin", 0xFFFF, """
reserve1 OldInstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
MinMargin Money d
ValueMethod ValueMethod c
IsRelative Bool i
InstrumentID InstrumentID s81
""")
OptionInstrMarginAdjust = make_struct(_V, _M, "OptionInstrMarginAdjust", 0xFFFF, """
reserve1 OldInstrumentID s31
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
InstrumentID InstrumentID s81
""")
OptionInstrCommRate = make_struct(_V, _M, "OptionInstrCommRate", 0x0804, """
reserve1 OldInstrumentID s31
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
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
OptionInstrTradeCost = make_struct(_V, _M, "OptionInstrTradeCost", 0x0805, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
HedgeFlag HedgeFlag c
FixedMargin Money d
MiniMargin Money d
Royalty Money d
ExchFixedMargin Money d
ExchMiniMargin Money d
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
QryOptionInstrTradeCost = make_struct(_V, _M, "QryOptionInstrTradeCost", 0x0806, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
HedgeFlag HedgeFlag c
InputPrice Price d
UnderlyingPrice Price d
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
QryOptionInstrCommRate = make_struct(_V, _M, "QryOptionInstrCommRate", 0x0807, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
IndexPrice = make_struct(_V, _M, "IndexPrice", 0xFFFF, """
BrokerID BrokerID s11
reserve1 OldInstrumentID s31
ClosePrice Price d
InstrumentID InstrumentID s81
""")
InputExecOrder = make_struct(_V, _M, "InputExecOrder", 0x080A, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
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
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
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
reserve1 OldInstrumentID s31
InvestUnitID InvestUnitID s17
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
""")
ExecOrder = make_struct(_V, _M, "ExecOrder", 0x080C, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
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
reserve2 OldExchangeInstID s31
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
reserve3 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
ExchangeInstID ExchangeInstID s81
IPAddress IPAddress s33
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
reserve1 OldInstrumentID s31
BranchID BranchID s9
InvestUnitID InvestUnitID s17
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
""")
QryExecOrder = make_struct(_V, _M, "QryExecOrder", 0x080E, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
ExecOrderSysID ExecOrderSysID s21
InsertTimeStart Time s9
InsertTimeEnd Time s9
InstrumentID InstrumentID s81
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
reserve1 OldExchangeInstID s31
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
reserve2 OldIPAddress s16
MacAddress MacAddress s21
ExchangeInstID ExchangeInstID s81
IPAddress IPAddress s33
""")
QryExchangeExecOrder = make_struct(_V, _M, "QryExchangeExecOrder", 0xFFFF, """
ParticipantID ParticipantID s11
ClientID ClientID s11
reserve1 OldExchangeInstID s31
ExchangeID ExchangeID s9
TraderID TraderID s21
ExchangeInstID ExchangeInstID s81
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
reserve1 OldIPAddress s16
MacAddress MacAddress s21
reserve2 OldExchangeInstID s31
Volume Volume i
IPAddress IPAddress s33
ExchangeInstID ExchangeInstID s81
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
reserve1 OldInstrumentID s31
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
reserve2 OldIPAddress s16
MacAddress MacAddress s21
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
InstrumentID InstrumentID s81
IPAddress IPAddress s33
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
reserve1 OldInstrumentID s31
InvestUnitID InvestUnitID s17
reserve2 OldIPAddress s16
MacAddress MacAddress s21
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
InstrumentID InstrumentID s81
IPAddress IPAddress s33
""")
QryErrExecOrderAction = make_struct(_V, _M, "QryErrExecOrderAction", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
""")
OptionInstrTradingRight = make_struct(_V, _M, "OptionInstrTradingRight", 0xFFFF, """
reserve1 OldInstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
Direction Direction c
TradingRight TradingRight c
InstrumentID InstrumentID s81
""")
QryOptionInstrTradingRight = make_struct(_V, _M, "QryOptionInstrTradingRight", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
Direction Direction c
InstrumentID InstrumentID s81
""")
InputForQuote = make_struct(_V, _M, "InputForQuote", 0x081A, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
ForQuoteRef OrderRef s13
UserID UserID s16
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
""")
ForQuote = make_struct(_V, _M, "ForQuote", 0x081B, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
ForQuoteRef OrderRef s13
UserID UserID s16
ForQuoteLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
reserve2 OldExchangeInstID s31
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
reserve3 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
ExchangeInstID ExchangeInstID s81
IPAddress IPAddress s33
""")
QryForQuote = make_struct(_V, _M, "QryForQuote", 0x081C, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
InsertTimeStart Time s9
InsertTimeEnd Time s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
ExchangeForQuote = make_struct(_V, _M, "ExchangeForQuote", 0xFFFF, """
ForQuoteLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
reserve1 OldExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
InsertDate Date s9
InsertTime Time s9
ForQuoteStatus ForQuoteStatus c
reserve2 OldIPAddress s16
MacAddress MacAddress s21
ExchangeInstID ExchangeInstID s81
IPAddress IPAddress s33
""")
QryExchangeForQuote = make_struct(_V, _M, "QryExchangeForQuote", 0xFFFF, """
ParticipantID ParticipantID s11
ClientID ClientID s11
reserve1 OldExchangeInstID s31
ExchangeID ExchangeID s9
TraderID TraderID s21
ExchangeInstID ExchangeInstID s81
""")
InputQuote = make_struct(_V, _M, "InputQuote", 0x081F, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
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
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
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
reserve1 OldInstrumentID s31
InvestUnitID InvestUnitID s17
ClientID ClientID s11
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
""")
Quote = make_struct(_V, _M, "Quote", 0x0821, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
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
reserve2 OldExchangeInstID s31
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
reserve3 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
ExchangeInstID ExchangeInstID s81
IPAddress IPAddress s33
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
reserve1 OldInstrumentID s31
BranchID BranchID s9
InvestUnitID InvestUnitID s17
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
""")
QryQuote = make_struct(_V, _M, "QryQuote", 0x0823, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
QuoteSysID OrderSysID s21
InsertTimeStart Time s9
InsertTimeEnd Time s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
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
reserve1 OldExchangeInstID s31
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
reserve2 OldIPAddress s16
MacAddress MacAddress s21
ExchangeInstID ExchangeInstID s81
IPAddress IPAddress s33
""")
QryExchangeQuote = make_struct(_V, _M, "QryExchangeQuote", 0xFFFF, """
ParticipantID ParticipantID s11
ClientID ClientID s11
reserve1 OldExchangeInstID s31
ExchangeID ExchangeID s9
TraderID TraderID s21
ExchangeInstID ExchangeInstID s81
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
reserve1 OldIPAddress s16
MacAddress MacAddress s21
IPAddress IPAddress s33
""")
QryExchangeQuoteAction = make_struct(_V, _M, "QryExchangeQuoteAction", 0xFFFF, """
ParticipantID ParticipantID s11
ClientID ClientID s11
ExchangeID ExchangeID s9
TraderID TraderID s21
""")
OptionInstrDelta = make_struct(_V, _M, "OptionInstrDelta", 0xFFFF, """
reserve1 OldInstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
Delta Ratio d
InstrumentID InstrumentID s81
""")
ForQuoteRsp = make_struct(_V, _M, "ForQuoteRsp", 0x082A, """
TradingDay Date s9
reserve1 OldInstrumentID s31
ForQuoteSysID OrderSysID s21
ForQuoteTime Time s9
ActionDay Date s9
ExchangeID ExchangeID s9
InstrumentID InstrumentID s81
""")
StrikeOffset = make_struct(_V, _M, "StrikeOffset", 0xFFFF, """
reserve1 OldInstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
Offset Money d
OffsetType StrikeOffsetType c
InstrumentID InstrumentID s81
""")
QryStrikeOffset = make_struct(_V, _M, "QryStrikeOffset", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
InstrumentID InstrumentID s81
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
reserve1 OldIPAddress s16
MacAddress MacAddress s21
IPAddress IPAddress s33
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
reserve1 OldIPAddress s16
MacAddress MacAddress s21
IPAddress IPAddress s33
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
reserve1 OldIPAddress s16
MacAddress MacAddress s21
IPAddress IPAddress s33
""")
QryBatchOrderAction = make_struct(_V, _M, "QryBatchOrderAction", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ExchangeID ExchangeID s9
""")
CombInstrumentGuard = make_struct(_V, _M, "CombInstrumentGuard", 0x0850, """
BrokerID BrokerID s11
reserve1 OldInstrumentID s31
GuarantRatio Ratio d
ExchangeID ExchangeID s9
InstrumentID InstrumentID s81
""")
QryCombInstrumentGuard = make_struct(_V, _M, "QryCombInstrumentGuard", 0x0851, """
BrokerID BrokerID s11
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
InstrumentID InstrumentID s81
""")
InputCombAction = make_struct(_V, _M, "InputCombAction", 0x0852, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
CombActionRef OrderRef s13
UserID UserID s16
Direction Direction c
Volume Volume i
CombDirection CombDirection c
HedgeFlag HedgeFlag c
ExchangeID ExchangeID s9
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InvestUnitID InvestUnitID s17
FrontID FrontID i
SessionID SessionID i
InstrumentID InstrumentID s81
IPAddress IPAddress s33
""")
CombAction = make_struct(_V, _M, "CombAction", 0x0853, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
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
reserve2 OldExchangeInstID s31
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
reserve3 OldIPAddress s16
MacAddress MacAddress s21
ComTradeID TradeID s21
BranchID BranchID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
ExchangeInstID ExchangeInstID s81
IPAddress IPAddress s33
""")
QryCombAction = make_struct(_V, _M, "QryCombAction", 0x0854, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
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
reserve1 OldExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
ActionStatus OrderActionStatus c
NotifySequence SequenceNo i
TradingDay Date s9
SettlementID SettlementID i
SequenceNo SequenceNo i
reserve2 OldIPAddress s16
MacAddress MacAddress s21
ComTradeID TradeID s21
BranchID BranchID s9
ExchangeInstID ExchangeInstID s81
IPAddress IPAddress s33
""")
QryExchangeCombAction = make_struct(_V, _M, "QryExchangeCombAction", 0xFFFF, """
ParticipantID ParticipantID s11
ClientID ClientID s11
reserve1 OldExchangeInstID s31
ExchangeID ExchangeID s9
TraderID TraderID s21
ExchangeInstID ExchangeInstID s81
""")
ProductExchRate = make_struct(_V, _M, "ProductExchRate", 0x0857, """
reserve1 OldInstrumentID s31
QuoteCurrencyID CurrencyID s4
ExchangeRate ExchangeRate d
ExchangeID ExchangeID s9
ProductID InstrumentID s81
""")
QryProductExchRate = make_struct(_V, _M, "QryProductExchRate", 0x0858, """
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
ProductID InstrumentID s81
""")
QryForQuoteParam = make_struct(_V, _M, "QryForQuoteParam", 0xFFFF, """
BrokerID BrokerID s11
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
InstrumentID InstrumentID s81
""")
ForQuoteParam = make_struct(_V, _M, "ForQuoteParam", 0xFFFF, """
BrokerID BrokerID s11
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
LastPrice Price d
PriceInterval Price d
InstrumentID InstrumentID s81
""")
MMOptionInstrCommRate = make_struct(_V, _M, "MMOptionInstrCommRate", 0x086C, """
reserve1 OldInstrumentID s31
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
InstrumentID InstrumentID s81
""")
QryMMOptionInstrCommRate = make_struct(_V, _M, "QryMMOptionInstrCommRate", 0x086D, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
InstrumentID InstrumentID s81
""")
MMInstrumentCommissionRate = make_struct(_V, _M, "MMInstrumentCommissionRate", 0x086E, """
reserve1 OldInstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
OpenRatioByMoney Ratio d
OpenRatioByVolume Ratio d
CloseRatioByMoney Ratio d
CloseRatioByVolume Ratio d
CloseTodayRatioByMoney Ratio d
CloseTodayRatioByVolume Ratio d
InstrumentID InstrumentID s81
""")
QryMMInstrumentCommissionRate = make_struct(_V, _M, "QryMMInstrumentCommissionRate", 0x086F, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
InstrumentID InstrumentID s81
""")
InstrumentOrderCommRate = make_struct(_V, _M, "InstrumentOrderCommRate", 0x0870, """
reserve1 OldInstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
HedgeFlag HedgeFlag c
OrderCommByVolume Ratio d
OrderActionCommByVolume Ratio d
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
QryInstrumentOrderCommRate = make_struct(_V, _M, "QryInstrumentOrderCommRate", 0x0871, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
InstrumentID InstrumentID s81
""")
TradeParam = make_struct(_V, _M, "TradeParam", 0xFFFF, """
BrokerID BrokerID s11
TradeParamID TradeParamID c
TradeParamValue SettlementParamValue s256
Memo Memo s161
""")
InstrumentMarginRateUL = make_struct(_V, _M, "InstrumentMarginRateUL", 0xFFFF, """
reserve1 OldInstrumentID s31
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
HedgeFlag HedgeFlag c
LongMarginRatioByMoney Ratio d
LongMarginRatioByVolume Money d
ShortMarginRatioByMoney Ratio d
ShortMarginRatioByVolume Money d
InstrumentID InstrumentID s81
""")
FutureLimitPosiParam = make_struct(_V, _M, "FutureLimitPosiParam", 0xFFFF, """
InvestorRange InvestorRange c
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
SpecOpenVolume Volume i
ArbiOpenVolume Volume i
OpenVolume Volume i
ProductID InstrumentID s81
""")
LoginForbiddenIP = make_struct(_V, _M, "LoginForbiddenIP", 0xFFFF, """
reserve1 OldIPAddress s16
IPAddress IPAddress s33
""")
IPList = make_struct(_V, _M, "IPList", 0xFFFF, """
reserve1 OldIPAddress s16
IsWhite Bool i
IPAddress IPAddress s33
""")
InputOptionSelfClose = make_struct(_V, _M, "InputOptionSelfClose", 0x0880, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
OptionSelfCloseRef OrderRef s13
UserID UserID s16
Volume Volume i
RequestID RequestID i
BusinessUnit BusinessUnit s21
HedgeFlag HedgeFlag c
OptSelfCloseFlag OptSelfCloseFlag c
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
AccountID AccountID s13
CurrencyID CurrencyID s4
ClientID ClientID s11
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
""")
InputOptionSelfCloseAction = make_struct(_V, _M, "InputOptionSelfCloseAction", 0x0881, """
BrokerID BrokerID s11
InvestorID InvestorID s13
OptionSelfCloseActionRef OrderActionRef i
OptionSelfCloseRef OrderRef s13
RequestID RequestID i
FrontID FrontID i
SessionID SessionID i
ExchangeID ExchangeID s9
OptionSelfCloseSysID OrderSysID s21
ActionFlag ActionFlag c
UserID UserID s16
reserve1 OldInstrumentID s31
InvestUnitID InvestUnitID s17
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
""")
OptionSelfClose = make_struct(_V, _M, "OptionSelfClose", 0x0882, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
OptionSelfCloseRef OrderRef s13
UserID UserID s16
Volume Volume i
RequestID RequestID i
BusinessUnit BusinessUnit s21
HedgeFlag HedgeFlag c
OptSelfCloseFlag OptSelfCloseFlag c
OptionSelfCloseLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
reserve2 OldExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
OrderSubmitStatus OrderSubmitStatus c
NotifySequence SequenceNo i
TradingDay Date s9
SettlementID SettlementID i
OptionSelfCloseSysID OrderSysID s21
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
BrokerOptionSelfCloseSeq SequenceNo i
BranchID BranchID s9
InvestUnitID InvestUnitID s17
AccountID AccountID s13
CurrencyID CurrencyID s4
reserve3 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
ExchangeInstID ExchangeInstID s81
IPAddress IPAddress s33
""")
OptionSelfCloseAction = make_struct(_V, _M, "OptionSelfCloseAction", 0x0883, """
BrokerID BrokerID s11
InvestorID InvestorID s13
OptionSelfCloseActionRef OrderActionRef i
OptionSelfCloseRef OrderRef s13
RequestID RequestID i
FrontID FrontID i
SessionID SessionID i
ExchangeID ExchangeID s9
OptionSelfCloseSysID OrderSysID s21
ActionFlag ActionFlag c
ActionDate Date s9
ActionTime Time s9
TraderID TraderID s21
InstallID InstallID i
OptionSelfCloseLocalID OrderLocalID s13
ActionLocalID OrderLocalID s13
ParticipantID ParticipantID s11
ClientID ClientID s11
BusinessUnit BusinessUnit s21
OrderActionStatus OrderActionStatus c
UserID UserID s16
StatusMsg ErrorMsg s81
reserve1 OldInstrumentID s31
BranchID BranchID s9
InvestUnitID InvestUnitID s17
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
""")
QryOptionSelfClose = make_struct(_V, _M, "QryOptionSelfClose", 0x0884, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
OptionSelfCloseSysID OrderSysID s21
InsertTimeStart Time s9
InsertTimeEnd Time s9
InstrumentID InstrumentID s81
""")
ExchangeOptionSelfClose = make_struct(_V, _M, "ExchangeOptionSelfClose", 0xFFFF, """
Volume Volume i
RequestID RequestID i
BusinessUnit BusinessUnit s21
HedgeFlag HedgeFlag c
OptSelfCloseFlag OptSelfCloseFlag c
OptionSelfCloseLocalID OrderLocalID s13
ExchangeID ExchangeID s9
ParticipantID ParticipantID s11
ClientID ClientID s11
reserve1 OldExchangeInstID s31
TraderID TraderID s21
InstallID InstallID i
OrderSubmitStatus OrderSubmitStatus c
NotifySequence SequenceNo i
TradingDay Date s9
SettlementID SettlementID i
OptionSelfCloseSysID OrderSysID s21
InsertDate Date s9
InsertTime Time s9
CancelTime Time s9
ExecResult ExecResult c
ClearingPartID ParticipantID s11
SequenceNo SequenceNo i
BranchID BranchID s9
reserve2 OldIPAddress s16
MacAddress MacAddress s21
ExchangeInstID ExchangeInstID s81
IPAddress IPAddress s33
""")
QryOptionSelfCloseAction = make_struct(_V, _M, "QryOptionSelfCloseAction", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ExchangeID ExchangeID s9
""")
ExchangeOptionSelfCloseAction = make_struct(_V, _M, "ExchangeOptionSelfCloseAction", 0xFFFF, """
ExchangeID ExchangeID s9
OptionSelfCloseSysID OrderSysID s21
ActionFlag ActionFlag c
ActionDate Date s9
ActionTime Time s9
TraderID TraderID s21
InstallID InstallID i
OptionSelfCloseLocalID OrderLocalID s13
ActionLocalID OrderLocalID s13
ParticipantID ParticipantID s11
ClientID ClientID s11
BusinessUnit BusinessUnit s21
OrderActionStatus OrderActionStatus c
UserID UserID s16
BranchID BranchID s9
reserve1 OldIPAddress s16
MacAddress MacAddress s21
reserve2 OldExchangeInstID s31
OptSelfCloseFlag OptSelfCloseFlag c
IPAddress IPAddress s33
ExchangeInstID ExchangeInstID s81
""")
SyncDelaySwap = make_struct(_V, _M, "SyncDelaySwap", 0xFFFF, """
DelaySwapSeqNo DepositSeqNo s15
BrokerID BrokerID s11
InvestorID InvestorID s13
FromCurrencyID CurrencyID s4
FromAmount Money d
FromFrozenSwap Money d
FromRemainSwap Money d
ToCurrencyID CurrencyID s4
ToAmount Money d
IsManualSwap Bool i
IsAllRemainSetZero Bool i
""")
QrySyncDelaySwap = make_struct(_V, _M, "QrySyncDelaySwap", 0xFFFF, """
BrokerID BrokerID s11
DelaySwapSeqNo DepositSeqNo s15
""")
InvestUnit = make_struct(_V, _M, "InvestUnit", 0x088A, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InvestUnitID InvestUnitID s17
InvestorUnitName PartyName s81
InvestorGroupID InvestorID s13
CommModelID InvestorID s13
MarginModelID InvestorID s13
AccountID AccountID s13
CurrencyID CurrencyID s4
""")
QryInvestUnit = make_struct(_V, _M, "QryInvestUnit", 0x088B, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InvestUnitID InvestUnitID s17
""")
SecAgentCheckMode = make_struct(_V, _M, "SecAgentCheckMode", 0x088C, """
InvestorID InvestorID s13
BrokerID BrokerID s11
CurrencyID CurrencyID s4
BrokerSecAgentID AccountID s13
CheckSelfAccount Bool i
""")
SecAgentTradeInfo = make_struct(_V, _M, "SecAgentTradeInfo", 0xC037, """
BrokerID BrokerID s11
BrokerSecAgentID AccountID s13
InvestorID InvestorID s13
LongCustomerName LongIndividualName s161
""")
MarketData = make_struct(_V, _M, "MarketData", 0xFFFF, """
TradingDay Date s9
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
reserve2 OldExchangeInstID s31
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
InstrumentID InstrumentID s81
ExchangeInstID ExchangeInstID s81
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
reserve1 OldInstrumentID s31
UpdateTime Time s9
UpdateMillisec Millisec i
ActionDay Date s9
InstrumentID InstrumentID s81
""")
MarketDataExchange = make_struct(_V, _M, "MarketDataExchange", 0x2440, """
ExchangeID ExchangeID s9
""")
SpecificInstrument = make_struct(_V, _M, "SpecificInstrument", 0x2441, """
reserve1 OldInstrumentID s31
InstrumentID InstrumentID s81
""")
InstrumentStatus = make_struct(_V, _M, "InstrumentStatus", 0x2442, """
ExchangeID ExchangeID s9
reserve1 OldExchangeInstID s31
SettlementGroupID SettlementGroupID s9
reserve2 OldInstrumentID s31
InstrumentStatus InstrumentStatus c
TradingSegmentSN TradingSegmentSN i
EnterTime Time s9
EnterReason InstStatusEnterReason c
ExchangeInstID ExchangeInstID s81
InstrumentID InstrumentID s81
""")
QryInstrumentStatus = make_struct(_V, _M, "QryInstrumentStatus", 0xFFFF, """
ExchangeID ExchangeID s9
reserve1 OldExchangeInstID s31
ExchangeInstID ExchangeInstID s81
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
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
InvestorPositionDetail = make_struct(_V, _M, "InvestorPositionDetail", 0x2451, """
reserve1 OldInstrumentID s31
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
reserve2 OldInstrumentID s31
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
TimeFirstVolume Volume i
InvestUnitID InvestUnitID s17
SpecPosiType SpecPosiType c
InstrumentID InstrumentID s81
CombInstrumentID InstrumentID s81
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
AccountID AccountID s13
CurrencyID CurrencyID s4
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
reserve1 OldInstrumentID s31
LegID LegID i
reserve2 OldInstrumentID s31
CombInstrumentID InstrumentID s81
LegInstrumentID InstrumentID s81
""")
QrySyncStatus = make_struct(_V, _M, "QrySyncStatus", 0xFFFF, """
TradingDay Date s9
""")
CombinationLeg = make_struct(_V, _M, "CombinationLeg", 0xFFFF, """
reserve1 OldInstrumentID s31
LegID LegID i
reserve2 OldInstrumentID s31
Direction Direction c
LegMultiple LegMultiple i
ImplyLevel ImplyLevel i
CombInstrumentID InstrumentID s81
LegInstrumentID InstrumentID s81
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
reserve1 OldInstrumentID s31
InstrumentID InstrumentID s81
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
reserve1 OldInstrumentID s31
HedgeFlag HedgeFlag c
Direction Direction c
TotalAmt Volume i
Margin Money d
ExchMargin Money d
MarginRateByMoney Ratio d
MarginRateByVolume Ratio d
LegID LegID i
LegMultiple LegMultiple i
reserve2 OldInstrumentID s31
TradeGroupID TradeGroupID i
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
CombInstrumentID InstrumentID s81
""")
ParkedOrder = make_struct(_V, _M, "ParkedOrder", 0x2473, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
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
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
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
reserve1 OldInstrumentID s31
ParkedOrderActionID ParkedOrderActionID s13
UserType UserType c
Status ParkedOrderStatus c
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
InvestUnitID InvestUnitID s17
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
""")
QryParkedOrder = make_struct(_V, _M, "QryParkedOrder", 0x2475, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
QryParkedOrderAction = make_struct(_V, _M, "QryParkedOrderAction", 0x2476, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
RemoveParkedOrder = make_struct(_V, _M, "RemoveParkedOrder", 0x2477, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ParkedOrderID ParkedOrderID s13
InvestUnitID InvestUnitID s17
""")
RemoveParkedOrderAction = make_struct(_V, _M, "RemoveParkedOrderAction", 0x2478, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ParkedOrderActionID ParkedOrderActionID s13
InvestUnitID InvestUnitID s17
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
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
CombInstrumentID InstrumentID s81
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
reserve1 OldIPAddress s16
reserve2 OldIPAddress s16
MacAddress MacAddress s21
IPAddress IPAddress s33
IPMask IPAddress s33
""")
TradingNoticeInfo = make_struct(_V, _M, "TradingNoticeInfo", 0x2484, """
BrokerID BrokerID s11
InvestorID InvestorID s13
SendTime Time s9
FieldContent Content s501
SequenceSeries SequenceSeries h
SequenceNo SequenceNo i
InvestUnitID InvestUnitID s17
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
InvestUnitID InvestUnitID s17
""")
QryTradingNotice = make_struct(_V, _M, "QryTradingNotice", 0x2486, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InvestUnitID InvestUnitID s17
""")
QryErrOrder = make_struct(_V, _M, "QryErrOrder", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
""")
ErrOrder = make_struct(_V, _M, "ErrOrder", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
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
reserve2 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
IPAddress IPAddress s33
""")
ErrorConditionalOrder = make_struct(_V, _M, "ErrorConditionalOrder", 0x248A, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
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
reserve2 OldExchangeInstID s31
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
reserve3 OldIPAddress s16
MacAddress MacAddress s21
InstrumentID InstrumentID s81
ExchangeInstID ExchangeInstID s81
IPAddress IPAddress s33
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
reserve1 OldInstrumentID s31
BranchID BranchID s9
InvestUnitID InvestUnitID s17
reserve2 OldIPAddress s16
MacAddress MacAddress s21
ErrorID ErrorID i
ErrorMsg ErrorMsg s81
InstrumentID InstrumentID s81
IPAddress IPAddress s33
""")
QryExchangeSequence = make_struct(_V, _M, "QryExchangeSequence", 0xFFFF, """
ExchangeID ExchangeID s9
""")
ExchangeSequence = make_struct(_V, _M, "ExchangeSequence", 0xFFFF, """
ExchangeID ExchangeID s9
SequenceNo SequenceNo i
MarketStatus InstrumentStatus c
""")
QryMaxOrderVolumeWithPrice = make_struct(_V, _M, "QryMaxOrderVolumeWithPrice", 0xFFFF, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
Direction Direction c
OffsetFlag OffsetFlag c
HedgeFlag HedgeFlag c
MaxVolume Volume i
Price Price d
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
QryBrokerTradingParams = make_struct(_V, _M, "QryBrokerTradingParams", 0x2494, """
BrokerID BrokerID s11
InvestorID InvestorID s13
CurrencyID CurrencyID s4
AccountID AccountID s13
""")
BrokerTradingParams = make_struct(_V, _M, "BrokerTradingParams", 0x2495, """
BrokerID BrokerID s11
InvestorID InvestorID s13
MarginPriceType MarginPriceType c
Algorithm Algorithm c
AvailIncludeCloseProfit IncludeCloseProfit c
CurrencyID CurrencyID s4
OptionRoyaltyPriceType OptionRoyaltyPriceType c
AccountID AccountID s13
""")
QryBrokerTradingAlgos = make_struct(_V, _M, "QryBrokerTradingAlgos", 0x2496, """
BrokerID BrokerID s11
ExchangeID ExchangeID s9
reserve1 OldInstrumentID s31
InstrumentID InstrumentID s81
""")
BrokerTradingAlgos = make_struct(_V, _M, "BrokerTradingAlgos", 0x2497, """
BrokerID BrokerID s11
ExchangeID ExchangeID s9
reserve1 OldInstrumentID s31
HandlePositionAlgoID HandlePositionAlgoID c
FindMarginRateAlgoID FindMarginRateAlgoID c
HandleTradingAccountAlgoID HandleTradingAccountAlgoID c
InstrumentID InstrumentID s81
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
reserve1 OldInstrumentID s31
Direction Direction c
HedgeFlag HedgeFlag c
Volume Volume i
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
QryEWarrantOffset = make_struct(_V, _M, "QryEWarrantOffset", 0x250A, """
BrokerID BrokerID s11
InvestorID InvestorID s13
ExchangeID ExchangeID s9
reserve1 OldInstrumentID s31
InvestUnitID InvestUnitID s17
InstrumentID InstrumentID s81
""")
QryInvestorProductGroupMargin = make_struct(_V, _M, "QryInvestorProductGroupMargin", 0x250D, """
BrokerID BrokerID s11
InvestorID InvestorID s13
reserve1 OldInstrumentID s31
HedgeFlag HedgeFlag c
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
ProductGroupID InstrumentID s81
""")
InvestorProductGroupMargin = make_struct(_V, _M, "InvestorProductGroupMargin", 0x250E, """
reserve1 OldInstrumentID s31
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
ExchangeID ExchangeID s9
InvestUnitID InvestUnitID s17
ProductGroupID InstrumentID s81
""")
QueryCFMMCTradingAccountToken = make_struct(_V, _M, "QueryCFMMCTradingAccountToken", 0x250F, """
BrokerID BrokerID s11
InvestorID InvestorID s13
InvestUnitID InvestUnitID s17
""")
CFMMCTradingAccountToken = make_struct(_V, _M, "CFMMCTradingAccountToken", 0x2510, """
BrokerID BrokerID s11
ParticipantID ParticipantID s11
AccountID AccountID s13
KeyID SequenceNo i
Token CFMMCToken s21
""")
QryProductGroup = make_struct(_V, _M, "QryProductGroup", 0x2512, """
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
ProductID InstrumentID s81
""")
ProductGroup = make_struct(_V, _M, "ProductGroup", 0x2513, """
reserve1 OldInstrumentID s31
ExchangeID ExchangeID s9
reserve2 OldInstrumentID s31
ProductID InstrumentID s81
ProductGroupID InstrumentID s81
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
MulticastInstrument = make_struct(_V, _M, "MulticastInstrument", 0xC05D, """
TopicID InstallID i
reserve1 OldInstrumentID s31
InstrumentNo InstallID i
CodePrice Price d
VolumeMultiple VolumeMultiple i
PriceTick Price d
InstrumentID InstrumentID s81
""")
QryMulticastInstrument = make_struct(_V, _M, "QryMulticastInstrument", 0xC05E, """
TopicID InstallID i
reserve1 OldInstrumentID s31
InstrumentID InstrumentID s81
""")
AppIDAuthAssign = make_struct(_V, _M, "AppIDAuthAssign", 0xFFFF, """
BrokerID BrokerID s11
AppID AppID s33
DRIdentityID DRIdentityID i
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
reserve1 OldIPAddress s16
IPAddress IPAddress s33
""")
QryLoginForbiddenUser = make_struct(_V, _M, "QryLoginForbiddenUser", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
""")
TradingAccountReserve = make_struct(_V, _M, "TradingAccountReserve", 0xFFFF, """
BrokerID BrokerID s11
AccountID AccountID s13
Reserve Money d
CurrencyID CurrencyID s4
""")
QryLoginForbiddenIP = make_struct(_V, _M, "QryLoginForbiddenIP", 0xFFFF, """
reserve1 OldIPAddress s16
IPAddress IPAddress s33
""")
QryIPList = make_struct(_V, _M, "QryIPList", 0xFFFF, """
reserve1 OldIPAddress s16
IPAddress IPAddress s33
""")
QryUserRightsAssign = make_struct(_V, _M, "QryUserRightsAssign", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
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
AccountProperty = make_struct(_V, _M, "AccountProperty", 0xFFFF, """
BrokerID BrokerID s11
AccountID AccountID s13
BankID BankID s4
BankAccount BankAccount s41
OpenName InvestorFullName s101
OpenBank OpenBank s101
IsActive Bool i
AccountSourceType AccountSourceType c
OpenDate Date s9
CancelDate Date s9
OperatorID OperatorID s65
OperateDate Date s9
OperateTime Time s9
CurrencyID CurrencyID s4
""")
QryCurrDRIdentity = make_struct(_V, _M, "QryCurrDRIdentity", 0xFFFF, """
DRIdentityID DRIdentityID i
""")
CurrDRIdentity = make_struct(_V, _M, "CurrDRIdentity", 0xFFFF, """
DRIdentityID DRIdentityID i
""")
QrySecAgentCheckMode = make_struct(_V, _M, "QrySecAgentCheckMode", 0x4021, """
BrokerID BrokerID s11
InvestorID InvestorID s13
""")
QrySecAgentTradeInfo = make_struct(_V, _M, "QrySecAgentTradeInfo", 0xC009, """
BrokerID BrokerID s11
BrokerSecAgentID AccountID s13
""")
ReqUserAuthMethod = make_struct(_V, _M, "ReqUserAuthMethod", 0xC000, """
TradingDay Date s9
BrokerID BrokerID s11
UserID UserID s16
""")
RspUserAuthMethod = make_struct(_V, _M, "RspUserAuthMethod", 0xC032, """
UsableAuthMethod CurrentAuthMethod i
""")
ReqGenUserCaptcha = make_struct(_V, _M, "ReqGenUserCaptcha", 0xC001, """
TradingDay Date s9
BrokerID BrokerID s11
UserID UserID s16
""")
RspGenUserCaptcha = make_struct(_V, _M, "RspGenUserCaptcha", 0xC033, """
BrokerID BrokerID s11
UserID UserID s16
CaptchaInfoLen CaptchaInfoLen i
CaptchaInfo CaptchaInfo s2561
""")
ReqGenUserText = make_struct(_V, _M, "ReqGenUserText", 0xC002, """
TradingDay Date s9
BrokerID BrokerID s11
UserID UserID s16
""")
RspGenUserText = make_struct(_V, _M, "RspGenUserText", 0xC034, """
UserTextSeq UserTextSeq i
""")
ReqUserLoginWithCaptcha = make_struct(_V, _M, "ReqUserLoginWithCaptcha", 0xC003, """
TradingDay Date s9
BrokerID BrokerID s11
UserID UserID s16
Password Password s41
UserProductInfo ProductInfo s11
InterfaceProductInfo ProductInfo s11
ProtocolInfo ProtocolInfo s11
MacAddress MacAddress s21
reserve1 OldIPAddress s16
LoginRemark LoginRemark s36
Captcha Password s41
ClientIPPort IPPort i
ClientIPAddress IPAddress s33
""")
ReqUserLoginWithText = make_struct(_V, _M, "ReqUserLoginWithText", 0xC004, """
TradingDay Date s9
BrokerID BrokerID s11
UserID UserID s16
Password Password s41
UserProductInfo ProductInfo s11
InterfaceProductInfo ProductInfo s11
ProtocolInfo ProtocolInfo s11
MacAddress MacAddress s21
reserve1 OldIPAddress s16
LoginRemark LoginRemark s36
Text Password s41
ClientIPPort IPPort i
ClientIPAddress IPAddress s33
""")
ReqUserLoginWithOTP = make_struct(_V, _M, "ReqUserLoginWithOTP", 0xC005, """
TradingDay Date s9
BrokerID BrokerID s11
UserID UserID s16
Password Password s41
UserProductInfo ProductInfo s11
InterfaceProductInfo ProductInfo s11
ProtocolInfo ProtocolInfo s11
MacAddress MacAddress s21
reserve1 OldIPAddress s16
LoginRemark LoginRemark s36
OTPPassword Password s41
ClientIPPort IPPort i
ClientIPAddress IPAddress s33
""")
ReqApiHandshake = make_struct(_V, _M, "ReqApiHandshake", 0xFFFF, """
CryptoKeyVersion CryptoKeyVersion s31
""")
RspApiHandshake = make_struct(_V, _M, "RspApiHandshake", 0xFFFF, """
FrontHandshakeDataLen HandshakeDataLen i
FrontHandshakeData HandshakeData s301
IsApiAuthEnabled Bool i
""")
ReqVerifyApiKey = make_struct(_V, _M, "ReqVerifyApiKey", 0xFFFF, """
ApiHandshakeDataLen HandshakeDataLen i
ApiHandshakeData HandshakeData s301
""")
DepartmentUser = make_struct(_V, _M, "DepartmentUser", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
InvestorRange DepartmentRange c
InvestorID InvestorID s13
""")
QueryFreq = make_struct(_V, _M, "QueryFreq", 0xFFFF, """
QueryFreq QueryFreq i
""")
AuthForbiddenIP = make_struct(_V, _M, "AuthForbiddenIP", 0xFFFF, """
reserve1 OldIPAddress s16
IPAddress IPAddress s33
""")
QryAuthForbiddenIP = make_struct(_V, _M, "QryAuthForbiddenIP", 0xFFFF, """
reserve1 OldIPAddress s16
IPAddress IPAddress s33
""")
SyncDelaySwapFrozen = make_struct(_V, _M, "SyncDelaySwapFrozen", 0xFFFF, """
DelaySwapSeqNo DepositSeqNo s15
BrokerID BrokerID s11
InvestorID InvestorID s13
FromCurrencyID CurrencyID s4
FromRemainSwap Money d
IsManualSwap Bool i
""")
UserSystemInfo = make_struct(_V, _M, "UserSystemInfo", 0xFFFF, """
BrokerID BrokerID s11
UserID UserID s16
ClientSystemInfoLen SystemInfoLen i
ClientSystemInfo ClientSystemInfo s273
reserve1 OldIPAddress s16
ClientIPPort IPPort i
ClientLoginTime Time s9
ClientAppID AppID s33
ClientPublicIP IPAddress s33
""")
AuthUserID = make_struct(_V, _M, "AuthUserID", 0xFFFF, """
BrokerID BrokerID s11
AppID AppID s33
UserID UserID s16
AuthType AuthType c
""")
AuthIP = make_struct(_V, _M, "AuthIP", 0xFFFF, """
BrokerID BrokerID s11
AppID AppID s33
IPAddress IPAddress s33
""")
QryClassifiedInstrument = make_struct(_V, _M, "QryClassifiedInstrument", 0xC00A, """
InstrumentID InstrumentID s81
ExchangeID ExchangeID s9
ExchangeInstID ExchangeInstID s81
ProductID InstrumentID s81
TradingType TradingType c
ClassType ClassType c
""")
QryCombPromotionParam = make_struct(_V, _M, "QryCombPromotionParam", 0xC00B, """
ExchangeID ExchangeID s9
InstrumentID InstrumentID s81
""")
CombPromotionParam = make_struct(_V, _M, "CombPromotionParam", 0xC038, """
ExchangeID ExchangeID s9
InstrumentID InstrumentID s81
CombHedgeFlag CombHedgeFlag s5
Xparameter DiscountRatio d
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
    "RspUserLogin2": RspUserLogin2,
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
    "QryMaxOrderVolume": QryMaxOrderVolume,
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
    "TradeParam": TradeParam,
    "InstrumentMarginRateUL": InstrumentMarginRateUL,
    "FutureLimitPosiParam": FutureLimitPosiParam,
    "LoginForbiddenIP": LoginForbiddenIP,
    "IPList": IPList,
    "InputOptionSelfClose": InputOptionSelfClose,
    "InputOptionSelfCloseAction": InputOptionSelfCloseAction,
    "OptionSelfClose": OptionSelfClose,
    "OptionSelfCloseAction": OptionSelfCloseAction,
    "QryOptionSelfClose": QryOptionSelfClose,
    "ExchangeOptionSelfClose": ExchangeOptionSelfClose,
    "QryOptionSelfCloseAction": QryOptionSelfCloseAction,
    "ExchangeOptionSelfCloseAction": ExchangeOptionSelfCloseAction,
    "SyncDelaySwap": SyncDelaySwap,
    "QrySyncDelaySwap": QrySyncDelaySwap,
    "InvestUnit": InvestUnit,
    "QryInvestUnit": QryInvestUnit,
    "SecAgentCheckMode": SecAgentCheckMode,
    "SecAgentTradeInfo": SecAgentTradeInfo,
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
    "QryMaxOrderVolumeWithPrice": QryMaxOrderVolumeWithPrice,
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
    "MulticastInstrument": MulticastInstrument,
    "QryMulticastInstrument": QryMulticastInstrument,
    "AppIDAuthAssign": AppIDAuthAssign,
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
    "TradingAccountReserve": TradingAccountReserve,
    "QryLoginForbiddenIP": QryLoginForbiddenIP,
    "QryIPList": QryIPList,
    "QryUserRightsAssign": QryUserRightsAssign,
    "ReserveOpenAccountConfirm": ReserveOpenAccountConfirm,
    "ReserveOpenAccount": ReserveOpenAccount,
    "AccountProperty": AccountProperty,
    "QryCurrDRIdentity": QryCurrDRIdentity,
    "CurrDRIdentity": CurrDRIdentity,
    "QrySecAgentCheckMode": QrySecAgentCheckMode,
    "QrySecAgentTradeInfo": QrySecAgentTradeInfo,
    "ReqUserAuthMethod": ReqUserAuthMethod,
    "RspUserAuthMethod": RspUserAuthMethod,
    "ReqGenUserCaptcha": ReqGenUserCaptcha,
    "RspGenUserCaptcha": RspGenUserCaptcha,
    "ReqGenUserText": ReqGenUserText,
    "RspGenUserText": RspGenUserText,
    "ReqUserLoginWithCaptcha": ReqUserLoginWithCaptcha,
    "ReqUserLoginWithText": ReqUserLoginWithText,
    "ReqUserLoginWithOTP": ReqUserLoginWithOTP,
    "ReqApiHandshake": ReqApiHandshake,
    "RspApiHandshake": RspApiHandshake,
    "ReqVerifyApiKey": ReqVerifyApiKey,
    "DepartmentUser": DepartmentUser,
    "QueryFreq": QueryFreq,
    "AuthForbiddenIP": AuthForbiddenIP,
    "QryAuthForbiddenIP": QryAuthForbiddenIP,
    "SyncDelaySwapFrozen": SyncDelaySwapFrozen,
    "UserSystemInfo": UserSystemInfo,
    "AuthUserID": AuthUserID,
    "AuthIP": AuthIP,
    "QryClassifiedInstrument": QryClassifiedInstrument,
    "QryCombPromotionParam": QryCombPromotionParam,
    "CombPromotionParam": CombPromotionParam,
}
