"""CTP structs in Python alone: the twin of `ctpproto._speedups`, where no compiler was at hand and for FIXBRIDGE_PURE=1.

Same values, same faults in the same words; `tests/property/test_struct_codecs.py` holds them equal.
"""

from __future__ import annotations

import struct as _struct
from math import isfinite
from operator import itemgetter
from typing import Any, ClassVar, Iterable, Self

from ctpproto._struct_rows import DBL_MAX, DBL_MAX_BYTES, NUMBERS, ZERO, Member, encode, parse_rows, plan, show
from ctpproto.faults import DoesNotFit

_MINUS_ZERO = _struct.pack(">d", -0.0)


def _decode(member: Member, raw: bytes) -> Any:
    kind, start = member.kind, member.offset
    end = start + member.size
    if len(raw) < end:  # a shorter version's struct: what is missing is zero (ftd-wire: "shorter, even empty")
        if len(raw) <= start:
            return ZERO[kind] if kind != "b" else bytes(member.size)
        raw = raw.ljust(end, b"\0")  # cut inside a member: it reads as the padded bytes do, before and after they are packed
    if kind == "s":
        return _text(raw[start:end])
    if kind == "c":
        byte = raw[start]
        return chr(byte) if byte else ""
    if kind == "b":
        return raw[start:end]
    if kind == "d" and raw[start:end] == DBL_MAX_BYTES:
        return None
    return NUMBERS[kind].unpack_from(raw, start)[0]


def _text(raw: bytes) -> str:
    end = raw.find(0)
    if end >= 0:
        raw = raw[:end]
    # Bytes that are no GBK stay visible instead of raising: whoever must refuse them asks `is_text`.
    return str(raw, "gbk", "backslashreplace")


def _as_bytes(raw: Any) -> bytes:
    return raw if type(raw) is bytes else bytes(memoryview(raw))


# A whole struct as one format, its zero values, and where each member stands: (index, kind, longest text).
_Packing = tuple[_struct.Struct, list[Any], dict[str, tuple[int, str, int]]]


def _packing(cls: type[Struct]) -> _Packing:
    text, blanks, places = ">", [], {}
    for index, member in enumerate(cls.MEMBERS.values()):
        number = member.kind in NUMBERS
        text += member.kind if number else f"{member.size}s"
        blanks.append(ZERO[member.kind] if number else b"")
        places[member.name] = (index, member.kind, member.size - 1 if member.kind == "s" else 1)
    cls._packing = made = (_struct.Struct(text), blanks, places)
    return made


class _Lazy:
    """Decodes a member on first read. Not a data descriptor, so the value cached in __dict__ is found before it."""

    __slots__ = ("member",)

    def __init__(self, member: Member):
        self.member = member

    def __get__(self, obj: Struct | None, owner: type[Struct]) -> Any:
        if obj is None:
            return self.member
        member = self.member
        raw = obj._raw
        if raw is None:
            kind = member.kind
            value = ZERO[kind] if kind != "b" else bytes(member.size)
        else:
            value = _decode(member, raw)
        obj.__dict__[member.name] = value
        return value


