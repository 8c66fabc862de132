"""The reference pages below docs/reference: every version's messages, structs, data types and errors as Markdown.

    README.md                 the versions and their counts
    changes.md                what each version changed, in figures
    <version>/README.md       an index of the version's structs and messages
    <version>/messages.md, types.md, errors.md, structs-<letters>.md
    <version>/changes.md      what changed since the version before
"""

from __future__ import annotations

from collections import defaultdict
from typing import Iterable, Iterator, Mapping

from ctpproto.schema.diff import KINDS, Change, counts, diff, shape, size
from ctpproto.schema.lookup import carriers, layout
from ctpproto.schema.model import ErrorSpec, MessageSpec, StructSpec, TypeSpec, VersionSpec
from ctpproto.schema.stubs import describe

NOTE = "<!-- Generated from specs/ctp by ctpproto.schema.emitter: change the specs, then run `make generate`. -->"
_LETTERS = ("a-b", "c-d", "e-h", "i", "j-p", "q", "r", "s-z")  # of the struct pages: none too long to be shown
_AREAS = {
    "type": "Data types", "code": "Codes", "struct": "Structs", "member": "Members", "message": "Messages", "error": "Errors",
    "call": "Functions and callbacks without a message",
}  # fmt: skip
_SINCE = {"added": "new", "moved": "moved"}

Table = list[list[str]]


def pages(specs: Mapping[str, VersionSpec]) -> dict[str, str]:
    """Path below docs/reference -> text. `specs`: the API versions, the oldest first."""
    found = {"README.md": _versions(specs), "changes.md": _changes_index(specs)}
    before: VersionSpec | None = None
    for version, spec in specs.items():
        changes = diff(before, spec) if before else ()
        found[f"{version}/README.md"] = _index(spec, before)
        found[f"{version}/messages.md"] = _messages(spec)
        found[f"{version}/types.md"] = _types(spec, changes)
        found[f"{version}/errors.md"] = _errors(spec.errors, version, changes)
        for letters in _LETTERS:
            found[f"{version}/{_struct_page(letters)}"] = _structs(spec, letters, changes)
        if before:
            found[f"{version}/changes.md"] = _changes(before, spec, changes)
        before = spec
    return found


def _page(title: str, *parts: str) -> str:
    return "\n\n".join([NOTE, f"# {title}", *(part for part in parts if part)]) + "\n"


def _table(head: str, rows: Iterable[Iterable[str]]) -> str:
    """`head`: the columns between bars; numbers stand right where a column ends in a colon. Empty without rows."""
    columns = head.split("|")
    lines = ["|".join(row) for row in rows]
    if not lines:
        return ""
    ruler = "|".join("--:" if column.endswith(":") else "---" for column in columns)
    titles = "|".join(column.rstrip(":") for column in columns)
    return "\n".join(f"|{line}|" for line in (titles, ruler, *lines))


def _cell(text: str) -> str:
    """Text as it is, inside a table."""
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_")


def _letters_of(struct: str) -> str:
    first = struct[0].lower()
    return next(letters for letters in _LETTERS if letters[0] <= first <= letters[-1])


def _struct_page(letters: str) -> str:
    return f"structs-{letters}.md"


def _to_struct(name: str) -> str:
    return f"[{name}]({_struct_page(_letters_of(name))}#{name.lower()})"


def _to_type(name: str) -> str:
    return f"[{name}](types.md#{name.lower()})"


def _message_anchor(m: MessageSpec) -> str:
    return f"{m.api}-{m.name}".lower()


def _to_message(m: MessageSpec) -> str:
    return f"[{'md.' if m.api == 'md' else ''}{m.name}](messages.md#{_message_anchor(m)})"


def _versions(specs: Mapping[str, VersionSpec]) -> str:
    rows: Table = []
    for version, s in specs.items():
        parts = (s.types.values(), s.structs.values(), s.messages, s.errors)
        codes = sum(len(t.codes) for t in s.types.values())
        own = sum(m.own for m in s.messages)
        figures = [len(parts[0]), codes, len(parts[1]), len(parts[2]), own, len(parts[3])]
        rows.append([f"[{version}]({version}/README.md)", *map(str, figures)])
    return _page(
        "CTP API reference",
        "What the specs say of each API version: layout of every struct, number of every message, every code and error. "
        "The same is printed by `fixbridge schema show NAME`, and compared by `fixbridge schema diff`; "
        "[changes.md](changes.md) counts what each version changed.",
        _table("version|types:|codes:|structs:|messages:|of these own:|errors:", rows),
        "Types, structs and errors are the vendor's, from its headers. Numbers of the wire (TID, FID, sequence series) were "
        "observed on the official client library 6.3.11 and taken over by name. Messages and structs whose numbers were never "
        "observed have numbers of ours, marked *own*: no CTP client sees them. All sizes and offsets are bytes; structs are "
        "packed, numbers big-endian, text GBK with a NUL.",
    )


