"""CTP API 6.6.9: structs.

Generated from specs/ctp/6.6.9 by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto.structs import Field, Struct
from ctpproto.generated.v6_6_9 import types as t

class Dissemination(Struct):
    """6 bytes, FID 0x1001."""
    def __init__(
        self, *,
        SequenceSeries: t.SequenceSeries = ..., SequenceNo: t.SequenceNo = ...
    ) -> None: ...
    SequenceSeries: Field[t.SequenceSeries]
    SequenceNo: Field[t.SequenceNo]

class ReqUserLogin(Struct):
    """261 bytes, FID 0x1002."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., Password: t.Password = ...,
        UserProductInfo: t.ProductInfo = ..., InterfaceProductInfo: t.ProductInfo = ...,
        ProtocolInfo: t.ProtocolInfo = ..., MacAddress: t.MacAddress = ..., OneTimePassword: t.Password = ...,
        reserve1: t.OldIPAddress = ..., LoginRemark: t.LoginRemark = ..., ClientIPPort: t.IPPort = ...,
        ClientIPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldIPAddress]
    LoginRemark: Field[t.LoginRemark]
    ClientIPPort: Field[t.IPPort]
    ClientIPAddress: Field[t.IPAddress]

class RspUserLogin(Struct):
    """202 bytes, FID 0x1003."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., LoginTime: t.Time = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ...,
        SystemName: t.SystemName = ..., FrontID: t.FrontID = ..., SessionID: t.SessionID = ...,
        MaxOrderRef: t.OrderRef = ..., SHFETime: t.Time = ..., DCETime: t.Time = ..., CZCETime: t.Time = ...,
        FFEXTime: t.Time = ..., INETime: t.Time = ..., SysVersion: t.SysVersion = ..., GFEXTime: t.Time = ...
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
    SysVersion: Field[t.SysVersion]
    GFEXTime: Field[t.Time]

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
    """88 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., UserProductInfo: t.ProductInfo = ...,
        AuthCode: t.AuthCode = ..., AppID: t.AppID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    UserProductInfo: Field[t.ProductInfo]
    AuthCode: Field[t.AuthCode]
    AppID: Field[t.AppID]

class RspAuthenticate(Struct):
    """72 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., UserProductInfo: t.ProductInfo = ..., AppID: t.AppID = ...,
        AppType: t.AppType = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    UserProductInfo: Field[t.ProductInfo]
    AppID: Field[t.AppID]
    AppType: Field[t.AppType]

class AuthenticationInfo(Struct):
    """254 bytes, FID 0x1012."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., UserProductInfo: t.ProductInfo = ...,
        AuthInfo: t.AuthInfo = ..., IsResult: t.Bool = ..., AppID: t.AppID = ..., AppType: t.AppType = ...,
        reserve1: t.OldIPAddress = ..., ClientIPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    UserProductInfo: Field[t.ProductInfo]
    AuthInfo: Field[t.AuthInfo]
    IsResult: Field[t.Bool]
    AppID: Field[t.AppID]
    AppType: Field[t.AppType]
    reserve1: Field[t.OldIPAddress]
    ClientIPAddress: Field[t.IPAddress]

class RspUserLogin2(Struct):
    """169 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., LoginTime: t.Time = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ...,
        SystemName: t.SystemName = ..., FrontID: t.FrontID = ..., SessionID: t.SessionID = ...,
        MaxOrderRef: t.OrderRef = ..., SHFETime: t.Time = ..., DCETime: t.Time = ..., CZCETime: t.Time = ...,
        FFEXTime: t.Time = ..., INETime: t.Time = ..., RandomString: t.RandomString = ...
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
    RandomString: Field[t.RandomString]

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
    """301 bytes, FID 0x0002."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., ProductName: t.ProductName = ..., ExchangeID: t.ExchangeID = ...,
        ProductClass: t.ProductClass = ..., VolumeMultiple: t.VolumeMultiple = ..., PriceTick: t.Price = ...,
        MaxMarketOrderVolume: t.Volume = ..., MinMarketOrderVolume: t.Volume = ..., MaxLimitOrderVolume: t.Volume = ...,
        MinLimitOrderVolume: t.Volume = ..., PositionType: t.PositionType = ...,
        PositionDateType: t.PositionDateType = ..., CloseDealType: t.CloseDealType = ...,
        TradeCurrencyID: t.CurrencyID = ..., MortgageFundUseRange: t.MortgageFundUseRange = ...,
        reserve2: t.OldInstrumentID = ..., UnderlyingMultiple: t.UnderlyingMultiple = ...,
        ProductID: t.InstrumentID = ..., ExchangeProductID: t.InstrumentID = ...,
        OpenLimitControlLevel: t.OpenLimitControlLevel = ..., OrderFreqControlLevel: t.OrderFreqControlLevel = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
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
    reserve2: Field[t.OldInstrumentID]
    UnderlyingMultiple: Field[t.UnderlyingMultiple]
    ProductID: Field[t.InstrumentID]
    ExchangeProductID: Field[t.InstrumentID]
    OpenLimitControlLevel: Field[t.OpenLimitControlLevel]
    OrderFreqControlLevel: Field[t.OrderFreqControlLevel]

class Instrument(Struct):
    """602 bytes, FID 0x0003."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., ExchangeID: t.ExchangeID = ..., InstrumentName: t.InstrumentName = ...,
        reserve2: t.OldExchangeInstID = ..., reserve3: t.OldInstrumentID = ..., ProductClass: t.ProductClass = ...,
        DeliveryYear: t.Year = ..., DeliveryMonth: t.Month = ..., MaxMarketOrderVolume: t.Volume = ...,
        MinMarketOrderVolume: t.Volume = ..., MaxLimitOrderVolume: t.Volume = ..., MinLimitOrderVolume: t.Volume = ...,
        VolumeMultiple: t.VolumeMultiple = ..., PriceTick: t.Price = ..., CreateDate: t.Date = ...,
        OpenDate: t.Date = ..., ExpireDate: t.Date = ..., StartDelivDate: t.Date = ..., EndDelivDate: t.Date = ...,
        InstLifePhase: t.InstLifePhase = ..., IsTrading: t.Bool = ..., PositionType: t.PositionType = ...,
        PositionDateType: t.PositionDateType = ..., LongMarginRatio: t.Ratio = ..., ShortMarginRatio: t.Ratio = ...,
        MaxMarginSideAlgorithm: t.MaxMarginSideAlgorithm = ..., reserve4: t.OldInstrumentID = ...,
        StrikePrice: t.Price = ..., OptionsType: t.OptionsType = ..., UnderlyingMultiple: t.UnderlyingMultiple = ...,
        CombinationType: t.CombinationType = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeInstID: t.ExchangeInstID = ..., ProductID: t.InstrumentID = ..., UnderlyingInstrID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    InstrumentName: Field[t.InstrumentName]
    reserve2: Field[t.OldExchangeInstID]
    reserve3: Field[t.OldInstrumentID]
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
    reserve4: Field[t.OldInstrumentID]
    StrikePrice: Field[t.Price]
    OptionsType: Field[t.OptionsType]
    UnderlyingMultiple: Field[t.UnderlyingMultiple]
    CombinationType: Field[t.CombinationType]
    InstrumentID: Field[t.InstrumentID]
    ExchangeInstID: Field[t.ExchangeInstID]
    ProductID: Field[t.InstrumentID]
    UnderlyingInstrID: Field[t.InstrumentID]

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
    """98 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ..., ParticipantID: t.ParticipantID = ...,
        Password: t.Password = ..., InstallCount: t.InstallCount = ..., BrokerID: t.BrokerID = ...,
        OrderCancelAlg: t.OrderCancelAlg = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]
    ParticipantID: Field[t.ParticipantID]
    Password: Field[t.Password]
    InstallCount: Field[t.InstallCount]
    BrokerID: Field[t.BrokerID]
    OrderCancelAlg: Field[t.OrderCancelAlg]

