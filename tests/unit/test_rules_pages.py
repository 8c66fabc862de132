"""specs/rules against the primary core: the pages are complete, and their tables are what the core does.

A second core is written from these pages alone; what they leave out, it cannot know.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any, Iterable

import pytest
from unit.primary_market import BROKER, DAY, FRONT, IM, NINTH, A, B, C, I, M, Market, S, error, input_order

from ctpproto import ctp
from ctpproto.ctp import errors
from ctpproto.generated.internal.codes import EdgeKind
from ctpproto.message import Message
from ctpproto.structs import DBL_MAX, Struct
from fixbridge.adapters.contract import Result, Source
from fixbridge.adapters.primary import Primary

RULES = Path(__file__).parents[2] / "specs" / "rules"
PAGES = sorted(RULES.glob("*.md"))
REFUSALS, SEQUENCES, MEMBERS, CANONICAL = (
    tomllib.loads((RULES / f"{name}.toml").read_text("utf-8")) for name in ("refusals", "sequences", "members", "canonical")
)
DECLARED = {record["kind"] for record in CANONICAL["record"] if record["from"] == "declared"} | {"Credential"}
AS_SENT = {  # echoed
    "InputOrder", "InputOrderAction", "InputBatchOrderAction", "Bulletin", "InputQuote", "InputQuoteAction", "InputForQuote",
    "SessionOpened", "KillSwitch", "Credential",
}  # fmt: skip
BUY, SELL = C.Direction.Buy, C.Direction.Sell
CLOSE, CLOSE_TODAY = C.OffsetFlag.Close, C.OffsetFlag.CloseToday
OPTION = "IO2612-C-4000"


# -- the pages themselves ---------------------------------------------------------------------------------------------


def test_rules_are_numbered_once_and_what_is_cited_exists() -> None:
    stated = Counter(number for page in PAGES for number in re.findall(r"\*\*R(\d+)\*\*", page.read_text("utf-8")))
    assert len(stated) > 100 and set(stated.values()) == {1}
    texts = [path.read_text("utf-8") for path in RULES.iterdir()]
    cited = {number for text in texts for number in re.findall(r"\bR(\d+)\b", text)}
    assert cited <= set(stated), sorted(cited - set(stated), key=int)


def test_tables_name_what_the_vocabulary_has() -> None:
    for check in (check for family in REFUSALS.values() for check in family):
        for key in ("error", "else_error"):
            assert key not in check or isinstance(getattr(errors, check[key]), errors.Error), check
    for kind, members in MEMBERS.items():
        if kind != "StatusMsg":
            assert set(members) <= set(ctp.VOCABULARY.structs[kind].MEMBERS), kind
    assert set(MEMBERS["StatusMsg"]) <= set(vars(C.OrderStatus))
    for case in SEQUENCES["case"]:
        for result in case["results"]:
            known = ctp.VOCABULARY.messages[result["message"]]
            assert set(result["fields"]) <= {*known.structs, "RspInfo"}, case["name"]
            assert result["to"] in {"dialog", "users", "hearing", "public", "edges"}
    for kind in _kinds(CANONICAL["record"]):
        assert kind in ctp.VOCABULARY.structs


def _kinds(records: Iterable[dict[str, Any]]) -> list[str]:
    return [kind for record in records for kind in (record["kind"], *_kinds(record.get("with", ())))]


# -- a day in which everything happens ---------------------------------------------------------------------------------


class Witness:
    """A market that keeps every struct said, asked for or exported."""

    def __init__(self) -> None:
        self.market = Market()
        self.said: list[Result] = []
        self.seen: list[Struct] = []

    def take(self, results: list[Result]) -> list[Result]:
        self.said += results
        self.seen += [field for result in results for field in result.message.fields]
        return results

    def look(self) -> None:
        self.seen += self.market.core.export()
        for message in M.MESSAGES:
            if message.name.startswith("ReqQry") and message.kind == "request":
                self.seen += self.market.query(message, "")


def _day() -> Witness:
    witness = Witness()
    market, take = witness.market, witness.take
    fak = {"TimeCondition": C.TimeCondition.IOC}
    soy = {"InstrumentID": "m2705", "LimitPrice": 2900.0}
    brought = {
        "GTDDate": "20270101", "BusinessUnit": "unit", "InvestUnitID": "9", "AccountID": A, "CurrencyID": "CNY",
        "MacAddress": "mac", "IPAddress": "ip", "OrderMemo": "memo", "SessionReqSeq": 5, "StopPrice": 7.0,
        "IsAutoSuspend": 1, "MinVolume": 1, "RequestID": 3, "ClientID": "mine",
    }  # fmt: skip
    for user in (A, B, NINTH):
        market.open(user)
        opened = I.SessionOpened(UserID=user, UserProductInfo="product", EdgeKind=EdgeKind.Trader)
        take(market.say(user, IM.SessionOpened, opened))
        take(market.say(user, M.ReqUserLogin, S.ReqUserLogin(BrokerID=BROKER, UserID=user)))
    for extra in ({}, soy, {"InstrumentID": OPTION, "LimitPrice": 130.0}):
        take(market.insert(A, b"rests", Direction=SELL, VolumeTotalOriginal=3, **extra, **brought))
        take(market.insert(B, b"takes", VolumeTotalOriginal=2, **extra))
    take(market.insert(B, VolumeTotalOriginal=9, **{**soy, **fak}))
    take(market.insert(B, b"closes", Direction=SELL, CombOffsetFlag=CLOSE_TODAY, LimitPrice=75010.0))
    take(market.insert(NINTH, VolumeTotalOriginal=2, LimitPrice=75010.0))
    take(market.insert(NINTH, InstrumentID=OPTION, LimitPrice=120.0))
    for nth in range(6):
        for direction, sign in ((BUY, -1), (SELL, 1)):
            take(market.insert(A, Direction=direction, LimitPrice=(75500.0 if direction == SELL else 74000.0) + sign * nth * 10))
    order = take(market.insert(A, LimitPrice=74500.0))[-1].message.fields[0]
    take(market.modify(A, order, 74510.0, 1, b"changed"))
    take(market.modify(A, order, 74510.0, 1000))
    stop = {"ContingentCondition": C.ContingentCondition.LastPriceLesserThanStopPrice, "LimitPrice": 74000.0}
    take(market.insert(A, **stop, StopPrice=80000.0))
    take(market.insert(A, **stop, StopPrice=70000.0))
    take(market.insert(B, InstrumentID="m2705", OrderPriceType=C.OrderPriceType.AnyPrice, TimeCondition="1", LimitPrice=0.0))
    take(market.insert(A, VolumeTotalOriginal=0))
    take(market.cancel(A, order, b"cancel"))
    take(market.cancel(A, order))
    take(market.say(A, M.ReqSettlementInfoConfirm, S.SettlementInfoConfirm(BrokerID=BROKER, InvestorID=A)))
    take(market.say(A, IM.ChangePassword, I.Credential(BrokerID=BROKER, UserID=A, PasswordHash="new")))
    take(market.operator(IM.KillSwitch, I.KillSwitch(UserID=B, IsOn=1)))
    take(market.operator(IM.Declare, S.TradingAccount(AccountID=A, Deposit=5.0, Withdraw=1.0)))
    texts = {"MacAddress": "mac", "IPAddress": "ip", "InvestUnitID": "9"}
    quote = {
        "BrokerID": BROKER, "InvestorID": NINTH, "InstrumentID": "m2705", "AskPrice": 2950.0, "BidPrice": 2850.0, "AskVolume": 1,
        "BidVolume": 1, "AskOffsetFlag": "0", "BidOffsetFlag": "0", "AskHedgeFlag": "1", "BidHedgeFlag": "1", "RequestID": 1,
        "BusinessUnit": "unit", "ForQuoteSysID": "1", "OrderMemo": "memo", "SessionReqSeq": 3, "ClientID": "mine", **texts,
    }  # fmt: skip
    take(market.say(NINTH, M.ReqQuoteInsert, S.InputQuote(**quote)))
    last = take(market.say(NINTH, M.ReqQuoteInsert, S.InputQuote(**quote, TimeCondition="3")))[1].message.fields[0]
    gone = {"BrokerID": BROKER, "InvestorID": NINTH, "ActionFlag": "0", "ExchangeID": "DCE", "QuoteSysID": last.QuoteSysID}
    gone |= {"InstrumentID": "m2705", "QuoteRef": last.QuoteRef}
    brought = {"QuoteActionRef": 1, "RequestID": 2, "SessionID": 3, "FrontID": 4, "ClientID": "mine", "OrderMemo": "memo"}
    for _ in range(2):
        take(market.say(NINTH, M.ReqQuoteAction, S.InputQuoteAction(**gone, **brought, SessionReqSeq=1, **texts)))
    take(market.say(NINTH, M.ReqQuoteInsert, S.InputQuote(**{**quote, "AskPrice": 1.0})))
    asked = {"BrokerID": BROKER, "InvestorID": NINTH, "InstrumentID": "m2705", "ForQuoteRef": "7", **texts}
    take(market.say(NINTH, M.ReqForQuoteInsert, S.InputForQuote(**asked)))
    take(market.say(NINTH, M.ReqForQuoteInsert, S.InputForQuote()))
    stopped = {"InstrumentStatus": C.InstrumentStatus.NoTrading, "SettlementGroupID": "group"}
    take(market.operator(IM.SetInstrumentStatus, S.InstrumentStatus(**stopped, InstrumentID="sc")))
    take(market.operator(IM.SetInstrumentStatus, S.InstrumentStatus()))
    take(market.operator(IM.Bulletin, S.Bulletin(Abstract="words")))
    named = {"BrokerID": BROKER, "InvestorID": B, "OrderActionRef": 1, "RequestID": 2, "FrontID": FRONT, "SessionID": 3}
    brought_by_batch = {"InvestUnitID": "9", "MacAddress": "mac", "IPAddress": "ip", "ExchangeID": "X"}
    take(market.say(B, M.ReqBatchOrderAction, S.InputBatchOrderAction(**named, **brought_by_batch)))
    take(market.say(B, M.ReqBatchOrderAction, S.InputBatchOrderAction(**named)))
    witness.look()
    take(market.operator(IM.KillSwitch, I.KillSwitch(IsOn=1)))
    take(market.operator(IM.DayRoll, I.DayRoll(NextTradingDay="20261124", OperatorNote="settled")))
    take(market.say(A, M.ReqUserLogin, S.ReqUserLogin(BrokerID=BROKER, UserID=A)))
    take(market.say(A, M.ReqUserLogout, S.UserLogout()))
    witness.look()
    return witness


@pytest.fixture(scope="module")
def day() -> Witness:
    return _day()


def test_no_struct_holds_what_the_members_table_does_not_list(day: Witness) -> None:
    seen: dict[str, set[str]] = {}
    for struct in day.seen:
        if struct.NAME in AS_SENT or struct.NAME in DECLARED - MEMBERS.keys():
            continue
        filled = seen.setdefault(struct.NAME, set())
        blank = type(struct)()
        filled |= {name for name in struct.MEMBERS if getattr(struct, name) != getattr(blank, name)}
    unlisted = {kind: sorted(filled - set(MEMBERS.get(kind, {}))) for kind, filled in seen.items()}
    assert not {kind: names for kind, names in unlisted.items() if names}
    # And the day was rich enough to say so: of the structs that trading makes, nearly every listed member was filled.
    for kind in MADE:
        missing = set(MEMBERS[kind]) - seen[kind]
        assert missing <= NEVER_FILLED.get(kind, set()), kind


MADE = (
    "Quote", "QuoteAction", "ForQuote", "ForQuoteRsp", "InstrumentStatus", "Order", "Trade", "InvestorPosition",
    "InvestorPositionDetail", "TradingAccount", "DepthMarketData", "CoreState",
)  # fmt: skip
NEVER_FILLED = {
    "InvestorPosition": {"MarginRateByVolume"}, "InvestorPositionDetail": {"MarginRateByVolume"}, "Trade": set(),
}  # fmt: skip


def test_what_a_text_hides_goes_no_further(day: Witness) -> None:
    """R4: equal structs have equal bytes."""
    for struct in day.seen:
        raw = struct.pack()
        for member in struct.MEMBERS.values():
            piece = raw[member.offset : member.offset + member.size]
            if member.kind == "s":
                assert piece[-1] == 0 and not any(piece[piece.index(0) :]), (struct.NAME, member.name)
            if member.name.startswith("reserve"):
                assert not any(piece), (struct.NAME, member.name)


def test_statuses_are_said_in_the_table_s_words(day: Witness) -> None:
    names = {value: name for name, value in vars(C.OrderStatus).items() if not name.startswith("_")}
    said = {names[f.OrderStatus]: f.StatusMsg for f in day.seen if f.NAME == "Order"}
    assert said == MEMBERS["StatusMsg"]


def test_every_result_is_of_a_sequence_in_the_table(day: Witness) -> None:
    told = {
        (r["message"], "users" if r["to"] == "hearing" else r["to"], tuple(dict.fromkeys(r["fields"])))
        for case in SEQUENCES["case"]
        for r in case["results"]
    }
    for result in day.said:
        to = "dialog" if result.dialog else "public" if result.public else "users" if result.users else "edges"
        fields = tuple(dict.fromkeys(f.NAME for f in result.message.fields))
        assert (ctp.name_of(result.message), to, fields) in told


def test_records_stand_in_the_table_s_order(day: Witness) -> None:
    order = {record["kind"]: place for place, record in enumerate(CANONICAL["record"])}
    inside = {kind: record["kind"] for record in CANONICAL["record"] for kind in _kinds(record.get("with", ()))}
    exported = day.market.core.export()
    places = [order[inside.get(record.NAME, record.NAME)] for record in exported]
    assert places == sorted(places)
    assert {record.NAME for record in exported} <= set(_kinds(CANONICAL["record"]))


def test_the_empty_state_is_one_record() -> None:
    """R183."""
    assert Primary().export() == [I.CoreState(SettlementID=1)] == Primary.restore([]).export()


# -- the order of checks ------------------------------------------------------------------------------------------------

# For each check of [[insert]], members that fail it and, as far as they go, no other. Some need a market of their own.
FAILING: dict[str, dict[str, Any]] = {
    "WRONG_BROKER": {"BrokerID": "1"},
    "OTHER_USER": {"UserID": B},
    "NO_INVESTOR": {"investor": ""},
    "UNKNOWN_INVESTOR": {"investor": "nobody"},
    "NOT_ENTITLED": {"investor": B},
    "UNKNOWN_INSTRUMENT": {"InstrumentID": "cu9999"},
    "OTHER_EXCHANGE": {"ExchangeID": "DCE"},
    "UNKNOWN_EXCHANGE": {"ExchangeID": "NYSE"},
    "DIRECTION_OR_OFFSET": {"Direction": "2"},
    "FORCED": {"UserForceClose": 1},
    "SWAP": {"IsSwapOrder": 1},
    "CONDITIONAL": {"ContingentCondition": C.ContingentCondition.Touch},
    "PRICE_TYPE": {"OrderPriceType": C.OrderPriceType.AnyPrice},
    "TIME_CONDITION": {"TimeCondition": C.TimeCondition.GTC},
    "VOLUME_CONDITION": {"VolumeCondition": C.VolumeCondition.CV},
    "HEDGE": {"CombHedgeFlag": "9"},
    "VOLUME": {"VolumeTotalOriginal": 501},
    "NO_PRICE": {"LimitPrice": math.nan},
    "OVER_LIMIT": {"LimitPrice": 81005.0},
    "OFF_TICK": {"LimitPrice": 75005.0},
    "NO_STOP_PRICE": {"ContingentCondition": "5", "StopPrice": 0.0},
    "STOP_OFF_TICK": {"ContingentCondition": "5", "StopPrice": 75001.0},
    "ORDER_REF": {"OrderRef": "x"},
    "DUPLICATE_ORDER": {"OrderRef": "7"},
    "OVER_CLOSE_YESTERDAY": {"CombOffsetFlag": CLOSE},
    "OVER_CLOSE_TODAY": {"CombOffsetFlag": CLOSE_TODAY},
    "NO_MONEY": {"VolumeTotalOriginal": 500},
}
ORDER = {check["name"]: place for place, check in enumerate(REFUSALS["insert"])}
EXPECTED = {check["name"]: getattr(errors, check["error"]) for check in REFUSALS["insert"]}


@pytest.fixture(scope="module")
def market() -> Market:
    market = Market(users=(A, B))
    market.insert(A, OrderRef="7")
    return market


def test_of_two_mistakes_the_one_that_the_table_lists_first_decides(market: Market) -> None:
    """R65."""
    before = [record.pack() for record in market.core.export()]
    pairs = 0
    for first, second in combinations(sorted(FAILING, key=ORDER.__getitem__), 2):
        if FAILING[first].keys() & FAILING[second].keys() or ORDER[first] > ORDER["DAY_FULL"]:  # from there on: opens or closes
            continue
        pairs += 1
        assert error(market.insert(A, **FAILING[first], **FAILING[second])) == EXPECTED[first].id, (first, second)
    assert pairs > 250
    assert [record.pack() for record in market.core.export()] == before  # R12


@pytest.mark.parametrize("name", FAILING)
def test_each_mistake_alone_has_the_table_s_error(market: Market, name: str) -> None:
    assert error(market.insert(A, **FAILING[name])) == EXPECTED[name].id


def test_every_error_of_an_insert_is_in_the_table() -> None:
    """The core's own list of what it refuses, against the page: nothing is refused that the page does not know."""
    assert set(FAILING) <= ORDER.keys()
    needs_a_market = {
        "NOT_LOGGED_IN", "NO_FIELD", "STOPPED", "INACTIVE_INVESTOR", "UNCONFIRMED", "NOT_TRADING", "PHASE", "OPTION_HEDGE", "MIN_VOLUME",
        "DAY_FULL", "POSITION_FULL", "OVER_CLOSE", "NO_MONEY_TO_BUY_BACK", "NO_MONEY_TO_CLOSE",
    }  # fmt: skip
    assert ORDER.keys() - FAILING.keys() == needs_a_market


