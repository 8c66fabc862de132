"""Money and prices as integers, and the only places where doubles are read or made.

    money    whole 0.0001 CNY                    price    whole ticks of its instrument
    rate     whole 1e-9 (0.000023 is 23_000)     tick     whole 0.000001 CNY

Rounding, in full:
- a declared amount or rate is rounded to the nearest unit, halves up;
- an order's price must be on a tick, to a millionth of a tick or to what a double of that size can hold: that much is the
  noise of a double, more is a price between two ticks;
- a share (margin, commission) is computed for one lot and rounded to the nearest 0.0001 CNY, halves up; n lots cost n times as
  much. So what is frozen, used and released always adds up to nothing.
- doubles are made by one division of integers, which IEEE 754 rounds correctly: a price or an amount of up to 2e11 CNY goes to a
  double and back unchanged (two roundings of 2**-53 each stay below half of 0.0001 CNY up to there).
"""

from __future__ import annotations

from math import floor, isfinite

CNY = 10_000  # money units
RATE_ONE = 1_000_000_000
MICRO_CNY = 1_000_000
MAX_PRICE = 1e9  # CNY; no instrument trades near it, and ticks stay far below 2**63
MAX_MONEY = 2e11  # CNY; beyond it an amount may not come back from a double as it was

_HALF = RATE_ONE // 2
_NOISE = 1e-6  # of a tick


def money(amount: float | None) -> int:
    """A declared amount in CNY as 0.0001 CNY. Raises ValueError for one that is not finite or too large."""
    if amount is None or not isfinite(amount) or abs(amount) > MAX_MONEY:
        raise ValueError(f"no amount of money: {amount!r}")
    return floor(amount * CNY + 0.5)


def cny(amount: int) -> float:
    """0.0001 CNY as a double in CNY."""
    return amount / CNY


def rate(ratio: float | None) -> int:
    """A declared ratio (margin, commission, price limit) in 1e-9. Raises ValueError outside 0..10."""
    if ratio is None or not isfinite(ratio) or not 0.0 <= ratio <= 10.0:
        raise ValueError(f"no ratio: {ratio!r}")
    return floor(ratio * RATE_ONE + 0.5)


def share(amount: int, ratio: int) -> int:
    """`ratio` of an amount that is not negative, to the nearest 0.0001 CNY, halves up."""
    return (amount * ratio + _HALF) // RATE_ONE


def tick(price_tick: float | None) -> int:
    """A PriceTick in CNY as 0.000001 CNY. Raises ValueError for one that is not positive or finer than that."""
    if price_tick is None or not isfinite(price_tick) or not 0.0 < price_tick <= MAX_PRICE:
        raise ValueError(f"no price tick: {price_tick!r}")
    micro = floor(price_tick * MICRO_CNY + 0.5)
    if not micro or abs(price_tick * MICRO_CNY - micro) > 1e-3:
        raise ValueError(f"price tick finer than 0.000001: {price_tick!r}")
    return micro


def ticks(price: float, tick_micro: int) -> int | None:
    """A finite price of at most MAX_PRICE as ticks; None where it lies between two."""
    exact = price * MICRO_CNY / tick_micro
    nearest = floor(exact + 0.5)
    # Six digits of a tick, or what a double of this size can hold, whichever is coarser.
    return nearest if abs(exact - nearest) <= max(_NOISE, abs(exact) * 4e-16) else None


def price(number: int, tick_micro: int) -> float:
    """Ticks as a price: the double nearest to the decimal price."""
    return number * tick_micro / MICRO_CNY


def mean_ticks(turnover: int, volume: int) -> int:
    """Volume-weighted mean of a day's prices to the nearest tick, halves up. `turnover`: sum of ticks times lots."""
    return (2 * turnover + volume) // (2 * volume)