class Investor(Struct):
    """394 bytes, FID 0x0006."""
    def __init__(
        self, *,
        InvestorID: t.InvestorID = ..., BrokerID: t.BrokerID = ..., InvestorGroupID: t.InvestorID = ...,
        InvestorName: t.PartyName = ..., IdentifiedCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., IsActive: t.Bool = ..., Telephone: t.Telephone = ...,
        Address: t.Address = ..., OpenDate: t.Date = ..., Mobile: t.Mobile = ..., CommModelID: t.InvestorID = ...,
        MarginModelID: t.InvestorID = ..., IsOrderFreq: t.EnumBool = ..., IsOpenVolLimit: t.EnumBool = ...
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
    IsOrderFreq: Field[t.EnumBool]
    IsOpenVolLimit: Field[t.EnumBool]

class TradingCode(Struct):
    """76 bytes, FID 0x0007."""
    def __init__(
        self, *,
        InvestorID: t.InvestorID = ..., BrokerID: t.BrokerID = ..., ExchangeID: t.ExchangeID = ...,
        ClientID: t.ClientID = ..., IsActive: t.Bool = ..., ClientIDType: t.ClientIDType = ...,
        BranchID: t.BranchID = ..., BizType: t.BizType = ..., InvestUnitID: t.InvestUnitID = ...
    ) -> None: ...
    InvestorID: Field[t.InvestorID]
    BrokerID: Field[t.BrokerID]
    ExchangeID: Field[t.ExchangeID]
    ClientID: Field[t.ClientID]
    IsActive: Field[t.Bool]
    ClientIDType: Field[t.ClientIDType]
    BranchID: Field[t.BranchID]
    BizType: Field[t.BizType]
    InvestUnitID: Field[t.InvestUnitID]

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
    """386 bytes, FID 0x000c."""
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
        SpecProductExchangeMargin: t.Money = ..., BizType: t.BizType = ..., FrozenSwap: t.Money = ...,
        RemainSwap: t.Money = ...
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
    BizType: Field[t.BizType]
    FrozenSwap: Field[t.Money]
    RemainSwap: Field[t.Money]

class InvestorPosition(Struct):
    """434 bytes, FID 0x000d."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
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
        StrikeFrozen: t.Volume = ..., StrikeFrozenAmount: t.Money = ..., AbandonFrozen: t.Volume = ...,
        ExchangeID: t.ExchangeID = ..., YdStrikeFrozen: t.Volume = ..., InvestUnitID: t.InvestUnitID = ...,
        PositionCostOffset: t.Money = ..., TasPosition: t.Volume = ..., TasPositionCost: t.Money = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
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
    ExchangeID: Field[t.ExchangeID]
    YdStrikeFrozen: Field[t.Volume]
    InvestUnitID: Field[t.InvestUnitID]
    PositionCostOffset: Field[t.Money]
    TasPosition: Field[t.Volume]
    TasPositionCost: Field[t.Money]
    InstrumentID: Field[t.InstrumentID]

class InstrumentMarginRate(Struct):
    """200 bytes, FID 0x000e."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., HedgeFlag: t.HedgeFlag = ..., LongMarginRatioByMoney: t.Ratio = ...,
        LongMarginRatioByVolume: t.Money = ..., ShortMarginRatioByMoney: t.Ratio = ...,
        ShortMarginRatioByVolume: t.Money = ..., IsRelative: t.Bool = ..., ExchangeID: t.ExchangeID = ...,
        InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    HedgeFlag: Field[t.HedgeFlag]
    LongMarginRatioByMoney: Field[t.Ratio]
    LongMarginRatioByVolume: Field[t.Money]
    ShortMarginRatioByMoney: Field[t.Ratio]
    ShortMarginRatioByVolume: Field[t.Money]
    IsRelative: Field[t.Bool]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class InstrumentCommissionRate(Struct):
    """212 bytes, FID 0x000f."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., OpenRatioByMoney: t.Ratio = ..., OpenRatioByVolume: t.Ratio = ...,
        CloseRatioByMoney: t.Ratio = ..., CloseRatioByVolume: t.Ratio = ..., CloseTodayRatioByMoney: t.Ratio = ...,
        CloseTodayRatioByVolume: t.Ratio = ..., ExchangeID: t.ExchangeID = ..., BizType: t.BizType = ...,
        InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OpenRatioByMoney: Field[t.Ratio]
    OpenRatioByVolume: Field[t.Ratio]
    CloseRatioByMoney: Field[t.Ratio]
    CloseRatioByVolume: Field[t.Ratio]
    CloseTodayRatioByMoney: Field[t.Ratio]
    CloseTodayRatioByVolume: Field[t.Ratio]
    ExchangeID: Field[t.ExchangeID]
    BizType: Field[t.BizType]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class DepthMarketData(Struct):
    """532 bytes, FID 0x0012."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., reserve1: t.OldInstrumentID = ..., ExchangeID: t.ExchangeID = ...,
        reserve2: t.OldExchangeInstID = ..., LastPrice: t.Price = ..., PreSettlementPrice: t.Price = ...,
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
        ActionDay: t.Date = ..., InstrumentID: t.InstrumentID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        BandingUpperPrice: t.Price = ..., BandingLowerPrice: t.Price = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    reserve2: Field[t.OldExchangeInstID]
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
    InstrumentID: Field[t.InstrumentID]
    ExchangeInstID: Field[t.ExchangeInstID]
    BandingUpperPrice: Field[t.Price]
    BandingLowerPrice: Field[t.Price]

class InstrumentTradingRight(Struct):
    """138 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., TradingRight: t.TradingRight = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    TradingRight: Field[t.TradingRight]
    InstrumentID: Field[t.InstrumentID]

class BrokerUser(Struct):
    """121 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., UserName: t.UserName = ..., UserType: t.UserType = ...,
        IsActive: t.Bool = ..., IsUsingOTP: t.Bool = ..., IsAuthForce: t.Bool = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    UserName: Field[t.UserName]
    UserType: Field[t.UserType]
    IsActive: Field[t.Bool]
    IsUsingOTP: Field[t.Bool]
    IsAuthForce: Field[t.Bool]

class BrokerUserPassword(Struct):
    """120 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., Password: t.Password = ...,
        LastUpdateTime: t.DateTime = ..., LastLoginTime: t.DateTime = ..., ExpireDate: t.Date = ...,
        WeakExpireDate: t.Date = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    Password: Field[t.Password]
    LastUpdateTime: Field[t.DateTime]
    LastLoginTime: Field[t.DateTime]
    ExpireDate: Field[t.Date]
    WeakExpireDate: Field[t.Date]

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
    """221 bytes, FID 0xc036 (own)."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ..., ParticipantID: t.ParticipantID = ...,
        Password: t.Password = ..., InstallID: t.InstallID = ..., OrderLocalID: t.OrderLocalID = ...,
        TraderConnectStatus: t.TraderConnectStatus = ..., ConnectRequestDate: t.Date = ...,
        ConnectRequestTime: t.Time = ..., LastReportDate: t.Date = ..., LastReportTime: t.Time = ...,
        ConnectDate: t.Date = ..., ConnectTime: t.Time = ..., StartDate: t.Date = ..., StartTime: t.Time = ...,
        TradingDay: t.Date = ..., BrokerID: t.BrokerID = ..., MaxTradeID: t.TradeID = ...,
        MaxOrderMessageReference: t.ReturnCode = ..., OrderCancelAlg: t.OrderCancelAlg = ...
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
    OrderCancelAlg: Field[t.OrderCancelAlg]

class SettlementInfo(Struct):
    """559 bytes, FID 0x001b."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., SettlementID: t.SettlementID = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., SequenceNo: t.SequenceNo = ..., Content: t.Content = ...,
        AccountID: t.AccountID = ..., CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    SequenceNo: Field[t.SequenceNo]
    Content: Field[t.Content]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]

class InstrumentMarginRateAdjust(Struct):
    """174 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., HedgeFlag: t.HedgeFlag = ..., LongMarginRatioByMoney: t.Ratio = ...,
        LongMarginRatioByVolume: t.Money = ..., ShortMarginRatioByMoney: t.Ratio = ...,
        ShortMarginRatioByVolume: t.Money = ..., IsRelative: t.Bool = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    HedgeFlag: Field[t.HedgeFlag]
    LongMarginRatioByMoney: Field[t.Ratio]
    LongMarginRatioByVolume: Field[t.Money]
    ShortMarginRatioByMoney: Field[t.Ratio]
    ShortMarginRatioByVolume: Field[t.Money]
    IsRelative: Field[t.Bool]
    InstrumentID: Field[t.InstrumentID]

class ExchangeMarginRate(Struct):
    """165 bytes, FID 0x0021."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., reserve1: t.OldInstrumentID = ..., HedgeFlag: t.HedgeFlag = ...,
        LongMarginRatioByMoney: t.Ratio = ..., LongMarginRatioByVolume: t.Money = ...,
        ShortMarginRatioByMoney: t.Ratio = ..., ShortMarginRatioByVolume: t.Money = ..., ExchangeID: t.ExchangeID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    reserve1: Field[t.OldInstrumentID]
    HedgeFlag: Field[t.HedgeFlag]
    LongMarginRatioByMoney: Field[t.Ratio]
    LongMarginRatioByVolume: Field[t.Money]
    ShortMarginRatioByMoney: Field[t.Ratio]
    ShortMarginRatioByVolume: Field[t.Money]
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]

class ExchangeMarginRateAdjust(Struct):
    """220 bytes, FID 0x0022."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., reserve1: t.OldInstrumentID = ..., HedgeFlag: t.HedgeFlag = ...,
        LongMarginRatioByMoney: t.Ratio = ..., LongMarginRatioByVolume: t.Money = ...,
        ShortMarginRatioByMoney: t.Ratio = ..., ShortMarginRatioByVolume: t.Money = ...,
        ExchLongMarginRatioByMoney: t.Ratio = ..., ExchLongMarginRatioByVolume: t.Money = ...,
        ExchShortMarginRatioByMoney: t.Ratio = ..., ExchShortMarginRatioByVolume: t.Money = ...,
        NoLongMarginRatioByMoney: t.Ratio = ..., NoLongMarginRatioByVolume: t.Money = ...,
        NoShortMarginRatioByMoney: t.Ratio = ..., NoShortMarginRatioByVolume: t.Money = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    reserve1: Field[t.OldInstrumentID]
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
    InstrumentID: Field[t.InstrumentID]

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
    """418 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        FrontID: t.FrontID = ..., SessionID: t.SessionID = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ...,
        LoginDate: t.Date = ..., LoginTime: t.Time = ..., reserve1: t.OldIPAddress = ...,
        UserProductInfo: t.ProductInfo = ..., InterfaceProductInfo: t.ProductInfo = ...,
        ProtocolInfo: t.ProtocolInfo = ..., SystemName: t.SystemName = ..., PasswordDeprecated: t.Password = ...,
        MaxOrderRef: t.OrderRef = ..., SHFETime: t.Time = ..., DCETime: t.Time = ..., CZCETime: t.Time = ...,
        FFEXTime: t.Time = ..., MacAddress: t.MacAddress = ..., OneTimePassword: t.Password = ...,
        INETime: t.Time = ..., IsQryControl: t.Bool = ..., LoginRemark: t.LoginRemark = ..., Password: t.Password = ...,
        IPAddress: t.IPAddress = ...
    ) -> None: ...
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    LoginDate: Field[t.Date]
    LoginTime: Field[t.Time]
    reserve1: Field[t.OldIPAddress]
    UserProductInfo: Field[t.ProductInfo]
    InterfaceProductInfo: Field[t.ProductInfo]
    ProtocolInfo: Field[t.ProtocolInfo]
    SystemName: Field[t.SystemName]
    PasswordDeprecated: Field[t.Password]
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
    Password: Field[t.Password]
    IPAddress: Field[t.IPAddress]

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
    """375 bytes, FID 0x0400."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        OrderRef: t.OrderRef = ..., UserID: t.UserID = ..., OrderPriceType: t.OrderPriceType = ...,
        Direction: t.Direction = ..., CombOffsetFlag: t.CombOffsetFlag = ..., CombHedgeFlag: t.CombHedgeFlag = ...,
        LimitPrice: t.Price = ..., VolumeTotalOriginal: t.Volume = ..., TimeCondition: t.TimeCondition = ...,
        GTDDate: t.Date = ..., VolumeCondition: t.VolumeCondition = ..., MinVolume: t.Volume = ...,
        ContingentCondition: t.ContingentCondition = ..., StopPrice: t.Price = ...,
        ForceCloseReason: t.ForceCloseReason = ..., IsAutoSuspend: t.Bool = ..., BusinessUnit: t.BusinessUnit = ...,
        RequestID: t.RequestID = ..., UserForceClose: t.Bool = ..., IsSwapOrder: t.Bool = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., AccountID: t.AccountID = ...,
        CurrencyID: t.CurrencyID = ..., ClientID: t.ClientID = ..., reserve2: t.OldIPAddress = ...,
        MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
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
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class Order(Struct):
    """830 bytes, FID 0x0401."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        OrderRef: t.OrderRef = ..., UserID: t.UserID = ..., OrderPriceType: t.OrderPriceType = ...,
        Direction: t.Direction = ..., CombOffsetFlag: t.CombOffsetFlag = ..., CombHedgeFlag: t.CombHedgeFlag = ...,
        LimitPrice: t.Price = ..., VolumeTotalOriginal: t.Volume = ..., TimeCondition: t.TimeCondition = ...,
        GTDDate: t.Date = ..., VolumeCondition: t.VolumeCondition = ..., MinVolume: t.Volume = ...,
        ContingentCondition: t.ContingentCondition = ..., StopPrice: t.Price = ...,
        ForceCloseReason: t.ForceCloseReason = ..., IsAutoSuspend: t.Bool = ..., BusinessUnit: t.BusinessUnit = ...,
        RequestID: t.RequestID = ..., OrderLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., reserve2: t.OldExchangeInstID = ...,
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
        CurrencyID: t.CurrencyID = ..., reserve3: t.OldIPAddress = ..., MacAddress: t.MacAddress = ...,
        InstrumentID: t.InstrumentID = ..., ExchangeInstID: t.ExchangeInstID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
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
    reserve2: Field[t.OldExchangeInstID]
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
    reserve3: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    ExchangeInstID: Field[t.ExchangeInstID]
    IPAddress: Field[t.IPAddress]

class ExchangeOrder(Struct):
    """478 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        OrderPriceType: t.OrderPriceType = ..., Direction: t.Direction = ..., CombOffsetFlag: t.CombOffsetFlag = ...,
        CombHedgeFlag: t.CombHedgeFlag = ..., LimitPrice: t.Price = ..., VolumeTotalOriginal: t.Volume = ...,
        TimeCondition: t.TimeCondition = ..., GTDDate: t.Date = ..., VolumeCondition: t.VolumeCondition = ...,
        MinVolume: t.Volume = ..., ContingentCondition: t.ContingentCondition = ..., StopPrice: t.Price = ...,
        ForceCloseReason: t.ForceCloseReason = ..., IsAutoSuspend: t.Bool = ..., BusinessUnit: t.BusinessUnit = ...,
        RequestID: t.RequestID = ..., OrderLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., reserve1: t.OldExchangeInstID = ...,
        TraderID: t.TraderID = ..., InstallID: t.InstallID = ..., OrderSubmitStatus: t.OrderSubmitStatus = ...,
        NotifySequence: t.SequenceNo = ..., TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...,
        OrderSysID: t.OrderSysID = ..., OrderSource: t.OrderSource = ..., OrderStatus: t.OrderStatus = ...,
        OrderType: t.OrderType = ..., VolumeTraded: t.Volume = ..., VolumeTotal: t.Volume = ...,
        InsertDate: t.Date = ..., InsertTime: t.Time = ..., ActiveTime: t.Time = ..., SuspendTime: t.Time = ...,
        UpdateTime: t.Time = ..., CancelTime: t.Time = ..., ActiveTraderID: t.TraderID = ...,
        ClearingPartID: t.ParticipantID = ..., SequenceNo: t.SequenceNo = ..., BranchID: t.BranchID = ...,
        reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., ExchangeInstID: t.ExchangeInstID = ...,
        IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldExchangeInstID]
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
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    ExchangeInstID: Field[t.ExchangeInstID]
    IPAddress: Field[t.IPAddress]

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
    """311 bytes, FID 0x0404."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OrderActionRef: t.OrderActionRef = ...,
        OrderRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., LimitPrice: t.Price = ..., VolumeChange: t.Volume = ..., UserID: t.UserID = ...,
        reserve1: t.OldInstrumentID = ..., InvestUnitID: t.InvestUnitID = ..., reserve2: t.OldIPAddress = ...,
        MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ..., IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldInstrumentID]
    InvestUnitID: Field[t.InvestUnitID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class OrderAction(Struct):
    """514 bytes, FID 0x0405."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OrderActionRef: t.OrderActionRef = ...,
        OrderRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., LimitPrice: t.Price = ..., VolumeChange: t.Volume = ...,
        ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        OrderLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ..., OrderActionStatus: t.OrderActionStatus = ...,
        UserID: t.UserID = ..., StatusMsg: t.ErrorMsg = ..., reserve1: t.OldInstrumentID = ...,
        BranchID: t.BranchID = ..., InvestUnitID: t.InvestUnitID = ..., reserve2: t.OldIPAddress = ...,
        MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ..., IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldInstrumentID]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class ExchangeOrderAction(Struct):
    """251 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ..., ActionFlag: t.ActionFlag = ...,
        LimitPrice: t.Price = ..., VolumeChange: t.Volume = ..., ActionDate: t.Date = ..., ActionTime: t.Time = ...,
        TraderID: t.TraderID = ..., InstallID: t.InstallID = ..., OrderLocalID: t.OrderLocalID = ...,
        ActionLocalID: t.OrderLocalID = ..., ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ...,
        BusinessUnit: t.BusinessUnit = ..., OrderActionStatus: t.OrderActionStatus = ..., UserID: t.UserID = ...,
        BranchID: t.BranchID = ..., reserve1: t.OldIPAddress = ..., MacAddress: t.MacAddress = ...,
        IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    IPAddress: Field[t.IPAddress]

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
    """292 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., TradeID: t.TradeID = ..., Direction: t.Direction = ...,
        OrderSysID: t.OrderSysID = ..., ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ...,
        TradingRole: t.TradingRole = ..., reserve1: t.OldExchangeInstID = ..., OffsetFlag: t.OffsetFlag = ...,
        HedgeFlag: t.HedgeFlag = ..., Price: t.Price = ..., Volume: t.Volume = ..., TradeDate: t.Date = ...,
        TradeTime: t.Time = ..., TradeType: t.TradeType = ..., PriceSource: t.PriceSource = ...,
        TraderID: t.TraderID = ..., OrderLocalID: t.OrderLocalID = ..., ClearingPartID: t.ParticipantID = ...,
        BusinessUnit: t.BusinessUnit = ..., SequenceNo: t.SequenceNo = ..., TradeSource: t.TradeSource = ...,
        ExchangeInstID: t.ExchangeInstID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    TradeID: Field[t.TradeID]
    Direction: Field[t.Direction]
    OrderSysID: Field[t.OrderSysID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    TradingRole: Field[t.TradingRole]
    reserve1: Field[t.OldExchangeInstID]
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
    ExchangeInstID: Field[t.ExchangeInstID]

class Trade(Struct):
    """491 bytes, FID 0x0409."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        OrderRef: t.OrderRef = ..., UserID: t.UserID = ..., ExchangeID: t.ExchangeID = ..., TradeID: t.TradeID = ...,
        Direction: t.Direction = ..., OrderSysID: t.OrderSysID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., TradingRole: t.TradingRole = ..., reserve2: t.OldExchangeInstID = ...,
        OffsetFlag: t.OffsetFlag = ..., HedgeFlag: t.HedgeFlag = ..., Price: t.Price = ..., Volume: t.Volume = ...,
        TradeDate: t.Date = ..., TradeTime: t.Time = ..., TradeType: t.TradeType = ...,
        PriceSource: t.PriceSource = ..., TraderID: t.TraderID = ..., OrderLocalID: t.OrderLocalID = ...,
        ClearingPartID: t.ParticipantID = ..., BusinessUnit: t.BusinessUnit = ..., SequenceNo: t.SequenceNo = ...,
        TradingDay: t.Date = ..., SettlementID: t.SettlementID = ..., BrokerOrderSeq: t.SequenceNo = ...,
        TradeSource: t.TradeSource = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeInstID: t.ExchangeInstID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    OrderRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    ExchangeID: Field[t.ExchangeID]
    TradeID: Field[t.TradeID]
    Direction: Field[t.Direction]
    OrderSysID: Field[t.OrderSysID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    TradingRole: Field[t.TradingRole]
    reserve2: Field[t.OldExchangeInstID]
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
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]
    ExchangeInstID: Field[t.ExchangeInstID]

class UserSession(Struct):
    """192 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        FrontID: t.FrontID = ..., SessionID: t.SessionID = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ...,
        LoginDate: t.Date = ..., LoginTime: t.Time = ..., reserve1: t.OldIPAddress = ...,
        UserProductInfo: t.ProductInfo = ..., InterfaceProductInfo: t.ProductInfo = ...,
        ProtocolInfo: t.ProtocolInfo = ..., MacAddress: t.MacAddress = ..., LoginRemark: t.LoginRemark = ...,
        IPAddress: t.IPAddress = ...
    ) -> None: ...
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    LoginDate: Field[t.Date]
    LoginTime: Field[t.Time]
    reserve1: Field[t.OldIPAddress]
    UserProductInfo: Field[t.ProductInfo]
    InterfaceProductInfo: Field[t.ProductInfo]
    ProtocolInfo: Field[t.ProtocolInfo]
    MacAddress: Field[t.MacAddress]
    LoginRemark: Field[t.LoginRemark]
    IPAddress: Field[t.IPAddress]

class QryMaxOrderVolume(Struct):
    """169 bytes, FID 0xc006 (own)."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        Direction: t.Direction = ..., OffsetFlag: t.OffsetFlag = ..., HedgeFlag: t.HedgeFlag = ...,
        MaxVolume: t.Volume = ..., ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    Direction: Field[t.Direction]
    OffsetFlag: Field[t.OffsetFlag]
    HedgeFlag: Field[t.HedgeFlag]
    MaxVolume: Field[t.Volume]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class SettlementInfoConfirm(Struct):
    """63 bytes, FID 0x040f."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ConfirmDate: t.Date = ...,
        ConfirmTime: t.Time = ..., SettlementID: t.SettlementID = ..., AccountID: t.AccountID = ...,
        CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ConfirmDate: Field[t.Date]
    ConfirmTime: Field[t.Time]
    SettlementID: Field[t.SettlementID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]

class SyncDeposit(Struct):
    """100 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        DepositSeqNo: t.DepositSeqNo = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        Deposit: t.Money = ..., IsForce: t.Bool = ..., CurrencyID: t.CurrencyID = ..., IsFromSopt: t.Bool = ...,
        TradingPassword: t.Password = ...
    ) -> None: ...
    DepositSeqNo: Field[t.DepositSeqNo]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    Deposit: Field[t.Money]
    IsForce: Field[t.Bool]
    CurrencyID: Field[t.CurrencyID]
    IsFromSopt: Field[t.Bool]
    TradingPassword: Field[t.Password]

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
    """394 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InvestorID: t.InvestorID = ..., BrokerID: t.BrokerID = ..., InvestorGroupID: t.InvestorID = ...,
        InvestorName: t.PartyName = ..., IdentifiedCardType: t.IdCardType = ...,
        IdentifiedCardNo: t.IdentifiedCardNo = ..., IsActive: t.Bool = ..., Telephone: t.Telephone = ...,
        Address: t.Address = ..., OpenDate: t.Date = ..., Mobile: t.Mobile = ..., CommModelID: t.InvestorID = ...,
        MarginModelID: t.InvestorID = ..., IsOrderFreq: t.EnumBool = ..., IsOpenVolLimit: t.EnumBool = ...
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
    IsOrderFreq: Field[t.EnumBool]
    IsOpenVolLimit: Field[t.EnumBool]

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
    """385 bytes, no FID: it never travels by itself."""
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
        SpecProductExchangeMargin: t.Money = ..., FrozenSwap: t.Money = ..., RemainSwap: t.Money = ...
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
    FrozenSwap: Field[t.Money]
    RemainSwap: Field[t.Money]

class SyncingInvestorPosition(Struct):
    """434 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
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
        StrikeFrozen: t.Volume = ..., StrikeFrozenAmount: t.Money = ..., AbandonFrozen: t.Volume = ...,
        ExchangeID: t.ExchangeID = ..., YdStrikeFrozen: t.Volume = ..., InvestUnitID: t.InvestUnitID = ...,
        PositionCostOffset: t.Money = ..., TasPosition: t.Volume = ..., TasPositionCost: t.Money = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
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
    ExchangeID: Field[t.ExchangeID]
    YdStrikeFrozen: Field[t.Volume]
    InvestUnitID: Field[t.InvestUnitID]
    PositionCostOffset: Field[t.Money]
    TasPosition: Field[t.Volume]
    TasPositionCost: Field[t.Money]
    InstrumentID: Field[t.InstrumentID]

class SyncingInstrumentMarginRate(Struct):
    """174 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., HedgeFlag: t.HedgeFlag = ..., LongMarginRatioByMoney: t.Ratio = ...,
        LongMarginRatioByVolume: t.Money = ..., ShortMarginRatioByMoney: t.Ratio = ...,
        ShortMarginRatioByVolume: t.Money = ..., IsRelative: t.Bool = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    HedgeFlag: Field[t.HedgeFlag]
    LongMarginRatioByMoney: Field[t.Ratio]
    LongMarginRatioByVolume: Field[t.Money]
    ShortMarginRatioByMoney: Field[t.Ratio]
    ShortMarginRatioByVolume: Field[t.Money]
    IsRelative: Field[t.Bool]
    InstrumentID: Field[t.InstrumentID]

class SyncingInstrumentCommissionRate(Struct):
    """185 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., OpenRatioByMoney: t.Ratio = ..., OpenRatioByVolume: t.Ratio = ...,
        CloseRatioByMoney: t.Ratio = ..., CloseRatioByVolume: t.Ratio = ..., CloseTodayRatioByMoney: t.Ratio = ...,
        CloseTodayRatioByVolume: t.Ratio = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OpenRatioByMoney: Field[t.Ratio]
    OpenRatioByVolume: Field[t.Ratio]
    CloseRatioByMoney: Field[t.Ratio]
    CloseRatioByVolume: Field[t.Ratio]
    CloseTodayRatioByMoney: Field[t.Ratio]
    CloseTodayRatioByVolume: Field[t.Ratio]
    InstrumentID: Field[t.InstrumentID]

class SyncingInstrumentTradingRight(Struct):
    """138 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., TradingRight: t.TradingRight = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    TradingRight: Field[t.TradingRight]
    InstrumentID: Field[t.InstrumentID]

class QryOrder(Struct):
    """201 bytes, FID 0x0700."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ..., InsertTimeStart: t.Time = ...,
        InsertTimeEnd: t.Time = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    OrderSysID: Field[t.OrderSysID]
    InsertTimeStart: Field[t.Time]
    InsertTimeEnd: Field[t.Time]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class QryTrade(Struct):
    """201 bytes, FID 0x0701."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., TradeID: t.TradeID = ..., TradeTimeStart: t.Time = ...,
        TradeTimeEnd: t.Time = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    TradeID: Field[t.TradeID]
    TradeTimeStart: Field[t.Time]
    TradeTimeEnd: Field[t.Time]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class QryInvestorPosition(Struct):
    """162 bytes, FID 0x0702."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class QryTradingAccount(Struct):
    """42 bytes, FID 0x0703."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., CurrencyID: t.CurrencyID = ...,
        BizType: t.BizType = ..., AccountID: t.AccountID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    CurrencyID: Field[t.CurrencyID]
    BizType: Field[t.BizType]
    AccountID: Field[t.AccountID]

class QryInvestor(Struct):
    """24 bytes, FID 0x0704."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class QryTradingCode(Struct):
    """62 bytes, FID 0x0705."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExchangeID: t.ExchangeID = ...,
        ClientID: t.ClientID = ..., ClientIDType: t.ClientIDType = ..., InvestUnitID: t.InvestUnitID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExchangeID: Field[t.ExchangeID]
    ClientID: Field[t.ClientID]
    ClientIDType: Field[t.ClientIDType]
    InvestUnitID: Field[t.InvestUnitID]

