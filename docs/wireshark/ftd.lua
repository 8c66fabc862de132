-- FTD, the protocol of CTP (API 6.3.11), for Wireshark and tshark.
-- Generated from specs/ctp by ctpproto.schema.wireshark: change the specs or ctpproto/schema/ftd.lua, then run `make generate`.
--
-- Wireshark: put this file into the folder "Personal Lua Plugins" of Help > About Wireshark > Folders, then press Ctrl+Shift+L.
-- tshark:    tshark -X lua_script:ftd.lua -r day.pcap -Y 'ftd.message == "OnRtnTrade"' -O ftd
-- Other ports than 41205 and 41213: Preferences > Protocols > FTD, or -o ftd.ports:41205,10130.
--
-- Every struct member is a filter: ftd.InstrumentID == "cu2701" && ftd.Price > 75000. Text is GBK; "-" is CTP's "no value" (DBL_MAX).

-- Type, kind with size (s text, c character, i h q whole numbers, d double, b bytes), codes.
local TYPES = [[
Abstract s81
AccountID s13
ActionFlag c 0=Delete 3=Modify
ActionType c 1=Exec 2=Abandon
AddInfo s129
Address s101
Algorithm c 1=All 2=OnlyLost 3=OnlyGain 4=None
AuthInfo s129
AvailabilityFlag c 0=Invalid 1=Valid 2=Repeal
BankAccType c 1=BankBook 2=SavingCard 3=CreditCard
BankAccount s41
BankBrchID s5
BankCodingForFuture s33
BankID s4
BankName s101
BankRepealFlag c 0=BankNotNeedRepeal 1=BankWaitingRepeal 2=BankBeenRepealed
BankSerial s13
BizType c 1=Future 2=Stock
Bool i
BranchID s9
BrokerID s11
BrokerRepealFlag c 0=BrokerNotNeedRepeal 1=BrokerWaitingRepeal 2=BrokerBeenRepealed
BulletinID i
BusinessUnit s21
CFMMCKey s21
CFMMCToken s21
CashExchangeCode c 1=Exchange 2=Cash
ClientID s11
ClientIDType c 1=Speculation 2=Arbitrage 3=Hedge 5=MarketMaker
CloseDealType c 0=Normal 1=SpecFirst
CombDirection c 0=Comb 1=UnComb
CombHedgeFlag s5
CombOffsetFlag s5
CombinationType c 0=Future 1=BUL 2=BER 3=STD 4=STG 5=PRT 6=CLD
ComeFrom s21
Content s501
ContingentCondition c 1=Immediately 2=Touch 3=TouchProfit 4=ParkedOrder 5=LastPriceGreaterThanStopPrice 6=LastPriceGreaterEqualStopPrice 7=LastPriceLesserThanStopPrice 8=LastPriceLesserEqualStopPrice 9=AskPriceGreaterThanStopPrice A=AskPriceGreaterEqualStopPrice B=AskPriceLesserThanStopPrice C=AskPriceLesserEqualStopPrice D=BidPriceGreaterThanStopPrice E=BidPriceGreaterEqualStopPrice F=BidPriceLesserThanStopPrice H=BidPriceLesserEqualStopPrice
CountryCode s21
CurrencyID s4
CurrencyUnit d
CustFee d
CustType c 0=Person 1=Institution
Date s9
DeviceID s3
Digest s36
Direction c 0=Buy 1=Sell
EMail s41
ErrorID i
ErrorMsg s81
ExchangeID s9
ExchangeInstID s31
ExchangeName s61
ExchangeProperty c 0=Normal 1=GenOrderByTrade
ExchangeRate d
ExecOrderCloseFlag c 0=AutoClose 1=NotToClose
ExecOrderPositionFlag c 0=Reserve 1=UnReserve
ExecOrderSysID s21
ExecResult c n=NoExec c=Canceled 0=OK 1=NoPosition 2=NoDeposit 3=NoParticipant 4=NoClient 6=NoInstrument 7=NoRight 8=InvalidVolume 9=NoEnoughHistoryTrade a=Unknown
Fax s41
FeePayFlag c 0=BEN 1=OUR 2=SHA
FindMarginRateAlgoID c 1=Base 2=DCE 3=CZCE
ForQuoteStatus c a=Submitted b=Accepted c=Rejected
ForceCloseReason c 0=NotForceClose 1=LackDeposit 2=ClientOverPositionLimit 3=MemberOverPositionLimit 4=NotMultiple 5=Violation 6=Other 7=PersonDeliv
FrontID i
FutureAccType c 1=BankBook 2=SavingCard 3=CreditCard
FutureBranchID s31
FutureFee d
FutureSerial i
Gender c 0=Unknown 1=Male 2=Female
HandlePositionAlgoID c 1=Base 2=DCE 3=CZCE
HandleTradingAccountAlgoID c 1=Base 2=DCE 3=CZCE
HedgeFlag c 1=Speculation 2=Arbitrage 3=Hedge 5=MarketMaker
IPAddress s16
IdCardType c 0=EID 1=IDCard 2=OfficerIDCard 3=PoliceIDCard 4=SoldierIDCard 5=HouseholdRegister 6=Passport 7=TaiwanCompatriotIDCard 8=HomeComingCard 9=LicenseNo A=TaxNo B=HMMainlandTravelPermit C=TwMainlandTravelPermit D=DrivingLicense F=SocialID G=LocalID H=BusinessRegistration I=HKMCIDCard J=AccountsPermits x=OtherCard
IdentifiedCardNo s51
IncludeCloseProfit c 0=Include 2=NotInclude
IndividualName s51
InstLifePhase c 0=NotStart 1=Started 2=Pause 3=Expired
InstStatusEnterReason c 1=Automatic 2=Manual 3=Fuse
InstallID i
InstrumentID s31
InstrumentName s21
InstrumentStatus c 0=BeforeTrading 1=NoTrading 2=Continous 3=AuctionOrdering 4=AuctionBalance 5=AuctionMatch 6=Closed
InvestUnitID s17
InvestorID s13
InvestorRange c 1=All 2=Group 3=Single
LargeVolume d
LastFragment c 0=Yes 1=No
LegID i
LegMultiple i
LoginRemark s36
LongIndividualName s161
MacAddress s21
MarginPriceType c 1=PreSettlementPrice 2=SettlementPrice 3=AveragePrice 4=OpenPrice
MarketID s31
MaxMarginSideAlgorithm c 0=NO 1=YES
Millisec i
Mobile s41
MobilePhone s21
Money d
MoneyAccountStatus c 0=Normal 1=Cancel
Month i
MortgageFundUseRange c 0=None 1=Margin 2=All
NewsType s3
NewsUrgency c
OffsetFlag c 0=Open 1=Close 2=ForceClose 3=CloseToday 4=CloseYesterday 5=ForceOff 6=LocalForceClose
OpenOrDestroy c 1=Open 0=Destroy
OperNo s17
OperatorCode s17
OptSelfCloseFlag c 1=CloseSelfOptionPosition 2=ReserveOptionPosition 3=SellCloseSelfFuturePosition
OptionRoyaltyPriceType c 1=PreSettlementPrice 4=OpenPrice 5=MaxPreSettlementPrice
OptionsType c 1=CallOptions 2=PutOptions
OrderActionRef i
OrderActionStatus c a=Submitted b=Accepted c=Rejected
OrderLocalID s13
OrderPriceType c 1=AnyPrice 2=LimitPrice 3=BestPrice 4=LastPrice 5=LastPricePlusOneTicks 6=LastPricePlusTwoTicks 7=LastPricePlusThreeTicks 8=AskPrice1 9=AskPrice1PlusOneTicks A=AskPrice1PlusTwoTicks B=AskPrice1PlusThreeTicks C=BidPrice1 D=BidPrice1PlusOneTicks E=BidPrice1PlusTwoTicks F=BidPrice1PlusThreeTicks G=FiveLevelPrice
OrderRef s13
OrderSource c 0=Participant 1=Administrator
OrderStatus c 0=AllTraded 1=PartTradedQueueing 2=PartTradedNotQueueing 3=NoTradeQueueing 4=NoTradeNotQueueing 5=Canceled a=Unknown b=NotTouched c=Touched
OrderSubmitStatus c 0=InsertSubmitted 1=CancelSubmitted 2=ModifySubmitted 3=Accepted 4=InsertRejected 5=CancelRejected 6=ModifyRejected
OrderSysID s21
OrderType c 0=Normal 1=DeriveFromQuote 2=DeriveFromCombination 3=Combination 4=ConditionalOrder 5=Swap
ParkedOrderActionID s13
ParkedOrderID s13
ParkedOrderStatus c 1=NotSend 2=Send 3=Deleted
ParticipantID s11
PartyName s81
Password s41
PlateSerial i
PosiDirection c 1=Net 2=Long 3=Short
PositionDate c 1=Today 2=History
PositionDateType c 1=UseHistory 2=NoUseHistory
PositionType c 1=Net 2=Gross
Price d
PriceSource c 0=LastPrice 1=Buy 2=Sell
ProductClass c 1=Futures 2=Options 3=Combination 4=Spot 5=EFP 6=SpotOption
ProductInfo s11
ProductName s21
ProtocolInfo s11
PwdFlag c 0=NoCheck 1=BlankCheck 2=EncryptCheck
Ratio d
RepealTimeInterval i
RepealedTimes i
RequestID i
SequenceLabel s2
SequenceNo i
SequenceSeries h
Serial i
SessionID i
SettlementGroupID s9
SettlementID i
SystemName s41
TID i
Telephone s41
Time s9
TimeCondition c 1=IOC 2=GFS 3=GFD 4=GTD 5=GTC 6=GFA
TradeAmount d
TradeCode s7
TradeDate s9
TradeGroupID i
TradeID s21
TradeSource c 0=NORMAL 1=QUERY
TradeTime s9
TradeType c #=SplitCombination 0=Common 1=OptionsExecution 2=OTC 3=EFPDerived 4=CombinationDerived
TraderID s21
TradingRole c 1=Broker 2=Host 3=Maker
TradingSegmentSN i
TransferStatus c 0=Normal 1=Repealed
URLLink s201
UnderlyingMultiple d
UserID s16
UserType c 0=Investor 1=Operator 2=SuperUser
Volume i
VolumeCondition c 1=AV 2=MV 3=CV
VolumeMultiple i
Year i
YesNoIndicator c 0=Yes 1=No
ZipCode s7
]]

