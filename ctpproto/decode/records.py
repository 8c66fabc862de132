"""What a byte stream is decoded into. `offset` and `size` in bytes of the stream, as it stood on the wire."""

from __future__ import annotations

from typing import NamedTuple, Sequence, Union

from ctpproto.faults import WireFault
from ctpproto.fix.dictionary import Dictionary
from ctpproto.fix.message import FixMessage
from ctpproto.ftd.faults import BadBody, FtdFault
from ctpproto.ftd.packets import Packet
from ctpproto.message import MessageType
from ctpproto.structs import Struct

CLIENT, FRONT = "client", "front"  # who sent it; for FIX: initiator and acceptor


class Field(NamedTuple):
    """A field of an FTDC packet. struct: None where the version has no such FID."""

    fid: int
    raw: bytes
    struct: Struct | None


class Link(NamedTuple):
    """An FTD link packet: heartbeats and what is asked about them."""

    offset: int
    size: int
    tags: tuple[tuple[int, bytes], ...]


class Ftdc(NamedTuple):
    """An FTDC packet. type: None where the version has no such TID. origin: who sends such a message, "" where nobody knows.

    content_size: of the content as it came; expanded_size: uncompressed, the same where it was not compressed.
    stated_fields: what the header says, which nobody checks. overrun: bytes behind the last whole field.
    """

    offset: int
    size: int
    packet: Packet
    type: MessageType | None
    origin: str
    fields: tuple[Field, ...]
    content_size: int
    expanded_size: int
    compressed: bool
    stated_fields: int
    overrun: int


class Ignored(NamedTuple):
    """A frame that the official client reads over: another type, another protocol byte, too short for a packet."""

    offset: int
    size: int
    type: int
    content: bytes


class Fix(NamedTuple):
    """A FIX message. dictionaries: those that name its fields, first one first; own: whether they are its version's.

    fault: what is wrong with the CheckSum(10), "" when nothing is.
    """

    offset: int
    size: int
    begin_string: str
    message: FixMessage
    dictionaries: Sequence[Dictionary]
    own: bool
    fault: str


class Bad(NamedTuple):
    """Bytes that are no frame: `size` of them were skipped. head: the first few."""

    offset: int
    size: int
    fault: WireFault
    head: bytes

    @property
    def why(self) -> str:
        """What is wrong, without the fault's own idea of where: that counts from elsewhere."""
        if isinstance(self.fault, BadBody) and self.fault.offset is not None:
            return f"{self.fault.why} (byte {self.fault.offset} of the content)"
        return self.fault.why if isinstance(self.fault, FtdFault) else str(self.fault)


class Gap(NamedTuple):
    """Bytes that the capture lacks."""

    offset: int
    size: int


Record = Union[Link, Ftdc, Ignored, Fix, Bad, Gap]


class CutOff(WireFault):
    """The stream ends, or bytes of it are missing, inside a frame."""


class NoFrame(WireFault):
    """The bytes were taken up in mid-stream, where no frame begins."""
