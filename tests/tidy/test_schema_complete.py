"""Nothing of an API version is missing from the specs: counts as the headers have them, and what must hold between the files.

The counts are the vendor's: data types, values of #define, structs, messages (with what was observed beside the headers),
error.xml, and functions or callbacks without a message. They stand here once; whoever changes the specs changes them knowingly.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise

import pytest

from ctpproto import ctp
from ctpproto.generated import VERSIONS
from ctpproto.schema.loader import load_all, specs_root, versions
from ctpproto.schema.model import VersionSpec
from ctpproto.structs import NO_FID

COUNTS = {  # types, codes, structs, messages, errors, local
    "6.3.6": (746, 1167, 310, 199, 179, 24),
    "6.3.11": (753, 1192, 336, 212, 187, 24),
    "6.5.1": (789, 1253, 363, 229, 232, 26),
    "6.6.9": (805, 1280, 405, 251, 247, 26),
    "6.7.13": (844, 1348, 519, 320, 299, 30),
}
# What is answered in other words: logins beyond the first kind and the later update of passwords, and subscriptions.
ANSWERED_BY = {
    "ReqUserLogin2": "OnRspUserLogin", "ReqUserPasswordUpdate2": "OnRspUserPasswordUpdate",
    "ReqUserLoginWithCaptcha": "OnRspUserLogin", "ReqUserLoginWithText": "OnRspUserLogin",
    "ReqUserLoginWithOTP": "OnRspUserLogin",
    "SubscribeMarketData": "OnRspSubMarketData", "UnSubscribeMarketData": "OnRspUnSubMarketData",
    "SubscribeForQuoteRsp": "OnRspSubForQuoteRsp", "UnSubscribeForQuoteRsp": "OnRspUnSubForQuoteRsp",
}  # fmt: skip
# Structs that the vendor changed in the middle; the first of them travels.
INSERTED = [
    ("6.5.1", "InvestorPositionDetail"), ("6.6.9", "AuthForbiddenIP"), ("6.6.9", "QryAuthForbiddenIP"),
    ("6.7.13", "SyncDeltaTradingAccount"),
]  # fmt: skip
# Beside the vendor's names: the flow positions that a front sends, and depth of market in pieces.
OBSERVED_ONLY = {"FlowPositions", "OnRtnDepthMarketDataIncrement"}


@cache
def specs() -> dict[str, VersionSpec]:
    return {name: spec for name, spec in load_all().items() if name != "internal"}


each_version = pytest.mark.parametrize("version", COUNTS)


def test_every_version_of_the_specs_is_counted_here_and_generated() -> None:
    assert versions(specs_root()) == list(COUNTS) == list(VERSIONS)


@each_version
def test_nothing_is_lost(version: str) -> None:
    spec = specs()[version]
    codes = sum(len(t.codes) for t in spec.types.values())
    found = (len(spec.types), codes, len(spec.structs), len(spec.messages), len(spec.errors), len(spec.local))
    assert found == COUNTS[version]


@each_version
def test_every_request_has_its_response_and_every_response_its_request(version: str) -> None:
    messages = specs()[version].messages
    by_kind = {kind: {(m.api, m.name) for m in messages if m.kind == kind} for kind in ("request", "response")}
    answers = {(api, ANSWERED_BY.get(name, name.replace("Req", "OnRsp", 1))) for api, name in by_kind["request"]}
    assert answers <= by_kind["response"]
    assert {name for _, name in by_kind["response"] - answers} == {"OnRspError"}  # it answers what has no better words


@each_version
def test_a_response_is_numbered_behind_its_request(version: str) -> None:
    """Measured, with one exception; own numbers are of no order."""
    by_name = {(m.api, m.name): m for m in specs()[version].messages}
    plain = [m for m in by_name.values() if m.kind == "request" and not m.own and m.name not in ANSWERED_BY]
    odd = [m.name for m in plain if by_name[m.api, m.name.replace("Req", "OnRsp", 1)].tid != m.tid + 1]
    assert odd == ["ReqRemoveParkedOrder"]


@each_version
def test_errors_come_first_in_what_can_carry_them(version: str) -> None:
    for m in specs()[version].messages:
        carries = m.kind == "response" or m.name.startswith("OnErrRtn")
        assert ("RspInfo" in m.structs) == carries and (not carries or m.structs[0] == "RspInfo"), m.name


@each_version
def test_every_struct_that_travels_has_a_number_and_no_other_has(version: str) -> None:
    spec = specs()[version]
    travelling = {name for m in spec.messages for name in m.structs}
    assert {name for name in travelling if spec.structs[name].fid == NO_FID} == set()
    assert {s.name for s in spec.structs.values() if s.own} <= travelling


@each_version
def test_names_of_codes_and_errors_are_one_each(version: str) -> None:
    spec = specs()[version]
    assert not [name for name, n in Counter(e.name for e in spec.errors).items() if n > 1]
    assert not [name for name, n in Counter(e.id for e in spec.errors).items() if n > 1]
    assert spec.errors[0] == specs()["6.3.11"].errors[0] and (spec.errors[0].name, spec.errors[0].id) == ("NONE", 0)


def test_a_name_has_one_number_in_all_versions() -> None:
    tids: dict[tuple[str, str], set[int]] = {}
    fids: dict[str, set[int]] = {}
    for spec in specs().values():
        for m in spec.messages:
            tids.setdefault((m.api, m.name), set()).add(m.tid)
        for s in spec.structs.values():
            if s.fid != NO_FID:
                fids.setdefault(s.name, set()).add(s.fid)
    assert not {name: found for name, found in (*tids.items(), *fids.items()) if len(found) > 1}
    own = {m.tid for spec in specs().values() for m in spec.messages if m.own}
    assert not own & {m.tid for spec in specs().values() for m in spec.messages if not m.own}


def test_the_oldest_version_is_as_it_was_measured() -> None:
    """ftd-wire measured the bytes of both official client libraries: 33 of 69 shared requests are shorter from 6.3.6, each a
    prefix of 6.3.11's. The specs of 6.3.6 come from its headers and must say the same.
    """
    older, newer = specs()["6.3.6"], specs()["6.3.11"]
    declared = [m for m in older.messages if m.api == "trader" and m.kind == "request" and not m.doc]
    assert {(m.name, m.structs) for m in declared} <= {(m.name, m.structs) for m in newer.messages}
    was, now = (
        {s.name: [(n, v.types[kind].row) for n, kind in s.members] for s in v.structs.values()} for v in (older, newer)
    )  # fmt: skip
    carried = [m.structs[0] for m in declared]
    assert all(was[name] == now[name][: len(was[name])] for name in carried)
    shorter = [name for name in carried if len(was[name]) < len(now[name])]
    assert (len(carried), len(shorter)) == (69, 33)


def test_structs_only_grow_at_their_end() -> None:
    """What lets versions talk to each other: the shorter bytes are a prefix of the longer. By kinds and sizes, since a widened
    member moves to the end and leaves a reserveN of its own size.
    """
    odd = []
    for older, newer in pairwise(specs().values()):
        for name in older.structs.keys() & newer.structs.keys():
            was, now = ([v.types[kind].row for _, kind in v.structs[name].members] for v in (older, newer))
            if now[: len(was)] != was:
                odd.append((newer.version, name))
    assert sorted(odd) == INSERTED


def test_what_the_older_requests_are_is_said_where_the_headers_lack_them() -> None:
    foreign = {m.name for m in specs()["6.7.13"].messages if m.doc}
    assert foreign == {"ReqUserLogin2", "ReqUserPasswordUpdate2"}
    assert {m.name for m in specs()["6.3.11"].messages if m.name in OBSERVED_ONLY} == OBSERVED_ONLY


@each_version
def test_the_generated_modules_say_the_same(version: str) -> None:
    """By what a program imports: sizes, FIDs, TIDs and codes of the version it asks for."""
    spec, made = specs()[version], ctp.version(version)
    own = {name: s for name, s in made.structs.items() if s.VERSION == version}
    assert {n: (s.FID, s.SIZE, tuple((m.name, m.type_name) for m in s.MEMBERS.values())) for n, s in own.items()} == {
        s.name: (s.fid, sum(spec.types[kind].size for _, kind in s.members), s.members) for s in spec.structs.values()
    }
    assert {m.name: m.tid for m in spec.messages}.items() <= {n: m.tid for n, m in made.messages.items()}.items()
