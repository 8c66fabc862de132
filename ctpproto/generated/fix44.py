"""FIX.4.4: tags, codes and dictionary.

Generated from specs/fix/fix44.toml by ctpproto.fix.emitter: change the specs, then run `make generate`.
"""

from ctpproto.fix.dictionary import make_dictionary


class Tag:
    Account = 1
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
    LastMkt = 30
    LastPx = 31
    LastQty = 32
    MsgSeqNum = 34
    MsgType = 35
    NewSeqNo = 36
    OrderID = 37
    OrderQty = 38
    OrdStatus = 39
    OrdType = 40
    OrigClOrdID = 41
    PossDupFlag = 43
    Price = 44
    RefSeqNum = 45
    SecurityID = 48
    SenderCompID = 49
    SenderSubID = 50
    SendingTime = 52
    Side = 54
    Symbol = 55
    TargetCompID = 56
    TargetSubID = 57
    Text = 58
    TimeInForce = 59
    TransactTime = 60
    SettlType = 63
    SettlDate = 64
    SymbolSfx = 65
    AllocID = 70
    TradeDate = 75
    PositionEffect = 77
    NoAllocs = 78
    AllocAccount = 79
    AllocQty = 80
    ProcessCode = 81
    Signature = 89
    SecureDataLen = 90
    SecureData = 91
    SignatureLength = 93
    RawDataLength = 95
    RawData = 96
    PossResend = 97
    EncryptMethod = 98
    StopPx = 99
    ExDestination = 100
    CxlRejReason = 102
    OrdRejReason = 103
    Issuer = 106
    SecurityDesc = 107
    HeartBtInt = 108
    MinQty = 110
    MaxFloor = 111
    TestReqID = 112
    LocateReqd = 114
    OnBehalfOfCompID = 115
    OnBehalfOfSubID = 116
    QuoteID = 117
    SettlCurrency = 120
    ForexReq = 121
    OrigSendingTime = 122
    GapFillFlag = 123
    ExpireTime = 126
    DeliverToCompID = 128
    DeliverToSubID = 129
    PrevClosePx = 140
    ResetSeqNumFlag = 141
    SenderLocationID = 142
    TargetLocationID = 143
    OnBehalfOfLocationID = 144
    DeliverToLocationID = 145
    ExecType = 150
    LeavesQty = 151
    CashOrderQty = 152
    SecurityType = 167
    EffectiveTime = 168
    OrderQty2 = 192
    SettlDate2 = 193
    SecondaryOrderID = 198
    MaturityMonthYear = 200
    PutOrCall = 201
    StrikePrice = 202
    CoveredOrUncovered = 203
    OptAttribute = 206
    SecurityExchange = 207
    MaxShow = 210
    PegOffsetValue = 211
    XmlDataLen = 212
    XmlData = 213
    TradeOriginationDate = 229
    ContractMultiplier = 231
    TradingSessionID = 336
    MessageEncoding = 347
    EncodedIssuerLen = 348
    EncodedIssuer = 349
    EncodedSecurityDescLen = 350
    EncodedSecurityDesc = 351
    EncodedTextLen = 354
    EncodedText = 355
    LastMsgSeqNumProcessed = 369
    RefTagID = 371
    RefMsgType = 372
    SessionRejectReason = 373
    ComplianceID = 376
    SolicitedFlag = 377
    ExecRestatementReason = 378
    BusinessRejectRefID = 379
    BusinessRejectReason = 380
    MaxMessageSize = 383
    NoMsgTypes = 384
    MsgDirection = 385
    NoTradingSessions = 386
    DiscretionInst = 388
    DiscretionOffsetValue = 389
    PriceType = 423
    GTBookingInst = 427
    ExpireDate = 432
    CxlRejResponseTo = 434
    MultiLegReportingType = 442
    PartyIDSource = 447
    PartyID = 448
    PartyRole = 452
    NoPartyIDs = 453
    NoSecurityAltID = 454
    SecurityAltID = 455
    SecurityAltIDSource = 456
    Product = 460
    CFICode = 461
    TestMessageIndicator = 464
    IndividualAllocID = 467
    RoundingDirection = 468
    CancellationRights = 480
    Designation = 494
    RegistID = 513
    OrderPercent = 516
    SecondaryClOrdID = 526
    SecondaryExecID = 527
    OrderCapacity = 528
    OrderRestrictions = 529
    MaturityDate = 541
    CashMargin = 544
    Username = 553
    Password = 554
    AccountType = 581
    CustOrderCapacity = 582
    ClOrdLinkID = 583
    OrigOrdModTime = 586
    DayBookingInst = 589
    BookingUnit = 590
    PreallocMethod = 591
    TradingSessionSubID = 625
    ClearingFeeIndicator = 635
    WorkingIndicator = 636
    Price2 = 640
    AcctIDSource = 660
    AllocAcctIDSource = 661
    AllocSettlCurrency = 736
    SecuritySubType = 762
    BookingType = 775
    NextExpectedMsgSeqNum = 789
    TargetStrategy = 847
    TargetStrategyParameters = 848
    ParticipationRate = 849
    QtyType = 854
    StrikeCurrency = 947
    ReportID = 20017
    CTPOffsetFlag = 20077
    CTPHedgeFlag = 20078
    CTPErrorID = 20103


