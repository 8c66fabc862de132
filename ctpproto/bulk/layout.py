"""Rows: what stands where in a record of a structured array.

Each begins with the packet's facts, the same for every struct; then come the members in their order, numbers native and where
the machine wants them, text in as many bytes as on the wire. Rows are native memory, not a file format.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from ctpproto.ctp import Version
from ctpproto.faults import Unsayable
from ctpproto.ftd import packets
from ctpproto.structs import Member, Struct

FACTS = [
    ("offset", "i8"), ("tid", "u4"), ("number", "u4"), ("request_id", "i4"), ("series", "u2"), ("field", "u2"), ("length", "u2"),
    ("chain", "S1"), ("version", "u1"),
]  # fmt: skip
FACT_BYTES = sum(np.dtype(kind).itemsize for _name, kind in FACTS)
PACKET_DTYPE = np.dtype({
    "names": [*(name for name, _kind in FACTS), "compression"],
    "formats": [*(kind for _name, kind in FACTS), "u1"],
    "offsets": [0, 8, 12, 16, 20, 22, 24, 26, 27, 28],
    "itemsize": 32,
})  # fmt: skip
_NUMBERS = {"h": "i2", "i": "i4", "q": "i8", "d": "f8"}


def format_of(member: Member) -> str:
    """How numpy calls what the member holds, but for the order of its bytes."""
    return _NUMBERS.get(member.kind) or (f"V{member.size}" if member.kind == "b" else f"S{member.size}")


class Layout(NamedTuple):
    """Rows of one struct."""

    struct: type[Struct]
    dtype: np.dtype

    @property
    def members(self) -> list[tuple[Member, int]]:
        """Each member with its place in a row."""
        fields = self.dtype.fields
        assert fields is not None
        return [(member, fields[member.name][1]) for member in self.struct.MEMBERS.values()]

    def row_spec(self) -> tuple[int, int, list[tuple[str, int, int]]]:
        """What a plan is made from: FID, bytes of a row, (kind, size, place) of each member."""
        return self.struct.FID, self.dtype.itemsize, [(member.kind, member.size, place) for member, place in self.members]


@lru_cache(maxsize=4096)
def layout_of(struct: type[Struct]) -> Layout:
    """The rows of a struct. A member cannot be called as a fact is: CTP's begin with a capital, or are reserves."""
    names, formats, offsets = [name for name, _ in FACTS], [kind for _, kind in FACTS], [0, 8, 12, 16, 20, 22, 24, 26, 27]
    end = FACT_BYTES
    for member in struct.MEMBERS.values():
        align = member.size if member.kind in _NUMBERS else 1
        end += -end % align
        names.append(member.name)
        formats.append(format_of(member))
        offsets.append(end)
        end += member.size
    assert len(set(names)) == len(names), f"{struct.NAME}: a member is called as a fact"
    return Layout(struct, np.dtype({"names": names, "formats": formats, "offsets": offsets, "itemsize": end + -end % 8}))


@lru_cache(maxsize=64)
def layouts(version: Version, only: tuple[str, ...] | None) -> tuple[Layout, ...]:
    """Those of a version that travel, or the named ones of them. Raises Unsayable."""
    if only is None:
        return tuple(layout_of(struct) for struct in version.by_fid.values())
    for name in only:
        if name not in version.structs or version.structs[name].FID not in version.by_fid:
            raise Unsayable(f"struct {name} on the wire", version.name)
    return tuple(layout_of(version.structs[name]) for name in dict.fromkeys(only))


def blank(struct: type[Struct], count: int) -> np.ndarray:
    """Rows of zeros whose facts say: each row a packet of its own, whole, the last of its chain, numbered by nobody."""
    made = np.zeros(count, layout_of(struct).dtype)
    made["offset"] = np.arange(count)
    made["length"] = struct.SIZE
    made["chain"] = bytes([packets.LAST])
    made["version"] = packets.FTDC_VERSION
    return made
