"""OrderCancelRequest(F), OrderCancelReplaceRequest(G), OrderMassCancelRequest(q), and the cancels of a session that is down.

All become ReqOrderAction. The order is named by FrontID, SessionID and OrderRef, which are known before the counter has said
anything, so a request may follow its order at once.

A replace says the order whole, as it would be: FIX asks for that, and what goes to the core (InputOrderAction and OrderChange,
rules R71 to R75) is whole, too. So a replace does not lean on one before it: where that one is refused, it still means what it
says. It has to name the last of the order's names, accepted or asked for: one that does not was written without knowing of a
replace before it. A cancel may name the order by any name that it has had, or by OrderID(37).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import structlog

from ctpproto import ctp
from ctpproto.faults import DoesNotFit
from ctpproto.fix.message import FixMessage, utc_timestamp
from ctpproto.generated.fix44 import (
    DICTIONARY,
    CxlRejReason,
    CxlRejResponseTo,
    MassCancelRejectReason,
    MassCancelRequestType,
    MassCancelResponse,
    MsgType,
    Tag,
)
from ctpproto.structs import Struct
from ctpproto.translate.context import FixContext
from ctpproto.translate.faults import CannotSay, ContextFault
from ctpproto.translate.orders import Identity, Order
from ctpproto.translate.reports import order_status
from ctpproto.translate.tables import ERRORS, ORDERS
from fixbridge.adapters.contract import Refused
from fixbridge.fix import order_entry
from fixbridge.fix.entered import Submitted, is_again, own_exec_id
from fixbridge.fix.member import Member

if TYPE_CHECKING:
    from fixbridge.fix.order_desk import OrderDesk

log = structlog.get_logger("fix")

M, S, C = ctp.messages, ctp.structs, ctp.codes
OrderChange = ctp.internal_structs.OrderChange
_MODIFY = C.ActionFlag.Modify
# What a replace may say otherwise than the order (R71); of everything else it has to say what the order has.
_CHANGEABLE = frozenset(("LimitPrice", "VolumeTotalOriginal", *OrderChange.MEMBERS))
# What a replace that does not say them means as they are: fields that go together.
_STAYING = (
    (Tag.Account,), (Tag.SecurityExchange,), (Tag.OrderQty,), (Tag.TimeInForce, Tag.MinQty, Tag.ExpireDate),
    (Tag.PositionEffect, Tag.CTPOffsetFlag), (Tag.CTPHedgeFlag,),
)  # fmt: skip
_MASS = {
    MassCancelRequestType.CancelOrdersForASecurity: MassCancelResponse.CancelOrdersForASecurity,
    MassCancelRequestType.CancelAllOrders: MassCancelResponse.CancelAllOrders,
}


class Target(NamedTuple):
    """The order that a request is about.

    order: None while its own command is on its way; terms: the InputOrder as it would be with all that is asked of it.
    """

    order: Order | None
    identity: Identity
    name: str  # the ClOrdID that it was accepted under, or was entered under
    terms: Struct

    @property
    def side(self) -> str:
        return dict(ORDERS.to_fix(self.terms))[Tag.Side]


class _Refusal(Exception):
    """A request that is refused here. reason: CxlRejReason(102)."""

    def __init__(self, reason: str, words: str, order: Order | None = None, error_id: int = 0):
        self.reason, self.words, self.order, self.error_id = reason, words, order, error_id
        super().__init__(words)


def response_to(is_replace: bool) -> str:
    """CxlRejResponseTo(434) of a request's refusal."""
    return CxlRejResponseTo.OrderCancelReplaceRequest if is_replace else CxlRejResponseTo.OrderCancelRequest


# -- one order ------------------------------------------------------------------------------------------------------------


def cancel(desk: OrderDesk, member: Member, message: FixMessage) -> None:
    """OrderCancelRequest(F)."""
    fix = FixContext(member.client, message[Tag.ClOrdID], message.get(Tag.OrigClOrdID))
    if _is_repeated(desk, member, message, fix, CxlRejResponseTo.OrderCancelRequest):
        return
    try:
        target = _target(desk, member, message)
        _agrees(message, target)
        _act(desk, member, target, fix._replace(orig_cl_ord_id=target.name), _delete(desk, member, target), message)
    except _Refusal as fault:
        desk.refuse_request(member, fault.order, fix, fault.reason, fault.words, fault.error_id)


