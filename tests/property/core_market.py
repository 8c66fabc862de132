"""Random commands over the whole function set, as edges and operators would send them, and two cores that hear them.

The commands are made from what the cores said so far, so that most orders are good and cancels name orders that live; a
share of them is spoiled in one member. The same seed makes the same commands.
"""

from __future__ import annotations

import random
import tomllib
from pathlib import Path
from typing import Any, Callable, Sequence

from ctpproto import ctp
from ctpproto.ctp import VOCABULARY, internal_messages, internal_structs, messages, structs
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Core, Result, ResultRecord, Source
from fixbridge.reconcile.compare import differences, differing_member
from fixbridge.universe import CONTRACTS, USERS, demo_genesis

BROKER, DAY = "9999", "20261123"
# Beside the demo market: name, exchange, previous settlement price, tick. Ticks that no double says, prices without limits, a tick
# as large as a house, options out of the money and on something unknown.
ODD = (
    ("IO2612-P-4000", "CFFEX", 90.0, 0.2), ("tiny", "DCE", 0.0301, 0.0001), ("huge", "SHFE", 500000.0, 2500.0),
    ("orphan-C", "INE", 7.7, 0.1),
)  # fmt: skip
_SPECS = Path(__file__).parents[2] / "specs"
CAPABILITIES: dict[str, list[dict[str, Any]]] = tomllib.loads((_SPECS / "capabilities.toml").read_text("utf-8"))
# What one core does and the other does not yet: nothing of it is asked of the two.
_ALONE = [row for rows in CAPABILITIES.values() for row in rows if len(row["cores"]) == 1]
REQUESTS_ALONE = {name for row in _ALONE for name in row.get("names", ())}
START_NS = 1_795_400_000_000_000_000
QUERIES = {
    name: VOCABULARY.messages[f"ReqQry{name}"]
    for name in (
        "Order", "Trade", "InvestorPosition", "InvestorPositionDetail", "TradingAccount", "Investor", "Exchange", "Product",
        "Instrument", "DepthMarketData", "InstrumentMarginRate", "ExchangeMarginRate", "InstrumentCommissionRate",
        "OptionInstrCommRate", "SettlementInfoConfirm", "SettlementInfo", "Quote", "ForQuote",
    )
}  # fmt: skip
_STRANGE_DOUBLES = (None, 0.0, -0.0, -1.0, 1e-9, 0.5, 1e9, 1e10, 1e300, float("nan"), float("inf"), -1.7976931348623157e308)
_STRANGE_INTS = (0, -1, 1, 2, 2**31 - 1, -(2**31), 1000)
_STRANGE_TEXTS = ("", " ", "x", "9999", "100001", "100007", "CFFEX", "SHFE", "0", "7", "007", " 7", "7 ", "中文")


def same_tape(ours: Sequence[Result], theirs: Sequence[Result]) -> str:
    """The first difference of two tapes in words, "" where there is none (R2, R3)."""
    for at in range(max(len(ours), len(theirs))):
        if at >= len(ours) or at >= len(theirs):
            longer, said = ("first", ours[at]) if at < len(ours) else ("second", theirs[at])
            return f"result {at}: only the {longer} core says {ctp.name_of(said.message)} {said.message.fields}"
        one, other = ours[at], theirs[at]
        if one[1:] != other[1:]:
            return f"result {at}, {ctp.name_of(one.message)}: addressed {one[1:]} and {other[1:]}"
        found = same_message(one.message, other.message)
        if found:
            return f"result {at}, {found}"
    return ""


def same_message(one: Message, other: Message) -> str:
    if one.tid != other.tid or [type(f) for f in one.fields] != [type(f) for f in other.fields]:
        return f"{ctp.name_of(one)} {one.fields}\n  and {ctp.name_of(other)} {other.fields}"
    for at, (mine, yours) in enumerate(zip(one.fields, other.fields)):
        member = differing_member(mine, yours)
        if member is not None:
            words = f"{getattr(mine, member)!r} and {getattr(yours, member)!r}"
            return f"{ctp.name_of(one)} field {at}, {mine.NAME}.{member}: {words}\n  {mine!r}\n  {yours!r}"
    return ""


def same_export(ours: Sequence[Struct], theirs: Sequence[Struct]) -> str:
    """The first difference of two exports in words, order of records and bytes included."""
    found = next(differences(ours, theirs), None)
    if found is not None:
        return str(found)
    for at, (one, other) in enumerate(zip(ours, theirs)):
        if type(one) is not type(other) or one.pack() != other.pack():
            return f"record {at}: {one!r} and {other!r}, in order or in bytes"
    return "" if len(ours) == len(theirs) else f"{len(ours)} and {len(theirs)} records"