class QryInvestorGroup(Struct):
    """11 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]

class QryInstrumentMarginRate(Struct):
    """163 bytes, FID 0x0707."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        HedgeFlag: t.HedgeFlag = ..., ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    HedgeFlag: Field[t.HedgeFlag]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class QryInstrumentCommissionRate(Struct):
    """162 bytes, FID 0x0708."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class QryInstrumentTradingRight(Struct):
    """136 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
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
    """164 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., reserve1: t.OldExchangeInstID = ...,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ..., ExchangeInstID: t.ExchangeInstID = ...
    ) -> None: ...
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    reserve1: Field[t.OldExchangeInstID]
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]
    ExchangeInstID: Field[t.ExchangeInstID]

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
    """122 bytes, FID 0x0716."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., ProductClass: t.ProductClass = ..., ExchangeID: t.ExchangeID = ...,
        ProductID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    ProductClass: Field[t.ProductClass]
    ExchangeID: Field[t.ExchangeID]
    ProductID: Field[t.InstrumentID]

class QryInstrument(Struct):
    """345 bytes, FID 0x0717."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., ExchangeID: t.ExchangeID = ..., reserve2: t.OldExchangeInstID = ...,
        reserve3: t.OldInstrumentID = ..., InstrumentID: t.InstrumentID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        ProductID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    reserve2: Field[t.OldExchangeInstID]
    reserve3: Field[t.OldInstrumentID]
    InstrumentID: Field[t.InstrumentID]
    ExchangeInstID: Field[t.ExchangeInstID]
    ProductID: Field[t.InstrumentID]

class QryDepthMarketData(Struct):
    """121 bytes, FID 0x0718."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., ExchangeID: t.ExchangeID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
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
    """41 bytes, FID 0xc008 (own)."""
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
    """50 bytes, FID 0x070c."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., TradingDay: t.Date = ...,
        AccountID: t.AccountID = ..., CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    TradingDay: Field[t.Date]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]

class QryExchangeMarginRate(Struct):
    """133 bytes, FID 0x071e."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., reserve1: t.OldInstrumentID = ..., HedgeFlag: t.HedgeFlag = ...,
        ExchangeID: t.ExchangeID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    reserve1: Field[t.OldInstrumentID]
    HedgeFlag: Field[t.HedgeFlag]
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]

class QryExchangeMarginRateAdjust(Struct):
    """124 bytes, FID 0x071f."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., reserve1: t.OldInstrumentID = ..., HedgeFlag: t.HedgeFlag = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    reserve1: Field[t.OldInstrumentID]
    HedgeFlag: Field[t.HedgeFlag]
    InstrumentID: Field[t.InstrumentID]

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
    """197 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ..., InsertTimeStart: t.Time = ...,
        InsertTimeEnd: t.Time = ..., TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    OrderSysID: Field[t.OrderSysID]
    InsertTimeStart: Field[t.Time]
    InsertTimeEnd: Field[t.Time]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    InstrumentID: Field[t.InstrumentID]

class OptionInstrMiniMargin(Struct):
    """150 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., MinMargin: t.Money = ..., ValueMethod: t.ValueMethod = ...,
        IsRelative: t.Bool = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    MinMargin: Field[t.Money]
    ValueMethod: Field[t.ValueMethod]
    IsRelative: Field[t.Bool]
    InstrumentID: Field[t.InstrumentID]

class OptionInstrMarginAdjust(Struct):
    """205 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., SShortMarginRatioByMoney: t.Ratio = ...,
        SShortMarginRatioByVolume: t.Money = ..., HShortMarginRatioByMoney: t.Ratio = ...,
        HShortMarginRatioByVolume: t.Money = ..., AShortMarginRatioByMoney: t.Ratio = ...,
        AShortMarginRatioByVolume: t.Money = ..., IsRelative: t.Bool = ..., MShortMarginRatioByMoney: t.Ratio = ...,
        MShortMarginRatioByVolume: t.Money = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
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
    InstrumentID: Field[t.InstrumentID]

class OptionInstrCommRate(Struct):
    """227 bytes, FID 0x0804."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., OpenRatioByMoney: t.Ratio = ..., OpenRatioByVolume: t.Ratio = ...,
        CloseRatioByMoney: t.Ratio = ..., CloseRatioByVolume: t.Ratio = ..., CloseTodayRatioByMoney: t.Ratio = ...,
        CloseTodayRatioByVolume: t.Ratio = ..., StrikeRatioByMoney: t.Ratio = ..., StrikeRatioByVolume: t.Ratio = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
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
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class OptionInstrTradeCost(Struct):
    """203 bytes, FID 0x0805."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        HedgeFlag: t.HedgeFlag = ..., FixedMargin: t.Money = ..., MiniMargin: t.Money = ..., Royalty: t.Money = ...,
        ExchFixedMargin: t.Money = ..., ExchMiniMargin: t.Money = ..., ExchangeID: t.ExchangeID = ...,
        InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    HedgeFlag: Field[t.HedgeFlag]
    FixedMargin: Field[t.Money]
    MiniMargin: Field[t.Money]
    Royalty: Field[t.Money]
    ExchFixedMargin: Field[t.Money]
    ExchMiniMargin: Field[t.Money]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class QryOptionInstrTradeCost(Struct):
    """179 bytes, FID 0x0806."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        HedgeFlag: t.HedgeFlag = ..., InputPrice: t.Price = ..., UnderlyingPrice: t.Price = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    HedgeFlag: Field[t.HedgeFlag]
    InputPrice: Field[t.Price]
    UnderlyingPrice: Field[t.Price]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class QryOptionInstrCommRate(Struct):
    """162 bytes, FID 0x0807."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class IndexPrice(Struct):
    """131 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., reserve1: t.OldInstrumentID = ..., ClosePrice: t.Price = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    reserve1: Field[t.OldInstrumentID]
    ClosePrice: Field[t.Price]
    InstrumentID: Field[t.InstrumentID]

class InputExecOrder(Struct):
    """324 bytes, FID 0x080a."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExecOrderRef: t.OrderRef = ..., UserID: t.UserID = ..., Volume: t.Volume = ..., RequestID: t.RequestID = ...,
        BusinessUnit: t.BusinessUnit = ..., OffsetFlag: t.OffsetFlag = ..., HedgeFlag: t.HedgeFlag = ...,
        ActionType: t.ActionType = ..., PosiDirection: t.PosiDirection = ...,
        ReservePositionFlag: t.ExecOrderPositionFlag = ..., CloseFlag: t.ExecOrderCloseFlag = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., AccountID: t.AccountID = ...,
        CurrencyID: t.CurrencyID = ..., ClientID: t.ClientID = ..., reserve2: t.OldIPAddress = ...,
        MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
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
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class InputExecOrderAction(Struct):
    """299 bytes, FID 0x080b."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExecOrderActionRef: t.OrderActionRef = ...,
        ExecOrderRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., ExecOrderSysID: t.ExecOrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., UserID: t.UserID = ..., reserve1: t.OldInstrumentID = ...,
        InvestUnitID: t.InvestUnitID = ..., reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ...,
        InstrumentID: t.InstrumentID = ..., IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldInstrumentID]
    InvestUnitID: Field[t.InvestUnitID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class ExecOrder(Struct):
    """696 bytes, FID 0x080c."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExecOrderRef: t.OrderRef = ..., UserID: t.UserID = ..., Volume: t.Volume = ..., RequestID: t.RequestID = ...,
        BusinessUnit: t.BusinessUnit = ..., OffsetFlag: t.OffsetFlag = ..., HedgeFlag: t.HedgeFlag = ...,
        ActionType: t.ActionType = ..., PosiDirection: t.PosiDirection = ...,
        ReservePositionFlag: t.ExecOrderPositionFlag = ..., CloseFlag: t.ExecOrderCloseFlag = ...,
        ExecOrderLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., reserve2: t.OldExchangeInstID = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., OrderSubmitStatus: t.OrderSubmitStatus = ..., NotifySequence: t.SequenceNo = ...,
        TradingDay: t.Date = ..., SettlementID: t.SettlementID = ..., ExecOrderSysID: t.ExecOrderSysID = ...,
        InsertDate: t.Date = ..., InsertTime: t.Time = ..., CancelTime: t.Time = ..., ExecResult: t.ExecResult = ...,
        ClearingPartID: t.ParticipantID = ..., SequenceNo: t.SequenceNo = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., UserProductInfo: t.ProductInfo = ..., StatusMsg: t.ErrorMsg = ...,
        ActiveUserID: t.UserID = ..., BrokerExecOrderSeq: t.SequenceNo = ..., BranchID: t.BranchID = ...,
        InvestUnitID: t.InvestUnitID = ..., AccountID: t.AccountID = ..., CurrencyID: t.CurrencyID = ...,
        reserve3: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeInstID: t.ExchangeInstID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
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
    reserve2: Field[t.OldExchangeInstID]
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
    reserve3: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    ExchangeInstID: Field[t.ExchangeInstID]
    IPAddress: Field[t.IPAddress]

class ExecOrderAction(Struct):
    """503 bytes, FID 0x080d."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExecOrderActionRef: t.OrderActionRef = ...,
        ExecOrderRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., ExecOrderSysID: t.ExecOrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., ExecOrderLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ...,
        OrderActionStatus: t.OrderActionStatus = ..., UserID: t.UserID = ..., ActionType: t.ActionType = ...,
        StatusMsg: t.ErrorMsg = ..., reserve1: t.OldInstrumentID = ..., BranchID: t.BranchID = ...,
        InvestUnitID: t.InvestUnitID = ..., reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ...,
        InstrumentID: t.InstrumentID = ..., IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldInstrumentID]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class QryExecOrder(Struct):
    """184 bytes, FID 0x080e."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., ExecOrderSysID: t.ExecOrderSysID = ..., InsertTimeStart: t.Time = ...,
        InsertTimeEnd: t.Time = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    ExecOrderSysID: Field[t.ExecOrderSysID]
    InsertTimeStart: Field[t.Time]
    InsertTimeEnd: Field[t.Time]
    InstrumentID: Field[t.InstrumentID]

class ExchangeExecOrder(Struct):
    """377 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        Volume: t.Volume = ..., RequestID: t.RequestID = ..., BusinessUnit: t.BusinessUnit = ...,
        OffsetFlag: t.OffsetFlag = ..., HedgeFlag: t.HedgeFlag = ..., ActionType: t.ActionType = ...,
        PosiDirection: t.PosiDirection = ..., ReservePositionFlag: t.ExecOrderPositionFlag = ...,
        CloseFlag: t.ExecOrderCloseFlag = ..., ExecOrderLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., reserve1: t.OldExchangeInstID = ...,
        TraderID: t.TraderID = ..., InstallID: t.InstallID = ..., OrderSubmitStatus: t.OrderSubmitStatus = ...,
        NotifySequence: t.SequenceNo = ..., TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...,
        ExecOrderSysID: t.ExecOrderSysID = ..., InsertDate: t.Date = ..., InsertTime: t.Time = ...,
        CancelTime: t.Time = ..., ExecResult: t.ExecResult = ..., ClearingPartID: t.ParticipantID = ...,
        SequenceNo: t.SequenceNo = ..., BranchID: t.BranchID = ..., reserve2: t.OldIPAddress = ...,
        MacAddress: t.MacAddress = ..., ExchangeInstID: t.ExchangeInstID = ..., IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldExchangeInstID]
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
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    ExchangeInstID: Field[t.ExchangeInstID]
    IPAddress: Field[t.IPAddress]

class QryExchangeExecOrder(Struct):
    """164 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., reserve1: t.OldExchangeInstID = ...,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ..., ExchangeInstID: t.ExchangeInstID = ...
    ) -> None: ...
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    reserve1: Field[t.OldExchangeInstID]
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]
    ExchangeInstID: Field[t.ExchangeInstID]

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
    """356 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., ExecOrderSysID: t.ExecOrderSysID = ..., ActionFlag: t.ActionFlag = ...,
        ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        ExecOrderLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ...,
        OrderActionStatus: t.OrderActionStatus = ..., UserID: t.UserID = ..., ActionType: t.ActionType = ...,
        BranchID: t.BranchID = ..., reserve1: t.OldIPAddress = ..., MacAddress: t.MacAddress = ...,
        reserve2: t.OldExchangeInstID = ..., Volume: t.Volume = ..., IPAddress: t.IPAddress = ...,
        ExchangeInstID: t.ExchangeInstID = ...
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
    reserve1: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    reserve2: Field[t.OldExchangeInstID]
    Volume: Field[t.Volume]
    IPAddress: Field[t.IPAddress]
    ExchangeInstID: Field[t.ExchangeInstID]

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
    """409 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExecOrderRef: t.OrderRef = ..., UserID: t.UserID = ..., Volume: t.Volume = ..., RequestID: t.RequestID = ...,
        BusinessUnit: t.BusinessUnit = ..., OffsetFlag: t.OffsetFlag = ..., HedgeFlag: t.HedgeFlag = ...,
        ActionType: t.ActionType = ..., PosiDirection: t.PosiDirection = ...,
        ReservePositionFlag: t.ExecOrderPositionFlag = ..., CloseFlag: t.ExecOrderCloseFlag = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., AccountID: t.AccountID = ...,
        CurrencyID: t.CurrencyID = ..., ClientID: t.ClientID = ..., reserve2: t.OldIPAddress = ...,
        MacAddress: t.MacAddress = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...,
        InstrumentID: t.InstrumentID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
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
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class QryErrExecOrder(Struct):
    """24 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class ErrExecOrderAction(Struct):
    """384 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExecOrderActionRef: t.OrderActionRef = ...,
        ExecOrderRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., ExecOrderSysID: t.ExecOrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., UserID: t.UserID = ..., reserve1: t.OldInstrumentID = ...,
        InvestUnitID: t.InvestUnitID = ..., reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ...,
        ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ..., InstrumentID: t.InstrumentID = ...,
        IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldInstrumentID]
    InvestUnitID: Field[t.InvestUnitID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class QryErrExecOrderAction(Struct):
    """24 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class OptionInstrTradingRight(Struct):
    """139 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., Direction: t.Direction = ..., TradingRight: t.TradingRight = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    Direction: Field[t.Direction]
    TradingRight: Field[t.TradingRight]
    InstrumentID: Field[t.InstrumentID]

class QryOptionInstrTradingRight(Struct):
    """137 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        Direction: t.Direction = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    Direction: Field[t.Direction]
    InstrumentID: Field[t.InstrumentID]

class InputForQuote(Struct):
    """261 bytes, FID 0x081a."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ForQuoteRef: t.OrderRef = ..., UserID: t.UserID = ..., ExchangeID: t.ExchangeID = ...,
        InvestUnitID: t.InvestUnitID = ..., reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ...,
        InstrumentID: t.InstrumentID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ForQuoteRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class ForQuote(Struct):
    """561 bytes, FID 0x081b."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ForQuoteRef: t.OrderRef = ..., UserID: t.UserID = ..., ForQuoteLocalID: t.OrderLocalID = ...,
        ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ...,
        reserve2: t.OldExchangeInstID = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        InsertDate: t.Date = ..., InsertTime: t.Time = ..., ForQuoteStatus: t.ForQuoteStatus = ...,
        FrontID: t.FrontID = ..., SessionID: t.SessionID = ..., StatusMsg: t.ErrorMsg = ...,
        ActiveUserID: t.UserID = ..., BrokerForQutoSeq: t.SequenceNo = ..., InvestUnitID: t.InvestUnitID = ...,
        reserve3: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeInstID: t.ExchangeInstID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ForQuoteRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    ForQuoteLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    reserve2: Field[t.OldExchangeInstID]
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
    reserve3: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    ExchangeInstID: Field[t.ExchangeInstID]
    IPAddress: Field[t.IPAddress]

class QryForQuote(Struct):
    """180 bytes, FID 0x081c."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., InsertTimeStart: t.Time = ..., InsertTimeEnd: t.Time = ...,
        InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    InsertTimeStart: Field[t.Time]
    InsertTimeEnd: Field[t.Time]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class ExchangeForQuote(Struct):
    """270 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ForQuoteLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., reserve1: t.OldExchangeInstID = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., InsertDate: t.Date = ..., InsertTime: t.Time = ...,
        ForQuoteStatus: t.ForQuoteStatus = ..., reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ...,
        ExchangeInstID: t.ExchangeInstID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    ForQuoteLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    reserve1: Field[t.OldExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    InsertDate: Field[t.Date]
    InsertTime: Field[t.Time]
    ForQuoteStatus: Field[t.ForQuoteStatus]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    ExchangeInstID: Field[t.ExchangeInstID]
    IPAddress: Field[t.IPAddress]

class QryExchangeForQuote(Struct):
    """164 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., reserve1: t.OldExchangeInstID = ...,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ..., ExchangeInstID: t.ExchangeInstID = ...
    ) -> None: ...
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    reserve1: Field[t.OldExchangeInstID]
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]
    ExchangeInstID: Field[t.ExchangeInstID]

