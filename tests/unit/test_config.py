from __future__ import annotations

import asyncio
import tomllib
from pathlib import Path

import pytest

from fixbridge.config import Config, ConfigFault, load, to_toml
from fixbridge.core import cores
from fixbridge.core.cores import NoSuchCore, kind_of
from fixbridge.fix.engine import SessionKey
from fixbridge.fix.sessions import members, table
from fixbridge.fix.settings import FixSession
from fixbridge.processes.supervisor import Supervisor


def test_the_printed_defaults_read_back_to_the_same_configuration(tmp_path: Path) -> None:
    text = to_toml(Config())
    path = tmp_path / "fixbridge.toml"
    path.write_text(text)
    assert load(path) == Config()
    for section, settings in tomllib.loads(text).items():
        default = getattr(Config(), section)
        if isinstance(settings, dict):
            hidden = set(type(default).model_fields) - set(settings)
            assert all(getattr(default, name) == [] for name in hidden), f"[{section}] hides {hidden}"
            assert all(f"# [[{section}.{name}]]: " in text for name in hidden), "a table without rows is explained"
    assert set(tomllib.loads(text)["fix"]["default"]) == set(FixSession.model_fields)


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


def test_the_demo_table_has_nine_clients_in_three_versions() -> None:
    fix = Config().fix
    found = table(fix)
    assert {key.theirs for key in found} == {f"CLIENT{n}" for n in range(1, 10)}
    assert found[SessionKey("FIXT.1.1", "FIXBRIDGE", "CLIENT3")].versions == ("FIX.5.0SP2",)
    assert {key.begin_string for key in found} == {"FIX.4.2", "FIX.4.4", "FIXT.1.1"} and len(found) == 27
    assert members(fix)["CLIENT7"] == ("100007", "100007")


ROWS = """
[fix]
comp_id = "ISLD"
[fix.default]
reset_on_logon = true
[[fix.session]]
target_comp_id = "DESK"
versions = ["FIX.4.2"]
user = "100001"
[[fix.session]]
target_comp_id = "DESK"
sender_comp_id = "OTHER"
reset_on_logon = false
user = "100001"
"""


def test_rows_inherit_from_the_default_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "rows.toml"
    path.write_text(ROWS)
    config = load(path)
    first, second = config.fix.session
    assert (first.reset_on_logon, first.versions, second.reset_on_logon) == (True, ["FIX.4.2"], False)
    assert {SessionKey("FIX.4.2", "ISLD", "DESK"), SessionKey("FIX.4.2", "OTHER", "DESK")} <= set(table(config.fix))
    path.write_text(to_toml(config))
    assert load(path) == config and Config.model_validate_json(config.model_dump_json()) == config


@pytest.mark.parametrize(
    "row, why",
    [
        ('target_comp_id = "DESK"\nversions = ["FIX.4.2", "FIX.4.4"]\nuser = "100001"', "is session 1 already"),
        ('target_comp_id = "DESK"\nsender_comp_id = "X"\nuser = "100002"', "trades as another user"),
        ('user = "100001"', "target_comp_id is missing"),
        ('target_comp_id = "OPEN"\npassword = false', "anybody could log on"),
        ('target_comp_id = "CERT"\ncertificate_subject = "desk"', "needs certificate and client_ca"),
        ('target_comp_id = "A=B"', "pattern"),
        ('target_comp_id = "X"\nversions = ["FIX.3.9"]', "FIX.4.0"),
    ],
)
def test_rows_that_contradict_each_other_are_refused(tmp_path: Path, row: str, why: str) -> None:
    path = tmp_path / "rows.toml"
    path.write_text(f"{ROWS}[[fix.session]]\n{row}\n")
    with pytest.raises(ConfigFault, match=why):
        load(path)


def test_the_acceptance_suite_s_configuration_can_be_said() -> None:
    """examples/fix_acceptance.toml: SenderCompID ISLD, ResetOnLogon, strict in every version, no passwords from this machine."""
    config = load(Path(__file__).parents[2] / "examples" / "fix_acceptance.toml")
    found = table(config.fix)
    assert {key.begin_string for key in found} == {"FIX.4.0", "FIX.4.1", "FIX.4.2", "FIX.4.3", "FIX.4.4", "FIXT.1.1"}
    for key, session in found.items():
        assert (key.ours, key.theirs) == ("ISLD", "TW")
        assert session.settings.reset_on_logon and session.settings.strict and not session.settings.password
        assert session.admits("127.0.0.1") and session.admits("::ffff:127.0.0.1") and not session.admits("192.0.2.1")
