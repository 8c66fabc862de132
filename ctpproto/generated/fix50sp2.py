"""FIX.5.0SP2: tags, codes and dictionary.

Generated from specs/fix/fix50sp2.toml and own.toml by ctpproto.fix.emitter: change the specs, then run `make generate`.
"""

from ctpproto.fix.dictionary import make_dictionary
from ctpproto.generated import fixt11


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
    IOIID = 23
    IOIQltyInd = 25
    IOIRefID = 26
    IOIQty = 27
    IOITransType = 28
    LastCapacity = 29
    LastMkt = 30
    LastPx = 31
    LastQty = 32
    NoLinesOfText = 33
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
    SettlType = 63
    SettlDate = 64
    SymbolSfx = 65
    ListID = 66
    ListSeqNo = 67
    TotNoOrders = 68
    ListExecInst = 69
    AllocID = 70
    AllocTransType = 71
    RefAllocID = 72
    NoOrders = 73
    AvgPxPrecision = 74
    TradeDate = 75
    PositionEffect = 77
    NoAllocs = 78
    AllocAccount = 79
    AllocQty = 80
    ProcessCode = 81
    NoRpts = 82
    RptSeq = 83
    CxlQty = 84
    NoDlvyInst = 85
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
    BidSpotRate = 188
    BidForwardPoints = 189
    OfferSpotRate = 190
    OfferForwardPoints = 191
    OrderQty2 = 192
    SettlDate2 = 193
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
    OptAttribute = 206
    SecurityExchange = 207
    NotifyBrokerOfCredit = 208
    AllocHandlInst = 209
    MaxShow = 210
    PegOffsetValue = 211
    XmlDataLen = 212
    XmlData = 213
    SettlInstRefID = 214
    NoRoutingIDs = 215
    RoutingType = 216
    RoutingID = 217
    Spread = 218
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
    OpenCloseSettlFlag = 286
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
    TotNoQuoteEntries = 304
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
    UnderlyingCurrency = 318
    SecurityReqID = 320
    SecurityRequestType = 321
    SecurityResponseID = 322
    SecurityResponseType = 323
    SecurityStatusReqID = 324
    UnsolicitedIndicator = 325
    SecurityTradingStatus = 326
    HaltReasonInt = 327
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
    DiscretionOffsetValue = 389
    BidID = 390
    ClientBidID = 391
    ListName = 392
    TotNoRelatedSym = 393
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
    BidTradeType = 418
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
    CardIssNum = 491
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
    CashDistribAgentAcctName = 502
    CardStartDate = 503
    PaymentDate = 504
    PaymentRemitterID = 505
    RegistStatus = 506
    RegistRejReasonCode = 507
    RegistRefID = 508
    RegistDtls = 509
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
    TotNoSecurityTypes = 557
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
    LegSettlType = 587
    LegSettlDate = 588
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
    AcctIDSource = 660
    AllocAcctIDSource = 661
    BenchmarkPrice = 662
    BenchmarkPriceType = 663
    ConfirmID = 664
    ConfirmStatus = 665
    ConfirmTransType = 666
    ContractSettlMonth = 667
    DeliveryForm = 668
    LastParPx = 669
    NoLegAllocs = 670
    LegAllocAccount = 671
    LegIndividualAllocID = 672
    LegAllocQty = 673
    LegAllocAcctIDSource = 674
    LegSettlCurrency = 675
    LegBenchmarkCurveCurrency = 676
    LegBenchmarkCurveName = 677
    LegBenchmarkCurvePoint = 678
    LegBenchmarkPrice = 679
    LegBenchmarkPriceType = 680
    LegBidPx = 681
    LegIOIQty = 682
    NoLegStipulations = 683
    LegOfferPx = 684
    LegOrderQty = 685
    LegPriceType = 686
    LegQty = 687
    LegStipulationType = 688
    LegStipulationValue = 689
    LegSwapType = 690
    Pool = 691
    QuotePriceType = 692
    QuoteRespID = 693
    QuoteRespType = 694
    QuoteQualifier = 695
    YieldRedemptionDate = 696
    YieldRedemptionPrice = 697
    YieldRedemptionPriceType = 698
    BenchmarkSecurityID = 699
    ReversalIndicator = 700
    YieldCalcDate = 701
    NoPositions = 702
    PosType = 703
    LongQty = 704
    ShortQty = 705
    PosQtyStatus = 706
    PosAmtType = 707
    PosAmt = 708
    PosTransType = 709
    PosReqID = 710
    NoUnderlyings = 711
    PosMaintAction = 712
    OrigPosReqRefID = 713
    PosMaintRptRefID = 714
    ClearingBusinessDate = 715
    SettlSessID = 716
    SettlSessSubID = 717
    AdjustmentType = 718
    ContraryInstructionIndicator = 719
    PriorSpreadIndicator = 720
    PosMaintRptID = 721
    PosMaintStatus = 722
    PosMaintResult = 723
    PosReqType = 724
    ResponseTransportType = 725
    ResponseDestination = 726
    TotalNumPosReports = 727
    PosReqResult = 728
    PosReqStatus = 729
    SettlPrice = 730
    SettlPriceType = 731
    UnderlyingSettlPrice = 732
    UnderlyingSettlPriceType = 733
    PriorSettlPrice = 734
    NoQuoteQualifiers = 735
    AllocSettlCurrency = 736
    AllocSettlCurrAmt = 737
    InterestAtMaturity = 738
    LegDatedDate = 739
    LegPool = 740
    AllocInterestAtMaturity = 741
    AllocAccruedInterestAmt = 742
    DeliveryDate = 743
    AssignmentMethod = 744
    AssignmentUnit = 745
    OpenInterest = 746
    ExerciseMethod = 747
    TotNumTradeReports = 748
    TradeRequestResult = 749
    TradeRequestStatus = 750
    TradeReportRejectReason = 751
    SideMultiLegReportingType = 752
    NoPosAmt = 753
    AutoAcceptIndicator = 754
    AllocReportID = 755
    NoNested2PartyIDs = 756
    Nested2PartyID = 757
    Nested2PartyIDSource = 758
    Nested2PartyRole = 759
    Nested2PartySubID = 760
    BenchmarkSecurityIDSource = 761
    SecuritySubType = 762
    UnderlyingSecuritySubType = 763
    LegSecuritySubType = 764
    AllowableOneSidednessPct = 765
    AllowableOneSidednessValue = 766
    AllowableOneSidednessCurr = 767
    NoTrdRegTimestamps = 768
    TrdRegTimestamp = 769
    TrdRegTimestampType = 770
    TrdRegTimestampOrigin = 771
    ConfirmRefID = 772
    ConfirmType = 773
    ConfirmRejReason = 774
    BookingType = 775
    IndividualAllocRejCode = 776
    SettlInstMsgID = 777
    NoSettlInst = 778
    LastUpdateTime = 779
    AllocSettlInstType = 780
    NoSettlPartyIDs = 781
    SettlPartyID = 782
    SettlPartyIDSource = 783
    SettlPartyRole = 784
    SettlPartySubID = 785
    SettlPartySubIDType = 786
    DlvyInstType = 787
    TerminationType = 788
    NextExpectedMsgSeqNum = 789
    OrdStatusReqID = 790
    SettlInstReqID = 791
    SettlInstReqRejCode = 792
    SecondaryAllocID = 793
    AllocReportType = 794
    AllocReportRefID = 795
    AllocCancReplaceReason = 796
    CopyMsgIndicator = 797
    AllocAccountType = 798
    OrderAvgPx = 799
    OrderBookingQty = 800
    NoSettlPartySubIDs = 801
    NoPartySubIDs = 802
    PartySubIDType = 803
    NoNestedPartySubIDs = 804
    NestedPartySubIDType = 805
    NoNested2PartySubIDs = 806
    Nested2PartySubIDType = 807
    AllocIntermedReqType = 808
    NoUsernames = 809
    UnderlyingPx = 810
    PriceDelta = 811
    ApplQueueMax = 812
    ApplQueueDepth = 813
    ApplQueueResolution = 814
    ApplQueueAction = 815
    NoAltMDSource = 816
    AltMDSourceID = 817
    SecondaryTradeReportID = 818
    AvgPxIndicator = 819
    TradeLinkID = 820
    OrderInputDevice = 821
    UnderlyingTradingSessionID = 822
    UnderlyingTradingSessionSubID = 823
    TradeLegRefID = 824
    ExchangeRule = 825
    TradeAllocIndicator = 826
    ExpirationCycle = 827
    TrdType = 828
    TrdSubType = 829
    TransferReason = 830
    TotNumAssignmentReports = 832
    AsgnRptID = 833
    ThresholdAmount = 834
    PegMoveType = 835
    PegOffsetType = 836
    PegLimitType = 837
    PegRoundDirection = 838
    PeggedPrice = 839
    PegScope = 840
    DiscretionMoveType = 841
    DiscretionOffsetType = 842
    DiscretionLimitType = 843
    DiscretionRoundDirection = 844
    DiscretionPrice = 845
    DiscretionScope = 846
    TargetStrategy = 847
    TargetStrategyParameters = 848
    ParticipationRate = 849
    TargetStrategyPerformance = 850
    LastLiquidityInd = 851
    PublishTrdIndicator = 852
    ShortSaleReason = 853
    QtyType = 854
    SecondaryTrdType = 855
    TradeReportType = 856
    AllocNoOrdersType = 857
    SharedCommission = 858
    ConfirmReqID = 859
    AvgParPx = 860
    ReportedPx = 861
    NoCapacities = 862
    OrderCapacityQty = 863
    NoEvents = 864
    EventType = 865
    EventDate = 866
    EventPx = 867
    EventText = 868
    PctAtRisk = 869
    NoInstrAttrib = 870
    InstrAttribType = 871
    InstrAttribValue = 872
    DatedDate = 873
    InterestAccrualDate = 874
    CPProgram = 875
    CPRegType = 876
    UnderlyingCPProgram = 877
    UnderlyingCPRegType = 878
    UnderlyingQty = 879
    TrdMatchID = 880
    SecondaryTradeReportRefID = 881
    UnderlyingDirtyPrice = 882
    UnderlyingEndPrice = 883
    UnderlyingStartValue = 884
    UnderlyingCurrentValue = 885
    UnderlyingEndValue = 886
    NoUnderlyingStips = 887
    UnderlyingStipType = 888
    UnderlyingStipValue = 889
    MaturityNetMoney = 890
    MiscFeeBasis = 891
    TotNoAllocs = 892
    LastFragment = 893
    CollReqID = 894
    CollAsgnReason = 895
    CollInquiryQualifier = 896
    NoTrades = 897
    MarginRatio = 898
    MarginExcess = 899
    TotalNetValue = 900
    CashOutstanding = 901
    CollAsgnID = 902
    CollAsgnTransType = 903
    CollRespID = 904
    CollAsgnRespType = 905
    CollAsgnRejectReason = 906
    CollAsgnRefID = 907
    CollRptID = 908
    CollInquiryID = 909
    CollStatus = 910
    TotNumReports = 911
    LastRptRequested = 912
    AgreementDesc = 913
    AgreementID = 914
    AgreementDate = 915
    StartDate = 916
    EndDate = 917
    AgreementCurrency = 918
    DeliveryType = 919
    EndAccruedInterestAmt = 920
    StartCash = 921
    EndCash = 922
    UserRequestID = 923
    UserRequestType = 924
    NewPassword = 925
    UserStatus = 926
    UserStatusText = 927
    StatusValue = 928
    StatusText = 929
    RefCompID = 930
    RefSubID = 931
    NetworkResponseID = 932
    NetworkRequestID = 933
    LastNetworkResponseID = 934
    NetworkRequestType = 935
    NoCompIDs = 936
    NetworkStatusResponseType = 937
    NoCollInquiryQualifier = 938
    TrdRptStatus = 939
    AffirmStatus = 940
    UnderlyingStrikeCurrency = 941
    LegStrikeCurrency = 942
    TimeBracket = 943
    CollAction = 944
    CollInquiryStatus = 945
    CollInquiryResult = 946
    StrikeCurrency = 947
    NoNested3PartyIDs = 948
    Nested3PartyID = 949
    Nested3PartyIDSource = 950
    Nested3PartyRole = 951
    NoNested3PartySubIDs = 952
    Nested3PartySubID = 953
    Nested3PartySubIDType = 954
    LegContractSettlMonth = 955
    LegInterestAccrualDate = 956
    NoStrategyParameters = 957
    StrategyParameterName = 958
    StrategyParameterType = 959
    StrategyParameterValue = 960
    HostCrossID = 961
    SideTimeInForce = 962
    MDReportID = 963
    SecurityReportID = 964
    SecurityStatus = 965
    SettleOnOpenFlag = 966
    StrikeMultiplier = 967
    StrikeValue = 968
    MinPriceIncrement = 969
    PositionLimit = 970
    NTPositionLimit = 971
    UnderlyingAllocationPercent = 972
    UnderlyingCashAmount = 973
    UnderlyingCashType = 974
    UnderlyingSettlementType = 975
    QuantityDate = 976
    ContIntRptID = 977
    LateIndicator = 978
    InputSource = 979
    SecurityUpdateAction = 980
    NoExpiration = 981
    ExpirationQtyType = 982
    ExpQty = 983
    NoUnderlyingAmounts = 984
    UnderlyingPayAmount = 985
    UnderlyingCollectAmount = 986
    UnderlyingSettlementDate = 987
    UnderlyingSettlementStatus = 988
    SecondaryIndividualAllocID = 989
    LegReportID = 990
    RndPx = 991
    IndividualAllocType = 992
    AllocCustomerCapacity = 993
    TierCode = 994
    UnitOfMeasure = 996
    TimeUnit = 997
    UnderlyingUnitOfMeasure = 998
    LegUnitOfMeasure = 999
    UnderlyingTimeUnit = 1000
    LegTimeUnit = 1001
    AllocMethod = 1002
    TradeID = 1003
    SideTradeReportID = 1005
    SideFillStationCd = 1006
    SideReasonCd = 1007
    SideTrdSubType = 1008
    SideLastQty = 1009
    MessageEventSource = 1011
    SideTrdRegTimestamp = 1012
    SideTrdRegTimestampType = 1013
    SideTrdRegTimestampSrc = 1014
    AsOfIndicator = 1015
    NoSideTrdRegTS = 1016
    LegOptionRatio = 1017
    NoInstrumentParties = 1018
    InstrumentPartyID = 1019
    TradeVolume = 1020
    MDBookType = 1021
    MDFeedType = 1022
    MDPriceLevel = 1023
    MDOriginType = 1024
    FirstPx = 1025
    MDEntrySpotRate = 1026
    MDEntryForwardPoints = 1027
    ManualOrderIndicator = 1028
    CustDirectedOrder = 1029
    ReceivedDeptID = 1030
    CustOrderHandlingInst = 1031
    OrderHandlingInstSource = 1032
    DeskType = 1033
    DeskTypeSource = 1034
    DeskOrderHandlingInst = 1035
    ExecAckStatus = 1036
    UnderlyingDeliveryAmount = 1037
    UnderlyingCapValue = 1038
    UnderlyingSettlMethod = 1039
    SecondaryTradeID = 1040
    FirmTradeID = 1041
    SecondaryFirmTradeID = 1042
    CollApplType = 1043
    UnderlyingAdjustedQuantity = 1044
    UnderlyingFXRate = 1045
    UnderlyingFXRateCalc = 1046
    AllocPositionEffect = 1047
    DealingCapacity = 1048
    InstrmtAssignmentMethod = 1049
    InstrumentPartyIDSource = 1050
    InstrumentPartyRole = 1051
    NoInstrumentPartySubIDs = 1052
    InstrumentPartySubID = 1053
    InstrumentPartySubIDType = 1054
    PositionCurrency = 1055
    CalculatedCcyLastQty = 1056
    AggressorIndicator = 1057
    NoUndlyInstrumentParties = 1058
    UnderlyingInstrumentPartyID = 1059
    UnderlyingInstrumentPartyIDSource = 1060
    UnderlyingInstrumentPartyRole = 1061
    NoUndlyInstrumentPartySubIDs = 1062
    UnderlyingInstrumentPartySubID = 1063
    UnderlyingInstrumentPartySubIDType = 1064
    BidSwapPoints = 1065
    OfferSwapPoints = 1066
    LegBidForwardPoints = 1067
    LegOfferForwardPoints = 1068
    SwapPoints = 1069
    MDQuoteType = 1070
    LastSwapPoints = 1071
    SideGrossTradeAmt = 1072
    LegLastForwardPoints = 1073
    LegCalculatedCcyLastQty = 1074
    LegGrossTradeAmt = 1075
    MaturityTime = 1079
    RefOrderID = 1080
    RefOrderIDSource = 1081
    SecondaryDisplayQty = 1082
    DisplayWhen = 1083
    DisplayMethod = 1084
    DisplayLowQty = 1085
    DisplayHighQty = 1086
    DisplayMinIncr = 1087
    RefreshQty = 1088
    MatchIncrement = 1089
    MaxPriceLevels = 1090
    PreTradeAnonymity = 1091
    PriceProtectionScope = 1092
    LotType = 1093
    PegPriceType = 1094
    PeggedRefPrice = 1095
    PegSecurityIDSource = 1096
    PegSecurityID = 1097
    PegSymbol = 1098
    PegSecurityDesc = 1099
    TriggerType = 1100
    TriggerAction = 1101
    TriggerPrice = 1102
    TriggerSymbol = 1103
    TriggerSecurityID = 1104
    TriggerSecurityIDSource = 1105
    TriggerSecurityDesc = 1106
    TriggerPriceType = 1107
    TriggerPriceTypeScope = 1108
    TriggerPriceDirection = 1109
    TriggerNewPrice = 1110
    TriggerOrderType = 1111
    TriggerNewQty = 1112
    TriggerTradingSessionID = 1113
    TriggerTradingSessionSubID = 1114
    OrderCategory = 1115
    NoRootPartyIDs = 1116
    RootPartyID = 1117
    RootPartyIDSource = 1118
    RootPartyRole = 1119
    NoRootPartySubIDs = 1120
    RootPartySubID = 1121
    RootPartySubIDType = 1122
    TradeHandlingInstr = 1123
    OrigTradeHandlingInstr = 1124
    OrigTradeDate = 1125
    OrigTradeID = 1126
    OrigSecondaryTradeID = 1127
    ApplVerID = 1128
    CstmApplVerID = 1129
    RefApplVerID = 1130
    RefCstmApplVerID = 1131
    TZTransactTime = 1132
    ExDestinationIDSource = 1133
    ReportedPxDiff = 1134
    RptSys = 1135
    AllocClearingFeeIndicator = 1136
    DefaultApplVerID = 1137
    DisplayQty = 1138
    ExchangeSpecialInstructions = 1139
    MaxTradeVol = 1140
    NoMDFeedTypes = 1141
    MatchAlgorithm = 1142
    MaxPriceVariation = 1143
    ImpliedMarketIndicator = 1144
    EventTime = 1145
    MinPriceIncrementAmount = 1146
    UnitOfMeasureQty = 1147
    LowLimitPrice = 1148
    HighLimitPrice = 1149
    TradingReferencePrice = 1150
    SecurityGroup = 1151
    LegNumber = 1152
    SettlementCycleNo = 1153
    SideCurrency = 1154
    SideSettlCurrency = 1155
    ApplExtID = 1156
    CcyAmt = 1157
    NoSettlDetails = 1158
    SettlObligMode = 1159
    SettlObligMsgID = 1160
    SettlObligID = 1161
    SettlObligTransType = 1162
    SettlObligRefID = 1163
    SettlObligSource = 1164
    NoSettlOblig = 1165
    QuoteMsgID = 1166
    QuoteEntryStatus = 1167
    TotNoCxldQuotes = 1168
    TotNoAccQuotes = 1169
    TotNoRejQuotes = 1170
    PrivateQuote = 1171
    RespondentType = 1172
    MDSubBookType = 1173
    SecurityTradingEvent = 1174
    NoStatsIndicators = 1175
    StatsType = 1176
    NoOfSecSizes = 1177
    MDSecSizeType = 1178
    MDSecSize = 1179
    ApplID = 1180
    ApplSeqNum = 1181
    ApplBegSeqNum = 1182
    ApplEndSeqNum = 1183
    SecurityXMLLen = 1184
    SecurityXML = 1185
    SecurityXMLSchema = 1186
    RefreshIndicator = 1187
    Volatility = 1188
    TimeToExpiration = 1189
    RiskFreeRate = 1190
    PriceUnitOfMeasure = 1191
    PriceUnitOfMeasureQty = 1192
    SettlMethod = 1193
    ExerciseStyle = 1194
    OptPayoutAmount = 1195
    PriceQuoteMethod = 1196
    ValuationMethod = 1197
    ListMethod = 1198
    CapPrice = 1199
    FloorPrice = 1200
    NoStrikeRules = 1201
    StartStrikePxRange = 1202
    EndStrikePxRange = 1203
    StrikeIncrement = 1204
    NoTickRules = 1205
    StartTickPriceRange = 1206
    EndTickPriceRange = 1207
    TickIncrement = 1208
    TickRuleType = 1209
    NestedInstrAttribType = 1210
    NestedInstrAttribValue = 1211
    LegMaturityTime = 1212
    UnderlyingMaturityTime = 1213
    DerivativeSymbol = 1214
    DerivativeSymbolSfx = 1215
    DerivativeSecurityID = 1216
    DerivativeSecurityIDSource = 1217
    NoDerivativeSecurityAltID = 1218
    DerivativeSecurityAltID = 1219
    DerivativeSecurityAltIDSource = 1220
    SecondaryLowLimitPrice = 1221
    MaturityRuleID = 1222
    StrikeRuleID = 1223
    LegUnitOfMeasureQty = 1224
    DerivativeOptPayAmount = 1225
    EndMaturityMonthYear = 1226
    ProductComplex = 1227
    DerivativeProductComplex = 1228
    MaturityMonthYearIncrement = 1229
    SecondaryHighLimitPrice = 1230
    MinLotSize = 1231
    NoExecInstRules = 1232
    CommRate = 1233
    NoLotTypeRules = 1234
    NoMatchRules = 1235
    NoMaturityRules = 1236
    NoOrdTypeRules = 1237
    CommUnitOfMeasure = 1238
    NoTimeInForceRules = 1239
    SecondaryTradingReferencePrice = 1240
    StartMaturityMonthYear = 1241
    FlexProductEligibilityIndicator = 1242
    DerivFlexProductEligibilityIndicator = 1243
    FlexibleIndicator = 1244
    TradingCurrency = 1245
    DerivativeProduct = 1246
    DerivativeSecurityGroup = 1247
    DerivativeCFICode = 1248
    DerivativeSecurityType = 1249
    DerivativeSecuritySubType = 1250
    DerivativeMaturityMonthYear = 1251
    DerivativeMaturityDate = 1252
    DerivativeMaturityTime = 1253
    DerivativeSettleOnOpenFlag = 1254
    DerivativeInstrmtAssignmentMethod = 1255
    DerivativeSecurityStatus = 1256
    DerivativeInstrRegistry = 1257
    DerivativeCountryOfIssue = 1258
    DerivativeStateOrProvinceOfIssue = 1259
    DerivativeLocaleOfIssue = 1260
    DerivativeStrikePrice = 1261
    DerivativeStrikeCurrency = 1262
    DerivativeStrikeMultiplier = 1263
    DerivativeStrikeValue = 1264
    DerivativeOptAttribute = 1265
    DerivativeContractMultiplier = 1266
    DerivativeMinPriceIncrement = 1267
    DerivativeMinPriceIncrementAmount = 1268
    DerivativeUnitOfMeasure = 1269
    DerivativeUnitOfMeasureQty = 1270
    DerivativeTimeUnit = 1271
    DerivativeSecurityExchange = 1272
    DerivativePositionLimit = 1273
    DerivativeNTPositionLimit = 1274
    DerivativeIssuer = 1275
    DerivativeIssueDate = 1276
    DerivativeEncodedIssuerLen = 1277
    DerivativeEncodedIssuer = 1278
    DerivativeSecurityDesc = 1279
    DerivativeEncodedSecurityDescLen = 1280
    DerivativeEncodedSecurityDesc = 1281
    DerivativeSecurityXMLLen = 1282
    DerivativeSecurityXML = 1283
    DerivativeSecurityXMLSchema = 1284
    DerivativeContractSettlMonth = 1285
    NoDerivativeEvents = 1286
    DerivativeEventType = 1287
    DerivativeEventDate = 1288
    DerivativeEventTime = 1289
    DerivativeEventPx = 1290
    DerivativeEventText = 1291
    NoDerivativeInstrumentParties = 1292
    DerivativeInstrumentPartyID = 1293
    DerivativeInstrumentPartyIDSource = 1294
    DerivativeInstrumentPartyRole = 1295
    NoDerivativeInstrumentPartySubIDs = 1296
    DerivativeInstrumentPartySubID = 1297
    DerivativeInstrumentPartySubIDType = 1298
    DerivativeExerciseStyle = 1299
    MarketSegmentID = 1300
    MarketID = 1301
    MaturityMonthYearIncrementUnits = 1302
    MaturityMonthYearFormat = 1303
    StrikeExerciseStyle = 1304
    SecondaryPriceLimitType = 1305
    PriceLimitType = 1306
    ExecInstValue = 1308
    NoTradingSessionRules = 1309
    NoMarketSegments = 1310
    NoDerivativeInstrAttrib = 1311
    NoNestedInstrAttrib = 1312
    DerivativeInstrAttribType = 1313
    DerivativeInstrAttribValue = 1314
    DerivativePriceUnitOfMeasure = 1315
    DerivativePriceUnitOfMeasureQty = 1316
    DerivativeSettlMethod = 1317
    DerivativePriceQuoteMethod = 1318
    DerivativeValuationMethod = 1319
    DerivativeListMethod = 1320
    DerivativeCapPrice = 1321
    DerivativeFloorPrice = 1322
    DerivativePutOrCall = 1323
    ListUpdateAction = 1324
    ParentMktSegmID = 1325
    TradingSessionDesc = 1326
    TradSesUpdateAction = 1327
    RejectText = 1328
    FeeMultiplier = 1329
    UnderlyingLegSymbol = 1330
    UnderlyingLegSymbolSfx = 1331
    UnderlyingLegSecurityID = 1332
    UnderlyingLegSecurityIDSource = 1333
    NoUnderlyingLegSecurityAltID = 1334
    UnderlyingLegSecurityAltID = 1335
    UnderlyingLegSecurityAltIDSource = 1336
    UnderlyingLegSecurityType = 1337
    UnderlyingLegSecuritySubType = 1338
    UnderlyingLegMaturityMonthYear = 1339
    UnderlyingLegStrikePrice = 1340
    UnderlyingLegSecurityExchange = 1341
    NoOfLegUnderlyings = 1342
    UnderlyingLegPutOrCall = 1343
    UnderlyingLegCFICode = 1344
    UnderlyingLegMaturityDate = 1345
    ApplReqID = 1346
    ApplReqType = 1347
    ApplResponseType = 1348
    ApplTotalMessageCount = 1349
    ApplLastSeqNum = 1350
    NoApplIDs = 1351
    ApplResendFlag = 1352
    ApplResponseID = 1353
    ApplResponseError = 1354
    RefApplID = 1355
    ApplReportID = 1356
    RefApplLastSeqNum = 1357
    LegPutOrCall = 1358
    TotNoFills = 1361
    NoFills = 1362
    FillExecID = 1363
    FillPx = 1364
    FillQty = 1365
    LegAllocID = 1366
    LegAllocSettlCurrency = 1367
    TradSesEvent = 1368
    MassActionReportID = 1369
    NoNotAffectedOrders = 1370
    NotAffectedOrderID = 1371
    NotAffOrigClOrdID = 1372
    MassActionType = 1373
    MassActionScope = 1374
    MassActionResponse = 1375
    MassActionRejectReason = 1376
    MultilegModel = 1377
    MultilegPriceMethod = 1378
    LegVolatility = 1379
    DividendYield = 1380
    LegDividendYield = 1381
    CurrencyRatio = 1382
    LegCurrencyRatio = 1383
    LegExecInst = 1384
    ContingencyType = 1385
    ListRejectReason = 1386
    NoTrdRepIndicators = 1387
    TrdRepPartyRole = 1388
    TrdRepIndicator = 1389
    TradePublishIndicator = 1390
    UnderlyingLegOptAttribute = 1391
    UnderlyingLegSecurityDesc = 1392
    MarketReqID = 1393
    MarketReportID = 1394
    MarketUpdateAction = 1395
    MarketSegmentDesc = 1396
    EncodedMktSegmDescLen = 1397
    EncodedMktSegmDesc = 1398
    ApplNewSeqNum = 1399
    EncryptedPasswordMethod = 1400
    EncryptedPasswordLen = 1401
    EncryptedPassword = 1402
    EncryptedNewPasswordLen = 1403
    EncryptedNewPassword = 1404
    UnderlyingLegMaturityTime = 1405
    RefApplExtID = 1406
    DefaultApplExtID = 1407
    DefaultCstmApplVerID = 1408
    SessionStatus = 1409
    DefaultVerIndicator = 1410
    Nested4PartySubIDType = 1411
    Nested4PartySubID = 1412
    NoNested4PartySubIDs = 1413
    NoNested4PartyIDs = 1414
    Nested4PartyID = 1415
    Nested4PartyIDSource = 1416
    Nested4PartyRole = 1417
    LegLastQty = 1418
    UnderlyingExerciseStyle = 1419
    LegExerciseStyle = 1420
    LegPriceUnitOfMeasure = 1421
    LegPriceUnitOfMeasureQty = 1422
    UnderlyingUnitOfMeasureQty = 1423
    UnderlyingPriceUnitOfMeasure = 1424
    UnderlyingPriceUnitOfMeasureQty = 1425
    ApplReportType = 1426
    SideExecID = 1427
    OrderDelay = 1428
    OrderDelayUnit = 1429
    VenueType = 1430
    RefOrdIDReason = 1431
    OrigCustOrderCapacity = 1432
    RefApplReqID = 1433
    ModelType = 1434
    ContractMultiplierUnit = 1435
    LegContractMultiplierUnit = 1436
    UnderlyingContractMultiplierUnit = 1437
    DerivativeContractMultiplierUnit = 1438
    FlowScheduleType = 1439
    LegFlowScheduleType = 1440
    UnderlyingFlowScheduleType = 1441
    DerivativeFlowScheduleType = 1442
    FillLiquidityInd = 1443
    SideLiquidityInd = 1444
    NoRateSources = 1445
    RateSource = 1446
    RateSourceType = 1447
    ReferencePage = 1448
    RestructuringType = 1449
    Seniority = 1450
    NotionalPercentageOutstanding = 1451
    OriginalNotionalPercentageOutstanding = 1452
    UnderlyingRestructuringType = 1453
    UnderlyingSeniority = 1454
    UnderlyingNotionalPercentageOutstanding = 1455
    UnderlyingOriginalNotionalPercentageOutstanding = 1456
    AttachmentPoint = 1457
    DetachmentPoint = 1458
    UnderlyingAttachmentPoint = 1459
    UnderlyingDetachmentPoint = 1460
    NoTargetPartyIDs = 1461
    TargetPartyID = 1462
    TargetPartyIDSource = 1463
    TargetPartyRole = 1464
    SecurityListID = 1465
    SecurityListRefID = 1466
    SecurityListDesc = 1467
    EncodedSecurityListDescLen = 1468
    EncodedSecurityListDesc = 1469
    SecurityListType = 1470
    SecurityListTypeSource = 1471
    NewsID = 1472
    NewsCategory = 1473
    LanguageCode = 1474
    NoNewsRefIDs = 1475
    NewsRefID = 1476
    NewsRefType = 1477
    StrikePriceDeterminationMethod = 1478
    StrikePriceBoundaryMethod = 1479
    StrikePriceBoundaryPrecision = 1480
    UnderlyingPriceDeterminationMethod = 1481
    OptPayoutType = 1482
    NoComplexEvents = 1483
    ComplexEventType = 1484
    ComplexOptPayoutAmount = 1485
    ComplexEventPrice = 1486
    ComplexEventPriceBoundaryMethod = 1487
    ComplexEventPriceBoundaryPrecision = 1488
    ComplexEventPriceTimeType = 1489
    ComplexEventCondition = 1490
    NoComplexEventDates = 1491
    ComplexEventStartDate = 1492
    ComplexEventEndDate = 1493
    NoComplexEventTimes = 1494
    ComplexEventStartTime = 1495
    ComplexEventEndTime = 1496
    StreamAsgnReqID = 1497
    StreamAsgnReqType = 1498
    NoAsgnReqs = 1499
    MDStreamID = 1500
    StreamAsgnRptID = 1501
    StreamAsgnRejReason = 1502
    StreamAsgnAckType = 1503
    RelSymTransactTime = 1504
    PartyDetailsListRequestID = 1505
    SideTradeID = 1506
    SideOrigTradeID = 1507
    NoRequestedPartyRoles = 1508
    RequestedPartyRole = 1509
    PartyDetailsListReportID = 1510
    RequestResult = 1511
    TotNoParties = 1512
    DocumentationText = 1513
    NoPartyRelationships = 1514
    PartyRelationship = 1515
    NoPartyDetailAltID = 1516
    PartyDetailAltID = 1517
    PartyDetailAltIDSource = 1518
    NoPartyDetailAltSubIDs = 1519
    PartyDetailAltSubID = 1520
    PartyDetailAltSubIDType = 1521
    DifferentialPrice = 1522
    TrdAckStatus = 1523
    PriceQuoteCurrency = 1524
    EncodedDocumentationTextLen = 1525
    UnderlyingPriceQuoteCurrency = 1526
    EncodedDocumentationText = 1527
    LegPriceQuoteCurrency = 1528
    NoRiskLimitTypes = 1529
    RiskLimitType = 1530
    RiskLimitAmount = 1531
    RiskLimitCurrency = 1532
    RiskLimitPlatform = 1533
    NoRiskInstrumentScopes = 1534
    InstrumentScopeOperator = 1535
    InstrumentScopeSymbol = 1536
    InstrumentScopeSymbolSfx = 1537
    InstrumentScopeSecurityID = 1538
    InstrumentScopeSecurityIDSource = 1539
    NoInstrumentScopeSecurityAltID = 1540
    InstrumentScopeSecurityAltID = 1541
    InstrumentScopeSecurityAltIDSource = 1542
    InstrumentScopeProduct = 1543
    InstrumentScopeProductComplex = 1544
    InstrumentScopeSecurityGroup = 1545
    InstrumentScopeCFICode = 1546
    InstrumentScopeSecurityType = 1547
    InstrumentScopeSecuritySubType = 1548
    InstrumentScopeMaturityMonthYear = 1549
    InstrumentScopeMaturityTime = 1550
    InstrumentScopeRestructuringType = 1551
    InstrumentScopeSeniority = 1552
    InstrumentScopePutOrCall = 1553
    InstrumentScopeFlexibleIndicator = 1554
    InstrumentScopeCouponRate = 1555
    InstrumentScopeSecurityDesc = 1556
    InstrumentScopeSettlType = 1557
    RiskInstrumentMultiplier = 1558
    NoRiskWarningLevels = 1559
    RiskWarningLevelPercent = 1560
    RiskWarningLevelName = 1561
    NoRelatedPartyDetailID = 1562
    RelatedPartyDetailID = 1563
    RelatedPartyDetailIDSource = 1564
    RelatedPartyDetailRole = 1565
    NoRelatedPartyDetailSubIDs = 1566
    RelatedPartyDetailSubID = 1567
    RelatedPartyDetailSubIDType = 1568
    NoRelatedPartyDetailAltID = 1569
    RelatedPartyDetailAltID = 1570
    RelatedPartyDetailAltIDSource = 1571
    NoRelatedPartyDetailAltSubIDs = 1572
    RelatedPartyDetailAltSubID = 1573
    RelatedPartyDetailAltSubIDType = 1574
    SwapSubClass = 1575
    DerivativePriceQuoteCurrency = 1576
    SettlRateIndex = 1577
    EncodedEventTextLen = 1578
    EncodedEventText = 1579
    SettlRateIndexLocation = 1580
    OptionExpirationDesc = 1581
    NoSecurityClassifications = 1582
    SecurityClassificationReason = 1583
    SecurityClassificationValue = 1584
    PosAmtReason = 1585
    NoLegPosAmt = 1586
    LegPosAmt = 1587
    LegPosAmtType = 1588
    LegPosCurrency = 1589
    LegPosAmtReason = 1590
    LegQtyType = 1591
    DiscountFactor = 1592
    ParentAllocID = 1593
    LegSecurityGroup = 1594
    PositionContingentPrice = 1595
    ClearingTradePrice = 1596
    SideClearingTradePrice = 1597
    SideClearingTradePriceType = 1598
    SidePriceDifferential = 1599
    FIXEngineName = 1600
    FIXEngineVersion = 1601
    FIXEngineVendor = 1602
    ApplicationSystemName = 1603
    ApplicationSystemVersion = 1604
    ApplicationSystemVendor = 1605
    NumOfSimpleInstruments = 1606
    SecurityRejectReason = 1607
    InitialDisplayQty = 1608
    ThrottleStatus = 1609
    NoThrottles = 1610
    ThrottleAction = 1611
    ThrottleType = 1612
    ThrottleNoMsgs = 1613
    ThrottleTimeInterval = 1614
    ThrottleTimeUnit = 1615
    InstrumentScopeSecurityExchange = 1616
    StreamAsgnType = 1617
    NoThrottleMsgType = 1618
    ThrottleMsgType = 1619
    InstrumentScopeEncodedSecurityDescLen = 1620
    InstrumentScopeEncodedSecurityDesc = 1621
    FillYieldType = 1622
    FillYield = 1623
    NoMatchInst = 1624
    MatchInst = 1625
    MatchAttribTagID = 1626
    MatchAttribValue = 1627
    TriggerScope = 1628
    ExposureDuration = 1629
    NoLimitAmts = 1630
    LimitAmtType = 1631
    LastLimitAmt = 1632
    LimitAmtRemaining = 1633
    LimitAmtCurrency = 1634
    MarginReqmtInqID = 1635
    NoMarginReqmtInqQualifier = 1636
    MarginReqmtInqQualifier = 1637
    MarginReqmtRptType = 1638
    MarginClass = 1639
    MarginReqmtInqStatus = 1640
    MarginReqmtInqResult = 1641
    MarginReqmtRptID = 1642
    NoMarginAmt = 1643
    MarginAmtType = 1644
    MarginAmt = 1645
    MarginAmtCcy = 1646
    NoRelatedInstruments = 1647
    RelatedInstrumentType = 1648
    RelatedSymbol = 1649
    RelatedSecurityID = 1650
    RelatedSecurityIDSource = 1651
    RelatedSecurityType = 1652
    RelatedMaturityMonthYear = 1653
    CoveredQty = 1654
    MarketMakerActivity = 1655
    NoInstrumentScopes = 1656
    NoRequestingPartyIDs = 1657
    RequestingPartyID = 1658
    RequestingPartyIDSource = 1659
    RequestingPartyRole = 1660
    NoRequestingPartySubIDs = 1661
    RequestingPartySubID = 1662
    RequestingPartySubIDType = 1663
    EncodedRejectTextLen = 1664
    EncodedRejectText = 1665
    RiskLimitRequestID = 1666
    RiskLimitReportID = 1667
    NoRequestedRiskLimitType = 1668
    NoRiskLimits = 1669
    RiskLimitID = 1670
    NoPartyDetails = 1671
    PartyDetailStatus = 1672
    MatchInstMarketID = 1673
    PartyDetailRoleQualifier = 1674
    RelatedPartyDetailRoleQualifier = 1675
    NoPartyUpdates = 1676
    NoPartyRiskLimits = 1677
    EncodedOptionExpirationDescLen = 1678
    SecurityMassTradingStatus = 1679
    SecurityMassTradingEvent = 1680
    MassHaltReason = 1681
    MDSecurityTradingStatus = 1682
    MDSubFeedType = 1683
    MDHaltReason = 1684
    ThrottleInst = 1685
    ThrottleCountIndicator = 1686
    ShortSaleRestriction = 1687
    ShortSaleExemptionReason = 1688
    LegShortSaleExemptionReason = 1689
    SideShortSaleExemptionReason = 1690
    PartyDetailID = 1691
    PartyDetailIDSource = 1692
    PartyDetailRole = 1693
    NoPartyDetailSubIDs = 1694
    PartyDetailSubID = 1695
    PartyDetailSubIDType = 1696
    EncodedOptionExpirationDesc = 1697
    StrikeUnitOfMeasure = 1698
    AccountSummaryReportID = 1699
    NoSettlementAmounts = 1700
    SettlementAmount = 1701
    SettlementAmountCurrency = 1702
    NoCollateralAmounts = 1703
    CurrentCollateralAmount = 1704
    CollateralCurrency = 1705
    CollateralType = 1706
    NoPayCollects = 1707
    PayCollectType = 1708
    PayCollectCurrency = 1709
    PayAmount = 1710
    CollectAmount = 1711
    PayCollectMarketSegmentID = 1712
    PayCollectMarketID = 1713
    MarginAmountMarketSegmentID = 1714
    MarginAmountMarketID = 1715
    UnitOfMeasureCurrency = 1716
    PriceUnitOfMeasureCurrency = 1717
    UnderlyingUnitOfMeasureCurrency = 1718
    UnderlyingPriceUnitOfMeasureCurrency = 1719
    LegUnitOfMeasureCurrency = 1720
    LegPriceUnitOfMeasureCurrency = 1721
    DerivativeUnitOfMeasureCurrency = 1722
    DerivativePriceUnitOfMeasureCurrency = 1723
    OrderOrigination = 1724
    OriginatingDeptID = 1725
    ReceivingDeptID = 1726
    InformationBarrierID = 1727
    FirmGroupID = 1728
    FirmMnemonic = 1729
    AllocGroupID = 1730
    AvgPxGroupID = 1731
    FirmAllocText = 1732
    EncodedFirmAllocTextLen = 1733
    EncodedFirmAllocText = 1734
    AllocationRollupInstruction = 1735
    AllocGroupQuantity = 1736
    AllocGroupRemainingQuantity = 1737
    AllocReversalStatus = 1738
    ObligationType = 1739
    TradePriceNegotiationMethod = 1740
    UpfrontPriceType = 1741
    UpfrontPrice = 1742
    LastUpfrontPrice = 1743
    ApplLevelRecoveryIndicator = 1744
    BidMDEntryID = 1745
    OfferMDEntryID = 1746
    BidQuoteID = 1747
    OfferQuoteID = 1748
    TotalBidSize = 1749
    TotalOfferSize = 1750
    SecondaryQuoteID = 1751
    CustodialLotID = 1752
    VersusPurchaseDate = 1753
    VersusPurchasePrice = 1754
    CurrentCostBasis = 1755
    LegCustodialLotID = 1756
    LegVersusPurchaseDate = 1757
    LegVersusPurchasePrice = 1758
    LegCurrentCostBasis = 1759
    RiskLimitRequestType = 1760
    RiskLimitRequestResult = 1761
    RiskLimitRequestStatus = 1762
    RiskLimitStatus = 1763
    RiskLimitResult = 1764
    RiskLimitUtilizationPercent = 1765
    RiskLimitUtilizationAmount = 1766
    RiskLimitAction = 1767
    RiskWarningLevelAmount = 1768
    RiskWarningLevelAction = 1769
    EntitlementRequestID = 1770
    EntitlementReportID = 1771
    NoPartyEntitlements = 1772
    NoEntitlements = 1773
    EntitlementIndicator = 1774
    EntitlementType = 1775
    EntitlementID = 1776
    NoEntitlementAttrib = 1777
    EntitlementAttribType = 1778
    EntitlementAttribDatatype = 1779
    EntitlementAttribValue = 1780
    EntitlementAttribCurrency = 1781
    EntitlementStartDate = 1782
    EntitlementEndDate = 1783
    EntitlementPlatform = 1784
    TradSesControl = 1785
    TradeVolType = 1786
    RefTickTableID = 1787
    LegID = 1788
    NoTargetMarketSegments = 1789
    TargetMarketSegmentID = 1790
    NoAffectedMarketSegments = 1791
    AffectedMarketSegmentID = 1792
    NoNotAffectedMarketSegments = 1793
    NotAffectedMarketSegmentID = 1794
    NoOrderEvents = 1795
    OrderEventType = 1796
    OrderEventExecID = 1797
    OrderEventReason = 1798
    OrderEventPx = 1799
    OrderEventQty = 1800
    OrderEventLiquidityIndicator = 1801
    OrderEventText = 1802
    AuctionType = 1803
    AuctionAllocationPct = 1804
    AuctionInstruction = 1805
    RefClOrdID = 1806
    LockType = 1807
    LockedQty = 1808
    SecondaryLockedQty = 1809
    ReleaseInstruction = 1810
    ReleaseQty = 1811
    NoDisclosureInstructions = 1812
    DisclosureType = 1813
    DisclosureInstruction = 1814
    TradingCapacity = 1815
    ClearingAccountType = 1816
    LegClearingAccountType = 1817
    TargetPartyRoleQualifier = 1818
    RelatedHighPrice = 1819
    RelatedLowPrice = 1820
    RelatedPriceSource = 1821
    MinQtyMethod = 1822
    Triggered = 1823
    AffectedOrigClOrdID = 1824
    NotAffSecondaryOrderID = 1825
    EventTimePeriod = 1826
    EventTimeUnit = 1827
    LastQtyVariance = 1828
    NoCrossLegs = 1829
    SettlPriceIncrement = 1830
    SettlPriceSecondaryIncrement = 1831
    ClearedIndicator = 1832
    ContractRefPosType = 1833
    PositionCapacity = 1834
    PosQtyUnitOfMeasureCurrency = 1835
    PosQtyUnitOfMeasure = 1836
    UnderlyingContractPriceRefMonth = 1837
    NoTradePriceConditions = 1838
    TradePriceCondition = 1839
    TradeAllocStatus = 1840
    NoTradeQtys = 1841
    TradeQtyType = 1842
    TradeQty = 1843
    NoTradeAllocAmts = 1844
    TradeAllocAmtType = 1845
    TradeAllocAmt = 1846
    TradeAllocCurrency = 1847
    TradeAllocGroupInstruction = 1848
    OffsetInstruction = 1849
    TradeAllocAmtReason = 1850
    StrategyLinkID = 1851
    SideAvgPx = 1852
    SideAvgPxIndicator = 1853
    SideAvgPxGroupID = 1854
    NoRelatedTrades = 1855
    RelatedTradeID = 1856
    RelatedTradeIDSource = 1857
    RelatedTradeDate = 1858
    RelatedTradeMarketID = 1859
    RelatedTradeQuantity = 1860
    NoRelatedPositions = 1861
    RelatedPositionID = 1862
    RelatedPositionIDSource = 1863
    RelatedPositionDate = 1864
    QuoteAckStatus = 1865
    StrikeIndex = 1866
    OfferID = 1867
    NoValueChecks = 1868
    ValueCheckType = 1869
    ValueCheckAction = 1870
    LegSecurityXMLLen = 1871
    LegSecurityXML = 1872
    LegSecurityXMLSchema = 1873
    UnderlyingSecurityXMLLen = 1874
    UnderlyingSecurityXML = 1875
    UnderlyingSecurityXMLSchema = 1876
    PartyDetailRequestResult = 1877
    PartyDetailRequestStatus = 1878
    PartyDetailDefinitionStatus = 1879
    PartyDetailDefinitionResult = 1880
    EntitlementRequestResult = 1881
    EntitlementRequestStatus = 1882
    EntitlementStatus = 1883
    EntitlementResult = 1884
    EntitlementRefID = 1885
    SettlPriceUnitOfMeasure = 1886
    SettlPriceUnitOfMeasureCurrency = 1887
    TradeMatchTimestamp = 1888
    NoInstrmtMatchSides = 1889
    NoTrdMatchSides = 1890
    TrdMatchSubID = 1891
    NoLegExecs = 1892
    LegExecID = 1893
    LegTradeID = 1894
    LegTradeReportID = 1895
    TradeMatchAckStatus = 1896
    TradeMatchRejectReason = 1897
    SideMarketSegmentID = 1898
    SideVenueType = 1899
    SideExecRefID = 1900
    LegExecRefID = 1901
    HaircutIndicator = 1902
    RegulatoryTradeID = 1903
    RegulatoryTradeIDEvent = 1904
    RegulatoryTradeIDSource = 1905
    RegulatoryTradeIDType = 1906
    NoRegulatoryTradeIDs = 1907
    NoAllocRegulatoryTradeIDs = 1908
    AllocRegulatoryTradeID = 1909
    AllocRegulatoryTradeIDSource = 1910
    AllocRegulatoryTradeIDEvent = 1911
    AllocRegulatoryTradeIDType = 1912
    NumOfCompetitors = 1913
    ResponseTime = 1914
    QuoteDisplayTime = 1915
    ExposureDurationUnit = 1916
    CoverPrice = 1917
    NoClearingAccountTypes = 1918
    NoPriceMovements = 1919
    NoPriceMovementValues = 1920
    PriceMovementValue = 1921
    PriceMovementPoint = 1922
    PriceMovementType = 1923
    ClearingIntention = 1924
    TradeClearingInstruction = 1925
    BackloadedTradeIndicator = 1926
    ConfirmationMethod = 1927
    MandatoryClearingIndicator = 1928
    MixedSwapIndicator = 1929
    OffMarketPriceIndicator = 1930
    VerificationMethod = 1931
    ClearingRequirementException = 1932
    IRSDirection = 1933
    RegulatoryReportType = 1934
    VoluntaryRegulatoryReport = 1935
    TradeCollateralization = 1936
    TradeContinuation = 1937
    AssetClass = 1938
    AssetSubClass = 1939
    AssetType = 1940
    SwapClass = 1941
    NthToDefault = 1942
    MthToDefault = 1943
    SettledEntityMatrixSource = 1944
    SettledEntityMatrixPublicationDate = 1945
    CouponType = 1946
    TotalIssuedAmount = 1947
    CouponFrequencyPeriod = 1948
    CouponFrequencyUnit = 1949
    CouponDayCount = 1950
    ConvertibleBondEquityID = 1951
    ConvertibleBondEquityIDSource = 1952
    ContractPriceRefMonth = 1953
    LienSeniority = 1954
    LoanFacility = 1955
    ReferenceEntityType = 1956
    IndexSeries = 1957
    IndexAnnexVersion = 1958
    IndexAnnexDate = 1959
    IndexAnnexSource = 1960
    AgreementVersion = 1961
    MasterConfirmationDesc = 1962
    MasterConfirmationDate = 1963
    MasterConfirmationAnnexDesc = 1964
    MasterConfirmationAnnexDate = 1965
    BrokerConfirmationDesc = 1966
    CreditSupportAgreementDesc = 1967
    CreditSupportAgreementDate = 1968
    CreditSupportAgreementID = 1969
    GoverningLaw = 1970
    NoSideRegulatoryTradeIDs = 1971
    SideRegulatoryTradeID = 1972
    SideRegulatoryTradeIDSource = 1973
    SideRegulatoryTradeIDEvent = 1974
    SideRegulatoryTradeIDType = 1975
    NoSecondaryAssetClasses = 1976
    SecondaryAssetClass = 1977
    SecondaryAssetSubClass = 1978
    SecondaryAssetType = 1979
    BlockTrdAllocIndicator = 1980
    NoUnderlyingEvents = 1981
    UnderlyingEventType = 1982
    UnderlyingEventDate = 1983
    UnderlyingEventTime = 1984
    UnderlyingEventTimeUnit = 1985
    UnderlyingEventTimePeriod = 1986
    UnderlyingEventPx = 1987
    UnderlyingConstituentWeight = 1988
    UnderlyingCouponType = 1989
    UnderlyingTotalIssuedAmount = 1990
    UnderlyingCouponFrequencyPeriod = 1991
    UnderlyingCouponFrequencyUnit = 1992
    UnderlyingCouponDayCount = 1993
    UnderlyingObligationID = 1994
    UnderlyingObligationIDSource = 1995
    UnderlyingEquityID = 1996
    UnderlyingEquityIDSource = 1997
    UnderlyingLienSeniority = 1998
    UnderlyingLoanFacility = 1999
    UnderlyingReferenceEntityType = 2000
    StrikeIndexSpread = 2001
    ValuationSource = 2002
    UnderlyingIndexSeries = 2003
    UnderlyingIndexAnnexVersion = 2004
    UnderlyingIndexAnnexDate = 2005
    UnderlyingIndexAnnexSource = 2006
    UnderlyingProductComplex = 2007
    UnderlyingSecurityGroup = 2008
    UnderlyingSettleOnOpenFlag = 2009
    UnderlyingAssignmentMethod = 2010
    UnderlyingSecurityStatus = 2011
    UnderlyingObligationType = 2012
    UnderlyingAssetClass = 2013
    UnderlyingAssetSubClass = 2014
    UnderlyingAssetType = 2015
    UnderlyingSwapClass = 2016
    UnderlyingNthToDefault = 2017
    UnderlyingMthToDefault = 2018
    UnderlyingSettledEntityMatrixSource = 2019
    UnderlyingSettledEntityMatrixPublicationDate = 2020
    UnderlyingStrikeMultiplier = 2021
    UnderlyingStrikeValue = 2022
    UnderlyingStrikePriceDeterminationMethod = 2023
    UnderlyingStrikePriceBoundaryMethod = 2024
    UnderlyingStrikePriceBoundaryPrecision = 2025
    UnderlyingMinPriceIncrement = 2026
    UnderlyingMinPriceIncrementAmount = 2027
    UnderlyingOptPayoutType = 2028
    UnderlyingOptPayoutAmount = 2029
    UnderlyingPriceQuoteMethod = 2030
    UnderlyingValuationMethod = 2031
    UnderlyingListMethod = 2032
    UnderlyingCapPrice = 2033
    UnderlyingFloorPrice = 2034
    UnderlyingFlexibleIndicator = 2035
    UnderlyingFlexProductEligibilityIndicator = 2036
    UnderlyingPositionLimit = 2037
    UnderlyingNTPositionLimit = 2038
    UnderlyingPool = 2039
    UnderlyingContractSettlMonth = 2040
    UnderlyingDatedDate = 2041
    UnderlyingInterestAccrualDate = 2042
    UnderlyingShortSaleRestriction = 2043
    UnderlyingRefTickTableID = 2044
    NoUnderlyingComplexEvents = 2045
    UnderlyingComplexEventType = 2046
    UnderlyingComplexOptPayoutAmount = 2047
    UnderlyingComplexEventPrice = 2048
    UnderlyingComplexEventPriceBoundaryMethod = 2049
    UnderlyingComplexEventPriceBoundaryPrecision = 2050
    UnderlyingComplexEventPriceTimeType = 2051
    UnderlyingComplexEventCondition = 2052
    NoUnderlyingComplexEventDates = 2053
    UnderlyingComplexEventStartDate = 2054
    UnderlyingComplexEventEndDate = 2055
    NoUnderlyingComplexEventTimes = 2056
    UnderlyingComplexEventStartTime = 2057
    UnderlyingComplexEventEndTime = 2058
    NoLegEvents = 2059
    LegEventType = 2060
    LegEventDate = 2061
    LegEventTime = 2062
    LegEventTimeUnit = 2063
    LegEventTimePeriod = 2064
    LegEventPx = 2065
    LegEventText = 2066
    LegAssetClass = 2067
    LegAssetSubClass = 2068
    LegAssetType = 2069
    LegSwapClass = 2070
    UnderlyingEventText = 2071
    EncodedUnderlyingEventTextLen = 2072
    EncodedUnderlyingEventText = 2073
    EncodedLegEventTextLen = 2074
    EncodedLegEventText = 2075
    NoLegSecondaryAssetClasses = 2076
    LegSecondaryAssetClass = 2077
    LegSecondaryAssetSubClass = 2078
    LegSecondaryAssetType = 2079
    NoUnderlyingSecondaryAssetClasses = 2080
    UnderlyingSecondaryAssetClass = 2081
    UnderlyingSecondaryAssetSubClass = 2082
    UnderlyingSecondaryAssetType = 2083
    PreviousClearingBusinessDate = 2084
    ValuationDate = 2085
    ValuationTime = 2086
    ValuationBusinessCenter = 2087
    MarginAmtFXRate = 2088
    MarginAmtFXRateCalc = 2089
    CollateralFXRate = 2090
    CollateralFXRateCalc = 2091
    CollateralAmountMarketSegmentID = 2092
    CollateralAmountMarketID = 2093
    PayCollectFXRate = 2094
    PayCollectFXRateCalc = 2095
    PosAmtStreamDesc = 2096
    PositionFXRate = 2097
    PositionFXRateCalc = 2098
    PosAmtMarketSegmentID = 2099
    PosAmtMarketID = 2100
    TerminatedIndicator = 2101
    ShortMarkingExemptIndicator = 2102
    RelatedRegulatoryTradeIDSource = 2103
    NoAttachments = 2104
    AttachmentName = 2105
    AttachmentMediaType = 2106
    AttachmentClassification = 2107
    AttachmentExternalURL = 2108
    AttachmentEncodingType = 2109
    UnencodedAttachmentLen = 2110
    EncodedAttachmentLen = 2111
    EncodedAttachment = 2112
    NoAttachmentKeywords = 2113
    AttachmentKeyword = 2114
    NegotiationMethod = 2115
    NextAuctionTime = 2116
    ComplexOptPayoutPaySide = 2117
    ComplexOptPayoutReceiveSide = 2118
    ComplexOptPayoutUnderlier = 2119
    ComplexOptPayoutPercentage = 2120
    ComplexOptPayoutTime = 2121
    ComplexOptPayoutCurrency = 2122
    ComplexEventPricePercentage = 2123
    ComplexEventCurrencyOne = 2124
    ComplexEventCurrencyTwo = 2125
    ComplexEventQuoteBasis = 2126
    ComplexEventFixedFXRate = 2127
    ComplexEventDeterminationMethod = 2128
    ComplexEventCalculationAgent = 2129
    ComplexEventStrikePrice = 2130
    ComplexEventStrikeFactor = 2131
    ComplexEventStrikeNumberOfOptions = 2132
    ComplexEventCreditEventsXIDRef = 2133
    ComplexEventCreditEventNotifyingParty = 2134
    ComplexEventCreditEventBusinessCenter = 2135
    ComplexEventCreditEventStandardSources = 2136
    ComplexEventCreditEventMinimumSources = 2137
    ComplexEventXID = 2138
    ComplexEventXIDRef = 2139
    ValuationReferenceModel = 2140
    StrategyType = 2141
    CommonPricingIndicator = 2142
    SettlDisruptionProvision = 2143
    InstrumentRoundingDirection = 2144
    InstrumentRoundingPrecision = 2145
    LegSettleOnOpenFlag = 2146
    LegInstrmtAssignmentMethod = 2147
    LegSecurityStatus = 2148
    LegRestructuringType = 2149
    LegSeniority = 2150
    LegNotionalPercentageOutstanding = 2151
    LegOriginalNotionalPercentageOutstanding = 2152
    LegAttachmentPoint = 2153
    LegDetachmentPoint = 2154
    LegObligationType = 2155
    LegSwapSubClass = 2156
    LegNthToDefault = 2157
    LegMthToDefault = 2158
    LegSettledEntityMatrixSource = 2159
    LegSettledEntityMatrixPublicationDate = 2160
    LegCouponType = 2161
    LegTotalIssuedAmount = 2162
    LegCouponFrequencyPeriod = 2163
    LegCouponFrequencyUnit = 2164
    LegCouponDayCount = 2165
    LegConvertibleBondEquityID = 2166
    LegConvertibleBondEquityIDSource = 2167
    LegContractPriceRefMonth = 2168
    LegLienSeniority = 2169
    LegLoanFacility = 2170
    LegReferenceEntityType = 2171
    LegIndexSeries = 2172
    LegIndexAnnexVersion = 2173
    LegIndexAnnexDate = 2174
    LegIndexAnnexSource = 2175
    LegSettlRateIndex = 2176
    LegSettlRateIndexLocation = 2177
    LegOptionExpirationDesc = 2178
    EncodedLegOptionExpirationDescLen = 2179
    EncodedLegOptionExpirationDesc = 2180
    LegStrikeMultiplier = 2181
    LegStrikeValue = 2182
    LegStrikeUnitOfMeasure = 2183
    LegStrikeIndex = 2184
    LegStrikeIndexSpread = 2185
    LegStrikePriceDeterminationMethod = 2186
    LegStrikePriceBoundaryMethod = 2187
    LegStrikePriceBoundaryPrecision = 2188
    LegUnderlyingPriceDeterminationMethod = 2189
    LegMinPriceIncrement = 2190
    LegMinPriceIncrementAmount = 2191
    LegSettlMethod = 2192
    LegOptPayoutType = 2193
    LegOptPayoutAmount = 2194
    LegPriceQuoteMethod = 2195
    LegValuationMethod = 2196
    LegValuationSource = 2197
    LegValuationReferenceModel = 2198
    LegListMethod = 2199
    LegCapPrice = 2200
    LegFloorPrice = 2201
    LegFlexibleIndicator = 2202
    LegFlexProductEligibilityIndicator = 2203
    LegComplexEventStartTime = 2204
    LegPositionLimit = 2205
    LegNTPositionLimit = 2206
    LegCPProgram = 2207
    LegCPRegType = 2208
    LegShortSaleRestriction = 2209
    AssetGroup = 2210
    LegStrategyType = 2211
    LegCommonPricingIndicator = 2212
    LegSettlDisruptionProvision = 2213
    LegInstrumentRoundingDirection = 2214
    LegInstrumentRoundingPrecision = 2215
    MiscFeeRate = 2216
    MiscFeeAmountDue = 2217
    NoLegComplexEvents = 2218
    LegComplexEventType = 2219
    LegComplexOptPayoutPaySide = 2220
    LegComplexOptPayoutReceiveSide = 2221
    LegComplexOptPayoutUnderlier = 2222
    LegComplexOptPayoutAmount = 2223
    LegComplexOptPayoutPercentage = 2224
    LegComplexOptPayoutTime = 2225
    LegComplexOptPayoutCurrency = 2226
    LegComplexEventPrice = 2227
    LegComplexEventPricePercentage = 2228
    LegComplexEventPriceBoundaryMethod = 2229
    LegComplexEventPriceBoundaryPrecision = 2230
    LegComplexEventPriceTimeType = 2231
    LegComplexEventCondition = 2232
    LegComplexEventCurrencyOne = 2233
    LegComplexEventCurrencyTwo = 2234
    LegComplexEventQuoteBasis = 2235
    LegComplexEventFixedFXRate = 2236
    LegComplexEventDeterminationMethod = 2237
    LegComplexEventCalculationAgent = 2238
    LegComplexEventStrikePrice = 2239
    LegComplexEventStrikeFactor = 2240
    LegComplexEventStrikeNumberOfOptions = 2241
    LegComplexEventCreditEventsXIDRef = 2242
    LegComplexEventCreditEventNotifyingParty = 2243
    LegComplexEventCreditEventBusinessCenter = 2244
    LegComplexEventCreditEventStandardSources = 2245
    LegComplexEventCreditEventMinimumSources = 2246
    LegComplexEventEndTime = 2247
    LegComplexEventXID = 2248
    LegComplexEventXIDRef = 2249
    NoLegComplexEventDates = 2250
    LegComplexEventStartDate = 2251
    LegComplexEventEndDate = 2252
    NoLegComplexEventTimes = 2253
    NoLegInstrumentParties = 2254
    LegInstrumentPartyID = 2255
    LegInstrumentPartyIDSource = 2256
    LegInstrumentPartyRole = 2257
    NoLegInstrumentPartySubIDs = 2258
    LegInstrumentPartySubID = 2259
    LegInstrumentPartySubIDType = 2260
    UnderlyingComplexOptPayoutPaySide = 2261
    UnderlyingComplexOptPayoutReceiveSide = 2262
    UnderlyingComplexOptPayoutUnderlier = 2263
    UnderlyingComplexOptPayoutPercentage = 2264
    UnderlyingComplexOptPayoutTime = 2265
    UnderlyingComplexOptPayoutCurrency = 2266
    UnderlyingComplexEventPricePercentage = 2267
    UnderlyingComplexEventCurrencyOne = 2268
    UnderlyingComplexEventCurrencyTwo = 2269
    UnderlyingComplexEventQuoteBasis = 2270
    UnderlyingComplexEventFixedFXRate = 2271
    UnderlyingComplexEventDeterminationMethod = 2272
    UnderlyingComplexEventCalculationAgent = 2273
    UnderlyingComplexEventStrikePrice = 2274
    UnderlyingComplexEventStrikeFactor = 2275
    UnderlyingComplexEventStrikeNumberOfOptions = 2276
    UnderlyingComplexEventCreditEventsXIDRef = 2277
    UnderlyingComplexEventCreditEventNotifyingParty = 2278
    UnderlyingComplexEventCreditEventBusinessCenter = 2279
    UnderlyingComplexEventCreditEventStandardSources = 2280
    UnderlyingComplexEventCreditEventMinimumSources = 2281
    UnderlyingComplexEventXID = 2282
    UnderlyingComplexEventXIDRef = 2283
    UnderlyingSettlRateIndex = 2284
    UnderlyingSettlRateIndexLocation = 2285
    UnderlyingOptionExpirationDesc = 2286
    EncodedUnderlyingOptionExpirationDescLen = 2287
    EncodedUnderlyingOptionExpirationDesc = 2288
    UnderlyingSwapSubClass = 2289
    UnderlyingStrikeUnitOfMeasure = 2290
    UnderlyingStrikeIndex = 2291
    UnderlyingStrikeIndexSpread = 2292
    UnderlyingValuationSource = 2293
    UnderlyingValuationReferenceModel = 2294
    UnderlyingStrategyType = 2295
    UnderlyingCommonPricingIndicator = 2296
    UnderlyingSettlDisruptionProvision = 2297
    UnderlyingInstrumentRoundingDirection = 2298
    UnderlyingInstrumentRoundingPrecision = 2299
    AllocGrossTradeAmt = 2300
    LastQtyChanged = 2301
    TradeVersion = 2302
    HistoricalReportIndicator = 2303
    NoAssetAttributes = 2304
    AssetAttributeType = 2305
    AssetAttributeValue = 2306
    AssetAttributeLimit = 2307
    NoLegAssetAttributes = 2308
    LegAssetAttributeType = 2309
    LegAssetAttributeValue = 2310
    LegAssetAttributeLimit = 2311
    NoUnderlyingAssetAttributes = 2312
    UnderlyingAssetAttributeType = 2313
    UnderlyingAssetAttributeValue = 2314
    UnderlyingAssetAttributeLimit = 2315
    RiskLimitReportStatus = 2316
    RiskLimitReportRejectReason = 2317
    RiskLimitCheckRequestID = 2318
    RiskLimitCheckID = 2319
    RiskLimitCheckTransType = 2320
    RiskLimitCheckType = 2321
    RiskLimitCheckRequestRefID = 2322
    RiskLimitCheckRequestType = 2323
    RiskLimitCheckAmount = 2324
    RiskLimitCheckRequestStatus = 2325
    RiskLimitCheckRequestResult = 2326
    RiskLimitApprovedAmount = 2327
    PartyActionRequestID = 2328
    PartyActionType = 2329
    ApplTestMessageIndicator = 2330
    PartyActionReportID = 2331
    PartyActionResponse = 2332
    PartyActionRejectReason = 2333
    RefRiskLimitCheckID = 2334
    RefRiskLimitCheckIDType = 2335
    RiskLimitVelocityPeriod = 2336
    RiskLimitVelocityUnit = 2337
    RequestingPartyRoleQualifier = 2338
    RiskLimitCheckModelType = 2339
    EventMonthYear = 2340
    LegEventMonthYear = 2341
    UnderlyingEventMonthYear = 2342
    RiskLimitCheckStatus = 2343
    SideRiskLimitCheckStatus = 2344
    NoEntitlementTypes = 2345
    LegMidPx = 2346
    RegulatoryTransactionType = 2347
    LegAssetGroup = 2348
    PricePrecision = 2349
    CollateralPortfolioID = 2350
    EncodedComplianceTextLen = 2351
    EncodedComplianceText = 2352
    TradingUnitPeriodMultiplier = 2353
    LegTradingUnitPeriodMultiplier = 2354
    PartyRiskLimitStatus = 2355
    RemunerationIndicator = 2356
    LegTotalTradeQty = 2357
    LegLastMultipliedQty = 2358
    LegTotalGrossTradeAmt = 2359
    LegTotalTradeMultipliedQty = 2360
    CompressionGroupID = 2361
    SelfMatchPreventionID = 2362
    UnderlyingTradingUnitPeriodMultiplier = 2363
    PosReportAction = 2364
    SettlForwardPoints = 2365
    SettlPriceFxRateCalc = 2366
    TotalTradeQty = 2367
    LastMultipliedQty = 2368
    TotalGrossTradeAmt = 2369
    TotalTradeMultipliedQty = 2370
    EncodedTradeContinuationText = 2371
    EncodedTradeContinuationTextLen = 2372
    IntraFirmTradeIndicator = 2373
    TradeContinuationText = 2374
    TaxonomyType = 2375
    PartyRoleQualifier = 2376
    DerivativeInstrumentPartyRoleQualifier = 2377
    InstrumentPartyRoleQualifier = 2378
    LegInstrumentPartyRoleQualifier = 2379
    LegProvisionPartyRoleQualifier = 2380
    Nested2PartyRoleQualifier = 2381
    Nested3PartyRoleQualifier = 2382
    Nested4PartyRoleQualifier = 2383
    NestedPartyRoleQualifier = 2384
    ProvisionPartyRoleQualifier = 2385
    RequestedPartyRoleQualifier = 2386
    TradeContingency = 2387
    RootPartyRoleQualifier = 2388
    SettlPartyRoleQualifier = 2389
    TradeConfirmationReferenceID = 2390
    UnderlyingInstrumentPartyRoleQualifier = 2391
    AllocRefRiskLimitCheckID = 2392
    AllocRefRiskLimitCheckIDType = 2393
    LimitUtilizationAmt = 2394
    LimitAmt = 2395
    LimitRole = 2396
    RegulatoryTradeIDScope = 2397
    SideRegulatoryTradeIDScope = 2398
    AllocRegulatoryTradeIDScope = 2399
    EffectiveBusinessDate = 2400
    ListManualOrderIndicator = 2401
    EntitlementSubType = 2402
    QuoteModelType = 2403
    ComplianceText = 2404
    ExecMethod = 2405
    AllocRegulatoryLegRefID = 2406
    ComplexEventSpotRate = 2407
    ComplexEventForwardPoints = 2408
    LegComplexEventSpotRate = 2409
    LegComplexEventForwardPoints = 2410
    RegulatoryLegRefID = 2411
    RateSourceReferemcePageHeading = 2412
    RelatedToSecurityID = 2413
    RelatedToSecurityIDSource = 2414
    RelatedToStreamXIDRef = 2415
    SideRegulatoryLegRefID = 2416
    RelatedToDividendPeriodXIDRef = 2417
    FirmTradeEventID = 2418
    UnderlyingComplexEventSpotRate = 2419
    UnderlyingComplexEventForwardPoints = 2420
    FillRefID = 2421
    OrderRequestID = 2422
    MassOrderRequestID = 2423
    MassOrderReportID = 2424
    MassOrderRequestStatus = 2425
    MassOrderRequestResult = 2426
    OrderResponseLevel = 2427
    NoOrderEntries = 2428
    OrderEntryAction = 2429
    OrderEntryID = 2430
    ExecTypeReason = 2431
    TotNoOrderEntries = 2432
    NoTargetPartySubIDs = 2433
    TargetPartySubID = 2434
    TargetPartySubIDType = 2435
    TransferInstructionID = 2436
    TransferID = 2437
    TransferReportID = 2438
    TransferTransType = 2439
    TransferType = 2440
    TransferScope = 2441
    TransferStatus = 2442
    TransferRejectReason = 2443
    TransferReportType = 2444
    AggressorTime = 2445
    AggressorSide = 2446
    FastMarketIndicator = 2447
    LinkageHandlingIndicator = 2448
    NumberOfBuyOrders = 2449
    NumberOfSellOrders = 2450
    SettlPriceDeterminationMethod = 2451
    MDStatisticReqID = 2452
    MDStatisticRptID = 2453
    MDStatisticName = 2454
    MDStatisticDesc = 2455
    MDStatisticType = 2456
    MDStatisticScope = 2457
    MDStatisticSubScope = 2458
    MDStatisticScopeType = 2459
    MDStatisticFrequencyPeriod = 2460
    MDStatisticFrequencyUnit = 2461
    MDStatisticDelayPeriod = 2462
    MDStatisticDelayUnit = 2463
    MDStatisticIntervalType = 2464
    MDStatisticIntervalTypeUnit = 2465
    MDStatisticIntervalPeriod = 2466
    MDStatisticIntervalUnit = 2467
    MDStatisticStartDate = 2468
    MDStatisticEndDate = 2469
    MDStatisticStartTime = 2470
    MDStatisticEndTime = 2471
    MDStatisticRatioType = 2472
    MDStatisticRequestResult = 2473
    NoMDStatistics = 2474
    MDStatisticID = 2475
    MDStatisticTime = 2476
    MDStatisticStatus = 2477
    MDStatisticValue = 2478
    MDStatisticValueType = 2479
    MDStatisticValueUnit = 2480
    EncodedMDStatisticDescLen = 2481
    EncodedMDStatisticDesc = 2482
    AllocRiskLimitCheckStatus = 2483
    FirmTransactionID = 2484
    TransactionID = 2485
    WireReference = 2486
    CollRptRejectReason = 2487
    CollRptStatus = 2488
    PackageID = 2489
    TradeNumber = 2490
    UnderlyingAssetGroup = 2491
    LegDifferentialPrice = 2492
    EncodedLegDocumentationText = 2493
    EncodedLegDocumentationTextLen = 2494
    LegAgreementCurrency = 2495
    LegAgreementDate = 2496
    LegAgreementDesc = 2497
    LegAgreementID = 2498
    LegAgreementVersion = 2499
    LegBrokerConfirmationDesc = 2500
    LegCreditSupportAgreementDate = 2501
    LegCreditSupportAgreementDesc = 2502
    LegCreditSupportAgreementID = 2503
    LegDeliveryType = 2504
    LegDocumentationText = 2505
    LegEndDate = 2506
    LegGoverningLaw = 2507
    LegMarginRatio = 2508
    LegMasterConfirmationAnnexDate = 2509
    LegMasterConfirmationDate = 2510
    LegMasterConfirmationDesc = 2511
    LegMasterConfirmationAnnexDesc = 2512
    LegStartDate = 2513
    LegTerminationType = 2514
    AllocCalculatedCcyQty = 2515
    CollateralRequestInstruction = 2516
    CollateralRequestLinkID = 2517
    CollateralRequestNumber = 2518
    TotNumCollateralRequests = 2519
    WarningText = 2520
    EncodedWarningText = 2521
    EncodedWarningTextLen = 2522
    CrossedIndicator = 2523
    TradeReportingIndicator = 2524
    AffiliatedFirmsTradeIndicator = 2525
    InternationalSwapIndicator = 2526
    MultiAssetSwapIndicator = 2527
    ClearingSettlPrice = 2528
    NoRelativeValues = 2529
    RelativeValueType = 2530
    RelativeValue = 2531
    RelativeValueSide = 2532
    BidSpread = 2533
    OfferSpread = 2534
    MDReportEvent = 2535
    MDReportCount = 2536
    TotNoMarketSegmentReports = 2537
    TotNoInstrumentReports = 2538
    TotNoPartyDetailReports = 2539
    TotNoEntitlementReports = 2540
    TotNoRiskLimitReports = 2541
    MarketSegmentStatus = 2542
    MarketSegmentType = 2543
    MarketSegmentSubType = 2544
    NoRelatedMarketSegments = 2545
    RelatedMarketSegmentID = 2546
    MarketSegmentRelationship = 2547
    NoAuctionTypeRules = 2548
    AuctionTypeProductComplex = 2549
    NoPriceRangeRules = 2550
    StartPriceRange = 2551
    EndPriceRange = 2552
    PriceRangeValue = 2553
    PriceRangePercentage = 2554
    PriceRangeProductComplex = 2555
    PriceRangeRuleID = 2556
    FastMarketPercentage = 2557
    NoQuoteSizeRules = 2558
    QuoteSideIndicator = 2559
    NoFlexProductEligibilities = 2560
    FlexProductEligibilityComplex = 2561
    NumOfComplexInstruments = 2562
    MarketDepthTimeInterval = 2563
    MarketDepthTimeIntervalUnit = 2564
    MDRecoveryTimeInterval = 2565
    MDRecoveryTimeIntervalUnit = 2566
    PrimaryServiceLocationID = 2567
    SecondaryServiceLocationID = 2568
    MatchRuleProductComplex = 2569
    CustomerPriority = 2570
    TickRuleProductComplex = 2571
    PreviousAdjustedOpenInterest = 2572
    PreviousUnadjustedOpenInterest = 2573
    LowExercisePriceOptionIndicator = 2574
    BlockTradeEligibilityIndicator = 2575
    InstrumentPricePrecision = 2576
    StrikePricePrecision = 2577
    OrigStrikePrice = 2578
    SettlSubMethod = 2579
    NoClearingPriceParameters = 2580
    BusinessDayType = 2581
    ClearingPriceOffset = 2582
    VegaMultiplier = 2583
    AnnualTradingBusinessDays = 2584
    TotalTradingBusinessDays = 2585
    TradingBusinessDays = 2586
    RealizedVariance = 2587
    StandardVariance = 2588
    RelatedClosePrice = 2589
    OvernightInterestRate = 2590
    AccumulatedReturnModifiedVariationMargin = 2591
    CalculationMethod = 2592
    NoOrderAttributes = 2593
    OrderAttributeType = 2594
    OrderAttributeValue = 2595
    DeltaCrossed = 2596
    ComplexEventFuturesPriceValuation = 2597
    ComplexEventOptionsPriceValuation = 2598
    ComplexEventPVFinalPriceElectionFallback = 2599
    StrikeIndexCurvePoint = 2600
    StrikeIndexQuote = 2601
    ExtraordinaryEventAdjustmentMethod = 2602
    ExchangeLookAlike = 2603
    LegStrikeIndexCurvePoint = 2604
    LegStrikeIndexQuote = 2605
    LegExtraordinaryEventAdjustmentMethod = 2606
    LegExchangeLookAlike = 2607
    LegComplexEventFuturesPriceValuation = 2608
    LegComplexEventOptionsPriceValuation = 2609
    LegComplexEventPVFinalPriceElectionFallback = 2610
    UnderlyingComplexEventFuturesPriceValuation = 2611
    UnderlyingComplexEventOptionsPriceValuation = 2612
    UnderlyingComplexEventPVFinalPriceElectionFallback = 2613
    UnderlyingNotional = 2614
    UnderlyingNotionalCurrency = 2615
    UnderlyingNotionalDeterminationMethod = 2616
    UnderlyingNotionalAdjustments = 2617
    PositionID = 2618
    UnderlyingNotionalXIDRef = 2619
    UnderlyingFutureID = 2620
    UnderlyingFutureIDSource = 2621
    UnderlyingStrikeIndexCurvePoint = 2622
    UnderlyingStrikeIndexQuote = 2623
    UnderlyingExtraordinaryEventAdjustmentMethod = 2624
    UnderlyingExchangeLookAlike = 2625
    UnderlyingAverageVolumeLimitationPercentage = 2626
    UnderlyingAverageVolumeLimitationPeriodDays = 2627
    UnderlyingDepositoryReceiptIndicator = 2628
    UnderlyingOpenUnits = 2629
    UnderlyingBasketDivisor = 2630
    UnderlyingInstrumentXID = 2631
    CollateralAmountType = 2632
    NoMiscFeeSubTypes = 2633
    MiscFeeSubType = 2634
    MiscFeeSubTypeAmt = 2635
    MiscFeeSubTypeDesc = 2636
    EncodedMiscFeeSubTypeDescLen = 2637
    EncodedMiscFeeSubTypeDesc = 2638
    NoCommissions = 2639
    CommissionAmount = 2640
    CommissionAmountType = 2641
    CommissionBasis = 2642
    CommissionCurrency = 2643
    CommissionUnitOfMeasure = 2644
    CommissionUnitOfMeasureCurrency = 2645
    CommissionRate = 2646
    CommissionSharedIndicator = 2647
    CommissionAmountShared = 2648
    CommissionLegRefID = 2649
    CommissionDesc = 2650
    EncodedCommissionDescLen = 2651
    EncodedCommissionDesc = 2652
    NoAllocCommissions = 2653
    AllocCommissionAmount = 2654
    AllocCommissionAmountType = 2655
    AllocCommissionBasis = 2656
    AllocCommissionCurrency = 2657
    AllocCommissionUnitOfMeasure = 2658
    AllocCommissionUnitOfMeasureCurrency = 2659
    AllocCommissionRate = 2660
    AllocCommissionSharedIndicator = 2661
    AllocCommissionAmountShared = 2662
    AllocCommissionLegRefID = 2663
    AllocCommissionDesc = 2664
    EncodedAllocCommissionDescLen = 2665
    EncodedAllocCommissionDesc = 2666
    AlgorithmicTradeIndicator = 2667
    NoTrdRegPublications = 2668
    TrdRegPublicationType = 2669
    TrdRegPublicationReason = 2670
    SideTradeReportingIndicator = 2671
    CrossRequestID = 2672
    FillMatchID = 2673
    FillMatchSubID = 2674
    MassActionReason = 2675
    MaximumPriceDeviation = 2676
    NotAffectedReason = 2677
    TotalNotAffectedOrders = 2678
    OrderOwnershipIndicator = 2679
    LegAccount = 2680
    InTheMoneyCondition = 2681
    LegInTheMoneyCondition = 2682
    UnderlyingInTheMoneyCondition = 2683
    DerivativeInTheMoneyCondition = 2684
    ContraryInstructionEligibilityIndicator = 2685
    LegContraryInstructionEligibilityIndicator = 2686
    UnderlyingContraryInstructionEligibilityIndicator = 2687
    DerivativeContraryInstructionEligibilityIndicator = 2688
    CollateralMarketPrice = 2689
    CollateralPercentOverage = 2690
    NoSideCollateralAmounts = 2691
    SideCollateralAmountMarketID = 2692
    SideCollateralAmountMarketSegmentID = 2693
    SideCollateralAmountType = 2694
    SideCollateralCurrency = 2695
    SideCollateralFXRate = 2696
    SideCollateralFXRateCalc = 2697
    SideCollateralMarketPrice = 2698
    SideCollateralPercentOverage = 2699
    SideCollateralPortfolioID = 2700
    SideCollateralType = 2701
    SideCurrentCollateralAmount = 2702
    SideHaircutIndicator = 2703
    ExDestinationType = 2704
    MarketCondition = 2705
    NoQuoteAttributes = 2706
    QuoteAttributeType = 2707
    QuoteAttributeValue = 2708
    NoPriceQualifiers = 2709
    PriceQualifier = 2710
    MDValueTier = 2711
    MiscFeeQualifier = 2712
    MiscFeeDesc = 2713
    FinancialInstrumentFullName = 2714
    EncodedFinancialInstrumentFullNameLen = 2715
    EncodedFinancialInstrumentFullName = 2716
    LegFinancialInstrumentFullName = 2717
    EncodedLegFinancialInstrumentFullNameLen = 2718
    EncodedLegFinancialInstrumentFullName = 2719
    UnderlyingFinancialInstrumentFullName = 2720
    EncodedUnderlyingFinancialInstrumentFullNameLen = 2721
    EncodedUnderlyingFinancialInstrumentFullName = 2722
    UnderlyingIndexCurveUnit = 2723
    UnderlyingIndexCurvePeriod = 2724
    CommissionAmountSubType = 2725
    AllocCommissionAmountSubType = 2726
    AllocLegRefID = 2727
    FloatingRateIndexCurvePeriod = 2728
    FloatingRateIndexCurveSpread = 2729
    FloatingRateIndexCurveUnit = 2730
    FloatingRateIndexID = 2731
    FloatingRateIndexIDSource = 2732
    IndexRollMonth = 2733
    NoIndexRollMonths = 2734
    AssetSubType = 2735
    CommodityFinalPriceType = 2736
    FinancialInstrumentShortName = 2737
    NextIndexRollDate = 2738
    LegAssetSubType = 2739
    LegFinancialInstrumentShortName = 2740
    SecondaryAssetSubType = 2741
    UnderlyingFinancialInstrumentShortName = 2742
    LegSecondaryAssetSubType = 2743
    UnderlyingAssetSubType = 2744
    UnderlyingSecondaryAssetSubType = 2745
    NoReferenceDataDates = 2746
    ReferenceDataDate = 2747
    ReferenceDataDateType = 2748
    ExecutionTimestamp = 2749
    ReportingPx = 2750
    ReportingQty = 2751
    DeliveryRouteOrCharter = 2752
    ReturnTrigger = 2753
    LegDeliveryRouteOrCharter = 2754
    LegReturnTrigger = 2755
    UnderlyingDeliveryRouteOrCharter = 2756
    UnderlyingReturnTrigger = 2757
    AllocRequestID = 2758
    GroupAmount = 2759
    GroupRemainingAmount = 2760
    AllocGroupAmount = 2761
    PriceMarkup = 2762
    AveragePriceType = 2763
    AveragePriceStartTime = 2764
    AveragePriceEndTime = 2765
    OrderPercentOfTotalVolume = 2766
    AllocGroupStatus = 2767
    AllocRequestStatus = 2768
    AllocAvgPxIndicator = 2769
    AllocAvgPxGroupID = 2770
    PreviousAllocGroupID = 2771
    NoMatchExceptions = 2772
    MatchExceptionType = 2773
    MatchExceptionElementType = 2774
    MatchExceptionElementName = 2775
    MatchExceptionAllocValue = 2776
    MatchExceptionConfirmValue = 2777
    MatchExceptionToleranceValue = 2778
    MatchExceptionToleranceValueType = 2779
    MatchExceptionText = 2780
    NoMatchingDataPoints = 2781
    MatchingDataPointIndicator = 2782
    MatchingDataPointValue = 2783
    MatchingDataPointType = 2784
    MatchingDataPointName = 2785
    TradeAggregationRequestID = 2786
    TradeAggregationRequestRefID = 2787
    TradeAggregationTransType = 2788
    AggregatedQty = 2789
    TradeAggregationRequestStatus = 2790
    TradeAggregationRejectReason = 2791
    TradeAggregationReportID = 2792
    AvgSpotRate = 2793
    AvgForwardPoints = 2794
    OffshoreIndicator = 2795
    FXBenchmarkRateFix = 2796
    EncodedMatchExceptionTextLen = 2797
    EncodedMatchExceptionText = 2798
    PayReportID = 2799
    PayDisputeReason = 2800
    EncodedReplaceText = 2801
    EncodedReplaceTextLen = 2802
    PayReportRefID = 2803
    PayReportTransType = 2804
    ReplaceText = 2805
    PayReportStatus = 2806
    CancelText = 2807
    EncodedCancelText = 2808
    EncodedCancelTextLen = 2809
    PayRequestRefID = 2810
    PayRequestTransType = 2811
    PayRequestID = 2812
    PayRequestStatus = 2813
    EncodedPostTradePaymentDesc = 2814
    EncodedPostTradePaymentDescLen = 2815
    PostTradePaymentAccount = 2816
    PostTradePaymentAmount = 2817
    PostTradePaymentCurrency = 2818
    PostTradePaymentDebitOrCredit = 2819
    PostTradePaymentDesc = 2820
    PostTradePaymentID = 2821
    PostTradePaymentLinkID = 2822
    PostTradePaymentStatus = 2823
    PostTradePaymentType = 2824
    PostTradePaymentCalculationDate = 2825
    PostTradePaymentValueDate = 2826
    PostTradePaymentFinalValueDate = 2827
    CurrentDisplayPrice = 2828
    DuplicateClOrdIDIndicator = 2829
    EventInitiatorType = 2830
    NBBOEntryType = 2831
    NBBOPrice = 2832
    NBBOQty = 2833
    NBBOSource = 2834
    OrderOriginationFirmID = 2835
    RelatedOrderTime = 2836
    SingleQuoteIndicator = 2837
    CurrentWorkingPrice = 2838
    TrdRegTimestampManualIndicator = 2839
    CollateralReinvestmentRate = 2840
    UnderlyingRefID = 2841
    CollateralReinvestmentAmount = 2842
    CollateralReinvestmentCurrency = 2843
    CollateralReinvestmentType = 2844
    NoCollateralReinvestments = 2845
    FundingSource = 2846
    FundingSourceCurrency = 2847
    FundingSourceMarketValue = 2848
    NoFundingSources = 2849
    MarginDirection = 2851
    SideCollateralReinvestmentRate = 2862
    SideUnderlyingRefID = 2863
    NoSideCollateralReinvestments = 2864
    SideCollateralReinvestmentAmount = 2865
    SideCollateralReinvestmentCurrency = 2866
    SideCollateralReinvestmentType = 2867
    CollateralizationValueDate = 2868
    RegulatoryReportTypeBusinessDate = 2869
    ClearingPortfolioID = 2870
    NoTransactionAttributes = 2871
    TransactionAttributeType = 2872
    TransactionAttributeValue = 2873
    UnderlyingID = 2874
    PosAmtPrice = 2876
    PosAmtPriceType = 2877
    TerminationDate = 2878
    CouponOtherDayCount = 2879
    LegCouponOtherDayCount = 2880
    UnderlyingCouponOtherDayCount = 2881
    ContraOrderOrigination = 2882
    RoutingArrangmentIndicator = 2883
    ContraRoutingArrangmentIndicator = 2884
    UnderlyingAccruedInterestAmt = 2885
    UnderlyingNumDaysInterest = 2886
    RelatedOrderID = 2887
    RelatedOrderIDSource = 2888
    RelatedOrderQty = 2889
    OrderRelationship = 2890
    UPICode = 2891
    DerivativeUPICode = 2892
    LegUPICode = 2893
    UnderlyingUPICode = 2894
    InstrumentScopeUPICode = 2895
    TertiaryTrdType = 2896
    CurrencyCodeSource = 2897
    LegCurrencyCodeSource = 2898
    SettlCurrencyCodeSource = 2899
    LegSettlCurrencyCodeSource = 2900
    SideCurrencyCodeSource = 2901
    SideSettlCurrencyCodeSource = 2902
    SettlementAmountCurrencyCodeSource = 2903
    StrikeCurrencyCodeSource = 2904
    UnitOfMeasureCurrencyCodeSource = 2905
    PriceUnitOfMeasureCurrencyCodeSource = 2906
    PriceQuoteCurrencyCodeSource = 2907
    LegStrikeCurrencyCodeSource = 2908
    LegUnitOfMeasureCurrencyCodeSource = 2909
    LegPriceUnitOfMeasureCurrencyCodeSource = 2910
    LegPriceQuoteCurrencyCodeSource = 2911
    DerivativeStrikeCurrencyCodeSource = 2912
    DerivativeUnitOfMeasureCurrencyCodeSource = 2913
    DerivativePriceUnitOfMeasureCurrencyCodeSource = 2914
    DerivativePriceQuoteCurrencyCodeSource = 2915
    UnderlyingCurrencyCodeSource = 2916
    UnderlyingStrikeCurrencyCodeSource = 2917
    UnderlyingUnitOfMeasureCurrencyCodeSource = 2918
    UnderlyingPriceUnitOfMeasureCurrencyCodeSource = 2919
    UnderlyingPriceQuoteCurrencyCodeSource = 2920
    UnderlyingNotionalCurrencyCodeSource = 2921
    CommCurrencyCodeSource = 2922
    CommissionCurrencyCodeSource = 2923
    CommissionUnitOfMeasureCurrencyCodeSource = 2924
    AllocCommissionCurrencyCodeSource = 2925
    AllocCommissionUnitOfMeasureCurrencyCodeSource = 2926
    AllocSettlCurrencyCodeSource = 2927
    LegAllocSettlCurrencyCodeSource = 2928
    CollateralCurrencyCodeSource = 2929
    SideCollateralCurrencyCodeSource = 2930
    CollateralReinvestmentCurrencyCodeSource = 2931
    SideCollateralReinvestmentCurrencyCodeSource = 2932
    TradeAllocCurrencyCodeSource = 2933
    TradingCurrencyCodeSource = 2934
    LimitAmtCurrencyCodeSource = 2935
    PosQtyUnitOfMeasureCurrencyCodeSource = 2936
    PositionCurrencyCodeSource = 2937
    LegPosCurrencyCodeSource = 2938
    RiskLimitCurrencyCodeSource = 2939
    EntitlementAttribCurrencyCodeSource = 2940
    ComplexOptPayoutCurrencyCodeSource = 2941
    ComplexEventCurrencyOneCodeSource = 2942
    ComplexEventCurrencyTwoCodeSource = 2943
    LegComplexOptPayoutCurrencyCodeSource = 2944
    LegComplexEventCurrencyOneCodeSource = 2945
    LegComplexEventCurrencyTwoCodeSource = 2946
    UnderlyingComplexOptPayoutCurrencyCodeSource = 2947
    UnderlyingComplexEventCurrencyOneCodeSource = 2948
    UnderlyingComplexEventCurrencyTwoCodeSource = 2949
    BenchmarkCurveCurrencyCodeSource = 2950
    LegBenchmarkCurveCurrencyCodeSource = 2951
    AgreementCurrencyCodeSource = 2952
    LegAgreementCurrencyCodeSource = 2953
    FundingSourceCurrencyCodeSource = 2954
    PayCollectCurrencyCodeSource = 2955
    PostTradePaymentCurrencyCodeSource = 2956
    SymbolPositionNumber = 2957
    LegSymbolPositionNumber = 2958
    UnderlyingSymbolPositionNumber = 2959
    SettlPriceUnitOfMeasureCurrencyCodeSource = 2960
    AnonymousTradeIndicator = 2961
    SecurityReferenceDataSupplement = 2962
    MultiJurisdictionReportingIndicator = 2963
    SelfMatchPreventionInstruction = 2964
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
    NoAdditionalTermBondRefs = 40000
    AdditionalTermBondSecurityID = 40001
    AdditionalTermBondSecurityIDSource = 40002
    AdditionalTermBondDesc = 40003
    EncodedAdditionalTermBondDescLen = 40004
    EncodedAdditionalTermBondDesc = 40005
    AdditionalTermBondCurrency = 40006
    AdditionalTermBondIssuer = 40007
    EncodedAdditionalTermBondIssuerLen = 40008
    EncodedAdditionalTermBondIssuer = 40009
    AdditionalTermBondSeniority = 40010
    AdditionalTermBondCouponType = 40011
    AdditionalTermBondCouponRate = 40012
    AdditionalTermBondMaturityDate = 40013
    AdditionalTermBondParValue = 40014
    AdditionalTermBondCurrentTotalIssuedAmount = 40015
    AdditionalTermBondCouponFrequencyPeriod = 40016
    AdditionalTermBondCouponFrequencyUnit = 40017
    AdditionalTermBondDayCount = 40018
    NoAdditionalTerms = 40019
    AdditionalTermConditionPrecedentBondIndicator = 40020
    AdditionalTermDiscrepancyClauseIndicator = 40021
    NoCashSettlTerms = 40022
    CashSettlCurrency = 40023
    CashSettlValuationFirstBusinessDayOffset = 40024
    CashSettlValuationTime = 40025
    CashSettlBusinessCenter = 40026
    CashSettlQuoteMethod = 40027
    CashSettlQuoteAmount = 40028
    CashSettlQuoteCurrency = 40029
    CashSettlMinimumQuoteAmount = 40030
    CashSettlMinimumQuoteCurrency = 40031
    CashSettlDealer = 40032
    CashSettlBusinessDays = 40033
    CashSettlAmount = 40034
    CashSettlRecoveryFactor = 40035
    CashSettlFixedTermIndicator = 40036
    CashSettlAccruedInterestIndicator = 40037
    CashSettlValuationMethod = 40038
    CashSettlTermXID = 40039
    NoContractualDefinitions = 40040
    ContractualDefinition = 40041
    NoContractualMatrices = 40042
    ContractualMatrixSource = 40043
    ContractualMatrixDate = 40044
    ContractualMatrixTerm = 40045
    NoFinancingTermSupplements = 40046
    FinancingTermSupplementDesc = 40047
    FinancingTermSupplementDate = 40048
    NoStreams = 40049
    StreamType = 40050
    StreamDesc = 40051
    StreamPaySide = 40052
    StreamReceiveSide = 40053
    StreamNotional = 40054
    StreamCurrency = 40055
    StreamText = 40056
    UnderlyingStreamEffectiveDateUnadjusted = 40057
    UnderlyingStreamEffectiveDateBusinessDayConvention = 40058
    UnderlyingStreamEffectiveDateBusinessCenter = 40059
    UnderlyingStreamEffectiveDateRelativeTo = 40060
    UnderlyingStreamEffectiveDateOffsetPeriod = 40061
    UnderlyingStreamEffectiveDateOffsetUnit = 40062
    UnderlyingStreamEffectiveDateOffsetDayType = 40063
    UnderlyingStreamEffectiveDateAdjusted = 40064
    StreamTerminationDateUnadjusted = 40065
    StreamTerminationDateBusinessDayConvention = 40066
    StreamTerminationDateBusinessCenter = 40067
    StreamTerminationDateRelativeTo = 40068
    StreamTerminationDateOffsetPeriod = 40069
    StreamTerminationDateOffsetUnit = 40070
    StreamTerminationDateOffsetDayType = 40071
    StreamTerminationDateAdjusted = 40072
    StreamCalculationPeriodBusinessDayConvention = 40073
    StreamCalculationPeriodBusinessCenter = 40074
    StreamFirstPeriodStartDateUnadjusted = 40075
    StreamFirstPeriodStartDateBusinessDayConvention = 40076
    StreamFirstPeriodStartDateBusinessCenter = 40077
    StreamFirstPeriodStartDateAdjusted = 40078
    StreamFirstRegularPeriodStartDateUnadjusted = 40079
    StreamFirstCompoundingPeriodEndDateUnadjusted = 40080
    StreamLastRegularPeriodEndDateUnadjusted = 40081
    StreamCalculationFrequencyPeriod = 40082
    StreamCalculationFrequencyUnit = 40083
    StreamCalculationRollConvention = 40084
    NoSettlRateFallbacks = 40085
    SettlRatePostponementMaximumDays = 40086
    LegPaymentStreamNonDeliverableSettlRateSource = 40087
    SettlRatePostponementSurvey = 40088
    SettlRatePostponementCalculationAgent = 40089
    NoProvisions = 40090
    ProvisionType = 40091
    ProvisionDateUnadjusted = 40092
    ProvisionDateBusinessDayConvention = 40093
    ProvisionDateBusinessCenter = 40094
    ProvisionDateAdjusted = 40095
    ProvisionDateTenorPeriod = 40096
    ProvisionDateTenorUnit = 40097
    ProvisionCalculationAgent = 40098
    ProvisionOptionSinglePartyBuyerSide = 40099
    ProvisionOptionSinglePartySellerSide = 40100
    ProvisionOptionExerciseStyle = 40101
    ProvisionOptionExerciseMultipleNotional = 40102
    ProvisionOptionExerciseMinimumNotional = 40103
    ProvisionOptionExerciseMaximumNotional = 40104
    ProvisionOptionMinimumNumber = 40105
    ProvisionOptionMaximumNumber = 40106
    ProvisionOptionExerciseConfirmation = 40107
    ProvisionCashSettlMethod = 40108
    ProvisionCashSettlCurrency = 40109
    ProvisionCashSettlCurrency2 = 40110
    ProvisionCashSettlQuoteType = 40111
    ProvisionCashSettlQuoteSource = 40112
    ProvisionText = 40113
    ProvisionCashSettlValueTime = 40114
    ProvisionCashSettlValueTimeBusinessCenter = 40115
    ProvisionCashSettlValueDateBusinessDayConvention = 40116
    ProvisionCashSettlValueDateBusinessCenter = 40117
    ProvisionCashSettlValueDateRelativeTo = 40118
    ProvisionCashSettlValueDateOffsetPeriod = 40119
    ProvisionCashSettlValueDateOffsetUnit = 40120
    ProvisionCashSettlValueDateOffsetDayType = 40121
    ProvisionCashSettlValueDateAdjusted = 40122
    ProvisionOptionExerciseBusinessDayConvention = 40123
    ProvisionOptionExerciseBusinessCenter = 40124
    ProvisionOptionExerciseEarliestDateOffsetPeriod = 40125
    ProvisionOptionExerciseEarliestDateOffsetUnit = 40126
    ProvisionOptionExerciseFrequencyPeriod = 40127
    ProvisionOptionExerciseFrequencyUnit = 40128
    ProvisionOptionExerciseStartDateUnadjusted = 40129
    ProvisionOptionExerciseStartDateRelativeTo = 40130
    ProvisionOptionExerciseStartDateOffsetPeriod = 40131
    ProvisionOptionExerciseStartDateOffsetUnit = 40132
    ProvisionOptionExerciseStartDateOffsetDayType = 40133
    ProvisionOptionExerciseStartDateAdjusted = 40134
    ProvisionOptionExercisePeriodSkip = 40135
    ProvisionOptionExerciseBoundsFirstDateUnadjusted = 40136
    ProvisionOptionExerciseBoundsLastDateUnadjusted = 40137
    ProvisionOptionExerciseEarliestTime = 40138
    ProvisionOptionExerciseEarliestTimeBusinessCenter = 40139
    ProvisionOptionExerciseLatestTime = 40140
    ProvisionOptionExerciseLatestTimeBusinessCenter = 40141
    NoProvisionOptionExerciseFixedDates = 40142
    ProvisionOptionExerciseFixedDate = 40143
    ProvisionOptionExerciseFixedDateType = 40144
    ProvisionOptionExpirationDateUnadjusted = 40145
    ProvisionOptionExpirationDateBusinessDayConvention = 40146
    ProvisionOptionExpirationDateBusinessCenter = 40147
    ProvisionOptionExpirationDateRelativeTo = 40148
    ProvisionOptionExpirationDateOffsetPeriod = 40149
    ProvisionOptionExpirationDateOffsetUnit = 40150
    ProvisionOptionExpirationDateOffsetDayType = 40151
    ProvisionOptionExpirationDateAdjusted = 40152
    ProvisionOptionExpirationTime = 40153
    ProvisionOptionExpirationTimeBusinessCenter = 40154
    ProvisionOptionRelevantUnderlyingDateUnadjusted = 40155
    ProvisionOptionRelevantUnderlyingDateBusinessDayConvention = 40156
    ProvisionOptionRelevantUnderlyingDateBusinessCenter = 40157
    ProvisionOptionRelevantUnderlyingDateRelativeTo = 40158
    ProvisionOptionRelevantUnderlyingDateOffsetPeriod = 40159
    ProvisionOptionRelevantUnderlyingDateOffsetUnit = 40160
    ProvisionOptionRelevantUnderlyingDateOffsetDayType = 40161
    ProvisionOptionRelevantUnderlyingDateAdjusted = 40162
    ProvisionCashSettlPaymentDateBusinessDayConvention = 40163
    ProvisionCashSettlPaymentDateBusinessCenter = 40164
    ProvisionCashSettlPaymentDateRelativeTo = 40165
    ProvisionCashSettlPaymentDateOffsetPeriod = 40166
    ProvisionCashSettlPaymentDateOffsetUnit = 40167
    ProvisionCashSettlPaymentDateOffsetDayType = 40168
    ProvisionCashSettlPaymentDateRangeFirst = 40169
    ProvisionCashSettlPaymentDateRangeLast = 40170
    NoProvisionCashSettlPaymentDates = 40171
    ProvisionCashSettlPaymentDate = 40172
    ProvisionCashSettlPaymentDateType = 40173
    NoProvisionPartyIDs = 40174
    ProvisionPartyID = 40175
    ProvisionPartyIDSource = 40176
    ProvisionPartyRole = 40177
    NoProvisionPartySubIDs = 40178
    ProvisionPartySubID = 40179
    ProvisionPartySubIDType = 40180
    NoProtectionTerms = 40181
    ProtectionTermNotional = 40182
    ProtectionTermCurrency = 40183
    ProtectionTermSellerNotifies = 40184
    ProtectionTermBuyerNotifies = 40185
    ProtectionTermEventBusinessCenter = 40186
    ProtectionTermStandardSources = 40187
    ProtectionTermEventMinimumSources = 40188
    ProtectionTermEventNewsSource = 40189
    ProtectionTermXID = 40190
    NoProtectionTermEvents = 40191
    ProtectionTermEventType = 40192
    ProtectionTermEventValue = 40193
    ProtectionTermEventCurrency = 40194
    ProtectionTermEventPeriod = 40195
    ProtectionTermEventUnit = 40196
    ProtectionTermEventDayType = 40197
    ProtectionTermEventRateSource = 40198
    NoProtectionTermEventQualifiers = 40199
    ProtectionTermEventQualifier = 40200
    NoProtectionTermObligations = 40201
    ProtectionTermObligationType = 40202
    ProtectionTermObligationValue = 40203
    NoPhysicalSettlTerms = 40204
    PhysicalSettlCurrency = 40205
    PhysicalSettlBusinessDays = 40206
    PhysicalSettlMaximumBusinessDays = 40207
    PhysicalSettlTermXID = 40208
    NoPhysicalSettlDeliverableObligations = 40209
    PhysicalSettlDeliverableObligationType = 40210
    PhysicalSettlDeliverableObligationValue = 40211
    NoPayments = 40212
    PaymentType = 40213
    PaymentPaySide = 40214
    PaymentReceiveSide = 40215
    PaymentCurrency = 40216
    PaymentAmount = 40217
    PaymentPrice = 40218
    PaymentDateUnadjusted = 40219
    PaymentBusinessDayConvention = 40220
    PaymentBusinessCenter = 40221
    PaymentDateAdjusted = 40222
    LegMarketDisruptionValue = 40223
    PaymentDiscountFactor = 40224
    PaymentPresentValueAmount = 40225
    PaymentPresentValueCurrency = 40226
    PaymentSettlStyle = 40227
    LegPaymentStreamNonDeliverableSettlReferencePage = 40228
    PaymentText = 40229
    NoPaymentSettls = 40230
    PaymentSettlAmount = 40231
    PaymentSettlCurrency = 40232
    NoPaymentSettlPartyIDs = 40233
    PaymentSettlPartyID = 40234
    PaymentSettlPartyIDSource = 40235
    PaymentSettlPartyRole = 40236
    PaymentSettlPartyRoleQualifier = 40237
    NoPaymentSettlPartySubIDs = 40238
    PaymentSettlPartySubID = 40239
    PaymentSettlPartySubIDType = 40240
    NoLegStreams = 40241
    LegStreamType = 40242
    LegStreamDesc = 40243
    LegStreamPaySide = 40244
    LegStreamReceiveSide = 40245
    LegStreamNotional = 40246
    LegStreamCurrency = 40247
    LegStreamText = 40248
    LegStreamEffectiveDateUnadjusted = 40249
    LegStreamEffectiveDateBusinessDayConvention = 40250
    LegStreamEffectiveDateBusinessCenter = 40251
    LegStreamEffectiveDateRelativeTo = 40252
    LegStreamEffectiveDateOffsetPeriod = 40253
    LegStreamEffectiveDateOffsetUnit = 40254
    LegStreamEffectiveDateOffsetDayType = 40255
    LegStreamEffectiveDateAdjusted = 40256
    LegStreamTerminationDateUnadjusted = 40257
    LegStreamTerminationDateBusinessDayConvention = 40258
    LegStreamTerminationDateBusinessCenter = 40259
    LegStreamTerminationDateRelativeTo = 40260
    LegStreamTerminationDateOffsetPeriod = 40261
    LegStreamTerminationDateOffsetUnit = 40262
    LegStreamTerminationDateOffsetDayType = 40263
    LegStreamTerminationDateAdjusted = 40264
    LegStreamCalculationPeriodBusinessDayConvention = 40265
    LegStreamCalculationPeriodBusinessCenter = 40266
    LegStreamFirstPeriodStartDateUnadjusted = 40267
    LegStreamFirstPeriodStartDateBusinessDayConvention = 40268
    LegStreamFirstPeriodStartDateBusinessCenter = 40269
    LegStreamFirstPeriodStartDateAdjusted = 40270
    LegStreamFirstRegularPeriodStartDateUnadjusted = 40271
    LegStreamFirstCompoundingPeriodEndDateUnadjusted = 40272
    LegStreamLastRegularPeriodEndDateUnadjusted = 40273
    LegStreamCalculationFrequencyPeriod = 40274
    LegStreamCalculationFrequencyUnit = 40275
    LegStreamCalculationRollConvention = 40276
    NoCashSettlDealers = 40277
    NoBusinessCenters = 40278
    LegPaymentStreamType = 40279
    LegPaymentStreamMarketRate = 40280
    LegPaymentStreamDelayIndicator = 40281
    LegPaymentStreamSettlCurrency = 40282
    LegPaymentStreamDayCount = 40283
    LegPaymentStreamAccrualDays = 40284
    LegPaymentStreamDiscountType = 40285
    LegPaymentStreamDiscountRate = 40286
    LegPaymentStreamDiscountRateDayCount = 40287
    LegPaymentStreamCompoundingMethod = 40288
    LegPaymentStreamInitialPrincipalExchangeIndicator = 40289
    LegPaymentStreamInterimPrincipalExchangeIndicator = 40290
    LegPaymentStreamFinalPrincipalExchangeIndicator = 40291
    LegPaymentStreamPaymentDateBusinessDayConvention = 40292
    LegPaymentStreamPaymentDateBusinessCenter = 40293
    LegPaymentStreamPaymentFrequencyPeriod = 40294
    LegPaymentStreamPaymentFrequencyUnit = 40295
    LegPaymentStreamPaymentRollConvention = 40296
    LegPaymentStreamFirstPaymentDateUnadjusted = 40297
    LegPaymentStreamLastRegularPaymentDateUnadjusted = 40298
    LegPaymentStreamPaymentDateRelativeTo = 40299
    LegPaymentStreamPaymentDateOffsetPeriod = 40300
    LegPaymentStreamPaymentDateOffsetUnit = 40301
    LegPaymentStreamPaymentDateOffsetDayType = 40302
    LegPaymentStreamResetDateRelativeTo = 40303
    LegPaymentStreamResetDateBusinessDayConvention = 40304
    LegPaymentStreamResetDateBusinessCenter = 40305
    LegPaymentStreamResetFrequencyPeriod = 40306
    LegPaymentStreamResetFrequencyUnit = 40307
    LegPaymentStreamResetWeeklyRollConvention = 40308
    LegPaymentStreamInitialFixingDateRelativeTo = 40309
    LegPaymentStreamInitialFixingDateBusinessDayConvention = 40310
    LegPaymentStreamInitialFixingDateBusinessCenter = 40311
    LegPaymentStreamInitialFixingDateOffsetPeriod = 40312
    LegPaymentStreamInitialFixingDateOffsetUnit = 40313
    LegPaymentStreamInitialFixingDateOffsetDayType = 40314
    LegPaymentStreamInitialFixingDateAdjusted = 40315
    LegPaymentStreamFixingDateRelativeTo = 40316
    LegPaymentStreamFixingDateBusinessDayConvention = 40317
    LegPaymentStreamFixingDateBusinessCenter = 40318
    LegPaymentStreamFixingDateOffsetPeriod = 40319
    LegPaymentStreamFixingDateOffsetUnit = 40320
    LegPaymentStreamFixingDateOffsetDayType = 40321
    LegPaymentStreamFixingDateAdjusted = 40322
    LegPaymentStreamRateCutoffDateOffsetPeriod = 40323
    LegPaymentStreamRateCutoffDateOffsetUnit = 40324
    LegPaymentStreamRateCutoffDateOffsetDayType = 40325
    LegPaymentStreamRate = 40326
    LegPaymentStreamFixedAmount = 40327
    LegPaymentStreamRateOrAmountCurrency = 40328
    LegPaymentStreamFutureValueNotional = 40329
    LegPaymentStreamFutureValueDateAdjusted = 40330
    LegPaymentStreamRateIndex = 40331
    LegPaymentStreamRateIndexSource = 40332
    LegPaymentStreamRateIndexCurveUnit = 40333
    LegPaymentStreamRateIndexCurvePeriod = 40334
    LegPaymentStreamRateMultiplier = 40335
    LegPaymentStreamRateSpread = 40336
    LegPaymentStreamRateSpreadPositionType = 40337
    LegPaymentStreamRateTreatment = 40338
    LegPaymentStreamCapRate = 40339
    LegPaymentStreamCapRateBuySide = 40340
    LegPaymentStreamCapRateSellSide = 40341
    LegPaymentStreamFloorRate = 40342
    LegPaymentStreamFloorRateBuySide = 40343
    LegPaymentStreamFloorRateSellSide = 40344
    LegPaymentStreamInitialRate = 40345
    LegPaymentStreamFinalRateRoundingDirection = 40346
    LegPaymentStreamFinalRatePrecision = 40347
    LegPaymentStreamAveragingMethod = 40348
    LegPaymentStreamNegativeRateTreatment = 40349
    LegPaymentStreamInflationLagPeriod = 40350
    LegPaymentStreamInflationLagUnit = 40351
    LegPaymentStreamInflationLagDayType = 40352
    LegPaymentStreamInflationInterpolationMethod = 40353
    LegPaymentStreamInflationIndexSource = 40354
    LegPaymentStreamInflationPublicationSource = 40355
    LegPaymentStreamInflationInitialIndexLevel = 40356
    LegPaymentStreamInflationFallbackBondApplicable = 40357
    LegPaymentStreamFRADiscounting = 40358
    LegPaymentStreamNonDeliverableRefCurrency = 40359
    LegPaymentStreamNonDeliverableFixingDatesBusinessDayConvention = 40360
    LegPaymentStreamNonDeliverableFixingDatesBusinessCenter = 40361
    LegPaymentStreamNonDeliverableFixingDatesRelativeTo = 40362
    LegPaymentStreamNonDeliverableFixingDatesOffsetPeriod = 40363
    LegPaymentStreamNonDeliverableFixingDatesOffsetUnit = 40364
    LegPaymentStreamNonDeliverableFixingDatesOffsetDayType = 40365
    LegSettlRateFallbackRateSource = 40366
    NoLegNonDeliverableFixingDates = 40367
    LegNonDeliverableFixingDate = 40368
    LegNonDeliverableFixingDateType = 40369
    LegSettlRateFallbackReferencePage = 40370
    PaymentStreamNonDeliverableSettlRateSource = 40371
    PaymentStreamNonDeliverableSettlReferencePage = 40372
    SettlRateFallbackRateSource = 40373
    NoLegPaymentSchedules = 40374
    LegPaymentScheduleType = 40375
    LegPaymentScheduleStubType = 40376
    LegPaymentScheduleStartDateUnadjusted = 40377
    LegPaymentScheduleEndDateUnadjusted = 40378
    LegPaymentSchedulePaySide = 40379
    LegPaymentScheduleReceiveSide = 40380
    LegPaymentScheduleNotional = 40381
    LegPaymentScheduleCurrency = 40382
    LegPaymentScheduleRate = 40383
    LegPaymentScheduleRateMultiplier = 40384
    LegPaymentScheduleRateSpread = 40385
    LegPaymentScheduleRateSpreadPositionType = 40386
    LegPaymentScheduleRateTreatment = 40387
    LegPaymentScheduleFixedAmount = 40388
    LegPaymentScheduleFixedCurrency = 40389
    LegPaymentScheduleStepFrequencyPeriod = 40390
    LegPaymentScheduleStepFrequencyUnit = 40391
    LegPaymentScheduleStepOffsetValue = 40392
    LegPaymentScheduleStepRate = 40393
    LegPaymentScheduleStepOffsetRate = 40394
    LegPaymentScheduleStepRelativeTo = 40395
    LegPaymentScheduleFixingDateUnadjusted = 40396
    LegPaymentScheduleWeight = 40397
    LegPaymentScheduleFixingDateRelativeTo = 40398
    LegPaymentScheduleFixingDateBusinessDayConvention = 40399
    LegPaymentScheduleFixingDateBusinessCenter = 40400
    LegPaymentScheduleFixingDateOffsetPeriod = 40401
    LegPaymentScheduleFixingDateOffsetUnit = 40402
    LegPaymentScheduleFixingDateOffsetDayType = 40403
    LegPaymentScheduleFixingDateAdjusted = 40404
    LegPaymentScheduleFixingTime = 40405
    LegPaymentScheduleFixingTimeBusinessCenter = 40406
    LegPaymentScheduleInterimExchangePaymentDateRelativeTo = 40407
    LegPaymentScheduleInterimExchangeDatesBusinessDayConvention = 40408
    LegPaymentScheduleInterimExchangeDatesBusinessCenter = 40409
    LegPaymentScheduleInterimExchangeDatesOffsetPeriod = 40410
    LegPaymentScheduleInterimExchangeDatesOffsetUnit = 40411
    LegPaymentScheduleInterimExchangeDatesOffsetDayType = 40412
    LegPaymentScheduleInterimExchangeDateAdjusted = 40413
    NoLegPaymentScheduleRateSources = 40414
    LegPaymentScheduleRateSource = 40415
    LegPaymentScheduleRateSourceType = 40416
    LegPaymentScheduleReferencePage = 40417
    NoLegPaymentStubs = 40418
    LegPaymentStubType = 40419
    LegPaymentStubLength = 40420
    LegPaymentStubRate = 40421
    LegPaymentStubFixedAmount = 40422
    LegPaymentStubFixedCurrency = 40423
    LegPaymentStubIndex = 40424
    LegPaymentStubIndexSource = 40425
    LegPaymentStubIndexCurvePeriod = 40426
    LegPaymentStubIndexCurveUnit = 40427
    LegPaymentStubIndexRateMultiplier = 40428
    LegPaymentStubIndexRateSpread = 40429
    LegPaymentStubIndexRateSpreadPositionType = 40430
    LegPaymentStubIndexRateTreatment = 40431
    LegPaymentStubIndexCapRate = 40432
    LegPaymentStubIndexCapRateBuySide = 40433
    LegPaymentStubIndexCapRateSellSide = 40434
    LegPaymentStubIndexFloorRate = 40435
    LegPaymentStubIndexFloorRateBuySide = 40436
    LegPaymentStubIndexFloorRateSellSide = 40437
    LegPaymentStubIndex2 = 40438
    LegPaymentStubIndex2Source = 40439
    LegPaymentStubIndex2CurvePeriod = 40440
    LegPaymentStubIndex2CurveUnit = 40441
    LegPaymentStubIndex2RateMultiplier = 40442
    LegPaymentStubIndex2RateSpread = 40443
    LegPaymentStubIndex2RateSpreadPositionType = 40444
    LegPaymentStubIndex2RateTreatment = 40445
    LegPaymentStubIndex2CapRate = 40446
    LegPaymentStubIndex2FloorRate = 40447
    NoLegProvisions = 40448
    LegProvisionType = 40449
    LegProvisionDateUnadjusted = 40450
    LegProvisionDateBusinessDayConvention = 40451
    LegProvisionDateBusinessCenter = 40452
    LegProvisionDateAdjusted = 40453
    LegProvisionDateTenorPeriod = 40454
    LegProvisionDateTenorUnit = 40455
    LegProvisionCalculationAgent = 40456
    LegProvisionOptionSinglePartyBuyerSide = 40457
    LegProvisionOptionSinglePartySellerSide = 40458
    LegProvisionOptionExerciseStyle = 40459
    LegProvisionOptionExerciseMultipleNotional = 40460
    LegProvisionOptionExerciseMinimumNotional = 40461
    LegProvisionOptionExerciseMaximumNotional = 40462
    LegProvisionOptionMinimumNumber = 40463
    LegProvisionOptionMaximumNumber = 40464
    LegProvisionOptionExerciseConfirmation = 40465
    LegProvisionCashSettlMethod = 40466
    LegProvisionCashSettlCurrency = 40467
    LegProvisionCashSettlCurrency2 = 40468
    LegProvisionCashSettlQuoteType = 40469
    LegProvisionCashSettlQuoteSource = 40470
    BusinessCenter = 40471
    LegProvisionText = 40472
    NoLegProvisionCashSettlPaymentDates = 40473
    LegProvisionCashSettlPaymentDate = 40474
    LegProvisionCashSettlPaymentDateType = 40475
    LegProvisionOptionExerciseBusinessDayConvention = 40476
    LegProvisionOptionExerciseBusinessCenter = 40477
    LegProvisionOptionExerciseEarliestDateOffsetPeriod = 40478
    LegProvisionOptionExerciseEarliestDateOffsetUnit = 40479
    LegProvisionOptionExerciseFrequencyPeriod = 40480
    LegProvisionOptionExerciseFrequencyUnit = 40481
    LegProvisionOptionExerciseStartDateUnadjusted = 40482
    LegProvisionOptionExerciseStartDateRelativeTo = 40483
    LegProvisionOptionExerciseStartDateOffsetPeriod = 40484
    LegProvisionOptionExerciseStartDateOffsetUnit = 40485
    LegProvisionOptionExerciseStartDateOffsetDayType = 40486
    LegProvisionOptionExerciseStartDateAdjusted = 40487
    LegProvisionOptionExercisePeriodSkip = 40488
    LegProvisionOptionExerciseBoundsFirstDateUnadjusted = 40489
    LegProvisionOptionExerciseBoundsLastDateUnadjusted = 40490
    LegProvisionOptionExerciseEarliestTime = 40491
    LegProvisionOptionExerciseEarliestTimeBusinessCenter = 40492
    LegProvisionOptionExerciseLatestTime = 40493
    LegProvisionOptionExerciseLatestTimeBusinessCenter = 40494
    NoLegProvisionOptionExerciseFixedDates = 40495
    LegProvisionOptionExerciseFixedDate = 40496
    LegProvisionOptionExerciseFixedDateType = 40497
    LegProvisionOptionExpirationDateUnadjusted = 40498
    LegProvisionOptionExpirationDateBusinessDayConvention = 40499
    LegProvisionOptionExpirationDateBusinessCenter = 40500
    LegProvisionOptionExpirationDateRelativeTo = 40501
    LegProvisionOptionExpirationDateOffsetPeriod = 40502
    LegProvisionOptionExpirationDateOffsetUnit = 40503
    LegProvisionOptionExpirationDateOffsetDayType = 40504
    LegProvisionOptionExpirationDateAdjusted = 40505
    LegProvisionOptionExpirationTime = 40506
    LegProvisionOptionExpirationTimeBusinessCenter = 40507
    LegProvisionOptionRelevantUnderlyingDateUnadjusted = 40508
    LegProvisionOptionRelevantUnderlyingDateBusinessDayConvention = 40509
    LegProvisionOptionRelevantUnderlyingDateBusinessCenter = 40510
    LegProvisionOptionRelevantUnderlyingDateRelativeTo = 40511
    LegProvisionOptionRelevantUnderlyingDateOffsetPeriod = 40512
    LegProvisionOptionRelevantUnderlyingDateOffsetUnit = 40513
    LegProvisionOptionRelevantUnderlyingDateOffsetDayType = 40514
    LegProvisionOptionRelevantUnderlyingDateAdjusted = 40515
    LegProvisionCashSettlPaymentDateBusinessDayConvention = 40516
    LegProvisionCashSettlPaymentDateBusinessCenter = 40517
    LegProvisionCashSettlPaymentDateRelativeTo = 40518
    LegProvisionCashSettlPaymentDateOffsetPeriod = 40519
    LegProvisionCashSettlPaymentDateOffsetUnit = 40520
    LegProvisionCashSettlPaymentDateOffsetDayType = 40521
    LegProvisionCashSettlPaymentDateRangeFirst = 40522
    LegProvisionCashSettlPaymentDateRangeLast = 40523
    LegProvisionCashSettlValueTime = 40524
    LegProvisionCashSettlValueTimeBusinessCenter = 40525
    LegProvisionCashSettlValueDateBusinessDayConvention = 40526
    LegProvisionCashSettlValueDateBusinessCenter = 40527
    LegProvisionCashSettlValueDateRelativeTo = 40528
    LegProvisionCashSettlValueDateOffsetPeriod = 40529
    LegProvisionCashSettlValueDateOffsetUnit = 40530
    LegProvisionCashSettlValueDateOffsetDayType = 40531
    LegProvisionCashSettlValueDateAdjusted = 40532
    NoLegProvisionPartyIDs = 40533
    LegProvisionPartyID = 40534
    LegProvisionPartyIDSource = 40535
    LegProvisionPartyRole = 40536
    NoLegProvisionPartySubIDs = 40537
    LegProvisionPartySubID = 40538
    LegProvisionPartySubIDType = 40539
    NoUnderlyingStreams = 40540
    UnderlyingStreamType = 40541
    UnderlyingStreamDesc = 40542
    UnderlyingStreamPaySide = 40543
    UnderlyingStreamReceiveSide = 40544
    UnderlyingStreamNotional = 40545
    UnderlyingStreamCurrency = 40546
    UnderlyingStreamText = 40547
    UnderlyingStreamTerminationDateUnadjusted = 40548
    UnderlyingStreamTerminationDateBusinessDayConvention = 40549
    UnderlyingStreamTerminationDateBusinessCenter = 40550
    UnderlyingStreamTerminationDateRelativeTo = 40551
    UnderlyingStreamTerminationDateOffsetPeriod = 40552
    UnderlyingStreamTerminationDateOffsetUnit = 40553
    UnderlyingStreamTerminationDateOffsetDayType = 40554
    UnderlyingStreamTerminationDateAdjusted = 40555
    UnderlyingStreamCalculationPeriodBusinessDayConvention = 40556
    UnderlyingStreamCalculationPeriodBusinessCenter = 40557
    UnderlyingStreamFirstPeriodStartDateUnadjusted = 40558
    UnderlyingStreamFirstPeriodStartDateBusinessDayConvention = 40559
    UnderlyingStreamFirstPeriodStartDateBusinessCenter = 40560
    UnderlyingStreamFirstPeriodStartDateAdjusted = 40561
    UnderlyingStreamFirstRegularPeriodStartDateUnadjusted = 40562
    UnderlyingStreamFirstCompoundingPeriodEndDateUnadjusted = 40563
    UnderlyingStreamLastRegularPeriodEndDateUnadjusted = 40564
    UnderlyingStreamCalculationFrequencyPeriod = 40565
    UnderlyingStreamCalculationFrequencyUnit = 40566
    UnderlyingStreamCalculationRollConvention = 40567
    UnderlyingPaymentStreamType = 40568
    UnderlyingPaymentStreamMarketRate = 40569
    UnderlyingPaymentStreamDelayIndicator = 40570
    UnderlyingPaymentStreamSettlCurrency = 40571
    UnderlyingPaymentStreamDayCount = 40572
    UnderlyingPaymentStreamAccrualDays = 40573
    UnderlyingPaymentStreamDiscountType = 40574
    UnderlyingPaymentStreamDiscountRate = 40575
    UnderlyingPaymentStreamDiscountRateDayCount = 40576
    UnderlyingPaymentStreamCompoundingMethod = 40577
    UnderlyingPaymentStreamInitialPrincipalExchangeIndicator = 40578
    UnderlyingPaymentStreamInterimPrincipalExchangeIndicator = 40579
    UnderlyingPaymentStreamFinalPrincipalExchangeIndicator = 40580
    UnderlyingPaymentStreamPaymentDateBusinessDayConvention = 40581
    UnderlyingPaymentStreamPaymentDateBusinessCenter = 40582
    UnderlyingPaymentStreamPaymentFrequencyPeriod = 40583
    UnderlyingPaymentStreamPaymentFrequencyUnit = 40584
    UnderlyingPaymentStreamPaymentRollConvention = 40585
    UnderlyingPaymentStreamFirstPaymentDateUnadjusted = 40586
    UnderlyingPaymentStreamLastRegularPaymentDateUnadjusted = 40587
    UnderlyingPaymentStreamPaymentDateRelativeTo = 40588
    UnderlyingPaymentStreamPaymentDateOffsetPeriod = 40589
    UnderlyingPaymentStreamPaymentDateOffsetUnit = 40590
    UnderlyingPaymentStreamPaymentDateOffsetDayType = 40591
    UnderlyingPaymentStreamResetDateRelativeTo = 40592
    UnderlyingPaymentStreamResetDateBusinessDayConvention = 40593
    UnderlyingPaymentStreamResetDateBusinessCenter = 40594
    UnderlyingPaymentStreamResetFrequencyPeriod = 40595
    UnderlyingPaymentStreamResetFrequencyUnit = 40596
    UnderlyingPaymentStreamResetWeeklyRollConvention = 40597
    UnderlyingPaymentStreamInitialFixingDateRelativeTo = 40598
    UnderlyingPaymentStreamInitialFixingDateBusinessDayConvention = 40599
    UnderlyingPaymentStreamInitialFixingDateBusinessCenter = 40600
    UnderlyingPaymentStreamInitialFixingDateOffsetPeriod = 40601
    UnderlyingPaymentStreamInitialFixingDateOffsetUnit = 40602
    UnderlyingPaymentStreamInitialFixingDateOffsetDayType = 40603
    UnderlyingPaymentStreamInitialFixingDateAdjusted = 40604
    UnderlyingPaymentStreamFixingDateRelativeTo = 40605
    UnderlyingPaymentStreamFixingDateBusinessDayConvention = 40606
    UnderlyingPaymentStreamFixingDateBusinessCenter = 40607
    UnderlyingPaymentStreamFixingDateOffsetPeriod = 40608
    UnderlyingPaymentStreamFixingDateOffsetUnit = 40609
    UnderlyingPaymentStreamFixingDateOffsetDayType = 40610
    UnderlyingPaymentStreamFixingDateAdjusted = 40611
    UnderlyingPaymentStreamRateCutoffDateOffsetPeriod = 40612
    UnderlyingPaymentStreamRateCutoffDateOffsetUnit = 40613
    UnderlyingPaymentStreamRateCutoffDateOffsetDayType = 40614
    UnderlyingPaymentStreamRate = 40615
    UnderlyingPaymentStreamFixedAmount = 40616
    UnderlyingPaymentStreamRateOrAmountCurrency = 40617
    UnderlyingPaymentStreamFutureValueNotional = 40618
    UnderlyingPaymentStreamFutureValueDateAdjusted = 40619
    UnderlyingPaymentStreamRateIndex = 40620
    UnderlyingPaymentStreamRateIndexSource = 40621
    UnderlyingPaymentStreamRateIndexCurveUnit = 40622
    UnderlyingPaymentStreamRateIndexCurvePeriod = 40623
    UnderlyingPaymentStreamRateMultiplier = 40624
    UnderlyingPaymentStreamRateSpread = 40625
    UnderlyingPaymentStreamRateSpreadPositionType = 40626
    UnderlyingPaymentStreamRateTreatment = 40627
    UnderlyingPaymentStreamCapRate = 40628
    UnderlyingPaymentStreamCapRateBuySide = 40629
    UnderlyingPaymentStreamCapRateSellSide = 40630
    UnderlyingPaymentStreamFloorRate = 40631
    UnderlyingPaymentStreamFloorRateBuySide = 40632
    UnderlyingPaymentStreamFloorRateSellSide = 40633
    UnderlyingPaymentStreamInitialRate = 40634
    UnderlyingPaymentStreamFinalRateRoundingDirection = 40635
    UnderlyingPaymentStreamFinalRatePrecision = 40636
    UnderlyingPaymentStreamAveragingMethod = 40637
    UnderlyingPaymentStreamNegativeRateTreatment = 40638
    UnderlyingPaymentStreamInflationLagPeriod = 40639
    UnderlyingPaymentStreamInflationLagUnit = 40640
    UnderlyingPaymentStreamInflationLagDayType = 40641
    UnderlyingPaymentStreamInflationInterpolationMethod = 40642
    UnderlyingPaymentStreamInflationIndexSource = 40643
    UnderlyingPaymentStreamInflationPublicationSource = 40644
    UnderlyingPaymentStreamInflationInitialIndexLevel = 40645
    UnderlyingPaymentStreamInflationFallbackBondApplicable = 40646
    UnderlyingPaymentStreamFRADiscounting = 40647
    UnderlyingPaymentStreamNonDeliverableRefCurrency = 40648
    UnderlyingPaymentStreamNonDeliverableFixingDatesBizDayConvention = 40649
    UnderlyingPaymentStreamNonDeliverableFixingDatesBusinessCenter = 40650
    UnderlyingPaymentStreamNonDeliverableFixingDatesRelativeTo = 40651
    UnderlyingPaymentStreamNonDeliverableFixingDatesOffsetPeriod = 40652
    UnderlyingPaymentStreamNonDeliverableFixingDatesOffsetUnit = 40653
    UnderlyingPaymentStreamNonDeliverableFixingDatesOffsetDayType = 40654
    SettlRateFallbackReferencePage = 40655
    NoUnderlyingNonDeliverableFixingDates = 40656
    UnderlyingNonDeliverableFixingDate = 40657
    UnderlyingNonDeliverableFixingDateType = 40658
    NoUnderlyingSettlRateFallbacks = 40659
    UnderlyingSettlRatePostponementMaximumDays = 40660
    UnderlyingPaymentStreamNonDeliverableSettlRateSource = 40661
    UnderlyingSettlRatePostponementSurvey = 40662
    UnderlyingSettlRatePostponementCalculationAgent = 40663
    NoUnderlyingPaymentSchedules = 40664
    UnderlyingPaymentScheduleType = 40665
    UnderlyingPaymentScheduleStubType = 40666
    UnderlyingPaymentScheduleStartDateUnadjusted = 40667
    UnderlyingPaymentScheduleEndDateUnadjusted = 40668
    UnderlyingPaymentSchedulePaySide = 40669
    UnderlyingPaymentScheduleReceiveSide = 40670
    UnderlyingPaymentScheduleNotional = 40671
    UnderlyingPaymentScheduleCurrency = 40672
    UnderlyingPaymentScheduleRate = 40673
    UnderlyingPaymentScheduleRateMultiplier = 40674
    UnderlyingPaymentScheduleRateSpread = 40675
    UnderlyingPaymentScheduleRateSpreadPositionType = 40676
    UnderlyingPaymentScheduleRateTreatment = 40677
    UnderlyingPaymentScheduleFixedAmount = 40678
    UnderlyingPaymentScheduleFixedCurrency = 40679
    UnderlyingPaymentScheduleStepFrequencyPeriod = 40680
    UnderlyingPaymentScheduleStepFrequencyUnit = 40681
    UnderlyingPaymentScheduleStepOffsetValue = 40682
    UnderlyingPaymentScheduleStepRate = 40683
    UnderlyingPaymentScheduleStepOffsetRate = 40684
    UnderlyingPaymentScheduleStepRelativeTo = 40685
    UnderlyingPaymentScheduleFixingDateUnadjusted = 40686
    UnderlyingPaymentScheduleWeight = 40687
    UnderlyingPaymentScheduleFixingDateRelativeTo = 40688
    UnderlyingPaymentScheduleFixingDateBusinessDayCnvtn = 40689
    UnderlyingPaymentScheduleFixingDateBusinessCenter = 40690
    UnderlyingPaymentScheduleFixingDateOffsetPeriod = 40691
    UnderlyingPaymentScheduleFixingDateOffsetUnit = 40692
    UnderlyingPaymentScheduleFixingDateOffsetDayType = 40693
    UnderlyingPaymentScheduleFixingDateAdjusted = 40694
    UnderlyingPaymentScheduleFixingTime = 40695
    UnderlyingPaymentScheduleFixingTimeBusinessCenter = 40696
    UnderlyingPaymentScheduleInterimExchangePaymentDateRelativeTo = 40697
    UnderlyingPaymentScheduleInterimExchangeDatesBizDayConvention = 40698
    UnderlyingPaymentScheduleInterimExchangeDatesBusinessCenter = 40699
    UnderlyingPaymentScheduleInterimExchangeDatesOffsetPeriod = 40700
    UnderlyingPaymentScheduleInterimExchangeDatesOffsetUnit = 40701
    UnderlyingPaymentScheduleInterimExchangeDatesOffsetDayType = 40702
    UnderlyingPaymentScheduleInterimExchangeDateAdjusted = 40703
    NoUnderlyingPaymentScheduleRateSources = 40704
    UnderlyingPaymentScheduleRateSource = 40705
    UnderlyingPaymentScheduleRateSourceType = 40706
    UnderlyingPaymentScheduleReferencePage = 40707
    NoUnderlyingPaymentStubs = 40708
    UnderlyingPaymentStubType = 40709
    UnderlyingPaymentStubLength = 40710
    UnderlyingPaymentStubRate = 40711
    UnderlyingPaymentStubFixedAmount = 40712
    UnderlyingPaymentStubFixedCurrency = 40713
    UnderlyingPaymentStubIndex = 40714
    UnderlyingPaymentStubIndexSource = 40715
    UnderlyingPaymentStubIndexCurvePeriod = 40716
    UnderlyingPaymentStubIndexCurveUnit = 40717
    UnderlyingPaymentStubIndexRateMultiplier = 40718
    UnderlyingPaymentStubIndexRateSpread = 40719
    UnderlyingPaymentStubIndexRateSpreadPositionType = 40720
    UnderlyingPaymentStubIndexRateTreatment = 40721
    UnderlyingPaymentStubIndexCapRate = 40722
    UnderlyingPaymentStubIndexCapRateBuySide = 40723
    UnderlyingPaymentStubIndexCapRateSellSide = 40724
    UnderlyingPaymentStubIndexFloorRate = 40725
    UnderlyingPaymentStubIndexFloorRateBuySide = 40726
    UnderlyingPaymentStubIndexFloorRateSellSide = 40727
    UnderlyingPaymentStubIndex2 = 40728
    UnderlyingPaymentStubIndex2Source = 40729
    UnderlyingPaymentStubIndex2CurvePeriod = 40730
    UnderlyingPaymentStubIndex2CurveUnit = 40731
    UnderlyingPaymentStubIndex2RateMultiplier = 40732
    UnderlyingPaymentStubIndex2RateSpread = 40733
    UnderlyingPaymentStubIndex2RateSpreadPositionType = 40734
    UnderlyingPaymentStubIndex2RateTreatment = 40735
    UnderlyingPaymentStubIndex2CapRate = 40736
    UnderlyingPaymentStubIndex2FloorRate = 40737
    PaymentStreamType = 40738
    PaymentStreamMarketRate = 40739
    PaymentStreamDelayIndicator = 40740
    PaymentStreamSettlCurrency = 40741
    PaymentStreamDayCount = 40742
    PaymentStreamAccrualDays = 40743
    PaymentStreamDiscountType = 40744
    PaymentStreamDiscountRate = 40745
    PaymentStreamDiscountRateDayCount = 40746
    PaymentStreamCompoundingMethod = 40747
    PaymentStreamInitialPrincipalExchangeIndicator = 40748
    PaymentStreamInterimPrincipalExchangeIndicator = 40749
    PaymentStreamFinalPrincipalExchangeIndicator = 40750
    PaymentStreamPaymentDateBusinessDayConvention = 40751
    PaymentStreamPaymentDateBusinessCenter = 40752
    PaymentStreamPaymentFrequencyPeriod = 40753
    PaymentStreamPaymentFrequencyUnit = 40754
    PaymentStreamPaymentRollConvention = 40755
    PaymentStreamFirstPaymentDateUnadjusted = 40756
    PaymentStreamLastRegularPaymentDateUnadjusted = 40757
    PaymentStreamPaymentDateRelativeTo = 40758
    PaymentStreamPaymentDateOffsetPeriod = 40759
    PaymentStreamPaymentDateOffsetUnit = 40760
    PaymentStreamResetDateRelativeTo = 40761
    PaymentStreamResetDateBusinessDayConvention = 40762
    PaymentStreamResetDateBusinessCenter = 40763
    PaymentStreamResetFrequencyPeriod = 40764
    PaymentStreamResetFrequencyUnit = 40765
    PaymentStreamResetWeeklyRollConvention = 40766
    PaymentStreamInitialFixingDateRelativeTo = 40767
    PaymentStreamInitialFixingDateBusinessDayConvention = 40768
    PaymentStreamInitialFixingDateBusinessCenter = 40769
    PaymentStreamInitialFixingDateOffsetPeriod = 40770
    PaymentStreamInitialFixingDateOffsetUnit = 40771
    PaymentStreamInitialFixingDateOffsetDayType = 40772
    PaymentStreamInitialFixingDateAdjusted = 40773
    PaymentStreamFixingDateRelativeTo = 40774
    PaymentStreamFixingDateBusinessDayConvention = 40775
    PaymentStreamFixingDateBusinessCenter = 40776
    PaymentStreamFixingDateOffsetPeriod = 40777
    PaymentStreamFixingDateOffsetUnit = 40778
    PaymentStreamFixingDateOffsetDayType = 40779
    PaymentStreamFixingDateAdjusted = 40780
    PaymentStreamRateCutoffDateOffsetPeriod = 40781
    PaymentStreamRateCutoffDateOffsetUnit = 40782
    PaymentStreamRateCutoffDateOffsetDayType = 40783
    PaymentStreamRate = 40784
    PaymentStreamFixedAmount = 40785
    PaymentStreamRateOrAmountCurrency = 40786
    PaymentStreamFutureValueNotional = 40787
    PaymentStreamFutureValueDateAdjusted = 40788
    PaymentStreamRateIndex = 40789
    PaymentStreamRateIndexSource = 40790
    PaymentStreamRateIndexCurveUnit = 40791
    PaymentStreamRateIndexCurvePeriod = 40792
    PaymentStreamRateMultiplier = 40793
    PaymentStreamRateSpread = 40794
    PaymentStreamRateSpreadPositionType = 40795
    PaymentStreamRateTreatment = 40796
    PaymentStreamCapRate = 40797
    PaymentStreamCapRateBuySide = 40798
    PaymentStreamCapRateSellSide = 40799
    PaymentStreamFloorRate = 40800
    PaymentStreamFloorRateBuySide = 40801
    PaymentStreamFloorRateSellSide = 40802
    PaymentStreamInitialRate = 40803
    PaymentStreamFinalRateRoundingDirection = 40804
    PaymentStreamFinalRatePrecision = 40805
    PaymentStreamAveragingMethod = 40806
    PaymentStreamNegativeRateTreatment = 40807
    PaymentStreamInflationLagPeriod = 40808
    PaymentStreamInflationLagUnit = 40809
    PaymentStreamInflationLagDayType = 40810
    PaymentStreamInflationInterpolationMethod = 40811
    PaymentStreamInflationIndexSource = 40812
    PaymentStreamInflationPublicationSource = 40813
    PaymentStreamInflationInitialIndexLevel = 40814
    PaymentStreamInflationFallbackBondApplicable = 40815
    PaymentStreamFRADiscounting = 40816
    PaymentStreamNonDeliverableRefCurrency = 40817
    PaymentStreamNonDeliverableFixingDatesBusinessDayConvention = 40818
    PaymentStreamNonDeliverableFixingDatesBusinessCenter = 40819
    PaymentStreamNonDeliverableFixingDatesRelativeTo = 40820
    PaymentStreamNonDeliverableFixingDatesOffsetPeriod = 40821
    PaymentStreamNonDeliverableFixingDatesOffsetUnit = 40822
    PaymentStreamNonDeliverableFixingDatesOffsetDayType = 40823
    UnderlyingPaymentStreamNonDeliverableSettlReferencePage = 40824
    NoNonDeliverableFixingDates = 40825
    NonDeliverableFixingDate = 40826
    NonDeliverableFixingDateType = 40827
    NoPaymentSchedules = 40828
    PaymentScheduleType = 40829
    PaymentScheduleStubType = 40830
    PaymentScheduleStartDateUnadjusted = 40831
    PaymentScheduleEndDateUnadjusted = 40832
    PaymentSchedulePaySide = 40833
    PaymentScheduleReceiveSide = 40834
    PaymentScheduleNotional = 40835
    PaymentScheduleCurrency = 40836
    PaymentScheduleRate = 40837
    PaymentScheduleRateMultiplier = 40838
    PaymentScheduleRateSpread = 40839
    PaymentScheduleRateSpreadPositionType = 40840
    PaymentScheduleRateTreatment = 40841
    PaymentScheduleFixedAmount = 40842
    PaymentScheduleFixedCurrency = 40843
    PaymentScheduleStepFrequencyPeriod = 40844
    PaymentScheduleStepFrequencyUnit = 40845
    PaymentScheduleStepOffsetValue = 40846
    PaymentScheduleStepRate = 40847
    PaymentScheduleStepOffsetRate = 40848
    PaymentScheduleStepRelativeTo = 40849
    PaymentScheduleFixingDateUnadjusted = 40850
    PaymentScheduleWeight = 40851
    PaymentScheduleFixingDateRelativeTo = 40852
    PaymentScheduleFixingDateBusinessDayConvention = 40853
    PaymentScheduleFixingDateBusinessCenter = 40854
    PaymentScheduleFixingDateOffsetPeriod = 40855
    PaymentScheduleFixingDateOffsetUnit = 40856
    PaymentScheduleFixingDateOffsetDayType = 40857
    PaymentScheduleFixingDateAdjusted = 40858
    PaymentScheduleFixingTime = 40859
    PaymentScheduleFixingTimeBusinessCenter = 40860
    PaymentScheduleInterimExchangePaymentDateRelativeTo = 40861
    PaymentScheduleInterimExchangeDatesBusinessDayConvention = 40862
    PaymentScheduleInterimExchangeDatesBusinessCenter = 40863
    PaymentScheduleInterimExchangeDatesOffsetPeriod = 40864
    PaymentScheduleInterimExchangeDatesOffsetUnit = 40865
    PaymentScheduleInterimExchangeDatesOffsetDayType = 40866
    PaymentScheduleInterimExchangeDateAdjusted = 40867
    NoPaymentScheduleRateSources = 40868
    PaymentScheduleRateSource = 40869
    PaymentScheduleRateSourceType = 40870
    PaymentScheduleReferencePage = 40871
    NoPaymentStubs = 40872
    PaymentStubType = 40873
    PaymentStubLength = 40874
    PaymentStubRate = 40875
    PaymentStubFixedAmount = 40876
    PaymentStubFixedCurrency = 40877
    PaymentStubIndex = 40878
    PaymentStubIndexSource = 40879
    PaymentStubIndexCurvePeriod = 40880
    PaymentStubIndexCurveUnit = 40881
    PaymentStubIndexRateMultiplier = 40882
    PaymentStubIndexRateSpread = 40883
    PaymentStubIndexRateSpreadPositionType = 40884
    PaymentStubIndexRateTreatment = 40885
    PaymentStubIndexCapRate = 40886
    PaymentStubIndexCapRateBuySide = 40887
    PaymentStubIndexCapRateSellSide = 40888
    PaymentStubIndexFloorRate = 40889
    PaymentStubIndexFloorRateBuySide = 40890
    PaymentStubIndexFloorRateSellSide = 40891
    PaymentStubIndex2 = 40892
    PaymentStubIndex2Source = 40893
    PaymentStubIndex2CurvePeriod = 40894
    PaymentStubIndex2CurveUnit = 40895
    PaymentStubIndex2RateMultiplier = 40896
    PaymentStubIndex2RateSpread = 40897
    PaymentStubIndex2RateSpreadPositionType = 40898
    PaymentStubIndex2RateTreatment = 40899
    PaymentStubIndex2CapRate = 40900
    PaymentStubIndex2FloorRate = 40901
    NoLegSettlRateFallbacks = 40902
    LegSettlRatePostponementMaximumDays = 40903
    UnderlyingSettlRateFallbackRateSource = 40904
    LegSettlRatePostponementSurvey = 40905
    LegSettlRatePostponementCalculationAgent = 40906
    StreamEffectiveDateUnadjusted = 40907
    StreamEffectiveDateBusinessDayConvention = 40908
    StreamEffectiveDateBusinessCenter = 40909
    StreamEffectiveDateRelativeTo = 40910
    StreamEffectiveDateOffsetPeriod = 40911
    StreamEffectiveDateOffsetUnit = 40912
    StreamEffectiveDateOffsetDayType = 40913
    StreamEffectiveDateAdjusted = 40914
    UnderlyingSettlRateFallbackReferencePage = 40915
    CashSettlValuationSubsequentBusinessDaysOffset = 40916
    CashSettlNumOfValuationDates = 40917
    UnderlyingProvisionPartyRoleQualifier = 40918
    PaymentPriceType = 40919
    PaymentStreamPaymentDateOffsetDayType = 40920
    BusinessDayConvention = 40921
    DateRollConvention = 40922
    NoLegBusinessCenters = 40923
    LegBusinessCenter = 40924
    LegBusinessDayConvention = 40925
    LegDateRollConvention = 40926
    NoLegPaymentScheduleFixingDateBusinessCenters = 40927
    NoLegPaymentScheduleInterimExchangeDateBusinessCenters = 40928
    NoLegPaymentStreamNonDeliverableFixingDateBusinessCenters = 40929
    NoLegPaymentStreamPaymentDateBusinessCenters = 40930
    NoLegPaymentStreamResetDateBusinessCenters = 40931
    NoLegPaymentStreamInitialFixingDateBusinessCenters = 40932
    NoLegPaymentStreamFixingDateBusinessCenters = 40933
    NoLegProvisionCashSettlPaymentDateBusinessCenters = 40934
    NoLegProvisionCashSettlValueDateBusinessCenters = 40935
    NoLegProvisionOptionExerciseBusinessCenters = 40936
    NoLegProvisionOptionExpirationDateBusinessCenters = 40937
    NoLegProvisionOptionRelevantUnderlyingDateBusinessCenters = 40938
    NoLegProvisionDateBusinessCenters = 40939
    NoLegStreamCalculationPeriodBusinessCenters = 40940
    NoLegStreamFirstPeriodStartDateBusinessCenters = 40941
    NoLegStreamEffectiveDateBusinessCenters = 40942
    NoLegStreamTerminationDateBusinessCenters = 40943
    NoPaymentBusinessCenters = 40944
    NoPaymentScheduleInterimExchangeDateBusinessCenters = 40945
    NoPaymentStreamNonDeliverableFixingDatesBusinessCenters = 40946
    NoPaymentStreamPaymentDateBusinessCenters = 40947
    NoPaymentStreamResetDateBusinessCenters = 40948
    NoPaymentStreamInitialFixingDateBusinessCenters = 40949
    NoPaymentStreamFixingDateBusinessCenters = 40950
    NoProtectionTermEventNewsSources = 40951
    NoProvisionCashSettlPaymentDateBusinessCenters = 40952
    NoProvisionCashSettlValueDateBusinessCenters = 40953
    NoProvisionOptionExerciseBusinessCenters = 40954
    NoProvisionOptionExpirationDateBusinessCenters = 40955
    NoProvisionOptionRelevantUnderlyingDateBusinessCenters = 40956
    NoProvisionDateBusinessCenters = 40957
    NoStreamCalculationPeriodBusinessCenters = 40958
    NoStreamFirstPeriodStartDateBusinessCenters = 40959
    NoStreamEffectiveDateBusinessCenters = 40960
    NoStreamTerminationDateBusinessCenters = 40961
    NoUnderlyingBusinessCenters = 40962
    UnderlyingBusinessCenter = 40963
    UnderlyingBusinessDayConvention = 40964
    UnderlyingDateRollConvention = 40965
    NoUnderlyingPaymentScheduleFixingDateBusinessCenters = 40966
    NoUnderlyingPaymentScheduleInterimExchangeDateBusinessCenters = 40967
    NoUnderlyingPaymentStreamNonDeliverableFixingDatesBizCenters = 40968
    NoUnderlyingPaymentStreamPaymentDateBusinessCenters = 40969
    NoUnderlyingPaymentStreamResetDateBusinessCenters = 40970
    NoUnderlyingPaymentStreamInitialFixingDateBusinessCenters = 40971
    NoUnderlyingPaymentStreamFixingDateBusinessCenters = 40972
    NoUnderlyingStreamCalculationPeriodBusinessCenters = 40973
    NoUnderlyingStreamFirstPeriodStartDateBusinessCenters = 40974
    NoUnderlyingStreamEffectiveDateBusinessCenters = 40975
    NoUnderlyingStreamTerminationDateBusinessCenters = 40976
    NoPaymentScheduleFixingDateBusinessCenters = 40977
    EncodedLegStreamTextLen = 40978
    EncodedLegStreamText = 40979
    EncodedLegProvisionTextLen = 40980
    EncodedLegProvisionText = 40981
    EncodedStreamTextLen = 40982
    EncodedStreamText = 40983
    EncodedPaymentTextLen = 40984
    EncodedPaymentText = 40985
    EncodedProvisionTextLen = 40986
    EncodedProvisionText = 40987
    EncodedUnderlyingStreamTextLen = 40988
    EncodedUnderlyingStreamText = 40989
    LegMarketDisruptionFallbackValue = 40990
    MarketDisruptionValue = 40991
    MarketDisruptionFallbackValue = 40992
    PaymentSubType = 40993
    NoComplexEventAveragingObservations = 40994
    ComplexEventAveragingObservationNumber = 40995
    ComplexEventAveragingWeight = 40996
    NoComplexEventCreditEvents = 40997
    ComplexEventCreditEventType = 40998
    ComplexEventCreditEventValue = 40999
    ComplexEventCreditEventCurrency = 41000
    ComplexEventCreditEventPeriod = 41001
    ComplexEventCreditEventUnit = 41002
    ComplexEventCreditEventDayType = 41003
    ComplexEventCreditEventRateSource = 41004
    NoComplexEventCreditEventQualifiers = 41005
    ComplexEventCreditEventQualifier = 41006
    NoComplexEventPeriodDateTimes = 41007
    ComplexEventPeriodDate = 41008
    ComplexEventPeriodTime = 41009
    NoComplexEventPeriods = 41010
    ComplexEventPeriodType = 41011
    ComplexEventBusinessCenter = 41012
    NoComplexEventRateSources = 41013
    ComplexEventRateSource = 41014
    ComplexEventRateSourceType = 41015
    ComplexEventReferencePage = 41016
    ComplexEventReferencePageHeading = 41017
    NoComplexEventDateBusinessCenters = 41018
    ComplexEventDateBusinessCenter = 41019
    ComplexEventDateUnadjusted = 41020
    ComplexEventDateRelativeTo = 41021
    ComplexEventDateOffsetPeriod = 41022
    ComplexEventDateOffsetUnit = 41023
    ComplexEventDateOffsetDayType = 41024
    ComplexEventDateBusinessDayConvention = 41025
    ComplexEventDateAdjusted = 41026
    ComplexEventFixingTime = 41027
    ComplexEventFixingTimeBusinessCenter = 41028
    NoComplexEventCreditEventSources = 41029
    ComplexEventCreditEventSource = 41030
    NoComplexEventSchedules = 41031
    ComplexEventScheduleStartDate = 41032
    ComplexEventScheduleEndDate = 41033
    ComplexEventScheduleFrequencyPeriod = 41034
    ComplexEventScheduleFrequencyUnit = 41035
    ComplexEventScheduleRollConvention = 41036
    NoDeliverySchedules = 41037
    DeliveryScheduleType = 41038
    DeliveryScheduleXID = 41039
    DeliveryScheduleNotional = 41040
    DeliveryScheduleNotionalUnitOfMeasure = 41041
    DeliveryScheduleNotionalCommodityFrequency = 41042
    DeliveryScheduleNegativeTolerance = 41043
    DeliverySchedulePositiveTolerance = 41044
    DeliveryScheduleToleranceUnitOfMeasure = 41045
    DeliveryScheduleToleranceType = 41046
    DeliveryScheduleSettlCountry = 41047
    DeliveryScheduleSettlTimeZone = 41048
    DeliveryScheduleSettlFlowType = 41049
    DeliveryScheduleSettlHolidaysProcessingInstruction = 41050
    NoDeliveryScheduleSettlDays = 41051
    DeliveryScheduleSettlDay = 41052
    DeliveryScheduleSettlTotalHours = 41053
    NoDeliveryScheduleSettlTimes = 41054
    DeliveryScheduleSettlStart = 41055
    DeliveryScheduleSettlEnd = 41056
    DeliveryScheduleSettlTimeType = 41057
    DeliveryStreamType = 41058
    DeliveryStreamPipeline = 41059
    DeliveryStreamEntryPoint = 41060
    DeliveryStreamWithdrawalPoint = 41061
    DeliveryStreamDeliveryPoint = 41062
    DeliveryStreamDeliveryRestriction = 41063
    DeliveryStreamDeliveryContingency = 41064
    DeliveryStreamDeliveryContingentPartySide = 41065
    DeliveryStreamDeliverAtSourceIndicator = 41066
    DeliveryStreamRiskApportionment = 41067
    DeliveryStreamTitleTransferLocation = 41068
    DeliveryStreamTitleTransferCondition = 41069
    DeliveryStreamImporterOfRecord = 41070
    DeliveryStreamNegativeTolerance = 41071
    DeliveryStreamPositiveTolerance = 41072
    DeliveryStreamToleranceUnitOfMeasure = 41073
    DeliveryStreamToleranceType = 41074
    DeliveryStreamToleranceOptionSide = 41075
    DeliveryStreamTotalPositiveTolerance = 41076
    DeliveryStreamTotalNegativeTolerance = 41077
    DeliveryStreamNotionalConversionFactor = 41078
    DeliveryStreamTransportEquipment = 41079
    DeliveryStreamElectingPartySide = 41080
    NoDeliveryStreamCycles = 41081
    DeliveryStreamCycleDesc = 41082
    EncodedDeliveryStreamCycleDescLen = 41083
    EncodedDeliveryStreamCycleDesc = 41084
    NoDeliveryStreamCommoditySources = 41085
    DeliveryStreamCommoditySource = 41086
    MarketDisruptionProvision = 41087
    MarketDisruptionFallbackProvision = 41088
    MarketDisruptionMaximumDays = 41089
    MarketDisruptionMaterialityPercentage = 41090
    MarketDisruptionMinimumFuturesContracts = 41091
    NoMarketDisruptionEvents = 41092
    MarketDisruptionEvent = 41093
    NoMarketDisruptionFallbacks = 41094
    MarketDisruptionFallbackType = 41095
    NoMarketDisruptionFallbackReferencePrices = 41096
    MarketDisruptionFallbackUnderlierType = 41097
    MarketDisruptionFallbackUnderlierSecurityID = 41098
    MarketDisruptionFallbackUnderlierSecurityIDSource = 41099
    MarketDisruptionFallbackUnderlierSecurityDesc = 41100
    EncodedMarketDisruptionFallbackUnderlierSecurityDescLen = 41101
    EncodedMarketDisruptionFallbackUnderlierSecurityDesc = 41102
    MarketDisruptionFallbackOpenUnits = 41103
    MarketDisruptionFallbackBasketCurrency = 41104
    MarketDisruptionFallbackBasketDivisor = 41105
    ExerciseDesc = 41106
    EncodedExerciseDescLen = 41107
    EncodedExerciseDesc = 41108
    AutomaticExerciseIndicator = 41109
    AutomaticExerciseThresholdRate = 41110
    ExerciseConfirmationMethod = 41111
    ManualNoticeBusinessCenter = 41112
    FallbackExerciseIndicator = 41113
    LimitedRightToConfirmIndicator = 41114
    ExerciseSplitTicketIndicator = 41115
    NoOptionExerciseBusinessCenters = 41116
    OptionExerciseBusinessCenter = 41117
    OptionExerciseBusinessDayConvention = 41118
    OptionExerciseEarliestDateOffsetDayType = 41119
    OptionExerciseEarliestDateOffsetPeriod = 41120
    OptionExerciseEarliestDateOffsetUnit = 41121
    OptionExerciseFrequencyPeriod = 41122
    OptionExerciseFrequencyUnit = 41123
    OptionExerciseStartDateUnadjusted = 41124
    OptionExerciseStartDateRelativeTo = 41125
    OptionExerciseStartDateOffsetPeriod = 41126
    OptionExerciseStartDateOffsetUnit = 41127
    OptionExerciseStartDateOffsetDayType = 41128
    OptionExerciseStartDateAdjusted = 41129
    OptionExerciseSkip = 41130
    OptionExerciseNominationDeadline = 41131
    OptionExerciseFirstDateUnadjusted = 41132
    OptionExerciseLastDateUnadjusted = 41133
    OptionExerciseEarliestTime = 41134
    OptionExerciseLatestTime = 41135
    OptionExerciseTimeBusinessCenter = 41136
    NoOptionExerciseDates = 41137
    OptionExerciseDate = 41138
    OptionExerciseDateType = 41139
    NoOptionExerciseExpirationDateBusinessCenters = 41140
    OptionExerciseExpirationDateBusinessCenter = 41141
    OptionExerciseExpirationDateBusinessDayConvention = 41142
    OptionExerciseExpirationDateRelativeTo = 41143
    OptionExerciseExpirationDateOffsetPeriod = 41144
    OptionExerciseExpirationDateOffsetUnit = 41145
    OptionExerciseExpirationFrequencyPeriod = 41146
    OptionExerciseExpirationFrequencyUnit = 41147
    OptionExerciseExpirationRollConvention = 41148
    OptionExerciseExpirationDateOffsetDayType = 41149
    OptionExerciseExpirationTime = 41150
    OptionExerciseExpirationTimeBusinessCenter = 41151
    NoOptionExerciseExpirationDates = 41152
    OptionExerciseExpirationDate = 41153
    OptionExerciseExpirationDateType = 41154
    PaymentUnitOfMeasure = 41155
    PaymentDateRelativeTo = 41156
    PaymentDateOffsetPeriod = 41157
    PaymentDateOffsetUnit = 41158
    PaymentDateOffsetDayType = 41159
    PaymentForwardStartType = 41160
    NoPaymentScheduleFixingDays = 41161
    PaymentScheduleFixingDayOfWeek = 41162
    PaymentScheduleFixingDayNumber = 41163
    PaymentScheduleXID = 41164
    PaymentScheduleXIDRef = 41165
    PaymentScheduleRateCurrency = 41166
    PaymentScheduleRateUnitOfMeasure = 41167
    PaymentScheduleRateConversionFactor = 41168
    PaymentScheduleRateSpreadType = 41169
    PaymentScheduleSettlPeriodPrice = 41170
    PaymentScheduleSettlPeriodPriceCurrency = 41171
    PaymentScheduleSettlPeriodPriceUnitOfMeasure = 41172
    PaymentScheduleStepUnitOfMeasure = 41173
    PaymentScheduleFixingDayDistribution = 41174
    PaymentScheduleFixingDayCount = 41175
    PaymentScheduleFixingLagPeriod = 41176
    PaymentScheduleFixingLagUnit = 41177
    PaymentScheduleFixingFirstObservationDateOffsetPeriod = 41178
    PaymentScheduleFixingFirstObservationDateOffsetUnit = 41179
    PaymentStreamFlatRateIndicator = 41180
    PaymentStreamFlatRateAmount = 41181
    PaymentStreamFlatRateCurrency = 41182
    PaymentStreamMaximumPaymentAmount = 41183
    PaymentStreamMaximumPaymentCurrency = 41184
    PaymentStreamMaximumTransactionAmount = 41185
    PaymentStreamMaximumTransactionCurrency = 41186
    PaymentStreamFixedAmountUnitOfMeasure = 41187
    PaymentStreamTotalFixedAmount = 41188
    PaymentStreamWorldScaleRate = 41189
    PaymentStreamContractPrice = 41190
    PaymentStreamContractPriceCurrency = 41191
    NoPaymentStreamPricingBusinessCenters = 41192
    PaymentStreamPricingBusinessCenter = 41193
    PaymentStreamRateIndex2CurvePeriod = 41194
    PaymentStreamRateIndex2CurveUnit = 41195
    PaymentStreamRateIndexLocation = 41196
    PaymentStreamRateIndexLevel = 41197
    PaymentStreamRateIndexUnitOfMeasure = 41198
    PaymentStreamSettlLevel = 41199
    PaymentStreamReferenceLevel = 41200
    PaymentStreamReferenceLevelUnitOfMeasure = 41201
    PaymentStreamReferenceLevelEqualsZeroIndicator = 41202
    PaymentStreamRateSpreadCurrency = 41203
    PaymentStreamRateSpreadUnitOfMeasure = 41204
    PaymentStreamRateConversionFactor = 41205
    PaymentStreamRateSpreadType = 41206
    PaymentStreamLastResetRate = 41207
    PaymentStreamFinalRate = 41208
    PaymentStreamCalculationLagPeriod = 41209
    PaymentStreamCalculationLagUnit = 41210
    PaymentStreamFirstObservationDateOffsetPeriod = 41211
    PaymentStreamFirstObservationDateOffsetUnit = 41212
    PaymentStreamPricingDayType = 41213
    PaymentStreamPricingDayDistribution = 41214
    PaymentStreamPricingDayCount = 41215
    PaymentStreamPricingBusinessCalendar = 41216
    PaymentStreamPricingBusinessDayConvention = 41217
    DeliveryStreamRiskApportionmentSource = 41218
    LegDeliveryStreamRiskApportionmentSource = 41219
    NoPaymentStreamPaymentDates = 41220
    PaymentStreamPaymentDate = 41221
    PaymentStreamPaymentDateType = 41222
    PaymentStreamMasterAgreementPaymentDatesIndicator = 41223
    NoPaymentStreamPricingDates = 41224
    PaymentStreamPricingDate = 41225
    PaymentStreamPricingDateType = 41226
    NoPaymentStreamPricingDays = 41227
    PaymentStreamPricingDayOfWeek = 41228
    PaymentStreamPricingDayNumber = 41229
    NoPricingDateBusinessCenters = 41230
    PricingDateBusinessCenter = 41231
    PricingDateUnadjusted = 41232
    PricingDateBusinessDayConvention = 41233
    PricingDateAdjusted = 41234
    PricingTime = 41235
    PricingTimeBusinessCenter = 41236
    NoStreamAssetAttributes = 41237
    StreamAssetAttributeType = 41238
    StreamAssetAttributeValue = 41239
    StreamAssetAttributeLimit = 41240
    NoStreamCalculationPeriodDates = 41241
    StreamCalculationPeriodDate = 41242
    StreamCalculationPeriodDateType = 41243
    StreamCalculationPeriodDatesXID = 41244
    StreamCalculationPeriodDatesXIDRef = 41245
    StreamCalculationBalanceOfFirstPeriod = 41246
    StreamCalculationCorrectionPeriod = 41247
    StreamCalculationCorrectionUnit = 41248
    NoStreamCommoditySettlBusinessCenters = 41249
    StreamCommoditySettlBusinessCenter = 41250
    StreamCommodityBase = 41251
    StreamCommodityType = 41252
    StreamCommoditySecurityID = 41253
    StreamCommoditySecurityIDSource = 41254
    StreamCommodityDesc = 41255
    EncodedStreamCommodityDescLen = 41256
    EncodedStreamCommodityDesc = 41257
    StreamCommodityUnitOfMeasure = 41258
    StreamCommodityCurrency = 41259
    StreamCommodityExchange = 41260
    StreamCommodityRateSource = 41261
    StreamCommodityRateReferencePage = 41262
    StreamCommodityRateReferencePageHeading = 41263
    StreamDataProvider = 41264
    StreamCommodityPricingType = 41265
    StreamCommodityNearbySettlDayPeriod = 41266
    StreamCommodityNearbySettlDayUnit = 41267
    StreamCommoditySettlDateUnadjusted = 41268
    StreamCommoditySettlDateBusinessDayConvention = 41269
    StreamCommoditySettlDateAdjusted = 41270
    StreamCommoditySettlMonth = 41271
    StreamCommoditySettlDateRollPeriod = 41272
    StreamCommoditySettlDateRollUnit = 41273
    StreamCommoditySettlDayType = 41274
    StreamCommodityXID = 41275
    StreamCommodityXIDRef = 41276
    NoStreamCommodityAltIDs = 41277
    StreamCommodityAltID = 41278
    StreamCommodityAltIDSource = 41279
    NoStreamCommodityDataSources = 41280
    StreamCommodityDataSourceID = 41281
    StreamCommodityDataSourceIDType = 41282
    NoStreamCommoditySettlDays = 41283
    StreamCommoditySettlDay = 41284
    StreamCommoditySettlTotalHours = 41285
    NoStreamCommoditySettlTimes = 41286
    StreamCommoditySettlStart = 41287
    StreamCommoditySettlEnd = 41288
    NoStreamCommoditySettlPeriods = 41289
    StreamCommoditySettlCountry = 41290
    StreamCommoditySettlTimeZone = 41291
    StreamCommoditySettlFlowType = 41292
    StreamCommoditySettlPeriodNotional = 41293
    StreamCommoditySettlPeriodNotionalUnitOfMeasure = 41294
    StreamCommoditySettlPeriodFrequencyPeriod = 41295
    StreamCommoditySettlPeriodFrequencyUnit = 41296
    StreamCommoditySettlPeriodPrice = 41297
    StreamCommoditySettlPeriodPriceUnitOfMeasure = 41298
    StreamCommoditySettlPeriodPriceCurrency = 41299
    StreamCommoditySettlHolidaysProcessingInstruction = 41300
    StreamCommoditySettlPeriodXID = 41301
    StreamCommoditySettlPeriodXIDRef = 41302
    StreamXID = 41303
    PaymentLegRefID = 41304
    StreamNotionalXIDRef = 41305
    StreamNotionalFrequencyPeriod = 41306
    StreamNotionalFrequencyUnit = 41307
    StreamNotionalCommodityFrequency = 41308
    StreamNotionalUnitOfMeasure = 41309
    StreamTotalNotional = 41310
    StreamTotalNotionalUnitOfMeasure = 41311
    NoMandatoryClearingJurisdictions = 41312
    MandatoryClearingJurisdiction = 41313
    UnderlyingProtectionTermXIDRef = 41314
    UnderlyingSettlTermXIDRef = 41315
    NoLegAdditionalTermBondRefs = 41316
    LegAdditionalTermBondSecurityID = 41317
    LegAdditionalTermBondSecurityIDSource = 41318
    LegAdditionalTermBondDesc = 41319
    EncodedLegAdditionalTermBondDescLen = 41320
    EncodedLegAdditionalTermBondDesc = 41321
    LegAdditionalTermBondCurrency = 41322
    LegAdditionalTermBondIssuer = 41323
    EncodedLegAdditionalTermBondIssuerLen = 41324
    EncodedLegAdditionalTermBondIssuer = 41325
    LegAdditionalTermBondSeniority = 41326
    LegAdditionalTermBondCouponType = 41327
    LegAdditionalTermBondCouponRate = 41328
    LegAdditionalTermBondMaturityDate = 41329
    LegAdditionalTermBondParValue = 41330
    LegAdditionalTermBondCurrentTotalIssuedAmount = 41331
    LegAdditionalTermBondCouponFrequencyPeriod = 41332
    LegAdditionalTermBondCouponFrequencyUnit = 41333
    LegAdditionalTermBondDayCount = 41334
    NoLegAdditionalTerms = 41335
    LegAdditionalTermConditionPrecedentBondIndicator = 41336
    LegAdditionalTermDiscrepancyClauseIndicator = 41337
    UnderlyingMarketDisruptionValue = 41338
    UnderlyingMarketDisruptionFallbackValue = 41339
    NoUnderlyingAdditionalTermBondRefs = 41340
    UnderlyingAdditionalTermBondSecurityID = 41341
    NoLegCashSettlDealers = 41342
    LegCashSettlDealer = 41343
    NoLegCashSettlTerms = 41344
    LegCashSettlCurrency = 41345
    LegCasSettlValuationFirstBusinessDayOffset = 41346
    LegCashSettlValuationSubsequentBusinessDaysOffset = 41347
    LegCashSettlNumOfValuationDates = 41348
    LegCashSettlValuationTime = 41349
    LegCashSettlBusinessCenter = 41350
    LegCashSettlQuoteMethod = 41351
    LegCashSettlQuoteAmount = 41352
    LegCashSettlQuoteCurrency = 41353
    LegCashSettlMinimumQuoteAmount = 41354
    LegCashSettlMinimumQuoteCurrency = 41355
    LegCashSettlBusinessDays = 41356
    LegCashSettlAmount = 41357
    LegCashSettlRecoveryFactor = 41358
    LegCashSettlFixedTermIndicator = 41359
    LegCashSettlAccruedInterestIndicator = 41360
    LegCashSettlValuationMethod = 41361
    LegCashSettlTermXID = 41362
    NoLegComplexEventAveragingObservations = 41363
    LegComplexEventAveragingObservationNumber = 41364
    LegComplexEventAveragingWeight = 41365
    NoLegComplexEventCreditEvents = 41366
    LegComplexEventCreditEventType = 41367
    LegComplexEventCreditEventValue = 41368
    LegComplexEventCreditEventCurrency = 41369
    LegComplexEventCreditEventPeriod = 41370
    LegComplexEventCreditEventUnit = 41371
    LegComplexEventCreditEventDayType = 41372
    LegComplexEventCreditEventRateSource = 41373
    NoLegComplexEventCreditEventQualifiers = 41374
    LegComplexEventCreditEventQualifier = 41375
    NoLegComplexEventPeriodDateTimes = 41376
    LegComplexEventPeriodDate = 41377
    LegComplexEventPeriodTime = 41378
    NoLegComplexEventPeriods = 41379
    LegComplexEventPeriodType = 41380
    LegComplexEventBusinessCenter = 41381
    NoLegComplexEventRateSources = 41382
    LegComplexEventRateSource = 41383
    LegComplexEventRateSourceType = 41384
    LegComplexEventReferencePage = 41385
    LegComplexEvenReferencePageHeading = 41386
    NoLegComplexEventDateBusinessCenters = 41387
    LegComplexEventDateBusinessCenter = 41388
    LegComplexEventDateUnadjusted = 41389
    LegComplexEventDateRelativeTo = 41390
    LegComplexEventDateOffsetPeriod = 41391
    LegComplexEventDateOffsetUnit = 41392
    LegComplexEventDateOffsetDayType = 41393
    LegComplexEventDateBusinessDayConvention = 41394
    LegComplexEventDateAdjusted = 41395
    LegComplexEventFixingTime = 41396
    LegComplexEventFixingTimeBusinessCenter = 41397
    NoLegComplexEventCreditEventSources = 41398
    LegComplexEventCreditEventSource = 41399
    NoLegComplexEventSchedules = 41400
    LegComplexEventScheduleStartDate = 41401
    LegComplexEventScheduleEndDate = 41402
    LegComplexEventScheduleFrequencyPeriod = 41403
    LegComplexEventScheduleFrequencyUnit = 41404
    LegComplexEventScheduleRollConvention = 41405
    ProvisionCashSettlQuoteReferencePage = 41406
    LegProvisionCashSettlQuoteReferencePage = 41407
    NoLegDeliverySchedules = 41408
    LegDeliveryScheduleType = 41409
    LegDeliveryScheduleXID = 41410
    LegDeliveryScheduleNotional = 41411
    LegDeliveryScheduleNotionalUnitOfMeasure = 41412
    LegDeliveryScheduleNotionalCommodityFrequency = 41413
    LegDeliveryScheduleNegativeTolerance = 41414
    LegDeliverySchedulePositiveTolerance = 41415
    LegDeliveryScheduleToleranceUnitOfMeasure = 41416
    LegDeliveryScheduleToleranceType = 41417
    LegDeliveryScheduleSettlCountry = 41418
    LegDeliveryScheduleSettlTimeZone = 41419
    LegDeliveryScheduleSettlFlowType = 41420
    LegDeliveryScheduleSettlHolidaysProcessingInstruction = 41421
    NoLegDeliveryScheduleSettlDays = 41422
    LegDeliveryScheduleSettlDay = 41423
    LegDeliveryScheduleSettlTotalHours = 41424
    NoLegDeliveryScheduleSettlTimes = 41425
    LegDeliveryScheduleSettlStart = 41426
    LegDeliveryScheduleSettlEnd = 41427
    LegDeliveryScheduleSettlTimeType = 41428
    LegDeliveryStreamType = 41429
    LegDeliveryStreamPipeline = 41430
    LegDeliveryStreamEntryPoint = 41431
    LegDeliveryStreamWithdrawalPoint = 41432
    LegDeliveryStreamDeliveryPoint = 41433
    LegDeliveryStreamDeliveryRestriction = 41434
    LegDeliveryStreamDeliveryContingency = 41435
    LegDeliveryStreamDeliveryContingentPartySide = 41436
    LegDeliveryStreamDeliverAtSourceIndicator = 41437
    LegDeliveryStreamRiskApportionment = 41438
    LegDeliveryStreamTitleTransferLocation = 41439
    LegDeliveryStreamTitleTransferCondition = 41440
    LegDeliveryStreamImporterOfRecord = 41441
    LegDeliveryStreamNegativeTolerance = 41442
    LegDeliveryStreamPositiveTolerance = 41443
    LegDeliveryStreamToleranceUnitOfMeasure = 41444
    LegDeliveryStreamToleranceType = 41445
    LegDeliveryStreamToleranceOptionSide = 41446
    LegDeliveryStreamTotalPositiveTolerance = 41447
    LegDeliveryStreamTotalNegativeTolerance = 41448
    LegDeliveryStreamNotionalConversionFactor = 41449
    LegDeliveryStreamTransportEquipment = 41450
    LegDeliveryStreamElectingPartySide = 41451
    NoLegStreamAssetAttributes = 41452
    LegStreamAssetAttributeType = 41453
    LegStreamAssetAttributeValue = 41454
    LegStreamAssetAttributeLimit = 41455
    NoLegDeliveryStreamCycles = 41456
    LegDeliveryStreamCycleDesc = 41457
    EncodedLegDeliveryStreamCycleDescLen = 41458
    EncodedLegDeliveryStreamCycleDesc = 41459
    NoLegDeliveryStreamCommoditySources = 41460
    LegDeliveryStreamCommoditySource = 41461
    LegMarketDisruptionProvision = 41462
    LegMarketDisruptionFallbackProvision = 41463
    LegMarketDisruptionMaximumDays = 41464
    LegMarketDisruptionMaterialityPercentage = 41465
    LegMarketDisruptionMinimumFuturesContracts = 41466
    NoLegMarketDisruptionEvents = 41467
    LegMarketDisruptionEvent = 41468
    NoLegMarketDisruptionFallbacks = 41469
    LegMarketDisruptionFallbackType = 41470
    NoLegMarketDisruptionFallbackReferencePrices = 41471
    LegMarketDisruptionFallbackUnderlierType = 41472
    LegMarketDisruptionFallbackUnderlierSecurityID = 41473
    LegMarketDisruptionFallbackUnderlierSecurityIDSource = 41474
    LegMarketDisruptionFallbackUnderlierSecurityDesc = 41475
    EncodedLegMarketDisruptionFallbackUnderlierSecurityDescLen = 41476
    EncodedLegMarketDisruptionFallbackUnderlierSecurityDesc = 41477
    LegMarketDisruptionFallbackOpenUnits = 41478
    LegMarketDisruptionFallbackBasketCurrency = 41479
    LegMarketDisruptionFallbackBasketDivisor = 41480
    LegExerciseDesc = 41481
    EncodedLegExerciseDescLen = 41482
    EncodedLegExerciseDesc = 41483
    LegAutomaticExerciseIndicator = 41484
    LegAutomaticExerciseThresholdRate = 41485
    LegExerciseConfirmationMethod = 41486
    LegManualNoticeBusinessCenter = 41487
    LegFallbackExerciseIndicator = 41488
    LegLimitRightToConfirmIndicator = 41489
    LegExerciseSplitTicketIndicator = 41490
    NoLegOptionExerciseBusinessCenters = 41491
    LegOptionExerciseBusinessCenter = 41492
    LegOptionExerciseBusinessDayConvention = 41493
    LegOptionExerciseEarliestDateOffsetDayType = 41494
    LegOptionExerciseEarliestDateOffsetPeriod = 41495
    LegOptionExerciseEarliestDateOffsetUnit = 41496
    LegOptionExerciseFrequencyPeriod = 41497
    LegOptionExerciseFrequencyUnit = 41498
    LegOptionExerciseStartDateUnadjusted = 41499
    LegOptionExerciseStartDateRelativeTo = 41500
    LegOptionExerciseStartDateOffsetPeriod = 41501
    LegOptionExerciseStartDateOffsetUnit = 41502
    LegOptionExerciseStartDateOffsetDayType = 41503
    LegOptionExerciseStartDateAdjusted = 41504
    LegOptionExerciseSkip = 41505
    LegOptionExerciseNominationDeadline = 41506
    LegOptionExerciseFirstDateUnadjusted = 41507
    LegOptionExerciseLastDateUnadjusted = 41508
    LegOptionExerciseEarliestTime = 41509
    LegOptionExerciseLatestTime = 41510
    LegOptionExerciseTimeBusinessCenter = 41511
    NoLegOptionExerciseDates = 41512
    LegOptionExerciseDate = 41513
    LegOptionExerciseDateType = 41514
    NoLegOptionExerciseExpirationDateBusinessCenters = 41515
    LegOptionExerciseExpirationDateBusinessCenter = 41516
    LegOptionExerciseExpirationDateBusinessDayConvention = 41517
    LegOptionExerciseExpirationDateRelativeTo = 41518
    LegOptionExerciseExpirationDateOffsetPeriod = 41519
    LegOptionExerciseExpirationDateOffsetUnit = 41520
    LegOptionExerciseExpirationFrequencyPeriod = 41521
    LegOptionExerciseExpirationFrequencyUnit = 41522
    LegOptionExerciseExpirationRollConvention = 41523
    LegOptionExerciseExpirationDateOffsetDayType = 41524
    LegOptionExerciseExpirationTime = 41525
    LegOptionExerciseExpirationTimeBusinessCenter = 41526
    NoLegOptionExerciseExpirationDates = 41527
    LegOptionExerciseExpirationDate = 41528
    LegOptionExerciseExpirationDateType = 41529
    NoLegPaymentScheduleFixingDays = 41530
    LegPaymentScheduleFixingDayOfWeek = 41531
    LegPaymentScheduleFixingDayNumber = 41532
    LegPaymentScheduleXID = 41533
    LegPaymentScheduleXIDRef = 41534
    LegPaymentScheduleRateCurrency = 41535
    LegPaymentScheduleRateUnitOfMeasure = 41536
    LegPaymentScheduleRateConversionFactor = 41537
    LegPaymentScheduleRateSpreadType = 41538
    LegPaymentScheduleSettlPeriodPrice = 41539
    LegPaymentScheduleSettlPeriodPriceCurrency = 41540
    LegPaymentScheduleSettlPeriodPriceUnitOfMeasure = 41541
    LegPaymentScheduleStepUnitOfMeasure = 41542
    LegPaymentScheduleFixingDayDistribution = 41543
    LegPaymentScheduleFixingDayCount = 41544
    LegPaymentScheduleFixingLagPeriod = 41545
    LegPaymentScheduleFixingLagUnit = 41546
    LegPaymentScheduleFixingFirstObservationDateOffsetPeriod = 41547
    LegPaymentScheduleFixingFirstObservationDateOffsetUnit = 41548
    LegPaymentStreamFlatRateIndicator = 41549
    LegPaymentStreamFlatRateAmount = 41550
    LegPaymentStreamFlatRateCurrency = 41551
    LegStreamMaximumPaymentAmount = 41552
    LegStreamMaximumPaymentCurrency = 41553
    LegStreamMaximumTransactionAmount = 41554
    LegStreamMaximumTransactionCurrency = 41555
    LegPaymentStreamFixedAmountUnitOfMeasure = 41556
    LegPaymentStreamTotalFixedAmount = 41557
    LegPaymentStreamWorldScaleRate = 41558
    LegPaymentStreamContractPrice = 41559
    LegPaymentStreamContractPriceCurrency = 41560
    NoLegPaymentStreamPricingBusinessCenters = 41561
    LegPaymentStreamPricingBusinessCenter = 41562
    LegPaymentStreamRateIndex2CurveUnit = 41563
    LegPaymentStreamRateIndex2CurvePeriod = 41564
    LegPaymentStreamRateIndexLocation = 41565
    LegPaymentStreamRateIndexLevel = 41566
    LegPaymentStreamRateIndexUnitOfMeasure = 41567
    LegPaymentStreamSettlLevel = 41568
    LegPaymentStreamReferenceLevel = 41569
    LegPaymentStreamReferenceLevelUnitOfMeasure = 41570
    LegPaymentStreamReferenceLevelEqualsZeroIndicator = 41571
    LegPaymentStreamRateSpreadCurrency = 41572
    LegPaymentStreamRateSpreadUnitOfMeasure = 41573
    LegPaymentStreamRateConversionFactor = 41574
    LegPaymentStreamRateSpreadType = 41575
    LegPaymentStreamLastResetRate = 41576
    LegPaymentStreamFinalRate = 41577
    LegPaymentStreamCalculationLagPeriod = 41578
    LegPaymentStreamCalculationLagUnit = 41579
    LegPaymentStreamFirstObservationDateOffsetPeriod = 41580
    LegPaymentStreamFirstObservationDateOffsetUnit = 41581
    LegPaymentStreamPricingDayType = 41582
    LegPaymentStreamPricingDayDistribution = 41583
    LegPaymentStreamPricingDayCount = 41584
    LegPaymentStreamPricingBusinessCalendar = 41585
    LegPaymentStreamPricingBusinessDayConvention = 41586
    UnderlyingDeliveryStreamRiskApportionmentSource = 41587
    StreamCommoditySettlTimeType = 41588
    NoLegPaymentStreamPaymentDates = 41589
    LegPaymentStreamPaymentDate = 41590
    LegPaymentStreamPaymentDateType = 41591
    LegPaymentStreamMasterAgreementPaymentDatesIndicator = 41592
    NoLegPaymentStreamPricingDates = 41593
    LegPaymentStreamPricingDate = 41594
    LegPaymentStreamPricingDateType = 41595
    NoLegPaymentStreamPricingDays = 41596
    LegPaymentStreamPricingDayOfWeek = 41597
    LegPaymentStreamPricingDayNumber = 41598
    NoLegPhysicalSettlTerms = 41599
    LegPhysicalSettlTermXID = 41600
    LegPhysicalSettlCurency = 41601
    LegPhysicalSettlBusinessDays = 41602
    LegPhysicalSettlMaximumBusinessDays = 41603
    NoLegPhysicalSettlDeliverableObligations = 41604
    LegPhysicalSettlDeliverableObligationType = 41605
    LegPhysicalSettlDeliverableObligationValue = 41606
    NoLegPricingDateBusinessCenters = 41607
    LegPricingDateBusinessCenter = 41608
    LegPricingDateUnadjusted = 41609
    LegPricingDateBusinessDayConvention = 41610
    LegPricingDateAdjusted = 41611
    LegPricingTime = 41612
    LegPricingTimeBusinessCenter = 41613
    NoLegProtectionTermEventNewsSources = 41614
    LegProtectionTermEventNewsSource = 41615
    NoLegProtectionTerms = 41616
    LegProtectionTermXID = 41617
    LegProtectionTermNotional = 41618
    LegProtectionTermCurrency = 41619
    LegProtectionTermSellerNotifies = 41620
    LegProtectionTermBuyerNotifies = 41621
    LegProtectionTermEventBusinessCenter = 41622
    LegProtectionTermStandardSources = 41623
    LegProtectionTermEventMinimumSources = 41624
    NoLegProtectionTermEvents = 41625
    LegProtectionTermEventType = 41626
    LegProtectionTermEventValue = 41627
    LegProtectionTermEventCurrency = 41628
    LegProtectionTermEventPeriod = 41629
    LegProtectionTermEventUnit = 41630
    LegProtectionTermEventDayType = 41631
    LegProtectionTermEventRateSource = 41632
    NoLegProtectionTermEventQualifiers = 41633
    LegProtectionTermEventQualifier = 41634
    NoLegProtectionTermObligations = 41635
    LegProtectionTermObligationType = 41636
    LegProtectionTermObligationValue = 41637
    NoLegStreamCalculationPeriodDates = 41638
    LegStreamCalculationPeriodDate = 41639
    LegStreamCalculationPeriodDateType = 41640
    LegStreamCalculationPeriodDatesXID = 41641
    LegStreamCalculationPeriodDatesXIDRef = 41642
    LegStreamCalculationBalanceOfFirstPeriod = 41643
    LegStreamCalculationCorrectionPeriod = 41644
    LegStreamCalculationCorrectionUnit = 41645
    NoLegStreamCommoditySettlBusinessCenters = 41646
    LegStreamCommoditySettlBusinessCenter = 41647
    LegStreamCommodityBase = 41648
    LegStreamCommodityType = 41649
    LegStreamCommoditySecurityID = 41650
    LegStreamCommoditySecurityIDSource = 41651
    LegStreamCommodityDesc = 41652
    EncodedLegStreamCommodityDescLen = 41653
    EncodedLegStreamCommodityDesc = 41654
    LegStreamCommodityUnitOfMeasure = 41655
    LegStreamCommodityCurrency = 41656
    LegStreamCommodityExchange = 41657
    LegStreamCommodityRateSource = 41658
    LegStreamCommodityRateReferencePage = 41659
    LegStreamCommodityRateReferencePageHeading = 41660
    LegStreamDataProvider = 41661
    LegStreamCommodityPricingType = 41662
    LegStreamCommodityNearbySettlDayPeriod = 41663
    LegStreamCommodityNearbySettlDayUnit = 41664
    LegStreamCommoditySettlDateUnadjusted = 41665
    LegStreamCommoditySettlDateBusinessDayConvention = 41666
    LegStreamCommoditySettlDateAdjusted = 41667
    LegStreamCommoditySettlMonth = 41668
    LegStreamCommoditySettlDateRollPeriod = 41669
    LegStreamCommoditySettlDateRollUnit = 41670
    LegStreamCommoditySettlDayType = 41671
    LegStreamCommodityXID = 41672
    LegStreamCommodityXIDRef = 41673
    NoLegStreamCommodityAltIDs = 41674
    LegStreamCommodityAltID = 41675
    LegStreamCommodityAltIDSource = 41676
    NoLegStreamCommodityDataSources = 41677
    LegStreamCommodityDataSourceID = 41678
    LegStreamCommodityDataSourceIDType = 41679
    NoLegStreamCommoditySettlDays = 41680
    LegStreamCommoditySettlDay = 41681
    LegStreamCommoditySettlTotalHours = 41682
    NoLegStreamCommoditySettlTimes = 41683
    LegStreamCommoditySettlStart = 41684
    LegStreamCommoditySettlEnd = 41685
    NoLegStreamCommoditySettlPeriods = 41686
    LegStreamCommoditySettlCountry = 41687
    LegStreamCommoditySettlTimeZone = 41688
    LegStreamCommoditySettlFlowType = 41689
    LegStreamCommoditySettlPeriodNotional = 41690
    LegStreamCommoditySettlPeriodNotionalUnitOfMeasure = 41691
    LegStreamCommoditySettlPeriodFrequencyPeriod = 41692
    LegStreamCommoditySettlPeriodFrequencyUnit = 41693
    LegStreamCommoditySettlPeriodPrice = 41694
    LegStreamCommoditySettlPeriodPriceUnitOfMeasure = 41695
    LegStreamCommoditySettlPeriodPriceCurrency = 41696
    LegStreamCommoditySettlHolidaysProcessingInstruction = 41697
    LegStreamCommoditySettlPeriodXID = 41698
    LegStreamCommoditySettlPeriodXIDRef = 41699
    LegStreamXID = 41700
    UnderlyingAdditionalTermBondSecurityIDSource = 41701
    LegStreamNotionalXIDRef = 41702
    LegStreamNotionalFrequencyPeriod = 41703
    LegStreamNotionalFrequencyUnit = 41704
    LegStreamNotionalCommodityFrequency = 41705
    LegStreamNotionalUnitOfMeasure = 41706
    LegStreamTotalNotional = 41707
    LegStreamTotalNotionalUnitOfMeasure = 41708
    UnderlyingAdditionalTermBondDesc = 41709
    EncodedUnderlyingAdditionalTermBondDescLen = 41710
    EncodedUnderlyingAdditionalTermBondDesc = 41711
    UnderlyingAdditionalTermBondCurrency = 41712
    NoUnderlyingComplexEventAveragingObservations = 41713
    UnderlyingComplexEventAveragingObservationNumber = 41714
    UnderlyingComplexEventAveragingWeight = 41715
    NoUnderlyingComplexEventCreditEvents = 41716
    UnderlyingComplexEventCreditEventType = 41717
    UnderlyingComplexEventCreditEventValue = 41718
    UnderlyingComplexEventCreditEventCurrency = 41719
    UnderlyingComplexEventCreditEventPeriod = 41720
    UnderlyingComplexEventCreditEventUnit = 41721
    UnderlyingComplexEventCreditEventDayType = 41722
    UnderlyingComplexEventCreditEventRateSource = 41723
    NoUnderlyingComplexEventCreditEventQualifiers = 41724
    UnderlyingComplexEventCreditEventQualifier = 41725
    NoUnderlyingComplexEventPeriodDateTimes = 41726
    UnderlyingComplexEventPeriodDate = 41727
    UnderlyingComplexEventPeriodTime = 41728
    NoUnderlyingComplexEventPeriods = 41729
    UnderlyingComplexEventPeriodType = 41730
    UnderlyingComplexEventBusinessCenter = 41731
    NoUnderlyingComplexEventRateSources = 41732
    UnderlyingComplexEventRateSource = 41733
    UnderlyingComplexEventRateSourceType = 41734
    UnderlyingComplexEventReferencePage = 41735
    UnderlyingComplexEventReferencePageHeading = 41736
    NoUnderlyingComplexEventDateBusinessCenters = 41737
    UnderlyingComplexEventDateBusinessCenter = 41738
    UnderlyingComplexEventDateUnadjusted = 41739
    UnderlyingComplexEventDateRelativeTo = 41740
    UnderlyingComplexEventDateOffsetPeriod = 41741
    UnderlyingComplexEventDateOffsetUnit = 41742
    UnderlyingComplexEventDateOffsetDayType = 41743
    UnderlyingComplexEventDateBusinessDayConvention = 41744
    UnderlyingComplexEventDateAdjusted = 41745
    UnderlyingComplexEventFixingTime = 41746
    UnderlyingComplexEventFixingTimeBusinessCenter = 41747
    NoUnderlyingComplexEventCreditEventSources = 41748
    UnderlyingComplexEventCreditEventSource = 41749
    NoUnderlyingComplexEventSchedules = 41750
    UnderlyingComplexEventScheduleStartDate = 41751
    UnderlyingComplexEventScheduleEndDate = 41752
    UnderlyingComplexEventScheduleFrequencyPeriod = 41753
    UnderlyingComplexEventScheduleFrequencyUnit = 41754
    UnderlyingComplexEventScheduleRollConvention = 41755
    NoUnderlyingDeliverySchedules = 41756
    UnderlyingDeliveryScheduleType = 41757
    UnderlyingDeliveryScheduleXID = 41758
    UnderlyingDeliveryScheduleNotional = 41759
    UnderlyingDeliveryScheduleNotionalUnitOfMeasure = 41760
    UnderlyingDeliveryScheduleNotionalCommodityFrequency = 41761
    UnderlyingDeliveryScheduleNegativeTolerance = 41762
    UnderlyingDeliverySchedulePositiveTolerance = 41763
    UnderlyingDeliveryScheduleToleranceUnitOfMeasure = 41764
    UnderlyingDeliveryScheduleToleranceType = 41765
    UnderlyingDeliveryScheduleSettlCountry = 41766
    UnderlyingDeliveryScheduleSettlTimeZone = 41767
    UnderlyingDeliveryScheduleSettlFlowType = 41768
    UnderlyingDeliveryScheduleSettlHolidaysProcessingInstruction = 41769
    NoUnderlyingDeliveryScheduleSettlDays = 41770
    UnderlyingDeliveryScheduleSettlDay = 41771
    UnderlyingDeliveryScheduleSettlTotalHours = 41772
    NoUnderlyingDeliveryScheduleSettlTimes = 41773
    UnderlyingDeliveryScheduleSettlStart = 41774
    UnderlyingDeliveryScheduleSettlEnd = 41775
    UnderlyingDeliveryScheduleSettlTimeType = 41776
    UnderlyingDeliveryStreamType = 41777
    UnderlyingDeliveryStreamPipeline = 41778
    UnderlyingDeliveryStreamEntryPoint = 41779
    UnderlyingDeliveryStreamWithdrawalPoint = 41780
    UnderlyingDeliveryStreamDeliveryPoint = 41781
    UnderlyingDeliveryStreamDeliveryRestriction = 41782
    UnderlyingDeliveryStreamDeliveryContingency = 41783
    UnderlyingDeliveryStreamDeliveryContingentPartySide = 41784
    UnderlyingDeliveryStreamDeliverAtSourceIndicator = 41785
    UnderlyingDeliveryStreamRiskApportionment = 41786
    UnderlyingDeliveryStreamTitleTransferLocation = 41787
    UnderlyingDeliveryStreamTitleTransferCondition = 41788
    UnderlyingDeliveryStreamImporterOfRecord = 41789
    UnderlyingDeliveryStreamNegativeTolerance = 41790
    UnderlyingDeliveryStreamPositiveTolerance = 41791
    UnderlyingDeliveryStreamToleranceUnitOfMeasure = 41792
    UnderlyingDeliveryStreamToleranceType = 41793
    UnderlyingDeliveryStreamToleranceOptionSide = 41794
    UnderlyingDeliveryStreamTotalPositiveTolerance = 41795
    UnderlyingDeliveryStreamTotalNegativeTolerance = 41796
    UnderlyingDeliveryStreamNotionalConversionFactor = 41797
    UnderlyingDeliveryStreamTransportEquipment = 41798
    UnderlyingDeliveryStreamElectingPartySide = 41799
    NoUnderlyingStreamAssetAttributes = 41800
    UnderlyingStreamAssetAttributeType = 41801
    UnderlyingStreamAssetAttributeValue = 41802
    UnderlyingStreamAssetAttributeLimit = 41803
    NoUnderlyingDeliveryStreamCycles = 41804
    UnderlyingDeliveryStreamCycleDesc = 41805
    EncodedUnderlyingDeliveryStreamCycleDescLen = 41806
    EncodedUnderlyingDeliveryStreamCycleDesc = 41807
    NoUnderlyingDeliveryStreamCommoditySources = 41808
    UnderlyingDeliveryStreamCommoditySource = 41809
    UnderlyingExerciseDesc = 41810
    EncodedUnderlyingExerciseDescLen = 41811
    EncodedUnderlyingExerciseDesc = 41812
    UnderlyingAutomaticExerciseIndicator = 41813
    UnderlyingAutomaticExerciseThresholdRate = 41814
    UnderlyingExerciseConfirmationMethod = 41815
    UnderlyingManualNoticeBusinessCenter = 41816
    UnderlyingFallbackExerciseIndicator = 41817
    UnderlyingLimitedRightToConfirmIndicator = 41818
    UnderlyingExerciseSplitTicketIndicator = 41819
    NoUnderlyingOptionExerciseBusinessCenters = 41820
    UnderlyingOptionExerciseBusinessCenter = 41821
    UnderlyingOptionExerciseBusinessDayConvention = 41822
    UnderlyingOptionExerciseEarliestDateOffsetDayType = 41823
    UnderlyingOptionExerciseEarliestDateOffsetPeriod = 41824
    UnderlyingOptionExerciseEarliestDateOffsetUnit = 41825
    UnderlyingOptionExerciseFrequencyPeriod = 41826
    UnderlyingOptionExerciseFrequencyUnit = 41827
    UnderlyingOptionExerciseStartDateUnadjusted = 41828
    UnderlyingOptionExerciseStartDateRelativeTo = 41829
    UnderlyingOptionExerciseStartDateOffsetPeriod = 41830
    UnderlyingOptionExerciseStartDateOffsetUnit = 41831
    UnderlyingOptionExerciseStartDateOffsetDayType = 41832
    UnderlyingOptionExerciseStartDateAdjusted = 41833
    UnderlyingOptionExerciseSkip = 41834
    UnderlyingOptionExerciseNominationDeadline = 41835
    UnderlyingOptionExerciseFirstDateUnadjusted = 41836
    UnderlyingOptionExerciseLastDateUnadjusted = 41837
    UnderlyingOptionExerciseEarliestTime = 41838
    UnderlyingOptionExerciseLatestTime = 41839
    UnderlyingOptionExerciseTimeBusinessCenter = 41840
    NoUnderlyingOptionExerciseDates = 41841
    UnderlyingOptionExerciseDate = 41842
    UnderlyingOptionExerciseDateType = 41843
    NoUnderlyingOptionExerciseExpirationDateBusinessCenters = 41844
    UnderlyingOptionExerciseExpirationDateBusinessCenter = 41845
    UnderlyingOptionExerciseExpirationDateBusinessDayConvention = 41846
    UnderlyingOptionExerciseExpirationDateRelativeTo = 41847
    UnderlyingOptionExerciseExpirationDateOffsetPeriod = 41848
    UnderlyingOptionExerciseExpirationDateOffsetUnit = 41849
    UnderlyingOptionExerciseExpirationFrequencyPeriod = 41850
    UnderlyingOptionExerciseExpirationFrequencyUnit = 41851
    UnderlyingOptionExerciseExpirationRollConvention = 41852
    UnderlyingOptionExerciseExpirationDateOffsetDayType = 41853
    UnderlyingOptionExerciseExpirationTime = 41854
    UnderlyingOptionExerciseExpirationTimeBusinessCenter = 41855
    NoUnderlyingOptionExerciseExpirationDates = 41856
    UnderlyingOptionExerciseExpirationDate = 41857
    UnderlyingOptionExerciseExpirationDateType = 41858
    UnderlyingMarketDisruptionProvision = 41859
    UnderlyingMarketDisruptionFallbackProvision = 41860
    UnderlyingMarketDisruptionMaximumDays = 41861
    UnderlyingMarketDisruptionMaterialityPercentage = 41862
    UnderlyingMarketDisruptionMinimumFuturesContracts = 41863
    NoUnderlyingMarketDisruptionEvents = 41864
    UnderlyingMarketDisruptionEvent = 41865
    NoUnderlyingMarketDisruptionFallbacks = 41866
    UnderlyingMarketDisruptionFallbackType = 41867
    NoUnderlyingMarketDisruptionFallbackReferencePrices = 41868
    UnderlyingMarketDisruptionFallbackUnderlierType = 41869
    UnderlyingMarketDisruptionFallbackUnderlierSecurityID = 41870
    UnderlyingMarketDisruptionFallbackUnderlierSecurityIDSource = 41871
    UnderlyingMarketDisruptionFallbackUnderlierSecurityDesc = 41872
    EncodedUnderlyingMarketDisruptionFallbackUnderlierSecDescLen = 41873
    EncodedUnderlyingMarketDisruptionFallbackUnderlierSecurityDesc = 41874
    UnderlyingMarketDisruptionFallbackOpenUnits = 41875
    UnderlyingMarketDisruptionFallbackBasketCurrency = 41876
    UnderlyingMarketDisruptionFallbackBasketDivisor = 41877
    NoUnderlyingPaymentScheduleFixingDays = 41878
    UnderlyingPaymentScheduleFixingDayOfWeek = 41879
    UnderlyingPaymentScheduleFixingDayNumber = 41880
    UnderlyingPaymentScheduleXID = 41881
    UnderlyingPaymentScheduleXIDRef = 41882
    UnderlyingPaymentScheduleRateCurrency = 41883
    UnderlyingPaymentScheduleRateUnitOfMeasure = 41884
    UnderlyingPaymentScheduleRateConversionFactor = 41885
    UnderlyingPaymentScheduleRateSpreadType = 41886
    UnderlyingPaymentScheduleSettlPeriodPrice = 41887
    UnderlyingPaymentScheduleSettlPeriodPriceCurrency = 41888
    UnderlyingPaymentScheduleSettlPeriodPriceUnitOfMeasure = 41889
    UnderlyingPaymentScheduleStepUnitOfMeasure = 41890
    UnderlyingPaymentScheduleFixingDayDistribution = 41891
    UnderlyingPaymentScheduleFixingDayCount = 41892
    UnderlyingPaymentScheduleFixingLagPeriod = 41893
    UnderlyingPaymentScheduleFixingLagUnit = 41894
    UnderlyingPaymentScheduleFixingFirstObservationDateOffsetPeriod = 41895
    UnderlyingPaymentScheduleFixingFirstObservationDateOffsetUnit = 41896
    UnderlyingPaymentStreamFlatRateIndicator = 41897
    UnderlyingPaymentStreamFlatRateAmount = 41898
    UnderlyingPaymentStreamFlatRateCurrency = 41899
    UnderlyingPaymentStreamMaximumPaymentAmount = 41900
    UnderlyingPaymentStreamMaximumPaymentCurrency = 41901
    UnderlyingPaymentStreamMaximumTransactionAmount = 41902
    UnderlyingPaymentStreamMaximumTransactionCurrency = 41903
    UnderlyingPaymentStreamFixedAmountUnitOfMeasure = 41904
    UnderlyingPaymentStreamTotalFixedAmount = 41905
    UnderlyingPaymentStreamWorldScaleRate = 41906
    UnderlyingPaymentStreamContractPrice = 41907
    UnderlyingPaymentStreamContractPriceCurrency = 41908
    NoUnderlyingPaymentStreamPricingBusinessCenters = 41909
    UnderlyingPaymentStreamPricingBusinessCenter = 41910
    UnderlyingPaymentStreamRateIndex2CurveUnit = 41911
    UnderlyingPaymentStreamRateIndex2CurvePeriod = 41912
    UnderlyingPaymentStreamRateIndexLocation = 41913
    UnderlyingPaymentStreamRateIndexLevel = 41914
    UnderlyingPaymentStreamRateIndexUnitOfMeasure = 41915
    UnderlyingPaymentStreamSettlLevel = 41916
    UnderlyingPaymentStreamReferenceLevel = 41917
    UnderlyingPaymentStreamReferenceLevelUnitOfMeasure = 41918
    UnderlyingPaymentStreamReferenceLevelEqualsZeroIndicator = 41919
    UnderlyingPaymentStreamRateSpreadCurrency = 41920
    UnderlyingPaymentStreamRateSpreadUnitOfMeasure = 41921
    UnderlyingPaymentStreamRateConversionFactor = 41922
    UnderlyingPaymentStreamRateSpreadType = 41923
    UnderlyingPaymentStreamLastResetRate = 41924
    UnderlyingPaymentStreamFinalRate = 41925
    UnderlyingPaymentStreamCalculationLagPeriod = 41926
    UnderlyingPaymentStreamCalculationLagUnit = 41927
    UnderlyingPaymentStreamFirstObservationDateOffsetPeriod = 41928
    UnderlyingPaymentStreamFirstObservationDateOffsetUnit = 41929
    UnderlyingPaymentStreamPricingDayType = 41930
    UnderlyingPaymentStreamPricingDayDistribution = 41931
    UnderlyingPaymentStreamPricingDayCount = 41932
    UnderlyingPaymentStreamPricingBusinessCalendar = 41933
    UnderlyingPaymentStreamPricingBusinessDayConvention = 41934
    LegStreamCommoditySettlTimeType = 41935
    UnderlyingStreamCommoditySettlTimeType = 41936
    NoUnderlyingPaymentStreamPaymentDates = 41937
    UnderlyingPaymentStreamPaymentDate = 41938
    UnderlyingPaymentStreamPaymentDateType = 41939
    UnderlyingPaymentStreamMasterAgreementPaymentDatesIndicator = 41940
    NoUnderlyingPaymentStreamPricingDates = 41941
    UnderlyingPaymentStreamPricingDate = 41942
    UnderlyingPaymentStreamPricingDateType = 41943
    NoUnderlyingPaymentStreamPricingDays = 41944
    UnderlyingPaymentStreamPricingDayOfWeek = 41945
    UnderlyingPaymentStreamPricingDayNumber = 41946
    NoUnderlyingPricingDateBusinessCenters = 41947
    UnderlyingPricingDateBusinessCenter = 41948
    UnderlyingPricingDateUnadjusted = 41949
    UnderlyingPricingDateBusinessDayConvention = 41950
    UnderlyingPricingDateAdjusted = 41951
    UnderlyingPricingTime = 41952
    UnderlyingPricingTimeBusinessCenter = 41953
    NoUnderlyingStreamCalculationPeriodDates = 41954
    UnderlyingStreamCalculationPeriodDate = 41955
    UnderlyingStreamCalculationPeriodDateType = 41956
    UnderlyingStreamCalculationPeriodDatesXID = 41957
    UnderlyingStreamCalculationPeriodDatesXIDRef = 41958
    UnderlyingStreamCalculationBalanceOfFirstPeriod = 41959
    UnderlyingStreamCalculationCorrectionPeriod = 41960
    UnderlyingStreamCalculationCorrectionUnit = 41961
    NoUnderlyingStreamCommoditySettlBusinessCenters = 41962
    UnderlyingStreamCommoditySettlBusinessCenter = 41963
    UnderlyingStreamCommodityBase = 41964
    UnderlyingStreamCommodityType = 41965
    UnderlyingStreamCommoditySecurityID = 41966
    UnderlyingStreamCommoditySecurityIDSource = 41967
    UnderlyingStreamCommodityDesc = 41968
    EncodedUnderlyingStreamCommodityDescLen = 41969
    EncodedUnderlyingStreamCommodityDesc = 41970
    UnderlyingStreamCommodityUnitOfMeasure = 41971
    UnderlyingStreamCommodityCurrency = 41972
    UnderlyingStreamCommodityExchange = 41973
    UnderlyingStreamCommodityRateSource = 41974
    UnderlyingStreamCommodityRateReferencePage = 41975
    UnderlyingStreamCommodityRateReferencePageHeading = 41976
    UnderlyingStreamDataProvider = 41977
    UnderlyingStreamCommodityPricingType = 41978
    UnderlyingStreamCommodityNearbySettlDayPeriod = 41979
    UnderlyingStreamCommodityNearbySettlDayUnit = 41980
    UnderlyingStreamCommoditySettlDateUnadjusted = 41981
    UnderlyingStreamCommoditySettlDateBusinessDayConvention = 41982
    UnderlyingStreamCommoditySettlDateAdjusted = 41983
    UnderlyingStreamCommoditySettlMonth = 41984
    UnderlyingStreamCommoditySettlDateRollPeriod = 41985
    UnderlyingStreamCommoditySettlDateRollUnit = 41986
    UnderlyingStreamCommoditySettlDayType = 41987
    UnderlyingStreamCommodityXID = 41988
    UnderlyingStreamCommodityXIDRef = 41989
    NoUnderlyingStreamCommodityAltIDs = 41990
    UnderlyingStreamCommodityAltID = 41991
    UnderlyingStreamCommodityAltIDSource = 41992
    NoUnderlyingStreamCommodityDataSources = 41993
    UnderlyingStreamCommodityDataSourceID = 41994
    UnderlyingStreamCommodityDataSourceIDType = 41995
    NoUnderlyingStreamCommoditySettlDays = 41996
    UnderlyingStreamCommoditySettlDay = 41997
    UnderlyingStreamCommoditySettlTotalHours = 41998
    NoUnderlyingStreamCommoditySettlTimes = 41999
    UnderlyingStreamCommoditySettlStart = 42000
    UnderlyingStreamCommoditySettlEnd = 42001
    NoUnderlyingStreamCommoditySettlPeriods = 42002
    UnderlyingStreamCommoditySettlCountry = 42003
    UnderlyingStreamCommoditySettlTimeZone = 42004
    UnderlyingStreamCommoditySettlFlowType = 42005
    UnderlyingStreamCommoditySettlPeriodNotional = 42006
    UnderlyingStreamCommoditySettlPeriodNotionalUnitOfMeasure = 42007
    UnderlyingStreamCommoditySettlPeriodFrequencyPeriod = 42008
    UnderlyingStreamCommoditySettlPeriodFrequencyUnit = 42009
    UnderlyingStreamCommoditySettlPeriodPrice = 42010
    UnderlyingStreamCommoditySettlPeriodPriceUnitOfMeasure = 42011
    UnderlyingStreamCommoditySettlPeriodPriceCurrency = 42012
    UnderlyingStreamCommoditySettlHolidaysProcessingInstruction = 42013
    UnderlyingStreamCommoditySettlPeriodXID = 42014
    UnderlyingStreamCommoditySettlPeriodXIDRef = 42015
    UnderlyingStreamXID = 42016
    UnderlyingAdditionalTermBondIssuer = 42017
    UnderlyingStreamNotionalXIDRef = 42018
    UnderlyingStreamNotionalFrequencyPeriod = 42019
    UnderlyingStreamNotionalFrequencyUnit = 42020
    UnderlyingStreamNotionalCommodityFrequency = 42021
    UnderlyingStreamNotionalUnitOfMeasure = 42022
    UnderlyingStreamTotalNotional = 42023
    UnderlyingStreamTotalNotionalUnitOfMeasure = 42024
    EncodedUnderlyingAdditionalTermBondIssuerLen = 42025
    EncodedUnderlyingAdditionalTermBondIssuer = 42026
    UnderlyingAdditionalTermBondSeniority = 42027
    UnderlyingAdditionalTermBondCouponType = 42028
    UnderlyingAdditionalTermBondCouponRate = 42029
    UnderlyingAdditionalTermBondMaturityDate = 42030
    UnderlyingAdditionalTermBondParValue = 42031
    UnderlyingAdditionalTermBondCurrentTotalIssuedAmount = 42032
    UnderlyingAdditionalTermBondCouponFrequencyPeriod = 42033
    UnderlyingAdditionalTermBondCouponFrequencyUnit = 42034
    UnderlyingAdditionalTermBondDayCount = 42035
    NoUnderlyingAdditionalTerms = 42036
    UnderlyingAdditionalTermConditionPrecedentBondIndicator = 42037
    UnderlyingAdditionalTermDiscrepancyClauseIndicator = 42038
    NoUnderlyingCashSettlDealers = 42039
    UnderlyingCashSettlDealer = 42040
    NoUnderlyingCashSettlTerms = 42041
    UnderlyingCashSettlCurrency = 42042
    UnderlyingCashSettlValuationFirstBusinessDayOffset = 42043
    UnderlyingCashSettlValuationSubsequentBusinessDaysOffset = 42044
    UnderlyingCashSettlNumOfValuationDates = 42045
    UnderlyingCashSettlValuationTime = 42046
    UnderlyingCashSettlBusinessCenter = 42047
    UnderlyingCashSettlQuoteMethod = 42048
    UnderlyingCashSettlQuoteAmount = 42049
    UnderlyingCashSettlQuoteCurrency = 42050
    UnderlyingCashSettlMinimumQuoteAmount = 42051
    UnderlyingCashSettlMinimumQuoteCurrency = 42052
    UnderlyingCashSettlBusinessDays = 42053
    UnderlyingCashSettlAmount = 42054
    UnderlyingCashSettlRecoveryFactor = 42055
    UnderlyingCashSettlFixedTermIndicator = 42056
    UnderlyingCashSettlAccruedInterestIndicator = 42057
    UnderlyingCashSettlValuationMethod = 42058
    UnderlyingCashSettlTermXID = 42059
    NoUnderlyingPhysicalSettlTerms = 42060
    UnderlyingPhysicalSettlCurrency = 42061
    UnderlyingPhysicalSettlBusinessDays = 42062
    UnderlyingPhysicalSettlMaximumBusinessDays = 42063
    UnderlyingPhysicalSettlTermXID = 42064
    NoUnderlyingPhysicalSettlDeliverableObligations = 42065
    UnderlyingPhysicalSettlDeliverableObligationType = 42066
    UnderlyingPhysicalSettlDeliverableObligationValue = 42067
    NoUnderlyingProtectionTerms = 42068
    UnderlyingProtectionTermNotional = 42069
    UnderlyingProtectionTermCurrency = 42070
    UnderlyingProtectionTermSellerNotifies = 42071
    UnderlyingProtectionTermBuyerNotifies = 42072
    UnderlyingProtectionTermEventBusinessCenter = 42073
    UnderlyingProtectionTermStandardSources = 42074
    UnderlyingProtectionTermEventMinimumSources = 42075
    UnderlyingProtectionTermXID = 42076
    NoUnderlyingProtectionTermEvents = 42077
    UnderlyingProtectionTermEventType = 42078
    UnderlyingProtectionTermEventValue = 42079
    UnderlyingProtectionTermEventCurrency = 42080
    UnderlyingProtectionTermEventPeriod = 42081
    UnderlyingProtectionTermEventUnit = 42082
    UnderlyingProtectionTermEventDayType = 42083
    UnderlyingProtectionTermEventRateSource = 42084
    NoUnderlyingProtectionTermEventQualifiers = 42085
    UnderlyingProtectionTermEventQualifier = 42086
    NoUnderlyingProtectionTermObligations = 42087
    UnderlyingProtectionTermObligationType = 42088
    UnderlyingProtectionTermObligationValue = 42089
    NoUnderlyingProtectionTermEventNewsSources = 42090
    UnderlyingProtectionTermEventNewsSource = 42091
    UnderlyingProvisionCashSettlPaymentDateBusinessDayConvention = 42092
    UnderlyingProvisionCashSettlPaymentDateRelativeTo = 42093
    UnderlyingProvisionCashSettlPaymentDateOffsetPeriod = 42094
    UnderlyingProvisionCashSettlPaymentDateOffsetUnit = 42095
    UnderlyingProvisionCashSettlPaymentDateOffsetDayType = 42096
    UnderlyingProvisionCashSettlPaymentDateRangeFirst = 42097
    UnderlyingProvisionCashSettlPaymentDateRangeLast = 42098
    NoUnderlyingProvisionCashSettlPaymentDates = 42099
    UnderlyingProvisionCashSettlPaymentDate = 42100
    UnderlyingProvisionCashSettlPaymentDateType = 42101
    UnderlyingProvisionCashSettlQuoteSource = 42102
    UnderlyingProvisionCashSettlQuoteReferencePage = 42103
    UnderlyingProvisionCashSettlValueTime = 42104
    UnderlyingProvisionCashSettlValueTimeBusinessCenter = 42105
    UnderlyingProvisionCashSettlValueDateBusinessDayConvention = 42106
    UnderlyingProvisionCashSettlValueDateRelativeTo = 42107
    UnderlyingProvisionCashSettlValueDateOffsetPeriod = 42108
    UnderlyingProvisionCashSettlValueDateOffsetUnit = 42109
    UnderlyingProvisionCashSettlValueDateOffsetDayType = 42110
    UnderlyingProvisionCashSettlValueDateAdjusted = 42111
    NoUnderlyingProvisionOptionExerciseFixedDates = 42112
    UnderlyingProvisionOptionExerciseFixedDate = 42113
    UnderlyingProvisionOptionExerciseFixedDateType = 42114
    UnderlyingProvisionOptionExerciseBusinessDayConvention = 42115
    UnderlyingProvisionOptionExerciseEarliestDateOffsetPeriod = 42116
    UnderlyingProvisionOptionExerciseEarliestDateOffsetUnit = 42117
    UnderlyingProvisionOptionExerciseFrequencyPeriod = 42118
    UnderlyingProvisionOptionExerciseFrequencyUnit = 42119
    UnderlyingProvisionOptionExerciseStartDateUnadjusted = 42120
    UnderlyingProvisionOptionExerciseStartDateRelativeTo = 42121
    UnderlyingProvisionOptionExerciseStartDateOffsetPeriod = 42122
    UnderlyingProvisionOptionExerciseStartDateOffsetUnit = 42123
    UnderlyingProvisionOptionExerciseStartDateOffsetDayType = 42124
    UnderlyingProvisionOptionExerciseStartDateAdjusted = 42125
    UnderlyingProvisionOptionExercisePeriodSkip = 42126
    UnderlyingProvisionOptionExerciseBoundsFirstDateUnadjusted = 42127
    UnderlyingProvisionOptionExerciseBoundsLastDateUnadjusted = 42128
    UnderlyingProvisionOptionExerciseEarliestTime = 42129
    UnderlyingProvisionOptionExerciseEarliestTimeBusinessCenter = 42130
    UnderlyingProvisionOptionExerciseLatestTime = 42131
    UnderlyingProvisionOptionExerciseLatestTimeBusinessCenter = 42132
    UnderlyingProvisionOptionExpirationDateUnadjusted = 42133
    UnderlyingProvisionOptionExpirationDateBusinessDayConvention = 42134
    UnderlyingProvisionOptionExpirationDateRelativeTo = 42135
    UnderlyingProvisionOptionExpirationDateOffsetPeriod = 42136
    UnderlyingProvisionOptionExpirationDateOffsetUnit = 42137
    UnderlyingProvisionOptionExpirationDateOffsetDayType = 42138
    UnderlyingProvisionOptionExpirationDateAdjusted = 42139
    UnderlyingProvisionOptionExpirationTime = 42140
    UnderlyingProvisionOptionExpirationTimeBusinessCenter = 42141
    UnderlyingProvisionOptionRelevantUnderlyingDateUnadjusted = 42142
    UnderlyingProvisionOptionRelevantUnderlyingDateBizDayConvention = 42143
    UnderlyingProvisionOptionRelevantUnderlyingDateRelativeTo = 42144
    UnderlyingProvisionOptionRelevantUnderlyingDateOffsetPeriod = 42145
    UnderlyingProvisionOptionRelevantUnderlyingDateOffsetUnit = 42146
    UnderlyingProvisionOptionRelevantUnderlyingDateOffsetDayType = 42147
    UnderlyingProvisionOptionRelevantUnderlyingDateAdjusted = 42148
    NoUnderlyingProvisions = 42149
    UnderlyingProvisionType = 42150
    UnderlyingProvisionDateUnadjusted = 42151
    UnderlyingProvisionDateBusinessDayConvention = 42152
    UnderlyingProvisionDateAdjusted = 42153
    UnderlyingProvisionDateTenorPeriod = 42154
    UnderlyingProvisionDateTenorUnit = 42155
    UnderlyingProvisionCalculationAgent = 42156
    UnderlyingProvisionOptionSinglePartyBuyerSide = 42157
    UnderlyingProvisionOptionSinglePartySellerSide = 42158
    UnderlyingProvisionOptionExerciseStyle = 42159
    UnderlyingProvisionOptionExerciseMultipleNotional = 42160
    UnderlyingProvisionOptionExerciseMinimumNotional = 42161
    UnderlyingProvisionOptionExerciseMaximumNotional = 42162
    UnderlyingProvisionOptionMinimumNumber = 42163
    UnderlyingProvisionOptionMaximumNumber = 42164
    UnderlyingProvisionOptionExerciseConfirmation = 42165
    UnderlyingProvisionCashSettlMethod = 42166
    UnderlyingProvisionCashSettlCurrency = 42167
    UnderlyingProvisionCashSettlCurrency2 = 42168
    UnderlyingProvisionCashSettlQuoteType = 42169
    UnderlyingProvisionText = 42170
    EncodedUnderlyingProvisionTextLen = 42171
    EncodedUnderlyingProvisionText = 42172
    NoUnderlyingProvisionPartyIDs = 42173
    UnderlyingProvisionPartyID = 42174
    UnderlyingProvisionPartyIDSource = 42175
    UnderlyingProvisionPartyRole = 42176
    NoUnderlyingProvisionPartySubIDs = 42177
    UnderlyingProvisionPartySubID = 42178
    UnderlyingProvisionPartySubIDType = 42179
    NoUnderlyingProvisionCashSettlPaymentDateBusinessCenters = 42180
    UnderlyingProvisionCashSettlPaymentDateBusinessCenter = 42181
    NoUnderlyingProvisionCashSettlValueDateBusinessCenters = 42182
    UnderlyingProvisionCashSettlValueDateBusinessCenter = 42183
    NoUnderlyingProvisionOptionExerciseBusinessCenters = 42184
    UnderlyingProvisionOptionExerciseBusinessCenter = 42185
    NoUnderlyingProvisionOptionExpirationDateBusinessCenters = 42186
    UnderlyingProvisionOptionExpirationDateBusinessCenter = 42187
    NoUnderlyingProvisionOptionRelevantUnderlyingDateBusinessCenters = 42188
    UnderlyingProvisionOptionRelevantUnderlyingDateBusinessCenter = 42189
    NoUnderlyingProvisionDateBusinessCenters = 42190
    UnderlyingProvisionDateBusinessCenter = 42191
    DeliveryStreamDeliveryPointSource = 42192
    DeliveryStreamDeliveryPointDesc = 42193
    LegDeliveryStreamDeliveryPointSource = 42194
    LegDeliveryStreamDeliveryPointDesc = 42195
    UnderlyingDeliveryStreamDeliveryPointSource = 42196
    UnderlyingDeliveryStreamDeliveryPointDesc = 42197
    NoLegContractualDefinitions = 42198
    LegContractualDefinition = 42199
    NoLegFinancingTermSupplements = 42200
    LegFinancingTermSupplementDesc = 42201
    LegFinancingTermSupplementDate = 42202
    NoLegContractualMatrices = 42203
    LegContractualMatrixSource = 42204
    LegContractualMatrixDate = 42205
    LegContractualMatrixTerm = 42206
    CashSettlDateUnadjusted = 42207
    CashSettlDateBusinessDayConvention = 42208
    CashSettlDateRelativeTo = 42209
    CashSettlDateOffsetPeriod = 42210
    CashSettlDateOffsetUnit = 42211
    CashSettlDateOffsetDayType = 42212
    CashSettlDateAdjusted = 42213
    NoCashSettlDateBusinessCenters = 42214
    CashSettlDateBusinessCenter = 42215
    CashSettlPriceSource = 42216
    CashSettlPriceDefault = 42217
    DividendFloatingRateIndex = 42218
    DividendFloatingRateIndexCurvePeriod = 42219
    DividendFloatingRateIndexCurveUnit = 42220
    DividendFloatingRateMultiplier = 42221
    DividendFloatingRateSpread = 42222
    DividendFloatingRateSpreadPositionType = 42223
    DividendFloatingRateTreatment = 42224
    DividendCapRate = 42225
    DividendCapRateBuySide = 42226
    DividendCapRateSellSide = 42227
    DividendFloorRate = 42228
    DividendFloorRateBuySide = 42229
    DividendFloorRateSellSide = 42230
    DividendInitialRate = 42231
    DividendFinalRateRoundingDirection = 42232
    DividendFinalRatePrecision = 42233
    DividendAveragingMethod = 42234
    DividendNegativeRateTreatment = 42235
    NoDividendAccrualPaymentDateBusinessCenters = 42236
    DividendAccrualPaymentDateBusinessCenter = 42237
    DividendAccrualPaymentDateRelativeTo = 42238
    DividendAccrualPaymentDateOffsetPeriod = 42239
    DividendAccrualPaymentDateOffsetUnit = 42240
    DividendAccrualPaymentDateOffsetDayType = 42241
    DividendAccrualPaymentDateUnadjusted = 42242
    DividendAccrualPaymeentDateBusinessDayConvention = 42243
    DividendAccrualPaymentDateAdjusted = 42244
    DividendReinvestmentIndicator = 42245
    DividendEntitlementEvent = 42246
    DividendAmountType = 42247
    DividendUnderlierRefID = 42248
    ExtraordinaryDividendPartySide = 42249
    ExtraordinaryDividendAmountType = 42250
    ExtraordinaryDividendCurrency = 42251
    ExtraordinaryDividendDeterminationMethod = 42252
    DividendAccrualFixedRate = 42253
    DividendCompoundingMethod = 42254
    DividendNumOfIndexUnits = 42255
    DividendCashPercentage = 42256
    DividendCashEquivalentPercentage = 42257
    NonCashDividendTreatment = 42258
    DividendComposition = 42259
    SpecialDividendsIndicator = 42260
    MaterialDividendsIndicator = 42261
    OptionsExchangeDividendsIndicator = 42262
    AdditionalDividendsIndicator = 42263
    AllDividendsIndicator = 42264
    DividendFXTriggerDateRelativeTo = 42265
    DividendFXTriggerDateOffsetPeriod = 42266
    DividendFXTriggerDateOffsetUnit = 42267
    DividendFXTriggerDateOffsetDayType = 42268
    DividendFXTriggerDateUnadjusted = 42269
    DividendFXTriggerDateBusinessDayConvention = 42270
    DividendFXTriggerDateAdjusted = 42271
    NoDividendFXTriggerDateBusinessCenters = 42272
    DividendFXTriggerDateBusinessCenter = 42273
    NoDividendPeriods = 42274
    DividendPeriodSequence = 42275
    DividendPeriodStartDateUnadjusted = 42276
    DividendPeriodEndDateUnadjusted = 42277
    DividendPeriodUnderlierRefID = 42278
    DividendPeriodStrikePrice = 42279
    DividendPeriodBusinessDayConvention = 42280
    DividendPeriodValuationDateUnadjusted = 42281
    DividendPeriodValuationDateRelativeTo = 42282
    DividendPeriodValuationDateOffsetPeriod = 42283
    DividendPeriodValuationDateOffsetUnit = 42284
    DividendPeriodValuationDateOffsetDayType = 42285
    DividendPeriodValuationDateAdjusted = 42286
    DividendPeriodPaymentDateUnadjusted = 42287
    DividendPeriodPaymentDateRelativeTo = 42288
    DividendPeriodPaymentDateOffsetPeriod = 42289
    DividendPeriodPaymentDateOffsetUnit = 42290
    DividendPeriodPaymentDateOffsetDayType = 42291
    DividendPeriodPaymentDateAdjusted = 42292
    DividendPeriodXID = 42293
    NoDividendPeriodBusinessCenters = 42294
    DividendPeriodBusinessCenter = 42295
    NoExtraordinaryEvents = 42296
    ExtraordinaryEventType = 42297
    ExtraordinaryEventValue = 42298
    LegCashSettlDateUnadjusted = 42299
    LegCashSettlDateBusinessDayConvention = 42300
    LegCashSettlDateRelativeTo = 42301
    LegCashSettlDateOffsetPeriod = 42302
    LegCashSettlDateOffsetUnit = 42303
    LegCashSettlDateOffsetDayType = 42304
    LegCashSettlDateAdjusted = 42305
    NoLegCashSettlDateBusinessCenters = 42306
    LegCashSettlDateBusinessCenter = 42307
    LegCashSettlPriceSource = 42308
    LegCashSettlPriceDefault = 42309
    NoLegDividendAccrualPaymentDateBusinessCenters = 42310
    LegDividendAccrualPaymentDateBusinessCenter = 42311
    LegDividendFloatingRateIndex = 42312
    LegDividendFloatingRateIndexCurvePeriod = 42313
    LegDividendFloatingRateIndexCurveUnit = 42314
    LegDividendFloatingRateMultiplier = 42315
    LegDividendFloatingRateSpread = 42316
    LegDividendFloatingRateSpreadPositionType = 42317
    LegDividendFloatingRateTreatment = 42318
    LegDividendCapRate = 42319
    LegDividendCapRateBuySide = 42320
    LegDividendCapRateSellSide = 42321
    LegDividendFloorRate = 42322
    LegDividendFloorRateBuySide = 42323
    LegDividendFloorRateSellSide = 42324
    LegDividendInitialRate = 42325
    LegDividendFinalRateRoundingDirection = 42326
    LegDividendFinalRatePrecision = 42327
    LegDividendAveragingMethod = 42328
    LegDividendNegativeRateTreatment = 42329
    LegDividendAccrualPaymentDateRelativeTo = 42330
    LegDividendAccrualPaymentDateOffsetPeriod = 42331
    LegDividendAccrualPaymentDateOffsetUnit = 42332
    LegDividendAccrualPaymentDateOffsetDayType = 42333
    LegDividendAccrualPaymentDateUnadjusted = 42334
    LegDividendAccrualPaymentDateBusinessDayConvention = 42335
    LegDividendAccrualPaymentDateAdjusted = 42336
    LegDividendReinvestmentIndicator = 42337
    LegDividendEntitlementEvent = 42338
    LegDividendAmountType = 42339
    LegDividendUnderlierRefID = 42340
    LegExtraordinaryDividendPartySide = 42341
    LegExtraordinaryDividendAmountType = 42342
    LegExtraordinaryDividendCurrency = 42343
    LegExtraordinaryDividendDeterminationMethod = 42344
    LegDividendAccrualFixedRate = 42345
    LegDividendCompoundingMethod = 42346
    LegDividendNumOfIndexUnits = 42347
    LegDividendCashPercentage = 42348
    LegDividendCashEquivalentPercentage = 42349
    LegNonCashDividendTreatment = 42350
    LegDividendComposition = 42351
    LegSpecialDividendsIndicator = 42352
    LegMaterialDividendsIndicator = 42353
    LegOptionsExchangeDividendsIndicator = 42354
    LegAdditionalDividendsIndicator = 42355
    LegAllDividendsIndicator = 42356
    LegDividendFXTriggerDateRelativeTo = 42357
    LegDividendFXTriggerDateOffsetPeriod = 42358
    LegDividendFXTriggerDateOffsetUnit = 42359
    LegDividendFXTriggerDateOffsetDayType = 42360
    LegDividendFXTriggerDateUnadjusted = 42361
    LegDividendFXTriggerDateBusinessDayConvention = 42362
    LegDividendFXTriggerDateAdjusted = 42363
    NoLegDividendFXTriggerDateBusinessCenters = 42364
    LegDividendFXTriggerDateBusinessCenter = 42365
    NoLegDividendPeriods = 42366
    LegDividendPeriodSequence = 42367
    LegDividendPeriodStartDateUnadjusted = 42368
    LegDividendPeriodEndDateUnadjusted = 42369
    LegDividendPeriodUnderlierRefID = 42370
    LegDividendPeriodStrikePrice = 42371
    LegDividendPeriodBusinessDayConvention = 42372
    LegDividendPeriodValuationDateUnadjusted = 42373
    LegDividendPeriodValuationDateRelativeTo = 42374
    LegDividendPeriodValuationDateOffsetPeriod = 42375
    LegDividendPeriodValuationDateOffsetUnit = 42376
    LegDividendPeriodValuationDateOffsetDayType = 42377
    LegDividendPeriodValuationDateAdjusted = 42378
    LegDividendPeriodPaymentDateUnadjusted = 42379
    LegDividendPeriodPaymentDateRelativeTo = 42380
    LegDividendPeriodPaymentDateOffsetPeriod = 42381
    LegDividendPeriodPaymentDateOffsetUnit = 42382
    LegDividendPeriodPaymentDateOffsetDayType = 42383
    LegDividendPeriodPaymentDateAdjusted = 42384
    LegDividendPeriodXID = 42385
    NoLegDividendPeriodBusinessCenters = 42386
    LegDividendPeriodBusinessCenter = 42387
    NoLegExtraordinaryEvents = 42388
    LegExtraordinaryEventType = 42389
    LegExtraordinaryEventValue = 42390
    LegSettlMethodElectingPartySide = 42391
    LegMakeWholeDate = 42392
    LegMakeWholeAmount = 42393
    LegMakeWholeBenchmarkCurveName = 42394
    LegMakeWholeBenchmarkCurvePoint = 42395
    LegMakeWholeRecallSpread = 42396
    LegMakeWholeBenchmarkQuote = 42397
    LegMakeWholeInterpolationMethod = 42398
    LegPaymentStreamCashSettlIndicator = 42399
    LegPaymentStreamCompoundingXIDRef = 42400
    LegPaymentStreamCompoundingSpread = 42401
    LegPaymentStreamInterpolationMethod = 42402
    LegPaymentStreamInterpolationPeriod = 42403
    LegPaymentStreamCompoundingFixedRate = 42404
    NoLegPaymentStreamCompoundingDates = 42405
    LegPaymentStreamCompoundingDate = 42406
    LegPaymentStreamCompoundingDateType = 42407
    LegPaymentStreamCompoundingDatesBusinessDayConvention = 42408
    LegPaymentStreamCompoundingDatesRelativeTo = 42409
    LegPaymentStreamCompoundingDatesOffsetPeriod = 42410
    LegPaymentStreamCompoundingDatesOffsetUnit = 42411
    LegPaymentStreamCompoundingDatesOffsetDayType = 42412
    LegPaymentStreamCompoundingPeriodSkip = 42413
    LegPaymentStreamCompoundingFrequencyPeriod = 42414
    LegPaymentStreamCompoundingFrequencyUnit = 42415
    LegPaymentStreamCompoundingRollConvention = 42416
    LegPaymentStreamBoundsFirstDateUnadjusted = 42417
    LegPaymentStreamBoundsLastDateUnadjusted = 42418
    NoLegPaymentStreamCompoundingDatesBusinessCenters = 42419
    LegPaymentStreamCompoundingDatesBusinessCenter = 42420
    LegPaymentStreamCompoundingEndDateUnadjusted = 42421
    LegPaymentStreamCompoundingEndDateRelativeTo = 42422
    LegPaymentStreamCompoundingEndDateOffsetPeriod = 42423
    LegPaymentStreamCompoundingEndDateOffsetUnit = 42424
    LegPaymentStreamCompoundingEndDateOffsetDayType = 42425
    LegPaymentStreamCompoundingEndDateAdjusted = 42426
    LegPaymentStreamCompoundingRateIndex = 42427
    LegPaymentStreamCompoundingRateIndexCurvePeriod = 42428
    LegPaymentStreamCompoundingRateIndexCurveUnit = 42429
    LegPaymentStreamCompoundingRateMultiplier = 42430
    LegPaymentStreamCompoundingRateSpread = 42431
    LegPaymentStreamCompoundingRateSpreadPositionType = 42432
    LegPaymentStreamCompoundingRateTreatment = 42433
    LegPaymentStreamCompoundingCapRate = 42434
    LegPaymentStreamCompoundingCapRateBuySide = 42435
    LegPaymentStreamCompoundingCapRateSellSide = 42436
    LegPaymentStreamCompoundingFloorRate = 42437
    LegPaymentStreamCompoundingFloorRateBuySide = 42438
    LegPaymentStreamCompoundingFloorRateSellSide = 42439
    LegPaymentStreamCompoundingInitialRate = 42440
    LegPaymentStreamCompoundingFinalRateRoundingDirection = 42441
    LegPaymentStreamCompoundingFinalRatePrecision = 42442
    LegPaymentStreamCompoundingAveragingMethod = 42443
    LegPaymentStreamCompoundingNegativeRateTreatment = 42444
    LegPaymentStreamCompoundingStartDateUnadjusted = 42445
    LegPaymentStreamCompoundingStartDateRelativeTo = 42446
    LegPaymentStreamCompoundingStartDateOffsetPeriod = 42447
    LegPaymentStreamCompoundingStartDateOffsetUnit = 42448
    LegPaymentStreamCompoundingStartDateOffsetDayType = 42449
    LegPaymentStreamCompoundingStartDateAdjusted = 42450
    LegPaymentStreamFormulaImageLength = 42451
    LegPaymentStreamFormulaImage = 42452
    LegPaymentStreamFinalPricePaymentDateUnadjusted = 42453
    LegPaymentStreamFinalPricePaymentDateRelativeTo = 42454
    LegPaymentStreamFinalPricePaymentDateOffsetPeriod = 42455
    LegPaymentStreamFinalPricePaymentDateOffsetUnit = 42456
    LegPaymentStreamFinalPricePaymentDateOffsetDayType = 42457
    LegPaymentStreamFinalPricePaymentDateAdjusted = 42458
    NoLegPaymentStreamFixingDates = 42459
    LegPaymentStreamFixingDate = 42460
    LegPaymentStreamFixingDateType = 42461
    LegPaymentStreamFirstObservationDateUnadjusted = 42462
    LegPaymentStreamFirstObservationDateRelativeTo = 42463
    LegPaymentStreamFirstObservationDateOffsetDayType = 42464
    LegPaymentStreamFirstObservationDateAdjusted = 42465
    LegPaymentStreamUnderlierRefID = 42466
    LegReturnRateNotionalReset = 42467
    LegPaymentStreamLinkInitialLevel = 42468
    LegPaymentStreamLinkClosingLevelIndicator = 42469
    LegPaymentStreamLinkExpiringLevelIndicator = 42470
    LegPaymentStreamLinkEstimatedTradingDays = 42471
    LegPaymentStreamLinkStrikePrice = 42472
    LegPaymentStreamLinkStrikePriceType = 42473
    LegPaymentStreamLinkMaximumBoundary = 42474
    LegPaymentStreamLinkMinimumBoundary = 42475
    LegPaymentStreamLinkNumberOfDataSeries = 42476
    LegPaymentStreamVarianceUnadjustedCap = 42477
    LegPaymentStreamRealizedVarianceMethod = 42478
    LegPaymentStreamDaysAdjustmentIndicator = 42479
    LegPaymentStreamNearestExchangeContractRefID = 42480
    LegPaymentStreamVegaNotionalAmount = 42481
    LegPaymentStreamFormulaCurrency = 42482
    LegPaymentStreamFormulaCurrencyDeterminationMethod = 42483
    LegPaymentStreamFormulaReferenceAmount = 42484
    NoLegPaymentStreamFormulas = 42485
    LegPaymentStreamFormula = 42486
    LegPaymentStreamFormulaDesc = 42487
    LegPaymentStubEndDateUnadjusted = 42488
    LegPaymentStubEndDateBusinessDayConvention = 42489
    LegPaymentStubEndDateRelativeTo = 42490
    LegPaymentStubEndDateOffsetPeriod = 42491
    LegPaymentStubEndDateOffsetUnit = 42492
    LegPaymentStubEndDateOffsetDayType = 42493
    LegPaymentStubEndDateAdjusted = 42494
    NoLegPaymentStubEndDateBusinessCenters = 42495
    LegPaymentStubEndDateBusinessCenter = 42496
    LegPaymentStubStartDateUnadjusted = 42497
    LegPaymentStubStartDateBusinessDayConvention = 42498
    LegPaymentStubStartDateRelativeTo = 42499
    LegPaymentStubStartDateOffsetPeriod = 42500
    LegPaymentStubStartDateOffsetUnit = 42501
    LegPaymentStubStartDateOffsetDayType = 42502
    LegPaymentStubStartDateAdjusted = 42503
    NoLegPaymentStubStartDateBusinessCenters = 42504
    LegPaymentStubStartDateBusinessCenter = 42505
    LegProvisionBreakFeeElection = 42506
    LegProvisionBreakFeeRate = 42507
    NoLegReturnRateDates = 42508
    LegReturnRateDateMode = 42509
    LegReturnRateValuationDateRelativeTo = 42510
    LegReturnRateValuationDateOffsetPeriod = 42511
    LegReturnRateValuationDateOffsetUnit = 42512
    LegReturnRateValuationDateOffsetDayType = 42513
    LegReturnRateValuationStartDateUnadjusted = 42514
    LegReturnRateValuationStartDateRelativeTo = 42515
    LegReturnRateValuationStartDateOffsetPeriod = 42516
    LegReturnRateValuationStartDateOffsetUnit = 42517
    LegReturnRateValuationStartDateOffsetDayType = 42518
    LegReturnRateValuationStartDateAdjusted = 42519
    LegReturnRateValuationEndDateUnadjusted = 42520
    LegReturnRateValuationEndDateRelativeTo = 42521
    LegReturnRateValuationEndDateOffsetPeriod = 42522
    LegReturnRateValuationEndDateOffsetUnit = 42523
    LegReturnRateValuationEndDateOffsetDayType = 42524
    LegReturnRateValuationEndDateAdjusted = 42525
    LegReturnRateValuationFrequencyPeriod = 42526
    LegReturnRateValuationFrequencyUnit = 42527
    LegReturnRateValuationFrequencyRollConvention = 42528
    LegReturnRateValuationDateBusinessDayConvention = 42529
    NoLegReturnRateFXConversions = 42530
    LegReturnRateFXCurrencySymbol = 42531
    LegReturnRateFXRate = 42532
    LegReturnRateFXRateCalc = 42533
    NoLegReturnRates = 42534
    LegReturnRatePriceSequence = 42535
    LegReturnRateCommissionBasis = 42536
    LegReturnRateCommissionAmount = 42537
    LegReturnRateCommissionCurrency = 42538
    LegReturnRateTotalCommissionPerTrade = 42539
    LegReturnRateDeterminationMethod = 42540
    LegReturnRateAmountRelativeTo = 42541
    LegReturnRateQuoteMeasureType = 42542
    LegReturnRateQuoteUnits = 42543
    LegReturnRateQuoteMethod = 42544
    LegReturnRateQuoteCurrency = 42545
    LegReturnRateQuoteCurrencyType = 42546
    LegReturnRateQuoteTimeType = 42547
    LegReturnRateQuoteTime = 42548
    LegReturnRateQuoteDate = 42549
    LegReturnRateQuoteExpirationTime = 42550
    LegReturnRateQuoteBusinessCenter = 42551
    LegReturnRateQuoteExchange = 42552
    LegReturnRateQuotePricingModel = 42553
    LegReturnRateCashFlowType = 42554
    LegReturnRateValuationTimeType = 42555
    LegReturnRateValuationTime = 42556
    LegReturnRateValuationTimeBusinessCenter = 42557
    LegReturnRateValuationPriceOption = 42558
    LegReturnRateFinalPriceFallback = 42559
    NoLegReturnRateInformationSources = 42560
    LegReturnRateInformationSource = 42561
    LegReturnRateReferencePage = 42562
    LegReturnRateReferencePageHeading = 42563
    NoLegReturnRatePrices = 42564
    LegReturnRatePriceBasis = 42565
    LegReturnRatePrice = 42566
    LegReturnRatePriceCurrency = 42567
    LegReturnRatePriceType = 42568
    NoLegReturnRateValuationDateBusinessCenters = 42569
    LegReturnRateValuationDateBusinessCenter = 42570
    NoLegReturnRateValuationDates = 42571
    LegReturnRateValuationDate = 42572
    LegReturnRateValuationDateType = 42573
    LegSettlMethodElectionDateUnadjusted = 42574
    LegSettlMethodElectionDateBusinessDayConvention = 42575
    LegSettlMethodElectionDateRelativeTo = 42576
    LegSettlMethodElectionDateOffsetPeriod = 42577
    LegSettlMethodElectionDateOffsetUnit = 42578
    LegSettlMethodElectionDateOffsetDayType = 42579
    LegSettlMethodElectionDateAdjusted = 42580
    NoLegSettlMethodElectionDateBusinessCenters = 42581
    LegSettlMethodElectionDateBusinessCenter = 42582
    LegStreamVersion = 42583
    LegStreamVersionEffectiveDate = 42584
    LegStreamNotionalDeterminationMethod = 42585
    LegStreamNotionalAdjustments = 42586
    StreamCommodityDeliveryPricingRegion = 42587
    LegStreamCommodityDeliveryPricingRegion = 42588
    UnderlyingStreamCommodityDeliveryPricingRegion = 42589
    SettlMethodElectingPartySide = 42590
    MakeWholeDate = 42591
    MakeWholeAmount = 42592
    MakeWholeBenchmarkCurveName = 42593
    MakeWholeBenchmarkCurvePoint = 42594
    MakeWholeRecallSpread = 42595
    MakeWholeBenchmarkQuote = 42596
    MakeWholeInterpolationMethod = 42597
    PaymentAmountRelativeTo = 42598
    PaymentAmountDeterminationMethod = 42599
    PaymentStreamCashSettlIndicator = 42600
    PaymentStreamCompoundingXIDRef = 42601
    PaymentStreamCompoundingSpread = 42602
    PaymentStreamInterpolationMethod = 42603
    PaymentStreamInterpolationPeriod = 42604
    PaymentStreamCompoundingFixedRate = 42605
    NoPaymentStreamCompoundingDates = 42606
    PaymentStreamCompoundingDate = 42607
    PaymentStreamCompoundingDateType = 42608
    PaymentStreamCompoundingDatesBusinessDayConvention = 42609
    PaymentStreamCompoundingDatesRelativeTo = 42610
    PaymentStreamCompoundingDatesOffsetPeriod = 42611
    PaymentStreamCompoundingDatesOffsetUnit = 42612
    PaymentStreamCompoundingDatesOffsetDayType = 42613
    PaymentStreamCompoundingPeriodSkip = 42614
    PaymentStreamCompoundingFrequencyPeriod = 42615
    PaymentStreamCompoundingFrequencyUnit = 42616
    PaymentStreamCompoundingRollConvention = 42617
    PaymentStreamBoundsFirstDateUnadjusted = 42618
    PaymentStreamBoundsLastDateUnadjusted = 42619
    NoPaymentStreamCompoundingDatesBusinessCenters = 42620
    PaymentStreamCompoundingDatesBusinessCenter = 42621
    PaymentStreamCompoundingEndDateUnadjusted = 42622
    PaymentStreamCompoundingEndDateRelativeTo = 42623
    PaymentStreamCompoundingEndDateOffsetPeriod = 42624
    PaymentStreamCompoundingEndDateOffsetUnit = 42625
    PaymentStreamCompoundingEndDateOffsetDayType = 42626
    PaymentStreamCompoundingEndDateAdjusted = 42627
    PaymentStreamCompoundingRateIndex = 42628
    PaymentStreamCompoundingRateIndexCurvePeriod = 42629
    PaymentStreamCompoundingRateIndexCurveUnit = 42630
    PaymentStreamCompoundingRateMultiplier = 42631
    PaymentStreamCompoundingRateSpread = 42632
    PaymentStreamCompoundingRateSpreadPositionType = 42633
    PaymentStreamCompoundingRateTreatment = 42634
    PaymentStreamCompoundingCapRate = 42635
    PaymentStreamCompoundingCapRateBuySide = 42636
    PaymentStreamCompoundingCapRateSellSide = 42637
    PaymentStreamCompoundingFloorRate = 42638
    PaymentStreamCompoundingFloorRateBuySide = 42639
    PaymentStreamCompoundingFloorRateSellSide = 42640
    PaymentStreamCompoundingInitialRate = 42641
    PaymentStreamCompoundingFinalRateRoundingDirection = 42642
    PaymentStreamCompoundingFinalRatePrecision = 42643
    PaymentStreamCompoundingAveragingMethod = 42644
    PaymentStreamCompoundingNegativeRateTreatment = 42645
    PaymentStreamCompoundingStartDateUnadjusted = 42646
    PaymentStreamCompoundingStartDateRelativeTo = 42647
    PaymentStreamCompoundingStartDateOffsetPeriod = 42648
    PaymentStreamCompoundingStartDateOffsetUnit = 42649
    PaymentStreamCompoundingStartDateOffsetDayType = 42650
    PaymentStreamCompoundingStartDateAdjusted = 42651
    PaymentStreamFormulaImageLength = 42652
    PaymentStreamFormulaImage = 42653
    PaymentStreamFinalPricePaymentDateUnadjusted = 42654
    PaymentStreamFinalPricePaymentDateRelativeTo = 42655
    PaymentStreamFinalPricePaymentDateOffsetfPeriod = 42656
    PaymentStreamFinalPricePaymentDateOffsetUnit = 42657
    PaymentStreamFinalPricePaymentDateOffsetDayType = 42658
    PaymentStreamFinalPricePaymentDateAdjusted = 42659
    NoPaymentStreamFixingDates = 42660
    PaymentStreamFixingDate = 42661
    PaymentStreamFixingDateType = 42662
    PaymentStreamFirstObservationDateUnadjusted = 42663
    PaymentStreamFirstObservationDateRelativeTo = 42664
    PaymentStreamFirstObservationDateOffsetDayType = 42665
    PaymentStreamFirstObservationDateAdjusted = 42666
    PaymentStreamUnderlierRefID = 42667
    ReturnRateNotionalReset = 42668
    PaymentStreamLinkInitialLevel = 42669
    PaymentStreamLinkClosingLevelIndicator = 42670
    PaymentStreamLinkExpiringLevelIndicator = 42671
    PaymentStreamLinkEstimatedTradingDays = 42672
    PaymentStreamLinkStrikePrice = 42673
    PaymentStreamLinkStrikePriceType = 42674
    PaymentStreamLinkMaximumBoundary = 42675
    PaymentStreamLinkMinimumBoundary = 42676
    PaymentStreamLinkNumberOfDataSeries = 42677
    PaymentStreamVarianceUnadjustedCap = 42678
    PaymentStreamRealizedVarianceMethod = 42679
    PaymentStreamDaysAdjustmentIndicator = 42680
    PaymentStreamNearestExchangeContractRefID = 42681
    PaymentStreamVegaNotionalAmount = 42682
    NoPaymentStreamFormulas = 42683
    PaymentStreamFormula = 42684
    PaymentStreamFormulaDesc = 42685
    PaymentStreamFormulaCurrency = 42686
    PaymentStreamFormulaCurrencyDeterminationMethod = 42687
    PaymentStreamFormulaReferenceAmount = 42688
    PaymentStubEndDateUnadjusted = 42689
    PaymentStubEndDateBusinessDayConvention = 42690
    PaymentStubEndDateRelativeTo = 42691
    PaymentStubEndDateOffsetPeriod = 42692
    PaymentStubEndDateOffsetUnit = 42693
    PaymentStubEndDateOffsetDayType = 42694
    PaymentStubEndDateAdjusted = 42695
    NoPaymentStubEndDateBusinessCenters = 42696
    PaymentStubEndDateBusinessCenter = 42697
    PaymentStubStartDateUnadjusted = 42698
    PaymentStubStartDateBusinessDayConvention = 42699
    PaymentStubStartDateRelativeTo = 42700
    PaymentStubStartDateOffsetPeriod = 42701
    PaymentStubStartDateOffsetUnit = 42702
    PaymentStubStartDateOffsetDayType = 42703
    PaymentStubStartDateAdjusted = 42704
    NoPaymentStubStartDateBusinessCenters = 42705
    PaymentStubStartDateBusinessCenter = 42706
    ProvisionBreakFeeElection = 42707
    ProvisionBreakFeeRate = 42708
    NoReturnRateDates = 42709
    ReturnRateDateMode = 42710
    ReturnRateValuationDateRelativeTo = 42711
    ReturnRateValuationDateOffsetPeriod = 42712
    ReturnRateValuationDateOffsetUnit = 42713
    ReturnRateValuationDateOffsetDayType = 42714
    ReturnRateValuationStartDateUnadjusted = 42715
    ReturnRateValuationStartDateRelativeTo = 42716
    ReturnRateValuationStartDateOffsetPeriod = 42717
    ReturnRateValuationStartDateOffsetUnit = 42718
    ReturnRateValuationStartDateOffsetDayType = 42719
    ReturnRateValuationStartDateAdjusted = 42720
    ReturnRateValuationEndDateUnadjusted = 42721
    ReturnRateValuationEndDateRelativeTo = 42722
    ReturnRateValuationEndDateOffsetPeriod = 42723
    ReturnRateValuationEndDateOffsetUnit = 42724
    ReturnRateValuationEndDateOffsetDayType = 42725
    ReturnRateValuationEndDateAdjusted = 42726
    ReturnRateValuationFrequencyPeriod = 42727
    ReturnRateValuationFrequencyUnit = 42728
    ReturnRateValuationFrequencyRollConvention = 42729
    ReturnRateValuationDateBusinessDayConvention = 42730
    NoReturnRateFXConversions = 42731
    ReturnRateFXCurrencySymbol = 42732
    ReturnRateFXRate = 42733
    ReturnRateFXRateCalc = 42734
    NoReturnRates = 42735
    ReturnRatePriceSequence = 42736
    ReturnRateCommissionBasis = 42737
    ReturnRateCommissionAmount = 42738
    ReturnRateCommissionCurrency = 42739
    ReturnRateTotalCommissionPerTrade = 42740
    ReturnRateDeterminationMethod = 42741
    ReturnRateAmountRelativeTo = 42742
    ReturnRateQuoteMeasureType = 42743
    ReturnRateQuoteUnits = 42744
    ReturnRateQuoteMethod = 42745
    ReturnRateQuoteCurrency = 42746
    ReturnRateQuoteCurrencyType = 42747
    ReturnRateQuoteTimeType = 42748
    ReturnRateQuoteTime = 42749
    ReturnRateQuoteDate = 42750
    ReturnRateQuoteExpirationTime = 42751
    ReturnRateQuoteBusinessCenter = 42752
    ReturnRateQuoteExchange = 42753
    ReturnRateQuotePricingModel = 42754
    ReturnRateCashFlowType = 42755
    ReturnRateValuationTimeType = 42756
    ReturnRateValuationTime = 42757
    ReturnRateValuationTimeBusinessCenter = 42758
    ReturnRateValuationPriceOption = 42759
    ReturnRateFinalPriceFallback = 42760
    NoReturnRateInformationSources = 42761
    ReturnRateInformationSource = 42762
    ReturnRateReferencePage = 42763
    ReturnRateReferencePageHeading = 42764
    NoReturnRatePrices = 42765
    ReturnRatePriceBasis = 42766
    ReturnRatePrice = 42767
    ReturnRatePriceCurrency = 42768
    ReturnRatePriceType = 42769
    NoReturnRateValuationDateBusinessCenters = 42770
    ReturnRateValuationDateBusinessCenter = 42771
    NoReturnRateValuationDates = 42772
    ReturnRateValuationDate = 42773
    ReturnRateValuationDateType = 42774
    NoSettlMethodElectionDateBusinessCenters = 42775
    SettlMethodElectionDateBusinessCenter = 42776
    SettlMethodElectionDateUnadjusted = 42777
    SettlMethodElectionDateBusinessDayConvention = 42778
    SettlMethodElectionDateRelativeTo = 42779
    SettlMethodElectionDateOffsetPeriod = 42780
    SettlMethodElectionDateOffsetUnit = 42781
    SettlMethodElectionDateOffsetDayType = 42782
    SettlMethodElectionDateAdjusted = 42783
    StreamVersion = 42784
    StreamVersionEffectiveDate = 42785
    StreamNotionalDeterminationMethod = 42786
    StreamNotionalAdjustments = 42787
    NoUnderlyingCashSettlDateBusinessCenters = 42788
    UnderlyingCashSettlDateBusinessCenter = 42789
    UnderlyingCashSettlDateUnadjusted = 42790
    UnderlyingCashSettlDateBusinessDayConvention = 42791
    UnderlyingCashSettlDateRelativeTo = 42792
    UnderlyingCashSettlDateOffsetPeriod = 42793
    UnderlyingCashSettlDateOffsetUnit = 42794
    UnderlyingCashSettlDateOffsetDayType = 42795
    UnderlyingCashSettlDateAdjusted = 42796
    UnderlyingCashSettlPriceSource = 42797
    UnderlyingCashSettlPriceDefault = 42798
    NoUnderlyingDividendAccrualPaymentDateBusinessCenters = 42799
    UnderlyingDividendAccrualPaymentDateBusinessCenter = 42800
    UnderlyingDividendFloatingRateIndex = 42801
    UnderlyingDividendFloatingRateIndexCurvePeriod = 42802
    UnderlyingDividendFloatingRateIndexCurveUnit = 42803
    UnderlyingDividendFloatingRateMultiplier = 42804
    UnderlyingDividendFloatingRateSpread = 42805
    UnderlyingDividendFloatingRateSpreadPositionType = 42806
    UnderlyingDividendFloatingRateTreatment = 42807
    UnderlyingDividendCapRate = 42808
    UnderlyingDividendCapRateBuySide = 42809
    UnderlyingDividendCapRateSellSide = 42810
    UnderlyingDividendFloorRate = 42811
    UnderlyingDividendFloorRateBuySide = 42812
    UnderlyingDividendFloorRateSellSide = 42813
    UnderlyingDividendInitialRate = 42814
    UnderlyingDividendFinalRateRoundingDirection = 42815
    UnderlyingDividendFinalRatePrecision = 42816
    UnderlyingDividendAveragingMethod = 42817
    UnderlyingDividendNegativeRateTreatment = 42818
    UnderlyingDividendAccrualPaymentDateRelativeTo = 42819
    UnderlyingDividendAccrualPaymentDateOffsetPeriod = 42820
    UnderlyingDividendAccrualPaymentDateOffsetUnit = 42821
    UnderlyingDividendAccrualPaymentDateOffsetDayType = 42822
    UnderlyingDividendAccrualPaymentDateUnadjusted = 42823
    UnderlyingDividendAccrualPaymentDateBusinessDayConvention = 42824
    UnderlyingDividendAccrualPaymentDateAdjusted = 42825
    UnderlyingDividendReinvestmentIndicator = 42826
    UnderlyingDividendEntitlementEvent = 42827
    UnderlyingDividendAmountType = 42828
    UnderlyingDividendUnderlierRefID = 42829
    UnderlyingExtraordinaryDividendPartySide = 42830
    UnderlyingExtraordinaryDividendAmountType = 42831
    UnderlyingExtraordinaryDividendCurrency = 42832
    UnderlyingExtraordinaryDividendDeterminationMethod = 42833
    UnderlyingDividendAccrualFixedRate = 42834
    UnderlyingDividendCompoundingMethod = 42835
    UnderlyingDividendNumOfIndexUnits = 42836
    UnderlyingDividendCashPercentage = 42837
    UnderlyingDividendCashEquivalentPercentage = 42838
    UnderlyingNonCashDividendTreatment = 42839
    UnderlyingDividendComposition = 42840
    UnderlyingSpecialDividendsIndicator = 42841
    UnderlyingMaterialDividendsIndicator = 42842
    UnderlyingOptionsExchangeDividendsIndicator = 42843
    UnderlyingAdditionalDividendsIndicator = 42844
    UnderlyingAllDividendsIndicator = 42845
    UnderlyingDividendFXTriggerDateRelativeTo = 42846
    UnderlyingDividendFXTriggerDateOffsetPeriod = 42847
    UnderlyingDividendFXTriggerDateOffsetUnit = 42848
    UnderlyingDividendFXTriggerDateOffsetDayType = 42849
    UnderlyingDividendFXTriggerDateUnadjusted = 42850
    UnderlyingDividendFXTriggerDateBusinessDayConvention = 42851
    UnderlyingDividendFXTriggerDateAdjusted = 42852
    NoUnderlyingDividendFXTriggerDateBusinessCenters = 42853
    UnderlyingDividendFXTriggerDateBusinessCenter = 42854
    NoUnderlyingDividendPayments = 42855
    UnderlyingDividendPaymentDate = 42856
    UnderlyingDividendPaymentAmount = 42857
    UnderlyingDividendPaymentCurrency = 42858
    UnderlyingDividendAccruedInterest = 42859
    UnderlyingDividendPayoutRatio = 42860
    UnderlyingDividendPayoutConditions = 42861
    NoUnderlyingDividendPeriods = 42862
    UnderlyingDividendPeriodSequence = 42863
    UnderlyingDividendPeriodStartDateUnadjusted = 42864
    UnderlyingDividendPeriodEndDateUnadjusted = 42865
    UnderlyingDividendPeriodUnderlierRefID = 42866
    UnderlyingDividendPeriodStrikePrice = 42867
    UnderlyingDividendPeriodBusinessDayConvention = 42868
    UnderlyingDividendPeriodValuationDateUnadjusted = 42869
    UnderlyingDividendPeriodValuationDateRelativeTo = 42870
    UnderlyingDividendPeriodValuationDateOffsetPeriod = 42871
    UnderlyingDividendPeriodValuationDateOffsetUnit = 42872
    UnderlyingDividendPeriodValuationDateOffsetDayType = 42873
    UnderlyingDividendPeriodValuationDateAdjusted = 42874
    UnderlyingDividendPeriodPaymentDateUnadjusted = 42875
    UnderlyingDividendPeriodPaymentDateRelativeTo = 42876
    UnderlyingDividendPeriodPaymentDateOffsetPeriod = 42877
    UnderlyingDividendPeriodPaymentDateOffsetUnit = 42878
    UnderlyingDividendPeriodPaymentDateOffsetDayType = 42879
    UnderlyingDividendPeriodPaymentDateAdjusted = 42880
    UnderlyingDividendPeriodXID = 42881
    NoUnderlyingDividendPeriodBusinessCenters = 42882
    UnderlyingDividendPeriodBusinessCenter = 42883
    NoUnderlyingExtraordinaryEvents = 42884
    UnderlyingExtraordinaryEventType = 42885
    UnderlyingExtraordinaryEventValue = 42886
    UnderlyingSettlMethodElectingPartySide = 42887
    UnderlyingMakeWholeDate = 42888
    UnderlyingMakeWholeAmount = 42889
    UnderlyingMakeWholeBenchmarkCurveName = 42890
    UnderlyingMakeWholeBenchmarkCurvePoint = 42891
    UnderlyingMakeWholeRecallSpread = 42892
    UnderlyingMakeWholeBenchmarkQuote = 42893
    UnderlyingMakeWholeInterpolationMethod = 42894
    UnderlyingPaymentStreamCashSettlIndicator = 42895
    UnderlyingPaymentStreamCompoundingXIDRef = 42896
    UnderlyingPaymentStreamCompoundingSpread = 42897
    UnderlyingPaymentStreamInterpolationMethod = 42898
    UnderlyingPaymentStreamInterpolationPeriod = 42899
    UnderlyingPaymentStreamCompoundingFixedRate = 42900
    NoUnderlyingPaymentStreamCompoundingDates = 42901
    UnderlyingPaymentStreamCompoundingDate = 42902
    UnderlyingPaymentStreamCompoundingDateType = 42903
    UnderlyingPaymentStreamCompoundingDatesBusinessDayConvention = 42904
    UnderlyingPaymentStreamCompoundingDatesRelativeTo = 42905
    UnderlyingPaymentStreamCompoundingDatesOffsetPeriod = 42906
    UnderlyingPaymentStreamCompoundingDatesOffsetUnit = 42907
    UnderlyingPaymentStreamCompoundingDatesOffsetDayType = 42908
    UnderlyingPaymentStreamCompoundingPeriodSkip = 42909
    UnderlyingPaymentStreamCompoundingFrequencyPeriod = 42910
    UnderlyingPaymentStreamCompoundingFrequencyUnit = 42911
    UnderlyingPaymentStreamCompoundingRollConvention = 42912
    UnderlyingPaymentStreamBoundsFirstDateUnadjusted = 42913
    UnderlyingPaymentStreamBoundsLastDateUnadjusted = 42914
    NoUnderlyingPaymentStreamCompoundingDatesBusinessCenters = 42915
    UnderlyingPaymentStreamCompoundingDatesBusinessCenter = 42916
    UnderlyingPaymentStreamCompoundingEndDateUnadjusted = 42917
    UnderlyingPaymentStreamCompoundingEndDateRelativeTo = 42918
    UnderlyingPaymentStreamCompoundingEndDateOffsetPeriod = 42919
    UnderlyingPaymentStreamCompoundingEndDateOffsetUnit = 42920
    UnderlyingPaymentStreamCompoundingEndDateOffsetDayType = 42921
    UnderlyingPaymentStreamCompoundingEndDateAdjusted = 42922
    UnderlyingPaymentStreamCompoundingRateIndex = 42923
    UnderlyingPaymentStreamCompoundingRateIndexCurvePeriod = 42924
    UnderlyingPaymentStreamCompoundingRateIndexCurveUnit = 42925
    UnderlyingPaymentStreamCompoundingRateMultiplier = 42926
    UnderlyingPaymentStreamCompoundingRateSpread = 42927
    UnderlyingPaymentStreamCompoundingRateSpreadPositionType = 42928
    UnderlyingPaymentStreamCompoundingRateTreatment = 42929
    UnderlyingPaymentStreamCompoundingCapRate = 42930
    UnderlyingPaymentStreamCompoundingCapRateBuySide = 42931
    UnderlyingPaymentStreamCompoundingCapRateSellSide = 42932
    UnderlyingPaymentStreamCompoundingFloorRate = 42933
    UnderlyingPaymentStreamCompoundingFloorRateBuySide = 42934
    UnderlyingPaymentStreamCompoundingFloorRateSellSide = 42935
    UnderlyingPaymentStreamCompoundingInitialRate = 42936
    UnderlyingPaymentStreamCompoundingFinalRateRoundingDirection = 42937
    UnderlyingPaymentStreamCompoundingFinalRatePrecision = 42938
    UnderlyingPaymentStreamCompoundingAveragingMethod = 42939
    UnderlyingPaymentStreamCompoundingNegativeRateTreatment = 42940
    UnderlyingPaymentStreamCompoundingStartDateUnadjusted = 42941
    UnderlyingPaymentStreamCompoundingStartDateRelativeTo = 42942
    UnderlyingPaymentStreamCompoundingStartDateOffsetPeriod = 42943
    UnderlyingPaymentStreamCompoundingStartDateOffsetUnit = 42944
    UnderlyingPaymentStreamCompoundingStartDateOffsetDayType = 42945
    UnderlyingPaymentStreamCompoundingStartDateAdjusted = 42946
    UnderlyingPaymentStreamFormulaImageLength = 42947
    UnderlyingPaymentStreamFormulaImage = 42948
    UnderlyingPaymentStreamFinalPricePaymentDateUnadjusted = 42949
    UnderlyingPaymentStreamFinalPricePaymentDateRelativeTo = 42950
    UnderlyingPaymentStreamFinalPricePaymentDateOffsetPeriod = 42951
    UnderlyingPaymentStreamFinalPricePaymentDateOffsetUnit = 42952
    UnderlyingPaymentStreamFinalPricePaymentDateOffsetDayType = 42953
    UnderlyingPaymentStreamFinalPricePaymentDateAdjusted = 42954
    NoUnderlyingPaymentStreamFixingDates = 42955
    UnderlyingPaymentStreamFixingDate = 42956
    UnderlyingPaymentStreamFixingDateType = 42957
    UnderlyingPaymentStreamFirstObservationDateUnadjusted = 42958
    UnderlyingPaymentStreamFirstObservationDateRelativeTo = 42959
    UnderlyingPaymentStreamFirstObservationDateOffsetDayType = 42960
    UnderlyingPaymentStreamFirstObservationDateAdjusted = 42961
    UnderlyingPaymentStreamUnderlierRefID = 42962
    UnderlyingReturnRateNotionalReset = 42963
    UnderlyingPaymentStreamLinkInitialLevel = 42964
    UnderlyingPaymentStreamLinkClosingLevelIndicator = 42965
    UnderlyingPaymentStreamLinkExpiringLevelIndicator = 42966
    UnderlyingPaymentStreamLinkEstimatedTradingDays = 42967
    UnderlyingPaymentStreamLinkStrikePrice = 42968
    UnderlyingPaymentStreamLinkStrikePriceType = 42969
    UnderlyingPaymentStreamLinkMaximumBoundary = 42970
    UnderlyingPaymentStreamLinkMinimumBoundary = 42971
    UnderlyingPaymentStreamLinkNumberOfDataSeries = 42972
    UnderlyingPaymentStreamVarianceUnadjustedCap = 42973
    UnderlyingPaymentStreamRealizedVarianceMethod = 42974
    UnderlyingPaymentStreamDaysAdjustmentIndicator = 42975
    UnderlyingPaymentStreamNearestExchangeContractRefID = 42976
    UnderlyingPaymentStreamVegaNotionalAmount = 42977
    UnderlyingPaymentStreamFormulaCurrency = 42978
    UnderlyingPaymentStreamFormulaCurrencyDeterminationMethod = 42979
    UnderlyingPaymentStreamFormulaReferenceAmount = 42980
    NoUnderlyingPaymentStreamFormulas = 42981
    UnderlyingPaymentStreamFormula = 42982
    UnderlyingPaymentStreamFormulaDesc = 42983
    UnderlyingPaymentStubEndDateUnadjusted = 42984
    UnderlyingPaymentStubEndDateBusinessDayConvention = 42985
    UnderlyingPaymentStubEndDateRelativeTo = 42986
    UnderlyingPaymentStubEndDateOffsetPeriod = 42987
    UnderlyingPaymentStubEndDateOffsetUnit = 42988
    UnderlyingPaymentStubEndDateOffsetDayType = 42989
    UnderlyingPaymentStubEndDateAdjusted = 42990
    NoUnderlyingPaymentStubEndDateBusinessCenters = 42991
    UnderlyingPaymentStubEndDateBusinessCenter = 42992
    UnderlyingPaymentStubStartDateUnadjusted = 42993
    UnderlyingPaymentStubStartDateBusinessDayConvention = 42994
    UnderlyingPaymentStubStartDateRelativeTo = 42995
    UnderlyingPaymentStubStartDateOffsetPeriod = 42996
    UnderlyingPaymentStubStartDateOffsetUnit = 42997
    UnderlyingPaymentStubStartDateOffsetDayType = 42998
    UnderlyingPaymentStubStartDateAdjusted = 42999
    NoUnderlyingPaymentStubStartDateBusinessCenters = 43000
    UnderlyingPaymentStubStartDateBusinessCenter = 43001
    UnderlyingProvisionBreakFeeElection = 43002
    UnderlyingProvisionBreakFeeRate = 43003
    UnderlyingRateSpreadInitialValue = 43004
    NoUnderlyingRateSpreadSteps = 43005
    UnderlyingRateSpreadStepDate = 43006
    UnderlyingRateSpreadStepValue = 43007
    NoUnderlyingReturnRateDates = 43008
    UnderlyingReturnRateDateMode = 43009
    UnderlyingReturnRateValuationDateRelativeTo = 43010
    UnderlyingReturnRateValuationDateOffsetPeriod = 43011
    UnderlyingReturnRateValuationDateOffsetUnit = 43012
    UnderlyingReturnRateValuationDateOffsetDayType = 43013
    UnderlyingReturnRateValuationStartDateUnadjusted = 43014
    UnderlyingReturnRateValuationStartDateRelativeTo = 43015
    UnderlyingReturnRateValuationStartDateOffsetPeriod = 43016
    UnderlyingReturnRateValuationStartDateOffsetUnit = 43017
    UnderlyingReturnRateValuationStartDateOffsetDayType = 43018
    UnderlyingReturnRateValuationStartDateAdjusted = 43019
    UnderlyingReturnRateValuationEndDateUnadjusted = 43020
    UnderlyingReturnRateValuationEndDateRelativeTo = 43021
    UnderlyingReturnRateValuationEndDateOffsetPeriod = 43022
    UnderlyingReturnRateValuationEndDateOffsetUnit = 43023
    UnderlyingReturnRateValuationEndDateOffsetDayType = 43024
    UnderlyingReturnRateValuationEndDateAdjusted = 43025
    UnderlyingReturnRateValuationFrequencyPeriod = 43026
    UnderlyingReturnRateValuationFrequencyUnit = 43027
    UnderlyingReturnRateValuationFrequencyRollConvention = 43028
    UnderlyingReturnRateValuationDateBusinessDayConvention = 43029
    NoUnderlyingReturnRateFXConversions = 43030
    UnderlyingReturnRateFXCurrencySymbol = 43031
    UnderlyingReturnRateFXRate = 43032
    UnderlyingReturnRateFXRateCalc = 43033
    NoUnderlyingReturnRates = 43034
    UnderlyingReturnRatePriceSequence = 43035
    UnderlyingReturnRateCommissionBasis = 43036
    UnderlyingReturnRateCommissionAmount = 43037
    UnderlyingReturnRateCommissionCurrency = 43038
    UnderlyingReturnRateTotalCommissionPerTrade = 43039
    UnderlyingReturnRateDeterminationMethod = 43040
    UnderlyingReturnRateAmountRelativeTo = 43041
    UnderlyingReturnRateQuoteMeasureType = 43042
    UnderlyingReturnRateQuoteUnits = 43043
    UnderlyingReturnRateQuoteMethod = 43044
    UnderlyingReturnRateQuoteCurrency = 43045
    UnderlyingReturnRateQuoteCurrencyType = 43046
    UnderlyingReturnRateQuoteTimeType = 43047
    UnderlyingReturnRateQuoteTime = 43048
    UnderlyingReturnRateQuoteDate = 43049
    UnderlyingReturnRateQuoteExpirationTime = 43050
    UnderlyingReturnRateQuoteBusinessCenter = 43051
    UnderlyingReturnRateQuoteExchange = 43052
    UnderlyingReturnRateQuotePricingModel = 43053
    UnderlyingReturnRateCashFlowType = 43054
    UnderlyingReturnRateValuationTimeType = 43055
    UnderlyingReturnRateValuationTime = 43056
    UnderlyingReturnRateValuationTimeBusinessCenter = 43057
    UnderlyingReturnRateValuationPriceOption = 43058
    UnderlyingReturnRateFinalPriceFallback = 43059
    NoUnderlyingReturnRateInformationSources = 43060
    UnderlyingReturnRateInformationSource = 43061
    UnderlyingReturnRateReferencePage = 43062
    UnderlyingReturnRateReferencePageHeading = 43063
    NoUnderlyingReturnRatePrices = 43064
    UnderlyingReturnRatePriceBasis = 43065
    UnderlyingReturnRatePrice = 43066
    UnderlyingReturnRatePriceCurrency = 43067
    UnderlyingReturnRatePriceType = 43068
    NoUnderlyingReturnRateValuationDateBusinessCenters = 43069
    UnderlyingReturnRateValuationDateBusinessCenter = 43070
    NoUnderlyingReturnRateValuationDates = 43071
    UnderlyingReturnRateValuationDate = 43072
    UnderlyingReturnRateValuationDateType = 43073
    NoUnderlyingSettlMethodElectionDateBusinessCenters = 43074
    UnderlyingSettlMethodElectionDateBusinessCenter = 43075
    UnderlyingSettlMethodElectionDateUnadjusted = 43076
    UnderlyingSettlMethodElectionDateBusinessDayConvention = 43077
    UnderlyingSettlMethodElectionDateRelativeTo = 43078
    UnderlyingSettlMethodElectionDateOffsetPeriod = 43079
    UnderlyingSettlMethodElectionDateOffsetUnit = 43080
    UnderlyingSettlMethodElectionDateOffsetDayType = 43081
    UnderlyingSettlMethodElectionDateAdjusted = 43082
    UnderlyingStreamVersion = 43083
    UnderlyingStreamVersionEffectiveDate = 43084
    UnderlyingStreamNotionalDeterminationMethod = 43085
    UnderlyingStreamNotionalAdjustments = 43086
    PaymentDesc = 43087
    LegPaymentStreamRateIndexID = 43088
    LegPaymentStreamRateIndexIDSource = 43089
    PaymentStreamRateIndexID = 43090
    PaymentStreamRateIndexIDSource = 43091
    UnderlyingPaymentStreamRateIndexID = 43092
    UnderlyingPaymentStreamRateIndexIDSource = 43093
    DeliveryStreamRouteOrCharter = 43094
    LegDeliveryStreamRouteOrCharter = 43095
    UnderlyingDeliveryStreamRouteOrCharter = 43096
    PaymentFixedRate = 43097
    PaymentFloatingRateIndex = 43098
    PaymentFloatingRateIndexCurvePeriod = 43099
    PaymentFloatingRateIndexCurveUnit = 43100
    PaymentFloatingRateSpread = 43101
    PaymentFrequencyPeriod = 43102
    PaymentFrequencyUnit = 43103
    PaymentRateResetFrequencyPeriod = 43104
    PaymentRateResetFrequencyUnit = 43105
    PaymentStreamOtherDayCount = 43106
    UnderlyingPaymentStreamOtherDayCount = 43107
    LegPaymentStreamOtherDayCount = 43108
    PaymentStreamFormulaLength = 43109
    LegPaymentStreamFormulaLength = 43110
    UnderlyingPaymentStreamFormulaLength = 43111
    PaymentStreamRateIndex2 = 43112
    PaymentStreamRateIndex2Source = 43113
    PaymentStreamRateIndex2ID = 43114
    PaymentStreamRateIndex2IDSource = 43115
    LegPaymentStreamRateIndex2 = 43116
    LegPaymentStreamRateIndex2Source = 43117
    LegPaymentStreamRateIndex2ID = 43118
    LegPaymentStreamRateIndex2IDSource = 43119
    UnderlyingPaymentStreamRateIndex2 = 43120
    UnderlyingPaymentStreamRateIndex2Source = 43121
    UnderlyingPaymentStreamRateIndex2ID = 43122
    UnderlyingPaymentStreamRateIndex2IDSource = 43123
    BatchID = 50000
    BatchTotalMessages = 50001
    BatchProcessMode = 50002


class MsgType:
    IOI = "6"
    Advertisement = "7"
    ExecutionReport = "8"
    OrderCancelReject = "9"
    News = "B"
    Email = "C"
    NewOrderSingle = "D"
    NewOrderList = "E"
    OrderCancelRequest = "F"
    OrderCancelReplaceRequest = "G"
    OrderStatusRequest = "H"
    AllocationInstruction = "J"
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
    MassQuoteAck = "b"
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
    MultilegOrderCancelReplace = "AC"
    TradeCaptureReportRequest = "AD"
    TradeCaptureReport = "AE"
    OrderMassStatusRequest = "AF"
    QuoteRequestReject = "AG"
    RFQRequest = "AH"
    QuoteStatusReport = "AI"
    QuoteResponse = "AJ"
    Confirmation = "AK"
    PositionMaintenanceRequest = "AL"
    PositionMaintenanceReport = "AM"
    RequestForPositions = "AN"
    RequestForPositionsAck = "AO"
    PositionReport = "AP"
    TradeCaptureReportRequestAck = "AQ"
    TradeCaptureReportAck = "AR"
    AllocationReport = "AS"
    AllocationReportAck = "AT"
    ConfirmationAck = "AU"
    SettlementInstructionRequest = "AV"
    AssignmentReport = "AW"
    CollateralRequest = "AX"
    CollateralAssignment = "AY"
    CollateralResponse = "AZ"
    CollateralReport = "BA"
    CollateralInquiry = "BB"
    NetworkCounterpartySystemStatusRequest = "BC"
    NetworkCounterpartySystemStatusResponse = "BD"
    UserRequest = "BE"
    UserResponse = "BF"
    CollateralInquiryAck = "BG"
    ConfirmationRequest = "BH"
    ContraryIntentionReport = "BO"
    SecurityDefinitionUpdateReport = "BP"
    SecurityListUpdateReport = "BK"
    AdjustedPositionReport = "BL"
    AllocationInstructionAlert = "BM"
    ExecutionAck = "BN"
    TradingSessionList = "BJ"
    TradingSessionListRequest = "BI"
    SettlementObligationReport = "BQ"
    DerivativeSecurityListUpdateReport = "BR"
    TradingSessionListUpdateReport = "BS"
    MarketDefinitionRequest = "BT"
    MarketDefinition = "BU"
    MarketDefinitionUpdateReport = "BV"
    UserNotification = "CB"
    OrderMassActionReport = "BZ"
    OrderMassActionRequest = "CA"
    ApplicationMessageRequest = "BW"
    ApplicationMessageRequestAck = "BX"
    ApplicationMessageReport = "BY"
    StreamAssignmentRequest = "CC"
    StreamAssignmentReport = "CD"
    StreamAssignmentReportACK = "CE"
    MarginRequirementInquiry = "CH"
    MarginRequirementInquiryAck = "CI"
    MarginRequirementReport = "CJ"
    PartyDetailsListRequest = "CF"
    PartyDetailsListReport = "CG"
    PartyDetailsListUpdateReport = "CK"
    PartyRiskLimitsRequest = "CL"
    PartyRiskLimitsReport = "CM"
    SecurityMassStatusRequest = "CN"
    SecurityMassStatus = "CO"
    AccountSummaryReport = "CQ"
    PartyRiskLimitsUpdateReport = "CR"
    PartyRiskLimitsDefinitionRequest = "CS"
    PartyRiskLimitsDefinitionRequestAck = "CT"
    PartyEntitlementsRequest = "CU"
    PartyEntitlementsReport = "CV"
    QuoteAck = "CW"
    PartyDetailsDefinitionRequest = "CX"
    PartyDetailsDefinitionRequestAck = "CY"
    PartyEntitlementsUpdateReport = "CZ"
    PartyEntitlementsDefinitionRequest = "DA"
    PartyEntitlementsDefinitionRequestAck = "DB"
    TradeMatchReport = "DC"
    TradeMatchReportAck = "DD"
    PartyRiskLimitsReportAck = "DE"
    PartyRiskLimitCheckRequest = "DF"
    PartyRiskLimitCheckRequestAck = "DG"
    PartyActionRequest = "DH"
    PartyActionReport = "DI"
    MassOrder = "DJ"
    MassOrderAck = "DK"
    PositionTransferInstruction = "DL"
    PositionTransferInstructionAck = "DM"
    PositionTransferReport = "DN"
    MarketDataStatisticsRequest = "DO"
    MarketDataStatisticsReport = "DP"
    CollateralReportAck = "DQ"
    MarketDataReport = "DR"
    CrossRequest = "DS"
    CrossRequestAck = "DT"
    AllocationInstructionAlertRequest = "DU"
    AllocationInstructionAlertRequestAck = "DV"
    TradeAggregationRequest = "DW"
    TradeAggregationReport = "DX"
    PayManagementReport = "EA"
    PayManagementReportAck = "EB"
    PayManagementRequest = "DY"
    PayManagementRequestAck = "DZ"


class AdvSide:
    Buy = 'B'
    Sell = 'S'
    Trade = 'T'
    Cross = 'X'


class AdvTransType:
    New = 'N'
    Cancel = 'C'
    Replace = 'R'


class BeginString:
    Fix42 = 'FIX.4.2'
    Fix44 = 'FIX.4.4'
    Fixt11 = 'FIXT.1.1'


class CommType:
    PerUnit = '1'
    Percent = '2'
    Absolute = '3'
    PercentageWaivedCashDiscount = '4'
    PercentageWaivedEnhancedUnits = '5'
    PointsPerBondOrContract = '6'
    BasisPoints = '7'
    AmountPerContract = '8'


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
    ReinstateOnSystemFailure = 'H'
    InstitutionsOnly = 'I'
    ReinstateOnTradingHalt = 'J'
    CancelOnTradingHalt = 'K'
    LastPeg = 'L'
    MidPricePeg = 'M'
    NonNegotiable = 'N'
    OpeningPeg = 'O'
    MarketPeg = 'P'
    CancelOnSystemFailure = 'Q'
    PrimaryPeg = 'R'
    Suspend = 'S'
    FixedPegToLocalBestBidOrOfferAtTimeOfOrder = 'T'
    CustomerDisplayInstruction = 'U'
    Netting = 'V'
    PegToVwap = 'W'
    TradeAlong = 'X'
    TryToStop = 'Y'
    CancelIfNotBest = 'Z'
    TrailingStopPeg = 'a'
    StrictLimit = 'b'
    IgnorePriceValidityChecks = 'c'
    PegToLimitPrice = 'd'
    WorkToTargetStrategy = 'e'
    IntermarketSweep = 'f'
    ExternalRoutingAllowed = 'g'
    ExternalRoutingNotAllowed = 'h'
    ImbalanceOnly = 'i'
    SingleExecutionRequestedForBlockTrade = 'j'
    BestExecution = 'k'
    SuspendOnSystemFailure = 'l'
    SuspendOnTradingHalt = 'm'
    ReinstateOnConnectionLoss = 'n'
    CancelOnConnectionLoss = 'o'
    SuspendOnConnectionLoss = 'p'
    Release = 'q'
    ExecuteAsDeltaNeutral = 'r'
    ExecuteAsDurationNeutral = 's'
    ExecuteAsFxNeutral = 't'
    MinGuaranteedFillEligible = 'u'
    BypassNonDisplayLiquidity = 'v'
    Lock = 'w'
    IgnoreNotionalValueChecks = 'x'
    TrdAtRefPx = 'y'
    AllowFacilitation = 'z'


class HandlInst:
    AutomatedPrivate = '1'
    AutomatedPublic = '2'
    Manual = '3'


class SecurityIDSource:
    Cusip = '1'
    Sedol = '2'
    Quik = '3'
    ISIN = '4'
    RicCode = '5'
    IsoCurrencyCode = '6'
    IsoCountryCode = '7'
    ExchangeSymbol = '8'
    ConsolidatedTapeAssociation = '9'
    BloombergSymbol = 'A'
    Wertpapier = 'B'
    Dutch = 'C'
    Valoren = 'D'
    Sicovam = 'E'
    Belgian = 'F'
    Common = 'G'
    ClearingHouse = 'H'
    IsdaFpMlSpecification = 'I'
    OptionPriceReportingAuthority = 'J'
    IsdaFpMlurl = 'K'
    LetterOfCredit = 'L'
    MarketplaceAssignedIdentifier = 'M'
    MarkitRedEntityClip = 'N'
    MarkitRedPairClip = 'P'
    CftcCommodityCode = 'Q'
    IsdaCommodityReferencePrice = 'R'
    FinancialInstrumentGlobalIdentifier = 'S'
    LegalEntityIdentifier = 'T'
    Synthetic = 'U'
    FidessaInstrumentMnemonic = 'V'
    IndexName = 'W'
    UniformSymbol = 'X'
    DigitalTokenIdentifier = 'Y'


class IOIQltyInd:
    High = 'H'
    Low = 'L'
    Medium = 'M'


class IOIQty:
    Small = 'S'
    Medium = 'M'
    Large = 'L'
    UndisclosedQuantity = 'U'


class IOITransType:
    New = 'N'
    Cancel = 'C'
    Replace = 'R'


class LastCapacity:
    Agent = '1'
    CrossAsAgent = '2'
    CrossAsPrincipal = '3'
    Principal = '4'
    RisklessPrincipal = '5'


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
    MassQuoteAck = 'b'
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
    XmLnonFix = 'n'
    RegistrationInstructions = 'o'
    RegistrationInstructionsResponse = 'p'
    OrderMassCancelRequest = 'q'
    OrderMassCancelReport = 'r'
    NewOrderCross = 's'
    CrossOrderCancelReplaceRequest = 't'
    CrossOrderCancelRequest = 'u'
    SecurityTypeRequest = 'v'
    SecurityTypes = 'w'
    SecurityListRequest = 'x'
    SecurityList = 'y'
    DerivativeSecurityListRequest = 'z'
    DerivativeSecurityList = 'AA'
    NewOrderMultileg = 'AB'
    MultilegOrderCancelReplace = 'AC'
    TradeCaptureReportRequest = 'AD'
    TradeCaptureReport = 'AE'
    OrderMassStatusRequest = 'AF'
    QuoteRequestReject = 'AG'
    RfqRequest = 'AH'
    QuoteStatusReport = 'AI'
    QuoteResponse = 'AJ'
    Confirmation = 'AK'
    PositionMaintenanceRequest = 'AL'
    PositionMaintenanceReport = 'AM'
    RequestForPositions = 'AN'
    RequestForPositionsAck = 'AO'
    PositionReport = 'AP'
    TradeCaptureReportRequestAck = 'AQ'
    TradeCaptureReportAck = 'AR'
    AllocationReport = 'AS'
    AllocationReportAck = 'AT'
    ConfirmationAck = 'AU'
    SettlementInstructionRequest = 'AV'
    AssignmentReport = 'AW'
    CollateralRequest = 'AX'
    CollateralAssignment = 'AY'
    CollateralResponse = 'AZ'
    CollateralReport = 'BA'
    CollateralInquiry = 'BB'
    NetworkCounterpartySystemStatusRequest = 'BC'
    NetworkCounterpartySystemStatusResponse = 'BD'
    UserRequest = 'BE'
    UserResponse = 'BF'
    CollateralInquiryAck = 'BG'
    ConfirmationRequest = 'BH'
    ContraryIntentionReport = 'BO'
    SecurityDefinitionUpdateReport = 'BP'
    SecurityListUpdateReport = 'BK'
    AdjustedPositionReport = 'BL'
    AllocationInstructionAlert = 'BM'
    ExecutionAck = 'BN'
    TradingSessionList = 'BJ'
    TradingSessionListRequest = 'BI'
    SettlementObligationReport = 'BQ'
    DerivativeSecurityListUpdateReport = 'BR'
    TradingSessionListUpdateReport = 'BS'
    MarketDefinitionRequest = 'BT'
    MarketDefinition = 'BU'
    MarketDefinitionUpdateReport = 'BV'
    ApplicationMessageRequest = 'BW'
    ApplicationMessageRequestAck = 'BX'
    ApplicationMessageReport = 'BY'
    OrderMassActionReport = 'BZ'
    OrderMassActionRequest = 'CA'
    UserNotification = 'CB'
    StreamAssignmentRequest = 'CC'
    StreamAssignmentReport = 'CD'
    StreamAssignmentReportAck = 'CE'
    PartyDetailsListRequest = 'CF'
    PartyDetailsListReport = 'CG'
    MarginRequirementInquiry = 'CH'
    MarginRequirementInquiryAck = 'CI'
    MarginRequirementReport = 'CJ'
    PartyDetailsListUpdateReport = 'CK'
    PartyRiskLimitsRequest = 'CL'
    PartyRiskLimitsReport = 'CM'
    SecurityMassStatusRequest = 'CN'
    SecurityMassStatus = 'CO'
    AccountSummaryReport = 'CQ'
    PartyRiskLimitsUpdateReport = 'CR'
    PartyRiskLimitsDefinitionRequest = 'CS'
    PartyRiskLimitsDefinitionRequestAck = 'CT'
    PartyEntitlementsRequest = 'CU'
    PartyEntitlementsReport = 'CV'
    QuoteAck = 'CW'
    PartyDetailsDefinitionRequest = 'CX'
    PartyDetailsDefinitionRequestAck = 'CY'
    PartyEntitlementsUpdateReport = 'CZ'
    PartyEntitlementsDefinitionRequest = 'DA'
    PartyEntitlementsDefinitionRequestAck = 'DB'
    TradeMatchReport = 'DC'
    TradeMatchReportAck = 'DD'
    PartyRiskLimitsReportAck = 'DE'
    PartyRiskLimitCheckRequest = 'DF'
    PartyRiskLimitCheckRequestAck = 'DG'
    PartyActionRequest = 'DH'
    PartyActionReport = 'DI'
    MassOrder = 'DJ'
    MassOrderAck = 'DK'
    PositionTransferInstruction = 'DL'
    PositionTransferInstructionAck = 'DM'
    PositionTransferReport = 'DN'
    MarketDataStatisticsRequest = 'DO'
    MarketDataStatisticsReport = 'DP'
    CollateralReportAck = 'DQ'
    MarketDataReport = 'DR'
    CrossRequest = 'DS'
    CrossRequestAck = 'DT'
    AllocationInstructionAlertRequest = 'DU'
    AllocationInstructionAlertRequestAck = 'DV'
    TradeAggregationRequest = 'DW'
    TradeAggregationReport = 'DX'
    PayManagementReport = 'EA'
    PayManagementReportAck = 'EB'
    PayManagementRequest = 'DY'
    PayManagementRequestAck = 'DZ'


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
    MarketIfTouched = 'J'
    MarketWithLeftOverAsLimit = 'K'
    PreviousFundValuationPoint = 'L'
    NextFundValuationPoint = 'M'
    Pegged = 'P'
    CounterOrderSelection = 'Q'
    StopOnBidOrOffer = 'R'
    StopLimitOnBidOrOffer = 'S'


class PossDupFlag:
    No = 'N'
    Yes = 'Y'


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
    CrossShortExempt = 'A'
    AsDefined = 'B'
    Opposite = 'C'
    Subscribe = 'D'
    Redeem = 'E'
    Lend = 'F'
    Borrow = 'G'
    SellUndisclosed = 'H'


class TimeInForce:
    Day = '0'
    GoodTillCancel = '1'
    AtTheOpening = '2'
    ImmediateOrCancel = '3'
    FillOrKill = '4'
    GoodTillCrossing = '5'
    GoodTillDate = '6'
    AtTheClose = '7'
    GoodThroughCrossing = '8'
    AtCrossing = '9'
    GoodForTime = 'A'
    GoodForAuction = 'B'
    GoodForMonth = 'C'


class Urgency:
    Normal = '0'
    Flash = '1'
    Background = '2'


class SettlType:
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
    BrokenDate = 'B'
    FxSpotNextSettlement = 'C'


class SymbolSfx:
    EucpWithLumpSumInterest = 'CD'
    WhenIssued = 'WI'


class AllocTransType:
    New = '0'
    Replace = '1'
    Cancel = '2'
    Preliminary = '3'
    Calculated = '4'
    CalculatedWithoutPreliminary = '5'
    Reversal = '6'


class PositionEffect:
    Close = 'C'
    FIFO = 'F'
    Open = 'O'
    Rolled = 'R'
    CloseButNotifyOnOpen = 'N'
    Default = 'D'


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
    Incomplete = '4'
    RejectedByIntermediary = '5'
    AllocationPending = '6'
    Reversed = '7'
    CancelledByIntermediary = '8'
    Claimed = '9'
    Refused = '10'
    PendingGiveUpApproval = '11'
    Cancelled = '12'
    PendingTakeUpApproval = '13'
    ReversalPending = '14'


class AllocRejCode:
    UnknownAccount = '0'
    IncorrectQuantity = '1'
    IncorrectAveragePrice = '2'
    UnknownExecutingBrokerMnemonic = '3'
    CommissionDifference = '4'
    UnknownOrderId = '5'
    UnknownListId = '6'
    OtherSeeText = '7'
    IncorrectAllocatedQuantity = '8'
    CalculationDifference = '9'
    UnknownOrStaleExecId = '10'
    MismatchedData = '11'
    UnknownClOrdId = '12'
    WarehouseRequestRejected = '13'
    DuplicateOrMissingIndividualAllocId = '14'
    TradeNotRecognized = '15'
    DuplicateTrade = '16'
    IncorrectOrMissingInstrument = '17'
    IncorrectOrMissingSettlDate = '18'
    IncorrectOrMissingFundIdOrFundName = '19'
    IncorrectOrMissingSettlInstructions = '20'
    IncorrectOrMissingFees = '21'
    IncorrectOrMissingTax = '22'
    UnknownOrMissingParty = '23'
    IncorrectOrMissingSide = '24'
    IncorrectOrMissingNetMoney = '25'
    IncorrectOrMissingTradeDate = '26'
    IncorrectOrMissingSettlCcyInstructions = '27'
    IncorrectOrMissingProcessCode = '28'
    Other = '99'


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
    UnableToProcessMassCancel = '4'
    OrigOrdModTimeMismatch = '5'
    DuplicateClOrdID = '6'
    PriceExceedsCurrentPrice = '7'
    PriceExceedsCurrentPriceBand = '8'
    InvalidPriceIncrement = '18'
    Other = '99'


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
    TradeAlongRequired = '9'
    InvalidInvestorID = '10'
    UnsupportedOrderCharacteristic = '11'
    SurveillanceOption = '12'
    IncorrectQuantity = '13'
    IncorrectAllocatedQuantity = '14'
    UnknownAccount = '15'
    PriceExceedsCurrentPriceBand = '16'
    InvalidPriceIncrement = '18'
    ReferencePriceNotAvailable = '19'
    NotionalValueExceedsThreshold = '20'
    AlgorithmRiskThresholdBreached = '21'
    ShortSellNotPermitted = '22'
    ShortSellSecurityPreBorrowRestriction = '23'
    ShortSellAccountPreBorrowRestriction = '24'
    InsufficientCreditLimit = '25'
    ExceededClipSizeLimit = '26'
    ExceededMaxNotionalOrderAmt = '27'
    ExceededDv01Pv01Limit = '28'
    ExceededCs01Limit = '29'
    Other = '99'


class IOIQualifier:
    AllOrNone = 'A'
    MarketOnClose = 'B'
    AtTheClose = 'C'
    Vwap = 'D'
    Axe = 'E'
    AxeOnBid = 'F'
    AxeOnOffer = 'G'
    ClientNaturalWorking = 'H'
    InTouchWith = 'I'
    PositionWanted = 'J'
    MarketMaking = 'K'
    Limit = 'L'
    MoreBehind = 'M'
    ClientNaturalBlock = 'N'
    AtTheOpen = 'O'
    TakingAPosition = 'P'
    AtTheMarket = 'Q'
    ReadyToTrade = 'R'
    PortfolioShown = 'S'
    ThroughTheDay = 'T'
    Unwind = 'U'
    Versus = 'V'
    Indication = 'W'
    CrossingOpportunity = 'X'
    AtTheMidpoint = 'Y'
    PreOpen = 'Z'
    QuantityNegotiable = '1'
    AllowLateBids = '2'
    ImmediateOrCounter = '3'
    AutoTrade = '4'
    AutomaticSpot = 'a'
    PlatformCalculatedSpot = 'b'
    OutsideSpread = 'c'
    DeferredSpot = 'd'
    NegotiatedSpot = 'n'


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
    CalculationDifference = 'F'
    NoMatchingExecutionReport = 'G'
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
    PerTransaction = '10'
    Conversion = '11'
    Agent = '12'
    TransferFee = '13'
    SecurityLending = '14'
    TradeReporting = '15'
    TaxOnPrincipalAmount = '16'
    TaxOnAccruedInterestAmount = '17'
    NewIssuanceFee = '18'
    ServiceFee = '19'
    OddLotFee = '20'
    AuctionFee = '21'
    ValueAddedTax = '22'
    SalesTax = '23'
    ExecutionFee = '24'
    OrderEntryFee = '25'
    OrderModificationFee = '26'
    OrdersCancellationFee = '27'
    MarketDataAccessFee = '28'
    MarketDataTerminalFee = '29'
    MarketDataVolumeFee = '30'
    ClearingFee = '31'
    SettlementFee = '32'
    Rebates = '33'
    Discounts = '34'
    Payments = '35'
    NonMonetaryPayments = '36'


class ResetSeqNumFlag:
    No = 'N'
    Yes = 'Y'


class ExecType:
    New = '0'
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
    Trade = 'F'
    TradeCorrect = 'G'
    TradeCancel = 'H'
    OrderStatus = 'I'
    TradeInAClearingHold = 'J'
    TradeHasBeenReleasedToClearing = 'K'
    TriggeredOrActivatedBySystem = 'L'
    Locked = 'M'
    Released = 'N'


class SettlCurrFxRateCalc:
    Multiply = 'M'
    Divide = 'D'


class SettlInstMode:
    Default = '0'
    StandingInstructionsProvided = '1'
    SpecificAllocationAccountOverriding = '2'
    SpecificAllocationAccountStanding = '3'
    SpecificOrderForASingleAccount = '4'
    RequestReject = '5'


class SettlInstTransType:
    New = 'N'
    Cancel = 'C'
    Replace = 'R'
    Restate = 'T'


class SettlInstSource:
    BrokerCredit = '1'
    Institution = '2'
    Investor = '3'


class SecurityType:
    UsTreasuryNoteOld = 'UST'
    UsTreasuryBillOld = 'USTB'
    EuroSupranationalCoupons = 'EUSUPRA'
    FederalAgencyCoupon = 'FAC'
    FederalAgencyDiscountNote = 'FADN'
    PrivateExportFunding = 'PEF'
    UsdSupranationalCoupons = 'SUPRA'
    CorporateBond = 'CORP'
    CorporatePrivatePlacement = 'CPP'
    ConvertibleBond = 'CB'
    DualCurrency = 'DUAL'
    EuroCorporateBond = 'EUCORP'
    EuroCorporateFloatingRateNotes = 'EUFRN'
    UsCorporateFloatingRateNotes = 'FRN'
    IndexedLinked = 'XLINKD'
    StructuredNotes = 'STRUCT'
    YankeeCorporateBond = 'YANK'
    OffshoreIssuedChineseYuanCorporateBond = 'DIMSUMCORP'
    PreferredCorporateBond = 'PRCORP'
    ForeignExchangeContract = 'FOR'
    NonDeliverableForward = 'FXNDF'
    FxSpot = 'FXSPOT'
    FxForward = 'FXFWD'
    FxSwap = 'FXSWAP'
    NonDeliverableSwap = 'FXNDS'
    FxBankNote = 'FXBN'
    ForeignCurrencyDiscountNote = 'FXDN'
    Cap = 'CAP'
    CreditDefaultSwap = 'CDS'
    Collar = 'CLLR'
    CommoditySwap = 'CMDTYSWAP'
    Exotic = 'EXOTIC'
    OptionsOnCombo = 'OOC'
    Floor = 'FLR'
    Fra = 'FRA'
    Future = 'FUT'
    DerivativeForward = 'FWD'
    InterestRateSwap = 'IRS'
    TotalReturnSwap = 'TRS'
    LoanLease = 'LOANLEASE'
    OptionsOnFutures = 'OOF'
    OptionsOnPhysical = 'OOP'
    Option = 'OPT'
    SpotForward = 'SPOTFWD'
    SwapOption = 'SWAPTION'
    Transmission = 'XMISSION'
    Index = 'INDEX'
    BondBasket = 'BDBSKT'
    ContractForDifference = 'CFD'
    CorrelationSwap = 'CRLTNSWAP'
    DiviendSwap = 'DVDNDSWAP'
    EquityBasket = 'EQBSKT'
    EquityForward = 'EQFWD'
    ReturnSwap = 'RTRNSWAP'
    VarianceSwap = 'VARSWAP'
    PortfolioSwaps = 'PRTFLIOSWAP'
    FuturesOnASwap = 'FUTSWAP'
    ForwardsOnASwap = 'FWDSWAP'
    ForwardFreightAgreement = 'FWDFRTAGMT'
    SpreadBetting = 'SPREADBET'
    ExchangeTradedCommodity = 'ETC'
    CommonStock = 'CS'
    PreferredStock = 'PS'
    DepositoryReceipts = 'DR'
    Repurchase = 'REPO'
    Forward = 'FORWARD'
    BuySellback = 'BUYSELL'
    SecuritiesLoan = 'SECLOAN'
    SecuritiesPledge = 'SECPLEDGE'
    DeliveryVersusPledge = 'DVPLDG'
    CollateralBasket = 'COLLBSKT'
    StructuredFinanceProduct = 'SFP'
    MarginLoan = 'MRGNLOAN'
    BradyBond = 'BRADY'
    CanadianTreasuryNotes = 'CAN'
    CanadianTreasuryBills = 'CTB'
    EuroSovereigns = 'EUSOV'
    CanadianProvincialBonds = 'PROV'
    TreasuryBill = 'TB'
    UsTreasuryBond = 'TBOND'
    InterestStripFromAnyBondOrNote = 'TINT'
    UsTreasuryBill = 'TBILL'
    TreasuryInflationProtectedSecurities = 'TIPS'
    PrincipalStripOfACallableBondOrNote = 'TCAL'
    PrincipalStripFromANonCallableBondOrNote = 'TPRN'
    UsTreasuryNote = 'TNOTE'
    OffshoreIssuedChineseYuanSovereignBond = 'DIMSUMSOV'
    SovereignBond = 'SOV'
    UsTreasuryFloatingRateNote = 'TFRN'
    TermLoan = 'TERM'
    RevolverLoan = 'RVLV'
    Revolver = 'RVLVTRM'
    BridgeLoan = 'BRIDGE'
    LetterOfCredit = 'LOFC'
    SwingLineFacility = 'SWING'
    DebtorInPossession = 'DINP'
    Defaulted = 'DEFLTED'
    Withdrawn = 'WITHDRN'
    Replaced = 'REPLACD'
    Matured = 'MATURED'
    Amended = 'AMENDED'
    Retired = 'RETIRED'
    BankersAcceptance = 'BA'
    BankDepositoryNote = 'BDN'
    BankNotes = 'BN'
    BillOfExchanges = 'BOX'
    CanadianMoneyMarkets = 'CAMM'
    CertificateOfDeposit = 'CD'
    CallLoans = 'CL'
    CommercialPaper = 'CP'
    DepositNotes = 'DN'
    EuroCertificateOfDeposit = 'EUCD'
    EuroCommercialPaper = 'EUCP'
    LiquidityNote = 'LQN'
    MediumTermNotes = 'MTN'
    Overnight = 'ONITE'
    PromissoryNote = 'PN'
    ShortTermLoanNote = 'STN'
    PlazosFijos = 'PZFJ'
    SecuredLiquidityNote = 'SLQN'
    TimeDeposit = 'TD'
    TermLiquidityNote = 'TLQN'
    ExtendedCommNote = 'XCN'
    YankeeCertificateOfDeposit = 'YCD'
    BankAcceptedBill = 'BAB'
    ShortTermBankNote = 'BNST'
    CallableCommercialPaper = 'CLCP'
    CommercialNote = 'CN'
    InterestBearingCommercialPaper = 'CPIB'
    EuroMediumTermNote = 'EUMTN'
    EuroNegotiableCommercialPaper = 'EUNCP'
    EuroStructuredLiquidityNote = 'EUSTLQN'
    EuroTimeDeposit = 'EUTD'
    JumboCertificateOfDeposit = 'JCD'
    MoneyMarketFund = 'MMF'
    MasterNote = 'MN'
    NegotiableCertificateOfDeposit = 'NCD'
    NegotiableCommercialPaper = 'NCP'
    RetailCertificateOfDeposit = 'RCD'
    TermDepositReceipt = 'TDR'
    AssetBackedSecurities = 'ABS'
    CanadianMortgageBonds = 'CMB'
    Corp = 'CMBS'
    CollateralizedMortgageObligation = 'CMO'
    IoetteMortgage = 'IET'
    MortgageBackedSecurities = 'MBS'
    MortgageInterestOnly = 'MIO'
    MortgagePrincipalOnly = 'MPO'
    MortgagePrivatePlacement = 'MPP'
    MiscellaneousPassThrough = 'MPT'
    Pfandbrief = 'PFAND'
    ToBeAnnounced = 'TBA'
    OtherAnticipationNotes = 'AN'
    CertificateOfObligation = 'COFO'
    CertificateOfParticipation = 'COFP'
    GeneralObligationBonds = 'GO'
    MandatoryTender = 'MT'
    RevenueAnticipationNote = 'RAN'
    RevenueBonds = 'REV'
    SpecialAssessment = 'SPCLA'
    SpecialObligation = 'SPCLO'
    SpecialTax = 'SPCLT'
    TaxAnticipationNote = 'TAN'
    TaxAllocation = 'TAXA'
    TaxExemptCommercialPaper = 'TECP'
    TaxableMunicipalCp = 'TMCP'
    TaxRevenueAnticipationNote = 'TRAN'
    VariableRateDemandNote = 'VRDN'
    Warrant = 'WAR'
    MunicipalInterestBearingCommercialPaper = 'MCPIB'
    TaxableMunicipalBond = 'TMB'
    VariableRateDemandObligation = 'VRDO'
    MutualFund = 'MF'
    MultilegInstrument = 'MLEG'
    NoSecurityType = 'NONE'
    Wildcard = '?'
    Cash = 'CASH'
    Other = 'Other'
    ExchangeTradedNote = 'ETN'
    SecuritizedDerivative = 'SECDERIV'
    ExchangeTradedFund = 'ETF'
    DigitalAsset = 'DIGITAL'


class StandInstDbType:
    Other = '0'
    Dtcsid = '1'
    ThomsonAlert = '2'
    AGlobalCustodian = '3'
    AccountNet = '4'


class SettlDeliveryType:
    Versus = '0'
    Free = '1'
    TriParty = '2'
    HoldInCustody = '3'


class AllocLinkType:
    FxNetting = '0'
    FxSwap = '1'


class PutOrCall:
    Put = '0'
    Call = '1'
    Other = '2'
    Chooser = '3'


class CoveredOrUncovered:
    Covered = '0'
    Uncovered = '1'


class NotifyBrokerOfCredit:
    No = 'N'
    Yes = 'Y'


class AllocHandlInst:
    Match = '1'
    Forward = '2'
    ForwardAndMatch = '3'
    AutoClaimGiveUp = '4'


class RoutingType:
    TargetFirm = '1'
    TargetList = '2'
    BlockFirm = '3'
    BlockList = '4'
    TargetPerson = '5'
    BlockPerson = '6'


class BenchmarkCurveName:
    Eonia = 'EONIA'
    Eurepo = 'EUREPO'
    Euribor = 'Euribor'
    FutureSwap = 'FutureSWAP'
    Libid = 'LIBID'
    Libor = 'LIBOR'
    MuniAaa = 'MuniAAA'
    Other = 'OTHER'
    Pfandbriefe = 'Pfandbriefe'
    Sonia = 'SONIA'
    Swap = 'SWAP'
    Treasury = 'Treasury'
    FedFundRateEffective = 'FEDEFF'
    FedOpen = 'FEDOPEN'
    EuriborEuribor = 'EURIBOR'
    Aubsw = 'AUBSW'
    Bubor = 'BUBOR'
    Cdor = 'CDOR'
    Cibor = 'CIBOR'
    Eoniaswap = 'EONIASWAP'
    Estr = 'ESTR'
    Eurodollar = 'EURODOLLAR'
    Euroswiss = 'EUROSWISS'
    Gcfrepo = 'GCFREPO'
    Isdafix = 'ISDAFIX'
    Jibar = 'JIBAR'
    Mosprim = 'MOSPRIM'
    Nibor = 'NIBOR'
    Pribor = 'PRIBOR'
    Sofr = 'SOFR'
    Stibor = 'STIBOR'
    Telbor = 'TELBOR'
    Tibor = 'TIBOR'
    Wibor = 'WIBOR'
    Aonia = 'AONIA'
    Aoniar = 'AONIA-R'
    Bkbm = 'BKBM'
    Cd19D = 'CD91D'
    Corra = 'CORRA'
    Dirrtn = 'DIRR-TN'
    Eibor = 'EIBOR'
    FixingRepoRate = 'FixingRepoRate'
    Hibor = 'HIBOR'
    Ibr = 'IBR'
    Klibor = 'KLIBOR'
    Mibor = 'MIBOR'
    Nzonia = 'NZONIA'
    Phiref = 'PHIREF'
    Reibor = 'REIBOR'
    Saibor = 'SAIBOR'
    Saron = 'SARON'
    Sora = 'SORA'
    Tlref = 'TLREF'
    Tiie = 'TIIE'
    Thbfix = 'THBFIX'
    Tonar = 'TONAR'


class StipulationType:
    AlternativeMinimumTax = 'AMT'
    AutoReinvestment = 'AUTOREINV'
    BankQualified = 'BANKQUAL'
    BargainConditions = 'BGNCON'
    CouponRange = 'COUPON'
    IsoCurrencyCode = 'CURRENCY'
    CustomStart = 'CUSTOMDATE'
    Geographics = 'GEOG'
    ValuationDiscount = 'HAIRCUT'
    Insured = 'INSURED'
    IssueDate = 'ISSUE'
    Issuer = 'ISSUER'
    IssueSizeRange = 'ISSUESIZE'
    LookbackDays = 'LOOKBACK'
    ExplicitLotIdentifier = 'LOT'
    LotVariance = 'LOTVAR'
    MaturityYearAndMonth = 'MAT'
    MaturityRange = 'MATURITY'
    MaximumSubstitutions = 'MAXSUBS'
    MinimumDenomination = 'MINDNOM'
    MinimumIncrement = 'MININCR'
    MinimumQuantity = 'MINQTY'
    PaymentFrequency = 'PAYFREQ'
    NumberOfPieces = 'PIECES'
    PoolsMaximum = 'PMAX'
    PoolsPerLot = 'PPL'
    PoolsPerMillion = 'PPM'
    PoolsPerTrade = 'PPT'
    PriceRange = 'PRICE'
    PricingFrequency = 'PRICEFREQ'
    ProductionYear = 'PROD'
    CallProtection = 'PROTECT'
    Purpose = 'PURPOSE'
    BenchmarkPriceSource = 'PXSOURCE'
    RatingSourceAndRange = 'RATING'
    TypeOfRedemption = 'REDEMPTION'
    Restricted = 'RESTRICTED'
    MarketSector = 'SECTOR'
    SecurityTypeIncludedOrExcluded = 'SECTYPE'
    Structure = 'STRUCT'
    SubstitutionsFrequency = 'SUBSFREQ'
    SubstitutionsLeft = 'SUBSLEFT'
    FreeformText = 'TEXT'
    TradeVariance = 'TRDVAR'
    WeightedAverageCoupon = 'WAC'
    WeightedAverageLifeCoupon = 'WAL'
    WeightedAverageLoanAge = 'WALA'
    WeightedAverageMaturity = 'WAM'
    WholePool = 'WHOLE'
    YieldRange = 'YIELD'
    OriginalAmount = 'ORIGAMT'
    PoolEffectiveDate = 'POOLEFFDT'
    PoolInitialFactor = 'POOLINITFCTR'
    Tranche = 'TRANCHE'
    Substitution = 'SUBSTITUTION'
    Multexchfllbck = 'MULTEXCHFLLBCK'
    Compsecfllbck = 'COMPSECFLLBCK'
    Locljrsdctn = 'LOCLJRSDCTN'
    Relvjrsdctn = 'RELVJRSDCTN'
    IncurredRecovery = 'INCURRCVY'
    AdditionalTerm = 'ADDTRM'
    ModifiedEquityDelivery = 'MODEQTYDLVY'
    NoReferenceOblication = 'NOREFOBLIG'
    UnknownReferenceObligation = 'UNKREFOBLIG'
    AllGuarantees = 'ALLGUARANTEES'
    ReferencePrice = 'REFPX'
    ReferencePolicy = 'REFPOLICY'
    SecuredList = 'SECRDLIST'
    AverageFicoScore = 'AVFICO'
    AverageLoanSize = 'AVSIZE'
    MaximumLoanBalance = 'MAXBAL'
    PoolIdentifier = 'POOL'
    TypeOfRollTrade = 'ROLLTYPE'
    ReferenceToRollingOrClosingTrade = 'REFTRADE'
    PrincipalOfRollingOrClosingTrade = 'REFPRIN'
    InterestOfRollingOrClosingTrade = 'REFINT'
    AvailableOfferQuantityToBeShownToTheStreet = 'AVAILQTY'
    BrokerCredit = 'BROKERCREDIT'
    OfferPriceToBeShownToInternalBrokers = 'INTERNALPX'
    OfferQuantityToBeShownToInternalBrokers = 'INTERNALQTY'
    TheMinimumResidualOfferQuantity = 'LEAVEQTY'
    MaximumOrderSize = 'MAXORDQTY'
    OrderQuantityIncrement = 'ORDRINCR'
    PrimaryOrSecondaryMarketIndicator = 'PRIMARY'
    BrokerSalesCreditOverride = 'SALESCREDITOVR'
    TraderCredit = 'TRADERCREDIT'
    DiscountRate = 'DISCOUNT'
    YieldToMaturity = 'YTM'
    InterestPayoffOfRollingOrAmendingTrade = 'PAYOFF'
    AbsolutePrepaymentSpeed = 'ABS'
    ConstantPrepaymentPenalty = 'CPP'
    ConstantPrepaymentRate = 'CPR'
    ConstantPrepaymentYield = 'CPY'
    FinalCprOfHomeEquityPrepaymentCurve = 'HEP'
    PercentOfManufacturedHousingPrepaymentCurve = 'MHP'
    MonthlyPrepaymentRate = 'MPR'
    PercentOfProspectusPrepaymentCurve = 'PPC'
    PercentOfBmaPrepaymentCurve = 'PSA'
    SingleMonthlyMortality = 'SMM'


class YieldType:
    AfterTaxYield = 'AFTERTAX'
    AnnualYield = 'ANNUAL'
    YieldAtIssue = 'ATISSUE'
    YieldToAverageMaturity = 'AVGMATURITY'
    BookYield = 'BOOK'
    YieldToNextCall = 'CALL'
    YieldChangeSinceClose = 'CHANGE'
    ClosingYield = 'CLOSE'
    CompoundYield = 'COMPOUND'
    CurrentYield = 'CURRENT'
    GvntEquivalentYield = 'GOVTEQUIV'
    TrueGrossYield = 'GROSS'
    YieldWithInflationAssumption = 'INFLATION'
    InverseFloaterBondYield = 'INVERSEFLOATER'
    MostRecentClosingYield = 'LASTCLOSE'
    ClosingYieldMostRecentMonth = 'LASTMONTH'
    ClosingYieldMostRecentQuarter = 'LASTQUARTER'
    ClosingYieldMostRecentYear = 'LASTYEAR'
    YieldToLongestAverageLife = 'LONGAVGLIFE'
    MarkToMarketYield = 'MARK'
    YieldToMaturity = 'MATURITY'
    YieldToNextRefund = 'NEXTREFUND'
    OpenAverageYield = 'OPENAVG'
    PreviousCloseYield = 'PREVCLOSE'
    ProceedsYield = 'PROCEEDS'
    YieldToNextPut = 'PUT'
    SemiAnnualYield = 'SEMIANNUAL'
    YieldToShortestAverageLife = 'SHORTAVGLIFE'
    SimpleYield = 'SIMPLE'
    TaxEquivalentYield = 'TAXEQUIV'
    YieldToTenderDate = 'TENDER'
    TrueYield = 'TRUE'
    YieldValueOf32nds = 'VALUE1_32'
    YieldToWorst = 'WORST'


class TradedFlatSwitch:
    No = 'N'
    Yes = 'Y'


class SubscriptionRequestType:
    Snapshot = '0'
    SnapshotAndUpdates = '1'
    DisablePreviousSnapshot = '2'


class MDUpdateType:
    FullRefresh = '0'
    IncrementalRefresh = '1'


class AggregatedBook:
    Yes = 'Y'
    No = 'N'


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
    Vwap = '9'
    Imbalance = 'A'
    TradeVolume = 'B'
    OpenInterest = 'C'
    CompositeUnderlyingPrice = 'D'
    SimulatedSellPrice = 'E'
    SimulatedBuyPrice = 'F'
    MarginRate = 'G'
    MidPrice = 'H'
    EmptyBook = 'J'
    SettleHighPrice = 'K'
    SettleLowPrice = 'L'
    PriorSettlePrice = 'M'
    SessionHighBid = 'N'
    SessionLowOffer = 'O'
    EarlyPrices = 'P'
    AuctionClearingPrice = 'Q'
    SwapValueFactor = 'S'
    DailyValueAdjustmentForLongPositions = 'R'
    CumulativeValueAdjustmentForLongPositions = 'T'
    DailyValueAdjustmentForShortPositions = 'U'
    CumulativeValueAdjustmentForShortPositions = 'V'
    FixingPrice = 'W'
    CashRate = 'X'
    RecoveryRate = 'Y'
    RecoveryRateForLong = 'Z'
    RecoveryRateForShort = 'a'
    MarketBid = 'b'
    MarketOffer = 'c'
    ShortSaleMinPrice = 'd'
    PreviousClosingPrice = 'e'
    ThresholdLimitPriceBanding = 'g'
    DailyFinancingValue = 'h'
    AccruedFinancingValue = 'i'
    Twap = 't'


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
    Manual = 'L'
    OutrightPrice = 'J'
    ImpliedPrice = 'K'
    DepthOnOffer = 'M'
    DepthOnBid = 'N'
    Closing = 'O'
    NewsDissemination = 'P'
    TradingRange = 'Q'
    OrderInflux = 'R'
    DueToRelated = 'S'
    NewsPending = 'T'
    AdditionalInfo = 'U'
    AdditionalInfoDueToRelated = 'V'
    Resume = 'W'
    ViewOfCommon = 'X'
    VolumeAlert = 'Y'
    OrderImbalance = 'Z'
    EquipmentChangeover = 'a'
    NoOpen = 'b'
    RegularEth = 'c'
    AutomaticExecution = 'd'
    AutomaticExecutionEth = 'e'
    FastMarketEth = 'f'
    InactiveEth = 'g'
    Rotation = 'h'
    RotationEth = 'i'
    Halt = 'j'
    HaltEth = 'k'
    DueToNewsDissemination = 'l'
    DueToNewsPending = 'm'
    TradingResume = 'n'
    OutOfSequence = 'o'
    BidSpecialist = 'p'
    OfferSpecialist = 'q'
    BidOfferSpecialist = 'r'
    EndOfDaySam = 's'
    ForbiddenSam = 't'
    FrozenSam = 'u'
    PreOpeningSam = 'v'
    OpeningSam = 'w'
    OpenSam = 'x'
    SurveillanceSam = 'y'
    SuspendedSam = 'z'
    ReservedSam = '0'
    NoActiveSam = '1'
    Restricted = '2'
    RestOfBookVwap = '3'
    BetterPricesInConditionalOrders = '4'
    MedianPrice = '5'
    FullCurve = '6'
    FlatCurve = '7'


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
    ImbalanceMoreBuyers = 'P'
    ImbalanceMoreSellers = 'Q'
    OpeningPrice = 'R'
    BargainCondition = 'S'
    ConvertedPriceIndicator = 'T'
    ExchangeLast = 'U'
    FinalPriceOfSession = 'V'
    ExPit = 'W'
    Crossed = 'X'
    TradesResultingFromManual = 'Y'
    TradesResultingFromIntermarketSweep = 'Z'
    VolumeOnly = 'a'
    DirectPlus = 'b'
    Acquisition = 'c'
    Bunched = 'd'
    Distribution = 'e'
    BunchedSale = 'f'
    SplitTrade = 'g'
    CancelStopped = 'h'
    CancelEth = 'i'
    CancelStoppedEth = 'j'
    OutOfSequenceEth = 'k'
    CancelLastEth = 'l'
    SoldLastSaleEth = 'm'
    CancelLast = 'n'
    SoldLastSale = 'o'
    CancelOpen = 'p'
    CancelOpenEth = 'q'
    OpenedSaleEth = 'r'
    CancelOnly = 's'
    CancelOnlyEth = 't'
    LateOpenEth = 'u'
    AutoExecutionEth = 'v'
    Reopen = 'w'
    ReopenEth = 'x'
    Adjusted = 'y'
    AdjustedEth = 'z'
    Spread = 'AA'
    SpreadEth = 'AB'
    Straddle = 'AC'
    StraddleEth = 'AD'
    Stopped = 'AE'
    StoppedEth = 'AF'
    RegularEth = 'AG'
    Combo = 'AH'
    ComboEth = 'AI'
    OfficialClosingPrice = 'AJ'
    PriorReferencePrice = 'AK'
    Cancel = '0'
    StoppedSoldLast = 'AL'
    StoppedOutOfSequence = 'AM'
    OfficialClosingPriceDup = 'AN'
    CrossedOld = 'AO'
    FastMarket = 'AP'
    AutomaticExecution = 'AQ'
    FormT = 'AR'
    BasketIndex = 'AS'
    BurstBasket = 'AT'
    TradeThroughExempt = 'AU'
    QuoteSpread = 'AV'
    LastAuctionPrice = 'AW'
    HighPrice = 'AX'
    LowPrice = 'AY'
    SystematicInternaliser = 'AZ'
    AwayMarket = 'BA'
    MidpointPrice = 'BB'
    TradedBeforeIssueDate = 'BC'
    PreviousClosingPrice = 'BD'
    NationalBestBidOffer = 'BE'
    ImpliedTrade = '1'
    MarketplaceEnteredTrade = '2'
    MultiAssetClassMultilegTrade = '3'
    MultilegToMultilegTrade = '4'
    ShortSaleMinPrice = '5'
    Benchmark = '6'


class MDUpdateAction:
    New = '0'
    Change = '1'
    Delete = '2'
    DeleteThru = '3'
    DeleteFrom = '4'
    Overlay = '5'


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
    UnsupportedTradingSessionId = '9'
    UnsupportedScope = 'A'
    UnsupportedOpenCloseSettleFlag = 'B'
    UnsupportedMdImplicitDelete = 'C'
    InsufficientCredit = 'D'


class DeleteReason:
    Cancellation = '0'
    Error = '1'


class OpenCloseSettlFlag:
    DailyOpen = '0'
    SessionOpen = '1'
    DeliverySettlementEntry = '2'
    ExpectedEntry = '3'
    EntryFromPreviousBusinessDay = '4'
    TheoreticalPriceValue = '5'


class FinancialStatus:
    Bankrupt = '1'
    PendingDelisting = '2'
    Restricted = '3'


class CorporateAction:
    ExDividend = 'A'
    ExDistribution = 'B'
    ExRights = 'C'
    New = 'D'
    ExInterest = 'E'
    CashDividend = 'F'
    StockDividend = 'G'
    NonIntegerStockSplit = 'H'
    ReverseStockSplit = 'I'
    StandardIntegerStockSplit = 'J'
    PositionConsolidation = 'K'
    LiquidationReorganization = 'L'
    MergerReorganization = 'M'
    RightsOffering = 'N'
    ShareholderMeeting = 'O'
    Spinoff = 'P'
    TenderOffer = 'Q'
    Warrant = 'R'
    SpecialAction = 'S'
    SymbolConversion = 'T'
    Cusip = 'U'
    LeapRollover = 'V'
    SuccessionEvent = 'W'


class QuoteStatus:
    Accepted = '0'
    CancelForSymbol = '1'
    CanceledForSecurityType = '2'
    CanceledForUnderlying = '3'
    CanceledAll = '4'
    Rejected = '5'
    RemovedFromMarket = '6'
    Expired = '7'
    Query = '8'
    QuoteNotFound = '9'
    Pending = '10'
    Pass = '11'
    LockedMarketWarning = '12'
    CrossMarketWarning = '13'
    CanceledDueToLockMarket = '14'
    CanceledDueToCrossMarket = '15'
    Active = '16'
    Canceled = '17'
    UnsolicitedQuoteReplenishment = '18'
    PendingEndTrade = '19'
    TooLateToEnd = '20'
    Traded = '21'
    TradedAndRemoved = '22'
    ContractTerminates = '23'


class QuoteCancelType:
    CancelForOneOrMoreSecurities = '1'
    CancelForSecurityType = '2'
    CancelForUnderlyingSecurity = '3'
    CancelAllQuotes = '4'
    CancelSpecifiedSingleQuote = '5'
    CancelByTypeOfQuote = '6'
    CancelForSecurityIssuer = '7'
    CancelForIssuerOfUnderlyingSecurity = '8'


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
    PriceExceedsCurrentPriceBand = '10'
    QuoteLocked = '11'
    InvalidOrUnknownSecurityIssuer = '12'
    InvalidOrUnknownIssuerOfUnderlyingSecurity = '13'
    NotionalValueExceedsThreshold = '14'
    PriceExceedsCurrentPriceBandDepr = '15'
    ReferencePriceNotAvailable = '16'
    InsufficientCreditLimit = '17'
    ExceededClipSizeLimit = '18'
    ExceededMaxNotionalOrderAmt = '19'
    ExceededDv01Pv01Limit = '20'
    ExceededCs01Limit = '21'
    Other = '99'


class QuoteResponseLevel:
    NoAcknowledgement = '0'
    AcknowledgeOnlyNegativeOrErroneousQuotes = '1'
    AcknowledgeEachQuoteMessage = '2'
    SummaryAcknowledgement = '3'


class QuoteRequestType:
    Manual = '1'
    Automatic = '2'
    ConfirmQuote = '3'


class SecurityRequestType:
    RequestSecurityIdentityAndSpecifications = '0'
    RequestSecurityIdentityForSpecifications = '1'
    RequestListSecurityTypes = '2'
    RequestListSecurities = '3'
    Symbol = '4'
    SecurityTypeAndOrCfiCode = '5'
    Product = '6'
    TradingSessionId = '7'
    AllSecurities = '8'
    MarketIdOrMarketId = '9'


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
    TradingHalt = '2'
    Resume = '3'
    NoOpen = '4'
    PriceIndication = '5'
    TradingRangeIndication = '6'
    MarketImbalanceBuy = '7'
    MarketImbalanceSell = '8'
    MarketOnCloseImbalanceBuy = '9'
    MarketOnCloseImbalanceSell = '10'
    NoMarketImbalance = '12'
    NoMarketOnCloseImbalance = '13'
    ItsPreOpening = '14'
    NewPriceIndication = '15'
    TradeDisseminationTime = '16'
    ReadyToTrade = '17'
    NotAvailableForTrading = '18'
    NotTradedOnThisMarket = '19'
    UnknownOrInvalid = '20'
    PreOpen = '21'
    OpeningRotation = '22'
    FastMarket = '23'
    PreCross = '24'
    Cross = '25'
    PostClose = '26'
    NoCancel = '27'


class HaltReasonInt:
    NewsDissemination = '0'
    OrderInflux = '1'
    OrderImbalance = '2'
    AdditionalInformation = '3'
    NewsPending = '4'
    EquipmentChangeover = '5'


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


class TradingSessionID:
    Day = '1'
    HalfDay = '2'
    Morning = '3'
    Afternoon = '4'
    Evening = '5'
    AfterHours = '6'
    Holiday = '7'


class TradSesMethod:
    Electronic = '1'
    OpenOutcry = '2'
    TwoParty = '3'
    Voice = '4'


class TradSesMode:
    Testing = '1'
    Simulated = '2'
    Production = '3'


class TradSesStatus:
    Unknown = '0'
    Halted = '1'
    Open = '2'
    Closed = '3'
    PreOpen = '4'
    PreClose = '5'
    RequestRejected = '6'


class SessionRejectReason:
    InvalidTagNumber = '0'
    RequiredTagMissing = '1'
    TagNotDefinedForThisMessageType = '2'
    UndefinedTag = '3'
    TagSpecifiedWithoutAValue = '4'
    ValueIsIncorrect = '5'
    IncorrectDataFormatForValue = '6'
    DecryptionProblem = '7'
    SignatureProblem = '8'
    CompIDProblem = '9'
    SendingTimeAccuracyProblem = '10'
    InvalidMsgType = '11'
    XMLValidationError = '12'
    TagAppearsMoreThanOnce = '13'
    TagSpecifiedOutOfRequiredOrder = '14'
    RepeatingGroupFieldsOutOfOrder = '15'
    IncorrectNumInGroupCount = '16'
    NonDataValueIncludesDelimiter = '17'
    InvalidUnsupportedApplVer = '18'
    Other = '99'


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
    CancelOnTradingHalt = '6'
    CancelOnSystemFailure = '7'
    Market = '8'
    Canceled = '9'
    WarehouseRecap = '10'
    PegRefresh = '11'
    CancelOnConnectionLoss = '12'
    CancelOnLogout = '13'
    AssignTimePriority = '14'
    CancelledForTradePriceViolation = '15'
    CancelledForCrossImbalance = '16'
    CxldSmp = '17'
    CxldSmpAggressive = '18'
    CxldSmpPassive = '19'
    CxldSmpAggressivePassive = '20'
    Other = '99'


class BusinessRejectReason:
    Other = '0'
    UnknownID = '1'
    UnknownSecurity = '2'
    UnsupportedMessageType = '3'
    ApplicationNotAvailable = '4'
    ConditionallyRequiredFieldMissing = '5'
    NotAuthorized = '6'
    DeliverToFirmNotAvailable = '7'
    ThrottleLimitExceeded = '8'
    ThrottleLimitExceededSessionDisconnected = '9'
    ThrottledMessagesRejectedOnRequest = '10'
    InvalidPriceIncrement = '18'


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
    RelatedToVwap = '6'
    AveragePriceGuarantee = '7'


class BidType:
    NonDisclosed = '1'
    Disclosed = '2'
    NoBiddingProcess = '3'


class BidDescriptorType:
    Sector = '1'
    Country = '2'
    Index = '3'


class SideValueInd:
    SideValue1 = '1'
    SideValue2 = '2'


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


class BidTradeType:
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
    Discount = '4'
    Premium = '5'
    Spread = '6'
    TedPrice = '7'
    TedYield = '8'
    Yield = '9'
    FixedCabinetTradePrice = '10'
    VariableCabinetTradePrice = '11'
    PriceSpread = '12'
    ProductTicksInHalves = '13'
    ProductTicksInFourths = '14'
    ProductTicksInEighths = '15'
    ProductTicksInSixteenths = '16'
    ProductTicksInThirtySeconds = '17'
    ProductTicksInSixtyFourths = '18'
    ProductTicksInOneTwentyEighths = '19'
    NormalRateRepresentation = '20'
    InverseRateRepresentation = '21'
    BasisPoints = '22'
    UpfrontPoints = '23'
    InterestRate = '24'
    PercentageNotional = '25'


class GTBookingInst:
    BookOutAllTradesOnDayOfExecution = '0'
    AccumulateUntilFilledOrExpired = '1'
    AccumulateUntilVerballyNotifiedOtherwise = '2'


class ListStatusType:
    Ack = '1'
    Response = '2'
    Timed = '3'
    ExecStarted = '4'
    AllDone = '5'
    Alert = '6'


class NetGrossInd:
    Net = '1'
    Gross = '2'


class ListOrderStatus:
    InBiddingProcess = '1'
    ReceivedForExecution = '2'
    Executing = '3'
    Cancelling = '4'
    Alert = '5'
    AllDone = '6'
    Reject = '7'


class ListExecInstType:
    Immediate = '1'
    WaitForInstruction = '2'
    SellDriven = '3'
    BuyDrivenCashTopUp = '4'
    BuyDrivenCashWithdraw = '5'


class CxlRejResponseTo:
    OrderCancelRequest = '1'
    OrderCancelReplaceRequest = '2'


class MultiLegReportingType:
    SingleSecurity = '1'
    IndividualLegOfAMultiLegSecurity = '2'
    MultiLegSecurity = '3'


class PartyIDSource:
    UkNationalInsuranceOrPensionNumber = '6'
    UsSocialSecurityNumber = '7'
    UsEmployerOrTaxIdNumber = '8'
    AustralianBusinessNumber = '9'
    AustralianTaxFileNumber = 'A'
    TaxId = 'J'
    KoreanInvestorId = '1'
    TaiwaneseForeignInvestorId = '2'
    TaiwaneseTradingAcct = '3'
    MalaysianCentralDepository = '4'
    ChineseInvestorId = '5'
    IsitcAcronym = 'I'
    Bic = 'B'
    GeneralIdentifier = 'C'
    Proprietary = 'D'
    IsoCountryCode = 'E'
    SettlementEntityLocation = 'F'
    Mic = 'G'
    CsdParticipant = 'H'
    AustralianCompanyNumber = 'K'
    AustralianRegisteredBodyNumber = 'L'
    CftcReportingFirmIdentifier = 'M'
    LegalEntityIdentifier = 'N'
    InterimIdentifier = 'O'
    ShortCodeIdentifier = 'P'
    NationalIdNaturalPerson = 'Q'
    IndiaPermanentAccountNumber = 'R'
    Fdid = 'S'
    Spsaid = 'T'
    MasterSpsaid = 'U'


class PartyRole:
    ExecutingFirm = '1'
    BrokerOfCredit = '2'
    ClientId = '3'
    ClearingFirm = '4'
    InvestorId = '5'
    IntroducingFirm = '6'
    EnteringFirm = '7'
    Locate = '8'
    FundManagerClientId = '9'
    SettlementLocation = '10'
    OrderOriginationTrader = '11'
    ExecutingTrader = '12'
    OrderOriginationFirm = '13'
    GiveupClearingFirmDepr = '14'
    CorrespondantClearingFirm = '15'
    ExecutingSystem = '16'
    ContraFirm = '17'
    ContraClearingFirm = '18'
    SponsoringFirm = '19'
    UnderlyingContraFirm = '20'
    ClearingOrganization = '21'
    Exchange = '22'
    CustomerAccount = '24'
    CorrespondentClearingOrganization = '25'
    CorrespondentBroker = '26'
    Buyer = '27'
    Custodian = '28'
    Intermediary = '29'
    Agent = '30'
    SubCustodian = '31'
    Beneficiary = '32'
    InterestedParty = '33'
    RegulatoryBody = '34'
    LiquidityProvider = '35'
    EnteringTrader = '36'
    ContraTrader = '37'
    PositionAccount = '38'
    ContraInvestorId = '39'
    TransferToFirm = '40'
    ContraPositionAccount = '41'
    ContraExchange = '42'
    InternalCarryAccount = '43'
    OrderEntryOperatorId = '44'
    SecondaryAccountNumber = '45'
    ForeignFirm = '46'
    ThirdPartyAllocationFirm = '47'
    ClaimingAccount = '48'
    AssetManager = '49'
    PledgorAccount = '50'
    PledgeeAccount = '51'
    LargeTraderReportableAccount = '52'
    TraderMnemonic = '53'
    SenderLocation = '54'
    SessionId = '55'
    AcceptableCounterparty = '56'
    UnacceptableCounterparty = '57'
    EnteringUnit = '58'
    ExecutingUnit = '59'
    IntroducingBroker = '60'
    QuoteOriginator = '61'
    ReportOriginator = '62'
    SystematicInternaliser = '63'
    MultilateralTradingFacility = '64'
    RegulatedMarket = '65'
    MarketMaker = '66'
    InvestmentFirm = '67'
    HostCompetentAuthority = '68'
    HomeCompetentAuthority = '69'
    CompetentAuthorityLiquidity = '70'
    CompetentAuthorityTransactionVenue = '71'
    ReportingIntermediary = '72'
    ExecutionVenue = '73'
    MarketDataEntryOriginator = '74'
    LocationId = '75'
    DeskId = '76'
    MarketDataMarket = '77'
    AllocationEntity = '78'
    PrimeBroker = '79'
    StepOutFirm = '80'
    BrokerClearingId = '81'
    CentralRegistrationDepository = '82'
    ClearingAccount = '83'
    AcceptableSettlingCounterparty = '84'
    UnacceptableSettlingCounterparty = '85'
    ClsMemberBank = '86'
    InConcertGroup = '87'
    InConcertControllingEntity = '88'
    LargePositionsReportingAccount = '89'
    SettlementFirm = '90'
    SettlementAccount = '91'
    ReportingMarketCenter = '92'
    RelatedReportingMarketCenter = '93'
    AwayMarket = '94'
    GiveupTradingFirm = '95'
    TakeupTradingFirm = '96'
    GiveupClearingFirm = '97'
    TakeupClearingFirm = '98'
    OriginatingMarket = '99'
    MarginAccount = '100'
    CollateralAssetAccount = '101'
    DataRepository = '102'
    CalculationAgent = '103'
    ExerciseNoticeSender = '104'
    ExerciseNoticeReceiver = '105'
    RateReferenceBank = '106'
    Correspondent = '107'
    BeneficiaryBank = '109'
    Borrower = '110'
    PrimaryObligator = '111'
    Guarantor = '112'
    ExcludedReferenceEntity = '113'
    DeterminingParty = '114'
    HedgingParty = '115'
    ReportingEntity = '116'
    SalesPerson = '117'
    Operator = '118'
    Csd = '119'
    Icsd = '120'
    TradingSubAccount = '121'
    InvestmentDecisionMaker = '122'
    PublishingIntermediary = '123'
    CsdParticipant = '124'
    Issuer = '125'
    ContraCustomerAccount = '126'
    ContraInvestmentDecisionMaker = '127'


class Product:
    Agency = '1'
    Commodity = '2'
    Corporate = '3'
    Currency = '4'
    Equity = '5'
    Government = '6'
    Index = '7'
    Loan = '8'
    Moneymarket = '9'
    Mortgage = '10'
    Municipal = '11'
    Other = '12'
    Financing = '13'


class TestMessageIndicator:
    No = 'N'
    Yes = 'Y'


class RoundingDirection:
    RoundToNearest = '0'
    RoundDown = '1'
    RoundUp = '2'


class DistribPaymentMethod:
    Crest = '1'
    Nscc = '2'
    Euroclear = '3'
    Clearstream = '4'
    Cheque = '5'
    TelegraphicTransfer = '6'
    FedWire = '7'
    DirectCredit = '8'
    AchCredit = '9'
    Bpay = '10'
    HighValueClearingSystemHvacs = '11'
    ReinvestInFund = '12'
    Other = '999'


class CancellationRights:
    Yes = 'Y'
    NoExecutionOnly = 'N'
    NoWaiverAgreement = 'M'
    NoInstitutional = 'O'


class MoneyLaunderingStatus:
    Passed = 'Y'
    NotChecked = 'N'
    ExemptBelowLimit = '1'
    ExemptMoneyType = '2'
    ExemptAuthorised = '3'


class ExecPriceType:
    BidPrice = 'B'
    CreationPrice = 'C'
    CreationPricePlusAdjustmentPercent = 'D'
    CreationPricePlusAdjustmentAmount = 'E'
    OfferPrice = 'O'
    OfferPriceMinusAdjustmentPercent = 'P'
    OfferPriceMinusAdjustmentAmount = 'Q'
    SinglePrice = 'S'


class TradeReportTransType:
    New = '0'
    Cancel = '1'
    Replace = '2'
    Release = '3'
    Reverse = '4'
    CancelDueToBackOutOfTrade = '5'


class PaymentMethod:
    Crest = '1'
    Nscc = '2'
    Euroclear = '3'
    Clearstream = '4'
    Cheque = '5'
    TelegraphicTransfer = '6'
    FedWire = '7'
    DebitCard = '8'
    DirectDebit = '9'
    DirectCredit = '10'
    CreditCard = '11'
    AchDebit = '12'
    AchCredit = '13'
    Bpay = '14'
    HighValueClearingSystem = '15'
    Chips = '16'
    Swift = '17'
    Chaps = '18'
    Sic = '19'
    EuroSic = '20'
    Other = '999'


class TaxAdvantageType:
    None_ = '0'
    MaxiIsa = '1'
    Tessa = '2'
    MiniCashIsa = '3'
    MiniStocksAndSharesIsa = '4'
    MiniInsuranceIsa = '5'
    CurrentYearPayment = '6'
    PriorYearPayment = '7'
    AssetTransfer = '8'
    EmployeePriorYear = '9'
    EmployeeCurrentYear = '10'
    EmployerPriorYear = '11'
    EmployerCurrentYear = '12'
    NonFundPrototypeIra = '13'
    NonFundQualifiedPlan = '14'
    DefinedContributionPlan = '15'
    Ira = '16'
    IraRollover = '17'
    Keogh = '18'
    ProfitSharingPlan = '19'
    Us401K = '20'
    SelfDirectedIra = '21'
    Us403b = '22'
    Us457 = '23'
    RothIraPrototype = '24'
    RothIraNonPrototype = '25'
    RothConversionIraPrototype = '26'
    RothConversionIraNonPrototype = '27'
    EducationIraPrototype = '28'
    EducationIraNonPrototype = '29'
    Other = '999'


class FundRenewWaiv:
    No = 'N'
    Yes = 'Y'


class RegistStatus:
    Accepted = 'A'
    Rejected = 'R'
    Held = 'H'
    Reminder = 'N'


class RegistRejReasonCode:
    InvalidAccountType = '1'
    InvalidTaxExemptType = '2'
    InvalidOwnershipType = '3'
    NoRegDetails = '4'
    InvalidRegSeqNo = '5'
    InvalidRegDetails = '6'
    InvalidMailingDetails = '7'
    InvalidMailingInstructions = '8'
    InvalidInvestorId = '9'
    InvalidInvestorIdSource = '10'
    InvalidDateOfBirth = '11'
    InvalidCountry = '12'
    InvalidDistribInstns = '13'
    InvalidPercentage = '14'
    InvalidPaymentMethod = '15'
    InvalidAccountName = '16'
    InvalidAgentCode = '17'
    InvalidAccountNum = '18'
    Other = '99'


class RegistTransType:
    New = '0'
    Cancel = '2'
    Replace = '1'


class OwnershipType:
    JointInvestors = 'J'
    TenantsInCommon = 'T'
    JointTrustees = '2'


class ContAmtType:
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
    FundBasedRenewalCommissionOnOrder = '13'
    FundBasedRenewalCommissionOnFund = '14'
    NetSettlementAmount = '15'


class OwnerType:
    IndividualInvestor = '1'
    PublicCompany = '2'
    PrivateCompany = '3'
    IndividualTrustee = '4'
    CompanyTrustee = '5'
    PensionPlan = '6'
    CustodianUnderGiftsToMinorsAct = '7'
    Trusts = '8'
    Fiduciaries = '9'
    NetworkingSubAccount = '10'
    NonProfitOrganization = '11'
    CorporateBody = '12'
    Nominee = '13'
    InstitutionalCustomer = '14'
    Combined = '15'
    MemberFirmEmployee = '16'
    MarketMakingAccount = '17'
    ProprietaryAccount = '18'
    NonbrokerDealer = '19'
    UnknownBeneficialOwnerType = '20'
    FirmsErrorAccount = '21'
    FirmAgencyAveragePriceAccount = '22'


class OrderCapacity:
    Agency = 'A'
    Proprietary = 'G'
    Individual = 'I'
    Principal = 'P'
    RisklessPrincipal = 'R'
    AgentForOtherMember = 'W'
    MixedCapacity = 'M'


class OrderRestrictions:
    ProgramTrade = '1'
    IndexArbitrage = '2'
    NonIndexArbitrage = '3'
    CompetingMarketMaker = '4'
    ActingAsMarketMakerOrSpecialistInSecurity = '5'
    ActingAsMarketMakerOrSpecialistInUnderlying = '6'
    ForeignEntity = '7'
    ExternalMarketParticipant = '8'
    ExternalInterConnectedMarketLinkage = '9'
    RisklessArbitrage = 'A'
    IssuerHolding = 'B'
    IssuePriceStabilization = 'C'
    NonAlgorithmic = 'D'
    Algorithmic = 'E'
    Cross = 'F'
    InsiderAccount = 'G'
    SignificantShareholder = 'H'
    NormalCourseIssuerBid = 'I'


class MassCancelRequestType:
    CancelOrdersForASecurity = '1'
    CancelOrdersForAnUnderlyingSecurity = '2'
    CancelOrdersForAProduct = '3'
    CancelOrdersForAcfiCode = '4'
    CancelOrdersForASecurityType = '5'
    CancelOrdersForATradingSession = '6'
    CancelAllOrders = '7'
    CancelOrdersForAMarket = '8'
    CancelOrdersForAMarketSegment = '9'
    CancelOrdersForASecurityGroup = 'A'
    CancelOrdersForSecurityIssuer = 'B'
    CancelForIssuerOfUnderlyingSecurity = 'C'


class MassCancelResponse:
    CancelRequestRejected = '0'
    CancelOrdersForASecurity = '1'
    CancelOrdersForAnUnderlyingSecurity = '2'
    CancelOrdersForAProduct = '3'
    CancelOrdersForAcfiCode = '4'
    CancelOrdersForASecurityType = '5'
    CancelOrdersForATradingSession = '6'
    CancelAllOrders = '7'
    CancelOrdersForAMarket = '8'
    CancelOrdersForAMarketSegment = '9'
    CancelOrdersForASecurityGroup = 'A'
    CancelOrdersForASecuritiesIssuer = 'B'
    CancelOrdersForIssuerOfUnderlyingSecurity = 'C'


class MassCancelRejectReason:
    MassCancelNotSupported = '0'
    InvalidOrUnknownSecurity = '1'
    InvalidOrUnknownUnderlyingSecurity = '2'
    InvalidOrUnknownProduct = '3'
    InvalidOrUnknownCfiCode = '4'
    InvalidOrUnknownSecurityType = '5'
    InvalidOrUnknownTradingSession = '6'
    InvalidOrUnknownMarket = '7'
    InvalidOrUnkownMarketSegment = '8'
    InvalidOrUnknownSecurityGroup = '9'
    InvalidOrUnknownSecurityIssuer = '10'
    InvalidOrUnknownIssuerOfUnderlyingSecurity = '11'
    Other = '99'


class QuoteType:
    Indicative = '0'
    Tradeable = '1'
    RestrictedTradeable = '2'
    Counter = '3'
    InitiallyTradeable = '4'


class CashMargin:
    Cash = '1'
    MarginOpen = '2'
    MarginClose = '3'


class Scope:
    LocalMarket = '1'
    National = '2'
    Global = '3'


class MDImplicitDelete:
    No = 'N'
    Yes = 'Y'


class CrossType:
    CrossAon = '1'
    CrossIoc = '2'
    CrossOneSide = '3'
    CrossSamePrice = '4'
    BasisCross = '5'
    ContingentCross = '6'
    VwapCross = '7'
    StsCross = '8'
    CustomerToCustomer = '9'


class CrossPrioritization:
    None_ = '0'
    BuySideIsPrioritized = '1'
    SellSideIsPrioritized = '2'


class NoSides:
    OneSide = '1'
    BothSides = '2'


class SecurityListRequestType:
    Symbol = '0'
    SecurityTypeAnd = '1'
    Product = '2'
    TradingSessionId = '3'
    AllSecurities = '4'
    MarketIdOrMarketId = '5'


class SecurityRequestResult:
    ValidRequest = '0'
    InvalidOrUnsupportedRequest = '1'
    NoInstrumentsFound = '2'
    NotAuthorizedToRetrieveInstrumentData = '3'
    InstrumentDataTemporarilyUnavailable = '4'
    RequestForInstrumentDataNotSupported = '5'


class MultiLegRptTypeReq:
    ReportByMulitlegSecurityOnly = '0'
    ReportByMultilegSecurityAndInstrumentLegs = '1'
    ReportByInstrumentLegsOnly = '2'


class TradSesStatusRejReason:
    UnknownOrInvalidTradingSessionId = '1'
    Other = '99'


class TradeRequestType:
    AllTrades = '0'
    MatchedTradesMatchingCriteria = '1'
    UnmatchedTradesThatMatchCriteria = '2'
    UnreportedTradesThatMatchCriteria = '3'
    AdvisoriesThatMatchCriteria = '4'


class PreviouslyReported:
    No = 'N'
    Yes = 'Y'


class MatchStatus:
    Compared = '0'
    Uncompared = '1'
    AdvisoryOrAlert = '2'
    Mismatched = '3'


class MatchType:
    OnePartyTradeReport = '1'
    TwoPartyTradeReport = '2'
    ConfirmedTradeReport = '3'
    AutoMatch = '4'
    CrossAuction = '5'
    CounterOrderSelection = '6'
    CallAuction = '7'
    Issuing = '8'
    SystematicInternaliser = '9'
    AutoMatchLastLook = '10'
    CrossAuctionLastLook = '11'
    ActAcceptedTrade = 'M3'
    ActDefaultTrade = 'M4'
    ActDefaultAfterM2 = 'M5'
    Actm6Match = 'M6'
    ExactMatchPlus4BadgesExecTime = 'A1'
    ExactMatchPlus4Badges = 'A2'
    ExactMatchPlus2BadgesExecTime = 'A3'
    ExactMatchPlus2Badges = 'A4'
    ExactMatchPlusExecTime = 'A5'
    StampedAdvisoriesOrSpecialistAccepts = 'AQ'
    A1ExactMatchSummarizedQuantity = 'S1'
    A2ExactMatchSummarizedQuantity = 'S2'
    A3ExactMatchSummarizedQuantity = 'S3'
    A4ExactMatchSummarizedQuantity = 'S4'
    A5ExactMatchSummarizedQuantity = 'S5'
    ExactMatchMinusBadgesTimes = 'M1'
    SummarizedMatchMinusBadgesTimes = 'M2'
    OcsLockedIn = 'MT'


class OddLot:
    No = 'N'
    Yes = 'Y'


class ClearingInstruction:
    ProcessNormally = '0'
    ExcludeFromAllNetting = '1'
    BilateralNettingOnly = '2'
    ExClearing = '3'
    SpecialTrade = '4'
    MultilateralNetting = '5'
    ClearAgainstCentralCounterparty = '6'
    ExcludeFromCentralCounterparty = '7'
    ManualMode = '8'
    AutomaticPostingMode = '9'
    AutomaticGiveUpMode = '10'
    QualifiedServiceRepresentativeQsr = '11'
    CustomerTrade = '12'
    SelfClearing = '13'
    BuyIn = '14'


class AccountType:
    CarriedCustomerSide = '1'
    CarriedNonCustomerSide = '2'
    HouseTrader = '3'
    FloorTrader = '4'
    CarriedNonCustomerSideCrossMargined = '6'
    HouseTraderCrossMargined = '7'
    JointBackOfficeAccount = '8'
    EquitiesSpecialist = '9'
    OptionsMarketMaker = '10'
    OptionsFirmAccount = '11'
    AccountCustomerNonCustomerOrders = '12'
    AccountOrdersMultipleCustomers = '13'


class CustOrderCapacity:
    MemberTradingForTheirOwnAccount = '1'
    ClearingFirmTradingForItsProprietaryAccount = '2'
    MemberTradingForAnotherMember = '3'
    AllOther = '4'
    RetailCustomer = '5'


class MassStatusReqType:
    StatusForOrdersForASecurity = '1'
    StatusForOrdersForAnUnderlyingSecurity = '2'
    StatusForOrdersForAProduct = '3'
    StatusForOrdersForAcfiCode = '4'
    StatusForOrdersForASecurityType = '5'
    StatusForOrdersForATradingSession = '6'
    StatusForAllOrders = '7'
    StatusForOrdersForAPartyId = '8'
    StatusForSecurityIssuer = '9'
    StatusForIssuerOfUnderlyingSecurity = '10'


class DayBookingInst:
    Auto = '0'
    SpeakWithOrderInitiatorBeforeBooking = '1'
    Accumulate = '2'


class BookingUnit:
    EachPartialExecutionIsABookableUnit = '0'
    AggregatePartialExecutionsOnThisOrder = '1'
    AggregateExecutionsForThisSymbol = '2'


class PreallocMethod:
    ProRata = '0'
    DoNotProRata = '1'


class TradingSessionSubID:
    PreTrading = '1'
    OpeningOrOpeningAuction = '2'
    Continuous = '3'
    ClosingOrClosingAuction = '4'
    PostTrading = '5'
    ScheduledIntradayAuction = '6'
    Quiescent = '7'
    AnyAuction = '8'
    UnscheduledIntradayAuction = '9'
    OutOfMainSessionTrading = '10'
    PrivateAuction = '11'
    PublicAuction = '12'
    GroupAuction = '13'


class AllocType:
    Calculated = '1'
    Preliminary = '2'
    SellsideCalculatedUsingPreliminary = '3'
    SellsideCalculatedWithoutPreliminary = '4'
    ReadyToBook = '5'
    BuysideReadyToBook = '6'
    WarehouseInstruction = '7'
    RequestToIntermediary = '8'
    Accept = '9'
    Reject = '10'
    AcceptPending = '11'
    IncompleteGroup = '12'
    CompleteGroup = '13'
    ReversalPending = '14'
    ReopenGroup = '15'
    CancelGroup = '16'
    Giveup = '17'
    Takeup = '18'
    RefuseTakeup = '19'
    InitiateReversal = '20'
    Reverse = '21'
    RefuseReversal = '22'
    SubAllocationGiveup = '23'
    ApproveGiveup = '24'
    ApproveTakeup = '25'
    NotionalValueAveragePxGroupAlloc = '26'


class ClearingFeeIndicator:
    FirstYearDelegate = '1'
    SecondYearDelegate = '2'
    ThirdYearDelegate = '3'
    FourthYearDelegate = '4'
    FifthYearDelegate = '5'
    SixthYearDelegate = '9'
    CboeMember = 'B'
    NonMemberAndCustomer = 'C'
    EquityMemberAndClearingMember = 'E'
    FullAndAssociateMember = 'F'
    Firms106HAnd106J = 'H'
    Gim = 'I'
    Lessee106FEmployees = 'L'
    AllOtherOwnershipTypes = 'M'


class WorkingIndicator:
    No = 'N'
    Yes = 'Y'


class PriorityIndicator:
    PriorityUnchanged = '0'
    LostPriorityAsResultOfOrderChange = '1'


class LegalConfirm:
    No = 'N'
    Yes = 'Y'


class QuoteRequestRejectReason:
    UnknownSymbol = '1'
    Exchange = '2'
    QuoteRequestExceedsLimit = '3'
    TooLateToEnter = '4'
    InvalidPrice = '5'
    NotAuthorizedToRequestQuote = '6'
    NoMatchForInquiry = '7'
    NoMarketForInstrument = '8'
    NoInventory = '9'
    Pass = '10'
    InsufficientCredit = '11'
    ExceededClipSizeLimit = '12'
    ExceededMaxNotionalOrderAmt = '13'
    ExceededDv01Pv01Limit = '14'
    ExceededCs01Limit = '15'
    Other = '99'


class AcctIDSource:
    Bic = '1'
    SidCode = '2'
    Tfm = '3'
    Omgeo = '4'
    DtccCode = '5'
    Spsaid = '6'
    Other = '99'


class ConfirmStatus:
    Received = '1'
    MismatchedAccount = '2'
    MissingSettlementInstructions = '3'
    Confirmed = '4'
    RequestRejected = '5'


class ConfirmTransType:
    New = '0'
    Replace = '1'
    Cancel = '2'


class DeliveryForm:
    BookEntry = '1'
    Bearer = '2'


class LegSwapType:
    ParForPar = '1'
    ModifiedDuration = '2'
    Risk = '4'
    Proceeds = '5'


class QuotePriceType:
    Percent = '1'
    PerShare = '2'
    FixedAmount = '3'
    Discount = '4'
    Premium = '5'
    Spread = '6'
    TedPrice = '7'
    TedYield = '8'
    YieldSpread = '9'
    Yield = '10'
    PriceSpread = '12'
    ProductTicksInHalves = '13'
    ProductTicksInFourths = '14'
    ProductTicksInEighths = '15'
    ProductTicksInSixteenths = '16'
    ProductTicksInThirtySeconds = '17'
    ProductTicksInSixtyFourths = '18'
    ProductTicksInOneTwentyEighths = '19'
    NormalRateRepresentation = '20'
    InverseRateRepresentation = '21'
    BasisPoints = '22'
    UpFrontPoints = '23'
    InterestRate = '24'
    PercentageOfNotional = '25'


class QuoteRespType:
    Hit = '1'
    Counter = '2'
    Expired = '3'
    Cover = '4'
    DoneAway = '5'
    Pass = '6'
    EndTrade = '7'
    TimedOut = '8'
    Tied = '9'
    TiedCover = '10'
    Accept = '11'
    TerminateContract = '12'


class PosType:
    AllocationTradeQty = 'ALC'
    OptionAssignment = 'AS'
    AsOfTradeQty = 'ASF'
    DeliveryQty = 'DLV'
    ElectronicTradeQty = 'ETR'
    OptionExerciseQty = 'EX'
    EndOfDayQty = 'FIN'
    IntraSpreadQty = 'IAS'
    InterSpreadQty = 'IES'
    AdjustmentQty = 'PA'
    PitTradeQty = 'PIT'
    StartOfDayQty = 'SOD'
    IntegralSplit = 'SPL'
    TransactionFromAssignment = 'TA'
    TotalTransactionQty = 'TOT'
    TransactionQuantity = 'TQ'
    TransferTradeQty = 'TRF'
    TransactionFromExercise = 'TX'
    CrossMarginQty = 'XM'
    ReceiveQuantity = 'RCV'
    CorporateActionAdjustment = 'CAA'
    DeliveryNoticeQty = 'DN'
    ExchangeForPhysicalQty = 'EP'
    PrivatelyNegotiatedTradeQty = 'PNTN'
    NetDeltaQty = 'DLT'
    CreditEventAdjustment = 'CEA'
    SuccessionEventAdjustment = 'SEA'
    NetQty = 'NET'
    GrossQty = 'GRS'
    IntradayQty = 'ITD'
    GrossLongNonDeltaAdjustedSwaptionPosition = 'NDAS'
    LongDeltaAdjustedPairedSwaptionPosition = 'DAS'
    ExpiringQuantity = 'EXP'
    QuantityNotExercised = 'UNEX'
    RequestedExerciseQuantity = 'REQ'
    CashFuturesEquivalentQuantity = 'CFE'
    LoanOrBorrowedQuantity = 'SECLN'


class PosQtyStatus:
    Submitted = '0'
    Accepted = '1'
    Rejected = '2'


class PosAmtType:
    CashAmount = 'CASH'
    CashResidualAmount = 'CRES'
    FinalMarkToMarketAmount = 'FMTM'
    IncrementalMarkToMarketAmount = 'IMTM'
    PremiumAmount = 'PREM'
    StartOfDayMarkToMarketAmount = 'SMTM'
    TradeVariationAmount = 'TVAR'
    ValueAdjustedAmount = 'VADJ'
    SettlementValue = 'SETL'
    InitialTradeCouponAmount = 'ICPN'
    AccruedCouponAmount = 'ACPN'
    CouponAmount = 'CPN'
    IncrementalAccruedCoupon = 'IACPN'
    CollateralizedMarkToMarket = 'CMTM'
    IncrementalCollateralizedMarkToMarket = 'ICMTM'
    CompensationAmount = 'DLV'
    TotalBankedAmount = 'BANK'
    TotalCollateralizedAmount = 'COLAT'
    LongPairedSwapNotionalValue = 'LSNV'
    ShortPairedSwapNotionalValue = 'SSNV'
    StartOfDayAccruedCoupon = 'SACPN'
    NetPresentValue = 'NPV'
    StartOfDayNetPresentValue = 'SNPV'
    NetCashFlow = 'NCF'
    PresentValueOfFees = 'PVFEES'
    PresentValueOneBasisPoints = 'PV01'
    FiveYearEquivalentNotional = '5YREN'
    UndiscountedMarkToMarket = 'UMTM'
    MarkToModel = 'MTD'
    MarkToMarketVariance = 'VMTM'
    MarkToModelVariance = 'VMTD'
    UpfrontPayment = 'UPFRNT'
    EndVale = 'ENDV'
    OutstandingMarginLoan = 'MGNLN'
    LoanValue = 'LNVL'


class PosTransType:
    Exercise = '1'
    DoNotExercise = '2'
    PositionAdjustment = '3'
    PositionChangeSubmission = '4'
    Pledge = '5'
    LargeTraderSubmission = '6'
    LargePositionsReportingSubmission = '7'
    LongHoldings = '8'
    InternalTransfer = '9'
    TransferOfFirm = '10'
    ExternalTransfer = '11'
    CorporateAction = '12'
    Notification = '13'
    PositionCreation = '14'
    Closeout = '15'
    Reopen = '16'


class PosMaintAction:
    New = '1'
    Replace = '2'
    Cancel = '3'
    Reverse = '4'


class SettlSessID:
    Intraday = 'ITD'
    RegularTradingHours = 'RTH'
    ElectronicTradingHours = 'ETH'
    EndOfDay = 'EOD'


class AdjustmentType:
    ProcessRequestAsMarginDisposition = '0'
    DeltaPlus = '1'
    DeltaMinus = '2'
    Final = '3'
    CustomerSpecificPosition = '4'


class PosMaintStatus:
    Accepted = '0'
    AcceptedWithWarnings = '1'
    Rejected = '2'
    Completed = '3'
    CompletedWithWarnings = '4'


class PosMaintResult:
    SuccessfulCompletion = '0'
    Rejected = '1'
    Other = '99'


class PosReqType:
    Positions = '0'
    Trades = '1'
    Exercises = '2'
    Assignments = '3'
    SettlementActivity = '4'
    BackoutMessage = '5'
    DeltaPositions = '6'
    NetPosition = '7'
    LargePositionsReporting = '8'
    ExercisePositionReportingSubmission = '9'
    PositionLimitReportingSubmissing = '10'


class ResponseTransportType:
    Inband = '0'
    OutOfBand = '1'


class PosReqResult:
    ValidRequest = '0'
    InvalidOrUnsupportedRequest = '1'
    NoPositionsFoundThatMatchCriteria = '2'
    NotAuthorizedToRequestPositions = '3'
    RequestForPositionNotSupported = '4'
    Other = '99'


class PosReqStatus:
    Completed = '0'
    CompletedWithWarnings = '1'
    Rejected = '2'


class SettlPriceType:
    Final = '1'
    Theoretical = '2'


class AssignmentMethod:
    ProRata = 'P'
    Random = 'R'


class ExerciseMethod:
    Automatic = 'A'
    Manual = 'M'


class TradeRequestResult:
    Successful = '0'
    InvalidOrUnknownInstrument = '1'
    InvalidTypeOfTradeRequested = '2'
    InvalidParties = '3'
    InvalidTransportTypeRequested = '4'
    InvalidDestinationRequested = '5'
    TradeRequestTypeNotSupported = '8'
    NotAuthorized = '9'
    Other = '99'


class TradeRequestStatus:
    Accepted = '0'
    Completed = '1'
    Rejected = '2'


class TradeReportRejectReason:
    Successful = '0'
    InvalidPartyInformation = '1'
    UnknownInstrument = '2'
    UnauthorizedToReportTrades = '3'
    InvalidTradeType = '4'
    PriceExceedsCurrentPriceBand = '5'
    ReferencePriceNotAvailable = '6'
    NotionalValueExceedsThreshold = '7'
    Other = '99'


class SideMultiLegReportingType:
    SingleSecurity = '1'
    IndividualLegOfAMultilegSecurity = '2'
    MultilegSecurity = '3'


class TrdRegTimestampType:
    ExecutionTime = '1'
    TimeIn = '2'
    TimeOut = '3'
    BrokerReceipt = '4'
    BrokerExecution = '5'
    DeskReceipt = '6'
    SubmissionToClearing = '7'
    TimePriority = '8'
    OrderbookEntryTime = '9'
    OrderSubmissionTime = '10'
    PubliclyReported = '11'
    PublicReportUpdated = '12'
    NonPubliclyReported = '13'
    NonPublicReportUpdated = '14'
    SubmittedForConfirmation = '15'
    UpdatedForConfirmation = '16'
    Confirmed = '17'
    UpdatedForClearing = '18'
    Cleared = '19'
    AllocationsSubmitted = '20'
    AllocationsUpdated = '21'
    AllocationsCompleted = '22'
    SubmittedToRepository = '23'
    PostTrdContntnEvnt = '24'
    PostTradeValuation = '25'
    PreviousTimePriority = '26'
    IdentifierAssigned = '27'
    PreviousIdentifierAssigned = '28'
    OrderCancellationTime = '29'
    OrderModificationTime = '30'
    OrderRoutingTime = '31'
    TradeCancellationTime = '32'
    TradeModificationTime = '33'
    ReferenceTimeForNbbo = '34'


class ConfirmType:
    Status = '1'
    Confirmation = '2'
    ConfirmationRequestRejected = '3'


class ConfirmRejReason:
    MismatchedAccount = '1'
    MissingSettlementInstructions = '2'
    UnknownOrMissingIndividualAllocId = '3'
    TransactionNotRecognized = '4'
    DuplicateTransaction = '5'
    IncorrectOrMissingInstrument = '6'
    IncorrectOrMissingPrice = '7'
    IncorrectOrMissingCommission = '8'
    IncorrectOrMissingSettlDate = '9'
    IncorrectOrMissingFundIdOrFundName = '10'
    IncorrectOrMissingQuantity = '11'
    IncorrectOrMissingFees = '12'
    IncorrectOrMissingTax = '13'
    IncorrectOrMissingParty = '14'
    IncorrectOrMissingSide = '15'
    IncorrectOrMissingNetMoney = '16'
    IncorrectOrMissingTradeDate = '17'
    IncorrectOrMissingSettlCcyInstructions = '18'
    IncorrectOrMissingCapacity = '19'
    Other = '99'


class BookingType:
    RegularBooking = '0'
    Cfd = '1'
    TotalReturnSwap = '2'


class AllocSettlInstType:
    UseDefaultInstructions = '0'
    DeriveFromParametersProvided = '1'
    FullDetailsProvided = '2'
    SsidbiDsProvided = '3'
    PhoneForInstructions = '4'


class DlvyInstType:
    Cash = 'C'
    Securities = 'S'


class TerminationType:
    Overnight = '1'
    Term = '2'
    Flexible = '3'
    Open = '4'


class SettlInstReqRejCode:
    UnableToProcessRequest = '0'
    UnknownAccount = '1'
    NoMatchingSettlementInstructionsFound = '2'
    Other = '99'


class AllocReportType:
    PreliminaryRequestToIntermediary = '2'
    SellsideCalculatedUsingPreliminary = '3'
    SellsideCalculatedWithoutPreliminary = '4'
    WarehouseRecap = '5'
    RequestToIntermediary = '8'
    Accept = '9'
    Reject = '10'
    AcceptPending = '11'
    Complete = '12'
    ReversePending = '14'
    Giveup = '15'
    Takeup = '16'
    Reversal = '17'
    Alleged = '18'
    SubAllocationGiveup = '19'


class AllocCancReplaceReason:
    OriginalDetailsIncomplete = '1'
    ChangeInUnderlyingOrderDetails = '2'
    CancelledByGiveupFirm = '3'
    Other = '99'


class AllocAccountType:
    CarriedCustomerSide = '1'
    CarriedNonCustomerSide = '2'
    HouseTrader = '3'
    FloorTrader = '4'
    CarriedNonCustomerSideCrossMargined = '6'
    HouseTraderCrossMargined = '7'
    JointBackOfficeAccount = '8'


class PartySubIDType:
    Firm = '1'
    Person = '2'
    System = '3'
    Application = '4'
    FullLegalNameOfFirm = '5'
    PostalAddress = '6'
    PhoneNumber = '7'
    EmailAddress = '8'
    ContactName = '9'
    SecuritiesAccountNumber = '10'
    RegistrationNumber = '11'
    RegisteredAddressForConfirmation = '12'
    RegulatoryStatus = '13'
    RegistrationName = '14'
    CashAccountNumber = '15'
    Bic = '16'
    CsdParticipantMemberCode = '17'
    RegisteredAddress = '18'
    FundAccountName = '19'
    TelexNumber = '20'
    FaxNumber = '21'
    SecuritiesAccountName = '22'
    CashAccountName = '23'
    Department = '24'
    LocationDesk = '25'
    PositionAccountType = '26'
    SecurityLocateId = '27'
    MarketMaker = '28'
    EligibleCounterparty = '29'
    ProfessionalClient = '30'
    Location = '31'
    ExecutionVenue = '32'
    CurrencyDeliveryIdentifier = '33'
    AddressCity = '34'
    AddressStateOrProvince = '35'
    AddressPostalCode = '36'
    AddressStreet = '37'
    AddressIsoCountryCode = '38'
    IsoCountryCode = '39'
    MarketSegment = '40'
    CustomerAccountType = '41'
    OmnibusAccount = '42'
    FundsSegregationType = '43'
    GuaranteeFund = '44'
    SwapDealer = '45'
    MajorParticipant = '46'
    FinancialEntity = '47'
    UsPerson = '48'
    ReportingEntityIndicator = '49'
    ElectedClearingRequirementException = '50'
    BusinessCenter = '51'
    ReferenceText = '52'
    ShortMarkingExemptAccount = '53'
    ParentFirmIdentifier = '54'
    ParentFirmName = '55'
    DealIdentifier = '56'
    SystemTradeId = '57'
    SystemTradeSubId = '58'
    FcmCode = '59'
    DlvryTrmlCode = '60'
    VolntyRptEntity = '61'
    RptObligJursdctn = '62'
    VolntyRptJursdctn = '63'
    CompanyActivities = '64'
    EeAreaDomiciled = '65'
    ContractLinked = '66'
    ContractAbove = '67'
    VolntyRptPty = '68'
    EndUser = '69'
    LocationOrJurisdiction = '70'
    DerivativesDealer = '71'
    Domicile = '72'
    ExemptFromRecognition = '73'
    Payer = '74'
    Receiver = '75'
    SystematicInternaliser = '76'
    PublishingEntityIndicator = '77'
    FirstName = '78'
    Surname = '79'
    DateOfBirth = '80'
    OrderTransmittingFirm = '81'
    OrderTransmittingFirmBuyer = '82'
    OrderTransmitterSeller = '83'
    LegalEntityIdentifier = '84'
    SubSectorClassification = '85'
    PartySide = '86'
    LegalRegistrationCountry = '87'


class AllocIntermedReqType:
    PendingAccept = '1'
    PendingRelease = '2'
    PendingReversal = '3'
    Accept = '4'
    BlockLevelReject = '5'
    AccountLevelReject = '6'


class ApplQueueResolution:
    NoActionTaken = '0'
    QueueFlushed = '1'
    OverlayLast = '2'
    EndSession = '3'


class ApplQueueAction:
    NoActionTaken = '0'
    QueueFlushed = '1'
    OverlayLast = '2'
    EndSession = '3'


class AvgPxIndicator:
    NoAveragePricing = '0'
    Trade = '1'
    LastTrade = '2'
    NotionalValueAveragePxGroupTrade = '3'
    AveragePricedTrade = '4'


class TradeAllocIndicator:
    AllocationNotRequired = '0'
    AllocationRequired = '1'
    UseAllocationProvidedWithTheTrade = '2'
    AllocationGiveUpExecutor = '3'
    AllocationFromExecutor = '4'
    AllocationToClaimAccount = '5'
    TradeSplit = '6'


class ExpirationCycle:
    ExpireOnTradingSessionClose = '0'
    ExpireOnTradingSessionOpen = '1'
    SpecifiedExpiration = '2'


class TrdType:
    RegularTrade = '0'
    BlockTrade = '1'
    Efp = '2'
    Transfer = '3'
    LateTrade = '4'
    TTrade = '5'
    WeightedAveragePriceTrade = '6'
    BunchedTrade = '7'
    LateBunchedTrade = '8'
    PriorReferencePriceTrade = '9'
    AfterHoursTrade = '10'
    ExchangeForRisk = '11'
    ExchangeForSwap = '12'
    ExchangeOfFuturesFor = '13'
    ExchangeOfOptionsForOptions = '14'
    TradingAtSettlement = '15'
    AllOrNone = '16'
    FuturesLargeOrderExecution = '17'
    ExchangeOfFuturesForFutures = '18'
    OptionInterimTrade = '19'
    OptionCabinetTrade = '20'
    PrivatelyNegotiatedTrades = '22'
    SubstitutionOfFuturesForForwards = '23'
    NonStandardSettlement = '48'
    DerivativeRelatedTransaction = '49'
    PortfolioTrade = '50'
    VolumeWeightedAverageTrade = '51'
    ExchangeGrantedTrade = '52'
    RepurchaseAgreement = '53'
    Otc = '54'
    ExchangeBasisFacility = '55'
    OpeningTrade = '56'
    NettedTrade = '57'
    BlockSwapTrade = '58'
    CreditEventTrade = '59'
    SuccessionEventTrade = '60'
    GiveUpGiveInTrade = '61'
    DarkTrade = '62'
    TechnicalTrade = '63'
    Benchmark = '64'
    PackageTrade = '65'
    RollTrade = '66'
    ErrorTrade = '24'
    SpecialCumDividend = '25'
    SpecialExDividend = '26'
    SpecialCumCoupon = '27'
    SpecialExCoupon = '28'
    CashSettlement = '29'
    SpecialPrice = '30'
    GuaranteedDelivery = '31'
    SpecialCumRights = '32'
    SpecialExRights = '33'
    SpecialCumCapitalRepayments = '34'
    SpecialExCapitalRepayments = '35'
    SpecialCumBonus = '36'
    SpecialExBonus = '37'
    LargeTrade = '38'
    WorkedPrincipalTrade = '39'
    BlockTrades = '40'
    NameChange = '41'
    PortfolioTransfer = '42'
    ProrogationBuy = '43'
    ProrogationSell = '44'
    OptionExercise = '45'
    DeltaNeutralTransaction = '46'
    FinancingTransaction = '47'


class TrdSubType:
    Cmta = '0'
    InternalTransferOrAdjustment = '1'
    ExternalTransferOrTransferOfAccount = '2'
    RejectForSubmittingSide = '3'
    AdvisoryForContraSide = '4'
    OffsetDueToAnAllocation = '5'
    OnsetDueToAnAllocation = '6'
    DifferentialSpread = '7'
    ImpliedSpreadLegExecutedAgainstAnOutright = '8'
    TransactionFromExercise = '9'
    TransactionFromAssignment = '10'
    Acats = '11'
    OffHoursTrade = '33'
    OnHoursTrade = '34'
    OtcQuote = '35'
    ConvertedSwap = '36'
    WashTrade = '40'
    TradeAtSettlement = '41'
    AuctionTrade = '42'
    TradeAtMarker = '43'
    CreditDefault = '44'
    CreditRestructuring = '45'
    Merger = '46'
    SpinOff = '47'
    MultilateralCompression = '48'
    Balancing = '50'
    BasisTradeIndexClose = '51'
    TradeAtCashOpen = '52'
    TrdSubmitVenueClrSettl = '53'
    BilateralCompression = '54'
    Ai = '14'
    B = '15'
    K = '16'
    Lc = '17'
    M = '18'
    N = '19'
    Nm = '20'
    Nr = '21'
    P = '22'
    Pa = '23'
    Pc = '24'
    Pn = '25'
    R = '26'
    Ro = '27'
    Rt = '28'
    Sw = '29'
    T = '30'
    Wn = '31'
    Wt = '32'
    CrossedTrade = '37'
    InterimProtectedTrade = '38'
    LargeInScale = '39'


class PegMoveType:
    Floating = '0'
    Fixed = '1'


class PegOffsetType:
    Price = '0'
    BasisPoints = '1'
    Ticks = '2'
    PriceTier = '3'
    Percentage = '4'


class PegLimitType:
    OrBetter = '0'
    Strict = '1'
    OrWorse = '2'


class PegRoundDirection:
    MoreAggressive = '1'
    MorePassive = '2'


class PegScope:
    Local = '1'
    National = '2'
    Global = '3'
    NationalExcludingLocal = '4'


class DiscretionMoveType:
    Floating = '0'
    Fixed = '1'


class DiscretionOffsetType:
    Price = '0'
    BasisPoints = '1'
    Ticks = '2'
    PriceTier = '3'


class DiscretionLimitType:
    OrBetter = '0'
    Strict = '1'
    OrWorse = '2'


class DiscretionRoundDirection:
    MoreAggressive = '1'
    MorePassive = '2'


class DiscretionScope:
    Local = '1'
    National = '2'
    Global = '3'
    NationalExcludingLocal = '4'


class TargetStrategy:
    Vwap = '1'
    Participate = '2'
    MininizeMarketImpact = '3'


class LastLiquidityInd:
    NeitherAddedNorRemovedLiquidity = '0'
    AddedLiquidity = '1'
    RemovedLiquidity = '2'
    LiquidityRoutedOut = '3'
    Auction = '4'
    TriggeredStopOrder = '5'
    TriggeredContingencyOrder = '6'
    TriggeredMarketOrder = '7'
    RemovedLiquidityAfterFirmOrderCommitment = '8'
    AuctionExecutionAfterFirmOrderCommitment = '9'
    Unknown = '10'
    Other = '11'


class PublishTrdIndicator:
    No = 'N'
    Yes = 'Y'


class ShortSaleReason:
    DealerSoldShort = '0'
    DealerSoldShortExempt = '1'
    SellingCustomerSoldShort = '2'
    SellingCustomerSoldShortExempt = '3'
    QualifiedServiceRepresentative = '4'
    QsrOrAguContraSideSoldShortExempt = '5'


class QtyType:
    Units = '0'
    Contracts = '1'
    UnitsOfMeasurePerTimeUnit = '2'


class TradeReportType:
    Submit = '0'
    Alleged = '1'
    Accept = '2'
    Decline = '3'
    Addendum = '4'
    No = '5'
    TradeReportCancel = '6'
    LockedIn = '7'
    Defaulted = '8'
    InvalidCmta = '9'
    Pended = '10'
    AllegedNew = '11'
    AllegedAddendum = '12'
    AllegedNo = '13'
    AllegedTradeReportCancel = '14'
    AllegedTradeBreak = '15'
    Verify = '16'
    Dispute = '17'
    NonMaterialUpdate = '18'


class AllocNoOrdersType:
    NotSpecified = '0'
    ExplicitListProvided = '1'


class EventType:
    Put = '1'
    Call = '2'
    Tender = '3'
    SinkingFundCall = '4'
    Activation = '5'
    Inactiviation = '6'
    LastEligibleTradeDate = '7'
    SwapStartDate = '8'
    SwapEndDate = '9'
    SwapRollDate = '10'
    SwapNextStartDate = '11'
    SwapNextRollDate = '12'
    FirstDeliveryDate = '13'
    LastDeliveryDate = '14'
    InitialInventoryDueDate = '15'
    FinalInventoryDueDate = '16'
    FirstIntentDate = '17'
    LastIntentDate = '18'
    PositionRemovalDate = '19'
    MinimumNotice = '20'
    DeliveryStartTime = '21'
    DeliveryEndTime = '22'
    FirstNoticeDate = '23'
    LastNoticeDate = '24'
    FirstExerciseDate = '25'
    RedemptionDate = '26'
    TrdCntntnEfctvDt = '27'
    Other = '99'


class InstrAttribType:
    Flat = '1'
    ZeroCoupon = '2'
    InterestBearing = '3'
    NoPeriodicPayments = '4'
    VariableRate = '5'
    LessFeeForPut = '6'
    SteppedCoupon = '7'
    CouponPeriod = '8'
    When = '9'
    OriginalIssueDiscount = '10'
    Callable = '11'
    EscrowedToMaturity = '12'
    EscrowedToRedemptionDate = '13'
    PreRefunded = '14'
    InDefault = '15'
    Unrated = '16'
    Taxable = '17'
    Indexed = '18'
    SubjectToAlternativeMinimumTax = '19'
    OriginalIssueDiscountPrice = '20'
    CallableBelowMaturityValue = '21'
    CallableWithoutNotice = '22'
    PriceTickRulesForSecurity = '23'
    TradeTypeEligibilityDetailsForSecurity = '24'
    InstrumentDenominator = '25'
    InstrumentNumerator = '26'
    InstrumentPricePrecision = '27'
    InstrumentStrikePrice = '28'
    TradeableIndicator = '29'
    InstrumentEligibleAnonOrders = '30'
    MinGuaranteedFillVolume = '31'
    MinGuaranteedFillStatus = '32'
    TradeAtSettlementEligibility = '33'
    TestInstrument = '34'
    DummyInstrument = '35'
    NegativeSettlementPriceEligibility = '36'
    NegativeStrikePriceEligibility = '37'
    UsStdContractInd = '38'
    AdmittedToTradingOnTradingVenue = '39'
    AverageDailyNotionalAmount = '40'
    AverageDailyNumberTrades = '41'
    Text = '99'


class CPProgram:
    Program3a3 = '1'
    Program42 = '2'
    Program3a2 = '3'
    Program3a3And3c7 = '4'
    Program3a4 = '5'
    Program3a5 = '6'
    Program3a7 = '7'
    Program3c7 = '8'
    Other = '99'


class MiscFeeBasis:
    Absolute = '0'
    PerUnit = '1'
    Percentage = '2'


class LastFragment:
    No = 'N'
    Yes = 'Y'


class CollAsgnReason:
    Initial = '0'
    Scheduled = '1'
    TimeWarning = '2'
    MarginDeficiency = '3'
    MarginExcess = '4'
    ForwardCollateralDemand = '5'
    EventOfDefault = '6'
    AdverseTaxEvent = '7'
    TransferDeposit = '8'
    TransferWithdrawal = '9'
    Pledge = '10'


class CollInquiryQualifier:
    TradeDate = '0'
    GcInstrument = '1'
    CollateralInstrument = '2'
    SubstitutionEligible = '3'
    NotAssigned = '4'
    PartiallyAssigned = '5'
    FullyAssigned = '6'
    OutstandingTrades = '7'


class CollAsgnTransType:
    New = '0'
    Replace = '1'
    Cancel = '2'
    Release = '3'
    Reverse = '4'


class CollAsgnRespType:
    Received = '0'
    Accepted = '1'
    Declined = '2'
    Rejected = '3'
    TransactionPending = '4'
    TransactionCompletedWithWarning = '5'


class CollAsgnRejectReason:
    UnknownDeal = '0'
    UnknownOrInvalidInstrument = '1'
    UnauthorizedTransaction = '2'
    InsufficientCollateral = '3'
    InvalidTypeOfCollateral = '4'
    ExcessiveSubstitution = '5'
    Other = '99'


class CollStatus:
    Unassigned = '0'
    PartiallyAssigned = '1'
    AssignmentProposed = '2'
    Assigned = '3'
    Challenged = '4'
    Reused = '5'


class LastRptRequested:
    No = 'N'
    Yes = 'Y'


class DeliveryType:
    VersusPayment = '0'
    Free = '1'
    TriParty = '2'
    HoldInCustody = '3'
    DeliverByValue = '4'


class UserRequestType:
    LogOnUser = '1'
    LogOffUser = '2'
    ChangePasswordForUser = '3'
    RequestIndividualUserStatus = '4'
    RequestThrottleLimit = '5'


class UserStatus:
    LoggedIn = '1'
    NotLoggedIn = '2'
    UserNotRecognised = '3'
    PasswordIncorrect = '4'
    PasswordChanged = '5'
    Other = '6'
    ForcedUserLogoutByExchange = '7'
    SessionShutdownWarning = '8'
    ThrottleParametersChanged = '9'


class StatusValue:
    Connected = '1'
    NotConnectedUnexpected = '2'
    NotConnectedExpected = '3'
    InProcess = '4'


class NetworkRequestType:
    Snapshot = '1'
    Subscribe = '2'
    StopSubscribing = '4'
    LevelOfDetail = '8'


class NetworkStatusResponseType:
    Full = '1'
    IncrementalUpdate = '2'


class TrdRptStatus:
    Accepted = '0'
    Rejected = '1'
    Cancelled = '2'
    AcceptedWithErrors = '3'
    PendingNew = '4'
    PendingCancel = '5'
    PendingReplace = '6'
    Terminated = '7'
    PendingVerification = '8'
    DeemedVerified = '9'
    Verified = '10'
    Disputed = '11'


class AffirmStatus:
    Received = '1'
    ConfirmRejected = '2'
    Affirmed = '3'


class CollAction:
    Retain = '0'
    Add = '1'
    Remove = '2'


class CollInquiryStatus:
    Accepted = '0'
    AcceptedWithWarnings = '1'
    Completed = '2'
    CompletedWithWarnings = '3'
    Rejected = '4'


class CollInquiryResult:
    Successful = '0'
    InvalidOrUnknownInstrument = '1'
    InvalidOrUnknownCollateralType = '2'
    InvalidParties = '3'
    InvalidTransportTypeRequested = '4'
    InvalidDestinationRequested = '5'
    NoCollateralFoundForTheTradeSpecified = '6'
    NoCollateralFoundForTheOrderSpecified = '7'
    CollateralInquiryTypeNotSupported = '8'
    UnauthorizedForCollateralInquiry = '9'
    Other = '99'


class StrategyParameterType:
    Int = '1'
    Length = '2'
    NumInGroup = '3'
    SeqNum = '4'
    TagNum = '5'
    Float = '6'
    Qty = '7'
    Price = '8'
    PriceOffset = '9'
    Amt = '10'
    Percentage = '11'
    Char = '12'
    Boolean = '13'
    String = '14'
    MultipleCharValue = '15'
    Currency = '16'
    Exchange = '17'
    MonthYear = '18'
    UtcTimestamp = '19'
    UtcTimeOnly = '20'
    LocalMktDate = '21'
    UtcDateOnly = '22'
    Data = '23'
    MultipleStringValue = '24'
    Country = '25'
    Language = '26'
    TzTimeOnly = '27'
    TzTimestamp = '28'
    Tenor = '29'


class SecurityStatus:
    Active = '1'
    Inactive = '2'
    ActiveClosingOrdersOnly = '3'
    Expired = '4'
    Delisted = '5'
    KnockedOut = '6'
    KnockOutRevoked = '7'
    PendingExpiry = '8'
    Suspended = '9'
    Published = '10'
    PendingDeletion = '11'


class UnderlyingCashType:
    Fixed = 'FIXED'
    Diff = 'DIFF'


class UnderlyingSettlementType:
    TPlus1 = '2'
    TPlus3 = '4'
    TPlus4 = '5'


class SecurityUpdateAction:
    Add = 'A'
    Delete = 'D'
    Modify = 'M'


class ExpirationQtyType:
    AutoExercise = '1'
    NonAutoExercise = '2'
    FinalWillBeExercised = '3'
    ContraryIntention = '4'
    Difference = '5'


class IndividualAllocType:
    SubAllocate = '1'
    ThirdPartyAllocation = '2'


class UnitOfMeasure:
    BillionCubicFeet = 'Bcf'
    CubicMeters = 'CBM'
    Gigajoules = 'GJ'
    HeatRate = 'kHR'
    KilowattHours = 'kWh'
    MegaHeatRate = 'MHR'
    OneMillionBtu = 'MMBtu'
    MegawattHours = 'MWh'
    Therms = 'thm'
    TonsOfCarbonDioxide = 'tnCO2'
    MillionBarrels = 'MMbbl'
    Allowances = 'Alw'
    Barrels = 'Bbl'
    BoardFeet = 'BDFT'
    Bushels = 'Bu'
    Currency = 'Ccy'
    CoolingDegreeDay = 'CDD'
    CertifiedEmissionsReduction = 'CER'
    CriticalPrecipDay = 'CPD'
    ClimateReserveTonnes = 'CRT'
    Hundredweight = 'cwt'
    Day = 'day'
    DryMetricTons = 'dt'
    EnvAllwncCert = 'EnvAllwnc'
    EnvironmentalCredit = 'EnvCrd'
    EnvironmentalOffset = 'EnvOfst'
    Grams = 'g'
    Gallons = 'Gal'
    GrossTons = 'GT'
    HeatingDegreeDay = 'HDD'
    IndexPoint = 'IPNT'
    Kilograms = 'kg'
    Kiloliters = 'kL'
    KilowattYear = 'kW-a'
    KilowattDay = 'kW-d'
    KilowattHour = 'kW-h'
    KilowattMonth = 'kW-M'
    KilowattMinute = 'kW-min'
    Liters = 'L'
    Pounds = 'lbs'
    MegawattYear = 'MW-a'
    MegawattDay = 'MW-d'
    MegawattHour = 'MW-h'
    MegawattMonth = 'MW-M'
    MegawattMinute = 'MW-min'
    TroyOunces = 'oz_tr'
    PrincipalWithRelationToDebtInstrument = 'PRINC'
    MetricTons = 't'
    Tons = 'tn'
    Are = 'a'
    Acre = 'ac'
    Centiliter = 'cL'
    Centimeter = 'cM'
    DieselGallonEquivalent = 'DGE'
    Foot = 'ft'
    GbGallon = 'Gal_gb'
    GasolineGallonEquivalent = 'GGE'
    Hectare = 'ha'
    Inch = 'in'
    Kilometer = 'kM'
    Meter = 'M'
    Mile = 'mi'
    Milliliter = 'mL'
    Millimeter = 'mM'
    UsOunce = 'oz'
    Piece = 'pc'
    UsPint = 'pt'
    GbPint = 'pt_gb'
    UsQuart = 'qt'
    GbQuart = 'qt_gb'
    SquareCentimeter = 'SqcM'
    SquareFoot = 'Sqft'
    SquareInch = 'Sqin'
    SquareKilometer = 'SqkM'
    SquareMeter = 'SqM'
    SquareMile = 'Sqmi'
    SquareMillimeter = 'SqmM'
    SquareYard = 'Sqyd'
    Yard = 'yd'
    UsDollars = 'USD'


class TimeUnit:
    Hour = 'H'
    Minute = 'Min'
    Second = 'S'
    Day = 'D'
    Week = 'Wk'
    Month = 'Mo'
    Year = 'Yr'
    Quarter = 'Q'


class AllocMethod:
    Automatic = '1'
    Guarantor = '2'
    Manual = '3'
    BrokerAssigned = '4'


class AsOfIndicator:
    False_ = '0'
    True_ = '1'


class MDBookType:
    TopOfBook = '1'
    PriceDepth = '2'
    OrderDepth = '3'


class MDOriginType:
    Book = '0'
    OffBook = '1'
    Cross = '2'
    QuoteDrivenMarket = '3'
    DarkOrderBook = '4'
    AuctionDrivenMarket = '5'
    QuoteNegotiation = '6'
    VoiceNegotiation = '7'
    HybridMarket = '8'


class CustOrderHandlingInst:
    PhoneSimple = 'A'
    PhoneComplex = 'B'
    FcmProvidedScreen = 'C'
    OtherProvidedScreen = 'D'
    ClientProvidedPlatformControlledByFcm = 'E'
    ClientProvidedPlatformDirectToExchange = 'F'
    AlgoEngine = 'H'
    PriceAtExecution = 'J'
    DeskElectronic = 'W'
    DeskPit = 'X'
    ClientElectronic = 'Y'
    ClientPit = 'Z'
    AddOnOrder = 'ADD'
    AllOrNone = 'AON'
    ConditionalOrder = 'CND'
    CashNotHeld = 'CNH'
    DeliveryInstructionsCash = 'CSH'
    DirectedOrder = 'DIR'
    DiscretionaryLimitOrder = 'DLO'
    ExchangeForPhysicalTransaction = 'E.W'
    FillOrKill = 'FOK'
    IntraDayCross = 'IDX'
    ImbalanceOnly = 'IO'
    ImmediateOrCancel = 'IOC'
    IntermarketSweepOrder = 'ISO'
    LimitOnOpen = 'LOO'
    LimitOnClose = 'LOC'
    MarketAtOpen = 'MAO'
    MarketAtClose = 'MAC'
    MarketOnOpen = 'MOO'
    MarketOnClose = 'MOC'
    MergerRelatedTransferPosition = 'MPT'
    MinimumQuantity = 'MQT'
    MarketToLimit = 'MTL'
    DeliveryInstructionsNextDay = 'ND'
    NotHeld = 'NH'
    OptionsRelatedTransaction = 'OPT'
    OverTheDay = 'OVD'
    Pegged = 'PEG'
    ReserveSizeOrder = 'RSV'
    StopStockTransaction = 'S.W'
    Scale = 'SCL'
    DeliveryInstructionsSellersOption = 'SLR'
    TimeOrder = 'TMO'
    TrailingStop = 'TS'
    Work = 'WRK'
    StayOnOfferside = 'F0'
    GoAlong = 'F3'
    ParticipateDoNotInitiate = 'F6'
    StrictScale = 'F7'
    TryToScale = 'F8'
    StayOnBidside = 'F9'
    NoCross = 'FA'
    OkToCross = 'FB'
    CallFirst = 'FC'
    PercentOfVolume = 'FD'
    ReinstateOnSystemFailure = 'FH'
    InstitutionOnly = 'FI'
    ReinstateOnTradingHalt = 'FJ'
    CancelOnTradingHalf = 'FK'
    LastPeg = 'FL'
    MidPricePeg = 'FM'
    NonNegotiable = 'FN'
    OpeningPeg = 'FO'
    MarketPeg = 'FP'
    CancelOnSystemFailure = 'FQ'
    PrimaryPeg = 'FR'
    Suspend = 'FS'
    FixedPegToLocalBbo = 'FT'
    PegToVwap = 'FW'
    TradeAlong = 'FX'
    TryToStop = 'FY'
    CancelIfNotBest = 'FZ'
    StrictLimit = 'Fb'
    IgnorePriceValidityChecks = 'Fc'
    PegToLimitPrice = 'Fd'
    WorkToTargetStrategy = 'Fe'
    GOrderAndFcmapIorFix = 'G'


class OrderHandlingInstSource:
    Finraoats = '1'
    FiaExecutionSourceCode = '2'


class DeskType:
    Agency = 'A'
    Arbitrage = 'AR'
    BlockTrading = 'B'
    ConvertibleDesk = 'C'
    CentralRiskBooks = 'CR'
    Derivatives = 'D'
    EquityCapitalMarkets = 'EC'
    International = 'IN'
    Institutional = 'IS'
    Other = 'O'
    PreferredTrading = 'PF'
    Proprietary = 'PR'
    ProgramTrading = 'PT'
    Sales = 'S'
    Swaps = 'SW'
    TradingDeskSystem = 'T'
    Treasury = 'TR'
    FloorBroker = 'FB'


class DeskTypeSource:
    Finraoats = '1'


class ExecAckStatus:
    Received = '0'
    Accepted = '1'
    DontKnow = '2'


class CollApplType:
    SpecificDeposit = '0'
    General = '1'


class UnderlyingFXRateCalc:
    Divide = 'D'
    Multiply = 'M'


class AllocPositionEffect:
    Open = 'O'
    Close = 'C'
    Rolled = 'R'
    Fifo = 'F'


class DealingCapacity:
    Agent = 'A'
    Principal = 'P'
    RisklessPrincipal = 'R'


class InstrmtAssignmentMethod:
    ProRata = 'P'
    Random = 'R'


class AggressorIndicator:
    Yes = 'Y'
    No = 'N'


class MDQuoteType:
    Indicative = '0'
    Tradeable = '1'
    RestrictedTradeable = '2'
    Counter = '3'
    IndicativeAndTradeable = '4'


class RefOrderIDSource:
    SecondaryOrderId = '0'
    OrderId = '1'
    MdEntryId = '2'
    QuoteEntryId = '3'
    OriginalOrderId = '4'
    QuoteId = '5'
    QuoteReqId = '6'
    PreviousOrderIdentifier = '7'
    PreviousQuoteIdentifier = '8'
    ParentOrderIdentifier = '9'
    ManualOrderIdentifier = 'A'


class DisplayWhen:
    Immediate = '1'
    Exhaust = '2'


class DisplayMethod:
    Initial = '1'
    New = '2'
    Random = '3'
    Undisclosed = '4'


class PriceProtectionScope:
    None_ = '0'
    Local = '1'
    National = '2'
    Global = '3'


class LotType:
    OddLot = '1'
    RoundLot = '2'
    BlockLot = '3'
    RoundLotBasedUpon = '4'


class PegPriceType:
    LastPeg = '1'
    MidPricePeg = '2'
    OpeningPeg = '3'
    MarketPeg = '4'
    PrimaryPeg = '5'
    PegToVwap = '7'
    TrailingStopPeg = '8'
    PegToLimitPrice = '9'
    ShortSaleMinPricePeg = '10'


class TriggerType:
    PartialExecution = '1'
    SpecifiedTradingSession = '2'
    NextAuction = '3'
    PriceMovement = '4'
    OnOrderEntryOrModification = '5'


class TriggerAction:
    Activate = '1'
    Modify = '2'
    Cancel = '3'


class TriggerPriceType:
    BestOffer = '1'
    LastTrade = '2'
    BestBid = '3'
    BestBidOrLastTrade = '4'
    BestOfferOrLastTrade = '5'
    BestMid = '6'


class TriggerPriceTypeScope:
    None_ = '0'
    Local = '1'
    National = '2'
    Global = '3'


class TriggerPriceDirection:
    Up = 'U'
    Down = 'D'


class TriggerOrderType:
    Market = '1'
    Limit = '2'


class OrderCategory:
    Order = '1'
    Quote = '2'
    PrivatelyNegotiatedTrade = '3'
    MultilegOrder = '4'
    LinkedOrder = '5'
    QuoteRequest = '6'
    ImpliedOrder = '7'
    CrossOrder = '8'
    StreamingPrice = '9'
    InternalCrossOrder = 'A'


class TradeHandlingInstr:
    TradeConfirmation = '0'
    TwoPartyReport = '1'
    OnePartyReportForMatching = '2'
    OnePartyReportForPassThrough = '3'
    AutomatedFloorOrderRouting = '4'
    TwoPartyReportForClaim = '5'
    OnePartyReport = '6'
    ThirdPtyRptForPassThrough = '7'
    OnePartyReportAutoMatch = '8'


class ApplVerID:
    Fix27 = '0'
    Fix30 = '1'
    Fix40 = '2'
    Fix41 = '3'
    Fix42 = '4'
    Fix43 = '5'
    Fix44 = '6'
    Fix50 = '7'
    Fix50Sp1 = '8'
    Fix50Sp2 = '9'
    FixLatest = '10'


class ExDestinationIDSource:
    Bic = 'B'
    GeneralIdentifier = 'C'
    Proprietary = 'D'
    IsoCountryCode = 'E'
    Mic = 'G'


class ImpliedMarketIndicator:
    NotImplied = '0'
    ImpliedIn = '1'
    ImpliedOut = '2'
    BothImpliedInAndImpliedOut = '3'


class SettlObligMode:
    Preliminary = '1'
    Final = '2'


class SettlObligTransType:
    Cancel = 'C'
    New = 'N'
    Replace = 'R'
    Restate = 'T'


class SettlObligSource:
    InstructionsOfBroker = '1'
    InstructionsForInstitution = '2'
    Investor = '3'
    BuyersSettlementInstructions = '4'
    SellersSettlementInstructions = '5'


class QuoteEntryStatus:
    Accepted = '0'
    Rejected = '5'
    RemovedFromMarket = '6'
    Expired = '7'
    LockedMarketWarning = '12'
    CrossMarketWarning = '13'
    CanceledDueToLockMarket = '14'
    CanceledDueToCrossMarket = '15'
    Active = '16'


class PrivateQuote:
    Yes = 'Y'
    No = 'N'


class RespondentType:
    AllMarketParticipants = '1'
    SpecifiedMarketParticipants = '2'
    AllMarketMakers = '3'
    PrimaryMarketMaker = '4'


class SecurityTradingEvent:
    OrderImbalance = '1'
    TradingResumes = '2'
    PriceVolatilityInterruption = '3'
    ChangeOfTradingSession = '4'
    ChangeOfTradingSubsession = '5'
    ChangeOfSecurityTradingStatus = '6'
    ChangeOfBookType = '7'
    ChangeOfMarketDepth = '8'
    CorporateAction = '9'


class StatsType:
    ExchangeLast = '1'
    High = '2'
    AveragePrice = '3'
    Turnover = '4'


class MDSecSizeType:
    Customer = '1'
    CustomerProfessional = '2'
    DoNotTradeThrough = '3'


class SettlMethod:
    CashSettlementRequired = 'C'
    PhysicalSettlementRequired = 'P'
    Election = 'E'


class ExerciseStyle:
    European = '0'
    American = '1'
    Bermuda = '2'
    Other = '99'


class PriceQuoteMethod:
    Standard = 'STD'
    Index = 'INX'
    InterestRateIndex = 'INT'
    PercentOfPar = 'PCTPAR'


class ValuationMethod:
    PremiumStyle = 'EQTY'
    FuturesStyleMarkToMarket = 'FUT'
    FuturesStyleWithAnAttachedCashAdjustment = 'FUTDA'
    CdsStyleCollateralization = 'CDS'
    CdsInDeliveryUseRecoveryRateToCalculate = 'CDSD'


class ListMethod:
    PreListedOnly = '0'
    UserRequested = '1'


class TickRuleType:
    RegularTrading = '0'
    VariableCabinet = '1'
    FixedCabinet = '2'
    TradedAsASpreadLeg = '3'
    SettledAsASpreadLeg = '4'
    TradedAsSpread = '5'


class MaturityMonthYearIncrementUnits:
    Months = '0'
    Days = '1'
    Weeks = '2'
    Years = '3'


class MaturityMonthYearFormat:
    YearMonthOnly = '0'
    YearMonthDay = '1'
    YearMonthWeek = '2'


class PriceLimitType:
    Price = '0'
    Ticks = '1'
    Percentage = '2'


class ListUpdateAction:
    Add = 'A'
    Delete = 'D'
    Modify = 'M'
    Snapshot = 'S'


class ApplReqType:
    Retransmission = '0'
    Subscription = '1'
    RequestLastSeqNum = '2'
    RequestApplications = '3'
    Unsubscribe = '4'
    CancelRetransmission = '5'
    CancelRetransmissionUnsubscribe = '6'


class ApplResponseType:
    RequestSuccessfullyProcessed = '0'
    ApplicationDoesNotExist = '1'
    MessagesNotAvailable = '2'


class ApplResponseError:
    ApplicationDoesNotExist = '0'
    MessagesRequestedAreNotAvailable = '1'
    UserNotAuthorizedForApplication = '2'


class TradSesEvent:
    TradingResumes = '0'
    ChangeOfTradingSession = '1'
    ChangeOfTradingSubsession = '2'
    ChangeOfTradingStatus = '3'


class MassActionType:
    SuspendOrders = '1'
    ReleaseOrdersFromSuspension = '2'
    CancelOrders = '3'


class MassActionScope:
    AllOrdersForASecurity = '1'
    AllOrdersForAnUnderlyingSecurity = '2'
    AllOrdersForAProduct = '3'
    AllOrdersForAcfiCode = '4'
    AllOrdersForASecurityType = '5'
    AllOrdersForATradingSession = '6'
    AllOrders = '7'
    AllOrdersForAMarket = '8'
    AllOrdersForAMarketSegment = '9'
    AllOrdersForASecurityGroup = '10'
    CancelForSecurityIssuer = '11'
    CancelForIssuerOfUnderlyingSecurity = '12'


class MassActionResponse:
    Rejected = '0'
    Accepted = '1'
    Completed = '2'


class MassActionRejectReason:
    MassActionNotSupported = '0'
    InvalidOrUnknownSecurity = '1'
    InvalidOrUnknownUnderlyingSecurity = '2'
    InvalidOrUnknownProduct = '3'
    InvalidOrUnknownCfiCode = '4'
    InvalidOrUnknownSecurityType = '5'
    InvalidOrUnknownTradingSession = '6'
    InvalidOrUnknownMarket = '7'
    InvalidOrUnknownMarketSegment = '8'
    InvalidOrUnknownSecurityGroup = '9'
    InvalidOrUnknownSecurityIssuer = '10'
    InvalidOrUnknownIssuerOfUnderlyingSecurity = '11'
    Other = '99'


class MultilegModel:
    PredefinedMultilegSecurity = '0'
    UserDefinedMultilegSecurity = '1'
    UserDefined = '2'


class MultilegPriceMethod:
    NetPrice = '0'
    ReversedNetPrice = '1'
    YieldDifference = '2'
    Individual = '3'
    ContractWeightedAveragePrice = '4'
    MultipliedPrice = '5'


class ContingencyType:
    OneCancelsTheOther = '1'
    OneTriggersTheOther = '2'
    OneUpdatesTheOtherAbsolute = '3'
    OneUpdatesTheOtherProportional = '4'
    BidAndOffer = '5'
    BidAndOfferOco = '6'


class ListRejectReason:
    BrokerCredit = '0'
    ExchangeClosed = '2'
    TooLateToEnter = '4'
    UnknownOrder = '5'
    DuplicateOrder = '6'
    UnsupportedOrderCharacteristic = '11'
    Other = '99'


class TradePublishIndicator:
    DoNotPublishTrade = '0'
    PublishTrade = '1'
    DeferredPublication = '2'
    Published = '3'


class SessionStatus:
    SessionActive = '0'
    SessionPasswordChanged = '1'
    SessionPasswordDueToExpire = '2'
    NewSessionPasswordDoesNotComplyWithPolicy = '3'
    SessionLogoutComplete = '4'
    InvalidUsernameOrPassword = '5'
    AccountLocked = '6'
    LogonsAreNotAllowedAtThisTime = '7'
    PasswordExpired = '8'
    ReceivedMsgSeqNumTooLow = '9'
    ReceivedNextExpectedMsgSeqNumTooHigh = '10'


class ApplReportType:
    ApplSeqNumReset = '0'
    LastMessageSent = '1'
    ApplicationAlive = '2'
    ResendComplete = '3'


class OrderDelayUnit:
    Seconds = '0'
    TenthsOfASecond = '1'
    HundredthsOfASecond = '2'
    Milliseconds = '3'
    Microseconds = '4'
    Nanoseconds = '5'
    Minutes = '10'
    Hours = '11'
    Days = '12'
    Weeks = '13'
    Months = '14'
    Years = '15'


class VenueType:
    Electronic = 'E'
    Pit = 'P'
    ExPit = 'X'
    ClearingHouse = 'C'
    RegisteredMarket = 'R'
    OffMarket = 'O'
    CentralLimitOrderBook = 'B'
    QuoteDrivenMarket = 'Q'
    DarkOrderBook = 'D'
    AuctionDrivenMarket = 'A'
    QuoteNegotiation = 'N'
    VoiceNegotiation = 'V'
    HybridMarket = 'H'
    OtherMarket = 'z'


class RefOrdIDReason:
    GtcFromPreviousDay = '0'
    PartialFillRemaining = '1'
    OrderChanged = '2'


class OrigCustOrderCapacity:
    MemberTradingForTheirOwnAccount = '1'
    ClearingFirmTradingForItsProprietaryAccount = '2'
    MemberTradingForAnotherMember = '3'
    AllOther = '4'


class ModelType:
    UtilityProvidedStandardModel = '0'
    ProprietaryModel = '1'


class ContractMultiplierUnit:
    Shares = '0'
    Hours = '1'
    Days = '2'


class FlowScheduleType:
    NercEasternOffPeak = '0'
    NercWesternOffPeak = '1'
    NercCalendarAllDaysInMonth = '2'
    NercEasternPeak = '3'
    NercWesternPeak = '4'
    AllTimes = '5'
    OnPeak = '6'
    OffPeak = '7'
    Base = '8'
    Block = '9'
    Other = '99'


class RateSource:
    Bloomberg = '0'
    Reuters = '1'
    Telerate = '2'
    IsdaRateOption = '3'
    Other = '99'


class RateSourceType:
    Primary = '0'
    Secondary = '1'


class RestructuringType:
    FullRestructuring = 'FR'
    ModifiedRestructuring = 'MR'
    ModifiedModRestructuring = 'MM'
    NoRestructuringSpecified = 'XR'


class Seniority:
    SeniorSecured = 'SD'
    Senior = 'SR'
    Subordinated = 'SB'
    Junior = 'JR'
    Mezzanine = 'MZ'
    SeniorNonPreferred = 'SN'


class SecurityListType:
    IndustryClassification = '1'
    TradingList = '2'
    Market = '3'
    NewspaperList = '4'


class SecurityListTypeSource:
    Icb = '1'
    Naics = '2'
    Gics = '3'


class NewsCategory:
    CompanyNews = '0'
    MarketplaceNews = '1'
    FinancialMarketNews = '2'
    TechnicalNews = '3'
    OtherNews = '99'


class NewsRefType:
    Replacement = '0'
    OtherLanguage = '1'
    Complimentary = '2'
    Withdrawal = '3'


class StrikePriceDeterminationMethod:
    FixedStrike = '1'
    StrikeSetAtExpiration = '2'
    StrikeSetToAverageAcrossLife = '3'
    StrikeSetToOptimalValue = '4'


class StrikePriceBoundaryMethod:
    LessThan = '1'
    LessThanOrEqual = '2'
    Equal = '3'
    GreaterThanOrEqual = '4'
    GreaterThan = '5'


class UnderlyingPriceDeterminationMethod:
    Regular = '1'
    SpecialReference = '2'
    OptimalValue = '3'
    AverageValue = '4'


class OptPayoutType:
    Vanilla = '1'
    Capped = '2'
    Binary = '3'
    Asian = '4'
    Barrier = '5'
    DigitalBarrier = '6'
    Lookback = '7'
    OtherPathDependent = '8'
    Other = '99'


class ComplexEventType:
    Capped = '1'
    Trigger = '2'
    KnockInUp = '3'
    KnockInDown = '4'
    KnockOutUp = '5'
    KnockOutDown = '6'
    Underlying = '7'
    ResetBarrier = '8'
    RollingBarrier = '9'
    OneTouch = '10'
    NoTouch = '11'
    DblOneTouch = '12'
    DblNoTouch = '13'
    FxComposite = '14'
    FxQuanto = '15'
    FxCrssCcy = '16'
    StrkSpread = '17'
    ClndrSpread = '18'
    PxObsvtn = '19'
    PassThrough = '20'
    StrkSched = '21'
    EquityValuation = '22'
    DividendValuation = '23'


class ComplexEventPriceBoundaryMethod:
    LessThanComplexEventPrice = '1'
    LessThanOrEqualToComplexEventPrice = '2'
    EqualToComplexEventPrice = '3'
    GreaterThanOrEqualToComplexEventPrice = '4'
    GreaterThanComplexEventPrice = '5'


class ComplexEventPriceTimeType:
    Expiration = '1'
    Immediate = '2'
    SpecifiedDate = '3'
    Close = '4'
    Open = '5'
    OfficialSettlPrice = '6'
    DerivativesClose = '7'
    AsSpecifiedMasterConfirmation = '8'


class ComplexEventCondition:
    And = '1'
    Or = '2'


class StreamAsgnReqType:
    StreamAssignmentForNewCustomer = '1'
    StreamAssignmentForExistingCustomer = '2'


class StreamAsgnRejReason:
    UnknownClient = '0'
    ExceedsMaximumSize = '1'
    UnknownOrInvalidCurrencyPair = '2'
    NoAvailableStream = '3'
    Other = '99'


class StreamAsgnAckType:
    AssignmentAccepted = '0'
    AssignmentRejected = '1'


class RequestResult:
    ValidRequest = '0'
    InvalidOrUnsupportedRequest = '1'
    NoDataFound = '2'
    NotAuthorized = '3'
    DataTemporarilyUnavailable = '4'
    RequestForDataNotSupported = '5'
    Other = '99'


class PartyRelationship:
    IsAlso = '0'
    ClearsFor = '1'
    ClearsThrough = '2'
    TradesFor = '3'
    TradesThrough = '4'
    Sponsors = '5'
    SponsoredThrough = '6'
    ProvidesGuaranteeFor = '7'
    IsGuaranteedBy = '8'
    MemberOf = '9'
    HasMembers = '10'
    ProvidesMarketplaceFor = '11'
    ParticipantOfMarketplace = '12'
    CarriesPositionsFor = '13'
    PostsTradesTo = '14'
    EntersTradesFor = '15'
    EntersTradesThrough = '16'
    ProvidesQuotesTo = '17'
    RequestsQuotesFrom = '18'
    InvestsFor = '19'
    InvestsThrough = '20'
    BrokersTradesFor = '21'
    BrokersTradesThrough = '22'
    ProvidesTradingServicesFor = '23'
    UsesTradingServicesOf = '24'
    ApprovesOf = '25'
    ApprovedBy = '26'
    ParentFirmFor = '27'
    SubsidiaryOf = '28'
    RegulatoryOwnerOf = '29'
    OwnedByRegulatory = '30'
    Controls = '31'
    IsControlledBy = '32'
    LegalOwnerOf = '33'
    OwnedByLegal = '34'
    BeneficialOwnerOf = '35'
    OwnedByBeneficial = '36'
    SettlesFor = '37'
    SettlesThrough = '38'


class TrdAckStatus:
    Accepted = '0'
    Rejected = '1'
    Received = '2'


class RiskLimitType:
    CreditLimit = '0'
    GrossLimit = '1'
    NetLimit = '2'
    Exposure = '3'
    LongLimit = '4'
    ShortLimit = '5'
    CashMargin = '6'
    AdditionalMargin = '7'
    TotalMargin = '8'
    LimitConsumed = '9'
    ClipSize = '10'
    MaxNotionalOrderSize = '11'
    Dv01Pv01Limit = '12'
    Cs01Limit = '13'
    VolumeLimitPerTimePeriod = '14'
    VolFilledPctOrdVolTmPeriod = '15'
    NotlFilledPctNotlTmPeriod = '16'
    TransactionExecutionLimitPerTimePeriod = '17'


class InstrumentScopeOperator:
    Include = '1'
    Exclude = '2'


class SwapSubClass:
    Amortizing = 'AMTZ'
    Compounding = 'COMP'
    ConstantNotionalSchedule = 'CNST'
    AccretingNotionalSchedule = 'ACRT'
    CustomNotionalSchedule = 'CUST'


class SecurityClassificationReason:
    Fee = '0'
    CreditControls = '1'
    Margin = '2'
    EntitlementOrEligibility = '3'
    MarketData = '4'
    AccountSelection = '5'
    DeliveryProcess = '6'
    Sector = '7'


class PosAmtReason:
    OptionsSettlement = '0'
    PendingErosionAdjustment = '1'
    FinalErosionAdjustment = '2'
    TearUpCouponAmount = '3'
    PriceAlignmentInterest = '4'
    DeliveryInvoiceCharges = '5'
    DeliveryStorageCharges = '6'


class SideClearingTradePriceType:
    TradeClearingAtExecutionPrice = '0'
    TradeClearingAtAlternateClearingPrice = '1'


class SecurityRejectReason:
    InvalidInstrumentRequested = '1'
    InstrumentAlreadyExists = '2'
    RequestTypeNotSupported = '3'
    SystemUnavailableForInstrumentCreation = '4'
    IneligibleInstrumentGroup = '5'
    InstrumentIdUnavailable = '6'
    InvalidOrMissingDataOnOptionLeg = '7'
    InvalidOrMissingDataOnFutureLeg = '8'
    InvalidOrMissingDataOnFxLeg = '10'
    InvalidLegPriceSpecified = '11'
    InvalidInstrumentStructureSpecified = '12'


class ThrottleStatus:
    ThrottleLimitNotExceededNotQueued = '0'
    QueuedDueToThrottleLimitExceeded = '1'


class ThrottleAction:
    QueueInbound = '0'
    QueueOutbound = '1'
    Reject = '2'
    Disconnect = '3'
    Warning = '4'


class ThrottleType:
    InboundRate = '0'
    OutstandingRequests = '1'


class StreamAsgnType:
    Assignment = '1'
    Rejected = '2'
    Terminate = '3'


class MatchInst:
    Match = '1'
    DoNotMatch = '2'


class TriggerScope:
    ThisOrder = '0'
    OtherOrder = '1'
    AllOtherOrdersForGivenSecurity = '2'
    AllOtherOrdersForGivenSecurityAndPrice = '3'
    AllOtherOrdersForGivenSecurityAndSide = '4'
    AllOtherOrdersForGivenSecurityPriceAndSide = '5'


class LimitAmtType:
    CreditLimit = '0'
    GrossPositionLimit = '1'
    NetPositionLimit = '2'
    RiskExposureLimit = '3'
    LongPositionLimit = '4'
    ShortPositionLimit = '5'


class MarginReqmtInqQualifier:
    Summary = '0'
    Detail = '1'
    ExcessDeficit = '2'
    NetPosition = '3'


class MarginReqmtRptType:
    Summary = '0'
    Detail = '1'
    ExcessDeficit = '2'


class MarginReqmtInqResult:
    Successful = '0'
    InvalidOrUnknownInstrument = '1'
    InvalidOrUnknownMarginClass = '2'
    InvalidParties = '3'
    InvalidTransportTypeReq = '4'
    InvalidDestinationReq = '5'
    NoMarginReqFound = '6'
    MarginReqInquiryQualifierNotSupported = '7'
    UnauthorizedForMarginReqInquiry = '8'
    Other = '99'


class MarginAmtType:
    AdditionalMargin = '1'
    AdjustedMargin = '2'
    UnadjustedMargin = '3'
    BinaryAddOnAmount = '4'
    CashBalanceAmount = '5'
    ConcentrationMargin = '6'
    CoreMargin = '7'
    DeliveryMargin = '8'
    DiscretionaryMargin = '9'
    FuturesSpreadMargin = '10'
    InitialMargin = '11'
    LiquidatingMargin = '12'
    MarginCallAmount = '13'
    MarginDeficitAmount = '14'
    MarginExcessAmount = '15'
    OptionPremiumAmount = '16'
    PremiumMargin = '17'
    ReserveMargin = '18'
    SecurityCollateralAmount = '19'
    StressTestAddOnAmount = '20'
    SuperMargin = '21'
    TotalMargin = '22'
    VariationMargin = '23'
    SecondaryVariationMargin = '24'
    RolledUpMarginDeficit = '25'
    SpreadResponseMargin = '26'
    SystemicRiskMargin = '27'
    CurveRiskMargin = '28'
    IndexSpreadRiskMargin = '29'
    SectorRiskMargin = '30'
    JumpToDefaultRiskMargin = '31'
    BasisRiskMargin = '32'
    InterestRateRiskMargin = '33'
    JumpToHealthRiskMargin = '34'
    OtherRiskMargin = '35'


class RelatedInstrumentType:
    HedgesForInstrument = '1'
    Underlier = '2'
    EquityEquivalent = '3'
    NearestExchangeTradedContract = '4'
    RetailEquivalent = '5'
    Leg = '6'


class MarketMakerActivity:
    NoParticipation = '0'
    BuyParticipation = '1'
    SellParticipation = '2'
    BothBuyAndSellParticipation = '3'


class PartyDetailStatus:
    Active = '0'
    Suspended = '1'
    Halted = '2'


class PartyDetailRoleQualifier:
    FirmOrLegalEntity = '23'
    Current = '18'
    New = '19'
    NaturalPerson = '24'
    Agency = '0'
    Principal = '1'
    RisklessPrincipal = '2'
    ExchangeOrderSubmitter = '30'
    PrimaryTrdRepository = '9'
    OrigTrdRepository = '10'
    AddtnlIntlTrdRepository = '11'
    AddtnlDomesticTrdRepository = '12'
    RegularTrader = '25'
    HeadTrader = '26'
    Supervisor = '27'
    Algorithm = '22'
    RelatedExchange = '13'
    OptionsExchange = '14'
    SpecifiedExchange = '15'
    ConstituentExchange = '16'
    Bank = '7'
    Hub = '8'
    TriParty = '28'
    Lender = '29'
    GeneralClearingMember = '3'
    IndividualClearingMember = '4'
    PreferredMarketMaker = '5'
    DirectedMarketMaker = '6'
    DesignatedSponsor = '20'
    Specialist = '21'
    ExemptFromTradeReporting = '17'


class ThrottleInst:
    RejectIfThrottleLimitExceeded = '0'
    QueueIfThrottleLimitExceeded = '1'


class ThrottleCountIndicator:
    OutstandingRequestsUnchanged = '0'
    OutstandingRequestsDecreased = '1'


class ShortSaleRestriction:
    NoRestrictions = '0'
    SecurityNotShortable = '1'
    SecurityNotShortableAtOrBelowBestBid = '2'
    SecurityNotShortableWithoutPreBorrow = '3'


class ShortSaleExemptionReason:
    ExemptionReasonUnknown = '0'
    IncomingSse = '1'
    AboveNationalBestBid = '2'
    DelayedDelivery = '3'
    OddLot = '4'
    DomesticArbitrage = '5'
    InternationalArbitrage = '6'
    UnderwriterOrSyndicateDistribution = '7'
    RisklessPrincipal = '8'
    Vwap = '9'


class OrderOrigination:
    OrderReceivedFromCustomer = '1'
    OrderReceivedFromWithinFirm = '2'
    OrderReceivedFromAnotherBrokerDealer = '3'
    OrderReceivedFromCustomerOrWithFirm = '4'
    OrderReceivedFromDirectAccessCustomer = '5'
    OrderReceivedFromForeignDealerEquivalent = '6'
    OrderReceivedFromExecutionOnlyService = '7'


class AllocationRollupInstruction:
    Rollup = '0'
    DoNotRollUp = '1'


class AllocReversalStatus:
    Completed = '0'
    Refused = '1'
    Cancelled = '2'


class ObligationType:
    Bond = '0'
    ConvertBond = '1'
    Mortgage = '2'
    Loan = '3'


class TradePriceNegotiationMethod:
    PercentPar = '0'
    DealSpread = '1'
    UpfrontPnts = '2'
    UpfrontAmt = '3'
    ParUpfrontAmt = '4'
    SpreadUpfrontAmt = '5'
    UpfrontPntsAmt = '6'


class UpfrontPriceType:
    Percentage = '1'
    FixedAmount = '3'


class ApplLevelRecoveryIndicator:
    NoApplRecoveryNeeded = '0'
    ApplRecoveryNeeded = '1'


class RiskLimitRequestType:
    Definitions = '1'
    Utilization = '2'
    DefinitionsAndUtilizations = '3'


class RiskLimitRequestResult:
    Successful = '0'
    InvalidParty = '1'
    InvalidRelatedParty = '2'
    InvalidRiskLimitType = '3'
    InvalidRiskLimitId = '4'
    InvalidRiskLimitAmount = '5'
    InvalidRiskWarningLevelAction = '6'
    InvalidRiskInstrumentScope = '7'
    RiskLimitActionsNotSupported = '8'
    WarningLevelsNotSupported = '9'
    WarningLevelActionsNotSupported = '10'
    RiskInstrumentScopeNotSupported = '11'
    RiskLimitNotApprovedForParty = '12'
    RiskLimitAlreadyDefinedForParty = '13'
    InstrumentNotApprovedForParty = '14'
    NotAuthorized = '98'
    Other = '99'


class RiskLimitAction:
    QueueInbound = '0'
    QueueOutbound = '1'
    Reject = '2'
    Disconnect = '3'
    Warning = '4'
    PingCreditCheckWithRevalidation = '5'
    PingCreditCheckNoRevalidation = '6'
    PushCreditCheckWithRevalidation = '7'
    PushCreditCheckNoRevalidation = '8'
    Suspend = '9'
    HaltTrading = '10'


class EntitlementType:
    Trade = '0'
    MakeMarkets = '1'
    HoldPositions = '2'
    PerformGiveUps = '3'
    SubmitIoIs = '4'
    SubscribeMarketData = '5'
    ShortWithPreBorrow = '6'
    SubmitQuoteRequests = '7'
    RespondToQuoteRequests = '8'


class EntitlementAttribDatatype:
    Tenor = '29'
    Pattern = '32'
    Reserved100Plus = '33'
    Reserved1000Plus = '34'
    Reserved4000Plus = '35'
    String = '14'
    MultipleCharValue = '15'
    Currency = '16'
    Exchange = '17'
    MonthYear = '18'
    UtcTimestamp = '19'
    UtcTimeOnly = '20'
    LocalMktDate = '21'
    UtcDateOnly = '22'
    Data = '23'
    MultipleStringValue = '24'
    Country = '25'
    Language = '26'
    TzTimeOnly = '27'
    TzTimestamp = '28'
    XmlData = '31'
    Char = '12'
    Boolean = '13'
    Float = '6'
    Qty = '7'
    Price = '8'
    PriceOffset = '9'
    Amt = '10'
    Percentage = '11'
    Int = '1'
    Length = '2'
    NumInGroup = '3'
    SeqNum = '4'
    TagNum = '5'
    DayOfMonth = '30'


class TradSesControl:
    Automatic = '0'
    Manual = '1'


class TradeVolType:
    NumberOfUnits = '0'
    NumberOfRoundLots = '1'


class OrderEventType:
    Added = '1'
    Modified = '2'
    Deleted = '3'
    PartiallyFilled = '4'
    Filled = '5'
    Suspended = '6'
    Released = '7'
    Restated = '8'
    Locked = '9'
    Triggered = '10'
    Activated = '11'


class OrderEventReason:
    AddOrderRequest = '1'
    ModifyOrderRequest = '2'
    DeleteOrderRequest = '3'
    OrderEnteredOob = '4'
    OrderModifiedOob = '5'
    OrderDeletedOob = '6'
    OrderActivatedOrTriggered = '7'
    OrderExpired = '8'
    ReserveOrderRefreshed = '9'
    AwayMarketBetter = '10'
    CorporateAction = '11'
    StartOfDay = '12'
    EndOfDay = '13'


class AuctionType:
    None_ = '0'
    BlockOrderAuction = '1'
    DirectedOrderAuction = '2'
    ExposureOrderAuction = '3'
    FlashOrderAuction = '4'
    FacilitationOrderAuction = '5'
    SolicitationOrderAuction = '6'
    PriceImprovementMechanism = '7'
    DirectedOrderPriceImprovementMechanism = '8'


class AuctionInstruction:
    AutomatedAuctionPermitted = '0'
    AutomatedAuctionNotPermitted = '1'


class LockType:
    NotLocked = '0'
    AwayMarketNetter = '1'
    ThreeTickLocked = '2'
    LockedByMarketMaker = '3'
    DirectedOrderLock = '4'
    MultilegLock = '5'
    MarketOrderLock = '6'
    PreAssignmentLock = '7'


class ReleaseInstruction:
    Iso = '1'
    NoAwayMarketBetterCheck = '2'


class DisclosureType:
    Volume = '1'
    Price = '2'
    Side = '3'
    Aon = '4'
    General = '5'
    ClearingAccount = '6'
    CmtaAccount = '7'


class DisclosureInstruction:
    No = '0'
    Yes = '1'
    UseDefaultSetting = '2'


class TradingCapacity:
    Customer = '1'
    CustomerProfessional = '2'
    BrokerDealer = '3'
    CustomerBrokerDealer = '4'
    Principal = '5'
    MarketMaker = '6'
    AwayMarketMaker = '7'
    SystematicInternaliser = '8'


class ClearingAccountType:
    Customer = '1'
    Firm = '2'
    MarketMaker = '3'


class RelatedPriceSource:
    NbBid = '1'
    NbOffer = '2'


class MinQtyMethod:
    Once = '1'
    Multiple = '2'


class Triggered:
    NotTriggered = '0'
    Triggered = '1'
    StopOrderTriggered = '2'
    OcoOrderTriggered = '3'
    OtoOrderTriggered = '4'
    OuoOrderTriggered = '5'


class EventTimeUnit:
    Hour = 'H'
    Minute = 'Min'
    Second = 'S'
    Day = 'D'
    Week = 'Wk'
    Month = 'Mo'
    Year = 'Yr'


class ClearedIndicator:
    NotCleared = '0'
    Cleared = '1'
    Submitted = '2'
    Rejected = '3'


class ContractRefPosType:
    TwoComponentIntercommoditySpread = '0'
    IndexOrBasket = '1'
    TwoComponentLocationBasis = '2'
    Other = '99'


class PositionCapacity:
    Principal = '0'
    Agent = '1'
    Customer = '2'
    Counterparty = '3'


class TradePriceCondition:
    SpecialCumDividend = '0'
    SpecialCumRights = '1'
    SpecialExDividend = '2'
    SpecialExRights = '3'
    SpecialCumCoupon = '4'
    SpecialCumCapitalRepayments = '5'
    SpecialExCoupon = '6'
    SpecialExCapitalRepayments = '7'
    CashSettlement = '8'
    SpecialCumBonus = '9'
    SpecialPrice = '10'
    SpecialExBonus = '11'
    GuaranteedDelivery = '12'
    SpecialDividend = '13'
    PriceImprovement = '14'
    NonPriceFormingTrade = '15'
    TradeExemptedFromTradingObligation = '16'
    PricePending = '17'
    PriceNotApplicable = '18'


class TradeAllocStatus:
    PendingClear = '0'
    Claimed = '1'
    Cleared = '2'
    Rejected = '3'


class TradeQtyType:
    ClearedQuantity = '0'
    LongSideClaimedQuantity = '1'
    ShortSideClaimedQuantity = '2'
    LongSideRejectedQuantity = '3'
    ShortSideRejectedQuantity = '4'
    PendingQuantity = '5'
    TransactionQuantity = '6'
    RemainingQuantity = '7'
    PreviousRemainingQuantity = '8'


class TradeAllocGroupInstruction:
    Add = '0'
    DoNotAdd = '1'


class OffsetInstruction:
    Offset = '0'
    Onset = '1'


class SideAvgPxIndicator:
    NoAvgPricing = '0'
    TradeIsPartAvgPriceGrp = '1'
    LastTradeIsPartAvgPriceGrp = '2'


class RelatedTradeIDSource:
    NonFixSource = '0'
    TradeId = '1'
    SecondaryTradeId = '2'
    TradeReportId = '3'
    FirmTradeId = '4'
    SecondaryFirmTradeId = '5'
    RegulatoryTradeId = '6'


class RelatedPositionIDSource:
    PosMaintRptId = '1'
    TransferId = '2'
    PositionEntityId = '3'


class QuoteAckStatus:
    ReceivedNotYetProcessed = '0'
    Accepted = '1'
    Rejected = '2'


class ValueCheckType:
    PriceCheck = '1'
    NotionalValueCheck = '2'
    QuantityCheck = '3'


class ValueCheckAction:
    DoNotCheck = '0'
    Check = '1'
    BestEffort = '2'


class PartyDetailRequestResult:
    Successful = '0'
    InvalidParty = '1'
    InvalidRelatedParty = '2'
    InvalidPartyStatus = '3'
    NotAuthorized = '98'
    Other = '99'


class PartyDetailRequestStatus:
    Accepted = '0'
    AcceptedWithChanges = '1'
    Rejected = '2'
    AcceptancePending = '3'


class PartyDetailDefinitionStatus:
    Accepted = '0'
    AcceptedWithChanges = '1'
    Rejected = '2'


class EntitlementRequestResult:
    Successful = '0'
    InvalidParty = '1'
    InvalidRelatedParty = '2'
    InvalidEntitlementType = '3'
    InvalidEntitlementId = '4'
    InvalidEntitlementAttribute = '5'
    InvalidInstrumentScope = '6'
    InvalidMarketSegmentScope = '7'
    InvalidStartDate = '8'
    InvalidEndDate = '9'
    InstrumentScopeNotSupported = '10'
    MarketSegmentScopeNotSupported = '11'
    EntitlementNotApprovedForParty = '12'
    EntitlementAlreadyDefinedForParty = '13'
    InstrumentNotApprovedForParty = '14'
    NotAuthorized = '98'
    Other = '99'


class EntitlementStatus:
    Accepted = '0'
    AcceptedWithChanges = '1'
    Rejected = '2'
    Pending = '3'
    Requested = '4'
    Deferred = '5'


class TradeMatchAckStatus:
    ReceivedNotProcessed = '0'
    Accepted = '1'
    Rejected = '2'


class TradeMatchRejectReason:
    Successful = '0'
    InvalidPartyInformation = '1'
    UnknownInstrument = '2'
    Unauthorized = '3'
    InvalidTradeType = '4'
    Other = '99'


class RegulatoryTradeIDEvent:
    InitialBlockTrade = '0'
    Allocation = '1'
    Clearing = '2'
    Compression = '3'
    Novation = '4'
    Termination = '5'
    PostTrdVal = '6'


class RegulatoryTradeIDSource:
    UniqueTransactionIdentifier = '1'


class RegulatoryTradeIDType:
    Current = '0'
    Previous = '1'
    Block = '2'
    Related = '3'
    ClearedBlockTrade = '4'
    TradingVenueTransactionIdentifier = '5'


class PriceMovementType:
    Amount = '0'
    Percentage = '1'


class ClearingIntention:
    DoNotIntendToClear = '0'
    IntendToClear = '1'


class ConfirmationMethod:
    NonElectronic = '0'
    Electronic = '1'
    Unconfirmed = '2'


class VerificationMethod:
    NonElectronic = '0'
    Electronic = '1'


class ClearingRequirementException:
    NoException = '0'
    Exception = '1'
    EndUserException = '2'
    InterAffiliateException = '3'
    TreasuryAffiliateException = '4'
    CooperativeException = '5'


class IRSDirection:
    Pay = 'PAY'
    Rcv = 'RCV'
    Na = 'NA'


class RegulatoryReportType:
    Rt = '0'
    Pet = '1'
    Snapshot = '2'
    Confirmation = '3'
    Rtpet = '4'
    PetConfirmation = '5'
    RtpetConfirmation = '6'
    PostTrade = '7'
    Verification = '8'
    PstTrdEvnt = '9'
    PstTrdEvntRtReportable = '10'
    Lmtf = '11'
    Datf = '12'
    Volo = '13'
    Fwaf = '14'
    Idaf = '15'
    Volw = '16'
    Fulf = '17'
    Fula = '18'
    Fulv = '19'
    Fulj = '20'
    Coaf = '21'
    Order = '22'
    ChildOrder = '23'
    OrderRoute = '24'
    Trade = '25'
    Quote = '26'
    Supplement = '27'
    NewTransaction = '28'
    TransactionCorrection = '29'
    TransactionModification = '30'
    CollateralUpdate = '31'
    MarginUpdate = '32'
    TransactionReportedInError = '33'
    TerminationEarlyTermination = '34'


class TradeCollateralization:
    Uncollateralized = '0'
    PartiallyCollateralized = '1'
    OneWayCollaterallization = '2'
    FullyCollateralized = '3'
    NetExposure = '4'


class TradeContinuation:
    Novation = '0'
    PartialNovation = '1'
    TradeUnwind = '2'
    PartialTradeUnwind = '3'
    Exercise = '4'
    Netting = '5'
    FullNetting = '6'
    PartialNetting = '7'
    Amendment = '8'
    Increase = '9'
    CreditEvent = '10'
    StrategicRestructuring = '11'
    SuccessionEventReorganization = '12'
    SuccessionEventRenaming = '13'
    Porting = '14'
    Withdrawl = '15'
    Void = '16'
    AccountTransfer = '17'
    GiveUp = '18'
    TakeUp = '19'
    AveragePricing = '20'
    Reversal = '21'
    AllocTrdPosting = '22'
    Cascade = '23'
    Delivery = '24'
    OptionAsgn = '25'
    Expiration = '26'
    Maturity = '27'
    EqualPosAdj = '28'
    UnequalPosAdj = '29'
    Correction = '30'
    EarlyTermination = '31'
    Rerate = '32'
    Other = '99'


class AssetClass:
    InterestRate = '1'
    Currency = '2'
    Credit = '3'
    Equity = '4'
    Commodity = '5'
    Other = '6'
    Cash = '7'
    Debt = '8'
    Fund = '9'
    LoanFacility = '10'
    Index = '11'


class AssetSubClass:
    Metals = '13'
    Bullion = '14'
    Energy = '15'
    CommodityIndex = '16'
    Agricultural = '17'
    Environmental = '18'
    Freight = '19'
    Fertilizer = '41'
    IndustrialProduct = '42'
    Inflation = '43'
    Paper = '44'
    Polypropylene = '45'
    OfficialEconomicStatistics = '46'
    SingleName = '4'
    CreditIndex = '5'
    IndexTranche = '6'
    CreditBasket = '7'
    Basket = '3'
    FxCrossRates = '38'
    FxEmergingMarkets = '39'
    FxMajors = '40'
    Government = '20'
    Agency = '21'
    Corporate = '22'
    Financing = '23'
    MoneyMarket = '24'
    Mortgage = '25'
    Municipal = '26'
    Common = '9'
    Preferred = '10'
    EquityIndex = '11'
    EquityBasket = '12'
    DividendIndex = '34'
    StockDividend = '35'
    ExchangeTradedFund = '36'
    VolatilityIndex = '37'
    MutualFund = '27'
    CollectiveInvestmentVehicle = '28'
    InvestmentProgram = '29'
    SpecializedAccountProgram = '30'
    SingleCurrency = '1'
    CrossCurrency = '2'
    TermLoan = '31'
    BridgeLoan = '32'
    LetterOfCredit = '33'
    Exotic = '8'
    OtherC10 = '47'
    Other = '48'


class SwapClass:
    BasisSwap = 'BS'
    IndexSwap = 'IX'
    BroadBasedSecuritySwap = 'BB'
    BasketSwap = 'SK'


class CouponType:
    Zero = '0'
    FixedRate = '1'
    FloatingRate = '2'
    Structured = '3'


class CouponFrequencyUnit:
    Day = 'D'
    Week = 'Wk'
    Month = 'Mo'
    Year = 'Yr'
    Hour = 'H'
    Minute = 'Min'
    Second = 'S'
    Term = 'T'


class CouponDayCount:
    OneOne = '0'
    ThirtyThreeSixtyUs = '1'
    ThirtyThreeSixtySia = '2'
    ThirtyThreeSixtyM = '3'
    ThirtyEThreeSixty = '4'
    ThirtyEThreeSixtyIsda = '5'
    ActThreeSixty = '6'
    ActThreeSixtyFiveFixed = '7'
    ActActAfb = '8'
    ActActIcma = '9'
    ActActIsmaUltimo = '10'
    ActActIsda = '11'
    BusTwoFiftyTwo = '12'
    ThirtyEPlusThreeSixty = '13'
    ActThreeSixtyFiveL = '14'
    NlThreeSixtyFive = '15'
    NlThreeSixty = '16'
    Act364 = '17'
    ThirtyThreeSixtyFive = '18'
    ThirtyActual = '19'
    ThirtyThreeSixtyIcma = '20'
    ThirtyETwoThreeSixty = '21'
    ThirtyEThreeThreeSixty = '22'
    Other = '99'


class LienSeniority:
    Unknown = '0'
    FirstLien = '1'
    SecondLien = '2'
    ThirdLien = '3'


class LoanFacility:
    BridgeLoan = '0'
    LetterOfCredit = '1'
    RevolvingLoan = '2'
    SwinglineFunding = '3'
    TermLoan = '4'
    TradeClaim = '5'


class ReferenceEntityType:
    Asian = '1'
    AustralianNewZealand = '2'
    EuropeanEmergingMarkets = '3'
    Japanese = '4'
    NorthAmericanHighYield = '5'
    NorthAmericanInsurance = '6'
    NorthAmericanInvestmentGrade = '7'
    Singaporean = '8'
    WesternEuropean = '9'
    WesternEuropeanInsurance = '10'


class BlockTrdAllocIndicator:
    BlockToBeAllocated = '0'
    BlockNotToBeAllocated = '1'
    AllocatedTrade = '2'


class UnderlyingObligationType:
    Bond = '0'
    ConvertibleBond = '1'
    Mortgage = '2'
    Loan = '3'


class AttachmentEncodingType:
    Base64 = '0'
    RawBinary = '1'


class NegotiationMethod:
    AutoSpot = '0'
    NegotiatedSpot = '1'
    PhoneSpot = '2'


class ComplexOptPayoutTime:
    Close = '0'
    Open = '1'
    OfficialSettl = '2'
    ValuationTime = '3'
    ExcahgneSettlTime = '4'
    DerivativesClose = '5'
    AsSpecified = '6'


class ComplexEventQuoteBasis:
    Currency1PerCurrency2 = '0'
    Currency2PerCurrency1 = '1'


class ComplexEventCreditEventNotifyingParty:
    SellerNotifies = '0'
    BuyerNotifies = '1'
    SellerOrBuyerNotifies = '2'


class StrategyType:
    Straddle = 'STD'
    Strangle = 'STG'
    Butterfly = 'BF'
    Condor = 'CNDR'
    CallableInversibleSnowball = 'CISN'
    Other = 'OTHER'


class SettlDisruptionProvision:
    Negotiation = '1'
    Cancellation = '2'


class AssetGroup:
    Financials = '1'
    Commodities = '2'
    AlternativeInvestments = '3'


class RiskLimitReportStatus:
    Accepted = '0'
    Rejected = '1'


class RiskLimitReportRejectReason:
    UnkRiskLmtRprtId = '0'
    UnkPty = '1'
    Other = '99'


class RiskLimitCheckTransType:
    New = '0'
    Cancel = '1'
    Replace = '2'


class RiskLimitCheckType:
    Submit = '0'
    LimitConsumed = '1'


class RiskLimitCheckRequestType:
    AllOrNone = '0'
    Partial = '1'


class RiskLimitCheckRequestStatus:
    Approved = '0'
    PartiallyApproved = '1'
    Rejected = '2'
    ApprovalPending = '3'
    Cancelled = '4'


class RiskLimitCheckRequestResult:
    Successful = '0'
    InvalidParty = '1'
    ReqExceedsCreditLimit = '2'
    ReqExceedsClipSizeLimit = '3'
    ReqExceedsMaxNotional = '4'
    Other = '99'


class PartyActionType:
    Suspend = '0'
    HaltTrading = '1'
    Reinstate = '2'


class PartyActionResponse:
    Accepted = '0'
    Completed = '1'
    Rejected = '2'


class PartyActionRejectReason:
    InvalidParty = '0'
    UnkReqParty = '1'
    NotAuthorized = '98'
    Other = '99'


class RefRiskLimitCheckIDType:
    RiskLimitRequestId = '0'
    RiskLimitCheckId = '1'
    OutOfBandId = '3'


class RiskLimitCheckModelType:
    None_ = '0'
    PlusOneModel = '1'
    PingModel = '2'
    PushModel = '3'


class RiskLimitCheckStatus:
    Accepted = '0'
    Rejected = '1'
    ClaimRequired = '2'
    PreDefinedLimitCheckSucceeded = '3'
    PreDefinedLimitCheckFailed = '4'
    PreDefinedAutoAcceptRuleInvoked = '5'
    PreDefinedAutoRejectRuleInvoked = '6'
    AcceptedByClearingFirm = '7'
    RejectedByClearingFirm = '8'
    Pending = '9'
    AcceptedByCreditHub = '10'
    RejectedByCreditHub = '11'
    PendingCreditHubCheck = '12'
    AcceptedByExecVenue = '13'
    RejectedByExecVenue = '14'


class RegulatoryTransactionType:
    None_ = '0'
    SefRequiredTransaction = '1'
    SefPermittedTransaction = '2'


class PartyRiskLimitStatus:
    Disabled = '0'
    Enabled = '1'


class RemunerationIndicator:
    NoRemunerationPaid = '0'
    RemunerationPaid = '1'


class TaxonomyType:
    IsinOrAltInstrmtId = 'I'
    InterimTaxonomy = 'E'


class TradeContingency:
    DoesNotApply = '0'
    ContingentTrade = '1'
    NonContingentTrade = '2'


class RegulatoryTradeIDScope:
    ClearingMember = '1'
    Client = '2'


class EntitlementSubType:
    OrderEntry = '1'
    HItLift = '2'
    ViewIndicativePx = '3'
    ViewExecutablePx = '4'
    SingleQuote = '5'
    StreamingQuotes = '6'
    SingleBroker = '7'
    MultiBrokers = '8'


class QuoteModelType:
    QuoteEntry = '1'
    QuoteModification = '2'


class ExecMethod:
    Unspecified = '0'
    Manual = '1'
    Automated = '2'
    VoiceBrokered = '3'


class MassOrderRequestStatus:
    Accepted = '1'
    AcceptedWithAdditionalEvents = '2'
    Rejected = '3'


class MassOrderRequestResult:
    Successful = '0'
    ResponseLevelNotSupported = '1'
    InvalidMarket = '2'
    InvalidMarketSegment = '3'
    Other = '99'


class OrderResponseLevel:
    NoAck = '0'
    MinimumAck = '1'
    AckEach = '2'
    SummaryAck = '3'


class OrderEntryAction:
    Add = '1'
    Modify = '2'
    Delete = '3'
    Suspend = '4'
    Release = '5'


class ExecTypeReason:
    OrdAddedOnRequest = '1'
    OrdReplacedOnRequest = '2'
    OrdCxldOnRequest = '3'
    UnsolicitedOrdCxl = '4'
    NonRestingOrdAddedOnRequest = '5'
    OrdReplacedWithNonRestingOrdOnRequest = '6'
    TriggerOrdReplacedOnRequest = '7'
    SuspendedOrdReplacedOnRequest = '8'
    SuspendedOrdCxldOnRequest = '9'
    OrdCxlPending = '10'
    PendingCxlExecuted = '11'
    RestingOrdTriggered = '12'
    SuspendedOrdActivated = '13'
    ActiveOrdSuspended = '14'
    OrdExpired = '15'


class TransferTransType:
    New = '0'
    Replace = '1'
    Cancel = '2'


class TransferType:
    RequestTransfer = '0'
    AcceptTransfer = '1'
    DeclineTransfer = '2'


class TransferScope:
    InterFirmTransfer = '0'
    IntraFirmTransfer = '1'
    Cmta = '2'


class TransferStatus:
    Received = '0'
    RejectedByIntermediary = '1'
    AcceptPending = '2'
    Accepted = '3'
    Declined = '4'
    Cancelled = '5'


class TransferRejectReason:
    Success = '0'
    InvalidParty = '1'
    UnknownInstrument = '2'
    UnauthorizedToSubmitXfer = '3'
    UnknownPosition = '4'
    Other = '99'


class TransferReportType:
    Submit = '0'
    Alleged = '1'


class MDStatisticType:
    Count = '1'
    AverageVolume = '2'
    TotalVolume = '3'
    Distribution = '4'
    Ratio = '5'
    Liquidity = '6'
    Vwap = '7'
    Volatility = '8'
    Duration = '9'
    Tick = '10'
    AverageValue = '11'
    TotalValue = '12'
    High = '13'
    Low = '14'
    Midpoint = '15'
    First = '16'
    Last = '17'
    Final = '18'
    ExchangeBest = '19'
    ExchangeBestWithVolume = '20'
    ConsolidatedBest = '21'
    ConsolidatedBestWithVolume = '22'
    Twap = '23'
    AverageDuration = '24'
    AveragePrice = '25'
    TotalFees = '26'
    TotalBenefits = '27'
    MedianValue = '28'
    AverageLiquidity = '29'
    MedianDuration = '30'


class MDStatisticScope:
    BidPrices = '1'
    OfferPrices = '2'
    BidDepth = '3'
    OfferDepth = '4'
    Orders = '5'
    Quotes = '6'
    OrdersAndQuotes = '7'
    Trades = '8'
    TradePrices = '9'
    AuctionPrices = '10'
    OpeningPrices = '11'
    ClosingPrices = '12'
    SettlementPrices = '13'
    UnderlyingPrices = '14'
    OpenInterest = '15'
    IndexValues = '16'
    MarginRates = '17'
    Outages = '18'
    ScheduledAuctions = '19'
    ReferencePrices = '20'
    TradeValue = '21'
    MarketDataFeeItems = '22'
    Rebates = '23'
    Discounts = '24'
    Payments = '25'
    Taxes = '26'
    Levies = '27'
    Benefits = '28'
    Fees = '29'
    OrdersRfQs = '30'
    MarketMakers = '31'
    TradingInterruptions = '32'
    TradingSuspensions = '33'
    NoQuotes = '34'
    RequestForQuotes = '35'
    TradeVolume = '36'


class MDStatisticSubScope:
    Visible = '1'
    Hidden = '2'
    Indicative = '3'
    Tradeable = '4'
    Passive = '5'
    MarketConsensus = '6'
    Power = '7'
    HardwareError = '8'
    SoftwareError = '9'
    NetworkError = '10'
    Failed = '11'
    Executed = '12'
    Entered = '13'
    Modified = '14'
    Cancelled = '15'
    MarketDataAccess = '16'
    TerminalAccess = '17'
    Volume = '18'
    Cleared = '19'
    Settled = '20'
    Other = '21'
    Monetary = '22'
    NonMonetary = '23'
    Gross = '24'
    LargeInScale = '25'
    NeitherHiddenNorLargeInScale = '26'
    CorporateAction = '27'
    VenueDecision = '28'
    MinimumTimePeriod = '29'
    Open = '30'
    NotExecuted = '31'
    Aggressive = '32'
    Directed = '33'


class MDStatisticScopeType:
    EntryRate = '1'
    ModificationRate = '2'
    CancelRate = '3'
    DownwardMove = '4'
    UpwardMove = '5'


class MDStatisticIntervalType:
    SlidingWindow = '1'
    SlidingWindowPeak = '2'
    FixedDateRange = '3'
    FixedTimeRange = '4'
    CurrentTimeUnit = '5'
    PreviousTimeUnit = '6'
    MaximumRange = '7'
    MaximumRangeUpToPreviousTimeUnit = '8'


class MDStatisticRatioType:
    BuyersToSellers = '1'
    UpticksToDownticks = '2'
    MarketMakerToNonMarketMaker = '3'
    AutomatedToNonAutomated = '4'
    OrdersToTrades = '5'
    QuotesToTrades = '6'
    OrdersAndQuotesToTrades = '7'
    FailedToTotalTradedValue = '8'
    BenefitsToTotalTradedValue = '9'
    FeesToTotalTradedValue = '10'
    TradeVolumeToTotalTradedVolume = '11'
    OrdersToTotalNumberOrders = '12'


class MDStatisticRequestResult:
    Successful = '0'
    InvalidOrUnknownMarket = '1'
    InvalidOrUnknownMarketSegment = '2'
    InvalidOrUnknownSecurityList = '3'
    InvalidOrUnknownInstruments = '4'
    InvalidParties = '5'
    TradeDateOutOfSupportedRange = '6'
    UnsupportedStatisticType = '7'
    UnsupportedScopeOrSubScope = '8'
    UnsupportedScopeType = '9'
    MarketDepthNotSupported = '10'
    FrequencyNotSupported = '11'
    UnsupportedStatisticInterval = '12'
    UnsupportedStatisticDateRange = '13'
    UnsupportedStatisticTimeRange = '14'
    UnsupportedRatioType = '15'
    InvalidOrUnknownTradeInputSource = '16'
    InvalidOrUnknownTradingSession = '17'
    UnauthorizedForStatisticRequest = '18'
    Other = '99'


class MDStatisticStatus:
    Active = '1'
    Inactive = '2'


class MDStatisticValueType:
    Absolute = '1'
    Percentage = '2'


class CollRptRejectReason:
    UnknownTrade = '0'
    UnknownInstrument = '1'
    UnknownCounterparty = '2'
    UnknownPosition = '3'
    UnacceptableCollateral = '4'
    Other = '99'


class CollRptStatus:
    Accepted = '0'
    Received = '1'
    Rejected = '2'


class CrossedIndicator:
    NoCross = '0'
    CrossRejected = '1'
    CrossAccepted = '2'


class TradeReportingIndicator:
    NotReported = '0'
    OnBook = '1'
    SiSeller = '2'
    SiBuyer = '3'
    NonSiSeller = '4'
    SubDelegationByFirm = '5'
    Reportable = '6'
    NonSiBuyer = '7'
    OffBook = '8'
    NotReportable = '9'


class RelativeValueType:
    AswSpread = '1'
    Ois = '2'
    ZSpread = '3'
    DiscountMargin = '4'
    ISpread = '5'
    Oas = '6'
    GSpread = '7'
    CdsBasis = '8'
    CdsInterpolatedBasis = '9'
    Dv01 = '10'
    Pv01 = '11'
    Cs01 = '12'


class RelativeValueSide:
    Bid = '1'
    Mid = '2'
    Offer = '3'


class MDReportEvent:
    StartInstrumentRefData = '1'
    EndInstrumentRefData = '2'
    StartOffMarketTrades = '3'
    EndOffMarketTrades = '4'
    StartOrderBookTrades = '5'
    EndOrderBookTrades = '6'
    StartOpenInterest = '7'
    EndOpenInterest = '8'
    StartSettlementPrices = '9'
    EndSettlementPrices = '10'
    StartStatsRefData = '11'
    EndStatsRefData = '12'
    StartStatistics = '13'
    EndStatistics = '14'


class MarketSegmentStatus:
    Active = '1'
    Inactive = '2'
    Published = '3'


class MarketSegmentType:
    Pool = '1'
    Retail = '2'
    Wholesale = '3'


class MarketSegmentSubType:
    InterProductSpread = '1'


class MarketSegmentRelationship:
    MarketSegmentPoolMember = '1'
    RetailSegment = '2'
    WholesaleSegment = '3'


class QuoteSideIndicator:
    No = 'N'
    Yes = 'Y'


class CustomerPriority:
    NoPriority = '0'
    UnconditionalPriority = '1'


class SettlSubMethod:
    Shares = '1'
    Derivatives = '2'
    PaymentVsPayment = '3'
    Notional = '4'
    Cascade = '5'
    Repurchase = '6'
    Other = '99'


class CalculationMethod:
    Automatic = '0'
    Manual = '1'


class OrderAttributeType:
    AggregatedOrder = '0'
    PendingAllocation = '1'
    LiquidityProvisionActivityOrder = '2'
    RiskReductionOrder = '3'
    AlgorithmicOrder = '4'
    SystematicInternaliserOrder = '5'
    AllExecutionsSubmittedToApa = '6'
    OrderExecutionInstructedByClient = '7'
    LargeInScale = '8'
    Hidden = '9'
    SubjectToEusto = '10'
    SubjectToUksto = '11'
    RepresentativeOrder = '12'
    LinkageType = '13'
    ExemptFromSto = '14'


class ComplexEventPVFinalPriceElectionFallback:
    Close = '0'
    HedgeElection = '1'


class StrikeIndexQuote:
    Bid = '0'
    Mid = '1'
    Offer = '2'


class ExtraordinaryEventAdjustmentMethod:
    CalculationAgent = '0'
    OptionsExchange = '1'


class UnderlyingNotionalAdjustments:
    Execution = '0'
    PortfolioRebalancing = '1'
    Standard = '2'


class CollateralAmountType:
    MarketValuation = '0'
    PortfolioValue = '1'
    ValueConfirmed = '2'
    CollateralCreditValue = '3'
    AdditionalCollateralValue = '4'
    EstimatedMarketValuation = '5'


class CommissionAmountType:
    Unspecified = '0'
    Acceptance = '1'
    Broker = '2'
    ClearingBroker = '3'
    Retail = '4'
    SalesCommission = '5'
    LocalCommission = '6'
    ResearchPayment = '7'


class AlgorithmicTradeIndicator:
    NonAlgorithmicTrade = '0'
    AlgorithmicTrade = '1'


class TrdRegPublicationType:
    PreTradeTransparencyWaiver = '0'
    PostTradeDeferral = '1'
    ExemptFromPublication = '2'
    OrderLevelPublicationToSubscribers = '3'
    PriceLevelPublicationToSubscribers = '4'
    OrderLevelPublicationToThePublic = '5'
    PublicationInternalToExecutionVenue = '6'


class TrdRegPublicationReason:
    NoBookOrderDueToAverageSpreadPrice = '0'
    NoBookOrderDueToRefPrice = '1'
    NoBookOrderDueToOtherConditions = '2'
    NoPublicPriceDueToRefPrice = '3'
    NoPublicPriceDueToIlliquid = '4'
    NoPublicPriceDueToOrderSize = '5'
    DeferralDueToLargeInScale = '6'
    DeferralDueToIlliquid = '7'
    DeferralDueToSizeSpecific = '8'
    NoPublicPriceDueToLargeInScale = '9'
    NoPublicPriceSizeDueToOrderHidden = '10'
    ExemptedDueToSecuritiesFinancingTransaction = '11'
    ExemptedDueToEscbPolicyTransaction = '12'
    ExceptionDueToReportByPaper = '13'
    ExceptionDueToTradeExecutedWithNonReportingParty = '14'
    ExceptionDueToIntraFirmOrder = '15'
    ReportedOutsideReportingHours = '16'


class MassActionReason:
    None_ = '0'
    TradingRiskControl = '1'
    ClearingRiskControl = '2'
    MarketMakerProtection = '3'
    StopTrading = '4'
    EmergencyAction = '5'
    SessionLossLogout = '6'
    DuplicateLogin = '7'
    ProductNotTraded = '8'
    InstrumentNotTraded = '9'
    CompleInstrumentDeleted = '10'
    CircuitBreakerActivated = '11'
    Other = '99'


class NotAffectedReason:
    OrderSuspended = '0'
    InstrumentSuspended = '1'


class OrderOwnershipIndicator:
    NoChange = '0'
    ExecutingPartyChange = '1'
    EnteringPartyChange = '2'
    SpecifiedPartyChange = '3'


class InTheMoneyCondition:
    StandardItm = '0'
    Atmitm = '1'
    AtmCallItm = '2'
    AtmPutItm = '3'


class ExDestinationType:
    NoRestriction = '0'
    TradedOnlyOnTradingVenue = '1'
    TradedOnlyOnSi = '2'
    TradedOnTradingVenueOrSi = '3'


class MarketCondition:
    Normal = '0'
    Stressed = '1'
    Exceptional = '2'


class QuoteAttributeType:
    QuoteAboveStandardMarketSize = '0'
    QuoteAboveSpecificInstrumentSize = '1'
    QuoteApplicableForLiquidtyProvisionActivity = '2'
    QuoteIssuerStatus = '3'
    BidOrAskRequest = '4'


class PriceQualifier:
    AccruedInterestIsFactored = '0'
    TaxIsFactored = '1'
    BondAmortizationIsFactored = '2'


class MDValueTier:
    Range1 = '1'
    Range2 = '2'
    Range3 = '3'


class MiscFeeQualifier:
    Contributes = '0'
    DoesNotContribute = '1'


class CommissionAmountSubType:
    ResearchPaymentAccount = '0'
    CommissionSharingAgreement = '1'
    OtherTypeResearchPayment = '2'


class CommodityFinalPriceType:
    ArgusMcCloskey = '0'
    Baltic = '1'
    Exchange = '2'
    GlobalCoal = '3'
    IhsMcCloskey = '4'
    Platts = '5'
    Other = '99'


class ReferenceDataDateType:
    AdmitToTradeRequestDate = '0'
    AdmitToTradeApprovalDate = '1'
    AdmitToTradeOrFirstTradeDate = '2'
    TerminationDate = '3'


class ReturnTrigger:
    Dividend = '1'
    Variance = '2'
    Volatility = '3'
    TotalReturn = '4'
    ContractForDifference = '5'
    CreditDefault = '6'
    SpreadBet = '7'
    Price = '8'
    ForwardPriceUnderlyingInstrument = '9'
    Other = '99'


class AveragePriceType:
    TimeWeightedAveragePrice = '0'
    VolumeWeightedAveragePrice = '1'
    PercentOfVolumeAveragePrice = '2'
    LimitOrderAveragePrice = '3'


class AllocGroupStatus:
    Added = '0'
    Canceled = '1'
    Replaced = '2'
    Changed = '3'
    Pending = '4'


class AllocRequestStatus:
    Accepted = '0'
    Rejected = '1'


class MatchExceptionType:
    NoMatchingConfirmation = '0'
    NoMatchingAllocation = '1'
    AllocationDataElementMissing = '2'
    ConfirmationDataElementMissing = '3'
    DataDifferenceNotWithinTolerance = '4'
    MatchWithinTolerance = '5'
    Other = '99'


class MatchExceptionElementType:
    AccruedInterest = '1'
    DealPrice = '2'
    TradeDate = '3'
    SettlementDate = '4'
    SideIndicator = '5'
    TradedCurrency = '6'
    AccountId = '7'
    ExecutingBrokerId = '8'
    SettlementCurrencyAndAmount = '9'
    InvestmentManagerId = '10'
    NetAmount = '11'
    PlaceOfSettlement = '12'
    Commissions = '13'
    SecurityIdentifier = '14'
    QualityAllocated = '15'
    Principal = '16'
    Fees = '17'
    Tax = '18'


class MatchExceptionToleranceValueType:
    FixedAmount = '1'
    Percentage = '2'


class MatchingDataPointIndicator:
    Mandatory = '1'
    Optional = '2'


class TradeAggregationTransType:
    New = '0'
    Cancel = '1'
    Replace = '2'


class TradeAggregationRequestStatus:
    Accepted = '0'
    Rejected = '1'


class TradeAggregationRejectReason:
    UnknownOrders = '0'
    UnknownExecutionFills = '1'
    Other = '99'


class OffshoreIndicator:
    Regular = '0'
    Offshore = '1'
    Onshore = '2'


class PayReportTransType:
    New = '0'
    Replace = '1'
    Status = '2'


class PayReportStatus:
    Received = '0'
    Accepted = '1'
    Rejected = '2'
    Disputed = '3'


class PayRequestTransType:
    New = '0'
    Cancel = '1'


class PayRequestStatus:
    Received = '0'
    Accepted = '1'
    Rejected = '2'
    Disputed = '3'


class PostTradePaymentDebitOrCredit:
    DebitPay = '0'
    CreditReceive = '1'


class PostTradePaymentStatus:
    New = '0'
    Initiated = '1'
    Pending = '2'
    Confirmed = '3'
    Rejected = '4'


class DuplicateClOrdIDIndicator:
    No = 'N'
    Yes = 'Y'


class EventInitiatorType:
    CustomerOrClient = 'C'
    ExchangeOrExecutionVenue = 'E'
    FirmOrBroker = 'F'


class NBBOEntryType:
    Bid = '0'
    Offer = '1'
    MidPrice = '2'


class NBBOSource:
    NotApplicable = '0'
    Direct = '1'
    Sip = '2'
    Hybrid = '3'


class SingleQuoteIndicator:
    No = 'N'
    Yes = 'Y'


class TrdRegTimestampManualIndicator:
    No = 'N'
    Yes = 'Y'


class CollateralReinvestmentType:
    MoneyMarketFund = '0'
    OtherComingledPool = '1'
    RepoMarket = '2'
    DirectPurchaseOfSecurities = '3'
    OtherInvestments = '4'


class FundingSource:
    Repo = '0'
    Cash = '1'
    FreeCedits = '2'
    CustomerShortSales = '3'
    BrokerShortSales = '4'
    UnsecuredBorrowing = '5'
    Other = '99'


class MarginDirection:
    Posted = '0'
    Received = '1'


class TransactionAttributeType:
    ExclusiveArrangement = '0'
    CollateralReuse = '1'
    CollateralArrangmentType = '2'


class RoutingArrangmentIndicator:
    NoRoutingArrangmentInPlace = '0'
    RoutingArrangementInPlace = '1'


class RelatedOrderIDSource:
    NonFixSource = '0'
    SystemOrderIdentifier = '1'
    ClientOrderIdentifier = '2'
    SecondaryOrderIdentifier = '3'
    SecondaryClientOrderIdentifier = '4'


class OrderRelationship:
    NotSpecified = '0'
    OrderAggregation = '1'
    OrderSplit = '2'


class CurrencyCodeSource:
    Cusip = '1'
    Sedol = '2'
    IsinNumber = '4'
    IsoCurrencyCode = '6'
    FinancialInstrumentGlobalIdentifier = 'S'
    DigitalTokenIdentifier = 'Y'


class MultiJurisdictionReportingIndicator:
    NotMultiJrsdctnEligible = '0'
    MultiJrsdctnEligible = '1'


class SelfMatchPreventionInstruction:
    CancelAggressive = '1'
    CancelPassive = '2'
    CancelAggressivePassive = '3'


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


class CashSettlQuoteMethod:
    Bid = '0'
    Mid = '1'
    Offer = '2'


class CashSettlValuationMethod:
    Market = '0'
    Highest = '1'
    AverageMarket = '2'
    AverageHighest = '3'
    BlendedMarket = '4'
    BlendedHighest = '5'
    AverageBlendedMarket = '6'
    AverageBlendedHighest = '7'


class StreamType:
    PaymentCashSettlement = '0'
    PhysicalDelivery = '1'


class ProvisionType:
    MandatoryEarlyTermination = '0'
    OptionalEarlyTermination = '1'
    Cancelable = '2'
    Extendable = '3'
    MutualEarlyTermination = '4'
    Evergreen = '5'
    Callable = '6'
    Puttable = '7'


class ProvisionDateTenorUnit:
    Day = 'D'
    Week = 'Wk'
    Month = 'Mo'
    Year = 'Yr'


class ProvisionCalculationAgent:
    ExercisingParty = '0'
    NonExercisingParty = '1'
    MasterAgreeent = '2'
    Supplement = '3'


class ProvisionOptionSinglePartyBuyerSide:
    Buy = '1'
    Sell = '2'


class ProvisionCashSettlMethod:
    CashPrice = '0'
    CashPriceAlternate = '1'
    ParYieldCurveAdjusted = '2'
    ZeroCouponYieldCurveAdjusted = '3'
    ParYieldCurveUnadjusted = '4'
    CrossCurrency = '5'
    CollateralizedPrice = '6'


class ProvisionCashSettlQuoteType:
    Bid = '0'
    Mid = '1'
    Offer = '2'
    ExercisingPartyPays = '3'


class ProvisionOptionExerciseEarliestDateOffsetUnit:
    Day = 'D'
    Week = 'Wk'
    Month = 'Mo'
    Year = 'Yr'


class ProvisionOptionExerciseFixedDateType:
    Unadjusted = '0'
    Adjusted = '1'


class ProvisionCashSettlPaymentDateType:
    Unadjusted = '0'
    Adjusted = '1'


class ProtectionTermEventUnit:
    Day = 'D'
    Week = 'Wk'
    Month = 'Mo'
    Year = 'Yr'


class ProtectionTermEventDayType:
    Business = '0'
    Calendar = '1'
    CommodityBusiness = '2'
    CurrencyBusiness = '3'
    ExchangeBusiness = '4'
    ScheduledTradingDay = '5'


class ProtectionTermEventQualifier:
    RestructuringMultipleHoldingObligations = 'H'
    RestructuringMultipleCreditEventNotices = 'E'
    FloatingRateInterestShortfall = 'C'


class PaymentType:
    Brokerage = '0'
    UpfrontFee = '1'
    IndependentAmountCollateral = '2'
    PrincipalExchange = '3'
    NovationTermination = '4'
    EarlyTerminationProvision = '5'
    CancelableProvision = '6'
    ExtendibleProvision = '7'
    CapRateProvision = '8'
    FloorRateProvision = '9'
    OptionPremium = '10'
    SettlementPayment = '11'
    CashSettl = '12'
    SecurityLending = '13'
    Rebate = '14'
    Other = '99'


class PaymentPaySide:
    Buy = '1'
    Sell = '2'


class PaymentSettlStyle:
    Standard = '0'
    Net = '1'
    StandardfNet = '2'


class PaymentStreamType:
    Periodic = '0'
    Initial = '1'
    Single = '2'
    Dividend = '3'
    Interest = '4'
    DividendReturn = '5'
    PriceReturn = '6'
    TotalReturn = '7'
    Variance = '8'
    Correlation = '9'


class PaymentStreamDiscountType:
    Standard = '0'
    Fra = '1'


class PaymentStreamCompoundingMethod:
    None_ = '0'
    Flat = '1'
    Straight = '2'
    SpreadExclusive = '3'


class PaymentStreamPaymentFrequencyUnit:
    Day = 'D'
    Week = 'Wk'
    Month = 'Mo'
    Year = 'Yr'
    Term = 'T'


class PaymentStreamPaymentDateOffsetUnit:
    Day = 'D'
    Week = 'Wk'
    Month = 'Mo'
    Year = 'Yr'


class PaymentStreamResetWeeklyRollConvention:
    Monday = 'MON'
    Tuesday = 'TUE'
    Wednesday = 'WED'
    Thursday = 'THU'
    Friday = 'FRI'
    Saturday = 'SAT'
    Sunday = 'SUN'


class PaymentStreamRateIndexSource:
    Bloomberg = '0'
    Reuters = '1'
    Telerate = '2'
    Other = '99'


class PaymentStreamRateIndexCurveUnit:
    Day = 'D'
    Week = 'Wk'
    Month = 'Mo'
    Year = 'Yr'


class PaymentStreamRateSpreadPositionType:
    Short = '0'
    Long = '1'


class PaymentStreamRateTreatment:
    BondEquivalentYield = '0'
    MoneyMarketYield = '1'


class PaymentStreamCapRateBuySide:
    Buyer = '1'
    Seller = '2'


class PaymentStreamFloorRateBuySide:
    Buyer = '1'
    Seller = '2'


class PaymentStreamAveragingMethod:
    Unweighted = '0'
    Weighted = '1'


class PaymentStreamNegativeRateTreatment:
    ZeroInterestRateMethod = '0'
    NegativeInterestRateMethod = '1'


class PaymentStreamInflationLagUnit:
    Day = 'D'
    Week = 'Wk'
    Month = 'Mo'
    Year = 'Yr'


class PaymentStreamInflationLagDayType:
    Business = '0'
    Calendar = '1'
    CommodityBusiness = '2'
    CurrencyBusiness = '3'
    ExchangeBusiness = '4'
    ScheduledTradingDay = '5'


class PaymentStreamInflationInterpolationMethod:
    None_ = '0'
    LinearZeroYield = '1'


class PaymentStreamFRADiscounting:
    None_ = '0'
    Isda = '1'
    Afma = '2'


class NonDeliverableFixingDateType:
    Unadjusted = '0'
    Adjusted = '1'


class PaymentScheduleType:
    Notional = '0'
    CashFlow = '1'
    FxLinkedNotional = '2'
    FixedRate = '3'
    FutureValueNotional = '4'
    KnownAmount = '5'
    FloatingRateMultiplier = '6'
    Spread = '7'
    CapRate = '8'
    FloorRate = '9'
    NonDeliverableSettlPaymentDates = '10'
    NonDeliverableSettlCalculationDates = '11'
    NonDeliverableFxFixingDates = '12'
    SettlPeriodNotnl = '13'
    SettlPeriodPx = '14'
    CalcPeriod = '15'
    DividendAccrualRateMultiplier = '16'
    DividendAccrualRateSpread = '17'
    DividendAccrualCapRate = '18'
    DividendAccrualFloorRate = '19'
    CompoundingRateMultiplier = '20'
    CompoundingRateSpread = '21'
    CompoundingCapRate = '22'
    CompoundingFloorRate = '23'


class PaymentScheduleStepRelativeTo:
    Initial = '0'
    Previous = '1'


class PaymentStubType:
    Initial = '0'
    Final = '1'
    CompoundingInitial = '2'
    CompoundingFinal = '3'


class PaymentStubLength:
    Short = '0'
    Long = '1'


class PaymentStreamPaymentDateOffsetDayType:
    Business = '0'
    Calendar = '1'
    CommodityBusiness = '2'
    CurrencyBusiness = '3'
    ExchangeBusiness = '4'
    ScheduledTradingDay = '5'


class BusinessDayConvention:
    NotApplicable = '0'
    None_ = '1'
    FollowingDay = '2'
    FloatingRateNote = '3'
    ModifiedFollowingDay = '4'
    PrecedingDay = '5'
    ModifiedPrecedingDay = '6'
    NearestDay = '7'


class DateRollConvention:
    FirstDay = '1'
    SecondDay = '2'
    ThirdDay = '3'
    FourthDay = '4'
    FifthDay = '5'
    SixthDay = '6'
    SeventhDay = '7'
    EighthDay = '8'
    NinthDay = '9'
    TenthDay = '10'
    EleventhDay = '11'
    TwelvthDay = '12'
    ThirteenthDay = '13'
    ForteenthDay = '14'
    FifteenthDay = '15'
    SixteenthDay = '16'
    SeventeenthDay = '17'
    EighteenthDay = '18'
    NineteenthDay = '19'
    TwentiethDay = '20'
    TwentyFirstDay = '21'
    TwentySecondDay = '22'
    TwentyThirdDay = '23'
    TwentyFourthDay = '24'
    TwentyFifthDay = '25'
    TwentySixthDay = '26'
    TwentySeventhDay = '27'
    TwentyEigthDa28y = '28'
    TwentyNinthDay = '29'
    ThirtiethDay = '30'
    Eom = 'EOM'
    Frn = 'FRN'
    Imm = 'IMM'
    Immcad = 'IMMCAD'
    Immaud = 'IMMAUD'
    Immnzd = 'IMMNZD'
    Sfe = 'SFE'
    None_ = 'NONE'
    Tbill = 'TBILL'
    Mon = 'MON'
    Tue = 'TUE'
    Wed = 'WED'
    Thu = 'THU'
    Fri = 'FRI'
    Sat = 'SAT'
    Sun = 'SUN'


class PaymentSubType:
    Initial = '0'
    Intermediate = '1'
    Final = '2'
    Prepaid = '3'
    Postpaid = '4'
    Variable = '5'
    Fixed = '6'
    Swap = '7'
    Conditional = '8'
    FixedRate = '9'
    FloatingRate = '10'


class ComplexEventPeriodType:
    AsianOut = '0'
    AsianIn = '1'
    BarrierCap = '2'
    BarrierFloor = '3'
    KnockOut = '4'
    KnockIn = '5'


class ComplexEventDateOffsetDayType:
    Business = '0'
    Calendar = '1'
    CommodityBusiness = '2'
    CurrencyBusiness = '3'
    ExchangeBusiness = '4'
    ScheduledTradingDay = '5'


class DeliveryScheduleType:
    Notional = '0'
    Delivery = '1'
    PhysicalSettlPeriods = '2'


class DeliveryScheduleToleranceType:
    Absolute = '0'
    Percentage = '1'


class DeliveryScheduleSettlFlowType:
    AllTimes = '0'
    OnPeak = '1'
    OffPeak = '2'
    Base = '3'
    BlockHours = '4'
    Other = '5'


class DeliveryScheduleSettlHolidaysProcessingInstruction:
    DoNotIncludeHolidays = '0'
    IncludeHolidays = '1'


class DeliveryScheduleSettlDay:
    Monday = '1'
    Tuesday = '2'
    Wednesday = '3'
    Thursday = '4'
    Friday = '5'
    Saturday = '6'
    Sunday = '7'
    AllWeekdays = '8'
    AllDays = '9'
    AllWeekends = '10'


class DeliveryScheduleSettlTimeType:
    Hour = '0'
    Timestamp = '1'


class DeliveryStreamType:
    Periodic = '0'
    Initial = '1'
    Single = '2'


class DeliveryStreamDeliveryRestriction:
    Firm = '1'
    NonFirm = '2'
    ForceMajeure = '3'
    SystemFirm = '4'
    UnitFirm = '5'


class DeliveryStreamTitleTransferCondition:
    Transfers = '0'
    DoesNotTransfer = '1'


class DeliveryStreamToleranceOptionSide:
    Buyer = '1'
    Seller = '2'


class DeliveryStreamElectingPartySide:
    Buyer = '0'
    Seller = '1'


class MarketDisruptionProvision:
    NotApplicable = '0'
    Applicable = '1'
    AsInMasterAgreement = '2'
    AsInConfirmation = '3'


class MarketDisruptionFallbackProvision:
    MasterAgreement = '0'
    Confirmation = '1'


class MarketDisruptionFallbackUnderlierType:
    Basket = '0'
    Bond = '1'
    Cash = '2'
    Commodity = '3'
    ConvertibleBond = '4'
    Equity = '5'
    ExchangeTradedFund = '6'
    Future = '7'
    Index = '8'
    Loan = '9'
    Mortgage = '10'
    MutualFund = '11'


class ExerciseConfirmationMethod:
    NotRequired = '0'
    NonElectronic = '1'
    Electronic = '2'
    Unknown = '3'


class OptionExerciseDateType:
    Unadjusted = '0'
    Adjusted = '1'


class PaymentDateOffsetDayType:
    Business = '0'
    Calendar = '1'
    Commodity = '2'
    Currency = '3'
    Exchange = '4'
    Scheduled = '5'


class PaymentForwardStartType:
    Prepaid = '0'
    Postpaid = '1'
    Variable = '2'
    Fixed = '3'


class PaymentStreamSettlLevel:
    Average = '0'
    Maximum = '1'
    Minimum = '2'
    Cumulative = '3'


class PaymentStreamRateSpreadType:
    Absolute = '0'
    Percentage = '1'


class PaymentStreamPricingDayDistribution:
    All = '0'
    First = '1'
    Last = '2'
    Penultimate = '3'


class PaymentStreamPricingDayOfWeek:
    EveryDay = '0'
    Monday = '1'
    Tuesday = '2'
    Wednesday = '3'
    Thursday = '4'
    Friday = '5'
    Saturday = '6'
    Sunday = '7'


class StreamCommodityNearbySettlDayUnit:
    Week = 'Wk'
    Month = 'Mo'


class StreamCommoditySettlDateRollUnit:
    Day = 'D'


class StreamCommodityDataSourceIDType:
    City = '0'
    Airport = '1'
    WeatherStation = '2'
    WeatherIndex = '3'


class StreamNotionalCommodityFrequency:
    Term = '0'
    PerBusinessDay = '1'
    PerCalculationPeriod = '2'
    PerSettlPeriod = '3'
    PerCalendarDay = '4'
    PerHour = '5'
    PerMonth = '6'


class DeliveryStreamDeliveryPointSource:
    Proprietary = '0'
    Eic = '1'


class CashSettlPriceDefault:
    Close = '0'
    Hedge = '1'


class DividendEntitlementEvent:
    ExDate = '0'
    RecordDate = '1'


class DividendAmountType:
    RecordAmount = '0'
    ExAmount = '1'
    PaidAmount = '2'
    PerMasterConfirm = '3'


class NonCashDividendTreatment:
    PotentialAdjustment = '0'
    CashEquivalent = '1'


class DividendComposition:
    EquityAmountReceiver = '0'
    CalculationAgent = '1'


class PaymentStreamInterpolationPeriod:
    Initial = '0'
    InitialAndFinal = '1'
    Final = '2'
    AnyPeriod = '3'


class PaymentStreamLinkStrikePriceType:
    Volatility = '0'
    Variance = '1'


class PaymentStreamRealizedVarianceMethod:
    Previous = '0'
    Last = '1'
    Both = '2'


class ProvisionBreakFeeElection:
    FlatFee = '0'
    AmortizedFee = '1'
    FundingFee = '2'
    FlatAndFundingFee = '3'
    AmortizedAndFundingFee = '4'


class ReturnRateDateMode:
    PriceValuation = '0'
    DividendValuation = '1'


class ReturnRatePriceSequence:
    Initial = '0'
    Interim = '1'
    Final = '2'


class ReturnRateQuoteTimeType:
    Open = '0'
    OfficialSettlPx = '1'
    Xetra = '2'
    Close = '3'
    DerivativesClose = '4'
    High = '5'
    Low = '6'
    AsSpecifiedInMasterConfirmation = '7'


class ReturnRateValuationPriceOption:
    None_ = '0'
    FuturesPrice = '1'
    OptionsPrice = '2'


class ReturnRatePriceBasis:
    Gross = '0'
    Net = '1'
    Accrued = '2'
    CleanNet = '3'


class ReturnRatePriceType:
    AbsoluteTerms = '0'
    PercentageOfNotional = '1'


class StreamNotionalAdjustments:
    Execution = '0'
    PortfolioRebalancing = '1'
    Standard = '2'


class BatchProcessMode:
    Update = '0'
    Snapshot = '1'


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
ExecInst 18 MULTIPLECHARVALUE
ExecRefID 19 STRING
HandlInst 21 CHAR
SecurityIDSource 22 STRING
IOIID 23 STRING
IOIQltyInd 25 CHAR
IOIRefID 26 STRING
IOIQty 27 STRING
IOITransType 28 CHAR
LastCapacity 29 CHAR
LastMkt 30 EXCHANGE
LastPx 31 PRICE
LastQty 32 QTY
NoLinesOfText 33 NUMINGROUP
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
SettlType 63 STRING
SettlDate 64 LOCALMKTDATE
SymbolSfx 65 STRING
ListID 66 STRING
ListSeqNo 67 INT
TotNoOrders 68 INT
ListExecInst 69 STRING
AllocID 70 STRING
AllocTransType 71 CHAR
RefAllocID 72 STRING
NoOrders 73 NUMINGROUP
AvgPxPrecision 74 INT
TradeDate 75 LOCALMKTDATE
PositionEffect 77 CHAR
NoAllocs 78 NUMINGROUP
AllocAccount 79 STRING
AllocQty 80 QTY
ProcessCode 81 CHAR
NoRpts 82 INT
RptSeq 83 INT
CxlQty 84 QTY
NoDlvyInst 85 NUMINGROUP
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
MiscFeeType 139 STRING
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
BidSpotRate 188 PRICE
BidForwardPoints 189 FLOAT
OfferSpotRate 190 PRICE
OfferForwardPoints 191 FLOAT
OrderQty2 192 QTY
SettlDate2 193 LOCALMKTDATE
LastSpotRate 194 PRICE
LastForwardPoints 195 FLOAT
AllocLinkID 196 STRING
AllocLinkType 197 INT
SecondaryOrderID 198 STRING
NoIOIQualifiers 199 NUMINGROUP
MaturityMonthYear 200 MONTHYEAR
PutOrCall 201 INT
StrikePrice 202 PRICE
CoveredOrUncovered 203 INT
OptAttribute 206 CHAR
SecurityExchange 207 EXCHANGE
NotifyBrokerOfCredit 208 BOOLEAN
AllocHandlInst 209 INT
MaxShow 210 QTY
PegOffsetValue 211 FLOAT
XmlDataLen 212 LENGTH
XmlData 213 DATA
SettlInstRefID 214 STRING
NoRoutingIDs 215 NUMINGROUP
RoutingType 216 INT
RoutingID 217 STRING
Spread 218 FLOAT
BenchmarkCurveCurrency 220 CURRENCY
BenchmarkCurveName 221 STRING
BenchmarkCurvePoint 222 STRING
CouponRate 223 PERCENTAGE
CouponPaymentDate 224 LOCALMKTDATE
IssueDate 225 LOCALMKTDATE
RepurchaseTerm 226 INT
RepurchaseRate 227 PERCENTAGE
Factor 228 FLOAT
TradeOriginationDate 229 LOCALMKTDATE
ExDate 230 LOCALMKTDATE
ContractMultiplier 231 FLOAT
NoStipulations 232 NUMINGROUP
StipulationType 233 STRING
StipulationValue 234 STRING
YieldType 235 STRING
Yield 236 PERCENTAGE
TotalTakedown 237 AMT
Concession 238 AMT
RepoCollateralSecurityType 239 STRING
RedemptionDate 240 LOCALMKTDATE
UnderlyingCouponPaymentDate 241 LOCALMKTDATE
UnderlyingIssueDate 242 LOCALMKTDATE
UnderlyingRepoCollateralSecurityType 243 STRING
UnderlyingRepurchaseTerm 244 INT
UnderlyingRepurchaseRate 245 PERCENTAGE
UnderlyingFactor 246 FLOAT
UnderlyingRedemptionDate 247 LOCALMKTDATE
LegCouponPaymentDate 248 LOCALMKTDATE
LegIssueDate 249 LOCALMKTDATE
LegRepoCollateralSecurityType 250 STRING
LegRepurchaseTerm 251 INT
LegRepurchaseRate 252 PERCENTAGE
LegFactor 253 FLOAT
LegRedemptionDate 254 LOCALMKTDATE
CreditRating 255 STRING
UnderlyingCreditRating 256 STRING
LegCreditRating 257 STRING
TradedFlatSwitch 258 BOOLEAN
BasisFeatureDate 259 LOCALMKTDATE
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
OpenCloseSettlFlag 286 MULTIPLECHARVALUE
SellerDays 287 INT
MDEntryBuyer 288 STRING
MDEntrySeller 289 STRING
MDEntryPositionNo 290 INT
FinancialStatus 291 MULTIPLECHARVALUE
CorporateAction 292 MULTIPLECHARVALUE
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
TotNoQuoteEntries 304 INT
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
UnderlyingCurrency 318 CURRENCY
SecurityReqID 320 STRING
SecurityRequestType 321 INT
SecurityResponseID 322 STRING
SecurityResponseType 323 INT
SecurityStatusReqID 324 STRING
UnsolicitedIndicator 325 BOOLEAN
SecurityTradingStatus 326 INT
HaltReasonInt 327 INT
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
DiscretionOffsetValue 389 FLOAT
BidID 390 STRING
ClientBidID 391 STRING
ListName 392 STRING
TotNoRelatedSym 393 INT
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
BidTradeType 418 CHAR
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
TradeReportTransType 487 INT
CardHolderName 488 STRING
CardNumber 489 STRING
CardExpDate 490 LOCALMKTDATE
CardIssNum 491 STRING
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
CashDistribAgentAcctName 502 STRING
CardStartDate 503 LOCALMKTDATE
PaymentDate 504 LOCALMKTDATE
PaymentRemitterID 505 STRING
RegistStatus 506 CHAR
RegistRejReasonCode 507 INT
RegistRefID 508 STRING
RegistDtls 509 STRING
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
OrderRestrictions 529 MULTIPLECHARVALUE
MassCancelRequestType 530 CHAR
MassCancelResponse 531 CHAR
MassCancelRejectReason 532 INT
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
Scope 546 MULTIPLECHARVALUE
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
TotNoSecurityTypes 557 INT
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
NoClearingInstructions 576 NUMINGROUP
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
LegSettlType 587 STRING
LegSettlDate 588 LOCALMKTDATE
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
AcctIDSource 660 INT
AllocAcctIDSource 661 INT
BenchmarkPrice 662 PRICE
BenchmarkPriceType 663 INT
ConfirmID 664 STRING
ConfirmStatus 665 INT
ConfirmTransType 666 INT
ContractSettlMonth 667 MONTHYEAR
DeliveryForm 668 INT
LastParPx 669 PRICE
NoLegAllocs 670 NUMINGROUP
LegAllocAccount 671 STRING
LegIndividualAllocID 672 STRING
LegAllocQty 673 QTY
LegAllocAcctIDSource 674 INT
LegSettlCurrency 675 CURRENCY
LegBenchmarkCurveCurrency 676 CURRENCY
LegBenchmarkCurveName 677 STRING
LegBenchmarkCurvePoint 678 STRING
LegBenchmarkPrice 679 PRICE
LegBenchmarkPriceType 680 INT
LegBidPx 681 PRICE
LegIOIQty 682 STRING
NoLegStipulations 683 NUMINGROUP
LegOfferPx 684 PRICE
LegOrderQty 685 QTY
LegPriceType 686 INT
LegQty 687 QTY
LegStipulationType 688 STRING
LegStipulationValue 689 STRING
LegSwapType 690 INT
Pool 691 STRING
QuotePriceType 692 INT
QuoteRespID 693 STRING
QuoteRespType 694 INT
QuoteQualifier 695 CHAR
YieldRedemptionDate 696 LOCALMKTDATE
YieldRedemptionPrice 697 PRICE
YieldRedemptionPriceType 698 INT
BenchmarkSecurityID 699 STRING
ReversalIndicator 700 BOOLEAN
YieldCalcDate 701 LOCALMKTDATE
NoPositions 702 NUMINGROUP
PosType 703 STRING
LongQty 704 QTY
ShortQty 705 QTY
PosQtyStatus 706 INT
PosAmtType 707 STRING
PosAmt 708 AMT
PosTransType 709 INT
PosReqID 710 STRING
NoUnderlyings 711 NUMINGROUP
PosMaintAction 712 INT
OrigPosReqRefID 713 STRING
PosMaintRptRefID 714 STRING
ClearingBusinessDate 715 LOCALMKTDATE
SettlSessID 716 STRING
SettlSessSubID 717 STRING
AdjustmentType 718 INT
ContraryInstructionIndicator 719 BOOLEAN
PriorSpreadIndicator 720 BOOLEAN
PosMaintRptID 721 STRING
PosMaintStatus 722 INT
PosMaintResult 723 INT
PosReqType 724 INT
ResponseTransportType 725 INT
ResponseDestination 726 STRING
TotalNumPosReports 727 INT
PosReqResult 728 INT
PosReqStatus 729 INT
SettlPrice 730 PRICE
SettlPriceType 731 INT
UnderlyingSettlPrice 732 PRICE
UnderlyingSettlPriceType 733 INT
PriorSettlPrice 734 PRICE
NoQuoteQualifiers 735 NUMINGROUP
AllocSettlCurrency 736 CURRENCY
AllocSettlCurrAmt 737 AMT
InterestAtMaturity 738 AMT
LegDatedDate 739 LOCALMKTDATE
LegPool 740 STRING
AllocInterestAtMaturity 741 AMT
AllocAccruedInterestAmt 742 AMT
DeliveryDate 743 LOCALMKTDATE
AssignmentMethod 744 CHAR
AssignmentUnit 745 QTY
OpenInterest 746 AMT
ExerciseMethod 747 CHAR
TotNumTradeReports 748 INT
TradeRequestResult 749 INT
TradeRequestStatus 750 INT
TradeReportRejectReason 751 INT
SideMultiLegReportingType 752 INT
NoPosAmt 753 NUMINGROUP
AutoAcceptIndicator 754 BOOLEAN
AllocReportID 755 STRING
NoNested2PartyIDs 756 NUMINGROUP
Nested2PartyID 757 STRING
Nested2PartyIDSource 758 CHAR
Nested2PartyRole 759 INT
Nested2PartySubID 760 STRING
BenchmarkSecurityIDSource 761 STRING
SecuritySubType 762 STRING
UnderlyingSecuritySubType 763 STRING
LegSecuritySubType 764 STRING
AllowableOneSidednessPct 765 PERCENTAGE
AllowableOneSidednessValue 766 AMT
AllowableOneSidednessCurr 767 CURRENCY
NoTrdRegTimestamps 768 NUMINGROUP
TrdRegTimestamp 769 UTCTIMESTAMP
TrdRegTimestampType 770 INT
TrdRegTimestampOrigin 771 STRING
ConfirmRefID 772 STRING
ConfirmType 773 INT
ConfirmRejReason 774 INT
BookingType 775 INT
IndividualAllocRejCode 776 INT
SettlInstMsgID 777 STRING
NoSettlInst 778 NUMINGROUP
LastUpdateTime 779 UTCTIMESTAMP
AllocSettlInstType 780 INT
NoSettlPartyIDs 781 NUMINGROUP
SettlPartyID 782 STRING
SettlPartyIDSource 783 CHAR
SettlPartyRole 784 INT
SettlPartySubID 785 STRING
SettlPartySubIDType 786 INT
DlvyInstType 787 CHAR
TerminationType 788 INT
NextExpectedMsgSeqNum 789 SEQNUM
OrdStatusReqID 790 STRING
SettlInstReqID 791 STRING
SettlInstReqRejCode 792 INT
SecondaryAllocID 793 STRING
AllocReportType 794 INT
AllocReportRefID 795 STRING
AllocCancReplaceReason 796 INT
CopyMsgIndicator 797 BOOLEAN
AllocAccountType 798 INT
OrderAvgPx 799 PRICE
OrderBookingQty 800 QTY
NoSettlPartySubIDs 801 NUMINGROUP
NoPartySubIDs 802 NUMINGROUP
PartySubIDType 803 INT
NoNestedPartySubIDs 804 NUMINGROUP
NestedPartySubIDType 805 INT
NoNested2PartySubIDs 806 NUMINGROUP
Nested2PartySubIDType 807 INT
AllocIntermedReqType 808 INT
NoUsernames 809 NUMINGROUP
UnderlyingPx 810 PRICE
PriceDelta 811 FLOAT
ApplQueueMax 812 INT
ApplQueueDepth 813 INT
ApplQueueResolution 814 INT
ApplQueueAction 815 INT
NoAltMDSource 816 NUMINGROUP
AltMDSourceID 817 STRING
SecondaryTradeReportID 818 STRING
AvgPxIndicator 819 INT
TradeLinkID 820 STRING
OrderInputDevice 821 STRING
UnderlyingTradingSessionID 822 STRING
UnderlyingTradingSessionSubID 823 STRING
TradeLegRefID 824 STRING
ExchangeRule 825 STRING
TradeAllocIndicator 826 INT
ExpirationCycle 827 INT
TrdType 828 INT
TrdSubType 829 INT
TransferReason 830 STRING
TotNumAssignmentReports 832 INT
AsgnRptID 833 STRING
ThresholdAmount 834 FLOAT
PegMoveType 835 INT
PegOffsetType 836 INT
PegLimitType 837 INT
PegRoundDirection 838 INT
PeggedPrice 839 PRICE
PegScope 840 INT
DiscretionMoveType 841 INT
DiscretionOffsetType 842 INT
DiscretionLimitType 843 INT
DiscretionRoundDirection 844 INT
DiscretionPrice 845 PRICE
DiscretionScope 846 INT
TargetStrategy 847 INT
TargetStrategyParameters 848 STRING
ParticipationRate 849 PERCENTAGE
TargetStrategyPerformance 850 FLOAT
LastLiquidityInd 851 INT
PublishTrdIndicator 852 BOOLEAN
ShortSaleReason 853 INT
QtyType 854 INT
SecondaryTrdType 855 INT
TradeReportType 856 INT
AllocNoOrdersType 857 INT
SharedCommission 858 AMT
ConfirmReqID 859 STRING
AvgParPx 860 PRICE
ReportedPx 861 PRICE
NoCapacities 862 NUMINGROUP
OrderCapacityQty 863 QTY
NoEvents 864 NUMINGROUP
EventType 865 INT
EventDate 866 LOCALMKTDATE
EventPx 867 PRICE
EventText 868 STRING
PctAtRisk 869 PERCENTAGE
NoInstrAttrib 870 NUMINGROUP
InstrAttribType 871 INT
InstrAttribValue 872 STRING
DatedDate 873 LOCALMKTDATE
InterestAccrualDate 874 LOCALMKTDATE
CPProgram 875 INT
CPRegType 876 STRING
UnderlyingCPProgram 877 INT
UnderlyingCPRegType 878 STRING
UnderlyingQty 879 QTY
TrdMatchID 880 STRING
SecondaryTradeReportRefID 881 STRING
UnderlyingDirtyPrice 882 PRICE
UnderlyingEndPrice 883 PRICE
UnderlyingStartValue 884 AMT
UnderlyingCurrentValue 885 AMT
UnderlyingEndValue 886 AMT
NoUnderlyingStips 887 NUMINGROUP
UnderlyingStipType 888 STRING
UnderlyingStipValue 889 STRING
MaturityNetMoney 890 AMT
MiscFeeBasis 891 INT
TotNoAllocs 892 INT
LastFragment 893 BOOLEAN
CollReqID 894 STRING
CollAsgnReason 895 INT
CollInquiryQualifier 896 INT
NoTrades 897 NUMINGROUP
MarginRatio 898 PERCENTAGE
MarginExcess 899 AMT
TotalNetValue 900 AMT
CashOutstanding 901 AMT
CollAsgnID 902 STRING
CollAsgnTransType 903 INT
CollRespID 904 STRING
CollAsgnRespType 905 INT
CollAsgnRejectReason 906 INT
CollAsgnRefID 907 STRING
CollRptID 908 STRING
CollInquiryID 909 STRING
CollStatus 910 INT
TotNumReports 911 INT
LastRptRequested 912 BOOLEAN
AgreementDesc 913 STRING
AgreementID 914 STRING
AgreementDate 915 LOCALMKTDATE
StartDate 916 LOCALMKTDATE
EndDate 917 LOCALMKTDATE
AgreementCurrency 918 CURRENCY
DeliveryType 919 INT
EndAccruedInterestAmt 920 AMT
StartCash 921 AMT
EndCash 922 AMT
UserRequestID 923 STRING
UserRequestType 924 INT
NewPassword 925 STRING
UserStatus 926 INT
UserStatusText 927 STRING
StatusValue 928 INT
StatusText 929 STRING
RefCompID 930 STRING
RefSubID 931 STRING
NetworkResponseID 932 STRING
NetworkRequestID 933 STRING
LastNetworkResponseID 934 STRING
NetworkRequestType 935 INT
NoCompIDs 936 NUMINGROUP
NetworkStatusResponseType 937 INT
NoCollInquiryQualifier 938 NUMINGROUP
TrdRptStatus 939 INT
AffirmStatus 940 INT
UnderlyingStrikeCurrency 941 CURRENCY
LegStrikeCurrency 942 CURRENCY
TimeBracket 943 STRING
CollAction 944 INT
CollInquiryStatus 945 INT
CollInquiryResult 946 INT
StrikeCurrency 947 CURRENCY
NoNested3PartyIDs 948 NUMINGROUP
Nested3PartyID 949 STRING
Nested3PartyIDSource 950 CHAR
Nested3PartyRole 951 INT
NoNested3PartySubIDs 952 NUMINGROUP
Nested3PartySubID 953 STRING
Nested3PartySubIDType 954 INT
LegContractSettlMonth 955 MONTHYEAR
LegInterestAccrualDate 956 LOCALMKTDATE
NoStrategyParameters 957 NUMINGROUP
StrategyParameterName 958 STRING
StrategyParameterType 959 INT
StrategyParameterValue 960 STRING
HostCrossID 961 STRING
SideTimeInForce 962 UTCTIMESTAMP
MDReportID 963 INT
SecurityReportID 964 INT
SecurityStatus 965 STRING
SettleOnOpenFlag 966 STRING
StrikeMultiplier 967 FLOAT
StrikeValue 968 FLOAT
MinPriceIncrement 969 FLOAT
PositionLimit 970 INT
NTPositionLimit 971 INT
UnderlyingAllocationPercent 972 PERCENTAGE
UnderlyingCashAmount 973 AMT
UnderlyingCashType 974 STRING
UnderlyingSettlementType 975 INT
QuantityDate 976 LOCALMKTDATE
ContIntRptID 977 STRING
LateIndicator 978 BOOLEAN
InputSource 979 STRING
SecurityUpdateAction 980 CHAR
NoExpiration 981 NUMINGROUP
ExpirationQtyType 982 INT
ExpQty 983 QTY
NoUnderlyingAmounts 984 NUMINGROUP
UnderlyingPayAmount 985 AMT
UnderlyingCollectAmount 986 AMT
UnderlyingSettlementDate 987 LOCALMKTDATE
UnderlyingSettlementStatus 988 STRING
SecondaryIndividualAllocID 989 STRING
LegReportID 990 STRING
RndPx 991 PRICE
IndividualAllocType 992 INT
AllocCustomerCapacity 993 STRING
TierCode 994 STRING
UnitOfMeasure 996 STRING
TimeUnit 997 STRING
UnderlyingUnitOfMeasure 998 STRING
LegUnitOfMeasure 999 STRING
UnderlyingTimeUnit 1000 STRING
LegTimeUnit 1001 STRING
AllocMethod 1002 INT
TradeID 1003 STRING
SideTradeReportID 1005 STRING
SideFillStationCd 1006 STRING
SideReasonCd 1007 STRING
SideTrdSubType 1008 INT
SideLastQty 1009 QTY
MessageEventSource 1011 STRING
SideTrdRegTimestamp 1012 UTCTIMESTAMP
SideTrdRegTimestampType 1013 INT
SideTrdRegTimestampSrc 1014 STRING
AsOfIndicator 1015 CHAR
NoSideTrdRegTS 1016 NUMINGROUP
LegOptionRatio 1017 FLOAT
NoInstrumentParties 1018 NUMINGROUP
InstrumentPartyID 1019 STRING
TradeVolume 1020 QTY
MDBookType 1021 INT
MDFeedType 1022 STRING
MDPriceLevel 1023 INT
MDOriginType 1024 INT
FirstPx 1025 PRICE
MDEntrySpotRate 1026 FLOAT
MDEntryForwardPoints 1027 FLOAT
ManualOrderIndicator 1028 BOOLEAN
CustDirectedOrder 1029 BOOLEAN
ReceivedDeptID 1030 STRING
CustOrderHandlingInst 1031 MULTIPLEVALUESTRING
OrderHandlingInstSource 1032 INT
DeskType 1033 STRING
DeskTypeSource 1034 INT
DeskOrderHandlingInst 1035 MULTIPLEVALUESTRING
ExecAckStatus 1036 CHAR
UnderlyingDeliveryAmount 1037 AMT
UnderlyingCapValue 1038 AMT
UnderlyingSettlMethod 1039 STRING
SecondaryTradeID 1040 STRING
FirmTradeID 1041 STRING
SecondaryFirmTradeID 1042 STRING
CollApplType 1043 INT
UnderlyingAdjustedQuantity 1044 QTY
UnderlyingFXRate 1045 FLOAT
UnderlyingFXRateCalc 1046 CHAR
AllocPositionEffect 1047 CHAR
DealingCapacity 1048 CHAR
InstrmtAssignmentMethod 1049 CHAR
InstrumentPartyIDSource 1050 CHAR
InstrumentPartyRole 1051 INT
NoInstrumentPartySubIDs 1052 NUMINGROUP
InstrumentPartySubID 1053 STRING
InstrumentPartySubIDType 1054 INT
PositionCurrency 1055 STRING
CalculatedCcyLastQty 1056 QTY
AggressorIndicator 1057 BOOLEAN
NoUndlyInstrumentParties 1058 NUMINGROUP
UnderlyingInstrumentPartyID 1059 STRING
UnderlyingInstrumentPartyIDSource 1060 CHAR
UnderlyingInstrumentPartyRole 1061 INT
NoUndlyInstrumentPartySubIDs 1062 NUMINGROUP
UnderlyingInstrumentPartySubID 1063 STRING
UnderlyingInstrumentPartySubIDType 1064 INT
BidSwapPoints 1065 FLOAT
OfferSwapPoints 1066 FLOAT
LegBidForwardPoints 1067 FLOAT
LegOfferForwardPoints 1068 FLOAT
SwapPoints 1069 FLOAT
MDQuoteType 1070 INT
LastSwapPoints 1071 FLOAT
SideGrossTradeAmt 1072 AMT
LegLastForwardPoints 1073 FLOAT
LegCalculatedCcyLastQty 1074 QTY
LegGrossTradeAmt 1075 AMT
MaturityTime 1079 TZTIMEONLY
RefOrderID 1080 STRING
RefOrderIDSource 1081 CHAR
SecondaryDisplayQty 1082 QTY
DisplayWhen 1083 CHAR
DisplayMethod 1084 CHAR
DisplayLowQty 1085 QTY
DisplayHighQty 1086 QTY
DisplayMinIncr 1087 QTY
RefreshQty 1088 QTY
MatchIncrement 1089 QTY
MaxPriceLevels 1090 INT
PreTradeAnonymity 1091 BOOLEAN
PriceProtectionScope 1092 CHAR
LotType 1093 CHAR
PegPriceType 1094 INT
PeggedRefPrice 1095 PRICE
PegSecurityIDSource 1096 STRING
PegSecurityID 1097 STRING
PegSymbol 1098 STRING
PegSecurityDesc 1099 STRING
TriggerType 1100 CHAR
TriggerAction 1101 CHAR
TriggerPrice 1102 PRICE
TriggerSymbol 1103 STRING
TriggerSecurityID 1104 STRING
TriggerSecurityIDSource 1105 STRING
TriggerSecurityDesc 1106 STRING
TriggerPriceType 1107 CHAR
TriggerPriceTypeScope 1108 CHAR
TriggerPriceDirection 1109 CHAR
TriggerNewPrice 1110 PRICE
TriggerOrderType 1111 CHAR
TriggerNewQty 1112 QTY
TriggerTradingSessionID 1113 STRING
TriggerTradingSessionSubID 1114 STRING
OrderCategory 1115 CHAR
NoRootPartyIDs 1116 NUMINGROUP
RootPartyID 1117 STRING
RootPartyIDSource 1118 CHAR
RootPartyRole 1119 INT
NoRootPartySubIDs 1120 NUMINGROUP
RootPartySubID 1121 STRING
RootPartySubIDType 1122 INT
TradeHandlingInstr 1123 CHAR
OrigTradeHandlingInstr 1124 CHAR
OrigTradeDate 1125 LOCALMKTDATE
OrigTradeID 1126 STRING
OrigSecondaryTradeID 1127 STRING
ApplVerID 1128 STRING
CstmApplVerID 1129 STRING
RefApplVerID 1130 STRING
RefCstmApplVerID 1131 STRING
TZTransactTime 1132 TZTIMESTAMP
ExDestinationIDSource 1133 CHAR
ReportedPxDiff 1134 BOOLEAN
RptSys 1135 STRING
AllocClearingFeeIndicator 1136 STRING
DefaultApplVerID 1137 STRING
DisplayQty 1138 QTY
ExchangeSpecialInstructions 1139 STRING
MaxTradeVol 1140 QTY
NoMDFeedTypes 1141 NUMINGROUP
MatchAlgorithm 1142 STRING
MaxPriceVariation 1143 FLOAT
ImpliedMarketIndicator 1144 INT
EventTime 1145 UTCTIMESTAMP
MinPriceIncrementAmount 1146 AMT
UnitOfMeasureQty 1147 QTY
LowLimitPrice 1148 PRICE
HighLimitPrice 1149 PRICE
TradingReferencePrice 1150 PRICE
SecurityGroup 1151 STRING
LegNumber 1152 INT
SettlementCycleNo 1153 INT
SideCurrency 1154 CURRENCY
SideSettlCurrency 1155 CURRENCY
ApplExtID 1156 INT
CcyAmt 1157 AMT
NoSettlDetails 1158 NUMINGROUP
SettlObligMode 1159 INT
SettlObligMsgID 1160 STRING
SettlObligID 1161 STRING
SettlObligTransType 1162 CHAR
SettlObligRefID 1163 STRING
SettlObligSource 1164 CHAR
NoSettlOblig 1165 NUMINGROUP
QuoteMsgID 1166 STRING
QuoteEntryStatus 1167 INT
TotNoCxldQuotes 1168 INT
TotNoAccQuotes 1169 INT
TotNoRejQuotes 1170 INT
PrivateQuote 1171 BOOLEAN
RespondentType 1172 INT
MDSubBookType 1173 INT
SecurityTradingEvent 1174 INT
NoStatsIndicators 1175 NUMINGROUP
StatsType 1176 INT
NoOfSecSizes 1177 NUMINGROUP
MDSecSizeType 1178 INT
MDSecSize 1179 QTY
ApplID 1180 STRING
ApplSeqNum 1181 SEQNUM
ApplBegSeqNum 1182 SEQNUM
ApplEndSeqNum 1183 SEQNUM
SecurityXMLLen 1184 LENGTH
SecurityXML 1185 DATA
SecurityXMLSchema 1186 STRING
RefreshIndicator 1187 BOOLEAN
Volatility 1188 FLOAT
TimeToExpiration 1189 FLOAT
RiskFreeRate 1190 FLOAT
PriceUnitOfMeasure 1191 STRING
PriceUnitOfMeasureQty 1192 QTY
SettlMethod 1193 STRING
ExerciseStyle 1194 INT
OptPayoutAmount 1195 AMT
PriceQuoteMethod 1196 STRING
ValuationMethod 1197 STRING
ListMethod 1198 INT
CapPrice 1199 PRICE
FloorPrice 1200 PRICE
NoStrikeRules 1201 NUMINGROUP
StartStrikePxRange 1202 PRICE
EndStrikePxRange 1203 PRICE
StrikeIncrement 1204 FLOAT
NoTickRules 1205 NUMINGROUP
StartTickPriceRange 1206 PRICE
EndTickPriceRange 1207 PRICE
TickIncrement 1208 PRICE
TickRuleType 1209 INT
NestedInstrAttribType 1210 INT
NestedInstrAttribValue 1211 STRING
LegMaturityTime 1212 TZTIMEONLY
UnderlyingMaturityTime 1213 TZTIMEONLY
DerivativeSymbol 1214 STRING
DerivativeSymbolSfx 1215 STRING
DerivativeSecurityID 1216 STRING
DerivativeSecurityIDSource 1217 STRING
NoDerivativeSecurityAltID 1218 NUMINGROUP
DerivativeSecurityAltID 1219 STRING
DerivativeSecurityAltIDSource 1220 STRING
SecondaryLowLimitPrice 1221 PRICE
MaturityRuleID 1222 STRING
StrikeRuleID 1223 STRING
LegUnitOfMeasureQty 1224 QTY
DerivativeOptPayAmount 1225 AMT
EndMaturityMonthYear 1226 MONTHYEAR
ProductComplex 1227 STRING
DerivativeProductComplex 1228 STRING
MaturityMonthYearIncrement 1229 INT
SecondaryHighLimitPrice 1230 PRICE
MinLotSize 1231 QTY
NoExecInstRules 1232 NUMINGROUP
CommRate 1233 FLOAT
NoLotTypeRules 1234 NUMINGROUP
NoMatchRules 1235 NUMINGROUP
NoMaturityRules 1236 NUMINGROUP
NoOrdTypeRules 1237 NUMINGROUP
CommUnitOfMeasure 1238 STRING
NoTimeInForceRules 1239 NUMINGROUP
SecondaryTradingReferencePrice 1240 PRICE
StartMaturityMonthYear 1241 MONTHYEAR
FlexProductEligibilityIndicator 1242 BOOLEAN
DerivFlexProductEligibilityIndicator 1243 BOOLEAN
FlexibleIndicator 1244 BOOLEAN
TradingCurrency 1245 CURRENCY
DerivativeProduct 1246 INT
DerivativeSecurityGroup 1247 STRING
DerivativeCFICode 1248 STRING
DerivativeSecurityType 1249 STRING
DerivativeSecuritySubType 1250 STRING
DerivativeMaturityMonthYear 1251 MONTHYEAR
DerivativeMaturityDate 1252 LOCALMKTDATE
DerivativeMaturityTime 1253 TZTIMEONLY
DerivativeSettleOnOpenFlag 1254 STRING
DerivativeInstrmtAssignmentMethod 1255 CHAR
DerivativeSecurityStatus 1256 STRING
DerivativeInstrRegistry 1257 STRING
DerivativeCountryOfIssue 1258 STRING
DerivativeStateOrProvinceOfIssue 1259 STRING
DerivativeLocaleOfIssue 1260 STRING
DerivativeStrikePrice 1261 PRICE
DerivativeStrikeCurrency 1262 CURRENCY
DerivativeStrikeMultiplier 1263 FLOAT
DerivativeStrikeValue 1264 FLOAT
DerivativeOptAttribute 1265 CHAR
DerivativeContractMultiplier 1266 FLOAT
DerivativeMinPriceIncrement 1267 FLOAT
DerivativeMinPriceIncrementAmount 1268 AMT
DerivativeUnitOfMeasure 1269 STRING
DerivativeUnitOfMeasureQty 1270 QTY
DerivativeTimeUnit 1271 STRING
DerivativeSecurityExchange 1272 EXCHANGE
DerivativePositionLimit 1273 INT
DerivativeNTPositionLimit 1274 INT
DerivativeIssuer 1275 STRING
DerivativeIssueDate 1276 LOCALMKTDATE
DerivativeEncodedIssuerLen 1277 LENGTH
DerivativeEncodedIssuer 1278 DATA
DerivativeSecurityDesc 1279 STRING
DerivativeEncodedSecurityDescLen 1280 LENGTH
DerivativeEncodedSecurityDesc 1281 DATA
DerivativeSecurityXMLLen 1282 LENGTH
DerivativeSecurityXML 1283 DATA
DerivativeSecurityXMLSchema 1284 STRING
DerivativeContractSettlMonth 1285 MONTHYEAR
NoDerivativeEvents 1286 NUMINGROUP
DerivativeEventType 1287 INT
DerivativeEventDate 1288 LOCALMKTDATE
DerivativeEventTime 1289 UTCTIMESTAMP
DerivativeEventPx 1290 PRICE
DerivativeEventText 1291 STRING
NoDerivativeInstrumentParties 1292 NUMINGROUP
DerivativeInstrumentPartyID 1293 STRING
DerivativeInstrumentPartyIDSource 1294 CHAR
DerivativeInstrumentPartyRole 1295 INT
NoDerivativeInstrumentPartySubIDs 1296 NUMINGROUP
DerivativeInstrumentPartySubID 1297 STRING
DerivativeInstrumentPartySubIDType 1298 INT
DerivativeExerciseStyle 1299 INT
MarketSegmentID 1300 STRING
MarketID 1301 EXCHANGE
MaturityMonthYearIncrementUnits 1302 INT
MaturityMonthYearFormat 1303 INT
StrikeExerciseStyle 1304 INT
SecondaryPriceLimitType 1305 INT
PriceLimitType 1306 INT
ExecInstValue 1308 MULTIPLECHARVALUE
NoTradingSessionRules 1309 NUMINGROUP
NoMarketSegments 1310 NUMINGROUP
NoDerivativeInstrAttrib 1311 NUMINGROUP
NoNestedInstrAttrib 1312 NUMINGROUP
DerivativeInstrAttribType 1313 INT
DerivativeInstrAttribValue 1314 STRING
DerivativePriceUnitOfMeasure 1315 STRING
DerivativePriceUnitOfMeasureQty 1316 QTY
DerivativeSettlMethod 1317 STRING
DerivativePriceQuoteMethod 1318 STRING
DerivativeValuationMethod 1319 STRING
DerivativeListMethod 1320 INT
DerivativeCapPrice 1321 PRICE
DerivativeFloorPrice 1322 PRICE
DerivativePutOrCall 1323 INT
ListUpdateAction 1324 CHAR
ParentMktSegmID 1325 STRING
TradingSessionDesc 1326 STRING
TradSesUpdateAction 1327 CHAR
RejectText 1328 STRING
FeeMultiplier 1329 FLOAT
UnderlyingLegSymbol 1330 STRING
UnderlyingLegSymbolSfx 1331 STRING
UnderlyingLegSecurityID 1332 STRING
UnderlyingLegSecurityIDSource 1333 STRING
NoUnderlyingLegSecurityAltID 1334 NUMINGROUP
UnderlyingLegSecurityAltID 1335 STRING
UnderlyingLegSecurityAltIDSource 1336 STRING
UnderlyingLegSecurityType 1337 STRING
UnderlyingLegSecuritySubType 1338 STRING
UnderlyingLegMaturityMonthYear 1339 MONTHYEAR
UnderlyingLegStrikePrice 1340 PRICE
UnderlyingLegSecurityExchange 1341 STRING
NoOfLegUnderlyings 1342 NUMINGROUP
UnderlyingLegPutOrCall 1343 INT
UnderlyingLegCFICode 1344 STRING
UnderlyingLegMaturityDate 1345 LOCALMKTDATE
ApplReqID 1346 STRING
ApplReqType 1347 INT
ApplResponseType 1348 INT
ApplTotalMessageCount 1349 INT
ApplLastSeqNum 1350 SEQNUM
NoApplIDs 1351 NUMINGROUP
ApplResendFlag 1352 BOOLEAN
ApplResponseID 1353 STRING
ApplResponseError 1354 INT
RefApplID 1355 STRING
ApplReportID 1356 STRING
RefApplLastSeqNum 1357 SEQNUM
LegPutOrCall 1358 INT
TotNoFills 1361 INT
NoFills 1362 NUMINGROUP
FillExecID 1363 STRING
FillPx 1364 PRICE
FillQty 1365 QTY
LegAllocID 1366 STRING
LegAllocSettlCurrency 1367 CURRENCY
TradSesEvent 1368 INT
MassActionReportID 1369 STRING
NoNotAffectedOrders 1370 NUMINGROUP
NotAffectedOrderID 1371 STRING
NotAffOrigClOrdID 1372 STRING
MassActionType 1373 INT
MassActionScope 1374 INT
MassActionResponse 1375 INT
MassActionRejectReason 1376 INT
MultilegModel 1377 INT
MultilegPriceMethod 1378 INT
LegVolatility 1379 FLOAT
DividendYield 1380 PERCENTAGE
LegDividendYield 1381 PERCENTAGE
CurrencyRatio 1382 FLOAT
LegCurrencyRatio 1383 FLOAT
LegExecInst 1384 MULTIPLECHARVALUE
ContingencyType 1385 INT
ListRejectReason 1386 INT
NoTrdRepIndicators 1387 NUMINGROUP
TrdRepPartyRole 1388 INT
TrdRepIndicator 1389 BOOLEAN
TradePublishIndicator 1390 INT
UnderlyingLegOptAttribute 1391 CHAR
UnderlyingLegSecurityDesc 1392 STRING
MarketReqID 1393 STRING
MarketReportID 1394 STRING
MarketUpdateAction 1395 CHAR
MarketSegmentDesc 1396 STRING
EncodedMktSegmDescLen 1397 LENGTH
EncodedMktSegmDesc 1398 DATA
ApplNewSeqNum 1399 SEQNUM
EncryptedPasswordMethod 1400 INT
EncryptedPasswordLen 1401 LENGTH
EncryptedPassword 1402 DATA
EncryptedNewPasswordLen 1403 LENGTH
EncryptedNewPassword 1404 DATA
UnderlyingLegMaturityTime 1405 TZTIMEONLY
RefApplExtID 1406 INT
DefaultApplExtID 1407 INT
DefaultCstmApplVerID 1408 STRING
SessionStatus 1409 INT
DefaultVerIndicator 1410 BOOLEAN
Nested4PartySubIDType 1411 INT
Nested4PartySubID 1412 STRING
NoNested4PartySubIDs 1413 NUMINGROUP
NoNested4PartyIDs 1414 NUMINGROUP
Nested4PartyID 1415 STRING
Nested4PartyIDSource 1416 CHAR
Nested4PartyRole 1417 INT
LegLastQty 1418 QTY
UnderlyingExerciseStyle 1419 INT
LegExerciseStyle 1420 INT
LegPriceUnitOfMeasure 1421 STRING
LegPriceUnitOfMeasureQty 1422 QTY
UnderlyingUnitOfMeasureQty 1423 QTY
UnderlyingPriceUnitOfMeasure 1424 STRING
UnderlyingPriceUnitOfMeasureQty 1425 QTY
ApplReportType 1426 INT
SideExecID 1427 STRING
OrderDelay 1428 INT
OrderDelayUnit 1429 INT
VenueType 1430 CHAR
RefOrdIDReason 1431 INT
OrigCustOrderCapacity 1432 INT
RefApplReqID 1433 STRING
ModelType 1434 INT
ContractMultiplierUnit 1435 INT
LegContractMultiplierUnit 1436 INT
UnderlyingContractMultiplierUnit 1437 INT
DerivativeContractMultiplierUnit 1438 INT
FlowScheduleType 1439 INT
LegFlowScheduleType 1440 INT
UnderlyingFlowScheduleType 1441 INT
DerivativeFlowScheduleType 1442 INT
FillLiquidityInd 1443 INT
SideLiquidityInd 1444 INT
NoRateSources 1445 NUMINGROUP
RateSource 1446 INT
RateSourceType 1447 INT
ReferencePage 1448 STRING
RestructuringType 1449 STRING
Seniority 1450 STRING
NotionalPercentageOutstanding 1451 PERCENTAGE
OriginalNotionalPercentageOutstanding 1452 PERCENTAGE
UnderlyingRestructuringType 1453 STRING
UnderlyingSeniority 1454 STRING
UnderlyingNotionalPercentageOutstanding 1455 PERCENTAGE
UnderlyingOriginalNotionalPercentageOutstanding 1456 PERCENTAGE
AttachmentPoint 1457 PERCENTAGE
DetachmentPoint 1458 PERCENTAGE
UnderlyingAttachmentPoint 1459 PERCENTAGE
UnderlyingDetachmentPoint 1460 PERCENTAGE
NoTargetPartyIDs 1461 NUMINGROUP
TargetPartyID 1462 STRING
TargetPartyIDSource 1463 CHAR
TargetPartyRole 1464 INT
SecurityListID 1465 STRING
SecurityListRefID 1466 STRING
SecurityListDesc 1467 STRING
EncodedSecurityListDescLen 1468 LENGTH
EncodedSecurityListDesc 1469 DATA
SecurityListType 1470 INT
SecurityListTypeSource 1471 INT
NewsID 1472 STRING
NewsCategory 1473 INT
LanguageCode 1474 STRING
NoNewsRefIDs 1475 NUMINGROUP
NewsRefID 1476 STRING
NewsRefType 1477 INT
StrikePriceDeterminationMethod 1478 INT
StrikePriceBoundaryMethod 1479 INT
StrikePriceBoundaryPrecision 1480 PERCENTAGE
UnderlyingPriceDeterminationMethod 1481 INT
OptPayoutType 1482 INT
NoComplexEvents 1483 NUMINGROUP
ComplexEventType 1484 INT
ComplexOptPayoutAmount 1485 AMT
ComplexEventPrice 1486 PRICE
ComplexEventPriceBoundaryMethod 1487 INT
ComplexEventPriceBoundaryPrecision 1488 PERCENTAGE
ComplexEventPriceTimeType 1489 INT
ComplexEventCondition 1490 INT
NoComplexEventDates 1491 NUMINGROUP
ComplexEventStartDate 1492 UTCDATEONLY
ComplexEventEndDate 1493 UTCDATEONLY
NoComplexEventTimes 1494 NUMINGROUP
ComplexEventStartTime 1495 UTCTIMEONLY
ComplexEventEndTime 1496 UTCTIMEONLY
StreamAsgnReqID 1497 STRING
StreamAsgnReqType 1498 INT
NoAsgnReqs 1499 NUMINGROUP
MDStreamID 1500 STRING
StreamAsgnRptID 1501 STRING
StreamAsgnRejReason 1502 INT
StreamAsgnAckType 1503 INT
RelSymTransactTime 1504 UTCTIMESTAMP
PartyDetailsListRequestID 1505 STRING
SideTradeID 1506 STRING
SideOrigTradeID 1507 STRING
NoRequestedPartyRoles 1508 NUMINGROUP
RequestedPartyRole 1509 INT
PartyDetailsListReportID 1510 STRING
RequestResult 1511 INT
TotNoParties 1512 INT
DocumentationText 1513 STRING
NoPartyRelationships 1514 NUMINGROUP
PartyRelationship 1515 INT
NoPartyDetailAltID 1516 NUMINGROUP
PartyDetailAltID 1517 STRING
PartyDetailAltIDSource 1518 CHAR
NoPartyDetailAltSubIDs 1519 NUMINGROUP
PartyDetailAltSubID 1520 STRING
PartyDetailAltSubIDType 1521 INT
DifferentialPrice 1522 FLOAT
TrdAckStatus 1523 INT
PriceQuoteCurrency 1524 CURRENCY
EncodedDocumentationTextLen 1525 LENGTH
UnderlyingPriceQuoteCurrency 1526 CURRENCY
EncodedDocumentationText 1527 DATA
LegPriceQuoteCurrency 1528 CURRENCY
NoRiskLimitTypes 1529 NUMINGROUP
RiskLimitType 1530 INT
RiskLimitAmount 1531 AMT
RiskLimitCurrency 1532 CURRENCY
RiskLimitPlatform 1533 STRING
NoRiskInstrumentScopes 1534 NUMINGROUP
InstrumentScopeOperator 1535 INT
InstrumentScopeSymbol 1536 STRING
InstrumentScopeSymbolSfx 1537 STRING
InstrumentScopeSecurityID 1538 STRING
InstrumentScopeSecurityIDSource 1539 STRING
NoInstrumentScopeSecurityAltID 1540 NUMINGROUP
InstrumentScopeSecurityAltID 1541 STRING
InstrumentScopeSecurityAltIDSource 1542 STRING
InstrumentScopeProduct 1543 INT
InstrumentScopeProductComplex 1544 STRING
InstrumentScopeSecurityGroup 1545 STRING
InstrumentScopeCFICode 1546 STRING
InstrumentScopeSecurityType 1547 STRING
InstrumentScopeSecuritySubType 1548 STRING
InstrumentScopeMaturityMonthYear 1549 MONTHYEAR
InstrumentScopeMaturityTime 1550 TZTIMEONLY
InstrumentScopeRestructuringType 1551 STRING
InstrumentScopeSeniority 1552 STRING
InstrumentScopePutOrCall 1553 INT
InstrumentScopeFlexibleIndicator 1554 BOOLEAN
InstrumentScopeCouponRate 1555 PERCENTAGE
InstrumentScopeSecurityDesc 1556 STRING
InstrumentScopeSettlType 1557 STRING
RiskInstrumentMultiplier 1558 FLOAT
NoRiskWarningLevels 1559 NUMINGROUP
RiskWarningLevelPercent 1560 PERCENTAGE
RiskWarningLevelName 1561 STRING
NoRelatedPartyDetailID 1562 NUMINGROUP
RelatedPartyDetailID 1563 STRING
RelatedPartyDetailIDSource 1564 CHAR
RelatedPartyDetailRole 1565 INT
NoRelatedPartyDetailSubIDs 1566 NUMINGROUP
RelatedPartyDetailSubID 1567 STRING
RelatedPartyDetailSubIDType 1568 INT
NoRelatedPartyDetailAltID 1569 NUMINGROUP
RelatedPartyDetailAltID 1570 STRING
RelatedPartyDetailAltIDSource 1571 CHAR
NoRelatedPartyDetailAltSubIDs 1572 NUMINGROUP
RelatedPartyDetailAltSubID 1573 STRING
RelatedPartyDetailAltSubIDType 1574 INT
SwapSubClass 1575 STRING
DerivativePriceQuoteCurrency 1576 CURRENCY
SettlRateIndex 1577 STRING
EncodedEventTextLen 1578 LENGTH
EncodedEventText 1579 DATA
SettlRateIndexLocation 1580 STRING
OptionExpirationDesc 1581 STRING
NoSecurityClassifications 1582 NUMINGROUP
SecurityClassificationReason 1583 INT
SecurityClassificationValue 1584 STRING
PosAmtReason 1585 INT
NoLegPosAmt 1586 NUMINGROUP
LegPosAmt 1587 AMT
LegPosAmtType 1588 STRING
LegPosCurrency 1589 CURRENCY
LegPosAmtReason 1590 INT
LegQtyType 1591 INT
DiscountFactor 1592 FLOAT
ParentAllocID 1593 STRING
LegSecurityGroup 1594 STRING
PositionContingentPrice 1595 PRICE
ClearingTradePrice 1596 PRICE
SideClearingTradePrice 1597 PRICE
SideClearingTradePriceType 1598 INT
SidePriceDifferential 1599 PRICE
FIXEngineName 1600 STRING
FIXEngineVersion 1601 STRING
FIXEngineVendor 1602 STRING
ApplicationSystemName 1603 STRING
ApplicationSystemVersion 1604 STRING
ApplicationSystemVendor 1605 STRING
NumOfSimpleInstruments 1606 INT
SecurityRejectReason 1607 INT
InitialDisplayQty 1608 QTY
ThrottleStatus 1609 INT
NoThrottles 1610 NUMINGROUP
ThrottleAction 1611 INT
ThrottleType 1612 INT
ThrottleNoMsgs 1613 INT
ThrottleTimeInterval 1614 INT
ThrottleTimeUnit 1615 INT
InstrumentScopeSecurityExchange 1616 EXCHANGE
StreamAsgnType 1617 INT
NoThrottleMsgType 1618 NUMINGROUP
ThrottleMsgType 1619 STRING
InstrumentScopeEncodedSecurityDescLen 1620 LENGTH
InstrumentScopeEncodedSecurityDesc 1621 DATA
FillYieldType 1622 STRING
FillYield 1623 PERCENTAGE
NoMatchInst 1624 NUMINGROUP
MatchInst 1625 INT
MatchAttribTagID 1626 INT
MatchAttribValue 1627 STRING
TriggerScope 1628 INT
ExposureDuration 1629 INT
NoLimitAmts 1630 NUMINGROUP
LimitAmtType 1631 INT
LastLimitAmt 1632 AMT
LimitAmtRemaining 1633 AMT
LimitAmtCurrency 1634 CURRENCY
MarginReqmtInqID 1635 STRING
NoMarginReqmtInqQualifier 1636 NUMINGROUP
MarginReqmtInqQualifier 1637 INT
MarginReqmtRptType 1638 INT
MarginClass 1639 STRING
MarginReqmtInqStatus 1640 INT
MarginReqmtInqResult 1641 INT
MarginReqmtRptID 1642 STRING
NoMarginAmt 1643 NUMINGROUP
MarginAmtType 1644 INT
MarginAmt 1645 AMT
MarginAmtCcy 1646 CURRENCY
NoRelatedInstruments 1647 NUMINGROUP
RelatedInstrumentType 1648 INT
RelatedSymbol 1649 STRING
RelatedSecurityID 1650 STRING
RelatedSecurityIDSource 1651 STRING
RelatedSecurityType 1652 STRING
RelatedMaturityMonthYear 1653 MONTHYEAR
CoveredQty 1654 QTY
MarketMakerActivity 1655 INT
NoInstrumentScopes 1656 NUMINGROUP
NoRequestingPartyIDs 1657 NUMINGROUP
RequestingPartyID 1658 STRING
RequestingPartyIDSource 1659 CHAR
RequestingPartyRole 1660 INT
NoRequestingPartySubIDs 1661 NUMINGROUP
RequestingPartySubID 1662 STRING
RequestingPartySubIDType 1663 INT
EncodedRejectTextLen 1664 LENGTH
EncodedRejectText 1665 DATA
RiskLimitRequestID 1666 STRING
RiskLimitReportID 1667 STRING
NoRequestedRiskLimitType 1668 NUMINGROUP
NoRiskLimits 1669 NUMINGROUP
RiskLimitID 1670 STRING
NoPartyDetails 1671 NUMINGROUP
PartyDetailStatus 1672 INT
MatchInstMarketID 1673 EXCHANGE
PartyDetailRoleQualifier 1674 INT
RelatedPartyDetailRoleQualifier 1675 INT
NoPartyUpdates 1676 NUMINGROUP
NoPartyRiskLimits 1677 NUMINGROUP
EncodedOptionExpirationDescLen 1678 LENGTH
SecurityMassTradingStatus 1679 INT
SecurityMassTradingEvent 1680 INT
MassHaltReason 1681 INT
MDSecurityTradingStatus 1682 INT
MDSubFeedType 1683 STRING
MDHaltReason 1684 INT
ThrottleInst 1685 INT
ThrottleCountIndicator 1686 INT
ShortSaleRestriction 1687 INT
ShortSaleExemptionReason 1688 INT
LegShortSaleExemptionReason 1689 INT
SideShortSaleExemptionReason 1690 INT
PartyDetailID 1691 STRING
PartyDetailIDSource 1692 CHAR
PartyDetailRole 1693 INT
NoPartyDetailSubIDs 1694 NUMINGROUP
PartyDetailSubID 1695 STRING
PartyDetailSubIDType 1696 INT
EncodedOptionExpirationDesc 1697 DATA
StrikeUnitOfMeasure 1698 STRING
AccountSummaryReportID 1699 STRING
NoSettlementAmounts 1700 NUMINGROUP
SettlementAmount 1701 AMT
SettlementAmountCurrency 1702 CURRENCY
NoCollateralAmounts 1703 NUMINGROUP
CurrentCollateralAmount 1704 AMT
CollateralCurrency 1705 CURRENCY
CollateralType 1706 STRING
NoPayCollects 1707 NUMINGROUP
PayCollectType 1708 STRING
PayCollectCurrency 1709 CURRENCY
PayAmount 1710 AMT
CollectAmount 1711 AMT
PayCollectMarketSegmentID 1712 STRING
PayCollectMarketID 1713 STRING
MarginAmountMarketSegmentID 1714 STRING
MarginAmountMarketID 1715 STRING
UnitOfMeasureCurrency 1716 CURRENCY
PriceUnitOfMeasureCurrency 1717 CURRENCY
UnderlyingUnitOfMeasureCurrency 1718 CURRENCY
UnderlyingPriceUnitOfMeasureCurrency 1719 CURRENCY
LegUnitOfMeasureCurrency 1720 CURRENCY
LegPriceUnitOfMeasureCurrency 1721 CURRENCY
DerivativeUnitOfMeasureCurrency 1722 CURRENCY
DerivativePriceUnitOfMeasureCurrency 1723 CURRENCY
OrderOrigination 1724 INT
OriginatingDeptID 1725 STRING
ReceivingDeptID 1726 STRING
InformationBarrierID 1727 STRING
FirmGroupID 1728 STRING
FirmMnemonic 1729 STRING
AllocGroupID 1730 STRING
AvgPxGroupID 1731 STRING
FirmAllocText 1732 STRING
EncodedFirmAllocTextLen 1733 LENGTH
EncodedFirmAllocText 1734 DATA
AllocationRollupInstruction 1735 INT
AllocGroupQuantity 1736 QTY
AllocGroupRemainingQuantity 1737 QTY
AllocReversalStatus 1738 INT
ObligationType 1739 STRING
TradePriceNegotiationMethod 1740 INT
UpfrontPriceType 1741 INT
UpfrontPrice 1742 PRICE
LastUpfrontPrice 1743 PRICE
ApplLevelRecoveryIndicator 1744 INT
BidMDEntryID 1745 STRING
OfferMDEntryID 1746 STRING
BidQuoteID 1747 STRING
OfferQuoteID 1748 STRING
TotalBidSize 1749 QTY
TotalOfferSize 1750 QTY
SecondaryQuoteID 1751 STRING
CustodialLotID 1752 STRING
VersusPurchaseDate 1753 LOCALMKTDATE
VersusPurchasePrice 1754 PRICE
CurrentCostBasis 1755 AMT
LegCustodialLotID 1756 STRING
LegVersusPurchaseDate 1757 LOCALMKTDATE
LegVersusPurchasePrice 1758 PRICE
LegCurrentCostBasis 1759 AMT
RiskLimitRequestType 1760 INT
RiskLimitRequestResult 1761 INT
RiskLimitRequestStatus 1762 INT
RiskLimitStatus 1763 INT
RiskLimitResult 1764 INT
RiskLimitUtilizationPercent 1765 PERCENTAGE
RiskLimitUtilizationAmount 1766 AMT
RiskLimitAction 1767 INT
RiskWarningLevelAmount 1768 INT
RiskWarningLevelAction 1769 INT
EntitlementRequestID 1770 STRING
EntitlementReportID 1771 STRING
NoPartyEntitlements 1772 NUMINGROUP
NoEntitlements 1773 NUMINGROUP
EntitlementIndicator 1774 BOOLEAN
EntitlementType 1775 INT
EntitlementID 1776 STRING
NoEntitlementAttrib 1777 NUMINGROUP
EntitlementAttribType 1778 INT
EntitlementAttribDatatype 1779 INT
EntitlementAttribValue 1780 STRING
EntitlementAttribCurrency 1781 CURRENCY
EntitlementStartDate 1782 LOCALMKTDATE
EntitlementEndDate 1783 LOCALMKTDATE
EntitlementPlatform 1784 STRING
TradSesControl 1785 INT
TradeVolType 1786 INT
RefTickTableID 1787 INT
LegID 1788 STRING
NoTargetMarketSegments 1789 NUMINGROUP
TargetMarketSegmentID 1790 STRING
NoAffectedMarketSegments 1791 NUMINGROUP
AffectedMarketSegmentID 1792 STRING
NoNotAffectedMarketSegments 1793 NUMINGROUP
NotAffectedMarketSegmentID 1794 STRING
NoOrderEvents 1795 NUMINGROUP
OrderEventType 1796 INT
OrderEventExecID 1797 STRING
OrderEventReason 1798 INT
OrderEventPx 1799 PRICE
OrderEventQty 1800 QTY
OrderEventLiquidityIndicator 1801 INT
OrderEventText 1802 STRING
AuctionType 1803 INT
AuctionAllocationPct 1804 PERCENTAGE
AuctionInstruction 1805 INT
RefClOrdID 1806 STRING
LockType 1807 INT
LockedQty 1808 QTY
SecondaryLockedQty 1809 QTY
ReleaseInstruction 1810 INT
ReleaseQty 1811 QTY
NoDisclosureInstructions 1812 NUMINGROUP
DisclosureType 1813 INT
DisclosureInstruction 1814 INT
TradingCapacity 1815 INT
ClearingAccountType 1816 INT
LegClearingAccountType 1817 INT
TargetPartyRoleQualifier 1818 INT
RelatedHighPrice 1819 PRICE
RelatedLowPrice 1820 PRICE
RelatedPriceSource 1821 INT
MinQtyMethod 1822 INT
Triggered 1823 INT
AffectedOrigClOrdID 1824 STRING
NotAffSecondaryOrderID 1825 STRING
EventTimePeriod 1826 INT
EventTimeUnit 1827 STRING
LastQtyVariance 1828 QTY
NoCrossLegs 1829 NUMINGROUP
SettlPriceIncrement 1830 PRICE
SettlPriceSecondaryIncrement 1831 PRICE
ClearedIndicator 1832 INT
ContractRefPosType 1833 INT
PositionCapacity 1834 INT
PosQtyUnitOfMeasureCurrency 1835 CURRENCY
PosQtyUnitOfMeasure 1836 STRING
UnderlyingContractPriceRefMonth 1837 MONTHYEAR
NoTradePriceConditions 1838 NUMINGROUP
TradePriceCondition 1839 INT
TradeAllocStatus 1840 INT
NoTradeQtys 1841 NUMINGROUP
TradeQtyType 1842 INT
TradeQty 1843 QTY
NoTradeAllocAmts 1844 NUMINGROUP
TradeAllocAmtType 1845 STRING
TradeAllocAmt 1846 AMT
TradeAllocCurrency 1847 CURRENCY
TradeAllocGroupInstruction 1848 INT
OffsetInstruction 1849 INT
TradeAllocAmtReason 1850 INT
StrategyLinkID 1851 STRING
SideAvgPx 1852 PRICE
SideAvgPxIndicator 1853 INT
SideAvgPxGroupID 1854 STRING
NoRelatedTrades 1855 NUMINGROUP
RelatedTradeID 1856 STRING
RelatedTradeIDSource 1857 INT
RelatedTradeDate 1858 LOCALMKTDATE
RelatedTradeMarketID 1859 EXCHANGE
RelatedTradeQuantity 1860 QTY
NoRelatedPositions 1861 NUMINGROUP
RelatedPositionID 1862 STRING
RelatedPositionIDSource 1863 INT
RelatedPositionDate 1864 LOCALMKTDATE
QuoteAckStatus 1865 INT
StrikeIndex 1866 STRING
OfferID 1867 STRING
NoValueChecks 1868 NUMINGROUP
ValueCheckType 1869 INT
ValueCheckAction 1870 INT
LegSecurityXMLLen 1871 LENGTH
LegSecurityXML 1872 DATA
LegSecurityXMLSchema 1873 STRING
UnderlyingSecurityXMLLen 1874 LENGTH
UnderlyingSecurityXML 1875 DATA
UnderlyingSecurityXMLSchema 1876 STRING
PartyDetailRequestResult 1877 INT
PartyDetailRequestStatus 1878 INT
PartyDetailDefinitionStatus 1879 INT
PartyDetailDefinitionResult 1880 INT
EntitlementRequestResult 1881 INT
EntitlementRequestStatus 1882 INT
EntitlementStatus 1883 INT
EntitlementResult 1884 INT
EntitlementRefID 1885 STRING
SettlPriceUnitOfMeasure 1886 STRING
SettlPriceUnitOfMeasureCurrency 1887 CURRENCY
TradeMatchTimestamp 1888 UTCTIMESTAMP
NoInstrmtMatchSides 1889 NUMINGROUP
NoTrdMatchSides 1890 NUMINGROUP
TrdMatchSubID 1891 STRING
NoLegExecs 1892 NUMINGROUP
LegExecID 1893 STRING
LegTradeID 1894 STRING
LegTradeReportID 1895 STRING
TradeMatchAckStatus 1896 INT
TradeMatchRejectReason 1897 INT
SideMarketSegmentID 1898 STRING
SideVenueType 1899 CHAR
SideExecRefID 1900 STRING
LegExecRefID 1901 STRING
HaircutIndicator 1902 BOOLEAN
RegulatoryTradeID 1903 STRING
RegulatoryTradeIDEvent 1904 INT
RegulatoryTradeIDSource 1905 STRING
RegulatoryTradeIDType 1906 INT
NoRegulatoryTradeIDs 1907 NUMINGROUP
NoAllocRegulatoryTradeIDs 1908 NUMINGROUP
AllocRegulatoryTradeID 1909 STRING
AllocRegulatoryTradeIDSource 1910 STRING
AllocRegulatoryTradeIDEvent 1911 INT
AllocRegulatoryTradeIDType 1912 INT
NumOfCompetitors 1913 INT
ResponseTime 1914 UTCTIMESTAMP
QuoteDisplayTime 1915 UTCTIMESTAMP
ExposureDurationUnit 1916 INT
CoverPrice 1917 PRICE
NoClearingAccountTypes 1918 NUMINGROUP
NoPriceMovements 1919 NUMINGROUP
NoPriceMovementValues 1920 NUMINGROUP
PriceMovementValue 1921 FLOAT
PriceMovementPoint 1922 INT
PriceMovementType 1923 INT
ClearingIntention 1924 INT
TradeClearingInstruction 1925 INT
BackloadedTradeIndicator 1926 BOOLEAN
ConfirmationMethod 1927 INT
MandatoryClearingIndicator 1928 BOOLEAN
MixedSwapIndicator 1929 BOOLEAN
OffMarketPriceIndicator 1930 BOOLEAN
VerificationMethod 1931 INT
ClearingRequirementException 1932 INT
IRSDirection 1933 STRING
RegulatoryReportType 1934 INT
VoluntaryRegulatoryReport 1935 BOOLEAN
TradeCollateralization 1936 INT
TradeContinuation 1937 INT
AssetClass 1938 INT
AssetSubClass 1939 INT
AssetType 1940 STRING
SwapClass 1941 STRING
NthToDefault 1942 INT
MthToDefault 1943 INT
SettledEntityMatrixSource 1944 STRING
SettledEntityMatrixPublicationDate 1945 LOCALMKTDATE
CouponType 1946 INT
TotalIssuedAmount 1947 AMT
CouponFrequencyPeriod 1948 INT
CouponFrequencyUnit 1949 STRING
CouponDayCount 1950 INT
ConvertibleBondEquityID 1951 STRING
ConvertibleBondEquityIDSource 1952 STRING
ContractPriceRefMonth 1953 MONTHYEAR
LienSeniority 1954 INT
LoanFacility 1955 INT
ReferenceEntityType 1956 INT
IndexSeries 1957 INT
IndexAnnexVersion 1958 INT
IndexAnnexDate 1959 LOCALMKTDATE
IndexAnnexSource 1960 STRING
AgreementVersion 1961 STRING
MasterConfirmationDesc 1962 STRING
MasterConfirmationDate 1963 LOCALMKTDATE
MasterConfirmationAnnexDesc 1964 STRING
MasterConfirmationAnnexDate 1965 LOCALMKTDATE
BrokerConfirmationDesc 1966 STRING
CreditSupportAgreementDesc 1967 STRING
CreditSupportAgreementDate 1968 LOCALMKTDATE
CreditSupportAgreementID 1969 STRING
GoverningLaw 1970 STRING
NoSideRegulatoryTradeIDs 1971 NUMINGROUP
SideRegulatoryTradeID 1972 STRING
SideRegulatoryTradeIDSource 1973 STRING
SideRegulatoryTradeIDEvent 1974 INT
SideRegulatoryTradeIDType 1975 INT
NoSecondaryAssetClasses 1976 NUMINGROUP
SecondaryAssetClass 1977 INT
SecondaryAssetSubClass 1978 INT
SecondaryAssetType 1979 STRING
BlockTrdAllocIndicator 1980 INT
NoUnderlyingEvents 1981 NUMINGROUP
UnderlyingEventType 1982 INT
UnderlyingEventDate 1983 LOCALMKTDATE
UnderlyingEventTime 1984 UTCTIMESTAMP
UnderlyingEventTimeUnit 1985 STRING
UnderlyingEventTimePeriod 1986 INT
UnderlyingEventPx 1987 PRICE
UnderlyingConstituentWeight 1988 FLOAT
UnderlyingCouponType 1989 INT
UnderlyingTotalIssuedAmount 1990 AMT
UnderlyingCouponFrequencyPeriod 1991 INT
UnderlyingCouponFrequencyUnit 1992 STRING
UnderlyingCouponDayCount 1993 INT
UnderlyingObligationID 1994 STRING
UnderlyingObligationIDSource 1995 STRING
UnderlyingEquityID 1996 STRING
UnderlyingEquityIDSource 1997 STRING
UnderlyingLienSeniority 1998 INT
UnderlyingLoanFacility 1999 INT
UnderlyingReferenceEntityType 2000 INT
StrikeIndexSpread 2001 FLOAT
ValuationSource 2002 STRING
UnderlyingIndexSeries 2003 INT
UnderlyingIndexAnnexVersion 2004 INT
UnderlyingIndexAnnexDate 2005 LOCALMKTDATE
UnderlyingIndexAnnexSource 2006 STRING
UnderlyingProductComplex 2007 STRING
UnderlyingSecurityGroup 2008 STRING
UnderlyingSettleOnOpenFlag 2009 STRING
UnderlyingAssignmentMethod 2010 CHAR
UnderlyingSecurityStatus 2011 STRING
UnderlyingObligationType 2012 STRING
UnderlyingAssetClass 2013 INT
UnderlyingAssetSubClass 2014 INT
UnderlyingAssetType 2015 STRING
UnderlyingSwapClass 2016 STRING
UnderlyingNthToDefault 2017 INT
UnderlyingMthToDefault 2018 INT
UnderlyingSettledEntityMatrixSource 2019 STRING
UnderlyingSettledEntityMatrixPublicationDate 2020 LOCALMKTDATE
UnderlyingStrikeMultiplier 2021 FLOAT
UnderlyingStrikeValue 2022 FLOAT
UnderlyingStrikePriceDeterminationMethod 2023 INT
UnderlyingStrikePriceBoundaryMethod 2024 INT
UnderlyingStrikePriceBoundaryPrecision 2025 PERCENTAGE
UnderlyingMinPriceIncrement 2026 FLOAT
UnderlyingMinPriceIncrementAmount 2027 AMT
UnderlyingOptPayoutType 2028 INT
UnderlyingOptPayoutAmount 2029 AMT
UnderlyingPriceQuoteMethod 2030 STRING
UnderlyingValuationMethod 2031 STRING
UnderlyingListMethod 2032 INT
UnderlyingCapPrice 2033 PRICE
UnderlyingFloorPrice 2034 PRICE
UnderlyingFlexibleIndicator 2035 BOOLEAN
UnderlyingFlexProductEligibilityIndicator 2036 BOOLEAN
UnderlyingPositionLimit 2037 INT
UnderlyingNTPositionLimit 2038 INT
UnderlyingPool 2039 STRING
UnderlyingContractSettlMonth 2040 MONTHYEAR
UnderlyingDatedDate 2041 LOCALMKTDATE
UnderlyingInterestAccrualDate 2042 LOCALMKTDATE
UnderlyingShortSaleRestriction 2043 INT
UnderlyingRefTickTableID 2044 INT
NoUnderlyingComplexEvents 2045 NUMINGROUP
UnderlyingComplexEventType 2046 INT
UnderlyingComplexOptPayoutAmount 2047 AMT
UnderlyingComplexEventPrice 2048 PRICE
UnderlyingComplexEventPriceBoundaryMethod 2049 INT
UnderlyingComplexEventPriceBoundaryPrecision 2050 PERCENTAGE
UnderlyingComplexEventPriceTimeType 2051 INT
UnderlyingComplexEventCondition 2052 INT
NoUnderlyingComplexEventDates 2053 NUMINGROUP
UnderlyingComplexEventStartDate 2054 UTCDATEONLY
UnderlyingComplexEventEndDate 2055 UTCDATEONLY
NoUnderlyingComplexEventTimes 2056 NUMINGROUP
UnderlyingComplexEventStartTime 2057 UTCTIMEONLY
UnderlyingComplexEventEndTime 2058 UTCTIMEONLY
NoLegEvents 2059 NUMINGROUP
LegEventType 2060 INT
LegEventDate 2061 LOCALMKTDATE
LegEventTime 2062 UTCTIMESTAMP
LegEventTimeUnit 2063 STRING
LegEventTimePeriod 2064 INT
LegEventPx 2065 PRICE
LegEventText 2066 STRING
LegAssetClass 2067 INT
LegAssetSubClass 2068 INT
LegAssetType 2069 STRING
LegSwapClass 2070 STRING
UnderlyingEventText 2071 STRING
EncodedUnderlyingEventTextLen 2072 LENGTH
EncodedUnderlyingEventText 2073 DATA
EncodedLegEventTextLen 2074 LENGTH
EncodedLegEventText 2075 DATA
NoLegSecondaryAssetClasses 2076 NUMINGROUP
LegSecondaryAssetClass 2077 INT
LegSecondaryAssetSubClass 2078 INT
LegSecondaryAssetType 2079 STRING
NoUnderlyingSecondaryAssetClasses 2080 NUMINGROUP
UnderlyingSecondaryAssetClass 2081 INT
UnderlyingSecondaryAssetSubClass 2082 INT
UnderlyingSecondaryAssetType 2083 STRING
PreviousClearingBusinessDate 2084 LOCALMKTDATE
ValuationDate 2085 LOCALMKTDATE
ValuationTime 2086 LOCALMKTTIME
ValuationBusinessCenter 2087 STRING
MarginAmtFXRate 2088 FLOAT
MarginAmtFXRateCalc 2089 CHAR
CollateralFXRate 2090 FLOAT
CollateralFXRateCalc 2091 CHAR
CollateralAmountMarketSegmentID 2092 STRING
CollateralAmountMarketID 2093 STRING
PayCollectFXRate 2094 FLOAT
PayCollectFXRateCalc 2095 CHAR
PosAmtStreamDesc 2096 STRING
PositionFXRate 2097 FLOAT
PositionFXRateCalc 2098 CHAR
PosAmtMarketSegmentID 2099 STRING
PosAmtMarketID 2100 STRING
TerminatedIndicator 2101 BOOLEAN
ShortMarkingExemptIndicator 2102 BOOLEAN
RelatedRegulatoryTradeIDSource 2103 STRING
NoAttachments 2104 NUMINGROUP
AttachmentName 2105 STRING
AttachmentMediaType 2106 STRING
AttachmentClassification 2107 STRING
AttachmentExternalURL 2108 STRING
AttachmentEncodingType 2109 INT
UnencodedAttachmentLen 2110 INT
EncodedAttachmentLen 2111 LENGTH
EncodedAttachment 2112 DATA
NoAttachmentKeywords 2113 NUMINGROUP
AttachmentKeyword 2114 STRING
NegotiationMethod 2115 INT
NextAuctionTime 2116 UTCTIMESTAMP
ComplexOptPayoutPaySide 2117 INT
ComplexOptPayoutReceiveSide 2118 INT
ComplexOptPayoutUnderlier 2119 STRING
ComplexOptPayoutPercentage 2120 PERCENTAGE
ComplexOptPayoutTime 2121 INT
ComplexOptPayoutCurrency 2122 CURRENCY
ComplexEventPricePercentage 2123 PERCENTAGE
ComplexEventCurrencyOne 2124 CURRENCY
ComplexEventCurrencyTwo 2125 CURRENCY
ComplexEventQuoteBasis 2126 INT
ComplexEventFixedFXRate 2127 FLOAT
ComplexEventDeterminationMethod 2128 STRING
ComplexEventCalculationAgent 2129 INT
ComplexEventStrikePrice 2130 PRICE
ComplexEventStrikeFactor 2131 FLOAT
ComplexEventStrikeNumberOfOptions 2132 INT
ComplexEventCreditEventsXIDRef 2133 STRING
ComplexEventCreditEventNotifyingParty 2134 INT
ComplexEventCreditEventBusinessCenter 2135 STRING
ComplexEventCreditEventStandardSources 2136 BOOLEAN
ComplexEventCreditEventMinimumSources 2137 INT
ComplexEventXID 2138 STRING
ComplexEventXIDRef 2139 STRING
ValuationReferenceModel 2140 STRING
StrategyType 2141 STRING
CommonPricingIndicator 2142 BOOLEAN
SettlDisruptionProvision 2143 INT
InstrumentRoundingDirection 2144 CHAR
InstrumentRoundingPrecision 2145 INT
LegSettleOnOpenFlag 2146 STRING
LegInstrmtAssignmentMethod 2147 CHAR
LegSecurityStatus 2148 STRING
LegRestructuringType 2149 STRING
LegSeniority 2150 STRING
LegNotionalPercentageOutstanding 2151 PERCENTAGE
LegOriginalNotionalPercentageOutstanding 2152 PERCENTAGE
LegAttachmentPoint 2153 PERCENTAGE
LegDetachmentPoint 2154 PERCENTAGE
LegObligationType 2155 STRING
LegSwapSubClass 2156 STRING
LegNthToDefault 2157 INT
LegMthToDefault 2158 INT
LegSettledEntityMatrixSource 2159 STRING
LegSettledEntityMatrixPublicationDate 2160 LOCALMKTDATE
LegCouponType 2161 INT
LegTotalIssuedAmount 2162 AMT
LegCouponFrequencyPeriod 2163 INT
LegCouponFrequencyUnit 2164 STRING
LegCouponDayCount 2165 INT
LegConvertibleBondEquityID 2166 STRING
LegConvertibleBondEquityIDSource 2167 STRING
LegContractPriceRefMonth 2168 MONTHYEAR
LegLienSeniority 2169 INT
LegLoanFacility 2170 INT
LegReferenceEntityType 2171 INT
LegIndexSeries 2172 INT
LegIndexAnnexVersion 2173 INT
LegIndexAnnexDate 2174 LOCALMKTDATE
LegIndexAnnexSource 2175 STRING
LegSettlRateIndex 2176 STRING
LegSettlRateIndexLocation 2177 STRING
LegOptionExpirationDesc 2178 STRING
EncodedLegOptionExpirationDescLen 2179 LENGTH
EncodedLegOptionExpirationDesc 2180 DATA
LegStrikeMultiplier 2181 FLOAT
LegStrikeValue 2182 FLOAT
LegStrikeUnitOfMeasure 2183 STRING
LegStrikeIndex 2184 STRING
LegStrikeIndexSpread 2185 FLOAT
LegStrikePriceDeterminationMethod 2186 INT
LegStrikePriceBoundaryMethod 2187 INT
LegStrikePriceBoundaryPrecision 2188 PERCENTAGE
LegUnderlyingPriceDeterminationMethod 2189 INT
LegMinPriceIncrement 2190 FLOAT
LegMinPriceIncrementAmount 2191 AMT
LegSettlMethod 2192 STRING
LegOptPayoutType 2193 INT
LegOptPayoutAmount 2194 AMT
LegPriceQuoteMethod 2195 STRING
LegValuationMethod 2196 STRING
LegValuationSource 2197 STRING
LegValuationReferenceModel 2198 STRING
LegListMethod 2199 INT
LegCapPrice 2200 PRICE
LegFloorPrice 2201 PRICE
LegFlexibleIndicator 2202 BOOLEAN
LegFlexProductEligibilityIndicator 2203 BOOLEAN
LegComplexEventStartTime 2204 UTCTIMEONLY
LegPositionLimit 2205 INT
LegNTPositionLimit 2206 INT
LegCPProgram 2207 INT
LegCPRegType 2208 STRING
LegShortSaleRestriction 2209 INT
AssetGroup 2210 INT
LegStrategyType 2211 STRING
LegCommonPricingIndicator 2212 BOOLEAN
LegSettlDisruptionProvision 2213 INT
LegInstrumentRoundingDirection 2214 CHAR
LegInstrumentRoundingPrecision 2215 INT
MiscFeeRate 2216 PERCENTAGE
MiscFeeAmountDue 2217 AMT
NoLegComplexEvents 2218 NUMINGROUP
LegComplexEventType 2219 INT
LegComplexOptPayoutPaySide 2220 INT
LegComplexOptPayoutReceiveSide 2221 INT
LegComplexOptPayoutUnderlier 2222 STRING
LegComplexOptPayoutAmount 2223 AMT
LegComplexOptPayoutPercentage 2224 PERCENTAGE
LegComplexOptPayoutTime 2225 INT
LegComplexOptPayoutCurrency 2226 CURRENCY
LegComplexEventPrice 2227 PRICE
LegComplexEventPricePercentage 2228 PERCENTAGE
LegComplexEventPriceBoundaryMethod 2229 INT
LegComplexEventPriceBoundaryPrecision 2230 PERCENTAGE
LegComplexEventPriceTimeType 2231 INT
LegComplexEventCondition 2232 INT
LegComplexEventCurrencyOne 2233 CURRENCY
LegComplexEventCurrencyTwo 2234 CURRENCY
LegComplexEventQuoteBasis 2235 INT
LegComplexEventFixedFXRate 2236 FLOAT
LegComplexEventDeterminationMethod 2237 STRING
LegComplexEventCalculationAgent 2238 INT
LegComplexEventStrikePrice 2239 PRICE
LegComplexEventStrikeFactor 2240 FLOAT
LegComplexEventStrikeNumberOfOptions 2241 INT
LegComplexEventCreditEventsXIDRef 2242 STRING
LegComplexEventCreditEventNotifyingParty 2243 INT
LegComplexEventCreditEventBusinessCenter 2244 STRING
LegComplexEventCreditEventStandardSources 2245 BOOLEAN
LegComplexEventCreditEventMinimumSources 2246 INT
LegComplexEventEndTime 2247 UTCTIMEONLY
LegComplexEventXID 2248 STRING
LegComplexEventXIDRef 2249 STRING
NoLegComplexEventDates 2250 NUMINGROUP
LegComplexEventStartDate 2251 UTCDATEONLY
LegComplexEventEndDate 2252 UTCDATEONLY
NoLegComplexEventTimes 2253 NUMINGROUP
NoLegInstrumentParties 2254 NUMINGROUP
LegInstrumentPartyID 2255 STRING
LegInstrumentPartyIDSource 2256 CHAR
LegInstrumentPartyRole 2257 INT
NoLegInstrumentPartySubIDs 2258 NUMINGROUP
LegInstrumentPartySubID 2259 STRING
LegInstrumentPartySubIDType 2260 INT
UnderlyingComplexOptPayoutPaySide 2261 INT
UnderlyingComplexOptPayoutReceiveSide 2262 INT
UnderlyingComplexOptPayoutUnderlier 2263 STRING
UnderlyingComplexOptPayoutPercentage 2264 PERCENTAGE
UnderlyingComplexOptPayoutTime 2265 INT
UnderlyingComplexOptPayoutCurrency 2266 CURRENCY
UnderlyingComplexEventPricePercentage 2267 PERCENTAGE
UnderlyingComplexEventCurrencyOne 2268 CURRENCY
UnderlyingComplexEventCurrencyTwo 2269 CURRENCY
UnderlyingComplexEventQuoteBasis 2270 INT
UnderlyingComplexEventFixedFXRate 2271 FLOAT
UnderlyingComplexEventDeterminationMethod 2272 STRING
UnderlyingComplexEventCalculationAgent 2273 INT
UnderlyingComplexEventStrikePrice 2274 PRICE
UnderlyingComplexEventStrikeFactor 2275 FLOAT
UnderlyingComplexEventStrikeNumberOfOptions 2276 INT
UnderlyingComplexEventCreditEventsXIDRef 2277 STRING
UnderlyingComplexEventCreditEventNotifyingParty 2278 INT
UnderlyingComplexEventCreditEventBusinessCenter 2279 STRING
UnderlyingComplexEventCreditEventStandardSources 2280 BOOLEAN
UnderlyingComplexEventCreditEventMinimumSources 2281 INT
UnderlyingComplexEventXID 2282 STRING
UnderlyingComplexEventXIDRef 2283 STRING
UnderlyingSettlRateIndex 2284 STRING
UnderlyingSettlRateIndexLocation 2285 STRING
UnderlyingOptionExpirationDesc 2286 STRING
EncodedUnderlyingOptionExpirationDescLen 2287 LENGTH
EncodedUnderlyingOptionExpirationDesc 2288 DATA
UnderlyingSwapSubClass 2289 STRING
UnderlyingStrikeUnitOfMeasure 2290 STRING
UnderlyingStrikeIndex 2291 STRING
UnderlyingStrikeIndexSpread 2292 FLOAT
UnderlyingValuationSource 2293 STRING
UnderlyingValuationReferenceModel 2294 STRING
UnderlyingStrategyType 2295 STRING
UnderlyingCommonPricingIndicator 2296 BOOLEAN
UnderlyingSettlDisruptionProvision 2297 INT
UnderlyingInstrumentRoundingDirection 2298 CHAR
UnderlyingInstrumentRoundingPrecision 2299 INT
AllocGrossTradeAmt 2300 AMT
LastQtyChanged 2301 QTY
TradeVersion 2302 STRING
HistoricalReportIndicator 2303 BOOLEAN
NoAssetAttributes 2304 NUMINGROUP
AssetAttributeType 2305 STRING
AssetAttributeValue 2306 STRING
AssetAttributeLimit 2307 STRING
NoLegAssetAttributes 2308 NUMINGROUP
LegAssetAttributeType 2309 STRING
LegAssetAttributeValue 2310 STRING
LegAssetAttributeLimit 2311 STRING
NoUnderlyingAssetAttributes 2312 NUMINGROUP
UnderlyingAssetAttributeType 2313 STRING
UnderlyingAssetAttributeValue 2314 STRING
UnderlyingAssetAttributeLimit 2315 STRING
RiskLimitReportStatus 2316 INT
RiskLimitReportRejectReason 2317 INT
RiskLimitCheckRequestID 2318 STRING
RiskLimitCheckID 2319 STRING
RiskLimitCheckTransType 2320 INT
RiskLimitCheckType 2321 INT
RiskLimitCheckRequestRefID 2322 INT
RiskLimitCheckRequestType 2323 INT
RiskLimitCheckAmount 2324 AMT
RiskLimitCheckRequestStatus 2325 INT
RiskLimitCheckRequestResult 2326 INT
RiskLimitApprovedAmount 2327 AMT
PartyActionRequestID 2328 STRING
PartyActionType 2329 INT
ApplTestMessageIndicator 2330 BOOLEAN
PartyActionReportID 2331 STRING
PartyActionResponse 2332 INT
PartyActionRejectReason 2333 INT
RefRiskLimitCheckID 2334 STRING
RefRiskLimitCheckIDType 2335 INT
RiskLimitVelocityPeriod 2336 INT
RiskLimitVelocityUnit 2337 STRING
RequestingPartyRoleQualifier 2338 INT
RiskLimitCheckModelType 2339 INT
EventMonthYear 2340 MONTHYEAR
LegEventMonthYear 2341 MONTHYEAR
UnderlyingEventMonthYear 2342 MONTHYEAR
RiskLimitCheckStatus 2343 INT
SideRiskLimitCheckStatus 2344 INT
NoEntitlementTypes 2345 NUMINGROUP
LegMidPx 2346 PRICE
RegulatoryTransactionType 2347 INT
LegAssetGroup 2348 INT
PricePrecision 2349 INT
CollateralPortfolioID 2350 STRING
EncodedComplianceTextLen 2351 LENGTH
EncodedComplianceText 2352 DATA
TradingUnitPeriodMultiplier 2353 INT
LegTradingUnitPeriodMultiplier 2354 INT
PartyRiskLimitStatus 2355 INT
RemunerationIndicator 2356 INT
LegTotalTradeQty 2357 QTY
LegLastMultipliedQty 2358 QTY
LegTotalGrossTradeAmt 2359 AMT
LegTotalTradeMultipliedQty 2360 QTY
CompressionGroupID 2361 STRING
SelfMatchPreventionID 2362 STRING
UnderlyingTradingUnitPeriodMultiplier 2363 INT
PosReportAction 2364 INT
SettlForwardPoints 2365 FLOAT
SettlPriceFxRateCalc 2366 CHAR
TotalTradeQty 2367 QTY
LastMultipliedQty 2368 QTY
TotalGrossTradeAmt 2369 AMT
TotalTradeMultipliedQty 2370 QTY
EncodedTradeContinuationText 2371 DATA
EncodedTradeContinuationTextLen 2372 LENGTH
IntraFirmTradeIndicator 2373 BOOLEAN
TradeContinuationText 2374 STRING
TaxonomyType 2375 CHAR
PartyRoleQualifier 2376 INT
DerivativeInstrumentPartyRoleQualifier 2377 INT
InstrumentPartyRoleQualifier 2378 INT
LegInstrumentPartyRoleQualifier 2379 INT
LegProvisionPartyRoleQualifier 2380 INT
Nested2PartyRoleQualifier 2381 INT
Nested3PartyRoleQualifier 2382 INT
Nested4PartyRoleQualifier 2383 INT
NestedPartyRoleQualifier 2384 INT
ProvisionPartyRoleQualifier 2385 INT
RequestedPartyRoleQualifier 2386 INT
TradeContingency 2387 INT
RootPartyRoleQualifier 2388 INT
SettlPartyRoleQualifier 2389 INT
TradeConfirmationReferenceID 2390 STRING
UnderlyingInstrumentPartyRoleQualifier 2391 INT
AllocRefRiskLimitCheckID 2392 STRING
AllocRefRiskLimitCheckIDType 2393 INT
LimitUtilizationAmt 2394 AMT
LimitAmt 2395 AMT
LimitRole 2396 INT
RegulatoryTradeIDScope 2397 INT
SideRegulatoryTradeIDScope 2398 INT
AllocRegulatoryTradeIDScope 2399 INT
EffectiveBusinessDate 2400 LOCALMKTDATE
ListManualOrderIndicator 2401 BOOLEAN
EntitlementSubType 2402 INT
QuoteModelType 2403 INT
ComplianceText 2404 STRING
ExecMethod 2405 INT
AllocRegulatoryLegRefID 2406 STRING
ComplexEventSpotRate 2407 PRICE
ComplexEventForwardPoints 2408 FLOAT
LegComplexEventSpotRate 2409 PRICE
LegComplexEventForwardPoints 2410 FLOAT
RegulatoryLegRefID 2411 STRING
RateSourceReferemcePageHeading 2412 STRING
RelatedToSecurityID 2413 STRING
RelatedToSecurityIDSource 2414 STRING
RelatedToStreamXIDRef 2415 STRING
SideRegulatoryLegRefID 2416 STRING
RelatedToDividendPeriodXIDRef 2417 STRING
FirmTradeEventID 2418 STRING
UnderlyingComplexEventSpotRate 2419 PRICE
UnderlyingComplexEventForwardPoints 2420 FLOAT
FillRefID 2421 STRING
OrderRequestID 2422 INT
MassOrderRequestID 2423 STRING
MassOrderReportID 2424 STRING
MassOrderRequestStatus 2425 INT
MassOrderRequestResult 2426 INT
OrderResponseLevel 2427 INT
NoOrderEntries 2428 NUMINGROUP
OrderEntryAction 2429 CHAR
OrderEntryID 2430 INT
ExecTypeReason 2431 INT
TotNoOrderEntries 2432 INT
NoTargetPartySubIDs 2433 NUMINGROUP
TargetPartySubID 2434 STRING
TargetPartySubIDType 2435 INT
TransferInstructionID 2436 STRING
TransferID 2437 STRING
TransferReportID 2438 STRING
TransferTransType 2439 INT
TransferType 2440 INT
TransferScope 2441 INT
TransferStatus 2442 INT
TransferRejectReason 2443 INT
TransferReportType 2444 INT
AggressorTime 2445 UTCTIMESTAMP
AggressorSide 2446 CHAR
FastMarketIndicator 2447 BOOLEAN
LinkageHandlingIndicator 2448 BOOLEAN
NumberOfBuyOrders 2449 INT
NumberOfSellOrders 2450 INT
SettlPriceDeterminationMethod 2451 INT
MDStatisticReqID 2452 STRING
MDStatisticRptID 2453 STRING
MDStatisticName 2454 STRING
MDStatisticDesc 2455 STRING
MDStatisticType 2456 INT
MDStatisticScope 2457 INT
MDStatisticSubScope 2458 INT
MDStatisticScopeType 2459 INT
MDStatisticFrequencyPeriod 2460 INT
MDStatisticFrequencyUnit 2461 INT
MDStatisticDelayPeriod 2462 INT
MDStatisticDelayUnit 2463 INT
MDStatisticIntervalType 2464 INT
MDStatisticIntervalTypeUnit 2465 STRING
MDStatisticIntervalPeriod 2466 INT
MDStatisticIntervalUnit 2467 INT
MDStatisticStartDate 2468 UTCTIMESTAMP
MDStatisticEndDate 2469 UTCTIMESTAMP
MDStatisticStartTime 2470 UTCTIMEONLY
MDStatisticEndTime 2471 UTCTIMEONLY
MDStatisticRatioType 2472 INT
MDStatisticRequestResult 2473 INT
NoMDStatistics 2474 NUMINGROUP
MDStatisticID 2475 STRING
MDStatisticTime 2476 UTCTIMESTAMP
MDStatisticStatus 2477 INT
MDStatisticValue 2478 FLOAT
MDStatisticValueType 2479 INT
MDStatisticValueUnit 2480 INT
EncodedMDStatisticDescLen 2481 LENGTH
EncodedMDStatisticDesc 2482 DATA
AllocRiskLimitCheckStatus 2483 INT
FirmTransactionID 2484 STRING
TransactionID 2485 STRING
WireReference 2486 STRING
CollRptRejectReason 2487 INT
CollRptStatus 2488 INT
PackageID 2489 STRING
TradeNumber 2490 INT
UnderlyingAssetGroup 2491 INT
LegDifferentialPrice 2492 FLOAT
EncodedLegDocumentationText 2493 DATA
EncodedLegDocumentationTextLen 2494 LENGTH
LegAgreementCurrency 2495 CURRENCY
LegAgreementDate 2496 LOCALMKTDATE
LegAgreementDesc 2497 STRING
LegAgreementID 2498 STRING
LegAgreementVersion 2499 STRING
LegBrokerConfirmationDesc 2500 STRING
LegCreditSupportAgreementDate 2501 LOCALMKTDATE
LegCreditSupportAgreementDesc 2502 STRING
LegCreditSupportAgreementID 2503 STRING
LegDeliveryType 2504 INT
LegDocumentationText 2505 STRING
LegEndDate 2506 LOCALMKTDATE
LegGoverningLaw 2507 STRING
LegMarginRatio 2508 PERCENTAGE
LegMasterConfirmationAnnexDate 2509 LOCALMKTDATE
LegMasterConfirmationDate 2510 LOCALMKTDATE
LegMasterConfirmationDesc 2511 STRING
LegMasterConfirmationAnnexDesc 2512 STRING
LegStartDate 2513 LOCALMKTDATE
LegTerminationType 2514 INT
AllocCalculatedCcyQty 2515 QTY
CollateralRequestInstruction 2516 STRING
CollateralRequestLinkID 2517 STRING
CollateralRequestNumber 2518 INT
TotNumCollateralRequests 2519 INT
WarningText 2520 STRING
EncodedWarningText 2521 DATA
EncodedWarningTextLen 2522 LENGTH
CrossedIndicator 2523 INT
TradeReportingIndicator 2524 INT
AffiliatedFirmsTradeIndicator 2525 BOOLEAN
InternationalSwapIndicator 2526 BOOLEAN
MultiAssetSwapIndicator 2527 BOOLEAN
ClearingSettlPrice 2528 PRICE
NoRelativeValues 2529 NUMINGROUP
RelativeValueType 2530 INT
RelativeValue 2531 FLOAT
RelativeValueSide 2532 INT
BidSpread 2533 FLOAT
OfferSpread 2534 FLOAT
MDReportEvent 2535 INT
MDReportCount 2536 INT
TotNoMarketSegmentReports 2537 INT
TotNoInstrumentReports 2538 INT
TotNoPartyDetailReports 2539 INT
TotNoEntitlementReports 2540 INT
TotNoRiskLimitReports 2541 INT
MarketSegmentStatus 2542 INT
MarketSegmentType 2543 INT
MarketSegmentSubType 2544 INT
NoRelatedMarketSegments 2545 NUMINGROUP
RelatedMarketSegmentID 2546 STRING
MarketSegmentRelationship 2547 INT
NoAuctionTypeRules 2548 NUMINGROUP
AuctionTypeProductComplex 2549 STRING
NoPriceRangeRules 2550 NUMINGROUP
StartPriceRange 2551 PRICE
EndPriceRange 2552 PRICE
PriceRangeValue 2553 PRICE
PriceRangePercentage 2554 PERCENTAGE
PriceRangeProductComplex 2555 STRING
PriceRangeRuleID 2556 STRING
FastMarketPercentage 2557 PERCENTAGE
NoQuoteSizeRules 2558 NUMINGROUP
QuoteSideIndicator 2559 BOOLEAN
NoFlexProductEligibilities 2560 NUMINGROUP
FlexProductEligibilityComplex 2561 STRING
NumOfComplexInstruments 2562 INT
MarketDepthTimeInterval 2563 INT
MarketDepthTimeIntervalUnit 2564 INT
MDRecoveryTimeInterval 2565 INT
MDRecoveryTimeIntervalUnit 2566 INT
PrimaryServiceLocationID 2567 STRING
SecondaryServiceLocationID 2568 STRING
MatchRuleProductComplex 2569 STRING
CustomerPriority 2570 INT
TickRuleProductComplex 2571 STRING
PreviousAdjustedOpenInterest 2572 AMT
PreviousUnadjustedOpenInterest 2573 AMT
LowExercisePriceOptionIndicator 2574 BOOLEAN
BlockTradeEligibilityIndicator 2575 BOOLEAN
InstrumentPricePrecision 2576 INT
StrikePricePrecision 2577 INT
OrigStrikePrice 2578 PRICE
SettlSubMethod 2579 INT
NoClearingPriceParameters 2580 NUMINGROUP
BusinessDayType 2581 INT
ClearingPriceOffset 2582 FLOAT
VegaMultiplier 2583 FLOAT
AnnualTradingBusinessDays 2584 INT
TotalTradingBusinessDays 2585 INT
TradingBusinessDays 2586 INT
RealizedVariance 2587 FLOAT
StandardVariance 2588 FLOAT
RelatedClosePrice 2589 PRICE
OvernightInterestRate 2590 FLOAT
AccumulatedReturnModifiedVariationMargin 2591 FLOAT
CalculationMethod 2592 INT
NoOrderAttributes 2593 NUMINGROUP
OrderAttributeType 2594 INT
OrderAttributeValue 2595 STRING
DeltaCrossed 2596 BOOLEAN
ComplexEventFuturesPriceValuation 2597 BOOLEAN
ComplexEventOptionsPriceValuation 2598 BOOLEAN
ComplexEventPVFinalPriceElectionFallback 2599 INT
StrikeIndexCurvePoint 2600 STRING
StrikeIndexQuote 2601 INT
ExtraordinaryEventAdjustmentMethod 2602 INT
ExchangeLookAlike 2603 BOOLEAN
LegStrikeIndexCurvePoint 2604 STRING
LegStrikeIndexQuote 2605 INT
LegExtraordinaryEventAdjustmentMethod 2606 INT
LegExchangeLookAlike 2607 BOOLEAN
LegComplexEventFuturesPriceValuation 2608 BOOLEAN
LegComplexEventOptionsPriceValuation 2609 BOOLEAN
LegComplexEventPVFinalPriceElectionFallback 2610 INT
UnderlyingComplexEventFuturesPriceValuation 2611 BOOLEAN
UnderlyingComplexEventOptionsPriceValuation 2612 BOOLEAN
UnderlyingComplexEventPVFinalPriceElectionFallback 2613 INT
UnderlyingNotional 2614 AMT
UnderlyingNotionalCurrency 2615 CURRENCY
UnderlyingNotionalDeterminationMethod 2616 STRING
UnderlyingNotionalAdjustments 2617 INT
PositionID 2618 STRING
UnderlyingNotionalXIDRef 2619 STRING
UnderlyingFutureID 2620 STRING
UnderlyingFutureIDSource 2621 STRING
UnderlyingStrikeIndexCurvePoint 2622 STRING
UnderlyingStrikeIndexQuote 2623 INT
UnderlyingExtraordinaryEventAdjustmentMethod 2624 INT
UnderlyingExchangeLookAlike 2625 BOOLEAN
UnderlyingAverageVolumeLimitationPercentage 2626 AMT
UnderlyingAverageVolumeLimitationPeriodDays 2627 INT
UnderlyingDepositoryReceiptIndicator 2628 BOOLEAN
UnderlyingOpenUnits 2629 QTY
UnderlyingBasketDivisor 2630 FLOAT
UnderlyingInstrumentXID 2631 STRING
CollateralAmountType 2632 INT
NoMiscFeeSubTypes 2633 NUMINGROUP
MiscFeeSubType 2634 STRING
MiscFeeSubTypeAmt 2635 AMT
MiscFeeSubTypeDesc 2636 STRING
EncodedMiscFeeSubTypeDescLen 2637 LENGTH
EncodedMiscFeeSubTypeDesc 2638 DATA
NoCommissions 2639 NUMINGROUP
CommissionAmount 2640 AMT
CommissionAmountType 2641 INT
CommissionBasis 2642 CHAR
CommissionCurrency 2643 CURRENCY
CommissionUnitOfMeasure 2644 STRING
CommissionUnitOfMeasureCurrency 2645 CURRENCY
CommissionRate 2646 FLOAT
CommissionSharedIndicator 2647 BOOLEAN
CommissionAmountShared 2648 AMT
CommissionLegRefID 2649 STRING
CommissionDesc 2650 STRING
EncodedCommissionDescLen 2651 LENGTH
EncodedCommissionDesc 2652 DATA
NoAllocCommissions 2653 NUMINGROUP
AllocCommissionAmount 2654 AMT
AllocCommissionAmountType 2655 INT
AllocCommissionBasis 2656 CHAR
AllocCommissionCurrency 2657 CURRENCY
AllocCommissionUnitOfMeasure 2658 STRING
AllocCommissionUnitOfMeasureCurrency 2659 CURRENCY
AllocCommissionRate 2660 FLOAT
AllocCommissionSharedIndicator 2661 BOOLEAN
AllocCommissionAmountShared 2662 AMT
AllocCommissionLegRefID 2663 STRING
AllocCommissionDesc 2664 STRING
EncodedAllocCommissionDescLen 2665 LENGTH
EncodedAllocCommissionDesc 2666 DATA
AlgorithmicTradeIndicator 2667 INT
NoTrdRegPublications 2668 NUMINGROUP
TrdRegPublicationType 2669 INT
TrdRegPublicationReason 2670 INT
SideTradeReportingIndicator 2671 INT
CrossRequestID 2672 STRING
FillMatchID 2673 STRING
FillMatchSubID 2674 STRING
MassActionReason 2675 INT
MaximumPriceDeviation 2676 PERCENTAGE
NotAffectedReason 2677 INT
TotalNotAffectedOrders 2678 INT
OrderOwnershipIndicator 2679 INT
LegAccount 2680 STRING
InTheMoneyCondition 2681 INT
LegInTheMoneyCondition 2682 INT
UnderlyingInTheMoneyCondition 2683 INT
DerivativeInTheMoneyCondition 2684 INT
ContraryInstructionEligibilityIndicator 2685 BOOLEAN
LegContraryInstructionEligibilityIndicator 2686 BOOLEAN
UnderlyingContraryInstructionEligibilityIndicator 2687 BOOLEAN
DerivativeContraryInstructionEligibilityIndicator 2688 BOOLEAN
CollateralMarketPrice 2689 PRICE
CollateralPercentOverage 2690 PERCENTAGE
NoSideCollateralAmounts 2691 NUMINGROUP
SideCollateralAmountMarketID 2692 STRING
SideCollateralAmountMarketSegmentID 2693 STRING
SideCollateralAmountType 2694 INT
SideCollateralCurrency 2695 CURRENCY
SideCollateralFXRate 2696 FLOAT
SideCollateralFXRateCalc 2697 CHAR
SideCollateralMarketPrice 2698 PRICE
SideCollateralPercentOverage 2699 PERCENTAGE
SideCollateralPortfolioID 2700 STRING
SideCollateralType 2701 STRING
SideCurrentCollateralAmount 2702 AMT
SideHaircutIndicator 2703 BOOLEAN
ExDestinationType 2704 INT
MarketCondition 2705 INT
NoQuoteAttributes 2706 NUMINGROUP
QuoteAttributeType 2707 INT
QuoteAttributeValue 2708 STRING
NoPriceQualifiers 2709 NUMINGROUP
PriceQualifier 2710 INT
MDValueTier 2711 INT
MiscFeeQualifier 2712 INT
MiscFeeDesc 2713 STRING
FinancialInstrumentFullName 2714 STRING
EncodedFinancialInstrumentFullNameLen 2715 LENGTH
EncodedFinancialInstrumentFullName 2716 DATA
LegFinancialInstrumentFullName 2717 STRING
EncodedLegFinancialInstrumentFullNameLen 2718 LENGTH
EncodedLegFinancialInstrumentFullName 2719 DATA
UnderlyingFinancialInstrumentFullName 2720 STRING
EncodedUnderlyingFinancialInstrumentFullNameLen 2721 LENGTH
EncodedUnderlyingFinancialInstrumentFullName 2722 DATA
UnderlyingIndexCurveUnit 2723 STRING
UnderlyingIndexCurvePeriod 2724 INT
CommissionAmountSubType 2725 INT
AllocCommissionAmountSubType 2726 INT
AllocLegRefID 2727 STRING
FloatingRateIndexCurvePeriod 2728 INT
FloatingRateIndexCurveSpread 2729 FLOAT
FloatingRateIndexCurveUnit 2730 STRING
FloatingRateIndexID 2731 STRING
FloatingRateIndexIDSource 2732 STRING
IndexRollMonth 2733 STRING
NoIndexRollMonths 2734 NUMINGROUP
AssetSubType 2735 STRING
CommodityFinalPriceType 2736 INT
FinancialInstrumentShortName 2737 STRING
NextIndexRollDate 2738 LOCALMKTDATE
LegAssetSubType 2739 STRING
LegFinancialInstrumentShortName 2740 STRING
SecondaryAssetSubType 2741 STRING
UnderlyingFinancialInstrumentShortName 2742 STRING
LegSecondaryAssetSubType 2743 STRING
UnderlyingAssetSubType 2744 STRING
UnderlyingSecondaryAssetSubType 2745 STRING
NoReferenceDataDates 2746 NUMINGROUP
ReferenceDataDate 2747 UTCTIMESTAMP
ReferenceDataDateType 2748 INT
ExecutionTimestamp 2749 UTCTIMESTAMP
ReportingPx 2750 PRICE
ReportingQty 2751 QTY
DeliveryRouteOrCharter 2752 STRING
ReturnTrigger 2753 INT
LegDeliveryRouteOrCharter 2754 STRING
LegReturnTrigger 2755 INT
UnderlyingDeliveryRouteOrCharter 2756 STRING
UnderlyingReturnTrigger 2757 INT
AllocRequestID 2758 STRING
GroupAmount 2759 AMT
GroupRemainingAmount 2760 AMT
AllocGroupAmount 2761 AMT
PriceMarkup 2762 FLOAT
AveragePriceType 2763 INT
AveragePriceStartTime 2764 UTCTIMESTAMP
AveragePriceEndTime 2765 UTCTIMESTAMP
OrderPercentOfTotalVolume 2766 PERCENTAGE
AllocGroupStatus 2767 INT
AllocRequestStatus 2768 INT
AllocAvgPxIndicator 2769 INT
AllocAvgPxGroupID 2770 STRING
PreviousAllocGroupID 2771 STRING
NoMatchExceptions 2772 NUMINGROUP
MatchExceptionType 2773 INT
MatchExceptionElementType 2774 INT
MatchExceptionElementName 2775 STRING
MatchExceptionAllocValue 2776 STRING
MatchExceptionConfirmValue 2777 STRING
MatchExceptionToleranceValue 2778 FLOAT
MatchExceptionToleranceValueType 2779 INT
MatchExceptionText 2780 STRING
NoMatchingDataPoints 2781 NUMINGROUP
MatchingDataPointIndicator 2782 INT
MatchingDataPointValue 2783 STRING
MatchingDataPointType 2784 INT
MatchingDataPointName 2785 STRING
TradeAggregationRequestID 2786 STRING
TradeAggregationRequestRefID 2787 STRING
TradeAggregationTransType 2788 INT
AggregatedQty 2789 QTY
TradeAggregationRequestStatus 2790 INT
TradeAggregationRejectReason 2791 INT
TradeAggregationReportID 2792 STRING
AvgSpotRate 2793 PRICE
AvgForwardPoints 2794 FLOAT
OffshoreIndicator 2795 INT
FXBenchmarkRateFix 2796 STRING
EncodedMatchExceptionTextLen 2797 LENGTH
EncodedMatchExceptionText 2798 DATA
PayReportID 2799 STRING
PayDisputeReason 2800 INT
EncodedReplaceText 2801 DATA
EncodedReplaceTextLen 2802 LENGTH
PayReportRefID 2803 STRING
PayReportTransType 2804 INT
ReplaceText 2805 STRING
PayReportStatus 2806 INT
CancelText 2807 STRING
EncodedCancelText 2808 DATA
EncodedCancelTextLen 2809 LENGTH
PayRequestRefID 2810 STRING
PayRequestTransType 2811 INT
PayRequestID 2812 STRING
PayRequestStatus 2813 INT
EncodedPostTradePaymentDesc 2814 DATA
EncodedPostTradePaymentDescLen 2815 LENGTH
PostTradePaymentAccount 2816 STRING
PostTradePaymentAmount 2817 AMT
PostTradePaymentCurrency 2818 CURRENCY
PostTradePaymentDebitOrCredit 2819 INT
PostTradePaymentDesc 2820 STRING
PostTradePaymentID 2821 STRING
PostTradePaymentLinkID 2822 STRING
PostTradePaymentStatus 2823 INT
PostTradePaymentType 2824 STRING
PostTradePaymentCalculationDate 2825 LOCALMKTDATE
PostTradePaymentValueDate 2826 LOCALMKTDATE
PostTradePaymentFinalValueDate 2827 LOCALMKTDATE
CurrentDisplayPrice 2828 PRICE
DuplicateClOrdIDIndicator 2829 BOOLEAN
EventInitiatorType 2830 CHAR
NBBOEntryType 2831 INT
NBBOPrice 2832 PRICE
NBBOQty 2833 QTY
NBBOSource 2834 INT
OrderOriginationFirmID 2835 STRING
RelatedOrderTime 2836 UTCTIMESTAMP
SingleQuoteIndicator 2837 BOOLEAN
CurrentWorkingPrice 2838 PRICE
TrdRegTimestampManualIndicator 2839 BOOLEAN
CollateralReinvestmentRate 2840 PERCENTAGE
UnderlyingRefID 2841 STRING
CollateralReinvestmentAmount 2842 AMT
CollateralReinvestmentCurrency 2843 CURRENCY
CollateralReinvestmentType 2844 INT
NoCollateralReinvestments 2845 NUMINGROUP
FundingSource 2846 INT
FundingSourceCurrency 2847 CURRENCY
FundingSourceMarketValue 2848 AMT
NoFundingSources 2849 NUMINGROUP
MarginDirection 2851 INT
SideCollateralReinvestmentRate 2862 PERCENTAGE
SideUnderlyingRefID 2863 STRING
NoSideCollateralReinvestments 2864 NUMINGROUP
SideCollateralReinvestmentAmount 2865 AMT
SideCollateralReinvestmentCurrency 2866 CURRENCY
SideCollateralReinvestmentType 2867 INT
CollateralizationValueDate 2868 LOCALMKTDATE
RegulatoryReportTypeBusinessDate 2869 LOCALMKTDATE
ClearingPortfolioID 2870 STRING
NoTransactionAttributes 2871 NUMINGROUP
TransactionAttributeType 2872 INT
TransactionAttributeValue 2873 STRING
UnderlyingID 2874 STRING
PosAmtPrice 2876 PRICE
PosAmtPriceType 2877 INT
TerminationDate 2878 LOCALMKTDATE
CouponOtherDayCount 2879 STRING
LegCouponOtherDayCount 2880 STRING
UnderlyingCouponOtherDayCount 2881 STRING
ContraOrderOrigination 2882 INT
RoutingArrangmentIndicator 2883 INT
ContraRoutingArrangmentIndicator 2884 INT
UnderlyingAccruedInterestAmt 2885 AMT
UnderlyingNumDaysInterest 2886 INT
RelatedOrderID 2887 STRING
RelatedOrderIDSource 2888 INT
RelatedOrderQty 2889 QTY
OrderRelationship 2890 INT
UPICode 2891 STRING
DerivativeUPICode 2892 STRING
LegUPICode 2893 STRING
UnderlyingUPICode 2894 STRING
InstrumentScopeUPICode 2895 STRING
TertiaryTrdType 2896 INT
CurrencyCodeSource 2897 STRING
LegCurrencyCodeSource 2898 STRING
SettlCurrencyCodeSource 2899 STRING
LegSettlCurrencyCodeSource 2900 STRING
SideCurrencyCodeSource 2901 STRING
SideSettlCurrencyCodeSource 2902 STRING
SettlementAmountCurrencyCodeSource 2903 STRING
StrikeCurrencyCodeSource 2904 STRING
UnitOfMeasureCurrencyCodeSource 2905 STRING
PriceUnitOfMeasureCurrencyCodeSource 2906 STRING
PriceQuoteCurrencyCodeSource 2907 STRING
LegStrikeCurrencyCodeSource 2908 STRING
LegUnitOfMeasureCurrencyCodeSource 2909 STRING
LegPriceUnitOfMeasureCurrencyCodeSource 2910 STRING
LegPriceQuoteCurrencyCodeSource 2911 STRING
DerivativeStrikeCurrencyCodeSource 2912 STRING
DerivativeUnitOfMeasureCurrencyCodeSource 2913 STRING
DerivativePriceUnitOfMeasureCurrencyCodeSource 2914 STRING
DerivativePriceQuoteCurrencyCodeSource 2915 STRING
UnderlyingCurrencyCodeSource 2916 STRING
UnderlyingStrikeCurrencyCodeSource 2917 STRING
UnderlyingUnitOfMeasureCurrencyCodeSource 2918 STRING
UnderlyingPriceUnitOfMeasureCurrencyCodeSource 2919 STRING
UnderlyingPriceQuoteCurrencyCodeSource 2920 STRING
UnderlyingNotionalCurrencyCodeSource 2921 STRING
CommCurrencyCodeSource 2922 STRING
CommissionCurrencyCodeSource 2923 STRING
CommissionUnitOfMeasureCurrencyCodeSource 2924 STRING
AllocCommissionCurrencyCodeSource 2925 STRING
AllocCommissionUnitOfMeasureCurrencyCodeSource 2926 STRING
AllocSettlCurrencyCodeSource 2927 STRING
LegAllocSettlCurrencyCodeSource 2928 STRING
CollateralCurrencyCodeSource 2929 STRING
SideCollateralCurrencyCodeSource 2930 STRING
CollateralReinvestmentCurrencyCodeSource 2931 STRING
SideCollateralReinvestmentCurrencyCodeSource 2932 STRING
TradeAllocCurrencyCodeSource 2933 STRING
TradingCurrencyCodeSource 2934 STRING
LimitAmtCurrencyCodeSource 2935 STRING
PosQtyUnitOfMeasureCurrencyCodeSource 2936 STRING
PositionCurrencyCodeSource 2937 STRING
LegPosCurrencyCodeSource 2938 STRING
RiskLimitCurrencyCodeSource 2939 STRING
EntitlementAttribCurrencyCodeSource 2940 STRING
ComplexOptPayoutCurrencyCodeSource 2941 STRING
ComplexEventCurrencyOneCodeSource 2942 STRING
ComplexEventCurrencyTwoCodeSource 2943 STRING
LegComplexOptPayoutCurrencyCodeSource 2944 STRING
LegComplexEventCurrencyOneCodeSource 2945 STRING
LegComplexEventCurrencyTwoCodeSource 2946 STRING
UnderlyingComplexOptPayoutCurrencyCodeSource 2947 STRING
UnderlyingComplexEventCurrencyOneCodeSource 2948 STRING
UnderlyingComplexEventCurrencyTwoCodeSource 2949 STRING
BenchmarkCurveCurrencyCodeSource 2950 STRING
LegBenchmarkCurveCurrencyCodeSource 2951 STRING
AgreementCurrencyCodeSource 2952 STRING
LegAgreementCurrencyCodeSource 2953 STRING
FundingSourceCurrencyCodeSource 2954 STRING
PayCollectCurrencyCodeSource 2955 STRING
PostTradePaymentCurrencyCodeSource 2956 STRING
SymbolPositionNumber 2957 INT
LegSymbolPositionNumber 2958 INT
UnderlyingSymbolPositionNumber 2959 INT
SettlPriceUnitOfMeasureCurrencyCodeSource 2960 STRING
AnonymousTradeIndicator 2961 BOOLEAN
SecurityReferenceDataSupplement 2962 STRING
MultiJurisdictionReportingIndicator 2963 INT
SelfMatchPreventionInstruction 2964 INT
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
NoAdditionalTermBondRefs 40000 NUMINGROUP
AdditionalTermBondSecurityID 40001 STRING
AdditionalTermBondSecurityIDSource 40002 STRING
AdditionalTermBondDesc 40003 STRING
EncodedAdditionalTermBondDescLen 40004 LENGTH
EncodedAdditionalTermBondDesc 40005 DATA
AdditionalTermBondCurrency 40006 CURRENCY
AdditionalTermBondIssuer 40007 STRING
EncodedAdditionalTermBondIssuerLen 40008 LENGTH
EncodedAdditionalTermBondIssuer 40009 DATA
AdditionalTermBondSeniority 40010 STRING
AdditionalTermBondCouponType 40011 INT
AdditionalTermBondCouponRate 40012 PERCENTAGE
AdditionalTermBondMaturityDate 40013 LOCALMKTDATE
AdditionalTermBondParValue 40014 AMT
AdditionalTermBondCurrentTotalIssuedAmount 40015 AMT
AdditionalTermBondCouponFrequencyPeriod 40016 INT
AdditionalTermBondCouponFrequencyUnit 40017 STRING
AdditionalTermBondDayCount 40018 INT
NoAdditionalTerms 40019 NUMINGROUP
AdditionalTermConditionPrecedentBondIndicator 40020 BOOLEAN
AdditionalTermDiscrepancyClauseIndicator 40021 BOOLEAN
NoCashSettlTerms 40022 NUMINGROUP
CashSettlCurrency 40023 CURRENCY
CashSettlValuationFirstBusinessDayOffset 40024 INT
CashSettlValuationTime 40025 LOCALMKTTIME
CashSettlBusinessCenter 40026 STRING
CashSettlQuoteMethod 40027 INT
CashSettlQuoteAmount 40028 AMT
CashSettlQuoteCurrency 40029 CURRENCY
CashSettlMinimumQuoteAmount 40030 AMT
CashSettlMinimumQuoteCurrency 40031 CURRENCY
CashSettlDealer 40032 STRING
CashSettlBusinessDays 40033 INT
CashSettlAmount 40034 AMT
CashSettlRecoveryFactor 40035 FLOAT
CashSettlFixedTermIndicator 40036 BOOLEAN
CashSettlAccruedInterestIndicator 40037 BOOLEAN
CashSettlValuationMethod 40038 INT
CashSettlTermXID 40039 STRING
NoContractualDefinitions 40040 NUMINGROUP
ContractualDefinition 40041 STRING
NoContractualMatrices 40042 NUMINGROUP
ContractualMatrixSource 40043 STRING
ContractualMatrixDate 40044 LOCALMKTDATE
ContractualMatrixTerm 40045 STRING
NoFinancingTermSupplements 40046 NUMINGROUP
FinancingTermSupplementDesc 40047 STRING
FinancingTermSupplementDate 40048 LOCALMKTDATE
NoStreams 40049 NUMINGROUP
StreamType 40050 INT
StreamDesc 40051 STRING
StreamPaySide 40052 INT
StreamReceiveSide 40053 INT
StreamNotional 40054 AMT
StreamCurrency 40055 CURRENCY
StreamText 40056 STRING
UnderlyingStreamEffectiveDateUnadjusted 40057 LOCALMKTDATE
UnderlyingStreamEffectiveDateBusinessDayConvention 40058 INT
UnderlyingStreamEffectiveDateBusinessCenter 40059 STRING
UnderlyingStreamEffectiveDateRelativeTo 40060 INT
UnderlyingStreamEffectiveDateOffsetPeriod 40061 INT
UnderlyingStreamEffectiveDateOffsetUnit 40062 STRING
UnderlyingStreamEffectiveDateOffsetDayType 40063 INT
UnderlyingStreamEffectiveDateAdjusted 40064 LOCALMKTDATE
StreamTerminationDateUnadjusted 40065 LOCALMKTDATE
StreamTerminationDateBusinessDayConvention 40066 INT
StreamTerminationDateBusinessCenter 40067 STRING
StreamTerminationDateRelativeTo 40068 INT
StreamTerminationDateOffsetPeriod 40069 INT
StreamTerminationDateOffsetUnit 40070 STRING
StreamTerminationDateOffsetDayType 40071 INT
StreamTerminationDateAdjusted 40072 LOCALMKTDATE
StreamCalculationPeriodBusinessDayConvention 40073 INT
StreamCalculationPeriodBusinessCenter 40074 STRING
StreamFirstPeriodStartDateUnadjusted 40075 LOCALMKTDATE
StreamFirstPeriodStartDateBusinessDayConvention 40076 INT
StreamFirstPeriodStartDateBusinessCenter 40077 STRING
StreamFirstPeriodStartDateAdjusted 40078 LOCALMKTDATE
StreamFirstRegularPeriodStartDateUnadjusted 40079 LOCALMKTDATE
StreamFirstCompoundingPeriodEndDateUnadjusted 40080 LOCALMKTDATE
StreamLastRegularPeriodEndDateUnadjusted 40081 LOCALMKTDATE
StreamCalculationFrequencyPeriod 40082 INT
StreamCalculationFrequencyUnit 40083 STRING
StreamCalculationRollConvention 40084 STRING
NoSettlRateFallbacks 40085 NUMINGROUP
SettlRatePostponementMaximumDays 40086 INT
LegPaymentStreamNonDeliverableSettlRateSource 40087 INT
SettlRatePostponementSurvey 40088 BOOLEAN
SettlRatePostponementCalculationAgent 40089 INT
NoProvisions 40090 NUMINGROUP
ProvisionType 40091 INT
ProvisionDateUnadjusted 40092 LOCALMKTDATE
ProvisionDateBusinessDayConvention 40093 INT
ProvisionDateBusinessCenter 40094 STRING
ProvisionDateAdjusted 40095 LOCALMKTDATE
ProvisionDateTenorPeriod 40096 INT
ProvisionDateTenorUnit 40097 STRING
ProvisionCalculationAgent 40098 INT
ProvisionOptionSinglePartyBuyerSide 40099 INT
ProvisionOptionSinglePartySellerSide 40100 INT
ProvisionOptionExerciseStyle 40101 INT
ProvisionOptionExerciseMultipleNotional 40102 AMT
ProvisionOptionExerciseMinimumNotional 40103 AMT
ProvisionOptionExerciseMaximumNotional 40104 AMT
ProvisionOptionMinimumNumber 40105 INT
ProvisionOptionMaximumNumber 40106 INT
ProvisionOptionExerciseConfirmation 40107 BOOLEAN
ProvisionCashSettlMethod 40108 INT
ProvisionCashSettlCurrency 40109 CURRENCY
ProvisionCashSettlCurrency2 40110 CURRENCY
ProvisionCashSettlQuoteType 40111 INT
ProvisionCashSettlQuoteSource 40112 INT
ProvisionText 40113 STRING
ProvisionCashSettlValueTime 40114 LOCALMKTTIME
ProvisionCashSettlValueTimeBusinessCenter 40115 STRING
ProvisionCashSettlValueDateBusinessDayConvention 40116 INT
ProvisionCashSettlValueDateBusinessCenter 40117 STRING
ProvisionCashSettlValueDateRelativeTo 40118 INT
ProvisionCashSettlValueDateOffsetPeriod 40119 INT
ProvisionCashSettlValueDateOffsetUnit 40120 STRING
ProvisionCashSettlValueDateOffsetDayType 40121 INT
ProvisionCashSettlValueDateAdjusted 40122 LOCALMKTDATE
ProvisionOptionExerciseBusinessDayConvention 40123 INT
ProvisionOptionExerciseBusinessCenter 40124 STRING
ProvisionOptionExerciseEarliestDateOffsetPeriod 40125 INT
ProvisionOptionExerciseEarliestDateOffsetUnit 40126 STRING
ProvisionOptionExerciseFrequencyPeriod 40127 INT
ProvisionOptionExerciseFrequencyUnit 40128 STRING
ProvisionOptionExerciseStartDateUnadjusted 40129 LOCALMKTDATE
ProvisionOptionExerciseStartDateRelativeTo 40130 INT
ProvisionOptionExerciseStartDateOffsetPeriod 40131 INT
ProvisionOptionExerciseStartDateOffsetUnit 40132 STRING
ProvisionOptionExerciseStartDateOffsetDayType 40133 INT
ProvisionOptionExerciseStartDateAdjusted 40134 LOCALMKTDATE
ProvisionOptionExercisePeriodSkip 40135 INT
ProvisionOptionExerciseBoundsFirstDateUnadjusted 40136 LOCALMKTDATE
ProvisionOptionExerciseBoundsLastDateUnadjusted 40137 LOCALMKTDATE
ProvisionOptionExerciseEarliestTime 40138 LOCALMKTTIME
ProvisionOptionExerciseEarliestTimeBusinessCenter 40139 STRING
ProvisionOptionExerciseLatestTime 40140 LOCALMKTTIME
ProvisionOptionExerciseLatestTimeBusinessCenter 40141 STRING
NoProvisionOptionExerciseFixedDates 40142 NUMINGROUP
ProvisionOptionExerciseFixedDate 40143 LOCALMKTDATE
ProvisionOptionExerciseFixedDateType 40144 INT
ProvisionOptionExpirationDateUnadjusted 40145 LOCALMKTDATE
ProvisionOptionExpirationDateBusinessDayConvention 40146 INT
ProvisionOptionExpirationDateBusinessCenter 40147 STRING
ProvisionOptionExpirationDateRelativeTo 40148 INT
ProvisionOptionExpirationDateOffsetPeriod 40149 INT
ProvisionOptionExpirationDateOffsetUnit 40150 STRING
ProvisionOptionExpirationDateOffsetDayType 40151 INT
ProvisionOptionExpirationDateAdjusted 40152 LOCALMKTDATE
ProvisionOptionExpirationTime 40153 LOCALMKTTIME
ProvisionOptionExpirationTimeBusinessCenter 40154 STRING
ProvisionOptionRelevantUnderlyingDateUnadjusted 40155 LOCALMKTDATE
ProvisionOptionRelevantUnderlyingDateBusinessDayConvention 40156 INT
ProvisionOptionRelevantUnderlyingDateBusinessCenter 40157 STRING
ProvisionOptionRelevantUnderlyingDateRelativeTo 40158 INT
ProvisionOptionRelevantUnderlyingDateOffsetPeriod 40159 INT
ProvisionOptionRelevantUnderlyingDateOffsetUnit 40160 STRING
ProvisionOptionRelevantUnderlyingDateOffsetDayType 40161 INT
ProvisionOptionRelevantUnderlyingDateAdjusted 40162 LOCALMKTDATE
ProvisionCashSettlPaymentDateBusinessDayConvention 40163 INT
ProvisionCashSettlPaymentDateBusinessCenter 40164 STRING
ProvisionCashSettlPaymentDateRelativeTo 40165 INT
ProvisionCashSettlPaymentDateOffsetPeriod 40166 INT
ProvisionCashSettlPaymentDateOffsetUnit 40167 STRING
ProvisionCashSettlPaymentDateOffsetDayType 40168 INT
ProvisionCashSettlPaymentDateRangeFirst 40169 LOCALMKTDATE
ProvisionCashSettlPaymentDateRangeLast 40170 LOCALMKTDATE
NoProvisionCashSettlPaymentDates 40171 NUMINGROUP
ProvisionCashSettlPaymentDate 40172 LOCALMKTDATE
ProvisionCashSettlPaymentDateType 40173 INT
NoProvisionPartyIDs 40174 NUMINGROUP
ProvisionPartyID 40175 STRING
ProvisionPartyIDSource 40176 CHAR
ProvisionPartyRole 40177 INT
NoProvisionPartySubIDs 40178 NUMINGROUP
ProvisionPartySubID 40179 STRING
ProvisionPartySubIDType 40180 INT
NoProtectionTerms 40181 NUMINGROUP
ProtectionTermNotional 40182 AMT
ProtectionTermCurrency 40183 CURRENCY
ProtectionTermSellerNotifies 40184 BOOLEAN
ProtectionTermBuyerNotifies 40185 BOOLEAN
ProtectionTermEventBusinessCenter 40186 STRING
ProtectionTermStandardSources 40187 BOOLEAN
ProtectionTermEventMinimumSources 40188 INT
ProtectionTermEventNewsSource 40189 STRING
ProtectionTermXID 40190 STRING
NoProtectionTermEvents 40191 NUMINGROUP
ProtectionTermEventType 40192 STRING
ProtectionTermEventValue 40193 STRING
ProtectionTermEventCurrency 40194 CURRENCY
ProtectionTermEventPeriod 40195 INT
ProtectionTermEventUnit 40196 STRING
ProtectionTermEventDayType 40197 INT
ProtectionTermEventRateSource 40198 STRING
NoProtectionTermEventQualifiers 40199 NUMINGROUP
ProtectionTermEventQualifier 40200 CHAR
NoProtectionTermObligations 40201 NUMINGROUP
ProtectionTermObligationType 40202 STRING
ProtectionTermObligationValue 40203 STRING
NoPhysicalSettlTerms 40204 NUMINGROUP
PhysicalSettlCurrency 40205 CURRENCY
PhysicalSettlBusinessDays 40206 INT
PhysicalSettlMaximumBusinessDays 40207 INT
PhysicalSettlTermXID 40208 STRING
NoPhysicalSettlDeliverableObligations 40209 NUMINGROUP
PhysicalSettlDeliverableObligationType 40210 STRING
PhysicalSettlDeliverableObligationValue 40211 STRING
NoPayments 40212 NUMINGROUP
PaymentType 40213 INT
PaymentPaySide 40214 INT
PaymentReceiveSide 40215 INT
PaymentCurrency 40216 CURRENCY
PaymentAmount 40217 AMT
PaymentPrice 40218 PRICE
PaymentDateUnadjusted 40219 LOCALMKTDATE
PaymentBusinessDayConvention 40220 INT
PaymentBusinessCenter 40221 STRING
PaymentDateAdjusted 40222 LOCALMKTDATE
LegMarketDisruptionValue 40223 STRING
PaymentDiscountFactor 40224 FLOAT
PaymentPresentValueAmount 40225 AMT
PaymentPresentValueCurrency 40226 CURRENCY
PaymentSettlStyle 40227 INT
LegPaymentStreamNonDeliverableSettlReferencePage 40228 STRING
PaymentText 40229 STRING
NoPaymentSettls 40230 NUMINGROUP
PaymentSettlAmount 40231 AMT
PaymentSettlCurrency 40232 CURRENCY
NoPaymentSettlPartyIDs 40233 NUMINGROUP
PaymentSettlPartyID 40234 STRING
PaymentSettlPartyIDSource 40235 CHAR
PaymentSettlPartyRole 40236 INT
PaymentSettlPartyRoleQualifier 40237 INT
NoPaymentSettlPartySubIDs 40238 NUMINGROUP
PaymentSettlPartySubID 40239 STRING
PaymentSettlPartySubIDType 40240 INT
NoLegStreams 40241 NUMINGROUP
LegStreamType 40242 INT
LegStreamDesc 40243 STRING
LegStreamPaySide 40244 INT
LegStreamReceiveSide 40245 INT
LegStreamNotional 40246 AMT
LegStreamCurrency 40247 CURRENCY
LegStreamText 40248 STRING
LegStreamEffectiveDateUnadjusted 40249 LOCALMKTDATE
LegStreamEffectiveDateBusinessDayConvention 40250 INT
LegStreamEffectiveDateBusinessCenter 40251 STRING
LegStreamEffectiveDateRelativeTo 40252 INT
LegStreamEffectiveDateOffsetPeriod 40253 INT
LegStreamEffectiveDateOffsetUnit 40254 STRING
LegStreamEffectiveDateOffsetDayType 40255 INT
LegStreamEffectiveDateAdjusted 40256 LOCALMKTDATE
LegStreamTerminationDateUnadjusted 40257 LOCALMKTDATE
LegStreamTerminationDateBusinessDayConvention 40258 INT
LegStreamTerminationDateBusinessCenter 40259 STRING
LegStreamTerminationDateRelativeTo 40260 INT
LegStreamTerminationDateOffsetPeriod 40261 INT
LegStreamTerminationDateOffsetUnit 40262 STRING
LegStreamTerminationDateOffsetDayType 40263 INT
LegStreamTerminationDateAdjusted 40264 LOCALMKTDATE
LegStreamCalculationPeriodBusinessDayConvention 40265 INT
LegStreamCalculationPeriodBusinessCenter 40266 STRING
LegStreamFirstPeriodStartDateUnadjusted 40267 LOCALMKTDATE
LegStreamFirstPeriodStartDateBusinessDayConvention 40268 INT
LegStreamFirstPeriodStartDateBusinessCenter 40269 STRING
LegStreamFirstPeriodStartDateAdjusted 40270 LOCALMKTDATE
LegStreamFirstRegularPeriodStartDateUnadjusted 40271 LOCALMKTDATE
LegStreamFirstCompoundingPeriodEndDateUnadjusted 40272 LOCALMKTDATE
LegStreamLastRegularPeriodEndDateUnadjusted 40273 LOCALMKTDATE
LegStreamCalculationFrequencyPeriod 40274 INT
LegStreamCalculationFrequencyUnit 40275 STRING
LegStreamCalculationRollConvention 40276 STRING
NoCashSettlDealers 40277 NUMINGROUP
NoBusinessCenters 40278 NUMINGROUP
LegPaymentStreamType 40279 INT
LegPaymentStreamMarketRate 40280 INT
LegPaymentStreamDelayIndicator 40281 BOOLEAN
LegPaymentStreamSettlCurrency 40282 CURRENCY
LegPaymentStreamDayCount 40283 INT
LegPaymentStreamAccrualDays 40284 INT
LegPaymentStreamDiscountType 40285 INT
LegPaymentStreamDiscountRate 40286 PERCENTAGE
LegPaymentStreamDiscountRateDayCount 40287 INT
LegPaymentStreamCompoundingMethod 40288 INT
LegPaymentStreamInitialPrincipalExchangeIndicator 40289 BOOLEAN
LegPaymentStreamInterimPrincipalExchangeIndicator 40290 BOOLEAN
LegPaymentStreamFinalPrincipalExchangeIndicator 40291 BOOLEAN
LegPaymentStreamPaymentDateBusinessDayConvention 40292 INT
LegPaymentStreamPaymentDateBusinessCenter 40293 STRING
LegPaymentStreamPaymentFrequencyPeriod 40294 INT
LegPaymentStreamPaymentFrequencyUnit 40295 STRING
LegPaymentStreamPaymentRollConvention 40296 STRING
LegPaymentStreamFirstPaymentDateUnadjusted 40297 LOCALMKTDATE
LegPaymentStreamLastRegularPaymentDateUnadjusted 40298 LOCALMKTDATE
LegPaymentStreamPaymentDateRelativeTo 40299 INT
LegPaymentStreamPaymentDateOffsetPeriod 40300 INT
LegPaymentStreamPaymentDateOffsetUnit 40301 STRING
LegPaymentStreamPaymentDateOffsetDayType 40302 INT
LegPaymentStreamResetDateRelativeTo 40303 INT
LegPaymentStreamResetDateBusinessDayConvention 40304 INT
LegPaymentStreamResetDateBusinessCenter 40305 STRING
LegPaymentStreamResetFrequencyPeriod 40306 INT
LegPaymentStreamResetFrequencyUnit 40307 STRING
LegPaymentStreamResetWeeklyRollConvention 40308 STRING
LegPaymentStreamInitialFixingDateRelativeTo 40309 INT
LegPaymentStreamInitialFixingDateBusinessDayConvention 40310 INT
LegPaymentStreamInitialFixingDateBusinessCenter 40311 STRING
LegPaymentStreamInitialFixingDateOffsetPeriod 40312 INT
LegPaymentStreamInitialFixingDateOffsetUnit 40313 STRING
LegPaymentStreamInitialFixingDateOffsetDayType 40314 INT
LegPaymentStreamInitialFixingDateAdjusted 40315 LOCALMKTDATE
LegPaymentStreamFixingDateRelativeTo 40316 INT
LegPaymentStreamFixingDateBusinessDayConvention 40317 INT
LegPaymentStreamFixingDateBusinessCenter 40318 STRING
LegPaymentStreamFixingDateOffsetPeriod 40319 INT
LegPaymentStreamFixingDateOffsetUnit 40320 STRING
LegPaymentStreamFixingDateOffsetDayType 40321 INT
LegPaymentStreamFixingDateAdjusted 40322 LOCALMKTDATE
LegPaymentStreamRateCutoffDateOffsetPeriod 40323 INT
LegPaymentStreamRateCutoffDateOffsetUnit 40324 STRING
LegPaymentStreamRateCutoffDateOffsetDayType 40325 INT
LegPaymentStreamRate 40326 PERCENTAGE
LegPaymentStreamFixedAmount 40327 AMT
LegPaymentStreamRateOrAmountCurrency 40328 CURRENCY
LegPaymentStreamFutureValueNotional 40329 AMT
LegPaymentStreamFutureValueDateAdjusted 40330 LOCALMKTDATE
LegPaymentStreamRateIndex 40331 STRING
LegPaymentStreamRateIndexSource 40332 INT
LegPaymentStreamRateIndexCurveUnit 40333 STRING
LegPaymentStreamRateIndexCurvePeriod 40334 INT
LegPaymentStreamRateMultiplier 40335 FLOAT
LegPaymentStreamRateSpread 40336 FLOAT
LegPaymentStreamRateSpreadPositionType 40337 INT
LegPaymentStreamRateTreatment 40338 INT
LegPaymentStreamCapRate 40339 PERCENTAGE
LegPaymentStreamCapRateBuySide 40340 INT
LegPaymentStreamCapRateSellSide 40341 INT
LegPaymentStreamFloorRate 40342 PERCENTAGE
LegPaymentStreamFloorRateBuySide 40343 INT
LegPaymentStreamFloorRateSellSide 40344 INT
LegPaymentStreamInitialRate 40345 PERCENTAGE
LegPaymentStreamFinalRateRoundingDirection 40346 CHAR
LegPaymentStreamFinalRatePrecision 40347 INT
LegPaymentStreamAveragingMethod 40348 INT
LegPaymentStreamNegativeRateTreatment 40349 INT
LegPaymentStreamInflationLagPeriod 40350 INT
LegPaymentStreamInflationLagUnit 40351 STRING
LegPaymentStreamInflationLagDayType 40352 INT
LegPaymentStreamInflationInterpolationMethod 40353 INT
LegPaymentStreamInflationIndexSource 40354 INT
LegPaymentStreamInflationPublicationSource 40355 STRING
LegPaymentStreamInflationInitialIndexLevel 40356 FLOAT
LegPaymentStreamInflationFallbackBondApplicable 40357 BOOLEAN
LegPaymentStreamFRADiscounting 40358 INT
LegPaymentStreamNonDeliverableRefCurrency 40359 CURRENCY
LegPaymentStreamNonDeliverableFixingDatesBusinessDayConvention 40360 INT
LegPaymentStreamNonDeliverableFixingDatesBusinessCenter 40361 STRING
LegPaymentStreamNonDeliverableFixingDatesRelativeTo 40362 INT
LegPaymentStreamNonDeliverableFixingDatesOffsetPeriod 40363 INT
LegPaymentStreamNonDeliverableFixingDatesOffsetUnit 40364 STRING
LegPaymentStreamNonDeliverableFixingDatesOffsetDayType 40365 INT
LegSettlRateFallbackRateSource 40366 INT
NoLegNonDeliverableFixingDates 40367 NUMINGROUP
LegNonDeliverableFixingDate 40368 LOCALMKTDATE
LegNonDeliverableFixingDateType 40369 INT
LegSettlRateFallbackReferencePage 40370 STRING
PaymentStreamNonDeliverableSettlRateSource 40371 INT
PaymentStreamNonDeliverableSettlReferencePage 40372 STRING
SettlRateFallbackRateSource 40373 INT
NoLegPaymentSchedules 40374 NUMINGROUP
LegPaymentScheduleType 40375 INT
LegPaymentScheduleStubType 40376 INT
LegPaymentScheduleStartDateUnadjusted 40377 LOCALMKTDATE
LegPaymentScheduleEndDateUnadjusted 40378 LOCALMKTDATE
LegPaymentSchedulePaySide 40379 INT
LegPaymentScheduleReceiveSide 40380 INT
LegPaymentScheduleNotional 40381 AMT
LegPaymentScheduleCurrency 40382 CURRENCY
LegPaymentScheduleRate 40383 PERCENTAGE
LegPaymentScheduleRateMultiplier 40384 FLOAT
LegPaymentScheduleRateSpread 40385 FLOAT
LegPaymentScheduleRateSpreadPositionType 40386 INT
LegPaymentScheduleRateTreatment 40387 INT
LegPaymentScheduleFixedAmount 40388 AMT
LegPaymentScheduleFixedCurrency 40389 CURRENCY
LegPaymentScheduleStepFrequencyPeriod 40390 INT
LegPaymentScheduleStepFrequencyUnit 40391 STRING
LegPaymentScheduleStepOffsetValue 40392 AMT
LegPaymentScheduleStepRate 40393 PERCENTAGE
LegPaymentScheduleStepOffsetRate 40394 PERCENTAGE
LegPaymentScheduleStepRelativeTo 40395 INT
LegPaymentScheduleFixingDateUnadjusted 40396 LOCALMKTDATE
LegPaymentScheduleWeight 40397 FLOAT
LegPaymentScheduleFixingDateRelativeTo 40398 INT
LegPaymentScheduleFixingDateBusinessDayConvention 40399 INT
LegPaymentScheduleFixingDateBusinessCenter 40400 STRING
LegPaymentScheduleFixingDateOffsetPeriod 40401 INT
LegPaymentScheduleFixingDateOffsetUnit 40402 STRING
LegPaymentScheduleFixingDateOffsetDayType 40403 INT
LegPaymentScheduleFixingDateAdjusted 40404 LOCALMKTDATE
LegPaymentScheduleFixingTime 40405 LOCALMKTTIME
LegPaymentScheduleFixingTimeBusinessCenter 40406 STRING
LegPaymentScheduleInterimExchangePaymentDateRelativeTo 40407 INT
LegPaymentScheduleInterimExchangeDatesBusinessDayConvention 40408 INT
LegPaymentScheduleInterimExchangeDatesBusinessCenter 40409 STRING
LegPaymentScheduleInterimExchangeDatesOffsetPeriod 40410 INT
LegPaymentScheduleInterimExchangeDatesOffsetUnit 40411 STRING
LegPaymentScheduleInterimExchangeDatesOffsetDayType 40412 INT
LegPaymentScheduleInterimExchangeDateAdjusted 40413 LOCALMKTDATE
NoLegPaymentScheduleRateSources 40414 NUMINGROUP
LegPaymentScheduleRateSource 40415 INT
LegPaymentScheduleRateSourceType 40416 INT
LegPaymentScheduleReferencePage 40417 STRING
NoLegPaymentStubs 40418 NUMINGROUP
LegPaymentStubType 40419 INT
LegPaymentStubLength 40420 INT
LegPaymentStubRate 40421 PERCENTAGE
LegPaymentStubFixedAmount 40422 AMT
LegPaymentStubFixedCurrency 40423 CURRENCY
LegPaymentStubIndex 40424 STRING
LegPaymentStubIndexSource 40425 INT
LegPaymentStubIndexCurvePeriod 40426 INT
LegPaymentStubIndexCurveUnit 40427 STRING
LegPaymentStubIndexRateMultiplier 40428 FLOAT
LegPaymentStubIndexRateSpread 40429 FLOAT
LegPaymentStubIndexRateSpreadPositionType 40430 INT
LegPaymentStubIndexRateTreatment 40431 INT
LegPaymentStubIndexCapRate 40432 PERCENTAGE
LegPaymentStubIndexCapRateBuySide 40433 INT
LegPaymentStubIndexCapRateSellSide 40434 INT
LegPaymentStubIndexFloorRate 40435 PERCENTAGE
LegPaymentStubIndexFloorRateBuySide 40436 INT
LegPaymentStubIndexFloorRateSellSide 40437 INT
LegPaymentStubIndex2 40438 STRING
LegPaymentStubIndex2Source 40439 INT
LegPaymentStubIndex2CurvePeriod 40440 INT
LegPaymentStubIndex2CurveUnit 40441 STRING
LegPaymentStubIndex2RateMultiplier 40442 FLOAT
LegPaymentStubIndex2RateSpread 40443 FLOAT
LegPaymentStubIndex2RateSpreadPositionType 40444 INT
LegPaymentStubIndex2RateTreatment 40445 INT
LegPaymentStubIndex2CapRate 40446 PERCENTAGE
LegPaymentStubIndex2FloorRate 40447 PERCENTAGE
NoLegProvisions 40448 NUMINGROUP
LegProvisionType 40449 INT
LegProvisionDateUnadjusted 40450 LOCALMKTDATE
LegProvisionDateBusinessDayConvention 40451 INT
LegProvisionDateBusinessCenter 40452 STRING
LegProvisionDateAdjusted 40453 LOCALMKTDATE
LegProvisionDateTenorPeriod 40454 INT
LegProvisionDateTenorUnit 40455 STRING
LegProvisionCalculationAgent 40456 INT
LegProvisionOptionSinglePartyBuyerSide 40457 INT
LegProvisionOptionSinglePartySellerSide 40458 INT
LegProvisionOptionExerciseStyle 40459 INT
LegProvisionOptionExerciseMultipleNotional 40460 AMT
LegProvisionOptionExerciseMinimumNotional 40461 AMT
LegProvisionOptionExerciseMaximumNotional 40462 AMT
LegProvisionOptionMinimumNumber 40463 INT
LegProvisionOptionMaximumNumber 40464 INT
LegProvisionOptionExerciseConfirmation 40465 BOOLEAN
LegProvisionCashSettlMethod 40466 INT
LegProvisionCashSettlCurrency 40467 CURRENCY
LegProvisionCashSettlCurrency2 40468 CURRENCY
LegProvisionCashSettlQuoteType 40469 INT
LegProvisionCashSettlQuoteSource 40470 INT
BusinessCenter 40471 STRING
LegProvisionText 40472 STRING
NoLegProvisionCashSettlPaymentDates 40473 NUMINGROUP
LegProvisionCashSettlPaymentDate 40474 LOCALMKTDATE
LegProvisionCashSettlPaymentDateType 40475 INT
LegProvisionOptionExerciseBusinessDayConvention 40476 INT
LegProvisionOptionExerciseBusinessCenter 40477 STRING
LegProvisionOptionExerciseEarliestDateOffsetPeriod 40478 INT
LegProvisionOptionExerciseEarliestDateOffsetUnit 40479 STRING
LegProvisionOptionExerciseFrequencyPeriod 40480 INT
LegProvisionOptionExerciseFrequencyUnit 40481 STRING
LegProvisionOptionExerciseStartDateUnadjusted 40482 LOCALMKTDATE
LegProvisionOptionExerciseStartDateRelativeTo 40483 INT
LegProvisionOptionExerciseStartDateOffsetPeriod 40484 INT
LegProvisionOptionExerciseStartDateOffsetUnit 40485 STRING
LegProvisionOptionExerciseStartDateOffsetDayType 40486 INT
LegProvisionOptionExerciseStartDateAdjusted 40487 LOCALMKTDATE
LegProvisionOptionExercisePeriodSkip 40488 INT
LegProvisionOptionExerciseBoundsFirstDateUnadjusted 40489 LOCALMKTDATE
LegProvisionOptionExerciseBoundsLastDateUnadjusted 40490 LOCALMKTDATE
LegProvisionOptionExerciseEarliestTime 40491 LOCALMKTTIME
LegProvisionOptionExerciseEarliestTimeBusinessCenter 40492 STRING
LegProvisionOptionExerciseLatestTime 40493 LOCALMKTTIME
LegProvisionOptionExerciseLatestTimeBusinessCenter 40494 STRING
NoLegProvisionOptionExerciseFixedDates 40495 NUMINGROUP
LegProvisionOptionExerciseFixedDate 40496 LOCALMKTDATE
LegProvisionOptionExerciseFixedDateType 40497 INT
LegProvisionOptionExpirationDateUnadjusted 40498 LOCALMKTDATE
LegProvisionOptionExpirationDateBusinessDayConvention 40499 INT
LegProvisionOptionExpirationDateBusinessCenter 40500 STRING
LegProvisionOptionExpirationDateRelativeTo 40501 INT
LegProvisionOptionExpirationDateOffsetPeriod 40502 INT
LegProvisionOptionExpirationDateOffsetUnit 40503 STRING
LegProvisionOptionExpirationDateOffsetDayType 40504 INT
LegProvisionOptionExpirationDateAdjusted 40505 LOCALMKTDATE
LegProvisionOptionExpirationTime 40506 LOCALMKTTIME
LegProvisionOptionExpirationTimeBusinessCenter 40507 STRING
LegProvisionOptionRelevantUnderlyingDateUnadjusted 40508 LOCALMKTDATE
LegProvisionOptionRelevantUnderlyingDateBusinessDayConvention 40509 INT
LegProvisionOptionRelevantUnderlyingDateBusinessCenter 40510 STRING
LegProvisionOptionRelevantUnderlyingDateRelativeTo 40511 INT
LegProvisionOptionRelevantUnderlyingDateOffsetPeriod 40512 INT
LegProvisionOptionRelevantUnderlyingDateOffsetUnit 40513 STRING
LegProvisionOptionRelevantUnderlyingDateOffsetDayType 40514 INT
LegProvisionOptionRelevantUnderlyingDateAdjusted 40515 LOCALMKTDATE
LegProvisionCashSettlPaymentDateBusinessDayConvention 40516 INT
LegProvisionCashSettlPaymentDateBusinessCenter 40517 STRING
LegProvisionCashSettlPaymentDateRelativeTo 40518 INT
LegProvisionCashSettlPaymentDateOffsetPeriod 40519 INT
LegProvisionCashSettlPaymentDateOffsetUnit 40520 STRING
LegProvisionCashSettlPaymentDateOffsetDayType 40521 INT
LegProvisionCashSettlPaymentDateRangeFirst 40522 LOCALMKTDATE
LegProvisionCashSettlPaymentDateRangeLast 40523 LOCALMKTDATE
LegProvisionCashSettlValueTime 40524 LOCALMKTTIME
LegProvisionCashSettlValueTimeBusinessCenter 40525 STRING
LegProvisionCashSettlValueDateBusinessDayConvention 40526 INT
LegProvisionCashSettlValueDateBusinessCenter 40527 STRING
LegProvisionCashSettlValueDateRelativeTo 40528 INT
LegProvisionCashSettlValueDateOffsetPeriod 40529 INT
LegProvisionCashSettlValueDateOffsetUnit 40530 STRING
LegProvisionCashSettlValueDateOffsetDayType 40531 INT
LegProvisionCashSettlValueDateAdjusted 40532 LOCALMKTDATE
NoLegProvisionPartyIDs 40533 NUMINGROUP
LegProvisionPartyID 40534 STRING
LegProvisionPartyIDSource 40535 CHAR
LegProvisionPartyRole 40536 INT
NoLegProvisionPartySubIDs 40537 NUMINGROUP
LegProvisionPartySubID 40538 STRING
LegProvisionPartySubIDType 40539 INT
NoUnderlyingStreams 40540 NUMINGROUP
UnderlyingStreamType 40541 INT
UnderlyingStreamDesc 40542 STRING
UnderlyingStreamPaySide 40543 INT
UnderlyingStreamReceiveSide 40544 INT
UnderlyingStreamNotional 40545 AMT
UnderlyingStreamCurrency 40546 CURRENCY
UnderlyingStreamText 40547 STRING
UnderlyingStreamTerminationDateUnadjusted 40548 LOCALMKTDATE
UnderlyingStreamTerminationDateBusinessDayConvention 40549 INT
UnderlyingStreamTerminationDateBusinessCenter 40550 STRING
UnderlyingStreamTerminationDateRelativeTo 40551 INT
UnderlyingStreamTerminationDateOffsetPeriod 40552 INT
UnderlyingStreamTerminationDateOffsetUnit 40553 STRING
UnderlyingStreamTerminationDateOffsetDayType 40554 INT
UnderlyingStreamTerminationDateAdjusted 40555 LOCALMKTDATE
UnderlyingStreamCalculationPeriodBusinessDayConvention 40556 INT
UnderlyingStreamCalculationPeriodBusinessCenter 40557 STRING
UnderlyingStreamFirstPeriodStartDateUnadjusted 40558 LOCALMKTDATE
UnderlyingStreamFirstPeriodStartDateBusinessDayConvention 40559 INT
UnderlyingStreamFirstPeriodStartDateBusinessCenter 40560 STRING
UnderlyingStreamFirstPeriodStartDateAdjusted 40561 LOCALMKTDATE
UnderlyingStreamFirstRegularPeriodStartDateUnadjusted 40562 LOCALMKTDATE
UnderlyingStreamFirstCompoundingPeriodEndDateUnadjusted 40563 LOCALMKTDATE
UnderlyingStreamLastRegularPeriodEndDateUnadjusted 40564 LOCALMKTDATE
UnderlyingStreamCalculationFrequencyPeriod 40565 INT
UnderlyingStreamCalculationFrequencyUnit 40566 STRING
UnderlyingStreamCalculationRollConvention 40567 STRING
UnderlyingPaymentStreamType 40568 INT
UnderlyingPaymentStreamMarketRate 40569 INT
UnderlyingPaymentStreamDelayIndicator 40570 BOOLEAN
UnderlyingPaymentStreamSettlCurrency 40571 CURRENCY
UnderlyingPaymentStreamDayCount 40572 INT
UnderlyingPaymentStreamAccrualDays 40573 INT
UnderlyingPaymentStreamDiscountType 40574 INT
UnderlyingPaymentStreamDiscountRate 40575 PERCENTAGE
UnderlyingPaymentStreamDiscountRateDayCount 40576 INT
UnderlyingPaymentStreamCompoundingMethod 40577 INT
UnderlyingPaymentStreamInitialPrincipalExchangeIndicator 40578 BOOLEAN
UnderlyingPaymentStreamInterimPrincipalExchangeIndicator 40579 BOOLEAN
UnderlyingPaymentStreamFinalPrincipalExchangeIndicator 40580 BOOLEAN
UnderlyingPaymentStreamPaymentDateBusinessDayConvention 40581 INT
UnderlyingPaymentStreamPaymentDateBusinessCenter 40582 STRING
UnderlyingPaymentStreamPaymentFrequencyPeriod 40583 INT
UnderlyingPaymentStreamPaymentFrequencyUnit 40584 STRING
UnderlyingPaymentStreamPaymentRollConvention 40585 STRING
UnderlyingPaymentStreamFirstPaymentDateUnadjusted 40586 LOCALMKTDATE
UnderlyingPaymentStreamLastRegularPaymentDateUnadjusted 40587 LOCALMKTDATE
UnderlyingPaymentStreamPaymentDateRelativeTo 40588 INT
UnderlyingPaymentStreamPaymentDateOffsetPeriod 40589 INT
UnderlyingPaymentStreamPaymentDateOffsetUnit 40590 STRING
UnderlyingPaymentStreamPaymentDateOffsetDayType 40591 INT
UnderlyingPaymentStreamResetDateRelativeTo 40592 INT
UnderlyingPaymentStreamResetDateBusinessDayConvention 40593 INT
UnderlyingPaymentStreamResetDateBusinessCenter 40594 STRING
UnderlyingPaymentStreamResetFrequencyPeriod 40595 INT
UnderlyingPaymentStreamResetFrequencyUnit 40596 STRING
UnderlyingPaymentStreamResetWeeklyRollConvention 40597 STRING
UnderlyingPaymentStreamInitialFixingDateRelativeTo 40598 INT
UnderlyingPaymentStreamInitialFixingDateBusinessDayConvention 40599 INT
UnderlyingPaymentStreamInitialFixingDateBusinessCenter 40600 STRING
UnderlyingPaymentStreamInitialFixingDateOffsetPeriod 40601 INT
UnderlyingPaymentStreamInitialFixingDateOffsetUnit 40602 STRING
UnderlyingPaymentStreamInitialFixingDateOffsetDayType 40603 INT
UnderlyingPaymentStreamInitialFixingDateAdjusted 40604 LOCALMKTDATE
UnderlyingPaymentStreamFixingDateRelativeTo 40605 INT
UnderlyingPaymentStreamFixingDateBusinessDayConvention 40606 INT
UnderlyingPaymentStreamFixingDateBusinessCenter 40607 STRING
UnderlyingPaymentStreamFixingDateOffsetPeriod 40608 INT
UnderlyingPaymentStreamFixingDateOffsetUnit 40609 STRING
UnderlyingPaymentStreamFixingDateOffsetDayType 40610 INT
UnderlyingPaymentStreamFixingDateAdjusted 40611 LOCALMKTDATE
UnderlyingPaymentStreamRateCutoffDateOffsetPeriod 40612 INT
UnderlyingPaymentStreamRateCutoffDateOffsetUnit 40613 STRING
UnderlyingPaymentStreamRateCutoffDateOffsetDayType 40614 INT
UnderlyingPaymentStreamRate 40615 PERCENTAGE
UnderlyingPaymentStreamFixedAmount 40616 AMT
UnderlyingPaymentStreamRateOrAmountCurrency 40617 CURRENCY
UnderlyingPaymentStreamFutureValueNotional 40618 AMT
UnderlyingPaymentStreamFutureValueDateAdjusted 40619 LOCALMKTDATE
UnderlyingPaymentStreamRateIndex 40620 STRING
UnderlyingPaymentStreamRateIndexSource 40621 INT
UnderlyingPaymentStreamRateIndexCurveUnit 40622 STRING
UnderlyingPaymentStreamRateIndexCurvePeriod 40623 INT
UnderlyingPaymentStreamRateMultiplier 40624 FLOAT
UnderlyingPaymentStreamRateSpread 40625 FLOAT
UnderlyingPaymentStreamRateSpreadPositionType 40626 INT
UnderlyingPaymentStreamRateTreatment 40627 INT
UnderlyingPaymentStreamCapRate 40628 PERCENTAGE
UnderlyingPaymentStreamCapRateBuySide 40629 INT
UnderlyingPaymentStreamCapRateSellSide 40630 INT
UnderlyingPaymentStreamFloorRate 40631 PERCENTAGE
UnderlyingPaymentStreamFloorRateBuySide 40632 INT
UnderlyingPaymentStreamFloorRateSellSide 40633 INT
UnderlyingPaymentStreamInitialRate 40634 PERCENTAGE
UnderlyingPaymentStreamFinalRateRoundingDirection 40635 CHAR
UnderlyingPaymentStreamFinalRatePrecision 40636 INT
UnderlyingPaymentStreamAveragingMethod 40637 INT
UnderlyingPaymentStreamNegativeRateTreatment 40638 INT
UnderlyingPaymentStreamInflationLagPeriod 40639 INT
UnderlyingPaymentStreamInflationLagUnit 40640 STRING
UnderlyingPaymentStreamInflationLagDayType 40641 INT
UnderlyingPaymentStreamInflationInterpolationMethod 40642 INT
UnderlyingPaymentStreamInflationIndexSource 40643 INT
UnderlyingPaymentStreamInflationPublicationSource 40644 STRING
UnderlyingPaymentStreamInflationInitialIndexLevel 40645 FLOAT
UnderlyingPaymentStreamInflationFallbackBondApplicable 40646 BOOLEAN
UnderlyingPaymentStreamFRADiscounting 40647 INT
UnderlyingPaymentStreamNonDeliverableRefCurrency 40648 CURRENCY
UnderlyingPaymentStreamNonDeliverableFixingDatesBizDayConvention 40649 INT
UnderlyingPaymentStreamNonDeliverableFixingDatesBusinessCenter 40650 STRING
UnderlyingPaymentStreamNonDeliverableFixingDatesRelativeTo 40651 INT
UnderlyingPaymentStreamNonDeliverableFixingDatesOffsetPeriod 40652 INT
UnderlyingPaymentStreamNonDeliverableFixingDatesOffsetUnit 40653 STRING
UnderlyingPaymentStreamNonDeliverableFixingDatesOffsetDayType 40654 INT
SettlRateFallbackReferencePage 40655 STRING
NoUnderlyingNonDeliverableFixingDates 40656 NUMINGROUP
UnderlyingNonDeliverableFixingDate 40657 LOCALMKTDATE
UnderlyingNonDeliverableFixingDateType 40658 INT
NoUnderlyingSettlRateFallbacks 40659 NUMINGROUP
UnderlyingSettlRatePostponementMaximumDays 40660 INT
UnderlyingPaymentStreamNonDeliverableSettlRateSource 40661 INT
UnderlyingSettlRatePostponementSurvey 40662 BOOLEAN
UnderlyingSettlRatePostponementCalculationAgent 40663 INT
NoUnderlyingPaymentSchedules 40664 NUMINGROUP
UnderlyingPaymentScheduleType 40665 INT
UnderlyingPaymentScheduleStubType 40666 INT
UnderlyingPaymentScheduleStartDateUnadjusted 40667 LOCALMKTDATE
UnderlyingPaymentScheduleEndDateUnadjusted 40668 LOCALMKTDATE
UnderlyingPaymentSchedulePaySide 40669 INT
UnderlyingPaymentScheduleReceiveSide 40670 INT
UnderlyingPaymentScheduleNotional 40671 AMT
UnderlyingPaymentScheduleCurrency 40672 CURRENCY
UnderlyingPaymentScheduleRate 40673 PERCENTAGE
UnderlyingPaymentScheduleRateMultiplier 40674 FLOAT
UnderlyingPaymentScheduleRateSpread 40675 FLOAT
UnderlyingPaymentScheduleRateSpreadPositionType 40676 INT
UnderlyingPaymentScheduleRateTreatment 40677 INT
UnderlyingPaymentScheduleFixedAmount 40678 AMT
UnderlyingPaymentScheduleFixedCurrency 40679 CURRENCY
UnderlyingPaymentScheduleStepFrequencyPeriod 40680 INT
UnderlyingPaymentScheduleStepFrequencyUnit 40681 STRING
UnderlyingPaymentScheduleStepOffsetValue 40682 AMT
UnderlyingPaymentScheduleStepRate 40683 PERCENTAGE
UnderlyingPaymentScheduleStepOffsetRate 40684 PERCENTAGE
UnderlyingPaymentScheduleStepRelativeTo 40685 INT
UnderlyingPaymentScheduleFixingDateUnadjusted 40686 LOCALMKTDATE
UnderlyingPaymentScheduleWeight 40687 FLOAT
UnderlyingPaymentScheduleFixingDateRelativeTo 40688 INT
UnderlyingPaymentScheduleFixingDateBusinessDayCnvtn 40689 INT
UnderlyingPaymentScheduleFixingDateBusinessCenter 40690 STRING
UnderlyingPaymentScheduleFixingDateOffsetPeriod 40691 INT
UnderlyingPaymentScheduleFixingDateOffsetUnit 40692 STRING
UnderlyingPaymentScheduleFixingDateOffsetDayType 40693 INT
UnderlyingPaymentScheduleFixingDateAdjusted 40694 LOCALMKTDATE
UnderlyingPaymentScheduleFixingTime 40695 LOCALMKTTIME
UnderlyingPaymentScheduleFixingTimeBusinessCenter 40696 STRING
UnderlyingPaymentScheduleInterimExchangePaymentDateRelativeTo 40697 INT
UnderlyingPaymentScheduleInterimExchangeDatesBizDayConvention 40698 INT
UnderlyingPaymentScheduleInterimExchangeDatesBusinessCenter 40699 STRING
UnderlyingPaymentScheduleInterimExchangeDatesOffsetPeriod 40700 INT
UnderlyingPaymentScheduleInterimExchangeDatesOffsetUnit 40701 STRING
UnderlyingPaymentScheduleInterimExchangeDatesOffsetDayType 40702 INT
UnderlyingPaymentScheduleInterimExchangeDateAdjusted 40703 LOCALMKTDATE
NoUnderlyingPaymentScheduleRateSources 40704 NUMINGROUP
UnderlyingPaymentScheduleRateSource 40705 INT
UnderlyingPaymentScheduleRateSourceType 40706 INT
UnderlyingPaymentScheduleReferencePage 40707 STRING
NoUnderlyingPaymentStubs 40708 NUMINGROUP
UnderlyingPaymentStubType 40709 INT
UnderlyingPaymentStubLength 40710 INT
UnderlyingPaymentStubRate 40711 PERCENTAGE
UnderlyingPaymentStubFixedAmount 40712 AMT
UnderlyingPaymentStubFixedCurrency 40713 CURRENCY
UnderlyingPaymentStubIndex 40714 STRING
UnderlyingPaymentStubIndexSource 40715 INT
UnderlyingPaymentStubIndexCurvePeriod 40716 INT
UnderlyingPaymentStubIndexCurveUnit 40717 STRING
UnderlyingPaymentStubIndexRateMultiplier 40718 FLOAT
UnderlyingPaymentStubIndexRateSpread 40719 FLOAT
UnderlyingPaymentStubIndexRateSpreadPositionType 40720 INT
UnderlyingPaymentStubIndexRateTreatment 40721 INT
UnderlyingPaymentStubIndexCapRate 40722 PERCENTAGE
UnderlyingPaymentStubIndexCapRateBuySide 40723 INT
UnderlyingPaymentStubIndexCapRateSellSide 40724 INT
UnderlyingPaymentStubIndexFloorRate 40725 PERCENTAGE
UnderlyingPaymentStubIndexFloorRateBuySide 40726 INT
UnderlyingPaymentStubIndexFloorRateSellSide 40727 INT
UnderlyingPaymentStubIndex2 40728 STRING
UnderlyingPaymentStubIndex2Source 40729 INT
UnderlyingPaymentStubIndex2CurvePeriod 40730 INT
UnderlyingPaymentStubIndex2CurveUnit 40731 STRING
UnderlyingPaymentStubIndex2RateMultiplier 40732 FLOAT
UnderlyingPaymentStubIndex2RateSpread 40733 FLOAT
UnderlyingPaymentStubIndex2RateSpreadPositionType 40734 INT
UnderlyingPaymentStubIndex2RateTreatment 40735 INT
UnderlyingPaymentStubIndex2CapRate 40736 PERCENTAGE
UnderlyingPaymentStubIndex2FloorRate 40737 PERCENTAGE
PaymentStreamType 40738 INT
PaymentStreamMarketRate 40739 INT
PaymentStreamDelayIndicator 40740 BOOLEAN
PaymentStreamSettlCurrency 40741 CURRENCY
PaymentStreamDayCount 40742 INT
PaymentStreamAccrualDays 40743 INT
PaymentStreamDiscountType 40744 INT
PaymentStreamDiscountRate 40745 PERCENTAGE
PaymentStreamDiscountRateDayCount 40746 INT
PaymentStreamCompoundingMethod 40747 INT
PaymentStreamInitialPrincipalExchangeIndicator 40748 BOOLEAN
PaymentStreamInterimPrincipalExchangeIndicator 40749 BOOLEAN
PaymentStreamFinalPrincipalExchangeIndicator 40750 BOOLEAN
PaymentStreamPaymentDateBusinessDayConvention 40751 INT
PaymentStreamPaymentDateBusinessCenter 40752 STRING
PaymentStreamPaymentFrequencyPeriod 40753 INT
PaymentStreamPaymentFrequencyUnit 40754 STRING
PaymentStreamPaymentRollConvention 40755 STRING
PaymentStreamFirstPaymentDateUnadjusted 40756 LOCALMKTDATE
PaymentStreamLastRegularPaymentDateUnadjusted 40757 LOCALMKTDATE
PaymentStreamPaymentDateRelativeTo 40758 INT
PaymentStreamPaymentDateOffsetPeriod 40759 INT
PaymentStreamPaymentDateOffsetUnit 40760 STRING
PaymentStreamResetDateRelativeTo 40761 INT
PaymentStreamResetDateBusinessDayConvention 40762 INT
PaymentStreamResetDateBusinessCenter 40763 STRING
PaymentStreamResetFrequencyPeriod 40764 INT
PaymentStreamResetFrequencyUnit 40765 STRING
PaymentStreamResetWeeklyRollConvention 40766 STRING
PaymentStreamInitialFixingDateRelativeTo 40767 INT
PaymentStreamInitialFixingDateBusinessDayConvention 40768 INT
PaymentStreamInitialFixingDateBusinessCenter 40769 STRING
PaymentStreamInitialFixingDateOffsetPeriod 40770 INT
PaymentStreamInitialFixingDateOffsetUnit 40771 STRING
PaymentStreamInitialFixingDateOffsetDayType 40772 INT
PaymentStreamInitialFixingDateAdjusted 40773 LOCALMKTDATE
PaymentStreamFixingDateRelativeTo 40774 INT
PaymentStreamFixingDateBusinessDayConvention 40775 INT
PaymentStreamFixingDateBusinessCenter 40776 STRING
PaymentStreamFixingDateOffsetPeriod 40777 INT
PaymentStreamFixingDateOffsetUnit 40778 STRING
PaymentStreamFixingDateOffsetDayType 40779 INT
PaymentStreamFixingDateAdjusted 40780 LOCALMKTDATE
PaymentStreamRateCutoffDateOffsetPeriod 40781 INT
PaymentStreamRateCutoffDateOffsetUnit 40782 STRING
PaymentStreamRateCutoffDateOffsetDayType 40783 INT
PaymentStreamRate 40784 PERCENTAGE
PaymentStreamFixedAmount 40785 AMT
PaymentStreamRateOrAmountCurrency 40786 CURRENCY
PaymentStreamFutureValueNotional 40787 AMT
PaymentStreamFutureValueDateAdjusted 40788 LOCALMKTDATE
PaymentStreamRateIndex 40789 STRING
PaymentStreamRateIndexSource 40790 INT
PaymentStreamRateIndexCurveUnit 40791 STRING
PaymentStreamRateIndexCurvePeriod 40792 INT
PaymentStreamRateMultiplier 40793 FLOAT
PaymentStreamRateSpread 40794 FLOAT
PaymentStreamRateSpreadPositionType 40795 INT
PaymentStreamRateTreatment 40796 INT
PaymentStreamCapRate 40797 PERCENTAGE
PaymentStreamCapRateBuySide 40798 INT
PaymentStreamCapRateSellSide 40799 INT
PaymentStreamFloorRate 40800 PERCENTAGE
PaymentStreamFloorRateBuySide 40801 INT
PaymentStreamFloorRateSellSide 40802 INT
PaymentStreamInitialRate 40803 PERCENTAGE
PaymentStreamFinalRateRoundingDirection 40804 CHAR
PaymentStreamFinalRatePrecision 40805 INT
PaymentStreamAveragingMethod 40806 INT
PaymentStreamNegativeRateTreatment 40807 INT
PaymentStreamInflationLagPeriod 40808 INT
PaymentStreamInflationLagUnit 40809 STRING
PaymentStreamInflationLagDayType 40810 INT
PaymentStreamInflationInterpolationMethod 40811 INT
PaymentStreamInflationIndexSource 40812 INT
PaymentStreamInflationPublicationSource 40813 STRING
PaymentStreamInflationInitialIndexLevel 40814 FLOAT
PaymentStreamInflationFallbackBondApplicable 40815 BOOLEAN
PaymentStreamFRADiscounting 40816 INT
PaymentStreamNonDeliverableRefCurrency 40817 CURRENCY
PaymentStreamNonDeliverableFixingDatesBusinessDayConvention 40818 INT
PaymentStreamNonDeliverableFixingDatesBusinessCenter 40819 STRING
PaymentStreamNonDeliverableFixingDatesRelativeTo 40820 INT
PaymentStreamNonDeliverableFixingDatesOffsetPeriod 40821 INT
PaymentStreamNonDeliverableFixingDatesOffsetUnit 40822 STRING
PaymentStreamNonDeliverableFixingDatesOffsetDayType 40823 INT
UnderlyingPaymentStreamNonDeliverableSettlReferencePage 40824 STRING
NoNonDeliverableFixingDates 40825 NUMINGROUP
NonDeliverableFixingDate 40826 LOCALMKTDATE
NonDeliverableFixingDateType 40827 INT
NoPaymentSchedules 40828 NUMINGROUP
PaymentScheduleType 40829 INT
PaymentScheduleStubType 40830 INT
PaymentScheduleStartDateUnadjusted 40831 LOCALMKTDATE
PaymentScheduleEndDateUnadjusted 40832 LOCALMKTDATE
PaymentSchedulePaySide 40833 INT
PaymentScheduleReceiveSide 40834 INT
PaymentScheduleNotional 40835 AMT
PaymentScheduleCurrency 40836 CURRENCY
PaymentScheduleRate 40837 PERCENTAGE
PaymentScheduleRateMultiplier 40838 FLOAT
PaymentScheduleRateSpread 40839 FLOAT
PaymentScheduleRateSpreadPositionType 40840 INT
PaymentScheduleRateTreatment 40841 INT
PaymentScheduleFixedAmount 40842 AMT
PaymentScheduleFixedCurrency 40843 CURRENCY
PaymentScheduleStepFrequencyPeriod 40844 INT
PaymentScheduleStepFrequencyUnit 40845 STRING
PaymentScheduleStepOffsetValue 40846 AMT
PaymentScheduleStepRate 40847 PERCENTAGE
PaymentScheduleStepOffsetRate 40848 PERCENTAGE
PaymentScheduleStepRelativeTo 40849 INT
PaymentScheduleFixingDateUnadjusted 40850 LOCALMKTDATE
PaymentScheduleWeight 40851 FLOAT
PaymentScheduleFixingDateRelativeTo 40852 INT
PaymentScheduleFixingDateBusinessDayConvention 40853 INT
PaymentScheduleFixingDateBusinessCenter 40854 STRING
PaymentScheduleFixingDateOffsetPeriod 40855 INT
PaymentScheduleFixingDateOffsetUnit 40856 STRING
PaymentScheduleFixingDateOffsetDayType 40857 INT
PaymentScheduleFixingDateAdjusted 40858 LOCALMKTDATE
PaymentScheduleFixingTime 40859 LOCALMKTTIME
PaymentScheduleFixingTimeBusinessCenter 40860 STRING
PaymentScheduleInterimExchangePaymentDateRelativeTo 40861 INT
PaymentScheduleInterimExchangeDatesBusinessDayConvention 40862 INT
PaymentScheduleInterimExchangeDatesBusinessCenter 40863 STRING
PaymentScheduleInterimExchangeDatesOffsetPeriod 40864 INT
PaymentScheduleInterimExchangeDatesOffsetUnit 40865 STRING
PaymentScheduleInterimExchangeDatesOffsetDayType 40866 INT
PaymentScheduleInterimExchangeDateAdjusted 40867 LOCALMKTDATE
NoPaymentScheduleRateSources 40868 NUMINGROUP
PaymentScheduleRateSource 40869 INT
PaymentScheduleRateSourceType 40870 INT
PaymentScheduleReferencePage 40871 STRING
NoPaymentStubs 40872 NUMINGROUP
PaymentStubType 40873 INT
PaymentStubLength 40874 INT
PaymentStubRate 40875 PERCENTAGE
PaymentStubFixedAmount 40876 AMT
PaymentStubFixedCurrency 40877 CURRENCY
PaymentStubIndex 40878 STRING
PaymentStubIndexSource 40879 INT
PaymentStubIndexCurvePeriod 40880 INT
PaymentStubIndexCurveUnit 40881 STRING
PaymentStubIndexRateMultiplier 40882 FLOAT
PaymentStubIndexRateSpread 40883 FLOAT
PaymentStubIndexRateSpreadPositionType 40884 INT
PaymentStubIndexRateTreatment 40885 INT
PaymentStubIndexCapRate 40886 PERCENTAGE
PaymentStubIndexCapRateBuySide 40887 INT
PaymentStubIndexCapRateSellSide 40888 INT
PaymentStubIndexFloorRate 40889 PERCENTAGE
PaymentStubIndexFloorRateBuySide 40890 INT
PaymentStubIndexFloorRateSellSide 40891 INT
PaymentStubIndex2 40892 STRING
PaymentStubIndex2Source 40893 INT
PaymentStubIndex2CurvePeriod 40894 INT
PaymentStubIndex2CurveUnit 40895 STRING
PaymentStubIndex2RateMultiplier 40896 FLOAT
PaymentStubIndex2RateSpread 40897 FLOAT
PaymentStubIndex2RateSpreadPositionType 40898 INT
PaymentStubIndex2RateTreatment 40899 INT
PaymentStubIndex2CapRate 40900 PERCENTAGE
PaymentStubIndex2FloorRate 40901 PERCENTAGE
NoLegSettlRateFallbacks 40902 NUMINGROUP
LegSettlRatePostponementMaximumDays 40903 INT
UnderlyingSettlRateFallbackRateSource 40904 INT
LegSettlRatePostponementSurvey 40905 BOOLEAN
LegSettlRatePostponementCalculationAgent 40906 INT
StreamEffectiveDateUnadjusted 40907 LOCALMKTDATE
StreamEffectiveDateBusinessDayConvention 40908 INT
StreamEffectiveDateBusinessCenter 40909 STRING
StreamEffectiveDateRelativeTo 40910 INT
StreamEffectiveDateOffsetPeriod 40911 INT
StreamEffectiveDateOffsetUnit 40912 STRING
StreamEffectiveDateOffsetDayType 40913 INT
StreamEffectiveDateAdjusted 40914 LOCALMKTDATE
UnderlyingSettlRateFallbackReferencePage 40915 STRING
CashSettlValuationSubsequentBusinessDaysOffset 40916 INT
CashSettlNumOfValuationDates 40917 INT
UnderlyingProvisionPartyRoleQualifier 40918 INT
PaymentPriceType 40919 INT
PaymentStreamPaymentDateOffsetDayType 40920 INT
BusinessDayConvention 40921 INT
DateRollConvention 40922 STRING
NoLegBusinessCenters 40923 NUMINGROUP
LegBusinessCenter 40924 STRING
LegBusinessDayConvention 40925 INT
LegDateRollConvention 40926 STRING
NoLegPaymentScheduleFixingDateBusinessCenters 40927 NUMINGROUP
NoLegPaymentScheduleInterimExchangeDateBusinessCenters 40928 NUMINGROUP
NoLegPaymentStreamNonDeliverableFixingDateBusinessCenters 40929 NUMINGROUP
NoLegPaymentStreamPaymentDateBusinessCenters 40930 NUMINGROUP
NoLegPaymentStreamResetDateBusinessCenters 40931 NUMINGROUP
NoLegPaymentStreamInitialFixingDateBusinessCenters 40932 NUMINGROUP
NoLegPaymentStreamFixingDateBusinessCenters 40933 NUMINGROUP
NoLegProvisionCashSettlPaymentDateBusinessCenters 40934 NUMINGROUP
NoLegProvisionCashSettlValueDateBusinessCenters 40935 NUMINGROUP
NoLegProvisionOptionExerciseBusinessCenters 40936 NUMINGROUP
NoLegProvisionOptionExpirationDateBusinessCenters 40937 NUMINGROUP
NoLegProvisionOptionRelevantUnderlyingDateBusinessCenters 40938 NUMINGROUP
NoLegProvisionDateBusinessCenters 40939 NUMINGROUP
NoLegStreamCalculationPeriodBusinessCenters 40940 NUMINGROUP
NoLegStreamFirstPeriodStartDateBusinessCenters 40941 NUMINGROUP
NoLegStreamEffectiveDateBusinessCenters 40942 NUMINGROUP
NoLegStreamTerminationDateBusinessCenters 40943 NUMINGROUP
NoPaymentBusinessCenters 40944 NUMINGROUP
NoPaymentScheduleInterimExchangeDateBusinessCenters 40945 NUMINGROUP
NoPaymentStreamNonDeliverableFixingDatesBusinessCenters 40946 NUMINGROUP
NoPaymentStreamPaymentDateBusinessCenters 40947 NUMINGROUP
NoPaymentStreamResetDateBusinessCenters 40948 NUMINGROUP
NoPaymentStreamInitialFixingDateBusinessCenters 40949 NUMINGROUP
NoPaymentStreamFixingDateBusinessCenters 40950 NUMINGROUP
NoProtectionTermEventNewsSources 40951 NUMINGROUP
NoProvisionCashSettlPaymentDateBusinessCenters 40952 NUMINGROUP
NoProvisionCashSettlValueDateBusinessCenters 40953 NUMINGROUP
NoProvisionOptionExerciseBusinessCenters 40954 NUMINGROUP
NoProvisionOptionExpirationDateBusinessCenters 40955 NUMINGROUP
NoProvisionOptionRelevantUnderlyingDateBusinessCenters 40956 NUMINGROUP
NoProvisionDateBusinessCenters 40957 NUMINGROUP
NoStreamCalculationPeriodBusinessCenters 40958 NUMINGROUP
NoStreamFirstPeriodStartDateBusinessCenters 40959 NUMINGROUP
NoStreamEffectiveDateBusinessCenters 40960 NUMINGROUP
NoStreamTerminationDateBusinessCenters 40961 NUMINGROUP
NoUnderlyingBusinessCenters 40962 NUMINGROUP
UnderlyingBusinessCenter 40963 STRING
UnderlyingBusinessDayConvention 40964 INT
UnderlyingDateRollConvention 40965 STRING
NoUnderlyingPaymentScheduleFixingDateBusinessCenters 40966 NUMINGROUP
NoUnderlyingPaymentScheduleInterimExchangeDateBusinessCenters 40967 NUMINGROUP
NoUnderlyingPaymentStreamNonDeliverableFixingDatesBizCenters 40968 NUMINGROUP
NoUnderlyingPaymentStreamPaymentDateBusinessCenters 40969 NUMINGROUP
NoUnderlyingPaymentStreamResetDateBusinessCenters 40970 NUMINGROUP
NoUnderlyingPaymentStreamInitialFixingDateBusinessCenters 40971 NUMINGROUP
NoUnderlyingPaymentStreamFixingDateBusinessCenters 40972 NUMINGROUP
NoUnderlyingStreamCalculationPeriodBusinessCenters 40973 NUMINGROUP
NoUnderlyingStreamFirstPeriodStartDateBusinessCenters 40974 NUMINGROUP
NoUnderlyingStreamEffectiveDateBusinessCenters 40975 NUMINGROUP
NoUnderlyingStreamTerminationDateBusinessCenters 40976 NUMINGROUP
NoPaymentScheduleFixingDateBusinessCenters 40977 NUMINGROUP
EncodedLegStreamTextLen 40978 LENGTH
EncodedLegStreamText 40979 DATA
EncodedLegProvisionTextLen 40980 LENGTH
EncodedLegProvisionText 40981 DATA
EncodedStreamTextLen 40982 LENGTH
EncodedStreamText 40983 DATA
EncodedPaymentTextLen 40984 LENGTH
EncodedPaymentText 40985 DATA
EncodedProvisionTextLen 40986 LENGTH
EncodedProvisionText 40987 DATA
EncodedUnderlyingStreamTextLen 40988 LENGTH
EncodedUnderlyingStreamText 40989 DATA
LegMarketDisruptionFallbackValue 40990 STRING
MarketDisruptionValue 40991 STRING
MarketDisruptionFallbackValue 40992 STRING
PaymentSubType 40993 INT
NoComplexEventAveragingObservations 40994 NUMINGROUP
ComplexEventAveragingObservationNumber 40995 INT
ComplexEventAveragingWeight 40996 FLOAT
NoComplexEventCreditEvents 40997 NUMINGROUP
ComplexEventCreditEventType 40998 STRING
ComplexEventCreditEventValue 40999 STRING
ComplexEventCreditEventCurrency 41000 CURRENCY
ComplexEventCreditEventPeriod 41001 INT
ComplexEventCreditEventUnit 41002 STRING
ComplexEventCreditEventDayType 41003 INT
ComplexEventCreditEventRateSource 41004 INT
NoComplexEventCreditEventQualifiers 41005 NUMINGROUP
ComplexEventCreditEventQualifier 41006 CHAR
NoComplexEventPeriodDateTimes 41007 NUMINGROUP
ComplexEventPeriodDate 41008 LOCALMKTDATE
ComplexEventPeriodTime 41009 LOCALMKTTIME
NoComplexEventPeriods 41010 NUMINGROUP
ComplexEventPeriodType 41011 INT
ComplexEventBusinessCenter 41012 STRING
NoComplexEventRateSources 41013 NUMINGROUP
ComplexEventRateSource 41014 INT
ComplexEventRateSourceType 41015 INT
ComplexEventReferencePage 41016 STRING
ComplexEventReferencePageHeading 41017 STRING
NoComplexEventDateBusinessCenters 41018 NUMINGROUP
ComplexEventDateBusinessCenter 41019 STRING
ComplexEventDateUnadjusted 41020 LOCALMKTDATE
ComplexEventDateRelativeTo 41021 INT
ComplexEventDateOffsetPeriod 41022 INT
ComplexEventDateOffsetUnit 41023 STRING
ComplexEventDateOffsetDayType 41024 INT
ComplexEventDateBusinessDayConvention 41025 INT
ComplexEventDateAdjusted 41026 LOCALMKTDATE
ComplexEventFixingTime 41027 LOCALMKTTIME
ComplexEventFixingTimeBusinessCenter 41028 STRING
NoComplexEventCreditEventSources 41029 NUMINGROUP
ComplexEventCreditEventSource 41030 STRING
NoComplexEventSchedules 41031 NUMINGROUP
ComplexEventScheduleStartDate 41032 LOCALMKTDATE
ComplexEventScheduleEndDate 41033 LOCALMKTDATE
ComplexEventScheduleFrequencyPeriod 41034 INT
ComplexEventScheduleFrequencyUnit 41035 STRING
ComplexEventScheduleRollConvention 41036 STRING
NoDeliverySchedules 41037 NUMINGROUP
DeliveryScheduleType 41038 INT
DeliveryScheduleXID 41039 STRING
DeliveryScheduleNotional 41040 QTY
DeliveryScheduleNotionalUnitOfMeasure 41041 STRING
DeliveryScheduleNotionalCommodityFrequency 41042 INT
DeliveryScheduleNegativeTolerance 41043 FLOAT
DeliverySchedulePositiveTolerance 41044 FLOAT
DeliveryScheduleToleranceUnitOfMeasure 41045 STRING
DeliveryScheduleToleranceType 41046 INT
DeliveryScheduleSettlCountry 41047 STRING
DeliveryScheduleSettlTimeZone 41048 STRING
DeliveryScheduleSettlFlowType 41049 INT
DeliveryScheduleSettlHolidaysProcessingInstruction 41050 INT
NoDeliveryScheduleSettlDays 41051 NUMINGROUP
DeliveryScheduleSettlDay 41052 INT
DeliveryScheduleSettlTotalHours 41053 INT
NoDeliveryScheduleSettlTimes 41054 NUMINGROUP
DeliveryScheduleSettlStart 41055 STRING
DeliveryScheduleSettlEnd 41056 STRING
DeliveryScheduleSettlTimeType 41057 INT
DeliveryStreamType 41058 INT
DeliveryStreamPipeline 41059 STRING
DeliveryStreamEntryPoint 41060 STRING
DeliveryStreamWithdrawalPoint 41061 STRING
DeliveryStreamDeliveryPoint 41062 STRING
DeliveryStreamDeliveryRestriction 41063 INT
DeliveryStreamDeliveryContingency 41064 STRING
DeliveryStreamDeliveryContingentPartySide 41065 INT
DeliveryStreamDeliverAtSourceIndicator 41066 BOOLEAN
DeliveryStreamRiskApportionment 41067 STRING
DeliveryStreamTitleTransferLocation 41068 STRING
DeliveryStreamTitleTransferCondition 41069 INT
DeliveryStreamImporterOfRecord 41070 STRING
DeliveryStreamNegativeTolerance 41071 FLOAT
DeliveryStreamPositiveTolerance 41072 FLOAT
DeliveryStreamToleranceUnitOfMeasure 41073 STRING
DeliveryStreamToleranceType 41074 INT
DeliveryStreamToleranceOptionSide 41075 INT
DeliveryStreamTotalPositiveTolerance 41076 PERCENTAGE
DeliveryStreamTotalNegativeTolerance 41077 PERCENTAGE
DeliveryStreamNotionalConversionFactor 41078 FLOAT
DeliveryStreamTransportEquipment 41079 STRING
DeliveryStreamElectingPartySide 41080 INT
NoDeliveryStreamCycles 41081 NUMINGROUP
DeliveryStreamCycleDesc 41082 STRING
EncodedDeliveryStreamCycleDescLen 41083 LENGTH
EncodedDeliveryStreamCycleDesc 41084 DATA
NoDeliveryStreamCommoditySources 41085 NUMINGROUP
DeliveryStreamCommoditySource 41086 STRING
MarketDisruptionProvision 41087 INT
MarketDisruptionFallbackProvision 41088 INT
MarketDisruptionMaximumDays 41089 INT
MarketDisruptionMaterialityPercentage 41090 PERCENTAGE
MarketDisruptionMinimumFuturesContracts 41091 INT
NoMarketDisruptionEvents 41092 NUMINGROUP
MarketDisruptionEvent 41093 STRING
NoMarketDisruptionFallbacks 41094 NUMINGROUP
MarketDisruptionFallbackType 41095 STRING
NoMarketDisruptionFallbackReferencePrices 41096 NUMINGROUP
MarketDisruptionFallbackUnderlierType 41097 INT
MarketDisruptionFallbackUnderlierSecurityID 41098 STRING
MarketDisruptionFallbackUnderlierSecurityIDSource 41099 STRING
MarketDisruptionFallbackUnderlierSecurityDesc 41100 STRING
EncodedMarketDisruptionFallbackUnderlierSecurityDescLen 41101 LENGTH
EncodedMarketDisruptionFallbackUnderlierSecurityDesc 41102 DATA
MarketDisruptionFallbackOpenUnits 41103 QTY
MarketDisruptionFallbackBasketCurrency 41104 CURRENCY
MarketDisruptionFallbackBasketDivisor 41105 FLOAT
ExerciseDesc 41106 STRING
EncodedExerciseDescLen 41107 LENGTH
EncodedExerciseDesc 41108 DATA
AutomaticExerciseIndicator 41109 BOOLEAN
AutomaticExerciseThresholdRate 41110 FLOAT
ExerciseConfirmationMethod 41111 INT
ManualNoticeBusinessCenter 41112 STRING
FallbackExerciseIndicator 41113 BOOLEAN
LimitedRightToConfirmIndicator 41114 BOOLEAN
ExerciseSplitTicketIndicator 41115 BOOLEAN
NoOptionExerciseBusinessCenters 41116 NUMINGROUP
OptionExerciseBusinessCenter 41117 STRING
OptionExerciseBusinessDayConvention 41118 INT
OptionExerciseEarliestDateOffsetDayType 41119 INT
OptionExerciseEarliestDateOffsetPeriod 41120 INT
OptionExerciseEarliestDateOffsetUnit 41121 STRING
OptionExerciseFrequencyPeriod 41122 INT
OptionExerciseFrequencyUnit 41123 STRING
OptionExerciseStartDateUnadjusted 41124 LOCALMKTDATE
OptionExerciseStartDateRelativeTo 41125 INT
OptionExerciseStartDateOffsetPeriod 41126 INT
OptionExerciseStartDateOffsetUnit 41127 STRING
OptionExerciseStartDateOffsetDayType 41128 INT
OptionExerciseStartDateAdjusted 41129 LOCALMKTDATE
OptionExerciseSkip 41130 INT
OptionExerciseNominationDeadline 41131 LOCALMKTDATE
OptionExerciseFirstDateUnadjusted 41132 LOCALMKTDATE
OptionExerciseLastDateUnadjusted 41133 LOCALMKTDATE
OptionExerciseEarliestTime 41134 LOCALMKTTIME
OptionExerciseLatestTime 41135 LOCALMKTTIME
OptionExerciseTimeBusinessCenter 41136 STRING
NoOptionExerciseDates 41137 NUMINGROUP
OptionExerciseDate 41138 LOCALMKTDATE
OptionExerciseDateType 41139 INT
NoOptionExerciseExpirationDateBusinessCenters 41140 NUMINGROUP
OptionExerciseExpirationDateBusinessCenter 41141 STRING
OptionExerciseExpirationDateBusinessDayConvention 41142 INT
OptionExerciseExpirationDateRelativeTo 41143 INT
OptionExerciseExpirationDateOffsetPeriod 41144 INT
OptionExerciseExpirationDateOffsetUnit 41145 STRING
OptionExerciseExpirationFrequencyPeriod 41146 INT
OptionExerciseExpirationFrequencyUnit 41147 STRING
OptionExerciseExpirationRollConvention 41148 STRING
OptionExerciseExpirationDateOffsetDayType 41149 INT
OptionExerciseExpirationTime 41150 LOCALMKTTIME
OptionExerciseExpirationTimeBusinessCenter 41151 STRING
NoOptionExerciseExpirationDates 41152 NUMINGROUP
OptionExerciseExpirationDate 41153 LOCALMKTDATE
OptionExerciseExpirationDateType 41154 INT
PaymentUnitOfMeasure 41155 STRING
PaymentDateRelativeTo 41156 INT
PaymentDateOffsetPeriod 41157 INT
PaymentDateOffsetUnit 41158 STRING
PaymentDateOffsetDayType 41159 INT
PaymentForwardStartType 41160 INT
NoPaymentScheduleFixingDays 41161 NUMINGROUP
PaymentScheduleFixingDayOfWeek 41162 INT
PaymentScheduleFixingDayNumber 41163 INT
PaymentScheduleXID 41164 STRING
PaymentScheduleXIDRef 41165 STRING
PaymentScheduleRateCurrency 41166 CURRENCY
PaymentScheduleRateUnitOfMeasure 41167 STRING
PaymentScheduleRateConversionFactor 41168 FLOAT
PaymentScheduleRateSpreadType 41169 INT
PaymentScheduleSettlPeriodPrice 41170 PRICE
PaymentScheduleSettlPeriodPriceCurrency 41171 CURRENCY
PaymentScheduleSettlPeriodPriceUnitOfMeasure 41172 STRING
PaymentScheduleStepUnitOfMeasure 41173 STRING
PaymentScheduleFixingDayDistribution 41174 INT
PaymentScheduleFixingDayCount 41175 INT
PaymentScheduleFixingLagPeriod 41176 INT
PaymentScheduleFixingLagUnit 41177 STRING
PaymentScheduleFixingFirstObservationDateOffsetPeriod 41178 INT
PaymentScheduleFixingFirstObservationDateOffsetUnit 41179 STRING
PaymentStreamFlatRateIndicator 41180 BOOLEAN
PaymentStreamFlatRateAmount 41181 AMT
PaymentStreamFlatRateCurrency 41182 CURRENCY
PaymentStreamMaximumPaymentAmount 41183 AMT
PaymentStreamMaximumPaymentCurrency 41184 CURRENCY
PaymentStreamMaximumTransactionAmount 41185 AMT
PaymentStreamMaximumTransactionCurrency 41186 CURRENCY
PaymentStreamFixedAmountUnitOfMeasure 41187 STRING
PaymentStreamTotalFixedAmount 41188 AMT
PaymentStreamWorldScaleRate 41189 FLOAT
PaymentStreamContractPrice 41190 PRICE
PaymentStreamContractPriceCurrency 41191 CURRENCY
NoPaymentStreamPricingBusinessCenters 41192 NUMINGROUP
PaymentStreamPricingBusinessCenter 41193 STRING
PaymentStreamRateIndex2CurvePeriod 41194 INT
PaymentStreamRateIndex2CurveUnit 41195 STRING
PaymentStreamRateIndexLocation 41196 STRING
PaymentStreamRateIndexLevel 41197 QTY
PaymentStreamRateIndexUnitOfMeasure 41198 STRING
PaymentStreamSettlLevel 41199 INT
PaymentStreamReferenceLevel 41200 QTY
PaymentStreamReferenceLevelUnitOfMeasure 41201 STRING
PaymentStreamReferenceLevelEqualsZeroIndicator 41202 BOOLEAN
PaymentStreamRateSpreadCurrency 41203 CURRENCY
PaymentStreamRateSpreadUnitOfMeasure 41204 STRING
PaymentStreamRateConversionFactor 41205 FLOAT
PaymentStreamRateSpreadType 41206 INT
PaymentStreamLastResetRate 41207 PERCENTAGE
PaymentStreamFinalRate 41208 PERCENTAGE
PaymentStreamCalculationLagPeriod 41209 INT
PaymentStreamCalculationLagUnit 41210 STRING
PaymentStreamFirstObservationDateOffsetPeriod 41211 INT
PaymentStreamFirstObservationDateOffsetUnit 41212 STRING
PaymentStreamPricingDayType 41213 INT
PaymentStreamPricingDayDistribution 41214 INT
PaymentStreamPricingDayCount 41215 INT
PaymentStreamPricingBusinessCalendar 41216 STRING
PaymentStreamPricingBusinessDayConvention 41217 INT
DeliveryStreamRiskApportionmentSource 41218 STRING
LegDeliveryStreamRiskApportionmentSource 41219 STRING
NoPaymentStreamPaymentDates 41220 NUMINGROUP
PaymentStreamPaymentDate 41221 LOCALMKTDATE
PaymentStreamPaymentDateType 41222 INT
PaymentStreamMasterAgreementPaymentDatesIndicator 41223 BOOLEAN
NoPaymentStreamPricingDates 41224 NUMINGROUP
PaymentStreamPricingDate 41225 LOCALMKTDATE
PaymentStreamPricingDateType 41226 INT
NoPaymentStreamPricingDays 41227 NUMINGROUP
PaymentStreamPricingDayOfWeek 41228 INT
PaymentStreamPricingDayNumber 41229 INT
NoPricingDateBusinessCenters 41230 NUMINGROUP
PricingDateBusinessCenter 41231 STRING
PricingDateUnadjusted 41232 LOCALMKTDATE
PricingDateBusinessDayConvention 41233 INT
PricingDateAdjusted 41234 LOCALMKTDATE
PricingTime 41235 LOCALMKTTIME
PricingTimeBusinessCenter 41236 STRING
NoStreamAssetAttributes 41237 NUMINGROUP
StreamAssetAttributeType 41238 STRING
StreamAssetAttributeValue 41239 STRING
StreamAssetAttributeLimit 41240 STRING
NoStreamCalculationPeriodDates 41241 NUMINGROUP
StreamCalculationPeriodDate 41242 LOCALMKTDATE
StreamCalculationPeriodDateType 41243 INT
StreamCalculationPeriodDatesXID 41244 STRING
StreamCalculationPeriodDatesXIDRef 41245 STRING
StreamCalculationBalanceOfFirstPeriod 41246 BOOLEAN
StreamCalculationCorrectionPeriod 41247 INT
StreamCalculationCorrectionUnit 41248 STRING
NoStreamCommoditySettlBusinessCenters 41249 NUMINGROUP
StreamCommoditySettlBusinessCenter 41250 STRING
StreamCommodityBase 41251 STRING
StreamCommodityType 41252 STRING
StreamCommoditySecurityID 41253 STRING
StreamCommoditySecurityIDSource 41254 STRING
StreamCommodityDesc 41255 STRING
EncodedStreamCommodityDescLen 41256 LENGTH
EncodedStreamCommodityDesc 41257 DATA
StreamCommodityUnitOfMeasure 41258 STRING
StreamCommodityCurrency 41259 CURRENCY
StreamCommodityExchange 41260 EXCHANGE
StreamCommodityRateSource 41261 INT
StreamCommodityRateReferencePage 41262 STRING
StreamCommodityRateReferencePageHeading 41263 STRING
StreamDataProvider 41264 STRING
StreamCommodityPricingType 41265 STRING
StreamCommodityNearbySettlDayPeriod 41266 INT
StreamCommodityNearbySettlDayUnit 41267 STRING
StreamCommoditySettlDateUnadjusted 41268 LOCALMKTDATE
StreamCommoditySettlDateBusinessDayConvention 41269 INT
StreamCommoditySettlDateAdjusted 41270 LOCALMKTDATE
StreamCommoditySettlMonth 41271 INT
StreamCommoditySettlDateRollPeriod 41272 INT
StreamCommoditySettlDateRollUnit 41273 STRING
StreamCommoditySettlDayType 41274 INT
StreamCommodityXID 41275 STRING
StreamCommodityXIDRef 41276 STRING
NoStreamCommodityAltIDs 41277 NUMINGROUP
StreamCommodityAltID 41278 STRING
StreamCommodityAltIDSource 41279 STRING
NoStreamCommodityDataSources 41280 NUMINGROUP
StreamCommodityDataSourceID 41281 STRING
StreamCommodityDataSourceIDType 41282 INT
NoStreamCommoditySettlDays 41283 NUMINGROUP
StreamCommoditySettlDay 41284 INT
StreamCommoditySettlTotalHours 41285 INT
NoStreamCommoditySettlTimes 41286 NUMINGROUP
StreamCommoditySettlStart 41287 STRING
StreamCommoditySettlEnd 41288 STRING
NoStreamCommoditySettlPeriods 41289 NUMINGROUP
StreamCommoditySettlCountry 41290 STRING
StreamCommoditySettlTimeZone 41291 STRING
StreamCommoditySettlFlowType 41292 INT
StreamCommoditySettlPeriodNotional 41293 QTY
StreamCommoditySettlPeriodNotionalUnitOfMeasure 41294 STRING
StreamCommoditySettlPeriodFrequencyPeriod 41295 INT
StreamCommoditySettlPeriodFrequencyUnit 41296 STRING
StreamCommoditySettlPeriodPrice 41297 PRICE
StreamCommoditySettlPeriodPriceUnitOfMeasure 41298 STRING
StreamCommoditySettlPeriodPriceCurrency 41299 CURRENCY
StreamCommoditySettlHolidaysProcessingInstruction 41300 INT
StreamCommoditySettlPeriodXID 41301 STRING
StreamCommoditySettlPeriodXIDRef 41302 STRING
StreamXID 41303 STRING
PaymentLegRefID 41304 STRING
StreamNotionalXIDRef 41305 STRING
StreamNotionalFrequencyPeriod 41306 INT
StreamNotionalFrequencyUnit 41307 STRING
StreamNotionalCommodityFrequency 41308 INT
StreamNotionalUnitOfMeasure 41309 STRING
StreamTotalNotional 41310 QTY
StreamTotalNotionalUnitOfMeasure 41311 STRING
NoMandatoryClearingJurisdictions 41312 NUMINGROUP
MandatoryClearingJurisdiction 41313 STRING
UnderlyingProtectionTermXIDRef 41314 STRING
UnderlyingSettlTermXIDRef 41315 STRING
NoLegAdditionalTermBondRefs 41316 NUMINGROUP
LegAdditionalTermBondSecurityID 41317 STRING
LegAdditionalTermBondSecurityIDSource 41318 STRING
LegAdditionalTermBondDesc 41319 STRING
EncodedLegAdditionalTermBondDescLen 41320 LENGTH
EncodedLegAdditionalTermBondDesc 41321 DATA
LegAdditionalTermBondCurrency 41322 CURRENCY
LegAdditionalTermBondIssuer 41323 STRING
EncodedLegAdditionalTermBondIssuerLen 41324 LENGTH
EncodedLegAdditionalTermBondIssuer 41325 DATA
LegAdditionalTermBondSeniority 41326 STRING
LegAdditionalTermBondCouponType 41327 INT
LegAdditionalTermBondCouponRate 41328 PERCENTAGE
LegAdditionalTermBondMaturityDate 41329 LOCALMKTDATE
LegAdditionalTermBondParValue 41330 AMT
LegAdditionalTermBondCurrentTotalIssuedAmount 41331 AMT
LegAdditionalTermBondCouponFrequencyPeriod 41332 INT
LegAdditionalTermBondCouponFrequencyUnit 41333 STRING
LegAdditionalTermBondDayCount 41334 INT
NoLegAdditionalTerms 41335 NUMINGROUP
LegAdditionalTermConditionPrecedentBondIndicator 41336 BOOLEAN
LegAdditionalTermDiscrepancyClauseIndicator 41337 BOOLEAN
UnderlyingMarketDisruptionValue 41338 STRING
UnderlyingMarketDisruptionFallbackValue 41339 STRING
NoUnderlyingAdditionalTermBondRefs 41340 NUMINGROUP
UnderlyingAdditionalTermBondSecurityID 41341 STRING
NoLegCashSettlDealers 41342 NUMINGROUP
LegCashSettlDealer 41343 STRING
NoLegCashSettlTerms 41344 NUMINGROUP
LegCashSettlCurrency 41345 CURRENCY
LegCasSettlValuationFirstBusinessDayOffset 41346 INT
LegCashSettlValuationSubsequentBusinessDaysOffset 41347 INT
LegCashSettlNumOfValuationDates 41348 INT
LegCashSettlValuationTime 41349 LOCALMKTTIME
LegCashSettlBusinessCenter 41350 STRING
LegCashSettlQuoteMethod 41351 INT
LegCashSettlQuoteAmount 41352 AMT
LegCashSettlQuoteCurrency 41353 CURRENCY
LegCashSettlMinimumQuoteAmount 41354 AMT
LegCashSettlMinimumQuoteCurrency 41355 CURRENCY
LegCashSettlBusinessDays 41356 INT
LegCashSettlAmount 41357 AMT
LegCashSettlRecoveryFactor 41358 FLOAT
LegCashSettlFixedTermIndicator 41359 BOOLEAN
LegCashSettlAccruedInterestIndicator 41360 BOOLEAN
LegCashSettlValuationMethod 41361 INT
LegCashSettlTermXID 41362 STRING
NoLegComplexEventAveragingObservations 41363 NUMINGROUP
LegComplexEventAveragingObservationNumber 41364 INT
LegComplexEventAveragingWeight 41365 FLOAT
NoLegComplexEventCreditEvents 41366 NUMINGROUP
LegComplexEventCreditEventType 41367 STRING
LegComplexEventCreditEventValue 41368 STRING
LegComplexEventCreditEventCurrency 41369 CURRENCY
LegComplexEventCreditEventPeriod 41370 INT
LegComplexEventCreditEventUnit 41371 STRING
LegComplexEventCreditEventDayType 41372 INT
LegComplexEventCreditEventRateSource 41373 INT
NoLegComplexEventCreditEventQualifiers 41374 NUMINGROUP
LegComplexEventCreditEventQualifier 41375 CHAR
NoLegComplexEventPeriodDateTimes 41376 NUMINGROUP
LegComplexEventPeriodDate 41377 LOCALMKTDATE
LegComplexEventPeriodTime 41378 LOCALMKTTIME
NoLegComplexEventPeriods 41379 NUMINGROUP
LegComplexEventPeriodType 41380 INT
LegComplexEventBusinessCenter 41381 STRING
NoLegComplexEventRateSources 41382 NUMINGROUP
LegComplexEventRateSource 41383 INT
LegComplexEventRateSourceType 41384 INT
LegComplexEventReferencePage 41385 STRING
LegComplexEvenReferencePageHeading 41386 STRING
NoLegComplexEventDateBusinessCenters 41387 NUMINGROUP
LegComplexEventDateBusinessCenter 41388 STRING
LegComplexEventDateUnadjusted 41389 LOCALMKTDATE
LegComplexEventDateRelativeTo 41390 INT
LegComplexEventDateOffsetPeriod 41391 INT
LegComplexEventDateOffsetUnit 41392 STRING
LegComplexEventDateOffsetDayType 41393 INT
LegComplexEventDateBusinessDayConvention 41394 INT
LegComplexEventDateAdjusted 41395 LOCALMKTDATE
LegComplexEventFixingTime 41396 LOCALMKTTIME
LegComplexEventFixingTimeBusinessCenter 41397 STRING
NoLegComplexEventCreditEventSources 41398 NUMINGROUP
LegComplexEventCreditEventSource 41399 STRING
NoLegComplexEventSchedules 41400 NUMINGROUP
LegComplexEventScheduleStartDate 41401 LOCALMKTDATE
LegComplexEventScheduleEndDate 41402 LOCALMKTDATE
LegComplexEventScheduleFrequencyPeriod 41403 INT
LegComplexEventScheduleFrequencyUnit 41404 STRING
LegComplexEventScheduleRollConvention 41405 STRING
ProvisionCashSettlQuoteReferencePage 41406 STRING
LegProvisionCashSettlQuoteReferencePage 41407 STRING
NoLegDeliverySchedules 41408 NUMINGROUP
LegDeliveryScheduleType 41409 INT
LegDeliveryScheduleXID 41410 STRING
LegDeliveryScheduleNotional 41411 QTY
LegDeliveryScheduleNotionalUnitOfMeasure 41412 STRING
LegDeliveryScheduleNotionalCommodityFrequency 41413 INT
LegDeliveryScheduleNegativeTolerance 41414 FLOAT
LegDeliverySchedulePositiveTolerance 41415 FLOAT
LegDeliveryScheduleToleranceUnitOfMeasure 41416 STRING
LegDeliveryScheduleToleranceType 41417 INT
LegDeliveryScheduleSettlCountry 41418 STRING
LegDeliveryScheduleSettlTimeZone 41419 STRING
LegDeliveryScheduleSettlFlowType 41420 INT
LegDeliveryScheduleSettlHolidaysProcessingInstruction 41421 INT
NoLegDeliveryScheduleSettlDays 41422 NUMINGROUP
LegDeliveryScheduleSettlDay 41423 INT
LegDeliveryScheduleSettlTotalHours 41424 INT
NoLegDeliveryScheduleSettlTimes 41425 NUMINGROUP
LegDeliveryScheduleSettlStart 41426 STRING
LegDeliveryScheduleSettlEnd 41427 STRING
LegDeliveryScheduleSettlTimeType 41428 INT
LegDeliveryStreamType 41429 INT
LegDeliveryStreamPipeline 41430 STRING
LegDeliveryStreamEntryPoint 41431 STRING
LegDeliveryStreamWithdrawalPoint 41432 STRING
LegDeliveryStreamDeliveryPoint 41433 STRING
LegDeliveryStreamDeliveryRestriction 41434 INT
LegDeliveryStreamDeliveryContingency 41435 STRING
LegDeliveryStreamDeliveryContingentPartySide 41436 INT
LegDeliveryStreamDeliverAtSourceIndicator 41437 BOOLEAN
LegDeliveryStreamRiskApportionment 41438 STRING
LegDeliveryStreamTitleTransferLocation 41439 STRING
LegDeliveryStreamTitleTransferCondition 41440 INT
LegDeliveryStreamImporterOfRecord 41441 STRING
LegDeliveryStreamNegativeTolerance 41442 FLOAT
LegDeliveryStreamPositiveTolerance 41443 FLOAT
LegDeliveryStreamToleranceUnitOfMeasure 41444 STRING
LegDeliveryStreamToleranceType 41445 INT
LegDeliveryStreamToleranceOptionSide 41446 INT
LegDeliveryStreamTotalPositiveTolerance 41447 PERCENTAGE
LegDeliveryStreamTotalNegativeTolerance 41448 PERCENTAGE
LegDeliveryStreamNotionalConversionFactor 41449 FLOAT
LegDeliveryStreamTransportEquipment 41450 STRING
LegDeliveryStreamElectingPartySide 41451 INT
NoLegStreamAssetAttributes 41452 NUMINGROUP
LegStreamAssetAttributeType 41453 STRING
LegStreamAssetAttributeValue 41454 STRING
LegStreamAssetAttributeLimit 41455 STRING
NoLegDeliveryStreamCycles 41456 NUMINGROUP
LegDeliveryStreamCycleDesc 41457 STRING
EncodedLegDeliveryStreamCycleDescLen 41458 LENGTH
EncodedLegDeliveryStreamCycleDesc 41459 DATA
NoLegDeliveryStreamCommoditySources 41460 NUMINGROUP
LegDeliveryStreamCommoditySource 41461 STRING
LegMarketDisruptionProvision 41462 INT
LegMarketDisruptionFallbackProvision 41463 INT
LegMarketDisruptionMaximumDays 41464 INT
LegMarketDisruptionMaterialityPercentage 41465 PERCENTAGE
LegMarketDisruptionMinimumFuturesContracts 41466 INT
NoLegMarketDisruptionEvents 41467 NUMINGROUP
LegMarketDisruptionEvent 41468 STRING
NoLegMarketDisruptionFallbacks 41469 NUMINGROUP
LegMarketDisruptionFallbackType 41470 STRING
NoLegMarketDisruptionFallbackReferencePrices 41471 NUMINGROUP
LegMarketDisruptionFallbackUnderlierType 41472 INT
LegMarketDisruptionFallbackUnderlierSecurityID 41473 STRING
LegMarketDisruptionFallbackUnderlierSecurityIDSource 41474 STRING
LegMarketDisruptionFallbackUnderlierSecurityDesc 41475 STRING
EncodedLegMarketDisruptionFallbackUnderlierSecurityDescLen 41476 LENGTH
EncodedLegMarketDisruptionFallbackUnderlierSecurityDesc 41477 DATA
LegMarketDisruptionFallbackOpenUnits 41478 QTY
LegMarketDisruptionFallbackBasketCurrency 41479 CURRENCY
LegMarketDisruptionFallbackBasketDivisor 41480 FLOAT
LegExerciseDesc 41481 STRING
EncodedLegExerciseDescLen 41482 LENGTH
EncodedLegExerciseDesc 41483 DATA
LegAutomaticExerciseIndicator 41484 BOOLEAN
LegAutomaticExerciseThresholdRate 41485 FLOAT
LegExerciseConfirmationMethod 41486 INT
LegManualNoticeBusinessCenter 41487 STRING
LegFallbackExerciseIndicator 41488 BOOLEAN
LegLimitRightToConfirmIndicator 41489 BOOLEAN
LegExerciseSplitTicketIndicator 41490 BOOLEAN
NoLegOptionExerciseBusinessCenters 41491 NUMINGROUP
LegOptionExerciseBusinessCenter 41492 STRING
LegOptionExerciseBusinessDayConvention 41493 INT
LegOptionExerciseEarliestDateOffsetDayType 41494 INT
LegOptionExerciseEarliestDateOffsetPeriod 41495 INT
LegOptionExerciseEarliestDateOffsetUnit 41496 STRING
LegOptionExerciseFrequencyPeriod 41497 INT
LegOptionExerciseFrequencyUnit 41498 STRING
LegOptionExerciseStartDateUnadjusted 41499 LOCALMKTDATE
LegOptionExerciseStartDateRelativeTo 41500 INT
LegOptionExerciseStartDateOffsetPeriod 41501 INT
LegOptionExerciseStartDateOffsetUnit 41502 STRING
LegOptionExerciseStartDateOffsetDayType 41503 INT
LegOptionExerciseStartDateAdjusted 41504 LOCALMKTDATE
LegOptionExerciseSkip 41505 INT
LegOptionExerciseNominationDeadline 41506 LOCALMKTDATE
LegOptionExerciseFirstDateUnadjusted 41507 LOCALMKTDATE
LegOptionExerciseLastDateUnadjusted 41508 LOCALMKTDATE
LegOptionExerciseEarliestTime 41509 LOCALMKTTIME
LegOptionExerciseLatestTime 41510 LOCALMKTTIME
LegOptionExerciseTimeBusinessCenter 41511 STRING
NoLegOptionExerciseDates 41512 NUMINGROUP
LegOptionExerciseDate 41513 LOCALMKTDATE
LegOptionExerciseDateType 41514 INT
NoLegOptionExerciseExpirationDateBusinessCenters 41515 NUMINGROUP
LegOptionExerciseExpirationDateBusinessCenter 41516 STRING
LegOptionExerciseExpirationDateBusinessDayConvention 41517 INT
LegOptionExerciseExpirationDateRelativeTo 41518 INT
LegOptionExerciseExpirationDateOffsetPeriod 41519 INT
LegOptionExerciseExpirationDateOffsetUnit 41520 STRING
LegOptionExerciseExpirationFrequencyPeriod 41521 INT
LegOptionExerciseExpirationFrequencyUnit 41522 STRING
LegOptionExerciseExpirationRollConvention 41523 STRING
LegOptionExerciseExpirationDateOffsetDayType 41524 INT
LegOptionExerciseExpirationTime 41525 LOCALMKTTIME
LegOptionExerciseExpirationTimeBusinessCenter 41526 STRING
NoLegOptionExerciseExpirationDates 41527 NUMINGROUP
LegOptionExerciseExpirationDate 41528 LOCALMKTDATE
LegOptionExerciseExpirationDateType 41529 INT
NoLegPaymentScheduleFixingDays 41530 NUMINGROUP
LegPaymentScheduleFixingDayOfWeek 41531 INT
LegPaymentScheduleFixingDayNumber 41532 INT
LegPaymentScheduleXID 41533 STRING
LegPaymentScheduleXIDRef 41534 STRING
LegPaymentScheduleRateCurrency 41535 CURRENCY
LegPaymentScheduleRateUnitOfMeasure 41536 STRING
LegPaymentScheduleRateConversionFactor 41537 FLOAT
LegPaymentScheduleRateSpreadType 41538 INT
LegPaymentScheduleSettlPeriodPrice 41539 PRICE
LegPaymentScheduleSettlPeriodPriceCurrency 41540 CURRENCY
LegPaymentScheduleSettlPeriodPriceUnitOfMeasure 41541 STRING
LegPaymentScheduleStepUnitOfMeasure 41542 STRING
LegPaymentScheduleFixingDayDistribution 41543 INT
LegPaymentScheduleFixingDayCount 41544 INT
LegPaymentScheduleFixingLagPeriod 41545 INT
LegPaymentScheduleFixingLagUnit 41546 STRING
LegPaymentScheduleFixingFirstObservationDateOffsetPeriod 41547 INT
LegPaymentScheduleFixingFirstObservationDateOffsetUnit 41548 STRING
LegPaymentStreamFlatRateIndicator 41549 BOOLEAN
LegPaymentStreamFlatRateAmount 41550 AMT
LegPaymentStreamFlatRateCurrency 41551 CURRENCY
LegStreamMaximumPaymentAmount 41552 AMT
LegStreamMaximumPaymentCurrency 41553 CURRENCY
LegStreamMaximumTransactionAmount 41554 AMT
LegStreamMaximumTransactionCurrency 41555 CURRENCY
LegPaymentStreamFixedAmountUnitOfMeasure 41556 STRING
LegPaymentStreamTotalFixedAmount 41557 AMT
LegPaymentStreamWorldScaleRate 41558 FLOAT
LegPaymentStreamContractPrice 41559 PRICE
LegPaymentStreamContractPriceCurrency 41560 CURRENCY
NoLegPaymentStreamPricingBusinessCenters 41561 NUMINGROUP
LegPaymentStreamPricingBusinessCenter 41562 STRING
LegPaymentStreamRateIndex2CurveUnit 41563 STRING
LegPaymentStreamRateIndex2CurvePeriod 41564 INT
LegPaymentStreamRateIndexLocation 41565 STRING
LegPaymentStreamRateIndexLevel 41566 QTY
LegPaymentStreamRateIndexUnitOfMeasure 41567 STRING
LegPaymentStreamSettlLevel 41568 INT
LegPaymentStreamReferenceLevel 41569 QTY
LegPaymentStreamReferenceLevelUnitOfMeasure 41570 STRING
LegPaymentStreamReferenceLevelEqualsZeroIndicator 41571 BOOLEAN
LegPaymentStreamRateSpreadCurrency 41572 CURRENCY
LegPaymentStreamRateSpreadUnitOfMeasure 41573 STRING
LegPaymentStreamRateConversionFactor 41574 FLOAT
LegPaymentStreamRateSpreadType 41575 INT
LegPaymentStreamLastResetRate 41576 PERCENTAGE
LegPaymentStreamFinalRate 41577 PERCENTAGE
LegPaymentStreamCalculationLagPeriod 41578 INT
LegPaymentStreamCalculationLagUnit 41579 STRING
LegPaymentStreamFirstObservationDateOffsetPeriod 41580 INT
LegPaymentStreamFirstObservationDateOffsetUnit 41581 STRING
LegPaymentStreamPricingDayType 41582 INT
LegPaymentStreamPricingDayDistribution 41583 INT
LegPaymentStreamPricingDayCount 41584 INT
LegPaymentStreamPricingBusinessCalendar 41585 STRING
LegPaymentStreamPricingBusinessDayConvention 41586 INT
UnderlyingDeliveryStreamRiskApportionmentSource 41587 STRING
StreamCommoditySettlTimeType 41588 INT
NoLegPaymentStreamPaymentDates 41589 NUMINGROUP
LegPaymentStreamPaymentDate 41590 LOCALMKTDATE
LegPaymentStreamPaymentDateType 41591 INT
LegPaymentStreamMasterAgreementPaymentDatesIndicator 41592 BOOLEAN
NoLegPaymentStreamPricingDates 41593 NUMINGROUP
LegPaymentStreamPricingDate 41594 LOCALMKTDATE
LegPaymentStreamPricingDateType 41595 INT
NoLegPaymentStreamPricingDays 41596 NUMINGROUP
LegPaymentStreamPricingDayOfWeek 41597 INT
LegPaymentStreamPricingDayNumber 41598 INT
NoLegPhysicalSettlTerms 41599 NUMINGROUP
LegPhysicalSettlTermXID 41600 STRING
LegPhysicalSettlCurency 41601 CURRENCY
LegPhysicalSettlBusinessDays 41602 INT
LegPhysicalSettlMaximumBusinessDays 41603 INT
NoLegPhysicalSettlDeliverableObligations 41604 NUMINGROUP
LegPhysicalSettlDeliverableObligationType 41605 STRING
LegPhysicalSettlDeliverableObligationValue 41606 STRING
NoLegPricingDateBusinessCenters 41607 NUMINGROUP
LegPricingDateBusinessCenter 41608 STRING
LegPricingDateUnadjusted 41609 LOCALMKTDATE
LegPricingDateBusinessDayConvention 41610 INT
LegPricingDateAdjusted 41611 LOCALMKTDATE
LegPricingTime 41612 LOCALMKTTIME
LegPricingTimeBusinessCenter 41613 STRING
NoLegProtectionTermEventNewsSources 41614 NUMINGROUP
LegProtectionTermEventNewsSource 41615 STRING
NoLegProtectionTerms 41616 NUMINGROUP
LegProtectionTermXID 41617 STRING
LegProtectionTermNotional 41618 AMT
LegProtectionTermCurrency 41619 CURRENCY
LegProtectionTermSellerNotifies 41620 BOOLEAN
LegProtectionTermBuyerNotifies 41621 BOOLEAN
LegProtectionTermEventBusinessCenter 41622 STRING
LegProtectionTermStandardSources 41623 BOOLEAN
LegProtectionTermEventMinimumSources 41624 INT
NoLegProtectionTermEvents 41625 NUMINGROUP
LegProtectionTermEventType 41626 STRING
LegProtectionTermEventValue 41627 STRING
LegProtectionTermEventCurrency 41628 CURRENCY
LegProtectionTermEventPeriod 41629 INT
LegProtectionTermEventUnit 41630 STRING
LegProtectionTermEventDayType 41631 INT
LegProtectionTermEventRateSource 41632 STRING
NoLegProtectionTermEventQualifiers 41633 NUMINGROUP
LegProtectionTermEventQualifier 41634 CHAR
NoLegProtectionTermObligations 41635 NUMINGROUP
LegProtectionTermObligationType 41636 STRING
LegProtectionTermObligationValue 41637 STRING
NoLegStreamCalculationPeriodDates 41638 NUMINGROUP
LegStreamCalculationPeriodDate 41639 LOCALMKTDATE
LegStreamCalculationPeriodDateType 41640 INT
LegStreamCalculationPeriodDatesXID 41641 STRING
LegStreamCalculationPeriodDatesXIDRef 41642 STRING
LegStreamCalculationBalanceOfFirstPeriod 41643 BOOLEAN
LegStreamCalculationCorrectionPeriod 41644 INT
LegStreamCalculationCorrectionUnit 41645 STRING
NoLegStreamCommoditySettlBusinessCenters 41646 NUMINGROUP
LegStreamCommoditySettlBusinessCenter 41647 STRING
LegStreamCommodityBase 41648 STRING
LegStreamCommodityType 41649 STRING
LegStreamCommoditySecurityID 41650 STRING
LegStreamCommoditySecurityIDSource 41651 STRING
LegStreamCommodityDesc 41652 STRING
EncodedLegStreamCommodityDescLen 41653 LENGTH
EncodedLegStreamCommodityDesc 41654 DATA
LegStreamCommodityUnitOfMeasure 41655 STRING
LegStreamCommodityCurrency 41656 CURRENCY
LegStreamCommodityExchange 41657 EXCHANGE
LegStreamCommodityRateSource 41658 INT
LegStreamCommodityRateReferencePage 41659 STRING
LegStreamCommodityRateReferencePageHeading 41660 STRING
LegStreamDataProvider 41661 STRING
LegStreamCommodityPricingType 41662 STRING
LegStreamCommodityNearbySettlDayPeriod 41663 INT
LegStreamCommodityNearbySettlDayUnit 41664 STRING
LegStreamCommoditySettlDateUnadjusted 41665 LOCALMKTDATE
LegStreamCommoditySettlDateBusinessDayConvention 41666 INT
LegStreamCommoditySettlDateAdjusted 41667 LOCALMKTDATE
LegStreamCommoditySettlMonth 41668 INT
LegStreamCommoditySettlDateRollPeriod 41669 INT
LegStreamCommoditySettlDateRollUnit 41670 STRING
LegStreamCommoditySettlDayType 41671 INT
LegStreamCommodityXID 41672 STRING
LegStreamCommodityXIDRef 41673 STRING
NoLegStreamCommodityAltIDs 41674 NUMINGROUP
LegStreamCommodityAltID 41675 STRING
LegStreamCommodityAltIDSource 41676 STRING
NoLegStreamCommodityDataSources 41677 NUMINGROUP
LegStreamCommodityDataSourceID 41678 STRING
LegStreamCommodityDataSourceIDType 41679 INT
NoLegStreamCommoditySettlDays 41680 NUMINGROUP
LegStreamCommoditySettlDay 41681 INT
LegStreamCommoditySettlTotalHours 41682 INT
NoLegStreamCommoditySettlTimes 41683 NUMINGROUP
LegStreamCommoditySettlStart 41684 STRING
LegStreamCommoditySettlEnd 41685 STRING
NoLegStreamCommoditySettlPeriods 41686 NUMINGROUP
LegStreamCommoditySettlCountry 41687 STRING
LegStreamCommoditySettlTimeZone 41688 STRING
LegStreamCommoditySettlFlowType 41689 INT
LegStreamCommoditySettlPeriodNotional 41690 QTY
LegStreamCommoditySettlPeriodNotionalUnitOfMeasure 41691 STRING
LegStreamCommoditySettlPeriodFrequencyPeriod 41692 INT
LegStreamCommoditySettlPeriodFrequencyUnit 41693 STRING
LegStreamCommoditySettlPeriodPrice 41694 PRICE
LegStreamCommoditySettlPeriodPriceUnitOfMeasure 41695 STRING
LegStreamCommoditySettlPeriodPriceCurrency 41696 CURRENCY
LegStreamCommoditySettlHolidaysProcessingInstruction 41697 INT
LegStreamCommoditySettlPeriodXID 41698 STRING
LegStreamCommoditySettlPeriodXIDRef 41699 STRING
LegStreamXID 41700 STRING
UnderlyingAdditionalTermBondSecurityIDSource 41701 STRING
LegStreamNotionalXIDRef 41702 STRING
LegStreamNotionalFrequencyPeriod 41703 INT
LegStreamNotionalFrequencyUnit 41704 STRING
LegStreamNotionalCommodityFrequency 41705 INT
LegStreamNotionalUnitOfMeasure 41706 STRING
LegStreamTotalNotional 41707 QTY
LegStreamTotalNotionalUnitOfMeasure 41708 STRING
UnderlyingAdditionalTermBondDesc 41709 STRING
EncodedUnderlyingAdditionalTermBondDescLen 41710 LENGTH
EncodedUnderlyingAdditionalTermBondDesc 41711 DATA
UnderlyingAdditionalTermBondCurrency 41712 CURRENCY
NoUnderlyingComplexEventAveragingObservations 41713 NUMINGROUP
UnderlyingComplexEventAveragingObservationNumber 41714 INT
UnderlyingComplexEventAveragingWeight 41715 FLOAT
NoUnderlyingComplexEventCreditEvents 41716 NUMINGROUP
UnderlyingComplexEventCreditEventType 41717 STRING
UnderlyingComplexEventCreditEventValue 41718 STRING
UnderlyingComplexEventCreditEventCurrency 41719 CURRENCY
UnderlyingComplexEventCreditEventPeriod 41720 INT
UnderlyingComplexEventCreditEventUnit 41721 STRING
UnderlyingComplexEventCreditEventDayType 41722 INT
UnderlyingComplexEventCreditEventRateSource 41723 INT
NoUnderlyingComplexEventCreditEventQualifiers 41724 NUMINGROUP
UnderlyingComplexEventCreditEventQualifier 41725 CHAR
NoUnderlyingComplexEventPeriodDateTimes 41726 NUMINGROUP
UnderlyingComplexEventPeriodDate 41727 LOCALMKTDATE
UnderlyingComplexEventPeriodTime 41728 LOCALMKTTIME
NoUnderlyingComplexEventPeriods 41729 NUMINGROUP
UnderlyingComplexEventPeriodType 41730 INT
UnderlyingComplexEventBusinessCenter 41731 STRING
NoUnderlyingComplexEventRateSources 41732 NUMINGROUP
UnderlyingComplexEventRateSource 41733 INT
UnderlyingComplexEventRateSourceType 41734 INT
UnderlyingComplexEventReferencePage 41735 STRING
UnderlyingComplexEventReferencePageHeading 41736 STRING
NoUnderlyingComplexEventDateBusinessCenters 41737 NUMINGROUP
UnderlyingComplexEventDateBusinessCenter 41738 STRING
UnderlyingComplexEventDateUnadjusted 41739 LOCALMKTDATE
UnderlyingComplexEventDateRelativeTo 41740 INT
UnderlyingComplexEventDateOffsetPeriod 41741 INT
UnderlyingComplexEventDateOffsetUnit 41742 STRING
UnderlyingComplexEventDateOffsetDayType 41743 INT
UnderlyingComplexEventDateBusinessDayConvention 41744 INT
UnderlyingComplexEventDateAdjusted 41745 LOCALMKTDATE
UnderlyingComplexEventFixingTime 41746 LOCALMKTTIME
UnderlyingComplexEventFixingTimeBusinessCenter 41747 STRING
NoUnderlyingComplexEventCreditEventSources 41748 NUMINGROUP
UnderlyingComplexEventCreditEventSource 41749 STRING
NoUnderlyingComplexEventSchedules 41750 NUMINGROUP
UnderlyingComplexEventScheduleStartDate 41751 LOCALMKTDATE
UnderlyingComplexEventScheduleEndDate 41752 LOCALMKTDATE
UnderlyingComplexEventScheduleFrequencyPeriod 41753 INT
UnderlyingComplexEventScheduleFrequencyUnit 41754 STRING
UnderlyingComplexEventScheduleRollConvention 41755 STRING
NoUnderlyingDeliverySchedules 41756 NUMINGROUP
UnderlyingDeliveryScheduleType 41757 INT
UnderlyingDeliveryScheduleXID 41758 STRING
UnderlyingDeliveryScheduleNotional 41759 QTY
UnderlyingDeliveryScheduleNotionalUnitOfMeasure 41760 STRING
UnderlyingDeliveryScheduleNotionalCommodityFrequency 41761 INT
UnderlyingDeliveryScheduleNegativeTolerance 41762 FLOAT
UnderlyingDeliverySchedulePositiveTolerance 41763 FLOAT
UnderlyingDeliveryScheduleToleranceUnitOfMeasure 41764 STRING
UnderlyingDeliveryScheduleToleranceType 41765 INT
UnderlyingDeliveryScheduleSettlCountry 41766 STRING
UnderlyingDeliveryScheduleSettlTimeZone 41767 STRING
UnderlyingDeliveryScheduleSettlFlowType 41768 INT
UnderlyingDeliveryScheduleSettlHolidaysProcessingInstruction 41769 INT
NoUnderlyingDeliveryScheduleSettlDays 41770 NUMINGROUP
UnderlyingDeliveryScheduleSettlDay 41771 INT
UnderlyingDeliveryScheduleSettlTotalHours 41772 INT
NoUnderlyingDeliveryScheduleSettlTimes 41773 NUMINGROUP
UnderlyingDeliveryScheduleSettlStart 41774 STRING
UnderlyingDeliveryScheduleSettlEnd 41775 STRING
UnderlyingDeliveryScheduleSettlTimeType 41776 INT
UnderlyingDeliveryStreamType 41777 INT
UnderlyingDeliveryStreamPipeline 41778 STRING
UnderlyingDeliveryStreamEntryPoint 41779 STRING
UnderlyingDeliveryStreamWithdrawalPoint 41780 STRING
UnderlyingDeliveryStreamDeliveryPoint 41781 STRING
UnderlyingDeliveryStreamDeliveryRestriction 41782 INT
UnderlyingDeliveryStreamDeliveryContingency 41783 STRING
UnderlyingDeliveryStreamDeliveryContingentPartySide 41784 INT
UnderlyingDeliveryStreamDeliverAtSourceIndicator 41785 BOOLEAN
UnderlyingDeliveryStreamRiskApportionment 41786 STRING
UnderlyingDeliveryStreamTitleTransferLocation 41787 STRING
UnderlyingDeliveryStreamTitleTransferCondition 41788 INT
UnderlyingDeliveryStreamImporterOfRecord 41789 STRING
UnderlyingDeliveryStreamNegativeTolerance 41790 FLOAT
UnderlyingDeliveryStreamPositiveTolerance 41791 FLOAT
UnderlyingDeliveryStreamToleranceUnitOfMeasure 41792 STRING
UnderlyingDeliveryStreamToleranceType 41793 INT
UnderlyingDeliveryStreamToleranceOptionSide 41794 INT
UnderlyingDeliveryStreamTotalPositiveTolerance 41795 PERCENTAGE
UnderlyingDeliveryStreamTotalNegativeTolerance 41796 PERCENTAGE
UnderlyingDeliveryStreamNotionalConversionFactor 41797 FLOAT
UnderlyingDeliveryStreamTransportEquipment 41798 STRING
UnderlyingDeliveryStreamElectingPartySide 41799 INT
NoUnderlyingStreamAssetAttributes 41800 NUMINGROUP
UnderlyingStreamAssetAttributeType 41801 STRING
UnderlyingStreamAssetAttributeValue 41802 STRING
UnderlyingStreamAssetAttributeLimit 41803 STRING
NoUnderlyingDeliveryStreamCycles 41804 NUMINGROUP
UnderlyingDeliveryStreamCycleDesc 41805 STRING
EncodedUnderlyingDeliveryStreamCycleDescLen 41806 LENGTH
EncodedUnderlyingDeliveryStreamCycleDesc 41807 DATA
NoUnderlyingDeliveryStreamCommoditySources 41808 NUMINGROUP
UnderlyingDeliveryStreamCommoditySource 41809 STRING
UnderlyingExerciseDesc 41810 STRING
EncodedUnderlyingExerciseDescLen 41811 LENGTH
EncodedUnderlyingExerciseDesc 41812 DATA
UnderlyingAutomaticExerciseIndicator 41813 BOOLEAN
UnderlyingAutomaticExerciseThresholdRate 41814 FLOAT
UnderlyingExerciseConfirmationMethod 41815 INT
UnderlyingManualNoticeBusinessCenter 41816 STRING
UnderlyingFallbackExerciseIndicator 41817 BOOLEAN
UnderlyingLimitedRightToConfirmIndicator 41818 BOOLEAN
UnderlyingExerciseSplitTicketIndicator 41819 BOOLEAN
NoUnderlyingOptionExerciseBusinessCenters 41820 NUMINGROUP
UnderlyingOptionExerciseBusinessCenter 41821 STRING
UnderlyingOptionExerciseBusinessDayConvention 41822 INT
UnderlyingOptionExerciseEarliestDateOffsetDayType 41823 INT
UnderlyingOptionExerciseEarliestDateOffsetPeriod 41824 INT
UnderlyingOptionExerciseEarliestDateOffsetUnit 41825 STRING
UnderlyingOptionExerciseFrequencyPeriod 41826 INT
UnderlyingOptionExerciseFrequencyUnit 41827 STRING
UnderlyingOptionExerciseStartDateUnadjusted 41828 LOCALMKTDATE
UnderlyingOptionExerciseStartDateRelativeTo 41829 INT
UnderlyingOptionExerciseStartDateOffsetPeriod 41830 INT
UnderlyingOptionExerciseStartDateOffsetUnit 41831 STRING
UnderlyingOptionExerciseStartDateOffsetDayType 41832 INT
UnderlyingOptionExerciseStartDateAdjusted 41833 LOCALMKTDATE
UnderlyingOptionExerciseSkip 41834 INT
UnderlyingOptionExerciseNominationDeadline 41835 LOCALMKTDATE
UnderlyingOptionExerciseFirstDateUnadjusted 41836 LOCALMKTDATE
UnderlyingOptionExerciseLastDateUnadjusted 41837 LOCALMKTDATE
UnderlyingOptionExerciseEarliestTime 41838 LOCALMKTTIME
UnderlyingOptionExerciseLatestTime 41839 LOCALMKTTIME
UnderlyingOptionExerciseTimeBusinessCenter 41840 STRING
NoUnderlyingOptionExerciseDates 41841 NUMINGROUP
UnderlyingOptionExerciseDate 41842 LOCALMKTDATE
UnderlyingOptionExerciseDateType 41843 INT
NoUnderlyingOptionExerciseExpirationDateBusinessCenters 41844 NUMINGROUP
UnderlyingOptionExerciseExpirationDateBusinessCenter 41845 STRING
UnderlyingOptionExerciseExpirationDateBusinessDayConvention 41846 INT
UnderlyingOptionExerciseExpirationDateRelativeTo 41847 INT
UnderlyingOptionExerciseExpirationDateOffsetPeriod 41848 INT
UnderlyingOptionExerciseExpirationDateOffsetUnit 41849 STRING
UnderlyingOptionExerciseExpirationFrequencyPeriod 41850 INT
UnderlyingOptionExerciseExpirationFrequencyUnit 41851 STRING
UnderlyingOptionExerciseExpirationRollConvention 41852 STRING
UnderlyingOptionExerciseExpirationDateOffsetDayType 41853 INT
UnderlyingOptionExerciseExpirationTime 41854 LOCALMKTTIME
UnderlyingOptionExerciseExpirationTimeBusinessCenter 41855 STRING
NoUnderlyingOptionExerciseExpirationDates 41856 NUMINGROUP
UnderlyingOptionExerciseExpirationDate 41857 LOCALMKTDATE
UnderlyingOptionExerciseExpirationDateType 41858 INT
UnderlyingMarketDisruptionProvision 41859 INT
UnderlyingMarketDisruptionFallbackProvision 41860 INT
UnderlyingMarketDisruptionMaximumDays 41861 INT
UnderlyingMarketDisruptionMaterialityPercentage 41862 PERCENTAGE
UnderlyingMarketDisruptionMinimumFuturesContracts 41863 INT
NoUnderlyingMarketDisruptionEvents 41864 NUMINGROUP
UnderlyingMarketDisruptionEvent 41865 STRING
NoUnderlyingMarketDisruptionFallbacks 41866 NUMINGROUP
UnderlyingMarketDisruptionFallbackType 41867 STRING
NoUnderlyingMarketDisruptionFallbackReferencePrices 41868 NUMINGROUP
UnderlyingMarketDisruptionFallbackUnderlierType 41869 INT
UnderlyingMarketDisruptionFallbackUnderlierSecurityID 41870 STRING
UnderlyingMarketDisruptionFallbackUnderlierSecurityIDSource 41871 STRING
UnderlyingMarketDisruptionFallbackUnderlierSecurityDesc 41872 STRING
EncodedUnderlyingMarketDisruptionFallbackUnderlierSecDescLen 41873 LENGTH
EncodedUnderlyingMarketDisruptionFallbackUnderlierSecurityDesc 41874 DATA
UnderlyingMarketDisruptionFallbackOpenUnits 41875 QTY
UnderlyingMarketDisruptionFallbackBasketCurrency 41876 CURRENCY
UnderlyingMarketDisruptionFallbackBasketDivisor 41877 FLOAT
NoUnderlyingPaymentScheduleFixingDays 41878 NUMINGROUP
UnderlyingPaymentScheduleFixingDayOfWeek 41879 INT
UnderlyingPaymentScheduleFixingDayNumber 41880 INT
UnderlyingPaymentScheduleXID 41881 STRING
UnderlyingPaymentScheduleXIDRef 41882 STRING
UnderlyingPaymentScheduleRateCurrency 41883 CURRENCY
UnderlyingPaymentScheduleRateUnitOfMeasure 41884 STRING
UnderlyingPaymentScheduleRateConversionFactor 41885 FLOAT
UnderlyingPaymentScheduleRateSpreadType 41886 INT
UnderlyingPaymentScheduleSettlPeriodPrice 41887 PRICE
UnderlyingPaymentScheduleSettlPeriodPriceCurrency 41888 CURRENCY
UnderlyingPaymentScheduleSettlPeriodPriceUnitOfMeasure 41889 STRING
UnderlyingPaymentScheduleStepUnitOfMeasure 41890 STRING
UnderlyingPaymentScheduleFixingDayDistribution 41891 INT
UnderlyingPaymentScheduleFixingDayCount 41892 INT
UnderlyingPaymentScheduleFixingLagPeriod 41893 INT
UnderlyingPaymentScheduleFixingLagUnit 41894 STRING
UnderlyingPaymentScheduleFixingFirstObservationDateOffsetPeriod 41895 INT
UnderlyingPaymentScheduleFixingFirstObservationDateOffsetUnit 41896 STRING
UnderlyingPaymentStreamFlatRateIndicator 41897 BOOLEAN
UnderlyingPaymentStreamFlatRateAmount 41898 AMT
UnderlyingPaymentStreamFlatRateCurrency 41899 CURRENCY
UnderlyingPaymentStreamMaximumPaymentAmount 41900 AMT
UnderlyingPaymentStreamMaximumPaymentCurrency 41901 CURRENCY
UnderlyingPaymentStreamMaximumTransactionAmount 41902 AMT
UnderlyingPaymentStreamMaximumTransactionCurrency 41903 CURRENCY
UnderlyingPaymentStreamFixedAmountUnitOfMeasure 41904 STRING
UnderlyingPaymentStreamTotalFixedAmount 41905 AMT
UnderlyingPaymentStreamWorldScaleRate 41906 FLOAT
UnderlyingPaymentStreamContractPrice 41907 PRICE
UnderlyingPaymentStreamContractPriceCurrency 41908 CURRENCY
NoUnderlyingPaymentStreamPricingBusinessCenters 41909 NUMINGROUP
UnderlyingPaymentStreamPricingBusinessCenter 41910 STRING
UnderlyingPaymentStreamRateIndex2CurveUnit 41911 STRING
UnderlyingPaymentStreamRateIndex2CurvePeriod 41912 INT
UnderlyingPaymentStreamRateIndexLocation 41913 STRING
UnderlyingPaymentStreamRateIndexLevel 41914 QTY
UnderlyingPaymentStreamRateIndexUnitOfMeasure 41915 STRING
UnderlyingPaymentStreamSettlLevel 41916 INT
UnderlyingPaymentStreamReferenceLevel 41917 QTY
UnderlyingPaymentStreamReferenceLevelUnitOfMeasure 41918 STRING
UnderlyingPaymentStreamReferenceLevelEqualsZeroIndicator 41919 BOOLEAN
UnderlyingPaymentStreamRateSpreadCurrency 41920 CURRENCY
UnderlyingPaymentStreamRateSpreadUnitOfMeasure 41921 STRING
UnderlyingPaymentStreamRateConversionFactor 41922 FLOAT
UnderlyingPaymentStreamRateSpreadType 41923 INT
UnderlyingPaymentStreamLastResetRate 41924 PERCENTAGE
UnderlyingPaymentStreamFinalRate 41925 PERCENTAGE
UnderlyingPaymentStreamCalculationLagPeriod 41926 INT
UnderlyingPaymentStreamCalculationLagUnit 41927 STRING
UnderlyingPaymentStreamFirstObservationDateOffsetPeriod 41928 INT
UnderlyingPaymentStreamFirstObservationDateOffsetUnit 41929 STRING
UnderlyingPaymentStreamPricingDayType 41930 INT
UnderlyingPaymentStreamPricingDayDistribution 41931 INT
UnderlyingPaymentStreamPricingDayCount 41932 INT
UnderlyingPaymentStreamPricingBusinessCalendar 41933 STRING
UnderlyingPaymentStreamPricingBusinessDayConvention 41934 INT
LegStreamCommoditySettlTimeType 41935 INT
UnderlyingStreamCommoditySettlTimeType 41936 INT
NoUnderlyingPaymentStreamPaymentDates 41937 NUMINGROUP
UnderlyingPaymentStreamPaymentDate 41938 LOCALMKTDATE
UnderlyingPaymentStreamPaymentDateType 41939 INT
UnderlyingPaymentStreamMasterAgreementPaymentDatesIndicator 41940 BOOLEAN
NoUnderlyingPaymentStreamPricingDates 41941 NUMINGROUP
UnderlyingPaymentStreamPricingDate 41942 LOCALMKTDATE
UnderlyingPaymentStreamPricingDateType 41943 INT
NoUnderlyingPaymentStreamPricingDays 41944 NUMINGROUP
UnderlyingPaymentStreamPricingDayOfWeek 41945 INT
UnderlyingPaymentStreamPricingDayNumber 41946 INT
NoUnderlyingPricingDateBusinessCenters 41947 NUMINGROUP
UnderlyingPricingDateBusinessCenter 41948 STRING
UnderlyingPricingDateUnadjusted 41949 LOCALMKTDATE
UnderlyingPricingDateBusinessDayConvention 41950 INT
UnderlyingPricingDateAdjusted 41951 LOCALMKTDATE
UnderlyingPricingTime 41952 LOCALMKTTIME
UnderlyingPricingTimeBusinessCenter 41953 STRING
NoUnderlyingStreamCalculationPeriodDates 41954 NUMINGROUP
UnderlyingStreamCalculationPeriodDate 41955 LOCALMKTDATE
UnderlyingStreamCalculationPeriodDateType 41956 INT
UnderlyingStreamCalculationPeriodDatesXID 41957 STRING
UnderlyingStreamCalculationPeriodDatesXIDRef 41958 STRING
UnderlyingStreamCalculationBalanceOfFirstPeriod 41959 BOOLEAN
UnderlyingStreamCalculationCorrectionPeriod 41960 INT
UnderlyingStreamCalculationCorrectionUnit 41961 STRING
NoUnderlyingStreamCommoditySettlBusinessCenters 41962 NUMINGROUP
UnderlyingStreamCommoditySettlBusinessCenter 41963 STRING
UnderlyingStreamCommodityBase 41964 STRING
UnderlyingStreamCommodityType 41965 STRING
UnderlyingStreamCommoditySecurityID 41966 STRING
UnderlyingStreamCommoditySecurityIDSource 41967 STRING
UnderlyingStreamCommodityDesc 41968 STRING
EncodedUnderlyingStreamCommodityDescLen 41969 LENGTH
EncodedUnderlyingStreamCommodityDesc 41970 DATA
UnderlyingStreamCommodityUnitOfMeasure 41971 STRING
UnderlyingStreamCommodityCurrency 41972 CURRENCY
UnderlyingStreamCommodityExchange 41973 EXCHANGE
UnderlyingStreamCommodityRateSource 41974 INT
UnderlyingStreamCommodityRateReferencePage 41975 STRING
UnderlyingStreamCommodityRateReferencePageHeading 41976 STRING
UnderlyingStreamDataProvider 41977 STRING
UnderlyingStreamCommodityPricingType 41978 STRING
UnderlyingStreamCommodityNearbySettlDayPeriod 41979 INT
UnderlyingStreamCommodityNearbySettlDayUnit 41980 STRING
UnderlyingStreamCommoditySettlDateUnadjusted 41981 LOCALMKTDATE
UnderlyingStreamCommoditySettlDateBusinessDayConvention 41982 INT
UnderlyingStreamCommoditySettlDateAdjusted 41983 LOCALMKTDATE
UnderlyingStreamCommoditySettlMonth 41984 INT
UnderlyingStreamCommoditySettlDateRollPeriod 41985 INT
UnderlyingStreamCommoditySettlDateRollUnit 41986 STRING
UnderlyingStreamCommoditySettlDayType 41987 INT
UnderlyingStreamCommodityXID 41988 STRING
UnderlyingStreamCommodityXIDRef 41989 STRING
NoUnderlyingStreamCommodityAltIDs 41990 NUMINGROUP
UnderlyingStreamCommodityAltID 41991 STRING
UnderlyingStreamCommodityAltIDSource 41992 STRING
NoUnderlyingStreamCommodityDataSources 41993 NUMINGROUP
UnderlyingStreamCommodityDataSourceID 41994 STRING
UnderlyingStreamCommodityDataSourceIDType 41995 INT
NoUnderlyingStreamCommoditySettlDays 41996 NUMINGROUP
UnderlyingStreamCommoditySettlDay 41997 INT
UnderlyingStreamCommoditySettlTotalHours 41998 INT
NoUnderlyingStreamCommoditySettlTimes 41999 NUMINGROUP
UnderlyingStreamCommoditySettlStart 42000 STRING
UnderlyingStreamCommoditySettlEnd 42001 STRING
NoUnderlyingStreamCommoditySettlPeriods 42002 NUMINGROUP
UnderlyingStreamCommoditySettlCountry 42003 STRING
UnderlyingStreamCommoditySettlTimeZone 42004 STRING
UnderlyingStreamCommoditySettlFlowType 42005 INT
UnderlyingStreamCommoditySettlPeriodNotional 42006 QTY
UnderlyingStreamCommoditySettlPeriodNotionalUnitOfMeasure 42007 STRING
UnderlyingStreamCommoditySettlPeriodFrequencyPeriod 42008 INT
UnderlyingStreamCommoditySettlPeriodFrequencyUnit 42009 STRING
UnderlyingStreamCommoditySettlPeriodPrice 42010 PRICE
UnderlyingStreamCommoditySettlPeriodPriceUnitOfMeasure 42011 STRING
UnderlyingStreamCommoditySettlPeriodPriceCurrency 42012 CURRENCY
UnderlyingStreamCommoditySettlHolidaysProcessingInstruction 42013 INT
UnderlyingStreamCommoditySettlPeriodXID 42014 STRING
UnderlyingStreamCommoditySettlPeriodXIDRef 42015 STRING
UnderlyingStreamXID 42016 STRING
UnderlyingAdditionalTermBondIssuer 42017 STRING
UnderlyingStreamNotionalXIDRef 42018 STRING
UnderlyingStreamNotionalFrequencyPeriod 42019 INT
UnderlyingStreamNotionalFrequencyUnit 42020 STRING
UnderlyingStreamNotionalCommodityFrequency 42021 INT
UnderlyingStreamNotionalUnitOfMeasure 42022 STRING
UnderlyingStreamTotalNotional 42023 QTY
UnderlyingStreamTotalNotionalUnitOfMeasure 42024 STRING
EncodedUnderlyingAdditionalTermBondIssuerLen 42025 LENGTH
EncodedUnderlyingAdditionalTermBondIssuer 42026 DATA
UnderlyingAdditionalTermBondSeniority 42027 STRING
UnderlyingAdditionalTermBondCouponType 42028 INT
UnderlyingAdditionalTermBondCouponRate 42029 PERCENTAGE
UnderlyingAdditionalTermBondMaturityDate 42030 LOCALMKTDATE
UnderlyingAdditionalTermBondParValue 42031 AMT
UnderlyingAdditionalTermBondCurrentTotalIssuedAmount 42032 AMT
UnderlyingAdditionalTermBondCouponFrequencyPeriod 42033 INT
UnderlyingAdditionalTermBondCouponFrequencyUnit 42034 STRING
UnderlyingAdditionalTermBondDayCount 42035 INT
NoUnderlyingAdditionalTerms 42036 NUMINGROUP
UnderlyingAdditionalTermConditionPrecedentBondIndicator 42037 BOOLEAN
UnderlyingAdditionalTermDiscrepancyClauseIndicator 42038 BOOLEAN
NoUnderlyingCashSettlDealers 42039 NUMINGROUP
UnderlyingCashSettlDealer 42040 STRING
NoUnderlyingCashSettlTerms 42041 NUMINGROUP
UnderlyingCashSettlCurrency 42042 CURRENCY
UnderlyingCashSettlValuationFirstBusinessDayOffset 42043 INT
UnderlyingCashSettlValuationSubsequentBusinessDaysOffset 42044 INT
UnderlyingCashSettlNumOfValuationDates 42045 INT
UnderlyingCashSettlValuationTime 42046 LOCALMKTTIME
UnderlyingCashSettlBusinessCenter 42047 STRING
UnderlyingCashSettlQuoteMethod 42048 INT
UnderlyingCashSettlQuoteAmount 42049 AMT
UnderlyingCashSettlQuoteCurrency 42050 CURRENCY
UnderlyingCashSettlMinimumQuoteAmount 42051 AMT
UnderlyingCashSettlMinimumQuoteCurrency 42052 CURRENCY
UnderlyingCashSettlBusinessDays 42053 INT
UnderlyingCashSettlAmount 42054 AMT
UnderlyingCashSettlRecoveryFactor 42055 FLOAT
UnderlyingCashSettlFixedTermIndicator 42056 BOOLEAN
UnderlyingCashSettlAccruedInterestIndicator 42057 BOOLEAN
UnderlyingCashSettlValuationMethod 42058 INT
UnderlyingCashSettlTermXID 42059 STRING
NoUnderlyingPhysicalSettlTerms 42060 NUMINGROUP
UnderlyingPhysicalSettlCurrency 42061 CURRENCY
UnderlyingPhysicalSettlBusinessDays 42062 INT
UnderlyingPhysicalSettlMaximumBusinessDays 42063 INT
UnderlyingPhysicalSettlTermXID 42064 STRING
NoUnderlyingPhysicalSettlDeliverableObligations 42065 NUMINGROUP
UnderlyingPhysicalSettlDeliverableObligationType 42066 STRING
UnderlyingPhysicalSettlDeliverableObligationValue 42067 STRING
NoUnderlyingProtectionTerms 42068 NUMINGROUP
UnderlyingProtectionTermNotional 42069 AMT
UnderlyingProtectionTermCurrency 42070 CURRENCY
UnderlyingProtectionTermSellerNotifies 42071 BOOLEAN
UnderlyingProtectionTermBuyerNotifies 42072 BOOLEAN
UnderlyingProtectionTermEventBusinessCenter 42073 STRING
UnderlyingProtectionTermStandardSources 42074 BOOLEAN
UnderlyingProtectionTermEventMinimumSources 42075 INT
UnderlyingProtectionTermXID 42076 STRING
NoUnderlyingProtectionTermEvents 42077 NUMINGROUP
UnderlyingProtectionTermEventType 42078 STRING
UnderlyingProtectionTermEventValue 42079 STRING
UnderlyingProtectionTermEventCurrency 42080 CURRENCY
UnderlyingProtectionTermEventPeriod 42081 INT
UnderlyingProtectionTermEventUnit 42082 STRING
UnderlyingProtectionTermEventDayType 42083 INT
UnderlyingProtectionTermEventRateSource 42084 STRING
NoUnderlyingProtectionTermEventQualifiers 42085 NUMINGROUP
UnderlyingProtectionTermEventQualifier 42086 CHAR
NoUnderlyingProtectionTermObligations 42087 NUMINGROUP
UnderlyingProtectionTermObligationType 42088 STRING
UnderlyingProtectionTermObligationValue 42089 STRING
NoUnderlyingProtectionTermEventNewsSources 42090 NUMINGROUP
UnderlyingProtectionTermEventNewsSource 42091 STRING
UnderlyingProvisionCashSettlPaymentDateBusinessDayConvention 42092 INT
UnderlyingProvisionCashSettlPaymentDateRelativeTo 42093 INT
UnderlyingProvisionCashSettlPaymentDateOffsetPeriod 42094 INT
UnderlyingProvisionCashSettlPaymentDateOffsetUnit 42095 STRING
UnderlyingProvisionCashSettlPaymentDateOffsetDayType 42096 INT
UnderlyingProvisionCashSettlPaymentDateRangeFirst 42097 LOCALMKTDATE
UnderlyingProvisionCashSettlPaymentDateRangeLast 42098 LOCALMKTDATE
NoUnderlyingProvisionCashSettlPaymentDates 42099 NUMINGROUP
UnderlyingProvisionCashSettlPaymentDate 42100 LOCALMKTDATE
UnderlyingProvisionCashSettlPaymentDateType 42101 INT
UnderlyingProvisionCashSettlQuoteSource 42102 INT
UnderlyingProvisionCashSettlQuoteReferencePage 42103 STRING
UnderlyingProvisionCashSettlValueTime 42104 LOCALMKTTIME
UnderlyingProvisionCashSettlValueTimeBusinessCenter 42105 STRING
UnderlyingProvisionCashSettlValueDateBusinessDayConvention 42106 INT
UnderlyingProvisionCashSettlValueDateRelativeTo 42107 INT
UnderlyingProvisionCashSettlValueDateOffsetPeriod 42108 INT
UnderlyingProvisionCashSettlValueDateOffsetUnit 42109 STRING
UnderlyingProvisionCashSettlValueDateOffsetDayType 42110 INT
UnderlyingProvisionCashSettlValueDateAdjusted 42111 LOCALMKTDATE
NoUnderlyingProvisionOptionExerciseFixedDates 42112 NUMINGROUP
UnderlyingProvisionOptionExerciseFixedDate 42113 LOCALMKTDATE
UnderlyingProvisionOptionExerciseFixedDateType 42114 INT
UnderlyingProvisionOptionExerciseBusinessDayConvention 42115 INT
UnderlyingProvisionOptionExerciseEarliestDateOffsetPeriod 42116 INT
UnderlyingProvisionOptionExerciseEarliestDateOffsetUnit 42117 STRING
UnderlyingProvisionOptionExerciseFrequencyPeriod 42118 INT
UnderlyingProvisionOptionExerciseFrequencyUnit 42119 STRING
UnderlyingProvisionOptionExerciseStartDateUnadjusted 42120 LOCALMKTDATE
UnderlyingProvisionOptionExerciseStartDateRelativeTo 42121 INT
UnderlyingProvisionOptionExerciseStartDateOffsetPeriod 42122 INT
UnderlyingProvisionOptionExerciseStartDateOffsetUnit 42123 STRING
UnderlyingProvisionOptionExerciseStartDateOffsetDayType 42124 INT
UnderlyingProvisionOptionExerciseStartDateAdjusted 42125 LOCALMKTDATE
UnderlyingProvisionOptionExercisePeriodSkip 42126 INT
UnderlyingProvisionOptionExerciseBoundsFirstDateUnadjusted 42127 LOCALMKTDATE
UnderlyingProvisionOptionExerciseBoundsLastDateUnadjusted 42128 LOCALMKTDATE
UnderlyingProvisionOptionExerciseEarliestTime 42129 LOCALMKTTIME
UnderlyingProvisionOptionExerciseEarliestTimeBusinessCenter 42130 STRING
UnderlyingProvisionOptionExerciseLatestTime 42131 LOCALMKTTIME
UnderlyingProvisionOptionExerciseLatestTimeBusinessCenter 42132 STRING
UnderlyingProvisionOptionExpirationDateUnadjusted 42133 LOCALMKTDATE
UnderlyingProvisionOptionExpirationDateBusinessDayConvention 42134 INT
UnderlyingProvisionOptionExpirationDateRelativeTo 42135 INT
UnderlyingProvisionOptionExpirationDateOffsetPeriod 42136 INT
UnderlyingProvisionOptionExpirationDateOffsetUnit 42137 STRING
UnderlyingProvisionOptionExpirationDateOffsetDayType 42138 INT
UnderlyingProvisionOptionExpirationDateAdjusted 42139 LOCALMKTDATE
UnderlyingProvisionOptionExpirationTime 42140 LOCALMKTTIME
UnderlyingProvisionOptionExpirationTimeBusinessCenter 42141 STRING
UnderlyingProvisionOptionRelevantUnderlyingDateUnadjusted 42142 LOCALMKTDATE
UnderlyingProvisionOptionRelevantUnderlyingDateBizDayConvention 42143 INT
UnderlyingProvisionOptionRelevantUnderlyingDateRelativeTo 42144 INT
UnderlyingProvisionOptionRelevantUnderlyingDateOffsetPeriod 42145 INT
UnderlyingProvisionOptionRelevantUnderlyingDateOffsetUnit 42146 STRING
UnderlyingProvisionOptionRelevantUnderlyingDateOffsetDayType 42147 INT
UnderlyingProvisionOptionRelevantUnderlyingDateAdjusted 42148 LOCALMKTDATE
NoUnderlyingProvisions 42149 NUMINGROUP
UnderlyingProvisionType 42150 INT
UnderlyingProvisionDateUnadjusted 42151 LOCALMKTDATE
UnderlyingProvisionDateBusinessDayConvention 42152 INT
UnderlyingProvisionDateAdjusted 42153 LOCALMKTDATE
UnderlyingProvisionDateTenorPeriod 42154 INT
UnderlyingProvisionDateTenorUnit 42155 STRING
UnderlyingProvisionCalculationAgent 42156 INT
UnderlyingProvisionOptionSinglePartyBuyerSide 42157 INT
UnderlyingProvisionOptionSinglePartySellerSide 42158 INT
UnderlyingProvisionOptionExerciseStyle 42159 INT
UnderlyingProvisionOptionExerciseMultipleNotional 42160 AMT
UnderlyingProvisionOptionExerciseMinimumNotional 42161 AMT
UnderlyingProvisionOptionExerciseMaximumNotional 42162 AMT
UnderlyingProvisionOptionMinimumNumber 42163 INT
UnderlyingProvisionOptionMaximumNumber 42164 INT
UnderlyingProvisionOptionExerciseConfirmation 42165 BOOLEAN
UnderlyingProvisionCashSettlMethod 42166 INT
UnderlyingProvisionCashSettlCurrency 42167 CURRENCY
UnderlyingProvisionCashSettlCurrency2 42168 CURRENCY
UnderlyingProvisionCashSettlQuoteType 42169 INT
UnderlyingProvisionText 42170 STRING
EncodedUnderlyingProvisionTextLen 42171 LENGTH
EncodedUnderlyingProvisionText 42172 DATA
NoUnderlyingProvisionPartyIDs 42173 NUMINGROUP
UnderlyingProvisionPartyID 42174 STRING
UnderlyingProvisionPartyIDSource 42175 CHAR
UnderlyingProvisionPartyRole 42176 INT
NoUnderlyingProvisionPartySubIDs 42177 NUMINGROUP
UnderlyingProvisionPartySubID 42178 STRING
UnderlyingProvisionPartySubIDType 42179 INT
NoUnderlyingProvisionCashSettlPaymentDateBusinessCenters 42180 NUMINGROUP
UnderlyingProvisionCashSettlPaymentDateBusinessCenter 42181 STRING
NoUnderlyingProvisionCashSettlValueDateBusinessCenters 42182 NUMINGROUP
UnderlyingProvisionCashSettlValueDateBusinessCenter 42183 STRING
NoUnderlyingProvisionOptionExerciseBusinessCenters 42184 NUMINGROUP
UnderlyingProvisionOptionExerciseBusinessCenter 42185 STRING
NoUnderlyingProvisionOptionExpirationDateBusinessCenters 42186 NUMINGROUP
UnderlyingProvisionOptionExpirationDateBusinessCenter 42187 STRING
NoUnderlyingProvisionOptionRelevantUnderlyingDateBusinessCenters 42188 NUMINGROUP
UnderlyingProvisionOptionRelevantUnderlyingDateBusinessCenter 42189 STRING
NoUnderlyingProvisionDateBusinessCenters 42190 NUMINGROUP
UnderlyingProvisionDateBusinessCenter 42191 STRING
DeliveryStreamDeliveryPointSource 42192 INT
DeliveryStreamDeliveryPointDesc 42193 STRING
LegDeliveryStreamDeliveryPointSource 42194 INT
LegDeliveryStreamDeliveryPointDesc 42195 STRING
UnderlyingDeliveryStreamDeliveryPointSource 42196 INT
UnderlyingDeliveryStreamDeliveryPointDesc 42197 STRING
NoLegContractualDefinitions 42198 NUMINGROUP
LegContractualDefinition 42199 STRING
NoLegFinancingTermSupplements 42200 NUMINGROUP
LegFinancingTermSupplementDesc 42201 STRING
LegFinancingTermSupplementDate 42202 LOCALMKTDATE
NoLegContractualMatrices 42203 NUMINGROUP
LegContractualMatrixSource 42204 STRING
LegContractualMatrixDate 42205 LOCALMKTDATE
LegContractualMatrixTerm 42206 STRING
CashSettlDateUnadjusted 42207 LOCALMKTDATE
CashSettlDateBusinessDayConvention 42208 INT
CashSettlDateRelativeTo 42209 INT
CashSettlDateOffsetPeriod 42210 INT
CashSettlDateOffsetUnit 42211 STRING
CashSettlDateOffsetDayType 42212 INT
CashSettlDateAdjusted 42213 LOCALMKTDATE
NoCashSettlDateBusinessCenters 42214 NUMINGROUP
CashSettlDateBusinessCenter 42215 STRING
CashSettlPriceSource 42216 STRING
CashSettlPriceDefault 42217 INT
DividendFloatingRateIndex 42218 STRING
DividendFloatingRateIndexCurvePeriod 42219 INT
DividendFloatingRateIndexCurveUnit 42220 STRING
DividendFloatingRateMultiplier 42221 FLOAT
DividendFloatingRateSpread 42222 FLOAT
DividendFloatingRateSpreadPositionType 42223 INT
DividendFloatingRateTreatment 42224 INT
DividendCapRate 42225 PERCENTAGE
DividendCapRateBuySide 42226 INT
DividendCapRateSellSide 42227 INT
DividendFloorRate 42228 PERCENTAGE
DividendFloorRateBuySide 42229 INT
DividendFloorRateSellSide 42230 INT
DividendInitialRate 42231 PERCENTAGE
DividendFinalRateRoundingDirection 42232 CHAR
DividendFinalRatePrecision 42233 INT
DividendAveragingMethod 42234 INT
DividendNegativeRateTreatment 42235 INT
NoDividendAccrualPaymentDateBusinessCenters 42236 NUMINGROUP
DividendAccrualPaymentDateBusinessCenter 42237 STRING
DividendAccrualPaymentDateRelativeTo 42238 INT
DividendAccrualPaymentDateOffsetPeriod 42239 INT
DividendAccrualPaymentDateOffsetUnit 42240 STRING
DividendAccrualPaymentDateOffsetDayType 42241 INT
DividendAccrualPaymentDateUnadjusted 42242 LOCALMKTDATE
DividendAccrualPaymeentDateBusinessDayConvention 42243 INT
DividendAccrualPaymentDateAdjusted 42244 LOCALMKTDATE
DividendReinvestmentIndicator 42245 BOOLEAN
DividendEntitlementEvent 42246 INT
DividendAmountType 42247 INT
DividendUnderlierRefID 42248 STRING
ExtraordinaryDividendPartySide 42249 INT
ExtraordinaryDividendAmountType 42250 INT
ExtraordinaryDividendCurrency 42251 CURRENCY
ExtraordinaryDividendDeterminationMethod 42252 STRING
DividendAccrualFixedRate 42253 PERCENTAGE
DividendCompoundingMethod 42254 INT
DividendNumOfIndexUnits 42255 INT
DividendCashPercentage 42256 PERCENTAGE
DividendCashEquivalentPercentage 42257 PERCENTAGE
NonCashDividendTreatment 42258 INT
DividendComposition 42259 INT
SpecialDividendsIndicator 42260 BOOLEAN
MaterialDividendsIndicator 42261 BOOLEAN
OptionsExchangeDividendsIndicator 42262 BOOLEAN
AdditionalDividendsIndicator 42263 BOOLEAN
AllDividendsIndicator 42264 BOOLEAN
DividendFXTriggerDateRelativeTo 42265 INT
DividendFXTriggerDateOffsetPeriod 42266 INT
DividendFXTriggerDateOffsetUnit 42267 STRING
DividendFXTriggerDateOffsetDayType 42268 INT
DividendFXTriggerDateUnadjusted 42269 LOCALMKTDATE
DividendFXTriggerDateBusinessDayConvention 42270 INT
DividendFXTriggerDateAdjusted 42271 LOCALMKTDATE
NoDividendFXTriggerDateBusinessCenters 42272 NUMINGROUP
DividendFXTriggerDateBusinessCenter 42273 STRING
NoDividendPeriods 42274 NUMINGROUP
DividendPeriodSequence 42275 INT
DividendPeriodStartDateUnadjusted 42276 LOCALMKTDATE
DividendPeriodEndDateUnadjusted 42277 LOCALMKTDATE
DividendPeriodUnderlierRefID 42278 STRING
DividendPeriodStrikePrice 42279 PRICE
DividendPeriodBusinessDayConvention 42280 INT
DividendPeriodValuationDateUnadjusted 42281 LOCALMKTDATE
DividendPeriodValuationDateRelativeTo 42282 INT
DividendPeriodValuationDateOffsetPeriod 42283 INT
DividendPeriodValuationDateOffsetUnit 42284 STRING
DividendPeriodValuationDateOffsetDayType 42285 INT
DividendPeriodValuationDateAdjusted 42286 LOCALMKTDATE
DividendPeriodPaymentDateUnadjusted 42287 LOCALMKTDATE
DividendPeriodPaymentDateRelativeTo 42288 INT
DividendPeriodPaymentDateOffsetPeriod 42289 INT
DividendPeriodPaymentDateOffsetUnit 42290 STRING
DividendPeriodPaymentDateOffsetDayType 42291 INT
DividendPeriodPaymentDateAdjusted 42292 LOCALMKTDATE
DividendPeriodXID 42293 STRING
NoDividendPeriodBusinessCenters 42294 NUMINGROUP
DividendPeriodBusinessCenter 42295 STRING
NoExtraordinaryEvents 42296 NUMINGROUP
ExtraordinaryEventType 42297 STRING
ExtraordinaryEventValue 42298 STRING
LegCashSettlDateUnadjusted 42299 LOCALMKTDATE
LegCashSettlDateBusinessDayConvention 42300 INT
LegCashSettlDateRelativeTo 42301 INT
LegCashSettlDateOffsetPeriod 42302 INT
LegCashSettlDateOffsetUnit 42303 STRING
LegCashSettlDateOffsetDayType 42304 INT
LegCashSettlDateAdjusted 42305 LOCALMKTDATE
NoLegCashSettlDateBusinessCenters 42306 NUMINGROUP
LegCashSettlDateBusinessCenter 42307 STRING
LegCashSettlPriceSource 42308 STRING
LegCashSettlPriceDefault 42309 INT
NoLegDividendAccrualPaymentDateBusinessCenters 42310 NUMINGROUP
LegDividendAccrualPaymentDateBusinessCenter 42311 STRING
LegDividendFloatingRateIndex 42312 STRING
LegDividendFloatingRateIndexCurvePeriod 42313 INT
LegDividendFloatingRateIndexCurveUnit 42314 STRING
LegDividendFloatingRateMultiplier 42315 FLOAT
LegDividendFloatingRateSpread 42316 FLOAT
LegDividendFloatingRateSpreadPositionType 42317 INT
LegDividendFloatingRateTreatment 42318 INT
LegDividendCapRate 42319 PERCENTAGE
LegDividendCapRateBuySide 42320 INT
LegDividendCapRateSellSide 42321 INT
LegDividendFloorRate 42322 PERCENTAGE
LegDividendFloorRateBuySide 42323 INT
LegDividendFloorRateSellSide 42324 INT
LegDividendInitialRate 42325 PERCENTAGE
LegDividendFinalRateRoundingDirection 42326 CHAR
LegDividendFinalRatePrecision 42327 INT
LegDividendAveragingMethod 42328 INT
LegDividendNegativeRateTreatment 42329 INT
LegDividendAccrualPaymentDateRelativeTo 42330 INT
LegDividendAccrualPaymentDateOffsetPeriod 42331 INT
LegDividendAccrualPaymentDateOffsetUnit 42332 STRING
LegDividendAccrualPaymentDateOffsetDayType 42333 INT
LegDividendAccrualPaymentDateUnadjusted 42334 LOCALMKTDATE
LegDividendAccrualPaymentDateBusinessDayConvention 42335 INT
LegDividendAccrualPaymentDateAdjusted 42336 LOCALMKTDATE
LegDividendReinvestmentIndicator 42337 BOOLEAN
LegDividendEntitlementEvent 42338 INT
LegDividendAmountType 42339 INT
LegDividendUnderlierRefID 42340 STRING
LegExtraordinaryDividendPartySide 42341 INT
LegExtraordinaryDividendAmountType 42342 INT
LegExtraordinaryDividendCurrency 42343 CURRENCY
LegExtraordinaryDividendDeterminationMethod 42344 STRING
LegDividendAccrualFixedRate 42345 PERCENTAGE
LegDividendCompoundingMethod 42346 INT
LegDividendNumOfIndexUnits 42347 INT
LegDividendCashPercentage 42348 PERCENTAGE
LegDividendCashEquivalentPercentage 42349 PERCENTAGE
LegNonCashDividendTreatment 42350 INT
LegDividendComposition 42351 INT
LegSpecialDividendsIndicator 42352 BOOLEAN
LegMaterialDividendsIndicator 42353 BOOLEAN
LegOptionsExchangeDividendsIndicator 42354 BOOLEAN
LegAdditionalDividendsIndicator 42355 BOOLEAN
LegAllDividendsIndicator 42356 BOOLEAN
LegDividendFXTriggerDateRelativeTo 42357 INT
LegDividendFXTriggerDateOffsetPeriod 42358 INT
LegDividendFXTriggerDateOffsetUnit 42359 STRING
LegDividendFXTriggerDateOffsetDayType 42360 INT
LegDividendFXTriggerDateUnadjusted 42361 LOCALMKTDATE
LegDividendFXTriggerDateBusinessDayConvention 42362 INT
LegDividendFXTriggerDateAdjusted 42363 LOCALMKTDATE
NoLegDividendFXTriggerDateBusinessCenters 42364 NUMINGROUP
LegDividendFXTriggerDateBusinessCenter 42365 STRING
NoLegDividendPeriods 42366 NUMINGROUP
LegDividendPeriodSequence 42367 INT
LegDividendPeriodStartDateUnadjusted 42368 LOCALMKTDATE
LegDividendPeriodEndDateUnadjusted 42369 LOCALMKTDATE
LegDividendPeriodUnderlierRefID 42370 STRING
LegDividendPeriodStrikePrice 42371 PRICE
LegDividendPeriodBusinessDayConvention 42372 INT
LegDividendPeriodValuationDateUnadjusted 42373 LOCALMKTDATE
LegDividendPeriodValuationDateRelativeTo 42374 INT
LegDividendPeriodValuationDateOffsetPeriod 42375 INT
LegDividendPeriodValuationDateOffsetUnit 42376 STRING
LegDividendPeriodValuationDateOffsetDayType 42377 INT
LegDividendPeriodValuationDateAdjusted 42378 LOCALMKTDATE
LegDividendPeriodPaymentDateUnadjusted 42379 LOCALMKTDATE
LegDividendPeriodPaymentDateRelativeTo 42380 INT
LegDividendPeriodPaymentDateOffsetPeriod 42381 INT
LegDividendPeriodPaymentDateOffsetUnit 42382 STRING
LegDividendPeriodPaymentDateOffsetDayType 42383 INT
LegDividendPeriodPaymentDateAdjusted 42384 LOCALMKTDATE
LegDividendPeriodXID 42385 STRING
NoLegDividendPeriodBusinessCenters 42386 NUMINGROUP
LegDividendPeriodBusinessCenter 42387 STRING
NoLegExtraordinaryEvents 42388 NUMINGROUP
LegExtraordinaryEventType 42389 STRING
LegExtraordinaryEventValue 42390 STRING
LegSettlMethodElectingPartySide 42391 INT
LegMakeWholeDate 42392 LOCALMKTDATE
LegMakeWholeAmount 42393 AMT
LegMakeWholeBenchmarkCurveName 42394 STRING
LegMakeWholeBenchmarkCurvePoint 42395 STRING
LegMakeWholeRecallSpread 42396 FLOAT
LegMakeWholeBenchmarkQuote 42397 INT
LegMakeWholeInterpolationMethod 42398 INT
LegPaymentStreamCashSettlIndicator 42399 BOOLEAN
LegPaymentStreamCompoundingXIDRef 42400 STRING
LegPaymentStreamCompoundingSpread 42401 FLOAT
LegPaymentStreamInterpolationMethod 42402 INT
LegPaymentStreamInterpolationPeriod 42403 INT
LegPaymentStreamCompoundingFixedRate 42404 FLOAT
NoLegPaymentStreamCompoundingDates 42405 NUMINGROUP
LegPaymentStreamCompoundingDate 42406 LOCALMKTDATE
LegPaymentStreamCompoundingDateType 42407 INT
LegPaymentStreamCompoundingDatesBusinessDayConvention 42408 INT
LegPaymentStreamCompoundingDatesRelativeTo 42409 INT
LegPaymentStreamCompoundingDatesOffsetPeriod 42410 INT
LegPaymentStreamCompoundingDatesOffsetUnit 42411 STRING
LegPaymentStreamCompoundingDatesOffsetDayType 42412 INT
LegPaymentStreamCompoundingPeriodSkip 42413 INT
LegPaymentStreamCompoundingFrequencyPeriod 42414 INT
LegPaymentStreamCompoundingFrequencyUnit 42415 STRING
LegPaymentStreamCompoundingRollConvention 42416 STRING
LegPaymentStreamBoundsFirstDateUnadjusted 42417 LOCALMKTDATE
LegPaymentStreamBoundsLastDateUnadjusted 42418 LOCALMKTDATE
NoLegPaymentStreamCompoundingDatesBusinessCenters 42419 NUMINGROUP
LegPaymentStreamCompoundingDatesBusinessCenter 42420 STRING
LegPaymentStreamCompoundingEndDateUnadjusted 42421 LOCALMKTDATE
LegPaymentStreamCompoundingEndDateRelativeTo 42422 INT
LegPaymentStreamCompoundingEndDateOffsetPeriod 42423 INT
LegPaymentStreamCompoundingEndDateOffsetUnit 42424 STRING
LegPaymentStreamCompoundingEndDateOffsetDayType 42425 INT
LegPaymentStreamCompoundingEndDateAdjusted 42426 LOCALMKTDATE
LegPaymentStreamCompoundingRateIndex 42427 STRING
LegPaymentStreamCompoundingRateIndexCurvePeriod 42428 INT
LegPaymentStreamCompoundingRateIndexCurveUnit 42429 STRING
LegPaymentStreamCompoundingRateMultiplier 42430 FLOAT
LegPaymentStreamCompoundingRateSpread 42431 FLOAT
LegPaymentStreamCompoundingRateSpreadPositionType 42432 INT
LegPaymentStreamCompoundingRateTreatment 42433 INT
LegPaymentStreamCompoundingCapRate 42434 PERCENTAGE
LegPaymentStreamCompoundingCapRateBuySide 42435 INT
LegPaymentStreamCompoundingCapRateSellSide 42436 INT
LegPaymentStreamCompoundingFloorRate 42437 PERCENTAGE
LegPaymentStreamCompoundingFloorRateBuySide 42438 INT
LegPaymentStreamCompoundingFloorRateSellSide 42439 INT
LegPaymentStreamCompoundingInitialRate 42440 PERCENTAGE
LegPaymentStreamCompoundingFinalRateRoundingDirection 42441 CHAR
LegPaymentStreamCompoundingFinalRatePrecision 42442 INT
LegPaymentStreamCompoundingAveragingMethod 42443 INT
LegPaymentStreamCompoundingNegativeRateTreatment 42444 INT
LegPaymentStreamCompoundingStartDateUnadjusted 42445 LOCALMKTDATE
LegPaymentStreamCompoundingStartDateRelativeTo 42446 INT
LegPaymentStreamCompoundingStartDateOffsetPeriod 42447 INT
LegPaymentStreamCompoundingStartDateOffsetUnit 42448 STRING
LegPaymentStreamCompoundingStartDateOffsetDayType 42449 INT
LegPaymentStreamCompoundingStartDateAdjusted 42450 LOCALMKTDATE
LegPaymentStreamFormulaImageLength 42451 LENGTH
LegPaymentStreamFormulaImage 42452 DATA
LegPaymentStreamFinalPricePaymentDateUnadjusted 42453 LOCALMKTDATE
LegPaymentStreamFinalPricePaymentDateRelativeTo 42454 INT
LegPaymentStreamFinalPricePaymentDateOffsetPeriod 42455 INT
LegPaymentStreamFinalPricePaymentDateOffsetUnit 42456 STRING
LegPaymentStreamFinalPricePaymentDateOffsetDayType 42457 INT
LegPaymentStreamFinalPricePaymentDateAdjusted 42458 LOCALMKTDATE
NoLegPaymentStreamFixingDates 42459 NUMINGROUP
LegPaymentStreamFixingDate 42460 LOCALMKTDATE
LegPaymentStreamFixingDateType 42461 INT
LegPaymentStreamFirstObservationDateUnadjusted 42462 LOCALMKTDATE
LegPaymentStreamFirstObservationDateRelativeTo 42463 INT
LegPaymentStreamFirstObservationDateOffsetDayType 42464 INT
LegPaymentStreamFirstObservationDateAdjusted 42465 LOCALMKTDATE
LegPaymentStreamUnderlierRefID 42466 STRING
LegReturnRateNotionalReset 42467 BOOLEAN
LegPaymentStreamLinkInitialLevel 42468 PRICE
LegPaymentStreamLinkClosingLevelIndicator 42469 BOOLEAN
LegPaymentStreamLinkExpiringLevelIndicator 42470 BOOLEAN
LegPaymentStreamLinkEstimatedTradingDays 42471 INT
LegPaymentStreamLinkStrikePrice 42472 PRICE
LegPaymentStreamLinkStrikePriceType 42473 INT
LegPaymentStreamLinkMaximumBoundary 42474 FLOAT
LegPaymentStreamLinkMinimumBoundary 42475 FLOAT
LegPaymentStreamLinkNumberOfDataSeries 42476 INT
LegPaymentStreamVarianceUnadjustedCap 42477 FLOAT
LegPaymentStreamRealizedVarianceMethod 42478 INT
LegPaymentStreamDaysAdjustmentIndicator 42479 BOOLEAN
LegPaymentStreamNearestExchangeContractRefID 42480 STRING
LegPaymentStreamVegaNotionalAmount 42481 FLOAT
LegPaymentStreamFormulaCurrency 42482 CURRENCY
LegPaymentStreamFormulaCurrencyDeterminationMethod 42483 STRING
LegPaymentStreamFormulaReferenceAmount 42484 INT
NoLegPaymentStreamFormulas 42485 NUMINGROUP
LegPaymentStreamFormula 42486 DATA
LegPaymentStreamFormulaDesc 42487 STRING
LegPaymentStubEndDateUnadjusted 42488 LOCALMKTDATE
LegPaymentStubEndDateBusinessDayConvention 42489 INT
LegPaymentStubEndDateRelativeTo 42490 INT
LegPaymentStubEndDateOffsetPeriod 42491 INT
LegPaymentStubEndDateOffsetUnit 42492 STRING
LegPaymentStubEndDateOffsetDayType 42493 INT
LegPaymentStubEndDateAdjusted 42494 LOCALMKTDATE
NoLegPaymentStubEndDateBusinessCenters 42495 NUMINGROUP
LegPaymentStubEndDateBusinessCenter 42496 STRING
LegPaymentStubStartDateUnadjusted 42497 LOCALMKTDATE
LegPaymentStubStartDateBusinessDayConvention 42498 INT
LegPaymentStubStartDateRelativeTo 42499 INT
LegPaymentStubStartDateOffsetPeriod 42500 INT
LegPaymentStubStartDateOffsetUnit 42501 STRING
LegPaymentStubStartDateOffsetDayType 42502 INT
LegPaymentStubStartDateAdjusted 42503 LOCALMKTDATE
NoLegPaymentStubStartDateBusinessCenters 42504 NUMINGROUP
LegPaymentStubStartDateBusinessCenter 42505 STRING
LegProvisionBreakFeeElection 42506 INT
LegProvisionBreakFeeRate 42507 PERCENTAGE
NoLegReturnRateDates 42508 NUMINGROUP
LegReturnRateDateMode 42509 INT
LegReturnRateValuationDateRelativeTo 42510 INT
LegReturnRateValuationDateOffsetPeriod 42511 INT
LegReturnRateValuationDateOffsetUnit 42512 STRING
LegReturnRateValuationDateOffsetDayType 42513 INT
LegReturnRateValuationStartDateUnadjusted 42514 LOCALMKTDATE
LegReturnRateValuationStartDateRelativeTo 42515 INT
LegReturnRateValuationStartDateOffsetPeriod 42516 INT
LegReturnRateValuationStartDateOffsetUnit 42517 STRING
LegReturnRateValuationStartDateOffsetDayType 42518 INT
LegReturnRateValuationStartDateAdjusted 42519 LOCALMKTDATE
LegReturnRateValuationEndDateUnadjusted 42520 LOCALMKTDATE
LegReturnRateValuationEndDateRelativeTo 42521 INT
LegReturnRateValuationEndDateOffsetPeriod 42522 INT
LegReturnRateValuationEndDateOffsetUnit 42523 STRING
LegReturnRateValuationEndDateOffsetDayType 42524 INT
LegReturnRateValuationEndDateAdjusted 42525 LOCALMKTDATE
LegReturnRateValuationFrequencyPeriod 42526 INT
LegReturnRateValuationFrequencyUnit 42527 STRING
LegReturnRateValuationFrequencyRollConvention 42528 STRING
LegReturnRateValuationDateBusinessDayConvention 42529 INT
NoLegReturnRateFXConversions 42530 NUMINGROUP
LegReturnRateFXCurrencySymbol 42531 STRING
LegReturnRateFXRate 42532 FLOAT
LegReturnRateFXRateCalc 42533 CHAR
NoLegReturnRates 42534 NUMINGROUP
LegReturnRatePriceSequence 42535 INT
LegReturnRateCommissionBasis 42536 CHAR
LegReturnRateCommissionAmount 42537 AMT
LegReturnRateCommissionCurrency 42538 CURRENCY
LegReturnRateTotalCommissionPerTrade 42539 AMT
LegReturnRateDeterminationMethod 42540 STRING
LegReturnRateAmountRelativeTo 42541 INT
LegReturnRateQuoteMeasureType 42542 STRING
LegReturnRateQuoteUnits 42543 STRING
LegReturnRateQuoteMethod 42544 INT
LegReturnRateQuoteCurrency 42545 CURRENCY
LegReturnRateQuoteCurrencyType 42546 STRING
LegReturnRateQuoteTimeType 42547 INT
LegReturnRateQuoteTime 42548 LOCALMKTTIME
LegReturnRateQuoteDate 42549 LOCALMKTDATE
LegReturnRateQuoteExpirationTime 42550 LOCALMKTTIME
LegReturnRateQuoteBusinessCenter 42551 STRING
LegReturnRateQuoteExchange 42552 EXCHANGE
LegReturnRateQuotePricingModel 42553 STRING
LegReturnRateCashFlowType 42554 STRING
LegReturnRateValuationTimeType 42555 INT
LegReturnRateValuationTime 42556 LOCALMKTTIME
LegReturnRateValuationTimeBusinessCenter 42557 STRING
LegReturnRateValuationPriceOption 42558 INT
LegReturnRateFinalPriceFallback 42559 INT
NoLegReturnRateInformationSources 42560 NUMINGROUP
LegReturnRateInformationSource 42561 INT
LegReturnRateReferencePage 42562 STRING
LegReturnRateReferencePageHeading 42563 STRING
NoLegReturnRatePrices 42564 NUMINGROUP
LegReturnRatePriceBasis 42565 INT
LegReturnRatePrice 42566 PRICE
LegReturnRatePriceCurrency 42567 CURRENCY
LegReturnRatePriceType 42568 INT
NoLegReturnRateValuationDateBusinessCenters 42569 NUMINGROUP
LegReturnRateValuationDateBusinessCenter 42570 STRING
NoLegReturnRateValuationDates 42571 NUMINGROUP
LegReturnRateValuationDate 42572 LOCALMKTDATE
LegReturnRateValuationDateType 42573 INT
LegSettlMethodElectionDateUnadjusted 42574 LOCALMKTDATE
LegSettlMethodElectionDateBusinessDayConvention 42575 INT
LegSettlMethodElectionDateRelativeTo 42576 INT
LegSettlMethodElectionDateOffsetPeriod 42577 INT
LegSettlMethodElectionDateOffsetUnit 42578 STRING
LegSettlMethodElectionDateOffsetDayType 42579 INT
LegSettlMethodElectionDateAdjusted 42580 LOCALMKTDATE
NoLegSettlMethodElectionDateBusinessCenters 42581 NUMINGROUP
LegSettlMethodElectionDateBusinessCenter 42582 STRING
LegStreamVersion 42583 STRING
LegStreamVersionEffectiveDate 42584 LOCALMKTDATE
LegStreamNotionalDeterminationMethod 42585 STRING
LegStreamNotionalAdjustments 42586 INT
StreamCommodityDeliveryPricingRegion 42587 STRING
LegStreamCommodityDeliveryPricingRegion 42588 STRING
UnderlyingStreamCommodityDeliveryPricingRegion 42589 STRING
SettlMethodElectingPartySide 42590 INT
MakeWholeDate 42591 LOCALMKTDATE
MakeWholeAmount 42592 AMT
MakeWholeBenchmarkCurveName 42593 STRING
MakeWholeBenchmarkCurvePoint 42594 STRING
MakeWholeRecallSpread 42595 FLOAT
MakeWholeBenchmarkQuote 42596 INT
MakeWholeInterpolationMethod 42597 INT
PaymentAmountRelativeTo 42598 INT
PaymentAmountDeterminationMethod 42599 STRING
PaymentStreamCashSettlIndicator 42600 BOOLEAN
PaymentStreamCompoundingXIDRef 42601 STRING
PaymentStreamCompoundingSpread 42602 FLOAT
PaymentStreamInterpolationMethod 42603 INT
PaymentStreamInterpolationPeriod 42604 INT
PaymentStreamCompoundingFixedRate 42605 FLOAT
NoPaymentStreamCompoundingDates 42606 NUMINGROUP
PaymentStreamCompoundingDate 42607 LOCALMKTDATE
PaymentStreamCompoundingDateType 42608 INT
PaymentStreamCompoundingDatesBusinessDayConvention 42609 INT
PaymentStreamCompoundingDatesRelativeTo 42610 INT
PaymentStreamCompoundingDatesOffsetPeriod 42611 INT
PaymentStreamCompoundingDatesOffsetUnit 42612 STRING
PaymentStreamCompoundingDatesOffsetDayType 42613 INT
PaymentStreamCompoundingPeriodSkip 42614 INT
PaymentStreamCompoundingFrequencyPeriod 42615 INT
PaymentStreamCompoundingFrequencyUnit 42616 STRING
PaymentStreamCompoundingRollConvention 42617 STRING
PaymentStreamBoundsFirstDateUnadjusted 42618 LOCALMKTDATE
PaymentStreamBoundsLastDateUnadjusted 42619 LOCALMKTDATE
NoPaymentStreamCompoundingDatesBusinessCenters 42620 NUMINGROUP
PaymentStreamCompoundingDatesBusinessCenter 42621 STRING
PaymentStreamCompoundingEndDateUnadjusted 42622 LOCALMKTDATE
PaymentStreamCompoundingEndDateRelativeTo 42623 INT
PaymentStreamCompoundingEndDateOffsetPeriod 42624 INT
PaymentStreamCompoundingEndDateOffsetUnit 42625 STRING
PaymentStreamCompoundingEndDateOffsetDayType 42626 INT
PaymentStreamCompoundingEndDateAdjusted 42627 LOCALMKTDATE
PaymentStreamCompoundingRateIndex 42628 STRING
PaymentStreamCompoundingRateIndexCurvePeriod 42629 INT
PaymentStreamCompoundingRateIndexCurveUnit 42630 STRING
PaymentStreamCompoundingRateMultiplier 42631 FLOAT
PaymentStreamCompoundingRateSpread 42632 FLOAT
PaymentStreamCompoundingRateSpreadPositionType 42633 INT
PaymentStreamCompoundingRateTreatment 42634 INT
PaymentStreamCompoundingCapRate 42635 PERCENTAGE
PaymentStreamCompoundingCapRateBuySide 42636 INT
PaymentStreamCompoundingCapRateSellSide 42637 INT
PaymentStreamCompoundingFloorRate 42638 PERCENTAGE
PaymentStreamCompoundingFloorRateBuySide 42639 INT
PaymentStreamCompoundingFloorRateSellSide 42640 INT
PaymentStreamCompoundingInitialRate 42641 PERCENTAGE
PaymentStreamCompoundingFinalRateRoundingDirection 42642 CHAR
PaymentStreamCompoundingFinalRatePrecision 42643 INT
PaymentStreamCompoundingAveragingMethod 42644 INT
PaymentStreamCompoundingNegativeRateTreatment 42645 INT
PaymentStreamCompoundingStartDateUnadjusted 42646 LOCALMKTDATE
PaymentStreamCompoundingStartDateRelativeTo 42647 INT
PaymentStreamCompoundingStartDateOffsetPeriod 42648 INT
PaymentStreamCompoundingStartDateOffsetUnit 42649 STRING
PaymentStreamCompoundingStartDateOffsetDayType 42650 INT
PaymentStreamCompoundingStartDateAdjusted 42651 LOCALMKTDATE
PaymentStreamFormulaImageLength 42652 LENGTH
PaymentStreamFormulaImage 42653 DATA
PaymentStreamFinalPricePaymentDateUnadjusted 42654 LOCALMKTDATE
PaymentStreamFinalPricePaymentDateRelativeTo 42655 INT
PaymentStreamFinalPricePaymentDateOffsetfPeriod 42656 INT
PaymentStreamFinalPricePaymentDateOffsetUnit 42657 STRING
PaymentStreamFinalPricePaymentDateOffsetDayType 42658 INT
PaymentStreamFinalPricePaymentDateAdjusted 42659 LOCALMKTDATE
NoPaymentStreamFixingDates 42660 NUMINGROUP
PaymentStreamFixingDate 42661 LOCALMKTDATE
PaymentStreamFixingDateType 42662 INT
PaymentStreamFirstObservationDateUnadjusted 42663 LOCALMKTDATE
PaymentStreamFirstObservationDateRelativeTo 42664 INT
PaymentStreamFirstObservationDateOffsetDayType 42665 INT
PaymentStreamFirstObservationDateAdjusted 42666 LOCALMKTDATE
PaymentStreamUnderlierRefID 42667 STRING
ReturnRateNotionalReset 42668 BOOLEAN
PaymentStreamLinkInitialLevel 42669 PRICE
PaymentStreamLinkClosingLevelIndicator 42670 BOOLEAN
PaymentStreamLinkExpiringLevelIndicator 42671 BOOLEAN
PaymentStreamLinkEstimatedTradingDays 42672 INT
PaymentStreamLinkStrikePrice 42673 PRICE
PaymentStreamLinkStrikePriceType 42674 INT
PaymentStreamLinkMaximumBoundary 42675 FLOAT
PaymentStreamLinkMinimumBoundary 42676 FLOAT
PaymentStreamLinkNumberOfDataSeries 42677 INT
PaymentStreamVarianceUnadjustedCap 42678 FLOAT
PaymentStreamRealizedVarianceMethod 42679 INT
PaymentStreamDaysAdjustmentIndicator 42680 BOOLEAN
PaymentStreamNearestExchangeContractRefID 42681 STRING
PaymentStreamVegaNotionalAmount 42682 FLOAT
NoPaymentStreamFormulas 42683 NUMINGROUP
PaymentStreamFormula 42684 DATA
PaymentStreamFormulaDesc 42685 STRING
PaymentStreamFormulaCurrency 42686 CURRENCY
PaymentStreamFormulaCurrencyDeterminationMethod 42687 STRING
PaymentStreamFormulaReferenceAmount 42688 INT
PaymentStubEndDateUnadjusted 42689 LOCALMKTDATE
PaymentStubEndDateBusinessDayConvention 42690 INT
PaymentStubEndDateRelativeTo 42691 INT
PaymentStubEndDateOffsetPeriod 42692 INT
PaymentStubEndDateOffsetUnit 42693 STRING
PaymentStubEndDateOffsetDayType 42694 INT
PaymentStubEndDateAdjusted 42695 LOCALMKTDATE
NoPaymentStubEndDateBusinessCenters 42696 NUMINGROUP
PaymentStubEndDateBusinessCenter 42697 STRING
PaymentStubStartDateUnadjusted 42698 LOCALMKTDATE
PaymentStubStartDateBusinessDayConvention 42699 INT
PaymentStubStartDateRelativeTo 42700 INT
PaymentStubStartDateOffsetPeriod 42701 INT
PaymentStubStartDateOffsetUnit 42702 STRING
PaymentStubStartDateOffsetDayType 42703 INT
PaymentStubStartDateAdjusted 42704 LOCALMKTDATE
NoPaymentStubStartDateBusinessCenters 42705 NUMINGROUP
PaymentStubStartDateBusinessCenter 42706 STRING
ProvisionBreakFeeElection 42707 INT
ProvisionBreakFeeRate 42708 PERCENTAGE
NoReturnRateDates 42709 NUMINGROUP
ReturnRateDateMode 42710 INT
ReturnRateValuationDateRelativeTo 42711 INT
ReturnRateValuationDateOffsetPeriod 42712 INT
ReturnRateValuationDateOffsetUnit 42713 STRING
ReturnRateValuationDateOffsetDayType 42714 INT
ReturnRateValuationStartDateUnadjusted 42715 LOCALMKTDATE
ReturnRateValuationStartDateRelativeTo 42716 INT
ReturnRateValuationStartDateOffsetPeriod 42717 INT
ReturnRateValuationStartDateOffsetUnit 42718 STRING
ReturnRateValuationStartDateOffsetDayType 42719 INT
ReturnRateValuationStartDateAdjusted 42720 LOCALMKTDATE
ReturnRateValuationEndDateUnadjusted 42721 LOCALMKTDATE
ReturnRateValuationEndDateRelativeTo 42722 INT
ReturnRateValuationEndDateOffsetPeriod 42723 INT
ReturnRateValuationEndDateOffsetUnit 42724 STRING
ReturnRateValuationEndDateOffsetDayType 42725 INT
ReturnRateValuationEndDateAdjusted 42726 LOCALMKTDATE
ReturnRateValuationFrequencyPeriod 42727 INT
ReturnRateValuationFrequencyUnit 42728 STRING
ReturnRateValuationFrequencyRollConvention 42729 STRING
ReturnRateValuationDateBusinessDayConvention 42730 INT
NoReturnRateFXConversions 42731 NUMINGROUP
ReturnRateFXCurrencySymbol 42732 STRING
ReturnRateFXRate 42733 FLOAT
ReturnRateFXRateCalc 42734 CHAR
NoReturnRates 42735 NUMINGROUP
ReturnRatePriceSequence 42736 INT
ReturnRateCommissionBasis 42737 CHAR
ReturnRateCommissionAmount 42738 AMT
ReturnRateCommissionCurrency 42739 CURRENCY
ReturnRateTotalCommissionPerTrade 42740 AMT
ReturnRateDeterminationMethod 42741 STRING
ReturnRateAmountRelativeTo 42742 INT
ReturnRateQuoteMeasureType 42743 STRING
ReturnRateQuoteUnits 42744 STRING
ReturnRateQuoteMethod 42745 INT
ReturnRateQuoteCurrency 42746 CURRENCY
ReturnRateQuoteCurrencyType 42747 STRING
ReturnRateQuoteTimeType 42748 INT
ReturnRateQuoteTime 42749 LOCALMKTTIME
ReturnRateQuoteDate 42750 LOCALMKTDATE
ReturnRateQuoteExpirationTime 42751 LOCALMKTTIME
ReturnRateQuoteBusinessCenter 42752 STRING
ReturnRateQuoteExchange 42753 EXCHANGE
ReturnRateQuotePricingModel 42754 STRING
ReturnRateCashFlowType 42755 STRING
ReturnRateValuationTimeType 42756 INT
ReturnRateValuationTime 42757 LOCALMKTTIME
ReturnRateValuationTimeBusinessCenter 42758 STRING
ReturnRateValuationPriceOption 42759 INT
ReturnRateFinalPriceFallback 42760 INT
NoReturnRateInformationSources 42761 NUMINGROUP
ReturnRateInformationSource 42762 INT
ReturnRateReferencePage 42763 STRING
ReturnRateReferencePageHeading 42764 STRING
NoReturnRatePrices 42765 NUMINGROUP
ReturnRatePriceBasis 42766 INT
ReturnRatePrice 42767 PRICE
ReturnRatePriceCurrency 42768 CURRENCY
ReturnRatePriceType 42769 INT
NoReturnRateValuationDateBusinessCenters 42770 NUMINGROUP
ReturnRateValuationDateBusinessCenter 42771 STRING
NoReturnRateValuationDates 42772 NUMINGROUP
ReturnRateValuationDate 42773 LOCALMKTDATE
ReturnRateValuationDateType 42774 INT
NoSettlMethodElectionDateBusinessCenters 42775 NUMINGROUP
SettlMethodElectionDateBusinessCenter 42776 STRING
SettlMethodElectionDateUnadjusted 42777 LOCALMKTDATE
SettlMethodElectionDateBusinessDayConvention 42778 INT
SettlMethodElectionDateRelativeTo 42779 INT
SettlMethodElectionDateOffsetPeriod 42780 INT
SettlMethodElectionDateOffsetUnit 42781 STRING
SettlMethodElectionDateOffsetDayType 42782 INT
SettlMethodElectionDateAdjusted 42783 LOCALMKTDATE
StreamVersion 42784 STRING
StreamVersionEffectiveDate 42785 LOCALMKTDATE
StreamNotionalDeterminationMethod 42786 STRING
StreamNotionalAdjustments 42787 INT
NoUnderlyingCashSettlDateBusinessCenters 42788 NUMINGROUP
UnderlyingCashSettlDateBusinessCenter 42789 STRING
UnderlyingCashSettlDateUnadjusted 42790 LOCALMKTDATE
UnderlyingCashSettlDateBusinessDayConvention 42791 INT
UnderlyingCashSettlDateRelativeTo 42792 INT
UnderlyingCashSettlDateOffsetPeriod 42793 INT
UnderlyingCashSettlDateOffsetUnit 42794 STRING
UnderlyingCashSettlDateOffsetDayType 42795 INT
UnderlyingCashSettlDateAdjusted 42796 LOCALMKTDATE
UnderlyingCashSettlPriceSource 42797 STRING
UnderlyingCashSettlPriceDefault 42798 INT
NoUnderlyingDividendAccrualPaymentDateBusinessCenters 42799 NUMINGROUP
UnderlyingDividendAccrualPaymentDateBusinessCenter 42800 STRING
UnderlyingDividendFloatingRateIndex 42801 STRING
UnderlyingDividendFloatingRateIndexCurvePeriod 42802 INT
UnderlyingDividendFloatingRateIndexCurveUnit 42803 STRING
UnderlyingDividendFloatingRateMultiplier 42804 FLOAT
UnderlyingDividendFloatingRateSpread 42805 FLOAT
UnderlyingDividendFloatingRateSpreadPositionType 42806 INT
UnderlyingDividendFloatingRateTreatment 42807 INT
UnderlyingDividendCapRate 42808 PERCENTAGE
UnderlyingDividendCapRateBuySide 42809 INT
UnderlyingDividendCapRateSellSide 42810 INT
UnderlyingDividendFloorRate 42811 PERCENTAGE
UnderlyingDividendFloorRateBuySide 42812 INT
UnderlyingDividendFloorRateSellSide 42813 INT
UnderlyingDividendInitialRate 42814 PERCENTAGE
UnderlyingDividendFinalRateRoundingDirection 42815 CHAR
UnderlyingDividendFinalRatePrecision 42816 INT
UnderlyingDividendAveragingMethod 42817 INT
UnderlyingDividendNegativeRateTreatment 42818 INT
UnderlyingDividendAccrualPaymentDateRelativeTo 42819 INT
UnderlyingDividendAccrualPaymentDateOffsetPeriod 42820 INT
UnderlyingDividendAccrualPaymentDateOffsetUnit 42821 STRING
UnderlyingDividendAccrualPaymentDateOffsetDayType 42822 INT
UnderlyingDividendAccrualPaymentDateUnadjusted 42823 LOCALMKTDATE
UnderlyingDividendAccrualPaymentDateBusinessDayConvention 42824 INT
UnderlyingDividendAccrualPaymentDateAdjusted 42825 LOCALMKTDATE
UnderlyingDividendReinvestmentIndicator 42826 BOOLEAN
UnderlyingDividendEntitlementEvent 42827 INT
UnderlyingDividendAmountType 42828 INT
UnderlyingDividendUnderlierRefID 42829 STRING
UnderlyingExtraordinaryDividendPartySide 42830 INT
UnderlyingExtraordinaryDividendAmountType 42831 INT
UnderlyingExtraordinaryDividendCurrency 42832 CURRENCY
UnderlyingExtraordinaryDividendDeterminationMethod 42833 STRING
UnderlyingDividendAccrualFixedRate 42834 PERCENTAGE
UnderlyingDividendCompoundingMethod 42835 INT
UnderlyingDividendNumOfIndexUnits 42836 INT
UnderlyingDividendCashPercentage 42837 PERCENTAGE
UnderlyingDividendCashEquivalentPercentage 42838 PERCENTAGE
UnderlyingNonCashDividendTreatment 42839 INT
UnderlyingDividendComposition 42840 INT
UnderlyingSpecialDividendsIndicator 42841 BOOLEAN
UnderlyingMaterialDividendsIndicator 42842 BOOLEAN
UnderlyingOptionsExchangeDividendsIndicator 42843 BOOLEAN
UnderlyingAdditionalDividendsIndicator 42844 BOOLEAN
UnderlyingAllDividendsIndicator 42845 BOOLEAN
UnderlyingDividendFXTriggerDateRelativeTo 42846 INT
UnderlyingDividendFXTriggerDateOffsetPeriod 42847 INT
UnderlyingDividendFXTriggerDateOffsetUnit 42848 STRING
UnderlyingDividendFXTriggerDateOffsetDayType 42849 INT
UnderlyingDividendFXTriggerDateUnadjusted 42850 LOCALMKTDATE
UnderlyingDividendFXTriggerDateBusinessDayConvention 42851 INT
UnderlyingDividendFXTriggerDateAdjusted 42852 LOCALMKTDATE
NoUnderlyingDividendFXTriggerDateBusinessCenters 42853 NUMINGROUP
UnderlyingDividendFXTriggerDateBusinessCenter 42854 STRING
NoUnderlyingDividendPayments 42855 NUMINGROUP
UnderlyingDividendPaymentDate 42856 LOCALMKTDATE
UnderlyingDividendPaymentAmount 42857 AMT
UnderlyingDividendPaymentCurrency 42858 CURRENCY
UnderlyingDividendAccruedInterest 42859 AMT
UnderlyingDividendPayoutRatio 42860 FLOAT
UnderlyingDividendPayoutConditions 42861 STRING
NoUnderlyingDividendPeriods 42862 NUMINGROUP
UnderlyingDividendPeriodSequence 42863 INT
UnderlyingDividendPeriodStartDateUnadjusted 42864 LOCALMKTDATE
UnderlyingDividendPeriodEndDateUnadjusted 42865 LOCALMKTDATE
UnderlyingDividendPeriodUnderlierRefID 42866 STRING
UnderlyingDividendPeriodStrikePrice 42867 PRICE
UnderlyingDividendPeriodBusinessDayConvention 42868 INT
UnderlyingDividendPeriodValuationDateUnadjusted 42869 LOCALMKTDATE
UnderlyingDividendPeriodValuationDateRelativeTo 42870 INT
UnderlyingDividendPeriodValuationDateOffsetPeriod 42871 INT
UnderlyingDividendPeriodValuationDateOffsetUnit 42872 STRING
UnderlyingDividendPeriodValuationDateOffsetDayType 42873 INT
UnderlyingDividendPeriodValuationDateAdjusted 42874 LOCALMKTDATE
UnderlyingDividendPeriodPaymentDateUnadjusted 42875 LOCALMKTDATE
UnderlyingDividendPeriodPaymentDateRelativeTo 42876 INT
UnderlyingDividendPeriodPaymentDateOffsetPeriod 42877 INT
UnderlyingDividendPeriodPaymentDateOffsetUnit 42878 STRING
UnderlyingDividendPeriodPaymentDateOffsetDayType 42879 INT
UnderlyingDividendPeriodPaymentDateAdjusted 42880 LOCALMKTDATE
UnderlyingDividendPeriodXID 42881 STRING
NoUnderlyingDividendPeriodBusinessCenters 42882 NUMINGROUP
UnderlyingDividendPeriodBusinessCenter 42883 STRING
NoUnderlyingExtraordinaryEvents 42884 NUMINGROUP
UnderlyingExtraordinaryEventType 42885 STRING
UnderlyingExtraordinaryEventValue 42886 STRING
UnderlyingSettlMethodElectingPartySide 42887 INT
UnderlyingMakeWholeDate 42888 LOCALMKTDATE
UnderlyingMakeWholeAmount 42889 AMT
UnderlyingMakeWholeBenchmarkCurveName 42890 STRING
UnderlyingMakeWholeBenchmarkCurvePoint 42891 STRING
UnderlyingMakeWholeRecallSpread 42892 FLOAT
UnderlyingMakeWholeBenchmarkQuote 42893 INT
UnderlyingMakeWholeInterpolationMethod 42894 INT
UnderlyingPaymentStreamCashSettlIndicator 42895 BOOLEAN
UnderlyingPaymentStreamCompoundingXIDRef 42896 STRING
UnderlyingPaymentStreamCompoundingSpread 42897 FLOAT
UnderlyingPaymentStreamInterpolationMethod 42898 INT
UnderlyingPaymentStreamInterpolationPeriod 42899 INT
UnderlyingPaymentStreamCompoundingFixedRate 42900 FLOAT
NoUnderlyingPaymentStreamCompoundingDates 42901 NUMINGROUP
UnderlyingPaymentStreamCompoundingDate 42902 LOCALMKTDATE
UnderlyingPaymentStreamCompoundingDateType 42903 INT
UnderlyingPaymentStreamCompoundingDatesBusinessDayConvention 42904 INT
UnderlyingPaymentStreamCompoundingDatesRelativeTo 42905 INT
UnderlyingPaymentStreamCompoundingDatesOffsetPeriod 42906 INT
UnderlyingPaymentStreamCompoundingDatesOffsetUnit 42907 STRING
UnderlyingPaymentStreamCompoundingDatesOffsetDayType 42908 INT
UnderlyingPaymentStreamCompoundingPeriodSkip 42909 INT
UnderlyingPaymentStreamCompoundingFrequencyPeriod 42910 INT
UnderlyingPaymentStreamCompoundingFrequencyUnit 42911 STRING
UnderlyingPaymentStreamCompoundingRollConvention 42912 STRING
UnderlyingPaymentStreamBoundsFirstDateUnadjusted 42913 LOCALMKTDATE
UnderlyingPaymentStreamBoundsLastDateUnadjusted 42914 LOCALMKTDATE
NoUnderlyingPaymentStreamCompoundingDatesBusinessCenters 42915 NUMINGROUP
UnderlyingPaymentStreamCompoundingDatesBusinessCenter 42916 STRING
UnderlyingPaymentStreamCompoundingEndDateUnadjusted 42917 LOCALMKTDATE
UnderlyingPaymentStreamCompoundingEndDateRelativeTo 42918 INT
UnderlyingPaymentStreamCompoundingEndDateOffsetPeriod 42919 INT
UnderlyingPaymentStreamCompoundingEndDateOffsetUnit 42920 STRING
UnderlyingPaymentStreamCompoundingEndDateOffsetDayType 42921 INT
UnderlyingPaymentStreamCompoundingEndDateAdjusted 42922 LOCALMKTDATE
UnderlyingPaymentStreamCompoundingRateIndex 42923 STRING
UnderlyingPaymentStreamCompoundingRateIndexCurvePeriod 42924 INT
UnderlyingPaymentStreamCompoundingRateIndexCurveUnit 42925 STRING
UnderlyingPaymentStreamCompoundingRateMultiplier 42926 FLOAT
UnderlyingPaymentStreamCompoundingRateSpread 42927 FLOAT
UnderlyingPaymentStreamCompoundingRateSpreadPositionType 42928 INT
UnderlyingPaymentStreamCompoundingRateTreatment 42929 INT
UnderlyingPaymentStreamCompoundingCapRate 42930 PERCENTAGE
UnderlyingPaymentStreamCompoundingCapRateBuySide 42931 INT
UnderlyingPaymentStreamCompoundingCapRateSellSide 42932 INT
UnderlyingPaymentStreamCompoundingFloorRate 42933 PERCENTAGE
UnderlyingPaymentStreamCompoundingFloorRateBuySide 42934 INT
UnderlyingPaymentStreamCompoundingFloorRateSellSide 42935 INT
UnderlyingPaymentStreamCompoundingInitialRate 42936 PERCENTAGE
UnderlyingPaymentStreamCompoundingFinalRateRoundingDirection 42937 CHAR
UnderlyingPaymentStreamCompoundingFinalRatePrecision 42938 INT
UnderlyingPaymentStreamCompoundingAveragingMethod 42939 INT
UnderlyingPaymentStreamCompoundingNegativeRateTreatment 42940 INT
UnderlyingPaymentStreamCompoundingStartDateUnadjusted 42941 LOCALMKTDATE
UnderlyingPaymentStreamCompoundingStartDateRelativeTo 42942 INT
UnderlyingPaymentStreamCompoundingStartDateOffsetPeriod 42943 INT
UnderlyingPaymentStreamCompoundingStartDateOffsetUnit 42944 STRING
UnderlyingPaymentStreamCompoundingStartDateOffsetDayType 42945 INT
UnderlyingPaymentStreamCompoundingStartDateAdjusted 42946 LOCALMKTDATE
UnderlyingPaymentStreamFormulaImageLength 42947 LENGTH
UnderlyingPaymentStreamFormulaImage 42948 DATA
UnderlyingPaymentStreamFinalPricePaymentDateUnadjusted 42949 LOCALMKTDATE
UnderlyingPaymentStreamFinalPricePaymentDateRelativeTo 42950 INT
UnderlyingPaymentStreamFinalPricePaymentDateOffsetPeriod 42951 INT
UnderlyingPaymentStreamFinalPricePaymentDateOffsetUnit 42952 STRING
UnderlyingPaymentStreamFinalPricePaymentDateOffsetDayType 42953 INT
UnderlyingPaymentStreamFinalPricePaymentDateAdjusted 42954 LOCALMKTDATE
NoUnderlyingPaymentStreamFixingDates 42955 NUMINGROUP
UnderlyingPaymentStreamFixingDate 42956 LOCALMKTDATE
UnderlyingPaymentStreamFixingDateType 42957 INT
UnderlyingPaymentStreamFirstObservationDateUnadjusted 42958 LOCALMKTDATE
UnderlyingPaymentStreamFirstObservationDateRelativeTo 42959 INT
UnderlyingPaymentStreamFirstObservationDateOffsetDayType 42960 INT
UnderlyingPaymentStreamFirstObservationDateAdjusted 42961 LOCALMKTDATE
UnderlyingPaymentStreamUnderlierRefID 42962 STRING
UnderlyingReturnRateNotionalReset 42963 BOOLEAN
UnderlyingPaymentStreamLinkInitialLevel 42964 PRICE
UnderlyingPaymentStreamLinkClosingLevelIndicator 42965 BOOLEAN
UnderlyingPaymentStreamLinkExpiringLevelIndicator 42966 BOOLEAN
UnderlyingPaymentStreamLinkEstimatedTradingDays 42967 INT
UnderlyingPaymentStreamLinkStrikePrice 42968 PRICE
UnderlyingPaymentStreamLinkStrikePriceType 42969 INT
UnderlyingPaymentStreamLinkMaximumBoundary 42970 FLOAT
UnderlyingPaymentStreamLinkMinimumBoundary 42971 FLOAT
UnderlyingPaymentStreamLinkNumberOfDataSeries 42972 INT
UnderlyingPaymentStreamVarianceUnadjustedCap 42973 FLOAT
UnderlyingPaymentStreamRealizedVarianceMethod 42974 INT
UnderlyingPaymentStreamDaysAdjustmentIndicator 42975 BOOLEAN
UnderlyingPaymentStreamNearestExchangeContractRefID 42976 STRING
UnderlyingPaymentStreamVegaNotionalAmount 42977 FLOAT
UnderlyingPaymentStreamFormulaCurrency 42978 CURRENCY
UnderlyingPaymentStreamFormulaCurrencyDeterminationMethod 42979 STRING
UnderlyingPaymentStreamFormulaReferenceAmount 42980 INT
NoUnderlyingPaymentStreamFormulas 42981 NUMINGROUP
UnderlyingPaymentStreamFormula 42982 DATA
UnderlyingPaymentStreamFormulaDesc 42983 STRING
UnderlyingPaymentStubEndDateUnadjusted 42984 LOCALMKTDATE
UnderlyingPaymentStubEndDateBusinessDayConvention 42985 INT
UnderlyingPaymentStubEndDateRelativeTo 42986 INT
UnderlyingPaymentStubEndDateOffsetPeriod 42987 INT
UnderlyingPaymentStubEndDateOffsetUnit 42988 STRING
UnderlyingPaymentStubEndDateOffsetDayType 42989 INT
UnderlyingPaymentStubEndDateAdjusted 42990 LOCALMKTDATE
NoUnderlyingPaymentStubEndDateBusinessCenters 42991 NUMINGROUP
UnderlyingPaymentStubEndDateBusinessCenter 42992 STRING
UnderlyingPaymentStubStartDateUnadjusted 42993 LOCALMKTDATE
UnderlyingPaymentStubStartDateBusinessDayConvention 42994 INT
UnderlyingPaymentStubStartDateRelativeTo 42995 INT
UnderlyingPaymentStubStartDateOffsetPeriod 42996 INT
UnderlyingPaymentStubStartDateOffsetUnit 42997 STRING
UnderlyingPaymentStubStartDateOffsetDayType 42998 INT
UnderlyingPaymentStubStartDateAdjusted 42999 LOCALMKTDATE
NoUnderlyingPaymentStubStartDateBusinessCenters 43000 NUMINGROUP
UnderlyingPaymentStubStartDateBusinessCenter 43001 STRING
UnderlyingProvisionBreakFeeElection 43002 INT
UnderlyingProvisionBreakFeeRate 43003 PERCENTAGE
UnderlyingRateSpreadInitialValue 43004 FLOAT
NoUnderlyingRateSpreadSteps 43005 NUMINGROUP
UnderlyingRateSpreadStepDate 43006 LOCALMKTDATE
UnderlyingRateSpreadStepValue 43007 FLOAT
NoUnderlyingReturnRateDates 43008 NUMINGROUP
UnderlyingReturnRateDateMode 43009 INT
UnderlyingReturnRateValuationDateRelativeTo 43010 INT
UnderlyingReturnRateValuationDateOffsetPeriod 43011 INT
UnderlyingReturnRateValuationDateOffsetUnit 43012 STRING
UnderlyingReturnRateValuationDateOffsetDayType 43013 INT
UnderlyingReturnRateValuationStartDateUnadjusted 43014 LOCALMKTDATE
UnderlyingReturnRateValuationStartDateRelativeTo 43015 INT
UnderlyingReturnRateValuationStartDateOffsetPeriod 43016 INT
UnderlyingReturnRateValuationStartDateOffsetUnit 43017 STRING
UnderlyingReturnRateValuationStartDateOffsetDayType 43018 INT
UnderlyingReturnRateValuationStartDateAdjusted 43019 LOCALMKTDATE
UnderlyingReturnRateValuationEndDateUnadjusted 43020 LOCALMKTDATE
UnderlyingReturnRateValuationEndDateRelativeTo 43021 INT
UnderlyingReturnRateValuationEndDateOffsetPeriod 43022 INT
UnderlyingReturnRateValuationEndDateOffsetUnit 43023 STRING
UnderlyingReturnRateValuationEndDateOffsetDayType 43024 INT
UnderlyingReturnRateValuationEndDateAdjusted 43025 LOCALMKTDATE
UnderlyingReturnRateValuationFrequencyPeriod 43026 INT
UnderlyingReturnRateValuationFrequencyUnit 43027 STRING
UnderlyingReturnRateValuationFrequencyRollConvention 43028 STRING
UnderlyingReturnRateValuationDateBusinessDayConvention 43029 INT
NoUnderlyingReturnRateFXConversions 43030 NUMINGROUP
UnderlyingReturnRateFXCurrencySymbol 43031 STRING
UnderlyingReturnRateFXRate 43032 FLOAT
UnderlyingReturnRateFXRateCalc 43033 CHAR
NoUnderlyingReturnRates 43034 NUMINGROUP
UnderlyingReturnRatePriceSequence 43035 INT
UnderlyingReturnRateCommissionBasis 43036 CHAR
UnderlyingReturnRateCommissionAmount 43037 AMT
UnderlyingReturnRateCommissionCurrency 43038 CURRENCY
UnderlyingReturnRateTotalCommissionPerTrade 43039 AMT
UnderlyingReturnRateDeterminationMethod 43040 STRING
UnderlyingReturnRateAmountRelativeTo 43041 INT
UnderlyingReturnRateQuoteMeasureType 43042 STRING
UnderlyingReturnRateQuoteUnits 43043 STRING
UnderlyingReturnRateQuoteMethod 43044 INT
UnderlyingReturnRateQuoteCurrency 43045 CURRENCY
UnderlyingReturnRateQuoteCurrencyType 43046 STRING
UnderlyingReturnRateQuoteTimeType 43047 INT
UnderlyingReturnRateQuoteTime 43048 LOCALMKTDATE
UnderlyingReturnRateQuoteDate 43049 LOCALMKTDATE
UnderlyingReturnRateQuoteExpirationTime 43050 LOCALMKTTIME
UnderlyingReturnRateQuoteBusinessCenter 43051 STRING
UnderlyingReturnRateQuoteExchange 43052 EXCHANGE
UnderlyingReturnRateQuotePricingModel 43053 STRING
UnderlyingReturnRateCashFlowType 43054 STRING
UnderlyingReturnRateValuationTimeType 43055 INT
UnderlyingReturnRateValuationTime 43056 LOCALMKTTIME
UnderlyingReturnRateValuationTimeBusinessCenter 43057 STRING
UnderlyingReturnRateValuationPriceOption 43058 INT
UnderlyingReturnRateFinalPriceFallback 43059 INT
NoUnderlyingReturnRateInformationSources 43060 NUMINGROUP
UnderlyingReturnRateInformationSource 43061 INT
UnderlyingReturnRateReferencePage 43062 STRING
UnderlyingReturnRateReferencePageHeading 43063 STRING
NoUnderlyingReturnRatePrices 43064 NUMINGROUP
UnderlyingReturnRatePriceBasis 43065 INT
UnderlyingReturnRatePrice 43066 PRICE
UnderlyingReturnRatePriceCurrency 43067 CURRENCY
UnderlyingReturnRatePriceType 43068 INT
NoUnderlyingReturnRateValuationDateBusinessCenters 43069 NUMINGROUP
UnderlyingReturnRateValuationDateBusinessCenter 43070 STRING
NoUnderlyingReturnRateValuationDates 43071 NUMINGROUP
UnderlyingReturnRateValuationDate 43072 LOCALMKTDATE
UnderlyingReturnRateValuationDateType 43073 INT
NoUnderlyingSettlMethodElectionDateBusinessCenters 43074 NUMINGROUP
UnderlyingSettlMethodElectionDateBusinessCenter 43075 STRING
UnderlyingSettlMethodElectionDateUnadjusted 43076 LOCALMKTDATE
UnderlyingSettlMethodElectionDateBusinessDayConvention 43077 INT
UnderlyingSettlMethodElectionDateRelativeTo 43078 INT
UnderlyingSettlMethodElectionDateOffsetPeriod 43079 INT
UnderlyingSettlMethodElectionDateOffsetUnit 43080 STRING
UnderlyingSettlMethodElectionDateOffsetDayType 43081 INT
UnderlyingSettlMethodElectionDateAdjusted 43082 LOCALMKTDATE
UnderlyingStreamVersion 43083 STRING
UnderlyingStreamVersionEffectiveDate 43084 LOCALMKTDATE
UnderlyingStreamNotionalDeterminationMethod 43085 STRING
UnderlyingStreamNotionalAdjustments 43086 INT
PaymentDesc 43087 STRING
LegPaymentStreamRateIndexID 43088 STRING
LegPaymentStreamRateIndexIDSource 43089 STRING
PaymentStreamRateIndexID 43090 STRING
PaymentStreamRateIndexIDSource 43091 STRING
UnderlyingPaymentStreamRateIndexID 43092 STRING
UnderlyingPaymentStreamRateIndexIDSource 43093 STRING
DeliveryStreamRouteOrCharter 43094 STRING
LegDeliveryStreamRouteOrCharter 43095 STRING
UnderlyingDeliveryStreamRouteOrCharter 43096 STRING
PaymentFixedRate 43097 PERCENTAGE
PaymentFloatingRateIndex 43098 STRING
PaymentFloatingRateIndexCurvePeriod 43099 INT
PaymentFloatingRateIndexCurveUnit 43100 STRING
PaymentFloatingRateSpread 43101 FLOAT
PaymentFrequencyPeriod 43102 INT
PaymentFrequencyUnit 43103 STRING
PaymentRateResetFrequencyPeriod 43104 INT
PaymentRateResetFrequencyUnit 43105 STRING
PaymentStreamOtherDayCount 43106 STRING
UnderlyingPaymentStreamOtherDayCount 43107 STRING
LegPaymentStreamOtherDayCount 43108 STRING
PaymentStreamFormulaLength 43109 LENGTH
LegPaymentStreamFormulaLength 43110 LENGTH
UnderlyingPaymentStreamFormulaLength 43111 LENGTH
PaymentStreamRateIndex2 43112 STRING
PaymentStreamRateIndex2Source 43113 INT
PaymentStreamRateIndex2ID 43114 STRING
PaymentStreamRateIndex2IDSource 43115 STRING
LegPaymentStreamRateIndex2 43116 STRING
LegPaymentStreamRateIndex2Source 43117 INT
LegPaymentStreamRateIndex2ID 43118 STRING
LegPaymentStreamRateIndex2IDSource 43119 STRING
UnderlyingPaymentStreamRateIndex2 43120 STRING
UnderlyingPaymentStreamRateIndex2Source 43121 INT
UnderlyingPaymentStreamRateIndex2ID 43122 STRING
UnderlyingPaymentStreamRateIndex2IDSource 43123 STRING
BatchID 50000 STRING
BatchTotalMessages 50001 INT
BatchProcessMode 50002 INT
"""
_VALUES: dict[int, dict[str, str]] = {
    4: {'Buy': 'B', 'Sell': 'S', 'Trade': 'T', 'Cross': 'X'},
    5: {'New': 'N', 'Cancel': 'C', 'Replace': 'R'},
    8: {'Fix42': 'FIX.4.2', 'Fix44': 'FIX.4.4', 'Fixt11': 'FIXT.1.1'},
    13: {'PerUnit': '1', 'Percent': '2', 'Absolute': '3', 'PercentageWaivedCashDiscount': '4', 'PercentageWaivedEnhancedUnits': '5', 'PointsPerBondOrContract': '6', 'BasisPoints': '7', 'AmountPerContract': '8'},
    18: {'StayOnOfferSide': '0', 'NotHeld': '1', 'Work': '2', 'GoAlong': '3', 'OverTheDay': '4', 'Held': '5', 'ParticipateDoNotInitiate': '6', 'StrictScale': '7', 'TryToScale': '8', 'StayOnBidSide': '9', 'NoCross': 'A', 'OkToCross': 'B', 'CallFirst': 'C', 'PercentOfVolume': 'D', 'DoNotIncrease': 'E', 'DoNotReduce': 'F', 'AllOrNone': 'G', 'ReinstateOnSystemFailure': 'H', 'InstitutionsOnly': 'I', 'ReinstateOnTradingHalt': 'J', 'CancelOnTradingHalt': 'K', 'LastPeg': 'L', 'MidPricePeg': 'M', 'NonNegotiable': 'N', 'OpeningPeg': 'O', 'MarketPeg': 'P', 'CancelOnSystemFailure': 'Q', 'PrimaryPeg': 'R', 'Suspend': 'S', 'FixedPegToLocalBestBidOrOfferAtTimeOfOrder': 'T', 'CustomerDisplayInstruction': 'U', 'Netting': 'V', 'PegToVwap': 'W', 'TradeAlong': 'X', 'TryToStop': 'Y', 'CancelIfNotBest': 'Z', 'TrailingStopPeg': 'a', 'StrictLimit': 'b', 'IgnorePriceValidityChecks': 'c', 'PegToLimitPrice': 'd', 'WorkToTargetStrategy': 'e', 'IntermarketSweep': 'f', 'ExternalRoutingAllowed': 'g', 'ExternalRoutingNotAllowed': 'h', 'ImbalanceOnly': 'i', 'SingleExecutionRequestedForBlockTrade': 'j', 'BestExecution': 'k', 'SuspendOnSystemFailure': 'l', 'SuspendOnTradingHalt': 'm', 'ReinstateOnConnectionLoss': 'n', 'CancelOnConnectionLoss': 'o', 'SuspendOnConnectionLoss': 'p', 'Release': 'q', 'ExecuteAsDeltaNeutral': 'r', 'ExecuteAsDurationNeutral': 's', 'ExecuteAsFxNeutral': 't', 'MinGuaranteedFillEligible': 'u', 'BypassNonDisplayLiquidity': 'v', 'Lock': 'w', 'IgnoreNotionalValueChecks': 'x', 'TrdAtRefPx': 'y', 'AllowFacilitation': 'z'},
    21: {'AutomatedPrivate': '1', 'AutomatedPublic': '2', 'Manual': '3'},
    22: {'Cusip': '1', 'Sedol': '2', 'Quik': '3', 'ISIN': '4', 'RicCode': '5', 'IsoCurrencyCode': '6', 'IsoCountryCode': '7', 'ExchangeSymbol': '8', 'ConsolidatedTapeAssociation': '9', 'BloombergSymbol': 'A', 'Wertpapier': 'B', 'Dutch': 'C', 'Valoren': 'D', 'Sicovam': 'E', 'Belgian': 'F', 'Common': 'G', 'ClearingHouse': 'H', 'IsdaFpMlSpecification': 'I', 'OptionPriceReportingAuthority': 'J', 'IsdaFpMlurl': 'K', 'LetterOfCredit': 'L', 'MarketplaceAssignedIdentifier': 'M', 'MarkitRedEntityClip': 'N', 'MarkitRedPairClip': 'P', 'CftcCommodityCode': 'Q', 'IsdaCommodityReferencePrice': 'R', 'FinancialInstrumentGlobalIdentifier': 'S', 'LegalEntityIdentifier': 'T', 'Synthetic': 'U', 'FidessaInstrumentMnemonic': 'V', 'IndexName': 'W', 'UniformSymbol': 'X', 'DigitalTokenIdentifier': 'Y'},
    25: {'High': 'H', 'Low': 'L', 'Medium': 'M'},
    27: {'Small': 'S', 'Medium': 'M', 'Large': 'L', 'UndisclosedQuantity': 'U'},
    28: {'New': 'N', 'Cancel': 'C', 'Replace': 'R'},
    29: {'Agent': '1', 'CrossAsAgent': '2', 'CrossAsPrincipal': '3', 'Principal': '4', 'RisklessPrincipal': '5'},
    35: {'Heartbeat': '0', 'TestRequest': '1', 'ResendRequest': '2', 'Reject': '3', 'SequenceReset': '4', 'Logout': '5', 'Ioi': '6', 'Advertisement': '7', 'ExecutionReport': '8', 'OrderCancelReject': '9', 'Logon': 'A', 'News': 'B', 'Email': 'C', 'NewOrderSingle': 'D', 'NewOrderList': 'E', 'OrderCancelRequest': 'F', 'OrderCancelReplaceRequest': 'G', 'OrderStatusRequest': 'H', 'AllocationInstruction': 'J', 'ListCancelRequest': 'K', 'ListExecute': 'L', 'ListStatusRequest': 'M', 'ListStatus': 'N', 'AllocationInstructionAck': 'P', 'DontKnowTrade': 'Q', 'QuoteRequest': 'R', 'Quote': 'S', 'SettlementInstructions': 'T', 'MarketDataRequest': 'V', 'MarketDataSnapshotFullRefresh': 'W', 'MarketDataIncrementalRefresh': 'X', 'MarketDataRequestReject': 'Y', 'QuoteCancel': 'Z', 'QuoteStatusRequest': 'a', 'MassQuoteAck': 'b', 'SecurityDefinitionRequest': 'c', 'SecurityDefinition': 'd', 'SecurityStatusRequest': 'e', 'SecurityStatus': 'f', 'TradingSessionStatusRequest': 'g', 'TradingSessionStatus': 'h', 'MassQuote': 'i', 'BusinessMessageReject': 'j', 'BidRequest': 'k', 'BidResponse': 'l', 'ListStrikePrice': 'm', 'XmLnonFix': 'n', 'RegistrationInstructions': 'o', 'RegistrationInstructionsResponse': 'p', 'OrderMassCancelRequest': 'q', 'OrderMassCancelReport': 'r', 'NewOrderCross': 's', 'CrossOrderCancelReplaceRequest': 't', 'CrossOrderCancelRequest': 'u', 'SecurityTypeRequest': 'v', 'SecurityTypes': 'w', 'SecurityListRequest': 'x', 'SecurityList': 'y', 'DerivativeSecurityListRequest': 'z', 'DerivativeSecurityList': 'AA', 'NewOrderMultileg': 'AB', 'MultilegOrderCancelReplace': 'AC', 'TradeCaptureReportRequest': 'AD', 'TradeCaptureReport': 'AE', 'OrderMassStatusRequest': 'AF', 'QuoteRequestReject': 'AG', 'RfqRequest': 'AH', 'QuoteStatusReport': 'AI', 'QuoteResponse': 'AJ', 'Confirmation': 'AK', 'PositionMaintenanceRequest': 'AL', 'PositionMaintenanceReport': 'AM', 'RequestForPositions': 'AN', 'RequestForPositionsAck': 'AO', 'PositionReport': 'AP', 'TradeCaptureReportRequestAck': 'AQ', 'TradeCaptureReportAck': 'AR', 'AllocationReport': 'AS', 'AllocationReportAck': 'AT', 'ConfirmationAck': 'AU', 'SettlementInstructionRequest': 'AV', 'AssignmentReport': 'AW', 'CollateralRequest': 'AX', 'CollateralAssignment': 'AY', 'CollateralResponse': 'AZ', 'CollateralReport': 'BA', 'CollateralInquiry': 'BB', 'NetworkCounterpartySystemStatusRequest': 'BC', 'NetworkCounterpartySystemStatusResponse': 'BD', 'UserRequest': 'BE', 'UserResponse': 'BF', 'CollateralInquiryAck': 'BG', 'ConfirmationRequest': 'BH', 'ContraryIntentionReport': 'BO', 'SecurityDefinitionUpdateReport': 'BP', 'SecurityListUpdateReport': 'BK', 'AdjustedPositionReport': 'BL', 'AllocationInstructionAlert': 'BM', 'ExecutionAck': 'BN', 'TradingSessionList': 'BJ', 'TradingSessionListRequest': 'BI', 'SettlementObligationReport': 'BQ', 'DerivativeSecurityListUpdateReport': 'BR', 'TradingSessionListUpdateReport': 'BS', 'MarketDefinitionRequest': 'BT', 'MarketDefinition': 'BU', 'MarketDefinitionUpdateReport': 'BV', 'ApplicationMessageRequest': 'BW', 'ApplicationMessageRequestAck': 'BX', 'ApplicationMessageReport': 'BY', 'OrderMassActionReport': 'BZ', 'OrderMassActionRequest': 'CA', 'UserNotification': 'CB', 'StreamAssignmentRequest': 'CC', 'StreamAssignmentReport': 'CD', 'StreamAssignmentReportAck': 'CE', 'PartyDetailsListRequest': 'CF', 'PartyDetailsListReport': 'CG', 'MarginRequirementInquiry': 'CH', 'MarginRequirementInquiryAck': 'CI', 'MarginRequirementReport': 'CJ', 'PartyDetailsListUpdateReport': 'CK', 'PartyRiskLimitsRequest': 'CL', 'PartyRiskLimitsReport': 'CM', 'SecurityMassStatusRequest': 'CN', 'SecurityMassStatus': 'CO', 'AccountSummaryReport': 'CQ', 'PartyRiskLimitsUpdateReport': 'CR', 'PartyRiskLimitsDefinitionRequest': 'CS', 'PartyRiskLimitsDefinitionRequestAck': 'CT', 'PartyEntitlementsRequest': 'CU', 'PartyEntitlementsReport': 'CV', 'QuoteAck': 'CW', 'PartyDetailsDefinitionRequest': 'CX', 'PartyDetailsDefinitionRequestAck': 'CY', 'PartyEntitlementsUpdateReport': 'CZ', 'PartyEntitlementsDefinitionRequest': 'DA', 'PartyEntitlementsDefinitionRequestAck': 'DB', 'TradeMatchReport': 'DC', 'TradeMatchReportAck': 'DD', 'PartyRiskLimitsReportAck': 'DE', 'PartyRiskLimitCheckRequest': 'DF', 'PartyRiskLimitCheckRequestAck': 'DG', 'PartyActionRequest': 'DH', 'PartyActionReport': 'DI', 'MassOrder': 'DJ', 'MassOrderAck': 'DK', 'PositionTransferInstruction': 'DL', 'PositionTransferInstructionAck': 'DM', 'PositionTransferReport': 'DN', 'MarketDataStatisticsRequest': 'DO', 'MarketDataStatisticsReport': 'DP', 'CollateralReportAck': 'DQ', 'MarketDataReport': 'DR', 'CrossRequest': 'DS', 'CrossRequestAck': 'DT', 'AllocationInstructionAlertRequest': 'DU', 'AllocationInstructionAlertRequestAck': 'DV', 'TradeAggregationRequest': 'DW', 'TradeAggregationReport': 'DX', 'PayManagementReport': 'EA', 'PayManagementReportAck': 'EB', 'PayManagementRequest': 'DY', 'PayManagementRequestAck': 'DZ'},
    39: {'New': '0', 'PartiallyFilled': '1', 'Filled': '2', 'DoneForDay': '3', 'Canceled': '4', 'Replaced': '5', 'PendingCancel': '6', 'Stopped': '7', 'Rejected': '8', 'Suspended': '9', 'PendingNew': 'A', 'Calculated': 'B', 'Expired': 'C', 'AcceptedForBidding': 'D', 'PendingReplace': 'E'},
    40: {'Market': '1', 'Limit': '2', 'Stop': '3', 'StopLimit': '4', 'MarketOnClose': '5', 'WithOrWithout': '6', 'LimitOrBetter': '7', 'LimitWithOrWithout': '8', 'OnBasis': '9', 'OnClose': 'A', 'LimitOnClose': 'B', 'ForexMarket': 'C', 'PreviouslyQuoted': 'D', 'PreviouslyIndicated': 'E', 'ForexLimit': 'F', 'ForexSwap': 'G', 'ForexPreviouslyQuoted': 'H', 'Funari': 'I', 'MarketIfTouched': 'J', 'MarketWithLeftOverAsLimit': 'K', 'PreviousFundValuationPoint': 'L', 'NextFundValuationPoint': 'M', 'Pegged': 'P', 'CounterOrderSelection': 'Q', 'StopOnBidOrOffer': 'R', 'StopLimitOnBidOrOffer': 'S'},
    43: {'No': 'N', 'Yes': 'Y'},
    54: {'Buy': '1', 'Sell': '2', 'BuyMinus': '3', 'SellPlus': '4', 'SellShort': '5', 'SellShortExempt': '6', 'Undisclosed': '7', 'Cross': '8', 'CrossShort': '9', 'CrossShortExempt': 'A', 'AsDefined': 'B', 'Opposite': 'C', 'Subscribe': 'D', 'Redeem': 'E', 'Lend': 'F', 'Borrow': 'G', 'SellUndisclosed': 'H'},
    59: {'Day': '0', 'GoodTillCancel': '1', 'AtTheOpening': '2', 'ImmediateOrCancel': '3', 'FillOrKill': '4', 'GoodTillCrossing': '5', 'GoodTillDate': '6', 'AtTheClose': '7', 'GoodThroughCrossing': '8', 'AtCrossing': '9', 'GoodForTime': 'A', 'GoodForAuction': 'B', 'GoodForMonth': 'C'},
    61: {'Normal': '0', 'Flash': '1', 'Background': '2'},
    63: {'Regular': '0', 'Cash': '1', 'NextDay': '2', 'TPlus2': '3', 'TPlus3': '4', 'TPlus4': '5', 'Future': '6', 'WhenAndIfIssued': '7', 'SellersOption': '8', 'TPlus5': '9', 'BrokenDate': 'B', 'FxSpotNextSettlement': 'C'},
    65: {'EucpWithLumpSumInterest': 'CD', 'WhenIssued': 'WI'},
    71: {'New': '0', 'Replace': '1', 'Cancel': '2', 'Preliminary': '3', 'Calculated': '4', 'CalculatedWithoutPreliminary': '5', 'Reversal': '6'},
    77: {'Close': 'C', 'FIFO': 'F', 'Open': 'O', 'Rolled': 'R', 'CloseButNotifyOnOpen': 'N', 'Default': 'D'},
    81: {'Regular': '0', 'SoftDollar': '1', 'StepIn': '2', 'StepOut': '3', 'SoftDollarStepIn': '4', 'SoftDollarStepOut': '5', 'PlanSponsor': '6'},
    87: {'Accepted': '0', 'BlockLevelReject': '1', 'AccountLevelReject': '2', 'Received': '3', 'Incomplete': '4', 'RejectedByIntermediary': '5', 'AllocationPending': '6', 'Reversed': '7', 'CancelledByIntermediary': '8', 'Claimed': '9', 'Refused': '10', 'PendingGiveUpApproval': '11', 'Cancelled': '12', 'PendingTakeUpApproval': '13', 'ReversalPending': '14'},
    88: {'UnknownAccount': '0', 'IncorrectQuantity': '1', 'IncorrectAveragePrice': '2', 'UnknownExecutingBrokerMnemonic': '3', 'CommissionDifference': '4', 'UnknownOrderId': '5', 'UnknownListId': '6', 'OtherSeeText': '7', 'IncorrectAllocatedQuantity': '8', 'CalculationDifference': '9', 'UnknownOrStaleExecId': '10', 'MismatchedData': '11', 'UnknownClOrdId': '12', 'WarehouseRequestRejected': '13', 'DuplicateOrMissingIndividualAllocId': '14', 'TradeNotRecognized': '15', 'DuplicateTrade': '16', 'IncorrectOrMissingInstrument': '17', 'IncorrectOrMissingSettlDate': '18', 'IncorrectOrMissingFundIdOrFundName': '19', 'IncorrectOrMissingSettlInstructions': '20', 'IncorrectOrMissingFees': '21', 'IncorrectOrMissingTax': '22', 'UnknownOrMissingParty': '23', 'IncorrectOrMissingSide': '24', 'IncorrectOrMissingNetMoney': '25', 'IncorrectOrMissingTradeDate': '26', 'IncorrectOrMissingSettlCcyInstructions': '27', 'IncorrectOrMissingProcessCode': '28', 'Other': '99'},
    94: {'New': '0', 'Reply': '1', 'AdminReply': '2'},
    97: {'No': 'N', 'Yes': 'Y'},
    98: {'None': '0', 'Pkcs': '1', 'Des': '2', 'Pkcsdes': '3', 'Pgpdes': '4', 'Pgpdesmd5': '5', 'Pem': '6'},
    102: {'TooLateToCancel': '0', 'UnknownOrder': '1', 'BrokerOption': '2', 'AlreadyPendingCancel': '3', 'UnableToProcessMassCancel': '4', 'OrigOrdModTimeMismatch': '5', 'DuplicateClOrdID': '6', 'PriceExceedsCurrentPrice': '7', 'PriceExceedsCurrentPriceBand': '8', 'InvalidPriceIncrement': '18', 'Other': '99'},
    103: {'BrokerOption': '0', 'UnknownSymbol': '1', 'ExchangeClosed': '2', 'ExceedsLimit': '3', 'TooLateToEnter': '4', 'UnknownOrder': '5', 'DuplicateOrder': '6', 'DuplicateVerbalOrder': '7', 'StaleOrder': '8', 'TradeAlongRequired': '9', 'InvalidInvestorID': '10', 'UnsupportedOrderCharacteristic': '11', 'SurveillanceOption': '12', 'IncorrectQuantity': '13', 'IncorrectAllocatedQuantity': '14', 'UnknownAccount': '15', 'PriceExceedsCurrentPriceBand': '16', 'InvalidPriceIncrement': '18', 'ReferencePriceNotAvailable': '19', 'NotionalValueExceedsThreshold': '20', 'AlgorithmRiskThresholdBreached': '21', 'ShortSellNotPermitted': '22', 'ShortSellSecurityPreBorrowRestriction': '23', 'ShortSellAccountPreBorrowRestriction': '24', 'InsufficientCreditLimit': '25', 'ExceededClipSizeLimit': '26', 'ExceededMaxNotionalOrderAmt': '27', 'ExceededDv01Pv01Limit': '28', 'ExceededCs01Limit': '29', 'Other': '99'},
    104: {'AllOrNone': 'A', 'MarketOnClose': 'B', 'AtTheClose': 'C', 'Vwap': 'D', 'Axe': 'E', 'AxeOnBid': 'F', 'AxeOnOffer': 'G', 'ClientNaturalWorking': 'H', 'InTouchWith': 'I', 'PositionWanted': 'J', 'MarketMaking': 'K', 'Limit': 'L', 'MoreBehind': 'M', 'ClientNaturalBlock': 'N', 'AtTheOpen': 'O', 'TakingAPosition': 'P', 'AtTheMarket': 'Q', 'ReadyToTrade': 'R', 'PortfolioShown': 'S', 'ThroughTheDay': 'T', 'Unwind': 'U', 'Versus': 'V', 'Indication': 'W', 'CrossingOpportunity': 'X', 'AtTheMidpoint': 'Y', 'PreOpen': 'Z', 'QuantityNegotiable': '1', 'AllowLateBids': '2', 'ImmediateOrCounter': '3', 'AutoTrade': '4', 'AutomaticSpot': 'a', 'PlatformCalculatedSpot': 'b', 'OutsideSpread': 'c', 'DeferredSpot': 'd', 'NegotiatedSpot': 'n'},
    113: {'No': 'N', 'Yes': 'Y'},
    114: {'No': 'N', 'Yes': 'Y'},
    121: {'No': 'N', 'Yes': 'Y'},
    123: {'No': 'N', 'Yes': 'Y'},
    127: {'UnknownSymbol': 'A', 'WrongSide': 'B', 'QuantityExceedsOrder': 'C', 'NoMatchingOrder': 'D', 'PriceExceedsLimit': 'E', 'CalculationDifference': 'F', 'NoMatchingExecutionReport': 'G', 'Other': 'Z'},
    130: {'No': 'N', 'Yes': 'Y'},
    139: {'Regulatory': '1', 'Tax': '2', 'LocalCommission': '3', 'ExchangeFees': '4', 'Stamp': '5', 'Levy': '6', 'Other': '7', 'Markup': '8', 'ConsumptionTax': '9', 'PerTransaction': '10', 'Conversion': '11', 'Agent': '12', 'TransferFee': '13', 'SecurityLending': '14', 'TradeReporting': '15', 'TaxOnPrincipalAmount': '16', 'TaxOnAccruedInterestAmount': '17', 'NewIssuanceFee': '18', 'ServiceFee': '19', 'OddLotFee': '20', 'AuctionFee': '21', 'ValueAddedTax': '22', 'SalesTax': '23', 'ExecutionFee': '24', 'OrderEntryFee': '25', 'OrderModificationFee': '26', 'OrdersCancellationFee': '27', 'MarketDataAccessFee': '28', 'MarketDataTerminalFee': '29', 'MarketDataVolumeFee': '30', 'ClearingFee': '31', 'SettlementFee': '32', 'Rebates': '33', 'Discounts': '34', 'Payments': '35', 'NonMonetaryPayments': '36'},
    141: {'No': 'N', 'Yes': 'Y'},
    150: {'New': '0', 'DoneForDay': '3', 'Canceled': '4', 'Replaced': '5', 'PendingCancel': '6', 'Stopped': '7', 'Rejected': '8', 'Suspended': '9', 'PendingNew': 'A', 'Calculated': 'B', 'Expired': 'C', 'Restated': 'D', 'PendingReplace': 'E', 'Trade': 'F', 'TradeCorrect': 'G', 'TradeCancel': 'H', 'OrderStatus': 'I', 'TradeInAClearingHold': 'J', 'TradeHasBeenReleasedToClearing': 'K', 'TriggeredOrActivatedBySystem': 'L', 'Locked': 'M', 'Released': 'N'},
    156: {'Multiply': 'M', 'Divide': 'D'},
    160: {'Default': '0', 'StandingInstructionsProvided': '1', 'SpecificAllocationAccountOverriding': '2', 'SpecificAllocationAccountStanding': '3', 'SpecificOrderForASingleAccount': '4', 'RequestReject': '5'},
    163: {'New': 'N', 'Cancel': 'C', 'Replace': 'R', 'Restate': 'T'},
    165: {'BrokerCredit': '1', 'Institution': '2', 'Investor': '3'},
    167: {'UsTreasuryNoteOld': 'UST', 'UsTreasuryBillOld': 'USTB', 'EuroSupranationalCoupons': 'EUSUPRA', 'FederalAgencyCoupon': 'FAC', 'FederalAgencyDiscountNote': 'FADN', 'PrivateExportFunding': 'PEF', 'UsdSupranationalCoupons': 'SUPRA', 'CorporateBond': 'CORP', 'CorporatePrivatePlacement': 'CPP', 'ConvertibleBond': 'CB', 'DualCurrency': 'DUAL', 'EuroCorporateBond': 'EUCORP', 'EuroCorporateFloatingRateNotes': 'EUFRN', 'UsCorporateFloatingRateNotes': 'FRN', 'IndexedLinked': 'XLINKD', 'StructuredNotes': 'STRUCT', 'YankeeCorporateBond': 'YANK', 'OffshoreIssuedChineseYuanCorporateBond': 'DIMSUMCORP', 'PreferredCorporateBond': 'PRCORP', 'ForeignExchangeContract': 'FOR', 'NonDeliverableForward': 'FXNDF', 'FxSpot': 'FXSPOT', 'FxForward': 'FXFWD', 'FxSwap': 'FXSWAP', 'NonDeliverableSwap': 'FXNDS', 'FxBankNote': 'FXBN', 'ForeignCurrencyDiscountNote': 'FXDN', 'Cap': 'CAP', 'CreditDefaultSwap': 'CDS', 'Collar': 'CLLR', 'CommoditySwap': 'CMDTYSWAP', 'Exotic': 'EXOTIC', 'OptionsOnCombo': 'OOC', 'Floor': 'FLR', 'Fra': 'FRA', 'Future': 'FUT', 'DerivativeForward': 'FWD', 'InterestRateSwap': 'IRS', 'TotalReturnSwap': 'TRS', 'LoanLease': 'LOANLEASE', 'OptionsOnFutures': 'OOF', 'OptionsOnPhysical': 'OOP', 'Option': 'OPT', 'SpotForward': 'SPOTFWD', 'SwapOption': 'SWAPTION', 'Transmission': 'XMISSION', 'Index': 'INDEX', 'BondBasket': 'BDBSKT', 'ContractForDifference': 'CFD', 'CorrelationSwap': 'CRLTNSWAP', 'DiviendSwap': 'DVDNDSWAP', 'EquityBasket': 'EQBSKT', 'EquityForward': 'EQFWD', 'ReturnSwap': 'RTRNSWAP', 'VarianceSwap': 'VARSWAP', 'PortfolioSwaps': 'PRTFLIOSWAP', 'FuturesOnASwap': 'FUTSWAP', 'ForwardsOnASwap': 'FWDSWAP', 'ForwardFreightAgreement': 'FWDFRTAGMT', 'SpreadBetting': 'SPREADBET', 'ExchangeTradedCommodity': 'ETC', 'CommonStock': 'CS', 'PreferredStock': 'PS', 'DepositoryReceipts': 'DR', 'Repurchase': 'REPO', 'Forward': 'FORWARD', 'BuySellback': 'BUYSELL', 'SecuritiesLoan': 'SECLOAN', 'SecuritiesPledge': 'SECPLEDGE', 'DeliveryVersusPledge': 'DVPLDG', 'CollateralBasket': 'COLLBSKT', 'StructuredFinanceProduct': 'SFP', 'MarginLoan': 'MRGNLOAN', 'BradyBond': 'BRADY', 'CanadianTreasuryNotes': 'CAN', 'CanadianTreasuryBills': 'CTB', 'EuroSovereigns': 'EUSOV', 'CanadianProvincialBonds': 'PROV', 'TreasuryBill': 'TB', 'UsTreasuryBond': 'TBOND', 'InterestStripFromAnyBondOrNote': 'TINT', 'UsTreasuryBill': 'TBILL', 'TreasuryInflationProtectedSecurities': 'TIPS', 'PrincipalStripOfACallableBondOrNote': 'TCAL', 'PrincipalStripFromANonCallableBondOrNote': 'TPRN', 'UsTreasuryNote': 'TNOTE', 'OffshoreIssuedChineseYuanSovereignBond': 'DIMSUMSOV', 'SovereignBond': 'SOV', 'UsTreasuryFloatingRateNote': 'TFRN', 'TermLoan': 'TERM', 'RevolverLoan': 'RVLV', 'Revolver': 'RVLVTRM', 'BridgeLoan': 'BRIDGE', 'LetterOfCredit': 'LOFC', 'SwingLineFacility': 'SWING', 'DebtorInPossession': 'DINP', 'Defaulted': 'DEFLTED', 'Withdrawn': 'WITHDRN', 'Replaced': 'REPLACD', 'Matured': 'MATURED', 'Amended': 'AMENDED', 'Retired': 'RETIRED', 'BankersAcceptance': 'BA', 'BankDepositoryNote': 'BDN', 'BankNotes': 'BN', 'BillOfExchanges': 'BOX', 'CanadianMoneyMarkets': 'CAMM', 'CertificateOfDeposit': 'CD', 'CallLoans': 'CL', 'CommercialPaper': 'CP', 'DepositNotes': 'DN', 'EuroCertificateOfDeposit': 'EUCD', 'EuroCommercialPaper': 'EUCP', 'LiquidityNote': 'LQN', 'MediumTermNotes': 'MTN', 'Overnight': 'ONITE', 'PromissoryNote': 'PN', 'ShortTermLoanNote': 'STN', 'PlazosFijos': 'PZFJ', 'SecuredLiquidityNote': 'SLQN', 'TimeDeposit': 'TD', 'TermLiquidityNote': 'TLQN', 'ExtendedCommNote': 'XCN', 'YankeeCertificateOfDeposit': 'YCD', 'BankAcceptedBill': 'BAB', 'ShortTermBankNote': 'BNST', 'CallableCommercialPaper': 'CLCP', 'CommercialNote': 'CN', 'InterestBearingCommercialPaper': 'CPIB', 'EuroMediumTermNote': 'EUMTN', 'EuroNegotiableCommercialPaper': 'EUNCP', 'EuroStructuredLiquidityNote': 'EUSTLQN', 'EuroTimeDeposit': 'EUTD', 'JumboCertificateOfDeposit': 'JCD', 'MoneyMarketFund': 'MMF', 'MasterNote': 'MN', 'NegotiableCertificateOfDeposit': 'NCD', 'NegotiableCommercialPaper': 'NCP', 'RetailCertificateOfDeposit': 'RCD', 'TermDepositReceipt': 'TDR', 'AssetBackedSecurities': 'ABS', 'CanadianMortgageBonds': 'CMB', 'Corp': 'CMBS', 'CollateralizedMortgageObligation': 'CMO', 'IoetteMortgage': 'IET', 'MortgageBackedSecurities': 'MBS', 'MortgageInterestOnly': 'MIO', 'MortgagePrincipalOnly': 'MPO', 'MortgagePrivatePlacement': 'MPP', 'MiscellaneousPassThrough': 'MPT', 'Pfandbrief': 'PFAND', 'ToBeAnnounced': 'TBA', 'OtherAnticipationNotes': 'AN', 'CertificateOfObligation': 'COFO', 'CertificateOfParticipation': 'COFP', 'GeneralObligationBonds': 'GO', 'MandatoryTender': 'MT', 'RevenueAnticipationNote': 'RAN', 'RevenueBonds': 'REV', 'SpecialAssessment': 'SPCLA', 'SpecialObligation': 'SPCLO', 'SpecialTax': 'SPCLT', 'TaxAnticipationNote': 'TAN', 'TaxAllocation': 'TAXA', 'TaxExemptCommercialPaper': 'TECP', 'TaxableMunicipalCp': 'TMCP', 'TaxRevenueAnticipationNote': 'TRAN', 'VariableRateDemandNote': 'VRDN', 'Warrant': 'WAR', 'MunicipalInterestBearingCommercialPaper': 'MCPIB', 'TaxableMunicipalBond': 'TMB', 'VariableRateDemandObligation': 'VRDO', 'MutualFund': 'MF', 'MultilegInstrument': 'MLEG', 'NoSecurityType': 'NONE', 'Wildcard': '?', 'Cash': 'CASH', 'Other': 'Other', 'ExchangeTradedNote': 'ETN', 'SecuritizedDerivative': 'SECDERIV', 'ExchangeTradedFund': 'ETF', 'DigitalAsset': 'DIGITAL'},
    169: {'Other': '0', 'Dtcsid': '1', 'ThomsonAlert': '2', 'AGlobalCustodian': '3', 'AccountNet': '4'},
    172: {'Versus': '0', 'Free': '1', 'TriParty': '2', 'HoldInCustody': '3'},
    197: {'FxNetting': '0', 'FxSwap': '1'},
    201: {'Put': '0', 'Call': '1', 'Other': '2', 'Chooser': '3'},
    203: {'Covered': '0', 'Uncovered': '1'},
    208: {'No': 'N', 'Yes': 'Y'},
    209: {'Match': '1', 'Forward': '2', 'ForwardAndMatch': '3', 'AutoClaimGiveUp': '4'},
    216: {'TargetFirm': '1', 'TargetList': '2', 'BlockFirm': '3', 'BlockList': '4', 'TargetPerson': '5', 'BlockPerson': '6'},
    221: {'Eonia': 'EONIA', 'Eurepo': 'EUREPO', 'Euribor': 'Euribor', 'FutureSwap': 'FutureSWAP', 'Libid': 'LIBID', 'Libor': 'LIBOR', 'MuniAaa': 'MuniAAA', 'Other': 'OTHER', 'Pfandbriefe': 'Pfandbriefe', 'Sonia': 'SONIA', 'Swap': 'SWAP', 'Treasury': 'Treasury', 'FedFundRateEffective': 'FEDEFF', 'FedOpen': 'FEDOPEN', 'EuriborEuribor': 'EURIBOR', 'Aubsw': 'AUBSW', 'Bubor': 'BUBOR', 'Cdor': 'CDOR', 'Cibor': 'CIBOR', 'Eoniaswap': 'EONIASWAP', 'Estr': 'ESTR', 'Eurodollar': 'EURODOLLAR', 'Euroswiss': 'EUROSWISS', 'Gcfrepo': 'GCFREPO', 'Isdafix': 'ISDAFIX', 'Jibar': 'JIBAR', 'Mosprim': 'MOSPRIM', 'Nibor': 'NIBOR', 'Pribor': 'PRIBOR', 'Sofr': 'SOFR', 'Stibor': 'STIBOR', 'Telbor': 'TELBOR', 'Tibor': 'TIBOR', 'Wibor': 'WIBOR', 'Aonia': 'AONIA', 'Aoniar': 'AONIA-R', 'Bkbm': 'BKBM', 'Cd19D': 'CD91D', 'Corra': 'CORRA', 'Dirrtn': 'DIRR-TN', 'Eibor': 'EIBOR', 'FixingRepoRate': 'FixingRepoRate', 'Hibor': 'HIBOR', 'Ibr': 'IBR', 'Klibor': 'KLIBOR', 'Mibor': 'MIBOR', 'Nzonia': 'NZONIA', 'Phiref': 'PHIREF', 'Reibor': 'REIBOR', 'Saibor': 'SAIBOR', 'Saron': 'SARON', 'Sora': 'SORA', 'Tlref': 'TLREF', 'Tiie': 'TIIE', 'Thbfix': 'THBFIX', 'Tonar': 'TONAR'},
    233: {'AlternativeMinimumTax': 'AMT', 'AutoReinvestment': 'AUTOREINV', 'BankQualified': 'BANKQUAL', 'BargainConditions': 'BGNCON', 'CouponRange': 'COUPON', 'IsoCurrencyCode': 'CURRENCY', 'CustomStart': 'CUSTOMDATE', 'Geographics': 'GEOG', 'ValuationDiscount': 'HAIRCUT', 'Insured': 'INSURED', 'IssueDate': 'ISSUE', 'Issuer': 'ISSUER', 'IssueSizeRange': 'ISSUESIZE', 'LookbackDays': 'LOOKBACK', 'ExplicitLotIdentifier': 'LOT', 'LotVariance': 'LOTVAR', 'MaturityYearAndMonth': 'MAT', 'MaturityRange': 'MATURITY', 'MaximumSubstitutions': 'MAXSUBS', 'MinimumDenomination': 'MINDNOM', 'MinimumIncrement': 'MININCR', 'MinimumQuantity': 'MINQTY', 'PaymentFrequency': 'PAYFREQ', 'NumberOfPieces': 'PIECES', 'PoolsMaximum': 'PMAX', 'PoolsPerLot': 'PPL', 'PoolsPerMillion': 'PPM', 'PoolsPerTrade': 'PPT', 'PriceRange': 'PRICE', 'PricingFrequency': 'PRICEFREQ', 'ProductionYear': 'PROD', 'CallProtection': 'PROTECT', 'Purpose': 'PURPOSE', 'BenchmarkPriceSource': 'PXSOURCE', 'RatingSourceAndRange': 'RATING', 'TypeOfRedemption': 'REDEMPTION', 'Restricted': 'RESTRICTED', 'MarketSector': 'SECTOR', 'SecurityTypeIncludedOrExcluded': 'SECTYPE', 'Structure': 'STRUCT', 'SubstitutionsFrequency': 'SUBSFREQ', 'SubstitutionsLeft': 'SUBSLEFT', 'FreeformText': 'TEXT', 'TradeVariance': 'TRDVAR', 'WeightedAverageCoupon': 'WAC', 'WeightedAverageLifeCoupon': 'WAL', 'WeightedAverageLoanAge': 'WALA', 'WeightedAverageMaturity': 'WAM', 'WholePool': 'WHOLE', 'YieldRange': 'YIELD', 'OriginalAmount': 'ORIGAMT', 'PoolEffectiveDate': 'POOLEFFDT', 'PoolInitialFactor': 'POOLINITFCTR', 'Tranche': 'TRANCHE', 'Substitution': 'SUBSTITUTION', 'Multexchfllbck': 'MULTEXCHFLLBCK', 'Compsecfllbck': 'COMPSECFLLBCK', 'Locljrsdctn': 'LOCLJRSDCTN', 'Relvjrsdctn': 'RELVJRSDCTN', 'IncurredRecovery': 'INCURRCVY', 'AdditionalTerm': 'ADDTRM', 'ModifiedEquityDelivery': 'MODEQTYDLVY', 'NoReferenceOblication': 'NOREFOBLIG', 'UnknownReferenceObligation': 'UNKREFOBLIG', 'AllGuarantees': 'ALLGUARANTEES', 'ReferencePrice': 'REFPX', 'ReferencePolicy': 'REFPOLICY', 'SecuredList': 'SECRDLIST', 'AverageFicoScore': 'AVFICO', 'AverageLoanSize': 'AVSIZE', 'MaximumLoanBalance': 'MAXBAL', 'PoolIdentifier': 'POOL', 'TypeOfRollTrade': 'ROLLTYPE', 'ReferenceToRollingOrClosingTrade': 'REFTRADE', 'PrincipalOfRollingOrClosingTrade': 'REFPRIN', 'InterestOfRollingOrClosingTrade': 'REFINT', 'AvailableOfferQuantityToBeShownToTheStreet': 'AVAILQTY', 'BrokerCredit': 'BROKERCREDIT', 'OfferPriceToBeShownToInternalBrokers': 'INTERNALPX', 'OfferQuantityToBeShownToInternalBrokers': 'INTERNALQTY', 'TheMinimumResidualOfferQuantity': 'LEAVEQTY', 'MaximumOrderSize': 'MAXORDQTY', 'OrderQuantityIncrement': 'ORDRINCR', 'PrimaryOrSecondaryMarketIndicator': 'PRIMARY', 'BrokerSalesCreditOverride': 'SALESCREDITOVR', 'TraderCredit': 'TRADERCREDIT', 'DiscountRate': 'DISCOUNT', 'YieldToMaturity': 'YTM', 'InterestPayoffOfRollingOrAmendingTrade': 'PAYOFF', 'AbsolutePrepaymentSpeed': 'ABS', 'ConstantPrepaymentPenalty': 'CPP', 'ConstantPrepaymentRate': 'CPR', 'ConstantPrepaymentYield': 'CPY', 'FinalCprOfHomeEquityPrepaymentCurve': 'HEP', 'PercentOfManufacturedHousingPrepaymentCurve': 'MHP', 'MonthlyPrepaymentRate': 'MPR', 'PercentOfProspectusPrepaymentCurve': 'PPC', 'PercentOfBmaPrepaymentCurve': 'PSA', 'SingleMonthlyMortality': 'SMM'},
    235: {'AfterTaxYield': 'AFTERTAX', 'AnnualYield': 'ANNUAL', 'YieldAtIssue': 'ATISSUE', 'YieldToAverageMaturity': 'AVGMATURITY', 'BookYield': 'BOOK', 'YieldToNextCall': 'CALL', 'YieldChangeSinceClose': 'CHANGE', 'ClosingYield': 'CLOSE', 'CompoundYield': 'COMPOUND', 'CurrentYield': 'CURRENT', 'GvntEquivalentYield': 'GOVTEQUIV', 'TrueGrossYield': 'GROSS', 'YieldWithInflationAssumption': 'INFLATION', 'InverseFloaterBondYield': 'INVERSEFLOATER', 'MostRecentClosingYield': 'LASTCLOSE', 'ClosingYieldMostRecentMonth': 'LASTMONTH', 'ClosingYieldMostRecentQuarter': 'LASTQUARTER', 'ClosingYieldMostRecentYear': 'LASTYEAR', 'YieldToLongestAverageLife': 'LONGAVGLIFE', 'MarkToMarketYield': 'MARK', 'YieldToMaturity': 'MATURITY', 'YieldToNextRefund': 'NEXTREFUND', 'OpenAverageYield': 'OPENAVG', 'PreviousCloseYield': 'PREVCLOSE', 'ProceedsYield': 'PROCEEDS', 'YieldToNextPut': 'PUT', 'SemiAnnualYield': 'SEMIANNUAL', 'YieldToShortestAverageLife': 'SHORTAVGLIFE', 'SimpleYield': 'SIMPLE', 'TaxEquivalentYield': 'TAXEQUIV', 'YieldToTenderDate': 'TENDER', 'TrueYield': 'TRUE', 'YieldValueOf32nds': 'VALUE1_32', 'YieldToWorst': 'WORST'},
    258: {'No': 'N', 'Yes': 'Y'},
    263: {'Snapshot': '0', 'SnapshotAndUpdates': '1', 'DisablePreviousSnapshot': '2'},
    265: {'FullRefresh': '0', 'IncrementalRefresh': '1'},
    266: {'Yes': 'Y', 'No': 'N'},
    269: {'Bid': '0', 'Offer': '1', 'Trade': '2', 'IndexValue': '3', 'OpeningPrice': '4', 'ClosingPrice': '5', 'SettlementPrice': '6', 'TradingSessionHighPrice': '7', 'TradingSessionLowPrice': '8', 'Vwap': '9', 'Imbalance': 'A', 'TradeVolume': 'B', 'OpenInterest': 'C', 'CompositeUnderlyingPrice': 'D', 'SimulatedSellPrice': 'E', 'SimulatedBuyPrice': 'F', 'MarginRate': 'G', 'MidPrice': 'H', 'EmptyBook': 'J', 'SettleHighPrice': 'K', 'SettleLowPrice': 'L', 'PriorSettlePrice': 'M', 'SessionHighBid': 'N', 'SessionLowOffer': 'O', 'EarlyPrices': 'P', 'AuctionClearingPrice': 'Q', 'SwapValueFactor': 'S', 'DailyValueAdjustmentForLongPositions': 'R', 'CumulativeValueAdjustmentForLongPositions': 'T', 'DailyValueAdjustmentForShortPositions': 'U', 'CumulativeValueAdjustmentForShortPositions': 'V', 'FixingPrice': 'W', 'CashRate': 'X', 'RecoveryRate': 'Y', 'RecoveryRateForLong': 'Z', 'RecoveryRateForShort': 'a', 'MarketBid': 'b', 'MarketOffer': 'c', 'ShortSaleMinPrice': 'd', 'PreviousClosingPrice': 'e', 'ThresholdLimitPriceBanding': 'g', 'DailyFinancingValue': 'h', 'AccruedFinancingValue': 'i', 'Twap': 't'},
    274: {'PlusTick': '0', 'ZeroPlusTick': '1', 'MinusTick': '2', 'ZeroMinusTick': '3'},
    276: {'Open': 'A', 'Closed': 'B', 'ExchangeBest': 'C', 'ConsolidatedBest': 'D', 'Locked': 'E', 'Crossed': 'F', 'Depth': 'G', 'FastTrading': 'H', 'NonFirm': 'I', 'Manual': 'L', 'OutrightPrice': 'J', 'ImpliedPrice': 'K', 'DepthOnOffer': 'M', 'DepthOnBid': 'N', 'Closing': 'O', 'NewsDissemination': 'P', 'TradingRange': 'Q', 'OrderInflux': 'R', 'DueToRelated': 'S', 'NewsPending': 'T', 'AdditionalInfo': 'U', 'AdditionalInfoDueToRelated': 'V', 'Resume': 'W', 'ViewOfCommon': 'X', 'VolumeAlert': 'Y', 'OrderImbalance': 'Z', 'EquipmentChangeover': 'a', 'NoOpen': 'b', 'RegularEth': 'c', 'AutomaticExecution': 'd', 'AutomaticExecutionEth': 'e', 'FastMarketEth': 'f', 'InactiveEth': 'g', 'Rotation': 'h', 'RotationEth': 'i', 'Halt': 'j', 'HaltEth': 'k', 'DueToNewsDissemination': 'l', 'DueToNewsPending': 'm', 'TradingResume': 'n', 'OutOfSequence': 'o', 'BidSpecialist': 'p', 'OfferSpecialist': 'q', 'BidOfferSpecialist': 'r', 'EndOfDaySam': 's', 'ForbiddenSam': 't', 'FrozenSam': 'u', 'PreOpeningSam': 'v', 'OpeningSam': 'w', 'OpenSam': 'x', 'SurveillanceSam': 'y', 'SuspendedSam': 'z', 'ReservedSam': '0', 'NoActiveSam': '1', 'Restricted': '2', 'RestOfBookVwap': '3', 'BetterPricesInConditionalOrders': '4', 'MedianPrice': '5', 'FullCurve': '6', 'FlatCurve': '7'},
    277: {'Cash': 'A', 'AveragePriceTrade': 'B', 'CashTrade': 'C', 'NextDay': 'D', 'Opening': 'E', 'IntradayTradeDetail': 'F', 'Rule127Trade': 'G', 'Rule155Trade': 'H', 'SoldLast': 'I', 'NextDayTrade': 'J', 'Opened': 'K', 'Seller': 'L', 'Sold': 'M', 'StoppedStock': 'N', 'ImbalanceMoreBuyers': 'P', 'ImbalanceMoreSellers': 'Q', 'OpeningPrice': 'R', 'BargainCondition': 'S', 'ConvertedPriceIndicator': 'T', 'ExchangeLast': 'U', 'FinalPriceOfSession': 'V', 'ExPit': 'W', 'Crossed': 'X', 'TradesResultingFromManual': 'Y', 'TradesResultingFromIntermarketSweep': 'Z', 'VolumeOnly': 'a', 'DirectPlus': 'b', 'Acquisition': 'c', 'Bunched': 'd', 'Distribution': 'e', 'BunchedSale': 'f', 'SplitTrade': 'g', 'CancelStopped': 'h', 'CancelEth': 'i', 'CancelStoppedEth': 'j', 'OutOfSequenceEth': 'k', 'CancelLastEth': 'l', 'SoldLastSaleEth': 'm', 'CancelLast': 'n', 'SoldLastSale': 'o', 'CancelOpen': 'p', 'CancelOpenEth': 'q', 'OpenedSaleEth': 'r', 'CancelOnly': 's', 'CancelOnlyEth': 't', 'LateOpenEth': 'u', 'AutoExecutionEth': 'v', 'Reopen': 'w', 'ReopenEth': 'x', 'Adjusted': 'y', 'AdjustedEth': 'z', 'Spread': 'AA', 'SpreadEth': 'AB', 'Straddle': 'AC', 'StraddleEth': 'AD', 'Stopped': 'AE', 'StoppedEth': 'AF', 'RegularEth': 'AG', 'Combo': 'AH', 'ComboEth': 'AI', 'OfficialClosingPrice': 'AJ', 'PriorReferencePrice': 'AK', 'Cancel': '0', 'StoppedSoldLast': 'AL', 'StoppedOutOfSequence': 'AM', 'OfficialClosingPriceDup': 'AN', 'CrossedOld': 'AO', 'FastMarket': 'AP', 'AutomaticExecution': 'AQ', 'FormT': 'AR', 'BasketIndex': 'AS', 'BurstBasket': 'AT', 'TradeThroughExempt': 'AU', 'QuoteSpread': 'AV', 'LastAuctionPrice': 'AW', 'HighPrice': 'AX', 'LowPrice': 'AY', 'SystematicInternaliser': 'AZ', 'AwayMarket': 'BA', 'MidpointPrice': 'BB', 'TradedBeforeIssueDate': 'BC', 'PreviousClosingPrice': 'BD', 'NationalBestBidOffer': 'BE', 'ImpliedTrade': '1', 'MarketplaceEnteredTrade': '2', 'MultiAssetClassMultilegTrade': '3', 'MultilegToMultilegTrade': '4', 'ShortSaleMinPrice': '5', 'Benchmark': '6'},
    279: {'New': '0', 'Change': '1', 'Delete': '2', 'DeleteThru': '3', 'DeleteFrom': '4', 'Overlay': '5'},
    281: {'UnknownSymbol': '0', 'DuplicateMdReqId': '1', 'InsufficientBandwidth': '2', 'InsufficientPermissions': '3', 'UnsupportedSubscriptionRequestType': '4', 'UnsupportedMarketDepth': '5', 'UnsupportedMdUpdateType': '6', 'UnsupportedAggregatedBook': '7', 'UnsupportedMdEntryType': '8', 'UnsupportedTradingSessionId': '9', 'UnsupportedScope': 'A', 'UnsupportedOpenCloseSettleFlag': 'B', 'UnsupportedMdImplicitDelete': 'C', 'InsufficientCredit': 'D'},
    285: {'Cancellation': '0', 'Error': '1'},
    286: {'DailyOpen': '0', 'SessionOpen': '1', 'DeliverySettlementEntry': '2', 'ExpectedEntry': '3', 'EntryFromPreviousBusinessDay': '4', 'TheoreticalPriceValue': '5'},
    291: {'Bankrupt': '1', 'PendingDelisting': '2', 'Restricted': '3'},
    292: {'ExDividend': 'A', 'ExDistribution': 'B', 'ExRights': 'C', 'New': 'D', 'ExInterest': 'E', 'CashDividend': 'F', 'StockDividend': 'G', 'NonIntegerStockSplit': 'H', 'ReverseStockSplit': 'I', 'StandardIntegerStockSplit': 'J', 'PositionConsolidation': 'K', 'LiquidationReorganization': 'L', 'MergerReorganization': 'M', 'RightsOffering': 'N', 'ShareholderMeeting': 'O', 'Spinoff': 'P', 'TenderOffer': 'Q', 'Warrant': 'R', 'SpecialAction': 'S', 'SymbolConversion': 'T', 'Cusip': 'U', 'LeapRollover': 'V', 'SuccessionEvent': 'W'},
    297: {'Accepted': '0', 'CancelForSymbol': '1', 'CanceledForSecurityType': '2', 'CanceledForUnderlying': '3', 'CanceledAll': '4', 'Rejected': '5', 'RemovedFromMarket': '6', 'Expired': '7', 'Query': '8', 'QuoteNotFound': '9', 'Pending': '10', 'Pass': '11', 'LockedMarketWarning': '12', 'CrossMarketWarning': '13', 'CanceledDueToLockMarket': '14', 'CanceledDueToCrossMarket': '15', 'Active': '16', 'Canceled': '17', 'UnsolicitedQuoteReplenishment': '18', 'PendingEndTrade': '19', 'TooLateToEnd': '20', 'Traded': '21', 'TradedAndRemoved': '22', 'ContractTerminates': '23'},
    298: {'CancelForOneOrMoreSecurities': '1', 'CancelForSecurityType': '2', 'CancelForUnderlyingSecurity': '3', 'CancelAllQuotes': '4', 'CancelSpecifiedSingleQuote': '5', 'CancelByTypeOfQuote': '6', 'CancelForSecurityIssuer': '7', 'CancelForIssuerOfUnderlyingSecurity': '8'},
    300: {'UnknownSymbol': '1', 'Exchange': '2', 'QuoteRequestExceedsLimit': '3', 'TooLateToEnter': '4', 'UnknownQuote': '5', 'DuplicateQuote': '6', 'InvalidBid': '7', 'InvalidPrice': '8', 'NotAuthorizedToQuoteSecurity': '9', 'PriceExceedsCurrentPriceBand': '10', 'QuoteLocked': '11', 'InvalidOrUnknownSecurityIssuer': '12', 'InvalidOrUnknownIssuerOfUnderlyingSecurity': '13', 'NotionalValueExceedsThreshold': '14', 'PriceExceedsCurrentPriceBandDepr': '15', 'ReferencePriceNotAvailable': '16', 'InsufficientCreditLimit': '17', 'ExceededClipSizeLimit': '18', 'ExceededMaxNotionalOrderAmt': '19', 'ExceededDv01Pv01Limit': '20', 'ExceededCs01Limit': '21', 'Other': '99'},
    301: {'NoAcknowledgement': '0', 'AcknowledgeOnlyNegativeOrErroneousQuotes': '1', 'AcknowledgeEachQuoteMessage': '2', 'SummaryAcknowledgement': '3'},
    303: {'Manual': '1', 'Automatic': '2', 'ConfirmQuote': '3'},
    321: {'RequestSecurityIdentityAndSpecifications': '0', 'RequestSecurityIdentityForSpecifications': '1', 'RequestListSecurityTypes': '2', 'RequestListSecurities': '3', 'Symbol': '4', 'SecurityTypeAndOrCfiCode': '5', 'Product': '6', 'TradingSessionId': '7', 'AllSecurities': '8', 'MarketIdOrMarketId': '9'},
    323: {'AcceptAsIs': '1', 'AcceptWithRevisions': '2', 'ListOfSecurityTypesReturnedPerRequest': '3', 'ListOfSecuritiesReturnedPerRequest': '4', 'RejectSecurityProposal': '5', 'CannotMatchSelectionCriteria': '6'},
    325: {'No': 'N', 'Yes': 'Y'},
    326: {'OpeningDelay': '1', 'TradingHalt': '2', 'Resume': '3', 'NoOpen': '4', 'PriceIndication': '5', 'TradingRangeIndication': '6', 'MarketImbalanceBuy': '7', 'MarketImbalanceSell': '8', 'MarketOnCloseImbalanceBuy': '9', 'MarketOnCloseImbalanceSell': '10', 'NoMarketImbalance': '12', 'NoMarketOnCloseImbalance': '13', 'ItsPreOpening': '14', 'NewPriceIndication': '15', 'TradeDisseminationTime': '16', 'ReadyToTrade': '17', 'NotAvailableForTrading': '18', 'NotTradedOnThisMarket': '19', 'UnknownOrInvalid': '20', 'PreOpen': '21', 'OpeningRotation': '22', 'FastMarket': '23', 'PreCross': '24', 'Cross': '25', 'PostClose': '26', 'NoCancel': '27'},
    327: {'NewsDissemination': '0', 'OrderInflux': '1', 'OrderImbalance': '2', 'AdditionalInformation': '3', 'NewsPending': '4', 'EquipmentChangeover': '5'},
    328: {'No': 'N', 'Yes': 'Y'},
    329: {'No': 'N', 'Yes': 'Y'},
    334: {'Cancel': '1', 'Error': '2', 'Correction': '3'},
    336: {'Day': '1', 'HalfDay': '2', 'Morning': '3', 'Afternoon': '4', 'Evening': '5', 'AfterHours': '6', 'Holiday': '7'},
    338: {'Electronic': '1', 'OpenOutcry': '2', 'TwoParty': '3', 'Voice': '4'},
    339: {'Testing': '1', 'Simulated': '2', 'Production': '3'},
    340: {'Unknown': '0', 'Halted': '1', 'Open': '2', 'Closed': '3', 'PreOpen': '4', 'PreClose': '5', 'RequestRejected': '6'},
    373: {'InvalidTagNumber': '0', 'RequiredTagMissing': '1', 'TagNotDefinedForThisMessageType': '2', 'UndefinedTag': '3', 'TagSpecifiedWithoutAValue': '4', 'ValueIsIncorrect': '5', 'IncorrectDataFormatForValue': '6', 'DecryptionProblem': '7', 'SignatureProblem': '8', 'CompIDProblem': '9', 'SendingTimeAccuracyProblem': '10', 'InvalidMsgType': '11', 'XMLValidationError': '12', 'TagAppearsMoreThanOnce': '13', 'TagSpecifiedOutOfRequiredOrder': '14', 'RepeatingGroupFieldsOutOfOrder': '15', 'IncorrectNumInGroupCount': '16', 'NonDataValueIncludesDelimiter': '17', 'InvalidUnsupportedApplVer': '18', 'Other': '99'},
    374: {'Cancel': 'C', 'New': 'N'},
    377: {'No': 'N', 'Yes': 'Y'},
    378: {'GtCorporateAction': '0', 'GtRenewal': '1', 'VerbalChange': '2', 'RepricingOfOrder': '3', 'BrokerOption': '4', 'PartialDeclineOfOrderQty': '5', 'CancelOnTradingHalt': '6', 'CancelOnSystemFailure': '7', 'Market': '8', 'Canceled': '9', 'WarehouseRecap': '10', 'PegRefresh': '11', 'CancelOnConnectionLoss': '12', 'CancelOnLogout': '13', 'AssignTimePriority': '14', 'CancelledForTradePriceViolation': '15', 'CancelledForCrossImbalance': '16', 'CxldSmp': '17', 'CxldSmpAggressive': '18', 'CxldSmpPassive': '19', 'CxldSmpAggressivePassive': '20', 'Other': '99'},
    380: {'Other': '0', 'UnknownID': '1', 'UnknownSecurity': '2', 'UnsupportedMessageType': '3', 'ApplicationNotAvailable': '4', 'ConditionallyRequiredFieldMissing': '5', 'NotAuthorized': '6', 'DeliverToFirmNotAvailable': '7', 'ThrottleLimitExceeded': '8', 'ThrottleLimitExceededSessionDisconnected': '9', 'ThrottledMessagesRejectedOnRequest': '10', 'InvalidPriceIncrement': '18'},
    385: {'Receive': 'R', 'Send': 'S'},
    388: {'RelatedToDisplayedPrice': '0', 'RelatedToMarketPrice': '1', 'RelatedToPrimaryPrice': '2', 'RelatedToLocalPrimaryPrice': '3', 'RelatedToMidpointPrice': '4', 'RelatedToLastTradePrice': '5', 'RelatedToVwap': '6', 'AveragePriceGuarantee': '7'},
    394: {'NonDisclosed': '1', 'Disclosed': '2', 'NoBiddingProcess': '3'},
    399: {'Sector': '1', 'Country': '2', 'Index': '3'},
    401: {'SideValue1': '1', 'SideValue2': '2'},
    409: {'FiveDayMovingAverage': '1', 'TwentyDayMovingAverage': '2', 'NormalMarketSize': '3', 'Other': '4'},
    411: {'No': 'N', 'Yes': 'Y'},
    414: {'BuySideRequests': '1', 'SellSideSends': '2', 'RealTimeExecutionReports': '3'},
    416: {'Net': '1', 'Gross': '2'},
    418: {'Agency': 'A', 'VwapGuarantee': 'G', 'GuaranteedClose': 'J', 'RiskTrade': 'R'},
    419: {'ClosingPriceAtMorningSession': '2', 'ClosingPrice': '3', 'CurrentPrice': '4', 'Sq': '5', 'VwapThroughADay': '6', 'VwapThroughAMorningSession': '7', 'VwapThroughAnAfternoonSession': '8', 'VwapThroughADayExcept': '9', 'VwapThroughAMorningSessionExcept': 'A', 'VwapThroughAnAfternoonSessionExcept': 'B', 'Strike': 'C', 'Open': 'D', 'Others': 'Z'},
    423: {'Percentage': '1', 'PerUnit': '2', 'FixedAmount': '3', 'Discount': '4', 'Premium': '5', 'Spread': '6', 'TedPrice': '7', 'TedYield': '8', 'Yield': '9', 'FixedCabinetTradePrice': '10', 'VariableCabinetTradePrice': '11', 'PriceSpread': '12', 'ProductTicksInHalves': '13', 'ProductTicksInFourths': '14', 'ProductTicksInEighths': '15', 'ProductTicksInSixteenths': '16', 'ProductTicksInThirtySeconds': '17', 'ProductTicksInSixtyFourths': '18', 'ProductTicksInOneTwentyEighths': '19', 'NormalRateRepresentation': '20', 'InverseRateRepresentation': '21', 'BasisPoints': '22', 'UpfrontPoints': '23', 'InterestRate': '24', 'PercentageNotional': '25'},
    427: {'BookOutAllTradesOnDayOfExecution': '0', 'AccumulateUntilFilledOrExpired': '1', 'AccumulateUntilVerballyNotifiedOtherwise': '2'},
    429: {'Ack': '1', 'Response': '2', 'Timed': '3', 'ExecStarted': '4', 'AllDone': '5', 'Alert': '6'},
    430: {'Net': '1', 'Gross': '2'},
    431: {'InBiddingProcess': '1', 'ReceivedForExecution': '2', 'Executing': '3', 'Cancelling': '4', 'Alert': '5', 'AllDone': '6', 'Reject': '7'},
    433: {'Immediate': '1', 'WaitForInstruction': '2', 'SellDriven': '3', 'BuyDrivenCashTopUp': '4', 'BuyDrivenCashWithdraw': '5'},
    434: {'OrderCancelRequest': '1', 'OrderCancelReplaceRequest': '2'},
    442: {'SingleSecurity': '1', 'IndividualLegOfAMultiLegSecurity': '2', 'MultiLegSecurity': '3'},
    447: {'UkNationalInsuranceOrPensionNumber': '6', 'UsSocialSecurityNumber': '7', 'UsEmployerOrTaxIdNumber': '8', 'AustralianBusinessNumber': '9', 'AustralianTaxFileNumber': 'A', 'TaxId': 'J', 'KoreanInvestorId': '1', 'TaiwaneseForeignInvestorId': '2', 'TaiwaneseTradingAcct': '3', 'MalaysianCentralDepository': '4', 'ChineseInvestorId': '5', 'IsitcAcronym': 'I', 'Bic': 'B', 'GeneralIdentifier': 'C', 'Proprietary': 'D', 'IsoCountryCode': 'E', 'SettlementEntityLocation': 'F', 'Mic': 'G', 'CsdParticipant': 'H', 'AustralianCompanyNumber': 'K', 'AustralianRegisteredBodyNumber': 'L', 'CftcReportingFirmIdentifier': 'M', 'LegalEntityIdentifier': 'N', 'InterimIdentifier': 'O', 'ShortCodeIdentifier': 'P', 'NationalIdNaturalPerson': 'Q', 'IndiaPermanentAccountNumber': 'R', 'Fdid': 'S', 'Spsaid': 'T', 'MasterSpsaid': 'U'},
    452: {'ExecutingFirm': '1', 'BrokerOfCredit': '2', 'ClientId': '3', 'ClearingFirm': '4', 'InvestorId': '5', 'IntroducingFirm': '6', 'EnteringFirm': '7', 'Locate': '8', 'FundManagerClientId': '9', 'SettlementLocation': '10', 'OrderOriginationTrader': '11', 'ExecutingTrader': '12', 'OrderOriginationFirm': '13', 'GiveupClearingFirmDepr': '14', 'CorrespondantClearingFirm': '15', 'ExecutingSystem': '16', 'ContraFirm': '17', 'ContraClearingFirm': '18', 'SponsoringFirm': '19', 'UnderlyingContraFirm': '20', 'ClearingOrganization': '21', 'Exchange': '22', 'CustomerAccount': '24', 'CorrespondentClearingOrganization': '25', 'CorrespondentBroker': '26', 'Buyer': '27', 'Custodian': '28', 'Intermediary': '29', 'Agent': '30', 'SubCustodian': '31', 'Beneficiary': '32', 'InterestedParty': '33', 'RegulatoryBody': '34', 'LiquidityProvider': '35', 'EnteringTrader': '36', 'ContraTrader': '37', 'PositionAccount': '38', 'ContraInvestorId': '39', 'TransferToFirm': '40', 'ContraPositionAccount': '41', 'ContraExchange': '42', 'InternalCarryAccount': '43', 'OrderEntryOperatorId': '44', 'SecondaryAccountNumber': '45', 'ForeignFirm': '46', 'ThirdPartyAllocationFirm': '47', 'ClaimingAccount': '48', 'AssetManager': '49', 'PledgorAccount': '50', 'PledgeeAccount': '51', 'LargeTraderReportableAccount': '52', 'TraderMnemonic': '53', 'SenderLocation': '54', 'SessionId': '55', 'AcceptableCounterparty': '56', 'UnacceptableCounterparty': '57', 'EnteringUnit': '58', 'ExecutingUnit': '59', 'IntroducingBroker': '60', 'QuoteOriginator': '61', 'ReportOriginator': '62', 'SystematicInternaliser': '63', 'MultilateralTradingFacility': '64', 'RegulatedMarket': '65', 'MarketMaker': '66', 'InvestmentFirm': '67', 'HostCompetentAuthority': '68', 'HomeCompetentAuthority': '69', 'CompetentAuthorityLiquidity': '70', 'CompetentAuthorityTransactionVenue': '71', 'ReportingIntermediary': '72', 'ExecutionVenue': '73', 'MarketDataEntryOriginator': '74', 'LocationId': '75', 'DeskId': '76', 'MarketDataMarket': '77', 'AllocationEntity': '78', 'PrimeBroker': '79', 'StepOutFirm': '80', 'BrokerClearingId': '81', 'CentralRegistrationDepository': '82', 'ClearingAccount': '83', 'AcceptableSettlingCounterparty': '84', 'UnacceptableSettlingCounterparty': '85', 'ClsMemberBank': '86', 'InConcertGroup': '87', 'InConcertControllingEntity': '88', 'LargePositionsReportingAccount': '89', 'SettlementFirm': '90', 'SettlementAccount': '91', 'ReportingMarketCenter': '92', 'RelatedReportingMarketCenter': '93', 'AwayMarket': '94', 'GiveupTradingFirm': '95', 'TakeupTradingFirm': '96', 'GiveupClearingFirm': '97', 'TakeupClearingFirm': '98', 'OriginatingMarket': '99', 'MarginAccount': '100', 'CollateralAssetAccount': '101', 'DataRepository': '102', 'CalculationAgent': '103', 'ExerciseNoticeSender': '104', 'ExerciseNoticeReceiver': '105', 'RateReferenceBank': '106', 'Correspondent': '107', 'BeneficiaryBank': '109', 'Borrower': '110', 'PrimaryObligator': '111', 'Guarantor': '112', 'ExcludedReferenceEntity': '113', 'DeterminingParty': '114', 'HedgingParty': '115', 'ReportingEntity': '116', 'SalesPerson': '117', 'Operator': '118', 'Csd': '119', 'Icsd': '120', 'TradingSubAccount': '121', 'InvestmentDecisionMaker': '122', 'PublishingIntermediary': '123', 'CsdParticipant': '124', 'Issuer': '125', 'ContraCustomerAccount': '126', 'ContraInvestmentDecisionMaker': '127'},
    460: {'Agency': '1', 'Commodity': '2', 'Corporate': '3', 'Currency': '4', 'Equity': '5', 'Government': '6', 'Index': '7', 'Loan': '8', 'Moneymarket': '9', 'Mortgage': '10', 'Municipal': '11', 'Other': '12', 'Financing': '13'},
    464: {'No': 'N', 'Yes': 'Y'},
    468: {'RoundToNearest': '0', 'RoundDown': '1', 'RoundUp': '2'},
    477: {'Crest': '1', 'Nscc': '2', 'Euroclear': '3', 'Clearstream': '4', 'Cheque': '5', 'TelegraphicTransfer': '6', 'FedWire': '7', 'DirectCredit': '8', 'AchCredit': '9', 'Bpay': '10', 'HighValueClearingSystemHvacs': '11', 'ReinvestInFund': '12', 'Other': '999'},
    480: {'Yes': 'Y', 'NoExecutionOnly': 'N', 'NoWaiverAgreement': 'M', 'NoInstitutional': 'O'},
    481: {'Passed': 'Y', 'NotChecked': 'N', 'ExemptBelowLimit': '1', 'ExemptMoneyType': '2', 'ExemptAuthorised': '3'},
    484: {'BidPrice': 'B', 'CreationPrice': 'C', 'CreationPricePlusAdjustmentPercent': 'D', 'CreationPricePlusAdjustmentAmount': 'E', 'OfferPrice': 'O', 'OfferPriceMinusAdjustmentPercent': 'P', 'OfferPriceMinusAdjustmentAmount': 'Q', 'SinglePrice': 'S'},
    487: {'New': '0', 'Cancel': '1', 'Replace': '2', 'Release': '3', 'Reverse': '4', 'CancelDueToBackOutOfTrade': '5'},
    492: {'Crest': '1', 'Nscc': '2', 'Euroclear': '3', 'Clearstream': '4', 'Cheque': '5', 'TelegraphicTransfer': '6', 'FedWire': '7', 'DebitCard': '8', 'DirectDebit': '9', 'DirectCredit': '10', 'CreditCard': '11', 'AchDebit': '12', 'AchCredit': '13', 'Bpay': '14', 'HighValueClearingSystem': '15', 'Chips': '16', 'Swift': '17', 'Chaps': '18', 'Sic': '19', 'EuroSic': '20', 'Other': '999'},
    495: {'None': '0', 'MaxiIsa': '1', 'Tessa': '2', 'MiniCashIsa': '3', 'MiniStocksAndSharesIsa': '4', 'MiniInsuranceIsa': '5', 'CurrentYearPayment': '6', 'PriorYearPayment': '7', 'AssetTransfer': '8', 'EmployeePriorYear': '9', 'EmployeeCurrentYear': '10', 'EmployerPriorYear': '11', 'EmployerCurrentYear': '12', 'NonFundPrototypeIra': '13', 'NonFundQualifiedPlan': '14', 'DefinedContributionPlan': '15', 'Ira': '16', 'IraRollover': '17', 'Keogh': '18', 'ProfitSharingPlan': '19', 'Us401K': '20', 'SelfDirectedIra': '21', 'Us403b': '22', 'Us457': '23', 'RothIraPrototype': '24', 'RothIraNonPrototype': '25', 'RothConversionIraPrototype': '26', 'RothConversionIraNonPrototype': '27', 'EducationIraPrototype': '28', 'EducationIraNonPrototype': '29', 'Other': '999'},
    497: {'No': 'N', 'Yes': 'Y'},
    506: {'Accepted': 'A', 'Rejected': 'R', 'Held': 'H', 'Reminder': 'N'},
    507: {'InvalidAccountType': '1', 'InvalidTaxExemptType': '2', 'InvalidOwnershipType': '3', 'NoRegDetails': '4', 'InvalidRegSeqNo': '5', 'InvalidRegDetails': '6', 'InvalidMailingDetails': '7', 'InvalidMailingInstructions': '8', 'InvalidInvestorId': '9', 'InvalidInvestorIdSource': '10', 'InvalidDateOfBirth': '11', 'InvalidCountry': '12', 'InvalidDistribInstns': '13', 'InvalidPercentage': '14', 'InvalidPaymentMethod': '15', 'InvalidAccountName': '16', 'InvalidAgentCode': '17', 'InvalidAccountNum': '18', 'Other': '99'},
    514: {'New': '0', 'Cancel': '2', 'Replace': '1'},
    517: {'JointInvestors': 'J', 'TenantsInCommon': 'T', 'JointTrustees': '2'},
    519: {'CommissionAmount': '1', 'CommissionPercent': '2', 'InitialChargeAmount': '3', 'InitialChargePercent': '4', 'DiscountAmount': '5', 'DiscountPercent': '6', 'DilutionLevyAmount': '7', 'DilutionLevyPercent': '8', 'ExitChargeAmount': '9', 'ExitChargePercent': '10', 'FundBasedRenewalCommissionPercent': '11', 'ProjectedFundValue': '12', 'FundBasedRenewalCommissionOnOrder': '13', 'FundBasedRenewalCommissionOnFund': '14', 'NetSettlementAmount': '15'},
    522: {'IndividualInvestor': '1', 'PublicCompany': '2', 'PrivateCompany': '3', 'IndividualTrustee': '4', 'CompanyTrustee': '5', 'PensionPlan': '6', 'CustodianUnderGiftsToMinorsAct': '7', 'Trusts': '8', 'Fiduciaries': '9', 'NetworkingSubAccount': '10', 'NonProfitOrganization': '11', 'CorporateBody': '12', 'Nominee': '13', 'InstitutionalCustomer': '14', 'Combined': '15', 'MemberFirmEmployee': '16', 'MarketMakingAccount': '17', 'ProprietaryAccount': '18', 'NonbrokerDealer': '19', 'UnknownBeneficialOwnerType': '20', 'FirmsErrorAccount': '21', 'FirmAgencyAveragePriceAccount': '22'},
    528: {'Agency': 'A', 'Proprietary': 'G', 'Individual': 'I', 'Principal': 'P', 'RisklessPrincipal': 'R', 'AgentForOtherMember': 'W', 'MixedCapacity': 'M'},
    529: {'ProgramTrade': '1', 'IndexArbitrage': '2', 'NonIndexArbitrage': '3', 'CompetingMarketMaker': '4', 'ActingAsMarketMakerOrSpecialistInSecurity': '5', 'ActingAsMarketMakerOrSpecialistInUnderlying': '6', 'ForeignEntity': '7', 'ExternalMarketParticipant': '8', 'ExternalInterConnectedMarketLinkage': '9', 'RisklessArbitrage': 'A', 'IssuerHolding': 'B', 'IssuePriceStabilization': 'C', 'NonAlgorithmic': 'D', 'Algorithmic': 'E', 'Cross': 'F', 'InsiderAccount': 'G', 'SignificantShareholder': 'H', 'NormalCourseIssuerBid': 'I'},
    530: {'CancelOrdersForASecurity': '1', 'CancelOrdersForAnUnderlyingSecurity': '2', 'CancelOrdersForAProduct': '3', 'CancelOrdersForAcfiCode': '4', 'CancelOrdersForASecurityType': '5', 'CancelOrdersForATradingSession': '6', 'CancelAllOrders': '7', 'CancelOrdersForAMarket': '8', 'CancelOrdersForAMarketSegment': '9', 'CancelOrdersForASecurityGroup': 'A', 'CancelOrdersForSecurityIssuer': 'B', 'CancelForIssuerOfUnderlyingSecurity': 'C'},
    531: {'CancelRequestRejected': '0', 'CancelOrdersForASecurity': '1', 'CancelOrdersForAnUnderlyingSecurity': '2', 'CancelOrdersForAProduct': '3', 'CancelOrdersForAcfiCode': '4', 'CancelOrdersForASecurityType': '5', 'CancelOrdersForATradingSession': '6', 'CancelAllOrders': '7', 'CancelOrdersForAMarket': '8', 'CancelOrdersForAMarketSegment': '9', 'CancelOrdersForASecurityGroup': 'A', 'CancelOrdersForASecuritiesIssuer': 'B', 'CancelOrdersForIssuerOfUnderlyingSecurity': 'C'},
    532: {'MassCancelNotSupported': '0', 'InvalidOrUnknownSecurity': '1', 'InvalidOrUnknownUnderlyingSecurity': '2', 'InvalidOrUnknownProduct': '3', 'InvalidOrUnknownCfiCode': '4', 'InvalidOrUnknownSecurityType': '5', 'InvalidOrUnknownTradingSession': '6', 'InvalidOrUnknownMarket': '7', 'InvalidOrUnkownMarketSegment': '8', 'InvalidOrUnknownSecurityGroup': '9', 'InvalidOrUnknownSecurityIssuer': '10', 'InvalidOrUnknownIssuerOfUnderlyingSecurity': '11', 'Other': '99'},
    537: {'Indicative': '0', 'Tradeable': '1', 'RestrictedTradeable': '2', 'Counter': '3', 'InitiallyTradeable': '4'},
    544: {'Cash': '1', 'MarginOpen': '2', 'MarginClose': '3'},
    546: {'LocalMarket': '1', 'National': '2', 'Global': '3'},
    547: {'No': 'N', 'Yes': 'Y'},
    549: {'CrossAon': '1', 'CrossIoc': '2', 'CrossOneSide': '3', 'CrossSamePrice': '4', 'BasisCross': '5', 'ContingentCross': '6', 'VwapCross': '7', 'StsCross': '8', 'CustomerToCustomer': '9'},
    550: {'None': '0', 'BuySideIsPrioritized': '1', 'SellSideIsPrioritized': '2'},
    552: {'OneSide': '1', 'BothSides': '2'},
    559: {'Symbol': '0', 'SecurityTypeAnd': '1', 'Product': '2', 'TradingSessionId': '3', 'AllSecurities': '4', 'MarketIdOrMarketId': '5'},
    560: {'ValidRequest': '0', 'InvalidOrUnsupportedRequest': '1', 'NoInstrumentsFound': '2', 'NotAuthorizedToRetrieveInstrumentData': '3', 'InstrumentDataTemporarilyUnavailable': '4', 'RequestForInstrumentDataNotSupported': '5'},
    563: {'ReportByMulitlegSecurityOnly': '0', 'ReportByMultilegSecurityAndInstrumentLegs': '1', 'ReportByInstrumentLegsOnly': '2'},
    567: {'UnknownOrInvalidTradingSessionId': '1', 'Other': '99'},
    569: {'AllTrades': '0', 'MatchedTradesMatchingCriteria': '1', 'UnmatchedTradesThatMatchCriteria': '2', 'UnreportedTradesThatMatchCriteria': '3', 'AdvisoriesThatMatchCriteria': '4'},
    570: {'No': 'N', 'Yes': 'Y'},
    573: {'Compared': '0', 'Uncompared': '1', 'AdvisoryOrAlert': '2', 'Mismatched': '3'},
    574: {'OnePartyTradeReport': '1', 'TwoPartyTradeReport': '2', 'ConfirmedTradeReport': '3', 'AutoMatch': '4', 'CrossAuction': '5', 'CounterOrderSelection': '6', 'CallAuction': '7', 'Issuing': '8', 'SystematicInternaliser': '9', 'AutoMatchLastLook': '10', 'CrossAuctionLastLook': '11', 'ActAcceptedTrade': 'M3', 'ActDefaultTrade': 'M4', 'ActDefaultAfterM2': 'M5', 'Actm6Match': 'M6', 'ExactMatchPlus4BadgesExecTime': 'A1', 'ExactMatchPlus4Badges': 'A2', 'ExactMatchPlus2BadgesExecTime': 'A3', 'ExactMatchPlus2Badges': 'A4', 'ExactMatchPlusExecTime': 'A5', 'StampedAdvisoriesOrSpecialistAccepts': 'AQ', 'A1ExactMatchSummarizedQuantity': 'S1', 'A2ExactMatchSummarizedQuantity': 'S2', 'A3ExactMatchSummarizedQuantity': 'S3', 'A4ExactMatchSummarizedQuantity': 'S4', 'A5ExactMatchSummarizedQuantity': 'S5', 'ExactMatchMinusBadgesTimes': 'M1', 'SummarizedMatchMinusBadgesTimes': 'M2', 'OcsLockedIn': 'MT'},
    575: {'No': 'N', 'Yes': 'Y'},
    577: {'ProcessNormally': '0', 'ExcludeFromAllNetting': '1', 'BilateralNettingOnly': '2', 'ExClearing': '3', 'SpecialTrade': '4', 'MultilateralNetting': '5', 'ClearAgainstCentralCounterparty': '6', 'ExcludeFromCentralCounterparty': '7', 'ManualMode': '8', 'AutomaticPostingMode': '9', 'AutomaticGiveUpMode': '10', 'QualifiedServiceRepresentativeQsr': '11', 'CustomerTrade': '12', 'SelfClearing': '13', 'BuyIn': '14'},
    581: {'CarriedCustomerSide': '1', 'CarriedNonCustomerSide': '2', 'HouseTrader': '3', 'FloorTrader': '4', 'CarriedNonCustomerSideCrossMargined': '6', 'HouseTraderCrossMargined': '7', 'JointBackOfficeAccount': '8', 'EquitiesSpecialist': '9', 'OptionsMarketMaker': '10', 'OptionsFirmAccount': '11', 'AccountCustomerNonCustomerOrders': '12', 'AccountOrdersMultipleCustomers': '13'},
    582: {'MemberTradingForTheirOwnAccount': '1', 'ClearingFirmTradingForItsProprietaryAccount': '2', 'MemberTradingForAnotherMember': '3', 'AllOther': '4', 'RetailCustomer': '5'},
    585: {'StatusForOrdersForASecurity': '1', 'StatusForOrdersForAnUnderlyingSecurity': '2', 'StatusForOrdersForAProduct': '3', 'StatusForOrdersForAcfiCode': '4', 'StatusForOrdersForASecurityType': '5', 'StatusForOrdersForATradingSession': '6', 'StatusForAllOrders': '7', 'StatusForOrdersForAPartyId': '8', 'StatusForSecurityIssuer': '9', 'StatusForIssuerOfUnderlyingSecurity': '10'},
    589: {'Auto': '0', 'SpeakWithOrderInitiatorBeforeBooking': '1', 'Accumulate': '2'},
    590: {'EachPartialExecutionIsABookableUnit': '0', 'AggregatePartialExecutionsOnThisOrder': '1', 'AggregateExecutionsForThisSymbol': '2'},
    591: {'ProRata': '0', 'DoNotProRata': '1'},
    625: {'PreTrading': '1', 'OpeningOrOpeningAuction': '2', 'Continuous': '3', 'ClosingOrClosingAuction': '4', 'PostTrading': '5', 'ScheduledIntradayAuction': '6', 'Quiescent': '7', 'AnyAuction': '8', 'UnscheduledIntradayAuction': '9', 'OutOfMainSessionTrading': '10', 'PrivateAuction': '11', 'PublicAuction': '12', 'GroupAuction': '13'},
    626: {'Calculated': '1', 'Preliminary': '2', 'SellsideCalculatedUsingPreliminary': '3', 'SellsideCalculatedWithoutPreliminary': '4', 'ReadyToBook': '5', 'BuysideReadyToBook': '6', 'WarehouseInstruction': '7', 'RequestToIntermediary': '8', 'Accept': '9', 'Reject': '10', 'AcceptPending': '11', 'IncompleteGroup': '12', 'CompleteGroup': '13', 'ReversalPending': '14', 'ReopenGroup': '15', 'CancelGroup': '16', 'Giveup': '17', 'Takeup': '18', 'RefuseTakeup': '19', 'InitiateReversal': '20', 'Reverse': '21', 'RefuseReversal': '22', 'SubAllocationGiveup': '23', 'ApproveGiveup': '24', 'ApproveTakeup': '25', 'NotionalValueAveragePxGroupAlloc': '26'},
    635: {'FirstYearDelegate': '1', 'SecondYearDelegate': '2', 'ThirdYearDelegate': '3', 'FourthYearDelegate': '4', 'FifthYearDelegate': '5', 'SixthYearDelegate': '9', 'CboeMember': 'B', 'NonMemberAndCustomer': 'C', 'EquityMemberAndClearingMember': 'E', 'FullAndAssociateMember': 'F', 'Firms106HAnd106J': 'H', 'Gim': 'I', 'Lessee106FEmployees': 'L', 'AllOtherOwnershipTypes': 'M'},
    636: {'No': 'N', 'Yes': 'Y'},
    638: {'PriorityUnchanged': '0', 'LostPriorityAsResultOfOrderChange': '1'},
    650: {'No': 'N', 'Yes': 'Y'},
    658: {'UnknownSymbol': '1', 'Exchange': '2', 'QuoteRequestExceedsLimit': '3', 'TooLateToEnter': '4', 'InvalidPrice': '5', 'NotAuthorizedToRequestQuote': '6', 'NoMatchForInquiry': '7', 'NoMarketForInstrument': '8', 'NoInventory': '9', 'Pass': '10', 'InsufficientCredit': '11', 'ExceededClipSizeLimit': '12', 'ExceededMaxNotionalOrderAmt': '13', 'ExceededDv01Pv01Limit': '14', 'ExceededCs01Limit': '15', 'Other': '99'},
    660: {'Bic': '1', 'SidCode': '2', 'Tfm': '3', 'Omgeo': '4', 'DtccCode': '5', 'Spsaid': '6', 'Other': '99'},
    665: {'Received': '1', 'MismatchedAccount': '2', 'MissingSettlementInstructions': '3', 'Confirmed': '4', 'RequestRejected': '5'},
    666: {'New': '0', 'Replace': '1', 'Cancel': '2'},
    668: {'BookEntry': '1', 'Bearer': '2'},
    690: {'ParForPar': '1', 'ModifiedDuration': '2', 'Risk': '4', 'Proceeds': '5'},
    692: {'Percent': '1', 'PerShare': '2', 'FixedAmount': '3', 'Discount': '4', 'Premium': '5', 'Spread': '6', 'TedPrice': '7', 'TedYield': '8', 'YieldSpread': '9', 'Yield': '10', 'PriceSpread': '12', 'ProductTicksInHalves': '13', 'ProductTicksInFourths': '14', 'ProductTicksInEighths': '15', 'ProductTicksInSixteenths': '16', 'ProductTicksInThirtySeconds': '17', 'ProductTicksInSixtyFourths': '18', 'ProductTicksInOneTwentyEighths': '19', 'NormalRateRepresentation': '20', 'InverseRateRepresentation': '21', 'BasisPoints': '22', 'UpFrontPoints': '23', 'InterestRate': '24', 'PercentageOfNotional': '25'},
    694: {'Hit': '1', 'Counter': '2', 'Expired': '3', 'Cover': '4', 'DoneAway': '5', 'Pass': '6', 'EndTrade': '7', 'TimedOut': '8', 'Tied': '9', 'TiedCover': '10', 'Accept': '11', 'TerminateContract': '12'},
    703: {'AllocationTradeQty': 'ALC', 'OptionAssignment': 'AS', 'AsOfTradeQty': 'ASF', 'DeliveryQty': 'DLV', 'ElectronicTradeQty': 'ETR', 'OptionExerciseQty': 'EX', 'EndOfDayQty': 'FIN', 'IntraSpreadQty': 'IAS', 'InterSpreadQty': 'IES', 'AdjustmentQty': 'PA', 'PitTradeQty': 'PIT', 'StartOfDayQty': 'SOD', 'IntegralSplit': 'SPL', 'TransactionFromAssignment': 'TA', 'TotalTransactionQty': 'TOT', 'TransactionQuantity': 'TQ', 'TransferTradeQty': 'TRF', 'TransactionFromExercise': 'TX', 'CrossMarginQty': 'XM', 'ReceiveQuantity': 'RCV', 'CorporateActionAdjustment': 'CAA', 'DeliveryNoticeQty': 'DN', 'ExchangeForPhysicalQty': 'EP', 'PrivatelyNegotiatedTradeQty': 'PNTN', 'NetDeltaQty': 'DLT', 'CreditEventAdjustment': 'CEA', 'SuccessionEventAdjustment': 'SEA', 'NetQty': 'NET', 'GrossQty': 'GRS', 'IntradayQty': 'ITD', 'GrossLongNonDeltaAdjustedSwaptionPosition': 'NDAS', 'LongDeltaAdjustedPairedSwaptionPosition': 'DAS', 'ExpiringQuantity': 'EXP', 'QuantityNotExercised': 'UNEX', 'RequestedExerciseQuantity': 'REQ', 'CashFuturesEquivalentQuantity': 'CFE', 'LoanOrBorrowedQuantity': 'SECLN'},
    706: {'Submitted': '0', 'Accepted': '1', 'Rejected': '2'},
    707: {'CashAmount': 'CASH', 'CashResidualAmount': 'CRES', 'FinalMarkToMarketAmount': 'FMTM', 'IncrementalMarkToMarketAmount': 'IMTM', 'PremiumAmount': 'PREM', 'StartOfDayMarkToMarketAmount': 'SMTM', 'TradeVariationAmount': 'TVAR', 'ValueAdjustedAmount': 'VADJ', 'SettlementValue': 'SETL', 'InitialTradeCouponAmount': 'ICPN', 'AccruedCouponAmount': 'ACPN', 'CouponAmount': 'CPN', 'IncrementalAccruedCoupon': 'IACPN', 'CollateralizedMarkToMarket': 'CMTM', 'IncrementalCollateralizedMarkToMarket': 'ICMTM', 'CompensationAmount': 'DLV', 'TotalBankedAmount': 'BANK', 'TotalCollateralizedAmount': 'COLAT', 'LongPairedSwapNotionalValue': 'LSNV', 'ShortPairedSwapNotionalValue': 'SSNV', 'StartOfDayAccruedCoupon': 'SACPN', 'NetPresentValue': 'NPV', 'StartOfDayNetPresentValue': 'SNPV', 'NetCashFlow': 'NCF', 'PresentValueOfFees': 'PVFEES', 'PresentValueOneBasisPoints': 'PV01', 'FiveYearEquivalentNotional': '5YREN', 'UndiscountedMarkToMarket': 'UMTM', 'MarkToModel': 'MTD', 'MarkToMarketVariance': 'VMTM', 'MarkToModelVariance': 'VMTD', 'UpfrontPayment': 'UPFRNT', 'EndVale': 'ENDV', 'OutstandingMarginLoan': 'MGNLN', 'LoanValue': 'LNVL'},
    709: {'Exercise': '1', 'DoNotExercise': '2', 'PositionAdjustment': '3', 'PositionChangeSubmission': '4', 'Pledge': '5', 'LargeTraderSubmission': '6', 'LargePositionsReportingSubmission': '7', 'LongHoldings': '8', 'InternalTransfer': '9', 'TransferOfFirm': '10', 'ExternalTransfer': '11', 'CorporateAction': '12', 'Notification': '13', 'PositionCreation': '14', 'Closeout': '15', 'Reopen': '16'},
    712: {'New': '1', 'Replace': '2', 'Cancel': '3', 'Reverse': '4'},
    716: {'Intraday': 'ITD', 'RegularTradingHours': 'RTH', 'ElectronicTradingHours': 'ETH', 'EndOfDay': 'EOD'},
    718: {'ProcessRequestAsMarginDisposition': '0', 'DeltaPlus': '1', 'DeltaMinus': '2', 'Final': '3', 'CustomerSpecificPosition': '4'},
    722: {'Accepted': '0', 'AcceptedWithWarnings': '1', 'Rejected': '2', 'Completed': '3', 'CompletedWithWarnings': '4'},
    723: {'SuccessfulCompletion': '0', 'Rejected': '1', 'Other': '99'},
    724: {'Positions': '0', 'Trades': '1', 'Exercises': '2', 'Assignments': '3', 'SettlementActivity': '4', 'BackoutMessage': '5', 'DeltaPositions': '6', 'NetPosition': '7', 'LargePositionsReporting': '8', 'ExercisePositionReportingSubmission': '9', 'PositionLimitReportingSubmissing': '10'},
    725: {'Inband': '0', 'OutOfBand': '1'},
    728: {'ValidRequest': '0', 'InvalidOrUnsupportedRequest': '1', 'NoPositionsFoundThatMatchCriteria': '2', 'NotAuthorizedToRequestPositions': '3', 'RequestForPositionNotSupported': '4', 'Other': '99'},
    729: {'Completed': '0', 'CompletedWithWarnings': '1', 'Rejected': '2'},
    731: {'Final': '1', 'Theoretical': '2'},
    744: {'ProRata': 'P', 'Random': 'R'},
    747: {'Automatic': 'A', 'Manual': 'M'},
    749: {'Successful': '0', 'InvalidOrUnknownInstrument': '1', 'InvalidTypeOfTradeRequested': '2', 'InvalidParties': '3', 'InvalidTransportTypeRequested': '4', 'InvalidDestinationRequested': '5', 'TradeRequestTypeNotSupported': '8', 'NotAuthorized': '9', 'Other': '99'},
    750: {'Accepted': '0', 'Completed': '1', 'Rejected': '2'},
    751: {'Successful': '0', 'InvalidPartyInformation': '1', 'UnknownInstrument': '2', 'UnauthorizedToReportTrades': '3', 'InvalidTradeType': '4', 'PriceExceedsCurrentPriceBand': '5', 'ReferencePriceNotAvailable': '6', 'NotionalValueExceedsThreshold': '7', 'Other': '99'},
    752: {'SingleSecurity': '1', 'IndividualLegOfAMultilegSecurity': '2', 'MultilegSecurity': '3'},
    770: {'ExecutionTime': '1', 'TimeIn': '2', 'TimeOut': '3', 'BrokerReceipt': '4', 'BrokerExecution': '5', 'DeskReceipt': '6', 'SubmissionToClearing': '7', 'TimePriority': '8', 'OrderbookEntryTime': '9', 'OrderSubmissionTime': '10', 'PubliclyReported': '11', 'PublicReportUpdated': '12', 'NonPubliclyReported': '13', 'NonPublicReportUpdated': '14', 'SubmittedForConfirmation': '15', 'UpdatedForConfirmation': '16', 'Confirmed': '17', 'UpdatedForClearing': '18', 'Cleared': '19', 'AllocationsSubmitted': '20', 'AllocationsUpdated': '21', 'AllocationsCompleted': '22', 'SubmittedToRepository': '23', 'PostTrdContntnEvnt': '24', 'PostTradeValuation': '25', 'PreviousTimePriority': '26', 'IdentifierAssigned': '27', 'PreviousIdentifierAssigned': '28', 'OrderCancellationTime': '29', 'OrderModificationTime': '30', 'OrderRoutingTime': '31', 'TradeCancellationTime': '32', 'TradeModificationTime': '33', 'ReferenceTimeForNbbo': '34'},
    773: {'Status': '1', 'Confirmation': '2', 'ConfirmationRequestRejected': '3'},
    774: {'MismatchedAccount': '1', 'MissingSettlementInstructions': '2', 'UnknownOrMissingIndividualAllocId': '3', 'TransactionNotRecognized': '4', 'DuplicateTransaction': '5', 'IncorrectOrMissingInstrument': '6', 'IncorrectOrMissingPrice': '7', 'IncorrectOrMissingCommission': '8', 'IncorrectOrMissingSettlDate': '9', 'IncorrectOrMissingFundIdOrFundName': '10', 'IncorrectOrMissingQuantity': '11', 'IncorrectOrMissingFees': '12', 'IncorrectOrMissingTax': '13', 'IncorrectOrMissingParty': '14', 'IncorrectOrMissingSide': '15', 'IncorrectOrMissingNetMoney': '16', 'IncorrectOrMissingTradeDate': '17', 'IncorrectOrMissingSettlCcyInstructions': '18', 'IncorrectOrMissingCapacity': '19', 'Other': '99'},
    775: {'RegularBooking': '0', 'Cfd': '1', 'TotalReturnSwap': '2'},
    780: {'UseDefaultInstructions': '0', 'DeriveFromParametersProvided': '1', 'FullDetailsProvided': '2', 'SsidbiDsProvided': '3', 'PhoneForInstructions': '4'},
    787: {'Cash': 'C', 'Securities': 'S'},
    788: {'Overnight': '1', 'Term': '2', 'Flexible': '3', 'Open': '4'},
    792: {'UnableToProcessRequest': '0', 'UnknownAccount': '1', 'NoMatchingSettlementInstructionsFound': '2', 'Other': '99'},
    794: {'PreliminaryRequestToIntermediary': '2', 'SellsideCalculatedUsingPreliminary': '3', 'SellsideCalculatedWithoutPreliminary': '4', 'WarehouseRecap': '5', 'RequestToIntermediary': '8', 'Accept': '9', 'Reject': '10', 'AcceptPending': '11', 'Complete': '12', 'ReversePending': '14', 'Giveup': '15', 'Takeup': '16', 'Reversal': '17', 'Alleged': '18', 'SubAllocationGiveup': '19'},
    796: {'OriginalDetailsIncomplete': '1', 'ChangeInUnderlyingOrderDetails': '2', 'CancelledByGiveupFirm': '3', 'Other': '99'},
    798: {'CarriedCustomerSide': '1', 'CarriedNonCustomerSide': '2', 'HouseTrader': '3', 'FloorTrader': '4', 'CarriedNonCustomerSideCrossMargined': '6', 'HouseTraderCrossMargined': '7', 'JointBackOfficeAccount': '8'},
    803: {'Firm': '1', 'Person': '2', 'System': '3', 'Application': '4', 'FullLegalNameOfFirm': '5', 'PostalAddress': '6', 'PhoneNumber': '7', 'EmailAddress': '8', 'ContactName': '9', 'SecuritiesAccountNumber': '10', 'RegistrationNumber': '11', 'RegisteredAddressForConfirmation': '12', 'RegulatoryStatus': '13', 'RegistrationName': '14', 'CashAccountNumber': '15', 'Bic': '16', 'CsdParticipantMemberCode': '17', 'RegisteredAddress': '18', 'FundAccountName': '19', 'TelexNumber': '20', 'FaxNumber': '21', 'SecuritiesAccountName': '22', 'CashAccountName': '23', 'Department': '24', 'LocationDesk': '25', 'PositionAccountType': '26', 'SecurityLocateId': '27', 'MarketMaker': '28', 'EligibleCounterparty': '29', 'ProfessionalClient': '30', 'Location': '31', 'ExecutionVenue': '32', 'CurrencyDeliveryIdentifier': '33', 'AddressCity': '34', 'AddressStateOrProvince': '35', 'AddressPostalCode': '36', 'AddressStreet': '37', 'AddressIsoCountryCode': '38', 'IsoCountryCode': '39', 'MarketSegment': '40', 'CustomerAccountType': '41', 'OmnibusAccount': '42', 'FundsSegregationType': '43', 'GuaranteeFund': '44', 'SwapDealer': '45', 'MajorParticipant': '46', 'FinancialEntity': '47', 'UsPerson': '48', 'ReportingEntityIndicator': '49', 'ElectedClearingRequirementException': '50', 'BusinessCenter': '51', 'ReferenceText': '52', 'ShortMarkingExemptAccount': '53', 'ParentFirmIdentifier': '54', 'ParentFirmName': '55', 'DealIdentifier': '56', 'SystemTradeId': '57', 'SystemTradeSubId': '58', 'FcmCode': '59', 'DlvryTrmlCode': '60', 'VolntyRptEntity': '61', 'RptObligJursdctn': '62', 'VolntyRptJursdctn': '63', 'CompanyActivities': '64', 'EeAreaDomiciled': '65', 'ContractLinked': '66', 'ContractAbove': '67', 'VolntyRptPty': '68', 'EndUser': '69', 'LocationOrJurisdiction': '70', 'DerivativesDealer': '71', 'Domicile': '72', 'ExemptFromRecognition': '73', 'Payer': '74', 'Receiver': '75', 'SystematicInternaliser': '76', 'PublishingEntityIndicator': '77', 'FirstName': '78', 'Surname': '79', 'DateOfBirth': '80', 'OrderTransmittingFirm': '81', 'OrderTransmittingFirmBuyer': '82', 'OrderTransmitterSeller': '83', 'LegalEntityIdentifier': '84', 'SubSectorClassification': '85', 'PartySide': '86', 'LegalRegistrationCountry': '87'},
    808: {'PendingAccept': '1', 'PendingRelease': '2', 'PendingReversal': '3', 'Accept': '4', 'BlockLevelReject': '5', 'AccountLevelReject': '6'},
    814: {'NoActionTaken': '0', 'QueueFlushed': '1', 'OverlayLast': '2', 'EndSession': '3'},
    815: {'NoActionTaken': '0', 'QueueFlushed': '1', 'OverlayLast': '2', 'EndSession': '3'},
    819: {'NoAveragePricing': '0', 'Trade': '1', 'LastTrade': '2', 'NotionalValueAveragePxGroupTrade': '3', 'AveragePricedTrade': '4'},
    826: {'AllocationNotRequired': '0', 'AllocationRequired': '1', 'UseAllocationProvidedWithTheTrade': '2', 'AllocationGiveUpExecutor': '3', 'AllocationFromExecutor': '4', 'AllocationToClaimAccount': '5', 'TradeSplit': '6'},
    827: {'ExpireOnTradingSessionClose': '0', 'ExpireOnTradingSessionOpen': '1', 'SpecifiedExpiration': '2'},
    828: {'RegularTrade': '0', 'BlockTrade': '1', 'Efp': '2', 'Transfer': '3', 'LateTrade': '4', 'TTrade': '5', 'WeightedAveragePriceTrade': '6', 'BunchedTrade': '7', 'LateBunchedTrade': '8', 'PriorReferencePriceTrade': '9', 'AfterHoursTrade': '10', 'ExchangeForRisk': '11', 'ExchangeForSwap': '12', 'ExchangeOfFuturesFor': '13', 'ExchangeOfOptionsForOptions': '14', 'TradingAtSettlement': '15', 'AllOrNone': '16', 'FuturesLargeOrderExecution': '17', 'ExchangeOfFuturesForFutures': '18', 'OptionInterimTrade': '19', 'OptionCabinetTrade': '20', 'PrivatelyNegotiatedTrades': '22', 'SubstitutionOfFuturesForForwards': '23', 'NonStandardSettlement': '48', 'DerivativeRelatedTransaction': '49', 'PortfolioTrade': '50', 'VolumeWeightedAverageTrade': '51', 'ExchangeGrantedTrade': '52', 'RepurchaseAgreement': '53', 'Otc': '54', 'ExchangeBasisFacility': '55', 'OpeningTrade': '56', 'NettedTrade': '57', 'BlockSwapTrade': '58', 'CreditEventTrade': '59', 'SuccessionEventTrade': '60', 'GiveUpGiveInTrade': '61', 'DarkTrade': '62', 'TechnicalTrade': '63', 'Benchmark': '64', 'PackageTrade': '65', 'RollTrade': '66', 'ErrorTrade': '24', 'SpecialCumDividend': '25', 'SpecialExDividend': '26', 'SpecialCumCoupon': '27', 'SpecialExCoupon': '28', 'CashSettlement': '29', 'SpecialPrice': '30', 'GuaranteedDelivery': '31', 'SpecialCumRights': '32', 'SpecialExRights': '33', 'SpecialCumCapitalRepayments': '34', 'SpecialExCapitalRepayments': '35', 'SpecialCumBonus': '36', 'SpecialExBonus': '37', 'LargeTrade': '38', 'WorkedPrincipalTrade': '39', 'BlockTrades': '40', 'NameChange': '41', 'PortfolioTransfer': '42', 'ProrogationBuy': '43', 'ProrogationSell': '44', 'OptionExercise': '45', 'DeltaNeutralTransaction': '46', 'FinancingTransaction': '47'},
    829: {'Cmta': '0', 'InternalTransferOrAdjustment': '1', 'ExternalTransferOrTransferOfAccount': '2', 'RejectForSubmittingSide': '3', 'AdvisoryForContraSide': '4', 'OffsetDueToAnAllocation': '5', 'OnsetDueToAnAllocation': '6', 'DifferentialSpread': '7', 'ImpliedSpreadLegExecutedAgainstAnOutright': '8', 'TransactionFromExercise': '9', 'TransactionFromAssignment': '10', 'Acats': '11', 'OffHoursTrade': '33', 'OnHoursTrade': '34', 'OtcQuote': '35', 'ConvertedSwap': '36', 'WashTrade': '40', 'TradeAtSettlement': '41', 'AuctionTrade': '42', 'TradeAtMarker': '43', 'CreditDefault': '44', 'CreditRestructuring': '45', 'Merger': '46', 'SpinOff': '47', 'MultilateralCompression': '48', 'Balancing': '50', 'BasisTradeIndexClose': '51', 'TradeAtCashOpen': '52', 'TrdSubmitVenueClrSettl': '53', 'BilateralCompression': '54', 'Ai': '14', 'B': '15', 'K': '16', 'Lc': '17', 'M': '18', 'N': '19', 'Nm': '20', 'Nr': '21', 'P': '22', 'Pa': '23', 'Pc': '24', 'Pn': '25', 'R': '26', 'Ro': '27', 'Rt': '28', 'Sw': '29', 'T': '30', 'Wn': '31', 'Wt': '32', 'CrossedTrade': '37', 'InterimProtectedTrade': '38', 'LargeInScale': '39'},
    835: {'Floating': '0', 'Fixed': '1'},
    836: {'Price': '0', 'BasisPoints': '1', 'Ticks': '2', 'PriceTier': '3', 'Percentage': '4'},
    837: {'OrBetter': '0', 'Strict': '1', 'OrWorse': '2'},
    838: {'MoreAggressive': '1', 'MorePassive': '2'},
    840: {'Local': '1', 'National': '2', 'Global': '3', 'NationalExcludingLocal': '4'},
    841: {'Floating': '0', 'Fixed': '1'},
    842: {'Price': '0', 'BasisPoints': '1', 'Ticks': '2', 'PriceTier': '3'},
    843: {'OrBetter': '0', 'Strict': '1', 'OrWorse': '2'},
    844: {'MoreAggressive': '1', 'MorePassive': '2'},
    846: {'Local': '1', 'National': '2', 'Global': '3', 'NationalExcludingLocal': '4'},
    847: {'Vwap': '1', 'Participate': '2', 'MininizeMarketImpact': '3'},
    851: {'NeitherAddedNorRemovedLiquidity': '0', 'AddedLiquidity': '1', 'RemovedLiquidity': '2', 'LiquidityRoutedOut': '3', 'Auction': '4', 'TriggeredStopOrder': '5', 'TriggeredContingencyOrder': '6', 'TriggeredMarketOrder': '7', 'RemovedLiquidityAfterFirmOrderCommitment': '8', 'AuctionExecutionAfterFirmOrderCommitment': '9', 'Unknown': '10', 'Other': '11'},
    852: {'No': 'N', 'Yes': 'Y'},
    853: {'DealerSoldShort': '0', 'DealerSoldShortExempt': '1', 'SellingCustomerSoldShort': '2', 'SellingCustomerSoldShortExempt': '3', 'QualifiedServiceRepresentative': '4', 'QsrOrAguContraSideSoldShortExempt': '5'},
    854: {'Units': '0', 'Contracts': '1', 'UnitsOfMeasurePerTimeUnit': '2'},
    856: {'Submit': '0', 'Alleged': '1', 'Accept': '2', 'Decline': '3', 'Addendum': '4', 'No': '5', 'TradeReportCancel': '6', 'LockedIn': '7', 'Defaulted': '8', 'InvalidCmta': '9', 'Pended': '10', 'AllegedNew': '11', 'AllegedAddendum': '12', 'AllegedNo': '13', 'AllegedTradeReportCancel': '14', 'AllegedTradeBreak': '15', 'Verify': '16', 'Dispute': '17', 'NonMaterialUpdate': '18'},
    857: {'NotSpecified': '0', 'ExplicitListProvided': '1'},
    865: {'Put': '1', 'Call': '2', 'Tender': '3', 'SinkingFundCall': '4', 'Activation': '5', 'Inactiviation': '6', 'LastEligibleTradeDate': '7', 'SwapStartDate': '8', 'SwapEndDate': '9', 'SwapRollDate': '10', 'SwapNextStartDate': '11', 'SwapNextRollDate': '12', 'FirstDeliveryDate': '13', 'LastDeliveryDate': '14', 'InitialInventoryDueDate': '15', 'FinalInventoryDueDate': '16', 'FirstIntentDate': '17', 'LastIntentDate': '18', 'PositionRemovalDate': '19', 'MinimumNotice': '20', 'DeliveryStartTime': '21', 'DeliveryEndTime': '22', 'FirstNoticeDate': '23', 'LastNoticeDate': '24', 'FirstExerciseDate': '25', 'RedemptionDate': '26', 'TrdCntntnEfctvDt': '27', 'Other': '99'},
    871: {'Flat': '1', 'ZeroCoupon': '2', 'InterestBearing': '3', 'NoPeriodicPayments': '4', 'VariableRate': '5', 'LessFeeForPut': '6', 'SteppedCoupon': '7', 'CouponPeriod': '8', 'When': '9', 'OriginalIssueDiscount': '10', 'Callable': '11', 'EscrowedToMaturity': '12', 'EscrowedToRedemptionDate': '13', 'PreRefunded': '14', 'InDefault': '15', 'Unrated': '16', 'Taxable': '17', 'Indexed': '18', 'SubjectToAlternativeMinimumTax': '19', 'OriginalIssueDiscountPrice': '20', 'CallableBelowMaturityValue': '21', 'CallableWithoutNotice': '22', 'PriceTickRulesForSecurity': '23', 'TradeTypeEligibilityDetailsForSecurity': '24', 'InstrumentDenominator': '25', 'InstrumentNumerator': '26', 'InstrumentPricePrecision': '27', 'InstrumentStrikePrice': '28', 'TradeableIndicator': '29', 'InstrumentEligibleAnonOrders': '30', 'MinGuaranteedFillVolume': '31', 'MinGuaranteedFillStatus': '32', 'TradeAtSettlementEligibility': '33', 'TestInstrument': '34', 'DummyInstrument': '35', 'NegativeSettlementPriceEligibility': '36', 'NegativeStrikePriceEligibility': '37', 'UsStdContractInd': '38', 'AdmittedToTradingOnTradingVenue': '39', 'AverageDailyNotionalAmount': '40', 'AverageDailyNumberTrades': '41', 'Text': '99'},
    875: {'Program3a3': '1', 'Program42': '2', 'Program3a2': '3', 'Program3a3And3c7': '4', 'Program3a4': '5', 'Program3a5': '6', 'Program3a7': '7', 'Program3c7': '8', 'Other': '99'},
    891: {'Absolute': '0', 'PerUnit': '1', 'Percentage': '2'},
    893: {'No': 'N', 'Yes': 'Y'},
    895: {'Initial': '0', 'Scheduled': '1', 'TimeWarning': '2', 'MarginDeficiency': '3', 'MarginExcess': '4', 'ForwardCollateralDemand': '5', 'EventOfDefault': '6', 'AdverseTaxEvent': '7', 'TransferDeposit': '8', 'TransferWithdrawal': '9', 'Pledge': '10'},
    896: {'TradeDate': '0', 'GcInstrument': '1', 'CollateralInstrument': '2', 'SubstitutionEligible': '3', 'NotAssigned': '4', 'PartiallyAssigned': '5', 'FullyAssigned': '6', 'OutstandingTrades': '7'},
    903: {'New': '0', 'Replace': '1', 'Cancel': '2', 'Release': '3', 'Reverse': '4'},
    905: {'Received': '0', 'Accepted': '1', 'Declined': '2', 'Rejected': '3', 'TransactionPending': '4', 'TransactionCompletedWithWarning': '5'},
    906: {'UnknownDeal': '0', 'UnknownOrInvalidInstrument': '1', 'UnauthorizedTransaction': '2', 'InsufficientCollateral': '3', 'InvalidTypeOfCollateral': '4', 'ExcessiveSubstitution': '5', 'Other': '99'},
    910: {'Unassigned': '0', 'PartiallyAssigned': '1', 'AssignmentProposed': '2', 'Assigned': '3', 'Challenged': '4', 'Reused': '5'},
    912: {'No': 'N', 'Yes': 'Y'},
    919: {'VersusPayment': '0', 'Free': '1', 'TriParty': '2', 'HoldInCustody': '3', 'DeliverByValue': '4'},
    924: {'LogOnUser': '1', 'LogOffUser': '2', 'ChangePasswordForUser': '3', 'RequestIndividualUserStatus': '4', 'RequestThrottleLimit': '5'},
    926: {'LoggedIn': '1', 'NotLoggedIn': '2', 'UserNotRecognised': '3', 'PasswordIncorrect': '4', 'PasswordChanged': '5', 'Other': '6', 'ForcedUserLogoutByExchange': '7', 'SessionShutdownWarning': '8', 'ThrottleParametersChanged': '9'},
    928: {'Connected': '1', 'NotConnectedUnexpected': '2', 'NotConnectedExpected': '3', 'InProcess': '4'},
    935: {'Snapshot': '1', 'Subscribe': '2', 'StopSubscribing': '4', 'LevelOfDetail': '8'},
    937: {'Full': '1', 'IncrementalUpdate': '2'},
    939: {'Accepted': '0', 'Rejected': '1', 'Cancelled': '2', 'AcceptedWithErrors': '3', 'PendingNew': '4', 'PendingCancel': '5', 'PendingReplace': '6', 'Terminated': '7', 'PendingVerification': '8', 'DeemedVerified': '9', 'Verified': '10', 'Disputed': '11'},
    940: {'Received': '1', 'ConfirmRejected': '2', 'Affirmed': '3'},
    944: {'Retain': '0', 'Add': '1', 'Remove': '2'},
    945: {'Accepted': '0', 'AcceptedWithWarnings': '1', 'Completed': '2', 'CompletedWithWarnings': '3', 'Rejected': '4'},
    946: {'Successful': '0', 'InvalidOrUnknownInstrument': '1', 'InvalidOrUnknownCollateralType': '2', 'InvalidParties': '3', 'InvalidTransportTypeRequested': '4', 'InvalidDestinationRequested': '5', 'NoCollateralFoundForTheTradeSpecified': '6', 'NoCollateralFoundForTheOrderSpecified': '7', 'CollateralInquiryTypeNotSupported': '8', 'UnauthorizedForCollateralInquiry': '9', 'Other': '99'},
    959: {'Int': '1', 'Length': '2', 'NumInGroup': '3', 'SeqNum': '4', 'TagNum': '5', 'Float': '6', 'Qty': '7', 'Price': '8', 'PriceOffset': '9', 'Amt': '10', 'Percentage': '11', 'Char': '12', 'Boolean': '13', 'String': '14', 'MultipleCharValue': '15', 'Currency': '16', 'Exchange': '17', 'MonthYear': '18', 'UtcTimestamp': '19', 'UtcTimeOnly': '20', 'LocalMktDate': '21', 'UtcDateOnly': '22', 'Data': '23', 'MultipleStringValue': '24', 'Country': '25', 'Language': '26', 'TzTimeOnly': '27', 'TzTimestamp': '28', 'Tenor': '29'},
    965: {'Active': '1', 'Inactive': '2', 'ActiveClosingOrdersOnly': '3', 'Expired': '4', 'Delisted': '5', 'KnockedOut': '6', 'KnockOutRevoked': '7', 'PendingExpiry': '8', 'Suspended': '9', 'Published': '10', 'PendingDeletion': '11'},
    974: {'Fixed': 'FIXED', 'Diff': 'DIFF'},
    975: {'TPlus1': '2', 'TPlus3': '4', 'TPlus4': '5'},
    980: {'Add': 'A', 'Delete': 'D', 'Modify': 'M'},
    982: {'AutoExercise': '1', 'NonAutoExercise': '2', 'FinalWillBeExercised': '3', 'ContraryIntention': '4', 'Difference': '5'},
    992: {'SubAllocate': '1', 'ThirdPartyAllocation': '2'},
    996: {'BillionCubicFeet': 'Bcf', 'CubicMeters': 'CBM', 'Gigajoules': 'GJ', 'HeatRate': 'kHR', 'KilowattHours': 'kWh', 'MegaHeatRate': 'MHR', 'OneMillionBtu': 'MMBtu', 'MegawattHours': 'MWh', 'Therms': 'thm', 'TonsOfCarbonDioxide': 'tnCO2', 'MillionBarrels': 'MMbbl', 'Allowances': 'Alw', 'Barrels': 'Bbl', 'BoardFeet': 'BDFT', 'Bushels': 'Bu', 'Currency': 'Ccy', 'CoolingDegreeDay': 'CDD', 'CertifiedEmissionsReduction': 'CER', 'CriticalPrecipDay': 'CPD', 'ClimateReserveTonnes': 'CRT', 'Hundredweight': 'cwt', 'Day': 'day', 'DryMetricTons': 'dt', 'EnvAllwncCert': 'EnvAllwnc', 'EnvironmentalCredit': 'EnvCrd', 'EnvironmentalOffset': 'EnvOfst', 'Grams': 'g', 'Gallons': 'Gal', 'GrossTons': 'GT', 'HeatingDegreeDay': 'HDD', 'IndexPoint': 'IPNT', 'Kilograms': 'kg', 'Kiloliters': 'kL', 'KilowattYear': 'kW-a', 'KilowattDay': 'kW-d', 'KilowattHour': 'kW-h', 'KilowattMonth': 'kW-M', 'KilowattMinute': 'kW-min', 'Liters': 'L', 'Pounds': 'lbs', 'MegawattYear': 'MW-a', 'MegawattDay': 'MW-d', 'MegawattHour': 'MW-h', 'MegawattMonth': 'MW-M', 'MegawattMinute': 'MW-min', 'TroyOunces': 'oz_tr', 'PrincipalWithRelationToDebtInstrument': 'PRINC', 'MetricTons': 't', 'Tons': 'tn', 'Are': 'a', 'Acre': 'ac', 'Centiliter': 'cL', 'Centimeter': 'cM', 'DieselGallonEquivalent': 'DGE', 'Foot': 'ft', 'GbGallon': 'Gal_gb', 'GasolineGallonEquivalent': 'GGE', 'Hectare': 'ha', 'Inch': 'in', 'Kilometer': 'kM', 'Meter': 'M', 'Mile': 'mi', 'Milliliter': 'mL', 'Millimeter': 'mM', 'UsOunce': 'oz', 'Piece': 'pc', 'UsPint': 'pt', 'GbPint': 'pt_gb', 'UsQuart': 'qt', 'GbQuart': 'qt_gb', 'SquareCentimeter': 'SqcM', 'SquareFoot': 'Sqft', 'SquareInch': 'Sqin', 'SquareKilometer': 'SqkM', 'SquareMeter': 'SqM', 'SquareMile': 'Sqmi', 'SquareMillimeter': 'SqmM', 'SquareYard': 'Sqyd', 'Yard': 'yd', 'UsDollars': 'USD'},
    997: {'Hour': 'H', 'Minute': 'Min', 'Second': 'S', 'Day': 'D', 'Week': 'Wk', 'Month': 'Mo', 'Year': 'Yr', 'Quarter': 'Q'},
    1002: {'Automatic': '1', 'Guarantor': '2', 'Manual': '3', 'BrokerAssigned': '4'},
    1015: {'False': '0', 'True': '1'},
    1021: {'TopOfBook': '1', 'PriceDepth': '2', 'OrderDepth': '3'},
    1024: {'Book': '0', 'OffBook': '1', 'Cross': '2', 'QuoteDrivenMarket': '3', 'DarkOrderBook': '4', 'AuctionDrivenMarket': '5', 'QuoteNegotiation': '6', 'VoiceNegotiation': '7', 'HybridMarket': '8'},
    1031: {'PhoneSimple': 'A', 'PhoneComplex': 'B', 'FcmProvidedScreen': 'C', 'OtherProvidedScreen': 'D', 'ClientProvidedPlatformControlledByFcm': 'E', 'ClientProvidedPlatformDirectToExchange': 'F', 'AlgoEngine': 'H', 'PriceAtExecution': 'J', 'DeskElectronic': 'W', 'DeskPit': 'X', 'ClientElectronic': 'Y', 'ClientPit': 'Z', 'AddOnOrder': 'ADD', 'AllOrNone': 'AON', 'ConditionalOrder': 'CND', 'CashNotHeld': 'CNH', 'DeliveryInstructionsCash': 'CSH', 'DirectedOrder': 'DIR', 'DiscretionaryLimitOrder': 'DLO', 'ExchangeForPhysicalTransaction': 'E.W', 'FillOrKill': 'FOK', 'IntraDayCross': 'IDX', 'ImbalanceOnly': 'IO', 'ImmediateOrCancel': 'IOC', 'IntermarketSweepOrder': 'ISO', 'LimitOnOpen': 'LOO', 'LimitOnClose': 'LOC', 'MarketAtOpen': 'MAO', 'MarketAtClose': 'MAC', 'MarketOnOpen': 'MOO', 'MarketOnClose': 'MOC', 'MergerRelatedTransferPosition': 'MPT', 'MinimumQuantity': 'MQT', 'MarketToLimit': 'MTL', 'DeliveryInstructionsNextDay': 'ND', 'NotHeld': 'NH', 'OptionsRelatedTransaction': 'OPT', 'OverTheDay': 'OVD', 'Pegged': 'PEG', 'ReserveSizeOrder': 'RSV', 'StopStockTransaction': 'S.W', 'Scale': 'SCL', 'DeliveryInstructionsSellersOption': 'SLR', 'TimeOrder': 'TMO', 'TrailingStop': 'TS', 'Work': 'WRK', 'StayOnOfferside': 'F0', 'GoAlong': 'F3', 'ParticipateDoNotInitiate': 'F6', 'StrictScale': 'F7', 'TryToScale': 'F8', 'StayOnBidside': 'F9', 'NoCross': 'FA', 'OkToCross': 'FB', 'CallFirst': 'FC', 'PercentOfVolume': 'FD', 'ReinstateOnSystemFailure': 'FH', 'InstitutionOnly': 'FI', 'ReinstateOnTradingHalt': 'FJ', 'CancelOnTradingHalf': 'FK', 'LastPeg': 'FL', 'MidPricePeg': 'FM', 'NonNegotiable': 'FN', 'OpeningPeg': 'FO', 'MarketPeg': 'FP', 'CancelOnSystemFailure': 'FQ', 'PrimaryPeg': 'FR', 'Suspend': 'FS', 'FixedPegToLocalBbo': 'FT', 'PegToVwap': 'FW', 'TradeAlong': 'FX', 'TryToStop': 'FY', 'CancelIfNotBest': 'FZ', 'StrictLimit': 'Fb', 'IgnorePriceValidityChecks': 'Fc', 'PegToLimitPrice': 'Fd', 'WorkToTargetStrategy': 'Fe', 'GOrderAndFcmapIorFix': 'G'},
    1032: {'Finraoats': '1', 'FiaExecutionSourceCode': '2'},
    1033: {'Agency': 'A', 'Arbitrage': 'AR', 'BlockTrading': 'B', 'ConvertibleDesk': 'C', 'CentralRiskBooks': 'CR', 'Derivatives': 'D', 'EquityCapitalMarkets': 'EC', 'International': 'IN', 'Institutional': 'IS', 'Other': 'O', 'PreferredTrading': 'PF', 'Proprietary': 'PR', 'ProgramTrading': 'PT', 'Sales': 'S', 'Swaps': 'SW', 'TradingDeskSystem': 'T', 'Treasury': 'TR', 'FloorBroker': 'FB'},
    1034: {'Finraoats': '1'},
    1036: {'Received': '0', 'Accepted': '1', 'DontKnow': '2'},
    1043: {'SpecificDeposit': '0', 'General': '1'},
    1046: {'Divide': 'D', 'Multiply': 'M'},
    1047: {'Open': 'O', 'Close': 'C', 'Rolled': 'R', 'Fifo': 'F'},
    1048: {'Agent': 'A', 'Principal': 'P', 'RisklessPrincipal': 'R'},
    1049: {'ProRata': 'P', 'Random': 'R'},
    1057: {'Yes': 'Y', 'No': 'N'},
    1070: {'Indicative': '0', 'Tradeable': '1', 'RestrictedTradeable': '2', 'Counter': '3', 'IndicativeAndTradeable': '4'},
    1081: {'SecondaryOrderId': '0', 'OrderId': '1', 'MdEntryId': '2', 'QuoteEntryId': '3', 'OriginalOrderId': '4', 'QuoteId': '5', 'QuoteReqId': '6', 'PreviousOrderIdentifier': '7', 'PreviousQuoteIdentifier': '8', 'ParentOrderIdentifier': '9', 'ManualOrderIdentifier': 'A'},
    1083: {'Immediate': '1', 'Exhaust': '2'},
    1084: {'Initial': '1', 'New': '2', 'Random': '3', 'Undisclosed': '4'},
    1092: {'None': '0', 'Local': '1', 'National': '2', 'Global': '3'},
    1093: {'OddLot': '1', 'RoundLot': '2', 'BlockLot': '3', 'RoundLotBasedUpon': '4'},
    1094: {'LastPeg': '1', 'MidPricePeg': '2', 'OpeningPeg': '3', 'MarketPeg': '4', 'PrimaryPeg': '5', 'PegToVwap': '7', 'TrailingStopPeg': '8', 'PegToLimitPrice': '9', 'ShortSaleMinPricePeg': '10'},
    1100: {'PartialExecution': '1', 'SpecifiedTradingSession': '2', 'NextAuction': '3', 'PriceMovement': '4', 'OnOrderEntryOrModification': '5'},
    1101: {'Activate': '1', 'Modify': '2', 'Cancel': '3'},
    1107: {'BestOffer': '1', 'LastTrade': '2', 'BestBid': '3', 'BestBidOrLastTrade': '4', 'BestOfferOrLastTrade': '5', 'BestMid': '6'},
    1108: {'None': '0', 'Local': '1', 'National': '2', 'Global': '3'},
    1109: {'Up': 'U', 'Down': 'D'},
    1111: {'Market': '1', 'Limit': '2'},
    1115: {'Order': '1', 'Quote': '2', 'PrivatelyNegotiatedTrade': '3', 'MultilegOrder': '4', 'LinkedOrder': '5', 'QuoteRequest': '6', 'ImpliedOrder': '7', 'CrossOrder': '8', 'StreamingPrice': '9', 'InternalCrossOrder': 'A'},
    1123: {'TradeConfirmation': '0', 'TwoPartyReport': '1', 'OnePartyReportForMatching': '2', 'OnePartyReportForPassThrough': '3', 'AutomatedFloorOrderRouting': '4', 'TwoPartyReportForClaim': '5', 'OnePartyReport': '6', 'ThirdPtyRptForPassThrough': '7', 'OnePartyReportAutoMatch': '8'},
    1128: {'Fix27': '0', 'Fix30': '1', 'Fix40': '2', 'Fix41': '3', 'Fix42': '4', 'Fix43': '5', 'Fix44': '6', 'Fix50': '7', 'Fix50Sp1': '8', 'Fix50Sp2': '9', 'FixLatest': '10'},
    1133: {'Bic': 'B', 'GeneralIdentifier': 'C', 'Proprietary': 'D', 'IsoCountryCode': 'E', 'Mic': 'G'},
    1144: {'NotImplied': '0', 'ImpliedIn': '1', 'ImpliedOut': '2', 'BothImpliedInAndImpliedOut': '3'},
    1159: {'Preliminary': '1', 'Final': '2'},
    1162: {'Cancel': 'C', 'New': 'N', 'Replace': 'R', 'Restate': 'T'},
    1164: {'InstructionsOfBroker': '1', 'InstructionsForInstitution': '2', 'Investor': '3', 'BuyersSettlementInstructions': '4', 'SellersSettlementInstructions': '5'},
    1167: {'Accepted': '0', 'Rejected': '5', 'RemovedFromMarket': '6', 'Expired': '7', 'LockedMarketWarning': '12', 'CrossMarketWarning': '13', 'CanceledDueToLockMarket': '14', 'CanceledDueToCrossMarket': '15', 'Active': '16'},
    1171: {'Yes': 'Y', 'No': 'N'},
    1172: {'AllMarketParticipants': '1', 'SpecifiedMarketParticipants': '2', 'AllMarketMakers': '3', 'PrimaryMarketMaker': '4'},
    1174: {'OrderImbalance': '1', 'TradingResumes': '2', 'PriceVolatilityInterruption': '3', 'ChangeOfTradingSession': '4', 'ChangeOfTradingSubsession': '5', 'ChangeOfSecurityTradingStatus': '6', 'ChangeOfBookType': '7', 'ChangeOfMarketDepth': '8', 'CorporateAction': '9'},
    1176: {'ExchangeLast': '1', 'High': '2', 'AveragePrice': '3', 'Turnover': '4'},
    1178: {'Customer': '1', 'CustomerProfessional': '2', 'DoNotTradeThrough': '3'},
    1193: {'CashSettlementRequired': 'C', 'PhysicalSettlementRequired': 'P', 'Election': 'E'},
    1194: {'European': '0', 'American': '1', 'Bermuda': '2', 'Other': '99'},
    1196: {'Standard': 'STD', 'Index': 'INX', 'InterestRateIndex': 'INT', 'PercentOfPar': 'PCTPAR'},
    1197: {'PremiumStyle': 'EQTY', 'FuturesStyleMarkToMarket': 'FUT', 'FuturesStyleWithAnAttachedCashAdjustment': 'FUTDA', 'CdsStyleCollateralization': 'CDS', 'CdsInDeliveryUseRecoveryRateToCalculate': 'CDSD'},
    1198: {'PreListedOnly': '0', 'UserRequested': '1'},
    1209: {'RegularTrading': '0', 'VariableCabinet': '1', 'FixedCabinet': '2', 'TradedAsASpreadLeg': '3', 'SettledAsASpreadLeg': '4', 'TradedAsSpread': '5'},
    1302: {'Months': '0', 'Days': '1', 'Weeks': '2', 'Years': '3'},
    1303: {'YearMonthOnly': '0', 'YearMonthDay': '1', 'YearMonthWeek': '2'},
    1306: {'Price': '0', 'Ticks': '1', 'Percentage': '2'},
    1324: {'Add': 'A', 'Delete': 'D', 'Modify': 'M', 'Snapshot': 'S'},
    1347: {'Retransmission': '0', 'Subscription': '1', 'RequestLastSeqNum': '2', 'RequestApplications': '3', 'Unsubscribe': '4', 'CancelRetransmission': '5', 'CancelRetransmissionUnsubscribe': '6'},
    1348: {'RequestSuccessfullyProcessed': '0', 'ApplicationDoesNotExist': '1', 'MessagesNotAvailable': '2'},
    1354: {'ApplicationDoesNotExist': '0', 'MessagesRequestedAreNotAvailable': '1', 'UserNotAuthorizedForApplication': '2'},
    1368: {'TradingResumes': '0', 'ChangeOfTradingSession': '1', 'ChangeOfTradingSubsession': '2', 'ChangeOfTradingStatus': '3'},
    1373: {'SuspendOrders': '1', 'ReleaseOrdersFromSuspension': '2', 'CancelOrders': '3'},
    1374: {'AllOrdersForASecurity': '1', 'AllOrdersForAnUnderlyingSecurity': '2', 'AllOrdersForAProduct': '3', 'AllOrdersForAcfiCode': '4', 'AllOrdersForASecurityType': '5', 'AllOrdersForATradingSession': '6', 'AllOrders': '7', 'AllOrdersForAMarket': '8', 'AllOrdersForAMarketSegment': '9', 'AllOrdersForASecurityGroup': '10', 'CancelForSecurityIssuer': '11', 'CancelForIssuerOfUnderlyingSecurity': '12'},
    1375: {'Rejected': '0', 'Accepted': '1', 'Completed': '2'},
    1376: {'MassActionNotSupported': '0', 'InvalidOrUnknownSecurity': '1', 'InvalidOrUnknownUnderlyingSecurity': '2', 'InvalidOrUnknownProduct': '3', 'InvalidOrUnknownCfiCode': '4', 'InvalidOrUnknownSecurityType': '5', 'InvalidOrUnknownTradingSession': '6', 'InvalidOrUnknownMarket': '7', 'InvalidOrUnknownMarketSegment': '8', 'InvalidOrUnknownSecurityGroup': '9', 'InvalidOrUnknownSecurityIssuer': '10', 'InvalidOrUnknownIssuerOfUnderlyingSecurity': '11', 'Other': '99'},
    1377: {'PredefinedMultilegSecurity': '0', 'UserDefinedMultilegSecurity': '1', 'UserDefined': '2'},
    1378: {'NetPrice': '0', 'ReversedNetPrice': '1', 'YieldDifference': '2', 'Individual': '3', 'ContractWeightedAveragePrice': '4', 'MultipliedPrice': '5'},
    1385: {'OneCancelsTheOther': '1', 'OneTriggersTheOther': '2', 'OneUpdatesTheOtherAbsolute': '3', 'OneUpdatesTheOtherProportional': '4', 'BidAndOffer': '5', 'BidAndOfferOco': '6'},
    1386: {'BrokerCredit': '0', 'ExchangeClosed': '2', 'TooLateToEnter': '4', 'UnknownOrder': '5', 'DuplicateOrder': '6', 'UnsupportedOrderCharacteristic': '11', 'Other': '99'},
    1390: {'DoNotPublishTrade': '0', 'PublishTrade': '1', 'DeferredPublication': '2', 'Published': '3'},
    1409: {'SessionActive': '0', 'SessionPasswordChanged': '1', 'SessionPasswordDueToExpire': '2', 'NewSessionPasswordDoesNotComplyWithPolicy': '3', 'SessionLogoutComplete': '4', 'InvalidUsernameOrPassword': '5', 'AccountLocked': '6', 'LogonsAreNotAllowedAtThisTime': '7', 'PasswordExpired': '8', 'ReceivedMsgSeqNumTooLow': '9', 'ReceivedNextExpectedMsgSeqNumTooHigh': '10'},
    1426: {'ApplSeqNumReset': '0', 'LastMessageSent': '1', 'ApplicationAlive': '2', 'ResendComplete': '3'},
    1429: {'Seconds': '0', 'TenthsOfASecond': '1', 'HundredthsOfASecond': '2', 'Milliseconds': '3', 'Microseconds': '4', 'Nanoseconds': '5', 'Minutes': '10', 'Hours': '11', 'Days': '12', 'Weeks': '13', 'Months': '14', 'Years': '15'},
    1430: {'Electronic': 'E', 'Pit': 'P', 'ExPit': 'X', 'ClearingHouse': 'C', 'RegisteredMarket': 'R', 'OffMarket': 'O', 'CentralLimitOrderBook': 'B', 'QuoteDrivenMarket': 'Q', 'DarkOrderBook': 'D', 'AuctionDrivenMarket': 'A', 'QuoteNegotiation': 'N', 'VoiceNegotiation': 'V', 'HybridMarket': 'H', 'OtherMarket': 'z'},
    1431: {'GtcFromPreviousDay': '0', 'PartialFillRemaining': '1', 'OrderChanged': '2'},
    1432: {'MemberTradingForTheirOwnAccount': '1', 'ClearingFirmTradingForItsProprietaryAccount': '2', 'MemberTradingForAnotherMember': '3', 'AllOther': '4'},
    1434: {'UtilityProvidedStandardModel': '0', 'ProprietaryModel': '1'},
    1435: {'Shares': '0', 'Hours': '1', 'Days': '2'},
    1439: {'NercEasternOffPeak': '0', 'NercWesternOffPeak': '1', 'NercCalendarAllDaysInMonth': '2', 'NercEasternPeak': '3', 'NercWesternPeak': '4', 'AllTimes': '5', 'OnPeak': '6', 'OffPeak': '7', 'Base': '8', 'Block': '9', 'Other': '99'},
    1446: {'Bloomberg': '0', 'Reuters': '1', 'Telerate': '2', 'IsdaRateOption': '3', 'Other': '99'},
    1447: {'Primary': '0', 'Secondary': '1'},
    1449: {'FullRestructuring': 'FR', 'ModifiedRestructuring': 'MR', 'ModifiedModRestructuring': 'MM', 'NoRestructuringSpecified': 'XR'},
    1450: {'SeniorSecured': 'SD', 'Senior': 'SR', 'Subordinated': 'SB', 'Junior': 'JR', 'Mezzanine': 'MZ', 'SeniorNonPreferred': 'SN'},
    1470: {'IndustryClassification': '1', 'TradingList': '2', 'Market': '3', 'NewspaperList': '4'},
    1471: {'Icb': '1', 'Naics': '2', 'Gics': '3'},
    1473: {'CompanyNews': '0', 'MarketplaceNews': '1', 'FinancialMarketNews': '2', 'TechnicalNews': '3', 'OtherNews': '99'},
    1477: {'Replacement': '0', 'OtherLanguage': '1', 'Complimentary': '2', 'Withdrawal': '3'},
    1478: {'FixedStrike': '1', 'StrikeSetAtExpiration': '2', 'StrikeSetToAverageAcrossLife': '3', 'StrikeSetToOptimalValue': '4'},
    1479: {'LessThan': '1', 'LessThanOrEqual': '2', 'Equal': '3', 'GreaterThanOrEqual': '4', 'GreaterThan': '5'},
    1481: {'Regular': '1', 'SpecialReference': '2', 'OptimalValue': '3', 'AverageValue': '4'},
    1482: {'Vanilla': '1', 'Capped': '2', 'Binary': '3', 'Asian': '4', 'Barrier': '5', 'DigitalBarrier': '6', 'Lookback': '7', 'OtherPathDependent': '8', 'Other': '99'},
    1484: {'Capped': '1', 'Trigger': '2', 'KnockInUp': '3', 'KnockInDown': '4', 'KnockOutUp': '5', 'KnockOutDown': '6', 'Underlying': '7', 'ResetBarrier': '8', 'RollingBarrier': '9', 'OneTouch': '10', 'NoTouch': '11', 'DblOneTouch': '12', 'DblNoTouch': '13', 'FxComposite': '14', 'FxQuanto': '15', 'FxCrssCcy': '16', 'StrkSpread': '17', 'ClndrSpread': '18', 'PxObsvtn': '19', 'PassThrough': '20', 'StrkSched': '21', 'EquityValuation': '22', 'DividendValuation': '23'},
    1487: {'LessThanComplexEventPrice': '1', 'LessThanOrEqualToComplexEventPrice': '2', 'EqualToComplexEventPrice': '3', 'GreaterThanOrEqualToComplexEventPrice': '4', 'GreaterThanComplexEventPrice': '5'},
    1489: {'Expiration': '1', 'Immediate': '2', 'SpecifiedDate': '3', 'Close': '4', 'Open': '5', 'OfficialSettlPrice': '6', 'DerivativesClose': '7', 'AsSpecifiedMasterConfirmation': '8'},
    1490: {'And': '1', 'Or': '2'},
    1498: {'StreamAssignmentForNewCustomer': '1', 'StreamAssignmentForExistingCustomer': '2'},
    1502: {'UnknownClient': '0', 'ExceedsMaximumSize': '1', 'UnknownOrInvalidCurrencyPair': '2', 'NoAvailableStream': '3', 'Other': '99'},
    1503: {'AssignmentAccepted': '0', 'AssignmentRejected': '1'},
    1511: {'ValidRequest': '0', 'InvalidOrUnsupportedRequest': '1', 'NoDataFound': '2', 'NotAuthorized': '3', 'DataTemporarilyUnavailable': '4', 'RequestForDataNotSupported': '5', 'Other': '99'},
    1515: {'IsAlso': '0', 'ClearsFor': '1', 'ClearsThrough': '2', 'TradesFor': '3', 'TradesThrough': '4', 'Sponsors': '5', 'SponsoredThrough': '6', 'ProvidesGuaranteeFor': '7', 'IsGuaranteedBy': '8', 'MemberOf': '9', 'HasMembers': '10', 'ProvidesMarketplaceFor': '11', 'ParticipantOfMarketplace': '12', 'CarriesPositionsFor': '13', 'PostsTradesTo': '14', 'EntersTradesFor': '15', 'EntersTradesThrough': '16', 'ProvidesQuotesTo': '17', 'RequestsQuotesFrom': '18', 'InvestsFor': '19', 'InvestsThrough': '20', 'BrokersTradesFor': '21', 'BrokersTradesThrough': '22', 'ProvidesTradingServicesFor': '23', 'UsesTradingServicesOf': '24', 'ApprovesOf': '25', 'ApprovedBy': '26', 'ParentFirmFor': '27', 'SubsidiaryOf': '28', 'RegulatoryOwnerOf': '29', 'OwnedByRegulatory': '30', 'Controls': '31', 'IsControlledBy': '32', 'LegalOwnerOf': '33', 'OwnedByLegal': '34', 'BeneficialOwnerOf': '35', 'OwnedByBeneficial': '36', 'SettlesFor': '37', 'SettlesThrough': '38'},
    1523: {'Accepted': '0', 'Rejected': '1', 'Received': '2'},
    1530: {'CreditLimit': '0', 'GrossLimit': '1', 'NetLimit': '2', 'Exposure': '3', 'LongLimit': '4', 'ShortLimit': '5', 'CashMargin': '6', 'AdditionalMargin': '7', 'TotalMargin': '8', 'LimitConsumed': '9', 'ClipSize': '10', 'MaxNotionalOrderSize': '11', 'Dv01Pv01Limit': '12', 'Cs01Limit': '13', 'VolumeLimitPerTimePeriod': '14', 'VolFilledPctOrdVolTmPeriod': '15', 'NotlFilledPctNotlTmPeriod': '16', 'TransactionExecutionLimitPerTimePeriod': '17'},
    1535: {'Include': '1', 'Exclude': '2'},
    1575: {'Amortizing': 'AMTZ', 'Compounding': 'COMP', 'ConstantNotionalSchedule': 'CNST', 'AccretingNotionalSchedule': 'ACRT', 'CustomNotionalSchedule': 'CUST'},
    1583: {'Fee': '0', 'CreditControls': '1', 'Margin': '2', 'EntitlementOrEligibility': '3', 'MarketData': '4', 'AccountSelection': '5', 'DeliveryProcess': '6', 'Sector': '7'},
    1585: {'OptionsSettlement': '0', 'PendingErosionAdjustment': '1', 'FinalErosionAdjustment': '2', 'TearUpCouponAmount': '3', 'PriceAlignmentInterest': '4', 'DeliveryInvoiceCharges': '5', 'DeliveryStorageCharges': '6'},
    1598: {'TradeClearingAtExecutionPrice': '0', 'TradeClearingAtAlternateClearingPrice': '1'},
    1607: {'InvalidInstrumentRequested': '1', 'InstrumentAlreadyExists': '2', 'RequestTypeNotSupported': '3', 'SystemUnavailableForInstrumentCreation': '4', 'IneligibleInstrumentGroup': '5', 'InstrumentIdUnavailable': '6', 'InvalidOrMissingDataOnOptionLeg': '7', 'InvalidOrMissingDataOnFutureLeg': '8', 'InvalidOrMissingDataOnFxLeg': '10', 'InvalidLegPriceSpecified': '11', 'InvalidInstrumentStructureSpecified': '12'},
    1609: {'ThrottleLimitNotExceededNotQueued': '0', 'QueuedDueToThrottleLimitExceeded': '1'},
    1611: {'QueueInbound': '0', 'QueueOutbound': '1', 'Reject': '2', 'Disconnect': '3', 'Warning': '4'},
    1612: {'InboundRate': '0', 'OutstandingRequests': '1'},
    1617: {'Assignment': '1', 'Rejected': '2', 'Terminate': '3'},
    1625: {'Match': '1', 'DoNotMatch': '2'},
    1628: {'ThisOrder': '0', 'OtherOrder': '1', 'AllOtherOrdersForGivenSecurity': '2', 'AllOtherOrdersForGivenSecurityAndPrice': '3', 'AllOtherOrdersForGivenSecurityAndSide': '4', 'AllOtherOrdersForGivenSecurityPriceAndSide': '5'},
    1631: {'CreditLimit': '0', 'GrossPositionLimit': '1', 'NetPositionLimit': '2', 'RiskExposureLimit': '3', 'LongPositionLimit': '4', 'ShortPositionLimit': '5'},
    1637: {'Summary': '0', 'Detail': '1', 'ExcessDeficit': '2', 'NetPosition': '3'},
    1638: {'Summary': '0', 'Detail': '1', 'ExcessDeficit': '2'},
    1641: {'Successful': '0', 'InvalidOrUnknownInstrument': '1', 'InvalidOrUnknownMarginClass': '2', 'InvalidParties': '3', 'InvalidTransportTypeReq': '4', 'InvalidDestinationReq': '5', 'NoMarginReqFound': '6', 'MarginReqInquiryQualifierNotSupported': '7', 'UnauthorizedForMarginReqInquiry': '8', 'Other': '99'},
    1644: {'AdditionalMargin': '1', 'AdjustedMargin': '2', 'UnadjustedMargin': '3', 'BinaryAddOnAmount': '4', 'CashBalanceAmount': '5', 'ConcentrationMargin': '6', 'CoreMargin': '7', 'DeliveryMargin': '8', 'DiscretionaryMargin': '9', 'FuturesSpreadMargin': '10', 'InitialMargin': '11', 'LiquidatingMargin': '12', 'MarginCallAmount': '13', 'MarginDeficitAmount': '14', 'MarginExcessAmount': '15', 'OptionPremiumAmount': '16', 'PremiumMargin': '17', 'ReserveMargin': '18', 'SecurityCollateralAmount': '19', 'StressTestAddOnAmount': '20', 'SuperMargin': '21', 'TotalMargin': '22', 'VariationMargin': '23', 'SecondaryVariationMargin': '24', 'RolledUpMarginDeficit': '25', 'SpreadResponseMargin': '26', 'SystemicRiskMargin': '27', 'CurveRiskMargin': '28', 'IndexSpreadRiskMargin': '29', 'SectorRiskMargin': '30', 'JumpToDefaultRiskMargin': '31', 'BasisRiskMargin': '32', 'InterestRateRiskMargin': '33', 'JumpToHealthRiskMargin': '34', 'OtherRiskMargin': '35'},
    1648: {'HedgesForInstrument': '1', 'Underlier': '2', 'EquityEquivalent': '3', 'NearestExchangeTradedContract': '4', 'RetailEquivalent': '5', 'Leg': '6'},
    1655: {'NoParticipation': '0', 'BuyParticipation': '1', 'SellParticipation': '2', 'BothBuyAndSellParticipation': '3'},
    1672: {'Active': '0', 'Suspended': '1', 'Halted': '2'},
    1674: {'FirmOrLegalEntity': '23', 'Current': '18', 'New': '19', 'NaturalPerson': '24', 'Agency': '0', 'Principal': '1', 'RisklessPrincipal': '2', 'ExchangeOrderSubmitter': '30', 'PrimaryTrdRepository': '9', 'OrigTrdRepository': '10', 'AddtnlIntlTrdRepository': '11', 'AddtnlDomesticTrdRepository': '12', 'RegularTrader': '25', 'HeadTrader': '26', 'Supervisor': '27', 'Algorithm': '22', 'RelatedExchange': '13', 'OptionsExchange': '14', 'SpecifiedExchange': '15', 'ConstituentExchange': '16', 'Bank': '7', 'Hub': '8', 'TriParty': '28', 'Lender': '29', 'GeneralClearingMember': '3', 'IndividualClearingMember': '4', 'PreferredMarketMaker': '5', 'DirectedMarketMaker': '6', 'DesignatedSponsor': '20', 'Specialist': '21', 'ExemptFromTradeReporting': '17'},
    1685: {'RejectIfThrottleLimitExceeded': '0', 'QueueIfThrottleLimitExceeded': '1'},
    1686: {'OutstandingRequestsUnchanged': '0', 'OutstandingRequestsDecreased': '1'},
    1687: {'NoRestrictions': '0', 'SecurityNotShortable': '1', 'SecurityNotShortableAtOrBelowBestBid': '2', 'SecurityNotShortableWithoutPreBorrow': '3'},
    1688: {'ExemptionReasonUnknown': '0', 'IncomingSse': '1', 'AboveNationalBestBid': '2', 'DelayedDelivery': '3', 'OddLot': '4', 'DomesticArbitrage': '5', 'InternationalArbitrage': '6', 'UnderwriterOrSyndicateDistribution': '7', 'RisklessPrincipal': '8', 'Vwap': '9'},
    1724: {'OrderReceivedFromCustomer': '1', 'OrderReceivedFromWithinFirm': '2', 'OrderReceivedFromAnotherBrokerDealer': '3', 'OrderReceivedFromCustomerOrWithFirm': '4', 'OrderReceivedFromDirectAccessCustomer': '5', 'OrderReceivedFromForeignDealerEquivalent': '6', 'OrderReceivedFromExecutionOnlyService': '7'},
    1735: {'Rollup': '0', 'DoNotRollUp': '1'},
    1738: {'Completed': '0', 'Refused': '1', 'Cancelled': '2'},
    1739: {'Bond': '0', 'ConvertBond': '1', 'Mortgage': '2', 'Loan': '3'},
    1740: {'PercentPar': '0', 'DealSpread': '1', 'UpfrontPnts': '2', 'UpfrontAmt': '3', 'ParUpfrontAmt': '4', 'SpreadUpfrontAmt': '5', 'UpfrontPntsAmt': '6'},
    1741: {'Percentage': '1', 'FixedAmount': '3'},
    1744: {'NoApplRecoveryNeeded': '0', 'ApplRecoveryNeeded': '1'},
    1760: {'Definitions': '1', 'Utilization': '2', 'DefinitionsAndUtilizations': '3'},
    1761: {'Successful': '0', 'InvalidParty': '1', 'InvalidRelatedParty': '2', 'InvalidRiskLimitType': '3', 'InvalidRiskLimitId': '4', 'InvalidRiskLimitAmount': '5', 'InvalidRiskWarningLevelAction': '6', 'InvalidRiskInstrumentScope': '7', 'RiskLimitActionsNotSupported': '8', 'WarningLevelsNotSupported': '9', 'WarningLevelActionsNotSupported': '10', 'RiskInstrumentScopeNotSupported': '11', 'RiskLimitNotApprovedForParty': '12', 'RiskLimitAlreadyDefinedForParty': '13', 'InstrumentNotApprovedForParty': '14', 'NotAuthorized': '98', 'Other': '99'},
    1767: {'QueueInbound': '0', 'QueueOutbound': '1', 'Reject': '2', 'Disconnect': '3', 'Warning': '4', 'PingCreditCheckWithRevalidation': '5', 'PingCreditCheckNoRevalidation': '6', 'PushCreditCheckWithRevalidation': '7', 'PushCreditCheckNoRevalidation': '8', 'Suspend': '9', 'HaltTrading': '10'},
    1775: {'Trade': '0', 'MakeMarkets': '1', 'HoldPositions': '2', 'PerformGiveUps': '3', 'SubmitIoIs': '4', 'SubscribeMarketData': '5', 'ShortWithPreBorrow': '6', 'SubmitQuoteRequests': '7', 'RespondToQuoteRequests': '8'},
    1779: {'Tenor': '29', 'Pattern': '32', 'Reserved100Plus': '33', 'Reserved1000Plus': '34', 'Reserved4000Plus': '35', 'String': '14', 'MultipleCharValue': '15', 'Currency': '16', 'Exchange': '17', 'MonthYear': '18', 'UtcTimestamp': '19', 'UtcTimeOnly': '20', 'LocalMktDate': '21', 'UtcDateOnly': '22', 'Data': '23', 'MultipleStringValue': '24', 'Country': '25', 'Language': '26', 'TzTimeOnly': '27', 'TzTimestamp': '28', 'XmlData': '31', 'Char': '12', 'Boolean': '13', 'Float': '6', 'Qty': '7', 'Price': '8', 'PriceOffset': '9', 'Amt': '10', 'Percentage': '11', 'Int': '1', 'Length': '2', 'NumInGroup': '3', 'SeqNum': '4', 'TagNum': '5', 'DayOfMonth': '30'},
    1785: {'Automatic': '0', 'Manual': '1'},
    1786: {'NumberOfUnits': '0', 'NumberOfRoundLots': '1'},
    1796: {'Added': '1', 'Modified': '2', 'Deleted': '3', 'PartiallyFilled': '4', 'Filled': '5', 'Suspended': '6', 'Released': '7', 'Restated': '8', 'Locked': '9', 'Triggered': '10', 'Activated': '11'},
    1798: {'AddOrderRequest': '1', 'ModifyOrderRequest': '2', 'DeleteOrderRequest': '3', 'OrderEnteredOob': '4', 'OrderModifiedOob': '5', 'OrderDeletedOob': '6', 'OrderActivatedOrTriggered': '7', 'OrderExpired': '8', 'ReserveOrderRefreshed': '9', 'AwayMarketBetter': '10', 'CorporateAction': '11', 'StartOfDay': '12', 'EndOfDay': '13'},
    1803: {'None': '0', 'BlockOrderAuction': '1', 'DirectedOrderAuction': '2', 'ExposureOrderAuction': '3', 'FlashOrderAuction': '4', 'FacilitationOrderAuction': '5', 'SolicitationOrderAuction': '6', 'PriceImprovementMechanism': '7', 'DirectedOrderPriceImprovementMechanism': '8'},
    1805: {'AutomatedAuctionPermitted': '0', 'AutomatedAuctionNotPermitted': '1'},
    1807: {'NotLocked': '0', 'AwayMarketNetter': '1', 'ThreeTickLocked': '2', 'LockedByMarketMaker': '3', 'DirectedOrderLock': '4', 'MultilegLock': '5', 'MarketOrderLock': '6', 'PreAssignmentLock': '7'},
    1810: {'Iso': '1', 'NoAwayMarketBetterCheck': '2'},
    1813: {'Volume': '1', 'Price': '2', 'Side': '3', 'Aon': '4', 'General': '5', 'ClearingAccount': '6', 'CmtaAccount': '7'},
    1814: {'No': '0', 'Yes': '1', 'UseDefaultSetting': '2'},
    1815: {'Customer': '1', 'CustomerProfessional': '2', 'BrokerDealer': '3', 'CustomerBrokerDealer': '4', 'Principal': '5', 'MarketMaker': '6', 'AwayMarketMaker': '7', 'SystematicInternaliser': '8'},
    1816: {'Customer': '1', 'Firm': '2', 'MarketMaker': '3'},
    1821: {'NbBid': '1', 'NbOffer': '2'},
    1822: {'Once': '1', 'Multiple': '2'},
    1823: {'NotTriggered': '0', 'Triggered': '1', 'StopOrderTriggered': '2', 'OcoOrderTriggered': '3', 'OtoOrderTriggered': '4', 'OuoOrderTriggered': '5'},
    1827: {'Hour': 'H', 'Minute': 'Min', 'Second': 'S', 'Day': 'D', 'Week': 'Wk', 'Month': 'Mo', 'Year': 'Yr'},
    1832: {'NotCleared': '0', 'Cleared': '1', 'Submitted': '2', 'Rejected': '3'},
    1833: {'TwoComponentIntercommoditySpread': '0', 'IndexOrBasket': '1', 'TwoComponentLocationBasis': '2', 'Other': '99'},
    1834: {'Principal': '0', 'Agent': '1', 'Customer': '2', 'Counterparty': '3'},
    1839: {'SpecialCumDividend': '0', 'SpecialCumRights': '1', 'SpecialExDividend': '2', 'SpecialExRights': '3', 'SpecialCumCoupon': '4', 'SpecialCumCapitalRepayments': '5', 'SpecialExCoupon': '6', 'SpecialExCapitalRepayments': '7', 'CashSettlement': '8', 'SpecialCumBonus': '9', 'SpecialPrice': '10', 'SpecialExBonus': '11', 'GuaranteedDelivery': '12', 'SpecialDividend': '13', 'PriceImprovement': '14', 'NonPriceFormingTrade': '15', 'TradeExemptedFromTradingObligation': '16', 'PricePending': '17', 'PriceNotApplicable': '18'},
    1840: {'PendingClear': '0', 'Claimed': '1', 'Cleared': '2', 'Rejected': '3'},
    1842: {'ClearedQuantity': '0', 'LongSideClaimedQuantity': '1', 'ShortSideClaimedQuantity': '2', 'LongSideRejectedQuantity': '3', 'ShortSideRejectedQuantity': '4', 'PendingQuantity': '5', 'TransactionQuantity': '6', 'RemainingQuantity': '7', 'PreviousRemainingQuantity': '8'},
    1848: {'Add': '0', 'DoNotAdd': '1'},
    1849: {'Offset': '0', 'Onset': '1'},
    1853: {'NoAvgPricing': '0', 'TradeIsPartAvgPriceGrp': '1', 'LastTradeIsPartAvgPriceGrp': '2'},
    1857: {'NonFixSource': '0', 'TradeId': '1', 'SecondaryTradeId': '2', 'TradeReportId': '3', 'FirmTradeId': '4', 'SecondaryFirmTradeId': '5', 'RegulatoryTradeId': '6'},
    1863: {'PosMaintRptId': '1', 'TransferId': '2', 'PositionEntityId': '3'},
    1865: {'ReceivedNotYetProcessed': '0', 'Accepted': '1', 'Rejected': '2'},
    1869: {'PriceCheck': '1', 'NotionalValueCheck': '2', 'QuantityCheck': '3'},
    1870: {'DoNotCheck': '0', 'Check': '1', 'BestEffort': '2'},
    1877: {'Successful': '0', 'InvalidParty': '1', 'InvalidRelatedParty': '2', 'InvalidPartyStatus': '3', 'NotAuthorized': '98', 'Other': '99'},
    1878: {'Accepted': '0', 'AcceptedWithChanges': '1', 'Rejected': '2', 'AcceptancePending': '3'},
    1879: {'Accepted': '0', 'AcceptedWithChanges': '1', 'Rejected': '2'},
    1881: {'Successful': '0', 'InvalidParty': '1', 'InvalidRelatedParty': '2', 'InvalidEntitlementType': '3', 'InvalidEntitlementId': '4', 'InvalidEntitlementAttribute': '5', 'InvalidInstrumentScope': '6', 'InvalidMarketSegmentScope': '7', 'InvalidStartDate': '8', 'InvalidEndDate': '9', 'InstrumentScopeNotSupported': '10', 'MarketSegmentScopeNotSupported': '11', 'EntitlementNotApprovedForParty': '12', 'EntitlementAlreadyDefinedForParty': '13', 'InstrumentNotApprovedForParty': '14', 'NotAuthorized': '98', 'Other': '99'},
    1883: {'Accepted': '0', 'AcceptedWithChanges': '1', 'Rejected': '2', 'Pending': '3', 'Requested': '4', 'Deferred': '5'},
    1896: {'ReceivedNotProcessed': '0', 'Accepted': '1', 'Rejected': '2'},
    1897: {'Successful': '0', 'InvalidPartyInformation': '1', 'UnknownInstrument': '2', 'Unauthorized': '3', 'InvalidTradeType': '4', 'Other': '99'},
    1904: {'InitialBlockTrade': '0', 'Allocation': '1', 'Clearing': '2', 'Compression': '3', 'Novation': '4', 'Termination': '5', 'PostTrdVal': '6'},
    1905: {'UniqueTransactionIdentifier': '1'},
    1906: {'Current': '0', 'Previous': '1', 'Block': '2', 'Related': '3', 'ClearedBlockTrade': '4', 'TradingVenueTransactionIdentifier': '5'},
    1923: {'Amount': '0', 'Percentage': '1'},
    1924: {'DoNotIntendToClear': '0', 'IntendToClear': '1'},
    1927: {'NonElectronic': '0', 'Electronic': '1', 'Unconfirmed': '2'},
    1931: {'NonElectronic': '0', 'Electronic': '1'},
    1932: {'NoException': '0', 'Exception': '1', 'EndUserException': '2', 'InterAffiliateException': '3', 'TreasuryAffiliateException': '4', 'CooperativeException': '5'},
    1933: {'Pay': 'PAY', 'Rcv': 'RCV', 'Na': 'NA'},
    1934: {'Rt': '0', 'Pet': '1', 'Snapshot': '2', 'Confirmation': '3', 'Rtpet': '4', 'PetConfirmation': '5', 'RtpetConfirmation': '6', 'PostTrade': '7', 'Verification': '8', 'PstTrdEvnt': '9', 'PstTrdEvntRtReportable': '10', 'Lmtf': '11', 'Datf': '12', 'Volo': '13', 'Fwaf': '14', 'Idaf': '15', 'Volw': '16', 'Fulf': '17', 'Fula': '18', 'Fulv': '19', 'Fulj': '20', 'Coaf': '21', 'Order': '22', 'ChildOrder': '23', 'OrderRoute': '24', 'Trade': '25', 'Quote': '26', 'Supplement': '27', 'NewTransaction': '28', 'TransactionCorrection': '29', 'TransactionModification': '30', 'CollateralUpdate': '31', 'MarginUpdate': '32', 'TransactionReportedInError': '33', 'TerminationEarlyTermination': '34'},
    1936: {'Uncollateralized': '0', 'PartiallyCollateralized': '1', 'OneWayCollaterallization': '2', 'FullyCollateralized': '3', 'NetExposure': '4'},
    1937: {'Novation': '0', 'PartialNovation': '1', 'TradeUnwind': '2', 'PartialTradeUnwind': '3', 'Exercise': '4', 'Netting': '5', 'FullNetting': '6', 'PartialNetting': '7', 'Amendment': '8', 'Increase': '9', 'CreditEvent': '10', 'StrategicRestructuring': '11', 'SuccessionEventReorganization': '12', 'SuccessionEventRenaming': '13', 'Porting': '14', 'Withdrawl': '15', 'Void': '16', 'AccountTransfer': '17', 'GiveUp': '18', 'TakeUp': '19', 'AveragePricing': '20', 'Reversal': '21', 'AllocTrdPosting': '22', 'Cascade': '23', 'Delivery': '24', 'OptionAsgn': '25', 'Expiration': '26', 'Maturity': '27', 'EqualPosAdj': '28', 'UnequalPosAdj': '29', 'Correction': '30', 'EarlyTermination': '31', 'Rerate': '32', 'Other': '99'},
    1938: {'InterestRate': '1', 'Currency': '2', 'Credit': '3', 'Equity': '4', 'Commodity': '5', 'Other': '6', 'Cash': '7', 'Debt': '8', 'Fund': '9', 'LoanFacility': '10', 'Index': '11'},
    1939: {'Metals': '13', 'Bullion': '14', 'Energy': '15', 'CommodityIndex': '16', 'Agricultural': '17', 'Environmental': '18', 'Freight': '19', 'Fertilizer': '41', 'IndustrialProduct': '42', 'Inflation': '43', 'Paper': '44', 'Polypropylene': '45', 'OfficialEconomicStatistics': '46', 'SingleName': '4', 'CreditIndex': '5', 'IndexTranche': '6', 'CreditBasket': '7', 'Basket': '3', 'FxCrossRates': '38', 'FxEmergingMarkets': '39', 'FxMajors': '40', 'Government': '20', 'Agency': '21', 'Corporate': '22', 'Financing': '23', 'MoneyMarket': '24', 'Mortgage': '25', 'Municipal': '26', 'Common': '9', 'Preferred': '10', 'EquityIndex': '11', 'EquityBasket': '12', 'DividendIndex': '34', 'StockDividend': '35', 'ExchangeTradedFund': '36', 'VolatilityIndex': '37', 'MutualFund': '27', 'CollectiveInvestmentVehicle': '28', 'InvestmentProgram': '29', 'SpecializedAccountProgram': '30', 'SingleCurrency': '1', 'CrossCurrency': '2', 'TermLoan': '31', 'BridgeLoan': '32', 'LetterOfCredit': '33', 'Exotic': '8', 'OtherC10': '47', 'Other': '48'},
    1941: {'BasisSwap': 'BS', 'IndexSwap': 'IX', 'BroadBasedSecuritySwap': 'BB', 'BasketSwap': 'SK'},
    1946: {'Zero': '0', 'FixedRate': '1', 'FloatingRate': '2', 'Structured': '3'},
    1949: {'Day': 'D', 'Week': 'Wk', 'Month': 'Mo', 'Year': 'Yr', 'Hour': 'H', 'Minute': 'Min', 'Second': 'S', 'Term': 'T'},
    1950: {'OneOne': '0', 'ThirtyThreeSixtyUs': '1', 'ThirtyThreeSixtySia': '2', 'ThirtyThreeSixtyM': '3', 'ThirtyEThreeSixty': '4', 'ThirtyEThreeSixtyIsda': '5', 'ActThreeSixty': '6', 'ActThreeSixtyFiveFixed': '7', 'ActActAfb': '8', 'ActActIcma': '9', 'ActActIsmaUltimo': '10', 'ActActIsda': '11', 'BusTwoFiftyTwo': '12', 'ThirtyEPlusThreeSixty': '13', 'ActThreeSixtyFiveL': '14', 'NlThreeSixtyFive': '15', 'NlThreeSixty': '16', 'Act364': '17', 'ThirtyThreeSixtyFive': '18', 'ThirtyActual': '19', 'ThirtyThreeSixtyIcma': '20', 'ThirtyETwoThreeSixty': '21', 'ThirtyEThreeThreeSixty': '22', 'Other': '99'},
    1954: {'Unknown': '0', 'FirstLien': '1', 'SecondLien': '2', 'ThirdLien': '3'},
    1955: {'BridgeLoan': '0', 'LetterOfCredit': '1', 'RevolvingLoan': '2', 'SwinglineFunding': '3', 'TermLoan': '4', 'TradeClaim': '5'},
    1956: {'Asian': '1', 'AustralianNewZealand': '2', 'EuropeanEmergingMarkets': '3', 'Japanese': '4', 'NorthAmericanHighYield': '5', 'NorthAmericanInsurance': '6', 'NorthAmericanInvestmentGrade': '7', 'Singaporean': '8', 'WesternEuropean': '9', 'WesternEuropeanInsurance': '10'},
    1980: {'BlockToBeAllocated': '0', 'BlockNotToBeAllocated': '1', 'AllocatedTrade': '2'},
    2012: {'Bond': '0', 'ConvertibleBond': '1', 'Mortgage': '2', 'Loan': '3'},
    2109: {'Base64': '0', 'RawBinary': '1'},
    2115: {'AutoSpot': '0', 'NegotiatedSpot': '1', 'PhoneSpot': '2'},
    2121: {'Close': '0', 'Open': '1', 'OfficialSettl': '2', 'ValuationTime': '3', 'ExcahgneSettlTime': '4', 'DerivativesClose': '5', 'AsSpecified': '6'},
    2126: {'Currency1PerCurrency2': '0', 'Currency2PerCurrency1': '1'},
    2134: {'SellerNotifies': '0', 'BuyerNotifies': '1', 'SellerOrBuyerNotifies': '2'},
    2141: {'Straddle': 'STD', 'Strangle': 'STG', 'Butterfly': 'BF', 'Condor': 'CNDR', 'CallableInversibleSnowball': 'CISN', 'Other': 'OTHER'},
    2143: {'Negotiation': '1', 'Cancellation': '2'},
    2210: {'Financials': '1', 'Commodities': '2', 'AlternativeInvestments': '3'},
    2316: {'Accepted': '0', 'Rejected': '1'},
    2317: {'UnkRiskLmtRprtId': '0', 'UnkPty': '1', 'Other': '99'},
    2320: {'New': '0', 'Cancel': '1', 'Replace': '2'},
    2321: {'Submit': '0', 'LimitConsumed': '1'},
    2323: {'AllOrNone': '0', 'Partial': '1'},
    2325: {'Approved': '0', 'PartiallyApproved': '1', 'Rejected': '2', 'ApprovalPending': '3', 'Cancelled': '4'},
    2326: {'Successful': '0', 'InvalidParty': '1', 'ReqExceedsCreditLimit': '2', 'ReqExceedsClipSizeLimit': '3', 'ReqExceedsMaxNotional': '4', 'Other': '99'},
    2329: {'Suspend': '0', 'HaltTrading': '1', 'Reinstate': '2'},
    2332: {'Accepted': '0', 'Completed': '1', 'Rejected': '2'},
    2333: {'InvalidParty': '0', 'UnkReqParty': '1', 'NotAuthorized': '98', 'Other': '99'},
    2335: {'RiskLimitRequestId': '0', 'RiskLimitCheckId': '1', 'OutOfBandId': '3'},
    2339: {'None': '0', 'PlusOneModel': '1', 'PingModel': '2', 'PushModel': '3'},
    2343: {'Accepted': '0', 'Rejected': '1', 'ClaimRequired': '2', 'PreDefinedLimitCheckSucceeded': '3', 'PreDefinedLimitCheckFailed': '4', 'PreDefinedAutoAcceptRuleInvoked': '5', 'PreDefinedAutoRejectRuleInvoked': '6', 'AcceptedByClearingFirm': '7', 'RejectedByClearingFirm': '8', 'Pending': '9', 'AcceptedByCreditHub': '10', 'RejectedByCreditHub': '11', 'PendingCreditHubCheck': '12', 'AcceptedByExecVenue': '13', 'RejectedByExecVenue': '14'},
    2347: {'None': '0', 'SefRequiredTransaction': '1', 'SefPermittedTransaction': '2'},
    2355: {'Disabled': '0', 'Enabled': '1'},
    2356: {'NoRemunerationPaid': '0', 'RemunerationPaid': '1'},
    2375: {'IsinOrAltInstrmtId': 'I', 'InterimTaxonomy': 'E'},
    2387: {'DoesNotApply': '0', 'ContingentTrade': '1', 'NonContingentTrade': '2'},
    2397: {'ClearingMember': '1', 'Client': '2'},
    2402: {'OrderEntry': '1', 'HItLift': '2', 'ViewIndicativePx': '3', 'ViewExecutablePx': '4', 'SingleQuote': '5', 'StreamingQuotes': '6', 'SingleBroker': '7', 'MultiBrokers': '8'},
    2403: {'QuoteEntry': '1', 'QuoteModification': '2'},
    2405: {'Unspecified': '0', 'Manual': '1', 'Automated': '2', 'VoiceBrokered': '3'},
    2425: {'Accepted': '1', 'AcceptedWithAdditionalEvents': '2', 'Rejected': '3'},
    2426: {'Successful': '0', 'ResponseLevelNotSupported': '1', 'InvalidMarket': '2', 'InvalidMarketSegment': '3', 'Other': '99'},
    2427: {'NoAck': '0', 'MinimumAck': '1', 'AckEach': '2', 'SummaryAck': '3'},
    2429: {'Add': '1', 'Modify': '2', 'Delete': '3', 'Suspend': '4', 'Release': '5'},
    2431: {'OrdAddedOnRequest': '1', 'OrdReplacedOnRequest': '2', 'OrdCxldOnRequest': '3', 'UnsolicitedOrdCxl': '4', 'NonRestingOrdAddedOnRequest': '5', 'OrdReplacedWithNonRestingOrdOnRequest': '6', 'TriggerOrdReplacedOnRequest': '7', 'SuspendedOrdReplacedOnRequest': '8', 'SuspendedOrdCxldOnRequest': '9', 'OrdCxlPending': '10', 'PendingCxlExecuted': '11', 'RestingOrdTriggered': '12', 'SuspendedOrdActivated': '13', 'ActiveOrdSuspended': '14', 'OrdExpired': '15'},
    2439: {'New': '0', 'Replace': '1', 'Cancel': '2'},
    2440: {'RequestTransfer': '0', 'AcceptTransfer': '1', 'DeclineTransfer': '2'},
    2441: {'InterFirmTransfer': '0', 'IntraFirmTransfer': '1', 'Cmta': '2'},
    2442: {'Received': '0', 'RejectedByIntermediary': '1', 'AcceptPending': '2', 'Accepted': '3', 'Declined': '4', 'Cancelled': '5'},
    2443: {'Success': '0', 'InvalidParty': '1', 'UnknownInstrument': '2', 'UnauthorizedToSubmitXfer': '3', 'UnknownPosition': '4', 'Other': '99'},
    2444: {'Submit': '0', 'Alleged': '1'},
    2456: {'Count': '1', 'AverageVolume': '2', 'TotalVolume': '3', 'Distribution': '4', 'Ratio': '5', 'Liquidity': '6', 'Vwap': '7', 'Volatility': '8', 'Duration': '9', 'Tick': '10', 'AverageValue': '11', 'TotalValue': '12', 'High': '13', 'Low': '14', 'Midpoint': '15', 'First': '16', 'Last': '17', 'Final': '18', 'ExchangeBest': '19', 'ExchangeBestWithVolume': '20', 'ConsolidatedBest': '21', 'ConsolidatedBestWithVolume': '22', 'Twap': '23', 'AverageDuration': '24', 'AveragePrice': '25', 'TotalFees': '26', 'TotalBenefits': '27', 'MedianValue': '28', 'AverageLiquidity': '29', 'MedianDuration': '30'},
    2457: {'BidPrices': '1', 'OfferPrices': '2', 'BidDepth': '3', 'OfferDepth': '4', 'Orders': '5', 'Quotes': '6', 'OrdersAndQuotes': '7', 'Trades': '8', 'TradePrices': '9', 'AuctionPrices': '10', 'OpeningPrices': '11', 'ClosingPrices': '12', 'SettlementPrices': '13', 'UnderlyingPrices': '14', 'OpenInterest': '15', 'IndexValues': '16', 'MarginRates': '17', 'Outages': '18', 'ScheduledAuctions': '19', 'ReferencePrices': '20', 'TradeValue': '21', 'MarketDataFeeItems': '22', 'Rebates': '23', 'Discounts': '24', 'Payments': '25', 'Taxes': '26', 'Levies': '27', 'Benefits': '28', 'Fees': '29', 'OrdersRfQs': '30', 'MarketMakers': '31', 'TradingInterruptions': '32', 'TradingSuspensions': '33', 'NoQuotes': '34', 'RequestForQuotes': '35', 'TradeVolume': '36'},
    2458: {'Visible': '1', 'Hidden': '2', 'Indicative': '3', 'Tradeable': '4', 'Passive': '5', 'MarketConsensus': '6', 'Power': '7', 'HardwareError': '8', 'SoftwareError': '9', 'NetworkError': '10', 'Failed': '11', 'Executed': '12', 'Entered': '13', 'Modified': '14', 'Cancelled': '15', 'MarketDataAccess': '16', 'TerminalAccess': '17', 'Volume': '18', 'Cleared': '19', 'Settled': '20', 'Other': '21', 'Monetary': '22', 'NonMonetary': '23', 'Gross': '24', 'LargeInScale': '25', 'NeitherHiddenNorLargeInScale': '26', 'CorporateAction': '27', 'VenueDecision': '28', 'MinimumTimePeriod': '29', 'Open': '30', 'NotExecuted': '31', 'Aggressive': '32', 'Directed': '33'},
    2459: {'EntryRate': '1', 'ModificationRate': '2', 'CancelRate': '3', 'DownwardMove': '4', 'UpwardMove': '5'},
    2464: {'SlidingWindow': '1', 'SlidingWindowPeak': '2', 'FixedDateRange': '3', 'FixedTimeRange': '4', 'CurrentTimeUnit': '5', 'PreviousTimeUnit': '6', 'MaximumRange': '7', 'MaximumRangeUpToPreviousTimeUnit': '8'},
    2472: {'BuyersToSellers': '1', 'UpticksToDownticks': '2', 'MarketMakerToNonMarketMaker': '3', 'AutomatedToNonAutomated': '4', 'OrdersToTrades': '5', 'QuotesToTrades': '6', 'OrdersAndQuotesToTrades': '7', 'FailedToTotalTradedValue': '8', 'BenefitsToTotalTradedValue': '9', 'FeesToTotalTradedValue': '10', 'TradeVolumeToTotalTradedVolume': '11', 'OrdersToTotalNumberOrders': '12'},
    2473: {'Successful': '0', 'InvalidOrUnknownMarket': '1', 'InvalidOrUnknownMarketSegment': '2', 'InvalidOrUnknownSecurityList': '3', 'InvalidOrUnknownInstruments': '4', 'InvalidParties': '5', 'TradeDateOutOfSupportedRange': '6', 'UnsupportedStatisticType': '7', 'UnsupportedScopeOrSubScope': '8', 'UnsupportedScopeType': '9', 'MarketDepthNotSupported': '10', 'FrequencyNotSupported': '11', 'UnsupportedStatisticInterval': '12', 'UnsupportedStatisticDateRange': '13', 'UnsupportedStatisticTimeRange': '14', 'UnsupportedRatioType': '15', 'InvalidOrUnknownTradeInputSource': '16', 'InvalidOrUnknownTradingSession': '17', 'UnauthorizedForStatisticRequest': '18', 'Other': '99'},
    2477: {'Active': '1', 'Inactive': '2'},
    2479: {'Absolute': '1', 'Percentage': '2'},
    2487: {'UnknownTrade': '0', 'UnknownInstrument': '1', 'UnknownCounterparty': '2', 'UnknownPosition': '3', 'UnacceptableCollateral': '4', 'Other': '99'},
    2488: {'Accepted': '0', 'Received': '1', 'Rejected': '2'},
    2523: {'NoCross': '0', 'CrossRejected': '1', 'CrossAccepted': '2'},
    2524: {'NotReported': '0', 'OnBook': '1', 'SiSeller': '2', 'SiBuyer': '3', 'NonSiSeller': '4', 'SubDelegationByFirm': '5', 'Reportable': '6', 'NonSiBuyer': '7', 'OffBook': '8', 'NotReportable': '9'},
    2530: {'AswSpread': '1', 'Ois': '2', 'ZSpread': '3', 'DiscountMargin': '4', 'ISpread': '5', 'Oas': '6', 'GSpread': '7', 'CdsBasis': '8', 'CdsInterpolatedBasis': '9', 'Dv01': '10', 'Pv01': '11', 'Cs01': '12'},
    2532: {'Bid': '1', 'Mid': '2', 'Offer': '3'},
    2535: {'StartInstrumentRefData': '1', 'EndInstrumentRefData': '2', 'StartOffMarketTrades': '3', 'EndOffMarketTrades': '4', 'StartOrderBookTrades': '5', 'EndOrderBookTrades': '6', 'StartOpenInterest': '7', 'EndOpenInterest': '8', 'StartSettlementPrices': '9', 'EndSettlementPrices': '10', 'StartStatsRefData': '11', 'EndStatsRefData': '12', 'StartStatistics': '13', 'EndStatistics': '14'},
    2542: {'Active': '1', 'Inactive': '2', 'Published': '3'},
    2543: {'Pool': '1', 'Retail': '2', 'Wholesale': '3'},
    2544: {'InterProductSpread': '1'},
    2547: {'MarketSegmentPoolMember': '1', 'RetailSegment': '2', 'WholesaleSegment': '3'},
    2559: {'No': 'N', 'Yes': 'Y'},
    2570: {'NoPriority': '0', 'UnconditionalPriority': '1'},
    2579: {'Shares': '1', 'Derivatives': '2', 'PaymentVsPayment': '3', 'Notional': '4', 'Cascade': '5', 'Repurchase': '6', 'Other': '99'},
    2592: {'Automatic': '0', 'Manual': '1'},
    2594: {'AggregatedOrder': '0', 'PendingAllocation': '1', 'LiquidityProvisionActivityOrder': '2', 'RiskReductionOrder': '3', 'AlgorithmicOrder': '4', 'SystematicInternaliserOrder': '5', 'AllExecutionsSubmittedToApa': '6', 'OrderExecutionInstructedByClient': '7', 'LargeInScale': '8', 'Hidden': '9', 'SubjectToEusto': '10', 'SubjectToUksto': '11', 'RepresentativeOrder': '12', 'LinkageType': '13', 'ExemptFromSto': '14'},
    2599: {'Close': '0', 'HedgeElection': '1'},
    2601: {'Bid': '0', 'Mid': '1', 'Offer': '2'},
    2602: {'CalculationAgent': '0', 'OptionsExchange': '1'},
    2617: {'Execution': '0', 'PortfolioRebalancing': '1', 'Standard': '2'},
    2632: {'MarketValuation': '0', 'PortfolioValue': '1', 'ValueConfirmed': '2', 'CollateralCreditValue': '3', 'AdditionalCollateralValue': '4', 'EstimatedMarketValuation': '5'},
    2641: {'Unspecified': '0', 'Acceptance': '1', 'Broker': '2', 'ClearingBroker': '3', 'Retail': '4', 'SalesCommission': '5', 'LocalCommission': '6', 'ResearchPayment': '7'},
    2667: {'NonAlgorithmicTrade': '0', 'AlgorithmicTrade': '1'},
    2669: {'PreTradeTransparencyWaiver': '0', 'PostTradeDeferral': '1', 'ExemptFromPublication': '2', 'OrderLevelPublicationToSubscribers': '3', 'PriceLevelPublicationToSubscribers': '4', 'OrderLevelPublicationToThePublic': '5', 'PublicationInternalToExecutionVenue': '6'},
    2670: {'NoBookOrderDueToAverageSpreadPrice': '0', 'NoBookOrderDueToRefPrice': '1', 'NoBookOrderDueToOtherConditions': '2', 'NoPublicPriceDueToRefPrice': '3', 'NoPublicPriceDueToIlliquid': '4', 'NoPublicPriceDueToOrderSize': '5', 'DeferralDueToLargeInScale': '6', 'DeferralDueToIlliquid': '7', 'DeferralDueToSizeSpecific': '8', 'NoPublicPriceDueToLargeInScale': '9', 'NoPublicPriceSizeDueToOrderHidden': '10', 'ExemptedDueToSecuritiesFinancingTransaction': '11', 'ExemptedDueToEscbPolicyTransaction': '12', 'ExceptionDueToReportByPaper': '13', 'ExceptionDueToTradeExecutedWithNonReportingParty': '14', 'ExceptionDueToIntraFirmOrder': '15', 'ReportedOutsideReportingHours': '16'},
    2675: {'None': '0', 'TradingRiskControl': '1', 'ClearingRiskControl': '2', 'MarketMakerProtection': '3', 'StopTrading': '4', 'EmergencyAction': '5', 'SessionLossLogout': '6', 'DuplicateLogin': '7', 'ProductNotTraded': '8', 'InstrumentNotTraded': '9', 'CompleInstrumentDeleted': '10', 'CircuitBreakerActivated': '11', 'Other': '99'},
    2677: {'OrderSuspended': '0', 'InstrumentSuspended': '1'},
    2679: {'NoChange': '0', 'ExecutingPartyChange': '1', 'EnteringPartyChange': '2', 'SpecifiedPartyChange': '3'},
    2681: {'StandardItm': '0', 'Atmitm': '1', 'AtmCallItm': '2', 'AtmPutItm': '3'},
    2704: {'NoRestriction': '0', 'TradedOnlyOnTradingVenue': '1', 'TradedOnlyOnSi': '2', 'TradedOnTradingVenueOrSi': '3'},
    2705: {'Normal': '0', 'Stressed': '1', 'Exceptional': '2'},
    2707: {'QuoteAboveStandardMarketSize': '0', 'QuoteAboveSpecificInstrumentSize': '1', 'QuoteApplicableForLiquidtyProvisionActivity': '2', 'QuoteIssuerStatus': '3', 'BidOrAskRequest': '4'},
    2710: {'AccruedInterestIsFactored': '0', 'TaxIsFactored': '1', 'BondAmortizationIsFactored': '2'},
    2711: {'Range1': '1', 'Range2': '2', 'Range3': '3'},
    2712: {'Contributes': '0', 'DoesNotContribute': '1'},
    2725: {'ResearchPaymentAccount': '0', 'CommissionSharingAgreement': '1', 'OtherTypeResearchPayment': '2'},
    2736: {'ArgusMcCloskey': '0', 'Baltic': '1', 'Exchange': '2', 'GlobalCoal': '3', 'IhsMcCloskey': '4', 'Platts': '5', 'Other': '99'},
    2748: {'AdmitToTradeRequestDate': '0', 'AdmitToTradeApprovalDate': '1', 'AdmitToTradeOrFirstTradeDate': '2', 'TerminationDate': '3'},
    2753: {'Dividend': '1', 'Variance': '2', 'Volatility': '3', 'TotalReturn': '4', 'ContractForDifference': '5', 'CreditDefault': '6', 'SpreadBet': '7', 'Price': '8', 'ForwardPriceUnderlyingInstrument': '9', 'Other': '99'},
    2763: {'TimeWeightedAveragePrice': '0', 'VolumeWeightedAveragePrice': '1', 'PercentOfVolumeAveragePrice': '2', 'LimitOrderAveragePrice': '3'},
    2767: {'Added': '0', 'Canceled': '1', 'Replaced': '2', 'Changed': '3', 'Pending': '4'},
    2768: {'Accepted': '0', 'Rejected': '1'},
    2773: {'NoMatchingConfirmation': '0', 'NoMatchingAllocation': '1', 'AllocationDataElementMissing': '2', 'ConfirmationDataElementMissing': '3', 'DataDifferenceNotWithinTolerance': '4', 'MatchWithinTolerance': '5', 'Other': '99'},
    2774: {'AccruedInterest': '1', 'DealPrice': '2', 'TradeDate': '3', 'SettlementDate': '4', 'SideIndicator': '5', 'TradedCurrency': '6', 'AccountId': '7', 'ExecutingBrokerId': '8', 'SettlementCurrencyAndAmount': '9', 'InvestmentManagerId': '10', 'NetAmount': '11', 'PlaceOfSettlement': '12', 'Commissions': '13', 'SecurityIdentifier': '14', 'QualityAllocated': '15', 'Principal': '16', 'Fees': '17', 'Tax': '18'},
    2779: {'FixedAmount': '1', 'Percentage': '2'},
    2782: {'Mandatory': '1', 'Optional': '2'},
    2788: {'New': '0', 'Cancel': '1', 'Replace': '2'},
    2790: {'Accepted': '0', 'Rejected': '1'},
    2791: {'UnknownOrders': '0', 'UnknownExecutionFills': '1', 'Other': '99'},
    2795: {'Regular': '0', 'Offshore': '1', 'Onshore': '2'},
    2804: {'New': '0', 'Replace': '1', 'Status': '2'},
    2806: {'Received': '0', 'Accepted': '1', 'Rejected': '2', 'Disputed': '3'},
    2811: {'New': '0', 'Cancel': '1'},
    2813: {'Received': '0', 'Accepted': '1', 'Rejected': '2', 'Disputed': '3'},
    2819: {'DebitPay': '0', 'CreditReceive': '1'},
    2823: {'New': '0', 'Initiated': '1', 'Pending': '2', 'Confirmed': '3', 'Rejected': '4'},
    2829: {'No': 'N', 'Yes': 'Y'},
    2830: {'CustomerOrClient': 'C', 'ExchangeOrExecutionVenue': 'E', 'FirmOrBroker': 'F'},
    2831: {'Bid': '0', 'Offer': '1', 'MidPrice': '2'},
    2834: {'NotApplicable': '0', 'Direct': '1', 'Sip': '2', 'Hybrid': '3'},
    2837: {'No': 'N', 'Yes': 'Y'},
    2839: {'No': 'N', 'Yes': 'Y'},
    2844: {'MoneyMarketFund': '0', 'OtherComingledPool': '1', 'RepoMarket': '2', 'DirectPurchaseOfSecurities': '3', 'OtherInvestments': '4'},
    2846: {'Repo': '0', 'Cash': '1', 'FreeCedits': '2', 'CustomerShortSales': '3', 'BrokerShortSales': '4', 'UnsecuredBorrowing': '5', 'Other': '99'},
    2851: {'Posted': '0', 'Received': '1'},
    2872: {'ExclusiveArrangement': '0', 'CollateralReuse': '1', 'CollateralArrangmentType': '2'},
    2883: {'NoRoutingArrangmentInPlace': '0', 'RoutingArrangementInPlace': '1'},
    2888: {'NonFixSource': '0', 'SystemOrderIdentifier': '1', 'ClientOrderIdentifier': '2', 'SecondaryOrderIdentifier': '3', 'SecondaryClientOrderIdentifier': '4'},
    2890: {'NotSpecified': '0', 'OrderAggregation': '1', 'OrderSplit': '2'},
    2897: {'Cusip': '1', 'Sedol': '2', 'IsinNumber': '4', 'IsoCurrencyCode': '6', 'FinancialInstrumentGlobalIdentifier': 'S', 'DigitalTokenIdentifier': 'Y'},
    2963: {'NotMultiJrsdctnEligible': '0', 'MultiJrsdctnEligible': '1'},
    2964: {'CancelAggressive': '1', 'CancelPassive': '2', 'CancelAggressivePassive': '3'},
    20077: {'CloseToday': '3', 'CloseYesterday': '4'},
    20078: {'Speculation': '1', 'Arbitrage': '2', 'Hedge': '3', 'MarketMaker': '5'},
    20081: {'Open': '0', 'Close': '1', 'CloseToday': '3', 'CloseYesterday': '4'},
    20082: {'Open': '0', 'Close': '1', 'CloseToday': '3', 'CloseYesterday': '4'},
    20083: {'Speculation': '1', 'Arbitrage': '2', 'Hedge': '3', 'MarketMaker': '5'},
    20084: {'Speculation': '1', 'Arbitrage': '2', 'Hedge': '3', 'MarketMaker': '5'},
    20703: {'Today': '1', 'History': '2'},
    40027: {'Bid': '0', 'Mid': '1', 'Offer': '2'},
    40038: {'Market': '0', 'Highest': '1', 'AverageMarket': '2', 'AverageHighest': '3', 'BlendedMarket': '4', 'BlendedHighest': '5', 'AverageBlendedMarket': '6', 'AverageBlendedHighest': '7'},
    40050: {'PaymentCashSettlement': '0', 'PhysicalDelivery': '1'},
    40091: {'MandatoryEarlyTermination': '0', 'OptionalEarlyTermination': '1', 'Cancelable': '2', 'Extendable': '3', 'MutualEarlyTermination': '4', 'Evergreen': '5', 'Callable': '6', 'Puttable': '7'},
    40097: {'Day': 'D', 'Week': 'Wk', 'Month': 'Mo', 'Year': 'Yr'},
    40098: {'ExercisingParty': '0', 'NonExercisingParty': '1', 'MasterAgreeent': '2', 'Supplement': '3'},
    40099: {'Buy': '1', 'Sell': '2'},
    40108: {'CashPrice': '0', 'CashPriceAlternate': '1', 'ParYieldCurveAdjusted': '2', 'ZeroCouponYieldCurveAdjusted': '3', 'ParYieldCurveUnadjusted': '4', 'CrossCurrency': '5', 'CollateralizedPrice': '6'},
    40111: {'Bid': '0', 'Mid': '1', 'Offer': '2', 'ExercisingPartyPays': '3'},
    40126: {'Day': 'D', 'Week': 'Wk', 'Month': 'Mo', 'Year': 'Yr'},
    40144: {'Unadjusted': '0', 'Adjusted': '1'},
    40173: {'Unadjusted': '0', 'Adjusted': '1'},
    40196: {'Day': 'D', 'Week': 'Wk', 'Month': 'Mo', 'Year': 'Yr'},
    40197: {'Business': '0', 'Calendar': '1', 'CommodityBusiness': '2', 'CurrencyBusiness': '3', 'ExchangeBusiness': '4', 'ScheduledTradingDay': '5'},
    40200: {'RestructuringMultipleHoldingObligations': 'H', 'RestructuringMultipleCreditEventNotices': 'E', 'FloatingRateInterestShortfall': 'C'},
    40213: {'Brokerage': '0', 'UpfrontFee': '1', 'IndependentAmountCollateral': '2', 'PrincipalExchange': '3', 'NovationTermination': '4', 'EarlyTerminationProvision': '5', 'CancelableProvision': '6', 'ExtendibleProvision': '7', 'CapRateProvision': '8', 'FloorRateProvision': '9', 'OptionPremium': '10', 'SettlementPayment': '11', 'CashSettl': '12', 'SecurityLending': '13', 'Rebate': '14', 'Other': '99'},
    40214: {'Buy': '1', 'Sell': '2'},
    40227: {'Standard': '0', 'Net': '1', 'StandardfNet': '2'},
    40738: {'Periodic': '0', 'Initial': '1', 'Single': '2', 'Dividend': '3', 'Interest': '4', 'DividendReturn': '5', 'PriceReturn': '6', 'TotalReturn': '7', 'Variance': '8', 'Correlation': '9'},
    40744: {'Standard': '0', 'Fra': '1'},
    40747: {'None': '0', 'Flat': '1', 'Straight': '2', 'SpreadExclusive': '3'},
    40754: {'Day': 'D', 'Week': 'Wk', 'Month': 'Mo', 'Year': 'Yr', 'Term': 'T'},
    40760: {'Day': 'D', 'Week': 'Wk', 'Month': 'Mo', 'Year': 'Yr'},
    40766: {'Monday': 'MON', 'Tuesday': 'TUE', 'Wednesday': 'WED', 'Thursday': 'THU', 'Friday': 'FRI', 'Saturday': 'SAT', 'Sunday': 'SUN'},
    40790: {'Bloomberg': '0', 'Reuters': '1', 'Telerate': '2', 'Other': '99'},
    40791: {'Day': 'D', 'Week': 'Wk', 'Month': 'Mo', 'Year': 'Yr'},
    40795: {'Short': '0', 'Long': '1'},
    40796: {'BondEquivalentYield': '0', 'MoneyMarketYield': '1'},
    40798: {'Buyer': '1', 'Seller': '2'},
    40801: {'Buyer': '1', 'Seller': '2'},
    40806: {'Unweighted': '0', 'Weighted': '1'},
    40807: {'ZeroInterestRateMethod': '0', 'NegativeInterestRateMethod': '1'},
    40809: {'Day': 'D', 'Week': 'Wk', 'Month': 'Mo', 'Year': 'Yr'},
    40810: {'Business': '0', 'Calendar': '1', 'CommodityBusiness': '2', 'CurrencyBusiness': '3', 'ExchangeBusiness': '4', 'ScheduledTradingDay': '5'},
    40811: {'None': '0', 'LinearZeroYield': '1'},
    40816: {'None': '0', 'Isda': '1', 'Afma': '2'},
    40827: {'Unadjusted': '0', 'Adjusted': '1'},
    40829: {'Notional': '0', 'CashFlow': '1', 'FxLinkedNotional': '2', 'FixedRate': '3', 'FutureValueNotional': '4', 'KnownAmount': '5', 'FloatingRateMultiplier': '6', 'Spread': '7', 'CapRate': '8', 'FloorRate': '9', 'NonDeliverableSettlPaymentDates': '10', 'NonDeliverableSettlCalculationDates': '11', 'NonDeliverableFxFixingDates': '12', 'SettlPeriodNotnl': '13', 'SettlPeriodPx': '14', 'CalcPeriod': '15', 'DividendAccrualRateMultiplier': '16', 'DividendAccrualRateSpread': '17', 'DividendAccrualCapRate': '18', 'DividendAccrualFloorRate': '19', 'CompoundingRateMultiplier': '20', 'CompoundingRateSpread': '21', 'CompoundingCapRate': '22', 'CompoundingFloorRate': '23'},
    40849: {'Initial': '0', 'Previous': '1'},
    40873: {'Initial': '0', 'Final': '1', 'CompoundingInitial': '2', 'CompoundingFinal': '3'},
    40874: {'Short': '0', 'Long': '1'},
    40920: {'Business': '0', 'Calendar': '1', 'CommodityBusiness': '2', 'CurrencyBusiness': '3', 'ExchangeBusiness': '4', 'ScheduledTradingDay': '5'},
    40921: {'NotApplicable': '0', 'None': '1', 'FollowingDay': '2', 'FloatingRateNote': '3', 'ModifiedFollowingDay': '4', 'PrecedingDay': '5', 'ModifiedPrecedingDay': '6', 'NearestDay': '7'},
    40922: {'FirstDay': '1', 'SecondDay': '2', 'ThirdDay': '3', 'FourthDay': '4', 'FifthDay': '5', 'SixthDay': '6', 'SeventhDay': '7', 'EighthDay': '8', 'NinthDay': '9', 'TenthDay': '10', 'EleventhDay': '11', 'TwelvthDay': '12', 'ThirteenthDay': '13', 'ForteenthDay': '14', 'FifteenthDay': '15', 'SixteenthDay': '16', 'SeventeenthDay': '17', 'EighteenthDay': '18', 'NineteenthDay': '19', 'TwentiethDay': '20', 'TwentyFirstDay': '21', 'TwentySecondDay': '22', 'TwentyThirdDay': '23', 'TwentyFourthDay': '24', 'TwentyFifthDay': '25', 'TwentySixthDay': '26', 'TwentySeventhDay': '27', 'TwentyEigthDa28y': '28', 'TwentyNinthDay': '29', 'ThirtiethDay': '30', 'Eom': 'EOM', 'Frn': 'FRN', 'Imm': 'IMM', 'Immcad': 'IMMCAD', 'Immaud': 'IMMAUD', 'Immnzd': 'IMMNZD', 'Sfe': 'SFE', 'None': 'NONE', 'Tbill': 'TBILL', 'Mon': 'MON', 'Tue': 'TUE', 'Wed': 'WED', 'Thu': 'THU', 'Fri': 'FRI', 'Sat': 'SAT', 'Sun': 'SUN'},
    40993: {'Initial': '0', 'Intermediate': '1', 'Final': '2', 'Prepaid': '3', 'Postpaid': '4', 'Variable': '5', 'Fixed': '6', 'Swap': '7', 'Conditional': '8', 'FixedRate': '9', 'FloatingRate': '10'},
    41011: {'AsianOut': '0', 'AsianIn': '1', 'BarrierCap': '2', 'BarrierFloor': '3', 'KnockOut': '4', 'KnockIn': '5'},
    41024: {'Business': '0', 'Calendar': '1', 'CommodityBusiness': '2', 'CurrencyBusiness': '3', 'ExchangeBusiness': '4', 'ScheduledTradingDay': '5'},
    41038: {'Notional': '0', 'Delivery': '1', 'PhysicalSettlPeriods': '2'},
    41046: {'Absolute': '0', 'Percentage': '1'},
    41049: {'AllTimes': '0', 'OnPeak': '1', 'OffPeak': '2', 'Base': '3', 'BlockHours': '4', 'Other': '5'},
    41050: {'DoNotIncludeHolidays': '0', 'IncludeHolidays': '1'},
    41052: {'Monday': '1', 'Tuesday': '2', 'Wednesday': '3', 'Thursday': '4', 'Friday': '5', 'Saturday': '6', 'Sunday': '7', 'AllWeekdays': '8', 'AllDays': '9', 'AllWeekends': '10'},
    41057: {'Hour': '0', 'Timestamp': '1'},
    41058: {'Periodic': '0', 'Initial': '1', 'Single': '2'},
    41063: {'Firm': '1', 'NonFirm': '2', 'ForceMajeure': '3', 'SystemFirm': '4', 'UnitFirm': '5'},
    41069: {'Transfers': '0', 'DoesNotTransfer': '1'},
    41075: {'Buyer': '1', 'Seller': '2'},
    41080: {'Buyer': '0', 'Seller': '1'},
    41087: {'NotApplicable': '0', 'Applicable': '1', 'AsInMasterAgreement': '2', 'AsInConfirmation': '3'},
    41088: {'MasterAgreement': '0', 'Confirmation': '1'},
    41097: {'Basket': '0', 'Bond': '1', 'Cash': '2', 'Commodity': '3', 'ConvertibleBond': '4', 'Equity': '5', 'ExchangeTradedFund': '6', 'Future': '7', 'Index': '8', 'Loan': '9', 'Mortgage': '10', 'MutualFund': '11'},
    41111: {'NotRequired': '0', 'NonElectronic': '1', 'Electronic': '2', 'Unknown': '3'},
    41139: {'Unadjusted': '0', 'Adjusted': '1'},
    41159: {'Business': '0', 'Calendar': '1', 'Commodity': '2', 'Currency': '3', 'Exchange': '4', 'Scheduled': '5'},
    41160: {'Prepaid': '0', 'Postpaid': '1', 'Variable': '2', 'Fixed': '3'},
    41199: {'Average': '0', 'Maximum': '1', 'Minimum': '2', 'Cumulative': '3'},
    41206: {'Absolute': '0', 'Percentage': '1'},
    41214: {'All': '0', 'First': '1', 'Last': '2', 'Penultimate': '3'},
    41228: {'EveryDay': '0', 'Monday': '1', 'Tuesday': '2', 'Wednesday': '3', 'Thursday': '4', 'Friday': '5', 'Saturday': '6', 'Sunday': '7'},
    41267: {'Week': 'Wk', 'Month': 'Mo'},
    41273: {'Day': 'D'},
    41282: {'City': '0', 'Airport': '1', 'WeatherStation': '2', 'WeatherIndex': '3'},
    41308: {'Term': '0', 'PerBusinessDay': '1', 'PerCalculationPeriod': '2', 'PerSettlPeriod': '3', 'PerCalendarDay': '4', 'PerHour': '5', 'PerMonth': '6'},
    42192: {'Proprietary': '0', 'Eic': '1'},
    42217: {'Close': '0', 'Hedge': '1'},
    42246: {'ExDate': '0', 'RecordDate': '1'},
    42247: {'RecordAmount': '0', 'ExAmount': '1', 'PaidAmount': '2', 'PerMasterConfirm': '3'},
    42258: {'PotentialAdjustment': '0', 'CashEquivalent': '1'},
    42259: {'EquityAmountReceiver': '0', 'CalculationAgent': '1'},
    42604: {'Initial': '0', 'InitialAndFinal': '1', 'Final': '2', 'AnyPeriod': '3'},
    42674: {'Volatility': '0', 'Variance': '1'},
    42679: {'Previous': '0', 'Last': '1', 'Both': '2'},
    42707: {'FlatFee': '0', 'AmortizedFee': '1', 'FundingFee': '2', 'FlatAndFundingFee': '3', 'AmortizedAndFundingFee': '4'},
    42710: {'PriceValuation': '0', 'DividendValuation': '1'},
    42736: {'Initial': '0', 'Interim': '1', 'Final': '2'},
    42748: {'Open': '0', 'OfficialSettlPx': '1', 'Xetra': '2', 'Close': '3', 'DerivativesClose': '4', 'High': '5', 'Low': '6', 'AsSpecifiedInMasterConfirmation': '7'},
    42759: {'None': '0', 'FuturesPrice': '1', 'OptionsPrice': '2'},
    42766: {'Gross': '0', 'Net': '1', 'Accrued': '2', 'CleanNet': '3'},
    42769: {'AbsoluteTerms': '0', 'PercentageOfNotional': '1'},
    42787: {'Execution': '0', 'PortfolioRebalancing': '1', 'Standard': '2'},
    50002: {'Update': '0', 'Snapshot': '1'},
}
_OPEN = frozenset([22, 98, 167])
_COMPONENTS = {
    'CommissionData': (12, 13, 479, 2922, 1233, 1238, 497,),
    'DiscretionInstructions': (388, 389, 841, 842, 843, 844, 846,),
    'FinancingDetails': (913, 914, 1961, 915, 918, 2952, 1962, 1963, 1964, 1965, 1966, 'FinancingContractualDefinitionGrp', 'FinancingTermSupplementGrp', 'FinancingContractualMatrixGrp', 1967, 1968, 1969, 1970, 1513, 1525, 1527, 788, 916, 917, 919, 898,),
    'Instrument': (55, 65, 48, 22, 'SecAltIDGrp', 460, 1227, 1151, 461, 2891, 167, 762, 200, 541, 1079, 966, 1049, 965, 224, 1449, 1450, 1451, 1452, 1457, 1458, 1739, 2210, 1938, 1939, 1940, 2735, 'SecondaryAssetGrp', 'AssetAttributeGrp', 1941, 1575, 1942, 1943, 1944, 1945, 1946, 1947, 1948, 1949, 1950, 2879, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958, 1959, 1960, 1577, 1580, 1581, 1678, 1697, 225, 239, 226, 227, 228, 255, 543, 470, 471, 472, 240, 202, 2578, 2577, 947, 2904, 967, 968, 1698, 1866, 2600, 2001, 2601, 1478, 1479, 1480, 1481, 206, 231, 1435, 2353, 1439, 969, 1146, 996, 1147, 1716, 2905, 1191, 1192, 1717, 2906, 1193, 2579, 1194, 1482, 1195, 2753, 1196, 1197, 2002, 2140, 1524, 2907, 1198, 1199, 1200, 201, 2681, 2685, 1244, 1242, 2575, 2574, 997, 223, 207, 970, 971, 106, 348, 349, 2737, 2714, 2715, 2716, 107, 350, 351, 'SecurityXML', 691, 667, 875, 876, 'EvntGrp', 873, 874, 'InstrumentParties', 1687, 'ComplexEvents', 1787, 2141, 2142, 2143, 2752, 2144, 2145, 2576, 2962, 'DateAdjustment', 'PricingDateTime', 'MarketDisruption', 'OptionExercise', 'StreamGrp', 'ProvisionGrp', 'AdditionalTermGrp', 'ProtectionTermGrp', 'CashSettlTermGrp', 'PhysicalSettlTermGrp', 'ExtraordinaryEventGrp', 2602, 2603,),
    'InstrumentExtension': (668, 869, 'AttrbGrp', 2736, 'IndexRollMonthGrp', 2738, 'FloatingRateIndex', 'ReferenceDataDateGrp',),
    'InstrumentLeg': (600, 601, 602, 603, 'LegSecAltIDGrp', 1788, 607, 1594, 608, 2893, 609, 764, 610, 611, 1212, 2146, 2147, 2148, 248, 2149, 2150, 2151, 2152, 2153, 2154, 2155, 2348, 2067, 2068, 2069, 2739, 'LegSecondaryAssetGrp', 'LegAssetAttributeGrp', 2070, 2156, 2157, 2158, 2159, 2160, 2161, 2162, 2163, 2164, 2165, 2880, 2166, 2167, 2168, 2169, 2170, 2171, 2172, 2173, 2174, 2175, 2176, 2177, 2178, 2179, 2180, 249, 250, 251, 252, 253, 257, 599, 596, 597, 598, 254, 612, 942, 2908, 2181, 2182, 2183, 2184, 2604, 2185, 2605, 2186, 2187, 2188, 2189, 613, 614, 1436, 2354, 1440, 2190, 2191, 999, 1224, 1720, 2909, 1421, 1422, 1721, 2910, 2192, 1001, 1420, 2193, 2194, 2755, 2195, 2196, 2197, 2198, 1528, 2911, 2199, 2200, 2201, 2202, 2203, 615, 616, 2205, 2206, 617, 618, 619, 2740, 2717, 2718, 2719, 620, 621, 622, 'LegSecurityXML', 2207, 2208, 623, 624, 556, 2898, 740, 739, 955, 956, 1358, 2682, 2686, 1017, 566, 'LegEvntGrp', 'LegInstrumentParties', 2209, 'LegComplexEvents', 2211, 2212, 2213, 2754, 2214, 2215, 'LegDateAdjustment', 'LegPricingDateTime', 'LegMarketDisruption', 'LegOptionExercise', 'LegStreamGrp', 'LegProvisionGrp', 'LegAdditionalTermGrp', 'LegProtectionTermGrp', 'LegCashSettlTermGrp', 'LegPhysicalSettlTermGrp', 'LegExtraordinaryEventGrp', 2606, 2607,),
    'LegBenchmarkCurveData': (676, 2951, 677, 678, 679, 680,),
    'OrderQtyData': (38, 152, 516, 468, 469,),
    'PegInstructions': (211, 1094, 835, 836, 837, 838, 840, 1096, 1097, 1098, 1099,),
    'SettlInstructionsData': (172, 169, 170, 171, 'DlvyInstGrp',),
    'SpreadOrBenchmarkCurveData': (218, 220, 2950, 221, 222, 662, 663, 699, 761,),
    'UnderlyingInstrument': (311, 312, 309, 305, 'UndSecAltIDGrp', 2874, 462, 'UnderlyingSecurityXML', 463, 2894, 310, 763, 313, 542, 1213, 1837, 241, 1453, 1454, 2614, 2615, 2921, 2616, 2617, 2619, 1455, 1456, 1459, 1460, 242, 243, 244, 245, 246, 256, 595, 592, 593, 594, 247, 316, 941, 2917, 317, 436, 1437, 2363, 1441, 998, 1423, 1718, 2918, 1424, 1425, 1719, 2919, 1000, 1419, 1526, 2920, 435, 308, 306, 362, 363, 2742, 2720, 2721, 2722, 2723, 2724, 307, 364, 365, 877, 878, 972, 318, 2916, 879, 975, 973, 974, 810, 882, 883, 884, 885, 886, 2885, 2886, 'UnderlyingStipulations', 1044, 1045, 1046, 1038, 'UndlyInstrumentParties', 1039, 315, 2683, 2687, 1988, 1989, 1990, 1991, 1992, 1993, 2881, 1994, 1995, 1996, 1997, 2620, 2621, 'UnderlyingEvntGrp', 1998, 1999, 2000, 2003, 2004, 2005, 2006, 2284, 2285, 2286, 2287, 2288, 2007, 2008, 2009, 2010, 2011, 2012, 2491, 2013, 2014, 2015, 2744, 'UnderlyingSecondaryAssetGrp', 'UnderlyingAssetAttributeGrp', 2016, 2289, 2017, 2018, 2019, 2020, 2021, 2022, 2290, 2622, 2291, 2623, 2292, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2757, 2030, 2031, 2293, 2294, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2044, 41314, 41315, 'UnderlyingComplexEvents', 2295, 2296, 2297, 2756, 2298, 2299, 'UnderlyingDateAdjustment', 'UnderlyingPricingDateTime', 'UnderlyingMarketDisruption', 'UnderlyingOptionExercise', 'UnderlyingStreamGrp', 'UnderlyingProvisionGrp', 'UnderlyingAdditionalTermGrp', 'UnderlyingProtectionTermGrp', 'UnderlyingCashSettlTermGrp', 'UnderlyingPhysicalSettlTermGrp', 'UnderlyingRateSpreadSchedule', 'UnderlyingDividendPayout', 'UnderlyingExtraordinaryEventGrp', 2624, 2625, 2626, 2627, 2628, 2629, 2630, 2631,),
    'YieldData': (235, 236, 701, 696, 697, 698,),
    'DisplayInstruction': (1138, 1082, 1608, 2828, 1083, 1084, 1085, 1086, 1087, 1088,),
    'TriggeringInstruction': (1100, 1101, 1628, 1102, 1103, 1104, 1105, 1106, 1107, 1108, 1109, 1110, 1111, 1112, 1113, 1114,),
    'SecurityTradingRules': ('BaseTradingRules', 'TradingSessionRulesGrp', 'NestedInstrumentAttribute',),
    'SecurityXML': (1184, 1185, 1186,),
    'SecondaryPriceLimits': (1305, 1221, 1230, 1240,),
    'PriceLimits': (1306, 1148, 1149, 1150,),
    'TradingSessionRules': ('OrdTypeRules', 'TimeInForceRules', 'ExecInstRules', 'AuctionTypeRuleGrp', 'MatchRules', 'MarketDataFeedTypes',),
    'BaseTradingRules': ('TickRules', 'LotTypeRules', 'PriceLimits', 'PriceRangeRuleGrp', 'QuoteSizeRuleGrp', 827, 1786, 562, 1140, 1143, 1144, 1245, 2934, 561, 1377, 1378, 423, 2557, 2559,),
    'DerivativeInstrument': (1214, 1215, 1216, 1217, 'DerivativeSecurityAltIDGrp', 1246, 1228, 1243, 1247, 1248, 2892, 1249, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1276, 1257, 1258, 1259, 1260, 1261, 1262, 2912, 1263, 1264, 1265, 1266, 1438, 1442, 1267, 1268, 1269, 1270, 1722, 2913, 1315, 1316, 1723, 2914, 1317, 1318, 1319, 1576, 2915, 1320, 1321, 1322, 1323, 2684, 2688, 1299, 1225, 1271, 1272, 1273, 1274, 1275, 1277, 1278, 1279, 1280, 1281, 'DerivativeSecurityXML', 1285, 'DerivativeEventsGrp', 'DerivativeInstrumentParties',),
    'DerivativeSecurityDefinition': ('DerivativeInstrument', 'DerivativeInstrumentAttribute', 'MarketSegmentGrp', 'SecurityClassificationGrp',),
    'DerivativeSecurityXML': (1282, 1283, 1284,),
    'UnderlyingLegInstrument': (1330, 1331, 1332, 1333, 'UnderlyingLegSecurityAltIDGrp', 1344, 1337, 1338, 1339, 1345, 1405, 1340, 1391, 1343, 1341, 1392,),
    'ApplicationSequenceControl': (1180, 1181, 1350, 1352,),
    'TradeReportOrderDetail': (37, 198, 11, 526, 66, 1080, 1081, 1431, 'RelatedOrderGrp', 1091, 40, 44, 99, 18, 39, 'OrderQtyData', 151, 14, 59, 126, 'MatchingInstructions', 2362, 2964, 1629, 1916, 'DisplayInstruction', 528, 529, 775, 1432, 1724, 'OrderAttributeGrp', 2704, 821, 1093, 483, 586, 2766,),
    'InstrumentScope': (1536, 1537, 1538, 1539, 'InstrumentScopeSecurityAltIDGrp', 1543, 1544, 1545, 1546, 2895, 1547, 1548, 1549, 1550, 1551, 1552, 1553, 1554, 1555, 1616, 1556, 1620, 1621, 1557,),
    'ThrottleResponse': (1685, 1609, 1686,),
    'LegSecurityXML': (1871, 1872, 1873,),
    'UnderlyingSecurityXML': (1874, 1875, 1876,),
    'LegPaymentStream': (40279, 40280, 40281, 42399, 40282, 40283, 43108, 40284, 40285, 40286, 40287, 40288, 42400, 42401, 42402, 42403, 40289, 40290, 40291, 41549, 41550, 41551, 41552, 41553, 41554, 41555, 'LegPaymentStreamPaymentDates', 'LegPaymentStreamResetDates', 'LegPaymentStreamFixedRate', 'LegPaymentStreamFloatingRate', 42404, 'LegPaymentStreamCompoundingFloatingRate', 'LegPaymentStreamCompoundingDates', 'LegPaymentStreamNonDeliverableSettlTerms',),
    'LegPaymentStreamFixedRate': (40326, 40327, 40328, 41556, 41557, 40329, 40330, 41558, 41559, 41560,),
    'LegPaymentStreamFloatingRate': (40331, 40332, 43088, 43089, 40333, 40334, 43116, 43117, 43118, 43119, 41563, 41564, 41565, 41566, 41567, 41568, 41569, 41570, 41571, 40335, 40336, 41572, 41573, 41574, 41575, 40337, 40338, 40339, 40340, 40341, 40342, 40343, 40344, 40345, 41576, 41577, 40346, 40347, 40348, 40349, 41578, 41579, 42462, 42463, 42464, 41580, 41581, 42465, 41582, 41583, 41584, 41585, 41586, 'LegPaymentStreamPricingBusinessCenterGrp', 'LegPaymentStreamPricingDayGrp', 'LegPaymentStreamPricingDateGrp', 40350, 40351, 40352, 40353, 40354, 40355, 40356, 40357, 40358, 42466, 'LegPaymentStreamFormula', 'LegDividendConditions', 42467, 'LegReturnRateGrp', 42468, 42469, 42470, 42471, 42472, 42473, 42474, 42475, 42476, 42477, 42478, 42479, 42480, 42481,),
    'LegPaymentStreamNonDeliverableSettlTerms': (40359, 40360, 'LegPaymentStreamNonDeliverableFixingDatesBusinessCenterGrp', 40362, 40363, 40364, 40365, 'LegPaymentStreamNonDeliverableSettlRateSource', 'LegPaymentStreamNonDeliverableFixingDateGrp', 'LegSettlRateDisruptionFallbackGrp',),
    'LegPaymentStreamPaymentDates': (40292, 'LegPaymentStreamPaymentDateBusinessCenterGrp', 'LegPaymentStreamPaymentDateGrp', 40294, 40295, 40296, 40297, 40298, 40299, 40300, 40301, 40302, 41592, 'LegPaymentStreamFinalPricePaymentDate',),
    'LegPaymentStreamResetDates': (40303, 40304, 'LegPaymentStreamResetDateBusinessCenterGrp', 40306, 40307, 40308, 40309, 40310, 'LegPaymentStreamInitialFixingDateBusinessCenterGrp', 40312, 40313, 40314, 40315, 40316, 40317, 'LegPaymentStreamFixingDateBusinessCenterGrp', 40319, 40320, 40321, 40322, 40323, 40324, 40325, 'LegPaymentStreamFixingDateGrp',),
    'LegProvisionCashSettlPaymentDates': (40516, 'LegProvisionCashSettlPaymentDateBusinessCenterGrp', 40518, 40519, 40520, 40521, 40522, 40523, 'LegProvisionCashSettlPaymentFixedDateGrp',),
    'LegProvisionCashSettlValueDates': (40524, 40525, 40526, 'LegProvisionCashSettlValueDateBusinessCenterGrp', 40528, 40529, 40530, 40531, 40532,),
    'LegProvisionOptionExerciseDates': (40476, 'LegProvisionOptionExerciseBusinessCenterGrp', 'LegProvisionOptionExerciseFixedDateGrp', 40478, 40479, 40480, 40481, 40482, 40483, 40484, 40485, 40486, 40487, 40488, 40489, 40490, 40491, 40492, 40493, 40494,),
    'LegProvisionOptionExpirationDate': (40498, 40499, 'LegProvisionOptionExpirationDateBusinessCenterGrp', 40501, 40502, 40503, 40504, 40505, 40506, 40507,),
    'LegProvisionOptionRelevantUnderlyingDate': (40508, 40509, 'LegProvisionOptionRelevantUnderlyingDateBusinessCenterGrp', 40511, 40512, 40513, 40514, 40515,),
    'LegStreamCalculationPeriodDates': (41641, 41642, 40265, 'LegStreamCalculationPeriodBusinessCenterGrp', 'LegStreamCalculationPeriodDateGrp', 40267, 40268, 'LegStreamFirstPeriodStartDateBusinessCenterGrp', 40270, 40271, 40272, 40273, 40274, 40275, 40276, 41643, 41644, 41645,),
    'LegStreamEffectiveDate': (40249, 40250, 'LegStreamEffectiveDateBusinessCenterGrp', 40252, 40253, 40254, 40255, 40256,),
    'LegStreamTerminationDate': (40257, 40258, 'LegStreamTerminationDateBusinessCenterGrp', 40260, 40261, 40262, 40263, 40264,),
    'PaymentStream': (40738, 40739, 40740, 42600, 40741, 40742, 43106, 40743, 40744, 40745, 40746, 40747, 42601, 42602, 42603, 42604, 40748, 40749, 40750, 41180, 41181, 41182, 41183, 41184, 41185, 41186, 'PaymentStreamPaymentDates', 'PaymentStreamResetDates', 'PaymentStreamFixedRate', 'PaymentStreamFloatingRate', 42605, 'PaymentStreamCompoundingFloatingRate', 'PaymentStreamCompoundingDates', 'PaymentStreamNonDeliverableSettlTerms',),
    'PaymentStreamFixedRate': (40784, 40785, 40786, 41187, 41188, 40787, 40788, 41189, 41190, 41191,),
    'PaymentStreamFloatingRate': (40789, 40790, 43090, 43091, 40791, 40792, 43112, 43113, 43114, 43115, 41194, 41195, 41196, 41197, 41198, 41199, 41200, 41201, 41202, 40793, 40794, 41203, 41204, 41205, 41206, 40795, 40796, 40797, 40798, 40799, 40800, 40801, 40802, 40803, 41207, 41208, 40804, 40805, 40806, 40807, 41209, 41210, 42663, 42664, 42665, 41211, 41212, 42666, 41213, 41214, 41215, 41216, 41217, 'PaymentStreamPricingBusinessCenterGrp', 'PaymentStreamPricingDayGrp', 'PaymentStreamPricingDateGrp', 40808, 40809, 40810, 40811, 40812, 40813, 40814, 40815, 40816, 42667, 'PaymentStreamFormula', 'DividendConditions', 42668, 'ReturnRateGrp', 42669, 42670, 42671, 42672, 42673, 42674, 42675, 42676, 42677, 42678, 42679, 42680, 42681, 42682,),
    'PaymentStreamNonDeliverableSettlTerms': (40817, 40818, 'PaymentStreamNonDeliverableFixingDatesBusinessCenterGrp', 40820, 40821, 40822, 40823, 'PaymentStreamNonDeliverableSettlRateSource', 'PaymentStreamNonDeliverableFixingDateGrp', 'SettlRateDisruptionFallbackGrp',),
    'PaymentStreamPaymentDates': (40751, 'PaymentStreamPaymentDateBusinessCenterGrp', 'PaymentStreamPaymentDateGrp', 40753, 40754, 40755, 40756, 40757, 40758, 40759, 40760, 40920, 41223, 'PaymentStreamFinalPricePaymentDate',),
    'PaymentStreamResetDates': (40761, 40762, 'PaymentStreamResetDateBusinessCenterGrp', 40764, 40765, 40766, 40767, 40768, 'PaymentStreamInitialFixingDateBusinessCenterGrp', 40770, 40771, 40772, 40773, 40774, 40775, 'PaymentStreamFixingDateBusinessCenterGrp', 40777, 40778, 40779, 40780, 40781, 40782, 40783, 'PaymentStreamFixingDateGrp',),
    'ProvisionCashSettlPaymentDates': (40163, 'ProvisionCashSettlPaymentDateBusinessCenterGrp', 40165, 40166, 40167, 40168, 40169, 40170, 'ProvisionCashSettlPaymentFixedDateGrp',),
    'ProvisionCashSettlValueDates': (40114, 40115, 40116, 'ProvisionCashSettlValueDateBusinessCenterGrp', 40118, 40119, 40120, 40121, 40122,),
    'ProvisionOptionExerciseDates': (40123, 'ProvisionOptionExerciseBusinessCenterGrp', 'ProvisionOptionExerciseFixedDateGrp', 40125, 40126, 40127, 40128, 40129, 40130, 40131, 40132, 40133, 40134, 40135, 40136, 40137, 40138, 40139, 40140, 40141,),
    'ProvisionOptionExpirationDate': (40145, 40146, 'ProvisionOptionExpirationDateBusinessCenterGrp', 40148, 40149, 40150, 40151, 40152, 40153, 40154,),
    'ProvisionOptionRelevantUnderlyingDate': (40155, 40156, 'ProvisionOptionRelevantUnderlyingDateBusinessCenterGrp', 40158, 40159, 40160, 40161, 40162,),
    'StreamCalculationPeriodDates': (41244, 41245, 40073, 'StreamCalculationPeriodBusinessCenterGrp', 'StreamCalculationPeriodDateGrp', 40075, 40076, 'StreamFirstPeriodStartDateBusinessCenterGrp', 40078, 40079, 40080, 40081, 40082, 40083, 40084, 41246, 41247, 41248,),
    'StreamEffectiveDate': (40907, 40908, 'StreamEffectiveDateBusinessCenterGrp', 40910, 40911, 40912, 40913, 40914,),
    'StreamTerminationDate': (40065, 40066, 'StreamTerminationDateBusinessCenterGrp', 40068, 40069, 40070, 40071, 40072,),
    'UnderlyingPaymentStream': (40568, 40569, 40570, 42895, 40571, 40572, 43107, 40573, 40574, 40575, 40576, 40577, 42896, 42897, 42898, 42899, 40578, 40579, 40580, 41897, 41898, 41899, 41900, 41901, 41902, 41903, 'UnderlyingPaymentStreamPaymentDates', 'UnderlyingPaymentStreamResetDates', 'UnderlyingPaymentStreamFixedRate', 'UnderlyingPaymentStreamFloatingRate', 42900, 'UnderlyingPaymentStreamCompoundingFloatingRate', 'UnderlyingPaymentStreamCompoundingDates', 'UnderlyingPaymentStreamNonDeliverableSettlTerms',),
    'UnderlyingPaymentStreamFixedRate': (40615, 40616, 40617, 41904, 41905, 40618, 40619, 41906, 41907, 41908,),
    'UnderlyingPaymentStreamFloatingRate': (40620, 40621, 43092, 43093, 40622, 40623, 43120, 43121, 43122, 43123, 41911, 41912, 41913, 41914, 41915, 41916, 41917, 41918, 41919, 40624, 40625, 41920, 41921, 41922, 41923, 40626, 40627, 40628, 40629, 40630, 40631, 40632, 40633, 40634, 41924, 41925, 40635, 40636, 40637, 40638, 41926, 41927, 42958, 42959, 42960, 41928, 41929, 42961, 41930, 41931, 41932, 41933, 41934, 'UnderlyingPaymentStreamPricingBusinessCenterGrp', 'UnderlyingPaymentStreamPricingDayGrp', 'UnderlyingPaymentStreamPricingDateGrp', 40639, 40640, 40641, 40642, 40643, 40644, 40645, 40646, 40647, 42962, 'UnderlyingPaymentStreamFormula', 'UnderlyingDividendConditions', 42963, 'UnderlyingReturnRateGrp', 42964, 42965, 42966, 42967, 42968, 42969, 42970, 42971, 42972, 42973, 42974, 42975, 42976, 42977,),
    'UnderlyingPaymentStreamNonDeliverableSettlTerms': (40648, 40649, 'UnderlyingPaymentStreamNonDeliverableFixingDatesBusinessCenterGrp', 40651, 40652, 40653, 40654, 'UnderlyingPaymentStreamNonDeliverableSettlRateSource', 'UnderlyingPaymentStreamNonDeliverableFixingDateGrp', 'UnderlyingSettlRateDisruptionFallbackGrp',),
    'UnderlyingPaymentStreamPaymentDates': (40581, 'UnderlyingPaymentStreamPaymentDateBusinessCenterGrp', 'UnderlyingPaymentStreamPaymentDateGrp', 40583, 40584, 40585, 40586, 40587, 40588, 40589, 40590, 40591, 41940, 'UnderlyingPaymentStreamFinalPricePaymentDate',),
    'UnderlyingPaymentStreamResetDates': (40592, 40593, 'UnderlyingPaymentStreamResetDateBusinessCenterGrp', 40595, 40596, 40597, 40598, 40599, 'UnderlyingPaymentStreamInitialFixingDateBusinessCenterGrp', 40601, 40602, 40603, 40604, 40605, 40606, 'UnderlyingPaymentStreamFixingDateBusinessCenterGrp', 40608, 40609, 40610, 40611, 40612, 40613, 40614, 'UnderlyingPaymentStreamFixingDateGrp',),
    'UnderlyingStreamCalculationPeriodDates': (41957, 41958, 40556, 'UnderlyingStreamCalculationPeriodBusinessCenterGrp', 'UnderlyingStreamCalculationPeriodDateGrp', 40558, 40559, 'UnderlyingStreamFirstPeriodStartDateBusinessCenterGrp', 40561, 40562, 40563, 40564, 40565, 40566, 40567, 41959, 41960, 41961,),
    'UnderlyingStreamEffectiveDate': (40057, 40058, 'UnderlyingStreamEffectiveDateBusinessCenterGrp', 40060, 40061, 40062, 40063, 40064,),
    'UnderlyingStreamTerminationDate': (40548, 40549, 'UnderlyingStreamTerminationDateBusinessCenterGrp', 40551, 40552, 40553, 40554, 40555,),
    'DateAdjustment': (40921, 'BusinessCenterGrp', 40922,),
    'LegDateAdjustment': (40925, 'LegBusinessCenterGrp', 40926,),
    'UnderlyingDateAdjustment': (40964, 'UnderlyingBusinessCenterGrp', 40965,),
    'LegPaymentStreamNonDeliverableSettlRateSource': (40087, 40228,),
    'LegSettlRateFallbackRateSource': (40366, 40370,),
    'PaymentStreamNonDeliverableSettlRateSource': (40371, 40372,),
    'SettlRateFallbackRateSource': (40373, 40655,),
    'UnderlyingPaymentStreamNonDeliverableSettlRateSource': (40661, 40824,),
    'UnderlyingSettlRateFallbackRateSource': (40904, 40915,),
    'ProvisionCashSettlQuoteSource': (40112, 41406,),
    'LegProvisionCashSettlQuoteSource': (40470, 41407,),
    'ComplexEventRelativeDate': (41020, 41021, 41022, 41023, 41024, 41025, 'ComplexEventDateBusinessCenterGrp', 41026, 41027, 41028,),
    'DeliveryStream': (41058, 'DeliveryStreamCommoditySourceGrp', 41059, 41060, 41061, 41062, 42192, 42193, 41063, 41064, 41065, 41066, 41067, 41218, 'DeliveryStreamCycleGrp', 41068, 41069, 41070, 41071, 41072, 41073, 41074, 41075, 41076, 41077, 41078, 41079, 41080, 43094,),
    'MarketDisruption': (41087, 'MarketDisruptionEventGrp', 41088, 'MarketDisruptionFallbackGrp', 'MarketDisruptionFallbackReferencePriceGrp', 41089, 41090, 41091,),
    'OptionExercise': (41106, 41107, 41108, 41109, 41110, 41111, 41112, 41113, 41114, 41115, 42590, 'SettlMethodElectionDate', 'OptionExerciseDates', 'OptionExerciseExpiration', 'OptionExerciseMakeWholeProvision',),
    'OptionExerciseDates': (41118, 'OptionExerciseBusinessCenterGrp', 'OptionExerciseDateGrp', 41119, 41120, 41121, 41122, 41123, 41124, 41125, 41126, 41127, 41128, 41129, 41130, 41131, 41132, 41133, 41134, 41135, 41136,),
    'OptionExerciseExpiration': (41142, 'OptionExerciseExpirationDateBusinessCenterGrp', 'OptionExerciseExpirationDateGrp', 41143, 41144, 41145, 41146, 41147, 41148, 41149, 41150, 41151,),
    'PricingDateTime': (41232, 41233, 'PricingDateBusinessCenterGrp', 41234, 41235, 41236,),
    'StreamCommodity': (41251, 41252, 41253, 41254, 'StreamCommodityAltIDGrp', 41255, 41256, 41257, 42587, 'StreamAssetAttributeGrp', 41258, 41259, 41260, 41261, 41262, 41263, 41264, 'StreamCommodityDataSourceGrp', 41265, 41266, 41267, 41268, 41269, 'StreamCommoditySettlBusinessCenterGrp', 41270, 41271, 41272, 41273, 41274, 'StreamCommoditySettlPeriodGrp', 41275, 41276,),
    'LegComplexEventRelativeDate': (41389, 41390, 41391, 41392, 41393, 41394, 'LegComplexEventDateBusinessCenterGrp', 41395, 41396, 41397,),
    'LegDeliveryStream': (41429, 'LegDeliveryStreamCommoditySourceGrp', 41430, 41431, 41432, 41433, 42194, 42195, 41434, 41435, 41436, 41437, 41438, 41219, 'LegDeliveryStreamCycleGrp', 41439, 41440, 41441, 41442, 41443, 41444, 41445, 41446, 41447, 41448, 41449, 41450, 41451, 43095,),
    'LegMarketDisruption': (41462, 'LegMarketDisruptionEventGrp', 41463, 'LegMarketDisruptionFallbackGrp', 'LegMarketDisruptionFallbackReferencePriceGrp', 41464, 41465, 41466,),
    'LegOptionExercise': (41481, 41482, 41483, 41484, 41485, 41486, 41487, 41488, 41489, 41490, 42391, 'LegSettlMethodElectionDate', 'LegOptionExerciseDates', 'LegOptionExerciseExpiration', 'LegOptionExerciseMakeWholeProvision',),
    'LegOptionExerciseDates': (41493, 'LegOptionExerciseBusinessCenterGrp', 'LegOptionExerciseDateGrp', 41494, 41495, 41496, 41497, 41498, 41499, 41500, 41501, 41502, 41503, 41504, 41505, 41506, 41507, 41508, 41509, 41510, 41511,),
    'LegOptionExerciseExpiration': (41517, 'LegOptionExerciseExpirationDateBusinessCenterGrp', 'LegOptionExerciseExpirationDateGrp', 41518, 41519, 41520, 41521, 41522, 41523, 41524, 41525, 41526,),
    'LegPricingDateTime': (41609, 41610, 'LegPricingDateBusinessCenterGrp', 41611, 41612, 41613,),
    'LegStreamCommodity': (41648, 41649, 41650, 41651, 'LegStreamCommodityAltIDGrp', 41652, 41653, 41654, 42588, 'LegStreamAssetAttributeGrp', 41655, 41656, 41657, 41658, 41659, 41660, 41661, 'LegStreamCommodityDataSourceGrp', 41662, 41663, 41664, 41665, 41666, 'LegStreamCommoditySettlBusinessCenterGrp', 41667, 41668, 41669, 41670, 41671, 'LegStreamCommoditySettlPeriodGrp', 41672, 41673,),
    'UnderlyingComplexEventRelativeDate': (41739, 41740, 41741, 41742, 41743, 41744, 'UnderlyingComplexEventDateBusinessCenterGrp', 41745, 41746, 41747,),
    'UnderlyingDeliveryStream': (41777, 'UnderlyingDeliveryStreamCommoditySourceGrp', 41778, 41779, 41780, 41781, 42196, 42197, 41782, 41783, 41784, 41785, 41786, 41587, 'UnderlyingDeliveryStreamCycleGrp', 41787, 41788, 41789, 41790, 41791, 41792, 41793, 41794, 41795, 41796, 41797, 41798, 41799, 43096,),
    'UnderlyingOptionExercise': (41810, 41811, 41812, 41813, 41814, 41815, 41816, 41817, 41818, 41819, 42887, 'UnderlyingSettlMethodElectionDate', 'UnderlyingOptionExerciseDates', 'UnderlyingOptionExerciseExpiration', 'UnderlyingOptionExerciseMakeWholeProvision',),
    'UnderlyingOptionExerciseDates': (41822, 'UnderlyingOptionExerciseBusinessCenterGrp', 'UnderlyingOptionExerciseDateGrp', 41823, 41824, 41825, 41826, 41827, 41828, 41829, 41830, 41831, 41832, 41833, 41834, 41835, 41836, 41837, 41838, 41839, 41840,),
    'UnderlyingOptionExerciseExpiration': (41846, 'UnderlyingOptionExerciseExpirationDateBusinessCenterGrp', 'UnderlyingOptionExerciseExpirationDateGrp', 41847, 41848, 41849, 41850, 41851, 41852, 41853, 41854, 41855,),
    'UnderlyingMarketDisruption': (41859, 'UnderlyingMarketDisruptionEventGrp', 41860, 'UnderlyingMarketDisruptionFallbackGrp', 'UnderlyingMarketDisruptionFallbackReferencePriceGrp', 41861, 41862, 41863,),
    'UnderlyingPricingDateTime': (41949, 41950, 'UnderlyingPricingDateBusinessCenterGrp', 41951, 41952, 41953,),
    'UnderlyingStreamCommodity': (41964, 41965, 41966, 41967, 'UnderlyingStreamCommodityAltIDGrp', 41968, 41969, 41970, 42589, 'UnderlyingStreamAssetAttributeGrp', 41971, 41972, 41973, 41974, 41975, 41976, 41977, 'UnderlyingStreamCommodityDataSourceGrp', 41978, 41979, 41980, 41981, 41982, 'UnderlyingStreamCommoditySettlBusinessCenterGrp', 41983, 41984, 41985, 41986, 41987, 'UnderlyingStreamCommoditySettlPeriodGrp', 41988, 41989,),
    'UnderlyingProvisionCashSettlPaymentDates': (42092, 'UnderlyingProvisionCashSettlPaymentDateBusinessCenterGrp', 42093, 42094, 42095, 42096, 42097, 42098, 'UnderlyingProvisionCashSettlPaymentFixedDateGrp',),
    'UnderlyingProvisionCashSettlQuoteSource': (42102, 42103,),
    'UnderlyingProvisionCashSettlValueDates': (42104, 42105, 42106, 'UnderlyingProvisionCashSettlValueDateBusinessCenterGrp', 42107, 42108, 42109, 42110, 42111,),
    'UnderlyingProvisionOptionExerciseDates': (42115, 'UnderlyingProvisionOptionExerciseBusinessCenterGrp', 'UnderlyingProvisionOptionExerciseFixedDateGrp', 42116, 42117, 42118, 42119, 42120, 42121, 42122, 42123, 42124, 42125, 42126, 42127, 42128, 42129, 42130, 42131, 42132,),
    'UnderlyingProvisionOptionExpirationDate': (42133, 42134, 'UnderlyingProvisionOptionExpirationDateBusinessCenterGrp', 42135, 42136, 42137, 42138, 42139, 42140, 42141,),
    'UnderlyingProvisionOptionRelevantUnderlyingDate': (42142, 42143, 'UnderlyingProvisionOptionRelevantUnderlyingDateBusinessCenterGrp', 42144, 42145, 42146, 42147, 42148,),
    'MDStatisticParameters': (-2456, -2457, 2458, 2459, 2454, 2455, 2481, 2482, 264, 2460, 2461, 2462, 2463, -2464, 2465, 2466, 2467, 2468, 2469, 2470, 2471, 2472, 'NestedParties', 2584, 1815, 40, 59, 276, 277, 54, 578, 336, 625, 1024, 2711, 338, 1022, 1629, 1916, 1057,),
    'LegFinancingDetails': (2497, 2498, 2499, 2496, 2495, 2953, 2511, 2510, 2512, 2509, 2500, 'LegFinancingContractualDefinitionsGrp', 'LegFinancingTermSupplementGrp', 'LegFinancingContractualMatrixGrp', 2502, 2501, 2503, 2507, 2505, 2494, 2493, 2514, 2513, 2506, 2504, 2508,),
    'CashSettlDate': (42207, 42208, 'CashSettlDateBusinessCenterGrp', 42209, 42210, 42211, 42212, 42213,),
    'DividendAccrualFloatingRate': (42218, 42219, 42220, 42221, 42222, 42223, 42224, 42225, 42226, 42227, 42228, 42229, 42230, 42231, 42232, 42233, 42234, 42235,),
    'DividendAccrualPaymentDate': (42238, 42239, 42240, 42241, 42242, 42243, 'DividendAccrualPaymentDateBusinessCenterGrp', 42244,),
    'DividendConditions': (42245, 42246, 42247, 42248, 'DividendPeriodGrp', 42249, 42250, 42251, 42252, 'DividendFXTriggerDate', 'DividendAccrualFloatingRate', 42253, 'DividendAccrualPaymentDate', 42254, 42255, 42256, 42257, 42258, 42259, 42260, 42261, 42262, 42263, 42264,),
    'DividendFXTriggerDate': (42265, 42266, 42267, 42268, 42269, 42270, 'DividendFXTriggerDateBusinessCenterGrp', 42271,),
    'LegCashSettlDate': (42299, 42300, 'LegCashSettlDateBusinessCenterGrp', 42301, 42302, 42303, 42304, 42305,),
    'LegDividendAccrualFloatingRate': (42312, 42313, 42314, 42315, 42316, 42317, 42318, 42319, 42320, 42321, 42322, 42323, 42324, 42325, 42326, 42327, 42328, 42329,),
    'LegDividendAccrualPaymentDate': (42330, 42331, 42332, 42333, 42334, 42335, 'LegDividendAccrualPaymentDateBusinessCenterGrp', 42336,),
    'LegDividendConditions': (42337, 42338, 42339, 42340, 'LegDividendPeriodGrp', 42341, 42342, 42343, 42344, 'LegDividendFXTriggerDate', 'LegDividendAccrualFloatingRate', 42345, 'LegDividendAccrualPaymentDate', 42346, 42347, 42348, 42349, 42350, 42351, 42352, 42353, 42354, 42355, 42356,),
    'LegDividendFXTriggerDate': (42357, 42358, 42359, 42360, 42361, 42362, 'LegDividendFXTriggerDateBusinessCenterGrp', 42363,),
    'LegOptionExerciseMakeWholeProvision': (42392, 42393, 42394, 42395, 42396, 42397, 42398,),
    'LegPaymentStreamCompoundingDates': (42408, 'LegPaymentStreamCompoundingDatesBusinessCenterGrp', 'LegPaymentStreamCompoundingDateGrp', 42409, 42410, 42411, 42412, 42413, 'LegPaymentStreamCompoundingStartDate', 'LegPaymentStreamCompoundingEndDate', 42414, 42415, 42416, 42417, 42418,),
    'LegPaymentStreamCompoundingEndDate': (42421, 42422, 42423, 42424, 42425, 42426,),
    'LegPaymentStreamCompoundingFloatingRate': (42427, 42428, 42429, 42430, 42431, 42432, 42433, 42434, 42435, 42436, 42437, 42438, 42439, 42440, 42441, 42442, 42443, 42444,),
    'LegPaymentStreamCompoundingStartDate': (42445, 42446, 42447, 42448, 42449, 42450,),
    'LegPaymentStreamFormulaImage': (42451, 42452,),
    'LegPaymentStreamFinalPricePaymentDate': (42453, 42454, 42455, 42456, 42457, 42458,),
    'LegPaymentStreamFormula': (42482, 42483, 42484, 'LegPaymentStreamFormulaMathGrp', 'LegPaymentStreamFormulaImage',),
    'LegPaymentStubEndDate': (42488, 42489, 'LegPaymentStubEndDateBusinessCenterGrp', 42490, 42491, 42492, 42493, 42494,),
    'LegPaymentStubStartDate': (42497, 42498, 'LegPaymentStubStartDateBusinessCenterGrp', 42499, 42500, 42501, 42502, 42503,),
    'LegSettlMethodElectionDate': (42574, 42575, 'LegSettlMethodElectionDateBusinessCenterGrp', 42576, 42577, 42578, 42579, 42580,),
    'OptionExerciseMakeWholeProvision': (42591, 42592, 42593, 42594, 42595, 42596, 42597,),
    'PaymentStreamCompoundingDates': (42609, 'PaymentStreamCompoundingDatesBusinessCenterGrp', 'PaymentStreamCompoundingDateGrp', 42610, 42611, 42612, 42613, 42614, 'PaymentStreamCompoundingStartDate', 'PaymentStreamCompoundingEndDate', 42615, 42616, 42617, 42618, 42619,),
    'PaymentStreamCompoundingEndDate': (42622, 42623, 42624, 42625, 42626, 42627,),
    'PaymentStreamCompoundingFloatingRate': (42628, 42629, 42630, 42631, 42632, 42633, 42634, 42635, 42636, 42637, 42638, 42639, 42640, 42641, 42642, 42643, 42644, 42645,),
    'PaymentStreamCompoundingStartDate': (42646, 42647, 42648, 42649, 42650, 42651,),
    'PaymentStreamFormulaImage': (42652, 42653,),
    'PaymentStreamFinalPricePaymentDate': (42654, 42655, 42656, 42657, 42658, 42659,),
    'PaymentStreamFormula': (42686, 42687, 42688, 'PaymentStreamFormulaMathGrp', 'PaymentStreamFormulaImage',),
    'PaymentStubEndDate': (42689, 42690, 'PaymentStubEndDateBusinessCenterGrp', 42691, 42692, 42693, 42694, 42695,),
    'PaymentStubStartDate': (42698, 42699, 'PaymentStubStartDateBusinessCenterGrp', 42700, 42701, 42702, 42703, 42704,),
    'SettlMethodElectionDate': (42777, 42778, 'SettlMethodElectionDateBusinessCenterGrp', 42779, 42780, 42781, 42782, 42783,),
    'UnderlyingCashSettlDate': (42790, 42791, 'UnderlyingCashSettlDateBusinessCenterGrp', 42792, 42793, 42794, 42795, 42796,),
    'UnderlyingDividendAccrualFloatingRate': (42801, 42802, 42803, 42804, 42805, 42806, 42807, 42808, 42809, 42810, 42811, 42812, 42813, 42814, 42815, 42816, 42817, 42818,),
    'UnderlyingDividendAccrualPaymentDate': (42819, 42820, 42821, 42822, 42823, 42824, 'UnderlyingDividendAccrualPaymentDateBusinessCenterGrp', 42825,),
    'UnderlyingDividendConditions': (42826, 42827, 42828, 42829, 'UnderlyingDividendPeriodGrp', 42830, 42831, 42832, 42833, 'UnderlyingDividendFXTriggerDate', 'UnderlyingDividendAccrualFloatingRate', 42834, 'UnderlyingDividendAccrualPaymentDate', 42835, 42836, 42837, 42838, 42839, 42840, 42841, 42842, 42843, 42844, 42845,),
    'UnderlyingDividendFXTriggerDate': (42846, 42847, 42848, 42849, 42850, 42851, 'UnderlyingDividendFXTriggerDateBusinessCenterGrp', 42852,),
    'UnderlyingDividendPayout': (42860, 42861, 'UnderlyingDividendPaymentGrp',),
    'UnderlyingOptionExerciseMakeWholeProvision': (42888, 42889, 42890, 42891, 42892, 42893, 42894,),
    'UnderlyingPaymentStreamCompoundingDates': (42904, 'UnderlyingPaymentStreamCompoundingDatesBusinessCenterGrp', 'UnderlyingPaymentStreamCompoundingDateGrp', 42905, 42906, 42907, 42908, 42909, 'UnderlyingPaymentStreamCompoundingStartDate', 'UnderlyingPaymentStreamCompoundingEndDate', 42910, 42911, 42912, 42913, 42914,),
    'UnderlyingPaymentStreamCompoundingEndDate': (42917, 42918, 42919, 42920, 42921, 42922,),
    'UnderlyingPaymentStreamCompoundingFloatingRate': (42923, 42924, 42925, 42926, 42927, 42928, 42929, 42930, 42931, 42932, 42933, 42934, 42935, 42936, 42937, 42938, 42939, 42940,),
    'UnderlyingPaymentStreamCompoundingStartDate': (42941, 42942, 42943, 42944, 42945, 42946,),
    'UnderlyingPaymentStreamFormulaImage': (42947, 42948,),
    'UnderlyingPaymentStreamFinalPricePaymentDate': (42949, 42950, 42951, 42952, 42953, 42954,),
    'UnderlyingPaymentStreamFormula': (42978, 42979, 42980, 'UnderlyingPaymentStreamFormulaMathGrp', 'UnderlyingPaymentStreamFormulaImage',),
    'UnderlyingPaymentStubEndDate': (42984, 42985, 'UnderlyingPaymentStubEndDateBusinessCenterGrp', 42986, 42987, 42988, 42989, 42990,),
    'UnderlyingPaymentStubStartDate': (42993, 42994, 'UnderlyingPaymentStubStartDateBusinessCenterGrp', 42995, 42996, 42997, 42998, 42999,),
    'UnderlyingRateSpreadSchedule': (43004, 'UnderlyingRateSpreadStepGrp',),
    'UnderlyingSettlMethodElectionDate': (43076, 43077, 'UnderlyingSettlMethodElectionDateBusinessCenterGrp', 43078, 43079, 43080, 43081, 43082,),
    'FloatingRateIndex': (2731, 2732, 2730, 2728, 2729,),
    'AveragePriceDetail': (2763, 2764, 2765,),
    'PostTradePayment': (-2824, -2817, 2818, 2956, -2825, -2826, 2827, -2819, -2816, 2821, 2820, 2815, 2814, 2822, 2823,),
    'LegStipulations': ((683, (688, 689,)),),
    'NestedParties': ((539, (524, 525, 538, 2384, 'NstdPtysSubGrp',)),),
    'Parties': ((453, (448, 447, 452, 2376, 'PtysSubGrp',)),),
    'PositionAmountData': ((753, (707, 708, 2096, 1055, 2937, 2097, 2098, 1585, 2099, 2100, 2876, 2877,)),),
    'PositionQty': ((702, (703, 704, 705, 1654, 706, 976, 1836, 1835, 2936, 'NestedParties',)),),
    'SettlParties': ((781, (782, 783, 784, 2389, 'SettlPtysSubGrp',)),),
    'Stipulations': ((232, (233, 234,)),),
    'TrdRegTimestamps': ((768, (769, 770, 771, 2839, 1033, 1034, 1035, 1727, 2831, 2832, 2833, 2834,)),),
    'UnderlyingStipulations': ((887, (888, 889,)),),
    'NestedParties2': ((756, (757, 758, 759, 2381, 'NstdPtys2SubGrp',)),),
    'NestedParties3': ((948, (949, 950, 951, 2382, 'NstdPtys3SubGrp',)),),
    'AffectedOrdGrp': ((534, (1824, 535, 536,)),),
    'AllocAckGrp': ((78, (79, 661, 366, 1047, 467, 1593, 1729, 1832, 2727, 'AllocRegulatoryTradeIDGrp', 776, 'NestedParties', 209, 161, 360, 361, 1732, 1733, 1734, 989, 993, 992, 80, 2515, 1752, 1753, 1754, 1755, 2770, 2769,)),),
    'AllocGrp': ((78, (79, 661, 573, 366, 80, 2515, 1752, 1753, 1754, 1755, 467, 1729, 1593, 2727, 'AllocRegulatoryTradeIDGrp', 81, 989, 1002, 1735, 993, 1047, 992, 'NestedParties', 208, 209, 161, 360, 361, 1732, 1733, 1734, 'CommissionData', 'AllocCommissionDataGrp', 153, 154, 119, 2300, 737, 120, 736, 2927, 155, 156, 742, 741, 'MiscFeesGrp', 'ClrInstGrp', 635, 780, 'SettlInstructionsData', 2392, 2393, 2483, 2761, 2770, 2769, 'TradeAllocAmtGrp',)),),
    'BidCompReqGrp': ((420, (66, 54, 336, 625, 430, 63, 64, 1, 660,)),),
    'BidCompRspGrp': ((420, ('CommissionData!', 66, 421, 54, 44, 423, 406, 430, 63, 64, 336, 625, 58, 354, 355,)),),
    'BidDescReqGrp': ((398, (399, 400, 401, 404, 441, 402, 403, 405, 406, 407, 408,)),),
    'ClrInstGrp': ((576, (577,)),),
    'CollInqQualGrp': ((938, (896,)),),
    'CompIDReqGrp': ((936, (930, 931, 283, 284,)),),
    'CompIDStatGrp': ((936, (-930, 931, 283, 284, -928, 929,)),),
    'ContAmtGrp': ((518, (519, 520, 521,)),),
    'ContraGrp': ((382, (375, 337, 437, 438, 655,)),),
    'CpctyConfGrp': ((862, (-528, 529, 863,)),),
    'ExecAllocGrp': ((124, (32, 17, 527, 31, 669, 29, 1003, 1041, 880, 2749, 2524, 'TrdRegPublicationGrp', 'TradePriceConditionGrp',)),),
    'ExecCollGrp': ((124, (17,)),),
    'InstrmtGrp': ((146, ('Instrument', 'InstrumentExtension', 'FinancingDetails', 'RelatedInstrumentGrp',)),),
    'InstrmtLegExecGrp': ((555, ('InstrumentLeg', 685, 687, 2346, 690, 'LegStipulations', 1366, 'LegPreAllocGrp', 2680, 1817, 564, 565, 'NestedParties3', 654, 587, 588, 637, 675, 2900, 1073, 1074, 1075, 1689, 1379, 1381, 1383, 1384, 1418, 2421,)),),
    'InstrmtLegGrp': ((555, ('InstrumentLeg', 'LegFinancingDetails',)),),
    'InstrmtLegIOIGrp': ((555, ('InstrumentLeg', 682, 'LegStipulations',)),),
    'InstrmtLegSecListGrp': ((555, ('InstrumentLeg', 690, 587, 'LegStipulations', 'LegBenchmarkCurveData',)),),
    'InstrmtMDReqGrp': ((146, ('Instrument!', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 'RelatedInstrumentGrp', 'SpreadOrBenchmarkCurveData', 15, 2897, 537, 63, 64, 271, 1500,)),),
    'InstrmtStrkPxGrp': ((428, ('Instrument!', 'UndInstrmtGrp', 140, 11, 526, 54, 44, 15, 2897, 58, 354, 355,)),),
    'IOIQualGrp': ((199, (104,)),),
    'LegOrdGrp': ((555, ('InstrumentLeg', 685, 687, 690, 'LegStipulations', 1366, 'LegPreAllocGrp', 2680, 1817, 564, 565, 'NestedParties', 654, 587, 588, 675, 2900, 1379, 1381, 1383, 1384, 1689,)),),
    'LegPreAllocGrp': ((670, (671, 672, 'NestedParties2', 673, 674, 1367, 2928, 1756, 1757, 1758, 1759,)),),
    'LegQuotGrp': ((555, ('InstrumentLeg', 685, 687, 2346, 690, 587, 588, 'LegStipulations', 'NestedParties', 686, 681, 684, 'LegBenchmarkCurveData', 654, 1067, 1068,)),),
    'LegQuotStatGrp': ((555, ('InstrumentLeg', 685, 687, 2346, 690, 587, 588, 'LegStipulations', 'NestedParties',)),),
    'LinesOfTextGrp': ((33, (-58, 354, 355,)),),
    'ListOrdGrp': ((73, (-11, 526, -67, 583, 160, 'Parties', 229, 75, 1, 660, 581, 589, 590, 70, 591, 'PreAllocGrp', 63, 64, 544, 635, 21, 18, 110, 1089, 1090, 'DisplayInstruction', 111, 100, 1133, 'TrdgSesGrp', 81, 'Instrument!', 'UndInstrmtGrp', 140, -54, 2102, 1688, 401, 114, 60, 'Stipulations', 854, 'OrderQtyData!', 40, 423, 44, 1092, 99, 'TriggeringInstruction', 'SpreadOrBenchmarkCurveData', 'YieldData', 15, 2897, 376, 2404, 2351, 2352, 377, 23, 117, 1080, 1081, 59, 168, 432, 126, 427, 1629, 1916, 'CommissionData', 'CommissionDataGrp', 528, 529, 1091, 582, 'OrderAttributeGrp', 121, 120, 2899, 775, 58, 354, 355, 193, 192, 640, 77, 203, 210, 'PegInstructions', 'DiscretionInstructions', 847, 'StrategyParametersGrp', 848, 849, 494, 1028,)),),
    'MDFullGrp': ((268, (-269, 278, 270, 423, 'PriceQualifierGrp', 819, 'YieldData', 'SpreadOrBenchmarkCurveData', 40, 15, 2897, 120, 2899, 'RateSource', 271, 'SecSizesGrp', 1093, 272, 273, 274, 275, 336, 625, 326, 327, 2447, 2705, 276, 277, 'TradePriceConditionGrp', 2961, 2667, 282, 283, 284, 286, 59, 432, 126, 1629, 1916, 110, 18, 287, 37, 198, 299, 1003, 1851, 288, 289, 2449, 2450, 346, 290, 546, 811, 828, 829, 855, 2896, 1934, 2963, 2405, 574, 1115, 1390, 'TrdRegPublicationGrp', 2373, 570, 'RelatedTradeGrp', 58, 354, 355, 1023, 528, 1024, 332, 333, 1025, 31, 1592, 1020, 'PriceLimits', 1143, 731, 2451, 63, 64, 1070, 83, 1048, 1026, 1027, 'Parties', 2445, 2446, 654,)),),
    'MDIncGrp': ((268, (-279, 285, 1173, 264, 269, 278, 280, 1500, 'Instrument', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 'RelatedInstrumentGrp', 291, 292, 270, 423, 'PriceQualifierGrp', 819, 'YieldData', 'SpreadOrBenchmarkCurveData', 40, 15, 2897, 120, 2899, 'RateSource', 271, 'SecSizesGrp', 1093, 272, 273, 274, 275, 336, 625, 326, 327, 2447, 2705, 276, 277, 'TradePriceConditionGrp', 2961, 2667, 1934, 2963, 828, 829, 855, 2896, 2405, 574, 1115, 1390, 'TrdRegPublicationGrp', 2373, 570, 'RelatedTradeGrp', 282, 283, 284, 286, 59, 432, 126, 1629, 1916, 110, 18, 287, 37, 198, 299, 1003, 1851, 288, 289, 2449, 2450, 346, 290, 546, 811, 451, 58, 354, 355, 1023, 528, 1024, 332, 333, 1025, 31, 1592, 1020, 'PriceLimits', 1143, 731, 2451, 63, 64, 483, 60, 2445, 2446, 1070, 83, 1048, 1026, 1027, 'StatsIndGrp', 'Parties',)),),
    'MDReqGrp': ((267, (-269,)),),
    'MDRjctGrp': ((816, (817,)),),
    'MiscFeesGrp': ((136, (137, 138, 139, 2712, 'MiscFeesSubGrp', 891, 2216, 2217, 2713,)),),
    'OrdAllocGrp': ((73, (11, 37, 198, 526, 66, 'NestedParties2', 38, 799, 800, 40,)),),
    'OrdListStatGrp': ((73, (11, 37, 526, -14, -39, 636, -151, -84, -6, 103, 58, 354, 355,)),),
    'PosUndInstrmtGrp': ((711, ('UnderlyingInstrument', 732, 733, 1037, 'UnderlyingAmount',)),),
    'PreAllocGrp': ((78, (79, 661, 736, 2927, 467, 2727, 'NestedParties', 209, 80, 1752, 1753, 1754, 1755,)),),
    'PreAllocMlegGrp': ((78, (79, 661, 736, 2927, 467, 2727, 'NestedParties3', 80, 1752, 1753, 1754, 1755,)),),
    'QuotCxlEntriesGrp': ((295, ('Instrument', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp',)),),
    'QuotEntryAckGrp': ((295, (299, 'Instrument', 'InstrmtLegGrp', 132, 133, 134, 135, 62, 188, 190, 189, 191, 631, 632, 633, 634, 60, 336, 625, 64, 40, 193, 192, 642, 643, 15, 2897, 775, 528, 529, 1167, 368,)),),
    'QuotEntryGrp': ((295, (-299, 'Instrument', 'InstrmtLegGrp', 132, 133, 1749, 1750, 134, 135, 62, 188, 190, 189, 191, 631, 632, 633, 634, 60, 336, 625, 64, 40, 193, 192, 642, 643, 15, 2897, 775, 528, 529,)),),
    'QuotQualGrp': ((735, (695,)),),
    'QuotReqGrp': ((146, ('Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 140, 303, 117, 1751, 537, 336, 625, 229, 1913, 54, 854, 'OrderQtyData', 110, 63, 64, 193, 192, 15, 2897, 120, 2899, 'RateSource', 'Stipulations', 1, 660, 581, 'QuotReqLegsGrp', 'QuotQualGrp', 828, 2347, 'RegulatoryTradeIDGrp', 2115, 692, 'PriceQualifierGrp', 40, 62, 126, 1914, 1915, 1629, 1916, 60, 'SpreadOrBenchmarkCurveData', 423, 44, 631, 640, 'YieldData', 'Parties', 1937, 2374, 2372, 2371, 443,)),),
    'QuotReqLegsGrp': ((555, ('InstrumentLeg', 685, 687, 2346, 690, 587, 588, 'LegStipulations', 'NestedParties', 'LegBenchmarkCurveData', 654,)),),
    'QuotReqRjctGrp': ((146, ('Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 140, 303, 537, 336, 625, 229, 54, 854, 'OrderQtyData', 63, 64, 193, 192, 15, 2897, 'Stipulations', 1, 660, 581, 'QuotReqLegsGrp', 'QuotQualGrp', 2115, 692, 'PriceQualifierGrp', 40, 126, 60, 'SpreadOrBenchmarkCurveData', 423, 44, 640, 'YieldData', 'Parties', 443,)),),
    'QuotSetAckGrp': ((296, (302, 'UnderlyingInstrument', 367, 304, 1168, 1169, 1170, 893, 'QuotEntryAckGrp',)),),
    'QuotSetGrp': ((296, (-302, 'UnderlyingInstrument', 367, -304, 893, 'QuotEntryGrp!',)),),
    'RelSymDerivSecGrp': ((146, ('Instrument', 'SecondaryPriceLimits', 15, 2897, 292, 'InstrumentExtension', 'InstrmtLegGrp', 1504, 1606, 58, 354, 355,)),),
    'RFQReqGrp': ((146, ('Instrument!', 'UndInstrmtGrp', 'InstrmtLegGrp', 140, 303, 537, 336, 625,)),),
    'RgstDistInstGrp': ((510, (477, 512, 478, 498, 499, 500, 501, 502,)),),
    'RgstDtlsGrp': ((473, (509, 511, 474, 482, 'NestedParties', 522, 486, 475,)),),
    'RoutingGrp': ((215, (216, 217,)),),
    'SecListGrp': ((146, ('Instrument', 'InstrumentExtension', 'SecurityClassificationGrp', 'FinancingDetails', 'SecurityTradingRules', 'StrikeRules', 'UndInstrmtGrp', 15, 2897, 'Stipulations', 'InstrmtLegSecListGrp', 'RelatedInstrumentGrp', 'SpreadOrBenchmarkCurveData', 'YieldData', 'PriceMovementGrp', 1504, 1606, 58, 354, 355,)),),
    'SecTypesGrp': ((558, (167, 762, 460, 461, 2891, 60,)),),
    'SettlInstGrp': ((778, (162, 163, 214, 'Parties', 54, 460, 167, 461, 2891, 120, 2899, 168, 126, 779, 'SettlInstructionsData', 492, 476, 488, 489, 503, 490, 491, 504, 505,)),),
    'SideCrossOrdCxlGrp': ((552, (-54, 41, -11, 526, 583, 586, 'Parties', 229, 75, 'OrderQtyData!', 376, 2404, 2351, 2352, 58, 354, 355,)),),
    'SideCrossOrdModGrp': ((552, (-54, 2102, 41, -11, 526, 583, 586, 'Parties', 'SideCrossLegGrp', 1690, 229, 75, 1, 660, 581, 589, 590, 591, 70, 'PreAllocGrp', 854, 'OrderQtyData!', 'CommissionData', 'CommissionDataGrp', 528, 529, 1724, 1725, 1726, 2883, 1091, 582, 121, 120, 2899, 775, 58, 354, 355, 1816, 77, 203, 544, 635, 377, 659, 962,)),),
    'TrdAllocGrp': ((78, (79, 661, 736, 2927, 467, 1593, 2727, 'AllocRegulatoryTradeIDGrp', 1729, 'NestedParties2', 209, 80, 2515, 1752, 1753, 1754, 1755, 993, 1002, 989, 1136, 'TradeAllocAmtGrp', 1840, 1735, 161, 360, 361, 1732, 1733, 1734, 2392, 2393, 'AllocCommissionDataGrp',)),),
    'TrdCapRptSideGrp': ((552, (-54, 2102, 1427, 1428, 1429, 1009, 1597, 1599, 1598, 1005, 1506, 1507, 1006, 1007, 83, 1008, 430, 1154, 2901, 1155, 2902, 'Parties', 'PartyDetailGrp', 1, 660, 581, 522, 'LimitAmts', 81, 575, 'ClrInstGrp', 635, 'SideRegulatoryTradeIDGrp', 2671, 2418, 578, 579, 376, 2404, 2351, 2352, 377, 582, 336, 625, 943, 2356, 'CommissionData', 'CommissionDataGrp', 157, 230, 158, 159, 738, 920, 921, 922, 238, 237, 118, 119, 155, 156, 77, 58, 354, 355, 752, 'ContAmtGrp', 'Stipulations', 'MiscFeesGrp', 825, 826, 1848, 1730, 2771, 2759, 2767, 1853, 1854, 1852, 591, 70, 'TrdAllocGrp', 'SideTrdRegTS', 'SettlDetails', 1072, 1057, 1139, 1690, 1115, 1444, 1851, 'TradeReportOrderDetail', 1031, 1032, 'TradePositionQty', 'RelatedTradeGrp', 'RelatedPositionGrp', 1980, 2344, 29, 2334, 2335, 2361, 'SideCollateralAmountGrp',)),),
    'TrdCollGrp': ((897, (571, 818,)),),
    'TrdInstrmtLegGrp': ((555, ('InstrumentLeg', 'LegFinancingDetails', 'LegPositionAmountData', 685, 687, 2346, 690, 990, 1152, 'LegStipulations', 2680, 1817, 564, 565, 'NestedParties', 654, 587, 588, 637, 686, 675, 2900, 1073, 1074, 1075, 1689, 1379, 1381, 1383, 1384, 1418, 1591, 2358, 2357, 2360, 2359, 'TradeCapLegUnderlyingsGrp', 2492,)),),
    'TrdgSesGrp': ((386, (336, 625,)),),
    'UndInstrmtCollGrp': ((711, ('UnderlyingInstrument', 944,)),),
    'UndInstrmtGrp': ((711, ('UnderlyingInstrument',)),),
    'TrdCapDtGrp': ((580, (75, 779, 60,)),),
    'EvntGrp': ((864, (865, 866, 1145, 1827, 1826, 2340, 867, 868, 1578, 1579,)),),
    'SecAltIDGrp': ((454, (455, 456, 2957,)),),
    'LegSecAltIDGrp': ((604, (605, 606, 2958,)),),
    'UndSecAltIDGrp': ((457, (458, 459, 2959,)),),
    'AttrbGrp': ((870, (871, 872,)),),
    'DlvyInstGrp': ((85, (165, 787, 'SettlParties',)),),
    'SettlPtysSubGrp': ((801, (785, 786,)),),
    'PtysSubGrp': ((802, (523, 803,)),),
    'NstdPtysSubGrp': ((804, (545, 805,)),),
    'HopGrp': ((627, (628, 629, 630,)),),
    'NstdPtys2SubGrp': ((806, (760, 807,)),),
    'NstdPtys3SubGrp': ((952, (953, 954,)),),
    'StrategyParametersGrp': ((957, (958, 959, 960,)),),
    'SecLstUpdRelSymGrp': ((146, (1324, 'Instrument', 'InstrumentExtension', 'FinancingDetails', 'SecurityTradingRules', 'StrikeRules', 'UndInstrmtGrp', 15, 2897, 'Stipulations', 'SecLstUpdRelSymsLegGrp', 'RelatedInstrumentGrp', 'SpreadOrBenchmarkCurveData', 'YieldData', 1504, 58, 354, 355,)),),
    'SecLstUpdRelSymsLegGrp': ((555, ('InstrumentLeg', 690, 587, 'LegStipulations', 'LegBenchmarkCurveData',)),),
    'UnderlyingAmount': ((984, (985, 986, 987, 988,)),),
    'ExpirationQty': ((981, (982, 983,)),),
    'InstrumentParties': ((1018, (1019, 1050, 1051, 2378, 'InstrumentPtysSubGrp',)),),
    'InstrumentPtysSubGrp': ((1052, (1053, 1054,)),),
    'SideTrdRegTS': ((1016, (1012, 1013, 1014,)),),
    'TrdCapRptAckSideGrp': ((552, (-54, 1427, 1506, 1507, 1428, 1429, 'Parties', 1, 660, 581, 'LimitAmts', 81, 575, 'ClrInstGrp', 2671, 578, 579, 376, 2404, 2351, 2352, 377, 582, 336, 625, 943, 430, 1154, 2901, 1155, 2902, 'CommissionData', 'CommissionDataGrp', 157, 230, 158, 159, 738, 920, 921, 922, 238, 237, 118, 119, 155, 156, 77, 752, 'ContAmtGrp', 'Stipulations', 'MiscFeesGrp', 825, 'SettlDetails', 826, 1730, 2771, 2759, 2767, 1853, 1854, 1852, 591, 70, 'TrdAllocGrp', 1072, 1057, 1009, 1005, 1006, 1007, 83, 1008, 1115, 1851, 'TradeReportOrderDetail', 'SideTrdRegTS', 1031, 1032, 'RelatedTradeGrp', 'RelatedPositionGrp', 2344,)),),
    'UndlyInstrumentParties': ((1058, (1059, 1060, 1061, 2391, 'UndlyInstrumentPtysSubGrp',)),),
    'UndlyInstrumentPtysSubGrp': ((1062, (1063, 1064,)),),
    'RootParties': ((1116, (1117, 1118, 1119, 2388, 'RootSubParties',)),),
    'RootSubParties': ((1120, (1121, 1122,)),),
    'TrdSessLstGrp': ((386, (-336, 625, 1327, 207, 1301, 1300, 1326, 338, 339, 325, -340, 567, 341, 342, 343, 344, 345, 387, 'TradingSessionRules', 60, 58, 354, 355,)),),
    'MsgTypeGrp': ((384, (372, 385, 1130, 1406, 1131, 1410,)),),
    'SettlDetails': ((1158, (1164, 169, 170, 171, 'SettlParties',)),),
    'SettlObligationInstructions': ((1165, (430, 1161, 1162, 1163, 1157, 119, 15, 2897, 120, 2899, 155, 64, 'Instrument', 'Parties', 168, 126, 779, 'SettlDetails',)),),
    'SecSizesGrp': ((1177, (1178, 1179,)),),
    'StatsIndGrp': ((1175, (1176,)),),
    'TickRules': ((1205, (1206, 1207, 1208, 1209, 2571, 1830, 1831,)),),
    'StrikeRules': ((1201, (1223, 1202, 1203, 1204, 1304, 'MaturityRules',)),),
    'MaturityRules': ((1236, (1222, 1303, 1302, 1241, 1226, 1229,)),),
    'MarketDataFeedTypes': ((1141, (1022, 1683, 264, 2563, 2564, 2565, 2566, 1021, 1173, 2567, 2568,)),),
    'LotTypeRules': ((1234, (1093, 1231,)),),
    'MatchRules': ((1235, (1142, 574, 2569, 2570,)),),
    'ExecInstRules': ((1232, (1308,)),),
    'TimeInForceRules': ((1239, (59,)),),
    'OrdTypeRules': ((1237, (40,)),),
    'TradingSessionRulesGrp': ((1309, (336, 625, 'TradingSessionRules',)),),
    'MarketSegmentGrp': ((1310, (1301, 1300, 'SecurityTradingRules', 'StrikeRules',)),),
    'DerivativeInstrumentPartySubIDsGrp': ((1296, (1297, 1298,)),),
    'DerivativeInstrumentParties': ((1292, (1293, 1294, 1295, 2377, 'DerivativeInstrumentPartySubIDsGrp',)),),
    'DerivativeInstrumentAttribute': ((1311, (1313, 1314,)),),
    'NestedInstrumentAttribute': ((1312, (1210, 1211,)),),
    'DerivativeSecurityAltIDGrp': ((1218, (1219, 1220,)),),
    'DerivativeEventsGrp': ((1286, (1287, 1288, 1289, 1290, 1291,)),),
    'RelSymDerivSecUpdGrp': ((146, (1324, 292, 'Instrument', 'InstrumentExtension', 'SecondaryPriceLimits', 15, 2897, 'InstrmtLegGrp', 1504, 58, 354, 355,)),),
    'UnderlyingLegSecurityAltIDGrp': ((1334, (1335, 1336,)),),
    'TradeCapLegUnderlyingsGrp': ((1342, ('UnderlyingLegInstrument',)),),
    'UsernameGrp': ((809, (553,)),),
    'NotAffectedOrdGrp': ((1370, (1372, 1371, 1825, 2677,)),),
    'FillsGrp': ((1362, (1363, 1364, 1365, 2673, 2674, 1443, 1622, 1623, 'NestedParties4',)),),
    'TrdRepIndicatorsGrp': ((1387, (1388, 1389,)),),
    'ApplIDRequestGrp': ((1351, (1355, 1433, 1182, 1183, 'NestedParties',)),),
    'ApplIDRequestAckGrp': ((1351, (1355, 1433, 1182, 1183, 1357, 1354, 'NestedParties',)),),
    'ApplIDReportGrp': ((1351, (1355, 1399, 1357,)),),
    'NstdPtys4SubGrp': ((1413, (1412, 1411,)),),
    'NestedParties4': ((1414, (1415, 1416, 1417, 2383, 'NstdPtys4SubGrp',)),),
    'RateSource': ((1445, (1446, 1447, 1448, 2412, 2796,)),),
    'TargetParties': ((1461, (1462, 1463, 1464, 1818, 'TargetPtysSubGrp',)),),
    'NewsRefGrp': ((1475, (1476, 1477,)),),
    'ComplexEvents': ((1483, (1484, 2117, 2118, 2119, 1485, 2120, 2121, 2122, 2941, 1486, 2123, 1487, 1488, 1489, 1490, 'ComplexEventDates', 2124, 2942, 2125, 2943, 2126, 2127, 2407, 2408, 2128, 2129, 2130, 2131, 2132, 'ComplexEventRateSourceGrp', 'ComplexEventRelativeDate', 'ComplexEventPeriodGrp', 2133, 2134, 2135, 2136, 2137, 'ComplexEventCreditEventSourceGrp', 'ComplexEventCreditEventGrp', 2597, 2598, 2599, 2138, 2139,)),),
    'ComplexEventDates': ((1491, (1492, 1493, 'ComplexEventTimes',)),),
    'ComplexEventTimes': ((1494, (1495, 1496,)),),
    'StrmAsgnReqGrp': ((1499, ('Parties', 'StrmAsgnReqInstrmtGrp',)),),
    'StrmAsgnRptGrp': ((1499, ('Parties', 'StrmAsgnRptInstrmtGrp',)),),
    'StrmAsgnReqInstrmtGrp': ((146, ('Instrument', 63, 271, 1500,)),),
    'StrmAsgnRptInstrmtGrp': ((146, ('Instrument', 63, 1617, 1500, 1502, 58, 354, 355,)),),
    'MatchingInstructions': ((1624, (1625, 1673, 1626, 1627,)),),
    'LimitAmts': ((1630, (1631, 1632, 1633, 2394, 2395, 1634, 2935, 2396,)),),
    'MarginReqmtInqQualGrp': ((1636, (1637,)),),
    'MarginAmount': ((1643, (1645, 1644, 1646, 2088, 2089, 1714, 1715, 2851,)),),
    'RelatedInstrumentGrp': ((1647, (1648, 1649, 1650, 1651, 1652, 1653, 2413, 2414, 2415, 2417,)),),
    'RequestedPartyRoleGrp': ((1508, (1509, 2386,)),),
    'PartyRelationshipGrp': ((1514, (1515,)),),
    'PartyDetailGrp': ((1671, (1691, 1692, 1693, 1674, 'PartyDetailSubGrp', 'PartyDetailAltIDGrp', 'RelatedPartyDetailGrp', 1672,)),),
    'PartyDetailAltIDGrp': ((1516, (1517, 1518, 'PartyDetailAltSubGrp',)),),
    'PartyDetailAltSubGrp': ((1519, (1520, 1521,)),),
    'RiskLimitTypesGrp': ((1529, (1530, 1531, 1767, 1766, 1765, 1532, 2939, 1533, 2336, 2337, 'RiskWarningLevelGrp',)),),
    'InstrumentScopeSecurityAltIDGrp': ((1540, (1541, 1542,)),),
    'RiskWarningLevelGrp': ((1559, (1769, 1560, 1768, 1561,)),),
    'RelatedPartyDetailGrp': ((1562, (1563, 1564, 1565, 1675, 'RelatedPartyDetailSubGrp', 'RelatedPartyDetailAltIDGrp', 'PartyRelationshipGrp',)),),
    'RelatedPartyDetailSubGrp': ((1566, (1567, 1568,)),),
    'RelatedPartyDetailAltIDGrp': ((1569, (1570, 1571, 'RelatedPartyDetailAltSubGrp',)),),
    'RelatedPartyDetailAltSubGrp': ((1572, (1573, 1574,)),),
    'InstrumentScopeGrp': ((1656, (1535, 'InstrumentScope',)),),
    'RiskInstrumentScopeGrp': ((1534, (1535, 'InstrumentScope', 1558,)),),
    'RequestingPartyGrp': ((1657, (1658, 1659, 1660, 2338, 'RequestingPartySubGrp',)),),
    'RequestingPartySubGrp': ((1661, (1662, 1663,)),),
    'PartyDetailsUpdateGrp': ((1676, (1324, 'PartyDetailGrp',)),),
    'RequestedRiskLimitTypesGrp': ((1668, (1530,)),),
    'PartyRiskLimitsGrp': ((1677, ('PartyDetailGrp', 'RiskLimitsGrp', 1670, 2339, 2355,)),),
    'RiskLimitsGrp': ((1669, ('RiskLimitTypesGrp', 'RiskInstrumentScopeGrp',)),),
    'PartyDetailSubGrp': ((1694, (1695, 1696,)),),
    'SecMassStatGrp': ((146, ('Instrument', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 'RelatedInstrumentGrp', 326, 1174, 327, 291, 292, 58, 354, 355,)),),
    'LegPositionAmountData': ((1586, (1587, 1588, 1589, 2938, 1590,)),),
    'SecurityClassificationGrp': ((1582, (1583, 1584,)),),
    'ThrottleParamsGrp': ((1610, (1611, 1612, 1613, 1614, 1615, 'ThrottleMsgTypeGrp',)),),
    'ThrottleMsgTypeGrp': ((1618, (1619,)),),
    'SettlementAmountGrp': ((1700, (1701, 1702, 2903,)),),
    'CollateralAmountGrp': ((1703, (1704, 1705, 2929, 2632, 2090, 2091, 1706, 2092, 2093, 1902, 2350, 2690, 2689, 2840, 'CollateralReinvestmentGrp', 2841,)),),
    'PayCollectGrp': ((1707, (1708, 1709, 2955, 2094, 2095, 1710, 1711, 1712, 1713,)),),
    'PartyRiskLimitsUpdateGrp': ((1677, (1324, 'PartyDetailGrp', 'RiskLimitsGrp', 1670, 2339, 2355,)),),
    'PartyRiskLimitsAckGrp': ((1677, (1324, 1763, 1764, 'PartyDetailGrp', 'RiskLimitsGrp', 1670, 2339, 1328, 1664, 1665, 2355,)),),
    'PartyEntitlementGrp': ((1772, ('PartyDetailGrp', 1883, 'EntitlementGrp',)),),
    'EntitlementGrp': ((1773, (1774, 1775, 2402, 'EntitlementAttribGrp', 1776, 1784, 'InstrumentScopeGrp', 'MarketSegmentScopeGrp', 1782, 1783,)),),
    'EntitlementAttribGrp': ((1777, (1778, 1779, 1780, 1781, 2940,)),),
    'MarketSegmentScopeGrp': ((1310, (1301, 1300,)),),
    'TargetMarketSegmentGrp': ((1789, (1790,)),),
    'AffectedMarketSegmentGrp': ((1791, (1792,)),),
    'NotAffectedMarketSegmentGrp': ((1793, (1794,)),),
    'OrderEventGrp': ((1795, (1796, 1797, 1798, 1799, 1800, 1801, 1802,)),),
    'DisclosureInstructionGrp': ((1812, (1813, 1814,)),),
    'SideCrossLegGrp': ((1829, (654, 685, 690, 'LegStipulations', 1366, 'LegPreAllocGrp', 1817, 564, 565, 'NestedParties3', 587, 588, 675, 2900, 1379, 1381, 1383, 1384, 1689,)),),
    'TradeAllocAmtGrp': ((1844, (1845, 1846, 1847, 2933, 1850,)),),
    'TradePriceConditionGrp': ((1838, (1839,)),),
    'TradeQtyGrp': ((1841, (1842, 1843,)),),
    'TradePositionQty': ((702, (703, 704, 705, 1654, 706, 976,)),),
    'RelatedTradeGrp': ((1855, (1856, 1857, 2103, 1858, 1859, 1860,)),),
    'RelatedPositionGrp': ((1861, (1862, 1863, 1864,)),),
    'ValueChecksGrp': ((1868, (1869, 1870,)),),
    'PartyDetailAckGrp': ((1676, (1324, 1879, 1880, 1328, 1664, 1665, 'PartyDetailGrp',)),),
    'PartyEntitlementUpdateGrp': ((1772, (1324, 'PartyDetailGrp', 1883, 'EntitlementGrp', 1885,)),),
    'PartyEntitlementAckGrp': ((1772, (1324, 1883, 1884, 1328, 1664, 1665, 'PartyDetailGrp', 'EntitlementGrp', 1885,)),),
    'InstrmtMatchSideGrp': ((1889, ('Instrument', 'InstrmtLegGrp', 'UndInstrmtGrp', 1891, 53, 15, 2897, 120, 2899, 854, 32, 423, 31, 30, 'TrdMatchSideGrp',)),),
    'TrdMatchSideGrp': ((1890, (54, 1427, 1900, 1506, 1005, 1428, 1429, 1009, 1597, 1599, 1598, 1006, 1007, 1008, 430, 1154, 2901, 1155, 2902, 'Parties', 578, 579, 376, 2404, 2351, 2352, 377, 582, 943, 77, 825, 826, 591, 70, 'TrdAllocGrp', 1072, 1057, 1139, 1690, 1115, 819, 1731, 1898, 1899, 635, 'TradeReportOrderDetail', 'TrdInstrmtLegExecGrp', 1031, 1032, 58, 354, 355,)),),
    'TrdInstrmtLegExecGrp': ((1892, (654, 1893, 1901, 1894, 1895, 685, 564, 565, 'NestedParties3', 637, 686, 675, 2900, 1689, 1418, 1591,)),),
    'PriceMovementGrp': ((1919, ('PriceMovementValueGrp', 'ClearingAccountTypeGrp',)),),
    'PriceMovementValueGrp': ((1920, (1921, 1922, 1923,)),),
    'ClearingAccountTypeGrp': ((1918, (1816,)),),
    'AdditionalTermBondRefGrp': ((40000, (40001, 40002, 40003, 40004, 40005, 40006, 40007, 40008, 40009, 40010, 40011, 40012, 40013, 40014, 40015, 40016, 40017, 40018,)),),
    'AdditionalTermGrp': ((40019, (40020, 40021, 'AdditionalTermBondRefGrp',)),),
    'AllocRegulatoryTradeIDGrp': ((1908, (1909, 1910, 1911, 1912, 2406, 2399,)),),
    'CashSettlTermGrp': ((40022, (40023, 40024, 40916, 40917, 40025, 40026, 40027, 40028, 40029, 40030, 40031, 'CashSettlDealerGrp', 42216, 42217, 40033, 40034, 'CashSettlDate', 40035, 40036, 40037, 40038, 40039,)),),
    'FinancingContractualDefinitionGrp': ((40040, (40041,)),),
    'FinancingContractualMatrixGrp': ((40042, (40043, 40044, 40045,)),),
    'FinancingTermSupplementGrp': ((40046, (40047, 40048,)),),
    'LegEvntGrp': ((2059, (2060, 2061, 2062, 2063, 2064, 2341, 2065, 2066, 2074, 2075,)),),
    'LegPaymentScheduleGrp': ((40374, (40375, 41533, 41534, 40376, 40377, 40378, 40379, 40380, 40381, 40382, 40383, 40384, 40385, 41535, 41536, 41537, 41538, 40386, 40387, 40388, 40389, 41539, 41540, 41541, 41542, 40390, 40391, 40392, 40393, 40394, 40395, 'LegPaymentScheduleRateSourceGrp', 40396, 40397, 40398, 40399, 'LegPaymentScheduleFixingDateBusinessCenterGrp', 40401, 40402, 40403, 41543, 41544, 40404, 'LegPaymentScheduleFixingDayGrp', 41545, 41546, 41547, 41548, 40405, 40406, 40407, 40408, 'LegPaymentScheduleInterimExchangeDateBusinessCenterGrp', 40410, 40411, 40412, 40413,)),),
    'LegPaymentScheduleRateSourceGrp': ((40414, (40415, 40416, 40417,)),),
    'LegPaymentStreamNonDeliverableFixingDateGrp': ((40367, (40368, 40369,)),),
    'LegPaymentStubGrp': ((40418, (40419, 40420, 'LegPaymentStubStartDate', 'LegPaymentStubEndDate', 40421, 40422, 40423, 40424, 40425, 40426, 40427, 40428, 40429, 40430, 40431, 40432, 40433, 40434, 40435, 40436, 40437, 40438, 40439, 40440, 40441, 40442, 40443, 40444, 40445, 40446, 40447,)),),
    'LegProvisionCashSettlPaymentFixedDateGrp': ((40473, (40474, 40475,)),),
    'LegProvisionOptionExerciseFixedDateGrp': ((40495, (40496, 40497,)),),
    'LegProvisionGrp': ((40448, (40449, 40450, 40451, 'LegProvisionDateBusinessCenterGrp', 40453, 40454, 40455, 42506, 42507, 40456, 40457, 40458, 'LegProvisionCashSettlValueDates', 'LegProvisionOptionExerciseDates', 'LegProvisionOptionExpirationDate', 'LegProvisionOptionRelevantUnderlyingDate', 40459, 40460, 40461, 40462, 40463, 40464, 40465, 'LegProvisionCashSettlPaymentDates', 40466, 40467, 40468, 40469, 'LegProvisionCashSettlQuoteSource', 40472, 40980, 40981, 'LegProvisionParties',)),),
    'LegProvisionParties': ((40533, (40534, 40535, 40536, 2380, 'LegProvisionPtysSubGrp',)),),
    'LegProvisionPtysSubGrp': ((40537, (40538, 40539,)),),
    'LegSecondaryAssetGrp': ((2076, (2077, 2078, 2079, 2743,)),),
    'LegSettlRateDisruptionFallbackGrp': ((40902, (40903, 'LegSettlRateFallbackRateSource', 40905, 40906,)),),
    'LegStreamGrp': ((40241, (40242, 41700, 40243, 42583, 42584, 40244, 40245, 41702, 40246, 40247, 42585, 42586, 41703, 41704, 41705, 41706, 41707, 41708, 'LegStreamCommodity', 'LegStreamEffectiveDate', 'LegStreamTerminationDate', 'LegStreamCalculationPeriodDates', 'LegPaymentStream', 'LegPaymentScheduleGrp', 'LegPaymentStubGrp', 'LegDeliveryStream', 'LegDeliveryScheduleGrp', 40248, 40978, 40979,)),),
    'PaymentGrp': ((40212, (40213, 40993, 40214, 40215, 43087, 40216, 40217, 42598, 42599, 43097, 43098, 43100, 43099, 43101, 43105, 43104, 43103, 43102, 40218, 40919, 41155, 40219, 40220, 'PaymentBusinessCenterGrp', 41156, 41157, 41158, 41159, 40222, 41160, 40224, 40225, 40226, 40227, 492, 'PaymentSettlGrp', 41304, 40229, 40984, 40985,)),),
    'PaymentScheduleGrp': ((40828, (40829, 41164, 41165, 40830, 40831, 40832, 40833, 40834, 40835, 40836, 40837, 40838, 40839, 41166, 41167, 41168, 41169, 40840, 40841, 40842, 40843, 41170, 41171, 41172, 41173, 40844, 40845, 40846, 40847, 40848, 40849, 'PaymentScheduleRateSourceGrp', 40850, 40851, 40852, 40853, 'PaymentScheduleFixingDateBusinessCenterGrp', 40855, 40856, 40857, 41174, 41175, 40858, 'PaymentScheduleFixingDayGrp', 41176, 41177, 41178, 41179, 40859, 40860, 40861, 40862, 'PaymentScheduleInterimExchangeDateBusinessCenterGrp', 40864, 40865, 40866, 40867,)),),
    'PaymentScheduleRateSourceGrp': ((40868, (40869, 40870, 40871,)),),
    'PaymentSettlGrp': ((40230, (40231, 40232, 'PaymentSettlParties',)),),
    'PaymentSettlParties': ((40233, (40234, 40235, 40236, 40237, 'PaymentSettlPtysSubGrp',)),),
    'PaymentSettlPtysSubGrp': ((40238, (40239, 40240,)),),
    'PaymentStreamNonDeliverableFixingDateGrp': ((40825, (40826, 40827,)),),
    'PaymentStubGrp': ((40872, (40873, 40874, 'PaymentStubStartDate', 'PaymentStubEndDate', 40875, 40876, 40877, 40878, 40879, 40880, 40881, 40882, 40883, 40884, 40885, 40886, 40887, 40888, 40889, 40890, 40891, 40892, 40893, 40894, 40895, 40896, 40897, 40898, 40899, 40900, 40901,)),),
    'PhysicalSettlTermGrp': ((40204, ('PhysicalSettlDeliverableObligationGrp', 40205, 40206, 40207, 40208,)),),
    'PhysicalSettlDeliverableObligationGrp': ((40209, (40210, 40211,)),),
    'ProtectionTermGrp': ((40181, (40182, 40183, 40184, 40185, 40186, 40187, 40188, 'ProtectionTermEventNewsSourceGrp', 'ProtectionTermEventGrp', 'ProtectionTermObligationGrp', 40190,)),),
    'ProtectionTermEventGrp': ((40191, (40192, 40193, 40194, 40195, 40196, 40197, 40198, 'ProtectionTermEventQualifierGrp',)),),
    'ProtectionTermEventQualifierGrp': ((40199, (40200,)),),
    'ProtectionTermObligationGrp': ((40201, (40202, 40203,)),),
    'ProvisionCashSettlPaymentFixedDateGrp': ((40171, (40172, 40173,)),),
    'ProvisionOptionExerciseFixedDateGrp': ((40142, (40143, 40144,)),),
    'ProvisionGrp': ((40090, (40091, 40092, 40093, 'ProvisionDateBusinessCenterGrp', 40095, 40096, 40097, 42707, 42708, 40098, 40099, 40100, 'ProvisionCashSettlValueDates', 'ProvisionOptionExerciseDates', 'ProvisionOptionExpirationDate', 'ProvisionOptionRelevantUnderlyingDate', 40101, 40102, 40103, 40104, 40105, 40106, 40107, 'ProvisionCashSettlPaymentDates', 40108, 40109, 40110, 40111, 'ProvisionCashSettlQuoteSource', 40113, 40986, 40987, 'ProvisionParties',)),),
    'ProvisionParties': ((40174, (40175, 40176, 40177, 2385, 'ProvisionPtysSubGrp',)),),
    'ProvisionPtysSubGrp': ((40178, (40179, 40180,)),),
    'RegulatoryTradeIDGrp': ((1907, (1903, 1905, 1904, 1906, 2411, 2397,)),),
    'SecondaryAssetGrp': ((1976, (1977, 1978, 1979, 2741,)),),
    'SettlRateDisruptionFallbackGrp': ((40085, (40086, 'SettlRateFallbackRateSource', 40088, 40089,)),),
    'SideRegulatoryTradeIDGrp': ((1971, (1972, 1973, 1974, 1975, 2416, 2398,)),),
    'StreamGrp': ((40049, (40050, 41303, 40051, 42784, 42785, 40052, 40053, 41305, 40054, 40055, 42786, 42787, 41306, 41307, 41308, 41309, 41310, 41311, 'StreamCommodity', 'StreamEffectiveDate', 'StreamTerminationDate', 'StreamCalculationPeriodDates', 'PaymentStream', 'PaymentScheduleGrp', 'PaymentStubGrp', 'DeliveryStream', 'DeliveryScheduleGrp', 40056, 40982, 40983,)),),
    'UnderlyingComplexEvents': ((2045, (2046, 2261, 2262, 2263, 2047, 2264, 2265, 2266, 2947, 2048, 2267, 2049, 2050, 2051, 2052, 'UnderlyingComplexEventDates', 2268, 2948, 2269, 2949, 2270, 2271, 2419, 2420, 2272, 2273, 2274, 2275, 2276, 'UnderlyingComplexEventRateSourceGrp', 'UnderlyingComplexEventRelativeDate', 'UnderlyingComplexEventPeriodGrp', 2277, 2278, 2279, 2280, 2281, 'UnderlyingComplexEventCreditEventSourceGrp', 'UnderlyingComplexEventCreditEventGrp', 2611, 2612, 2613, 2282, 2283,)),),
    'UnderlyingComplexEventDates': ((2053, (2054, 2055, 'UnderlyingComplexEventTimes',)),),
    'UnderlyingComplexEventTimes': ((2056, (2057, 2058,)),),
    'UnderlyingEvntGrp': ((1981, (1982, 1983, 1984, 1985, 1986, 2342, 1987, 2071, 2072, 2073,)),),
    'UnderlyingPaymentScheduleGrp': ((40664, (40665, 41881, 41882, 40666, 40667, 40668, 40669, 40670, 40671, 40672, 40673, 40674, 40675, 41883, 41884, 41885, 41886, 40676, 40677, 40678, 40679, 41887, 41888, 41889, 41890, 40680, 40681, 40682, 40683, 40684, 40685, 'UnderlyingPaymentScheduleRateSourceGrp', 40686, 40687, 40688, 40689, 'UnderlyingPaymentScheduleFixingDateBusinessCenterGrp', 40691, 40692, 40693, 41891, 41892, 40694, 'UnderlyingPaymentScheduleFixingDayGrp', 41893, 41894, 41895, 41896, 40695, 40696, 40697, 40698, 'UnderlyingPaymentScheduleInterimExchangeDateBusinessCenterGrp', 40700, 40701, 40702, 40703,)),),
    'UnderlyingPaymentScheduleRateSourceGrp': ((40704, (40705, 40706, 40707,)),),
    'UnderlyingPaymentStreamNonDeliverableFixingDateGrp': ((40656, (40657, 40658,)),),
    'UnderlyingPaymentStubGrp': ((40708, (40709, 40710, 'UnderlyingPaymentStubStartDate', 'UnderlyingPaymentStubEndDate', 40711, 40712, 40713, 40714, 40715, 40716, 40717, 40718, 40719, 40720, 40721, 40722, 40723, 40724, 40725, 40726, 40727, 40728, 40729, 40730, 40731, 40732, 40733, 40734, 40735, 40736, 40737,)),),
    'UnderlyingSecondaryAssetGrp': ((2080, (2081, 2082, 2083, 2745,)),),
    'UnderlyingSettlRateDisruptionFallbackGrp': ((40659, (40660, 'UnderlyingSettlRateFallbackRateSource', 40662, 40663,)),),
    'UnderlyingStreamGrp': ((40540, (40541, 42016, 40542, 43083, 43084, 40543, 40544, 42018, 40545, 40546, 43085, 43086, 42019, 42020, 42021, 42022, 42023, 42024, 'UnderlyingStreamCommodity', 'UnderlyingStreamEffectiveDate', 'UnderlyingStreamTerminationDate', 'UnderlyingStreamCalculationPeriodDates', 'UnderlyingPaymentStream', 'UnderlyingPaymentScheduleGrp', 'UnderlyingPaymentStubGrp', 'UnderlyingDeliveryStream', 'UnderlyingDeliveryScheduleGrp', 40547, 40988, 40989,)),),
    'CashSettlDealerGrp': ((40277, (40032,)),),
    'BusinessCenterGrp': ((40278, (40471,)),),
    'LegBusinessCenterGrp': ((40923, (40924,)),),
    'LegPaymentScheduleFixingDateBusinessCenterGrp': ((40927, (40400,)),),
    'LegPaymentScheduleInterimExchangeDateBusinessCenterGrp': ((40928, (40409,)),),
    'LegPaymentStreamNonDeliverableFixingDatesBusinessCenterGrp': ((40929, (40361,)),),
    'LegPaymentStreamPaymentDateBusinessCenterGrp': ((40930, (40293,)),),
    'LegPaymentStreamResetDateBusinessCenterGrp': ((40931, (40305,)),),
    'LegPaymentStreamInitialFixingDateBusinessCenterGrp': ((40932, (40311,)),),
    'LegPaymentStreamFixingDateBusinessCenterGrp': ((40933, (40318,)),),
    'LegProvisionCashSettlPaymentDateBusinessCenterGrp': ((40934, (40517,)),),
    'LegProvisionCashSettlValueDateBusinessCenterGrp': ((40935, (40527,)),),
    'LegProvisionOptionExerciseBusinessCenterGrp': ((40936, (40477,)),),
    'LegProvisionOptionExpirationDateBusinessCenterGrp': ((40937, (40500,)),),
    'LegProvisionOptionRelevantUnderlyingDateBusinessCenterGrp': ((40938, (40510,)),),
    'LegProvisionDateBusinessCenterGrp': ((40939, (40452,)),),
    'LegStreamCalculationPeriodBusinessCenterGrp': ((40940, (40266,)),),
    'LegStreamFirstPeriodStartDateBusinessCenterGrp': ((40941, (40269,)),),
    'LegStreamEffectiveDateBusinessCenterGrp': ((40942, (40251,)),),
    'LegStreamTerminationDateBusinessCenterGrp': ((40943, (40259,)),),
    'PaymentBusinessCenterGrp': ((40944, (40221,)),),
    'PaymentScheduleFixingDateBusinessCenterGrp': ((40977, (40854,)),),
    'PaymentScheduleInterimExchangeDateBusinessCenterGrp': ((40945, (40863,)),),
    'PaymentStreamNonDeliverableFixingDatesBusinessCenterGrp': ((40946, (40819,)),),
    'PaymentStreamPaymentDateBusinessCenterGrp': ((40947, (40752,)),),
    'PaymentStreamResetDateBusinessCenterGrp': ((40948, (40763,)),),
    'PaymentStreamInitialFixingDateBusinessCenterGrp': ((40949, (40769,)),),
    'PaymentStreamFixingDateBusinessCenterGrp': ((40950, (40776,)),),
    'ProtectionTermEventNewsSourceGrp': ((40951, (40189,)),),
    'ProvisionCashSettlPaymentDateBusinessCenterGrp': ((40952, (40164,)),),
    'ProvisionCashSettlValueDateBusinessCenterGrp': ((40953, (40117,)),),
    'ProvisionOptionExerciseBusinessCenterGrp': ((40954, (40124,)),),
    'ProvisionOptionExpirationDateBusinessCenterGrp': ((40955, (40147,)),),
    'ProvisionOptionRelevantUnderlyingDateBusinessCenterGrp': ((40956, (40157,)),),
    'ProvisionDateBusinessCenterGrp': ((40957, (40094,)),),
    'StreamCalculationPeriodBusinessCenterGrp': ((40958, (40074,)),),
    'StreamFirstPeriodStartDateBusinessCenterGrp': ((40959, (40077,)),),
    'StreamEffectiveDateBusinessCenterGrp': ((40960, (40909,)),),
    'StreamTerminationDateBusinessCenterGrp': ((40961, (40067,)),),
    'UnderlyingBusinessCenterGrp': ((40962, (40963,)),),
    'UnderlyingPaymentScheduleFixingDateBusinessCenterGrp': ((40966, (40690,)),),
    'UnderlyingPaymentScheduleInterimExchangeDateBusinessCenterGrp': ((40967, (40699,)),),
    'UnderlyingPaymentStreamNonDeliverableFixingDatesBusinessCenterGrp': ((40968, (40650,)),),
    'UnderlyingPaymentStreamPaymentDateBusinessCenterGrp': ((40969, (40582,)),),
    'UnderlyingPaymentStreamResetDateBusinessCenterGrp': ((40970, (40594,)),),
    'UnderlyingPaymentStreamInitialFixingDateBusinessCenterGrp': ((40971, (40600,)),),
    'UnderlyingPaymentStreamFixingDateBusinessCenterGrp': ((40972, (40607,)),),
    'UnderlyingStreamCalculationPeriodBusinessCenterGrp': ((40973, (40557,)),),
    'UnderlyingStreamFirstPeriodStartDateBusinessCenterGrp': ((40974, (40560,)),),
    'UnderlyingStreamEffectiveDateBusinessCenterGrp': ((40975, (40059,)),),
    'UnderlyingStreamTerminationDateBusinessCenterGrp': ((40976, (40550,)),),
    'AttachmentGrp': ((2104, (2105, 2106, 2107, 2108, 2109, 2110, 2111, 2112, 'AttachmentKeywordGrp',)),),
    'AttachmentKeywordGrp': ((2113, (2114,)),),
    'AssetAttributeGrp': ((2304, (2305, 2306, 2307,)),),
    'ComplexEventAveragingObservationGrp': ((40994, (40995, 40996,)),),
    'ComplexEventCreditEventGrp': ((40997, (40998, 40999, 41000, 41001, 41002, 41003, 41004, 'ComplexEventCreditEventQualifierGrp',)),),
    'ComplexEventCreditEventQualifierGrp': ((41005, (41006,)),),
    'ComplexEventPeriodDateGrp': ((41007, (41008, 41009,)),),
    'ComplexEventPeriodGrp': ((41010, (41011, 41012, 'ComplexEventScheduleGrp', 'ComplexEventPeriodDateGrp', 'ComplexEventAveragingObservationGrp',)),),
    'ComplexEventRateSourceGrp': ((41013, (41014, 41015, 41016, 41017,)),),
    'ComplexEventDateBusinessCenterGrp': ((41018, (41019,)),),
    'ComplexEventCreditEventSourceGrp': ((41029, (41030,)),),
    'ComplexEventScheduleGrp': ((41031, (41032, 41033, 41034, 41035, 41036,)),),
    'DeliveryScheduleGrp': ((41037, (41038, 41039, 41040, 41041, 41042, 41043, 41044, 41045, 41046, 41047, 41048, 41049, 41050, 'DeliveryScheduleSettlDayGrp',)),),
    'DeliveryScheduleSettlDayGrp': ((41051, (41052, 41053, 'DeliveryScheduleSettlTimeGrp',)),),
    'DeliveryScheduleSettlTimeGrp': ((41054, (41055, 41056, 41057,)),),
    'DeliveryStreamCycleGrp': ((41081, (41082, 41083, 41084,)),),
    'DeliveryStreamCommoditySourceGrp': ((41085, (41086,)),),
    'MarketDisruptionEventGrp': ((41092, (41093, 40991,)),),
    'MarketDisruptionFallbackGrp': ((41094, (41095, 40992,)),),
    'MarketDisruptionFallbackReferencePriceGrp': ((41096, (41097, 41098, 41099, 41100, 41101, 41102, 41103, 41104, 41105,)),),
    'OptionExerciseBusinessCenterGrp': ((41116, (41117,)),),
    'OptionExerciseDateGrp': ((41137, (41138, 41139,)),),
    'OptionExerciseExpirationDateBusinessCenterGrp': ((41140, (41141,)),),
    'OptionExerciseExpirationDateGrp': ((41152, (41153, 41154,)),),
    'PaymentScheduleFixingDayGrp': ((41161, (41162, 41163,)),),
    'PaymentStreamPricingBusinessCenterGrp': ((41192, (41193,)),),
    'PaymentStreamPaymentDateGrp': ((41220, (41221, 41222,)),),
    'PaymentStreamPricingDateGrp': ((41224, (41225, 41226,)),),
    'PaymentStreamPricingDayGrp': ((41227, (41228, 41229,)),),
    'PricingDateBusinessCenterGrp': ((41230, (41231,)),),
    'StreamAssetAttributeGrp': ((41237, (41238, 41239, 41240,)),),
    'StreamCalculationPeriodDateGrp': ((41241, (41242, 41243,)),),
    'StreamCommoditySettlBusinessCenterGrp': ((41249, (41250,)),),
    'StreamCommodityAltIDGrp': ((41277, (41278, 41279,)),),
    'StreamCommodityDataSourceGrp': ((41280, (41281, 41282,)),),
    'StreamCommoditySettlDayGrp': ((41283, (41284, 41285, 'StreamCommoditySettlTimeGrp',)),),
    'StreamCommoditySettlTimeGrp': ((41286, (41287, 41288, 41588,)),),
    'StreamCommoditySettlPeriodGrp': ((41289, (41290, 41291, 41292, 41293, 41294, 41295, 41296, 41297, 41298, 41299, 41300, 'StreamCommoditySettlDayGrp', 41301, 41302,)),),
    'MandatoryClearingJurisdictionGrp': ((41312, (41313,)),),
    'LegAdditionalTermBondRefGrp': ((41316, (41317, 41318, 41319, 41320, 41321, 41322, 41323, 41324, 41325, 41326, 41327, 41328, 41329, 41330, 41331, 41332, 41333, 41334,)),),
    'LegAdditionalTermGrp': ((41335, (41336, 41337, 'LegAdditionalTermBondRefGrp',)),),
    'LegAssetAttributeGrp': ((2308, (2309, 2310, 2311,)),),
    'LegCashSettlDealerGrp': ((41342, (41343,)),),
    'LegCashSettlTermGrp': ((41344, (41345, 41346, 41347, 41348, 41349, 41350, 41351, 41352, 41353, 41354, 41355, 'LegCashSettlDealerGrp', 42308, 42309, 41356, 41357, 'LegCashSettlDate', 41358, 41359, 41360, 41361, 41362,)),),
    'LegComplexEventAveragingObservationGrp': ((41363, (41364, 41365,)),),
    'LegComplexEventCreditEventGrp': ((41366, (41367, 41368, 41369, 41370, 41371, 41372, 41373, 'LegComplexEventCreditEventQualifierGrp',)),),
    'LegComplexEventCreditEventQualifierGrp': ((41374, (41375,)),),
    'LegComplexEventPeriodDateGrp': ((41376, (41377, 41378,)),),
    'LegComplexEventPeriodGrp': ((41379, (41380, 41381, 'LegComplexEventScheduleGrp', 'LegComplexEventPeriodDateGrp', 'LegComplexEventAveragingObservationGrp',)),),
    'LegComplexEventRateSourceGrp': ((41382, (41383, 41384, 41385, 41386,)),),
    'LegComplexEventDateBusinessCenterGrp': ((41387, (41388,)),),
    'LegComplexEventCreditEventSourceGrp': ((41398, (41399,)),),
    'LegComplexEvents': ((2218, (2219, 2220, 2221, 2222, 2223, 2224, 2225, 2226, 2944, 2227, 2228, 2229, 2230, 2231, 2232, 'LegComplexEventDates', 2233, 2945, 2234, 2946, 2235, 2236, 2409, 2410, 2237, 2238, 2239, 2240, 2241, 'LegComplexEventRateSourceGrp', 'LegComplexEventRelativeDate', 'LegComplexEventPeriodGrp', 2242, 2243, 2244, 2245, 2246, 'LegComplexEventCreditEventSourceGrp', 'LegComplexEventCreditEventGrp', 2608, 2609, 2610, 2248, 2249,)),),
    'LegComplexEventDates': ((2250, (2251, 2252, 'LegComplexEventTimes',)),),
    'LegComplexEventTimes': ((2253, (2204, 2247,)),),
    'LegComplexEventScheduleGrp': ((41400, (41401, 41402, 41403, 41404, 41405,)),),
    'LegDeliveryScheduleGrp': ((41408, (41409, 41410, 41411, 41412, 41413, 41414, 41415, 41416, 41417, 41418, 41419, 41420, 41421, 'LegDeliveryScheduleSettlDayGrp',)),),
    'LegDeliveryScheduleSettlDayGrp': ((41422, (41423, 41424, 'LegDeliveryScheduleSettlTimeGrp',)),),
    'LegDeliveryScheduleSettlTimeGrp': ((41425, (41426, 41427, 41428,)),),
    'LegStreamAssetAttributeGrp': ((41452, (41453, 41454, 41455,)),),
    'LegDeliveryStreamCycleGrp': ((41456, (41457, 41458, 41459,)),),
    'LegDeliveryStreamCommoditySourceGrp': ((41460, (41461,)),),
    'LegInstrumentParties': ((2254, (2255, 2256, 2257, 2379, 'LegInstrumentPtysSubGrp',)),),
    'LegInstrumentPtysSubGrp': ((2258, (2259, 2260,)),),
    'LegMarketDisruptionEventGrp': ((41467, (41468, 40223,)),),
    'LegMarketDisruptionFallbackGrp': ((41469, (41470, 40990,)),),
    'LegMarketDisruptionFallbackReferencePriceGrp': ((41471, (41472, 41473, 41474, 41475, 41476, 41477, 41478, 41479, 41480,)),),
    'LegOptionExerciseBusinessCenterGrp': ((41491, (41492,)),),
    'LegOptionExerciseDateGrp': ((41512, (41513, 41514,)),),
    'LegOptionExerciseExpirationDateBusinessCenterGrp': ((41515, (41516,)),),
    'LegOptionExerciseExpirationDateGrp': ((41527, (41528, 41529,)),),
    'LegPaymentScheduleFixingDayGrp': ((41530, (41531, 41532,)),),
    'LegPaymentStreamPricingBusinessCenterGrp': ((41561, (41562,)),),
    'LegPaymentStreamPaymentDateGrp': ((41589, (41590, 41591,)),),
    'LegPaymentStreamPricingDateGrp': ((41593, (41594, 41595,)),),
    'LegPaymentStreamPricingDayGrp': ((41596, (41597, 41598,)),),
    'LegPhysicalSettlTermGrp': ((41599, ('LegPhysicalSettlDeliverableObligationGrp', 41601, 41602, 41603, 41600,)),),
    'LegPhysicalSettlDeliverableObligationGrp': ((41604, (41605, 41606,)),),
    'LegPricingDateBusinessCenterGrp': ((41607, (41608,)),),
    'LegProtectionTermEventNewsSourceGrp': ((41614, (41615,)),),
    'LegProtectionTermGrp': ((41616, (41618, 41619, 41620, 41621, 41622, 41623, 41624, 'LegProtectionTermEventNewsSourceGrp', 'LegProtectionTermEventGrp', 'LegProtectionTermObligationGrp', 41617,)),),
    'LegProtectionTermEventGrp': ((41625, (41626, 41627, 41628, 41629, 41630, 41631, 41632, 'LegProtectionTermEventQualifierGrp',)),),
    'LegProtectionTermEventQualifierGrp': ((41633, (41634,)),),
    'LegProtectionTermObligationGrp': ((41635, (41636, 41637,)),),
    'LegStreamCalculationPeriodDateGrp': ((41638, (41639, 41640,)),),
    'LegStreamCommoditySettlBusinessCenterGrp': ((41646, (41647,)),),
    'LegStreamCommodityAltIDGrp': ((41674, (41675, 41676,)),),
    'LegStreamCommodityDataSourceGrp': ((41677, (41678, 41679,)),),
    'LegStreamCommoditySettlDayGrp': ((41680, (41681, 41682, 'LegStreamCommoditySettlTimeGrp',)),),
    'LegStreamCommoditySettlTimeGrp': ((41683, (41684, 41685, 41935,)),),
    'LegStreamCommoditySettlPeriodGrp': ((41686, (41687, 41688, 41689, 41690, 41691, 41692, 41693, 41694, 41695, 41696, 41697, 'LegStreamCommoditySettlDayGrp', 41698, 41699,)),),
    'UnderlyingAssetAttributeGrp': ((2312, (2313, 2314, 2315,)),),
    'UnderlyingComplexEventAveragingObservationGrp': ((41713, (41714, 41715,)),),
    'UnderlyingComplexEventCreditEventGrp': ((41716, (41717, 41718, 41719, 41720, 41721, 41722, 41723, 'UnderlyingComplexEventCreditEventQualifierGrp',)),),
    'UnderlyingComplexEventCreditEventQualifierGrp': ((41724, (41725,)),),
    'UnderlyingComplexEventPeriodDateGrp': ((41726, (41727, 41728,)),),
    'UnderlyingComplexEventPeriodGrp': ((41729, (41730, 41731, 'UnderlyingComplexEventScheduleGrp', 'UnderlyingComplexEventPeriodDateGrp', 'UnderlyingComplexEventAveragingObservationGrp',)),),
    'UnderlyingComplexEventRateSourceGrp': ((41732, (41733, 41734, 41735, 41736,)),),
    'UnderlyingComplexEventDateBusinessCenterGrp': ((41737, (41738,)),),
    'UnderlyingComplexEventCreditEventSourceGrp': ((41748, (41749,)),),
    'UnderlyingComplexEventScheduleGrp': ((41750, (41751, 41752, 41753, 41754, 41755,)),),
    'UnderlyingDeliveryScheduleGrp': ((41756, (41757, 41758, 41759, 41760, 41761, 41762, 41763, 41764, 41765, 41766, 41767, 41768, 41769, 'UnderlyingDeliveryScheduleSettlDayGrp',)),),
    'UnderlyingDeliveryScheduleSettlDayGrp': ((41770, (41771, 41772, 'UnderlyingDeliveryScheduleSettlTimeGrp',)),),
    'UnderlyingDeliveryScheduleSettlTimeGrp': ((41773, (41774, 41775, 41776,)),),
    'UnderlyingStreamAssetAttributeGrp': ((41800, (41801, 41802, 41803,)),),
    'UnderlyingDeliveryStreamCycleGrp': ((41804, (41805, 41806, 41807,)),),
    'UnderlyingDeliveryStreamCommoditySourceGrp': ((41808, (41809,)),),
    'UnderlyingOptionExerciseBusinessCenterGrp': ((41820, (41821,)),),
    'UnderlyingOptionExerciseDateGrp': ((41841, (41842, 41843,)),),
    'UnderlyingOptionExerciseExpirationDateBusinessCenterGrp': ((41844, (41845,)),),
    'UnderlyingOptionExerciseExpirationDateGrp': ((41856, (41857, 41858,)),),
    'UnderlyingMarketDisruptionEventGrp': ((41864, (41865, 41338,)),),
    'UnderlyingMarketDisruptionFallbackGrp': ((41866, (41867, 41339,)),),
    'UnderlyingMarketDisruptionFallbackReferencePriceGrp': ((41868, (41869, 41870, 41871, 41872, 41873, 41874, 41875, 41876, 41877,)),),
    'UnderlyingPaymentScheduleFixingDayGrp': ((41878, (41879, 41880,)),),
    'UnderlyingPaymentStreamPricingBusinessCenterGrp': ((41909, (41910,)),),
    'UnderlyingPaymentStreamPaymentDateGrp': ((41937, (41938, 41939,)),),
    'UnderlyingPaymentStreamPricingDateGrp': ((41941, (41942, 41943,)),),
    'UnderlyingPaymentStreamPricingDayGrp': ((41944, (41945, 41946,)),),
    'UnderlyingPricingDateBusinessCenterGrp': ((41947, (41948,)),),
    'UnderlyingStreamCalculationPeriodDateGrp': ((41954, (41955, 41956,)),),
    'UnderlyingStreamCommoditySettlBusinessCenterGrp': ((41962, (41963,)),),
    'UnderlyingStreamCommodityAltIDGrp': ((41990, (41991, 41992,)),),
    'UnderlyingStreamCommodityDataSourceGrp': ((41993, (41994, 41995,)),),
    'UnderlyingStreamCommoditySettlDayGrp': ((41996, (41997, 41998, 'UnderlyingStreamCommoditySettlTimeGrp',)),),
    'UnderlyingStreamCommoditySettlTimeGrp': ((41999, (42000, 42001, 41936,)),),
    'UnderlyingStreamCommoditySettlPeriodGrp': ((42002, (42003, 42004, 42005, 42006, 42007, 42008, 42009, 42010, 42011, 42012, 42013, 'UnderlyingStreamCommoditySettlDayGrp', 42014, 42015,)),),
    'EntitlementTypeGrp': ((2345, (1775, 2402,)),),
    'UnderlyingAdditionalTermBondRefGrp': ((41340, (41341, 41701, 41709, 41710, 41711, 41712, 42017, 42025, 42026, 42027, 42028, 42029, 42030, 42031, 42032, 42033, 42034, 42035,)),),
    'UnderlyingAdditionalTermGrp': ((42036, (42037, 42038, 'UnderlyingAdditionalTermBondRefGrp',)),),
    'UnderlyingCashSettlDealerGrp': ((42039, (42040,)),),
    'UnderlyingCashSettlTermGrp': ((42041, (42042, 42043, 42044, 42045, 42046, 42047, 42048, 42049, 42050, 42051, 42052, 'UnderlyingCashSettlDealerGrp', 42797, 42798, 42053, 42054, 'UnderlyingCashSettlDate', 42055, 42056, 42057, 42058, 42059,)),),
    'UnderlyingPhysicalSettlTermGrp': ((42060, ('UnderlyingPhysicalSettlDeliverableObligationGrp', 42061, 42062, 42063, 42064,)),),
    'UnderlyingPhysicalSettlDeliverableObligationGrp': ((42065, (42066, 42067,)),),
    'UnderlyingProtectionTermGrp': ((42068, (42069, 42070, 42071, 42072, 42073, 42074, 42075, 'UnderlyingProtectionTermEventNewsSourceGrp', 'UnderlyingProtectionTermEventGrp', 'UnderlyingProtectionTermObligationGrp', 42076,)),),
    'UnderlyingProtectionTermEventGrp': ((42077, (42078, 42079, 42080, 42081, 42082, 42083, 42084, 'UnderlyingProtectionTermEventQualifierGrp',)),),
    'UnderlyingProtectionTermEventQualifierGrp': ((42085, (42086,)),),
    'UnderlyingProtectionTermObligationGrp': ((42087, (42088, 42089,)),),
    'UnderlyingProtectionTermEventNewsSourceGrp': ((42090, (42091,)),),
    'UnderlyingProvisionCashSettlPaymentFixedDateGrp': ((42099, (42100, 42101,)),),
    'UnderlyingProvisionOptionExerciseFixedDateGrp': ((42112, (42113, 42114,)),),
    'UnderlyingProvisionGrp': ((42149, (42150, 42151, 42152, 'UnderlyingProvisionDateBusinessCenterGrp', 42153, 42154, 42155, 43002, 43003, 42156, 42157, 42158, 'UnderlyingProvisionCashSettlValueDates', 'UnderlyingProvisionOptionExerciseDates', 'UnderlyingProvisionOptionExpirationDate', 'UnderlyingProvisionOptionRelevantUnderlyingDate', 42159, 42160, 42161, 42162, 42163, 42164, 42165, 'UnderlyingProvisionCashSettlPaymentDates', 42166, 42167, 42168, 42169, 'UnderlyingProvisionCashSettlQuoteSource', 42170, 42171, 42172, 'UnderlyingProvisionParties',)),),
    'UnderlyingProvisionParties': ((42173, (42174, 42175, 42176, 40918, 'UnderlyingProvisionPtysSubGrp',)),),
    'UnderlyingProvisionPtysSubGrp': ((42177, (42178, 42179,)),),
    'UnderlyingProvisionCashSettlPaymentDateBusinessCenterGrp': ((42180, (42181,)),),
    'UnderlyingProvisionCashSettlValueDateBusinessCenterGrp': ((42182, (42183,)),),
    'UnderlyingProvisionOptionExerciseBusinessCenterGrp': ((42184, (42185,)),),
    'UnderlyingProvisionOptionExpirationDateBusinessCenterGrp': ((42186, (42187,)),),
    'UnderlyingProvisionOptionRelevantUnderlyingDateBusinessCenterGrp': ((42188, (42189,)),),
    'UnderlyingProvisionDateBusinessCenterGrp': ((42190, (42191,)),),
    'OrderEntryGrp': ((2428, (2429, 2430, 11, 41, 37, 40, 44, 54, 59, 'OrderQtyData', 'Instrument',)),),
    'OrderEntryAckGrp': ((2428, (39, 150, 2431, 2429, 2430, 11, 41, 37, 103, 14, 151, 84, 40, 44, 54, 59, 'OrderQtyData', 'Instrument',)),),
    'TargetPtysSubGrp': ((2433, (2434, 2435,)),),
    'MDStatisticReqGrp': ((2474, (2475, 'MDStatisticParameters',)),),
    'MDStatisticRptGrp': ((2474, ('MDStatisticParameters', 2475, 2476, 2477, 2478, 2479, 2480,)),),
    'LegFinancingContractualDefinitionsGrp': ((42198, (42199,)),),
    'LegFinancingTermSupplementGrp': ((42200, (42201, 42202,)),),
    'LegFinancingContractualMatrixGrp': ((42203, (42204, 42205, 42206,)),),
    'RelativeValueGrp': ((2529, (2530, 2531, 2532,)),),
    'AuctionTypeRuleGrp': ((2548, (1803, 2549,)),),
    'FlexProductEligibilityGrp': ((2560, (1242, 2561,)),),
    'PriceRangeRuleGrp': ((2550, (2551, 2552, 2553, 2554, 2556, 2555,)),),
    'QuoteSizeRuleGrp': ((2558, (647, 648, 2447,)),),
    'RelatedMarketSegmentGrp': ((2545, (2546, 2547,)),),
    'ClearingPriceParametersGrp': ((2580, (2581, 2582, 2583, 2584, 2585, 2586, 2588, 2587, 2589, 1190, 2590, 2591, 1592, 1188, 2528, 2592,)),),
    'MiscFeesSubGrp': ((2633, (2634, 2635, 2636, 2637, 2638,)),),
    'CommissionDataGrp': ((2639, (2640, 2641, 2725, 2642, 2643, 2923, 2644, 2645, 2924, 2646, 2647, 2648, 2649, 2650, 2651, 2652,)),),
    'AllocCommissionDataGrp': ((2653, (2654, 2655, 2726, 2656, 2657, 2925, 2658, 2659, 2926, 2660, 2661, 2662, 2663, 2664, 2665, 2666,)),),
    'CashSettlDateBusinessCenterGrp': ((42214, (42215,)),),
    'DividendAccrualPaymentDateBusinessCenterGrp': ((42236, (42237,)),),
    'DividendFXTriggerDateBusinessCenterGrp': ((42272, (42273,)),),
    'DividendPeriodGrp': ((42274, (42275, 42276, 42277, 42278, 42279, 42280, 'DividendPeriodBusinessCenterGrp', 42281, 42282, 42283, 42284, 42285, 42286, 42287, 42288, 42289, 42290, 42291, 42292, 42293,)),),
    'DividendPeriodBusinessCenterGrp': ((42294, (42295,)),),
    'ExtraordinaryEventGrp': ((42296, (42297, 42298,)),),
    'LegCashSettlDateBusinessCenterGrp': ((42306, (42307,)),),
    'LegDividendAccrualPaymentDateBusinessCenterGrp': ((42310, (42311,)),),
    'LegDividendFXTriggerDateBusinessCenterGrp': ((42364, (42365,)),),
    'LegDividendPeriodGrp': ((42366, (42367, 42368, 42369, 42370, 42371, 42372, 'LegDividendPeriodBusinessCenterGrp', 42373, 42374, 42375, 42376, 42377, 42378, 42379, 42380, 42381, 42382, 42383, 42384, 42385,)),),
    'LegDividendPeriodBusinessCenterGrp': ((42386, (42387,)),),
    'LegExtraordinaryEventGrp': ((42388, (42389, 42390,)),),
    'LegPaymentStreamCompoundingDateGrp': ((42405, (42406, 42407,)),),
    'LegPaymentStreamCompoundingDatesBusinessCenterGrp': ((42419, (42420,)),),
    'LegPaymentStreamFixingDateGrp': ((42459, (42460, 42461,)),),
    'LegPaymentStreamFormulaMathGrp': ((42485, (43110, 42486, 42487,)),),
    'LegPaymentStubEndDateBusinessCenterGrp': ((42495, (42496,)),),
    'LegPaymentStubStartDateBusinessCenterGrp': ((42504, (42505,)),),
    'LegReturnRateDateGrp': ((42508, (42509, 'LegReturnRateValuationDateGrp', 42510, 42511, 42512, 42513, 42514, 42515, 42516, 42517, 42518, 42519, 42520, 42521, 42522, 42523, 42524, 42525, 42526, 42527, 42528, 42529, 'LegReturnRateValuationDateBusinessCenterGrp',)),),
    'LegReturnRateFXConversionGrp': ((42530, (42531, 42532, 42533,)),),
    'LegReturnRateGrp': ((42534, (42535, 42536, 42537, 42538, 42539, 42540, 'LegReturnRatePriceGrp', 'LegReturnRateFXConversionGrp', 42541, 42542, 42543, 42544, 42545, 42546, 42547, 42548, 42549, 42550, 42551, 42552, 'LegReturnRateInformationSourceGrp', 42553, 42554, 'LegReturnRateDateGrp', 42555, 42556, 42557, 42558, 42559,)),),
    'LegReturnRateInformationSourceGrp': ((42560, (42561, 42562, 42563,)),),
    'LegReturnRatePriceGrp': ((42564, (42565, 42566, 42567, 42568,)),),
    'LegReturnRateValuationDateBusinessCenterGrp': ((42569, (42570,)),),
    'LegReturnRateValuationDateGrp': ((42571, (42572, 42573,)),),
    'LegSettlMethodElectionDateBusinessCenterGrp': ((42581, (42582,)),),
    'PaymentStreamCompoundingDateGrp': ((42606, (42607, 42608,)),),
    'PaymentStreamCompoundingDatesBusinessCenterGrp': ((42620, (42621,)),),
    'PaymentStreamFixingDateGrp': ((42660, (42661, 42662,)),),
    'PaymentStreamFormulaMathGrp': ((42683, (43109, 42684, 42685,)),),
    'PaymentStubEndDateBusinessCenterGrp': ((42696, (42697,)),),
    'PaymentStubStartDateBusinessCenterGrp': ((42705, (42706,)),),
    'ReturnRateDateGrp': ((42709, (42710, 'ReturnRateValuationDateGrp', 42711, 42712, 42713, 42714, 42715, 42716, 42717, 42718, 42719, 42720, 42721, 42722, 42723, 42724, 42725, 42726, 42727, 42728, 42729, 42730, 'ReturnRateValuationDateBusinessCenterGrp',)),),
    'ReturnRateFXConversionGrp': ((42731, (42732, 42733, 42734,)),),
    'ReturnRateGrp': ((42735, (42736, 42737, 42738, 42739, 42740, 42741, 'ReturnRatePriceGrp', 'ReturnRateFXConversionGrp', 42742, 42743, 42744, 42745, 42746, 42747, 42748, 42749, 42750, 42751, 42752, 42753, 'ReturnRateInformationSourceGrp', 42754, 42755, 'ReturnRateDateGrp', 42756, 42757, 42758, 42759, 42760,)),),
    'ReturnRateInformationSourceGrp': ((42761, (42762, 42763, 42764,)),),
    'ReturnRatePriceGrp': ((42765, (42766, 42767, 42768, 42769,)),),
    'ReturnRateValuationDateBusinessCenterGrp': ((42770, (42771,)),),
    'ReturnRateValuationDateGrp': ((42772, (42773, 42774,)),),
    'SettlMethodElectionDateBusinessCenterGrp': ((42775, (42776,)),),
    'UnderlyingCashSettlDateBusinessCenterGrp': ((42788, (42789,)),),
    'UnderlyingDividendAccrualPaymentDateBusinessCenterGrp': ((42799, (42800,)),),
    'UnderlyingDividendFXTriggerDateBusinessCenterGrp': ((42853, (42854,)),),
    'UnderlyingDividendPaymentGrp': ((42855, (42856, 42857, 42858, 42859,)),),
    'UnderlyingDividendPeriodGrp': ((42862, (42863, 42864, 42865, 42866, 42867, 42868, 'UnderlyingDividendPeriodBusinessCenterGrp', 42869, 42870, 42871, 42872, 42873, 42874, 42875, 42876, 42877, 42878, 42879, 42880, 42881,)),),
    'UnderlyingDividendPeriodBusinessCenterGrp': ((42882, (42883,)),),
    'UnderlyingExtraordinaryEventGrp': ((42884, (42885, 42886,)),),
    'UnderlyingPaymentStreamCompoundingDateGrp': ((42901, (42902, 42903,)),),
    'UnderlyingPaymentStreamCompoundingDatesBusinessCenterGrp': ((42915, (42916,)),),
    'UnderlyingPaymentStreamFixingDateGrp': ((42955, (42956, 42957,)),),
    'UnderlyingPaymentStreamFormulaMathGrp': ((42981, (43111, 42982, 42983,)),),
    'UnderlyingPaymentStubEndDateBusinessCenterGrp': ((42991, (42992,)),),
    'UnderlyingPaymentStubStartDateBusinessCenterGrp': ((43000, (43001,)),),
    'UnderlyingRateSpreadStepGrp': ((43005, (43006, 43007,)),),
    'UnderlyingReturnRateDateGrp': ((43008, (43009, 'UnderlyingReturnRateValuationDateGrp', 43010, 43011, 43012, 43013, 43014, 43015, 43016, 43017, 43018, 43019, 43020, 43021, 43022, 43023, 43024, 43025, 43026, 43027, 43028, 43029, 'UnderlyingReturnRateValuationDateBusinessCenterGrp',)),),
    'UnderlyingReturnRateFXConversionGrp': ((43030, (43031, 43032, 43033,)),),
    'UnderlyingReturnRateGrp': ((43034, (43035, 43036, 43037, 43038, 43039, 43040, 'UnderlyingReturnRatePriceGrp', 'UnderlyingReturnRateFXConversionGrp', 43041, 43042, 43043, 43044, 43045, 43046, 43047, 43048, 43049, 43050, 43051, 43052, 'UnderlyingReturnRateInformationSourceGrp', 43053, 43054, 'UnderlyingReturnRateDateGrp', 43055, 43056, 43057, 43058, 43059,)),),
    'UnderlyingReturnRateInformationSourceGrp': ((43060, (43061, 43062, 43063,)),),
    'UnderlyingReturnRatePriceGrp': ((43064, (43065, 43066, 43067, 43068,)),),
    'UnderlyingReturnRateValuationDateBusinessCenterGrp': ((43069, (43070,)),),
    'UnderlyingReturnRateValuationDateGrp': ((43071, (43072, 43073,)),),
    'UnderlyingSettlMethodElectionDateBusinessCenterGrp': ((43074, (43075,)),),
    'TrdRegPublicationGrp': ((2668, (2669, 2670,)),),
    'OrderAttributeGrp': ((2593, (2594, 2595,)),),
    'SideCollateralAmountGrp': ((2691, (2702, 2695, 2930, 2694, 2696, 2697, 2701, 2693, 2692, 2703, 2700, 2699, 2698, 2862, 'SideCollateralReinvestmentGrp', 2863,)),),
    'QuoteAttributeGrp': ((2706, (2707, 2708,)),),
    'PriceQualifierGrp': ((2709, (2710,)),),
    'IndexRollMonthGrp': ((2734, (2733,)),),
    'ReferenceDataDateGrp': ((2746, (2747, 2748,)),),
    'MatchExceptionGrp': ((2772, (2773, 2774, 2775, 2776, 2777, 2778, 2779, 2780, 2797, 2798,)),),
    'MatchingDataPointGrp': ((2781, (2782, 2783, 2784, 2785,)),),
    'OrderAggregationGrp': ((73, (11, 37, 38, 799,)),),
    'ExecutionAggregationGrp': ((124, (32, 17, 1003, 31,)),),
    'CollateralReinvestmentGrp': ((2845, (2844, 2842, 2843, 2931,)),),
    'FundingSourceGrp': ((2849, (2846, 2848, 2847, 2954,)),),
    'TransactionAttributeGrp': ((2871, (2872, 2873,)),),
    'SideCollateralReinvestmentGrp': ((2864, (2867, 2865, 2866, 2932,)),),
    'RelatedOrderGrp': ((73, (2887, 2888, 2836, 2889, 2890, 2835,)),),
}
_MESSAGES = [
    ('IOI', '6', False, ('ApplicationSequenceControl', -23, -28, 26, 'Instrument!', 'InstrumentExtension', 'Parties', 'FinancingDetails', 'UndInstrmtGrp', 'RelatedInstrumentGrp', -54, 854, 'OrderQtyData', -27, 15, 2897, 'Stipulations', 'InstrmtLegIOIGrp', 423, 'PriceQualifierGrp', 44, 62, 25, 130, 'IOIQualGrp', 58, 354, 355, 60, 149, 'RoutingGrp', 'SpreadOrBenchmarkCurveData', 'RelativeValueGrp', 'YieldData',)),
    ('Advertisement', '7', False, (-2, -5, 3, 'Instrument!', 'InstrumentExtension', 'FinancingDetails', 'InstrmtLegGrp', 'UndInstrmtGrp', 'RelatedInstrumentGrp', -4, -53, 854, 44, 15, 2897, 75, 60, 58, 354, 355, 149, 30, 336, 625, 'RoutingGrp',)),
    ('ExecutionReport', '8', False, ('ApplicationSequenceControl', -37, 2422, 2423, 198, 526, 527, 11, 1166, 41, 583, 278, 693, 790, 584, 961, 911, 912, 'Parties', 'TargetParties', 229, 'ContraGrp', 66, 548, 551, 549, 2334, 2335, 880, 1891, -17, 19, -150, 2431, -39, 636, 2838, 103, 1328, 1664, 1665, 378, 2961, 2667, 828, 829, 855, 2347, 'RegulatoryTradeIDGrp', 570, 2524, 1, 660, 581, 589, 590, 591, 70, 'PreAllocGrp', 63, 64, 574, 1115, 544, 635, 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 'PaymentGrp', -54, 2102, 1688, 'Stipulations', 854, 'OrderQtyData', 1093, 40, 423, 'PriceQualifierGrp', 44, 1092, 99, 'TriggeringInstruction', 1823, 'PegInstructions', 'DiscretionInstructions', 839, 1095, 845, 1740, 1742, 1741, 847, 'StrategyParametersGrp', 848, 849, 850, 15, 2897, 376, 2404, 2351, 2352, 377, 59, 168, 432, 126, 1629, 1916, 18, 1805, 1057, 528, 529, 1815, 1934, 1091, 1390, 582, 'OrderAttributeGrp', 32, 1056, 1071, 652, 1828, 31, 651, 669, 631, 194, 195, 1743, 2750, 2751, 30, 1430, 1300, 100, 1133, 2704, 336, 625, 943, 29, 'LimitAmts', -151, -14, 84, 6, 424, 425, 426, 1361, 893, 'FillsGrp', 'OrderEventGrp', 2830, 427, 75, 60, 113, 'CommissionData', 'CommissionDataGrp', 'SpreadOrBenchmarkCurveData', 'RelativeValueGrp', 'YieldData', 381, 157, 230, 158, 159, 738, 920, 921, 922, 258, 259, 260, 238, 237, 118, 119, 120, 2899, 'RateSource', 2795, 155, 156, 21, 110, 1822, 1089, 1090, 2676, 'ValueChecksGrp', 'MatchingInstructions', 2362, 2964, 2523, 'DisplayInstruction', 'DisclosureInstructionGrp', 111, 1816, 77, 210, 775, 58, 354, 355, 193, 192, 641, 442, 1385, 480, 481, 513, 494, 483, 515, 484, 485, 638, 639, 851, 'ContAmtGrp', 'InstrmtLegExecGrp', 797, 'MiscFeesGrp', 1380, 1028, 1029, 1030, 1031, 1032, 1724, 2882, 1725, 1726, 2883, 2884, 2525, 522, 2679, 'TrdRegTimestamps', 'TrdRegPublicationGrp', 'TradePriceConditionGrp', 1937, 2374, 2372, 2371, 1188, 1189, 1190, 811, 1917, 'ThrottleResponse', 1080, 1081, 1806, 'RelatedOrderGrp', 1803, 1804, 1808, 1809, 1807, 1810, 1811, 1819, 1820, 1821, 20077, 20078, 20103,)),
    ('OrderCancelReject', '9', False, (-37, 2422, 198, 526, -11, 583, 41, -39, 636, 586, 66, 1, 660, 581, 229, 75, 60, -434, 102, 1328, 1664, 1665, 100, 1133, 'Parties', 58, 354, 355, 20103, 20017,)),
    ('News', 'B', False, ('ApplicationSequenceControl', 1472, 'NewsRefGrp', 1473, 1474, 42, 61, -148, 358, 359, 'RoutingGrp', 1301, 1300, 'InstrmtGrp', 'InstrmtLegGrp', 'UndInstrmtGrp', 'LinesOfTextGrp!', 149, 95, 96,)),
    ('Email', 'C', False, (-164, -94, 42, -147, 356, 357, 'RoutingGrp', 'InstrmtGrp', 'UndInstrmtGrp', 'InstrmtLegGrp', 37, 11, 'LinesOfTextGrp!', 95, 96, 'AttachmentGrp',)),
    ('NewOrderSingle', 'D', False, (-11, 2422, 526, 583, 2829, 'Parties', 'TargetParties', 229, 75, 1, 660, 581, 589, 590, 591, 70, 'PreAllocGrp', 63, 64, 544, 635, 21, 18, 1805, 110, 1822, 1089, 1090, 2676, 'ValueChecksGrp', 'MatchingInstructions', 2362, 2964, 'DisplayInstruction', 'DisclosureInstructionGrp', 111, 1300, 100, 1133, 2704, 'TrdgSesGrp', 81, 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 140, -54, 2102, 1688, 114, -60, 'Stipulations', 854, 'OrderQtyData!', -40, 423, 44, 2838, 1092, 99, 'TriggeringInstruction', 'SpreadOrBenchmarkCurveData', 'YieldData', 15, 2897, 1740, 1741, 1742, 376, 2404, 2351, 2352, 377, 797, 23, 117, 59, 168, 432, 126, 427, 1629, 1916, 'CommissionData', 'CommissionDataGrp', 528, 529, 1815, 1934, 1091, 1390, 582, 'OrderAttributeGrp', 121, 120, 2899, 'RateSource', 2795, 775, 58, 354, 355, 193, 192, 640, 1816, 77, 203, 210, 'PegInstructions', 'DiscretionInstructions', 847, 'StrategyParametersGrp', 848, 849, 480, 481, 513, 494, 1028, 1029, 1030, 1031, 1032, 1724, 2882, 1725, 1726, 2883, 2884, 2525, 522, 'TrdRegTimestamps', 'TrdRegPublicationGrp', 2524, 1080, 1081, 1685, 1806, 1803, 1804, 20077, 20078,)),
    ('NewOrderList', 'E', False, (-66, 390, 391, 414, -394, 415, 480, 481, 513, 433, 69, 1385, 352, 353, 765, 766, 767, 2401, -68, 893, 'RootParties', 'ListOrdGrp!', 1685,)),
    ('OrderCancelRequest', 'F', False, (2422, 41, 37, -11, 526, 583, 66, 586, 1, 660, 581, 'Parties', 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 1300, 100, 1133, -54, -60, 'OrderQtyData', 376, 2404, 2351, 2352, 58, 354, 355,)),
    ('OrderCancelReplaceRequest', 'G', False, (37, 2422, 'Parties', 'TargetParties', 229, 75, 41, -11, 526, 583, 2829, 66, 586, 1, 660, 581, 589, 590, 591, 70, 'PreAllocGrp', 63, 64, 544, 635, 21, 18, 1805, 110, 1822, 1089, 1090, 2676, 'ValueChecksGrp', 'MatchingInstructions', 2362, 2964, 'DisplayInstruction', 'DisclosureInstructionGrp', 111, 1300, 100, 1133, 2704, 'TrdgSesGrp', 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', -54, 2102, 1688, -60, 'Stipulations', 854, 'OrderQtyData!', -40, 423, 44, 2838, 1092, 99, 'TriggeringInstruction', 'SpreadOrBenchmarkCurveData', 'YieldData', 'PegInstructions', 'DiscretionInstructions', 847, 'StrategyParametersGrp', 848, 849, 376, 2404, 2351, 2352, 377, 15, 2897, 59, 168, 432, 126, 427, 1629, 1916, 'CommissionData', 'CommissionDataGrp', 528, 529, 1815, 1091, 1390, 582, 'OrderAttributeGrp', 121, 120, 2899, 'RateSource', 2795, 775, 58, 354, 355, 193, 192, 640, 1816, 77, 203, 210, 114, 480, 481, 513, 494, 1028, 1029, 1030, 1031, 1032, 1724, 2882, 1725, 1726, 2883, 2884, 522, 2679, 'TrdRegTimestamps', 1685, 1803, 1804, 1810, 1811, 20077, 20078,)),
    ('OrderStatusRequest', 'H', False, (37, 11, 526, 583, 'Parties', 790, 1, 660, 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 1300, -54,)),
    ('AllocationInstruction', 'J', False, (-70, 2758, -71, -626, 793, 72, 796, 808, 196, 197, 1730, 1728, 466, 857, 'OrdAllocGrp', 'ExecAllocGrp', 570, 700, 574, -54, 'Instrument!', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', -53, 854, 30, 229, 336, 625, 423, 'PriceQualifierGrp', 6, 860, 'SpreadOrBenchmarkCurveData', 15, 2897, 74, 2795, 'Parties', -75, 60, 63, 64, 775, 381, 238, 237, 118, 77, 754, 58, 354, 355, 157, 158, 159, 540, 738, 920, 921, 922, 650, 'Stipulations', 'YieldData', 'RegulatoryTradeIDGrp', 'PositionAmountData', 892, 893, 'AllocGrp', 819, 1731, 715, 828, 829, 855, 1937, 2374, 2372, 2371, 582, 578, 442, 1011, 991, 'RateSource', 1430, 2334, 2335, 2343,)),
    ('ListCancelRequest', 'K', False, (-66, 'Parties', -60, 229, 75, 58, 354, 355,)),
    ('ListExecute', 'L', False, (-66, 391, 390, -60, 58, 354, 355,)),
    ('ListStatusRequest', 'M', False, (-66, 58, 354, 355,)),
    ('ListStatus', 'N', False, (-66, -429, -82, -431, 1385, 1386, -83, 444, 445, 446, 60, -68, 893, 'OrdListStatGrp!',)),
    ('AllocationInstructionAck', 'P', False, (-70, 2758, 'Instrument', 'Parties', 793, 1730, 1728, 1731, 75, 60, -87, 88, 626, 808, 573, 58, 354, 355, 1328, 1664, 1665, 'RegulatoryTradeIDGrp', 'AllocAckGrp',)),
    ('DontKnowTrade', 'Q', False, (-37, 198, -17, -127, 'Instrument!', 'UndInstrmtGrp', 'InstrmtLegGrp', -54, 'OrderQtyData!', 32, 31, 58, 354, 355,)),
    ('QuoteRequest', 'R', False, (-131, 644, 11, 775, 528, 529, 1171, 1172, 1091, 'RootParties', 'QuotReqGrp!', 376, 2404, 2351, 2352, 58, 354, 355,)),
    ('Quote', 'S', False, (131, -117, 390, 1867, 1751, 1166, 693, 1080, 1081, 537, 2403, 1171, 2837, 'QuotQualGrp', 828, 2115, 301, 'QuoteAttributeGrp', 'ValueChecksGrp', 'Parties', 336, 625, 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 54, 'OrderQtyData', 63, 64, 193, 192, 15, 2897, 120, 2899, 'RateSource', 'Stipulations', 1, 660, 581, 522, 377, 'LegQuotGrp', 132, 133, 645, 646, 647, 134, 1749, 648, 135, 1750, 110, 1629, 1916, 62, 188, 190, 189, 191, 1065, 1066, 631, 632, 633, 634, 60, 'TrdRegTimestamps', 40, 642, 643, 656, 657, 156, 'CommissionData', 582, 100, 1133, 775, 528, 529, 1934, 423, 'PriceQualifierGrp', 2533, 2534, 'SpreadOrBenchmarkCurveData', 'RelativeValueGrp', 'YieldData', 'RoutingGrp', 1937, 2374, 2372, 2371, 2362, 2964, 1685, 376, 2404, 2351, 2352, 58, 354, 355, 443, 20081, 20082, 20083, 20084,)),
    ('SettlementInstructions', 'T', False, (-777, 791, -160, 792, 58, 354, 355, 11, -60, 'SettlInstGrp',)),
    ('MarketDataRequest', 'V', False, (-262, -263, 'Parties', -264, 265, 266, 286, 546, 547, 'MDReqGrp!', 'MarketSegmentScopeGrp', 'InstrmtMDReqGrp!', 'TrdgSesGrp', 815, 812, 1070, 2447,)),
    ('MarketDataSnapshotFullRefresh', 'W', False, ('ApplicationSequenceControl', 911, 963, 715, 1021, 1173, 264, 1022, 1683, 1187, 75, 262, 1500, 1301, 1300, 'Instrument!', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 'RelatedInstrumentGrp', -779, 291, 292, 451, 1682, 1684, 'MDFullGrp!', 813, 814, 'RoutingGrp',)),
    ('MarketDataIncrementalRefresh', 'X', False, ('ApplicationSequenceControl', 1021, 1022, 1683, 75, 262, 1301, 1300, 'MDIncGrp!', 813, 814, 'RoutingGrp',)),
    ('MarketDataRequestReject', 'Y', False, (-262, 'Parties', 281, 'MDRjctGrp', 58, 354, 355, 20103,)),
    ('QuoteCancel', 'Z', False, (131, 117, 1751, 1166, -298, 537, 301, 'Parties', 'TargetParties', 1, 660, 581, 336, 625, 'QuotCxlEntriesGrp',)),
    ('QuoteStatusRequest', 'a', False, (649, 117, 'Instrument', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 'Parties', 'TargetParties', 1, 660, 581, 336, 625, 263,)),
    ('MassQuoteAck', 'b', False, (131, 117, -297, 300, 301, 537, 298, 'Parties', 'TargetParties', 1, 660, 581, 376, 2404, 2351, 2352, 58, 354, 355, 'QuotSetAckGrp', 'ThrottleResponse', 20103,)),
    ('SecurityDefinitionRequest', 'c', False, (-320, -321, 1301, 1300, 'Instrument', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'RelatedInstrumentGrp', 15, 2897, 376, 2404, 2351, 2352, 58, 354, 355, 336, 625, 'Stipulations', 'InstrmtLegGrp', 'SpreadOrBenchmarkCurveData', 'YieldData', 827, 263,)),
    ('SecurityDefinition', 'd', False, ('ApplicationSequenceControl', 964, 715, 320, 2422, 322, 323, 560, 1607, 292, 'Instrument', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'RelatedInstrumentGrp', 'SecurityClassificationGrp', 15, 2897, 2572, 2573, 734, 58, 354, 355, 'Stipulations', 1606, 2562, 'InstrmtLegGrp', 'SpreadOrBenchmarkCurveData', 'YieldData', 'MarketSegmentGrp', 779, 2400, 60,)),
    ('SecurityStatusRequest', 'e', False, (-324, 'Instrument!', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 'RelatedInstrumentGrp', 15, 2897, -263, 1301, 1300, 336, 625,)),
    ('SecurityStatus', 'f', False, ('ApplicationSequenceControl', 324, 'Instrument!', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 'RelatedInstrumentGrp', 15, 2897, 1301, 1300, 75, 336, 625, 325, 326, 1655, 2447, 1174, 2116, 291, 292, 327, 328, 329, 1021, 264, 330, 331, 332, 333, 31, 'ClearingPriceParametersGrp', 730, 731, 2451, 60, 334, 1025, 2448, 58, 354, 355,)),
    ('TradingSessionStatusRequest', 'g', False, (-335, 1301, 1300, 336, 625, 338, 339, -263, 207,)),
    ('TradingSessionStatus', 'h', False, ('ApplicationSequenceControl', 335, 1301, 1300, 75, -336, 625, 338, 339, 325, -340, 1368, 2447, 567, 341, 342, 343, 344, 345, 1785, 387, 60, 58, 354, 355, 'Instrument',)),
    ('MassQuote', 'i', False, (131, -117, 537, 2403, 301, 'Parties', 1, 660, 581, 293, 294, 'QuotSetGrp!', 2362, 2964, 1685, 376, 2404, 2351, 2352, 20081, 20082, 20083, 20084,)),
    ('BusinessMessageReject', 'j', False, (45, -372, 1130, 1406, 1131, 379, -380, 58, 354, 355, 20103,)),
    ('BidRequest', 'k', False, (390, -391, -374, 392, -393, -394, 395, 15, 2897, 396, 397, 'BidDescReqGrp', 'BidCompReqGrp', 409, 410, 411, 412, 413, 414, 415, 416, 121, 417, 75, -418, -419, 443, 58, 354, 355,)),
    ('BidResponse', 'l', False, (390, 391, 'BidCompRspGrp!',)),
    ('ListStrikePrice', 'm', False, (-66, -422, 893, 'InstrmtStrkPxGrp!',)),
    ('RegistrationInstructions', 'o', False, (-513, 715, -514, -508, 11, 'Parties', 1, 660, 493, 495, 517, 'RgstDtlsGrp', 'RgstDistInstGrp',)),
    ('RegistrationInstructionsResponse', 'p', False, (-513, -514, -508, 11, 'Parties', 1, 660, -506, 507, 496,)),
    ('OrderMassCancelRequest', 'q', False, (-11, 526, -530, 336, 625, 'Parties', 'TargetParties', 'Instrument', 'UnderlyingInstrument', 1301, 1300, 54, -60, 58, 354, 355,)),
    ('OrderMassCancelReport', 'r', False, (11, 526, -37, -1369, 198, -530, -531, 532, 533, 'AffectedOrdGrp', 'NotAffectedOrdGrp', 336, 625, 'Parties', 'TargetParties', 'Instrument', 'UnderlyingInstrument', 1301, 1300, 54, 60, 58, 354, 355, 20103,)),
    ('NewOrderCross', 's', False, (-548, 2422, -549, -550, 'RootParties', 'SideCrossOrdModGrp!', 'Instrument!', 'UndInstrmtGrp', 'InstrmtLegGrp', 63, 64, 21, 18, 110, 1822, 1089, 1090, 'DisplayInstruction', 111, 1300, 100, 1133, 'TrdgSesGrp', 81, 140, 114, -60, 483, 'Stipulations', -40, 423, 44, 1092, 99, 'TriggeringInstruction', 'SpreadOrBenchmarkCurveData', 'YieldData', 15, 2897, 376, 23, 117, 59, 168, 432, 126, 427, 1629, 1916, 1815, 210, 'PegInstructions', 'DiscretionInstructions', 847, 'StrategyParametersGrp', 848, 849, 480, 481, 513, 494, 1685,)),
    ('CrossOrderCancelReplaceRequest', 't', False, (37, 2422, -548, -551, 961, -549, -550, 'RootParties', 'SideCrossOrdModGrp!', 'Instrument!', 'UndInstrmtGrp', 'InstrmtLegGrp', 63, 64, 21, 18, 110, 1822, 1089, 1090, 'DisplayInstruction', 111, 1300, 100, 1133, 'TrdgSesGrp', 81, 140, 114, -60, 483, 'Stipulations', -40, 423, 44, 1092, 99, 'TriggeringInstruction', 'SpreadOrBenchmarkCurveData', 'YieldData', 15, 2897, 376, 23, 117, 59, 168, 432, 126, 427, 1629, 1916, 1815, 210, 'PegInstructions', 'DiscretionInstructions', 847, 'StrategyParametersGrp', 848, 849, 480, 481, 513, 494, 1685,)),
    ('CrossOrderCancelRequest', 'u', False, (37, 2422, -548, -551, 961, -549, -550, 'RootParties', 'SideCrossOrdCxlGrp!', 'Instrument!', 'UndInstrmtGrp', 'InstrmtLegGrp', 1300, -60,)),
    ('SecurityTypeRequest', 'v', False, (-320, 58, 354, 355, 1301, 1300, 336, 625, 460, 167, 762,)),
    ('SecurityTypes', 'w', False, ('ApplicationSequenceControl', -320, -322, -323, 557, 893, 'SecTypesGrp', 58, 354, 355, 1301, 1300, 336, 625, 263,)),
    ('SecurityListRequest', 'x', False, (-320, -559, 1465, 1470, 1471, 1301, 1300, 'Instrument', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 'RelatedInstrumentGrp', 15, 2897, 58, 354, 355, 336, 625, 263,)),
    ('SecurityList', 'y', False, ('ApplicationSequenceControl', 964, 715, 1465, 1466, 1467, 1468, 1469, 1470, 1471, 320, 322, 560, 1607, 60, 393, 1301, 1300, 893, 'SecListGrp',)),
    ('DerivativeSecurityListRequest', 'z', False, (-320, -559, 1301, 1300, 'UnderlyingInstrument', 'DerivativeInstrument', 762, 15, 2897, 58, 354, 355, 336, 625, 263,)),
    ('DerivativeSecurityList', 'AA', False, ('ApplicationSequenceControl', 964, 320, 322, 560, 1607, 715, 'UnderlyingInstrument', 'DerivativeSecurityDefinition', 779, 60, 393, 893, 'RelSymDerivSecGrp',)),
    ('NewOrderMultileg', 'AB', False, (-11, 2422, 526, 583, 'Parties', 'TargetParties', 229, 75, 1, 660, 581, 589, 590, 591, 70, 'PreAllocMlegGrp', 63, 64, 544, 635, 21, 18, 1805, 110, 1822, 1089, 1090, 2676, 'ValueChecksGrp', 'MatchingInstructions', 2362, 2964, 'DisplayInstruction', 'DisclosureInstructionGrp', 111, 1300, 100, 1133, 2704, 'TrdgSesGrp', 81, -54, 2102, 'Instrument', 'UndInstrmtGrp', 140, 1069, 'LegOrdGrp', 114, -60, 854, 'OrderQtyData', -40, 1377, 1378, 423, 44, 1092, 99, 'TriggeringInstruction', 15, 2897, 1740, 1741, 1742, 376, 2404, 2351, 2352, 377, 23, 117, 1080, 1081, 1806, 59, 168, 432, 126, 427, 1629, 1916, 'CommissionData', 'CommissionDataGrp', 528, 529, 1815, 1091, 1390, 582, 1724, 'OrderAttributeGrp', 121, 120, 2899, 775, 58, 354, 355, 1816, 77, 203, 210, 'PegInstructions', 'DiscretionInstructions', 847, 'StrategyParametersGrp', 848, 1190, 849, 480, 481, 513, 494, 563, 1685, 1803, 1804, 1819, 1820, 1821,)),
    ('MultilegOrderCancelReplace', 'AC', False, (37, 2422, 41, 11, 526, 583, 586, 'Parties', 'TargetParties', 229, 75, 1, 660, 581, 589, 590, 591, 70, 'PreAllocMlegGrp', 63, 64, 544, 635, 21, 18, 1805, 110, 1822, 1089, 1090, 2676, 'ValueChecksGrp', 'MatchingInstructions', 2362, 2964, 'DisplayInstruction', 'DisclosureInstructionGrp', 111, 1300, 100, 1133, 2704, 'TrdgSesGrp', 81, -54, 2102, 'Instrument', 'UndInstrmtGrp', 140, 1069, 'LegOrdGrp', 114, -60, 854, 'OrderQtyData', -40, 1377, 1378, 423, 44, 1092, 99, 'TriggeringInstruction', 15, 2897, 376, 2404, 2351, 2352, 377, 23, 117, 59, 168, 432, 126, 427, 1629, 1916, 'CommissionData', 'CommissionDataGrp', 528, 529, 1815, 1091, 1390, 582, 1724, 'OrderAttributeGrp', 121, 120, 2899, 775, 58, 354, 355, 1816, 77, 203, 210, 'PegInstructions', 'DiscretionInstructions', 847, 'StrategyParametersGrp', 848, 1190, 849, 480, 481, 513, 494, 522, 2679, 563, 1685, 1803, 1804, 1819, 1820, 1821,)),
    ('TradeCaptureReportRequest', 'AD', False, (-568, 1003, 1040, 1041, 1042, -569, 263, 571, 818, 527, 17, 150, 37, 11, 573, 828, 829, 1849, 1123, 830, 855, 820, 880, 'Parties', 'Instrument', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 'TrdCapDtGrp', 715, 336, 625, 943, 54, 442, 578, 579, 725, 726, 58, 354, 355, 1011,)),
    ('TradeCaptureReport', 'AE', False, ('ApplicationSequenceControl', 571, 1003, 1040, 1041, 1042, 2489, 2490, 487, 856, 939, 568, 828, 829, 855, 2896, 2961, 2667, 1849, 'TradePriceConditionGrp', 1123, 1124, 1125, 1126, 1127, 830, 150, 748, 912, 1028, 325, 263, 572, 881, 818, 820, 880, 17, 19, 527, 378, 2347, 'RegulatoryTradeIDGrp', 570, 423, 'PriceQualifierGrp', 549, 'RootParties', 1015, 716, 717, 1430, 1300, 1301, 2375, 'Instrument!', 'InstrumentExtension', 'FinancingDetails', 'PaymentGrp', 854, 'YieldData', 'UndInstrmtGrp', 'RelatedInstrumentGrp', 'CollateralAmountGrp', 2868, 'RateSource', 'TransactionAttributeGrp', 822, 823, 32, 1828, 2301, 2368, 2367, 2370, 31, 631, 1522, 1056, 2762, 'AveragePriceDetail', 15, 2897, 120, 2899, 2366, 669, 194, 195, 1071, 2349, 30, 1596, 1740, 1743, 1741, 75, 715, 2870, 6, 'SpreadOrBenchmarkCurveData', 1731, 819, 2085, 2086, 2087, 'PositionAmountData', 442, 824, 'TrdInstrmtLegGrp', 60, 'TrdRegTimestamps', 63, 64, 2878, 987, 573, 2405, 574, 'TradeQtyGrp', 'TrdCapRptSideGrp!', 1188, 1189, 1380, 1190, 811, 1382, 797, 'TrdRepIndicatorsGrp', 2524, 852, 1390, 'TrdRegPublicationGrp', 853, 994, 1011, 779, 991, 1132, 1134, 381, 2369, 751, 1328, 1664, 1665, 1329, 1832, 1924, 1925, 1926, 1927, 1928, 'MandatoryClearingJurisdictionGrp', 1929, 2527, 2526, 1930, 1931, 1932, 1933, 1934, 2869, 1935, 2963, 1936, 1937, 2387, 2302, 2303, 2596, 2374, 2372, 2371, 2373, 2525, 'AttachmentGrp', 2343, 20077, 20078,)),
    ('OrderMassStatusRequest', 'AF', False, (-584, -585, 'Parties', 'TargetParties', 1, 660, 336, 625, 'Instrument', 'UnderlyingInstrument', 54,)),
    ('QuoteRequestReject', 'AG', False, (-131, 644, -658, 1171, 1172, 1091, 'RootParties', 'QuotReqRjctGrp!', 58, 354, 355, 20103,)),
    ('RFQRequest', 'AH', False, (-644, 'Parties', 'RFQReqGrp!', 263, 1171,)),
    ('QuoteStatusReport', 'AI', False, (649, 131, 117, 390, 1867, 1751, 1166, 693, 537, 298, 'Parties', 'TargetParties', 336, 625, 'Instrument', 'FinancingDetails', 'UndInstrmtGrp', 54, 'OrderQtyData', 63, 64, 193, 2878, 192, 15, 2897, 'Stipulations', 1, 660, 581, 'LegQuotStatGrp', 'QuotQualGrp', 'QuoteAttributeGrp', 2830, 2115, 126, 44, 423, 'PriceQualifierGrp', 'SpreadOrBenchmarkCurveData', 'YieldData', 1747, 1748, 1745, 1746, 132, 133, 645, 646, 647, 134, 1749, 648, 135, 1750, 110, 62, 188, 190, 189, 191, 631, 632, 633, 634, 60, 'TrdRegTimestamps', 40, 642, 643, 656, 657, 156, 'CommissionData', 582, 100, 1133, 775, 528, 529, 1934, 297, 300, 1328, 1664, 1665, 1937, 2374, 2372, 2371, 'ThrottleResponse', 58, 354, 355, 443, 20081, 20082, 20083, 20084, 20103,)),
    ('QuoteResponse', 'AJ', False, (-693, 117, 1166, 131, -694, 11, 528, 529, 23, 537, 1091, 'QuotQualGrp', 828, 2347, 2115, 'Parties', 336, 625, 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 54, 'OrderQtyData', 110, 63, 64, 2878, 193, 192, 15, 2897, 'Stipulations', 1, 660, 581, 'LegQuotGrp', 132, 133, 645, 646, 647, 134, 648, 135, 62, 188, 190, 189, 191, 631, 632, 633, 634, 60, 40, 642, 643, 656, 657, 156, 'CommissionData', 582, 100, 1133, 58, 354, 355, 44, 423, 'PriceQualifierGrp', 1917, 'SpreadOrBenchmarkCurveData', 'YieldData', 1937, 2374, 2372, 2371, 443,)),
    ('Confirmation', 'AK', False, (-664, 772, 859, -666, -773, 797, 650, -665, 573, 940, 'RegulatoryTradeIDGrp', 2390, 1832, 'Parties', 'OrdAllocGrp', 'ExecAllocGrp', 70, 793, 467, 828, 829, 855, 1937, 2374, 2372, 2371, 574, -60, -75, 'TrdRegTimestamps', 'Instrument!', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 'YieldData', -80, 854, -54, 15, 2897, 30, 'CpctyConfGrp!', -79, 661, 798, -6, 74, 423, 'PriceQualifierGrp', 860, 'SpreadOrBenchmarkCurveData', 861, 58, 354, 355, 81, -381, 157, 230, 158, 159, 738, 920, 921, 922, 238, 237, -118, 890, 119, 120, 2899, 155, 156, 63, 64, 'SettlInstructionsData', 'CommissionData', 858, 'CommissionDataGrp', 'Stipulations', 'MiscFeesGrp', 'MatchExceptionGrp', 'MatchingDataPointGrp',)),
    ('PositionMaintenanceRequest', 'AL', False, (710, -709, -712, 713, 714, -715, 64, 716, 717, 'Parties!', 1, 660, 581, 'Instrument!', 15, 2897, 'InstrmtLegGrp', 'RelatedInstrumentGrp', 'UndInstrmtGrp', 'TrdgSesGrp', 60, 'PositionQty!', 'PositionAmountData', 718, 719, 720, 834, 58, 354, 355, 120, 2899,)),
    ('PositionMaintenanceReport', 'AM', False, (-721, -709, 2618, 710, -712, 713, 722, 723, -715, 2084, 2085, 2086, 2087, 1592, 1328, 1664, 1665, 716, 717, 1832, 1833, 1834, 2101, 979, 'Parties', 1, 660, 581, 714, 'Instrument!', 15, 2897, 64, 120, 2899, 719, 720, 'InstrmtLegGrp', 'RelatedInstrumentGrp', 'UndInstrmtGrp', 'TrdgSesGrp', 60, 'PositionQty', 'PositionAmountData', 'RegulatoryTradeIDGrp', 'PaymentGrp', 718, 834, 'RelatedTradeGrp', 58, 354, 355,)),
    ('RequestForPositions', 'AN', False, (-710, -724, 573, 263, 120, 2899, 'Parties!', 1, 660, 581, 'Instrument', 15, 2897, 'InstrmtLegGrp', 'UndInstrmtGrp', -715, 64, 716, 717, 'TrdgSesGrp', -60, 725, 726, 58, 354, 355,)),
    ('RequestForPositionsAck', 'AO', False, (-721, 710, 727, 911, 325, -728, -729, 724, 573, 715, 263, 716, 717, 120, 2899, 'Parties!', 1, 660, 581, 'Instrument', 15, 2897, 'InstrmtLegGrp', 'UndInstrmtGrp', 725, 726, 58, 354, 355, 20103,)),
    ('PositionReport', 'AP', False, ('ApplicationSequenceControl', -721, 2618, 710, 724, 2364, 1635, 263, 727, 911, 912, 728, 325, 1934, 2869, 'TransactionAttributeGrp', 'TrdRegTimestamps', -715, 2084, 2870, 716, 717, 423, 120, 2899, 1011, 1832, 1833, 1834, 2101, 2878, 2373, 1937, 2374, 2372, 2371, 1936, 'Parties!', 1, 660, 581, 2375, 'Instrument', 'FinancingDetails', 15, 2897, 64, 730, 2366, 2365, 1886, 1887, 2960, 731, 734, 1595, 1592, 2085, 2086, 2087, 573, 'InstrmtLegGrp', 'RelatedInstrumentGrp', 'CollateralAmountGrp', 2868, 'PosUndInstrmtGrp', 60, 'PositionQty', 'PositionAmountData', 'RegulatoryTradeIDGrp', 'PaymentGrp', 506, 743, 1434, 811, 'RelatedTradeGrp', 58, 354, 355, 20703, 20078, 20704, 20705, 20706, 20103,)),
    ('TradeCaptureReportRequestAck', 'AQ', False, (-568, 1003, 1040, 1041, 1042, -569, 263, 748, -749, -750, 'Instrument', 'InstrumentExtension', 'UndInstrmtGrp', 'InstrmtLegGrp', 442, 725, 726, 58, 354, 355, 1011, 20103,)),
    ('TradeCaptureReportAck', 'AR', False, (571, 1003, 1040, 1041, 1042, 487, 856, 828, 829, 855, 1849, 1123, 1124, 1125, 1126, 1127, 830, 'RootParties', 150, 572, 881, 939, 1523, 751, 1328, 1664, 1665, 818, 263, 820, 880, 17, 527, 378, 570, 423, 'PriceQualifierGrp', 549, 822, 823, 716, 717, 854, 32, 31, 1430, 1300, 1301, 'Instrument!', 'InstrumentExtension', 'FinancingDetails', 669, 1056, 1071, 2762, 'AveragePriceDetail', 15, 2897, 120, 2899, 194, 195, 30, 75, 715, 6, 1731, 819, 442, 824, 60, 63, 'UndInstrmtGrp', 573, 574, 797, 'TrdRepIndicatorsGrp', 852, 1390, 853, 'TrdInstrmtLegGrp', 'TrdRegTimestamps', 725, 726, 58, 354, 355, 1015, 635, 'PositionAmountData', 994, 1011, 779, 991, 'TradeQtyGrp', 'TrdCapRptAckSideGrp', 1135, 381, 64, 1329, 2343,)),
    ('AllocationReport', 'AS', False, (-755, 70, 2758, -71, 795, 796, 793, 1730, 2771, 2759, 2767, 1728, -794, -87, 88, 72, 1738, 808, 196, 197, 466, 715, 828, 829, 855, 1937, 2374, 2372, 2371, 442, 582, 578, 991, 1011, 579, 819, 1731, 857, 'OrdAllocGrp', 'ExecAllocGrp', 570, 700, 574, -54, 'Instrument!', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', -53, 854, 1736, 1737, 30, 229, 336, 625, 423, 'PriceQualifierGrp', -6, 860, 'SpreadOrBenchmarkCurveData', 15, 2897, 74, 'Parties', -75, 60, 63, 64, 775, 381, 238, 237, 118, 77, 754, 58, 354, 355, 157, 158, 159, 540, 738, 920, 921, 922, 650, 'Stipulations', 'YieldData', 'RegulatoryTradeIDGrp', 'PositionAmountData', 1031, 1032, 892, 893, 'AllocGrp', 'RateSource', 1430, 2334, 2335, 2343,)),
    ('AllocationReportAck', 'AT', False, (-755, 70, 2758, 715, 819, 53, 71, 'Instrument', 'Parties', 793, 1730, 1728, 1731, 75, 60, 87, 88, 794, 808, 573, 1031, 1032, 58, 354, 355, 1328, 1664, 1665, 'RegulatoryTradeIDGrp', 'AllocAckGrp',)),
    ('ConfirmationAck', 'AU', False, (-664, -75, -60, -940, 'RegulatoryTradeIDGrp', 2390, 774, 573, 'MatchExceptionGrp', 'MatchingDataPointGrp', 58, 354, 355,)),
    ('SettlementInstructionRequest', 'AV', False, (-791, -60, 'Parties', 79, 661, 54, 460, 167, 461, 2891, 120, 2899, 168, 126, 779, 169, 170, 171,)),
    ('AssignmentReport', 'AW', False, ('ApplicationSequenceControl', -833, 710, 832, 912, 'Parties!', 1, 581, 'Instrument', 15, 2897, 'InstrmtLegGrp', 'UndInstrmtGrp', 'PositionQty', 'PositionAmountData', 834, 730, 731, 732, 734, 1595, 432, 744, 745, 746, 747, 716, 717, -715, 58, 354, 355,)),
    ('CollateralRequest', 'AX', False, (-894, -895, -60, 126, 'Parties', 1, 581, 11, 37, 198, 526, 'ExecCollGrp', 'TrdCollGrp', 'Instrument', 'FinancingDetails', 64, 53, 854, 15, 2897, 'InstrmtLegGrp', 'UndInstrmtCollGrp', 899, 900, 901, 'TrdRegTimestamps', 54, 'MiscFeesGrp', 44, 423, 159, 920, 921, 922, 'SpreadOrBenchmarkCurveData', 'Stipulations', 336, 625, 716, 717, 715, 58, 354, 355,)),
    ('CollateralAssignment', 'AY', False, (-902, 894, -895, -903, 907, -60, 126, 'Parties', 1, 581, 11, 37, 198, 526, 'ExecCollGrp', 'TrdCollGrp', 'Instrument', 'FinancingDetails', 64, 53, 854, 15, 2897, 'InstrmtLegGrp', 'UndInstrmtCollGrp', 899, 900, 901, 'TrdRegTimestamps', 54, 'MiscFeesGrp', 44, 423, 159, 920, 921, 922, 'SpreadOrBenchmarkCurveData', 'Stipulations', 'SettlInstructionsData', 336, 625, 716, 717, 2486, 75, 2485, 2484, 715, 2517, 2519, 2518, 2516, 58, 354, 355,)),
    ('CollateralResponse', 'AZ', False, (-904, 902, 894, 895, 903, -905, 906, -60, 1043, 291, 715, 'Parties', 1, 581, 11, 37, 198, 526, 'ExecCollGrp', 'TrdCollGrp', 'Instrument', 'FinancingDetails', 64, 53, 854, 15, 2897, 'InstrmtLegGrp', 'UndInstrmtCollGrp', 899, 900, 901, 'CollateralAmountGrp', 'TrdRegTimestamps', 54, 'MiscFeesGrp', 44, 423, 159, 920, 921, 922, 'SpreadOrBenchmarkCurveData', 'Stipulations', 2486, 75, 2485, 2484, 2517, 2519, 2518, 2516, 58, 354, 355, 2520, 2522, 2521, 1328, 1664, 1665,)),
    ('CollateralReport', 'BA', False, (-908, 909, 60, 1043, 291, -910, 911, 912, 'Parties', 1, 581, 11, 37, 198, 526, 'ExecCollGrp', 'TrdCollGrp', 'Instrument', 'FinancingDetails', 64, 53, 854, 15, 2897, 'InstrmtLegGrp', 'UndInstrmtGrp', 899, 900, 901, 'CollateralAmountGrp', 2868, 1936, 'RegulatoryTradeIDGrp', 'TrdRegTimestamps', 54, 'MiscFeesGrp', 44, 423, 159, 920, 921, 922, 'SpreadOrBenchmarkCurveData', 'Stipulations', 'SettlInstructionsData', 336, 625, 716, 717, 1934, 2869, 715, 2486, 75, 2485, 2484, 'FundingSourceGrp', 'TransactionAttributeGrp', 58, 354, 355,)),
    ('CollateralInquiry', 'BB', False, (-909, 'CollInqQualGrp', 263, 725, 726, 'Parties', 1, 581, 11, 37, 198, 526, 'ExecCollGrp', 'TrdCollGrp', 'Instrument', 'FinancingDetails', 64, 53, 854, 15, 2897, 'InstrmtLegGrp', 'UndInstrmtGrp', 899, 900, 901, 'TrdRegTimestamps', 54, 44, 423, 159, 920, 921, 922, 'SpreadOrBenchmarkCurveData', 'Stipulations', 'SettlInstructionsData', 336, 625, 716, 717, 715, 58, 354, 355,)),
    ('NetworkCounterpartySystemStatusRequest', 'BC', False, (-935, -933, 'CompIDReqGrp',)),
    ('NetworkCounterpartySystemStatusResponse', 'BD', False, (-937, 933, -932, 934, 'CompIDStatGrp!',)),
    ('UserRequest', 'BE', False, (-923, -924, -553, 554, 925, 1400, 1401, 1402, 1403, 1404, 95, 96,)),
    ('UserResponse', 'BF', False, (-923, -553, 926, 'ThrottleParamsGrp', 927, 20103,)),
    ('CollateralInquiryAck', 'BG', False, (-909, -945, 946, 'CollInqQualGrp', 911, 'Parties', 1, 581, 11, 37, 198, 526, 'ExecCollGrp', 'TrdCollGrp', 'Instrument', 'FinancingDetails', 64, 53, 854, 15, 2897, 'InstrmtLegGrp', 'UndInstrmtGrp', 336, 625, 716, 717, 715, 725, 726, 58, 354, 355, 20103,)),
    ('ConfirmationRequest', 'BH', False, (-859, -773, 'OrdAllocGrp', 70, 793, 467, -60, 79, 661, 798, 58, 354, 355,)),
    ('ContraryIntentionReport', 'BO', False, ('ApplicationSequenceControl', -977, 60, 978, 979, -715, 'Parties!', 'ExpirationQty!', 'Instrument!', 'UndInstrmtGrp', 58, 354, 355,)),
    ('SecurityDefinitionUpdateReport', 'BP', False, ('ApplicationSequenceControl', 964, 320, 322, 323, 715, 980, 292, 'Instrument', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'RelatedInstrumentGrp', 15, 2897, 2572, 2573, 734, 58, 354, 355, 'Stipulations', 1606, 2562, 'InstrmtLegGrp', 'SpreadOrBenchmarkCurveData', 'YieldData', 'MarketSegmentGrp', 779, 2400, 60,)),
    ('SecurityListUpdateReport', 'BK', False, ('ApplicationSequenceControl', 964, 1465, 1466, 1467, 1468, 1469, 1470, 1471, 320, 322, 560, 393, 715, 980, 292, 1301, 1300, 60, 893, 'SecLstUpdRelSymGrp',)),
    ('AdjustedPositionReport', 'BL', False, (-721, 724, -715, 716, 714, 'Parties!', 'PositionQty!', 'InstrmtGrp', 730, 734,)),
    ('AllocationInstructionAlert', 'BM', False, (-70, -71, -626, 2758, 793, 72, 796, 808, 196, 197, 1730, 1728, 466, 857, 'OrdAllocGrp', 'ExecAllocGrp', 570, 700, 574, -54, 'Instrument!', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 53, 854, 1736, 1737, 2759, 2760, 30, 229, 336, 625, 423, 'PriceQualifierGrp', 6, 860, 332, 333, 'SpreadOrBenchmarkCurveData', 15, 2897, 74, 'Parties', -75, 60, 87, 63, 64, 775, 381, 238, 237, 118, 77, 754, 58, 354, 355, 157, 158, 159, 540, 738, 920, 921, 922, 650, 'Stipulations', 'YieldData', 'PositionAmountData', 892, 893, 'AllocGrp', 819, 1731, 715, 828, 829, 582, 578, 442, 1011, 991, 1031, 1032,)),
    ('ExecutionAck', 'BN', False, (-37, 198, 11, -1036, -17, 127, 'Instrument!', 'UndInstrmtGrp', 'InstrmtLegGrp', -54, 'OrderQtyData', 32, 31, 423, 'PriceQualifierGrp', 669, 14, 6, 'RegulatoryTradeIDGrp', 58, 354, 355,)),
    ('TradingSessionList', 'BJ', False, ('ApplicationSequenceControl', 335, 'TrdSessLstGrp!',)),
    ('TradingSessionListRequest', 'BI', False, (-335, 1301, 1300, 336, 625, 207, 338, 339, -263,)),
    ('SettlementObligationReport', 'BQ', False, ('ApplicationSequenceControl', 715, 1153, -1160, -1159, 58, 354, 355, 60, 'SettlObligationInstructions!',)),
    ('DerivativeSecurityListUpdateReport', 'BR', False, ('ApplicationSequenceControl', 320, 322, 560, 980, 'UnderlyingInstrument', 'DerivativeSecurityDefinition', 779, 60, 393, 893, 'RelSymDerivSecUpdGrp',)),
    ('TradingSessionListUpdateReport', 'BS', False, ('ApplicationSequenceControl', 335, 'TrdSessLstGrp!',)),
    ('MarketDefinitionRequest', 'BT', False, (-1393, -263, 1301, 1300, 1325,)),
    ('MarketDefinition', 'BU', False, ('ApplicationSequenceControl', -1394, 1393, -1301, 1300, 1396, 1397, 1398, 1325, 2542, 2543, 2544, 'InstrumentScopeGrp', 'RelatedMarketSegmentGrp', 15, 2897, 'BaseTradingRules', 'OrdTypeRules', 'TimeInForceRules', 'ExecInstRules', 'AuctionTypeRuleGrp', 'MarketDataFeedTypes', 'MatchRules', 'FlexProductEligibilityGrp', 'Parties', 'MiscFeesGrp', 2400, 60, 58, 354, 355,)),
    ('MarketDefinitionUpdateReport', 'BV', False, ('ApplicationSequenceControl', -1394, 1393, 1395, -1301, 1300, 1396, 1397, 1398, 1325, 2542, 2543, 2544, 'InstrumentScopeGrp', 'RelatedMarketSegmentGrp', 15, 2897, 'BaseTradingRules', 'OrdTypeRules', 'TimeInForceRules', 'ExecInstRules', 'AuctionTypeRuleGrp', 'MarketDataFeedTypes', 'MatchRules', 'FlexProductEligibilityGrp', 'Parties', 2400, 60, 58, 354, 355,)),
    ('UserNotification', 'CB', False, ('UsernameGrp', -926, 'ThrottleParamsGrp', 58, 354, 355,)),
    ('OrderMassActionReport', 'BZ', False, (11, 526, -1369, -1373, -1374, 2675, -1375, 1376, 533, 2678, 893, 'AffectedOrdGrp', 'NotAffectedOrdGrp', 'AffectedMarketSegmentGrp', 'NotAffectedMarketSegmentGrp', 1301, 1300, 'TargetMarketSegmentGrp', 336, 625, 'Parties', 'TargetParties', 'Instrument', 'UnderlyingInstrument', 54, 44, 60, 376, 2404, 2351, 2352, 58, 354, 355,)),
    ('OrderMassActionRequest', 'CA', False, (-11, 526, -1373, -1374, 2675, 1301, 1300, 'TargetMarketSegmentGrp', 336, 625, 'Parties', 'TargetParties', 'Instrument', 'UnderlyingInstrument', 54, 44, -60, 376, 2404, 2351, 2352, 58, 354, 355,)),
    ('ApplicationMessageRequest', 'BW', False, (-1346, -1347, 'ApplIDRequestGrp', 'Parties', 58, 354, 355,)),
    ('ApplicationMessageRequestAck', 'BX', False, (-1353, 1346, 1347, 1348, 1349, 'ApplIDRequestAckGrp', 'Parties', 58, 354, 355,)),
    ('ApplicationMessageReport', 'BY', False, (-1356, 1346, -1426, 'ApplIDReportGrp', 58, 354, 355,)),
    ('StreamAssignmentRequest', 'CC', False, (-1497, -1498, 'StrmAsgnReqGrp!',)),
    ('StreamAssignmentReport', 'CD', False, (-1501, 1498, 1497, 'StrmAsgnRptGrp',)),
    ('StreamAssignmentReportACK', 'CE', False, (-1503, -1501, 1502, 58, 354, 355,)),
    ('MarginRequirementInquiry', 'CH', False, (-1635, 'MarginReqmtInqQualGrp!', 263, 725, 726, 'Parties', 715, 716, 717, 1639, 'Instrument', 60, 58, 354, 355,)),
    ('MarginRequirementInquiryAck', 'CI', False, (-1635, 'MarginReqmtInqQualGrp!', -1640, 1641, 911, 263, 725, 726, 'Parties', 715, 716, 717, 1639, 'Instrument', 60, 58, 354, 355,)),
    ('MarginRequirementReport', 'CJ', False, ('ApplicationSequenceControl', -1642, 1635, -1638, 911, 912, 325, 'Parties', 1934, 2869, 'TrdRegTimestamps', 715, 2870, 716, 717, 1639, 15, 2897, 'Instrument', 'MarginAmount!', 60, 58, 354, 355,)),
    ('PartyDetailsListRequest', 'CF', False, (-1505, 'RequestingPartyGrp', 'Parties', 'RequestedPartyRoleGrp', 'PartyRelationshipGrp', 263, 58, 354, 355,)),
    ('PartyDetailsListReport', 'CG', False, ('ApplicationSequenceControl', -1510, 1505, 1511, 1512, 893, 'PartyDetailGrp', 60, 58, 354, 355, 1328, 1664, 1665,)),
    ('PartyDetailsListUpdateReport', 'CK', False, ('ApplicationSequenceControl', -1510, 1505, 1512, 893, 'RequestingPartyGrp', 'PartyDetailsUpdateGrp', 60, 58, 354, 355,)),
    ('PartyRiskLimitsRequest', 'CL', False, (-1666, 1760, 263, 'RequestingPartyGrp', 'Parties', 'RequestedPartyRoleGrp', 'RequestedRiskLimitTypesGrp', 1533, 'RiskInstrumentScopeGrp', 58, 354, 355,)),
    ('PartyRiskLimitsReport', 'CM', False, ('ApplicationSequenceControl', -1667, 1666, 1760, 1511, 325, 1512, 893, 'PartyRiskLimitsGrp', 60, 58, 354, 355, 1328, 1664, 1665,)),
    ('SecurityMassStatusRequest', 'CN', False, (-324, 'InstrumentScope', -263, 1465, 1301, 1300, 336, 625,)),
    ('SecurityMassStatus', 'CO', False, ('ApplicationSequenceControl', 324, 1465, 1301, 1300, 75, 336, 625, 'InstrumentScope', 325, 1679, 2447, 1680, 1681, 1021, 264, 60, 334, 'SecMassStatGrp',)),
    ('AccountSummaryReport', 'CQ', False, ('ApplicationSequenceControl', -1699, -715, 15, 900, 899, 716, 717, 60, 'SettlementAmountGrp', 'MarginAmount', 'Parties!', 'CollateralAmountGrp', 'PayCollectGrp', 'PositionAmountData',)),
    ('PartyRiskLimitsUpdateReport', 'CR', False, ('ApplicationSequenceControl', -1667, 1666, 1760, 1512, 893, 'RequestingPartyGrp', 'PartyRiskLimitsUpdateGrp', 60, 58, 354, 355,)),
    ('PartyRiskLimitsDefinitionRequest', 'CS', False, (-1666, 'RequestingPartyGrp', 'PartyRiskLimitsUpdateGrp', 58, 354, 355,)),
    ('PartyRiskLimitsDefinitionRequestAck', 'CT', False, (-1666, 1761, -1762, 'RequestingPartyGrp', 'PartyRiskLimitsAckGrp', 58, 354, 355,)),
    ('PartyEntitlementsRequest', 'CU', False, (1770, 263, 'RequestingPartyGrp', 'Parties', 'RequestedPartyRoleGrp', 1883, 'EntitlementTypeGrp', 1784, 'InstrumentScopeGrp', 'MarketSegmentScopeGrp', 58, 354, 355,)),
    ('PartyEntitlementsReport', 'CV', False, ('ApplicationSequenceControl', -1771, 1770, 1511, 1512, 893, 'PartyEntitlementGrp', 60, 58, 354, 355, 1328, 1664, 1665,)),
    ('QuoteAck', 'CW', False, (117, 1166, 131, 537, 298, 1751, -1865, 300, 1328, 1664, 1665, 'Parties', 'QuoteAttributeGrp', 58, 354, 355,)),
    ('PartyDetailsDefinitionRequest', 'CX', False, (-1505, 'RequestingPartyGrp', 'PartyDetailsUpdateGrp!', 58, 354, 355,)),
    ('PartyDetailsDefinitionRequestAck', 'CY', False, (-1505, -1878, 1877, 'RequestingPartyGrp', 'PartyDetailAckGrp', 58, 354, 355,)),
    ('PartyEntitlementsUpdateReport', 'CZ', False, ('ApplicationSequenceControl', -1771, 1770, 1512, 893, 'RequestingPartyGrp', 'PartyEntitlementUpdateGrp!', 60, 58, 354, 355,)),
    ('PartyEntitlementsDefinitionRequest', 'DA', False, (-1770, 'RequestingPartyGrp', 'PartyEntitlementUpdateGrp!', 58, 354, 355,)),
    ('PartyEntitlementsDefinitionRequestAck', 'DB', False, (-1770, -1882, 1881, 'RequestingPartyGrp', 'PartyEntitlementAckGrp', 58, 354, 355,)),
    ('TradeMatchReport', 'DC', False, ('ApplicationSequenceControl', -880, 574, 856, 715, 828, 829, 75, 1301, 1300, 336, 625, 1430, 1888, 60, 442, 'InstrmtMatchSideGrp',)),
    ('TradeMatchReportAck', 'DD', False, ('ApplicationSequenceControl', -880, -1896, 1897, 1328, 1664, 1665, 58, 354, 355,)),
    ('PartyRiskLimitsReportAck', 'DE', False, (-1667, 1666, -2316, 2317, 'PartyRiskLimitsUpdateGrp', 60, 1328, 1664, 1665, 58, 354, 355,)),
    ('PartyRiskLimitCheckRequest', 'DF', False, (2318, 2319, -2320, -2321, 2322, 1080, 1081, 2323, 2324, 15, 2897, 1670, 'RequestingPartyGrp', 'Parties', 'RelatedPartyDetailGrp', 'Instrument', 'LegOrdGrp', 'UndInstrmtGrp', 54, 60, 58, 354, 355,)),
    ('PartyRiskLimitCheckRequestAck', 'DG', False, (2318, 2319, -2325, 2326, -2320, -2321, 2322, 1328, 1664, 1665, 1080, 1081, 54, 2327, 2324, 1670, 15, 2897, 126, 'RequestingPartyGrp', 'Parties', 'RelatedPartyDetailGrp', 'Instrument', 'LegOrdGrp', 'UndInstrmtGrp', 60, 58, 354, 355,)),
    ('PartyActionRequest', 'DH', False, (-2328, -2329, 2330, 1301, 1300, 'InstrumentScope', 'RequestingPartyGrp', 'Parties!', 'RelatedPartyDetailGrp', 60, 58, 354, 355,)),
    ('PartyActionReport', 'DI', False, (2400, 2328, -2331, -2329, -2332, 2333, 2330, 1328, 1664, 1665, 1301, 1300, 'InstrumentScope', 'RequestingPartyGrp', 'Parties!', 'RelatedPartyDetailGrp', 60, 58, 354, 355, 797,)),
    ('MassOrder', 'DJ', False, (-2423, 2427, 1301, 1300, 'Parties', 1815, 1816, 1, 660, 581, 528, 529, 582, 1028, 1031, 60, 58, 354, 355, 1685, 2432, 893, 'OrderEntryGrp!',)),
    ('MassOrderAck', 'DK', False, ('ApplicationSequenceControl', 2423, 2424, -2425, 2426, 2427, 1328, 1664, 1665, 1301, 1300, 'Parties', -1815, 1816, 1, 660, 581, 528, 529, 582, 1028, 1031, 60, 58, 354, 355, 797, 2432, 893, 'ThrottleResponse', 'OrderEntryAckGrp',)),
    ('PositionTransferInstruction', 'DL', False, (-2436, 2437, 2439, 2440, 2441, 'Parties!', 'TargetParties!', 715, 75, 60, 'Instrument', 'UndInstrmtGrp', 'PositionQty', 1596, 15, 2897, 423, 'PositionAmountData', 58, 354, 355,)),
    ('PositionTransferInstructionAck', 'DM', False, (-2436, 2437, 2439, 2440, 2442, 2443, 2441, 'Parties', 'TargetParties', 60, 1328, 1664, 1665, 58, 354, 355,)),
    ('PositionTransferReport', 'DN', False, (2436, -2438, -2437, -2439, -2444, -2442, 2443, 2441, 'Parties!', 'TargetParties!', 715, 75, 60, 'Instrument', 'UndInstrmtGrp', 'PositionQty', 1596, 15, 2897, 423, 'PositionAmountData', 1328, 1664, 1665, 58, 354, 355,)),
    ('MarketDataStatisticsRequest', 'DO', False, (-2452, -263, 'Parties', 75, 1301, 1300, 1396, 1397, 1398, 1465, 'Instrument', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 'RelatedInstrumentGrp', 'MDStatisticReqGrp!', 60, 58, 354, 355,)),
    ('MarketDataStatisticsReport', 'DP', False, ('ApplicationSequenceControl', -2453, 2452, 2473, 325, 'Parties', 582, 75, 1301, 1300, 1396, 1397, 1398, 1465, 15, 2897, 'Instrument', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 'RelatedInstrumentGrp', 'MDStatisticRptGrp!', 60, 58, 354, 355,)),
    ('CollateralReportAck', 'DQ', False, (-908, 60, -2488, 2487, 1328, 1664, 1665, 'Parties', 58, 354, 355,)),
    ('MarketDataReport', 'DR', False, ('ApplicationSequenceControl', 963, -2535, -2536, 60, 911, 2537, 2538, 2539, 2540, 2541,)),
    ('CrossRequest', 'DS', False, (-2672, 1301, 1300, 'Instrument!', 38, 376, 2404,)),
    ('CrossRequestAck', 'DT', False, (-2672, 1301, 1300, 'Instrument!', 38, 376, 2404,)),
    ('AllocationInstructionAlertRequest', 'DU', False, (2758, 1730, 1731, 75, 'Parties',)),
    ('AllocationInstructionAlertRequestAck', 'DV', False, (-2758, -2768, 1328, 1664, 1665,)),
    ('TradeAggregationRequest', 'DW', False, (-2786, 2787, -2788, 2789, 15, 2897, 6, -54, 2349, 'OrderAggregationGrp', 'ExecutionAggregationGrp', 1, 'Instrument!', 'Parties',)),
    ('TradeAggregationReport', 'DX', False, (-2792, 2786, -2790, 1003, 2791, 2789, 6, 2793, 2794, 64, 'Instrument', 54, 1328, 1664, 1665,)),
    ('PayManagementReport', 'EA', False, (-2799, 2812, -2804, 2803, 2805, 2802, 2801, 2813, 2800, 1328, 1664, 1665, 715, -60, 58, 354, 355, 'Instrument', 'RelatedTradeGrp', 'Parties', 'PostTradePayment!', 'SettlDetails',)),
    ('PayManagementReportAck', 'EB', False, (-2799, -2806, 2800, 1328, 1664, 1665,)),
    ('PayManagementRequest', 'DY', False, (-2812, -2811, 2810, 2807, 2809, 2808, 715, -60, 58, 354, 355, 'Instrument', 'RelatedTradeGrp', 'Parties', 'PostTradePayment!', 'SettlDetails',)),
    ('PayManagementRequestAck', 'DZ', False, (-2812, -2813,)),
]
_HEADER = ()
_TRAILER = ()
_LENGTHS = {93: 89, 90: 91, 95: 96, 212: 213, 348: 349, 350: 351, 352: 353, 354: 355, 356: 357, 358: 359, 360: 361, 362: 363, 364: 365, 445: 446, 618: 619, 621: 622, 1184: 1185, 1277: 1278, 1280: 1281, 1282: 1283, 1397: 1398, 1401: 1402, 1403: 1404, 1468: 1469, 1620: 1621, 1664: 1665, 1733: 1734, 1871: 1872, 1874: 1875, 1578: 1579, 2072: 2073, 2074: 2075, 40004: 40005, 40008: 40009, 40978: 40979, 40980: 40981, 40982: 40983, 40984: 40985, 40986: 40987, 40988: 40989, 2111: 2112, 41083: 41084, 1525: 1527, 1678: 1697, 2179: 2180, 41101: 41102, 41107: 41108, 41256: 41257, 41320: 41321, 41324: 41325, 41458: 41459, 41476: 41477, 41482: 41483, 41653: 41654, 41806: 41807, 41811: 41812, 2287: 2288, 41873: 41874, 41969: 41970, 2372: 2371, 2351: 2352, 41710: 41711, 42025: 42026, 42171: 42172, 2481: 2482, 2494: 2493, 2522: 2521, 2637: 2638, 2651: 2652, 2665: 2666, 42451: 42452, 43110: 42486, 42652: 42653, 43109: 42684, 42947: 42948, 43111: 42982, 2715: 2716, 2718: 2719, 2721: 2722, 2797: 2798, 2802: 2801, 2809: 2808, 2815: 2814}
DICTIONARY = make_dictionary(
    "FIX.5.0SP2", "FIXT.1.1", _FIELDS, _VALUES, _OPEN, _MESSAGES, _COMPONENTS,
    _HEADER, _TRAILER, _LENGTHS, fixt11.DICTIONARY,
)
