"""Record coding: what stands where, and what is refused."""

from __future__ import annotations

import pytest

from ctpproto import ctp
from ctpproto.faults import DoesNotFit, Unsayable
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, ResultRecord, Source
from fixbridge.adapters.log import records
from fixbridge.adapters.log.faults import RecordFault

SOURCE = Source(1, 2, 3, 4, 5)
INSERT = Message(
    ctp.messages.ReqOrderInsert.tid, (ctp.structs.InputOrder(BrokerID="9999", InstrumentID="cu2701", LimitPrice=70000.0),)
)
COMMAND = Command(7, 2, "20261123", 1_795_000_000_000_000_000, INSERT, SOURCE, "100001", b"chain")
RESULT = ResultRecord(
    8, 2, "20261123", 1_795_000_000_000_000_001, 7, True, True, SOURCE, (("100001", 3), ("用户", 1)), 9, b"chain",
    Message(ctp.messages.OnRspOrderInsert.tid, (ctp.rsp_info(ctp.errors.INSUFFICIENT_MONEY), *INSERT.fields)),
)  # fmt: skip


def test_both_kinds_come_back() -> None:
    for record in (COMMAND, RESULT):
        assert records.decode(records.encode(record)) == record


def test_a_command_stands_byte_for_byte_as_written_down() -> None:
    raw = records.encode(COMMAND._replace(message=Message(0x4000, (ctp.internal_structs.SessionClosed(SessionID=6),))))
    closed = bytes.fromhex("00000000 00000006") + bytes(81)
    assert raw.hex(" ") == (
        bytes.fromhex("000000ae ffffff51 01 00 0005 0006 00000001 00004000 00000002 0000000000000007")
        + (1_795_000_000_000_000_000).to_bytes(8, "big") + b"20261123"
        + bytes.fromhex("00000001 00000002 0000000000000003 00000004 0000000000000005")
        + b"100001" + b"chain" + bytes.fromhex("e002 0059") + closed
    ).hex(" ")  # fmt: skip


def test_a_batch_that_goes_on_is_a_flag_of_the_file() -> None:
    raw = records.encode(RESULT, True)
    assert records.continues(raw) and not records.continues(records.encode(RESULT))
    assert records.decode(raw) == RESULT


def test_a_submission_and_a_query_answer_travel_in_the_same_form() -> None:
    submission = Command(0, 0, "", 0, INSERT, SOURCE, "100001", b"")
    answer = RESULT._replace(number=0, private=(), public_number=0, trading_day="")
    assert [records.decode(records.encode(r)) for r in (submission, answer)] == [submission, answer]


def test_streams_split_wherever_they_are_cut() -> None:
    stream = records.encode(COMMAND) + records.encode(RESULT) * 2
    for cut in range(len(stream) + 1):
        first, rest = records.split(stream[:cut])
        second, rest = records.split(rest + stream[cut:])
        assert [records.decode(raw) for raw in first + second] == [COMMAND, RESULT, RESULT] and rest == b""


def test_what_the_vocabulary_lacks_is_refused_by_name() -> None:
    with pytest.raises(Unsayable, match="InputOrder"):
        old = ctp.V6_3_11.structs["InputOrder"]()
        records.encode(COMMAND._replace(message=Message(0x4000, (old,))))
    with pytest.raises(DoesNotFit, match=r"InputOrder\.OrderRef"):
        records.encode(COMMAND._replace(message=Message(0x4000, (ctp.structs.InputOrder(OrderRef="1" * 13),))))


@pytest.mark.parametrize(
    "change",
    [
        {"context": bytes(513)},
        {"trading_day": "2026"},
        {"epoch": -1},
        {"source": Source(1 << 31)},
        {"user": "x" * 65536},
        {"user": "\udc80"},
    ],
    ids=str,
)
def test_an_envelope_over_its_limits_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(RecordFault):
        records.encode(COMMAND._replace(**change))  # type: ignore[arg-type]


def test_an_older_vocabularys_shorter_field_is_read_with_zeros() -> None:
    clock = Message(ctp.internal_messages.Clock.tid, (ctp.internal_structs.Clock(TradingDay="20261123"),))
    raw = bytearray(records.encode(COMMAND._replace(message=clock)))
    shorter = raw[:-5]  # the field's last five bytes; its text then ends early
    shorter[-6:-4] = b"\0\4"
    shorter[:8] = (len(shorter) - 8).to_bytes(4, "big") + ((len(shorter) - 8) ^ 0xFFFFFFFF).to_bytes(4, "big")
    decoded = records.decode(bytes(shorter))
    assert decoded.message.fields == (ctp.internal_structs.Clock(TradingDay="2026"),)


@pytest.mark.parametrize(
    ("at", "bytes_there", "why"),
    [
        (0, b"\xff", "disagree"),
        (8, b"\x03", "kind 3"),
        (9, b"\x08", "flags"),
        (10, b"\xff\xff", "context"),
        (12, b"\xff\xff", "cut off"),
        (14, b"\x00\x00\x00\x02", "cut off"),
        (14, b"\x00\x00\x00\x00", "after the last field"),
        (42, b"2026x123", "trading day"),
        (89, b"\xee\xee", "unknown FID 0xeeee"),
        (91, b"\xff\xff", "InputOrder with 65535 bytes"),
        (91, b"\x00\x01", "after the last field"),
        (78, b"\xff", "UTF-8"),
    ],
)
def test_hostile_bytes_are_named(at: int, bytes_there: bytes, why: str) -> None:
    raw = bytearray(records.encode(COMMAND))
    raw[at : at + len(bytes_there)] = bytes_there
    with pytest.raises(RecordFault, match=why):
        records.decode(bytes(raw))


def test_an_addressee_that_runs_over_is_refused() -> None:
    raw = bytearray(records.encode(RESULT))
    raw[94] = 200
    with pytest.raises(RecordFault, match="addressee"):
        records.decode(bytes(raw))
