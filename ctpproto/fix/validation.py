"""Checks a decoded message against a dictionary: what the session level owes a Reject(3) for.

Fields are looked at in the order in which they stand, and what is missing last; the first finding is raised. Of one field it is
asked whether there is such a tag, whether it belongs to the message, has a value, stands once and in its place, then its
format, then its
value: the order of SessionRejectReason(373)'s severity to a reader.

What is asked of a field is put together once for each message type of a dictionary (`_plan`). A reason is one that the
dictionary's version has, "" where it has none: FIX.4.2 ends at 11, and before it there was no SessionRejectReason.
"""

from __future__ import annotations

import re
from typing import Callable, Mapping, NamedTuple, Sequence

from ctpproto.fix.dictionary import Dictionary, FieldSpec, GroupSpec, MessageSpec
from ctpproto.fix.faults import Rejected
from ctpproto.fix.message import MAX_NUMBER_TEXT, FixMessage
from ctpproto.generated.fixt11 import SessionRejectReason as Reason
from ctpproto.generated.fixt11 import Tag

USER_DEFINED = range(5000, 40000)  # tags that parties give a meaning of their own (FIX 4.4 vol. 1, "User Defined Fields")
_DATE = r"\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])"
_TIME = r"([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)"
_ZONE = r"(Z|[+-](0\d|1[0-4])(:[0-5]\d)?)"


def _pattern(text: str) -> Callable[[str], object]:
    return re.compile(text, re.ASCII).fullmatch


_signed, _decimal = _pattern(r"-?\d+"), _pattern(r"-?(\d+(\.\d*)?|\.\d+)")


def _whole(text: str) -> bool:
    return text.isdigit() and text.isascii() and len(text) <= MAX_NUMBER_TEXT


def _integer(text: str) -> object:
    return _whole(text) or len(text) <= MAX_NUMBER_TEXT and _signed(text)


def _number(text: str) -> object:
    return len(text) <= MAX_NUMBER_TEXT and (_whole(text.replace(".", "", 1)) or _decimal(text))


def _character(text: str) -> bool:
    return len(text) == 1


_FORMATS: Mapping[str, Callable[[str], object]] = {
    "INT": _integer,
    "SEQNUM": _whole,
    "NUMINGROUP": _whole,
    "LENGTH": _whole,
    "QTY": _number,
    "PRICE": _number,
    "AMT": _number,
    "FLOAT": _number,
    "PERCENTAGE": _number,
    "BOOLEAN": frozenset(("Y", "N")).__contains__,
    "CHAR": _character,
    "LOCALMKTDATE": _pattern(_DATE),
    "UTCTIMESTAMP": _pattern(_DATE + "-" + _TIME + r"(\.\d{1,9})?"),
    "MONTHYEAR": _pattern(r"\d{4}(0[1-9]|1[0-2])(\d\d|w[1-5])?"),
    "UTCDATEONLY": _pattern(_DATE),
    "UTCTIMEONLY": _pattern(_TIME + r"(\.\d{1,9})?"),
    "LOCALMKTTIME": _pattern(_TIME),
    "TZTIMEONLY": _pattern(r"([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60))?" + _ZONE),
    "TZTIMESTAMP": _pattern(_DATE + "-" + _TIME + r"(\.\d{1,9})?" + _ZONE),
}
_MULTIPLE = frozenset(("MULTIPLEVALUESTRING", "MULTIPLECHARVALUE"))


class Switches(NamedTuple):
    """How strictly messages are held against a dictionary; each switch makes something a fault.

    order: a header field behind the body has begun. values: a field without a value. user_defined: a tag in USER_DEFINED that the
    dictionary does not have in the message. unknown: any other such tag. codes: a code that the standard does not list, even
    where specs/fix/own.toml leaves the field open.
    """

    order: bool = True
    values: bool = True
    user_defined: bool = True
    unknown: bool = True
    codes: bool = True


STRICT = Switches()
STANDARD = Switches(codes=False)


class _Asked(NamedTuple):
    """What is asked of a field. format: None for any text. known: codes, None for any. place: _HEADER, _BODY, _TRAILER or
    _NESTED."""

    field: FieldSpec
    place: int
    format: Callable[[str], object] | None
    known: frozenset[str] | None
    multiple: bool
    group: GroupSpec | None


_HEADER, _BODY, _TRAILER, _NESTED = range(4)


class _Plan(NamedTuple):
    """A message type's fields. The dictionary is held so that its id stays its own.

    quick: what says at one look at a text that it is a value of its field, of fields that are no part of a repeating group.
    required: tags. shapes: the tags of a message as they stand -> a look for each, None where that is not enough.
    """

    dictionary: Dictionary
    spec: MessageSpec
    asked: Mapping[int, _Asked]
    quick: Mapping[int, Callable[[str], object]]
    required: frozenset[int]
    shapes: dict[tuple[int, ...], tuple[Callable[[str], object], ...] | None]


