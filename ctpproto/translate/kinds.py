"""The named kinds of a rule: how texts of FIX become values of CTP members, and back.

    kind.read(fields, texts) -> values      kind.write(members, values) -> texts      both raise CannotSay

A kind is lossless: what it reads it writes back as it was, and what it could not write back it refuses. Two remarks:
`identifier` is written without the blanks that CTP pads identifiers with, and a moment with `.000` is written without them.

    text        the same text                      boolean   Y, N <-> 1, 0
    identifier  text without blanks around it      date      LOCALMKTDATE <-> YYYYMMDD
    price       PRICE <-> double, 15 digits        time      UTCTIMEONLY <-> HH:MM:SS of China
    amount      AMT, FLOAT <-> double, signed      moment    UTCTIMESTAMP, or UTCDATEONLY and UTCTIMEONLY
    quantity    whole QTY <-> int, lots                      <-> date, HH:MM:SS of China and, if there, milliseconds
    integer     INT <-> int, signed                month     MONTHYEAR <-> year and month
"""

from __future__ import annotations

import datetime
import math
import re
from decimal import Decimal
from typing import Any, Callable, Mapping, NamedTuple, Sequence

from ctpproto.fix.dictionary import FieldSpec
from ctpproto.fix.faults import BadValue
from ctpproto.fix.message import decimal, integer, plain
from ctpproto.translate.faults import CannotSay

# A double tells any decimal of 15 digits apart (IEEE 754); with more the way back could not be promised.
MAX_DIGITS = 15
MAX_INT = 2**31 - 1
# China has had one zone and no summer time since 1991 (tz database, Asia/Shanghai).
_ZONE = datetime.timedelta(hours=8)
_DATE = re.compile(r"\d{8}", re.ASCII)
_TIME = re.compile(r"(\d\d):(\d\d):(\d\d)", re.ASCII)
_UTC_TIME = re.compile(r"(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?", re.ASCII)
_MONTH = re.compile(r"(\d{4})(\d\d)", re.ASCII)
_Fields, _Members = Sequence[FieldSpec], Sequence[str]


class Kind(NamedTuple):
    """`fix`, `ctp`: how many fields and members a rule of this kind may have. `blank`: a member's value for "not there".

    read and write are of one text and one value where `single`, else of a sequence each.
    """

    read: Callable[[Any, Any], Any]
    write: Callable[[Any, Any], Any]
    blank: object
    fix: tuple[int, ...] = (1,)
    ctp: tuple[int, ...] = (1,)

    @property
    def single(self) -> bool:
        return self.fix == (1,) == self.ctp


# -- texts and numbers ------------------------------------------------------------------------------------------------


def _same_text(field: FieldSpec, text: str) -> str:
    return text


def _write_text(member: str, value: str) -> str:
    return value


def _read_identifier(field: FieldSpec, text: str) -> str:
    if text != text.strip():
        raise CannotSay(str(field), field.tag, text, "has blanks around it")
    return text


def _write_identifier(member: str, value: str) -> str:
    return value.strip()


def price_to_double(field: FieldSpec, text: str) -> float:
    """A PRICE's text as the double nearest to it, if that double says the same decimal back. Raises CannotSay."""
    try:
        value = decimal(field.tag, text)
    except BadValue as fault:
        raise CannotSay(str(field), field.tag, text, fault.why) from None
    if len(value.normalize().as_tuple().digits) > MAX_DIGITS or value != Decimal(repr(float(value))):
        raise CannotSay(str(field), field.tag, text, f"more than {MAX_DIGITS} digits")
    return float(value)


def double_to_price(member: str, value: float | None) -> str:
    """The shortest decimal that is this double. Raises CannotSay for "no value", NaN and infinities."""
    if value is None or not math.isfinite(value):
        raise CannotSay(member, 0, value, "is no price")
    return plain(Decimal(repr(value)))


def _read_amount(field: FieldSpec, text: str) -> float:
    """Amounts are computed, so they may have the 17 digits of any double; only the shortest decimal of one is taken."""
    try:
        value = decimal(field.tag, text)
    except BadValue as fault:
        raise CannotSay(str(field), field.tag, text, fault.why) from None
    if value != Decimal(repr(float(value))):
        raise CannotSay(str(field), field.tag, text, "is no decimal that a double can say back")
    return float(value)


def _write_amount(member: str, value: float | None) -> str:
    if value is None or not math.isfinite(value) or abs(value) >= 1e20 or 0 < abs(value) < 1e-12:
        raise CannotSay(member, 0, value, "is no amount")
    return plain(Decimal(repr(value)))


def quantity_to_int(field: FieldSpec, text: str) -> int:
    """A QTY's text as whole lots. Raises CannotSay."""
    try:
        value = decimal(field.tag, text)
    except BadValue as fault:
        raise CannotSay(str(field), field.tag, text, fault.why) from None
    if value != value.to_integral_value() or abs(value) > MAX_INT:
        raise CannotSay(str(field), field.tag, text, f"is no whole number of lots up to {MAX_INT}")
    return int(value)


def _read_integer(field: FieldSpec, text: str) -> int:
    try:
        value = integer(field.tag, text)
    except BadValue as fault:
        raise CannotSay(str(field), field.tag, text, fault.why) from None
    if abs(value) > MAX_INT:
        raise CannotSay(str(field), field.tag, text, f"is over {MAX_INT}")
    return value


def _write_number(member: str, value: int) -> str:
    return str(value)


