"""Flows of specs/fix/engagement/flows.toml, run: what a desk says, and what goes over its line."""

from __future__ import annotations

import shlex
import tempfile
import tomllib
from pathlib import Path
from typing import Any, Mapping, NamedTuple

from ctpproto import ctp
from ctpproto.faults import SpecFault
from ctpproto.fix import codec
from ctpproto.fix.dictionary import Dictionary
from ctpproto.fix.message import FixMessage, utc_timestamp
from ctpproto.generated import fix44
from ctpproto.generated.fix44 import HandlInst, MsgType, Tag
from ctpproto.schema.loader import specs_root
from ctpproto.translate import dialects
from ctpproto.translate.dialect import Dialect
from fixbridge.engagement.stage import BROKER, Desk, Stage
from fixbridge.fix.limits import Bounds, Rates

DESK, OTHER, CTP = "DESK", "OTHER", "CTP"
USERS = {DESK: "100001", OTHER: "100002", CTP: "100003"}
SOH = "\x01"
_SESSION = frozenset((MsgType.Logon, MsgType.Logout, MsgType.Heartbeat, MsgType.ResendRequest, MsgType.SequenceReset))
_Keys = ("title", "words", "sessions", "logon", "steps", "rates", "bounds", "copies")


class Flow(NamedTuple):
    """sessions: "FIX.4.2 bloomberg", the version and the dialect behind it."""

    title: str
    words: str
    sessions: tuple[str, ...]
    steps: tuple[str, ...]
    logon: bool = False
    rates: Mapping[str, Any] = {}
    bounds: Mapping[str, Any] = {}
    copies: tuple[str, ...] = ()


class Line(NamedTuple):
    """One message on the desk's line. text: as it went, with | for SOH; password hidden by nobody, since it is the demo's."""

    ours: bool
    name: str
    msg_type: str
    text: str


def load(path: Path | None = None) -> tuple[Flow, ...]:
    """The flows. Raises SpecFault with every problem found."""
    path = path or specs_root() / "fix" / "engagement" / "flows.toml"
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise SpecFault([f"{path.name}: {error}"]) from None
    problems, flows = [], []
    for row in raw.get("flow", []):
        title = row.get("title", "?")
        problems += [f"{title}: no such part: {key}" for key in row if key not in _Keys]
        problems += [f"{title}: no {key}" for key in ("title", "words", "sessions", "steps") if not row.get(key)]
        known = {key: tuple(value) if isinstance(value, list) else value for key, value in row.items() if key in _Keys}
        for session in known.get("sessions", ()):
            version, _, dialect = session.partition(" ")
            try:
                found = spoken(session)
            except (SpecFault, KeyError):
                problems.append(f"{title}: no session {session!r}")
                continue
            if found.version != version:
                problems.append(f"{title}: {dialect} is a dialect of {found.version}")
        if not problems:
            flows.append(Flow(**known))
    titles = [flow.title for flow in flows]
    problems += [f"{title} stands twice" for title in sorted({title for title in titles if titles.count(title) > 1})]
    if problems:
        raise SpecFault([f"{path.name}: {problem}" for problem in problems])
    return tuple(flows)


def spoken(session: str) -> Dialect:
    """The dialect of "FIX.4.2 bloomberg", the version as it is where none is named. Raises SpecFault, KeyError."""
    version, _, dialect = session.partition(" ")
    return dialects.of(dialect) if dialect else dialects.plain(version)


def run(flow: Flow, session: str) -> list[Line]:
    """What goes over the desk's line. Raises SpecFault for a step that cannot be said."""
    version, _, dialect = session.partition(" ")
    desk = Desk(DESK, USERS[DESK], version, dialect, Rates(**flow.rates), frozenset(flow.copies))
    other = Desk(OTHER, USERS[OTHER], fix44.DICTIONARY.version)
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage([desk, other], Path(folder), {USERS[DESK]: Bounds(**flow.bounds)})
        stage.log_on(OTHER)
        if not flow.logon:
            stage.log_on(DESK)
            stage.heard(DESK)
        for step in flow.steps:
            _take(step, stage, spoken(session))
        dictionary = spoken(session).dictionary
        stage.end()
        lines = [_line(word.ours, word.data, dictionary) for word in stage.heard(DESK)]
    return [line for line in lines if flow.logon or line.msg_type not in _SESSION]


