"""FTD bytes as records and words: the official client's requests, faults with their places, what must not be shown."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import pytest

from ctpproto.ctp import V6_3_11, messages, rsp_info, structs
from ctpproto.ctp import errors as ctp_errors
from ctpproto.decode import CLIENT, FRONT, Bad, Ftdc, Gap, Ignored, Link, Record, Stream, rows, text
from ctpproto.decode.ftd import FtdStream, with_header
from ctpproto.decode.records import CutOff, NoFrame
from ctpproto.ftd import packets
from ctpproto.ftd.faults import BadBody, BadFrame
from ctpproto.ftd.frames import FTDC, HEARTBEAT, Frame, heartbeat_interval
from ctpproto.ftd.packets import DIALOG, Packet
from ctpproto.message import Message

GOLDEN = json.loads((Path(__file__).parents[1] / "golden" / "requests-6.3.11.json").read_text("utf-8"))
ORDER = structs.InputOrder(
    BrokerID="9999", InvestorID="100001", InstrumentID="cu2701", Direction="0", LimitPrice=75000.0, StopPrice=None
)


def frames(message: Message, request_id: int = 5, compressed: bool = False) -> bytes:
    encoded = packets.encode(V6_3_11, message)
    cut = encoded.compressed_frames if compressed else encoded.frames
    return b"".join(cut(DIALOG, 2, request_id))


def order(compressed: bool = False) -> bytes:
    return frames(Message(messages.ReqOrderInsert.tid, (ORDER,)), compressed=compressed)


def decoded(data: bytes, **how: Any) -> list[Record]:
    stream = Stream(**how)
    return [*stream.feed(data), *stream.end()]


def one(data: bytes, **how: Any) -> Any:
    (record,) = decoded(data, **how)
    return record


@pytest.mark.parametrize("golden", [*GOLDEN["trader"], *GOLDEN["md"]], ids=lambda golden: golden["name"])
def test_what_the_official_client_sent(golden: dict[str, Any]) -> None:
    """Every request by its name, alone and without being told who sent it; the struct holds the bytes that were sent."""
    content = bytes.fromhex(golden["frame"])
    record = one(with_header(content))
    assert isinstance(record, Ftdc) and record.type is not None
    assert record.type.name == golden["name"] and record.origin == CLIENT
    assert record.size == len(content) + 4 and record.content_size == record.expanded_size == len(content)
    first = record.fields[0]
    assert first.struct is not None and first.struct.NAME == record.type.structs[0]
    assert first.struct.pack() == first.raw
    assert (record.stated_fields, record.overrun) == (len(record.fields), 0)
    json.dumps(rows.row(record), allow_nan=False)


def test_a_packet_in_words() -> None:
    assert "\n".join(text.lines(one(order()))) == (
        "ReqOrderInsert(0x4000) client > front, dialog 2 last, request 5, 291 bytes\n"
        "    InputOrder(0x0400)\n"
        "        BrokerID = '9999'\n"
        "        InvestorID = '100001'\n"
        "        InstrumentID = 'cu2701'\n"
        "        Direction = '0' Buy\n"
        "        LimitPrice = 75000.0\n"
        "        StopPrice = -"
    )


def test_a_packet_as_a_row() -> None:
    row = rows.row(one(order()))
    assert (row["message"], row["tid"], row["from"], row["request_id"]) == ("ReqOrderInsert", 0x4000, "client", 5)
    field = row["fields"][0]
    assert field["struct"] == "InputOrder" and field["codes"] == {"Direction": "Buy"}
    assert field["members"]["LimitPrice"] == 75000.0 and field["members"]["StopPrice"] is None
    assert "VolumeCondition" not in field["members"]
    assert rows.row(one(order()), all_members=True)["fields"][0]["members"]["VolumeCondition"] == ""


def test_chinese_text_is_read() -> None:
    error = rsp_info(ctp_errors.ERRORS[3])
    record = one(frames(Message(messages.OnRspUserLogin.tid, (error,))))
    assert record.origin == FRONT
    assert f"        ErrorMsg = '{error.ErrorMsg}'" in text.lines(record) and not error.ErrorMsg.isascii()


def test_link_packets() -> None:
    asks, beats, bare = decoded(heartbeat_interval(39) + HEARTBEAT + bytes(4))
    assert all(isinstance(record, Link) for record in (asks, beats, bare))
    assert text.headline(asks) == "link packet tag 7: asks for a heartbeat every 39 s, 10 bytes"
    assert text.headline(beats) == "link packet tag 5: heartbeat, 6 bytes"
    assert text.headline(bare) == "link packet empty, 4 bytes"
    assert rows.row(asks)["tags"] == [{"tag": 7, "value": "00000027", "means": "heartbeat interval", "seconds": 39}]


def test_compression_shows_both_sizes() -> None:
    plain, small = one(order()), one(order(compressed=True))
    assert small.compressed and small.packet == plain.packet
    assert small.expanded_size == plain.content_size > small.content_size == small.size - 4
    assert f"zero-run {small.expanded_size} > {small.content_size}" in text.headline(small)


def test_passwords_are_masked() -> None:
    login = structs.ReqUserLogin(BrokerID="9999", UserID="100001", Password="pw-secret", OneTimePassword="")
    record = one(frames(Message(messages.ReqUserLogin.tid, (login,))))
    shown = "\n".join(text.lines(record)) + json.dumps(rows.row(record))
    assert "secret" not in shown and "Password = '***'" in shown and "OneTimePassword" not in shown
    assert "Password = 'pw-secret'" in "\n".join(text.lines(record, show_secrets=True))
    assert rows.row(record, show_secrets=True)["fields"][0]["members"]["Password"] == "pw-secret"


@pytest.mark.parametrize("name", ["ReqUserPasswordUpdate", "ReqTradingAccountPasswordUpdate", "ReqAuthenticate", "ReqUserLogin"])
def test_no_secret_of_a_request_is_shown(name: str) -> None:
    golden = next(golden for golden in GOLDEN["trader"] if golden["name"] == name)
    record = one(with_header(bytes.fromhex(golden["frame"])))
    struct_ = record.fields[0].struct
    secrets = [getattr(struct_, member) for member in struct_.MEMBERS if "Password" in member or member.startswith("Auth")]
    shown = text.lines(record)
    assert secrets and not [line for line in shown for secret in secrets if secret and secret in line]


def test_the_first_bytes_of_a_bad_login_hold_no_password() -> None:
    login = structs.ReqUserLogin(TradingDay="20261123", BrokerID="9999", UserID="100001", Password="pw100001")
    data = bytearray(frames(Message(messages.ReqUserLogin.tid, (login,))))
    data[20] ^= 1  # field bytes
    record = one(bytes(data))
    assert isinstance(record, Bad) and isinstance(record.fault, BadBody)
    assert b"pw10" not in record.head and "pw10" not in "\n".join(text.lines(record))


def test_bad_bytes_are_named_and_skipped() -> None:
    data = order() + b"\xff\xfe rubbish \xff" + order(compressed=True)
    first, bad, second = decoded(data)
    assert isinstance(bad, Bad) and isinstance(bad.fault, BadFrame)
    assert (bad.offset, bad.size, bad.head) == (len(order()), 12, b"\xff\xfe rubbish \xff")
    assert second.offset == bad.offset + bad.size and second.packet == first.packet
    assert text.headline(bad).startswith(f"BadFrame at byte {bad.offset}: type 255") and "12 bytes skipped" in text.headline(bad)
    assert rows.row(bad) | {"why": ""} == {
        "kind": "bad", "offset": bad.offset, "bytes": 12, "fault": "BadFrame", "why": "", "head": bad.head.hex(),
    }  # fmt: skip


def test_strict_stops_at_the_first_fault() -> None:
    data = order() + b"\xff\xfe rubbish \xff" + order()
    first, bad = decoded(data, strict=True)
    assert isinstance(first, Ftdc) and (bad.offset, bad.size) == (first.size, len(data) - first.size)


def test_a_bad_packet_does_not_break_the_framing() -> None:
    broken = bytearray(order())
    broken[21] += 1  # field bytes
    bad, good = decoded(bytes(broken) + order())
    assert isinstance(bad.fault, BadBody) and (bad.offset, bad.size) == (0, len(broken)) and isinstance(good, Ftdc)


def test_a_trailing_escape_is_a_fault() -> None:
    record = one(Frame(FTDC, (), b"\x01\x03\x0c\xe0").encode(), protocol="FTD")
    assert isinstance(record, Bad) and isinstance(record.fault, BadBody) and "escape" in text.headline(record)


def test_a_cut_frame_is_named() -> None:
    good, bad = decoded(order() + order()[:100])
    assert isinstance(bad.fault, CutOff) and (bad.offset, bad.size) == (good.size, 100)


def test_taken_up_in_mid_stream() -> None:
    data = order()[17:] + HEARTBEAT + order()
    bad, beat, good = decoded(data, synchronised=False)
    assert isinstance(bad.fault, NoFrame) and bad.size == len(order()) - 17
    assert isinstance(beat, Link) and isinstance(good, Ftdc)


def test_a_gap_is_bridged() -> None:
    stream = FtdStream()
    records = [*stream.feed(order() + order()[:50]), *stream.gap(1000), *stream.feed(order()[40:] + order()), *stream.end()]
    good, cut, gap, lost, last = records
    assert isinstance(cut, Bad) and isinstance(cut.fault, CutOff) and (cut.offset, cut.size) == (len(order()), 50)
    assert gap == Gap(len(order()) + 50, 1000) and "1000 bytes are missing" in text.headline(gap)
    assert isinstance(lost, Bad) and (lost.offset, lost.size) == (len(order()) + 1050, len(order()) - 40)
    assert isinstance(last, Ftdc) and last.packet == good.packet


def test_what_is_unknown_is_hex() -> None:
    content = Packet(12, ord("L"), 1, 1, 0x7777, 0, ((0x6666, b"\x01\x02"),)).encode()
    record = one(Frame(FTDC, (), content).encode())
    assert record.type is None and record.origin == ""
    assert text.lines(record) == [
        "unknown TID(0x7777) dialog 1 last, 32 bytes", "    unknown FID(0x6666) 2 bytes: 0102",
    ]  # fmt: skip
    assert rows.row(record)["fields"] == [{"fid": 0x6666, "struct": None, "bytes": 2, "raw": "0102"}]


def test_a_field_that_overruns_is_told() -> None:
    content = bytearray(Packet(11, ord("C"), 9, 1, 0x4000, 0, ((0x0400, bytes(20)),)).encode())
    content[24:26] = struct.pack(">H", 999)
    record = one(Frame(FTDC, (), bytes(content)).encode())
    assert record.fields == () and record.overrun == 24
    assert "series 9 1 continues" in text.headline(record) and "version 11" in text.headline(record)
    assert "1 fields said, 0 there" in text.headline(record) and "24 bytes left" in text.headline(record)


def test_a_shorter_version_is_told() -> None:
    content = Packet(12, ord("L"), 1, 1, 0x4000, 0, ((0x0400, ORDER.pack()[:50]),)).encode()
    assert "50 bytes, 261 in 6.3.11" in text.lines(one(Frame(FTDC, (), content).encode()))[1]


def test_frames_that_are_read_over() -> None:
    other, short = decoded(Frame(16, (), b"what").encode() + Frame(FTDC, (), b"\x02\x00" + bytes(30)).encode(), protocol="FTD")
    assert isinstance(other, Ignored) and isinstance(short, Ignored)
    assert text.headline(other) == "frame of type 16, read over, 8 bytes: 77 68 61 74"


@pytest.mark.parametrize("origin", [CLIENT, FRONT])
def test_one_number_two_messages(origin: str) -> None:
    """0x8108 is ReqQryTradingNotice of a client, OnRspQryParkedOrderAction of a front: who speaks decides, else the fields."""
    request, answer = V6_3_11.requests[0x8108], V6_3_11.answers[0x8108]
    type_ = request if origin == CLIENT else answer
    data = frames(Message(0x8108, (V6_3_11.structs[type_.structs[-1]](),)))
    empty = Frame(FTDC, (), Packet(12, ord("L"), 4, 1, 0x8108, 0, ()).encode()).encode()
    assert one(data, origin=origin).type == one(data).type == one(empty, origin=origin).type == type_


def test_who_speaks_is_learnt() -> None:
    empty = Frame(FTDC, (), Packet(12, ord("L"), 4, 1, 0x8108, 0, ()).encode()).encode()
    login, notice = decoded(frames(Message(messages.OnRspUserLogin.tid, (structs.RspInfo(),))) + empty)
    assert notice.type == V6_3_11.answers[0x8108]


def test_a_terminal_is_not_spoken_to() -> None:
    order_ = structs.InputOrder(InstrumentID="\x1b[31mred\x07", Direction="\x9b")
    shown = "\n".join(text.lines(one(frames(Message(messages.ReqOrderInsert.tid, (order_,))))))
    assert "\x1b" not in shown and "\x07" not in shown and "\\x1b[31mred\\x07" in shown and "Direction = '\\x9b'" in shown


def test_numbers_that_json_lacks() -> None:
    raw = bytearray(ORDER.pack())
    price = structs.InputOrder.MEMBERS["LimitPrice"]
    raw[price.offset : price.offset + 8] = struct.pack(">d", float("nan"))
    content = Packet(12, ord("L"), 1, 1, 0x4000, 0, ((0x0400, bytes(raw)),)).encode()
    record = one(Frame(FTDC, (), content).encode())
    json.dumps(rows.row(record), allow_nan=False)
