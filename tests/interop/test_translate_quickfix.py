"""What the tables write is FIX to QuickFIX too: every table of every version, by QuickFIX's own dictionary of that version."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
import quickfix
from hypothesis import HealthCheck, given, settings
from property.translate_values import structs, supplied

from ctpproto.fix import codec, validation
from ctpproto.fix.message import FixMessage
from ctpproto.structs import Struct
from ctpproto.translate.families import VERSIONS, families
from ctpproto.translate.faults import CannotSay

_FOLDER = Path(sys.prefix, "share", "quickfix")
_FILES = {"FIX.4.2": ("FIX42.xml",), "FIX.4.4": ("FIX44.xml",), "FIX.5.0SP2": ("FIXT11.xml", "FIX50SP2.xml")}
# FIX.4.2 has no fields for who logs on: an extension of ours, which QuickFIX's dictionary does not know.
_OURS = {("FIX.4.2", "sessions.logon"), ("FIX.4.2", "sessions.logged_on")}
_HEADER = [(34, "7"), (49, "A"), (52, "20261125-01:02:03"), (56, "B")]


@pytest.mark.parametrize("version", _FILES)
def test_quickfix_takes_what_the_tables_write(version: str) -> None:
    dictionaries = [quickfix.DataDictionary(str(_FOLDER / name)) for name in _FILES[version]]
    for dictionary in dictionaries:
        dictionary.checkUserDefinedFields(False)
    begin = VERSIONS[version].begin_string
    written: dict[str, int] = {}
    for name, table in families(version).items():

        @settings(max_examples=6, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
        @given(structs(name))
        def check(struct: Struct) -> None:
            try:
                message = table.write(struct, supplied(table))
            except CannotSay:
                return
            whole = FixMessage(message.msg_type, [*_HEADER, *message.fields])
            validation.validate(whole, VERSIONS[version])
            if (version, name) not in _OURS:
                parsed = quickfix.Message()
                parsed.setString(codec.encode(whole, begin).decode(), True, *dictionaries)
                _validate(parsed, dictionaries, version, whole)
            written[name] = written.get(name, 0) + 1

        check()
    assert set(written) == set(families(version)), set(families(version)) - set(written)


def _validate(parsed: Any, dictionaries: list[Any], version: str, message: FixMessage) -> None:
    try:
        if len(dictionaries) == 1:
            dictionaries[0].validate(parsed)
        elif message.msg_type not in ("A", "5", "3"):
            quickfix.DataDictionary.validate(parsed, dictionaries[0], dictionaries[1])
    except quickfix.FIXException as fault:
        raise AssertionError(f"{version} {message!r}: {fault}") from None
