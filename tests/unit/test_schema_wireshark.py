"""`fixbridge schema wireshark`: the script that lies in docs/wireshark, for any version. What it does is tests/system/test_wireshark.py's."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from ctpproto.generated import VERSIONS
from fixbridge.cli import app
from fixbridge.config import Config

SCRIPT = Path(__file__).parents[2] / "docs" / "wireshark" / "ftd.lua"


def printed(*arguments: str, code: int = 0) -> str:
    result = CliRunner().invoke(app, ["schema", "wireshark", *arguments])
    assert result.exit_code == code, result.output
    return result.stdout


def test_it_is_the_script_that_is_checked_in() -> None:
    script = SCRIPT.read_text("utf-8")
    assert printed() == script
    config = Config()
    assert f'"{config.trader_front.port},{config.market_data_front.port}"' in script
    assert len(script) < 600_000 and "\n@" not in script


@pytest.mark.parametrize("version", VERSIONS)
def test_other_versions_have_one_too(version: str) -> None:
    script = printed("--version", version)
    assert f"(API {version})" in script and " InputOrder BrokerID InvestorID " in script and "4000 ReqOrderInsert\n" in script


def test_an_unknown_version_is_named() -> None:
    printed("--version", "5.0", code=2)
