"""FIX.4.2: tags, codes and dictionary.

Generated from specs/fix/fix42.toml and own.toml by ctpproto.fix.emitter: change the specs, then run `make generate`.
"""

from ctpproto.fix.dictionary import make_dictionary


class Tag:
    Account = 1
    AdvId = 2
    AdvRefID = 3
    AdvSide = 4
    AdvTransType = 5
    AvgPx = 6
    BeginSeqNo = 7
    BeginString = 8
    BodyLength = 9
    CheckSum = 10
    ClOrdID = 11
    Commission = 12
    CommType = 13
    CumQty = 14
    Currency = 15
    EndSeqNo = 16
    ExecID = 17
    ExecInst = 18
    ExecRefID = 19
    ExecTransType = 20
    HandlInst = 21
    IDSource = 22
    IOIid = 23
    IOIOthSvc = 24
    IOIQltyInd = 25
    IOIRefID = 26
    IOIShares = 27
    IOITransType = 28
    LastCapacity = 29
    LastMkt = 30
    LastPx = 31
    LastShares = 32
    LinesOfText = 33
    MsgSeqNum = 34
    MsgType = 35
    NewSeqNo = 36
    OrderID = 37
    OrderQty = 38
    OrdStatus = 39
    OrdType = 40
    OrigClOrdID = 41
    OrigTime = 42
    PossDupFlag = 43
    Price = 44
    RefSeqNum = 45
    RelatdSym = 46
    Rule80A = 47
    SecurityID = 48
    SenderCompID = 49
    SenderSubID = 50
    SendingDate = 51
    SendingTime = 52
    Shares = 53
    Side = 54
    Symbol = 55
    TargetCompID = 56
    TargetSubID = 57
    Text = 58
    TimeInForce = 59
    TransactTime = 60
    Urgency = 61
    ValidUntilTime = 62
    SettlmntTyp = 63
    FutSettDate = 64
    SymbolSfx = 65
    ListID = 66
    ListSeqNo = 67
    TotNoOrders = 68
    ListExecInst = 69
    AllocID = 70
    AllocTransType = 71
    RefAllocID = 72
    NoOrders = 73
    AvgPrxPrecision = 74
    TradeDate = 75
    ExecBroker = 76
    OpenClose = 77
    NoAllocs = 78
    AllocAccount = 79
    AllocShares = 80
    ProcessCode = 81
    NoRpts = 82
    RptSeq = 83
    CxlQty = 84
    NoDlvyInst = 85
    DlvyInst = 86
    AllocStatus = 87
    AllocRejCode = 88
    Signature = 89
    SecureDataLen = 90
    SecureData = 91
    BrokerOfCredit = 92
    SignatureLength = 93
    EmailType = 94
    RawDataLength = 95
    RawData = 96
    PossResend = 97
    EncryptMethod = 98
    StopPx = 99
    ExDestination = 100
    CxlRejReason = 102
    OrdRejReason = 103
    IOIQualifier = 104
    WaveNo = 105
    Issuer = 106
    SecurityDesc = 107
    HeartBtInt = 108
    ClientID = 109
    MinQty = 110
    MaxFloor = 111
    TestReqID = 112
    ReportToExch = 113
    LocateReqd = 114
    OnBehalfOfCompID = 115
    OnBehalfOfSubID = 116
    QuoteID = 117
    NetMoney = 118
    SettlCurrAmt = 119
    SettlCurrency = 120
    ForexReq = 121
    OrigSendingTime = 122
    GapFillFlag = 123
    NoExecs = 124
    CxlType = 125
    ExpireTime = 126
    DKReason = 127
    DeliverToCompID = 128
    DeliverToSubID = 129
    IOINaturalFlag = 130
    QuoteReqID = 131
    BidPx = 132
    OfferPx = 133
    BidSize = 134
    OfferSize = 135
    NoMiscFees = 136
    MiscFeeAmt = 137
    MiscFeeCurr = 138
    MiscFeeType = 139
    PrevClosePx = 140
    ResetSeqNumFlag = 141
    SenderLocationID = 142
    TargetLocationID = 143
    OnBehalfOfLocationID = 144
    DeliverToLocationID = 145
    NoRelatedSym = 146
    Subject = 147
    Headline = 148
    URLLink = 149
    ExecType = 150
    LeavesQty = 151
    CashOrderQty = 152
    AllocAvgPx = 153
    AllocNetMoney = 154
    SettlCurrFxRate = 155
    SettlCurrFxRateCalc = 156
    NumDaysInterest = 157
    AccruedInterestRate = 158
    AccruedInterestAmt = 159
    SettlInstMode = 160
    AllocText = 161
    SettlInstID = 162
    SettlInstTransType = 163
    EmailThreadID = 164
    SettlInstSource = 165
    SettlLocation = 166
    SecurityType = 167
    EffectiveTime = 168
    StandInstDbType = 169
    StandInstDbName = 170
    StandInstDbID = 171
    SettlDeliveryType = 172
    SettlDepositoryCode = 173
    SettlBrkrCode = 174
    SettlInstCode = 175
    SecuritySettlAgentName = 176
    SecuritySettlAgentCode = 177
    SecuritySettlAgentAcctNum = 178
    SecuritySettlAgentAcctName = 179
    SecuritySettlAgentContactName = 180
    SecuritySettlAgentContactPhone = 181
    CashSettlAgentName = 182
    CashSettlAgentCode = 183
    CashSettlAgentAcctNum = 184
    CashSettlAgentAcctName = 185
    CashSettlAgentContactName = 186
    CashSettlAgentContactPhone = 187
    BidSpotRate = 188
    BidForwardPoints = 189
    OfferSpotRate = 190
    OfferForwardPoints = 191
    OrderQty2 = 192
    FutSettDate2 = 193
    LastSpotRate = 194
    LastForwardPoints = 195
    AllocLinkID = 196
    AllocLinkType = 197
    SecondaryOrderID = 198
    NoIOIQualifiers = 199
    MaturityMonthYear = 200
    PutOrCall = 201
    StrikePrice = 202
    CoveredOrUncovered = 203
    CustomerOrFirm = 204
    MaturityDay = 205
    OptAttribute = 206
    SecurityExchange = 207
    NotifyBrokerOfCredit = 208
    AllocHandlInst = 209
    MaxShow = 210
    PegDifference = 211
    XmlDataLen = 212
    XmlData = 213
    SettlInstRefID = 214
    NoRoutingIDs = 215
    RoutingType = 216
    RoutingID = 217
    SpreadToBenchmark = 218
    Benchmark = 219
    CouponRate = 223
    ContractMultiplier = 231
    MDReqID = 262
    SubscriptionRequestType = 263
    MarketDepth = 264
    MDUpdateType = 265
    AggregatedBook = 266
    NoMDEntryTypes = 267
    NoMDEntries = 268
    MDEntryType = 269
    MDEntryPx = 270
    MDEntrySize = 271
    MDEntryDate = 272
    MDEntryTime = 273
    TickDirection = 274
    MDMkt = 275
    QuoteCondition = 276
    TradeCondition = 277
    MDEntryID = 278
    MDUpdateAction = 279
    MDEntryRefID = 280
    MDReqRejReason = 281
    MDEntryOriginator = 282
    LocationID = 283
    DeskID = 284
    DeleteReason = 285
    OpenCloseSettleFlag = 286
    SellerDays = 287
    MDEntryBuyer = 288
    MDEntrySeller = 289
    MDEntryPositionNo = 290
    FinancialStatus = 291
    CorporateAction = 292
    DefBidSize = 293
    DefOfferSize = 294
    NoQuoteEntries = 295
    NoQuoteSets = 296
    QuoteStatus = 297
    QuoteCancelType = 298
    QuoteEntryID = 299
    QuoteRejectReason = 300
    QuoteResponseLevel = 301
    QuoteSetID = 302
    QuoteRequestType = 303
    TotQuoteEntries = 304
    UnderlyingIDSource = 305
    UnderlyingIssuer = 306
    UnderlyingSecurityDesc = 307
    UnderlyingSecurityExchange = 308
    UnderlyingSecurityID = 309
    UnderlyingSecurityType = 310
    UnderlyingSymbol = 311
    UnderlyingSymbolSfx = 312
    UnderlyingMaturityMonthYear = 313
    UnderlyingMaturityDay = 314
    UnderlyingPutOrCall = 315
    UnderlyingStrikePrice = 316
    UnderlyingOptAttribute = 317
    UnderlyingCurrency = 318
    RatioQty = 319
    SecurityReqID = 320
    SecurityRequestType = 321
    SecurityResponseID = 322
    SecurityResponseType = 323
    SecurityStatusReqID = 324
    UnsolicitedIndicator = 325
    SecurityTradingStatus = 326
    HaltReasonChar = 327
    InViewOfCommon = 328
    DueToRelated = 329
    BuyVolume = 330
    SellVolume = 331
    HighPx = 332
    LowPx = 333
    Adjustment = 334
    TradSesReqID = 335
    TradingSessionID = 336
    ContraTrader = 337
    TradSesMethod = 338
    TradSesMode = 339
    TradSesStatus = 340
    TradSesStartTime = 341
    TradSesOpenTime = 342
    TradSesPreCloseTime = 343
    TradSesCloseTime = 344
    TradSesEndTime = 345
    NumberOfOrders = 346
    MessageEncoding = 347
    EncodedIssuerLen = 348
    EncodedIssuer = 349
    EncodedSecurityDescLen = 350
    EncodedSecurityDesc = 351
    EncodedListExecInstLen = 352
    EncodedListExecInst = 353
    EncodedTextLen = 354
    EncodedText = 355
    EncodedSubjectLen = 356
    EncodedSubject = 357
    EncodedHeadlineLen = 358
    EncodedHeadline = 359
    EncodedAllocTextLen = 360
    EncodedAllocText = 361
    EncodedUnderlyingIssuerLen = 362
    EncodedUnderlyingIssuer = 363
    EncodedUnderlyingSecurityDescLen = 364
    EncodedUnderlyingSecurityDesc = 365
    AllocPrice = 366
    QuoteSetValidUntilTime = 367
    QuoteEntryRejectReason = 368
    LastMsgSeqNumProcessed = 369
    OnBehalfOfSendingTime = 370
    RefTagID = 371
    RefMsgType = 372
    SessionRejectReason = 373
    BidRequestTransType = 374
    ContraBroker = 375
    ComplianceID = 376
    SolicitedFlag = 377
    ExecRestatementReason = 378
    BusinessRejectRefID = 379
    BusinessRejectReason = 380
    GrossTradeAmt = 381
    NoContraBrokers = 382
    MaxMessageSize = 383
    NoMsgTypes = 384
    MsgDirection = 385
    NoTradingSessions = 386
    TotalVolumeTraded = 387
    DiscretionInst = 388
    DiscretionOffset = 389
    BidID = 390
    ClientBidID = 391
    ListName = 392
    TotalNumSecurities = 393
    BidType = 394
    NumTickets = 395
    SideValue1 = 396
    SideValue2 = 397
    NoBidDescriptors = 398
    BidDescriptorType = 399
    BidDescriptor = 400
    SideValueInd = 401
    LiquidityPctLow = 402
    LiquidityPctHigh = 403
    LiquidityValue = 404
    EFPTrackingError = 405
    FairValue = 406
    OutsideIndexPct = 407
    ValueOfFutures = 408
    LiquidityIndType = 409
    WtAverageLiquidity = 410
    ExchangeForPhysical = 411
    OutMainCntryUIndex = 412
    CrossPercent = 413
    ProgRptReqs = 414
    ProgPeriodInterval = 415
    IncTaxInd = 416
    NumBidders = 417
    TradeType = 418
    BasisPxType = 419
    NoBidComponents = 420
    Country = 421
    TotNoStrikes = 422
    PriceType = 423
    DayOrderQty = 424
    DayCumQty = 425
    DayAvgPx = 426
    GTBookingInst = 427
    NoStrikes = 428
    ListStatusType = 429
    NetGrossInd = 430
    ListOrderStatus = 431
    ExpireDate = 432
    ListExecInstType = 433
    CxlRejResponseTo = 434
    UnderlyingCouponRate = 435
    UnderlyingContractMultiplier = 436
    ContraTradeQty = 437
    ContraTradeTime = 438
    ClearingFirm = 439
    ClearingAccount = 440
    LiquidityNumSecurities = 441
    MultiLegReportingType = 442
    StrikeTime = 443
    ListStatusText = 444
    EncodedListStatusTextLen = 445
    EncodedListStatusText = 446
    Username = 553
    Password = 554
    ReportID = 20017
    CTPOffsetFlag = 20077
    CTPHedgeFlag = 20078
    CTPBidOffsetFlag = 20081
    CTPAskOffsetFlag = 20082
    CTPBidHedgeFlag = 20083
    CTPAskHedgeFlag = 20084
    CTPErrorID = 20103
    CTPPositionDate = 20703
    CTPOpenDate = 20704
    CTPOpenPrice = 20705
    CTPTradeID = 20706


