"""Both dialects of FTD over the whole schema: what is said comes back, or is refused by the name of its member."""

from __future__ import annotations

import math
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from property.schema_samples import ALL, Making, byte_samples, good_values

from ctpproto.ctp import V6_3_11
from ctpproto.faults import DoesNotFit, Unsayable
from ctpproto.ftd import jrt, jrt_members
from ctpproto.ftd.dialect import CTP, DIALECTS, JRT_0016_2014, Dialect
from ctpproto.ftd.faults import BadBody, BadFrame, BadMember, FtdFault, NotInDialect
from ctpproto.ftd.frames import Frame
from ctpproto.ftd.packets import Packet
from ctpproto.structs import DBL_MAX, Struct

InputOrder, RspInfo = V6_3_11.structs["InputOrder"], V6_3_11.structs["RspInfo"]
both = pytest.mark.parametrize("dialect", DIALECTS.values(), ids=lambda dialect: dialect.name)
padded = st.binary(max_size=80) | st.text("ab 资.09-\0", max_size=60).map(lambda text: text.encode("gbk"))


def sayable(dialect: Dialect, values: dict[str, Any]) -> dict[str, Any]:
    """The values with what the dialect cannot say taken out: only JR/T has such."""
    if dialect is CTP:
        return values
    kept = {}
    for name, value in values.items():
        if isinstance(value, str):
            value = value.rstrip(" ")
        elif isinstance(value, float) and value and not 1e-4 <= abs(value) < 1e17:
            value = math.copysign(1e-4, value)
        kept[name] = value
    return kept


def one_packet(dialect: Dialect, *fields: tuple[int, bytes]) -> Packet:
    return Packet(dialect.version, dialect.chain(True, True), dialect.series["dialog"], 7, 0x4000, 0, fields)


@both
def test_every_struct_of_every_version_comes_back_through_packet_and_frame(dialect: Dialect) -> None:
    too_long = []
    for making in ALL:
        struct = making.fast[0]
        said = struct(**sayable(dialect, good_values(struct, random.Random(repr(making)))))
        raw = dialect.pack_struct(said)
        read = dialect.unpack_struct(struct, raw)
        assert repr(read.to_dict()) == repr(said.to_dict()), making
        assert dialect.pack_struct(read) == raw
        packet = one_packet(dialect, (struct.FID, raw))
        if 6 + len(raw) > dialect.max_field_bytes:
            too_long.append(making)
            continue
        reader = dialect.reader()
        (frame,) = reader.feed(dialect.encode_frame(dialect.encode_packet(packet, False)))
        assert dialect.decode_packet(frame) == packet
    assert not too_long


@both
def test_zero_structs_and_absent_numbers_come_back(dialect: Dialect) -> None:
    for making in ALL:
        struct = making.fast[0]
        for value in (0.0, -0.0, None):
            said = struct(**{name: value for name, member in struct.MEMBERS.items() if member.kind == "d"})
            read = dialect.unpack_struct(struct, dialect.pack_struct(said))
            assert repr(read.to_dict()) == repr(said.to_dict()), making


def test_a_struct_looks_as_the_standard_says() -> None:
    raw = JRT_0016_2014.pack_struct(RspInfo(ErrorID=3, ErrorMsg="资金不足"))
    assert raw == b"\0\0\0\3" + "资金不足".encode("gbk").ljust(80, b" ")
    raw = JRT_0016_2014.pack_struct(InputOrder(BrokerID="9999", Direction="0", LimitPrice=-3812.2, StopPrice=None, RequestID=-1))
    assert raw.startswith(b"9999      " + b" " * 12)
    assert f"{-3812.2:024.1f}".encode() in raw and b"\xff\xff\xff\xff" in raw and b" " * 24 in raw
    assert jrt_members.size_of(InputOrder) == len(raw)


def test_a_packet_looks_as_the_standard_says() -> None:
    frame = JRT_0016_2014.encode_packet(one_packet(JRT_0016_2014, (0x10001, b"ab")), False)
    assert JRT_0016_2014.encode_frame(frame).hex(" ") == (
        "01 00 00 18 02 00 00 40 00 53 00 00 00 00 00 07 00 01 00 08 00 01 00 01 00 02 61 62"
    )
    assert JRT_0016_2014.decode_packet(frame) == one_packet(JRT_0016_2014, (0x10001, b"ab"))


@given(st.sampled_from(ALL), st.data())
def test_what_cannot_be_said_is_refused_by_name(making: Making, data: st.DataObject) -> None:
    struct = making.fast[0]
    unsayable: dict[str, list[Any]] = {"s": ["a "], "c": [" "], "d": [1e30, 5e-324, math.nan, -math.inf, -DBL_MAX]}
    names = [name for name, m in struct.MEMBERS.items() if m.kind in unsayable and m.size != 2]
    if names:
        name = data.draw(st.sampled_from(names))
        value = data.draw(st.sampled_from(unsayable[struct.MEMBERS[name].kind]))
        with pytest.raises(DoesNotFit) as refused:
            JRT_0016_2014.pack_struct(struct(**{name: value}))
        assert (refused.value.struct, refused.value.member) == (struct.NAME, name)


@given(st.sampled_from(ALL), st.data())
def test_ctp_bytes_are_carried_over_whole_or_refused(making: Making, data: st.DataObject) -> None:
    """From the one coding to the other and back nothing changes its meaning, whatever the bytes: at worst it is refused."""
    struct = making.fast[0]
    raw = data.draw(st.sampled_from(list(byte_samples(struct.SIZE, random.Random(repr(making))))) | padded)
    view = struct.unpack(raw)
    try:
        other = JRT_0016_2014.pack_struct(view)
    except DoesNotFit as refused:
        assert refused.member in struct.MEMBERS
        return
    assert JRT_0016_2014.unpack_struct(struct, other) == view


