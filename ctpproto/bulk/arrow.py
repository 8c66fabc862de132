"""Frames to Arrow tables and back: one table a struct type, text as UTF-8, single characters as dictionaries, DBL_MAX as null.

    found = arrow.decode("capture.ftd")                 found.tables["Order"], found.packets, found.read, found.fault
    for found in arrow.batches("day.ftd"): ...          in pieces of bounded memory, for a Parquet or IPC writer
    arrow.from_array(rows.arrays["Order"], Order)       of a structured array
    arrow.encode(found.tables, found.packets)           the frames again; without packets, the rows say them

Columns are the facts of `ctpproto.bulk` and the members under their CTP names. Bytes that are no GBK read as \\xNN, as
everywhere in ctpproto; they do not come back as they were. A column of the facts may be left out on the way back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Iterable, Iterator

import numpy as np

try:
    import pyarrow as pa
    import pyarrow.compute as pc
except ModuleNotFoundError as missing:
    raise ModuleNotFoundError("ctpproto.bulk.arrow needs pyarrow: pip install 'fixbridge[arrow]'", name=missing.name) from None

from ctpproto._struct_rows import encode as encode_member
from ctpproto.bulk import rows as structured
from ctpproto.bulk.faults import NotATable, TooMuch
from ctpproto.bulk.layout import FACTS, PACKET_DTYPE, Layout, blank, layout_of, layouts
from ctpproto.bulk.walk import Source, Walked, making, opened, pieces
from ctpproto.ctp import V6_3_11, Version
from ctpproto.faults import DoesNotFit
from ctpproto.ftd.faults import FtdFault
from ctpproto.structs import DBL_MAX, Member, Struct

_MOST_BATCH_BYTES = 1 << 28  # its text in UTF-8 is at most four times as long, and offsets have 31 bits
_CODE = pa.dictionary(pa.uint8(), pa.string())
_FACT_TYPES = {"i8": pa.int64(), "u4": pa.uint32(), "i4": pa.int32(), "u2": pa.uint16(), "u1": pa.uint8(), "S1": _CODE}
_KINDS = {"s": pa.string(), "c": _CODE, "h": pa.int16(), "i": pa.int32(), "q": pa.int64(), "d": pa.float64()}


@dataclass
class Tables:
    """What a buffer of frames says; as `ctpproto.bulk.Rows`."""

    version: Version
    packets: pa.Table
    tables: dict[str, pa.Table] = field(default_factory=dict)
    read: int = 0
    fault: FtdFault | None = None


def _type_of(member: Member) -> pa.DataType:
    return _KINDS.get(member.kind) or pa.binary(member.size)


@lru_cache(maxsize=4096)
def schema(struct: type[Struct]) -> pa.Schema:
    """The columns of a struct's table; the metadata says whose they are."""
    fields = [pa.field(name, _FACT_TYPES[kind], nullable=False) for name, kind in FACTS]
    fields += [pa.field(member.name, _type_of(member), nullable=member.kind == "d") for member in struct.MEMBERS.values()]
    return pa.schema(fields, {"ctp.version": struct.VERSION, "ctp.struct": struct.NAME, "ctp.fid": f"0x{struct.FID:04X}"})


PACKET_SCHEMA = pa.schema(
    [pa.field(name, _FACT_TYPES[kind], nullable=False) for name, kind in [*FACTS, ("compression", "u1")]],
)


def decode(
    source: Source, version: Version = V6_3_11, *, only: Iterable[str] | None = None, most_bytes: int = structured.MOST_BYTES,
    strict: bool = True,
) -> Tables:  # fmt: skip
    """All of it, as `ctpproto.bulk.decode`; a table may have several chunks, so that none is too long for Arrow."""
    wanted = layouts(version, None if only is None else tuple(only))
    parts: dict[str, list[pa.RecordBatch]] = {}
    packets: list[pa.RecordBatch] = []
    made = Tables(version, PACKET_SCHEMA.empty_table())
    with opened(source) as view:
        piece, left = min(most_bytes, structured.BATCH_BYTES), most_bytes
        for walked in pieces(view, wanted, piece, True, once=False):
            if left <= 0:
                raise TooMuch(most_bytes, made.read)
            left -= piece
            for name, batch in _batches(wanted, walked):
                parts.setdefault(name, []).append(batch)
            packets += _packets(walked)
            made.read, made.fault = walked.read, walked.fault
    if strict and made.fault is not None:
        raise made.fault
    made.tables = {name: pa.Table.from_batches(batches) for name, batches in parts.items()}
    made.packets = pa.Table.from_batches(packets, PACKET_SCHEMA)
    return made