def replace(desk: OrderDesk, member: Member, message: FixMessage) -> None:
    """OrderCancelReplaceRequest(G)."""
    table = desk.table(member)
    fix = FixContext(member.client, message[Tag.ClOrdID], message.get(Tag.OrigClOrdID), order_entry.echoed(message, table))
    if _is_repeated(desk, member, message, fix, CxlRejResponseTo.OrderCancelReplaceRequest):
        return
    try:
        target = _target(desk, member, message)
        _agrees(message, target)
        _is_last(desk, member, target, fix.orig_cl_ord_id)
        try:
            terms = S.InputOrder(**order_entry.read_terms(_whole(message, target.terms), member, table))
            _changes_only(terms, target.terms)
            change = OrderChange(**{name: getattr(terms, name) for name in OrderChange.MEMBERS})
            (delete,) = _delete(desk, member, target)
            action = delete.replace(ActionFlag=_MODIFY, LimitPrice=terms.LimitPrice)
            change.pack(), action.pack()
        except (CannotSay, DoesNotFit) as fault:
            raise _Refusal(CxlRejReason.Other, str(fault), target.order) from None
        fix = fix._replace(orig_cl_ord_id=target.name)
        _act(desk, member, target._replace(terms=target.terms.replace(**_said(terms))), fix, (action, change), message)
    except _Refusal as fault:
        asked = CxlRejResponseTo.OrderCancelReplaceRequest
        desk.refuse_request(member, fault.order, fix, fault.reason, fault.words, fault.error_id, asked)


def _is_repeated(desk: OrderDesk, member: Member, message: FixMessage, fix: FixContext, asked: str) -> bool:
    """Whether the ClOrdID has been used, and then it is answered: one that is sent again, by its outcome."""
    if not desk.is_known(member, fix.cl_ord_id):
        return False
    known = desk.book.request(member.client, fix.cl_ord_id)
    order = known.order if known is not None else desk.book.find(member.client, fix.orig_cl_ord_id)
    if not is_again(message):
        words = f"ClOrdID(11) {fix.cl_ord_id!r} has been used today"
        desk.refuse_request(member, order, fix, CxlRejReason.DuplicateClOrdID, words, 0, asked)
    elif known is not None and known.done and order is not None:
        desk.answer(member, order_status(order, own_exec_id(member, message), desk.gateway.now_ns()))
    return True


def _target(desk: OrderDesk, member: Member, message: FixMessage) -> Target:
    """By OrigClOrdID(41), else by OrderID(37). Raises _Refusal."""
    orig = message.get(Tag.OrigClOrdID)
    order = desk.book.find(member.client, orig)
    if order is None and message.has(Tag.OrderID):
        order = desk.book.find_by_order_id(member.client, message[Tag.OrderID])
    if order is not None:
        return _of_order(desk, member, order)
    sent = desk.entered[member.client].named(orig)
    if sent is not None and (sent.is_order or sent.is_replace):
        known = desk.book.find_by_identity(sent.identity)
        return _of_order(desk, member, known) if known is not None else Target(None, sent.identity, orig, sent.terms)
    raise _Refusal(CxlRejReason.UnknownOrder, f"OrigClOrdID(41) {orig!r} is no order of today")


def _of_order(desk: OrderDesk, member: Member, order: Order) -> Target:
    """An order in the book, with what is asked of it and not in the book yet."""
    on_their_way = desk.entered[member.client].of(order.identity)
    terms = on_their_way[-1].terms if on_their_way else order.asked_terms
    return Target(order, order.identity, order.cl_ord_id, terms.replace(ExchangeID=order.exchange))


def _agrees(message: FixMessage, target: Target) -> None:
    """Raises _Refusal where the request describes another order."""
    for tag, ours in ((Tag.Symbol, target.terms.InstrumentID), (Tag.Side, target.side)):
        if message.has(tag) and message[tag] != ours:
            words = f"{DICTIONARY.name(tag)} is {message[tag]!r}, the order has {ours!r}"
            raise _Refusal(CxlRejReason.Other, words, target.order)


