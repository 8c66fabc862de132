"""Where one FIX message stands in a stream of bytes: BeginString(8) and BodyLength(9) say it, CheckSum(10) ends it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ctpproto.fix.faults import Garbled

SOH = b"\x01"
MAX_BODY_BYTES = 64 * 1024
# BodyLength(9) may have zeros in front: engines write it into a place of fixed size.
_BEGIN = re.compile(rb"8=(FIX(?:T)?\.\d\.\d)\x019=(\d{1,16})\x01")
_LONGEST_BEGIN = len(b"8=FIXT.1.1") + len(b"\x019=") + 16 + len(SOH)


class Frame(NamedTuple):
    """One message in a buffer: its body between `body_start` and `body_end`, its last byte before `end`."""

    begin_string: str
    body_start: int
    body_end: int
    end: int


@lru_cache(maxsize=256)  # BeginStrings are few, and all that may be one are not many
def _text(begin_string: bytes) -> str:
    return str(begin_string, "ascii")


def frame(data: bytes | bytearray, start: int = 0) -> Frame | None:
    """The message that begins at `start`, None when bytes are missing. CheckSum(10) is not looked at. Raises Garbled."""
    found = place(data, start)
    return None if found is None else Frame(*found)


def place(data: bytes | bytearray, start: int) -> tuple[str, int, int, int] | None:
    """`frame` as a plain tuple, which costs a tenth."""
    begin = _BEGIN.match(data, start)
    if begin is None:
        head = bytes(data[start : start + _LONGEST_BEGIN])
        if len(head) < _LONGEST_BEGIN and head.count(SOH) < 2 and b"8=FIX".startswith(head[:5]):
            return None
        raise Garbled("does not begin with BeginString(8) and BodyLength(9)", 0)
    said, digits = begin.groups()
    length = int(digits)
    if length > MAX_BODY_BYTES:
        raise Garbled(f"BodyLength(9) of {length} is over {MAX_BODY_BYTES}", begin.start(2) - start)
    body_start = begin.end()
    body_end = body_start + length
    end = body_end + 7  # "10=nnn" SOH
    if len(data) < end:
        return None
    if data[body_end - 1 : body_end + 3] != b"\x0110=" or data[end - 1] != 1:
        raise Garbled("BodyLength(9) does not lead to CheckSum(10)", body_end - start)
    return _text(said), body_start, body_end, end