class InputQuote(Struct):
    """393 bytes, FID 0x081f."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        QuoteRef: t.OrderRef = ..., UserID: t.UserID = ..., AskPrice: t.Price = ..., BidPrice: t.Price = ...,
        AskVolume: t.Volume = ..., BidVolume: t.Volume = ..., RequestID: t.RequestID = ...,
        BusinessUnit: t.BusinessUnit = ..., AskOffsetFlag: t.OffsetFlag = ..., BidOffsetFlag: t.OffsetFlag = ...,
        AskHedgeFlag: t.HedgeFlag = ..., BidHedgeFlag: t.HedgeFlag = ..., AskOrderRef: t.OrderRef = ...,
        BidOrderRef: t.OrderRef = ..., ForQuoteSysID: t.OrderSysID = ..., ExchangeID: t.ExchangeID = ...,
        InvestUnitID: t.InvestUnitID = ..., ClientID: t.ClientID = ..., reserve2: t.OldIPAddress = ...,
        MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ..., IPAddress: t.IPAddress = ...,
        ReplaceSysID: t.OrderSysID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
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
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]
    ReplaceSysID: Field[t.OrderSysID]

class InputQuoteAction(Struct):
    """310 bytes, FID 0x0820."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., QuoteActionRef: t.OrderActionRef = ...,
        QuoteRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., QuoteSysID: t.OrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., UserID: t.UserID = ..., reserve1: t.OldInstrumentID = ...,
        InvestUnitID: t.InvestUnitID = ..., ClientID: t.ClientID = ..., reserve2: t.OldIPAddress = ...,
        MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ..., IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldInstrumentID]
    InvestUnitID: Field[t.InvestUnitID]
    ClientID: Field[t.ClientID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class Quote(Struct):
    """824 bytes, FID 0x0821."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        QuoteRef: t.OrderRef = ..., UserID: t.UserID = ..., AskPrice: t.Price = ..., BidPrice: t.Price = ...,
        AskVolume: t.Volume = ..., BidVolume: t.Volume = ..., RequestID: t.RequestID = ...,
        BusinessUnit: t.BusinessUnit = ..., AskOffsetFlag: t.OffsetFlag = ..., BidOffsetFlag: t.OffsetFlag = ...,
        AskHedgeFlag: t.HedgeFlag = ..., BidHedgeFlag: t.HedgeFlag = ..., QuoteLocalID: t.OrderLocalID = ...,
        ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ...,
        reserve2: t.OldExchangeInstID = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        NotifySequence: t.SequenceNo = ..., OrderSubmitStatus: t.OrderSubmitStatus = ..., TradingDay: t.Date = ...,
        SettlementID: t.SettlementID = ..., QuoteSysID: t.OrderSysID = ..., InsertDate: t.Date = ...,
        InsertTime: t.Time = ..., CancelTime: t.Time = ..., QuoteStatus: t.OrderStatus = ...,
        ClearingPartID: t.ParticipantID = ..., SequenceNo: t.SequenceNo = ..., AskOrderSysID: t.OrderSysID = ...,
        BidOrderSysID: t.OrderSysID = ..., FrontID: t.FrontID = ..., SessionID: t.SessionID = ...,
        UserProductInfo: t.ProductInfo = ..., StatusMsg: t.ErrorMsg = ..., ActiveUserID: t.UserID = ...,
        BrokerQuoteSeq: t.SequenceNo = ..., AskOrderRef: t.OrderRef = ..., BidOrderRef: t.OrderRef = ...,
        ForQuoteSysID: t.OrderSysID = ..., BranchID: t.BranchID = ..., InvestUnitID: t.InvestUnitID = ...,
        AccountID: t.AccountID = ..., CurrencyID: t.CurrencyID = ..., reserve3: t.OldIPAddress = ...,
        MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        IPAddress: t.IPAddress = ..., ReplaceSysID: t.OrderSysID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
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
    reserve2: Field[t.OldExchangeInstID]
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
    reserve3: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    ExchangeInstID: Field[t.ExchangeInstID]
    IPAddress: Field[t.IPAddress]
    ReplaceSysID: Field[t.OrderSysID]

class QuoteAction(Struct):
    """502 bytes, FID 0x0822."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., QuoteActionRef: t.OrderActionRef = ...,
        QuoteRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., QuoteSysID: t.OrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., QuoteLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ...,
        OrderActionStatus: t.OrderActionStatus = ..., UserID: t.UserID = ..., StatusMsg: t.ErrorMsg = ...,
        reserve1: t.OldInstrumentID = ..., BranchID: t.BranchID = ..., InvestUnitID: t.InvestUnitID = ...,
        reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ...,
        IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldInstrumentID]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class QryQuote(Struct):
    """201 bytes, FID 0x0823."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., QuoteSysID: t.OrderSysID = ..., InsertTimeStart: t.Time = ...,
        InsertTimeEnd: t.Time = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    QuoteSysID: Field[t.OrderSysID]
    InsertTimeStart: Field[t.Time]
    InsertTimeEnd: Field[t.Time]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class ExchangeQuote(Struct):
    """458 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        AskPrice: t.Price = ..., BidPrice: t.Price = ..., AskVolume: t.Volume = ..., BidVolume: t.Volume = ...,
        RequestID: t.RequestID = ..., BusinessUnit: t.BusinessUnit = ..., AskOffsetFlag: t.OffsetFlag = ...,
        BidOffsetFlag: t.OffsetFlag = ..., AskHedgeFlag: t.HedgeFlag = ..., BidHedgeFlag: t.HedgeFlag = ...,
        QuoteLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., reserve1: t.OldExchangeInstID = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., NotifySequence: t.SequenceNo = ..., OrderSubmitStatus: t.OrderSubmitStatus = ...,
        TradingDay: t.Date = ..., SettlementID: t.SettlementID = ..., QuoteSysID: t.OrderSysID = ...,
        InsertDate: t.Date = ..., InsertTime: t.Time = ..., CancelTime: t.Time = ..., QuoteStatus: t.OrderStatus = ...,
        ClearingPartID: t.ParticipantID = ..., SequenceNo: t.SequenceNo = ..., AskOrderSysID: t.OrderSysID = ...,
        BidOrderSysID: t.OrderSysID = ..., ForQuoteSysID: t.OrderSysID = ..., BranchID: t.BranchID = ...,
        reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., ExchangeInstID: t.ExchangeInstID = ...,
        IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldExchangeInstID]
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
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    ExchangeInstID: Field[t.ExchangeInstID]
    IPAddress: Field[t.IPAddress]

class QryExchangeQuote(Struct):
    """164 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., reserve1: t.OldExchangeInstID = ...,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ..., ExchangeInstID: t.ExchangeInstID = ...
    ) -> None: ...
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    reserve1: Field[t.OldExchangeInstID]
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]
    ExchangeInstID: Field[t.ExchangeInstID]

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
    """230 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., QuoteSysID: t.OrderSysID = ..., ActionFlag: t.ActionFlag = ...,
        ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        QuoteLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ..., OrderActionStatus: t.OrderActionStatus = ...,
        UserID: t.UserID = ..., reserve1: t.OldIPAddress = ..., MacAddress: t.MacAddress = ...,
        IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    IPAddress: Field[t.IPAddress]

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
    """145 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., Delta: t.Ratio = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    Delta: Field[t.Ratio]
    InstrumentID: Field[t.InstrumentID]

class ForQuoteRsp(Struct):
    """169 bytes, FID 0x082a."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., reserve1: t.OldInstrumentID = ..., ForQuoteSysID: t.OrderSysID = ...,
        ForQuoteTime: t.Time = ..., ActionDay: t.Date = ..., ExchangeID: t.ExchangeID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    reserve1: Field[t.OldInstrumentID]
    ForQuoteSysID: Field[t.OrderSysID]
    ForQuoteTime: Field[t.Time]
    ActionDay: Field[t.Date]
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]

class StrikeOffset(Struct):
    """146 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., Offset: t.Money = ..., OffsetType: t.StrikeOffsetType = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    Offset: Field[t.Money]
    OffsetType: Field[t.StrikeOffsetType]
    InstrumentID: Field[t.InstrumentID]

class QryStrikeOffset(Struct):
    """136 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    InstrumentID: Field[t.InstrumentID]

class InputBatchOrderAction(Struct):
    """152 bytes, FID 0x083a."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OrderActionRef: t.OrderActionRef = ...,
        RequestID: t.RequestID = ..., FrontID: t.FrontID = ..., SessionID: t.SessionID = ...,
        ExchangeID: t.ExchangeID = ..., UserID: t.UserID = ..., InvestUnitID: t.InvestUnitID = ...,
        reserve1: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    IPAddress: Field[t.IPAddress]

class BatchOrderAction(Struct):
    """333 bytes, FID 0x083b."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OrderActionRef: t.OrderActionRef = ...,
        RequestID: t.RequestID = ..., FrontID: t.FrontID = ..., SessionID: t.SessionID = ...,
        ExchangeID: t.ExchangeID = ..., ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., ActionLocalID: t.OrderLocalID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ..., OrderActionStatus: t.OrderActionStatus = ...,
        UserID: t.UserID = ..., StatusMsg: t.ErrorMsg = ..., InvestUnitID: t.InvestUnitID = ...,
        reserve1: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    IPAddress: Field[t.IPAddress]

class ExchangeBatchOrderAction(Struct):
    """195 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., ActionLocalID: t.OrderLocalID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ..., OrderActionStatus: t.OrderActionStatus = ...,
        UserID: t.UserID = ..., reserve1: t.OldIPAddress = ..., MacAddress: t.MacAddress = ...,
        IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    IPAddress: Field[t.IPAddress]

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
    """140 bytes, FID 0x0850."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., reserve1: t.OldInstrumentID = ..., GuarantRatio: t.Ratio = ...,
        ExchangeID: t.ExchangeID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    reserve1: Field[t.OldInstrumentID]
    GuarantRatio: Field[t.Ratio]
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]

class QryCombInstrumentGuard(Struct):
    """132 bytes, FID 0x0851."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., reserve1: t.OldInstrumentID = ..., ExchangeID: t.ExchangeID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]

class InputCombAction(Struct):
    """276 bytes, FID 0x0852."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        CombActionRef: t.OrderRef = ..., UserID: t.UserID = ..., Direction: t.Direction = ..., Volume: t.Volume = ...,
        CombDirection: t.CombDirection = ..., HedgeFlag: t.HedgeFlag = ..., ExchangeID: t.ExchangeID = ...,
        reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., InvestUnitID: t.InvestUnitID = ...,
        FrontID: t.FrontID = ..., SessionID: t.SessionID = ..., InstrumentID: t.InstrumentID = ...,
        IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    CombActionRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    Direction: Field[t.Direction]
    Volume: Field[t.Volume]
    CombDirection: Field[t.CombDirection]
    HedgeFlag: Field[t.HedgeFlag]
    ExchangeID: Field[t.ExchangeID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InvestUnitID: Field[t.InvestUnitID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class CombAction(Struct):
    """592 bytes, FID 0x0853."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        CombActionRef: t.OrderRef = ..., UserID: t.UserID = ..., Direction: t.Direction = ..., Volume: t.Volume = ...,
        CombDirection: t.CombDirection = ..., HedgeFlag: t.HedgeFlag = ..., ActionLocalID: t.OrderLocalID = ...,
        ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ...,
        reserve2: t.OldExchangeInstID = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        ActionStatus: t.OrderActionStatus = ..., NotifySequence: t.SequenceNo = ..., TradingDay: t.Date = ...,
        SettlementID: t.SettlementID = ..., SequenceNo: t.SequenceNo = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., UserProductInfo: t.ProductInfo = ..., StatusMsg: t.ErrorMsg = ...,
        reserve3: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., ComTradeID: t.TradeID = ...,
        BranchID: t.BranchID = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeInstID: t.ExchangeInstID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
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
    reserve2: Field[t.OldExchangeInstID]
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
    reserve3: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    ComTradeID: Field[t.TradeID]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]
    ExchangeInstID: Field[t.ExchangeInstID]
    IPAddress: Field[t.IPAddress]

class QryCombAction(Struct):
    """162 bytes, FID 0x0854."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class ExchangeCombAction(Struct):
    """310 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        Direction: t.Direction = ..., Volume: t.Volume = ..., CombDirection: t.CombDirection = ...,
        HedgeFlag: t.HedgeFlag = ..., ActionLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., reserve1: t.OldExchangeInstID = ...,
        TraderID: t.TraderID = ..., InstallID: t.InstallID = ..., ActionStatus: t.OrderActionStatus = ...,
        NotifySequence: t.SequenceNo = ..., TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...,
        SequenceNo: t.SequenceNo = ..., reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ...,
        ComTradeID: t.TradeID = ..., BranchID: t.BranchID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        IPAddress: t.IPAddress = ...
    ) -> None: ...
    Direction: Field[t.Direction]
    Volume: Field[t.Volume]
    CombDirection: Field[t.CombDirection]
    HedgeFlag: Field[t.HedgeFlag]
    ActionLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    reserve1: Field[t.OldExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    ActionStatus: Field[t.OrderActionStatus]
    NotifySequence: Field[t.SequenceNo]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    SequenceNo: Field[t.SequenceNo]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    ComTradeID: Field[t.TradeID]
    BranchID: Field[t.BranchID]
    ExchangeInstID: Field[t.ExchangeInstID]
    IPAddress: Field[t.IPAddress]

class QryExchangeCombAction(Struct):
    """164 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., reserve1: t.OldExchangeInstID = ...,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ..., ExchangeInstID: t.ExchangeInstID = ...
    ) -> None: ...
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    reserve1: Field[t.OldExchangeInstID]
    ExchangeID: Field[t.ExchangeID]
    TraderID: Field[t.TraderID]
    ExchangeInstID: Field[t.ExchangeInstID]

class ProductExchRate(Struct):
    """133 bytes, FID 0x0857."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., QuoteCurrencyID: t.CurrencyID = ..., ExchangeRate: t.ExchangeRate = ...,
        ExchangeID: t.ExchangeID = ..., ProductID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    QuoteCurrencyID: Field[t.CurrencyID]
    ExchangeRate: Field[t.ExchangeRate]
    ExchangeID: Field[t.ExchangeID]
    ProductID: Field[t.InstrumentID]

class QryProductExchRate(Struct):
    """121 bytes, FID 0x0858."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., ExchangeID: t.ExchangeID = ..., ProductID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    ProductID: Field[t.InstrumentID]

class QryForQuoteParam(Struct):
    """132 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., reserve1: t.OldInstrumentID = ..., ExchangeID: t.ExchangeID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]

class ForQuoteParam(Struct):
    """148 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., reserve1: t.OldInstrumentID = ..., ExchangeID: t.ExchangeID = ...,
        LastPrice: t.Price = ..., PriceInterval: t.Price = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    LastPrice: Field[t.Price]
    PriceInterval: Field[t.Price]
    InstrumentID: Field[t.InstrumentID]

class MMOptionInstrCommRate(Struct):
    """201 bytes, FID 0x086c."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., OpenRatioByMoney: t.Ratio = ..., OpenRatioByVolume: t.Ratio = ...,
        CloseRatioByMoney: t.Ratio = ..., CloseRatioByVolume: t.Ratio = ..., CloseTodayRatioByMoney: t.Ratio = ...,
        CloseTodayRatioByVolume: t.Ratio = ..., StrikeRatioByMoney: t.Ratio = ..., StrikeRatioByVolume: t.Ratio = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
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
    InstrumentID: Field[t.InstrumentID]

class QryMMOptionInstrCommRate(Struct):
    """136 bytes, FID 0x086d."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    InstrumentID: Field[t.InstrumentID]

class MMInstrumentCommissionRate(Struct):
    """185 bytes, FID 0x086e."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., OpenRatioByMoney: t.Ratio = ..., OpenRatioByVolume: t.Ratio = ...,
        CloseRatioByMoney: t.Ratio = ..., CloseRatioByVolume: t.Ratio = ..., CloseTodayRatioByMoney: t.Ratio = ...,
        CloseTodayRatioByVolume: t.Ratio = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OpenRatioByMoney: Field[t.Ratio]
    OpenRatioByVolume: Field[t.Ratio]
    CloseRatioByMoney: Field[t.Ratio]
    CloseRatioByVolume: Field[t.Ratio]
    CloseTodayRatioByMoney: Field[t.Ratio]
    CloseTodayRatioByVolume: Field[t.Ratio]
    InstrumentID: Field[t.InstrumentID]

class QryMMInstrumentCommissionRate(Struct):
    """136 bytes, FID 0x086f."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    InstrumentID: Field[t.InstrumentID]

class InstrumentOrderCommRate(Struct):
    """196 bytes, FID 0x0870."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., HedgeFlag: t.HedgeFlag = ..., OrderCommByVolume: t.Ratio = ...,
        OrderActionCommByVolume: t.Ratio = ..., ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ...,
        InstrumentID: t.InstrumentID = ..., OrderCommByTrade: t.Ratio = ..., OrderActionCommByTrade: t.Ratio = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    HedgeFlag: Field[t.HedgeFlag]
    OrderCommByVolume: Field[t.Ratio]
    OrderActionCommByVolume: Field[t.Ratio]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]
    OrderCommByTrade: Field[t.Ratio]
    OrderActionCommByTrade: Field[t.Ratio]

class QryInstrumentOrderCommRate(Struct):
    """136 bytes, FID 0x0871."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    InstrumentID: Field[t.InstrumentID]

class TradeParam(Struct):
    """429 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., TradeParamID: t.TradeParamID = ..., TradeParamValue: t.SettlementParamValue = ...,
        Memo: t.Memo = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    TradeParamID: Field[t.TradeParamID]
    TradeParamValue: Field[t.SettlementParamValue]
    Memo: Field[t.Memo]

class InstrumentMarginRateUL(Struct):
    """170 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., HedgeFlag: t.HedgeFlag = ..., LongMarginRatioByMoney: t.Ratio = ...,
        LongMarginRatioByVolume: t.Money = ..., ShortMarginRatioByMoney: t.Ratio = ...,
        ShortMarginRatioByVolume: t.Money = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    HedgeFlag: Field[t.HedgeFlag]
    LongMarginRatioByMoney: Field[t.Ratio]
    LongMarginRatioByVolume: Field[t.Money]
    ShortMarginRatioByMoney: Field[t.Ratio]
    ShortMarginRatioByVolume: Field[t.Money]
    InstrumentID: Field[t.InstrumentID]

class FutureLimitPosiParam(Struct):
    """149 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        reserve1: t.OldInstrumentID = ..., SpecOpenVolume: t.Volume = ..., ArbiOpenVolume: t.Volume = ...,
        OpenVolume: t.Volume = ..., ProductID: t.InstrumentID = ...
    ) -> None: ...
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    SpecOpenVolume: Field[t.Volume]
    ArbiOpenVolume: Field[t.Volume]
    OpenVolume: Field[t.Volume]
    ProductID: Field[t.InstrumentID]

class LoginForbiddenIP(Struct):
    """49 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldIPAddress = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    reserve1: Field[t.OldIPAddress]
    IPAddress: Field[t.IPAddress]

class IPList(Struct):
    """53 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldIPAddress = ..., IsWhite: t.Bool = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    reserve1: Field[t.OldIPAddress]
    IsWhite: Field[t.Bool]
    IPAddress: Field[t.IPAddress]

class InputOptionSelfClose(Struct):
    """320 bytes, FID 0x0880."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        OptionSelfCloseRef: t.OrderRef = ..., UserID: t.UserID = ..., Volume: t.Volume = ...,
        RequestID: t.RequestID = ..., BusinessUnit: t.BusinessUnit = ..., HedgeFlag: t.HedgeFlag = ...,
        OptSelfCloseFlag: t.OptSelfCloseFlag = ..., ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ...,
        AccountID: t.AccountID = ..., CurrencyID: t.CurrencyID = ..., ClientID: t.ClientID = ...,
        reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ...,
        IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    OptionSelfCloseRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    Volume: Field[t.Volume]
    RequestID: Field[t.RequestID]
    BusinessUnit: Field[t.BusinessUnit]
    HedgeFlag: Field[t.HedgeFlag]
    OptSelfCloseFlag: Field[t.OptSelfCloseFlag]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]
    ClientID: Field[t.ClientID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class InputOptionSelfCloseAction(Struct):
    """299 bytes, FID 0x0881."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OptionSelfCloseActionRef: t.OrderActionRef = ...,
        OptionSelfCloseRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., OptionSelfCloseSysID: t.OrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., UserID: t.UserID = ..., reserve1: t.OldInstrumentID = ...,
        InvestUnitID: t.InvestUnitID = ..., reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ...,
        InstrumentID: t.InstrumentID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OptionSelfCloseActionRef: Field[t.OrderActionRef]
    OptionSelfCloseRef: Field[t.OrderRef]
    RequestID: Field[t.RequestID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    ExchangeID: Field[t.ExchangeID]
    OptionSelfCloseSysID: Field[t.OrderSysID]
    ActionFlag: Field[t.ActionFlag]
    UserID: Field[t.UserID]
    reserve1: Field[t.OldInstrumentID]
    InvestUnitID: Field[t.InvestUnitID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class OptionSelfClose(Struct):
    """692 bytes, FID 0x0882."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        OptionSelfCloseRef: t.OrderRef = ..., UserID: t.UserID = ..., Volume: t.Volume = ...,
        RequestID: t.RequestID = ..., BusinessUnit: t.BusinessUnit = ..., HedgeFlag: t.HedgeFlag = ...,
        OptSelfCloseFlag: t.OptSelfCloseFlag = ..., OptionSelfCloseLocalID: t.OrderLocalID = ...,
        ExchangeID: t.ExchangeID = ..., ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ...,
        reserve2: t.OldExchangeInstID = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        OrderSubmitStatus: t.OrderSubmitStatus = ..., NotifySequence: t.SequenceNo = ..., TradingDay: t.Date = ...,
        SettlementID: t.SettlementID = ..., OptionSelfCloseSysID: t.OrderSysID = ..., InsertDate: t.Date = ...,
        InsertTime: t.Time = ..., CancelTime: t.Time = ..., ExecResult: t.ExecResult = ...,
        ClearingPartID: t.ParticipantID = ..., SequenceNo: t.SequenceNo = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., UserProductInfo: t.ProductInfo = ..., StatusMsg: t.ErrorMsg = ...,
        ActiveUserID: t.UserID = ..., BrokerOptionSelfCloseSeq: t.SequenceNo = ..., BranchID: t.BranchID = ...,
        InvestUnitID: t.InvestUnitID = ..., AccountID: t.AccountID = ..., CurrencyID: t.CurrencyID = ...,
        reserve3: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeInstID: t.ExchangeInstID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    OptionSelfCloseRef: Field[t.OrderRef]
    UserID: Field[t.UserID]
    Volume: Field[t.Volume]
    RequestID: Field[t.RequestID]
    BusinessUnit: Field[t.BusinessUnit]
    HedgeFlag: Field[t.HedgeFlag]
    OptSelfCloseFlag: Field[t.OptSelfCloseFlag]
    OptionSelfCloseLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    reserve2: Field[t.OldExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    OrderSubmitStatus: Field[t.OrderSubmitStatus]
    NotifySequence: Field[t.SequenceNo]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    OptionSelfCloseSysID: Field[t.OrderSysID]
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
    BrokerOptionSelfCloseSeq: Field[t.SequenceNo]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]
    reserve3: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    ExchangeInstID: Field[t.ExchangeInstID]
    IPAddress: Field[t.IPAddress]

class OptionSelfCloseAction(Struct):
    """502 bytes, FID 0x0883."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OptionSelfCloseActionRef: t.OrderActionRef = ...,
        OptionSelfCloseRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., OptionSelfCloseSysID: t.OrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ...,
        InstallID: t.InstallID = ..., OptionSelfCloseLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ...,
        OrderActionStatus: t.OrderActionStatus = ..., UserID: t.UserID = ..., StatusMsg: t.ErrorMsg = ...,
        reserve1: t.OldInstrumentID = ..., BranchID: t.BranchID = ..., InvestUnitID: t.InvestUnitID = ...,
        reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ...,
        IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    OptionSelfCloseActionRef: Field[t.OrderActionRef]
    OptionSelfCloseRef: Field[t.OrderRef]
    RequestID: Field[t.RequestID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    ExchangeID: Field[t.ExchangeID]
    OptionSelfCloseSysID: Field[t.OrderSysID]
    ActionFlag: Field[t.ActionFlag]
    ActionDate: Field[t.Date]
    ActionTime: Field[t.Time]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    OptionSelfCloseLocalID: Field[t.OrderLocalID]
    ActionLocalID: Field[t.OrderLocalID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    BusinessUnit: Field[t.BusinessUnit]
    OrderActionStatus: Field[t.OrderActionStatus]
    UserID: Field[t.UserID]
    StatusMsg: Field[t.ErrorMsg]
    reserve1: Field[t.OldInstrumentID]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class QryOptionSelfClose(Struct):
    """184 bytes, FID 0x0884."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., OptionSelfCloseSysID: t.OrderSysID = ..., InsertTimeStart: t.Time = ...,
        InsertTimeEnd: t.Time = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    OptionSelfCloseSysID: Field[t.OrderSysID]
    InsertTimeStart: Field[t.Time]
    InsertTimeEnd: Field[t.Time]
    InstrumentID: Field[t.InstrumentID]

class ExchangeOptionSelfClose(Struct):
    """373 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        Volume: t.Volume = ..., RequestID: t.RequestID = ..., BusinessUnit: t.BusinessUnit = ...,
        HedgeFlag: t.HedgeFlag = ..., OptSelfCloseFlag: t.OptSelfCloseFlag = ...,
        OptionSelfCloseLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., reserve1: t.OldExchangeInstID = ...,
        TraderID: t.TraderID = ..., InstallID: t.InstallID = ..., OrderSubmitStatus: t.OrderSubmitStatus = ...,
        NotifySequence: t.SequenceNo = ..., TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...,
        OptionSelfCloseSysID: t.OrderSysID = ..., InsertDate: t.Date = ..., InsertTime: t.Time = ...,
        CancelTime: t.Time = ..., ExecResult: t.ExecResult = ..., ClearingPartID: t.ParticipantID = ...,
        SequenceNo: t.SequenceNo = ..., BranchID: t.BranchID = ..., reserve2: t.OldIPAddress = ...,
        MacAddress: t.MacAddress = ..., ExchangeInstID: t.ExchangeInstID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    Volume: Field[t.Volume]
    RequestID: Field[t.RequestID]
    BusinessUnit: Field[t.BusinessUnit]
    HedgeFlag: Field[t.HedgeFlag]
    OptSelfCloseFlag: Field[t.OptSelfCloseFlag]
    OptionSelfCloseLocalID: Field[t.OrderLocalID]
    ExchangeID: Field[t.ExchangeID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    reserve1: Field[t.OldExchangeInstID]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    OrderSubmitStatus: Field[t.OrderSubmitStatus]
    NotifySequence: Field[t.SequenceNo]
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    OptionSelfCloseSysID: Field[t.OrderSysID]
    InsertDate: Field[t.Date]
    InsertTime: Field[t.Time]
    CancelTime: Field[t.Time]
    ExecResult: Field[t.ExecResult]
    ClearingPartID: Field[t.ParticipantID]
    SequenceNo: Field[t.SequenceNo]
    BranchID: Field[t.BranchID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    ExchangeInstID: Field[t.ExchangeInstID]
    IPAddress: Field[t.IPAddress]

class QryOptionSelfCloseAction(Struct):
    """33 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExchangeID: Field[t.ExchangeID]

class ExchangeOptionSelfCloseAction(Struct):
    """352 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., OptionSelfCloseSysID: t.OrderSysID = ..., ActionFlag: t.ActionFlag = ...,
        ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        OptionSelfCloseLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ...,
        OrderActionStatus: t.OrderActionStatus = ..., UserID: t.UserID = ..., BranchID: t.BranchID = ...,
        reserve1: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., reserve2: t.OldExchangeInstID = ...,
        OptSelfCloseFlag: t.OptSelfCloseFlag = ..., IPAddress: t.IPAddress = ..., ExchangeInstID: t.ExchangeInstID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    OptionSelfCloseSysID: Field[t.OrderSysID]
    ActionFlag: Field[t.ActionFlag]
    ActionDate: Field[t.Date]
    ActionTime: Field[t.Time]
    TraderID: Field[t.TraderID]
    InstallID: Field[t.InstallID]
    OptionSelfCloseLocalID: Field[t.OrderLocalID]
    ActionLocalID: Field[t.OrderLocalID]
    ParticipantID: Field[t.ParticipantID]
    ClientID: Field[t.ClientID]
    BusinessUnit: Field[t.BusinessUnit]
    OrderActionStatus: Field[t.OrderActionStatus]
    UserID: Field[t.UserID]
    BranchID: Field[t.BranchID]
    reserve1: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    reserve2: Field[t.OldExchangeInstID]
    OptSelfCloseFlag: Field[t.OptSelfCloseFlag]
    IPAddress: Field[t.IPAddress]
    ExchangeInstID: Field[t.ExchangeInstID]

class SyncDelaySwap(Struct):
    """87 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        DelaySwapSeqNo: t.DepositSeqNo = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        FromCurrencyID: t.CurrencyID = ..., FromAmount: t.Money = ..., FromFrozenSwap: t.Money = ...,
        FromRemainSwap: t.Money = ..., ToCurrencyID: t.CurrencyID = ..., ToAmount: t.Money = ...,
        IsManualSwap: t.Bool = ..., IsAllRemainSetZero: t.Bool = ...
    ) -> None: ...
    DelaySwapSeqNo: Field[t.DepositSeqNo]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    FromCurrencyID: Field[t.CurrencyID]
    FromAmount: Field[t.Money]
    FromFrozenSwap: Field[t.Money]
    FromRemainSwap: Field[t.Money]
    ToCurrencyID: Field[t.CurrencyID]
    ToAmount: Field[t.Money]
    IsManualSwap: Field[t.Bool]
    IsAllRemainSetZero: Field[t.Bool]

