"""Checks a decoded message against a dictionary: what the session level owes a Reject(3) for.

The order of the checks is the order of SessionRejectReason(373)'s severity to a reader: first fields that should not be
there or have no value, then wrong formats and values, then what is missing. The first finding is raised.
"""

from __future__ import annotations

import re
from typing import NamedTuple, Sequence

from ctpproto.fix.dictionary import Dictionary, FieldSpec, GroupSpec, MessageSpec
from ctpproto.fix.faults import Rejected
from ctpproto.fix.message import MAX_NUMBER_TEXT, FixMessage
from ctpproto.generated.fix44 import SessionRejectReason as Reason

_INT = re.compile(r"-?\d+", re.ASCII)
_FLOAT = re.compile(r"-?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_DATE = r"\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])"
_TIME = r"([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)"
_ZONE = r"(Z|[+-](0\d|1[0-4])(:[0-5]\d)?)"
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
    "UTCTIMESTAMP": re.compile(_DATE + "-" + _TIME + r"(\.\d{1,9})?", re.ASCII),
    "MONTHYEAR": re.compile(r"\d{4}(0[1-9]|1[0-2])(\d\d|w[1-5])?", re.ASCII),
    "UTCDATEONLY": re.compile(_DATE, re.ASCII),
    "UTCTIMEONLY": re.compile(_TIME + r"(\.\d{1,9})?", re.ASCII),
    "LOCALMKTTIME": re.compile(_TIME, re.ASCII),
    "TZTIMEONLY": re.compile(r"([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60))?" + _ZONE, re.ASCII),
    "TZTIMESTAMP": re.compile(_DATE + "-" + _TIME + r"(\.\d{1,9})?" + _ZONE, re.ASCII),
}
_MULTIPLE = frozenset(("MULTIPLEVALUESTRING", "MULTIPLECHARVALUE"))
_NUMBERS = frozenset(("INT", "SEQNUM", "NUMINGROUP", "LENGTH", "QTY", "PRICE", "AMT", "FLOAT", "PERCENTAGE"))


class Switches(NamedTuple):
    """How strictly messages are held against a dictionary.

    fields_out_of_order: a header field behind the body, or a body field behind the trailer, is a fault. fields_have_values: so is an
    empty value. user_defined_fields: so is a tag from 5000 on that the dictionary does not have for the message.
    unknown_fields: so is any other such tag.
    """

    fields_out_of_order: bool = True
    fields_have_values: bool = True
    user_defined_fields: bool = True
    unknown_fields: bool = True


STRICT = Switches()
LENIENT = Switches(False, True, False, False)


def validate(message: FixMessage, dictionary: Dictionary, switches: Switches = STRICT) -> MessageSpec:
    """The message's spec, if every field is allowed, single, well-formed and nothing is missing. Raises Rejected.

    Field order is not checked (FIX 4.4 vol. 1 leaves the order of body fields free), but for repeating groups: each entry
    begins with the group's first field, and there are as many as the count field says.
    """
    spec = dictionary.messages.get(message.msg_type)
    if spec is None:
        raise Rejected(Reason.InvalidMsgType, 35, f"MsgType(35) {message.msg_type!r} is not known")
    fields, names, header, trailer = message.pairs(), dictionary.fields, dictionary.header, dictionary.trailer
    allowed, groups, nested, heads = spec.allowed, spec.groups, spec.nested, dictionary.header_groups
    seen: set[int] = set()
    at, end = 0, len(fields)
    while at < end:
        tag, text = fields[at]
        at += 1
        field = names.get(tag)
        if field is None:
            raise Rejected(Reason.InvalidTagNumber, tag, f"tag {tag} is not known")
        if tag not in allowed and tag not in header and tag not in trailer:
            raise Rejected(Reason.TagNotDefinedForThisMessageType, tag, f"{field} does not belong to {spec.name}({spec.type})")
        if not text:
            raise Rejected(Reason.TagSpecifiedWithoutAValue, tag, f"{field} has no value")
        if tag in seen:
            raise Rejected(Reason.TagAppearsMoreThanOnce, tag, f"{field} stands twice")
        seen.add(tag)
        _value(field, text)
        group = groups.get(tag) or heads.get(tag)
        if group is not None:
            at = _entries(fields, at, group, int(text), dictionary)
        elif tag in nested and tag not in header:
            raise Rejected(Reason.TagSpecifiedOutOfRequiredOrder, tag, f"{field} stands outside its repeating group")
    for tag in spec.required:
        if tag not in seen:
            raise Rejected(Reason.RequiredTagMissing, tag, f"{dictionary.name(tag)} is missing")
    return spec


def _entries(fields: Sequence[tuple[int, str]], at: int, group: GroupSpec, count: int, dictionary: Dictionary) -> int:
    """Walk the entries of a group from `at`; the place behind them. Raises Rejected."""
    found, end = 0, len(fields)
    while at < end and fields[at][0] == group.first:
        found += 1
        seen: set[int] = set()
        while at < end and fields[at][0] in group.tags:
            tag, text = fields[at]
            if tag == group.first and seen:
                break
            if tag in seen:
                raise Rejected(Reason.TagAppearsMoreThanOnce, tag, f"{dictionary.name(tag)} stands twice in an entry")
            if not text:
                raise Rejected(Reason.TagSpecifiedWithoutAValue, tag, f"{dictionary.name(tag)} has no value")
            seen.add(tag)
            _value(dictionary.fields[tag], text)
            at += 1
            inner = group.groups.get(tag)
            if inner is not None:
                at = _entries(fields, at, inner, int(text), dictionary)
            elif tag not in group.members:
                words = f"{dictionary.name(tag)} stands outside its repeating group"
                raise Rejected(Reason.TagSpecifiedOutOfRequiredOrder, tag, words)
        for tag in group.required:
            if tag not in seen:
                raise Rejected(Reason.RequiredTagMissing, tag, f"{dictionary.name(tag)} is missing in an entry")
    if found != count:
        if at < end and fields[at][0] in group.tags:
            tag, words = fields[at][0], f"does not open an entry of {dictionary.name(group.count)}"
            raise Rejected(Reason.RepeatingGroupFieldsOutOfOrder, tag, f"{dictionary.name(tag)} {words}")
        words = f"{dictionary.name(group.count)} says {count}, there are {found}"
        raise Rejected(Reason.IncorrectNumInGroupCount, group.count, words)
    return at


def _value(field: FieldSpec, text: str) -> None:
    pattern = _FORMATS.get(field.type)
    if pattern is not None and not pattern.fullmatch(text) or field.type in _NUMBERS and len(text) > MAX_NUMBER_TEXT:
        raise Rejected(Reason.IncorrectDataFormatForValue, field.tag, f"{field}: {text[:MAX_NUMBER_TEXT]!r} is no {field.type}")
    if field.type == "CHAR" and len(text) != 1:
        raise Rejected(Reason.IncorrectDataFormatForValue, field.tag, f"{field}: {text[:MAX_NUMBER_TEXT]!r} is not one character")
    if not field.open and not _known(field, text):
        raise Rejected(Reason.ValueIsIncorrect, field.tag, f"{field}: {text[:MAX_NUMBER_TEXT]!r} is none of its values")


def _known(field: FieldSpec, text: str) -> bool:
    codes = field.values.values()
    return all(word in codes for word in text.split(" ")) if field.type in _MULTIPLE else text in codes
