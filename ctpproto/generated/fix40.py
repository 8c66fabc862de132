"""FIX.4.0: tags, codes and dictionary.

Generated from specs/fix/fix40.toml and own.toml by ctpproto.fix.emitter: change the specs, then run `make generate`.
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
    ListNoOrds = 68
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


class IOIOthSvc:
    Autex = 'A'
    Bridge = 'B'


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
    Pegged = 'P'


class PossDupFlag:
    No = 'N'
    Yes = 'Y'


class Rule80A:
    AgencySingleOrder = 'A'
    ProprietaryNonAlgo = 'C'
    ProgramOrderMember = 'D'
    IndividualInvestor = 'I'
    ProprietaryAlgo = 'J'
    AgencyAlgo = 'K'
    ProgramOrderOtherMember = 'M'
    AgentForOtherMember = 'N'
    AgencyIndexArb = 'U'
    AllOtherOrdersAsAgentForOtherMember = 'W'
    AgencyNonAlgo = 'Y'


class Side:
    Buy = '1'
    Sell = '2'
    BuyMinus = '3'
    SellPlus = '4'
    SellShort = '5'
    SellShortExempt = '6'


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


class EncryptMethod:
    None_ = '0'
    Pkcs = '1'
    Des = '2'
    Pkcsdes = '3'
    Pgpdes = '4'
    Pgpdesmd5 = '5'
    Pem = '6'


class ExDestination:
    None_ = '0'
    Posit = '4'


class CxlRejReason:
    TooLateToCancel = '0'
    UnknownOrder = '1'


class OrdRejReason:
    BrokerOption = '0'
    UnknownSymbol = '1'
    ExchangeClosed = '2'
    ExceedsLimit = '3'
    TooLateToEnter = '4'


class IOIQualifier:
    AllOrNone = 'A'
    AtTheClose = 'C'
    InTouchWith = 'I'
    Limit = 'L'
    MoreBehind = 'M'
    AtTheOpen = 'O'
    TakingAPosition = 'P'
    AtTheMarket = 'Q'
    PortfolioShown = 'S'
    ThroughTheDay = 'T'
    Versus = 'V'
    Indication = 'W'
    CrossingOpportunity = 'X'


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


class CxlType:
    FullRemainingQuantity = 'F'
    PartialCancel = 'P'


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
AdvId 2 INT
AdvRefID 3 INT
AdvSide 4 STRING
AdvTransType 5 STRING
AvgPx 6 FLOAT
BeginSeqNo 7 INT
BeginString 8 STRING
BodyLength 9 INT
CheckSum 10 STRING
ClOrdID 11 STRING
Commission 12 FLOAT
CommType 13 STRING
CumQty 14 INT
Currency 15 STRING
EndSeqNo 16 INT
ExecID 17 INT
ExecInst 18 STRING
ExecRefID 19 INT
ExecTransType 20 STRING
HandlInst 21 STRING
IDSource 22 STRING
IOIid 23 INT
IOIOthSvc 24 STRING
IOIQltyInd 25 STRING
IOIRefID 26 INT
IOIShares 27 STRING
IOITransType 28 STRING
LastCapacity 29 STRING
LastMkt 30 STRING
LastPx 31 FLOAT
LastShares 32 INT
LinesOfText 33 INT
MsgSeqNum 34 INT
MsgType 35 STRING
NewSeqNo 36 INT
OrderID 37 STRING
OrderQty 38 INT
OrdStatus 39 STRING
OrdType 40 STRING
OrigClOrdID 41 STRING
OrigTime 42 UTCTIMESTAMP
PossDupFlag 43 STRING
Price 44 FLOAT
RefSeqNum 45 INT
RelatdSym 46 STRING
Rule80A 47 STRING
SecurityID 48 STRING
SenderCompID 49 STRING
SenderSubID 50 STRING
SendingTime 52 UTCTIMESTAMP
Shares 53 INT
Side 54 STRING
Symbol 55 STRING
TargetCompID 56 STRING
TargetSubID 57 STRING
Text 58 STRING
TimeInForce 59 STRING
TransactTime 60 UTCTIMESTAMP
Urgency 61 STRING
ValidUntilTime 62 UTCTIMESTAMP
SettlmntTyp 63 STRING
FutSettDate 64 LOCALMKTDATE
SymbolSfx 65 STRING
ListID 66 STRING
ListSeqNo 67 INT
ListNoOrds 68 INT
ListExecInst 69 STRING
AllocID 70 INT
AllocTransType 71 STRING
RefAllocID 72 INT
NoOrders 73 INT
AvgPrxPrecision 74 INT
TradeDate 75 LOCALMKTDATE
ExecBroker 76 STRING
OpenClose 77 STRING
NoAllocs 78 INT
AllocAccount 79 STRING
AllocShares 80 INT
ProcessCode 81 STRING
NoRpts 82 INT
RptSeq 83 INT
CxlQty 84 INT
NoDlvyInst 85 INT
DlvyInst 86 STRING
AllocStatus 87 INT
AllocRejCode 88 INT
Signature 89 DATA
SecureDataLen 90 LENGTH
SecureData 91 DATA
BrokerOfCredit 92 STRING
SignatureLength 93 LENGTH
EmailType 94 STRING
RawDataLength 95 LENGTH
RawData 96 DATA
PossResend 97 STRING
EncryptMethod 98 INT
StopPx 99 FLOAT
ExDestination 100 STRING
CxlRejReason 102 INT
OrdRejReason 103 INT
IOIQualifier 104 STRING
WaveNo 105 STRING
Issuer 106 STRING
SecurityDesc 107 STRING
HeartBtInt 108 INT
ClientID 109 STRING
MinQty 110 INT
MaxFloor 111 INT
TestReqID 112 STRING
ReportToExch 113 STRING
LocateReqd 114 STRING
OnBehalfOfCompID 115 STRING
OnBehalfOfSubID 116 STRING
QuoteID 117 STRING
NetMoney 118 FLOAT
SettlCurrAmt 119 FLOAT
SettlCurrency 120 STRING
ForexReq 121 STRING
OrigSendingTime 122 UTCTIMESTAMP
GapFillFlag 123 STRING
NoExecs 124 INT
CxlType 125 STRING
ExpireTime 126 UTCTIMESTAMP
DKReason 127 STRING
DeliverToCompID 128 STRING
DeliverToSubID 129 STRING
IOINaturalFlag 130 STRING
QuoteReqID 131 STRING
BidPx 132 FLOAT
OfferPx 133 FLOAT
BidSize 134 INT
OfferSize 135 INT
NoMiscFees 136 INT
MiscFeeAmt 137 FLOAT
MiscFeeCurr 138 STRING
MiscFeeType 139 STRING
PrevClosePx 140 FLOAT
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
    18: {'StayOnOfferSide': '0', 'NotHeld': '1', 'Work': '2', 'GoAlong': '3', 'OverTheDay': '4', 'Held': '5', 'ParticipateDoNotInitiate': '6', 'StrictScale': '7', 'TryToScale': '8', 'StayOnBidSide': '9', 'NoCross': 'A', 'OkToCross': 'B', 'CallFirst': 'C', 'PercentOfVolume': 'D', 'DoNotIncrease': 'E', 'DoNotReduce': 'F', 'AllOrNone': 'G', 'InstitutionsOnly': 'I', 'LastPeg': 'L', 'MidPricePeg': 'M', 'NonNegotiable': 'N', 'OpeningPeg': 'O', 'MarketPeg': 'P', 'PrimaryPeg': 'R', 'Suspend': 'S'},
    20: {'New': '0', 'Cancel': '1', 'Correct': '2', 'Status': '3'},
    21: {'AutomatedPrivate': '1', 'AutomatedPublic': '2', 'Manual': '3'},
    22: {'Cusip': '1', 'Sedol': '2', 'Quik': '3', 'IsinNumber': '4', 'RicCode': '5'},
    24: {'Autex': 'A', 'Bridge': 'B'},
    25: {'High': 'H', 'Low': 'L', 'Medium': 'M'},
    27: {'Large': 'L', 'Medium': 'M', 'Small': 'S'},
    28: {'Cancel': 'C', 'New': 'N', 'Replace': 'R'},
    29: {'Agent': '1', 'CrossAsAgent': '2', 'CrossAsPrincipal': '3', 'Principal': '4'},
    35: {'Heartbeat': '0', 'TestRequest': '1', 'ResendRequest': '2', 'Reject': '3', 'SequenceReset': '4', 'Logout': '5', 'Ioi': '6', 'Advertisement': '7', 'ExecutionReport': '8', 'OrderCancelReject': '9', 'Logon': 'A', 'News': 'B', 'Email': 'C', 'NewOrderSingle': 'D', 'NewOrderList': 'E', 'OrderCancelRequest': 'F', 'OrderCancelReplaceRequest': 'G', 'OrderStatusRequest': 'H', 'AllocationInstruction': 'J', 'ListCancelRequest': 'K', 'ListExecute': 'L', 'ListStatusRequest': 'M', 'ListStatus': 'N', 'AllocationInstructionAck': 'P', 'DontKnowTrade': 'Q', 'QuoteRequest': 'R', 'Quote': 'S'},
    39: {'New': '0', 'PartiallyFilled': '1', 'Filled': '2', 'DoneForDay': '3', 'Canceled': '4', 'Replaced': '5', 'PendingCancel': '6', 'Stopped': '7', 'Rejected': '8', 'Suspended': '9', 'PendingNew': 'A', 'Calculated': 'B', 'Expired': 'C'},
    40: {'Market': '1', 'Limit': '2', 'Stop': '3', 'StopLimit': '4', 'MarketOnClose': '5', 'WithOrWithout': '6', 'LimitOrBetter': '7', 'LimitWithOrWithout': '8', 'OnBasis': '9', 'OnClose': 'A', 'LimitOnClose': 'B', 'ForexMarket': 'C', 'PreviouslyQuoted': 'D', 'PreviouslyIndicated': 'E', 'Pegged': 'P'},
    43: {'No': 'N', 'Yes': 'Y'},
    47: {'AgencySingleOrder': 'A', 'ProprietaryNonAlgo': 'C', 'ProgramOrderMember': 'D', 'IndividualInvestor': 'I', 'ProprietaryAlgo': 'J', 'AgencyAlgo': 'K', 'ProgramOrderOtherMember': 'M', 'AgentForOtherMember': 'N', 'AgencyIndexArb': 'U', 'AllOtherOrdersAsAgentForOtherMember': 'W', 'AgencyNonAlgo': 'Y'},
    54: {'Buy': '1', 'Sell': '2', 'BuyMinus': '3', 'SellPlus': '4', 'SellShort': '5', 'SellShortExempt': '6'},
    59: {'Day': '0', 'GoodTillCancel': '1', 'AtTheOpening': '2', 'ImmediateOrCancel': '3', 'FillOrKill': '4', 'GoodTillCrossing': '5', 'GoodTillDate': '6'},
    61: {'Normal': '0', 'Flash': '1', 'Background': '2'},
    63: {'Regular': '0', 'Cash': '1', 'NextDay': '2', 'TPlus2': '3', 'TPlus3': '4', 'TPlus4': '5', 'Future': '6', 'WhenAndIfIssued': '7', 'SellersOption': '8', 'TPlus5': '9'},
    71: {'New': '0', 'Replace': '1', 'Cancel': '2'},
    81: {'Regular': '0', 'SoftDollar': '1', 'StepIn': '2', 'StepOut': '3', 'SoftDollarStepIn': '4', 'SoftDollarStepOut': '5', 'PlanSponsor': '6'},
    87: {'Accepted': '0', 'BlockLevelReject': '1', 'AccountLevelReject': '2', 'Received': '3'},
    88: {'UnknownAccount': '0', 'IncorrectQuantity': '1', 'IncorrectAveragePrice': '2', 'UnknownExecutingBrokerMnemonic': '3', 'CommissionDifference': '4', 'UnknownOrderId': '5', 'UnknownListId': '6', 'OtherSeeText': '7'},
    94: {'New': '0', 'Reply': '1', 'AdminReply': '2'},
    98: {'None': '0', 'Pkcs': '1', 'Des': '2', 'Pkcsdes': '3', 'Pgpdes': '4', 'Pgpdesmd5': '5', 'Pem': '6'},
    100: {'None': '0', 'Posit': '4'},
    102: {'TooLateToCancel': '0', 'UnknownOrder': '1'},
    103: {'BrokerOption': '0', 'UnknownSymbol': '1', 'ExchangeClosed': '2', 'ExceedsLimit': '3', 'TooLateToEnter': '4'},
    104: {'AllOrNone': 'A', 'AtTheClose': 'C', 'InTouchWith': 'I', 'Limit': 'L', 'MoreBehind': 'M', 'AtTheOpen': 'O', 'TakingAPosition': 'P', 'AtTheMarket': 'Q', 'PortfolioShown': 'S', 'ThroughTheDay': 'T', 'Versus': 'V', 'Indication': 'W', 'CrossingOpportunity': 'X'},
    113: {'No': 'N', 'Yes': 'Y'},
    114: {'No': 'N', 'Yes': 'Y'},
    121: {'No': 'N', 'Yes': 'Y'},
    123: {'No': 'N', 'Yes': 'Y'},
    125: {'FullRemainingQuantity': 'F', 'PartialCancel': 'P'},
    127: {'UnknownSymbol': 'A', 'WrongSide': 'B', 'QuantityExceedsOrder': 'C', 'NoMatchingOrder': 'D', 'PriceExceedsLimit': 'E', 'Other': 'Z'},
    130: {'No': 'N', 'Yes': 'Y'},
    139: {'Regulatory': '1', 'Tax': '2', 'LocalCommission': '3', 'ExchangeFees': '4', 'Stamp': '5', 'Levy': '6', 'Other': '7'},
    20077: {'CloseToday': '3', 'CloseYesterday': '4'},
    20078: {'Speculation': '1', 'Arbitrage': '2', 'Hedge': '3', 'MarketMaker': '5'},
    20081: {'Open': '0', 'Close': '1', 'CloseToday': '3', 'CloseYesterday': '4'},
    20082: {'Open': '0', 'Close': '1', 'CloseToday': '3', 'CloseYesterday': '4'},
    20083: {'Speculation': '1', 'Arbitrage': '2', 'Hedge': '3', 'MarketMaker': '5'},
    20084: {'Speculation': '1', 'Arbitrage': '2', 'Hedge': '3', 'MarketMaker': '5'},
    20703: {'Today': '1', 'History': '2'},
}
_OPEN = frozenset([22, 98])
_COMPONENTS = {
}
_MESSAGES = [
    ('Heartbeat', '0', True, (112,)),
    ('TestRequest', '1', True, (-112,)),
    ('ResendRequest', '2', True, (-7, -16,)),
    ('Reject', '3', True, (-45, 58, 20103,)),
    ('SequenceReset', '4', True, (123, -36,)),
    ('Logout', '5', True, (58, 20103,)),
    ('IOI', '6', False, (-23, -28, 26, -55, 65, 48, 22, 106, 107, -54, -27, 44, 15, 62, 25, 24, 130, 104, 58,)),
    ('Advertisement', '7', False, (-2, -5, 3, -55, 65, 48, 22, 106, 107, -4, -53, 44, 15, 60, 58,)),
    ('ExecutionReport', '8', False, (-37, 11, 109, 76, 66, -17, -20, 19, -39, 103, 1, 63, 64, -55, 65, 48, 22, 106, 107, -54, -38, 40, 44, 99, 15, 59, 126, 18, 47, -32, -31, 30, 29, -14, -6, 75, 60, 113, 12, 13, (136, (137, 138, 139,)), 118, 119, 120, 58, 20077, 20078, 20103,)),
    ('OrderCancelReject', '9', False, (-37, -11, 109, 76, 66, 102, 58, 20103, 20017,)),
    ('Logon', 'A', True, (-98, -108, 95, 96,)),
    ('News', 'B', False, (42, 61, 46, -33, -58, 95, 96,)),
    ('Email', 'C', False, (-94, 42, 46, 37, 11, -33, -58, 95, 96,)),
    ('NewOrderSingle', 'D', False, (-11, 109, 76, 1, 63, 64, -21, 18, 110, 111, 100, 81, -55, 65, 48, 22, 106, 107, 140, -54, 114, -38, -40, 44, 99, 15, 23, 117, 59, 126, 12, 13, 47, 121, 120, 58, 20077, 20078,)),
    ('NewOrderList', 'E', False, (-66, 105, -67, -68, 69, -11, 109, 76, 1, 63, 64, -21, 18, 110, 111, 100, 81, -55, 65, 48, 22, 106, 107, 140, -54, 114, -38, -40, 44, 99, 15, 59, 126, 12, 13, 47, 121, 120, 58,)),
    ('OrderCancelRequest', 'F', False, (-41, 37, -11, 66, -125, 109, 76, -55, 65, 48, 22, 106, 107, -54, -38, 58,)),
    ('OrderCancelReplaceRequest', 'G', False, (37, 109, 76, -41, -11, 66, 1, 63, 64, -21, 18, 110, 111, 100, -55, 65, 48, 22, 106, 107, -54, -38, -40, 44, 99, 15, 59, 126, 12, 13, 47, 121, 120, 58, 20077, 20078,)),
    ('OrderStatusRequest', 'H', False, (37, -11, 109, 76, -55, 65, 106, 107, -54,)),
    ('Allocation', 'J', False, (-70, -71, 72, (-73, (-11, 37, 66, 105,)), (124, (17, 32, 31, 30,)), -54, -55, 65, 48, 22, 106, 107, -53, -6, 15, 74, -75, 60, 63, 64, 118, (136, (137, 138, 139,)), 119, 120, 77, 58, (-78, (-79, -80, 81, 76, 109, 12, 13, 85, 92, 86,)),)),
    ('ListCancelRequest', 'K', False, (-66, 105, 58,)),
    ('ListExecute', 'L', False, (-66, 105, 58,)),
    ('ListStatusRequest', 'M', False, (-66, 105, 58,)),
    ('ListStatus', 'N', False, (-66, 105, -82, -83, (-73, (-11, -14, -84, -6,)),)),
    ('AllocationInstructionAck', 'P', False, (109, 76, -70, -75, 60, -87, 88, 58,)),
    ('DontKnowTrade', 'Q', False, (37, 17, -127, -55, -54, -38, -32, -31, 58,)),
    ('QuoteRequest', 'R', False, (-131, -55, 65, 48, 22, 106, 107, 140, 54, 38,)),
    ('Quote', 'S', False, (131, -117, -55, 65, 48, 22, 106, 107, -132, 133, 134, 135, 62, 20081, 20082, 20083, 20084,)),
]
_HEADER = (-8, -9, -35, -49, -56, 115, 128, 90, 91, -34, 50, 57, 116, 129, 43, 97, -52, 122,)
_TRAILER = (93, 89, -10,)
_LENGTHS = {93: 89, 90: 91, 95: 96}
DICTIONARY = make_dictionary(
    "FIX.4.0", "FIX.4.0", _FIELDS, _VALUES, _OPEN, _MESSAGES, _COMPONENTS,
    _HEADER, _TRAILER, _LENGTHS, None,
)
