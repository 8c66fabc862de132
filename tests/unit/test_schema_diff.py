"""The diff of two versions: each kind of change on a small schema, and what is known of the real ones."""

from __future__ import annotations

import json
from types import MappingProxyType

import pytest
from typer.testing import CliRunner

from ctpproto.schema.diff import AREAS, counts, diff, selected
from ctpproto.schema.loader import load_all
from ctpproto.schema.model import ErrorSpec, LocalSpec, MessageSpec, StructSpec, TypeSpec, VersionSpec
from fixbridge.cli import app


def schema(version: str, types: list[TypeSpec], structs: list[StructSpec], messages: list[MessageSpec], errors: list[ErrorSpec],
           local: list[LocalSpec]) -> VersionSpec:  # fmt: skip
    return VersionSpec(
        version, MappingProxyType({t.name: t for t in types}), MappingProxyType({s.name: s for s in structs}), tuple(messages),
        tuple(errors), tuple(local),
    )  # fmt: skip


def coded(name: str, **codes: str) -> TypeSpec:
    return TypeSpec(name, "char", 1, MappingProxyType(codes))


OLD = schema(
    "1",
    [
        TypeSpec("Name", "text", 11), TypeSpec("Wide", "text", 31), TypeSpec("Count", "short"), TypeSpec("Gone", "int"),
        coded("Side", Buy="0", Sell="1"), coded("OldFlag", A="a", B="b"), TypeSpec("Before", "text", 9),
    ],
    [
        StructSpec("QueryThing", 0x10, (("Name", "Name"), ("Side", "Side"), ("Day", "Before"), ("Wide", "Wide"))),
        StructSpec("Kept", 0x11, (("Name", "Name"), ("Place", "Wide"), ("Count", "Count"), ("Lost", "Gone"), ("Day", "Before"))),
        StructSpec("Dropped", 0x12, (("Name", "Name"),)),
    ],
    [
        MessageSpec("ReqQueryThing", "trader", "request", 0x100, 1, ("QueryThing",)),
        MessageSpec("ReqKept", "trader", "request", 1, 1, ("Kept",)),
    ],
    [ErrorSpec("ONE", 1, "one"), ErrorSpec("TWO", 2, "two"), ErrorSpec("THREE", 3, "three")],
    [LocalSpec("Init", "trader"), LocalSpec("Join", "trader")],
)  # fmt: skip
NEW = schema(
    "2",
    [
        TypeSpec("Name", "text", 21), TypeSpec("Wide", "text", 30), TypeSpec("OldWide", "text", 31), TypeSpec("Count", "int"),
        coded("Side", Buy="0", Sold="1", Both="2"), coded("NewFlag", A="a", B="b"), TypeSpec("After", "text", 9),
    ],
    [
        StructSpec("QryThing", 0x10, (("Name", "Name"), ("Side", "Side"), ("Day", "After"), ("Wide", "Wide"))),
        StructSpec(
            "Kept", 0x13,
            (
                ("Name", "Name"), ("reserve1", "OldWide"), ("Count", "Count"), ("Added", "Count"), ("Day", "After"),
                ("Place", "Wide"),
            ),
        ),
    ],
    [
        MessageSpec("ReqQryThing", "trader", "request", 0x200, 1, ("QryThing",)),
        MessageSpec("ReqKept", "trader", "request", 2, 1, ("Kept",)),
        MessageSpec("ReqNew", "trader", "request", 3, 1, ("Kept",), own=True),
    ],
    [ErrorSpec("ONE", 1, "eins"), ErrorSpec("DEUX", 2, "two"), ErrorSpec("FOUR", 4, "four")],
    [LocalSpec("Init", "trader", ("bool",)), LocalSpec("Wait", "trader")],
)  # fmt: skip


def test_every_kind_of_change_is_said() -> None:
    assert [str(change) for change in diff(OLD, NEW)] == [
        "type Gone removed: int",
        "type OldWide added: text 31",
        "type NewFlag renamed: OldFlag -> NewFlag",
        "type After renamed: Before -> After",
        "type Name widened: text 11 -> text 21",
        "type Wide narrowed: text 31 -> text 30",
        "type Count changed: short -> int",
        "code Side.Sold renamed: Sell = '1' -> Sold = '1'",
        "code Side.Both added: '2'",
        "struct Dropped removed: 1 members, 11 bytes",
        "struct QryThing renamed: QueryThing -> QryThing",
        "struct QryThing changed: 4 members, 52 bytes -> 4 members, 61 bytes",
        "struct Kept changed: 5 members, 57 bytes -> 6 members, 99 bytes",
        "struct Kept changed: FID 0x0011 -> FID 0x0013",
        "member QryThing.Name widened: Name (text 11) -> Name (text 21)",
        "member QryThing.Wide narrowed: Wide (text 31) -> Wide (text 30)",
        "member Kept.Lost removed: Gone (int)",
        "member Kept.Name widened: Name (text 11) -> Name (text 21)",
        "member Kept.Count changed: Count (short) -> Count (int)",
        "member Kept.Added added: Count (int)",
        "member Kept.Place moved: to a place at the end; reserve1 keeps the former one",
        "member Kept.Place narrowed: Wide (text 31) -> Wide (text 30)",
        "message trader.ReqNew added: request 0x0003 (own) Kept",
        "message trader.ReqQryThing renamed: trader.ReqQueryThing -> trader.ReqQryThing",
        "message trader.ReqQryThing changed: request 0x0100 QueryThing -> request 0x0200 QryThing",
        "message trader.ReqKept changed: request 0x0001 Kept -> request 0x0002 Kept",
        "error 3 THREE removed: three",
        "error 1 ONE changed: one -> eins",
        "error 2 DEUX renamed: TWO -> DEUX",
        "error 4 FOUR added: four",
        "call trader.Join removed: ()",
        "call trader.Wait added: ()",
        "call trader.Init changed: () -> (bool)",
    ]


