"""Internal messages: structs.

Generated from specs/internal by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto.structs import Field, Struct
from ctpproto.generated.internal import types as t

class SessionOpened(Struct):
    """141 bytes, FID 0xe001."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., FrontID: t.FrontID = ..., SessionID: t.SessionID = ...,
        EdgeKind: t.EdgeKind = ..., Connection: t.Connection = ..., PeerAddress: t.PeerAddress = ...,
        UserProductInfo: t.ProductInfo = ..., InterfaceProductInfo: t.ProductInfo = ...,
        ProtocolInfo: t.ProtocolInfo = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    EdgeKind: Field[t.EdgeKind]
    Connection: Field[t.Connection]
    PeerAddress: Field[t.PeerAddress]
    UserProductInfo: Field[t.ProductInfo]
    InterfaceProductInfo: Field[t.ProductInfo]
    ProtocolInfo: Field[t.ProtocolInfo]

class SessionClosed(Struct):
    """89 bytes, FID 0xe002."""
    def __init__(
        self, *,
        FrontID: t.FrontID = ..., SessionID: t.SessionID = ..., CloseReason: t.CloseReason = ...
    ) -> None: ...
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    CloseReason: Field[t.CloseReason]

class Clock(Struct):
    """9 bytes, FID 0xe003."""
    def __init__(
        self, *,
        TradingDay: t.Date = ...
    ) -> None: ...
    TradingDay: Field[t.Date]

class EpochBegan(Struct):
    """294 bytes, FID 0xe004."""
    def __init__(
        self, *,
        Epoch: t.Epoch = ..., CoreName: t.CoreName = ..., OperatorNote: t.OperatorNote = ...
    ) -> None: ...
    Epoch: Field[t.Epoch]
    CoreName: Field[t.CoreName]
    OperatorNote: Field[t.OperatorNote]

class Fence(Struct):
    """261 bytes, FID 0xe005."""
    def __init__(
        self, *,
        Epoch: t.Epoch = ..., OperatorNote: t.OperatorNote = ...
    ) -> None: ...
    Epoch: Field[t.Epoch]
    OperatorNote: Field[t.OperatorNote]

class DayRoll(Struct):
    """275 bytes, FID 0xe006."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., NextTradingDay: t.Date = ..., OperatorNote: t.OperatorNote = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    NextTradingDay: Field[t.Date]
    OperatorNote: Field[t.OperatorNote]

class KillSwitch(Struct):
    """288 bytes, FID 0xe007."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., IsOn: t.Bool = ..., OperatorNote: t.OperatorNote = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    IsOn: Field[t.Bool]
    OperatorNote: Field[t.OperatorNote]

class HandRaised(Struct):
    """284 bytes, FID 0xe008."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., RaisedReason: t.RaisedReason = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    RaisedReason: Field[t.RaisedReason]

class UserInvestor(Struct):
    """40 bytes, FID 0xe009."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., InvestorID: t.InvestorID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    InvestorID: Field[t.InvestorID]

class Credential(Struct):
    """188 bytes, FID 0xe00a."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., PasswordHash: t.PasswordHash = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    PasswordHash: Field[t.PasswordHash]

class TradingParameters(Struct):
    """28 bytes, FID 0xe00b."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., RequireSettlementConfirm: t.Bool = ..., MaxSessionsPerUser: t.Volume = ...,
        SettlementGroupID: t.SettlementGroupID = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    RequireSettlementConfirm: Field[t.Bool]
    MaxSessionsPerUser: Field[t.Volume]
    SettlementGroupID: Field[t.SettlementGroupID]

class OrderContext(Struct):
    """535 bytes, FID 0xe00c."""
    def __init__(
        self, *,
        FrontID: t.FrontID = ..., SessionID: t.SessionID = ..., OrderRef: t.OrderRef = ...,
        ContextLength: t.ContextLength = ..., ContextBytes: t.ContextBytes = ...
    ) -> None: ...
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    OrderRef: Field[t.OrderRef]
    ContextLength: Field[t.ContextLength]
    ContextBytes: Field[t.ContextBytes]

class CoreState(Struct):
    """33 bytes, FID 0xe00d."""
    def __init__(
        self, *,
        TradingDay: t.Date = ..., SettlementID: t.SettlementID = ..., SessionID: t.SessionID = ...,
        BrokerOrderSeq: t.SequenceNo = ..., OrderSequenceNo: t.SequenceNo = ..., TradeSequenceNo: t.SequenceNo = ...,
        IsHalted: t.Bool = ...
    ) -> None: ...
    TradingDay: Field[t.Date]
    SettlementID: Field[t.SettlementID]
    SessionID: Field[t.SessionID]
    BrokerOrderSeq: Field[t.SequenceNo]
    OrderSequenceNo: Field[t.SequenceNo]
    TradeSequenceNo: Field[t.SequenceNo]
    IsHalted: Field[t.Bool]

