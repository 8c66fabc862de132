"""Every table of specs/mapping by its name, for a version of FIX.

    table("positions.report")                        FIX.4.4
    table("reports.fill", "FIX.4.2")                 with versions.toml over it; CannotSay where the version lacks the message
    families()                                       all of them, by "file.table"

A table may extend another: it has that one's rows and its own, without what `drop` names and the group entries that say what
`drop_entries` names. A row of its own for the same FIX fields or the same members takes the other's place.
"""

from __future__ import annotations

import functools
import tomllib
from pathlib import Path
from typing import Any, Mapping

from ctpproto.faults import SpecFault
from ctpproto.fix.dictionary import Dictionary
from ctpproto.generated import fix42, fix44, fix50sp2
from ctpproto.schema.loader import specs_root
from ctpproto.translate.errors import OTHER, ErrorTable
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.tables import Table

VERSIONS: Mapping[str, Dictionary] = {d.version: d for d in (fix44.DICTIONARY, fix42.DICTIONARY, fix50sp2.DICTIONARY)}
FIRST = fix44.DICTIONARY.version  # whose names the tables are written in
_NO_FAMILY = ("everywhere.toml", "coverage.toml", "errors.toml", "orders.toml", "versions.toml", "wording.toml")
_MERGED = ("constant", "says", "accepted", "ignored", "unsaid")


class Families(Mapping[str, Table]):
    """The tables of one version. `lacking`: name -> message that the version has not."""

    def __init__(self, tables: Mapping[str, Table], lacking: Mapping[str, str]):
        self._tables, self.lacking = tables, lacking

    def __getitem__(self, name: str) -> Table:
        return self._tables[name]

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(self._tables)

    def __len__(self) -> int:
        return len(self._tables)


def load(folder: Path, version: str = FIRST) -> Families:
    """Reads a specs/mapping folder. Raises SpecFault over all files together."""
    problems: list[str] = []
    raw: dict[str, dict[str, Any]] = {}
    files: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("*.toml")):
        try:
            files[path.name] = tomllib.loads(path.read_text("utf-8"))
        except (OSError, tomllib.TOMLDecodeError) as error:
            problems.append(f"{path.name}: {error}")
    if "orders.toml" in files:
        raw["orders"] = {key: part for key, part in files["orders.toml"].items() if key != "status"}
    for name, content in files.items():
        if name not in _NO_FAMILY:
            raw.update({f"{name.removesuffix('.toml')}.{t.get('name')}": t for t in content.get("table", [])})
    names, target = VERSIONS[FIRST], VERSIONS[version]
    try:
        errors = ErrorTable(files.get("errors.toml", {}), names)
    except SpecFault as fault:
        problems += fault.problems
        errors = ErrorTable({}, names)
    for other, over in files.get("versions.toml", {}).items():
        problems += [f"versions.toml: {other}: no table {name}" for name in over if name not in raw]
        if other not in VERSIONS:
            problems.append(f"versions.toml: no version {other}")
    overlays = files.get("versions.toml", {}).get(version, {})
    tables: dict[str, Table] = {}
    lacking: dict[str, str] = {}
    for name in raw:
        try:
            whole = _extended(raw, name, ())
            if name in overlays:
                whole = _over(whole, overlays[name])
            whole["name"] = name
            message = names.messages.named(whole.get("fix_message", ""))
            if message is not None and message.type not in target.messages:
                lacking[name] = f"{message.name}({message.type})"
                continue
            tables[name] = Table(_complete(whole, errors, files.get("everywhere.toml", {})), target, "mapping", names)
        except SpecFault as fault:
            problems += fault.problems
    if problems:
        raise SpecFault(problems)
    return Families(tables, lacking)


def _extended(raw: Mapping[str, dict[str, Any]], name: str, seen: tuple[str, ...]) -> dict[str, Any]:
    own = raw[name]
    base = own.get("extends")
    if base is None:
        return dict(own)
    if base not in raw or base in seen:
        raise SpecFault([f"{name}: extends {base}, which is no table or extends this one"])
    return _over(_extended(raw, base, (*seen, name)), own)


