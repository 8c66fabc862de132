"""FIX dictionaries: read from specs/fix into tables, every mistake reported at once; made usable at run time.

Two steps, as with the CTP specs: `load` reads TOML for the emitter; generated modules build `Dictionary` objects at import with
`make_dictionary`, so that nothing parses TOML in a running daemon. A message is put together from its components when it is first
asked for: FIX 5.0SP2 has some thousand members in a message.

Members of a message, component or group are strings and, for groups, tables:

    "Symbol!"    a field that must be there          "@Instrument"    a component
    { group = "NoAllocs", members = ["AllocAccount", ...] }           a repeating group; the first member opens an entry
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Iterator, Mapping, NamedTuple, Sequence

from ctpproto.faults import SpecFault

TYPES = (
    "STRING", "CHAR", "INT", "SEQNUM", "NUMINGROUP", "LENGTH", "QTY", "PRICE", "AMT", "FLOAT", "PERCENTAGE", "BOOLEAN",
    "UTCTIMESTAMP", "UTCDATEONLY", "UTCTIMEONLY", "LOCALMKTDATE", "LOCALMKTTIME", "TZTIMEONLY", "TZTIMESTAMP",
    "EXCHANGE", "CURRENCY", "DATA", "MULTIPLEVALUESTRING", "MULTIPLECHARVALUE", "MONTHYEAR",
)  # fmt: skip
OWN = "own.toml"  # what the project adds to the standard's dictionaries

# A member as generated modules say it: tag (negative where required), component name ("!" behind it), or (count tag, members).


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
class GroupSpec:
    """A repeating group. `count`: the tag of its NUMINGROUP field; `first`: the tag that opens an entry.

    members: tags of an entry, in order, count fields of inner groups included; required: those that every entry must have;
    groups: inner groups by count tag; tags: all tags of an entry, those of inner groups included.
    """

    count: int
    first: int
    members: tuple[int, ...]
    required: tuple[int, ...]
    groups: Mapping[int, GroupSpec]
    tags: frozenset[int]


@dataclass(frozen=True, slots=True)
class MessageSpec:
    """A message: MsgType(35) and what its body may hold, header and trailer apart.

    members: tags in the standard's order, count fields included, group members not; required: those that must be there;
    groups: by count tag; allowed: members and everything inside groups; nested: what may stand inside groups alone.
    """

    name: str
    type: str
    admin: bool
    required: tuple[int, ...]
    allowed: frozenset[int]
    members: tuple[int, ...]
    groups: Mapping[int, GroupSpec]
    nested: frozenset[int]


class Messages(Mapping[str, MessageSpec]):
    """Messages by MsgType(35), each put together when it is first asked for."""

    def __init__(self, rows: Sequence[tuple[str, str, bool, tuple[Any, ...]]], components: Mapping[str, tuple[Any, ...]]):
        self._rows = {row[1]: row for row in rows}
        self._components = components
        self._made: dict[str, MessageSpec] = {}

    def __getitem__(self, msg_type: str) -> MessageSpec:
        made = self._made.get(msg_type)
        if made is None:
            name, _, admin, parts = self._rows[msg_type]
            members, required, groups = _expand(parts, self._components)
            inside = frozenset().union(*(group.tags for group in groups.values()))
            allowed = inside.union(members)
            made = MessageSpec(name, msg_type, admin, required, allowed, members, groups, allowed.difference(members))
            self._made[msg_type] = made
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def names(self) -> dict[str, str]:
        """Name -> MsgType(35), without putting the messages together."""
        return {row[0]: row[1] for row in self._rows.values()}

    def with_members(self, members: Mapping[str, tuple[Any, ...]]) -> Messages:
        """The same messages, those of these MsgTypes with other members."""
        rows = [(name, kind, admin, members.get(kind, parts)) for name, kind, admin, parts in self._rows.values()]
        return Messages(rows, self._components)

    def named(self, name: str) -> MessageSpec | None:
        """The message of that name, such as NewOrderSingle; None where there is none."""
        found = next((row[1] for row in self._rows.values() if row[0] == name), None)
        return None if found is None else self[found]


@dataclass(frozen=True)
class Dictionary:
    """One FIX version: fields by tag and name, messages by MsgType(35), length fields of DATA fields."""

    version: str
    begin_string: str
    fields: Mapping[int, FieldSpec]
    names: Mapping[str, FieldSpec]
    messages: Messages
    header: frozenset[int]
    header_required: tuple[int, ...]
    header_groups: Mapping[int, GroupSpec]
    trailer: frozenset[int]
    data_lengths: Mapping[int, int]  # LENGTH tag -> DATA tag

    def name(self, tag: int) -> str:
        """ "Name(tag)", as FIX people write it."""
        spec = self.fields.get(tag)
        return str(spec) if spec else f"tag {tag}"


# -- run time: from generated tables ------------------------------------------------------------------------------------


def make_dictionary(
    version: str,
    begin_string: str,
    fields: str,
    values: Mapping[int, Mapping[str, str]],
    open_tags: frozenset[int],
    messages: Sequence[tuple[str, str, bool, tuple[Any, ...]]],
    components: Mapping[str, tuple[Any, ...]],
    header: tuple[Any, ...],
    trailer: tuple[Any, ...],
    data_lengths: Mapping[int, int],
    transport: Dictionary | None = None,
) -> Dictionary:
    """A Dictionary from generated tables.

    fields: lines "Name tag TYPE"; values: codes of a tag, closed but for `open_tags`; transport: the FIXT dictionary that has
    header, trailer and session messages of an application version.
    """
    specs: dict[int, FieldSpec] = dict(transport.fields) if transport else {}
    for line in fields.strip().splitlines():
        name, text, kind = line.split()
        tag = int(text)
        codes = values.get(tag, {})
        specs[tag] = FieldSpec(name, tag, kind, codes, not codes or tag in open_tags)
    rows = list(messages)
    if transport:
        known = {row[1] for row in rows}
        rows += [(spec.name, spec.type, True, _parts_of(spec)) for spec in transport.messages.values() if spec.type not in known]
    head_members, head_required, head_groups = _expand(header, components)
    tail_members, _, _ = _expand(trailer, components)
    heads = frozenset(head_members).union(*(group.tags for group in head_groups.values()))
    return Dictionary(
        version, begin_string, specs, {spec.name: spec for spec in specs.values()}, Messages(rows, components),
        transport.header if transport else heads, transport.header_required if transport else head_required,
        transport.header_groups if transport else head_groups, transport.trailer if transport else frozenset(tail_members),
        {**(transport.data_lengths if transport else {}), **data_lengths},
    )  # fmt: skip


def _expand(
    parts: Sequence[Any], components: Mapping[str, tuple[Any, ...]], needed: bool = True
) -> tuple[tuple[int, ...], tuple[int, ...], dict[int, GroupSpec]]:
    """Members, required ones and groups. What a component requires is required where the component is."""
    members: list[int] = []
    required: list[int] = []
    groups: dict[int, GroupSpec] = {}
    for part in parts:
        if isinstance(part, str):
            inner, its_required, its_groups = _expand(components[part.rstrip("!")], components, needed and part.endswith("!"))
            members += inner
            required += its_required
            groups.update(its_groups)
            continue
        tag = part[0] if isinstance(part, tuple) else part
        if tag < 0 and needed:
            required.append(-tag)
        members.append(abs(tag))
        if isinstance(part, tuple):
            inside, its_required, its_groups = _expand(part[1], components)
            tags = frozenset(inside).union(*(group.tags for group in its_groups.values()))
            groups[abs(tag)] = GroupSpec(abs(tag), inside[0], inside, its_required, its_groups, tags)
    return tuple(dict.fromkeys(members)), tuple(dict.fromkeys(required)), groups


class Change(NamedTuple):
    """What a message has beside the standard's: fields by name."""

    add: Sequence[str] = ()
    remove: Sequence[str] = ()
    require: Sequence[str] = ()


