"""CTP API 6.3.6: structs.

Generated from specs/ctp/6.3.6 by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto.structs import Field, Struct
from ctpproto.generated.v6_3_6 import types as t

class Dissemination(Struct):
    """6 bytes, FID 0x1001."""
    def __init__(
        self, *,
        SequenceSeries: t.SequenceSeries = ..., SequenceNo: t.SequenceNo = ...
    ) -> None: ...
    SequenceSeries: Field[t.SequenceSeries]
    SequenceNo: Field[t.SequenceNo]

class ReqUserLogin(Struct):
    """224 bytes, FID 0x1002."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., Password: t.Password = ...,
        UserProductInfo: t.ProductInfo = ..., InterfaceProductInfo: t.ProductInfo = ...,
        ProtocolInfo: t.ProtocolInfo = ..., MacAddress: t.MacAddress = ..., OneTimePassword: t.Password = ...,
        ClientIPAddress: t.IPAddress = ..., LoginRemark: t.LoginRemark = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    Password: Field[t.Password]
    UserProductInfo: Field[t.ProductInfo]
    InterfaceProductInfo: Field[t.ProductInfo]
    ProtocolInfo: Field[t.ProtocolInfo]
    MacAddress: Field[t.MacAddress]
    OneTimePassword: Field[t.Password]
    ClientIPAddress: Field[t.IPAddress]
    LoginRemark: Field[t.LoginRemark]

class RspUserLogin(Struct):
    """152 bytes, FID 0x1003."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., LoginTime: t.Time = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ...,
        SystemName: t.SystemName = ..., FrontID: t.FrontID = ..., SessionID: t.SessionID = ...,
        MaxOrderRef: t.OrderRef = ..., SHFETime: t.Time = ..., DCETime: t.Time = ..., CZCETime: t.Time = ...,
        FFEXTime: t.Time = ..., INETime: t.Time = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    LoginTime: Field[t.Time]
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    SystemName: Field[t.SystemName]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    MaxOrderRef: Field[t.OrderRef]
    SHFETime: Field[t.Time]
    DCETime: Field[t.Time]
    CZCETime: Field[t.Time]
    FFEXTime: Field[t.Time]
    INETime: Field[t.Time]

class UserLogout(Struct):
    """27 bytes, FID 0x1004."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]

class ForceUserLogout(Struct):
    """27 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]

class ReqAuthenticate(Struct):
    """55 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., UserProductInfo: t.ProductInfo = ...,
        AuthCode: t.AuthCode = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    UserProductInfo: Field[t.ProductInfo]
    AuthCode: Field[t.AuthCode]

class RspAuthenticate(Struct):
    """38 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., UserProductInfo: t.ProductInfo = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    UserProductInfo: Field[t.ProductInfo]

class AuthenticationInfo(Struct):
    """171 bytes, FID 0x1012."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., UserProductInfo: t.ProductInfo = ...,
        AuthInfo: t.AuthInfo = ..., IsResult: t.Bool = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    UserProductInfo: Field[t.ProductInfo]
    AuthInfo: Field[t.AuthInfo]
    IsResult: Field[t.Bool]

class TransferHeader(Struct):
    """93 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        Version: t.Version = ..., TradeCode: t.TradeCode = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., TradeSerial: t.TradeSerial = ..., FutureID: t.FutureID = ...,
        BankID: t.BankID = ..., BankBrchID: t.BankBrchID = ..., OperNo: t.OperNo = ..., DeviceID: t.DeviceID = ...,
        RecordNum: t.RecordNum = ..., SessionID: t.SessionID = ..., RequestID: t.RequestID = ...
    ) -> None: ...
    Version: Field[t.Version]
    TradeCode: Field[t.TradeCode]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    TradeSerial: Field[t.TradeSerial]
    FutureID: Field[t.FutureID]
    BankID: Field[t.BankID]
    BankBrchID: Field[t.BankBrchID]
    OperNo: Field[t.OperNo]
    DeviceID: Field[t.DeviceID]
    RecordNum: Field[t.RecordNum]
    SessionID: Field[t.SessionID]
    RequestID: Field[t.RequestID]

class TransferBankToFutureReq(Struct):
    """51 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        FutureAccount: t.AccountID = ..., FuturePwdFlag: t.FuturePwdFlag = ..., FutureAccPwd: t.FutureAccPwd = ...,
        TradeAmt: t.Money = ..., CustFee: t.Money = ..., CurrencyCode: t.CurrencyCode = ...
    ) -> None: ...
    FutureAccount: Field[t.AccountID]
    FuturePwdFlag: Field[t.FuturePwdFlag]
    FutureAccPwd: Field[t.FutureAccPwd]
    TradeAmt: Field[t.Money]
    CustFee: Field[t.Money]
    CurrencyCode: Field[t.CurrencyCode]

class TransferBankToFutureRsp(Struct):
    """167 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        RetCode: t.RetCode = ..., RetInfo: t.RetInfo = ..., FutureAccount: t.AccountID = ..., TradeAmt: t.Money = ...,
        CustFee: t.Money = ..., CurrencyCode: t.CurrencyCode = ...
    ) -> None: ...
    RetCode: Field[t.RetCode]
    RetInfo: Field[t.RetInfo]
    FutureAccount: Field[t.AccountID]
    TradeAmt: Field[t.Money]
    CustFee: Field[t.Money]
    CurrencyCode: Field[t.CurrencyCode]

class TransferFutureToBankReq(Struct):
    """51 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        FutureAccount: t.AccountID = ..., FuturePwdFlag: t.FuturePwdFlag = ..., FutureAccPwd: t.FutureAccPwd = ...,
        TradeAmt: t.Money = ..., CustFee: t.Money = ..., CurrencyCode: t.CurrencyCode = ...
    ) -> None: ...
    FutureAccount: Field[t.AccountID]
    FuturePwdFlag: Field[t.FuturePwdFlag]
    FutureAccPwd: Field[t.FutureAccPwd]
    TradeAmt: Field[t.Money]
    CustFee: Field[t.Money]
    CurrencyCode: Field[t.CurrencyCode]

class TransferFutureToBankRsp(Struct):
    """167 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        RetCode: t.RetCode = ..., RetInfo: t.RetInfo = ..., FutureAccount: t.AccountID = ..., TradeAmt: t.Money = ...,
        CustFee: t.Money = ..., CurrencyCode: t.CurrencyCode = ...
    ) -> None: ...
    RetCode: Field[t.RetCode]
    RetInfo: Field[t.RetInfo]
    FutureAccount: Field[t.AccountID]
    TradeAmt: Field[t.Money]
    CustFee: Field[t.Money]
    CurrencyCode: Field[t.CurrencyCode]

class TransferQryBankReq(Struct):
    """35 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        FutureAccount: t.AccountID = ..., FuturePwdFlag: t.FuturePwdFlag = ..., FutureAccPwd: t.FutureAccPwd = ...,
        CurrencyCode: t.CurrencyCode = ...
    ) -> None: ...
    FutureAccount: Field[t.AccountID]
    FuturePwdFlag: Field[t.FuturePwdFlag]
    FutureAccPwd: Field[t.FutureAccPwd]
    CurrencyCode: Field[t.CurrencyCode]

class TransferQryBankRsp(Struct):
    """175 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        RetCode: t.RetCode = ..., RetInfo: t.RetInfo = ..., FutureAccount: t.AccountID = ..., TradeAmt: t.Money = ...,
        UseAmt: t.Money = ..., FetchAmt: t.Money = ..., CurrencyCode: t.CurrencyCode = ...
    ) -> None: ...
    RetCode: Field[t.RetCode]
    RetInfo: Field[t.RetInfo]
    FutureAccount: Field[t.AccountID]
    TradeAmt: Field[t.Money]
    UseAmt: Field[t.Money]
    FetchAmt: Field[t.Money]
    CurrencyCode: Field[t.CurrencyCode]

class TransferQryDetailReq(Struct):
    """13 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        FutureAccount: t.AccountID = ...
    ) -> None: ...
    FutureAccount: Field[t.AccountID]

class TransferQryDetailRsp(Struct):
    """150 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeDate: t.Date = ..., TradeTime: t.TradeTime = ..., TradeCode: t.TradeCode = ...,
        FutureSerial: t.TradeSerialNo = ..., FutureID: t.FutureID = ..., FutureAccount: t.FutureAccount = ...,
        BankSerial: t.TradeSerialNo = ..., BankID: t.BankID = ..., BankBrchID: t.BankBrchID = ...,
        BankAccount: t.BankAccount = ..., CertCode: t.CertCode = ..., CurrencyCode: t.CurrencyCode = ...,
        TxAmount: t.Money = ..., Flag: t.TransferValidFlag = ...
    ) -> None: ...
    TradeDate: Field[t.Date]
    TradeTime: Field[t.TradeTime]
    TradeCode: Field[t.TradeCode]
    FutureSerial: Field[t.TradeSerialNo]
    FutureID: Field[t.FutureID]
    FutureAccount: Field[t.FutureAccount]
    BankSerial: Field[t.TradeSerialNo]
    BankID: Field[t.BankID]
    BankBrchID: Field[t.BankBrchID]
    BankAccount: Field[t.BankAccount]
    CertCode: Field[t.CertCode]
    CurrencyCode: Field[t.CurrencyCode]
    TxAmount: Field[t.Money]
    Flag: Field[t.TransferValidFlag]

class RspInfo(Struct):
    """85 bytes, FID 0x0000."""
    def __init__(
        self, *,
        ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...
    ) -> None: ...
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]

class Exchange(Struct):
    """71 bytes, FID 0x0001."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., ExchangeName: t.ExchangeName = ..., ExchangeProperty: t.ExchangeProperty = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    ExchangeName: Field[t.ExchangeName]
    ExchangeProperty: Field[t.ExchangeProperty]

class Product(Struct):
    """137 bytes, FID 0x0002."""
    def __init__(
        self, *,
        ProductID: t.InstrumentID = ..., ProductName: t.ProductName = ..., ExchangeID: t.ExchangeID = ...,
        ProductClass: t.ProductClass = ..., VolumeMultiple: t.VolumeMultiple = ..., PriceTick: t.Price = ...,
        MaxMarketOrderVolume: t.Volume = ..., MinMarketOrderVolume: t.Volume = ..., MaxLimitOrderVolume: t.Volume = ...,
        MinLimitOrderVolume: t.Volume = ..., PositionType: t.PositionType = ...,
        PositionDateType: t.PositionDateType = ..., CloseDealType: t.CloseDealType = ...,
        TradeCurrencyID: t.CurrencyID = ..., MortgageFundUseRange: t.MortgageFundUseRange = ...,
        ExchangeProductID: t.InstrumentID = ..., UnderlyingMultiple: t.UnderlyingMultiple = ...
    ) -> None: ...
    ProductID: Field[t.InstrumentID]
    ProductName: Field[t.ProductName]
    ExchangeID: Field[t.ExchangeID]
    ProductClass: Field[t.ProductClass]
    VolumeMultiple: Field[t.VolumeMultiple]
    PriceTick: Field[t.Price]
    MaxMarketOrderVolume: Field[t.Volume]
    MinMarketOrderVolume: Field[t.Volume]
    MaxLimitOrderVolume: Field[t.Volume]
    MinLimitOrderVolume: Field[t.Volume]
    PositionType: Field[t.PositionType]
    PositionDateType: Field[t.PositionDateType]
    CloseDealType: Field[t.CloseDealType]
    TradeCurrencyID: Field[t.CurrencyID]
    MortgageFundUseRange: Field[t.MortgageFundUseRange]
    ExchangeProductID: Field[t.InstrumentID]
    UnderlyingMultiple: Field[t.UnderlyingMultiple]

class Instrument(Struct):
    """278 bytes, FID 0x0003."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., ExchangeID: t.ExchangeID = ..., InstrumentName: t.InstrumentName = ...,
        ExchangeInstID: t.ExchangeInstID = ..., ProductID: t.InstrumentID = ..., ProductClass: t.ProductClass = ...,
        DeliveryYear: t.Year = ..., DeliveryMonth: t.Month = ..., MaxMarketOrderVolume: t.Volume = ...,
        MinMarketOrderVolume: t.Volume = ..., MaxLimitOrderVolume: t.Volume = ..., MinLimitOrderVolume: t.Volume = ...,
        VolumeMultiple: t.VolumeMultiple = ..., PriceTick: t.Price = ..., CreateDate: t.Date = ...,
        OpenDate: t.Date = ..., ExpireDate: t.Date = ..., StartDelivDate: t.Date = ..., EndDelivDate: t.Date = ...,
        InstLifePhase: t.InstLifePhase = ..., IsTrading: t.Bool = ..., PositionType: t.PositionType = ...,
        PositionDateType: t.PositionDateType = ..., LongMarginRatio: t.Ratio = ..., ShortMarginRatio: t.Ratio = ...,
        MaxMarginSideAlgorithm: t.MaxMarginSideAlgorithm = ..., UnderlyingInstrID: t.InstrumentID = ...,
        StrikePrice: t.Price = ..., OptionsType: t.OptionsType = ..., UnderlyingMultiple: t.UnderlyingMultiple = ...,
        CombinationType: t.CombinationType = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    InstrumentName: Field[t.InstrumentName]
    ExchangeInstID: Field[t.ExchangeInstID]
    ProductID: Field[t.InstrumentID]
    ProductClass: Field[t.ProductClass]
    DeliveryYear: Field[t.Year]
    DeliveryMonth: Field[t.Month]
    MaxMarketOrderVolume: Field[t.Volume]
    MinMarketOrderVolume: Field[t.Volume]
    MaxLimitOrderVolume: Field[t.Volume]
    MinLimitOrderVolume: Field[t.Volume]
    VolumeMultiple: Field[t.VolumeMultiple]
    PriceTick: Field[t.Price]
    CreateDate: Field[t.Date]
    OpenDate: Field[t.Date]
    ExpireDate: Field[t.Date]
    StartDelivDate: Field[t.Date]
    EndDelivDate: Field[t.Date]
    InstLifePhase: Field[t.InstLifePhase]
    IsTrading: Field[t.Bool]
    PositionType: Field[t.PositionType]
    PositionDateType: Field[t.PositionDateType]
    LongMarginRatio: Field[t.Ratio]
    ShortMarginRatio: Field[t.Ratio]
    MaxMarginSideAlgorithm: Field[t.MaxMarginSideAlgorithm]
    UnderlyingInstrID: Field[t.InstrumentID]
    StrikePrice: Field[t.Price]
    OptionsType: Field[t.OptionsType]
    UnderlyingMultiple: Field[t.UnderlyingMultiple]
    CombinationType: Field[t.CombinationType]

class Broker(Struct):
    """105 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., BrokerAbbr: t.BrokerAbbr = ..., BrokerName: t.BrokerName = ...,
        IsActive: t.Bool = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    BrokerAbbr: Field[t.BrokerAbbr]
    BrokerName: Field[t.BrokerName]
    IsActive: Field[t.Bool]

class Trader(Struct):
    """97 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ..., ParticipantID: t.ParticipantID = ...,
        Password: t.Password = ..., InstallCount: t.InstallCount = ..., BrokerID: t.BrokerID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]
    ParticipantID: Field[t.ParticipantID]
    Password: Field[t.Password]
    InstallCount: Field[t.InstallCount]
    BrokerID: Field[t.BrokerID]

class Investor(Struct):
    """392 bytes, FID 0x0006."""
    def __init__(
        self, *,
        InvestorID: t.InvestorID = ..., BrokerID: t.BrokerID = ..., InvestorGroupID: t.InvestorID = ...,
        InvestorName: t.PartyName = ..., IdentifiedCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., IsActive: t.Bool = ..., Telephone: t.Telephone = ...,
        Address: t.Address = ..., OpenDate: t.Date = ..., Mobile: t.Mobile = ..., CommModelID: t.InvestorID = ...,
        MarginModelID: t.InvestorID = ...
    ) -> None: ...
    InvestorID: Field[t.InvestorID]
    BrokerID: Field[t.BrokerID]
    InvestorGroupID: Field[t.InvestorID]
    InvestorName: Field[t.PartyName]
    IdentifiedCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    IsActive: Field[t.Bool]
    Telephone: Field[t.Telephone]
    Address: Field[t.Address]
    OpenDate: Field[t.Date]
    Mobile: Field[t.Mobile]
    CommModelID: Field[t.InvestorID]
    MarginModelID: Field[t.InvestorID]

class TradingCode(Struct):
    """49 bytes, FID 0x0007."""
    def __init__(
        self, *,
        InvestorID: t.InvestorID = ..., BrokerID: t.BrokerID = ..., ExchangeID: t.ExchangeID = ...,
        ClientID: t.ClientID = ..., IsActive: t.Bool = ..., ClientIDType: t.ClientIDType = ...
    ) -> None: ...
    InvestorID: Field[t.InvestorID]
    BrokerID: Field[t.BrokerID]
    ExchangeID: Field[t.ExchangeID]
    ClientID: Field[t.ClientID]
    IsActive: Field[t.Bool]
    ClientIDType: Field[t.ClientIDType]

class PartBroker(Struct):
    """35 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ...,
        IsActive: t.Bool = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    IsActive: Field[t.Bool]

class SuperUser(Struct):
    """142 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        UserID: t.UserID = ..., UserName: t.UserName = ..., Password: t.Password = ..., IsActive: t.Bool = ...
    ) -> None: ...
    UserID: Field[t.UserID]
    UserName: Field[t.UserName]
    Password: Field[t.Password]
    IsActive: Field[t.Bool]

class SuperUserFunction(Struct):
    """17 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        UserID: t.UserID = ..., FunctionCode: t.FunctionCode = ...
    ) -> None: ...
    UserID: Field[t.UserID]
    FunctionCode: Field[t.FunctionCode]

class InvestorGroup(Struct):
    """65 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorGroupID: t.InvestorID = ..., InvestorGroupName: t.InvestorGroupName = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorGroupID: Field[t.InvestorID]
    InvestorGroupName: Field[t.InvestorGroupName]

class TradingAccount(Struct):
    """369 bytes, FID 0x000c."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., AccountID: t.AccountID = ..., PreMortgage: t.Money = ..., PreCredit: t.Money = ...,
        PreDeposit: t.Money = ..., PreBalance: t.Money = ..., PreMargin: t.Money = ..., InterestBase: t.Money = ...,
        Interest: t.Money = ..., Deposit: t.Money = ..., Withdraw: t.Money = ..., FrozenMargin: t.Money = ...,
        FrozenCash: t.Money = ..., FrozenCommission: t.Money = ..., CurrMargin: t.Money = ..., CashIn: t.Money = ...,
        Commission: t.Money = ..., CloseProfit: t.Money = ..., PositionProfit: t.Money = ..., Balance: t.Money = ...,
        Available: t.Money = ..., WithdrawQuota: t.Money = ..., Reserve: t.Money = ..., TradingDay: t.Date = ...,
        SettlementID: t.SettlementID = ..., Credit: t.Money = ..., Mortgage: t.Money = ...,
        ExchangeMargin: t.Money = ..., DeliveryMargin: t.Money = ..., ExchangeDeliveryMargin: t.Money = ...,
        ReserveBalance: t.Money = ..., CurrencyID: t.CurrencyID = ..., PreFundMortgageIn: t.Money = ...,
        PreFundMortgageOut: t.Money = ..., FundMortgageIn: t.Money = ..., FundMortgageOut: t.Money = ...,
        FundMortgageAvailable: t.Money = ..., MortgageableFund: t.Money = ..., SpecProductMargin: t.Money = ...,
        SpecProductFrozenMargin: t.Money = ..., SpecProductCommission: t.Money = ...,
        SpecProductFrozenCommission: t.Money = ..., SpecProductPositionProfit: t.Money = ...,
        SpecProductCloseProfit: t.Money = ..., SpecProductPositionProfitByAlg: t.Money = ...,
        SpecProductExchangeMargin: t.Money = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    AccountID: Field[t.AccountID]
    PreMortgage: Field[t.Money]
    PreCredit: Field[t.Money]
    PreDeposit: Field[t.Money]
    PreBalance: Field[t.Money]
    PreMargin: Field[t.Money]
    InterestBase: Field[t.Money]
    Interest: Field[t.Money]
    Deposit: Field[t.Money]
    Withdraw: Field[t.Money]
    FrozenMargin: Field[t.Money]
    FrozenCash: Field[t.Money]
    FrozenCommission: Field[t.Money]
    CurrMargin: Field[t.Money]
    CashIn: Field[t.Money]
    Commission: Field[t.Money]
    CloseProfit: Field[t.Money]
    PositionProfit: Field[t.Money]
    Balance: Field[t.Money]
    Available: Field[t.Money]
    WithdrawQuota: Field[t.Money]
    Reserve: Field[t.Money]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    Credit: Field[t.Money]
    Mortgage: Field[t.Money]
    ExchangeMargin: Field[t.Money]
    DeliveryMargin: Field[t.Money]
    ExchangeDeliveryMargin: Field[t.Money]
    ReserveBalance: Field[t.Money]
    CurrencyID: Field[t.CurrencyID]
    PreFundMortgageIn: Field[t.Money]
    PreFundMortgageOut: Field[t.Money]
    FundMortgageIn: Field[t.Money]
    FundMortgageOut: Field[t.Money]
    FundMortgageAvailable: Field[t.Money]
    MortgageableFund: Field[t.Money]
    SpecProductMargin: Field[t.Money]
    SpecProductFrozenMargin: Field[t.Money]
    SpecProductCommission: Field[t.Money]
    SpecProductFrozenCommission: Field[t.Money]
    SpecProductPositionProfit: Field[t.Money]
    SpecProductCloseProfit: Field[t.Money]
    SpecProductPositionProfitByAlg: Field[t.Money]
    SpecProductExchangeMargin: Field[t.Money]

class InvestorPosition(Struct):
    """303 bytes, FID 0x000d."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        PosiDirection: t.PosiDirection = ..., HedgeFlag: t.HedgeFlag = ..., PositionDate: t.PositionDate = ...,
        YdPosition: t.Volume = ..., Position: t.Volume = ..., LongFrozen: t.Volume = ..., ShortFrozen: t.Volume = ...,
        LongFrozenAmount: t.Money = ..., ShortFrozenAmount: t.Money = ..., OpenVolume: t.Volume = ...,
        CloseVolume: t.Volume = ..., OpenAmount: t.Money = ..., CloseAmount: t.Money = ..., PositionCost: t.Money = ...,
        PreMargin: t.Money = ..., UseMargin: t.Money = ..., FrozenMargin: t.Money = ..., FrozenCash: t.Money = ...,
        FrozenCommission: t.Money = ..., CashIn: t.Money = ..., Commission: t.Money = ..., CloseProfit: t.Money = ...,
        PositionProfit: t.Money = ..., PreSettlementPrice: t.Price = ..., SettlementPrice: t.Price = ...,
        TradingDay: t.Date = ..., SettlementID: t.SettlementID = ..., OpenCost: t.Money = ...,
        ExchangeMargin: t.Money = ..., CombPosition: t.Volume = ..., CombLongFrozen: t.Volume = ...,
        CombShortFrozen: t.Volume = ..., CloseProfitByDate: t.Money = ..., CloseProfitByTrade: t.Money = ...,
        TodayPosition: t.Volume = ..., MarginRateByMoney: t.Ratio = ..., MarginRateByVolume: t.Ratio = ...,
        StrikeFrozen: t.Volume = ..., StrikeFrozenAmount: t.Money = ..., AbandonFrozen: t.Volume = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    PosiDirection: Field[t.PosiDirection]
    HedgeFlag: Field[t.HedgeFlag]
    PositionDate: Field[t.PositionDate]
    YdPosition: Field[t.Volume]
    Position: Field[t.Volume]
    LongFrozen: Field[t.Volume]
    ShortFrozen: Field[t.Volume]
    LongFrozenAmount: Field[t.Money]
    ShortFrozenAmount: Field[t.Money]
    OpenVolume: Field[t.Volume]
    CloseVolume: Field[t.Volume]
    OpenAmount: Field[t.Money]
    CloseAmount: Field[t.Money]
    PositionCost: Field[t.Money]
    PreMargin: Field[t.Money]
    UseMargin: Field[t.Money]
    FrozenMargin: Field[t.Money]
    FrozenCash: Field[t.Money]
    FrozenCommission: Field[t.Money]
    CashIn: Field[t.Money]
    Commission: Field[t.Money]
    CloseProfit: Field[t.Money]
    PositionProfit: Field[t.Money]
    PreSettlementPrice: Field[t.Price]
    SettlementPrice: Field[t.Price]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    OpenCost: Field[t.Money]
    ExchangeMargin: Field[t.Money]
    CombPosition: Field[t.Volume]
    CombLongFrozen: Field[t.Volume]
    CombShortFrozen: Field[t.Volume]
    CloseProfitByDate: Field[t.Money]
    CloseProfitByTrade: Field[t.Money]
    TodayPosition: Field[t.Volume]
    MarginRateByMoney: Field[t.Ratio]
    MarginRateByVolume: Field[t.Ratio]
    StrikeFrozen: Field[t.Volume]
    StrikeFrozenAmount: Field[t.Money]
    AbandonFrozen: Field[t.Volume]

class InstrumentMarginRate(Struct):
    """93 bytes, FID 0x000e."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., HedgeFlag: t.HedgeFlag = ..., LongMarginRatioByMoney: t.Ratio = ...,
        LongMarginRatioByVolume: t.Money = ..., ShortMarginRatioByMoney: t.Ratio = ...,
        ShortMarginRatioByVolume: t.Money = ..., IsRelative: t.Bool = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    HedgeFlag: Field[t.HedgeFlag]
    LongMarginRatioByMoney: Field[t.Ratio]
    LongMarginRatioByVolume: Field[t.Money]
    ShortMarginRatioByMoney: Field[t.Ratio]
    ShortMarginRatioByVolume: Field[t.Money]
    IsRelative: Field[t.Bool]

