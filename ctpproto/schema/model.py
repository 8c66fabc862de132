"""The frozen model that the spec files are read into: what the emitter, the reference codec and the docs are fed from."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Mapping

from ctpproto._struct_rows import NO_FID

KINDS = {"text": "s", "char": "c", "int": "i", "short": "h", "long": "q", "double": "d", "bytes": "b"}
SIZES = {"char": 1, "int": 4, "short": 2, "long": 8, "double": 8}  # the others say their length


@dataclass(frozen=True, slots=True)
class TypeSpec:
    """A data type. `length` in bytes, NUL included, for text and bytes; `codes`: name -> character.

    Two types that no struct has (VirementTradeCode, FBTTradeCodeEnum) list values of six digits: what a text TradeCode may say.
    """

    name: str
    kind: str  # a key of KINDS
    length: int = 1
    codes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    doc: str = ""

    @property
    def row(self) -> str:
        letter = KINDS[self.kind]
        return f"{letter}{self.length}" if letter in "sb" else letter

    @property
    def size(self) -> int:
        """Bytes on the wire."""
        return SIZES.get(self.kind, self.length)


@dataclass(frozen=True, slots=True)
class StructSpec:
    """A struct: members as (name, type name) in wire order. `own`: the FID is ours, CTP never gave one."""

    name: str
    fid: int
    members: tuple[tuple[str, str], ...]
    own: bool = False
    doc: str = ""

    @property
    def travels(self) -> bool:
        """Whether it stands in packets on its own."""
        return self.fid != NO_FID

    @property
    def fid_words(self) -> str:
        """The FID as a person reads it."""
        if not self.travels:
            return "no FID: it never travels by itself"
        return f"FID {self.fid:#06x}{' (own)' if self.own else ''}"


@dataclass(frozen=True, slots=True)
class MessageSpec:
    """A message. `kind`: request, response, return or command; `series`: where it travels, None where not fixed."""

    name: str
    api: str
    kind: str
    tid: int
    series: int | None
    structs: tuple[str, ...]
    repeated: bool = False
    own: bool = False
    doc: str = ""


@dataclass(frozen=True, slots=True)
class ErrorSpec:
    """A documented error: its constant name, ErrorID and prompt."""

    name: str
    id: int
    prompt: str


@dataclass(frozen=True, slots=True)
class LocalSpec:
    """A function or callback of the vendor's library that no message of the specs stands behind: name and C++ parameters."""

    name: str
    api: str
    parameters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VersionSpec:
    """One folder below specs/ctp, or specs/internal."""

    version: str
    types: Mapping[str, TypeSpec]
    structs: Mapping[str, StructSpec]
    messages: tuple[MessageSpec, ...]
    errors: tuple[ErrorSpec, ...]
    local: tuple[LocalSpec, ...] = ()
