"""Every refusal that the rules document, as requests that meet it: specs/rules/refusals.toml, and rules R40 to R50.

Each maker is given a `Bench` (one user's connection, a harmless order far from the market, an order that rests and one that has
ended) and makes one request. Requests are meant to fail at exactly one check, the one that they are named for.
"""

from __future__ import annotations

from typing import Callable, NamedTuple

from ctpproto import ctp
from ctpproto.ctp import codes, errors
from ctpproto.message import Error
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Source, Submission
from fixbridge.replay.day_market import Instrument, Resting
from fixbridge.replay.day_members import Act, Connection, kill_switch, operator

_s, _i, _m, _im = ctp.structs, ctp.internal_structs, ctp.messages, ctp.internal_messages
NOBODY = 10**9  # a connection that never was

# Investors that USER trades for beside its own, each in a state of its own (`day.genesis`).
USER = "100009"
INACTIVE, UNCONFIRMED, WRITER, HOLDER = "100010", "100011", "100012", "100013"
STOPPED_INSTRUMENT = "m2609"  # declared, but not trading
FALLS = codes.ContingentCondition.LastPriceLesserThanStopPrice
FUTURE, DATED, OPTION = "m2705", "cu2701", "IO2612-C-4000"

# What no day of reasonable size can reach: insert checks.
UNREACHABLE = {
    "DAY_FULL": "takes two thousand million order returns",
    "POSITION_FULL": "takes two thousand million lots in one row",
}


class Bench(NamedTuple):
    """What a mistake is made with. connection: of USER, logged in. other: another user and investor."""

    connection: Connection
    other: str
    instruments: dict[str, Instrument]
    resting: Resting | None
    done: Resting | None
    is_first_day: bool

    def order(self, instrument: str = FUTURE, investor: str = USER, **changes: object) -> Struct:
        """A bid at the lower limit, where nobody sells."""
        wanted = self.instruments[instrument]
        order = self.connection.order(investor, wanted, codes.Direction.Buy, codes.OffsetFlag.Open, wanted.lower, 1)
        return order.replace(**changes) if changes else order

    def insert(self, instrument: str = FUTURE, investor: str = USER, **changes: object) -> Submission:
        return self.connection.insert(self.order(instrument, investor, **changes))

    def ioc(self, condition: str, **changes: object) -> Submission:
        return self.insert(TimeCondition=codes.TimeCondition.IOC, VolumeCondition=condition, **changes)

    def close(self, instrument: str, offset: str) -> Submission:
        """Of a row in which nobody holds anything."""
        return self.insert(instrument, CombOffsetFlag=offset, CombHedgeFlag=codes.HedgeFlag.Arbitrage)

    def cancel(self, **changes: object) -> Submission | None:
        if self.resting is None:
            return None
        return self.connection.cancel(self.connection.action(self.resting).replace(**changes))


class Mistake(NamedTuple):
    """make: the request, or None where the moment has no occasion for it. family and name: as in refusals.toml."""

    family: str
    name: str
    error: Error
    make: Callable[[Bench], Submission | None]


def _strange(submission: Submission | None) -> Submission | None:
    """The same from a connection without a session."""
    return submission and Submission(submission.message, Source(submission.source.front_id, 0, NOBODY, 1), submission.user)


def _duplicate(bench: Bench) -> Submission | None:
    placed = bench.connection.placed
    return bench.insert(OrderRef=f"{placed[2]:>5}") if placed is not None else None


def _over_limit(bench: Bench) -> Submission:
    instrument = bench.instruments[FUTURE]
    return bench.insert(LimitPrice=instrument.price(instrument.upper + 1))


def _off_tick(bench: Bench) -> Submission:
    instrument = bench.instruments[FUTURE]
    return bench.insert(LimitPrice=instrument.price(instrument.lower) + instrument.tick / 2)


def _buy_back(bench: Bench) -> Submission | None:
    """WRITER has sold two calls and has too little left to buy them back at the highest price of the day."""
    if not bench.is_first_day:
        return None
    option = bench.instruments[OPTION]
    order = bench.connection.order(WRITER, option, codes.Direction.Buy, codes.OffsetFlag.Close, option.upper, 2)
    fok = {"TimeCondition": codes.TimeCondition.IOC, "VolumeCondition": codes.VolumeCondition.CV}
    return bench.connection.insert(order.replace(**fok))