def _facts(market: Market, kind: str, key: str) -> Struct:
    return next(f for f in market.core.export() if f.NAME == kind and key in (f.to_dict().values()))


def test_checks_that_need_a_market_of_their_own_stand_where_the_table_has_them() -> None:
    market = Market(users=(A, B))

    def refused(name: str, **members: Any) -> None:
        assert error(market.insert(A, **members)) == EXPECTED[name].id, name

    def declared(*facts: Struct) -> None:
        assert market.operator(IM.Declare, *facts) == []

    bad_price = {"LimitPrice": math.nan}
    instrument, investor = _facts(market, "Instrument", "cu2701"), _facts(market, "Investor", A)
    refused("MIN_VOLUME", TimeCondition="1", VolumeCondition="2", MinVolume=2, **bad_price)
    refused("OPTION_HEDGE", InstrumentID=OPTION, CombHedgeFlag="3", VolumeTotalOriginal=0)
    refused("OVER_CLOSE", InstrumentID="m2705", LimitPrice=2900.0, CombOffsetFlag=CLOSE)
    declared(instrument.replace(IsTrading=0))
    refused("NOT_TRADING", Direction="2")
    refused("OTHER_EXCHANGE", ExchangeID="DCE")
    market.operator(IM.SetInstrumentStatus, S.InstrumentStatus(InstrumentStatus="1"))
    refused("NOT_TRADING", Direction="2")
    declared(instrument)
    refused("PHASE", Direction="2")
    declared(instrument.replace(ExpireDate="20261122"))
    refused("NOT_TRADING", Direction="2")
    declared(I.TradingParameters(BrokerID=BROKER, RequireSettlementConfirm=1, MaxSessionsPerUser=2))
    refused("UNCONFIRMED", InstrumentID="x")
    declared(investor.replace(IsActive=0))
    refused("INACTIVE_INVESTOR", InstrumentID="x")
    refused("NOT_ENTITLED", investor=B)
    market.operator(IM.KillSwitch, I.KillSwitch(UserID=A, IsOn=1))
    refused("STOPPED", investor="")
    refused("OTHER_USER", UserID=B)
    assert error(market.say(A, M.ReqOrderInsert)) == EXPECTED["NO_FIELD"].id
    market.say(A, M.ReqUserLogout, S.UserLogout())
    refused("NOT_LOGGED_IN", BrokerID="1")
    assert error(market.say(A, M.ReqOrderInsert)) == error(market.say(A, M.ReqOrderAction)) == EXPECTED["NOT_LOGGED_IN"].id
    assert error(market.say(A, M.ReqSettlementInfoConfirm)) == EXPECTED["NOT_LOGGED_IN"].id