def _over(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """A table's raw form with another's rows over it."""
    drop = set(own.get("drop", []))
    rows = own.get("field", [])
    taken = {tuple(row["fix"]) for row in rows} | {tuple(row["ctp"]) for row in rows}
    stays = (r for r in base.get("field", []) if not drop.intersection(r["fix"]))
    kept = [r for r in stays if tuple(r["fix"]) not in taken and tuple(r["ctp"]) not in taken]
    gone = set(own.get("drop_entries", []))
    groups = {}
    for group in base.get("group", []):
        entries = [entry for entry in group.get("entry", []) if not gone.intersection(entry.get("says", {}).values())]
        groups[group["count"]] = {**group, "entry": entries}
    for group in own.get("group", []):
        count = group["count"]
        before = groups.get(count, {"entry": []})
        groups[count] = {**before, **group, "entry": before["entry"] + group["entry"]}
    merged = {**base, **own, "field": [*kept, *rows], "group": list(groups.values())}
    if drop:
        merged["group"] = [{**g, "entry": [_entry_without(e, drop) for e in g.get("entry", [])]} for g in merged["group"]]
        merged["group"] = [{**g, "entry": kept} for g in merged["group"] if (kept := [e for e in g["entry"] if e.get("field")])]
    for part in _MERGED:
        merged[part] = {**_without(base.get(part, {}), drop), **own.get(part, {})}
    edges = (base.get("edge", {}), own.get("edge", {}))
    merged["edge"] = {side: {**_without(edges[0].get(side, {}), drop), **edges[1].get(side, {})} for side in ("fix", "ctp")}
    return merged


def _entry_without(entry: Mapping[str, Any], drop: set[str]) -> dict[str, Any]:
    return {**entry, "field": [row for row in entry.get("field", []) if not drop.intersection(row["fix"])]}


def _without(part: Mapping[str, Any], drop: set[str]) -> dict[str, Any]:
    return {name: value for name, value in part.items() if name not in drop}


def _complete(raw: dict[str, Any], errors: ErrorTable, everywhere: Mapping[str, Any]) -> dict[str, Any]:
    """The table with its reason field (errors.toml, one way) and with what holds in every table (everywhere.toml)."""
    reason = raw.get("reason")
    if reason in errors.fields:
        names = {code: name for name, code in VERSIONS[FIRST].names[reason].values.items()}
        rows = [[[names[code]], [error_id]] for code, error_id in errors.rows(reason)]
        other = OTHER if OTHER in names.values() else ""
        also = [[[other], ["*"]], [[""], ["*"]]]
        rule = {"fix": [reason], "ctp": ["ErrorID"], "kind": "codes", "way": "to_fix", "rows": rows, "also": also}
        raw = {**raw, "field": [*raw.get("field", []), rule]}
    mapped_fix, mapped_ctp = set(raw.get("says", {})), set(raw.get("constant", {}))
    entries = [entry for group in raw.get("group", []) for entry in group.get("entry", [])]
    rows = [*raw.get("field", []), *(row for entry in entries for row in entry.get("field", []))]
    for row in rows:
        mapped_fix.update(row.get("fix", []))
        mapped_ctp.update(row.get("ctp", []))
    edge, ignored = raw.get("edge", {}), raw.get("ignored", {})
    fields = {name: why for name, why in everywhere.get("fields", {}).items() if name not in mapped_fix}
    members = {name: why for name, why in everywhere.get("members", {}).items() if name not in mapped_ctp}
    unsaid = {why: [m for m in some if m not in mapped_ctp] for why, some in raw.get("unsaid", {}).items()}
    ctp_edge = {name: why for name, why in edge.get("ctp", {}).items() if name not in mapped_ctp}
    return {**raw, "ignored": {**fields, **ignored}, "unsaid": unsaid, "edge": {**edge, "ctp": ctp_edge}, "everywhere": members}


@functools.cache
def families(version: str = FIRST) -> Families:
    """The project's own tables for a version of FIX."""
    return load(specs_root() / "mapping", version)


def table(name: str, version: str = FIRST) -> Table:
    """A table by its name. Raises CannotSay where the version has no such message."""
    found = families(version)
    if name in found.lacking:
        raise CannotSay(found.lacking[name], 35, found.lacking[name], f"{version} has no such message")
    return found[name]
