"""Records as lines for people.

    ReqOrderInsert(0x4000) client > front, dialog 2 last, request 5, 245 bytes
        InputOrder(0x0400)
            BrokerID = '9999'
            Direction = '0' Buy
    NewOrderSingle(D) FIX.4.4, 154 bytes, checksum right
        header
            MsgSeqNum(34)=2
        body
            Side(54)=1 (Buy)
"""

from __future__ import annotations

from typing import Any, Callable, Iterator

from ctpproto.decode.records import CLIENT, FRONT, Bad, Field, Fix, Ftdc, Gap, Link, Record
from ctpproto.decode.values import SERIES, Said, fields, fix_text, members, message_name, printable
from ctpproto.ftd.frames import TAG_HEARTBEAT, TAG_HEARTBEAT_INTERVAL, interval_seconds
from ctpproto.ftd.packets import CONTINUES, FTDC_VERSION, LAST

Paint = Callable[[str, str], str]
"""(kind of text, text) -> text with colours. Kinds: message, struct, name, value, code, bad, dim."""

INDENT = "    "
_CHAINS = {LAST: "last", CONTINUES: "continues"}
_WAYS = {CLIENT: "client > front", FRONT: "front > client"}


def plain(kind: str, text: str) -> str:
    """No colours."""
    return text


def lines(
    record: Record, *, brief: bool = False, all_members: bool = False, show_secrets: bool = False, paint: Paint = plain
) -> list[str]:
    """A record's headline, and below it its fields, indented. brief: the headline alone."""
    said = [headline(record, paint)]
    if not brief:
        if isinstance(record, Ftdc):
            for field in record.fields:
                said += _struct(field, all_members, show_secrets, paint)
        elif isinstance(record, Fix):
            said += _fix(record, show_secrets, paint)
    return said


def headline(record: Record, paint: Paint = plain) -> str:
    """What a record is, in one line."""
    if isinstance(record, Ftdc):
        return _packet(record, paint)
    if isinstance(record, Link):
        return f"{paint('message', 'link packet')} {', '.join(_tag(*tag) for tag in record.tags) or 'empty'}, {record.size} bytes"
    if isinstance(record, Fix):
        name = message_name(record) or "unknown MsgType"
        version = record.begin_string if record.own else f"{record.begin_string} in the words of {record.dictionaries[0].version}"
        right = paint("bad", record.fault) if record.fault else "checksum right"
        return f"{paint('message', f'{name}({_safe(record.message.msg_type)})')} {version}, {record.size} bytes, {right}"
    if isinstance(record, Bad):
        fault = f"{type(record.fault).__name__} at byte {record.offset}: {printable(record.why)}"
        return f"{paint('bad', fault)}; {record.size} bytes skipped: {_hex(record.head, record.size)}"
    if isinstance(record, Gap):
        return paint("bad", f"gap at byte {record.offset}: {record.size} bytes are missing")
    return f"{paint('dim', f'frame of type {record.type}')}, read over, {record.size} bytes: {_hex(record.content[:16], len(record.content))}"


def _packet(record: Ftdc, paint: Paint) -> str:
    packet = record.packet
    name = record.type.name if record.type else "unknown TID"
    series = SERIES.get(packet.series, f"series {packet.series}")
    chain = _CHAINS.get(packet.chain, f"chain {packet.chain:#04x}")
    parts = [_WAYS[record.origin]] if record.origin else []
    parts.append(f"{series} {packet.number} {chain}" if packet.series else f"{series} {chain}")
    if packet.request_id:
        parts.append(f"request {packet.request_id}")
    parts.append(f"{record.size} bytes")
    if record.compressed:
        parts.append(f"zero-run {record.expanded_size} > {record.content_size}")
    if packet.version != FTDC_VERSION:
        parts.append(f"version {packet.version}")
    if record.stated_fields != len(record.fields):
        parts.append(paint("bad", f"{record.stated_fields} fields said, {len(record.fields)} there"))
    if record.overrun:
        parts.append(paint("bad", f"a field overruns the packet by its length: {record.overrun} bytes left"))
    return f"{paint('message', f'{name}({packet.tid:#06x})')} {', '.join(parts)}"


def _tag(tag: int, value: bytes) -> str:
    if tag == TAG_HEARTBEAT and not value:
        return f"tag {tag}: heartbeat"
    seconds = interval_seconds(value) if tag == TAG_HEARTBEAT_INTERVAL else None
    if seconds is not None:
        return f"tag {tag}: asks for a heartbeat every {seconds} s"
    return f"tag {tag}: {value.hex() or 'no value'}"


def _struct(field: Field, all_members: bool, show_secrets: bool, paint: Paint) -> Iterator[str]:
    struct = field.struct
    if struct is None:
        yield f"{INDENT}{paint('struct', f'unknown FID({field.fid:#06x})')} {len(field.raw)} bytes: {field.raw.hex()}"
        return
    size = len(field.raw)
    note = "" if size == struct.SIZE else f" {size} bytes, {struct.SIZE} in {struct.VERSION}"
    yield f"{INDENT}{paint('struct', f'{struct.NAME}({field.fid:#06x})')}{paint('dim', note) if note else ''}"
    for said in members(struct, all_members, show_secrets):
        code = " " + paint("code", said.code) if said.code else ""
        yield f"{INDENT * 2}{paint('name', said.name)} = {paint('value', _value(said.value))}{code}"


def _value(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, str):
        return f"'{printable(value)}'"
    return value.hex() if isinstance(value, bytes) else repr(value)


def _fix(record: Fix, show_secrets: bool, paint: Paint) -> Iterator[str]:
    part = ""
    for said in fields(record, show_secrets):
        if said.part != part:
            part = said.part
            yield f"{INDENT}{paint('dim', part)}"
        yield f"{INDENT * (2 + said.level)}{_entry(said)}{paint('name', _name(said))}={_fix_value(said, paint)}"


def _entry(said: Said) -> str:
    return f"[{said.entry}] " if said.entry else ""


def _name(said: Said) -> str:
    return f"{said.name}({said.tag})" if said.name else f"tag {said.tag}"


def _fix_value(said: Said, paint: Paint) -> str:
    code = f" ({paint('code', said.code)})" if said.code else ""
    return f"{paint('value', printable(said.value))}{code}"


def _safe(text: str) -> str:
    return printable(fix_text(text))


def _hex(head: bytes, size: int) -> str:
    return head.hex(" ") + (" ..." if size > len(head) else "")
