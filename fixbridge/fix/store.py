"""What a FIX session must not forget while its process dies: both MsgSeqNums, and the messages that it has sent.

A folder a session:

    numbers                        64 bytes, mapped: numbers are set in memory that outlives the process, without a call
    <generation>-<number>.sent     messages sent, by their first MsgSeqNum(34); a new segment begins when one is full

`numbers`, u64 in the machine's byte order:

    magic | generation | two slots of (created, UTC ns | next inbound | next outbound)

A reset writes the slot that the generation before does not use and then the generation: whenever the process dies, one of
them holds. Segments of an earlier generation are deleted. A segment is entries, big-endian:

    u32 length of the message | u32 CRC-32 of number and message | u64 MsgSeqNum | message

An entry is one appending write. Nothing is synced: the page cache outlives the process, not the machine. An end that is no
whole entry is cut off at the start, and the number after the last entry is taken where `numbers` is behind it.
"""

from __future__ import annotations

import errno
import mmap
import os
import struct
import sys
import time
from array import array
from bisect import bisect_left
from pathlib import Path
from typing import BinaryIO, Callable, Iterator
from urllib.parse import quote
from zlib import crc32

from ctpproto.faults import Fault
from fixbridge.fix.engine import SessionKey

_MAGIC = int.from_bytes(b"FXBSEQ01", "big")
_NUMBERS_BYTES = 64
_GENERATION, _FIRST_SLOT, _SLOT = 1, 2, 3  # in u64
_CREATED, _INBOUND, _OUTBOUND = range(3)
_HEAD = struct.Struct(">IIQ")
_NUMBER = struct.Struct(">Q")
SEGMENT_BYTES = 16 * 1024 * 1024


class StoreFault(Fault):
    """A session's store cannot be used: it says which file, and what is wrong with it."""


def folder_of(state: Path, key: SessionKey) -> Path:
    """Where a session's store is. CompIDs may hold anything that a file name may not."""
    return state / "-".join(quote(part, safe="") for part in key)


