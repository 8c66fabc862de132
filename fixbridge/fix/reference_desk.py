"""Reference data and states: what instruments there are, whether they trade, what the exchange has to say.

    SecurityListRequest(x)            SecurityList(y), FRAGMENT instruments in a message; FIX.4.4 and later
    SecurityDefinitionRequest(c)      SecurityDefinition(d): of one instrument, or one message for each of a list
    SecurityStatusRequest(e)          SecurityStatus(f), and one more whenever it changes, if asked for
    TradingSessionStatusRequest(g)    TradingSessionStatus(h) of an exchange, or of each of them; changes likewise
    a bulletin of the exchange        News(B), to everybody who is logged on

Instruments are found as `fixbridge.fix.instruments` says; what a message says is read and written by
specs/mapping/instruments.toml. Lists and definitions are refused in their own words (SecurityRequestResult,
SecurityResponseType, TradSesStatus), a SecurityStatusRequest, which has none, by BusinessMessageReject. Combinations with legs
are refused by name: no core here trades them.
"""

from __future__ import annotations

import itertools

from ctpproto import ctp
from ctpproto.fix.message import FixMessage, utc_timestamp
from ctpproto.generated import fix50sp2
from ctpproto.generated.fix44 import (
    BusinessRejectReason,
    MsgType,
    SecurityListRequestType,
    SecurityRequestResult,
    SecurityRequestType,
    SecurityResponseType,
    SecurityTradingStatus,
    SubscriptionRequestType,
    Tag,
    TradSesStatus,
    TradSesStatusRejReason,
)
from ctpproto.structs import Struct
from ctpproto.translate.families import table
from ctpproto.translate.faults import CannotSay
from fixbridge.adapters.contract import Record, ResultRecord
from fixbridge.fix.desk import Desk, Gateway
from fixbridge.fix.instruments import BLOCK
from fixbridge.fix.member import Member

FRAGMENT = 40  # instruments in one SecurityList(y): some 10 kB
MAX_SUBSCRIPTIONS = 2000  # states that one member may follow
HEADLINE = 20  # characters of a bulletin's words that stand for a heading that it has not
UNSUBSCRIBE = SubscriptionRequestType.DisablePreviousSnapshot
_RTN_STATUS = ctp.messages.OnRtnInstrumentStatus.tid
_DAY_ROLLED = ctp.internal_messages.DayRolled.tid
_RTN_BULLETIN = ctp.messages.OnRtnBulletin.tid
# What these requests may say beside the instrument. Words between people and a second name of the day say nothing of it.
_BESIDE = frozenset(
    (Tag.SecurityReqID, Tag.SecurityStatusReqID, Tag.SubscriptionRequestType, Tag.Text, Tag.EncodedTextLen, Tag.EncodedText)
)
_LISTS = frozenset(
    (SecurityListRequestType.Symbol, SecurityListRequestType.SecurityTypeAnd, SecurityListRequestType.AllSecurities)
)
_ONE = frozenset(
    (SecurityRequestType.RequestSecurityIdentityAndSpecifications, SecurityRequestType.RequestSecurityIdentityForSpecifications)
)
_SEVERAL = frozenset((
    SecurityRequestType.RequestListSecurities, fix50sp2.SecurityRequestType.Symbol,
    fix50sp2.SecurityRequestType.SecurityTypeAndOrCfiCode, fix50sp2.SecurityRequestType.AllSecurities,
))  # fmt: skip
_LIST_RETURNED = "ListOfSecuritiesReturnedPerRequest"  # SecurityResponseType(323)=4, where a version has it
_NO_LEGS = "a combination is an instrument of the exchange in CTP, and no core here has one"


