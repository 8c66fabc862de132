"""Tag=value coding: bytes to messages and back. BodyLength(9) and CheckSum(10) are made and checked here, nothing else.

A decoded message is a view: it keeps the received bytes, and a value becomes text when it is read. What is only forwarded goes out
byte for byte, BodyLength's zeros too. Whether the fields make sense is `ctpproto.fix.validation`'s question.

As with the CTP structs there are two makings behind the same tests: `ctpproto._speedups` in C, and `_codec_python`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping

from ctpproto.fix.frames import MAX_BODY_BYTES, SOH, Frame, frame
from ctpproto.fix.message import FixMessage
from ctpproto.structs import BACKEND

if TYPE_CHECKING or BACKEND == "python":
    from ctpproto.fix._codec_python import encode as _encode
    from ctpproto.fix._codec_python import make_decode
else:
    from ctpproto.fix._codec_c import encode as _encode
    from ctpproto.fix._codec_c import make_decode

__all__ = ["MAX_BODY_BYTES", "SOH", "Frame", "decode", "encode", "frame"]

_decode = make_decode(FixMessage)


def encode(message: FixMessage, begin_string: str, head: bytes = b"") -> bytes:
    """The message with BeginString, BodyLength, MsgType and CheckSum around its fields.

    `head`: fields in bytes, each with its delimiter, to be put between MsgType(35) and the message's own: what a session says in
    every message need be encoded only once. A view goes out as it came in, if it has this BeginString and no head.
    Raises BadValue where a value holds the delimiter and the field before does not say its length.
    """
    return _encode(message, begin_string, head)


def decode(data: bytes | bytearray, data_lengths: Mapping[int, int], start: int = 0) -> tuple[str, FixMessage, int] | None:
    """(BeginString, message, end) of the message that begins at `start`, None when bytes are missing.

    `data_lengths`: LENGTH tag -> DATA tag, from the dictionary and not changed afterwards; DATA values may hold the delimiter.
    Raises Garbled with the offset from `start`.
    """
    return _decode(data, data_lengths, start)
