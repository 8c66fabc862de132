from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from fixbridge.config import Config, ConfigFault, load, to_toml


def test_the_printed_defaults_read_back_to_the_same_configuration(tmp_path: Path) -> None:
    text = to_toml(Config())
    path = tmp_path / "fixbridge.toml"
    path.write_text(text)
    assert load(path) == Config()
    for section, settings in tomllib.loads(text).items():
        default = getattr(Config(), section)
        if isinstance(settings, dict):
            assert set(settings) == set(type(default).model_fields), f"[{section}] hides a default"


def test_every_mistake_is_told_by_its_dotted_name(tmp_path: Path) -> None:
    path = tmp_path / "fixbridge.toml"
    path.write_text('profil = "demo"\n[trader_front]\nport = 70000\n[log]\nsynced = "perhaps"\n')
    with pytest.raises(ConfigFault) as caught:
        load(path)
    for name in ("profil: no such setting", "trader_front.port", "log.synced"):
        assert name in str(caught.value)


def test_front_ids_must_differ() -> None:
    with pytest.raises(ConfigFault, match="different front_id"):
        load(None, {"fix.front_id": 1})


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigFault, match="fixbridge config >"):
        load(tmp_path / "none.toml")