class InstrumentCommissionRate(Struct):
    """104 bytes, FID 0x000f."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., OpenRatioByMoney: t.Ratio = ..., OpenRatioByVolume: t.Ratio = ...,
        CloseRatioByMoney: t.Ratio = ..., CloseRatioByVolume: t.Ratio = ..., CloseTodayRatioByMoney: t.Ratio = ...,
        CloseTodayRatioByVolume: t.Ratio = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OpenRatioByMoney: Field[t.Ratio]
    OpenRatioByVolume: Field[t.Ratio]
    CloseRatioByMoney: Field[t.Ratio]
    CloseRatioByVolume: Field[t.Ratio]
    CloseTodayRatioByMoney: Field[t.Ratio]
    CloseTodayRatioByVolume: Field[t.Ratio]

class DepthMarketData(Struct):
    """354 bytes, FID 0x0012."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., InstrumentID: t.InstrumentID = ..., ExchangeID: t.ExchangeID = ...,
        ExchangeInstID: t.ExchangeInstID = ..., LastPrice: t.Price = ..., PreSettlementPrice: t.Price = ...,
        PreClosePrice: t.Price = ..., PreOpenInterest: t.LargeVolume = ..., OpenPrice: t.Price = ...,
        HighestPrice: t.Price = ..., LowestPrice: t.Price = ..., Volume: t.Volume = ..., Turnover: t.Money = ...,
        OpenInterest: t.LargeVolume = ..., ClosePrice: t.Price = ..., SettlementPrice: t.Price = ...,
        UpperLimitPrice: t.Price = ..., LowerLimitPrice: t.Price = ..., PreDelta: t.Ratio = ...,
        CurrDelta: t.Ratio = ..., UpdateTime: t.Time = ..., UpdateMillisec: t.Millisec = ..., BidPrice1: t.Price = ...,
        BidVolume1: t.Volume = ..., AskPrice1: t.Price = ..., AskVolume1: t.Volume = ..., BidPrice2: t.Price = ...,
        BidVolume2: t.Volume = ..., AskPrice2: t.Price = ..., AskVolume2: t.Volume = ..., BidPrice3: t.Price = ...,
        BidVolume3: t.Volume = ..., AskPrice3: t.Price = ..., AskVolume3: t.Volume = ..., BidPrice4: t.Price = ...,
        BidVolume4: t.Volume = ..., AskPrice4: t.Price = ..., AskVolume4: t.Volume = ..., BidPrice5: t.Price = ...,
        BidVolume5: t.Volume = ..., AskPrice5: t.Price = ..., AskVolume5: t.Volume = ..., AveragePrice: t.Price = ...,
        ActionDay: t.Date = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    ExchangeInstID: Field[t.ExchangeInstID]
    LastPrice: Field[t.Price]
    PreSettlementPrice: Field[t.Price]
    PreClosePrice: Field[t.Price]
    PreOpenInterest: Field[t.LargeVolume]
    OpenPrice: Field[t.Price]
    HighestPrice: Field[t.Price]
    LowestPrice: Field[t.Price]
    Volume: Field[t.Volume]
    Turnover: Field[t.Money]
    OpenInterest: Field[t.LargeVolume]
    ClosePrice: Field[t.Price]
    SettlementPrice: Field[t.Price]
    UpperLimitPrice: Field[t.Price]
    LowerLimitPrice: Field[t.Price]
    PreDelta: Field[t.Ratio]
    CurrDelta: Field[t.Ratio]
    UpdateTime: Field[t.Time]
    UpdateMillisec: Field[t.Millisec]
    BidPrice1: Field[t.Price]
    BidVolume1: Field[t.Volume]
    AskPrice1: Field[t.Price]
    AskVolume1: Field[t.Volume]
    BidPrice2: Field[t.Price]
    BidVolume2: Field[t.Volume]
    AskPrice2: Field[t.Price]
    AskVolume2: Field[t.Volume]
    BidPrice3: Field[t.Price]
    BidVolume3: Field[t.Volume]
    AskPrice3: Field[t.Price]
    AskVolume3: Field[t.Volume]
    BidPrice4: Field[t.Price]
    BidVolume4: Field[t.Volume]
    AskPrice4: Field[t.Price]
    AskVolume4: Field[t.Volume]
    BidPrice5: Field[t.Price]
    BidVolume5: Field[t.Volume]
    AskPrice5: Field[t.Price]
    AskVolume5: Field[t.Volume]
    AveragePrice: Field[t.Price]
    ActionDay: Field[t.Date]

class InstrumentTradingRight(Struct):
    """57 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., TradingRight: t.TradingRight = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    TradingRight: Field[t.TradingRight]

class BrokerUser(Struct):
    """117 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., UserName: t.UserName = ..., UserType: t.UserType = ...,
        IsActive: t.Bool = ..., IsUsingOTP: t.Bool = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    UserName: Field[t.UserName]
    UserType: Field[t.UserType]
    IsActive: Field[t.Bool]
    IsUsingOTP: Field[t.Bool]

class BrokerUserPassword(Struct):
    """68 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., Password: t.Password = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    Password: Field[t.Password]

class BrokerUserFunction(Struct):
    """28 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., BrokerFunctionCode: t.BrokerFunctionCode = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    BrokerFunctionCode: Field[t.BrokerFunctionCode]

class TraderOffer(Struct):
    """220 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ..., ParticipantID: t.ParticipantID = ...,
        Password: t.Password = ..., InstallID: t.InstallID = ..., OrderLocalID: t.OrderLocalID = ...,
        TraderConnectStatus: t.TraderConnectStatus = ..., ConnectRequestDate: t.Date = ...,
        ConnectRequestTime: t.Time = ..., LastReportDate: t.Date = ..., LastReportTime: t.Time = ...,
        ConnectDate: t.Date = ..., ConnectTime: t.Time = ..., StartDate: t.Date = ..., StartTime: t.Time = ...,
        TradingDay: t.Date = ..., BrokerID: t.BrokerID = ..., MaxTradeID: t.TradeID = ...,
        MaxOrderMessageReference: t.ReturnCode = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]
    ParticipantID: Field[t.ParticipantID]
    Password: Field[t.Password]
    InstallID: Field[t.InstallID]
    OrderLocalID: Field[t.OrderLocalID]
    TraderConnectStatus: Field[t.TraderConnectStatus]
    ConnectRequestDate: Field[t.Date]
    ConnectRequestTime: Field[t.Time]
    LastReportDate: Field[t.Date]
    LastReportTime: Field[t.Time]
    ConnectDate: Field[t.Date]
    ConnectTime: Field[t.Time]
    StartDate: Field[t.Date]
    StartTime: Field[t.Time]
    TradingDay: Field[t.Date]
    BrokerID: Field[t.BrokerID]
    MaxTradeID: Field[t.TradeID]
    MaxOrderMessageReference: Field[t.ReturnCode]

class SettlementInfo(Struct):
    """542 bytes, FID 0x001b."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., SettlementID: t.SettlementID = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., SequenceNo: t.SequenceNo = ..., Content: t.Content = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    SequenceNo: Field[t.SequenceNo]
    Content: Field[t.Content]

class InstrumentMarginRateAdjust(Struct):
    """93 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., HedgeFlag: t.HedgeFlag = ..., LongMarginRatioByMoney: t.Ratio = ...,
        LongMarginRatioByVolume: t.Money = ..., ShortMarginRatioByMoney: t.Ratio = ...,
        ShortMarginRatioByVolume: t.Money = ..., IsRelative: t.Bool = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    HedgeFlag: Field[t.HedgeFlag]
    LongMarginRatioByMoney: Field[t.Ratio]
    LongMarginRatioByVolume: Field[t.Money]
    ShortMarginRatioByMoney: Field[t.Ratio]
    ShortMarginRatioByVolume: Field[t.Money]
    IsRelative: Field[t.Bool]

class ExchangeMarginRate(Struct):
    """75 bytes, FID 0x0021."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InstrumentID: t.InstrumentID = ..., HedgeFlag: t.HedgeFlag = ...,
        LongMarginRatioByMoney: t.Ratio = ..., LongMarginRatioByVolume: t.Money = ...,
        ShortMarginRatioByMoney: t.Ratio = ..., ShortMarginRatioByVolume: t.Money = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InstrumentID: Field[t.InstrumentID]
    HedgeFlag: Field[t.HedgeFlag]
    LongMarginRatioByMoney: Field[t.Ratio]
    LongMarginRatioByVolume: Field[t.Money]
    ShortMarginRatioByMoney: Field[t.Ratio]
    ShortMarginRatioByVolume: Field[t.Money]

class ExchangeMarginRateAdjust(Struct):
    """139 bytes, FID 0x0022."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InstrumentID: t.InstrumentID = ..., HedgeFlag: t.HedgeFlag = ...,
        LongMarginRatioByMoney: t.Ratio = ..., LongMarginRatioByVolume: t.Money = ...,
        ShortMarginRatioByMoney: t.Ratio = ..., ShortMarginRatioByVolume: t.Money = ...,
        ExchLongMarginRatioByMoney: t.Ratio = ..., ExchLongMarginRatioByVolume: t.Money = ...,
        ExchShortMarginRatioByMoney: t.Ratio = ..., ExchShortMarginRatioByVolume: t.Money = ...,
        NoLongMarginRatioByMoney: t.Ratio = ..., NoLongMarginRatioByVolume: t.Money = ...,
        NoShortMarginRatioByMoney: t.Ratio = ..., NoShortMarginRatioByVolume: t.Money = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InstrumentID: Field[t.InstrumentID]
    HedgeFlag: Field[t.HedgeFlag]
    LongMarginRatioByMoney: Field[t.Ratio]
    LongMarginRatioByVolume: Field[t.Money]
    ShortMarginRatioByMoney: Field[t.Ratio]
    ShortMarginRatioByVolume: Field[t.Money]
    ExchLongMarginRatioByMoney: Field[t.Ratio]
    ExchLongMarginRatioByVolume: Field[t.Money]
    ExchShortMarginRatioByMoney: Field[t.Ratio]
    ExchShortMarginRatioByVolume: Field[t.Money]
    NoLongMarginRatioByMoney: Field[t.Ratio]
    NoLongMarginRatioByVolume: Field[t.Money]
    NoShortMarginRatioByMoney: Field[t.Ratio]
    NoShortMarginRatioByVolume: Field[t.Money]

class ExchangeRate(Struct):
    """35 bytes, FID 0x0023."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., FromCurrencyID: t.CurrencyID = ..., FromCurrencyUnit: t.CurrencyUnit = ...,
        ToCurrencyID: t.CurrencyID = ..., ExchangeRate: t.ExchangeRate = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    FromCurrencyID: Field[t.CurrencyID]
    FromCurrencyUnit: Field[t.CurrencyUnit]
    ToCurrencyID: Field[t.CurrencyID]
    ExchangeRate: Field[t.ExchangeRate]

class SettlementRef(Struct):
    """13 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]

class CurrentTime(Struct):
    """31 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        CurrDate: t.Date = ..., CurrTime: t.Time = ..., CurrMillisec: t.Millisec = ..., ActionDay: t.Date = ...
    ) -> None: ...
    CurrDate: Field[t.Date]
    CurrTime: Field[t.Time]
    CurrMillisec: Field[t.Millisec]
    ActionDay: Field[t.Date]

class CommPhase(Struct):
    """32 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., CommPhaseNo: t.CommPhaseNo = ..., SystemID: t.SystemID = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    CommPhaseNo: Field[t.CommPhaseNo]
    SystemID: Field[t.SystemID]

class LoginInfo(Struct):
    """344 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        FrontID: t.FrontID = ..., SessionID: t.SessionID = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ...,
        LoginDate: t.Date = ..., LoginTime: t.Time = ..., IPAddress: t.IPAddress = ...,
        UserProductInfo: t.ProductInfo = ..., InterfaceProductInfo: t.ProductInfo = ...,
        ProtocolInfo: t.ProtocolInfo = ..., SystemName: t.SystemName = ..., Password: t.Password = ...,
        MaxOrderRef: t.OrderRef = ..., SHFETime: t.Time = ..., DCETime: t.Time = ..., CZCETime: t.Time = ...,
        FFEXTime: t.Time = ..., MacAddress: t.MacAddress = ..., OneTimePassword: t.Password = ...,
        INETime: t.Time = ..., IsQryControl: t.Bool = ..., LoginRemark: t.LoginRemark = ...
    ) -> None: ...
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    LoginDate: Field[t.Date]
    LoginTime: Field[t.Time]
    IPAddress: Field[t.IPAddress]
    UserProductInfo: Field[t.ProductInfo]
    InterfaceProductInfo: Field[t.ProductInfo]
    ProtocolInfo: Field[t.ProtocolInfo]
    SystemName: Field[t.SystemName]
    Password: Field[t.Password]
    MaxOrderRef: Field[t.OrderRef]
    SHFETime: Field[t.Time]
    DCETime: Field[t.Time]
    CZCETime: Field[t.Time]
    FFEXTime: Field[t.Time]
    MacAddress: Field[t.MacAddress]
    OneTimePassword: Field[t.Password]
    INETime: Field[t.Time]
    IsQryControl: Field[t.Bool]
    LoginRemark: Field[t.LoginRemark]

class LogoutAll(Struct):
    """49 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        FrontID: t.FrontID = ..., SessionID: t.SessionID = ..., SystemName: t.SystemName = ...
    ) -> None: ...
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    SystemName: Field[t.SystemName]

class FrontStatus(Struct):
    """26 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        FrontID: t.FrontID = ..., LastReportDate: t.Date = ..., LastReportTime: t.Time = ..., IsActive: t.Bool = ...
    ) -> None: ...
    FrontID: Field[t.FrontID]
    LastReportDate: Field[t.Date]
    LastReportTime: Field[t.Time]
    IsActive: Field[t.Bool]

