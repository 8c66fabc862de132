"""CTP <-> FIX by the tables in specs/mapping, read both ways.

    members = ORDERS.to_ctp(message)      NewOrderSingle -> InputOrder members      CannotSay
    fields  = ORDERS.to_fix(struct)       InputOrder or Order -> (tag, text) list   CannotSay

    structs = table.read(message)         a list of members, one for each struct    CannotSay
    message = table.write(structs, {...}) with what the edge supplies, by tag       CannotSay

The tables are checked against the FIX dictionary and the CTP vocabulary when they are read, all mistakes at once.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Callable, Iterable, Iterator, Mapping, NamedTuple, Sequence

from ctpproto import ctp
from ctpproto.faults import SpecFault
from ctpproto.fix.dictionary import Dictionary, FieldSpec, GroupSpec
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import DICTIONARY
from ctpproto.schema.loader import specs_root
from ctpproto.structs import Struct
from ctpproto.translate.errors import ErrorTable
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.groups import Part, flat, parts
from ctpproto.translate.kinds import double_to_price, price_to_double, quantity_to_int
from ctpproto.translate.reader import Reader
from ctpproto.translate.rules import ABSENT, ANY, WAYS, Rule, read_rules, write_rules

__all__ = ["ERRORS", "ORDERS", "ErrorTable", "OrderTable", "Table", "double_to_price", "price_to_double", "quantity_to_int"]


# What the edge adds to a message: texts by tag, and groups that the table leaves to it, by count tag.
Supplied = Mapping[int, str | Sequence[Mapping[int, str]]]


class Entry(NamedTuple):
    """An entry that a group may have: known by what its `says` fields say. always: it is there even where it is blank."""

    says: tuple[str, ...] | None  # one code for each of the group's `keys`, "" absent; None where the version lacks it
    rules: tuple[Rule, ...]
    tags: frozenset[int]
    always: bool


class Group(NamedTuple):
    """A repeating group whose entries are members of one struct, such as BidPrice1 to BidPrice5."""

    count: int
    level: int
    keys: tuple[FieldSpec, ...]
    entries: tuple[Entry, ...]
    accept: Mapping[tuple[str, ...], tuple[str, ...]]  # says of another form -> says

    def by_says(self) -> dict[tuple[str, ...], Entry]:
        found = {entry.says: entry for entry in self.entries if entry.says is not None}
        return {**found, **{other: found[says] for other, says in self.accept.items()}}


class Table:
    """One message of FIX and one struct of CTP. Raises SpecFault with every problem found.

    names: the dictionary of the table's words, the version's own by default. way: both, to_fix or to_ctp.
    """

    def __init__(self, raw: Mapping[str, Any], dictionary: Dictionary, where: str = "", names: Dictionary | None = None):
        self.dictionary = dictionary
        self.name, self.way = raw.get("name", ""), raw.get("way", "both")
        self.raw = raw
        where = f"{where}: {self.name}" if self.name else where
        names = names or dictionary
        words = names.messages.named(raw.get("fix_message", ""))
        message = dictionary.messages.get(words.type) if words is not None else None
        struct = ctp.VOCABULARY.structs.get(raw.get("ctp_struct", ""))
        if message is None or struct is None:
            raise SpecFault([f"{where}: no message {raw.get('fix_message')} or no struct {raw.get('ctp_struct')}"])
        self.message, self.struct = message, struct
        self._read_raw(raw, Reader(names, dictionary, message, struct), where)

    # -- reading the table --------------------------------------------------------------------------------------------

    def _read_raw(self, raw: Mapping[str, Any], reader: Reader, where: str) -> None:
        problems = reader.problems
        if self.way not in WAYS:
            problems.append(f"way {self.way!r} is none of {', '.join(WAYS)}")
        self._levels(raw, reader)
        self.rules = reader.rules(raw.get("field", []))
        self.constants = {m: v for m, row in raw.get("constant", {}).items() if (v := reader.constant(m, row)) is not None}
        said = ((reader.field(name), code) for name, code in raw.get("says", {}).items())
        self.says = {f.tag: reader.code(f, code) for f, code in said if f is not None and not reader.lacks(f)}
        self.counts = self._tags(reader, raw.get("counts", []))
        self.carried = tuple(f for name in raw.get("carried", {}).get("fields", []) if (f := reader.field(name)) is not None)
        accepted = raw.get("accepted", {})
        self.accepted = {f.tag: frozenset(values) for name, values in accepted.items() if (f := reader.field(name))}
        self.ignored = {f.tag: why for name, why in raw.get("ignored", {}).items() if (f := reader.field(name))}
        edge = raw.get("edge", {})
        self.supplied = {f.tag: why for name, why in edge.get("fix", {}).items() if (f := reader.field(name))}
        self.unsaid = {m: why for why, members in raw.get("unsaid", {}).items() for m in members}
        self.unsaid.update(edge.get("ctp", {}))
        known_here = {m: why for m, why in raw.get("everywhere", {}).items() if m in self.struct.MEMBERS}
        self.unsaid = {**known_here, **self.unsaid}
        problems += [f"no member {m} in {self.struct.NAME}" for m in self.unsaid if m not in self.struct.MEMBERS]
        self.groups = tuple(g for entry in raw.get("group", []) if (g := self._group(entry, reader)) is not None)
        self._check(reader)
        everywhere = set(self.ignored) | set(self.accepted) | {f.tag for f in self.carried} | set(self.supplied)
        self._loose = frozenset(everywhere | self.dictionary.header | self.dictionary.trailer)
        self._known = self.mapped | self._loose | set(self.says) | self.counts
        self._by_says = [(group, group.by_says()) for group in self.groups]
        self._readers = tuple(rule for rule in self.rules if rule.way != "to_fix")
        self._writers = tuple(rule for rule in self.rules if rule.way != "to_ctp")
        if problems:
            raise SpecFault([f"{where}: {problem}" for problem in problems])

    def _tags(self, reader: Reader, names: Iterable[str]) -> frozenset[int]:
        return frozenset(f.tag for name in names if (f := reader.field(name)) is not None and not reader.lacks(f))

    def _levels(self, raw: Mapping[str, Any], reader: Reader) -> None:
        """`each`: the path of groups whose innermost entry is one struct."""
        self.shapes = self.message.groups
        self._path: list[int] = []
        self._at: list[GroupSpec] = []
        shapes = self.shapes
        for name in raw.get("each", []):
            field = reader.field(name)
            if field is None or field.tag not in shapes:
                reader.problems.append(f"each: {name} is no group there")
                break
            self._path.append(field.tag)
            self._at.append(shapes[field.tag])
            shapes = shapes[field.tag].groups
        reader.scope = reader.scope.union(*(group.members for group in self._at))

    def _level_of(self, tag: int) -> int:
        """The innermost level that has the field: 0 is the message's own."""
        return next((level for level in range(len(self._at), 0, -1) if tag in self._at[level - 1].members), 0)

    def _group(self, raw: Mapping[str, Any], reader: Reader) -> Group | None:
        count = reader.field(raw.get("count", ""))
        if count is None:
            return None
        level = self._level_of(count.tag)
        shape = (self._at[level - 1].groups if level else self.shapes).get(count.tag)
        rows = list(_unrolled(raw.get("entry", [])))
        outside, reader.scope = reader.scope, frozenset(shape.members) if shape is not None else frozenset()
        try:
            return self._group_rows(raw, reader, count, level, shape, rows)
        finally:
            reader.scope = outside

    def _group_rows(
        self, raw: Mapping[str, Any], reader: Reader, count: FieldSpec, level: int, shape: GroupSpec | None, rows: list[Any]
    ) -> Group | None:
        keys = tuple(f for name in dict.fromkeys(n for row in rows for n in row.get("says", {})) if (f := reader.field(name)))
        if shape is None:
            if count.tag in self.dictionary.fields and self.dictionary is reader.names:
                reader.problems.append(f"group: {count} is no group there")
            entries = [Entry(None, reader.rules(row.get("field", [])), frozenset(), False) for row in rows]
            return Group(count.tag, level, (), tuple(entries), {})
        entries = []
        for row in rows:
            says = tuple(reader.code(f, row.get("says", {}).get(f.name, ABSENT)) for f in keys)
            rules = reader.rules(row.get("field", []))
            tags = frozenset(f.tag for rule in rules for f in rule.fix) | {f.tag for f in keys}
            if not any(map(reader.lacks_code, keys, says)):
                entries.append(Entry(says, rules, tags, row.get("always", False)))
            else:  # the version has no such entry: its members have to be blank
                entries.append(Entry(None, rules, frozenset(), False))
        accept = {tuple(reader.code(f, c) for f, c in zip(keys, a)): tuple(reader.code(f, c) for f, c in zip(keys, b))
                  for a, b in raw.get("accept", [])}  # fmt: skip
        said = [entry.says for entry in entries if entry.says is not None] + list(accept)
        if len(set(said)) != len(said) or not set(accept.values()) <= set(said):
            reader.problems.append(f"group {count}: two entries say the same, or none says what is accepted")
            accept = {}
        return Group(count.tag, level, keys, tuple(entries), accept)

    def all_rules(self) -> Iterator[Rule]:
        yield from self.rules
        for group in self.groups:
            for entry in group.entries:
                yield from entry.rules

    def _check(self, reader: Reader) -> None:
        self.mapped = frozenset(f.tag for rule in self.rules for f in rule.fix)
        for tag in self.mapped & set(self.ignored):
            reader.problems.append(f"{self.dictionary.name(tag)} is mapped and ignored")
        conditions: dict[str, list[Rule]] = {}
        for rule in self.all_rules():
            for place, member in enumerate(rule.ctp):
                if rule.way == "both" and not any(row.ctp[place] == ANY for row in rule.rows):
                    conditions.setdefault(member, []).append(rule)
        for member, rules in sorted(conditions.items()):
            if len(rules) + (member in self.constants) > 1 and not all(rule.when.ctp for rule in rules):
                reader.problems.append(f"{member} stands in two rules")
            said = [codes for rule in rules for _, codes in rule.when.ctp]
            if len(frozenset().union(*said)) != sum(map(len, said)):
                reader.problems.append(f"{member} stands in two rules that hold for the same codes")
        if self.way == "both":
            told = {m for rule in self.all_rules() for m in rule.ctp} - set(conditions) - set(self.unsaid)
            reader.problems += [f"{m} is told one way, and not said to be lost on the other" for m in sorted(told)]
        mentioned = set(self.constants) | set(self.unsaid) | {m for rule in self.all_rules() for m in rule.ctp}
        # What no row speaks of; a test holds it empty.
        self.unmentioned = tuple(m for m in self.struct.MEMBERS if m not in mentioned and not m.startswith("reserve"))

    # -- FIX -> CTP ---------------------------------------------------------------------------------------------------

    def to_ctp(self, message: FixMessage) -> dict[str, Any]:
        """The members of a message without groups. Raises CannotSay: an unknown code, a field without a meaning here."""
        for tag, text in message.fields:
            self._understood(tag, text, self._known)
        self._must_say(message.get)
        members = dict(self.constants)
        read_rules(self._readers, message.get, members)
        return members

    def _understood(self, tag: int, text: str, known: frozenset[int] | set[int]) -> None:
        if tag not in known:
            raise CannotSay(self.dictionary.name(tag), tag, text, "is not understood here")
        allowed = self.accepted.get(tag)
        if allowed is not None and text not in allowed:
            raise CannotSay(self.dictionary.name(tag), tag, text, f"only {', '.join(sorted(allowed))} can be said")

    def _must_say(self, get: Callable[[int], str]) -> None:
        for tag, code in self.says.items():
            text = get(tag)
            if text != code:
                name = self.dictionary.name(tag)
                if not text:
                    raise CannotSay(name, tag, "", "is missing", missing=True)
                raise CannotSay(name, tag, text, f"only {code} has a word in CTP here")

    def read(self, message: FixMessage) -> list[dict[str, Any]]:
        """The members of each struct that a message says. Raises CannotSay."""
        if not self._path and not self.groups:
            return [self.to_ctp(message)]
        root = parts(message, self.shapes, self.dictionary)
        return [self._members(chain) for chain in self._chains([root])]

    def _chains(self, chain: list[Part]) -> Iterator[list[Part]]:
        """The levels of each struct, outermost first."""
        depth = len(chain) - 1
        known_groups = {group.count for group in self.groups if group.level == depth}
        known_groups.update(self._path[depth : depth + 1])
        part = chain[-1]
        for tag, text in part.fields.items():
            self._understood(tag, text, self._known)
        for tag, entries in part.groups.items():
            if tag not in known_groups and tag not in self._loose:
                raise CannotSay(self.dictionary.name(tag), tag, len(entries), "is not understood here")
        if depth == len(self._path):
            yield chain
            return
        count = self._path[depth]
        entries = part.groups.get(count, [])
        if not entries:
            raise CannotSay(self.dictionary.name(count), count, "", "is missing", missing=True)
        for entry in entries:
            yield from self._chains([*chain, entry])

    def _members(self, chain: list[Part]) -> dict[str, Any]:
        def get(tag: int) -> str:
            return chain[self._level_of(tag)].get(tag)

        self._must_say(get)
        members = dict(self.constants)
        read_rules(self._readers, get, members)
        for group, by_says in self._by_says:
            self._entries(group, by_says, chain[group.level].groups.get(group.count, []), members)
        return members

    def _entries(
        self, group: Group, by_says: Mapping[tuple[str, ...], Entry], there: Sequence[Part], members: dict[str, Any]
    ) -> None:
        found: dict[int, Part] = {}
        for part in there:
            says = tuple(part.get(field.tag) for field in group.keys)
            entry = by_says.get(says)
            if entry is None:
                field, text = next(((f, t) for f, t in zip(group.keys, says) if t), (group.keys[0], ""))
                others = ", ".join(f"{f}={t}" for f, t in zip(group.keys, says) if t and f is not field)
                why = f"has no word in CTP together with {others}" if others else "has no word in CTP"
                raise CannotSay(str(field), field.tag, text, why)
            if id(entry) in found:
                name = self.dictionary.name(group.count)
                raise CannotSay(name, group.count, len(there), f"two entries say {'/'.join(says) or 'the same'}")
            found[id(entry)] = part
            for tag, text in part.fields.items():
                self._understood(tag, text, entry.tags | self._loose)
        for entry in group.entries:
            said = found.get(id(entry))
            if said is not None:
                read_rules((rule for rule in entry.rules if rule.way != "to_fix"), said.get, members)
            elif entry.always:
                name = self.dictionary.name(group.count)
                why = f"has no entry that says {'/'.join(entry.says or ())}"
                raise CannotSay(name, group.count, len(there), why, missing=True)
            else:
                for rule in entry.rules:
                    rule.blank(members)

    # -- CTP -> FIX ---------------------------------------------------------------------------------------------------

    def to_fix(self, struct: Struct) -> list[tuple[int, str]]:
        """The FIX fields of a struct, groups apart, in table order. Raises CannotSay for a code without a row."""
        return list(self._fields(struct).items())

    def _fields(self, struct: Struct) -> dict[int, str]:
        for member, value in self.constants.items():
            if getattr(struct, member) != value:
                raise CannotSay(member, 0, getattr(struct, member), "has no word in FIX here")
        return write_rules(self._writers, struct, self.dictionary)

    def entries(self, struct: Struct) -> dict[tuple[str, ...], dict[int, str]]:
        """The entries of the table's one group that a struct has, by what makes each of them known. Raises CannotSay."""
        (group,) = self.groups
        fields = self._fields(struct)
        found = ((entry, self._entry(group, entry, struct, fields)) for entry in group.entries)
        return {entry.says or (): part.fields for entry, part in found if part is not None}

    def write(self, structs: Struct | Sequence[Struct], supplied: Supplied | None = None) -> FixMessage:
        """The message that says the structs: several where the table has `each`. supplied: what the edge adds, by tag.

        Raises CannotSay: a member that FIX has no word for, structs that differ in what the message says once.
        """
        some = [structs] if isinstance(structs, Struct) else list(structs)
        assert some and (len(some) == 1 or self._path), f"{self.name} says one struct"
        root = Part()
        for struct in some:
            self._put(struct, supplied or {}, root)
        for tag in self.counts:
            root_or_outer = self._level_of(tag)
            part = root
            for count in self._path[:root_or_outer]:
                part = part.groups[count][-1]
            part.fields[tag] = str(len(some))
        for group in self.groups:
            if group.level == 0 and group.count in self.message.required and group.count not in root.groups:
                raise CannotSay(self.dictionary.name(group.count), group.count, "", "has no entry, and needs one", missing=True)
        return FixMessage(self.message.type, flat(root, self.shapes))

    def _put(self, struct: Struct, supplied: Supplied, root: Part) -> None:
        """Adds a struct: an entry of the innermost group; what is said outside of it has to be the same for all."""
        chain = [root]
        for depth, count in enumerate(self._path, 1):
            entries = chain[-1].groups.setdefault(count, [])
            if depth == len(self._path) or not entries:
                entries.append(Part())
            chain.append(entries[-1])
        fields = self._fields(struct)
        for tag, text in (*supplied.items(), *self.says.items(), *fields.items()):
            if not isinstance(text, str):  # a group: a list of its entries' fields
                chain[self._level_of(tag)].groups[tag] = [Part(entry) for entry in text]
                continue
            there = chain[self._level_of(tag)].fields
            if there.setdefault(tag, text) != text:
                raise CannotSay(self.dictionary.name(tag), tag, text, f"the other structs of the message say {there[tag]}")
        for group in self.groups:
            said = chain[group.level].groups.setdefault(group.count, [])
            for entry in group.entries:
                part = self._entry(group, entry, struct, fields)
                if part is not None:
                    said.append(part)
            if not said:
                del chain[group.level].groups[group.count]

    def _entry(self, group: Group, entry: Entry, struct: Struct, codes: Mapping[int, str]) -> Part | None:
        """None where the struct says nothing of it: the entry's first rule is blank, and then all of them have to be."""
        rules = tuple(rule for rule in entry.rules if rule.way != "to_ctp")
        if not entry.always and (not rules or rules[0].is_blank(struct)):
            for rule in rules:
                if not rule.is_blank(struct):
                    said = "/".join(str(getattr(struct, member)) for member in rule.ctp)
                    raise CannotSay("/".join(rule.ctp), 0, said, f"has no word in FIX without {'/'.join(rules[0].ctp)}")
            return None
        if entry.says is None:
            for rule in rules:
                rule.write(struct, codes, {})  # Unsayable refuses
            said = "/".join(str(getattr(struct, member)) for member in rules[0].ctp)
            raise CannotSay("/".join(rules[0].ctp), 0, said, f"{self.dictionary.version} has no word for it")
        part = Part()
        part.fields.update((field.tag, code) for field, code in zip(group.keys, entry.says) if code != ABSENT)
        part.fields.update(write_rules(rules, struct, self.dictionary, codes))
        return part


