"""Values for the tables of specs/mapping, made from the tables themselves and the schema."""

from __future__ import annotations

import datetime
from typing import Any

from hypothesis import strategies as st

from ctpproto.fix.dictionary import FieldSpec, GroupSpec
from ctpproto.structs import Struct
from ctpproto.translate.families import table
from ctpproto.translate.kinds import KINDS
from ctpproto.translate.rules import ABSENT, ANY, CodesRule, Rule
from ctpproto.translate.tables import Table

letters = st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="*"), min_size=1, max_size=8)
words = st.text(st.sampled_from("abz 09期货沪"), min_size=1, max_size=6).filter(lambda s: s.strip() == s)
days = st.dates(min_value=datetime.date(1991, 1, 2)).map(lambda d: d.strftime("%Y%m%d"))
clocks = st.times().map(lambda t: t.strftime("%H:%M:%S"))
CTP_VALUES: dict[str, Any] = {
    "text": letters,
    "identifier": letters,
    "price": st.decimals(min_value=-99999, max_value=9999999, places=4).map(float),
    "amount": st.floats(-1e15, 1e15).filter(lambda x: abs(x) > 1e-9 or x == 0) | st.just(0.0),
    "quantity": st.integers(1, 2**31 - 1),
    "integer": st.integers(-(2**31) + 1, 2**31 - 1).filter(bool),
    "boolean": st.integers(0, 1),
    "date": days,
    "time": clocks,
    "month": st.tuples(st.integers(1991, 2100), st.integers(1, 12)),
    "moment": st.tuples(days, clocks, st.integers(0, 999)),
}


def draw_values(draw: Any, rules: list[Rule], struct: type[Struct], values: dict[str, Any]) -> None:
    """Members for rules of one level: codes by their rows, then values where the rules hold."""
    codes: dict[int, str] = {}
    said: dict[str, Any] = {}  # by rules of codes before
    for rule in rules:
        if rule.kind == "codes" and isinstance(rule, CodesRule) and rule.way == "both":
            agreeing = [r for r in rule.rows if all(c in (ANY, said.get(m, c)) for m, c in zip(rule.ctp, r.ctp))]
            row = draw(st.sampled_from(agreeing))
            said.update((m, c) for m, c in zip(rule.ctp, row.ctp) if c != ANY)
            values.update((m, c) for m, c in zip(rule.ctp, row.ctp) if c != ANY)
            codes.update((f.tag, c) for f, c in zip(rule.fix, row.fix) if c != ABSENT)
    for rule in rules:
        if rule.kind == "codes" or rule.way != "both":
            continue
        if not all(codes.get(f.tag) in allowed for f, allowed in rule.when.fix):
            continue
        if not all(values.get(m) in allowed for m, allowed in rule.when.ctp):
            continue
        if rule.optional and draw(st.booleans()) and codes.get(rule.fix[0].tag) != ANY:
            rule.blank(values)
            continue
        drawn = draw(CTP_VALUES[rule.kind])
        if KINDS[rule.kind].single:
            if struct.MEMBERS[rule.ctp[0]].kind == "s":
                drawn = drawn[: struct.MEMBERS[rule.ctp[0]].size - 1]
            values[rule.ctp[0]] = drawn
        else:
            values.update(zip(rule.ctp, drawn))


@st.composite
def structs(draw: Any, name: str, version: str = "FIX.4.4") -> Struct:
    """A struct that the table can say, of every combination of codes that it has."""
    there = table(name, version)
    values: dict[str, Any] = dict(there.constants)
    draw_values(draw, list(there.rules), there.struct, values)
    for group in there.groups:
        for entry in group.entries:
            if entry.says is not None and (entry.always or draw(st.booleans())):
                draw_values(draw, list(entry.rules), there.struct, values)
            else:
                for rule in entry.rules:
                    rule.blank(values)
    return there.struct(**values)


def lossless(there: Table) -> list[str]:
    """The members that the table promises to bring back."""
    return [m for rule in there.all_rules() if rule.way == "both" for m in rule.ctp] + list(there.constants)


_SAMPLES = {
    "UTCTIMESTAMP": "20261125-01:02:03", "LOCALMKTDATE": "20261125", "UTCDATEONLY": "20261125", "UTCTIMEONLY": "01:02:03",
    "BOOLEAN": "N", "CHAR": "1", "STRING": "x1", "MONTHYEAR": "202612",
}  # fmt: skip


def sample(field: FieldSpec) -> str:
    return next(iter(field.values.values()), _SAMPLES.get(field.type, "1"))


def supplied(there: Table) -> dict[int, Any]:
    """What the edge has to add: fields and groups that the standard requires and the table leaves to it."""
    dictionary = there.dictionary
    said = {f.tag for rule in there.all_rules() for f in rule.fix} | set(there.says) | there.counts
    groups = {group.count for group in there.groups}

    def entry(group: GroupSpec) -> dict[int, str]:
        return {tag: sample(dictionary.fields[tag]) for tag in dict.fromkeys((group.first, *group.required))}

    found: dict[int, Any] = {}
    levels: list[tuple[tuple[int, ...], Any]] = [(there.message.required, there.message.groups)]
    inner = there.message.groups
    for name in there.raw.get("each", []):
        group = inner[dictionary.names[name].tag]
        groups.add(group.count)
        levels.append(((*group.required, group.first), group.groups))
        inner = group.groups
    for required, inside in levels:
        for tag in required:
            if tag not in said and tag not in groups:
                found[tag] = [entry(inside[tag])] if tag in inside else sample(dictionary.fields[tag])
    return found