class UserPasswordUpdate(Struct):
    """109 bytes, FID 0x0304."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., OldPassword: t.Password = ..., NewPassword: t.Password = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    OldPassword: Field[t.Password]
    NewPassword: Field[t.Password]

class InputOrder(Struct):
    """261 bytes, FID 0x0400."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        OrderRef: t.OrderRef = ..., UserID: t.UserID = ..., OrderPriceType: t.OrderPriceType = ...,
        Direction: t.Direction = ..., CombOffsetFlag: t.CombOffsetFlag = ..., CombHedgeFlag: t.CombHedgeFlag = ...,
        LimitPrice: t.Price = ..., VolumeTotalOriginal: t.Volume = ..., TimeCondition: t.TimeCondition = ...,
        GTDDate: t.Date = ..., VolumeCondition: t.VolumeCondition = ..., MinVolume: t.Volume = ...,
        ContingentCondition: t.ContingentCondition = ..., StopPrice: t.Price = ...,
        ForceCloseReason: t.ForceCloseReason = ..., IsAutoSuspend: t.Bool = ..., BusinessUnit: t.BusinessUnit = ...,
        RequestID: t.RequestID = ..., UserForceClose: t.Bool = ..., IsSwapOrder: t.Bool = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., AccountID: t.AccountID = ...,
        CurrencyID: t.CurrencyID = ..., ClientID: t.ClientID = ..., IPAddress: t.IPAddress = ...,
        MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    OrderRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    OrderPriceType: Field[t.OrderPriceType]
    Direction: Field[t.Direction]
    CombOffsetFlag: Field[t.CombOffsetFlag]
    CombHedgeFlag: Field[t.CombHedgeFlag]
    LimitPrice: Field[t.Price]
    VolumeTotalOriginal: Field[t.Volume]
    TimeCondition: Field[t.TimeCondition]
    GTDDate: Field[t.Date]
    VolumeCondition: Field[t.VolumeCondition]
    MinVolume: Field[t.Volume]
    ContingentCondition: Field[t.ContingentCondition]
    StopPrice: Field[t.Price]
    ForceCloseReason: Field[t.ForceCloseReason]
    IsAutoSuspend: Field[t.Bool]
    BusinessUnit: Field[t.BusinessUnit]
    RequestID: Field[t.RequestID]
    UserForceClose: Field[t.Bool]
    IsSwapOrder: Field[t.Bool]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]
    ClientID: Field[t.ClientID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class Order(Struct):
    """635 bytes, FID 0x0401."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        OrderRef: t.OrderRef = ..., UserID: t.UserID = ..., OrderPriceType: t.OrderPriceType = ...,
        Direction: t.Direction = ..., CombOffsetFlag: t.CombOffsetFlag = ..., CombHedgeFlag: t.CombHedgeFlag = ...,
        LimitPrice: t.Price = ..., VolumeTotalOriginal: t.Volume = ..., TimeCondition: t.TimeCondition = ...,
        GTDDate: t.Date = ..., VolumeCondition: t.VolumeCondition = ..., MinVolume: t.Volume = ...,
        ContingentCondition: t.ContingentCondition = ..., StopPrice: t.Price = ...,
        ForceCloseReason: t.ForceCloseReason = ..., IsAutoSuspend: t.Bool = ..., BusinessUnit: t.BusinessUnit = ...,
        RequestID: t.RequestID = ..., OrderLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        TraderID: t.TraderID = ..., InstallID: t.InstallID = ..., OrderSubmitStatus: t.OrderSubmitStatus = ...,
        NotifySequence: t.SequenceNo = ..., TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...,
        OrderSysID: t.OrderSysID = ..., OrderSource: t.OrderSource = ..., OrderStatus: t.OrderStatus = ...,
        OrderType: t.OrderType = ..., VolumeTraded: t.Volume = ..., VolumeTotal: t.Volume = ...,
        InsertDate: t.Date = ..., InsertTime: t.Time = ..., ActiveTime: t.Time = ..., SuspendTime: t.Time = ...,
        UpdateTime: t.Time = ..., CancelTime: t.Time = ..., ActiveTraderID: t.TraderID = ...,
        ClearingPartID: t.ParticipantID = ..., SequenceNo: t.SequenceNo = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., UserProductInfo: t.ProductInfo = ..., StatusMsg: t.ErrorMsg = ...,
        UserForceClose: t.Bool = ..., ActiveUserID: t.UserID = ..., BrokerOrderSeq: t.SequenceNo = ...,
        RelativeOrderSysID: t.OrderSysID = ..., ZCETotalTradedVolume: t.Volume = ..., IsSwapOrder: t.Bool = ...,
        BranchID: t.BranchID = ..., InvestUnitID: t.InvestUnitID = ..., AccountID: t.AccountID = ...,
        CurrencyID: t.CurrencyID = ..., IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    OrderRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    OrderPriceType: Field[t.OrderPriceType]
    Direction: Field[t.Direction]
    CombOffsetFlag: Field[t.CombOffsetFlag]
    CombHedgeFlag: Field[t.CombHedgeFlag]
    LimitPrice: Field[t.Price]
    VolumeTotalOriginal: Field[t.Volume]
    TimeCondition: Field[t.TimeCondition]
    GTDDate: Field[t.Date]
    VolumeCondition: Field[t.VolumeCondition]
    MinVolume: Field[t.Volume]
    ContingentCondition: Field[t.ContingentCondition]
    StopPrice: Field[t.Price]
    ForceCloseReason: Field[t.ForceCloseReason]
    IsAutoSuspend: Field[t.Bool]
    BusinessUnit: Field[t.BusinessUnit]
    RequestID: Field[t.RequestID]
    OrderLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    OrderSubmitStatus: Field[t.OrderSubmitStatus]
    NotifySequence: Field[t.SequenceNo]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    OrderSysID: Field[t.OrderSysID]
    OrderSource: Field[t.OrderSource]
    OrderStatus: Field[t.OrderStatus]
    OrderType: Field[t.OrderType]
    VolumeTraded: Field[t.Volume]
    VolumeTotal: Field[t.Volume]
    InsertDate: Field[t.Date]
    InsertTime: Field[t.Time]
    ActiveTime: Field[t.Time]
    SuspendTime: Field[t.Time]
    UpdateTime: Field[t.Time]
    CancelTime: Field[t.Time]
    ActiveTraderID: Field[t.TraderID]
    ClearingPartID: Field[t.ParticipantID]
    SequenceNo: Field[t.SequenceNo]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    UserProductInfo: Field[t.ProductInfo]
    StatusMsg: Field[t.ErrorMsg]
    UserForceClose: Field[t.Bool]
    ActiveUserID: Field[t.UserID]
    BrokerOrderSeq: Field[t.SequenceNo]
    RelativeOrderSysID: Field[t.OrderSysID]
    ZCETotalTradedVolume: Field[t.Volume]
    IsSwapOrder: Field[t.Bool]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class ExchangeOrder(Struct):
    """364 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        OrderPriceType: t.OrderPriceType = ..., Direction: t.Direction = ..., CombOffsetFlag: t.CombOffsetFlag = ...,
        CombHedgeFlag: t.CombHedgeFlag = ..., LimitPrice: t.Price = ..., VolumeTotalOriginal: t.Volume = ...,
        TimeCondition: t.TimeCondition = ..., GTDDate: t.Date = ..., VolumeCondition: t.VolumeCondition = ...,
        MinVolume: t.Volume = ..., ContingentCondition: t.ContingentCondition = ..., StopPrice: t.Price = ...,
        ForceCloseReason: t.ForceCloseReason = ..., IsAutoSuspend: t.Bool = ..., BusinessUnit: t.BusinessUnit = ...,
        RequestID: t.RequestID = ..., OrderLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        TraderID: t.TraderID = ..., InstallID: t.InstallID = ..., OrderSubmitStatus: t.OrderSubmitStatus = ...,
        NotifySequence: t.SequenceNo = ..., TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...,
        OrderSysID: t.OrderSysID = ..., OrderSource: t.OrderSource = ..., OrderStatus: t.OrderStatus = ...,
        OrderType: t.OrderType = ..., VolumeTraded: t.Volume = ..., VolumeTotal: t.Volume = ...,
        InsertDate: t.Date = ..., InsertTime: t.Time = ..., ActiveTime: t.Time = ..., SuspendTime: t.Time = ...,
        UpdateTime: t.Time = ..., CancelTime: t.Time = ..., ActiveTraderID: t.TraderID = ...,
        ClearingPartID: t.ParticipantID = ..., SequenceNo: t.SequenceNo = ..., BranchID: t.BranchID = ...,
        IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    OrderPriceType: Field[t.OrderPriceType]
    Direction: Field[t.Direction]
    CombOffsetFlag: Field[t.CombOffsetFlag]
    CombHedgeFlag: Field[t.CombHedgeFlag]
    LimitPrice: Field[t.Price]
    VolumeTotalOriginal: Field[t.Volume]
    TimeCondition: Field[t.TimeCondition]
    GTDDate: Field[t.Date]
    VolumeCondition: Field[t.VolumeCondition]
    MinVolume: Field[t.Volume]
    ContingentCondition: Field[t.ContingentCondition]
    StopPrice: Field[t.Price]
    ForceCloseReason: Field[t.ForceCloseReason]
    IsAutoSuspend: Field[t.Bool]
    BusinessUnit: Field[t.BusinessUnit]
    RequestID: Field[t.RequestID]
    OrderLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    OrderSubmitStatus: Field[t.OrderSubmitStatus]
    NotifySequence: Field[t.SequenceNo]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    OrderSysID: Field[t.OrderSysID]
    OrderSource: Field[t.OrderSource]
    OrderStatus: Field[t.OrderStatus]
    OrderType: Field[t.OrderType]
    VolumeTraded: Field[t.Volume]
    VolumeTotal: Field[t.Volume]
    InsertDate: Field[t.Date]
    InsertTime: Field[t.Time]
    ActiveTime: Field[t.Time]
    SuspendTime: Field[t.Time]
    UpdateTime: Field[t.Time]
    CancelTime: Field[t.Time]
    ActiveTraderID: Field[t.TraderID]
    ClearingPartID: Field[t.ParticipantID]
    SequenceNo: Field[t.SequenceNo]
    BranchID: Field[t.BranchID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class ExchangeOrderInsertError(Struct):
    """143 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., OrderLocalID: t.OrderLocalID = ..., ErrorID: t.ErrorID = ...,
        ErrorMsg: t.ErrorMsg = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    OrderLocalID: Field[t.OrderLocalID]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]

class InputOrderAction(Struct):
    """197 bytes, FID 0x0404."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OrderActionRef: t.OrderActionRef = ...,
        OrderRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., LimitPrice: t.Price = ..., VolumeChange: t.Volume = ..., UserID: t.UserID = ...,
        InstrumentID: t.InstrumentID = ..., InvestUnitID: t.InvestUnitID = ..., IPAddress: t.IPAddress = ...,
        MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OrderActionRef: Field[t.OrderActionRef]
    OrderRef: Field[t.OrderRef]
    RequestID: Field[t.RequestID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    ExchangeID: Field[t.ExchangeID]
    OrderSysID: Field[t.OrderSysID]
    ActionFlag: Field[t.ActionFlag]
    LimitPrice: Field[t.Price]
    VolumeChange: Field[t.Volume]
    UserID: Field[t.UserID]
    InstrumentID: Field[t.InstrumentID]
    InvestUnitID: Field[t.InvestUnitID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class OrderAction(Struct):
    """400 bytes, FID 0x0405."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OrderActionRef: t.OrderActionRef = ...,
        OrderRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., LimitPrice: t.Price = ..., VolumeChange: t.Volume = ...,
        ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        OrderLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ..., OrderActionStatus: t.OrderActionStatus = ...,
        UserID: t.UserID = ..., StatusMsg: t.ErrorMsg = ..., InstrumentID: t.InstrumentID = ...,
        BranchID: t.BranchID = ..., InvestUnitID: t.InvestUnitID = ..., IPAddress: t.IPAddress = ...,
        MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OrderActionRef: Field[t.OrderActionRef]
    OrderRef: Field[t.OrderRef]
    RequestID: Field[t.RequestID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    ExchangeID: Field[t.ExchangeID]
    OrderSysID: Field[t.OrderSysID]
    ActionFlag: Field[t.ActionFlag]
    LimitPrice: Field[t.Price]
    VolumeChange: Field[t.Volume]
    ActionDate: Field[t.Date]
    ActionTime: Field[t.Time]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    OrderLocalID: Field[t.OrderLocalID]
    ActionLocalID: Field[t.OrderLocalID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    BusinessUnit: Field[t.BusinessUnit]
    OrderActionStatus: Field[t.OrderActionStatus]
    UserID: Field[t.UserID]
    StatusMsg: Field[t.ErrorMsg]
    InstrumentID: Field[t.InstrumentID]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class ExchangeOrderAction(Struct):
    """218 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ..., ActionFlag: t.ActionFlag = ...,
        LimitPrice: t.Price = ..., VolumeChange: t.Volume = ..., ActionDate: t.Date = ..., ActionTime: t.Time = ...,
        TraderID: t.TraderID = ..., InstallID: t.InstallID = ..., OrderLocalID: t.OrderLocalID = ...,
        ActionLocalID: t.OrderLocalID = ..., ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ...,
        BusinessUnit: t.BusinessUnit = ..., OrderActionStatus: t.OrderActionStatus = ..., UserID: t.UserID = ...,
        BranchID: t.BranchID = ..., IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    OrderSysID: Field[t.OrderSysID]
    ActionFlag: Field[t.ActionFlag]
    LimitPrice: Field[t.Price]
    VolumeChange: Field[t.Volume]
    ActionDate: Field[t.Date]
    ActionTime: Field[t.Time]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    OrderLocalID: Field[t.OrderLocalID]
    ActionLocalID: Field[t.OrderLocalID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    BusinessUnit: Field[t.BusinessUnit]
    OrderActionStatus: Field[t.OrderActionStatus]
    UserID: Field[t.UserID]
    BranchID: Field[t.BranchID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class ExchangeOrderActionError(Struct):
    """166 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., OrderLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ...,
        ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    OrderSysID: Field[t.OrderSysID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    OrderLocalID: Field[t.OrderLocalID]
    ActionLocalID: Field[t.OrderLocalID]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]

class ExchangeTrade(Struct):
    """211 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., TradeID: t.TradeID = ..., Direction: t.Direction = ...,
        OrderSysID: t.OrderSysID = ..., ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ...,
        TradingRole: t.TradingRole = ..., ExchangeInstID: t.ExchangeInstID = ..., OffsetFlag: t.OffsetFlag = ...,
        HedgeFlag: t.HedgeFlag = ..., Price: t.Price = ..., Volume: t.Volume = ..., TradeDate: t.Date = ...,
        TradeTime: t.Time = ..., TradeType: t.TradeType = ..., PriceSource: t.PriceSource = ...,
        TraderID: t.TraderID = ..., OrderLocalID: t.OrderLocalID = ..., ClearingPartID: t.ParticipantID = ...,
        BusinessUnit: t.BusinessUnit = ..., SequenceNo: t.SequenceNo = ..., TradeSource: t.TradeSource = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    TradeID: Field[t.TradeID]
    Direction: Field[t.Direction]
    OrderSysID: Field[t.OrderSysID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    TradingRole: Field[t.TradingRole]
    ExchangeInstID: Field[t.ExchangeInstID]
    OffsetFlag: Field[t.OffsetFlag]
    HedgeFlag: Field[t.HedgeFlag]
    Price: Field[t.Price]
    Volume: Field[t.Volume]
    TradeDate: Field[t.Date]
    TradeTime: Field[t.Time]
    TradeType: Field[t.TradeType]
    PriceSource: Field[t.PriceSource]
    TraderID: Field[t.TraderID]
    OrderLocalID: Field[t.OrderLocalID]
    ClearingPartID: Field[t.ParticipantID]
    BusinessUnit: Field[t.BusinessUnit]
    SequenceNo: Field[t.SequenceNo]
    TradeSource: Field[t.TradeSource]

class Trade(Struct):
    """312 bytes, FID 0x0409."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        OrderRef: t.OrderRef = ..., UserID: t.UserID = ..., ExchangeID: t.ExchangeID = ..., TradeID: t.TradeID = ...,
        Direction: t.Direction = ..., OrderSysID: t.OrderSysID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., TradingRole: t.TradingRole = ..., ExchangeInstID: t.ExchangeInstID = ...,
        OffsetFlag: t.OffsetFlag = ..., HedgeFlag: t.HedgeFlag = ..., Price: t.Price = ..., Volume: t.Volume = ...,
        TradeDate: t.Date = ..., TradeTime: t.Time = ..., TradeType: t.TradeType = ...,
        PriceSource: t.PriceSource = ..., TraderID: t.TraderID = ..., OrderLocalID: t.OrderLocalID = ...,
        ClearingPartID: t.ParticipantID = ..., BusinessUnit: t.BusinessUnit = ..., SequenceNo: t.SequenceNo = ...,
        TradingDay: t.Date = ..., SettlementID: t.SettlementID = ..., BrokerOrderSeq: t.SequenceNo = ...,
        TradeSource: t.TradeSource = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    OrderRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    ExchangeID: Field[t.ExchangeID]
    TradeID: Field[t.TradeID]
    Direction: Field[t.Direction]
    OrderSysID: Field[t.OrderSysID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    TradingRole: Field[t.TradingRole]
    ExchangeInstID: Field[t.ExchangeInstID]
    OffsetFlag: Field[t.OffsetFlag]
    HedgeFlag: Field[t.HedgeFlag]
    Price: Field[t.Price]
    Volume: Field[t.Volume]
    TradeDate: Field[t.Date]
    TradeTime: Field[t.Time]
    TradeType: Field[t.TradeType]
    PriceSource: Field[t.PriceSource]
    TraderID: Field[t.TraderID]
    OrderLocalID: Field[t.OrderLocalID]
    ClearingPartID: Field[t.ParticipantID]
    BusinessUnit: Field[t.BusinessUnit]
    SequenceNo: Field[t.SequenceNo]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    BrokerOrderSeq: Field[t.SequenceNo]
    TradeSource: Field[t.TradeSource]

class UserSession(Struct):
    """159 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        FrontID: t.FrontID = ..., SessionID: t.SessionID = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ...,
        LoginDate: t.Date = ..., LoginTime: t.Time = ..., IPAddress: t.IPAddress = ...,
        UserProductInfo: t.ProductInfo = ..., InterfaceProductInfo: t.ProductInfo = ...,
        ProtocolInfo: t.ProtocolInfo = ..., MacAddress: t.MacAddress = ..., LoginRemark: t.LoginRemark = ...
    ) -> None: ...
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    LoginDate: Field[t.Date]
    LoginTime: Field[t.Time]
    IPAddress: Field[t.IPAddress]
    UserProductInfo: Field[t.ProductInfo]
    InterfaceProductInfo: Field[t.ProductInfo]
    ProtocolInfo: Field[t.ProtocolInfo]
    MacAddress: Field[t.MacAddress]
    LoginRemark: Field[t.LoginRemark]

class QueryMaxOrderVolume(Struct):
    """62 bytes, FID 0x040e."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        Direction: t.Direction = ..., OffsetFlag: t.OffsetFlag = ..., HedgeFlag: t.HedgeFlag = ...,
        MaxVolume: t.Volume = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    Direction: Field[t.Direction]
    OffsetFlag: Field[t.OffsetFlag]
    HedgeFlag: Field[t.HedgeFlag]
    MaxVolume: Field[t.Volume]

class SettlementInfoConfirm(Struct):
    """42 bytes, FID 0x040f."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ConfirmDate: t.Date = ..., ConfirmTime: t.Time = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ConfirmDate: Field[t.Date]
    ConfirmTime: Field[t.Time]

class SyncDeposit(Struct):
    """55 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        DepositSeqNo: t.DepositSeqNo = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        Deposit: t.Money = ..., IsForce: t.Bool = ..., CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    DepositSeqNo: Field[t.DepositSeqNo]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    Deposit: Field[t.Money]
    IsForce: Field[t.Bool]
    CurrencyID: Field[t.CurrencyID]

class SyncFundMortgage(Struct):
    """55 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        MortgageSeqNo: t.DepositSeqNo = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        FromCurrencyID: t.CurrencyID = ..., MortgageAmount: t.Money = ..., ToCurrencyID: t.CurrencyID = ...
    ) -> None: ...
    MortgageSeqNo: Field[t.DepositSeqNo]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    FromCurrencyID: Field[t.CurrencyID]
    MortgageAmount: Field[t.Money]
    ToCurrencyID: Field[t.CurrencyID]

class BrokerSync(Struct):
    """11 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]

class SyncingInvestor(Struct):
    """392 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InvestorID: t.InvestorID = ..., BrokerID: t.BrokerID = ..., InvestorGroupID: t.InvestorID = ...,
        InvestorName: t.PartyName = ..., IdentifiedCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., IsActive: t.Bool = ..., Telephone: t.Telephone = ...,
        Address: t.Address = ..., OpenDate: t.Date = ..., Mobile: t.Mobile = ..., CommModelID: t.InvestorID = ...,
        MarginModelID: t.InvestorID = ...
    ) -> None: ...
    InvestorID: Field[t.InvestorID]
    BrokerID: Field[t.BrokerID]
    InvestorGroupID: Field[t.InvestorID]
    InvestorName: Field[t.PartyName]
    IdentifiedCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    IsActive: Field[t.Bool]
    Telephone: Field[t.Telephone]
    Address: Field[t.Address]
    OpenDate: Field[t.Date]
    Mobile: Field[t.Mobile]
    CommModelID: Field[t.InvestorID]
    MarginModelID: Field[t.InvestorID]

class SyncingTradingCode(Struct):
    """49 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InvestorID: t.InvestorID = ..., BrokerID: t.BrokerID = ..., ExchangeID: t.ExchangeID = ...,
        ClientID: t.ClientID = ..., IsActive: t.Bool = ..., ClientIDType: t.ClientIDType = ...
    ) -> None: ...
    InvestorID: Field[t.InvestorID]
    BrokerID: Field[t.BrokerID]
    ExchangeID: Field[t.ExchangeID]
    ClientID: Field[t.ClientID]
    IsActive: Field[t.Bool]
    ClientIDType: Field[t.ClientIDType]

class SyncingInvestorGroup(Struct):
    """65 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorGroupID: t.InvestorID = ..., InvestorGroupName: t.InvestorGroupName = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorGroupID: Field[t.InvestorID]
    InvestorGroupName: Field[t.InvestorGroupName]

class SyncingTradingAccount(Struct):
    """369 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., AccountID: t.AccountID = ..., PreMortgage: t.Money = ..., PreCredit: t.Money = ...,
        PreDeposit: t.Money = ..., PreBalance: t.Money = ..., PreMargin: t.Money = ..., InterestBase: t.Money = ...,
        Interest: t.Money = ..., Deposit: t.Money = ..., Withdraw: t.Money = ..., FrozenMargin: t.Money = ...,
        FrozenCash: t.Money = ..., FrozenCommission: t.Money = ..., CurrMargin: t.Money = ..., CashIn: t.Money = ...,
        Commission: t.Money = ..., CloseProfit: t.Money = ..., PositionProfit: t.Money = ..., Balance: t.Money = ...,
        Available: t.Money = ..., WithdrawQuota: t.Money = ..., Reserve: t.Money = ..., TradingDay: t.Date = ...,
        SettlementID: t.SettlementID = ..., Credit: t.Money = ..., Mortgage: t.Money = ...,
        ExchangeMargin: t.Money = ..., DeliveryMargin: t.Money = ..., ExchangeDeliveryMargin: t.Money = ...,
        ReserveBalance: t.Money = ..., CurrencyID: t.CurrencyID = ..., PreFundMortgageIn: t.Money = ...,
        PreFundMortgageOut: t.Money = ..., FundMortgageIn: t.Money = ..., FundMortgageOut: t.Money = ...,
        FundMortgageAvailable: t.Money = ..., MortgageableFund: t.Money = ..., SpecProductMargin: t.Money = ...,
        SpecProductFrozenMargin: t.Money = ..., SpecProductCommission: t.Money = ...,
        SpecProductFrozenCommission: t.Money = ..., SpecProductPositionProfit: t.Money = ...,
        SpecProductCloseProfit: t.Money = ..., SpecProductPositionProfitByAlg: t.Money = ...,
        SpecProductExchangeMargin: t.Money = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    AccountID: Field[t.AccountID]
    PreMortgage: Field[t.Money]
    PreCredit: Field[t.Money]
    PreDeposit: Field[t.Money]
    PreBalance: Field[t.Money]
    PreMargin: Field[t.Money]
    InterestBase: Field[t.Money]
    Interest: Field[t.Money]
    Deposit: Field[t.Money]
    Withdraw: Field[t.Money]
    FrozenMargin: Field[t.Money]
    FrozenCash: Field[t.Money]
    FrozenCommission: Field[t.Money]
    CurrMargin: Field[t.Money]
    CashIn: Field[t.Money]
    Commission: Field[t.Money]
    CloseProfit: Field[t.Money]
    PositionProfit: Field[t.Money]
    Balance: Field[t.Money]
    Available: Field[t.Money]
    WithdrawQuota: Field[t.Money]
    Reserve: Field[t.Money]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    Credit: Field[t.Money]
    Mortgage: Field[t.Money]
    ExchangeMargin: Field[t.Money]
    DeliveryMargin: Field[t.Money]
    ExchangeDeliveryMargin: Field[t.Money]
    ReserveBalance: Field[t.Money]
    CurrencyID: Field[t.CurrencyID]
    PreFundMortgageIn: Field[t.Money]
    PreFundMortgageOut: Field[t.Money]
    FundMortgageIn: Field[t.Money]
    FundMortgageOut: Field[t.Money]
    FundMortgageAvailable: Field[t.Money]
    MortgageableFund: Field[t.Money]
    SpecProductMargin: Field[t.Money]
    SpecProductFrozenMargin: Field[t.Money]
    SpecProductCommission: Field[t.Money]
    SpecProductFrozenCommission: Field[t.Money]
    SpecProductPositionProfit: Field[t.Money]
    SpecProductCloseProfit: Field[t.Money]
    SpecProductPositionProfitByAlg: Field[t.Money]
    SpecProductExchangeMargin: Field[t.Money]

class SyncingInvestorPosition(Struct):
    """303 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        PosiDirection: t.PosiDirection = ..., HedgeFlag: t.HedgeFlag = ..., PositionDate: t.PositionDate = ...,
        YdPosition: t.Volume = ..., Position: t.Volume = ..., LongFrozen: t.Volume = ..., ShortFrozen: t.Volume = ...,
        LongFrozenAmount: t.Money = ..., ShortFrozenAmount: t.Money = ..., OpenVolume: t.Volume = ...,
        CloseVolume: t.Volume = ..., OpenAmount: t.Money = ..., CloseAmount: t.Money = ..., PositionCost: t.Money = ...,
        PreMargin: t.Money = ..., UseMargin: t.Money = ..., FrozenMargin: t.Money = ..., FrozenCash: t.Money = ...,
        FrozenCommission: t.Money = ..., CashIn: t.Money = ..., Commission: t.Money = ..., CloseProfit: t.Money = ...,
        PositionProfit: t.Money = ..., PreSettlementPrice: t.Price = ..., SettlementPrice: t.Price = ...,
        TradingDay: t.Date = ..., SettlementID: t.SettlementID = ..., OpenCost: t.Money = ...,
        ExchangeMargin: t.Money = ..., CombPosition: t.Volume = ..., CombLongFrozen: t.Volume = ...,
        CombShortFrozen: t.Volume = ..., CloseProfitByDate: t.Money = ..., CloseProfitByTrade: t.Money = ...,
        TodayPosition: t.Volume = ..., MarginRateByMoney: t.Ratio = ..., MarginRateByVolume: t.Ratio = ...,
        StrikeFrozen: t.Volume = ..., StrikeFrozenAmount: t.Money = ..., AbandonFrozen: t.Volume = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    PosiDirection: Field[t.PosiDirection]
    HedgeFlag: Field[t.HedgeFlag]
    PositionDate: Field[t.PositionDate]
    YdPosition: Field[t.Volume]
    Position: Field[t.Volume]
    LongFrozen: Field[t.Volume]
    ShortFrozen: Field[t.Volume]
    LongFrozenAmount: Field[t.Money]
    ShortFrozenAmount: Field[t.Money]
    OpenVolume: Field[t.Volume]
    CloseVolume: Field[t.Volume]
    OpenAmount: Field[t.Money]
    CloseAmount: Field[t.Money]
    PositionCost: Field[t.Money]
    PreMargin: Field[t.Money]
    UseMargin: Field[t.Money]
    FrozenMargin: Field[t.Money]
    FrozenCash: Field[t.Money]
    FrozenCommission: Field[t.Money]
    CashIn: Field[t.Money]
    Commission: Field[t.Money]
    CloseProfit: Field[t.Money]
    PositionProfit: Field[t.Money]
    PreSettlementPrice: Field[t.Price]
    SettlementPrice: Field[t.Price]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    OpenCost: Field[t.Money]
    ExchangeMargin: Field[t.Money]
    CombPosition: Field[t.Volume]
    CombLongFrozen: Field[t.Volume]
    CombShortFrozen: Field[t.Volume]
    CloseProfitByDate: Field[t.Money]
    CloseProfitByTrade: Field[t.Money]
    TodayPosition: Field[t.Volume]
    MarginRateByMoney: Field[t.Ratio]
    MarginRateByVolume: Field[t.Ratio]
    StrikeFrozen: Field[t.Volume]
    StrikeFrozenAmount: Field[t.Money]
    AbandonFrozen: Field[t.Volume]

class SyncingInstrumentMarginRate(Struct):
    """93 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., HedgeFlag: t.HedgeFlag = ..., LongMarginRatioByMoney: t.Ratio = ...,
        LongMarginRatioByVolume: t.Money = ..., ShortMarginRatioByMoney: t.Ratio = ...,
        ShortMarginRatioByVolume: t.Money = ..., IsRelative: t.Bool = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    HedgeFlag: Field[t.HedgeFlag]
    LongMarginRatioByMoney: Field[t.Ratio]
    LongMarginRatioByVolume: Field[t.Money]
    ShortMarginRatioByMoney: Field[t.Ratio]
    ShortMarginRatioByVolume: Field[t.Money]
    IsRelative: Field[t.Bool]

class SyncingInstrumentCommissionRate(Struct):
    """104 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., OpenRatioByMoney: t.Ratio = ..., OpenRatioByVolume: t.Ratio = ...,
        CloseRatioByMoney: t.Ratio = ..., CloseRatioByVolume: t.Ratio = ..., CloseTodayRatioByMoney: t.Ratio = ...,
        CloseTodayRatioByVolume: t.Ratio = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OpenRatioByMoney: Field[t.Ratio]
    OpenRatioByVolume: Field[t.Ratio]
    CloseRatioByMoney: Field[t.Ratio]
    CloseRatioByVolume: Field[t.Ratio]
    CloseTodayRatioByMoney: Field[t.Ratio]
    CloseTodayRatioByVolume: Field[t.Ratio]

class SyncingInstrumentTradingRight(Struct):
    """57 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., TradingRight: t.TradingRight = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    TradingRight: Field[t.TradingRight]

class QryOrder(Struct):
    """103 bytes, FID 0x0700."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ..., InsertTimeStart: t.Time = ...,
        InsertTimeEnd: t.Time = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    OrderSysID: Field[t.OrderSysID]
    InsertTimeStart: Field[t.Time]
    InsertTimeEnd: Field[t.Time]

class QryTrade(Struct):
    """103 bytes, FID 0x0701."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., TradeID: t.TradeID = ..., TradeTimeStart: t.Time = ...,
        TradeTimeEnd: t.Time = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    TradeID: Field[t.TradeID]
    TradeTimeStart: Field[t.Time]
    TradeTimeEnd: Field[t.Time]

class QryInvestorPosition(Struct):
    """55 bytes, FID 0x0702."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]

class QryTradingAccount(Struct):
    """28 bytes, FID 0x0703."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    CurrencyID: Field[t.CurrencyID]

class QryInvestor(Struct):
    """24 bytes, FID 0x0704."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class QryTradingCode(Struct):
    """45 bytes, FID 0x0705."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExchangeID: t.ExchangeID = ...,
        ClientID: t.ClientID = ..., ClientIDType: t.ClientIDType = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExchangeID: Field[t.ExchangeID]
    ClientID: Field[t.ClientID]
    ClientIDType: Field[t.ClientIDType]

class QryInvestorGroup(Struct):
    """11 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]

class QryInstrumentMarginRate(Struct):
    """56 bytes, FID 0x0707."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        HedgeFlag: t.HedgeFlag = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    HedgeFlag: Field[t.HedgeFlag]

class QryInstrumentCommissionRate(Struct):
    """55 bytes, FID 0x0708."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]

class QryInstrumentTradingRight(Struct):
    """55 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]

class QryBroker(Struct):
    """11 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]

class QryTrader(Struct):
    """41 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ..., TraderID: t.TraderID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    TraderID: Field[t.TraderID]

class QrySuperUserFunction(Struct):
    """16 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        UserID: t.UserID = ...
    ) -> None: ...
    UserID: Field[t.UserID]

class QryUserSession(Struct):
    """35 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        FrontID: t.FrontID = ..., SessionID: t.SessionID = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ...
    ) -> None: ...
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]

class QryPartBroker(Struct):
    """31 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., BrokerID: t.BrokerID = ..., ParticipantID: t.ParticipantID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    BrokerID: Field[t.BrokerID]
    ParticipantID: Field[t.ParticipantID]

class QryFrontStatus(Struct):
    """4 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        FrontID: t.FrontID = ...
    ) -> None: ...
    FrontID: Field[t.FrontID]

class QryExchangeOrder(Struct):
    """83 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ...
    ) -> None: ...
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]

class QryOrderAction(Struct):
    """33 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExchangeID: Field[t.ExchangeID]

class QryExchangeOrderAction(Struct):
    """52 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., ExchangeID: t.ExchangeID = ...,
        TraderID: t.TraderID = ...
    ) -> None: ...
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]

class QrySuperUser(Struct):
    """16 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        UserID: t.UserID = ...
    ) -> None: ...
    UserID: Field[t.UserID]

class QryExchange(Struct):
    """9 bytes, FID 0x0715."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]

class QryProduct(Struct):
    """32 bytes, FID 0x0716."""
    def __init__(
        self, *,
        ProductID: t.InstrumentID = ..., ProductClass: t.ProductClass = ...
    ) -> None: ...
    ProductID: Field[t.InstrumentID]
    ProductClass: Field[t.ProductClass]

class QryInstrument(Struct):
    """102 bytes, FID 0x0717."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., ExchangeID: t.ExchangeID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        ProductID: t.InstrumentID = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    ExchangeInstID: Field[t.ExchangeInstID]
    ProductID: Field[t.InstrumentID]

class QryDepthMarketData(Struct):
    """31 bytes, FID 0x0718."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]

class QryBrokerUser(Struct):
    """27 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]

class QryBrokerUserFunction(Struct):
    """27 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]

class QryTraderOffer(Struct):
    """41 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ..., TraderID: t.TraderID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    TraderID: Field[t.TraderID]

class QrySyncDeposit(Struct):
    """26 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., DepositSeqNo: t.DepositSeqNo = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    DepositSeqNo: Field[t.DepositSeqNo]

class QrySettlementInfo(Struct):
    """33 bytes, FID 0x070c."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., TradingDay: t.Date = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    TradingDay: Field[t.Date]

class QryExchangeMarginRate(Struct):
    """43 bytes, FID 0x071e."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InstrumentID: t.InstrumentID = ..., HedgeFlag: t.HedgeFlag = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InstrumentID: Field[t.InstrumentID]
    HedgeFlag: Field[t.HedgeFlag]

class QryExchangeMarginRateAdjust(Struct):
    """43 bytes, FID 0x071f."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InstrumentID: t.InstrumentID = ..., HedgeFlag: t.HedgeFlag = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InstrumentID: Field[t.InstrumentID]
    HedgeFlag: Field[t.HedgeFlag]

class QryExchangeRate(Struct):
    """19 bytes, FID 0x0720."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., FromCurrencyID: t.CurrencyID = ..., ToCurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    FromCurrencyID: Field[t.CurrencyID]
    ToCurrencyID: Field[t.CurrencyID]

class QrySyncFundMortgage(Struct):
    """26 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., MortgageSeqNo: t.DepositSeqNo = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    MortgageSeqNo: Field[t.DepositSeqNo]

class QryHisOrder(Struct):
    """116 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ..., InsertTimeStart: t.Time = ...,
        InsertTimeEnd: t.Time = ..., TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    OrderSysID: Field[t.OrderSysID]
    InsertTimeStart: Field[t.Time]
    InsertTimeEnd: Field[t.Time]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]

class OptionInstrMiniMargin(Struct):
    """69 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., MinMargin: t.Money = ..., ValueMethod: t.ValueMethod = ...,
        IsRelative: t.Bool = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    MinMargin: Field[t.Money]
    ValueMethod: Field[t.ValueMethod]
    IsRelative: Field[t.Bool]

class OptionInstrMarginAdjust(Struct):
    """124 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., SShortMarginRatioByMoney: t.Ratio = ...,
        SShortMarginRatioByVolume: t.Money = ..., HShortMarginRatioByMoney: t.Ratio = ...,
        HShortMarginRatioByVolume: t.Money = ..., AShortMarginRatioByMoney: t.Ratio = ...,
        AShortMarginRatioByVolume: t.Money = ..., IsRelative: t.Bool = ..., MShortMarginRatioByMoney: t.Ratio = ...,
        MShortMarginRatioByVolume: t.Money = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    SShortMarginRatioByMoney: Field[t.Ratio]
    SShortMarginRatioByVolume: Field[t.Money]
    HShortMarginRatioByMoney: Field[t.Ratio]
    HShortMarginRatioByVolume: Field[t.Money]
    AShortMarginRatioByMoney: Field[t.Ratio]
    AShortMarginRatioByVolume: Field[t.Money]
    IsRelative: Field[t.Bool]
    MShortMarginRatioByMoney: Field[t.Ratio]
    MShortMarginRatioByVolume: Field[t.Money]

class OptionInstrCommRate(Struct):
    """120 bytes, FID 0x0804."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., OpenRatioByMoney: t.Ratio = ..., OpenRatioByVolume: t.Ratio = ...,
        CloseRatioByMoney: t.Ratio = ..., CloseRatioByVolume: t.Ratio = ..., CloseTodayRatioByMoney: t.Ratio = ...,
        CloseTodayRatioByVolume: t.Ratio = ..., StrikeRatioByMoney: t.Ratio = ..., StrikeRatioByVolume: t.Ratio = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OpenRatioByMoney: Field[t.Ratio]
    OpenRatioByVolume: Field[t.Ratio]
    CloseRatioByMoney: Field[t.Ratio]
    CloseRatioByVolume: Field[t.Ratio]
    CloseTodayRatioByMoney: Field[t.Ratio]
    CloseTodayRatioByVolume: Field[t.Ratio]
    StrikeRatioByMoney: Field[t.Ratio]
    StrikeRatioByVolume: Field[t.Ratio]

class OptionInstrTradeCost(Struct):
    """96 bytes, FID 0x0805."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        HedgeFlag: t.HedgeFlag = ..., FixedMargin: t.Money = ..., MiniMargin: t.Money = ..., Royalty: t.Money = ...,
        ExchFixedMargin: t.Money = ..., ExchMiniMargin: t.Money = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    HedgeFlag: Field[t.HedgeFlag]
    FixedMargin: Field[t.Money]
    MiniMargin: Field[t.Money]
    Royalty: Field[t.Money]
    ExchFixedMargin: Field[t.Money]
    ExchMiniMargin: Field[t.Money]

class QryOptionInstrTradeCost(Struct):
    """72 bytes, FID 0x0806."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        HedgeFlag: t.HedgeFlag = ..., InputPrice: t.Price = ..., UnderlyingPrice: t.Price = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    HedgeFlag: Field[t.HedgeFlag]
    InputPrice: Field[t.Price]
    UnderlyingPrice: Field[t.Price]

class QryOptionInstrCommRate(Struct):
    """55 bytes, FID 0x0807."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]

