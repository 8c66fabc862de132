"""What changed between two API versions: types, codes, structs, members, messages, errors and local calls.

What can be read off two specs is read off them: added, removed, widened, narrowed, moved, changed. `renamed` is a guess, and
says so: nothing in the headers links an old name to a new one. It is guessed where something went and something came that is
alike: a type with the same codes, or which took the other's place in every struct that both versions have; a struct of a similar
name with the same members nearly throughout; a member of the same type in the same place; a message of the same kind whose
structs are the same, or were renamed likewise.

>>> from ctpproto.schema.loader import load_all
>>> specs = load_all()
>>> changes = diff(specs["6.3.11"], specs["6.7.13"])
>>> next(str(c) for c in changes if (c.area, c.name) == ("type", "InstrumentID"))
'type InstrumentID widened: text 31 -> text 81'
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from difflib import SequenceMatcher
from typing import Callable, Iterable, Iterator, Mapping, TypeVar

from ctpproto.schema.model import MessageSpec, StructSpec, TypeSpec, VersionSpec

AREAS = ("type", "code", "struct", "member", "message", "error", "call")
KINDS = ("added", "removed", "renamed", "widened", "narrowed", "moved", "changed")
_ALIKE_NAMES, _ALIKE_MEMBERS = 0.6, 0.75  # of SequenceMatcher: from here on two structs may be one under two names

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `name`: of the new version, or the old one's where it is gone; `before` and `after` describe both sides."""

    area: str  # one of AREAS
    kind: str  # one of KINDS
    name: str
    before: str = ""
    after: str = ""

    def __str__(self) -> str:
        said = " -> ".join(part for part in (self.before, self.after) if part)
        return f"{self.area} {self.name} {self.kind}" + (f": {said}" if said else "")


def diff(old: VersionSpec, new: VersionSpec) -> tuple[Change, ...]:
    """Every difference, by area, in the order of the newer version's specs (what is gone comes before)."""
    types = _renamed_types(old, new)
    structs = _renamed_structs(old, new)
    return (
        *_types(old, new, types),
        *_codes(old, new, types),
        *_structs(old, new, structs),
        *_members(old, new, structs, types),
        *_messages(old, new, structs),
        *_errors(old, new),
        *_calls(old, new),
    )


def selected(changes: Iterable[Change], areas: Iterable[str] = (), kinds: Iterable[str] = ()) -> tuple[Change, ...]:
    """Those of the areas and kinds; no areas or no kinds given means all of them."""
    areas, kinds = set(areas), set(kinds)
    return tuple(c for c in changes if (not areas or c.area in areas) and (not kinds or c.kind in kinds))


def counts(changes: Iterable[Change]) -> dict[str, dict[str, int]]:
    """Area -> kind -> how many; only what is there."""
    found: dict[str, dict[str, int]] = {}
    for change in changes:
        kinds = found.setdefault(change.area, {})
        kinds[change.kind] = kinds.get(change.kind, 0) + 1
    return found


def as_dict(old: VersionSpec, new: VersionSpec, changes: Iterable[Change]) -> dict[str, object]:
    """For programs."""
    changes = tuple(changes)
    return {"from": old.version, "to": new.version, "counts": counts(changes), "changes": [asdict(c) for c in changes]}


def size(struct: StructSpec, spec: VersionSpec) -> int:
    """Bytes of a struct on the wire."""
    return sum(spec.types[kind].size for _, kind in struct.members)


def shape(kind: TypeSpec) -> str:
    """A type's kind, and its length where it has one: "text 31"."""
    return f"{kind.kind} {kind.length}" if kind.kind in ("text", "bytes") else kind.kind


def _came_and_went(
    area: str, old: Mapping[str, T], new: Mapping[str, T], renamed: Mapping[str, str], describe: Callable[[T, VersionSpec], str],
    versions: tuple[VersionSpec, VersionSpec],
) -> Iterator[Change]:  # fmt: skip
    """`renamed`: old name -> new name."""
    for name, thing in old.items():
        if name not in new and name not in renamed:
            yield Change(area, "removed", name, before=describe(thing, versions[0]))
    for name, thing in new.items():
        if name not in old and name not in renamed.values():
            yield Change(area, "added", name, after=describe(thing, versions[1]))
    for before, after in renamed.items():
        yield Change(area, "renamed", after, before=before, after=after)


def _resized(before: TypeSpec, after: TypeSpec) -> str | None:
    """The kind of change between two types, None where both hold the same."""
    if before.kind != after.kind:
        return "changed"
    if before.length == after.length:
        return None
    return "widened" if before.length < after.length else "narrowed"


