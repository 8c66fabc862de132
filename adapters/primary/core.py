"""The primary core: a command's TID names the function that decides it, and the one that absorbs it from records."""

from __future__ import annotations

from typing import Callable, NamedTuple, Sequence

from ctpproto import ctp
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Result, ResultRecord
from fixbridge.adapters.primary import (
    actions,
    declarations,
    orders,
    queries,
    quotes,
    replay,
    reports,
    rules,
    sessions,
    settlement,
    snapshot,
    status,
)
from fixbridge.adapters.primary.state import State

_m, _im = ctp.messages, ctp.internal_messages


def _nothing(state: State, command: Command) -> list[Result]:
    return []


def _nothing_recorded(state: State, command: Command, results: Sequence[ResultRecord]) -> None:
    return None


class Handler(NamedTuple):
    apply: Callable[[State, Command], list[Result]]
    absorb: replay.Absorber


HANDLERS: dict[int, Handler] = {
    _m.ReqOrderInsert.tid: Handler(orders.insert, replay.order_flow),
    _m.ReqOrderAction.tid: Handler(actions.act, replay.order_flow),
    _m.ReqBatchOrderAction.tid: Handler(actions.act_on_many, replay.order_flow),
    _m.ReqQuoteInsert.tid: Handler(quotes.insert, replay.quote_flow),
    _m.ReqQuoteAction.tid: Handler(quotes.act, replay.quote_flow),
    _m.ReqForQuoteInsert.tid: Handler(quotes.ask_for, replay.asked_for),
    _m.ReqUserLogin.tid: Handler(sessions.login, replay.login),
    _m.ReqUserLogout.tid: Handler(sessions.logout, replay.logout),
    _m.ReqSettlementInfoConfirm.tid: Handler(sessions.confirm_settlement, replay.confirmation),
    _im.SessionOpened.tid: Handler(sessions.opened, replay.opened),
    _im.SessionClosed.tid: Handler(sessions.closed, replay.closed),
    _im.ChangePassword.tid: Handler(sessions.change_password, replay.password),
    _im.KillSwitch.tid: Handler(sessions.kill_switch, replay.switch),
    _im.SetInstrumentStatus.tid: Handler(status.set_status, replay.status_set),
    _im.Bulletin.tid: Handler(status.bulletin, _nothing_recorded),
    _im.DayRoll.tid: Handler(settlement.day_roll, replay.day_roll),
    _im.Declare.tid: Handler(declarations.declare, replay.declared),
    # The envelope says all that these mean to a core.
    _im.Clock.tid: Handler(_nothing, _nothing_recorded),
    _im.EpochBegan.tid: Handler(_nothing, _nothing_recorded),
    _im.Fence.tid: Handler(_nothing, _nothing_recorded),
    _im.GoAlone.tid: Handler(_nothing, _nothing_recorded),
    _im.RequireFollower.tid: Handler(_nothing, _nothing_recorded),
    _im.HandRaised.tid: Handler(_nothing, _nothing_recorded),
    _im.ReserveFixNumbers.tid: Handler(_nothing, _nothing_recorded),
}


_DECISIONS = {tid: handler.apply for tid, handler in HANDLERS.items()}


class Primary:
    """contract.Core. The object is the state; see `contract` for what each call promises."""

    NAME = "primary"

    def __init__(self, state: State | None = None):
        self._state = state if state is not None else State()

    def apply(self, command: Command) -> list[Result]:
        state = self._state
        if not state.trading_day:
            state.trading_day = command.trading_day
        decide = _DECISIONS.get(command.message.tid)
        if decide is None:
            return [_unsupported(command)]
        return decide(state, command)

    def absorb(self, command: Command, results: Sequence[ResultRecord]) -> None:
        state = self._state
        if not state.trading_day:
            state.trading_day = command.trading_day
        handler = HANDLERS.get(command.message.tid)
        if handler is not None:
            handler.absorb(state, command, results)

    def query(self, message: Message, user: str) -> Message:
        return queries.query(self._state, message, user)

    def export(self) -> list[Struct]:
        return snapshot.export(self._state)

    @classmethod
    def restore(cls, records: Sequence[Struct]) -> Primary:
        return cls(snapshot.restore(records))


def _unsupported(command: Command) -> Result:
    """A request that CTP knows is refused by its own response, anything else by RspError."""
    request = ctp.VOCABULARY.requests.get(command.message.tid)
    answer = ctp.VOCABULARY.messages.get("OnRsp" + request.name.removeprefix("Req")) if request else None
    message = Message((answer or _m.OnRspError).tid, (reports.rsp_info(rules.UNSUPPORTED.error),))
    return Result(message, dialog=True, context=command.context)
