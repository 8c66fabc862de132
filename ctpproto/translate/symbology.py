"""Tickers of a data vendor <-> instruments of CTP, by rules read from a dialect file; no list of instruments is needed.

    future           CUF7 Comdty                       root, month letter, last digit of the year (or two), yellow key
    option           CUF7C 75000 Comdty                the same, C or P, the strike
    index option     SHSZ300 12/18/26 C4000 Index      the index, its expiry as month/day/year, right and strike

A digit of a year means the next year that ends so, from the current one on; a year that is farther away is said with two digits.
"""

from __future__ import annotations

import calendar
import re
from typing import Any, Mapping, NamedTuple

from ctpproto.faults import SpecFault
from ctpproto.fix.dictionary import FieldSpec
from ctpproto.translate.faults import CannotSay

KEYS = ("Comdty", "Index")
_STRIKE = r"([1-9]\d*(?:\.\d*[1-9])?|0\.\d*[1-9])"
_FUTURE = re.compile(rf"([A-Z][A-Z0-9]*)([A-Z])(\d{{1,2}})(?:([CP]) {_STRIKE})? (Comdty|Index)", re.ASCII)
_INDEX_OPTION = re.compile(rf"([A-Z][A-Z0-9]*) (\d\d)/(\d\d)/(\d\d) ([CP]){_STRIKE} (Index)", re.ASCII)
_CODE = re.compile(rf"([A-Za-z]+)(\d{{3,4}})(?:(-?)([CP])(-?){_STRIKE})?", re.ASCII)
_FRIDAY = 4


class Instrument(NamedTuple):
    """InstrumentID and ExchangeID as CTP has them, and what the code says: YYYYMM, right (C, P), strike. A future has neither."""

    instrument: str
    exchange: str
    month: str
    right: str = ""
    strike: str = ""


class Form(NamedTuple):
    """How an exchange writes instrument codes: digits of the year, and what stands around the right of an option."""

    year: int
    between: str


class Place(NamedTuple):
    """What a product's tickers begin with and end in."""

    root: str
    key: str


