"""CTP structs as typed objects: rows of (member, type, kind, size) make a class at import.

An object is a lazy view: `unpack` keeps the received bytes and decodes a member when it is first read, so a message
that is only forwarded is never taken apart and goes out byte for byte. Objects are values: they are not assigned to,
`replace` makes a changed copy.

Kinds (size in bytes on the wire, numbers big-endian):
  s text of up to size-1 GBK bytes and a NUL -> str          c one character -> str, '' when NUL
  i int32, h int16, q int64 (internal only) -> int           d IEEE double -> float, None for DBL_MAX ("no value")
  b opaque bytes of exactly `size` (internal only) -> bytes
"""

from __future__ import annotations

import struct as _struct
import sys
from operator import itemgetter
from typing import Any, ClassVar, Iterable, NamedTuple

from ctpproto.faults import DoesNotFit

DBL_MAX = sys.float_info.max
_DBL_MAX_BYTES = _struct.pack(">d", DBL_MAX)
_NUMBERS = {"i": _struct.Struct(">i"), "h": _struct.Struct(">h"), "q": _struct.Struct(">q"), "d": _struct.Struct(">d")}
_ZERO: dict[str, Any] = {"s": "", "c": "", "i": 0, "h": 0, "q": 0, "d": 0.0}


class Member(NamedTuple):
    """One row of a struct. `offset` and `size` in bytes of the packed struct."""

    name: str
    type_name: str
    kind: str
    size: int
    offset: int


def _decode(member: Member, raw: bytes) -> Any:
    kind, start = member.kind, member.offset
    end = start + member.size
    if len(raw) < end:  # a shorter version's struct: what is missing is zero (ftd-wire: "shorter, even empty")
        if len(raw) <= start:
            return _ZERO[kind] if kind != "b" else bytes(member.size)
        raw = raw.ljust(end, b"\0")  # cut inside a member: it reads as the padded bytes do, before and after they are packed
    if kind == "s":
        return _text(raw[start:end])
    if kind == "c":
        byte = raw[start]
        return chr(byte) if byte else ""
    if kind == "b":
        return raw[start:end]
    if kind == "d" and raw[start:end] == _DBL_MAX_BYTES:
        return None
    return _NUMBERS[kind].unpack_from(raw, start)[0]


def _text(raw: bytes) -> str:
    end = raw.find(0)
    if end >= 0:
        raw = raw[:end]
    # Bytes that are no GBK stay visible instead of raising: whoever must refuse them asks `is_text`.
    return str(raw, "gbk", "backslashreplace")


def _encode(owner: type[Struct], member: Member, value: Any) -> bytes:
    kind, size = member.kind, member.size
    try:
        if kind == "s":
            encoded = value.encode() if value.isascii() else value.encode("gbk")  # ASCII is GBK, and four times faster
            if len(encoded) >= size:
                raise DoesNotFit(owner.NAME, member.name, value, f"longer than {size - 1} GBK bytes")
            if 0 in encoded:
                raise DoesNotFit(owner.NAME, member.name, value, "holds a NUL")
            return encoded
        if kind == "c":
            if value == "":
                return b"\0"
            encoded = value.encode("latin-1")
            if len(encoded) != 1:
                raise DoesNotFit(owner.NAME, member.name, value, "not one character")
            return encoded
        if kind == "b":
            if len(value) > size:
                raise DoesNotFit(owner.NAME, member.name, value, f"longer than {size} bytes")
            return bytes(value)
        if kind == "d":
            return _DBL_MAX_BYTES if value is None else _NUMBERS["d"].pack(value)
        return _NUMBERS[kind].pack(value)
    except (UnicodeEncodeError, AttributeError, TypeError, OverflowError, _struct.error) as error:
        raise DoesNotFit(owner.NAME, member.name, value, str(error)) from None


# A whole struct as one format, its zero values, and where each member stands: (index, kind, longest text).
_Packing = tuple[_struct.Struct, list[Any], dict[str, tuple[int, str, int]]]