class MsgType:
    Heartbeat = "0"
    TestRequest = "1"
    ResendRequest = "2"
    Reject = "3"
    SequenceReset = "4"
    Logout = "5"
    IOI = "6"
    Advertisement = "7"
    ExecutionReport = "8"
    OrderCancelReject = "9"
    Logon = "A"
    News = "B"
    Email = "C"
    NewOrderSingle = "D"
    NewOrderList = "E"
    OrderCancelRequest = "F"
    OrderCancelReplaceRequest = "G"
    OrderStatusRequest = "H"
    Allocation = "J"
    ListCancelRequest = "K"
    ListExecute = "L"
    ListStatusRequest = "M"
    ListStatus = "N"
    AllocationInstructionAck = "P"
    DontKnowTrade = "Q"
    QuoteRequest = "R"
    Quote = "S"
    SettlementInstructions = "T"
    MarketDataRequest = "V"
    MarketDataSnapshotFullRefresh = "W"
    MarketDataIncrementalRefresh = "X"
    MarketDataRequestReject = "Y"
    QuoteCancel = "Z"
    QuoteStatusRequest = "a"
    QuoteAcknowledgement = "b"
    SecurityDefinitionRequest = "c"
    SecurityDefinition = "d"
    SecurityStatusRequest = "e"
    SecurityStatus = "f"
    TradingSessionStatusRequest = "g"
    TradingSessionStatus = "h"
    MassQuote = "i"
    BusinessMessageReject = "j"
    BidRequest = "k"
    BidResponse = "l"
    ListStrikePrice = "m"


class AdvSide:
    Buy = 'B'
    Sell = 'S'
    Trade = 'T'
    Cross = 'X'


class AdvTransType:
    Cancel = 'C'
    New = 'N'
    Replace = 'R'


class CommType:
    PerUnit = '1'
    Percent = '2'
    Absolute = '3'


class ExecInst:
    StayOnOfferSide = '0'
    NotHeld = '1'
    Work = '2'
    GoAlong = '3'
    OverTheDay = '4'
    Held = '5'
    ParticipateDoNotInitiate = '6'
    StrictScale = '7'
    TryToScale = '8'
    StayOnBidSide = '9'
    NoCross = 'A'
    OkToCross = 'B'
    CallFirst = 'C'
    PercentOfVolume = 'D'
    DoNotIncrease = 'E'
    DoNotReduce = 'F'
    AllOrNone = 'G'
    InstitutionsOnly = 'I'
    LastPeg = 'L'
    MidPricePeg = 'M'
    NonNegotiable = 'N'
    OpeningPeg = 'O'
    MarketPeg = 'P'
    PrimaryPeg = 'R'
    Suspend = 'S'
    FixedPegToLocalBestBidOrOfferAtTimeOfOrder = 'T'
    CustomerDisplayInstruction = 'U'
    Netting = 'V'
    PegToVwap = 'W'


class ExecTransType:
    New = '0'
    Cancel = '1'
    Correct = '2'
    Status = '3'


class HandlInst:
    AutomatedPrivate = '1'
    AutomatedPublic = '2'
    Manual = '3'


class IDSource:
    Cusip = '1'
    Sedol = '2'
    Quik = '3'
    IsinNumber = '4'
    RicCode = '5'
    IsoCurrencyCode = '6'
    IsoCountryCode = '7'
    ExchangeSymbol = '8'
    ConsolidatedTapeAssociation = '9'


class IOIQltyInd:
    High = 'H'
    Low = 'L'
    Medium = 'M'


class IOIShares:
    Large = 'L'
    Medium = 'M'
    Small = 'S'


class IOITransType:
    Cancel = 'C'
    New = 'N'
    Replace = 'R'


class LastCapacity:
    Agent = '1'
    CrossAsAgent = '2'
    CrossAsPrincipal = '3'
    Principal = '4'


class MsgType:
    Heartbeat = '0'
    TestRequest = '1'
    ResendRequest = '2'
    Reject = '3'
    SequenceReset = '4'
    Logout = '5'
    Ioi = '6'
    Advertisement = '7'
    ExecutionReport = '8'
    OrderCancelReject = '9'
    Logon = 'A'
    News = 'B'
    Email = 'C'
    NewOrderSingle = 'D'
    NewOrderList = 'E'
    OrderCancelRequest = 'F'
    OrderCancelReplaceRequest = 'G'
    OrderStatusRequest = 'H'
    AllocationInstruction = 'J'
    ListCancelRequest = 'K'
    ListExecute = 'L'
    ListStatusRequest = 'M'
    ListStatus = 'N'
    AllocationInstructionAck = 'P'
    DontKnowTrade = 'Q'
    QuoteRequest = 'R'
    Quote = 'S'
    SettlementInstructions = 'T'
    MarketDataRequest = 'V'
    MarketDataSnapshotFullRefresh = 'W'
    MarketDataIncrementalRefresh = 'X'
    MarketDataRequestReject = 'Y'
    QuoteCancel = 'Z'
    QuoteStatusRequest = 'a'
    MassQuoteAcknowledgement = 'b'
    SecurityDefinitionRequest = 'c'
    SecurityDefinition = 'd'
    SecurityStatusRequest = 'e'
    SecurityStatus = 'f'
    TradingSessionStatusRequest = 'g'
    TradingSessionStatus = 'h'
    MassQuote = 'i'
    BusinessMessageReject = 'j'
    BidRequest = 'k'
    BidResponse = 'l'
    ListStrikePrice = 'm'


class OrdStatus:
    New = '0'
    PartiallyFilled = '1'
    Filled = '2'
    DoneForDay = '3'
    Canceled = '4'
    Replaced = '5'
    PendingCancel = '6'
    Stopped = '7'
    Rejected = '8'
    Suspended = '9'
    PendingNew = 'A'
    Calculated = 'B'
    Expired = 'C'
    AcceptedForBidding = 'D'
    PendingReplace = 'E'


class OrdType:
    Market = '1'
    Limit = '2'
    Stop = '3'
    StopLimit = '4'
    MarketOnClose = '5'
    WithOrWithout = '6'
    LimitOrBetter = '7'
    LimitWithOrWithout = '8'
    OnBasis = '9'
    OnClose = 'A'
    LimitOnClose = 'B'
    ForexMarket = 'C'
    PreviouslyQuoted = 'D'
    PreviouslyIndicated = 'E'
    ForexLimit = 'F'
    ForexSwap = 'G'
    ForexPreviouslyQuoted = 'H'
    Funari = 'I'
    Pegged = 'P'


class PossDupFlag:
    No = 'N'
    Yes = 'Y'


class Rule80A:
    AgencySingleOrder = 'A'
    ShortExemptTransactionAType = 'B'
    ProprietaryNonAlgo = 'C'
    ProgramOrderMember = 'D'
    ShortExemptTransactionForPrincipal = 'E'
    ShortExemptTransactionWType = 'F'
    ShortExemptTransactionIType = 'H'
    IndividualInvestor = 'I'
    ProprietaryAlgo = 'J'
    AgencyAlgo = 'K'
    ShortExemptTransactionMemberAffliated = 'L'
    ProgramOrderOtherMember = 'M'
    AgentForOtherMember = 'N'
    ProprietaryTransactionAffiliated = 'O'
    Principal = 'P'
    TransactionNonMember = 'R'
    SpecialistTrades = 'S'
    TransactionUnaffiliatedMember = 'T'
    AgencyIndexArb = 'U'
    AllOtherOrdersAsAgentForOtherMember = 'W'
    ShortExemptTransactionMemberNotAffliated = 'X'
    AgencyNonAlgo = 'Y'
    ShortExemptTransactionNonMember = 'Z'


class Side:
    Buy = '1'
    Sell = '2'
    BuyMinus = '3'
    SellPlus = '4'
    SellShort = '5'
    SellShortExempt = '6'
    Undisclosed = '7'
    Cross = '8'
    CrossShort = '9'


class TimeInForce:
    Day = '0'
    GoodTillCancel = '1'
    AtTheOpening = '2'
    ImmediateOrCancel = '3'
    FillOrKill = '4'
    GoodTillCrossing = '5'
    GoodTillDate = '6'


class Urgency:
    Normal = '0'
    Flash = '1'
    Background = '2'


class SettlmntTyp:
    Regular = '0'
    Cash = '1'
    NextDay = '2'
    TPlus2 = '3'
    TPlus3 = '4'
    TPlus4 = '5'
    Future = '6'
    WhenAndIfIssued = '7'
    SellersOption = '8'
    TPlus5 = '9'


class AllocTransType:
    New = '0'
    Replace = '1'
    Cancel = '2'
    Preliminary = '3'
    Calculated = '4'
    CalculatedWithoutPreliminary = '5'


class OpenClose:
    Close = 'C'
    Open = 'O'


class ProcessCode:
    Regular = '0'
    SoftDollar = '1'
    StepIn = '2'
    StepOut = '3'
    SoftDollarStepIn = '4'
    SoftDollarStepOut = '5'
    PlanSponsor = '6'


class AllocStatus:
    Accepted = '0'
    BlockLevelReject = '1'
    AccountLevelReject = '2'
    Received = '3'


