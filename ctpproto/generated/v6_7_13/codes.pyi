"""CTP API 6.7.13: codes.

Generated from specs/ctp/6.7.13 by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

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
    FrgPrmtRdCard = 'K'
    CptMngPrdLetter = 'L'
    HKMCTwResidencePermit = 'M'
    UniformSocialCreditCode = 'N'
    CorporationCertNo = 'O'
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
    ExitEmergency = 'G'

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
    Designate = 'N'
    StockDisposal = 'O'
    BrokerDepositWarn = 'Q'
    CoverWarn = 'S'
    PreExecOrder = 'T'
    ExecOrderRisk = 'P'
    PosiLimitWarn = 'U'
    QryPosiLimit = 'V'
    FBSign = 'W'
    FBAccount = 'X'
    RcvSMSCode = 'Y'

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
    TAS = '7'
    MI = 'I'

class APIProductClass:
    FutureSingle = '1'
    OptionSingle = '2'
    Futures = '3'
    Options = '4'
    TradingComb = '5'
    UnTradingComb = '6'
    AllTrading = '7'
    All = '8'

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
    SpecHedge = '6'
    HedgeSpec = '7'

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
    Notverifycapital = '8'
    LocalLackDeposit = '9'
    LocalViolationNocheck = 'a'
    LocalViolation = 'b'

class OrderType:
    Normal = '0'
    DeriveFromQuote = '1'
    DeriveFromCombination = '2'
    Combination = '3'
    ConditionalOrder = '4'
    Swap = '5'
    DeriveFromBlockTrade = '6'
    DeriveFromEFPTrade = '7'

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
    BlockTrade = '5'

class SpecPosiType:
    Common = '#'
    Tas = '0'

class PriceSource:
    LastPrice = '0'
    Buy = '1'
    Sell = '2'
    OTC = '3'

class InstrumentStatus:
    BeforeTrading = '0'
    NoTrading = '1'
    Continous = '2'
    AuctionOrdering = '3'
    AuctionBalance = '4'
    AuctionMatch = '5'
    Closed = '6'
    TransactionProcessing = '7'

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
    IsCheckBankAcc = 'I'
    PasswordDeadLine = 'J'
    IsStrongPassword = 'K'
    BalanceMorgage = 'a'
    MinPwdLen = 'O'
    LoginFailMaxNumForIP = 'U'
    PasswordPeriod = 'V'
    PwdHistoryCmp = 'X'
    TranferChkProperty = 'i'
    TradeChkPhase = 'j'
    TradeChkPriceVol = 'k'
    NewBESMarginAlgo = 'l'
    IsDceFutCloseFrozen = 'm'
    UseSMSVerify = 'n'

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
    SubmitSysInfo = '7'
    Transfer = '8'
    Other = '9'
    UpdateTradingAccountPassword = 'a'

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
    CNY3 = '3'

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
    CAS = '6'
    OPL = '7'
    BFO = '8'
    BLS = '9'
    BES = 'a'

class DceCombinationType:
    SPL = '0'
    OPL = '1'
    SP = '2'
    SPC = '3'
    BLS = '4'
    BES = '5'
    CAS = '6'
    STD = '7'
    STG = '8'
    BFO = '9'
    SFO = 'a'

class OptionRoyaltyPriceType:
    PreSettlementPrice = '1'
    OpenPrice = '4'
    MaxPreSettlementPrice = '5'

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
    DelComb = '2'

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

class WeakPasswordSource:
    Lib = '1'
    Manual = '2'

class OptSelfCloseFlag:
    CloseSelfOptionPosition = '1'
    ReserveOptionPosition = '2'
    SellCloseSelfFuturePosition = '3'
    ReserveFuturePosition = '4'

class BizType:
    Future = '1'
    Stock = '2'

class AppType:
    TYPE_Investor = '1'
    TYPE_InvestorRelay = '2'
    TYPE_OperatorRelay = '3'
    TYPE_UnKnown = '4'

class ResponseValue:
    Right = '0'
    Refuse = '1'

class OTCTradeType:
    TRDT_Block = '0'
    TRDT_EFP = '1'

class MatchType:
    MT_DV01 = '1'
    MT_ParValue = '2'

class AuthType:
    WHITE = '0'
    BLACK = '1'

class ClassType:
    ALL = '0'
    FUTURE = '1'
    OPTION = '2'
    COMB = '3'

class TradingType:
    ALL = '0'
    TRADE = '1'
    UNTRADE = '2'

class ProductStatus:
    tradeable = '1'
    untradeable = '2'

class SyncDeltaStatus:
    Readable = '1'
    Reading = '2'
    Readend = '3'
    OptErr = 'e'

class ActionDirection:
    Add = '1'
    Del = '2'
    Upd = '3'

class OrderCancelAlg:
    Balance = '1'
    OrigFirst = '2'

class OpenLimitControlLevel:
    None_ = '0'
    Product = '1'
    Inst = '2'

class OrderFreqControlLevel:
    None_ = '0'
    Product = '1'
    Inst = '2'

class EnumBool:
    False_ = '0'
    True_ = '1'

class TimeRange:
    USUAL = '1'
    FNSP = '2'
    BNSP = '3'
    SPOT = '4'

class Portfolio:
    None_ = '0'
    SPBM = '1'
    RULE = '2'
    SPMM = '3'
    RCAMS = '4'

class WithDrawParamID:
    CashIn = 'C'

class InvstTradingRight:
    CloseOnly = '1'
    Forbidden = '2'

class InstMarginCalID:
    BothSide = '1'
    MMSA = '2'
    SPMM = '3'

class RCAMSCombinationType:
    BUC = '0'
    BEC = '1'
    BEP = '2'
    BUP = '3'
    CAS = '4'

class PortfType:
    None_ = '0'
    SPBM_AddOnHedge = '1'

class InstrumentClass:
    Usual = '1'
    Delivery = '2'
    NonComb = '3'

class ProdChangeFlag:
    None_ = '0'
    OnlyFrozen = '1'
    PositionChange = '2'

class PwdRcdSrc:
    Init = '0'
    Sync = '1'
    UserUpd = '2'
    SuperUserUpd = '3'
    SecUpd = '4'

class AddrSrvMode:
    Trade = '0'
    MarketData = '1'
    Other = '2'

class AddrVer:
    V4 = '0'
    V6 = '1'

class TGSessionQryStatus:
    QryIdle = '1'
    QryBusy = '2'

class OffsetType:
    OPT_OFFSET = '0'
    FUT_OFFSET = '1'
    EXEC_OFFSET = '2'
    PERFORM_OFFSET = '3'

class ApplySrc:
    Trade = '0'
    Member = '1'

class ApplyStatus:
    Unknown = 'a'
    Canceled = '0'
    Suspended = '1'
    Accepted = '3'

class CmbType:
    SPZ = '0'
    SPD = '1'
    IPS = '2'
    BUL = '3'
    BER = '4'
    BLT = '5'
    BRT = '6'
    STD = '7'
    STG = '8'
    PRT = '9'

CODES: dict[str, dict[str, str]]
