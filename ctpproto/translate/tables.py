"""CTP <-> FIX by the tables in specs/mapping, read both ways.

    members = ORDERS.to_ctp(message)      NewOrderSingle -> InputOrder members      CannotSay
    fields  = ORDERS.to_fix(struct)       InputOrder or Order -> (tag, text) list   CannotSay

The tables are checked against the FIX dictionary and the CTP vocabulary when they are read, all mistakes at once.
"""

from __future__ import annotations

import math
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any, Iterable, Mapping, NamedTuple

from ctpproto import ctp
from ctpproto.faults import SpecFault
from ctpproto.fix.dictionary import Dictionary, FieldSpec
from ctpproto.fix.faults import BadValue
from ctpproto.fix.message import FixMessage, decimal, plain
from ctpproto.generated.fix44 import DICTIONARY, CxlRejReason, OrdRejReason
from ctpproto.schema.loader import specs_root
from ctpproto.structs import Struct
from ctpproto.translate.faults import CannotSay

KINDS = ("codes", "text", "price", "quantity", "date")
ABSENT, ANY = "", "*"
# A double tells any decimal of 15 digits apart (IEEE 754); with more the way back could not be promised.
MAX_DIGITS = 15
MAX_INT = 2**31 - 1


class _Row(NamedTuple):
    fix: tuple[str, ...]  # codes on the wire, "" absent, "*" any
    ctp: tuple[str, ...]


class _Rule(NamedTuple):
    fix: tuple[FieldSpec, ...]
    ctp: tuple[str, ...]
    kind: str
    rows: tuple[_Row, ...]  # both ways
    only_with: tuple[tuple[FieldSpec, frozenset[str]], ...]
    optional: bool
    by_fix: Mapping[tuple[str, ...], tuple[str, ...]]
    by_ctp: Mapping[tuple[str, ...], tuple[str, ...]]


