"""Scripts for one session machine: what a peer says and what it is to be answered, line by line.

    > 35=A|34=1|98=0|108=30        the peer says; 8, 9, 10, 49, 52 and 56 are put in where they are not said
    < 35=A|34=1|98=0|108=30        the machine transmits; 8, 9, 10, 49, 52 and 56 are looked at and left out, Text(58) reads 58=*
    = up, = down, = closed         LoggedOn, LoggedOut, Disconnect
    = deliver 2                    Deliver, with its MsgSeqNum
    + 3.5                          seconds pass, then `tick`
    ! method argument              a call of the machine: send FIELDS, logout TEXT, renumber NUMBER, connected, disconnected,
                                   reset, resume, refuse, garbled

After each >, + or ! everything up to the next one must come, in that order and nothing else. NOW, NOW-121: times relative to
the clock; an OrigSendingTime that is said is shown as seconds since the beginning. {order} is a NewOrderSingle's body of the
version, {order-5} one of five seconds ago.
"""

from __future__ import annotations

import datetime
import re
from typing import Any

from ctpproto.fix import codec
from ctpproto.fix.faults import Garbled
from ctpproto.fix.message import FixMessage
from ctpproto.fix.session import (
    Deliver,
    Disconnect,
    Effect,
    Intake,
    LoggedOn,
    LoggedOut,
    MemoryStore,
    Session,
    SessionRules,
    Transmit,
    Trouble,
)  # fmt: skip
from ctpproto.fix.session.times import Stamps
from ctpproto.generated.fixt11 import Tag

BEGIN_NS = 1_700_000_000_000_000_000
SECOND_NS = 1_000_000_000
LEFT_OUT = (8, 9, 10, 49, 52, 56)
VERSIONS = ("FIX.4.0", "FIX.4.1", "FIX.4.2", "FIX.4.3", "FIX.4.4", "FIX.5.0", "FIX.5.0SP1", "FIX.5.0SP2")
APPLICATION = {"FIX.5.0": "7", "FIX.5.0SP1": "8", "FIX.5.0SP2": "9"}


def agreed(version: str, **settings: Any) -> SessionRules:
    """Rules for ISLD, who is called by TW."""
    begin_string = "FIXT.1.1" if version in APPLICATION else version
    return SessionRules(begin_string, "ISLD", "TW", default_appl_ver_id=APPLICATION.get(version, ""), **settings)


def fields(text: str) -> list[tuple[int, str]]:
    return [(int(tag), value) for tag, _, value in (piece.partition("=") for piece in text.split("|"))]


