from __future__ import annotations

import asyncio
import tomllib
from pathlib import Path

import pytest

from fixbridge.config import Config, ConfigFault, load, to_toml
from fixbridge.core import cores
from fixbridge.core.cores import NoSuchCore, kind_of
from fixbridge.processes.supervisor import Supervisor


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


def test_the_standby_is_another_program_and_one_that_is_not_built_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    assert kind_of(Config().standby.core) is not kind_of(Config().core)
    monkeypatch.delitem(cores.CORES, Config().standby.core)
    with pytest.raises(NoSuchCore, match=r"C compiler.*make setup.*\[standby\] core = \"primary\""):
        kind_of(Config().standby.core)
    with pytest.raises(NoSuchCore, match="no core is called 'nonsense'; there are: primary"):
        kind_of("nonsense")


def test_a_core_that_is_not_there_is_said_before_anything_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(cores.CORES, Config().standby.core)
    supervisor = Supervisor(load(None, {"state_dir": tmp_path / "state", "standby.enabled": True}))
    with pytest.raises(NoSuchCore, match="was not built"):
        asyncio.run(supervisor.start())
    assert not (tmp_path / "state").exists()