def _sell_for_nothing(bench: Bench) -> Submission | None:
    """HOLDER has spent all it had on ten calls; at the lowest price they do not bring their commission."""
    if not bench.is_first_day:
        return None
    option = bench.instruments[OPTION]
    order = bench.connection.order(HOLDER, option, codes.Direction.Sell, codes.OffsetFlag.Close, option.lower, 10)
    return bench.connection.insert(order)


def _too_much(bench: Bench) -> Submission:
    future = bench.instruments["IF2612"]
    return bench.insert("IF2612", WRITER, VolumeTotalOriginal=future.largest_lots)


def _done(bench: Bench) -> Submission | None:
    return bench.connection.cancel(bench.connection.action(bench.done)) if bench.done is not None else None


_INSERTS: tuple[tuple[str, Error, Callable[[Bench], Submission | None]], ...] = (
    ("NOT_LOGGED_IN", errors.NOT_LOGIN_YET, lambda b: _strange(b.insert())),
    ("NO_FIELD", errors.BAD_FIELD, lambda b: b.connection.send(_m.ReqOrderInsert)),
    ("WRONG_BROKER", errors.BROKER_NOT_FOUND, lambda b: b.insert(BrokerID="8888")),
    ("OTHER_USER", errors.INCONSISTENT_INFORMATION, lambda b: b.insert(UserID=b.other)),
    ("NO_INVESTOR", errors.INVESTOR_ID_IS_MISSING, lambda b: b.insert(InvestorID="")),
    ("UNKNOWN_INVESTOR", errors.INVESTOR_NOT_FOUND, lambda b: b.insert(InvestorID="999999")),
    ("NOT_ENTITLED", errors.NO_TRADING_RIGHT, lambda b: b.insert(InvestorID=b.other)),
    ("INACTIVE_INVESTOR", errors.INVESTOR_NOT_ACTIVE, lambda b: b.insert(InvestorID=INACTIVE)),
    ("UNCONFIRMED", errors.SETTLEMENT_INFO_NOT_CONFIRMED, lambda b: b.insert(InvestorID=UNCONFIRMED)),
    ("UNKNOWN_INSTRUMENT", errors.INSTRUMENT_NOT_FOUND, lambda b: b.insert(InstrumentID="xx9912")),
    ("OTHER_EXCHANGE", errors.EXCHANGE_ID_IS_WRONG, lambda b: b.insert(ExchangeID="CZCE")),
    ("UNKNOWN_EXCHANGE", errors.EXCHANGE_ID_IS_INVALID, lambda b: b.insert(ExchangeID="NYMEX")),
    ("NOT_TRADING", errors.INSTRUMENT_NOT_TRADING, lambda b: b.insert(InstrumentID=STOPPED_INSTRUMENT)),
    ("DIRECTION_OR_OFFSET", errors.BAD_FIELD, lambda b: b.insert(Direction="7")),
    ("FORCED", errors.BAD_FIELD, lambda b: b.insert(UserForceClose=1)),
    ("SWAP", errors.SWAPORDER_UNSUPPORTED, lambda b: b.insert(IsSwapOrder=1)),
    (
        "CONDITIONAL", errors.BROKER_NOT_SUPPORT_CONDORDER,
        lambda b: b.insert(ContingentCondition=codes.ContingentCondition.Touch),
    ),
    (
        "PRICE_TYPE", errors.PRICETYPE_NOTSUPPORT_BYEXCHANGE,
        lambda b: b.insert(OrderPriceType=codes.OrderPriceType.AnyPrice),
    ),
    ("TIME_CONDITION", errors.UNSUPPORTED_FUNCTION, lambda b: b.insert(TimeCondition=codes.TimeCondition.GTC)),
    ("VOLUME_CONDITION", errors.BAD_FIELD, lambda b: b.insert(VolumeCondition=codes.VolumeCondition.CV)),
    ("OPTION_HEDGE", errors.OPTIONS_ONLY_SUPPORT_SPEC, lambda b: b.insert(OPTION, CombHedgeFlag=codes.HedgeFlag.Hedge)),
    ("HEDGE", errors.BAD_FIELD, lambda b: b.insert(CombHedgeFlag=codes.HedgeFlag.MarketMaker)),
    ("VOLUME", errors.VOLUME_NOT_VALID, lambda b: b.insert(VolumeTotalOriginal=0)),
    ("MIN_VOLUME", errors.VOLUME_NOT_VALID, lambda b: b.ioc(codes.VolumeCondition.MV, MinVolume=2)),
    ("NO_PRICE", errors.BAD_PRICE_VALUE, lambda b: b.insert(LimitPrice=None)),
    ("OVER_LIMIT", errors.PRICE_OVER_LIMIT, _over_limit),
    ("OFF_TICK", errors.PRICE_WRONG_TICK, _off_tick),
    ("NO_STOP_PRICE", errors.BAD_PRICE_VALUE, lambda b: b.insert(ContingentCondition=FALLS, StopPrice=0.0)),
    ("STOP_OFF_TICK", errors.PRICE_WRONG_TICK, lambda b: b.insert(ContingentCondition=FALLS, StopPrice=2900.5)),
    ("ORDER_REF", errors.BAD_FIELD, lambda b: b.insert(OrderRef="12x")),
    ("DUPLICATE_ORDER", errors.DUPLICATE_ORDER_REF, _duplicate),
    ("NO_MONEY", errors.INSUFFICIENT_MONEY, _too_much),
    ("OVER_CLOSE", errors.OVER_CLOSE_POSITION, lambda b: b.close(FUTURE, codes.OffsetFlag.Close)),
    ("OVER_CLOSE_TODAY", errors.OVER_CLOSETODAY_POSITION, lambda b: b.close(DATED, codes.OffsetFlag.CloseToday)),
    ("OVER_CLOSE_YESTERDAY", errors.OVER_CLOSEYESTERDAY_POSITION, lambda b: b.close(DATED, codes.OffsetFlag.Close)),
    ("NO_MONEY_TO_BUY_BACK", errors.INSUFFICIENT_MONEY, _buy_back),
    ("NO_MONEY_TO_CLOSE", errors.CLOSE_OPTION_NO_MONEY, _sell_for_nothing),
)  # fmt: skip

