"""Reference data declared anew in the middle of a day: apply, absorb and restore still agree, record by record.

What a core looked up once must not outlive the declaration that changed it (specs/rules, R20 to R35, R180, R185).
"""

from __future__ import annotations

from random import Random
from typing import Any, Callable

from hypothesis import given, settings
from hypothesis import strategies as st
from unit.primary_market import BROKER, IM, NINTH, A, B, I, M, Market, S, packed

from ctpproto.structs import Struct
from fixbridge.adapters.primary import Primary

PRICES = {"cu2701": (75000.0, 10.0), "m2705": (2900.0, 1.0), "IO2612-C-4000": (120.0, 0.2), "IF2612": (4000.0, 0.2)}
PLAYERS = (A, B, NINTH)


def _facts(market: Market, kind: str, key: str) -> Struct:
    return next(f for f in market.core.export() if f.NAME == kind and key in f.to_dict().values())


def _figures(market: Market, random: Random, instrument: str) -> Struct:
    settlement, tick = PRICES[instrument]
    interest = random.choice([None, 0.0, 5.0])
    return S.DepthMarketData(
        InstrumentID=instrument, PreSettlementPrice=settlement + random.randint(-1, 1) * tick * 10, PreOpenInterest=interest
    )


DECLARATIONS: tuple[Callable[[Market, Random, str], Struct], ...] = (
    _figures,
    lambda m, r, i: _facts(m, "ExchangeMarginRate", i).replace(ShortMarginRatioByMoney=r.choice([0.1, 0.2, 0.123456789])),
    lambda m, r, i: _facts(m, "InstrumentCommissionRate", i).replace(
        OpenRatioByVolume=r.choice([1.0, 2.5]), CloseTodayRatioByVolume=r.choice([0.0, 7.0])
    ),
    lambda m, r, i: _facts(m, "PriceLimitRate", i).replace(LimitRatio=r.choice([0.05, 0.1])),
    lambda m, r, i: _facts(m, "Instrument", i).replace(IsTrading=r.choice([0, 1, 1]), MaxLimitOrderVolume=r.choice([3, 20])),
    lambda m, r, i: _facts(m, "Investor", r.choice(PLAYERS)).replace(IsActive=r.choice([0, 1, 1])),
    lambda m, r, i: I.UserInvestor(BrokerID=BROKER, UserID=r.choice(PLAYERS), InvestorID="100008"),
)


@settings(max_examples=max(settings.default.max_examples // 5, 1))
@given(st.randoms(use_true_random=False))
def test_a_declaration_in_the_middle_of_a_day_means_the_same_to_every_core(random: Random) -> None:
    market = Market(users=PLAYERS)
    market.followers.append(Primary.restore(market.core.export()))
    day, orders = 23, list[Any]()
    for _ in range(50):
        user, instrument, what = random.choice(PLAYERS), random.choice(list(PRICES)), random.random()
        settlement, tick = PRICES[instrument]
        if what < 0.55:
            results = market.insert(
                user, b"x" * random.randint(0, 2), investor=random.choice([user, user, "100007"]), InstrumentID=instrument,
                Direction=random.choice("01"), CombOffsetFlag=random.choice("000134"),
                LimitPrice=round(settlement + random.randint(-2, 2) * tick, 1), VolumeTotalOriginal=random.randint(1, 5),
            )  # fmt: skip
            orders += [r.message.fields[0] for r in results if r.message.tid == M.OnRtnOrder.tid][1:2]
        elif what < 0.65 and orders:
            market.cancel(user, random.choice(orders))
        elif what < 0.9:
            market.operator(IM.Declare, random.choice(DECLARATIONS)(market, random, instrument))
        elif what < 0.92:
            day += 1
            market.day_roll(f"202611{day}")
            orders.clear()
            for player in PLAYERS:
                market.login(player)
        else:
            market.twins[:] = [Primary.restore(market.core.export())]  # each later command must be decided alike
        exported = packed(market.core)
        for other in (*market.followers, *market.twins):
            assert packed(other) == exported
