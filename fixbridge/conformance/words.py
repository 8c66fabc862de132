"""The words a dialogue may use: messages and members of each protocol, with their types and code names, from the specs."""

from __future__ import annotations

import functools
import importlib
from dataclasses import dataclass, field
from typing import Any, Iterator, Mapping

from ctpproto import ctp
from ctpproto.fix.dictionary import Dictionary, GroupSpec
from ctpproto.message import Error
from ctpproto.structs import Struct

PROTOCOLS = {
    "ctp": "a CTP trading session (TraderApi)",
    "ctp-md": "a CTP market-data session (MdApi)",
    "fix": "a FIX.4.4 session",
    "fix42": "a FIX.4.2 session",
    "fix50sp2": "a FIXT.1.1 session of FIX.5.0SP2",
    "operator": "an operator",
}
# Text members whose characters are codes of another type (CTP: one character a leg).
_LEG_CODES = {"CombOffsetFlag": "OffsetFlag", "CombHedgeFlag": "HedgeFlag"}
_FIX_INTS = {"INT", "SEQNUM", "NUMINGROUP", "LENGTH"}
_FIX_FLOATS = {"QTY", "PRICE", "AMT", "FLOAT", "PERCENTAGE"}


@dataclass(frozen=True)
class Member:
    """A member of a message. `shown` is how reports write it; `kind` is text, char, int or float; `codes`: name -> value.

    counts: it says how many entries a repeating group of FIX has.
    """

    name: str
    shown: str
    kind: str
    codes: Mapping[str, str] = field(default_factory=dict)
    counts: bool = False

    def say(self, value: Any) -> str:
        """A value as a report shows it: with its code name, text in quotes; a group by its entries."""
        if isinstance(value, list):
            return "".join(f"[{' '.join(f'{name}={text}' for name, text in entry.items())}]" for entry in value) or "0"
        if value is None:
            return "none"
        for name, code in self.codes.items():
            if str(value) == code:
                return f"{code} {name}"
        return (
            f"'{value}'"
            if isinstance(value, str)
            else f"{value:g}"
            if isinstance(value, float) and abs(value) < 1e15
            else str(value)
        )


@dataclass(frozen=True)
class MessageWords:
    """A message. `sent`: by a member (otherwise received). `repeats`: a request that may name several rows (subscriptions)."""

    protocol: str
    name: str
    sent: bool
    members: Mapping[str, Member]
    repeats: bool = False
    answers: str = ""  # the request that this response answers, by the API's naming


def codes_of(type_name: str) -> dict[str, str]:
    """Code names of a CTP character type: name -> character; empty where it has none."""
    found = getattr(ctp.codes, _LEG_CODES.get(type_name, type_name), None)
    return {name: code for name, code in vars(found).items() if not name.startswith("_")} if found else {}


_KINDS = {"s": "text", "c": "char", "i": "int", "h": "int", "q": "int", "d": "float", "b": "text"}


def _struct_members(struct: type[Struct]) -> dict[str, Member]:
    return {m.name: Member(m.name, m.name, _KINDS[m.kind], codes_of(m.type_name)) for m in struct.MEMBERS.values()}


_ERROR_IDS = {name: str(error.id) for name, error in vars(ctp.errors).items() if isinstance(error, Error)}
_RSP_INFO = {"ErrorID": Member("ErrorID", "ErrorID", "int", _ERROR_IDS), "ErrorMsg": Member("ErrorMsg", "ErrorMsg", "text")}
_RESPONSE = {"nRequestID": Member("nRequestID", "nRequestID", "int"), "bIsLast": Member("bIsLast", "bIsLast", "int")}
_REASON = {"nReason": Member("nReason", "nReason", "int")}


