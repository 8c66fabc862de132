"""CTP API 6.3.6: data types.

Generated from specs/ctp/6.3.6 by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from typing import TypeAlias

TraderID: TypeAlias = str
"""Text of up to 20 GBK bytes."""
InvestorID: TypeAlias = str
"""Text of up to 12 GBK bytes."""
BrokerID: TypeAlias = str
"""Text of up to 10 GBK bytes."""
BrokerAbbr: TypeAlias = str
"""Text of up to 8 GBK bytes."""
BrokerName: TypeAlias = str
"""Text of up to 80 GBK bytes."""
ExchangeInstID: TypeAlias = str
"""Text of up to 30 GBK bytes."""
OrderRef: TypeAlias = str
"""Text of up to 12 GBK bytes."""
ParticipantID: TypeAlias = str
"""Text of up to 10 GBK bytes."""
UserID: TypeAlias = str
"""Text of up to 15 GBK bytes."""
Password: TypeAlias = str
"""Text of up to 40 GBK bytes."""
ClientID: TypeAlias = str
"""Text of up to 10 GBK bytes."""
InstrumentID: TypeAlias = str
"""Text of up to 30 GBK bytes."""
MarketID: TypeAlias = str
"""Text of up to 30 GBK bytes."""
ProductName: TypeAlias = str
"""Text of up to 20 GBK bytes."""
ExchangeID: TypeAlias = str
"""Text of up to 8 GBK bytes."""
ExchangeName: TypeAlias = str
"""Text of up to 60 GBK bytes."""
ExchangeAbbr: TypeAlias = str
"""Text of up to 8 GBK bytes."""
ExchangeFlag: TypeAlias = str
"""Text of up to 1 GBK bytes."""
MacAddress: TypeAlias = str
"""Text of up to 20 GBK bytes."""
SystemID: TypeAlias = str
"""Text of up to 20 GBK bytes."""
ExchangeProperty: TypeAlias = str
"""One character: '0' Normal, '1' GenOrderByTrade."""
Date: TypeAlias = str
"""Text of up to 8 GBK bytes."""
Time: TypeAlias = str
"""Text of up to 8 GBK bytes."""
LongTime: TypeAlias = str
"""Text of up to 12 GBK bytes."""
InstrumentName: TypeAlias = str
"""Text of up to 20 GBK bytes."""
SettlementGroupID: TypeAlias = str
"""Text of up to 8 GBK bytes."""
OrderSysID: TypeAlias = str
"""Text of up to 20 GBK bytes."""
TradeID: TypeAlias = str
"""Text of up to 20 GBK bytes."""
CommandType: TypeAlias = str
"""Text of up to 64 GBK bytes."""
IPAddress: TypeAlias = str
"""Text of up to 15 GBK bytes."""
IPPort: TypeAlias = int
"""An integer of 32 bits."""
ProductInfo: TypeAlias = str
"""Text of up to 10 GBK bytes."""
ProtocolInfo: TypeAlias = str
"""Text of up to 10 GBK bytes."""
BusinessUnit: TypeAlias = str
"""Text of up to 20 GBK bytes."""
DepositSeqNo: TypeAlias = str
"""Text of up to 14 GBK bytes."""
IdentifiedCardNo: TypeAlias = str
"""Text of up to 50 GBK bytes."""
IdCardType: TypeAlias = str
"""One character: '0' EID, '1' IDCard, '2' OfficerIDCard, '3' PoliceIDCard, '4' SoldierIDCard, '5' HouseholdRegister, '6' Passport, '7' TaiwanCompatriotIDCard, '8' HomeComingCard, '9' LicenseNo, 'A' TaxNo, 'B' HMMainlandTravelPermit, 'C' TwMainlandTravelPermit, 'D' DrivingLicense, 'F' SocialID, 'G' LocalID, 'H' BusinessRegistration, 'I' HKMCIDCard, 'J' AccountsPermits, 'x' OtherCard."""
OrderLocalID: TypeAlias = str
"""Text of up to 12 GBK bytes."""
UserName: TypeAlias = str
"""Text of up to 80 GBK bytes."""
PartyName: TypeAlias = str
"""Text of up to 80 GBK bytes."""
ErrorMsg: TypeAlias = str
"""Text of up to 80 GBK bytes."""
FieldName: TypeAlias = str
"""Text of up to 2048 GBK bytes."""
FieldContent: TypeAlias = str
"""Text of up to 2048 GBK bytes."""
SystemName: TypeAlias = str
"""Text of up to 40 GBK bytes."""
Content: TypeAlias = str
"""Text of up to 500 GBK bytes."""
InvestorRange: TypeAlias = str
"""One character: '1' All, '2' Group, '3' Single."""
DepartmentRange: TypeAlias = str
"""One character: '1' All, '2' Group, '3' Single."""
DataSyncStatus: TypeAlias = str
"""One character: '1' Asynchronous, '2' Synchronizing, '3' Synchronized."""
BrokerDataSyncStatus: TypeAlias = str
"""One character: '1' Synchronized, '2' Synchronizing."""
ExchangeConnectStatus: TypeAlias = str
"""One character: '1' NoConnection, '2' QryInstrumentSent, '9' GotInformation."""
TraderConnectStatus: TypeAlias = str
"""One character: '1' NotConnected, '2' Connected, '3' QryInstrumentSent, '4' SubPrivateFlow."""
FunctionCode: TypeAlias = str
"""One character: '1' DataAsync, '2' ForceUserLogout, '3' UserPasswordUpdate, '4' BrokerPasswordUpdate, '5' InvestorPasswordUpdate, '6' OrderInsert, '7' OrderAction, '8' SyncSystemData, '9' SyncBrokerData, 'A' BachSyncBrokerData, 'B' SuperQuery, 'C' ParkedOrderInsert, 'D' ParkedOrderAction, 'E' SyncOTP, 'F' DeleteOrder."""
BrokerFunctionCode: TypeAlias = str
"""One character: '1' ForceUserLogout, '2' UserPasswordUpdate, '3' SyncBrokerData, '4' BachSyncBrokerData, '5' OrderInsert, '6' OrderAction, '7' AllQuery, 'a' log, 'b' BaseQry, 'c' TradeQry, 'd' Trade, 'e' Virement, 'f' Risk, 'g' Session, 'h' RiskNoticeCtl, 'i' RiskNotice, 'j' BrokerDeposit, 'k' QueryFund, 'l' QueryOrder, 'm' QueryTrade, 'n' QueryPosition, 'o' QueryMarketData, 'p' QueryUserEvent, 'q' QueryRiskNotify, 'r' QueryFundChange, 's' QueryInvestor, 't' QueryTradingCode, 'u' ForceClose, 'v' PressTest, 'w' RemainCalc, 'x' NetPositionInd, 'y' RiskPredict, 'z' DataExport, 'A' RiskTargetSetup, 'B' MarketDataWarn, 'C' QryBizNotice, 'D' CfgBizNotice, 'E' SyncOTP, 'F' SendBizNotice, 'G' CfgRiskLevelStd, 'H' TbCommand, 'J' DeleteOrder, 'K' ParkedOrderInsert, 'L' ParkedOrderAction, 'M' ExecOrderNoCheck."""
OrderActionStatus: TypeAlias = str
"""One character: 'a' Submitted, 'b' Accepted, 'c' Rejected."""
OrderStatus: TypeAlias = str
"""One character: '0' AllTraded, '1' PartTradedQueueing, '2' PartTradedNotQueueing, '3' NoTradeQueueing, '4' NoTradeNotQueueing, '5' Canceled, 'a' Unknown, 'b' NotTouched, 'c' Touched."""
OrderSubmitStatus: TypeAlias = str
"""One character: '0' InsertSubmitted, '1' CancelSubmitted, '2' ModifySubmitted, '3' Accepted, '4' InsertRejected, '5' CancelRejected, '6' ModifyRejected."""
PositionDate: TypeAlias = str
"""One character: '1' Today, '2' History."""
PositionDateType: TypeAlias = str
"""One character: '1' UseHistory, '2' NoUseHistory."""
TradingRole: TypeAlias = str
"""One character: '1' Broker, '2' Host, '3' Maker."""
ProductClass: TypeAlias = str
"""One character: '1' Futures, '2' Options, '3' Combination, '4' Spot, '5' EFP, '6' SpotOption."""
InstLifePhase: TypeAlias = str
"""One character: '0' NotStart, '1' Started, '2' Pause, '3' Expired."""
Direction: TypeAlias = str
"""One character: '0' Buy, '1' Sell."""
PositionType: TypeAlias = str
"""One character: '1' Net, '2' Gross."""
PosiDirection: TypeAlias = str
"""One character: '1' Net, '2' Long, '3' Short."""
SysSettlementStatus: TypeAlias = str
"""One character: '1' NonActive, '2' Startup, '3' Operating, '4' Settlement, '5' SettlementFinished."""
RatioAttr: TypeAlias = str
"""One character: '0' Trade, '1' Settlement."""
HedgeFlag: TypeAlias = str
"""One character: '1' Speculation, '2' Arbitrage, '3' Hedge, '5' MarketMaker."""
BillHedgeFlag: TypeAlias = str
"""One character: '1' Speculation, '2' Arbitrage, '3' Hedge."""
ClientIDType: TypeAlias = str
"""One character: '1' Speculation, '2' Arbitrage, '3' Hedge, '5' MarketMaker."""
OrderPriceType: TypeAlias = str
"""One character: '1' AnyPrice, '2' LimitPrice, '3' BestPrice, '4' LastPrice, '5' LastPricePlusOneTicks, '6' LastPricePlusTwoTicks, '7' LastPricePlusThreeTicks, '8' AskPrice1, '9' AskPrice1PlusOneTicks, 'A' AskPrice1PlusTwoTicks, 'B' AskPrice1PlusThreeTicks, 'C' BidPrice1, 'D' BidPrice1PlusOneTicks, 'E' BidPrice1PlusTwoTicks, 'F' BidPrice1PlusThreeTicks, 'G' FiveLevelPrice."""
OffsetFlag: TypeAlias = str
"""One character: '0' Open, '1' Close, '2' ForceClose, '3' CloseToday, '4' CloseYesterday, '5' ForceOff, '6' LocalForceClose."""
ForceCloseReason: TypeAlias = str
"""One character: '0' NotForceClose, '1' LackDeposit, '2' ClientOverPositionLimit, '3' MemberOverPositionLimit, '4' NotMultiple, '5' Violation, '6' Other, '7' PersonDeliv."""
OrderType: TypeAlias = str
"""One character: '0' Normal, '1' DeriveFromQuote, '2' DeriveFromCombination, '3' Combination, '4' ConditionalOrder, '5' Swap."""
TimeCondition: TypeAlias = str
"""One character: '1' IOC, '2' GFS, '3' GFD, '4' GTD, '5' GTC, '6' GFA."""
VolumeCondition: TypeAlias = str
"""One character: '1' AV, '2' MV, '3' CV."""
ContingentCondition: TypeAlias = str
"""One character: '1' Immediately, '2' Touch, '3' TouchProfit, '4' ParkedOrder, '5' LastPriceGreaterThanStopPrice, '6' LastPriceGreaterEqualStopPrice, '7' LastPriceLesserThanStopPrice, '8' LastPriceLesserEqualStopPrice, '9' AskPriceGreaterThanStopPrice, 'A' AskPriceGreaterEqualStopPrice, 'B' AskPriceLesserThanStopPrice, 'C' AskPriceLesserEqualStopPrice, 'D' BidPriceGreaterThanStopPrice, 'E' BidPriceGreaterEqualStopPrice, 'F' BidPriceLesserThanStopPrice, 'H' BidPriceLesserEqualStopPrice."""
ActionFlag: TypeAlias = str
"""One character: '0' Delete, '3' Modify."""
TradingRight: TypeAlias = str
"""One character: '0' Allow, '1' CloseOnly, '2' Forbidden."""
OrderSource: TypeAlias = str
"""One character: '0' Participant, '1' Administrator."""
TradeType: TypeAlias = str
"""One character: '#' SplitCombination, '0' Common, '1' OptionsExecution, '2' OTC, '3' EFPDerived, '4' CombinationDerived."""
PriceSource: TypeAlias = str
"""One character: '0' LastPrice, '1' Buy, '2' Sell."""
InstrumentStatus: TypeAlias = str
"""One character: '0' BeforeTrading, '1' NoTrading, '2' Continous, '3' AuctionOrdering, '4' AuctionBalance, '5' AuctionMatch, '6' Closed."""
InstStatusEnterReason: TypeAlias = str
"""One character: '1' Automatic, '2' Manual, '3' Fuse."""
OrderActionRef: TypeAlias = int
"""An integer of 32 bits."""
InstallCount: TypeAlias = int
"""An integer of 32 bits."""
InstallID: TypeAlias = int
"""An integer of 32 bits."""
ErrorID: TypeAlias = int
"""An integer of 32 bits."""
SettlementID: TypeAlias = int
"""An integer of 32 bits."""
Volume: TypeAlias = int
"""An integer of 32 bits."""
FrontID: TypeAlias = int
"""An integer of 32 bits."""
SessionID: TypeAlias = int
"""An integer of 32 bits."""
SequenceNo: TypeAlias = int
"""An integer of 32 bits."""
CommandNo: TypeAlias = int
"""An integer of 32 bits."""
Millisec: TypeAlias = int
"""An integer of 32 bits."""
VolumeMultiple: TypeAlias = int
"""An integer of 32 bits."""
TradingSegmentSN: TypeAlias = int
"""An integer of 32 bits."""
RequestID: TypeAlias = int
"""An integer of 32 bits."""
Year: TypeAlias = int
"""An integer of 32 bits."""
Month: TypeAlias = int
"""An integer of 32 bits."""
Bool: TypeAlias = int
"""An integer of 32 bits."""
Price: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
CombOffsetFlag: TypeAlias = str
"""Text of up to 4 GBK bytes."""
CombHedgeFlag: TypeAlias = str
"""Text of up to 4 GBK bytes."""
Ratio: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
Money: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
LargeVolume: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
SequenceSeries: TypeAlias = int
"""An integer of 16 bits."""
CommPhaseNo: TypeAlias = int
"""An integer of 16 bits."""
SequenceLabel: TypeAlias = str
"""Text of up to 1 GBK bytes."""
UnderlyingMultiple: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
Priority: TypeAlias = int
"""An integer of 32 bits."""
ContractCode: TypeAlias = str
"""Text of up to 40 GBK bytes."""
City: TypeAlias = str
"""Text of up to 50 GBK bytes."""
IsStock: TypeAlias = str
"""Text of up to 10 GBK bytes."""
Channel: TypeAlias = str
"""Text of up to 50 GBK bytes."""
Address: TypeAlias = str
"""Text of up to 100 GBK bytes."""
ZipCode: TypeAlias = str
"""Text of up to 6 GBK bytes."""
Telephone: TypeAlias = str
"""Text of up to 40 GBK bytes."""
Fax: TypeAlias = str
"""Text of up to 40 GBK bytes."""
Mobile: TypeAlias = str
"""Text of up to 40 GBK bytes."""
EMail: TypeAlias = str
"""Text of up to 40 GBK bytes."""
Memo: TypeAlias = str
"""Text of up to 160 GBK bytes."""
CompanyCode: TypeAlias = str
"""Text of up to 50 GBK bytes."""
Website: TypeAlias = str
"""Text of up to 50 GBK bytes."""
TaxNo: TypeAlias = str
"""Text of up to 30 GBK bytes."""
BatchStatus: TypeAlias = str
"""One character: '1' NoUpload, '2' Uploaded, '3' Failed."""
PropertyID: TypeAlias = str
"""Text of up to 32 GBK bytes."""
PropertyName: TypeAlias = str
"""Text of up to 64 GBK bytes."""
LicenseNo: TypeAlias = str
"""Text of up to 50 GBK bytes."""
AgentID: TypeAlias = str
"""Text of up to 12 GBK bytes."""
AgentName: TypeAlias = str
"""Text of up to 40 GBK bytes."""
AgentGroupID: TypeAlias = str
"""Text of up to 12 GBK bytes."""
AgentGroupName: TypeAlias = str
"""Text of up to 40 GBK bytes."""
ReturnStyle: TypeAlias = str
"""One character: '1' All, '2' ByProduct."""
ReturnPattern: TypeAlias = str
"""One character: '1' ByVolume, '2' ByFeeOnHand."""
ReturnLevel: TypeAlias = str
"""One character: '1' Level1, '2' Level2, '3' Level3, '4' Level4, '5' Level5, '6' Level6, '7' Level7, '8' Level8, '9' Level9."""
ReturnStandard: TypeAlias = str
"""One character: '1' ByPeriod, '2' ByStandard."""
MortgageType: TypeAlias = str
"""One character: '0' Out, '1' In."""
InvestorSettlementParamID: TypeAlias = str
"""One character: '4' MortgageRatio, '5' MarginWay, '9' BillDeposit."""
ExchangeSettlementParamID: TypeAlias = str
"""One character: '1' MortgageRatio, '2' OtherFundItem, '3' OtherFundImport, '6' CFFEXMinPrepa, '7' CZCESettlementType, '9' ExchDelivFeeMode, '0' DelivFeeMode, 'A' CZCEComMarginType, 'B' DceComMarginType, 'a' OptOutDisCountRate, 'b' OptMiniGuarantee."""
SystemParamID: TypeAlias = str
"""One character: '1' InvestorIDMinLength, '2' AccountIDMinLength, '3' UserRightLogon, '4' SettlementBillTrade, '5' TradingCode, '6' CheckFund, '7' CommModelRight, '9' MarginModelRight, '8' IsStandardActive, 'U' UploadSettlementFile, 'D' DownloadCSRCFile, 'S' SettlementBillFile, 'C' CSRCOthersFile, 'P' InvestorPhoto, 'R' CSRCData, 'I' InvestorPwdModel, 'F' CFFEXInvestorSettleFile, 'a' InvestorIDType, 'r' FreezeMaxReMain, 'A' IsSync, 'O' RelieveOpenLimit, 'X' IsStandardFreeze, 'B' CZCENormalProductHedge."""
TradeParamID: TypeAlias = str
"""One character: 'E' EncryptionStandard, 'R' RiskMode, 'G' RiskModeGlobal, 'P' modeEncode, 'T' tickMode, 'S' SingleUserSessionMaxNum, 'L' LoginFailMaxNum, 'A' IsAuthForce, 'F' IsPosiFreeze, 'M' IsPosiLimit, 'Q' ForQuoteTimeInterval, 'B' IsFuturePosiLimit, 'C' IsFutureOrderFreq, 'H' IsExecOrderProfit."""
SettlementParamValue: TypeAlias = str
"""Text of up to 255 GBK bytes."""
CounterID: TypeAlias = str
"""Text of up to 32 GBK bytes."""
InvestorGroupName: TypeAlias = str
"""Text of up to 40 GBK bytes."""
BrandCode: TypeAlias = str
"""Text of up to 256 GBK bytes."""
Warehouse: TypeAlias = str
"""Text of up to 256 GBK bytes."""
ProductDate: TypeAlias = str
"""Text of up to 40 GBK bytes."""
Grade: TypeAlias = str
"""Text of up to 40 GBK bytes."""
Classify: TypeAlias = str
"""Text of up to 40 GBK bytes."""
Position: TypeAlias = str
"""Text of up to 40 GBK bytes."""
Yieldly: TypeAlias = str
"""Text of up to 40 GBK bytes."""
Weight: TypeAlias = str
"""Text of up to 40 GBK bytes."""
SubEntryFundNo: TypeAlias = int
"""An integer of 32 bits."""
FileID: TypeAlias = str
"""One character: 'F' SettlementFund, 'T' Trade, 'P' InvestorPosition, 'O' SubEntryFund, 'C' CZCECombinationPos, 'R' CSRCData, 'L' CZCEClose, 'N' CZCENoClose, 'D' PositionDtl, 'S' OptionStrike, 'M' SettlementPriceComparison, 'B' NonTradePosChange."""
FileName: TypeAlias = str
"""Text of up to 256 GBK bytes."""
FileType: TypeAlias = str
"""One character: '0' Settlement, '1' Check."""
FileFormat: TypeAlias = str
"""One character: '0' Txt, '1' Zip, '2' DBF."""
FileUploadStatus: TypeAlias = str
"""One character: '1' SucceedUpload, '2' FailedUpload, '3' SucceedLoad, '4' PartSucceedLoad, '5' FailedLoad."""
TransferDirection: TypeAlias = str
"""One character: '0' Out, '1' In."""
UploadMode: TypeAlias = str
"""Text of up to 20 GBK bytes."""
AccountID: TypeAlias = str
"""Text of up to 12 GBK bytes."""
BankFlag: TypeAlias = str
"""Text of up to 3 GBK bytes."""
BankAccount: TypeAlias = str
"""Text of up to 40 GBK bytes."""
OpenName: TypeAlias = str
"""Text of up to 60 GBK bytes."""
OpenBank: TypeAlias = str
"""Text of up to 100 GBK bytes."""
BankName: TypeAlias = str
"""Text of up to 100 GBK bytes."""
PublishPath: TypeAlias = str
"""Text of up to 256 GBK bytes."""
OperatorID: TypeAlias = str
"""Text of up to 64 GBK bytes."""
MonthCount: TypeAlias = int
"""An integer of 32 bits."""
AdvanceMonthArray: TypeAlias = str
"""Text of up to 12 GBK bytes."""
DateExpr: TypeAlias = str
"""Text of up to 1024 GBK bytes."""
InstrumentIDExpr: TypeAlias = str
"""Text of up to 40 GBK bytes."""
InstrumentNameExpr: TypeAlias = str
"""Text of up to 40 GBK bytes."""
SpecialCreateRule: TypeAlias = str
"""One character: '0' NoSpecialRule, '1' NoSpringFestival."""
BasisPriceType: TypeAlias = str
"""One character: '1' LastSettlement, '2' LaseClose."""
ProductLifePhase: TypeAlias = str
"""One character: '1' Active, '2' NonActive, '3' Canceled."""
DeliveryMode: TypeAlias = str
"""One character: '1' CashDeliv, '2' CommodityDeliv."""
LogLevel: TypeAlias = str
"""Text of up to 32 GBK bytes."""
ProcessName: TypeAlias = str
"""Text of up to 256 GBK bytes."""
OperationMemo: TypeAlias = str
"""Text of up to 1024 GBK bytes."""
FundIOType: TypeAlias = str
"""One character: '1' FundIO, '2' Transfer, '3' SwapCurrency."""
FundType: TypeAlias = str
"""One character: '1' Deposite, '2' ItemFund, '3' Company, '4' InnerTransfer."""
FundDirection: TypeAlias = str
"""One character: '1' In, '2' Out."""
FundStatus: TypeAlias = str
"""One character: '1' Record, '2' Check, '3' Charge."""
BillNo: TypeAlias = str
"""Text of up to 14 GBK bytes."""
BillName: TypeAlias = str
"""Text of up to 32 GBK bytes."""
PublishStatus: TypeAlias = str
"""One character: '1' None, '2' Publishing, '3' Published."""
EnumValueID: TypeAlias = str
"""Text of up to 64 GBK bytes."""
EnumValueType: TypeAlias = str
"""Text of up to 32 GBK bytes."""
EnumValueLabel: TypeAlias = str
"""Text of up to 64 GBK bytes."""
EnumValueResult: TypeAlias = str
"""Text of up to 32 GBK bytes."""
SystemStatus: TypeAlias = str
"""One character: '1' NonActive, '2' Startup, '3' Initialize, '4' Initialized, '5' Close, '6' Closed, '7' Settlement."""
SettlementStatus: TypeAlias = str
"""One character: '0' Initialize, '1' Settlementing, '2' Settlemented, '3' Finished."""
RangeIntType: TypeAlias = str
"""Text of up to 32 GBK bytes."""
RangeIntFrom: TypeAlias = str
"""Text of up to 32 GBK bytes."""
RangeIntTo: TypeAlias = str
"""Text of up to 32 GBK bytes."""
FunctionID: TypeAlias = str
"""Text of up to 24 GBK bytes."""
FunctionValueCode: TypeAlias = str
"""Text of up to 256 GBK bytes."""
FunctionName: TypeAlias = str
"""Text of up to 64 GBK bytes."""
RoleID: TypeAlias = str
"""Text of up to 10 GBK bytes."""
RoleName: TypeAlias = str
"""Text of up to 40 GBK bytes."""
Description: TypeAlias = str
"""Text of up to 400 GBK bytes."""
CombineID: TypeAlias = str
"""Text of up to 24 GBK bytes."""
CombineType: TypeAlias = str
"""Text of up to 24 GBK bytes."""
InvestorType: TypeAlias = str
"""One character: '0' Person, '1' Company, '2' Fund, '3' SpecialOrgan, '4' Asset."""
BrokerType: TypeAlias = str
"""One character: '0' Trade, '1' TradeSettle."""
RiskLevel: TypeAlias = str
"""One character: '1' Low, '2' Normal, '3' Focus, '4' Risk."""
FeeAcceptStyle: TypeAlias = str
"""One character: '1' ByTrade, '2' ByDeliv, '3' None, '4' FixFee."""
PasswordType: TypeAlias = str
"""One character: '1' Trade, '2' Account."""
Algorithm: TypeAlias = str
"""One character: '1' All, '2' OnlyLost, '3' OnlyGain, '4' None."""
IncludeCloseProfit: TypeAlias = str
"""One character: '0' Include, '2' NotInclude."""
AllWithoutTrade: TypeAlias = str
"""One character: '0' Enable, '2' Disable, '3' NoHoldEnable."""
Comment: TypeAlias = str
"""Text of up to 30 GBK bytes."""
Version: TypeAlias = str
"""Text of up to 3 GBK bytes."""
TradeCode: TypeAlias = str
"""Text of up to 6 GBK bytes."""
TradeDate: TypeAlias = str
"""Text of up to 8 GBK bytes."""
TradeTime: TypeAlias = str
"""Text of up to 8 GBK bytes."""
TradeSerial: TypeAlias = str
"""Text of up to 8 GBK bytes."""
TradeSerialNo: TypeAlias = int
"""An integer of 32 bits."""
FutureID: TypeAlias = str
"""Text of up to 10 GBK bytes."""
BankID: TypeAlias = str
"""Text of up to 3 GBK bytes."""
BankBrchID: TypeAlias = str
"""Text of up to 4 GBK bytes."""
BankBranchID: TypeAlias = str
"""Text of up to 10 GBK bytes."""
OperNo: TypeAlias = str
"""Text of up to 16 GBK bytes."""
DeviceID: TypeAlias = str
"""Text of up to 2 GBK bytes."""
RecordNum: TypeAlias = str
"""Text of up to 6 GBK bytes."""
FutureAccount: TypeAlias = str
"""Text of up to 21 GBK bytes."""
FuturePwdFlag: TypeAlias = str
"""One character: '0' UnCheck, '1' Check."""
TransferType: TypeAlias = str
"""One character: '0' BankToFuture, '1' FutureToBank."""
FutureAccPwd: TypeAlias = str
"""Text of up to 16 GBK bytes."""
CurrencyCode: TypeAlias = str
"""Text of up to 3 GBK bytes."""
RetCode: TypeAlias = str
"""Text of up to 4 GBK bytes."""
RetInfo: TypeAlias = str
"""Text of up to 128 GBK bytes."""
TradeAmt: TypeAlias = str
"""Text of up to 19 GBK bytes."""
UseAmt: TypeAlias = str
"""Text of up to 19 GBK bytes."""
FetchAmt: TypeAlias = str
"""Text of up to 19 GBK bytes."""
TransferValidFlag: TypeAlias = str
"""One character: '0' Invalid, '1' Valid, '2' Reverse."""
CertCode: TypeAlias = str
"""Text of up to 20 GBK bytes."""
Reason: TypeAlias = str
"""One character: '0' CD, '1' ZT, '2' QT."""
FundProjectID: TypeAlias = str
"""Text of up to 4 GBK bytes."""
Sex: TypeAlias = str
"""One character: '0' None, '1' Man, '2' Woman."""
Profession: TypeAlias = str
"""Text of up to 100 GBK bytes."""
National: TypeAlias = str
"""Text of up to 30 GBK bytes."""
Province: TypeAlias = str
"""Text of up to 50 GBK bytes."""
Region: TypeAlias = str
"""Text of up to 15 GBK bytes."""
Country: TypeAlias = str
"""Text of up to 15 GBK bytes."""
LicenseNO: TypeAlias = str
"""Text of up to 32 GBK bytes."""
CompanyType: TypeAlias = str
"""Text of up to 15 GBK bytes."""
BusinessScope: TypeAlias = str
"""Text of up to 1000 GBK bytes."""
CapitalCurrency: TypeAlias = str
"""Text of up to 3 GBK bytes."""
UserType: TypeAlias = str
"""One character: '0' Investor, '1' Operator, '2' SuperUser."""
BranchID: TypeAlias = str
"""Text of up to 8 GBK bytes."""
RateType: TypeAlias = str
"""One character: '2' MarginRate."""
NoteType: TypeAlias = str
"""One character: '1' TradeSettleBill, '2' TradeSettleMonth, '3' CallMarginNotes, '4' ForceCloseNotes, '5' TradeNotes, '6' DelivNotes."""
SettlementStyle: TypeAlias = str
"""One character: '1' Day, '2' Volume."""
BrokerDNS: TypeAlias = str
"""Text of up to 255 GBK bytes."""
Sentence: TypeAlias = str
"""Text of up to 500 GBK bytes."""
SettlementBillType: TypeAlias = str
"""One character: '0' Day, '1' Month."""
UserRightType: TypeAlias = str
"""One character: '1' Logon, '2' Transfer, '3' EMail, '4' Fax, '5' ConditionOrder."""
MarginPriceType: TypeAlias = str
"""One character: '1' PreSettlementPrice, '2' SettlementPrice, '3' AveragePrice, '4' OpenPrice."""
BillGenStatus: TypeAlias = str
"""One character: '0' None, '1' NoGenerated, '2' Generated."""
AlgoType: TypeAlias = str
"""One character: '1' HandlePositionAlgo, '2' FindMarginRateAlgo."""
HandlePositionAlgoID: TypeAlias = str
"""One character: '1' Base, '2' DCE, '3' CZCE."""
FindMarginRateAlgoID: TypeAlias = str
"""One character: '1' Base, '2' DCE, '3' CZCE."""
HandleTradingAccountAlgoID: TypeAlias = str
"""One character: '1' Base, '2' DCE, '3' CZCE."""
PersonType: TypeAlias = str
"""One character: '1' Order, '2' Open, '3' Fund, '4' Settlement, '5' Company, '6' Corporation, '7' LinkMan, '8' Ledger, '9' Trustee, 'A' TrusteeCorporation, 'B' TrusteeOpen, 'C' TrusteeContact, 'D' ForeignerRefer, 'E' CorporationRefer."""
QueryInvestorRange: TypeAlias = str
"""One character: '1' All, '2' Group, '3' Single."""
InvestorRiskStatus: TypeAlias = str
"""One character: '1' Normal, '2' Warn, '3' Call, '4' Force, '5' Exception."""
LegID: TypeAlias = int
"""An integer of 32 bits."""
LegMultiple: TypeAlias = int
"""An integer of 32 bits."""
ImplyLevel: TypeAlias = int
"""An integer of 32 bits."""
ClearAccount: TypeAlias = str
"""Text of up to 32 GBK bytes."""
OrganNO: TypeAlias = str
"""Text of up to 5 GBK bytes."""
ClearbarchID: TypeAlias = str
"""Text of up to 5 GBK bytes."""
UserEventType: TypeAlias = str
"""One character: '1' Login, '2' Logout, '3' Trading, '4' TradingError, '5' UpdatePassword, '6' Authenticate, '9' Other."""
UserEventInfo: TypeAlias = str
"""Text of up to 1024 GBK bytes."""
CloseStyle: TypeAlias = str
"""One character: '0' Close, '1' CloseToday."""
StatMode: TypeAlias = str
"""One character: '0' Non, '1' Instrument, '2' Product, '3' Investor."""
ParkedOrderStatus: TypeAlias = str
"""One character: '1' NotSend, '2' Send, '3' Deleted."""
ParkedOrderID: TypeAlias = str
"""Text of up to 12 GBK bytes."""
ParkedOrderActionID: TypeAlias = str
"""Text of up to 12 GBK bytes."""
VirDealStatus: TypeAlias = str
"""One character: '1' Dealing, '2' DeaclSucceed."""
OrgSystemID: TypeAlias = str
"""One character: '0' Standard, '1' ESunny, '2' KingStarV6."""
VirTradeStatus: TypeAlias = str
"""One character: '0' NaturalDeal, '1' SucceedEnd, '2' FailedEND, '3' Exception, '4' ManualDeal, '5' MesException, '6' SysException."""
VirBankAccType: TypeAlias = str
"""One character: '1' BankBook, '2' BankCard, '3' CreditCard."""
VirementStatus: TypeAlias = str
"""One character: '0' Natural, '9' Canceled."""
VirementAvailAbility: TypeAlias = str
"""One character: '0' NoAvailAbility, '1' AvailAbility, '2' Repeal."""
VirementTradeCode: TypeAlias = str
"""One character: '102001' BankBankToFuture, '102002' BankFutureToBank, '202001' FutureBankToFuture, '202002' FutureFutureToBank."""
PhotoTypeName: TypeAlias = str
"""Text of up to 40 GBK bytes."""
PhotoTypeID: TypeAlias = str
"""Text of up to 4 GBK bytes."""
PhotoName: TypeAlias = str
"""Text of up to 160 GBK bytes."""
TopicID: TypeAlias = int
"""An integer of 32 bits."""
ReportTypeID: TypeAlias = str
"""Text of up to 2 GBK bytes."""
CharacterID: TypeAlias = str
"""Text of up to 4 GBK bytes."""
AMLParamID: TypeAlias = str
"""Text of up to 20 GBK bytes."""
AMLInvestorType: TypeAlias = str
"""Text of up to 2 GBK bytes."""
AMLIdCardType: TypeAlias = str
"""Text of up to 2 GBK bytes."""
AMLTradeDirect: TypeAlias = str
"""Text of up to 2 GBK bytes."""
AMLTradeModel: TypeAlias = str
"""Text of up to 2 GBK bytes."""
AMLOpParamValue: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
AMLCustomerCardType: TypeAlias = str
"""Text of up to 80 GBK bytes."""
AMLInstitutionName: TypeAlias = str
"""Text of up to 64 GBK bytes."""
AMLDistrictID: TypeAlias = str
"""Text of up to 6 GBK bytes."""
AMLRelationShip: TypeAlias = str
"""Text of up to 2 GBK bytes."""
AMLInstitutionType: TypeAlias = str
"""Text of up to 2 GBK bytes."""
AMLInstitutionID: TypeAlias = str
"""Text of up to 12 GBK bytes."""
AMLAccountType: TypeAlias = str
"""Text of up to 4 GBK bytes."""
AMLTradingType: TypeAlias = str
"""Text of up to 6 GBK bytes."""
AMLTransactClass: TypeAlias = str
"""Text of up to 6 GBK bytes."""
AMLCapitalIO: TypeAlias = str
"""Text of up to 2 GBK bytes."""
AMLSite: TypeAlias = str
"""Text of up to 9 GBK bytes."""
AMLCapitalPurpose: TypeAlias = str
"""Text of up to 128 GBK bytes."""
AMLReportType: TypeAlias = str
"""Text of up to 1 GBK bytes."""
AMLSerialNo: TypeAlias = str
"""Text of up to 4 GBK bytes."""
AMLStatus: TypeAlias = str
"""Text of up to 1 GBK bytes."""
AMLGenStatus: TypeAlias = str
"""One character: '0' Program, '1' HandWork."""
AMLSeqCode: TypeAlias = str
"""Text of up to 64 GBK bytes."""
AMLFileName: TypeAlias = str
"""Text of up to 256 GBK bytes."""
AMLMoney: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
AMLFileAmount: TypeAlias = int
"""An integer of 32 bits."""
CFMMCKey: TypeAlias = str
"""Text of up to 20 GBK bytes."""
CFMMCToken: TypeAlias = str
"""Text of up to 20 GBK bytes."""
CFMMCKeyKind: TypeAlias = str
"""One character: 'R' REQUEST, 'A' AUTO, 'M' MANUAL."""
AMLReportName: TypeAlias = str
"""Text of up to 80 GBK bytes."""
IndividualName: TypeAlias = str
"""Text of up to 50 GBK bytes."""
CurrencyID: TypeAlias = str
"""Text of up to 3 GBK bytes."""
CustNumber: TypeAlias = str
"""Text of up to 35 GBK bytes."""
OrganCode: TypeAlias = str
"""Text of up to 35 GBK bytes."""
OrganName: TypeAlias = str
"""Text of up to 70 GBK bytes."""
SuperOrganCode: TypeAlias = str
"""Text of up to 11 GBK bytes."""
SubBranchID: TypeAlias = str
"""Text of up to 30 GBK bytes."""
SubBranchName: TypeAlias = str
"""Text of up to 70 GBK bytes."""
BranchNetCode: TypeAlias = str
"""Text of up to 30 GBK bytes."""
BranchNetName: TypeAlias = str
"""Text of up to 70 GBK bytes."""
OrganFlag: TypeAlias = str
"""Text of up to 1 GBK bytes."""
BankCodingForFuture: TypeAlias = str
"""Text of up to 32 GBK bytes."""
BankReturnCode: TypeAlias = str
"""Text of up to 6 GBK bytes."""
PlateReturnCode: TypeAlias = str
"""Text of up to 4 GBK bytes."""
BankSubBranchID: TypeAlias = str
"""Text of up to 30 GBK bytes."""
FutureBranchID: TypeAlias = str
"""Text of up to 30 GBK bytes."""
ReturnCode: TypeAlias = str
"""Text of up to 6 GBK bytes."""
OperatorCode: TypeAlias = str
"""Text of up to 16 GBK bytes."""
ClearDepID: TypeAlias = str
"""Text of up to 5 GBK bytes."""
ClearBrchID: TypeAlias = str
"""Text of up to 5 GBK bytes."""
ClearName: TypeAlias = str
"""Text of up to 70 GBK bytes."""
BankAccountName: TypeAlias = str
"""Text of up to 70 GBK bytes."""
InvDepID: TypeAlias = str
"""Text of up to 5 GBK bytes."""
InvBrchID: TypeAlias = str
"""Text of up to 5 GBK bytes."""
MessageFormatVersion: TypeAlias = str
"""Text of up to 35 GBK bytes."""
Digest: TypeAlias = str
"""Text of up to 35 GBK bytes."""
AuthenticData: TypeAlias = str
"""Text of up to 128 GBK bytes."""
PasswordKey: TypeAlias = str
"""Text of up to 128 GBK bytes."""
FutureAccountName: TypeAlias = str
"""Text of up to 128 GBK bytes."""
MobilePhone: TypeAlias = str
"""Text of up to 20 GBK bytes."""
FutureMainKey: TypeAlias = str
"""Text of up to 128 GBK bytes."""
FutureWorkKey: TypeAlias = str
"""Text of up to 128 GBK bytes."""
FutureTransKey: TypeAlias = str
"""Text of up to 128 GBK bytes."""
BankMainKey: TypeAlias = str
"""Text of up to 128 GBK bytes."""
BankWorkKey: TypeAlias = str
"""Text of up to 128 GBK bytes."""
BankTransKey: TypeAlias = str
"""Text of up to 128 GBK bytes."""
BankServerDescription: TypeAlias = str
"""Text of up to 128 GBK bytes."""
AddInfo: TypeAlias = str
"""Text of up to 128 GBK bytes."""
DescrInfoForReturnCode: TypeAlias = str
"""Text of up to 128 GBK bytes."""
CountryCode: TypeAlias = str
"""Text of up to 20 GBK bytes."""
Serial: TypeAlias = int
"""An integer of 32 bits."""
PlateSerial: TypeAlias = int
"""An integer of 32 bits."""
BankSerial: TypeAlias = str
"""Text of up to 12 GBK bytes."""
CorrectSerial: TypeAlias = int
"""An integer of 32 bits."""
FutureSerial: TypeAlias = int
"""An integer of 32 bits."""
ApplicationID: TypeAlias = int
"""An integer of 32 bits."""
BankProxyID: TypeAlias = int
"""An integer of 32 bits."""
FBTCoreID: TypeAlias = int
"""An integer of 32 bits."""
ServerPort: TypeAlias = int
"""An integer of 32 bits."""
RepealedTimes: TypeAlias = int
"""An integer of 32 bits."""
RepealTimeInterval: TypeAlias = int
"""An integer of 32 bits."""
TotalTimes: TypeAlias = int
"""An integer of 32 bits."""
FBTRequestID: TypeAlias = int
"""An integer of 32 bits."""
TID: TypeAlias = int
"""An integer of 32 bits."""
TradeAmount: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
CustFee: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
FutureFee: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
SingleMaxAmt: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
SingleMinAmt: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
TotalAmt: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
CertificationType: TypeAlias = str
"""One character: '0' IDCard, '1' Passport, '2' OfficerIDCard, '3' SoldierIDCard, '4' HomeComingCard, '5' HouseholdRegister, '6' LicenseNo, '7' InstitutionCodeCard, '8' TempLicenseNo, '9' NoEnterpriseLicenseNo, 'x' OtherCard, 'a' SuperDepAgree."""
FileBusinessCode: TypeAlias = str
"""One character: '0' Others, '1' TransferDetails, '2' CustAccStatus, '3' AccountTradeDetails, '4' FutureAccountChangeInfoDetails, '5' CustMoneyDetail, '6' CustCancelAccountInfo, '7' CustMoneyResult, '8' OthersExceptionResult, '9' CustInterestNetMoneyDetails, 'a' CustMoneySendAndReceiveDetails, 'b' CorporationMoneyTotal, 'c' MainbodyMoneyTotal, 'd' MainPartMonitorData, 'e' PreparationMoney, 'f' BankMoneyMonitorData."""
CashExchangeCode: TypeAlias = str
"""One character: '1' Exchange, '2' Cash."""
YesNoIndicator: TypeAlias = str
"""One character: '0' Yes, '1' No."""
BanlanceType: TypeAlias = str
"""One character: '0' CurrentMoney, '1' UsableMoney, '2' FetchableMoney, '3' FreezeMoney."""
Gender: TypeAlias = str
"""One character: '0' Unknown, '1' Male, '2' Female."""
FeePayFlag: TypeAlias = str
"""One character: '0' BEN, '1' OUR, '2' SHA."""
PassWordKeyType: TypeAlias = str
"""One character: '0' ExchangeKey, '1' PassWordKey, '2' MACKey, '3' MessageKey."""
FBTPassWordType: TypeAlias = str
"""One character: '0' Query, '1' Fetch, '2' Transfer, '3' Trade."""
FBTEncryMode: TypeAlias = str
"""One character: '0' NoEncry, '1' DES, '2' 3DES."""
BankRepealFlag: TypeAlias = str
"""One character: '0' BankNotNeedRepeal, '1' BankWaitingRepeal, '2' BankBeenRepealed."""
BrokerRepealFlag: TypeAlias = str
"""One character: '0' BrokerNotNeedRepeal, '1' BrokerWaitingRepeal, '2' BrokerBeenRepealed."""
InstitutionType: TypeAlias = str
"""One character: '0' Bank, '1' Future, '2' Store."""
LastFragment: TypeAlias = str
"""One character: '0' Yes, '1' No."""
BankAccStatus: TypeAlias = str
"""One character: '0' Normal, '1' Freeze, '2' ReportLoss."""
MoneyAccountStatus: TypeAlias = str
"""One character: '0' Normal, '1' Cancel."""
ManageStatus: TypeAlias = str
"""One character: '0' Point, '1' PrePoint, '2' CancelPoint."""
SystemType: TypeAlias = str
"""One character: '0' FutureBankTransfer, '1' StockBankTransfer, '2' TheThirdPartStore."""
TxnEndFlag: TypeAlias = str
"""One character: '0' NormalProcessing, '1' Success, '2' Failed, '3' Abnormal, '4' ManualProcessedForException, '5' CommuFailedNeedManualProcess, '6' SysErrorNeedManualProcess."""
ProcessStatus: TypeAlias = str
"""One character: '0' NotProcess, '1' StartProcess, '2' Finished."""
CustType: TypeAlias = str
"""One character: '0' Person, '1' Institution."""
FBTTransferDirection: TypeAlias = str
"""One character: '1' FromBankToFuture, '2' FromFutureToBank."""
OpenOrDestroy: TypeAlias = str
"""One character: '1' Open, '0' Destroy."""
AvailabilityFlag: TypeAlias = str
"""One character: '0' Invalid, '1' Valid, '2' Repeal."""
OrganType: TypeAlias = str
"""One character: '1' Bank, '2' Future, '9' PlateForm."""
OrganLevel: TypeAlias = str
"""One character: '1' HeadQuarters, '2' Branch."""
ProtocalID: TypeAlias = str
"""One character: '0' FutureProtocal, '1' ICBCProtocal, '2' ABCProtocal, '3' CBCProtocal, '4' CCBProtocal, '5' BOCOMProtocal, 'X' FBTPlateFormProtocal."""
ConnectMode: TypeAlias = str
"""One character: '0' ShortConnect, '1' LongConnect."""
SyncMode: TypeAlias = str
"""One character: '0' ASync, '1' Sync."""
BankAccType: TypeAlias = str
"""One character: '1' BankBook, '2' SavingCard, '3' CreditCard."""
FutureAccType: TypeAlias = str
"""One character: '1' BankBook, '2' SavingCard, '3' CreditCard."""
OrganStatus: TypeAlias = str
"""One character: '0' Ready, '1' CheckIn, '2' CheckOut, '3' CheckFileArrived, '4' CheckDetail, '5' DayEndClean, '9' Invalid."""
CCBFeeMode: TypeAlias = str
"""One character: '1' ByAmount, '2' ByMonth."""
CommApiType: TypeAlias = str
"""One character: '1' Client, '2' Server, '3' UserApi."""
ServiceID: TypeAlias = int
"""An integer of 32 bits."""
ServiceLineNo: TypeAlias = int
"""An integer of 32 bits."""
ServiceName: TypeAlias = str
"""Text of up to 60 GBK bytes."""
LinkStatus: TypeAlias = str
"""One character: '1' Connected, '2' Disconnected."""
CommApiPointer: TypeAlias = int
"""An integer of 32 bits."""
PwdFlag: TypeAlias = str
"""One character: '0' NoCheck, '1' BlankCheck, '2' EncryptCheck."""
SecuAccType: TypeAlias = str
"""One character: '1' AccountID, '2' CardID, '3' SHStockholderID, '4' SZStockholderID."""
TransferStatus: TypeAlias = str
"""One character: '0' Normal, '1' Repealed."""
SponsorType: TypeAlias = str
"""One character: '0' Broker, '1' Bank."""
ReqRspType: TypeAlias = str
"""One character: '0' Request, '1' Response."""
FBTUserEventType: TypeAlias = str
"""One character: '0' SignIn, '1' FromBankToFuture, '2' FromFutureToBank, '3' OpenAccount, '4' CancelAccount, '5' ChangeAccount, '6' RepealFromBankToFuture, '7' RepealFromFutureToBank, '8' QueryBankAccount, '9' QueryFutureAccount, 'A' SignOut, 'B' SyncKey, 'C' ReserveOpenAccount, 'D' CancelReserveOpenAccount, 'E' ReserveOpenAccountConfirm, 'Z' Other."""
BankIDByBank: TypeAlias = str
"""Text of up to 20 GBK bytes."""
BankOperNo: TypeAlias = str
"""Text of up to 3 GBK bytes."""
BankCustNo: TypeAlias = str
"""Text of up to 20 GBK bytes."""
DBOPSeqNo: TypeAlias = int
"""An integer of 32 bits."""
TableName: TypeAlias = str
"""Text of up to 60 GBK bytes."""
PKName: TypeAlias = str
"""Text of up to 200 GBK bytes."""
PKValue: TypeAlias = str
"""Text of up to 500 GBK bytes."""
DBOperation: TypeAlias = str
"""One character: '0' Insert, '1' Update, '2' Delete."""
SyncFlag: TypeAlias = str
"""One character: '0' Yes, '1' No."""
TargetID: TypeAlias = str
"""Text of up to 3 GBK bytes."""
SyncType: TypeAlias = str
"""One character: '0' OneOffSync, '1' TimerSync, '2' TimerFullSync."""
FBETime: TypeAlias = str
"""Text of up to 6 GBK bytes."""
FBEBankNo: TypeAlias = str
"""Text of up to 12 GBK bytes."""
FBECertNo: TypeAlias = str
"""Text of up to 12 GBK bytes."""
ExDirection: TypeAlias = str
"""One character: '0' Settlement, '1' Sale."""
FBEBankAccount: TypeAlias = str
"""Text of up to 32 GBK bytes."""
FBEBankAccountName: TypeAlias = str
"""Text of up to 60 GBK bytes."""
FBEAmt: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
FBEBusinessType: TypeAlias = str
"""Text of up to 2 GBK bytes."""
FBEPostScript: TypeAlias = str
"""Text of up to 60 GBK bytes."""
FBERemark: TypeAlias = str
"""Text of up to 70 GBK bytes."""
ExRate: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
FBEResultFlag: TypeAlias = str
"""One character: '0' Success, '1' InsufficientBalance, '8' UnknownTrading, 'x' Fail."""
FBERtnMsg: TypeAlias = str
"""Text of up to 60 GBK bytes."""
FBEExtendMsg: TypeAlias = str
"""Text of up to 60 GBK bytes."""
FBEBusinessSerial: TypeAlias = str
"""Text of up to 30 GBK bytes."""
FBESystemSerial: TypeAlias = str
"""Text of up to 20 GBK bytes."""
FBETotalExCnt: TypeAlias = int
"""An integer of 32 bits."""
FBEExchStatus: TypeAlias = str
"""One character: '0' Normal, '1' ReExchange."""
FBEFileFlag: TypeAlias = str
"""One character: '0' DataPackage, '1' File."""
FBEAlreadyTrade: TypeAlias = str
"""One character: '0' NotTrade, '1' Trade."""
FBEOpenBank: TypeAlias = str
"""Text of up to 60 GBK bytes."""
FBEUserEventType: TypeAlias = str
"""One character: '0' SignIn, '1' Exchange, '2' ReExchange, '3' QueryBankAccount, '4' QueryExchDetial, '5' QueryExchSummary, '6' QueryExchRate, '7' CheckBankAccount, '8' SignOut, 'Z' Other."""
FBEFileName: TypeAlias = str
"""Text of up to 20 GBK bytes."""
FBEBatchSerial: TypeAlias = str
"""Text of up to 20 GBK bytes."""
FBEReqFlag: TypeAlias = str
"""One character: '0' UnProcessed, '1' WaitSend, '2' SendSuccess, '3' SendFailed, '4' WaitReSend."""
NotifyClass: TypeAlias = str
"""One character: '0' NOERROR, '1' Warn, '2' Call, '3' Force, '4' CHUANCANG, '5' Exception."""
RiskNofityInfo: TypeAlias = str
"""Text of up to 256 GBK bytes."""
ForceCloseSceneId: TypeAlias = str
"""Text of up to 23 GBK bytes."""
ForceCloseType: TypeAlias = str
"""One character: '0' Manual, '1' Single, '2' Group."""
InstrumentIDs: TypeAlias = str
"""Text of up to 100 GBK bytes."""
RiskNotifyMethod: TypeAlias = str
"""One character: '0' System, '1' SMS, '2' EMail, '3' Manual."""
RiskNotifyStatus: TypeAlias = str
"""One character: '0' NotGen, '1' Generated, '2' SendError, '3' SendOk, '4' Received, '5' Confirmed."""
RiskUserEvent: TypeAlias = str
"""One character: '0' ExportData."""
ParamID: TypeAlias = int
"""An integer of 32 bits."""
ParamName: TypeAlias = str
"""Text of up to 40 GBK bytes."""
ParamValue: TypeAlias = str
"""Text of up to 40 GBK bytes."""
ConditionalOrderSortType: TypeAlias = str
"""One character: '0' LastPriceAsc, '1' LastPriceDesc, '2' AskPriceAsc, '3' AskPriceDesc, '4' BidPriceAsc, '5' BidPriceDesc."""
SendType: TypeAlias = str
"""One character: '0' NoSend, '1' Sended, '2' Generated, '3' SendFail, '4' Success, '5' Fail, '6' Cancel."""
ClientIDStatus: TypeAlias = str
"""One character: '1' NoApply, '2' Submited, '3' Sended, '4' Success, '5' Refuse, '6' Cancel."""
IndustryID: TypeAlias = str
"""Text of up to 16 GBK bytes."""
QuestionID: TypeAlias = str
"""Text of up to 4 GBK bytes."""
QuestionContent: TypeAlias = str
"""Text of up to 40 GBK bytes."""
OptionID: TypeAlias = str
"""Text of up to 12 GBK bytes."""
OptionContent: TypeAlias = str
"""Text of up to 60 GBK bytes."""
QuestionType: TypeAlias = str
"""One character: '1' Radio, '2' Option, '3' Blank."""
ProcessID: TypeAlias = str
"""Text of up to 32 GBK bytes."""
SeqNo: TypeAlias = int
"""An integer of 32 bits."""
UOAProcessStatus: TypeAlias = str
"""Text of up to 2 GBK bytes."""
ProcessType: TypeAlias = str
"""Text of up to 2 GBK bytes."""
BusinessType: TypeAlias = str
"""One character: '1' Request, '2' Response, '3' Notice."""
CfmmcReturnCode: TypeAlias = str
"""One character: '0' Success, '1' Working, '2' InfoFail, '3' IDCardFail, '4' OtherFail."""
ExReturnCode: TypeAlias = int
"""An integer of 32 bits."""
ClientType: TypeAlias = str
"""One character: '0' All, '1' Person, '2' Company, '3' Other, '4' SpecialOrgan, '5' Asset."""
ExchangeIDType: TypeAlias = str
"""One character: 'S' SHFE, 'Z' CZCE, 'D' DCE, 'J' CFFEX, 'N' INE."""
ExClientIDType: TypeAlias = str
"""One character: '1' Hedge, '2' Arbitrage, '3' Speculation."""
ClientClassify: TypeAlias = str
"""Text of up to 10 GBK bytes."""
UOAOrganType: TypeAlias = str
"""Text of up to 10 GBK bytes."""
UOACountryCode: TypeAlias = str
"""Text of up to 10 GBK bytes."""
AreaCode: TypeAlias = str
"""Text of up to 10 GBK bytes."""
FuturesID: TypeAlias = str
"""Text of up to 20 GBK bytes."""
CffmcDate: TypeAlias = str
"""Text of up to 10 GBK bytes."""
CffmcTime: TypeAlias = str
"""Text of up to 10 GBK bytes."""
NocID: TypeAlias = str
"""Text of up to 20 GBK bytes."""
UpdateFlag: TypeAlias = str
"""One character: '0' NoUpdate, '1' Success, '2' Fail, '3' TCSuccess, '4' TCFail, '5' Cancel."""
ApplyOperateID: TypeAlias = str
"""One character: '1' OpenInvestor, '2' ModifyIDCard, '3' ModifyNoIDCard, '4' ApplyTradingCode, '5' CancelTradingCode, '6' CancelInvestor, '8' FreezeAccount, '9' ActiveFreezeAccount."""
ApplyStatusID: TypeAlias = str
"""One character: '1' NoComplete, '2' Submited, '3' Checked, '4' Refused, '5' Deleted."""
SendMethod: TypeAlias = str
"""One character: '1' ByAPI, '2' ByFile."""
EventType: TypeAlias = str
"""Text of up to 32 GBK bytes."""
EventMode: TypeAlias = str
"""One character: '1' ADD, '2' UPDATE, '3' DELETE, '4' CHECK, '5' COPY, '6' CANCEL, '7' Reverse."""
UOAAutoSend: TypeAlias = str
"""One character: '1' ASR, '2' ASNR, '3' NSAR, '4' NSR."""
QueryDepth: TypeAlias = int
"""An integer of 32 bits."""
DataCenterID: TypeAlias = int
"""An integer of 32 bits."""
FlowID: TypeAlias = str
"""One character: '1' InvestorGroupFlow, '2' InvestorRate, '3' InvestorCommRateModel."""
CheckLevel: TypeAlias = str
"""One character: '0' Zero, '1' One, '2' Two."""
CheckNo: TypeAlias = int
"""An integer of 32 bits."""
CheckStatus: TypeAlias = str
"""One character: '0' Init, '1' Checking, '2' Checked, '3' Refuse, '4' Cancel."""
UsedStatus: TypeAlias = str
"""One character: '0' Unused, '1' Used, '2' Fail."""
RateTemplateName: TypeAlias = str
"""Text of up to 60 GBK bytes."""
PropertyString: TypeAlias = str
"""Text of up to 2048 GBK bytes."""
BankAcountOrigin: TypeAlias = str
"""One character: '0' ByAccProperty, '1' ByFBTransfer."""
MonthBillTradeSum: TypeAlias = str
"""One character: '0' ByInstrument, '1' ByDayInsPrc, '2' ByDayIns."""
FBTTradeCodeEnum: TypeAlias = str
"""One character: '102001' BankLaunchBankToBroker, '202001' BrokerLaunchBankToBroker, '102002' BankLaunchBrokerToBank, '202002' BrokerLaunchBrokerToBank."""
RateTemplateID: TypeAlias = str
"""Text of up to 8 GBK bytes."""
RiskRate: TypeAlias = str
"""Text of up to 20 GBK bytes."""
Timestamp: TypeAlias = int
"""An integer of 32 bits."""
InvestorIDRuleName: TypeAlias = str
"""Text of up to 60 GBK bytes."""
InvestorIDRuleExpr: TypeAlias = str
"""Text of up to 512 GBK bytes."""
LastDrift: TypeAlias = int
"""An integer of 32 bits."""
LastSuccess: TypeAlias = int
"""An integer of 32 bits."""
AuthKey: TypeAlias = str
"""Text of up to 40 GBK bytes."""
SerialNumber: TypeAlias = str
"""Text of up to 16 GBK bytes."""
OTPType: TypeAlias = str
"""One character: '0' NONE, '1' TOTP."""
OTPVendorsID: TypeAlias = str
"""Text of up to 1 GBK bytes."""
OTPVendorsName: TypeAlias = str
"""Text of up to 60 GBK bytes."""
OTPStatus: TypeAlias = str
"""One character: '0' Unused, '1' Used, '2' Disuse."""
BrokerUserType: TypeAlias = str
"""One character: '1' Investor, '2' BrokerUser."""
FutureType: TypeAlias = str
"""One character: '1' Commodity, '2' Financial."""
FundEventType: TypeAlias = str
"""One character: '0' Restriction, '1' TodayRestriction, '2' Transfer, '3' Credit, '4' InvestorWithdrawAlm, '5' BankRestriction, '6' Accountregister, '7' ExchangeFundIO, '8' InvestorFundIO."""
AccountSourceType: TypeAlias = str
"""One character: '0' FBTransfer, '1' ManualEntry."""
CodeSourceType: TypeAlias = str
"""One character: '0' UnifyAccount, '1' ManualEntry."""
UserRange: TypeAlias = str
"""One character: '0' All, '1' Single."""
TimeSpan: TypeAlias = str
"""Text of up to 8 GBK bytes."""
ImportSequenceID: TypeAlias = str
"""Text of up to 16 GBK bytes."""
ByGroup: TypeAlias = str
"""One character: '2' Investor, '1' Group."""
TradeSumStatMode: TypeAlias = str
"""One character: '1' Instrument, '2' Product, '3' Exchange."""
ComType: TypeAlias = int
"""An integer of 32 bits."""
UserProductID: TypeAlias = str
"""Text of up to 32 GBK bytes."""
UserProductName: TypeAlias = str
"""Text of up to 64 GBK bytes."""
UserProductMemo: TypeAlias = str
"""Text of up to 128 GBK bytes."""
CSRCCancelFlag: TypeAlias = str
"""Text of up to 1 GBK bytes."""
CSRCDate: TypeAlias = str
"""Text of up to 10 GBK bytes."""
CSRCInvestorName: TypeAlias = str
"""Text of up to 200 GBK bytes."""
CSRCOpenInvestorName: TypeAlias = str
"""Text of up to 100 GBK bytes."""
CSRCInvestorID: TypeAlias = str
"""Text of up to 12 GBK bytes."""
CSRCIdentifiedCardNo: TypeAlias = str
"""Text of up to 50 GBK bytes."""
CSRCClientID: TypeAlias = str
"""Text of up to 10 GBK bytes."""
CSRCBankFlag: TypeAlias = str
"""Text of up to 2 GBK bytes."""
CSRCBankAccount: TypeAlias = str
"""Text of up to 22 GBK bytes."""
CSRCOpenName: TypeAlias = str
"""Text of up to 400 GBK bytes."""
CSRCMemo: TypeAlias = str
"""Text of up to 100 GBK bytes."""
CSRCTime: TypeAlias = str
"""Text of up to 10 GBK bytes."""
CSRCTradeID: TypeAlias = str
"""Text of up to 20 GBK bytes."""
CSRCExchangeInstID: TypeAlias = str
"""Text of up to 30 GBK bytes."""
CSRCMortgageName: TypeAlias = str
"""Text of up to 6 GBK bytes."""
CSRCReason: TypeAlias = str
"""Text of up to 2 GBK bytes."""
IsSettlement: TypeAlias = str
"""Text of up to 1 GBK bytes."""
CSRCMoney: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
CSRCPrice: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
CSRCOptionsType: TypeAlias = str
"""Text of up to 1 GBK bytes."""
CSRCStrikePrice: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
CSRCTargetProductID: TypeAlias = str
"""Text of up to 2 GBK bytes."""
CSRCTargetInstrID: TypeAlias = str
"""Text of up to 30 GBK bytes."""
CommModelName: TypeAlias = str
"""Text of up to 160 GBK bytes."""
CommModelMemo: TypeAlias = str
"""Text of up to 1024 GBK bytes."""
ExprSetMode: TypeAlias = str
"""One character: '1' Relative, '2' Typical."""
RateInvestorRange: TypeAlias = str
"""One character: '1' All, '2' Model, '3' Single."""
AgentBrokerID: TypeAlias = str
"""Text of up to 12 GBK bytes."""
DRIdentityID: TypeAlias = int
"""An integer of 32 bits."""
DRIdentityName: TypeAlias = str
"""Text of up to 64 GBK bytes."""
DBLinkID: TypeAlias = str
"""Text of up to 30 GBK bytes."""
SyncDataStatus: TypeAlias = str
"""One character: '0' Initialize, '1' Settlementing, '2' Settlemented."""
TradeSource: TypeAlias = str
"""One character: '0' NORMAL, '1' QUERY."""
FlexStatMode: TypeAlias = str
"""One character: '1' Product, '2' Exchange, '3' All."""
ByInvestorRange: TypeAlias = str
"""One character: '1' Property, '2' All."""
SRiskRate: TypeAlias = str
"""Text of up to 20 GBK bytes."""
SequenceNo12: TypeAlias = int
"""An integer of 32 bits."""
PropertyInvestorRange: TypeAlias = str
"""One character: '1' All, '2' Property, '3' Single."""
FileStatus: TypeAlias = str
"""One character: '0' NoCreate, '1' Created, '2' Failed."""
FileGenStyle: TypeAlias = str
"""One character: '0' FileTransmit, '1' FileGen."""
SysOperMode: TypeAlias = str
"""One character: '1' Add, '2' Update, '3' Delete, '4' Copy, '5' AcTive, '6' CanCel, '7' ReSet."""
SysOperType: TypeAlias = str
"""One character: '0' UpdatePassword, '1' UserDepartment, '2' RoleManager, '3' RoleFunction, '4' BaseParam, '5' SetUserID, '6' SetUserRole, '7' UserIpRestriction, '8' DepartmentManager, '9' DepartmentCopy, 'A' Tradingcode, 'B' InvestorStatus, 'C' InvestorAuthority, 'D' PropertySet, 'E' ReSetInvestorPasswd, 'F' InvestorPersonalityInfo."""
CSRCDataQueyType: TypeAlias = str
"""One character: '0' Current, '1' History."""
FreezeStatus: TypeAlias = str
"""One character: '1' Normal, '0' Freeze."""
StandardStatus: TypeAlias = str
"""One character: '0' Standard, '1' NonStandard."""
CSRCFreezeStatus: TypeAlias = str
"""Text of up to 1 GBK bytes."""
RightParamType: TypeAlias = str
"""One character: '1' Freeze, '2' FreezeActive, '3' OpenLimit, '4' RelieveOpenLimit."""
RightTemplateID: TypeAlias = str
"""Text of up to 8 GBK bytes."""
RightTemplateName: TypeAlias = str
"""Text of up to 60 GBK bytes."""
DataStatus: TypeAlias = str
"""One character: '0' Normal, '1' Deleted."""
AMLCheckStatus: TypeAlias = str
"""One character: '0' Init, '1' Checking, '2' Checked, '3' RefuseReport."""
AmlDateType: TypeAlias = str
"""One character: '0' DrawDay, '1' TouchDay."""
AmlCheckLevel: TypeAlias = str
"""One character: '0' CheckLevel0, '1' CheckLevel1, '2' CheckLevel2, '3' CheckLevel3."""
AmlCheckFlow: TypeAlias = str
"""Text of up to 1 GBK bytes."""
DataType: TypeAlias = str
"""Text of up to 128 GBK bytes."""
ExportFileType: TypeAlias = str
"""One character: '0' CSV, '1' EXCEL, '2' DBF."""
SettleManagerType: TypeAlias = str
"""One character: '1' Before, '2' Settlement, '3' After, '4' Settlemented."""
SettleManagerID: TypeAlias = str
"""Text of up to 32 GBK bytes."""
SettleManagerName: TypeAlias = str
"""Text of up to 128 GBK bytes."""
SettleManagerLevel: TypeAlias = str
"""One character: '1' Must, '2' Alarm, '3' Prompt, '4' Ignore."""
SettleManagerGroup: TypeAlias = str
"""One character: '1' Exhcange, '2' ASP, '3' CSRC."""
CheckResultMemo: TypeAlias = str
"""Text of up to 1024 GBK bytes."""
FunctionUrl: TypeAlias = str
"""Text of up to 1024 GBK bytes."""
AuthInfo: TypeAlias = str
"""Text of up to 128 GBK bytes."""
AuthCode: TypeAlias = str
"""Text of up to 16 GBK bytes."""
LimitUseType: TypeAlias = str
"""One character: '1' Repeatable, '2' Unrepeatable."""
DataResource: TypeAlias = str
"""One character: '1' Settle, '2' Exchange, '3' CSRC."""
MarginType: TypeAlias = str
"""One character: '0' ExchMarginRate, '1' InstrMarginRate, '2' InstrMarginRateTrade."""
ActiveType: TypeAlias = str
"""One character: '1' Intraday, '2' Long."""
MarginRateType: TypeAlias = str
"""One character: '1' Exchange, '2' Investor, '3' InvestorTrade."""
BackUpStatus: TypeAlias = str
"""One character: '0' UnBak, '1' BakUp, '2' BakUped, '3' BakFail."""
InitSettlement: TypeAlias = str
"""One character: '0' UnInitialize, '1' Initialize, '2' Initialized."""
ReportStatus: TypeAlias = str
"""One character: '0' NoCreate, '1' Create, '2' Created, '3' CreateFail."""
SaveStatus: TypeAlias = str
"""One character: '0' UnSaveData, '1' SaveDatad."""
SettArchiveStatus: TypeAlias = str
"""One character: '0' UnArchived, '1' Archiving, '2' Archived, '3' ArchiveFail."""
CTPType: TypeAlias = str
"""One character: '0' Unkown, '1' MainCenter, '2' BackUp."""
ToolID: TypeAlias = str
"""Text of up to 8 GBK bytes."""
ToolName: TypeAlias = str
"""Text of up to 80 GBK bytes."""
CloseDealType: TypeAlias = str
"""One character: '0' Normal, '1' SpecFirst."""
MortgageFundUseRange: TypeAlias = str
"""One character: '0' None, '1' Margin, '2' All."""
CurrencyUnit: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
ExchangeRate: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
SpecProductType: TypeAlias = str
"""One character: '1' CzceHedge, '2' IneForeignCurrency, '3' DceOpenClose."""
FundMortgageType: TypeAlias = str
"""One character: '1' Mortgage, '2' Redemption."""
AccountSettlementParamID: TypeAlias = str
"""One character: '1' BaseMargin, '2' LowestInterest."""
CurrencyName: TypeAlias = str
"""Text of up to 30 GBK bytes."""
CurrencySign: TypeAlias = str
"""Text of up to 3 GBK bytes."""
FundMortDirection: TypeAlias = str
"""One character: '1' In, '2' Out."""
BusinessClass: TypeAlias = str
"""One character: '0' Profit, '1' Loss, 'Z' Other."""
SwapSourceType: TypeAlias = str
"""One character: '0' Manual, '1' Automatic."""
CurrExDirection: TypeAlias = str
"""One character: '0' Settlement, '1' Sale."""
CurrencySwapStatus: TypeAlias = str
"""One character: '1' Entry, '2' Approve, '3' Refuse, '4' Revoke, '5' Send, '6' Success, '7' Failure."""
CurrExchCertNo: TypeAlias = str
"""Text of up to 12 GBK bytes."""
BatchSerialNo: TypeAlias = str
"""Text of up to 20 GBK bytes."""
ReqFlag: TypeAlias = str
"""One character: '0' NoSend, '1' SendSuccess, '2' SendFailed, '3' WaitReSend."""
ResFlag: TypeAlias = str
"""One character: '0' Success, '1' InsuffiCient, '8' UnKnown."""
PageControl: TypeAlias = str
"""Text of up to 1 GBK bytes."""
RecordCount: TypeAlias = int
"""An integer of 32 bits."""
CurrencySwapMemo: TypeAlias = str
"""Text of up to 100 GBK bytes."""
ExStatus: TypeAlias = str
"""One character: '0' Before, '1' After."""
ClientRegion: TypeAlias = str
"""One character: '1' Domestic, '2' GMT, '3' Foreign."""
WorkPlace: TypeAlias = str
"""Text of up to 100 GBK bytes."""
BusinessPeriod: TypeAlias = str
"""Text of up to 20 GBK bytes."""
WebSite: TypeAlias = str
"""Text of up to 100 GBK bytes."""
UOAIdCardType: TypeAlias = str
"""Text of up to 2 GBK bytes."""
ClientMode: TypeAlias = str
"""Text of up to 2 GBK bytes."""
InvestorFullName: TypeAlias = str
"""Text of up to 100 GBK bytes."""
UOABrokerID: TypeAlias = str
"""Text of up to 10 GBK bytes."""
UOAZipCode: TypeAlias = str
"""Text of up to 10 GBK bytes."""
UOAEMail: TypeAlias = str
"""Text of up to 100 GBK bytes."""
OldCity: TypeAlias = str
"""Text of up to 40 GBK bytes."""
CorporateIdentifiedCardNo: TypeAlias = str
"""Text of up to 100 GBK bytes."""
HasBoard: TypeAlias = str
"""One character: '0' No, '1' Yes."""
StartMode: TypeAlias = str
"""One character: '1' Normal, '2' Emerge, '3' Restore."""
TemplateType: TypeAlias = str
"""One character: '1' Full, '2' Increment, '3' BackUp."""
LoginMode: TypeAlias = str
"""One character: '0' Trade, '1' Transfer."""
PromptType: TypeAlias = str
"""One character: '1' Instrument, '2' Margin."""
LedgerManageID: TypeAlias = str
"""Text of up to 50 GBK bytes."""
InvestVariety: TypeAlias = str
"""Text of up to 100 GBK bytes."""
BankAccountType: TypeAlias = str
"""Text of up to 1 GBK bytes."""
LedgerManageBank: TypeAlias = str
"""Text of up to 100 GBK bytes."""
CffexDepartmentName: TypeAlias = str
"""Text of up to 100 GBK bytes."""
CffexDepartmentCode: TypeAlias = str
"""Text of up to 8 GBK bytes."""
HasTrustee: TypeAlias = str
"""One character: '1' Yes, '0' No."""
CSRCMemo1: TypeAlias = str
"""Text of up to 40 GBK bytes."""
AssetmgrCFullName: TypeAlias = str
"""Text of up to 100 GBK bytes."""
AssetmgrApprovalNO: TypeAlias = str
"""Text of up to 50 GBK bytes."""
AssetmgrMgrName: TypeAlias = str
"""Text of up to 400 GBK bytes."""
AmType: TypeAlias = str
"""One character: '1' Bank, '2' Securities, '3' Fund, '4' Insurance, '5' Trust, '9' Other."""
CSRCAmType: TypeAlias = str
"""Text of up to 4 GBK bytes."""
CSRCFundIOType: TypeAlias = str
"""One character: '0' FundIO, '1' SwapCurrency."""
CusAccountType: TypeAlias = str
"""One character: '1' Futures, '2' AssetmgrFuture, '3' AssetmgrTrustee, '4' AssetmgrTransfer."""
CSRCNational: TypeAlias = str
"""Text of up to 3 GBK bytes."""
CSRCSecAgentID: TypeAlias = str
"""Text of up to 10 GBK bytes."""
LanguageType: TypeAlias = str
"""One character: '1' Chinese, '2' English."""
AmAccount: TypeAlias = str
"""Text of up to 22 GBK bytes."""
AssetmgrClientType: TypeAlias = str
"""One character: '1' Person, '2' Organ, '4' SpecialOrgan."""
AssetmgrType: TypeAlias = str
"""One character: '3' Futures, '4' SpecialOrgan."""
UOM: TypeAlias = str
"""Text of up to 10 GBK bytes."""
SHFEInstLifePhase: TypeAlias = str
"""Text of up to 2 GBK bytes."""
SHFEProductClass: TypeAlias = str
"""Text of up to 10 GBK bytes."""
PriceDecimal: TypeAlias = str
"""Text of up to 1 GBK bytes."""
InTheMoneyFlag: TypeAlias = str
"""Text of up to 1 GBK bytes."""
CheckInstrType: TypeAlias = str
"""One character: '0' HasExch, '1' HasATP, '2' HasDiff."""
DeliveryType: TypeAlias = str
"""One character: '1' HandDeliv, '2' PersonDeliv."""
BigMoney: TypeAlias = float | None
"""An IEEE double, None for DBL_MAX (no value)."""
MaxMarginSideAlgorithm: TypeAlias = str
"""One character: '0' NO, '1' YES."""
DAClientType: TypeAlias = str
"""One character: '0' Person, '1' Company, '2' Other."""
CombinInstrID: TypeAlias = str
"""Text of up to 60 GBK bytes."""
CombinSettlePrice: TypeAlias = str
"""Text of up to 60 GBK bytes."""
DCEPriority: TypeAlias = int
"""An integer of 32 bits."""
TradeGroupID: TypeAlias = int
"""An integer of 32 bits."""
IsCheckPrepa: TypeAlias = int
"""An integer of 32 bits."""
UOAAssetmgrType: TypeAlias = str
"""One character: '1' Futures, '2' SpecialOrgan."""
DirectionEn: TypeAlias = str
"""One character: '0' Buy, '1' Sell."""
OffsetFlagEn: TypeAlias = str
"""One character: '0' Open, '1' Close, '2' ForceClose, '3' CloseToday, '4' CloseYesterday, '5' ForceOff, '6' LocalForceClose."""
HedgeFlagEn: TypeAlias = str
"""One character: '1' Speculation, '2' Arbitrage, '3' Hedge."""
FundIOTypeEn: TypeAlias = str
"""One character: '1' FundIO, '2' Transfer, '3' SwapCurrency."""
FundTypeEn: TypeAlias = str
"""One character: '1' Deposite, '2' ItemFund, '3' Company, '4' InnerTransfer."""
FundDirectionEn: TypeAlias = str
"""One character: '1' In, '2' Out."""
FundMortDirectionEn: TypeAlias = str
"""One character: '1' In, '2' Out."""
SwapBusinessType: TypeAlias = str
"""Text of up to 2 GBK bytes."""
OptionsType: TypeAlias = str
"""One character: '1' CallOptions, '2' PutOptions."""
StrikeMode: TypeAlias = str
"""One character: '0' Continental, '1' American, '2' Bermuda."""
StrikeType: TypeAlias = str
"""One character: '0' Hedge, '1' Match."""
ApplyType: TypeAlias = str
"""One character: '4' NotStrikeNum."""
GiveUpDataSource: TypeAlias = str
"""One character: '0' Gen, '1' Hand."""
ExecOrderSysID: TypeAlias = str
"""Text of up to 20 GBK bytes."""
ExecResult: TypeAlias = str
"""One character: 'n' NoExec, 'c' Canceled, '0' OK, '1' NoPosition, '2' NoDeposit, '3' NoParticipant, '4' NoClient, '6' NoInstrument, '7' NoRight, '8' InvalidVolume, '9' NoEnoughHistoryTrade, 'a' Unknown."""
StrikeSequence: TypeAlias = int
"""An integer of 32 bits."""
StrikeTime: TypeAlias = str
"""Text of up to 12 GBK bytes."""
CombinationType: TypeAlias = str
"""One character: '0' Future, '1' BUL, '2' BER, '3' STD, '4' STG, '5' PRT, '6' CLD."""
OptionRoyaltyPriceType: TypeAlias = str
"""One character: '1' PreSettlementPrice, '4' OpenPrice."""
BalanceAlgorithm: TypeAlias = str
"""One character: '1' Default, '2' IncludeOptValLost."""
ActionType: TypeAlias = str
"""One character: '1' Exec, '2' Abandon."""
ForQuoteStatus: TypeAlias = str
"""One character: 'a' Submitted, 'b' Accepted, 'c' Rejected."""
ValueMethod: TypeAlias = str
"""One character: '0' Absolute, '1' Ratio."""
ExecOrderPositionFlag: TypeAlias = str
"""One character: '0' Reserve, '1' UnReserve."""
ExecOrderCloseFlag: TypeAlias = str
"""One character: '0' AutoClose, '1' NotToClose."""
ProductType: TypeAlias = str
"""One character: '1' Futures, '2' Options."""
CZCEUploadFileName: TypeAlias = str
"""One character: 'O' CUFN_O, 'T' CUFN_T, 'P' CUFN_P, 'N' CUFN_N, 'L' CUFN_L, 'F' CUFN_F, 'C' CUFN_C, 'M' CUFN_M."""
DCEUploadFileName: TypeAlias = str
"""One character: 'O' DUFN_O, 'T' DUFN_T, 'P' DUFN_P, 'F' DUFN_F, 'C' DUFN_C, 'D' DUFN_D, 'M' DUFN_M, 'S' DUFN_S."""
SHFEUploadFileName: TypeAlias = str
"""One character: 'O' SUFN_O, 'T' SUFN_T, 'P' SUFN_P, 'F' SUFN_F."""
CFFEXUploadFileName: TypeAlias = str
"""One character: 'T' SUFN_T, 'P' SUFN_P, 'F' SUFN_F, 'S' SUFN_S."""
CombDirection: TypeAlias = str
"""One character: '0' Comb, '1' UnComb."""
StrikeOffsetType: TypeAlias = str
"""One character: '1' RealValue, '2' ProfitValue, '3' RealRatio, '4' ProfitRatio."""
ReserveOpenAccStas: TypeAlias = str
"""One character: '0' Processing, '1' Cancelled, '2' Opened, '3' Invalid."""
LoginRemark: TypeAlias = str
"""Text of up to 35 GBK bytes."""
InvestUnitID: TypeAlias = str
"""Text of up to 16 GBK bytes."""
BulletinID: TypeAlias = int
"""An integer of 32 bits."""
NewsType: TypeAlias = str
"""Text of up to 2 GBK bytes."""
NewsUrgency: TypeAlias = str
"""One character."""
Abstract: TypeAlias = str
"""Text of up to 80 GBK bytes."""
ComeFrom: TypeAlias = str
"""Text of up to 20 GBK bytes."""
URLLink: TypeAlias = str
"""Text of up to 200 GBK bytes."""
LongIndividualName: TypeAlias = str
"""Text of up to 160 GBK bytes."""
