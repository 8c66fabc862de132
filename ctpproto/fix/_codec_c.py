"""Tag=value by `ctpproto._speedups`, the extension in C; its twin is `ctpproto.fix._codec_python`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctpproto import _speedups
from ctpproto.fix.faults import Garbled

if TYPE_CHECKING:
    from ctpproto.fix._codec_python import Decode, Fields, encode
else:
    Fields, encode = _speedups.FixFields, _speedups.fix_encode

__all__ = ["Fields", "encode", "make_decode"]


def make_decode(message_type: type[Fields]) -> Decode:
    """`decode` that gives messages of that type."""
    return _speedups.FixDecoder(message_type, Garbled).decode