class IndexPrice(Struct):
    """50 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InstrumentID: t.InstrumentID = ..., ClosePrice: t.Price = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InstrumentID: Field[t.InstrumentID]
    ClosePrice: Field[t.Price]

class InputExecOrder(Struct):
    """210 bytes, FID 0x080a."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        ExecOrderRef: t.OrderRef = ..., UserID: t.UserID = ..., Volume: t.Volume = ..., RequestID: t.RequestID = ...,
        BusinessUnit: t.BusinessUnit = ..., OffsetFlag: t.OffsetFlag = ..., HedgeFlag: t.HedgeFlag = ...,
        ActionType: t.ActionType = ..., PosiDirection: t.PosiDirection = ...,
        ReservePositionFlag: t.ExecOrderPositionFlag = ..., CloseFlag: t.ExecOrderCloseFlag = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., AccountID: t.AccountID = ...,
        CurrencyID: t.CurrencyID = ..., ClientID: t.ClientID = ..., IPAddress: t.IPAddress = ...,
        MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    ExecOrderRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    Volume: Field[t.Volume]
    RequestID: Field[t.RequestID]
    BusinessUnit: Field[t.BusinessUnit]
    OffsetFlag: Field[t.OffsetFlag]
    HedgeFlag: Field[t.HedgeFlag]
    ActionType: Field[t.ActionType]
    PosiDirection: Field[t.PosiDirection]
    ReservePositionFlag: Field[t.ExecOrderPositionFlag]
    CloseFlag: Field[t.ExecOrderCloseFlag]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]
    ClientID: Field[t.ClientID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class InputExecOrderAction(Struct):
    """185 bytes, FID 0x080b."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExecOrderActionRef: t.OrderActionRef = ...,
        ExecOrderRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., ExecOrderSysID: t.ExecOrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., UserID: t.UserID = ..., InstrumentID: t.InstrumentID = ...,
        InvestUnitID: t.InvestUnitID = ..., IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExecOrderActionRef: Field[t.OrderActionRef]
    ExecOrderRef: Field[t.OrderRef]
    RequestID: Field[t.RequestID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    ExchangeID: Field[t.ExchangeID]
    ExecOrderSysID: Field[t.ExecOrderSysID]
    ActionFlag: Field[t.ActionFlag]
    UserID: Field[t.UserID]
    InstrumentID: Field[t.InstrumentID]
    InvestUnitID: Field[t.InvestUnitID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class ExecOrder(Struct):
    """501 bytes, FID 0x080c."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        ExecOrderRef: t.OrderRef = ..., UserID: t.UserID = ..., Volume: t.Volume = ..., RequestID: t.RequestID = ...,
        BusinessUnit: t.BusinessUnit = ..., OffsetFlag: t.OffsetFlag = ..., HedgeFlag: t.HedgeFlag = ...,
        ActionType: t.ActionType = ..., PosiDirection: t.PosiDirection = ...,
        ReservePositionFlag: t.ExecOrderPositionFlag = ..., CloseFlag: t.ExecOrderCloseFlag = ...,
        ExecOrderLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., ExchangeInstID: t.ExchangeInstID = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., OrderSubmitStatus: t.OrderSubmitStatus = ..., NotifySequence: t.SequenceNo = ...,
        TradingDay: t.Date = ..., SettlementID: t.SettlementID = ..., ExecOrderSysID: t.ExecOrderSysID = ...,
        InsertDate: t.Date = ..., InsertTime: t.Time = ..., CancelTime: t.Time = ..., ExecResult: t.ExecResult = ...,
        ClearingPartID: t.ParticipantID = ..., SequenceNo: t.SequenceNo = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., UserProductInfo: t.ProductInfo = ..., StatusMsg: t.ErrorMsg = ...,
        ActiveUserID: t.UserID = ..., BrokerExecOrderSeq: t.SequenceNo = ..., BranchID: t.BranchID = ...,
        InvestUnitID: t.InvestUnitID = ..., AccountID: t.AccountID = ..., CurrencyID: t.CurrencyID = ...,
        IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    ExecOrderRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    Volume: Field[t.Volume]
    RequestID: Field[t.RequestID]
    BusinessUnit: Field[t.BusinessUnit]
    OffsetFlag: Field[t.OffsetFlag]
    HedgeFlag: Field[t.HedgeFlag]
    ActionType: Field[t.ActionType]
    PosiDirection: Field[t.PosiDirection]
    ReservePositionFlag: Field[t.ExecOrderPositionFlag]
    CloseFlag: Field[t.ExecOrderCloseFlag]
    ExecOrderLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    OrderSubmitStatus: Field[t.OrderSubmitStatus]
    NotifySequence: Field[t.SequenceNo]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    ExecOrderSysID: Field[t.ExecOrderSysID]
    InsertDate: Field[t.Date]
    InsertTime: Field[t.Time]
    CancelTime: Field[t.Time]
    ExecResult: Field[t.ExecResult]
    ClearingPartID: Field[t.ParticipantID]
    SequenceNo: Field[t.SequenceNo]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    UserProductInfo: Field[t.ProductInfo]
    StatusMsg: Field[t.ErrorMsg]
    ActiveUserID: Field[t.UserID]
    BrokerExecOrderSeq: Field[t.SequenceNo]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class ExecOrderAction(Struct):
    """389 bytes, FID 0x080d."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExecOrderActionRef: t.OrderActionRef = ...,
        ExecOrderRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., ExecOrderSysID: t.ExecOrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., ExecOrderLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ...,
        OrderActionStatus: t.OrderActionStatus = ..., UserID: t.UserID = ..., ActionType: t.ActionType = ...,
        StatusMsg: t.ErrorMsg = ..., InstrumentID: t.InstrumentID = ..., BranchID: t.BranchID = ...,
        InvestUnitID: t.InvestUnitID = ..., IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExecOrderActionRef: Field[t.OrderActionRef]
    ExecOrderRef: Field[t.OrderRef]
    RequestID: Field[t.RequestID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    ExchangeID: Field[t.ExchangeID]
    ExecOrderSysID: Field[t.ExecOrderSysID]
    ActionFlag: Field[t.ActionFlag]
    ActionDate: Field[t.Date]
    ActionTime: Field[t.Time]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    ExecOrderLocalID: Field[t.OrderLocalID]
    ActionLocalID: Field[t.OrderLocalID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    BusinessUnit: Field[t.BusinessUnit]
    OrderActionStatus: Field[t.OrderActionStatus]
    UserID: Field[t.UserID]
    ActionType: Field[t.ActionType]
    StatusMsg: Field[t.ErrorMsg]
    InstrumentID: Field[t.InstrumentID]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class QryExecOrder(Struct):
    """103 bytes, FID 0x080e."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., ExecOrderSysID: t.ExecOrderSysID = ..., InsertTimeStart: t.Time = ...,
        InsertTimeEnd: t.Time = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    ExecOrderSysID: Field[t.ExecOrderSysID]
    InsertTimeStart: Field[t.Time]
    InsertTimeEnd: Field[t.Time]

class ExchangeExecOrder(Struct):
    """263 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        Volume: t.Volume = ..., RequestID: t.RequestID = ..., BusinessUnit: t.BusinessUnit = ...,
        OffsetFlag: t.OffsetFlag = ..., HedgeFlag: t.HedgeFlag = ..., ActionType: t.ActionType = ...,
        PosiDirection: t.PosiDirection = ..., ReservePositionFlag: t.ExecOrderPositionFlag = ...,
        CloseFlag: t.ExecOrderCloseFlag = ..., ExecOrderLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        TraderID: t.TraderID = ..., InstallID: t.InstallID = ..., OrderSubmitStatus: t.OrderSubmitStatus = ...,
        NotifySequence: t.SequenceNo = ..., TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...,
        ExecOrderSysID: t.ExecOrderSysID = ..., InsertDate: t.Date = ..., InsertTime: t.Time = ...,
        CancelTime: t.Time = ..., ExecResult: t.ExecResult = ..., ClearingPartID: t.ParticipantID = ...,
        SequenceNo: t.SequenceNo = ..., BranchID: t.BranchID = ..., IPAddress: t.IPAddress = ...,
        MacAddress: t.MacAddress = ...
    ) -> None: ...
    Volume: Field[t.Volume]
    RequestID: Field[t.RequestID]
    BusinessUnit: Field[t.BusinessUnit]
    OffsetFlag: Field[t.OffsetFlag]
    HedgeFlag: Field[t.HedgeFlag]
    ActionType: Field[t.ActionType]
    PosiDirection: Field[t.PosiDirection]
    ReservePositionFlag: Field[t.ExecOrderPositionFlag]
    CloseFlag: Field[t.ExecOrderCloseFlag]
    ExecOrderLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    OrderSubmitStatus: Field[t.OrderSubmitStatus]
    NotifySequence: Field[t.SequenceNo]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    ExecOrderSysID: Field[t.ExecOrderSysID]
    InsertDate: Field[t.Date]
    InsertTime: Field[t.Time]
    CancelTime: Field[t.Time]
    ExecResult: Field[t.ExecResult]
    ClearingPartID: Field[t.ParticipantID]
    SequenceNo: Field[t.SequenceNo]
    BranchID: Field[t.BranchID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class QryExchangeExecOrder(Struct):
    """83 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ...
    ) -> None: ...
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]

class QryExecOrderAction(Struct):
    """33 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExchangeID: Field[t.ExchangeID]

class ExchangeExecOrderAction(Struct):
    """207 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., ExecOrderSysID: t.ExecOrderSysID = ..., ActionFlag: t.ActionFlag = ...,
        ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        ExecOrderLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ...,
        OrderActionStatus: t.OrderActionStatus = ..., UserID: t.UserID = ..., ActionType: t.ActionType = ...,
        BranchID: t.BranchID = ..., IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    ExecOrderSysID: Field[t.ExecOrderSysID]
    ActionFlag: Field[t.ActionFlag]
    ActionDate: Field[t.Date]
    ActionTime: Field[t.Time]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    ExecOrderLocalID: Field[t.OrderLocalID]
    ActionLocalID: Field[t.OrderLocalID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    BusinessUnit: Field[t.BusinessUnit]
    OrderActionStatus: Field[t.OrderActionStatus]
    UserID: Field[t.UserID]
    ActionType: Field[t.ActionType]
    BranchID: Field[t.BranchID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class QryExchangeExecOrderAction(Struct):
    """52 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., ExchangeID: t.ExchangeID = ...,
        TraderID: t.TraderID = ...
    ) -> None: ...
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]

class ErrExecOrder(Struct):
    """295 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        ExecOrderRef: t.OrderRef = ..., UserID: t.UserID = ..., Volume: t.Volume = ..., RequestID: t.RequestID = ...,
        BusinessUnit: t.BusinessUnit = ..., OffsetFlag: t.OffsetFlag = ..., HedgeFlag: t.HedgeFlag = ...,
        ActionType: t.ActionType = ..., PosiDirection: t.PosiDirection = ...,
        ReservePositionFlag: t.ExecOrderPositionFlag = ..., CloseFlag: t.ExecOrderCloseFlag = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., AccountID: t.AccountID = ...,
        CurrencyID: t.CurrencyID = ..., ClientID: t.ClientID = ..., IPAddress: t.IPAddress = ...,
        MacAddress: t.MacAddress = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    ExecOrderRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    Volume: Field[t.Volume]
    RequestID: Field[t.RequestID]
    BusinessUnit: Field[t.BusinessUnit]
    OffsetFlag: Field[t.OffsetFlag]
    HedgeFlag: Field[t.HedgeFlag]
    ActionType: Field[t.ActionType]
    PosiDirection: Field[t.PosiDirection]
    ReservePositionFlag: Field[t.ExecOrderPositionFlag]
    CloseFlag: Field[t.ExecOrderCloseFlag]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]
    ClientID: Field[t.ClientID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]

class QryErrExecOrder(Struct):
    """24 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class ErrExecOrderAction(Struct):
    """270 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExecOrderActionRef: t.OrderActionRef = ...,
        ExecOrderRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., ExecOrderSysID: t.ExecOrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., UserID: t.UserID = ..., InstrumentID: t.InstrumentID = ...,
        InvestUnitID: t.InvestUnitID = ..., IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...,
        ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExecOrderActionRef: Field[t.OrderActionRef]
    ExecOrderRef: Field[t.OrderRef]
    RequestID: Field[t.RequestID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    ExchangeID: Field[t.ExchangeID]
    ExecOrderSysID: Field[t.ExecOrderSysID]
    ActionFlag: Field[t.ActionFlag]
    UserID: Field[t.UserID]
    InstrumentID: Field[t.InstrumentID]
    InvestUnitID: Field[t.InvestUnitID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]

class QryErrExecOrderAction(Struct):
    """24 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class OptionInstrTradingRight(Struct):
    """58 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., Direction: t.Direction = ..., TradingRight: t.TradingRight = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    Direction: Field[t.Direction]
    TradingRight: Field[t.TradingRight]

class QryOptionInstrTradingRight(Struct):
    """56 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        Direction: t.Direction = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    Direction: Field[t.Direction]

class InputForQuote(Struct):
    """147 bytes, FID 0x081a."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        ForQuoteRef: t.OrderRef = ..., UserID: t.UserID = ..., ExchangeID: t.ExchangeID = ...,
        InvestUnitID: t.InvestUnitID = ..., IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    ForQuoteRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class ForQuote(Struct):
    """366 bytes, FID 0x081b."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        ForQuoteRef: t.OrderRef = ..., UserID: t.UserID = ..., ForQuoteLocalID: t.OrderLocalID = ...,
        ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ...,
        ExchangeInstID: t.ExchangeInstID = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        InsertDate: t.Date = ..., InsertTime: t.Time = ..., ForQuoteStatus: t.ForQuoteStatus = ...,
        FrontID: t.FrontID = ..., SessionID: t.SessionID = ..., StatusMsg: t.ErrorMsg = ...,
        ActiveUserID: t.UserID = ..., BrokerForQutoSeq: t.SequenceNo = ..., InvestUnitID: t.InvestUnitID = ...,
        IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    ForQuoteRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    ForQuoteLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    InsertDate: Field[t.Date]
    InsertTime: Field[t.Time]
    ForQuoteStatus: Field[t.ForQuoteStatus]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    StatusMsg: Field[t.ErrorMsg]
    ActiveUserID: Field[t.UserID]
    BrokerForQutoSeq: Field[t.SequenceNo]
    InvestUnitID: Field[t.InvestUnitID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class QryForQuote(Struct):
    """82 bytes, FID 0x081c."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., InsertTimeStart: t.Time = ..., InsertTimeEnd: t.Time = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    InsertTimeStart: Field[t.Time]
    InsertTimeEnd: Field[t.Time]

class ExchangeForQuote(Struct):
    """156 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ForQuoteLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., ExchangeInstID: t.ExchangeInstID = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., InsertDate: t.Date = ..., InsertTime: t.Time = ...,
        ForQuoteStatus: t.ForQuoteStatus = ..., IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    ForQuoteLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    InsertDate: Field[t.Date]
    InsertTime: Field[t.Time]
    ForQuoteStatus: Field[t.ForQuoteStatus]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class QryExchangeForQuote(Struct):
    """83 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ...
    ) -> None: ...
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]

