"""CTP structs as typed objects: rows of (member, type, kind, size) make a class.

An object is a lazy view: `unpack` keeps the received bytes and decodes a member when it is read, so a message that is only
forwarded is never taken apart and goes out byte for byte. Objects are values: they are not assigned to, `replace` makes a
changed copy. What is said to the constructor is checked by `pack`.

    order = InputOrder.unpack(raw)        a view             InputOrder.unpack_values(raw)     a tuple of all members
    order.LimitPrice, order.values()      what it says       InputOrder.pack_values(values)    and back
    InputOrder(LimitPrice=3.5).pack()     from members       order.replace(LimitPrice=None)    the other bytes as they are

Kinds (size in bytes on the wire, numbers big-endian):
  s text of up to size-1 GBK bytes and a NUL -> str          c one character -> str, '' when NUL
  i int32, h int16, q int64 (internal only) -> int           d IEEE double -> float, None for DBL_MAX ("no value")
  b opaque bytes of exactly `size` (internal only) -> bytes

Two objects are equal when they are of one type and say the same: bytes behind a text's NUL and the sign of zero aside.

>>> from ctpproto.ctp import structs
>>> info = structs.RspInfo(ErrorID=31, ErrorMsg="CTP:资金不足")
>>> raw = info.pack()
>>> len(raw), raw[:12].hex(" ")
(85, '00 00 00 1f 43 54 50 3a d7 ca bd f0')
>>> structs.RspInfo.unpack(raw)
RspInfo(ErrorID=31, ErrorMsg='CTP:资金不足')
>>> structs.RspInfo.unpack(raw[:4]).to_dict()                  # shorter: what is missing is zero
{'ErrorID': 31, 'ErrorMsg': ''}
>>> structs.RspInfo.ErrorMsg                                  # on the class: the row
Member(name='ErrorMsg', type_name='ErrorMsg', kind='s', size=81, offset=4)
>>> structs.Order(LimitPrice=None).pack() == structs.Order(LimitPrice=DBL_MAX).pack()
True
>>> structs.RspInfo(ErrorID="31").pack()
Traceback (most recent call last):
ctpproto.faults.DoesNotFit: RspInfo.ErrorID: required argument is not an integer: '31'

There are two makings of all this behind the same tests: `BACKEND` is "c" (`_speedups.c`, built by pip where there is a
compiler) or "python" (where there was none, or the environment says FIXBRIDGE_PURE=1).
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Generic, Iterable, Never, TypeVar, overload

from ctpproto._struct_rows import DBL_MAX, NO_FID, Member, register_codes

__all__ = ["BACKEND", "DBL_MAX", "NO_FID", "Converter", "Member", "Struct", "make_struct", "register_codes", "walk"]


def _choose() -> str:
    if os.environ.get("FIXBRIDGE_PURE", "0") not in ("", "0"):
        return "python"
    try:
        import ctpproto._speedups  # noqa: F401
    except ModuleNotFoundError as missing:  # installed without a compiler. Any other failure is a broken build, and is seen.
        if missing.name != "ctpproto._speedups":
            raise
        return "python"
    return "c"


BACKEND = _choose()
if TYPE_CHECKING or BACKEND == "python":
    from ctpproto._structs_python import Converter, Struct, make_struct
else:
    from ctpproto._structs_c import Converter, Struct, make_struct


if TYPE_CHECKING:
    V = TypeVar("V", covariant=True)

    class Field(Generic[V]):
        """A struct's member as the generated stubs declare it: a value on an object, a row on the class, never assigned to."""

        @overload
        def __get__(self, obj: None, owner: Any) -> Member: ...
        @overload
        def __get__(self, obj: Struct, owner: Any) -> V: ...
        def __get__(self, obj: Any, owner: Any) -> Any: ...
        def __set__(self, obj: Any, value: Never) -> None: ...


def walk(structs: Iterable[type[Struct]]) -> Iterable[tuple[str, Member]]:
    """Every (struct name, member) pair; for tests and documentation."""
    for cls in structs:
        for member in cls.MEMBERS.values():
            yield cls.NAME, member
