"""Segment files: `<first number, 20 digits>.log`. Format 1, big-endian:

    header, 160 bytes
      8s  magic "FXBLOG\\r\\n" | u16 format | u16 header bytes | u32 epoch | 32s specs digest | 40s core name
      8s  trading day | i64 first number | i64 created, UTC ns | 16 bytes zero
      16s digest of the header (BLAKE2b of everything else in it) | 16s chain value of the record before
    entry*
      record bytes (`records`) | 16s chain value

The chain value of a record is BLAKE2b-128 over the chain value before it and the record's bytes. It stands directly
before those bytes in the file, so one slice is hashed, and an entry can be proved anywhere in a file without the rest.

What a crash may leave
----------------------
A segment is created whole (temporary file, sync, rename, sync of the folder), after the one before it was synced. Records
are only ever appended, and a writer that opens a log begins a new segment. So a crash can only leave the *last* segment
with a bad end: cut short, or, after a power loss, with sectors of the last, unsynced write that never reached the disk and
read as zeros. The end of the last segment is a *torn tail*, and is cut off, when both hold:

  1. behind the first byte that is not part of a whole valid entry there is no valid entry (searched at every byte);
  2. what is there can be the beginning of an entry: the file ends inside it, or a 512-byte sector of it is all zeros.

Everything else is damage and stops the start: a changed byte in the middle, or in a complete last entry (it may have
been acknowledged), a hole of zeros with valid entries behind it, bytes nobody wrote. Where an intact last entry holds an
all-zero sector of its own and another byte of it is changed, the rule takes the tail for torn; the bytes are kept.

Behind that, records of a batch whose end is missing (`continues`) are cut as well: a batch is written at once and released
as one, so nobody has seen them. Cut bytes are kept in `<segment>-<position>.torn`.
"""

from __future__ import annotations

import mmap
import os
import struct
from hashlib import blake2b
from pathlib import Path
from typing import Callable, Iterator, NamedTuple

from ctpproto.generated import SPECS_DIGEST
from fixbridge.adapters.log import records
from fixbridge.adapters.log.faults import LogDamaged, RecordFault

FORMAT = 1
MAGIC = b"FXBLOG\r\n"
CHAIN_BYTES = 16
SECTOR_BYTES = 512
GENESIS = bytes(CHAIN_BYTES)

_HEADER = struct.Struct(">8sHHI32s40s8sqq16x16s16s")
HEADER_BYTES = _HEADER.size
_DIGEST_AT = HEADER_BYTES - 2 * CHAIN_BYTES
_MIN_HOLE_BYTES = 16


class Header(NamedTuple):
    """What a segment says of itself. `chain`: value of the record before its first."""

    epoch: int
    specs_digest: str
    core_name: str
    trading_day: str
    first_number: int
    created_ns: int
    chain: bytes


class Entry(NamedTuple):
    """A proved entry. `position`: of its record in the file; `end`: of the entry; `chain`: its value."""

    number: int
    position: int
    end: int
    raw: bytes
    chain: bytes


class Torn(NamedTuple):
    """A tail that was cut off. `number`: of the first record that is gone, `records`: whole ones among the bytes (of a
    batch without its end), `kept`: where the bytes are now, None where the log was only read."""

    path: Path
    position: int
    number: int
    cut_bytes: int
    records: int
    why: str
    kept: Path | None


def chain_value(before: bytes, raw: bytes) -> bytes:
    return blake2b(before + raw, digest_size=CHAIN_BYTES).digest()


def path_of(folder: Path, first_number: int) -> Path:
    return folder / f"{first_number:020d}.log"


def encode_header(header: Header) -> bytes:
    name = header.core_name.encode()
    assert len(name) <= 40 and len(header.trading_day) == 8, header
    packed = _HEADER.pack(
        MAGIC, FORMAT, HEADER_BYTES, header.epoch, bytes.fromhex(header.specs_digest), name, header.trading_day.encode("ascii"),
        header.first_number, header.created_ns, GENESIS, header.chain,
    )  # fmt: skip
    return packed[:_DIGEST_AT] + _header_digest(packed) + header.chain


def _header_digest(packed: bytes) -> bytes:
    return blake2b(packed[:_DIGEST_AT] + packed[-CHAIN_BYTES:], digest_size=CHAIN_BYTES).digest()


def decode_header(path: Path, data: bytes | mmap.mmap) -> Header:
    """The header at the front of a segment. Raises LogDamaged."""
    number = first_number_of(path)
    if len(data) < HEADER_BYTES:
        raise LogDamaged(path, len(data), number, f"the header ends after {len(data)} of {HEADER_BYTES} bytes")
    packed = bytes(data[:HEADER_BYTES])
    magic, version, _, epoch, digest, name, day, first, created_ns, header_digest, chain = _HEADER.unpack(packed)
    if magic != MAGIC:
        raise LogDamaged(path, 0, number, "not a log segment")
    if version != FORMAT:
        raise LogDamaged(path, 8, number, f"format {version}; this program reads format {FORMAT}")
    if header_digest != _header_digest(packed):
        raise LogDamaged(path, 0, number, "the header does not match its digest")
    if first != number:
        raise LogDamaged(path, 0, number, f"the header says that record {first} is its first")
    return Header(epoch, digest.hex(), name.rstrip(b"\0").decode(), day.decode("ascii"), first, created_ns, chain)


