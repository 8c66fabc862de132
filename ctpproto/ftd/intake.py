"""What a front asks of a stranger's struct before it lets it in: text that is GBK and ends, numbers that are numbers.

The client copies char arrays as they are, without a NUL where the program filled them to the brim.
"""

from __future__ import annotations

from math import isfinite
from typing import Iterator

from ctpproto.structs import Member, Struct


def why_not(struct: Struct) -> str:
    """What is wrong, naming the member; "" when nothing is."""
    return "" if struct.is_plain() else next((why for _, why in unfit(struct)), "")


def unfit(struct: Struct) -> Iterator[tuple[Member, str]]:
    """Every member that holds what cannot be, and what is wrong with it."""
    raw = struct.pack()
    for member in type(struct).MEMBERS.values():
        if member.kind == "s":
            piece = raw[member.offset : member.offset + member.size]
            end = piece.find(0)
            if end < 0:
                yield member, f"{struct.NAME}.{member.name} is longer than {member.size - 1} bytes"
                continue
            try:
                piece[:end].decode("gbk")
            except UnicodeDecodeError:
                yield member, f"{struct.NAME}.{member.name} is no GBK text: {piece[:end]!r}"
        elif member.kind == "d":
            value = getattr(struct, member.name)
            if value is not None and not isfinite(value):
                yield member, f"{struct.NAME}.{member.name} is not a number: {value}"