ACTIONS: dict[str, dict[str, Any]] = {
    "WRONG_BROKER": {"BrokerID": "1"},
    "OTHER_USER": {"UserID": B},
    "BAD_ACTION": {"ActionFlag": ""},
    "NO_INVESTOR": {"InvestorID": ""},
    "UNKNOWN_INVESTOR": {"InvestorID": "nobody"},
    "NOT_ENTITLED": {"InvestorID": B},
    "UNNAMED_ORDER": {"OrderRef": " "},
    "UNKNOWN_ORDER": {"InstrumentID": "m2705"},
}


def test_the_order_of_checks_of_an_action() -> None:
    """R69."""
    market = Market(users=(A, B))
    order = market.insert(A)[-1].message.fields[0]
    expected = {check["name"]: getattr(errors, check["error"]) for check in REFUSALS["action"]}
    places = {check["name"]: place for place, check in enumerate(REFUSALS["action"])}
    named = {
        "BrokerID": BROKER, "InvestorID": A, "ActionFlag": C.ActionFlag.Delete, "FrontID": order.FrontID,
        "SessionID": order.SessionID, "OrderRef": order.OrderRef,
    }  # fmt: skip

    def act(**members: Any) -> int:
        return error(market.say(A, M.ReqOrderAction, S.InputOrderAction(**{**named, **members})))

    for name, members in ACTIONS.items():
        assert act(**members) == expected[name].id, name
    for first, second in combinations(sorted(ACTIONS, key=places.__getitem__), 2):
        if not ACTIONS[first].keys() & ACTIONS[second].keys():
            assert act(**ACTIONS[first], **ACTIONS[second]) == expected[first].id, (first, second)
    assert act() == 0
    assert act() == expected["DONE_ORDER"].id
    assert act(InstrumentID="m2705") == expected["UNKNOWN_ORDER"].id


