"""Struct types and objects against misuse: nothing about them can be changed, whatever is done to them; and nothing leaks.

In C a mistake here is a crash: `make sanitize` runs this under AddressSanitizer.
"""

from __future__ import annotations

import copy
import gc
import os
import pickle
import sys
from types import ModuleType
from typing import Any, Callable

import pytest

import ctpproto
from ctpproto import _structs_c, _structs_python
from ctpproto.faults import DoesNotFit

ROWS = "Text TextType s5\nCode CodeType c\nInt I i\nShort S h\nLong L q\nPrice P d\nOpaque O b4"
MAKINGS = {"c": _structs_c, "python": _structs_python}


@pytest.fixture(params=list(MAKINGS))
def making(request: pytest.FixtureRequest) -> ModuleType:
    return MAKINGS[request.param]


def make(making: ModuleType, rows: str = ROWS, name: str = "EveryKind") -> Any:
    return making.make_struct("test", __name__, name, 7, rows)


EveryKind = IN_C = make(_structs_c)  # under its own name too, for pickle


def test_the_extension_is_built_and_chosen() -> None:
    pure = os.environ.get("FIXBRIDGE_PURE", "0") not in ("", "0")
    assert ctpproto.BACKEND == ("python" if pure else "c")


# -- misuse -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rows", ["", "A T", "A T s0", "A T s-1", "A T x", "A T s5\nA T c", "pack T c", "A T s5 more", "_a T c"])
def test_rows_that_are_none_make_no_struct(making: ModuleType, rows: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        make(making, rows)


@pytest.mark.parametrize(
    "row",
    [("A", "T", "s", 0), ("A", "T", "s", -1), ("A", "T", "s", 1 << 40), ("A", "T", "i", 3), ("A", "T", "d", 4), ("A", "T", "x", 1),
     ("A", "T", "\U0001f600", 1), ("NAME", "T", "c", 1), ("__slots__", "T", "c", 1)],
)  # fmt: skip
def test_the_extension_does_not_believe_its_caller(row: tuple) -> None:
    with pytest.raises(ValueError):
        _structs_c._speedups.make_struct("test", __name__, "Bad", 7, [row])


@pytest.mark.parametrize("rows", [None, [None], [()], [(1, 2, 3, 4)], [("A", "T", "ss", 1)], [("A", "T", "s", None)], ()])
def test_the_extension_takes_rows_only(rows: Any) -> None:
    with pytest.raises(TypeError):
        _structs_c._speedups.make_struct("test", __name__, "Bad", 7, rows)
    with pytest.raises((TypeError, ValueError)):
        _structs_c._speedups.make_struct("test", __name__, "Bad", 7, [])


def test_a_struct_type_in_c_cannot_be_derived_from_changed_or_imitated() -> None:
    other = make(_structs_c, "A T s3")
    one = IN_C(Int=3)
    for misuse in (
        lambda: type("Derived", (IN_C,), {}),
        lambda: setattr(IN_C, "Int", 3),
        lambda: delattr(IN_C, "unpack"),
        lambda: type(IN_C)("Imitated", (_structs_c.Struct,), {}),
        lambda: type("Imitated", (_structs_c.Struct,), {})(),
        lambda: _structs_c.Struct(),
        lambda: _structs_c.Struct.__new__(int),
        lambda: object.__new__(IN_C),
        lambda: object.__dict__["__class__"].__set__(one, other),
        lambda: object.__setattr__(one, "__class__", other),
        lambda: IN_C.__dict__["Int"].__get__(other(), other),
        lambda: IN_C.__dict__["Int"].__get__(3, int),
        lambda: _structs_c.Struct.pack(3),
        lambda: type(IN_C.__dict__["Int"])(),
        lambda: IN_C(3),
        lambda: one.replace(3),
        lambda: IN_C.pack_values(3),
        lambda: IN_C.pack_values([]),
        lambda: IN_C.unpack(),
        lambda: hash(IN_C(Opaque=[])) and _structs_c.Converter(IN_C, int),
        lambda: _structs_c.Converter(IN_C, other)(other()),
        lambda: _structs_c.Converter(IN_C, other)(one, one),
        lambda: _structs_c.Converter(IN_C, other)(struct=one),
    ):
        with pytest.raises((TypeError, DoesNotFit)):
            misuse()
    assert IN_C(Int=3) == one == IN_C.__new__(IN_C, Int=3) == type.__call__(IN_C, Int=3)


def test_objects_cannot_be_assigned_to(making: ModuleType) -> None:
    one = make(making)(Int=3)
    for misuse in (
        lambda: setattr(one, "Int", 4),
        lambda: setattr(one, "Strange", 4),
        lambda: delattr(one, "Int"),
        lambda: setattr(one, "__class__", int),
        lambda: setattr(one, "__dict__", {}),
    ):
        with pytest.raises(AttributeError, match="EveryKind is a value: use replace"):
            misuse()
    with pytest.raises(AttributeError):
        one.Strange  # noqa: B018


@pytest.mark.parametrize("raw", [None, "text", 3, [1, 2], object()])
def test_only_bytes_are_unpacked(making: ModuleType, raw: Any) -> None:
    for unpack in (make(making).unpack, make(making).unpack_values):
        with pytest.raises(TypeError):
            unpack(raw)


def test_received_bytes_are_kept_and_others_are_copied(making: ModuleType) -> None:
    struct = make(making)
    raw = bytes(range(struct.SIZE))
    buffer = bytearray(raw)
    kept, copied = struct.unpack(raw), struct.unpack(buffer)
    buffer[:] = bytes(struct.SIZE)
    buffer.clear()  # nothing holds on to it
    assert kept.pack() is raw and copied.pack() == raw and copied == kept


def test_copies_and_pickles_are_equal() -> None:
    one = IN_C(Text="ab", Price=None, Opaque=b"1234")
    for twin in (copy.copy(one), copy.deepcopy(one), one.replace(), pickle.loads(pickle.dumps(one))):
        assert twin == one and type(twin) is IN_C


def test_what_members_holds_may_be_spoilt(making: ModuleType) -> None:
    struct = make(making)
    before = struct(Int=3).pack()
    if making is _structs_c:
        struct.MEMBERS.clear()
        assert struct(Int=3).pack() == before and struct.unpack(before).Int == 3


class Reentrant:
    """A value that does something to its own struct while it is packed."""

    def __init__(self, act: Callable[[], Any]):
        self.act = act

    def __index__(self) -> int:
        self.act()
        return 5

    def __float__(self) -> float:
        self.act()
        return 5.0

    def __len__(self) -> int:
        self.act()
        return 4

    def __bytes__(self) -> bytes:
        self.act()
        return b"1234"


@pytest.mark.parametrize("member", ["Int", "Short", "Long", "Price", "Opaque"])
def test_values_that_act_while_they_are_packed(making: ModuleType, member: str) -> None:
    struct = make(making)
    depth = [0]

    def act() -> None:
        depth[0] += 1
        if depth[0] < 3:
            said.pack(), said.replace(Text="x"), said == struct(), repr(said.Text), gc.collect()
        depth[0] -= 1

    said = struct(**{"Text": "ab", member: Reentrant(act), "Code": "c"})
    once = said.pack()
    assert once == said.pack() == struct.unpack(once).pack()
    assert struct.unpack(once).replace(**{member: Reentrant(lambda: None)}).pack() == once
    blank = struct().values()
    place = list(struct.MEMBERS).index(member)
    values = list(blank)
    values[place] = Reentrant(values.clear)
    assert struct.unpack(struct.pack_values(values)).replace(Text="ab", Code="c").pack() == once


def test_lengths_that_lie_are_refused(making: ModuleType) -> None:
    class Liar:
        def __len__(self) -> int:
            return 0

        def __bytes__(self) -> bytes:
            return bytes(100)

    struct = make(making)
    for act in (struct(Opaque=Liar()).pack, lambda: struct().replace(Opaque=Liar())):
        with pytest.raises(DoesNotFit, match="longer than 4 bytes"):
            act()


def test_a_member_may_outlive_its_struct() -> None:
    member, count = make(_structs_c).__dict__["Price"], 50
    gc.collect()
    others = [make(_structs_c, "A T c") for _ in range(count)]
    for other in others:
        with pytest.raises(TypeError):
            member.__get__(other(), other)
    assert member.__get__(None, int).name == "Price"


# -- leaks ------------------------------------------------------------------------------------------------------------

RAW = bytes(range(1, 6)) + b"\0" + bytes(range(20)) + b"\xff\xfe\xfd\xfc\x80"
SAID = IN_C(Text="资金", Code="\xff", Int=1 << 20, Price=1e300, Opaque=b"ab")
WIDE, NARROW = make(_structs_c, "T X s9\nI X i\nG X c", "Wide"), make(_structs_c, "G X c\nI X i\nT X s4", "Narrow")
CONVERT = _structs_c.Converter(WIDE, NARROW)


def refused(act: Callable[[], Any]) -> None:
    try:
        act()
    except (DoesNotFit, TypeError, AttributeError):
        return
    raise AssertionError("was to be refused")


@pytest.mark.parametrize(
    "act",
    [
        lambda: IN_C.unpack(RAW).values(),
        lambda: IN_C.unpack(bytearray(RAW)).to_dict(),
        lambda: IN_C.unpack(RAW[:7]).pack(),
        lambda: repr(IN_C.unpack(RAW)),
        lambda: hash(IN_C.unpack(RAW)),
        lambda: IN_C.unpack(RAW) == SAID,
        lambda: IN_C.unpack(RAW).is_text(),
        lambda: IN_C.unpack(RAW).is_plain(),
        lambda: refused(IN_C(Text="abcde").is_plain),
        lambda: IN_C.pack_values(IN_C.unpack_values(bytes(IN_C.SIZE))),
        lambda: IN_C(Text="资金", Code="x", Int=True, Price=None, Opaque=b"ab").pack(),
        lambda: IN_C(**{"Te" + "xt": "ab"}).pack(),
        lambda: IN_C.__new__(IN_C, Text="ab"),
        lambda: SAID.replace(Text="ab", Price=2, Opaque=bytearray(3)),
        lambda: copy.copy(SAID),
        lambda: pickle.loads(pickle.dumps(SAID)),
        lambda: CONVERT(WIDE(T="abc", I=7)),
        lambda: _structs_c.Converter(WIDE, NARROW),
        lambda: refused(lambda: CONVERT(WIDE(T="abcd"))),
        lambda: refused(lambda: IN_C(Text="ab", Strange=3)),
        lambda: refused(lambda: IN_C(Text="abcde").pack()),
        lambda: refused(lambda: IN_C(Text="\U0001f600").pack()),
        lambda: refused(lambda: SAID.replace(Int=1 << 40)),
        lambda: refused(lambda: SAID.replace(Strange=1)),
        lambda: refused(lambda: IN_C.pack_values(["abcde", "", 0, 0, 0, 0.0, b""])),
        lambda: refused(lambda: IN_C.pack_values([1])),
        lambda: refused(lambda: IN_C.unpack(3)),
        lambda: refused(lambda: setattr(SAID, "Int", 3)),
    ],
)
def test_nothing_leaks(act: Callable[[], Any]) -> None:
    assert growth(act, 300) < 100


def test_types_are_let_go_of() -> None:
    assert growth(lambda: make(_structs_c).MEMBERS["Int"], 30) < 30


def growth(act: Callable[[], Any], times: int, rounds: int = 5) -> int:
    """Blocks of memory that `times` more calls leave in use, in the best of some rounds.

    A leak leaves a block with every call of every round; an allocator that warms up (pickle's, the caches of the
    interpreter) grows in one round or another.
    """
    gc.collect()
    gc.disable()
    try:
        left = []
        for _ in range(rounds):
            before = sys.getallocatedblocks()
            for _ in range(times):
                act()
            gc.collect()
            left.append(sys.getallocatedblocks() - before)
        return min(left)
    finally:
        gc.enable()


def test_the_measure_of_growth_sees_a_leak() -> None:
    kept: list[bytearray] = []
    assert growth(lambda: kept.append(bytearray(10)), 300) >= 300


def test_references_are_given_back_exactly() -> None:
    values = ("资金" * 2)[:2], 123456789, 4711.5, bytes([1, 2, 3])
    raw = bytes(IN_C.SIZE)
    counts = [sys.getrefcount(value) for value in (*values, raw, IN_C)]
    for _ in range(100):
        one = IN_C(Text=values[0], Int=values[1], Price=values[2], Opaque=values[3])
        one.values(), one.pack(), one.Text, one.Int, one == IN_C.unpack(raw), one.replace(Int=values[1]), CONVERT.source
        IN_C.unpack(raw).Price, IN_C.unpack_values(raw), IN_C.unpack(raw).pack(), copy.copy(IN_C.unpack(raw))
        refused(lambda: IN_C(Text=values[0], Strange=values[1]))
    del one
    assert [sys.getrefcount(value) for value in (*values, raw, IN_C)] == counts