def _changes_index(specs: Mapping[str, VersionSpec]) -> str:
    parts = []
    names = list(specs)
    for old, new in zip(names, names[1:]):
        parts.append(f"## [{old} → {new}]({new}/changes.md)\n\n{_figures(diff(specs[old], specs[new]))}")
    whole = diff(specs[names[0]], specs[names[-1]])
    parts.append(f"## {names[0]} → {names[-1]}\n\n{_figures(whole)}\n\nIn full: `fixbridge schema diff {names[0]} {names[-1]}`.")
    return _page("What the API versions changed", *parts)


def _figures(changes: tuple[Change, ...]) -> str:
    found = counts(changes)
    kinds = [kind for kind in KINDS if any(kind in row for row in found.values())]
    rows = ([_AREAS[area], *(str(row.get(kind, "")) for kind in kinds)] for area, row in found.items())
    return _table("|".join(["", *(f"{kind}:" for kind in kinds)]), rows)


def _index(spec: VersionSpec, before: VersionSpec | None) -> str:
    links = ["[messages](messages.md)", "[data types and codes](types.md)", "[errors](errors.md)"]
    if before:
        links.append(f"[what changed since {before.version}](changes.md)")
    parts = []
    for letters in _LETTERS:
        names = sorted(name for name in spec.structs if _letters_of(name) == letters)
        parts.append(f"**[{letters}]({_struct_page(letters)})** " + " · ".join(map(_to_struct, names)))
    return _page(f"CTP API {spec.version}", " · ".join(links), f"## {len(spec.structs)} structs", *parts)


def _messages(spec: VersionSpec) -> str:
    parts = []
    for api, title in (("trader", "Trading"), ("md", "Market data")):
        for kind, what in (("request", "requests"), ("response", "responses"), ("return", "returns")):
            messages = [m for m in spec.messages if (m.api, m.kind) == (api, kind)]
            rows: Table = []
            for m in sorted(messages, key=lambda m: m.tid):
                notes = [word for word, is_so in (("own", m.own), ("repeated", m.repeated)) if is_so] + ([m.doc] if m.doc else [])
                name = f'<a id="{_message_anchor(m)}"></a>{m.name}'
                series = "" if m.series is None else str(m.series)
                rows.append([f"{m.tid:#06x}", name, series, ", ".join(map(_to_struct, m.structs)), "; ".join(notes)])
            columns = "TID|message|series:|structs|" if any(m.series is not None for m in messages) else "TID|message||structs|"
            parts.append(f"## {title}: {len(messages)} {what}")
            parts.append(_table(columns, rows))
    local = [[c.api, c.name, _cell(", ".join(c.parameters))] for c in spec.local]
    return _page(
        f"CTP API {spec.version}: messages",
        "Series: 0 unnumbered, 1 dialog, 2 private, 3 public, 4 query; of a request, as the official client sends it.",
        *parts,
        "## Functions and callbacks without a message",
        "What the vendor's library does by itself, or by messages that were never observed.",
        _table("API|name|parameters", local),
    )


def _types(spec: VersionSpec, changes: tuple[Change, ...]) -> str:
    said = _by_name(changes, "type")
    codes: dict[str, list[str]] = defaultdict(list)
    for c in changes:
        if c.area == "code" and c.kind != "removed":
            codes[c.name.partition(".")[0]].append(c.name.partition(".")[2])

    def row(kind: TypeSpec) -> list[str]:
        shown = " · ".join(
            f"`{value}` {'**' if name in codes[kind.name] else ''}{_cell(name)}{'**' if name in codes[kind.name] else ''}"
            for name, value in kind.codes.items()
        )
        notes = "; ".join(f"{c.before} → {c.after}" if c.before else "new" for c in said.get(kind.name, ()))
        return [f'<a id="{kind.name.lower()}"></a>{kind.name}', shape(kind), str(kind.size), shown or _plain(kind), notes]

    rows = [row(spec.types[name]) for name in sorted(spec.types, key=str.lower)]
    mark = "Codes in bold are new or renamed since the version before." if changes else ""
    return _page(
        f"CTP API {spec.version}: data types and codes", mark, _table("type|kind|bytes:|says|since the version before", rows)
    )


