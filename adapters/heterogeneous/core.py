"""The second core. The order path is compiled (`_matching`); everything rare is here and in the modules beside it."""

from __future__ import annotations

from typing import Any, Callable, Sequence

from ctpproto import ctp
from ctpproto.ctp import codes, errors, internal_messages, messages, structs
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Result, ResultRecord
from fixbridge.adapters.heterogeneous import batches, phases, queries, quotes, roll, seats, state
from fixbridge.adapters.heterogeneous.answers import NO_FIELD, NOT_LOGGED_IN, REFUSALS, first, refused, to_dialog, unsupported
from fixbridge.adapters.heterogeneous.layout import copy_members, tidy
from fixbridge.adapters.heterogeneous.market import Market
from fixbridge.adapters.heterogeneous.reference import declare

_status = codes.OrderStatus
_INSERT, _ACTION = messages.ReqOrderInsert.tid, messages.ReqOrderAction.tid
_i = internal_messages
# Change nothing, and are answered with nothing (R7).
_SILENT = frozenset(m.tid for m in (
    _i.Clock, _i.EpochBegan, _i.Fence, _i.HandRaised, _i.GoAlone, _i.RequireFollower, _i.ReserveFixNumbers,
))  # fmt: skip
_ACTION_AS_SENT = (
    "BrokerID", "InvestorID", "OrderActionRef", "OrderRef", "RequestID", "FrontID", "SessionID", "ExchangeID", "OrderSysID",
    "ActionFlag", "LimitPrice", "VolumeChange", "InvestUnitID", "MacAddress", "InstrumentID", "IPAddress", "OrderMemo",
    "SessionReqSeq",
)  # fmt: skip


class Heterogeneous:
    """A core as `contract.Core` wants it. The object is the state."""

    NAME = "heterogeneous"
    __slots__ = ("_market", "_insert", "_action")

    def __init__(self) -> None:
        self._market = Market()
        self._insert = self._market.engine.insert
        self._action = self._market.engine.action

    def apply(self, command: Command) -> list[Result]:
        """Decide a command."""
        market = self._market
        if not market.trading_day:
            market.begin_day(command.trading_day)  # R6
        tid = command.message.tid
        if tid == _INSERT:
            results = self._insert(command)
            return results if type(results) is list else self._refuse_insert(command, results)
        if tid == _ACTION:
            results = self._action(command)
            return results if type(results) is list else self._refuse_action(command, results)
        if tid in _SILENT:
            return []
        handle = _HANDLERS.get(tid)
        if handle is not None:
            return handle(market, command)
        answer = unsupported(tid)
        return [Result(answer, dialog=True, context=command.context)]

    def absorb(self, command: Command, results: Sequence[ResultRecord]) -> None:
        """Take what was said as it was said (R185, R186)."""
        market, engine = self._market, self._market.engine
        if not market.trading_day:
            market.begin_day(command.trading_day)
        tid = command.message.tid
        if tid == _i.SessionClosed.tid:
            seats.session_closed(market, command)
        elif tid == _i.Declare.tid and not command.user:
            declare(market, command.message.fields)
        placed: list[int] = []
        for record in results:
            said = record.message
            if said.tid == messages.OnRtnOrder.tid:
                order = said.fields[0]
                if order.OrderStatus == _status.Touched:
                    market.settle_down(placed)
                changes = tid == _ACTION and record is results[0] and order.OrderStatus != _status.Canceled
                absorb = engine.absorb_change if changes else engine.absorb_order
                slot = absorb(order.pack(), record.context, command.time_ns)
                if order.OrderStatus not in (_status.Canceled, _status.AllTraded):
                    placed.append(slot)
            elif said.tid == messages.OnRtnTrade.tid:
                engine.absorb_trade(said.fields[0].pack())
            else:
                _absorb_answer(market, command, said)
        market.settle_down(placed)

    def query(self, message: Message, user: str) -> Message:
        """Answer from the state as it is."""
        return queries.query(self._market, message, user)

    def export(self) -> list[Struct]:
        """The whole state as canonical records."""
        return list(state.export(self._market))

    @classmethod
    def restore(cls, records: Sequence[Struct]) -> Heterogeneous:
        """The core that exported these records."""
        core = cls()
        state.Restorer(core._market).restore(records)
        return core

    # -- refusals of the order path ------------------------------------------------------------------------------------

    def _refuse_insert(self, command: Command, refusal: int) -> list[Result]:
        field = first(command, structs.InputOrder)
        info = ctp.rsp_info(REFUSALS[refusal])
        fields: tuple[Struct, ...] = (info,) if field is None else (info, tidy(field))
        results = [to_dialog(command, messages.OnRspOrderInsert, *fields)]
        if refusal not in (NOT_LOGGED_IN, NO_FIELD):
            heard = Message(messages.OnErrRtnOrderInsert.tid, fields)
            results.append(Result(heard, users=self._market.hearing(command.user, field), context=command.context))
        return results

    def _refuse_action(self, command: Command, refusal: int) -> list[Result]:
        market = self._market
        field = first(command, structs.InputOrderAction)
        error = REFUSALS[refusal]
        info = ctp.rsp_info(error)
        if field is None:
            return [to_dialog(command, messages.OnRspOrderAction, info)]
        sent: Any = tidy(field)
        results = [to_dialog(command, messages.OnRspOrderAction, info, sent)]
        if refusal == NOT_LOGGED_IN:
            return results
        date, clock = market.engine.clock(command.time_ns)
        image = bytearray(
            structs.OrderAction(
                ActionDate=date, ActionTime=clock, OrderActionStatus=codes.OrderActionStatus.Rejected, UserID=command.user,
                StatusMsg=error.prompt,
            ).pack()
        )  # fmt: skip
        copy_members(sent.pack(), structs.InputOrderAction, image, structs.OrderAction, *_ACTION_AS_SENT)
        if market.engine.found:
            order = market.orders[market.engine.found].image
            copy_members(order, structs.Order, image, structs.OrderAction, "OrderLocalID", "ParticipantID")
        told = Message(messages.OnErrRtnOrderAction.tid, (info, structs.OrderAction.unpack(bytes(image))))
        results.append(Result(told, users=self._market.hearing(command.user, field), context=command.context))
        return results