class QrySyncDelaySwap(Struct):
    """26 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., DelaySwapSeqNo: t.DepositSeqNo = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    DelaySwapSeqNo: Field[t.DepositSeqNo]

class InvestUnit(Struct):
    """178 bytes, FID 0x088a."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InvestUnitID: t.InvestUnitID = ...,
        InvestorUnitName: t.PartyName = ..., InvestorGroupID: t.InvestorID = ..., CommModelID: t.InvestorID = ...,
        MarginModelID: t.InvestorID = ..., AccountID: t.AccountID = ..., CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InvestUnitID: Field[t.InvestUnitID]
    InvestorUnitName: Field[t.PartyName]
    InvestorGroupID: Field[t.InvestorID]
    CommModelID: Field[t.InvestorID]
    MarginModelID: Field[t.InvestorID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]

class QryInvestUnit(Struct):
    """41 bytes, FID 0x088b."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InvestUnitID: t.InvestUnitID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InvestUnitID: Field[t.InvestUnitID]

class SecAgentCheckMode(Struct):
    """45 bytes, FID 0x088c."""
    def __init__(
        self, *,
        InvestorID: t.InvestorID = ..., BrokerID: t.BrokerID = ..., CurrencyID: t.CurrencyID = ...,
        BrokerSecAgentID: t.AccountID = ..., CheckSelfAccount: t.Bool = ...
    ) -> None: ...
    InvestorID: Field[t.InvestorID]
    BrokerID: Field[t.BrokerID]
    CurrencyID: Field[t.CurrencyID]
    BrokerSecAgentID: Field[t.AccountID]
    CheckSelfAccount: Field[t.Bool]

class SecAgentTradeInfo(Struct):
    """198 bytes, FID 0xc037 (own)."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., BrokerSecAgentID: t.AccountID = ..., InvestorID: t.InvestorID = ...,
        LongCustomerName: t.LongIndividualName = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    BrokerSecAgentID: Field[t.AccountID]
    InvestorID: Field[t.InvestorID]
    LongCustomerName: Field[t.LongIndividualName]

class MarketData(Struct):
    """388 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., reserve1: t.OldInstrumentID = ..., ExchangeID: t.ExchangeID = ...,
        reserve2: t.OldExchangeInstID = ..., LastPrice: t.Price = ..., PreSettlementPrice: t.Price = ...,
        PreClosePrice: t.Price = ..., PreOpenInterest: t.LargeVolume = ..., OpenPrice: t.Price = ...,
        HighestPrice: t.Price = ..., LowestPrice: t.Price = ..., Volume: t.Volume = ..., Turnover: t.Money = ...,
        OpenInterest: t.LargeVolume = ..., ClosePrice: t.Price = ..., SettlementPrice: t.Price = ...,
        UpperLimitPrice: t.Price = ..., LowerLimitPrice: t.Price = ..., PreDelta: t.Ratio = ...,
        CurrDelta: t.Ratio = ..., UpdateTime: t.Time = ..., UpdateMillisec: t.Millisec = ..., ActionDay: t.Date = ...,
        InstrumentID: t.InstrumentID = ..., ExchangeInstID: t.ExchangeInstID = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    reserve2: Field[t.OldExchangeInstID]
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
    InstrumentID: Field[t.InstrumentID]
    ExchangeInstID: Field[t.ExchangeInstID]

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
    """134 bytes, FID 0x2439."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., UpdateTime: t.Time = ..., UpdateMillisec: t.Millisec = ...,
        ActionDay: t.Date = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    UpdateTime: Field[t.Time]
    UpdateMillisec: Field[t.Millisec]
    ActionDay: Field[t.Date]
    InstrumentID: Field[t.InstrumentID]

class MarketDataBandingPrice(Struct):
    """16 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BandingUpperPrice: t.Price = ..., BandingLowerPrice: t.Price = ...
    ) -> None: ...
    BandingUpperPrice: Field[t.Price]
    BandingLowerPrice: Field[t.Price]

class MarketDataExchange(Struct):
    """9 bytes, FID 0x2440."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]

class SpecificInstrument(Struct):
    """112 bytes, FID 0x2441."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    InstrumentID: Field[t.InstrumentID]

class InstrumentStatus(Struct):
    """257 bytes, FID 0x2442."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., reserve1: t.OldExchangeInstID = ...,
        SettlementGroupID: t.SettlementGroupID = ..., reserve2: t.OldInstrumentID = ...,
        InstrumentStatus: t.InstrumentStatus = ..., TradingSegmentSN: t.TradingSegmentSN = ..., EnterTime: t.Time = ...,
        EnterReason: t.InstStatusEnterReason = ..., ExchangeInstID: t.ExchangeInstID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    reserve1: Field[t.OldExchangeInstID]
    SettlementGroupID: Field[t.SettlementGroupID]
    reserve2: Field[t.OldInstrumentID]
    InstrumentStatus: Field[t.InstrumentStatus]
    TradingSegmentSN: Field[t.TradingSegmentSN]
    EnterTime: Field[t.Time]
    EnterReason: Field[t.InstStatusEnterReason]
    ExchangeInstID: Field[t.ExchangeInstID]
    InstrumentID: Field[t.InstrumentID]

class QryInstrumentStatus(Struct):
    """121 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., reserve1: t.OldExchangeInstID = ..., ExchangeInstID: t.ExchangeInstID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    reserve1: Field[t.OldExchangeInstID]
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
    """162 bytes, FID 0x2450."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class InvestorPositionDetail(Struct):
    """429 bytes, FID 0x2451."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        HedgeFlag: t.HedgeFlag = ..., Direction: t.Direction = ..., OpenDate: t.Date = ..., TradeID: t.TradeID = ...,
        Volume: t.Volume = ..., OpenPrice: t.Price = ..., TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...,
        TradeType: t.TradeType = ..., reserve2: t.OldInstrumentID = ..., ExchangeID: t.ExchangeID = ...,
        CloseProfitByDate: t.Money = ..., CloseProfitByTrade: t.Money = ..., PositionProfitByDate: t.Money = ...,
        PositionProfitByTrade: t.Money = ..., Margin: t.Money = ..., ExchMargin: t.Money = ...,
        MarginRateByMoney: t.Ratio = ..., MarginRateByVolume: t.Ratio = ..., LastSettlementPrice: t.Price = ...,
        SettlementPrice: t.Price = ..., CloseVolume: t.Volume = ..., CloseAmount: t.Money = ...,
        TimeFirstVolume: t.Volume = ..., InvestUnitID: t.InvestUnitID = ..., SpecPosiType: t.SpecPosiType = ...,
        InstrumentID: t.InstrumentID = ..., CombInstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
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
    reserve2: Field[t.OldInstrumentID]
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
    TimeFirstVolume: Field[t.Volume]
    InvestUnitID: Field[t.InvestUnitID]
    SpecPosiType: Field[t.SpecPosiType]
    InstrumentID: Field[t.InstrumentID]
    CombInstrumentID: Field[t.InstrumentID]

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
    """221 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., TraderID: t.TraderID = ..., ParticipantID: t.ParticipantID = ...,
        Password: t.Password = ..., InstallID: t.InstallID = ..., OrderLocalID: t.OrderLocalID = ...,
        TraderConnectStatus: t.TraderConnectStatus = ..., ConnectRequestDate: t.Date = ...,
        ConnectRequestTime: t.Time = ..., LastReportDate: t.Date = ..., LastReportTime: t.Time = ...,
        ConnectDate: t.Date = ..., ConnectTime: t.Time = ..., StartDate: t.Date = ..., StartTime: t.Time = ...,
        TradingDay: t.Date = ..., BrokerID: t.BrokerID = ..., MaxTradeID: t.TradeID = ...,
        MaxOrderMessageReference: t.ReturnCode = ..., OrderCancelAlg: t.OrderCancelAlg = ...
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
    OrderCancelAlg: Field[t.OrderCancelAlg]

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
    """41 bytes, FID 0x2458."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., AccountID: t.AccountID = ...,
        CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    AccountID: Field[t.AccountID]
    CurrencyID: Field[t.CurrencyID]

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
    """228 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., LegID: t.LegID = ..., reserve2: t.OldInstrumentID = ...,
        CombInstrumentID: t.InstrumentID = ..., LegInstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    LegID: Field[t.LegID]
    reserve2: Field[t.OldInstrumentID]
    CombInstrumentID: Field[t.InstrumentID]
    LegInstrumentID: Field[t.InstrumentID]

