"""What a type checker is told of the structs: a right program passes, each mistake of a wrong one is found in its line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
RIGHT = """\
from ctpproto.generated.v6_3_11 import structs as older
from ctpproto.generated.v6_7_13 import codes, structs, types

order = structs.InputOrder(BrokerID="9999", Direction=codes.Direction.Buy, LimitPrice=None, VolumeTotalOriginal=3)
volume: int = order.VolumeTotalOriginal + 1
price: float = order.LimitPrice if order.LimitPrice is not None else 0.0
broker: types.BrokerID = structs.InputOrder.unpack(b"").replace(BrokerID="1").BrokerID.upper()
offset: int = structs.InputOrder.LimitPrice.offset
size: int = older.InputOrder.SIZE + structs.STRUCTS["Order"].SIZE
"""
WRONG = """\
from ctpproto.generated.v6_7_13 import structs

order = structs.InputOrder(BrokerId="9999")
order = structs.InputOrder(VolumeTotalOriginal="3")
order.LimitPrice + 1.0
order.Direction = "1"
order.NoSuchMember
"""


def test_the_stubs_hold_for_a_type_checker(tmp_path: Path) -> None:
    (tmp_path / "right.py").write_text(RIGHT)
    (tmp_path / "wrong.py").write_text(WRONG)
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--follow-imports=silent", "--no-error-summary", "--cache-dir", str(tmp_path / "cache"),
         "right.py", "wrong.py"],
        cwd=tmp_path, env={"MYPYPATH": str(ROOT)}, capture_output=True, text=True, timeout=100,
    )  # fmt: skip
    found = [line.split(": error: ") for line in run.stdout.splitlines() if ": error: " in line]
    assert {where for where, _ in found} == {f"wrong.py:{line}" for line in (3, 4, 5, 6, 7)}, run.stdout + run.stderr
    said = dict(found)
    assert 'Unexpected keyword argument "BrokerId"' in said["wrong.py:3"]
    assert 'has no attribute "NoSuchMember"' in said["wrong.py:7"]
