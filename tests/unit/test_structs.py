"""Struct types: what a member reads and writes, and what is refused by name."""

from __future__ import annotations

import math
import pickle
import struct as binary
import sys

import pytest

from ctpproto import ctp
from ctpproto.ctp import V6_3_11, VOCABULARY
from ctpproto.faults import DoesNotFit, Unsayable
from ctpproto.generated.v6_3_11 import structs as old
from ctpproto.structs import make_struct

WIDE, INTERNAL = ctp.structs, ctp.internal_structs

EVERY_KIND = make_struct(
    "test",
    __name__,
    "EveryKind",
    0xEEEE,
    "Text TextType s5\nCode CodeType c\nInt I i\nShort S h\nLong L q\nPrice P d\nOpaque O b4",
)


def test_a_struct_is_its_members_in_order_without_alignment_big_endian() -> None:
    raw = EVERY_KIND(Text="ab", Code="0", Int=-2, Short=-3, Long=-4, Price=1.5, Opaque=b"\1\2\3\4").pack()
    expected = b"ab\0\0\0" + b"0" + binary.pack(">ihqd", -2, -3, -4, 1.5) + b"\1\2\3\4"
    assert (raw, EVERY_KIND.SIZE) == (expected, 5 + 1 + 4 + 2 + 8 + 8 + 4)


def test_missing_members_are_zero() -> None:
    empty = EVERY_KIND()
    assert empty.pack() == bytes(EVERY_KIND.SIZE)
    assert empty.to_dict() == {"Text": "", "Code": "", "Int": 0, "Short": 0, "Long": 0, "Price": 0.0, "Opaque": bytes(4)}


def test_no_value_is_dbl_max_on_the_wire() -> None:
    raw = EVERY_KIND(Price=None).pack()
    assert raw[20:28] == binary.pack(">d", sys.float_info.max)
    assert EVERY_KIND.unpack(raw).Price is None
    assert EVERY_KIND(Price=sys.float_info.max).pack() == raw


def test_text_is_gbk_and_counts_in_bytes() -> None:
    error = WIDE.RspInfo(ErrorID=31, ErrorMsg="CTP:资金不足")
    assert "CTP:资金不足".encode("gbk") in error.pack()
    assert WIDE.RspInfo.unpack(error.pack()).ErrorMsg == "CTP:资金不足"
    assert EVERY_KIND(Text="资金").pack()[:5] == "资金".encode("gbk") + b"\0"


@pytest.mark.parametrize(
    ("member", "value", "why"),
    [
        ("Text", "abcde", "longer than 4 GBK bytes"),
        ("Text", "资金不", "longer than 4 GBK bytes"),
        ("Text", "a\0b", "NUL"),
        ("Text", "\U0001f600", "gbk"),
        ("Text", b"ab", ""),
        ("Text", 0, ""),
        ("Text", None, ""),
        ("Code", "ab", "not one character"),
        ("Code", "资", ""),
        ("Code", 0, ""),
        ("Int", 2**31, ""),
        ("Int", 1.5, ""),
        ("Int", "", ""),
        ("Int", None, ""),
        ("Short", -(2**15) - 1, ""),
        ("Long", 2**63, ""),
        ("Price", "1.5", ""),
        ("Price", "", ""),
        ("Price", 10**400, ""),
        ("Opaque", b"12345", "longer than 4 bytes"),
        ("Opaque", "1234", ""),
        ("Opaque", "", ""),
    ],
)
def test_what_does_not_fit_is_refused_by_name(member: str, value: object, why: str) -> None:
    for pack in (EVERY_KIND(**{member: value}).pack, lambda: EVERY_KIND().replace(**{member: value})):
        with pytest.raises(DoesNotFit) as refused:
            pack()
        assert (refused.value.struct, refused.value.member, refused.value.value) == ("EveryKind", member, value)
        assert why in refused.value.why


def test_an_unknown_member_is_refused_by_name() -> None:
    for act in (lambda: WIDE.InputOrder(Prise=1.0), lambda: WIDE.InputOrder().replace(Prise=1.0)):
        with pytest.raises(DoesNotFit, match="InputOrder.Prise: no such member"):
            act()


def test_structs_are_values() -> None:
    order = WIDE.InputOrder(InstrumentID="cu2701", LimitPrice=71230.0)
    with pytest.raises(AttributeError, match="replace"):
        order.LimitPrice = 1.0
    changed = order.replace(LimitPrice=71240.0)
    assert (order.LimitPrice, changed.LimitPrice, changed.InstrumentID) == (71230.0, 71240.0, "cu2701")
    assert order == WIDE.InputOrder(LimitPrice=71230.0, InstrumentID="cu2701") != changed
    assert hash(order) == hash(WIDE.InputOrder.unpack(order.pack()))
    assert pickle.loads(pickle.dumps(order)) == order


