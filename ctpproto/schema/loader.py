"""Reads specs/ctp/<version> and specs/internal into the model, and reports every mistake in them at once."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from types import MappingProxyType
from typing import Any, Iterable, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

import ctpproto
from ctpproto.faults import SpecFault
from ctpproto.schema.model import KINDS, ErrorSpec, LocalSpec, MessageSpec, StructSpec, TypeSpec, VersionSpec
from ctpproto.structs import NO_FID

MESSAGE_KINDS = ("request", "response", "return", "command", "result")
VOCABULARY_VERSION = "6.7.13"  # the version spoken inside the system: the widest one
FILES = ("types", "structs", "messages", "errors")


class _Row(BaseModel):
    """The shape of a TOML table. Unknown keys are refused: a misspelt one would be a fact silently dropped."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)
    doc: str = ""


class _TypeRow(_Row):
    kind: str
    length: int | None = Field(None, gt=0, le=0xFFFF)
    codes: dict[str, str] = {}


class _StructRow(_Row):
    members: list[str]
    fid: int = Field(NO_FID, ge=0, le=NO_FID)
    own: bool = False


class _MessageRow(_Row):
    name: str
    kind: str
    tid: int = Field(ge=0, le=0xFFFFFFFF)
    structs: list[str]
    api: str = "internal"
    series: int | None = Field(None, ge=0, le=0xFFFF)
    repeated: bool = False
    own: bool = False


class _LocalRow(_Row):
    name: str
    api: str
    parameters: list[str] = []


class _ErrorRow(_Row):
    id: int
    prompt: str


R = TypeVar("R", bound=_Row)


def specs_root() -> Path:
    """The specs folder: beside the packages in a source tree, inside `ctpproto` in an installed wheel."""
    package = Path(ctpproto.__file__).parent
    for candidate in (package / "specs", package.parent / "specs"):
        if (candidate / "ctp").is_dir():
            return candidate
    raise SpecFault([f"no specs folder beside {package}"])


def order(version: str) -> tuple[int, ...]:
    """The key that sorts versions: 6.7.2 before 6.7.13."""
    return tuple(int(part) for part in version.split("."))


def versions(root: Path) -> list[str]:
    """The API versions below `root`/ctp, the newest last. Raises SpecFault for a folder that is no version."""
    names = [folder.name for folder in (root / "ctp").iterdir() if folder.is_dir()]
    odd = [name for name in names if not re.fullmatch(r"\d+(\.\d+)+", name)]
    if odd:
        raise SpecFault([f"ctp/{name}: no version" for name in sorted(odd)])
    return sorted(names, key=order)


def load(folder: Path, version: str, base: VersionSpec | None = None) -> VersionSpec:
    """The model of one folder. `base` lends its types (specs/internal speaks in the vocabulary's).

    Raises SpecFault with every problem found in the folder.
    """
    problems: list[str] = []
    raw = {name: _read(folder / f"{name}.toml", problems) for name in FILES}
    types = _types(raw["types"] or {}, problems)
    # What refers to a file that cannot be read is not reported on top of it.
    known_types = {*types, *(raw["types"] or ()), *(base.types if base else ())} if raw["types"] is not None else None
    structs = _structs(raw["structs"] or {}, known_types, problems)
    problems += _misplaced_codes(types, structs)
    unknown_fids = {name: NO_FID - 1 for name in raw["structs"] or ()}  # of rows that were refused already
    fids = {**unknown_fids, **{s.name: s.fid for s in (*(base.structs.values() if base else ()), *structs.values())}}
    messages = _messages((raw["messages"] or {}).get("message", []), fids if raw["structs"] is not None else None, problems)
    local = _local((raw["messages"] or {}).get("local", []), problems)
    errors = _errors(raw["errors"] or {}, problems)
    if base:
        taken = {s.fid: s.name for s in base.structs.values() if s.fid != NO_FID}
        problems += [f"structs.toml: {s.name}: FID {s.fid:#06x} is {taken[s.fid]}'s" for s in structs.values() if s.fid in taken]
    if problems:
        raise SpecFault([f"{version}: {p}" for p in problems])
    return VersionSpec(version, MappingProxyType(types), MappingProxyType(structs), messages, errors, local)


def load_all(root: Path | None = None) -> dict[str, VersionSpec]:
    """Every version below specs/ctp by its name, and "internal". Raises SpecFault over all of them together."""
    root = root or specs_root()
    found: dict[str, VersionSpec] = {}
    problems: list[str] = []
    for name in versions(root):
        try:
            found[name] = load(root / "ctp" / name, name)
        except SpecFault as fault:
            problems += fault.problems
    if VOCABULARY_VERSION in found:
        try:
            found["internal"] = load(root / "internal", "internal", base=found[VOCABULARY_VERSION])
        except SpecFault as fault:
            problems += fault.problems
    elif not (root / "ctp" / VOCABULARY_VERSION).is_dir():
        problems.append(f"{VOCABULARY_VERSION}: the vocabulary's folder is missing")
    if problems:
        raise SpecFault(problems)
    return found


