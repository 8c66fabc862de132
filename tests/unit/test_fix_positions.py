"""Where a client's reports stand: file and store, whichever is later."""

from __future__ import annotations

import subprocess
import sys

from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import Tag
from fixbridge.fix.positions import NOWHERE, Positions


def sent(*places: str) -> list[FixMessage]:
    """A store, newest first."""
    return [FixMessage("9", [(Tag.ReportID, p)]) if p.startswith("1") else FixMessage("8", [(Tag.ExecID, p)]) for p in places]


def test_the_later_of_file_and_store(tmp_path):
    positions = Positions(tmp_path)
    assert positions.open("A", []) == NOWHERE < (0, 0)
    positions.advance("A", (9, 10))
    positions.close()
    again = Positions(tmp_path)
    assert again.open("A", [sent("9.9", "9.8")]) == (9, 10)  # the store was reset and is behind
    again.close()
    last = Positions(tmp_path)
    assert last.open("A", [sent("G5-1", "11.0", "9.10"), []]) == (
        11,
        0,
    )  # killed between store and file; the gateway's own do not count
    assert last.open("B", [sent("2.0")]) == (2, 0)
    last.close()


def test_a_half_written_line_is_no_place(tmp_path):
    (tmp_path / "A.position").write_bytes(b"12.")
    positions = Positions(tmp_path)
    assert positions.open("A", []) == NOWHERE
    positions.close()


def test_without_quickfix_one_sentence_says_what_to_install():
    code = "import sys; sys.modules['quickfix'] = None; import fixbridge.fix.quickfix_engine"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert run.returncode != 0 and run.stderr.rstrip().endswith(
        "the FIX side needs the QuickFIX engine: pip install 'fixbridge[quickfix]'"
    )