def _line(ours: bool, data: bytes, dictionary: Dictionary) -> Line:
    found = codec.decode(data, dictionary.data_lengths)
    assert found is not None
    kind = found[1].msg_type
    return Line(ours, dictionary.messages[kind].name, kind, data.decode("utf-8", "surrogateescape").replace(SOH, "|"))


def _take(step: str, stage: Stage, desk: Dialect) -> None:
    actor, *words = shlex.split(step)
    if actor == "operator":
        stage.protection.stop({"stops": True, "frees": False}[words[0]], session=words[1])
    elif words[0] == "drops":
        stage.drop(actor)
    elif words == ["logs", "out"]:
        stage.log_out(actor)
    elif words[:2] == ["logs", "on"]:
        stage.log_on(actor, "not the password" if words[2:] else "")
    elif actor == CTP:
        stage.say_over_ctp(USERS[CTP], ctp.messages.ReqOrderInsert.tid, _order(words[1:]))
    else:
        dialect = desk if actor == DESK else dialects.plain(fix44.DICTIONARY.version)
        stage.say(actor, _message(words, dialect, stage.now_ns))


def _message(words: list[str], dialect: Dialect, now_ns: int) -> FixMessage:
    """A message as a step says it, in the words of a version. Raises SpecFault."""
    dictionary, names = dialect.dictionary, fix44.DICTIONARY
    spec = names.messages.named(words[0]) or dictionary.messages.named(words[0])
    if spec is None or spec.type not in dictionary.messages:
        raise SpecFault([f"{dictionary.version} has no message {words[0]}"])
    spec = dictionary.messages[spec.type]
    said: list[tuple[int, str]] = []
    for word in words[1:]:
        name, _, text = word.partition("=")
        field = names.names.get(name) or dictionary.names.get(name)
        if field is None and not name.isdigit():
            raise SpecFault([f"no field {name}"])
        tag = int(name) if field is None else field.tag
        if field is not None and field.values and not field.open and text not in (*field.values, *field.values.values()):
            raise SpecFault([f"{field} has no code {text}"])
        if tag in spec.allowed or tag in dictionary.header or dialect.is_custom(tag) or tag >= 20000:
            said.append((tag, field.values.get(text, text) if field is not None else text))
    for tag, text in ((Tag.HandlInst, HandlInst.AutomatedPrivate), (Tag.TransactTime, utc_timestamp(now_ns))):
        if tag in spec.required and tag not in dict(said):
            said.append((tag, text))
    return FixMessage(spec.type, said)


def _order(words: list[str]) -> Any:
    codes = ctp.codes
    members: dict[str, Any] = dict(
        BrokerID=BROKER, InvestorID=USERS[CTP], UserID=USERS[CTP], OrderRef="1", CombOffsetFlag=codes.OffsetFlag.Open,
        CombHedgeFlag=codes.HedgeFlag.Speculation, OrderPriceType=codes.OrderPriceType.LimitPrice, MinVolume=1,
        TimeCondition=codes.TimeCondition.GFD, VolumeCondition=codes.VolumeCondition.AV,
        ContingentCondition=codes.ContingentCondition.Immediately, ForceCloseReason=codes.ForceCloseReason.NotForceClose,
    )  # fmt: skip
    struct = ctp.structs.InputOrder
    for word in words:
        name, _, text = word.partition("=")
        member = struct.MEMBERS[name]
        known = getattr(codes, member.type_name, None)
        default = getattr(struct(), name)
        number = float(text) if isinstance(default, float) or default is None else int(text) if isinstance(default, int) else text
        members[name] = getattr(known, text, number) if known is not None else number
    return struct(**members)
