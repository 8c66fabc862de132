"""What both makings of CTP structs share: rows, the words of refusals, code names, and the plan from one version to another.

`ctpproto.structs` chooses between them: `ctpproto._speedups` in C and its twin `ctpproto._structs_python`.
"""

from __future__ import annotations

import struct as _struct
import sys
from typing import TYPE_CHECKING, Any, Callable, Mapping, NamedTuple

from ctpproto.faults import DoesNotFit

if TYPE_CHECKING:
    from ctpproto.structs import Struct

DBL_MAX = sys.float_info.max
DBL_MAX_BYTES = _struct.pack(">d", DBL_MAX)
NUMBERS = {"i": _struct.Struct(">i"), "h": _struct.Struct(">h"), "q": _struct.Struct(">q"), "d": _struct.Struct(">d")}
NO_FID = 0xFFFF  # of a struct that never travels on its own
ZERO: dict[str, Any] = {"s": "", "c": "", "i": 0, "h": 0, "q": 0, "d": 0.0}
# What every struct type has besides its members; no member may be called so.
OWN_NAMES = frozenset(
    "NAME VERSION FID SIZE MEMBERS unpack unpack_values pack_values pack replace to_dict values is_text is_plain".split()
)


class Member(NamedTuple):
    """One row of a struct. `offset` and `size` in bytes of the packed struct."""

    name: str
    type_name: str
    kind: str
    size: int
    offset: int


def parse_rows(name: str, rows: str) -> list[Member]:
    """The members of struct `name` from its rows, each "Member Type kind[size]", one a line. Raises ValueError."""
    members: list[Member] = []
    offset = 0
    for row in rows.strip().splitlines():
        member_name, type_name, code = row.split()
        kind = code[0]
        size = int(code[1:]) if kind in "sb" else 1 if kind == "c" else NUMBERS[kind].size
        if member_name in OWN_NAMES or member_name.startswith("_") or size < 1:
            raise ValueError(f"{name}: {row!r} is no row of a struct")
        members.append(Member(member_name, type_name, kind, size, offset))
        offset += size
    if not members or len({member.name for member in members}) != len(members):
        raise ValueError(f"{name}: no members, or one stands twice")
    return members


def encode(struct_name: str, member: Member, value: Any) -> bytes:
    """A member's bytes, without the NULs that fill it up. Raises DoesNotFit, saying why."""
    kind, size = member.kind, member.size
    try:
        if kind == "s":
            encoded = value.encode() if value.isascii() else value.encode("gbk")  # ASCII is GBK, and four times faster
            if len(encoded) >= size:
                raise DoesNotFit(struct_name, member.name, value, f"longer than {size - 1} GBK bytes")
            if 0 in encoded:
                raise DoesNotFit(struct_name, member.name, value, "holds a NUL")
            return encoded
        if kind == "c":
            if value == "":
                return b"\0"
            encoded = value.encode("latin-1")
            if len(encoded) != 1:
                raise DoesNotFit(struct_name, member.name, value, "not one character")
            return encoded
        if kind == "b":
            encoded = bytes(value) if len(value) <= size else b""
            if len(value) > size or len(encoded) > size:
                raise DoesNotFit(struct_name, member.name, value, f"longer than {size} bytes")
            return encoded
        if kind == "d":
            return DBL_MAX_BYTES if value is None else NUMBERS["d"].pack(value)
        return NUMBERS[kind].pack(value)
    except (ValueError, AttributeError, TypeError, OverflowError, _struct.error) as error:  # ValueError: no GBK, no bytes
        raise DoesNotFit(struct_name, member.name, value, str(error)) from None


_Codes = Mapping[str, Mapping[str, str]]
_CODE_NAMES: dict[str, Callable[[], _Codes]] = {}


def register_codes(version: str, codes: Callable[[], _Codes]) -> None:
    """Give `repr` the names of a version's character codes: type -> {character: name}. Asked for when one is shown."""
    _CODE_NAMES[version] = codes


def code_names(version: str, member: Member) -> Mapping[str, str]:
    """Character -> name, for a member with codes; empty for all others."""
    codes = _CODE_NAMES.get(version) if member.kind == "c" else None
    return {} if codes is None else codes().get(member.type_name, {})


def show(struct: Struct) -> str:
    """The repr of a struct: its members that are not zero, codes with their names."""
    shown = []
    for name, member in struct.MEMBERS.items():
        value = getattr(struct, name)
        if value == ZERO.get(member.kind, b"") or member.kind == "b" and not any(value):
            continue
        code_name = code_names(struct.VERSION, member).get(value)
        shown.append(f"{name}={value!r}" + (f":{code_name}" if code_name else ""))
    return f"{struct.NAME}({', '.join(shown)})"


def plan(source: type[Struct], target: type[Struct]) -> tuple[list[tuple[int, int, int]], list[Member], list[Member]]:
    """How to carry a struct between versions.

    Copies: (place there, place here, bytes). Checks: text members that may be too long for the target. Dropped: members
    that the target lacks.
    """
    copies: list[tuple[int, int, int]] = []
    checks: list[Member] = []
    dropped: list[Member] = []
    for name, theirs in source.MEMBERS.items():
        if name.startswith("reserve"):
            continue  # a widened member's former place; its name says nothing
        ours = target.MEMBERS.get(name)
        if ours is None or ours.kind != theirs.kind:
            dropped.append(theirs)
            continue
        size = min(ours.size, theirs.size)
        if ours.size < theirs.size:
            checks.append(theirs)
        if copies and copies[-1][0] + copies[-1][2] == theirs.offset and copies[-1][1] + copies[-1][2] == ours.offset:
            copies[-1] = (copies[-1][0], copies[-1][1], copies[-1][2] + size)
        else:
            copies.append((theirs.offset, ours.offset, size))
    return copies, checks, dropped
