"""What a core says held against what was recorded, and two exports against each other: specs/rules, R2 and R3.

The envelope (numbers, times, private numbers) is the writer's and is not compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import NamedTuple, Sequence

from ctpproto.message import Message
from ctpproto.structs import Member, Struct
from fixbridge.adapters.contract import Command, Result, ResultRecord

RESERVED = "reserve"  # members that an API version has given up; they say nothing


class Unlike(NamedTuple):
    """A member of a struct that differs; raw bytes as packed."""

    struct: type[Struct]
    member: Member
    recorded: bytes
    said: bytes


class Said(NamedTuple):
    """A result without its envelope. whom: dialog, public, edges, or the users in order."""

    message: Message
    whom: str
    context: bytes


@dataclass(frozen=True)
class TapeDifference:
    """The first result of a command that is not as recorded.

    at: its place among the command's results, from 0. recorded, said: None where that side has no more. number: of the record
    (of the command where nothing more was recorded). members: of the fields that both have, those that differ.
    raised: the exception that the core ended with, in words, instead of any answer.
    """

    core: str
    command: Command
    number: int
    at: int
    recorded_count: int
    said_count: int
    recorded: Said | None
    said: Said | None
    members: tuple[Unlike, ...] = ()
    raised: str = ""


@dataclass(frozen=True)
class StateDifference:
    """The first record in which two exports of the same moment differ. left, right: whose; None where one has no more.

    number: the last command that both cover.
    """

    number: int
    left_name: str
    right_name: str
    at: int
    left: Struct | None
    right: Struct | None
    members: tuple[Unlike, ...]


def whom_recorded(record: ResultRecord) -> str:
    """To whom a recorded result went."""
    if record.private:
        return ", ".join(user for user, _ in record.private)
    return "dialog" if record.dialog else "public" if record.public_number else "edges"


def whom_said(result: Result) -> str:
    """To whom a core addresses a result."""
    if result.users:
        return ", ".join(result.users)
    return "dialog" if result.dialog else "public" if result.public else "edges"


def agree(said: Sequence[Result], recorded: Sequence[ResultRecord]) -> bool:
    """Whether a core's tape of a command is the recorded one. The common case, so it looks no closer than it has to."""
    if len(said) != len(recorded):
        return False
    for result, record in zip(said, recorded):
        message, other = result.message, record.message
        if message.tid != other.tid or result.context != record.context or len(message.fields) != len(other.fields):
            return False
        if result.dialog != record.dialog or result.public != (record.public_number != 0):
            return False
        if len(result.users) != len(record.private) or any(u != user for u, (user, _) in zip(result.users, record.private)):
            return False
        for field, recorded_field in zip(message.fields, other.fields):
            if field.__class__ is not recorded_field.__class__:
                return False
            if field.pack() != recorded_field.pack() and unlike_members(recorded_field, field):
                return False
    return True


def unlike_members(recorded: Struct, said: Struct) -> tuple[Unlike, ...]:
    """The members in which two structs of one kind differ: texts up to their NUL, doubles by their bytes."""
    one, other = recorded.pack(), said.pack()
    found = []
    for member in type(recorded).MEMBERS.values():
        end = member.offset + member.size
        a, b = one[member.offset : end], other[member.offset : end]
        if a == b or member.name.startswith(RESERVED):
            continue
        if member.kind == "s" and a.split(b"\0", 1)[0] == b.split(b"\0", 1)[0]:
            continue
        found.append(Unlike(type(recorded), member, a, b))
    return tuple(found)


def first_difference(
    core: str, command: Command, recorded: Sequence[ResultRecord], said: Sequence[Result]
) -> TapeDifference | None:
    """The first result that is not as recorded, None where all are."""
    if agree(said, recorded):
        return None
    for at, (record, result) in enumerate(zip_longest(recorded, said)):
        if record is not None and result is not None and agree([result], [record]):
            continue
        members: list[Unlike] = []
        if record is not None and result is not None and record.message.tid == result.message.tid:
            for a, b in zip(record.message.fields, result.message.fields):
                if type(a) is type(b):
                    members += unlike_members(a, b)
        return TapeDifference(
            core, command, record.number if record is not None else command.number, at, len(recorded), len(said),
            None if record is None else Said(record.message, whom_recorded(record), record.context),
            None if result is None else Said(result.message, whom_said(result), result.context),
            tuple(members),
        )  # fmt: skip
    raise AssertionError("tapes that differ nowhere")


def first_state_difference(
    number: int, left_name: str, left: Sequence[Struct], right_name: str, right: Sequence[Struct]
) -> StateDifference | None:
    """The first record of two exports that differs, None where they are equal."""
    for at, (one, other) in enumerate(zip_longest(left, right)):
        members: tuple[Unlike, ...] = ()
        if one is not None and other is not None and type(one) is type(other):
            if one.pack() == other.pack():
                continue
            members = unlike_members(one, other)
            if not members:
                continue
        return StateDifference(number, left_name, right_name, at, one, other, members)
    return None
