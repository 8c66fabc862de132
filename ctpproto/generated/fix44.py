"""FIX.4.4: tags, codes and dictionary.

Generated from specs/fix/fix44.toml and own.toml by ctpproto.fix.emitter: change the specs, then run `make generate`.
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
    PerUnit = '1'
    Percent = '2'
    Absolute = '3'
    PercentageWaivedCashDiscount = '4'
    PercentageWaivedEnhancedUnits = '5'
    PointsPerBondOrContract = '6'


class ExecInst:
    NotHeld = '1'
    Work = '2'
    GoAlong = '3'
    OverTheDay = '4'
    Held = '5'
    ParticipateDoNotInitiate = '6'
    StrictScale = '7'
    TryToScale = '8'
    StayOnBidSide = '9'
    StayOnOfferSide = '0'
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


class IOIQltyInd:
    Low = 'L'
    Medium = 'M'
    High = 'H'


class IOIQty:
    Small = 'S'
    Medium = 'M'
    Large = 'L'


class IOITransType:
    New = 'N'
    Cancel = 'C'
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
    XmlNonFix = 'n'
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


class OrdStatus:
    New = '0'
    PartiallyFilled = '1'
    Filled = '2'
    DoneForDay = '3'
    Canceled = '4'
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
    WithOrWithout = '6'
    LimitOrBetter = '7'
    LimitWithOrWithout = '8'
    OnBasis = '9'
    PreviouslyQuoted = 'D'
    PreviouslyIndicated = 'E'
    ForexSwap = 'G'
    Funari = 'I'
    MarketIfTouched = 'J'
    MarketWithLeftOverAsLimit = 'K'
    PreviousFundValuationPoint = 'L'
    NextFundValuationPoint = 'M'
    Pegged = 'P'


class PossDupFlag:
    Yes = 'Y'
    No = 'N'


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


class TimeInForce:
    Day = '0'
    GoodTillCancel = '1'
    AtTheOpening = '2'
    ImmediateOrCancel = '3'
    FillOrKill = '4'
    GoodTillCrossing = '5'
    GoodTillDate = '6'
    AtTheClose = '7'


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


class AllocTransType:
    New = '0'
    Replace = '1'
    Cancel = '2'


class PositionEffect:
    Open = 'O'
    Close = 'C'
    Rolled = 'R'
    FIFO = 'F'


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


class EmailType:
    New = '0'
    Reply = '1'
    AdminReply = '2'


class PossResend:
    Yes = 'Y'
    No = 'N'


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
    IncorrectQuantity = '13'
    IncorrectAllocatedQuantity = '14'
    UnknownAccount = '15'
    Other = '99'
    Surveillance = '12'


class IOIQualifier:
    AllOrNone = 'A'
    MarketOnClose = 'B'
    AtTheClose = 'C'
    Vwap = 'D'
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
    UnknownSymbol = 'A'
    WrongSide = 'B'
    QuantityExceedsOrder = 'C'
    NoMatchingOrder = 'D'
    PriceExceedsLimit = 'E'
    CalculationDifference = 'F'
    Other = 'Z'


class IOINaturalFlag:
    Yes = 'Y'
    No = 'N'


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


class ResetSeqNumFlag:
    Yes = 'Y'
    No = 'N'


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


class SettlCurrFxRateCalc:
    Multiply = 'M'
    Divide = 'D'


class SettlInstMode:
    StandingInstructionsProvided = '1'
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
    IndexedLinked = 'XLINKD'
    StructuredNotes = 'STRUCT'
    YankeeCorporateBond = 'YANK'
    ForeignExchangeContract = 'FOR'
    CommonStock = 'CS'
    PreferredStock = 'PS'
    BradyBond = 'BRADY'
    EuroSovereigns = 'EUSOV'
    UsTreasuryBond = 'TBOND'
    InterestStripFromAnyBondOrNote = 'TINT'
    TreasuryInflationProtectedSecurities = 'TIPS'
    PrincipalStripOfACallableBondOrNote = 'TCAL'
    PrincipalStripFromANonCallableBondOrNote = 'TPRN'
    UsTreasuryNoteOld = 'UST'
    UsTreasuryBillOld = 'USTB'
    UsTreasuryNote = 'TNOTE'
    UsTreasuryBill = 'TBILL'
    Repurchase = 'REPO'
    Forward = 'FORWARD'
    BuySellback = 'BUYSELL'
    SecuritiesLoan = 'SECLOAN'
    SecuritiesPledge = 'SECPLEDGE'
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
    BankNotes = 'BN'
    BillOfExchanges = 'BOX'
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
    PlazosFijos = 'PZFJ'
    ShortTermLoanNote = 'STN'
    TimeDeposit = 'TD'
    ExtendedCommNote = 'XCN'
    YankeeCertificateOfDeposit = 'YCD'
    AssetBackedSecurities = 'ABS'
    Corp = 'CMBS'
    CollateralizedMortgageObligation = 'CMO'
    IoetteMortgage = 'IET'
    MortgageBackedSecurities = 'MBS'
    MortgageInterestOnly = 'MIO'
    MortgagePrincipalOnly = 'MPO'
    MortgagePrivatePlacement = 'MPP'
    MiscellaneousPassThrough = 'MPT'
    Pfandbriefe = 'PFAND'
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
    TaxRevenueAnticipationNote = 'TRAN'
    VariableRateDemandNote = 'VRDN'
    Warrant = 'WAR'
    MutualFund = 'MF'
    MultilegInstrument = 'MLEG'
    NoSecurityType = 'NONE'
    Future = 'FUT'
    Option = 'OPT'


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


class CoveredOrUncovered:
    Covered = '0'
    Uncovered = '1'


class NotifyBrokerOfCredit:
    Yes = 'Y'
    No = 'N'


class AllocHandlInst:
    Match = '1'
    Forward = '2'
    ForwardAndMatch = '3'


class RoutingType:
    TargetFirm = '1'
    TargetList = '2'
    BlockFirm = '3'
    BlockList = '4'


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
    MinimumQuantity = 'MINQTY'
    MinimumIncrement = 'MININCR'
    MinimumDenomination = 'MINDNOM'
    PaymentFrequency = 'PAYFREQ'
    NumberOfPieces = 'PIECES'
    PoolsMaximum = 'PMAX'
    PoolsPerMillion = 'PPM'
    PoolsPerLot = 'PPL'
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
    TrueGrossYield = 'GROSS'
    GvntEquivalentYield = 'GOVTEQUIV'
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
    YieldToNextPut = 'PUT'
    PreviousCloseYield = 'PREVCLOSE'
    ProceedsYield = 'PROCEEDS'
    SemiAnnualYield = 'SEMIANNUAL'
    YieldToShortestAverageLife = 'SHORTAVGLIFE'
    SimpleYield = 'SIMPLE'
    TaxEquivalentYield = 'TAXEQUIV'
    YieldToTenderDate = 'TENDER'
    TrueYield = 'TRUE'
    YieldValueOf132 = 'VALUE1/32'
    YieldToWorst = 'WORST'


class TradedFlatSwitch:
    Yes = 'Y'
    No = 'N'


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
    TradingSessionVwapPrice = '9'
    Imbalance = 'A'
    TradeVolume = 'B'
    OpenInterest = 'C'


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
    ImbalanceMoreBuyers = 'P'
    ImbalanceMoreSellers = 'Q'
    OpeningPrice = 'R'


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
    UnsupportedTradingSessionId = '9'
    UnsupportedScope = 'A'
    UnsupportedOpenCloseSettleFlag = 'B'
    UnsupportedMdImplicitDelete = 'C'


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
    Other = '99'


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
    RejectSecurityProposal = '5'
    CannotMatchSelectionCriteria = '6'


class UnsolicitedIndicator:
    Yes = 'Y'
    No = 'N'


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


class HaltReasonChar:
    OrderImbalance = 'I'
    EquipmentChangeover = 'X'
    NewsPending = 'P'
    NewsDissemination = 'D'
    OrderInflux = 'E'
    AdditionalInformation = 'M'


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
    Electronic = '1'
    OpenOutcry = '2'
    TwoParty = '3'


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


class MessageEncoding:
    Iso2022Jp = 'ISO-2022-JP'
    Eucjp = 'EUC-JP'
    ShiftJis = 'Shift_JIS'
    Utf8 = 'UTF-8'


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
    Other = '99'


class BidRequestTransType:
    New = 'N'
    Cancel = 'C'


class SolicitedFlag:
    Yes = 'Y'
    No = 'N'


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
    RelatedToVwap = '6'


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
    Yes = 'Y'
    No = 'N'


class ProgRptReqs:
    BuySideRequests = '1'
    SellSideSends = '2'
    RealTimeExecutionReports = '3'


class IncTaxInd:
    Net = '1'
    Gross = '2'


class BidTradeType:
    RiskTrade = 'R'
    VwapGuarantee = 'G'
    Agency = 'A'
    GuaranteedClose = 'J'


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


class GTBookingInst:
    BookOutAllTradesOnDayOfExecution = '0'
    AccumulateUntilFilledOrExpired = '1'
    AccumulateUntilVerballlyNotifiedOtherwise = '2'


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
    Bic = 'B'
    GeneralIdentifier = 'C'
    Proprietary = 'D'
    IsoCountryCode = 'E'
    SettlementEntityLocation = 'F'
    Mic = 'G'
    CsdParticipant = 'H'
    KoreanInvestorId = '1'
    TaiwaneseForeignInvestorId = '2'
    TaiwaneseTradingAcct = '3'
    MalaysianCentralDepository = '4'
    ChineseInvestorId = '5'
    UkNationalInsuranceOrPensionNumber = '6'
    UsSocialSecurityNumber = '7'
    UsEmployerOrTaxIdNumber = '8'
    AustralianBusinessNumber = '9'
    AustralianTaxFileNumber = 'A'
    IsitcAcronym = 'I'


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
    GiveupClearingFirm = '14'
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
    Yes = 'Y'
    No = 'N'


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


class FundRenewWaiv:
    Yes = 'Y'
    No = 'N'


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
    Replace = '1'
    Cancel = '2'


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


class OrderCapacity:
    Agency = 'A'
    Proprietary = 'G'
    Individual = 'I'
    Principal = 'P'
    RisklessPrincipal = 'R'
    AgentForOtherMember = 'W'


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


class MassCancelRequestType:
    CancelOrdersForASecurity = '1'
    CancelOrdersForAnUnderlyingSecurity = '2'
    CancelOrdersForAProduct = '3'
    CancelOrdersForAcfiCode = '4'
    CancelOrdersForASecurityType = '5'
    CancelOrdersForATradingSession = '6'
    CancelAllOrders = '7'


class MassCancelResponse:
    CancelRequestRejected = '0'
    CancelOrdersForASecurity = '1'
    CancelOrdersForAnUnderlyingSecurity = '2'
    CancelOrdersForAProduct = '3'
    CancelOrdersForAcfiCode = '4'
    CancelOrdersForASecurityType = '5'
    CancelOrdersForATradingSession = '6'
    CancelAllOrders = '7'


class MassCancelRejectReason:
    MassCancelNotSupported = '0'
    InvalidOrUnknownSecurity = '1'
    InvalidOrUnkownUnderlyingSecurity = '2'
    InvalidOrUnknownProduct = '3'
    InvalidOrUnknownCfiCode = '4'
    InvalidOrUnknownSecurityType = '5'
    InvalidOrUnknownTradingSession = '6'
    Other = '99'


class QuoteType:
    Indicative = '0'
    Tradeable = '1'
    RestrictedTradeable = '2'
    Counter = '3'


class CashMargin:
    Cash = '1'
    MarginOpen = '2'
    MarginClose = '3'


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
    Yes = 'Y'
    No = 'N'


class MatchStatus:
    Compared = '0'
    Uncompared = '1'
    AdvisoryOrAlert = '2'


class MatchType:
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
    ActAcceptedTrade = 'M3'
    ActDefaultTrade = 'M4'
    ActDefaultAfterM2 = 'M5'
    Actm6Match = 'M6'


class OddLot:
    Yes = 'Y'
    No = 'N'


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


class AccountType:
    CarriedCustomerSide = '1'
    CarriedNonCustomerSide = '2'
    HouseTrader = '3'
    FloorTrader = '4'
    CarriedNonCustomerSideCrossMargined = '6'
    HouseTraderCrossMargined = '7'
    JointBackOfficeAccount = '8'


class CustOrderCapacity:
    MemberTradingForTheirOwnAccount = '1'
    ClearingFirmTradingForItsProprietaryAccount = '2'
    MemberTradingForAnotherMember = '3'
    AllOther = '4'


class MassStatusReqType:
    StatusForOrdersForASecurity = '1'
    StatusForOrdersForAnUnderlyingSecurity = '2'
    StatusForOrdersForAProduct = '3'
    StatusForOrdersForAcfiCode = '4'
    StatusForOrdersForASecurityType = '5'
    StatusForOrdersForATradingSession = '6'
    StatusForAllOrders = '7'
    StatusForOrdersForAPartyId = '8'


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


class AllocType:
    Calculated = '1'
    Preliminary = '2'
    ReadyToBook = '5'
    WarehouseInstruction = '7'
    RequestToIntermediary = '8'


class ClearingFeeIndicator:
    CboeMember = 'B'
    NonMemberAndCustomer = 'C'
    EquityMemberAndClearingMember = 'E'
    FullAndAssociateMember = 'F'
    Firms106HAnd106J = 'H'
    Gim = 'I'
    Lessee106FEmployees = 'L'
    AllOtherOwnershipTypes = 'M'
    FirstYearDelegate = '1'
    SecondYearDelegate = '2'
    ThirdYearDelegate = '3'
    FourthYearDelegate = '4'
    FifthYearDelegate = '5'
    SixthYearDelegate = '9'


class WorkingIndicator:
    Yes = 'Y'
    No = 'N'


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
    NoMatchForInquiry = '7'
    NoMarketForInstrument = '8'
    NoInventory = '9'
    Pass = '10'
    Other = '99'


class AcctIDSource:
    Bic = '1'
    SidCode = '2'
    Tfm = '3'
    Omgeo = '4'
    DtccCode = '5'
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


class QuoteRespType:
    Hit = '1'
    Counter = '2'
    Expired = '3'
    Cover = '4'
    DoneAway = '5'
    Pass = '6'


class PosType:
    TransactionQuantity = 'TQ'
    IntraSpreadQty = 'IAS'
    InterSpreadQty = 'IES'
    EndOfDayQty = 'FIN'
    StartOfDayQty = 'SOD'
    OptionExerciseQty = 'EX'
    OptionAssignment = 'AS'
    TransactionFromExercise = 'TX'
    TransactionFromAssignment = 'TA'
    PitTradeQty = 'PIT'
    TransferTradeQty = 'TRF'
    ElectronicTradeQty = 'ETR'
    AllocationTradeQty = 'ALC'
    AdjustmentQty = 'PA'
    AsOfTradeQty = 'ASF'
    DeliveryQty = 'DLV'
    TotalTransactionQty = 'TOT'
    CrossMarginQty = 'XM'
    IntegralSplit = 'SPL'


class PosQtyStatus:
    Submitted = '0'
    Accepted = '1'
    Rejected = '2'


class PosAmtType:
    FinalMarkToMarketAmount = 'FMTM'
    IncrementalMarkToMarketAmount = 'IMTM'
    TradeVariationAmount = 'TVAR'
    StartOfDayMarkToMarketAmount = 'SMTM'
    PremiumAmount = 'PREM'
    CashResidualAmount = 'CRES'
    CashAmount = 'CASH'
    ValueAdjustedAmount = 'VADJ'


class PosTransType:
    Exercise = '1'
    DoNotExercise = '2'
    PositionAdjustment = '3'
    PositionChangeSubmission = '4'
    Pledge = '5'


class PosMaintAction:
    New = '1'
    Replace = '2'
    Cancel = '3'


class SettlSessID:
    Intraday = 'ITD'
    RegularTradingHours = 'RTH'
    ElectronicTradingHours = 'ETH'


class AdjustmentType:
    ProcessRequestAsMarginDisposition = '0'
    DeltaPlus = '1'
    DeltaMinus = '2'
    Final = '3'


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
    Random = 'R'
    ProRata = 'P'


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
    InvalidPartyOnformation = '1'
    UnknownInstrument = '2'
    UnauthorizedToReportTrades = '3'
    InvalidTradeType = '4'
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


class ConfirmType:
    Status = '1'
    Confirmation = '2'
    ConfirmationRequestRejected = '3'


class ConfirmRejReason:
    MismatchedAccount = '1'
    MissingSettlementInstructions = '2'
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
    Securities = 'S'
    Cash = 'C'


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
    SellsideCalculatedUsingPreliminary = '3'
    SellsideCalculatedWithoutPreliminary = '4'
    WarehouseRecap = '5'
    RequestToIntermediary = '8'


class AllocCancReplaceReason:
    OriginalDetailsIncomplete = '1'
    ChangeInUnderlyingOrderDetails = '2'
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


class TradeAllocIndicator:
    AllocationNotRequired = '0'
    AllocationRequired = '1'
    UseAllocationProvidedWithTheTrade = '2'


class ExpirationCycle:
    ExpireOnTradingSessionClose = '0'
    ExpireOnTradingSessionOpen = '1'


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


class PegMoveType:
    Floating = '0'
    Fixed = '1'


class PegOffsetType:
    Price = '0'
    BasisPoints = '1'
    Ticks = '2'
    PriceTier = '3'


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
    AddedLiquidity = '1'
    RemovedLiquidity = '2'
    LiquidityRoutedOut = '3'


class PublishTrdIndicator:
    Yes = 'Y'
    No = 'N'


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


class TradeReportType:
    Submit = '0'
    Alleged = '1'
    Accept = '2'
    Decline = '3'
    Addendum = '4'
    No = '5'
    TradeReportCancel = '6'
    LockedIn = '7'


class AllocNoOrdersType:
    NotSpecified = '0'
    ExplicitListProvided = '1'


class EventType:
    Put = '1'
    Call = '2'
    Tender = '3'
    SinkingFundCall = '4'
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
    Text = '99'


class CPProgram:
    Program3a3 = '1'
    Program42 = '2'
    Other = '99'


class MiscFeeBasis:
    Absolute = '0'
    PerUnit = '1'
    Percentage = '2'


class LastFragment:
    Yes = 'Y'
    No = 'N'


class CollAsgnReason:
    Initial = '0'
    Scheduled = '1'
    TimeWarning = '2'
    MarginDeficiency = '3'
    MarginExcess = '4'
    ForwardCollateralDemand = '5'
    EventOfDefault = '6'
    AdverseTaxEvent = '7'


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


class DeliveryType:
    VersusPayment = '0'
    Free = '1'
    TriParty = '2'
    HoldInCustody = '3'


class UserRequestType:
    LogOnUser = '1'
    LogOffUser = '2'
    ChangePasswordForUser = '3'
    RequestIndividualUserStatus = '4'


class UserStatus:
    LoggedIn = '1'
    NotLoggedIn = '2'
    UserNotRecognised = '3'
    PasswordIncorrect = '4'
    PasswordChanged = '5'
    Other = '6'


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
SettlType 63 CHAR
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
OpenCloseSettlFlag 286 MULTIPLEVALUESTRING
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
OrderRestrictions 529 MULTIPLEVALUESTRING
MassCancelRequestType 530 CHAR
MassCancelResponse 531 CHAR
MassCancelRejectReason 532 STRING
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
LegSettlType 587 CHAR
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
LegAllocAcctIDSource 674 STRING
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
UnderlyingCPProgram 877 STRING
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
    13: {'PerUnit': '1', 'Percent': '2', 'Absolute': '3', 'PercentageWaivedCashDiscount': '4', 'PercentageWaivedEnhancedUnits': '5', 'PointsPerBondOrContract': '6'},
    18: {'NotHeld': '1', 'Work': '2', 'GoAlong': '3', 'OverTheDay': '4', 'Held': '5', 'ParticipateDoNotInitiate': '6', 'StrictScale': '7', 'TryToScale': '8', 'StayOnBidSide': '9', 'StayOnOfferSide': '0', 'NoCross': 'A', 'OkToCross': 'B', 'CallFirst': 'C', 'PercentOfVolume': 'D', 'DoNotIncrease': 'E', 'DoNotReduce': 'F', 'AllOrNone': 'G', 'ReinstateOnSystemFailure': 'H', 'InstitutionsOnly': 'I', 'ReinstateOnTradingHalt': 'J', 'CancelOnTradingHalt': 'K', 'LastPeg': 'L', 'MidPricePeg': 'M', 'NonNegotiable': 'N', 'OpeningPeg': 'O', 'MarketPeg': 'P', 'CancelOnSystemFailure': 'Q', 'PrimaryPeg': 'R', 'Suspend': 'S', 'CustomerDisplayInstruction': 'U', 'Netting': 'V', 'PegToVwap': 'W', 'TradeAlong': 'X', 'TryToStop': 'Y', 'CancelIfNotBest': 'Z', 'TrailingStopPeg': 'a', 'StrictLimit': 'b', 'IgnorePriceValidityChecks': 'c', 'PegToLimitPrice': 'd', 'WorkToTargetStrategy': 'e'},
    21: {'AutomatedPrivate': '1', 'AutomatedPublic': '2', 'Manual': '3'},
    22: {'Cusip': '1', 'Sedol': '2', 'Quik': '3', 'ISIN': '4', 'RicCode': '5', 'IsoCurrencyCode': '6', 'IsoCountryCode': '7', 'ExchangeSymbol': '8', 'ConsolidatedTapeAssociation': '9', 'BloombergSymbol': 'A', 'Wertpapier': 'B', 'Dutch': 'C', 'Valoren': 'D', 'Sicovam': 'E', 'Belgian': 'F', 'Common': 'G', 'ClearingHouse': 'H', 'IsdaFpMlSpecification': 'I', 'OptionPriceReportingAuthority': 'J'},
    25: {'Low': 'L', 'Medium': 'M', 'High': 'H'},
    27: {'Small': 'S', 'Medium': 'M', 'Large': 'L'},
    28: {'New': 'N', 'Cancel': 'C', 'Replace': 'R'},
    29: {'Agent': '1', 'CrossAsAgent': '2', 'CrossAsPrincipal': '3', 'Principal': '4'},
    35: {'Heartbeat': '0', 'TestRequest': '1', 'ResendRequest': '2', 'Reject': '3', 'SequenceReset': '4', 'Logout': '5', 'Ioi': '6', 'Advertisement': '7', 'ExecutionReport': '8', 'OrderCancelReject': '9', 'Logon': 'A', 'News': 'B', 'Email': 'C', 'NewOrderSingle': 'D', 'NewOrderList': 'E', 'OrderCancelRequest': 'F', 'OrderCancelReplaceRequest': 'G', 'OrderStatusRequest': 'H', 'AllocationInstruction': 'J', 'ListCancelRequest': 'K', 'ListExecute': 'L', 'ListStatusRequest': 'M', 'ListStatus': 'N', 'AllocationInstructionAck': 'P', 'DontKnowTrade': 'Q', 'QuoteRequest': 'R', 'Quote': 'S', 'SettlementInstructions': 'T', 'MarketDataRequest': 'V', 'MarketDataSnapshotFullRefresh': 'W', 'MarketDataIncrementalRefresh': 'X', 'MarketDataRequestReject': 'Y', 'QuoteCancel': 'Z', 'QuoteStatusRequest': 'a', 'MassQuoteAcknowledgement': 'b', 'SecurityDefinitionRequest': 'c', 'SecurityDefinition': 'd', 'SecurityStatusRequest': 'e', 'SecurityStatus': 'f', 'TradingSessionStatusRequest': 'g', 'TradingSessionStatus': 'h', 'MassQuote': 'i', 'BusinessMessageReject': 'j', 'BidRequest': 'k', 'BidResponse': 'l', 'ListStrikePrice': 'm', 'XmlNonFix': 'n', 'RegistrationInstructions': 'o', 'RegistrationInstructionsResponse': 'p', 'OrderMassCancelRequest': 'q', 'OrderMassCancelReport': 'r', 'NewOrderCross': 's', 'CrossOrderCancelReplaceRequest': 't', 'CrossOrderCancelRequest': 'u', 'SecurityTypeRequest': 'v', 'SecurityTypes': 'w', 'SecurityListRequest': 'x', 'SecurityList': 'y', 'DerivativeSecurityListRequest': 'z', 'DerivativeSecurityList': 'AA', 'NewOrderMultileg': 'AB', 'MultilegOrderCancelReplace': 'AC', 'TradeCaptureReportRequest': 'AD', 'TradeCaptureReport': 'AE', 'OrderMassStatusRequest': 'AF', 'QuoteRequestReject': 'AG', 'RfqRequest': 'AH', 'QuoteStatusReport': 'AI', 'QuoteResponse': 'AJ', 'Confirmation': 'AK', 'PositionMaintenanceRequest': 'AL', 'PositionMaintenanceReport': 'AM', 'RequestForPositions': 'AN', 'RequestForPositionsAck': 'AO', 'PositionReport': 'AP', 'TradeCaptureReportRequestAck': 'AQ', 'TradeCaptureReportAck': 'AR', 'AllocationReport': 'AS', 'AllocationReportAck': 'AT', 'ConfirmationAck': 'AU', 'SettlementInstructionRequest': 'AV', 'AssignmentReport': 'AW', 'CollateralRequest': 'AX', 'CollateralAssignment': 'AY', 'CollateralResponse': 'AZ', 'CollateralReport': 'BA', 'CollateralInquiry': 'BB', 'NetworkCounterpartySystemStatusRequest': 'BC', 'NetworkCounterpartySystemStatusResponse': 'BD', 'UserRequest': 'BE', 'UserResponse': 'BF', 'CollateralInquiryAck': 'BG', 'ConfirmationRequest': 'BH'},
    39: {'New': '0', 'PartiallyFilled': '1', 'Filled': '2', 'DoneForDay': '3', 'Canceled': '4', 'PendingCancel': '6', 'Stopped': '7', 'Rejected': '8', 'Suspended': '9', 'PendingNew': 'A', 'Calculated': 'B', 'Expired': 'C', 'AcceptedForBidding': 'D', 'PendingReplace': 'E'},
    40: {'Market': '1', 'Limit': '2', 'Stop': '3', 'StopLimit': '4', 'WithOrWithout': '6', 'LimitOrBetter': '7', 'LimitWithOrWithout': '8', 'OnBasis': '9', 'PreviouslyQuoted': 'D', 'PreviouslyIndicated': 'E', 'ForexSwap': 'G', 'Funari': 'I', 'MarketIfTouched': 'J', 'MarketWithLeftOverAsLimit': 'K', 'PreviousFundValuationPoint': 'L', 'NextFundValuationPoint': 'M', 'Pegged': 'P'},
    43: {'Yes': 'Y', 'No': 'N'},
    54: {'Buy': '1', 'Sell': '2', 'BuyMinus': '3', 'SellPlus': '4', 'SellShort': '5', 'SellShortExempt': '6', 'Undisclosed': '7', 'Cross': '8', 'CrossShort': '9', 'CrossShortExempt': 'A', 'AsDefined': 'B', 'Opposite': 'C', 'Subscribe': 'D', 'Redeem': 'E', 'Lend': 'F', 'Borrow': 'G'},
    59: {'Day': '0', 'GoodTillCancel': '1', 'AtTheOpening': '2', 'ImmediateOrCancel': '3', 'FillOrKill': '4', 'GoodTillCrossing': '5', 'GoodTillDate': '6', 'AtTheClose': '7'},
    61: {'Normal': '0', 'Flash': '1', 'Background': '2'},
    63: {'Regular': '0', 'Cash': '1', 'NextDay': '2', 'TPlus2': '3', 'TPlus3': '4', 'TPlus4': '5', 'Future': '6', 'WhenAndIfIssued': '7', 'SellersOption': '8', 'TPlus5': '9'},
    71: {'New': '0', 'Replace': '1', 'Cancel': '2'},
    77: {'Open': 'O', 'Close': 'C', 'Rolled': 'R', 'FIFO': 'F'},
    81: {'Regular': '0', 'SoftDollar': '1', 'StepIn': '2', 'StepOut': '3', 'SoftDollarStepIn': '4', 'SoftDollarStepOut': '5', 'PlanSponsor': '6'},
    87: {'Accepted': '0', 'BlockLevelReject': '1', 'AccountLevelReject': '2', 'Received': '3', 'Incomplete': '4', 'RejectedByIntermediary': '5'},
    88: {'UnknownAccount': '0', 'IncorrectQuantity': '1', 'IncorrectAveragePrice': '2', 'UnknownExecutingBrokerMnemonic': '3', 'CommissionDifference': '4', 'UnknownOrderId': '5', 'UnknownListId': '6', 'OtherSeeText': '7', 'IncorrectAllocatedQuantity': '8', 'CalculationDifference': '9', 'UnknownOrStaleExecId': '10', 'MismatchedData': '11', 'UnknownClOrdId': '12', 'WarehouseRequestRejected': '13'},
    94: {'New': '0', 'Reply': '1', 'AdminReply': '2'},
    97: {'Yes': 'Y', 'No': 'N'},
    98: {'None': '0', 'Pkcs': '1', 'Des': '2', 'Pkcsdes': '3', 'Pgpdes': '4', 'Pgpdesmd5': '5', 'Pem': '6'},
    102: {'TooLateToCancel': '0', 'UnknownOrder': '1', 'BrokerOption': '2', 'AlreadyPendingCancel': '3', 'UnableToProcessMassCancel': '4', 'OrigOrdModTimeMismatch': '5', 'DuplicateClOrdID': '6', 'Other': '99'},
    103: {'BrokerOption': '0', 'UnknownSymbol': '1', 'ExchangeClosed': '2', 'ExceedsLimit': '3', 'TooLateToEnter': '4', 'UnknownOrder': '5', 'DuplicateOrder': '6', 'DuplicateVerbalOrder': '7', 'StaleOrder': '8', 'TradeAlongRequired': '9', 'InvalidInvestorID': '10', 'UnsupportedOrderCharacteristic': '11', 'IncorrectQuantity': '13', 'IncorrectAllocatedQuantity': '14', 'UnknownAccount': '15', 'Other': '99', 'Surveillance': '12'},
    104: {'AllOrNone': 'A', 'MarketOnClose': 'B', 'AtTheClose': 'C', 'Vwap': 'D', 'InTouchWith': 'I', 'Limit': 'L', 'MoreBehind': 'M', 'AtTheOpen': 'O', 'TakingAPosition': 'P', 'AtTheMarket': 'Q', 'ReadyToTrade': 'R', 'PortfolioShown': 'S', 'ThroughTheDay': 'T', 'Versus': 'V', 'Indication': 'W', 'CrossingOpportunity': 'X', 'AtTheMidpoint': 'Y', 'PreOpen': 'Z'},
    113: {'Yes': 'Y', 'No': 'N'},
    114: {'Yes': 'Y', 'No': 'N'},
    121: {'Yes': 'Y', 'No': 'N'},
    123: {'Yes': 'Y', 'No': 'N'},
    127: {'UnknownSymbol': 'A', 'WrongSide': 'B', 'QuantityExceedsOrder': 'C', 'NoMatchingOrder': 'D', 'PriceExceedsLimit': 'E', 'CalculationDifference': 'F', 'Other': 'Z'},
    130: {'Yes': 'Y', 'No': 'N'},
    139: {'Regulatory': '1', 'Tax': '2', 'LocalCommission': '3', 'ExchangeFees': '4', 'Stamp': '5', 'Levy': '6', 'Other': '7', 'Markup': '8', 'ConsumptionTax': '9', 'PerTransaction': '10', 'Conversion': '11', 'Agent': '12'},
    141: {'Yes': 'Y', 'No': 'N'},
    150: {'New': '0', 'DoneForDay': '3', 'Canceled': '4', 'Replaced': '5', 'PendingCancel': '6', 'Stopped': '7', 'Rejected': '8', 'Suspended': '9', 'PendingNew': 'A', 'Calculated': 'B', 'Expired': 'C', 'Restated': 'D', 'PendingReplace': 'E', 'Trade': 'F', 'TradeCorrect': 'G', 'TradeCancel': 'H', 'OrderStatus': 'I'},
    156: {'Multiply': 'M', 'Divide': 'D'},
    160: {'StandingInstructionsProvided': '1', 'SpecificOrderForASingleAccount': '4', 'RequestReject': '5'},
    163: {'New': 'N', 'Cancel': 'C', 'Replace': 'R', 'Restate': 'T'},
    165: {'BrokerCredit': '1', 'Institution': '2', 'Investor': '3'},
    167: {'EuroSupranationalCoupons': 'EUSUPRA', 'FederalAgencyCoupon': 'FAC', 'FederalAgencyDiscountNote': 'FADN', 'PrivateExportFunding': 'PEF', 'UsdSupranationalCoupons': 'SUPRA', 'CorporateBond': 'CORP', 'CorporatePrivatePlacement': 'CPP', 'ConvertibleBond': 'CB', 'DualCurrency': 'DUAL', 'EuroCorporateBond': 'EUCORP', 'IndexedLinked': 'XLINKD', 'StructuredNotes': 'STRUCT', 'YankeeCorporateBond': 'YANK', 'ForeignExchangeContract': 'FOR', 'CommonStock': 'CS', 'PreferredStock': 'PS', 'BradyBond': 'BRADY', 'EuroSovereigns': 'EUSOV', 'UsTreasuryBond': 'TBOND', 'InterestStripFromAnyBondOrNote': 'TINT', 'TreasuryInflationProtectedSecurities': 'TIPS', 'PrincipalStripOfACallableBondOrNote': 'TCAL', 'PrincipalStripFromANonCallableBondOrNote': 'TPRN', 'UsTreasuryNoteOld': 'UST', 'UsTreasuryBillOld': 'USTB', 'UsTreasuryNote': 'TNOTE', 'UsTreasuryBill': 'TBILL', 'Repurchase': 'REPO', 'Forward': 'FORWARD', 'BuySellback': 'BUYSELL', 'SecuritiesLoan': 'SECLOAN', 'SecuritiesPledge': 'SECPLEDGE', 'TermLoan': 'TERM', 'RevolverLoan': 'RVLV', 'Revolver': 'RVLVTRM', 'BridgeLoan': 'BRIDGE', 'LetterOfCredit': 'LOFC', 'SwingLineFacility': 'SWING', 'DebtorInPossession': 'DINP', 'Defaulted': 'DEFLTED', 'Withdrawn': 'WITHDRN', 'Replaced': 'REPLACD', 'Matured': 'MATURED', 'Amended': 'AMENDED', 'Retired': 'RETIRED', 'BankersAcceptance': 'BA', 'BankNotes': 'BN', 'BillOfExchanges': 'BOX', 'CertificateOfDeposit': 'CD', 'CallLoans': 'CL', 'CommercialPaper': 'CP', 'DepositNotes': 'DN', 'EuroCertificateOfDeposit': 'EUCD', 'EuroCommercialPaper': 'EUCP', 'LiquidityNote': 'LQN', 'MediumTermNotes': 'MTN', 'Overnight': 'ONITE', 'PromissoryNote': 'PN', 'PlazosFijos': 'PZFJ', 'ShortTermLoanNote': 'STN', 'TimeDeposit': 'TD', 'ExtendedCommNote': 'XCN', 'YankeeCertificateOfDeposit': 'YCD', 'AssetBackedSecurities': 'ABS', 'Corp': 'CMBS', 'CollateralizedMortgageObligation': 'CMO', 'IoetteMortgage': 'IET', 'MortgageBackedSecurities': 'MBS', 'MortgageInterestOnly': 'MIO', 'MortgagePrincipalOnly': 'MPO', 'MortgagePrivatePlacement': 'MPP', 'MiscellaneousPassThrough': 'MPT', 'Pfandbriefe': 'PFAND', 'ToBeAnnounced': 'TBA', 'OtherAnticipationNotes': 'AN', 'CertificateOfObligation': 'COFO', 'CertificateOfParticipation': 'COFP', 'GeneralObligationBonds': 'GO', 'MandatoryTender': 'MT', 'RevenueAnticipationNote': 'RAN', 'RevenueBonds': 'REV', 'SpecialAssessment': 'SPCLA', 'SpecialObligation': 'SPCLO', 'SpecialTax': 'SPCLT', 'TaxAnticipationNote': 'TAN', 'TaxAllocation': 'TAXA', 'TaxExemptCommercialPaper': 'TECP', 'TaxRevenueAnticipationNote': 'TRAN', 'VariableRateDemandNote': 'VRDN', 'Warrant': 'WAR', 'MutualFund': 'MF', 'MultilegInstrument': 'MLEG', 'NoSecurityType': 'NONE', 'Future': 'FUT', 'Option': 'OPT'},
    169: {'Other': '0', 'Dtcsid': '1', 'ThomsonAlert': '2', 'AGlobalCustodian': '3', 'AccountNet': '4'},
    172: {'Versus': '0', 'Free': '1', 'TriParty': '2', 'HoldInCustody': '3'},
    197: {'FxNetting': '0', 'FxSwap': '1'},
    201: {'Put': '0', 'Call': '1'},
    203: {'Covered': '0', 'Uncovered': '1'},
    208: {'Yes': 'Y', 'No': 'N'},
    209: {'Match': '1', 'Forward': '2', 'ForwardAndMatch': '3'},
    216: {'TargetFirm': '1', 'TargetList': '2', 'BlockFirm': '3', 'BlockList': '4'},
    233: {'AlternativeMinimumTax': 'AMT', 'AutoReinvestment': 'AUTOREINV', 'BankQualified': 'BANKQUAL', 'BargainConditions': 'BGNCON', 'CouponRange': 'COUPON', 'IsoCurrencyCode': 'CURRENCY', 'CustomStart': 'CUSTOMDATE', 'Geographics': 'GEOG', 'ValuationDiscount': 'HAIRCUT', 'Insured': 'INSURED', 'IssueDate': 'ISSUE', 'Issuer': 'ISSUER', 'IssueSizeRange': 'ISSUESIZE', 'LookbackDays': 'LOOKBACK', 'ExplicitLotIdentifier': 'LOT', 'LotVariance': 'LOTVAR', 'MaturityYearAndMonth': 'MAT', 'MaturityRange': 'MATURITY', 'MaximumSubstitutions': 'MAXSUBS', 'MinimumQuantity': 'MINQTY', 'MinimumIncrement': 'MININCR', 'MinimumDenomination': 'MINDNOM', 'PaymentFrequency': 'PAYFREQ', 'NumberOfPieces': 'PIECES', 'PoolsMaximum': 'PMAX', 'PoolsPerMillion': 'PPM', 'PoolsPerLot': 'PPL', 'PoolsPerTrade': 'PPT', 'PriceRange': 'PRICE', 'PricingFrequency': 'PRICEFREQ', 'ProductionYear': 'PROD', 'CallProtection': 'PROTECT', 'Purpose': 'PURPOSE', 'BenchmarkPriceSource': 'PXSOURCE', 'RatingSourceAndRange': 'RATING', 'TypeOfRedemption': 'REDEMPTION', 'Restricted': 'RESTRICTED', 'MarketSector': 'SECTOR', 'SecurityTypeIncludedOrExcluded': 'SECTYPE', 'Structure': 'STRUCT', 'SubstitutionsFrequency': 'SUBSFREQ', 'SubstitutionsLeft': 'SUBSLEFT', 'FreeformText': 'TEXT', 'TradeVariance': 'TRDVAR', 'WeightedAverageCoupon': 'WAC', 'WeightedAverageLifeCoupon': 'WAL', 'WeightedAverageLoanAge': 'WALA', 'WeightedAverageMaturity': 'WAM', 'WholePool': 'WHOLE', 'YieldRange': 'YIELD'},
    235: {'AfterTaxYield': 'AFTERTAX', 'AnnualYield': 'ANNUAL', 'YieldAtIssue': 'ATISSUE', 'YieldToAverageMaturity': 'AVGMATURITY', 'BookYield': 'BOOK', 'YieldToNextCall': 'CALL', 'YieldChangeSinceClose': 'CHANGE', 'ClosingYield': 'CLOSE', 'CompoundYield': 'COMPOUND', 'CurrentYield': 'CURRENT', 'TrueGrossYield': 'GROSS', 'GvntEquivalentYield': 'GOVTEQUIV', 'YieldWithInflationAssumption': 'INFLATION', 'InverseFloaterBondYield': 'INVERSEFLOATER', 'MostRecentClosingYield': 'LASTCLOSE', 'ClosingYieldMostRecentMonth': 'LASTMONTH', 'ClosingYieldMostRecentQuarter': 'LASTQUARTER', 'ClosingYieldMostRecentYear': 'LASTYEAR', 'YieldToLongestAverageLife': 'LONGAVGLIFE', 'MarkToMarketYield': 'MARK', 'YieldToMaturity': 'MATURITY', 'YieldToNextRefund': 'NEXTREFUND', 'OpenAverageYield': 'OPENAVG', 'YieldToNextPut': 'PUT', 'PreviousCloseYield': 'PREVCLOSE', 'ProceedsYield': 'PROCEEDS', 'SemiAnnualYield': 'SEMIANNUAL', 'YieldToShortestAverageLife': 'SHORTAVGLIFE', 'SimpleYield': 'SIMPLE', 'TaxEquivalentYield': 'TAXEQUIV', 'YieldToTenderDate': 'TENDER', 'TrueYield': 'TRUE', 'YieldValueOf132': 'VALUE1/32', 'YieldToWorst': 'WORST'},
    258: {'Yes': 'Y', 'No': 'N'},
    263: {'Snapshot': '0', 'SnapshotAndUpdates': '1', 'DisablePreviousSnapshot': '2'},
    265: {'FullRefresh': '0', 'IncrementalRefresh': '1'},
    266: {'Yes': 'Y', 'No': 'N'},
    269: {'Bid': '0', 'Offer': '1', 'Trade': '2', 'IndexValue': '3', 'OpeningPrice': '4', 'ClosingPrice': '5', 'SettlementPrice': '6', 'TradingSessionHighPrice': '7', 'TradingSessionLowPrice': '8', 'TradingSessionVwapPrice': '9', 'Imbalance': 'A', 'TradeVolume': 'B', 'OpenInterest': 'C'},
    274: {'PlusTick': '0', 'ZeroPlusTick': '1', 'MinusTick': '2', 'ZeroMinusTick': '3'},
    276: {'Open': 'A', 'Closed': 'B', 'ExchangeBest': 'C', 'ConsolidatedBest': 'D', 'Locked': 'E', 'Crossed': 'F', 'Depth': 'G', 'FastTrading': 'H', 'NonFirm': 'I'},
    277: {'Cash': 'A', 'AveragePriceTrade': 'B', 'CashTrade': 'C', 'NextDay': 'D', 'Opening': 'E', 'IntradayTradeDetail': 'F', 'Rule127Trade': 'G', 'Rule155Trade': 'H', 'SoldLast': 'I', 'NextDayTrade': 'J', 'Opened': 'K', 'Seller': 'L', 'Sold': 'M', 'StoppedStock': 'N', 'ImbalanceMoreBuyers': 'P', 'ImbalanceMoreSellers': 'Q', 'OpeningPrice': 'R'},
    279: {'New': '0', 'Change': '1', 'Delete': '2'},
    281: {'UnknownSymbol': '0', 'DuplicateMdReqId': '1', 'InsufficientBandwidth': '2', 'InsufficientPermissions': '3', 'UnsupportedSubscriptionRequestType': '4', 'UnsupportedMarketDepth': '5', 'UnsupportedMdUpdateType': '6', 'UnsupportedAggregatedBook': '7', 'UnsupportedMdEntryType': '8', 'UnsupportedTradingSessionId': '9', 'UnsupportedScope': 'A', 'UnsupportedOpenCloseSettleFlag': 'B', 'UnsupportedMdImplicitDelete': 'C'},
    285: {'Cancellation': '0', 'Error': '1'},
    286: {'DailyOpen': '0', 'SessionOpen': '1', 'DeliverySettlementEntry': '2', 'ExpectedEntry': '3', 'EntryFromPreviousBusinessDay': '4', 'TheoreticalPriceValue': '5'},
    291: {'Bankrupt': '1', 'PendingDelisting': '2'},
    292: {'ExDividend': 'A', 'ExDistribution': 'B', 'ExRights': 'C', 'New': 'D', 'ExInterest': 'E'},
    297: {'Accepted': '0', 'CancelForSymbol': '1', 'CanceledForSecurityType': '2', 'CanceledForUnderlying': '3', 'CanceledAll': '4', 'Rejected': '5', 'RemovedFromMarket': '6', 'Expired': '7', 'Query': '8', 'QuoteNotFound': '9', 'Pending': '10', 'Pass': '11', 'LockedMarketWarning': '12', 'CrossMarketWarning': '13', 'CanceledDueToLockMarket': '14', 'CanceledDueToCrossMarket': '15'},
    298: {'CancelForOneOrMoreSecurities': '1', 'CancelForSecurityType': '2', 'CancelForUnderlyingSecurity': '3', 'CancelAllQuotes': '4'},
    300: {'UnknownSymbol': '1', 'Exchange': '2', 'QuoteRequestExceedsLimit': '3', 'TooLateToEnter': '4', 'UnknownQuote': '5', 'DuplicateQuote': '6', 'InvalidBid': '7', 'InvalidPrice': '8', 'NotAuthorizedToQuoteSecurity': '9', 'Other': '99'},
    301: {'NoAcknowledgement': '0', 'AcknowledgeOnlyNegativeOrErroneousQuotes': '1', 'AcknowledgeEachQuoteMessage': '2'},
    303: {'Manual': '1', 'Automatic': '2'},
    321: {'RequestSecurityIdentityAndSpecifications': '0', 'RequestSecurityIdentityForSpecifications': '1', 'RequestListSecurityTypes': '2', 'RequestListSecurities': '3'},
    323: {'AcceptAsIs': '1', 'AcceptWithRevisions': '2', 'RejectSecurityProposal': '5', 'CannotMatchSelectionCriteria': '6'},
    325: {'Yes': 'Y', 'No': 'N'},
    326: {'OpeningDelay': '1', 'TradingHalt': '2', 'Resume': '3', 'NoOpen': '4', 'PriceIndication': '5', 'TradingRangeIndication': '6', 'MarketImbalanceBuy': '7', 'MarketImbalanceSell': '8', 'MarketOnCloseImbalanceBuy': '9', 'MarketOnCloseImbalanceSell': '10', 'NoMarketImbalance': '12', 'NoMarketOnCloseImbalance': '13', 'ItsPreOpening': '14', 'NewPriceIndication': '15', 'TradeDisseminationTime': '16', 'ReadyToTrade': '17', 'NotAvailableForTrading': '18', 'NotTradedOnThisMarket': '19', 'UnknownOrInvalid': '20', 'PreOpen': '21', 'OpeningRotation': '22', 'FastMarket': '23'},
    327: {'OrderImbalance': 'I', 'EquipmentChangeover': 'X', 'NewsPending': 'P', 'NewsDissemination': 'D', 'OrderInflux': 'E', 'AdditionalInformation': 'M'},
    328: {'Yes': 'Y', 'No': 'N'},
    329: {'Yes': 'Y', 'No': 'N'},
    334: {'Cancel': '1', 'Error': '2', 'Correction': '3'},
    338: {'Electronic': '1', 'OpenOutcry': '2', 'TwoParty': '3'},
    339: {'Testing': '1', 'Simulated': '2', 'Production': '3'},
    340: {'Unknown': '0', 'Halted': '1', 'Open': '2', 'Closed': '3', 'PreOpen': '4', 'PreClose': '5', 'RequestRejected': '6'},
    347: {'Iso2022Jp': 'ISO-2022-JP', 'Eucjp': 'EUC-JP', 'ShiftJis': 'Shift_JIS', 'Utf8': 'UTF-8'},
    373: {'InvalidTagNumber': '0', 'RequiredTagMissing': '1', 'TagNotDefinedForThisMessageType': '2', 'UndefinedTag': '3', 'TagSpecifiedWithoutAValue': '4', 'ValueIsIncorrect': '5', 'IncorrectDataFormatForValue': '6', 'DecryptionProblem': '7', 'SignatureProblem': '8', 'CompIDProblem': '9', 'SendingTimeAccuracyProblem': '10', 'InvalidMsgType': '11', 'XMLValidationError': '12', 'TagAppearsMoreThanOnce': '13', 'TagSpecifiedOutOfRequiredOrder': '14', 'RepeatingGroupFieldsOutOfOrder': '15', 'IncorrectNumInGroupCount': '16', 'NonDataValueIncludesDelimiter': '17', 'Other': '99'},
    374: {'New': 'N', 'Cancel': 'C'},
    377: {'Yes': 'Y', 'No': 'N'},
    378: {'GtCorporateAction': '0', 'GtRenewal': '1', 'VerbalChange': '2', 'RepricingOfOrder': '3', 'BrokerOption': '4', 'PartialDeclineOfOrderQty': '5', 'CancelOnTradingHalt': '6', 'CancelOnSystemFailure': '7', 'Market': '8', 'Canceled': '9', 'WarehouseRecap': '10', 'Other': '99'},
    380: {'Other': '0', 'UnknownID': '1', 'UnknownSecurity': '2', 'UnsupportedMessageType': '3', 'ApplicationNotAvailable': '4', 'ConditionallyRequiredFieldMissing': '5', 'NotAuthorized': '6', 'DeliverToFirmNotAvailable': '7'},
    385: {'Send': 'S', 'Receive': 'R'},
    388: {'RelatedToDisplayedPrice': '0', 'RelatedToMarketPrice': '1', 'RelatedToPrimaryPrice': '2', 'RelatedToLocalPrimaryPrice': '3', 'RelatedToMidpointPrice': '4', 'RelatedToLastTradePrice': '5', 'RelatedToVwap': '6'},
    394: {'NonDisclosed': '1', 'Disclosed': '2', 'NoBiddingProcess': '3'},
    399: {'Sector': '1', 'Country': '2', 'Index': '3'},
    401: {'SideValue1': '1', 'SideValue2': '2'},
    409: {'FiveDayMovingAverage': '1', 'TwentyDayMovingAverage': '2', 'NormalMarketSize': '3', 'Other': '4'},
    411: {'Yes': 'Y', 'No': 'N'},
    414: {'BuySideRequests': '1', 'SellSideSends': '2', 'RealTimeExecutionReports': '3'},
    416: {'Net': '1', 'Gross': '2'},
    418: {'RiskTrade': 'R', 'VwapGuarantee': 'G', 'Agency': 'A', 'GuaranteedClose': 'J'},
    419: {'ClosingPriceAtMorningSession': '2', 'ClosingPrice': '3', 'CurrentPrice': '4', 'Sq': '5', 'VwapThroughADay': '6', 'VwapThroughAMorningSession': '7', 'VwapThroughAnAfternoonSession': '8', 'VwapThroughADayExcept': '9', 'VwapThroughAMorningSessionExcept': 'A', 'VwapThroughAnAfternoonSessionExcept': 'B', 'Strike': 'C', 'Open': 'D', 'Others': 'Z'},
    423: {'Percentage': '1', 'PerUnit': '2', 'FixedAmount': '3', 'Discount': '4', 'Premium': '5', 'Spread': '6', 'TedPrice': '7', 'TedYield': '8', 'Yield': '9', 'FixedCabinetTradePrice': '10', 'VariableCabinetTradePrice': '11'},
    427: {'BookOutAllTradesOnDayOfExecution': '0', 'AccumulateUntilFilledOrExpired': '1', 'AccumulateUntilVerballlyNotifiedOtherwise': '2'},
    429: {'Ack': '1', 'Response': '2', 'Timed': '3', 'ExecStarted': '4', 'AllDone': '5', 'Alert': '6'},
    430: {'Net': '1', 'Gross': '2'},
    431: {'InBiddingProcess': '1', 'ReceivedForExecution': '2', 'Executing': '3', 'Cancelling': '4', 'Alert': '5', 'AllDone': '6', 'Reject': '7'},
    433: {'Immediate': '1', 'WaitForInstruction': '2', 'SellDriven': '3', 'BuyDrivenCashTopUp': '4', 'BuyDrivenCashWithdraw': '5'},
    434: {'OrderCancelRequest': '1', 'OrderCancelReplaceRequest': '2'},
    442: {'SingleSecurity': '1', 'IndividualLegOfAMultiLegSecurity': '2', 'MultiLegSecurity': '3'},
    447: {'Bic': 'B', 'GeneralIdentifier': 'C', 'Proprietary': 'D', 'IsoCountryCode': 'E', 'SettlementEntityLocation': 'F', 'Mic': 'G', 'CsdParticipant': 'H', 'KoreanInvestorId': '1', 'TaiwaneseForeignInvestorId': '2', 'TaiwaneseTradingAcct': '3', 'MalaysianCentralDepository': '4', 'ChineseInvestorId': '5', 'UkNationalInsuranceOrPensionNumber': '6', 'UsSocialSecurityNumber': '7', 'UsEmployerOrTaxIdNumber': '8', 'AustralianBusinessNumber': '9', 'AustralianTaxFileNumber': 'A', 'IsitcAcronym': 'I'},
    452: {'ExecutingFirm': '1', 'BrokerOfCredit': '2', 'ClientId': '3', 'ClearingFirm': '4', 'InvestorId': '5', 'IntroducingFirm': '6', 'EnteringFirm': '7', 'Locate': '8', 'FundManagerClientId': '9', 'SettlementLocation': '10', 'OrderOriginationTrader': '11', 'ExecutingTrader': '12', 'OrderOriginationFirm': '13', 'GiveupClearingFirm': '14', 'CorrespondantClearingFirm': '15', 'ExecutingSystem': '16', 'ContraFirm': '17', 'ContraClearingFirm': '18', 'SponsoringFirm': '19', 'UnderlyingContraFirm': '20', 'ClearingOrganization': '21', 'Exchange': '22', 'CustomerAccount': '24', 'CorrespondentClearingOrganization': '25', 'CorrespondentBroker': '26', 'Buyer': '27', 'Custodian': '28', 'Intermediary': '29', 'Agent': '30', 'SubCustodian': '31', 'Beneficiary': '32', 'InterestedParty': '33', 'RegulatoryBody': '34', 'LiquidityProvider': '35', 'EnteringTrader': '36', 'ContraTrader': '37', 'PositionAccount': '38'},
    460: {'Agency': '1', 'Commodity': '2', 'Corporate': '3', 'Currency': '4', 'Equity': '5', 'Government': '6', 'Index': '7', 'Loan': '8', 'Moneymarket': '9', 'Mortgage': '10', 'Municipal': '11', 'Other': '12', 'Financing': '13'},
    464: {'Yes': 'Y', 'No': 'N'},
    468: {'RoundToNearest': '0', 'RoundDown': '1', 'RoundUp': '2'},
    477: {'Crest': '1', 'Nscc': '2', 'Euroclear': '3', 'Clearstream': '4', 'Cheque': '5', 'TelegraphicTransfer': '6', 'FedWire': '7', 'DirectCredit': '8', 'AchCredit': '9', 'Bpay': '10', 'HighValueClearingSystemHvacs': '11', 'ReinvestInFund': '12'},
    480: {'Yes': 'Y', 'NoExecutionOnly': 'N', 'NoWaiverAgreement': 'M', 'NoInstitutional': 'O'},
    481: {'Passed': 'Y', 'NotChecked': 'N', 'ExemptBelowLimit': '1', 'ExemptMoneyType': '2', 'ExemptAuthorised': '3'},
    484: {'BidPrice': 'B', 'CreationPrice': 'C', 'CreationPricePlusAdjustmentPercent': 'D', 'CreationPricePlusAdjustmentAmount': 'E', 'OfferPrice': 'O', 'OfferPriceMinusAdjustmentPercent': 'P', 'OfferPriceMinusAdjustmentAmount': 'Q', 'SinglePrice': 'S'},
    492: {'Crest': '1', 'Nscc': '2', 'Euroclear': '3', 'Clearstream': '4', 'Cheque': '5', 'TelegraphicTransfer': '6', 'FedWire': '7', 'DebitCard': '8', 'DirectDebit': '9', 'DirectCredit': '10', 'CreditCard': '11', 'AchDebit': '12', 'AchCredit': '13', 'Bpay': '14', 'HighValueClearingSystem': '15'},
    495: {'None': '0', 'MaxiIsa': '1', 'Tessa': '2', 'MiniCashIsa': '3', 'MiniStocksAndSharesIsa': '4', 'MiniInsuranceIsa': '5', 'CurrentYearPayment': '6', 'PriorYearPayment': '7', 'AssetTransfer': '8', 'EmployeePriorYear': '9', 'EmployeeCurrentYear': '10', 'EmployerPriorYear': '11', 'EmployerCurrentYear': '12', 'NonFundPrototypeIra': '13', 'NonFundQualifiedPlan': '14', 'DefinedContributionPlan': '15', 'Ira': '16', 'IraRollover': '17', 'Keogh': '18', 'ProfitSharingPlan': '19', 'Us401K': '20', 'SelfDirectedIra': '21', 'Us403b': '22', 'Us457': '23', 'RothIraPrototype': '24', 'RothIraNonPrototype': '25', 'RothConversionIraPrototype': '26', 'RothConversionIraNonPrototype': '27', 'EducationIraPrototype': '28', 'EducationIraNonPrototype': '29'},
    497: {'Yes': 'Y', 'No': 'N'},
    506: {'Accepted': 'A', 'Rejected': 'R', 'Held': 'H', 'Reminder': 'N'},
    507: {'InvalidAccountType': '1', 'InvalidTaxExemptType': '2', 'InvalidOwnershipType': '3', 'NoRegDetails': '4', 'InvalidRegSeqNo': '5', 'InvalidRegDetails': '6', 'InvalidMailingDetails': '7', 'InvalidMailingInstructions': '8', 'InvalidInvestorId': '9', 'InvalidInvestorIdSource': '10', 'InvalidDateOfBirth': '11', 'InvalidCountry': '12', 'InvalidDistribInstns': '13', 'InvalidPercentage': '14', 'InvalidPaymentMethod': '15', 'InvalidAccountName': '16', 'InvalidAgentCode': '17', 'InvalidAccountNum': '18', 'Other': '99'},
    514: {'New': '0', 'Replace': '1', 'Cancel': '2'},
    517: {'JointInvestors': 'J', 'TenantsInCommon': 'T', 'JointTrustees': '2'},
    519: {'CommissionAmount': '1', 'CommissionPercent': '2', 'InitialChargeAmount': '3', 'InitialChargePercent': '4', 'DiscountAmount': '5', 'DiscountPercent': '6', 'DilutionLevyAmount': '7', 'DilutionLevyPercent': '8', 'ExitChargeAmount': '9', 'ExitChargePercent': '10', 'FundBasedRenewalCommissionPercent': '11', 'ProjectedFundValue': '12', 'FundBasedRenewalCommissionOnOrder': '13', 'FundBasedRenewalCommissionOnFund': '14', 'NetSettlementAmount': '15'},
    522: {'IndividualInvestor': '1', 'PublicCompany': '2', 'PrivateCompany': '3', 'IndividualTrustee': '4', 'CompanyTrustee': '5', 'PensionPlan': '6', 'CustodianUnderGiftsToMinorsAct': '7', 'Trusts': '8', 'Fiduciaries': '9', 'NetworkingSubAccount': '10', 'NonProfitOrganization': '11', 'CorporateBody': '12', 'Nominee': '13'},
    528: {'Agency': 'A', 'Proprietary': 'G', 'Individual': 'I', 'Principal': 'P', 'RisklessPrincipal': 'R', 'AgentForOtherMember': 'W'},
    529: {'ProgramTrade': '1', 'IndexArbitrage': '2', 'NonIndexArbitrage': '3', 'CompetingMarketMaker': '4', 'ActingAsMarketMakerOrSpecialistInSecurity': '5', 'ActingAsMarketMakerOrSpecialistInUnderlying': '6', 'ForeignEntity': '7', 'ExternalMarketParticipant': '8', 'ExternalInterConnectedMarketLinkage': '9', 'RisklessArbitrage': 'A'},
    530: {'CancelOrdersForASecurity': '1', 'CancelOrdersForAnUnderlyingSecurity': '2', 'CancelOrdersForAProduct': '3', 'CancelOrdersForAcfiCode': '4', 'CancelOrdersForASecurityType': '5', 'CancelOrdersForATradingSession': '6', 'CancelAllOrders': '7'},
    531: {'CancelRequestRejected': '0', 'CancelOrdersForASecurity': '1', 'CancelOrdersForAnUnderlyingSecurity': '2', 'CancelOrdersForAProduct': '3', 'CancelOrdersForAcfiCode': '4', 'CancelOrdersForASecurityType': '5', 'CancelOrdersForATradingSession': '6', 'CancelAllOrders': '7'},
    532: {'MassCancelNotSupported': '0', 'InvalidOrUnknownSecurity': '1', 'InvalidOrUnkownUnderlyingSecurity': '2', 'InvalidOrUnknownProduct': '3', 'InvalidOrUnknownCfiCode': '4', 'InvalidOrUnknownSecurityType': '5', 'InvalidOrUnknownTradingSession': '6', 'Other': '99'},
    537: {'Indicative': '0', 'Tradeable': '1', 'RestrictedTradeable': '2', 'Counter': '3'},
    544: {'Cash': '1', 'MarginOpen': '2', 'MarginClose': '3'},
    546: {'LocalMarket': '1', 'National': '2', 'Global': '3'},
    547: {'Yes': 'Y', 'No': 'N'},
    549: {'CrossAon': '1', 'CrossIoc': '2', 'CrossOneSide': '3', 'CrossSamePrice': '4'},
    550: {'None': '0', 'BuySideIsPrioritized': '1', 'SellSideIsPrioritized': '2'},
    552: {'OneSide': '1', 'BothSides': '2'},
    559: {'Symbol': '0', 'SecurityTypeAnd': '1', 'Product': '2', 'TradingSessionId': '3', 'AllSecurities': '4'},
    560: {'ValidRequest': '0', 'InvalidOrUnsupportedRequest': '1', 'NoInstrumentsFound': '2', 'NotAuthorizedToRetrieveInstrumentData': '3', 'InstrumentDataTemporarilyUnavailable': '4', 'RequestForInstrumentDataNotSupported': '5'},
    563: {'ReportByMulitlegSecurityOnly': '0', 'ReportByMultilegSecurityAndInstrumentLegs': '1', 'ReportByInstrumentLegsOnly': '2'},
    567: {'UnknownOrInvalidTradingSessionId': '1', 'Other': '99'},
    569: {'AllTrades': '0', 'MatchedTradesMatchingCriteria': '1', 'UnmatchedTradesThatMatchCriteria': '2', 'UnreportedTradesThatMatchCriteria': '3', 'AdvisoriesThatMatchCriteria': '4'},
    570: {'Yes': 'Y', 'No': 'N'},
    573: {'Compared': '0', 'Uncompared': '1', 'AdvisoryOrAlert': '2'},
    574: {'ExactMatchPlus4BadgesExecTime': 'A1', 'ExactMatchPlus4Badges': 'A2', 'ExactMatchPlus2BadgesExecTime': 'A3', 'ExactMatchPlus2Badges': 'A4', 'ExactMatchPlusExecTime': 'A5', 'StampedAdvisoriesOrSpecialistAccepts': 'AQ', 'A1ExactMatchSummarizedQuantity': 'S1', 'A2ExactMatchSummarizedQuantity': 'S2', 'A3ExactMatchSummarizedQuantity': 'S3', 'A4ExactMatchSummarizedQuantity': 'S4', 'A5ExactMatchSummarizedQuantity': 'S5', 'ExactMatchMinusBadgesTimes': 'M1', 'SummarizedMatchMinusBadgesTimes': 'M2', 'OcsLockedIn': 'MT', 'ActAcceptedTrade': 'M3', 'ActDefaultTrade': 'M4', 'ActDefaultAfterM2': 'M5', 'Actm6Match': 'M6'},
    575: {'Yes': 'Y', 'No': 'N'},
    577: {'ProcessNormally': '0', 'ExcludeFromAllNetting': '1', 'BilateralNettingOnly': '2', 'ExClearing': '3', 'SpecialTrade': '4', 'MultilateralNetting': '5', 'ClearAgainstCentralCounterparty': '6', 'ExcludeFromCentralCounterparty': '7', 'ManualMode': '8', 'AutomaticPostingMode': '9', 'AutomaticGiveUpMode': '10', 'QualifiedServiceRepresentativeQsr': '11', 'CustomerTrade': '12', 'SelfClearing': '13'},
    581: {'CarriedCustomerSide': '1', 'CarriedNonCustomerSide': '2', 'HouseTrader': '3', 'FloorTrader': '4', 'CarriedNonCustomerSideCrossMargined': '6', 'HouseTraderCrossMargined': '7', 'JointBackOfficeAccount': '8'},
    582: {'MemberTradingForTheirOwnAccount': '1', 'ClearingFirmTradingForItsProprietaryAccount': '2', 'MemberTradingForAnotherMember': '3', 'AllOther': '4'},
    585: {'StatusForOrdersForASecurity': '1', 'StatusForOrdersForAnUnderlyingSecurity': '2', 'StatusForOrdersForAProduct': '3', 'StatusForOrdersForAcfiCode': '4', 'StatusForOrdersForASecurityType': '5', 'StatusForOrdersForATradingSession': '6', 'StatusForAllOrders': '7', 'StatusForOrdersForAPartyId': '8'},
    589: {'Auto': '0', 'SpeakWithOrderInitiatorBeforeBooking': '1', 'Accumulate': '2'},
    590: {'EachPartialExecutionIsABookableUnit': '0', 'AggregatePartialExecutionsOnThisOrder': '1', 'AggregateExecutionsForThisSymbol': '2'},
    591: {'ProRata': '0', 'DoNotProRata': '1'},
    626: {'Calculated': '1', 'Preliminary': '2', 'ReadyToBook': '5', 'WarehouseInstruction': '7', 'RequestToIntermediary': '8'},
    635: {'CboeMember': 'B', 'NonMemberAndCustomer': 'C', 'EquityMemberAndClearingMember': 'E', 'FullAndAssociateMember': 'F', 'Firms106HAnd106J': 'H', 'Gim': 'I', 'Lessee106FEmployees': 'L', 'AllOtherOwnershipTypes': 'M', 'FirstYearDelegate': '1', 'SecondYearDelegate': '2', 'ThirdYearDelegate': '3', 'FourthYearDelegate': '4', 'FifthYearDelegate': '5', 'SixthYearDelegate': '9'},
    636: {'Yes': 'Y', 'No': 'N'},
    638: {'PriorityUnchanged': '0', 'LostPriorityAsResultOfOrderChange': '1'},
    650: {'Yes': 'Y', 'No': 'N'},
    658: {'UnknownSymbol': '1', 'Exchange': '2', 'QuoteRequestExceedsLimit': '3', 'TooLateToEnter': '4', 'InvalidPrice': '5', 'NotAuthorizedToRequestQuote': '6', 'NoMatchForInquiry': '7', 'NoMarketForInstrument': '8', 'NoInventory': '9', 'Pass': '10', 'Other': '99'},
    660: {'Bic': '1', 'SidCode': '2', 'Tfm': '3', 'Omgeo': '4', 'DtccCode': '5', 'Other': '99'},
    665: {'Received': '1', 'MismatchedAccount': '2', 'MissingSettlementInstructions': '3', 'Confirmed': '4', 'RequestRejected': '5'},
    666: {'New': '0', 'Replace': '1', 'Cancel': '2'},
    668: {'BookEntry': '1', 'Bearer': '2'},
    690: {'ParForPar': '1', 'ModifiedDuration': '2', 'Risk': '4', 'Proceeds': '5'},
    692: {'Percent': '1', 'PerShare': '2', 'FixedAmount': '3', 'Discount': '4', 'Premium': '5', 'Spread': '6', 'TedPrice': '7', 'TedYield': '8', 'YieldSpread': '9', 'Yield': '10'},
    694: {'Hit': '1', 'Counter': '2', 'Expired': '3', 'Cover': '4', 'DoneAway': '5', 'Pass': '6'},
    703: {'TransactionQuantity': 'TQ', 'IntraSpreadQty': 'IAS', 'InterSpreadQty': 'IES', 'EndOfDayQty': 'FIN', 'StartOfDayQty': 'SOD', 'OptionExerciseQty': 'EX', 'OptionAssignment': 'AS', 'TransactionFromExercise': 'TX', 'TransactionFromAssignment': 'TA', 'PitTradeQty': 'PIT', 'TransferTradeQty': 'TRF', 'ElectronicTradeQty': 'ETR', 'AllocationTradeQty': 'ALC', 'AdjustmentQty': 'PA', 'AsOfTradeQty': 'ASF', 'DeliveryQty': 'DLV', 'TotalTransactionQty': 'TOT', 'CrossMarginQty': 'XM', 'IntegralSplit': 'SPL'},
    706: {'Submitted': '0', 'Accepted': '1', 'Rejected': '2'},
    707: {'FinalMarkToMarketAmount': 'FMTM', 'IncrementalMarkToMarketAmount': 'IMTM', 'TradeVariationAmount': 'TVAR', 'StartOfDayMarkToMarketAmount': 'SMTM', 'PremiumAmount': 'PREM', 'CashResidualAmount': 'CRES', 'CashAmount': 'CASH', 'ValueAdjustedAmount': 'VADJ'},
    709: {'Exercise': '1', 'DoNotExercise': '2', 'PositionAdjustment': '3', 'PositionChangeSubmission': '4', 'Pledge': '5'},
    712: {'New': '1', 'Replace': '2', 'Cancel': '3'},
    716: {'Intraday': 'ITD', 'RegularTradingHours': 'RTH', 'ElectronicTradingHours': 'ETH'},
    718: {'ProcessRequestAsMarginDisposition': '0', 'DeltaPlus': '1', 'DeltaMinus': '2', 'Final': '3'},
    722: {'Accepted': '0', 'AcceptedWithWarnings': '1', 'Rejected': '2', 'Completed': '3', 'CompletedWithWarnings': '4'},
    723: {'SuccessfulCompletion': '0', 'Rejected': '1', 'Other': '99'},
    724: {'Positions': '0', 'Trades': '1', 'Exercises': '2', 'Assignments': '3'},
    725: {'Inband': '0', 'OutOfBand': '1'},
    728: {'ValidRequest': '0', 'InvalidOrUnsupportedRequest': '1', 'NoPositionsFoundThatMatchCriteria': '2', 'NotAuthorizedToRequestPositions': '3', 'RequestForPositionNotSupported': '4', 'Other': '99'},
    729: {'Completed': '0', 'CompletedWithWarnings': '1', 'Rejected': '2'},
    731: {'Final': '1', 'Theoretical': '2'},
    744: {'Random': 'R', 'ProRata': 'P'},
    747: {'Automatic': 'A', 'Manual': 'M'},
    749: {'Successful': '0', 'InvalidOrUnknownInstrument': '1', 'InvalidTypeOfTradeRequested': '2', 'InvalidParties': '3', 'InvalidTransportTypeRequested': '4', 'InvalidDestinationRequested': '5', 'TradeRequestTypeNotSupported': '8', 'NotAuthorized': '9', 'Other': '99'},
    750: {'Accepted': '0', 'Completed': '1', 'Rejected': '2'},
    751: {'Successful': '0', 'InvalidPartyOnformation': '1', 'UnknownInstrument': '2', 'UnauthorizedToReportTrades': '3', 'InvalidTradeType': '4', 'Other': '99'},
    752: {'SingleSecurity': '1', 'IndividualLegOfAMultilegSecurity': '2', 'MultilegSecurity': '3'},
    770: {'ExecutionTime': '1', 'TimeIn': '2', 'TimeOut': '3', 'BrokerReceipt': '4', 'BrokerExecution': '5'},
    773: {'Status': '1', 'Confirmation': '2', 'ConfirmationRequestRejected': '3'},
    774: {'MismatchedAccount': '1', 'MissingSettlementInstructions': '2', 'Other': '99'},
    775: {'RegularBooking': '0', 'Cfd': '1', 'TotalReturnSwap': '2'},
    780: {'UseDefaultInstructions': '0', 'DeriveFromParametersProvided': '1', 'FullDetailsProvided': '2', 'SsidbiDsProvided': '3', 'PhoneForInstructions': '4'},
    787: {'Securities': 'S', 'Cash': 'C'},
    788: {'Overnight': '1', 'Term': '2', 'Flexible': '3', 'Open': '4'},
    792: {'UnableToProcessRequest': '0', 'UnknownAccount': '1', 'NoMatchingSettlementInstructionsFound': '2', 'Other': '99'},
    794: {'SellsideCalculatedUsingPreliminary': '3', 'SellsideCalculatedWithoutPreliminary': '4', 'WarehouseRecap': '5', 'RequestToIntermediary': '8'},
    796: {'OriginalDetailsIncomplete': '1', 'ChangeInUnderlyingOrderDetails': '2', 'Other': '99'},
    798: {'CarriedCustomerSide': '1', 'CarriedNonCustomerSide': '2', 'HouseTrader': '3', 'FloorTrader': '4', 'CarriedNonCustomerSideCrossMargined': '6', 'HouseTraderCrossMargined': '7', 'JointBackOfficeAccount': '8'},
    803: {'Firm': '1', 'Person': '2', 'System': '3', 'Application': '4', 'FullLegalNameOfFirm': '5', 'PostalAddress': '6', 'PhoneNumber': '7', 'EmailAddress': '8', 'ContactName': '9', 'SecuritiesAccountNumber': '10', 'RegistrationNumber': '11', 'RegisteredAddressForConfirmation': '12', 'RegulatoryStatus': '13', 'RegistrationName': '14', 'CashAccountNumber': '15', 'Bic': '16', 'CsdParticipantMemberCode': '17', 'RegisteredAddress': '18', 'FundAccountName': '19', 'TelexNumber': '20', 'FaxNumber': '21', 'SecuritiesAccountName': '22', 'CashAccountName': '23', 'Department': '24', 'LocationDesk': '25', 'PositionAccountType': '26'},
    808: {'PendingAccept': '1', 'PendingRelease': '2', 'PendingReversal': '3', 'Accept': '4', 'BlockLevelReject': '5', 'AccountLevelReject': '6'},
    814: {'NoActionTaken': '0', 'QueueFlushed': '1', 'OverlayLast': '2', 'EndSession': '3'},
    815: {'NoActionTaken': '0', 'QueueFlushed': '1', 'OverlayLast': '2', 'EndSession': '3'},
    819: {'NoAveragePricing': '0', 'Trade': '1', 'LastTrade': '2'},
    826: {'AllocationNotRequired': '0', 'AllocationRequired': '1', 'UseAllocationProvidedWithTheTrade': '2'},
    827: {'ExpireOnTradingSessionClose': '0', 'ExpireOnTradingSessionOpen': '1'},
    828: {'RegularTrade': '0', 'BlockTrade': '1', 'Efp': '2', 'Transfer': '3', 'LateTrade': '4', 'TTrade': '5', 'WeightedAveragePriceTrade': '6', 'BunchedTrade': '7', 'LateBunchedTrade': '8', 'PriorReferencePriceTrade': '9', 'AfterHoursTrade': '10'},
    835: {'Floating': '0', 'Fixed': '1'},
    836: {'Price': '0', 'BasisPoints': '1', 'Ticks': '2', 'PriceTier': '3'},
    837: {'OrBetter': '0', 'Strict': '1', 'OrWorse': '2'},
    838: {'MoreAggressive': '1', 'MorePassive': '2'},
    840: {'Local': '1', 'National': '2', 'Global': '3', 'NationalExcludingLocal': '4'},
    841: {'Floating': '0', 'Fixed': '1'},
    842: {'Price': '0', 'BasisPoints': '1', 'Ticks': '2', 'PriceTier': '3'},
    843: {'OrBetter': '0', 'Strict': '1', 'OrWorse': '2'},
    844: {'MoreAggressive': '1', 'MorePassive': '2'},
    846: {'Local': '1', 'National': '2', 'Global': '3', 'NationalExcludingLocal': '4'},
    847: {'Vwap': '1', 'Participate': '2', 'MininizeMarketImpact': '3'},
    851: {'AddedLiquidity': '1', 'RemovedLiquidity': '2', 'LiquidityRoutedOut': '3'},
    852: {'Yes': 'Y', 'No': 'N'},
    853: {'DealerSoldShort': '0', 'DealerSoldShortExempt': '1', 'SellingCustomerSoldShort': '2', 'SellingCustomerSoldShortExempt': '3', 'QualifiedServiceRepresentative': '4', 'QsrOrAguContraSideSoldShortExempt': '5'},
    854: {'Units': '0', 'Contracts': '1'},
    856: {'Submit': '0', 'Alleged': '1', 'Accept': '2', 'Decline': '3', 'Addendum': '4', 'No': '5', 'TradeReportCancel': '6', 'LockedIn': '7'},
    857: {'NotSpecified': '0', 'ExplicitListProvided': '1'},
    865: {'Put': '1', 'Call': '2', 'Tender': '3', 'SinkingFundCall': '4', 'Other': '99'},
    871: {'Flat': '1', 'ZeroCoupon': '2', 'InterestBearing': '3', 'NoPeriodicPayments': '4', 'VariableRate': '5', 'LessFeeForPut': '6', 'SteppedCoupon': '7', 'CouponPeriod': '8', 'When': '9', 'OriginalIssueDiscount': '10', 'Callable': '11', 'EscrowedToMaturity': '12', 'EscrowedToRedemptionDate': '13', 'PreRefunded': '14', 'InDefault': '15', 'Unrated': '16', 'Taxable': '17', 'Indexed': '18', 'SubjectToAlternativeMinimumTax': '19', 'OriginalIssueDiscountPrice': '20', 'CallableBelowMaturityValue': '21', 'CallableWithoutNotice': '22', 'Text': '99'},
    875: {'Program3a3': '1', 'Program42': '2', 'Other': '99'},
    891: {'Absolute': '0', 'PerUnit': '1', 'Percentage': '2'},
    893: {'Yes': 'Y', 'No': 'N'},
    895: {'Initial': '0', 'Scheduled': '1', 'TimeWarning': '2', 'MarginDeficiency': '3', 'MarginExcess': '4', 'ForwardCollateralDemand': '5', 'EventOfDefault': '6', 'AdverseTaxEvent': '7'},
    896: {'TradeDate': '0', 'GcInstrument': '1', 'CollateralInstrument': '2', 'SubstitutionEligible': '3', 'NotAssigned': '4', 'PartiallyAssigned': '5', 'FullyAssigned': '6', 'OutstandingTrades': '7'},
    903: {'New': '0', 'Replace': '1', 'Cancel': '2', 'Release': '3', 'Reverse': '4'},
    905: {'Received': '0', 'Accepted': '1', 'Declined': '2', 'Rejected': '3'},
    906: {'UnknownDeal': '0', 'UnknownOrInvalidInstrument': '1', 'UnauthorizedTransaction': '2', 'InsufficientCollateral': '3', 'InvalidTypeOfCollateral': '4', 'ExcessiveSubstitution': '5', 'Other': '99'},
    910: {'Unassigned': '0', 'PartiallyAssigned': '1', 'AssignmentProposed': '2', 'Assigned': '3', 'Challenged': '4'},
    919: {'VersusPayment': '0', 'Free': '1', 'TriParty': '2', 'HoldInCustody': '3'},
    924: {'LogOnUser': '1', 'LogOffUser': '2', 'ChangePasswordForUser': '3', 'RequestIndividualUserStatus': '4'},
    926: {'LoggedIn': '1', 'NotLoggedIn': '2', 'UserNotRecognised': '3', 'PasswordIncorrect': '4', 'PasswordChanged': '5', 'Other': '6'},
    928: {'Connected': '1', 'NotConnectedUnexpected': '2', 'NotConnectedExpected': '3', 'InProcess': '4'},
    935: {'Snapshot': '1', 'Subscribe': '2', 'StopSubscribing': '4', 'LevelOfDetail': '8'},
    937: {'Full': '1', 'IncrementalUpdate': '2'},
    939: {'Accepted': '0', 'Rejected': '1'},
    940: {'Received': '1', 'ConfirmRejected': '2', 'Affirmed': '3'},
    944: {'Retain': '0', 'Add': '1', 'Remove': '2'},
    945: {'Accepted': '0', 'AcceptedWithWarnings': '1', 'Completed': '2', 'CompletedWithWarnings': '3', 'Rejected': '4'},
    946: {'Successful': '0', 'InvalidOrUnknownInstrument': '1', 'InvalidOrUnknownCollateralType': '2', 'InvalidParties': '3', 'InvalidTransportTypeRequested': '4', 'InvalidDestinationRequested': '5', 'NoCollateralFoundForTheTradeSpecified': '6', 'NoCollateralFoundForTheOrderSpecified': '7', 'CollateralInquiryTypeNotSupported': '8', 'UnauthorizedForCollateralInquiry': '9', 'Other': '99'},
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
    'DiscretionInstructions': (388, 389, 841, 842, 843, 844, 846,),
    'FinancingDetails': (913, 914, 915, 918, 788, 916, 917, 919, 898,),
    'Instrument': (55, 65, 48, 22, 'SecAltIDGrp', 460, 461, 167, 762, 200, 541, 201, 224, 225, 239, 226, 227, 228, 255, 543, 470, 471, 472, 240, 202, 947, 206, 231, 223, 207, 106, 348, 349, 107, 350, 351, 691, 667, 875, 876, 'EvntGrp', 873, 874,),
    'InstrumentExtension': (668, 869, 'AttrbGrp',),
    'InstrumentLeg': (600, 601, 602, 603, 'LegSecAltIDGrp', 607, 608, 609, 764, 610, 611, 248, 249, 250, 251, 252, 253, 257, 599, 596, 597, 598, 254, 612, 942, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624, 556, 740, 739, 955, 956,),
    'LegBenchmarkCurveData': (676, 677, 678, 679, 680,),
    'LegStipulations': ((683, (688, 689,)),),
    'NestedParties': ((539, (524, 525, 538, 'NstdPtysSubGrp',)),),
    'OrderQtyData': (38, 152, 516, 468, 469,),
    'Parties': ((453, (448, 447, 452, 'PtysSubGrp',)),),
    'PegInstructions': (211, 835, 836, 837, 838, 840,),
    'PositionAmountData': ((753, (707, 708,)),),
    'PositionQty': ((702, (703, 704, 705, 706, 'NestedParties',)),),
    'SettlInstructionsData': (172, 169, 170, 171, 'DlvyInstGrp',),
    'SettlParties': ((781, (782, 783, 784, 'SettlPtysSubGrp',)),),
    'SpreadOrBenchmarkCurveData': (218, 220, 221, 222, 662, 663, 699, 761,),
    'Stipulations': ((232, (233, 234,)),),
    'TrdRegTimestamps': ((768, (769, 770, 771,)),),
    'UnderlyingInstrument': (311, 312, 309, 305, 'UndSecAltIDGrp', 462, 463, 310, 763, 313, 542, 315, 241, 242, 243, 244, 245, 246, 256, 595, 592, 593, 594, 247, 316, 941, 317, 436, 435, 308, 306, 362, 363, 307, 364, 365, 877, 878, 318, 879, 810, 882, 883, 884, 885, 886, 'UnderlyingStipulations',),
    'YieldData': (235, 236, 701, 696, 697, 698,),
    'UnderlyingStipulations': ((887, (888, 889,)),),
    'NestedParties2': ((756, (757, 758, 759, 'NstdPtys2SubGrp',)),),
    'NestedParties3': ((948, (949, 950, 951, 'NstdPtys3SubGrp',)),),
    'AffectedOrdGrp': ((534, (41, 535, 536,)),),
    'AllocAckGrp': ((78, (79, 661, 366, 467, 776, 161, 360, 361,)),),
    'AllocGrp': ((78, (79, 661, 573, 366, 80, 467, 81, 'NestedParties', 208, 209, 161, 360, 361, 'CommissionData', 153, 154, 119, 737, 120, 736, 155, 156, 742, 741, 'MiscFeesGrp', 'ClrInstGrp', 780, 'SettlInstructionsData',)),),
    'BidCompReqGrp': ((420, (66, 54, 336, 625, 430, 63, 64, 1, 660,)),),
    'BidCompRspGrp': ((-420, ('CommissionData!', 66, 421, 54, 44, 423, 406, 430, 63, 64, 336, 625, 58, 354, 355,)),),
    'BidDescReqGrp': ((398, (399, 400, 401, 404, 441, 402, 403, 405, 406, 407, 408,)),),
    'ClrInstGrp': ((576, (577,)),),
    'CollInqQualGrp': ((938, (896,)),),
    'CompIDReqGrp': ((936, (930, 931, 283, 284,)),),
    'CompIDStatGrp': ((-936, (930, 931, 283, 284, 928, 929,)),),
    'ContAmtGrp': ((518, (519, 520, 521,)),),
    'ContraGrp': ((382, (375, 337, 437, 438, 655,)),),
    'CpctyConfGrp': ((-862, (-528, 529, -863,)),),
    'ExecAllocGrp': ((124, (32, 17, 527, 31, 669, 29,)),),
    'ExecCollGrp': ((124, (17,)),),
    'ExecsGrp': ((124, (17,)),),
    'InstrmtGrp': ((146, ('Instrument',)),),
    'InstrmtLegExecGrp': ((555, ('InstrumentLeg', 687, 690, 'LegStipulations', 564, 565, 'NestedParties', 654, 566, 587, 588, 637,)),),
    'InstrmtLegGrp': ((555, ('InstrumentLeg',)),),
    'InstrmtLegIOIGrp': ((555, ('InstrumentLeg', 682, 'LegStipulations',)),),
    'InstrmtLegSecListGrp': ((555, ('InstrumentLeg', 690, 587, 'LegStipulations', 'LegBenchmarkCurveData',)),),
    'InstrmtMDReqGrp': ((-146, ('Instrument!', 'UndInstrmtGrp', 'InstrmtLegGrp',)),),
    'InstrmtStrkPxGrp': ((-428, ('Instrument!',)),),
    'IOIQualGrp': ((199, (104,)),),
    'LegOrdGrp': ((-555, ('InstrumentLeg', 687, 690, 'LegStipulations', 'LegPreAllocGrp', 564, 565, 'NestedParties', 654, 566, 587, 588,)),),
    'LegPreAllocGrp': ((670, (671, 672, 'NestedParties2', 673, 674, 675,)),),
    'LegQuotGrp': ((555, ('InstrumentLeg', 687, 690, 587, 588, 'LegStipulations', 'NestedParties', 686, 681, 684, 'LegBenchmarkCurveData',)),),
    'LegQuotStatGrp': ((555, ('InstrumentLeg', 687, 690, 587, 588, 'LegStipulations', 'NestedParties',)),),
    'LinesOfTextGrp': ((-33, (-58, 354, 355,)),),
    'ListOrdGrp': ((-73, (-11, 526, -67, 583, 160, 'Parties', 229, 75, 1, 660, 581, 589, 590, 70, 591, 'PreAllocGrp', 63, 64, 544, 635, 21, 18, 110, 111, 100, 'TrdgSesGrp', 81, 'Instrument!', 'UndInstrmtGrp', 140, -54, 401, 114, 60, 'Stipulations', 854, 'OrderQtyData!', 40, 423, 44, 99, 'SpreadOrBenchmarkCurveData', 'YieldData', 15, 376, 377, 23, 117, 59, 168, 432, 126, 427, 'CommissionData', 528, 529, 582, 121, 120, 775, 58, 354, 355, 193, 192, 640, 77, 203, 210, 'PegInstructions', 'DiscretionInstructions', 847, 848, 849, 494,)),),
    'MDFullGrp': ((-268, (-269, 270, 15, 271, 272, 273, 274, 275, 336, 625, 276, 277, 282, 283, 284, 286, 59, 432, 126, 110, 18, 287, 37, 299, 288, 289, 346, 290, 546, 811, 58, 354, 355,)),),
    'MDIncGrp': ((-268, (-279, 285, 269, 278, 280, 'Instrument', 'UndInstrmtGrp', 'InstrmtLegGrp', 291, 292, 270, 15, 271, 272, 273, 274, 275, 336, 625, 276, 277, 282, 283, 284, 286, 59, 432, 126, 110, 18, 287, 37, 299, 288, 289, 346, 290, 546, 811, 451, 58, 354, 355,)),),
    'MDReqGrp': ((-267, (-269,)),),
    'MDRjctGrp': ((816, (817,)),),
    'MiscFeesGrp': ((136, (137, 138, 139, 891,)),),
    'OrdAllocGrp': ((73, (11, 37, 198, 526, 66, 'NestedParties2', 38, 799, 800,)),),
    'OrdListStatGrp': ((-73, (-11, 526, -14, -39, 636, -151, -84, -6, 103, 58, 354, 355,)),),
    'PosUndInstrmtGrp': ((711, ('UnderlyingInstrument', -732, -733,)),),
    'PreAllocGrp': ((78, (79, 661, 736, 467, 'NestedParties', 80,)),),
    'PreAllocMlegGrp': ((78, (79, 661, 736, 467, 'NestedParties3', 80,)),),
    'QuotCxlEntriesGrp': ((295, ('Instrument', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp',)),),
    'QuotEntryAckGrp': ((295, (299, 'Instrument', 'InstrmtLegGrp', 132, 133, 134, 135, 62, 188, 190, 189, 191, 631, 632, 633, 634, 60, 336, 625, 64, 40, 193, 192, 642, 643, 15, 368,)),),
    'QuotEntryGrp': ((-295, (-299, 'Instrument', 'InstrmtLegGrp', 132, 133, 134, 135, 62, 188, 190, 189, 191, 631, 632, 633, 634, 60, 336, 625, 64, 40, 193, 192, 642, 643, 15,)),),
    'QuotQualGrp': ((735, (695,)),),
    'QuotReqGrp': ((-146, ('Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 140, 303, 537, 336, 625, 229, 54, 854, 'OrderQtyData', 63, 64, 193, 192, 15, 'Stipulations', 1, 660, 581, 'QuotReqLegsGrp', 'QuotQualGrp', 692, 40, 62, 126, 60, 'SpreadOrBenchmarkCurveData', 423, 44, 640, 'YieldData', 'Parties',)),),
    'QuotReqLegsGrp': ((555, ('InstrumentLeg', 687, 690, 587, 588, 'LegStipulations', 'NestedParties', 'LegBenchmarkCurveData',)),),
    'QuotReqRjctGrp': ((-146, ('Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 140, 303, 537, 336, 625, 229, 54, 854, 'OrderQtyData', 63, 64, 193, 192, 15, 'Stipulations', 1, 660, 581, 'QuotReqLegsGrp', 'QuotQualGrp', 692, 40, 126, 60, 'SpreadOrBenchmarkCurveData', 423, 44, 640, 'YieldData', 'Parties',)),),
    'QuotSetAckGrp': ((296, (302, 'UnderlyingInstrument', 304, 893, 'QuotEntryAckGrp',)),),
    'QuotSetGrp': ((-296, (-302, 'UnderlyingInstrument', 367, -304, 893, 'QuotEntryGrp!',)),),
    'RelSymDerivSecGrp': ((146, ('Instrument', 15, 827, 'InstrumentExtension', 'InstrmtLegGrp', 336, 625, 58, 354, 355,)),),
    'RFQReqGrp': ((-146, ('Instrument!', 'UndInstrmtGrp', 'InstrmtLegGrp', 140, 303, 537, 336, 625,)),),
    'RgstDistInstGrp': ((510, (477, 512, 478, 498, 499, 500, 501, 502,)),),
    'RgstDtlsGrp': ((473, (509, 511, 474, 482, 'NestedParties', 522, 486, 475,)),),
    'RoutingGrp': ((215, (216, 217,)),),
    'SecListGrp': ((146, ('Instrument', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 15, 'Stipulations', 'InstrmtLegSecListGrp', 'SpreadOrBenchmarkCurveData', 'YieldData', 561, 562, 336, 625, 827, 58, 354, 355,)),),
    'SecTypesGrp': ((558, (167, 762, 460, 461,)),),
    'SettlInstGrp': ((778, (162, 163, 214, 'Parties', 54, 460, 167, 461, 168, 126, 779, 'SettlInstructionsData', 492, 476, 488, 489, 503, 490, 491, 504, 505,)),),
    'SideCrossOrdCxlGrp': ((-552, (-54, -41, -11, 526, 583, 586, 'Parties', 229, 75, 'OrderQtyData!', 376, 58, 354, 355,)),),
    'SideCrossOrdModGrp': ((-552, (-54, -11, 526, 583, 'Parties', 229, 75, 1, 660, 581, 589, 590, 591, 70, 'PreAllocGrp', 854, 'OrderQtyData!', 'CommissionData', 528, 529, 582, 121, 120, 775, 58, 354, 355, 77, 203, 544, 635, 377, 659,)),),
    'TrdAllocGrp': ((78, (79, 661, 736, 467, 'NestedParties2', 80,)),),
    'TrdCapRptSideGrp': ((-552, (-54, -37, 198, 11, 526, 66, 'Parties', 1, 660, 581, 81, 575, 'ClrInstGrp', 578, 579, 821, 15, 376, 377, 528, 529, 582, 40, 18, 483, 336, 625, 943, 'CommissionData', 381, 157, 230, 158, 159, 738, 920, 921, 922, 238, 237, 118, 119, 120, 155, 156, 77, 58, 354, 355, 752, 'ContAmtGrp', 'Stipulations', 'MiscFeesGrp', 825, 826, 591, 70, 'TrdAllocGrp',)),),
    'TrdCollGrp': ((897, (571, 818,)),),
    'TrdInstrmtLegGrp': ((555, ('InstrumentLeg', 687, 690, 'LegStipulations', 564, 565, 'NestedParties', 654, 566, 587, 588, 637,)),),
    'TrdgSesGrp': ((386, (336, 625,)),),
    'UndInstrmtCollGrp': ((711, ('UnderlyingInstrument', 944,)),),
    'UndInstrmtGrp': ((711, ('UnderlyingInstrument',)),),
    'UndInstrmtStrkPxGrp': ((711, ('UnderlyingInstrument', 140, 11, 526, 54, -44, 15, 58, 354, 355,)),),
    'TrdCapDtGrp': ((580, (75, 60,)),),
    'EvntGrp': ((864, (865, 866, 867, 868,)),),
    'SecAltIDGrp': ((454, (455, 456,)),),
    'LegSecAltIDGrp': ((604, (605, 606,)),),
    'UndSecAltIDGrp': ((457, (458, 459,)),),
    'AttrbGrp': ((870, (871, 872,)),),
    'DlvyInstGrp': ((85, (165, 787, 'SettlParties',)),),
    'SettlPtysSubGrp': ((801, (785, 786,)),),
    'PtysSubGrp': ((802, (523, 803,)),),
    'NstdPtysSubGrp': ((804, (545, 805,)),),
    'Hop': ((627, (628, 629, 630,)),),
    'NstdPtys2SubGrp': ((806, (760, 807,)),),
    'NstdPtys3SubGrp': ((952, (953, 954,)),),
}
_MESSAGES = [
    ('Heartbeat', '0', True, (112,)),
    ('TestRequest', '1', True, (-112,)),
    ('ResendRequest', '2', True, (-7, -16,)),
    ('Reject', '3', True, (-45, 371, 372, 373, 58, 354, 355, 20103,)),
    ('SequenceReset', '4', True, (123, -36,)),
    ('Logout', '5', True, (58, 354, 355, 20103,)),
    ('IOI', '6', False, (-23, -28, 26, 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', -54, 854, 'OrderQtyData', -27, 15, 'Stipulations', 'InstrmtLegIOIGrp', 423, 44, 62, 25, 130, 'IOIQualGrp', 58, 354, 355, 60, 149, 'RoutingGrp', 'SpreadOrBenchmarkCurveData', 'YieldData',)),
    ('Advertisement', '7', False, (-2, -5, 3, 'Instrument!', 'InstrmtLegGrp', 'UndInstrmtGrp', -4, -53, 854, 44, 15, 75, 60, 58, 354, 355, 149, 30, 336, 625,)),
    ('ExecutionReport', '8', False, (-37, 198, 526, 527, 11, 41, 583, 693, 790, 584, 911, 912, 'Parties', 229, 'ContraGrp', 66, 548, 551, 549, -17, 19, -150, -39, 636, 103, 378, 1, 660, 581, 589, 590, 591, 63, 64, 544, 635, 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', -54, 'Stipulations', 854, 'OrderQtyData', 40, 423, 44, 99, 'PegInstructions', 'DiscretionInstructions', 839, 845, 847, 848, 849, 850, 15, 376, 377, 59, 168, 432, 126, 18, 528, 529, 582, 32, 652, 31, 651, 669, 194, 195, 30, 336, 625, 943, 29, -151, -14, -6, 424, 425, 426, 427, 75, 60, 113, 'CommissionData', 'SpreadOrBenchmarkCurveData', 'YieldData', 381, 157, 230, 158, 159, 738, 920, 921, 922, 258, 259, 260, 238, 237, 118, 119, 120, 155, 156, 21, 110, 111, 77, 210, 775, 58, 354, 355, 193, 192, 641, 442, 480, 481, 513, 494, 483, 515, 484, 485, 638, 639, 851, 'ContAmtGrp', 'InstrmtLegExecGrp', 797, 'MiscFeesGrp', 20077, 20078, 20103, -55,)),
    ('OrderCancelReject', '9', False, (-37, 198, 526, -11, 583, -41, -39, 636, 586, 66, 1, 660, 581, 229, 75, 60, -434, 102, 58, 354, 355, 20103, 20017,)),
    ('Logon', 'A', True, (-98, -108, 95, 96, 141, 789, 383, (384, (372, 385,)), 464, 553, 554,)),
    ('News', 'B', False, (42, 61, -148, 358, 359, 'RoutingGrp', 'InstrmtGrp', 'InstrmtLegGrp', 'UndInstrmtGrp', 'LinesOfTextGrp!', 149, 95, 96,)),
    ('Email', 'C', False, (-164, -94, 42, -147, 356, 357, 'RoutingGrp', 'InstrmtGrp', 'UndInstrmtGrp', 'InstrmtLegGrp', 37, 11, 'LinesOfTextGrp!', 95, 96,)),
    ('NewOrderSingle', 'D', False, (-11, 526, 583, 'Parties', 229, 75, 1, 660, 581, 589, 590, 591, 70, 'PreAllocGrp', 63, 64, 544, 635, 21, 18, 110, 111, 100, 'TrdgSesGrp', 81, 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 140, -54, 114, -60, 'Stipulations', 854, 'OrderQtyData!', -40, 423, 44, 99, 'SpreadOrBenchmarkCurveData', 'YieldData', 15, 376, 377, 23, 117, 59, 168, 432, 126, 427, 'CommissionData', 528, 529, 582, 121, 120, 775, 58, 354, 355, 193, 192, 640, 77, 203, 210, 'PegInstructions', 'DiscretionInstructions', 847, 848, 849, 480, 481, 513, 494, 20077, 20078, -55,)),
    ('NewOrderList', 'E', False, (-66, 390, 391, 414, -394, 415, 480, 481, 513, 433, 69, 352, 353, 765, 766, 767, -68, 893, 'ListOrdGrp!',)),
    ('OrderCancelRequest', 'F', False, (-41, 37, -11, 526, 583, 66, 586, 1, 660, 581, 'Parties', 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', -54, -60, 'OrderQtyData!', 376, 58, 354, 355, -55,)),
    ('OrderCancelReplaceRequest', 'G', False, (37, 'Parties', 229, 75, -41, -11, 526, 583, 66, 586, 1, 660, 581, 589, 590, 591, 70, 'PreAllocGrp', 63, 64, 544, 635, 21, 18, 110, 111, 100, 'TrdgSesGrp', 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', -54, -60, 854, 'OrderQtyData!', -40, 423, 44, 99, 'SpreadOrBenchmarkCurveData', 'YieldData', 'PegInstructions', 'DiscretionInstructions', 847, 848, 849, 376, 377, 15, 59, 168, 432, 126, 427, 'CommissionData', 528, 529, 582, 121, 120, 775, 58, 354, 355, 193, 192, 640, 77, 203, 210, 114, 480, 481, 513, 494, 20077, 20078,)),
    ('OrderStatusRequest', 'H', False, (37, -11, 526, 583, 'Parties', 790, 1, 660, 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', -54,)),
    ('AllocationInstruction', 'J', False, (-70, -71, -626, 793, 72, 796, 808, 196, 197, 466, -857, 'OrdAllocGrp', 'ExecAllocGrp', 570, 700, 574, -54, 'Instrument!', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', -53, 854, 30, 229, 336, 625, 423, -6, 860, 'SpreadOrBenchmarkCurveData', 15, 74, 'Parties', -75, 60, 63, 64, 775, 381, 238, 237, 118, 77, 754, 58, 354, 355, 157, 158, 159, 540, 738, 920, 921, 922, 650, 'Stipulations', 'YieldData', 892, 893, 'AllocGrp',)),
    ('ListCancelRequest', 'K', False, (-66, -60, 229, 75, 58, 354, 355,)),
    ('ListExecute', 'L', False, (-66, 391, 390, -60, 58, 354, 355,)),
    ('ListStatusRequest', 'M', False, (-66, 58, 354, 355,)),
    ('ListStatus', 'N', False, (-66, -429, -82, -431, -83, 444, 445, 446, 60, -68, 893, 'OrdListStatGrp!',)),
    ('AllocationInstructionAck', 'P', False, (-70, 'Parties', 793, 75, -60, -87, 88, 626, 808, 573, 460, 167, 58, 354, 355, 'AllocAckGrp',)),
    ('DontKnowTrade', 'Q', False, (-37, 198, -17, -127, 'Instrument!', 'UndInstrmtGrp', 'InstrmtLegGrp', -54, 'OrderQtyData!', 32, 31, 58, 354, 355,)),
    ('QuoteRequest', 'R', False, (-131, 644, 11, 528, 'QuotReqGrp!', 58, 354, 355,)),
    ('Quote', 'S', False, (131, -117, 693, 537, 'QuotQualGrp', 301, 'Parties', 336, 625, 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 54, 'OrderQtyData', 63, 64, 193, 192, 15, 'Stipulations', 1, 660, 581, 'LegQuotGrp', 132, 133, 645, 646, 647, 134, 648, 135, 62, 188, 190, 189, 191, 631, 632, 633, 634, 60, 40, 642, 643, 656, 657, 156, 13, 12, 582, 100, 528, 423, 'SpreadOrBenchmarkCurveData', 'YieldData', 58, 354, 355, 20081, 20082, 20083, 20084,)),
    ('SettlementInstructions', 'T', False, (-777, 791, -160, 792, 58, 354, 355, 11, -60, 'SettlInstGrp',)),
    ('MarketDataRequest', 'V', False, (-262, -263, -264, 265, 266, 286, 546, 547, 'MDReqGrp!', 'InstrmtMDReqGrp!', 'TrdgSesGrp', 815, 812,)),
    ('MarketDataSnapshotFullRefresh', 'W', False, (262, 'Instrument!', 'UndInstrmtGrp', 'InstrmtLegGrp', 291, 292, 451, 'MDFullGrp!', 813, 814,)),
    ('MarketDataIncrementalRefresh', 'X', False, (262, 'MDIncGrp!', 813, 814,)),
    ('MarketDataRequestReject', 'Y', False, (-262, 281, 'MDRjctGrp', 58, 354, 355, 20103,)),
    ('QuoteCancel', 'Z', False, (131, -117, -298, 301, 'Parties', 1, 660, 581, 336, 625, 'QuotCxlEntriesGrp',)),
    ('QuoteStatusRequest', 'a', False, (649, 117, 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 'Parties', 1, 660, 581, 336, 625, 263,)),
    ('MassQuoteAcknowledgement', 'b', False, (131, 117, -297, 300, 301, 537, 'Parties', 1, 660, 581, 58, 354, 355, 'QuotSetAckGrp', 20103,)),
    ('SecurityDefinitionRequest', 'c', False, (-320, -321, 'Instrument', 'InstrumentExtension', 'UndInstrmtGrp', 15, 58, 354, 355, 336, 625, 'InstrmtLegGrp', 827, 263,)),
    ('SecurityDefinition', 'd', False, (-320, -322, -323, 'Instrument', 'InstrumentExtension', 'UndInstrmtGrp', 15, 336, 625, 58, 354, 355, 'InstrmtLegGrp', 827, 561, 562,)),
    ('SecurityStatusRequest', 'e', False, (-324, 'Instrument!', 'InstrumentExtension', 'UndInstrmtGrp', 'InstrmtLegGrp', 15, -263, 336, 625,)),
    ('SecurityStatus', 'f', False, (324, 'Instrument!', 'InstrumentExtension', 'UndInstrmtGrp', 'InstrmtLegGrp', 15, 336, 625, 325, 326, 291, 292, 327, 328, 329, 330, 331, 332, 333, 31, 60, 334, 58, 354, 355,)),
    ('TradingSessionStatusRequest', 'g', False, (-335, 336, 625, 338, 339, -263,)),
    ('TradingSessionStatus', 'h', False, (335, -336, 625, 338, 339, 325, -340, 567, 341, 342, 343, 344, 345, 387, 58, 354, 355,)),
    ('MassQuote', 'i', False, (131, -117, 537, 301, 'Parties', 1, 660, 581, 293, 294, 'QuotSetGrp!', 20081, 20082, 20083, 20084,)),
    ('BusinessMessageReject', 'j', False, (45, -372, 379, -380, 58, 354, 355, 20103,)),
    ('BidRequest', 'k', False, (390, -391, -374, 392, -393, -394, 395, 15, 396, 397, 'BidDescReqGrp', 'BidCompReqGrp', 409, 410, 411, 412, 413, 414, 415, 416, 121, 417, 75, -418, -419, 443, 58, 354, 355,)),
    ('BidResponse', 'l', False, (390, 391, 'BidCompRspGrp!',)),
    ('ListStrikePrice', 'm', False, (-66, -422, 893, 'InstrmtStrkPxGrp!', 'UndInstrmtStrkPxGrp',)),
    ('XMLnonFIX', 'n', True, ()),
    ('RegistrationInstructions', 'o', False, (-513, -514, -508, 11, 'Parties', 1, 660, 493, 495, 517, 'RgstDtlsGrp', 'RgstDistInstGrp',)),
    ('RegistrationInstructionsResponse', 'p', False, (-513, -514, -508, 11, 'Parties', 1, 660, -506, 507, 496,)),
    ('OrderMassCancelRequest', 'q', False, (-11, 526, -530, 336, 625, 'Instrument', 'UnderlyingInstrument', 54, -60, 58, 354, 355,)),
    ('OrderMassCancelReport', 'r', False, (11, 526, -37, 198, -530, -531, 532, 533, 'AffectedOrdGrp', 336, 625, 'Instrument', 'UnderlyingInstrument', 54, 60, 58, 354, 355, 20103,)),
    ('NewOrderCross', 's', False, (-548, -549, -550, 'SideCrossOrdModGrp!', 'Instrument!', 'UndInstrmtGrp', 'InstrmtLegGrp', 63, 64, 21, 18, 110, 111, 100, 'TrdgSesGrp', 81, 140, 114, -60, 'Stipulations', -40, 423, 44, 99, 'SpreadOrBenchmarkCurveData', 'YieldData', 15, 376, 23, 117, 59, 168, 432, 126, 427, 210, 'PegInstructions', 'DiscretionInstructions', 847, 848, 849, 480, 481, 513, 494,)),
    ('CrossOrderCancelReplaceRequest', 't', False, (37, -548, -551, -549, -550, 'SideCrossOrdModGrp!', 'Instrument!', 'UndInstrmtGrp', 'InstrmtLegGrp', 63, 64, 21, 18, 110, 111, 100, 'TrdgSesGrp', 81, 140, 114, -60, 'Stipulations', -40, 423, 44, 99, 'SpreadOrBenchmarkCurveData', 'YieldData', 15, 376, 23, 117, 59, 168, 432, 126, 427, 210, 'PegInstructions', 'DiscretionInstructions', 847, 848, 849, 480, 481, 513, 494,)),
    ('CrossOrderCancelRequest', 'u', False, (37, -548, -551, -549, -550, 'SideCrossOrdCxlGrp!', 'Instrument!', 'UndInstrmtGrp', 'InstrmtLegGrp', -60,)),
    ('SecurityTypeRequest', 'v', False, (-320, 58, 354, 355, 336, 625, 460, 167, 762,)),
    ('SecurityTypes', 'w', False, (-320, -322, -323, 557, 893, 'SecTypesGrp', 58, 354, 355, 336, 625, 263,)),
    ('SecurityListRequest', 'x', False, (-320, -559, 'Instrument', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 15, 58, 354, 355, 336, 625, 263,)),
    ('SecurityList', 'y', False, (-320, -322, -560, 393, 893, 'SecListGrp',)),
    ('DerivativeSecurityListRequest', 'z', False, (-320, -559, 'UnderlyingInstrument', 762, 15, 58, 354, 355, 336, 625, 263,)),
    ('DerivativeSecurityList', 'AA', False, (-320, -322, -560, 'UnderlyingInstrument', 393, 893, 'RelSymDerivSecGrp',)),
    ('NewOrderMultileg', 'AB', False, (-11, 526, 583, 'Parties', 229, 75, 1, 660, 581, 589, 590, 591, 70, 'PreAllocMlegGrp', 63, 64, 544, 635, 21, 18, 110, 111, 100, 'TrdgSesGrp', 81, -54, 'Instrument!', 'UndInstrmtGrp', 140, 'LegOrdGrp!', 114, -60, 854, 'OrderQtyData!', -40, 423, 44, 99, 15, 376, 377, 23, 117, 59, 168, 432, 126, 427, 'CommissionData', 528, 529, 582, 121, 120, 775, 58, 354, 355, 77, 203, 210, 'PegInstructions', 'DiscretionInstructions', 847, 848, 849, 480, 481, 513, 494, 563,)),
    ('MultilegOrderCancelReplace', 'AC', False, (37, -41, -11, 526, 583, 586, 'Parties', 229, 75, 1, 660, 581, 589, 590, 591, 70, 'PreAllocMlegGrp', 63, 64, 544, 635, 21, 18, 110, 111, 100, 'TrdgSesGrp', 81, -54, 'Instrument!', 'UndInstrmtGrp', 140, 'LegOrdGrp!', 114, -60, 854, 'OrderQtyData!', -40, 423, 44, 99, 15, 376, 377, 23, 117, 59, 168, 432, 126, 427, 'CommissionData', 528, 529, 582, 121, 120, 775, 58, 354, 355, 77, 203, 210, 'PegInstructions', 'DiscretionInstructions', 847, 848, 849, 480, 481, 513, 494, 563,)),
    ('TradeCaptureReportRequest', 'AD', False, (-568, -569, 263, 571, 818, 17, 150, 37, 11, 573, 828, 829, 830, 855, 820, 880, 'Parties', 'Instrument', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', 'TrdCapDtGrp', 715, 336, 625, 943, 54, 442, 578, 579, 725, 726, 58, 354, 355,)),
    ('TradeCaptureReport', 'AE', False, (-571, 487, 856, 568, 828, 829, 855, 830, 150, 748, 912, 325, 263, 572, 881, 818, 820, 880, 17, 39, 527, 378, -570, 423, 'Instrument!', 'FinancingDetails', 'OrderQtyData', 854, 'YieldData', 'UndInstrmtGrp', 822, 823, -32, -31, 669, 194, 195, 30, -75, 715, 6, 'SpreadOrBenchmarkCurveData', 819, 'PositionAmountData', 442, 824, 'TrdInstrmtLegGrp', -60, 'TrdRegTimestamps', 63, 64, 573, 574, 'TrdCapRptSideGrp!', 797, 852, 853, 20077, 20078,)),
    ('OrderMassStatusRequest', 'AF', False, (-584, -585, 'Parties', 1, 660, 336, 625, 'Instrument', 'UnderlyingInstrument', 54,)),
    ('QuoteRequestReject', 'AG', False, (-131, 644, -658, 'QuotReqRjctGrp!', 58, 354, 355, 20103,)),
    ('RFQRequest', 'AH', False, (-644, 'RFQReqGrp!', 263,)),
    ('QuoteStatusReport', 'AI', False, (649, 131, -117, 693, 537, 'Parties', 336, 625, 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 54, 'OrderQtyData', 63, 64, 193, 192, 15, 'Stipulations', 1, 660, 581, 'LegQuotStatGrp', 'QuotQualGrp', 126, 44, 423, 'SpreadOrBenchmarkCurveData', 'YieldData', 132, 133, 645, 646, 647, 134, 648, 135, 62, 188, 190, 189, 191, 631, 632, 633, 634, 60, 40, 642, 643, 656, 657, 156, 13, 12, 582, 100, 297, 58, 354, 355, 20081, 20082, 20083, 20084, 20103,)),
    ('QuoteResponse', 'AJ', False, (-693, 117, -694, 11, 528, 23, 537, 'QuotQualGrp', 'Parties', 336, 625, 'Instrument!', 'FinancingDetails', 'UndInstrmtGrp', 54, 'OrderQtyData', 63, 64, 193, 192, 15, 'Stipulations', 1, 660, 581, 'LegQuotGrp', 132, 133, 645, 646, 647, 134, 648, 135, 62, 188, 190, 189, 191, 631, 632, 633, 634, 60, 40, 642, 643, 656, 657, 156, 12, 13, 582, 100, 58, 354, 355, 44, 423, 'SpreadOrBenchmarkCurveData', 'YieldData',)),
    ('Confirmation', 'AK', False, (-664, 772, 859, -666, -773, 797, 650, -665, 'Parties', 'OrdAllocGrp', 70, 793, 467, -60, -75, 'TrdRegTimestamps', 'Instrument!', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp!', 'InstrmtLegGrp!', 'YieldData', -80, 854, -54, 15, 30, 'CpctyConfGrp!', -79, 661, 798, -6, 74, 423, 860, 'SpreadOrBenchmarkCurveData', 861, 58, 354, 355, 81, -381, 157, 230, 158, 159, 738, 920, 921, 922, 238, 237, -118, 890, 119, 120, 155, 156, 63, 64, 'SettlInstructionsData', 'CommissionData', 858, 'Stipulations', 'MiscFeesGrp',)),
    ('PositionMaintenanceRequest', 'AL', False, (-710, -709, -712, 713, 714, -715, 716, 717, 'Parties!', -1, 660, -581, 'Instrument!', 15, 'InstrmtLegGrp', 'UndInstrmtGrp', 'TrdgSesGrp', -60, 'PositionQty!', 718, 719, 720, 834, 58, 354, 355,)),
    ('PositionMaintenanceReport', 'AM', False, (-721, -709, 710, -712, -713, -722, 723, -715, 716, 717, 'Parties', -1, 660, -581, 'Instrument!', 15, 'InstrmtLegGrp', 'UndInstrmtGrp', 'TrdgSesGrp', -60, 'PositionQty!', 'PositionAmountData!', 718, 834, 58, 354, 355,)),
    ('RequestForPositions', 'AN', False, (-710, -724, 573, 263, 'Parties!', -1, 660, -581, 'Instrument', 15, 'InstrmtLegGrp', 'UndInstrmtGrp', -715, 716, 717, 'TrdgSesGrp', -60, 725, 726, 58, 354, 355,)),
    ('RequestForPositionsAck', 'AO', False, (-721, 710, 727, 325, -728, -729, 'Parties!', -1, 660, -581, 'Instrument', 15, 'InstrmtLegGrp', 'UndInstrmtGrp', 725, 726, 58, 354, 355, 20103,)),
    ('PositionReport', 'AP', False, (-721, 710, 724, 263, 727, 325, -728, -715, 716, 717, 'Parties!', -1, 660, -581, 'Instrument', 15, -730, -731, -734, 'InstrmtLegGrp', 'PosUndInstrmtGrp', 'PositionQty!', 'PositionAmountData!', 506, 743, 58, 354, 355, 20703, 20078, 20704, 20705, 20706, 20103,)),
    ('TradeCaptureReportRequestAck', 'AQ', False, (-568, -569, 263, 748, -749, -750, 'Instrument!', 'UndInstrmtGrp', 'InstrmtLegGrp', 442, 725, 726, 58, 354, 355, 20103,)),
    ('TradeCaptureReportAck', 'AR', False, (-571, 487, 856, 828, 829, 855, 830, -150, 572, 881, 939, 751, 818, 263, 820, 880, 17, 527, 'Instrument!', 60, 'TrdRegTimestamps', 725, 726, 58, 354, 355, 'TrdInstrmtLegGrp', 635, 528, 529, 582, 1, 660, 581, 77, 591, 'TrdAllocGrp',)),
    ('AllocationReport', 'AS', False, (-755, 70, -71, 795, 796, 793, -794, -87, 88, 72, 808, 196, 197, 466, -857, 'OrdAllocGrp', 'ExecAllocGrp', 570, 700, 574, -54, 'Instrument!', 'InstrumentExtension', 'FinancingDetails', 'UndInstrmtGrp', 'InstrmtLegGrp', -53, 854, 30, 229, 336, 625, 423, -6, 860, 'SpreadOrBenchmarkCurveData', 15, 74, 'Parties', -75, 60, 63, 64, 775, 381, 238, 237, 118, 77, 754, 58, 354, 355, 157, 158, 159, 540, 738, 920, 921, 922, 650, 'Stipulations', 'YieldData', 892, 893, 'AllocGrp',)),
    ('AllocationReportAck', 'AT', False, (-755, -70, 'Parties', 793, 75, -60, -87, 88, 794, 808, 573, 460, 167, 58, 354, 355, 'AllocAckGrp',)),
    ('ConfirmationAck', 'AU', False, (-664, -75, -60, -940, 774, 573, 58, 354, 355,)),
    ('SettlementInstructionRequest', 'AV', False, (-791, -60, 'Parties', 79, 661, 54, 460, 167, 461, 168, 126, 779, 169, 170, 171,)),
    ('AssignmentReport', 'AW', False, (-833, 832, 912, 'Parties!', 1, -581, 'Instrument', 15, 'InstrmtLegGrp', 'UndInstrmtGrp', 'PositionQty!', 'PositionAmountData!', 834, -730, -731, -732, 432, -744, 745, -746, -747, -716, -717, -715, 58, 354, 355,)),
    ('CollateralRequest', 'AX', False, (-894, -895, -60, 126, 'Parties', 1, 581, 11, 37, 198, 526, 'ExecCollGrp', 'TrdCollGrp', 'Instrument', 'FinancingDetails', 64, 53, 854, 15, 'InstrmtLegGrp', 'UndInstrmtCollGrp', 899, 900, 901, 'TrdRegTimestamps', 54, 'MiscFeesGrp', 44, 423, 159, 920, 921, 922, 'SpreadOrBenchmarkCurveData', 'Stipulations', 336, 625, 716, 717, 715, 58, 354, 355,)),
    ('CollateralAssignment', 'AY', False, (-902, 894, -895, -903, 907, -60, 126, 'Parties', 1, 581, 11, 37, 198, 526, 'ExecCollGrp', 'TrdCollGrp', 'Instrument', 'FinancingDetails', 64, 53, 854, 15, 'InstrmtLegGrp', 'UndInstrmtCollGrp', 899, 900, 901, 'TrdRegTimestamps', 54, 'MiscFeesGrp', 44, 423, 159, 920, 921, 922, 'SpreadOrBenchmarkCurveData', 'Stipulations', 'SettlInstructionsData', 336, 625, 716, 717, 715, 58, 354, 355,)),
    ('CollateralResponse', 'AZ', False, (-904, -902, 894, -895, 903, -905, 906, -60, 'Parties', 1, 581, 11, 37, 198, 526, 'ExecCollGrp', 'TrdCollGrp', 'Instrument', 'FinancingDetails', 64, 53, 854, 15, 'InstrmtLegGrp', 'UndInstrmtCollGrp', 899, 900, 901, 'TrdRegTimestamps', 54, 'MiscFeesGrp', 44, 423, 159, 920, 921, 922, 'SpreadOrBenchmarkCurveData', 'Stipulations', 58, 354, 355,)),
    ('CollateralReport', 'BA', False, (-908, 909, -910, 911, 912, 'Parties', 1, 581, 11, 37, 198, 526, 'ExecCollGrp', 'TrdCollGrp', 'Instrument', 'FinancingDetails', 64, 53, 854, 15, 'InstrmtLegGrp', 'UndInstrmtGrp', 899, 900, 901, 'TrdRegTimestamps', 54, 'MiscFeesGrp', 44, 423, 159, 920, 921, 922, 'SpreadOrBenchmarkCurveData', 'Stipulations', 'SettlInstructionsData', 336, 625, 716, 717, 715, 58, 354, 355,)),
    ('CollateralInquiry', 'BB', False, (909, 'CollInqQualGrp', 263, 725, 726, 'Parties', 1, 581, 11, 37, 198, 526, 'ExecCollGrp', 'TrdCollGrp', 'Instrument', 'FinancingDetails', 64, 53, 854, 15, 'InstrmtLegGrp', 'UndInstrmtGrp', 899, 900, 901, 'TrdRegTimestamps', 54, 44, 423, 159, 920, 921, 922, 'SpreadOrBenchmarkCurveData', 'Stipulations', 'SettlInstructionsData', 336, 625, 716, 717, 715, 58, 354, 355,)),
    ('NetworkCounterpartySystemStatusRequest', 'BC', False, (-935, -933, 'CompIDReqGrp',)),
    ('NetworkCounterpartySystemStatusResponse', 'BD', False, (-937, 933, -932, 934, 'CompIDStatGrp!',)),
    ('UserRequest', 'BE', False, (-923, -924, -553, 554, 925, 95, 96,)),
    ('UserResponse', 'BF', False, (-923, -553, 926, 927, 20103,)),
    ('CollateralInquiryAck', 'BG', False, (-909, -945, 946, 'CollInqQualGrp', 911, 'Parties', 1, 581, 11, 37, 198, 526, 'ExecCollGrp', 'TrdCollGrp', 'Instrument', 'FinancingDetails', 64, 53, 854, 15, 'InstrmtLegGrp', 'UndInstrmtGrp', 336, 625, 716, 717, 715, 725, 726, 58, 354, 355, 20103,)),
    ('ConfirmationRequest', 'BH', False, (-859, -773, 'OrdAllocGrp', 70, 793, 467, -60, 79, 661, 798, 58, 354, 355,)),
]
_HEADER = (-8, -9, -35, -49, -56, 115, 128, 90, 91, -34, 50, 142, 57, 143, 116, 144, 129, 145, 43, 97, -52, 122, 212, 213, 347, 369, (627, (628, 629, 630,)),)
_TRAILER = (93, 89, -10,)
_LENGTHS = {93: 89, 90: 91, 95: 96, 212: 213, 348: 349, 350: 351, 352: 353, 354: 355, 356: 357, 358: 359, 360: 361, 362: 363, 364: 365, 445: 446, 618: 619, 621: 622}
DICTIONARY = make_dictionary(
    "FIX.4.4", "FIX.4.4", _FIELDS, _VALUES, _OPEN, _MESSAGES, _COMPONENTS,
    _HEADER, _TRAILER, _LENGTHS, None,
)
