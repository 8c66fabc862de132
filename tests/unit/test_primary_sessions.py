"""Sessions, logins, passwords, confirmations and the day roll at the primary core."""

from __future__ import annotations

from unit.primary_market import BROKER, FRONT, IM, A, B, C, I, M, Market, S, error, told

from ctpproto import ctp
from ctpproto.ctp import errors
from ctpproto.generated.internal.codes import EdgeKind
from ctpproto.message import Message
from fixbridge.adapters.contract import Source

SELL = C.Direction.Sell


def login_fields(user: str) -> object:
    return S.ReqUserLogin(BrokerID=BROKER, UserID=user)


def test_login_says_who_where_when_and_the_highest_order_ref() -> None:
    market = Market()
    session = market.open(A)
    (answer,) = market.say(A, M.ReqUserLogin, login_fields(A))
    info, said = answer.message.fields
    assert (info.ErrorID, said.FrontID, said.SessionID, said.MaxOrderRef) == (0, FRONT, session, "0")
    assert (said.TradingDay, said.LoginTime, said.SHFETime, said.UserID) == ("20261123", "12:00:00", "12:00:00", A)
    market.insert(A, OrderRef="41")
    market.open(A)
    (answer,) = market.say(A, M.ReqUserLogin, login_fields(A))
    assert answer.message.fields[1].MaxOrderRef == "41"


def test_sessions_unknown_to_the_core_are_refused_in_protocol_words() -> None:
    market = Market()
    (answer,) = market.say(A, M.ReqUserLogin, login_fields(A))
    assert [f.NAME for f in answer.message.fields] == ["RspInfo", "RspUserLogin"]  # the official client needs both
    assert error([answer]) == errors.NOT_LOGIN_YET.id
    assert told(market.insert(A)) == [f"dialog: OnRspOrderInsert error {errors.NOT_LOGIN_YET.id}"]
    market.open(A)  # not logged in yet
    assert told(market.insert(A)) == [f"dialog: OnRspOrderInsert error {errors.NOT_LOGIN_YET.id}"]
    assert error(market.say(A, M.ReqUserLogout, S.UserLogout())) == errors.NOT_LOGIN_YET.id
    assert error(market.say(A, M.ReqSettlementInfoConfirm, S.SettlementInfoConfirm())) == errors.NOT_LOGIN_YET.id
    assert error(market.say(A, IM.ChangePassword, I.Credential())) == errors.NOT_LOGIN_YET.id


def test_a_login_must_be_the_session_s_own() -> None:
    market = Market()
    market.open(A)
    assert error(market.say(A, M.ReqUserLogin, login_fields(B))) == errors.INVALID_LOGIN.id
    assert error(market.say(A, M.ReqUserLogin)) == errors.INVALID_LOGIN.id
    assert error(market.say(A, M.ReqUserLogin, S.ReqUserLogin(BrokerID="1", UserID=A))) == errors.INVALID_LOGIN.id
    assert error(market.say(A, M.ReqUserLogin, login_fields(A))) == 0
    assert error(market.say(A, M.ReqUserLogin, login_fields(A))) == errors.DUPLICATE_LOGIN.id
    market.open("stranger")
    assert error(market.say("stranger", M.ReqUserLogin, login_fields("stranger"))) == errors.INVALID_LOGIN.id


def test_two_sessions_of_a_user_may_live_and_market_data_does_not_count() -> None:
    market = Market(users=(A, A))
    market.login(A, EdgeKind.MarketData)
    market.open(A)
    assert error(market.say(A, M.ReqUserLogin, login_fields(A))) == errors.SINGLEUSERSESSION_EXCEED_LIMIT.id
    market.say(A, IM.SessionClosed, I.SessionClosed(FrontID=FRONT, SessionID=1))
    assert error(market.say(A, M.ReqUserLogin, login_fields(A))) == 0


def test_logout_ends_the_right_to_trade_and_orders_stay() -> None:
    market = Market(users=(A, B))
    market.insert(A)
    (answer,) = market.say(A, M.ReqUserLogout, S.UserLogout(BrokerID=BROKER, UserID=A))
    assert error([answer]) == 0 and answer.message.fields[1].UserID == A
    assert error(market.insert(A)) == errors.NOT_LOGIN_YET.id
    market.say(A, IM.SessionClosed, I.SessionClosed(FrontID=FRONT))
    assert f"{A}: OnRtnTrade 1@75000" in told(market.insert(B, Direction=SELL))


def test_a_front_that_starts_anew_closes_what_its_process_left_open() -> None:
    market = Market(users=(A, A, B))
    market.tell(Message(IM.SessionClosed.tid, (I.SessionClosed(FrontID=FRONT, CloseReason="restart"),)), "", Source(FRONT))
    assert error(market.insert(A)) == errors.NOT_LOGIN_YET.id
    assert market.login(A) == 4  # SessionIDs are not given twice


