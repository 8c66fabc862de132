"""The reference codec shares no code with the fast one: it knows the specs' model, the root of faults, and itself."""

from __future__ import annotations

import pytest
from tidy.test_imports import ROOT, module_name, uses, within

MAY_KNOW = ("ctpproto.schema.loader", "ctpproto.schema.model", "ctpproto.faults", "ctpproto.reference")
FOLDER = ROOT / "ctpproto" / "reference"


def strangers(source: str, module: str, is_package: bool = False) -> list[str]:
    """What the source imports of the project and must not. A codec of the standard library is no codec of ours, `struct` is."""
    names = [use.name for use in uses(source, module, is_package)]
    ours = [name for name in names if within(name, "ctpproto", "fixbridge") and not within(name, *MAY_KNOW)]
    return ours + [name for name in names if within(name, "struct")]


def test_the_reference_knows_the_specs_and_nothing_else_of_the_library() -> None:
    found = sorted(FOLDER.glob("*.py"))
    assert len(found) > 2
    for path in found:
        assert strangers(path.read_text("utf-8"), module_name(path), path.name == "__init__.py") == [], path.name


def test_the_fast_codec_does_not_ask_the_reference() -> None:
    for path in (ROOT / "ctpproto").rglob("*.py"):
        if FOLDER not in path.parents:
            names = [use.name for use in uses(path.read_text("utf-8"), module_name(path), path.name == "__init__.py")]
            assert not [name for name in names if within(name, "ctpproto.reference", "construct")], path


@pytest.mark.parametrize(
    "source",
    [
        "from ctpproto.ftd import frames",
        "import ctpproto.structs",
        "from ctpproto import _struct_rows",
        "from struct import pack",
    ],
)
def test_the_rule_bites(source: str) -> None:
    assert strangers(source, "ctpproto.reference.wire")