def test_leftovers_after_a_nul_travel_on_but_do_not_count() -> None:
    raw = bytearray(EVERY_KIND(Text="a").pack())
    raw[2:4] = b"zz"
    leftover = EVERY_KIND.unpack(bytes(raw))
    assert (leftover.Text, leftover.pack()) == ("a", bytes(raw))
    assert leftover == EVERY_KIND(Text="a") and hash(leftover) == hash(EVERY_KIND(Text="a"))
    assert leftover.replace(Int=7).pack()[:5] == bytes(raw[:5])


def test_text_that_is_no_gbk_is_seen_and_can_be_asked_for() -> None:
    stranger = EVERY_KIND.unpack(b"a\xff\xffb\0".ljust(EVERY_KIND.SIZE, b"\0"))
    assert stranger.Text == "a\\xff\\xffb" and not stranger.is_text()
    assert EVERY_KIND.unpack(b"ab\0\xff\xff".ljust(EVERY_KIND.SIZE, b"\0")).is_text(), "leftovers are not text"


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        (EVERY_KIND().pack(), True),
        (b"", True),
        (EVERY_KIND(Text="abcd", Code="\xff", Price=None, Opaque=b"\xff" * 4).pack(), True),
        (b"ab\0\xff\xff", True),
        (EVERY_KIND(Text="资").pack(), False),
        (b"abcde", False),
        *((EVERY_KIND(Price=value).pack(), False) for value in (math.inf, -math.inf, math.nan)),
    ],
)
def test_what_is_plain_needs_no_closer_look(raw: bytes, plain: bool) -> None:
    assert EVERY_KIND.unpack(raw).is_plain() is plain


def test_all_values_at_once() -> None:
    values = ("资金", "c", 1, 2, 3, None, b"abcd")
    raw = EVERY_KIND.pack_values(values)
    assert EVERY_KIND.unpack(raw).values() == EVERY_KIND.unpack_values(raw) == values
    assert EVERY_KIND(**dict(zip(EVERY_KIND.MEMBERS, values))).pack() == raw
    with pytest.raises(TypeError, match="EveryKind has 7 members, not 6"):
        EVERY_KIND.pack_values(values[1:])
    with pytest.raises(DoesNotFit, match="EveryKind.Price"):
        EVERY_KIND.pack_values((*values[:5], "1.5", b""))


def test_a_code_is_named_where_a_struct_is_shown() -> None:
    shown = repr(WIDE.InputOrder(Direction=ctp.codes.Direction.Sell, InstrumentID="cu2701"))
    assert "Direction='1':Sell" in shown and "InstrumentID='cu2701'" in shown


def test_widening_finds_members_by_name() -> None:
    narrow = old.InputOrder(InstrumentID="cu2701", OrderRef="12", LimitPrice=None, VolumeTotalOriginal=3)
    wide = V6_3_11.widen(narrow)
    assert type(wide) is WIDE.InputOrder
    assert (wide.InstrumentID, wide.OrderRef, wide.LimitPrice, wide.VolumeTotalOriginal) == ("cu2701", "12", None, 3)
    assert V6_3_11.narrow(wide).pack() == narrow.pack()


def test_narrowing_refuses_by_name_what_the_older_api_cannot_hold() -> None:
    limit = old.InputOrder.MEMBERS["InstrumentID"].size - 1
    fits = WIDE.InputOrder(InstrumentID="c" * limit)
    assert V6_3_11.narrow(fits).InstrumentID == "c" * limit
    with pytest.raises(DoesNotFit, match=rf"InputOrder.InstrumentID: longer than {limit} GBK bytes of API 6.3.11"):
        V6_3_11.narrow(WIDE.InputOrder(InstrumentID="c" * (limit + 1)))


def test_a_struct_that_one_side_lacks_is_unsayable() -> None:
    with pytest.raises(Unsayable, match="6.3.11 has no struct SessionOpened"):
        V6_3_11.narrow(INTERNAL.SessionOpened(UserID="100001"))
    with pytest.raises(Unsayable, match="6.7.13 has no struct QueryMaxOrderVolume"):
        V6_3_11.widen(old.QueryMaxOrderVolume())


def test_decoding_skips_unknown_fids() -> None:
    info = WIDE.RspInfo(ErrorID=3)
    assert VOCABULARY.decode([(0xDEAD, b"?"), (WIDE.RspInfo.FID, info.pack())]) == (info,)


def test_rsp_info_is_cut_at_a_character_to_what_its_member_holds() -> None:
    error = ctp.errors.INSUFFICIENT_MONEY
    plain = ctp.rsp_info(error)
    assert (plain.ErrorID, plain.ErrorMsg) == (error.id, error.prompt)
    long = ctp.rsp_info(error, "资" * 100)
    assert (
        long.ErrorMsg.startswith(error.prompt) and len(long.ErrorMsg.encode("gbk")) <= WIDE.RspInfo.MEMBERS["ErrorMsg"].size - 1
    )
    assert WIDE.RspInfo.unpack(long.pack()).is_text()


def test_infinities_and_nan_travel() -> None:
    for value in (math.inf, -math.inf):
        assert EVERY_KIND.unpack(EVERY_KIND(Price=value).pack()).Price == value
    assert math.isnan(EVERY_KIND.unpack(EVERY_KIND(Price=math.nan).pack()).Price)