class ReferenceDesk(Desk):
    """Answers out of the gateway's instruments: nothing here asks the core."""

    def __init__(self, gateway: Gateway):
        super().__init__(gateway)
        self._responses = itertools.count(1)
        self._following: dict[Member, dict[str, Struct]] = {}  # SecurityStatusReqID -> the InstrumentStatus that was said last
        self._sessions: dict[Member, dict[str, list[Struct]]] = {}  # TradSesReqID -> those of exchanges

    # -- hooks --------------------------------------------------------------------------------------------------------

    def on_record(self, record: Record) -> None:
        """See `desk.Desk`."""
        if not isinstance(record, ResultRecord):
            return
        if record.message.tid == _RTN_STATUS:
            told = record.message.get(ctp.structs.InstrumentStatus)
            if told is not None:
                self._tell(frozenset(self.gateway.instruments.members_of(told)))
        elif record.message.tid == _DAY_ROLLED:
            self._tell(frozenset())
        elif record.message.tid == _RTN_BULLETIN:
            bulletin = record.message.get(ctp.structs.Bulletin)
            if bulletin is not None:
                self._news(bulletin)

    def on_logout(self, member: Member) -> None:
        """See `desk.Desk`. Subscriptions end with the session."""
        self._following.pop(member, None)
        self._sessions.pop(member, None)

    # -- lists --------------------------------------------------------------------------------------------------------

    def _list(self, member: Member, message: FixMessage) -> None:
        ids = {Tag.SecurityReqID: message[Tag.SecurityReqID], Tag.SecurityResponseID: self._number(member)}
        kind = message[Tag.SecurityListRequestType]
        try:
            if kind not in _LISTS:
                raise _unsupported(member, Tag.SecurityListRequestType, kind, "only 0, 1 and 4 can be asked for")
            self._no_updates(member, message)
            found = self._matching(member, message, Tag.SecurityListRequestType)
        except CannotSay as fault:
            self._no_list(member, ids, SecurityRequestResult.InvalidOrUnsupportedRequest, str(fault))
            return
        if not found:
            self._no_list(member, ids, SecurityRequestResult.NoInstrumentsFound, "no instrument fits")
            return
        written = table("instruments.list", member.version.name)
        for at in range(0, len(found), FRAGMENT):
            last = at + FRAGMENT >= len(found)
            said = written.write(found[at : at + FRAGMENT], {**ids, Tag.LastFragment: "Y" if last else "N"})
            total = [(tag, str(len(found)) if tag == Tag.TotNoRelatedSym else text) for tag, text in said.fields]
            self.gateway.answer(member, FixMessage(said.msg_type, total))

    def _no_list(self, member: Member, ids: dict[int, str], result: str, words: str) -> None:
        refused = FixMessage(MsgType.SecurityList, list(ids.items())).put(Tag.SecurityRequestResult, result)
        if Tag.Text in member.version.dictionary.messages[MsgType.SecurityList].members:
            refused.put(Tag.Text, words)
        self.gateway.answer(member, refused)

    # -- definitions --------------------------------------------------------------------------------------------------

    def _define(self, member: Member, message: FixMessage) -> None:
        kind, version = message[Tag.SecurityRequestType], member.version.name
        try:
            if kind not in _ONE | _SEVERAL:
                raise _unsupported(
                    member, Tag.SecurityRequestType, kind, "definitions are of one instrument (0, 1) or a list of them (3)"
                )
            self._no_updates(member, message)
            self._understood(member, message, Tag.SecurityRequestType)
            one = kind in _ONE
            some = (
                [self.gateway.instruments.find(message.get, version)]
                if one
                else self.gateway.instruments.matching(message.get, version)
            )
        except CannotSay as fault:
            self._no_definition(member, message, SecurityResponseType.RejectSecurityProposal, str(fault))
            return
        if not some:
            self._no_definition(member, message, SecurityResponseType.CannotMatchSelectionCriteria, "no instrument fits")
            return
        returned = member.version.dictionary.names[SecurityResponseType.__name__].values.get(_LIST_RETURNED)
        for facts in some:
            ids = {Tag.SecurityReqID: message[Tag.SecurityReqID], Tag.SecurityResponseID: self._number(member)}
            if Tag.TotNoRelatedSym in member.version.dictionary.messages[MsgType.SecurityDefinition].required:
                ids[Tag.TotNoRelatedSym] = str(len(some))
            said = table("instruments.definition", version).write(facts, ids)
            if not one and returned is not None:
                said = FixMessage(
                    said.msg_type, [(t, returned if t == Tag.SecurityResponseType else text) for t, text in said.fields]
                )
            self.gateway.answer(member, said)

    def _no_definition(self, member: Member, message: FixMessage, response: str, words: str) -> None:
        refused = FixMessage(MsgType.SecurityDefinition).put(Tag.SecurityReqID, message[Tag.SecurityReqID])
        refused.put(Tag.SecurityResponseID, self._number(member)).put(Tag.SecurityResponseType, response)
        spec = member.version.dictionary.messages[MsgType.SecurityDefinition]
        if Tag.TotNoRelatedSym in spec.required:
            refused.put(Tag.TotNoRelatedSym, 0)
        self.gateway.answer(member, refused.put(Tag.Symbol, message.get(Tag.Symbol)).put(Tag.Text, words))

    # -- states -------------------------------------------------------------------------------------------------------

    def _status(self, member: Member, message: FixMessage) -> None:
        named = message[Tag.SecurityStatusReqID]
        following = self._following.setdefault(member, {})
        if not self._subscribes(member, message, following, named, "SecurityStatusReqID(324)"):
            return
        self._understood(member, message)
        try:
            facts = self.gateway.instruments.find(message.get, member.version.name)
        except CannotSay as fault:
            reason = BusinessRejectReason.UnknownSecurity if fault.tag in BLOCK else BusinessRejectReason.Other
            self.gateway.business_reject(member, message, reason, str(fault))
            return
        told = self.gateway.instruments.status(facts.InstrumentID)
        if message[Tag.SubscriptionRequestType] == SubscriptionRequestType.SnapshotAndUpdates:
            following[named] = told
        self._say_status(member, told, named, "N")

    def _say_status(self, member: Member, told: Struct, named: str, unsolicited: str) -> None:
        now = utc_timestamp(self.gateway.now_ns())
        ids = {Tag.SecurityStatusReqID: named, Tag.UnsolicitedIndicator: unsolicited, Tag.TransactTime: now}
        try:
            said = table("instruments.status", member.version.name).write(told, ids)
        except CannotSay:  # FIX.4.2 has no word for an auction: it says that there is something that it does not know
            said = FixMessage(MsgType.SecurityStatus, [*ids.items(), (Tag.Symbol, told.InstrumentID)])
            said.put(Tag.SecurityTradingStatus, SecurityTradingStatus.UnknownOrInvalid)
        self.gateway.answer(member, said)

    def _session(self, member: Member, message: FixMessage) -> None:
        named = message[Tag.TradSesReqID]
        following = self._sessions.setdefault(member, {})
        if not self._subscribes(member, message, following, named, "TradSesReqID(335)"):
            return
        there = self.gateway.instruments.exchanges
        asked = message.get(Tag.SecurityExchange) or message.get(Tag.TradingSessionID)
        if member.version.name == fix50sp2.DICTIONARY.version and not message.has(Tag.SecurityExchange):
            asked = ""  # TradingSessionID(336) has a closed list of codes there, and names no exchange
        if asked and asked not in there:
            self._no_session(member, message, asked, f"sessions are of {', '.join(there)}")
            return
        states = [self.gateway.instruments.exchange_status(exchange_id) for exchange_id in ([asked] if asked else there)]
        if message[Tag.SubscriptionRequestType] == SubscriptionRequestType.SnapshotAndUpdates:
            following[named] = states
        for told in states:
            self._say_session(member, told, named, "N")

    def _say_session(self, member: Member, told: Struct, named: str, unsolicited: str) -> None:
        ids = {Tag.TradSesReqID: named, Tag.UnsolicitedIndicator: unsolicited}
        self.gateway.answer(member, table("instruments.session_status", member.version.name).write(told, ids))

    def _no_session(self, member: Member, message: FixMessage, asked: str, words: str) -> None:
        if TradSesStatusRejReason.__name__ not in member.version.dictionary.names:
            self.gateway.business_reject(
                member, message, BusinessRejectReason.UnknownID, f"TradingSessionID(336)={asked}: {words}"
            )
            return
        refused = FixMessage(MsgType.TradingSessionStatus).put(Tag.TradSesReqID, message[Tag.TradSesReqID])
        refused.put(Tag.TradingSessionID, message.get(Tag.TradingSessionID) or "1").put(
            Tag.TradSesStatus, TradSesStatus.RequestRejected
        )
        reason = TradSesStatusRejReason.UnknownOrInvalidTradingSessionId
        self.gateway.answer(member, refused.put(Tag.TradSesStatusRejReason, reason).put(Tag.Text, words))

    def _tell(self, concerned: frozenset[str]) -> None:
        """Something was said of these instruments, or a day began: whoever follows them hears of it; whoever follows an
        exchange, if its own state has changed."""
        instruments = self.gateway.instruments
        for member, following in self._following.items():
            for named, before in following.items():
                now = instruments.status(before.InstrumentID)
                if before.InstrumentID in concerned or now.InstrumentStatus != before.InstrumentStatus:
                    following[named] = now
                    self._say_status(member, now, named, "Y")
        for member, sessions in self._sessions.items():
            for named, states in sessions.items():
                for at, before in enumerate(states):
                    now = instruments.exchange_status(before.ExchangeID)
                    if now.InstrumentStatus != before.InstrumentStatus:
                        states[at] = now
                        self._say_session(member, now, named, "Y")

    def _news(self, bulletin: Struct) -> None:
        if not bulletin.Abstract:  # Headline(148) has to be there
            bulletin = bulletin.replace(Abstract=bulletin.Content[:HEADLINE])
        if not bulletin.SendTime:
            bulletin = bulletin.replace(TradingDay="")  # half a time is none
        for member in self.gateway.members.values():
            if member.online:
                self.gateway.answer(member, table("news.bulletin", member.version.name).write(bulletin))

    # -- what requests have in common ---------------------------------------------------------------------------------

    def _number(self, member: Member) -> str:
        """SecurityResponseID(322): of this connection."""
        return f"{member.connection}-{next(self._responses)}"

    def _subscribes(self, member: Member, message: FixMessage, following: dict[str, object], named: str, name: str) -> bool:
        """Whether the request asks for a state. An end of updates is dealt with, and so is a name that is taken."""
        kind, words = message[Tag.SubscriptionRequestType], ""
        reason = BusinessRejectReason.Other
        if kind == UNSUBSCRIBE:
            if following.pop(named, None) is None:
                reason, words = BusinessRejectReason.UnknownID, f"{name} {named!r} is no subscription"
        elif named in following:
            words = f"{name} {named!r} is a subscription"
        elif kind == SubscriptionRequestType.SnapshotAndUpdates and len(following) >= MAX_SUBSCRIPTIONS:
            words = f"{MAX_SUBSCRIPTIONS} states can be followed"
        else:
            return True
        if words:
            self.gateway.business_reject(member, message, reason, words)
        return False

    def _no_updates(self, member: Member, message: FixMessage) -> None:
        """Raises CannotSay: instruments do not change while a member reads of them."""
        kind = message.get(Tag.SubscriptionRequestType)
        if kind not in ("", SubscriptionRequestType.Snapshot):
            raise _unsupported(
                member, Tag.SubscriptionRequestType, kind, "only 0 can be asked for: instruments are declared before the day"
            )

    def _understood(self, member: Member, message: FixMessage, *also: int) -> None:
        """Raises CannotSay for a field that would change what is asked for, and has no meaning here."""
        dictionary = member.version.dictionary
        known = BLOCK | _BESIDE | dictionary.header | dictionary.trailer | set(also)
        for tag, text in message:
            if tag not in known:
                raise CannotSay(dictionary.name(tag), tag, text, _NO_LEGS if tag == Tag.NoLegs else "is not understood here")

    def _matching(self, member: Member, message: FixMessage, *also: int) -> list[Struct]:
        self._understood(member, message, *also)
        return self.gateway.instruments.matching(message.get, member.version.name)

    HANDLES = {
        MsgType.SecurityListRequest: _list,
        MsgType.SecurityDefinitionRequest: _define,
        MsgType.SecurityStatusRequest: _status,
        MsgType.TradingSessionStatusRequest: _session,
    }


def _unsupported(member: Member, tag: int, value: str, why: str) -> CannotSay:
    return CannotSay(member.version.dictionary.name(tag), tag, value, why)