class AllocRejCode:
    UnknownAccount = '0'
    IncorrectQuantity = '1'
    IncorrectAveragePrice = '2'
    UnknownExecutingBrokerMnemonic = '3'
    CommissionDifference = '4'
    UnknownOrderId = '5'
    UnknownListId = '6'
    OtherSeeText = '7'


class EmailType:
    New = '0'
    Reply = '1'
    AdminReply = '2'


class PossResend:
    No = 'N'
    Yes = 'Y'


class EncryptMethod:
    None_ = '0'
    Pkcs = '1'
    Des = '2'
    Pkcsdes = '3'
    Pgpdes = '4'
    Pgpdesmd5 = '5'
    Pem = '6'


class CxlRejReason:
    TooLateToCancel = '0'
    UnknownOrder = '1'
    BrokerOption = '2'
    AlreadyPendingCancel = '3'


class OrdRejReason:
    BrokerOption = '0'
    UnknownSymbol = '1'
    ExchangeClosed = '2'
    ExceedsLimit = '3'
    TooLateToEnter = '4'
    UnknownOrder = '5'
    DuplicateOrder = '6'
    DuplicateVerbalOrder = '7'
    StaleOrder = '8'


class IOIQualifier:
    AllOrNone = 'A'
    AtTheClose = 'C'
    InTouchWith = 'I'
    Limit = 'L'
    MoreBehind = 'M'
    AtTheOpen = 'O'
    TakingAPosition = 'P'
    AtTheMarket = 'Q'
    ReadyToTrade = 'R'
    PortfolioShown = 'S'
    ThroughTheDay = 'T'
    Versus = 'V'
    Indication = 'W'
    CrossingOpportunity = 'X'
    AtTheMidpoint = 'Y'
    PreOpen = 'Z'


class ReportToExch:
    No = 'N'
    Yes = 'Y'


class LocateReqd:
    No = 'N'
    Yes = 'Y'


class ForexReq:
    No = 'N'
    Yes = 'Y'


class GapFillFlag:
    No = 'N'
    Yes = 'Y'


class DKReason:
    UnknownSymbol = 'A'
    WrongSide = 'B'
    QuantityExceedsOrder = 'C'
    NoMatchingOrder = 'D'
    PriceExceedsLimit = 'E'
    Other = 'Z'


class IOINaturalFlag:
    No = 'N'
    Yes = 'Y'


class MiscFeeType:
    Regulatory = '1'
    Tax = '2'
    LocalCommission = '3'
    ExchangeFees = '4'
    Stamp = '5'
    Levy = '6'
    Other = '7'
    Markup = '8'
    ConsumptionTax = '9'


class ResetSeqNumFlag:
    No = 'N'
    Yes = 'Y'


class ExecType:
    New = '0'
    PartialFill = '1'
    Fill = '2'
    DoneForDay = '3'
    Canceled = '4'
    Replaced = '5'
    PendingCancel = '6'
    Stopped = '7'
    Rejected = '8'
    Suspended = '9'
    PendingNew = 'A'
    Calculated = 'B'
    Expired = 'C'
    Restated = 'D'
    PendingReplace = 'E'


class SettlInstMode:
    Default = '0'
    StandingInstructionsProvided = '1'
    SpecificAllocationAccountOverriding = '2'
    SpecificAllocationAccountStanding = '3'


class SettlInstTransType:
    Cancel = 'C'
    New = 'N'
    Replace = 'R'


class SettlInstSource:
    BrokerCredit = '1'
    Institution = '2'


class SettlLocation:
    Cedel = 'CED'
    DepositoryTrustCompany = 'DTC'
    EuroClear = 'EUR'
    FederalBookEntry = 'FED'
    LocalMarketSettleLocation = 'ISO Country Code'
    Physical = 'PNY'
    ParticipantTrustCompany = 'PTC'


class SecurityType:
    Wildcard = '?'
    BankersAcceptance = 'BA'
    ConvertibleBond = 'CB'
    CertificateOfDeposit = 'CD'
    CollateralizedMortgageObligation = 'CMO'
    CorporateBond = 'CORP'
    CommercialPaper = 'CP'
    CorporatePrivatePlacement = 'CPP'
    CommonStock = 'CS'
    FederalHousingAuthority = 'FHA'
    FederalHomeLoan = 'FHL'
    FederalNationalMortgageAssociation = 'FN'
    ForeignExchangeContract = 'FOR'
    Future = 'FUT'
    GovernmentNationalMortgageAssociation = 'GN'
    TreasuriesAgencyDebenture = 'GOVT'
    IoetteMortgage = 'IET'
    MutualFund = 'MF'
    MortgageInterestOnly = 'MIO'
    MortgagePrincipalOnly = 'MPO'
    MortgagePrivatePlacement = 'MPP'
    MiscellaneousPassThrough = 'MPT'
    MunicipalBond = 'MUNI'
    NoSecurityType = 'NONE'
    Option = 'OPT'
    PreferredStock = 'PS'
    RepurchaseAgreement = 'RP'
    ReverseRepurchaseAgreement = 'RVRP'
    StudentLoanMarketingAssociation = 'SL'
    TimeDeposit = 'TD'
    UsTreasuryBillOld = 'USTB'
    Warrant = 'WAR'
    CatsTigersAndLions = 'ZOO'


class StandInstDbType:
    Other = '0'
    Dtcsid = '1'
    ThomsonAlert = '2'
    AGlobalCustodian = '3'


class AllocLinkType:
    FxNetting = '0'
    FxSwap = '1'


class PutOrCall:
    Put = '0'
    Call = '1'


class CoveredOrUncovered:
    Covered = '0'
    Uncovered = '1'


class CustomerOrFirm:
    Customer = '0'
    Firm = '1'


class NotifyBrokerOfCredit:
    No = 'N'
    Yes = 'Y'


class AllocHandlInst:
    Match = '1'
    Forward = '2'
    ForwardAndMatch = '3'


class RoutingType:
    TargetFirm = '1'
    TargetList = '2'
    BlockFirm = '3'
    BlockList = '4'


class Benchmark:
    Curve = '1'
    FiveYr = '2'
    Old5 = '3'
    TenYr = '4'
    Old10 = '5'
    ThirtyYr = '6'
    Old30 = '7'
    ThreeMolibor = '8'
    SixMolibor = '9'


class SubscriptionRequestType:
    Snapshot = '0'
    SnapshotAndUpdates = '1'
    DisablePreviousSnapshot = '2'


class MDUpdateType:
    FullRefresh = '0'
    IncrementalRefresh = '1'


class AggregatedBook:
    No = 'N'
    Yes = 'Y'


class MDEntryType:
    Bid = '0'
    Offer = '1'
    Trade = '2'
    IndexValue = '3'
    OpeningPrice = '4'
    ClosingPrice = '5'
    SettlementPrice = '6'
    TradingSessionHighPrice = '7'
    TradingSessionLowPrice = '8'
    TradingSessionVwapPrice = '9'


class TickDirection:
    PlusTick = '0'
    ZeroPlusTick = '1'
    MinusTick = '2'
    ZeroMinusTick = '3'


class QuoteCondition:
    Open = 'A'
    Closed = 'B'
    ExchangeBest = 'C'
    ConsolidatedBest = 'D'
    Locked = 'E'
    Crossed = 'F'
    Depth = 'G'
    FastTrading = 'H'
    NonFirm = 'I'


class TradeCondition:
    Cash = 'A'
    AveragePriceTrade = 'B'
    CashTrade = 'C'
    NextDay = 'D'
    Opening = 'E'
    IntradayTradeDetail = 'F'
    Rule127Trade = 'G'
    Rule155Trade = 'H'
    SoldLast = 'I'
    NextDayTrade = 'J'
    Opened = 'K'
    Seller = 'L'
    Sold = 'M'
    StoppedStock = 'N'


class MDUpdateAction:
    New = '0'
    Change = '1'
    Delete = '2'


class MDReqRejReason:
    UnknownSymbol = '0'
    DuplicateMdReqId = '1'
    InsufficientBandwidth = '2'
    InsufficientPermissions = '3'
    UnsupportedSubscriptionRequestType = '4'
    UnsupportedMarketDepth = '5'
    UnsupportedMdUpdateType = '6'
    UnsupportedAggregatedBook = '7'
    UnsupportedMdEntryType = '8'


class DeleteReason:
    Cancellation = '0'
    Error = '1'


class OpenCloseSettleFlag:
    DailyOpen = '0'
    SessionOpen = '1'
    DeliverySettlementEntry = '2'


class FinancialStatus:
    Bankrupt = '1'


class CorporateAction:
    ExDividend = 'A'
    ExDistribution = 'B'
    ExRights = 'C'
    New = 'D'
    ExInterest = 'E'


class QuoteStatus:
    Accepted = '0'
    CancelForSymbol = '1'
    CanceledForSecurityType = '2'
    CanceledForUnderlying = '3'
    CanceledAll = '4'
    Rejected = '5'


class QuoteCancelType:
    CancelForOneOrMoreSecurities = '1'
    CancelForSecurityType = '2'
    CancelForUnderlyingSecurity = '3'
    CancelAllQuotes = '4'


class QuoteRejectReason:
    UnknownSymbol = '1'
    Exchange = '2'
    QuoteRequestExceedsLimit = '3'
    TooLateToEnter = '4'
    UnknownQuote = '5'
    DuplicateQuote = '6'
    InvalidBid = '7'
    InvalidPrice = '8'
    NotAuthorizedToQuoteSecurity = '9'


class QuoteResponseLevel:
    NoAcknowledgement = '0'
    AcknowledgeOnlyNegativeOrErroneousQuotes = '1'
    AcknowledgeEachQuoteMessage = '2'


class QuoteRequestType:
    Manual = '1'
    Automatic = '2'


class SecurityRequestType:
    RequestSecurityIdentityAndSpecifications = '0'
    RequestSecurityIdentityForSpecifications = '1'
    RequestListSecurityTypes = '2'
    RequestListSecurities = '3'


class SecurityResponseType:
    AcceptAsIs = '1'
    AcceptWithRevisions = '2'
    ListOfSecurityTypesReturnedPerRequest = '3'
    ListOfSecuritiesReturnedPerRequest = '4'
    RejectSecurityProposal = '5'
    CannotMatchSelectionCriteria = '6'


class UnsolicitedIndicator:
    No = 'N'
    Yes = 'Y'


class SecurityTradingStatus:
    OpeningDelay = '1'
    MarketOnCloseImbalanceSell = '10'
    NoMarketImbalance = '12'
    NoMarketOnCloseImbalance = '13'
    ItsPreOpening = '14'
    NewPriceIndication = '15'
    TradeDisseminationTime = '16'
    ReadyToTrade = '17'
    NotAvailableForTrading = '18'
    NotTradedOnThisMarket = '19'
    TradingHalt = '2'
    UnknownOrInvalid = '20'
    Resume = '3'
    NoOpen = '4'
    PriceIndication = '5'
    TradingRangeIndication = '6'
    MarketImbalanceBuy = '7'
    MarketImbalanceSell = '8'
    MarketOnCloseImbalanceBuy = '9'