def new_header(core_name: str, trading_day: str, epoch: int, first_number: int, created_ns: int, chain: bytes) -> Header:
    return Header(epoch, SPECS_DIGEST, core_name, trading_day, first_number, created_ns, chain)


def first_number_of(path: Path) -> int:
    """The first number that a segment's name says. Raises LogDamaged for a name that says none."""
    stem = path.stem
    if len(stem) != 20 or not (stem.isascii() and stem.isdigit()):
        raise LogDamaged(path, 0, 0, "a segment is named by 20 digits")
    return int(stem)


def list_segments(folder: Path) -> list[Path]:
    """The segments in order of numbers."""
    return sorted(folder.glob("*.log"))


def sync_folder(folder: Path) -> None:
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def write_whole(path: Path, data: bytes) -> None:
    """Put a file there completely or not at all. Raises OSError."""
    new = path.with_name(path.name + ".new")
    write_durable(new, data)
    os.rename(new, path)
    sync_folder(path.parent)


def write_durable(path: Path, data: bytes) -> None:
    """Write a file and wait for the disk. Raises OSError."""
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    try:
        view = memoryview(data)
        while view:
            view = view[os.write(fd, view) :]
        os.fsync(fd)
    finally:
        os.close(fd)


class Scan:
    """One pass over a segment's bytes: iterate, then ask where and why it ended.

    `position`, `number`, `chain`: of the next entry, after each step. `why` is None until the entries end before the data.
    """

    def __init__(self, path: Path, data: bytes | mmap.mmap):
        self.path, self.data = path, data
        self.header = decode_header(path, data)
        self.position = HEADER_BYTES
        self.number = self.header.first_number
        self.chain = self.header.chain
        self.why: str | None = None
        self.batch_position: int | None = None  # where a batch began whose end has not come
        self.batch_number = 0

    def seek(self, number: int, position: int, chain: bytes) -> None:
        """Go on from an entry boundary that an earlier scan proved."""
        self.number, self.position, self.chain = number, position, chain

    def __iter__(self) -> Iterator[Entry]:
        data, end = self.data, len(self.data)
        while self.position < end:
            position = self.position
            proved = _prove(data, position)
            if isinstance(proved, str):
                self.why = proved
                return
            raw = data[position:proved]
            entry = Entry(self.number, position, proved + CHAIN_BYTES, raw, data[proved : proved + CHAIN_BYTES])
            if records.continues(raw):
                if self.batch_position is None:
                    self.batch_position, self.batch_number = position, self.number
            else:
                self.batch_position = None
            self.position, self.chain = entry.end, entry.chain
            self.number += 1
            yield entry

    def finish(self, is_last: bool) -> Torn | None:
        """What the end means, when the iteration is over. Raises LogDamaged."""
        if self.why is None and self.batch_position is None:
            return None
        if self.why is not None:
            if not is_last:
                raise LogDamaged(self.path, self.position, self.number, f"{self.why}; segments follow")
            behind = find_entry(self.data, self.position + 1)
            if behind is not None:
                why = f"{self.why}; a valid record follows at byte {behind}"
                if has_lost_sector(self.data, self.position, behind):
                    why += (
                        ". A sector of zeros stands between: if this machine lost power while it wrote, nobody has seen what is "
                        "from here on, and `fixbridge log cut` cuts there"
                    )
                raise LogDamaged(self.path, self.position, self.number, why)
            if not _can_be_torn(self.data, self.position):
                raise LogDamaged(self.path, self.position, self.number, f"{self.why}; no crash leaves a complete entry like this")
        elif not is_last:
            raise LogDamaged(self.path, self.position, self.number, "a batch of results has no end; segments follow")
        if self.batch_position is None:
            return Torn(self.path, self.position, self.number, len(self.data) - self.position, 0, str(self.why), None)
        whole = self.number - self.batch_number
        why = f"{whole} result(s) of a batch without its end" + (f", then: {self.why}" if self.why else "")
        return Torn(self.path, self.batch_position, self.batch_number, len(self.data) - self.batch_position, whole, why, None)


def _prove(data: bytes | mmap.mmap, position: int) -> int | str:
    """Where the record of the valid entry at `position` ends, or why there is none."""
    try:
        size = records.length_of(data, position)
    except RecordFault as fault:
        return fault.why
    if size is None or position + size + CHAIN_BYTES > len(data):
        return "the file ends inside the entry"
    end = position + size
    if blake2b(data[position - CHAIN_BYTES : end], digest_size=CHAIN_BYTES).digest() != data[end : end + CHAIN_BYTES]:
        return "the record does not match its chain value"
    return end


