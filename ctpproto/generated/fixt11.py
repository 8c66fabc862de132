"""FIXT.1.1: tags, codes and dictionary.

Generated from specs/fix/fixt11.toml and own.toml by ctpproto.fix.emitter: change the specs, then run `make generate`.
"""

from ctpproto.fix.dictionary import make_dictionary


class Tag:
    BeginSeqNo = 7
    BeginString = 8
    BodyLength = 9
    CheckSum = 10
    EndSeqNo = 16
    MsgSeqNum = 34
    MsgType = 35
    NewSeqNo = 36
    PossDupFlag = 43
    RefSeqNum = 45
    SenderCompID = 49
    SenderSubID = 50
    SendingTime = 52
    TargetCompID = 56
    TargetSubID = 57
    Text = 58
    Signature = 89
    SecureDataLen = 90
    SecureData = 91
    SignatureLength = 93
    RawDataLength = 95
    RawData = 96
    PossResend = 97
    EncryptMethod = 98
    HeartBtInt = 108
    TestReqID = 112
    OnBehalfOfCompID = 115
    OnBehalfOfSubID = 116
    OrigSendingTime = 122
    GapFillFlag = 123
    DeliverToCompID = 128
    DeliverToSubID = 129
    ResetSeqNumFlag = 141
    SenderLocationID = 142
    TargetLocationID = 143
    OnBehalfOfLocationID = 144
    DeliverToLocationID = 145
    XmlDataLen = 212
    XmlData = 213
    MessageEncoding = 347
    EncodedTextLen = 354
    EncodedText = 355
    LastMsgSeqNumProcessed = 369
    RefTagID = 371
    RefMsgType = 372
    SessionRejectReason = 373
    MaxMessageSize = 383
    TestMessageIndicator = 464
    Username = 553
    Password = 554
    NoHops = 627
    HopCompID = 628
    HopSendingTime = 629
    HopRefID = 630
    NextExpectedMsgSeqNum = 789
    NewPassword = 925
    ApplVerID = 1128
    CstmApplVerID = 1129
    RefApplVerID = 1130
    RefCstmApplVerID = 1131
    DefaultApplVerID = 1137
    ApplExtID = 1156
    EncryptedPasswordMethod = 1400
    EncryptedPasswordLen = 1401
    EncryptedPassword = 1402
    EncryptedNewPasswordLen = 1403
    EncryptedNewPassword = 1404
    RefApplExtID = 1406
    DefaultApplExtID = 1407
    DefaultCstmApplVerID = 1408
    SessionStatus = 1409
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
    Logon = "A"
    XMLnonFIX = "n"


class PossDupFlag:
    No = 'N'
    Yes = 'Y'


class PossResend:
    No = 'N'
    Yes = 'Y'


class EncryptMethod:
    NoneOther = '0'
    Pkcs = '1'
    Des = '2'
    Pkcsdes = '3'
    Pgpdes = '4'
    Pgpdesmd5 = '5'
    Pemdesmd5 = '6'


class GapFillFlag:
    No = 'N'
    Yes = 'Y'


class ResetSeqNumFlag:
    No = 'N'
    Yes = 'Y'


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
    SendingtimeAccuracyProblem = '10'
    InvalidMsgtype = '11'
    XMLValidationError = '12'
    TagAppearsMoreThanOnce = '13'
    TagSpecifiedOutOfRequiredOrder = '14'
    RepeatingGroupFieldsOutOfOrder = '15'
    IncorrectNumInGroupCount = '16'
    NonDataValueIncludesDelimiter = '17'
    InvalidUnsupportedApplicationVersion = '18'
    Other = '99'