class Struct:
    """Base of all CTP structs. Members are read as attributes under their CTP names."""

    __slots__ = ("_raw", "__dict__")

    NAME: ClassVar[str]
    VERSION: ClassVar[str]
    FID: ClassVar[int]  # 0xFFFF where the struct never travels on its own
    SIZE: ClassVar[int]
    MEMBERS: ClassVar[dict[str, Member]]
    _packing: ClassVar[_Packing | None] = None  # made by the first `pack`: most structs are never packed

    def __init__(self, **members: Any):
        """Missing members are zero. Raises DoesNotFit for a name that the struct lacks; values are checked by `pack`."""
        object.__setattr__(self, "_raw", None)
        known = self.MEMBERS
        if not members.keys() <= known.keys():
            name = next(name for name in members if name not in known)
            raise DoesNotFit(self.NAME, name, members[name], "no such member")
        self.__dict__.update(members)

    @classmethod
    def unpack(cls, raw: bytes) -> Self:
        """A view of `raw`; anything but `bytes` is copied. Shorter input leaves trailing members zero, a longer one's tail is ignored.

        Never raises, whatever the bytes are.
        """
        self = cls.__new__(cls)
        object.__setattr__(self, "_raw", raw if type(raw) is bytes else _as_bytes(raw))
        return self

    @classmethod
    def unpack_values(cls, raw: bytes) -> tuple[Any, ...]:
        """All members in struct order, without an object in between."""
        raw = _as_bytes(raw)
        return tuple([_decode(member, raw) for member in cls.MEMBERS.values()])

    @classmethod
    def pack_values(cls, values: Iterable[Any]) -> bytes:
        """SIZE bytes of all members, given in struct order. Raises DoesNotFit, TypeError for another number of them."""
        items = tuple(values)
        if len(items) != len(cls.MEMBERS):
            raise TypeError(f"{cls.NAME} has {len(cls.MEMBERS)} members, not {len(items)}")
        return cls(**dict(zip(cls.MEMBERS, items))).pack()

    def pack(self) -> bytes:
        """Exactly SIZE bytes. Raises DoesNotFit, naming the member, where a value cannot be said."""
        raw = self._raw
        if raw is not None:
            size = self.SIZE
            return raw if len(raw) == size else raw[:size].ljust(size, b"\0")
        cls = type(self)
        layout, blanks, places = cls._packing or _packing(cls)
        values = blanks.copy()
        try:
            for name, value in self.__dict__.items():
                place, kind, limit = places[name]
                if kind == "s" or kind == "c":
                    # ASCII is GBK. The rest, and what does not fit, goes the long way, which knows the words for it.
                    if value.isascii() and len(value) <= limit and "\0" not in value:
                        values[place] = value.encode()
                    else:
                        values[place] = encode(cls.NAME, cls.MEMBERS[name], value)
                elif kind == "b":
                    values[place] = encode(cls.NAME, cls.MEMBERS[name], value)
                else:
                    values[place] = DBL_MAX if value is None and kind == "d" else value
            raw = layout.pack(*values)
        except (DoesNotFit, AttributeError, TypeError, OverflowError, _struct.error):
            for name, value in self.__dict__.items():
                encode(cls.NAME, cls.MEMBERS[name], value)  # raises, naming the first that was said
            raise
        object.__setattr__(self, "_raw", raw)
        return raw

    def replace(self, **changes: Any) -> Self:
        """A copy with some members changed. Bytes of the others stay as they are."""
        cls = type(self)
        buffer = bytearray(self.pack())
        for name, value in changes.items():
            member = cls.MEMBERS.get(name)
            if member is None:
                raise DoesNotFit(cls.NAME, name, value, "no such member")
            encoded = encode(cls.NAME, member, value)
            buffer[member.offset : member.offset + member.size] = encoded.ljust(member.size, b"\0")
        return cls.unpack(bytes(buffer))

    def to_dict(self) -> dict[str, Any]:
        """All members by name, in struct order."""
        return {name: getattr(self, name) for name in self.MEMBERS}

    def values(self) -> tuple[Any, ...]:
        """All members in struct order."""
        return tuple([getattr(self, name) for name in self.MEMBERS])

    def is_text(self) -> bool:
        """Whether every text member holds GBK: what a front asks before it lets a stranger's struct in."""
        raw = self._raw
        if raw is None:
            return True
        for member in self.MEMBERS.values():
            if member.kind == "s":
                piece = raw[member.offset : member.offset + member.size]
                try:
                    piece.split(b"\0", 1)[0].decode("gbk")
                except UnicodeDecodeError:
                    return False
        return True

    def is_plain(self) -> bool:
        """Whether all text is ASCII and ends, and all numbers are finite: nearly always, and then nothing else need be asked."""
        raw = self.pack()
        for _, _, kind, size, offset in self.MEMBERS.values():
            if kind == "s":
                end = raw.find(0, offset, offset + size)
                if end < 0 or not raw[offset:end].isascii():
                    return False
            elif kind == "d" and not isfinite(NUMBERS["d"].unpack_from(raw, offset)[0]):
                return False
        return True

    def _canonical(self) -> bytes:
        """The packed bytes with what says nothing made equal: what stands behind a text's NUL, and the sign of zero."""
        buffer = bytearray(self.pack())
        for member in self.MEMBERS.values():
            end = member.offset + member.size
            if member.kind == "s":
                nul = buffer.find(0, member.offset, end)
                if nul >= 0:
                    buffer[nul:end] = bytes(end - nul)
            elif member.kind == "d" and buffer[member.offset : end] == _MINUS_ZERO:
                buffer[member.offset] = 0
        return bytes(buffer)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{self.NAME} is a value: use replace({name}=...)")

    def __delattr__(self, name: str) -> None:
        self.__setattr__(name, None)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Struct) or type(other) is not type(self):
            return NotImplemented
        return self.pack() == other.pack() or self._canonical() == other._canonical()

    def __hash__(self) -> int:
        return hash((type(self), self._canonical()))

    __repr__ = show

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self).unpack, (self.pack(),))


