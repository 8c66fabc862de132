"""The dictionaries in specs/fix are what the importer makes of those that QuickFIX ships, and mean the same as they do there."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
import quickfix

from ctpproto.fix.dictionary import Dictionary, GroupSpec
from ctpproto.fix.importer import translate
from ctpproto.schema.loader import specs_root

SHIPPED = Path(sys.prefix) / "share" / "quickfix"
NAMES = sorted(path.stem for path in (specs_root() / "fix").glob("fix*.toml"))
TRANSPORTS = {name: "fixt11" if name.startswith("fix50") else "" for name in NAMES}


def shipped(name: str) -> Path:
    return SHIPPED / f"{name.upper()}.xml"


def test_all_that_is_shipped_is_here() -> None:
    assert NAMES == sorted(path.stem.lower() for path in SHIPPED.glob("FIX*.xml")) != []


@pytest.mark.parametrize("name", NAMES)
def test_specs_are_current(name: str) -> None:
    source = "the data dictionary that QuickFIX 1.16.0 ships"
    text = translate(ElementTree.parse(shipped(name)).getroot(), TRANSPORTS[name], source)
    assert (specs_root() / "fix" / f"{name}.toml").read_text("utf-8") == text


@pytest.mark.parametrize("name", ["fix42", "fix44", "fix50sp1"])
def test_quickfix_reads_the_same_out_of_its_file(name: str) -> None:
    dictionary: Dictionary = importlib.import_module(f"ctpproto.generated.{name}").DICTIONARY
    theirs = quickfix.DataDictionary(str(shipped(name)))
    own = {tag for tag in dictionary.fields if not theirs.isField(tag)}
    assert all(tag >= 20000 or tag in (553, 554) or TRANSPORTS[name] for tag in own)
    for spec in dictionary.messages.values():
        if spec.admin and TRANSPORTS[name]:
            continue
        assert theirs.isMsgType(spec.type)
        for tag in spec.members:
            if tag not in own:
                assert theirs.isMsgField(spec.type, tag), f"{spec.name}: {dictionary.name(tag)}"
                assert theirs.isRequiredField(spec.type, tag) == (tag in spec.required) or tag == 55, f"{spec.name}: {tag}"
        for group in spec.groups.values():
            assert theirs.isGroup(spec.type, group.count), f"{spec.name}: {dictionary.name(group.count)}"
            assert_group(theirs, spec.type, group, dictionary)


def assert_group(theirs: quickfix.DataDictionary, msg_type: str, group: GroupSpec, dictionary: Dictionary) -> None:
    assert group.first == group.members[0]
    for tag in group.members:
        assert not theirs.isMsgField(msg_type, tag) or tag in dictionary.messages[msg_type].members