# Of [[modify]], changes of a resting order of two lots that fail.
CHANGES: dict[str, dict[str, Any]] = {
    "PRICE_TYPE": {"OrderPriceType": "z"}, "TIME_CONDITION": {"TimeCondition": C.TimeCondition.GTC},
    "VOLUME_CONDITION": {"VolumeCondition": C.VolumeCondition.CV}, "VOLUME": {"VolumeTotalOriginal": 501},
    "MIN_VOLUME": {"TimeCondition": "1", "VolumeCondition": "2", "MinVolume": 600}, "NO_PRICE": {"price": math.nan},
    "OVER_LIMIT": {"price": 81005.0}, "OFF_TICK": {"price": 75005.0}, "NO_MONEY": {"VolumeTotalOriginal": 500},
}  # fmt: skip


def test_the_order_of_checks_of_a_modify() -> None:
    """R72: after those of every action."""
    market = Market(users=(A, B))
    order = market.insert(A, VolumeTotalOriginal=2)[-1].message.fields[0]
    places = {check["name"]: place for place, check in enumerate(REFUSALS["modify"])}
    before = market.core.export()
    for name, change in CHANGES.items():
        [check] = [check for check in REFUSALS["modify"] if check["name"] == name]
        expected = getattr(errors, check["else_error"] if name == "PRICE_TYPE" else check["error"]).id
        assert error(market.modify(A, order, **change)) == expected, name
        for other, later in CHANGES.items():
            if places[other] > places[name] and not change.keys() & later.keys():
                assert error(market.modify(A, order, **change, **later)) == expected, (name, other)
    assert market.core.export() == before
    market.operator(IM.KillSwitch, I.KillSwitch(UserID=A, IsOn=1))
    assert error(market.modify(A, order, **CHANGES["PRICE_TYPE"])) == errors.NO_TRADING_RIGHT.id
    assert error(market.say(A, M.ReqOrderAction, S.InputOrderAction(ActionFlag="3"))) == errors.BROKER_NOT_FOUND.id


