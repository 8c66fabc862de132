"""A log of format 1, as it was first released, says today what it said then."""

from __future__ import annotations

import runpy
import shutil
from pathlib import Path

from fixbridge.adapters.log import reader, records, segments
from fixbridge.adapters.log.writer import LogWriter

GOLDEN = Path(__file__).parent.parent / "golden" / "log"
FORMAT_1 = GOLDEN / "format-1"


def test_format_1_replays() -> None:
    text_of = runpy.run_path(str(GOLDEN / "make.py"))["text_of"]
    assert text_of(FORMAT_1) == (FORMAT_1 / "expected.txt").read_text(encoding="utf-8")


def test_format_1_re_encodes_to_the_same_bytes() -> None:
    """As long as the vocabulary's structs keep their sizes; a field of an older one would come out longer."""
    for entry in reader.LogReader(FORMAT_1).entries(0):
        assert records.encode(records.decode(entry.raw), records.continues(entry.raw)) == entry.raw


def test_format_1_can_be_gone_on_with(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    shutil.copytree(FORMAT_1, folder)
    before = list(reader.read(folder))
    writer = LogWriter.open(folder, "primary", "20300101")
    assert writer.epoch == 3 and writer.trading_day == "20261124" and writer.number == len(before)
    assert writer.recovery.torn is not None and writer.recovery.torn.kept is not None
    (unanswered,) = writer.recovery.unanswered
    writer.results(unanswered, [])
    writer.close()
    assert list(reader.read(folder)) == before and len(segments.list_segments(folder)) == 4
