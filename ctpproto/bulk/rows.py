"""Frames to structured arrays and back; `ctpproto.bulk` says what stands in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Iterable, Iterator

import numpy as np

from ctpproto.bulk.faults import NoPacket, PacketTooLong
from ctpproto.bulk.layout import FACTS, PACKET_DTYPE, layout_of, layouts
from ctpproto.bulk.walk import Source, Walked, making, opened, pieces
from ctpproto.ctp import V6_3_11, Version
from ctpproto.faults import DoesNotFit, Unsayable
from ctpproto.ftd.faults import FtdFault

BATCH_BYTES = 16 << 20  # what malloc keeps for the next piece: pages that are new cost more than decoding into them
MOST_BYTES = 4 << 30
_TOO_LONG, _UNTERMINATED = 1, 2


@dataclass
class Rows:
    """What a buffer of frames says. arrays: struct name -> rows, in the order of the wire; structs that did not come are not there.

    read: bytes taken, up to the first frame that is not complete or not good. fault: what is wrong with that one, or None.
    """

    version: Version
    packets: np.ndarray = field(default_factory=lambda: np.zeros(0, PACKET_DTYPE))
    arrays: dict[str, np.ndarray] = field(default_factory=dict)
    read: int = 0
    fault: FtdFault | None = None


def decode(
    source: Source, version: Version = V6_3_11, *, only: Iterable[str] | None = None, most_bytes: int = MOST_BYTES, strict: bool = True
) -> Rows:
    """All of it. only: names of the structs that are wanted. most_bytes: of rows, since a few bytes of empty fields become many.

    Raises BadFrame or BadBody, with the offset in the file, at the first frame that the packet codec refuses; strict=False
    gives what stands before it, and the fault. Raises TooMuch, and Unsayable for a name that the version does not have.
    """
    wanted = layouts(version, None if only is None else tuple(only))
    with opened(source) as view:
        (walked,) = pieces(view, wanted, most_bytes, False, once=True)
    if strict and walked.fault is not None:
        raise walked.fault
    return _rows(version, wanted, walked)


def batches(
    source: Source, version: Version = V6_3_11, *, only: Iterable[str] | None = None, batch_bytes: int = BATCH_BYTES
) -> Iterator[Rows]:
    """The same in pieces of about `batch_bytes` of rows. Raises the fault after everything before it has been given."""
    wanted = layouts(version, None if only is None else tuple(only))
    with opened(source) as view:
        for walked in pieces(view, wanted, batch_bytes, False, once=False):
            yield _rows(version, wanted, walked)
            if walked.fault is not None:
                raise walked.fault


def _rows(version: Version, wanted: tuple, walked: Walked) -> Rows:
    made = Rows(version, read=walked.read, fault=walked.fault)
    for layout, one in zip(wanted, walked.found):
        if one is not None:
            made.arrays[layout.struct.NAME] = np.frombuffer(one[1], layout.dtype)
    if walked.found[-1] is not None:
        made.packets = np.frombuffer(walked.found[-1][1], PACKET_DTYPE)
    return made


def encode(rows: Rows, *, terminated: bool = True) -> bytearray:
    """The frames: rows of one offset are one packet, in the order of their `field`; packets in the order of `rows.packets`, or
    of the offsets where that is empty. A packet that was compressed is so again, and one that is too long otherwise.

    Raises DoesNotFit for text without room for its NUL, which clients would read on behind (terminated=False sends it as it
    is), PacketTooLong, NoPacket, and Unsayable for a struct that the version does not send.
    """
    wanted = layouts(rows.version, tuple(rows.arrays))
    arrays = [np.ascontiguousarray(rows.arrays[layout.struct.NAME]) for layout in wanted]
    for layout, array in zip(wanted, arrays):
        if array.dtype != layout.dtype:
            raise Unsayable(f"array of {array.dtype} as struct {layout.struct.NAME}", rows.version.name)
    which, number = _order(arrays)
    packets = np.ascontiguousarray(rows.packets)
    if not len(packets):
        packets = _packets(arrays, which, number)
    views = [array.view(np.uint8) for array in arrays]
    out, status, packet, at, member = making.encode(making.plan(wanted), packets.view(np.uint8), views, which, number, terminated)
    if status == _TOO_LONG:
        raise PacketTooLong(packet, int(packets["offset"][packet]))
    if status == _UNTERMINATED:
        struct, row = wanted[which[at]].struct, int(number[at])
        name = list(struct.MEMBERS)[member]
        raise DoesNotFit(struct.NAME, name, bytes(arrays[which[at]][name][row]), f"row {row}: no room for its NUL")
    if at < len(which):
        row = int(number[at])
        raise NoPacket(wanted[which[at]].struct.NAME, row, int(arrays[which[at]]["offset"][row]))
    return out


def _order(arrays: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Which array and which row of it each field is, in the order of the wire."""
    which = np.repeat(np.arange(len(arrays), dtype=np.uint16), [len(array) for array in arrays])
    number = np.concatenate([np.zeros(0, np.int64), *(np.arange(len(array)) for array in arrays)]).astype(np.int64)
    if len(arrays) == 1 and (np.diff(arrays[0]["offset"]) > 0).all():
        return which, number
    offset = np.concatenate([np.zeros(0, np.int64), *(array["offset"] for array in arrays)])
    field_number = np.concatenate([np.zeros(0, np.uint16), *(array["field"] for array in arrays)])
    order = np.lexsort((field_number, offset))
    return which[order], number[order]


def _packets(arrays: list[np.ndarray], which: np.ndarray, number: np.ndarray) -> np.ndarray:
    """The packets that the rows say themselves: the facts of the first row of each."""
    facts = np.zeros(len(which), PACKET_DTYPE)
    for at, array in enumerate(arrays):
        own = which == at
        for name, _kind in FACTS:
            facts[name][own] = array[name][number[own]]
    first = np.ones(len(facts), bool)
    first[1:] = np.diff(facts["offset"]) != 0
    return np.ascontiguousarray(facts[first])


def rows_of(version: Version, name: str, count: int) -> np.ndarray:
    """Rows of zeros of a struct that travels. Raises Unsayable."""
    return np.zeros(count, layout_of(layouts(version, (name,))[0].struct).dtype)