class OrderTable:
    """The rules of specs/mapping/orders.toml over one dictionary. Raises SpecFault with every problem found."""

    def __init__(self, raw: Mapping[str, Any], dictionary: Dictionary, where: str = "orders.toml"):
        self.dictionary = dictionary
        self._where = where
        self._problems: list[str] = []
        self.message = dictionary.messages.get(
            next((m.type for m in dictionary.messages.values() if m.name == raw.get("fix_message")), "")
        )
        struct = ctp.VOCABULARY.structs.get(raw.get("ctp_struct", ""))
        if self.message is None or struct is None:
            raise SpecFault([f"{where}: no message {raw.get('fix_message')} or no struct {raw.get('ctp_struct')}"])
        self._struct = struct
        self.rules = tuple(rule for entry in raw.get("field", []) if (rule := self._rule(entry)) is not None)
        self.constants = {m: v for m, row in raw.get("constant", {}).items() if (v := self._constant(m, row)) is not None}
        self.carried = tuple(f for name in raw.get("carried", {}).get("fields", []) if (f := self._field(name)) is not None)
        self.accepted = {f.tag: frozenset(values) for name, values in raw.get("accepted", {}).items() if (f := self._field(name))}
        self.ignored = {f.tag: why for name, why in raw.get("ignored", {}).items() if (f := self._field(name))}
        self.status = self._status(raw.get("status", {}))
        mapped = [f.tag for rule in self.rules for f in rule.fix]
        self.mapped = frozenset(mapped)
        for tag in self.mapped & set(self.ignored):
            self._problems.append(f"{dictionary.name(tag)} is mapped and ignored")
        members = [m for rule in self.rules for m in rule.ctp] + list(self.constants)
        self._problems += [f"{m} stands in two rules" for m in sorted({m for m in members if members.count(m) > 1})]
        self._known = self.mapped | set(self.ignored) | set(self.accepted) | {f.tag for f in self.carried}
        self._known |= dictionary.header | dictionary.trailer
        if self._problems:
            raise SpecFault([f"{where}: {problem}" for problem in self._problems])

    # -- reading the table --------------------------------------------------------------------------------------------

    def _field(self, name: str) -> FieldSpec | None:
        field = self.dictionary.names.get(name)
        if field is None:
            self._problems.append(f"no FIX field {name}")
        return field

    def _code(self, field: FieldSpec, name: str) -> str:
        if name in (ABSENT, ANY):
            return name
        if not field.values:  # a field without codes is said by its text
            return name
        if name not in field.values:
            self._problems.append(f"{field} has no code {name}")
        return field.values.get(name, "?")

    def _ctp_code(self, member: str, types: Mapping[str, str], name: str) -> str:
        spec = self._struct.MEMBERS.get(member)
        if spec is None:
            return "?"  # reported by _rule
        table = getattr(ctp.codes, types.get(member, spec.type_name), None)
        if table is None or name == ABSENT:
            return name  # a text member: the name is the text
        code = getattr(table, name, None)
        if code is None:
            self._problems.append(f"{member} has no code {name}")
        return code or "?"

    def _rule(self, entry: Mapping[str, Any]) -> _Rule | None:
        names, members, kind = entry.get("fix", []), tuple(entry.get("ctp", [])), entry.get("kind")
        title = "/".join(names)
        fields = tuple(f for name in names if (f := self._field(name)) is not None)
        self._problems += [f"{title}: no member {m} in {self._struct.NAME}" for m in members if m not in self._struct.MEMBERS]
        if kind not in KINDS:
            self._problems.append(f"{title}: kind {kind!r} is none of {', '.join(KINDS)}")
            return None
        if kind != "codes" and (len(names) != 1 or len(members) != 1):
            self._problems.append(f"{title}: kind {kind} is one field and one member")
            return None
        if len(fields) != len(names):
            return None
        types = entry.get("types", {})

        def rows(key: str) -> tuple[_Row, ...]:
            found = []
            for left, right in entry.get(key, []):
                if len(left) != len(fields) or len(right) != len(members):
                    self._problems.append(f"{title}: a row of {key} has not one code for each field and member")
                    continue
                fix = tuple(self._code(f, c) for f, c in zip(fields, left))
                found.append(_Row(fix, tuple(self._ctp_code(m, types, c) for m, c in zip(members, right))))
            return tuple(found)

        two_way, accept = rows("rows"), rows("accept")
        if kind == "codes":
            if not two_way:
                self._problems.append(f"{title}: no rows")
            if len({r.ctp for r in two_way}) != len(two_way) or len({r.fix for r in two_way + accept}) != len(two_way + accept):
                self._problems.append(f"{title}: two rows say the same, so it cannot be read both ways")
        only_with = []
        for name, codes in entry.get("with", {}).items():
            field = self._field(name)
            if field is not None:
                only_with.append((field, frozenset(self._code(field, c) for c in codes)))
        if any(ANY in row.fix[:-1] for row in two_way + accept):
            self._problems.append(f'{title}: "*" stands elsewhere than in the last field')
        by_fix, by_ctp = {row.fix: row.ctp for row in two_way + accept}, {row.ctp: row.fix for row in two_way}
        return _Rule(fields, members, kind, two_way, tuple(only_with), entry.get("optional", False), by_fix, by_ctp)

    def _constant(self, member: str, row: Mapping[str, Any]) -> object:
        if member not in self._struct.MEMBERS:
            self._problems.append(f"no member {member} in {self._struct.NAME}")
            return None
        return row["value"] if "value" in row else self._ctp_code(member, {}, row["code"])

    def _status(self, raw: Mapping[str, str]) -> dict[str, str]:
        found = {}
        values = self.dictionary.names["OrdStatus"].values
        for ours, theirs in raw.items():
            code = getattr(ctp.codes.OrderStatus, ours, None)
            if code is None or theirs not in values:
                self._problems.append(f"status: no OrderStatus {ours} or no OrdStatus(39) {theirs}")
                continue
            found[code] = values[theirs]
        return found

    # -- FIX -> CTP ---------------------------------------------------------------------------------------------------

    def to_ctp(self, message: FixMessage) -> dict[str, Any]:
        """InputOrder members of a validated message. Raises CannotSay: an unknown code, a field without a meaning here."""
        for tag, text in message.fields:
            if tag not in self._known:
                raise CannotSay(self.dictionary.name(tag), tag, text, "is not understood here")
            allowed = self.accepted.get(tag)
            if allowed is not None and text not in allowed:
                raise CannotSay(self.dictionary.name(tag), tag, text, f"only {', '.join(sorted(allowed))} can be said")
        members = dict(self.constants)
        for rule in self.rules:
            if rule.kind == "codes":
                members.update(zip(rule.ctp, self._codes_to_ctp(rule, message)))
            elif (value := self._value_to_ctp(rule, message)) is not None:
                members[rule.ctp[0]] = value
        return members

    def _codes_to_ctp(self, rule: _Rule, message: FixMessage) -> tuple[str, ...]:
        said = tuple([message.get(field.tag) for field in rule.fix])
        # Looked up as said, else with "*" for what is there in the last field: the only place where rows have it.
        found = rule.by_fix.get(said) or rule.by_fix.get((*said[:-1], ANY) if said[-1] else said)
        if found is not None:
            return found
        first = rule.fix[0]
        if not any(said):
            raise CannotSay(str(first), first.tag, "", "is missing and has no default", missing=True)
        wrong = next((f for f, text in zip(rule.fix[1:], said[1:]) if text), first)
        others = ", ".join(f"{f}={text}" for f, text in zip(rule.fix, said) if text and f is not wrong)
        why = f"has no word in CTP together with {others}" if others else "has no word in CTP"
        raise CannotSay(str(wrong), wrong.tag, message.get(wrong.tag), why)

    def _applies(self, rule: _Rule, message: FixMessage) -> bool:
        return all(message.get(field.tag) in codes for field, codes in rule.only_with)

    def _value_to_ctp(self, rule: _Rule, message: FixMessage) -> Any:
        field = rule.fix[0]
        text = message.get(field.tag)
        if not self._applies(rule, message):
            if text:
                needed = " and ".join(f"{f}={'/'.join(sorted(codes))}" for f, codes in rule.only_with)
                raise CannotSay(str(field), field.tag, text, f"only with {needed}")
            return None
        if not text:
            if rule.optional:
                return None
            raise CannotSay(str(field), field.tag, "", "is missing", missing=True)
        if rule.kind == "price":
            return price_to_double(field, text)
        if rule.kind == "quantity":
            lots = quantity_to_int(field, text)
            if rule.optional and not lots:
                raise CannotSay(str(field), field.tag, text, "none is said by leaving it out")
            return lots
        return text

    # -- CTP -> FIX ---------------------------------------------------------------------------------------------------

    def to_fix(self, struct: Struct) -> list[tuple[int, str]]:
        """The FIX fields of an order, in table order. Raises CannotSay for a code without a row."""
        for member, value in self.constants.items():
            if getattr(struct, member) != value:
                raise CannotSay(member, 0, getattr(struct, member), "has no word in FIX here")
        codes: dict[int, str] = {}
        for rule in self.rules:
            if rule.kind == "codes":
                codes.update((f.tag, code) for f, code in zip(rule.fix, self._codes_to_fix(rule, struct)) if code != ABSENT)
        fields: dict[int, str] = {}
        for rule in self.rules:
            if rule.kind == "codes":
                fields.update((f.tag, codes[f.tag]) for f in rule.fix if codes.get(f.tag, ANY) != ANY)
            elif text := self._value_to_fix(rule, struct, codes):
                fields[rule.fix[0].tag] = text
        for tag, code in codes.items():
            if code == ANY and tag not in fields:
                raise CannotSay(self.dictionary.name(tag), tag, "", "would have to be there for the order's other codes")
        return list(fields.items())

    def _codes_to_fix(self, rule: _Rule, struct: Struct) -> tuple[str, ...]:
        values = tuple(getattr(struct, member) for member in rule.ctp)
        found = rule.by_ctp.get(values)
        if found is not None:
            return found
        raise CannotSay("/".join(rule.ctp), 0, "/".join(map(str, values)), "has no word in FIX here")

    def _value_to_fix(self, rule: _Rule, struct: Struct, codes: Mapping[int, str]) -> str:
        value = getattr(struct, rule.ctp[0])
        applies = all(codes.get(f.tag) in allowed for f, allowed in rule.only_with)
        if not applies or rule.optional and not value:
            if value:
                raise CannotSay(rule.ctp[0], 0, value, "has no word in FIX with the order's other codes")
            return ""
        return double_to_price(rule.ctp[0], value) if rule.kind == "price" else str(value)