class InputQuote(Struct):
    """258 bytes, FID 0x081f."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        QuoteRef: t.OrderRef = ..., UserID: t.UserID = ..., AskPrice: t.Price = ..., BidPrice: t.Price = ...,
        AskVolume: t.Volume = ..., BidVolume: t.Volume = ..., RequestID: t.RequestID = ...,
        BusinessUnit: t.BusinessUnit = ..., AskOffsetFlag: t.OffsetFlag = ..., BidOffsetFlag: t.OffsetFlag = ...,
        AskHedgeFlag: t.HedgeFlag = ..., BidHedgeFlag: t.HedgeFlag = ..., AskOrderRef: t.OrderRef = ...,
        BidOrderRef: t.OrderRef = ..., ForQuoteSysID: t.OrderSysID = ..., ExchangeID: t.ExchangeID = ...,
        InvestUnitID: t.InvestUnitID = ..., ClientID: t.ClientID = ..., IPAddress: t.IPAddress = ...,
        MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    QuoteRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    AskPrice: Field[t.Price]
    BidPrice: Field[t.Price]
    AskVolume: Field[t.Volume]
    BidVolume: Field[t.Volume]
    RequestID: Field[t.RequestID]
    BusinessUnit: Field[t.BusinessUnit]
    AskOffsetFlag: Field[t.OffsetFlag]
    BidOffsetFlag: Field[t.OffsetFlag]
    AskHedgeFlag: Field[t.HedgeFlag]
    BidHedgeFlag: Field[t.HedgeFlag]
    AskOrderRef: Field[t.OrderRef]
    BidOrderRef: Field[t.OrderRef]
    ForQuoteSysID: Field[t.OrderSysID]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    ClientID: Field[t.ClientID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class InputQuoteAction(Struct):
    """196 bytes, FID 0x0820."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., QuoteActionRef: t.OrderActionRef = ...,
        QuoteRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., QuoteSysID: t.OrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., UserID: t.UserID = ..., InstrumentID: t.InstrumentID = ...,
        InvestUnitID: t.InvestUnitID = ..., ClientID: t.ClientID = ..., IPAddress: t.IPAddress = ...,
        MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    QuoteActionRef: Field[t.OrderActionRef]
    QuoteRef: Field[t.OrderRef]
    RequestID: Field[t.RequestID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    ExchangeID: Field[t.ExchangeID]
    QuoteSysID: Field[t.OrderSysID]
    ActionFlag: Field[t.ActionFlag]
    UserID: Field[t.UserID]
    InstrumentID: Field[t.InstrumentID]
    InvestUnitID: Field[t.InvestUnitID]
    ClientID: Field[t.ClientID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class Quote(Struct):
    """608 bytes, FID 0x0821."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        QuoteRef: t.OrderRef = ..., UserID: t.UserID = ..., AskPrice: t.Price = ..., BidPrice: t.Price = ...,
        AskVolume: t.Volume = ..., BidVolume: t.Volume = ..., RequestID: t.RequestID = ...,
        BusinessUnit: t.BusinessUnit = ..., AskOffsetFlag: t.OffsetFlag = ..., BidOffsetFlag: t.OffsetFlag = ...,
        AskHedgeFlag: t.HedgeFlag = ..., BidHedgeFlag: t.HedgeFlag = ..., QuoteLocalID: t.OrderLocalID = ...,
        ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ...,
        ExchangeInstID: t.ExchangeInstID = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        NotifySequence: t.SequenceNo = ..., OrderSubmitStatus: t.OrderSubmitStatus = ..., TradingDay: t.Date = ...,
        SettlementID: t.SettlementID = ..., QuoteSysID: t.OrderSysID = ..., InsertDate: t.Date = ...,
        InsertTime: t.Time = ..., CancelTime: t.Time = ..., QuoteStatus: t.OrderStatus = ...,
        ClearingPartID: t.ParticipantID = ..., SequenceNo: t.SequenceNo = ..., AskOrderSysID: t.OrderSysID = ...,
        BidOrderSysID: t.OrderSysID = ..., FrontID: t.FrontID = ..., SessionID: t.SessionID = ...,
        UserProductInfo: t.ProductInfo = ..., StatusMsg: t.ErrorMsg = ..., ActiveUserID: t.UserID = ...,
        BrokerQuoteSeq: t.SequenceNo = ..., AskOrderRef: t.OrderRef = ..., BidOrderRef: t.OrderRef = ...,
        ForQuoteSysID: t.OrderSysID = ..., BranchID: t.BranchID = ..., InvestUnitID: t.InvestUnitID = ...,
        AccountID: t.AccountID = ..., CurrencyID: t.CurrencyID = ..., IPAddress: t.IPAddress = ...,
        MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    QuoteRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    AskPrice: Field[t.Price]
    BidPrice: Field[t.Price]
    AskVolume: Field[t.Volume]
    BidVolume: Field[t.Volume]
    RequestID: Field[t.RequestID]
    BusinessUnit: Field[t.BusinessUnit]
    AskOffsetFlag: Field[t.OffsetFlag]
    BidOffsetFlag: Field[t.OffsetFlag]
    AskHedgeFlag: Field[t.HedgeFlag]
    BidHedgeFlag: Field[t.HedgeFlag]
    QuoteLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    NotifySequence: Field[t.SequenceNo]
    OrderSubmitStatus: Field[t.OrderSubmitStatus]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    QuoteSysID: Field[t.OrderSysID]
    InsertDate: Field[t.Date]
    InsertTime: Field[t.Time]
    CancelTime: Field[t.Time]
    QuoteStatus: Field[t.OrderStatus]
    ClearingPartID: Field[t.ParticipantID]
    SequenceNo: Field[t.SequenceNo]
    AskOrderSysID: Field[t.OrderSysID]
    BidOrderSysID: Field[t.OrderSysID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    UserProductInfo: Field[t.ProductInfo]
    StatusMsg: Field[t.ErrorMsg]
    ActiveUserID: Field[t.UserID]
    BrokerQuoteSeq: Field[t.SequenceNo]
    AskOrderRef: Field[t.OrderRef]
    BidOrderRef: Field[t.OrderRef]
    ForQuoteSysID: Field[t.OrderSysID]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class QuoteAction(Struct):
    """388 bytes, FID 0x0822."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., QuoteActionRef: t.OrderActionRef = ...,
        QuoteRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., QuoteSysID: t.OrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., QuoteLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ...,
        OrderActionStatus: t.OrderActionStatus = ..., UserID: t.UserID = ..., StatusMsg: t.ErrorMsg = ...,
        InstrumentID: t.InstrumentID = ..., BranchID: t.BranchID = ..., InvestUnitID: t.InvestUnitID = ...,
        IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    QuoteActionRef: Field[t.OrderActionRef]
    QuoteRef: Field[t.OrderRef]
    RequestID: Field[t.RequestID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    ExchangeID: Field[t.ExchangeID]
    QuoteSysID: Field[t.OrderSysID]
    ActionFlag: Field[t.ActionFlag]
    ActionDate: Field[t.Date]
    ActionTime: Field[t.Time]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    QuoteLocalID: Field[t.OrderLocalID]
    ActionLocalID: Field[t.OrderLocalID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    BusinessUnit: Field[t.BusinessUnit]
    OrderActionStatus: Field[t.OrderActionStatus]
    UserID: Field[t.UserID]
    StatusMsg: Field[t.ErrorMsg]
    InstrumentID: Field[t.InstrumentID]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class QryQuote(Struct):
    """103 bytes, FID 0x0823."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., QuoteSysID: t.OrderSysID = ..., InsertTimeStart: t.Time = ...,
        InsertTimeEnd: t.Time = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    QuoteSysID: Field[t.OrderSysID]
    InsertTimeStart: Field[t.Time]
    InsertTimeEnd: Field[t.Time]

class ExchangeQuote(Struct):
    """344 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        AskPrice: t.Price = ..., BidPrice: t.Price = ..., AskVolume: t.Volume = ..., BidVolume: t.Volume = ...,
        RequestID: t.RequestID = ..., BusinessUnit: t.BusinessUnit = ..., AskOffsetFlag: t.OffsetFlag = ...,
        BidOffsetFlag: t.OffsetFlag = ..., AskHedgeFlag: t.HedgeFlag = ..., BidHedgeFlag: t.HedgeFlag = ...,
        QuoteLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., ExchangeInstID: t.ExchangeInstID = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., NotifySequence: t.SequenceNo = ..., OrderSubmitStatus: t.OrderSubmitStatus = ...,
        TradingDay: t.Date = ..., SettlementID: t.SettlementID = ..., QuoteSysID: t.OrderSysID = ...,
        InsertDate: t.Date = ..., InsertTime: t.Time = ..., CancelTime: t.Time = ..., QuoteStatus: t.OrderStatus = ...,
        ClearingPartID: t.ParticipantID = ..., SequenceNo: t.SequenceNo = ..., AskOrderSysID: t.OrderSysID = ...,
        BidOrderSysID: t.OrderSysID = ..., ForQuoteSysID: t.OrderSysID = ..., BranchID: t.BranchID = ...,
        IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    AskPrice: Field[t.Price]
    BidPrice: Field[t.Price]
    AskVolume: Field[t.Volume]
    BidVolume: Field[t.Volume]
    RequestID: Field[t.RequestID]
    BusinessUnit: Field[t.BusinessUnit]
    AskOffsetFlag: Field[t.OffsetFlag]
    BidOffsetFlag: Field[t.OffsetFlag]
    AskHedgeFlag: Field[t.HedgeFlag]
    BidHedgeFlag: Field[t.HedgeFlag]
    QuoteLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    NotifySequence: Field[t.SequenceNo]
    OrderSubmitStatus: Field[t.OrderSubmitStatus]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    QuoteSysID: Field[t.OrderSysID]
    InsertDate: Field[t.Date]
    InsertTime: Field[t.Time]
    CancelTime: Field[t.Time]
    QuoteStatus: Field[t.OrderStatus]
    ClearingPartID: Field[t.ParticipantID]
    SequenceNo: Field[t.SequenceNo]
    AskOrderSysID: Field[t.OrderSysID]
    BidOrderSysID: Field[t.OrderSysID]
    ForQuoteSysID: Field[t.OrderSysID]
    BranchID: Field[t.BranchID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class QryExchangeQuote(Struct):
    """83 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ...
    ) -> None: ...
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]

class QryQuoteAction(Struct):
    """33 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExchangeID: Field[t.ExchangeID]

class ExchangeQuoteAction(Struct):
    """197 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., QuoteSysID: t.OrderSysID = ..., ActionFlag: t.ActionFlag = ...,
        ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        QuoteLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ..., OrderActionStatus: t.OrderActionStatus = ...,
        UserID: t.UserID = ..., IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    QuoteSysID: Field[t.OrderSysID]
    ActionFlag: Field[t.ActionFlag]
    ActionDate: Field[t.Date]
    ActionTime: Field[t.Time]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    QuoteLocalID: Field[t.OrderLocalID]
    ActionLocalID: Field[t.OrderLocalID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    BusinessUnit: Field[t.BusinessUnit]
    OrderActionStatus: Field[t.OrderActionStatus]
    UserID: Field[t.UserID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class QryExchangeQuoteAction(Struct):
    """52 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., ExchangeID: t.ExchangeID = ...,
        TraderID: t.TraderID = ...
    ) -> None: ...
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]

class OptionInstrDelta(Struct):
    """64 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., Delta: t.Ratio = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    Delta: Field[t.Ratio]

class ForQuoteRsp(Struct):
    """88 bytes, FID 0x082a."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., InstrumentID: t.InstrumentID = ..., ForQuoteSysID: t.OrderSysID = ...,
        ForQuoteTime: t.Time = ..., ActionDay: t.Date = ..., ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    InstrumentID: Field[t.InstrumentID]
    ForQuoteSysID: Field[t.OrderSysID]
    ForQuoteTime: Field[t.Time]
    ActionDay: Field[t.Date]
    ExchangeID: Field[t.ExchangeID]

class StrikeOffset(Struct):
    """65 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., Offset: t.Money = ..., OffsetType: t.StrikeOffsetType = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    Offset: Field[t.Money]
    OffsetType: Field[t.StrikeOffsetType]

class QryStrikeOffset(Struct):
    """55 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]

class InputBatchOrderAction(Struct):
    """119 bytes, FID 0x083a."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OrderActionRef: t.OrderActionRef = ...,
        RequestID: t.RequestID = ..., FrontID: t.FrontID = ..., SessionID: t.SessionID = ...,
        ExchangeID: t.ExchangeID = ..., UserID: t.UserID = ..., InvestUnitID: t.InvestUnitID = ...,
        IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OrderActionRef: Field[t.OrderActionRef]
    RequestID: Field[t.RequestID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    ExchangeID: Field[t.ExchangeID]
    UserID: Field[t.UserID]
    InvestUnitID: Field[t.InvestUnitID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class BatchOrderAction(Struct):
    """300 bytes, FID 0x083b."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OrderActionRef: t.OrderActionRef = ...,
        RequestID: t.RequestID = ..., FrontID: t.FrontID = ..., SessionID: t.SessionID = ...,
        ExchangeID: t.ExchangeID = ..., ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., ActionLocalID: t.OrderLocalID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ..., OrderActionStatus: t.OrderActionStatus = ...,
        UserID: t.UserID = ..., StatusMsg: t.ErrorMsg = ..., InvestUnitID: t.InvestUnitID = ...,
        IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OrderActionRef: Field[t.OrderActionRef]
    RequestID: Field[t.RequestID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    ExchangeID: Field[t.ExchangeID]
    ActionDate: Field[t.Date]
    ActionTime: Field[t.Time]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    ActionLocalID: Field[t.OrderLocalID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    BusinessUnit: Field[t.BusinessUnit]
    OrderActionStatus: Field[t.OrderActionStatus]
    UserID: Field[t.UserID]
    StatusMsg: Field[t.ErrorMsg]
    InvestUnitID: Field[t.InvestUnitID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class ExchangeBatchOrderAction(Struct):
    """162 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., ActionLocalID: t.OrderLocalID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ..., OrderActionStatus: t.OrderActionStatus = ...,
        UserID: t.UserID = ..., IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    ActionDate: Field[t.Date]
    ActionTime: Field[t.Time]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    ActionLocalID: Field[t.OrderLocalID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    BusinessUnit: Field[t.BusinessUnit]
    OrderActionStatus: Field[t.OrderActionStatus]
    UserID: Field[t.UserID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class QryBatchOrderAction(Struct):
    """33 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExchangeID: Field[t.ExchangeID]

class CombInstrumentGuard(Struct):
    """50 bytes, FID 0x0850."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InstrumentID: t.InstrumentID = ..., GuarantRatio: t.Ratio = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InstrumentID: Field[t.InstrumentID]
    GuarantRatio: Field[t.Ratio]

class QryCombInstrumentGuard(Struct):
    """42 bytes, FID 0x0851."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InstrumentID: Field[t.InstrumentID]

class InputCombAction(Struct):
    """137 bytes, FID 0x0852."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        CombActionRef: t.OrderRef = ..., UserID: t.UserID = ..., Direction: t.Direction = ..., Volume: t.Volume = ...,
        CombDirection: t.CombDirection = ..., HedgeFlag: t.HedgeFlag = ..., ExchangeID: t.ExchangeID = ...,
        IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    CombActionRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    Direction: Field[t.Direction]
    Volume: Field[t.Volume]
    CombDirection: Field[t.CombDirection]
    HedgeFlag: Field[t.HedgeFlag]
    ExchangeID: Field[t.ExchangeID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class CombAction(Struct):
    """350 bytes, FID 0x0853."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        CombActionRef: t.OrderRef = ..., UserID: t.UserID = ..., Direction: t.Direction = ..., Volume: t.Volume = ...,
        CombDirection: t.CombDirection = ..., HedgeFlag: t.HedgeFlag = ..., ActionLocalID: t.OrderLocalID = ...,
        ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ...,
        ExchangeInstID: t.ExchangeInstID = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        ActionStatus: t.OrderActionStatus = ..., NotifySequence: t.SequenceNo = ..., TradingDay: t.Date = ...,
        SettlementID: t.SettlementID = ..., SequenceNo: t.SequenceNo = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., UserProductInfo: t.ProductInfo = ..., StatusMsg: t.ErrorMsg = ...,
        IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    CombActionRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    Direction: Field[t.Direction]
    Volume: Field[t.Volume]
    CombDirection: Field[t.CombDirection]
    HedgeFlag: Field[t.HedgeFlag]
    ActionLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    ActionStatus: Field[t.OrderActionStatus]
    NotifySequence: Field[t.SequenceNo]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    SequenceNo: Field[t.SequenceNo]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    UserProductInfo: Field[t.ProductInfo]
    StatusMsg: Field[t.ErrorMsg]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class QryCombAction(Struct):
    """64 bytes, FID 0x0854."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]

class ExchangeCombAction(Struct):
    """166 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        Direction: t.Direction = ..., Volume: t.Volume = ..., CombDirection: t.CombDirection = ...,
        HedgeFlag: t.HedgeFlag = ..., ActionLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        TraderID: t.TraderID = ..., InstallID: t.InstallID = ..., ActionStatus: t.OrderActionStatus = ...,
        NotifySequence: t.SequenceNo = ..., TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...,
        SequenceNo: t.SequenceNo = ..., IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    Direction: Field[t.Direction]
    Volume: Field[t.Volume]
    CombDirection: Field[t.CombDirection]
    HedgeFlag: Field[t.HedgeFlag]
    ActionLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    ActionStatus: Field[t.OrderActionStatus]
    NotifySequence: Field[t.SequenceNo]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    SequenceNo: Field[t.SequenceNo]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class QryExchangeCombAction(Struct):
    """83 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ...
    ) -> None: ...
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]

class ProductExchRate(Struct):
    """43 bytes, FID 0x0857."""
    def __init__(
        self, *,
        ProductID: t.InstrumentID = ..., QuoteCurrencyID: t.CurrencyID = ..., ExchangeRate: t.ExchangeRate = ...
    ) -> None: ...
    ProductID: Field[t.InstrumentID]
    QuoteCurrencyID: Field[t.CurrencyID]
    ExchangeRate: Field[t.ExchangeRate]

class QryProductExchRate(Struct):
    """31 bytes, FID 0x0858."""
    def __init__(
        self, *,
        ProductID: t.InstrumentID = ...
    ) -> None: ...
    ProductID: Field[t.InstrumentID]

class QryForQuoteParam(Struct):
    """51 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InstrumentID: t.InstrumentID = ..., ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]

class ForQuoteParam(Struct):
    """67 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InstrumentID: t.InstrumentID = ..., ExchangeID: t.ExchangeID = ...,
        LastPrice: t.Price = ..., PriceInterval: t.Price = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    LastPrice: Field[t.Price]
    PriceInterval: Field[t.Price]

class MMOptionInstrCommRate(Struct):
    """120 bytes, FID 0x086c."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., OpenRatioByMoney: t.Ratio = ..., OpenRatioByVolume: t.Ratio = ...,
        CloseRatioByMoney: t.Ratio = ..., CloseRatioByVolume: t.Ratio = ..., CloseTodayRatioByMoney: t.Ratio = ...,
        CloseTodayRatioByVolume: t.Ratio = ..., StrikeRatioByMoney: t.Ratio = ..., StrikeRatioByVolume: t.Ratio = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OpenRatioByMoney: Field[t.Ratio]
    OpenRatioByVolume: Field[t.Ratio]
    CloseRatioByMoney: Field[t.Ratio]
    CloseRatioByVolume: Field[t.Ratio]
    CloseTodayRatioByMoney: Field[t.Ratio]
    CloseTodayRatioByVolume: Field[t.Ratio]
    StrikeRatioByMoney: Field[t.Ratio]
    StrikeRatioByVolume: Field[t.Ratio]

class QryMMOptionInstrCommRate(Struct):
    """55 bytes, FID 0x086d."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]

class MMInstrumentCommissionRate(Struct):
    """104 bytes, FID 0x086e."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., OpenRatioByMoney: t.Ratio = ..., OpenRatioByVolume: t.Ratio = ...,
        CloseRatioByMoney: t.Ratio = ..., CloseRatioByVolume: t.Ratio = ..., CloseTodayRatioByMoney: t.Ratio = ...,
        CloseTodayRatioByVolume: t.Ratio = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OpenRatioByMoney: Field[t.Ratio]
    OpenRatioByVolume: Field[t.Ratio]
    CloseRatioByMoney: Field[t.Ratio]
    CloseRatioByVolume: Field[t.Ratio]
    CloseTodayRatioByMoney: Field[t.Ratio]
    CloseTodayRatioByVolume: Field[t.Ratio]

class QryMMInstrumentCommissionRate(Struct):
    """55 bytes, FID 0x086f."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]

class InstrumentOrderCommRate(Struct):
    """73 bytes, FID 0x0870."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., HedgeFlag: t.HedgeFlag = ..., OrderCommByVolume: t.Ratio = ...,
        OrderActionCommByVolume: t.Ratio = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    HedgeFlag: Field[t.HedgeFlag]
    OrderCommByVolume: Field[t.Ratio]
    OrderActionCommByVolume: Field[t.Ratio]

class QryInstrumentOrderCommRate(Struct):
    """55 bytes, FID 0x0871."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]

class MarketData(Struct):
    """226 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., InstrumentID: t.InstrumentID = ..., ExchangeID: t.ExchangeID = ...,
        ExchangeInstID: t.ExchangeInstID = ..., LastPrice: t.Price = ..., PreSettlementPrice: t.Price = ...,
        PreClosePrice: t.Price = ..., PreOpenInterest: t.LargeVolume = ..., OpenPrice: t.Price = ...,
        HighestPrice: t.Price = ..., LowestPrice: t.Price = ..., Volume: t.Volume = ..., Turnover: t.Money = ...,
        OpenInterest: t.LargeVolume = ..., ClosePrice: t.Price = ..., SettlementPrice: t.Price = ...,
        UpperLimitPrice: t.Price = ..., LowerLimitPrice: t.Price = ..., PreDelta: t.Ratio = ...,
        CurrDelta: t.Ratio = ..., UpdateTime: t.Time = ..., UpdateMillisec: t.Millisec = ..., ActionDay: t.Date = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    ExchangeInstID: Field[t.ExchangeInstID]
    LastPrice: Field[t.Price]
    PreSettlementPrice: Field[t.Price]
    PreClosePrice: Field[t.Price]
    PreOpenInterest: Field[t.LargeVolume]
    OpenPrice: Field[t.Price]
    HighestPrice: Field[t.Price]
    LowestPrice: Field[t.Price]
    Volume: Field[t.Volume]
    Turnover: Field[t.Money]
    OpenInterest: Field[t.LargeVolume]
    ClosePrice: Field[t.Price]
    SettlementPrice: Field[t.Price]
    UpperLimitPrice: Field[t.Price]
    LowerLimitPrice: Field[t.Price]
    PreDelta: Field[t.Ratio]
    CurrDelta: Field[t.Ratio]
    UpdateTime: Field[t.Time]
    UpdateMillisec: Field[t.Millisec]
    ActionDay: Field[t.Date]

class MarketDataBase(Struct):
    """41 bytes, FID 0x2431."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., PreSettlementPrice: t.Price = ..., PreClosePrice: t.Price = ...,
        PreOpenInterest: t.LargeVolume = ..., PreDelta: t.Ratio = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    PreSettlementPrice: Field[t.Price]
    PreClosePrice: Field[t.Price]
    PreOpenInterest: Field[t.LargeVolume]
    PreDelta: Field[t.Ratio]

class MarketDataStatic(Struct):
    """64 bytes, FID 0x2432."""
    def __init__(
        self, *,
        OpenPrice: t.Price = ..., HighestPrice: t.Price = ..., LowestPrice: t.Price = ..., ClosePrice: t.Price = ...,
        UpperLimitPrice: t.Price = ..., LowerLimitPrice: t.Price = ..., SettlementPrice: t.Price = ...,
        CurrDelta: t.Ratio = ...
    ) -> None: ...
    OpenPrice: Field[t.Price]
    HighestPrice: Field[t.Price]
    LowestPrice: Field[t.Price]
    ClosePrice: Field[t.Price]
    UpperLimitPrice: Field[t.Price]
    LowerLimitPrice: Field[t.Price]
    SettlementPrice: Field[t.Price]
    CurrDelta: Field[t.Ratio]

class MarketDataLastMatch(Struct):
    """28 bytes, FID 0x2433."""
    def __init__(
        self, *,
        LastPrice: t.Price = ..., Volume: t.Volume = ..., Turnover: t.Money = ..., OpenInterest: t.LargeVolume = ...
    ) -> None: ...
    LastPrice: Field[t.Price]
    Volume: Field[t.Volume]
    Turnover: Field[t.Money]
    OpenInterest: Field[t.LargeVolume]

class MarketDataBestPrice(Struct):
    """24 bytes, FID 0x2434."""
    def __init__(
        self, *,
        BidPrice1: t.Price = ..., BidVolume1: t.Volume = ..., AskPrice1: t.Price = ..., AskVolume1: t.Volume = ...
    ) -> None: ...
    BidPrice1: Field[t.Price]
    BidVolume1: Field[t.Volume]
    AskPrice1: Field[t.Price]
    AskVolume1: Field[t.Volume]

class MarketDataBid23(Struct):
    """24 bytes, FID 0x2435."""
    def __init__(
        self, *,
        BidPrice2: t.Price = ..., BidVolume2: t.Volume = ..., BidPrice3: t.Price = ..., BidVolume3: t.Volume = ...
    ) -> None: ...
    BidPrice2: Field[t.Price]
    BidVolume2: Field[t.Volume]
    BidPrice3: Field[t.Price]
    BidVolume3: Field[t.Volume]

class MarketDataAsk23(Struct):
    """24 bytes, FID 0x2436."""
    def __init__(
        self, *,
        AskPrice2: t.Price = ..., AskVolume2: t.Volume = ..., AskPrice3: t.Price = ..., AskVolume3: t.Volume = ...
    ) -> None: ...
    AskPrice2: Field[t.Price]
    AskVolume2: Field[t.Volume]
    AskPrice3: Field[t.Price]
    AskVolume3: Field[t.Volume]

class MarketDataBid45(Struct):
    """24 bytes, FID 0x2437."""
    def __init__(
        self, *,
        BidPrice4: t.Price = ..., BidVolume4: t.Volume = ..., BidPrice5: t.Price = ..., BidVolume5: t.Volume = ...
    ) -> None: ...
    BidPrice4: Field[t.Price]
    BidVolume4: Field[t.Volume]
    BidPrice5: Field[t.Price]
    BidVolume5: Field[t.Volume]

class MarketDataAsk45(Struct):
    """24 bytes, FID 0x2438."""
    def __init__(
        self, *,
        AskPrice4: t.Price = ..., AskVolume4: t.Volume = ..., AskPrice5: t.Price = ..., AskVolume5: t.Volume = ...
    ) -> None: ...
    AskPrice4: Field[t.Price]
    AskVolume4: Field[t.Volume]
    AskPrice5: Field[t.Price]
    AskVolume5: Field[t.Volume]

class MarketDataUpdateTime(Struct):
    """53 bytes, FID 0x2439."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., UpdateTime: t.Time = ..., UpdateMillisec: t.Millisec = ...,
        ActionDay: t.Date = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    UpdateTime: Field[t.Time]
    UpdateMillisec: Field[t.Millisec]
    ActionDay: Field[t.Date]

class MarketDataExchange(Struct):
    """9 bytes, FID 0x2440."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]

class SpecificInstrument(Struct):
    """31 bytes, FID 0x2441."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]

class InstrumentStatus(Struct):
    """95 bytes, FID 0x2442."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        SettlementGroupID: t.SettlementGroupID = ..., InstrumentID: t.InstrumentID = ...,
        InstrumentStatus: t.InstrumentStatus = ..., TradingSegmentSN: t.TradingSegmentSN = ..., EnterTime: t.Time = ...,
        EnterReason: t.InstStatusEnterReason = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    ExchangeInstID: Field[t.ExchangeInstID]
    SettlementGroupID: Field[t.SettlementGroupID]
    InstrumentID: Field[t.InstrumentID]
    InstrumentStatus: Field[t.InstrumentStatus]
    TradingSegmentSN: Field[t.TradingSegmentSN]
    EnterTime: Field[t.Time]
    EnterReason: Field[t.InstStatusEnterReason]

class QryInstrumentStatus(Struct):
    """40 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., ExchangeInstID: t.ExchangeInstID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    ExchangeInstID: Field[t.ExchangeInstID]

class InvestorAccount(Struct):
    """41 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., AccountID: t.AccountID = ...,
        CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]

class PositionProfitAlgorithm(Struct):
    """190 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., AccountID: t.AccountID = ..., Algorithm: t.Algorithm = ..., Memo: t.Memo = ...,
        CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    AccountID: Field[t.AccountID]
    Algorithm: Field[t.Algorithm]
    Memo: Field[t.Memo]
    CurrencyID: Field[t.CurrencyID]

class Discount(Struct):
    """33 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorRange: t.InvestorRange = ..., InvestorID: t.InvestorID = ...,
        Discount: t.Ratio = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorRange: Field[t.InvestorRange]
    InvestorID: Field[t.InvestorID]
    Discount: Field[t.Ratio]

class QryTransferBank(Struct):
    """9 bytes, FID 0x2447."""
    def __init__(
        self, *,
        BankID: t.BankID = ..., BankBrchID: t.BankBrchID = ...
    ) -> None: ...
    BankID: Field[t.BankID]
    BankBrchID: Field[t.BankBrchID]

class TransferBank(Struct):
    """114 bytes, FID 0x2448."""
    def __init__(
        self, *,
        BankID: t.BankID = ..., BankBrchID: t.BankBrchID = ..., BankName: t.BankName = ..., IsActive: t.Bool = ...
    ) -> None: ...
    BankID: Field[t.BankID]
    BankBrchID: Field[t.BankBrchID]
    BankName: Field[t.BankName]
    IsActive: Field[t.Bool]

class QryInvestorPositionDetail(Struct):
    """55 bytes, FID 0x2450."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]

class InvestorPositionDetail(Struct):
    """245 bytes, FID 0x2451."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        HedgeFlag: t.HedgeFlag = ..., Direction: t.Direction = ..., OpenDate: t.Date = ..., TradeID: t.TradeID = ...,
        Volume: t.Volume = ..., OpenPrice: t.Price = ..., TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...,
        TradeType: t.TradeType = ..., CombInstrumentID: t.InstrumentID = ..., ExchangeID: t.ExchangeID = ...,
        CloseProfitByDate: t.Money = ..., CloseProfitByTrade: t.Money = ..., PositionProfitByDate: t.Money = ...,
        PositionProfitByTrade: t.Money = ..., Margin: t.Money = ..., ExchMargin: t.Money = ...,
        MarginRateByMoney: t.Ratio = ..., MarginRateByVolume: t.Ratio = ..., LastSettlementPrice: t.Price = ...,
        SettlementPrice: t.Price = ..., CloseVolume: t.Volume = ..., CloseAmount: t.Money = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    HedgeFlag: Field[t.HedgeFlag]
    Direction: Field[t.Direction]
    OpenDate: Field[t.Date]
    TradeID: Field[t.TradeID]
    Volume: Field[t.Volume]
    OpenPrice: Field[t.Price]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    TradeType: Field[t.TradeType]
    CombInstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    CloseProfitByDate: Field[t.Money]
    CloseProfitByTrade: Field[t.Money]
    PositionProfitByDate: Field[t.Money]
    PositionProfitByTrade: Field[t.Money]
    Margin: Field[t.Money]
    ExchMargin: Field[t.Money]
    MarginRateByMoney: Field[t.Ratio]
    MarginRateByVolume: Field[t.Ratio]
    LastSettlementPrice: Field[t.Price]
    SettlementPrice: Field[t.Price]
    CloseVolume: Field[t.Volume]
    CloseAmount: Field[t.Money]

class TradingAccountPassword(Struct):
    """69 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., AccountID: t.AccountID = ..., Password: t.Password = ...,
        CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    CurrencyID: Field[t.CurrencyID]

class MDTraderOffer(Struct):
    """220 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ..., ParticipantID: t.ParticipantID = ...,
        Password: t.Password = ..., InstallID: t.InstallID = ..., OrderLocalID: t.OrderLocalID = ...,
        TraderConnectStatus: t.TraderConnectStatus = ..., ConnectRequestDate: t.Date = ...,
        ConnectRequestTime: t.Time = ..., LastReportDate: t.Date = ..., LastReportTime: t.Time = ...,
        ConnectDate: t.Date = ..., ConnectTime: t.Time = ..., StartDate: t.Date = ..., StartTime: t.Time = ...,
        TradingDay: t.Date = ..., BrokerID: t.BrokerID = ..., MaxTradeID: t.TradeID = ...,
        MaxOrderMessageReference: t.ReturnCode = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]
    ParticipantID: Field[t.ParticipantID]
    Password: Field[t.Password]
    InstallID: Field[t.InstallID]
    OrderLocalID: Field[t.OrderLocalID]
    TraderConnectStatus: Field[t.TraderConnectStatus]
    ConnectRequestDate: Field[t.Date]
    ConnectRequestTime: Field[t.Time]
    LastReportDate: Field[t.Date]
    LastReportTime: Field[t.Time]
    ConnectDate: Field[t.Date]
    ConnectTime: Field[t.Time]
    StartDate: Field[t.Date]
    StartTime: Field[t.Time]
    TradingDay: Field[t.Date]
    BrokerID: Field[t.BrokerID]
    MaxTradeID: Field[t.TradeID]
    MaxOrderMessageReference: Field[t.ReturnCode]

class QryMDTraderOffer(Struct):
    """41 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ..., TraderID: t.TraderID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    TraderID: Field[t.TraderID]

class QryNotice(Struct):
    """11 bytes, FID 0x2455."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]

class Notice(Struct):
    """514 bytes, FID 0x2456."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., Content: t.Content = ..., SequenceLabel: t.SequenceLabel = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    Content: Field[t.Content]
    SequenceLabel: Field[t.SequenceLabel]

class UserRight(Struct):
    """32 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., UserRightType: t.UserRightType = ...,
        IsForbidden: t.Bool = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    UserRightType: Field[t.UserRightType]
    IsForbidden: Field[t.Bool]

class QrySettlementInfoConfirm(Struct):
    """24 bytes, FID 0x2458."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class LoadSettlementInfo(Struct):
    """11 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]

class BrokerWithdrawAlgorithm(Struct):
    """40 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., WithdrawAlgorithm: t.Algorithm = ..., UsingRatio: t.Ratio = ...,
        IncludeCloseProfit: t.IncludeCloseProfit = ..., AllWithoutTrade: t.AllWithoutTrade = ...,
        AvailIncludeCloseProfit: t.IncludeCloseProfit = ..., IsBrokerUserEvent: t.Bool = ...,
        CurrencyID: t.CurrencyID = ..., FundMortgageRatio: t.Ratio = ..., BalanceAlgorithm: t.BalanceAlgorithm = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    WithdrawAlgorithm: Field[t.Algorithm]
    UsingRatio: Field[t.Ratio]
    IncludeCloseProfit: Field[t.IncludeCloseProfit]
    AllWithoutTrade: Field[t.AllWithoutTrade]
    AvailIncludeCloseProfit: Field[t.IncludeCloseProfit]
    IsBrokerUserEvent: Field[t.Bool]
    CurrencyID: Field[t.CurrencyID]
    FundMortgageRatio: Field[t.Ratio]
    BalanceAlgorithm: Field[t.BalanceAlgorithm]

class TradingAccountPasswordUpdateV1(Struct):
    """106 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OldPassword: t.Password = ...,
        NewPassword: t.Password = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OldPassword: Field[t.Password]
    NewPassword: Field[t.Password]

class TradingAccountPasswordUpdate(Struct):
    """110 bytes, FID 0x2460."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., AccountID: t.AccountID = ..., OldPassword: t.Password = ...,
        NewPassword: t.Password = ..., CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    AccountID: Field[t.AccountID]
    OldPassword: Field[t.Password]
    NewPassword: Field[t.Password]
    CurrencyID: Field[t.CurrencyID]

class QryCombinationLeg(Struct):
    """66 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        CombInstrumentID: t.InstrumentID = ..., LegID: t.LegID = ..., LegInstrumentID: t.InstrumentID = ...
    ) -> None: ...
    CombInstrumentID: Field[t.InstrumentID]
    LegID: Field[t.LegID]
    LegInstrumentID: Field[t.InstrumentID]

class QrySyncStatus(Struct):
    """9 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradingDay: t.Date = ...
    ) -> None: ...
    TradingDay: Field[t.Date]

class CombinationLeg(Struct):
    """75 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        CombInstrumentID: t.InstrumentID = ..., LegID: t.LegID = ..., LegInstrumentID: t.InstrumentID = ...,
        Direction: t.Direction = ..., LegMultiple: t.LegMultiple = ..., ImplyLevel: t.ImplyLevel = ...
    ) -> None: ...
    CombInstrumentID: Field[t.InstrumentID]
    LegID: Field[t.LegID]
    LegInstrumentID: Field[t.InstrumentID]
    Direction: Field[t.Direction]
    LegMultiple: Field[t.LegMultiple]
    ImplyLevel: Field[t.ImplyLevel]

class SyncStatus(Struct):
    """10 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., DataSyncStatus: t.DataSyncStatus = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    DataSyncStatus: Field[t.DataSyncStatus]

class QryLinkMan(Struct):
    """24 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class LinkMan(Struct):
    """423 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., PersonType: t.PersonType = ...,
        IdentifiedCardType: t.IdCardType = ..., IdentifiedCardNo: t.IdentifiedCardNo = ...,
        PersonName: t.PartyName = ..., Telephone: t.Telephone = ..., Address: t.Address = ..., ZipCode: t.ZipCode = ...,
        Priority: t.Priority = ..., UOAZipCode: t.UOAZipCode = ..., PersonFullName: t.InvestorFullName = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    PersonType: Field[t.PersonType]
    IdentifiedCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    PersonName: Field[t.PartyName]
    Telephone: Field[t.Telephone]
    Address: Field[t.Address]
    ZipCode: Field[t.ZipCode]
    Priority: Field[t.Priority]
    UOAZipCode: Field[t.UOAZipCode]
    PersonFullName: Field[t.InvestorFullName]

class QryBrokerUserEvent(Struct):
    """28 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., UserEventType: t.UserEventType = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    UserEventType: Field[t.UserEventType]

class BrokerUserEvent(Struct):
    """1119 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., UserEventType: t.UserEventType = ...,
        EventSequenceNo: t.SequenceNo = ..., EventDate: t.Date = ..., EventTime: t.Time = ...,
        UserEventInfo: t.UserEventInfo = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    UserEventType: Field[t.UserEventType]
    EventSequenceNo: Field[t.SequenceNo]
    EventDate: Field[t.Date]
    EventTime: Field[t.Time]
    UserEventInfo: Field[t.UserEventInfo]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]

class QryContractBank(Struct):
    """20 bytes, FID 0x2469."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., BankID: t.BankID = ..., BankBrchID: t.BankBrchID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    BankID: Field[t.BankID]
    BankBrchID: Field[t.BankBrchID]

class ContractBank(Struct):
    """121 bytes, FID 0x2470."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., BankID: t.BankID = ..., BankBrchID: t.BankBrchID = ..., BankName: t.BankName = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    BankID: Field[t.BankID]
    BankBrchID: Field[t.BankBrchID]
    BankName: Field[t.BankName]

class InvestorPositionCombineDetail(Struct):
    """209 bytes, FID 0x2472."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., OpenDate: t.Date = ..., ExchangeID: t.ExchangeID = ...,
        SettlementID: t.SettlementID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        ComTradeID: t.TradeID = ..., TradeID: t.TradeID = ..., InstrumentID: t.InstrumentID = ...,
        HedgeFlag: t.HedgeFlag = ..., Direction: t.Direction = ..., TotalAmt: t.Volume = ..., Margin: t.Money = ...,
        ExchMargin: t.Money = ..., MarginRateByMoney: t.Ratio = ..., MarginRateByVolume: t.Ratio = ...,
        LegID: t.LegID = ..., LegMultiple: t.LegMultiple = ..., CombInstrumentID: t.InstrumentID = ...,
        TradeGroupID: t.TradeGroupID = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    OpenDate: Field[t.Date]
    ExchangeID: Field[t.ExchangeID]
    SettlementID: Field[t.SettlementID]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ComTradeID: Field[t.TradeID]
    TradeID: Field[t.TradeID]
    InstrumentID: Field[t.InstrumentID]
    HedgeFlag: Field[t.HedgeFlag]
    Direction: Field[t.Direction]
    TotalAmt: Field[t.Volume]
    Margin: Field[t.Money]
    ExchMargin: Field[t.Money]
    MarginRateByMoney: Field[t.Ratio]
    MarginRateByVolume: Field[t.Ratio]
    LegID: Field[t.LegID]
    LegMultiple: Field[t.LegMultiple]
    CombInstrumentID: Field[t.InstrumentID]
    TradeGroupID: Field[t.TradeGroupID]

class ParkedOrder(Struct):
    """361 bytes, FID 0x2473."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        OrderRef: t.OrderRef = ..., UserID: t.UserID = ..., OrderPriceType: t.OrderPriceType = ...,
        Direction: t.Direction = ..., CombOffsetFlag: t.CombOffsetFlag = ..., CombHedgeFlag: t.CombHedgeFlag = ...,
        LimitPrice: t.Price = ..., VolumeTotalOriginal: t.Volume = ..., TimeCondition: t.TimeCondition = ...,
        GTDDate: t.Date = ..., VolumeCondition: t.VolumeCondition = ..., MinVolume: t.Volume = ...,
        ContingentCondition: t.ContingentCondition = ..., StopPrice: t.Price = ...,
        ForceCloseReason: t.ForceCloseReason = ..., IsAutoSuspend: t.Bool = ..., BusinessUnit: t.BusinessUnit = ...,
        RequestID: t.RequestID = ..., UserForceClose: t.Bool = ..., ExchangeID: t.ExchangeID = ...,
        ParkedOrderID: t.ParkedOrderID = ..., UserType: t.UserType = ..., Status: t.ParkedOrderStatus = ...,
        ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ..., IsSwapOrder: t.Bool = ..., AccountID: t.AccountID = ...,
        CurrencyID: t.CurrencyID = ..., ClientID: t.ClientID = ..., InvestUnitID: t.InvestUnitID = ...,
        IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    OrderRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    OrderPriceType: Field[t.OrderPriceType]
    Direction: Field[t.Direction]
    CombOffsetFlag: Field[t.CombOffsetFlag]
    CombHedgeFlag: Field[t.CombHedgeFlag]
    LimitPrice: Field[t.Price]
    VolumeTotalOriginal: Field[t.Volume]
    TimeCondition: Field[t.TimeCondition]
    GTDDate: Field[t.Date]
    VolumeCondition: Field[t.VolumeCondition]
    MinVolume: Field[t.Volume]
    ContingentCondition: Field[t.ContingentCondition]
    StopPrice: Field[t.Price]
    ForceCloseReason: Field[t.ForceCloseReason]
    IsAutoSuspend: Field[t.Bool]
    BusinessUnit: Field[t.BusinessUnit]
    RequestID: Field[t.RequestID]
    UserForceClose: Field[t.Bool]
    ExchangeID: Field[t.ExchangeID]
    ParkedOrderID: Field[t.ParkedOrderID]
    UserType: Field[t.UserType]
    Status: Field[t.ParkedOrderStatus]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    IsSwapOrder: Field[t.Bool]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]
    ClientID: Field[t.ClientID]
    InvestUnitID: Field[t.InvestUnitID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class ParkedOrderAction(Struct):
    """297 bytes, FID 0x2474."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OrderActionRef: t.OrderActionRef = ...,
        OrderRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., LimitPrice: t.Price = ..., VolumeChange: t.Volume = ..., UserID: t.UserID = ...,
        InstrumentID: t.InstrumentID = ..., ParkedOrderActionID: t.ParkedOrderActionID = ...,
        UserType: t.UserType = ..., Status: t.ParkedOrderStatus = ..., ErrorID: t.ErrorID = ...,
        ErrorMsg: t.ErrorMsg = ..., InvestUnitID: t.InvestUnitID = ..., IPAddress: t.IPAddress = ...,
        MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OrderActionRef: Field[t.OrderActionRef]
    OrderRef: Field[t.OrderRef]
    RequestID: Field[t.RequestID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    ExchangeID: Field[t.ExchangeID]
    OrderSysID: Field[t.OrderSysID]
    ActionFlag: Field[t.ActionFlag]
    LimitPrice: Field[t.Price]
    VolumeChange: Field[t.Volume]
    UserID: Field[t.UserID]
    InstrumentID: Field[t.InstrumentID]
    ParkedOrderActionID: Field[t.ParkedOrderActionID]
    UserType: Field[t.UserType]
    Status: Field[t.ParkedOrderStatus]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    InvestUnitID: Field[t.InvestUnitID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class QryParkedOrder(Struct):
    """64 bytes, FID 0x2475."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]

class QryParkedOrderAction(Struct):
    """64 bytes, FID 0x2476."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]

class RemoveParkedOrder(Struct):
    """37 bytes, FID 0x2477."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ParkedOrderID: t.ParkedOrderID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ParkedOrderID: Field[t.ParkedOrderID]

class RemoveParkedOrderAction(Struct):
    """37 bytes, FID 0x2478."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ParkedOrderActionID: t.ParkedOrderActionID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ParkedOrderActionID: Field[t.ParkedOrderActionID]

class InvestorWithdrawAlgorithm(Struct):
    """45 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorRange: t.InvestorRange = ..., InvestorID: t.InvestorID = ...,
        UsingRatio: t.Ratio = ..., CurrencyID: t.CurrencyID = ..., FundMortgageRatio: t.Ratio = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorRange: Field[t.InvestorRange]
    InvestorID: Field[t.InvestorID]
    UsingRatio: Field[t.Ratio]
    CurrencyID: Field[t.CurrencyID]
    FundMortgageRatio: Field[t.Ratio]

class QryInvestorPositionCombineDetail(Struct):
    """55 bytes, FID 0x2480."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., CombInstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    CombInstrumentID: Field[t.InstrumentID]

class MarketDataAveragePrice(Struct):
    """8 bytes, FID 0x2481."""
    def __init__(
        self, *,
        AveragePrice: t.Price = ...
    ) -> None: ...
    AveragePrice: Field[t.Price]

class VerifyInvestorPassword(Struct):
    """65 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., Password: t.Password = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    Password: Field[t.Password]

class UserIP(Struct):
    """80 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., IPAddress: t.IPAddress = ..., IPMask: t.IPAddress = ...,
        MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    IPAddress: Field[t.IPAddress]
    IPMask: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class TradingNoticeInfo(Struct):
    """540 bytes, FID 0x2484."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., SendTime: t.Time = ...,
        FieldContent: t.Content = ..., SequenceSeries: t.SequenceSeries = ..., SequenceNo: t.SequenceNo = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    SendTime: Field[t.Time]
    FieldContent: Field[t.Content]
    SequenceSeries: Field[t.SequenceSeries]
    SequenceNo: Field[t.SequenceNo]

class TradingNotice(Struct):
    """557 bytes, FID 0x2485."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorRange: t.InvestorRange = ..., InvestorID: t.InvestorID = ...,
        SequenceSeries: t.SequenceSeries = ..., UserID: t.UserID = ..., SendTime: t.Time = ...,
        SequenceNo: t.SequenceNo = ..., FieldContent: t.Content = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorRange: Field[t.InvestorRange]
    InvestorID: Field[t.InvestorID]
    SequenceSeries: Field[t.SequenceSeries]
    UserID: Field[t.UserID]
    SendTime: Field[t.Time]
    SequenceNo: Field[t.SequenceNo]
    FieldContent: Field[t.Content]

class QryTradingNotice(Struct):
    """24 bytes, FID 0x2486."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class QryErrOrder(Struct):
    """24 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class ErrOrder(Struct):
    """346 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        OrderRef: t.OrderRef = ..., UserID: t.UserID = ..., OrderPriceType: t.OrderPriceType = ...,
        Direction: t.Direction = ..., CombOffsetFlag: t.CombOffsetFlag = ..., CombHedgeFlag: t.CombHedgeFlag = ...,
        LimitPrice: t.Price = ..., VolumeTotalOriginal: t.Volume = ..., TimeCondition: t.TimeCondition = ...,
        GTDDate: t.Date = ..., VolumeCondition: t.VolumeCondition = ..., MinVolume: t.Volume = ...,
        ContingentCondition: t.ContingentCondition = ..., StopPrice: t.Price = ...,
        ForceCloseReason: t.ForceCloseReason = ..., IsAutoSuspend: t.Bool = ..., BusinessUnit: t.BusinessUnit = ...,
        RequestID: t.RequestID = ..., UserForceClose: t.Bool = ..., ErrorID: t.ErrorID = ...,
        ErrorMsg: t.ErrorMsg = ..., IsSwapOrder: t.Bool = ..., ExchangeID: t.ExchangeID = ...,
        InvestUnitID: t.InvestUnitID = ..., AccountID: t.AccountID = ..., CurrencyID: t.CurrencyID = ...,
        ClientID: t.ClientID = ..., IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    OrderRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    OrderPriceType: Field[t.OrderPriceType]
    Direction: Field[t.Direction]
    CombOffsetFlag: Field[t.CombOffsetFlag]
    CombHedgeFlag: Field[t.CombHedgeFlag]
    LimitPrice: Field[t.Price]
    VolumeTotalOriginal: Field[t.Volume]
    TimeCondition: Field[t.TimeCondition]
    GTDDate: Field[t.Date]
    VolumeCondition: Field[t.VolumeCondition]
    MinVolume: Field[t.Volume]
    ContingentCondition: Field[t.ContingentCondition]
    StopPrice: Field[t.Price]
    ForceCloseReason: Field[t.ForceCloseReason]
    IsAutoSuspend: Field[t.Bool]
    BusinessUnit: Field[t.BusinessUnit]
    RequestID: Field[t.RequestID]
    UserForceClose: Field[t.Bool]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    IsSwapOrder: Field[t.Bool]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]
    ClientID: Field[t.ClientID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class ErrorConditionalOrder(Struct):
    """720 bytes, FID 0x248a."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        OrderRef: t.OrderRef = ..., UserID: t.UserID = ..., OrderPriceType: t.OrderPriceType = ...,
        Direction: t.Direction = ..., CombOffsetFlag: t.CombOffsetFlag = ..., CombHedgeFlag: t.CombHedgeFlag = ...,
        LimitPrice: t.Price = ..., VolumeTotalOriginal: t.Volume = ..., TimeCondition: t.TimeCondition = ...,
        GTDDate: t.Date = ..., VolumeCondition: t.VolumeCondition = ..., MinVolume: t.Volume = ...,
        ContingentCondition: t.ContingentCondition = ..., StopPrice: t.Price = ...,
        ForceCloseReason: t.ForceCloseReason = ..., IsAutoSuspend: t.Bool = ..., BusinessUnit: t.BusinessUnit = ...,
        RequestID: t.RequestID = ..., OrderLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        TraderID: t.TraderID = ..., InstallID: t.InstallID = ..., OrderSubmitStatus: t.OrderSubmitStatus = ...,
        NotifySequence: t.SequenceNo = ..., TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...,
        OrderSysID: t.OrderSysID = ..., OrderSource: t.OrderSource = ..., OrderStatus: t.OrderStatus = ...,
        OrderType: t.OrderType = ..., VolumeTraded: t.Volume = ..., VolumeTotal: t.Volume = ...,
        InsertDate: t.Date = ..., InsertTime: t.Time = ..., ActiveTime: t.Time = ..., SuspendTime: t.Time = ...,
        UpdateTime: t.Time = ..., CancelTime: t.Time = ..., ActiveTraderID: t.TraderID = ...,
        ClearingPartID: t.ParticipantID = ..., SequenceNo: t.SequenceNo = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., UserProductInfo: t.ProductInfo = ..., StatusMsg: t.ErrorMsg = ...,
        UserForceClose: t.Bool = ..., ActiveUserID: t.UserID = ..., BrokerOrderSeq: t.SequenceNo = ...,
        RelativeOrderSysID: t.OrderSysID = ..., ZCETotalTradedVolume: t.Volume = ..., ErrorID: t.ErrorID = ...,
        ErrorMsg: t.ErrorMsg = ..., IsSwapOrder: t.Bool = ..., BranchID: t.BranchID = ...,
        InvestUnitID: t.InvestUnitID = ..., AccountID: t.AccountID = ..., CurrencyID: t.CurrencyID = ...,
        IPAddress: t.IPAddress = ..., MacAddress: t.MacAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    OrderRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    OrderPriceType: Field[t.OrderPriceType]
    Direction: Field[t.Direction]
    CombOffsetFlag: Field[t.CombOffsetFlag]
    CombHedgeFlag: Field[t.CombHedgeFlag]
    LimitPrice: Field[t.Price]
    VolumeTotalOriginal: Field[t.Volume]
    TimeCondition: Field[t.TimeCondition]
    GTDDate: Field[t.Date]
    VolumeCondition: Field[t.VolumeCondition]
    MinVolume: Field[t.Volume]
    ContingentCondition: Field[t.ContingentCondition]
    StopPrice: Field[t.Price]
    ForceCloseReason: Field[t.ForceCloseReason]
    IsAutoSuspend: Field[t.Bool]
    BusinessUnit: Field[t.BusinessUnit]
    RequestID: Field[t.RequestID]
    OrderLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    ExchangeInstID: Field[t.ExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    OrderSubmitStatus: Field[t.OrderSubmitStatus]
    NotifySequence: Field[t.SequenceNo]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    OrderSysID: Field[t.OrderSysID]
    OrderSource: Field[t.OrderSource]
    OrderStatus: Field[t.OrderStatus]
    OrderType: Field[t.OrderType]
    VolumeTraded: Field[t.Volume]
    VolumeTotal: Field[t.Volume]
    InsertDate: Field[t.Date]
    InsertTime: Field[t.Time]
    ActiveTime: Field[t.Time]
    SuspendTime: Field[t.Time]
    UpdateTime: Field[t.Time]
    CancelTime: Field[t.Time]
    ActiveTraderID: Field[t.TraderID]
    ClearingPartID: Field[t.ParticipantID]
    SequenceNo: Field[t.SequenceNo]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    UserProductInfo: Field[t.ProductInfo]
    StatusMsg: Field[t.ErrorMsg]
    UserForceClose: Field[t.Bool]
    ActiveUserID: Field[t.UserID]
    BrokerOrderSeq: Field[t.SequenceNo]
    RelativeOrderSysID: Field[t.OrderSysID]
    ZCETotalTradedVolume: Field[t.Volume]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    IsSwapOrder: Field[t.Bool]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]

class QryErrOrderAction(Struct):
    """24 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class ErrOrderAction(Struct):
    """485 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OrderActionRef: t.OrderActionRef = ...,
        OrderRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., LimitPrice: t.Price = ..., VolumeChange: t.Volume = ...,
        ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        OrderLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ..., OrderActionStatus: t.OrderActionStatus = ...,
        UserID: t.UserID = ..., StatusMsg: t.ErrorMsg = ..., InstrumentID: t.InstrumentID = ...,
        BranchID: t.BranchID = ..., InvestUnitID: t.InvestUnitID = ..., IPAddress: t.IPAddress = ...,
        MacAddress: t.MacAddress = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OrderActionRef: Field[t.OrderActionRef]
    OrderRef: Field[t.OrderRef]
    RequestID: Field[t.RequestID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    ExchangeID: Field[t.ExchangeID]
    OrderSysID: Field[t.OrderSysID]
    ActionFlag: Field[t.ActionFlag]
    LimitPrice: Field[t.Price]
    VolumeChange: Field[t.Volume]
    ActionDate: Field[t.Date]
    ActionTime: Field[t.Time]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    OrderLocalID: Field[t.OrderLocalID]
    ActionLocalID: Field[t.OrderLocalID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    BusinessUnit: Field[t.BusinessUnit]
    OrderActionStatus: Field[t.OrderActionStatus]
    UserID: Field[t.UserID]
    StatusMsg: Field[t.ErrorMsg]
    InstrumentID: Field[t.InstrumentID]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    IPAddress: Field[t.IPAddress]
    MacAddress: Field[t.MacAddress]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]

class QryExchangeSequence(Struct):
    """9 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]

class ExchangeSequence(Struct):
    """14 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., SequenceNo: t.SequenceNo = ..., MarketStatus: t.InstrumentStatus = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    SequenceNo: Field[t.SequenceNo]
    MarketStatus: Field[t.InstrumentStatus]

class QueryMaxOrderVolumeWithPrice(Struct):
    """70 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...,
        Direction: t.Direction = ..., OffsetFlag: t.OffsetFlag = ..., HedgeFlag: t.HedgeFlag = ...,
        MaxVolume: t.Volume = ..., Price: t.Price = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]
    Direction: Field[t.Direction]
    OffsetFlag: Field[t.OffsetFlag]
    HedgeFlag: Field[t.HedgeFlag]
    MaxVolume: Field[t.Volume]
    Price: Field[t.Price]