def _is_last(desk: OrderDesk, member: Member, target: Target, orig: str) -> None:
    """Raises _Refusal where a replace names the order by a name that it has, or may have, no longer."""
    order = target.order
    asked = [sent.fix.cl_ord_id for sent in desk.entered[member.client].of(target.identity) if sent.is_replace]
    if order is not None:
        asked = [request.context.cl_ord_id for request in order.requests if request.replaces] + asked
    last = asked[-1] if asked else target.name
    if orig == last or orig not in (*asked, *(order.names if order is not None else (target.name,))):
        return  # the second: it was found by its OrderID(37)
    if asked:
        words = f"OrigClOrdID(41) {orig!r}: the order's replace by {last!r} is not answered yet"
        raise _Refusal(CxlRejReason.AlreadyPendingCancel, words, order)
    raise _Refusal(CxlRejReason.UnknownOrder, f"OrigClOrdID(41) {orig!r} has been replaced by {last!r}", order)


def _whole(message: FixMessage, terms: Struct) -> FixMessage:
    """The order as the replace wants it, as a NewOrderSingle: what it leaves unsaid stays."""
    names = (Tag.OrigClOrdID, Tag.OrderID)
    whole = FixMessage(MsgType.NewOrderSingle, [(tag, text) for tag, text in message.fields if tag not in names])
    stay = dict(ORDERS.to_fix(terms))
    for tags in _STAYING:
        if not any(whole.has(tag) for tag in tags):
            for tag in tags:
                whole.put(tag, stay.get(tag, ""))
    if not whole.has(Tag.CTPOffsetFlag) and whole.get(Tag.PositionEffect) == stay[Tag.PositionEffect]:
        whole.put(Tag.CTPOffsetFlag, stay.get(Tag.CTPOffsetFlag, ""))  # that may have been chosen here
    return whole


def _said(terms: Struct) -> dict[str, object]:
    return {name: getattr(terms, name) for name in _CHANGEABLE}


def _changes_only(terms: Struct, before: Struct) -> None:
    """Raises CannotSay where a replace asks for what cannot be changed."""
    for rule in ORDERS.rules:
        for member in rule.ctp:
            wanted, ours = getattr(terms, member), getattr(before, member)
            unsaid = member == "ExchangeID" and not (wanted and ours)  # the core finds it by the instrument
            if member not in _CHANGEABLE and wanted != ours and not unsaid:
                field = rule.fix[0]
                raise CannotSay(str(field), field.tag, wanted, f"of an order that has {ours} cannot be changed")


def _delete(desk: OrderDesk, member: Member, target: Target) -> tuple[Struct, ...]:
    """The structs of a cancel."""
    front, session, ref = target.identity
    action = S.InputOrderAction(
        BrokerID=desk.gateway.broker,
        InvestorID=target.terms.InvestorID,
        UserID=member.user,
        OrderActionRef=desk.entered[member.client].next_action,
        FrontID=front,
        SessionID=session,
        OrderRef=ref,
        ExchangeID=target.terms.ExchangeID,
        ActionFlag=C.ActionFlag.Delete,
        InstrumentID=target.terms.InstrumentID,
    )
    return (action,)


def _act(
    desk: OrderDesk, member: Member, target: Target, fix: FixContext, structs: tuple[Struct, ...], message: FixMessage
) -> None:
    """target: with the terms that the order would have. Raises _Refusal."""
    sent = Submitted(fix, target.identity, structs[0], target.terms)
    try:
        desk.submit(member, M.ReqOrderAction.tid, structs, sent, message)
    except ContextFault as fault:
        raise _Refusal(CxlRejReason.Other, str(fault), target.order) from None
    except Refused as refused:
        error = refused.error
        reason = ERRORS.cxl_rej_reason(error.id)
        raise _Refusal(reason, f"{error.prompt} {refused.why}", target.order, error.id) from None
    desk.entered[member.client].next_action += 1


# -- many orders ----------------------------------------------------------------------------------------------------------


def _live(desk: OrderDesk, member: Member) -> list[Target]:
    """The member's live orders, those on their way among them."""
    orders = [_of_order(desk, member, order) for order in desk.book.orders(member.client) if order.live]
    known = {target.identity for target in orders}
    on_their_way = [
        Target(None, sent.identity, sent.fix.cl_ord_id, sent.terms)
        for sent in desk.entered[member.client].orders()
        if sent.identity not in known
    ]
    return orders + on_their_way


