"""Internal messages: data types.

Generated from specs/internal by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from typing import TypeAlias

from ctpproto.generated.v6_7_13.types import Bool as Bool
from ctpproto.generated.v6_7_13.types import BrokerID as BrokerID
from ctpproto.generated.v6_7_13.types import Date as Date
from ctpproto.generated.v6_7_13.types import Direction as Direction
from ctpproto.generated.v6_7_13.types import ExchangeID as ExchangeID
from ctpproto.generated.v6_7_13.types import FrontID as FrontID
from ctpproto.generated.v6_7_13.types import InstrumentID as InstrumentID
from ctpproto.generated.v6_7_13.types import InvestorID as InvestorID
from ctpproto.generated.v6_7_13.types import OrderPriceType as OrderPriceType
from ctpproto.generated.v6_7_13.types import OrderRef as OrderRef
from ctpproto.generated.v6_7_13.types import Price as Price
from ctpproto.generated.v6_7_13.types import ProductInfo as ProductInfo
from ctpproto.generated.v6_7_13.types import ProtocolInfo as ProtocolInfo
from ctpproto.generated.v6_7_13.types import Ratio as Ratio
from ctpproto.generated.v6_7_13.types import SequenceNo as SequenceNo
from ctpproto.generated.v6_7_13.types import SessionID as SessionID
from ctpproto.generated.v6_7_13.types import SettlementGroupID as SettlementGroupID
from ctpproto.generated.v6_7_13.types import SettlementID as SettlementID
from ctpproto.generated.v6_7_13.types import TimeCondition as TimeCondition
from ctpproto.generated.v6_7_13.types import UserID as UserID
from ctpproto.generated.v6_7_13.types import Volume as Volume
from ctpproto.generated.v6_7_13.types import VolumeCondition as VolumeCondition

EdgeKind: TypeAlias = str
"""One character: 'T' Trader, 'M' MarketData, 'F' Fix, 'O' Operator."""
Connection: TypeAlias = int
"""An integer of 64 bits."""
PeerAddress: TypeAlias = str
"""Text of up to 63 GBK bytes."""
CloseReason: TypeAlias = str
"""Text of up to 80 GBK bytes."""
PasswordHash: TypeAlias = str
"""Text of up to 160 GBK bytes."""
Epoch: TypeAlias = int
"""An integer of 32 bits."""
CoreName: TypeAlias = str
"""Text of up to 32 GBK bytes."""
RaisedReason: TypeAlias = str
"""Text of up to 256 GBK bytes."""
OperatorNote: TypeAlias = str
"""Text of up to 256 GBK bytes."""
Ticks: TypeAlias = int
"""An integer of 64 bits."""
TenthousandthsCNY: TypeAlias = int
"""An integer of 64 bits."""
ContextLength: TypeAlias = int
"""An integer of 16 bits."""
ContextBytes: TypeAlias = bytes
"""Exactly 512 bytes."""
Ordinal: TypeAlias = int
"""An integer of 64 bits."""
FixBeginString: TypeAlias = str
"""Text of up to 8 GBK bytes."""
FixCompID: TypeAlias = str
"""Text of up to 64 GBK bytes."""
FixNumber: TypeAlias = int
"""An integer of 64 bits."""