def _read(path: Path, problems: list[str]) -> dict[str, Any] | None:
    """The file's tables, None (and a problem) where there are none to be had."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        problems.append(f"{path.name}: no such file")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problems.append(f"{path.name}: {error}")
    return None


def _rows(file: str, raw: Iterable[tuple[str, Any]], shape: type[R], problems: list[str]) -> Iterable[tuple[str, R]]:
    """The rows that have the right shape; the others become problems, one for each wrong key."""
    for name, row in raw:
        try:
            yield name, shape.model_validate(row)
        except ValidationError as refused:
            for error in refused.errors(include_url=False):
                place = "".join(f".{part}" for part in error["loc"])
                problems.append(f"{file}: {name}{place}: {error['msg']}")


def _types(raw: dict[str, Any], problems: list[str]) -> dict[str, TypeSpec]:
    types = {}
    for name, row in _rows("types.toml", raw.items(), _TypeRow, problems):
        if row.kind not in KINDS:
            problems.append(f"types.toml: {name}: kind {row.kind!r} is none of {', '.join(KINDS)}")
            continue
        if (row.kind in ("text", "bytes")) != (row.length is not None):
            problems.append(f"types.toml: {name}: a length belongs to text and bytes, and to nothing else")
        if row.codes and row.kind != "char":
            problems.append(f"types.toml: {name}: codes belong to char")
        lengths = {len(value) for value in row.codes.values()}
        for code_name, character in row.codes.items():
            if len(character) != 1 and (len(lengths) > 1 or not character):
                problems.append(f"types.toml: {name}.{code_name}: {character!r} is not one character")
        if len(set(row.codes.values())) != len(row.codes):
            problems.append(f"types.toml: {name}: a character has two names")
        types[name] = TypeSpec(name, row.kind, row.length or 1, MappingProxyType(dict(row.codes)), row.doc)
    return types


def _structs(raw: dict[str, Any], types: set[str] | None, problems: list[str]) -> dict[str, StructSpec]:
    structs = {}
    fids: dict[int, str] = {}
    for name, row in _rows("structs.toml", raw.items(), _StructRow, problems):
        members = []
        for entry in row.members:
            member, _, type_name = entry.partition(":")
            type_name = type_name or member
            if types is not None and type_name not in types:
                problems.append(f"structs.toml: {name}.{member}: no type {type_name}")
            members.append((member, type_name))
        if len({m for m, _ in members}) != len(members):
            problems.append(f"structs.toml: {name}: a member stands twice")
        if not members:
            problems.append(f"structs.toml: {name}: no members")
        if row.fid != NO_FID and row.fid in fids:
            problems.append(f"structs.toml: {name}: FID {row.fid:#06x} is {fids[row.fid]}'s")
        fids.setdefault(row.fid, name)
        structs[name] = StructSpec(name, row.fid, tuple(members), row.own, row.doc)
    return structs


def _messages(raw: Any, fids: dict[str, int] | None, problems: list[str]) -> tuple[MessageSpec, ...]:
    """`fids`: of every struct by name, None where the structs cannot be read."""
    messages = []
    seen: dict[tuple[str, int, bool], str] = {}
    if not isinstance(raw, list):
        problems.append("messages.toml: message is no array of tables")
        raw = []
    named = ((row["name"] if isinstance(row, dict) and "name" in row else f"message {i}", row) for i, row in enumerate(raw, 1))
    for name, row in _rows("messages.toml", named, _MessageRow, problems):
        if row.kind not in MESSAGE_KINDS:
            problems.append(f"messages.toml: {name}: kind {row.kind!r} is none of {', '.join(MESSAGE_KINDS)}")
        for struct in row.structs if fids is not None else ():
            if struct not in fids:
                problems.append(f"messages.toml: {name}: no struct {struct}")
            elif fids[struct] == NO_FID:
                problems.append(f"messages.toml: {name}: struct {struct} has no FID")
        # A TID means one thing in one direction (0x8108 and 0x8109 are a request and another one's response).
        key = (row.api, row.tid, row.kind in ("request", "command"))
        if key in seen:
            problems.append(f"messages.toml: {name}: TID {row.tid:#06x} is {seen[key]}'s in that direction")
        seen.setdefault(key, name)
        messages.append(
            MessageSpec(row.name, row.api, row.kind, row.tid, row.series, tuple(row.structs), row.repeated, row.own, row.doc)
        )
    return tuple(messages)


def _misplaced_codes(types: dict[str, TypeSpec], structs: dict[str, StructSpec]) -> list[str]:
    """Codes of several characters belong to types that only list what another one's text may say."""
    listing = {t.name for t in types.values() if any(len(value) != 1 for value in t.codes.values())}
    return [
        f"structs.toml: {s.name}.{member}: codes of {name} are longer than the one character it holds"
        for s in structs.values() for member, name in s.members if name in listing
    ]  # fmt: skip


def _local(raw: Any, problems: list[str]) -> tuple[LocalSpec, ...]:
    named = ((row.get("name", f"local {i}") if isinstance(row, dict) else f"local {i}", row) for i, row in enumerate(raw, 1))
    rows = _rows("messages.toml", named, _LocalRow, problems)
    return tuple(LocalSpec(row.name, row.api, tuple(row.parameters)) for _, row in rows)


def _errors(raw: dict[str, Any], problems: list[str]) -> tuple[ErrorSpec, ...]:
    errors = []
    ids: dict[int, str] = {}
    for name, row in _rows("errors.toml", raw.items(), _ErrorRow, problems):
        if row.id in ids:
            problems.append(f"errors.toml: {name}: ErrorID {row.id} is {ids[row.id]}'s")
        ids.setdefault(row.id, name)
        errors.append(ErrorSpec(name, row.id, row.prompt))
    return tuple(errors)
