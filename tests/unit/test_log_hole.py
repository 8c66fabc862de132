"""A hole in the last writes: refused by a start with words that say what to do, and cut by an operator's word."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner
from unit.test_log_crash import DAY, ORDER, results_of

from fixbridge.adapters.contract import Source, Submission
from fixbridge.adapters.log import hole, reader, segments
from fixbridge.adapters.log.faults import LogDamaged, LogLocked
from fixbridge.adapters.log.segments import SECTOR_BYTES, Scan
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.cli import app


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A log whose last write has many records."""
    writer = LogWriter.open(tmp_path / "log", "primary", DAY)
    for count in (3, 30):
        for command in writer.commands([Submission(ORDER, Source(1, 1, 1, n), "100001") for n in range(count)]):
            writer.results(command, results_of(command))
        writer.flush()
    writer.close()
    return tmp_path / "log"


def entries(folder: Path) -> list[segments.Entry]:
    [path] = segments.list_segments(folder)
    return list(Scan(path, segments.load(path)))


def overwrite(folder: Path, position: int, data: bytes) -> None:
    with segments.list_segments(folder)[0].open("r+b") as file:
        file.seek(position)
        file.write(data)


def with_hole(folder: Path) -> tuple[int, int]:
    """A sector in the middle of the second half is lost; number of the record there, and how many whole ones are behind."""
    before = entries(folder)
    sector = before[len(before) * 2 // 3].position // SECTOR_BYTES + 1
    begin, end = sector * SECTOR_BYTES, (sector + 1) * SECTOR_BYTES
    lost = [e for e in before if e.position < end and e.end > begin]
    overwrite(folder, begin, bytes(SECTOR_BYTES))
    return lost[0].number, sum(e.position >= end for e in before)


def test_a_start_refuses_it_and_says_what_to_do(folder: Path) -> None:
    with_hole(folder)
    with pytest.raises(LogDamaged, match="if this machine lost power.*fixbridge log cut"):
        LogWriter.open(folder, "primary", DAY)


def test_an_operator_cuts_there_and_keeps_the_bytes(folder: Path) -> None:
    whole = segments.list_segments(folder)[0].read_bytes()
    number, behind = with_hole(folder)
    damaged = segments.list_segments(folder)[0].read_bytes()
    told = CliRunner().invoke(app, ["log", "cut", "--state-dir", str(folder.parent)])
    assert told.exit_code == 1 and segments.list_segments(folder)[0].read_bytes() == damaged, "only told"
    done = CliRunner().invoke(app, ["log", "cut", "--state-dir", str(folder.parent), "--accept-loss"])
    assert done.exit_code == 0, done.output
    assert f"{behind} behind it are" in " ".join(done.output.split())
    left = segments.list_segments(folder)[0].read_bytes()
    [kept] = folder.glob("*.torn")
    assert whole.startswith(left) and left + kept.read_bytes() == damaged
    writer = LogWriter.open(folder, "primary", DAY)
    assert 3 < writer.number < number and writer.recovery.torn is None
    writer.close()
    assert hole.find(folder) is None


def test_what_no_lost_sector_explains_is_not_cut(folder: Path) -> None:
    at = entries(folder)[20]
    overwrite(folder, at.position + 60, b"\xa5\x5a")
    with pytest.raises(LogDamaged, match="a valid record follows") as caught:
        hole.find(folder)
    assert "log cut" not in str(caught.value)
    assert CliRunner().invoke(app, ["log", "cut", "--state-dir", str(folder.parent), "--accept-loss"]).exit_code == 1
    assert not list(folder.glob("*.torn"))


def test_a_log_that_a_start_mends_is_left_to_it(folder: Path) -> None:
    assert hole.find(folder) is None
    with segments.list_segments(folder)[0].open("r+b") as file:
        file.truncate(entries(folder)[-1].position + 50)
    assert hole.find(folder) is None and reader.tail(folder) is not None


def test_a_log_that_has_a_writer_is_not_cut(folder: Path) -> None:
    with_hole(folder)
    found = hole.find(folder)
    assert found is not None
    other = LogWriter.open(folder.parent / "other", "primary", DAY)
    (folder / "lock").unlink()
    (folder / "lock").symlink_to(folder.parent / "other" / "lock")
    with pytest.raises(LogLocked):
        hole.cut(folder, found)
    other.close()
