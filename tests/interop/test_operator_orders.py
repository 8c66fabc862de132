"""An operator's orders at the command line: what is taken says so, what is refused says why at once and ends with 1."""

from __future__ import annotations

import subprocess
import sys
from typing import Iterator

import pytest
from interop.gateway import GatewayProcess

from ctpproto.ctp import errors

SECONDS = 30  # far below the minute after which a command gives up


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GatewayProcess]:
    with GatewayProcess(tmp_path_factory.mktemp("operator") / "state", config="[fix]\nenabled = false\n") as running:
        yield running


def ordered(gateway: GatewayProcess, *arguments: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "fixbridge.cli", *arguments, "--state-dir", str(gateway.state_dir)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS)
    return done.returncode, " ".join((done.stdout + done.stderr).split())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("kill-switch", "on", "--user", "999"), f"refused: ErrorID {errors.USER_NOT_FOUND.id}, {errors.USER_NOT_FOUND.prompt}"),
        (("day-roll", "20200101"), f"refused: ErrorID {errors.BAD_FIELD.id}, "),
        (("kill-switch", "perhaps"), "say on or off"),
        (("instrument-status", "Open"), "say one of BeforeTrading, NoTrading, Continous,"),
        (("instrument-status", "AuctionMatch"), f"refused: ErrorID {errors.UNSUPPORTED_FUNCTION.id}, "),
        (("instrument-status", "Closed", "--instrument", "zz"), f"refused: ErrorID {errors.INSTRUMENT_NOT_FOUND.id}, "),
        (("bulletin", "休市", "--exchange", "NYSE"), f"refused: ErrorID {errors.EXCHANGE_ID_IS_INVALID.id}, "),
        (("bulletin", "长" * 41), "Abstract"),
    ],
)
def test_a_refusal_is_told_at_once(gateway: GatewayProcess, arguments: tuple[str, ...], said: str) -> None:
    code, words = ordered(gateway, *arguments)
    assert code != 0 and said in words, words


def test_what_is_taken_says_so(gateway: GatewayProcess) -> None:
    assert ordered(gateway, "kill-switch", "on", "--user", "100001") == (0, "kill switch on for 100001")
    assert ordered(gateway, "kill-switch", "off", "--user", "100001") == (0, "kill switch off for 100001")
    assert ordered(gateway, "instrument-status", "notrading", "--instrument", "cu") == (0, "cu: NoTrading")
    assert ordered(gateway, "instrument-status", "Continous", "--exchange", "SHFE") == (0, "all instruments of SHFE: Continous")
    assert ordered(gateway, "bulletin", "明日休市") == (0, "bulletin sent")
