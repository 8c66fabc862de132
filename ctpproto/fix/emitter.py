"""Writes ctpproto/generated/fix*.py from specs/fix: tags and codes by name, and the dictionary's tables.

`ctpproto.schema.emitter` calls `emit`, so that `make generate` and the check that generated code is current cover both.
"""

from __future__ import annotations

import keyword
from pathlib import Path
from typing import Any

from ctpproto.faults import SpecFault
from ctpproto.fix.dictionary import load

_HEAD = """\
\"\"\"{version}: tags, codes and dictionary.

Generated from specs/fix/{file} by ctpproto.fix.emitter: change the specs, then run `make generate`.
\"\"\"

"""


def emit(folder: Path) -> dict[str, str]:
    """Path below ctpproto/generated -> text, one module for each file in specs/fix. Raises SpecFault over all files together."""
    files: dict[str, str] = {}
    problems: list[str] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            files[f"{path.stem}.py"] = _module(path.name, load(path))
        except SpecFault as fault:
            problems += fault.problems
    if problems:
        raise SpecFault(problems)
    return files


def _module(file: str, raw: dict[str, Any]) -> str:
    fields = dict(sorted(raw["field"].items(), key=lambda item: item[1]["tag"]))
    tag = {name: row["tag"] for name, row in fields.items()}
    lines = ["from ctpproto.fix.dictionary import make_dictionary", "", "", "class Tag:"]
    lines += [f"    {name} = {number}" for name, number in tag.items()]
    lines += ["", "", "class MsgType:"]
    lines += [f'    {name} = "{row["type"]}"' for name, row in raw["message"].items()]
    for name, row in fields.items():
        if row.get("values"):
            lines += ["", "", f"class {name}:"]
            lines += [f'    {_identifier(value)} = "{code}"' for value, code in row["values"].items()]

    def tags(names: list[str]) -> str:
        return "(" + "".join(f"{tag[name]}, " for name in names).rstrip(" ") + ")"

    lines += ["", "", "_FIELDS: list[tuple[str, int, str, dict[str, str], bool]] = ["]
    for name, row in fields.items():
        values = row.get("values", {})
        lines.append(f'    ("{name}", {row["tag"]}, "{row["type"]}", {values!r}, {row.get("open", not values)}),')
    lines += ["]", "_MESSAGES: list[tuple[str, str, bool, tuple[int, ...], tuple[int, ...]]] = ["]
    for name, row in raw["message"].items():
        required, optional = tags(row.get("required", [])), tags(row.get("optional", []))
        lines.append(f'    ("{name}", "{row["type"]}", {row.get("admin", False)}, {required}, {optional}),')
    parts = [f"({tags(raw[p].get('required', []))}, {tags(raw[p].get('optional', []))})" for p in ("header", "trailer")]
    groups = {tag[count]: tuple(tag[m] for m in members) for count, members in raw.get("group", {}).items()}
    lengths = {tag[length]: tag[data] for data, length in raw.get("data", {}).items()}
    lines += [
        "]",
        f"_HEADER = {parts[0]}",
        f"_TRAILER = {parts[1]}",
        "DICTIONARY = make_dictionary(",
        f'    "{raw["version"]}", "{raw["begin_string"]}", _FIELDS, _MESSAGES, _HEADER, _TRAILER, {groups}, {lengths}',
        ")",
        "",
    ]
    return _HEAD.format(version=raw["version"], file=file) + "\n".join(lines)


def _identifier(name: str) -> str:
    return name + "_" if keyword.iskeyword(name) else name