SHAPES_KEPT, LONGEST_SHAPE = 500, 100  # of a message type; tags: a longer message is looked at field by field
_PLANS: dict[tuple[int, str, bool], _Plan] = {}


def _plan(dictionary: Dictionary, msg_type: str, codes: bool) -> _Plan:
    """Made once. Raises Rejected for a type that the dictionary does not have."""
    found = _PLANS.get((id(dictionary), msg_type, codes))
    if found is not None:
        return found
    spec = dictionary.messages.get(msg_type)
    if spec is None:
        raise Rejected(reason_of(dictionary, Reason.InvalidMsgtype), 0, f"Invalid MsgType: {msg_type[:20]!r} is not known")
    asked: dict[int, _Asked] = {}
    for place, tags, groups in (
        (_NESTED, spec.nested, {}), (_BODY, spec.members, spec.groups), (_TRAILER, dictionary.trailer, {}),
        (_HEADER, dictionary.header, dictionary.header_groups),
    ):  # fmt: skip
        for tag in tags:
            field = dictionary.fields[tag]
            known = frozenset(field.values.values()) if field.values and (codes or not field.open) else None
            multiple = field.type in _MULTIPLE
            asked[tag] = _Asked(field, place, _FORMATS.get(field.type), known, multiple, groups.get(tag))
    quick = {tag: look for tag, field in asked.items() if (look := _look(field)) is not None}
    found = _PLANS[id(dictionary), msg_type, codes] = _Plan(dictionary, spec, asked, quick, frozenset(spec.required), {})
    return found


def _look(asked: _Asked) -> Callable[[str], object] | None:
    """What says of a text at one look that it is a value of the field; None for what takes more than a look."""
    if asked.group is not None or asked.place == _NESTED:
        return None
    good = asked.format or bool
    return good if asked.known is None else frozenset(filter(good, asked.known)).__contains__


def reason_of(dictionary: Dictionary, reason: str) -> str:
    """SessionRejectReason(373) as the version has it, "" where it lacks the field or the code."""
    field = dictionary.fields.get(Tag.SessionRejectReason)
    return reason if field is not None and reason in field.values.values() else ""


def validate(message: FixMessage, dictionary: Dictionary, switches: Switches = STANDARD) -> MessageSpec:
    """The message's spec, if every field is allowed, single, in its place, well-formed and nothing is missing. Raises Rejected.

    The order of fields within header and body is not asked for (FIX 4.4 vol. 1 leaves it free), but for repeating groups: each
    entry begins with the group's first field, and there are as many as the count field says. Header and trailer are not asked
    to be whole: that is the session's.
    """
    plan = _plan(dictionary, message.msg_type, switches.codes)
    spec, asked = plan.spec, plan.asked
    fields = message.pairs()
    if _is_plain(fields, plan):
        return spec
    seen: set[int] = set()
    at, end, order, in_body = 0, len(fields), switches.order, False
    while at < end:
        tag, text = fields[at]
        at += 1
        field = asked.get(tag)
        if field is None:
            _strange(dictionary, spec, tag, switches)
            in_body = True
            continue
        if not text:
            if switches.values:
                raise _rejected(dictionary, Reason.TagSpecifiedWithoutAValue, tag, f"{field.field} has no value")
            seen.add(tag)
            continue
        if tag in seen:
            raise _rejected(dictionary, Reason.TagAppearsMoreThanOnce, tag, f"{field.field} stands twice")
        seen.add(tag)
        _, place, good, known, _, group = field
        if place != _HEADER:
            in_body = True
        elif in_body and order:
            raise _rejected(dictionary, Reason.TagSpecifiedOutOfRequiredOrder, tag, f"{field.field} stands behind the header")
        if good is not None and not good(text):
            raise _malformed(dictionary, field, text)
        if known is not None and text not in known and not _is_known(field, text):
            raise _wrong(dictionary, field, text)
        if group is not None:
            at = _entries(fields, at, group, int(text) if _whole(text) else -1, plan, switches)
        elif place == _NESTED:
            words = f"{field.field} stands outside its repeating group"
            raise _rejected(dictionary, Reason.TagSpecifiedOutOfRequiredOrder, tag, words)
    for tag in spec.required:
        if tag not in seen:
            raise _rejected(dictionary, Reason.RequiredTagMissing, tag, f"{dictionary.name(tag)} is missing")
    return spec


