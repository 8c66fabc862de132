"""Tag=value in Python alone: the twin of `ctpproto._speedups`' FIX part, where no compiler was at hand and for FIXBRIDGE_PURE=1.

Same messages, same faults in the same words; `tests/property/test_fix_twins.py` holds them equal.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Callable, Iterable, Mapping
from zlib import adler32

from ctpproto.fix.faults import Garbled, delimiter_inside
from ctpproto.fix.frames import SOH, place

MAX_FIELDS = 2000
_TAG = re.compile(rb"[1-9]\d{0,8}")
_MSG_TYPE_TAG = 35
_KEYS_KEPT = 4096
_TRAILERS = [b"10=%03d\x01" % total for total in range(256)]  # by CheckSum(10)
_Pairs = tuple[tuple[int, str], ...]


class _Keys(dict[int, str]):
    """Tag -> the text that a field begins with, the delimiter before it included."""

    def __missing__(self, tag: int) -> str:
        if not isinstance(tag, int):
            raise TypeError("a tag is a whole number")
        if len(self) >= _KEYS_KEPT:
            self.clear()
        key = self[tag] = f"\x01{tag:d}="
        return key


_keys = _Keys()


class Fields:
    """What FixMessage is made of: a view of received bytes until `fields` is asked for, then that list."""

    __slots__ = ("raw", "_msg_type", "_fields", "_pairs", "_text")

    raw: bytes | None  # the whole message as it was received; None where it was made here
    # A view has its body from the delimiter behind MsgType(35) on, and `_pairs` once they are asked for;
    # one with DATA has these alone.
    _text: str | None
    _pairs: _Pairs | None

    def __init__(self, msg_type: str, fields: Iterable[tuple[int, str]] = ()):
        if not isinstance(msg_type, str):
            raise TypeError("msg_type is text")
        self._msg_type = msg_type
        self._fields: list[tuple[int, str]] | None = list(fields)
        self.raw = self._text = None

    @property
    def fields(self) -> list[tuple[int, str]]:
        """List of (tag, text), which may be changed."""
        fields = self._fields
        if fields is None:
            fields = self._fields = list(self.pairs())
            self._text = None
        return fields

    @fields.setter
    def fields(self, fields: list[tuple[int, str]]) -> None:
        if not isinstance(fields, list):
            raise TypeError("fields is a list of (tag, text)")
        self._fields, self._text = fields, None

    @property
    def msg_type(self) -> str:
        """MsgType(35)."""
        return self._msg_type

    @msg_type.setter
    def msg_type(self, msg_type: str) -> None:
        if not isinstance(msg_type, str):
            raise TypeError("msg_type is text")
        self.fields = self.fields  # the received bytes say another one
        self._msg_type = msg_type

    def pairs(self) -> _Pairs:
        """All (tag, text) as a tuple; a view stays one."""
        if self._fields is not None:
            return tuple(self._fields)
        pairs = self._pairs
        if pairs is None:
            pairs = self._pairs = tuple([(int(tag), text) for tag, text in _FIELD.findall(self._text or "")])
        return pairs

    def get(self, tag: int, default: Any = "") -> Any:
        """The first value of a tag."""
        text = self._text
        if text is not None:
            key = _keys[tag]
            at = text.find(key)
            if at < 0:
                return default
            at += len(key)
            return text[at : text.index("\x01", at)]
        if not isinstance(tag, int):
            raise TypeError("a tag is a whole number")
        for here, said in self._pairs if self._fields is None else self._fields:  # type: ignore[union-attr]
            if here == tag:
                return said
        return default

    def has(self, tag: int) -> bool:
        """Whether it is there."""
        return self.get(tag, None) is not None


Decode = Callable[..., tuple[str, Any, int] | None]


_FIELD = re.compile("([1-9][0-9]*)=([^\x01]*)\x01")  # of a body that `_plain` has matched


@lru_cache(maxsize=64)
def _plain(length_tags: tuple[int, ...]) -> re.Pattern[bytes]:
    """Bodies without a LENGTH field: nothing in them can hold the delimiter."""
    ahead = rb"(?!%s=)" % _one_of(sorted(map(str, length_tags))).encode() if length_tags else b""
    return re.compile(rb"35=([^\x01]*+)((?:\x01" + ahead + rb"[1-9][0-9]{0,8}+=[^\x01]*+)*+\x01)")


def _one_of(texts: list[str]) -> str:
    """A pattern that matches these and tries no beginning twice: asked at each field, so that it counts."""
    by_first: dict[str, list[str]] = {}
    for text in texts:
        by_first.setdefault(text[:1], []).append(text[1:])
    return f"(?:{'|'.join(first + _one_of(rests) if first else '' for first, rests in by_first.items())})"


def checksum(data: bytes) -> int:
    """CheckSum(10): the sum of all bytes modulo 256. Adler's first half is their sum, as long as that is below 65521."""
    most = 512 if data.isascii() else 256
    if len(data) <= most:
        return adler32(data, 0) & 0xFF
    return sum([adler32(data[at : at + most], 0) & 0xFF for at in range(0, len(data), most)]) & 0xFF


