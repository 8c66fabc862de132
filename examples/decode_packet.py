"""Decode what a CTP client or front sent: give the bytes in hex, as a capture shows them, and read what they say.

    python examples/decode_packet.py                   a logout, as the official client library 6.3.11 sent it
    python examples/decode_packet.py 0200...           other bytes: whole frames of a stream, one direction
    python examples/decode_packet.py --answers 0200... what a front sent (a TID may mean two things, by its direction)
"""

import sys

from ctpproto.ctp import V6_3_11
from ctpproto.ftd import packets
from ctpproto.ftd.faults import FtdFault
from ctpproto.ftd.frames import FTDC, LINK, FrameReader

CAPTURED = """
02 00 00 35  01 00  0c 4c 00 01 00 00 30 02 00 00 00 02 00 01 00 1f 00 00 00 03
10 04 00 1b  61 62 63 64 65 66 00 00 00 00 00  62 63 64 65 66 67 00 00 00 00 00 00 00 00 00 00
00 02 00 00  05 00
"""


def decode(stream: bytes, from_front: bool) -> None:
    """Prints every frame of the stream; what is wrong with it is said where it stops."""
    reader = FrameReader()  # cuts a stream into frames, however it was chunked
    types = V6_3_11.answers if from_front else V6_3_11.requests
    for frame in reader.feed(stream):
        try:
            packet = packets.decode(frame.content) if frame.type == FTDC else None
        except FtdFault as fault:  # a length that lies, a compression cut off: the official client drops such a link
            print(f"broken packet: {fault}")
            return
        if packet is None:
            what = "link packet" if frame.type == LINK else "a frame that CTP reads over"
            print(what + "".join(f", tag {tag} {value.hex()}" for tag, value in frame.extension))
            continue
        known = types.get(packet.tid)
        name = known.name if known else f"TID {packet.tid:#06x}"
        print(f"{name}  series {packet.series} number {packet.number} request {packet.request_id}")
        for struct in V6_3_11.decode(packet.fields):
            print(f"  {struct}")
    if reader.fault is not None:
        print(f"then: {reader.fault}")


if __name__ == "__main__":
    words = sys.argv[1:]
    from_front = "--answers" in words
    text = "".join(word for word in words if word != "--answers") or CAPTURED
    decode(bytes.fromhex(text), from_front)
