"""The members of a generated day: their connections, and the requests that they send."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.generated.internal.codes import EdgeKind
from ctpproto.message import Error, Message, MessageType
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Source, Submission
from fixbridge.replay.day_market import Instrument, Name, Resting

_s, _i, _m, _im = ctp.structs, ctp.internal_structs, ctp.messages, ctp.internal_messages
BROKER = "9999"
TRADER_FRONT, MARKET_DATA_FRONT, FIX_FRONT = 1, 2, 3
KINDS = {TRADER_FRONT: EdgeKind.Trader, MARKET_DATA_FRONT: EdgeKind.MarketData, FIX_FRONT: EdgeKind.Fix}


class Act(NamedTuple):
    """Something to submit. wanted: the error that it is meant to be refused with, None where it should go well or need not."""

    submission: Submission
    wanted: Error | None = None


@dataclass
class Connection:
    """A connection that is, or is about to be, a logged-in session. session: 0 until the core has said it."""

    front: int
    number: int
    user: str
    session: int = 0
    last_ref: int = 0
    placed: Name | None = None  # the last order placed from here today
    requests: int = 0

    def source(self) -> Source:
        """Of the next request. A FIX session counts messages, a CTP client requests."""
        self.requests += 1
        if self.front == FIX_FRONT:
            return Source(self.front, self.session, self.number, 0, self.requests)
        return Source(self.front, self.session, self.number, self.requests, 0)

    def send(self, kind: MessageType, *fields: Struct, context: bytes = b"") -> Submission:
        return Submission(Message(kind.tid, fields), self.source(), self.user, context)

    # -- sessions -----------------------------------------------------------------------------------------------------

    def opened(self) -> Submission:
        field = _i.SessionOpened(
            BrokerID=BROKER, UserID=self.user, FrontID=self.front, EdgeKind=KINDS[self.front], Connection=self.number,
            PeerAddress=f"127.0.0.1:{40000 + self.number % 20000}", UserProductInfo="day",
        )  # fmt: skip
        return self.send(_im.SessionOpened, field)

    def login(self, user: str | None = None) -> Submission:
        return self.send(_m.ReqUserLogin, _s.ReqUserLogin(BrokerID=BROKER, UserID=user or self.user, UserProductInfo="day"))

    def logout(self, user: str | None = None) -> Submission:
        return self.send(_m.ReqUserLogout, _s.UserLogout(BrokerID=BROKER, UserID=user or self.user))

    def closed(self) -> Submission:
        return self.send(_im.SessionClosed, _i.SessionClosed(FrontID=self.front, SessionID=self.session, CloseReason="line lost"))

    def password(self, user: str, password_hash: str) -> Submission:
        credential = _i.Credential(BrokerID=BROKER, UserID=user, PasswordHash=password_hash)
        return self.send(_im.ChangePassword, credential)

    def confirm(self, investor: str, broker: str = BROKER) -> Submission:
        return self.send(_m.ReqSettlementInfoConfirm, _s.SettlementInfoConfirm(BrokerID=broker, InvestorID=investor))

    # -- orders -------------------------------------------------------------------------------------------------------

    def order(
        self, investor: str, instrument: Instrument, direction: str, offset: str, ticks: int, lots: int,
        hedge: str = codes.HedgeFlag.Speculation,
    ) -> Struct:  # fmt: skip
        """A limit order for the day under the next OrderRef."""
        self.last_ref += 1
        return _s.InputOrder(
            BrokerID=BROKER, InvestorID=investor, UserID=self.user, OrderRef=str(self.last_ref), ExchangeID=instrument.exchange,
            InstrumentID=instrument.id, OrderPriceType=codes.OrderPriceType.LimitPrice, Direction=direction,
            CombOffsetFlag=offset, CombHedgeFlag=hedge, LimitPrice=instrument.price(ticks), VolumeTotalOriginal=lots,
            TimeCondition=codes.TimeCondition.GFD, VolumeCondition=codes.VolumeCondition.AV, MinVolume=1,
            ContingentCondition=codes.ContingentCondition.Immediately, ForceCloseReason=codes.ForceCloseReason.NotForceClose,
            RequestID=self.requests + 1,
        )  # fmt: skip

    def insert(self, order: Struct, context: bytes = b"") -> Submission:
        return self.send(_m.ReqOrderInsert, order, context=context)

    def quote(self, investor: str, instrument: Instrument, bid: int, ask: int, lots: int, context: bytes = b"") -> Submission:
        """Both sides open; prices in ticks."""
        self.last_ref += 2
        open_, hedge = codes.OffsetFlag.Open, codes.HedgeFlag.Speculation
        quote = _s.InputQuote(
            BrokerID=BROKER, InvestorID=investor, UserID=self.user, InstrumentID=instrument.id, ExchangeID=instrument.exchange,
            AskOrderRef=str(self.last_ref - 1), BidOrderRef=str(self.last_ref), AskPrice=instrument.price(ask),
            BidPrice=instrument.price(bid), AskVolume=lots, BidVolume=lots, AskOffsetFlag=open_, BidOffsetFlag=open_,
            AskHedgeFlag=hedge, BidHedgeFlag=hedge,
        )  # fmt: skip
        return self.send(_m.ReqQuoteInsert, quote, context=context)

    def action(self, order: Resting, by_number: bool = False) -> Struct:
        """A cancel that names the order by its exchange's number or by front, session and reference."""
        names: dict[str, object] = {"ExchangeID": order.exchange, "OrderSysID": order.number}
        if not by_number:
            front, session, ref = order.name
            names = {"FrontID": front, "SessionID": session, "OrderRef": ref}
        return _s.InputOrderAction(
            BrokerID=BROKER, InvestorID=order.investor, UserID=self.user, InstrumentID=order.instrument,
            ActionFlag=codes.ActionFlag.Delete, **names,
        )  # fmt: skip

    def cancel(self, action: Struct, context: bytes = b"") -> Submission:
        return self.send(_m.ReqOrderAction, action, context=context)


def operator(kind: MessageType, *fields: Struct, user: str = "") -> Submission:
    """A command of the daemon or of who operates it."""
    return Submission(Message(kind.tid, fields), Source(0), user)


def front_ended(front: int) -> Submission:
    """The daemon's word for all sessions of an edge process that has died."""
    return operator(_im.SessionClosed, _i.SessionClosed(FrontID=front, CloseReason="front ended"))


def funds(investor: str, trading_day: str, deposit: float, withdraw: float) -> Submission:
    """Money paid in or out during the day."""
    account = _s.TradingAccount(
        BrokerID=BROKER, AccountID=investor, Deposit=deposit, Withdraw=withdraw, CurrencyID="CNY", TradingDay=trading_day
    )
    return operator(_im.Declare, account)


def kill_switch(user: str, is_on: bool) -> Submission:
    field = _i.KillSwitch(BrokerID=BROKER, UserID=user, IsOn=int(is_on), OperatorNote="generated day")
    return operator(_im.KillSwitch, field)
