"""How single values are said: text from strangers without control characters, codes with their names, secrets masked."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Iterator, NamedTuple, Sequence

from ctpproto._struct_rows import ZERO, code_names
from ctpproto.decode.masking import MASK, SECRET_TAGS, is_secret, is_secret_field
from ctpproto.decode.records import Fix
from ctpproto.fix.dictionary import Dictionary, FieldSpec, GroupSpec, MessageSpec
from ctpproto.ftd.packets import DIALOG, PRIVATE, PUBLIC, QUERY, UNNUMBERED
from ctpproto.structs import Struct

SERIES = {UNNUMBERED: "unnumbered", DIALOG: "dialog", PRIVATE: "private", PUBLIC: "public", QUERY: "query"}


WIDE_SPACE = "\u3000"  # as common in Chinese text as a space elsewhere


class Said(NamedTuple):
    """A value with its name. code: the name of the code, "" where it has none. level: how deep it stands in groups.

    part: of a FIX message, "header", "body" or "trailer". entry: number of the group entry that begins here, else 0.
    """

    name: str
    value: Any
    code: str = ""
    level: int = 0
    part: str = ""
    tag: int = 0
    entry: int = 0


@lru_cache(None)  # as many as there are struct types
def _rows(struct: type[Struct]) -> tuple[tuple[str, Any, dict[str, str], bool], ...]:
    """(member, its zero value, names of its codes, whether it is masked) of each member."""
    return tuple(
        (member.name, ZERO.get(member.kind, b""), code_names(struct.VERSION, member), is_secret(member))
        for member in struct.MEMBERS.values()
    )


def members(struct: Struct, all_members: bool = False, show_secrets: bool = False) -> Iterator[Said]:
    """What a struct says, without the members that are zero or empty unless all are wanted. None: no value (DBL_MAX)."""
    for (name, zero, codes, secret), value in zip(_rows(type(struct)), struct.values()):
        if value == zero or (type(value) is bytes and not any(value)):
            if not all_members:
                continue
        elif secret and not show_secrets:
            value = MASK
        yield Said(name, value, codes.get(value, "") if codes else "")


def printable(text: str) -> str:
    """The text with everything that a terminal would act upon made visible."""
    return text if text.isprintable() else "".join(c if c.isprintable() or c == WIDE_SPACE else _escaped(c) for c in text)


def _escaped(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def fix_text(text: str) -> str:
    """A FIX value as text: bytes that are no UTF-8 are read as GBK, which is what is meant here; the rest stays visible."""
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
        return text
    except UnicodeEncodeError:  # the codec's surrogates stand for bytes
        return text.encode("utf-8", "surrogateescape").decode("gbk", "backslashreplace")


def field_spec(known: Sequence[Dictionary], tag: int) -> FieldSpec | None:
    """The field as the first dictionary that has it knows it."""
    for dictionary in known:
        spec = dictionary.fields.get(tag)
        if spec is not None:
            return spec
    return None


def message_spec(record: Fix) -> MessageSpec | None:
    """The message by its MsgType(35), as the first dictionary that has it knows it."""
    msg_type = record.message.msg_type
    for dictionary in record.dictionaries:
        if msg_type in dictionary.messages:
            return dictionary.messages[msg_type]
    return None


def message_name(record: Fix) -> str:
    """The message's name, "" where no dictionary has it."""
    spec = message_spec(record)
    return spec.name if spec else ""


def fields(record: Fix, show_secrets: bool = False) -> Iterator[Said]:
    """The fields of a FIX message in order, each with the part it belongs to and its depth in repeating groups."""
    known = record.dictionaries
    spec = message_spec(record)
    outer = {**known[0].header_groups, **(spec.groups if spec else {})}
    stack: list[tuple[GroupSpec, int]] = []  # open groups, entries so far
    for tag, text in record.message.pairs():
        field = field_spec(known, tag)
        name = field.name if field else ""
        if tag in SECRET_TAGS or is_secret_field(name):
            value, code = text if show_secrets else MASK, ""
        else:
            value = text
            code = next((name for name, code in field.values.items() if code == text), "") if field else ""
        while stack and tag not in stack[-1][0].tags:
            stack.pop()
        entry = 0
        if stack and tag == stack[-1][0].first:
            entry = stack[-1][1] + 1
            stack[-1] = (stack[-1][0], entry)
        part = "body"
        if not stack:
            part = "header" if tag in known[0].header else "trailer" if tag in known[0].trailer else "body"
        yield Said(name, fix_text(value), code, len(stack), part, tag, entry)
        inner = (stack[-1][0].groups if stack else outer).get(tag)
        if inner is not None:
            stack.append((inner, 0))
