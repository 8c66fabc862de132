"""Writes ctpproto/generated/fix*.py from specs/fix: tags and codes by name, and the dictionary's tables.

`ctpproto.schema.emitter` calls `emit`, so that `make generate` and the check that generated code is current cover both.
"""

from __future__ import annotations

import keyword
from pathlib import Path
from typing import Any

from ctpproto.faults import SpecFault
from ctpproto.fix.dictionary import OWN, load, read

_HEAD = """\
\"\"\"{version}: tags, codes and dictionary.

Generated from specs/fix/{file} and own.toml by ctpproto.fix.emitter: change the specs, then run `make generate`.
\"\"\"

"""


def emit(folder: Path) -> dict[str, str]:
    """Path below ctpproto/generated -> text, a module for each dictionary in specs/fix. Raises SpecFault over all together."""
    files: dict[str, str] = {}
    problems: list[str] = []
    own = read(folder / OWN)
    for path in sorted(folder.glob("fix*.toml")):
        try:
            files[f"{path.stem}.py"] = _module(path.name, load(path, own))
        except SpecFault as fault:
            problems += fault.problems
    if problems:
        raise SpecFault(problems)
    return files


def _module(file: str, raw: dict[str, Any]) -> str:
    fields = dict(sorted(raw["field"].items(), key=lambda item: item[1]["tag"]))
    tag = {name: row["tag"] for name, row in fields.items()}
    coded = {name: row for name, row in fields.items() if row.get("values")}
    transport = raw.get("transport", "")
    lines = ["from ctpproto.fix.dictionary import make_dictionary"]
    lines += [f"from ctpproto.generated import {transport}"] if transport else []
    lines += ["", "", "class Tag:"]
    lines += [f"    {_identifier(name)} = {number}" for name, number in tag.items()]
    lines += ["", "", "class MsgType:"]
    lines += [f'    {name} = "{row["type"]}"' for name, row in raw["message"].items()] or ["    pass"]
    for name, row in coded.items():
        lines += ["", "", f"class {name}:"]
        lines += [f"    {_identifier(value)} = {code!r}" for value, code in row["values"].items()]

    def part(member: Any) -> str:
        if isinstance(member, dict):
            count = member["group"]
            number = tag[count.rstrip("!")]
            inner = "".join(f"{part(m)}, " for m in member["members"]).rstrip(" ")
            return f"({-number if count.endswith('!') else number}, ({inner}))"
        name = member.rstrip("!")
        if name.startswith("@"):
            return repr(member[1:])
        return str(-tag[name] if member.endswith("!") else tag[name])

    def parts(members: list[Any]) -> str:
        return "(" + "".join(f"{part(m)}, " for m in members).rstrip(" ") + ")"

    lines += ["", "", '_FIELDS = """']
    lines += [f"{name} {row['tag']} {row['type']}" for name, row in fields.items()]
    lines += ['"""', "_VALUES: dict[int, dict[str, str]] = {"]
    lines += [f"    {row['tag']}: {row['values']!r}," for row in coded.values()]
    lines += ["}", f"_OPEN = frozenset({sorted(row['tag'] for row in fields.values() if row.get('open'))})"]
    lines += ["_COMPONENTS = {"] + [f"    {name!r}: {parts(members)}," for name, members in raw.get("component", {}).items()]
    lines += ["}", "_MESSAGES = ["]
    for name, row in raw["message"].items():
        lines.append(f"    ({name!r}, {row['type']!r}, {row.get('admin', False)}, {parts(row['members'])}),")
    lengths = {tag[length]: tag[data] for data, length in raw.get("data", {}).items()}
    lines += [
        "]",
        f"_HEADER = {parts(raw['header'])}",
        f"_TRAILER = {parts(raw['trailer'])}",
        f"_LENGTHS = {lengths}",
        "DICTIONARY = make_dictionary(",
        f'    "{raw["version"]}", "{raw["begin_string"]}", _FIELDS, _VALUES, _OPEN, _MESSAGES, _COMPONENTS,',
        "    _HEADER, _TRAILER, _LENGTHS, " + (f"{transport}.DICTIONARY," if transport else "None,"),
        ")",
        "",
    ]
    return _HEAD.format(version=raw["version"], file=file) + "\n".join(lines)


def _identifier(name: str) -> str:
    name = name if name.isidentifier() else "_" + name
    return name + "_" if keyword.iskeyword(name) else name