def test_a_session_of_another_user_cannot_be_closed_or_used() -> None:
    market = Market(users=(A, B))
    market.say(B, IM.SessionClosed, I.SessionClosed(FrontID=FRONT, SessionID=1))
    assert error(market.insert(A)) == 0
    stolen = market.tell(market.command(Message(0, ()), "", Source(0)).message, "", Source(0))
    assert told(stolen) == [f"dialog: OnRspError error {errors.UNSUPPORTED_FUNCTION.id}"]
    market.connections[B] = market.connections[A]
    assert error(market.insert(B)) == errors.NOT_LOGIN_YET.id


def test_a_password_change_reaches_the_edges_as_a_hash_and_the_user_without_any() -> None:
    market = Market(users=(A,))
    changed = I.Credential(BrokerID=BROKER, UserID=A, PasswordHash="new hash")
    answer, told_edges = market.say(A, IM.ChangePassword, changed)
    assert answer.dialog and answer.message.tid == M.OnRspUserPasswordUpdate.tid and error([answer]) == 0
    assert (answer.message.fields[1].OldPassword, answer.message.fields[1].NewPassword) == ("", "")
    assert (told_edges.dialog, told_edges.users, told_edges.public) == (False, (), False)
    assert told_edges.message == Message(IM.PasswordChanged.tid, (changed,))
    assert changed in market.core.export()
    assert error(market.say(A, IM.ChangePassword, changed.replace(UserID=B))) == errors.CHANGE_OTHER_PASSWORD.id


def test_settlement_confirmation_where_the_broker_requires_it() -> None:
    market = Market(I.TradingParameters(BrokerID=BROKER, RequireSettlementConfirm=1, MaxSessionsPerUser=2), users=(A,))
    assert error(market.insert(A)) == errors.SETTLEMENT_INFO_NOT_CONFIRMED.id
    asked = S.QrySettlementInfoConfirm(BrokerID=BROKER, InvestorID=A)
    assert market.query(M.ReqQrySettlementInfoConfirm, A, asked) == ()
    assert error(market.say(A, M.ReqSettlementInfoConfirm, S.SettlementInfoConfirm(BrokerID=BROKER, InvestorID=A))) == 0
    (row,) = market.query(M.ReqQrySettlementInfoConfirm, A, asked)
    assert (row.ConfirmDate, row.ConfirmTime) == ("20261123", "12:00:00")
    assert error(market.insert(A)) == 0
    foreign = S.SettlementInfoConfirm(BrokerID=BROKER, InvestorID=B)
    assert error(market.say(A, M.ReqSettlementInfoConfirm, foreign)) == errors.NO_TRADING_RIGHT.id
    market.day_roll("20261124")
    market.say(A, M.ReqUserLogin, login_fields(A))
    assert error(market.insert(A)) == errors.SETTLEMENT_INFO_NOT_CONFIRMED.id


def test_the_day_roll_cancels_settles_carries_and_begins_anew() -> None:
    market = Market(users=(A, B))
    market.trade(A, B, VolumeTotalOriginal=3)
    market.trade(A, B, LimitPrice=75040.0)
    market.insert(A, LimitPrice=74000.0)
    before = {user: market.account(user) for user in (A, B)}
    results = market.day_roll("20261124")
    assert told(results)[0] == f"{A}: OnRtnOrder 5 0+1"
    rolled = results[-1]
    assert rolled.public and rolled.message.tid == IM.DayRolled.tid
    opening = {f.InstrumentID: f for f in rolled.message.fields if f.NAME == "DepthMarketData"}["cu2701"]
    # (3 * 75000 + 75040) / 4 = 75010; limits of 8 % inwards; four lots open.
    assert (opening.PreSettlementPrice, opening.UpperLimitPrice, opening.LowerLimitPrice) == (75010.0, 81010.0, 69010.0)
    assert (opening.PreClosePrice, opening.PreOpenInterest, opening.TradingDay) == (75040.0, 4.0, "20261124")

    for user, sign in ((A, -1), (B, 1)):
        account = market.account(user)
        gain = sign * ((75010 - 75000) * 3 - 30) * 5
        assert account.PreBalance == 10_000_000 - before[user].Commission + gain
        assert (account.Commission, account.CloseProfit, account.PositionProfit, account.Deposit) == (0.0, 0.0, 0.0, 0.0)
        assert account.CurrMargin == account.PreMargin == 4 * 75010 * 5 * 0.10
        (position,) = market.positions(user)
        assert (position.PositionDate, position.YdPosition, position.Position) == (C.PositionDate.History, 4, 4)
        (statement,) = market.query(M.ReqQrySettlementInfo, user, S.QrySettlementInfo())
        assert statement.TradingDay == "20261123" and f"{account.PreBalance:.4f}" in statement.Content
    assert market.query(M.ReqQryOrder, A, S.QryOrder()) == market.query(M.ReqQryTrade, A, S.QryTrade()) == ()

    assert error(market.insert(A)) == errors.NOT_LOGIN_YET.id
    (answer,) = market.say(A, M.ReqUserLogin, login_fields(A))
    assert (answer.message.fields[1].MaxOrderRef, answer.message.fields[1].TradingDay) == ("0", "20261124")
    accepted = market.insert(A, LimitPrice=74000.0)[-1].message.fields[0]
    assert (accepted.OrderSysID.strip(), accepted.OrderRef, accepted.TradingDay) == ("1", "1", "20261124")
    assert market.login(A) == 3


