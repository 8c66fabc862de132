"""Differences and states as a person reads them: what was recorded, what came, only the members that differ marked."""

from __future__ import annotations

import textwrap
import time
from typing import Any, Iterable, Sequence

from ctpproto import ctp
from ctpproto.generated.internal import codes as internal_codes
from ctpproto.message import Message
from ctpproto.structs import Member, Struct
from fixbridge.adapters.contract import Command
from fixbridge.replay.compare import Said, StateDifference, TapeDifference, Unlike

WIDTH = 118
BEIJING_S = 8 * 3600
_CODES = {**ctp.codes.CODES, **internal_codes.CODES}


def moment(time_ns: int) -> str:
    """Beijing time of day to the microsecond."""
    return time.strftime("%H:%M:%S", time.gmtime(time_ns // 10**9 + BEIJING_S)) + f".{time_ns % 10**9 // 1000:06d}"


def value_text(member: Member, value: Any) -> str:
    """A member's value in words, a code with its name."""
    if value is None:
        return "no value"
    if member.kind == "c":
        name = _CODES.get(member.type_name, {}).get(value)
        return f"{value or 'empty'} {name}" if name else repr(value)
    if member.kind == "b":
        return value.rstrip(b"\0").hex() or "empty"
    return repr(value)


def raw_text(unlike: Unlike, raw: bytes) -> str:
    """A member's bytes in words."""
    struct, member = unlike.struct, unlike.member
    view = struct.unpack(bytes(member.offset) + raw)
    return value_text(member, getattr(view, member.name))


def members_text(struct: Struct, skip: Iterable[str] = ()) -> str:
    """The members that say something, on one line."""
    left_out = set(skip)
    parts = []
    for name, member in type(struct).MEMBERS.items():
        value = getattr(struct, name)
        if name in left_out or name.startswith("reserve") or value in ("", 0) or member.kind == "b" and not any(value):
            continue
        if value is not None:
            parts.append(f"{name}={value_text(member, value)}")
    return ", ".join(parts)


def command_lines(command: Command) -> list[str]:
    """A command: who, whence, when, and what."""
    source = command.source
    whence = f"front {source.front_id}, connection {source.connection}, request {source.request_id}"
    name = ctp.name_of(command.message, request=True)
    lines = [
        f"command {command.number}  {name} of {command.user or 'the operator'} ({whence}) on {command.trading_day} "
        f"at {moment(command.time_ns)}, epoch {command.epoch}"
    ]
    for field in command.message.fields[:3]:
        lines += _wrapped(f"{type(field).NAME}: {members_text(field)}", 4)
    if len(command.message.fields) > 3:
        lines.append(f"    and {len(command.message.fields) - 3} more fields")
    if command.context:
        lines.append(f"    context {command.context.hex()}")
    return lines


def difference_lines(found: TapeDifference) -> list[str]:
    """The first result that is not as recorded."""
    lines = command_lines(found.command)
    if found.raised:
        return [*lines, "", f"  {found.core} raised {found.raised}", f"  recorded were {_count(found.recorded_count)}"]
    where = f"result {found.at + 1}" + (f", record {found.number}" if found.recorded else ", which was not recorded")
    lines += [
        "",
        f"  recorded {_count(found.recorded_count)}, {found.core} says {_count(found.said_count)}; "
        f"the first that differs is {where}",
        f"  recorded  {_said(found.recorded)}",
        f"  came      {_said(found.said)}",
    ]
    recorded, said = found.recorded, found.said
    if recorded is not None and said is not None:
        rows = [(_member(u), raw_text(u, u.recorded), raw_text(u, u.said)) for u in found.members]
        if recorded.whom != said.whom:
            rows.insert(0, ("addressees", recorded.whom, said.whom))
        if recorded.context != said.context:
            rows.append(("context", recorded.context.hex() or "empty", said.context.hex() or "empty"))
        if len(recorded.message.fields) != len(said.message.fields):
            rows.append(("fields", _kinds(recorded.message), _kinds(said.message)))
        lines += _rows(("member", "recorded", "came"), rows)
    message = (recorded or said).message  # type: ignore[union-attr]
    skip = {u.member.name for u in found.members}
    for field in message.fields[:3]:
        lines += _wrapped(f"{'the rest' if skip else type(field).NAME}: {members_text(field, skip)}", 6)
    return lines


def state_lines(found: StateDifference) -> list[str]:
    """The first record in which two states differ."""
    left, right = found.left, found.right
    lines = [
        f"after command {found.number} the states differ; the first record is {found.at + 1} of the export, "
        f"{type(left or right).NAME}"  # one of the two is there
    ]
    names = (found.left_name, found.right_name)
    if left is None or right is None or type(left) is not type(right):
        for name, record in zip(names, (left, right)):
            lines += _wrapped(f"{name}: {record!r}" if record is not None else f"{name}: no more records", 2)
        return lines
    lines += _rows(("member", *names), [(u.member.name, raw_text(u, u.recorded), raw_text(u, u.said)) for u in found.members])
    return [*lines, *_wrapped(f"the rest: {members_text(left, {u.member.name for u in found.members})}", 6)]


def difference_dict(found: TapeDifference) -> dict[str, Any]:
    """The same for programs."""
    command = found.command
    return {
        "core": found.core, "record": found.number, "command": command.number, "result": found.at + 1, "user": command.user,
        "request": ctp.name_of(command.message, request=True), "recorded_results": found.recorded_count,
        "said_results": found.said_count, "raised": found.raised or None,
        "recorded": _said_dict(found.recorded), "came": _said_dict(found.said), "members": _members_dict(found.members),
    }  # fmt: skip


def state_dict(found: StateDifference) -> dict[str, Any]:
    """The same for programs."""
    return {
        "command": found.number, "export_record": found.at + 1, found.left_name: repr(found.left),
        found.right_name: repr(found.right), "members": _members_dict(found.members),
    }  # fmt: skip


def _members_dict(members: Sequence[Unlike]) -> list[dict[str, str]]:
    return [{"member": _member(u), "recorded": raw_text(u, u.recorded), "came": raw_text(u, u.said)} for u in members]


def _said_dict(said: Said | None) -> dict[str, Any] | None:
    if said is None:
        return None
    return {"message": ctp.name_of(said.message), "to": said.whom, "context": said.context.hex()}


def _member(unlike: Unlike) -> str:
    return f"{unlike.struct.NAME}.{unlike.member.name}"


def _kinds(message: Message) -> str:
    return " ".join(type(field).NAME for field in message.fields) or "none"


def _said(said: Said | None) -> str:
    return "nothing more" if said is None else f"{ctp.name_of(said.message)} to {said.whom}"


def _count(number: int) -> str:
    return "1 result" if number == 1 else f"{number} results"


def _rows(head: tuple[str, str, str], rows: Sequence[tuple[str, str, str]]) -> list[str]:
    if not rows:
        return []
    whole = [("", *head), *(("≠", *row) for row in rows)]
    first, second = (max(len(row[i]) for row in whole) for i in (1, 2))
    return [f"    {mark:1} {member:{first}}  {one:{second}}  {other}".rstrip() for mark, member, one, other in whole]


def _wrapped(text: str, indent: int) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=" " * indent, subsequent_indent=" " * (indent + 2))