def recorded(command: Command, results: Sequence[Result], number: int) -> list[ResultRecord]:
    """The results as the log keeps them."""
    return [
        ResultRecord(
            number=number + at, epoch=1, trading_day=command.trading_day, time_ns=command.time_ns, cause=command.number,
            last=at == len(results) - 1, dialog=r.dialog, source=command.source, private=tuple((u, 1) for u in r.users),
            public_number=int(r.public), context=r.context, message=r.message,
        )
        for at, r in enumerate(results)
    ]  # fmt: skip


def odd_market() -> tuple[Struct, ...]:
    """Declared facts of ODD, and one who has hardly any money."""
    fields: list[Struct] = [structs.TradingAccount(AccountID="100004", Withdraw=9_960_000.0)]
    shared: dict[str, Any] = {"MaxLimitOrderVolume": 900, "MinLimitOrderVolume": 1, "MaxMarketOrderVolume": 7, "IsTrading": 1}
    for name, exchange, price, tick in ODD:
        multiple = {"tiny": 1000, "huge": 1}.get(name, 100)
        option = "-" in name
        fields.append(structs.Instrument(
            **shared, ExchangeID=exchange, InstrumentID=name, PriceTick=tick, VolumeMultiple=multiple, ProductID=name,
            ProductClass="2" if option else "1", OptionsType="2" if "-P" in name else "1", StrikePrice=4000.0 if option else None,
            UnderlyingInstrID="IF2612" if "-P" in name else "nothing",
            PositionDateType="1" if exchange in ("SHFE", "INE") else "2",
        ))  # fmt: skip
        for hedge in "13":
            fields.append(structs.ExchangeMarginRate(
                InstrumentID=name, HedgeFlag=hedge, LongMarginRatioByMoney=0.0 if option else 0.1, LongMarginRatioByVolume=0.0123,
                ShortMarginRatioByMoney=0.1234567891, ShortMarginRatioByVolume=1.5,
            ))  # fmt: skip
        fields.append(structs.DepthMarketData(InstrumentID=name, PreSettlementPrice=price))
    fields.append(structs.InstrumentCommissionRate(
        InstrumentID="tiny", OpenRatioByMoney=0.0000333, CloseRatioByMoney=0.0001, CloseTodayRatioByVolume=0.0003,
    ))  # fmt: skip
    return tuple(fields)


def is_for_both(struct: Struct) -> bool:
    """Whether both cores decide such an order or action: what capabilities.toml says of it by its codes."""
    return not any(_says(struct, row["sent"]) for row in _ALONE if "sent" in row)


def _says(struct: Struct, sent: dict[str, Any]) -> bool:
    """Whether it has these codes; an OrderChange that is silent of one leaves the order's own, which may be that one."""
    if not sent.keys() <= struct.MEMBERS.keys():
        return False
    said = {name: getattr(struct, name) for name in sent}
    silent = ("",) if type(struct) is internal_structs.OrderChange and any(said.values()) else ()
    return all(said[name] in (*(codes if isinstance(codes, list) else [codes]), *silent) for name, codes in sent.items())


