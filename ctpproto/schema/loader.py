"""Reads specs/ctp/<version> and specs/internal into the model, and reports every mistake in them at once."""

from __future__ import annotations

import tomllib
from pathlib import Path
from types import MappingProxyType
from typing import Any

import ctpproto
from ctpproto.faults import SpecFault
from ctpproto.schema.model import KINDS, NO_FID, ErrorSpec, MessageSpec, StructSpec, TypeSpec, VersionSpec

MESSAGE_KINDS = ("request", "response", "return", "command", "result")


def specs_root() -> Path:
    """The specs folder: beside the packages in a source tree, inside `ctpproto` in an installed wheel."""
    package = Path(ctpproto.__file__).parent
    for candidate in (package / "specs", package.parent / "specs"):
        if (candidate / "ctp").is_dir():
            return candidate
    raise SpecFault([f"no specs folder beside {package}"])


def load(folder: Path, version: str, base: VersionSpec | None = None) -> VersionSpec:
    """The model of one folder. `base` lends its types (specs/internal speaks in the vocabulary's).

    Raises SpecFault with every problem found in the folder.
    """
    problems: list[str] = []
    raw = {name: _read(folder / f"{name}.toml", problems) for name in ("types", "structs", "messages", "errors")}
    types = _types(raw["types"], problems)
    known_types = {**(base.types if base else {}), **types}
    structs = _structs(raw["structs"], known_types, problems)
    known_structs = {**(base.structs if base else {}), **structs}
    messages = _messages(raw["messages"].get("message", []), known_structs, problems)
    errors = _errors(raw["errors"], problems)
    if base:
        taken = {s.fid: s.name for s in base.structs.values() if s.fid != NO_FID}
        problems += [f"structs.toml: {s.name}: FID {s.fid:#06x} is {taken[s.fid]}'s" for s in structs.values() if s.fid in taken]
    if problems:
        raise SpecFault([f"{version}: {p}" for p in problems])
    return VersionSpec(version, MappingProxyType(types), MappingProxyType(structs), messages, errors)


def load_all(root: Path | None = None) -> dict[str, VersionSpec]:
    """Every version below specs/ctp by its name, and "internal". Raises SpecFault over all of them together."""
    root = root or specs_root()
    found: dict[str, VersionSpec] = {}
    problems: list[str] = []
    for folder in sorted((root / "ctp").iterdir()):
        if folder.is_dir():
            try:
                found[folder.name] = load(folder, folder.name)
            except SpecFault as fault:
                problems += fault.problems
    if VOCABULARY_VERSION in found:
        try:
            found["internal"] = load(root / "internal", "internal", base=found[VOCABULARY_VERSION])
        except SpecFault as fault:
            problems += fault.problems
    if problems:
        raise SpecFault(problems)
    return found


VOCABULARY_VERSION = "6.7.13"  # the version spoken inside the system: the widest one


def _read(path: Path, problems: list[str]) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        problems.append(f"{path.name}: {error}")
        return {}


def _types(raw: dict[str, Any], problems: list[str]) -> dict[str, TypeSpec]:
    types = {}
    for name, row in raw.items():
        kind = row.get("kind")
        length = row.get("length", 1)
        codes = row.get("codes", {})
        if kind not in KINDS:
            problems.append(f"types.toml: {name}: kind {kind!r} is none of {', '.join(KINDS)}")
            continue
        if (kind in ("text", "bytes")) != ("length" in row):
            problems.append(f"types.toml: {name}: a length belongs to text and bytes, and to nothing else")
        if codes and kind != "char":
            problems.append(f"types.toml: {name}: codes belong to char")
        for code_name, character in codes.items():
            if len(character) != 1:
                problems.append(f"types.toml: {name}.{code_name}: {character!r} is not one character")
        if len(set(codes.values())) != len(codes):
            problems.append(f"types.toml: {name}: a character has two names")
        types[name] = TypeSpec(name, kind, length, MappingProxyType(dict(codes)), row.get("doc", ""))
    return types


def _structs(raw: dict[str, Any], types: dict[str, TypeSpec], problems: list[str]) -> dict[str, StructSpec]:
    structs = {}
    fids: dict[int, str] = {}
    for name, row in raw.items():
        members = []
        for entry in row.get("members", []):
            member, _, type_name = entry.partition(":")
            type_name = type_name or member
            if type_name not in types:
                problems.append(f"structs.toml: {name}.{member}: no type {type_name}")
            members.append((member, type_name))
        if len({m for m, _ in members}) != len(members):
            problems.append(f"structs.toml: {name}: a member stands twice")
        if not members:
            problems.append(f"structs.toml: {name}: no members")
        fid = row.get("fid", NO_FID)
        if fid != NO_FID and fid in fids:
            problems.append(f"structs.toml: {name}: FID {fid:#06x} is {fids[fid]}'s")
        fids[fid] = name
        structs[name] = StructSpec(name, fid, tuple(members), row.get("own", False), row.get("doc", ""))
    return structs


def _messages(rows: list[dict[str, Any]], structs: dict[str, StructSpec], problems: list[str]) -> tuple[MessageSpec, ...]:
    messages = []
    seen: dict[tuple[str, int, bool], str] = {}
    for row in rows:
        name, kind = row.get("name", "?"), row.get("kind")
        if kind not in MESSAGE_KINDS:
            problems.append(f"messages.toml: {name}: kind {kind!r} is none of {', '.join(MESSAGE_KINDS)}")
        tid = row.get("tid")
        if not isinstance(tid, int):
            problems.append(f"messages.toml: {name}: no tid")
            continue
        for struct in row.get("structs", []):
            if struct not in structs:
                problems.append(f"messages.toml: {name}: no struct {struct}")
            elif structs[struct].fid == NO_FID:
                problems.append(f"messages.toml: {name}: struct {struct} has no FID")
        # A TID means one thing in one direction (0x8108 and 0x8109 are a request and another one's response).
        key = (row.get("api", ""), tid, kind in ("request", "command"))
        if key in seen:
            problems.append(f"messages.toml: {name}: TID {tid:#06x} is {seen[key]}'s in that direction")
        seen[key] = name
        messages.append(
            MessageSpec(
                name, row.get("api", "internal"), kind or "?", tid, row.get("series"), tuple(row.get("structs", [])),
                row.get("repeated", False), row.get("own", False), row.get("doc", ""),
            )
        )
    return tuple(messages)


def _errors(raw: dict[str, Any], problems: list[str]) -> tuple[ErrorSpec, ...]:
    errors = []
    ids: dict[int, str] = {}
    for name, row in raw.items():
        if row["id"] in ids:
            problems.append(f"errors.toml: {name}: ErrorID {row['id']} is {ids[row['id']]}'s")
        ids[row["id"]] = name
        errors.append(ErrorSpec(name, row["id"], row["prompt"]))
    return tuple(errors)