class QrySyncStatus(Struct):
    """9 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradingDay: t.Date = ...
    ) -> None: ...
    TradingDay: Field[t.Date]

class CombinationLeg(Struct):
    """237 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., LegID: t.LegID = ..., reserve2: t.OldInstrumentID = ...,
        Direction: t.Direction = ..., LegMultiple: t.LegMultiple = ..., ImplyLevel: t.ImplyLevel = ...,
        CombInstrumentID: t.InstrumentID = ..., LegInstrumentID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    LegID: Field[t.LegID]
    reserve2: Field[t.OldInstrumentID]
    Direction: Field[t.Direction]
    LegMultiple: Field[t.LegMultiple]
    ImplyLevel: Field[t.ImplyLevel]
    CombInstrumentID: Field[t.InstrumentID]
    LegInstrumentID: Field[t.InstrumentID]

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
    """1200 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., UserEventType: t.UserEventType = ...,
        EventSequenceNo: t.SequenceNo = ..., EventDate: t.Date = ..., EventTime: t.Time = ...,
        UserEventInfo: t.UserEventInfo = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    UserEventType: Field[t.UserEventType]
    EventSequenceNo: Field[t.SequenceNo]
    EventDate: Field[t.Date]
    EventTime: Field[t.Time]
    UserEventInfo: Field[t.UserEventInfo]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
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
    """388 bytes, FID 0x2472."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., OpenDate: t.Date = ..., ExchangeID: t.ExchangeID = ...,
        SettlementID: t.SettlementID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        ComTradeID: t.TradeID = ..., TradeID: t.TradeID = ..., reserve1: t.OldInstrumentID = ...,
        HedgeFlag: t.HedgeFlag = ..., Direction: t.Direction = ..., TotalAmt: t.Volume = ..., Margin: t.Money = ...,
        ExchMargin: t.Money = ..., MarginRateByMoney: t.Ratio = ..., MarginRateByVolume: t.Ratio = ...,
        LegID: t.LegID = ..., LegMultiple: t.LegMultiple = ..., reserve2: t.OldInstrumentID = ...,
        TradeGroupID: t.TradeGroupID = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...,
        CombInstrumentID: t.InstrumentID = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    OpenDate: Field[t.Date]
    ExchangeID: Field[t.ExchangeID]
    SettlementID: Field[t.SettlementID]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ComTradeID: Field[t.TradeID]
    TradeID: Field[t.TradeID]
    reserve1: Field[t.OldInstrumentID]
    HedgeFlag: Field[t.HedgeFlag]
    Direction: Field[t.Direction]
    TotalAmt: Field[t.Volume]
    Margin: Field[t.Money]
    ExchMargin: Field[t.Money]
    MarginRateByMoney: Field[t.Ratio]
    MarginRateByVolume: Field[t.Ratio]
    LegID: Field[t.LegID]
    LegMultiple: Field[t.LegMultiple]
    reserve2: Field[t.OldInstrumentID]
    TradeGroupID: Field[t.TradeGroupID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]
    CombInstrumentID: Field[t.InstrumentID]

class ParkedOrder(Struct):
    """475 bytes, FID 0x2473."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
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
        reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ...,
        IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
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
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class ParkedOrderAction(Struct):
    """411 bytes, FID 0x2474."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OrderActionRef: t.OrderActionRef = ...,
        OrderRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., LimitPrice: t.Price = ..., VolumeChange: t.Volume = ..., UserID: t.UserID = ...,
        reserve1: t.OldInstrumentID = ..., ParkedOrderActionID: t.ParkedOrderActionID = ..., UserType: t.UserType = ...,
        Status: t.ParkedOrderStatus = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...,
        InvestUnitID: t.InvestUnitID = ..., reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ...,
        InstrumentID: t.InstrumentID = ..., IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldInstrumentID]
    ParkedOrderActionID: Field[t.ParkedOrderActionID]
    UserType: Field[t.UserType]
    Status: Field[t.ParkedOrderStatus]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    InvestUnitID: Field[t.InvestUnitID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class QryParkedOrder(Struct):
    """162 bytes, FID 0x2475."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class QryParkedOrderAction(Struct):
    """162 bytes, FID 0x2476."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class RemoveParkedOrder(Struct):
    """54 bytes, FID 0x2477."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ParkedOrderID: t.ParkedOrderID = ...,
        InvestUnitID: t.InvestUnitID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ParkedOrderID: Field[t.ParkedOrderID]
    InvestUnitID: Field[t.InvestUnitID]

class RemoveParkedOrderAction(Struct):
    """54 bytes, FID 0x2478."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ParkedOrderActionID: t.ParkedOrderActionID = ...,
        InvestUnitID: t.InvestUnitID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ParkedOrderActionID: Field[t.ParkedOrderActionID]
    InvestUnitID: Field[t.InvestUnitID]

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
    """162 bytes, FID 0x2480."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ..., CombInstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
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
    """146 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., reserve1: t.OldIPAddress = ...,
        reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., IPAddress: t.IPAddress = ...,
        IPMask: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    reserve1: Field[t.OldIPAddress]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    IPAddress: Field[t.IPAddress]
    IPMask: Field[t.IPAddress]

class TradingNoticeInfo(Struct):
    """557 bytes, FID 0x2484."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., SendTime: t.Time = ...,
        FieldContent: t.Content = ..., SequenceSeries: t.SequenceSeries = ..., SequenceNo: t.SequenceNo = ...,
        InvestUnitID: t.InvestUnitID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    SendTime: Field[t.Time]
    FieldContent: Field[t.Content]
    SequenceSeries: Field[t.SequenceSeries]
    SequenceNo: Field[t.SequenceNo]
    InvestUnitID: Field[t.InvestUnitID]

class TradingNotice(Struct):
    """574 bytes, FID 0x2485."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorRange: t.InvestorRange = ..., InvestorID: t.InvestorID = ...,
        SequenceSeries: t.SequenceSeries = ..., UserID: t.UserID = ..., SendTime: t.Time = ...,
        SequenceNo: t.SequenceNo = ..., FieldContent: t.Content = ..., InvestUnitID: t.InvestUnitID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorRange: Field[t.InvestorRange]
    InvestorID: Field[t.InvestorID]
    SequenceSeries: Field[t.SequenceSeries]
    UserID: Field[t.UserID]
    SendTime: Field[t.Time]
    SequenceNo: Field[t.SequenceNo]
    FieldContent: Field[t.Content]
    InvestUnitID: Field[t.InvestUnitID]

class QryTradingNotice(Struct):
    """41 bytes, FID 0x2486."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InvestUnitID: t.InvestUnitID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InvestUnitID: Field[t.InvestUnitID]

class QryErrOrder(Struct):
    """24 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class ErrOrder(Struct):
    """460 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        OrderRef: t.OrderRef = ..., UserID: t.UserID = ..., OrderPriceType: t.OrderPriceType = ...,
        Direction: t.Direction = ..., CombOffsetFlag: t.CombOffsetFlag = ..., CombHedgeFlag: t.CombHedgeFlag = ...,
        LimitPrice: t.Price = ..., VolumeTotalOriginal: t.Volume = ..., TimeCondition: t.TimeCondition = ...,
        GTDDate: t.Date = ..., VolumeCondition: t.VolumeCondition = ..., MinVolume: t.Volume = ...,
        ContingentCondition: t.ContingentCondition = ..., StopPrice: t.Price = ...,
        ForceCloseReason: t.ForceCloseReason = ..., IsAutoSuspend: t.Bool = ..., BusinessUnit: t.BusinessUnit = ...,
        RequestID: t.RequestID = ..., UserForceClose: t.Bool = ..., ErrorID: t.ErrorID = ...,
        ErrorMsg: t.ErrorMsg = ..., IsSwapOrder: t.Bool = ..., ExchangeID: t.ExchangeID = ...,
        InvestUnitID: t.InvestUnitID = ..., AccountID: t.AccountID = ..., CurrencyID: t.CurrencyID = ...,
        ClientID: t.ClientID = ..., reserve2: t.OldIPAddress = ..., MacAddress: t.MacAddress = ...,
        InstrumentID: t.InstrumentID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
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
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

class ErrorConditionalOrder(Struct):
    """915 bytes, FID 0x248a."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        OrderRef: t.OrderRef = ..., UserID: t.UserID = ..., OrderPriceType: t.OrderPriceType = ...,
        Direction: t.Direction = ..., CombOffsetFlag: t.CombOffsetFlag = ..., CombHedgeFlag: t.CombHedgeFlag = ...,
        LimitPrice: t.Price = ..., VolumeTotalOriginal: t.Volume = ..., TimeCondition: t.TimeCondition = ...,
        GTDDate: t.Date = ..., VolumeCondition: t.VolumeCondition = ..., MinVolume: t.Volume = ...,
        ContingentCondition: t.ContingentCondition = ..., StopPrice: t.Price = ...,
        ForceCloseReason: t.ForceCloseReason = ..., IsAutoSuspend: t.Bool = ..., BusinessUnit: t.BusinessUnit = ...,
        RequestID: t.RequestID = ..., OrderLocalID: t.OrderLocalID = ..., ExchangeID: t.ExchangeID = ...,
        ParticipantID: t.ParticipantID = ..., ClientID: t.ClientID = ..., reserve2: t.OldExchangeInstID = ...,
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
        reserve3: t.OldIPAddress = ..., MacAddress: t.MacAddress = ..., InstrumentID: t.InstrumentID = ...,
        ExchangeInstID: t.ExchangeInstID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
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
    reserve2: Field[t.OldExchangeInstID]
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
    reserve3: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    InstrumentID: Field[t.InstrumentID]
    ExchangeInstID: Field[t.ExchangeInstID]
    IPAddress: Field[t.IPAddress]

class QryErrOrderAction(Struct):
    """24 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class ErrOrderAction(Struct):
    """599 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., OrderActionRef: t.OrderActionRef = ...,
        OrderRef: t.OrderRef = ..., RequestID: t.RequestID = ..., FrontID: t.FrontID = ...,
        SessionID: t.SessionID = ..., ExchangeID: t.ExchangeID = ..., OrderSysID: t.OrderSysID = ...,
        ActionFlag: t.ActionFlag = ..., LimitPrice: t.Price = ..., VolumeChange: t.Volume = ...,
        ActionDate: t.Date = ..., ActionTime: t.Time = ..., TraderID: t.TraderID = ..., InstallID: t.InstallID = ...,
        OrderLocalID: t.OrderLocalID = ..., ActionLocalID: t.OrderLocalID = ..., ParticipantID: t.ParticipantID = ...,
        ClientID: t.ClientID = ..., BusinessUnit: t.BusinessUnit = ..., OrderActionStatus: t.OrderActionStatus = ...,
        UserID: t.UserID = ..., StatusMsg: t.ErrorMsg = ..., reserve1: t.OldInstrumentID = ...,
        BranchID: t.BranchID = ..., InvestUnitID: t.InvestUnitID = ..., reserve2: t.OldIPAddress = ...,
        MacAddress: t.MacAddress = ..., ErrorID: t.ErrorID = ..., ErrorMsg: t.ErrorMsg = ...,
        InstrumentID: t.InstrumentID = ..., IPAddress: t.IPAddress = ...
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
    reserve1: Field[t.OldInstrumentID]
    BranchID: Field[t.BranchID]
    InvestUnitID: Field[t.InvestUnitID]
    reserve2: Field[t.OldIPAddress]
    MacAddress: Field[t.MacAddress]
    ErrorID: Field[t.ErrorID]
    ErrorMsg: Field[t.ErrorMsg]
    InstrumentID: Field[t.InstrumentID]
    IPAddress: Field[t.IPAddress]

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

class QryMaxOrderVolumeWithPrice(Struct):
    """177 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        Direction: t.Direction = ..., OffsetFlag: t.OffsetFlag = ..., HedgeFlag: t.HedgeFlag = ...,
        MaxVolume: t.Volume = ..., Price: t.Price = ..., ExchangeID: t.ExchangeID = ...,
        InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    Direction: Field[t.Direction]
    OffsetFlag: Field[t.OffsetFlag]
    HedgeFlag: Field[t.HedgeFlag]
    MaxVolume: Field[t.Volume]
    Price: Field[t.Price]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class QryBrokerTradingParams(Struct):
    """41 bytes, FID 0x2494."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., CurrencyID: t.CurrencyID = ...,
        AccountID: t.AccountID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    CurrencyID: Field[t.CurrencyID]
    AccountID: Field[t.AccountID]

class BrokerTradingParams(Struct):
    """45 bytes, FID 0x2495."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., MarginPriceType: t.MarginPriceType = ...,
        Algorithm: t.Algorithm = ..., AvailIncludeCloseProfit: t.IncludeCloseProfit = ...,
        CurrencyID: t.CurrencyID = ..., OptionRoyaltyPriceType: t.OptionRoyaltyPriceType = ...,
        AccountID: t.AccountID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    MarginPriceType: Field[t.MarginPriceType]
    Algorithm: Field[t.Algorithm]
    AvailIncludeCloseProfit: Field[t.IncludeCloseProfit]
    CurrencyID: Field[t.CurrencyID]
    OptionRoyaltyPriceType: Field[t.OptionRoyaltyPriceType]
    AccountID: Field[t.AccountID]

class QryBrokerTradingAlgos(Struct):
    """132 bytes, FID 0x2496."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., ExchangeID: t.ExchangeID = ..., reserve1: t.OldInstrumentID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    ExchangeID: Field[t.ExchangeID]
    reserve1: Field[t.OldInstrumentID]
    InstrumentID: Field[t.InstrumentID]

class BrokerTradingAlgos(Struct):
    """135 bytes, FID 0x2497."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., ExchangeID: t.ExchangeID = ..., reserve1: t.OldInstrumentID = ...,
        HandlePositionAlgoID: t.HandlePositionAlgoID = ..., FindMarginRateAlgoID: t.FindMarginRateAlgoID = ...,
        HandleTradingAccountAlgoID: t.HandleTradingAccountAlgoID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    ExchangeID: Field[t.ExchangeID]
    reserve1: Field[t.OldInstrumentID]
    HandlePositionAlgoID: Field[t.HandlePositionAlgoID]
    FindMarginRateAlgoID: Field[t.FindMarginRateAlgoID]
    HandleTradingAccountAlgoID: Field[t.HandleTradingAccountAlgoID]
    InstrumentID: Field[t.InstrumentID]

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
    """177 bytes, FID 0x2509."""
    def __init__(
        self, *,
        TradingDay: t.TradeDate = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        ExchangeID: t.ExchangeID = ..., reserve1: t.OldInstrumentID = ..., Direction: t.Direction = ...,
        HedgeFlag: t.HedgeFlag = ..., Volume: t.Volume = ..., InvestUnitID: t.InvestUnitID = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    TradingDay: Field[t.TradeDate]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExchangeID: Field[t.ExchangeID]
    reserve1: Field[t.OldInstrumentID]
    Direction: Field[t.Direction]
    HedgeFlag: Field[t.HedgeFlag]
    Volume: Field[t.Volume]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class QryEWarrantOffset(Struct):
    """162 bytes, FID 0x250a."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExchangeID: t.ExchangeID = ...,
        reserve1: t.OldInstrumentID = ..., InvestUnitID: t.InvestUnitID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExchangeID: Field[t.ExchangeID]
    reserve1: Field[t.OldInstrumentID]
    InvestUnitID: Field[t.InvestUnitID]
    InstrumentID: Field[t.InstrumentID]

class QryInvestorProductGroupMargin(Struct):
    """163 bytes, FID 0x250d."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., reserve1: t.OldInstrumentID = ...,
        HedgeFlag: t.HedgeFlag = ..., ExchangeID: t.ExchangeID = ..., InvestUnitID: t.InvestUnitID = ...,
        ProductGroupID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    reserve1: Field[t.OldInstrumentID]
    HedgeFlag: Field[t.HedgeFlag]
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    ProductGroupID: Field[t.InstrumentID]

class InvestorProductGroupMargin(Struct):
    """344 bytes, FID 0x250e."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        TradingDay: t.Date = ..., SettlementID: t.SettlementID = ..., FrozenMargin: t.Money = ...,
        LongFrozenMargin: t.Money = ..., ShortFrozenMargin: t.Money = ..., UseMargin: t.Money = ...,
        LongUseMargin: t.Money = ..., ShortUseMargin: t.Money = ..., ExchMargin: t.Money = ...,
        LongExchMargin: t.Money = ..., ShortExchMargin: t.Money = ..., CloseProfit: t.Money = ...,
        FrozenCommission: t.Money = ..., Commission: t.Money = ..., FrozenCash: t.Money = ..., CashIn: t.Money = ...,
        PositionProfit: t.Money = ..., OffsetAmount: t.Money = ..., LongOffsetAmount: t.Money = ...,
        ShortOffsetAmount: t.Money = ..., ExchOffsetAmount: t.Money = ..., LongExchOffsetAmount: t.Money = ...,
        ShortExchOffsetAmount: t.Money = ..., HedgeFlag: t.HedgeFlag = ..., ExchangeID: t.ExchangeID = ...,
        InvestUnitID: t.InvestUnitID = ..., ProductGroupID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
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
    ExchangeID: Field[t.ExchangeID]
    InvestUnitID: Field[t.InvestUnitID]
    ProductGroupID: Field[t.InstrumentID]

class QueryCFMMCTradingAccountToken(Struct):
    """41 bytes, FID 0x250f."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InvestUnitID: t.InvestUnitID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InvestUnitID: Field[t.InvestUnitID]

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
    """121 bytes, FID 0x2512."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., ExchangeID: t.ExchangeID = ..., ProductID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    ProductID: Field[t.InstrumentID]

class ProductGroup(Struct):
    """233 bytes, FID 0x2513."""
    def __init__(
        self, *,
        reserve1: t.OldInstrumentID = ..., ExchangeID: t.ExchangeID = ..., reserve2: t.OldInstrumentID = ...,
        ProductID: t.InstrumentID = ..., ProductGroupID: t.InstrumentID = ...
    ) -> None: ...
    reserve1: Field[t.OldInstrumentID]
    ExchangeID: Field[t.ExchangeID]
    reserve2: Field[t.OldInstrumentID]
    ProductID: Field[t.InstrumentID]
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

class MulticastInstrument(Struct):
    """140 bytes, FID 0xc05d (own)."""
    def __init__(
        self, *,
        TopicID: t.InstallID = ..., reserve1: t.OldInstrumentID = ..., InstrumentNo: t.InstallID = ...,
        CodePrice: t.Price = ..., VolumeMultiple: t.VolumeMultiple = ..., PriceTick: t.Price = ...,
        InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    TopicID: Field[t.InstallID]
    reserve1: Field[t.OldInstrumentID]
    InstrumentNo: Field[t.InstallID]
    CodePrice: Field[t.Price]
    VolumeMultiple: Field[t.VolumeMultiple]
    PriceTick: Field[t.Price]
    InstrumentID: Field[t.InstrumentID]

class QryMulticastInstrument(Struct):
    """116 bytes, FID 0xc05e (own)."""
    def __init__(
        self, *,
        TopicID: t.InstallID = ..., reserve1: t.OldInstrumentID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    TopicID: Field[t.InstallID]
    reserve1: Field[t.OldInstrumentID]
    InstrumentID: Field[t.InstrumentID]

class AppIDAuthAssign(Struct):
    """48 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., AppID: t.AppID = ..., DRIdentityID: t.DRIdentityID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    AppID: Field[t.AppID]
    DRIdentityID: Field[t.DRIdentityID]

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
    """76 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., reserve1: t.OldIPAddress = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    reserve1: Field[t.OldIPAddress]
    IPAddress: Field[t.IPAddress]

class QryLoginForbiddenUser(Struct):
    """27 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]

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

class QryLoginForbiddenIP(Struct):
    """49 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldIPAddress = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    reserve1: Field[t.OldIPAddress]
    IPAddress: Field[t.IPAddress]

class QryIPList(Struct):
    """49 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        reserve1: t.OldIPAddress = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    reserve1: Field[t.OldIPAddress]
    IPAddress: Field[t.IPAddress]

class QryUserRightsAssign(Struct):
    """27 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]

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

class AccountProperty(Struct):
    """381 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., AccountID: t.AccountID = ..., BankID: t.BankID = ...,
        BankAccount: t.BankAccount = ..., OpenName: t.InvestorFullName = ..., OpenBank: t.OpenBank = ...,
        IsActive: t.Bool = ..., AccountSourceType: t.AccountSourceType = ..., OpenDate: t.Date = ...,
        CancelDate: t.Date = ..., OperatorID: t.OperatorID = ..., OperateDate: t.Date = ..., OperateTime: t.Time = ...,
        CurrencyID: t.CurrencyID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    AccountID: Field[t.AccountID]
    BankID: Field[t.BankID]
    BankAccount: Field[t.BankAccount]
    OpenName: Field[t.InvestorFullName]
    OpenBank: Field[t.OpenBank]
    IsActive: Field[t.Bool]
    AccountSourceType: Field[t.AccountSourceType]
    OpenDate: Field[t.Date]
    CancelDate: Field[t.Date]
    OperatorID: Field[t.OperatorID]
    OperateDate: Field[t.Date]
    OperateTime: Field[t.Time]
    CurrencyID: Field[t.CurrencyID]

class QryCurrDRIdentity(Struct):
    """4 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        DRIdentityID: t.DRIdentityID = ...
    ) -> None: ...
    DRIdentityID: Field[t.DRIdentityID]

class CurrDRIdentity(Struct):
    """4 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        DRIdentityID: t.DRIdentityID = ...
    ) -> None: ...
    DRIdentityID: Field[t.DRIdentityID]

class QrySecAgentCheckMode(Struct):
    """24 bytes, FID 0x4021."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class QrySecAgentTradeInfo(Struct):
    """24 bytes, FID 0xc009 (own)."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., BrokerSecAgentID: t.AccountID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    BrokerSecAgentID: Field[t.AccountID]

class ReqUserAuthMethod(Struct):
    """36 bytes, FID 0xc000 (own)."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]

class RspUserAuthMethod(Struct):
    """4 bytes, FID 0xc032 (own)."""
    def __init__(
        self, *,
        UsableAuthMethod: t.CurrentAuthMethod = ...
    ) -> None: ...
    UsableAuthMethod: Field[t.CurrentAuthMethod]

class ReqGenUserCaptcha(Struct):
    """36 bytes, FID 0xc001 (own)."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]

class RspGenUserCaptcha(Struct):
    """2592 bytes, FID 0xc033 (own)."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., CaptchaInfoLen: t.CaptchaInfoLen = ...,
        CaptchaInfo: t.CaptchaInfo = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    CaptchaInfoLen: Field[t.CaptchaInfoLen]
    CaptchaInfo: Field[t.CaptchaInfo]

class ReqGenUserText(Struct):
    """36 bytes, FID 0xc002 (own)."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]

class RspGenUserText(Struct):
    """4 bytes, FID 0xc034 (own)."""
    def __init__(
        self, *,
        UserTextSeq: t.UserTextSeq = ...
    ) -> None: ...
    UserTextSeq: Field[t.UserTextSeq]

class ReqUserLoginWithCaptcha(Struct):
    """261 bytes, FID 0xc003 (own)."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., Password: t.Password = ...,
        UserProductInfo: t.ProductInfo = ..., InterfaceProductInfo: t.ProductInfo = ...,
        ProtocolInfo: t.ProtocolInfo = ..., MacAddress: t.MacAddress = ..., reserve1: t.OldIPAddress = ...,
        LoginRemark: t.LoginRemark = ..., Captcha: t.Password = ..., ClientIPPort: t.IPPort = ...,
        ClientIPAddress: t.IPAddress = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    Password: Field[t.Password]
    UserProductInfo: Field[t.ProductInfo]
    InterfaceProductInfo: Field[t.ProductInfo]
    ProtocolInfo: Field[t.ProtocolInfo]
    MacAddress: Field[t.MacAddress]
    reserve1: Field[t.OldIPAddress]
    LoginRemark: Field[t.LoginRemark]
    Captcha: Field[t.Password]
    ClientIPPort: Field[t.IPPort]
    ClientIPAddress: Field[t.IPAddress]

class ReqUserLoginWithText(Struct):
    """261 bytes, FID 0xc004 (own)."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., Password: t.Password = ...,
        UserProductInfo: t.ProductInfo = ..., InterfaceProductInfo: t.ProductInfo = ...,
        ProtocolInfo: t.ProtocolInfo = ..., MacAddress: t.MacAddress = ..., reserve1: t.OldIPAddress = ...,
        LoginRemark: t.LoginRemark = ..., Text: t.Password = ..., ClientIPPort: t.IPPort = ...,
        ClientIPAddress: t.IPAddress = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    Password: Field[t.Password]
    UserProductInfo: Field[t.ProductInfo]
    InterfaceProductInfo: Field[t.ProductInfo]
    ProtocolInfo: Field[t.ProtocolInfo]
    MacAddress: Field[t.MacAddress]
    reserve1: Field[t.OldIPAddress]
    LoginRemark: Field[t.LoginRemark]
    Text: Field[t.Password]
    ClientIPPort: Field[t.IPPort]
    ClientIPAddress: Field[t.IPAddress]

class ReqUserLoginWithOTP(Struct):
    """261 bytes, FID 0xc005 (own)."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., Password: t.Password = ...,
        UserProductInfo: t.ProductInfo = ..., InterfaceProductInfo: t.ProductInfo = ...,
        ProtocolInfo: t.ProtocolInfo = ..., MacAddress: t.MacAddress = ..., reserve1: t.OldIPAddress = ...,
        LoginRemark: t.LoginRemark = ..., OTPPassword: t.Password = ..., ClientIPPort: t.IPPort = ...,
        ClientIPAddress: t.IPAddress = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    Password: Field[t.Password]
    UserProductInfo: Field[t.ProductInfo]
    InterfaceProductInfo: Field[t.ProductInfo]
    ProtocolInfo: Field[t.ProtocolInfo]
    MacAddress: Field[t.MacAddress]
    reserve1: Field[t.OldIPAddress]
    LoginRemark: Field[t.LoginRemark]
    OTPPassword: Field[t.Password]
    ClientIPPort: Field[t.IPPort]
    ClientIPAddress: Field[t.IPAddress]

class ReqApiHandshake(Struct):
    """31 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        CryptoKeyVersion: t.CryptoKeyVersion = ...
    ) -> None: ...
    CryptoKeyVersion: Field[t.CryptoKeyVersion]

class RspApiHandshake(Struct):
    """309 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        FrontHandshakeDataLen: t.HandshakeDataLen = ..., FrontHandshakeData: t.HandshakeData = ...,
        IsApiAuthEnabled: t.Bool = ...
    ) -> None: ...
    FrontHandshakeDataLen: Field[t.HandshakeDataLen]
    FrontHandshakeData: Field[t.HandshakeData]
    IsApiAuthEnabled: Field[t.Bool]

