"""Checks a decoded message against a dictionary: what the session level owes a Reject(3) for.

The order of the checks is the order of SessionRejectReason(373)'s severity to a reader: first fields that should not be
there or have no value, then wrong formats and values, then what is missing. The first finding is raised.
"""

from __future__ import annotations

import re

from ctpproto.fix.dictionary import Dictionary, FieldSpec, MessageSpec
from ctpproto.fix.faults import Rejected
from ctpproto.fix.message import MAX_NUMBER_TEXT, FixMessage
from ctpproto.generated.fix44 import SessionRejectReason as Reason

_INT = re.compile(r"-?\d+", re.ASCII)
_FLOAT = re.compile(r"-?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_DATE = r"\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])"
_FORMATS = {
    "INT": _INT,
    "SEQNUM": re.compile(r"\d+", re.ASCII),
    "NUMINGROUP": re.compile(r"\d+", re.ASCII),
    "LENGTH": re.compile(r"\d+", re.ASCII),
    "QTY": _FLOAT,
    "PRICE": _FLOAT,
    "AMT": _FLOAT,
    "FLOAT": _FLOAT,
    "PERCENTAGE": _FLOAT,
    "BOOLEAN": re.compile(r"[YN]"),
    "LOCALMKTDATE": re.compile(_DATE, re.ASCII),
    "UTCTIMESTAMP": re.compile(_DATE + r"-([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?", re.ASCII),
    "MONTHYEAR": re.compile(r"\d{4}(0[1-9]|1[0-2])(\d\d|w[1-5])?", re.ASCII),
}
_NUMBERS = frozenset(("INT", "SEQNUM", "NUMINGROUP", "LENGTH", "QTY", "PRICE", "AMT", "FLOAT", "PERCENTAGE"))


def validate(message: FixMessage, dictionary: Dictionary) -> MessageSpec:
    """The message's spec, if every field is allowed, single, well-formed and nothing is missing. Raises Rejected.

    Field order is not checked (FIX 4.4 vol. 1 leaves the order of body fields free).
    """
    spec = dictionary.messages.get(message.msg_type)
    if spec is None:
        raise Rejected(Reason.InvalidMsgType, 35, f"MsgType(35) {message.msg_type!r} is not known")
    in_group = {member for count, members in dictionary.groups.items() if message.has(count) for member in members}
    seen: set[int] = set()
    for tag, text in message.fields:
        field = dictionary.fields.get(tag)
        if field is None:
            raise Rejected(Reason.InvalidTagNumber, tag, f"tag {tag} is not known")
        if tag not in spec.allowed and tag not in dictionary.header and tag not in dictionary.trailer:
            raise Rejected(Reason.TagNotDefinedForThisMessageType, tag, f"{field} does not belong to {spec.name}({spec.type})")
        if not text:
            raise Rejected(Reason.TagSpecifiedWithoutAValue, tag, f"{field} has no value")
        if tag in seen and tag not in in_group:
            raise Rejected(Reason.TagAppearsMoreThanOnce, tag, f"{field} stands twice")
        seen.add(tag)
        _value(field, text)
    for tag in spec.required:
        if tag not in seen:
            raise Rejected(Reason.RequiredTagMissing, tag, f"{dictionary.name(tag)} is missing")
    for count, members in dictionary.groups.items():
        if count in seen:
            entries = sum(1 for tag, _ in message.fields if tag == members[0])
            if entries != int(message[count]):
                raise Rejected(
                    Reason.IncorrectNumInGroupCount, count, f"{dictionary.name(count)} says {message[count]}, there are {entries}"
                )
    return spec


def _value(field: FieldSpec, text: str) -> None:
    pattern = _FORMATS.get(field.type)
    if pattern is not None and not pattern.fullmatch(text) or field.type in _NUMBERS and len(text) > MAX_NUMBER_TEXT:
        raise Rejected(Reason.IncorrectDataFormatForValue, field.tag, f"{field}: {text[:MAX_NUMBER_TEXT]!r} is no {field.type}")
    if field.type == "CHAR" and len(text) != 1:
        raise Rejected(Reason.IncorrectDataFormatForValue, field.tag, f"{field}: {text[:MAX_NUMBER_TEXT]!r} is not one character")
    if not field.open and text not in field.values.values():
        raise Rejected(Reason.ValueIsIncorrect, field.tag, f"{field}: {text[:MAX_NUMBER_TEXT]!r} is none of its values")