class MsgType:
    Heartbeat = "0"
    TestRequest = "1"
    ResendRequest = "2"
    Reject = "3"
    SequenceReset = "4"
    Logout = "5"
    Logon = "A"
    BusinessMessageReject = "j"
    NewOrderSingle = "D"
    OrderCancelRequest = "F"
    ExecutionReport = "8"
    OrderCancelReject = "9"


class HandlInst:
    AutomatedPrivate = "1"
    AutomatedPublic = "2"
    Manual = "3"


class SecurityIDSource:
    ISIN = "4"
    ExchangeSymbol = "8"


class OrdStatus:
    New = "0"
    PartiallyFilled = "1"
    Filled = "2"
    DoneForDay = "3"
    Canceled = "4"
    PendingCancel = "6"
    Stopped = "7"
    Rejected = "8"
    Suspended = "9"
    PendingNew = "A"
    Calculated = "B"
    Expired = "C"
    AcceptedForBidding = "D"
    PendingReplace = "E"


class OrdType:
    Market = "1"
    Limit = "2"
    Stop = "3"
    StopLimit = "4"
    WithOrWithout = "6"
    LimitOrBetter = "7"
    LimitWithOrWithout = "8"
    OnBasis = "9"
    PreviouslyQuoted = "D"
    PreviouslyIndicated = "E"
    ForexSwap = "G"
    Funari = "I"
    MarketIfTouched = "J"
    MarketWithLeftOverAsLimit = "K"
    PreviousFundValuationPoint = "L"
    NextFundValuationPoint = "M"
    Pegged = "P"


class Side:
    Buy = "1"
    Sell = "2"
    BuyMinus = "3"
    SellPlus = "4"
    SellShort = "5"
    SellShortExempt = "6"
    Undisclosed = "7"
    Cross = "8"
    CrossShort = "9"
    CrossShortExempt = "A"
    AsDefined = "B"
    Opposite = "C"
    Subscribe = "D"
    Redeem = "E"
    Lend = "F"
    Borrow = "G"


class TimeInForce:
    Day = "0"
    GoodTillCancel = "1"
    AtTheOpening = "2"
    ImmediateOrCancel = "3"
    FillOrKill = "4"
    GoodTillCrossing = "5"
    GoodTillDate = "6"
    AtTheClose = "7"


class PositionEffect:
    Close = "C"
    FIFO = "F"
    Open = "O"
    Rolled = "R"


class EncryptMethod:
    None_ = "0"


