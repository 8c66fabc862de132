"""GBK as a table, read off Python's own codec: what decoding in bulk goes by is what decoding one member goes by."""

from __future__ import annotations

from array import array

LEADS, TRAILS = range(0x81, 0xFF), range(0x40, 0xFF)


def table() -> bytes:
    """The character of each pair of bytes as a native 16-bit number, 0 where there is none; pairs in order."""
    made = array("H")
    for lead in LEADS:
        for trail in TRAILS:
            text = bytes((lead, trail)).decode("gbk", "replace")
            made.append(ord(text) if len(text) == 1 and text != "\ufffd" else 0)
    return made.tobytes()
