"""Runs a dialogue against a counter at given addresses, and tells what happened, up to the step that failed.

Strict by default: `<<` takes the *next* thing that an actor hears; a response without a word on ErrorID must be a success
and must carry the request's own id; at the end of the script nothing may be left unheard. Actors are independent: what one
hears is not ordered against what another hears.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from dataclasses import dataclass, field, replace
from typing import Any, Callable, Mapping, Sequence

from ctpproto.faults import Fault
from fixbridge.conformance import words
from fixbridge.conformance.actors import QUERY_IN_FLIGHT, QUERY_TOO_FAST, Actor, ActorFailed, ActorKind, Addresses, Event
from fixbridge.conformance.dialogue import (
    QUIET_S,
    WITHIN_S,
    Act,
    ActorSpec,
    AnyOrder,
    AnyStep,
    Dialogue,
    Let,
    Quiet,
    Receive,
    Rows,
    Send,
    default_pairs,
)
from fixbridge.conformance.facts import Facts
from fixbridge.conformance.report import Comparison, Difference, Story
from fixbridge.conformance.values import (
    ANYTHING,
    Anything,
    BadValue,
    Entries,
    Fact,
    Literal,
    Pair,
    Said,
    Variable,
    agrees,
    evaluate,
    names_in,
    plain,
    typed,
)

QUERY_PATIENCE_S = 5.0  # for the query before it, and for the next second


class DialogueFailed(Fault):
    """The counter did not say what the dialogue says. The text has the transcript, the difference and file:line."""


@dataclass(eq=False)
class StepFailed(Exception):
    """Why the step cannot go on. wanted: the receive step that was compared; comparisons: with what came."""

    why: str
    comparisons: list[Comparison] = field(default_factory=list)
    line: int = 0


class Run:
    """One run of one dialogue with one kind of client."""

    def __init__(self, dialogue: Dialogue, client: str, addresses: Addresses, kinds: Mapping[str, ActorKind], facts: Facts):
        """kinds: protocol -> who speaks for an actor of it. facts: what the counter says of its instruments, asked once."""
        self.dialogue, self.client, self.addresses, self.kinds, self.facts = dialogue, client, addresses, kinds, facts
        self.actors: dict[str, Actor] = {}
        self.variables: dict[str, Any] = {}
        self.done: list[tuple[AnyStep, float]] = []  # and seconds since the beginning
        self.requests: dict[tuple[str, str], set[int]] = {}  # (actor, request name) -> ids sent
        self.logged_in: set[str] = set()
        self.began_s = 0.0

    async def run(self) -> float:
        """Play the script; returns its duration in seconds. Raises DialogueFailed."""
        loop = asyncio.get_running_loop()
        self.began_s = loop.time()
        step: AnyStep | None = None
        last_line = 1  # of what is under way while no step is: the head, and in the end the last step
        try:
            try:
                if self.dialogue.needs_facts():
                    await self.facts.ask(self.addresses)
                self.began_s = loop.time()
                for spec in self.dialogue.actors.values():
                    await self._enter(spec)
                for step in self.dialogue.steps:
                    if not step.clients or self.client in step.clients:
                        await self._step(step)
                        self.done.append((step, loop.time() - self.began_s))
                step, last_line = None, self.dialogue.steps[-1].line
                await self._nothing_left()
            except (BadValue, ActorFailed) as error:
                raise StepFailed(str(error)) from None
        except StepFailed as failure:
            raise DialogueFailed(self._story(failure, step, last_line).text()) from None
        finally:
            await asyncio.gather(*(actor.close() for actor in self.actors.values()), return_exceptions=True)
        return loop.time() - self.began_s

    def _story(self, failure: StepFailed, step: AnyStep | None, last_line: int) -> Story:
        waiting = {name: actor.inbox.waiting() for name, actor in self.actors.items()}
        failed_s = asyncio.get_running_loop().time()
        line = failure.line or (step.line if step else last_line)
        return Story(
            self.dialogue,
            self.client,
            self.done,
            step,
            failure.why,
            failure.comparisons,
            waiting,
            self.variables,
            self.began_s,
            failed_s,
            line,
        )

    # -- beginning and end --------------------------------------------------------------------------------------------

    async def _enter(self, spec: ActorSpec) -> None:
        """Bring an actor into the state in which the script finds it."""
        actor = self.actors[spec.name] = self.kinds[spec.protocol](spec, self.addresses)
        if spec.state == "absent":
            return
        await self._connect(spec.name, "QUICK")
        if not spec.protocol.startswith("ctp") or spec.state == "connected":
            return
        request_id = await self._say(spec.name, words.messages(spec.protocol)["ReqUserLogin"], ((),), 0)
        answer = await actor.inbox.next(WITHIN_S)
        if answer is None or answer.name != "OnRspUserLogin" or answer.members["ErrorID"] or answer.request_id != request_id:
            heard = Comparison.unexpected(spec.name, self._of(spec.name, answer), answer, self.began_s) if answer else None
            why = f"{spec.name} could not log in as {spec.user} before the script"
            raise StepFailed(why, [heard] if heard else [], spec.line)
        self.logged_in.add(spec.name)

    async def _connect(self, name: str, mode: str) -> None:
        actor = self.actors[name]
        await actor.connect(mode)
        if actor.spec.protocol.startswith("ctp"):
            event = await actor.inbox.next(WITHIN_S)
            if event is None or event.name != "OnFrontConnected":
                what = f"{event.name} came instead" if event else f"nothing came within {WITHIN_S:g} s"
                raise StepFailed(f"{name} did not connect: {what}")

    async def _nothing_left(self) -> None:
        """Nothing may be left to hear. A logout travels behind everything said before it, so its answer is the fence."""
        for name in [name for name in self.actors if name in self.logged_in]:
            actor = self.actors[name]
            if actor.spec.protocol != "ctp":
                continue
            self._unheard(name)
            await self._say(name, words.messages("ctp")["ReqUserLogout"], ((),), 0)
            event = await actor.inbox.next(WITHIN_S)
            if event is None:
                raise StepFailed(f"after the script {name} logged out, and no OnRspUserLogout came within {WITHIN_S:g} s")
            if event.name != "OnRspUserLogout":
                said = Comparison.unexpected(name, self._of(name, event), event, self.began_s)
                raise StepFailed(f"after the script {name} should hear nothing more", [said])
        others = [name for name, actor in self.actors.items() if name not in self.logged_in or actor.spec.protocol != "ctp"]
        if others:
            await asyncio.gather(*(self.actors[name].inbox.stirs(QUIET_S) for name in others))
        for name in others:
            self._unheard(name)

    def _unheard(self, name: str) -> None:
        for event in self.actors[name].inbox.waiting():
            said = Comparison.unexpected(name, self._of(name, event), event, self.began_s)
            raise StepFailed(f"the script is over, and {name} heard something that no step expects", [said])

    # -- steps --------------------------------------------------------------------------------------------------------

    async def _step(self, step: AnyStep) -> None:
        if isinstance(step, Send):
            await self._say(step.actor, step.message, step.groups, step.returns)
        elif isinstance(step, Receive):
            await self._hear(step)
        elif isinstance(step, Rows):
            await self._rows(step)
        elif isinstance(step, AnyOrder):
            await self._any_order(step)
        elif isinstance(step, Quiet):
            if await self.actors[step.actor].inbox.stirs(step.for_s):
                event = self.actors[step.actor].inbox.waiting()[0]
                said = Comparison.unexpected(step.actor, self._of(step.actor, event), event, self.began_s)
                raise StepFailed(f"{step.actor} should hear nothing for {step.for_s:g} s", [said])
        elif isinstance(step, Let):
            self.variables[step.name] = evaluate(step.term, self._scope(""), self._fact(""))
        elif isinstance(step, Act):
            await self._act(step)

    async def _act(self, step: Act) -> None:
        if step.verb == "connects":
            await self._connect(step.actor, step.mode)
            return
        self._unheard_before(step.actor, "drops")
        await self.actors[step.actor].drop()
        self.logged_in.discard(step.actor)

    def _unheard_before(self, name: str, what: str) -> None:
        for event in self.actors[name].inbox.waiting():
            said = Comparison.unexpected(name, self._of(name, event), event, self.began_s)
            raise StepFailed(f"before {name} {what}, something came that no step expects", [said])

    async def _say(self, name: str, message: words.MessageWords, groups: Any, returns: int) -> int:
        actor = self.actors[name]
        sent = [self._members(actor, message, group) for group in groups]
        deadline = asyncio.get_running_loop().time() + QUERY_PATIENCE_S
        while True:
            request_id, returned = await actor.send(message.name, sent)
            if returned == returns:
                break
            # The API's own pace: one query at a time, one a second. Not the counter's doing, so it is waited for.
            paced = returns == 0 and returned in (QUERY_IN_FLIGHT, QUERY_TOO_FAST)
            if not paced or asyncio.get_running_loop().time() > deadline:
                raise StepFailed(f"the client's {message.name} returned {returned}, not {returns}")
            await asyncio.sleep(0.02)
        self.requests.setdefault((name, message.name), set()).add(request_id)
        return request_id

    def _members(self, actor: Actor, message: words.MessageWords, group: Sequence[Said]) -> dict[str, Any]:
        """What one row of a sent message says: the defaults, and over them the step's own words."""
        defaults = {pair.member.name: pair for pair in default_pairs(message)}
        if not self.dialogue.instrument:
            unsaid = [name for name, one in defaults.items() if any(names_in(p.term) == ["instrument"] for p in plain([one]))]
            defaults = {name: one for name, one in defaults.items() if name not in unsaid}
        instrument = self._instrument(group)
        members: dict[str, Any] = {}
        for pair in (defaults | {pair.member.name: pair for pair in group}).values():
            if isinstance(pair, Entries):
                members[pair.member.name] = [self._entry(actor, entry, instrument) for entry in pair.entries]
                continue
            default = defaults.get(pair.member.name)
            value = self._sent_value(actor, pair, default if isinstance(default, Pair) else None, instrument)
            if value is not None or actor.spec.protocol not in words.FIX:  # Name=none: the tag is left out
                members[pair.member.name] = typed(value, pair.member)
        return members

    def _entry(self, actor: Actor, said: Sequence[Said], instrument: str) -> dict[str, Any]:
        """An entry of a repeating group to send."""
        entry: dict[str, Any] = {}
        for one in said:
            if isinstance(one, Entries):
                entry[one.member.name] = [self._entry(actor, inner, instrument) for inner in one.entries]
            else:
                entry[one.member.name] = typed(self._sent_value(actor, one, None, instrument), one.member)
        return entry

    def _sent_value(self, actor: Actor, pair: Pair, default: Pair | None, instrument: str) -> Any:
        """A value to send. A variable that has none yet takes the member's default, and keeps it."""
        term = pair.term
        if isinstance(term, Variable):
            if term.name == "self.next":
                return actor.next_reference()
            if term.name == "self.now":
                return dt.datetime.now(dt.timezone.utc).strftime("%Y%m%d-%H:%M:%S.%f")[:-3]  # UTCTimestamp
            if default is not None and default is not pair and term.name not in self._scope(actor.spec.name):
                self.variables[term.name] = self._sent_value(actor, default, None, instrument)
        return evaluate(term, self._scope(actor.spec.name), self._fact(instrument))

    def _instrument(self, pairs: Any) -> str:
        for pair in plain(pairs):
            if pair.member.name in ("InstrumentID", "Symbol") and isinstance(pair.term, Literal):
                return str(pair.term.value)
        return self.dialogue.instrument

    def _fact(self, instrument: str) -> Callable[[Fact], float]:
        return lambda fact: self.facts.of(fact.instrument or instrument or self.dialogue.instrument, fact.name)

    def _scope(self, self_name: str) -> dict[str, Any]:
        scope = dict(self.variables)
        for name, actor in self.actors.items():
            for key, value in actor.known.items():
                scope[f"{name}.{key}"] = value
                if name == self_name:
                    scope[f"self.{key}"] = value
        if self.dialogue.instrument:
            scope["instrument"] = self.dialogue.instrument
        return scope

    # -- hearing ------------------------------------------------------------------------------------------------------

    async def _hear(self, step: Receive) -> Event:
        event = await self._next(step.actor, step.within_s, step.message.name)
        comparison, captured = self._compare(step, event, self.variables)
        if not comparison.agrees:
            raise StepFailed(comparison.summary(), [comparison], step.line)
        self.variables |= captured
        return event

    async def _next(self, name: str, within_s: float, awaited: str) -> Event:
        event = await self.actors[name].inbox.next(within_s)
        if event is None:
            raise StepFailed(f"{name} heard nothing for {within_s:g} s while {awaited} was awaited")
        if event.name == "OnRspUserLogin" and not event.members["ErrorID"]:
            self.logged_in.add(name)
        elif event.name in ("OnRspUserLogout", "OnFrontDisconnected"):
            self.logged_in.discard(name)
        return event

    async def _rows(self, step: Rows) -> None:
        events: list[Event] = []
        while not events or not events[-1].is_last:
            event = await self._next(step.actor, step.within_s, step.message.name)
            events.append(event)
            if event.name != step.message.name:
                said = Comparison.unexpected(step.actor, self._of(step.actor, event), event, self.began_s)
                raise StepFailed(f"{event.name} came while the rows of {step.message.name} were awaited", [said], step.line)
        plain = Receive(step.line, step.text, (), step.actor, step.message, (), events[0].empty, step.within_s)
        for event in events:
            comparison, _ = self._compare(plain, event, self.variables)
            if not comparison.agrees:
                raise StepFailed(comparison.summary(), [comparison], step.line)
        rows = [event for event in events if not event.empty]
        for row in step.rows:
            tried = [(self._compare(row, event, self.variables), event) for event in rows]
            match = next(((captured, event) for (comparison, captured), event in tried if comparison.agrees), None)
            if match is None:
                nearest = sorted((comparison for (comparison, _), _ in tried), key=lambda c: len(c.differences))[:1]
                raise StepFailed(f"none of the {len(rows)} rows left is as this line says", nearest, row.line)
            self.variables |= match[0]
            rows.remove(match[1])
        if step.only and rows:
            strange = [Comparison.unexpected(step.actor, step.message, row, self.began_s) for row in rows[:3]]
            raise StepFailed(f"{len(rows)} more row(s) than the step says", strange, step.line)

    async def _any_order(self, step: AnyOrder) -> None:
        left = list(step.steps)
        deadline = asyncio.get_running_loop().time() + max(each.within_s for each in left)
        for name in dict.fromkeys(each.actor for each in step.steps):
            while mine := [each for each in left if each.actor == name]:
                within_s = max(0.0, deadline - asyncio.get_running_loop().time())
                event = await self._next(name, within_s, " or ".join(dict.fromkeys(each.message.name for each in mine)))
                comparisons = []
                for each in mine:
                    comparison, captured = self._compare(each, event, self.variables)
                    if comparison.agrees:
                        self.variables |= captured
                        left.remove(each)
                        break
                    comparisons.append(comparison)
                else:
                    comparisons.sort(key=lambda c: (not c.same_message, len(c.differences)))
                    why = f"{event.name} came, which is none of the {len(mine)} that may come in any order"
                    raise StepFailed(why, comparisons[:1], step.line)

    def _of(self, name: str, event: Event) -> words.MessageWords | None:
        return words.messages(self.actors[name].spec.protocol).get(event.name)

    def _compare(self, step: Receive, event: Event, variables: Mapping[str, Any]) -> tuple[Comparison, dict[str, Any]]:
        """How the event differs from the step, and the variables that it gives a value."""
        if event.name != step.message.name:
            heard = Comparison.unexpected(step.actor, self._of(step.actor, event), event, self.began_s)
            asked_for = tuple(pair.text if isinstance(pair, Entries) else pair.shown for pair in step.pairs)
            return replace(heard, wanted=step.message.name, asked=asked_for), {}
        captured: dict[str, Any] = {}
        differences: list[Difference] = []
        if step.empty != event.empty:
            wanted, came = ("missing", "present") if step.empty else ("present", "missing")
            differences.append(Difference("(struct)", wanted, came))
        is_ctp = self.actors[step.actor].spec.protocol.startswith("ctp")
        instrument = str(event.members.get("InstrumentID") or event.members.get("Symbol") or self._instrument(step.pairs))
        for pair in step.pairs:
            value = event.members.get(pair.member.name)
            if isinstance(pair, Entries):
                scope = {**self._scope(step.actor), **variables, **captured}
                problem, more = self._entries(pair, value, scope, instrument)
                captured |= more
                differences += problem
                continue
            if is_ctp and not event.empty and pair.member.name not in event.members:
                differences.append(Difference(pair.member.shown, pair.operator + pair.text, "(not in this client's API version)"))
                continue
            scope = {**self._scope(step.actor), **variables, **captured}
            if isinstance(pair.term, Variable) and pair.operator == "=" and pair.term.name not in scope:
                captured[pair.term.name] = value
            else:
                differences += self._difference(pair, value, scope, instrument)
        differences += self._implied(step, event)
        known = self._of(step.actor, event)
        return Comparison(step.actor, step.message.name, event, known, tuple(differences), self.began_s), captured

    def _entries(
        self, wanted: Entries, came: Any, scope: Mapping[str, Any], instrument: str
    ) -> tuple[list[Difference], dict[str, Any]]:
        """A repeating group held against entries that it should have; each is looked for among those that are left."""
        left = list(came) if isinstance(came, list) else []
        captured: dict[str, Any] = {}
        for entry in wanted.entries:
            for there in left:
                fits, more = self._fits(entry, there, {**scope, **captured}, instrument)
                if fits:
                    captured |= more
                    left.remove(there)
                    break
            else:
                said = " ".join(one.text if isinstance(one, Entries) else one.shown for one in entry)
                return [Difference(wanted.member.shown, f"an entry [{said}]", wanted.member.say(left))], {}
        return [], captured

    def _fits(
        self, entry: Sequence[Said], there: Mapping[str, Any], scope: Mapping[str, Any], instrument: str
    ) -> tuple[bool, dict[str, Any]]:
        captured: dict[str, Any] = {}
        for one in entry:
            value = there.get(one.member.name)
            known = {**scope, **captured}
            if isinstance(one, Entries):
                problem, more = self._entries(one, value, known, instrument)
                captured |= more
            elif isinstance(one.term, Variable) and one.operator == "=" and one.term.name not in known:
                problem = []
                captured[one.term.name] = value
            else:
                problem = self._difference(one, value, known, instrument)
            if problem:
                return False, {}
        return True, captured

    def _difference(self, pair: Pair, came: Any, scope: Mapping[str, Any], instrument: str) -> list[Difference]:
        """One member held against what the step says: no difference, or one."""
        term, member = pair.term, pair.member
        came = len(came) if isinstance(came, list) else came
        wanted = ANYTHING if isinstance(term, Anything) else evaluate(term, scope, self._fact(instrument))
        if agrees(pair.operator, wanted, came):
            return []
        shown = "*" if isinstance(wanted, Anything) else member.say(wanted)
        if names_in(term) or shown not in pair.text and not isinstance(term, Literal):
            shown = f"{shown}  ({pair.text})"  # what was computed, and from what
        sign = "" if pair.operator == "=" else pair.operator + " "
        return [Difference(member.shown, sign + shown, member.say(came))]

    def _implied(self, step: Receive, event: Event) -> list[Difference]:
        """What is checked of every response, whether the step names it or not."""
        asked = {pair.member.name for pair in step.pairs}
        found = []
        if event.request_id is not None and step.message.answers and "nRequestID" not in asked:
            sent = self.requests.get((step.actor, step.message.answers), set())
            if event.request_id not in sent:
                ids = ", ".join(map(str, sorted(sent))) or f"none: no {step.message.answers} was sent"
                found.append(Difference("nRequestID", ids, str(event.request_id)))
        error_id = event.members.get("ErrorID") if event.name.startswith("OnRsp") and event.name != "OnRspError" else 0
        if error_id and not asked & {"ErrorID", "ErrorMsg"}:
            came = f"{error_id} {event.members.get('ErrorMsg', '')}".strip()
            found.append(Difference("ErrorID", "0, since the step does not name it", came))
        return found


async def play(dialogue: Dialogue, client: str, addresses: Addresses, kinds: Mapping[str, ActorKind], facts: Facts) -> float:
    """Run one dialogue; returns its duration in seconds. Raises DialogueFailed with the whole story."""
    return await Run(dialogue, client, addresses, kinds, facts).run()
