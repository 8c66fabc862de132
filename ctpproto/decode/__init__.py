"""Received bytes as records, and records as words or JSON rows. Pure: no file, socket or clock.

    stream = Stream()                                   protocol and direction are found out, or said
    for record in stream.feed(data): ...                any chunking of the same bytes gives the same records
    for record in stream.end(): ...                     what was left over
    "\\n".join(text.lines(record)); rows.row(record)    for people; for programs (passwords are masked in both)

Bad bytes are records too: a `Bad` says the typed fault, where it stands and how much was skipped until frames went on.
"""

from ctpproto.decode.detection import Stream
from ctpproto.decode.records import CLIENT, FRONT, Bad, Field, Fix, Ftdc, Gap, Ignored, Link, Record

__all__ = ["CLIENT", "FRONT", "Bad", "Field", "Fix", "Ftdc", "Gap", "Ignored", "Link", "Record", "Stream"]