def _plain(kind: TypeSpec) -> str:
    return describe(kind).rstrip(".").lower() if kind.kind != "char" else ""


def _errors(errors: tuple[ErrorSpec, ...], version: str, changes: tuple[Change, ...]) -> str:
    said = _by_name(changes, "error")
    rows: Table = []
    for e in sorted(errors, key=lambda e: e.id):
        notes = "; ".join(f"was {_cell(c.before)}" if c.before else "new" for c in said.get(f"{e.id} {e.name}", ()))
        rows.append([f'<a id="{e.id}"></a>{e.id}', f"`{e.name}`", _cell(e.prompt), notes])
    return _page(f"CTP API {version}: errors", _table("ErrorID:|name|prompt|since the version before", rows))


def _structs(spec: VersionSpec, letters: str, changes: tuple[Change, ...]) -> str:
    structs, members = _by_name(changes, "struct"), _by_name(changes, "member")
    parts = []
    for name in sorted(spec.structs):
        if _letters_of(name) == letters:
            parts += _struct(spec.structs[name], spec, structs.get(name, []), members)
    others = " · ".join(f"[{other}]({_struct_page(other)})" for other in _LETTERS if other != letters)
    return _page(f"CTP API {spec.version}: structs {letters.upper()}", f"[index](README.md) · {others}", *parts)


def _struct(
    struct: StructSpec, spec: VersionSpec, said: list[Change], members: Mapping[str, list[Change]]
) -> Iterator[str]:
    yield f"## {struct.name}"
    facts = [f"{size(struct, spec)} bytes, {struct.fid_words}."]
    travels = [_to_message(m) for m in carriers(struct, spec)]
    if travels:
        facts.append(f"In {', '.join(travels)}.")
    facts += [f"New in {spec.version}." if c.kind == "added" else f"Was {c.before}." for c in said]
    yield " ".join(facts)
    rows: Table = []
    is_changed = False
    for offset, bytes_, member, kind in layout(struct, spec):
        notes = [
            _SINCE.get(c.kind) or f"{c.before} → {c.after}" for c in members.get(f"{struct.name}.{member}", [])
        ]
        is_changed = is_changed or bool(notes)
        rows.append([str(offset), str(bytes_), member, _to_type(kind.name), shape(kind).split()[0], "; ".join(notes)])
    if not is_changed:
        rows = [row[:-1] for row in rows]
    yield _table("offset:|size:|member|type|kind" + ("|since the version before" if is_changed else ""), rows)


def _by_name(changes: Iterable[Change], area: str) -> dict[str, list[Change]]:
    found: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        if change.area == area and change.kind != "removed":
            found[change.name].append(change)
    return found


def _changes(old: VersionSpec, new: VersionSpec, changes: tuple[Change, ...]) -> str:
    parts = [_figures(changes), "`renamed` is a guess from what is alike on both sides."]
    for area, title in _AREAS.items():
        mine = [c for c in changes if c.area == area]
        if not mine:
            continue
        parts.append(f"## {title}")
        for kind in KINDS:
            lines = list(_lines([c for c in mine if c.kind == kind], new))
            if lines:
                parts += [f"**{kind}**", "\n".join(f"- {line}" for line in lines)]
    return _page(f"CTP API {new.version}: what changed since {old.version}", *parts)


def _lines(changes: list[Change], new: VersionSpec) -> Iterator[str]:
    """One line for each thing; codes and members of one type or struct share a line."""
    grouped: dict[str, list[Change]] = defaultdict(list)
    for c in changes:
        owner = c.name.partition(".")[0] if c.area in ("code", "member") else c.name
        grouped[owner].append(c)
    for owner, group in grouped.items():
        if group[0].area in ("code", "member"):
            link = _to_struct(owner) if owner in new.structs and group[0].area == "member" else owner
            link = _to_type(owner) if owner in new.types and group[0].area == "code" else link
            yield f"{link}: " + ", ".join(f"{c.name.partition('.')[2]}{_said(c)}" for c in group)
        else:
            for c in group:
                yield f"{_link(c, new)}{_said(c)}"


def _link(c: Change, new: VersionSpec) -> str:
    if c.area == "struct" and c.name in new.structs:
        return _to_struct(c.name)
    if c.area == "type" and c.name in new.types:
        return _to_type(c.name)
    return f"`{c.name}`"


def _said(c: Change) -> str:
    words = " → ".join(_cell(part) for part in (c.before, c.after) if part)
    if c.kind == "moved":
        return f" {words}"
    return f" ({words})" if words else ""
