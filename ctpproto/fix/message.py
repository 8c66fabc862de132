"""A FIX message as an ordered list of (tag, text), with typed access by tag.

Text is str with surrogate escapes for bytes that are no UTF-8, so that what came in goes out byte for byte.
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Iterable, Iterator, Self

from ctpproto.fix import groups
from ctpproto.fix.faults import BadValue, FieldMissing
from ctpproto.structs import BACKEND

if TYPE_CHECKING:
    from ctpproto.fix.dictionary import GroupSpec
if TYPE_CHECKING or BACKEND == "python":
    from ctpproto.fix._codec_python import Fields
else:
    from ctpproto.fix._codec_c import Fields

MSG_TYPE = 35
# What the session level fills on every message: never compared, never copied.
SESSION_TAGS = frozenset((8, 9, 10, 34, 43, 49, 52, 56, 97, 122))

_DECIMAL = re.compile(r"-?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_INT = re.compile(r"-?\d+", re.ASCII)
MAX_NUMBER_TEXT = 40


class TypedAccess:
    """Reading and writing by type, for messages and for entries of repeating groups."""

    __slots__ = ()

    if TYPE_CHECKING:
        fields: list[tuple[int, str]]

        def get(self, tag: int, default: Any = "") -> Any: ...

    def __getitem__(self, tag: int) -> str:
        """The first value of a tag. Raises FieldMissing."""
        text = self.get(tag, None)
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

    def put(self, tag: int, value: str | int | Decimal) -> Self:
        """Append a field; returns self, so that calls chain. Empty text is left out: FIX has no empty values."""
        text = value if isinstance(value, str) else plain(value) if isinstance(value, Decimal) else str(value)
        if text:
            self.fields.append((tag, text))
        return self

    def put_entries(self, count: int, entries: Iterable[Iterable[tuple[int, str]]]) -> Self:
        """Append a repeating group: its count field, then the entries in order. An entry is (tag, text) in the group's order, those of
        groups inside it included, or an `Entry`. Nothing is said where there is none."""
        said = [list(entry) for entry in entries]
        if said:
            self.fields.append((count, str(len(said))))
            for entry in said:
                self.fields.extend(entry)
        return self


class FixMessage(Fields, TypedAccess):
    """MsgType(35) and fields in order. `fields` holds no BeginString, BodyLength, MsgType or CheckSum: the codec adds them.

    A decoded message is a view of its bytes, `raw`, until `fields` is asked for; `get`, `has`, `pairs` and iteration leave it one.
    """

    __slots__ = ()

    def entries(self, group: GroupSpec) -> list[Entry]:
        """The entries of a repeating group of the message, in order; see `ctpproto.fix.groups`. Raises Rejected."""
        return groups.entries(self.pairs(), group)

    def __iter__(self) -> Iterator[tuple[int, str]]:
        return iter(self.pairs())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FixMessage) and other.msg_type == self.msg_type and other.pairs() == self.pairs()

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.msg_type, list(self.pairs())))

    def __repr__(self) -> str:
        shown = (f"{tag}={'***' if tag == 554 else text}" for tag, text in self.pairs())  # Password(554) is never shown
        return f"FixMessage(35={self.msg_type}|{'|'.join(shown)})"


class Entry(TypedAccess):
    """One entry of a repeating group: (tag, text) in order, those of groups inside it included."""

    __slots__ = ("fields", "_inner")

    def __init__(self, fields: list[tuple[int, str]], inner: frozenset[int]):
        """`inner`: tags that stand in groups inside it alone, which are not its own."""
        self.fields, self._inner = fields, inner

    def get(self, tag: int, default: Any = "") -> Any:
        """The value of one of its own tags."""
        if tag in self._inner:
            return default
        return next((text for here, text in self.fields if here == tag), default)

    def has(self, tag: int) -> bool:
        return self.get(tag, None) is not None

    def entries(self, group: GroupSpec) -> list[Entry]:
        """The entries of a group inside this one. Raises Rejected."""
        return groups.entries(self.fields, group)

    def __iter__(self) -> Iterator[tuple[int, str]]:
        return iter(self.fields)

    def __repr__(self) -> str:
        return f"Entry({'|'.join(f'{tag}={text}' for tag, text in self.fields)})"


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
