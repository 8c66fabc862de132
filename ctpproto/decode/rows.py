"""Records as rows for programs: dicts of JSON's types. Numbers are numbers, no value (DBL_MAX) is None, names stand beside codes."""

from __future__ import annotations

from math import isfinite
from typing import Any

from ctpproto.decode.records import Bad, Field, Fix, Ftdc, Gap, Link, Record
from ctpproto.decode.values import fields, fix_text, members, message_name
from ctpproto.ftd.frames import TAG_HEARTBEAT, TAG_HEARTBEAT_INTERVAL, interval_seconds


def row(record: Record, *, brief: bool = False, all_members: bool = False, show_secrets: bool = False) -> dict[str, Any]:
    """The row of a record. `kind`: packet, link, ignored, message (FIX), bad or gap. brief: without the fields."""
    found: dict[str, Any] = {"kind": "", "offset": record.offset, "bytes": record.size}
    if isinstance(record, Ftdc):
        packet = record.packet
        found.update(
            kind="packet", protocol="FTD", message=record.type.name if record.type else None, tid=packet.tid,
            series=packet.series, number=packet.number, chain=chr(packet.chain), request_id=packet.request_id,
            version=packet.version, compressed=record.compressed, content_bytes=record.content_size,
            expanded_bytes=record.expanded_size, stated_fields=record.stated_fields, overrun_bytes=record.overrun,
        )  # fmt: skip
        if record.origin:
            found["from"] = record.origin
        if not brief:
            found["fields"] = [_field(field, all_members, show_secrets) for field in record.fields]
    elif isinstance(record, Fix):
        found.update(
            kind="message", protocol="FIX", message=message_name(record) or None, msg_type=fix_text(record.message.msg_type),
            begin_string=record.begin_string, named_by=None if record.own else record.dictionaries[0].version,
            fault=record.fault or None,
        )  # fmt: skip
        if not brief:
            found["fields"] = [
                {"tag": said.tag, "name": said.name or None, "value": said.value, "code": said.code or None, "part": said.part}
                | ({"level": said.level, "entry": said.entry} if said.level else {})
                for said in fields(record, show_secrets)
            ]
    elif isinstance(record, Link):
        found.update(kind="link", protocol="FTD", tags=[_tag(tag, value) for tag, value in record.tags])
    elif isinstance(record, Bad):
        found.update(kind="bad", fault=type(record.fault).__name__, why=record.why, head=record.head.hex())
    elif isinstance(record, Gap):
        found.update(kind="gap")
    else:
        found.update(kind="ignored", protocol="FTD", type=record.type, head=record.content[:16].hex())
    return found


def _tag(tag: int, value: bytes) -> dict[str, Any]:
    found: dict[str, Any] = {"tag": tag, "value": value.hex()}
    if tag == TAG_HEARTBEAT:
        found["means"] = "heartbeat"
    elif tag == TAG_HEARTBEAT_INTERVAL and interval_seconds(value) is not None:
        found.update(means="heartbeat interval", seconds=interval_seconds(value))
    return found


def _field(field: Field, all_members: bool, show_secrets: bool) -> dict[str, Any]:
    if field.struct is None:
        return {"fid": field.fid, "struct": None, "bytes": len(field.raw), "raw": field.raw.hex()}
    said = list(members(field.struct, all_members, show_secrets))
    found: dict[str, Any] = {"fid": field.fid, "struct": field.struct.NAME, "bytes": len(field.raw)}
    found["members"] = {each.name: _value(each.value) for each in said}
    codes = {each.name: each.code for each in said if each.code}
    if codes:
        found["codes"] = codes
    return found


def _value(value: Any) -> Any:
    if isinstance(value, float) and not isfinite(value):
        return str(value)  # JSON has no such numbers
    return value.hex() if isinstance(value, bytes) else value