def changed(
    base: Dictionary, name: str, changes: Mapping[str, Change], values: Mapping[str, Mapping[str, str]], problems: list[str]
) -> Dictionary:
    """A dictionary with other members in some messages and further codes; what is wrong goes to `problems`.

    changes: by the message's name; values: field -> name of a code -> code.
    """
    members: dict[str, tuple[Any, ...]] = {}
    for message, change in changes.items():
        spec = base.messages.named(message)
        if spec is None:
            problems.append(f"no message {message} in {base.version}")
            continue
        tags: dict[str, list[int]] = {}
        for kind, names in zip(change._fields, change):
            problems += [f"{message}.{kind}: no field {field} in {base.version}" for field in names if field not in base.names]
            tags[kind] = [base.names[field].tag for field in names if field in base.names]
        problems += [f"{message} has {base.name(tag)} already" for tag in tags["add"] if tag in spec.members]
        lacking = (tag for kind in ("remove", "require") for tag in tags[kind] if tag not in (*spec.members, *tags["add"]))
        problems += [f"{message} has no {base.name(tag)}" for tag in lacking]
        parts = {abs(part[0] if isinstance(part, tuple) else part): part for part in (*_parts_of(spec), *tags["add"])}
        for tag in tags["remove"]:
            parts.pop(tag, None)
        for tag in tags["require"]:
            part = parts.get(tag, tag)
            parts[tag] = (-tag, part[1]) if isinstance(part, tuple) else -tag
        members[spec.type] = tuple(parts.values())
    fields = dict(base.fields)
    for spec_name, codes in values.items():
        old = base.names.get(spec_name)
        if old is None:
            problems.append(f"values: no field {spec_name} in {base.version}")
        elif set(codes) & set(old.values) or set(codes.values()) & set(old.values.values()):
            problems.append(f"values: {old} has one of these already")
        else:
            fields[old.tag] = replace(old, values={**old.values, **codes})
    by_name = {spec.name: spec for spec in fields.values()}
    messages = base.messages.with_members(members)
    return replace(base, version=f"{base.version} {name}", fields=fields, names=by_name, messages=messages)


