"""Members as JR/T 0016-2014 codes them: text padded with spaces, floats in ASCII, whole numbers binary and big-endian.

    text of n bytes with its NUL   n - 1 bytes, padded with spaces       char       1 byte, a space for none
    double                         FLOAT_BYTES digits, fixed point       int, short, long   as CTP's

The specs' structs and types serve both dialects: only the coding differs. Each refusal names the member.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, NamedTuple

from ctpproto.faults import DoesNotFit
from ctpproto.ftd.faults import BadMember
from ctpproto.ftd.intake import unfit
from ctpproto.structs import Member, Struct

FLOAT_BYTES = 24  # ours: 17 digits, a sign, a point and five zeros before the digits of a small number
_FIXED = re.compile(r"-?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_PADDING = b" "
_INTEGERS = "ihq"


class _Place(NamedTuple):
    member: Member
    start: int
    stop: int


_PLACES: dict[type[Struct], tuple[_Place, ...]] = {}


def places(struct: type[Struct]) -> tuple[_Place, ...]:
    """Where each member stands in this dialect."""
    found = _PLACES.get(struct)
    if found is None:
        at, made = 0, []
        for member in struct.MEMBERS.values():
            size = member.size - 1 if member.kind == "s" else FLOAT_BYTES if member.kind == "d" else member.size
            made.append(_Place(member, at, at + size))
            at += size
        found = _PLACES[struct] = tuple(made)
    return found


def size_of(struct: type[Struct]) -> int:
    """Bytes of a whole struct in this dialect."""
    return places(struct)[-1].stop


def pack(struct: Struct) -> bytes:
    """The struct's bytes. Raises DoesNotFit for what this coding cannot say."""
    bad = next(unfit(struct), None)
    if bad is not None:
        member, why = bad
        raise DoesNotFit(struct.NAME, member.name, getattr(struct, member.name), why)
    raw = struct.pack()
    return b"".join([_say(struct, raw, place) for place in places(type(struct))])


def unpack(type: type[Struct], raw: bytes) -> Struct:
    """A struct from its bytes. Whole members that are missing at the end are zero, what follows the last is ignored: versions
    differ by trailing members in this dialect too. Raises BadMember, with the byte, for one that is cut or no value of its kind.
    """
    values: dict[str, Any] = {}
    for place in places(type):
        if len(raw) <= place.start and place.stop > place.start:
            break
        piece = bytes(raw[place.start : place.stop])
        name = f"{type.NAME}.{place.member.name}"
        if len(piece) < place.stop - place.start:
            raise BadMember(f"{name} is cut after {len(piece)} of {place.stop - place.start} bytes", place.start)
        values[place.member.name] = _read(name, place, piece)
    return type.unpack(type(**values).pack())


def _say(struct: Struct, raw: bytes, place: _Place) -> bytes:
    member = place.member
    if member.kind in _INTEGERS or member.kind == "b":
        return raw[member.offset : member.offset + member.size]
    value = getattr(struct, member.name)
    if member.kind == "d":
        return _say_float(struct.NAME, member, value)
    encoded = value.encode("gbk") if member.kind == "s" else value.encode("latin-1")
    if encoded.endswith(_PADDING):
        raise DoesNotFit(struct.NAME, member.name, value, "ends with a space, which is padding in JR/T 0016-2014")
    return encoded.ljust(place.stop - place.start, _PADDING)


def _say_float(struct: str, member: Member, value: float | None) -> bytes:
    """The shortest digits that read back as the same double, in fixed point, zeros behind the sign; spaces for None."""
    if value is None:
        return _PADDING * FLOAT_BYTES
    digits = format(Decimal(repr(value)), "f")
    if len(digits) > FLOAT_BYTES:
        raise DoesNotFit(struct, member.name, value, f"{len(digits)} digits, {FLOAT_BYTES} are the width of a float")
    return digits.zfill(FLOAT_BYTES).encode()


def _read(name: str, place: _Place, piece: bytes) -> Any:
    kind = place.member.kind
    if kind in _INTEGERS:
        return int.from_bytes(piece, "big", signed=True)
    if kind == "b":
        return piece
    # Public implementations end a text with a NUL before the spaces.
    said = piece.partition(b"\0")[0].rstrip(_PADDING)
    if kind == "c":
        return said.decode("latin-1")
    if kind == "s":
        try:
            return said.decode("gbk")
        except UnicodeDecodeError as error:
            raise BadMember(f"{name} is no GBK text: {said!r}", place.start + error.start) from None
    said = said.lstrip(_PADDING)
    if not said:
        return None
    text = said.decode("ascii", "replace")
    if not _FIXED.fullmatch(text):
        raise BadMember(f"{name} is not a number: {said!r}", place.start)
    return float(text)
