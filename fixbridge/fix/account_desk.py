"""Positions, money and trades of a member's investor, asked of the core.

    RequestForPositions(AN)          RequestForPositionsAck(AO), then a PositionReport(AP) for each row; PosReqType(724) Positions
                                     has one a direction (and date, where an exchange keeps today's apart), Trades one a lot
                                     opened
    CollateralInquiry(BB)            CollateralReport(BA) of the trading account, or CollateralInquiryAck(BG) that refuses
    TradeCaptureReportRequest(AD)    TradeCaptureReportRequestAck(AQ), then a TradeCaptureReport(AE) for each of the day's trades,
                                     and of those to come, if asked for; filtered by instrument, exchange, side, OrderID and
                                     ExecID

Answers are refused in their own words with the counter's ErrorID beside them. ExecID(17) of a TradeCaptureReport is that of the
ExecutionReport of the same trade. FIX.4.2 has none of these messages: it is told so by name (specs/decisions/fix-desks.md).
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Callable, Mapping, Sequence

from ctpproto import ctp
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import (
    AccountType,
    CollInquiryResult,
    CollInquiryStatus,
    MsgType,
    PosReqResult,
    PosReqStatus,
    PosReqType,
    SettlPriceType,
    SubscriptionRequestType,
    Tag,
    TradeRequestResult,
    TradeRequestStatus,
    TradeRequestType,
)
from ctpproto.message import Message
from ctpproto.structs import Struct
from ctpproto.translate.families import table
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.tables import ERRORS, Table
from fixbridge.adapters.contract import Record, Refused, ResultRecord
from fixbridge.fix.desk import Desk, Gateway
from fixbridge.fix.instruments import BLOCK
from fixbridge.fix.member import Member

_M, _S = ctp.messages, ctp.structs
_RTN_TRADE, _DAY_ROLLED = _M.OnRtnTrade.tid, ctp.internal_messages.DayRolled.tid
MAX_SUBSCRIPTIONS = 100  # requests for trades that one member may have open
UNSUBSCRIBE = SubscriptionRequestType.DisablePreviousSnapshot
NO_NAME = "NONE"  # of an inquiry that its sender has given none, where the answer has to have one
# PosReqType(724) -> the request's table, the query, the report's table.
_POSITIONS: Mapping[str, tuple[str, int, str]] = {
    PosReqType.Positions: ("positions.request", _M.ReqQryInvestorPosition.tid, "positions.report"),
    PosReqType.Trades: ("positions.detail_request", _M.ReqQryInvestorPositionDetail.tid, "positions.detail"),
}
_TradeKey = tuple[str, str, str]  # ExchangeID, TradeID, Direction: the two sides of a trade have one TradeID


@dataclass(eq=False, slots=True)
class TradeRequest:
    """One TradeRequestID(568). waiting: trades that came while the day's were being asked for, None afterwards."""

    trade_request_id: str
    fits: Callable[[Struct], bool]
    waiting: list[Struct] | None = field(default_factory=list)