def make_decode(message_type: type[Fields]) -> Decode:
    """`decode` that gives messages of that type."""
    make = message_type.__new__
    last: tuple[Mapping[int, int], re.Pattern[bytes]] = ({}, _plain(()))  # what was given last, and its pattern: nearly always this

    def decode(data: bytes | bytearray, data_lengths: Mapping[int, int], start: int = 0) -> tuple[str, Any, int] | None:
        nonlocal last
        if start < 0:
            raise ValueError("start is negative")
        found = place(data, start)
        if found is None:
            return None
        begin_string, body_start, body_end, end = found
        raw = bytes(data) if start == 0 and end == len(data) else bytes(data[start:end])
        body_start -= start
        body_end -= start
        total = checksum(raw[:body_end])
        if raw[body_end:] != _TRAILERS[total]:
            raise Garbled(f"CheckSum(10) is {total:03d}, not {raw[body_end + 3 : -1]!r}", body_end + 3)
        message = make(message_type)
        message.raw, message._fields = raw, None
        given, pattern = last
        if given is not data_lengths:
            pattern = _plain(tuple(data_lengths))
            last = data_lengths, pattern
        plain = pattern.fullmatch(raw, body_start, body_end)
        # Fields are counted where there may be too many: each has three bytes at least.
        if plain is not None and (body_end - body_start < 3 * MAX_FIELDS or raw.count(SOH, body_start, body_end) <= MAX_FIELDS):
            kind, body = plain.groups()
            message._msg_type = str(kind, "utf-8", "surrogateescape")
            message._text = str(body, "utf-8", "surrogateescape")
            message._pairs = None
        else:
            pairs = _index(raw, body_start, body_end, data_lengths)
            message._msg_type = pairs.pop(0)[1]
            message._text = None
            message._pairs = tuple(pairs)
        return begin_string, message, end

    return decode


def _index(raw: bytes, place: int, end: int, data_lengths: Mapping[int, int]) -> list[tuple[int, str]]:
    body = raw[:end]
    body_start = place
    fields: list[tuple[int, str]] = []
    expected: tuple[int, int] | None = None  # (DATA tag, its length) after a LENGTH field
    while place < end:
        equals = body.find(b"=", place)
        if equals < 0 or not _TAG.fullmatch(body, place, equals):
            raise Garbled("no tag=value", place)
        tag = int(body[place:equals])
        if expected is not None and expected[0] == tag:
            stop = equals + 1 + expected[1]
            if body[stop : stop + 1] != SOH:
                raise Garbled(f"tag {tag} is not as long as its length field says", place)
        else:
            stop = body.find(SOH, equals)
        if len(fields) == MAX_FIELDS:
            raise Garbled(f"more than {MAX_FIELDS} fields", place)
        value = body[equals + 1 : stop]
        expected = None
        if tag in data_lengths and value.isdigit() and len(value) <= 6:
            expected = (data_lengths[tag], int(value))
        fields.append((tag, str(value, "utf-8", "surrogateescape")))
        place = stop + 1
    if not fields or fields[0][0] != _MSG_TYPE_TAG:
        raise Garbled("MsgType(35) is not the third field", body_start)
    return fields


def encode(message: Fields, begin_string: str, head: bytes) -> bytes:
    """See `ctpproto.fix.codec.encode`."""
    raw, fields, kind = message.raw, message._fields, message._msg_type
    if fields is None:
        if raw is not None and not head and raw.startswith(b"8=%s\x01" % begin_string.encode()):
            return raw
        fields = message.fields
    try:
        said = "".join([f"{tag}={text}\x01" for tag, text in fields])
    except (TypeError, ValueError):
        raise TypeError("fields are tuples of tag and text") from None
    if said.count("\x01") != len(fields) or "\x01" in kind:
        _check_delimiters(kind, fields)
    if head:
        body = b"35=%s\x01%s%s" % (kind.encode("utf-8", "surrogateescape"), head, said.encode("utf-8", "surrogateescape"))
    else:
        body = f"35={kind}\x01{said}".encode("utf-8", "surrogateescape")
    front = b"8=%s\x019=%d\x01%s" % (begin_string.encode(), len(body), body)
    return front + _TRAILERS[checksum(front)]


def _check_delimiters(msg_type: str, fields: Iterable[tuple[int, str]]) -> None:
    """A value that the field before says the length of may hold any byte."""
    if "\x01" in msg_type:
        raise delimiter_inside(_MSG_TYPE_TAG, msg_type)
    before = -1
    for tag, text in fields:
        value = text.encode("utf-8", "surrogateescape")
        if SOH in value and len(value) != before:
            raise delimiter_inside(tag, text)
        before = int(value) if value.isdigit() and len(value) <= 6 else -1
