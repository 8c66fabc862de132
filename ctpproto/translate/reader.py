"""Reads a table of specs/mapping into rules: every name is looked up in the FIX dictionary and the CTP vocabulary.

Tables are written in the names of FIX 4.4 (a field and a code mean the same in each version, by tag and code); a table made for
another version drops what that version lacks: rows of codes that it does not have, and rules whose field its message has not.
"""

from __future__ import annotations

from typing import Any, Iterable, Iterator, Mapping

from ctpproto import ctp
from ctpproto.fix.dictionary import Dictionary, FieldSpec, MessageSpec
from ctpproto.structs import Struct
from ctpproto.translate.kinds import KINDS
from ctpproto.translate.rules import ABSENT, ANY, WAYS, CodesRule, Conditions, Row, Rule, SpanRule, Unsayable, ValueRule


class Reader:
    """Looks names up for one table; what is wrong goes to `problems`, and reading goes on.

    names: the dictionary of the table's words. target, message: the version that is spoken, and its message.
    """

    def __init__(self, names: Dictionary, target: Dictionary, message: MessageSpec, struct: type[Struct]):
        self.names, self.target, self.message, self.struct = names, target, message, struct
        self.zero = struct()
        self.scope: frozenset[int] = frozenset(message.members)  # where the rules that are read now put their fields
        self.problems: list[str] = []

    # -- names --------------------------------------------------------------------------------------------------------

    def field(self, name: str) -> FieldSpec | None:
        field = self.names.names.get(name) or self.target.names.get(name)
        if field is None:
            self.problems.append(f"no FIX field {name}")
        return field

    def lacks(self, field: FieldSpec) -> bool:
        """Whether the version that is spoken has no such field in this place of the message."""
        return field.tag not in self.scope and field.tag not in self.target.header and field.tag not in self.target.trailer

    def code(self, field: FieldSpec, name: str) -> str:
        if name in (ABSENT, ANY) or not field.values:  # a field without codes is said by its text
            return name
        if name not in field.values:
            self.problems.append(f"{field} has no code {name}")
        return field.values.get(name, "?")

    def lacks_code(self, field: FieldSpec, code: str) -> bool:
        if code == ABSENT:
            return False
        if self.lacks(field):
            return True
        there = self.target.fields[field.tag]
        return code != ANY and not there.open and bool(there.values) and code not in there.values.values()

    def ctp_code(self, member: str, types: Mapping[str, str], name: object) -> Any:
        spec = self.struct.MEMBERS.get(member)
        if spec is None or not isinstance(name, str):
            return name  # the missing member is reported by the rule; a number is itself
        table = getattr(ctp.codes, types.get(member, spec.type_name), None)
        if table is None or name in (ABSENT, ANY):
            return name  # a text member: the name is the text
        code = getattr(table, name, None)
        if code is None:
            self.problems.append(f"{member} has no code {name}")
        return code or "?"

    def constant(self, member: str, row: Mapping[str, Any]) -> Any:
        if member not in self.struct.MEMBERS:
            self.problems.append(f"no member {member} in {self.struct.NAME}")
            return None
        return row["value"] if "value" in row else self.ctp_code(member, {}, row["code"])

    # -- rules --------------------------------------------------------------------------------------------------------

    def rules(self, entries: Iterable[Mapping[str, Any]]) -> tuple[Rule, ...]:
        return tuple(rule for entry in entries if (rule := self._rule(entry)) is not None)

    def _rule(self, entry: Mapping[str, Any]) -> Rule | None:
        names, members, kind = entry.get("fix", []), tuple(entry.get("ctp", [])), entry.get("kind")
        title, way = "/".join(names), entry.get("way", "both")
        fields = tuple(f for name in names if (f := self.field(name)) is not None)
        strange = [m for m in members if m not in self.struct.MEMBERS]
        self.problems += [f"{title}: no member {m} in {self.struct.NAME}" for m in strange]
        if kind != "codes" and kind not in KINDS:
            self.problems.append(f"{title}: kind {kind!r} is none of codes, {', '.join(KINDS)}")
            return None
        if way not in WAYS:
            self.problems.append(f"{title}: way {way!r} is none of {', '.join(WAYS)}")
            return None
        if kind != "codes":
            how = KINDS[kind]
            if len(names) not in how.fix or len(members) not in how.ctp:
                self.problems.append(f"{title}: kind {kind} is of {how.fix} fields and {how.ctp} members")
                return None
        if len(fields) != len(names) or strange:
            return None
        if self.target is self.names:
            self.problems += [f"{field} does not stand there in {self.message.name}" for field in fields if self.lacks(field)]
        if kind == "codes":
            return self._codes(title, fields, members, way, entry)
        when = Conditions(tuple(self._with(entry)), tuple(self._where(entry)))
        optional = entry.get("optional", False)
        if how.single:
            absent = entry.get("absent", how.blank)
            default = getattr(self.zero, members[0])
            rule: Rule = ValueRule(fields[0], members[0], kind, way, how, when, optional, absent, default, entry.get("none", ""))
        else:
            if any(when):
                self.problems.append(f"{title}: kind {kind} has no conditions")
            rule = SpanRule(fields, members, kind, way, how, optional, tuple(getattr(self.zero, m) for m in members))
        return Unsayable(rule, self.target.version) if any(self.lacks(field) for field in fields) else rule

    def _codes(
        self, title: str, fields: tuple[FieldSpec, ...], members: tuple[str, ...], way: str, entry: Mapping[str, Any]
    ) -> Rule:
        types = entry.get("types", {})

        def rows(key: str) -> tuple[Row, ...]:
            found = []
            for left, right in entry.get(key, []):
                if len(left) != len(fields) or len(right) != len(members):
                    self.problems.append(f"{title}: a row of {key} has not one code for each field and member")
                    continue
                fix = tuple(self.code(f, c) for f, c in zip(fields, left))
                found.append(Row(fix, tuple(self.ctp_code(m, types, c) for m, c in zip(members, right))))
            return tuple(found)

        two_way, accept, also = rows("rows"), rows("accept"), rows("also")
        if not two_way:
            self.problems.append(f"{title}: no rows")
        one_to_one = len({r.ctp for r in two_way}) == len(two_way) or way == "to_ctp"
        if not one_to_one or len({r.fix for r in two_way + accept}) != len(two_way + accept) and way != "to_fix":
            self.problems.append(f"{title}: two rows say the same, so it cannot be read both ways")
        kept = [tuple(row for row in some if not any(map(self.lacks_code, fields, row.fix))) for some in (two_way, accept, also)]
        return CodesRule(fields, members, way, *kept)

    def _with(self, entry: Mapping[str, Any]) -> Iterator[tuple[FieldSpec, frozenset[str]]]:
        for name, codes in entry.get("with", {}).items():
            field = self.field(name)
            if field is not None:
                yield field, frozenset(self.code(field, c) for c in codes)

    def _where(self, entry: Mapping[str, Any]) -> Iterator[tuple[str, frozenset[Any]]]:
        for member, codes in entry.get("where", {}).items():
            if member not in self.struct.MEMBERS:
                self.problems.append(f"no member {member} in {self.struct.NAME}")
            yield member, frozenset(self.ctp_code(member, {}, c) for c in codes)
