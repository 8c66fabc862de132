"""Canceling many orders at once: ReqBatchOrderAction (R91, R92)."""

from __future__ import annotations

from typing import Any

from ctpproto import ctp
from ctpproto.ctp import codes, errors, internal_structs, messages, structs
from ctpproto.message import Error, Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.heterogeneous.answers import first, to_dialog
from fixbridge.adapters.heterogeneous.layout import copy_members, raw_text, text, tidy
from fixbridge.adapters.heterogeneous.market import Market
from fixbridge.adapters.heterogeneous.seats import acting_session

_AS_SENT = (
    "BrokerID", "InvestorID", "OrderActionRef", "RequestID", "FrontID", "SessionID", "ExchangeID", "InvestUnitID", "MacAddress",
    "IPAddress",
)  # fmt: skip


def batch_cancel(market: Market, command: Command) -> list[Result]:
    field = first(command, structs.InputBatchOrderAction)
    has_session = bool(acting_session(market, command))
    error = _error(market, command, field, has_session)
    if error is not errors.NONE:
        return _refused(market, command, field, error, has_session)
    fields = command.message.fields
    choice = fields[1] if len(fields) > 1 and type(fields[1]) is internal_structs.OrderChoice else internal_structs.OrderChoice()
    results: list[Result] = []
    engine = market.engine
    for _, slot in sorted(engine.live_of(market.names.investors[raw_text(field, "InvestorID")])):
        if _is_meant(market, market.orders[slot], field, choice):
            results += engine.cancel(slot, command.time_ns, text(command.user), b"")
    results.append(to_dialog(command, messages.OnRspBatchOrderAction, ctp.rsp_info(errors.NONE), tidy(field)))
    return results + engine.touch(command.time_ns)


def _error(market: Market, command: Command, field: Any, has_session: bool) -> Error:
    if not has_session:
        return errors.NOT_LOGIN_YET
    if field is None:
        return errors.BAD_FIELD
    if not market.broker or raw_text(field, "BrokerID") != text(market.broker):
        return errors.BROKER_NOT_FOUND
    if raw_text(field, "UserID") not in (b"", text(command.user)):
        return errors.INCONSISTENT_INFORMATION
    error = market.investor_error(command.user, raw_text(field, "InvestorID"))
    if error is not errors.NONE:
        return error
    exchange = raw_text(field, "ExchangeID")
    return errors.EXCHANGE_ID_IS_INVALID if exchange and exchange not in market.names.exchanges else errors.NONE


def _is_meant(market: Market, order: Any, field: Any, choice: Any) -> bool:
    if (field.FrontID or field.SessionID) and (order.front, order.session) != (field.FrontID, field.SessionID):
        return False
    it = market.instruments[order.instrument]
    exchange, instrument = raw_text(field, "ExchangeID"), raw_text(choice, "InstrumentID")
    product, user = raw_text(choice, "ProductID"), raw_text(choice, "UserID")
    return (
        exchange in (b"", market.exchanges[it.exchange].name)
        and instrument in (b"", it.name)
        and (not product or product == raw_text(market.instrument_structs[it.name.decode("gbk")], "ProductID"))
        and choice.Direction in ("", codes.Direction.Buy if order.buys else codes.Direction.Sell)
        and (not user or user == raw_text(structs.Order.unpack(order.image), "UserID"))
    )


def _refused(market: Market, command: Command, field: Any, error: Error, has_session: bool) -> list[Result]:
    info = ctp.rsp_info(error)
    if field is None:
        return [to_dialog(command, messages.OnRspBatchOrderAction, info)]
    sent: Struct = tidy(field)
    results = [to_dialog(command, messages.OnRspBatchOrderAction, info, sent)]
    if not has_session:
        return results
    date, clock = market.engine.clock(command.time_ns)
    image = bytearray(
        structs.BatchOrderAction(
            ActionDate=date, ActionTime=clock, OrderActionStatus=codes.OrderActionStatus.Rejected, UserID=command.user,
            StatusMsg=error.prompt,
        ).pack()
    )  # fmt: skip
    copy_members(sent.pack(), structs.InputBatchOrderAction, image, structs.BatchOrderAction, *_AS_SENT)
    told = Message(messages.OnErrRtnBatchOrderAction.tid, (info, structs.BatchOrderAction.unpack(bytes(image))))
    results.append(Result(told, users=market.hearing(command.user, field), context=command.context))
    return results
