"""Walking frames in C; the twin is `ctpproto.bulk._python`."""

from __future__ import annotations

from functools import lru_cache

from ctpproto import _speedups
from ctpproto.bulk.gbk import table
from ctpproto.bulk.layout import Layout

__all__ = ["columns", "decode", "encode", "fill_text", "plan"]

decode, columns, fill_text, encode = (
    _speedups.bulk_decode, _speedups.bulk_columns, _speedups.bulk_fill_text, _speedups.bulk_encode,
)  # fmt: skip
_speedups.bulk_gbk(table())


@lru_cache(maxsize=64)
def plan(layouts: tuple[Layout, ...]) -> _speedups.BulkPlan:
    """What the functions above work by."""
    return _speedups.BulkPlan([layout.row_spec() for layout in layouts])