_ACTIONS: tuple[tuple[str, Error, Callable[[Bench], Submission | None]], ...] = (
    ("NOT_LOGGED_IN", errors.NOT_LOGIN_YET, lambda b: _strange(b.cancel())),
    ("NO_FIELD", errors.BAD_FIELD, lambda b: b.connection.send(_m.ReqOrderAction)),
    ("WRONG_BROKER", errors.BROKER_NOT_FOUND, lambda b: b.cancel(BrokerID="")),
    ("OTHER_USER", errors.INCONSISTENT_INFORMATION, lambda b: b.cancel(UserID=b.other)),
    ("BAD_ACTION", errors.BAD_ORDER_ACTION_FIELD, lambda b: b.cancel(ActionFlag="7")),
    ("NO_INVESTOR", errors.INVESTOR_ID_IS_MISSING, lambda b: b.cancel(InvestorID="")),
    ("UNKNOWN_INVESTOR", errors.INVESTOR_NOT_FOUND, lambda b: b.cancel(InvestorID="999999")),
    ("NOT_ENTITLED", errors.NO_TRADING_RIGHT, lambda b: b.cancel(InvestorID=b.other)),
    ("INACTIVE_INVESTOR", errors.INVESTOR_NOT_ACTIVE, lambda b: b.cancel(InvestorID=INACTIVE)),
    ("UNNAMED_ORDER", errors.BAD_ORDER_ACTION_FIELD, lambda b: b.cancel(OrderRef="", OrderSysID="  ")),
    ("UNKNOWN_ORDER", errors.ORDER_NOT_FOUND, lambda b: b.cancel(OrderRef="999999999999")),
    ("DONE_ORDER", errors.INSUITABLE_ORDER_STATUS, _done),
)  # fmt: skip