-- FID, struct, members as Member:Type, or Member alone where its type has the same name.
local STRUCTS = [[
1001 Dissemination SequenceSeries SequenceNo
1002 ReqUserLogin TradingDay:Date BrokerID UserID Password UserProductInfo:ProductInfo InterfaceProductInfo:ProductInfo ProtocolInfo MacAddress OneTimePassword:Password ClientIPAddress:IPAddress LoginRemark
1003 RspUserLogin TradingDay:Date LoginTime:Time BrokerID UserID SystemName FrontID SessionID MaxOrderRef:OrderRef SHFETime:Time DCETime:Time CZCETime:Time FFEXTime:Time INETime:Time
1004 UserLogout BrokerID UserID
1012 AuthenticationInfo BrokerID UserID UserProductInfo:ProductInfo AuthInfo IsResult:Bool
0000 RspInfo ErrorID ErrorMsg
0001 Exchange ExchangeID ExchangeName ExchangeProperty
0002 Product ProductID:InstrumentID ProductName ExchangeID ProductClass VolumeMultiple PriceTick:Price MaxMarketOrderVolume:Volume MinMarketOrderVolume:Volume MaxLimitOrderVolume:Volume MinLimitOrderVolume:Volume PositionType PositionDateType CloseDealType TradeCurrencyID:CurrencyID MortgageFundUseRange ExchangeProductID:InstrumentID UnderlyingMultiple
0003 Instrument InstrumentID ExchangeID InstrumentName ExchangeInstID ProductID:InstrumentID ProductClass DeliveryYear:Year DeliveryMonth:Month MaxMarketOrderVolume:Volume MinMarketOrderVolume:Volume MaxLimitOrderVolume:Volume MinLimitOrderVolume:Volume VolumeMultiple PriceTick:Price CreateDate:Date OpenDate:Date ExpireDate:Date StartDelivDate:Date EndDelivDate:Date InstLifePhase IsTrading:Bool PositionType PositionDateType LongMarginRatio:Ratio ShortMarginRatio:Ratio MaxMarginSideAlgorithm UnderlyingInstrID:InstrumentID StrikePrice:Price OptionsType UnderlyingMultiple CombinationType
0006 Investor InvestorID BrokerID InvestorGroupID:InvestorID InvestorName:PartyName IdentifiedCardType:IdCardType IdentifiedCardNo IsActive:Bool Telephone Address OpenDate:Date Mobile CommModelID:InvestorID MarginModelID:InvestorID
0007 TradingCode InvestorID BrokerID ExchangeID ClientID IsActive:Bool ClientIDType BranchID BizType InvestUnitID
000c TradingAccount BrokerID AccountID PreMortgage:Money PreCredit:Money PreDeposit:Money PreBalance:Money PreMargin:Money InterestBase:Money Interest:Money Deposit:Money Withdraw:Money FrozenMargin:Money FrozenCash:Money FrozenCommission:Money CurrMargin:Money CashIn:Money Commission:Money CloseProfit:Money PositionProfit:Money Balance:Money Available:Money WithdrawQuota:Money Reserve:Money TradingDay:Date SettlementID Credit:Money Mortgage:Money ExchangeMargin:Money DeliveryMargin:Money ExchangeDeliveryMargin:Money ReserveBalance:Money CurrencyID PreFundMortgageIn:Money PreFundMortgageOut:Money FundMortgageIn:Money FundMortgageOut:Money FundMortgageAvailable:Money MortgageableFund:Money SpecProductMargin:Money SpecProductFrozenMargin:Money SpecProductCommission:Money SpecProductFrozenCommission:Money SpecProductPositionProfit:Money SpecProductCloseProfit:Money SpecProductPositionProfitByAlg:Money SpecProductExchangeMargin:Money BizType FrozenSwap:Money RemainSwap:Money
000d InvestorPosition InstrumentID BrokerID InvestorID PosiDirection HedgeFlag PositionDate YdPosition:Volume Position:Volume LongFrozen:Volume ShortFrozen:Volume LongFrozenAmount:Money ShortFrozenAmount:Money OpenVolume:Volume CloseVolume:Volume OpenAmount:Money CloseAmount:Money PositionCost:Money PreMargin:Money UseMargin:Money FrozenMargin:Money FrozenCash:Money FrozenCommission:Money CashIn:Money Commission:Money CloseProfit:Money PositionProfit:Money PreSettlementPrice:Price SettlementPrice:Price TradingDay:Date SettlementID OpenCost:Money ExchangeMargin:Money CombPosition:Volume CombLongFrozen:Volume CombShortFrozen:Volume CloseProfitByDate:Money CloseProfitByTrade:Money TodayPosition:Volume MarginRateByMoney:Ratio MarginRateByVolume:Ratio StrikeFrozen:Volume StrikeFrozenAmount:Money AbandonFrozen:Volume ExchangeID YdStrikeFrozen:Volume InvestUnitID
000e InstrumentMarginRate InstrumentID InvestorRange BrokerID InvestorID HedgeFlag LongMarginRatioByMoney:Ratio LongMarginRatioByVolume:Money ShortMarginRatioByMoney:Ratio ShortMarginRatioByVolume:Money IsRelative:Bool ExchangeID InvestUnitID
000f InstrumentCommissionRate InstrumentID InvestorRange BrokerID InvestorID OpenRatioByMoney:Ratio OpenRatioByVolume:Ratio CloseRatioByMoney:Ratio CloseRatioByVolume:Ratio CloseTodayRatioByMoney:Ratio CloseTodayRatioByVolume:Ratio ExchangeID BizType InvestUnitID
0012 DepthMarketData TradingDay:Date InstrumentID ExchangeID ExchangeInstID LastPrice:Price PreSettlementPrice:Price PreClosePrice:Price PreOpenInterest:LargeVolume OpenPrice:Price HighestPrice:Price LowestPrice:Price Volume Turnover:Money OpenInterest:LargeVolume ClosePrice:Price SettlementPrice:Price UpperLimitPrice:Price LowerLimitPrice:Price PreDelta:Ratio CurrDelta:Ratio UpdateTime:Time UpdateMillisec:Millisec BidPrice1:Price BidVolume1:Volume AskPrice1:Price AskVolume1:Volume BidPrice2:Price BidVolume2:Volume AskPrice2:Price AskVolume2:Volume BidPrice3:Price BidVolume3:Volume AskPrice3:Price AskVolume3:Volume BidPrice4:Price BidVolume4:Volume AskPrice4:Price AskVolume4:Volume BidPrice5:Price BidVolume5:Volume AskPrice5:Price AskVolume5:Volume AveragePrice:Price ActionDay:Date
001b SettlementInfo TradingDay:Date SettlementID BrokerID InvestorID SequenceNo Content AccountID CurrencyID
0021 ExchangeMarginRate BrokerID InstrumentID HedgeFlag LongMarginRatioByMoney:Ratio LongMarginRatioByVolume:Money ShortMarginRatioByMoney:Ratio ShortMarginRatioByVolume:Money ExchangeID
0022 ExchangeMarginRateAdjust BrokerID InstrumentID HedgeFlag LongMarginRatioByMoney:Ratio LongMarginRatioByVolume:Money ShortMarginRatioByMoney:Ratio ShortMarginRatioByVolume:Money ExchLongMarginRatioByMoney:Ratio ExchLongMarginRatioByVolume:Money ExchShortMarginRatioByMoney:Ratio ExchShortMarginRatioByVolume:Money NoLongMarginRatioByMoney:Ratio NoLongMarginRatioByVolume:Money NoShortMarginRatioByMoney:Ratio NoShortMarginRatioByVolume:Money
0023 ExchangeRate BrokerID FromCurrencyID:CurrencyID FromCurrencyUnit:CurrencyUnit ToCurrencyID:CurrencyID ExchangeRate
0304 UserPasswordUpdate BrokerID UserID OldPassword:Password NewPassword:Password
0400 InputOrder BrokerID InvestorID InstrumentID OrderRef UserID OrderPriceType Direction CombOffsetFlag CombHedgeFlag LimitPrice:Price VolumeTotalOriginal:Volume TimeCondition GTDDate:Date VolumeCondition MinVolume:Volume ContingentCondition StopPrice:Price ForceCloseReason IsAutoSuspend:Bool BusinessUnit RequestID UserForceClose:Bool IsSwapOrder:Bool ExchangeID InvestUnitID AccountID CurrencyID ClientID IPAddress MacAddress
0401 Order BrokerID InvestorID InstrumentID OrderRef UserID OrderPriceType Direction CombOffsetFlag CombHedgeFlag LimitPrice:Price VolumeTotalOriginal:Volume TimeCondition GTDDate:Date VolumeCondition MinVolume:Volume ContingentCondition StopPrice:Price ForceCloseReason IsAutoSuspend:Bool BusinessUnit RequestID OrderLocalID ExchangeID ParticipantID ClientID ExchangeInstID TraderID InstallID OrderSubmitStatus NotifySequence:SequenceNo TradingDay:Date SettlementID OrderSysID OrderSource OrderStatus OrderType VolumeTraded:Volume VolumeTotal:Volume InsertDate:Date InsertTime:Time ActiveTime:Time SuspendTime:Time UpdateTime:Time CancelTime:Time ActiveTraderID:TraderID ClearingPartID:ParticipantID SequenceNo FrontID SessionID UserProductInfo:ProductInfo StatusMsg:ErrorMsg UserForceClose:Bool ActiveUserID:UserID BrokerOrderSeq:SequenceNo RelativeOrderSysID:OrderSysID ZCETotalTradedVolume:Volume IsSwapOrder:Bool BranchID InvestUnitID AccountID CurrencyID IPAddress MacAddress
0404 InputOrderAction BrokerID InvestorID OrderActionRef OrderRef RequestID FrontID SessionID ExchangeID OrderSysID ActionFlag LimitPrice:Price VolumeChange:Volume UserID InstrumentID InvestUnitID IPAddress MacAddress
0405 OrderAction BrokerID InvestorID OrderActionRef OrderRef RequestID FrontID SessionID ExchangeID OrderSysID ActionFlag LimitPrice:Price VolumeChange:Volume ActionDate:Date ActionTime:Time TraderID InstallID OrderLocalID ActionLocalID:OrderLocalID ParticipantID ClientID BusinessUnit OrderActionStatus UserID StatusMsg:ErrorMsg InstrumentID BranchID InvestUnitID IPAddress MacAddress
0409 Trade BrokerID InvestorID InstrumentID OrderRef UserID ExchangeID TradeID Direction OrderSysID ParticipantID ClientID TradingRole ExchangeInstID OffsetFlag HedgeFlag Price Volume TradeDate:Date TradeTime:Time TradeType PriceSource TraderID OrderLocalID ClearingPartID:ParticipantID BusinessUnit SequenceNo TradingDay:Date SettlementID BrokerOrderSeq:SequenceNo TradeSource InvestUnitID
040e QueryMaxOrderVolume BrokerID InvestorID InstrumentID Direction OffsetFlag HedgeFlag MaxVolume:Volume ExchangeID InvestUnitID
040f SettlementInfoConfirm BrokerID InvestorID ConfirmDate:Date ConfirmTime:Time SettlementID AccountID CurrencyID
0700 QryOrder BrokerID InvestorID InstrumentID ExchangeID OrderSysID InsertTimeStart:Time InsertTimeEnd:Time InvestUnitID
0701 QryTrade BrokerID InvestorID InstrumentID ExchangeID TradeID TradeTimeStart:Time TradeTimeEnd:Time InvestUnitID
0702 QryInvestorPosition BrokerID InvestorID InstrumentID ExchangeID InvestUnitID
0703 QryTradingAccount BrokerID InvestorID CurrencyID BizType AccountID
0704 QryInvestor BrokerID InvestorID
0705 QryTradingCode BrokerID InvestorID ExchangeID ClientID ClientIDType InvestUnitID
0707 QryInstrumentMarginRate BrokerID InvestorID InstrumentID HedgeFlag ExchangeID InvestUnitID
0708 QryInstrumentCommissionRate BrokerID InvestorID InstrumentID ExchangeID InvestUnitID
0715 QryExchange ExchangeID
0716 QryProduct ProductID:InstrumentID ProductClass ExchangeID
0717 QryInstrument InstrumentID ExchangeID ExchangeInstID ProductID:InstrumentID
0718 QryDepthMarketData InstrumentID ExchangeID
070c QrySettlementInfo BrokerID InvestorID TradingDay:Date AccountID CurrencyID
071e QryExchangeMarginRate BrokerID InstrumentID HedgeFlag ExchangeID
071f QryExchangeMarginRateAdjust BrokerID InstrumentID HedgeFlag
0720 QryExchangeRate BrokerID FromCurrencyID:CurrencyID ToCurrencyID:CurrencyID
0804 OptionInstrCommRate InstrumentID InvestorRange BrokerID InvestorID OpenRatioByMoney:Ratio OpenRatioByVolume:Ratio CloseRatioByMoney:Ratio CloseRatioByVolume:Ratio CloseTodayRatioByMoney:Ratio CloseTodayRatioByVolume:Ratio StrikeRatioByMoney:Ratio StrikeRatioByVolume:Ratio ExchangeID InvestUnitID
0805 OptionInstrTradeCost BrokerID InvestorID InstrumentID HedgeFlag FixedMargin:Money MiniMargin:Money Royalty:Money ExchFixedMargin:Money ExchMiniMargin:Money ExchangeID InvestUnitID
0806 QryOptionInstrTradeCost BrokerID InvestorID InstrumentID HedgeFlag InputPrice:Price UnderlyingPrice:Price ExchangeID InvestUnitID
0807 QryOptionInstrCommRate BrokerID InvestorID InstrumentID ExchangeID InvestUnitID
080a InputExecOrder BrokerID InvestorID InstrumentID ExecOrderRef:OrderRef UserID Volume RequestID BusinessUnit OffsetFlag HedgeFlag ActionType PosiDirection ReservePositionFlag:ExecOrderPositionFlag CloseFlag:ExecOrderCloseFlag ExchangeID InvestUnitID AccountID CurrencyID ClientID IPAddress MacAddress
080b InputExecOrderAction BrokerID InvestorID ExecOrderActionRef:OrderActionRef ExecOrderRef:OrderRef RequestID FrontID SessionID ExchangeID ExecOrderSysID ActionFlag UserID InstrumentID InvestUnitID IPAddress MacAddress
080c ExecOrder BrokerID InvestorID InstrumentID ExecOrderRef:OrderRef UserID Volume RequestID BusinessUnit OffsetFlag HedgeFlag ActionType PosiDirection ReservePositionFlag:ExecOrderPositionFlag CloseFlag:ExecOrderCloseFlag ExecOrderLocalID:OrderLocalID ExchangeID ParticipantID ClientID ExchangeInstID TraderID InstallID OrderSubmitStatus NotifySequence:SequenceNo TradingDay:Date SettlementID ExecOrderSysID InsertDate:Date InsertTime:Time CancelTime:Time ExecResult ClearingPartID:ParticipantID SequenceNo FrontID SessionID UserProductInfo:ProductInfo StatusMsg:ErrorMsg ActiveUserID:UserID BrokerExecOrderSeq:SequenceNo BranchID InvestUnitID AccountID CurrencyID IPAddress MacAddress
080d ExecOrderAction BrokerID InvestorID ExecOrderActionRef:OrderActionRef ExecOrderRef:OrderRef RequestID FrontID SessionID ExchangeID ExecOrderSysID ActionFlag ActionDate:Date ActionTime:Time TraderID InstallID ExecOrderLocalID:OrderLocalID ActionLocalID:OrderLocalID ParticipantID ClientID BusinessUnit OrderActionStatus UserID ActionType StatusMsg:ErrorMsg InstrumentID BranchID InvestUnitID IPAddress MacAddress
080e QryExecOrder BrokerID InvestorID InstrumentID ExchangeID ExecOrderSysID InsertTimeStart:Time InsertTimeEnd:Time
081a InputForQuote BrokerID InvestorID InstrumentID ForQuoteRef:OrderRef UserID ExchangeID InvestUnitID IPAddress MacAddress
081b ForQuote BrokerID InvestorID InstrumentID ForQuoteRef:OrderRef UserID ForQuoteLocalID:OrderLocalID ExchangeID ParticipantID ClientID ExchangeInstID TraderID InstallID InsertDate:Date InsertTime:Time ForQuoteStatus FrontID SessionID StatusMsg:ErrorMsg ActiveUserID:UserID BrokerForQutoSeq:SequenceNo InvestUnitID IPAddress MacAddress
081c QryForQuote BrokerID InvestorID InstrumentID ExchangeID InsertTimeStart:Time InsertTimeEnd:Time InvestUnitID
081f InputQuote BrokerID InvestorID InstrumentID QuoteRef:OrderRef UserID AskPrice:Price BidPrice:Price AskVolume:Volume BidVolume:Volume RequestID BusinessUnit AskOffsetFlag:OffsetFlag BidOffsetFlag:OffsetFlag AskHedgeFlag:HedgeFlag BidHedgeFlag:HedgeFlag AskOrderRef:OrderRef BidOrderRef:OrderRef ForQuoteSysID:OrderSysID ExchangeID InvestUnitID ClientID IPAddress MacAddress
0820 InputQuoteAction BrokerID InvestorID QuoteActionRef:OrderActionRef QuoteRef:OrderRef RequestID FrontID SessionID ExchangeID QuoteSysID:OrderSysID ActionFlag UserID InstrumentID InvestUnitID ClientID IPAddress MacAddress
0821 Quote BrokerID InvestorID InstrumentID QuoteRef:OrderRef UserID AskPrice:Price BidPrice:Price AskVolume:Volume BidVolume:Volume RequestID BusinessUnit AskOffsetFlag:OffsetFlag BidOffsetFlag:OffsetFlag AskHedgeFlag:HedgeFlag BidHedgeFlag:HedgeFlag QuoteLocalID:OrderLocalID ExchangeID ParticipantID ClientID ExchangeInstID TraderID InstallID NotifySequence:SequenceNo OrderSubmitStatus TradingDay:Date SettlementID QuoteSysID:OrderSysID InsertDate:Date InsertTime:Time CancelTime:Time QuoteStatus:OrderStatus ClearingPartID:ParticipantID SequenceNo AskOrderSysID:OrderSysID BidOrderSysID:OrderSysID FrontID SessionID UserProductInfo:ProductInfo StatusMsg:ErrorMsg ActiveUserID:UserID BrokerQuoteSeq:SequenceNo AskOrderRef:OrderRef BidOrderRef:OrderRef ForQuoteSysID:OrderSysID BranchID InvestUnitID AccountID CurrencyID IPAddress MacAddress
0822 QuoteAction BrokerID InvestorID QuoteActionRef:OrderActionRef QuoteRef:OrderRef RequestID FrontID SessionID ExchangeID QuoteSysID:OrderSysID ActionFlag ActionDate:Date ActionTime:Time TraderID InstallID QuoteLocalID:OrderLocalID ActionLocalID:OrderLocalID ParticipantID ClientID BusinessUnit OrderActionStatus UserID StatusMsg:ErrorMsg InstrumentID BranchID InvestUnitID IPAddress MacAddress
0823 QryQuote BrokerID InvestorID InstrumentID ExchangeID QuoteSysID:OrderSysID InsertTimeStart:Time InsertTimeEnd:Time InvestUnitID
082a ForQuoteRsp TradingDay:Date InstrumentID ForQuoteSysID:OrderSysID ForQuoteTime:Time ActionDay:Date ExchangeID
083a InputBatchOrderAction BrokerID InvestorID OrderActionRef RequestID FrontID SessionID ExchangeID UserID InvestUnitID IPAddress MacAddress
083b BatchOrderAction BrokerID InvestorID OrderActionRef RequestID FrontID SessionID ExchangeID ActionDate:Date ActionTime:Time TraderID InstallID ActionLocalID:OrderLocalID ParticipantID ClientID BusinessUnit OrderActionStatus UserID StatusMsg:ErrorMsg InvestUnitID IPAddress MacAddress
0850 CombInstrumentGuard BrokerID InstrumentID GuarantRatio:Ratio ExchangeID
0851 QryCombInstrumentGuard BrokerID InstrumentID ExchangeID
0852 InputCombAction BrokerID InvestorID InstrumentID CombActionRef:OrderRef UserID Direction Volume CombDirection HedgeFlag ExchangeID IPAddress MacAddress InvestUnitID
0853 CombAction BrokerID InvestorID InstrumentID CombActionRef:OrderRef UserID Direction Volume CombDirection HedgeFlag ActionLocalID:OrderLocalID ExchangeID ParticipantID ClientID ExchangeInstID TraderID InstallID ActionStatus:OrderActionStatus NotifySequence:SequenceNo TradingDay:Date SettlementID SequenceNo FrontID SessionID UserProductInfo:ProductInfo StatusMsg:ErrorMsg IPAddress MacAddress ComTradeID:TradeID BranchID InvestUnitID
0854 QryCombAction BrokerID InvestorID InstrumentID ExchangeID InvestUnitID
0857 ProductExchRate ProductID:InstrumentID QuoteCurrencyID:CurrencyID ExchangeRate ExchangeID
0858 QryProductExchRate ProductID:InstrumentID ExchangeID
086c MMOptionInstrCommRate InstrumentID InvestorRange BrokerID InvestorID OpenRatioByMoney:Ratio OpenRatioByVolume:Ratio CloseRatioByMoney:Ratio CloseRatioByVolume:Ratio CloseTodayRatioByMoney:Ratio CloseTodayRatioByVolume:Ratio StrikeRatioByMoney:Ratio StrikeRatioByVolume:Ratio
086d QryMMOptionInstrCommRate BrokerID InvestorID InstrumentID
086e MMInstrumentCommissionRate InstrumentID InvestorRange BrokerID InvestorID OpenRatioByMoney:Ratio OpenRatioByVolume:Ratio CloseRatioByMoney:Ratio CloseRatioByVolume:Ratio CloseTodayRatioByMoney:Ratio CloseTodayRatioByVolume:Ratio
086f QryMMInstrumentCommissionRate BrokerID InvestorID InstrumentID
0870 InstrumentOrderCommRate InstrumentID InvestorRange BrokerID InvestorID HedgeFlag OrderCommByVolume:Ratio OrderActionCommByVolume:Ratio ExchangeID InvestUnitID
0871 QryInstrumentOrderCommRate BrokerID InvestorID InstrumentID
0880 InputOptionSelfClose BrokerID InvestorID InstrumentID OptionSelfCloseRef:OrderRef UserID Volume RequestID BusinessUnit HedgeFlag OptSelfCloseFlag ExchangeID InvestUnitID AccountID CurrencyID ClientID IPAddress MacAddress
0881 InputOptionSelfCloseAction BrokerID InvestorID OptionSelfCloseActionRef:OrderActionRef OptionSelfCloseRef:OrderRef RequestID FrontID SessionID ExchangeID OptionSelfCloseSysID:OrderSysID ActionFlag UserID InstrumentID InvestUnitID IPAddress MacAddress
0882 OptionSelfClose BrokerID InvestorID InstrumentID OptionSelfCloseRef:OrderRef UserID Volume RequestID BusinessUnit HedgeFlag OptSelfCloseFlag OptionSelfCloseLocalID:OrderLocalID ExchangeID ParticipantID ClientID ExchangeInstID TraderID InstallID OrderSubmitStatus NotifySequence:SequenceNo TradingDay:Date SettlementID OptionSelfCloseSysID:OrderSysID InsertDate:Date InsertTime:Time CancelTime:Time ExecResult ClearingPartID:ParticipantID SequenceNo FrontID SessionID UserProductInfo:ProductInfo StatusMsg:ErrorMsg ActiveUserID:UserID BrokerOptionSelfCloseSeq:SequenceNo BranchID InvestUnitID AccountID CurrencyID IPAddress MacAddress
0883 OptionSelfCloseAction BrokerID InvestorID OptionSelfCloseActionRef:OrderActionRef OptionSelfCloseRef:OrderRef RequestID FrontID SessionID ExchangeID OptionSelfCloseSysID:OrderSysID ActionFlag ActionDate:Date ActionTime:Time TraderID InstallID OptionSelfCloseLocalID:OrderLocalID ActionLocalID:OrderLocalID ParticipantID ClientID BusinessUnit OrderActionStatus UserID StatusMsg:ErrorMsg InstrumentID BranchID InvestUnitID IPAddress MacAddress
0884 QryOptionSelfClose BrokerID InvestorID InstrumentID ExchangeID OptionSelfCloseSysID:OrderSysID InsertTimeStart:Time InsertTimeEnd:Time
088a InvestUnit BrokerID InvestorID InvestUnitID InvestorUnitName:PartyName InvestorGroupID:InvestorID CommModelID:InvestorID MarginModelID:InvestorID AccountID CurrencyID
088b QryInvestUnit BrokerID InvestorID InvestUnitID
088c SecAgentCheckMode InvestorID BrokerID CurrencyID BrokerSecAgentID:AccountID CheckSelfAccount:Bool
2431 MarketDataBase TradingDay:Date PreSettlementPrice:Price PreClosePrice:Price PreOpenInterest:LargeVolume PreDelta:Ratio
2432 MarketDataStatic OpenPrice:Price HighestPrice:Price LowestPrice:Price ClosePrice:Price UpperLimitPrice:Price LowerLimitPrice:Price SettlementPrice:Price CurrDelta:Ratio
2433 MarketDataLastMatch LastPrice:Price Volume Turnover:Money OpenInterest:LargeVolume
2434 MarketDataBestPrice BidPrice1:Price BidVolume1:Volume AskPrice1:Price AskVolume1:Volume
2435 MarketDataBid23 BidPrice2:Price BidVolume2:Volume BidPrice3:Price BidVolume3:Volume
2436 MarketDataAsk23 AskPrice2:Price AskVolume2:Volume AskPrice3:Price AskVolume3:Volume
2437 MarketDataBid45 BidPrice4:Price BidVolume4:Volume BidPrice5:Price BidVolume5:Volume
2438 MarketDataAsk45 AskPrice4:Price AskVolume4:Volume AskPrice5:Price AskVolume5:Volume
2439 MarketDataUpdateTime InstrumentID UpdateTime:Time UpdateMillisec:Millisec ActionDay:Date
2440 MarketDataExchange ExchangeID
2441 SpecificInstrument InstrumentID
2442 InstrumentStatus ExchangeID ExchangeInstID SettlementGroupID InstrumentID InstrumentStatus TradingSegmentSN EnterTime:Time EnterReason:InstStatusEnterReason
2447 QryTransferBank BankID BankBrchID
2448 TransferBank BankID BankBrchID BankName IsActive:Bool
2450 QryInvestorPositionDetail BrokerID InvestorID InstrumentID ExchangeID InvestUnitID
2451 InvestorPositionDetail InstrumentID BrokerID InvestorID HedgeFlag Direction OpenDate:Date TradeID Volume OpenPrice:Price TradingDay:Date SettlementID TradeType CombInstrumentID:InstrumentID ExchangeID CloseProfitByDate:Money CloseProfitByTrade:Money PositionProfitByDate:Money PositionProfitByTrade:Money Margin:Money ExchMargin:Money MarginRateByMoney:Ratio MarginRateByVolume:Ratio LastSettlementPrice:Price SettlementPrice:Price CloseVolume:Volume CloseAmount:Money InvestUnitID
2455 QryNotice BrokerID
2456 Notice BrokerID Content SequenceLabel
2458 QrySettlementInfoConfirm BrokerID InvestorID AccountID CurrencyID
2460 TradingAccountPasswordUpdate BrokerID AccountID OldPassword:Password NewPassword:Password CurrencyID
2469 QryContractBank BrokerID BankID BankBrchID
2470 ContractBank BrokerID BankID BankBrchID BankName
2472 InvestorPositionCombineDetail TradingDay:Date OpenDate:Date ExchangeID SettlementID BrokerID InvestorID ComTradeID:TradeID TradeID InstrumentID HedgeFlag Direction TotalAmt:Volume Margin:Money ExchMargin:Money MarginRateByMoney:Ratio MarginRateByVolume:Ratio LegID LegMultiple CombInstrumentID:InstrumentID TradeGroupID InvestUnitID
2473 ParkedOrder BrokerID InvestorID InstrumentID OrderRef UserID OrderPriceType Direction CombOffsetFlag CombHedgeFlag LimitPrice:Price VolumeTotalOriginal:Volume TimeCondition GTDDate:Date VolumeCondition MinVolume:Volume ContingentCondition StopPrice:Price ForceCloseReason IsAutoSuspend:Bool BusinessUnit RequestID UserForceClose:Bool ExchangeID ParkedOrderID UserType Status:ParkedOrderStatus ErrorID ErrorMsg IsSwapOrder:Bool AccountID CurrencyID ClientID InvestUnitID IPAddress MacAddress
2474 ParkedOrderAction BrokerID InvestorID OrderActionRef OrderRef RequestID FrontID SessionID ExchangeID OrderSysID ActionFlag LimitPrice:Price VolumeChange:Volume UserID InstrumentID ParkedOrderActionID UserType Status:ParkedOrderStatus ErrorID ErrorMsg InvestUnitID IPAddress MacAddress
2475 QryParkedOrder BrokerID InvestorID InstrumentID ExchangeID InvestUnitID
2476 QryParkedOrderAction BrokerID InvestorID InstrumentID ExchangeID InvestUnitID
2477 RemoveParkedOrder BrokerID InvestorID ParkedOrderID InvestUnitID
2478 RemoveParkedOrderAction BrokerID InvestorID ParkedOrderActionID InvestUnitID
2480 QryInvestorPositionCombineDetail BrokerID InvestorID CombInstrumentID:InstrumentID ExchangeID InvestUnitID
2481 MarketDataAveragePrice AveragePrice:Price
2484 TradingNoticeInfo BrokerID InvestorID SendTime:Time FieldContent:Content SequenceSeries SequenceNo InvestUnitID
2485 TradingNotice BrokerID InvestorRange InvestorID SequenceSeries UserID SendTime:Time SequenceNo FieldContent:Content InvestUnitID
2486 QryTradingNotice BrokerID InvestorID InvestUnitID
248a ErrorConditionalOrder BrokerID InvestorID InstrumentID OrderRef UserID OrderPriceType Direction CombOffsetFlag CombHedgeFlag LimitPrice:Price VolumeTotalOriginal:Volume TimeCondition GTDDate:Date VolumeCondition MinVolume:Volume ContingentCondition StopPrice:Price ForceCloseReason IsAutoSuspend:Bool BusinessUnit RequestID OrderLocalID ExchangeID ParticipantID ClientID ExchangeInstID TraderID InstallID OrderSubmitStatus NotifySequence:SequenceNo TradingDay:Date SettlementID OrderSysID OrderSource OrderStatus OrderType VolumeTraded:Volume VolumeTotal:Volume InsertDate:Date InsertTime:Time ActiveTime:Time SuspendTime:Time UpdateTime:Time CancelTime:Time ActiveTraderID:TraderID ClearingPartID:ParticipantID SequenceNo FrontID SessionID UserProductInfo:ProductInfo StatusMsg:ErrorMsg UserForceClose:Bool ActiveUserID:UserID BrokerOrderSeq:SequenceNo RelativeOrderSysID:OrderSysID ZCETotalTradedVolume:Volume ErrorID ErrorMsg IsSwapOrder:Bool BranchID InvestUnitID AccountID CurrencyID IPAddress MacAddress
2494 QryBrokerTradingParams BrokerID InvestorID CurrencyID AccountID
2495 BrokerTradingParams BrokerID InvestorID MarginPriceType Algorithm AvailIncludeCloseProfit:IncludeCloseProfit CurrencyID OptionRoyaltyPriceType AccountID
2496 QryBrokerTradingAlgos BrokerID ExchangeID InstrumentID
2497 BrokerTradingAlgos BrokerID ExchangeID InstrumentID HandlePositionAlgoID FindMarginRateAlgoID HandleTradingAccountAlgoID
2502 CFMMCTradingAccountKey BrokerID ParticipantID AccountID KeyID:SequenceNo CurrentKey:CFMMCKey
2503 QryCFMMCTradingAccountKey BrokerID InvestorID
2509 EWarrantOffset TradingDay:TradeDate BrokerID InvestorID ExchangeID InstrumentID Direction HedgeFlag Volume InvestUnitID
250a QryEWarrantOffset BrokerID InvestorID ExchangeID InstrumentID InvestUnitID
250d QryInvestorProductGroupMargin BrokerID InvestorID ProductGroupID:InstrumentID HedgeFlag ExchangeID InvestUnitID
250e InvestorProductGroupMargin ProductGroupID:InstrumentID BrokerID InvestorID TradingDay:Date SettlementID FrozenMargin:Money LongFrozenMargin:Money ShortFrozenMargin:Money UseMargin:Money LongUseMargin:Money ShortUseMargin:Money ExchMargin:Money LongExchMargin:Money ShortExchMargin:Money CloseProfit:Money FrozenCommission:Money Commission:Money FrozenCash:Money CashIn:Money PositionProfit:Money OffsetAmount:Money LongOffsetAmount:Money ShortOffsetAmount:Money ExchOffsetAmount:Money LongExchOffsetAmount:Money ShortExchOffsetAmount:Money HedgeFlag ExchangeID InvestUnitID
250f QueryCFMMCTradingAccountToken BrokerID InvestorID InvestUnitID
2510 CFMMCTradingAccountToken BrokerID ParticipantID AccountID KeyID:SequenceNo Token:CFMMCToken
2512 QryProductGroup ProductID:InstrumentID ExchangeID
2513 ProductGroup ProductID:InstrumentID ExchangeID ProductGroupID:InstrumentID
2514 Bulletin ExchangeID TradingDay:Date BulletinID SequenceNo NewsType NewsUrgency SendTime:Time Abstract ComeFrom Content URLLink MarketID
2807 ReqTransfer TradeCode BankID BankBranchID:BankBrchID BrokerID BrokerBranchID:FutureBranchID TradeDate TradeTime BankSerial TradingDay:TradeDate PlateSerial:Serial LastFragment SessionID CustomerName:IndividualName IdCardType IdentifiedCardNo CustType BankAccount BankPassWord:Password AccountID Password InstallID FutureSerial UserID VerifyCertNoFlag:YesNoIndicator CurrencyID TradeAmount FutureFetchAmount:TradeAmount FeePayFlag CustFee BrokerFee:FutureFee Message:AddInfo Digest BankAccType DeviceID BankSecuAccType:BankAccType BrokerIDByBank:BankCodingForFuture BankSecuAcc:BankAccount BankPwdFlag:PwdFlag SecuPwdFlag:PwdFlag OperNo RequestID TID TransferStatus LongCustomerName:LongIndividualName
2808 RspTransfer TradeCode BankID BankBranchID:BankBrchID BrokerID BrokerBranchID:FutureBranchID TradeDate TradeTime BankSerial TradingDay:TradeDate PlateSerial:Serial LastFragment SessionID CustomerName:IndividualName IdCardType IdentifiedCardNo CustType BankAccount BankPassWord:Password AccountID Password InstallID FutureSerial UserID VerifyCertNoFlag:YesNoIndicator CurrencyID TradeAmount FutureFetchAmount:TradeAmount FeePayFlag CustFee BrokerFee:FutureFee Message:AddInfo Digest BankAccType DeviceID BankSecuAccType:BankAccType BrokerIDByBank:BankCodingForFuture BankSecuAcc:BankAccount BankPwdFlag:PwdFlag SecuPwdFlag:PwdFlag OperNo RequestID TID TransferStatus ErrorID ErrorMsg LongCustomerName:LongIndividualName
280f ReqRepeal RepealTimeInterval RepealedTimes BankRepealFlag BrokerRepealFlag PlateRepealSerial:PlateSerial BankRepealSerial:BankSerial FutureRepealSerial:FutureSerial TradeCode BankID BankBranchID:BankBrchID BrokerID BrokerBranchID:FutureBranchID TradeDate TradeTime BankSerial TradingDay:TradeDate PlateSerial:Serial LastFragment SessionID CustomerName:IndividualName IdCardType IdentifiedCardNo CustType BankAccount BankPassWord:Password AccountID Password InstallID FutureSerial UserID VerifyCertNoFlag:YesNoIndicator CurrencyID TradeAmount FutureFetchAmount:TradeAmount FeePayFlag CustFee BrokerFee:FutureFee Message:AddInfo Digest BankAccType DeviceID BankSecuAccType:BankAccType BrokerIDByBank:BankCodingForFuture BankSecuAcc:BankAccount BankPwdFlag:PwdFlag SecuPwdFlag:PwdFlag OperNo RequestID TID TransferStatus LongCustomerName:LongIndividualName
2810 RspRepeal RepealTimeInterval RepealedTimes BankRepealFlag BrokerRepealFlag PlateRepealSerial:PlateSerial BankRepealSerial:BankSerial FutureRepealSerial:FutureSerial TradeCode BankID BankBranchID:BankBrchID BrokerID BrokerBranchID:FutureBranchID TradeDate TradeTime BankSerial TradingDay:TradeDate PlateSerial:Serial LastFragment SessionID CustomerName:IndividualName IdCardType IdentifiedCardNo CustType BankAccount BankPassWord:Password AccountID Password InstallID FutureSerial UserID VerifyCertNoFlag:YesNoIndicator CurrencyID TradeAmount FutureFetchAmount:TradeAmount FeePayFlag CustFee BrokerFee:FutureFee Message:AddInfo Digest BankAccType DeviceID BankSecuAccType:BankAccType BrokerIDByBank:BankCodingForFuture BankSecuAcc:BankAccount BankPwdFlag:PwdFlag SecuPwdFlag:PwdFlag OperNo RequestID TID TransferStatus ErrorID ErrorMsg LongCustomerName:LongIndividualName
2819 ReqQueryAccount TradeCode BankID BankBranchID:BankBrchID BrokerID BrokerBranchID:FutureBranchID TradeDate TradeTime BankSerial TradingDay:TradeDate PlateSerial:Serial LastFragment SessionID CustomerName:IndividualName IdCardType IdentifiedCardNo CustType BankAccount BankPassWord:Password AccountID Password FutureSerial InstallID UserID VerifyCertNoFlag:YesNoIndicator CurrencyID Digest BankAccType DeviceID BankSecuAccType:BankAccType BrokerIDByBank:BankCodingForFuture BankSecuAcc:BankAccount BankPwdFlag:PwdFlag SecuPwdFlag:PwdFlag OperNo RequestID TID LongCustomerName:LongIndividualName
300b NotifyQueryAccount TradeCode BankID BankBranchID:BankBrchID BrokerID BrokerBranchID:FutureBranchID TradeDate TradeTime BankSerial TradingDay:TradeDate PlateSerial:Serial LastFragment SessionID CustomerName:IndividualName IdCardType IdentifiedCardNo CustType BankAccount BankPassWord:Password AccountID Password FutureSerial InstallID UserID VerifyCertNoFlag:YesNoIndicator CurrencyID Digest BankAccType DeviceID BankSecuAccType:BankAccType BrokerIDByBank:BankCodingForFuture BankSecuAcc:BankAccount BankPwdFlag:PwdFlag SecuPwdFlag:PwdFlag OperNo RequestID TID BankUseAmount:TradeAmount BankFetchAmount:TradeAmount ErrorID ErrorMsg LongCustomerName:LongIndividualName
300c TransferSerial PlateSerial TradeDate TradingDay:Date TradeTime TradeCode SessionID BankID BankBranchID:BankBrchID BankAccType BankAccount BankSerial BrokerID BrokerBranchID:FutureBranchID FutureAccType AccountID InvestorID FutureSerial IdCardType IdentifiedCardNo CurrencyID TradeAmount CustFee BrokerFee:FutureFee AvailabilityFlag OperatorCode BankNewAccount:BankAccount ErrorID ErrorMsg
300d QryTransferSerial BrokerID AccountID BankID CurrencyID
3011 QryAccountregister BrokerID AccountID BankID BankBranchID:BankBrchID CurrencyID
3012 Accountregister TradeDay:TradeDate BankID BankBranchID:BankBrchID BankAccount BrokerID BrokerBranchID:FutureBranchID AccountID IdCardType IdentifiedCardNo CustomerName:IndividualName CurrencyID OpenOrDestroy RegDate:TradeDate OutDate:TradeDate TID CustType BankAccType LongCustomerName:LongIndividualName
3013 OpenAccount TradeCode BankID BankBranchID:BankBrchID BrokerID BrokerBranchID:FutureBranchID TradeDate TradeTime BankSerial TradingDay:TradeDate PlateSerial:Serial LastFragment SessionID CustomerName:IndividualName IdCardType IdentifiedCardNo Gender CountryCode CustType Address ZipCode Telephone MobilePhone Fax EMail MoneyAccountStatus BankAccount BankPassWord:Password AccountID Password InstallID VerifyCertNoFlag:YesNoIndicator CurrencyID CashExchangeCode Digest BankAccType DeviceID BankSecuAccType:BankAccType BrokerIDByBank:BankCodingForFuture BankSecuAcc:BankAccount BankPwdFlag:PwdFlag SecuPwdFlag:PwdFlag OperNo TID UserID ErrorID ErrorMsg LongCustomerName:LongIndividualName
3014 CancelAccount TradeCode BankID BankBranchID:BankBrchID BrokerID BrokerBranchID:FutureBranchID TradeDate TradeTime BankSerial TradingDay:TradeDate PlateSerial:Serial LastFragment SessionID CustomerName:IndividualName IdCardType IdentifiedCardNo Gender CountryCode CustType Address ZipCode Telephone MobilePhone Fax EMail MoneyAccountStatus BankAccount BankPassWord:Password AccountID Password InstallID VerifyCertNoFlag:YesNoIndicator CurrencyID CashExchangeCode Digest BankAccType DeviceID BankSecuAccType:BankAccType BrokerIDByBank:BankCodingForFuture BankSecuAcc:BankAccount BankPwdFlag:PwdFlag SecuPwdFlag:PwdFlag OperNo TID UserID ErrorID ErrorMsg LongCustomerName:LongIndividualName
3015 ChangeAccount TradeCode BankID BankBranchID:BankBrchID BrokerID BrokerBranchID:FutureBranchID TradeDate TradeTime BankSerial TradingDay:TradeDate PlateSerial:Serial LastFragment SessionID CustomerName:IndividualName IdCardType IdentifiedCardNo Gender CountryCode CustType Address ZipCode Telephone MobilePhone Fax EMail MoneyAccountStatus BankAccount BankPassWord:Password NewBankAccount:BankAccount NewBankPassWord:Password AccountID Password BankAccType InstallID VerifyCertNoFlag:YesNoIndicator CurrencyID BrokerIDByBank:BankCodingForFuture BankPwdFlag:PwdFlag SecuPwdFlag:PwdFlag TID Digest ErrorID ErrorMsg LongCustomerName:LongIndividualName
3016 SecAgentACIDMap BrokerID UserID AccountID CurrencyID BrokerSecAgentID:AccountID
3017 QrySecAgentACIDMap BrokerID UserID AccountID CurrencyID
4021 QrySecAgentCheckMode BrokerID InvestorID
]]