def _types(old: VersionSpec, new: VersionSpec, renamed: Mapping[str, str]) -> Iterator[Change]:
    yield from _came_and_went("type", old.types, new.types, renamed, lambda t, _: shape(t), (old, new))
    back = {after: before for before, after in renamed.items()}
    for name, kind in new.types.items():
        before = old.types.get(back.get(name, name))
        if before is not None and (how := _resized(before, kind)):
            yield Change("type", how, name, shape(before), shape(kind))


def _codes(old: VersionSpec, new: VersionSpec, renamed: Mapping[str, str]) -> Iterator[Change]:
    back = {after: before for before, after in renamed.items()}
    for name, kind in new.types.items():
        source = old.types.get(back.get(name, name))
        before = {value: label for label, value in source.codes.items()} if source else {}
        after = {value: label for label, value in kind.codes.items()}
        for value, label in before.items():
            if value not in after:
                yield Change("code", "removed", f"{name}.{label}", before=repr(value))
        for value, label in after.items():
            if value not in before:
                yield Change("code", "added", f"{name}.{label}", after=repr(value))
            elif before[value] != label:
                yield Change("code", "renamed", f"{name}.{label}", f"{before[value]} = {value!r}", f"{label} = {value!r}")
    for name, kind in old.types.items():
        if name not in new.types and name not in renamed:
            yield from (Change("code", "removed", f"{name}.{label}", before=repr(value)) for label, value in kind.codes.items())


def _structs(old: VersionSpec, new: VersionSpec, renamed: Mapping[str, str]) -> Iterator[Change]:
    def describe(struct: StructSpec, spec: VersionSpec) -> str:
        return f"{len(struct.members)} members, {size(struct, spec)} bytes"

    yield from _came_and_went("struct", old.structs, new.structs, renamed, describe, (old, new))
    back = {after: before for before, after in renamed.items()}
    for name, struct in new.structs.items():
        before = old.structs.get(back.get(name, name))
        if before is None:
            continue
        was, now = describe(before, old), describe(struct, new)
        if was != now:
            yield Change("struct", "changed", name, was, now)
        if before.fid != struct.fid:
            yield Change("struct", "changed", name, f"FID {before.fid:#06x}", f"FID {struct.fid:#06x}")


def _members(old: VersionSpec, new: VersionSpec, renamed: Mapping[str, str], types: Mapping[str, str]) -> Iterator[Change]:
    back = {after: before for before, after in renamed.items()}
    for name, struct in new.structs.items():
        source = old.structs.get(back.get(name, name))
        if source is not None:
            yield from _struct_members(source, struct, old, new, types)


def _struct_members(
    source: StructSpec, struct: StructSpec, old: VersionSpec, new: VersionSpec, types: Mapping[str, str]
) -> Iterator[Change]:
    before, after = dict(source.members), dict(struct.members)
    aside = _set_aside(source, struct, old, new)
    names = _renamed_members(source, struct, types, aside)
    for member, kind in before.items():
        if member not in after and member not in names:
            yield Change("member", "removed", f"{struct.name}.{member}", before=f"{kind} ({shape(old.types[kind])})")
    came_from = {now: was for was, now in names.items()}
    for member, kind in after.items():
        label, now = f"{struct.name}.{member}", new.types[kind]
        was = came_from.get(member, member)
        if was not in before:
            if member not in aside.values():
                yield Change("member", "added", label, after=f"{kind} ({shape(now)})")
            continue
        held = old.types[before[was]]
        if was != member:
            yield Change("member", "renamed", label, was, member)
        if member in aside:
            yield Change("member", "moved", label, after=f"to a place at the end; {aside[member]} keeps the former one")
        if how := _resized(held, now):
            yield Change("member", how, label, f"{before[was]} ({shape(held)})", f"{kind} ({shape(now)})")
        elif kind != before[was] and types.get(before[was]) != kind:
            yield Change("member", "changed", label, before[was], kind)


def _set_aside(source: StructSpec, struct: StructSpec, old: VersionSpec, new: VersionSpec) -> dict[str, str]:
    """Member -> the reserveN that stands in its former place: how CTP moves a member to the end to widen it."""
    aside = {}
    after = dict(struct.members)
    for (was, held), (now, kind) in zip(source.members, struct.members):
        if now.startswith("reserve") and was != now and was in after and not _resized(old.types[held], new.types[kind]):
            aside[was] = now
    return aside


