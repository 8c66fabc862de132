"""The loader reads every spec and reports every mistake in them at once, by file and name."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ctpproto.faults import SpecFault
from ctpproto.schema.loader import load, load_all, specs_root
from ctpproto.schema.model import KINDS


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A copy of the specs that a test may break."""
    copy = tmp_path / "specs"
    for part in ("ctp/6.3.11", "ctp/6.7.13", "internal"):
        shutil.copytree(specs_root() / part, copy / part)
    return copy


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text("utf-8") + "\n" + text, "utf-8")


def test_the_specs_as_they_are_load_whole() -> None:
    specs = load_all()
    assert [v for v in specs if v in ("6.3.11", "6.7.13", "internal")] == ["6.3.11", "6.7.13", "internal"]
    older = specs["6.3.11"]
    assert (len(older.structs["InputOrder"].members), older.structs["ReqUserLogin"].fid) == (30, 0x1002)
    login = next(m for m in older.messages if m.name == "ReqUserLogin" and m.api == "trader")
    assert (login.tid, login.structs) == (0x3000, ("ReqUserLogin", "Dissemination"))
    assert {t.kind for spec in specs.values() for t in spec.types.values()} <= set(KINDS)


def test_every_problem_of_every_version_is_said_at_once(specs: Path) -> None:
    append(
        specs / "ctp/6.3.11/types.toml",
        '[Broken]\nkind = "varchar"\n[Long]\nkind = "text"\n[Coded]\nkind = "int"\ncodes = { A = "1" }',
    )
    append(
        specs / "ctp/6.3.11/structs.toml",
        '[Odd]\nfid = 0x0000\nmembers = ["BrokerID", "BrokerID", "Nowhere"]\n[Hollow]\nmembers = []',
    )
    append(
        specs / "ctp/6.3.11/messages.toml",
        '[[message]]\nname = "Strange"\napi = "trader"\nkind = "shout"\nstructs = ["NoSuch", "Hollow"]\ntid = 0x3000\n'
        '[[message]]\nname = "Numberless"\nkind = "request"\n'
        '[[message]]\nname = "Again"\napi = "trader"\nkind = "request"\ntid = 0x3000\nstructs = []',
    )
    append(specs / "ctp/6.3.11/errors.toml", '[TWICE]\nid = 3\nprompt = "?"')
    append(specs / "ctp/6.7.13/types.toml", '[Digits]\nkind = "char"\n[Digits.codes]\nTwo = "22"\nOne = "1"\nUno = "1"')
    append(specs / "internal/structs.toml", '[Thief]\nfid = 0x0000\nmembers = ["BrokerID"]')
    (specs / "internal/errors.toml").write_text("this is = = no TOML", "utf-8")

    with pytest.raises(SpecFault) as refused:
        load_all(specs)
    said = "\n".join(refused.value.problems)
    for problem in (
        "6.3.11: types.toml: Broken: kind 'varchar' is none of text",
        "6.3.11: types.toml: Long: a length belongs to text and bytes",
        "6.3.11: types.toml: Coded: codes belong to char",
        "6.3.11: structs.toml: Odd: a member stands twice",
        "6.3.11: structs.toml: Odd.Nowhere: no type Nowhere",
        "6.3.11: structs.toml: Odd: FID 0x0000 is RspInfo's",
        "6.3.11: structs.toml: Hollow: no members",
        "6.3.11: messages.toml: Strange: kind 'shout' is none of request",
        "6.3.11: messages.toml: Strange: no struct NoSuch",
        "6.3.11: messages.toml: Strange: struct Hollow has no FID",
        "6.3.11: messages.toml: Numberless.tid: Field required",
        "6.3.11: messages.toml: Again: TID 0x3000 is ReqUserLogin's in that direction",
        "6.3.11: errors.toml: TWICE: ErrorID 3 is",
        "6.7.13: types.toml: Digits.Two: '22' is not one character",
        "6.7.13: types.toml: Digits: a character has two names",
    ):
        assert problem in said
    assert str(refused.value).startswith(f"{len(refused.value.problems)} problem(s)")