@functools.cache
def _ctp(api: str) -> dict[str, MessageWords]:
    protocol = "ctp" if api == "trader" else "ctp-md"
    found: dict[str, MessageWords] = {
        "OnFrontConnected": MessageWords(protocol, "OnFrontConnected", False, {}),
        "OnFrontDisconnected": MessageWords(protocol, "OnFrontDisconnected", False, _REASON),
    }
    shared = {"ReqUserLogin", "ReqUserLogout", "OnRspUserLogin", "OnRspUserLogout", "OnRspError"}
    for source in (ctp.VOCABULARY, ctp.V6_3_11):
        for message in source.messages.values():
            if message.name in found or message.api != api and not (api == "md" and message.name in shared):
                continue
            members: dict[str, Member] = {}
            # RspInfo last: where a struct has an ErrorID of its own, the plain name still means RspInfo's.
            for name in message.structs:
                if name not in ("RspInfo", "Dissemination") and name in source.structs:
                    members.update(_struct_members(source.structs[name]))
            if "RspInfo" in message.structs:
                members.update(_RSP_INFO)
            if message.kind == "response":
                members.update(_RESPONSE)
            if message.name == "ReqAuthenticate":  # travels as AuthenticationInfo; the API's own struct has these
                members.update(_struct_members(ctp.VOCABULARY.structs["ReqAuthenticate"]))
            answers = "Req" + message.name[5:] if message.name.startswith("OnRsp") and message.name != "OnRspError" else ""
            if api == "md" and "Sub" in message.name and message.kind == "response":
                answers = ""  # subscriptions travel without a request id (measured)
            found[message.name] = MessageWords(
                protocol,
                message.name,
                message.kind == "request",
                members,
                message.repeated and message.kind == "request",
                answers,
            )
    return found


FIX = ("fix", "fix42", "fix50sp2")


def fix_dictionary(protocol: str = "fix") -> Dictionary:
    """The dictionary of an actor's version."""
    name = "fix44" if protocol == "fix" else protocol
    dictionary: Dictionary = importlib.import_module(f"ctpproto.generated.{name}").DICTIONARY
    return dictionary


def fix_kind(type_: str) -> str:
    """text, char, int or float, for a FIX field type."""
    return (
        "int" if type_ in _FIX_INTS else "float" if type_ in _FIX_FLOATS else "char" if type_ in ("CHAR", "BOOLEAN") else "text"
    )


def _counts(groups: Mapping[int, GroupSpec]) -> Iterator[int]:
    for tag, group in groups.items():
        yield tag
        yield from _counts(group.groups)


class _FixWords(Mapping[str, MessageWords]):
    """Messages of a version by name, each made when it is first asked for: FIX.5.0SP2 has some thousand members in one."""

    def __init__(self, protocol: str):
        self._protocol, self._dictionary = protocol, fix_dictionary(protocol)
        self._made: dict[str, MessageWords] = {}

    def __getitem__(self, name: str) -> MessageWords:
        made = self._made.get(name)
        if made is None:
            dictionary = self._dictionary
            message = dictionary.messages.named(name)
            if message is None:
                raise KeyError(name)
            members, counts = {}, set(_counts(message.groups))
            for tag in sorted(message.allowed | dictionary.header):
                spec = dictionary.fields[tag]
                codes = _ERROR_IDS if spec.name == "CTPErrorID" else spec.values
                members[spec.name] = Member(spec.name, str(spec), fix_kind(spec.type), codes, tag in counts)
            made = self._made[name] = MessageWords(self._protocol, name, True, members)
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._dictionary.messages.names)

    def __len__(self) -> int:
        return len(self._dictionary.messages)


@functools.cache
def _fix(protocol: str) -> Mapping[str, MessageWords]:
    return _FixWords(protocol)


@functools.cache
def _operator() -> dict[str, MessageWords]:
    found = {}
    for message in ctp.VOCABULARY.messages.values():
        if message.api == "internal":
            members: dict[str, Member] = {}
            for name in message.structs:
                members |= _struct_members(ctp.VOCABULARY.structs[name])
            found[message.name] = MessageWords("operator", message.name, message.kind == "command", members)
    return found


def messages(protocol: str) -> Mapping[str, MessageWords]:
    """Every message of a protocol by name. FIX messages go both ways, so `sent` says nothing there."""
    if protocol in FIX:
        return _fix(protocol)
    if protocol == "operator":
        return _operator()
    return _ctp("trader" if protocol == "ctp" else "md")
