"""UTCTIMESTAMP as text and back, a second's text made once: a busy session says and reads the same second thousands of times."""

from __future__ import annotations

import datetime

SECOND_NS = 1_000_000_000
_EPOCH = datetime.date(1970, 1, 1).toordinal()
_DAY_SECONDS = 86_400


class Stamps:
    """Times with `digits` behind the second: 0, 3, 6 or 9."""

    __slots__ = ("_digits", "_unit_ns", "_said", "_said_text", "_read", "_read_ns")

    def __init__(self, digits: int):
        self._digits = digits
        self._unit_ns = 10 ** (9 - digits)
        self._said = self._read_ns = -1
        self._said_text = b""
        self._read = ""

    def say(self, time_ns: int) -> bytes:
        """UTC nanoseconds as text, cut and not rounded."""
        second, rest = divmod(time_ns, SECOND_NS)
        if second != self._said:
            moment = datetime.datetime.fromtimestamp(second, datetime.timezone.utc)
            self._said, self._said_text = second, moment.strftime("%Y%m%d-%H:%M:%S").encode()
        if self._digits == 3:
            return b"%s.%03d" % (self._said_text, rest // 1_000_000)
        return b"%s.%0*d" % (self._said_text, self._digits, rest // self._unit_ns) if self._digits else self._said_text

    def read(self, text: str) -> int | None:
        """UTC nanoseconds, None where the text is no UTCTIMESTAMP."""
        second = text[:17]
        if second != self._read:
            found = _second(second)
            if found is None:
                return None
            self._read, self._read_ns = second, found * SECOND_NS
        if len(text) == 17:
            return self._read_ns
        fraction = text[18:]
        if text[17] != "." or not fraction.isdigit() or not fraction.isascii() or len(fraction) > 9:
            return None
        return self._read_ns + int(fraction) * 10 ** (9 - len(fraction))


def _second(text: str) -> int | None:
    """Seconds since 1970 of YYYYMMDD-HH:MM:SS; a leap second is the one that follows."""
    if len(text) != 17 or not text.isascii() or text[8] != "-" or text[11] != ":" or text[14] != ":":
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
