"""Adds an API version to the specs: a header package in, specs/ctp/<version> out."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path
from typing import Iterable

from ctpproto.faults import SpecFault
from ctpproto.schema.headers import read_package
from ctpproto.schema.loader import load, order, versions
from ctpproto.schema.model import VersionSpec
from ctpproto.schema.numbers import with_numbers
from ctpproto.schema.writer import files


def nearest(version: str, others: Iterable[str]) -> str | None:
    """The latest version before this one, else the first one behind it, None where there is no other."""
    numbered = sorted((name for name in others if name != version), key=order)
    before = [name for name in numbered if order(name) < order(version)]
    return before[-1] if before else numbered[0] if numbered else None


def add_version(package: Path, version: str, wire_from: str, root: Path, source: str, replace: bool = False) -> VersionSpec:
    """Writes `root`/ctp/`version` and returns what the loader reads there. Nothing is written unless all of it can be read back.

    package    a folder with the vendor's headers and error.xml somewhere below it
    wire_from  the version whose numbers were observed; `version` itself keeps the numbers it has
    source     one sentence for the files' heads that says where the headers are to be had

    Raises SpecFault with every problem of the package or of the outcome.
    """
    if not re.fullmatch(r"\d+(\.\d+)+", version):
        raise SpecFault([f"{version!r} is no version: it looks like 6.5.1"])
    target = root / "ctp" / version
    if target.exists() and not replace:
        raise SpecFault([f"{version} is there already; --replace writes it anew"])
    known = versions(root)
    if wire_from not in known:
        raise SpecFault([f"no version {wire_from} to take numbers from: there is {', '.join(known)}"])
    tables = read_package(package)
    specs = {name: load(root / "ctp" / name, name) for name in known}
    spec = with_numbers(version, tables, specs[wire_from], specs.values())
    wire_note = "official client library 6.3.11_20180109, Linux x86-64"
    if version != wire_from:
        wire_note += f"; taken over by name from {wire_from}, `own` where ours"
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files(spec, source, wire_note).items():
            (Path(folder) / name).write_text(text, "utf-8")
        loaded = load(Path(folder), version)
        assert loaded == spec, f"{version}: what was written reads back as something else"
        target.mkdir(exist_ok=True)
        for name in files(spec, source, wire_note):
            shutil.copyfile(Path(folder) / name, target / name)
    return loaded