class TestMessageIndicator:
    No = 'N'
    Yes = 'Y'


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
BeginSeqNo 7 SEQNUM
BeginString 8 STRING
BodyLength 9 LENGTH
CheckSum 10 STRING
EndSeqNo 16 SEQNUM
MsgSeqNum 34 SEQNUM
MsgType 35 STRING
NewSeqNo 36 SEQNUM
PossDupFlag 43 BOOLEAN
RefSeqNum 45 SEQNUM
SenderCompID 49 STRING
SenderSubID 50 STRING
SendingTime 52 UTCTIMESTAMP
TargetCompID 56 STRING
TargetSubID 57 STRING
Text 58 STRING
Signature 89 DATA
SecureDataLen 90 LENGTH
SecureData 91 DATA
SignatureLength 93 LENGTH
RawDataLength 95 LENGTH
RawData 96 DATA
PossResend 97 BOOLEAN
EncryptMethod 98 INT
HeartBtInt 108 INT
TestReqID 112 STRING
OnBehalfOfCompID 115 STRING
OnBehalfOfSubID 116 STRING
OrigSendingTime 122 UTCTIMESTAMP
GapFillFlag 123 BOOLEAN
DeliverToCompID 128 STRING
DeliverToSubID 129 STRING
ResetSeqNumFlag 141 BOOLEAN
SenderLocationID 142 STRING
TargetLocationID 143 STRING
OnBehalfOfLocationID 144 STRING
DeliverToLocationID 145 STRING
XmlDataLen 212 LENGTH
XmlData 213 DATA
MessageEncoding 347 STRING
EncodedTextLen 354 LENGTH
EncodedText 355 DATA
LastMsgSeqNumProcessed 369 SEQNUM
RefTagID 371 INT
RefMsgType 372 STRING
SessionRejectReason 373 INT
MaxMessageSize 383 LENGTH
TestMessageIndicator 464 BOOLEAN
Username 553 STRING
Password 554 STRING
NoHops 627 NUMINGROUP
HopCompID 628 STRING
HopSendingTime 629 UTCTIMESTAMP
HopRefID 630 SEQNUM
NextExpectedMsgSeqNum 789 SEQNUM
NewPassword 925 STRING
ApplVerID 1128 STRING
CstmApplVerID 1129 STRING
RefApplVerID 1130 STRING
RefCstmApplVerID 1131 STRING
DefaultApplVerID 1137 STRING
ApplExtID 1156 INT
EncryptedPasswordMethod 1400 INT
EncryptedPasswordLen 1401 LENGTH
EncryptedPassword 1402 DATA
EncryptedNewPasswordLen 1403 LENGTH
EncryptedNewPassword 1404 DATA
RefApplExtID 1406 INT
DefaultApplExtID 1407 INT
DefaultCstmApplVerID 1408 STRING
SessionStatus 1409 INT
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
    43: {'No': 'N', 'Yes': 'Y'},
    97: {'No': 'N', 'Yes': 'Y'},
    98: {'NoneOther': '0', 'Pkcs': '1', 'Des': '2', 'Pkcsdes': '3', 'Pgpdes': '4', 'Pgpdesmd5': '5', 'Pemdesmd5': '6'},
    123: {'No': 'N', 'Yes': 'Y'},
    141: {'No': 'N', 'Yes': 'Y'},
    373: {'InvalidTagNumber': '0', 'RequiredTagMissing': '1', 'TagNotDefinedForThisMessageType': '2', 'UndefinedTag': '3', 'TagSpecifiedWithoutAValue': '4', 'ValueIsIncorrect': '5', 'IncorrectDataFormatForValue': '6', 'DecryptionProblem': '7', 'SignatureProblem': '8', 'CompIDProblem': '9', 'SendingtimeAccuracyProblem': '10', 'InvalidMsgtype': '11', 'XMLValidationError': '12', 'TagAppearsMoreThanOnce': '13', 'TagSpecifiedOutOfRequiredOrder': '14', 'RepeatingGroupFieldsOutOfOrder': '15', 'IncorrectNumInGroupCount': '16', 'NonDataValueIncludesDelimiter': '17', 'InvalidUnsupportedApplicationVersion': '18', 'Other': '99'},
    464: {'No': 'N', 'Yes': 'Y'},
    1128: {'Fix27': '0', 'Fix30': '1', 'Fix40': '2', 'Fix41': '3', 'Fix42': '4', 'Fix43': '5', 'Fix44': '6', 'Fix50': '7', 'Fix50Sp1': '8', 'Fix50Sp2': '9'},
    1409: {'SessionActive': '0', 'SessionPasswordChanged': '1', 'SessionPasswordDueToExpire': '2', 'NewSessionPasswordDoesNotComplyWithPolicy': '3', 'SessionLogoutComplete': '4', 'InvalidUsernameOrPassword': '5', 'AccountLocked': '6', 'LogonsAreNotAllowedAtThisTime': '7', 'PasswordExpired': '8'},
    20077: {'CloseToday': '3', 'CloseYesterday': '4'},
    20078: {'Speculation': '1', 'Arbitrage': '2', 'Hedge': '3', 'MarketMaker': '5'},
    20081: {'Open': '0', 'Close': '1', 'CloseToday': '3', 'CloseYesterday': '4'},
    20082: {'Open': '0', 'Close': '1', 'CloseToday': '3', 'CloseYesterday': '4'},
    20083: {'Speculation': '1', 'Arbitrage': '2', 'Hedge': '3', 'MarketMaker': '5'},
    20084: {'Speculation': '1', 'Arbitrage': '2', 'Hedge': '3', 'MarketMaker': '5'},
    20703: {'Today': '1', 'History': '2'},
}
_OPEN = frozenset([98])
_COMPONENTS = {
    'HopGrp': ((627, (628, 629, 630,)),),
    'MsgTypeGrp': (),
}
_MESSAGES = [
    ('Heartbeat', '0', True, (112,)),
    ('TestRequest', '1', True, (-112,)),
    ('ResendRequest', '2', True, (-7, -16,)),
    ('Reject', '3', True, (-45, 371, 372, 1130, 1406, 1131, 373, 58, 354, 355, 20103,)),
    ('SequenceReset', '4', True, (123, -36,)),
    ('Logout', '5', True, (1409, 58, 354, 355, 20103,)),
    ('Logon', 'A', True, (-98, -108, 95, 96, 141, 789, 383, 'MsgTypeGrp', 464, 553, 554, 925, 1400, 1401, 1402, 1403, 1404, 1409, -1137, 1407, 1408, 58, 354, 355,)),
    ('XMLnonFIX', 'n', True, ()),
]
_HEADER = (-8, -9, -35, 1128, 1156, 1129, -49, -56, 115, 128, 90, 91, -34, 50, 142, 57, 143, 116, 144, 129, 145, 43, 97, -52, 122, 212, 213, 347, 369, (627, (628, 629, 630,)),)
_TRAILER = (93, 89, -10,)
_LENGTHS = {93: 89, 90: 91, 95: 96, 212: 213, 354: 355, 1401: 1402, 1403: 1404}
DICTIONARY = make_dictionary(
    "FIXT.1.1", "FIXT.1.1", _FIELDS, _VALUES, _OPEN, _MESSAGES, _COMPONENTS,
    _HEADER, _TRAILER, _LENGTHS, None,
)
