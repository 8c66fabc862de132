"""The demo market in the second core, and a user's hands in it."""

from __future__ import annotations

from typing import Any

from ctpproto.ctp import internal_messages, internal_structs, messages, structs
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Core, Result, Source
from fixbridge.adapters.heterogeneous.core import Heterogeneous
from fixbridge.universe import demo_genesis

BROKER, DAY, TIME_NS = "9999", "20261123", 1_795_400_000_123_000_000


class Floor:
    """One core, commands numbered, each a millisecond after the last."""

    def __init__(self, core: Core | None = None):
        self.core: Core = core or Heterogeneous.restore([])
        self.number = 0
        if core is None:
            parameters = internal_structs.TradingParameters(BrokerID=BROKER, MaxSessionsPerUser=2)
            for message in demo_genesis(DAY, BROKER, [], parameters):
                assert self.tell(message) == []

    def tell(self, message: Message, source: Source = Source(0), user: str = "", context: bytes = b"") -> list[Result]:
        self.number += 1
        return self.core.apply(Command(self.number, 1, DAY, TIME_NS + self.number * 1_000_000, message, source, user, context))

    def log_in(self, user: str, connection: int, front: int = 1) -> Hands:
        source = Source(front, 0, connection, 1)
        opened = internal_structs.SessionOpened(BrokerID=BROKER, UserID=user)
        [result] = self.tell(Message(internal_messages.SessionOpened.tid, (opened,)), source, user)
        session = result.message.fields[0].SessionID  # type: ignore[attr-defined]
        login = structs.ReqUserLogin(BrokerID=BROKER, UserID=user)
        [result] = self.tell(Message(messages.ReqUserLogin.tid, (login,)), source, user)
        assert result.message.fields[0].ErrorID == 0  # type: ignore[attr-defined]
        return Hands(self, user, source, session)

    def rows(self, request: Any, query: Struct, user: str = "") -> tuple[Any, ...]:
        return self.core.query(Message(request.tid, (query,)), user).fields

    def rows_of_orders(self) -> tuple[Any, ...]:
        return self.rows(messages.ReqQryOrder, structs.QryOrder())

    def depth(self, instrument: str) -> Any:
        return self.rows(messages.ReqQryDepthMarketData, structs.QryDepthMarketData(InstrumentID=instrument))[0]


class Hands:
    """A user's session."""

    def __init__(self, floor: Floor, user: str, source: Source, session: int):
        self.floor, self.user, self.source, self.session = floor, user, source, session
        self.ref = 0

    def insert(self, direction: str, price: float, lots: int, instrument: str = "m2705", **members: Any) -> list[Result]:
        self.ref += 1
        order = {
            "BrokerID": BROKER, "InvestorID": self.user, "InstrumentID": instrument, "OrderRef": str(self.ref),
            "OrderPriceType": "2", "Direction": direction, "CombOffsetFlag": "0", "CombHedgeFlag": "1", "LimitPrice": price,
            "VolumeTotalOriginal": lots, "TimeCondition": "3", "VolumeCondition": "1", "ContingentCondition": "1",
            "ForceCloseReason": "0",
        }  # fmt: skip
        context = members.pop("context", b"")
        message = Message(messages.ReqOrderInsert.tid, (structs.InputOrder(**(order | members)),))
        return self.floor.tell(message, self.source, self.user, context)

    def buy(self, price: float, lots: int, instrument: str = "m2705", **members: Any) -> list[Result]:
        return self.insert("0", price, lots, instrument, **members)

    def sell(self, price: float, lots: int, instrument: str = "m2705", **members: Any) -> list[Result]:
        return self.insert("1", price, lots, instrument, **members)

    def cancel(self, ref: int, **members: Any) -> list[Result]:
        action = {
            "BrokerID": BROKER, "InvestorID": self.user, "FrontID": self.source.front_id, "SessionID": self.session,
            "OrderRef": str(ref), "ActionFlag": "0",
        }  # fmt: skip
        context = members.pop("context", b"")
        change = members.pop("change", None)
        fields = structs.InputOrderAction(**(action | members)), *((change,) if change is not None else ())
        message = Message(messages.ReqOrderAction.tid, fields)
        return self.floor.tell(message, self.source, self.user, context)

    def modify(self, ref: int, **members: Any) -> list[Result]:
        """`change`: an OrderChange beside the action."""
        return self.cancel(ref, ActionFlag="3", **members)


    def quote(self, bid: float, ask: float, lots: int = 1, **members: Any) -> list[Result]:
        """Both sides open, in m2705."""
        sides = {f"{side}{what}": value for side in ("Ask", "Bid") for what, value in (("OffsetFlag", "0"), ("HedgeFlag", "1"))}
        quote = {
            "BrokerID": BROKER, "InvestorID": self.user, "InstrumentID": "m2705", "BidPrice": bid, "AskPrice": ask,
            "BidVolume": lots, "AskVolume": lots, **sides,
        }  # fmt: skip
        message = Message(messages.ReqQuoteInsert.tid, (structs.InputQuote(**(quote | members)),))
        return self.floor.tell(message, self.source, self.user)

    def quote_action(self, ref: str, **members: Any) -> list[Result]:
        action = {
            "BrokerID": BROKER, "InvestorID": self.user, "FrontID": self.source.front_id, "SessionID": self.session,
            "QuoteRef": ref, "ActionFlag": "0",
        }  # fmt: skip
        message = Message(messages.ReqQuoteAction.tid, (structs.InputQuoteAction(**(action | members)),))
        return self.floor.tell(message, self.source, self.user)


def story(results: list[Result]) -> list[str]:
    """Results in a line each: who hears what."""
    lines = []
    for result in results:
        fields: Any = result.message.fields
        to = "dialog" if result.dialog else "all" if result.public else ",".join(result.users) or "edges"
        it = fields[-1]
        if it.NAME == "Order":
            words = f"order {it.OrderRef.strip()} {it.OrderStatus} {it.VolumeTraded}/{it.VolumeTotal} #{it.OrderSysID.strip()}"
        elif it.NAME == "Quote":
            words = f"quote {it.QuoteRef} {it.QuoteStatus} #{it.QuoteSysID.strip()}"
        elif it.NAME in ("ForQuoteRsp", "InstrumentStatus", "Bulletin"):
            words = it.NAME
        elif it.NAME == "Trade":
            words = f"trade {it.TradeID.strip()} {it.Volume}@{it.Price}"
        else:
            words = f"{it.NAME} {fields[0].ErrorID}"
        lines.append(f"{to}: {words}")
    return lines
