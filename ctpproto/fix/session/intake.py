"""Bytes of a connection to messages, past what is garbled: the standard has garbled messages ignored, and the connection go on.

A message ends where its BodyLength(9) says, right or wrong; behind a garbled one, the next bytes that begin a message are
looked for. So a BodyLength that is too large costs what follows as well: all of it comes with a resend. A message that is
whole, but for tags that no field can have or a value that holds the delimiter, is no garbage: it is due a Reject.
"""

from __future__ import annotations

import re
from typing import Mapping, Union

from ctpproto.fix import codec
from ctpproto.fix.faults import Garbled, Rejected
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fixt11 import SessionRejectReason, Tag

BEGIN = b"8=FIX"
_LENGTH = re.compile(rb"8=[^\x01]{1,10}\x019=(\d{1,6})\x01")
_TAG = re.compile(r"-?\d{1,9}", re.ASCII)
MOST_FIELDS = 200  # of a message that is read for its Reject alone
Received = tuple[str, FixMessage]


class Intake:
    """`feed` it what arrives. `waiting`: bytes of a message that is not whole yet, at most the codec's longest message and one
    read."""

    __slots__ = ("_lengths", "_buffer")

    def __init__(self, data_lengths: Mapping[int, int]):
        self._lengths = data_lengths
        self._buffer = bytearray()

    @property
    def waiting(self) -> int:
        return len(self._buffer)

    def feed(self, data: bytes) -> list[Union[Received, Garbled]]:
        """(BeginString, message) or Garbled, in order. One Garbled stands for a run of bytes that are no message."""
        found: list[Union[Received, Garbled]] = []
        buffer, lengths, decode = self._buffer, self._lengths, codec.decode
        source: bytes | bytearray = data
        if buffer:  # mostly whole messages arrive, and nothing is copied
            buffer += data
            source = buffer
        at, end = 0, len(source)
        while at < end:
            try:
                whole = decode(source, lengths, at)
            except Garbled as fault:
                instead, at = recover(source, at, fault)
                found.append(instead)
                continue
            if whole is None:
                break
            found.append((whole[0], whole[1]))
            at = whole[2]
        if source is buffer:
            del buffer[:at]
        elif at < end:
            buffer += data[at:]
        return found


def recover(source: bytes | bytearray, at: int, fault: Garbled) -> tuple[Union[Received, Garbled], int]:
    """What to take for the bytes at `at`, which the codec refused with `fault`, and where to go on."""
    return _odd(source, at) or fault, _behind(source, at)


def odd(message: FixMessage) -> Rejected | None:
    """What is wrong with a message that the codec would not read but `recover` did: due a Reject(3), not silence."""
    for tag, text in message:
        if tag < 1:
            return Rejected(SessionRejectReason.InvalidTagNumber, tag, f"Invalid tag number: {tag}")
        if "\x01" in text:
            words = f"tag {tag}: what follows the delimiter in {text[:40]!r} is no field"
            return Rejected(SessionRejectReason.NonDataValueIncludesDelimiter, tag, words)
    return None


def _behind(source: bytes | bytearray, at: int) -> int:
    """Where to go on behind the garbled bytes at `at`: what begins a message, or may do so when more bytes come."""
    stated = _LENGTH.match(source, at)
    behind = at + 1
    if stated is not None and int(stated[1]) <= codec.MAX_BODY_BYTES:
        behind = min(stated.end() + int(stated[1]), len(source))
    following = source.find(BEGIN, behind)
    if following >= 0:
        return following
    for kept in range(len(BEGIN) - 1, 0, -1):
        if source.endswith(BEGIN[:kept]) and len(source) - kept >= behind:
            return len(source) - kept
    return len(source)


def _odd(source: bytes | bytearray, at: int) -> Received | None:
    """A message with a good BodyLength and CheckSum, some of whose tags no field can have, or whose values hold the delimiter."""
    try:
        frame = codec.frame(source, at)
    except Garbled:
        return None
    if frame is None:
        return None
    stated = bytes(source[frame.body_end + 3 : frame.end - 1])
    if not stated.isdigit() or int(stated) != sum(source[at : frame.body_end]) & 0xFF:
        return None
    fields: list[tuple[int, str]] = []
    for piece in str(source[frame.body_start : frame.body_end - 1], "utf-8", "surrogateescape").split("\x01"):
        tag, equals, text = piece.partition("=")
        if equals and _TAG.fullmatch(tag):
            fields.append((int(tag), text))
        elif len(fields) > 1 and fields[-1][0] != Tag.MsgSeqNum:  # without its number nobody knows what is rejected
            fields[-1] = (fields[-1][0], f"{fields[-1][1]}\x01{piece}")
        else:
            return None
    if not fields or fields[0][0] != Tag.MsgType or len(fields) > MOST_FIELDS:
        return None
    return frame.begin_string, FixMessage(fields[0][1], fields[1:])
