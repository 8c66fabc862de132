"""A core that matches the commands itself, beside what is recorded, and compares: result by result, member by member.

It never speaks: what it finds is an alarm and a name. The first difference ends the comparison, since from there on the two
have different states for a reason.
"""

from __future__ import annotations

from typing import Sequence

from ctpproto import ctp
from fixbridge.adapters.contract import Command, Core, ResultRecord
from fixbridge.link.unlogged import response_type
from fixbridge.replay.compare import TapeDifference, first_difference
from fixbridge.replay.report import raw_text


class Shadow:
    """`core` begins in the state that the records begin with. `difference`: the first one, in words; None while all agree."""

    def __init__(self, core: Core):
        self.core = core
        self.compared = 0  # commands
        self.difference: str | None = None
        self.record = 0  # that differs

    def take(self, command: Command, results: Sequence[ResultRecord]) -> str | None:
        """A command with all that is recorded of it, in order of commands. The difference in words, once."""
        if self.difference is not None:
            return None
        self.compared += 1
        if was_set_aside(command, results):
            self.core.absorb(command, results)  # no core has decided it: a take-over refused it
            return None
        try:
            found = first_difference(self.core.NAME, command, results, self.core.apply(command))
        except Exception as error:  # this core's own mistake: it names the command and compares no more; the follower goes on
            self.record = command.number
            self.difference = f"{_command(command)}: {self.core.NAME} itself fails on it: {type(error).__name__}: {error}"
            return self.difference
        if found is None:
            return None
        self.record = found.number
        self.difference = in_words(found)
        return self.difference


def was_set_aside(command: Command, results: Sequence[ResultRecord]) -> bool:
    """Whether a take-over has refused the command instead of deciding it: one answer of a later epoch, a refusal by the front."""
    if len(results) != 1 or results[0].epoch == command.epoch or not results[0].dialog:
        return False
    info = results[0].message.get(ctp.structs.RspInfo)
    is_refusal = info is not None and info.ErrorID == ctp.errors.FRONT_NOT_ACTIVE.id
    return is_refusal and results[0].message.tid == response_type(command.message).tid


def in_words(found: TapeDifference) -> str:
    """One line: the record, what it is of, and the first member that differs."""
    head = f"record {found.number}, of {_command(found.command)}"
    recorded, said = found.recorded, found.said
    if recorded is None or said is None:
        more = ctp.name_of((recorded or said).message)  # type: ignore[union-attr]
        who = "the log has" if recorded is not None else f"{found.core} says"
        fewer, longer = sorted((found.recorded_count, found.said_count))
        return f"{head}: {who} {longer} results, the other {fewer}; {more} is one too many"
    if recorded.message.tid != said.message.tid:
        return f"{head}: recorded is {ctp.name_of(recorded.message)}, {found.core} says {ctp.name_of(said.message)}"
    if not found.members:
        return f"{head}: {ctp.name_of(said.message)} for {recorded.whom}, {found.core} says for {said.whom}"
    first = found.members[0]
    field = f"{first.struct.NAME}.{first.member.name}"
    return f"{head}: {field} recorded as {raw_text(first, first.recorded)}, {found.core} says {raw_text(first, first.said)}"


def _command(command: Command) -> str:
    return f"command {command.number} ({ctp.name_of(command.message, request=True)} of {command.user or 'the gateway'})"
