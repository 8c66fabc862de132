"""Properties of the primary core over random days of commands.

One core applies, a second absorbs what the first said, a third is restored from an export in the middle and goes on. At
each step the exports agree, byte by byte, and a naive matcher written here foretells every trade.
"""

from __future__ import annotations

import operator
from collections import defaultdict
from typing import Any

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st
from unit.primary_market import BROKER, FRONT, IM, USERS, C, I, M, Market, S, packed

from ctpproto.message import Message
from fixbridge.adapters.contract import Source
from fixbridge.adapters.primary import Primary, book
from fixbridge.universe import CONTRACTS

PLAYERS = (USERS[0], USERS[1], USERS[6], USERS[8])
INSTRUMENTS = {c.instrument: (float(c.settlement), float(c.tick)) for c in CONTRACTS if c.product in ("cu", "m", "IF", "IO")}
CNY = 10_000

# What is done, by weight of a hundred. `one_of` would give a log-out the weight of an order.
WEIGHTS = {
    "insert": 52, "quote": 4, "modify": 6, "cancel": 8, "wild": 4, "login": 8, "logout": 1, "open": 1, "close": 1, "confirm": 2,
    "password": 2, "kill": 3, "batch": 2, "status": 2, "roll": 2, "front": 1, "deposit": 2, "restore": 3,
}  # fmt: skip
DOINGS = [do for do, weight in WEIGHTS.items() for _ in range(weight)]
actions = st.builds(
    dict,
    do=st.sampled_from(DOINGS),
    user=st.sampled_from(PLAYERS),
    investor=st.sampled_from((None,) * 6 + (USERS[6], USERS[8])),
    instrument=st.sampled_from(["cu2701", "cu2701", "m2705", "m2705", "IF2612", "IO2612-C-4000"]),
    Direction=st.sampled_from("01"),
    CombOffsetFlag=st.sampled_from("00000134"),
    ticks=st.integers(-2, 2),
    VolumeTotalOriginal=st.integers(1, 6),
    conditions=st.sampled_from(["31", "31", "31", "31", "11", "12", "13"]),
    MinVolume=st.integers(1, 3),
    OrderRef=st.sampled_from(["", "", "", "", "1", "17"]),
    contingent=st.sampled_from("1" * 20 + "56789ABCDEFH"),
    price_type=st.sampled_from("2222222222222213G"),
    nth=st.integers(0, 30),
    flag=st.booleans(),
    raw=st.lists(st.tuples(st.integers(0, S.InputOrder.SIZE - 1), st.integers(0, 255)), max_size=3),
)
days = st.lists(actions, min_size=10, max_size=40)


Key = tuple[str, str]  # ExchangeID, OrderSysID
CONDITIONS = {
    code: (name[:3], operator.gt if "Than" in name else operator.ge, "Greater" in name)
    for name, code in vars(C.ContingentCondition).items()
    if name.endswith("StopPrice")
}


