"""Finds what a name or a number means in an API version: a struct, a message, a data type, a code, an error.

>>> from ctpproto.schema.loader import load, specs_root
>>> spec = load(specs_root() / "ctp" / "6.3.11", "6.3.11")
>>> [found.name for found in find(spec, "0x3002")]
['ReqUserLogout', 'ReqUserLogout']
>>> find(spec, "31")
[ErrorSpec(name='INSUFFICIENT_MONEY', id=31, prompt='CTP:资金不足')]
>>> (struct,) = find(spec, "RspInfo")
>>> [(offset, size, member) for offset, size, member, kind in layout(struct, spec)]
[(0, 4, 'ErrorID'), (4, 81, 'ErrorMsg')]
>>> similar(spec, "InptOrder")[0]
'InputOrder'
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import Union

from ctpproto.schema.model import ErrorSpec, LocalSpec, MessageSpec, StructSpec, TypeSpec, VersionSpec
from ctpproto.structs import NO_FID

Found = Union[StructSpec, MessageSpec, TypeSpec, ErrorSpec, LocalSpec]


def find(spec: VersionSpec, asked: str) -> list[Found]:
    """Everything that is called so, whatever the case, or has that number (0x3000: a TID or FID; 31: an ErrorID, TID or FID).

    A message may be named with its API (md.ReqUserLogin), a type by one of its codes (Direction.Buy).
    """
    number = _number(asked)
    if number is not None:
        return [
            *(s for s in spec.structs.values() if s.fid == number != NO_FID),
            *(m for m in spec.messages if m.tid == number),
            *(e for e in spec.errors if e.id == number),
        ]
    name = asked.lower()
    return [
        *(s for s in spec.structs.values() if s.name.lower() == name),
        *(m for m in spec.messages if name in (m.name.lower(), f"{m.api}.{m.name}".lower())),
        *(t for t in spec.types.values() if name in (t.name.lower(), *(f"{t.name}.{code}".lower() for code in t.codes))),
        *(e for e in spec.errors if e.name.lower() == name),
        *(c for c in spec.local if name in (c.name.lower(), f"{c.api}.{c.name}".lower())),
    ]


def similar(spec: VersionSpec, asked: str) -> list[str]:
    """Up to five names that may have been meant."""
    names = {n.lower(): n for n in (*spec.structs, *spec.types, *(m.name for m in spec.messages), *(e.name for e in spec.errors))}
    return [names[found] for found in get_close_matches(asked.lower(), names, 5)]


def layout(struct: StructSpec, spec: VersionSpec) -> list[tuple[int, int, str, TypeSpec]]:
    """(offset, size, member, type) in wire order; offsets and sizes in bytes."""
    rows, offset = [], 0
    for member, name in struct.members:
        kind = spec.types[name]
        rows.append((offset, kind.size, member, kind))
        offset += kind.size
    return rows


def carriers(struct: StructSpec, spec: VersionSpec) -> list[MessageSpec]:
    """The messages that carry the struct."""
    return [m for m in spec.messages if struct.name in m.structs]


def users(kind: TypeSpec, spec: VersionSpec) -> list[str]:
    """The members of that type, "Struct.Member"."""
    return [f"{s.name}.{member}" for s in spec.structs.values() for member, name in s.members if name == kind.name]


def _number(asked: str) -> int | None:
    try:
        return int(asked, 0)
    except ValueError:
        return int(asked) if asked.isdigit() else None