class ReqVerifyApiKey(Struct):
    """305 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ApiHandshakeDataLen: t.HandshakeDataLen = ..., ApiHandshakeData: t.HandshakeData = ...
    ) -> None: ...
    ApiHandshakeDataLen: Field[t.HandshakeDataLen]
    ApiHandshakeData: Field[t.HandshakeData]

class DepartmentUser(Struct):
    """41 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., InvestorRange: t.DepartmentRange = ...,
        InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    InvestorRange: Field[t.DepartmentRange]
    InvestorID: Field[t.InvestorID]

class QueryFreq(Struct):
    """4 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        QueryFreq: t.QueryFreq = ...
    ) -> None: ...
    QueryFreq: Field[t.QueryFreq]

class AuthForbiddenIP(Struct):
    """33 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        IPAddress: t.IPAddress = ...
    ) -> None: ...
    IPAddress: Field[t.IPAddress]

class QryAuthForbiddenIP(Struct):
    """33 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        IPAddress: t.IPAddress = ...
    ) -> None: ...
    IPAddress: Field[t.IPAddress]

class SyncDelaySwapFrozen(Struct):
    """55 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        DelaySwapSeqNo: t.DepositSeqNo = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        FromCurrencyID: t.CurrencyID = ..., FromRemainSwap: t.Money = ..., IsManualSwap: t.Bool = ...
    ) -> None: ...
    DelaySwapSeqNo: Field[t.DepositSeqNo]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    FromCurrencyID: Field[t.CurrencyID]
    FromRemainSwap: Field[t.Money]
    IsManualSwap: Field[t.Bool]

class UserSystemInfo(Struct):
    """550 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., ClientSystemInfoLen: t.SystemInfoLen = ...,
        ClientSystemInfo: t.ClientSystemInfo = ..., reserve1: t.OldIPAddress = ..., ClientIPPort: t.IPPort = ...,
        ClientLoginTime: t.Time = ..., ClientAppID: t.AppID = ..., ClientPublicIP: t.IPAddress = ...,
        ClientLoginRemark: t.ClientLoginRemark = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    ClientSystemInfoLen: Field[t.SystemInfoLen]
    ClientSystemInfo: Field[t.ClientSystemInfo]
    reserve1: Field[t.OldIPAddress]
    ClientIPPort: Field[t.IPPort]
    ClientLoginTime: Field[t.Time]
    ClientAppID: Field[t.AppID]
    ClientPublicIP: Field[t.IPAddress]
    ClientLoginRemark: Field[t.ClientLoginRemark]

class AuthUserID(Struct):
    """61 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., AppID: t.AppID = ..., UserID: t.UserID = ..., AuthType: t.AuthType = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    AppID: Field[t.AppID]
    UserID: Field[t.UserID]
    AuthType: Field[t.AuthType]

class AuthIP(Struct):
    """77 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., AppID: t.AppID = ..., IPAddress: t.IPAddress = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    AppID: Field[t.AppID]
    IPAddress: Field[t.IPAddress]

class QryClassifiedInstrument(Struct):
    """254 bytes, FID 0xc00a (own)."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., ExchangeID: t.ExchangeID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        ProductID: t.InstrumentID = ..., TradingType: t.TradingType = ..., ClassType: t.ClassType = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    ExchangeInstID: Field[t.ExchangeInstID]
    ProductID: Field[t.InstrumentID]
    TradingType: Field[t.TradingType]
    ClassType: Field[t.ClassType]

class QryCombPromotionParam(Struct):
    """90 bytes, FID 0xc00b (own)."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]

class CombPromotionParam(Struct):
    """103 bytes, FID 0xc038 (own)."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., InstrumentID: t.InstrumentID = ..., CombHedgeFlag: t.CombHedgeFlag = ...,
        Xparameter: t.DiscountRatio = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]
    CombHedgeFlag: Field[t.CombHedgeFlag]
    Xparameter: Field[t.DiscountRatio]

class ReqUserLoginSC(Struct):
    """295 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., Password: t.Password = ...,
        UserProductInfo: t.ProductInfo = ..., InterfaceProductInfo: t.ProductInfo = ...,
        ProtocolInfo: t.ProtocolInfo = ..., MacAddress: t.MacAddress = ..., OneTimePassword: t.Password = ...,
        ClientIPAddress: t.IPAddress = ..., LoginRemark: t.LoginRemark = ..., ClientIPPort: t.IPPort = ...,
        AuthCode: t.AuthCode = ..., AppID: t.AppID = ...
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
    ClientIPPort: Field[t.IPPort]
    AuthCode: Field[t.AuthCode]
    AppID: Field[t.AppID]

class QryRiskSettleInvstPosition(Struct):
    """105 bytes, FID 0xc00c (own)."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., InstrumentID: t.InstrumentID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    InstrumentID: Field[t.InstrumentID]

class QryRiskSettleProductStatus(Struct):
    """81 bytes, FID 0xc00d (own)."""
    def __init__(
        self, *,
        ProductID: t.InstrumentID = ...
    ) -> None: ...
    ProductID: Field[t.InstrumentID]

class RiskSettleInvstPosition(Struct):
    """403 bytes, FID 0xc039 (own)."""
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
        StrikeFrozen: t.Volume = ..., StrikeFrozenAmount: t.Money = ..., AbandonFrozen: t.Volume = ...,
        ExchangeID: t.ExchangeID = ..., YdStrikeFrozen: t.Volume = ..., InvestUnitID: t.InvestUnitID = ...,
        PositionCostOffset: t.Money = ..., TasPosition: t.Volume = ..., TasPositionCost: t.Money = ...
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
    ExchangeID: Field[t.ExchangeID]
    YdStrikeFrozen: Field[t.Volume]
    InvestUnitID: Field[t.InvestUnitID]
    PositionCostOffset: Field[t.Money]
    TasPosition: Field[t.Volume]
    TasPositionCost: Field[t.Money]

class RiskSettleProductStatus(Struct):
    """91 bytes, FID 0xc03a (own)."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., ProductID: t.InstrumentID = ..., ProductStatus: t.ProductStatus = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    ProductID: Field[t.InstrumentID]
    ProductStatus: Field[t.ProductStatus]

class SyncDeltaInfo(Struct):
    """266 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        SyncDeltaSequenceNo: t.SequenceNo = ..., SyncDeltaStatus: t.SyncDeltaStatus = ...,
        SyncDescription: t.SyncDescription = ..., IsOnlyTrdDelta: t.Bool = ...
    ) -> None: ...
    SyncDeltaSequenceNo: Field[t.SequenceNo]
    SyncDeltaStatus: Field[t.SyncDeltaStatus]
    SyncDescription: Field[t.SyncDescription]
    IsOnlyTrdDelta: Field[t.Bool]