def test_a_version_differs_in_nothing_from_itself_and_backwards_what_was_added_is_removed() -> None:
    specs = load_all()
    older, newer = specs["6.3.11"], specs["6.7.13"]
    assert diff(newer, newer) == ()
    there, back = counts(diff(older, newer)), counts(diff(newer, older))
    for area in set(AREAS) - {"member"}:  # a member that moved to the end leaves a reserveN, which backwards is removed
        assert there[area].get("added", 0) == back[area].get("removed", 0), area
        assert there[area].get("removed", 0) == back[area].get("added", 0), area
    assert there["type"]["widened"] == back["type"]["narrowed"] == 3


def test_what_is_known_of_the_real_versions() -> None:
    specs = load_all()
    said = {str(c) for c in diff(specs["6.3.11"], specs["6.7.13"])}
    assert {
        "type InstrumentID widened: text 31 -> text 81",
        "struct QryMaxOrderVolume renamed: QueryMaxOrderVolume -> QryMaxOrderVolume",
        "message trader.ReqQryMaxOrderVolume renamed: trader.ReqQueryMaxOrderVolume -> trader.ReqQryMaxOrderVolume",
        "member InputOrder.InstrumentID moved: to a place at the end; reserve1 keeps the former one",
        "struct ReqUserLogin changed: 11 members, 224 bytes -> 14 members, 278 bytes",
        "call trader.SubscribePrivateTopic changed: "
        "(THOST_TE_RESUME_TYPE nResumeType) -> (THOST_TE_RESUME_TYPE nResumeType, int nSeqNo = 1)",
    } <= said


def run(*arguments: str) -> str:
    result = CliRunner().invoke(app, ["schema", *arguments])
    assert result.exit_code == 0, result.output
    return result.output


def test_the_command_shows_and_filters() -> None:
    everything = json.loads(run("diff", "6.3.11", "6.7.13", "--json"))
    some = json.loads(run("diff", "6.3.11", "6.7.13", "--structs", "--errors", "--only", "added", "--only", "removed", "--json"))
    assert (everything["from"], everything["to"]) == ("6.3.11", "6.7.13")
    kept = [c for c in everything["changes"] if c["area"] in ("struct", "error") and c["kind"] in ("added", "removed")]
    assert some["changes"] == kept and set(some["counts"]) == {"struct", "error"}
    table = run("diff", "6.3.11", "6.7.13", "--types", "--only", "widened")
    assert "InstrumentID" in table and "text 81" in table and "OldInstrumentID" not in table


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["0x3000"], "message md.ReqUserLogin  request, TID 0x3000, series 0"),
        (["0x0400"], "struct InputOrder"),
        (["31"], "error 31  INSUFFICIENT_MONEY  CTP:资金不足"),
        (["insufficient_money"], "error 31"),
        (["direction.buy"], "'0'  Buy"),
        (["md.OnRspError"], "TID 0x0001"),
        (["OnFrontConnected"], "no message of the specs behind it"),
        (["ReqUserLogin2"], "Of API 6.3.11; the headers of 6.7.13 lack it."),
        (["QueryMaxOrderVolume", "--version", "6.3.11"], "FID 0x040e"),
    ],
)
def test_show_finds_by_name_and_number(asked: list[str], said: str) -> None:
    assert said in run("show", *asked)


def test_show_gives_offsets_sizes_and_codes() -> None:
    (struct, *_) = json.loads(run("show", "InputOrder", "--json"))
    assert struct["members"][0] == {"name": "BrokerID", "type": "BrokerID", "kind": "text", "offset": 0, "size": 11, "codes": {}}
    last = struct["members"][-1]
    assert last["offset"] + last["size"] == struct["size"]
    direction = next(m for m in struct["members"] if m["name"] == "Direction")
    assert direction["codes"] == {"Buy": "0", "Sell": "1"}
    assert "trader.ReqOrderInsert" in struct["messages"]


def test_versions_are_counted() -> None:
    said = json.loads(run("versions", "--json"))
    assert said["6.3.11"] == {"types": 753, "codes": 1192, "structs": 336, "messages": 212, "own": 0, "errors": 187}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["diff", "6.3.11", "7"], 2),
        (["diff", "6.3.11", "6.7.13", "--only", "grown"], 2),
        (["show", "InptOrder"], 1),
        (["show", "65535"], 1),
    ],
)
def test_a_wrong_name_is_refused_with_the_right_ones(arguments: list[str], code: int) -> None:
    assert CliRunner().invoke(app, ["schema", *arguments]).exit_code == code


def test_selected_without_words_is_everything() -> None:
    changes = diff(OLD, NEW)
    assert selected(changes) == changes and selected(changes, ["call"], ["added"])[0].name == "trader.Wait"
