"""The two makings of structs, in C and in Python, over made-up schemas: same values, same bytes, same faults in the same words."""

from __future__ import annotations

import pickle
from typing import Any, Callable

from hypothesis import given
from hypothesis import strategies as st

from ctpproto import _structs_c, _structs_python
from ctpproto.faults import DoesNotFit

MAKINGS = (_structs_c, _structs_python)
NUMBERS = {"c": 1, "i": 4, "h": 2, "q": 8, "d": 8}

kinds = st.sampled_from("chiqd") | st.tuples(st.sampled_from("sb"), st.integers(1, 40)).map(lambda x: f"{x[0]}{x[1]}")
schemas = st.lists(kinds, min_size=1, max_size=40)
# What fits, what nearly fits, and what is no value of any member.
texts = st.text("ab~\0", max_size=6) | st.text("资金不足ä€\U0001f600", max_size=20) | st.text(max_size=41)
integers = st.integers(-5, 5) | st.sampled_from([sign * 2**bits + more for bits in (15, 31, 63, 64) for sign in (1, -1) for more in (-1, 0, 1)])
anything = st.one_of(
    texts, integers, st.integers(-(2**70), 2**70), st.floats(), st.none(), st.booleans(), st.binary(max_size=41),
    st.sampled_from([1.7976931348623157e308, -0.0, 10**400, bytearray(b"ab"), [1], [300], (), object, 1j]),
)  # fmt: skip


class Pair:
    """One schema, made twice."""

    def __init__(self, codes: list[str], name: str = "Made", version: str = "test"):
        rows = "\n".join(f"M{at} T{at % 3} {code}" for at, code in enumerate(codes))
        self.types = [making.make_struct(version, __name__, name, 7, rows) for making in MAKINGS]
        self.names = list(self.types[0].MEMBERS)
        self.size = self.types[0].SIZE

    def agree(self, act: Callable[[Any], Any]) -> Any:
        """What `act` gives for either type, if it is the same."""
        ours, theirs = (outcome(act, struct) for struct in self.types)
        assert ours == theirs
        return ours


def outcome(act: Callable[[Any], Any], given: Any) -> Any:
    """A value with its type, NaN included, or who was refused and why."""
    try:
        return exact(act(given))
    except DoesNotFit as fault:
        return ("refused", fault.struct, fault.member, exact(fault.value), fault.why, str(fault))
    except TypeError:
        return "TypeError"


