"""One rule of a table: FIX fields on one side, CTP members on the other.

    rule.read(get, members)                 FIX -> CTP: `get(tag)` gives a field's text, "" where it is not there
    rule.write(struct, codes, fields)       CTP -> FIX: `codes` are what the rules of codes have said already

Both raise CannotSay.
"""

from __future__ import annotations

from typing import Any, Callable, Iterable, Mapping, NamedTuple

from ctpproto.fix.dictionary import Dictionary, FieldSpec
from ctpproto.structs import Struct
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.kinds import Kind

ABSENT, ANY = "", "*"
WAYS = ("both", "to_fix", "to_ctp")
Get = Callable[[int], str]


class Row(NamedTuple):
    """Codes that mean the same. fix: on the wire, "" absent, "*" there, whatever it says: another rule has it."""

    fix: tuple[str, ...]
    ctp: tuple[Any, ...]


_Rows = tuple[Row, ...]


class Conditions(NamedTuple):
    """When a rule holds: FIX fields have one of these codes (`fix`), CTP members have one of these (`ctp`)."""

    fix: tuple[tuple[FieldSpec, frozenset[str]], ...] = ()
    ctp: tuple[tuple[str, frozenset[Any]], ...] = ()


class Rule:
    """What all rules have. way: both (lossless), to_fix or to_ctp (told one way only)."""

    __slots__ = ("fix", "ctp", "kind", "way", "rows", "when", "optional")

    def __init__(self, fix: tuple[FieldSpec, ...], ctp: tuple[str, ...], kind: str, way: str, rows: tuple[Row, ...] = ()):
        self.fix, self.ctp, self.kind, self.way, self.rows = fix, ctp, kind, way, rows
        self.when = Conditions()
        self.optional = False

    def read(self, get: Get, members: dict[str, Any]) -> None:
        raise NotImplementedError

    def write(self, struct: Struct, codes: Mapping[int, str], fields: dict[int, str]) -> None:
        raise NotImplementedError

    def blank(self, members: dict[str, Any]) -> None:
        """What the members say where the group's entry is not there."""

    def is_blank(self, struct: Struct) -> bool:
        """Whether the struct says nothing here."""
        return False


class CodesRule(Rule):
    """Codes of fields together <-> codes of members together, by rows. accept, also: further forms of FIX and of CTP."""

    __slots__ = ("by_fix", "by_ctp", "tags", "any", "any_ctp")

    def __init__(self, fix: tuple[FieldSpec, ...], ctp: tuple[str, ...], way: str, rows: _Rows, accept: _Rows, also: _Rows):
        super().__init__(fix, ctp, "codes", way, rows)
        self.tags = tuple(field.tag for field in fix)
        self.any = tuple(ANY in {row.fix[place] for row in rows + accept} for place in range(len(fix)))
        self.by_fix = {row.fix: tuple((m, c) for m, c in zip(ctp, row.ctp) if c != ANY) for row in rows + accept}
        self.by_ctp: dict[tuple[Any, ...], tuple[str, ...]] = {}
        for row in rows + also:
            self.by_ctp.setdefault(row.ctp, row.fix)
        self.any_ctp = tuple(any(row.ctp[place] == ANY for row in rows + also) for place in range(len(ctp)))

    def read(self, get: Get, members: dict[str, Any]) -> None:
        said = tuple([get(tag) for tag in self.tags])
        found = self.by_fix.get(said)
        if found is None:  # as said, else with "*" for what is there in the fields that have such rows
            found = self.by_fix.get(tuple([ANY if any_ and text else text for any_, text in zip(self.any, said)]))
        if found is None:
            raise self._not_in_ctp(said)
        members.update(found)

    def _not_in_ctp(self, said: tuple[str, ...]) -> CannotSay:
        first = self.fix[0]
        if not any(said):
            return CannotSay(str(first), first.tag, "", "is missing and has no default", missing=True)
        forms = tuple(self.by_fix)
        for place, (field, text) in enumerate(zip(self.fix, said)):  # a code that no row has is wrong whatever the others are
            if text and not self.any[place] and all(form[place] != text for form in forms):
                return CannotSay(str(field), field.tag, text, "has no word in CTP")
        wrong, value = next(((f, text) for f, text in zip(self.fix[1:], said[1:]) if text), (first, said[0]))
        others = ", ".join(f"{f}={text}" for f, text in zip(self.fix, said) if text and f is not wrong)
        why = f"has no word in CTP together with {others}" if others else "has no word in CTP"
        return CannotSay(str(wrong), wrong.tag, value, why)

    def codes(self, struct: Struct) -> tuple[str, ...]:
        """One for each field, "" and "*" among them."""
        values = tuple([getattr(struct, member) for member in self.ctp])
        found = self.by_ctp.get(values)
        if found is None:
            found = self.by_ctp.get(tuple([ANY if any_ and value else value for any_, value in zip(self.any_ctp, values)]))
        if found is None:
            raise CannotSay("/".join(self.ctp), 0, "/".join(map(str, values)), "has no word in FIX here")
        return found

    def write(self, struct: Struct, codes: Mapping[int, str], fields: dict[int, str]) -> None:
        for tag in self.tags:
            code = codes.get(tag, ANY)
            if code != ANY:
                fields[tag] = code