@given(st.sampled_from(ALL), padded | st.binary(max_size=3000))
def test_any_bytes_are_read_or_refused_with_their_place(making: Making, raw: bytes) -> None:
    struct: type[Struct] = making.fast[0]
    CTP.unpack_struct(struct, raw)
    try:
        read = JRT_0016_2014.unpack_struct(struct, raw)
    except BadMember as fault:
        assert fault.offset is not None and 0 <= fault.offset < len(raw) and struct.NAME in fault.why
        return
    again = JRT_0016_2014.unpack_struct(struct, JRT_0016_2014.pack_struct(read))
    assert repr(again.to_dict()) == repr(read.to_dict())


@pytest.mark.parametrize(
    ("piece", "said"), [(b" 12", "cut"), (b"nan".rjust(24), "not a number"), (b"1e5".rjust(24), "not a number"),
                        (b"1 2".rjust(24), "not a number"),
                        (b"\xff" * 24, "not a number")],
)  # fmt: skip
def test_a_float_that_is_none_is_refused_with_its_byte(piece: bytes, said: str) -> None:
    rate = V6_3_11.structs["ExchangeRate"]
    start = next(place.start for place in jrt_members.places(rate) if place.member.kind == "d")
    with pytest.raises(BadMember, match=said) as refused:
        JRT_0016_2014.unpack_struct(rate, b" " * start + piece)
    assert refused.value.offset == start


def test_text_that_is_no_gbk_is_refused_with_its_byte() -> None:
    with pytest.raises(BadMember, match="RspInfo.ErrorMsg is no GBK") as refused:
        JRT_0016_2014.unpack_struct(RspInfo, b"\0\0\0\0" + b"ab\xff\xffcd".ljust(80))
    assert refused.value.offset == 6


def jrt_content(**changes: Any) -> bytes:
    values = {"version": 2, "tid": 1, "chain": ord("S"), "series": 0, "number": 1, "count": 1, "length": 8, **changes}
    return jrt.HEADER.pack(*values.values()) + b"\0\0\0\1\0\2ab"


@pytest.mark.parametrize(
    ("content", "offset", "said"),
    [
        (b"", 0, "0 bytes where"),
        (jrt_content()[:15], 15, "15 bytes where"),
        (jrt_content(chain=ord("X")), 5, "chain 0x58"),
        (jrt_content(length=9), 14, "says 9, 8 are present"),
        (jrt_content(count=2), 12, "says 2, 1 are present"),
        (jrt_content(length=11) + b"\0\0\0", 24, "3 bytes where a field's head"),
        (jrt_content(length=14) + b"\0\0\0\1\0\3", 24, "overruns the packet by 3"),
    ],
)
def test_lies_in_a_packet_are_refused_with_their_byte(content: bytes, offset: int, said: str) -> None:
    with pytest.raises(BadBody, match=said) as refused:
        JRT_0016_2014.decode_packet(Frame(jrt.FTDC, (), content))
    assert refused.value.offset == offset


@given(
    st.sampled_from([0, 1, 2, 9]),
    st.lists(st.tuples(st.integers(0, 7), st.binary(max_size=5)), max_size=4),
    st.binary(max_size=60),
)
def test_any_frame_is_read_or_refused(type: int, tags: list[tuple[int, bytes]], content: bytes) -> None:
    frame = Frame(type, tuple(tags), content)
    for read in (CTP.decode_packet, JRT_0016_2014.decode_packet, jrt.read_extension):
        try:
            read(frame)
        except FtdFault as fault:
            assert fault.offset is not None


def test_extension_tags_come_back_by_name() -> None:
    values = {
        "Datetime": 1764060000,
        "CompressMethod": 0,
        "SessionState": 3,
        "KeepAlive": None,
        "TradeDate": 1764000000,
        "Target": b"SH",
    }
    frame = Frame(jrt.NONE, (*jrt.extension(**values), (99, b"unknown")), b"")
    (read,) = JRT_0016_2014.reader().feed(frame.encode())
    assert jrt.read_extension(read) == values
    with pytest.raises(BadFrame, match="tag TradeDate has 4 bytes, not 2") as refused:
        jrt.read_extension(Frame(jrt.NONE, ((4, b""), (5, b"ab")), b""))
    assert refused.value.offset == 6


def test_what_a_dialect_has_no_way_to_say_is_named() -> None:
    packet = one_packet(JRT_0016_2014, (1, b"a"))
    for refused, said in [((packet._replace(request_id=5), False), "request id"), ((packet, True), "compression"),
                          ((packet._replace(fields=((1, bytes(4090)),)), False), "4096 field bytes")]:  # fmt: skip
        with pytest.raises(NotInDialect, match=f"JR/T 0016-2014 has no .*{said}"):
            JRT_0016_2014.encode_packet(*refused)
    compressed = Frame(jrt.COMPRESSED, jrt.extension(CompressMethod=1), b"abc")
    with pytest.raises(BadBody, match="method 1"):
        JRT_0016_2014.decode_packet(compressed)
    without_fid = next(s for s in V6_3_11.structs.values() if s.FID == 0xFFFF)
    with pytest.raises(Unsayable):
        CTP.field(without_fid())


def test_chains() -> None:
    places = [(True, True), (True, False), (False, False), (False, True)]
    assert bytes(JRT_0016_2014.chain(*place) for place in places) == b"SFCL"
    assert bytes(CTP.chain(*place) for place in places) == b"LCCL"