class Oracle:
    """Live orders as their reports say them, and a matcher that knows only "best price, then lowest place"."""

    def __init__(self) -> None:
        self.live: dict[Key, Any] = {}
        self.waiting: dict[Key, Any] = {}  # NotTouched
        self.touched: set[Key] = set()  # and not heard of since
        self.new_day()

    def new_day(self) -> None:
        self.places: dict[Key, int] = {}
        self.last: dict[str, int] = defaultdict(int)  # exchange -> the last number given to an order or a place
        self.price: dict[str, float] = {}  # the day's last price
        self.stopped: set[str] = set()  # instruments that are not Continous

    def expect(self, order: Any) -> list[tuple[str, float, int]]:
        """(OrderSysID of the resting order, price, volume) of each trade of an order that enters."""
        sign = 1 if order.Direction == C.Direction.Buy else -1
        opposite = [
            o for o in self.live.values() if o.InstrumentID == order.InstrumentID and o.Direction != order.Direction
        ]
        opposite.sort(key=lambda o: (sign * o.LimitPrice, self.places[o.ExchangeID, o.OrderSysID]))
        prices = list(dict.fromkeys(o.LimitPrice for o in opposite))
        depth = {C.OrderPriceType.BestPrice: 1, C.OrderPriceType.FiveLevelPrice: 5}.get(order.OrderPriceType, len(prices))
        if order.OrderPriceType == C.OrderPriceType.LimitPrice:
            opposite = [o for o in opposite if sign * o.LimitPrice <= sign * order.LimitPrice]
        opposite = [o for o in opposite if o.LimitPrice in prices[:depth]]
        least = {C.VolumeCondition.AV: 0, C.VolumeCondition.MV: order.MinVolume, C.VolumeCondition.CV: order.VolumeTotal}
        if sum(o.VolumeTotal for o in opposite) < least[order.VolumeCondition]:
            return []
        left, trades = order.VolumeTotal, []
        for resting in opposite:
            if left:
                volume = min(left, resting.VolumeTotal)
                trades.append((resting.OrderSysID, resting.LimitPrice, volume))
                left -= volume
        return trades

    def check(self, results: list[Any]) -> None:
        """Follow a command's returns: each trade was foretold when its aggressor entered, each touch was due."""
        expected: list[tuple[str, float, int]] = []
        acting: str | None = None
        sides = [r.message.fields[0] for r in results if r.message.tid == M.OnRtnTrade.tid]
        assert [t.TradeID for t in sides[::2]] == [t.TradeID for t in sides[1::2]]
        side = 0
        for at, result in enumerate(results):
            said = result.message.fields[0]
            if type(said) is S.Quote and said.QuoteStatus == C.OrderStatus.NoTradeQueueing:
                self.last[said.ExchangeID] += 1
            elif result.message.tid == M.OnRtnTrade.tid:
                if side % 2:
                    assert (said.OrderSysID, said.Price, said.Volume) == expected.pop(0)
                    self.price[said.InstrumentID] = said.Price
                else:
                    assert said.OrderSysID == acting
                side += 1
            elif result.message.tid == IM.DayRolled.tid:
                assert not self.live and not self.waiting
                self.new_day()
            elif result.message.tid == M.OnRtnInstrumentStatus.tid:
                self.stopped.discard(said.InstrumentID)
                if said.InstrumentStatus != C.InstrumentStatus.Continous:
                    self.stopped.add(said.InstrumentID)
            elif result.message.tid == M.OnRtnOrder.tid and said.OrderSysID:
                if self.enters(said, is_first=at == 0):
                    assert not expected
                    expected, acting = self.expect(said), said.OrderSysID
                self.follow(said)
        assert not expected and self.due() is None

    def enters(self, order: Any, is_first: bool) -> bool:
        """Whether it meets the book now: new, touched, or changed so that it loses its place."""
        key = (order.ExchangeID, order.OrderSysID)
        is_new = key not in self.places
        if is_new:
            assert int(order.OrderSysID) == self.last[order.ExchangeID] + 1
            self.last[order.ExchangeID] += 1
            self.places[key] = self.last[order.ExchangeID]
        if order.OrderStatus not in (C.OrderStatus.NoTradeQueueing, C.OrderStatus.PartTradedQueueing):
            return False
        if is_new:
            return True
        if key in self.touched:
            self.touched.remove(key)
        elif is_first:
            before = self.live.pop(key)
            terms = [(o.LimitPrice, o.TimeCondition, o.VolumeCondition) for o in (before, order)]
            if terms[0] == terms[1] and order.VolumeTotalOriginal <= before.VolumeTotalOriginal:
                return False
        else:
            return False
        self.last[order.ExchangeID] += 1
        self.places[key] = self.last[order.ExchangeID]
        return True

    def follow(self, order: Any) -> None:
        assert order.VolumeTraded + order.VolumeTotal == order.VolumeTotalOriginal
        key = (order.ExchangeID, order.OrderSysID)
        if order.OrderStatus == C.OrderStatus.Touched:
            due = self.due()
            assert due is not None and due.OrderSysID == order.OrderSysID
            self.touched.add(key)
        self.live.pop(key, None)
        self.waiting.pop(key, None)
        if order.OrderStatus in (C.OrderStatus.NoTradeQueueing, C.OrderStatus.PartTradedQueueing):
            self.live[key] = order
        elif order.OrderStatus == C.OrderStatus.NotTouched:
            self.waiting[key] = order

    def due(self) -> Any | None:
        """The conditional order that is to be touched next."""
        holding = [order for order in self.waiting.values() if self.holds(order)]
        return min(holding, key=lambda order: order.BrokerOrderSeq, default=None)

    def holds(self, order: Any) -> bool:
        if order.InstrumentID in self.stopped:
            return False
        reference, compare, is_rise = CONDITIONS[order.ContingentCondition]
        here = [o for o in self.live.values() if o.InstrumentID == order.InstrumentID]
        prices = {
            "Las": self.price.get(order.InstrumentID),
            "Ask": min((o.LimitPrice for o in here if o.Direction == C.Direction.Sell), default=None),
            "Bid": max((o.LimitPrice for o in here if o.Direction == C.Direction.Buy), default=None),
        }
        price = prices[reference]
        return price is not None and (compare(price, order.StopPrice) if is_rise else compare(order.StopPrice, price))


