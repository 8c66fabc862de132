"""Doubles and whole numbers: specs/rules R15..R18. Everything that is declared or shown goes through here."""

from __future__ import annotations

import math

MONEY = 10_000  # parts of a CNY
RATIO = 1_000_000_000
MICROS = 1_000_000
MAX_MONEY_CNY = 2e11  # up to there a double gives 0.0001 CNY back
MAX_RATIO = 10.0
MAX_PRICE_CNY = 1e9
INT32_TOP = 2**31 - 1


class Senseless(Exception):
    """A declared struct that makes no sense: the whole Declare ends here (R20)."""


def _number(value: float | None) -> float:
    if value is None or not math.isfinite(value):
        raise Senseless(f"{value} where a number is needed")
    return value


def money(value: float | None) -> int:
    """CNY as whole 0.0001 CNY (R16). Raises Senseless."""
    if abs(_number(value)) > MAX_MONEY_CNY:
        raise Senseless(f"money {value}")
    return math.floor(value * 10000 + 0.5)  # type: ignore[operator]


def credit(value: float | None) -> int:
    """Money that may not be negative."""
    amount = money(value)
    if amount < 0:
        raise Senseless(f"money {value}")
    return amount


def ratio(value: float | None) -> int:
    """A ratio as whole 1e-9 (R16). Raises Senseless."""
    if not 0 <= _number(value) <= MAX_RATIO:
        raise Senseless(f"ratio {value}")
    return math.floor(value * 1e9 + 0.5)  # type: ignore[operator]


def tick_size(value: float | None) -> int:
    """PriceTick as whole 0.000001 CNY (R16). Raises Senseless."""
    if not 0 < _number(value) <= MAX_PRICE_CNY:
        raise Senseless(f"PriceTick {value}")
    exact = value * 1e6  # type: ignore[operator]
    micros = math.floor(exact + 0.5)
    if micros < 1 or abs(exact - micros) > 0.001:
        raise Senseless(f"PriceTick {value}")
    return micros


def ticks(value: float | None, micros: int) -> int:
    """A declared price as whole ticks (R17). Raises Senseless."""
    if abs(_number(value)) > MAX_PRICE_CNY:
        raise Senseless(f"price {value}")
    exact = value * 1e6 / micros  # type: ignore[operator]
    nearest = math.floor(exact + 0.5)
    if abs(exact - nearest) > max(1e-6, abs(exact) * 4e-16):
        raise Senseless(f"price {value} on no tick")
    return nearest


def cny(amount: int) -> float:
    """Whole 0.0001 CNY as CNY, correctly rounded (R18)."""
    return amount / MONEY


def as_price(price: int, micros: int) -> float:
    """Ticks as CNY, correctly rounded (R18)."""
    return price * micros / MICROS


def whole_money(value: float) -> int:
    """Back from `cny`, of a record that a core exported."""
    return round(value * MONEY)


def whole_ticks(value: float, micros: int) -> int:
    """Back from `as_price`."""
    return math.floor(value * 1e6 / micros + 0.5)
