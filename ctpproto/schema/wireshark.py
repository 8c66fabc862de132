"""The Wireshark dissector of FTD for one API version: the specs as rows of text, read by what `ftd.lua` beside this module says.

Written to docs/wireshark/ftd.lua by the emitter. What the frames and packets are made of stands in `ctpproto.ftd`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Iterable

from ctpproto.ftd import compression, frames
from ctpproto.schema.model import MessageSpec, StructSpec, TypeSpec, VersionSpec
from ctpproto.structs import NO_FID

VERSION = "6.3.11"  # whose numbers were observed on the wire
REQUEST = "request"
_INTERPRETER = Path(__file__).with_name("ftd.lua")


def dissector(spec: VersionSpec) -> str:
    """The whole Lua script."""
    travelling = [struct for struct in spec.structs.values() if struct.fid != NO_FID]
    used = {kind for struct in travelling for _, kind in struct.members}
    text = _INTERPRETER.read_text("utf-8")
    for name, said in {
        "VERSION": spec.version,
        "TYPES": "\n".join(_type(spec.types[name]) for name in sorted(used)),
        "STRUCTS": "\n".join(map(_struct, travelling)),
        "REQUESTS": _messages(message for message in spec.messages if message.kind == REQUEST),
        "ANSWERS": _messages(message for message in spec.messages if message.kind != REQUEST),
        "MAX_EXTENSION": str(frames.MAX_EXTENSION),
        "MAX_CONTENT": str(frames.MAX_CONTENT),
        "MAX_EXPANDED": str(compression.MAX_EXPANDED),
        "TAG_HEARTBEAT": str(frames.TAG_HEARTBEAT),
        "TAG_INTERVAL": str(frames.TAG_HEARTBEAT_INTERVAL),
    }.items():
        text = text.replace(f"@{name}@", said)
    return text


def _type(spec: TypeSpec) -> str:
    codes = {code: name for name, code in spec.codes.items()} if spec.kind == "char" else {}
    assert not any(character.isspace() or character == "]" for pair in codes.items() for character in "".join(pair)), spec.name
    return " ".join([spec.name, spec.row, *(f"{code}={name}" for code, name in codes.items())])


def _struct(spec: StructSpec) -> str:
    members = (member if member == kind else f"{member}:{kind}" for member, kind in spec.members)
    return " ".join([f"{spec.fid:04x}", spec.name, *members])


def _messages(specs: Iterable[MessageSpec]) -> str:
    """The first name of a number counts: the two APIs share some."""
    named: dict[int, str] = {}
    for spec in specs:
        named.setdefault(spec.tid, spec.name)
    return "\n".join(f"{tid:04x} {name}" for tid, name in sorted(named.items()))
