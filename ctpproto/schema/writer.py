"""Writes a version's model as the four files of specs/ctp/<version>: what the loader reads back as the same model."""

from __future__ import annotations

import json
from typing import Any

from ctpproto.schema.model import VersionSpec
from ctpproto.structs import NO_FID


def files(spec: VersionSpec, source: str, wire_note: str) -> dict[str, str]:
    """File name -> TOML. `source`: whence types, structs and errors are; `wire_note`: whence TIDs, FIDs and series are."""
    def head(what: str, *notes: str) -> str:
        return "".join(f"# {line}\n" for line in (f"CTP API {spec.version}: {what}.", *notes)) + "\n"

    numbers = f"TIDs, FIDs and series: {wire_note}"
    members = 'structs in wire order, "Member" or "Member:Type"'
    messages = "messages, and the library's functions and callbacks that have none"
    return {
        "types.toml": head("data types and character codes", source) + _types(spec),
        "structs.toml": head(members, source, numbers) + _structs(spec),
        "messages.toml": head(messages, source, numbers) + _messages(spec),
        "errors.toml": head("documented errors", source) + _errors(spec),
    }


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _types(spec: VersionSpec) -> str:
    blocks = []
    for t in spec.types.values():
        block = f'[{t.name}]\nkind = "{t.kind}"\n'
        if t.kind in ("text", "bytes"):
            block += f"length = {t.length}\n"
        if t.codes:
            block += f"[{t.name}.codes]\n" + "".join(f"{name} = {_text(value)}\n" for name, value in t.codes.items())
        blocks.append(block)
    return "\n".join(blocks)


def _structs(spec: VersionSpec) -> str:
    lines = []
    for struct in spec.structs.values():
        lines.append(f"[{struct.name}]")
        if struct.fid != NO_FID:
            lines.append(f"fid = 0x{struct.fid:04X}")
        if struct.own:
            lines.append("own = true")
        rows = (f'    "{member}",' if member == kind else f'    "{member}:{kind}",' for member, kind in struct.members)
        lines += ["members = [", *rows, "]", ""]
    return "\n".join(lines)


def _messages(spec: VersionSpec) -> str:
    blocks = []
    for m in spec.messages:
        lines = ["[[message]]", f'name = "{m.name}"', f'api = "{m.api}"', f'kind = "{m.kind}"', f"tid = 0x{m.tid:04X}"]
        if m.series is not None:
            lines.append(f"series = {m.series}")
        lines.append(f"structs = {_text(list(m.structs))}")
        lines += [f"{flag} = true" for flag, is_set in (("repeated", m.repeated), ("own", m.own)) if is_set]
        if m.doc:
            lines.append(f"doc = {_text(m.doc)}")
        blocks.append("\n".join(lines) + "\n")
    for local in spec.local:
        lines = ["[[local]]", f'name = "{local.name}"', f'api = "{local.api}"']
        if local.parameters:
            lines.append(f"parameters = {_text(list(local.parameters))}")
        blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks)


def _errors(spec: VersionSpec) -> str:
    return "\n".join(f"[{e.name}]\nid = {e.id}\nprompt = {_text(e.prompt)}\n" for e in spec.errors)
