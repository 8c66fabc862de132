"""The commands `fixbridge schema versions|show|diff|add-version|wireshark`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Optional

import typer

from fixbridge.console.terminal import JsonOption, console, fail

if TYPE_CHECKING:
    from ctpproto.schema.model import VersionSpec

app = typer.Typer(
    help="Look into the specs of the CTP API: structs, messages, types, codes and errors; compare versions, add one.",
    no_args_is_help=True,
    rich_markup_mode="rich",
)
SpecsOption = Annotated[
    Optional[Path], typer.Option("--specs", help="The specs folder. Default: the one of this installation.", show_default=False)
]


def _known(root: Path | None) -> list[str]:
    """The versions that the specs have, the newest last."""
    from ctpproto.faults import SpecFault
    from ctpproto.schema.loader import specs_root, versions

    try:
        return versions(root or specs_root())
    except (SpecFault, OSError) as fault:
        fail(str(fault))


def _load(root: Path | None, name: str) -> VersionSpec:
    from ctpproto.faults import SpecFault
    from ctpproto.schema.loader import load, specs_root

    known = _known(root)
    if name not in known:
        fail(f"no API version {name}: there is {', '.join(known)}")
    try:
        return load((root or specs_root()) / "ctp" / name, name)
    except SpecFault as fault:
        fail(str(fault))


def _write_json(said: Any) -> None:
    sys.stdout.write(json.dumps(said, ensure_ascii=False, indent=1) + "\n")


@app.command()
def versions(specs: SpecsOption = None, as_json: JsonOption = False) -> None:
    """List the API versions that the specs have, and how much of each."""
    from rich.table import Table

    columns = ("types", "codes", "structs", "messages", "own", "errors")
    rows = {
        name: (
            len(s.types), sum(len(t.codes) for t in s.types.values()), len(s.structs), len(s.messages),
            sum(m.own for m in s.messages), len(s.errors),
        )
        for name, s in ((name, _load(specs, name)) for name in _known(specs))
    }  # fmt: skip
    if as_json:
        _write_json({name: dict(zip(columns, row)) for name, row in rows.items()})
        return
    table = Table("version", box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, justify="right")
    for name, row in rows.items():
        table.add_row(name, *map(str, row))
    console.print(table)
    console.print(
        "[dim]own: messages whose numbers were never observed; the specs gave them numbers that no CTP client sees[/dim]"
    )


@app.command()
def show(
    name: Annotated[
        str, typer.Argument(help="InputOrder, md.ReqUserLogin, Direction, INSUFFICIENT_MONEY; or a number: 0x3000, 31.")
    ],
    version: Annotated[Optional[str], typer.Option("--version", help="Default: the newest.", show_default=False)] = None,
    specs: SpecsOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print a struct (offsets, sizes, FID), a message (TID, series, structs), a type (codes) or an error, by name or number.

    Numbers: 0x... is a TID or FID; what is written in decimal may be an ErrorID as well.
    """
    from ctpproto.schema.lookup import find, similar
    from fixbridge.schema import render

    spec = _load(specs, version or _known(specs)[-1])
    found = find(spec, name)
    if not found:
        close = similar(spec, name)
        fail(f"API {spec.version} has no {name}" + (f"; did you mean {', '.join(close)}?" if close else ""), 1)
    if as_json:
        _write_json([render.as_dict(thing, spec) for thing in found])
        return
    for place, thing in enumerate(found):
        if place:
            console.print()
        render.show(console, thing, spec)


