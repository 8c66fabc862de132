"""A FIX message as an ordered list of (tag, text), with typed access by tag.

Text is str with surrogate escapes for bytes that are no UTF-8, so that what came in goes out byte for byte.
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import Iterable, Iterator

from ctpproto.fix.faults import BadValue, FieldMissing

MSG_TYPE = 35
# What the session level fills on every message: never compared, never copied.
SESSION_TAGS = frozenset((8, 9, 10, 34, 43, 49, 52, 56, 97, 122))

_DECIMAL = re.compile(r"-?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_INT = re.compile(r"-?\d+", re.ASCII)
MAX_NUMBER_TEXT = 40


class FixMessage:
    """MsgType(35) and fields in order. `fields` holds no BeginString, BodyLength, MsgType or CheckSum: the codec adds them."""

    __slots__ = ("msg_type", "fields", "_first")

    def __init__(self, msg_type: str, fields: Iterable[tuple[int, str]] = ()):
        self.msg_type = msg_type
        self.fields: list[tuple[int, str]] = list(fields)
        self._first: dict[int, str] | None = None

    def _index(self) -> dict[int, str]:
        index = self._first
        if index is None:
            index = {}
            for tag, text in self.fields:
                index.setdefault(tag, text)
            self._first = index
        return index

    def get(self, tag: int, default: str = "") -> str:
        """The first value of a tag."""
        return self._index().get(tag, default)

    def has(self, tag: int) -> bool:
        return tag in self._index()

    def __getitem__(self, tag: int) -> str:
        """The first value of a tag. Raises FieldMissing."""
        text = self._index().get(tag)
        if text is None:
            raise FieldMissing(tag, f"tag {tag}")
        return text

    def integer(self, tag: int) -> int:
        """An INT field. Raises FieldMissing, BadValue."""
        return integer(tag, self[tag])

    def decimal(self, tag: int) -> Decimal:
        """A QTY, PRICE or AMT field: plain decimal notation, no exponent. Raises FieldMissing, BadValue."""
        return decimal(tag, self[tag])

    def is_true(self, tag: int) -> bool:
        """A BOOLEAN field; absent is N."""
        return self.get(tag) == "Y"

    def put(self, tag: int, value: str | int | Decimal) -> FixMessage:
        """Append a field; returns self, so that calls chain. Empty text is left out: FIX has no empty values."""
        text = value if isinstance(value, str) else plain(value) if isinstance(value, Decimal) else str(value)
        if text:
            self.fields.append((tag, text))
            self._first = None
        return self

    def __iter__(self) -> Iterator[tuple[int, str]]:
        return iter(self.fields)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FixMessage) and other.msg_type == self.msg_type and other.fields == self.fields

    def __repr__(self) -> str:
        shown = (f"{tag}={'***' if tag == 554 else text}" for tag, text in self.fields)  # Password(554) is never shown
        return f"FixMessage(35={self.msg_type}|{'|'.join(shown)})"


def integer(tag: int, text: str) -> int:
    """An INT's text as int. Raises BadValue."""
    if len(text) > MAX_NUMBER_TEXT or not _INT.fullmatch(text):
        raise BadValue(tag, f"tag {tag}", text, "no whole number")
    return int(text)


def decimal(tag: int, text: str) -> Decimal:
    """A FLOAT's text as Decimal. Raises BadValue (FIX 4.4 vol. 1: digits, one point, a minus sign; no exponent)."""
    if len(text) > MAX_NUMBER_TEXT or not _DECIMAL.fullmatch(text):
        raise BadValue(tag, f"tag {tag}", text, "no decimal number")
    return Decimal(text)


def plain(value: Decimal) -> str:
    """Plain notation without trailing zeros: 3812.2, 0, 12."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") or "0" if "." in text else text


def utc_timestamp(time_ns: int) -> str:
    """UTC nanoseconds as UTCTIMESTAMP with milliseconds."""
    seconds, rest = divmod(time_ns, 1_000_000_000)
    moment = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
    return f"{moment:%Y%m%d-%H:%M:%S}.{rest // 1_000_000:03d}"
