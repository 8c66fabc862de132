"""A version is added by one command over a header package: numbers by name, own ones for what is new, files that read back."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner
from unit import header_package

from ctpproto.faults import SpecFault
from ctpproto.schema.addition import add_version, nearest
from ctpproto.schema.loader import load, order, specs_root, versions
from ctpproto.schema.numbers import OWN_FID, OWN_TID
from fixbridge.cli import app


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    copy = tmp_path / "specs"
    for part in ("ctp/6.3.11", "ctp/6.7.13"):
        shutil.copytree(specs_root() / part, copy / part)
    return copy


def test_numbers_go_by_name_and_what_is_new_gets_own_ones(tmp_path: Path, specs: Path) -> None:
    package = header_package.write(tmp_path / "package")
    own = [m.tid for s in (load(specs / "ctp/6.7.13", "6.7.13"),) for m in s.messages if m.own]
    spec = add_version(package, "6.4.1", "6.3.11", specs, "Written for a test.")
    assert load(specs / "ctp/6.4.1", "6.4.1") == spec
    numbers = {(m.api, m.name): (m.tid, m.own, m.structs) for m in spec.messages}
    assert numbers["trader", "ReqOrderInsert"] == (0x4000, False, ("InputOrder",))
    assert numbers["trader", "OnRspOrderInsert"] == (0x4001, False, ("RspInfo", "InputOrder"))
    assert numbers["md", "OnRspError"] == (0x0001, False, ("RspInfo",))  # as on the trading side
    assert numbers["trader", "ReqNovelty"] == (max(own) + 1, True, ("Novelty",))
    assert numbers["trader", "OnRtnNovelty"] == (max(own) + 2, True, ("Novelty",))
    assert (spec.structs["InputOrder"].fid, spec.structs["InputOrder"].own) == (0x0400, False)
    assert spec.structs["Novelty"].own and spec.structs["Novelty"].fid > OWN_FID and max(own) > OWN_TID
    assert ("Join", "trader") in {(c.name, c.api) for c in spec.local}
    assert dict(spec.types["VirementTradeCode"].codes) == {"BankBankToFuture": "102001"}
    head = (specs / "ctp/6.4.1/structs.toml").read_text("utf-8").splitlines()[:3]
    assert head[1] == "# Written for a test." and "taken over by name from 6.3.11" in head[2]


def test_a_name_has_one_own_number_in_all_versions(tmp_path: Path, specs: Path) -> None:
    package = header_package.write(tmp_path / "package")
    first = add_version(package, "6.4.1", "6.3.11", specs, "A.")
    second = add_version(package, "6.4.2", "6.3.11", specs, "B.")
    assert [(m.name, m.tid) for m in first.messages] == [(m.name, m.tid) for m in second.messages]
    assert first.structs["Novelty"].fid == second.structs["Novelty"].fid


def test_a_version_written_anew_from_its_own_numbers_keeps_them(tmp_path: Path, specs: Path) -> None:
    package = header_package.write(tmp_path / "package")
    first = add_version(package, "6.4.1", "6.3.11", specs, "A.")
    with pytest.raises(SpecFault, match="6.4.1 is there already; --replace"):
        add_version(package, "6.4.1", "6.3.11", specs, "A.")
    assert add_version(package, "6.4.1", "6.3.11", specs, "A.", replace=True) == first


@pytest.mark.parametrize(
    ("version", "wire_from", "said"),
    [
        ("6.x", "6.3.11", "'6.x' is no version"),
        ("../up", "6.3.11", "is no version"),
        ("6.4.1", "6.0.0", "no version 6.0.0 to take numbers"),
    ],
)
def test_what_cannot_be_added_leaves_nothing_behind(tmp_path: Path, specs: Path, version: str, wire_from: str, said: str) -> None:
    before = sorted(specs.rglob("*"))
    with pytest.raises(SpecFault, match=said):
        add_version(header_package.write(tmp_path / "package"), version, wire_from, specs, "A.")
    assert sorted(specs.rglob("*")) == before


def test_a_struct_of_an_unknown_type_is_refused_before_anything_is_written(tmp_path: Path, specs: Path) -> None:
    broken = header_package.STRUCTS.replace("TThostFtdcPriceType", "TThostFtdcNowhereType")
    with pytest.raises(SpecFault, match="InputOrder.LimitPrice: no type Nowhere"):
        add_version(header_package.write(tmp_path / "p", ThostFtdcUserApiStruct=broken), "6.4.1", "6.3.11", specs, "A.")
    assert not (specs / "ctp/6.4.1").exists()


def test_versions_are_ordered_as_numbers() -> None:
    assert order("6.7.2") < order("6.7.13")
    known = versions(specs_root())
    assert known == sorted(known, key=order)
    assert [nearest(v, known) for v in ("6.5.2", "6.7.13", "6.1.0")] == ["6.5.1", "6.6.9", "6.3.6"]


def test_the_command_writes_and_says_what_changed(tmp_path: Path, specs: Path) -> None:
    package = header_package.write(tmp_path / "package")
    command = ["schema", "add-version", str(package), "--version", "6.4.1", "--specs", str(specs)]
    result = CliRunner().invoke(app, [*command, "--json"])
    assert result.exit_code == 0, result.output
    said = json.loads(result.output)
    assert (said["from"], said["to"]) == ("6.3.11", "6.4.1")
    assert {"area": "struct", "kind": "added", "name": "Novelty", "before": "", "after": "1 members, 11 bytes"} in said["changes"]
    shown = CliRunner().invoke(app, ["schema", "show", "ReqNovelty", "--version", "6.4.1", "--specs", str(specs)])
    assert "own number" in shown.output and "Novelty, 11 bytes" in shown.output
    again = CliRunner().invoke(app, command)
    assert again.exit_code == 2
