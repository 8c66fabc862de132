"""What an editor and a type checker are told of the generated structs: aliases of the data types, and structs.pyi.

    types.py      Direction: TypeAlias = str, with a docstring that says size and codes; one for every data type
    structs.pyi   class InputOrder(Struct): its members by name with those types, and the constructor's keywords
    codes.pyi     class Direction: Buy = "0"
    messages.pyi  ReqOrderInsert: MessageType
"""

from __future__ import annotations

import textwrap
from typing import Mapping

from ctpproto._lazy_tables import identifier
from ctpproto.schema.model import StructSpec, TypeSpec, VersionSpec

_PYTHON = {"text": "str", "char": "str", "int": "int", "short": "int", "long": "int", "double": "float | None", "bytes": "bytes"}
_WIDTH = 120


def describe(kind: TypeSpec) -> str:
    """A data type in one sentence: what it holds, its size, its codes."""
    sentence = {
        "text": f"Text of up to {kind.length - 1} GBK bytes",
        "char": "One character",
        "int": "An integer of 32 bits",
        "short": "An integer of 16 bits",
        "long": "An integer of 64 bits",
        "double": "An IEEE double, None for DBL_MAX (no value)",
        "bytes": f"Exactly {kind.length} bytes",
    }[kind.kind]
    codes = ", ".join(f"{value!r} {name}" for name, value in kind.codes.items())
    return f"{sentence}: {codes}." if codes else f"{sentence}."


def aliases(spec: VersionSpec, base: VersionSpec | None, base_module: str) -> str:
    """types.py. `base` lends the types that `spec` uses without declaring them (the internal structs speak the vocabulary's)."""
    lines = ["from typing import TypeAlias", ""]
    lent = sorted({kind for s in spec.structs.values() for _, kind in s.members} - spec.types.keys()) if base else []
    lines += [f"from {base_module}.types import {name} as {name}" for name in lent]
    lines += [""] if lent else []
    for kind in spec.types.values():
        doc = describe(kind).replace("\\", "\\\\")
        lines += [f"{kind.name}: TypeAlias = {_PYTHON[kind.kind]}", f'"""{doc}"""']
    return "\n".join([*lines, ""])


def stub(spec: VersionSpec, types: Mapping[str, TypeSpec], module: str) -> str:
    """structs.pyi. Members are read, never assigned to; on the class they are the row that describes them."""
    lines = ["from ctpproto.structs import Field, Struct", f"from {module} import types as t", ""]
    for struct in spec.structs.values():
        lines += _class(struct, types)
    lines += ["STRUCTS: dict[str, type[Struct]]", ""]
    return "\n".join(lines)


def codes_stub(spec: VersionSpec) -> str:
    """codes.pyi: what the classes are whose making waits until they are asked for."""
    lines = []
    for kind in spec.types.values():
        if kind.codes:
            lines += [f"class {kind.name}:", *(f"    {identifier(name)} = {value!r}" for name, value in kind.codes.items()), ""]
    return "\n".join([*lines, "CODES: dict[str, dict[str, str]]", ""])


def messages_stub(spec: VersionSpec) -> str:
    """messages.pyi."""
    names = dict.fromkeys(message.name for message in spec.messages)
    lines = ["from ctpproto.message import MessageType", "", *(f"{name}: MessageType" for name in names), ""]
    return "\n".join([*lines, "MESSAGES: tuple[MessageType, ...]", ""])


def _class(struct: StructSpec, types: Mapping[str, TypeSpec]) -> list[str]:
    size = sum(types[kind].size for _, kind in struct.members)
    # Lines break between keywords, not inside one.
    keywords = ", ".join(f"{name}:\0t.{kind}\0=\0..." for name, kind in struct.members)
    wrapped = "\n".join(textwrap.wrap(keywords, _WIDTH, initial_indent=" " * 8, subsequent_indent=" " * 8)).replace("\0", " ")
    return [
        f"class {struct.name}(Struct):",
        f'    """{size} bytes, {struct.fid_words}."""',
        "    def __init__(", "        self, *,", wrapped, "    ) -> None: ...",
        *(f"    {name}: Field[t.{kind}]" for name, kind in struct.members),
        "",
    ]  # fmt: skip
