"""Quotes: what market makers say, and who asks them.

    QuoteRequest(R)          ReqForQuoteInsert for each instrument; a refusal is a QuoteRequestReject(AG). What the exchange
                             asks for comes as a QuoteRequest(R) to every member that has quoted since it logged on
    Quote(S)                 ReqQuoteInsert; QuoteStatusReport(AI) when it is accepted, over or refused, ExecutionReport(8) for
                             each trade, under the QuoteID(117) as ClOrdID(11)
    MassQuote(i)             one ReqQuoteInsert an entry; MassQuoteAcknowledgement(b) when each has been decided, with those
                             refused
    QuoteCancel(Z)           ReqQuoteAction for a quote by its QuoteID(117), for all of an instrument ("*") or for all there are
    QuoteStatusRequest(a)    QuoteStatusReport(AI) of a quote, or of each of an instrument

QuoteResponseLevel(301) 0 and 1 leave out what is accepted; what is refused is always said. FIX.4.2 has QuoteAcknowledgement(b)
where later versions have AI and AG. A core that knows no quotes refuses them in its own words, which come out the same way.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Collection, Mapping, NamedTuple, Sequence

import structlog

from ctpproto import ctp
from ctpproto.faults import DoesNotFit
from ctpproto.fix.message import Entry, FixMessage, plain
from ctpproto.generated import fix50sp2
from ctpproto.generated.fix44 import (
    MsgType,
    OrdStatus,
    OrdType,
    QuoteCancelType,
    QuoteRejectReason,
    QuoteRequestRejectReason,
    QuoteResponseLevel,
    QuoteStatus,
    Tag,
)
from ctpproto.structs import Struct
from ctpproto.translate.families import table
from ctpproto.translate.faults import CannotSay, ContextFault
from ctpproto.translate.orders import Report
from ctpproto.translate.tables import ERRORS, double_to_price
from fixbridge.adapters.contract import Record, Refused, ResultRecord
from fixbridge.fix.desk import Desk, Gateway
from fixbridge.fix.instruments import BLOCK
from fixbridge.fix.member import Member
from fixbridge.fix.quote_book import Event, Name, Quote, QuoteBook, name_of

log = structlog.get_logger("fix.quotes")

_M, _S = ctp.messages, ctp.structs
MAX_ENTRIES = 200  # of one MassQuote: each is a command
AVG_PX_STEP = Decimal("0.00000001")  # as of orders
EVERY = "*"  # QuoteID(117) of a cancel that means every quote of an instrument
_QUIET = frozenset((QuoteResponseLevel.NoAcknowledgement, QuoteResponseLevel.AcknowledgeOnlyNegativeOrErroneousQuotes))
_REASONS = {**dict.fromkeys(BLOCK, "UnknownSymbol"), **dict.fromkeys((Tag.BidPx, Tag.OfferPx), "InvalidPrice")}
_BY_QUOTE_ID = fix50sp2.QuoteCancelType.CancelSpecifiedSingleQuote


class Outcome(NamedTuple):
    """Of an entry of a MassQuote. reason: a code of QuoteRejectReason(300), "" where none says it."""

    is_accepted: bool
    reason: str = ""
    error_id: int = 0
    words: str = ""


@dataclass(eq=False, slots=True)
class Mass:
    """A MassQuote under way. outcomes: None for an entry that has not been decided."""

    member: Member
    message: FixMessage
    outcomes: dict[Name, Outcome | None] = field(default_factory=dict)


class QuoteDesk(Desk):
    """See the module."""

    def __init__(self, gateway: Gateway):
        super().__init__(gateway)
        self.book = QuoteBook()
        self._refs, self._actions = itertools.count(1), itertools.count(1)
        self._on_the_way: set[Name] = set()  # handed in, and not read back
        self._quiet: set[Name] = set()
        self._masses: dict[tuple[str, str], Mass] = {}  # by client and QuoteID
        self._makers: set[Member] = set()  # who has quoted since it logged on

    # -- hooks --------------------------------------------------------------------------------------------------------

    def on_record(self, record: Record) -> None:
        """See `desk.Desk`."""
        try:
            events = self.book.apply(record)
        except ContextFault as fault:
            log.error("context", number=record.number, fault=str(fault))
            return
        for event in events:
            if event.fill is not None:
                self.gateway.report(_fill(event))
            else:
                self._happened(event)
        if isinstance(record, ResultRecord) and record.message.tid == _M.OnRtnForQuoteRsp.tid:
            asked = record.message.get(_S.ForQuoteRsp)
            for member in self._makers if asked is not None else ():
                self.gateway.answer(member, table("quotes.quote_request_from_market", member.version.name).write(asked))

    def on_unlogged(self, record: ResultRecord) -> None:
        """See `desk.Desk`."""
        try:
            name = name_of(record.context)
            events = self.book.refused(record.context, record.message, record.message.tid == _M.OnRspQuoteAction.tid)
        except ContextFault as fault:
            log.error("context", fault=str(fault))
            return
        info = record.message.get(_S.RspInfo)
        if not events and name in self._on_the_way and info is not None:
            events = [Event(name, None, info.ErrorID, info.ErrorMsg)]
        for event in events:
            self._happened(event)

    def on_logout(self, member: Member) -> None:
        """See `desk.Desk`. Quotes stay: they are the trading day's."""
        self._makers.discard(member)
        self._masses = {key: mass for key, mass in self._masses.items() if key[0] != member.client}
        self._on_the_way = {name for name in self._on_the_way if name.client != member.client}

    # -- quotes -------------------------------------------------------------------------------------------------------

    def _quote(self, member: Member, message: FixMessage) -> None:
        name = Name(member.client, message[Tag.QuoteID])
        if name in self._on_the_way or self.book.of(member.client, name.quote_id):
            self._refuse(member, message, "DuplicateQuote", f"QuoteID(117) {name.quote_id!r} has been used today")
            return
        if message.get(Tag.QuoteResponseLevel) in _QUIET:
            self._quiet.add(name)
        try:
            (quote,) = self._quotes(member, message, (message,), "quotes.quote")
            self._insert(member, message, name, quote)
        except CannotSay as fault:
            self._refuse(member, message, _REASONS.get(fault.tag, "Other"), str(fault))
        except (DoesNotFit, ContextFault) as fault:
            self._refuse(member, message, "Other", str(fault))
        except Refused as refused:
            error = refused.error
            self._refuse(member, message, "", f"{error.prompt} {refused.why}", error.id)

    def _mass_quote(self, member: Member, message: FixMessage) -> None:
        quote_id = message[Tag.QuoteID]
        mass = Mass(member, message)
        groups = member.version.dictionary.messages[message.msg_type].groups
        sets = message.entries(groups[Tag.NoQuoteSets])
        entries = [(of, one) for of in sets for one in of.entries(groups[Tag.NoQuoteSets].groups[Tag.NoQuoteEntries])]
        names = [Name(member.client, quote_id, of[Tag.QuoteSetID], one[Tag.QuoteEntryID]) for of, one in entries]
        try:
            if self.book.of(member.client, quote_id) or (member.client, quote_id) in self._masses:
                words = "has been used today"
                raise CannotSay(member.version.dictionary.name(Tag.QuoteID), Tag.QuoteID, quote_id, words)
            if not 0 < len(entries) <= MAX_ENTRIES or len(set(names)) != len(names):
                words = f"there are {len(entries)} entries: from 1 to {MAX_ENTRIES} can be quoted, each under a name of its own"
                raise CannotSay(member.version.dictionary.name(Tag.NoQuoteSets), Tag.NoQuoteSets, len(sets), words)
            quotes = self._quotes(member, message, [one for _, one in entries], "quotes.mass_quote")
        except (CannotSay, DoesNotFit) as fault:
            tag = fault.tag if isinstance(fault, CannotSay) else 0
            self._acknowledge(member, message, "DuplicateQuote" if tag == Tag.QuoteID else _REASONS.get(tag, "Other"), str(fault))
            return
        mass.outcomes = dict.fromkeys(names)
        self._masses[member.client, quote_id] = mass
        for name, quote in zip(names, quotes):
            try:
                self._insert(member, message, name, quote)
            except ContextFault as fault:
                mass.outcomes[name] = Outcome(False, self._code(member, "Other"), 0, str(fault))
            except Refused as refused:
                error = refused.error
                reason = ERRORS.reason("QuoteRejectReason", error.id)
                mass.outcomes[name] = Outcome(False, reason, error.id, f"{error.prompt} {refused.why}")
        self._decided(mass)

    def _quotes(self, member: Member, message: FixMessage, named: Sequence[FixMessage | Entry], how: str) -> list[Struct]:
        """The InputQuotes of a message. Raises CannotSay, DoesNotFit."""
        there = table(how, member.version.name)
        ids = [self.gateway.instruments.find(one.get, member.version.name).InstrumentID for one in named]
        plain = list(message)
        if named[0] is message:  # by its Symbol(55), whatever it was named by; its name goes into the context
            aside = BLOCK.difference((Tag.SecurityExchange,)) | {Tag.QuoteID}
            plain = [(tag, text) for tag, text in plain if tag not in aside] + [(Tag.Symbol, ids[0]), (Tag.QuoteID, "0")]
        if not message.has(Tag.Account) and Tag.Account in there.mapped:
            plain.insert(0, (Tag.Account, member.investor))
        found = []
        for instrument_id, members in zip(ids, there.read(FixMessage(message.msg_type, plain))):
            own = {"BrokerID": self.gateway.broker, "UserID": member.user, "InstrumentID": instrument_id, "QuoteRef": ""}
            quote = _S.InputQuote(**{"InvestorID": member.investor, **members, **own})
            quote.pack()
            found.append(quote)
        return found

    def _insert(self, member: Member, message: FixMessage, name: Name, quote: Struct) -> None:
        """Raises ContextFault, Refused."""
        context, ask = name.context(), member.next_ref
        refs = {"AskOrderRef": str(ask), "BidOrderRef": str(ask + 1), "QuoteRef": str(ask)}
        self._makers.add(member)
        self.gateway.submit(member, _M.ReqQuoteInsert.tid, (quote.replace(**refs),), context, message)
        member.next_ref += 2
        self._on_the_way.add(name)

    def _cancel(self, member: Member, message: FixMessage) -> None:
        quote_id, kind, version = message.get(Tag.QuoteID), message[Tag.QuoteCancelType], member.version
        group = version.dictionary.messages[message.msg_type].groups.get(Tag.NoQuoteEntries)
        entries = message.entries(group) if group is not None else []
        try:
            if kind == QuoteCancelType.CancelAllQuotes:
                found = self.book.of(member.client)
            elif kind == QuoteCancelType.CancelForOneOrMoreSecurities or kind == _BY_QUOTE_ID and not entries:
                named = "" if quote_id == EVERY else quote_id
                ids = [self.gateway.instruments.find(one.get, version.name).InstrumentID for one in entries] or [""]
                found = [quote for instrument_id in ids for quote in self.book.of(member.client, named, instrument_id)]
            else:
                name = version.dictionary.name(Tag.QuoteCancelType)
                raise CannotSay(name, Tag.QuoteCancelType, kind, "quotes are cancelled by instrument (1) or all at once (4)")
        except CannotSay as fault:
            self._refuse(member, message, _REASONS.get(fault.tag, "Other"), str(fault))
            return
        live = [quote for quote in found if quote.live]
        if not live and kind != QuoteCancelType.CancelAllQuotes:
            self._refuse(member, message, "UnknownQuote", f"QuoteID(117) {quote_id!r} is no live quote there")
        for quote in live:
            self._cancel_one(member, message, quote)

    def _cancel_one(self, member: Member, message: FixMessage, quote: Quote) -> None:
        front_id, session_id, quote_ref = quote.order
        told = quote.told if quote.told is not None else quote.entered
        action = _S.InputQuoteAction(
            BrokerID=self.gateway.broker, InvestorID=quote.entered.InvestorID, UserID=member.user,
            QuoteActionRef=next(self._actions), QuoteRef=quote_ref, FrontID=front_id, SessionID=session_id,
            ExchangeID=told.ExchangeID, QuoteSysID=quote.told.QuoteSysID if quote.told is not None else "",
            ActionFlag=ctp.codes.ActionFlag.Delete, InstrumentID=quote.entered.InstrumentID,
        )  # fmt: skip
        try:
            self.gateway.submit(member, _M.ReqQuoteAction.tid, (action,), quote.name.context(), message)
        except Refused as refused:
            self._refuse(member, message, "", f"{refused.error.prompt} {refused.why}", refused.error.id)

    def _status(self, member: Member, message: FixMessage) -> None:
        quote_id = message.get(Tag.QuoteID)
        asked = {Tag.QuoteStatusReqID: message.get(Tag.QuoteStatusReqID)}
        try:
            named = any(message.has(tag) for tag in BLOCK)
            instrument_id = self.gateway.instruments.find(message.get, member.version.name).InstrumentID if named else ""
        except CannotSay as fault:
            self._refuse(member, message, "UnknownSymbol", str(fault), asked=asked)
            return
        found = self.book.of(member.client, quote_id, instrument_id)
        if not found:
            codes = member.version.dictionary.names[QuoteStatus.__name__].values
            status = codes.get("QuoteNotFound", QuoteStatus.Rejected)
            self._refuse(member, message, "UnknownQuote", "no such quote today", status=status, asked=asked)
        for quote in found:
            self._report(member, quote, "", asked=asked)

    # -- requests for quotes ------------------------------------------------------------------------------------------

    def _request(self, member: Member, message: FixMessage) -> None:
        group = member.version.dictionary.messages[message.msg_type].groups[Tag.NoRelatedSym]
        entries, named = message.entries(group), message[Tag.QuoteReqID]
        name = Name(member.client, quote_req_id=named)
        symbol = entries[0].get(Tag.Symbol) if entries else ""
        try:
            there = table("quotes.quote_request", member.version.name)
            found = [self.gateway.instruments.find(one.get, member.version.name) for one in entries]
            inside = {tag for one in entries for tag, _ in one}
            if Tag.NoLegs in inside:
                raise CannotSay("NoLegs(555)", Tag.NoLegs, "", "no core here has combinations")
            context = name.context()
            for facts in found:
                struct = there.struct(
                    BrokerID=self.gateway.broker, InvestorID=member.investor, UserID=member.user,
                    ForQuoteRef=str(next(self._refs)), ExchangeID=facts.ExchangeID, InstrumentID=facts.InstrumentID,
                )  # fmt: skip
                self.gateway.submit(member, _M.ReqForQuoteInsert.tid, (struct,), context, message)
        except (CannotSay, ContextFault) as fault:
            tag = fault.tag if isinstance(fault, CannotSay) else 0
            self._no_request(member, named, symbol, _REASONS.get(tag, "Other"), str(fault))
        except Refused as refused:
            error = refused.error
            self._no_request(member, named, symbol, "Other", f"{error.prompt} {refused.why}", error.id)

    def _no_request(self, member: Member, named: str, symbol: str, reason: str, words: str, error_id: int = 0) -> None:
        """QuoteRequestReject(AG); in FIX.4.2 a QuoteAcknowledgement(b)."""
        if MsgType.QuoteRequestReject in member.version.dictionary.messages:
            codes = member.version.dictionary.names[QuoteRequestRejectReason.__name__].values
            refused = FixMessage(MsgType.QuoteRequestReject).put(Tag.QuoteReqID, named)
            refused.put(Tag.QuoteRequestRejectReason, codes[reason]).put(Tag.Text, words)
            _put_error(refused, error_id).put_entries(Tag.NoRelatedSym, [[(Tag.Symbol, symbol or "[N/A]")]])
        else:
            refused = FixMessage(MsgType.MassQuoteAcknowledgement).put(Tag.QuoteReqID, named)
            refused.put(Tag.QuoteStatus, QuoteStatus.Rejected).put(Tag.QuoteRejectReason, self._code(member, reason))
            _put_error(refused.put(Tag.Text, words), error_id)
        self.gateway.answer(member, refused)

    # -- what has become of them --------------------------------------------------------------------------------------

    def _happened(self, event: Event) -> None:
        name = event.name
        self._on_the_way.discard(name)
        member = self.gateway.members.get(name.client)
        if member is None or not member.online:
            return
        reason = ERRORS.reason("QuoteRejectReason", event.error_id) if event.error_id else ""
        if name.quote_req_id:
            self._no_request(member, name.quote_req_id, "", "Other", event.words, event.error_id)
            return
        mass = self._masses.get((name.client, name.quote_id)) if name.quote_entry_id and not event.is_action else None
        if mass is not None and mass.outcomes.get(name, 0) is None:
            is_accepted = event.quote is not None and event.quote.status == QuoteStatus.Accepted
            mass.outcomes[name] = Outcome(is_accepted, reason, event.error_id, event.words)
            self._decided(mass)
            return
        quote = event.quote
        if event.error_id or quote is None:
            status = QuoteStatus.Rejected
            symbol = quote.entered.InstrumentID if quote is not None else ""
            self._refusal(member, name.quote_id, symbol, status, reason, event.words, event.error_id)
        elif not (quote.status == QuoteStatus.Accepted and name in self._quiet):
            self._report(member, quote, event.words)

    def _report(self, member: Member, quote: Quote, words: str, asked: dict[int, str] | None = None) -> None:
        """QuoteStatusReport(AI) of a quote as it is; QuoteAcknowledgement(b) in FIX.4.2."""
        told = quote.told
        if told is None or MsgType.QuoteStatusReport not in member.version.dictionary.messages:
            self._refusal(member, quote.name.quote_id, quote.entered.InstrumentID, quote.status, "", words, asked=asked)
            return
        said = table("quotes.quote_status", member.version.name).write(told, {t: x for t, x in (asked or {}).items() if x})
        own = {Tag.QuoteID: quote.name.quote_id, Tag.QuoteStatus: quote.status}
        self.gateway.answer(member, FixMessage(said.msg_type, [(tag, own.get(tag, text)) for tag, text in said.fields]))

    def _refuse(
        self,
        member: Member,
        message: FixMessage,
        reason: str,
        words: str,
        error_id: int = 0,
        status: str = QuoteStatus.Rejected,
        asked: dict[int, str] | None = None,
    ) -> None:
        """What the edge refuses of a message. reason: the name of a code; of the counter's errors by errors.toml."""
        code = self._code(member, reason) if reason else ERRORS.reason("QuoteRejectReason", error_id)
        self._refusal(member, message.get(Tag.QuoteID), message.get(Tag.Symbol), status, code, words, error_id, asked)

    def _refusal(
        self,
        member: Member,
        quote_id: str,
        symbol: str,
        status: str,
        reason: str,
        words: str,
        error_id: int = 0,
        asked: dict[int, str] | None = None,
    ) -> None:
        """A status that no Quote of the counter says."""
        known = member.version.dictionary
        kind = MsgType.QuoteStatusReport
        if kind not in known.messages:
            kind = MsgType.MassQuoteAcknowledgement
        codes = known.names[QuoteStatus.__name__].values.values()
        said = FixMessage(kind, [(tag, text) for tag, text in (asked or {}).items() if text])
        said.put(Tag.QuoteID, quote_id or EVERY).put(Tag.QuoteStatus, status if status in codes else QuoteStatus.CanceledAll)
        members = known.messages[kind].members
        if Tag.QuoteRejectReason in members and reason in known.names[QuoteRejectReason.__name__].values.values():
            said.put(Tag.QuoteRejectReason, reason)
        if Tag.Symbol in members:
            said.put(Tag.Symbol, symbol)
        said.fields = [(tag, text) for tag, text in said.fields if tag in known.messages[kind].members]
        self.gateway.answer(member, _put_error(said.put(Tag.Text, words), error_id))

    def _code(self, member: Member, reason: str) -> str:
        """A code of QuoteRejectReason(300) by name, "" where the version has none."""
        return member.version.dictionary.names[QuoteRejectReason.__name__].values.get(reason, "")

    # -- mass quotes --------------------------------------------------------------------------------------------------

    def _decided(self, mass: Mass) -> None:
        """Acknowledge a mass quote once every entry has been decided."""
        if any(outcome is None for outcome in mass.outcomes.values()):
            return
        member, message = mass.member, mass.message
        self._masses.pop((member.client, message[Tag.QuoteID]), None)
        refused = {name: one for name, one in mass.outcomes.items() if one is not None and not one.is_accepted}
        if not refused and message.get(Tag.QuoteResponseLevel) in _QUIET:
            return
        reasons = member.version.dictionary.names[QuoteRejectReason.__name__].values.values()
        all_refused = len(refused) == len(mass.outcomes)
        said = FixMessage(MsgType.MassQuoteAcknowledgement).put(Tag.QuoteID, message[Tag.QuoteID])
        said.put(Tag.QuoteStatus, QuoteStatus.Rejected if all_refused else QuoteStatus.Accepted)
        if refused:
            first = next(iter(refused.values()))
            if all_refused and first.reason in reasons:
                said.put(Tag.QuoteRejectReason, first.reason)
            _put_error(said.put(Tag.Text, first.words), first.error_id)
        self.gateway.answer(member, said.put_entries(Tag.NoQuoteSets, _sets(mass, refused, reasons)))

    def _acknowledge(self, member: Member, message: FixMessage, reason: str, words: str) -> None:
        """A MassQuote that is refused as a whole."""
        said = FixMessage(MsgType.MassQuoteAcknowledgement).put(Tag.QuoteID, message[Tag.QuoteID])
        said.put(Tag.QuoteStatus, QuoteStatus.Rejected).put(Tag.QuoteRejectReason, self._code(member, reason)).put(
            Tag.Text, words
        )
        self.gateway.answer(member, said)

    HANDLES = {
        MsgType.QuoteRequest: _request,
        MsgType.Quote: _quote,
        MsgType.MassQuote: _mass_quote,
        MsgType.QuoteCancel: _cancel,
        MsgType.QuoteStatusRequest: _status,
    }


