"""UTCTIMESTAMP as text and back, a second's text made once: a busy session says and reads the same second thousands of times."""

from __future__ import annotations

import datetime

SECOND_NS = 1_000_000_000
_EPOCH = datetime.date(1970, 1, 1).toordinal()
_DAY_SECONDS = 86_400
_SECOND_TEXT = len("YYYYMMDD-HH:MM:SS")
_UNITS_NS = {_SECOND_TEXT + 1 + digits: 10 ** (9 - digits) for digits in range(1, 10)}  # length -> worth of the last digit


class Stamps:
    """Times with `digits` behind the second: 0, 3, 6 or 9."""

    __slots__ = (
        "_digits", "_unit_ns", "_said", "_said_text", "_second", "_second_text", "_read", "_read_ns", "_heard", "_heard_ns",
    )  # fmt: skip

    def __init__(self, digits: int):
        self._digits = digits
        self._unit_ns = 10 ** (9 - digits)
        self._said = self._second = self._read_ns = self._heard_ns = -1  # in units, in seconds, in nanoseconds
        self._said_text = self._second_text = b""
        self._read = self._heard = ""

    def say(self, time_ns: int) -> bytes:
        """UTC nanoseconds as text, cut and not rounded."""
        said = time_ns // self._unit_ns
        if said != self._said:
            second, rest = divmod(time_ns, SECOND_NS)
            if second != self._second:
                moment = datetime.datetime.fromtimestamp(second, datetime.timezone.utc)
                self._second, self._second_text = second, moment.strftime("%Y%m%d-%H:%M:%S").encode()
            self._said, self._said_text = said, self._second_text
            if self._digits:
                self._said_text = b"%s.%0*d" % (self._second_text, self._digits, rest // self._unit_ns)
        return self._said_text

    def read(self, text: str) -> int | None:
        """UTC nanoseconds, None where the text is no UTCTIMESTAMP."""
        if text == self._heard:
            return self._heard_ns
        second = text[:_SECOND_TEXT]
        if second != self._read:
            found = _second(second)
            if found is None:
                return None
            self._read, self._read_ns = second, found * SECOND_NS
        if len(text) == _SECOND_TEXT:
            return self._read_ns
        unit_ns, fraction = _UNITS_NS.get(len(text)), text[_SECOND_TEXT + 1 :]
        if unit_ns is None or text[_SECOND_TEXT] != "." or not (fraction.isdigit() and fraction.isascii()):
            return None
        self._heard, self._heard_ns = text, self._read_ns + int(fraction) * unit_ns
        return self._heard_ns


def _second(text: str) -> int | None:
    """Seconds since 1970 of YYYYMMDD-HH:MM:SS; a leap second is the one that follows."""
    if len(text) != _SECOND_TEXT or not text.isascii() or text[8] != "-" or text[11] != ":" or text[14] != ":":
        return None
    parts = (text[:4], text[4:6], text[6:8], text[9:11], text[12:14], text[15:17])
    if not all(part.isdigit() for part in parts):
        return None
    year, month, day, hour, minute, second = map(int, parts)
    if hour > 23 or minute > 59 or second > 60:
        return None
    try:
        days = datetime.date(year, month, day).toordinal() - _EPOCH
    except ValueError:
        return None
    return days * _DAY_SECONDS + hour * 3600 + minute * 60 + second