-- TID, message: what clients send, what fronts send. A few numbers mean one thing here and another there.
local CLIENT, FRONT = [[
3000 ReqUserLogin
3002 ReqUserLogout
300a ReqUserPasswordUpdate
300e ReqTradingAccountPasswordUpdate
3010 ReqAuthenticate
3018 ReqUserLogin2
3019 ReqUserPasswordUpdate2
4000 ReqOrderInsert
4002 ReqParkedOrderInsert
4004 ReqParkedOrderAction
4006 ReqOrderAction
4011 ReqQueryMaxOrderVolume
4013 ReqSettlementInfoConfirm
401d ReqRemoveParkedOrder
4020 ReqRemoveParkedOrderAction
4026 ReqExecOrderInsert
4028 ReqExecOrderAction
402a ReqForQuoteInsert
402c ReqQuoteInsert
402e ReqQuoteAction
4032 ReqBatchOrderAction
4034 ReqOptionSelfCloseInsert
4036 ReqOptionSelfCloseAction
4050 ReqCombActionInsert
4401 SubscribeMarketData
4403 UnSubscribeMarketData
4409 SubscribeForQuoteRsp
440b UnSubscribeForQuoteRsp
8000 ReqQryOrder
8002 ReqQryTrade
8004 ReqQryInvestorPosition
8006 ReqQryTradingAccount
8008 ReqQryInvestor
800a ReqQryTradingCode
800e ReqQryInstrumentMarginRate
8010 ReqQryInstrumentCommissionRate
802a ReqQryExchange
802c ReqQryProduct
802e ReqQryInstrument
8030 ReqQryDepthMarketData
803c ReqQrySettlementInfo
8048 ReqQryTransferBank
8050 ReqQryInvestorPositionDetail
8054 ReqQryNotice
8056 ReqQrySettlementInfoConfirm
8067 ReqQryInvestorPositionCombineDetail
8077 ReqQryCFMMCTradingAccountKey
807b ReqQryEWarrantOffset
8081 ReqQryInvestorProductGroupMargin
8083 ReqQryExchangeMarginRate
8085 ReqQryExchangeMarginRateAdjust
8087 ReqQryExchangeRate
808b ReqQrySecAgentACIDMap
808d ReqQryProductExchRate
8091 ReqQryProductGroup
8093 ReqQryMMInstrumentCommissionRate
8095 ReqQryMMOptionInstrCommRate
8097 ReqQryInstrumentOrderCommRate
80a3 ReqQrySecAgentTradingAccount
80a7 ReqQrySecAgentCheckMode
8103 ReqQryContractBank
8105 ReqQryParkedOrder
8107 ReqQryParkedOrderAction
8108 ReqQryTradingNotice
8109 ReqQryBrokerTradingParams
810b ReqQryBrokerTradingAlgos
811b ReqQueryCFMMCTradingAccountToken
8200 ReqQryTransferSerial
8202 ReqQryAccountregister
8300 ReqQryOptionInstrTradeCost
8302 ReqQryOptionInstrCommRate
8306 ReqQryExecOrder
8314 ReqQryForQuote
8318 ReqQryQuote
8342 ReqQryOptionSelfClose
8346 ReqQryInvestUnit
8360 ReqQryCombInstrumentGuard
8362 ReqQryCombAction
1800b ReqFromBankToFutureByFuture
1800d ReqFromFutureToBankByFuture
18019 ReqQueryBankAccountMoneyByFuture
]], [[
0001 OnRspError
3001 OnRspUserLogin
3003 OnRspUserLogout
300b OnRspUserPasswordUpdate
300f OnRspTradingAccountPasswordUpdate
3011 OnRspAuthenticate
4001 OnRspOrderInsert
4003 OnRspParkedOrderInsert
4005 OnRspParkedOrderAction
4007 OnRspOrderAction
4012 OnRspQueryMaxOrderVolume
4014 OnRspSettlementInfoConfirm
401f OnRspRemoveParkedOrder
4021 OnRspRemoveParkedOrderAction
4027 OnRspExecOrderInsert
4029 OnRspExecOrderAction
402b OnRspForQuoteInsert
402d OnRspQuoteInsert
402f OnRspQuoteAction
4033 OnRspBatchOrderAction
4035 OnRspOptionSelfCloseInsert
4037 OnRspOptionSelfCloseAction
4051 OnRspCombActionInsert
4402 OnRspSubMarketData
4404 OnRspUnSubMarketData
440a OnRspSubForQuoteRsp
440c OnRspUnSubForQuoteRsp
8001 OnRspQryOrder
8003 OnRspQryTrade
8005 OnRspQryInvestorPosition
8007 OnRspQryTradingAccount
8009 OnRspQryInvestor
800b OnRspQryTradingCode
800f OnRspQryInstrumentMarginRate
8011 OnRspQryInstrumentCommissionRate
802b OnRspQryExchange
802d OnRspQryProduct
802f OnRspQryInstrument
8031 OnRspQryDepthMarketData
803d OnRspQrySettlementInfo
8049 OnRspQryTransferBank
8051 OnRspQryInvestorPositionDetail
8055 OnRspQryNotice
8057 OnRspQrySettlementInfoConfirm
8068 OnRspQryInvestorPositionCombineDetail
8078 OnRspQryCFMMCTradingAccountKey
807c OnRspQryEWarrantOffset
8082 OnRspQryInvestorProductGroupMargin
8084 OnRspQryExchangeMarginRate
8086 OnRspQryExchangeMarginRateAdjust
8088 OnRspQryExchangeRate
808c OnRspQrySecAgentACIDMap
808e OnRspQryProductExchRate
8092 OnRspQryProductGroup
8094 OnRspQryMMInstrumentCommissionRate
8096 OnRspQryMMOptionInstrCommRate
8098 OnRspQryInstrumentOrderCommRate
80a4 OnRspQrySecAgentTradingAccount
80a8 OnRspQrySecAgentCheckMode
8104 OnRspQryContractBank
8106 OnRspQryParkedOrder
8108 OnRspQryParkedOrderAction
8109 OnRspQryTradingNotice
810a OnRspQryBrokerTradingParams
810c OnRspQryBrokerTradingAlgos
811c OnRspQueryCFMMCTradingAccountToken
8201 OnRspQryTransferSerial
8203 OnRspQryAccountregister
8301 OnRspQryOptionInstrTradeCost
8303 OnRspQryOptionInstrCommRate
8307 OnRspQryExecOrder
8315 OnRspQryForQuote
8319 OnRspQryQuote
8343 OnRspQryOptionSelfClose
8347 OnRspQryInvestUnit
8361 OnRspQryCombInstrumentGuard
8363 OnRspQryCombAction
f001 OnRtnOrder
f002 OnRtnTrade
f003 OnErrRtnOrderInsert
f004 OnErrRtnOrderAction
f009 OnRtnTradingNotice
f00a OnRtnErrorConditionalOrder
f011 OnRtnExecOrder
f012 OnErrRtnExecOrderInsert
f013 OnErrRtnExecOrderAction
f014 OnErrRtnForQuoteInsert
f015 OnRtnQuote
f016 OnErrRtnQuoteInsert
f017 OnErrRtnQuoteAction
f018 OnRtnForQuoteRsp
f019 OnRtnCFMMCTradingAccountToken
f020 OnErrRtnBatchOrderAction
f021 OnRtnOptionSelfClose
f022 OnErrRtnOptionSelfCloseInsert
f023 OnErrRtnOptionSelfCloseAction
f050 OnRtnCombAction
f051 OnErrRtnCombActionInsert
f101 OnRtnDepthMarketData
f102 FlowPositions
f103 OnRtnDepthMarketDataIncrement
f104 OnRtnInstrumentStatus
f105 OnRtnBulletin
f200 OnRtnFromBankToFutureByBank
f201 OnRtnFromFutureToBankByBank
f202 OnRtnRepealFromBankToFutureByBank
f203 OnRtnRepealFromFutureToBankByBank
f204 OnRtnFromBankToFutureByFuture
f205 OnRtnFromFutureToBankByFuture
f206 OnRtnRepealFromBankToFutureByFutureManual
f207 OnRtnRepealFromFutureToBankByFutureManual
f208 OnRtnQueryBankBalanceByFuture
f20c OnErrRtnBankToFutureByFuture
f20d OnErrRtnFutureToBankByFuture
f20e OnErrRtnRepealBankToFutureByFutureManual
f20f OnErrRtnRepealFutureToBankByFutureManual
f210 OnErrRtnQueryBankBalanceByFuture
f214 OnRtnRepealFromBankToFutureByFuture
f215 OnRtnRepealFromFutureToBankByFuture
1800c OnRspFromBankToFutureByFuture
1800e OnRspFromFutureToBankByFuture
1801a OnRspQueryBankAccountMoneyByFuture
18038 OnRtnOpenAccountByBank
18039 OnRtnCancelAccountByBank
1803a OnRtnChangeAccountByBank
]]