class Day:
    """A market with a follower and a twin, and what must hold of it at each step."""

    def __init__(self) -> None:
        self.market = Market(users=PLAYERS)
        self.market.followers.append(Primary.restore(self.market.core.export()))
        self.oracle = Oracle()
        self.orders: list[Any] = []
        self.day = 23
        self.paid = 0  # commission of earlier days

    def step(self, action: dict[str, Any]) -> None:
        market, do = self.market, action["do"]
        user = action["user"]
        results: list[Any] = []
        if do == "insert":
            settlement, tick = INSTRUMENTS[action["instrument"]]
            time_condition, volume_condition = action["conditions"] if action["price_type"] == "2" else "11"
            stop = settlement + (action["nth"] % 5 - 2) * tick
            members = {k: action[k] for k in ("Direction", "CombOffsetFlag", "VolumeTotalOriginal", "MinVolume", "OrderRef")}
            results = market.insert(
                user, b"context of " + user.encode() if action["ticks"] else b"", investor=action["investor"] or user,
                InstrumentID=action["instrument"], LimitPrice=round(settlement + action["ticks"] * tick, 1),
                ContingentCondition=action["contingent"], StopPrice=round(stop, 1), OrderPriceType=action["price_type"],
                TimeCondition=time_condition, VolumeCondition=volume_condition, **members,
            )  # fmt: skip
        elif do == "quote" and action["conditions"] == "31":
            settlement, tick = INSTRUMENTS[action["instrument"]]
            sides = {
                f"{side}{name}": value
                for side, sign in (("Ask", 1), ("Bid", -1))
                for name, value in (
                    ("Price", round(settlement + (action["ticks"] + sign) * tick, 1)), ("Volume", action["VolumeTotalOriginal"]),
                    ("OffsetFlag", action["CombOffsetFlag"]), ("HedgeFlag", "1"), ("OrderRef", ""),
                )
            }  # fmt: skip
            named = {"BrokerID": BROKER, "InvestorID": action["investor"] or user, "InstrumentID": action["instrument"]}
            results = market.say(user, M.ReqQuoteInsert, S.InputQuote(**named, **sides), context=b"quote" * action["flag"])
        elif do == "quote":
            rows = market.query(M.ReqQryQuote, "", S.QryQuote())
            named = {"BrokerID": BROKER, "InvestorID": user, "ActionFlag": "0"}
            if rows:
                row = rows[action["nth"] % len(rows)]
                named |= {"InvestorID": row.InvestorID, "ExchangeID": row.ExchangeID, "QuoteSysID": row.QuoteSysID}
            results = market.say(row.UserID if rows else user, M.ReqQuoteAction, S.InputQuoteAction(**named))
        elif do == "wild":
            raw = bytearray(S.InputOrder(BrokerID=BROKER, InvestorID=user, InstrumentID="m2705", LimitPrice=2900.0,
                VolumeTotalOriginal=1, OrderPriceType="2", Direction="0", CombOffsetFlag="0", CombHedgeFlag="1",
                TimeCondition="3",
                VolumeCondition="1", ContingentCondition="1").pack())  # fmt: skip
            for place, value in action["raw"]:
                raw[place] = value
            results = market.say(user, M.ReqOrderInsert, S.InputOrder.unpack(bytes(raw)))
        elif do == "modify" and self.orders:
            order = self.orders[action["nth"] % len(self.orders)]
            tick = INSTRUMENTS[order.InstrumentID][1]
            change = {"TimeCondition": C.TimeCondition.IOC} if action["conditions"] != "31" else {}
            results = market.modify(
                user if action["flag"] else order.UserID, order, order.LimitPrice + action["ticks"] * tick,
                action["VolumeTotalOriginal"] - 3, b"changed" * action["flag"], **change,
            )  # fmt: skip
        elif do == "cancel" and self.orders:
            order = self.orders[action["nth"] % len(self.orders)]
            results = market.cancel(user, order, b"c" * action["flag"], action["ticks"] > 0)
        elif do == "login":
            if action["flag"]:
                market.open(user)
            market.say(user, M.ReqUserLogin, S.ReqUserLogin(BrokerID=BROKER, UserID=user))
        elif do == "logout":
            market.say(user, M.ReqUserLogout, S.UserLogout(BrokerID=BROKER, UserID=user))
        elif do == "open":
            market.open(user)
        elif do == "close":
            market.say(user, IM.SessionClosed, I.SessionClosed(FrontID=FRONT))
        elif do == "front":
            market.tell(Message(IM.SessionClosed.tid, (I.SessionClosed(FrontID=FRONT),)), "", Source(FRONT))
        elif do == "confirm":
            market.say(user, M.ReqSettlementInfoConfirm, S.SettlementInfoConfirm(BrokerID=BROKER, InvestorID=user))
        elif do == "password":
            market.say(user, IM.ChangePassword, I.Credential(BrokerID=BROKER, UserID=user, PasswordHash="new" * action["flag"]))
        elif do == "kill":
            stopped = user if action["flag"] else ""  # stopped seldom: what follows would say nothing but that
            market.operator(IM.KillSwitch, I.KillSwitch(BrokerID=BROKER, UserID=stopped, IsOn=int(action["ticks"] == 2)))
        elif do == "batch":
            action_sent = S.InputBatchOrderAction(BrokerID=BROKER, InvestorID=user, ExchangeID="DCE" * action["flag"])
            choice = I.OrderChoice(Direction=action["Direction"] * (action["ticks"] > 0))
            results = market.say(user, M.ReqBatchOrderAction, action_sent, choice)
        elif do == "status":
            status = C.InstrumentStatus.NoTrading if action["ticks"] > 1 else C.InstrumentStatus.Continous
            where = action["instrument"] if action["flag"] else ""
            results = market.operator(IM.SetInstrumentStatus, S.InstrumentStatus(InstrumentStatus=status, InstrumentID=where))
        elif do == "deposit":
            market.operator(IM.Declare, S.TradingAccount(AccountID=user, Deposit=action["nth"] / CNY))
        elif do == "roll":
            self.paid += sum(round(row.Commission * CNY) for row in market.query(M.ReqQryTradingAccount, ""))
            self.day += 1
            results = market.day_roll(f"202611{self.day}")
            assert not any(order.is_live for order in market.core._state.orders.values())
            self.orders.clear()
            for player in PLAYERS[: None if action["flag"] else 2]:
                market.login(player)
        elif do == "restore":
            market.twins[:] = [Primary.restore(market.core.export())]
        self.oracle.check(results)
        self.orders += [r.message.fields[0] for r in results if r.message.tid == M.OnRtnOrder.tid][1:2]
        self.check()

    def check(self) -> None:
        market = self.market
        exported = packed(market.core)
        for twin in (*market.followers, *market.twins):
            assert packed(twin) == exported
        accounts = market.query(M.ReqQryTradingAccount, "")
        positions = market.query(M.ReqQryInvestorPosition, "")
        details = market.query(M.ReqQryInvestorPositionDetail, "")
        depth = {row.InstrumentID: row for row in market.query(M.ReqQryDepthMarketData, "")}

        # Money: what was paid in is what is there and what commission took. Balances of futures are marked at one price.
        paid_in = sum(round(row.Deposit * CNY) - round(row.Withdraw * CNY) for row in accounts)
        before = sum(round(row.PreBalance * CNY) for row in accounts)
        commission = sum(round(row.Commission * CNY) for row in accounts)
        assert sum(round(row.Balance * CNY) for row in accounts) == before + paid_in - commission

        # Positions: as many long as short, and as much as open interest says; rows and lots agree.
        held: dict[tuple[str, str], int] = defaultdict(int)
        for row in positions:
            held[row.InstrumentID, row.PosiDirection] += row.Position
            assert 0 <= row.Position and 0 <= row.TodayPosition <= row.Position
            assert min(row.LongFrozen, row.ShortFrozen, row.FrozenMargin, row.FrozenCommission, row.FrozenCash) >= 0
            assert (row.ShortFrozen if row.PosiDirection == C.PosiDirection.Long else row.LongFrozen) <= row.Position
        for instrument, row in depth.items():
            assert held[instrument, C.PosiDirection.Long] == held[instrument, C.PosiDirection.Short] == row.OpenInterest
            assert row.BidPrice1 is None or row.AskPrice1 is None or row.BidPrice1 < row.AskPrice1
        assert sum(row.Volume for row in details) == sum(held.values())
        for account in accounts:
            lots = sum(round(d.Margin * CNY) for d in details if d.InvestorID == account.AccountID)
            assert lots == round(account.CurrMargin * CNY)

        # Frozen: exactly what the live orders hold, so nothing where none is live.
        funds = {(f.FrontID, f.SessionID, f.OrderRef): f for f in market.core.export() if f.NAME == "OrderFunds"}
        frozen: dict[str, int] = defaultdict(int)
        for order in self.oracle.live.values():
            lot = funds.pop((order.FrontID, order.SessionID, order.OrderRef))
            frozen[order.InvestorID] += (lot.MarginPerLot + lot.CommissionPerLot + lot.CashPerLot) * order.VolumeTotal
        assert not funds
        for account in accounts:
            held_back = account.FrozenMargin, account.FrozenCommission, account.FrozenCash
            assert sum(round(amount * CNY) for amount in held_back) == frozen[account.AccountID]


