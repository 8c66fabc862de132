"""The two dialects of FTD behind one interface, each named by its source.

    dialect = JRT_0016_2014                                    or CTP
    frame = dialect.encode_packet(packet, False)               Packet -> Frame;   NotInDialect
    data = dialect.encode_frame(frame)
    reader = dialect.reader(); reader.feed(data)               bytes -> Frames;   reader.fault
    dialect.decode_packet(frame)                               Frame -> Packet, None where it holds none;   BadBody
    dialect.pack_struct(struct)                                Struct -> bytes;   DoesNotFit, naming the member
    dialect.unpack_struct(type, raw)                           bytes -> Struct;   BadMember, with the byte (CTP's never raises)

The structs are those of `ctpproto.ctp`: one schema, two codings.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Mapping

from ctpproto.faults import Unsayable
from ctpproto.ftd import frames, jrt, jrt_members, packets
from ctpproto.ftd.frames import Frame, FrameReader
from ctpproto.ftd.packets import Packet
from ctpproto.structs import NO_FID, Struct


@dataclass(frozen=True, slots=True)
class Dialect:
    """How FTD is spoken. version: what a packet's header says. series: their numbers. chain(first, last): the chain byte."""

    name: str
    source: str
    version: int
    series: Mapping[str, int]
    max_field_bytes: int
    chain: Callable[[bool, bool], int]
    reader: Callable[[], FrameReader]
    encode_frame: Callable[[Frame], bytes]
    decode_packet: Callable[[Frame], Packet | None]
    encode_packet: Callable[[Packet, bool], Frame]
    pack_struct: Callable[[Struct], bytes]
    unpack_struct: Callable[[type[Struct], bytes], Struct]

    def field(self, struct: Struct) -> tuple[int, bytes]:
        """A struct as a packet's field. Raises Unsayable for one without FID, and what `pack_struct` raises."""
        if struct.FID == NO_FID:
            raise Unsayable(f"FID for struct {struct.NAME}", struct.VERSION)
        return struct.FID, self.pack_struct(struct)


def _ctp_chain(first: bool, last: bool) -> int:
    return packets.LAST if last else packets.CONTINUES


def _ctp_packet(frame: Frame) -> Packet | None:
    return packets.decode(frame.content) if frame.type == frames.FTDC else None


def _ctp_frame(packet: Packet, compressed: bool = False) -> Frame:
    return Frame(frames.FTDC, (), packet.encode(compressed))


CTP = Dialect(
    name="CTP",
    source="the official client libraries 6.3.6 to 6.3.11, measured from outside",
    version=packets.FTDC_VERSION,
    series={"unnumbered": packets.UNNUMBERED, "dialog": packets.DIALOG, "private": packets.PRIVATE, "public": packets.PUBLIC,
            "query": packets.QUERY},
    max_field_bytes=packets.MAX_FIELD_BYTES,
    chain=_ctp_chain,
    reader=FrameReader,
    encode_frame=Frame.encode,
    decode_packet=_ctp_packet,
    encode_packet=_ctp_frame,
    pack_struct=lambda struct: struct.pack(),
    unpack_struct=lambda type, raw: type.unpack(raw),
)  # fmt: skip

JRT_0016_2014 = Dialect(
    name=jrt.NAME,
    source="JR/T 0016-2014, as far as it is publicly described; the rest is ours (specs/decisions/dialects.md)",
    version=jrt.VERSION,
    series={"dialog": jrt.DIALOG, "private": jrt.PRIVATE, "public": jrt.BROADCAST},
    max_field_bytes=jrt.MAX_FIELD_BYTES,
    chain=jrt.chain,
    reader=FrameReader,
    encode_frame=Frame.encode,
    decode_packet=jrt.decode_packet,
    encode_packet=jrt.encode_packet,
    pack_struct=jrt_members.pack,
    unpack_struct=jrt_members.unpack,
)

DIALECTS = {dialect.name: dialect for dialect in (CTP, JRT_0016_2014)}