class SessionStore:
    """One session's: implements `ctpproto.fix.session.store.Store`.

    next_in, next_out: see there. created_ns: when they last began at 1. is_new: there was no store in the folder.
    Raises StoreFault, and OSError from every call that writes.
    """

    def __init__(self, folder: Path, clock_ns: Callable[[], int] = time.time_ns, segment_bytes: int = SEGMENT_BYTES):
        self.folder, self._clock_ns, self._segment_bytes = folder, clock_ns, segment_bytes
        folder.mkdir(parents=True, exist_ok=True)
        self._map, self.is_new = _map_numbers(folder / "numbers")
        self._words = memoryview(self._map).cast("Q")
        self._file = -1
        self._size = 0
        self._older: dict[Path, _Index] = {}
        if self.is_new:
            self._begin_generation(1)
            self._words[0] = _MAGIC
        self._take_up()

    # -- numbers ------------------------------------------------------------------------------------------------------

    def count_in(self, number: int) -> None:
        """See `Store`."""
        self.next_in = self._words[self._slot + _INBOUND] = number + 1

    def count_out(self, number: int) -> None:
        """See `Store`."""
        self.next_out = self._words[self._slot + _OUTBOUND] = number + 1

    def move_out(self, next_out: int) -> None:
        """See `Store`."""
        self.next_out = self._words[self._slot + _OUTBOUND] = next_out

    def reset(self) -> None:
        """See `Store`."""
        self._begin_generation(self._words[_GENERATION] + 1)
        self._let_go()
        self._take_up()

    def _begin_generation(self, generation: int) -> None:
        slot = _FIRST_SLOT + _SLOT * (generation % 2)
        self._words[slot + _CREATED] = self._clock_ns()
        self._words[slot + _INBOUND] = self._words[slot + _OUTBOUND] = 1
        self._words[_GENERATION] = generation

    # -- messages -----------------------------------------------------------------------------------------------------

    def keep(self, number: int, data: bytes) -> None:
        """See `Store`. Raises OSError; then it is not there."""
        size = self._size
        if size >= self._segment_bytes or self._file < 0:
            self._next_segment(number)
            size = 0
        entry = _HEAD.pack(len(data), crc32(data, crc32(_NUMBER.pack(number))), number) + data
        written = os.write(self._file, entry)
        if written != len(entry):
            os.ftruncate(self._file, size)
            raise OSError(errno.ENOSPC, "the disk is full", str(self._path))
        self._index.numbers.append(number)
        self._index.places.append(size)
        self._size = size + written
        self.next_out = self._words[self._slot + _OUTBOUND] = number + 1

    def sent(self, first: int, last: int) -> Iterator[tuple[int, bytes]]:
        """See `Store`."""
        for path in self._segments_from(first):
            index = self._index_of(path)
            at = bisect_left(index.numbers, first)
            with path.open("rb") as file:
                while at < len(index.numbers) and index.numbers[at] <= last:
                    yield index.numbers[at], _read(file, index.places[at])
                    at += 1
            if at < len(index.numbers):
                return

    def newest(self) -> Iterator[bytes]:
        """What was kept, the last one first."""
        for path in reversed(self._paths()):
            index = self._index_of(path)
            with path.open("rb") as file:
                for place in reversed(index.places):
                    yield _read(file, place)

    def close(self) -> None:
        self._let_go()
        self._words.release()
        self._map.close()

    # -- inside -------------------------------------------------------------------------------------------------------

    def _take_up(self) -> None:
        """Go on with the generation's numbers and segments, and delete others."""
        generation = self._words[_GENERATION]
        self._slot = _FIRST_SLOT + _SLOT * (generation % 2)
        self.created_ns, self.next_in, self.next_out = self._words[self._slot : self._slot + _SLOT]
        self._prefix = f"{generation:010d}-"
        for path in self.folder.glob("*.sent"):
            if not path.name.startswith(self._prefix):
                path.unlink()
        paths = self._paths()
        self._index = _Index()
        if paths:
            self._path = paths[-1]
            self._index, self._size = _scan(self._path)
            self._file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CLOEXEC)
            if os.fstat(self._file).st_size > self._size:
                os.ftruncate(self._file, self._size)
            if self._index.numbers and self._index.numbers[-1] >= self.next_out:
                self.count_out(self._index.numbers[-1])

    def _next_segment(self, number: int) -> None:
        if self._file >= 0:
            self._older[self._path] = self._index
        self._let_go_of_file()
        self._path = self.folder / f"{self._prefix}{number:020d}.sent"
        self._file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        self._index, self._size = _Index(), 0

    def _paths(self) -> list[Path]:
        return sorted(self.folder.glob(f"{self._prefix}*.sent"))

    def _segments_from(self, number: int) -> list[Path]:
        """The segments that may hold `number` or what is behind it."""
        paths = self._paths()
        start = 0
        for index, path in enumerate(paths):
            if int(path.stem.rpartition("-")[2]) <= number:
                start = index
        return paths[start:]

    def _index_of(self, path: Path) -> _Index:
        if self._file >= 0 and path == self._path:
            return self._index
        index = self._older.get(path)
        if index is None:
            index = self._older[path] = _scan(path)[0]
        return index

    def _let_go_of_file(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _let_go(self) -> None:
        self._let_go_of_file()
        self._older.clear()
        self._size = 0


class _Index:
    """Numbers in a segment and where their entries begin, in order."""

    __slots__ = ("numbers", "places")

    def __init__(self) -> None:
        self.numbers, self.places = array("Q"), array("Q")


def _map_numbers(path: Path) -> tuple[mmap.mmap, bool]:
    """The numbers' file, and whether it is new. Raises StoreFault."""
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        size = os.fstat(file).st_size
        if size not in (0, _NUMBERS_BYTES):
            raise StoreFault(f"{path} has {size} bytes, not {_NUMBERS_BYTES}: no numbers of a FIX session")
        if not size:
            os.posix_fallocate(file, 0, _NUMBERS_BYTES)  # a full disk says so here, and not by SIGBUS
        mapped = mmap.mmap(file, _NUMBERS_BYTES)
    finally:
        os.close(file)
    magic = int.from_bytes(mapped[:8], sys.byteorder)
    if magic not in (0, _MAGIC):
        mapped.close()
        raise StoreFault(f"{path} begins with {magic:#x}: no numbers of a FIX session, or of a machine of other byte order")
    return mapped, magic == 0


def _scan(path: Path) -> tuple[_Index, int]:
    """The entries of a segment up to the first that is not whole, and where that is."""
    index = _Index()
    data = path.read_bytes()
    place, size = 0, len(data)
    while place + _HEAD.size <= size:
        length, check, number = _HEAD.unpack_from(data, place)
        end = place + _HEAD.size + length
        if end > size or crc32(data[place + 8 : end]) != check:
            break
        index.numbers.append(number)
        index.places.append(place)
        place = end
    return index, place


def _read(file: BinaryIO, place: int) -> bytes:
    file.seek(place)
    return file.read(_HEAD.unpack(file.read(_HEAD.size))[0])