class AccountDesk(Desk):
    """Queries go over the link; a member sees what its user may see."""

    def __init__(self, gateway: Gateway):
        super().__init__(gateway)
        self._numbers = itertools.count(1)
        self._following: dict[Member, dict[str, TradeRequest]] = {}
        self._exec_ids: dict[_TradeKey, str] = {}  # of the trading day

    # -- hooks --------------------------------------------------------------------------------------------------------

    def on_record(self, record: Record) -> None:
        """See `desk.Desk`."""
        if not isinstance(record, ResultRecord):
            return
        if record.message.tid == _DAY_ROLLED:
            self._exec_ids.clear()
        elif record.message.tid == _RTN_TRADE:
            trade = record.message.get(_S.Trade)
            if trade is not None:
                # The order reducer's place of a trade's report: the first that the record gives.
                self._exec_ids.setdefault(_key(trade), f"{record.number}.0")
                self._tell(trade)

    def on_logout(self, member: Member) -> None:
        """See `desk.Desk`. Subscriptions end with the session."""
        self._following.pop(member, None)

    # -- positions ----------------------------------------------------------------------------------------------------

    def _positions(self, member: Member, message: FixMessage) -> None:
        kind, version = message[Tag.PosReqType], member.version.name

        def refuse(result: str, words: str, error_id: int = 0) -> None:
            self._acknowledge(member, message, result, PosReqStatus.Rejected, 0, words, error_id)

        if kind not in _POSITIONS:
            name = member.version.dictionary.name(Tag.PosReqType)
            refuse(PosReqResult.RequestForPositionNotSupported, f"{name}={kind}: positions (0) and their trades (1) can be had")
            return
        request, tid, report = _POSITIONS[kind]
        try:
            asked = self._struct(member, message, table(request, version))
        except CannotSay as fault:
            refuse(PosReqResult.InvalidOrUnsupportedRequest, str(fault))
            return

        def answered(response: Message) -> None:
            info = response.get(_S.RspInfo)
            if info is not None and info.ErrorID:
                refuse(ERRORS.reason("PosReqResult", info.ErrorID), info.ErrorMsg, info.ErrorID)
                return
            self._report_positions(member, message, table(report, version), response.fields)

        self._query(member, tid, asked, answered, lambda refused: refuse(PosReqResult.Other, *refused))

    def _report_positions(self, member: Member, message: FixMessage, report: Table, rows: Sequence[Struct]) -> None:
        said, unsaid = [], []
        for row in rows:
            ids = {Tag.PosMaintRptID: self._number(member), Tag.PosReqID: message[Tag.PosReqID]}
            ids |= {Tag.PosReqResult: PosReqResult.ValidRequest, Tag.PosReqType: message[Tag.PosReqType]}
            ids |= {Tag.TotalNumPosReports: str(len(rows))}
            try:
                said.append(_position(report, row, ids))
            except CannotSay as fault:
                unsaid.append(f"{row.InstrumentID}: {fault}")
        result = PosReqResult.ValidRequest if rows else PosReqResult.NoPositionsFoundThatMatchCriteria
        status = PosReqStatus.CompletedWithWarnings if unsaid else PosReqStatus.Completed
        self._acknowledge(member, message, result, status, len(said), "; ".join(unsaid))
        for one in said:
            self.gateway.answer(member, one)

    def _acknowledge(
        self, member: Member, message: FixMessage, result: str, status: str, total: int, words: str, error_id: int = 0
    ) -> None:
        """RequestForPositionsAck(AO)."""
        said = FixMessage(MsgType.RequestForPositionsAck).put(Tag.PosMaintRptID, self._number(member))
        said.put(Tag.PosReqID, message[Tag.PosReqID]).put(Tag.TotalNumPosReports, total).put(Tag.UnsolicitedIndicator, "N")
        said.put(Tag.PosReqResult, result).put(Tag.PosReqStatus, status)
        said.put(Tag.Account, message.get(Tag.Account) or member.investor)
        said.put(Tag.AccountType, message.get(Tag.AccountType) or AccountType.CarriedCustomerSide)
        self.gateway.answer(member, _with_error(said.put(Tag.Text, words), error_id))

    # -- money --------------------------------------------------------------------------------------------------------

    def _inquire(self, member: Member, message: FixMessage) -> None:
        version = member.version.name

        def refuse(result: str, words: str, error_id: int = 0) -> None:
            said = FixMessage(MsgType.CollateralInquiryAck).put(Tag.CollInquiryID, message.get(Tag.CollInquiryID) or NO_NAME)
            said.put(Tag.CollInquiryStatus, CollInquiryStatus.Rejected).put(Tag.CollInquiryResult, result)
            said.put(Tag.Account, message.get(Tag.Account))
            self.gateway.answer(member, _with_error(said.put(Tag.Text, words), error_id))

        try:
            asked = self._struct(member, message, table("accounts.inquiry", version))
        except CannotSay as fault:
            refuse(CollInquiryResult.CollateralInquiryTypeNotSupported, str(fault))
            return

        def answered(response: Message) -> None:
            info = response.get(_S.RspInfo)
            if info is not None and info.ErrorID:
                refused = CollInquiryResult.UnauthorizedForCollateralInquiry
                refuse(refused if info.ErrorID in _FORBIDDEN else CollInquiryResult.Other, info.ErrorMsg, info.ErrorID)
            elif not response.fields:
                refuse(CollInquiryResult.Other, "there is no such account")
            for at, row in enumerate(response.fields if info is None else (), 1):
                ids = {Tag.CollRptID: self._number(member), Tag.TotNumReports: str(len(response.fields))}
                ids[Tag.LastRptRequested] = "Y" if at == len(response.fields) else "N"
                if message.has(Tag.CollInquiryID):
                    ids[Tag.CollInquiryID] = message[Tag.CollInquiryID]
                self.gateway.answer(member, table("accounts.report", version).write(row, ids))

        self._query(
            member, _M.ReqQryTradingAccount.tid, asked, answered, lambda refused: refuse(CollInquiryResult.Other, *refused)
        )

    # -- trades -------------------------------------------------------------------------------------------------------

    def _trades(self, member: Member, message: FixMessage) -> None:
        named, kind = message[Tag.TradeRequestID], message.get(Tag.SubscriptionRequestType) or SubscriptionRequestType.Snapshot
        following = self._following.setdefault(member, {})

        def acknowledge(result: str, status: str, total: int = 0, words: str = "", error_id: int = 0) -> None:
            said = FixMessage(MsgType.TradeCaptureReportRequestAck).put(Tag.TradeRequestID, named)
            said.put(Tag.TradeRequestType, message[Tag.TradeRequestType]).put(Tag.TotNumTradeReports, total)
            said.put(Tag.TradeRequestResult, result).put(Tag.TradeRequestStatus, status)
            said.put(Tag.Symbol, message.get(Tag.Symbol)).put(Tag.Text, words)
            self.gateway.answer(member, _with_error(said, error_id))

        def refuse(result: str, words: str, error_id: int = 0) -> None:
            acknowledge(result, TradeRequestStatus.Rejected, 0, words, error_id)

        if kind == UNSUBSCRIBE:
            if following.pop(named, None) is None:
                refuse(TradeRequestResult.Other, f"TradeRequestID(568) {named!r} is no subscription")
            else:
                acknowledge(TradeRequestResult.Successful, TradeRequestStatus.Completed)
            return
        if named in following or len(following) >= MAX_SUBSCRIPTIONS:
            words = "is a subscription" if named in following else f"is one more than {MAX_SUBSCRIPTIONS} subscriptions"
            refuse(TradeRequestResult.Other, f"TradeRequestID(568) {named!r} {words}")
            return
        try:
            asked, fits = self._trade_query(member, message)
        except CannotSay as fault:
            wrong_kind = fault.tag == Tag.TradeRequestType
            result = TradeRequestResult.InvalidOrUnknownInstrument if fault.tag in BLOCK else TradeRequestResult.Other
            refuse(TradeRequestResult.TradeRequestTypeNotSupported if wrong_kind else result, str(fault))
            return
        request = TradeRequest(named, fits)
        if kind == SubscriptionRequestType.SnapshotAndUpdates:
            following[named] = request

        def answered(response: Message) -> None:
            info = response.get(_S.RspInfo)
            if info is not None and info.ErrorID:
                following.pop(named, None)
                result = TradeRequestResult.NotAuthorized if info.ErrorID in _FORBIDDEN else TradeRequestResult.Other
                refuse(result, info.ErrorMsg, info.ErrorID)
                return
            rows = [row for row in response.fields if fits(row)]
            more = named in following
            status = TradeRequestStatus.Accepted if rows or more else TradeRequestStatus.Completed
            acknowledge(TradeRequestResult.Successful, status, len(rows))
            for at, row in enumerate(rows, 1):
                self._say_trade(member, row, named, "N", len(rows), at == len(rows))
            told = {_key(row) for row in rows}
            for trade in request.waiting or ():
                if more and _key(trade) not in told:
                    self._say_trade(member, trade, named, "Y")
            request.waiting = None

        def not_asked(refused: tuple[str, int]) -> None:
            following.pop(named, None)
            refuse(TradeRequestResult.Other, *refused)

        self._query(member, _M.ReqQryTrade.tid, asked, answered, not_asked)

    def _trade_query(self, member: Member, message: FixMessage) -> tuple[Struct, Callable[[Struct], bool]]:
        """What the core is asked, and which of the answers, and of the trades that follow, were meant. Raises CannotSay."""
        exec_id, side, order_id = message.get(Tag.ExecID), message.get(Tag.Side), message.get(Tag.OrderID)
        ours = (Tag.ExecID, Tag.Side, Tag.OrderID)
        plain = FixMessage(message.msg_type, [(tag, text) for tag, text in message if tag not in ours])
        if plain[Tag.TradeRequestType] == TradeRequestType.MatchedTradesMatchingCriteria:  # there are no others
            every = TradeRequestType.AllTrades
            plain = FixMessage(plain.msg_type, [(t, every if t == Tag.TradeRequestType else text) for t, text in plain])
        written = table("reports.trade", member.version.name)
        asked = self._struct(member, plain, table("reports.trade_request", member.version.name))

        def fits(trade: Struct) -> bool:
            if trade.InvestorID != asked.InvestorID:
                return False
            if asked.InstrumentID not in ("", trade.InstrumentID) or asked.ExchangeID not in ("", trade.ExchangeID):
                return False
            if exec_id and self._exec_ids.get(_key(trade)) != exec_id or order_id and trade.OrderSysID.strip() != order_id:
                return False
            return not side or dict(written.to_fix(trade)).get(Tag.Side) == side

        return asked, fits

    def _say_trade(
        self, member: Member, trade: Struct, named: str, unsolicited: str, total: int | None = None, last: bool = False
    ) -> None:
        exchange_id, trade_id, direction = _key(trade)
        ids = {Tag.TradeReportID: f"{trade.TradingDay}-{exchange_id}-{trade_id}-{direction}", Tag.TradeRequestID: named}
        ids |= {Tag.UnsolicitedIndicator: unsolicited, Tag.ExecID: self._exec_ids.get(_key(trade), NO_NAME)}
        if total is not None:
            ids |= {Tag.TotNumTradeReports: str(total), Tag.LastRptRequested: "Y" if last else "N"}
        try:
            said = table("reports.trade", member.version.name).write(trade, ids)
        except CannotSay as fault:
            self.gateway.event(f"FIX {member.client}: trade {trade_id} of {exchange_id} cannot be said: {fault}")
            return
        self.gateway.answer(member, said)

    def _tell(self, trade: Struct) -> None:
        for member, following in self._following.items():
            for request in list(following.values()):
                if not request.fits(trade):
                    continue
                if request.waiting is not None:
                    request.waiting.append(trade)
                else:
                    self._say_trade(member, trade, request.trade_request_id, "Y")

    # -- what requests have in common ---------------------------------------------------------------------------------

    def _struct(self, member: Member, message: FixMessage, asked: Table) -> Struct:
        """The query that a request means, of the member's own investor where it names none. Raises CannotSay."""
        named = [(tag, text) for tag, text in message if tag in BLOCK and tag != Tag.SecurityExchange]
        rest = [(tag, text) for tag, text in message if tag not in BLOCK or tag == Tag.SecurityExchange]
        if named:
            facts = self.gateway.instruments.find(message.get, member.version.name)
            rest.append((Tag.Symbol, facts.InstrumentID))
        if not message.has(Tag.Account) and Tag.Account in asked.mapped:
            rest.append((Tag.Account, member.investor))
        if Tag.AccountType in asked.says and not message.has(Tag.AccountType):
            rest.append((Tag.AccountType, AccountType.CarriedCustomerSide))
        (members,) = asked.read(FixMessage(message.msg_type, rest))
        return asked.struct(**{"InvestorID": member.investor, **members, "BrokerID": self.gateway.broker})

    def _query(
        self,
        member: Member,
        tid: int,
        asked: Struct,
        answered: Callable[[Message], None],
        not_asked: Callable[[tuple[str, int]], None],
    ) -> None:
        """not_asked: gets words and ErrorID where the system takes no query now."""
        try:
            self.gateway.query(member, tid, asked, answered)
        except Refused as refused:
            not_asked((f"{refused.error.prompt} {refused.why}", refused.error.id))

    def _number(self, member: Member) -> str:
        """The name of a report: of this connection."""
        return f"{member.connection}-{next(self._numbers)}"

    HANDLES = {
        MsgType.RequestForPositions: _positions,
        MsgType.CollateralInquiry: _inquire,
        MsgType.TradeCaptureReportRequest: _trades,
    }


_FORBIDDEN = frozenset(error.id for error in (ctp.errors.NO_PRIVILEGE, ctp.errors.INVESTOR_NOT_FOUND, ctp.errors.NOT_LOGIN_YET))


def _position(report: Table, row: Struct, ids: Mapping[int, str]) -> FixMessage:
    """A PositionReport(AP). It has to have a SettlPrice(730): before the day's settlement it is the last one's, said to be no
    final one. Raises CannotSay."""
    if row.SettlementPrice is not None:
        return report.write(row, ids)
    before = row.PreSettlementPrice if "PreSettlementPrice" in row.MEMBERS else row.LastSettlementPrice
    said = report.write(row.replace(SettlementPrice=before), ids)
    theoretical = SettlPriceType.Theoretical
    return FixMessage(said.msg_type, [(tag, theoretical if tag == Tag.SettlPriceType else text) for tag, text in said.fields])


def _key(trade: Struct) -> _TradeKey:
    return trade.ExchangeID, trade.TradeID.strip(), trade.Direction


def _with_error(message: FixMessage, error_id: int) -> FixMessage:
    return message.put(Tag.CTPErrorID, error_id) if error_id else message
