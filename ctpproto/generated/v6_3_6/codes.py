"""CTP API 6.3.6: codes.

Generated from specs/ctp/6.3.6 by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto.structs import register_codes


class ExchangeProperty:
    Normal = '0'
    GenOrderByTrade = '1'

class IdCardType:
    EID = '0'
    IDCard = '1'
    OfficerIDCard = '2'
    PoliceIDCard = '3'
    SoldierIDCard = '4'
    HouseholdRegister = '5'
    Passport = '6'
    TaiwanCompatriotIDCard = '7'
    HomeComingCard = '8'
    LicenseNo = '9'
    TaxNo = 'A'
    HMMainlandTravelPermit = 'B'
    TwMainlandTravelPermit = 'C'
    DrivingLicense = 'D'
    SocialID = 'F'
    LocalID = 'G'
    BusinessRegistration = 'H'
    HKMCIDCard = 'I'
    AccountsPermits = 'J'
    OtherCard = 'x'

class InvestorRange:
    All = '1'
    Group = '2'
    Single = '3'

class DepartmentRange:
    All = '1'
    Group = '2'
    Single = '3'

class DataSyncStatus:
    Asynchronous = '1'
    Synchronizing = '2'
    Synchronized = '3'

class BrokerDataSyncStatus:
    Synchronized = '1'
    Synchronizing = '2'

class ExchangeConnectStatus:
    NoConnection = '1'
    QryInstrumentSent = '2'
    GotInformation = '9'

class TraderConnectStatus:
    NotConnected = '1'
    Connected = '2'
    QryInstrumentSent = '3'
    SubPrivateFlow = '4'

class FunctionCode:
    DataAsync = '1'
    ForceUserLogout = '2'
    UserPasswordUpdate = '3'
    BrokerPasswordUpdate = '4'
    InvestorPasswordUpdate = '5'
    OrderInsert = '6'
    OrderAction = '7'
    SyncSystemData = '8'
    SyncBrokerData = '9'
    BachSyncBrokerData = 'A'
    SuperQuery = 'B'
    ParkedOrderInsert = 'C'
    ParkedOrderAction = 'D'
    SyncOTP = 'E'
    DeleteOrder = 'F'

class BrokerFunctionCode:
    ForceUserLogout = '1'
    UserPasswordUpdate = '2'
    SyncBrokerData = '3'
    BachSyncBrokerData = '4'
    OrderInsert = '5'
    OrderAction = '6'
    AllQuery = '7'
    log = 'a'
    BaseQry = 'b'
    TradeQry = 'c'
    Trade = 'd'
    Virement = 'e'
    Risk = 'f'
    Session = 'g'
    RiskNoticeCtl = 'h'
    RiskNotice = 'i'
    BrokerDeposit = 'j'
    QueryFund = 'k'
    QueryOrder = 'l'
    QueryTrade = 'm'
    QueryPosition = 'n'
    QueryMarketData = 'o'
    QueryUserEvent = 'p'
    QueryRiskNotify = 'q'
    QueryFundChange = 'r'
    QueryInvestor = 's'
    QueryTradingCode = 't'
    ForceClose = 'u'
    PressTest = 'v'
    RemainCalc = 'w'
    NetPositionInd = 'x'
    RiskPredict = 'y'
    DataExport = 'z'
    RiskTargetSetup = 'A'
    MarketDataWarn = 'B'
    QryBizNotice = 'C'
    CfgBizNotice = 'D'
    SyncOTP = 'E'
    SendBizNotice = 'F'
    CfgRiskLevelStd = 'G'
    TbCommand = 'H'
    DeleteOrder = 'J'
    ParkedOrderInsert = 'K'
    ParkedOrderAction = 'L'
    ExecOrderNoCheck = 'M'

class OrderActionStatus:
    Submitted = 'a'
    Accepted = 'b'
    Rejected = 'c'

class OrderStatus:
    AllTraded = '0'
    PartTradedQueueing = '1'
    PartTradedNotQueueing = '2'
    NoTradeQueueing = '3'
    NoTradeNotQueueing = '4'
    Canceled = '5'
    Unknown = 'a'
    NotTouched = 'b'
    Touched = 'c'

class OrderSubmitStatus:
    InsertSubmitted = '0'
    CancelSubmitted = '1'
    ModifySubmitted = '2'
    Accepted = '3'
    InsertRejected = '4'
    CancelRejected = '5'
    ModifyRejected = '6'

class PositionDate:
    Today = '1'
    History = '2'

class PositionDateType:
    UseHistory = '1'
    NoUseHistory = '2'

class TradingRole:
    Broker = '1'
    Host = '2'
    Maker = '3'

class ProductClass:
    Futures = '1'
    Options = '2'
    Combination = '3'
    Spot = '4'
    EFP = '5'
    SpotOption = '6'

class InstLifePhase:
    NotStart = '0'
    Started = '1'
    Pause = '2'
    Expired = '3'

class Direction:
    Buy = '0'
    Sell = '1'

class PositionType:
    Net = '1'
    Gross = '2'

class PosiDirection:
    Net = '1'
    Long = '2'
    Short = '3'

class SysSettlementStatus:
    NonActive = '1'
    Startup = '2'
    Operating = '3'
    Settlement = '4'
    SettlementFinished = '5'

class RatioAttr:
    Trade = '0'
    Settlement = '1'

class HedgeFlag:
    Speculation = '1'
    Arbitrage = '2'
    Hedge = '3'
    MarketMaker = '5'

class BillHedgeFlag:
    Speculation = '1'
    Arbitrage = '2'
    Hedge = '3'

class ClientIDType:
    Speculation = '1'
    Arbitrage = '2'
    Hedge = '3'
    MarketMaker = '5'

class OrderPriceType:
    AnyPrice = '1'
    LimitPrice = '2'
    BestPrice = '3'
    LastPrice = '4'
    LastPricePlusOneTicks = '5'
    LastPricePlusTwoTicks = '6'
    LastPricePlusThreeTicks = '7'
    AskPrice1 = '8'
    AskPrice1PlusOneTicks = '9'
    AskPrice1PlusTwoTicks = 'A'
    AskPrice1PlusThreeTicks = 'B'
    BidPrice1 = 'C'
    BidPrice1PlusOneTicks = 'D'
    BidPrice1PlusTwoTicks = 'E'
    BidPrice1PlusThreeTicks = 'F'
    FiveLevelPrice = 'G'

class OffsetFlag:
    Open = '0'
    Close = '1'
    ForceClose = '2'
    CloseToday = '3'
    CloseYesterday = '4'
    ForceOff = '5'
    LocalForceClose = '6'

class ForceCloseReason:
    NotForceClose = '0'
    LackDeposit = '1'
    ClientOverPositionLimit = '2'
    MemberOverPositionLimit = '3'
    NotMultiple = '4'
    Violation = '5'
    Other = '6'
    PersonDeliv = '7'

class OrderType:
    Normal = '0'
    DeriveFromQuote = '1'
    DeriveFromCombination = '2'
    Combination = '3'
    ConditionalOrder = '4'
    Swap = '5'

class TimeCondition:
    IOC = '1'
    GFS = '2'
    GFD = '3'
    GTD = '4'
    GTC = '5'
    GFA = '6'

class VolumeCondition:
    AV = '1'
    MV = '2'
    CV = '3'

class ContingentCondition:
    Immediately = '1'
    Touch = '2'
    TouchProfit = '3'
    ParkedOrder = '4'
    LastPriceGreaterThanStopPrice = '5'
    LastPriceGreaterEqualStopPrice = '6'
    LastPriceLesserThanStopPrice = '7'
    LastPriceLesserEqualStopPrice = '8'
    AskPriceGreaterThanStopPrice = '9'
    AskPriceGreaterEqualStopPrice = 'A'
    AskPriceLesserThanStopPrice = 'B'
    AskPriceLesserEqualStopPrice = 'C'
    BidPriceGreaterThanStopPrice = 'D'
    BidPriceGreaterEqualStopPrice = 'E'
    BidPriceLesserThanStopPrice = 'F'
    BidPriceLesserEqualStopPrice = 'H'

class ActionFlag:
    Delete = '0'
    Modify = '3'

class TradingRight:
    Allow = '0'
    CloseOnly = '1'
    Forbidden = '2'

class OrderSource:
    Participant = '0'
    Administrator = '1'

class TradeType:
    SplitCombination = '#'
    Common = '0'
    OptionsExecution = '1'
    OTC = '2'
    EFPDerived = '3'
    CombinationDerived = '4'

class PriceSource:
    LastPrice = '0'
    Buy = '1'
    Sell = '2'

class InstrumentStatus:
    BeforeTrading = '0'
    NoTrading = '1'
    Continous = '2'
    AuctionOrdering = '3'
    AuctionBalance = '4'
    AuctionMatch = '5'
    Closed = '6'

class InstStatusEnterReason:
    Automatic = '1'
    Manual = '2'
    Fuse = '3'

class BatchStatus:
    NoUpload = '1'
    Uploaded = '2'
    Failed = '3'

class ReturnStyle:
    All = '1'
    ByProduct = '2'

class ReturnPattern:
    ByVolume = '1'
    ByFeeOnHand = '2'

class ReturnLevel:
    Level1 = '1'
    Level2 = '2'
    Level3 = '3'
    Level4 = '4'
    Level5 = '5'
    Level6 = '6'
    Level7 = '7'
    Level8 = '8'
    Level9 = '9'

class ReturnStandard:
    ByPeriod = '1'
    ByStandard = '2'

class MortgageType:
    Out = '0'
    In = '1'

class InvestorSettlementParamID:
    MortgageRatio = '4'
    MarginWay = '5'
    BillDeposit = '9'

class ExchangeSettlementParamID:
    MortgageRatio = '1'
    OtherFundItem = '2'
    OtherFundImport = '3'
    CFFEXMinPrepa = '6'
    CZCESettlementType = '7'
    ExchDelivFeeMode = '9'
    DelivFeeMode = '0'
    CZCEComMarginType = 'A'
    DceComMarginType = 'B'
    OptOutDisCountRate = 'a'
    OptMiniGuarantee = 'b'

class SystemParamID:
    InvestorIDMinLength = '1'
    AccountIDMinLength = '2'
    UserRightLogon = '3'
    SettlementBillTrade = '4'
    TradingCode = '5'
    CheckFund = '6'
    CommModelRight = '7'
    MarginModelRight = '9'
    IsStandardActive = '8'
    UploadSettlementFile = 'U'
    DownloadCSRCFile = 'D'
    SettlementBillFile = 'S'
    CSRCOthersFile = 'C'
    InvestorPhoto = 'P'
    CSRCData = 'R'
    InvestorPwdModel = 'I'
    CFFEXInvestorSettleFile = 'F'
    InvestorIDType = 'a'
    FreezeMaxReMain = 'r'
    IsSync = 'A'
    RelieveOpenLimit = 'O'
    IsStandardFreeze = 'X'
    CZCENormalProductHedge = 'B'

class TradeParamID:
    EncryptionStandard = 'E'
    RiskMode = 'R'
    RiskModeGlobal = 'G'
    modeEncode = 'P'
    tickMode = 'T'
    SingleUserSessionMaxNum = 'S'
    LoginFailMaxNum = 'L'
    IsAuthForce = 'A'
    IsPosiFreeze = 'F'
    IsPosiLimit = 'M'
    ForQuoteTimeInterval = 'Q'
    IsFuturePosiLimit = 'B'
    IsFutureOrderFreq = 'C'
    IsExecOrderProfit = 'H'

class FileID:
    SettlementFund = 'F'
    Trade = 'T'
    InvestorPosition = 'P'
    SubEntryFund = 'O'
    CZCECombinationPos = 'C'
    CSRCData = 'R'
    CZCEClose = 'L'
    CZCENoClose = 'N'
    PositionDtl = 'D'
    OptionStrike = 'S'
    SettlementPriceComparison = 'M'
    NonTradePosChange = 'B'

class FileType:
    Settlement = '0'
    Check = '1'

class FileFormat:
    Txt = '0'
    Zip = '1'
    DBF = '2'

class FileUploadStatus:
    SucceedUpload = '1'
    FailedUpload = '2'
    SucceedLoad = '3'
    PartSucceedLoad = '4'
    FailedLoad = '5'

class TransferDirection:
    Out = '0'
    In = '1'

class SpecialCreateRule:
    NoSpecialRule = '0'
    NoSpringFestival = '1'

class BasisPriceType:
    LastSettlement = '1'
    LaseClose = '2'

class ProductLifePhase:
    Active = '1'
    NonActive = '2'
    Canceled = '3'

class DeliveryMode:
    CashDeliv = '1'
    CommodityDeliv = '2'

class FundIOType:
    FundIO = '1'
    Transfer = '2'
    SwapCurrency = '3'

class FundType:
    Deposite = '1'
    ItemFund = '2'
    Company = '3'
    InnerTransfer = '4'

class FundDirection:
    In = '1'
    Out = '2'

class FundStatus:
    Record = '1'
    Check = '2'
    Charge = '3'

class PublishStatus:
    None_ = '1'
    Publishing = '2'
    Published = '3'

class SystemStatus:
    NonActive = '1'
    Startup = '2'
    Initialize = '3'
    Initialized = '4'
    Close = '5'
    Closed = '6'
    Settlement = '7'

class SettlementStatus:
    Initialize = '0'
    Settlementing = '1'
    Settlemented = '2'
    Finished = '3'

class InvestorType:
    Person = '0'
    Company = '1'
    Fund = '2'
    SpecialOrgan = '3'
    Asset = '4'

class BrokerType:
    Trade = '0'
    TradeSettle = '1'

class RiskLevel:
    Low = '1'
    Normal = '2'
    Focus = '3'
    Risk = '4'

class FeeAcceptStyle:
    ByTrade = '1'
    ByDeliv = '2'
    None_ = '3'
    FixFee = '4'

class PasswordType:
    Trade = '1'
    Account = '2'

class Algorithm:
    All = '1'
    OnlyLost = '2'
    OnlyGain = '3'
    None_ = '4'

class IncludeCloseProfit:
    Include = '0'
    NotInclude = '2'

class AllWithoutTrade:
    Enable = '0'
    Disable = '2'
    NoHoldEnable = '3'

class FuturePwdFlag:
    UnCheck = '0'
    Check = '1'

class TransferType:
    BankToFuture = '0'
    FutureToBank = '1'

class TransferValidFlag:
    Invalid = '0'
    Valid = '1'
    Reverse = '2'

class Reason:
    CD = '0'
    ZT = '1'
    QT = '2'

class Sex:
    None_ = '0'
    Man = '1'
    Woman = '2'

class UserType:
    Investor = '0'
    Operator = '1'
    SuperUser = '2'

class RateType:
    MarginRate = '2'

class NoteType:
    TradeSettleBill = '1'
    TradeSettleMonth = '2'
    CallMarginNotes = '3'
    ForceCloseNotes = '4'
    TradeNotes = '5'
    DelivNotes = '6'

class SettlementStyle:
    Day = '1'
    Volume = '2'

class SettlementBillType:
    Day = '0'
    Month = '1'

class UserRightType:
    Logon = '1'
    Transfer = '2'
    EMail = '3'
    Fax = '4'
    ConditionOrder = '5'

class MarginPriceType:
    PreSettlementPrice = '1'
    SettlementPrice = '2'
    AveragePrice = '3'
    OpenPrice = '4'

class BillGenStatus:
    None_ = '0'
    NoGenerated = '1'
    Generated = '2'

class AlgoType:
    HandlePositionAlgo = '1'
    FindMarginRateAlgo = '2'

class HandlePositionAlgoID:
    Base = '1'
    DCE = '2'
    CZCE = '3'

class FindMarginRateAlgoID:
    Base = '1'
    DCE = '2'
    CZCE = '3'

class HandleTradingAccountAlgoID:
    Base = '1'
    DCE = '2'
    CZCE = '3'

class PersonType:
    Order = '1'
    Open = '2'
    Fund = '3'
    Settlement = '4'
    Company = '5'
    Corporation = '6'
    LinkMan = '7'
    Ledger = '8'
    Trustee = '9'
    TrusteeCorporation = 'A'
    TrusteeOpen = 'B'
    TrusteeContact = 'C'
    ForeignerRefer = 'D'
    CorporationRefer = 'E'

class QueryInvestorRange:
    All = '1'
    Group = '2'
    Single = '3'

class InvestorRiskStatus:
    Normal = '1'
    Warn = '2'
    Call = '3'
    Force = '4'
    Exception = '5'

class UserEventType:
    Login = '1'
    Logout = '2'
    Trading = '3'
    TradingError = '4'
    UpdatePassword = '5'
    Authenticate = '6'
    Other = '9'

class CloseStyle:
    Close = '0'
    CloseToday = '1'

class StatMode:
    Non = '0'
    Instrument = '1'
    Product = '2'
    Investor = '3'

class ParkedOrderStatus:
    NotSend = '1'
    Send = '2'
    Deleted = '3'

class VirDealStatus:
    Dealing = '1'
    DeaclSucceed = '2'

class OrgSystemID:
    Standard = '0'
    ESunny = '1'
    KingStarV6 = '2'

class VirTradeStatus:
    NaturalDeal = '0'
    SucceedEnd = '1'
    FailedEND = '2'
    Exception = '3'
    ManualDeal = '4'
    MesException = '5'
    SysException = '6'

class VirBankAccType:
    BankBook = '1'
    BankCard = '2'
    CreditCard = '3'

class VirementStatus:
    Natural = '0'
    Canceled = '9'

class VirementAvailAbility:
    NoAvailAbility = '0'
    AvailAbility = '1'
    Repeal = '2'

class VirementTradeCode:
    BankBankToFuture = '102001'
    BankFutureToBank = '102002'
    FutureBankToFuture = '202001'
    FutureFutureToBank = '202002'

class AMLGenStatus:
    Program = '0'
    HandWork = '1'

class CFMMCKeyKind:
    REQUEST = 'R'
    AUTO = 'A'
    MANUAL = 'M'

class CertificationType:
    IDCard = '0'
    Passport = '1'
    OfficerIDCard = '2'
    SoldierIDCard = '3'
    HomeComingCard = '4'
    HouseholdRegister = '5'
    LicenseNo = '6'
    InstitutionCodeCard = '7'
    TempLicenseNo = '8'
    NoEnterpriseLicenseNo = '9'
    OtherCard = 'x'
    SuperDepAgree = 'a'

class FileBusinessCode:
    Others = '0'
    TransferDetails = '1'
    CustAccStatus = '2'
    AccountTradeDetails = '3'
    FutureAccountChangeInfoDetails = '4'
    CustMoneyDetail = '5'
    CustCancelAccountInfo = '6'
    CustMoneyResult = '7'
    OthersExceptionResult = '8'
    CustInterestNetMoneyDetails = '9'
    CustMoneySendAndReceiveDetails = 'a'
    CorporationMoneyTotal = 'b'
    MainbodyMoneyTotal = 'c'
    MainPartMonitorData = 'd'
    PreparationMoney = 'e'
    BankMoneyMonitorData = 'f'

class CashExchangeCode:
    Exchange = '1'
    Cash = '2'

class YesNoIndicator:
    Yes = '0'
    No = '1'

class BanlanceType:
    CurrentMoney = '0'
    UsableMoney = '1'
    FetchableMoney = '2'
    FreezeMoney = '3'

class Gender:
    Unknown = '0'
    Male = '1'
    Female = '2'

class FeePayFlag:
    BEN = '0'
    OUR = '1'
    SHA = '2'

class PassWordKeyType:
    ExchangeKey = '0'
    PassWordKey = '1'
    MACKey = '2'
    MessageKey = '3'

class FBTPassWordType:
    Query = '0'
    Fetch = '1'
    Transfer = '2'
    Trade = '3'

class FBTEncryMode:
    NoEncry = '0'
    DES = '1'
    _3DES = '2'

class BankRepealFlag:
    BankNotNeedRepeal = '0'
    BankWaitingRepeal = '1'
    BankBeenRepealed = '2'

class BrokerRepealFlag:
    BrokerNotNeedRepeal = '0'
    BrokerWaitingRepeal = '1'
    BrokerBeenRepealed = '2'

class InstitutionType:
    Bank = '0'
    Future = '1'
    Store = '2'

class LastFragment:
    Yes = '0'
    No = '1'

class BankAccStatus:
    Normal = '0'
    Freeze = '1'
    ReportLoss = '2'

class MoneyAccountStatus:
    Normal = '0'
    Cancel = '1'

class ManageStatus:
    Point = '0'
    PrePoint = '1'
    CancelPoint = '2'

class SystemType:
    FutureBankTransfer = '0'
    StockBankTransfer = '1'
    TheThirdPartStore = '2'

class TxnEndFlag:
    NormalProcessing = '0'
    Success = '1'
    Failed = '2'
    Abnormal = '3'
    ManualProcessedForException = '4'
    CommuFailedNeedManualProcess = '5'
    SysErrorNeedManualProcess = '6'

class ProcessStatus:
    NotProcess = '0'
    StartProcess = '1'
    Finished = '2'

class CustType:
    Person = '0'
    Institution = '1'

class FBTTransferDirection:
    FromBankToFuture = '1'
    FromFutureToBank = '2'

class OpenOrDestroy:
    Open = '1'
    Destroy = '0'

class AvailabilityFlag:
    Invalid = '0'
    Valid = '1'
    Repeal = '2'

class OrganType:
    Bank = '1'
    Future = '2'
    PlateForm = '9'

class OrganLevel:
    HeadQuarters = '1'
    Branch = '2'

class ProtocalID:
    FutureProtocal = '0'
    ICBCProtocal = '1'
    ABCProtocal = '2'
    CBCProtocal = '3'
    CCBProtocal = '4'
    BOCOMProtocal = '5'
    FBTPlateFormProtocal = 'X'

class ConnectMode:
    ShortConnect = '0'
    LongConnect = '1'

class SyncMode:
    ASync = '0'
    Sync = '1'

class BankAccType:
    BankBook = '1'
    SavingCard = '2'
    CreditCard = '3'

class FutureAccType:
    BankBook = '1'
    SavingCard = '2'
    CreditCard = '3'

class OrganStatus:
    Ready = '0'
    CheckIn = '1'
    CheckOut = '2'
    CheckFileArrived = '3'
    CheckDetail = '4'
    DayEndClean = '5'
    Invalid = '9'

class CCBFeeMode:
    ByAmount = '1'
    ByMonth = '2'

class CommApiType:
    Client = '1'
    Server = '2'
    UserApi = '3'

class LinkStatus:
    Connected = '1'
    Disconnected = '2'

class PwdFlag:
    NoCheck = '0'
    BlankCheck = '1'
    EncryptCheck = '2'

class SecuAccType:
    AccountID = '1'
    CardID = '2'
    SHStockholderID = '3'
    SZStockholderID = '4'

class TransferStatus:
    Normal = '0'
    Repealed = '1'

class SponsorType:
    Broker = '0'
    Bank = '1'

class ReqRspType:
    Request = '0'
    Response = '1'

class FBTUserEventType:
    SignIn = '0'
    FromBankToFuture = '1'
    FromFutureToBank = '2'
    OpenAccount = '3'
    CancelAccount = '4'
    ChangeAccount = '5'
    RepealFromBankToFuture = '6'
    RepealFromFutureToBank = '7'
    QueryBankAccount = '8'
    QueryFutureAccount = '9'
    SignOut = 'A'
    SyncKey = 'B'
    ReserveOpenAccount = 'C'
    CancelReserveOpenAccount = 'D'
    ReserveOpenAccountConfirm = 'E'
    Other = 'Z'

class DBOperation:
    Insert = '0'
    Update = '1'
    Delete = '2'

class SyncFlag:
    Yes = '0'
    No = '1'

class SyncType:
    OneOffSync = '0'
    TimerSync = '1'
    TimerFullSync = '2'

class ExDirection:
    Settlement = '0'
    Sale = '1'

class FBEResultFlag:
    Success = '0'
    InsufficientBalance = '1'
    UnknownTrading = '8'
    Fail = 'x'

class FBEExchStatus:
    Normal = '0'
    ReExchange = '1'

class FBEFileFlag:
    DataPackage = '0'
    File = '1'

class FBEAlreadyTrade:
    NotTrade = '0'
    Trade = '1'

class FBEUserEventType:
    SignIn = '0'
    Exchange = '1'
    ReExchange = '2'
    QueryBankAccount = '3'
    QueryExchDetial = '4'
    QueryExchSummary = '5'
    QueryExchRate = '6'
    CheckBankAccount = '7'
    SignOut = '8'
    Other = 'Z'

class FBEReqFlag:
    UnProcessed = '0'
    WaitSend = '1'
    SendSuccess = '2'
    SendFailed = '3'
    WaitReSend = '4'

class NotifyClass:
    NOERROR = '0'
    Warn = '1'
    Call = '2'
    Force = '3'
    CHUANCANG = '4'
    Exception = '5'

class ForceCloseType:
    Manual = '0'
    Single = '1'
    Group = '2'

class RiskNotifyMethod:
    System = '0'
    SMS = '1'
    EMail = '2'
    Manual = '3'

class RiskNotifyStatus:
    NotGen = '0'
    Generated = '1'
    SendError = '2'
    SendOk = '3'
    Received = '4'
    Confirmed = '5'

class RiskUserEvent:
    ExportData = '0'

class ConditionalOrderSortType:
    LastPriceAsc = '0'
    LastPriceDesc = '1'
    AskPriceAsc = '2'
    AskPriceDesc = '3'
    BidPriceAsc = '4'
    BidPriceDesc = '5'

class SendType:
    NoSend = '0'
    Sended = '1'
    Generated = '2'
    SendFail = '3'
    Success = '4'
    Fail = '5'
    Cancel = '6'

class ClientIDStatus:
    NoApply = '1'
    Submited = '2'
    Sended = '3'
    Success = '4'
    Refuse = '5'
    Cancel = '6'

class QuestionType:
    Radio = '1'
    Option = '2'
    Blank = '3'

class BusinessType:
    Request = '1'
    Response = '2'
    Notice = '3'

class CfmmcReturnCode:
    Success = '0'
    Working = '1'
    InfoFail = '2'
    IDCardFail = '3'
    OtherFail = '4'

class ClientType:
    All = '0'
    Person = '1'
    Company = '2'
    Other = '3'
    SpecialOrgan = '4'
    Asset = '5'

class ExchangeIDType:
    SHFE = 'S'
    CZCE = 'Z'
    DCE = 'D'
    CFFEX = 'J'
    INE = 'N'

class ExClientIDType:
    Hedge = '1'
    Arbitrage = '2'
    Speculation = '3'

class UpdateFlag:
    NoUpdate = '0'
    Success = '1'
    Fail = '2'
    TCSuccess = '3'
    TCFail = '4'
    Cancel = '5'

class ApplyOperateID:
    OpenInvestor = '1'
    ModifyIDCard = '2'
    ModifyNoIDCard = '3'
    ApplyTradingCode = '4'
    CancelTradingCode = '5'
    CancelInvestor = '6'
    FreezeAccount = '8'
    ActiveFreezeAccount = '9'

class ApplyStatusID:
    NoComplete = '1'
    Submited = '2'
    Checked = '3'
    Refused = '4'
    Deleted = '5'

class SendMethod:
    ByAPI = '1'
    ByFile = '2'

class EventMode:
    ADD = '1'
    UPDATE = '2'
    DELETE = '3'
    CHECK = '4'
    COPY = '5'
    CANCEL = '6'
    Reverse = '7'

class UOAAutoSend:
    ASR = '1'
    ASNR = '2'
    NSAR = '3'
    NSR = '4'

class FlowID:
    InvestorGroupFlow = '1'
    InvestorRate = '2'
    InvestorCommRateModel = '3'

class CheckLevel:
    Zero = '0'
    One = '1'
    Two = '2'

class CheckStatus:
    Init = '0'
    Checking = '1'
    Checked = '2'
    Refuse = '3'
    Cancel = '4'

class UsedStatus:
    Unused = '0'
    Used = '1'
    Fail = '2'

class BankAcountOrigin:
    ByAccProperty = '0'
    ByFBTransfer = '1'

class MonthBillTradeSum:
    ByInstrument = '0'
    ByDayInsPrc = '1'
    ByDayIns = '2'

class FBTTradeCodeEnum:
    BankLaunchBankToBroker = '102001'
    BrokerLaunchBankToBroker = '202001'
    BankLaunchBrokerToBank = '102002'
    BrokerLaunchBrokerToBank = '202002'

class OTPType:
    NONE = '0'
    TOTP = '1'

class OTPStatus:
    Unused = '0'
    Used = '1'
    Disuse = '2'

class BrokerUserType:
    Investor = '1'
    BrokerUser = '2'

class FutureType:
    Commodity = '1'
    Financial = '2'

class FundEventType:
    Restriction = '0'
    TodayRestriction = '1'
    Transfer = '2'
    Credit = '3'
    InvestorWithdrawAlm = '4'
    BankRestriction = '5'
    Accountregister = '6'
    ExchangeFundIO = '7'
    InvestorFundIO = '8'

class AccountSourceType:
    FBTransfer = '0'
    ManualEntry = '1'

class CodeSourceType:
    UnifyAccount = '0'
    ManualEntry = '1'

class UserRange:
    All = '0'
    Single = '1'

class ByGroup:
    Investor = '2'
    Group = '1'

class TradeSumStatMode:
    Instrument = '1'
    Product = '2'
    Exchange = '3'

class ExprSetMode:
    Relative = '1'
    Typical = '2'

class RateInvestorRange:
    All = '1'
    Model = '2'
    Single = '3'

class SyncDataStatus:
    Initialize = '0'
    Settlementing = '1'
    Settlemented = '2'

class TradeSource:
    NORMAL = '0'
    QUERY = '1'

class FlexStatMode:
    Product = '1'
    Exchange = '2'
    All = '3'

class ByInvestorRange:
    Property = '1'
    All = '2'

class PropertyInvestorRange:
    All = '1'
    Property = '2'
    Single = '3'

class FileStatus:
    NoCreate = '0'
    Created = '1'
    Failed = '2'

class FileGenStyle:
    FileTransmit = '0'
    FileGen = '1'

class SysOperMode:
    Add = '1'
    Update = '2'
    Delete = '3'
    Copy = '4'
    AcTive = '5'
    CanCel = '6'
    ReSet = '7'

class SysOperType:
    UpdatePassword = '0'
    UserDepartment = '1'
    RoleManager = '2'
    RoleFunction = '3'
    BaseParam = '4'
    SetUserID = '5'
    SetUserRole = '6'
    UserIpRestriction = '7'
    DepartmentManager = '8'
    DepartmentCopy = '9'
    Tradingcode = 'A'
    InvestorStatus = 'B'
    InvestorAuthority = 'C'
    PropertySet = 'D'
    ReSetInvestorPasswd = 'E'
    InvestorPersonalityInfo = 'F'

class CSRCDataQueyType:
    Current = '0'
    History = '1'

class FreezeStatus:
    Normal = '1'
    Freeze = '0'

class StandardStatus:
    Standard = '0'
    NonStandard = '1'

class RightParamType:
    Freeze = '1'
    FreezeActive = '2'
    OpenLimit = '3'
    RelieveOpenLimit = '4'

class DataStatus:
    Normal = '0'
    Deleted = '1'

class AMLCheckStatus:
    Init = '0'
    Checking = '1'
    Checked = '2'
    RefuseReport = '3'

class AmlDateType:
    DrawDay = '0'
    TouchDay = '1'

class AmlCheckLevel:
    CheckLevel0 = '0'
    CheckLevel1 = '1'
    CheckLevel2 = '2'
    CheckLevel3 = '3'

class ExportFileType:
    CSV = '0'
    EXCEL = '1'
    DBF = '2'

class SettleManagerType:
    Before = '1'
    Settlement = '2'
    After = '3'
    Settlemented = '4'

class SettleManagerLevel:
    Must = '1'
    Alarm = '2'
    Prompt = '3'
    Ignore = '4'

class SettleManagerGroup:
    Exhcange = '1'
    ASP = '2'
    CSRC = '3'

class LimitUseType:
    Repeatable = '1'
    Unrepeatable = '2'

class DataResource:
    Settle = '1'
    Exchange = '2'
    CSRC = '3'

class MarginType:
    ExchMarginRate = '0'
    InstrMarginRate = '1'
    InstrMarginRateTrade = '2'

class ActiveType:
    Intraday = '1'
    Long = '2'

class MarginRateType:
    Exchange = '1'
    Investor = '2'
    InvestorTrade = '3'

class BackUpStatus:
    UnBak = '0'
    BakUp = '1'
    BakUped = '2'
    BakFail = '3'

class InitSettlement:
    UnInitialize = '0'
    Initialize = '1'
    Initialized = '2'

class ReportStatus:
    NoCreate = '0'
    Create = '1'
    Created = '2'
    CreateFail = '3'

class SaveStatus:
    UnSaveData = '0'
    SaveDatad = '1'

class SettArchiveStatus:
    UnArchived = '0'
    Archiving = '1'
    Archived = '2'
    ArchiveFail = '3'

class CTPType:
    Unkown = '0'
    MainCenter = '1'
    BackUp = '2'

class CloseDealType:
    Normal = '0'
    SpecFirst = '1'

class MortgageFundUseRange:
    None_ = '0'
    Margin = '1'
    All = '2'

class SpecProductType:
    CzceHedge = '1'
    IneForeignCurrency = '2'
    DceOpenClose = '3'

class FundMortgageType:
    Mortgage = '1'
    Redemption = '2'

class AccountSettlementParamID:
    BaseMargin = '1'
    LowestInterest = '2'

class FundMortDirection:
    In = '1'
    Out = '2'

class BusinessClass:
    Profit = '0'
    Loss = '1'
    Other = 'Z'

class SwapSourceType:
    Manual = '0'
    Automatic = '1'

class CurrExDirection:
    Settlement = '0'
    Sale = '1'

class CurrencySwapStatus:
    Entry = '1'
    Approve = '2'
    Refuse = '3'
    Revoke = '4'
    Send = '5'
    Success = '6'
    Failure = '7'

class ReqFlag:
    NoSend = '0'
    SendSuccess = '1'
    SendFailed = '2'
    WaitReSend = '3'

class ResFlag:
    Success = '0'
    InsuffiCient = '1'
    UnKnown = '8'

class ExStatus:
    Before = '0'
    After = '1'

class ClientRegion:
    Domestic = '1'
    GMT = '2'
    Foreign = '3'

class HasBoard:
    No = '0'
    Yes = '1'

class StartMode:
    Normal = '1'
    Emerge = '2'
    Restore = '3'

class TemplateType:
    Full = '1'
    Increment = '2'
    BackUp = '3'

class LoginMode:
    Trade = '0'
    Transfer = '1'

class PromptType:
    Instrument = '1'
    Margin = '2'

class HasTrustee:
    Yes = '1'
    No = '0'

class AmType:
    Bank = '1'
    Securities = '2'
    Fund = '3'
    Insurance = '4'
    Trust = '5'
    Other = '9'

class CSRCFundIOType:
    FundIO = '0'
    SwapCurrency = '1'

class CusAccountType:
    Futures = '1'
    AssetmgrFuture = '2'
    AssetmgrTrustee = '3'
    AssetmgrTransfer = '4'

class LanguageType:
    Chinese = '1'
    English = '2'

class AssetmgrClientType:
    Person = '1'
    Organ = '2'
    SpecialOrgan = '4'

class AssetmgrType:
    Futures = '3'
    SpecialOrgan = '4'

class CheckInstrType:
    HasExch = '0'
    HasATP = '1'
    HasDiff = '2'

class DeliveryType:
    HandDeliv = '1'
    PersonDeliv = '2'

class MaxMarginSideAlgorithm:
    NO = '0'
    YES = '1'

class DAClientType:
    Person = '0'
    Company = '1'
    Other = '2'

class UOAAssetmgrType:
    Futures = '1'
    SpecialOrgan = '2'

class DirectionEn:
    Buy = '0'
    Sell = '1'

class OffsetFlagEn:
    Open = '0'
    Close = '1'
    ForceClose = '2'
    CloseToday = '3'
    CloseYesterday = '4'
    ForceOff = '5'
    LocalForceClose = '6'

class HedgeFlagEn:
    Speculation = '1'
    Arbitrage = '2'
    Hedge = '3'

class FundIOTypeEn:
    FundIO = '1'
    Transfer = '2'
    SwapCurrency = '3'

class FundTypeEn:
    Deposite = '1'
    ItemFund = '2'
    Company = '3'
    InnerTransfer = '4'

class FundDirectionEn:
    In = '1'
    Out = '2'

class FundMortDirectionEn:
    In = '1'
    Out = '2'

class OptionsType:
    CallOptions = '1'
    PutOptions = '2'

class StrikeMode:
    Continental = '0'
    American = '1'
    Bermuda = '2'

class StrikeType:
    Hedge = '0'
    Match = '1'

class ApplyType:
    NotStrikeNum = '4'

class GiveUpDataSource:
    Gen = '0'
    Hand = '1'

class ExecResult:
    NoExec = 'n'
    Canceled = 'c'
    OK = '0'
    NoPosition = '1'
    NoDeposit = '2'
    NoParticipant = '3'
    NoClient = '4'
    NoInstrument = '6'
    NoRight = '7'
    InvalidVolume = '8'
    NoEnoughHistoryTrade = '9'
    Unknown = 'a'

class CombinationType:
    Future = '0'
    BUL = '1'
    BER = '2'
    STD = '3'
    STG = '4'
    PRT = '5'
    CLD = '6'

class OptionRoyaltyPriceType:
    PreSettlementPrice = '1'
    OpenPrice = '4'

class BalanceAlgorithm:
    Default = '1'
    IncludeOptValLost = '2'

class ActionType:
    Exec = '1'
    Abandon = '2'

class ForQuoteStatus:
    Submitted = 'a'
    Accepted = 'b'
    Rejected = 'c'

class ValueMethod:
    Absolute = '0'
    Ratio = '1'

class ExecOrderPositionFlag:
    Reserve = '0'
    UnReserve = '1'

class ExecOrderCloseFlag:
    AutoClose = '0'
    NotToClose = '1'

class ProductType:
    Futures = '1'
    Options = '2'

class CZCEUploadFileName:
    CUFN_O = 'O'
    CUFN_T = 'T'
    CUFN_P = 'P'
    CUFN_N = 'N'
    CUFN_L = 'L'
    CUFN_F = 'F'
    CUFN_C = 'C'
    CUFN_M = 'M'

class DCEUploadFileName:
    DUFN_O = 'O'
    DUFN_T = 'T'
    DUFN_P = 'P'
    DUFN_F = 'F'
    DUFN_C = 'C'
    DUFN_D = 'D'
    DUFN_M = 'M'
    DUFN_S = 'S'

class SHFEUploadFileName:
    SUFN_O = 'O'
    SUFN_T = 'T'
    SUFN_P = 'P'
    SUFN_F = 'F'

class CFFEXUploadFileName:
    SUFN_T = 'T'
    SUFN_P = 'P'
    SUFN_F = 'F'
    SUFN_S = 'S'

class CombDirection:
    Comb = '0'
    UnComb = '1'

class StrikeOffsetType:
    RealValue = '1'
    ProfitValue = '2'
    RealRatio = '3'
    ProfitRatio = '4'

class ReserveOpenAccStas:
    Processing = '0'
    Cancelled = '1'
    Opened = '2'
    Invalid = '3'


CODES: dict[str, dict[str, str]] = {
    "ExchangeProperty": {'0': 'Normal', '1': 'GenOrderByTrade'},
    "IdCardType": {'0': 'EID', '1': 'IDCard', '2': 'OfficerIDCard', '3': 'PoliceIDCard', '4': 'SoldierIDCard', '5': 'HouseholdRegister', '6': 'Passport', '7': 'TaiwanCompatriotIDCard', '8': 'HomeComingCard', '9': 'LicenseNo', 'A': 'TaxNo', 'B': 'HMMainlandTravelPermit', 'C': 'TwMainlandTravelPermit', 'D': 'DrivingLicense', 'F': 'SocialID', 'G': 'LocalID', 'H': 'BusinessRegistration', 'I': 'HKMCIDCard', 'J': 'AccountsPermits', 'x': 'OtherCard'},
    "InvestorRange": {'1': 'All', '2': 'Group', '3': 'Single'},
    "DepartmentRange": {'1': 'All', '2': 'Group', '3': 'Single'},
    "DataSyncStatus": {'1': 'Asynchronous', '2': 'Synchronizing', '3': 'Synchronized'},
    "BrokerDataSyncStatus": {'1': 'Synchronized', '2': 'Synchronizing'},
    "ExchangeConnectStatus": {'1': 'NoConnection', '2': 'QryInstrumentSent', '9': 'GotInformation'},
    "TraderConnectStatus": {'1': 'NotConnected', '2': 'Connected', '3': 'QryInstrumentSent', '4': 'SubPrivateFlow'},
    "FunctionCode": {'1': 'DataAsync', '2': 'ForceUserLogout', '3': 'UserPasswordUpdate', '4': 'BrokerPasswordUpdate', '5': 'InvestorPasswordUpdate', '6': 'OrderInsert', '7': 'OrderAction', '8': 'SyncSystemData', '9': 'SyncBrokerData', 'A': 'BachSyncBrokerData', 'B': 'SuperQuery', 'C': 'ParkedOrderInsert', 'D': 'ParkedOrderAction', 'E': 'SyncOTP', 'F': 'DeleteOrder'},
    "BrokerFunctionCode": {'1': 'ForceUserLogout', '2': 'UserPasswordUpdate', '3': 'SyncBrokerData', '4': 'BachSyncBrokerData', '5': 'OrderInsert', '6': 'OrderAction', '7': 'AllQuery', 'a': 'log', 'b': 'BaseQry', 'c': 'TradeQry', 'd': 'Trade', 'e': 'Virement', 'f': 'Risk', 'g': 'Session', 'h': 'RiskNoticeCtl', 'i': 'RiskNotice', 'j': 'BrokerDeposit', 'k': 'QueryFund', 'l': 'QueryOrder', 'm': 'QueryTrade', 'n': 'QueryPosition', 'o': 'QueryMarketData', 'p': 'QueryUserEvent', 'q': 'QueryRiskNotify', 'r': 'QueryFundChange', 's': 'QueryInvestor', 't': 'QueryTradingCode', 'u': 'ForceClose', 'v': 'PressTest', 'w': 'RemainCalc', 'x': 'NetPositionInd', 'y': 'RiskPredict', 'z': 'DataExport', 'A': 'RiskTargetSetup', 'B': 'MarketDataWarn', 'C': 'QryBizNotice', 'D': 'CfgBizNotice', 'E': 'SyncOTP', 'F': 'SendBizNotice', 'G': 'CfgRiskLevelStd', 'H': 'TbCommand', 'J': 'DeleteOrder', 'K': 'ParkedOrderInsert', 'L': 'ParkedOrderAction', 'M': 'ExecOrderNoCheck'},
    "OrderActionStatus": {'a': 'Submitted', 'b': 'Accepted', 'c': 'Rejected'},
    "OrderStatus": {'0': 'AllTraded', '1': 'PartTradedQueueing', '2': 'PartTradedNotQueueing', '3': 'NoTradeQueueing', '4': 'NoTradeNotQueueing', '5': 'Canceled', 'a': 'Unknown', 'b': 'NotTouched', 'c': 'Touched'},
    "OrderSubmitStatus": {'0': 'InsertSubmitted', '1': 'CancelSubmitted', '2': 'ModifySubmitted', '3': 'Accepted', '4': 'InsertRejected', '5': 'CancelRejected', '6': 'ModifyRejected'},
    "PositionDate": {'1': 'Today', '2': 'History'},
    "PositionDateType": {'1': 'UseHistory', '2': 'NoUseHistory'},
    "TradingRole": {'1': 'Broker', '2': 'Host', '3': 'Maker'},
    "ProductClass": {'1': 'Futures', '2': 'Options', '3': 'Combination', '4': 'Spot', '5': 'EFP', '6': 'SpotOption'},
    "InstLifePhase": {'0': 'NotStart', '1': 'Started', '2': 'Pause', '3': 'Expired'},
    "Direction": {'0': 'Buy', '1': 'Sell'},
    "PositionType": {'1': 'Net', '2': 'Gross'},
    "PosiDirection": {'1': 'Net', '2': 'Long', '3': 'Short'},
    "SysSettlementStatus": {'1': 'NonActive', '2': 'Startup', '3': 'Operating', '4': 'Settlement', '5': 'SettlementFinished'},
    "RatioAttr": {'0': 'Trade', '1': 'Settlement'},
    "HedgeFlag": {'1': 'Speculation', '2': 'Arbitrage', '3': 'Hedge', '5': 'MarketMaker'},
    "BillHedgeFlag": {'1': 'Speculation', '2': 'Arbitrage', '3': 'Hedge'},
    "ClientIDType": {'1': 'Speculation', '2': 'Arbitrage', '3': 'Hedge', '5': 'MarketMaker'},
    "OrderPriceType": {'1': 'AnyPrice', '2': 'LimitPrice', '3': 'BestPrice', '4': 'LastPrice', '5': 'LastPricePlusOneTicks', '6': 'LastPricePlusTwoTicks', '7': 'LastPricePlusThreeTicks', '8': 'AskPrice1', '9': 'AskPrice1PlusOneTicks', 'A': 'AskPrice1PlusTwoTicks', 'B': 'AskPrice1PlusThreeTicks', 'C': 'BidPrice1', 'D': 'BidPrice1PlusOneTicks', 'E': 'BidPrice1PlusTwoTicks', 'F': 'BidPrice1PlusThreeTicks', 'G': 'FiveLevelPrice'},
    "OffsetFlag": {'0': 'Open', '1': 'Close', '2': 'ForceClose', '3': 'CloseToday', '4': 'CloseYesterday', '5': 'ForceOff', '6': 'LocalForceClose'},
    "ForceCloseReason": {'0': 'NotForceClose', '1': 'LackDeposit', '2': 'ClientOverPositionLimit', '3': 'MemberOverPositionLimit', '4': 'NotMultiple', '5': 'Violation', '6': 'Other', '7': 'PersonDeliv'},
    "OrderType": {'0': 'Normal', '1': 'DeriveFromQuote', '2': 'DeriveFromCombination', '3': 'Combination', '4': 'ConditionalOrder', '5': 'Swap'},
    "TimeCondition": {'1': 'IOC', '2': 'GFS', '3': 'GFD', '4': 'GTD', '5': 'GTC', '6': 'GFA'},
    "VolumeCondition": {'1': 'AV', '2': 'MV', '3': 'CV'},
    "ContingentCondition": {'1': 'Immediately', '2': 'Touch', '3': 'TouchProfit', '4': 'ParkedOrder', '5': 'LastPriceGreaterThanStopPrice', '6': 'LastPriceGreaterEqualStopPrice', '7': 'LastPriceLesserThanStopPrice', '8': 'LastPriceLesserEqualStopPrice', '9': 'AskPriceGreaterThanStopPrice', 'A': 'AskPriceGreaterEqualStopPrice', 'B': 'AskPriceLesserThanStopPrice', 'C': 'AskPriceLesserEqualStopPrice', 'D': 'BidPriceGreaterThanStopPrice', 'E': 'BidPriceGreaterEqualStopPrice', 'F': 'BidPriceLesserThanStopPrice', 'H': 'BidPriceLesserEqualStopPrice'},
    "ActionFlag": {'0': 'Delete', '3': 'Modify'},
    "TradingRight": {'0': 'Allow', '1': 'CloseOnly', '2': 'Forbidden'},
    "OrderSource": {'0': 'Participant', '1': 'Administrator'},
    "TradeType": {'#': 'SplitCombination', '0': 'Common', '1': 'OptionsExecution', '2': 'OTC', '3': 'EFPDerived', '4': 'CombinationDerived'},
    "PriceSource": {'0': 'LastPrice', '1': 'Buy', '2': 'Sell'},
    "InstrumentStatus": {'0': 'BeforeTrading', '1': 'NoTrading', '2': 'Continous', '3': 'AuctionOrdering', '4': 'AuctionBalance', '5': 'AuctionMatch', '6': 'Closed'},
    "InstStatusEnterReason": {'1': 'Automatic', '2': 'Manual', '3': 'Fuse'},
    "BatchStatus": {'1': 'NoUpload', '2': 'Uploaded', '3': 'Failed'},
    "ReturnStyle": {'1': 'All', '2': 'ByProduct'},
    "ReturnPattern": {'1': 'ByVolume', '2': 'ByFeeOnHand'},
    "ReturnLevel": {'1': 'Level1', '2': 'Level2', '3': 'Level3', '4': 'Level4', '5': 'Level5', '6': 'Level6', '7': 'Level7', '8': 'Level8', '9': 'Level9'},
    "ReturnStandard": {'1': 'ByPeriod', '2': 'ByStandard'},
    "MortgageType": {'0': 'Out', '1': 'In'},
    "InvestorSettlementParamID": {'4': 'MortgageRatio', '5': 'MarginWay', '9': 'BillDeposit'},
    "ExchangeSettlementParamID": {'1': 'MortgageRatio', '2': 'OtherFundItem', '3': 'OtherFundImport', '6': 'CFFEXMinPrepa', '7': 'CZCESettlementType', '9': 'ExchDelivFeeMode', '0': 'DelivFeeMode', 'A': 'CZCEComMarginType', 'B': 'DceComMarginType', 'a': 'OptOutDisCountRate', 'b': 'OptMiniGuarantee'},
    "SystemParamID": {'1': 'InvestorIDMinLength', '2': 'AccountIDMinLength', '3': 'UserRightLogon', '4': 'SettlementBillTrade', '5': 'TradingCode', '6': 'CheckFund', '7': 'CommModelRight', '9': 'MarginModelRight', '8': 'IsStandardActive', 'U': 'UploadSettlementFile', 'D': 'DownloadCSRCFile', 'S': 'SettlementBillFile', 'C': 'CSRCOthersFile', 'P': 'InvestorPhoto', 'R': 'CSRCData', 'I': 'InvestorPwdModel', 'F': 'CFFEXInvestorSettleFile', 'a': 'InvestorIDType', 'r': 'FreezeMaxReMain', 'A': 'IsSync', 'O': 'RelieveOpenLimit', 'X': 'IsStandardFreeze', 'B': 'CZCENormalProductHedge'},
    "TradeParamID": {'E': 'EncryptionStandard', 'R': 'RiskMode', 'G': 'RiskModeGlobal', 'P': 'modeEncode', 'T': 'tickMode', 'S': 'SingleUserSessionMaxNum', 'L': 'LoginFailMaxNum', 'A': 'IsAuthForce', 'F': 'IsPosiFreeze', 'M': 'IsPosiLimit', 'Q': 'ForQuoteTimeInterval', 'B': 'IsFuturePosiLimit', 'C': 'IsFutureOrderFreq', 'H': 'IsExecOrderProfit'},
    "FileID": {'F': 'SettlementFund', 'T': 'Trade', 'P': 'InvestorPosition', 'O': 'SubEntryFund', 'C': 'CZCECombinationPos', 'R': 'CSRCData', 'L': 'CZCEClose', 'N': 'CZCENoClose', 'D': 'PositionDtl', 'S': 'OptionStrike', 'M': 'SettlementPriceComparison', 'B': 'NonTradePosChange'},
    "FileType": {'0': 'Settlement', '1': 'Check'},
    "FileFormat": {'0': 'Txt', '1': 'Zip', '2': 'DBF'},
    "FileUploadStatus": {'1': 'SucceedUpload', '2': 'FailedUpload', '3': 'SucceedLoad', '4': 'PartSucceedLoad', '5': 'FailedLoad'},
    "TransferDirection": {'0': 'Out', '1': 'In'},
    "SpecialCreateRule": {'0': 'NoSpecialRule', '1': 'NoSpringFestival'},
    "BasisPriceType": {'1': 'LastSettlement', '2': 'LaseClose'},
    "ProductLifePhase": {'1': 'Active', '2': 'NonActive', '3': 'Canceled'},
    "DeliveryMode": {'1': 'CashDeliv', '2': 'CommodityDeliv'},
    "FundIOType": {'1': 'FundIO', '2': 'Transfer', '3': 'SwapCurrency'},
    "FundType": {'1': 'Deposite', '2': 'ItemFund', '3': 'Company', '4': 'InnerTransfer'},
    "FundDirection": {'1': 'In', '2': 'Out'},
    "FundStatus": {'1': 'Record', '2': 'Check', '3': 'Charge'},
    "PublishStatus": {'1': 'None', '2': 'Publishing', '3': 'Published'},
    "SystemStatus": {'1': 'NonActive', '2': 'Startup', '3': 'Initialize', '4': 'Initialized', '5': 'Close', '6': 'Closed', '7': 'Settlement'},
    "SettlementStatus": {'0': 'Initialize', '1': 'Settlementing', '2': 'Settlemented', '3': 'Finished'},
    "InvestorType": {'0': 'Person', '1': 'Company', '2': 'Fund', '3': 'SpecialOrgan', '4': 'Asset'},
    "BrokerType": {'0': 'Trade', '1': 'TradeSettle'},
    "RiskLevel": {'1': 'Low', '2': 'Normal', '3': 'Focus', '4': 'Risk'},
    "FeeAcceptStyle": {'1': 'ByTrade', '2': 'ByDeliv', '3': 'None', '4': 'FixFee'},
    "PasswordType": {'1': 'Trade', '2': 'Account'},
    "Algorithm": {'1': 'All', '2': 'OnlyLost', '3': 'OnlyGain', '4': 'None'},
    "IncludeCloseProfit": {'0': 'Include', '2': 'NotInclude'},
    "AllWithoutTrade": {'0': 'Enable', '2': 'Disable', '3': 'NoHoldEnable'},
    "FuturePwdFlag": {'0': 'UnCheck', '1': 'Check'},
    "TransferType": {'0': 'BankToFuture', '1': 'FutureToBank'},
    "TransferValidFlag": {'0': 'Invalid', '1': 'Valid', '2': 'Reverse'},
    "Reason": {'0': 'CD', '1': 'ZT', '2': 'QT'},
    "Sex": {'0': 'None', '1': 'Man', '2': 'Woman'},
    "UserType": {'0': 'Investor', '1': 'Operator', '2': 'SuperUser'},
    "RateType": {'2': 'MarginRate'},
    "NoteType": {'1': 'TradeSettleBill', '2': 'TradeSettleMonth', '3': 'CallMarginNotes', '4': 'ForceCloseNotes', '5': 'TradeNotes', '6': 'DelivNotes'},
    "SettlementStyle": {'1': 'Day', '2': 'Volume'},
    "SettlementBillType": {'0': 'Day', '1': 'Month'},
    "UserRightType": {'1': 'Logon', '2': 'Transfer', '3': 'EMail', '4': 'Fax', '5': 'ConditionOrder'},
    "MarginPriceType": {'1': 'PreSettlementPrice', '2': 'SettlementPrice', '3': 'AveragePrice', '4': 'OpenPrice'},
    "BillGenStatus": {'0': 'None', '1': 'NoGenerated', '2': 'Generated'},
    "AlgoType": {'1': 'HandlePositionAlgo', '2': 'FindMarginRateAlgo'},
    "HandlePositionAlgoID": {'1': 'Base', '2': 'DCE', '3': 'CZCE'},
    "FindMarginRateAlgoID": {'1': 'Base', '2': 'DCE', '3': 'CZCE'},
    "HandleTradingAccountAlgoID": {'1': 'Base', '2': 'DCE', '3': 'CZCE'},
    "PersonType": {'1': 'Order', '2': 'Open', '3': 'Fund', '4': 'Settlement', '5': 'Company', '6': 'Corporation', '7': 'LinkMan', '8': 'Ledger', '9': 'Trustee', 'A': 'TrusteeCorporation', 'B': 'TrusteeOpen', 'C': 'TrusteeContact', 'D': 'ForeignerRefer', 'E': 'CorporationRefer'},
    "QueryInvestorRange": {'1': 'All', '2': 'Group', '3': 'Single'},
    "InvestorRiskStatus": {'1': 'Normal', '2': 'Warn', '3': 'Call', '4': 'Force', '5': 'Exception'},
    "UserEventType": {'1': 'Login', '2': 'Logout', '3': 'Trading', '4': 'TradingError', '5': 'UpdatePassword', '6': 'Authenticate', '9': 'Other'},
    "CloseStyle": {'0': 'Close', '1': 'CloseToday'},
    "StatMode": {'0': 'Non', '1': 'Instrument', '2': 'Product', '3': 'Investor'},
    "ParkedOrderStatus": {'1': 'NotSend', '2': 'Send', '3': 'Deleted'},
    "VirDealStatus": {'1': 'Dealing', '2': 'DeaclSucceed'},
    "OrgSystemID": {'0': 'Standard', '1': 'ESunny', '2': 'KingStarV6'},
    "VirTradeStatus": {'0': 'NaturalDeal', '1': 'SucceedEnd', '2': 'FailedEND', '3': 'Exception', '4': 'ManualDeal', '5': 'MesException', '6': 'SysException'},
    "VirBankAccType": {'1': 'BankBook', '2': 'BankCard', '3': 'CreditCard'},
    "VirementStatus": {'0': 'Natural', '9': 'Canceled'},
    "VirementAvailAbility": {'0': 'NoAvailAbility', '1': 'AvailAbility', '2': 'Repeal'},
    "VirementTradeCode": {'102001': 'BankBankToFuture', '102002': 'BankFutureToBank', '202001': 'FutureBankToFuture', '202002': 'FutureFutureToBank'},
    "AMLGenStatus": {'0': 'Program', '1': 'HandWork'},
    "CFMMCKeyKind": {'R': 'REQUEST', 'A': 'AUTO', 'M': 'MANUAL'},
    "CertificationType": {'0': 'IDCard', '1': 'Passport', '2': 'OfficerIDCard', '3': 'SoldierIDCard', '4': 'HomeComingCard', '5': 'HouseholdRegister', '6': 'LicenseNo', '7': 'InstitutionCodeCard', '8': 'TempLicenseNo', '9': 'NoEnterpriseLicenseNo', 'x': 'OtherCard', 'a': 'SuperDepAgree'},
    "FileBusinessCode": {'0': 'Others', '1': 'TransferDetails', '2': 'CustAccStatus', '3': 'AccountTradeDetails', '4': 'FutureAccountChangeInfoDetails', '5': 'CustMoneyDetail', '6': 'CustCancelAccountInfo', '7': 'CustMoneyResult', '8': 'OthersExceptionResult', '9': 'CustInterestNetMoneyDetails', 'a': 'CustMoneySendAndReceiveDetails', 'b': 'CorporationMoneyTotal', 'c': 'MainbodyMoneyTotal', 'd': 'MainPartMonitorData', 'e': 'PreparationMoney', 'f': 'BankMoneyMonitorData'},
    "CashExchangeCode": {'1': 'Exchange', '2': 'Cash'},
    "YesNoIndicator": {'0': 'Yes', '1': 'No'},
    "BanlanceType": {'0': 'CurrentMoney', '1': 'UsableMoney', '2': 'FetchableMoney', '3': 'FreezeMoney'},
    "Gender": {'0': 'Unknown', '1': 'Male', '2': 'Female'},
    "FeePayFlag": {'0': 'BEN', '1': 'OUR', '2': 'SHA'},
    "PassWordKeyType": {'0': 'ExchangeKey', '1': 'PassWordKey', '2': 'MACKey', '3': 'MessageKey'},
    "FBTPassWordType": {'0': 'Query', '1': 'Fetch', '2': 'Transfer', '3': 'Trade'},
    "FBTEncryMode": {'0': 'NoEncry', '1': 'DES', '2': '3DES'},
    "BankRepealFlag": {'0': 'BankNotNeedRepeal', '1': 'BankWaitingRepeal', '2': 'BankBeenRepealed'},
    "BrokerRepealFlag": {'0': 'BrokerNotNeedRepeal', '1': 'BrokerWaitingRepeal', '2': 'BrokerBeenRepealed'},
    "InstitutionType": {'0': 'Bank', '1': 'Future', '2': 'Store'},
    "LastFragment": {'0': 'Yes', '1': 'No'},
    "BankAccStatus": {'0': 'Normal', '1': 'Freeze', '2': 'ReportLoss'},
    "MoneyAccountStatus": {'0': 'Normal', '1': 'Cancel'},
    "ManageStatus": {'0': 'Point', '1': 'PrePoint', '2': 'CancelPoint'},
    "SystemType": {'0': 'FutureBankTransfer', '1': 'StockBankTransfer', '2': 'TheThirdPartStore'},
    "TxnEndFlag": {'0': 'NormalProcessing', '1': 'Success', '2': 'Failed', '3': 'Abnormal', '4': 'ManualProcessedForException', '5': 'CommuFailedNeedManualProcess', '6': 'SysErrorNeedManualProcess'},
    "ProcessStatus": {'0': 'NotProcess', '1': 'StartProcess', '2': 'Finished'},
    "CustType": {'0': 'Person', '1': 'Institution'},
    "FBTTransferDirection": {'1': 'FromBankToFuture', '2': 'FromFutureToBank'},
    "OpenOrDestroy": {'1': 'Open', '0': 'Destroy'},
    "AvailabilityFlag": {'0': 'Invalid', '1': 'Valid', '2': 'Repeal'},
    "OrganType": {'1': 'Bank', '2': 'Future', '9': 'PlateForm'},
    "OrganLevel": {'1': 'HeadQuarters', '2': 'Branch'},
    "ProtocalID": {'0': 'FutureProtocal', '1': 'ICBCProtocal', '2': 'ABCProtocal', '3': 'CBCProtocal', '4': 'CCBProtocal', '5': 'BOCOMProtocal', 'X': 'FBTPlateFormProtocal'},
    "ConnectMode": {'0': 'ShortConnect', '1': 'LongConnect'},
    "SyncMode": {'0': 'ASync', '1': 'Sync'},
    "BankAccType": {'1': 'BankBook', '2': 'SavingCard', '3': 'CreditCard'},
    "FutureAccType": {'1': 'BankBook', '2': 'SavingCard', '3': 'CreditCard'},
    "OrganStatus": {'0': 'Ready', '1': 'CheckIn', '2': 'CheckOut', '3': 'CheckFileArrived', '4': 'CheckDetail', '5': 'DayEndClean', '9': 'Invalid'},
    "CCBFeeMode": {'1': 'ByAmount', '2': 'ByMonth'},
    "CommApiType": {'1': 'Client', '2': 'Server', '3': 'UserApi'},
    "LinkStatus": {'1': 'Connected', '2': 'Disconnected'},
    "PwdFlag": {'0': 'NoCheck', '1': 'BlankCheck', '2': 'EncryptCheck'},
    "SecuAccType": {'1': 'AccountID', '2': 'CardID', '3': 'SHStockholderID', '4': 'SZStockholderID'},
    "TransferStatus": {'0': 'Normal', '1': 'Repealed'},
    "SponsorType": {'0': 'Broker', '1': 'Bank'},
    "ReqRspType": {'0': 'Request', '1': 'Response'},
    "FBTUserEventType": {'0': 'SignIn', '1': 'FromBankToFuture', '2': 'FromFutureToBank', '3': 'OpenAccount', '4': 'CancelAccount', '5': 'ChangeAccount', '6': 'RepealFromBankToFuture', '7': 'RepealFromFutureToBank', '8': 'QueryBankAccount', '9': 'QueryFutureAccount', 'A': 'SignOut', 'B': 'SyncKey', 'C': 'ReserveOpenAccount', 'D': 'CancelReserveOpenAccount', 'E': 'ReserveOpenAccountConfirm', 'Z': 'Other'},
    "DBOperation": {'0': 'Insert', '1': 'Update', '2': 'Delete'},
    "SyncFlag": {'0': 'Yes', '1': 'No'},
    "SyncType": {'0': 'OneOffSync', '1': 'TimerSync', '2': 'TimerFullSync'},
    "ExDirection": {'0': 'Settlement', '1': 'Sale'},
    "FBEResultFlag": {'0': 'Success', '1': 'InsufficientBalance', '8': 'UnknownTrading', 'x': 'Fail'},
    "FBEExchStatus": {'0': 'Normal', '1': 'ReExchange'},
    "FBEFileFlag": {'0': 'DataPackage', '1': 'File'},
    "FBEAlreadyTrade": {'0': 'NotTrade', '1': 'Trade'},
    "FBEUserEventType": {'0': 'SignIn', '1': 'Exchange', '2': 'ReExchange', '3': 'QueryBankAccount', '4': 'QueryExchDetial', '5': 'QueryExchSummary', '6': 'QueryExchRate', '7': 'CheckBankAccount', '8': 'SignOut', 'Z': 'Other'},
    "FBEReqFlag": {'0': 'UnProcessed', '1': 'WaitSend', '2': 'SendSuccess', '3': 'SendFailed', '4': 'WaitReSend'},
    "NotifyClass": {'0': 'NOERROR', '1': 'Warn', '2': 'Call', '3': 'Force', '4': 'CHUANCANG', '5': 'Exception'},
    "ForceCloseType": {'0': 'Manual', '1': 'Single', '2': 'Group'},
    "RiskNotifyMethod": {'0': 'System', '1': 'SMS', '2': 'EMail', '3': 'Manual'},
    "RiskNotifyStatus": {'0': 'NotGen', '1': 'Generated', '2': 'SendError', '3': 'SendOk', '4': 'Received', '5': 'Confirmed'},
    "RiskUserEvent": {'0': 'ExportData'},
    "ConditionalOrderSortType": {'0': 'LastPriceAsc', '1': 'LastPriceDesc', '2': 'AskPriceAsc', '3': 'AskPriceDesc', '4': 'BidPriceAsc', '5': 'BidPriceDesc'},
    "SendType": {'0': 'NoSend', '1': 'Sended', '2': 'Generated', '3': 'SendFail', '4': 'Success', '5': 'Fail', '6': 'Cancel'},
    "ClientIDStatus": {'1': 'NoApply', '2': 'Submited', '3': 'Sended', '4': 'Success', '5': 'Refuse', '6': 'Cancel'},
    "QuestionType": {'1': 'Radio', '2': 'Option', '3': 'Blank'},
    "BusinessType": {'1': 'Request', '2': 'Response', '3': 'Notice'},
    "CfmmcReturnCode": {'0': 'Success', '1': 'Working', '2': 'InfoFail', '3': 'IDCardFail', '4': 'OtherFail'},
    "ClientType": {'0': 'All', '1': 'Person', '2': 'Company', '3': 'Other', '4': 'SpecialOrgan', '5': 'Asset'},
    "ExchangeIDType": {'S': 'SHFE', 'Z': 'CZCE', 'D': 'DCE', 'J': 'CFFEX', 'N': 'INE'},
    "ExClientIDType": {'1': 'Hedge', '2': 'Arbitrage', '3': 'Speculation'},
    "UpdateFlag": {'0': 'NoUpdate', '1': 'Success', '2': 'Fail', '3': 'TCSuccess', '4': 'TCFail', '5': 'Cancel'},
    "ApplyOperateID": {'1': 'OpenInvestor', '2': 'ModifyIDCard', '3': 'ModifyNoIDCard', '4': 'ApplyTradingCode', '5': 'CancelTradingCode', '6': 'CancelInvestor', '8': 'FreezeAccount', '9': 'ActiveFreezeAccount'},
    "ApplyStatusID": {'1': 'NoComplete', '2': 'Submited', '3': 'Checked', '4': 'Refused', '5': 'Deleted'},
    "SendMethod": {'1': 'ByAPI', '2': 'ByFile'},
    "EventMode": {'1': 'ADD', '2': 'UPDATE', '3': 'DELETE', '4': 'CHECK', '5': 'COPY', '6': 'CANCEL', '7': 'Reverse'},
    "UOAAutoSend": {'1': 'ASR', '2': 'ASNR', '3': 'NSAR', '4': 'NSR'},
    "FlowID": {'1': 'InvestorGroupFlow', '2': 'InvestorRate', '3': 'InvestorCommRateModel'},
    "CheckLevel": {'0': 'Zero', '1': 'One', '2': 'Two'},
    "CheckStatus": {'0': 'Init', '1': 'Checking', '2': 'Checked', '3': 'Refuse', '4': 'Cancel'},
    "UsedStatus": {'0': 'Unused', '1': 'Used', '2': 'Fail'},
    "BankAcountOrigin": {'0': 'ByAccProperty', '1': 'ByFBTransfer'},
    "MonthBillTradeSum": {'0': 'ByInstrument', '1': 'ByDayInsPrc', '2': 'ByDayIns'},
    "FBTTradeCodeEnum": {'102001': 'BankLaunchBankToBroker', '202001': 'BrokerLaunchBankToBroker', '102002': 'BankLaunchBrokerToBank', '202002': 'BrokerLaunchBrokerToBank'},
    "OTPType": {'0': 'NONE', '1': 'TOTP'},
    "OTPStatus": {'0': 'Unused', '1': 'Used', '2': 'Disuse'},
    "BrokerUserType": {'1': 'Investor', '2': 'BrokerUser'},
    "FutureType": {'1': 'Commodity', '2': 'Financial'},
    "FundEventType": {'0': 'Restriction', '1': 'TodayRestriction', '2': 'Transfer', '3': 'Credit', '4': 'InvestorWithdrawAlm', '5': 'BankRestriction', '6': 'Accountregister', '7': 'ExchangeFundIO', '8': 'InvestorFundIO'},
    "AccountSourceType": {'0': 'FBTransfer', '1': 'ManualEntry'},
    "CodeSourceType": {'0': 'UnifyAccount', '1': 'ManualEntry'},
    "UserRange": {'0': 'All', '1': 'Single'},
    "ByGroup": {'2': 'Investor', '1': 'Group'},
    "TradeSumStatMode": {'1': 'Instrument', '2': 'Product', '3': 'Exchange'},
    "ExprSetMode": {'1': 'Relative', '2': 'Typical'},
    "RateInvestorRange": {'1': 'All', '2': 'Model', '3': 'Single'},
    "SyncDataStatus": {'0': 'Initialize', '1': 'Settlementing', '2': 'Settlemented'},
    "TradeSource": {'0': 'NORMAL', '1': 'QUERY'},
    "FlexStatMode": {'1': 'Product', '2': 'Exchange', '3': 'All'},
    "ByInvestorRange": {'1': 'Property', '2': 'All'},
    "PropertyInvestorRange": {'1': 'All', '2': 'Property', '3': 'Single'},
    "FileStatus": {'0': 'NoCreate', '1': 'Created', '2': 'Failed'},
    "FileGenStyle": {'0': 'FileTransmit', '1': 'FileGen'},
    "SysOperMode": {'1': 'Add', '2': 'Update', '3': 'Delete', '4': 'Copy', '5': 'AcTive', '6': 'CanCel', '7': 'ReSet'},
    "SysOperType": {'0': 'UpdatePassword', '1': 'UserDepartment', '2': 'RoleManager', '3': 'RoleFunction', '4': 'BaseParam', '5': 'SetUserID', '6': 'SetUserRole', '7': 'UserIpRestriction', '8': 'DepartmentManager', '9': 'DepartmentCopy', 'A': 'Tradingcode', 'B': 'InvestorStatus', 'C': 'InvestorAuthority', 'D': 'PropertySet', 'E': 'ReSetInvestorPasswd', 'F': 'InvestorPersonalityInfo'},
    "CSRCDataQueyType": {'0': 'Current', '1': 'History'},
    "FreezeStatus": {'1': 'Normal', '0': 'Freeze'},
    "StandardStatus": {'0': 'Standard', '1': 'NonStandard'},
    "RightParamType": {'1': 'Freeze', '2': 'FreezeActive', '3': 'OpenLimit', '4': 'RelieveOpenLimit'},
    "DataStatus": {'0': 'Normal', '1': 'Deleted'},
    "AMLCheckStatus": {'0': 'Init', '1': 'Checking', '2': 'Checked', '3': 'RefuseReport'},
    "AmlDateType": {'0': 'DrawDay', '1': 'TouchDay'},
    "AmlCheckLevel": {'0': 'CheckLevel0', '1': 'CheckLevel1', '2': 'CheckLevel2', '3': 'CheckLevel3'},
    "ExportFileType": {'0': 'CSV', '1': 'EXCEL', '2': 'DBF'},
    "SettleManagerType": {'1': 'Before', '2': 'Settlement', '3': 'After', '4': 'Settlemented'},
    "SettleManagerLevel": {'1': 'Must', '2': 'Alarm', '3': 'Prompt', '4': 'Ignore'},
    "SettleManagerGroup": {'1': 'Exhcange', '2': 'ASP', '3': 'CSRC'},
    "LimitUseType": {'1': 'Repeatable', '2': 'Unrepeatable'},
    "DataResource": {'1': 'Settle', '2': 'Exchange', '3': 'CSRC'},
    "MarginType": {'0': 'ExchMarginRate', '1': 'InstrMarginRate', '2': 'InstrMarginRateTrade'},
    "ActiveType": {'1': 'Intraday', '2': 'Long'},
    "MarginRateType": {'1': 'Exchange', '2': 'Investor', '3': 'InvestorTrade'},
    "BackUpStatus": {'0': 'UnBak', '1': 'BakUp', '2': 'BakUped', '3': 'BakFail'},
    "InitSettlement": {'0': 'UnInitialize', '1': 'Initialize', '2': 'Initialized'},
    "ReportStatus": {'0': 'NoCreate', '1': 'Create', '2': 'Created', '3': 'CreateFail'},
    "SaveStatus": {'0': 'UnSaveData', '1': 'SaveDatad'},
    "SettArchiveStatus": {'0': 'UnArchived', '1': 'Archiving', '2': 'Archived', '3': 'ArchiveFail'},
    "CTPType": {'0': 'Unkown', '1': 'MainCenter', '2': 'BackUp'},
    "CloseDealType": {'0': 'Normal', '1': 'SpecFirst'},
    "MortgageFundUseRange": {'0': 'None', '1': 'Margin', '2': 'All'},
    "SpecProductType": {'1': 'CzceHedge', '2': 'IneForeignCurrency', '3': 'DceOpenClose'},
    "FundMortgageType": {'1': 'Mortgage', '2': 'Redemption'},
    "AccountSettlementParamID": {'1': 'BaseMargin', '2': 'LowestInterest'},
    "FundMortDirection": {'1': 'In', '2': 'Out'},
    "BusinessClass": {'0': 'Profit', '1': 'Loss', 'Z': 'Other'},
    "SwapSourceType": {'0': 'Manual', '1': 'Automatic'},
    "CurrExDirection": {'0': 'Settlement', '1': 'Sale'},
    "CurrencySwapStatus": {'1': 'Entry', '2': 'Approve', '3': 'Refuse', '4': 'Revoke', '5': 'Send', '6': 'Success', '7': 'Failure'},
    "ReqFlag": {'0': 'NoSend', '1': 'SendSuccess', '2': 'SendFailed', '3': 'WaitReSend'},
    "ResFlag": {'0': 'Success', '1': 'InsuffiCient', '8': 'UnKnown'},
    "ExStatus": {'0': 'Before', '1': 'After'},
    "ClientRegion": {'1': 'Domestic', '2': 'GMT', '3': 'Foreign'},
    "HasBoard": {'0': 'No', '1': 'Yes'},
    "StartMode": {'1': 'Normal', '2': 'Emerge', '3': 'Restore'},
    "TemplateType": {'1': 'Full', '2': 'Increment', '3': 'BackUp'},
    "LoginMode": {'0': 'Trade', '1': 'Transfer'},
    "PromptType": {'1': 'Instrument', '2': 'Margin'},
    "HasTrustee": {'1': 'Yes', '0': 'No'},
    "AmType": {'1': 'Bank', '2': 'Securities', '3': 'Fund', '4': 'Insurance', '5': 'Trust', '9': 'Other'},
    "CSRCFundIOType": {'0': 'FundIO', '1': 'SwapCurrency'},
    "CusAccountType": {'1': 'Futures', '2': 'AssetmgrFuture', '3': 'AssetmgrTrustee', '4': 'AssetmgrTransfer'},
    "LanguageType": {'1': 'Chinese', '2': 'English'},
    "AssetmgrClientType": {'1': 'Person', '2': 'Organ', '4': 'SpecialOrgan'},
    "AssetmgrType": {'3': 'Futures', '4': 'SpecialOrgan'},
    "CheckInstrType": {'0': 'HasExch', '1': 'HasATP', '2': 'HasDiff'},
    "DeliveryType": {'1': 'HandDeliv', '2': 'PersonDeliv'},
    "MaxMarginSideAlgorithm": {'0': 'NO', '1': 'YES'},
    "DAClientType": {'0': 'Person', '1': 'Company', '2': 'Other'},
    "UOAAssetmgrType": {'1': 'Futures', '2': 'SpecialOrgan'},
    "DirectionEn": {'0': 'Buy', '1': 'Sell'},
    "OffsetFlagEn": {'0': 'Open', '1': 'Close', '2': 'ForceClose', '3': 'CloseToday', '4': 'CloseYesterday', '5': 'ForceOff', '6': 'LocalForceClose'},
    "HedgeFlagEn": {'1': 'Speculation', '2': 'Arbitrage', '3': 'Hedge'},
    "FundIOTypeEn": {'1': 'FundIO', '2': 'Transfer', '3': 'SwapCurrency'},
    "FundTypeEn": {'1': 'Deposite', '2': 'ItemFund', '3': 'Company', '4': 'InnerTransfer'},
    "FundDirectionEn": {'1': 'In', '2': 'Out'},
    "FundMortDirectionEn": {'1': 'In', '2': 'Out'},
    "OptionsType": {'1': 'CallOptions', '2': 'PutOptions'},
    "StrikeMode": {'0': 'Continental', '1': 'American', '2': 'Bermuda'},
    "StrikeType": {'0': 'Hedge', '1': 'Match'},
    "ApplyType": {'4': 'NotStrikeNum'},
    "GiveUpDataSource": {'0': 'Gen', '1': 'Hand'},
    "ExecResult": {'n': 'NoExec', 'c': 'Canceled', '0': 'OK', '1': 'NoPosition', '2': 'NoDeposit', '3': 'NoParticipant', '4': 'NoClient', '6': 'NoInstrument', '7': 'NoRight', '8': 'InvalidVolume', '9': 'NoEnoughHistoryTrade', 'a': 'Unknown'},
    "CombinationType": {'0': 'Future', '1': 'BUL', '2': 'BER', '3': 'STD', '4': 'STG', '5': 'PRT', '6': 'CLD'},
    "OptionRoyaltyPriceType": {'1': 'PreSettlementPrice', '4': 'OpenPrice'},
    "BalanceAlgorithm": {'1': 'Default', '2': 'IncludeOptValLost'},
    "ActionType": {'1': 'Exec', '2': 'Abandon'},
    "ForQuoteStatus": {'a': 'Submitted', 'b': 'Accepted', 'c': 'Rejected'},
    "ValueMethod": {'0': 'Absolute', '1': 'Ratio'},
    "ExecOrderPositionFlag": {'0': 'Reserve', '1': 'UnReserve'},
    "ExecOrderCloseFlag": {'0': 'AutoClose', '1': 'NotToClose'},
    "ProductType": {'1': 'Futures', '2': 'Options'},
    "CZCEUploadFileName": {'O': 'CUFN_O', 'T': 'CUFN_T', 'P': 'CUFN_P', 'N': 'CUFN_N', 'L': 'CUFN_L', 'F': 'CUFN_F', 'C': 'CUFN_C', 'M': 'CUFN_M'},
    "DCEUploadFileName": {'O': 'DUFN_O', 'T': 'DUFN_T', 'P': 'DUFN_P', 'F': 'DUFN_F', 'C': 'DUFN_C', 'D': 'DUFN_D', 'M': 'DUFN_M', 'S': 'DUFN_S'},
    "SHFEUploadFileName": {'O': 'SUFN_O', 'T': 'SUFN_T', 'P': 'SUFN_P', 'F': 'SUFN_F'},
    "CFFEXUploadFileName": {'T': 'SUFN_T', 'P': 'SUFN_P', 'F': 'SUFN_F', 'S': 'SUFN_S'},
    "CombDirection": {'0': 'Comb', '1': 'UnComb'},
    "StrikeOffsetType": {'1': 'RealValue', '2': 'ProfitValue', '3': 'RealRatio', '4': 'ProfitRatio'},
    "ReserveOpenAccStas": {'0': 'Processing', '1': 'Cancelled', '2': 'Opened', '3': 'Invalid'},
}
register_codes("6.3.6", CODES)