class CxlRejReason:
    TooLateToCancel = "0"
    UnknownOrder = "1"
    BrokerOption = "2"
    AlreadyPendingCancel = "3"
    UnableToProcessMassCancel = "4"
    OrigOrdModTimeMismatch = "5"
    DuplicateClOrdID = "6"
    Other = "99"


class OrdRejReason:
    BrokerOption = "0"
    UnknownSymbol = "1"
    ExchangeClosed = "2"
    ExceedsLimit = "3"
    TooLateToEnter = "4"
    UnknownOrder = "5"
    DuplicateOrder = "6"
    DuplicateVerbalOrder = "7"
    StaleOrder = "8"
    TradeAlongRequired = "9"
    InvalidInvestorID = "10"
    UnsupportedOrderCharacteristic = "11"
    Surveillance = "12"
    IncorrectQuantity = "13"
    IncorrectAllocatedQuantity = "14"
    UnknownAccount = "15"
    Other = "99"


class ExecType:
    New = "0"
    DoneForDay = "3"
    Canceled = "4"
    Replaced = "5"
    PendingCancel = "6"
    Stopped = "7"
    Rejected = "8"
    Suspended = "9"
    PendingNew = "A"
    Calculated = "B"
    Expired = "C"
    Restated = "D"
    PendingReplace = "E"
    Trade = "F"
    TradeCorrect = "G"
    TradeCancel = "H"
    OrderStatus = "I"


class SecurityType:
    Future = "FUT"
    Option = "OPT"


class SessionRejectReason:
    InvalidTagNumber = "0"
    RequiredTagMissing = "1"
    TagNotDefinedForThisMessageType = "2"
    UndefinedTag = "3"
    TagSpecifiedWithoutAValue = "4"
    ValueIsIncorrect = "5"
    IncorrectDataFormatForValue = "6"
    DecryptionProblem = "7"
    SignatureProblem = "8"
    CompIDProblem = "9"
    SendingTimeAccuracyProblem = "10"
    InvalidMsgType = "11"
    XMLValidationError = "12"
    TagAppearsMoreThanOnce = "13"
    TagSpecifiedOutOfRequiredOrder = "14"
    RepeatingGroupFieldsOutOfOrder = "15"
    IncorrectNumInGroupCount = "16"
    NonDataValueIncludesDelimiter = "17"
    Other = "99"


class BusinessRejectReason:
    Other = "0"
    UnknownID = "1"
    UnknownSecurity = "2"
    UnsupportedMessageType = "3"
    ApplicationNotAvailable = "4"
    ConditionallyRequiredFieldMissing = "5"
    NotAuthorized = "6"
    DeliverToFirmNotAvailable = "7"


class CxlRejResponseTo:
    OrderCancelRequest = "1"
    OrderCancelReplaceRequest = "2"


class CTPOffsetFlag:
    CloseToday = "3"
    CloseYesterday = "4"


class CTPHedgeFlag:
    Speculation = "1"
    Arbitrage = "2"
    Hedge = "3"
    MarketMaker = "5"


