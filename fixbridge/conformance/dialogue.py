"""The dialogue format: model and parser. specs/conformance/README.md describes it to those who write dialogues.

`read(path)` gives a Dialogue or raises DialogueFault, which lists every mistake of the file with its line.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache, partial
from importlib import resources
from pathlib import Path
from typing import Callable, Iterable, Mapping, Union

from ctpproto.faults import Fault
from fixbridge.conformance import values, words
from fixbridge.conformance.values import BadValue, Entries, Pair, Said, Term, Variable, plain, suggestion
from fixbridge.conformance.words import MessageWords

SUFFIX = ".dialogue"
CLIENTS = ("official", "own")  # what may speak for a CTP actor
VERBS = {
    "connects": "connects [RESTART | RESUME | QUICK]",
    "drops": "drops",
}
MODES = ("RESTART", "RESUME", "QUICK")
STATES = ("logged-in", "connected", "absent")
ATTRIBUTES = {
    "ctp": ("BrokerID", "UserID", "InvestorID", "Password", "FrontID", "SessionID", "MaxOrderRef", "TradingDay", "next"),
    "ctp-md": ("BrokerID", "UserID", "Password", "TradingDay"),
    **dict.fromkeys(words.FIX, ("CompID", "UserID", "Password", "Account", "next", "now")),
    "operator": ("BrokerID", "TradingDay", "NextTradingDay"),
}
WITHIN_S, QUIET_S = 10.0, 0.3
_PAIR = re.compile(r"([A-Za-z0-9_]+)(!=|<=|>=|=|<|>|~)(\"[^\"]*\"|[^\s\"]+)(?=\s|$)")
_GROUP = re.compile(r"([A-Za-z0-9_]+)(?=\[)")
_OPENS = re.compile(r"\s*\[")  # an entry; the next one may stand on the next line
_DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|s)")
_ACTOR = re.compile(r"[a-z][a-z0-9_]*")


class DialogueFault(Fault):
    """A dialogue file that cannot be run. `problems` lists all mistakes as "file:line: what, and what would do"."""

    def __init__(self, problems: list[str]):
        self.problems = problems
        super().__init__("\n".join(problems))


@dataclass(frozen=True)
class ActorSpec:
    """Who takes part. protocol: see words.PROTOCOLS; user: UserID or CompID; state: when the script begins."""

    name: str
    protocol: str
    user: str
    state: str = "logged-in"
    unpaced: bool = False  # queries are not held back as the API does (own client only)
    line: int = 0


@dataclass(frozen=True)
class Step:
    """One thing that happens. `text` is the step as written, continuation lines joined; `clients`: only for these."""

    line: int
    text: str
    clients: tuple[str, ...]


@dataclass(frozen=True)
class Note(Step):
    """A comment of the script, shown in reports."""


@dataclass(frozen=True)
class Send(Step):
    """`actor >> Message ...`. groups: one tuple of pairs for each row (only subscriptions have several)."""

    actor: str
    message: MessageWords
    groups: tuple[tuple[Said, ...], ...]
    returns: int = 0


@dataclass(frozen=True)
class Receive(Step):
    """`actor << Message ...`: the next thing that comes to this actor. empty: it comes without its struct."""

    actor: str
    message: MessageWords
    pairs: tuple[Said, ...]
    empty: bool = False
    within_s: float = WITHIN_S


@dataclass(frozen=True)
class Rows(Step):
    """`actor << rows Message` and lines: a whole answer; each line is one of its rows. only: there are no other rows."""

    actor: str
    message: MessageWords
    rows: tuple[Receive, ...]
    only: bool
    within_s: float = WITHIN_S


@dataclass(frozen=True)
class Quiet(Step):
    """`actor << nothing`: nothing comes for so long."""

    actor: str
    for_s: float = QUIET_S


@dataclass(frozen=True)
class AnyOrder(Step):
    """`any order:` and indented receive steps."""

    steps: tuple[Receive, ...]


@dataclass(frozen=True)
class Act(Step):
    """`actor drops`, `actor connects RESUME`."""

    actor: str
    verb: str
    mode: str = ""


@dataclass(frozen=True)
class Let(Step):
    """`let $price = settle+2t`."""

    name: str
    term: Term


AnyStep = Union[Note, Send, Receive, Rows, Quiet, AnyOrder, Act, Let]


@dataclass(frozen=True)
class Dialogue:
    """One dialogue. file: as messages name it."""

    file: str
    number: int
    title: str
    rule: str
    source: str
    instrument: str
    clients: tuple[str, ...]
    needs: tuple[str, ...]  # names of specs/capabilities.toml that a core must have beyond the plain ones
    actors: Mapping[str, ActorSpec]
    steps: tuple[AnyStep, ...]

    @property
    def protocols(self) -> set[str]:
        return {actor.protocol for actor in self.actors.values()}

    def needs_facts(self) -> bool:
        """Whether a value is said relative to what the counter says of an instrument."""
        return any(values.facts_in(term) for step in self.steps for term in _terms(step))


def folder() -> Path:
    """Where the dialogues of this distribution are: specs/conformance, in the source tree and in an installed wheel."""
    tree = Path(__file__).parents[2] / "specs" / "conformance"
    return tree if tree.is_dir() else Path(str(resources.files("ctpproto"))) / "specs" / "conformance"


def read_all(directory: Path | None = None) -> list[Dialogue]:
    """Every dialogue below a folder, by number. Raises DialogueFault with the mistakes of all files."""
    directory = directory or folder()
    problems: list[str] = []
    found: list[Dialogue] = []
    for path in sorted(directory.glob("**/*" + SUFFIX)):
        try:
            found.append(read(path))
        except DialogueFault as fault:
            problems += fault.problems
    numbers: dict[int, str] = {}
    for dialogue in found:
        if dialogue.number in numbers:
            problems.append(f"{dialogue.file}:1: number {dialogue.number} is taken by {numbers[dialogue.number]}")
        numbers[dialogue.number] = dialogue.file
    if problems:
        raise DialogueFault(problems)
    return sorted(found, key=lambda dialogue: dialogue.number)


def read(path: Path) -> Dialogue:
    """One dialogue file. Raises DialogueFault."""
    for root in (folder().parents[1], Path.cwd()):
        if path.is_relative_to(root):
            return parse(path.read_text("utf-8"), str(path.relative_to(root)))
    return parse(path.read_text("utf-8"), str(path))


@cache
def defaults() -> Mapping[str, Mapping[str, str]]:
    """What a sent message says where the dialogue does not: message -> member -> value (defaults.toml)."""
    raw = tomllib.loads((folder() / "defaults.toml").read_text("utf-8"))
    return {message: dict(members) for message, members in raw.items()}


def default_pairs(message: MessageWords) -> tuple[Said, ...]:
    """The defaults of one message, parsed. A mistake in defaults.toml raises BadValue."""
    pairs: list[Said] = []
    for name, text in defaults().get(message.name, {}).items():
        if name not in message.members:
            if message.protocol in words.FIX[1:]:
                continue  # written in FIX.4.4's names: this version has no such field in the message
            raise BadValue(f"defaults.toml: {message.name} has no member {name}{suggestion(name, message.members)}")
        if message.members[name].counts:
            pairs += said(message, name + text, True, _refuse)
            continue
        pairs.append(Pair(message.members[name], "=", values.parse(text, message.members[name]), text))
    return tuple(pairs)


def parse(text: str, file: str) -> Dialogue:
    """A dialogue from its text. Raises DialogueFault."""
    return _Parser(text, file).run()


def _terms(step: AnyStep) -> Iterable[Term]:
    if isinstance(step, Send):
        for group in step.groups:
            yield from (pair.term for pair in plain(group))
    elif isinstance(step, Receive):
        yield from (pair.term for pair in plain(step.pairs))
    elif isinstance(step, Rows):
        for row in step.rows:
            yield from _terms(row)
    elif isinstance(step, AnyOrder):
        for each in step.steps:
            yield from _terms(each)
    elif isinstance(step, Let):
        yield step.term


@dataclass
class _Line:
    number: int
    indent: int
    text: str
    below: list["_Line"] = field(default_factory=list)


class _Parser:
    def __init__(self, text: str, file: str):
        self.text, self.file = text, file
        self.problems: list[tuple[int, str]] = []
        self.actors: dict[str, ActorSpec] = {}
        self.header: dict[str, str] = {}
        self.header_lines: dict[str, int] = {}

    def wrong(self, line: int, what: str) -> None:
        self.problems.append((line, what))

    def run(self) -> Dialogue:
        head: list[tuple[int, str]] = []
        body: list[tuple[int, str]] = []
        into = head
        for number, raw in enumerate(self.text.splitlines(), 1):
            if "\t" in raw:
                self.wrong(number, "a tab: indent with spaces")
            if into is head and re.fullmatch(r"-{3,}", raw.strip()):
                into = body
            else:
                into.append((number, raw.rstrip()))
        if into is head:
            self.wrong(1, "no line of dashes (---) between the head and the script")
        self._head(head)
        steps = self._script(body)
        if not self.problems:
            self._variables(steps)
        if self.problems:
            raise DialogueFault([f"{self.file}:{line}: {what}" for line, what in sorted(self.problems)])
        first, title = self.header["dialogue"].split(None, 1)
        return Dialogue(
            self.file,
            int(first),
            title,
            self.header.get("rule", ""),
            self.header.get("source", ""),
            self.header.get("instrument", ""),
            self._clients(),
            tuple(need.strip() for need in self.header.get("needs", "").split(",") if need.strip()),
            self.actors,
            tuple(steps),
        )

    # -- head ---------------------------------------------------------------------------------------------------------

    def _head(self, lines: list[tuple[int, str]]) -> None:
        known = ("dialogue", "rule", "source", "instrument", "clients", "needs", "actor")
        entries: list[tuple[int, str, str]] = []
        for number, text in lines:
            if not text.strip() or text.startswith("#"):
                continue
            if text[0] == " ":
                if not entries:
                    self.wrong(number, "continues nothing")
                    continue
                first, key, value = entries[-1]
                entries[-1] = (first, key, f"{value} {text.strip()}")
                continue
            key, _, value = text.partition(" ")
            if key not in known:
                self.wrong(number, f"no such entry: {key}{suggestion(key, known)}; the head has {', '.join(known)}")
                continue
            entries.append((number, key, value.strip()))
        for number, key, value in sorted(entries, key=lambda entry: entry[1] == "actor"):
            if key == "actor":
                self._actor(number, value)
            elif key in self.header:
                self.wrong(number, f"{key} stands twice")
            else:
                self.header[key], self.header_lines[key] = value, number
        for key in ("dialogue", "rule", "source"):
            if not self.header.get(key):
                self.wrong(1, f"the head has no {key}")
        if self.header.get("dialogue") and not re.match(r"\d+\s+\S", self.header["dialogue"]):
            self.wrong(self.header_lines["dialogue"], "expected `dialogue NUMBER TITLE`")
        named = re.match(r"(\d+)-", Path(self.file).name)
        if named and self.header.get("dialogue", "0").split(None, 1)[0].lstrip("0") != named[1].lstrip("0"):
            self.wrong(self.header_lines.get("dialogue", 1), f"the file's name says number {named[1]}")
        for client in self.header.get("clients", "").split():
            if client not in CLIENTS:
                self.wrong(self.header_lines["clients"], f"no such client: {client}; there are {', '.join(CLIENTS)}")
        if not self.actors:
            self.wrong(1, "no actor")

    def _actor(self, number: int, value: str) -> None:
        parts = value.split()
        unpaced = parts[3:] != (parts := [part for part in parts if part != "unpaced"])[3:]
        if len(parts) not in (3, 4):
            self.wrong(number, "expected `actor NAME PROTOCOL USER [connected | absent] [unpaced]`")
            return
        name, protocol, user = parts[:3]
        state = parts[3] if len(parts) == 4 else "logged-in"
        if unpaced and self.header.get("clients") != "own":
            self.wrong(number, "the official client cannot be unpaced: say `clients own` in the head")
        if not _ACTOR.fullmatch(name) or name in ("let", "any", "self"):
            self.wrong(number, f"{name!r} cannot name an actor: small letters and digits, not let, any or self")
        if name in self.actors:
            self.wrong(number, f"actor {name} stands twice")
        if protocol not in words.PROTOCOLS:
            self.wrong(
                number,
                f"no such protocol: {protocol}{suggestion(protocol, words.PROTOCOLS)}; there are {', '.join(words.PROTOCOLS)}",
            )
            protocol = "ctp"
        if state not in STATES:
            self.wrong(number, f"no such state: {state}; there are {', '.join(STATES)}")
        if protocol in (*words.FIX, "operator") and state == "connected":
            self.wrong(number, f"{words.PROTOCOLS[protocol]} that is connected is logged on: leave the state out, or say absent")
        self.actors[name] = ActorSpec(name, protocol, user, state, unpaced, number)

    def _clients(self) -> tuple[str, ...]:
        return tuple(self.header.get("clients", "").split()) or CLIENTS

    # -- script -------------------------------------------------------------------------------------------------------

    def _script(self, lines: list[tuple[int, str]]) -> list[AnyStep]:
        steps: list[AnyStep] = []
        blocks: list[_Line] = []
        for number, text in lines:
            stripped = text.strip()
            if not stripped:
                continue
            line = _Line(number, len(text) - len(text.lstrip()), stripped)
            if line.indent == 0:
                blocks.append(line)
            elif not blocks:
                self.wrong(number, "continues nothing: the first step begins at the left edge")
            elif not stripped.startswith("#"):
                blocks[-1].below.append(line)
        for block in blocks:
            step = self._step(block)
            if step is not None:
                steps.append(step)
        if not any(not isinstance(step, Note) for step in steps):
            self.wrong(len(self.text.splitlines()), "the script has no step")
        return steps

    def _step(self, block: _Line) -> AnyStep | None:
        text, line = block.text, block.number
        if text.startswith("#"):
            return Note(line, text, ())
        clients: tuple[str, ...] = ()
        only = re.match(r"\[(\w+)\]\s*", text)
        if only:
            if only[1] not in CLIENTS:
                self.wrong(line, f"no such client: [{only[1]}]; there are {', '.join(CLIENTS)}")
            clients, text = (only[1],), text[only.end() :]
        if text in ("any order:", "any order"):
            inner: list[Receive] = []
            for one in _joined(block.below):
                step = self._step(one)
                if isinstance(step, Receive):
                    inner.append(step)
                elif step is not None:
                    self.wrong(one.number, "only `actor << Message` may stand below `any order:`")
            if len(inner) < 2 and not self.problems:
                self.wrong(line, "any order: needs at least two steps below it")
            return AnyOrder(line, text, clients, tuple(inner))
        if text.startswith("let "):
            return self._let(line, " ".join([text, *(one.text for one in block.below)]), clients)
        name, _, rest = text.partition(" ")
        if name not in self.actors:
            steps = "a step is `actor >> Message ...`, `actor << Message ...` or `actor drops`"
            self.wrong(line, f"no actor {name}{suggestion(name, self.actors)}; {steps}")
            return None
        actor = self.actors[name]
        sign, _, rest = rest.strip().partition(" ")
        if sign == "<<" and re.match(r"(only )?rows\b", rest.strip()):
            return self._rows(line, text, clients, actor, rest.strip(), block.below)
        rest = " ".join([rest.strip(), *(one.text for one in block.below)]).strip()
        text = " ".join([text, *(one.text for one in block.below)])
        if sign == ">>":
            return self._send(line, text, clients, actor, rest)
        if sign == "<<":
            return self._receive(line, text, clients, actor, rest)
        return self._act(line, text, clients, actor, sign, rest)

    def _let(self, line: int, text: str, clients: tuple[str, ...]) -> Let | None:
        found = re.fullmatch(r"let \$([A-Za-z_]\w*)\s*=\s*(.+)", text)
        if not found:
            self.wrong(line, "expected `let $name = value`")
            return None
        try:
            if found[2].startswith('"'):
                return Let(line, text, clients, found[1], values.Literal(found[2].strip('"')))
            return Let(line, text, clients, found[1], values.parse_formula(found[2]))
        except BadValue as error:
            self.wrong(line, str(error))
            return None

    def _act(self, line: int, text: str, clients: tuple[str, ...], actor: ActorSpec, verb: str, rest: str) -> Act | None:
        if verb not in VERBS:
            self.wrong(line, f"an actor does not {verb!r}{suggestion(verb, VERBS)}: expected >>, <<, {', '.join(VERBS.values())}")
            return None
        if verb == "connects":
            mode = rest or "QUICK"
            if mode not in MODES or actor.protocol != "ctp" and rest:
                self.wrong(line, f"expected `{VERBS[verb]}`; only a ctp actor has a mode")
            return Act(line, text, clients, actor.name, verb, mode)
        if rest:
            self.wrong(line, f"{rest!r} says nothing here: expected `{VERBS[verb]}`")
        return Act(line, text, clients, actor.name, verb)

    def _message(self, line: int, actor: ActorSpec, name: str, sent: bool) -> MessageWords | None:
        known = words.messages(actor.protocol)
        message = known.get(name)
        if message is None:
            near = known if actor.protocol in words.FIX else {n for n, m in known.items() if m.sent == sent}
            other = [p for p in words.PROTOCOLS if name in words.messages(p)]
            hint = f": it is a message of {other[0]}" if other else suggestion(name, near)
            self.wrong(line, f"{words.PROTOCOLS[actor.protocol]} has no message {name}{hint}")
            return None
        if actor.protocol not in words.FIX and message.sent != sent:
            self.wrong(
                line,
                f"{name} is {'sent' if message.sent else 'received'}: write {actor.name} {'>>' if message.sent else '<<'} {name}",
            )
            return None
        return message

    def _send(self, line: int, text: str, clients: tuple[str, ...], actor: ActorSpec, rest: str) -> Send | None:
        name, _, rest = rest.partition(" ")
        message = self._message(line, actor, name, True)
        if message is None:
            return None
        returns = 0
        ending = re.search(r"\s*\breturns (-?\d+)$", rest)
        if ending:
            returns, rest = int(ending[1]), rest[: ending.start()]
            if actor.protocol in words.FIX:
                self.wrong(line, "`returns` is a return code of the CTP API: a FIX message has none")
        pairs = said(message, rest, True, partial(self.wrong, line))
        groups: list[list[Said]] = [[]]
        for pair in pairs:
            if any(pair.member.name == other.member.name for other in groups[-1]):
                if not message.repeats:
                    self.wrong(line, f"{pair.member.name} stands twice")
                    continue
                groups.append([])
            groups[-1].append(pair)
        return Send(line, text, clients, actor.name, message, tuple(tuple(group) for group in groups), returns)

    def _receive(self, line: int, text: str, clients: tuple[str, ...], actor: ActorSpec, rest: str) -> Receive | Quiet | None:
        name, _, rest = rest.partition(" ")
        if name == "nothing":
            found = re.fullmatch(r"(?:for (\S+))?", rest.strip())
            if not found:
                self.wrong(line, "expected `nothing` or `nothing for 500ms`")
                return None
            return Quiet(line, text, clients, actor.name, self._duration(line, found[1], QUIET_S))
        message = self._message(line, actor, name, False)
        if message is None:
            return None
        rest, within_s = self._within(line, rest)
        empty = re.match(r"empty\b\s*", rest.strip())
        if empty:
            rest = rest.strip()[empty.end() :]
        pairs = said(message, rest, False, partial(self.wrong, line))
        return Receive(line, text, clients, actor.name, message, tuple(pairs), bool(empty), within_s)

    def _rows(
        self, line: int, text: str, clients: tuple[str, ...], actor: ActorSpec, rest: str, below: list[_Line]
    ) -> Rows | None:
        only, rest = rest.startswith("only "), rest.removeprefix("only ").removeprefix("rows").strip()
        rest, within_s = self._within(line, rest)
        message = self._message(line, actor, rest.rstrip(":"), False)
        if message is None:
            return None
        if actor.protocol in words.FIX or not message.answers:
            self.wrong(line, f"{message.name} is no answer of several rows")
            return None
        rows = []
        for one in _joined(below):
            text_of_row = " ".join([one.text, *(more.text for more in one.below)])
            pairs = said(message, text_of_row, False, partial(self.wrong, one.number))
            rows.append(Receive(one.number, one.text, (), actor.name, message, tuple(pairs)))
        if not rows and not only:
            self.wrong(line, "rows: needs one line for each row below it (`only rows` without lines: an empty answer)")
        return Rows(line, text, clients, actor.name, message, tuple(rows), only, within_s)

    def _within(self, line: int, text: str) -> tuple[str, float]:
        found = re.search(r"\s*\bwithin (\S+)$", text)
        if not found:
            return text, WITHIN_S
        return text[: found.start()], self._duration(line, found[1], WITHIN_S)

    def _duration(self, line: int, text: str | None, default: float) -> float:
        if text is None:
            return default
        found = _DURATION.fullmatch(text)
        if not found:
            self.wrong(line, f"{text!r} is no duration: write 500ms or 2s")
            return default
        return float(found[1]) * (0.001 if found[2] == "ms" else 1.0)

    # -- variables ----------------------------------------------------------------------------------------------------

    def _variables(self, steps: list[AnyStep]) -> None:
        """A variable gets its value by what is received (or by a default that is sent) and is used afterwards."""
        bound: set[str] = set()
        mentions: dict[str, list[int]] = {}
        for step in steps:
            self._variables_of(step, bound, mentions)
        for name, lines in mentions.items():
            if len(lines) == 1 and name in bound:
                near = suggestion(name, set(mentions) - {name})
                self.wrong(lines[0], f"${name} is named only once: a misspelling, or * where any value will do{near}")

    def _variables_of(self, step: AnyStep, bound: set[str], mentions: dict[str, list[int]]) -> None:
        def use(name: str, line: int, may_bind: bool) -> None:
            owner, dot, attribute = name.partition(".")
            if dot:
                actor = self.actors.get(owner)
                if actor is None:
                    self.wrong(line, f"${name}: no actor {owner}{suggestion(owner, self.actors)}")
                elif attribute not in ATTRIBUTES[actor.protocol]:
                    known = ATTRIBUTES[actor.protocol]
                    has = f"has no {attribute}{suggestion(attribute, known)}; it has {', '.join(known)}"
                    self.wrong(line, f"${name}: a {actor.protocol} actor {has}")
                return
            mentions.setdefault(name, []).append(line)
            if name not in bound:
                if may_bind:
                    bound.add(name)
                else:
                    self.wrong(line, f"${name} has no value here{suggestion(name, bound)}")

        if isinstance(step, Send):
            given = set(defaults().get(step.message.name, {}))
            for pair in (pair for group in step.groups for pair in plain(group)):
                for name in values.names_in(pair.term):
                    use(name, step.line, isinstance(pair.term, Variable) and pair.member.name in given)
                said_too = {p.member.name for group in step.groups for p in plain(group)}
                self._fact_instruments(pair.term, step.line, said_too | given)
        elif isinstance(step, Receive):
            for pair in plain(step.pairs):
                for name in values.names_in(pair.term):
                    use(name, step.line, isinstance(pair.term, Variable) and pair.operator == "=")
                self._fact_instruments(pair.term, step.line, set())
        elif isinstance(step, (Rows, AnyOrder)):
            for one in step.rows if isinstance(step, Rows) else step.steps:
                self._variables_of(one, bound, mentions)
        elif isinstance(step, Let):
            for name in values.names_in(step.term):
                use(name, step.line, False)
            self._fact_instruments(step.term, step.line, set())
            bound.add(step.name)
            mentions.setdefault(step.name, []).append(step.line)

    def _fact_instruments(self, term: Term, line: int, members: set[str]) -> None:
        for fact in values.facts_in(term):
            if not fact.instrument and not self.header.get("instrument") and not members & {"InstrumentID", "Symbol"}:
                self.wrong(
                    line, f"{fact.name} of which instrument? Write {fact.name}(IF2612), or `instrument IF2612` in the head"
                )


def said(message: MessageWords, text: str, sent: bool, wrong: Callable[[str], None]) -> list[Said]:
    """What a line says of a message: pairs, and entries of repeating groups in brackets, which hold the same again.

    A group that is named twice goes on. wrong: told each mistake.
    """
    found: dict[str, Entries] = {}
    outside, place = "", 0
    while group := _GROUP.search(text, place):
        outside += text[place : group.start()]
        member = message.members.get(group[1])
        inner: list[tuple[Said, ...]] = []
        place = group.end()
        while opens := _OPENS.match(text, place):
            place = opens.end() - 1
            end = _closing(text, place)
            if end is None:
                wrong(f"{group[1]}[: no ] closes it")
                return []
            inner.append(tuple(said(message, text[place + 1 : end], sent, wrong)))
            place = end + 1
        if member is None or not member.counts:
            wrong(f"{message.name} has no repeating group {group[1]}")
            continue
        before = found.get(group[1])
        entries = (*(before.entries if before else ()), *inner)
        found[group[1]] = Entries(member, entries, f"{before.text if before else ''} {text[group.start() : place]}".strip())
    return [*_pairs(message, outside + text[place:], sent, wrong), *found.values()]


def _pairs(message: MessageWords, text: str, sent: bool, wrong: Callable[[str], None]) -> list[Said]:
    pairs: list[Said] = []
    place = 0
    for found in _PAIR.finditer(text):
        between = text[place : found.start()].strip()
        if between:
            wrong(f"cannot read {between!r}: expected Member=value")
        place = found.end()
        name, operator, value = found.groups()
        member = message.members.get(name)
        if member is None:
            wrong(f"{message.name} has no member {name}{suggestion(name, message.members)}")
            continue
        if sent and (operator != "=" or value == "*"):
            wrong(f"{name}{operator}{value}: a sent member is said with = and a value")
            continue
        if operator in ("~", "<", ">", "<=", ">=") and value in ("*", "none"):
            wrong(f"{name}{operator}{value}: {value} goes with = and != only")
            continue
        try:
            shaped = words.Member(name, member.shown, "text") if operator == "~" else member
            pairs.append(Pair(member, operator, values.parse(value, shaped), value))
        except BadValue as error:
            wrong(str(error))
    rest = text[place:].strip()
    if rest:
        wrong(f"cannot read {rest!r}: expected Member=value (quote text that has spaces)")
    return pairs


def _refuse(mistake: str) -> None:
    raise BadValue(f"defaults.toml: {mistake}")


def _closing(text: str, place: int) -> int | None:
    """Where the bracket that opens at `place` is closed; brackets in quotes are text."""
    depth, quoted = 0, False
    for at in range(place, len(text)):
        if text[at] == '"':
            quoted = not quoted
        elif not quoted and text[at] in "[]":
            depth += 1 if text[at] == "[" else -1
            if not depth:
                return at
    return None


def _joined(lines: list[_Line]) -> list[_Line]:
    """Lines below a block, each with its own continuation lines below it."""
    found: list[_Line] = []
    left = min((line.indent for line in lines), default=0)
    for line in lines:
        if line.indent == left or not found:
            found.append(_Line(line.number, 0, line.text))
        else:
            found[-1].below.append(line)
    return found