class SyncDeltaProductStatus(Struct):
    """95 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        SyncDeltaSequenceNo: t.SequenceNo = ..., ExchangeID: t.ExchangeID = ..., ProductID: t.InstrumentID = ...,
        ProductStatus: t.ProductStatus = ...
    ) -> None: ...
    SyncDeltaSequenceNo: Field[t.SequenceNo]
    ExchangeID: Field[t.ExchangeID]
    ProductID: Field[t.InstrumentID]
    ProductStatus: Field[t.ProductStatus]

class SyncDeltaInvstPosDtl(Struct):
    """355 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        HedgeFlag: t.HedgeFlag = ..., Direction: t.Direction = ..., OpenDate: t.Date = ..., TradeID: t.TradeID = ...,
        Volume: t.Volume = ..., OpenPrice: t.Price = ..., TradingDay: t.Date = ..., SettlementID: t.SettlementID = ...,
        TradeType: t.TradeType = ..., CombInstrumentID: t.InstrumentID = ..., ExchangeID: t.ExchangeID = ...,
        CloseProfitByDate: t.Money = ..., CloseProfitByTrade: t.Money = ..., PositionProfitByDate: t.Money = ...,
        PositionProfitByTrade: t.Money = ..., Margin: t.Money = ..., ExchMargin: t.Money = ...,
        MarginRateByMoney: t.Ratio = ..., MarginRateByVolume: t.Ratio = ..., LastSettlementPrice: t.Price = ...,
        SettlementPrice: t.Price = ..., CloseVolume: t.Volume = ..., CloseAmount: t.Money = ...,
        TimeFirstVolume: t.Volume = ..., SpecPosiType: t.SpecPosiType = ..., ActionDirection: t.ActionDirection = ...,
        SyncDeltaSequenceNo: t.SequenceNo = ...
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
    TimeFirstVolume: Field[t.Volume]
    SpecPosiType: Field[t.SpecPosiType]
    ActionDirection: Field[t.ActionDirection]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaInvstPosCombDtl(Struct):
    """233 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., OpenDate: t.Date = ..., ExchangeID: t.ExchangeID = ...,
        SettlementID: t.SettlementID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        ComTradeID: t.TradeID = ..., TradeID: t.TradeID = ..., InstrumentID: t.InstrumentID = ...,
        HedgeFlag: t.HedgeFlag = ..., Direction: t.Direction = ..., TotalAmt: t.Volume = ..., Margin: t.Money = ...,
        ExchMargin: t.Money = ..., MarginRateByMoney: t.Ratio = ..., MarginRateByVolume: t.Ratio = ...,
        LegID: t.LegID = ..., LegMultiple: t.LegMultiple = ..., TradeGroupID: t.TradeGroupID = ...,
        ActionDirection: t.ActionDirection = ..., SyncDeltaSequenceNo: t.SequenceNo = ...
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
    TradeGroupID: Field[t.TradeGroupID]
    ActionDirection: Field[t.ActionDirection]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaTradingAccount(Struct):
    """389 bytes, no FID: it never travels by itself."""
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
        SpecProductExchangeMargin: t.Money = ..., FrozenSwap: t.Money = ..., RemainSwap: t.Money = ...,
        SyncDeltaSequenceNo: t.SequenceNo = ...
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
    FrozenSwap: Field[t.Money]
    RemainSwap: Field[t.Money]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaInitInvstMargin(Struct):
    """124 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., LastRiskTotalInvstMargin: t.Money = ...,
        LastRiskTotalExchMargin: t.Money = ..., ThisSyncInvstMargin: t.Money = ..., ThisSyncExchMargin: t.Money = ...,
        RemainRiskInvstMargin: t.Money = ..., RemainRiskExchMargin: t.Money = ...,
        LastRiskSpecTotalInvstMargin: t.Money = ..., LastRiskSpecTotalExchMargin: t.Money = ...,
        ThisSyncSpecInvstMargin: t.Money = ..., ThisSyncSpecExchMargin: t.Money = ...,
        RemainRiskSpecInvstMargin: t.Money = ..., RemainRiskSpecExchMargin: t.Money = ...,
        SyncDeltaSequenceNo: t.SequenceNo = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    LastRiskTotalInvstMargin: Field[t.Money]
    LastRiskTotalExchMargin: Field[t.Money]
    ThisSyncInvstMargin: Field[t.Money]
    ThisSyncExchMargin: Field[t.Money]
    RemainRiskInvstMargin: Field[t.Money]
    RemainRiskExchMargin: Field[t.Money]
    LastRiskSpecTotalInvstMargin: Field[t.Money]
    LastRiskSpecTotalExchMargin: Field[t.Money]
    ThisSyncSpecInvstMargin: Field[t.Money]
    ThisSyncSpecExchMargin: Field[t.Money]
    RemainRiskSpecInvstMargin: Field[t.Money]
    RemainRiskSpecExchMargin: Field[t.Money]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaDceCombInstrument(Struct):
    """272 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        CombInstrumentID: t.InstrumentID = ..., ExchangeID: t.ExchangeID = ..., ExchangeInstID: t.ExchangeInstID = ...,
        TradeGroupID: t.TradeGroupID = ..., CombHedgeFlag: t.HedgeFlag = ...,
        CombinationType: t.DceCombinationType = ..., Direction: t.Direction = ..., ProductID: t.InstrumentID = ...,
        Xparameter: t.DiscountRatio = ..., ActionDirection: t.ActionDirection = ...,
        SyncDeltaSequenceNo: t.SequenceNo = ...
    ) -> None: ...
    CombInstrumentID: Field[t.InstrumentID]
    ExchangeID: Field[t.ExchangeID]
    ExchangeInstID: Field[t.ExchangeInstID]
    TradeGroupID: Field[t.TradeGroupID]
    CombHedgeFlag: Field[t.HedgeFlag]
    CombinationType: Field[t.DceCombinationType]
    Direction: Field[t.Direction]
    ProductID: Field[t.InstrumentID]
    Xparameter: Field[t.DiscountRatio]
    ActionDirection: Field[t.ActionDirection]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaInvstMarginRate(Struct):
    """148 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., HedgeFlag: t.HedgeFlag = ..., LongMarginRatioByMoney: t.Ratio = ...,
        LongMarginRatioByVolume: t.Money = ..., ShortMarginRatioByMoney: t.Ratio = ...,
        ShortMarginRatioByVolume: t.Money = ..., IsRelative: t.Bool = ..., ActionDirection: t.ActionDirection = ...,
        SyncDeltaSequenceNo: t.SequenceNo = ...
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
    ActionDirection: Field[t.ActionDirection]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaExchMarginRate(Struct):
    """130 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InstrumentID: t.InstrumentID = ..., HedgeFlag: t.HedgeFlag = ...,
        LongMarginRatioByMoney: t.Ratio = ..., LongMarginRatioByVolume: t.Money = ...,
        ShortMarginRatioByMoney: t.Ratio = ..., ShortMarginRatioByVolume: t.Money = ...,
        ActionDirection: t.ActionDirection = ..., SyncDeltaSequenceNo: t.SequenceNo = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InstrumentID: Field[t.InstrumentID]
    HedgeFlag: Field[t.HedgeFlag]
    LongMarginRatioByMoney: Field[t.Ratio]
    LongMarginRatioByVolume: Field[t.Money]
    ShortMarginRatioByMoney: Field[t.Ratio]
    ShortMarginRatioByVolume: Field[t.Money]
    ActionDirection: Field[t.ActionDirection]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaOptExchMargin(Struct):
    """161 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InstrumentID: t.InstrumentID = ..., SShortMarginRatioByMoney: t.Ratio = ...,
        SShortMarginRatioByVolume: t.Money = ..., HShortMarginRatioByMoney: t.Ratio = ...,
        HShortMarginRatioByVolume: t.Money = ..., AShortMarginRatioByMoney: t.Ratio = ...,
        AShortMarginRatioByVolume: t.Money = ..., MShortMarginRatioByMoney: t.Ratio = ...,
        MShortMarginRatioByVolume: t.Money = ..., ActionDirection: t.ActionDirection = ...,
        SyncDeltaSequenceNo: t.SequenceNo = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InstrumentID: Field[t.InstrumentID]
    SShortMarginRatioByMoney: Field[t.Ratio]
    SShortMarginRatioByVolume: Field[t.Money]
    HShortMarginRatioByMoney: Field[t.Ratio]
    HShortMarginRatioByVolume: Field[t.Money]
    AShortMarginRatioByMoney: Field[t.Ratio]
    AShortMarginRatioByVolume: Field[t.Money]
    MShortMarginRatioByMoney: Field[t.Ratio]
    MShortMarginRatioByVolume: Field[t.Money]
    ActionDirection: Field[t.ActionDirection]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaOptInvstMargin(Struct):
    """179 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., SShortMarginRatioByMoney: t.Ratio = ...,
        SShortMarginRatioByVolume: t.Money = ..., HShortMarginRatioByMoney: t.Ratio = ...,
        HShortMarginRatioByVolume: t.Money = ..., AShortMarginRatioByMoney: t.Ratio = ...,
        AShortMarginRatioByVolume: t.Money = ..., IsRelative: t.Bool = ..., MShortMarginRatioByMoney: t.Ratio = ...,
        MShortMarginRatioByVolume: t.Money = ..., ActionDirection: t.ActionDirection = ...,
        SyncDeltaSequenceNo: t.SequenceNo = ...
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
    ActionDirection: Field[t.ActionDirection]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaInvstMarginRateUL(Struct):
    """144 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., HedgeFlag: t.HedgeFlag = ..., LongMarginRatioByMoney: t.Ratio = ...,
        LongMarginRatioByVolume: t.Money = ..., ShortMarginRatioByMoney: t.Ratio = ...,
        ShortMarginRatioByVolume: t.Money = ..., ActionDirection: t.ActionDirection = ...,
        SyncDeltaSequenceNo: t.SequenceNo = ...
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
    ActionDirection: Field[t.ActionDirection]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaOptInvstCommRate(Struct):
    """175 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., OpenRatioByMoney: t.Ratio = ..., OpenRatioByVolume: t.Ratio = ...,
        CloseRatioByMoney: t.Ratio = ..., CloseRatioByVolume: t.Ratio = ..., CloseTodayRatioByMoney: t.Ratio = ...,
        CloseTodayRatioByVolume: t.Ratio = ..., StrikeRatioByMoney: t.Ratio = ..., StrikeRatioByVolume: t.Ratio = ...,
        ActionDirection: t.ActionDirection = ..., SyncDeltaSequenceNo: t.SequenceNo = ...
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
    ActionDirection: Field[t.ActionDirection]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaInvstCommRate(Struct):
    """159 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ...,
        InvestorID: t.InvestorID = ..., OpenRatioByMoney: t.Ratio = ..., OpenRatioByVolume: t.Ratio = ...,
        CloseRatioByMoney: t.Ratio = ..., CloseRatioByVolume: t.Ratio = ..., CloseTodayRatioByMoney: t.Ratio = ...,
        CloseTodayRatioByVolume: t.Ratio = ..., ActionDirection: t.ActionDirection = ...,
        SyncDeltaSequenceNo: t.SequenceNo = ...
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
    ActionDirection: Field[t.ActionDirection]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaProductExchRate(Struct):
    """98 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ProductID: t.InstrumentID = ..., QuoteCurrencyID: t.CurrencyID = ..., ExchangeRate: t.ExchangeRate = ...,
        ActionDirection: t.ActionDirection = ..., SyncDeltaSequenceNo: t.SequenceNo = ...
    ) -> None: ...
    ProductID: Field[t.InstrumentID]
    QuoteCurrencyID: Field[t.CurrencyID]
    ExchangeRate: Field[t.ExchangeRate]
    ActionDirection: Field[t.ActionDirection]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaDepthMarketData(Struct):
    """475 bytes, no FID: it never travels by itself."""
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
        ActionDay: t.Date = ..., BandingUpperPrice: t.Price = ..., BandingLowerPrice: t.Price = ...,
        ActionDirection: t.ActionDirection = ..., SyncDeltaSequenceNo: t.SequenceNo = ...
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
    BandingUpperPrice: Field[t.Price]
    BandingLowerPrice: Field[t.Price]
    ActionDirection: Field[t.ActionDirection]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaIndexPrice(Struct):
    """105 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InstrumentID: t.InstrumentID = ..., ClosePrice: t.Price = ...,
        ActionDirection: t.ActionDirection = ..., SyncDeltaSequenceNo: t.SequenceNo = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InstrumentID: Field[t.InstrumentID]
    ClosePrice: Field[t.Price]
    ActionDirection: Field[t.ActionDirection]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SyncDeltaEWarrantOffset(Struct):
    """134 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradingDay: t.TradeDate = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        ExchangeID: t.ExchangeID = ..., InstrumentID: t.InstrumentID = ..., Direction: t.Direction = ...,
        HedgeFlag: t.HedgeFlag = ..., Volume: t.Volume = ..., ActionDirection: t.ActionDirection = ...,
        SyncDeltaSequenceNo: t.SequenceNo = ...
    ) -> None: ...
    TradingDay: Field[t.TradeDate]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]
    Direction: Field[t.Direction]
    HedgeFlag: Field[t.HedgeFlag]
    Volume: Field[t.Volume]
    ActionDirection: Field[t.ActionDirection]
    SyncDeltaSequenceNo: Field[t.SequenceNo]

class SPBMFutureParameter(Struct):
    """217 bytes, FID 0xc03b (own)."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., ExchangeID: t.ExchangeID = ..., InstrumentID: t.InstrumentID = ...,
        ProdFamilyCode: t.InstrumentID = ..., Cvf: t.VolumeMultiple = ..., TimeRange: t.TimeRange = ...,
        MarginRate: t.Ratio = ..., LockRateX: t.Ratio = ..., AddOnRate: t.Ratio = ..., PreSettlementPrice: t.Price = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]
    ProdFamilyCode: Field[t.InstrumentID]
    Cvf: Field[t.VolumeMultiple]
    TimeRange: Field[t.TimeRange]
    MarginRate: Field[t.Ratio]
    LockRateX: Field[t.Ratio]
    AddOnRate: Field[t.Ratio]
    PreSettlementPrice: Field[t.Price]

class SPBMOptionParameter(Struct):
    """216 bytes, FID 0xc03c (own)."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., ExchangeID: t.ExchangeID = ..., InstrumentID: t.InstrumentID = ...,
        ProdFamilyCode: t.InstrumentID = ..., Cvf: t.VolumeMultiple = ..., DownPrice: t.Price = ...,
        Delta: t.Delta = ..., SlimiDelta: t.Delta = ..., PreSettlementPrice: t.Price = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]
    ProdFamilyCode: Field[t.InstrumentID]
    Cvf: Field[t.VolumeMultiple]
    DownPrice: Field[t.Price]
    Delta: Field[t.Delta]
    SlimiDelta: Field[t.Delta]
    PreSettlementPrice: Field[t.Price]

class SPBMIntraParameter(Struct):
    """107 bytes, FID 0xc03d (own)."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., ExchangeID: t.ExchangeID = ..., ProdFamilyCode: t.InstrumentID = ...,
        IntraRateY: t.Ratio = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    ExchangeID: Field[t.ExchangeID]
    ProdFamilyCode: Field[t.InstrumentID]
    IntraRateY: Field[t.Ratio]

class SPBMInterParameter(Struct):
    """192 bytes, FID 0xc03e (own)."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., ExchangeID: t.ExchangeID = ..., SpreadId: t.SpreadId = ..., InterRateZ: t.Ratio = ...,
        Leg1ProdFamilyCode: t.InstrumentID = ..., Leg2ProdFamilyCode: t.InstrumentID = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    ExchangeID: Field[t.ExchangeID]
    SpreadId: Field[t.SpreadId]
    InterRateZ: Field[t.Ratio]
    Leg1ProdFamilyCode: Field[t.InstrumentID]
    Leg2ProdFamilyCode: Field[t.InstrumentID]

class SyncSPBMParameterEnd(Struct):
    """9 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        TradingDay: t.Date = ...
    ) -> None: ...
    TradingDay: Field[t.Date]

class QrySPBMFutureParameter(Struct):
    """171 bytes, FID 0xc00e (own)."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., InstrumentID: t.InstrumentID = ..., ProdFamilyCode: t.InstrumentID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]
    ProdFamilyCode: Field[t.InstrumentID]

class QrySPBMOptionParameter(Struct):
    """171 bytes, FID 0xc00f (own)."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., InstrumentID: t.InstrumentID = ..., ProdFamilyCode: t.InstrumentID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]
    ProdFamilyCode: Field[t.InstrumentID]

class QrySPBMIntraParameter(Struct):
    """90 bytes, FID 0xc010 (own)."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., ProdFamilyCode: t.InstrumentID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    ProdFamilyCode: Field[t.InstrumentID]

class QrySPBMInterParameter(Struct):
    """171 bytes, FID 0xc011 (own)."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., Leg1ProdFamilyCode: t.InstrumentID = ...,
        Leg2ProdFamilyCode: t.InstrumentID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    Leg1ProdFamilyCode: Field[t.InstrumentID]
    Leg2ProdFamilyCode: Field[t.InstrumentID]

class SPBMPortfDefinition(Struct):
    """98 bytes, FID 0xc03f (own)."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., PortfolioDefID: t.PortfolioDefID = ..., ProdFamilyCode: t.InstrumentID = ...,
        IsSPBM: t.Bool = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    PortfolioDefID: Field[t.PortfolioDefID]
    ProdFamilyCode: Field[t.InstrumentID]
    IsSPBM: Field[t.Bool]

class SPBMInvestorPortfDef(Struct):
    """37 bytes, FID 0xc040 (own)."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        PortfolioDefID: t.PortfolioDefID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    PortfolioDefID: Field[t.PortfolioDefID]

class InvestorPortfMarginRatio(Struct):
    """42 bytes, FID 0xc041 (own)."""
    def __init__(
        self, *,
        InvestorRange: t.InvestorRange = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        ExchangeID: t.ExchangeID = ..., MarginRatio: t.Ratio = ...
    ) -> None: ...
    InvestorRange: Field[t.InvestorRange]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExchangeID: Field[t.ExchangeID]
    MarginRatio: Field[t.Ratio]

class QrySPBMPortfDefinition(Struct):
    """94 bytes, FID 0xc012 (own)."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., PortfolioDefID: t.PortfolioDefID = ..., ProdFamilyCode: t.InstrumentID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    PortfolioDefID: Field[t.PortfolioDefID]
    ProdFamilyCode: Field[t.InstrumentID]

class QrySPBMInvestorPortfDef(Struct):
    """33 bytes, FID 0xc013 (own)."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]

class QryInvestorPortfMarginRatio(Struct):
    """33 bytes, FID 0xc014 (own)."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ..., ExchangeID: t.ExchangeID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ExchangeID: Field[t.ExchangeID]

class InvestorProdSPBMDetail(Struct):
    """250 bytes, FID 0xc042 (own)."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        ProdFamilyCode: t.InstrumentID = ..., IntraInstrMargin: t.Money = ..., BCollectingMargin: t.Money = ...,
        SCollectingMargin: t.Money = ..., IntraProdMargin: t.Money = ..., NetMargin: t.Money = ...,
        InterProdMargin: t.Money = ..., SingleMargin: t.Money = ..., AddOnMargin: t.Money = ...,
        DeliveryMargin: t.Money = ..., CallOptionMinRisk: t.Money = ..., PutOptionMinRisk: t.Money = ...,
        OptionMinRisk: t.Money = ..., OptionValueOffset: t.Money = ..., OptionRoyalty: t.Money = ...,
        RealOptionValueOffset: t.Money = ..., Margin: t.Money = ..., ExchMargin: t.Money = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ProdFamilyCode: Field[t.InstrumentID]
    IntraInstrMargin: Field[t.Money]
    BCollectingMargin: Field[t.Money]
    SCollectingMargin: Field[t.Money]
    IntraProdMargin: Field[t.Money]
    NetMargin: Field[t.Money]
    InterProdMargin: Field[t.Money]
    SingleMargin: Field[t.Money]
    AddOnMargin: Field[t.Money]
    DeliveryMargin: Field[t.Money]
    CallOptionMinRisk: Field[t.Money]
    PutOptionMinRisk: Field[t.Money]
    OptionMinRisk: Field[t.Money]
    OptionValueOffset: Field[t.Money]
    OptionRoyalty: Field[t.Money]
    RealOptionValueOffset: Field[t.Money]
    Margin: Field[t.Money]
    ExchMargin: Field[t.Money]

class QryInvestorProdSPBMDetail(Struct):
    """114 bytes, FID 0xc015 (own)."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        ProdFamilyCode: t.InstrumentID = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    ProdFamilyCode: Field[t.InstrumentID]

class PortfTradeParamSetting(Struct):
    """42 bytes, no FID: it never travels by itself."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., BrokerID: t.BrokerID = ..., InvestorID: t.InvestorID = ...,
        Portfolio: t.Portfolio = ..., IsActionVerify: t.Bool = ..., IsCloseVerify: t.Bool = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    BrokerID: Field[t.BrokerID]
    InvestorID: Field[t.InvestorID]
    Portfolio: Field[t.Portfolio]
    IsActionVerify: Field[t.Bool]
    IsCloseVerify: Field[t.Bool]

STRUCTS: dict[str, type[Struct]]
