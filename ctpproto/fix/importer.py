"""Writes specs/fix/<version>.toml from a data dictionary in QuickFIX's XML form.

    python -m ctpproto.fix.importer FIX44.xml --out specs/fix/fix44.toml
    python -m ctpproto.fix.importer FIX50SP2.xml --transport fixt11 --out specs/fix/fix50sp2.toml

An installed quickfix package has them below share/quickfix. Only facts are taken over: tags, names, types, codes, and what
belongs to what, in order and required or not. What the project adds to the standard stands in specs/fix/own.toml.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from ctpproto.faults import SpecFault
from ctpproto.fix.dictionary import TYPES

COLUMNS = 130
# Names of one type in different versions. FIX 4.0 and 4.1 say CHAR for any text, TIME and DATE for what has other names since.
ALIASES = {
    "PRICEOFFSET": "FLOAT", "DAYOFMONTH": "INT", "UTCDATE": "UTCDATEONLY", "COUNTRY": "STRING", "LANGUAGE": "STRING",
    "XID": "STRING", "XIDREF": "STRING", "XMLDATA": "DATA", "TAGNUM": "INT", "MULTIPLESTRINGVALUE": "MULTIPLEVALUESTRING",
    "TIME": "UTCTIMESTAMP", "DATE": "LOCALMKTDATE",
}  # fmt: skip
OLD = {"FIX.4.0", "FIX.4.1"}
# LENGTH fields that are not called after their DATA field.
LENGTH_NAMES = ("{}Len", "{}Length")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("xml", type=Path, help="a data dictionary in QuickFIX's form")
    parser.add_argument("--transport", default="", help="specs/fix/NAME.toml that has header, trailer and session messages")
    parser.add_argument("--source", default="the data dictionary that QuickFIX 1.16.0 ships", help="stands in the file")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    text = translate(ElementTree.parse(arguments.xml).getroot(), arguments.transport, arguments.source)
    arguments.out.write_text(text, "utf-8")


def translate(root: ElementTree.Element, transport: str = "", source: str = "") -> str:
    """The TOML of one dictionary. Raises SpecFault with what it cannot say."""
    version = f"{root.get('type', 'FIX')}.{root.get('major')}.{root.get('minor')}"
    pack = int(root.get("servicepack", "0"))
    version = f"{version}SP{pack}" if pack and root.get("major") == "5" else version
    begin = "FIXT.1.1" if transport else version
    problems: list[str] = []
    fields = [_field(row, version, problems) for row in _part(root, "fields")]
    legend = "A member that is required ends with '!', a component begins with '@'."
    lines = [f"# {version}: written by ctpproto.fix.importer. {legend}", ""]
    lines += [f'version = "{version}"', f'begin_string = "{begin}"', f"source = {json.dumps(source)}"]
    if transport:
        lines.append(f'transport = "{transport}"')
    for name in ("header", "trailer"):
        lines.append(f"{name} = {_array(_members(_part(root, name)))}")
    lines += ["", "[data]"] + [f'{data} = "{length}"' for data, length in _lengths(fields, problems)]
    lines += ["", "[component]"]
    lines += [f"{row.get('name')} = {_array(_members(row))}" for row in _part(root, "components")]
    for row in _part(root, "messages"):
        lines += ["", f"[message.{row.get('name')}]", f'type = "{row.get("msgtype")}"']
        lines += ["admin = true"] if row.get("msgcat") == "admin" else []
        lines.append(f"members = {_array(_members(row))}")
    lines += ["", "[field]"]
    for name, tag, kind, codes in sorted(fields, key=lambda f: f[1]):
        values = ", ".join(f"{_key(label)} = {json.dumps(code)}" for label, code in codes.items())
        lines.append(f'{name} = {{ tag = {tag}, type = "{kind}"' + (f", values = {{ {values} }}" if codes else "") + " }")
    if problems:
        raise SpecFault([f"{version}: {problem}" for problem in problems])
    return "\n".join(lines) + "\n"


def code_name(description: str) -> str:
    """A code's name as names are written here: PARTIALLY_FILLED is PartiallyFilled."""
    words = re.findall(r"[A-Za-z0-9]+", description)
    return "".join(word if not word.isupper() else word.capitalize() for word in words) or "Unnamed"


def _part(root: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    found = root.find(name)
    return [] if found is None else list(found)


def _field(row: ElementTree.Element, version: str, problems: list[str]) -> tuple[str, int, str, dict[str, str]]:
    name, tag, kind = row.get("name", ""), int(row.get("number", "0")), row.get("type", "")
    if version in OLD and kind == "CHAR":
        kind = "STRING"
    kind = ALIASES.get(kind, kind)
    if kind not in TYPES:
        problems.append(f"{name}({tag}): no type {kind}")
    codes: dict[str, str] = {}
    for value in row.findall("value"):
        code, label = value.get("enum", ""), code_name(value.get("description", ""))
        if code in codes.values():
            continue
        codes[label if label not in codes else f"{label}{code_name(code)}"] = code
    return name, tag, kind, codes


def _lengths(fields: list[tuple[str, int, str, dict[str, str]]], problems: list[str]) -> list[tuple[str, str]]:
    """(DATA field, the LENGTH field before it)."""
    names, by_tag = {name for name, *_ in fields}, {tag: (name, kind) for name, tag, kind, _ in fields}
    pairs = []
    for name, tag, kind, _ in fields:
        if kind == "DATA":
            neighbour, its_kind = by_tag.get(tag - 1, ("", ""))
            length = next((form.format(name) for form in LENGTH_NAMES if form.format(name) in names), neighbour)
            if length == neighbour and its_kind != "LENGTH":
                problems.append(f"{name}({tag}): no LENGTH field is called after it or stands before it")
            else:
                pairs.append((name, length))
    return pairs


def _members(rows: Any) -> list[str]:
    """Members as TOML values. What stands twice (QuickFIX's FIX 4.3, RegistrationInstructions) is said once."""
    said: list[str] = []
    names: set[str] = set()
    for row in rows:
        if row.get("name") in names:
            continue
        names.add(row.get("name"))
        name = row.get("name") + ("!" if row.get("required") == "Y" else "")
        if row.tag == "field":
            said.append(json.dumps(name))
        elif row.tag == "component":
            said.append(json.dumps("@" + name))
        else:
            said.append(f"{{ group = {json.dumps(name)}, members = [{', '.join(_members(row))}] }}")
    return said


def _array(values: list[str]) -> str:
    """A TOML array, on as many lines as it needs."""
    one = f"[{', '.join(values)}]"
    if len(one) <= 100:
        return one
    lines, line = [], "   "
    for value in values:
        if len(line) + len(value) + 2 > COLUMNS and line.strip():
            lines.append(line)
            line = "   "
        line += f" {value},"
    return "[\n" + "\n".join([*lines, line]) + "\n]"


def _key(label: str) -> str:
    return label if re.fullmatch(r"[A-Za-z0-9_-]+", label) else json.dumps(label)


if __name__ == "__main__":
    main()
