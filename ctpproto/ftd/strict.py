"""A strict reading of FTDC packets: everything in which one is not what the specs say, each with its byte.

CTP is lenient so that its versions can speak to each other: it fills short structs up, cuts long ones, skips unknown FIDs and
does not look at the field count (ftd-wire, "Frames"). Sessions do as CTP does. A tool that looks into a capture, or a test of
a client, wants to be told.

    for fault in faults(V6_3_11, frame.content, request=True):
        print(fault.offset, fault.why)
"""

from __future__ import annotations

from typing import Iterator

from ctpproto.ctp import Version
from ctpproto.ftd import packets
from ctpproto.ftd.faults import BadBody, BadMember, FtdFault, UnknownField, UnknownMessage, WrongCount, WrongLength
from ctpproto.ftd.intake import unfit

FIELDS_AT = packets.HEAD_BYTES
FIELD_HEAD_BYTES = 4


def faults(version: Version, content: bytes, request: bool) -> Iterator[FtdFault]:
    """What is wrong with the content of a frame of type 2, in order of offset but for the count.

    request: sent by a client. Offsets are of the content as it is after expanding.
    """
    try:
        packet = packets.decode(content)
    except FtdFault as fault:
        yield fault
        return
    if packet is None:
        yield BadBody(f"{len(content)} bytes of content that are no FTDC packet", 0)
        return
    if content[1] == packets.ZERO_RUN:
        content = packets.expand(content)
    if packet.tid not in (version.requests if request else version.answers):
        yield UnknownMessage(
            f"TID {packet.tid:#06x} is no {'request' if request else 'answer'} of API {version.name}", packets.TID_AT
        )
    at = FIELDS_AT
    for fid, raw in packet.fields:
        struct = version.by_fid.get(fid)
        start = at + FIELD_HEAD_BYTES
        if struct is None:
            yield UnknownField(f"FID {fid:#06x} is no struct of API {version.name}", at)
        else:
            if len(raw) != struct.SIZE:
                yield WrongLength(f"{struct.NAME} has {struct.SIZE} bytes, not {len(raw)}", at)
            for member, why in unfit(struct.unpack(raw)):
                yield BadMember(why, start + member.offset)
        at = start + len(raw)
    if at < len(content):
        yield WrongLength(
            f"{len(content) - at} bytes at the end are no field: its length overruns the packet, or it has none", at
        )
    count = packets.field_count(content)
    if count != len(packet.fields):
        yield WrongCount(f"the field count says {count}, {len(packet.fields)} are present", packets.COUNT_AT)