def price_to_double(field: FieldSpec, text: str) -> float:
    """A PRICE's text as the double nearest to it, if that double says the same decimal back. Raises CannotSay."""
    try:
        value = decimal(field.tag, text)
    except BadValue as fault:
        raise CannotSay(str(field), field.tag, text, fault.why) from None
    if len(value.normalize().as_tuple().digits) > MAX_DIGITS or value != Decimal(repr(float(value))):
        raise CannotSay(str(field), field.tag, text, f"more than {MAX_DIGITS} digits")
    return float(value)


def double_to_price(member: str, value: float | None) -> str:
    """The shortest decimal that is this double. Raises CannotSay for "no value", NaN and infinities."""
    if value is None or not math.isfinite(value):
        raise CannotSay(member, 0, value, "is no price")
    return plain(Decimal(repr(value)))


def quantity_to_int(field: FieldSpec, text: str) -> int:
    """A QTY's text as whole lots. Raises CannotSay."""
    try:
        value = decimal(field.tag, text)
    except BadValue as fault:
        raise CannotSay(str(field), field.tag, text, fault.why) from None
    if value != value.to_integral_value() or abs(value) > MAX_INT:
        raise CannotSay(str(field), field.tag, text, f"is no whole number of lots up to {MAX_INT}")
    return int(value)