# -- rules that no other test of the core states -------------------------------------------------------------------------


@pytest.fixture
def fresh() -> Market:
    return Market(users=(A, B))


@pytest.mark.parametrize(
    "price, refusal",
    [
        (81000.000001, 0), (math.nextafter(81000.0, math.inf), 0), (68999.9999999, 0), (81000.1, errors.PRICE_OVER_LIMIT.id),
        (68999.9, errors.PRICE_OVER_LIMIT.id), (80999.9, errors.PRICE_WRONG_TICK.id), (5e-324, errors.PRICE_OVER_LIMIT.id),
        (-DBL_MAX, errors.PRICE_OVER_LIMIT.id),
    ],
)  # fmt: skip
def test_a_double_s_noise_is_no_price_over_the_limit(fresh: Market, price: float, refusal: int) -> None:
    """R67: and LimitPrice is said back without it (R70)."""
    results = fresh.insert(A, LimitPrice=price)
    assert error(results) == refusal
    if not refusal:
        assert results[0].message.fields[0].LimitPrice in (81000.0, 69000.0)


def test_without_limits_a_price_of_no_tick_is_over_the_limit(fresh: Market) -> None:
    """R67."""
    instrument = _facts(fresh, "Instrument", "cu2701").replace(InstrumentID="cu2703")
    rate = _facts(fresh, "ExchangeMarginRate", "cu2701").replace(InstrumentID="cu2703")
    fresh.operator(IM.Declare, instrument, rate, S.DepthMarketData(InstrumentID="cu2703", PreSettlementPrice=75000.0))
    assert error(fresh.insert(A, InstrumentID="cu2703", LimitPrice=5e-324)) == errors.PRICE_OVER_LIMIT.id
    assert error(fresh.insert(A, InstrumentID="cu2703", LimitPrice=10.0)) == 0


