"""The edge context of a FIX order or cancel: what any FIX edge needs to report on it, in at most 512 bytes.

    "FX" | u8 version = 1 | (u16 tag | u8 length | UTF-8 bytes)*          big-endian

The entries are FIX fields: SenderCompID(49) says whose order it is, ClOrdID(11) and OrigClOrdID(41) are its place in the
ClOrdID chain, the others are fields that come back in reports as they were sent.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from ctpproto.generated.fix44 import Tag
from ctpproto.translate.faults import ContextFault

MAGIC = b"FX"
VERSION = 1
MAX_BYTES = 512
_ENTRY = struct.Struct(">HB")
# Fits every tag of the context into two bytes: they are all of FIX's own range.
_OWN = (Tag.SenderCompID, Tag.ClOrdID, Tag.OrigClOrdID)


class FixContext(NamedTuple):
    """client: CompID of the member. orig_cl_ord_id: "" for a new order. echoed: (tag, text) in the order sent."""

    client: str
    cl_ord_id: str
    orig_cl_ord_id: str = ""
    echoed: tuple[tuple[int, str], ...] = ()


def encode(context: FixContext) -> bytes:
    """Raises ContextFault where it does not fit."""
    own = zip(_OWN, (context.client, context.cl_ord_id, context.orig_cl_ord_id))
    parts = [MAGIC, bytes([VERSION])]
    for tag, text in (*own, *context.echoed):
        raw = text.encode("utf-8", "surrogateescape")
        if not raw:
            continue
        if len(raw) > 255 or tag > 0xFFFF:
            raise ContextFault(f"tag {tag} has {len(raw)} bytes, 255 can be kept")
        parts += (_ENTRY.pack(tag, len(raw)), raw)
    encoded = b"".join(parts)
    if len(encoded) > MAX_BYTES:
        raise ContextFault(f"identifiers and echoed fields need {len(encoded)} bytes, {MAX_BYTES} can be kept")
    return encoded


def decode(raw: bytes) -> FixContext | None:
    """The context, None for another edge's. Raises ContextFault for a damaged one or an unknown version."""
    if not raw.startswith(MAGIC):
        return None
    if len(raw) < 3 or raw[2] != VERSION:
        raise ContextFault(f"FIX context of version {raw[2:3].hex() or 'none'}, {VERSION} is known")
    own = dict.fromkeys(_OWN, "")
    echoed = []
    place = 3
    while place < len(raw):
        if len(raw) - place < _ENTRY.size:
            raise ContextFault("FIX context is cut")
        tag, length = _ENTRY.unpack_from(raw, place)
        place += _ENTRY.size + length
        if place > len(raw):
            raise ContextFault("FIX context is cut")
        text = raw[place - length : place].decode("utf-8", "surrogateescape")
        if tag in own:
            own[tag] = text
        else:
            echoed.append((tag, text))
    return FixContext(*own.values(), tuple(echoed))
