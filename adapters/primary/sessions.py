"""Sessions of users: opened by an edge, logged in and out by the user, closed by the edge.

SessionIDs rise over all fronts and days and are never given twice. A session counts towards MaxSessionsPerUser while it is logged
in at an edge where orders are entered; market-data sessions do not count. After a day roll every session is logged out; it
may log in again on the same connection, with or without a new SessionOpened.
"""

from __future__ import annotations

from ctpproto import ctp
from ctpproto.generated.internal.codes import EdgeKind
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Result, Source
from fixbridge.adapters.primary import reports, rules
from fixbridge.adapters.primary.rules import Refusal, Rejected
from fixbridge.adapters.primary.state import Session, State

_s, _i, _m, _im = ctp.structs, ctp.internal_structs, ctp.messages, ctp.internal_messages
SYSTEM_NAME = "fixbridge"
_ENTRY_EDGES = (EdgeKind.Trader, EdgeKind.Fix)


def acting_session(state: State, source: Source, user: str) -> Session | None:
    """The logged-in session of that user behind a command's source, or None."""
    session = state.sessions.get((source.front_id, source.connection))
    if session is None and source.session_id:
        session = state.sessions_by_id.get((source.front_id, source.session_id))
    if session is None or not session.is_logged_in or session.user != user:
        return None
    return session


# -- decisions --------------------------------------------------------------------------------------------------------


def opened(state: State, command: Command) -> list[Result]:
    """SessionOpened: give it a SessionID. A session that the same connection still had is closed."""
    field = _field(command, _i.SessionOpened)
    if field is None or not command.user or field.UserID not in ("", command.user):
        return [_error(rules.BAD_LOGIN, command)]
    number = state.last_session + 1
    open_session(state, command, field, number)
    source = command.source
    answer = field.replace(SessionID=number, UserID=command.user, FrontID=source.front_id, Connection=source.connection)
    return [Result(Message(_im.SessionOpenedResult.tid, (answer,)), dialog=True, context=command.context)]


def closed(state: State, command: Command) -> list[Result]:
    """SessionClosed. Orders stay. SessionID 0 from no connection closes every session of the front: its process has ended."""
    close_session(state, command)
    return []