class Symbology:
    """Both ways by the same tables. `raw`: the [symbology] part of a dialect file. Raises SpecFault with every problem found."""

    def __init__(self, raw: Mapping[str, Any], field: FieldSpec, where: str = ""):
        """field: the one that takes a ticker, for the words of a refusal."""
        problems: list[str] = []
        self._field = field
        self.code: str = raw.get("code", "")
        self.months: str = raw.get("months", "")
        if len(set(self.months)) != 12:
            problems.append(f"months {self.months!r} are not twelve letters")
        self._forms = {exchange: Form(row["year"], row["between"]) for exchange, row in raw.get("exchange", {}).items()}
        self._futures: dict[str, tuple[str, Place]] = {}  # product -> exchange, place
        self._indices: dict[str, tuple[str, Place]] = {}
        self._by_root: dict[Place, tuple[str, str]] = {}  # -> exchange, product
        self._by_index: dict[Place, tuple[str, str]] = {}
        for part, by_product, by_place in (
            ("root", self._futures, self._by_root), ("index", self._indices, self._by_index),
        ):  # fmt: skip
            for exchange, rows in raw.get(part, {}).items():
                if exchange not in self._forms:
                    problems.append(f"{part}.{exchange}: no such exchange")
                for product, text in rows.items():
                    root, _, key = text.partition(" ")
                    place = Place(root, key)
                    if key not in KEYS:
                        problems.append(f"{part}.{exchange}.{product}: {text!r} ends in none of {', '.join(KEYS)}")
                    if product in self._futures or product in self._indices or place in by_place:
                        problems.append(f"{part}.{exchange}.{product}: {product} or {text!r} stands twice")
                    by_product[product] = (exchange, place)
                    by_place[place] = (exchange, product)
        if problems:
            raise SpecFault([f"{where}: symbology: {problem}" for problem in problems])

    def rows(self) -> list[tuple[str, str, str, str]]:
        """(exchange, product, root, key) of every product, index options behind futures."""
        both = (*self._futures.items(), *self._indices.items())
        return [(exchange, product, *place) for product, (exchange, place) in both]

    @staticmethod
    def is_ticker(text: str) -> bool:
        """Whether it ends in a yellow key, which no instrument code does."""
        return text.endswith(KEYS)

    # -- ticker -> instrument -----------------------------------------------------------------------------------------

    def instrument(self, ticker: str, year: int) -> Instrument:
        """What a ticker means in a year. Raises CannotSay."""
        found = _FUTURE.fullmatch(ticker)
        if found is not None:
            root, letter, digits, right, strike, key = found.groups()
            known = self._by_root.get(Place(root, key))
            if letter not in self.months:
                raise self._cannot(ticker, f"{letter} is no month: {self.months} are")
            month, when = self.months.index(letter) + 1, _year(digits, year)
        else:
            found = _INDEX_OPTION.fullmatch(ticker)
            if found is None:
                forms = "'CUF7 Comdty', 'CUF7C 75000 Comdty' or 'SHSZ300 12/18/26 C4000 Index'"
                raise self._cannot(ticker, f"is no ticker such as {forms}")
            root, months, days, digits, right, strike, key = found.groups()
            known = self._by_index.get(Place(root, key))
            month, when = int(months), _year(digits, year)
            if not 1 <= month <= 12 or int(days) != third_friday(when, month):
                raise self._cannot(ticker, "options on an index expire on the third Friday of a month")
        if known is None:
            raise self._cannot(ticker, f"the root {root} {key} is not known here")
        exchange, product = known
        form = self._forms[exchange]
        code = f"{when % 10**form.year:0{form.year}d}"
        if _year(code, year) != when:
            raise self._cannot(ticker, f"{exchange} writes years with {form.year} digit, and {when} is too far away")
        option = f"{form.between}{right}{form.between}{strike}" if right else ""
        return Instrument(f"{product}{code}{month:02d}{option}", exchange, f"{when}{month:02d}", right or "", strike or "")

    # -- instrument -> ticker -----------------------------------------------------------------------------------------

    def ticker(self, instrument: str, year: int) -> str:
        """The ticker of an instrument in a year. Raises CannotSay."""
        product, found = self._read(instrument, year)
        when, month = int(found.month[:4]), int(found.month[4:])
        if product in self._indices:
            root, key = self._indices[product][1]
            return f"{root} {month:02d}/{third_friday(when, month):02d}/{when % 100:02d} {found.right}{found.strike} {key}"
        root, key = self._futures[product][1]
        shown = str(when % 10) if when < year + 10 else f"{when % 100:02d}"
        option = f"{found.right} {found.strike}" if found.right else ""
        return f"{root}{self.months[month - 1]}{shown}{option} {key}"

    def described(self, instrument: str, year: int) -> Instrument:
        """What an instrument's code says. Raises CannotSay."""
        return self._read(instrument, year)[1]

    def _read(self, instrument: str, year: int) -> tuple[str, Instrument]:
        """Product, and what the code says. Raises CannotSay."""
        found = _CODE.fullmatch(instrument)
        if found is None:
            raise self._cannot(instrument, "is no code of a future or an option")
        product, digits, before, right, behind, strike = found.groups()
        known = self._futures.get(product) or (self._indices.get(product) if right else None)
        if known is None:
            raise self._cannot(instrument, f"no ticker is known for the product {product}")
        exchange = known[0]
        form, month = self._forms[exchange], int(digits[-2:])
        odd = len(digits) != form.year + 2 or not 1 <= month <= 12
        if odd or right and not before == behind == form.between:
            raise self._cannot(instrument, f"is no code of {exchange}")
        when = _year(digits[:-2], year)
        return product, Instrument(instrument, exchange, f"{when}{month:02d}", right or "", strike or "")

    def _cannot(self, text: str, why: str) -> CannotSay:
        return CannotSay(str(self._field), self._field.tag, text, why)


def _year(digits: str, year: int) -> int:
    """The year, from the given one on, that ends in these digits."""
    base = 10 ** len(digits)
    return year + (int(digits) - year) % base


def third_friday(year: int, month: int) -> int:
    """The day of a month on which options on an index expire, holidays apart."""
    first = calendar.weekday(year, month, 1)
    return 1 + (_FRIDAY - first) % 7 + 14
