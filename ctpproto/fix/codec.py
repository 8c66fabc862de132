"""Tag=value coding: bytes to messages and back. BodyLength(9) and CheckSum(10) are made and checked here, nothing else.

Whether the fields make sense is `ctpproto.fix.validation`'s question.
"""

from __future__ import annotations

import re
from typing import Mapping, NamedTuple

from ctpproto.fix.faults import Garbled
from ctpproto.fix.message import MSG_TYPE, FixMessage

SOH = b"\x01"
MAX_BODY_BYTES = 64 * 1024
MAX_FIELDS = 2000
_BEGIN = re.compile(rb"8=(FIX(?:T)?\.\d\.\d)\x019=(\d{1,6})\x01")
_LONGEST_BEGIN = len(b"8=FIXT.1.1\x019=123456\x01")
_TAG = re.compile(rb"[1-9]\d{0,8}")


def encode(message: FixMessage, begin_string: str) -> bytes:
    """The message with BeginString, BodyLength, MsgType and CheckSum around its fields."""
    parts = [b"35=", message.msg_type.encode("utf-8", "surrogateescape"), SOH]
    for tag, text in message.fields:
        parts += (b"%d=" % tag, text.encode("utf-8", "surrogateescape"), SOH)
    body = b"".join(parts)
    head = b"8=%s\x019=%d\x01" % (begin_string.encode(), len(body))
    total = (sum(head) + sum(body)) & 0xFF
    return head + body + b"10=%03d\x01" % total


class Frame(NamedTuple):
    """Where one message stands in a buffer: its body between `body_start` and `body_end`, its last byte before `end`."""

    begin_string: str
    body_start: int
    body_end: int
    end: int


def frame(data: bytes | bytearray, start: int = 0) -> Frame | None:
    """The message that begins at `start`, None when bytes are missing. CheckSum(10) is not looked at. Raises Garbled."""
    begin = _BEGIN.match(data, start)
    if begin is None:
        head = bytes(data[start : start + _LONGEST_BEGIN])
        if len(head) < _LONGEST_BEGIN and head.count(SOH) < 2 and b"8=FIX".startswith(head[:5]):
            return None
        raise Garbled("does not begin with BeginString(8) and BodyLength(9)")
    length = int(begin[2])
    if length > MAX_BODY_BYTES:
        raise Garbled(f"BodyLength(9) of {length} is over {MAX_BODY_BYTES}")
    body_end = begin.end() + length
    end = body_end + 7  # "10=nnn" SOH
    if len(data) < end:
        return None
    if data[body_end - 1 : body_end] != SOH or data[body_end : body_end + 3] != b"10=" or data[end - 1 : end] != SOH:
        raise Garbled("BodyLength(9) does not lead to CheckSum(10)")
    return Frame(begin[1].decode(), begin.end(), body_end, end)


def decode(data: bytes | bytearray, data_lengths: Mapping[int, int], start: int = 0) -> tuple[str, FixMessage, int] | None:
    """(BeginString, message, end) of the message that begins at `start`, None when bytes are missing.

    `data_lengths`: LENGTH tag -> DATA tag, from the dictionary; DATA values may hold SOH. Raises Garbled.
    """
    found = frame(data, start)
    if found is None:
        return None
    stated, total = bytes(data[found.body_end + 3 : found.end - 1]), sum(data[start : found.body_end]) & 0xFF
    if not stated.isdigit() or int(stated) != total:
        raise Garbled(f"CheckSum(10) is {total:03d}, not {stated!r}")
    return found.begin_string, _fields(bytes(data[found.body_start : found.body_end]), data_lengths), found.end


def _fields(body: bytes, data_lengths: Mapping[int, int]) -> FixMessage:
    message = FixMessage("")
    fields = message.fields
    place = 0
    expected: tuple[int, int] | None = None  # (DATA tag, its length) after a LENGTH field
    while place < len(body):
        equals = body.find(b"=", place)
        if equals < 0 or not _TAG.fullmatch(body, place, equals):
            raise Garbled(f"no tag=value at byte {place} of the body")
        tag = int(body[place:equals])
        if expected is not None and expected[0] == tag:
            stop = equals + 1 + expected[1]
            if body[stop : stop + 1] != SOH:
                raise Garbled(f"tag {tag} is not as long as its length field says")
        else:
            stop = body.find(SOH, equals)
        text = body[equals + 1 : stop].decode("utf-8", "surrogateescape")
        expected = None
        if tag in data_lengths and text.isascii() and text.isdigit() and len(text) <= 6:
            expected = (data_lengths[tag], int(text))
        fields.append((tag, text))
        if len(fields) > MAX_FIELDS:
            raise Garbled(f"more than {MAX_FIELDS} fields")
        place = stop + 1
    if not fields or fields[0][0] != MSG_TYPE:
        raise Garbled("MsgType(35) is not the third field")
    message.msg_type = fields.pop(0)[1]
    return message