def mass_cancel(desk: OrderDesk, member: Member, message: FixMessage) -> None:
    """OrderMassCancelRequest(q): a cancel of each order under the request's ClOrdID.

    The report lists what is asked for. Each order's end is reported, too, with the request's ClOrdID and the order's OrigClOrdID.
    """
    cl_ord_id, kind = message[Tag.ClOrdID], message[Tag.MassCancelRequestType]
    report = FixMessage(MsgType.OrderMassCancelReport)
    report.put(Tag.OrderID, own_exec_id(member, message)).put(Tag.ClOrdID, cl_ord_id).put(Tag.MassCancelRequestType, kind)

    def refuse(reason: str, words: str) -> None:
        report.put(Tag.MassCancelResponse, MassCancelResponse.CancelRequestRejected).put(Tag.MassCancelRejectReason, reason)
        _report_mass(desk, member, message, report.put(Tag.Text, words))

    if kind not in _MASS:
        words = f"MassCancelRequestType(530)={kind}: only {' and '.join(_MASS)} are supported"
        refuse(MassCancelRejectReason.MassCancelNotSupported, words)
        return
    if kind == MassCancelRequestType.CancelOrdersForASecurity and not message.has(Tag.Symbol):
        refuse(MassCancelRejectReason.InvalidOrUnknownSecurity, "Symbol(55) is missing")
        return
    if desk.is_known(member, cl_ord_id):
        if not is_again(message):  # one that is sent again is answered by the outcomes of the first
            refuse(MassCancelRejectReason.Other, f"ClOrdID(11) {cl_ord_id!r} has been used today")
        return
    affected = []
    for target in _live(desk, member):
        if not _is_meant(message, target):
            continue
        fix = FixContext(member.client, cl_ord_id, target.name)
        try:
            _act(desk, member, target, fix, _delete(desk, member, target), message)
        except _Refusal as fault:
            desk.refuse_request(member, target.order, fix, fault.reason, fault.words, fault.error_id)
            continue
        affected.append([(Tag.OrigClOrdID, target.name), *_order_id(target.order)])
    report.put(Tag.MassCancelResponse, _MASS[kind]).put(Tag.TotalAffectedOrders, len(affected))
    _report_mass(desk, member, message, report.put_entries(Tag.NoAffectedOrders, affected))


def _is_meant(message: FixMessage, target: Target) -> bool:
    terms = target.terms
    for tag, ours in ((Tag.Symbol, terms.InstrumentID), (Tag.Side, target.side)):
        if message.has(tag) and message[tag] != ours:
            return False
    return not message.has(Tag.SecurityExchange) or message[Tag.SecurityExchange] == terms.ExchangeID


def _order_id(order: Order | None) -> list[tuple[int, str]]:
    return [(Tag.AffectedOrderID, order.order_id)] if order is not None else []


def _report_mass(desk: OrderDesk, member: Member, message: FixMessage, report: FixMessage) -> None:
    for tag in (Tag.Symbol, Tag.SecurityExchange, Tag.Side):
        report.put(tag, message.get(tag))
    desk.answer(member, report.put(Tag.TransactTime, utc_timestamp(desk.gateway.now_ns())))


def cancel_all(desk: OrderDesk, member: Member) -> None:
    """Of a member whose session is down: its live orders are canceled as if nobody had asked, and reported so."""
    targets = _live(desk, member)
    if targets and not member.online:
        desk.gateway.event(f"FIX {member.client}: {len(targets)} orders stay: it was not logged in when it was disconnected")
        return
    for target in targets:
        try:
            desk.gateway.submit(member, M.ReqOrderAction.tid, _delete(desk, member, target))
        except Refused as refused:
            log.error("not canceled on disconnect", client=member.client, cl_ord_id=target.name, why=str(refused))
            desk.gateway.event(f"FIX {member.client}: order {target.name} was not canceled on disconnect: {refused}")
            continue
        desk.entered[member.client].next_action += 1
    if targets:
        desk.gateway.event(f"FIX {member.client}: {len(targets)} orders are canceled on disconnect")