class ExchangeState(Struct):
    """25 bytes, FID 0xe00e."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., OrderNumber: t.Ordinal = ..., TradeNumber: t.Ordinal = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    OrderNumber: Field[t.Ordinal]
    TradeNumber: Field[t.Ordinal]

class UserState(Struct):
    """44 bytes, FID 0xe00f."""
    def __init__(
        self, *,
        BrokerID: t.BrokerID = ..., UserID: t.UserID = ..., MaxOrderRef: t.OrderRef = ..., IsStopped: t.Bool = ...
    ) -> None: ...
    BrokerID: Field[t.BrokerID]
    UserID: Field[t.UserID]
    MaxOrderRef: Field[t.OrderRef]
    IsStopped: Field[t.Bool]

class SessionState(Struct):
    """48 bytes, FID 0xe010."""
    def __init__(
        self, *,
        FrontID: t.FrontID = ..., SessionID: t.SessionID = ..., Connection: t.Connection = ..., UserID: t.UserID = ...,
        EdgeKind: t.EdgeKind = ..., UserProductInfo: t.ProductInfo = ..., IsLoggedIn: t.Bool = ...
    ) -> None: ...
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    Connection: Field[t.Connection]
    UserID: Field[t.UserID]
    EdgeKind: Field[t.EdgeKind]
    UserProductInfo: Field[t.ProductInfo]
    IsLoggedIn: Field[t.Bool]

class OrderFunds(Struct):
    """45 bytes, FID 0xe011."""
    def __init__(
        self, *,
        FrontID: t.FrontID = ..., SessionID: t.SessionID = ..., OrderRef: t.OrderRef = ...,
        MarginPerLot: t.TenthousandthsCNY = ..., CommissionPerLot: t.TenthousandthsCNY = ...,
        CashPerLot: t.TenthousandthsCNY = ...
    ) -> None: ...
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    OrderRef: Field[t.OrderRef]
    MarginPerLot: Field[t.TenthousandthsCNY]
    CommissionPerLot: Field[t.TenthousandthsCNY]
    CashPerLot: Field[t.TenthousandthsCNY]

class PriceLimitRate(Struct):
    """98 bytes, FID 0xe012."""
    def __init__(
        self, *,
        ExchangeID: t.ExchangeID = ..., InstrumentID: t.InstrumentID = ..., LimitRatio: t.Ratio = ...
    ) -> None: ...
    ExchangeID: Field[t.ExchangeID]
    InstrumentID: Field[t.InstrumentID]
    LimitRatio: Field[t.Ratio]

class GoAlone(Struct):
    """257 bytes, FID 0xe013."""
    def __init__(
        self, *,
        OperatorNote: t.OperatorNote = ...
    ) -> None: ...
    OperatorNote: Field[t.OperatorNote]

class RequireFollower(Struct):
    """257 bytes, FID 0xe014."""
    def __init__(
        self, *,
        OperatorNote: t.OperatorNote = ...
    ) -> None: ...
    OperatorNote: Field[t.OperatorNote]

class OrderChange(Struct):
    """19 bytes, FID 0xe020."""
    def __init__(
        self, *,
        VolumeTotalOriginal: t.Volume = ..., OrderPriceType: t.OrderPriceType = ...,
        TimeCondition: t.TimeCondition = ..., VolumeCondition: t.VolumeCondition = ..., MinVolume: t.Volume = ...,
        StopPrice: t.Price = ...
    ) -> None: ...
    VolumeTotalOriginal: Field[t.Volume]
    OrderPriceType: Field[t.OrderPriceType]
    TimeCondition: Field[t.TimeCondition]
    VolumeCondition: Field[t.VolumeCondition]
    MinVolume: Field[t.Volume]
    StopPrice: Field[t.Price]

class OrderPlace(Struct):
    """29 bytes, FID 0xe021."""
    def __init__(
        self, *,
        FrontID: t.FrontID = ..., SessionID: t.SessionID = ..., OrderRef: t.OrderRef = ..., Place: t.Ordinal = ...
    ) -> None: ...
    FrontID: Field[t.FrontID]
    SessionID: Field[t.SessionID]
    OrderRef: Field[t.OrderRef]
    Place: Field[t.Ordinal]

class OrderChoice(Struct):
    """179 bytes, FID 0xe022."""
    def __init__(
        self, *,
        InstrumentID: t.InstrumentID = ..., ProductID: t.InstrumentID = ..., Direction: t.Direction = ...,
        UserID: t.UserID = ...
    ) -> None: ...
    InstrumentID: Field[t.InstrumentID]
    ProductID: Field[t.InstrumentID]
    Direction: Field[t.Direction]
    UserID: Field[t.UserID]

class FixNumbers(Struct):
    """155 bytes, FID 0xe030."""
    def __init__(
        self, *,
        FixBeginString: t.FixBeginString = ..., FixSenderCompID: t.FixCompID = ..., FixTargetCompID: t.FixCompID = ...,
        Reserved: t.FixNumber = ..., Expected: t.FixNumber = ...
    ) -> None: ...
    FixBeginString: Field[t.FixBeginString]
    FixSenderCompID: Field[t.FixCompID]
    FixTargetCompID: Field[t.FixCompID]
    Reserved: Field[t.FixNumber]
    Expected: Field[t.FixNumber]

STRUCTS: dict[str, type[Struct]]