-- Everything above is data; what follows reads it.

local LINK, FTDC = 0, 2
local MAX_EXTENSION, MAX_CONTENT, MAX_EXPANDED = 127, 4096, 8192 -- bytes
local TAG_HEARTBEAT, TAG_INTERVAL = 5, 7
local PROTOCOL, ZERO_RUN, ESCAPE = 1, 3, 0xE0
local HEADER_BYTES, FTDC_BYTES = 4, 20
local NO_VALUE = "\x7f\xef\xff\xff\xff\xff\xff\xff" -- DBL_MAX, big-endian
local GBK = ENC_GB18030 or ENC_ASCII -- Wiresharks before 3.6 know no Chinese: use fixbridge decode there

local ftd = Proto("ftd", "FTD of CTP")
ftd.prefs.ports = Pref.range("TCP ports", "41205,41213", "Where fronts listen", 65535)

local FRAME_TYPES = { [LINK] = "link packet", [FTDC] = "FTDC" }
local TAGS = { [TAG_HEARTBEAT] = "heartbeat", [TAG_INTERVAL] = "heartbeat interval" }
local COMPRESSIONS = { [0] = "none", [ZERO_RUN] = "zero-run" }
local CHAINS = { [0x43] = "more follows", [0x4C] = "last" }
local SERIES = { [0] = "unnumbered", "dialog", "private", "public", "query" }

