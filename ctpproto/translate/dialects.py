"""Dialects as data: specs/fix/bloomberg.toml, jrt0087.toml.

Parts of a dialect file:

    name, title, base     the file's name, a line about it, the version of FIX under it
    sources               where its facts are from; agreed: what is bilateral; unknown: what nobody has published, by name
    custom                tags that pass through unread: `ranges` of tags, `named` ones
    routing               header fields, and what each becomes in an answer
    kept                  fields that come back as they were sent, and that the tables never see
    as                    fields that say what another one says in the tables
    values, message       further codes; members added, removed, required
    messages              those that only sessions of this dialect have
    symbology             tickers: `ctpproto.translate.symbology`
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Iterable

from ctpproto.faults import SpecFault
from ctpproto.fix.dictionary import OWN, Change, changed, read
from ctpproto.schema.loader import specs_root
from ctpproto.translate.dialect import Dialect
from ctpproto.translate.families import VERSIONS
from ctpproto.translate.symbology import Symbology

_PARTS = frozenset((
    "name", "title", "base", "sources", "agreed", "unknown", "custom", "routing", "kept", "as", "values", "message", "messages",
    "symbology",
))  # fmt: skip


def load(path: Path) -> Dialect:
    """The dialect of one file. Raises SpecFault with every problem found."""
    raw = read(path)
    base = VERSIONS.get(raw.get("base", ""))
    if base is None:
        raise SpecFault([f"{path.name}: base {raw.get('base')!r} is none of {', '.join(VERSIONS)}"])
    problems = [f"no such part: {part}" for part in raw if part not in _PARTS]
    if raw.get("name") != path.stem:
        problems.append(f"name {raw.get('name')!r} is not the file's")
    parts = raw.get("message", {})
    kinds = Change._fields
    problems += [f"message.{name}: no such change: {kind}" for name, row in parts.items() for kind in row if kind not in kinds]
    changes = {name: Change(**{kind: row[kind] for kind in kinds if kind in row}) for name, row in parts.items()}
    dictionary = changed(base, path.stem, changes, raw.get("values", {}), problems)

    def tags(part: str, names: Iterable[str]) -> list[int]:
        known = dictionary.names
        problems.extend(f"{part}: no field {name} in {base.version}" for name in names if name not in known)
        return [known[name].tag if name in known else 0 for name in names]

    routing, moved = raw.get("routing", {}), raw.get("as", {})
    unknown = (name for name in raw.get("messages", {}) if dictionary.messages.named(name) is None)
    problems += [f"messages: no message {name} in {base.version}" for name in unknown]
    symbology = None
    try:
        if "symbology" in raw:
            symbology = Symbology(raw["symbology"], dictionary.names["Symbol"])
    except SpecFault as fault:
        problems += fault.problems
    custom = raw.get("custom", {})
    dialect = Dialect(
        name=path.stem,
        title=raw.get("title", ""),
        version=base.version,
        dictionary=dictionary,
        ranges=tuple((low, high) for low, high in custom.get("ranges", [])),
        named={int(tag): doc for tag, doc in custom.get("named", {}).items()},
        routing=dict(zip(tags("routing", routing), tags("routing", routing.values()))),
        kept=frozenset(tags("kept", raw.get("kept", {}).get("fields", []))),
        moved=dict(zip(tags("as", moved), tags("as", moved.values()))),
        messages=raw.get("messages", {}),
        symbology=symbology,
        changes=changes,
        sources=raw.get("sources", {}),
        agreed=raw.get("agreed", {}),
        unknown=raw.get("unknown", {}),
    )
    problems += [f"custom.named: {dictionary.name(tag)} is the standard's" for tag in dialect.named if tag in dictionary.fields]
    problems += [f"routing: {dictionary.name(tag)} is no header field" for tag in dialect.routing if tag not in dictionary.header]
    if not dialect.sources:
        problems.append("no sources: say where its facts are from")
    if problems:
        raise SpecFault([f"{path.name}: {problem}" for problem in problems])
    return dialect


def names() -> tuple[str, ...]:
    """The dialects that specs/fix has, by name."""
    paths = (specs_root() / "fix").glob("*.toml")
    return tuple(sorted(path.stem for path in paths if not path.stem.startswith("fix") and path.name != OWN))


@functools.cache
def of(name: str) -> Dialect:
    """A dialect of specs/fix. Raises SpecFault for an unknown one, which names those that there are."""
    if name not in names():
        raise SpecFault([f"no dialect {name!r}: there are {', '.join(names())}"])
    return load(specs_root() / "fix" / f"{name}.toml")


@functools.cache
def plain(version: str) -> Dialect:
    """A version of FIX as it is: nothing kept, nothing moved, instruments by the exchange's codes."""
    return Dialect(name="", title=version, version=version, dictionary=VERSIONS[version])