def find_entry(data: bytes | mmap.mmap, start: int) -> int | None:
    """The first position from `start` on where a valid entry stands, by its own proof.

    The check in the prefix is the length turned, so of the length's and the check's first bytes one is 0x00 and one 0xFF
    for every length below 16 MiB: only such places are looked at closely, which keeps a long search short.
    """
    end = len(data)
    position = start
    while True:
        at = data.find(b"\xff", position + 4)  # first byte of the check; above it the length's first is then 0x00
        if at < 0 or at + 4 > end:
            break
        if data[at - 4] == 0 and not isinstance(_prove(data, at - 4), str):
            return at - 4
        position = at - 3
    # Lengths of 16 to 64 MiB: their first byte is 1 to 4. None fits into less than 16 MiB of rest.
    if end - start >= 1 << 24:
        for high in (1, 2, 3, 4):
            at = data.find(bytes((high,)), start)
            while 0 <= at <= end - (1 << 24):
                if at + 8 <= end and data[at + 4] == high ^ 0xFF and not isinstance(_prove(data, at), str):
                    return at
                at = data.find(bytes((high,)), at + 1)
    return None


def _can_be_torn(data: bytes | mmap.mmap, position: int) -> bool:
    """Whether the bytes from `position` to the end can be an entry that did not wholly reach the disk (rule 2 above)."""
    end = len(data)
    if not any(data[position:]):
        return True
    try:
        size = records.length_of(data, position)
        if size is None or position + size + CHAIN_BYTES > end:
            return True
    except RecordFault:
        pass
    return has_lost_sector(data, position, end)


def has_lost_sector(data: bytes | mmap.mmap, start: int, end: int) -> bool:
    """Whether a sector between the two, or the part of one that lies there, reads as zeros."""
    while start < end:
        stop = min(end, (start // SECTOR_BYTES + 1) * SECTOR_BYTES)
        if stop - start >= _MIN_HOLE_BYTES and not any(data[start:stop]):
            return True
        start = stop
    return False


def end_of_entry(data: bytes | mmap.mmap, position: int) -> int | None:
    """Where the valid entry at `position` ends, None where there is none."""
    proved = _prove(data, position) if position < len(data) else "the file has ended"
    return None if isinstance(proved, str) else proved + CHAIN_BYTES


def cut(torn: Torn) -> Torn:
    """Keep the torn bytes in a file beside the segment, then cut them off. Raises OSError."""
    kept = torn.path.with_name(f"{torn.path.stem}-{torn.position}.torn")
    with torn.path.open("r+b") as file:
        file.seek(torn.position)
        rest = file.read()
        again = 1
        while kept.exists() and kept.read_bytes() != rest:  # a crash between the two steps leaves the same bytes
            again += 1
            kept = torn.path.with_name(f"{torn.path.stem}-{torn.position}.{again}.torn")
        write_whole(kept, rest)
        file.truncate(torn.position)
        file.flush()
        os.fsync(file.fileno())
    return torn._replace(kept=kept)


def mark_doubtful(path: Path) -> None:
    """Say beside a segment that a sync of it failed: the page cache may show what the disk does not hold."""
    try:
        os.close(os.open(path.with_suffix(".doubtful"), os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError:
        return  # the disk that failed does not take the mark either; the writer has stopped and says so anyway


def make_durable(path: Path) -> None:
    """Put a segment that somebody else left on the disk for certain. Raises OSError.

    Where a sync of it failed, syncing again proves nothing (the kernel has marked the pages clean): it is written anew.
    """
    doubtful = path.with_suffix(".doubtful")
    if doubtful.exists():
        write_whole(path, path.read_bytes())
        doubtful.unlink()
        return
    fd = os.open(path, os.O_RDWR | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def load(path: Path) -> bytes | mmap.mmap:
    """A segment's bytes as they are now, mapped."""
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_size == 0:
            return b""
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def scan_all(folder: Path, after: int, on_entry: Callable[[Entry], None]) -> Torn | None:
    """Prove every segment that holds records above `after`, hand on those, and say what the end is. Raises LogDamaged.

    The entries of the first such segment are all proved, from its beginning. A batch is handed on when its end is there.
    """
    torn: Torn | None = None
    paths = list_segments(folder)
    start = 0
    for index, path in enumerate(paths):
        if first_number_of(path) <= after + 1:
            start = index
    before: Scan | None = None
    for index in range(start, len(paths)):
        path = paths[index]
        scan = Scan(path, load(path))
        check_follows(before, scan, after)
        held: list[Entry] = []
        for entry in scan:
            if scan.batch_position is not None:
                held.append(entry)
                continue
            if held:
                for earlier in held:
                    if earlier.number > after:
                        on_entry(earlier)
                held.clear()
            if entry.number > after:
                on_entry(entry)
        torn = scan.finish(is_last=index == len(paths) - 1)
        before = scan
    return torn


def check_follows(before: Scan | None, scan: Scan, after: int) -> None:
    """Whether a segment begins where the one before it ended. Raises LogDamaged."""
    first = scan.header.first_number
    if before is None:
        if first > after + 1:
            raise LogDamaged(scan.path, 0, after + 1, f"records {after + 1} to {first - 1} are missing")
    elif first != before.number:
        raise LogDamaged(scan.path, 0, before.number, f"it begins with record {first}")
    elif scan.header.chain != before.chain:
        raise LogDamaged(scan.path, 0, first, "its chain value is not that of the segment before")
