"""Sessions, logins, passwords, settlement confirmation, kill switch: specs/rules/3-sessions.md."""

from __future__ import annotations

from typing import Any

from ctpproto import ctp
from ctpproto.ctp import errors, internal_messages, internal_structs, messages, structs
from ctpproto.generated.internal import codes as internal_codes
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.heterogeneous.answers import first, refused, to_dialog
from fixbridge.adapters.heterogeneous.layout import SETTLEMENT_ID, SYSTEM_NAME, raw_text, text, tidy
from fixbridge.adapters.heterogeneous.market import Market

_COUNTED = (internal_codes.EdgeKind.Trader, internal_codes.EdgeKind.Fix)
_TIMES = ("LoginTime", "SHFETime", "DCETime", "CZCETime", "FFEXTime", "INETime", "GFEXTime")


def open_seat(
    market: Market, front: int, number: int, connection: int, user: str, kind: str, product: bytes, logged_in: bool = False
) -> None:
    """A connection has a session from now on; one that it still had is closed first."""
    before = market.seats.get((front, connection))
    if before:
        close_seat(market, before)
    slot = market.free_sessions.pop() if market.free_sessions else market.sessions.add()
    market.sessions.set(
        slot, user=user, name=text(user), product=product, front=front, number=number, connection=connection, kind=ord(kind),
        logged_in=int(logged_in), slot_of_user=market.user(user), investor=0, instrument=0,
    )  # fmt: skip
    market.seats[front, connection] = market.by_number[front, number] = slot
    market.sessions_of.setdefault(user, set()).add(slot)
    market.engine.seat(front, connection, number, slot)
    market.last_session = max(market.last_session, number)


def close_seat(market: Market, slot: int) -> None:
    it = market.sessions[slot]
    market.sessions.set(slot, logged_in=0)
    del market.seats[it.front, it.connection]
    del market.by_number[it.front, it.number]
    market.engine.seat(it.front, it.connection, it.number, 0)
    market.free_sessions.append(slot)
    market.sessions_of[it.user].discard(slot)
    if not market.sessions_of[it.user]:
        del market.sessions_of[it.user]


def product_of(opened: Struct) -> bytes:
    """UserProductInfo for the session's orders (R40)."""
    return raw_text(tidy(opened), "UserProductInfo") if opened.is_text() else b""


def session_opened(market: Market, command: Command) -> list[Result]:
    field = first(command, internal_structs.SessionOpened)
    if field is None or not command.user or raw_text(field, "UserID") not in (b"", text(command.user)):
        return refused(command, errors.INVALID_LOGIN)
    source = command.source
    number = market.last_session + 1
    kind = field.EdgeKind or internal_codes.EdgeKind.Trader
    open_seat(market, source.front_id, number, source.connection, command.user, kind, product_of(field))
    answer = field.replace(SessionID=number, UserID=command.user, FrontID=source.front_id, Connection=source.connection)
    return [to_dialog(command, internal_messages.SessionOpenedResult, answer)]


def session_closed(market: Market, command: Command) -> None:
    """R42."""
    field = first(command, internal_structs.SessionClosed)
    if field is None:
        return
    source = command.source
    front, number = field.FrontID or source.front_id, field.SessionID
    if number:
        chosen = [market.by_number.get((front, number), 0)]
    elif source.connection:
        chosen = [market.seats.get((source.front_id, source.connection), 0)]
    elif command.user:
        chosen = []
    else:
        chosen = [slot for (of, _), slot in market.by_number.items() if of == front]
    for slot in chosen:
        if slot and (not command.user or market.sessions[slot].user == command.user):
            close_seat(market, slot)


def acting_session(market: Market, command: Command) -> int:
    """The slot of R41, 0 where there is none."""
    source = command.source
    slot = market.seats.get((source.front_id, source.connection), 0)
    if not slot and source.session_id:
        slot = market.by_number.get((source.front_id, source.session_id), 0)
    if slot:
        it = market.sessions[slot]
        if it.logged_in and it.user == command.user:
            return slot
    return 0


def user_login(market: Market, command: Command) -> list[Result]:
    """R43."""
    slot = market.seats.get((command.source.front_id, command.source.connection), 0)
    field = first(command, structs.ReqUserLogin)
    error = _login_error(market, command, slot, field)
    members: dict[str, Any] = {"TradingDay": market.trading_day, "BrokerID": market.broker, "UserID": command.user}
    if error is errors.NONE:
        it = market.sessions[slot]
        log_in(market, slot)
        clock = market.engine.clock(command.time_ns)[1]
        members |= dict.fromkeys(_TIMES, clock)
        members |= {"SystemName": SYSTEM_NAME, "FrontID": it.front, "SessionID": it.number}
        members["MaxOrderRef"] = str(market.users[market.user(command.user)].max_ref)
    return [to_dialog(command, messages.OnRspUserLogin, ctp.rsp_info(error), structs.RspUserLogin(**members))]


def log_in(market: Market, slot: int) -> None:
    market.sessions.set(slot, logged_in=1, slot_of_user=market.user(market.sessions[slot].user))