def batches(
    source: Source, version: Version = V6_3_11, *, only: Iterable[str] | None = None, batch_bytes: int = structured.BATCH_BYTES
) -> Iterator[Tables]:
    """The same in pieces of about `batch_bytes` of rows. Raises the fault after everything before it has been given."""
    wanted = layouts(version, None if only is None else tuple(only))
    with opened(source) as view:
        for walked in pieces(view, wanted, min(batch_bytes, _MOST_BATCH_BYTES), True, once=False):
            packets = pa.Table.from_batches(_packets(walked), PACKET_SCHEMA)
            tables = {name: pa.Table.from_batches([batch]) for name, batch in _batches(wanted, walked)}
            yield Tables(version, packets, tables, walked.read, walked.fault)
            if walked.fault is not None:
                raise walked.fault


def from_array(array: np.ndarray, struct: type[Struct]) -> pa.RecordBatch:
    """The table of a structured array. Raises NotATable where the array is not of that struct, or has more text than 2 GiB."""
    layout = layout_of(struct)
    if array.dtype != layout.dtype:
        raise NotATable(f"an array of {array.dtype} is none of struct {struct.NAME}")
    view = np.ascontiguousarray(array).view(np.uint8)
    try:
        columns = making.columns(making.plan((layout,)), 0, view)
    except OverflowError as why:
        raise NotATable(f"{struct.NAME}, {len(array)} rows: {why}") from None
    return _batch(schema(struct), len(array), columns)


def _batches(wanted: tuple[Layout, ...], walked: Walked) -> Iterator[tuple[str, pa.RecordBatch]]:
    for layout, one in zip(wanted, walked.found):
        if one is not None:
            yield layout.struct.NAME, _batch(schema(layout.struct), *one)


def _packets(walked: Walked) -> list[pa.RecordBatch]:
    return [] if walked.found[-1] is None else [_batch(PACKET_SCHEMA, *walked.found[-1])]


def _batch(columns: pa.Schema, count: int, buffers: list[tuple[Any, Any]]) -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays([_array(field.type, count, *pair) for field, pair in zip(columns, buffers)], schema=columns)


def _array(kind: pa.DataType, count: int, data: Any, more: Any) -> pa.Array:
    """A column over the buffers of a walk."""
    if kind == _CODE:
        codes = [code for code in range(256) if more[code]]
        places = bytearray(256)
        for place, code in enumerate(codes):
            places[code] = place
        indices = pa.Array.from_buffers(pa.uint8(), count, [None, pa.py_buffer(data.translate(places))])
        return pa.DictionaryArray.from_arrays(indices, pa.array([chr(code) if code else "" for code in codes], pa.string()))
    if kind == pa.string():
        return pa.Array.from_buffers(kind, count, [None, pa.py_buffer(more), pa.py_buffer(data)])
    return pa.Array.from_buffers(kind, count, [None if more is None else pa.py_buffer(more), pa.py_buffer(data)])