_NO_CREDENTIAL = {"user": USER, "password_hash": ""}
_OTHERS: tuple[tuple[str, Error, Callable[[Bench], Submission | None]], ...] = (
    ("session without a user", errors.INVALID_LOGIN, lambda b: operator(_im.SessionOpened, _i.SessionOpened(FrontID=1))),
    ("login without a session", errors.NOT_LOGIN_YET, lambda b: _strange(b.connection.login())),
    ("login of another", errors.INVALID_LOGIN, lambda b: b.connection.login(b.other)),
    ("login twice", errors.DUPLICATE_LOGIN, lambda b: b.connection.login()),
    ("logout without a session", errors.NOT_LOGIN_YET, lambda b: _strange(b.connection.logout())),
    ("logout of another", errors.INCONSISTENT_INFORMATION, lambda b: b.connection.logout(b.other)),
    ("password without a session", errors.NOT_LOGIN_YET, lambda b: _strange(b.connection.password(USER, "scrypt$"))),
    ("password without a hash", errors.BAD_FIELD, lambda b: b.connection.password(**_NO_CREDENTIAL)),
    ("password of another", errors.CHANGE_OTHER_PASSWORD, lambda b: b.connection.password(b.other, "scrypt$")),
    ("confirmation without a session", errors.NOT_LOGIN_YET, lambda b: _strange(b.connection.confirm(USER))),
    ("confirmation without a field", errors.BAD_FIELD, lambda b: b.connection.send(_m.ReqSettlementInfoConfirm)),
    ("confirmation at another broker", errors.BROKER_NOT_FOUND, lambda b: b.connection.confirm(USER, "8888")),
    ("confirmation for nobody", errors.INVESTOR_ID_IS_MISSING, lambda b: b.connection.confirm("")),
    ("confirmation for a stranger", errors.INVESTOR_NOT_FOUND, lambda b: b.connection.confirm("999999")),
    ("confirmation without the right", errors.NO_TRADING_RIGHT, lambda b: b.connection.confirm(b.other)),
    ("switch of a member", errors.NO_PRIVILEGE, lambda b: operator(_im.KillSwitch, _i.KillSwitch(IsOn=1), user=USER)),
    ("switch without a field", errors.BAD_FIELD, lambda b: operator(_im.KillSwitch)),
    ("switch of a stranger", errors.USER_NOT_FOUND, lambda b: kill_switch("999999", True)),
    ("declaration of a member", errors.NO_PRIVILEGE, lambda b: operator(_im.Declare, _s.Exchange(ExchangeID="X"), user=USER)),
    ("declaration of nothing", errors.BAD_FIELD, lambda b: operator(_im.Declare, _s.Exchange())),
    ("request nobody serves", errors.UNSUPPORTED_FUNCTION, lambda b: b.connection.send(_m.ReqParkedOrderInsert)),
)  # fmt: skip

MISTAKES: tuple[Mistake, ...] = tuple(
    Mistake(family, name, error, make)
    for family, rows in (("insert", _INSERTS), ("action", _ACTIONS), ("other", _OTHERS))
    for name, error, make in rows
)


def stopped(bench: Bench) -> list[Act]:
    """The insert check STOPPED: the operator stops the user, an insert is refused, and the user is free again."""
    return [
        Act(kill_switch(USER, True)),
        Act(bench.insert(), errors.NO_TRADING_RIGHT),
        Act(kill_switch(USER, False)),
    ]


def halted(bench: Bench) -> list[Act]:
    """The insert check PHASE: the operator halts an instrument, an insert is refused, and it trades again."""
    return [
        Act(_status(codes.InstrumentStatus.NoTrading)),
        Act(bench.insert(), errors.NOT_TRADING_PERIOD),
        Act(_status(codes.InstrumentStatus.Continous)),
    ]


def _status(code: str) -> Submission:
    return operator(_im.SetInstrumentStatus, _s.InstrumentStatus(InstrumentID=FUTURE, InstrumentStatus=code))


def too_many_sessions(bench: Bench, connection: Connection) -> list[Act]:
    """R44: a login on `connection`, of a user that already has as many sessions as it may have."""
    return [
        Act(connection.opened()),
        Act(connection.login(), errors.SINGLEUSERSESSION_EXCEED_LIMIT),
        Act(connection.closed()),
    ]