class QryBrokerTradingParams(Struct):
    """28 bytes, FID 0x2494."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    CurrencyID: Field[t.CurrencyID]

class BrokerTradingParams(Struct):
    """32 bytes, FID 0x2495."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., MarginPriceType: t.MarginPriceType = ...,
        Algorithm: t.Algorithm = ..., AvailIncludeCloseProfit: t.IncludeCloseProfit = ...,
        CurrencyID: t.CurrencyID = ..., OptionRoyaltyPriceType: t.OptionRoyaltyPriceType = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    MarginPriceType: Field[t.MarginPriceType]
    Algorithm: Field[t.Algorithm]
    AvailIncludeCloseProfit: Field[t.IncludeCloseProfit]
    CurrencyID: Field[t.CurrencyID]
    OptionRoyaltyPriceType: Field[t.OptionRoyaltyPriceType]

class QryBrokerTradingAlgos(Struct):
    """51 bytes, FID 0x2496."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., ExchangeID: t.ExchangeID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]

class BrokerTradingAlgos(Struct):
    """54 bytes, FID 0x2497."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., ExchangeID: t.ExchangeID = ..., InstrumentID: t.InstrumentID = ...,
        HandlePositionAlgoID: t.HandlePositionAlgoID = ..., FindMarginRateAlgoID: t.FindMarginRateAlgoID = ...,
        HandleTradingAccountAlgoID: t.HandleTradingAccountAlgoID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]
    HandlePositionAlgoID: Field[t.HandlePositionAlgoID]
    FindMarginRateAlgoID: Field[t.FindMarginRateAlgoID]
    HandleTradingAccountAlgoID: Field[t.HandleTradingAccountAlgoID]

class QueryBrokerDeposit(Struct):
    """20 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    ExchangeID: Field[t.ExchangeID]

class BrokerDeposit(Struct):
    """112 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradingDay: t.TradeDate = ..., BrokerID: t.BrokerID = ..., ParticipantID: t.ParticipantID = ...,
        ExchangeID: t.ExchangeID = ..., PreBalance: t.Money = ..., CurrMargin: t.Money = ...,
        CloseProfit: t.Money = ..., Balance: t.Money = ..., Deposit: t.Money = ..., Withdraw: t.Money = ...,
        Available: t.Money = ..., Reserve: t.Money = ..., FrozenMargin: t.Money = ...
    ) -> None: ...
    TradingDay: Field[t.TradeDate]
    BrokerID: Field[t.BrokerID]
    ParticipantID: Field[t.ParticipantID]
    ExchangeID: Field[t.ExchangeID]
    PreBalance: Field[t.Money]
    CurrMargin: Field[t.Money]
    CloseProfit: Field[t.Money]
    Balance: Field[t.Money]
    Deposit: Field[t.Money]
    Withdraw: Field[t.Money]
    Available: Field[t.Money]
    Reserve: Field[t.Money]
    FrozenMargin: Field[t.Money]

class QryCFMMCBrokerKey(Struct):
    """11 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]

class CFMMCBrokerKey(Struct):
    """66 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., ParticipantID: t.ParticipantID = ..., CreateDate: t.Date = ...,
        CreateTime: t.Time = ..., KeyID: t.SequenceNo = ..., CurrentKey: t.CFMMCKey = ..., KeyKind: t.CFMMCKeyKind = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    ParticipantID: Field[t.ParticipantID]
    CreateDate: Field[t.Date]
    CreateTime: Field[t.Time]
    KeyID: Field[t.SequenceNo]
    CurrentKey: Field[t.CFMMCKey]
    KeyKind: Field[t.CFMMCKeyKind]

class CFMMCTradingAccountKey(Struct):
    """60 bytes, FID 0x2502."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., ParticipantID: t.ParticipantID = ..., AccountID: t.AccountID = ...,
        KeyID: t.SequenceNo = ..., CurrentKey: t.CFMMCKey = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    ParticipantID: Field[t.ParticipantID]
    AccountID: Field[t.AccountID]
    KeyID: Field[t.SequenceNo]
    CurrentKey: Field[t.CFMMCKey]

class QryCFMMCTradingAccountKey(Struct):
    """24 bytes, FID 0x2503."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class BrokerUserOTPParam(Struct):
    """96 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., OTPVendorsID: t.OTPVendorsID = ...,
        SerialNumber: t.SerialNumber = ..., AuthKey: t.AuthKey = ..., LastDrift: t.LastDrift = ...,
        LastSuccess: t.LastSuccess = ..., OTPType: t.OTPType = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    OTPVendorsID: Field[t.OTPVendorsID]
    SerialNumber: Field[t.SerialNumber]
    AuthKey: Field[t.AuthKey]
    LastDrift: Field[t.LastDrift]
    LastSuccess: Field[t.LastSuccess]
    OTPType: Field[t.OTPType]

class ManualSyncBrokerUserOTP(Struct):
    """110 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., OTPType: t.OTPType = ..., FirstOTP: t.Password = ...,
        SecondOTP: t.Password = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    OTPType: Field[t.OTPType]
    FirstOTP: Field[t.Password]
    SecondOTP: Field[t.Password]

class CommRateModel(Struct):
    """185 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., CommModelID: t.InvestorID = ..., CommModelName: t.CommModelName = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    CommModelID: Field[t.InvestorID]
    CommModelName: Field[t.CommModelName]

class QryCommRateModel(Struct):
    """24 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., CommModelID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    CommModelID: Field[t.InvestorID]

class MarginModel(Struct):
    """185 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., MarginModelID: t.InvestorID = ..., MarginModelName: t.CommModelName = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    MarginModelID: Field[t.InvestorID]
    MarginModelName: Field[t.CommModelName]

class QryMarginModel(Struct):
    """24 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., MarginModelID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    MarginModelID: Field[t.InvestorID]

class EWarrantOffset(Struct):
    """79 bytes, FID 0x2509."""
    def __init__(
        self, *,
        TradingDay: t.TradeDate = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        ExchangeID: t.ExchangeID = ..., InstrumentID: t.InstrumentID = ..., Direction: t.Direction = ...,
        HedgeFlag: t.HedgeFlag = ..., Volume: t.Volume = ...
    ) -> None: ...
    TradingDay: Field[t.TradeDate]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]
    Direction: Field[t.Direction]
    HedgeFlag: Field[t.HedgeFlag]
    Volume: Field[t.Volume]

class QryEWarrantOffset(Struct):
    """64 bytes, FID 0x250a."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExchangeID: t.ExchangeID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]

class QryInvestorProductGroupMargin(Struct):
    """56 bytes, FID 0x250d."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ProductGroupID: t.InstrumentID = ...,
        HedgeFlag: t.HedgeFlag = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ProductGroupID: Field[t.InstrumentID]
    HedgeFlag: Field[t.HedgeFlag]

class InvestorProductGroupMargin(Struct):
    """237 bytes, FID 0x250e."""
    def __init__(
        self, *,
        ProductGroupID: t.InstrumentID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        TradingDay: t.Date = ..., SettlementID: t.SettlementID = ..., FrozenMargin: t.Money = ...,
        LongFrozenMargin: t.Money = ..., ShortFrozenMargin: t.Money = ..., UseMargin: t.Money = ...,
        LongUseMargin: t.Money = ..., ShortUseMargin: t.Money = ..., ExchMargin: t.Money = ...,
        LongExchMargin: t.Money = ..., ShortExchMargin: t.Money = ..., CloseProfit: t.Money = ...,
        FrozenCommission: t.Money = ..., Commission: t.Money = ..., FrozenCash: t.Money = ..., CashIn: t.Money = ...,
        PositionProfit: t.Money = ..., OffsetAmount: t.Money = ..., LongOffsetAmount: t.Money = ...,
        ShortOffsetAmount: t.Money = ..., ExchOffsetAmount: t.Money = ..., LongExchOffsetAmount: t.Money = ...,
        ShortExchOffsetAmount: t.Money = ..., HedgeFlag: t.HedgeFlag = ...
    ) -> None: ...
    ProductGroupID: Field[t.InstrumentID]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    FrozenMargin: Field[t.Money]
    LongFrozenMargin: Field[t.Money]
    ShortFrozenMargin: Field[t.Money]
    UseMargin: Field[t.Money]
    LongUseMargin: Field[t.Money]
    ShortUseMargin: Field[t.Money]
    ExchMargin: Field[t.Money]
    LongExchMargin: Field[t.Money]
    ShortExchMargin: Field[t.Money]
    CloseProfit: Field[t.Money]
    FrozenCommission: Field[t.Money]
    Commission: Field[t.Money]
    FrozenCash: Field[t.Money]
    CashIn: Field[t.Money]
    PositionProfit: Field[t.Money]
    OffsetAmount: Field[t.Money]
    LongOffsetAmount: Field[t.Money]
    ShortOffsetAmount: Field[t.Money]
    ExchOffsetAmount: Field[t.Money]
    LongExchOffsetAmount: Field[t.Money]
    ShortExchOffsetAmount: Field[t.Money]
    HedgeFlag: Field[t.HedgeFlag]

