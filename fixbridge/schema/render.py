"""What the schema commands print: one thing of the specs, and what changed between two versions."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Iterator

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ctpproto.schema.diff import AREAS, KINDS, Change, counts, shape, size
from ctpproto.schema.lookup import Found, carriers, layout, users
from ctpproto.schema.model import ErrorSpec, LocalSpec, MessageSpec, StructSpec, TypeSpec, VersionSpec
from ctpproto.schema.stubs import describe
from ctpproto.structs import NO_FID

_COLOURS = {"added": "green", "removed": "red", "renamed": "yellow", "widened": "cyan", "narrowed": "red", "moved": "cyan"}
_TITLES = {
    "type": "Types", "code": "Codes", "struct": "Structs", "member": "Members", "message": "Messages", "error": "Errors",
    "call": "Functions and callbacks without a message",
}  # fmt: skip
_SOME = 12  # so many members of a type are named; the rest is counted


def _table(*columns: str, **options: Any) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", **options)
    for column in columns:
        table.add_column(column.lstrip(">"), justify="right" if column.startswith(">") else "left")
    return table


def show(console: Console, found: Found, spec: VersionSpec) -> None:
    """One thing of a version, whole."""
    if isinstance(found, StructSpec):
        sizes = f"{size(found, spec)} bytes, {len(found.members)} members"
        console.print(f"[bold]struct {found.name}[/bold]  {sizes}, {found.fid_words}")
        table = _table(">offset", ">size", "member", "type", "kind", "codes")
        for offset, bytes_, member, kind in layout(found, spec):
            codes = " ".join(f"{value}={name}" for name, value in kind.codes.items())
            table.add_row(str(offset), str(bytes_), member, kind.name if kind.name != member else "", shape(kind), escape(codes))
        console.print(table)
        for message in carriers(found, spec):
            console.print(f"  in {_heading(message)}")
    elif isinstance(found, MessageSpec):
        console.print(f"[bold]message[/bold] {_heading(found)}")
        for name in found.structs:
            struct = spec.structs[name]
            console.print(f"  FID {struct.fid:#06x}  {name}, {size(struct, spec)} bytes")
    elif isinstance(found, TypeSpec):
        console.print(f"[bold]type {found.name}[/bold]  {shape(found)}: {escape(describe(found).split(':')[0])}")
        for name, value in found.codes.items():
            console.print(f"  {escape(repr(value))}  {name}")
        members = users(found, spec)
        rest = f" and {len(members) - _SOME} more" if len(members) > _SOME else ""
        console.print(f"  members: {', '.join(members[:_SOME]) or 'none'}{rest}")
    elif isinstance(found, ErrorSpec):
        console.print(f"[bold]error {found.id}[/bold]  {found.name}  {escape(found.prompt)}")
    else:
        assert isinstance(found, LocalSpec)
        parameters = escape(", ".join(found.parameters))
        console.print(
            f"[bold]function or callback[/bold] {found.api}.{found.name}({parameters}): no message of the specs behind it"
        )


def _heading(m: MessageSpec) -> str:
    series = f", series {m.series}" if m.series is not None else ""
    marks = (", repeated" if m.repeated else "") + (", own number" if m.own else "")
    return f"{m.api}.{m.name}  {m.kind}, TID {m.tid:#06x}{series}{marks}" + (f"  {escape(m.doc)}" if m.doc else "")


def as_dict(found: Found, spec: VersionSpec) -> dict[str, Any]:
    """For programs."""
    if isinstance(found, StructSpec):
        members = [
            {"name": member, "type": kind.name, "kind": kind.kind, "offset": offset, "size": bytes_, "codes": dict(kind.codes)}
            for offset, bytes_, member, kind in layout(found, spec)
        ]
        messages = [f"{m.api}.{m.name}" for m in carriers(found, spec)]
        fid = None if found.fid == NO_FID else found.fid
        return {
            "what": "struct", "name": found.name, "fid": fid, "own": found.own, "size": size(found, spec), "members": members,
            "messages": messages,
        }  # fmt: skip
    if isinstance(found, TypeSpec):
        return {
            "what": "type", "name": found.name, "kind": found.kind, "size": found.size, "codes": dict(found.codes),
            "members": users(found, spec),
        }  # fmt: skip
    what = {MessageSpec: "message", ErrorSpec: "error", LocalSpec: "call"}[type(found)]
    return {"what": what, **asdict(found)}


def show_changes(console: Console, old: VersionSpec, new: VersionSpec, changes: tuple[Change, ...]) -> None:
    """The counts, then area by area every change."""
    console.print(f"[bold]{old.version} -> {new.version}[/bold]  {len(changes)} changes; `renamed` is a guess from what is alike")
    found = counts(changes)
    kinds = [kind for kind in KINDS if any(kind in row for row in found.values())]
    table = _table("", *(f">{kind}" for kind in kinds))
    for area, row in found.items():
        table.add_row(_TITLES[area], *(str(row.get(kind, "")) for kind in kinds))
    console.print(table)
    for area in AREAS:
        mine = [c for c in changes if c.area == area]
        if mine:
            console.print(f"\n[bold]{_TITLES[area]}[/bold]")
            table = _table("", "", "", "", "", show_header=False)
            for row in _rows(mine):
                table.add_row(*row)
            console.print(table)


def _rows(changes: list[Change]) -> Iterator[tuple[str, str, str, str, str]]:
    for kind in KINDS:
        colour = _COLOURS.get(kind, "default")
        for c in changes:
            if c.kind == kind:
                arrow = "->" if c.before and c.after else ""
                yield f"  [{colour}]{kind}[/{colour}]", escape(c.name), escape(c.before), arrow, escape(c.after)