def _parts_of(spec: MessageSpec | GroupSpec) -> tuple[Any, ...]:
    """A message as members again."""
    signed = {tag: -tag if tag in spec.required else tag for tag in spec.members}
    return tuple((tag, _parts_of(spec.groups[abs(tag)])) if abs(tag) in spec.groups else tag for tag in signed.values())


# -- specs/fix ----------------------------------------------------------------------------------------------------------


def load(path: Path, own: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The raw dictionary of one file with what `own` (specs/fix/own.toml) adds to it, checked.

    Raises SpecFault with every problem found.
    """
    raw = read(path)
    problems: list[str] = []
    if own:
        _add_own(raw, own, problems)
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
    components = raw.get("component", {})
    for part in ("header", "trailer"):
        _check(part, raw.get(part, []), fields, components, problems)
    for name, members in components.items():
        _check(f"component.{name}", members, fields, components, problems)
    types: dict[str, str] = {}
    for name, row in raw.get("message", {}).items():
        _check(f"message.{name}", row.get("members", []), fields, components, problems)
        if not row.get("type") or row["type"] in types:
            problems.append(f"message.{name}: MsgType {row.get('type')!r} is missing or {types.get(row.get('type'))}'s")
        types[row.get("type")] = name
    for data, length in raw.get("data", {}).items():
        problems += [f"data.{data}: no field {name}" for name in (data, length) if name not in fields]
        if data in fields and fields[data].get("type") != "DATA":
            problems.append(f"data.{data}: {data} is no DATA field")
    problems += [
        f"{name}: a DATA field without a length field"
        for name, row in fields.items()
        if row.get("type") == "DATA" and name not in raw.get("data", {})
    ]
    if problems:
        raise SpecFault([f"{path.name}: {problem}" for problem in problems])
    return raw


def read(path: Path) -> dict[str, Any]:
    """A file's tables, unchecked. Raises SpecFault."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise SpecFault([f"{path.name}: {error}"]) from None


def _add_own(raw: dict[str, Any], own: Mapping[str, Any], problems: list[str]) -> None:
    """Fields, members, codes and their names of own.toml, those for all versions and those for this one."""
    for addition in (own, own.get("version", {}).get(raw.get("version", ""), {})):
        for name, row in addition.get("field", {}).items():
            if raw["field"].setdefault(name, row) != row:
                problems.append(f"{OWN}: {name} is a field of the standard")
        for name, members in addition.get("message", {}).items():
            if name in raw.get("message", {}):
                raw["message"][name]["members"] = [*raw["message"][name].get("members", []), *members]
        for name, codes in addition.get("values", {}).items():
            if name in raw["field"]:
                raw["field"][name].setdefault("values", {}).update(codes)
        for name, labels in addition.get("names", {}).items():
            row = raw["field"].get(name, {})
            if row.get("values"):
                row["values"] = {labels.get(code, label): code for label, code in row["values"].items()}
        for name in addition.get("open", []):
            if name in raw["field"]:
                raw["field"][name]["open"] = True


def _check(where: str, members: Any, fields: Mapping[str, Any], components: Mapping[str, Any], problems: list[str]) -> None:
    said: list[str] = []
    for member in members:
        if isinstance(member, dict):
            count, inner = str(member.get("group", "")).rstrip("!"), member.get("members", [])
            said.append(count)
            if count not in fields:
                problems.append(f"{where}: no field {count}")
            if not inner:
                problems.append(f"{where}: group {count} has no members")
            _check(f"{where}.{count}", inner, fields, components, problems)
            continue
        name = member.rstrip("!")
        said.append(name)
        if name.startswith("@"):
            if name[1:] not in components:
                problems.append(f"{where}: no component {name[1:]}")
        elif name not in fields:
            problems.append(f"{where}: no field {name}")
    if len(set(said)) != len(said):
        problems.append(f"{where}: a member stands twice")
