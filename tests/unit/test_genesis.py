from __future__ import annotations

from pathlib import Path

import pytest

from ctpproto import ctp
from fixbridge.credentials import hash_password
from fixbridge.genesis import GenesisFault, read_genesis


def test_tables_become_structs_in_order(tmp_path: Path) -> None:
    path = tmp_path / "genesis.toml"
    path.write_text(
        '[[Exchange]]\nExchangeID = "SHFE"\n[[Instrument]]\nInstrumentID = "cu2701"\nPriceTick = 10.0\n'
        f'[[Credential]]\nUserID = "100001"\nPasswordHash = "{hash_password("x")}"\n'
    )
    (declare,) = read_genesis(path)
    assert declare.tid == ctp.internal_messages.Declare.tid
    assert [f.NAME for f in declare.fields] == ["Exchange", "Instrument", "Credential"]
    assert declare.get(ctp.structs.Instrument).PriceTick == 10.0


def test_every_mistake_is_listed(tmp_path: Path) -> None:
    path = tmp_path / "genesis.toml"
    path.write_text('[[Exchang]]\nx = 1\n[[Instrument]]\nInstrument = "cu"\n[[Credential]]\nUserID = "1"\nPasswordHash = "secret"\n')
    with pytest.raises(GenesisFault) as caught:
        read_genesis(path)
    text = str(caught.value)
    assert "[[Exchang]]: no such struct" in text and "Instrument.Instrument: no such member" in text and "not a hash" in text
    assert "secret" not in text


def test_a_missing_file_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(GenesisFault):
        read_genesis(tmp_path / "none.toml")
