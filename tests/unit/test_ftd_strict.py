"""Everything that can be wrong with a packet, each with its byte and in words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ctpproto.ctp import V6_3_11
from ctpproto.ftd import compression, packets
from ctpproto.ftd.faults import BadBody, BadMember, FtdFault, UnknownField, UnknownMessage, WrongCount, WrongLength
from ctpproto.ftd.frames import Frame, FrameReader
from ctpproto.ftd.packets import Packet
from ctpproto.ftd.strict import faults

GOLDEN = json.loads((Path(__file__).parents[1] / "golden" / "requests-6.3.11.json").read_text())
LOGOUT = V6_3_11.structs["UserLogout"]
RATE = V6_3_11.structs["ExchangeRate"]
TID = V6_3_11.messages["ReqUserLogout"].tid


def content(*fields: tuple[int, bytes], tid: int = TID) -> bytes:
    return Packet(12, packets.LAST, 1, 1, tid, 1, fields).encode()


def said(raw: bytes) -> list[tuple[type[FtdFault], int | None]]:
    found = list(faults(V6_3_11, raw, request=True))
    assert all(fault.why and f"(byte {fault.offset})" in str(fault) for fault in found)
    return [(type(fault), fault.offset) for fault in found]


WHOLE = (LOGOUT.FID, LOGOUT(BrokerID="9999", UserID="1").pack())
USER_AT = LOGOUT.MEMBERS["UserID"].offset


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (content(WHOLE), []),
        (content((LOGOUT.FID, b"9999")), [(WrongLength, 22)]),
        (content((LOGOUT.FID, b"")), [(WrongLength, 22)]),
        (content((LOGOUT.FID, WHOLE[1] + b"x")), [(WrongLength, 22)]),
        (content(WHOLE, (LOGOUT.FID, b"a" * LOGOUT.SIZE)), [(BadMember, 22 + 31 + 4), (BadMember, 22 + 31 + 4 + USER_AT)]),
        (content((LOGOUT.FID, WHOLE[1][:USER_AT] + b"\xff\xff".ljust(16, b"\0"))), [(BadMember, 26 + USER_AT)]),
        (content((RATE.FID, RATE(ExchangeRate=float("nan")).pack())), [(BadMember, 26 + RATE.MEMBERS["ExchangeRate"].offset)]),
        (content((0x7777, b"abc"), WHOLE), [(UnknownField, 22)]),
        (content(WHOLE, tid=0x7777), [(UnknownMessage, 6)]),
        (content(WHOLE)[:14] + b"\0\5" + content(WHOLE)[16:], [(WrongCount, 14)]),
        (content(WHOLE)[:24] + b"\0\x20" + content(WHOLE)[26:], [(WrongLength, 22), (WrongCount, 14)]),
        (content(WHOLE)[:16] + b"\0\7" + content(WHOLE)[18:], [(BadBody, 16)]),
        (content(WHOLE)[:21], [(BadBody, 0)]),
        (b"", [(BadBody, 0)]),
        (b"\1\3" + compression.compress(content(WHOLE)[2:]), []),
        (b"\1\3" + compression.compress(content((0x7777, b""))[2:]), [(UnknownField, 22)]),
        (b"\1\3abc\xe0\xe0\xe0", [(BadBody, 7)]),
        (b"\1\3" + b"\xef" * 547, [(BadBody, 2 + 546)]),
        (b"\1\3" + b"\xe0\xef" * 1 + b"\xef" * 546 + b"ab", [(BadBody, 2 + 2 + 546 + 1)]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_byte(raw: bytes, expected: list[tuple[type[FtdFault], int | None]]) -> None:
    assert said(raw) == expected


def test_the_official_library_is_right_but_for_its_ciphers() -> None:
    found = {
        row["name"]: list(faults(V6_3_11, bytes.fromhex(row["frame"]), request=True)) for row in GOLDEN["trader"] + GOLDEN["md"]
    }
    assert {name for name, wrong in found.items() if wrong} == {"ReqUserPasswordUpdate2"}


@pytest.mark.parametrize(
    ("data", "offset"),
    [(b"\0\x80\0\0", 0), (b"\0\1\0\0a", 0), (b"\2\0\x10\1", 0), (b"\0\3\0\0\5\2a", 4), (b"\0\4\0\0\5\0\7\1", 4)],
)
def test_a_bad_frame_has_its_byte_of_the_stream_however_it_comes(data: bytes, offset: int) -> None:
    good = Frame(0, ((5, b""),), b"").encode() * 3
    whole, single = FrameReader(), FrameReader()
    whole.feed(good + data)
    for byte in good + data:
        single.feed(bytes([byte]))
    assert whole.fault is not None and single.fault is not None
    assert whole.fault.offset == single.fault.offset == len(good) + offset
    assert str(whole.fault) == str(single.fault)
