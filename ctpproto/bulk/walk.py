"""A walk over a buffer of frames: whichever making it has (C or Python), where it begins, where it stops and why."""

from __future__ import annotations

import contextlib
import mmap
import os
from pathlib import Path
from typing import Any, Iterator, NamedTuple, Union

from ctpproto.bulk.faults import TooMuch
from ctpproto.bulk.layout import Layout
from ctpproto.ftd import packets
from ctpproto.ftd.faults import BadBody, FtdFault
from ctpproto.ftd.frames import MAX_CONTENT, MAX_EXTENSION, FrameReader
from ctpproto.structs import BACKEND

if BACKEND == "c":
    from ctpproto.bulk import _c as making
else:
    from ctpproto.bulk import _python as making  # type: ignore[no-redef]

__all__ = ["ENOUGH", "Source", "Walked", "making", "opened", "pieces"]

END, BAD_FRAME, BAD_BODY, ENOUGH = range(4)
_LONGEST_FRAME = 4 + MAX_EXTENSION + MAX_CONTENT

Source = Union[str, "os.PathLike[str]", bytes, bytearray, memoryview, mmap.mmap]


class Walked(NamedTuple):
    """What one piece gave: for each layout, and then the packets, None or (count, rows or columns)."""

    found: list[Any]
    read: int
    fault: FtdFault | None


@contextlib.contextmanager
def opened(source: Source) -> Iterator[memoryview]:
    """The bytes of a file, mapped, or of what has a buffer."""
    if not isinstance(source, (str, os.PathLike)):
        with memoryview(source) as view, view.cast("B") as flat:
            yield flat
        return
    with Path(source).open("rb") as file:
        if not os.fstat(file.fileno()).st_size:  # nothing cannot be mapped
            yield memoryview(b"")
            return
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped, memoryview(mapped) as view:
            yield view


def pieces(view: memoryview, layouts: tuple[Layout, ...], most_bytes: int, as_columns: bool, once: bool) -> Iterator[Walked]:
    """The walk in pieces of about `most_bytes` of rows (one packet more at most), whole packets each; a fault ends it.

    once: there is to be one piece; TooMuch where it would take more.
    """
    assert most_bytes > 0, most_bytes
    plan, at = making.plan(layouts), 0
    while True:
        at, status, found = making.decode(plan, view, at, 0, most_bytes, as_columns)
        if status == ENOUGH and once:
            raise TooMuch(most_bytes, at)
        yield Walked(found, at, _fault(view, at) if status in (BAD_FRAME, BAD_BODY) else None)
        if status != ENOUGH:
            return


def _fault(view: memoryview, at: int) -> FtdFault:
    """What is wrong with the frame at `at`, in the words of whoever reads one frame."""
    reader = FrameReader()
    frames = reader.feed(bytes(view[at : at + _LONGEST_FRAME]))
    if not frames:
        assert reader.fault is not None and reader.fault.offset is not None, f"nothing is wrong with the frame at {at}"
        return type(reader.fault)(reader.fault.why, at + reader.fault.offset)
    try:
        packets.decode(frames[0].content)
    except BadBody as fault:
        return BadBody(f"{fault.why}, at byte {fault.offset} of the content of the frame", at)
    raise AssertionError(f"nothing is wrong with the packet at {at}")