def test_a_day_roll_must_be_the_daemon_s_and_go_forward() -> None:
    market = Market(users=(A,))
    for roll in (
        I.DayRoll(TradingDay="20261123", NextTradingDay="20261123"), I.DayRoll(TradingDay="20261122", NextTradingDay="20261124"),
        I.DayRoll(NextTradingDay="tomorrow"), I.DayRoll(),
    ):  # fmt: skip
        assert told(market.operator(IM.DayRoll, roll)) == [f"dialog: OnRspError error {errors.BAD_FIELD.id}"]
    assert error(market.say(A, IM.DayRoll, I.DayRoll(NextTradingDay="20261124"))) == errors.BAD_FIELD.id
    assert error(market.say(A, IM.Declare, S.TradingAccount(AccountID=A, Deposit=1e6))) == errors.NO_PRIVILEGE.id
    assert error(market.say(A, IM.KillSwitch, I.KillSwitch(IsOn=1))) == errors.NO_PRIVILEGE.id
    assert error(market.insert(A)) == 0


def test_declarations_that_make_no_sense_are_answered() -> None:
    market = Market()
    instrument = next(f for f in market.core.export() if f.NAME == "Instrument" and f.InstrumentID == "cu2701")
    for wrong in (
        instrument.replace(PriceTick=0.0), instrument.replace(PriceTick=float("nan")), instrument.replace(VolumeMultiple=0),
        instrument.replace(ExchangeID="NYSE"), instrument.replace(InstrumentID=""), instrument.replace(PriceTick=1.0),
        S.TradingAccount(AccountID=A, Deposit=float("inf")), S.TradingAccount(AccountID=A, Withdraw=1e8),
        S.TradingAccount(AccountID=A, Deposit=2e11), S.TradingAccount(AccountID="nobody", Deposit=1.0),
        S.TradingAccount(AccountID=A, Deposit=-1.0), S.QryOrder(),
        S.DepthMarketData(InstrumentID="cu2701", PreSettlementPrice=None), S.DepthMarketData(InstrumentID="x"),
        S.ExchangeMarginRate(InstrumentID="cu2701", HedgeFlag="1", LongMarginRatioByMoney=-0.1), I.UserInvestor(UserID="u"),
        S.InstrumentCommissionRate(InstrumentID="cu2701", OpenRatioByMoney=None),
        I.PriceLimitRate(InstrumentID="cu2701", LimitRatio=99.0),
    ):  # fmt: skip
        before = market.core.export()
        assert told(market.operator(IM.Declare, wrong)) == [f"dialog: OnRspError error {errors.BAD_FIELD.id}"], wrong
        assert market.core.export() == before
    market.operator(IM.Declare, S.TradingAccount(AccountID=A, Deposit=5.0, Withdraw=2.0))
    assert (market.account(A).Deposit, market.account(A).Withdraw, market.account(A).Balance) == (10_000_005.0, 2.0, 10_000_003.0)


def test_requests_that_the_core_does_not_know_are_answered_by_their_own_name() -> None:
    market = Market(users=(A,))
    answers = market.say(A, M.ReqParkedOrderInsert)
    assert told(answers) == [f"dialog: OnRspParkedOrderInsert error {errors.UNSUPPORTED_FUNCTION.id}"]
    answer = market.core.query(Message(M.ReqQryExecOrder.tid, ()), A)
    assert (answer.tid, answer.fields[0].ErrorID) == (M.OnRspQryExecOrder.tid, errors.UNSUPPORTED_FUNCTION.id)
    answer = market.core.query(Message(0x1234567, ()), A)
    assert (answer.tid, answer.fields[0].ErrorID) == (M.OnRspError.tid, errors.UNSUPPORTED_FUNCTION.id)
    assert ctp.name_of(answer) == "OnRspError"