def _packing(cls: type[Struct]) -> _Packing:
    text, blanks, places = ">", [], {}
    for index, member in enumerate(cls.MEMBERS.values()):
        number = member.kind in _NUMBERS
        text += member.kind if number else f"{member.size}s"
        blanks.append(_ZERO[member.kind] if number else b"")
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
            value = _ZERO[kind] if kind != "b" else bytes(member.size)
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
    def unpack(cls, raw: bytes) -> Struct:
        """A view of `raw`. Shorter input leaves trailing members zero, a longer one's tail is ignored; never raises."""
        self = cls.__new__(cls)
        _set_raw(self, raw)
        return self

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
                        values[place] = _encode(cls, cls.MEMBERS[name], value)
                elif kind == "b":
                    values[place] = _encode(cls, cls.MEMBERS[name], value)
                else:
                    values[place] = DBL_MAX if value is None and kind == "d" else value
            raw = layout.pack(*values)
        except (AttributeError, TypeError, OverflowError, _struct.error):
            for name, value in self.__dict__.items():
                _encode(cls, cls.MEMBERS[name], value)  # raises, naming the member
            raise
        object.__setattr__(self, "_raw", raw)
        return raw

    def replace(self, **changes: Any) -> Struct:
        """A copy with some members changed. Bytes of the others stay as they are."""
        cls = type(self)
        buffer = bytearray(self.pack())
        for name, value in changes.items():
            member = cls.MEMBERS.get(name)
            if member is None:
                raise DoesNotFit(cls.NAME, name, value, "no such member")
            encoded = _encode(cls, member, value)
            buffer[member.offset : member.offset + member.size] = encoded.ljust(member.size, b"\0")
        return cls.unpack(bytes(buffer))

    def to_dict(self) -> dict[str, Any]:
        """All members by name, in struct order."""
        return {name: getattr(self, name) for name in self.MEMBERS}

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

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{self.NAME} is a value: use replace({name}=...)")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        if self.pack() == other.pack():
            return True
        return self.to_dict() == other.to_dict()

    def __hash__(self) -> int:
        return hash((type(self), tuple(self.to_dict().values())))

    def __repr__(self) -> str:
        codes = _codes_of(type(self))
        shown = []
        for name, member in self.MEMBERS.items():
            value = getattr(self, name)
            if value == _ZERO.get(member.kind, b"") or member.kind == "b" and not any(value):
                continue
            code_name = codes.get(member.type_name, {}).get(value) if member.kind == "c" else None
            shown.append(f"{name}={value!r}" + (f":{code_name}" if code_name else ""))
        return f"{self.NAME}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self).unpack, (self.pack(),))


_set_raw = Struct.__dict__["_raw"].__set__  # the slot itself: `unpack` runs for every struct that travels


_CODE_NAMES: dict[str, dict[str, dict[str, str]]] = {}


def register_codes(version: str, codes: dict[str, dict[str, str]]) -> None:
    """Give `repr` the names of a version's character codes: type -> {character: name}."""
    _CODE_NAMES[version] = codes


def _codes_of(cls: type[Struct]) -> dict[str, dict[str, str]]:
    return _CODE_NAMES.get(cls.VERSION, {})


def make_struct(version: str, module: str, name: str, fid: int, rows: str) -> type[Struct]:
    """A struct class from its rows, each "Member Type kind[size]", one a line."""
    members: dict[str, Member] = {}
    offset = 0
    for row in rows.strip().splitlines():
        member_name, type_name, code = row.split()
        kind = code[0]
        size = int(code[1:]) if kind in "sb" else 1 if kind == "c" else _NUMBERS[kind].size
        members[member_name] = Member(member_name, type_name, kind, size, offset)
        offset += size
    body: dict[str, Any] = {member.name: _Lazy(member) for member in members.values()}
    body.update(NAME=name, VERSION=version, FID=fid, SIZE=offset, MEMBERS=members, __slots__=(), __module__=module)
    return type(name, (Struct,), body)


class Converter:
    """Carries one struct between two versions by member name, copying bytes; see `ctpproto.ctp.Version`."""

    __slots__ = ("source", "target", "copies", "checks", "dropped", "_read", "_write", "_order", "_limits")

    def __init__(self, source: type[Struct], target: type[Struct]):
        self.source, self.target = source, target
        copies: list[tuple[int, int, int]] = []
        self.checks: list[Member] = []  # text members that may be too long for the target
        self.dropped: list[Member] = []  # members that the target lacks; they must be empty
        for name, theirs in source.MEMBERS.items():
            if name.startswith("reserve"):
                continue  # a widened member's former place; its name says nothing
            ours = target.MEMBERS.get(name)
            if ours is None or ours.kind != theirs.kind:
                self.dropped.append(theirs)
                continue
            size = min(ours.size, theirs.size)
            if ours.size < theirs.size:
                self.checks.append(theirs)
            if copies and copies[-1][0] + copies[-1][2] == theirs.offset and copies[-1][1] + copies[-1][2] == ours.offset:
                copies[-1] = (copies[-1][0], copies[-1][1], copies[-1][2] + size)
            else:
                copies.append((theirs.offset, ours.offset, size))
        self.copies = copies
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
        raw = struct.pack()
        for start, stop, member in self._limits:
            if raw.find(0, start, stop) < 0:
                why = f"longer than {stop - start - 1} GBK bytes of API {self.target.VERSION}"
                raise DoesNotFit(self.target.NAME, member.name, getattr(struct, member.name), why)
        pieces = self._read.unpack(raw)
        return self.target.unpack(self._write.pack(*(pieces if self._order is None else self._order(pieces))))


def walk(structs: Iterable[type[Struct]]) -> Iterable[tuple[str, Member]]:
    """Every (struct name, member) pair; for tests and documentation."""
    for cls in structs:
        for member in cls.MEMBERS.values():
            yield cls.NAME, member