def _fill(event: Event) -> Report:
    """An ExecutionReport on a quote's trade, in FIX.4.4's words. ClOrdID(11) is the quote's QuoteID(117), OrderID(37) its
    side's."""
    quote, side, trade = event.quote, event.side, event.fill
    assert quote is not None and side is not None and trade is not None
    leaves = 0 if side.is_over else side.lots - side.cum
    average = (side.value / side.cum).quantize(AVG_PX_STEP, ROUND_HALF_EVEN)
    price = quote.entered.BidPrice if side.is_bid else quote.entered.AskPrice
    ids = {
        Tag.ExecID: f"{event.place[0]}.{event.place[1]}", Tag.ClOrdID: event.name.quote_id, Tag.OrdType: OrdType.Limit,
        Tag.OrdStatus: OrdStatus.Filled if side.cum >= side.lots else OrdStatus.PartiallyFilled, Tag.OrderQty: str(side.lots),
        Tag.Price: double_to_price("Price", price), Tag.LeavesQty: str(leaves), Tag.CumQty: str(side.cum),
        Tag.AvgPx: plain(average),
    }  # fmt: skip
    return Report(event.name.client, event.place, table("reports.fill").write(trade, ids))


def _put_error(message: FixMessage, error_id: int) -> FixMessage:
    return message.put(Tag.CTPErrorID, error_id) if error_id else message


def _sets(mass: Mass, refused: Mapping[Name, Outcome], reasons: Collection[str]) -> list[list[tuple[int, str]]]:
    """NoQuoteSets(296) of an acknowledgement: the sets with entries that were refused, and these."""
    said = []
    for of in dict.fromkeys(name.quote_set_id for name in refused):
        entries = [(name.quote_entry_id, one.reason) for name, one in refused.items() if name.quote_set_id == of]
        total = sum(name.quote_set_id == of for name in mass.outcomes)
        fields = [(Tag.QuoteSetID, of), (Tag.TotNoQuoteEntries, str(total)), (Tag.NoQuoteEntries, str(len(entries)))]
        for entry_id, reason in entries:
            fields.append((Tag.QuoteEntryID, entry_id))
            if reason in reasons:
                fields.append((Tag.QuoteEntryRejectReason, reason))
        said.append(fields)
    return said