class Talk:
    """One machine, its clock and what it has said."""

    def __init__(self, rules: SessionRules, store: MemoryStore | None = None):
        self.rules, self.version = rules, rules.profile.dictionary.version
        self.store = MemoryStore() if store is None else store
        self.session = Session(rules, self.store)
        self.now_ns = BEGIN_NS
        self.troubles: list[str] = []
        self.said: list[bytes] = []
        self.delivered: list[FixMessage] = []

    # -- saying --------------------------------------------------------------------------------------------------------

    def time(self, seconds: float = 0.0, digits: int | None = None) -> str:
        moment = datetime.datetime.fromtimestamp(self.now_ns / SECOND_NS + seconds, datetime.timezone.utc)
        text = f"{moment:%Y%m%d-%H:%M:%S.%f}"
        return text[:17] if (self.rules.digits if digits is None else digits) == 0 else text[: 18 + self.rules.digits]

    def expand(self, text: str) -> str:
        order = "11=ID|21=3|38=100|40=1|54=1|55=INTC"
        stamp = "" if self.version in VERSIONS[:2] else "|60=NOW"
        fixt = self.rules.default_appl_ver_id
        text = re.sub(r"\{order(-\d+)?\}", lambda found: order + stamp + (found[1] or "" if stamp else ""), text)
        text = text.replace("{1137}", f"|1137={fixt}" if fixt else "")
        text = text.replace("{end}", str(self.rules.profile.open_end))
        return re.sub(r"NOW([+-]\d+)?", lambda found: self.time(float(found[1] or 0), 0), text)

    def hears(self, text: str, begin_string: str | None = None) -> list[Effect]:
        pairs = fields(self.expand(text))
        kind = next(value for tag, value in pairs if tag == 35)
        said = {tag for tag, _ in pairs}
        header = ((49, self.rules.theirs), (56, self.rules.ours), (52, self.time()))
        body = [(tag, value) for tag, value in header if tag not in said]
        body += [(tag, value) for tag, value in pairs if tag != 35 and value != "-"]  # "49=-": not said at all
        data = codec.encode(FixMessage(kind, body), begin_string or self.rules.begin_string)
        (found,) = Intake(self.rules.profile.dictionary.data_lengths).feed(data)
        assert not isinstance(found, Garbled)
        return self.session.received(found[0], found[1], self.now_ns)

    def call(self, text: str) -> list[Effect]:
        name, _, argument = text.partition(" ")
        method, now_ns = getattr(self.session, name), self.now_ns
        if name in ("send", "pass"):
            pairs = fields(self.expand(argument))
            return self.session.send(FixMessage(pairs[0][1], pairs[1:]), now_ns)
        if name == "refuse":
            return method(FixMessage("A"), argument, now_ns)
        if name == "renumber":
            return method(int(argument), now_ns)
        return method(argument, now_ns) if name in ("logout", "garbled") else method(now_ns)

    # -- hearing -------------------------------------------------------------------------------------------------------

    def shown(self, effects: list[Effect]) -> list[str]:
        """Effects as lines of a script."""
        lines = []
        for effect in effects:
            if isinstance(effect, Trouble):
                self.troubles.append(f"{effect.what}: {effect.why}")
            elif isinstance(effect, Transmit):
                self.said.append(effect.data)
                lines.append(self.transmitted(effect.data))
            elif isinstance(effect, Deliver):
                self.delivered.append(effect.message)
                assert effect.message.integer(Tag.MsgSeqNum) == effect.number
                lines.append(f"= deliver {effect.number}")
            else:
                lines.append({LoggedOn: "= up", LoggedOut: "= down", Disconnect: "= closed"}[type(effect)])
        return lines

    def transmitted(self, data: bytes) -> str:
        found = codec.decode(data, self.rules.profile.dictionary.data_lengths)
        assert found is not None and found[2] == len(data)
        begin_string, message, _ = found
        assert begin_string == self.rules.begin_string
        assert (message[49], message[56]) == (self.rules.ours, self.rules.theirs)
        assert message[52] == self.time(), "SendingTime is not the clock's"
        lines = [f"35={message.msg_type}"]
        for tag, text in message.pairs():
            if tag == Tag.Text:
                text = "*"
            elif tag == Tag.OrigSendingTime:
                text = str((Stamps(self.rules.digits).read(text) - BEGIN_NS) // SECOND_NS)
            if tag not in LEFT_OUT:
                lines.append(f"{tag}={text}")
        return "< " + "|".join(lines)

    def run(self, script: str) -> None:
        """A whole script; raises AssertionError with the step that went otherwise."""
        steps: list[tuple[str, list[str]]] = []
        for line in (line.strip() for line in script.strip().splitlines()):
            if not line or line.startswith("#"):
                continue
            if line[0] in ">+!":
                steps.append((line, []))
            else:
                steps[-1][1].append(line)
        for step, expected in steps:
            if step[0] == ">":
                begin_string, _, text = step[1:].strip().rpartition(" ")
                effects = self.hears(text, begin_string or None)
            elif step[0] == "+":
                self.now_ns += int(float(step[1:]) * SECOND_NS)
                effects = self.session.tick(self.now_ns)
            else:
                effects = self.call(step[1:].strip())
            shown = [_in_any_order(line) for line in self.shown(effects)]
            wanted = [_in_any_order(self.expand(line)) for line in expected]
            assert shown == wanted, "\n".join([f"{self.version}: after {step}", "came:", *shown, "not:", *wanted, *self.troubles])


def _in_any_order(line: str) -> str:
    """A transmitted message with its fields sorted, MsgType first."""
    if not line.startswith("< "):
        return line
    kind, *rest = line[2:].split("|")
    return "< " + "|".join([kind, *sorted(rest, key=lambda piece: int(piece.partition("=")[0]))])
