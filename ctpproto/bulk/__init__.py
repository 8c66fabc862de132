"""FTD packets in bulk: a file or buffer of frames to numpy arrays and Arrow tables, and back, without an object a record.

    rows = bulk.decode("capture.ftd")                   a path (read by mmap), bytes, or anything with a buffer
    rows.arrays["DepthMarketData"]["LastPrice"]         one structured array a struct type; numbers native
    rows.arrays["Order"]["InstrumentID"] == b"cu2701"   text as GBK bytes, nothing behind its NUL; DBL_MAX stays DBL_MAX
    rows.packets["tid"]                                 every packet, those without a known field too
    bulk.encode(rows)                                   the frames again

    for rows in bulk.batches("day.ftd"): ...            a large file in pieces of bounded memory, whole packets each

    from ctpproto.bulk import arrow                     Arrow: text as UTF-8, codes as dictionaries, DBL_MAX as null
    tables = arrow.decode("capture.ftd").tables
    pyarrow.parquet.write_table(tables["DepthMarketData"], "depth.parquet")
    arrow.encode(tables)                                the frames again

Each row begins with facts of its packet: `offset` (the frame's byte in the file: the same for all rows of one packet), `tid`,
`number`, `request_id`, `series`, `field` (its place in the packet), `length` (its bytes on the wire, where a shorter struct
leaves trailing members zero), `chain`, `version`. A packet is accepted or refused as by `ctpproto.ftd.frames` and
`ctpproto.ftd.packets`: unknown FIDs, link packets and what CTP reads over leave no row; an unknown TID is a packet like others.
Bytes of a frame that is not complete are left: `read` says how many were taken.

Back, frames come out byte for byte where text had nothing behind its NUL, no field was unknown, none longer than its struct, and
zero runs, where compressed, were as long as they can be (a sender may cut one in two). Rows made by hand begin with
`blank(struct, count)`.

Needs numpy, and pyarrow for `ctpproto.bulk.arrow`: pip install fixbridge[arrow].
"""

from __future__ import annotations

try:
    import numpy  # noqa: F401
except ModuleNotFoundError as missing:
    raise ModuleNotFoundError("ctpproto.bulk needs numpy: pip install 'fixbridge[arrow]'", name=missing.name) from None

from ctpproto.bulk.faults import NoPacket, PacketTooLong, TooMuch
from ctpproto.bulk.layout import PACKET_DTYPE, blank, layout_of
from ctpproto.bulk.rows import BATCH_BYTES, MOST_BYTES, Rows, batches, decode, encode

__all__ = [
    "BATCH_BYTES", "MOST_BYTES", "NoPacket", "PACKET_DTYPE", "PacketTooLong", "Rows", "TooMuch", "batches", "blank", "decode",
    "encode", "layout_of",
]  # fmt: skip