@app.command()
def diff(
    old: Annotated[str, typer.Argument(help="A version, e.g. 6.3.11.")],
    new: Annotated[str, typer.Argument(help="Another one, e.g. 6.7.13.")],
    types: Annotated[bool, typer.Option("--types", help="Data types.")] = False,
    codes: Annotated[bool, typer.Option("--codes", help="Characters of types, and their names.")] = False,
    structs: Annotated[bool, typer.Option("--structs", help="Structs, their sizes and FIDs.")] = False,
    members: Annotated[bool, typer.Option("--members", help="Members of structs that both have.")] = False,
    messages: Annotated[bool, typer.Option("--messages", help="Requests, responses, returns; their TIDs.")] = False,
    errors: Annotated[bool, typer.Option("--errors", help="Documented errors.")] = False,
    calls: Annotated[bool, typer.Option("--calls", help="Functions and callbacks without a message.")] = False,
    only: Annotated[
        Optional[list[str]],
        typer.Option(
            "--only", help="added, removed, renamed, widened, narrowed, moved, changed; may be said again.", show_default=False
        ),
    ] = None,
    specs: SpecsOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say what changed from one API version to another; of everything, or of the areas named.

    `renamed` is a guess: nothing in the vendor's headers links an old name to a new one. Something that went and something
    that came are taken for the same where they are alike (codes, members, place and name).
    """
    from ctpproto.schema import diff as difference
    from fixbridge.schema import render

    asked = (types, codes, structs, members, messages, errors, calls)
    for kind in only or ():
        if kind not in difference.KINDS:
            fail(f"--only {kind}: there is {', '.join(difference.KINDS)}")
    before, after = _load(specs, old), _load(specs, new)
    areas = [area for area, is_asked in zip(difference.AREAS, asked, strict=True) if is_asked]
    changes = difference.selected(difference.diff(before, after), areas, only or ())
    if as_json:
        _write_json(difference.as_dict(before, after, changes))
    else:
        render.show_changes(console, before, after, changes)


@app.command("add-version")
def add_version(
    package: Annotated[
        Path, typer.Argument(help="A folder with the vendor's four ThostFtdc*.h and error.xml somewhere below it.")
    ],
    version: Annotated[str, typer.Option("--version", help="What the headers are of, e.g. 6.5.1.")],
    wire_from: Annotated[
        str, typer.Option("--wire-from", help="The version whose TIDs, FIDs and series were observed.")
    ] = "6.3.11",
    source: Annotated[
        Optional[str], typer.Option(help="A sentence for the files' heads: where the headers are to be had.", show_default=False)
    ] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Write a version anew that is there already.")] = False,
    specs: SpecsOption = None,
    as_json: JsonOption = False,
) -> None:
    """Read a header package and write it as specs/ctp/VERSION, ready to be reviewed; then say what changed.

    Messages and structs take over the wire numbers of --wire-from by name; what it lacks gets numbers of our own, marked `own`.
    The headers themselves are read and left where they are. After it: `make generate` writes structs, stubs and reference pages.
    """
    from ctpproto.faults import SpecFault
    from ctpproto.schema import addition
    from ctpproto.schema import diff as difference
    from ctpproto.schema.loader import specs_root
    from fixbridge.schema import render

    if not package.is_dir():
        fail(f"{package} is no folder: unpack the header package first")
    root = specs or specs_root()
    try:
        added = addition.add_version(package, version, wire_from, root, source or f"From a header package of {version}.", replace)
    except (SpecFault, OSError) as fault:
        fail(str(fault))
    near = _load(root, addition.nearest(version, _known(root)) or version)
    changes = difference.diff(near, added)
    if as_json:
        _write_json(difference.as_dict(near, added, changes))
        return
    render.show_changes(console, near, added, changes)
    console.print(f"\nwritten: {root / 'ctp' / version} (review it with `git diff`, then run `make generate`)")


@app.command()
def wireshark(
    version: Annotated[Optional[str], typer.Option("--version", help="Default: the one observed on the wire.", show_default=False)] = None,
    specs: SpecsOption = None,
) -> None:
    """Print a dissector of FTD for Wireshark and tshark, in Lua: messages, struct members as filters, codes, Chinese text.

    fixbridge schema wireshark > ftd.lua

    tshark -X lua_script:ftd.lua -r day.pcap -O ftd
    """
    from ctpproto.schema.wireshark import VERSION, dissector

    sys.stdout.write(dissector(_load(specs, version or VERSION)))