def _login_error(market: Market, command: Command, slot: int, field: Any) -> Any:
    if not slot:
        return errors.NOT_LOGIN_YET
    it = market.sessions[slot]
    if field is None or not market.broker or not is_own(market, command, field) or it.user != command.user:
        return errors.INVALID_LOGIN
    if not market.user(command.user):
        return errors.INVALID_LOGIN
    if it.logged_in:
        return errors.DUPLICATE_LOGIN
    if chr(it.kind) in _COUNTED:
        others = (market.sessions[other] for other in market.sessions_of[command.user])
        count = sum(o.logged_in and chr(o.kind) in _COUNTED for o in others)
        if count >= market.max_sessions:
            return errors.SINGLEUSERSESSION_EXCEED_LIMIT
    return errors.NONE


def is_own(market: Market, command: Command, field: Struct) -> bool:
    """Whether UserID and BrokerID are the command's user and the broker."""
    return raw_text(field, "UserID") == text(command.user) and raw_text(field, "BrokerID") == text(market.broker)


def user_logout(market: Market, command: Command) -> list[Result]:
    """R45."""
    slot = acting_session(market, command)
    field = first(command, structs.UserLogout)
    error = errors.NONE
    if not slot:
        error = errors.NOT_LOGIN_YET
    elif field is not None and not (
        raw_text(field, "UserID") in (b"", text(command.user)) and raw_text(field, "BrokerID") in (b"", text(market.broker))
    ):
        error = errors.INCONSISTENT_INFORMATION
    else:
        market.sessions.set(slot, logged_in=0)
    answer = structs.UserLogout(BrokerID=market.broker, UserID=command.user)
    return [to_dialog(command, messages.OnRspUserLogout, ctp.rsp_info(error), answer)]


def change_password(market: Market, command: Command) -> list[Result]:
    """R46."""
    field = first(command, internal_structs.Credential)
    error = errors.NONE
    if not acting_session(market, command):
        error = errors.NOT_LOGIN_YET
    elif field is None or not raw_text(field, "PasswordHash"):
        error = errors.BAD_FIELD
    elif not is_own(market, command, field):
        error = errors.CHANGE_OTHER_PASSWORD
    answer = structs.UserPasswordUpdate(BrokerID=market.broker, UserID=command.user)
    results = [to_dialog(command, messages.OnRspUserPasswordUpdate, ctp.rsp_info(error), answer)]
    if error is errors.NONE:
        kept = market.credentials[command.user] = tidy(field)
        results.append(Result(Message(internal_messages.PasswordChanged.tid, (kept,)), context=command.context))
    return results


def confirm_settlement(market: Market, command: Command) -> list[Result]:
    """R47."""
    field = first(command, structs.SettlementInfoConfirm)
    error = _confirm_error(market, command, field)
    if error is not errors.NONE:
        echoed = () if field is None else (tidy(field),)
        return [to_dialog(command, messages.OnRspSettlementInfoConfirm, ctp.rsp_info(error), *echoed)]
    investor = raw_text(field, "InvestorID").decode("gbk")
    date, clock = market.engine.clock(command.time_ns)
    kept = structs.SettlementInfoConfirm(
        BrokerID=market.broker, InvestorID=investor, ConfirmDate=date, ConfirmTime=clock, SettlementID=SETTLEMENT_ID,
        AccountID=investor, CurrencyID="CNY",
    )  # fmt: skip
    keep_confirmation(market, kept)
    return [to_dialog(command, messages.OnRspSettlementInfoConfirm, ctp.rsp_info(errors.NONE), kept)]


def keep_confirmation(market: Market, kept: Any) -> None:
    market.confirmations[kept.InvestorID] = kept
    market.investors.set(market.investor(kept.InvestorID), confirmed=1)


def _confirm_error(market: Market, command: Command, field: Any) -> Any:
    if not acting_session(market, command):
        return errors.NOT_LOGIN_YET
    if field is None:
        return errors.BAD_FIELD
    if raw_text(field, "BrokerID") != text(market.broker):
        return errors.BROKER_NOT_FOUND
    name = raw_text(field, "InvestorID")
    if not name:
        return errors.INVESTOR_ID_IS_MISSING
    if name not in market.names.investors:
        return errors.INVESTOR_NOT_FOUND
    if not market.may_trade(command.user, name.decode("gbk")):
        return errors.NO_TRADING_RIGHT
    return errors.NONE


def kill_switch(market: Market, command: Command) -> list[Result]:
    """R50."""
    field = first(command, internal_structs.KillSwitch)
    if command.user:
        return refused(command, errors.NO_PRIVILEGE)
    if field is None:
        return refused(command, errors.BAD_FIELD)
    name = raw_text(field, "UserID")
    if name and name not in market.names.users:
        return refused(command, errors.USER_NOT_FOUND)
    set_switch(market, field)
    return [to_dialog(command, internal_messages.KillSwitchSet, field)]


def set_switch(market: Market, field: Any) -> None:
    name, stopped = raw_text(field, "UserID"), int(field.IsOn != 0)
    if name:
        market.users.set(market.names.users[name], stopped=stopped)
    else:
        market.engine.halted = stopped
