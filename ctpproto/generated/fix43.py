"""FIX.4.3: tags, codes and dictionary.

Generated from specs/fix/fix43.toml and own.toml by ctpproto.fix.emitter: change the specs, then run `make generate`.
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
    HandlInst = 21
    SecurityIDSource = 22
    IOIid = 23
    IOIQltyInd = 25
    IOIRefID = 26
    IOIQty = 27
    IOITransType = 28
    LastCapacity = 29
    LastMkt = 30
    LastPx = 31
    LastQty = 32
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
    Rule80A = 47
    SecurityID = 48
    SenderCompID = 49
    SenderSubID = 50
    SendingTime = 52
    Quantity = 53
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
    PositionEffect = 77
    NoAllocs = 78
    AllocAccount = 79
    AllocQty = 80
    ProcessCode = 81
    NoRpts = 82
    RptSeq = 83
    CxlQty = 84
    AllocStatus = 87
    AllocRejCode = 88
    Signature = 89
    SecureDataLen = 90
    SecureData = 91
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
    Issuer = 106
    SecurityDesc = 107
    HeartBtInt = 108
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
    StrikePrice = 202
    CoveredOrUncovered = 203
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
    Spread = 218
    Benchmark = 219
    BenchmarkCurveCurrency = 220
    BenchmarkCurveName = 221
    BenchmarkCurvePoint = 222
    CouponRate = 223
    CouponPaymentDate = 224
    IssueDate = 225
    RepurchaseTerm = 226
    RepurchaseRate = 227
    Factor = 228
    TradeOriginationDate = 229
    ExDate = 230
    ContractMultiplier = 231
    NoStipulations = 232
    StipulationType = 233
    StipulationValue = 234
    YieldType = 235
    Yield = 236
    TotalTakedown = 237
    Concession = 238
    RepoCollateralSecurityType = 239
    RedemptionDate = 240
    UnderlyingCouponPaymentDate = 241
    UnderlyingIssueDate = 242
    UnderlyingRepoCollateralSecurityType = 243
    UnderlyingRepurchaseTerm = 244
    UnderlyingRepurchaseRate = 245
    UnderlyingFactor = 246
    UnderlyingRedemptionDate = 247
    LegCouponPaymentDate = 248
    LegIssueDate = 249
    LegRepoCollateralSecurityType = 250
    LegRepurchaseTerm = 251
    LegRepurchaseRate = 252
    LegFactor = 253
    LegRedemptionDate = 254
    CreditRating = 255
    UnderlyingCreditRating = 256
    LegCreditRating = 257
    TradedFlatSwitch = 258
    BasisFeatureDate = 259
    BasisFeaturePrice = 260
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
    UnderlyingSecurityIDSource = 305
    UnderlyingIssuer = 306
    UnderlyingSecurityDesc = 307
    UnderlyingSecurityExchange = 308
    UnderlyingSecurityID = 309
    UnderlyingSecurityType = 310
    UnderlyingSymbol = 311
    UnderlyingSymbolSfx = 312
    UnderlyingMaturityMonthYear = 313
    UnderlyingPutOrCall = 315
    UnderlyingStrikePrice = 316
    UnderlyingOptAttribute = 317
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
    LiquidityNumSecurities = 441
    MultiLegReportingType = 442
    StrikeTime = 443
    ListStatusText = 444
    EncodedListStatusTextLen = 445
    EncodedListStatusText = 446
    PartyIDSource = 447
    PartyID = 448
    TotalVolumeTradedDate = 449
    TotalVolumeTradedTime = 450
    NetChgPrevDay = 451
    PartyRole = 452
    NoPartyIDs = 453
    NoSecurityAltID = 454
    SecurityAltID = 455
    SecurityAltIDSource = 456
    NoUnderlyingSecurityAltID = 457
    UnderlyingSecurityAltID = 458
    UnderlyingSecurityAltIDSource = 459
    Product = 460
    CFICode = 461
    UnderlyingProduct = 462
    UnderlyingCFICode = 463
    TestMessageIndicator = 464
    QuantityType = 465
    BookingRefID = 466
    IndividualAllocID = 467
    RoundingDirection = 468
    RoundingModulus = 469
    CountryOfIssue = 470
    StateOrProvinceOfIssue = 471
    LocaleOfIssue = 472
    NoRegistDtls = 473
    MailingDtls = 474
    InvestorCountryOfResidence = 475
    PaymentRef = 476
    DistribPaymentMethod = 477
    CashDistribCurr = 478
    CommCurrency = 479
    CancellationRights = 480
    MoneyLaunderingStatus = 481
    MailingInst = 482
    TransBkdTime = 483
    ExecPriceType = 484
    ExecPriceAdjustment = 485
    DateOfBirth = 486
    TradeReportTransType = 487
    CardHolderName = 488
    CardNumber = 489
    CardExpDate = 490
    CardIssNo = 491
    PaymentMethod = 492
    RegistAcctType = 493
    Designation = 494
    TaxAdvantageType = 495
    RegistRejReasonText = 496
    FundRenewWaiv = 497
    CashDistribAgentName = 498
    CashDistribAgentCode = 499
    CashDistribAgentAcctNumber = 500
    CashDistribPayRef = 501
    CardStartDate = 503
    PaymentDate = 504
    PaymentRemitterID = 505
    RegistStatus = 506
    RegistRejReasonCode = 507
    RegistRefID = 508
    RegistDetls = 509
    NoDistribInsts = 510
    RegistEmail = 511
    DistribPercentage = 512
    RegistID = 513
    RegistTransType = 514
    ExecValuationPoint = 515
    OrderPercent = 516
    OwnershipType = 517
    NoContAmts = 518
    ContAmtType = 519
    ContAmtValue = 520
    ContAmtCurr = 521
    OwnerType = 522
    PartySubID = 523
    NestedPartyID = 524
    NestedPartyIDSource = 525
    SecondaryClOrdID = 526
    SecondaryExecID = 527
    OrderCapacity = 528
    OrderRestrictions = 529
    MassCancelRequestType = 530
    MassCancelResponse = 531
    MassCancelRejectReason = 532
    TotalAffectedOrders = 533
    NoAffectedOrders = 534
    AffectedOrderID = 535
    AffectedSecondaryOrderID = 536
    QuoteType = 537
    NestedPartyRole = 538
    NoNestedPartyIDs = 539
    TotalAccruedInterestAmt = 540
    MaturityDate = 541
    UnderlyingMaturityDate = 542
    InstrRegistry = 543
    CashMargin = 544
    NestedPartySubID = 545
    Scope = 546
    MDImplicitDelete = 547
    CrossID = 548
    CrossType = 549
    CrossPrioritization = 550
    OrigCrossID = 551
    NoSides = 552
    Username = 553
    Password = 554
    NoLegs = 555
    LegCurrency = 556
    TotalNumSecurityTypes = 557
    NoSecurityTypes = 558
    SecurityListRequestType = 559
    SecurityRequestResult = 560
    RoundLot = 561
    MinTradeVol = 562
    MultiLegRptTypeReq = 563
    LegPositionEffect = 564
    LegCoveredOrUncovered = 565
    LegPrice = 566
    TradSesStatusRejReason = 567
    TradeRequestID = 568
    TradeRequestType = 569
    PreviouslyReported = 570
    TradeReportID = 571
    TradeReportRefID = 572
    MatchStatus = 573
    MatchType = 574
    OddLot = 575
    NoClearingInstructions = 576
    ClearingInstruction = 577
    TradeInputSource = 578
    TradeInputDevice = 579
    NoDates = 580
    AccountType = 581
    CustOrderCapacity = 582
    ClOrdLinkID = 583
    MassStatusReqID = 584
    MassStatusReqType = 585
    OrigOrdModTime = 586
    LegSettlmntTyp = 587
    LegFutSettDate = 588
    DayBookingInst = 589
    BookingUnit = 590
    PreallocMethod = 591
    UnderlyingCountryOfIssue = 592
    UnderlyingStateOrProvinceOfIssue = 593
    UnderlyingLocaleOfIssue = 594
    UnderlyingInstrRegistry = 595
    LegCountryOfIssue = 596
    LegStateOrProvinceOfIssue = 597
    LegLocaleOfIssue = 598
    LegInstrRegistry = 599
    LegSymbol = 600
    LegSymbolSfx = 601
    LegSecurityID = 602
    LegSecurityIDSource = 603
    NoLegSecurityAltID = 604
    LegSecurityAltID = 605
    LegSecurityAltIDSource = 606
    LegProduct = 607
    LegCFICode = 608
    LegSecurityType = 609
    LegMaturityMonthYear = 610
    LegMaturityDate = 611
    LegStrikePrice = 612
    LegOptAttribute = 613
    LegContractMultiplier = 614
    LegCouponRate = 615
    LegSecurityExchange = 616
    LegIssuer = 617
    EncodedLegIssuerLen = 618
    EncodedLegIssuer = 619
    LegSecurityDesc = 620
    EncodedLegSecurityDescLen = 621
    EncodedLegSecurityDesc = 622
    LegRatioQty = 623
    LegSide = 624
    TradingSessionSubID = 625
    AllocType = 626
    NoHops = 627
    HopCompID = 628
    HopSendingTime = 629
    HopRefID = 630
    MidPx = 631
    BidYield = 632
    MidYield = 633
    OfferYield = 634
    ClearingFeeIndicator = 635
    WorkingIndicator = 636
    LegLastPx = 637
    PriorityIndicator = 638
    PriceImprovement = 639
    Price2 = 640
    LastForwardPoints2 = 641
    BidForwardPoints2 = 642
    OfferForwardPoints2 = 643
    RFQReqID = 644
    MktBidPx = 645
    MktOfferPx = 646
    MinBidSize = 647
    MinOfferSize = 648
    QuoteStatusReqID = 649
    LegalConfirm = 650
    UnderlyingLastPx = 651
    UnderlyingLastQty = 652
    LegRefID = 654
    ContraLegRefID = 655
    SettlCurrBidFxRate = 656
    SettlCurrOfferFxRate = 657
    QuoteRequestRejectReason = 658
    SideComplianceID = 659
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
    AllocationAck = "P"
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
    MassQuoteAcknowledgement = "b"
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
    XMLnonFIX = "n"
    RegistrationInstructions = "o"
    RegistrationInstructionsResponse = "p"
    OrderMassCancelRequest = "q"
    OrderMassCancelReport = "r"
    NewOrderCross = "s"
    CrossOrderCancelReplaceRequest = "t"
    CrossOrderCancelRequest = "u"
    SecurityTypeRequest = "v"
    SecurityTypes = "w"
    SecurityListRequest = "x"
    SecurityList = "y"
    DerivativeSecurityListRequest = "z"
    DerivativeSecurityList = "AA"
    NewOrderMultileg = "AB"
    MultilegOrderCancelReplaceRequest = "AC"
    TradeCaptureReportRequest = "AD"
    TradeCaptureReport = "AE"
    OrderMassStatusRequest = "AF"
    QuoteRequestReject = "AG"
    RFQRequest = "AH"
    QuoteStatusReport = "AI"


class AdvSide:
    Buy = 'B'
    Sell = 'S'
    Cross = 'X'
    Trade = 'T'


class AdvTransType:
    New = 'N'
    Cancel = 'C'
    Replace = 'R'


class CommType:
    PointsPerBondOrContract = '6'
    PerUnit = '1'
    Percent = '2'
    Absolute = '3'
    PercentageWaivedEnhancedUnits = '5'
    PercentageWaivedCashDiscount = '4'


class ExecInst:
    TryToStop = 'Y'
    MidPricePeg = 'M'
    MarketPeg = 'P'
    CancelOnSystemFailure = 'Q'
    PrimaryPeg = 'R'
    Suspend = 'S'
    CustomerDisplayInstruction = 'U'
    Netting = 'V'
    PegToVwap = 'W'
    TradeAlong = 'X'
    PercentOfVolume = 'D'
    StayOnOfferSide = '0'
    Work = '2'
    OverTheDay = '4'
    Held = '5'
    ParticipateDoNotInitiate = '6'
    StrictScale = '7'
    TryToScale = '8'
    StayOnBidSide = '9'
    NoCross = 'A'
    OpeningPeg = 'O'
    CallFirst = 'C'
    NonNegotiable = 'N'
    DoNotIncrease = 'E'
    DoNotReduce = 'F'
    AllOrNone = 'G'
    ReinstateOnSystemFailure = 'H'
    InstitutionsOnly = 'I'
    ReinstateOnTradingHalt = 'J'
    CancelOnTradingHalt = 'K'
    LastPeg = 'L'
    GoAlong = '3'
    OkToCross = 'B'
    NotHeld = '1'


class HandlInst:
    AutomatedPrivate = '1'
    AutomatedPublic = '2'
    Manual = '3'


class SecurityIDSource:
    Sicovam = 'E'
    Sedol = '2'
    Cusip = '1'
    Quik = '3'
    Belgian = 'F'
    Valoren = 'D'
    Dutch = 'C'
    Wertpapier = 'B'
    BloombergSymbol = 'A'
    ConsolidatedTapeAssociation = '9'
    ExchangeSymbol = '8'
    IsoCountryCode = '7'
    IsoCurrencyCode = '6'
    RicCode = '5'
    ISIN = '4'
    Common = 'G'


class IOIQltyInd:
    Medium = 'M'
    High = 'H'
    Low = 'L'


class IOIQty:
    Large = 'L'
    Medium = 'M'
    Small = 'S'


class IOITransType:
    Cancel = 'C'
    New = 'N'
    Replace = 'R'


class LastCapacity:
    Principal = '4'
    CrossAsPrincipal = '3'
    Agent = '1'
    CrossAsAgent = '2'


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
    QuoteStatusRequest = 'a'
    Logon = 'A'
    DerivativeSecurityList = 'AA'
    NewOrderMultileg = 'AB'
    MultilegOrderCancelReplace = 'AC'
    TradeCaptureReportRequest = 'AD'
    TradeCaptureReport = 'AE'
    OrderMassStatusRequest = 'AF'
    QuoteRequestReject = 'AG'
    RfqRequest = 'AH'
    QuoteStatusReport = 'AI'
    MassQuoteAcknowledgement = 'b'
    News = 'B'
    SecurityDefinitionRequest = 'c'
    Email = 'C'
    SecurityDefinition = 'd'
    NewOrderSingle = 'D'
    SecurityStatusRequest = 'e'
    NewOrderList = 'E'
    SecurityStatus = 'f'
    OrderCancelRequest = 'F'
    OrderCancelReplaceRequest = 'G'
    TradingSessionStatusRequest = 'g'
    TradingSessionStatus = 'h'
    OrderStatusRequest = 'H'
    MassQuote = 'i'
    BusinessMessageReject = 'j'
    AllocationInstruction = 'J'
    ListCancelRequest = 'K'
    BidRequest = 'k'
    BidResponse = 'l'
    ListExecute = 'L'
    ListStrikePrice = 'm'
    ListStatusRequest = 'M'
    ListStatus = 'N'
    XmlNonFix = 'n'
    RegistrationInstructions = 'o'
    AllocationInstructionAck = 'P'
    RegistrationInstructionsResponse = 'p'
    OrderMassCancelRequest = 'q'
    DontKnowTrade = 'Q'
    OrderMassCancelReport = 'r'
    QuoteRequest = 'R'
    NewOrderCross = 's'
    Quote = 'S'
    CrossOrderCancelReplaceRequest = 't'
    SettlementInstructions = 'T'
    CrossOrderCancelRequest = 'u'
    SecurityTypeRequest = 'v'
    MarketDataRequest = 'V'
    SecurityTypes = 'w'
    MarketDataSnapshotFullRefresh = 'W'
    SecurityListRequest = 'x'
    MarketDataIncrementalRefresh = 'X'
    SecurityList = 'y'
    MarketDataRequestReject = 'Y'
    DerivativeSecurityListRequest = 'z'
    QuoteCancel = 'Z'


class OrdStatus:
    New = '0'
    PartiallyFilled = '1'
    Replaced = '5'
    Filled = '2'
    PendingCancel = '6'
    Stopped = '7'
    Rejected = '8'
    Suspended = '9'
    PendingNew = 'A'
    Calculated = 'B'
    Expired = 'C'
    AcceptedForBidding = 'D'
    PendingReplace = 'E'
    DoneForDay = '3'
    Canceled = '4'


class OrdType:
    PreviouslyQuoted = 'D'
    Limit = '2'
    Stop = '3'
    StopLimit = '4'
    MarketOnClose = '5'
    WithOrWithout = '6'
    LimitOrBetter = '7'
    LimitWithOrWithout = '8'
    OnBasis = '9'
    OnClose = 'A'
    Market = '1'
    ForexMarket = 'C'
    ForexLimit = 'F'
    PreviouslyIndicated = 'E'
    ForexSwap = 'G'
    Funari = 'I'
    MarketIfTouched = 'J'
    MarketWithLeftOverAsLimit = 'K'
    PreviousFundValuationPoint = 'L'
    NextFundValuationPoint = 'M'
    Pegged = 'P'
    LimitOnClose = 'B'
    ForexPreviouslyQuoted = 'H'


class PossDupFlag:
    No = 'N'
    Yes = 'Y'


class Rule80A:
    AgentForOtherMember = 'N'
    ShortExemptTransactionAType = 'B'
    ProgramOrderMember = 'D'
    ShortExemptTransactionForPrincipal = 'E'
    ShortExemptTransactionWType = 'F'
    ShortExemptTransactionIType = 'H'
    IndividualInvestor = 'I'
    ProprietaryAlgo = 'J'
    AgencyAlgo = 'K'
    ProgramOrderOtherMember = 'M'
    AgencySingleOrder = 'A'
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
    ShortExemptTransactionMemberAffliated = 'L'
    ProprietaryNonAlgo = 'C'


class Side:
    SellShortExempt = '6'
    AsDefined = 'B'
    Opposite = 'C'
    Cross = '8'
    CrossShort = '9'
    Buy = '1'
    Sell = '2'
    BuyMinus = '3'
    SellPlus = '4'
    CrossShortExempt = 'A'
    SellShort = '5'
    Undisclosed = '7'


class TimeInForce:
    AtTheClose = '7'
    Day = '0'
    GoodTillCancel = '1'
    AtTheOpening = '2'
    ImmediateOrCancel = '3'
    FillOrKill = '4'
    GoodTillCrossing = '5'
    GoodTillDate = '6'


class Urgency:
    Flash = '1'
    Background = '2'
    Normal = '0'


class SettlmntTyp:
    TPlus4 = '5'
    T1 = 'A'
    Future = '6'
    TPlus2 = '3'
    NextDay = '2'
    SellersOption = '8'
    Cash = '1'
    WhenAndIfIssued = '7'
    Regular = '0'
    TPlus5 = '9'
    TPlus3 = '4'


class AllocTransType:
    CalculatedWithoutPreliminary = '5'
    Calculated = '4'
    Preliminary = '3'
    Cancel = '2'
    Replace = '1'
    New = '0'


class PositionEffect:
    FIFO = 'F'
    Rolled = 'R'
    Close = 'C'
    Open = 'O'


class ProcessCode:
    PlanSponsor = '6'
    Regular = '0'
    SoftDollar = '1'
    StepIn = '2'
    StepOut = '3'
    SoftDollarStepIn = '4'
    SoftDollarStepOut = '5'


class AllocStatus:
    BlockLevelReject = '1'
    AccountLevelReject = '2'
    Received = '3'
    Accepted = '0'


class AllocRejCode:
    UnknownAccount = '0'
    UnknownListId = '6'
    UnknownExecutingBrokerMnemonic = '3'
    UnknownOrderId = '5'
    OtherSeeText = '7'
    CommissionDifference = '4'
    IncorrectQuantity = '1'
    IncorrectAveragePrice = '2'


class EmailType:
    New = '0'
    Reply = '1'
    AdminReply = '2'


class PossResend:
    No = 'N'
    Yes = 'Y'


class EncryptMethod:
    Des = '2'
    Pem = '6'
    Pgpdesmd5 = '5'
    Pkcsdes = '3'
    None_ = '0'
    Pkcs = '1'
    Pgpdes = '4'


class CxlRejReason:
    UnknownOrder = '1'
    TooLateToCancel = '0'
    DuplicateClOrdID = '6'
    OrigOrdModTimeMismatch = '5'
    UnableToProcessMassCancel = '4'
    AlreadyPendingCancel = '3'
    BrokerOption = '2'


class OrdRejReason:
    ExchangeClosed = '2'
    UnknownSymbol = '1'
    ExceedsLimit = '3'
    TooLateToEnter = '4'
    UnknownOrder = '5'
    DuplicateVerbalOrder = '7'
    TradeAlongRequired = '9'
    InvalidInvestorID = '10'
    DuplicateOrder = '6'
    UnsupportedOrderCharacteristic = '11'
    SurveillenceOption = '12'
    BrokerOption = '0'
    StaleOrder = '8'


class IOIQualifier:
    AtTheOpen = 'O'
    CrossingOpportunity = 'X'
    Indication = 'W'
    Versus = 'V'
    ThroughTheDay = 'T'
    PortfolioShown = 'S'
    ReadyToTrade = 'R'
    AllOrNone = 'A'
    TakingAPosition = 'P'
    MoreBehind = 'M'
    Limit = 'L'
    InTouchWith = 'I'
    Vwap = 'D'
    AtTheClose = 'C'
    MarketOnClose = 'B'
    AtTheMarket = 'Q'
    AtTheMidpoint = 'Y'
    PreOpen = 'Z'


class ReportToExch:
    Yes = 'Y'
    No = 'N'


class LocateReqd:
    Yes = 'Y'
    No = 'N'


class ForexReq:
    Yes = 'Y'
    No = 'N'


class GapFillFlag:
    Yes = 'Y'
    No = 'N'


class DKReason:
    WrongSide = 'B'
    QuantityExceedsOrder = 'C'
    NoMatchingOrder = 'D'
    PriceExceedsLimit = 'E'
    Other = 'Z'
    UnknownSymbol = 'A'


class IOINaturalFlag:
    Yes = 'Y'
    No = 'N'


class MiscFeeType:
    LocalCommission = '3'
    ExchangeFees = '4'
    Stamp = '5'
    Levy = '6'
    Other = '7'
    Markup = '8'
    ConsumptionTax = '9'
    Regulatory = '1'
    Tax = '2'


class ResetSeqNumFlag:
    Yes = 'Y'
    No = 'N'


class ExecType:
    PendingCancel = '6'
    New = '0'
    PartialFill = '1'
    Fill = '2'
    Canceled = '4'
    Replaced = '5'
    Rejected = '8'
    Suspended = '9'
    PendingNew = 'A'
    Calculated = 'B'
    Expired = 'C'
    Restated = 'D'
    PendingReplace = 'E'
    Trade = 'F'
    TradeCorrect = 'G'
    TradeCancel = 'H'
    OrderStatus = 'I'
    DoneForDay = '3'
    Stopped = '7'


class SettlCurrFxRateCalc:
    Divide = 'D'
    Multiply = 'M'


class SettlInstMode:
    Default = '0'
    SpecificOrderForASingleAccount = '4'
    SpecificAllocationAccountStanding = '3'
    StandingInstructionsProvided = '1'
    SpecificAllocationAccountOverriding = '2'


class SettlInstTransType:
    New = 'N'
    Replace = 'R'
    Cancel = 'C'


class SettlInstSource:
    Institution = '2'
    Investor = '3'
    BrokerCredit = '1'


class SecurityType:
    CommercialPaper = 'CP'
    VariableRateDemandNote = 'VRDN'
    PlazosFijos = 'PZFJ'
    PromissoryNote = 'PN'
    Overnight = 'ONITE'
    MediumTermNotes = 'MTN'
    TaxExemptCommercialPaper = 'TECP'
    Amended = 'AMENDED'
    BridgeLoan = 'BRIDGE'
    LetterOfCredit = 'LOFC'
    SwingLineFacility = 'SWING'
    DebtorInPossession = 'DINP'
    Defaulted = 'DEFLTED'
    Withdrawn = 'WITHDRN'
    LiquidityNote = 'LQN'
    Matured = 'MATURED'
    DepositNotes = 'DN'
    Retired = 'RETIRED'
    BankersAcceptance = 'BA'
    BankNotes = 'BN'
    BillOfExchanges = 'BOX'
    CertificateOfDeposit = 'CD'
    CallLoans = 'CL'
    Replaced = 'REPLACD'
    MandatoryTender = 'MT'
    Revolver = 'RVLVTRM'
    MortgagePrivatePlacement = 'MPP'
    ShortTermLoanNote = 'STN'
    MiscellaneousPassThrough = 'MPT'
    ToBeAnnounced = 'TBA'
    OtherAnticipationNotes = 'AN'
    MortgageInterestOnly = 'MIO'
    CertificateOfParticipation = 'COFP'
    MortgageBackedSecurities = 'MBS'
    RevenueBonds = 'REV'
    SpecialAssessment = 'SPCLA'
    SpecialObligation = 'SPCLO'
    SpecialTax = 'SPCLT'
    TaxAnticipationNote = 'TAN'
    TaxAllocation = 'TAXA'
    CertificateOfObligation = 'COFO'
    TimeDeposit = 'TD'
    GeneralObligationBonds = 'GO'
    Wildcard = '?'
    Warrant = 'WAR'
    MutualFund = 'MF'
    MultilegInstrument = 'MLEG'
    TaxRevenueAnticipationNote = 'TRAN'
    MortgagePrincipalOnly = 'MPO'
    RepurchaseAgreement = 'RP'
    NoSecurityType = 'NONE'
    ExtendedCommNote = 'XCN'
    AgencyPools = 'POOL'
    AssetBackedSecurities = 'ABS'
    Corp = 'CMBS'
    CollateralizedMortgageObligation = 'CMO'
    IoetteMortgage = 'IET'
    ReverseRepurchaseAgreement = 'RVRP'
    ForeignExchangeContract = 'FOR'
    RevenueAnticipationNote = 'RAN'
    RevolverLoan = 'RVLV'
    FederalAgencyCoupon = 'FAC'
    FederalAgencyDiscountNote = 'FADN'
    PrivateExportFunding = 'PEF'
    CorporateBond = 'CORP'
    CorporatePrivatePlacement = 'CPP'
    ConvertibleBond = 'CB'
    DualCurrency = 'DUAL'
    IndexedLinked = 'XLINKD'
    YankeeCorporateBond = 'YANK'
    CommonStock = 'CS'
    PreferredStock = 'PS'
    BradyBond = 'BRADY'
    UsTreasuryBond = 'TBOND'
    InterestStripFromAnyBondOrNote = 'TINT'
    TreasuryInflationProtectedSecurities = 'TIPS'
    PrincipalStripOfACallableBondOrNote = 'TCAL'
    PrincipalStripFromANonCallableBondOrNote = 'TPRN'
    UsTreasuryNoteOld = 'UST'
    UsTreasuryBillOld = 'USTB'
    TermLoan = 'TERM'
    StructuredNotes = 'STRUCT'


class StandInstDbType:
    Other = '0'
    Dtcsid = '1'
    AGlobalCustodian = '3'
    ThomsonAlert = '2'


class SettlDeliveryType:
    Free = '1'
    Versus = '0'


class AllocLinkType:
    FxNetting = '0'
    FxSwap = '1'


class CoveredOrUncovered:
    Uncovered = '1'
    Covered = '0'


class NotifyBrokerOfCredit:
    No = 'N'
    Yes = 'Y'


class AllocHandlInst:
    ForwardAndMatch = '3'
    Forward = '2'
    Match = '1'


class RoutingType:
    TargetFirm = '1'
    TargetList = '2'
    BlockFirm = '3'
    BlockList = '4'


class Benchmark:
    Old10 = '5'
    Curve = '1'
    FiveYr = '2'
    TenYr = '4'
    ThirtyYr = '6'
    Old30 = '7'
    ThreeMolibor = '8'
    SixMolibor = '9'
    Old5 = '3'


class BenchmarkCurveName:
    Swap = 'SWAP'
    Libid = 'LIBID'
    Other = 'OTHER'
    Treasury = 'Treasury'
    Euribor = 'Euribor'
    Pfandbriefe = 'Pfandbriefe'
    FutureSwap = 'FutureSWAP'
    MuniAaa = 'MuniAAA'
    Libor = 'LIBOR'


class StipulationType:
    AbsolutePrepaymentSpeed = 'ABS'
    WeightedAverageLoanAge = 'WALA'
    WeightedAverageMaturity = 'WAM'
    ConstantPrepaymentRate = 'CPR'
    FinalCprOfHomeEquityPrepaymentCurve = 'HEP'
    WeightedAverageLifeCoupon = 'WAL'
    PercentOfManufacturedHousingPrepaymentCurve = 'MHP'
    SingleMonthlyMortality = 'SMM'
    MonthlyPrepaymentRate = 'MPR'
    PercentOfBmaPrepaymentCurve = 'PSA'
    PercentOfProspectusPrepaymentCurve = 'PPC'
    ConstantPrepaymentPenalty = 'CPP'
    LotVariance = 'LOTVAR'
    ConstantPrepaymentYield = 'CPY'
    WeightedAverageCoupon = 'WAC'
    IssueDate = 'ISSUE'
    MaturityYearAndMonth = 'MAT'
    NumberOfPieces = 'PIECES'
    PoolsMaximum = 'PMAX'
    PoolsPerMillion = 'PPM'
    PoolsPerLot = 'PPL'
    PoolsPerTrade = 'PPT'
    ProductionYear = 'PROD'
    TradeVariance = 'TRDVAR'
    Geographics = 'GEOG'


class YieldType:
    TrueYield = 'TRUE'
    PreviousCloseYield = 'PREVCLOSE'
    YieldToLongestAverage = 'LONGEST'
    YieldToLongestAverageLife = 'LONGAVGLIFE'
    YieldToMaturity = 'MATURITY'
    MarkToMarketYield = 'MARK'
    OpenAverageYield = 'OPENAVG'
    YieldToNextPut = 'PUT'
    ProceedsYield = 'PROCEEDS'
    SemiAnnualYield = 'SEMIANNUAL'
    YieldToShortestAverageLife = 'SHORTAVGLIFE'
    YieldToShortestAverage = 'SHORTEST'
    SimpleYield = 'SIMPLE'
    YieldToTenderDate = 'TENDER'
    YieldValueOf32nds = 'VALUE1/32'
    YieldToWorst = 'WORST'
    TaxEquivalentYield = 'TAXEQUIV'
    AnnualYield = 'ANNUAL'
    ClosingYieldMostRecentYear = 'LASTYEAR'
    YieldToNextRefund = 'NEXTREFUND'
    AfterTaxYield = 'AFTERTAX'
    YieldAtIssue = 'ATISSUE'
    YieldToAverageLife = 'AVGLIFE'
    YieldToAverageMaturity = 'AVGMATURITY'
    BookYield = 'BOOK'
    YieldToNextCall = 'CALL'
    YieldChangeSinceClose = 'CHANGE'
    CompoundYield = 'COMPOUND'
    CurrentYield = 'CURRENT'
    TrueGrossYield = 'GROSS'
    GvntEquivalentYield = 'GOVTEQUIV'
    YieldWithInflationAssumption = 'INFLATION'
    InverseFloaterBondYield = 'INVERSEFLOATER'
    ClosingYieldMostRecentQuarter = 'LASTQUARTER'
    MostRecentClosingYield = 'LASTCLOSE'
    ClosingYieldMostRecentMonth = 'LASTMONTH'
    ClosingYield = 'CLOSE'


class TradedFlatSwitch:
    No = 'N'
    Yes = 'Y'


class SubscriptionRequestType:
    SnapshotAndUpdates = '1'
    DisablePreviousSnapshot = '2'
    Snapshot = '0'


class MDUpdateType:
    FullRefresh = '0'
    IncrementalRefresh = '1'


class AggregatedBook:
    Yes = 'Y'
    No = 'N'


class MDEntryType:
    TradingSessionHighPrice = '7'
    Offer = '1'
    Imbalance = 'A'
    TradingSessionVwapPrice = '9'
    TradingSessionLowPrice = '8'
    ClosingPrice = '5'
    OpeningPrice = '4'
    Bid = '0'
    Trade = '2'
    IndexValue = '3'
    SettlementPrice = '6'


class TickDirection:
    PlusTick = '0'
    ZeroPlusTick = '1'
    MinusTick = '2'
    ZeroMinusTick = '3'


class QuoteCondition:
    Locked = 'E'
    NonFirm = 'I'
    FastTrading = 'H'
    Crossed = 'F'
    ConsolidatedBest = 'D'
    ExchangeBest = 'C'
    Closed = 'B'
    Open = 'A'
    Depth = 'G'


class TradeCondition:
    NextDayTrade = 'J'
    Opened = 'K'
    Seller = 'L'
    AveragePriceTrade = 'B'
    Sold = 'M'
    Rule155Trade = 'H'
    StoppedStock = 'N'
    ImbalanceMoreBuyers = 'P'
    ImbalanceMoreSellers = 'Q'
    OpeningPrice = 'R'
    SoldLast = 'I'
    Cash = 'A'
    CashTrade = 'C'
    Opening = 'E'
    IntradayTradeDetail = 'F'
    Rule127Trade = 'G'
    NextDay = 'D'


class MDUpdateAction:
    New = '0'
    Change = '1'
    Delete = '2'


class MDReqRejReason:
    UnsupportedAggregatedBook = '7'
    DuplicateMdReqId = '1'
    UnsupportedMdImplicitDelete = 'C'
    UnsupportedOpenCloseSettleFlag = 'B'
    UnsupportedScope = 'A'
    UnsupportedTradingSessionId = '9'
    UnsupportedMdEntryType = '8'
    UnsupportedMdUpdateType = '6'
    UnsupportedMarketDepth = '5'
    UnsupportedSubscriptionRequestType = '4'
    InsufficientBandwidth = '2'
    UnknownSymbol = '0'
    InsufficientPermissions = '3'


class DeleteReason:
    Cancellation = '0'
    Error = '1'


class OpenCloseSettleFlag:
    SessionOpen = '1'
    DeliverySettlementEntry = '2'
    ExpectedEntry = '3'
    EntryFromPreviousBusinessDay = '4'
    DailyOpen = '0'


class FinancialStatus:
    Bankrupt = '1'
    PendingDelisting = '2'


class CorporateAction:
    ExDistribution = 'B'
    ExInterest = 'E'
    ExRights = 'C'
    ExDividend = 'A'
    New = 'D'


class QuoteStatus:
    RemovedFromMarket = '6'
    CancelForSymbol = '1'
    Pending = '10'
    QuoteNotFound = '9'
    Query = '8'
    Expired = '7'
    Rejected = '5'
    CanceledAll = '4'
    CanceledForUnderlying = '3'
    CanceledForSecurityType = '2'
    Accepted = '0'


class QuoteCancelType:
    CancelAllQuotes = '4'
    CancelForSecurityType = '2'
    CancelForOneOrMoreSecurities = '1'
    CancelForUnderlyingSecurity = '3'


class QuoteRejectReason:
    NotAuthorizedToQuoteSecurity = '9'
    UnknownSymbol = '1'
    Exchange = '2'
    QuoteRequestExceedsLimit = '3'
    TooLateToEnter = '4'
    UnknownQuote = '5'
    DuplicateQuote = '6'
    InvalidBid = '7'
    InvalidPrice = '8'


class QuoteResponseLevel:
    AcknowledgeOnlyNegativeOrErroneousQuotes = '1'
    NoAcknowledgement = '0'
    AcknowledgeEachQuoteMessage = '2'


class QuoteRequestType:
    Automatic = '2'
    Manual = '1'


class SecurityRequestType:
    RequestSecurityIdentityAndSpecifications = '0'
    RequestSecurityIdentityForSpecifications = '1'
    RequestListSecurityTypes = '2'
    RequestListSecurities = '3'


class SecurityResponseType:
    RejectSecurityProposal = '5'
    AcceptAsIs = '1'
    CannotMatchSelectionCriteria = '6'
    AcceptWithRevisions = '2'
    ListOfSecuritiesReturnedPerRequest = '4'
    ListOfSecurityTypesReturnedPerRequest = '3'


class UnsolicitedIndicator:
    Yes = 'Y'
    No = 'N'


class SecurityTradingStatus:
    UnknownOrInvalid = '20'
    NoMarketOnCloseImbalance = '13'
    ItsPreOpening = '14'
    NewPriceIndication = '15'
    TradeDisseminationTime = '16'
    ReadyToTrade = '17'
    NotTradedOnThisMarket = '19'
    OpeningRotation = '22'
    PreOpen = '21'
    NoMarketImbalance = '12'
    NotAvailableForTrading = '18'
    MarketOnCloseImbalanceSell = '10'
    MarketOnCloseImbalanceBuy = '9'
    MarketImbalanceSell = '8'
    MarketImbalanceBuy = '7'
    TradingRangeIndication = '6'
    PriceIndication = '5'
    NoOpen = '4'
    Resume = '3'
    OpeningDelay = '1'
    TradingHalt = '2'
    FastMarket = '23'


class HaltReasonChar:
    EquipmentChangeover = 'X'
    AdditionalInformation = 'M'
    OrderInflux = 'E'
    NewsPending = 'P'
    OrderImbalance = 'I'
    NewsDissemination = 'D'


class InViewOfCommon:
    Yes = 'Y'
    No = 'N'


class DueToRelated:
    Yes = 'Y'
    No = 'N'


class Adjustment:
    Cancel = '1'
    Error = '2'
    Correction = '3'


class TradSesMethod:
    TwoParty = '3'
    Electronic = '1'
    OpenOutcry = '2'


class TradSesMode:
    Production = '3'
    Testing = '1'
    Simulated = '2'


class TradSesStatus:
    PreClose = '5'
    RequestRejected = '6'
    PreOpen = '4'
    Closed = '3'
    Open = '2'
    Halted = '1'
    Unknown = '0'


class MessageEncoding:
    Utf8 = 'UTF-8'
    Iso2022Jp = 'ISO-2022-JP'
    Eucjp = 'EUC-JP'
    ShiftJis = 'Shift_JIS'


class SessionRejectReason:
    XMLValidationError = '12'
    NonDataValueIncludesDelimiter = '17'
    IncorrectNumInGroupCount = '16'
    RepeatingGroupFieldsOutOfOrder = '15'
    TagSpecifiedOutOfRequiredOrder = '14'
    InvalidMsgType = '11'
    InvalidTagNumber = '0'
    CompIDProblem = '9'
    SignatureProblem = '8'
    DecryptionProblem = '7'
    IncorrectDataFormatForValue = '6'
    ValueIsIncorrect = '5'
    TagSpecifiedWithoutAValue = '4'
    UndefinedTag = '3'
    SendingTimeAccuracyProblem = '10'
    TagAppearsMoreThanOnce = '13'
    TagNotDefinedForThisMessageType = '2'
    RequiredTagMissing = '1'


class BidRequestTransType:
    New = 'N'
    Cancel = 'C'


class SolicitedFlag:
    No = 'N'
    Yes = 'Y'


class ExecRestatementReason:
    CancelOnSystemFailure = '7'
    GtCorporateAction = '0'
    Market = '8'
    CancelOnTradingHalt = '6'
    PartialDeclineOfOrderQty = '5'
    BrokerOption = '4'
    RepricingOfOrder = '3'
    GtRenewal = '1'
    VerbalChange = '2'


class BusinessRejectReason:
    UnsupportedMessageType = '3'
    DeliverToFirmNotAvailable = '7'
    ApplicationNotAvailable = '4'
    NotAuthorized = '6'
    Other = '0'
    ConditionallyRequiredFieldMissing = '5'
    UnknownID = '1'
    UnknownSecurity = '2'


class MsgDirection:
    Send = 'S'
    Receive = 'R'


class DiscretionInst:
    RelatedToDisplayedPrice = '0'
    RelatedToMarketPrice = '1'
    RelatedToPrimaryPrice = '2'
    RelatedToLocalPrimaryPrice = '3'
    RelatedToMidpointPrice = '4'
    RelatedToLastTradePrice = '5'


class BidType:
    NonDisclosed = '1'
    Disclosed = '2'
    NoBiddingProcess = '3'


class BidDescriptorType:
    Index = '3'
    Country = '2'
    Sector = '1'


class SideValueInd:
    SideValue1 = '1'
    SideValue2 = '2'


class LiquidityIndType:
    NormalMarketSize = '3'
    Other = '4'
    TwentyDayMovingAverage = '2'
    FiveDayMovingAverage = '1'


class ExchangeForPhysical:
    No = 'N'
    Yes = 'Y'


class ProgRptReqs:
    RealTimeExecutionReports = '3'
    SellSideSends = '2'
    BuySideRequests = '1'


class IncTaxInd:
    Gross = '2'
    Net = '1'


class TradeType:
    VwapGuarantee = 'G'
    Agency = 'A'
    GuaranteedClose = 'J'
    RiskTrade = 'R'


class BasisPxType:
    VwapThroughAnAfternoonSession = '8'
    Open = 'D'
    Others = 'Z'
    Strike = 'C'
    VwapThroughAnAfternoonSessionExcept = 'B'
    VwapThroughADayExcept = '9'
    VwapThroughAMorningSession = '7'
    VwapThroughADay = '6'
    Sq = '5'
    CurrentPrice = '4'
    ClosingPrice = '3'
    ClosingPriceAtMorningSession = '2'
    VwapThroughAMorningSessionExcept = 'A'


class PriceType:
    FixedAmount = '3'
    Percentage = '1'
    Discount = '4'
    Spread = '6'
    TedPrice = '7'
    TedYield = '8'
    Premium = '5'
    PerUnit = '2'


class GTBookingInst:
    BookOutAllTradesOnDayOfExecution = '0'
    AccumulateUntilVerballlyNotifiedOtherwise = '2'
    AccumulateUntilFilledOrExpired = '1'


class ListStatusType:
    Alert = '6'
    ExecStarted = '4'
    Timed = '3'
    Response = '2'
    Ack = '1'
    AllDone = '5'


class NetGrossInd:
    Net = '1'
    Gross = '2'


class ListOrderStatus:
    Cancelling = '4'
    Executing = '3'
    Reject = '7'
    AllDone = '6'
    Alert = '5'
    ReceivedForExecution = '2'
    InBiddingProcess = '1'


class ListExecInstType:
    BuyDrivenCashWithdraw = '5'
    BuyDrivenCashTopUp = '4'
    WaitForInstruction = '2'
    Immediate = '1'
    SellDriven = '3'


class CxlRejResponseTo:
    OrderCancelReplaceRequest = '2'
    OrderCancelRequest = '1'


class MultiLegReportingType:
    SingleSecurity = '1'
    IndividualLegOfAMultiLegSecurity = '2'
    MultiLegSecurity = '3'


class PartyIDSource:
    ChineseInvestorId = '5'
    UsEmployerOrTaxIdNumber = '8'
    AustralianTaxFileNumber = 'A'
    AustralianBusinessNumber = '9'
    IsoCountryCode = 'E'
    Bic = 'B'
    UsSocialSecurityNumber = '7'
    Proprietary = 'D'
    SettlementEntityLocation = 'F'
    KoreanInvestorId = '1'
    TaiwaneseForeignInvestorId = '2'
    TaiwaneseTradingAcct = '3'
    MalaysianCentralDepository = '4'
    UkNationalInsuranceOrPensionNumber = '6'
    GeneralIdentifier = 'C'


class PartyRole:
    CorrespondantClearingFirm = '15'
    ClientId = '3'
    UnderlyingContraFirm = '20'
    SponsoringFirm = '19'
    ContraClearingFirm = '18'
    ContraFirm = '17'
    ExecutingSystem = '16'
    EnteringFirm = '7'
    ExecutingFirm = '1'
    BrokerOfCredit = '2'
    InvestorId = '5'
    IntroducingFirm = '6'
    GiveupClearingFirm = '14'
    Locate = '8'
    FundManagerClientId = '9'
    SettlementLocation = '10'
    OrderOriginationTrader = '11'
    ExecutingTrader = '12'
    OrderOriginationFirm = '13'
    ClearingFirm = '4'


class Product:
    Loan = '8'
    Other = '12'
    Municipal = '11'
    Agency = '1'
    Corporate = '3'
    Currency = '4'
    Commodity = '2'
    Government = '6'
    Mortgage = '10'
    Index = '7'
    Moneymarket = '9'
    Equity = '5'


class TestMessageIndicator:
    Yes = 'Y'
    No = 'N'


class QuantityType:
    Contracts = '6'
    Other = '7'
    Currency = '5'
    Originalface = '4'
    Currentface = '3'
    Bonds = '2'
    Shares = '1'
    Par = '8'


class RoundingDirection:
    RoundToNearest = '0'
    RoundDown = '1'
    RoundUp = '2'


class CancellationRights:
    NoWaiverAgreement = 'M'
    NoExecutionOnly = 'N'
    Yes = 'Y'
    NoInstitutional = 'O'


class MoneyLaunderingStatus:
    ExemptAuthorised = '3'
    ExemptMoneyType = '2'
    ExemptBelowLimit = '1'
    Passed = 'Y'
    NotChecked = 'N'


class ExecPriceType:
    SinglePrice = 'S'
    OfferPriceMinusAdjustmentAmount = 'Q'
    OfferPriceMinusAdjustmentPercent = 'P'
    OfferPrice = 'O'
    CreationPricePlusAdjustmentAmount = 'E'
    CreationPricePlusAdjustmentPercent = 'D'
    CreationPrice = 'C'
    BidPrice = 'B'


class TradeReportTransType:
    New = 'N'
    Replace = 'R'
    Cancel = 'C'


class PaymentMethod:
    Bpay = '14'
    AchCredit = '13'
    AchDebit = '12'
    CreditCard = '11'
    DirectCredit = '10'
    DirectDebit = '9'
    DebitCard = '8'
    FedWire = '7'
    HighValueClearingSystem = '15'
    Euroclear = '3'
    TelegraphicTransfer = '6'
    Clearstream = '4'
    Crest = '1'
    Nscc = '2'
    Cheque = '5'


class TaxAdvantageType:
    ProfitSharingPlan = '19'
    EmployerPriorYear = '11'
    EmployerCurrentYear = '12'
    NonFundPrototypeIra = '13'
    NonFundQualifiedPlan = '14'
    DefinedContributionPlan = '15'
    EmployeeCurrentYear = '10'
    IraRollover = '17'
    MiniInsuranceIsa = '5'
    Ira = '16'
    EmployeePriorYear = '9'
    AssetTransfer = '8'
    SelfDirectedIra = '21'
    CurrentYearPayment = '6'
    Us401K = '20'
    MiniStocksAndSharesIsa = '4'
    MiniCashIsa = '3'
    Tessa = '2'
    MaxiIsa = '1'
    None_ = '0'
    PriorYearPayment = '7'
    Us457 = '23'
    RothIraPrototype = '24'
    RothIraNonPrototype = '25'
    RothConversionIraPrototype = '26'
    RothConversionIraNonPrototype = '27'
    EducationIraPrototype = '28'
    EducationIraNonPrototype = '29'
    Keogh = '18'
    Us403b = '22'


class FundRenewWaiv:
    No = 'N'
    Yes = 'Y'


class RegistStatus:
    Accepted = 'A'
    Reminder = 'N'
    Rejected = 'R'
    Held = 'H'


class RegistRejReasonCode:
    InvalidDistribInstns = '13'
    InvalidAgentCode = '17'
    InvalidAccountName = '16'
    NoRegDetails = '4'
    InvalidPaymentMethod = '15'
    InvalidPercentage = '14'
    InvalidOwnershipType = '3'
    InvalidTaxExemptType = '2'
    InvalidCountry = '12'
    InvalidDateOfBirth = '11'
    InvalidInvestorIdSource = '10'
    InvalidInvestorId = '9'
    InvalidMailingInstructions = '8'
    InvalidMailingDetails = '7'
    InvalidRegSeqNo = '5'
    InvalidAccountType = '1'
    InvalidAccountNum = '18'
    InvalidRegDetails = '6'


class RegistTransType:
    Cancel = '2'
    New = '0'
    Replace = '1'


class ContAmtType:
    NetSettlementAmount = '15'
    CommissionAmount = '1'
    CommissionPercent = '2'
    InitialChargeAmount = '3'
    InitialChargePercent = '4'
    DiscountAmount = '5'
    DiscountPercent = '6'
    DilutionLevyAmount = '7'
    DilutionLevyPercent = '8'
    ExitChargeAmount = '9'
    ExitChargePercent = '10'
    FundBasedRenewalCommissionPercent = '11'
    ProjectedFundValue = '12'
    FundBasedRenewalCommissionOnFund = '14'
    FundBasedRenewalCommissionOnOrder = '13'


class OwnerType:
    CompanyTrustee = '5'
    Nominee = '13'
    CorporateBody = '12'
    NonProfitOrganization = '11'
    NetworkingSubAccount = '10'
    Fiduciaries = '9'
    Trusts = '8'
    PensionPlan = '6'
    IndividualTrustee = '4'
    PublicCompany = '2'
    PrivateCompany = '3'
    IndividualInvestor = '1'
    CustodianUnderGiftsToMinorsAct = '7'


class OrderCapacity:
    RisklessPrincipal = 'R'
    Individual = 'I'
    Principal = 'P'
    AgentForOtherMember = 'W'
    Agency = 'A'
    Proprietary = 'G'


class OrderRestrictions:
    ForeignEntity = '7'
    RisklessArbitrage = 'A'
    ProgramTrade = '1'
    ExternalMarketParticipant = '8'
    ActingAsMarketMakerOrSpecialistInUnderlying = '6'
    ActingAsMarketMakerOrSpecialistInSecurity = '5'
    NonIndexArbitrage = '3'
    IndexArbitrage = '2'
    CompetingMarketMaker = '4'
    ExternalInterConnectedMarketLinkage = '9'


class MassCancelRequestType:
    CancelOrdersForASecurity = '1'
    CancelAllOrders = '7'
    CancelOrdersForATradingSession = '6'
    CancelOrdersForASecurityType = '5'
    CancelOrdersForAcfiCode = '4'
    CancelOrdersForAnUnderlyingSecurity = '2'
    CancelOrdersForAProduct = '3'


class MassCancelResponse:
    CancelOrdersForATradingSession = '6'
    CancelRequestRejected = '0'
    CancelAllOrders = '7'
    CancelOrdersForAProduct = '3'
    CancelOrdersForASecurityType = '5'
    CancelOrdersForAcfiCode = '4'
    CancelOrdersForASecurity = '1'
    CancelOrdersForAnUnderlyingSecurity = '2'


class MassCancelRejectReason:
    InvalidOrUnkownUnderlyingSecurity = '2'
    InvalidOrUnknownTradingSession = '6'
    InvalidOrUnknownSecurityType = '5'
    InvalidOrUnknownProduct = '3'
    InvalidOrUnknownSecurity = '1'
    MassCancelNotSupported = '0'
    InvalidOrUnknownCfiCode = '4'


class QuoteType:
    Indicative = '0'
    Tradeable = '1'
    RestrictedTradeable = '2'


class CashMargin:
    MarginOpen = '2'
    MarginClose = '3'
    Cash = '1'


class Scope:
    LocalMarket = '1'
    National = '2'
    Global = '3'


class MDImplicitDelete:
    Yes = 'Y'
    No = 'N'


class CrossType:
    CrossAon = '1'
    CrossIoc = '2'
    CrossOneSide = '3'
    CrossSamePrice = '4'


class CrossPrioritization:
    SellSideIsPrioritized = '2'
    None_ = '0'
    BuySideIsPrioritized = '1'


class NoSides:
    OneSide = '1'
    BothSides = '2'


class SecurityListRequestType:
    SecurityTypeAnd = '1'
    Product = '2'
    TradingSessionId = '3'
    AllSecurities = '4'
    Symbol = '0'


class SecurityRequestResult:
    InstrumentDataTemporarilyUnavailable = '4'
    ValidRequest = '0'
    InvalidOrUnsupportedRequest = '1'
    RequestForInstrumentDataNotSupported = '5'
    NotAuthorizedToRetrieveInstrumentData = '3'
    NoInstrumentsFound = '2'


class TradSesStatusRejReason:
    UnknownOrInvalidTradingSessionId = '1'


class TradeRequestType:
    AdvisoriesThatMatchCriteria = '4'
    UnreportedTradesThatMatchCriteria = '3'
    UnmatchedTradesThatMatchCriteria = '2'
    MatchedTradesMatchingCriteria = '1'
    AllTrades = '0'


class PreviouslyReported:
    No = 'N'
    Yes = 'Y'


class MatchStatus:
    Compared = '0'
    Uncompared = '1'
    AdvisoryOrAlert = '2'


class MatchType:
    A5ExactMatchSummarizedQuantity = 'S5'
    ExactMatchMinusBadgesTimes = 'M1'
    Actm6Match = 'M6'
    ActDefaultAfterM2 = 'M5'
    ActAcceptedTrade = 'M3'
    A2ExactMatchSummarizedQuantity = 'S2'
    A3ExactMatchSummarizedQuantity = 'S3'
    A4ExactMatchSummarizedQuantity = 'S4'
    SummarizedMatchMinusBadgesTimes = 'M2'
    ExactMatchPlus4Badges = 'A2'
    ExactMatchPlus2BadgesExecTime = 'A3'
    ExactMatchPlus2Badges = 'A4'
    StampedAdvisoriesOrSpecialistAccepts = 'AQ'
    OcsLockedIn = 'MT'
    ActDefaultTrade = 'M4'
    ExactMatchPlus4BadgesExecTime = 'A1'
    A1ExactMatchSummarizedQuantity = 'S1'
    ExactMatchPlusExecTime = 'A5'


class ClearingInstruction:
    ManualMode = '8'
    MultilateralNetting = '5'
    AutomaticPostingMode = '9'
    BilateralNettingOnly = '2'
    ClearAgainstCentralCounterparty = '6'
    AutomaticGiveUpMode = '10'
    SpecialTrade = '4'
    ExClearing = '3'
    ProcessNormally = '0'
    ExcludeFromCentralCounterparty = '7'
    ExcludeFromAllNetting = '1'


class AccountType:
    HouseTrader = '3'
    HouseTraderCrossMargined = '7'
    CarriedNonCustomerSideCrossMargined = '6'
    FloorTrader = '4'
    CarriedNonCustomerSide = '2'
    CarriedCustomerSide = '1'
    JointBackOfficeAccount = '8'


class MassStatusReqType:
    StatusForOrdersForASecurity = '1'
    StatusForOrdersForAnUnderlyingSecurity = '2'
    StatusForOrdersForAProduct = '3'
    StatusForOrdersForAcfiCode = '4'
    StatusForOrdersForASecurityType = '5'
    StatusForOrdersForATradingSession = '6'
    StatusForOrdersForAPartyId = '8'
    StatusForAllOrders = '7'


class DayBookingInst:
    Auto = '0'
    SpeakWithOrderInitiatorBeforeBooking = '1'


class BookingUnit:
    AggregatePartialExecutionsOnThisOrder = '1'
    AggregateExecutionsForThisSymbol = '2'
    EachPartialExecutionIsABookableUnit = '0'


class PreallocMethod:
    ProRata = '0'
    DoNotProRata = '1'


class AllocType:
    BuysideReadyToBook = '6'
    Preliminary = '2'
    SellsideCalculatedUsingPreliminary = '3'
    ReadyToBook = '5'
    Calculated = '1'
    SellsideCalculatedWithoutPreliminary = '4'


class ClearingFeeIndicator:
    Firms106HAnd106J = 'H'
    FifthYearDelegate = '5'
    FourthYearDelegate = '4'
    ThirdYearDelegate = '3'
    SecondYearDelegate = '2'
    FirstYearDelegate = '1'
    AllOtherOwnershipTypes = 'M'
    Gim = 'I'
    SixthYearDelegate = '9'
    FullAndAssociateMember = 'F'
    EquityMemberAndClearingMember = 'E'
    NonMemberAndCustomer = 'C'
    CboeMember = 'B'
    Lessee106FEmployees = 'L'


class WorkingIndicator:
    No = 'N'
    Yes = 'Y'


class PriorityIndicator:
    PriorityUnchanged = '0'
    LostPriorityAsResultOfOrderChange = '1'


class LegalConfirm:
    Yes = 'Y'
    No = 'N'


class QuoteRequestRejectReason:
    UnknownSymbol = '1'
    Exchange = '2'
    QuoteRequestExceedsLimit = '3'
    TooLateToEnter = '4'
    InvalidPrice = '5'
    NotAuthorizedToRequestQuote = '6'


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
BeginSeqNo 7 SEQNUM
BeginString 8 STRING
BodyLength 9 LENGTH
CheckSum 10 STRING
ClOrdID 11 STRING
Commission 12 AMT
CommType 13 CHAR
CumQty 14 QTY
Currency 15 CURRENCY
EndSeqNo 16 SEQNUM
ExecID 17 STRING
ExecInst 18 MULTIPLEVALUESTRING
ExecRefID 19 STRING
HandlInst 21 CHAR
SecurityIDSource 22 STRING
IOIid 23 STRING
IOIQltyInd 25 CHAR
IOIRefID 26 STRING
IOIQty 27 STRING
IOITransType 28 CHAR
LastCapacity 29 CHAR
LastMkt 30 EXCHANGE
LastPx 31 PRICE
LastQty 32 QTY
LinesOfText 33 NUMINGROUP
MsgSeqNum 34 SEQNUM
MsgType 35 STRING
NewSeqNo 36 SEQNUM
OrderID 37 STRING
OrderQty 38 QTY
OrdStatus 39 CHAR
OrdType 40 CHAR
OrigClOrdID 41 STRING
OrigTime 42 UTCTIMESTAMP
PossDupFlag 43 BOOLEAN
Price 44 PRICE
RefSeqNum 45 SEQNUM
Rule80A 47 CHAR
SecurityID 48 STRING
SenderCompID 49 STRING
SenderSubID 50 STRING
SendingTime 52 UTCTIMESTAMP
Quantity 53 QTY
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
NoOrders 73 NUMINGROUP
AvgPrxPrecision 74 INT
TradeDate 75 LOCALMKTDATE
PositionEffect 77 CHAR
NoAllocs 78 NUMINGROUP
AllocAccount 79 STRING
AllocQty 80 QTY
ProcessCode 81 CHAR
NoRpts 82 NUMINGROUP
RptSeq 83 INT
CxlQty 84 QTY
AllocStatus 87 INT
AllocRejCode 88 INT
Signature 89 DATA
SecureDataLen 90 LENGTH
SecureData 91 DATA
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
Issuer 106 STRING
SecurityDesc 107 STRING
HeartBtInt 108 INT
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
NoExecs 124 NUMINGROUP
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
NoMiscFees 136 NUMINGROUP
MiscFeeAmt 137 AMT
MiscFeeCurr 138 CURRENCY
MiscFeeType 139 CHAR
PrevClosePx 140 PRICE
ResetSeqNumFlag 141 BOOLEAN
SenderLocationID 142 STRING
TargetLocationID 143 STRING
OnBehalfOfLocationID 144 STRING
DeliverToLocationID 145 STRING
NoRelatedSym 146 NUMINGROUP
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
AccruedInterestRate 158 PERCENTAGE
AccruedInterestAmt 159 AMT
SettlInstMode 160 CHAR
AllocText 161 STRING
SettlInstID 162 STRING
SettlInstTransType 163 CHAR
EmailThreadID 164 STRING
SettlInstSource 165 CHAR
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
NoIOIQualifiers 199 NUMINGROUP
MaturityMonthYear 200 MONTHYEAR
StrikePrice 202 PRICE
CoveredOrUncovered 203 INT
OptAttribute 206 CHAR
SecurityExchange 207 EXCHANGE
NotifyBrokerOfCredit 208 BOOLEAN
AllocHandlInst 209 INT
MaxShow 210 QTY
PegDifference 211 FLOAT
XmlDataLen 212 LENGTH
XmlData 213 DATA
SettlInstRefID 214 STRING
NoRoutingIDs 215 NUMINGROUP
RoutingType 216 INT
RoutingID 217 STRING
Spread 218 FLOAT
Benchmark 219 CHAR
BenchmarkCurveCurrency 220 CURRENCY
BenchmarkCurveName 221 STRING
BenchmarkCurvePoint 222 STRING
CouponRate 223 PERCENTAGE
CouponPaymentDate 224 UTCDATEONLY
IssueDate 225 UTCDATEONLY
RepurchaseTerm 226 INT
RepurchaseRate 227 PERCENTAGE
Factor 228 FLOAT
TradeOriginationDate 229 UTCDATEONLY
ExDate 230 UTCDATEONLY
ContractMultiplier 231 FLOAT
NoStipulations 232 NUMINGROUP
StipulationType 233 STRING
StipulationValue 234 STRING
YieldType 235 STRING
Yield 236 PERCENTAGE
TotalTakedown 237 AMT
Concession 238 AMT
RepoCollateralSecurityType 239 STRING
RedemptionDate 240 UTCDATEONLY
UnderlyingCouponPaymentDate 241 UTCDATEONLY
UnderlyingIssueDate 242 UTCDATEONLY
UnderlyingRepoCollateralSecurityType 243 STRING
UnderlyingRepurchaseTerm 244 INT
UnderlyingRepurchaseRate 245 PERCENTAGE
UnderlyingFactor 246 FLOAT
UnderlyingRedemptionDate 247 UTCDATEONLY
LegCouponPaymentDate 248 UTCDATEONLY
LegIssueDate 249 UTCDATEONLY
LegRepoCollateralSecurityType 250 STRING
LegRepurchaseTerm 251 INT
LegRepurchaseRate 252 PERCENTAGE
LegFactor 253 FLOAT
LegRedemptionDate 254 UTCDATEONLY
CreditRating 255 STRING
UnderlyingCreditRating 256 STRING
LegCreditRating 257 STRING
TradedFlatSwitch 258 BOOLEAN
BasisFeatureDate 259 UTCDATEONLY
BasisFeaturePrice 260 PRICE
MDReqID 262 STRING
SubscriptionRequestType 263 CHAR
MarketDepth 264 INT
MDUpdateType 265 INT
AggregatedBook 266 BOOLEAN
NoMDEntryTypes 267 NUMINGROUP
NoMDEntries 268 NUMINGROUP
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
OpenCloseSettleFlag 286 MULTIPLEVALUESTRING
SellerDays 287 INT
MDEntryBuyer 288 STRING
MDEntrySeller 289 STRING
MDEntryPositionNo 290 INT
FinancialStatus 291 MULTIPLEVALUESTRING
CorporateAction 292 MULTIPLEVALUESTRING
DefBidSize 293 QTY
DefOfferSize 294 QTY
NoQuoteEntries 295 NUMINGROUP
NoQuoteSets 296 NUMINGROUP
QuoteStatus 297 INT
QuoteCancelType 298 INT
QuoteEntryID 299 STRING
QuoteRejectReason 300 INT
QuoteResponseLevel 301 INT
QuoteSetID 302 STRING
QuoteRequestType 303 INT
TotQuoteEntries 304 INT
UnderlyingSecurityIDSource 305 STRING
UnderlyingIssuer 306 STRING
UnderlyingSecurityDesc 307 STRING
UnderlyingSecurityExchange 308 EXCHANGE
UnderlyingSecurityID 309 STRING
UnderlyingSecurityType 310 STRING
UnderlyingSymbol 311 STRING
UnderlyingSymbolSfx 312 STRING
UnderlyingMaturityMonthYear 313 MONTHYEAR
UnderlyingPutOrCall 315 INT
UnderlyingStrikePrice 316 PRICE
UnderlyingOptAttribute 317 CHAR
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
LastMsgSeqNumProcessed 369 SEQNUM
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
NoContraBrokers 382 NUMINGROUP
MaxMessageSize 383 LENGTH
NoMsgTypes 384 NUMINGROUP
MsgDirection 385 CHAR
NoTradingSessions 386 NUMINGROUP
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
NoBidDescriptors 398 NUMINGROUP
BidDescriptorType 399 INT
BidDescriptor 400 STRING
SideValueInd 401 INT
LiquidityPctLow 402 PERCENTAGE
LiquidityPctHigh 403 PERCENTAGE
LiquidityValue 404 AMT
EFPTrackingError 405 PERCENTAGE
FairValue 406 AMT
OutsideIndexPct 407 PERCENTAGE
ValueOfFutures 408 AMT
LiquidityIndType 409 INT
WtAverageLiquidity 410 PERCENTAGE
ExchangeForPhysical 411 BOOLEAN
OutMainCntryUIndex 412 AMT
CrossPercent 413 PERCENTAGE
ProgRptReqs 414 INT
ProgPeriodInterval 415 INT
IncTaxInd 416 INT
NumBidders 417 INT
TradeType 418 CHAR
BasisPxType 419 CHAR
NoBidComponents 420 NUMINGROUP
Country 421 STRING
TotNoStrikes 422 INT
PriceType 423 INT
DayOrderQty 424 QTY
DayCumQty 425 QTY
DayAvgPx 426 PRICE
GTBookingInst 427 INT
NoStrikes 428 NUMINGROUP
ListStatusType 429 INT
NetGrossInd 430 INT
ListOrderStatus 431 INT
ExpireDate 432 LOCALMKTDATE
ListExecInstType 433 CHAR
CxlRejResponseTo 434 CHAR
UnderlyingCouponRate 435 PERCENTAGE
UnderlyingContractMultiplier 436 FLOAT
ContraTradeQty 437 QTY
ContraTradeTime 438 UTCTIMESTAMP
LiquidityNumSecurities 441 INT
MultiLegReportingType 442 CHAR
StrikeTime 443 UTCTIMESTAMP
ListStatusText 444 STRING
EncodedListStatusTextLen 445 LENGTH
EncodedListStatusText 446 DATA
PartyIDSource 447 CHAR
PartyID 448 STRING
TotalVolumeTradedDate 449 UTCDATEONLY
TotalVolumeTradedTime 450 UTCTIMEONLY
NetChgPrevDay 451 FLOAT
PartyRole 452 INT
NoPartyIDs 453 NUMINGROUP
NoSecurityAltID 454 NUMINGROUP
SecurityAltID 455 STRING
SecurityAltIDSource 456 STRING
NoUnderlyingSecurityAltID 457 NUMINGROUP
UnderlyingSecurityAltID 458 STRING
UnderlyingSecurityAltIDSource 459 STRING
Product 460 INT
CFICode 461 STRING
UnderlyingProduct 462 INT
UnderlyingCFICode 463 STRING
TestMessageIndicator 464 BOOLEAN
QuantityType 465 INT
BookingRefID 466 STRING
IndividualAllocID 467 STRING
RoundingDirection 468 CHAR
RoundingModulus 469 FLOAT
CountryOfIssue 470 STRING
StateOrProvinceOfIssue 471 STRING
LocaleOfIssue 472 STRING
NoRegistDtls 473 NUMINGROUP
MailingDtls 474 STRING
InvestorCountryOfResidence 475 STRING
PaymentRef 476 STRING
DistribPaymentMethod 477 INT
CashDistribCurr 478 CURRENCY
CommCurrency 479 CURRENCY
CancellationRights 480 CHAR
MoneyLaunderingStatus 481 CHAR
MailingInst 482 STRING
TransBkdTime 483 UTCTIMESTAMP
ExecPriceType 484 CHAR
ExecPriceAdjustment 485 FLOAT
DateOfBirth 486 LOCALMKTDATE
TradeReportTransType 487 CHAR
CardHolderName 488 STRING
CardNumber 489 STRING
CardExpDate 490 LOCALMKTDATE
CardIssNo 491 STRING
PaymentMethod 492 INT
RegistAcctType 493 STRING
Designation 494 STRING
TaxAdvantageType 495 INT
RegistRejReasonText 496 STRING
FundRenewWaiv 497 CHAR
CashDistribAgentName 498 STRING
CashDistribAgentCode 499 STRING
CashDistribAgentAcctNumber 500 STRING
CashDistribPayRef 501 STRING
CardStartDate 503 LOCALMKTDATE
PaymentDate 504 LOCALMKTDATE
PaymentRemitterID 505 STRING
RegistStatus 506 CHAR
RegistRejReasonCode 507 INT
RegistRefID 508 STRING
RegistDetls 509 STRING
NoDistribInsts 510 NUMINGROUP
RegistEmail 511 STRING
DistribPercentage 512 PERCENTAGE
RegistID 513 STRING
RegistTransType 514 CHAR
ExecValuationPoint 515 UTCTIMESTAMP
OrderPercent 516 PERCENTAGE
OwnershipType 517 CHAR
NoContAmts 518 NUMINGROUP
ContAmtType 519 INT
ContAmtValue 520 FLOAT
ContAmtCurr 521 CURRENCY
OwnerType 522 INT
PartySubID 523 STRING
NestedPartyID 524 STRING
NestedPartyIDSource 525 CHAR
SecondaryClOrdID 526 STRING
SecondaryExecID 527 STRING
OrderCapacity 528 CHAR
OrderRestrictions 529 MULTIPLEVALUESTRING
MassCancelRequestType 530 CHAR
MassCancelResponse 531 CHAR
MassCancelRejectReason 532 CHAR
TotalAffectedOrders 533 INT
NoAffectedOrders 534 NUMINGROUP
AffectedOrderID 535 STRING
AffectedSecondaryOrderID 536 STRING
QuoteType 537 INT
NestedPartyRole 538 INT
NoNestedPartyIDs 539 NUMINGROUP
TotalAccruedInterestAmt 540 AMT
MaturityDate 541 LOCALMKTDATE
UnderlyingMaturityDate 542 LOCALMKTDATE
InstrRegistry 543 STRING
CashMargin 544 CHAR
NestedPartySubID 545 STRING
Scope 546 MULTIPLEVALUESTRING
MDImplicitDelete 547 BOOLEAN
CrossID 548 STRING
CrossType 549 INT
CrossPrioritization 550 INT
OrigCrossID 551 STRING
NoSides 552 NUMINGROUP
Username 553 STRING
Password 554 STRING
NoLegs 555 NUMINGROUP
LegCurrency 556 CURRENCY
TotalNumSecurityTypes 557 INT
NoSecurityTypes 558 NUMINGROUP
SecurityListRequestType 559 INT
SecurityRequestResult 560 INT
RoundLot 561 QTY
MinTradeVol 562 QTY
MultiLegRptTypeReq 563 INT
LegPositionEffect 564 CHAR
LegCoveredOrUncovered 565 INT
LegPrice 566 PRICE
TradSesStatusRejReason 567 INT
TradeRequestID 568 STRING
TradeRequestType 569 INT
PreviouslyReported 570 BOOLEAN
TradeReportID 571 STRING
TradeReportRefID 572 STRING
MatchStatus 573 CHAR
MatchType 574 STRING
OddLot 575 BOOLEAN
NoClearingInstructions 576 INT
ClearingInstruction 577 INT
TradeInputSource 578 STRING
TradeInputDevice 579 STRING
NoDates 580 NUMINGROUP
AccountType 581 INT
CustOrderCapacity 582 INT
ClOrdLinkID 583 STRING
MassStatusReqID 584 STRING
MassStatusReqType 585 INT
OrigOrdModTime 586 UTCTIMESTAMP
LegSettlmntTyp 587 CHAR
LegFutSettDate 588 LOCALMKTDATE
DayBookingInst 589 CHAR
BookingUnit 590 CHAR
PreallocMethod 591 CHAR
UnderlyingCountryOfIssue 592 STRING
UnderlyingStateOrProvinceOfIssue 593 STRING
UnderlyingLocaleOfIssue 594 STRING
UnderlyingInstrRegistry 595 STRING
LegCountryOfIssue 596 STRING
LegStateOrProvinceOfIssue 597 STRING
LegLocaleOfIssue 598 STRING
LegInstrRegistry 599 STRING
LegSymbol 600 STRING
LegSymbolSfx 601 STRING
LegSecurityID 602 STRING
LegSecurityIDSource 603 STRING
NoLegSecurityAltID 604 NUMINGROUP
LegSecurityAltID 605 STRING
LegSecurityAltIDSource 606 STRING
LegProduct 607 INT
LegCFICode 608 STRING
LegSecurityType 609 STRING
LegMaturityMonthYear 610 MONTHYEAR
LegMaturityDate 611 LOCALMKTDATE
LegStrikePrice 612 PRICE
LegOptAttribute 613 CHAR
LegContractMultiplier 614 FLOAT
LegCouponRate 615 PERCENTAGE
LegSecurityExchange 616 EXCHANGE
LegIssuer 617 STRING
EncodedLegIssuerLen 618 LENGTH
EncodedLegIssuer 619 DATA
LegSecurityDesc 620 STRING
EncodedLegSecurityDescLen 621 LENGTH
EncodedLegSecurityDesc 622 DATA
LegRatioQty 623 FLOAT
LegSide 624 CHAR
TradingSessionSubID 625 STRING
AllocType 626 INT
NoHops 627 NUMINGROUP
HopCompID 628 STRING
HopSendingTime 629 UTCTIMESTAMP
HopRefID 630 SEQNUM
MidPx 631 PRICE
BidYield 632 PERCENTAGE
MidYield 633 PERCENTAGE
OfferYield 634 PERCENTAGE
ClearingFeeIndicator 635 STRING
WorkingIndicator 636 BOOLEAN
LegLastPx 637 PRICE
PriorityIndicator 638 INT
PriceImprovement 639 FLOAT
Price2 640 PRICE
LastForwardPoints2 641 FLOAT
BidForwardPoints2 642 FLOAT
OfferForwardPoints2 643 FLOAT
RFQReqID 644 STRING
MktBidPx 645 PRICE
MktOfferPx 646 PRICE
MinBidSize 647 QTY
MinOfferSize 648 QTY
QuoteStatusReqID 649 STRING
LegalConfirm 650 BOOLEAN
UnderlyingLastPx 651 PRICE
UnderlyingLastQty 652 QTY
LegRefID 654 STRING
ContraLegRefID 655 STRING
SettlCurrBidFxRate 656 FLOAT
SettlCurrOfferFxRate 657 FLOAT
QuoteRequestRejectReason 658 INT
SideComplianceID 659 STRING
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
    4: {'Buy': 'B', 'Sell': 'S', 'Cross': 'X', 'Trade': 'T'},
    5: {'New': 'N', 'Cancel': 'C', 'Replace': 'R'},
    13: {'PointsPerBondOrContract': '6', 'PerUnit': '1', 'Percent': '2', 'Absolute': '3', 'PercentageWaivedEnhancedUnits': '5', 'PercentageWaivedCashDiscount': '4'},
    18: {'TryToStop': 'Y', 'MidPricePeg': 'M', 'MarketPeg': 'P', 'CancelOnSystemFailure': 'Q', 'PrimaryPeg': 'R', 'Suspend': 'S', 'CustomerDisplayInstruction': 'U', 'Netting': 'V', 'PegToVwap': 'W', 'TradeAlong': 'X', 'PercentOfVolume': 'D', 'StayOnOfferSide': '0', 'Work': '2', 'OverTheDay': '4', 'Held': '5', 'ParticipateDoNotInitiate': '6', 'StrictScale': '7', 'TryToScale': '8', 'StayOnBidSide': '9', 'NoCross': 'A', 'OpeningPeg': 'O', 'CallFirst': 'C', 'NonNegotiable': 'N', 'DoNotIncrease': 'E', 'DoNotReduce': 'F', 'AllOrNone': 'G', 'ReinstateOnSystemFailure': 'H', 'InstitutionsOnly': 'I', 'ReinstateOnTradingHalt': 'J', 'CancelOnTradingHalt': 'K', 'LastPeg': 'L', 'GoAlong': '3', 'OkToCross': 'B', 'NotHeld': '1'},
    21: {'AutomatedPrivate': '1', 'AutomatedPublic': '2', 'Manual': '3'},
    22: {'Sicovam': 'E', 'Sedol': '2', 'Cusip': '1', 'Quik': '3', 'Belgian': 'F', 'Valoren': 'D', 'Dutch': 'C', 'Wertpapier': 'B', 'BloombergSymbol': 'A', 'ConsolidatedTapeAssociation': '9', 'ExchangeSymbol': '8', 'IsoCountryCode': '7', 'IsoCurrencyCode': '6', 'RicCode': '5', 'ISIN': '4', 'Common': 'G'},
    25: {'Medium': 'M', 'High': 'H', 'Low': 'L'},
    27: {'Large': 'L', 'Medium': 'M', 'Small': 'S'},
    28: {'Cancel': 'C', 'New': 'N', 'Replace': 'R'},
    29: {'Principal': '4', 'CrossAsPrincipal': '3', 'Agent': '1', 'CrossAsAgent': '2'},
    35: {'Heartbeat': '0', 'TestRequest': '1', 'ResendRequest': '2', 'Reject': '3', 'SequenceReset': '4', 'Logout': '5', 'Ioi': '6', 'Advertisement': '7', 'ExecutionReport': '8', 'OrderCancelReject': '9', 'QuoteStatusRequest': 'a', 'Logon': 'A', 'DerivativeSecurityList': 'AA', 'NewOrderMultileg': 'AB', 'MultilegOrderCancelReplace': 'AC', 'TradeCaptureReportRequest': 'AD', 'TradeCaptureReport': 'AE', 'OrderMassStatusRequest': 'AF', 'QuoteRequestReject': 'AG', 'RfqRequest': 'AH', 'QuoteStatusReport': 'AI', 'MassQuoteAcknowledgement': 'b', 'News': 'B', 'SecurityDefinitionRequest': 'c', 'Email': 'C', 'SecurityDefinition': 'd', 'NewOrderSingle': 'D', 'SecurityStatusRequest': 'e', 'NewOrderList': 'E', 'SecurityStatus': 'f', 'OrderCancelRequest': 'F', 'OrderCancelReplaceRequest': 'G', 'TradingSessionStatusRequest': 'g', 'TradingSessionStatus': 'h', 'OrderStatusRequest': 'H', 'MassQuote': 'i', 'BusinessMessageReject': 'j', 'AllocationInstruction': 'J', 'ListCancelRequest': 'K', 'BidRequest': 'k', 'BidResponse': 'l', 'ListExecute': 'L', 'ListStrikePrice': 'm', 'ListStatusRequest': 'M', 'ListStatus': 'N', 'XmlNonFix': 'n', 'RegistrationInstructions': 'o', 'AllocationInstructionAck': 'P', 'RegistrationInstructionsResponse': 'p', 'OrderMassCancelRequest': 'q', 'DontKnowTrade': 'Q', 'OrderMassCancelReport': 'r', 'QuoteRequest': 'R', 'NewOrderCross': 's', 'Quote': 'S', 'CrossOrderCancelReplaceRequest': 't', 'SettlementInstructions': 'T', 'CrossOrderCancelRequest': 'u', 'SecurityTypeRequest': 'v', 'MarketDataRequest': 'V', 'SecurityTypes': 'w', 'MarketDataSnapshotFullRefresh': 'W', 'SecurityListRequest': 'x', 'MarketDataIncrementalRefresh': 'X', 'SecurityList': 'y', 'MarketDataRequestReject': 'Y', 'DerivativeSecurityListRequest': 'z', 'QuoteCancel': 'Z'},
    39: {'New': '0', 'PartiallyFilled': '1', 'Replaced': '5', 'Filled': '2', 'PendingCancel': '6', 'Stopped': '7', 'Rejected': '8', 'Suspended': '9', 'PendingNew': 'A', 'Calculated': 'B', 'Expired': 'C', 'AcceptedForBidding': 'D', 'PendingReplace': 'E', 'DoneForDay': '3', 'Canceled': '4'},
    40: {'PreviouslyQuoted': 'D', 'Limit': '2', 'Stop': '3', 'StopLimit': '4', 'MarketOnClose': '5', 'WithOrWithout': '6', 'LimitOrBetter': '7', 'LimitWithOrWithout': '8', 'OnBasis': '9', 'OnClose': 'A', 'Market': '1', 'ForexMarket': 'C', 'ForexLimit': 'F', 'PreviouslyIndicated': 'E', 'ForexSwap': 'G', 'Funari': 'I', 'MarketIfTouched': 'J', 'MarketWithLeftOverAsLimit': 'K', 'PreviousFundValuationPoint': 'L', 'NextFundValuationPoint': 'M', 'Pegged': 'P', 'LimitOnClose': 'B', 'ForexPreviouslyQuoted': 'H'},
    43: {'No': 'N', 'Yes': 'Y'},
    47: {'AgentForOtherMember': 'N', 'ShortExemptTransactionAType': 'B', 'ProgramOrderMember': 'D', 'ShortExemptTransactionForPrincipal': 'E', 'ShortExemptTransactionWType': 'F', 'ShortExemptTransactionIType': 'H', 'IndividualInvestor': 'I', 'ProprietaryAlgo': 'J', 'AgencyAlgo': 'K', 'ProgramOrderOtherMember': 'M', 'AgencySingleOrder': 'A', 'ProprietaryTransactionAffiliated': 'O', 'Principal': 'P', 'TransactionNonMember': 'R', 'SpecialistTrades': 'S', 'TransactionUnaffiliatedMember': 'T', 'AgencyIndexArb': 'U', 'AllOtherOrdersAsAgentForOtherMember': 'W', 'ShortExemptTransactionMemberNotAffliated': 'X', 'AgencyNonAlgo': 'Y', 'ShortExemptTransactionNonMember': 'Z', 'ShortExemptTransactionMemberAffliated': 'L', 'ProprietaryNonAlgo': 'C'},
    54: {'SellShortExempt': '6', 'AsDefined': 'B', 'Opposite': 'C', 'Cross': '8', 'CrossShort': '9', 'Buy': '1', 'Sell': '2', 'BuyMinus': '3', 'SellPlus': '4', 'CrossShortExempt': 'A', 'SellShort': '5', 'Undisclosed': '7'},
    59: {'AtTheClose': '7', 'Day': '0', 'GoodTillCancel': '1', 'AtTheOpening': '2', 'ImmediateOrCancel': '3', 'FillOrKill': '4', 'GoodTillCrossing': '5', 'GoodTillDate': '6'},
    61: {'Flash': '1', 'Background': '2', 'Normal': '0'},
    63: {'TPlus4': '5', 'T1': 'A', 'Future': '6', 'TPlus2': '3', 'NextDay': '2', 'SellersOption': '8', 'Cash': '1', 'WhenAndIfIssued': '7', 'Regular': '0', 'TPlus5': '9', 'TPlus3': '4'},
    71: {'CalculatedWithoutPreliminary': '5', 'Calculated': '4', 'Preliminary': '3', 'Cancel': '2', 'Replace': '1', 'New': '0'},
    77: {'FIFO': 'F', 'Rolled': 'R', 'Close': 'C', 'Open': 'O'},
    81: {'PlanSponsor': '6', 'Regular': '0', 'SoftDollar': '1', 'StepIn': '2', 'StepOut': '3', 'SoftDollarStepIn': '4', 'SoftDollarStepOut': '5'},
    87: {'BlockLevelReject': '1', 'AccountLevelReject': '2', 'Received': '3', 'Accepted': '0'},
    88: {'UnknownAccount': '0', 'UnknownListId': '6', 'UnknownExecutingBrokerMnemonic': '3', 'UnknownOrderId': '5', 'OtherSeeText': '7', 'CommissionDifference': '4', 'IncorrectQuantity': '1', 'IncorrectAveragePrice': '2'},
    94: {'New': '0', 'Reply': '1', 'AdminReply': '2'},
    97: {'No': 'N', 'Yes': 'Y'},
    98: {'Des': '2', 'Pem': '6', 'Pgpdesmd5': '5', 'Pkcsdes': '3', 'None': '0', 'Pkcs': '1', 'Pgpdes': '4'},
    102: {'UnknownOrder': '1', 'TooLateToCancel': '0', 'DuplicateClOrdID': '6', 'OrigOrdModTimeMismatch': '5', 'UnableToProcessMassCancel': '4', 'AlreadyPendingCancel': '3', 'BrokerOption': '2'},
    103: {'ExchangeClosed': '2', 'UnknownSymbol': '1', 'ExceedsLimit': '3', 'TooLateToEnter': '4', 'UnknownOrder': '5', 'DuplicateVerbalOrder': '7', 'TradeAlongRequired': '9', 'InvalidInvestorID': '10', 'DuplicateOrder': '6', 'UnsupportedOrderCharacteristic': '11', 'SurveillenceOption': '12', 'BrokerOption': '0', 'StaleOrder': '8'},
    104: {'AtTheOpen': 'O', 'CrossingOpportunity': 'X', 'Indication': 'W', 'Versus': 'V', 'ThroughTheDay': 'T', 'PortfolioShown': 'S', 'ReadyToTrade': 'R', 'AllOrNone': 'A', 'TakingAPosition': 'P', 'MoreBehind': 'M', 'Limit': 'L', 'InTouchWith': 'I', 'Vwap': 'D', 'AtTheClose': 'C', 'MarketOnClose': 'B', 'AtTheMarket': 'Q', 'AtTheMidpoint': 'Y', 'PreOpen': 'Z'},
    113: {'Yes': 'Y', 'No': 'N'},
    114: {'Yes': 'Y', 'No': 'N'},
    121: {'Yes': 'Y', 'No': 'N'},
    123: {'Yes': 'Y', 'No': 'N'},
    127: {'WrongSide': 'B', 'QuantityExceedsOrder': 'C', 'NoMatchingOrder': 'D', 'PriceExceedsLimit': 'E', 'Other': 'Z', 'UnknownSymbol': 'A'},
    130: {'Yes': 'Y', 'No': 'N'},
    139: {'LocalCommission': '3', 'ExchangeFees': '4', 'Stamp': '5', 'Levy': '6', 'Other': '7', 'Markup': '8', 'ConsumptionTax': '9', 'Regulatory': '1', 'Tax': '2'},
    141: {'Yes': 'Y', 'No': 'N'},
    150: {'PendingCancel': '6', 'New': '0', 'PartialFill': '1', 'Fill': '2', 'Canceled': '4', 'Replaced': '5', 'Rejected': '8', 'Suspended': '9', 'PendingNew': 'A', 'Calculated': 'B', 'Expired': 'C', 'Restated': 'D', 'PendingReplace': 'E', 'Trade': 'F', 'TradeCorrect': 'G', 'TradeCancel': 'H', 'OrderStatus': 'I', 'DoneForDay': '3', 'Stopped': '7'},
    156: {'Divide': 'D', 'Multiply': 'M'},
    160: {'Default': '0', 'SpecificOrderForASingleAccount': '4', 'SpecificAllocationAccountStanding': '3', 'StandingInstructionsProvided': '1', 'SpecificAllocationAccountOverriding': '2'},
    163: {'New': 'N', 'Replace': 'R', 'Cancel': 'C'},
    165: {'Institution': '2', 'Investor': '3', 'BrokerCredit': '1'},
    167: {'CommercialPaper': 'CP', 'VariableRateDemandNote': 'VRDN', 'PlazosFijos': 'PZFJ', 'PromissoryNote': 'PN', 'Overnight': 'ONITE', 'MediumTermNotes': 'MTN', 'TaxExemptCommercialPaper': 'TECP', 'Amended': 'AMENDED', 'BridgeLoan': 'BRIDGE', 'LetterOfCredit': 'LOFC', 'SwingLineFacility': 'SWING', 'DebtorInPossession': 'DINP', 'Defaulted': 'DEFLTED', 'Withdrawn': 'WITHDRN', 'LiquidityNote': 'LQN', 'Matured': 'MATURED', 'DepositNotes': 'DN', 'Retired': 'RETIRED', 'BankersAcceptance': 'BA', 'BankNotes': 'BN', 'BillOfExchanges': 'BOX', 'CertificateOfDeposit': 'CD', 'CallLoans': 'CL', 'Replaced': 'REPLACD', 'MandatoryTender': 'MT', 'Revolver': 'RVLVTRM', 'MortgagePrivatePlacement': 'MPP', 'ShortTermLoanNote': 'STN', 'MiscellaneousPassThrough': 'MPT', 'ToBeAnnounced': 'TBA', 'OtherAnticipationNotes': 'AN', 'MortgageInterestOnly': 'MIO', 'CertificateOfParticipation': 'COFP', 'MortgageBackedSecurities': 'MBS', 'RevenueBonds': 'REV', 'SpecialAssessment': 'SPCLA', 'SpecialObligation': 'SPCLO', 'SpecialTax': 'SPCLT', 'TaxAnticipationNote': 'TAN', 'TaxAllocation': 'TAXA', 'CertificateOfObligation': 'COFO', 'TimeDeposit': 'TD', 'GeneralObligationBonds': 'GO', 'Wildcard': '?', 'Warrant': 'WAR', 'MutualFund': 'MF', 'MultilegInstrument': 'MLEG', 'TaxRevenueAnticipationNote': 'TRAN', 'MortgagePrincipalOnly': 'MPO', 'RepurchaseAgreement': 'RP', 'NoSecurityType': 'NONE', 'ExtendedCommNote': 'XCN', 'AgencyPools': 'POOL', 'AssetBackedSecurities': 'ABS', 'Corp': 'CMBS', 'CollateralizedMortgageObligation': 'CMO', 'IoetteMortgage': 'IET', 'ReverseRepurchaseAgreement': 'RVRP', 'ForeignExchangeContract': 'FOR', 'RevenueAnticipationNote': 'RAN', 'RevolverLoan': 'RVLV', 'FederalAgencyCoupon': 'FAC', 'FederalAgencyDiscountNote': 'FADN', 'PrivateExportFunding': 'PEF', 'CorporateBond': 'CORP', 'CorporatePrivatePlacement': 'CPP', 'ConvertibleBond': 'CB', 'DualCurrency': 'DUAL', 'IndexedLinked': 'XLINKD', 'YankeeCorporateBond': 'YANK', 'CommonStock': 'CS', 'PreferredStock': 'PS', 'BradyBond': 'BRADY', 'UsTreasuryBond': 'TBOND', 'InterestStripFromAnyBondOrNote': 'TINT', 'TreasuryInflationProtectedSecurities': 'TIPS', 'PrincipalStripOfACallableBondOrNote': 'TCAL', 'PrincipalStripFromANonCallableBondOrNote': 'TPRN', 'UsTreasuryNoteOld': 'UST', 'UsTreasuryBillOld': 'USTB', 'TermLoan': 'TERM', 'StructuredNotes': 'STRUCT'},
    169: {'Other': '0', 'Dtcsid': '1', 'AGlobalCustodian': '3', 'ThomsonAlert': '2'},
    172: {'Free': '1', 'Versus': '0'},
    197: {'FxNetting': '0', 'FxSwap': '1'},
    203: {'Uncovered': '1', 'Covered': '0'},
    208: {'No': 'N', 'Yes': 'Y'},
    209: {'ForwardAndMatch': '3', 'Forward': '2', 'Match': '1'},
    216: {'TargetFirm': '1', 'TargetList': '2', 'BlockFirm': '3', 'BlockList': '4'},
    219: {'Old10': '5', 'Curve': '1', 'FiveYr': '2', 'TenYr': '4', 'ThirtyYr': '6', 'Old30': '7', 'ThreeMolibor': '8', 'SixMolibor': '9', 'Old5': '3'},
    221: {'Swap': 'SWAP', 'Libid': 'LIBID', 'Other': 'OTHER', 'Treasury': 'Treasury', 'Euribor': 'Euribor', 'Pfandbriefe': 'Pfandbriefe', 'FutureSwap': 'FutureSWAP', 'MuniAaa': 'MuniAAA', 'Libor': 'LIBOR'},
    233: {'AbsolutePrepaymentSpeed': 'ABS', 'WeightedAverageLoanAge': 'WALA', 'WeightedAverageMaturity': 'WAM', 'ConstantPrepaymentRate': 'CPR', 'FinalCprOfHomeEquityPrepaymentCurve': 'HEP', 'WeightedAverageLifeCoupon': 'WAL', 'PercentOfManufacturedHousingPrepaymentCurve': 'MHP', 'SingleMonthlyMortality': 'SMM', 'MonthlyPrepaymentRate': 'MPR', 'PercentOfBmaPrepaymentCurve': 'PSA', 'PercentOfProspectusPrepaymentCurve': 'PPC', 'ConstantPrepaymentPenalty': 'CPP', 'LotVariance': 'LOTVAR', 'ConstantPrepaymentYield': 'CPY', 'WeightedAverageCoupon': 'WAC', 'IssueDate': 'ISSUE', 'MaturityYearAndMonth': 'MAT', 'NumberOfPieces': 'PIECES', 'PoolsMaximum': 'PMAX', 'PoolsPerMillion': 'PPM', 'PoolsPerLot': 'PPL', 'PoolsPerTrade': 'PPT', 'ProductionYear': 'PROD', 'TradeVariance': 'TRDVAR', 'Geographics': 'GEOG'},
    235: {'TrueYield': 'TRUE', 'PreviousCloseYield': 'PREVCLOSE', 'YieldToLongestAverage': 'LONGEST', 'YieldToLongestAverageLife': 'LONGAVGLIFE', 'YieldToMaturity': 'MATURITY', 'MarkToMarketYield': 'MARK', 'OpenAverageYield': 'OPENAVG', 'YieldToNextPut': 'PUT', 'ProceedsYield': 'PROCEEDS', 'SemiAnnualYield': 'SEMIANNUAL', 'YieldToShortestAverageLife': 'SHORTAVGLIFE', 'YieldToShortestAverage': 'SHORTEST', 'SimpleYield': 'SIMPLE', 'YieldToTenderDate': 'TENDER', 'YieldValueOf32nds': 'VALUE1/32', 'YieldToWorst': 'WORST', 'TaxEquivalentYield': 'TAXEQUIV', 'AnnualYield': 'ANNUAL', 'ClosingYieldMostRecentYear': 'LASTYEAR', 'YieldToNextRefund': 'NEXTREFUND', 'AfterTaxYield': 'AFTERTAX', 'YieldAtIssue': 'ATISSUE', 'YieldToAverageLife': 'AVGLIFE', 'YieldToAverageMaturity': 'AVGMATURITY', 'BookYield': 'BOOK', 'YieldToNextCall': 'CALL', 'YieldChangeSinceClose': 'CHANGE', 'CompoundYield': 'COMPOUND', 'CurrentYield': 'CURRENT', 'TrueGrossYield': 'GROSS', 'GvntEquivalentYield': 'GOVTEQUIV', 'YieldWithInflationAssumption': 'INFLATION', 'InverseFloaterBondYield': 'INVERSEFLOATER', 'ClosingYieldMostRecentQuarter': 'LASTQUARTER', 'MostRecentClosingYield': 'LASTCLOSE', 'ClosingYieldMostRecentMonth': 'LASTMONTH', 'ClosingYield': 'CLOSE'},
    258: {'No': 'N', 'Yes': 'Y'},
    263: {'SnapshotAndUpdates': '1', 'DisablePreviousSnapshot': '2', 'Snapshot': '0'},
    265: {'FullRefresh': '0', 'IncrementalRefresh': '1'},
    266: {'Yes': 'Y', 'No': 'N'},
    269: {'TradingSessionHighPrice': '7', 'Offer': '1', 'Imbalance': 'A', 'TradingSessionVwapPrice': '9', 'TradingSessionLowPrice': '8', 'ClosingPrice': '5', 'OpeningPrice': '4', 'Bid': '0', 'Trade': '2', 'IndexValue': '3', 'SettlementPrice': '6'},
    274: {'PlusTick': '0', 'ZeroPlusTick': '1', 'MinusTick': '2', 'ZeroMinusTick': '3'},
    276: {'Locked': 'E', 'NonFirm': 'I', 'FastTrading': 'H', 'Crossed': 'F', 'ConsolidatedBest': 'D', 'ExchangeBest': 'C', 'Closed': 'B', 'Open': 'A', 'Depth': 'G'},
    277: {'NextDayTrade': 'J', 'Opened': 'K', 'Seller': 'L', 'AveragePriceTrade': 'B', 'Sold': 'M', 'Rule155Trade': 'H', 'StoppedStock': 'N', 'ImbalanceMoreBuyers': 'P', 'ImbalanceMoreSellers': 'Q', 'OpeningPrice': 'R', 'SoldLast': 'I', 'Cash': 'A', 'CashTrade': 'C', 'Opening': 'E', 'IntradayTradeDetail': 'F', 'Rule127Trade': 'G', 'NextDay': 'D'},
    279: {'New': '0', 'Change': '1', 'Delete': '2'},
    281: {'UnsupportedAggregatedBook': '7', 'DuplicateMdReqId': '1', 'UnsupportedMdImplicitDelete': 'C', 'UnsupportedOpenCloseSettleFlag': 'B', 'UnsupportedScope': 'A', 'UnsupportedTradingSessionId': '9', 'UnsupportedMdEntryType': '8', 'UnsupportedMdUpdateType': '6', 'UnsupportedMarketDepth': '5', 'UnsupportedSubscriptionRequestType': '4', 'InsufficientBandwidth': '2', 'UnknownSymbol': '0', 'InsufficientPermissions': '3'},
    285: {'Cancellation': '0', 'Error': '1'},
    286: {'SessionOpen': '1', 'DeliverySettlementEntry': '2', 'ExpectedEntry': '3', 'EntryFromPreviousBusinessDay': '4', 'DailyOpen': '0'},
    291: {'Bankrupt': '1', 'PendingDelisting': '2'},
    292: {'ExDistribution': 'B', 'ExInterest': 'E', 'ExRights': 'C', 'ExDividend': 'A', 'New': 'D'},
    297: {'RemovedFromMarket': '6', 'CancelForSymbol': '1', 'Pending': '10', 'QuoteNotFound': '9', 'Query': '8', 'Expired': '7', 'Rejected': '5', 'CanceledAll': '4', 'CanceledForUnderlying': '3', 'CanceledForSecurityType': '2', 'Accepted': '0'},
    298: {'CancelAllQuotes': '4', 'CancelForSecurityType': '2', 'CancelForOneOrMoreSecurities': '1', 'CancelForUnderlyingSecurity': '3'},
    300: {'NotAuthorizedToQuoteSecurity': '9', 'UnknownSymbol': '1', 'Exchange': '2', 'QuoteRequestExceedsLimit': '3', 'TooLateToEnter': '4', 'UnknownQuote': '5', 'DuplicateQuote': '6', 'InvalidBid': '7', 'InvalidPrice': '8'},
    301: {'AcknowledgeOnlyNegativeOrErroneousQuotes': '1', 'NoAcknowledgement': '0', 'AcknowledgeEachQuoteMessage': '2'},
    303: {'Automatic': '2', 'Manual': '1'},
    321: {'RequestSecurityIdentityAndSpecifications': '0', 'RequestSecurityIdentityForSpecifications': '1', 'RequestListSecurityTypes': '2', 'RequestListSecurities': '3'},
    323: {'RejectSecurityProposal': '5', 'AcceptAsIs': '1', 'CannotMatchSelectionCriteria': '6', 'AcceptWithRevisions': '2', 'ListOfSecuritiesReturnedPerRequest': '4', 'ListOfSecurityTypesReturnedPerRequest': '3'},
    325: {'Yes': 'Y', 'No': 'N'},
    326: {'UnknownOrInvalid': '20', 'NoMarketOnCloseImbalance': '13', 'ItsPreOpening': '14', 'NewPriceIndication': '15', 'TradeDisseminationTime': '16', 'ReadyToTrade': '17', 'NotTradedOnThisMarket': '19', 'OpeningRotation': '22', 'PreOpen': '21', 'NoMarketImbalance': '12', 'NotAvailableForTrading': '18', 'MarketOnCloseImbalanceSell': '10', 'MarketOnCloseImbalanceBuy': '9', 'MarketImbalanceSell': '8', 'MarketImbalanceBuy': '7', 'TradingRangeIndication': '6', 'PriceIndication': '5', 'NoOpen': '4', 'Resume': '3', 'OpeningDelay': '1', 'TradingHalt': '2', 'FastMarket': '23'},
    327: {'EquipmentChangeover': 'X', 'AdditionalInformation': 'M', 'OrderInflux': 'E', 'NewsPending': 'P', 'OrderImbalance': 'I', 'NewsDissemination': 'D'},
    328: {'Yes': 'Y', 'No': 'N'},
    329: {'Yes': 'Y', 'No': 'N'},
    334: {'Cancel': '1', 'Error': '2', 'Correction': '3'},
    338: {'TwoParty': '3', 'Electronic': '1', 'OpenOutcry': '2'},
    339: {'Production': '3', 'Testing': '1', 'Simulated': '2'},
    340: {'PreClose': '5', 'RequestRejected': '6', 'PreOpen': '4', 'Closed': '3', 'Open': '2', 'Halted': '1', 'Unknown': '0'},
    347: {'Utf8': 'UTF-8', 'Iso2022Jp': 'ISO-2022-JP', 'Eucjp': 'EUC-JP', 'ShiftJis': 'Shift_JIS'},
    373: {'XMLValidationError': '12', 'NonDataValueIncludesDelimiter': '17', 'IncorrectNumInGroupCount': '16', 'RepeatingGroupFieldsOutOfOrder': '15', 'TagSpecifiedOutOfRequiredOrder': '14', 'InvalidMsgType': '11', 'InvalidTagNumber': '0', 'CompIDProblem': '9', 'SignatureProblem': '8', 'DecryptionProblem': '7', 'IncorrectDataFormatForValue': '6', 'ValueIsIncorrect': '5', 'TagSpecifiedWithoutAValue': '4', 'UndefinedTag': '3', 'SendingTimeAccuracyProblem': '10', 'TagAppearsMoreThanOnce': '13', 'TagNotDefinedForThisMessageType': '2', 'RequiredTagMissing': '1'},
    374: {'New': 'N', 'Cancel': 'C'},
    377: {'No': 'N', 'Yes': 'Y'},
    378: {'CancelOnSystemFailure': '7', 'GtCorporateAction': '0', 'Market': '8', 'CancelOnTradingHalt': '6', 'PartialDeclineOfOrderQty': '5', 'BrokerOption': '4', 'RepricingOfOrder': '3', 'GtRenewal': '1', 'VerbalChange': '2'},
    380: {'UnsupportedMessageType': '3', 'DeliverToFirmNotAvailable': '7', 'ApplicationNotAvailable': '4', 'NotAuthorized': '6', 'Other': '0', 'ConditionallyRequiredFieldMissing': '5', 'UnknownID': '1', 'UnknownSecurity': '2'},
    385: {'Send': 'S', 'Receive': 'R'},
    388: {'RelatedToDisplayedPrice': '0', 'RelatedToMarketPrice': '1', 'RelatedToPrimaryPrice': '2', 'RelatedToLocalPrimaryPrice': '3', 'RelatedToMidpointPrice': '4', 'RelatedToLastTradePrice': '5'},
    394: {'NonDisclosed': '1', 'Disclosed': '2', 'NoBiddingProcess': '3'},
    399: {'Index': '3', 'Country': '2', 'Sector': '1'},
    401: {'SideValue1': '1', 'SideValue2': '2'},
    409: {'NormalMarketSize': '3', 'Other': '4', 'TwentyDayMovingAverage': '2', 'FiveDayMovingAverage': '1'},
    411: {'No': 'N', 'Yes': 'Y'},
    414: {'RealTimeExecutionReports': '3', 'SellSideSends': '2', 'BuySideRequests': '1'},
    416: {'Gross': '2', 'Net': '1'},
    418: {'VwapGuarantee': 'G', 'Agency': 'A', 'GuaranteedClose': 'J', 'RiskTrade': 'R'},
    419: {'VwapThroughAnAfternoonSession': '8', 'Open': 'D', 'Others': 'Z', 'Strike': 'C', 'VwapThroughAnAfternoonSessionExcept': 'B', 'VwapThroughADayExcept': '9', 'VwapThroughAMorningSession': '7', 'VwapThroughADay': '6', 'Sq': '5', 'CurrentPrice': '4', 'ClosingPrice': '3', 'ClosingPriceAtMorningSession': '2', 'VwapThroughAMorningSessionExcept': 'A'},
    423: {'FixedAmount': '3', 'Percentage': '1', 'Discount': '4', 'Spread': '6', 'TedPrice': '7', 'TedYield': '8', 'Premium': '5', 'PerUnit': '2'},
    427: {'BookOutAllTradesOnDayOfExecution': '0', 'AccumulateUntilVerballlyNotifiedOtherwise': '2', 'AccumulateUntilFilledOrExpired': '1'},
    429: {'Alert': '6', 'ExecStarted': '4', 'Timed': '3', 'Response': '2', 'Ack': '1', 'AllDone': '5'},
    430: {'Net': '1', 'Gross': '2'},
    431: {'Cancelling': '4', 'Executing': '3', 'Reject': '7', 'AllDone': '6', 'Alert': '5', 'ReceivedForExecution': '2', 'InBiddingProcess': '1'},
    433: {'BuyDrivenCashWithdraw': '5', 'BuyDrivenCashTopUp': '4', 'WaitForInstruction': '2', 'Immediate': '1', 'SellDriven': '3'},
    434: {'OrderCancelReplaceRequest': '2', 'OrderCancelRequest': '1'},
    442: {'SingleSecurity': '1', 'IndividualLegOfAMultiLegSecurity': '2', 'MultiLegSecurity': '3'},
    447: {'ChineseInvestorId': '5', 'UsEmployerOrTaxIdNumber': '8', 'AustralianTaxFileNumber': 'A', 'AustralianBusinessNumber': '9', 'IsoCountryCode': 'E', 'Bic': 'B', 'UsSocialSecurityNumber': '7', 'Proprietary': 'D', 'SettlementEntityLocation': 'F', 'KoreanInvestorId': '1', 'TaiwaneseForeignInvestorId': '2', 'TaiwaneseTradingAcct': '3', 'MalaysianCentralDepository': '4', 'UkNationalInsuranceOrPensionNumber': '6', 'GeneralIdentifier': 'C'},
    452: {'CorrespondantClearingFirm': '15', 'ClientId': '3', 'UnderlyingContraFirm': '20', 'SponsoringFirm': '19', 'ContraClearingFirm': '18', 'ContraFirm': '17', 'ExecutingSystem': '16', 'EnteringFirm': '7', 'ExecutingFirm': '1', 'BrokerOfCredit': '2', 'InvestorId': '5', 'IntroducingFirm': '6', 'GiveupClearingFirm': '14', 'Locate': '8', 'FundManagerClientId': '9', 'SettlementLocation': '10', 'OrderOriginationTrader': '11', 'ExecutingTrader': '12', 'OrderOriginationFirm': '13', 'ClearingFirm': '4'},
    460: {'Loan': '8', 'Other': '12', 'Municipal': '11', 'Agency': '1', 'Corporate': '3', 'Currency': '4', 'Commodity': '2', 'Government': '6', 'Mortgage': '10', 'Index': '7', 'Moneymarket': '9', 'Equity': '5'},
    464: {'Yes': 'Y', 'No': 'N'},
    465: {'Contracts': '6', 'Other': '7', 'Currency': '5', 'Originalface': '4', 'Currentface': '3', 'Bonds': '2', 'Shares': '1', 'Par': '8'},
    468: {'RoundToNearest': '0', 'RoundDown': '1', 'RoundUp': '2'},
    480: {'NoWaiverAgreement': 'M', 'NoExecutionOnly': 'N', 'Yes': 'Y', 'NoInstitutional': 'O'},
    481: {'ExemptAuthorised': '3', 'ExemptMoneyType': '2', 'ExemptBelowLimit': '1', 'Passed': 'Y', 'NotChecked': 'N'},
    484: {'SinglePrice': 'S', 'OfferPriceMinusAdjustmentAmount': 'Q', 'OfferPriceMinusAdjustmentPercent': 'P', 'OfferPrice': 'O', 'CreationPricePlusAdjustmentAmount': 'E', 'CreationPricePlusAdjustmentPercent': 'D', 'CreationPrice': 'C', 'BidPrice': 'B'},
    487: {'New': 'N', 'Replace': 'R', 'Cancel': 'C'},
    492: {'Bpay': '14', 'AchCredit': '13', 'AchDebit': '12', 'CreditCard': '11', 'DirectCredit': '10', 'DirectDebit': '9', 'DebitCard': '8', 'FedWire': '7', 'HighValueClearingSystem': '15', 'Euroclear': '3', 'TelegraphicTransfer': '6', 'Clearstream': '4', 'Crest': '1', 'Nscc': '2', 'Cheque': '5'},
    495: {'ProfitSharingPlan': '19', 'EmployerPriorYear': '11', 'EmployerCurrentYear': '12', 'NonFundPrototypeIra': '13', 'NonFundQualifiedPlan': '14', 'DefinedContributionPlan': '15', 'EmployeeCurrentYear': '10', 'IraRollover': '17', 'MiniInsuranceIsa': '5', 'Ira': '16', 'EmployeePriorYear': '9', 'AssetTransfer': '8', 'SelfDirectedIra': '21', 'CurrentYearPayment': '6', 'Us401K': '20', 'MiniStocksAndSharesIsa': '4', 'MiniCashIsa': '3', 'Tessa': '2', 'MaxiIsa': '1', 'None': '0', 'PriorYearPayment': '7', 'Us457': '23', 'RothIraPrototype': '24', 'RothIraNonPrototype': '25', 'RothConversionIraPrototype': '26', 'RothConversionIraNonPrototype': '27', 'EducationIraPrototype': '28', 'EducationIraNonPrototype': '29', 'Keogh': '18', 'Us403b': '22'},
    497: {'No': 'N', 'Yes': 'Y'},
    506: {'Accepted': 'A', 'Reminder': 'N', 'Rejected': 'R', 'Held': 'H'},
    507: {'InvalidDistribInstns': '13', 'InvalidAgentCode': '17', 'InvalidAccountName': '16', 'NoRegDetails': '4', 'InvalidPaymentMethod': '15', 'InvalidPercentage': '14', 'InvalidOwnershipType': '3', 'InvalidTaxExemptType': '2', 'InvalidCountry': '12', 'InvalidDateOfBirth': '11', 'InvalidInvestorIdSource': '10', 'InvalidInvestorId': '9', 'InvalidMailingInstructions': '8', 'InvalidMailingDetails': '7', 'InvalidRegSeqNo': '5', 'InvalidAccountType': '1', 'InvalidAccountNum': '18', 'InvalidRegDetails': '6'},
    514: {'Cancel': '2', 'New': '0', 'Replace': '1'},
    519: {'NetSettlementAmount': '15', 'CommissionAmount': '1', 'CommissionPercent': '2', 'InitialChargeAmount': '3', 'InitialChargePercent': '4', 'DiscountAmount': '5', 'DiscountPercent': '6', 'DilutionLevyAmount': '7', 'DilutionLevyPercent': '8', 'ExitChargeAmount': '9', 'ExitChargePercent': '10', 'FundBasedRenewalCommissionPercent': '11', 'ProjectedFundValue': '12', 'FundBasedRenewalCommissionOnFund': '14', 'FundBasedRenewalCommissionOnOrder': '13'},
    522: {'CompanyTrustee': '5', 'Nominee': '13', 'CorporateBody': '12', 'NonProfitOrganization': '11', 'NetworkingSubAccount': '10', 'Fiduciaries': '9', 'Trusts': '8', 'PensionPlan': '6', 'IndividualTrustee': '4', 'PublicCompany': '2', 'PrivateCompany': '3', 'IndividualInvestor': '1', 'CustodianUnderGiftsToMinorsAct': '7'},
    528: {'RisklessPrincipal': 'R', 'Individual': 'I', 'Principal': 'P', 'AgentForOtherMember': 'W', 'Agency': 'A', 'Proprietary': 'G'},
    529: {'ForeignEntity': '7', 'RisklessArbitrage': 'A', 'ProgramTrade': '1', 'ExternalMarketParticipant': '8', 'ActingAsMarketMakerOrSpecialistInUnderlying': '6', 'ActingAsMarketMakerOrSpecialistInSecurity': '5', 'NonIndexArbitrage': '3', 'IndexArbitrage': '2', 'CompetingMarketMaker': '4', 'ExternalInterConnectedMarketLinkage': '9'},
    530: {'CancelOrdersForASecurity': '1', 'CancelAllOrders': '7', 'CancelOrdersForATradingSession': '6', 'CancelOrdersForASecurityType': '5', 'CancelOrdersForAcfiCode': '4', 'CancelOrdersForAnUnderlyingSecurity': '2', 'CancelOrdersForAProduct': '3'},
    531: {'CancelOrdersForATradingSession': '6', 'CancelRequestRejected': '0', 'CancelAllOrders': '7', 'CancelOrdersForAProduct': '3', 'CancelOrdersForASecurityType': '5', 'CancelOrdersForAcfiCode': '4', 'CancelOrdersForASecurity': '1', 'CancelOrdersForAnUnderlyingSecurity': '2'},
    532: {'InvalidOrUnkownUnderlyingSecurity': '2', 'InvalidOrUnknownTradingSession': '6', 'InvalidOrUnknownSecurityType': '5', 'InvalidOrUnknownProduct': '3', 'InvalidOrUnknownSecurity': '1', 'MassCancelNotSupported': '0', 'InvalidOrUnknownCfiCode': '4'},
    537: {'Indicative': '0', 'Tradeable': '1', 'RestrictedTradeable': '2'},
    544: {'MarginOpen': '2', 'MarginClose': '3', 'Cash': '1'},
    546: {'LocalMarket': '1', 'National': '2', 'Global': '3'},
    547: {'Yes': 'Y', 'No': 'N'},
    549: {'CrossAon': '1', 'CrossIoc': '2', 'CrossOneSide': '3', 'CrossSamePrice': '4'},
    550: {'SellSideIsPrioritized': '2', 'None': '0', 'BuySideIsPrioritized': '1'},
    552: {'OneSide': '1', 'BothSides': '2'},
    559: {'SecurityTypeAnd': '1', 'Product': '2', 'TradingSessionId': '3', 'AllSecurities': '4', 'Symbol': '0'},
    560: {'InstrumentDataTemporarilyUnavailable': '4', 'ValidRequest': '0', 'InvalidOrUnsupportedRequest': '1', 'RequestForInstrumentDataNotSupported': '5', 'NotAuthorizedToRetrieveInstrumentData': '3', 'NoInstrumentsFound': '2'},
    567: {'UnknownOrInvalidTradingSessionId': '1'},
    569: {'AdvisoriesThatMatchCriteria': '4', 'UnreportedTradesThatMatchCriteria': '3', 'UnmatchedTradesThatMatchCriteria': '2', 'MatchedTradesMatchingCriteria': '1', 'AllTrades': '0'},
    570: {'No': 'N', 'Yes': 'Y'},
    573: {'Compared': '0', 'Uncompared': '1', 'AdvisoryOrAlert': '2'},
    574: {'A5ExactMatchSummarizedQuantity': 'S5', 'ExactMatchMinusBadgesTimes': 'M1', 'Actm6Match': 'M6', 'ActDefaultAfterM2': 'M5', 'ActAcceptedTrade': 'M3', 'A2ExactMatchSummarizedQuantity': 'S2', 'A3ExactMatchSummarizedQuantity': 'S3', 'A4ExactMatchSummarizedQuantity': 'S4', 'SummarizedMatchMinusBadgesTimes': 'M2', 'ExactMatchPlus4Badges': 'A2', 'ExactMatchPlus2BadgesExecTime': 'A3', 'ExactMatchPlus2Badges': 'A4', 'StampedAdvisoriesOrSpecialistAccepts': 'AQ', 'OcsLockedIn': 'MT', 'ActDefaultTrade': 'M4', 'ExactMatchPlus4BadgesExecTime': 'A1', 'A1ExactMatchSummarizedQuantity': 'S1', 'ExactMatchPlusExecTime': 'A5'},
    577: {'ManualMode': '8', 'MultilateralNetting': '5', 'AutomaticPostingMode': '9', 'BilateralNettingOnly': '2', 'ClearAgainstCentralCounterparty': '6', 'AutomaticGiveUpMode': '10', 'SpecialTrade': '4', 'ExClearing': '3', 'ProcessNormally': '0', 'ExcludeFromCentralCounterparty': '7', 'ExcludeFromAllNetting': '1'},
    581: {'HouseTrader': '3', 'HouseTraderCrossMargined': '7', 'CarriedNonCustomerSideCrossMargined': '6', 'FloorTrader': '4', 'CarriedNonCustomerSide': '2', 'CarriedCustomerSide': '1', 'JointBackOfficeAccount': '8'},
    585: {'StatusForOrdersForASecurity': '1', 'StatusForOrdersForAnUnderlyingSecurity': '2', 'StatusForOrdersForAProduct': '3', 'StatusForOrdersForAcfiCode': '4', 'StatusForOrdersForASecurityType': '5', 'StatusForOrdersForATradingSession': '6', 'StatusForOrdersForAPartyId': '8', 'StatusForAllOrders': '7'},
    589: {'Auto': '0', 'SpeakWithOrderInitiatorBeforeBooking': '1'},
    590: {'AggregatePartialExecutionsOnThisOrder': '1', 'AggregateExecutionsForThisSymbol': '2', 'EachPartialExecutionIsABookableUnit': '0'},
    591: {'ProRata': '0', 'DoNotProRata': '1'},
    626: {'BuysideReadyToBook': '6', 'Preliminary': '2', 'SellsideCalculatedUsingPreliminary': '3', 'ReadyToBook': '5', 'Calculated': '1', 'SellsideCalculatedWithoutPreliminary': '4'},
    635: {'Firms106HAnd106J': 'H', 'FifthYearDelegate': '5', 'FourthYearDelegate': '4', 'ThirdYearDelegate': '3', 'SecondYearDelegate': '2', 'FirstYearDelegate': '1', 'AllOtherOwnershipTypes': 'M', 'Gim': 'I', 'SixthYearDelegate': '9', 'FullAndAssociateMember': 'F', 'EquityMemberAndClearingMember': 'E', 'NonMemberAndCustomer': 'C', 'CboeMember': 'B', 'Lessee106FEmployees': 'L'},
    636: {'No': 'N', 'Yes': 'Y'},
    638: {'PriorityUnchanged': '0', 'LostPriorityAsResultOfOrderChange': '1'},
    650: {'Yes': 'Y', 'No': 'N'},
    658: {'UnknownSymbol': '1', 'Exchange': '2', 'QuoteRequestExceedsLimit': '3', 'TooLateToEnter': '4', 'InvalidPrice': '5', 'NotAuthorizedToRequestQuote': '6'},
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
    'CommissionData': (12, 13, 479, 497,),
    'Instrument': (55, 65, 48, 22, (454, (455, 456,)), 460, 461, 167, 200, 541, 224, 225, 239, 226, 227, 228, 255, 543, 470, 471, 472, 240, 202, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351,),
    'InstrumentLeg': (600, 601, 602, 603, (604, (605, 606,)), 607, 608, 609, 610, 611, 248, 249, 250, 251, 252, 253, 257, 599, 596, 597, 598, 254, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624,),
    'NestedParties': ((539, (524, 525, 538, 545,)),),
    'OrderQtyData': (38, 152, 516, 468, 469,),
    'Parties': ((453, (448, 447, 452, 523,)),),
    'SpreadOrBenchmarkCurveData': (218, 220, 221, 222,),
    'Stipulations': ((232, (233, 234,)),),
    'UnderlyingInstrument': (311, 312, 309, 305, (457, (458, 459,)), 462, 463, 310, 313, 542, 315, 241, 242, 243, 244, 245, 246, 256, 595, 592, 593, 594, 247, 316, 317, 436, 435, 308, 306, 362, 363, 307, 364, 365,),
    'YieldData': (235, 236,),
}
_MESSAGES = [
    ('Heartbeat', '0', True, (112,)),
    ('TestRequest', '1', True, (-112,)),
    ('ResendRequest', '2', True, (-7, -16,)),
    ('Reject', '3', True, (-45, 371, 372, 373, 58, 354, 355, 20103,)),
    ('SequenceReset', '4', True, (123, -36,)),
    ('Logout', '5', True, (58, 354, 355, 20103,)),
    ('IOI', '6', False, (-23, -28, 26, 'Instrument!', -54, 465, -27, 423, 44, 15, 62, 25, 130, (199, (104,)), 58, 354, 355, 60, 149, (215, (216, 217,)), 'SpreadOrBenchmarkCurveData', 219,)),
    ('Advertisement', '7', False, (-2, -5, 3, 'Instrument!', -4, -53, 44, 15, 75, 60, 58, 354, 355, 149, 30, 336, 625,)),
    ('ExecutionReport', '8', False, (-37, 198, 526, 527, 11, 41, 583, 'Parties', 229, (382, (375, 337, 437, 438, 655,)), 66, 548, 551, 549, -17, 19, -150, -39, 636, 103, 378, 1, 581, 589, 590, 591, 63, 64, 544, 635, 'Instrument!', -54, 'Stipulations', 465, 'OrderQtyData!', 40, 423, 44, 99, 211, 388, 389, 15, 376, 377, 59, 168, 432, 126, 18, 528, 529, 582, 47, 32, 652, 31, 651, 194, 195, 30, 336, 625, 29, -151, -14, -6, 424, 425, 426, 427, 75, 60, 113, 'CommissionData', 'SpreadOrBenchmarkCurveData', 'YieldData', 381, 157, 230, 158, 159, 258, 259, 260, 238, 237, 118, 119, 120, 155, 156, 21, 110, 111, 77, 210, 58, 354, 355, 193, 192, 641, 442, 480, 481, 513, 494, 483, 515, 484, 485, 638, 639, (518, (519, 520, 521,)), (555, ('InstrumentLeg', 564, 565, 'NestedParties', 654, 566, 587, 588, 637,)), 20077, 20078, 20103,)),
    ('OrderCancelReject', '9', False, (-37, 198, 526, -11, 583, -41, -39, 636, 586, 66, 1, 581, 229, 60, -434, 102, 58, 354, 355, 20103, 20017,)),
    ('Logon', 'A', True, (-98, -108, 95, 96, 141, 383, (384, (372, 385,)), 464, 553, 554,)),
    ('News', 'B', False, (42, 61, -148, 358, 359, (215, (216, 217,)), (146, ('Instrument',)), (-33, (-58, 354, 355,)), 149, 95, 96,)),
    ('Email', 'C', False, (-164, -94, 42, -147, 356, 357, (215, (216, 217,)), (146, ('Instrument',)), 37, 11, (-33, (-58, 354, 355,)), 95, 96,)),
    ('NewOrderSingle', 'D', False, (-11, 526, 583, 'Parties', 229, 1, 581, 589, 590, 591, (78, (79, 467, 'NestedParties', 80,)), 63, 64, 544, 635, -21, 18, 110, 111, 100, (386, (336, 625,)), 81, 'Instrument!', 140, -54, 114, -60, 'Stipulations', 465, 'OrderQtyData!', -40, 423, 44, 99, 'SpreadOrBenchmarkCurveData', 'YieldData', 15, 376, 377, 23, 117, 59, 168, 432, 126, 427, 'CommissionData', 528, 529, 582, 47, 121, 120, 58, 354, 355, 193, 192, 640, 77, 203, 210, 211, 388, 389, 480, 481, 513, 494, 158, 159, 118, 20077, 20078, -55,)),
    ('NewOrderList', 'E', False, (-66, 390, 391, 414, -394, 415, 480, 481, 513, 433, 69, 352, 353, -68, (-73, (-11, 526, -67, 583, 160, 'Parties', 229, 1, 581, 589, 590, 591, (78, (79, 467, 'NestedParties', 80,)), 63, 64, 544, 635, 21, 18, 110, 111, 100, (386, (336, 625,)), 81, 'Instrument!', 140, -54, 401, 114, 60, 'Stipulations', 465, 'OrderQtyData!', 40, 423, 44, 99, 'SpreadOrBenchmarkCurveData', 'YieldData', 15, 376, 377, 23, 117, 59, 168, 432, 126, 427, 'CommissionData', 528, 529, 582, 47, 121, 120, 58, 354, 355, 193, 192, 640, 77, 203, 210, 211, 388, 389, 494, 158, 159, 118,)),)),
    ('OrderCancelRequest', 'F', False, (-41, 37, -11, 526, 583, 66, 586, 1, 581, 'Parties', 'Instrument!', -54, -60, 'OrderQtyData!', 376, 58, 354, 355,)),
    ('OrderCancelReplaceRequest', 'G', False, (37, 'Parties', 229, -41, -11, 526, 583, 66, 586, 1, 581, 589, 590, 591, (78, (79, 467, 'NestedParties', 80,)), 63, 64, 544, 635, -21, 18, 110, 111, 100, (386, (336, 625,)), 'Instrument!', -54, -60, 465, 'OrderQtyData!', -40, 423, 44, 99, 'SpreadOrBenchmarkCurveData', 'YieldData', 211, 388, 389, 376, 377, 15, 59, 168, 432, 126, 427, 'CommissionData', 528, 529, 582, 47, 121, 120, 58, 354, 355, 193, 192, 640, 77, 203, 210, 114, 480, 481, 513, 494, 158, 159, 118, 20077, 20078,)),
    ('OrderStatusRequest', 'H', False, (37, -11, 526, 583, 'Parties', 1, 'Instrument!', -54,)),
    ('Allocation', 'J', False, (-70, -71, -626, 72, 196, 197, 466, (73, (11, 37, 198, 526, 66,)), (124, (32, 17, 527, 31, 29,)), -54, 'Instrument!', -53, 30, 229, 336, 625, 423, -6, 15, 74, 'Parties', -75, 60, 63, 64, 381, 238, 237, 118, 77, 58, 354, 355, 157, 158, 540, 650, (78, (79, 366, 80, 467, 81, 'NestedParties', 208, 209, 161, 360, 361, 'CommissionData', 153, 154, 119, 120, 155, 156, 159, 160, (136, (137, 138, 139,)),)),)),
    ('ListCancelRequest', 'K', False, (-66, -60, 229, 58, 354, 355,)),
    ('ListExecute', 'L', False, (-66, 391, 390, -60, 58, 354, 355,)),
    ('ListStatusRequest', 'M', False, (-66, 58, 354, 355,)),
    ('ListStatus', 'N', False, (-66, -429, -82, -431, -83, 444, 445, 446, 60, -68, (-73, (-11, 526, -14, -39, 636, -151, -84, -6, 103, 58, 354, 355,)),)),
    ('AllocationAck', 'P', False, ('Parties', -70, -75, 60, -87, 88, 58, 354, 355, 650,)),
    ('DontKnowTrade', 'Q', False, (-37, -17, -127, 'Instrument!', -54, 'OrderQtyData!', 32, 31, 58, 354, 355,)),
    ('QuoteRequest', 'R', False, (-131, 644, (-146, ('Instrument!', 140, 303, 537, 336, 625, 229, 'Stipulations', 54, 465, 38, 152, 63, 64, 40, 193, 192, 126, 60, 15, 'SpreadOrBenchmarkCurveData', 423, 44, 640, 'YieldData',)), 58, 354, 355,)),
    ('Quote', 'S', False, (131, -117, 537, 301, 'Parties', 1, 581, 336, 625, 'Instrument!', 132, 133, 645, 646, 647, 134, 648, 135, 62, 188, 190, 189, 191, 631, 632, 633, 634, 60, 63, 64, 40, 193, 192, 642, 643, 15, 656, 657, 156, 12, 13, 582, 100, 58, 354, 355, 20081, 20082, 20083, 20084,)),
    ('SettlementInstructions', 'T', False, (-162, -163, -214, -160, -165, -79, 467, 11, 75, 70, 30, 336, 625, 54, 167, 168, -60, 'Parties', 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 492, 476, 488, 489, 503, 490, 491, 504, 505,)),
    ('MarketDataRequest', 'V', False, (-262, -263, -264, 265, 266, 286, 546, 547, (-267, (-269,)), (-146, ('Instrument!',)), (386, (336, 625,)),)),
    ('MarketDataSnapshotFullRefresh', 'W', False, (262, 'Instrument!', 291, 292, 387, 449, 450, 451, (-268, (-269, 270, 15, 271, 272, 273, 274, 275, 336, 625, 276, 277, 282, 283, 284, 286, 59, 432, 126, 110, 18, 287, 37, 299, 288, 289, 346, 290, 546, 58, 354, 355,)),)),
    ('MarketDataIncrementalRefresh', 'X', False, (262, (-268, (-279, 285, 269, 278, 280, 'Instrument', 291, 292, 270, 15, 271, 272, 273, 274, 275, 336, 625, 276, 277, 282, 283, 284, 286, 59, 432, 126, 110, 18, 287, 37, 299, 288, 289, 346, 290, 546, 387, 449, 450, 451, 58, 354, 355,)),)),
    ('MarketDataRequestReject', 'Y', False, (-262, 281, 58, 354, 355, 20103,)),
    ('QuoteCancel', 'Z', False, (131, -117, -298, 301, 'Parties', 1, 581, 336, 625, (295, ('Instrument',)),)),
    ('QuoteStatusRequest', 'a', False, (649, 117, 'Instrument!', 'Parties', 1, 581, 336, 625, 263,)),
    ('MassQuoteAcknowledgement', 'b', False, (131, 117, -297, 300, 301, 537, 'Parties', 1, 581, 58, (296, (302, 'UnderlyingInstrument', 304, (295, (299, 'Instrument', 132, 133, 134, 135, 62, 188, 190, 189, 191, 631, 632, 633, 634, 60, 336, 625, 64, 40, 193, 192, 642, 643, 15, 368,)),)), 20103,)),
    ('SecurityDefinitionRequest', 'c', False, (-320, -321, 'Instrument', 15, 58, 354, 355, 336, 625, (555, ('InstrumentLeg', 556,)), 263,)),
    ('SecurityDefinition', 'd', False, (-320, -322, -323, 'Instrument', 15, 336, 625, 58, 354, 355, (555, ('InstrumentLeg', 556,)), 561, 562,)),
    ('SecurityStatusRequest', 'e', False, (-324, 'Instrument!', 15, -263, 336, 625,)),
    ('SecurityStatus', 'f', False, (324, 'Instrument!', 15, 336, 625, 325, 326, 291, 292, 327, 328, 329, 330, 331, 332, 333, 31, 60, 334, 58, 354, 355,)),
    ('TradingSessionStatusRequest', 'g', False, (-335, 336, 625, 338, 339, -263,)),
    ('TradingSessionStatus', 'h', False, (335, -336, 625, 338, 339, 325, -340, 567, 341, 342, 343, 344, 345, 387, 58, 354, 355,)),
    ('MassQuote', 'i', False, (131, -117, 537, 301, 'Parties', 1, 581, 293, 294, (-296, (-302, 'UnderlyingInstrument', 367, -304, (-295, (-299, 'Instrument', 132, 133, 134, 135, 62, 188, 190, 189, 191, 631, 632, 633, 634, 60, 336, 625, 64, 40, 193, 192, 642, 643, 15,)),)), 20081, 20082, 20083, 20084,)),
    ('BusinessMessageReject', 'j', False, (45, -372, 379, -380, 58, 354, 355, 20103,)),
    ('BidRequest', 'k', False, (390, -391, -374, 392, -393, -394, 395, 15, 396, 397, (398, (399, 400, 401, 404, 441, 402, 403, 405, 406, 407, 408,)), (420, (66, 54, 336, 625, 430, 63, 64, 1,)), 409, 410, 411, 412, 413, 414, 415, 416, 121, 417, 75, -418, -419, 443, 58, 354, 355,)),
    ('BidResponse', 'l', False, (390, 391, (-420, ('CommissionData!', 66, 421, 54, 44, 423, 406, 430, 63, 64, 336, 625, 58, 354, 355,)),)),
    ('ListStrikePrice', 'm', False, (-66, -422, (-428, ('Instrument!', 140, 11, 526, 54, -44, 15, 58, 354, 355,)),)),
    ('XMLnonFIX', 'n', True, ()),
    ('RegistrationInstructions', 'o', False, (-513, -514, -508, 11, 'Parties', 1, 493, 495, 517, (473, (509, 511, 474, 482, 'NestedParties', 522, 486, 475,)), (510, (477, 512, 478, 498, 499, 500, 501,)),)),
    ('RegistrationInstructionsResponse', 'p', False, (-513, -514, -508, 11, 'Parties', 1, -506, 507, 496,)),
    ('OrderMassCancelRequest', 'q', False, (-11, 526, -530, 336, 625, 'Instrument', 'UnderlyingInstrument', 54, -60, 58, 354, 355,)),
    ('OrderMassCancelReport', 'r', False, (11, 526, -37, 198, -530, -531, 532, 533, (534, (41, 535, 536,)), 336, 625, 'Instrument', 'UnderlyingInstrument', 54, 60, 58, 354, 355, 20103,)),
    ('NewOrderCross', 's', False, (-548, -549, -550, (-552, (-54, -11, 526, 583, 'Parties', 229, 1, 581, 589, 590, 591, (78, (79, 467, 'NestedParties', 80,)), 465, 'OrderQtyData!', 'CommissionData', 528, 529, 582, 121, 120, 58, 354, 355, 77, 203, 544, 635, 377, 659,)), 'Instrument!', 63, 64, -21, 18, 110, 111, 100, (386, (336, 625,)), 81, 140, 114, -60, 'Stipulations', -40, 423, 44, 99, 'SpreadOrBenchmarkCurveData', 'YieldData', 15, 376, 23, 117, 59, 168, 432, 126, 427, 210, 211, 388, 389, 480, 481, 513, 494, 158, 159, 118,)),
    ('CrossOrderCancelReplaceRequest', 't', False, (37, -548, -551, -549, -550, (-552, (-54, -41, -11, 526, 583, 586, 'Parties', 229, 1, 581, 589, 590, 591, (78, (79, 467, 'NestedParties', 80,)), 465, 'OrderQtyData!', 'CommissionData', 528, 529, 582, 121, 120, 58, 354, 355, 77, 203, 544, 635, 377, 659,)), 'Instrument!', 63, 64, -21, 18, 110, 111, 100, (386, (336, 625,)), 81, 140, 114, -60, 'Stipulations', -40, 423, 44, 99, 'SpreadOrBenchmarkCurveData', 'YieldData', 15, 376, 23, 117, 59, 168, 432, 126, 427, 210, 211, 388, 389, 480, 481, 513, 494, 158, 159, 118,)),
    ('CrossOrderCancelRequest', 'u', False, (37, -548, -551, -549, -550, (-552, (-54, -41, -11, 526, 583, 586, 'Parties', 229, 'OrderQtyData!', 376, 58, 354, 355,)), 'Instrument!', -60,)),
    ('SecurityTypeRequest', 'v', False, (-320, 58, 354, 355, 336, 625,)),
    ('SecurityTypes', 'w', False, (-320, -322, -323, 557, (558, (167, 460, 461,)), 58, 354, 355, 336, 625, 263,)),
    ('SecurityListRequest', 'x', False, (-320, -559, 'Instrument', 15, 58, 354, 355, 336, 625, 263,)),
    ('SecurityList', 'y', False, (-320, -322, -560, 393, (146, ('Instrument', 15, (555, ('InstrumentLeg', 556,)), 561, 562, 336, 625, 58, 354, 355,)),)),
    ('DerivativeSecurityListRequest', 'z', False, (-320, -559, 'UnderlyingInstrument', 15, 58, 354, 355, 336, 625, 263,)),
    ('DerivativeSecurityList', 'AA', False, (-320, -322, -560, 'UnderlyingInstrument', 393, (146, ('Instrument', 15, (555, ('InstrumentLeg', 556,)), 336, 625, 58, 354, 355,)),)),
    ('NewOrderMultileg', 'AB', False, (-11, 526, 583, 'Parties', 1, 581, 589, 590, 591, (78, (79, 467, 80,)), 63, 64, 544, 635, -21, 18, 110, 111, 100, (386, (336, 625,)), 81, -54, 'Instrument!', 140, (-555, ('InstrumentLeg', 564, 565, 'NestedParties', 654, 566, 587, 588,)), 114, -60, 465, 'OrderQtyData!', -40, 423, 44, 99, 15, 376, 377, 23, 117, 59, 168, 432, 126, 427, 'CommissionData', 528, 529, 582, 121, 120, 58, 354, 355, 77, 203, 210, 211, 388, 389, 480, 481, 513, 494, 563, 118,)),
    ('MultilegOrderCancelReplaceRequest', 'AC', False, (37, -41, -11, 526, 583, 586, 'Parties', 1, 581, 589, 590, 591, (78, (79, 467, 80,)), 63, 64, 544, 635, -21, 18, 110, 111, 100, (386, (336, 625,)), 81, -54, 'Instrument!', 140, (-555, ('InstrumentLeg', 564, 565, 'NestedParties', 654, 566, 587, 588,)), 114, -60, 465, 'OrderQtyData!', -40, 423, 44, 99, 15, 376, 377, 23, 117, 59, 168, 432, 126, 427, 'CommissionData', 528, 529, 582, 121, 120, 58, 354, 355, 77, 203, 210, 211, 388, 389, 480, 481, 513, 494, 563, 118,)),
    ('TradeCaptureReportRequest', 'AD', False, (-568, -569, 263, 17, 37, 11, 573, 'Parties', 'Instrument', (580, (75, 60,)), 54, 58, 354, 355, 578, 579,)),
    ('TradeCaptureReport', 'AE', False, (-571, 487, 568, -150, 572, 17, 527, 378, -570, 'Instrument!', 'OrderQtyData', -32, -31, 194, 195, 30, -75, -60, 63, 64, 573, 574, (-552, (-54, -37, 198, 11, 'Parties', 1, 581, 81, 575, (576, (577,)), 635, 578, 579, 15, 376, 377, 528, 529, 582, 483, 336, 625, 'CommissionData', 381, 157, 230, 158, 159, 238, 237, 118, 119, 120, 155, 156, 77, 58, 354, 355, 442, (518, (519, 520, 521,)), (136, (137, 138, 139,)),)), 20077, 20078,)),
    ('OrderMassStatusRequest', 'AF', False, (-584, -585, 'Parties', 1, 336, 625, 'Instrument', 'UnderlyingInstrument', 54,)),
    ('QuoteRequestReject', 'AG', False, (-131, 644, -658, (-146, ('Instrument!', 140, 303, 537, 336, 625, 229, 'Stipulations', 54, 465, 38, 152, 63, 64, 40, 193, 192, 126, 60, 15, 'SpreadOrBenchmarkCurveData', 423, 44, 640, 'YieldData',)), 58, 354, 355, 20103,)),
    ('RFQRequest', 'AH', False, (-644, (-146, ('Instrument!', 140, 303, 537, 336, 625,)), 263,)),
    ('QuoteStatusReport', 'AI', False, (649, 131, -117, 537, 'Parties', 1, 581, 336, 625, 'Instrument!', 132, 133, 645, 646, 647, 134, 648, 135, 62, 188, 190, 189, 191, 631, 632, 633, 634, 60, 64, 40, 193, 192, 642, 643, 15, 656, 657, 156, 12, 13, 582, 100, 297, 20081, 20082, 20083, 20084, 20103,)),
]
_HEADER = (-8, -9, -35, -49, -56, 115, 128, 90, 91, -34, 50, 142, 57, 143, 116, 144, 129, 145, 43, 97, -52, 122, 212, 213, 347, 369, 370, (627, (628, 629, 630,)),)
_TRAILER = (93, 89, -10,)
_LENGTHS = {93: 89, 90: 91, 95: 96, 212: 213, 348: 349, 350: 351, 352: 353, 354: 355, 356: 357, 358: 359, 360: 361, 362: 363, 364: 365, 445: 446, 618: 619, 621: 622}
DICTIONARY = make_dictionary(
    "FIX.4.3", "FIX.4.3", _FIELDS, _VALUES, _OPEN, _MESSAGES, _COMPONENTS,
    _HEADER, _TRAILER, _LENGTHS, None,
)