def test_only_the_daemon_closes_a_front_s_sessions(fresh: Market) -> None:
    """R42."""
    closed = Message(IM.SessionClosed.tid, (I.SessionClosed(FrontID=FRONT),))
    assert fresh.tell(closed, B, Source(FRONT)) == []
    assert error(fresh.insert(A)) == 0
    fresh.tell(Message(IM.SessionClosed.tid, (I.SessionClosed(),)), "", Source(FRONT))  # FrontID 0: the source's
    assert error(fresh.insert(A)) == errors.NOT_LOGIN_YET.id


def test_the_kill_switch_says_what_is_wrong_with_it(fresh: Market) -> None:
    """R50."""
    assert error(fresh.operator(IM.KillSwitch)) == errors.BAD_FIELD.id
    assert error(fresh.operator(IM.KillSwitch, I.KillSwitch(UserID="nobody", IsOn=1))) == errors.USER_NOT_FOUND.id
    assert error(fresh.say(A, IM.KillSwitch)) == errors.NO_PRIVILEGE.id


@pytest.mark.parametrize("change", [{"ExchangeID": "DCE"}, {"PositionDateType": "2"}, {"ProductClass": "2"}, {"PriceTick": 5.0}])
def test_what_positions_are_counted_by_stands(fresh: Market, change: dict[str, Any]) -> None:
    """R25."""
    before = fresh.core.export()
    assert error(fresh.operator(IM.Declare, _facts(fresh, "Instrument", "cu2701").replace(**change))) == errors.BAD_FIELD.id
    assert fresh.core.export() == before