def _unrolled(rows: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """A row with `over` stands for one row for each of its values, "{n}" in its texts being the value."""
    for row in rows:
        for value in row.get("over", [None]):
            yield row if value is None else _filled({k: v for k, v in row.items() if k != "over"}, str(value))


def _filled(raw: Any, value: str) -> Any:
    if isinstance(raw, str):
        return raw.replace("{n}", value)
    if isinstance(raw, Mapping):
        return {key: _filled(part, value) for key, part in raw.items()}
    return [_filled(part, value) for part in raw] if isinstance(raw, list) else raw


class OrderTable(Table):
    """orders.toml: NewOrderSingle and InputOrder, and OrderStatus -> OrdStatus(39) for the reducer."""

    def __init__(self, raw: Mapping[str, Any], dictionary: Dictionary, where: str = "orders.toml"):
        self.status: dict[str, str] = {}
        super().__init__(raw, dictionary, where)

    def _read_raw(self, raw: Mapping[str, Any], reader: Reader, where: str) -> None:
        values = reader.names.names["OrdStatus"].values
        for ours, theirs in raw.get("status", {}).items():
            code = getattr(ctp.codes.OrderStatus, ours, None)
            if code is None or theirs not in values:
                reader.problems.append(f"status: no OrderStatus {ours} or no OrdStatus(39) {theirs}")
                continue
            self.status[code] = values[theirs]
        super()._read_raw(raw, reader, where)


def load(folder: Path) -> tuple[OrderTable, ErrorTable]:
    """The tables that every order needs, of a specs/mapping folder. Raises SpecFault over both files together."""
    problems: list[str] = []
    found: list[Any] = []
    makers: tuple[tuple[str, Callable[[Any, Dictionary], Any]], ...] = (("orders.toml", OrderTable), ("errors.toml", ErrorTable))
    for name, make in makers:
        try:
            found.append(make(tomllib.loads((folder / name).read_text("utf-8")), DICTIONARY))
        except (OSError, tomllib.TOMLDecodeError) as error:
            problems.append(f"{name}: {error}")
        except SpecFault as fault:
            problems += fault.problems
    if problems:
        raise SpecFault(problems)
    return found[0], found[1]


ORDERS, ERRORS = load(specs_root() / "mapping")