def _declare(market: Market, command: Command) -> list[Result]:
    if command.user:
        return refused(command, errors.NO_PRIVILEGE)
    return [] if declare(market, command.message.fields) else refused(command, errors.BAD_FIELD)


def _session_closed(market: Market, command: Command) -> list[Result]:
    seats.session_closed(market, command)
    return []


def _absorb_answer(market: Market, command: Command, said: Message) -> None:
    """A recorded answer that tells of a change."""
    fields: Any = said.fields
    source = command.source
    if said.tid == _i.SessionOpenedResult.tid:
        it = fields[0]
        kind, product = it.EdgeKind or "T", seats.product_of(command.message.fields[0])
        seats.open_seat(market, it.FrontID, it.SessionID, it.Connection, it.UserID, kind, product)
    elif said.tid == _i.PasswordChanged.tid:
        market.credentials[fields[0].UserID] = fields[0]
    elif said.tid == _i.KillSwitchSet.tid:
        seats.set_switch(market, fields[0])
    elif said.tid == messages.OnRtnQuote.tid:
        quotes.absorb_quote(market, fields[0])
    elif said.tid == messages.OnRtnForQuoteRsp.tid:
        quotes.absorb_asked(market, command, fields[0])
    elif said.tid == messages.OnRtnInstrumentStatus.tid:
        phases.keep_status(market, fields[0])
    elif said.tid == _i.DayRolled.tid:
        roll.settle(market, fields[0].NextTradingDay)
    elif fields and type(fields[0]) is structs.RspInfo and fields[0].ErrorID == 0:
        if said.tid == messages.OnRspUserLogin.tid:
            seats.log_in(market, market.by_number[fields[1].FrontID, fields[1].SessionID])
        elif said.tid == messages.OnRspUserLogout.tid:
            slot = market.seats.get((source.front_id, source.connection)) or market.by_number[source.front_id, source.session_id]
            market.sessions.set(slot, logged_in=0)
        elif said.tid == messages.OnRspSettlementInfoConfirm.tid:
            seats.keep_confirmation(market, fields[1])


_HANDLERS: dict[int, Callable[[Market, Command], list[Result]]] = {
    _i.Declare.tid: _declare,
    _i.SessionOpened.tid: seats.session_opened,
    _i.SessionClosed.tid: _session_closed,
    messages.ReqUserLogin.tid: seats.user_login,
    messages.ReqUserLogout.tid: seats.user_logout,
    _i.ChangePassword.tid: seats.change_password,
    messages.ReqSettlementInfoConfirm.tid: seats.confirm_settlement,
    _i.KillSwitch.tid: seats.kill_switch,
    _i.DayRoll.tid: roll.day_roll,
    _i.SetInstrumentStatus.tid: phases.set_status,
    _i.Bulletin.tid: phases.bulletin,
    messages.ReqBatchOrderAction.tid: batches.batch_cancel,
    messages.ReqQuoteInsert.tid: quotes.insert,
    messages.ReqQuoteAction.tid: quotes.action,
    messages.ReqForQuoteInsert.tid: quotes.ask_for_quotes,
}
# Every message that is understood, for the capability matrix.
COMMANDS = frozenset((_INSERT, _ACTION, *_SILENT, *_HANDLERS))
