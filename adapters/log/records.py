"""Records as bytes: the same in segment files, on the edge link and to followers. Format 1, big-endian.

    u32 length    bytes after the first 8
    u32 check     length with all bits turned: a cut length and a damaged one can be told apart
    u8  kind      1 command, 2 result
    u8  flags     results: 1 last, 2 dialog, 4 continues (the batch goes on with the next record; files only)
    u16 context length, at most MAX_CONTEXT_BYTES
    u16 names     command: bytes of the user; result: bytes of the addressees
    u32 fields    count
    u32 TID
    u32 epoch
    i64 number    0 for what is not logged
    i64 time      UTC nanoseconds
    8s  trading day, NULs where there is none
    i32 front id | i32 session id | i64 connection | i32 request id | i64 inbound number
    result only:  i64 cause | i64 public number
    names         command: user, UTF-8; result: (u8 length | user | i64 private number)*
    context
    fields        (u16 FID | u16 length | struct bytes)*, as in an FTDC packet; all structs of the vocabulary

A field may be shorter than its struct (an older vocabulary's: trailing members are zero), never longer. A submission on
its way from an edge is a command with number, epoch and time 0 and no trading day.
"""

from __future__ import annotations

import struct
from typing import Any

from ctpproto.ctp import VOCABULARY
from ctpproto.faults import Unsayable
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import MAX_CONTEXT_BYTES, Command, Record, ResultRecord, Source
from fixbridge.adapters.log.faults import RecordFault

MAX_RECORD_BYTES = 64 << 20
COMMAND, RESULT = 1, 2
LAST, DIALOG, CONTINUES = 1, 2, 4
PREFIX_BYTES = 8

_PREFIX = struct.Struct(">II")
_HEADER = struct.Struct(">IIBBHHIIIqq8siiqiq")
_RESULT = struct.Struct(">qq")
_FIELD = struct.Struct(">HH")
_PRIVATE = struct.Struct(">q")
_COMMAND_BYTES = _HEADER.size
_RESULT_BYTES = _HEADER.size + _RESULT.size
_FLAGS_AT = 9
_ENVELOPE_AT, _SOURCE_AT = 22, 50  # epoch, number, time and trading day stand between
_ALL_BITS = 0xFFFFFFFF
_NO_DAY = bytes(8)

_by_fid = VOCABULARY.by_fid
_field_headers: dict[type[Struct], bytes] = {}


def _field_header(cls: type[Struct]) -> bytes:
    if _by_fid.get(cls.FID) is not cls:
        raise Unsayable(f"struct {cls.NAME} (of {cls.VERSION}) as a field", VOCABULARY.name)
    header = _field_headers[cls] = _FIELD.pack(cls.FID, cls.SIZE)
    return header


def encode_fields(fields: tuple[Struct, ...] | list[Struct]) -> bytes:
    """Structs as fields. Raises Unsayable for one outside the vocabulary, DoesNotFit for a value that cannot be said."""
    parts = []
    known = _field_headers
    for field in fields:
        cls = field.__class__
        parts.append(known.get(cls) or _field_header(cls))
        parts.append(field.pack())
    return b"".join(parts)


def encode(record: Record, continues: bool = False) -> bytes:
    """The record as bytes. `continues` sets the flag that segment files use.

    Raises Unsayable, DoesNotFit for the message; RecordFault for an envelope over its limits.
    """
    message = record.message
    fields = encode_fields(message.fields)
    context = record.context
    if len(context) > MAX_CONTEXT_BYTES:
        raise RecordFault(0, f"a context of {len(context)} bytes, over {MAX_CONTEXT_BYTES}")
    day = record.trading_day.encode("ascii", "replace")
    if len(day) != 8 and day:
        raise RecordFault(0, f"trading day {record.trading_day!r} is not YYYYMMDD")
    source = record.source
    try:
        if record.__class__ is Command:
            names = record.user.encode()  # type: ignore[union-attr]
            length = _COMMAND_BYTES - PREFIX_BYTES + len(names) + len(context) + len(fields)
            header = _HEADER.pack(
                length, length ^ _ALL_BITS, COMMAND, 0, len(context), len(names), len(message.fields), message.tid,
                record.epoch, record.number, record.time_ns, day or _NO_DAY, *source,
            )  # fmt: skip
        else:
            names = b""
            for user, private_number in record.private:  # type: ignore[union-attr]
                encoded = user.encode()
                names += bytes((len(encoded),)) + encoded + _PRIVATE.pack(private_number)
            length = _RESULT_BYTES - PREFIX_BYTES + len(names) + len(context) + len(fields)
            flags = LAST if record.last else 0  # type: ignore[union-attr]
            if record.dialog:  # type: ignore[union-attr]
                flags |= DIALOG
            if continues:
                flags |= CONTINUES
            header = _HEADER.pack(
                length, length ^ _ALL_BITS, RESULT, flags, len(context), len(names), len(message.fields), message.tid,
                record.epoch, record.number, record.time_ns, day or _NO_DAY, *source,
            ) + _RESULT.pack(record.cause, record.public_number)  # type: ignore[union-attr]  # fmt: skip
    except (struct.error, ValueError) as error:
        raise RecordFault(0, f"the envelope does not fit: {error}") from None
    if length > MAX_RECORD_BYTES:
        raise RecordFault(0, f"{length} bytes, over {MAX_RECORD_BYTES}")
    return b"".join((header, names, context, fields))