class HaltReasonChar:
    NewsDissemination = 'D'
    OrderInflux = 'E'
    OrderImbalance = 'I'
    AdditionalInformation = 'M'
    NewsPending = 'P'
    EquipmentChangeover = 'X'


class InViewOfCommon:
    No = 'N'
    Yes = 'Y'


class DueToRelated:
    No = 'N'
    Yes = 'Y'


class Adjustment:
    Cancel = '1'
    Error = '2'
    Correction = '3'


class TradSesMethod:
    Electronic = '1'
    OpenOutcry = '2'
    TwoParty = '3'


class TradSesMode:
    Testing = '1'
    Simulated = '2'
    Production = '3'


class TradSesStatus:
    Halted = '1'
    Open = '2'
    Closed = '3'
    PreOpen = '4'
    PreClose = '5'


class MessageEncoding:
    Eucjp = 'EUC-JP'
    Iso2022Jp = 'ISO-2022-JP'
    ShiftJis = 'Shift_JIS'
    Utf8 = 'UTF-8'


class QuoteEntryRejectReason:
    UnknownSymbol = '1'
    Exchange = '2'
    QuoteExceedsLimit = '3'
    TooLateToEnter = '4'
    UnknownQuote = '5'
    DuplicateQuote = '6'
    InvalidBidAskSpread = '7'
    InvalidPrice = '8'
    NotAuthorizedToQuoteSecurity = '9'


class SessionRejectReason:
    InvalidTagNumber = '0'
    RequiredTagMissing = '1'
    SendingTimeAccuracyProblem = '10'
    InvalidMsgType = '11'
    TagNotDefinedForThisMessageType = '2'
    UndefinedTag = '3'
    TagSpecifiedWithoutAValue = '4'
    ValueIsIncorrect = '5'
    IncorrectDataFormatForValue = '6'
    DecryptionProblem = '7'
    SignatureProblem = '8'
    CompIDProblem = '9'


class BidRequestTransType:
    Cancel = 'C'
    New = 'N'


class SolicitedFlag:
    No = 'N'
    Yes = 'Y'


class ExecRestatementReason:
    GtCorporateAction = '0'
    GtRenewal = '1'
    VerbalChange = '2'
    RepricingOfOrder = '3'
    BrokerOption = '4'
    PartialDeclineOfOrderQty = '5'


class BusinessRejectReason:
    Other = '0'
    UnknownID = '1'
    UnknownSecurity = '2'
    UnsupportedMessageType = '3'
    ApplicationNotAvailable = '4'
    ConditionallyRequiredFieldMissing = '5'


class MsgDirection:
    Receive = 'R'
    Send = 'S'


class DiscretionInst:
    RelatedToDisplayedPrice = '0'
    RelatedToMarketPrice = '1'
    RelatedToPrimaryPrice = '2'
    RelatedToLocalPrimaryPrice = '3'
    RelatedToMidpointPrice = '4'
    RelatedToLastTradePrice = '5'


class LiquidityIndType:
    FiveDayMovingAverage = '1'
    TwentyDayMovingAverage = '2'
    NormalMarketSize = '3'
    Other = '4'


class ExchangeForPhysical:
    No = 'N'
    Yes = 'Y'


class ProgRptReqs:
    BuySideRequests = '1'
    SellSideSends = '2'
    RealTimeExecutionReports = '3'


class IncTaxInd:
    Net = '1'
    Gross = '2'


class TradeType:
    Agency = 'A'
    VwapGuarantee = 'G'
    GuaranteedClose = 'J'
    RiskTrade = 'R'


class BasisPxType:
    ClosingPriceAtMorningSession = '2'
    ClosingPrice = '3'
    CurrentPrice = '4'
    Sq = '5'
    VwapThroughADay = '6'
    VwapThroughAMorningSession = '7'
    VwapThroughAnAfternoonSession = '8'
    VwapThroughADayExcept = '9'
    VwapThroughAMorningSessionExcept = 'A'
    VwapThroughAnAfternoonSessionExcept = 'B'
    Strike = 'C'
    Open = 'D'
    Others = 'Z'


class PriceType:
    Percentage = '1'
    PerUnit = '2'
    FixedAmount = '3'


class GTBookingInst:
    BookOutAllTradesOnDayOfExecution = '0'
    AccumulateUntilFilledOrExpired = '1'
    AccumulateUntilVerballlyNotifiedOtherwise = '2'


class NetGrossInd:
    Net = '1'
    Gross = '2'


class ListExecInstType:
    Immediate = '1'
    WaitForInstruction = '2'


class CxlRejResponseTo:
    OrderCancelRequest = '1'
    OrderCancelReplaceRequest = '2'


class MultiLegReportingType:
    SingleSecurity = '1'
    IndividualLegOfAMultiLegSecurity = '2'
    MultiLegSecurity = '3'


class CTPOffsetFlag:
    CloseToday = '3'
    CloseYesterday = '4'


class CTPHedgeFlag:
    Speculation = '1'
    Arbitrage = '2'
    Hedge = '3'
    MarketMaker = '5'


class CTPBidOffsetFlag:
    Open = '0'
    Close = '1'
    CloseToday = '3'
    CloseYesterday = '4'


class CTPAskOffsetFlag:
    Open = '0'
    Close = '1'
    CloseToday = '3'
    CloseYesterday = '4'


class CTPBidHedgeFlag:
    Speculation = '1'
    Arbitrage = '2'
    Hedge = '3'
    MarketMaker = '5'


class CTPAskHedgeFlag:
    Speculation = '1'
    Arbitrage = '2'
    Hedge = '3'
    MarketMaker = '5'


class CTPPositionDate:
    Today = '1'
    History = '2'


