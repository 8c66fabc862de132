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
_MSG_TYPE = b"35="
_MSG_TYPE_TAG = 35
_KEYS_KEPT = 4096
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
    # A view without DATA has `_text`, its body from the delimiter behind MsgType(35) on, and `_pairs` once they are asked for.
    _text: str
    _pairs: _Pairs | None

    def __init__(self, msg_type: str, fields: Iterable[tuple[int, str]] = ()):
        if not isinstance(msg_type, str):
            raise TypeError("msg_type is text")
        self._msg_type = msg_type
        self._fields: list[tuple[int, str]] | None = list(fields)
        self.raw = None

    @property
    def fields(self) -> list[tuple[int, str]]:
        """List of (tag, text), which may be changed."""
        fields = self._fields
        if fields is None:
            fields = self._fields = list(self.pairs())
        return fields

    @fields.setter
    def fields(self, fields: list[tuple[int, str]]) -> None:
        if not isinstance(fields, list):
            raise TypeError("fields is a list of (tag, text)")
        self._fields = fields

    @property
    def msg_type(self) -> str:
        """MsgType(35)."""
        return self._msg_type

    @msg_type.setter
    def msg_type(self, msg_type: str) -> None:
        if not isinstance(msg_type, str):
            raise TypeError("msg_type is text")
        self._fields = self.fields  # the received bytes say another one
        self._msg_type = msg_type

    def pairs(self) -> _Pairs:
        """All (tag, text) as a tuple; a view stays one."""
        if self._fields is not None:
            return tuple(self._fields)
        pairs = self._pairs
        if pairs is None:
            split = [piece.partition("=") for piece in self._text[1:].split("\x01")]
            pairs = self._pairs = tuple([(int(tag), text) for tag, _, text in split[:-1]])
        return pairs

    def get(self, tag: int, default: Any = "") -> Any:
        """The first value of a tag."""
        if self._fields is None and self._pairs is None:
            text, key = self._text, _keys[tag]
            at = text.find(key)
            if at < 0:
                return default
            at += len(key)
            return text[at : text.index("\x01", at)]
        if not isinstance(tag, int):
            raise TypeError("a tag is a whole number")
        for here, text in self._pairs if self._fields is None else self._fields:  # type: ignore[union-attr]
            if here == tag:
                return text
        return default

    def has(self, tag: int) -> bool:
        """Whether it is there."""
        return self.get(tag, None) is not None


Decode = Callable[..., tuple[str, Any, int] | None]


@lru_cache(maxsize=64)
def _plain(length_tags: tuple[int, ...]) -> re.Pattern[str]:
    """Bodies without a LENGTH field: nothing in them can hold the delimiter."""
    ahead = f"(?!(?:{'|'.join(map(str, length_tags))})=)" if length_tags else ""
    return re.compile("35=([^\x01]*)(?=\x01)(?:\x01" + ahead + "[1-9][0-9]{0,8}=[^\x01]*)*+\x01")


def checksum(data: bytes) -> int:
    """CheckSum(10): the sum of all bytes modulo 256. Adler's first half is their sum, as long as that is below 65521."""
    most = 512 if data.isascii() else 256
    if len(data) <= most:
        return adler32(data, 0) & 0xFF
    return sum([adler32(data[at : at + most], 0) & 0xFF for at in range(0, len(data), most)]) & 0xFF


def make_decode(message_type: type[Fields]) -> Decode:
    """`decode` that gives messages of that type."""
    make = message_type.__new__

    def decode(data: bytes | bytearray, data_lengths: Mapping[int, int], start: int = 0) -> tuple[str, Any, int] | None:
        if start < 0:
            raise ValueError("start is negative")
        found = place(data, start)
        if found is None:
            return None
        begin_string, body_start, body_end, end = found
        raw = bytes(data) if start == 0 and end == len(data) else bytes(data[start:end])
        body_start -= start
        body_end -= start
        stated, total = raw[body_end + 3 : -1], checksum(raw[:body_end])
        if not stated.isdigit() or int(stated) != total:
            raise Garbled(f"CheckSum(10) is {total:03d}, not {stated!r}", body_end + 3)
        message = make(message_type)
        message.raw, message._fields = raw, None
        body = str(raw[body_start:body_end], "utf-8", "surrogateescape")
        plain = _plain(tuple(data_lengths)).fullmatch(body)
        # Fields are counted where there may be too many: each has three bytes at least.
        if plain is not None and (len(body) < 3 * MAX_FIELDS or body.count("\x01") <= MAX_FIELDS):
            message._msg_type = plain[1]
            message._text = body[plain.end(1) :]
            message._pairs = None
        else:
            pairs = _index(raw, body_start, body_end, data_lengths)
            message._msg_type = pairs.pop(0)[1]
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
    raw = message.raw
    if raw is not None and message._fields is None and not head and raw.startswith(b"8=%s\x01" % begin_string.encode()):
        return raw
    fields = message.fields
    try:
        said = "".join([f"{tag}={text}\x01" for tag, text in fields])
    except (TypeError, ValueError):
        raise TypeError("fields are tuples of tag and text") from None
    if said.count("\x01") != len(fields) or "\x01" in message.msg_type:
        _check_delimiters(message.msg_type, fields)
    kind = message.msg_type.encode("utf-8", "surrogateescape")
    body = b"%s%s\x01%s%s" % (_MSG_TYPE, kind, head, said.encode("utf-8", "surrogateescape"))
    front = b"8=%s\x019=%d\x01%s" % (begin_string.encode(), len(body), body)
    return b"%s10=%03d\x01" % (front, checksum(front))


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