def _read_boolean(field: FieldSpec, text: str) -> int:
    if text not in ("Y", "N"):
        raise CannotSay(str(field), field.tag, text, "is neither Y nor N")
    return int(text == "Y")


def _write_boolean(member: str, value: int) -> str:
    if value not in (0, 1):
        raise CannotSay(member, 0, value, "is neither 0 nor 1")
    return "Y" if value else "N"


# -- dates and times --------------------------------------------------------------------------------------------------


def _read_date(field: FieldSpec, text: str) -> str:
    _day(str(field), field.tag, text)
    return text


def _write_date(member: str, value: str) -> str:
    if value:
        _day(member, 0, value)
    return value


def _day(name: str, tag: int, text: str) -> datetime.date:
    try:
        if not _DATE.fullmatch(text):
            raise ValueError
        return datetime.date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        raise CannotSay(name, tag, text, "is no date") from None


def _clock(name: str, tag: int, text: str, pattern: re.Pattern[str]) -> tuple[datetime.timedelta, str]:
    """Time of day and the digits after the point."""
    found = pattern.fullmatch(text)
    if found is None or int(found[1]) > 23 or int(found[2]) > 59 or int(found[3]) > 59:
        raise CannotSay(name, tag, text, "is no time of day that CTP can say")
    spent = datetime.timedelta(hours=int(found[1]), minutes=int(found[2]), seconds=int(found[3]))
    return spent, (found[4] or "").rstrip("0") if pattern is _UTC_TIME else ""


def _hms(spent: datetime.timedelta) -> str:
    minutes, seconds = divmod(int(spent.total_seconds()), 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}"


_DAY = datetime.timedelta(days=1)


def _read_time(field: FieldSpec, text: str) -> str:
    spent, rest = _clock(str(field), field.tag, text, _UTC_TIME)
    if rest:
        raise CannotSay(str(field), field.tag, text, "CTP says whole seconds")
    return _hms((spent + _ZONE) % _DAY)


def _write_time(member: str, value: str) -> str:
    return _hms((_clock(member, 0, value, _TIME)[0] - _ZONE) % _DAY) if value else ""


def _read_moment(fields: _Fields, texts: Sequence[str]) -> tuple[Any, ...]:
    """(date, time, milliseconds) of China; the rule takes as many as it has members."""
    field = fields[-1]
    if len(texts) == 1:
        day_text, _, time_text = texts[0].partition("-")
    else:
        day_text, time_text = texts
        if not day_text or not time_text:
            missing = fields[0] if time_text else field
            raise CannotSay(str(missing), missing.tag, "", "is missing beside its other half", missing=True)
    spent, rest = _clock(str(field), field.tag, time_text, _UTC_TIME)
    if len(rest) > 3:
        raise CannotSay(str(field), field.tag, time_text, "CTP says no more than milliseconds")
    try:
        local = datetime.datetime.combine(_day(str(fields[0]), fields[0].tag, day_text), datetime.time()) + spent + _ZONE
    except OverflowError:
        raise CannotSay(str(fields[0]), fields[0].tag, day_text, "is no date in China") from None
    return f"{local.year:04d}{local:%m%d}", f"{local:%H:%M:%S}", int(rest.ljust(3, "0")) if rest else 0


def _write_moment(members: _Members, values: Sequence[Any]) -> tuple[str, str]:
    """(UTC date, UTC time)."""
    day_text, time_text = values[0], values[1]
    if not day_text or not time_text:
        wrong = members[0] if time_text else members[1]
        raise CannotSay(wrong, 0, "", "is missing beside its other half", missing=True)
    millis = values[2] if len(values) == 3 else 0
    if not 0 <= millis < 1000:
        raise CannotSay(members[2], 0, millis, "is no number of milliseconds")
    day = _day(members[0], 0, day_text)
    try:
        moment = datetime.datetime.combine(day, datetime.time()) + _clock(members[1], 0, time_text, _TIME)[0] - _ZONE
    except OverflowError:
        raise CannotSay(members[0], 0, day_text, "is no date in UTC") from None
    return f"{moment.year:04d}{moment:%m%d}", f"{moment:%H:%M:%S}" + (f".{millis:03d}" if millis else "")


def _read_month(fields: _Fields, texts: Sequence[str]) -> tuple[int, int]:
    found = _MONTH.fullmatch(texts[0])
    if found is None or not 1 <= int(found[2]) <= 12 or not int(found[1]):
        raise CannotSay(str(fields[0]), fields[0].tag, texts[0], "is no year and month")
    return int(found[1]), int(found[2])


def _write_month(members: _Members, values: Sequence[Any]) -> tuple[str]:
    year, month = values
    if not 1 <= year <= 9999 or not 1 <= month <= 12:
        raise CannotSay("/".join(members), 0, f"{year}/{month}", "is no year and month")
    return (f"{year:04d}{month:02d}",)


KINDS: Mapping[str, Kind] = {
    "text": Kind(_same_text, _write_text, ""),
    "identifier": Kind(_read_identifier, _write_identifier, ""),
    "price": Kind(price_to_double, double_to_price, None),
    "amount": Kind(_read_amount, _write_amount, None),
    "quantity": Kind(quantity_to_int, _write_number, 0),
    "integer": Kind(_read_integer, _write_number, 0),
    "boolean": Kind(_read_boolean, _write_boolean, 0),
    "date": Kind(_read_date, _write_date, ""),
    "time": Kind(_read_time, _write_time, ""),
    "moment": Kind(_read_moment, _write_moment, "", fix=(1, 2), ctp=(2, 3)),
    "month": Kind(_read_month, _write_month, 0, ctp=(2,)),
}