def test_a_refused_option_changes_nothing(fresh: Market) -> None:
    """R20, R25: a strike that makes no sense."""
    before = fresh.core.export()
    for strike in (math.nan, -1.0, 1e10):
        new = _facts(fresh, "Instrument", OPTION).replace(InstrumentID="IO2612-P", StrikePrice=strike)
        assert error(fresh.operator(IM.Declare, new)) == errors.BAD_FIELD.id
    other = I.TradingParameters(BrokerID="8888")
    assert error(fresh.operator(IM.Declare, other)) == errors.BAD_FIELD.id  # R22
    crossed = {"LowerLimitPrice": 80000.0, "UpperLimitPrice": 70000.0}
    limits = S.DepthMarketData(InstrumentID="cu2701", PreSettlementPrice=75000.0, **crossed)
    assert error(fresh.operator(IM.Declare, limits)) == errors.BAD_FIELD.id  # R30
    assert fresh.core.export() == before


def test_a_member_s_bytes_behind_a_text_reach_nobody_else(fresh: Market) -> None:
    """R4: nor does a name that is no text stop a snapshot (R40)."""
    raw = bytearray(input_order(VolumeTotalOriginal=0).pack())
    for name in ("BusinessUnit", "reserve1"):
        member = S.InputOrder.MEMBERS[name]
        raw[member.offset + member.size - 6 : member.offset + member.size] = b"secret"
    results = fresh.say(A, M.ReqOrderInsert, S.InputOrder.unpack(bytes(raw)))
    assert [r.message.fields[1] for r in results] == [input_order(VolumeTotalOriginal=0)] * 2
    assert all(b"secret" not in r.message.fields[1].pack() for r in results)
    opened = bytearray(I.SessionOpened(UserID=A).pack())
    place = I.SessionOpened.MEMBERS["UserProductInfo"].offset
    opened[place : place + 10] = b"\xff" * 10
    fresh.connections[A] = 77
    (answer,) = fresh.say(A, IM.SessionOpened, I.SessionOpened.unpack(bytes(opened)))
    fresh.say(A, M.ReqUserLogin, S.ReqUserLogin(BrokerID=BROKER, UserID=A))
    packed = [record.pack() for record in fresh.core.export()]
    assert [record.pack() for record in Primary.restore(fresh.core.export()).export()] == packed
    assert error(fresh.insert(A)) == 0