class ValueRule(Rule):
    """One field <-> one member, by a kind.

    absent: the member's value for "not there", of optional rules; none: the field's word for it, where it has to be there.
    """

    __slots__ = ("field", "tag", "member", "_read", "_write", "absent", "_default", "_where_with", "_where", "none")

    def __init__(
        self, field: FieldSpec, member: str, kind: str, way: str, how: Kind, when: Conditions, optional: bool, absent: object,
        default: object, none: str,
    ):  # fmt: skip
        super().__init__((field,), (member,), kind, way)
        self.field, self.tag, self.member, self.when, self.optional = field, field.tag, member, when, optional
        self._read, self._write, self.absent, self._default = how.read, how.write, absent, default
        self._where_with, self._where = when
        self.none = none

    def read(self, get: Get, members: dict[str, Any]) -> None:
        text = get(self.tag)
        if self._where_with and not all(get(field.tag) in codes for field, codes in self._where_with):
            if text:
                needed = " and ".join(f"{f}={'/'.join(sorted(codes))}" for f, codes in self._where_with)
                raise CannotSay(str(self.field), self.tag, text, f"only with {needed}")
            return
        if not text:
            if self._where and (not self._where_with or any(members.get(member) not in codes for member, codes in self._where)):
                return  # another rule of the member has it, or it is told that all are missing
            if not self.optional:
                raise CannotSay(str(self.field), self.tag, "", "is missing", missing=True)
            self.blank(members)
            return
        if self.none and text == self.none:
            self.blank(members)
            return
        value = self._read(self.field, text)
        if self.optional and value == self.absent:
            raise CannotSay(str(self.field), self.tag, text, "none is said by leaving it out")
        for member, codes in self._where:
            if members.get(member) not in codes:
                raise CannotSay(str(self.field), self.tag, text, f"does not go with {member} {members.get(member)}")
        members[self.member] = value

    def blank(self, members: dict[str, Any]) -> None:
        if self.absent != self._default:
            members[self.member] = self.absent

    def is_blank(self, struct: Struct) -> bool:
        return getattr(struct, self.member) == self.absent

    def write(self, struct: Struct, codes: Mapping[int, str], fields: dict[int, str]) -> None:
        value = getattr(struct, self.member)
        if self._where and not all(getattr(struct, member) in allowed for member, allowed in self._where):
            return  # the rule of the member's other meaning says it
        if self._where_with and not all(codes.get(field.tag) in allowed for field, allowed in self._where_with):
            if value:
                raise CannotSay(self.member, 0, value, "has no word in FIX with the order's other codes")
            return
        if self.optional and value == self.absent:
            if self.none:
                fields[self.tag] = self.none
            return
        text = self._write(self.member, value)
        if not text:
            raise CannotSay(self.member, 0, value, "is missing", missing=True)
        fields[self.tag] = text