local f = {
  type = ProtoField.uint8("ftd.type", "Frame type", base.DEC, FRAME_TYPES),
  extension_length = ProtoField.uint8("ftd.extension_length", "Extension bytes"),
  length = ProtoField.uint16("ftd.length", "Content bytes"),
  tag = ProtoField.uint8("ftd.tag", "Tag", base.DEC, TAGS),
  tag_value = ProtoField.bytes("ftd.tag_value", "Value"),
  interval = ProtoField.uint32("ftd.heartbeat_interval", "Seconds"),
  protocol = ProtoField.uint8("ftd.protocol", "Protocol"),
  compression = ProtoField.uint8("ftd.compression", "Compression", base.DEC, COMPRESSIONS),
  expanded = ProtoField.uint32("ftd.expanded", "Bytes uncompressed"),
  version = ProtoField.uint8("ftd.version", "FTDC version"),
  chain = ProtoField.uint8("ftd.chain", "Chain", base.HEX, CHAINS),
  series = ProtoField.uint16("ftd.series", "Series", base.DEC, SERIES),
  tid = ProtoField.uint32("ftd.tid", "TID", base.HEX),
  number = ProtoField.uint32("ftd.number", "Number in the series"),
  count = ProtoField.uint16("ftd.field_count", "Fields"),
  field_bytes = ProtoField.uint16("ftd.field_bytes", "Field bytes"),
  request = ProtoField.int32("ftd.request_id", "Request"),
  message = ProtoField.string("ftd.message", "Message"),
  sender = ProtoField.string("ftd.sender", "Sender"),
  struct = ProtoField.string("ftd.struct", "Struct"),
  fid = ProtoField.uint16("ftd.fid", "FID", base.HEX),
  size = ProtoField.uint16("ftd.struct_bytes", "Bytes"),
  rest = ProtoField.bytes("ftd.rest", "Further bytes"),
}

