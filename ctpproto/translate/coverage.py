"""The coverage page: what becomes of every CTP and every FIX message. Made of the tables and specs/mapping/coverage.toml.

    python -m ctpproto.translate.coverage            write docs/coverage.md
    python -m ctpproto.translate.coverage --check    exit 1 when it is out of date

It is not part of `ctpproto.schema.emitter`, because the tables are read with what that one generates.
"""

from __future__ import annotations

import sys
import tomllib
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Iterable, Mapping, NamedTuple

from ctpproto import ctp
from ctpproto.faults import SpecFault
from ctpproto.schema.loader import specs_root
from ctpproto.translate.families import FIRST, VERSIONS, families

TRANSLATED, REFUSED, NOT_APPLICABLE = "translated", "refused", "not applicable"
ARROWS = {"both": "both ways", "to_fix": "to FIX", "to_ctp": "to CTP"}


class Fate(NamedTuple):
    """What becomes of a message: `tables` where it is translated, else `why` not."""

    fate: str
    tables: tuple[str, ...] = ()
    why: str = ""


def page_path() -> Path:
    return specs_root().parent / "docs" / "coverage.md"


def read() -> dict[str, Any]:
    return tomllib.loads((specs_root() / "mapping" / "coverage.toml").read_text("utf-8"))


def fates(raw: Mapping[str, Any]) -> tuple[dict[str, Fate], dict[str, Fate]]:
    """CTP messages and FIX.4.4 messages by name. Raises SpecFault with everything that has no entry, or two, or names nothing."""
    problems: list[str] = []
    said = families()
    messages = {m.name: m for m in ctp.messages.MESSAGES}
    by_message: dict[str, list[str]] = {}
    for name, there in said.items():
        by_message.setdefault(there.message.name, []).append(name)
    for message, tables in raw["fix"]["translated"].items():
        problems += [f"{message}: no table {t}" for t in tables if t not in said]
        by_message.setdefault(message, []).extend(tables)
    used: set[str] = set()
    translated: dict[str, Fate] = {}
    for name, tables in raw["ctp"]["translated"].items():
        problems += [f"{name}: no table {t}" for t in tables if t not in said]
        if name in messages:
            structs = messages[name].structs
            wrong = [t for t in tables if t in said and said[t].struct.NAME not in structs]
            problems += [f"{name}: table {t} is of {said[t].struct.NAME}, which is not in it" for t in wrong]
        used.update(tables)
        translated[name] = Fate(TRANSLATED, tuple(tables))
    problems += [f"table {name} translates no CTP message" for name in said if name not in used]
    of_ctp = _fates(messages, translated, raw["ctp"], "CTP", problems)
    standard = [m.name for m in VERSIONS[FIRST].messages.values()]
    of_fix = _fates(standard, {m: Fate(TRANSLATED, tuple(t)) for m, t in by_message.items()}, raw["fix"], "FIX", problems)
    if problems:
        raise SpecFault([f"coverage.toml: {problem}" for problem in problems])
    return of_ctp, of_fix


def _fates(
    names: Iterable[str], translated: Mapping[str, Fate], raw: Mapping[str, Any], side: str, problems: list[str]
) -> dict[str, Fate]:
    entries: list[tuple[str, Fate]] = list(translated.items())
    for fate, key in ((REFUSED, "refused"), (NOT_APPLICABLE, "not_applicable")):
        entries += [(pattern, Fate(fate, (), why)) for why, patterns in raw[key].items() for pattern in patterns]
    found: dict[str, Fate] = {}
    matched: set[str] = set()
    for name in names:
        here = [(pattern, fate) for pattern, fate in entries if fnmatchcase(name, pattern)]
        matched.update(pattern for pattern, _ in here)
        if len(here) != 1:
            problems.append(f"{side} message {name} has {len(here) or 'no'} entries {[pattern for pattern, _ in here] or ''}")
        else:
            found[name] = here[0][1]
    problems += [f"{side}: no message {pattern}" for pattern, _ in entries if pattern not in matched]
    return found


def page() -> str:
    """The page's text."""
    of_ctp, of_fix = fates(read())
    lines = [
        "# What becomes of every message",
        "",
        "Generated from specs/mapping by ctpproto.translate.coverage: change the tables or coverage.toml, then run",
        "`make generate`.",
        "",
        "A table is read both ways unless it says otherwise; what it cannot say is refused by the name of the field or member.",
        "",
    ]
    lines += ["| | translated | refused | not applicable |", "|---|---|---|---|"]
    for side, found in (("CTP API 6.7.13", of_ctp), (FIRST, of_fix)):
        counts = [sum(fate.fate == wanted for fate in found.values()) for wanted in (TRANSLATED, REFUSED, NOT_APPLICABLE)]
        lines.append(f"| {side} | {' | '.join(map(str, counts))} |")
    lines += ["", "## CTP messages", "", "| message | kind | fate | by table, or why not |", "|---|---|---|---|"]
    kinds = {m.name: m.kind for m in ctp.messages.MESSAGES}
    lines += [f"| {name} | {kinds[name]} | {fate.fate} | {_how(fate)} |" for name, fate in of_ctp.items()]
    others = [version for version in VERSIONS if version != FIRST]
    lines += ["", "## FIX messages", "", f"| message | fate | by table, or why not | {' | '.join(others)} |"]
    lines.append("|---|---|---|" + "---|" * len(others))
    types = {m.name: m.type for m in VERSIONS[FIRST].messages.values()}
    for name, fate in of_fix.items():
        columns = " | ".join(_in_version(types[name], fate, version) for version in others)
        lines.append(f"| {name}({types[name]}) | {fate.fate} | {_how(fate)} | {columns} |")
    lines += ["", "## Tables", "", "| table | FIX | CTP | direction | does not go over |", "|---|---|---|---|---|"]
    for name, there in families().items():
        unsaid = sorted(m for m in there.unsaid if m not in there.raw.get("everywhere", {}))
        message = f"{there.message.name}({there.message.type})"
        lines.append(f"| {name} | {message} | {there.struct.NAME} | {ARROWS[there.way]} | {', '.join(unsaid)} |")
    return "\n".join(lines) + "\n"


def _how(fate: Fate) -> str:
    said = families()
    return ", ".join(f"{name} ({ARROWS[said[name].way]})" for name in fate.tables) if fate.tables else fate.why


def _in_version(msg_type: str, fate: Fate, version: str) -> str:
    if msg_type not in VERSIONS[version].messages:
        return "no such message"
    if fate.fate != TRANSLATED:
        return "the same"
    return "translated" if all(name in families(version) for name in fate.tables) else "in part"


def main() -> None:
    path, text = page_path(), page()
    if not path.exists() or path.read_text("utf-8") != text:
        print("out of date: docs/coverage.md")
        if "--check" in sys.argv[1:]:
            sys.exit(1)
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
