"""The picture of the project: an official CTP client and a QuickFIX desk trade one contract, each in its own protocol."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.timeout(180)
def test_the_official_client_sells_what_a_fix_desk_buys(ctp_python: Path) -> None:
    run = subprocess.run(
        [sys.executable, str(EXAMPLES / "two_worlds.py")], capture_output=True, text=True, timeout=150,
        env={**os.environ, "FIXBRIDGE_CTP_PYTHON": str(ctp_python)},
    )  # fmt: skip
    told = run.stdout
    assert run.returncode == 0, told + run.stderr
    assert "Both sides tell the same story: 1 @ 75000 sold by CTP, 1 @ 75000 bought by FIX" in told
    for line in ("CTP | sold 1 @ 75000", "FIX | bought 1 cu2701 @ 75000", "CTP | cancelled it; done", "FIX | cancelled it; done"):
        assert line in told, told
