"""Properties of all structs of all API versions: what is packed is unpacked, and any bytes at all can be looked at."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ctpproto.ctp import V6_3_11, VOCABULARY, Version
from ctpproto.faults import DoesNotFit
from ctpproto.structs import DBL_MAX, Member, Struct

VERSIONS = {version.name: version for version in (V6_3_11, VOCABULARY)}
ALL = [struct for version in VERSIONS.values() for struct in version.structs.values()]
SHARED = [name for name in V6_3_11.structs if name in VOCABULARY.structs]

INTEGERS = {"i": 32, "h": 16, "q": 64}
# ASCII without NUL, and two-byte characters from both ends of GBK: 0x8140 is its first, 0xFE4F near its last.
GBK = st.sampled_from([chr(c) for c in range(1, 128)] + list("资金不足合约丂齄銀") + ["\ufa0c"])
DENORMAL, TINY = 5e-324, sys.float_info.min


@st.composite
def texts(draw: st.DrawFn, size: int) -> str:
    text = "".join(draw(st.lists(GBK, max_size=size)))
    while len(text.encode("gbk")) >= size:
        text = text[:-1]
    return text


def values(member: Member) -> st.SearchStrategy[Any]:
    """Everything that the member can say, as it reads back."""
    if member.kind == "s":
        return texts(member.size)
    if member.kind == "c":
        return st.just("") | st.integers(1, 255).map(chr)
    if member.kind == "b":
        return st.binary(min_size=member.size, max_size=member.size)
    if member.kind == "d":
        special = st.sampled_from([None, 0.0, -0.0, DENORMAL, -DENORMAL, TINY, -DBL_MAX])
        return special | st.floats(allow_nan=False).map(lambda x: None if x == DBL_MAX else x)
    bits = INTEGERS[member.kind]
    return st.integers(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)


def extreme(member: Member, which: int) -> Any:
    """One of four sets of values: least, greatest, full of two-byte characters, absent."""
    if member.kind == "s":
        return ["", "~" * (member.size - 1), "资" * ((member.size - 1) // 2), ""][which]
    if member.kind == "c":
        return ["", "\xff", "~", ""][which]
    if member.kind == "b":
        return bytes([(0, 255, 128, 0)[which]]) * member.size
    if member.kind == "d":
        return [-DBL_MAX, sys.float_info.max / 2, -DENORMAL, None][which]
    bits = INTEGERS[member.kind]
    return [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1, -1, 0][which]


@st.composite
def filled(draw: st.DrawFn, structs: list[type[Struct]]) -> Struct:
    """A struct with a handful of members set; the rest are zero. (All of 200 members at once would only be slow.)"""
    struct = draw(st.sampled_from(structs))
    names = draw(st.lists(st.sampled_from(sorted(struct.MEMBERS)), max_size=8, unique=True))
    return struct(**{name: draw(values(struct.MEMBERS[name])) for name in names})


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("which", range(4))
def test_the_extremes_of_every_member_of_every_struct_survive(version: str, which: int) -> None:
    for struct in VERSIONS[version].structs.values():
        said = {name: extreme(member, which) for name, member in struct.MEMBERS.items()}
        raw = struct(**said).pack()
        read = struct.unpack(raw)
        assert len(raw) == struct.SIZE == sum(member.size for member in struct.MEMBERS.values())
        assert read.to_dict() == said, struct.NAME
        assert struct(**read.to_dict()).pack() == raw
        assert read.is_text()


@given(filled(ALL))
def test_what_is_packed_is_unpacked(said: Struct) -> None:
    raw = said.pack()
    read = type(said).unpack(raw)
    assert read == said and hash(read) == hash(said)
    assert read.to_dict() == said.to_dict()
    assert type(said)(**read.to_dict()).pack() == raw
    assert repr(read) == repr(said)


@given(filled(ALL), st.data())
def test_replace_changes_what_it_names_and_nothing_else(before: Struct, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(before.MEMBERS)))
    value = data.draw(values(before.MEMBERS[name]))
    expected = {**before.to_dict(), name: value}
    assert before.replace(**{name: value}).to_dict() == expected


@given(st.sampled_from(ALL), st.binary(max_size=3000))
def test_any_bytes_can_be_looked_at(struct: type[Struct], raw: bytes) -> None:
    read = struct.unpack(raw)
    repr(read), read.is_text(), read.to_dict(), hash(read)
    packed = read.pack()
    assert packed == raw[: struct.SIZE].ljust(struct.SIZE, b"\0"), (
        "shorter is padded with zeros, longer is cut, nothing else changes"
    )
    assert struct.unpack(packed).to_dict() == read.to_dict(), "the missing tail of a shorter struct reads as zero"


@given(filled(ALL), st.data())
def test_a_shorter_version_of_a_struct_reads_as_far_as_it_goes(whole: Struct, data: st.DataObject) -> None:
    """CTP's versions differ by trailing members: cut at a member's edge, all before it reads as it was and the rest is zero."""
    members = list(type(whole).MEMBERS.values())
    kept = data.draw(st.integers(0, len(members)))
    cut = members[kept].offset if kept < len(members) else type(whole).SIZE
    read, full = type(whole).unpack(whole.pack()[:cut]).to_dict(), whole.to_dict()
    zero = type(whole)().to_dict()
    for place, member in enumerate(members):
        assert read[member.name] == (full if place < kept else zero)[member.name]


@given(filled([V6_3_11.structs[name] for name in SHARED]))
def test_widened_and_narrowed_again_nothing_is_lost(narrow: Struct) -> None:
    wide = V6_3_11.widen(narrow)
    back = V6_3_11.narrow(wide)
    shared = [name for name in type(narrow).MEMBERS if name in type(wide).MEMBERS and not name.startswith("reserve")]
    for name in shared:
        assert getattr(wide, name) == getattr(narrow, name) == getattr(back, name)
    only_ours = [name for name in type(wide).MEMBERS if name not in type(narrow).MEMBERS]
    empty = type(wide)()
    assert all(getattr(wide, name) == getattr(empty, name) for name in only_ours)


@given(filled([VOCABULARY.structs[name] for name in SHARED]))
def test_narrowing_keeps_every_shared_member_or_names_the_one_that_does_not_fit(wide: Struct) -> None:
    older = V6_3_11.structs[wide.NAME]
    try:
        narrow = V6_3_11.narrow(wide)
    except DoesNotFit as fault:
        assert fault.struct == wide.NAME
        assert len(getattr(wide, fault.member).encode("gbk")) >= older.MEMBERS[fault.member].size
        return
    for name, member in older.MEMBERS.items():
        ours = type(wide).MEMBERS.get(name)
        if ours is not None and ours.kind == member.kind and not name.startswith("reserve"):
            assert getattr(narrow, name) == getattr(wide, name)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_text_one_byte_too_long_is_refused_in_every_text_member(version: str) -> None:
    for struct in VERSIONS[version].structs.values():
        for name, member in struct.MEMBERS.items():
            if member.kind == "s":
                with pytest.raises(DoesNotFit) as refused:
                    struct(**{name: "x" * member.size}).pack()
                assert (refused.value.struct, refused.value.member) == (struct.NAME, name)


def test_what_a_version_says_it_has_can_be_found(version: Version = VOCABULARY) -> None:
    for found in (V6_3_11, version):
        for message in found.messages.values():
            assert all(name in found.structs and found.structs[name].FID in found.by_fid for name in message.structs), (
                message.name
            )
