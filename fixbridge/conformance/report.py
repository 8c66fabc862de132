"""The failure of a dialogue as a person reads it: what went well, what was expected, what came, what else was waiting."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import Any, Mapping, Sequence

from fixbridge.conformance.actors import Event
from fixbridge.conformance.dialogue import AnyOrder, AnyStep, Dialogue, Note, Rows
from fixbridge.conformance.words import MessageWords, messages

WIDTH = 118
MAX_WAITING_SHOWN = 8
# What says most about an event on one line; the rest of its members is left to the comparison.
HEADLINE = """
ErrorID ErrorMsg InstrumentID OrderRef OrderSysID TradeID Direction CombOffsetFlag OffsetFlag OrderStatus LimitPrice Price
VolumeTotalOriginal VolumeTraded VolumeTotal Volume LastPrice BidPrice1 AskPrice1 nReason
ClOrdID OrigClOrdID OrderID ExecType OrdStatus Symbol Side LastPx LastQty CumQty LeavesQty Text RefTagID SessionRejectReason
BusinessRejectReason CxlRejReason OrdRejReason nRequestID
""".split()


@dataclass(frozen=True)
class Difference:
    """One member that is not as it should be, both sides as text."""

    member: str
    wanted: str
    came: str


@dataclass(frozen=True)
class Comparison:
    """An event held against what was wanted. wanted: a message name, empty where nothing was."""

    actor: str
    wanted: str
    event: Event
    words: MessageWords | None
    differences: tuple[Difference, ...]
    began_s: float
    asked: tuple[str, ...] = ()

    @classmethod
    def unexpected(cls, actor: str, words: MessageWords | None, event: Event, began_s: float) -> "Comparison":
        return cls(actor, "", event, words, (), began_s)

    @property
    def same_message(self) -> bool:
        return self.event.name == self.wanted

    @property
    def agrees(self) -> bool:
        return self.same_message and not self.differences

    def summary(self) -> str:
        if not self.same_message:
            return f"{self.event.name} came, not {self.wanted}"
        names = ", ".join(difference.member for difference in self.differences)
        return f"{self.wanted} came, but not with the {names} that is wanted" if names else ""

    def lines(self) -> list[str]:
        """The comparison, indented by two."""
        moment = f"{self.event.at_s - self.began_s:7.3f} s"
        found = []
        if self.wanted and not self.same_message:
            found.append(f"  wanted   {self.wanted} {' '.join(self.asked)}".rstrip())
        found.append(
            f"  came     {moment}  {self.actor} << {self.event.name}" + ("  (without its struct)" if self.event.empty else "")
        )
        if self.differences:
            rows = [("", "member", "wanted", "came"), *(("≠", d.member, d.wanted, d.came) for d in self.differences)]
            first, second = (max(len(row[i]) for row in rows) for i in (1, 2))
            found += [f"    {mark:1} {member:{first}}  {wanted:{second}}  {came}" for mark, member, wanted, came in rows]
        differing = {difference.member for difference in self.differences}
        rest = said(self.event, self.words, skip=differing, everything=True)
        if rest:
            label = "the rest" if self.differences else "with"
            found += textwrap.wrap(f"{label}: {rest}", WIDTH, initial_indent="      ", subsequent_indent="        ")
        return found


def said(event: Event, words: MessageWords | None, skip: Any = (), everything: bool = False) -> str:
    """An event's members on one line, those that say something; the telling ones first."""
    parts = []
    order = sorted(event.members, key=lambda name: HEADLINE.index(name) if name in HEADLINE else len(HEADLINE))
    for name in order:
        value = event.members[name]
        member = words.members.get(name) if words else None
        shown = member.shown if member else name
        if value in ("", 0, None) and not isinstance(value, float) or name in skip or shown in skip:
            continue
        if not everything and name not in HEADLINE:
            continue
        parts.append(f"{shown}={member.say(value) if member else value}")
    return ", ".join(parts)


def step_lines(step: AnyStep, mark: str, moment: str) -> list[str]:
    """A step as the transcript shows it."""
    first = f"{mark} {step.line:3}  "
    if isinstance(step, Note):
        return [f"       {step.text}"]
    wrapped = textwrap.wrap(
        step.text, WIDTH - 20, initial_indent=first, subsequent_indent=" " * (len(first) + 4), break_long_words=False
    )
    below = step.rows if isinstance(step, Rows) else step.steps if isinstance(step, AnyOrder) else ()
    for one in below:
        wrapped += textwrap.wrap(
            one.text,
            WIDTH - 20,
            initial_indent=" " * (len(first) + 4),
            subsequent_indent=" " * (len(first) + 8),
            break_long_words=False,
        )
    if moment and wrapped:
        wrapped[0] = f"{wrapped[0]:{WIDTH - 12}}{moment}"
    return wrapped


@dataclass(frozen=True)
class Story:
    """A run that failed. step: the one under way, None before and after the script; done: those before it, with their times.

    waiting: what each actor has not heard yet. began_s, failed_s: seconds of the event loop's clock.
    """

    dialogue: Dialogue
    client: str
    done: Sequence[tuple[AnyStep, float]]
    step: AnyStep | None
    why: str
    comparisons: Sequence[Comparison]
    waiting: Mapping[str, Sequence[Event]]
    variables: Mapping[str, Any]
    began_s: float
    failed_s: float
    line: int

    def text(self) -> str:
        """The whole story, file:line first."""
        dialogue = self.dialogue
        out = [f"{dialogue.file}:{self.line}: dialogue {dialogue.number}, {dialogue.title} (client: {self.client})", ""]
        out += textwrap.wrap(f"rule: {dialogue.rule}", WIDTH, initial_indent="  ", subsequent_indent="        ")
        out += textwrap.wrap(f"source: {dialogue.source}", WIDTH, initial_indent="  ", subsequent_indent="        ")
        out.append("")
        for past, at_s in self.done:
            out += step_lines(past, "✓", f"{at_s:7.3f} s")
        if self.step is not None:
            out += step_lines(self.step, "✗", f"{self.failed_s - self.began_s:7.3f} s")
        out += ["", *textwrap.wrap(self.why, WIDTH), ""]
        for comparison in self.comparisons:
            out += [*comparison.lines(), ""]
        unheard = [line for actor in self.waiting for line in self._unheard(actor)]
        out += ["  waiting behind it, unheard:", *unheard] if unheard else ["  nothing else is waiting"]
        if self.variables:
            listed = ", ".join(f"${name} = {value!r}" for name, value in self.variables.items())
            out += textwrap.wrap(f"variables: {listed}", WIDTH, initial_indent="  ", subsequent_indent="    ")
        return "\n".join(out)

    def _unheard(self, actor: str) -> list[str]:
        compared = [comparison.event for comparison in self.comparisons]
        events = [event for event in self.waiting[actor] if not any(event is other for other in compared)]
        out = []
        for event in events[:MAX_WAITING_SHOWN]:
            known = messages(self.dialogue.actors[actor].protocol).get(event.name)
            text = f"{event.at_s - self.began_s:7.3f} s  {actor} << {event.name}  {said(event, known)}"
            out += textwrap.wrap(text, WIDTH, initial_indent="    ", subsequent_indent="        ")
        if len(events) > MAX_WAITING_SHOWN:
            out.append(f"    and {len(events) - MAX_WAITING_SHOWN} more for {actor}")
        return out
