"""CTP structs made by `ctpproto._speedups`, the extension in C; its twin is `ctpproto._structs_python`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctpproto import _speedups
from ctpproto._struct_rows import Member, encode, parse_rows, plan, show
from ctpproto.faults import DoesNotFit

if TYPE_CHECKING:
    from ctpproto._structs_python import Converter, Struct
else:
    Struct, Converter = _speedups.Struct, _speedups.Converter

__all__ = ["Converter", "Struct", "make_struct"]

_REVISION = 3
if _speedups.REVISION != _REVISION:
    raise ImportError(f"{_speedups.__file__} was built from another version of its source: install the project anew")
_speedups.configure(member=Member, does_not_fit=DoesNotFit, encode=encode, show=show, plan=plan)


def make_struct(version: str, module: str, name: str, fid: int, rows: str) -> type[Struct]:
    """A struct class from its rows, each "Member Type kind[size]", one a line."""
    return _speedups.make_struct(version, module, name, fid, [member[:4] for member in parse_rows(name, rows)])