def length_of(buffer: Any, position: int = 0) -> int | None:
    """Bytes of the record that begins at `position`, prefix included; None where the prefix is not yet whole.

    Raises RecordFault for a prefix that no record begins with.
    """
    if len(buffer) - position < PREFIX_BYTES:
        return None
    length, check = _PREFIX.unpack_from(buffer, position)
    if length ^ check != _ALL_BITS:
        raise RecordFault(0, f"length {length:#010x} and its check {check:#010x} disagree")
    if not _COMMAND_BYTES - PREFIX_BYTES <= length <= MAX_RECORD_BYTES:
        raise RecordFault(0, f"a length of {length} bytes")
    return PREFIX_BYTES + length


def split(buffer: bytes | bytearray) -> tuple[list[bytes], bytes]:
    """The whole records at the front of a stream's bytes, and what is left of the last. Raises RecordFault."""
    found, position = [], 0
    while True:
        size = length_of(buffer, position)
        if size is None or position + size > len(buffer):
            return found, bytes(buffer[position:])
        found.append(bytes(buffer[position : position + size]))
        position += size


def continues(raw: Any, position: int = 0) -> bool:
    """Whether the record at `position` says that its batch goes on."""
    return bool(raw[position + _FLAGS_AT] & CONTINUES)


def alone(raw: bytes) -> bytes:
    """A record from a file as it is everywhere else: without the mark that its batch goes on."""
    return raw[:_FLAGS_AT] + bytes((raw[_FLAGS_AT] & ~CONTINUES,)) + raw[_FLAGS_AT + 1 :]


def identity(raw: bytes) -> bytes:
    """What of a command's bytes is the sender's own: all but the writer's envelope (number, epoch, time, trading day)."""
    return raw[:_ENVELOPE_AT] + raw[_SOURCE_AT:]


def decode_fields(raw: bytes, position: int, count: int) -> tuple[Struct, ...]:
    """`count` fields from `position` to the end of `raw`, as lazy views. Raises RecordFault."""
    fields = []
    end = len(raw)
    for _ in range(count):
        if end - position < 4:
            raise RecordFault(position, "a field header is cut off")
        fid, size = _FIELD.unpack_from(raw, position)
        cls = _by_fid.get(fid)
        if cls is None:
            raise RecordFault(position, f"unknown FID {fid:#06x}")
        if size > cls.SIZE:
            raise RecordFault(position, f"{cls.NAME} with {size} bytes, over {cls.SIZE}")
        position += 4
        if end - position < size:
            raise RecordFault(position, f"{cls.NAME} is cut off")
        fields.append(cls.unpack(raw[position : position + size]))
        position += size
    if position != end:
        raise RecordFault(position, f"{end - position} bytes after the last field")
    return tuple(fields)


def decode(raw: bytes) -> Record:
    """One whole record (prefix included). Raises RecordFault, with the position, for anything else."""
    raw = bytes(raw)
    size = length_of(raw)
    if size is None or len(raw) != size:
        raise RecordFault(0, f"{len(raw)} bytes where {size if size is not None else 'a length'} should be")
    (_, _, kind, flags, context_bytes, names_bytes, count, tid, epoch, number, time_ns, day_bytes,
     front_id, session_id, connection, request_id, inbound_number) = _HEADER.unpack_from(raw)  # fmt: skip
    if context_bytes > MAX_CONTEXT_BYTES:
        raise RecordFault(10, f"a context of {context_bytes} bytes, over {MAX_CONTEXT_BYTES}")
    if day_bytes == _NO_DAY:
        day = ""
    elif day_bytes.isdigit():
        day = day_bytes.decode("ascii")
    else:
        raise RecordFault(42, f"trading day {day_bytes!r}")
    source = Source(front_id, session_id, connection, request_id, inbound_number)
    if kind == COMMAND:
        if flags:
            raise RecordFault(_FLAGS_AT, f"flags {flags:#x} of a command")
        names_at = _COMMAND_BYTES
    elif kind == RESULT:
        if flags & ~(LAST | DIALOG | CONTINUES):
            raise RecordFault(_FLAGS_AT, f"flags {flags:#x} of a result")
        names_at = _RESULT_BYTES
    else:
        raise RecordFault(8, f"record kind {kind}")
    context_at = names_at + names_bytes
    fields_at = context_at + context_bytes
    if fields_at > size:
        raise RecordFault(names_at, "names and context are cut off")
    context = raw[context_at:fields_at]
    message = Message(tid, decode_fields(raw, fields_at, count))
    try:
        if kind == COMMAND:
            user = raw[names_at:context_at].decode()
            return Command(number, epoch, day, time_ns, message, source, user, context)
        private = []
        position = names_at
        while position < context_at:
            end = position + 1 + raw[position]
            if end + 8 > context_at:
                raise RecordFault(position, "an addressee is cut off")
            private.append((raw[position + 1 : end].decode(), _PRIVATE.unpack_from(raw, end)[0]))
            position = end + 8
    except UnicodeDecodeError as error:
        raise RecordFault(names_at + error.start, "a user that is not UTF-8") from None
    cause, public_number = _RESULT.unpack_from(raw, _COMMAND_BYTES)
    return ResultRecord(
        number, epoch, day, time_ns, cause, bool(flags & LAST), bool(flags & DIALOG), source, tuple(private), public_number,
        context, message,
    )  # fmt: skip
