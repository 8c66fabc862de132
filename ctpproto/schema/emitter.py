"""Writes ctpproto/generated from the model: tables only, made into types by `ctpproto._lazy_tables`.

And docs/reference, the pages, and docs/wireshark, the dissector.

    python -m ctpproto.schema.emitter            write what is out of date
    python -m ctpproto.schema.emitter --check    exit 1 and name the files that are out of date
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path
from typing import Mapping

from ctpproto._lazy_tables import identifier
from ctpproto.fix.emitter import emit as emit_fix
from ctpproto.schema.loader import VOCABULARY_VERSION, load_all, specs_root
from ctpproto.schema.model import TypeSpec, VersionSpec
from ctpproto.schema.pages import pages
from ctpproto.schema.stubs import aliases, codes_stub, messages_stub, stub
from ctpproto.schema.wireshark import VERSION as WIRE_VERSION
from ctpproto.schema.wireshark import dissector

PARTS = ("structs", "codes", "messages", "errors")
_HOOKS = "__getattr__, __dir__, __all__ = {table}.attribute, {table}.names, [*{table}]"
_REGISTER = 'register_codes("{version}", lambda: import_module("{codes}").CODES)'
_HEAD = '"""{title}\n\nGenerated from {source} by ctpproto.schema.emitter: change the specs, then run `make generate`.\n"""\n\n'


def module_name(version: str) -> str:
    return "internal" if version == "internal" else "v" + version.replace(".", "_")


def _structs(spec: VersionSpec, types: Mapping[str, TypeSpec]) -> str:
    codes = f"ctpproto.generated.{module_name(spec.version)}.codes"
    lines = [
        "from importlib import import_module", "", "from ctpproto._lazy_tables import StructTable",
        "from ctpproto.structs import register_codes", "", f'STRUCTS = StructTable("{spec.version}", globals(), {{',
    ]  # fmt: skip
    for struct in spec.structs.values():
        rows = "\n".join(f"{member} {type_name} {types[type_name].row}" for member, type_name in struct.members)
        lines.append(f'"{struct.name}": (0x{struct.fid:04X}, """\n{rows}\n"""),')
    return "\n".join([*lines, "})", _HOOKS.format(table="STRUCTS"), _REGISTER.format(version=spec.version, codes=codes), ""])


def _codes(spec: VersionSpec) -> str:
    lines = ["from ctpproto._lazy_tables import CodeTable", "", "CODES: dict[str, dict[str, str]] = {"]
    for t in spec.types.values():
        if t.codes:
            lines.append(f'    "{t.name}": {{{", ".join(f"{c!r}: {n!r}" for n, c in t.codes.items())}}},')
    return "\n".join([*lines, "}", "_TABLE = CodeTable(globals(), CODES)", _HOOKS.format(table="_TABLE"), ""])


def _messages(spec: VersionSpec) -> str:
    lines = ["from ctpproto.message import MessageType", "", "MESSAGES: tuple[MessageType, ...] = tuple(map(MessageType._make, ("]
    known: dict[str, object] = {}
    for m in spec.messages:
        said = (m.tid, m.structs)
        if known.setdefault(m.name, said) is not said:
            assert known[m.name] == said, f"{m.name} means two things in {spec.version}"
            continue
        row = f'"{m.name}", "{m.api}", "{m.kind}", 0x{m.tid:04X}, {m.series}, {m.structs!r}, {m.repeated}, {m.own}'
        lines.append(f"    ({row}),")
    return "\n".join([*lines, ")))", "globals().update((message.name, message) for message in MESSAGES)", ""])


def _errors(spec: VersionSpec) -> str:
    lines = ["from ctpproto.message import Error", ""]
    lines += [f"{identifier(e.name)} = Error({e.id}, {e.prompt!r})" for e in spec.errors]
    lines += ["", "ERRORS: dict[int, Error] = {"]
    return "\n".join(lines + [f"    {e.id}: {identifier(e.name)}," for e in spec.errors] + ["}", ""])


def emit(specs: Mapping[str, VersionSpec]) -> dict[str, str]:
    """The generated tree: path below ctpproto/generated -> text."""
    files: dict[str, str] = {}
    types: dict[str, TypeSpec] = {}
    for version, spec in specs.items():
        types = {**types, **spec.types} if version == "internal" else dict(spec.types)
        source = "specs/internal" if version == "internal" else f"specs/ctp/{version}"
        title = "Internal messages" if version == "internal" else f"CTP API {version}"
        folder = module_name(version)
        files[f"{folder}/__init__.py"] = _HEAD.format(title=f"{title}.", source=source).rstrip() + "\n"
        for part, text in zip(PARTS, (_structs(spec, types), _codes(spec), _messages(spec), _errors(spec)), strict=True):
            files[f"{folder}/{part}.py"] = _HEAD.format(title=f"{title}: {part}.", source=source) + text
        module = f"ctpproto.generated.{folder}"
        base = specs[VOCABULARY_VERSION] if version == "internal" else None
        lent = f"ctpproto.generated.{module_name(VOCABULARY_VERSION)}"
        files[f"{folder}/types.py"] = _HEAD.format(title=f"{title}: data types.", source=source) + aliases(spec, base, lent)
        for part, text in (("codes", codes_stub(spec)), ("messages", messages_stub(spec))):
            files[f"{folder}/{part}.pyi"] = _HEAD.format(title=f"{title}: {part}.", source=source) + text
        files[f"{folder}/structs.pyi"] = _HEAD.format(title=f"{title}: structs.", source=source) + stub(spec, types, module)
    # The digest is the log's, which speaks the vocabulary and the internal messages: no other version and no FIX dictionary.
    spoken = tuple(f"{module_name(v)}/{part}.py" for v in (VOCABULARY_VERSION, "internal") for part in PARTS)
    digest = hashlib.sha256("".join(f"{k}\0{files[k]}\0" for k in sorted(spoken) if k in files).encode()).hexdigest()
    files.update(emit_fix(specs_root() / "fix"))
    files["__init__.py"] = (
        _HEAD.format(title="What the specs say, as Python tables.", source="specs/")
        + f"VERSIONS = {tuple(v for v in specs if v != 'internal')!r}\n"
        + "# Digest of what the log speaks; stands in the header of every log segment.\n"
        + f'SPECS_DIGEST = "{digest}"\n'
    )
    return files


def reference(specs: Mapping[str, VersionSpec]) -> dict[str, str]:
    """The reference pages: path below docs/reference -> text."""
    return pages({version: spec for version, spec in specs.items() if version != "internal"})


def trees(specs: Mapping[str, VersionSpec]) -> dict[Path, dict[str, str]]:
    """Everything generated: folder -> path below it -> text. Nothing else may lie in these folders."""
    root = specs_root().parent
    return {
        root / "ctpproto" / "generated": emit(specs),
        root / "docs" / "reference": reference(specs),
        root / "docs" / "wireshark": {"ftd.lua": dissector(specs[WIRE_VERSION])},
    }


def stale(target: Path, files: Mapping[str, str]) -> list[str]:
    """Paths below `target` that are missing, that say something else, or that belong to nothing."""
    present = {
        str(path.relative_to(target)): path.read_text("utf-8")
        for path in target.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    }  # fmt: skip
    return sorted(path for path in files.keys() | present.keys() if files.get(path) != present.get(path))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a file is out of date")
    check = parser.parse_args().check
    found = False
    for target, files in trees(load_all()).items():
        for path in stale(target, files):
            found = True
            print(f"out of date: {(target / path).relative_to(specs_root().parent)}")
            if not check and path in files:
                (target / path).parent.mkdir(parents=True, exist_ok=True)
                (target / path).write_text(files[path], "utf-8")
            elif not check:
                (target / path).unlink()
    sys.exit(1 if check and found else 0)


if __name__ == "__main__":
    main()