class QueryCFMMCTradingAccountToken(Struct):
    """24 bytes, FID 0x250f."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class CFMMCTradingAccountToken(Struct):
    """60 bytes, FID 0x2510."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., ParticipantID: t.ParticipantID = ..., AccountID: t.AccountID = ...,
        KeyID: t.SequenceNo = ..., Token: t.CFMMCToken = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    ParticipantID: Field[t.ParticipantID]
    AccountID: Field[t.AccountID]
    KeyID: Field[t.SequenceNo]
    Token: Field[t.CFMMCToken]

class QryProductGroup(Struct):
    """40 bytes, FID 0x2512."""
    def __init__(
        self, *,
        ProductID: t.InstrumentID = ..., ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    ProductID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]

class ProductGroup(Struct):
    """71 bytes, FID 0x2513."""
    def __init__(
        self, *,
        ProductID: t.InstrumentID = ..., ExchangeID: t.ExchangeID = ..., ProductGroupID: t.InstrumentID = ...
    ) -> None: ...
    ProductID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    ProductGroupID: Field[t.InstrumentID]

class Bulletin(Struct):
    """874 bytes, FID 0x2514."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., TradingDay: t.Date = ..., BulletinID: t.BulletinID = ...,
        SequenceNo: t.SequenceNo = ..., NewsType: t.NewsType = ..., NewsUrgency: t.NewsUrgency = ...,
        SendTime: t.Time = ..., Abstract: t.Abstract = ..., ComeFrom: t.ComeFrom = ..., Content: t.Content = ...,
        URLLink: t.URLLink = ..., MarketID: t.MarketID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    TradingDay: Field[t.Date]
    BulletinID: Field[t.BulletinID]
    SequenceNo: Field[t.SequenceNo]
    NewsType: Field[t.NewsType]
    NewsUrgency: Field[t.NewsUrgency]
    SendTime: Field[t.Time]
    Abstract: Field[t.Abstract]
    ComeFrom: Field[t.ComeFrom]
    Content: Field[t.Content]
    URLLink: Field[t.URLLink]
    MarketID: Field[t.MarketID]

class QryBulletin(Struct):
    """21 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., BulletinID: t.BulletinID = ..., SequenceNo: t.SequenceNo = ...,
        NewsType: t.NewsType = ..., NewsUrgency: t.NewsUrgency = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    BulletinID: Field[t.BulletinID]
    SequenceNo: Field[t.SequenceNo]
    NewsType: Field[t.NewsType]
    NewsUrgency: Field[t.NewsUrgency]

class ReqOpenAccount(Struct):
    """947 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., Gender: t.Gender = ..., CountryCode: t.CountryCode = ...,
        CustType: t.CustType = ..., Address: t.Address = ..., ZipCode: t.ZipCode = ..., Telephone: t.Telephone = ...,
        MobilePhone: t.MobilePhone = ..., Fax: t.Fax = ..., EMail: t.EMail = ...,
        MoneyAccountStatus: t.MoneyAccountStatus = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., AccountID: t.AccountID = ..., Password: t.Password = ...,
        InstallID: t.InstallID = ..., VerifyCertNoFlag: t.YesNoIndicator = ..., CurrencyID: t.CurrencyID = ...,
        CashExchangeCode: t.CashExchangeCode = ..., Digest: t.Digest = ..., BankAccType: t.BankAccType = ...,
        DeviceID: t.DeviceID = ..., BankSecuAccType: t.BankAccType = ..., BrokerIDByBank: t.BankCodingForFuture = ...,
        BankSecuAcc: t.BankAccount = ..., BankPwdFlag: t.PwdFlag = ..., SecuPwdFlag: t.PwdFlag = ...,
        OperNo: t.OperNo = ..., TID: t.TID = ..., UserID: t.UserID = ..., LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    Gender: Field[t.Gender]
    CountryCode: Field[t.CountryCode]
    CustType: Field[t.CustType]
    Address: Field[t.Address]
    ZipCode: Field[t.ZipCode]
    Telephone: Field[t.Telephone]
    MobilePhone: Field[t.MobilePhone]
    Fax: Field[t.Fax]
    EMail: Field[t.EMail]
    MoneyAccountStatus: Field[t.MoneyAccountStatus]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    InstallID: Field[t.InstallID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    CashExchangeCode: Field[t.CashExchangeCode]
    Digest: Field[t.Digest]
    BankAccType: Field[t.BankAccType]
    DeviceID: Field[t.DeviceID]
    BankSecuAccType: Field[t.BankAccType]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    BankSecuAcc: Field[t.BankAccount]
    BankPwdFlag: Field[t.PwdFlag]
    SecuPwdFlag: Field[t.PwdFlag]
    OperNo: Field[t.OperNo]
    TID: Field[t.TID]
    UserID: Field[t.UserID]
    LongCustomerName: Field[t.LongIndividualName]

class ReqCancelAccount(Struct):
    """947 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., Gender: t.Gender = ..., CountryCode: t.CountryCode = ...,
        CustType: t.CustType = ..., Address: t.Address = ..., ZipCode: t.ZipCode = ..., Telephone: t.Telephone = ...,
        MobilePhone: t.MobilePhone = ..., Fax: t.Fax = ..., EMail: t.EMail = ...,
        MoneyAccountStatus: t.MoneyAccountStatus = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., AccountID: t.AccountID = ..., Password: t.Password = ...,
        InstallID: t.InstallID = ..., VerifyCertNoFlag: t.YesNoIndicator = ..., CurrencyID: t.CurrencyID = ...,
        CashExchangeCode: t.CashExchangeCode = ..., Digest: t.Digest = ..., BankAccType: t.BankAccType = ...,
        DeviceID: t.DeviceID = ..., BankSecuAccType: t.BankAccType = ..., BrokerIDByBank: t.BankCodingForFuture = ...,
        BankSecuAcc: t.BankAccount = ..., BankPwdFlag: t.PwdFlag = ..., SecuPwdFlag: t.PwdFlag = ...,
        OperNo: t.OperNo = ..., TID: t.TID = ..., UserID: t.UserID = ..., LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    Gender: Field[t.Gender]
    CountryCode: Field[t.CountryCode]
    CustType: Field[t.CustType]
    Address: Field[t.Address]
    ZipCode: Field[t.ZipCode]
    Telephone: Field[t.Telephone]
    MobilePhone: Field[t.MobilePhone]
    Fax: Field[t.Fax]
    EMail: Field[t.EMail]
    MoneyAccountStatus: Field[t.MoneyAccountStatus]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    InstallID: Field[t.InstallID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    CashExchangeCode: Field[t.CashExchangeCode]
    Digest: Field[t.Digest]
    BankAccType: Field[t.BankAccType]
    DeviceID: Field[t.DeviceID]
    BankSecuAccType: Field[t.BankAccType]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    BankSecuAcc: Field[t.BankAccount]
    BankPwdFlag: Field[t.PwdFlag]
    SecuPwdFlag: Field[t.PwdFlag]
    OperNo: Field[t.OperNo]
    TID: Field[t.TID]
    UserID: Field[t.UserID]
    LongCustomerName: Field[t.LongIndividualName]

class ReqChangeAccount(Struct):
    """950 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., Gender: t.Gender = ..., CountryCode: t.CountryCode = ...,
        CustType: t.CustType = ..., Address: t.Address = ..., ZipCode: t.ZipCode = ..., Telephone: t.Telephone = ...,
        MobilePhone: t.MobilePhone = ..., Fax: t.Fax = ..., EMail: t.EMail = ...,
        MoneyAccountStatus: t.MoneyAccountStatus = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., NewBankAccount: t.BankAccount = ..., NewBankPassWord: t.Password = ...,
        AccountID: t.AccountID = ..., Password: t.Password = ..., BankAccType: t.BankAccType = ...,
        InstallID: t.InstallID = ..., VerifyCertNoFlag: t.YesNoIndicator = ..., CurrencyID: t.CurrencyID = ...,
        BrokerIDByBank: t.BankCodingForFuture = ..., BankPwdFlag: t.PwdFlag = ..., SecuPwdFlag: t.PwdFlag = ...,
        TID: t.TID = ..., Digest: t.Digest = ..., LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    Gender: Field[t.Gender]
    CountryCode: Field[t.CountryCode]
    CustType: Field[t.CustType]
    Address: Field[t.Address]
    ZipCode: Field[t.ZipCode]
    Telephone: Field[t.Telephone]
    MobilePhone: Field[t.MobilePhone]
    Fax: Field[t.Fax]
    EMail: Field[t.EMail]
    MoneyAccountStatus: Field[t.MoneyAccountStatus]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    NewBankAccount: Field[t.BankAccount]
    NewBankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    BankAccType: Field[t.BankAccType]
    InstallID: Field[t.InstallID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    BankPwdFlag: Field[t.PwdFlag]
    SecuPwdFlag: Field[t.PwdFlag]
    TID: Field[t.TID]
    Digest: Field[t.Digest]
    LongCustomerName: Field[t.LongIndividualName]

class ReqTransfer(Struct):
    """842 bytes, FID 0x2807."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., CustType: t.CustType = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., AccountID: t.AccountID = ..., Password: t.Password = ...,
        InstallID: t.InstallID = ..., FutureSerial: t.FutureSerial = ..., UserID: t.UserID = ...,
        VerifyCertNoFlag: t.YesNoIndicator = ..., CurrencyID: t.CurrencyID = ..., TradeAmount: t.TradeAmount = ...,
        FutureFetchAmount: t.TradeAmount = ..., FeePayFlag: t.FeePayFlag = ..., CustFee: t.CustFee = ...,
        BrokerFee: t.FutureFee = ..., Message: t.AddInfo = ..., Digest: t.Digest = ...,
        BankAccType: t.BankAccType = ..., DeviceID: t.DeviceID = ..., BankSecuAccType: t.BankAccType = ...,
        BrokerIDByBank: t.BankCodingForFuture = ..., BankSecuAcc: t.BankAccount = ..., BankPwdFlag: t.PwdFlag = ...,
        SecuPwdFlag: t.PwdFlag = ..., OperNo: t.OperNo = ..., RequestID: t.RequestID = ..., TID: t.TID = ...,
        TransferStatus: t.TransferStatus = ..., LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    CustType: Field[t.CustType]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    InstallID: Field[t.InstallID]
    FutureSerial: Field[t.FutureSerial]
    UserID: Field[t.UserID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    TradeAmount: Field[t.TradeAmount]
    FutureFetchAmount: Field[t.TradeAmount]
    FeePayFlag: Field[t.FeePayFlag]
    CustFee: Field[t.CustFee]
    BrokerFee: Field[t.FutureFee]
    Message: Field[t.AddInfo]
    Digest: Field[t.Digest]
    BankAccType: Field[t.BankAccType]
    DeviceID: Field[t.DeviceID]
    BankSecuAccType: Field[t.BankAccType]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    BankSecuAcc: Field[t.BankAccount]
    BankPwdFlag: Field[t.PwdFlag]
    SecuPwdFlag: Field[t.PwdFlag]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]
    TransferStatus: Field[t.TransferStatus]
    LongCustomerName: Field[t.LongIndividualName]

class RspTransfer(Struct):
    """927 bytes, FID 0x2808."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., CustType: t.CustType = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., AccountID: t.AccountID = ..., Password: t.Password = ...,
        InstallID: t.InstallID = ..., FutureSerial: t.FutureSerial = ..., UserID: t.UserID = ...,
        VerifyCertNoFlag: t.YesNoIndicator = ..., CurrencyID: t.CurrencyID = ..., TradeAmount: t.TradeAmount = ...,
        FutureFetchAmount: t.TradeAmount = ..., FeePayFlag: t.FeePayFlag = ..., CustFee: t.CustFee = ...,
        BrokerFee: t.FutureFee = ..., Message: t.AddInfo = ..., Digest: t.Digest = ...,
        BankAccType: t.BankAccType = ..., DeviceID: t.DeviceID = ..., BankSecuAccType: t.BankAccType = ...,
        BrokerIDByBank: t.BankCodingForFuture = ..., BankSecuAcc: t.BankAccount = ..., BankPwdFlag: t.PwdFlag = ...,
        SecuPwdFlag: t.PwdFlag = ..., OperNo: t.OperNo = ..., RequestID: t.RequestID = ..., TID: t.TID = ...,
        TransferStatus: t.TransferStatus = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...,
        LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    CustType: Field[t.CustType]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    InstallID: Field[t.InstallID]
    FutureSerial: Field[t.FutureSerial]
    UserID: Field[t.UserID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    TradeAmount: Field[t.TradeAmount]
    FutureFetchAmount: Field[t.TradeAmount]
    FeePayFlag: Field[t.FeePayFlag]
    CustFee: Field[t.CustFee]
    BrokerFee: Field[t.FutureFee]
    Message: Field[t.AddInfo]
    Digest: Field[t.Digest]
    BankAccType: Field[t.BankAccType]
    DeviceID: Field[t.DeviceID]
    BankSecuAccType: Field[t.BankAccType]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    BankSecuAcc: Field[t.BankAccount]
    BankPwdFlag: Field[t.PwdFlag]
    SecuPwdFlag: Field[t.PwdFlag]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]
    TransferStatus: Field[t.TransferStatus]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    LongCustomerName: Field[t.LongIndividualName]

class ReqRepeal(Struct):
    """873 bytes, FID 0x280f."""
    def __init__(
        self, *,
        RepealTimeInterval: t.RepealTimeInterval = ..., RepealedTimes: t.RepealedTimes = ...,
        BankRepealFlag: t.BankRepealFlag = ..., BrokerRepealFlag: t.BrokerRepealFlag = ...,
        PlateRepealSerial: t.PlateSerial = ..., BankRepealSerial: t.BankSerial = ...,
        FutureRepealSerial: t.FutureSerial = ..., TradeCode: t.TradeCode = ..., BankID: t.BankID = ...,
        BankBranchID: t.BankBrchID = ..., BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ...,
        TradeDate: t.TradeDate = ..., TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ...,
        TradingDay: t.TradeDate = ..., PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ...,
        SessionID: t.SessionID = ..., CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., CustType: t.CustType = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., AccountID: t.AccountID = ..., Password: t.Password = ...,
        InstallID: t.InstallID = ..., FutureSerial: t.FutureSerial = ..., UserID: t.UserID = ...,
        VerifyCertNoFlag: t.YesNoIndicator = ..., CurrencyID: t.CurrencyID = ..., TradeAmount: t.TradeAmount = ...,
        FutureFetchAmount: t.TradeAmount = ..., FeePayFlag: t.FeePayFlag = ..., CustFee: t.CustFee = ...,
        BrokerFee: t.FutureFee = ..., Message: t.AddInfo = ..., Digest: t.Digest = ...,
        BankAccType: t.BankAccType = ..., DeviceID: t.DeviceID = ..., BankSecuAccType: t.BankAccType = ...,
        BrokerIDByBank: t.BankCodingForFuture = ..., BankSecuAcc: t.BankAccount = ..., BankPwdFlag: t.PwdFlag = ...,
        SecuPwdFlag: t.PwdFlag = ..., OperNo: t.OperNo = ..., RequestID: t.RequestID = ..., TID: t.TID = ...,
        TransferStatus: t.TransferStatus = ..., LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    RepealTimeInterval: Field[t.RepealTimeInterval]
    RepealedTimes: Field[t.RepealedTimes]
    BankRepealFlag: Field[t.BankRepealFlag]
    BrokerRepealFlag: Field[t.BrokerRepealFlag]
    PlateRepealSerial: Field[t.PlateSerial]
    BankRepealSerial: Field[t.BankSerial]
    FutureRepealSerial: Field[t.FutureSerial]
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    CustType: Field[t.CustType]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    InstallID: Field[t.InstallID]
    FutureSerial: Field[t.FutureSerial]
    UserID: Field[t.UserID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    TradeAmount: Field[t.TradeAmount]
    FutureFetchAmount: Field[t.TradeAmount]
    FeePayFlag: Field[t.FeePayFlag]
    CustFee: Field[t.CustFee]
    BrokerFee: Field[t.FutureFee]
    Message: Field[t.AddInfo]
    Digest: Field[t.Digest]
    BankAccType: Field[t.BankAccType]
    DeviceID: Field[t.DeviceID]
    BankSecuAccType: Field[t.BankAccType]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    BankSecuAcc: Field[t.BankAccount]
    BankPwdFlag: Field[t.PwdFlag]
    SecuPwdFlag: Field[t.PwdFlag]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]
    TransferStatus: Field[t.TransferStatus]
    LongCustomerName: Field[t.LongIndividualName]

class RspRepeal(Struct):
    """958 bytes, FID 0x2810."""
    def __init__(
        self, *,
        RepealTimeInterval: t.RepealTimeInterval = ..., RepealedTimes: t.RepealedTimes = ...,
        BankRepealFlag: t.BankRepealFlag = ..., BrokerRepealFlag: t.BrokerRepealFlag = ...,
        PlateRepealSerial: t.PlateSerial = ..., BankRepealSerial: t.BankSerial = ...,
        FutureRepealSerial: t.FutureSerial = ..., TradeCode: t.TradeCode = ..., BankID: t.BankID = ...,
        BankBranchID: t.BankBrchID = ..., BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ...,
        TradeDate: t.TradeDate = ..., TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ...,
        TradingDay: t.TradeDate = ..., PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ...,
        SessionID: t.SessionID = ..., CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., CustType: t.CustType = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., AccountID: t.AccountID = ..., Password: t.Password = ...,
        InstallID: t.InstallID = ..., FutureSerial: t.FutureSerial = ..., UserID: t.UserID = ...,
        VerifyCertNoFlag: t.YesNoIndicator = ..., CurrencyID: t.CurrencyID = ..., TradeAmount: t.TradeAmount = ...,
        FutureFetchAmount: t.TradeAmount = ..., FeePayFlag: t.FeePayFlag = ..., CustFee: t.CustFee = ...,
        BrokerFee: t.FutureFee = ..., Message: t.AddInfo = ..., Digest: t.Digest = ...,
        BankAccType: t.BankAccType = ..., DeviceID: t.DeviceID = ..., BankSecuAccType: t.BankAccType = ...,
        BrokerIDByBank: t.BankCodingForFuture = ..., BankSecuAcc: t.BankAccount = ..., BankPwdFlag: t.PwdFlag = ...,
        SecuPwdFlag: t.PwdFlag = ..., OperNo: t.OperNo = ..., RequestID: t.RequestID = ..., TID: t.TID = ...,
        TransferStatus: t.TransferStatus = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...,
        LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    RepealTimeInterval: Field[t.RepealTimeInterval]
    RepealedTimes: Field[t.RepealedTimes]
    BankRepealFlag: Field[t.BankRepealFlag]
    BrokerRepealFlag: Field[t.BrokerRepealFlag]
    PlateRepealSerial: Field[t.PlateSerial]
    BankRepealSerial: Field[t.BankSerial]
    FutureRepealSerial: Field[t.FutureSerial]
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    CustType: Field[t.CustType]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    InstallID: Field[t.InstallID]
    FutureSerial: Field[t.FutureSerial]
    UserID: Field[t.UserID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    TradeAmount: Field[t.TradeAmount]
    FutureFetchAmount: Field[t.TradeAmount]
    FeePayFlag: Field[t.FeePayFlag]
    CustFee: Field[t.CustFee]
    BrokerFee: Field[t.FutureFee]
    Message: Field[t.AddInfo]
    Digest: Field[t.Digest]
    BankAccType: Field[t.BankAccType]
    DeviceID: Field[t.DeviceID]
    BankSecuAccType: Field[t.BankAccType]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    BankSecuAcc: Field[t.BankAccount]
    BankPwdFlag: Field[t.PwdFlag]
    SecuPwdFlag: Field[t.PwdFlag]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]
    TransferStatus: Field[t.TransferStatus]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    LongCustomerName: Field[t.LongIndividualName]

class ReqQueryAccount(Struct):
    """679 bytes, FID 0x2819."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., CustType: t.CustType = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., AccountID: t.AccountID = ..., Password: t.Password = ...,
        FutureSerial: t.FutureSerial = ..., InstallID: t.InstallID = ..., UserID: t.UserID = ...,
        VerifyCertNoFlag: t.YesNoIndicator = ..., CurrencyID: t.CurrencyID = ..., Digest: t.Digest = ...,
        BankAccType: t.BankAccType = ..., DeviceID: t.DeviceID = ..., BankSecuAccType: t.BankAccType = ...,
        BrokerIDByBank: t.BankCodingForFuture = ..., BankSecuAcc: t.BankAccount = ..., BankPwdFlag: t.PwdFlag = ...,
        SecuPwdFlag: t.PwdFlag = ..., OperNo: t.OperNo = ..., RequestID: t.RequestID = ..., TID: t.TID = ...,
        LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    CustType: Field[t.CustType]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    FutureSerial: Field[t.FutureSerial]
    InstallID: Field[t.InstallID]
    UserID: Field[t.UserID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    Digest: Field[t.Digest]
    BankAccType: Field[t.BankAccType]
    DeviceID: Field[t.DeviceID]
    BankSecuAccType: Field[t.BankAccType]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    BankSecuAcc: Field[t.BankAccount]
    BankPwdFlag: Field[t.PwdFlag]
    SecuPwdFlag: Field[t.PwdFlag]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]
    LongCustomerName: Field[t.LongIndividualName]

class RspQueryAccount(Struct):
    """695 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., CustType: t.CustType = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., AccountID: t.AccountID = ..., Password: t.Password = ...,
        FutureSerial: t.FutureSerial = ..., InstallID: t.InstallID = ..., UserID: t.UserID = ...,
        VerifyCertNoFlag: t.YesNoIndicator = ..., CurrencyID: t.CurrencyID = ..., Digest: t.Digest = ...,
        BankAccType: t.BankAccType = ..., DeviceID: t.DeviceID = ..., BankSecuAccType: t.BankAccType = ...,
        BrokerIDByBank: t.BankCodingForFuture = ..., BankSecuAcc: t.BankAccount = ..., BankPwdFlag: t.PwdFlag = ...,
        SecuPwdFlag: t.PwdFlag = ..., OperNo: t.OperNo = ..., RequestID: t.RequestID = ..., TID: t.TID = ...,
        BankUseAmount: t.TradeAmount = ..., BankFetchAmount: t.TradeAmount = ...,
        LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    CustType: Field[t.CustType]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    FutureSerial: Field[t.FutureSerial]
    InstallID: Field[t.InstallID]
    UserID: Field[t.UserID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    Digest: Field[t.Digest]
    BankAccType: Field[t.BankAccType]
    DeviceID: Field[t.DeviceID]
    BankSecuAccType: Field[t.BankAccType]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    BankSecuAcc: Field[t.BankAccount]
    BankPwdFlag: Field[t.PwdFlag]
    SecuPwdFlag: Field[t.PwdFlag]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]
    BankUseAmount: Field[t.TradeAmount]
    BankFetchAmount: Field[t.TradeAmount]
    LongCustomerName: Field[t.LongIndividualName]

class FutureSignIO(Struct):
    """228 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        InstallID: t.InstallID = ..., UserID: t.UserID = ..., Digest: t.Digest = ..., CurrencyID: t.CurrencyID = ...,
        DeviceID: t.DeviceID = ..., BrokerIDByBank: t.BankCodingForFuture = ..., OperNo: t.OperNo = ...,
        RequestID: t.RequestID = ..., TID: t.TID = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    InstallID: Field[t.InstallID]
    UserID: Field[t.UserID]
    Digest: Field[t.Digest]
    CurrencyID: Field[t.CurrencyID]
    DeviceID: Field[t.DeviceID]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]

class RspFutureSignIn(Struct):
    """571 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        InstallID: t.InstallID = ..., UserID: t.UserID = ..., Digest: t.Digest = ..., CurrencyID: t.CurrencyID = ...,
        DeviceID: t.DeviceID = ..., BrokerIDByBank: t.BankCodingForFuture = ..., OperNo: t.OperNo = ...,
        RequestID: t.RequestID = ..., TID: t.TID = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...,
        PinKey: t.PasswordKey = ..., MacKey: t.PasswordKey = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    InstallID: Field[t.InstallID]
    UserID: Field[t.UserID]
    Digest: Field[t.Digest]
    CurrencyID: Field[t.CurrencyID]
    DeviceID: Field[t.DeviceID]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    PinKey: Field[t.PasswordKey]
    MacKey: Field[t.PasswordKey]

class ReqFutureSignOut(Struct):
    """228 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        InstallID: t.InstallID = ..., UserID: t.UserID = ..., Digest: t.Digest = ..., CurrencyID: t.CurrencyID = ...,
        DeviceID: t.DeviceID = ..., BrokerIDByBank: t.BankCodingForFuture = ..., OperNo: t.OperNo = ...,
        RequestID: t.RequestID = ..., TID: t.TID = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    InstallID: Field[t.InstallID]
    UserID: Field[t.UserID]
    Digest: Field[t.Digest]
    CurrencyID: Field[t.CurrencyID]
    DeviceID: Field[t.DeviceID]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]

class RspFutureSignOut(Struct):
    """313 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        InstallID: t.InstallID = ..., UserID: t.UserID = ..., Digest: t.Digest = ..., CurrencyID: t.CurrencyID = ...,
        DeviceID: t.DeviceID = ..., BrokerIDByBank: t.BankCodingForFuture = ..., OperNo: t.OperNo = ...,
        RequestID: t.RequestID = ..., TID: t.TID = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    InstallID: Field[t.InstallID]
    UserID: Field[t.UserID]
    Digest: Field[t.Digest]
    CurrencyID: Field[t.CurrencyID]
    DeviceID: Field[t.DeviceID]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]

class ReqQueryTradeResultBySerial(Struct):
    """597 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        Reference: t.Serial = ..., RefrenceIssureType: t.InstitutionType = ..., RefrenceIssure: t.OrganCode = ...,
        CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., CustType: t.CustType = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., AccountID: t.AccountID = ..., Password: t.Password = ...,
        CurrencyID: t.CurrencyID = ..., TradeAmount: t.TradeAmount = ..., Digest: t.Digest = ...,
        LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    Reference: Field[t.Serial]
    RefrenceIssureType: Field[t.InstitutionType]
    RefrenceIssure: Field[t.OrganCode]
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    CustType: Field[t.CustType]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    CurrencyID: Field[t.CurrencyID]
    TradeAmount: Field[t.TradeAmount]
    Digest: Field[t.Digest]
    LongCustomerName: Field[t.LongIndividualName]