def to_array(table: pa.Table | pa.RecordBatch, struct: type[Struct]) -> np.ndarray:
    """A structured array of a table. Facts that it does not have are as `blank` says. Raises NotATable for missing, strange or
    absent members, DoesNotFit for text that does not go into its member.
    """
    table = pa.Table.from_batches([table]) if isinstance(table, pa.RecordBatch) else table
    made = blank(struct, table.num_rows)
    layout = layout_of(struct)
    known = {name for name, _kind in FACTS} | set(struct.MEMBERS)
    strange = [name for name in table.column_names if name not in known]
    lacking = [name for name in struct.MEMBERS if name not in table.column_names]
    if strange or lacking or len(set(table.column_names)) < table.num_columns:
        raise NotATable(f"{struct.NAME}: columns {strange} are none of it, and it lacks {lacking}")
    for name, kind in FACTS:
        if name in table.column_names:
            _fill(made, name, _FACT_TYPES[kind], table.column(name), struct.NAME)
    for member, place in layout.members:
        column = table.column(member.name)
        if member.kind == "s":
            _fill_text(made, struct, member, place, column)
        else:
            _fill(made, member.name, _type_of(member), column, struct.NAME)
    return made


def encode(
    tables: dict[str, pa.Table], packets: pa.Table | None = None, version: Version = V6_3_11, *, terminated: bool = True
) -> bytearray:
    """The frames of tables; see `ctpproto.bulk.encode`."""
    wanted = layouts(version, tuple(tables))
    made = structured.Rows(version, arrays={layout.struct.NAME: to_array(tables[layout.struct.NAME], layout.struct) for layout in wanted})
    if packets is not None:
        made.packets = np.zeros(packets.num_rows, PACKET_DTYPE)
        for name in PACKET_SCHEMA.names:
            _fill(made.packets, name, PACKET_SCHEMA.field(name).type, packets.column(name), "packets")
    return structured.encode(made, terminated=terminated)


def _fill(rows: np.ndarray, name: str, kind: pa.DataType, column: pa.ChunkedArray, whose: str) -> None:
    """Numbers, codes or bytes into a member of the rows."""
    at = 0
    if column.null_count and kind != pa.float64():
        raise NotATable(f"{whose}.{name}: {column.null_count} values are null, and it has no word for that")
    for chunk in column.chunks:
        target = rows[name][at : at + len(chunk)]
        at += len(chunk)
        if kind == _CODE:
            coded = chunk if isinstance(chunk, pa.DictionaryArray) else pc.dictionary_encode(chunk)
            if len(coded):
                target[:] = _characters(coded.dictionary, whose, name)[coded.indices.to_numpy(zero_copy_only=False)]
            continue
        try:
            values = chunk if chunk.type == kind else chunk.cast(kind)
        except pa.ArrowInvalid as why:
            raise NotATable(f"{whose}.{name}: {why}") from None
        if pa.types.is_fixed_size_binary(kind):
            target[:] = np.frombuffer(values.buffers()[1], target.dtype)[values.offset : values.offset + len(values)]
        else:
            values = pc.fill_null(values, DBL_MAX) if values.null_count else values
            target[:] = values.to_numpy(zero_copy_only=False)


def _characters(dictionary: pa.Array, whose: str, name: str) -> np.ndarray:
    made = np.zeros(max(1, len(dictionary)), "S1")
    for at, text in enumerate(dictionary.to_pylist()):
        made[at] = encode_member(whose, Member(name, name, "c", 1, 0), text)
    return made


def _fill_text(rows: np.ndarray, struct: type[Struct], member: Member, place: int, column: pa.ChunkedArray) -> None:
    at, stride = 0, rows.dtype.itemsize
    if column.null_count:
        raise NotATable(f"{struct.NAME}.{member.name}: {column.null_count} texts are null, and it has no word for that")
    view = memoryview(rows.view(np.uint8))
    for chunk in column.chunks:
        text = chunk if chunk.type == pa.string() else chunk.cast(pa.string())
        if len(text):
            _validity, offsets, data = text.buffers()
            data = b"" if data is None else data
            failed = making.fill_text(
                view[at * stride :], stride, place, member.size, offsets, data, text.offset, len(text)
            )
            if failed >= 0:
                try:
                    value = text[failed].as_py()
                except UnicodeDecodeError as why:
                    raise NotATable(f"{struct.NAME}.{member.name}, row {at + failed}: {why}") from None
                encode_member(struct.NAME, member, value)  # says why it does not
                raise DoesNotFit(struct.NAME, member.name, value, "holds what has no GBK")
        at += len(chunk)
