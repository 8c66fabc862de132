"""Properties of the rounding rules: doubles become integers and come back, shares never drift, limits stay inside."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fixbridge.adapters.primary import money, rules
from fixbridge.universe import CONTRACTS

TICKS = sorted({c.tick for c in CONTRACTS} | {"0.0001", "0.005", "0.01", "0.02", "0.05", "0.5", "2", "5", "25", "50"})
amounts = st.integers(-int(money.MAX_MONEY) * money.CNY, int(money.MAX_MONEY) * money.CNY)


@given(st.sampled_from(TICKS), st.integers(-10_000_000, 10_000_000))
def test_a_price_on_a_tick_is_that_tick_and_comes_back_as_the_nearest_double(tick: str, number: int) -> None:
    micro = money.tick(float(tick))
    exact = Decimal(tick) * number
    assert money.ticks(float(exact), micro) == number
    assert money.price(number, micro) == float(exact)


@given(st.sampled_from(TICKS), st.integers(0, 10_000_000), st.integers(1, 99))
def test_a_price_between_two_ticks_is_none(tick: str, number: int, hundredths: int) -> None:
    between = Decimal(tick) * number + Decimal(tick) * hundredths / 100
    assert money.ticks(float(between), money.tick(float(tick))) is None


@given(st.sampled_from(TICKS), st.floats(min_value=-money.MAX_PRICE, max_value=money.MAX_PRICE))
def test_any_finite_price_is_a_near_tick_or_none(tick: str, price: float) -> None:
    micro = money.tick(float(tick))
    found = money.ticks(price, micro)
    if found is not None:
        noise = max(Fraction(micro, money.MICRO_CNY) / 100_000, abs(Fraction(price)) / 10**15)  # a tick finer than a double
        assert abs(Fraction(found * micro, money.MICRO_CNY) - Fraction(price)) <= noise


@given(amounts)
def test_money_goes_to_a_double_and_back(amount: int) -> None:
    assert round(money.cny(amount) * money.CNY) == amount


@given(st.decimals(0, 1_000_000, places=4))
def test_declared_money_is_exact_to_its_last_place(amount: Decimal) -> None:
    assert money.money(float(amount)) == int(amount * money.CNY)


@given(st.integers(0, 10**15), st.integers(0, money.RATE_ONE), st.integers(1, 1000))
def test_a_share_is_within_half_a_unit_and_lots_add_up(amount: int, ratio: int, lots: int) -> None:
    part = money.share(amount, ratio)
    assert abs(Fraction(part) - Fraction(amount * ratio, money.RATE_ONE)) <= Fraction(1, 2)
    assert 0 <= part <= amount
    assert sum([part] * lots) == part * lots  # a lot costs what a lot costs: nothing is left over


@given(st.integers(0, 10**14), st.integers(0, 10**14), st.integers(0, money.RATE_ONE))
def test_a_larger_amount_has_no_smaller_share(one: int, other: int, ratio: int) -> None:
    small, large = sorted((one, other))
    assert money.share(small, ratio) <= money.share(large, ratio)


@given(st.integers(1, 10**7), st.integers(1, 1000))
def test_the_mean_price_lies_within_the_prices(ticks: int, volume: int) -> None:
    assert money.mean_ticks(ticks * volume, volume) == ticks
    assert money.mean_ticks(ticks * volume + (ticks + 1) * volume, 2 * volume) == ticks + 1  # halves up


@given(st.integers(1, 10**7), st.integers(0, money.RATE_ONE))
def test_price_limits_lie_inside_the_band(settlement: int, ratio: int) -> None:
    lower, upper = rules.limits(settlement, settlement, ratio)
    assert 1 <= lower <= settlement <= upper
    assert upper <= settlement + Fraction(settlement * ratio, money.RATE_ONE)
    assert lower == 1 or lower >= settlement - Fraction(settlement * ratio, money.RATE_ONE)


@given(st.integers(0, 10**10), st.integers(0, 10**11), st.integers(0, 10**11), st.booleans())
def test_an_option_sold_is_margined_above_its_premium_and_more_so_the_deeper_in_the_money(
    premium: int, underlying: int, strike: int, is_call: bool
) -> None:
    ratio = money.rate(0.12)

    def margin(at: int) -> int:
        return rules.option_margin(premium, at, strike, is_call, ratio, rules.OPTION_MINIMUM_RATIO)

    assert margin(underlying) >= premium
    if is_call:
        assert margin(underlying + 10**6) >= margin(underlying)


@pytest.mark.parametrize("wrong", [None, math.nan, math.inf, -math.inf, 1e300])
def test_what_is_no_amount_is_refused(wrong: float | None) -> None:
    for reader in (money.money, money.rate, money.tick):
        with pytest.raises(ValueError):
            reader(wrong)


def test_cffex_example() -> None:
    """Strike 4000, index 3900, premium 80, 12 %, multiplier 100: 8000 + max(46800 - 10000, 0.5 * 46800)."""
    lot = 100 * money.CNY
    margin = rules.option_margin(80 * lot, 3900 * lot, 4000 * lot, True, money.rate(0.12), rules.OPTION_MINIMUM_RATIO)
    assert margin == (8000 + 36800) * money.CNY