def make_struct(version: str, module: str, name: str, fid: int, rows: str) -> type[Struct]:
    """A struct class from its rows, each "Member Type kind[size]", one a line."""
    members = {member.name: member for member in parse_rows(name, rows)}
    last = next(reversed(members.values()))
    body: dict[str, Any] = {member.name: _Lazy(member) for member in members.values()}
    size = last.offset + last.size
    body.update(NAME=name, VERSION=version, FID=fid, SIZE=size, MEMBERS=members, __slots__=(), __module__=module)
    return type(name, (Struct,), body)


class Converter:
    """Carries one struct between two versions by member name, copying bytes; see `ctpproto.ctp.Version`."""

    __slots__ = ("source", "target", "copies", "checks", "dropped", "_read", "_write", "_order", "_limits")

    def __init__(self, source: type[Struct], target: type[Struct]):
        self.source, self.target = source, target
        self.copies, self.checks, self.dropped = map(tuple, plan(source, target))
        self._compile()

    def _compile(self) -> None:
        """Both layouts as struct formats over the copied pieces, gaps as padding: two calls in C instead of a loop."""

        def layout(side: int, size: int) -> tuple[_struct.Struct, list[int]]:
            order = sorted(range(len(self.copies)), key=lambda index: self.copies[index][side])
            text, at = ">", 0
            for index in order:
                start, length = self.copies[index][side], self.copies[index][2]
                text += f"{start - at}x{length}s"
                at = start + length
            return _struct.Struct(f"{text}{size - at}x"), order

        self._read, read_order = layout(0, self.source.SIZE)
        self._write, write_order = layout(1, self.target.SIZE)
        self._order = None if read_order == write_order else itemgetter(*(read_order.index(index) for index in write_order))
        self._limits = [
            (member.offset, member.offset + self.target.MEMBERS[member.name].size, member) for member in self.checks
        ]

    def __call__(self, struct: Struct) -> Struct:
        """The same values in the target's layout. Raises DoesNotFit for a text that is too long for it."""
        if type(struct) is not self.source:
            raise TypeError(f"a struct {self.source.NAME} is wanted")
        raw = struct.pack()
        for start, stop, member in self._limits:
            if raw.find(0, start, stop) < 0:
                why = f"longer than {stop - start - 1} GBK bytes of API {self.target.VERSION}"
                raise DoesNotFit(self.target.NAME, member.name, getattr(struct, member.name), why)
        pieces = self._read.unpack(raw)
        return self.target.unpack(self._write.pack(*(pieces if self._order is None else self._order(pieces))))