def exact(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return type(value).__name__, [exact(item) for item in value]
    if isinstance(value, dict):
        return "dict", [(exact(key), exact(item)) for key, item in value.items()]
    return type(value).__name__, value if isinstance(value, type) else repr(value)


def everything(struct: Any) -> list[Any]:
    """Whatever can be asked of an object."""
    before = [struct.to_dict(), struct.values(), repr(struct), struct.is_text(), struct.is_plain(), [getattr(struct, n) for n in struct.MEMBERS]]
    packed = struct.pack()
    again = type(struct).unpack(packed)
    after = [packed, struct.pack(), struct.to_dict(), again.to_dict(), struct.is_text(), again.is_text()]
    return before + after + [struct == again, struct != again, hash(struct) == hash(again), again.pack() is packed]


@given(schemas)
def test_types_are_alike(codes: list[str]) -> None:
    pair = Pair(codes)
    for ask in ("NAME", "VERSION", "FID", "SIZE", "MEMBERS", "__name__", "__qualname__", "__module__"):
        pair.agree(lambda struct: getattr(struct, ask))
    assert pair.size == sum(NUMBERS.get(code[0]) or int(code[1:]) for code in codes)
    for name in pair.names:
        pair.agree(lambda struct: getattr(struct, name))
    pair.agree(lambda struct: struct().MEMBERS)


@given(schemas, st.data())
def test_any_bytes_read_alike(codes: list[str], data: st.DataObject) -> None:
    pair = Pair(codes)
    raw = data.draw(st.binary(max_size=pair.size + 5) | st.binary(min_size=pair.size, max_size=pair.size))
    pair.agree(lambda struct: everything(struct.unpack(raw)))
    pair.agree(lambda struct: everything(struct.unpack(bytearray(raw))))
    pair.agree(lambda struct: everything(struct.unpack(memoryview(raw)[::-1])))
    pair.agree(lambda struct: struct.unpack_values(raw))
    names = data.draw(st.lists(st.sampled_from(pair.names), max_size=4, unique=True))
    changes = {name: data.draw(anything) for name in names}
    pair.agree(lambda struct: everything(struct.unpack(raw).replace(**changes)))


@given(schemas, st.data())
def test_any_values_are_said_alike_or_refused_alike(codes: list[str], data: st.DataObject) -> None:
    pair = Pair(codes)
    names = data.draw(st.lists(st.sampled_from([*pair.names, "Stranger"]), max_size=6, unique=True))
    said = {name: data.draw(anything) for name in names}
    pair.agree(lambda struct: struct(**said).to_dict())
    pair.agree(lambda struct: [struct(**said).pack(), everything(struct(**said))])
    pair.agree(lambda struct: struct().replace(**said).pack())


@given(schemas, st.data())
def test_all_values_at_once_are_packed_alike_or_refused_alike(codes: list[str], data: st.DataObject) -> None:
    pair = Pair(codes)
    values = list(pair.types[0].unpack_values(data.draw(st.binary(min_size=pair.size, max_size=pair.size))))
    pair.agree(lambda struct: struct.pack_values(values))
    values[data.draw(st.integers(0, len(values) - 1))] = data.draw(anything)
    pair.agree(lambda struct: struct.pack_values(iter(values)))
    pair.agree(lambda struct: struct.pack_values(values[1:]))


@given(schemas, st.data())
def test_equality_and_hashes_are_alike(codes: list[str], data: st.DataObject) -> None:
    pair = Pair(codes)
    raw = data.draw(st.binary(max_size=pair.size))
    other = bytearray(raw.ljust(pair.size, b"\0"))
    for _ in range(data.draw(st.integers(0, 2))):
        other[data.draw(st.integers(0, pair.size - 1))] = data.draw(st.sampled_from([0, 1, 0x80, 0xFF]))

    def compare(struct: Any) -> tuple[bool, bool, bool]:
        one, two = struct.unpack(raw), struct.unpack(bytes(other))
        assert (one == two) <= (hash(one) == hash(two))
        return one == two, one != two, two == one

    pair.agree(compare)
    assert self_equal(pair, raw)


def self_equal(pair: Pair, raw: bytes) -> bool:
    """A struct equals what was packed from it, NaN or not, and a pickled one is the same."""
    return all(struct.unpack(raw) == struct.unpack(struct.unpack(raw).pack()) for struct in pair.types)


@given(schemas, schemas, st.data())
def test_versions_convert_alike(here: list[str], there: list[str], data: st.DataObject) -> None:
    source, target = Pair(here, "Source", "old"), Pair(there, "Target", "new")
    converters = [making.Converter(*types) for making, types in zip(MAKINGS, zip(source.types, target.types))]
    ours, theirs = [(c.copies, c.checks, c.dropped) for c in converters]
    assert ours == theirs
    raw = data.draw(st.binary(max_size=source.size) | st.text("ab\0", max_size=source.size).map(str.encode))
    ours, theirs = [outcome(lambda c: c(c.source.unpack(raw)).pack(), converter) for converter in converters]
    assert ours == theirs


def test_objects_of_either_making_are_pickled_as_their_type_and_bytes() -> None:
    for struct in PICKLED.types:
        globals()["Pickled"] = struct
        one = struct(M0="资", M1=7, M2=None)
        assert pickle.loads(pickle.dumps(one)) == one


PICKLED = Pair(["s5", "i", "d"], "Pickled")