local e = {
  frame = ProtoExpert.new("ftd.bad_frame", "No FTD frame", expert.group.MALFORMED, expert.severity.ERROR),
  body = ProtoExpert.new("ftd.bad_body", "Malformed packet", expert.group.MALFORMED, expert.severity.ERROR),
  count = ProtoExpert.new("ftd.wrong_count", "Field count is wrong", expert.group.PROTOCOL, expert.severity.WARN),
  ignored = ProtoExpert.new("ftd.ignored", "Clients read over this frame", expert.group.PROTOCOL, expert.severity.NOTE),
  unknown = ProtoExpert.new("ftd.unknown", "Not in this API version", expert.group.UNDECODED, expert.severity.NOTE),
}

local KINDS = { s = "string", c = "string", i = "int32", h = "int16", q = "int64", d = "double", b = "bytes" }
local SIZES = { c = 1, i = 4, h = 2, q = 8, d = 8 }

local fields = {}
for _, field in pairs(f) do
  fields[#fields + 1] = field
end

local types = {}
for name, kind, size, codes in TYPES:gmatch("(%S+) (%a)(%d*)([^\n]*)") do
  local names = {}
  for code, meaning in codes:gmatch(" (.)=(%S+)") do
    names[code] = meaning
  end
  types[name] = { kind = kind, size = SIZES[kind] or tonumber(size), codes = names }
end

-- One filter a member name; a name whose members are of two kinds has a second filter that ends in the kind.
local made = {}
local function field_of(member, kind)
  local made_here = made[member]
  if made_here and made_here[kind] then
    return made_here[kind]
  end
  local abbrev = "ftd." .. member .. (made_here and "." .. KINDS[kind] or "")
  local field = kind == "d" and ProtoField.double(abbrev, member)
    or kind == "b" and ProtoField.bytes(abbrev, member)
    or ProtoField[KINDS[kind]](abbrev, member)
  made[member] = made_here or {}
  for other, its in pairs(KINDS) do
    if its == KINDS[kind] then
      made[member][other] = field
    end
  end
  fields[#fields + 1] = field
  return field
end

local structs = {}
for fid, name, members in STRUCTS:gmatch("(%x+) (%S+)([^\n]*)") do
  local rows = {}
  for word in members:gmatch("%S+") do
    local member, of = word:match("([^:]+):?(.*)")
    local type = types[of ~= "" and of or member]
    rows[#rows + 1] = { name = member, type = type, field = field_of(member, type.kind) }
  end
  structs[tonumber(fid, 16)] = { name = name, rows = rows }
end

local function messages(text)
  local found = {}
  for tid, name in text:gmatch("(%x+) (%S+)") do
    found[tonumber(tid, 16)] = name
  end
  return found
end
local requests, answers = messages(CLIENT), messages(FRONT)

ftd.fields = fields
ftd.experts = { e.frame, e.body, e.count, e.ignored, e.unknown }

-- What zero runs stand for; nil and why where they are none. 0xE1..0xEF: 1..15 zero bytes; 0xE0: the next byte as it is.
local function expand(raw)
  local parts, at = {}, 1
  while true do
    local hit = raw:find("[\xe0-\xef]", at)
    if not hit then
      break
    end
    parts[#parts + 1] = raw:sub(at, hit - 1)
    local code = raw:byte(hit)
    if code == ESCAPE then
      if hit == #raw then
        return nil, "the compressed content ends with an escape"
      end
      parts[#parts + 1] = raw:sub(hit + 1, hit + 1)
      at = hit + 2
    else
      parts[#parts + 1] = ("\0"):rep(code - ESCAPE)
      at = hit + 1
    end
  end
  local whole = table.concat(parts) .. raw:sub(at)
  if #whole > MAX_EXPANDED then
    return nil, ("%d bytes uncompressed, %d allowed"):format(#whole, MAX_EXPANDED)
  end
  return whole
end

local function add_member(tree, tvb, at, row)
  local type, range = row.type, tvb(at, row.type.size)
  local kind = type.kind
  if kind == "s" or kind == "c" then
    local raw = range:raw()
    local size = (raw:find("\0", 1, true) or #raw + 1) - 1
    if size == 0 then
      tree:add(row.field, range, "")
      return
    end
    local item = tree:add_packet_field(row.field, tvb(at, size), GBK)
    local code = type.codes[raw]
    if code then
      item:append_text(" (" .. code .. ")")
    end
    return
  end
  local item = tree:add(row.field, range)
  if kind == "d" and range:raw() == NO_VALUE then
    item:set_text(row.name .. ": -")
  end
end

local function add_struct(tree, tvb, at, fid, size)
  local struct = structs[fid]
  local name = struct and struct.name or "unknown FID"
  local branch = tree:add(f.struct, tvb(at - 4, 4 + size), name)
  branch:set_text(("%s (0x%04x), %d bytes"):format(name, fid, size))
  branch:add(f.fid, tvb(at - 4, 2))
  branch:add(f.size, tvb(at - 2, 2))
  local stop = at + size
  if struct then
    for _, row in ipairs(struct.rows) do
      if at + row.type.size > stop then
        break
      end
      add_member(branch, tvb, at, row)
      at = at + row.type.size
    end
  else
    branch:add_proto_expert_info(e.unknown, ("FID 0x%04x"):format(fid))
  end
  if at < stop then -- members that a newer version appended
    branch:add(f.rest, tvb(at, stop - at))
  end
end

-- The message and who sends it: by the port, and where no port tells, by what only one side sends.
local function classify(tid, sender)
  local request, answer = requests[tid], answers[tid]
  if sender == "front" or sender == "" and not request then
    return answer, answer and "front" or sender
  end
  return request, request and (sender ~= "" or not answer) and "client" or sender
end

-- An FTDC header and its fields, uncompressed. Returns the message's name.
local function add_ftdc(tree, tvb, at, sender)
  local tid = tvb(at + 4, 4):uint()
  local name, sent_by = classify(tid, sender)
  tree:add(f.message, tvb(at + 4, 4), name or ("TID 0x%04x"):format(tid))
  if sent_by ~= "" then
    tree:add(f.sender, tvb(at, 0), sent_by):set_generated()
  end
  local header = tree:add(tvb(at, FTDC_BYTES), "FTDC header")
  header:add(f.version, tvb(at, 1))
  header:add(f.chain, tvb(at + 1, 1))
  header:add(f.series, tvb(at + 2, 2))
  local tid_item = header:add(f.tid, tvb(at + 4, 4))
  if not name then
    tid_item:add_proto_expert_info(e.unknown, ("TID 0x%04x"):format(tid))
  end
  header:add(f.number, tvb(at + 8, 4))
  local count_item = header:add(f.count, tvb(at + 12, 2))
  local bytes_item = header:add(f.field_bytes, tvb(at + 14, 2))
  header:add(f.request, tvb(at + 16, 4))
  local said_count, said_bytes = tvb(at + 12, 2):uint(), tvb(at + 14, 2):uint()
  at = at + FTDC_BYTES
  if said_bytes ~= tvb:len() - at then
    bytes_item:add_proto_expert_info(e.body, ("field bytes say %d, %d are present"):format(said_bytes, tvb:len() - at))
    return name
  end
  local count = 0
  while tvb:len() - at >= 4 do
    local fid, size = tvb(at, 2):uint(), tvb(at + 2, 2):uint()
    at = at + 4
    if at + size > tvb:len() then
      tree:add_proto_expert_info(e.body, ("field 0x%04x of %d bytes overruns the packet"):format(fid, size))
      return name
    end
    add_struct(tree, tvb, at, fid, size)
    at, count = at + size, count + 1
  end
  if at < tvb:len() then
    tree:add_proto_expert_info(e.body, ("%d bytes behind the last field"):format(tvb:len() - at))
  elseif count ~= said_count then
    count_item:add_proto_expert_info(e.count, ("%d fields said, %d there"):format(said_count, count))
  end
  return name
end

local function add_extension(tree, tvb, at, stop)
  local said
  while at < stop do
    local size = stop - at >= 2 and tvb(at + 1, 1):uint()
    if not size or at + 2 + size > stop then
      tree:add_proto_expert_info(e.frame, "a tag overruns the extension")
      return said
    end
    local tag = tvb(at, 1):uint()
    tree:add(f.tag, tvb(at, 1))
    if tag == TAG_INTERVAL and size == 4 then
      tree:add(f.interval, tvb(at + 2, 4))
    elseif size > 0 then
      tree:add(f.tag_value, tvb(at + 2, size))
    end
    said, at = TAGS[tag] or "tag " .. tag, at + 2 + size
  end
  return said
end

-- The content of an FTDC frame. Returns the message's name, nil where there is none.
local function add_content(tree, tvb, at, sender)
  tree:add(f.protocol, tvb(at, 1))
  local compression = tree:add(f.compression, tvb(at + 1, 1))
  if tvb:len() > at + 2 and tvb(at + 1, 1):uint() == ZERO_RUN then
    local packed = tvb(at + 2)
    local whole, why = expand(packed:raw())
    if not whole then
      compression:add_proto_expert_info(e.body, why)
      return nil
    end
    tree:add(f.expanded, packed, #whole):set_generated()
    tvb, at = ByteArray.new(whole, true):tvb("Uncompressed FTDC"), 0
  else
    at = at + 2
  end
  if tvb:len() - at < FTDC_BYTES then
    tree:add_proto_expert_info(e.ignored, "too short for an FTDC header")
    return nil
  end
  return add_ftdc(tree, tvb, at, sender)
end

local function bounds(tvb, at)
  return tvb(at + 1, 1):uint(), tvb(at + 2, 2):uint()
end

local function is_bad(extension, content)
  return extension > MAX_EXTENSION or content > MAX_CONTENT
end

local sender_of -- set by the preference: who sends, by the ports of a packet

local function add_frame(tvb, pinfo, root)
  local extension, content = bounds(tvb, 0)
  local tree = root:add(ftd, tvb())
  if is_bad(extension, content) then -- nothing behind it can be found again
    local why = ("extension %d, content %d bytes"):format(extension, content)
    tree:add_proto_expert_info(e.frame, why)
    pinfo.cols.info:append("[no FTD frame] ")
    return tvb:len()
  end
  local kind = tvb(0, 1):uint()
  tree:add(f.type, tvb(0, 1))
  tree:add(f.extension_length, tvb(1, 1))
  tree:add(f.length, tvb(2, 2))
  local at = HEADER_BYTES + extension
  local said = add_extension(tree, tvb, HEADER_BYTES, at)
  if kind == FTDC and content >= 2 and tvb(at, 1):uint() == PROTOCOL then
    said = add_content(tree, tvb, at, sender_of(pinfo)) or "[unreadable packet]"
  elseif kind == LINK and content == 0 then
    said = said or "empty link packet"
  else
    tree:add_proto_expert_info(e.ignored)
    said = ("frame of type %d"):format(kind)
  end
  tree:append_text(", " .. said)
  pinfo.cols.info:append(said .. " ")
  return tvb:len()
end

local function frame_bytes(tvb, pinfo, at)
  local extension, content = bounds(tvb, at)
  return is_bad(extension, content) and tvb:len() - at or HEADER_BYTES + extension + content
end

function ftd.dissector(tvb, pinfo, root)
  pinfo.cols.protocol = "FTD"
  pinfo.cols.info = ""
  dissect_tcp_pdus(tvb, root, HEADER_BYTES, frame_bytes, add_frame)
  return tvb:len()
end

local listening = ""
local function listen()
  local ports, tcp = {}, DissectorTable.get("tcp.port")
  if listening ~= "" then
    tcp:remove(listening, ftd)
  end
  listening = ftd.prefs.ports
  if listening ~= "" then
    tcp:add(listening, ftd)
  end
  for first, last in listening:gmatch("(%d+)%-?(%d*)") do
    ports[#ports + 1] = { tonumber(first), tonumber(last) or tonumber(first) }
  end
  local function listens(port)
    for _, range in ipairs(ports) do
      if range[1] <= port and port <= range[2] then
        return true
      end
    end
    return false
  end
  function sender_of(pinfo)
    local from, to = listens(pinfo.src_port), listens(pinfo.dst_port)
    return from == to and "" or from and "front" or "client"
  end
end
ftd.prefs_changed = listen
listen()