class Market:
    """Makes commands. `heard` tells it what the cores said, so that later commands name what there is."""

    def __init__(self, seed: int):
        self.chance = random.Random(seed)
        self.number = 0
        self.time_ns = START_NS
        self.day = DAY
        self.connections: dict[int, tuple[str, int, int, bool]] = {}  # connection -> user, front, SessionID, logged in
        self.next_connection = 1
        self.spoiled_share = 0.08  # of requests, in one member or a few bytes
        self.refs: dict[int, int] = {}
        self.orders: dict[int, Any] = {}  # Orders of the day as last reported, by BrokerOrderSeq; the newest few hundred
        self.quotes: dict[int, Any] = {}  # likewise Quotes, by BrokerQuoteSeq
        self.instruments = {c.instrument: [float(c.settlement), float(c.tick)] for c in CONTRACTS}
        self.exchange_of = {c.instrument: c.exchange for c in CONTRACTS}

    def command(self, message: Message, source: Source = Source(0), user: str = "", context: bytes = b"") -> Command:
        self.number += 1
        self.time_ns += self.chance.choice((0, 1_000_000, 777_000_000, 5_000_000_000))
        return Command(self.number, 1, self.day, self.time_ns, message, source, user, context)

    def opening(self) -> list[Command]:
        """The demo market with an option and rates of odd sizes, and users at work."""
        parameters = internal_structs.TradingParameters(BrokerID=BROKER, MaxSessionsPerUser=3)
        credentials = [internal_structs.Credential(BrokerID=BROKER, UserID=u, PasswordHash=f"scrypt$x${u}") for u in USERS]
        made = [self.command(m) for m in demo_genesis(DAY, BROKER, credentials, parameters)]
        made += [self.command(Message(internal_messages.Declare.tid, odd_market()))]
        for name, exchange, price, tick in ODD:
            self.instruments[name], self.exchange_of[name] = [price, tick], exchange
        for user in USERS[:6] + USERS[8:] * 2:
            made += self._session(user)
        return made

    def next(self) -> list[Command]:
        """The next command or two."""
        kinds: list[tuple[int, Callable[[], list[Command]]]] = [
            (600, self._insert), (130, self._cancel), (90, self._modify), (20, self._declare),
            (8, lambda: self._session(self.chance.choice(USERS))), (6, self._session_end), (6, self._switch),
            (5, self._confirm), (4, self._password), (4, self._odd), (1, self._roll),
            (8, self._batch), (6, self._status), (1, self._bulletin), (60, self._quote), (25, self._quote_action),
            (8, self._ask_for_quotes),
        ]  # fmt: skip
        return self.chance.choices([k for _, k in kinds], [w for w, _ in kinds])[0]()

    def heard(self, command: Command, results: Sequence[Result]) -> None:
        for result in results:
            fields: Any = result.message.fields
            tid = result.message.tid
            if tid == internal_messages.SessionOpenedResult.tid and type(fields[0]) is internal_structs.SessionOpened:
                it = fields[0]
                self.connections[it.Connection] = (it.UserID, it.FrontID, it.SessionID, False)
            elif tid == messages.OnRspUserLogin.tid and fields[0].ErrorID == 0:
                user, front, session, _ = self.connections[command.source.connection]
                self.connections[command.source.connection] = (user, front, session, True)
            elif tid == messages.OnRtnOrder.tid:
                self.orders.pop(fields[0].BrokerOrderSeq, None)
                self.orders[fields[0].BrokerOrderSeq] = fields[0]
                if len(self.orders) > 400:
                    del self.orders[next(iter(self.orders))]
            elif tid == messages.OnRtnQuote.tid:
                self.quotes[fields[0].BrokerQuoteSeq] = fields[0]
            elif tid == internal_messages.DayRolled.tid and result.public:
                self.day = fields[0].NextTradingDay
                self.orders.clear()
                self.quotes.clear()
                self.connections = {c: (u, f, s, False) for c, (u, f, s, _) in self.connections.items()}
                for depth in fields[1:]:
                    self.instruments[depth.InstrumentID][0] = depth.PreSettlementPrice

    def query(self) -> tuple[Message, str]:
        """A query and who asks."""
        chance = self.chance
        kind = QUERIES[chance.choice(list(QUERIES))]
        struct = VOCABULARY.structs[kind.structs[0]]
        members: dict[str, Any] = {}
        pools = {
            "BrokerID": ("", "", BROKER, BROKER, "8888"), "InvestorID": ("", "", *USERS, "nobody"),
            "InstrumentID": ("", "", *self.instruments, "zz"), "ExchangeID": ("", "", *set(self.exchange_of.values())),
            "CurrencyID": ("", "CNY", "USD"), "ProductClass": ("", "1", "2"), "HedgeFlag": ("", "1", "3", "5"),
            "ProductID": ("", "cu"), "TradingDay": ("", self.day), "InsertTimeStart": ("", "12:00:00"),
        }  # fmt: skip
        for name, pool in pools.items():
            if name in struct.MEMBERS:
                members[name] = chance.choice(pool)
        if "OrderSysID" in struct.MEMBERS and self.orders and chance.random() < 0.3:
            members["OrderSysID"] = chance.choice(list(self.orders.values())).OrderSysID.strip()
        fields = (struct(**members),) if chance.random() < 0.95 else ()
        return Message(kind.tid, fields), chance.choice(("", *USERS, *USERS, "stranger"))

    # -- kinds ---------------------------------------------------------------------------------------------------------

    def someone(self, user: str | None = None) -> tuple[Source, str, int]:
        """A connection at work, its user and session."""
        able = [c for c, (u, _, _, live) in self.connections.items() if live and (user is None or u == user)]
        if not able or self.chance.random() < 0.01:
            able = list(self.connections) or [0]
        connection = self.chance.choice(able)
        name, front, session, _ = self.connections.get(connection, (USERS[0], 1, 0, False))
        if self.chance.random() < 0.02:
            connection = 0  # found by its SessionID alone
        return Source(front, session, connection, self.chance.randint(0, 9)), name, session

    def _insert(self) -> list[Command]:
        chance = self.chance
        source, user, session = self.someone()
        instrument = chance.choice(list(self.instruments)) if chance.random() < 0.6 else "cu2701"
        is_market = chance.random() < 0.1
        if is_market and chance.random() < 0.8:
            instrument = chance.choice(("IF2612", "IF2612", "m2705", "SR705", "IO2612-C-4000", "tiny"))
        middle, tick = self.instruments[instrument]
        away = round(chance.gauss(0, 3))
        offset = chance.choice(("0", "0", "0", "1", "1", "3", "4"))
        immediate = chance.random() < 0.2
        volumes = chance.choice("123") if immediate else "1"
        ref = self.refs[session] = self.refs.get(session, 0) + 1
        investor = chance.choice(("100007", "100008", "100009")) if user == "100009" else user
        members: dict[str, Any] = {
            "BrokerID": BROKER, "InvestorID": investor, "UserID": chance.choice((user, "")), "InstrumentID": instrument,
            "OrderRef": chance.choice((str(ref), f"{ref:5d}", "")) if chance.random() < 0.3 else str(ref),
            "ExchangeID": chance.choice((self.exchange_of[instrument], "")), "OrderPriceType": "2",
            "Direction": chance.choice("01"), "CombOffsetFlag": offset, "CombHedgeFlag": chance.choice("1113"),
            "LimitPrice": round(middle / tick + away) * tick, "VolumeTotalOriginal": chance.choice((1, 2, 3, 5, 8, 20)),
            "TimeCondition": "1" if immediate else "3", "VolumeCondition": volumes, "MinVolume": chance.randint(0, 4),
            "ContingentCondition": "1", "ForceCloseReason": chance.choice(("0", "")), "RequestID": chance.randint(0, 5),
            "StopPrice": chance.choice((0.0, None, -0.0)), "OrderMemo": chance.choice(("", "备注")),
            "AccountID": chance.choice(("", "A")), "CurrencyID": chance.choice(("", "CNY")),
        }  # fmt: skip
        if is_market:
            at_once = chance.random() < 0.9
            members |= {"OrderPriceType": chance.choice("1113GG4"), "LimitPrice": chance.choice((0.0, None, middle))}
            members |= {"TimeCondition": "1" if at_once else "3", "VolumeCondition": chance.choice("123") if at_once else "1"}
        if chance.random() < 0.1:
            stop = round(middle / tick + chance.gauss(0, 4)) * tick
            members["ContingentCondition"] = chance.choice("56789ABCDEFH56782")
            members["StopPrice"] = chance.choice((stop,) * 9 + (0.0,))
        return [self._sent(messages.ReqOrderInsert.tid, structs.InputOrder(**members), source, user)]

    def _some_order(self) -> Any:
        """One that lives, as far as we know; seldom any; None where there is none."""
        orders = list(self.orders.values())
        live = [o for o in orders if o.OrderStatus in "13b"]
        if not live:
            return None
        return self.chance.choice(live if self.chance.random() < 0.97 else orders)

    def _cancel(self) -> list[Command]:
        order = self._some_order()
        return self._insert() if order is None else [self._action(order, {"ActionFlag": "0"})]

    def _modify(self) -> list[Command]:
        """Price, volume and conditions, by the members of an action and by an OrderChange behind it."""
        chance = self.chance
        order = self._some_order()
        if order is None:
            return self._insert()
        tick = self.instruments[order.InstrumentID][1]
        others = (o for o in self.orders.values() if o.InstrumentID == order.InstrumentID and o.Direction != order.Direction)
        meets = [o.LimitPrice for o in others]
        price = (chance.choice(meets[-5:] or [order.LimitPrice]) or 0.0) + chance.choice((-2, 0, 0, 0, 1)) * tick
        members = {
            "ActionFlag": "3", "LimitPrice": chance.choice((0.0, -0.0, None, price, price, price, price, order.LimitPrice)),
            "VolumeChange": chance.choice((0, 0, 0, 0, -1, -1, -2, -5, 1, 3, 3, -order.VolumeTotal, 2**31 - 1)),
        }  # fmt: skip
        change = ()
        if chance.random() < 0.4:
            codes = {
                "OrderPriceType": ("", "", "2", "1"), "TimeCondition": ("", "", "1", "3"), "VolumeCondition": ("", "1", "2", "3"),
            }  # fmt: skip
            said: dict[str, Any] = {name: chance.choice(pool) for name, pool in codes.items() if chance.random() < 0.5}
            said |= {"MinVolume": chance.choice((0, 0, 1, 2, -1)), "StopPrice": chance.choice((0.0, None, -0.0, price, 7.5))}
            said["VolumeTotalOriginal"] = chance.choice((0, 0, 1, 2, 5, order.VolumeTraded, order.VolumeTotalOriginal, -3))
            change = (internal_structs.OrderChange(**said),)
            if chance.random() < self.spoiled_share:
                change = (self.spoiled(change[0]),)
            change = tuple(field for field in change if is_for_both(field))
        return [self._action(order, members, *change)]

    def _quote(self) -> list[Command]:
        """An ask and a bid around the middle, most with lots to open, some that close or cross."""
        chance = self.chance
        source, user, session = self.someone()
        instrument = chance.choice(list(self.instruments))
        middle, tick = self.instruments[instrument]
        ticks, away = round(middle / tick), chance.choice((1, 1, 2, 2, 3, 4, 0, -1))
        shift = chance.randint(-3, 3)
        refs = [self.refs.get(session, 0) + n for n in (1, 2)]
        self.refs[session] = refs[1]
        written = [chance.choice((str(ref), f"{ref:5d}")) for ref in refs]
        if chance.random() < 0.4:
            written = [chance.choice((written[0], "")), chance.choice((*written, ""))]
        offsets = [chance.choice("000000000134") for _ in "ab"]
        members: dict[str, Any] = {
            "BrokerID": BROKER, "InvestorID": chance.choice(("100007", "100008")) if user == "100009" else user,
            "UserID": chance.choice((user, "")), "InstrumentID": instrument,
            "ExchangeID": chance.choice((self.exchange_of[instrument], "")),
            "QuoteRef": chance.choice(("", str(refs[0]), f" {refs[0]}")),
            "AskOrderRef": written[0], "BidOrderRef": written[1], "AskPrice": (ticks + shift + away) * tick,
            "BidPrice": (ticks + shift - away) * tick, "AskVolume": chance.choice((1, 2, 5)), "BidVolume": chance.choice((1, 3)),
            "AskOffsetFlag": offsets[0], "BidOffsetFlag": offsets[1], "AskHedgeFlag": chance.choice("1111113"),
            "BidHedgeFlag": chance.choice("1111113"), "TimeCondition": chance.choice(("", "", "", "", "3", "3", "3", "1")),
            "RequestID": chance.randint(0, 5), "OrderMemo": chance.choice(("", "报价")),
            "ForQuoteSysID": chance.choice(("", "7")),
        }  # fmt: skip
        return [self._sent(messages.ReqQuoteInsert.tid, structs.InputQuote(**members), source, user)]

    def _quote_action(self) -> list[Command]:
        chance = self.chance
        if not self.quotes:
            return self._quote()
        quote = chance.choice(list(self.quotes.values())[-8:])
        source, user, _ = self.someone(quote.UserID if chance.random() < 0.9 else None)
        members: dict[str, Any] = {"BrokerID": BROKER, "InvestorID": quote.InvestorID, "ActionFlag": "0"}
        if chance.random() < 0.5:
            members |= {"QuoteSysID": chance.choice((quote.QuoteSysID, quote.QuoteSysID.strip()))}
            members |= {"ExchangeID": quote.ExchangeID} if chance.random() < 0.8 else {"InstrumentID": quote.InstrumentID}
        else:
            members |= {"FrontID": quote.FrontID, "SessionID": quote.SessionID, "QuoteRef": quote.QuoteRef}
        return [self._sent(messages.ReqQuoteAction.tid, structs.InputQuoteAction(**members), source, user)]

    def _ask_for_quotes(self) -> list[Command]:
        source, user, _ = self.someone()
        instrument = self.chance.choice(list(self.instruments))
        it = structs.InputForQuote(
            BrokerID=BROKER, InvestorID=user, InstrumentID=instrument, ForQuoteRef="9",
            ExchangeID=self.chance.choice(("", self.exchange_of[instrument])),
        )  # fmt: skip
        return [self._sent(messages.ReqForQuoteInsert.tid, it, source, user)]

    def _batch(self) -> list[Command]:
        """Of an investor's orders some, by what an action and an OrderChoice behind it choose."""
        chance = self.chance
        source, user, session = self.someone()
        members: dict[str, Any] = {
            "BrokerID": BROKER, "InvestorID": chance.choice((user, user, user, *USERS)), "UserID": chance.choice((user, "")),
        }  # fmt: skip
        if chance.random() < 0.5:
            members |= {"FrontID": source.front_id, "SessionID": session}
        if chance.random() < 0.4:
            members["ExchangeID"] = chance.choice(list(self.exchange_of.values()))
        choice: tuple[Struct, ...] = ()
        if chance.random() < 0.6:
            pools = {
                "InstrumentID": list(self.instruments), "ProductID": ["cu", "m", "IF", "tiny"], "Direction": ["0", "1"],
                "UserID": [user, *USERS],
            }  # fmt: skip
            said = {name: chance.choice(pool) for name, pool in pools.items() if chance.random() < 0.4}
            choice = (internal_structs.OrderChoice(**said),)
        action = structs.InputBatchOrderAction(**members)
        return [self._sent(messages.ReqBatchOrderAction.tid, action, source, user, *choice)]

    def _status(self) -> list[Command]:
        """Of one instrument, a product, an exchange or all; more often than not they go on trading."""
        chance = self.chance
        it: Struct = structs.InstrumentStatus(
            InstrumentID=chance.choice(("", "cu", "zz", *self.instruments, *self.instruments)),
            ExchangeID=chance.choice(("", "", *set(self.exchange_of.values()))), InstrumentStatus=chance.choice("222222016347"),
            EnterReason=chance.choice(("", "1", "3")), TradingSegmentSN=7, SettlementGroupID="group",
        )  # fmt: skip
        if chance.random() < 0.2:
            it = self.spoiled(it)
        user = chance.choice(("",) * 9 + (USERS[0],))
        again = structs.InstrumentStatus(InstrumentStatus="2")
        made = [self.command(Message(internal_messages.SetInstrumentStatus.tid, (it,)), user=user, context=b"status")]
        if chance.random() < 0.6:
            made += [*self._insert(), *self._modify(), *self._insert()]
            made.append(self.command(Message(internal_messages.SetInstrumentStatus.tid, (again,))))
        return made

    def _bulletin(self) -> list[Command]:
        it: Struct = structs.Bulletin(
            ExchangeID=self.chance.choice(("", "DCE")), Abstract="公告", Content="text",
            TradingDay=self.chance.choice(("", "20260101")),
        )  # fmt: skip
        it = self.spoiled(it) if self.chance.random() < 0.3 else it
        return [self.command(Message(internal_messages.Bulletin.tid, (it,)), user=self.chance.choice(("", "", "", USERS[0])))]

    def _action(self, order: Any, members: dict[str, Any], *more: Struct) -> Command:
        chance = self.chance
        source, user, _ = self.someone(order.UserID if chance.random() < 0.9 else None)
        members = {"BrokerID": BROKER, "InvestorID": order.InvestorID, **members}
        if chance.random() < 0.5:
            plain = order.OrderSysID.strip()
            members |= {"OrderSysID": chance.choice((order.OrderSysID, plain, "00" + plain))}
            members |= {"ExchangeID": order.ExchangeID} if chance.random() < 0.8 else {"InstrumentID": order.InstrumentID}
        else:
            members |= {"FrontID": order.FrontID, "SessionID": order.SessionID, "OrderRef": order.OrderRef}
        return self._sent(messages.ReqOrderAction.tid, structs.InputOrderAction(**members), source, user, *more)

    def _sent(self, tid: int, struct: Struct, source: Source, user: str, *more: Struct) -> Command:
        chance = self.chance
        if chance.random() < self.spoiled_share:
            spoiled = self.spoiled(struct)
            if is_for_both(spoiled):
                struct = spoiled
        fields: tuple[Struct, ...] = (struct, *more)
        if chance.random() < 0.003:
            fields = chance.choice(((), (structs.QryOrder(),)))
        context = chance.choice((b"", b"context %d" % self.number))
        return self.command(Message(tid, fields), source, user, context)

    def spoiled(self, struct: Struct) -> Struct:
        """With another value in one member, or other bytes anywhere."""
        chance = self.chance
        if chance.random() < 0.15:
            raw = bytearray(struct.pack())
            for _ in range(chance.randint(1, 4)):
                raw[chance.randrange(len(raw))] = chance.choice((0, 32, 48, 57, 65, 127, 129, 255, chance.randrange(256)))
            return type(struct).unpack(bytes(raw))
        member = chance.choice([m for m in type(struct).MEMBERS.values() if not m.name.startswith("reserve")])
        value: Any = {
            "s": lambda: chance.choice(_STRANGE_TEXTS), "c": lambda: chance.choice("0123456789ABCDEFGHaz\x81"),
            "i": lambda: chance.choice(_STRANGE_INTS), "h": lambda: 1, "q": lambda: 1, "b": lambda: b"x",
            "d": lambda: chance.choice(_STRANGE_DOUBLES) if chance.random() < 0.6 else self._near(getattr(struct, member.name)),
        }[member.kind]()  # fmt: skip
        if member.kind == "s":
            value = value.encode("gbk")[: member.size - 1].decode("gbk", "ignore")
        return struct.replace(**{member.name: value})

    def _near(self, value: float | None) -> float:
        return (value or 1.0) * self.chance.choice((1 + 1e-15, 1 - 1e-15, 1.0001, 0.97, 1.06, 1.2, 0.5))

    def _session(self, user: str) -> list[Command]:
        chance = self.chance
        connection, self.next_connection = self.next_connection, self.next_connection + 1
        if self.connections and chance.random() < 0.1:
            connection = chance.choice(list(self.connections))
        front = self.connections[connection][1] if connection in self.connections else chance.choice((1, 1, 3))
        source = Source(front, 0, connection, 1)
        opened: Struct = internal_structs.SessionOpened(
            BrokerID=BROKER, UserID=chance.choice((user, "")), FrontID=front,
            EdgeKind=chance.choice("TTFMO") if front == 1 else "F", Connection=connection, UserProductInfo="产品",
            PeerAddress="::1",
        )  # fmt: skip
        login: Struct = structs.ReqUserLogin(BrokerID=BROKER, UserID=user)
        if chance.random() < 0.1:
            opened, login = self.spoiled(opened), self.spoiled(login)
        opening = self.command(Message(internal_messages.SessionOpened.tid, (opened,)), source, user)
        return [opening, self.command(Message(messages.ReqUserLogin.tid, (login,)), source, user)]

    def _session_end(self) -> list[Command]:
        source, user, session = self.someone()
        if self.chance.random() < 0.5:
            return [self._sent(messages.ReqUserLogout.tid, structs.UserLogout(BrokerID=BROKER, UserID=user), source, user)]
        closed: Struct = internal_structs.SessionClosed(
            FrontID=self.chance.choice((0, source.front_id)), SessionID=self.chance.choice((0, session))
        )
        whole = self.chance.random() < 0.05
        return [
            self.command(
                Message(internal_messages.SessionClosed.tid, (closed,)), Source(source.front_id) if whole else source,
                "" if whole else self.chance.choice((user, "")),
            )
        ]  # fmt: skip

    def _switch(self) -> list[Command]:
        chance = self.chance
        user = chance.choice(("", *USERS, "nobody"))
        it: Struct = internal_structs.KillSwitch(BrokerID=BROKER, UserID=user, IsOn=0 if user == "" else chance.choice((0, 0, 1)))
        return [self.command(Message(internal_messages.KillSwitch.tid, (it,)), user=chance.choice(("", "", "", "100001")))]

    def _confirm(self) -> list[Command]:
        source, user, _ = self.someone()
        it = structs.SettlementInfoConfirm(BrokerID=BROKER, InvestorID=user)
        return [self._sent(messages.ReqSettlementInfoConfirm.tid, it, source, user)]

    def _password(self) -> list[Command]:
        source, user, _ = self.someone()
        it = internal_structs.Credential(BrokerID=BROKER, UserID=user, PasswordHash=f"scrypt${self.number}")
        return [self._sent(internal_messages.ChangePassword.tid, it, source, user)]

    def _declare(self) -> list[Command]:
        chance = self.chance
        instrument = chance.choice(CONTRACTS)
        name, exchange, base = instrument.instrument, instrument.exchange, self.instruments[instrument.instrument][0]
        tick = self.instruments[name][1]
        choices: list[Struct] = [
            structs.ExchangeMarginRate(
                BrokerID=BROKER, ExchangeID=exchange, InstrumentID=name, HedgeFlag=chance.choice("1235"),
                LongMarginRatioByMoney=chance.choice((0.1, 0.123456789, 0.0)), LongMarginRatioByVolume=chance.choice((0.0, 3.5)),
                ShortMarginRatioByMoney=chance.choice((0.1, 0.07)), ShortMarginRatioByVolume=0.0,
            ),
            structs.InstrumentCommissionRate(
                InvestorRange="1", BrokerID=BROKER, ExchangeID=exchange, InstrumentID=chance.choice((name, instrument.product)),
                OpenRatioByMoney=chance.choice((0.0, 0.0000231)), OpenRatioByVolume=chance.choice((0.0, 1.01)),
                CloseRatioByMoney=0.00005, CloseTodayRatioByVolume=chance.choice((0.0, 6.0)),
            ),
            internal_structs.PriceLimitRate(ExchangeID=exchange, InstrumentID=name, LimitRatio=chance.choice((0.0, 0.05, 0.1))),
            structs.TradingAccount(
                BrokerID=BROKER, AccountID=chance.choice(USERS), Deposit=chance.choice((0.0, 1000.5, 1000.5, 1.99e11)),
                Withdraw=chance.choice((0.0, 5000.0, 1e9)),
            ),
            structs.DepthMarketData(
                ExchangeID=exchange, InstrumentID=name, PreSettlementPrice=base + chance.choice((0, 0, tick)),
                PreClosePrice=chance.choice((None, base + tick)),
                PreOpenInterest=chance.choice((None, 12.7)), UpperLimitPrice=chance.choice((None, base + 40 * tick)),
                LowerLimitPrice=chance.choice((0.0, base - 40 * tick)),
            ),
            structs.Investor(BrokerID=BROKER, InvestorID=chance.choice(USERS), IsActive=int(chance.random() < 0.9)),
            internal_structs.UserInvestor(BrokerID=BROKER, UserID=chance.choice(USERS), InvestorID=chance.choice(USERS)),
            internal_structs.TradingParameters(BrokerID=BROKER, MaxSessionsPerUser=chance.choice((3, 4, 9))),
        ]  # fmt: skip
        fields = []
        for field in chance.sample(choices, chance.randint(1, 3)):
            spoiled = self.spoiled(field) if chance.random() < 0.1 else field
            fields.append(spoiled if spoiled.is_text() else field)  # names that are no GBK (R21): test_heterogeneous_core.py
        return [self.command(Message(internal_messages.Declare.tid, tuple(fields)), user=chance.choice(("",) * 9 + ("100001",)))]

    def _odd(self) -> list[Command]:
        """Commands that are refused or say nothing."""
        source, user, _ = self.someone()
        kinds = (
            internal_messages.Clock, internal_messages.EpochBegan, messages.ReqQryOrder, messages.ReqUserPasswordUpdate,
            messages.ReqAuthenticate, messages.ReqParkedOrderInsert, messages.ReqQuoteInsert,
        )  # fmt: skip
        kind: Any = self.chance.choice([kind for kind in kinds if kind.name not in REQUESTS_ALONE])
        return [self.command(Message(self.chance.choice((kind.tid, kind.tid, 0x7123)), ()), source, user)]

    def _roll(self) -> list[Command]:
        new = str(int(self.day) + 1)
        it: Struct = internal_structs.DayRoll(TradingDay=self.chance.choice(("", self.day)), NextTradingDay=new, OperatorNote="n")
        if self.chance.random() < 0.3:
            it = self.spoiled(it)
        made = [self.command(Message(internal_messages.DayRoll.tid, (it,)), context=b"roll")]
        for connection, (user, front, _, _) in self.connections.items():
            login = structs.ReqUserLogin(BrokerID=BROKER, UserID=user)
            made.append(self.command(Message(messages.ReqUserLogin.tid, (login,)), Source(front, 0, connection), user))
        return made


class Differ(AssertionError):
    """Two cores said or hold something different."""


def both(first: Core, second: Core, command: Command) -> list[Result]:
    """Apply to both; the first's results. Raises Differ."""
    ours, theirs = first.apply(command), second.apply(command)
    found = same_tape(ours, theirs)
    if found:
        raise Differ(f"command {command.number}, {ctp.name_of(command.message, True)} of {command.user!r}: {found}\n  {command}")
    return ours