_FIELDS: list[tuple[str, int, str, dict[str, str], bool]] = [
    ("Account", 1, "STRING", {}, True),
    ("AvgPx", 6, "PRICE", {}, True),
    ("BeginSeqNo", 7, "SEQNUM", {}, True),
    ("BeginString", 8, "STRING", {}, True),
    ("BodyLength", 9, "LENGTH", {}, True),
    ("CheckSum", 10, "STRING", {}, True),
    ("ClOrdID", 11, "STRING", {}, True),
    ("Commission", 12, "AMT", {}, True),
    ("CommType", 13, "CHAR", {}, True),
    ("CumQty", 14, "QTY", {}, True),
    ("Currency", 15, "CURRENCY", {}, True),
    ("EndSeqNo", 16, "SEQNUM", {}, True),
    ("ExecID", 17, "STRING", {}, True),
    ("ExecInst", 18, "MULTIPLEVALUESTRING", {}, True),
    ("ExecRefID", 19, "STRING", {}, True),
    ("HandlInst", 21, "CHAR", {'AutomatedPrivate': '1', 'AutomatedPublic': '2', 'Manual': '3'}, False),
    ("SecurityIDSource", 22, "STRING", {'ISIN': '4', 'ExchangeSymbol': '8'}, True),
    ("IOIid", 23, "STRING", {}, True),
    ("LastMkt", 30, "EXCHANGE", {}, True),
    ("LastPx", 31, "PRICE", {}, True),
    ("LastQty", 32, "QTY", {}, True),
    ("MsgSeqNum", 34, "SEQNUM", {}, True),
    ("MsgType", 35, "STRING", {}, True),
    ("NewSeqNo", 36, "SEQNUM", {}, True),
    ("OrderID", 37, "STRING", {}, True),
    ("OrderQty", 38, "QTY", {}, True),
    ("OrdStatus", 39, "CHAR", {'New': '0', 'PartiallyFilled': '1', 'Filled': '2', 'DoneForDay': '3', 'Canceled': '4', 'PendingCancel': '6', 'Stopped': '7', 'Rejected': '8', 'Suspended': '9', 'PendingNew': 'A', 'Calculated': 'B', 'Expired': 'C', 'AcceptedForBidding': 'D', 'PendingReplace': 'E'}, False),
    ("OrdType", 40, "CHAR", {'Market': '1', 'Limit': '2', 'Stop': '3', 'StopLimit': '4', 'WithOrWithout': '6', 'LimitOrBetter': '7', 'LimitWithOrWithout': '8', 'OnBasis': '9', 'PreviouslyQuoted': 'D', 'PreviouslyIndicated': 'E', 'ForexSwap': 'G', 'Funari': 'I', 'MarketIfTouched': 'J', 'MarketWithLeftOverAsLimit': 'K', 'PreviousFundValuationPoint': 'L', 'NextFundValuationPoint': 'M', 'Pegged': 'P'}, False),
    ("OrigClOrdID", 41, "STRING", {}, True),
    ("PossDupFlag", 43, "BOOLEAN", {}, True),
    ("Price", 44, "PRICE", {}, True),
    ("RefSeqNum", 45, "SEQNUM", {}, True),
    ("SecurityID", 48, "STRING", {}, True),
    ("SenderCompID", 49, "STRING", {}, True),
    ("SenderSubID", 50, "STRING", {}, True),
    ("SendingTime", 52, "UTCTIMESTAMP", {}, True),
    ("Side", 54, "CHAR", {'Buy': '1', 'Sell': '2', 'BuyMinus': '3', 'SellPlus': '4', 'SellShort': '5', 'SellShortExempt': '6', 'Undisclosed': '7', 'Cross': '8', 'CrossShort': '9', 'CrossShortExempt': 'A', 'AsDefined': 'B', 'Opposite': 'C', 'Subscribe': 'D', 'Redeem': 'E', 'Lend': 'F', 'Borrow': 'G'}, False),
    ("Symbol", 55, "STRING", {}, True),
    ("TargetCompID", 56, "STRING", {}, True),
    ("TargetSubID", 57, "STRING", {}, True),
    ("Text", 58, "STRING", {}, True),
    ("TimeInForce", 59, "CHAR", {'Day': '0', 'GoodTillCancel': '1', 'AtTheOpening': '2', 'ImmediateOrCancel': '3', 'FillOrKill': '4', 'GoodTillCrossing': '5', 'GoodTillDate': '6', 'AtTheClose': '7'}, False),
    ("TransactTime", 60, "UTCTIMESTAMP", {}, True),
    ("SettlType", 63, "CHAR", {}, True),
    ("SettlDate", 64, "LOCALMKTDATE", {}, True),
    ("SymbolSfx", 65, "STRING", {}, True),
    ("AllocID", 70, "STRING", {}, True),
    ("TradeDate", 75, "LOCALMKTDATE", {}, True),
    ("PositionEffect", 77, "CHAR", {'Close': 'C', 'FIFO': 'F', 'Open': 'O', 'Rolled': 'R'}, False),
    ("NoAllocs", 78, "NUMINGROUP", {}, True),
    ("AllocAccount", 79, "STRING", {}, True),
    ("AllocQty", 80, "QTY", {}, True),
    ("ProcessCode", 81, "CHAR", {}, True),
    ("Signature", 89, "DATA", {}, True),
    ("SecureDataLen", 90, "LENGTH", {}, True),
    ("SecureData", 91, "DATA", {}, True),
    ("SignatureLength", 93, "LENGTH", {}, True),
    ("RawDataLength", 95, "LENGTH", {}, True),
    ("RawData", 96, "DATA", {}, True),
    ("PossResend", 97, "BOOLEAN", {}, True),
    ("EncryptMethod", 98, "INT", {'None': '0'}, True),
    ("StopPx", 99, "PRICE", {}, True),
    ("ExDestination", 100, "EXCHANGE", {}, True),
    ("CxlRejReason", 102, "INT", {'TooLateToCancel': '0', 'UnknownOrder': '1', 'BrokerOption': '2', 'AlreadyPendingCancel': '3', 'UnableToProcessMassCancel': '4', 'OrigOrdModTimeMismatch': '5', 'DuplicateClOrdID': '6', 'Other': '99'}, False),
    ("OrdRejReason", 103, "INT", {'BrokerOption': '0', 'UnknownSymbol': '1', 'ExchangeClosed': '2', 'ExceedsLimit': '3', 'TooLateToEnter': '4', 'UnknownOrder': '5', 'DuplicateOrder': '6', 'DuplicateVerbalOrder': '7', 'StaleOrder': '8', 'TradeAlongRequired': '9', 'InvalidInvestorID': '10', 'UnsupportedOrderCharacteristic': '11', 'Surveillance': '12', 'IncorrectQuantity': '13', 'IncorrectAllocatedQuantity': '14', 'UnknownAccount': '15', 'Other': '99'}, False),
    ("Issuer", 106, "STRING", {}, True),
    ("SecurityDesc", 107, "STRING", {}, True),
    ("HeartBtInt", 108, "INT", {}, True),
    ("MinQty", 110, "QTY", {}, True),
    ("MaxFloor", 111, "QTY", {}, True),
    ("TestReqID", 112, "STRING", {}, True),
    ("LocateReqd", 114, "BOOLEAN", {}, True),
    ("OnBehalfOfCompID", 115, "STRING", {}, True),
    ("OnBehalfOfSubID", 116, "STRING", {}, True),
    ("QuoteID", 117, "STRING", {}, True),
    ("SettlCurrency", 120, "CURRENCY", {}, True),
    ("ForexReq", 121, "BOOLEAN", {}, True),
    ("OrigSendingTime", 122, "UTCTIMESTAMP", {}, True),
    ("GapFillFlag", 123, "BOOLEAN", {}, True),
    ("ExpireTime", 126, "UTCTIMESTAMP", {}, True),
    ("DeliverToCompID", 128, "STRING", {}, True),
    ("DeliverToSubID", 129, "STRING", {}, True),
    ("PrevClosePx", 140, "PRICE", {}, True),
    ("ResetSeqNumFlag", 141, "BOOLEAN", {}, True),
    ("SenderLocationID", 142, "STRING", {}, True),
    ("TargetLocationID", 143, "STRING", {}, True),
    ("OnBehalfOfLocationID", 144, "STRING", {}, True),
    ("DeliverToLocationID", 145, "STRING", {}, True),
    ("ExecType", 150, "CHAR", {'New': '0', 'DoneForDay': '3', 'Canceled': '4', 'Replaced': '5', 'PendingCancel': '6', 'Stopped': '7', 'Rejected': '8', 'Suspended': '9', 'PendingNew': 'A', 'Calculated': 'B', 'Expired': 'C', 'Restated': 'D', 'PendingReplace': 'E', 'Trade': 'F', 'TradeCorrect': 'G', 'TradeCancel': 'H', 'OrderStatus': 'I'}, False),
    ("LeavesQty", 151, "QTY", {}, True),
    ("CashOrderQty", 152, "QTY", {}, True),
    ("SecurityType", 167, "STRING", {'Future': 'FUT', 'Option': 'OPT'}, True),
    ("EffectiveTime", 168, "UTCTIMESTAMP", {}, True),
    ("OrderQty2", 192, "QTY", {}, True),
    ("SettlDate2", 193, "LOCALMKTDATE", {}, True),
    ("SecondaryOrderID", 198, "STRING", {}, True),
    ("MaturityMonthYear", 200, "MONTHYEAR", {}, True),
    ("PutOrCall", 201, "INT", {}, True),
    ("StrikePrice", 202, "PRICE", {}, True),
    ("CoveredOrUncovered", 203, "INT", {}, True),
    ("OptAttribute", 206, "CHAR", {}, True),
    ("SecurityExchange", 207, "EXCHANGE", {}, True),
    ("MaxShow", 210, "QTY", {}, True),
    ("PegOffsetValue", 211, "FLOAT", {}, True),
    ("XmlDataLen", 212, "LENGTH", {}, True),
    ("XmlData", 213, "DATA", {}, True),
    ("TradeOriginationDate", 229, "LOCALMKTDATE", {}, True),
    ("ContractMultiplier", 231, "FLOAT", {}, True),
    ("TradingSessionID", 336, "STRING", {}, True),
    ("MessageEncoding", 347, "STRING", {}, True),
    ("EncodedIssuerLen", 348, "LENGTH", {}, True),
    ("EncodedIssuer", 349, "DATA", {}, True),
    ("EncodedSecurityDescLen", 350, "LENGTH", {}, True),
    ("EncodedSecurityDesc", 351, "DATA", {}, True),
    ("EncodedTextLen", 354, "LENGTH", {}, True),
    ("EncodedText", 355, "DATA", {}, True),
    ("LastMsgSeqNumProcessed", 369, "SEQNUM", {}, True),
    ("RefTagID", 371, "INT", {}, True),
    ("RefMsgType", 372, "STRING", {}, True),
    ("SessionRejectReason", 373, "INT", {'InvalidTagNumber': '0', 'RequiredTagMissing': '1', 'TagNotDefinedForThisMessageType': '2', 'UndefinedTag': '3', 'TagSpecifiedWithoutAValue': '4', 'ValueIsIncorrect': '5', 'IncorrectDataFormatForValue': '6', 'DecryptionProblem': '7', 'SignatureProblem': '8', 'CompIDProblem': '9', 'SendingTimeAccuracyProblem': '10', 'InvalidMsgType': '11', 'XMLValidationError': '12', 'TagAppearsMoreThanOnce': '13', 'TagSpecifiedOutOfRequiredOrder': '14', 'RepeatingGroupFieldsOutOfOrder': '15', 'IncorrectNumInGroupCount': '16', 'NonDataValueIncludesDelimiter': '17', 'Other': '99'}, False),
    ("ComplianceID", 376, "STRING", {}, True),
    ("SolicitedFlag", 377, "BOOLEAN", {}, True),
    ("ExecRestatementReason", 378, "INT", {}, True),
    ("BusinessRejectRefID", 379, "STRING", {}, True),
    ("BusinessRejectReason", 380, "INT", {'Other': '0', 'UnknownID': '1', 'UnknownSecurity': '2', 'UnsupportedMessageType': '3', 'ApplicationNotAvailable': '4', 'ConditionallyRequiredFieldMissing': '5', 'NotAuthorized': '6', 'DeliverToFirmNotAvailable': '7'}, False),
    ("MaxMessageSize", 383, "LENGTH", {}, True),
    ("NoMsgTypes", 384, "NUMINGROUP", {}, True),
    ("MsgDirection", 385, "CHAR", {}, True),
    ("NoTradingSessions", 386, "NUMINGROUP", {}, True),
    ("DiscretionInst", 388, "CHAR", {}, True),
    ("DiscretionOffsetValue", 389, "FLOAT", {}, True),
    ("PriceType", 423, "INT", {}, True),
    ("GTBookingInst", 427, "INT", {}, True),
    ("ExpireDate", 432, "LOCALMKTDATE", {}, True),
    ("CxlRejResponseTo", 434, "CHAR", {'OrderCancelRequest': '1', 'OrderCancelReplaceRequest': '2'}, False),
    ("MultiLegReportingType", 442, "CHAR", {}, True),
    ("PartyIDSource", 447, "CHAR", {}, True),
    ("PartyID", 448, "STRING", {}, True),
    ("PartyRole", 452, "INT", {}, True),
    ("NoPartyIDs", 453, "NUMINGROUP", {}, True),
    ("NoSecurityAltID", 454, "NUMINGROUP", {}, True),
    ("SecurityAltID", 455, "STRING", {}, True),
    ("SecurityAltIDSource", 456, "STRING", {}, True),
    ("Product", 460, "INT", {}, True),
    ("CFICode", 461, "STRING", {}, True),
    ("TestMessageIndicator", 464, "BOOLEAN", {}, True),
    ("IndividualAllocID", 467, "STRING", {}, True),
    ("RoundingDirection", 468, "CHAR", {}, True),
    ("CancellationRights", 480, "CHAR", {}, True),
    ("Designation", 494, "STRING", {}, True),
    ("RegistID", 513, "STRING", {}, True),
    ("OrderPercent", 516, "PERCENTAGE", {}, True),
    ("SecondaryClOrdID", 526, "STRING", {}, True),
    ("SecondaryExecID", 527, "STRING", {}, True),
    ("OrderCapacity", 528, "CHAR", {}, True),
    ("OrderRestrictions", 529, "MULTIPLEVALUESTRING", {}, True),
    ("MaturityDate", 541, "LOCALMKTDATE", {}, True),
    ("CashMargin", 544, "CHAR", {}, True),
    ("Username", 553, "STRING", {}, True),
    ("Password", 554, "STRING", {}, True),
    ("AccountType", 581, "INT", {}, True),
    ("CustOrderCapacity", 582, "INT", {}, True),
    ("ClOrdLinkID", 583, "STRING", {}, True),
    ("OrigOrdModTime", 586, "UTCTIMESTAMP", {}, True),
    ("DayBookingInst", 589, "CHAR", {}, True),
    ("BookingUnit", 590, "CHAR", {}, True),
    ("PreallocMethod", 591, "CHAR", {}, True),
    ("TradingSessionSubID", 625, "STRING", {}, True),
    ("ClearingFeeIndicator", 635, "STRING", {}, True),
    ("WorkingIndicator", 636, "BOOLEAN", {}, True),
    ("Price2", 640, "PRICE", {}, True),
    ("AcctIDSource", 660, "INT", {}, True),
    ("AllocAcctIDSource", 661, "INT", {}, True),
    ("AllocSettlCurrency", 736, "CURRENCY", {}, True),
    ("SecuritySubType", 762, "STRING", {}, True),
    ("BookingType", 775, "INT", {}, True),
    ("NextExpectedMsgSeqNum", 789, "SEQNUM", {}, True),
    ("TargetStrategy", 847, "INT", {}, True),
    ("TargetStrategyParameters", 848, "STRING", {}, True),
    ("ParticipationRate", 849, "PERCENTAGE", {}, True),
    ("QtyType", 854, "INT", {}, True),
    ("StrikeCurrency", 947, "CURRENCY", {}, True),
    ("ReportID", 20017, "STRING", {}, True),
    ("CTPOffsetFlag", 20077, "CHAR", {'CloseToday': '3', 'CloseYesterday': '4'}, False),
    ("CTPHedgeFlag", 20078, "CHAR", {'Speculation': '1', 'Arbitrage': '2', 'Hedge': '3', 'MarketMaker': '5'}, False),
    ("CTPErrorID", 20103, "INT", {}, True),
]
_MESSAGES: list[tuple[str, str, bool, tuple[int, ...], tuple[int, ...]]] = [
    ("Heartbeat", "0", True, (), (112,)),
    ("TestRequest", "1", True, (112,), ()),
    ("ResendRequest", "2", True, (7, 16,), ()),
    ("Reject", "3", True, (45,), (371, 372, 373, 58, 354, 355,)),
    ("SequenceReset", "4", True, (36,), (123,)),
    ("Logout", "5", True, (), (58, 354, 355,)),
    ("Logon", "A", True, (98, 108,), (95, 96, 141, 789, 383, 384, 464, 553, 554,)),
    ("BusinessMessageReject", "j", False, (372, 380,), (45, 379, 58, 354, 355,)),
    ("NewOrderSingle", "D", False, (11, 55, 54, 60, 40,), (526, 583, 453, 229, 75, 1, 660, 581, 589, 590, 591, 70, 78, 63, 64, 544, 635, 21, 18, 110, 111, 100, 386, 81, 65, 48, 22, 454, 460, 461, 167, 762, 200, 541, 202, 947, 201, 206, 231, 207, 106, 348, 349, 107, 350, 351, 140, 114, 854, 38, 152, 516, 468, 423, 44, 99, 15, 376, 377, 23, 117, 59, 168, 432, 126, 427, 12, 13, 528, 529, 582, 121, 120, 775, 58, 354, 355, 193, 192, 640, 77, 203, 210, 211, 388, 389, 847, 848, 849, 480, 513, 494, 20077, 20078,)),
    ("OrderCancelRequest", "F", False, (41, 11, 55, 54, 60,), (37, 526, 583, 586, 1, 660, 581, 453, 65, 48, 22, 454, 460, 461, 167, 762, 200, 541, 202, 947, 201, 206, 231, 207, 106, 107, 38, 152, 516, 376, 58, 354, 355,)),
    ("ExecutionReport", "8", False, (37, 17, 150, 39, 55, 54, 151, 14, 6,), (198, 526, 527, 11, 41, 583, 453, 75, 19, 636, 103, 378, 1, 48, 22, 167, 207, 38, 40, 423, 44, 99, 15, 59, 432, 126, 18, 528, 582, 32, 31, 30, 60, 77, 110, 111, 58, 354, 355, 442, 20077, 20078, 20103,)),
    ("OrderCancelReject", "9", False, (37, 11, 41, 39, 434,), (198, 526, 583, 636, 586, 1, 60, 102, 58, 354, 355, 20103, 20017,)),
]
_HEADER = ((8, 9, 35, 49, 56, 34, 52,), (115, 128, 90, 91, 50, 142, 57, 143, 116, 144, 129, 145, 43, 97, 122, 212, 213, 347, 369,))
_TRAILER = ((10,), (93, 89,))
DICTIONARY = make_dictionary(
    "FIX.4.4", "FIX.4.4", _FIELDS, _MESSAGES, _HEADER, _TRAILER, {453: (448, 447, 452), 78: (79, 661, 736, 467, 80), 386: (336, 625), 454: (455, 456), 384: (372, 385)}, {95: 96, 93: 89, 90: 91, 212: 213, 354: 355, 350: 351, 348: 349}
)