@settings(max_examples=max(settings.default.max_examples // 2, 1))
@given(days)
def test_apply_absorb_and_restore_agree_and_the_books_balance(actions: list[dict[str, Any]]) -> None:
    day = Day()
    for action in actions:
        note(str(action))
        day.step(action)


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 8), st.integers(1, 5), st.booleans()), max_size=60))
def test_a_side_of_a_book_is_its_orders_sorted(steps: list[tuple[bool, int, int, bool]]) -> None:
    class Order:
        def __init__(self, number: int, is_buy: bool, ticks: int, remaining: int):
            self.number, self.is_buy, self.ticks, self.remaining = number, is_buy, ticks, remaining

    tested = book.Book()
    kept: list[Order] = []
    for number, (is_buy, ticks, lots, remove) in enumerate(steps):
        if remove and kept:
            order = kept.pop(ticks % len(kept))
            side = tested.side(order.is_buy)
            if order.remaining > 1 and is_buy:
                order.remaining -= 1
                side.reduce(order, 1)
                kept.append(order)
            else:
                side.remove(order)
        else:
            kept.append(Order(number, is_buy, ticks, lots))
            tested.side(is_buy).add(kept[-1])
        for bids in (True, False):
            here = sorted((o for o in kept if o.is_buy == bids), key=lambda o: (-o.ticks if bids else o.ticks, o.number))
            assert list(tested.side(bids)) == here
            best = tested.side(bids).best
            assert (best.ticks if best else None) == (here[0].ticks if here else None)
            for limit in range(1, 9):
                there = [o for o in here if (o.ticks >= limit if bids else o.ticks <= limit)]
                assert tested.fillable(not bids, limit, 10**6) == sum(o.remaining for o in there)
                assert tested.fillable(not bids, limit, 3) == min(sum(o.remaining for o in there), 3)


def test_the_properties_bite(monkeypatch: pytest.MonkeyPatch) -> None:
    """Last come, first served: the naive matcher must notice."""
    monkeypatch.setattr("fixbridge.adapters.primary.orders.iter", lambda orders: reversed(list(orders)), raising=False)
    day = Day()
    sell = {
        "do": "insert", "user": USERS[0], "investor": None, "instrument": "m2705", "Direction": "1", "CombOffsetFlag": "0",
        "ticks": 0, "VolumeTotalOriginal": 1, "conditions": "31", "MinVolume": 1, "OrderRef": "",
        "contingent": "1", "price_type": "2", "nth": 0,
    }  # fmt: skip
    day.step(sell)
    day.step(sell)
    with pytest.raises(AssertionError):
        day.step({**sell, "Direction": "0"})
