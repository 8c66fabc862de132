"""The same tests of structs again, with the twin in Python in the extension's place."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILES = [
    "tests/unit/test_structs.py", "tests/unit/test_struct_types.py", "tests/property/test_structs.py",
    "tests/unit/test_ftd_golden.py", "tests/unit/test_log_golden.py",
]  # fmt: skip


def test_all_tests_of_structs_pass_with_the_python_twin() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *FILES]
    environment = {**os.environ, "FIXBRIDGE_PURE": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]