def test_the_internal_specs_are_checked_against_the_vocabulary(specs: Path) -> None:
    append(specs / "internal/structs.toml", '[Thief]\nfid = 0x0000\nmembers = ["BrokerID", "Nowhere"]')
    append(specs / "internal/errors.toml", "[[broken")
    with pytest.raises(SpecFault) as refused:
        load_all(specs)
    said = "\n".join(refused.value.problems)
    assert "internal: structs.toml: Thief: FID 0x0000 is RspInfo's" in said
    assert "internal: structs.toml: Thief.Nowhere: no type Nowhere" in said
    assert "internal: errors.toml: Expected" in said


def test_shapes_that_are_no_tables_are_problems_not_crashes(specs: Path) -> None:
    folder = specs / "ctp/6.3.11"
    append(
        folder / "types.toml",
        '[Codes]\nkind = "char"\ncodes = { A = 1 }\n[Sized]\nkind = "text"\nlength = "nine"\n[Zero]\nkind = "text"\nlength = 0',
    )
    (folder / "types.toml").write_text("Scalar = 7\n" + (folder / "types.toml").read_text("utf-8"), "utf-8")
    append(folder / "types.toml", '[Misspelt]\nkind = "text"\nlenght = 9\nlength = 9')
    append(folder / "messages.toml", '[[message]]\nname = "Shapeless"\nkind = "request"\ntid = 1')
    append(folder / "structs.toml", '[Members]\nmembers = [1, 2]\n[Fid]\nfid = 0x10000\nmembers = ["BrokerID"]')
    append(folder / "errors.toml", '[NO_ID]\nprompt = "?"\n[NO_PROMPT]\nid = 123456')
    with pytest.raises(SpecFault) as refused:
        load(folder, "6.3.11")
    said = "\n".join(refused.value.problems)
    for problem in (
        "types.toml: Codes.codes.A: Input should be a valid string",
        "types.toml: Sized.length: Input should be a valid integer",
        "types.toml: Zero.length: Input should be greater than 0",
        "types.toml: Misspelt.lenght: Extra inputs are not permitted",
        "types.toml: Scalar: Input should be a valid dictionary",
        "structs.toml: Members.members.0: Input should be a valid string",
        "structs.toml: Fid.fid: Input should be less than or equal to 65535",
        "messages.toml: Shapeless.structs: Field required",
        "errors.toml: NO_ID.id: Field required",
        "errors.toml: NO_PROMPT.prompt: Field required",
    ):
        assert problem in said


def test_a_missing_file_is_one_problem_not_hundreds(specs: Path) -> None:
    (specs / "ctp/6.3.11/structs.toml").unlink()
    (specs / "ctp/6.3.11/types.toml").unlink()
    with pytest.raises(SpecFault) as refused:
        load_all(specs)
    assert refused.value.problems == ["6.3.11: types.toml: no such file", "6.3.11: structs.toml: no such file"]


def test_a_refused_row_is_not_reported_again_by_whoever_refers_to_it(specs: Path) -> None:
    path = specs / "ctp/6.3.11/types.toml"
    path.write_text(path.read_text("utf-8").replace('[BrokerID]\nkind = "text"', '[BrokerID]\nkind = "words"'), "utf-8")
    with pytest.raises(SpecFault) as refused:
        load_all(specs)
    assert [p.partition(": kind")[0] for p in refused.value.problems] == ["6.3.11: types.toml: BrokerID"]


def test_codes_of_many_characters_only_list_what_a_text_may_say(specs: Path) -> None:
    """No member may have such a type: it holds one character (VirementTradeCode, FBTTradeCodeEnum)."""
    append(specs / "ctp/6.3.11/structs.toml", '[Odd]\nmembers = ["VirementTradeCode"]')
    with pytest.raises(SpecFault) as refused:
        load(specs / "ctp/6.3.11", "6.3.11")
    said = "6.3.11: structs.toml: Odd.VirementTradeCode: codes of VirementTradeCode are longer than the one character it holds"
    assert refused.value.problems == [said]


def test_a_folder_that_is_no_version_is_a_problem(specs: Path) -> None:
    (specs / "ctp/draft").mkdir()
    with pytest.raises(SpecFault, match="ctp/draft: no version"):
        load_all(specs)


def test_a_missing_vocabulary_is_a_problem(specs: Path) -> None:
    shutil.rmtree(specs / "ctp/6.7.13")
    with pytest.raises(SpecFault, match="6.7.13: the vocabulary's folder is missing"):
        load_all(specs)
