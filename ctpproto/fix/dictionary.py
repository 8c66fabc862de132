"""FIX dictionaries: read from specs/fix into a frozen model, every mistake reported at once; made usable at run time.

Two steps, as with the CTP specs: `load` reads TOML for the emitter; generated modules build `Dictionary` objects at
import with `make_dictionary`, so that nothing parses TOML in a running daemon.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Mapping

from ctpproto.faults import SpecFault

TYPES = (
    "STRING",
    "CHAR",
    "INT",
    "SEQNUM",
    "NUMINGROUP",
    "LENGTH",
    "QTY",
    "PRICE",
    "AMT",
    "FLOAT",
    "PERCENTAGE",
    "BOOLEAN",
    "UTCTIMESTAMP",
    "LOCALMKTDATE",
    "EXCHANGE",
    "CURRENCY",
    "DATA",
    "MULTIPLEVALUESTRING",
    "MONTHYEAR",
)


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field. `values`: name -> code; `open`: codes beside these are allowed."""

    name: str
    tag: int
    type: str
    values: Mapping[str, str] = field(default_factory=dict)
    open: bool = True
    doc: str = ""

    def __str__(self) -> str:
        return f"{self.name}({self.tag})"


@dataclass(frozen=True, slots=True)
class MessageSpec:
    """A message: MsgType(35) and the tags of its body (header and trailer apart, group members included in `allowed`)."""

    name: str
    type: str
    admin: bool
    required: tuple[int, ...]
    allowed: frozenset[int]


@dataclass(frozen=True)
class Dictionary:
    """One FIX version: fields by tag and name, messages by MsgType(35), groups, length fields of DATA fields."""

    version: str
    begin_string: str
    fields: Mapping[int, FieldSpec]
    names: Mapping[str, FieldSpec]
    messages: Mapping[str, MessageSpec]
    header: frozenset[int]
    header_required: tuple[int, ...]
    trailer: frozenset[int]
    groups: Mapping[int, tuple[int, ...]]
    data_lengths: Mapping[int, int]  # LENGTH tag -> DATA tag

    def name(self, tag: int) -> str:
        """ "Name(tag)", as FIX people write it."""
        spec = self.fields.get(tag)
        return str(spec) if spec else f"tag {tag}"


def load(path: Path) -> dict[str, Any]:
    """The raw dictionary of one file, checked. Raises SpecFault with every problem found."""
    problems: list[str] = []
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise SpecFault([f"{path.name}: {error}"]) from None
    fields = raw.get("field", {})
    tags: dict[int, str] = {}
    for name, row in fields.items():
        tag = row.get("tag")
        if not isinstance(tag, int) or tag < 1:
            problems.append(f"{name}: no tag")
        elif tag in tags:
            problems.append(f"{name}: tag {tag} is {tags[tag]}'s")
        else:
            tags[tag] = name
        if row.get("type") not in TYPES:
            problems.append(f"{name}: type {row.get('type')!r} is none of {', '.join(TYPES)}")
        values = row.get("values", {})
        if len(set(values.values())) != len(values):
            problems.append(f"{name}: a code has two names")
    known = set(fields)

    def check(where: str, names: list[str]) -> None:
        problems.extend(f"{where}: no field {name}" for name in names if name not in known)
        if len(set(names)) != len(names):
            problems.append(f"{where}: a field stands twice")

    for part in ("header", "trailer"):
        check(part, raw.get(part, {}).get("required", []) + raw.get(part, {}).get("optional", []))
    types: dict[str, str] = {}
    for name, row in raw.get("message", {}).items():
        check(f"message.{name}", row.get("required", []) + row.get("optional", []))
        if not row.get("type") or row["type"] in types:
            problems.append(f"message.{name}: MsgType {row.get('type')!r} is missing or {types.get(row.get('type'))}'s")
        types[row.get("type")] = name
    for count, members in raw.get("group", {}).items():
        check(f"group.{count}", [count, *members])
        if not members:
            problems.append(f"group.{count}: no members")
    for data, length in raw.get("data", {}).items():
        check(f"data.{data}", [data, length])
        if data in known and fields[data].get("type") != "DATA":
            problems.append(f"data.{data}: {data} is no DATA field")
    problems += [
        f"{n}: a DATA field without a length field"
        for n, r in fields.items()
        if r.get("type") == "DATA" and n not in raw.get("data", {})
    ]
    if problems:
        raise SpecFault([f"{path.name}: {problem}" for problem in problems])
    return raw


def make_dictionary(
    version: str,
    begin_string: str,
    fields: list[tuple[str, int, str, dict[str, str], bool]],
    messages: list[tuple[str, str, bool, tuple[int, ...], tuple[int, ...]]],
    header: tuple[tuple[int, ...], tuple[int, ...]],
    trailer: tuple[tuple[int, ...], tuple[int, ...]],
    groups: dict[int, tuple[int, ...]],
    data_lengths: dict[int, int],
) -> Dictionary:
    """A Dictionary from generated tables. A message's group members are allowed wherever its count field is."""
    specs = [FieldSpec(*row) for row in fields]
    made = []
    for name, type_, admin, required, optional in messages:
        allowed = set(required + optional)
        for tag in required + optional:
            allowed.update(groups.get(tag, ()))
        made.append(MessageSpec(name, type_, admin, required, frozenset(allowed)))
    return Dictionary(
        version,
        begin_string,
        {s.tag: s for s in specs},
        {s.name: s for s in specs},
        {m.type: m for m in made},
        frozenset(header[0] + header[1]),
        header[0],
        frozenset(trailer[0] + trailer[1]),
        groups,
        data_lengths,
    )