class ErrorTable:
    """ErrorID -> reason codes of specs/mapping/errors.toml. Raises SpecFault with every problem found."""

    def __init__(self, raw: Mapping[str, Mapping[str, Iterable[str]]], where: str = "errors.toml"):
        problems: list[str] = []
        self._reasons: dict[str, dict[int, str]] = {}
        for field, reasons in raw.items():
            codes = DICTIONARY.names[field].values if field in DICTIONARY.names else {}
            if not codes:
                problems.append(f"no coded FIX field {field}")
            table = self._reasons[field] = {}
            for reason, names in reasons.items():
                if reason not in codes:
                    problems.append(f"{field} has no code {reason}")
                for name in names:
                    error = getattr(ctp.errors, name, None)
                    if error is None:
                        problems.append(f"{field}.{reason}: no error {name}")
                    elif error.id in table:
                        problems.append(f"{field}.{reason}: {name} stands twice")
                    else:
                        table[error.id] = codes.get(reason, "")
        if problems:
            raise SpecFault([f"{where}: {problem}" for problem in problems])

    def ord_rej_reason(self, error_id: int) -> str:
        """OrdRejReason(103); Other for what has no word."""
        return self._reasons["OrdRejReason"].get(error_id, OrdRejReason.Other)

    def cxl_rej_reason(self, error_id: int) -> str:
        """CxlRejReason(102); Other for what has no word."""
        return self._reasons["CxlRejReason"].get(error_id, CxlRejReason.Other)


def load(folder: Path) -> tuple[OrderTable, ErrorTable]:
    """Both tables of a specs/mapping folder. Raises SpecFault over all files together."""
    problems: list[str] = []
    found: list[Any] = []
    for name, make in (("orders.toml", lambda raw: OrderTable(raw, DICTIONARY)), ("errors.toml", ErrorTable)):
        try:
            found.append(make(tomllib.loads((folder / name).read_text("utf-8"))))
        except (OSError, tomllib.TOMLDecodeError) as error:
            problems.append(f"{name}: {error}")
        except SpecFault as fault:
            problems += fault.problems
    if problems:
        raise SpecFault(problems)
    return found[0], found[1]


ORDERS, ERRORS = load(specs_root() / "mapping")