def test_the_day_roll_shows_each_instrument_as_a_query_would(fresh: Market) -> None:
    """R149, R89."""
    fresh.trade(A, B)
    fresh.insert(A, LimitPrice=74000.0)
    (_, rolled) = fresh.operator(IM.DayRoll, I.DayRoll(NextTradingDay="20261124"))
    said, *figures = rolled.message.fields
    assert (said.TradingDay, said.NextTradingDay) == (DAY, "20261124")
    assert tuple(figures) == fresh.query(M.ReqQryDepthMarketData, A)
    copper = next(f for f in figures if f.InstrumentID == "cu2701")
    assert (copper.BidPrice1, copper.AskPrice1, copper.ActionDay) == (None, None, DAY)


def test_open_interest_begins_at_the_previous_one(fresh: Market) -> None:
    """R30."""
    fresh.operator(IM.Declare, S.DepthMarketData(InstrumentID="cu2701", PreSettlementPrice=75000.0, PreOpenInterest=100.0))
    fresh.trade(A, B)
    (row,) = fresh.query(M.ReqQryDepthMarketData, A, S.QryDepthMarketData(InstrumentID="cu2701"))
    assert (row.OpenInterest, row.PreOpenInterest) == (101.0, 100.0)
    fresh.operator(IM.Declare, S.DepthMarketData(InstrumentID="cu2701", PreSettlementPrice=75000.0, PreOpenInterest=7.0))
    (row,) = fresh.query(M.ReqQryDepthMarketData, A, S.QryDepthMarketData(InstrumentID="cu2701"))
    assert (row.OpenInterest, row.PreOpenInterest) == (101.0, 7.0)


def test_the_cost_of_what_is_carried_over_stands_for_the_day(fresh: Market) -> None:
    """R30, R102: and so a restored core values it as the one that exported."""
    new = S.DepthMarketData(InstrumentID="cu2701", PreSettlementPrice=74000.0)
    fresh.trade(A, B)
    assert fresh.operator(IM.Declare, new) == []  # opened today: at its open price
    fresh.day_roll("20261124")
    assert error(fresh.operator(IM.Declare, new)) == errors.BAD_FIELD.id
    assert fresh.operator(IM.Declare, new.replace(PreSettlementPrice=75000.0, PreOpenInterest=1.0)) == []
    packed = [record.pack() for record in fresh.core.export()]
    assert [record.pack() for record in Primary.restore(fresh.core.export()).export()] == packed


def test_nobody_logs_in_without_a_broker() -> None:
    """R43."""
    core = Primary()
    market = Market()
    market.core = core
    market.operator(IM.Declare, I.Credential(UserID=A, PasswordHash="hash"))
    market.open(A)
    assert error(market.say(A, M.ReqUserLogin, S.ReqUserLogin(UserID=A))) == errors.INVALID_LOGIN.id

