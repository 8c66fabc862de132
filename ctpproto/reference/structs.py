"""Structs of one API version, interpreted from the specs member by member."""

from __future__ import annotations

import math
import sys
from functools import cache
from typing import Any, Mapping, NamedTuple

from construct import Adapter, Bytes, Construct, Float64b, FormatFieldError, Int16sb, Int32sb, Int64sb, StreamError
from construct import Struct as Layout

from ctpproto.reference.refusals import Refused
from ctpproto.schema.loader import VOCABULARY_VERSION, load_all
from ctpproto.schema.model import StructSpec, TypeSpec, VersionSpec


class _Text(Adapter):
    """GBK up to the first NUL, or to the member's end where there is none; bytes that are no GBK stay visible."""

    def __init__(self, size: int):
        super().__init__(Bytes(size))
        self.size = size

    def _decode(self, raw: bytes, context: Any, path: str) -> str:
        return raw.partition(b"\0")[0].decode("gbk", "backslashreplace")

    def _encode(self, text: Any, context: Any, path: str) -> bytes:
        if not isinstance(text, str):
            raise Refused("not a text")
        try:
            raw = text.encode("gbk")
        except UnicodeEncodeError:
            raise Refused("not in GBK") from None
        if b"\0" in raw or len(raw) + 1 > self.size:
            raise Refused("holds a NUL, or leaves none at the end")
        return raw + bytes(self.size - len(raw))


class _Character(Adapter):
    """One byte as the character of the same number; the NUL is no character."""

    def __init__(self) -> None:
        super().__init__(Bytes(1))

    def _decode(self, raw: bytes, context: Any, path: str) -> str:
        return "" if raw == b"\0" else raw.decode("latin-1")

    def _encode(self, text: Any, context: Any, path: str) -> bytes:
        if not isinstance(text, str) or len(text) > 1 or text > "\xff":
            raise Refused("not one character of one byte")
        return text.encode("latin-1") or b"\0"


class _Opaque(Adapter):
    """Bytes as they are; fewer are filled up with NULs."""

    def __init__(self, size: int):
        super().__init__(Bytes(size))
        self.size = size

    def _decode(self, raw: bytes, context: Any, path: str) -> bytes:
        return bytes(raw)

    def _encode(self, value: Any, context: Any, path: str) -> bytes:
        if not isinstance(value, (bytes, bytearray)) or len(value) > self.size:
            raise Refused(f"not up to {self.size} bytes")
        return bytes(value) + bytes(self.size - len(value))


class _Double(Adapter):
    """The greatest double says "no value"."""

    def _decode(self, value: float, context: Any, path: str) -> float | None:
        return None if value == sys.float_info.max else value

    def _encode(self, value: Any, context: Any, path: str) -> Any:
        return sys.float_info.max if value is None else value


def _reading(type: TypeSpec) -> Construct:
    """How the bytes of a type are read, by its kind in the specs."""
    match type.kind:
        case "text":
            return _Text(type.length)
        case "bytes":
            return _Opaque(type.length)
        case "char":
            return _Character()
        case "double":
            return _Double(Float64b)
    return {"int": Int32sb, "short": Int16sb, "long": Int64sb}[type.kind]


class _Member(NamedTuple):
    name: str
    type: TypeSpec
    reading: Construct
    offset: int
    size: int


class _Struct:
    """One struct: its members, and all of them as one layout."""

    def __init__(self, spec: StructSpec, types: Mapping[str, TypeSpec]):
        self.members: dict[str, _Member] = {}
        at = 0
        for name, type_name in spec.members:
            reading = _reading(types[type_name])
            size = reading.sizeof()
            self.members[name] = _Member(name, types[type_name], reading, at, size)
            at += size
        self.size = at
        self.layout = Layout(*(member.name / member.reading for member in self.members.values()))
        self.zero = self.values(bytes(at))

    def values(self, raw: bytes) -> dict[str, Any]:
        parsed = self.layout.parse(raw)
        return {name: parsed[name] for name in self.members}


_specs = cache(load_all)


class ReferenceVersion:
    """One folder of the specs: "6.3.11", "6.7.13", "internal". Structs are made when they are first asked for."""

    def __init__(self, name: str, specs: Mapping[str, VersionSpec] | None = None):
        """specs: as `ctpproto.schema.loader.load_all` gives them, which is asked otherwise."""
        specs = specs or _specs()
        self.name = name
        self.spec = specs[name]
        self._types: dict[str, TypeSpec] = dict(self.spec.types)
        if name == "internal":  # its structs speak in the vocabulary's types as well
            self._types = {**specs[VOCABULARY_VERSION].types, **self._types}
        self._made: dict[str, _Struct] = {}
        self._names = {struct.fid: struct.name for struct in self.spec.structs.values() if struct.travels}

    @property
    def names(self) -> tuple[str, ...]:
        """Of all structs."""
        return tuple(self.spec.structs)

    def name_of(self, fid: int) -> str | None:
        """The struct behind a FID, None where this version has none."""
        return self._names.get(fid)

    def size(self, name: str) -> int:
        """Bytes of a whole struct."""
        return self._struct(name).size

    def kinds(self, name: str) -> dict[str, tuple[str, int]]:
        """Member -> (kind in the specs, bytes)."""
        return {member.name: (member.type.kind, member.size) for member in self._struct(name).members.values()}

    def parse(self, name: str, raw: bytes) -> dict[str, Any]:
        """All members. Shorter input reads as if zeros followed, the tail of a longer one is ignored (ftd-wire, "Frames")."""
        struct = self._struct(name)
        raw = bytes(raw)
        return struct.values(raw[: struct.size] + bytes(max(0, struct.size - len(raw))))

    def build(self, name: str, values: Mapping[str, Any]) -> bytes:
        """A whole struct; members that are not given are zero. Raises Refused, naming the first member in struct order."""
        struct = self._struct(name)
        for stranger in values:
            if stranger not in struct.members:
                raise Refused("no such member", stranger)
        pieces = []
        for member in struct.members.values():
            try:
                pieces.append(member.reading.build(values.get(member.name, struct.zero[member.name])))
            except Refused as refused:
                raise Refused(refused.why, member.name) from None
            except (FormatFieldError, StreamError, OverflowError, TypeError) as error:
                raise Refused(f"no {member.type.kind}: {error}", member.name) from None
        return b"".join(pieces)

    def not_text(self, name: str, raw: bytes) -> list[str]:
        """Text members that are no GBK, up to their NUL or their end."""
        struct = self._struct(name)
        return [m.name for m in struct.members.values() if m.type.kind == "text" and not _is_gbk(self._cut(struct, m, raw))]

    def unfit(self, name: str, raw: bytes) -> list[str]:
        """What a front does not take in: text that is no GBK or does not end, doubles that are no numbers."""
        struct = self._struct(name)
        found = []
        for member in struct.members.values():
            piece = self._cut(struct, member, raw)
            if member.type.kind == "text":
                bad = b"\0" not in piece or not _is_gbk(piece)
            else:
                value = member.reading.parse(piece)
                bad = isinstance(value, float) and not math.isfinite(value)
            if bad:
                found.append(member.name)
        return found

    @staticmethod
    def _cut(struct: _Struct, member: _Member, raw: bytes) -> bytes:
        return (bytes(raw) + bytes(struct.size))[member.offset : member.offset + member.size]

    def _struct(self, name: str) -> _Struct:
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = _Struct(self.spec.structs[name], self._types)
        return made


def _is_gbk(raw: bytes) -> bool:
    try:
        raw.partition(b"\0")[0].decode("gbk")
    except UnicodeDecodeError:
        return False
    return True