def _renamed_members(
    source: StructSpec, struct: StructSpec, types: Mapping[str, str], aside: Mapping[str, str]
) -> dict[str, str]:
    before, after = dict(source.members), dict(struct.members)
    names = {}
    for (was, held), (now, kind) in zip(source.members, struct.members):
        if was not in after and now not in before and now not in aside.values() and types.get(held, held) == kind:
            names[was] = now
    return names


def _messages(old: VersionSpec, new: VersionSpec, structs: Mapping[str, str]) -> Iterator[Change]:
    def table(spec: VersionSpec) -> dict[str, MessageSpec]:
        return {f"{m.api}.{m.name}": m for m in spec.messages}

    def describe(message: MessageSpec, _: VersionSpec) -> str:
        own = " (own)" if message.own else ""
        return f"{message.kind} {message.tid:#06x}{own} {', '.join(message.structs)}"

    before, after = table(old), table(new)
    came = [name for name in after if name not in before]
    renamed: dict[str, str] = {}
    for name, message in before.items():
        if name not in after:
            wanted = tuple(structs.get(s, s) for s in message.structs)
            alike = [
                n for n in came
                if n not in renamed.values() and (after[n].kind, after[n].structs) == (message.kind, wanted) and _alike(name, n)
            ]  # fmt: skip
            if alike:
                renamed[name] = max(alike, key=lambda n: _likeness(name, n))
    yield from _came_and_went("message", before, after, renamed, describe, (old, new))
    back = {now: was for was, now in renamed.items()}
    for name, message in after.items():
        was = before.get(back.get(name, name))
        if was is not None and describe(was, old) != describe(message, new):
            yield Change("message", "changed", name, describe(was, old), describe(message, new))


def _errors(old: VersionSpec, new: VersionSpec) -> Iterator[Change]:
    before, after = {e.id: e for e in old.errors}, {e.id: e for e in new.errors}
    for number, error in before.items():
        if number not in after:
            yield Change("error", "removed", f"{number} {error.name}", before=error.prompt)
    for number, error in after.items():
        was = before.get(number)
        if was is None:
            yield Change("error", "added", f"{number} {error.name}", after=error.prompt)
            continue
        if was.name != error.name:
            yield Change("error", "renamed", f"{number} {error.name}", was.name, error.name)
        if was.prompt != error.prompt:
            yield Change("error", "changed", f"{number} {error.name}", was.prompt, error.prompt)


def _calls(old: VersionSpec, new: VersionSpec) -> Iterator[Change]:
    before, after = ({f"{c.api}.{c.name}": f"({', '.join(c.parameters)})" for c in spec.local} for spec in (old, new))
    yield from _came_and_went("call", before, after, {}, lambda parameters, _: parameters, (old, new))
    for name, parameters in after.items():
        if before.get(name, parameters) != parameters:
            yield Change("call", "changed", name, before[name], parameters)


def _likeness(a: str, b: str) -> float:
    return SequenceMatcher(None, a, b).ratio()


def _alike(a: str, b: str) -> bool:
    return _likeness(a, b) >= _ALIKE_NAMES


def _renamed_types(old: VersionSpec, new: VersionSpec) -> dict[str, str]:
    """Guessed: the same codes, or the other's place in every member of both versions."""
    gone = [t for name, t in old.types.items() if name not in new.types]
    came = {name: t for name, t in new.types.items() if name not in old.types}
    successors: dict[str, set[str]] = {}
    for name, struct in old.structs.items():
        later = dict(new.structs[name].members) if name in new.structs else {}
        for member, kind in struct.members:
            if member in later:
                successors.setdefault(kind, set()).add(later[member])
    renamed: dict[str, str] = {}
    for kind in gone:
        by_codes = [n for n, t in came.items() if kind.codes and t.codes == kind.codes]
        by_place = [n for n in successors.get(kind.name, ()) if n in came and len(successors[kind.name]) == 1]
        for name in by_codes or by_place:
            if came[name].kind == kind.kind and name not in renamed.values():
                renamed[kind.name] = name
                break
    return renamed


def _renamed_structs(old: VersionSpec, new: VersionSpec) -> dict[str, str]:
    """Guessed: a similar name, and the same members nearly throughout."""
    came = [s for name, s in new.structs.items() if name not in old.structs]
    renamed: dict[str, str] = {}
    for name, struct in old.structs.items():
        if name in new.structs:
            continue
        members = [member for member, _ in struct.members]
        alike = [
            s for s in came
            if s.name not in renamed.values() and _alike(name, s.name)
            and SequenceMatcher(None, members, [m for m, _ in s.members]).ratio() >= _ALIKE_MEMBERS
        ]  # fmt: skip
        if alike:
            renamed[name] = max(alike, key=lambda s: _likeness(name, s.name)).name
    return renamed
