"""What a front asks of a stranger's struct before it lets it in: text that is GBK and ends, numbers that are numbers.

The client copies char arrays as they are, without a NUL where the program filled them to the brim.
"""

from __future__ import annotations

from math import isfinite
from operator import itemgetter
from struct import Struct as _Layout
from typing import Callable

from ctpproto.structs import Struct


class Intake:
    """The check for one struct type. Fast where all text is ASCII and ended, which is nearly always."""

    __slots__ = ("_texts", "_doubles", "_ends", "_size")

    def __init__(self, struct: type[Struct]):
        texts, doubles, ends = ">", ">", []
        for member in struct.MEMBERS.values():
            texts += f"{member.size}{'s' if member.kind == 's' else 'x'}"
            doubles += "d" if member.kind == "d" else f"{member.size}x"
            if member.kind == "s":
                ends.append(member.offset + member.size - 1)
        self._size = struct.SIZE
        self._texts = _Layout(texts) if ends else None
        self._doubles = _Layout(doubles) if "d" in doubles else None
        self._ends: Callable[[bytes], object] | None = itemgetter(*ends) if ends else None

    def why_not(self, struct: Struct) -> str:
        """What is wrong, naming the member; "" when nothing is."""
        raw = struct.pack()
        if self._doubles is not None and not all(map(isfinite, self._doubles.unpack(raw))):
            return self._which(struct, raw)
        if self._texts is not None and self._ends is not None:
            ends = self._ends(raw)
            ended = not (any(ends) if type(ends) is tuple else ends)
            if not (ended and b"".join(self._texts.unpack(raw)).isascii()):
                return self._which(struct, raw)
        return ""

    def _which(self, struct: Struct, raw: bytes) -> str:
        """The same, member by member."""
        for member in type(struct).MEMBERS.values():
            if member.kind == "s":
                piece = raw[member.offset : member.offset + member.size]
                end = piece.find(0)
                if end < 0:
                    return f"{struct.NAME}.{member.name} is longer than {member.size - 1} bytes"
                try:
                    piece[:end].decode("gbk")
                except UnicodeDecodeError:
                    return f"{struct.NAME}.{member.name} is no GBK text: {piece[:end]!r}"
            elif member.kind == "d":
                value = getattr(struct, member.name)
                if value is not None and not isfinite(value):
                    return f"{struct.NAME}.{member.name} is not a number: {value}"
        return ""