def _is_plain(fields: Sequence[tuple[int, str]], plan: _Plan) -> bool:
    """Whether a message without repeating groups is well at first sight. What is not is looked at again, for what is wrong.

    A peer says the same tags in the same order time and again: a shape is judged once.
    """
    tags = tuple([tag for tag, _ in fields])
    try:
        looks = plan.shapes[tags]
    except KeyError:
        if len(tags) > LONGEST_SHAPE:
            return False
        if len(plan.shapes) >= SHAPES_KEPT:
            plan.shapes.clear()
        looks = plan.shapes[tags] = _looks(tags, plan)
    if looks is None:
        return False
    for look, (_, text) in zip(looks, fields):
        if not look(text):
            return False
    return True


def _looks(tags: Sequence[int], plan: _Plan) -> tuple[Callable[[str], object], ...] | None:
    """A look for each of a message's tags; None where they do not stand as they should, or one takes more than a look."""
    header, quick = plan.dictionary.header, plan.quick
    body = next((at for at, tag in enumerate(tags) if tag not in header), len(tags))
    single, whole = len(set(tags)) == len(tags), plan.required.issubset(tags)
    if not single or not whole or not header.isdisjoint(tags[body:]) or not quick.keys() >= set(tags):
        return None
    return tuple([quick[tag] for tag in tags])


def _entries(fields: Sequence[tuple[int, str]], at: int, group: GroupSpec, count: int, plan: _Plan, switches: Switches) -> int:
    """Walk the entries of a group from `at`; the place behind them. Raises Rejected, for how they stand before what they say."""
    dictionary, asked = plan.dictionary, plan.asked
    found, end, late = 0, len(fields), None
    while at < end and fields[at][0] == group.first:
        found += 1
        seen: set[int] = set()
        while at < end and fields[at][0] in group.tags:
            tag, text = fields[at]
            if tag == group.first and seen:
                break
            field = asked[tag]
            if tag in seen:
                raise _rejected(dictionary, Reason.TagAppearsMoreThanOnce, tag, f"{field.field} stands twice in an entry")
            seen.add(tag)
            at += 1
            if text:
                if field.format is not None and not field.format(text):
                    late = late or _malformed(dictionary, field, text)
                elif field.known is not None and not _is_known(field, text):
                    late = late or _wrong(dictionary, field, text)
            elif switches.values:
                raise _rejected(dictionary, Reason.TagSpecifiedWithoutAValue, tag, f"{field.field} has no value")
            inner = group.groups.get(tag)
            if inner is not None:
                at = _entries(fields, at, inner, int(text) if _whole(text) else -1, plan, switches)
            elif tag not in group.members:
                words = f"{field.field} stands outside its repeating group"
                raise _rejected(dictionary, Reason.TagSpecifiedOutOfRequiredOrder, tag, words)
        for tag in group.required:
            if tag not in seen:
                raise _rejected(dictionary, Reason.RequiredTagMissing, tag, f"{dictionary.name(tag)} is missing in an entry")
    if found != count:
        if at < end and fields[at][0] in group.tags:
            tag, words = fields[at][0], f"does not open an entry of {dictionary.name(group.count)}"
            raise _rejected(dictionary, Reason.RepeatingGroupFieldsOutOfOrder, tag, f"{dictionary.name(tag)} {words}")
        words = f"{dictionary.name(group.count)} says {count}, there are {found}"
        raise _rejected(dictionary, Reason.IncorrectNumInGroupCount, group.count, words)
    if late is not None:
        raise late
    return at


def _is_known(asked: _Asked, text: str) -> bool:
    known = asked.known
    return known is None or text in known or asked.multiple and known.issuperset(text.split(" "))


def _strange(dictionary: Dictionary, spec: MessageSpec, tag: int, switches: Switches) -> None:
    """A tag that the message does not have. Raises Rejected."""
    if not (switches.user_defined if tag in USER_DEFINED else switches.unknown):
        return
    field = dictionary.fields.get(tag)
    if field is None:
        raise _rejected(dictionary, Reason.InvalidTagNumber, tag, f"Invalid tag number: {tag} is not known")
    words = f"{field} does not belong to {spec.name}({spec.type})"
    raise _rejected(dictionary, Reason.TagNotDefinedForThisMessageType, tag, words)


def _malformed(dictionary: Dictionary, asked: _Asked, text: str) -> Rejected:
    words = f"{asked.field}: {text[:MAX_NUMBER_TEXT]!r} is no {asked.field.type}"
    return _rejected(dictionary, Reason.IncorrectDataFormatForValue, asked.field.tag, words)


def _wrong(dictionary: Dictionary, asked: _Asked, text: str) -> Rejected:
    words = f"{asked.field}: {text[:MAX_NUMBER_TEXT]!r} is none of its values"
    return _rejected(dictionary, Reason.ValueIsIncorrect, asked.field.tag, words)


def _rejected(dictionary: Dictionary, reason: str, tag: int, text: str) -> Rejected:
    return Rejected(reason_of(dictionary, reason), tag, text)