class SpanRule(Rule):
    """Fields together <-> members together, by a kind of several (moment, month)."""

    __slots__ = ("_read", "_write", "_absent", "tags")

    def __init__(
        self, fix: tuple[FieldSpec, ...], ctp: tuple[str, ...], kind: str, way: str, how: Kind, optional: bool,
        absent: tuple[object, ...],
    ):  # fmt: skip
        super().__init__(fix, ctp, kind, way)
        self.optional, self._read, self._write, self._absent = optional, how.read, how.write, absent
        self.tags = tuple(field.tag for field in fix)

    def read(self, get: Get, members: dict[str, Any]) -> None:
        texts = [get(tag) for tag in self.tags]
        if not any(texts):
            if not self.optional:
                raise CannotSay(str(self.fix[0]), self.tags[0], "", "is missing", missing=True)
            self.blank(members)
            return
        values = self._read(self.fix, texts)
        if any(values[len(self.ctp) :]):
            raise CannotSay(str(self.fix[-1]), self.tags[-1], texts[-1], "CTP says whole seconds here")
        members.update(zip(self.ctp, values))

    def blank(self, members: dict[str, Any]) -> None:
        members.update(zip(self.ctp, self._absent))

    def is_blank(self, struct: Struct) -> bool:
        return all(getattr(struct, member) == absent for member, absent in zip(self.ctp, self._absent))

    def write(self, struct: Struct, codes: Mapping[int, str], fields: dict[int, str]) -> None:
        if self.optional and self.is_blank(struct):
            return
        texts = self._write(self.ctp, [getattr(struct, member) for member in self.ctp])
        if len(self.tags) == 1:
            fields[self.tags[0]] = "-".join(texts)
        else:
            fields.update(zip(self.tags, texts))


class Unsayable(Rule):
    """A rule whose fields this version of FIX lacks: its members have to be blank, and are refused by name where they are not."""

    __slots__ = ("_inner", "_version")

    def __init__(self, inner: Rule, version: str):
        super().__init__((), inner.ctp, inner.kind, inner.way)
        self._inner, self._version = inner, version

    def read(self, get: Get, members: dict[str, Any]) -> None:
        self._inner.blank(members)

    def blank(self, members: dict[str, Any]) -> None:
        self._inner.blank(members)

    def is_blank(self, struct: Struct) -> bool:
        return self._inner.is_blank(struct)

    def write(self, struct: Struct, codes: Mapping[int, str], fields: dict[int, str]) -> None:
        if self.way != "to_fix" and not self._inner.is_blank(struct):
            said = "/".join(str(getattr(struct, member)) for member in self.ctp)
            raise CannotSay("/".join(self.ctp), 0, said, f"{self._version} has no field for it")


def read_rules(rules: Iterable[Rule], get: Get, members: dict[str, Any]) -> None:
    for rule in rules:
        rule.read(get, members)


def write_rules(rules: Iterable[Rule], struct: Struct, dictionary: Dictionary, known: Mapping[int, str] = {}) -> dict[int, str]:
    """The fields that the rules say of a struct, in their order. `known`: codes said outside, for conditions."""
    codes: dict[int, str] = dict(known)
    starred: list[int] = []
    for rule in rules:
        if rule.kind == "codes" and isinstance(rule, CodesRule):
            for tag, code in zip(rule.tags, rule.codes(struct)):
                if code == ANY:
                    codes.setdefault(tag, ANY)
                    starred.append(tag)
                elif code != ABSENT:
                    codes[tag] = code
    fields: dict[int, str] = {}
    for rule in rules:
        rule.write(struct, codes, fields)
    for tag in starred:
        if tag not in fields:
            raise CannotSay(dictionary.name(tag), tag, "", "would have to be there for the other codes")
    return fields