def login(state: State, command: Command) -> list[Result]:
    """ReqUserLogin, the password being verified by the edge."""
    field = _field(command, _s.ReqUserLogin)
    source = command.source
    session = state.sessions.get((source.front_id, source.connection))
    day, now = (text.decode() for text in reports.beijing(command.time_ns // 1_000_000_000))
    said = {"TradingDay": state.trading_day, "BrokerID": state.broker_id, "UserID": command.user}
    try:
        if session is None:
            raise Rejected(rules.NOT_LOGGED_IN)
        if field is None or session.user != command.user or field.UserID != command.user:
            raise Rejected(rules.BAD_LOGIN)
        if not field.BrokerID or field.BrokerID != state.broker_id:
            raise Rejected(rules.BAD_LOGIN)
        user = state.users.get(command.user)
        if user is None:
            raise Rejected(rules.BAD_LOGIN)
        if session.is_logged_in:
            raise Rejected(rules.LOGGED_IN)
        if session.edge_kind in _ENTRY_EDGES and user.sessions >= max(state.parameters.MaxSessionsPerUser, 1):
            raise Rejected(rules.TOO_MANY_SESSIONS)
    except Rejected as rejected:
        info = reports.rsp_info(rejected.refusal.error)
        return [Result(Message(_m.OnRspUserLogin.tid, (info, _s.RspUserLogin(**said))), dialog=True, context=command.context)]
    log_in(state, session)
    answer = _s.RspUserLogin(
        **said, LoginTime=now, SystemName=SYSTEM_NAME, FrontID=session.front, SessionID=session.id, MaxOrderRef=str(user.max_ref),
        SHFETime=now, DCETime=now, CZCETime=now, FFEXTime=now, INETime=now, GFEXTime=now,
    )  # fmt: skip
    info = reports.rsp_info(ctp.errors.NONE)
    return [Result(Message(_m.OnRspUserLogin.tid, (info, answer)), dialog=True, context=command.context)]


def logout(state: State, command: Command) -> list[Result]:
    """ReqUserLogout."""
    field = _field(command, _s.UserLogout)
    session = acting_session(state, command.source, command.user)
    if session is None:
        info = reports.rsp_info(rules.NOT_LOGGED_IN.error)
    elif field is not None and (field.UserID not in ("", command.user) or field.BrokerID not in ("", state.broker_id)):
        info = reports.rsp_info(rules.OTHER_USER.error)
    else:
        log_out(state, session)
        info = reports.rsp_info(ctp.errors.NONE)
    answer = _s.UserLogout(BrokerID=state.broker_id, UserID=command.user)
    return [Result(Message(_m.OnRspUserLogout.tid, (info, answer)), dialog=True, context=command.context)]


def change_password(state: State, command: Command) -> list[Result]:
    """ChangePassword: the edge has verified the old password; the new one comes as a salted hash."""
    credential = _field(command, _i.Credential)
    answer = _s.UserPasswordUpdate(BrokerID=state.broker_id, UserID=command.user)
    refusal: Refusal | None = None
    if acting_session(state, command.source, command.user) is None:
        refusal = rules.NOT_LOGGED_IN
    elif credential is None or not credential.PasswordHash:
        refusal = rules.NO_FIELD
    elif credential.UserID != command.user or credential.BrokerID != state.broker_id:
        refusal = rules.OTHER_PASSWORD
    info = reports.rsp_info(refusal.error if refusal else ctp.errors.NONE)
    results = [Result(Message(_m.OnRspUserPasswordUpdate.tid, (info, answer)), dialog=True, context=command.context)]
    if refusal is None and credential is not None:
        credential = reports.canonical(credential)
        state.users[command.user].credential = credential
        results.append(Result(Message(_im.PasswordChanged.tid, (credential,)), context=command.context))
    return results


def confirm_settlement(state: State, command: Command) -> list[Result]:
    """ReqSettlementInfoConfirm."""
    field = _field(command, _s.SettlementInfoConfirm)
    tid = _m.OnRspSettlementInfoConfirm.tid
    try:
        if acting_session(state, command.source, command.user) is None:
            raise Rejected(rules.NOT_LOGGED_IN)
        if field is None:
            raise Rejected(rules.NO_FIELD)
        if field.BrokerID != state.broker_id:
            raise Rejected(rules.WRONG_BROKER)
        account = state.accounts.get(field.InvestorID)
        if account is None:
            raise Rejected(rules.UNKNOWN_INVESTOR if field.InvestorID else rules.NO_INVESTOR)
        if command.user not in account.users:
            raise Rejected(rules.NOT_ENTITLED)
    except Rejected as rejected:
        info = reports.rsp_info(rejected.refusal.error)
        return [Result(Message(tid, (info, field) if field is not None else (info,)), dialog=True, context=command.context)]
    date, time = reports.beijing(command.time_ns // 1_000_000_000)
    account.confirmed = _s.SettlementInfoConfirm(
        BrokerID=state.broker_id, InvestorID=account.id, ConfirmDate=date.decode(), ConfirmTime=time.decode(),
        SettlementID=state.settlement_id, AccountID=account.id, CurrencyID="CNY",
    )  # fmt: skip
    return [Result(Message(tid, (reports.rsp_info(ctp.errors.NONE), account.confirmed)), dialog=True, context=command.context)]


def kill_switch(state: State, command: Command) -> list[Result]:
    """KillSwitch: an operator stops or frees order entry. Live orders stay and may be canceled."""
    field = _field(command, _i.KillSwitch)
    if command.user:
        return [_error(rules.NOT_ENTITLED_TO_SEE, command)]
    if field is None:
        return [_error(rules.NO_FIELD, command)]
    if field.UserID and field.UserID not in state.users:
        return [_error(rules.UNKNOWN_USER, command)]
    set_switch(state, field)
    return [Result(Message(_im.KillSwitchSet.tid, (field,)), dialog=True, context=command.context)]


# -- changes ----------------------------------------------------------------------------------------------------------


def open_session(state: State, command: Command, field: Struct, number: int) -> None:
    source = command.source
    key = (source.front_id, source.connection)
    if key in state.sessions:
        _forget(state, state.sessions[key])
    kind = field.EdgeKind or EdgeKind.Trader
    product_info = field.UserProductInfo if field.is_text() else ""
    session = Session(source.front_id, number, source.connection, command.user, kind, product_info)
    state.sessions[key] = session
    state.sessions_by_id[(session.front, session.id)] = session
    state.last_session = number


def close_session(state: State, command: Command) -> None:
    field = _field(command, _i.SessionClosed)
    source = command.source
    if field is None:
        return
    if field.SessionID:
        session = state.sessions_by_id.get((field.FrontID or source.front_id, field.SessionID))
    elif source.connection:
        session = state.sessions.get((source.front_id, source.connection))
    else:
        front = field.FrontID or source.front_id
        if not command.user:  # a front's process has ended: only the daemon can say so
            for session in [s for s in state.sessions.values() if s.front == front]:
                _forget(state, session)
        return
    # A user closes its own; the daemon, who speaks for nobody, closes any.
    if session is not None and command.user in ("", session.user):
        _forget(state, session)


def log_in(state: State, session: Session) -> None:
    session.is_logged_in = True
    if session.edge_kind in _ENTRY_EDGES:
        state.users[session.user].sessions += 1


def log_out(state: State, session: Session) -> None:
    if session.is_logged_in:
        session.is_logged_in = False
        if session.edge_kind in _ENTRY_EDGES:
            state.users[session.user].sessions -= 1


def set_switch(state: State, field: Struct) -> None:
    state.forget_meanings()
    if field.UserID:
        state.users[field.UserID].is_stopped = bool(field.IsOn)
    else:
        state.is_halted = bool(field.IsOn)


def _forget(state: State, session: Session) -> None:
    log_out(state, session)
    del state.sessions[(session.front, session.connection)]
    del state.sessions_by_id[(session.front, session.id)]


def _field(command: Command, kind: type[Struct]) -> Struct | None:
    fields = command.message.fields
    return fields[0] if fields and type(fields[0]) is kind else None


def _error(refusal: Refusal, command: Command) -> Result:
    return Result(Message(_m.OnRspError.tid, (reports.rsp_info(refusal.error),)), dialog=True, context=command.context)