_FIELDS = """
Account 1 STRING
AdvId 2 STRING
AdvRefID 3 STRING
AdvSide 4 CHAR
AdvTransType 5 STRING
AvgPx 6 PRICE
BeginSeqNo 7 INT
BeginString 8 STRING
BodyLength 9 INT
CheckSum 10 STRING
ClOrdID 11 STRING
Commission 12 AMT
CommType 13 CHAR
CumQty 14 QTY
Currency 15 CURRENCY
EndSeqNo 16 INT
ExecID 17 STRING
ExecInst 18 MULTIPLEVALUESTRING
ExecRefID 19 STRING
ExecTransType 20 CHAR
HandlInst 21 CHAR
IDSource 22 STRING
IOIid 23 STRING
IOIOthSvc 24 CHAR
IOIQltyInd 25 CHAR
IOIRefID 26 STRING
IOIShares 27 STRING
IOITransType 28 CHAR
LastCapacity 29 CHAR
LastMkt 30 EXCHANGE
LastPx 31 PRICE
LastShares 32 QTY
LinesOfText 33 INT
MsgSeqNum 34 INT
MsgType 35 STRING
NewSeqNo 36 INT
OrderID 37 STRING
OrderQty 38 QTY
OrdStatus 39 CHAR
OrdType 40 CHAR
OrigClOrdID 41 STRING
OrigTime 42 UTCTIMESTAMP
PossDupFlag 43 BOOLEAN
Price 44 PRICE
RefSeqNum 45 INT
RelatdSym 46 STRING
Rule80A 47 CHAR
SecurityID 48 STRING
SenderCompID 49 STRING
SenderSubID 50 STRING
SendingDate 51 LOCALMKTDATE
SendingTime 52 UTCTIMESTAMP
Shares 53 QTY
Side 54 CHAR
Symbol 55 STRING
TargetCompID 56 STRING
TargetSubID 57 STRING
Text 58 STRING
TimeInForce 59 CHAR
TransactTime 60 UTCTIMESTAMP
Urgency 61 CHAR
ValidUntilTime 62 UTCTIMESTAMP
SettlmntTyp 63 CHAR
FutSettDate 64 LOCALMKTDATE
SymbolSfx 65 STRING
ListID 66 STRING
ListSeqNo 67 INT
TotNoOrders 68 INT
ListExecInst 69 STRING
AllocID 70 STRING
AllocTransType 71 CHAR
RefAllocID 72 STRING
NoOrders 73 INT
AvgPrxPrecision 74 INT
TradeDate 75 LOCALMKTDATE
ExecBroker 76 STRING
OpenClose 77 CHAR
NoAllocs 78 INT
AllocAccount 79 STRING
AllocShares 80 QTY
ProcessCode 81 CHAR
NoRpts 82 INT
RptSeq 83 INT
CxlQty 84 QTY
NoDlvyInst 85 INT
DlvyInst 86 STRING
AllocStatus 87 INT
AllocRejCode 88 INT
Signature 89 DATA
SecureDataLen 90 LENGTH
SecureData 91 DATA
BrokerOfCredit 92 STRING
SignatureLength 93 LENGTH
EmailType 94 CHAR
RawDataLength 95 LENGTH
RawData 96 DATA
PossResend 97 BOOLEAN
EncryptMethod 98 INT
StopPx 99 PRICE
ExDestination 100 EXCHANGE
CxlRejReason 102 INT
OrdRejReason 103 INT
IOIQualifier 104 CHAR
WaveNo 105 STRING
Issuer 106 STRING
SecurityDesc 107 STRING
HeartBtInt 108 INT
ClientID 109 STRING
MinQty 110 QTY
MaxFloor 111 QTY
TestReqID 112 STRING
ReportToExch 113 BOOLEAN
LocateReqd 114 BOOLEAN
OnBehalfOfCompID 115 STRING
OnBehalfOfSubID 116 STRING
QuoteID 117 STRING
NetMoney 118 AMT
SettlCurrAmt 119 AMT
SettlCurrency 120 CURRENCY
ForexReq 121 BOOLEAN
OrigSendingTime 122 UTCTIMESTAMP
GapFillFlag 123 BOOLEAN
NoExecs 124 INT
CxlType 125 CHAR
ExpireTime 126 UTCTIMESTAMP
DKReason 127 CHAR
DeliverToCompID 128 STRING
DeliverToSubID 129 STRING
IOINaturalFlag 130 BOOLEAN
QuoteReqID 131 STRING
BidPx 132 PRICE
OfferPx 133 PRICE
BidSize 134 QTY
OfferSize 135 QTY
NoMiscFees 136 INT
MiscFeeAmt 137 AMT
MiscFeeCurr 138 CURRENCY
MiscFeeType 139 CHAR
PrevClosePx 140 PRICE
ResetSeqNumFlag 141 BOOLEAN
SenderLocationID 142 STRING
TargetLocationID 143 STRING
OnBehalfOfLocationID 144 STRING
DeliverToLocationID 145 STRING
NoRelatedSym 146 INT
Subject 147 STRING
Headline 148 STRING
URLLink 149 STRING
ExecType 150 CHAR
LeavesQty 151 QTY
CashOrderQty 152 QTY
AllocAvgPx 153 PRICE
AllocNetMoney 154 AMT
SettlCurrFxRate 155 FLOAT
SettlCurrFxRateCalc 156 CHAR
NumDaysInterest 157 INT
AccruedInterestRate 158 FLOAT
AccruedInterestAmt 159 AMT
SettlInstMode 160 CHAR
AllocText 161 STRING
SettlInstID 162 STRING
SettlInstTransType 163 CHAR
EmailThreadID 164 STRING
SettlInstSource 165 CHAR
SettlLocation 166 STRING
SecurityType 167 STRING
EffectiveTime 168 UTCTIMESTAMP
StandInstDbType 169 INT
StandInstDbName 170 STRING
StandInstDbID 171 STRING
SettlDeliveryType 172 INT
SettlDepositoryCode 173 STRING
SettlBrkrCode 174 STRING
SettlInstCode 175 STRING
SecuritySettlAgentName 176 STRING
SecuritySettlAgentCode 177 STRING
SecuritySettlAgentAcctNum 178 STRING
SecuritySettlAgentAcctName 179 STRING
SecuritySettlAgentContactName 180 STRING
SecuritySettlAgentContactPhone 181 STRING
CashSettlAgentName 182 STRING
CashSettlAgentCode 183 STRING
CashSettlAgentAcctNum 184 STRING
CashSettlAgentAcctName 185 STRING
CashSettlAgentContactName 186 STRING
CashSettlAgentContactPhone 187 STRING
BidSpotRate 188 PRICE
BidForwardPoints 189 FLOAT
OfferSpotRate 190 PRICE
OfferForwardPoints 191 FLOAT
OrderQty2 192 QTY
FutSettDate2 193 LOCALMKTDATE
LastSpotRate 194 PRICE
LastForwardPoints 195 FLOAT
AllocLinkID 196 STRING
AllocLinkType 197 INT
SecondaryOrderID 198 STRING
NoIOIQualifiers 199 INT
MaturityMonthYear 200 MONTHYEAR
PutOrCall 201 INT
StrikePrice 202 PRICE
CoveredOrUncovered 203 INT
CustomerOrFirm 204 INT
MaturityDay 205 INT
OptAttribute 206 CHAR
SecurityExchange 207 EXCHANGE
NotifyBrokerOfCredit 208 BOOLEAN
AllocHandlInst 209 INT
MaxShow 210 QTY
PegDifference 211 FLOAT
XmlDataLen 212 LENGTH
XmlData 213 DATA
SettlInstRefID 214 STRING
NoRoutingIDs 215 INT
RoutingType 216 INT
RoutingID 217 STRING
SpreadToBenchmark 218 FLOAT
Benchmark 219 CHAR
CouponRate 223 FLOAT
ContractMultiplier 231 FLOAT
MDReqID 262 STRING
SubscriptionRequestType 263 CHAR
MarketDepth 264 INT
MDUpdateType 265 INT
AggregatedBook 266 BOOLEAN
NoMDEntryTypes 267 INT
NoMDEntries 268 INT
MDEntryType 269 CHAR
MDEntryPx 270 PRICE
MDEntrySize 271 QTY
MDEntryDate 272 UTCDATEONLY
MDEntryTime 273 UTCTIMEONLY
TickDirection 274 CHAR
MDMkt 275 EXCHANGE
QuoteCondition 276 MULTIPLEVALUESTRING
TradeCondition 277 MULTIPLEVALUESTRING
MDEntryID 278 STRING
MDUpdateAction 279 CHAR
MDEntryRefID 280 STRING
MDReqRejReason 281 CHAR
MDEntryOriginator 282 STRING
LocationID 283 STRING
DeskID 284 STRING
DeleteReason 285 CHAR
OpenCloseSettleFlag 286 CHAR
SellerDays 287 INT
MDEntryBuyer 288 STRING
MDEntrySeller 289 STRING
MDEntryPositionNo 290 INT
FinancialStatus 291 CHAR
CorporateAction 292 CHAR
DefBidSize 293 QTY
DefOfferSize 294 QTY
NoQuoteEntries 295 INT
NoQuoteSets 296 INT
QuoteStatus 297 INT
QuoteCancelType 298 INT
QuoteEntryID 299 STRING
QuoteRejectReason 300 INT
QuoteResponseLevel 301 INT
QuoteSetID 302 STRING
QuoteRequestType 303 INT
TotQuoteEntries 304 INT
UnderlyingIDSource 305 STRING
UnderlyingIssuer 306 STRING
UnderlyingSecurityDesc 307 STRING
UnderlyingSecurityExchange 308 EXCHANGE
UnderlyingSecurityID 309 STRING
UnderlyingSecurityType 310 STRING
UnderlyingSymbol 311 STRING
UnderlyingSymbolSfx 312 STRING
UnderlyingMaturityMonthYear 313 MONTHYEAR
UnderlyingMaturityDay 314 INT
UnderlyingPutOrCall 315 INT
UnderlyingStrikePrice 316 PRICE
UnderlyingOptAttribute 317 CHAR
UnderlyingCurrency 318 CURRENCY
RatioQty 319 QTY
SecurityReqID 320 STRING
SecurityRequestType 321 INT
SecurityResponseID 322 STRING
SecurityResponseType 323 INT
SecurityStatusReqID 324 STRING
UnsolicitedIndicator 325 BOOLEAN
SecurityTradingStatus 326 INT
HaltReasonChar 327 CHAR
InViewOfCommon 328 BOOLEAN
DueToRelated 329 BOOLEAN
BuyVolume 330 QTY
SellVolume 331 QTY
HighPx 332 PRICE
LowPx 333 PRICE
Adjustment 334 INT
TradSesReqID 335 STRING
TradingSessionID 336 STRING
ContraTrader 337 STRING
TradSesMethod 338 INT
TradSesMode 339 INT
TradSesStatus 340 INT
TradSesStartTime 341 UTCTIMESTAMP
TradSesOpenTime 342 UTCTIMESTAMP
TradSesPreCloseTime 343 UTCTIMESTAMP
TradSesCloseTime 344 UTCTIMESTAMP
TradSesEndTime 345 UTCTIMESTAMP
NumberOfOrders 346 INT
MessageEncoding 347 STRING
EncodedIssuerLen 348 LENGTH
EncodedIssuer 349 DATA
EncodedSecurityDescLen 350 LENGTH
EncodedSecurityDesc 351 DATA
EncodedListExecInstLen 352 LENGTH
EncodedListExecInst 353 DATA
EncodedTextLen 354 LENGTH
EncodedText 355 DATA
EncodedSubjectLen 356 LENGTH
EncodedSubject 357 DATA
EncodedHeadlineLen 358 LENGTH
EncodedHeadline 359 DATA
EncodedAllocTextLen 360 LENGTH
EncodedAllocText 361 DATA
EncodedUnderlyingIssuerLen 362 LENGTH
EncodedUnderlyingIssuer 363 DATA
EncodedUnderlyingSecurityDescLen 364 LENGTH
EncodedUnderlyingSecurityDesc 365 DATA
AllocPrice 366 PRICE
QuoteSetValidUntilTime 367 UTCTIMESTAMP
QuoteEntryRejectReason 368 INT
LastMsgSeqNumProcessed 369 INT
OnBehalfOfSendingTime 370 UTCTIMESTAMP
RefTagID 371 INT
RefMsgType 372 STRING
SessionRejectReason 373 INT
BidRequestTransType 374 CHAR
ContraBroker 375 STRING
ComplianceID 376 STRING
SolicitedFlag 377 BOOLEAN
ExecRestatementReason 378 INT
BusinessRejectRefID 379 STRING
BusinessRejectReason 380 INT
GrossTradeAmt 381 AMT
NoContraBrokers 382 INT
MaxMessageSize 383 INT
NoMsgTypes 384 INT
MsgDirection 385 CHAR
NoTradingSessions 386 INT
TotalVolumeTraded 387 QTY
DiscretionInst 388 CHAR
DiscretionOffset 389 FLOAT
BidID 390 STRING
ClientBidID 391 STRING
ListName 392 STRING
TotalNumSecurities 393 INT
BidType 394 INT
NumTickets 395 INT
SideValue1 396 AMT
SideValue2 397 AMT
NoBidDescriptors 398 INT
BidDescriptorType 399 INT
BidDescriptor 400 STRING
SideValueInd 401 INT
LiquidityPctLow 402 FLOAT
LiquidityPctHigh 403 FLOAT
LiquidityValue 404 AMT
EFPTrackingError 405 FLOAT
FairValue 406 AMT
OutsideIndexPct 407 FLOAT
ValueOfFutures 408 AMT
LiquidityIndType 409 INT
WtAverageLiquidity 410 FLOAT
ExchangeForPhysical 411 BOOLEAN
OutMainCntryUIndex 412 AMT
CrossPercent 413 FLOAT
ProgRptReqs 414 INT
ProgPeriodInterval 415 INT
IncTaxInd 416 INT
NumBidders 417 INT
TradeType 418 CHAR
BasisPxType 419 CHAR
NoBidComponents 420 INT
Country 421 STRING
TotNoStrikes 422 INT
PriceType 423 INT
DayOrderQty 424 QTY
DayCumQty 425 QTY
DayAvgPx 426 PRICE
GTBookingInst 427 INT
NoStrikes 428 INT
ListStatusType 429 INT
NetGrossInd 430 INT
ListOrderStatus 431 INT
ExpireDate 432 LOCALMKTDATE
ListExecInstType 433 CHAR
CxlRejResponseTo 434 CHAR
UnderlyingCouponRate 435 FLOAT
UnderlyingContractMultiplier 436 FLOAT
ContraTradeQty 437 QTY
ContraTradeTime 438 UTCTIMESTAMP
ClearingFirm 439 STRING
ClearingAccount 440 STRING
LiquidityNumSecurities 441 INT
MultiLegReportingType 442 CHAR
StrikeTime 443 UTCTIMESTAMP
ListStatusText 444 STRING
EncodedListStatusTextLen 445 LENGTH
EncodedListStatusText 446 DATA
Username 553 STRING
Password 554 STRING
ReportID 20017 STRING
CTPOffsetFlag 20077 CHAR
CTPHedgeFlag 20078 CHAR
CTPBidOffsetFlag 20081 CHAR
CTPAskOffsetFlag 20082 CHAR
CTPBidHedgeFlag 20083 CHAR
CTPAskHedgeFlag 20084 CHAR
CTPErrorID 20103 INT
CTPPositionDate 20703 CHAR
CTPOpenDate 20704 LOCALMKTDATE
CTPOpenPrice 20705 PRICE
CTPTradeID 20706 STRING
"""
_VALUES: dict[int, dict[str, str]] = {
    4: {'Buy': 'B', 'Sell': 'S', 'Trade': 'T', 'Cross': 'X'},
    5: {'Cancel': 'C', 'New': 'N', 'Replace': 'R'},
    13: {'PerUnit': '1', 'Percent': '2', 'Absolute': '3'},
    18: {'StayOnOfferSide': '0', 'NotHeld': '1', 'Work': '2', 'GoAlong': '3', 'OverTheDay': '4', 'Held': '5', 'ParticipateDoNotInitiate': '6', 'StrictScale': '7', 'TryToScale': '8', 'StayOnBidSide': '9', 'NoCross': 'A', 'OkToCross': 'B', 'CallFirst': 'C', 'PercentOfVolume': 'D', 'DoNotIncrease': 'E', 'DoNotReduce': 'F', 'AllOrNone': 'G', 'InstitutionsOnly': 'I', 'LastPeg': 'L', 'MidPricePeg': 'M', 'NonNegotiable': 'N', 'OpeningPeg': 'O', 'MarketPeg': 'P', 'PrimaryPeg': 'R', 'Suspend': 'S', 'FixedPegToLocalBestBidOrOfferAtTimeOfOrder': 'T', 'CustomerDisplayInstruction': 'U', 'Netting': 'V', 'PegToVwap': 'W'},
    20: {'New': '0', 'Cancel': '1', 'Correct': '2', 'Status': '3'},
    21: {'AutomatedPrivate': '1', 'AutomatedPublic': '2', 'Manual': '3'},
    22: {'Cusip': '1', 'Sedol': '2', 'Quik': '3', 'IsinNumber': '4', 'RicCode': '5', 'IsoCurrencyCode': '6', 'IsoCountryCode': '7', 'ExchangeSymbol': '8', 'ConsolidatedTapeAssociation': '9'},
    25: {'High': 'H', 'Low': 'L', 'Medium': 'M'},
    27: {'Large': 'L', 'Medium': 'M', 'Small': 'S'},
    28: {'Cancel': 'C', 'New': 'N', 'Replace': 'R'},
    29: {'Agent': '1', 'CrossAsAgent': '2', 'CrossAsPrincipal': '3', 'Principal': '4'},
    35: {'Heartbeat': '0', 'TestRequest': '1', 'ResendRequest': '2', 'Reject': '3', 'SequenceReset': '4', 'Logout': '5', 'Ioi': '6', 'Advertisement': '7', 'ExecutionReport': '8', 'OrderCancelReject': '9', 'Logon': 'A', 'News': 'B', 'Email': 'C', 'NewOrderSingle': 'D', 'NewOrderList': 'E', 'OrderCancelRequest': 'F', 'OrderCancelReplaceRequest': 'G', 'OrderStatusRequest': 'H', 'AllocationInstruction': 'J', 'ListCancelRequest': 'K', 'ListExecute': 'L', 'ListStatusRequest': 'M', 'ListStatus': 'N', 'AllocationInstructionAck': 'P', 'DontKnowTrade': 'Q', 'QuoteRequest': 'R', 'Quote': 'S', 'SettlementInstructions': 'T', 'MarketDataRequest': 'V', 'MarketDataSnapshotFullRefresh': 'W', 'MarketDataIncrementalRefresh': 'X', 'MarketDataRequestReject': 'Y', 'QuoteCancel': 'Z', 'QuoteStatusRequest': 'a', 'MassQuoteAcknowledgement': 'b', 'SecurityDefinitionRequest': 'c', 'SecurityDefinition': 'd', 'SecurityStatusRequest': 'e', 'SecurityStatus': 'f', 'TradingSessionStatusRequest': 'g', 'TradingSessionStatus': 'h', 'MassQuote': 'i', 'BusinessMessageReject': 'j', 'BidRequest': 'k', 'BidResponse': 'l', 'ListStrikePrice': 'm'},
    39: {'New': '0', 'PartiallyFilled': '1', 'Filled': '2', 'DoneForDay': '3', 'Canceled': '4', 'Replaced': '5', 'PendingCancel': '6', 'Stopped': '7', 'Rejected': '8', 'Suspended': '9', 'PendingNew': 'A', 'Calculated': 'B', 'Expired': 'C', 'AcceptedForBidding': 'D', 'PendingReplace': 'E'},
    40: {'Market': '1', 'Limit': '2', 'Stop': '3', 'StopLimit': '4', 'MarketOnClose': '5', 'WithOrWithout': '6', 'LimitOrBetter': '7', 'LimitWithOrWithout': '8', 'OnBasis': '9', 'OnClose': 'A', 'LimitOnClose': 'B', 'ForexMarket': 'C', 'PreviouslyQuoted': 'D', 'PreviouslyIndicated': 'E', 'ForexLimit': 'F', 'ForexSwap': 'G', 'ForexPreviouslyQuoted': 'H', 'Funari': 'I', 'Pegged': 'P'},
    43: {'No': 'N', 'Yes': 'Y'},
    47: {'AgencySingleOrder': 'A', 'ShortExemptTransactionAType': 'B', 'ProprietaryNonAlgo': 'C', 'ProgramOrderMember': 'D', 'ShortExemptTransactionForPrincipal': 'E', 'ShortExemptTransactionWType': 'F', 'ShortExemptTransactionIType': 'H', 'IndividualInvestor': 'I', 'ProprietaryAlgo': 'J', 'AgencyAlgo': 'K', 'ShortExemptTransactionMemberAffliated': 'L', 'ProgramOrderOtherMember': 'M', 'AgentForOtherMember': 'N', 'ProprietaryTransactionAffiliated': 'O', 'Principal': 'P', 'TransactionNonMember': 'R', 'SpecialistTrades': 'S', 'TransactionUnaffiliatedMember': 'T', 'AgencyIndexArb': 'U', 'AllOtherOrdersAsAgentForOtherMember': 'W', 'ShortExemptTransactionMemberNotAffliated': 'X', 'AgencyNonAlgo': 'Y', 'ShortExemptTransactionNonMember': 'Z'},
    54: {'Buy': '1', 'Sell': '2', 'BuyMinus': '3', 'SellPlus': '4', 'SellShort': '5', 'SellShortExempt': '6', 'Undisclosed': '7', 'Cross': '8', 'CrossShort': '9'},
    59: {'Day': '0', 'GoodTillCancel': '1', 'AtTheOpening': '2', 'ImmediateOrCancel': '3', 'FillOrKill': '4', 'GoodTillCrossing': '5', 'GoodTillDate': '6'},
    61: {'Normal': '0', 'Flash': '1', 'Background': '2'},
    63: {'Regular': '0', 'Cash': '1', 'NextDay': '2', 'TPlus2': '3', 'TPlus3': '4', 'TPlus4': '5', 'Future': '6', 'WhenAndIfIssued': '7', 'SellersOption': '8', 'TPlus5': '9'},
    71: {'New': '0', 'Replace': '1', 'Cancel': '2', 'Preliminary': '3', 'Calculated': '4', 'CalculatedWithoutPreliminary': '5'},
    77: {'Close': 'C', 'Open': 'O'},
    81: {'Regular': '0', 'SoftDollar': '1', 'StepIn': '2', 'StepOut': '3', 'SoftDollarStepIn': '4', 'SoftDollarStepOut': '5', 'PlanSponsor': '6'},
    87: {'Accepted': '0', 'BlockLevelReject': '1', 'AccountLevelReject': '2', 'Received': '3'},
    88: {'UnknownAccount': '0', 'IncorrectQuantity': '1', 'IncorrectAveragePrice': '2', 'UnknownExecutingBrokerMnemonic': '3', 'CommissionDifference': '4', 'UnknownOrderId': '5', 'UnknownListId': '6', 'OtherSeeText': '7'},
    94: {'New': '0', 'Reply': '1', 'AdminReply': '2'},
    97: {'No': 'N', 'Yes': 'Y'},
    98: {'None': '0', 'Pkcs': '1', 'Des': '2', 'Pkcsdes': '3', 'Pgpdes': '4', 'Pgpdesmd5': '5', 'Pem': '6'},
    102: {'TooLateToCancel': '0', 'UnknownOrder': '1', 'BrokerOption': '2', 'AlreadyPendingCancel': '3'},
    103: {'BrokerOption': '0', 'UnknownSymbol': '1', 'ExchangeClosed': '2', 'ExceedsLimit': '3', 'TooLateToEnter': '4', 'UnknownOrder': '5', 'DuplicateOrder': '6', 'DuplicateVerbalOrder': '7', 'StaleOrder': '8'},
    104: {'AllOrNone': 'A', 'AtTheClose': 'C', 'InTouchWith': 'I', 'Limit': 'L', 'MoreBehind': 'M', 'AtTheOpen': 'O', 'TakingAPosition': 'P', 'AtTheMarket': 'Q', 'ReadyToTrade': 'R', 'PortfolioShown': 'S', 'ThroughTheDay': 'T', 'Versus': 'V', 'Indication': 'W', 'CrossingOpportunity': 'X', 'AtTheMidpoint': 'Y', 'PreOpen': 'Z'},
    113: {'No': 'N', 'Yes': 'Y'},
    114: {'No': 'N', 'Yes': 'Y'},
    121: {'No': 'N', 'Yes': 'Y'},
    123: {'No': 'N', 'Yes': 'Y'},
    127: {'UnknownSymbol': 'A', 'WrongSide': 'B', 'QuantityExceedsOrder': 'C', 'NoMatchingOrder': 'D', 'PriceExceedsLimit': 'E', 'Other': 'Z'},
    130: {'No': 'N', 'Yes': 'Y'},
    139: {'Regulatory': '1', 'Tax': '2', 'LocalCommission': '3', 'ExchangeFees': '4', 'Stamp': '5', 'Levy': '6', 'Other': '7', 'Markup': '8', 'ConsumptionTax': '9'},
    141: {'No': 'N', 'Yes': 'Y'},
    150: {'New': '0', 'PartialFill': '1', 'Fill': '2', 'DoneForDay': '3', 'Canceled': '4', 'Replaced': '5', 'PendingCancel': '6', 'Stopped': '7', 'Rejected': '8', 'Suspended': '9', 'PendingNew': 'A', 'Calculated': 'B', 'Expired': 'C', 'Restated': 'D', 'PendingReplace': 'E'},
    160: {'Default': '0', 'StandingInstructionsProvided': '1', 'SpecificAllocationAccountOverriding': '2', 'SpecificAllocationAccountStanding': '3'},
    163: {'Cancel': 'C', 'New': 'N', 'Replace': 'R'},
    165: {'BrokerCredit': '1', 'Institution': '2'},
    166: {'Cedel': 'CED', 'DepositoryTrustCompany': 'DTC', 'EuroClear': 'EUR', 'FederalBookEntry': 'FED', 'LocalMarketSettleLocation': 'ISO Country Code', 'Physical': 'PNY', 'ParticipantTrustCompany': 'PTC'},
    167: {'Wildcard': '?', 'BankersAcceptance': 'BA', 'ConvertibleBond': 'CB', 'CertificateOfDeposit': 'CD', 'CollateralizedMortgageObligation': 'CMO', 'CorporateBond': 'CORP', 'CommercialPaper': 'CP', 'CorporatePrivatePlacement': 'CPP', 'CommonStock': 'CS', 'FederalHousingAuthority': 'FHA', 'FederalHomeLoan': 'FHL', 'FederalNationalMortgageAssociation': 'FN', 'ForeignExchangeContract': 'FOR', 'Future': 'FUT', 'GovernmentNationalMortgageAssociation': 'GN', 'TreasuriesAgencyDebenture': 'GOVT', 'IoetteMortgage': 'IET', 'MutualFund': 'MF', 'MortgageInterestOnly': 'MIO', 'MortgagePrincipalOnly': 'MPO', 'MortgagePrivatePlacement': 'MPP', 'MiscellaneousPassThrough': 'MPT', 'MunicipalBond': 'MUNI', 'NoSecurityType': 'NONE', 'Option': 'OPT', 'PreferredStock': 'PS', 'RepurchaseAgreement': 'RP', 'ReverseRepurchaseAgreement': 'RVRP', 'StudentLoanMarketingAssociation': 'SL', 'TimeDeposit': 'TD', 'UsTreasuryBillOld': 'USTB', 'Warrant': 'WAR', 'CatsTigersAndLions': 'ZOO'},
    169: {'Other': '0', 'Dtcsid': '1', 'ThomsonAlert': '2', 'AGlobalCustodian': '3'},
    197: {'FxNetting': '0', 'FxSwap': '1'},
    201: {'Put': '0', 'Call': '1'},
    203: {'Covered': '0', 'Uncovered': '1'},
    204: {'Customer': '0', 'Firm': '1'},
    208: {'No': 'N', 'Yes': 'Y'},
    209: {'Match': '1', 'Forward': '2', 'ForwardAndMatch': '3'},
    216: {'TargetFirm': '1', 'TargetList': '2', 'BlockFirm': '3', 'BlockList': '4'},
    219: {'Curve': '1', 'FiveYr': '2', 'Old5': '3', 'TenYr': '4', 'Old10': '5', 'ThirtyYr': '6', 'Old30': '7', 'ThreeMolibor': '8', 'SixMolibor': '9'},
    263: {'Snapshot': '0', 'SnapshotAndUpdates': '1', 'DisablePreviousSnapshot': '2'},
    265: {'FullRefresh': '0', 'IncrementalRefresh': '1'},
    266: {'No': 'N', 'Yes': 'Y'},
    269: {'Bid': '0', 'Offer': '1', 'Trade': '2', 'IndexValue': '3', 'OpeningPrice': '4', 'ClosingPrice': '5', 'SettlementPrice': '6', 'TradingSessionHighPrice': '7', 'TradingSessionLowPrice': '8', 'TradingSessionVwapPrice': '9'},
    274: {'PlusTick': '0', 'ZeroPlusTick': '1', 'MinusTick': '2', 'ZeroMinusTick': '3'},
    276: {'Open': 'A', 'Closed': 'B', 'ExchangeBest': 'C', 'ConsolidatedBest': 'D', 'Locked': 'E', 'Crossed': 'F', 'Depth': 'G', 'FastTrading': 'H', 'NonFirm': 'I'},
    277: {'Cash': 'A', 'AveragePriceTrade': 'B', 'CashTrade': 'C', 'NextDay': 'D', 'Opening': 'E', 'IntradayTradeDetail': 'F', 'Rule127Trade': 'G', 'Rule155Trade': 'H', 'SoldLast': 'I', 'NextDayTrade': 'J', 'Opened': 'K', 'Seller': 'L', 'Sold': 'M', 'StoppedStock': 'N'},
    279: {'New': '0', 'Change': '1', 'Delete': '2'},
    281: {'UnknownSymbol': '0', 'DuplicateMdReqId': '1', 'InsufficientBandwidth': '2', 'InsufficientPermissions': '3', 'UnsupportedSubscriptionRequestType': '4', 'UnsupportedMarketDepth': '5', 'UnsupportedMdUpdateType': '6', 'UnsupportedAggregatedBook': '7', 'UnsupportedMdEntryType': '8'},
    285: {'Cancellation': '0', 'Error': '1'},
    286: {'DailyOpen': '0', 'SessionOpen': '1', 'DeliverySettlementEntry': '2'},
    291: {'Bankrupt': '1'},
    292: {'ExDividend': 'A', 'ExDistribution': 'B', 'ExRights': 'C', 'New': 'D', 'ExInterest': 'E'},
    297: {'Accepted': '0', 'CancelForSymbol': '1', 'CanceledForSecurityType': '2', 'CanceledForUnderlying': '3', 'CanceledAll': '4', 'Rejected': '5'},
    298: {'CancelForOneOrMoreSecurities': '1', 'CancelForSecurityType': '2', 'CancelForUnderlyingSecurity': '3', 'CancelAllQuotes': '4'},
    300: {'UnknownSymbol': '1', 'Exchange': '2', 'QuoteRequestExceedsLimit': '3', 'TooLateToEnter': '4', 'UnknownQuote': '5', 'DuplicateQuote': '6', 'InvalidBid': '7', 'InvalidPrice': '8', 'NotAuthorizedToQuoteSecurity': '9'},
    301: {'NoAcknowledgement': '0', 'AcknowledgeOnlyNegativeOrErroneousQuotes': '1', 'AcknowledgeEachQuoteMessage': '2'},
    303: {'Manual': '1', 'Automatic': '2'},
    321: {'RequestSecurityIdentityAndSpecifications': '0', 'RequestSecurityIdentityForSpecifications': '1', 'RequestListSecurityTypes': '2', 'RequestListSecurities': '3'},
    323: {'AcceptAsIs': '1', 'AcceptWithRevisions': '2', 'ListOfSecurityTypesReturnedPerRequest': '3', 'ListOfSecuritiesReturnedPerRequest': '4', 'RejectSecurityProposal': '5', 'CannotMatchSelectionCriteria': '6'},
    325: {'No': 'N', 'Yes': 'Y'},
    326: {'OpeningDelay': '1', 'MarketOnCloseImbalanceSell': '10', 'NoMarketImbalance': '12', 'NoMarketOnCloseImbalance': '13', 'ItsPreOpening': '14', 'NewPriceIndication': '15', 'TradeDisseminationTime': '16', 'ReadyToTrade': '17', 'NotAvailableForTrading': '18', 'NotTradedOnThisMarket': '19', 'TradingHalt': '2', 'UnknownOrInvalid': '20', 'Resume': '3', 'NoOpen': '4', 'PriceIndication': '5', 'TradingRangeIndication': '6', 'MarketImbalanceBuy': '7', 'MarketImbalanceSell': '8', 'MarketOnCloseImbalanceBuy': '9'},
    327: {'NewsDissemination': 'D', 'OrderInflux': 'E', 'OrderImbalance': 'I', 'AdditionalInformation': 'M', 'NewsPending': 'P', 'EquipmentChangeover': 'X'},
    328: {'No': 'N', 'Yes': 'Y'},
    329: {'No': 'N', 'Yes': 'Y'},
    334: {'Cancel': '1', 'Error': '2', 'Correction': '3'},
    338: {'Electronic': '1', 'OpenOutcry': '2', 'TwoParty': '3'},
    339: {'Testing': '1', 'Simulated': '2', 'Production': '3'},
    340: {'Halted': '1', 'Open': '2', 'Closed': '3', 'PreOpen': '4', 'PreClose': '5'},
    347: {'Eucjp': 'EUC-JP', 'Iso2022Jp': 'ISO-2022-JP', 'ShiftJis': 'Shift_JIS', 'Utf8': 'UTF-8'},
    368: {'UnknownSymbol': '1', 'Exchange': '2', 'QuoteExceedsLimit': '3', 'TooLateToEnter': '4', 'UnknownQuote': '5', 'DuplicateQuote': '6', 'InvalidBidAskSpread': '7', 'InvalidPrice': '8', 'NotAuthorizedToQuoteSecurity': '9'},
    373: {'InvalidTagNumber': '0', 'RequiredTagMissing': '1', 'SendingTimeAccuracyProblem': '10', 'InvalidMsgType': '11', 'TagNotDefinedForThisMessageType': '2', 'UndefinedTag': '3', 'TagSpecifiedWithoutAValue': '4', 'ValueIsIncorrect': '5', 'IncorrectDataFormatForValue': '6', 'DecryptionProblem': '7', 'SignatureProblem': '8', 'CompIDProblem': '9'},
    374: {'Cancel': 'C', 'New': 'N'},
    377: {'No': 'N', 'Yes': 'Y'},
    378: {'GtCorporateAction': '0', 'GtRenewal': '1', 'VerbalChange': '2', 'RepricingOfOrder': '3', 'BrokerOption': '4', 'PartialDeclineOfOrderQty': '5'},
    380: {'Other': '0', 'UnknownID': '1', 'UnknownSecurity': '2', 'UnsupportedMessageType': '3', 'ApplicationNotAvailable': '4', 'ConditionallyRequiredFieldMissing': '5'},
    385: {'Receive': 'R', 'Send': 'S'},
    388: {'RelatedToDisplayedPrice': '0', 'RelatedToMarketPrice': '1', 'RelatedToPrimaryPrice': '2', 'RelatedToLocalPrimaryPrice': '3', 'RelatedToMidpointPrice': '4', 'RelatedToLastTradePrice': '5'},
    409: {'FiveDayMovingAverage': '1', 'TwentyDayMovingAverage': '2', 'NormalMarketSize': '3', 'Other': '4'},
    411: {'No': 'N', 'Yes': 'Y'},
    414: {'BuySideRequests': '1', 'SellSideSends': '2', 'RealTimeExecutionReports': '3'},
    416: {'Net': '1', 'Gross': '2'},
    418: {'Agency': 'A', 'VwapGuarantee': 'G', 'GuaranteedClose': 'J', 'RiskTrade': 'R'},
    419: {'ClosingPriceAtMorningSession': '2', 'ClosingPrice': '3', 'CurrentPrice': '4', 'Sq': '5', 'VwapThroughADay': '6', 'VwapThroughAMorningSession': '7', 'VwapThroughAnAfternoonSession': '8', 'VwapThroughADayExcept': '9', 'VwapThroughAMorningSessionExcept': 'A', 'VwapThroughAnAfternoonSessionExcept': 'B', 'Strike': 'C', 'Open': 'D', 'Others': 'Z'},
    423: {'Percentage': '1', 'PerUnit': '2', 'FixedAmount': '3'},
    427: {'BookOutAllTradesOnDayOfExecution': '0', 'AccumulateUntilFilledOrExpired': '1', 'AccumulateUntilVerballlyNotifiedOtherwise': '2'},
    430: {'Net': '1', 'Gross': '2'},
    433: {'Immediate': '1', 'WaitForInstruction': '2'},
    434: {'OrderCancelRequest': '1', 'OrderCancelReplaceRequest': '2'},
    442: {'SingleSecurity': '1', 'IndividualLegOfAMultiLegSecurity': '2', 'MultiLegSecurity': '3'},
    20077: {'CloseToday': '3', 'CloseYesterday': '4'},
    20078: {'Speculation': '1', 'Arbitrage': '2', 'Hedge': '3', 'MarketMaker': '5'},
    20081: {'Open': '0', 'Close': '1', 'CloseToday': '3', 'CloseYesterday': '4'},
    20082: {'Open': '0', 'Close': '1', 'CloseToday': '3', 'CloseYesterday': '4'},
    20083: {'Speculation': '1', 'Arbitrage': '2', 'Hedge': '3', 'MarketMaker': '5'},
    20084: {'Speculation': '1', 'Arbitrage': '2', 'Hedge': '3', 'MarketMaker': '5'},
    20703: {'Today': '1', 'History': '2'},
}
_OPEN = frozenset([22, 98, 167])
_COMPONENTS = {
}
_MESSAGES = [
    ('Heartbeat', '0', True, (112,)),
    ('TestRequest', '1', True, (-112,)),
    ('ResendRequest', '2', True, (-7, -16,)),
    ('Reject', '3', True, (-45, 371, 372, 373, 58, 354, 355, 20103,)),
    ('SequenceReset', '4', True, (123, -36,)),
    ('Logout', '5', True, (58, 354, 355, 20103,)),
    ('IOI', '6', False, (-23, -28, 26, -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, -54, -27, 44, 15, 62, 25, 130, (199, (104,)), 58, 354, 355, 60, 149, (215, (216, 217,)), 218, 219,)),
    ('Advertisement', '7', False, (-2, -5, 3, -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, -4, -53, 44, 15, 75, 60, 58, 354, 355, 149, 30, 336,)),
    ('ExecutionReport', '8', False, (-37, 198, 11, 41, 109, 76, (382, (375, 337, 437, 438,)), 66, -17, -20, 19, -150, -39, 103, 378, 1, 63, 64, -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, -54, 38, 152, 40, 44, 99, 211, 388, 389, 15, 376, 377, 59, 168, 432, 126, 18, 47, 32, 31, 194, 195, 30, 336, 29, -151, -14, -6, 424, 425, 426, 427, 75, 60, 113, 12, 13, 381, 119, 120, 155, 156, 21, 110, 111, 77, 210, 58, 354, 355, 193, 192, 439, 440, 442, 20077, 20078, 20103,)),
    ('OrderCancelReject', '9', False, (-37, 198, -11, -41, -39, 109, 76, 66, 1, 60, -434, 102, 58, 354, 355, 20103, 20017,)),
    ('Logon', 'A', True, (-98, -108, 95, 96, 141, 383, (384, (372, 385,)), 553, 554,)),
    ('News', 'B', False, (42, 61, -148, 358, 359, (215, (216, 217,)), (146, (46, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351,)), (-33, (-58, 354, 355,)), 149, 95, 96,)),
    ('Email', 'C', False, (-164, -94, 42, -147, 356, 357, (215, (216, 217,)), (146, (46, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351,)), 37, 11, (-33, (-58, 354, 355,)), 95, 96,)),
    ('NewOrderSingle', 'D', False, (-11, 109, 76, 1, (78, (79, 80,)), 63, 64, -21, 18, 110, 111, 100, (386, (336,)), 81, -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 140, -54, 114, -60, 38, 152, -40, 44, 99, 15, 376, 377, 23, 117, 59, 168, 432, 126, 427, 12, 13, 47, 121, 120, 58, 354, 355, 193, 192, 77, 203, 204, 210, 211, 388, 389, 439, 440, 20077, 20078,)),
    ('NewOrderList', 'E', False, (-66, 390, 391, 414, -394, 415, 433, 69, 352, 353, -68, (-73, (-11, -67, 160, 109, 76, 1, (78, (79, 80,)), 63, 64, 21, 18, 110, 111, 100, (386, (336,)), 81, -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 140, -54, 401, 114, 60, 38, 152, 40, 44, 99, 15, 376, 377, 23, 117, 59, 168, 432, 126, 427, 12, 13, 47, 121, 120, 58, 354, 355, 193, 192, 77, 203, 204, 210, 211, 388, 389, 439, 440,)),)),
    ('OrderCancelRequest', 'F', False, (-41, 37, -11, 66, 1, 109, 76, -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, -54, -60, 38, 152, 376, 377, 58, 354, 355,)),
    ('OrderCancelReplaceRequest', 'G', False, (37, 109, 76, -41, -11, 66, 1, (78, (79, 80,)), 63, 64, -21, 18, 110, 111, 100, (386, (336,)), -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, -54, -60, 38, 152, -40, 44, 99, 211, 388, 389, 376, 377, 15, 59, 168, 432, 126, 427, 12, 13, 47, 121, 120, 58, 354, 355, 193, 192, 77, 203, 204, 210, 114, 439, 440, 20077, 20078,)),
    ('OrderStatusRequest', 'H', False, (37, -11, 109, 1, 76, -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, -54,)),
    ('Allocation', 'J', False, (-70, -71, 72, 196, 197, (73, (11, 37, 198, 66, 105,)), (124, (32, 17, 31, 29,)), -54, -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, -53, 30, 336, -6, 15, 74, -75, 60, 63, 64, 381, 118, 77, 58, 354, 355, 157, 158, (78, (79, 366, -80, 81, 92, 208, 209, 161, 360, 361, 76, 109, 12, 13, 153, 154, 119, 120, 155, 156, 159, 160, (136, (137, 138, 139,)),)),)),
    ('ListCancelRequest', 'K', False, (-66, -60, 58, 354, 355,)),
    ('ListExecute', 'L', False, (-66, 391, 390, -60, 58, 354, 355,)),
    ('ListStatusRequest', 'M', False, (-66, 58, 354, 355,)),
    ('ListStatus', 'N', False, (-66, -429, -82, -431, -83, 444, 445, 446, 60, -68, (-73, (-11, -14, -39, -151, -84, -6, 103, 58, 354, 355,)),)),
    ('AllocationInstructionAck', 'P', False, (109, 76, -70, -75, 60, -87, 88, 58, 354, 355,)),
    ('DontKnowTrade', 'Q', False, (-37, -17, -127, -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, -54, 38, 152, 32, 31, 58, 354, 355,)),
    ('QuoteRequest', 'R', False, (-131, (-146, (-55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 140, 303, 336, 54, 38, 64, 40, 193, 192, 126, 60, 15,)),)),
    ('Quote', 'S', False, (131, -117, 301, 336, -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 132, 133, 134, 135, 62, 188, 190, 189, 191, 60, 64, 40, 193, 192, 15, 20081, 20082, 20083, 20084,)),
    ('SettlementInstructions', 'T', False, (-162, -163, -214, -160, -165, -79, 166, 75, 70, 30, 336, 54, 167, 168, -60, 109, 76, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187,)),
    ('MarketDataRequest', 'V', False, (-262, -263, -264, 265, 266, (-267, (-269,)), (-146, (-55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 336,)),)),
    ('MarketDataSnapshotFullRefresh', 'W', False, (262, -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 291, 292, 387, (-268, (-269, -270, 15, 271, 272, 273, 274, 275, 336, 276, 277, 282, 283, 284, 286, 59, 432, 126, 110, 18, 287, 37, 299, 288, 289, 346, 290, 58, 354, 355,)),)),
    ('MarketDataIncrementalRefresh', 'X', False, (262, (-268, (-279, 285, 269, 278, 280, 55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 291, 292, 270, 15, 271, 272, 273, 274, 275, 336, 276, 277, 282, 283, 284, 286, 59, 432, 126, 110, 18, 287, 37, 299, 288, 289, 346, 290, 387, 58, 354, 355,)),)),
    ('MarketDataRequestReject', 'Y', False, (-262, 281, 58, 354, 355, 20103,)),
    ('QuoteCancel', 'Z', False, (131, -117, -298, 301, 336, (-295, (-55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 311,)),)),
    ('QuoteStatusRequest', 'a', False, (117, -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 54, 336,)),
    ('QuoteAcknowledgement', 'b', False, (131, 117, -297, 300, 301, 336, 58, (296, (302, 311, 312, 309, 305, 310, 313, 314, 315, 316, 317, 436, 435, 308, 306, 362, 363, 307, 364, 365, 304, (295, (299, 55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 368,)),)), 20103,)),
    ('SecurityDefinitionRequest', 'c', False, (-320, -321, 55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 15, 58, 354, 355, 336, (146, (311, 312, 309, 305, 310, 313, 314, 315, 316, 317, 436, 435, 308, 306, 362, 363, 307, 364, 365, 319, 54, 318,)),)),
    ('SecurityDefinition', 'd', False, (-320, -322, 323, -393, 55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 15, 336, 58, 354, 355, (146, (311, 312, 309, 305, 310, 313, 314, 315, 316, 317, 436, 435, 308, 306, 362, 363, 307, 364, 365, 319, 54, 318,)),)),
    ('SecurityStatusRequest', 'e', False, (-324, -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 15, -263, 336,)),
    ('SecurityStatus', 'f', False, (324, -55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 15, 336, 325, 326, 291, 292, 327, 328, 329, 330, 331, 332, 333, 31, 60, 334,)),
    ('TradingSessionStatusRequest', 'g', False, (-335, 336, 338, 339, -263,)),
    ('TradingSessionStatus', 'h', False, (335, -336, 338, 339, 325, -340, 341, 342, 343, 344, 345, 387, 58, 354, 355,)),
    ('MassQuote', 'i', False, (131, -117, 301, 293, 294, (-296, (-302, -311, 312, 309, 305, 310, 313, 314, 315, 316, 317, 436, 435, 308, 306, 362, 363, 307, 364, 365, 367, -304, (-295, (-299, 55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 132, 133, 134, 135, 62, 188, 190, 189, 191, 60, 336, 64, 40, 193, 192, 15,)),)), 20081, 20082, 20083, 20084,)),
    ('BusinessMessageReject', 'j', False, (45, -372, 379, -380, 58, 354, 355, 20103,)),
    ('BidRequest', 'k', False, (390, -391, -374, 392, -393, -394, 395, 15, 396, 397, (398, (399, 400, 401, 404, 441, 402, 403, 405, 406, 407, 408,)), (420, (66, 54, 336, 430, 63, 64, 1,)), 409, 410, 411, 412, 413, 414, 415, 416, 121, 417, 75, -418, -419, 443, 58, 354, 355,)),
    ('BidResponse', 'l', False, (390, 391, (-420, (-12, -13, 66, 421, 54, 44, 423, 406, 430, 63, 64, 336, 58, 354, 355,)),)),
    ('ListStrikePrice', 'm', False, (-66, -422, (-428, (-55, 65, 48, 22, 167, 200, 205, 201, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 140, 11, 54, -44, 15, 58, 354, 355,)),)),
]
_HEADER = (-8, -9, -35, -49, -56, 115, 128, 90, 91, -34, 50, 142, 57, 143, 116, 144, 129, 145, 43, 97, -52, 122, 212, 213, 347, 369, 370,)
_TRAILER = (93, 89, -10,)
_LENGTHS = {93: 89, 90: 91, 95: 96, 212: 213, 348: 349, 350: 351, 352: 353, 354: 355, 356: 357, 358: 359, 360: 361, 362: 363, 364: 365, 445: 446}
DICTIONARY = make_dictionary(
    "FIX.4.2", "FIX.4.2", _FIELDS, _VALUES, _OPEN, _MESSAGES, _COMPONENTS,
    _HEADER, _TRAILER, _LENGTHS, None,
)