class RspQueryTradeResultBySerial(Struct):
    """553 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ..., Reference: t.Serial = ...,
        RefrenceIssureType: t.InstitutionType = ..., RefrenceIssure: t.OrganCode = ...,
        OriginReturnCode: t.ReturnCode = ..., OriginDescrInfoForReturnCode: t.DescrInfoForReturnCode = ...,
        BankAccount: t.BankAccount = ..., BankPassWord: t.Password = ..., AccountID: t.AccountID = ...,
        Password: t.Password = ..., CurrencyID: t.CurrencyID = ..., TradeAmount: t.TradeAmount = ...,
        Digest: t.Digest = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    Reference: Field[t.Serial]
    RefrenceIssureType: Field[t.InstitutionType]
    RefrenceIssure: Field[t.OrganCode]
    OriginReturnCode: Field[t.ReturnCode]
    OriginDescrInfoForReturnCode: Field[t.DescrInfoForReturnCode]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    CurrencyID: Field[t.CurrencyID]
    TradeAmount: Field[t.TradeAmount]
    Digest: Field[t.Digest]

class ReqDayEndFileReady(Struct):
    """144 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        FileBusinessCode: t.FileBusinessCode = ..., Digest: t.Digest = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    FileBusinessCode: Field[t.FileBusinessCode]
    Digest: Field[t.Digest]

class ReturnResult(Struct):
    """136 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ReturnCode: t.ReturnCode = ..., DescrInfoForReturnCode: t.DescrInfoForReturnCode = ...
    ) -> None: ...
    ReturnCode: Field[t.ReturnCode]
    DescrInfoForReturnCode: Field[t.DescrInfoForReturnCode]

class VerifyFuturePassword(Struct):
    """255 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        AccountID: t.AccountID = ..., Password: t.Password = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., InstallID: t.InstallID = ..., TID: t.TID = ..., CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    InstallID: Field[t.InstallID]
    TID: Field[t.TID]
    CurrencyID: Field[t.CurrencyID]

class VerifyCustInfo(Struct):
    """265 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., CustType: t.CustType = ...,
        LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    CustType: Field[t.CustType]
    LongCustomerName: Field[t.LongIndividualName]

class VerifyFuturePasswordAndCustInfo(Struct):
    """323 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., CustType: t.CustType = ..., AccountID: t.AccountID = ...,
        Password: t.Password = ..., CurrencyID: t.CurrencyID = ..., LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    CustType: Field[t.CustType]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    CurrencyID: Field[t.CurrencyID]
    LongCustomerName: Field[t.LongIndividualName]

class DepositResultInform(Struct):
    """187 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        DepositSeqNo: t.DepositSeqNo = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        Deposit: t.Money = ..., RequestID: t.RequestID = ..., ReturnCode: t.ReturnCode = ...,
        DescrInfoForReturnCode: t.DescrInfoForReturnCode = ...
    ) -> None: ...
    DepositSeqNo: Field[t.DepositSeqNo]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    Deposit: Field[t.Money]
    RequestID: Field[t.RequestID]
    ReturnCode: Field[t.ReturnCode]
    DescrInfoForReturnCode: Field[t.DescrInfoForReturnCode]

class ReqSyncKey(Struct):
    """317 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        InstallID: t.InstallID = ..., UserID: t.UserID = ..., Message: t.AddInfo = ..., DeviceID: t.DeviceID = ...,
        BrokerIDByBank: t.BankCodingForFuture = ..., OperNo: t.OperNo = ..., RequestID: t.RequestID = ...,
        TID: t.TID = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    InstallID: Field[t.InstallID]
    UserID: Field[t.UserID]
    Message: Field[t.AddInfo]
    DeviceID: Field[t.DeviceID]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]

class RspSyncKey(Struct):
    """402 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        InstallID: t.InstallID = ..., UserID: t.UserID = ..., Message: t.AddInfo = ..., DeviceID: t.DeviceID = ...,
        BrokerIDByBank: t.BankCodingForFuture = ..., OperNo: t.OperNo = ..., RequestID: t.RequestID = ...,
        TID: t.TID = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    InstallID: Field[t.InstallID]
    UserID: Field[t.UserID]
    Message: Field[t.AddInfo]
    DeviceID: Field[t.DeviceID]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]

class NotifyQueryAccount(Struct):
    """780 bytes, FID 0x300b."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., CustType: t.CustType = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., AccountID: t.AccountID = ..., Password: t.Password = ...,
        FutureSerial: t.FutureSerial = ..., InstallID: t.InstallID = ..., UserID: t.UserID = ...,
        VerifyCertNoFlag: t.YesNoIndicator = ..., CurrencyID: t.CurrencyID = ..., Digest: t.Digest = ...,
        BankAccType: t.BankAccType = ..., DeviceID: t.DeviceID = ..., BankSecuAccType: t.BankAccType = ...,
        BrokerIDByBank: t.BankCodingForFuture = ..., BankSecuAcc: t.BankAccount = ..., BankPwdFlag: t.PwdFlag = ...,
        SecuPwdFlag: t.PwdFlag = ..., OperNo: t.OperNo = ..., RequestID: t.RequestID = ..., TID: t.TID = ...,
        BankUseAmount: t.TradeAmount = ..., BankFetchAmount: t.TradeAmount = ..., ErrorID: t.ErrorID = ...,
        ErrorMsg: t.ErrorMsg = ..., LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    CustType: Field[t.CustType]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    FutureSerial: Field[t.FutureSerial]
    InstallID: Field[t.InstallID]
    UserID: Field[t.UserID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    Digest: Field[t.Digest]
    BankAccType: Field[t.BankAccType]
    DeviceID: Field[t.DeviceID]
    BankSecuAccType: Field[t.BankAccType]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    BankSecuAcc: Field[t.BankAccount]
    BankPwdFlag: Field[t.PwdFlag]
    SecuPwdFlag: Field[t.PwdFlag]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]
    BankUseAmount: Field[t.TradeAmount]
    BankFetchAmount: Field[t.TradeAmount]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    LongCustomerName: Field[t.LongIndividualName]

class TransferSerial(Struct):
    """403 bytes, FID 0x300c."""
    def __init__(
        self, *,
        PlateSerial: t.PlateSerial = ..., TradeDate: t.TradeDate = ..., TradingDay: t.Date = ...,
        TradeTime: t.TradeTime = ..., TradeCode: t.TradeCode = ..., SessionID: t.SessionID = ...,
        BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ..., BankAccType: t.BankAccType = ...,
        BankAccount: t.BankAccount = ..., BankSerial: t.BankSerial = ..., BrokerID: t.BrokerID = ...,
        BrokerBranchID: t.FutureBranchID = ..., FutureAccType: t.FutureAccType = ..., AccountID: t.AccountID = ...,
        InvestorID: t.InvestorID = ..., FutureSerial: t.FutureSerial = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., CurrencyID: t.CurrencyID = ..., TradeAmount: t.TradeAmount = ...,
        CustFee: t.CustFee = ..., BrokerFee: t.FutureFee = ..., AvailabilityFlag: t.AvailabilityFlag = ...,
        OperatorCode: t.OperatorCode = ..., BankNewAccount: t.BankAccount = ..., ErrorID: t.ErrorID = ...,
        ErrorMsg: t.ErrorMsg = ...
    ) -> None: ...
    PlateSerial: Field[t.PlateSerial]
    TradeDate: Field[t.TradeDate]
    TradingDay: Field[t.Date]
    TradeTime: Field[t.TradeTime]
    TradeCode: Field[t.TradeCode]
    SessionID: Field[t.SessionID]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BankAccType: Field[t.BankAccType]
    BankAccount: Field[t.BankAccount]
    BankSerial: Field[t.BankSerial]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    FutureAccType: Field[t.FutureAccType]
    AccountID: Field[t.AccountID]
    InvestorID: Field[t.InvestorID]
    FutureSerial: Field[t.FutureSerial]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    CurrencyID: Field[t.CurrencyID]
    TradeAmount: Field[t.TradeAmount]
    CustFee: Field[t.CustFee]
    BrokerFee: Field[t.FutureFee]
    AvailabilityFlag: Field[t.AvailabilityFlag]
    OperatorCode: Field[t.OperatorCode]
    BankNewAccount: Field[t.BankAccount]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]

class QryTransferSerial(Struct):
    """32 bytes, FID 0x300d."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., AccountID: t.AccountID = ..., BankID: t.BankID = ..., CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    AccountID: Field[t.AccountID]
    BankID: Field[t.BankID]
    CurrencyID: Field[t.CurrencyID]

class NotifyFutureSignIn(Struct):
    """571 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        InstallID: t.InstallID = ..., UserID: t.UserID = ..., Digest: t.Digest = ..., CurrencyID: t.CurrencyID = ...,
        DeviceID: t.DeviceID = ..., BrokerIDByBank: t.BankCodingForFuture = ..., OperNo: t.OperNo = ...,
        RequestID: t.RequestID = ..., TID: t.TID = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...,
        PinKey: t.PasswordKey = ..., MacKey: t.PasswordKey = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    InstallID: Field[t.InstallID]
    UserID: Field[t.UserID]
    Digest: Field[t.Digest]
    CurrencyID: Field[t.CurrencyID]
    DeviceID: Field[t.DeviceID]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    PinKey: Field[t.PasswordKey]
    MacKey: Field[t.PasswordKey]

class NotifyFutureSignOut(Struct):
    """313 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        InstallID: t.InstallID = ..., UserID: t.UserID = ..., Digest: t.Digest = ..., CurrencyID: t.CurrencyID = ...,
        DeviceID: t.DeviceID = ..., BrokerIDByBank: t.BankCodingForFuture = ..., OperNo: t.OperNo = ...,
        RequestID: t.RequestID = ..., TID: t.TID = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    InstallID: Field[t.InstallID]
    UserID: Field[t.UserID]
    Digest: Field[t.Digest]
    CurrencyID: Field[t.CurrencyID]
    DeviceID: Field[t.DeviceID]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]

class NotifySyncKey(Struct):
    """402 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        InstallID: t.InstallID = ..., UserID: t.UserID = ..., Message: t.AddInfo = ..., DeviceID: t.DeviceID = ...,
        BrokerIDByBank: t.BankCodingForFuture = ..., OperNo: t.OperNo = ..., RequestID: t.RequestID = ...,
        TID: t.TID = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    InstallID: Field[t.InstallID]
    UserID: Field[t.UserID]
    Message: Field[t.AddInfo]
    DeviceID: Field[t.DeviceID]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    OperNo: Field[t.OperNo]
    RequestID: Field[t.RequestID]
    TID: Field[t.TID]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]

class QryAccountregister(Struct):
    """37 bytes, FID 0x3011."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., AccountID: t.AccountID = ..., BankID: t.BankID = ...,
        BankBranchID: t.BankBrchID = ..., CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    AccountID: Field[t.AccountID]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    CurrencyID: Field[t.CurrencyID]

class Accountregister(Struct):
    """407 bytes, FID 0x3012."""
    def __init__(
        self, *,
        TradeDay: t.TradeDate = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BankAccount: t.BankAccount = ..., BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ...,
        AccountID: t.AccountID = ..., IdCardType: t.IdCardType = ..., IdentifiedCardNo: t.IdentifiedCardNo = ...,
        CustomerName: t.IndividualName = ..., CurrencyID: t.CurrencyID = ..., OpenOrDestroy: t.OpenOrDestroy = ...,
        RegDate: t.TradeDate = ..., OutDate: t.TradeDate = ..., TID: t.TID = ..., CustType: t.CustType = ...,
        BankAccType: t.BankAccType = ..., LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    TradeDay: Field[t.TradeDate]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BankAccount: Field[t.BankAccount]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    AccountID: Field[t.AccountID]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    CustomerName: Field[t.IndividualName]
    CurrencyID: Field[t.CurrencyID]
    OpenOrDestroy: Field[t.OpenOrDestroy]
    RegDate: Field[t.TradeDate]
    OutDate: Field[t.TradeDate]
    TID: Field[t.TID]
    CustType: Field[t.CustType]
    BankAccType: Field[t.BankAccType]
    LongCustomerName: Field[t.LongIndividualName]

class OpenAccount(Struct):
    """1032 bytes, FID 0x3013."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., Gender: t.Gender = ..., CountryCode: t.CountryCode = ...,
        CustType: t.CustType = ..., Address: t.Address = ..., ZipCode: t.ZipCode = ..., Telephone: t.Telephone = ...,
        MobilePhone: t.MobilePhone = ..., Fax: t.Fax = ..., EMail: t.EMail = ...,
        MoneyAccountStatus: t.MoneyAccountStatus = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., AccountID: t.AccountID = ..., Password: t.Password = ...,
        InstallID: t.InstallID = ..., VerifyCertNoFlag: t.YesNoIndicator = ..., CurrencyID: t.CurrencyID = ...,
        CashExchangeCode: t.CashExchangeCode = ..., Digest: t.Digest = ..., BankAccType: t.BankAccType = ...,
        DeviceID: t.DeviceID = ..., BankSecuAccType: t.BankAccType = ..., BrokerIDByBank: t.BankCodingForFuture = ...,
        BankSecuAcc: t.BankAccount = ..., BankPwdFlag: t.PwdFlag = ..., SecuPwdFlag: t.PwdFlag = ...,
        OperNo: t.OperNo = ..., TID: t.TID = ..., UserID: t.UserID = ..., ErrorID: t.ErrorID = ...,
        ErrorMsg: t.ErrorMsg = ..., LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    Gender: Field[t.Gender]
    CountryCode: Field[t.CountryCode]
    CustType: Field[t.CustType]
    Address: Field[t.Address]
    ZipCode: Field[t.ZipCode]
    Telephone: Field[t.Telephone]
    MobilePhone: Field[t.MobilePhone]
    Fax: Field[t.Fax]
    EMail: Field[t.EMail]
    MoneyAccountStatus: Field[t.MoneyAccountStatus]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    InstallID: Field[t.InstallID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    CashExchangeCode: Field[t.CashExchangeCode]
    Digest: Field[t.Digest]
    BankAccType: Field[t.BankAccType]
    DeviceID: Field[t.DeviceID]
    BankSecuAccType: Field[t.BankAccType]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    BankSecuAcc: Field[t.BankAccount]
    BankPwdFlag: Field[t.PwdFlag]
    SecuPwdFlag: Field[t.PwdFlag]
    OperNo: Field[t.OperNo]
    TID: Field[t.TID]
    UserID: Field[t.UserID]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    LongCustomerName: Field[t.LongIndividualName]

class CancelAccount(Struct):
    """1032 bytes, FID 0x3014."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., Gender: t.Gender = ..., CountryCode: t.CountryCode = ...,
        CustType: t.CustType = ..., Address: t.Address = ..., ZipCode: t.ZipCode = ..., Telephone: t.Telephone = ...,
        MobilePhone: t.MobilePhone = ..., Fax: t.Fax = ..., EMail: t.EMail = ...,
        MoneyAccountStatus: t.MoneyAccountStatus = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., AccountID: t.AccountID = ..., Password: t.Password = ...,
        InstallID: t.InstallID = ..., VerifyCertNoFlag: t.YesNoIndicator = ..., CurrencyID: t.CurrencyID = ...,
        CashExchangeCode: t.CashExchangeCode = ..., Digest: t.Digest = ..., BankAccType: t.BankAccType = ...,
        DeviceID: t.DeviceID = ..., BankSecuAccType: t.BankAccType = ..., BrokerIDByBank: t.BankCodingForFuture = ...,
        BankSecuAcc: t.BankAccount = ..., BankPwdFlag: t.PwdFlag = ..., SecuPwdFlag: t.PwdFlag = ...,
        OperNo: t.OperNo = ..., TID: t.TID = ..., UserID: t.UserID = ..., ErrorID: t.ErrorID = ...,
        ErrorMsg: t.ErrorMsg = ..., LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    Gender: Field[t.Gender]
    CountryCode: Field[t.CountryCode]
    CustType: Field[t.CustType]
    Address: Field[t.Address]
    ZipCode: Field[t.ZipCode]
    Telephone: Field[t.Telephone]
    MobilePhone: Field[t.MobilePhone]
    Fax: Field[t.Fax]
    EMail: Field[t.EMail]
    MoneyAccountStatus: Field[t.MoneyAccountStatus]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    InstallID: Field[t.InstallID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    CashExchangeCode: Field[t.CashExchangeCode]
    Digest: Field[t.Digest]
    BankAccType: Field[t.BankAccType]
    DeviceID: Field[t.DeviceID]
    BankSecuAccType: Field[t.BankAccType]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    BankSecuAcc: Field[t.BankAccount]
    BankPwdFlag: Field[t.PwdFlag]
    SecuPwdFlag: Field[t.PwdFlag]
    OperNo: Field[t.OperNo]
    TID: Field[t.TID]
    UserID: Field[t.UserID]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    LongCustomerName: Field[t.LongIndividualName]

class ChangeAccount(Struct):
    """1035 bytes, FID 0x3015."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        CustomerName: t.IndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., Gender: t.Gender = ..., CountryCode: t.CountryCode = ...,
        CustType: t.CustType = ..., Address: t.Address = ..., ZipCode: t.ZipCode = ..., Telephone: t.Telephone = ...,
        MobilePhone: t.MobilePhone = ..., Fax: t.Fax = ..., EMail: t.EMail = ...,
        MoneyAccountStatus: t.MoneyAccountStatus = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., NewBankAccount: t.BankAccount = ..., NewBankPassWord: t.Password = ...,
        AccountID: t.AccountID = ..., Password: t.Password = ..., BankAccType: t.BankAccType = ...,
        InstallID: t.InstallID = ..., VerifyCertNoFlag: t.YesNoIndicator = ..., CurrencyID: t.CurrencyID = ...,
        BrokerIDByBank: t.BankCodingForFuture = ..., BankPwdFlag: t.PwdFlag = ..., SecuPwdFlag: t.PwdFlag = ...,
        TID: t.TID = ..., Digest: t.Digest = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...,
        LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.IndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    Gender: Field[t.Gender]
    CountryCode: Field[t.CountryCode]
    CustType: Field[t.CustType]
    Address: Field[t.Address]
    ZipCode: Field[t.ZipCode]
    Telephone: Field[t.Telephone]
    MobilePhone: Field[t.MobilePhone]
    Fax: Field[t.Fax]
    EMail: Field[t.EMail]
    MoneyAccountStatus: Field[t.MoneyAccountStatus]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    NewBankAccount: Field[t.BankAccount]
    NewBankPassWord: Field[t.Password]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    BankAccType: Field[t.BankAccType]
    InstallID: Field[t.InstallID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    BankPwdFlag: Field[t.PwdFlag]
    SecuPwdFlag: Field[t.PwdFlag]
    TID: Field[t.TID]
    Digest: Field[t.Digest]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    LongCustomerName: Field[t.LongIndividualName]

class SecAgentACIDMap(Struct):
    """57 bytes, FID 0x3016."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., AccountID: t.AccountID = ...,
        CurrencyID: t.CurrencyID = ..., BrokerSecAgentID: t.AccountID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]
    BrokerSecAgentID: Field[t.AccountID]

class QrySecAgentACIDMap(Struct):
    """44 bytes, FID 0x3017."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., AccountID: t.AccountID = ..., CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]

class UserRightsAssign(Struct):
    """31 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., DRIdentityID: t.DRIdentityID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    DRIdentityID: Field[t.DRIdentityID]

class BrokerUserRightAssign(Struct):
    """19 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., DRIdentityID: t.DRIdentityID = ..., Tradeable: t.Bool = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    DRIdentityID: Field[t.DRIdentityID]
    Tradeable: Field[t.Bool]

class DRTransfer(Struct):
    """30 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        OrigDRIdentityID: t.DRIdentityID = ..., DestDRIdentityID: t.DRIdentityID = ..., OrigBrokerID: t.BrokerID = ...,
        DestBrokerID: t.BrokerID = ...
    ) -> None: ...
    OrigDRIdentityID: Field[t.DRIdentityID]
    DestDRIdentityID: Field[t.DRIdentityID]
    OrigBrokerID: Field[t.BrokerID]
    DestBrokerID: Field[t.BrokerID]

class FensUserInfo(Struct):
    """28 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., LoginMode: t.LoginMode = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    LoginMode: Field[t.LoginMode]

class CurrTransferIdentity(Struct):
    """4 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        IdentityID: t.DRIdentityID = ...
    ) -> None: ...
    IdentityID: Field[t.DRIdentityID]

class LoginForbiddenUser(Struct):
    """43 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    IPAddress: Field[t.IPAddress]

class QryLoginForbiddenUser(Struct):
    """27 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]

class MulticastGroupInfo(Struct):
    """36 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        GroupIP: t.IPAddress = ..., GroupPort: t.IPPort = ..., SourceIP: t.IPAddress = ...
    ) -> None: ...
    GroupIP: Field[t.IPAddress]
    GroupPort: Field[t.IPPort]
    SourceIP: Field[t.IPAddress]

class TradingAccountReserve(Struct):
    """36 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., AccountID: t.AccountID = ..., Reserve: t.Money = ..., CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    AccountID: Field[t.AccountID]
    Reserve: Field[t.Money]
    CurrencyID: Field[t.CurrencyID]

class ReserveOpenAccountConfirm(Struct):
    """963 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        CustomerName: t.LongIndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., Gender: t.Gender = ..., CountryCode: t.CountryCode = ...,
        CustType: t.CustType = ..., Address: t.Address = ..., ZipCode: t.ZipCode = ..., Telephone: t.Telephone = ...,
        MobilePhone: t.MobilePhone = ..., Fax: t.Fax = ..., EMail: t.EMail = ...,
        MoneyAccountStatus: t.MoneyAccountStatus = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., InstallID: t.InstallID = ..., VerifyCertNoFlag: t.YesNoIndicator = ...,
        CurrencyID: t.CurrencyID = ..., Digest: t.Digest = ..., BankAccType: t.BankAccType = ...,
        BrokerIDByBank: t.BankCodingForFuture = ..., TID: t.TID = ..., AccountID: t.AccountID = ...,
        Password: t.Password = ..., BankReserveOpenSeq: t.BankSerial = ..., BookDate: t.TradeDate = ...,
        BookPsw: t.Password = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.LongIndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    Gender: Field[t.Gender]
    CountryCode: Field[t.CountryCode]
    CustType: Field[t.CustType]
    Address: Field[t.Address]
    ZipCode: Field[t.ZipCode]
    Telephone: Field[t.Telephone]
    MobilePhone: Field[t.MobilePhone]
    Fax: Field[t.Fax]
    EMail: Field[t.EMail]
    MoneyAccountStatus: Field[t.MoneyAccountStatus]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    InstallID: Field[t.InstallID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    Digest: Field[t.Digest]
    BankAccType: Field[t.BankAccType]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    TID: Field[t.TID]
    AccountID: Field[t.AccountID]
    Password: Field[t.Password]
    BankReserveOpenSeq: Field[t.BankSerial]
    BookDate: Field[t.TradeDate]
    BookPsw: Field[t.Password]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]

class ReserveOpenAccount(Struct):
    """847 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradeCode: t.TradeCode = ..., BankID: t.BankID = ..., BankBranchID: t.BankBrchID = ...,
        BrokerID: t.BrokerID = ..., BrokerBranchID: t.FutureBranchID = ..., TradeDate: t.TradeDate = ...,
        TradeTime: t.TradeTime = ..., BankSerial: t.BankSerial = ..., TradingDay: t.TradeDate = ...,
        PlateSerial: t.Serial = ..., LastFragment: t.LastFragment = ..., SessionID: t.SessionID = ...,
        CustomerName: t.LongIndividualName = ..., IdCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., Gender: t.Gender = ..., CountryCode: t.CountryCode = ...,
        CustType: t.CustType = ..., Address: t.Address = ..., ZipCode: t.ZipCode = ..., Telephone: t.Telephone = ...,
        MobilePhone: t.MobilePhone = ..., Fax: t.Fax = ..., EMail: t.EMail = ...,
        MoneyAccountStatus: t.MoneyAccountStatus = ..., BankAccount: t.BankAccount = ...,
        BankPassWord: t.Password = ..., InstallID: t.InstallID = ..., VerifyCertNoFlag: t.YesNoIndicator = ...,
        CurrencyID: t.CurrencyID = ..., Digest: t.Digest = ..., BankAccType: t.BankAccType = ...,
        BrokerIDByBank: t.BankCodingForFuture = ..., TID: t.TID = ..., ReserveOpenAccStas: t.ReserveOpenAccStas = ...,
        ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...
    ) -> None: ...
    TradeCode: Field[t.TradeCode]
    BankID: Field[t.BankID]
    BankBranchID: Field[t.BankBrchID]
    BrokerID: Field[t.BrokerID]
    BrokerBranchID: Field[t.FutureBranchID]
    TradeDate: Field[t.TradeDate]
    TradeTime: Field[t.TradeTime]
    BankSerial: Field[t.BankSerial]
    TradingDay: Field[t.TradeDate]
    PlateSerial: Field[t.Serial]
    LastFragment: Field[t.LastFragment]
    SessionID: Field[t.SessionID]
    CustomerName: Field[t.LongIndividualName]
    IdCardType: Field[t.IdCardType]
    IdentifiedCardNo: Field[t.IdentifiedCardNo]
    Gender: Field[t.Gender]
    CountryCode: Field[t.CountryCode]
    CustType: Field[t.CustType]
    Address: Field[t.Address]
    ZipCode: Field[t.ZipCode]
    Telephone: Field[t.Telephone]
    MobilePhone: Field[t.MobilePhone]
    Fax: Field[t.Fax]
    EMail: Field[t.EMail]
    MoneyAccountStatus: Field[t.MoneyAccountStatus]
    BankAccount: Field[t.BankAccount]
    BankPassWord: Field[t.Password]
    InstallID: Field[t.InstallID]
    VerifyCertNoFlag: Field[t.YesNoIndicator]
    CurrencyID: Field[t.CurrencyID]
    Digest: Field[t.Digest]
    BankAccType: Field[t.BankAccType]
    BrokerIDByBank: Field[t.BankCodingForFuture]
    TID: Field[t.TID]
    ReserveOpenAccStas: Field[t.ReserveOpenAccStas]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]

STRUCTS: dict[str, type[Struct]]
