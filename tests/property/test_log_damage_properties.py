"""What a crash can leave is cut off and kept; anything else stops the start and leaves the files alone."""

from __future__ import annotations

import shutil
import tempfile
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Record, Result, ResultRecord, Source, Submission
from fixbridge.adapters.log import reader, segments
from fixbridge.adapters.log.faults import LogDamaged
from fixbridge.adapters.log.writer import LogWriter

DAY = "20261123"
ORDER = Message(ctp.messages.ReqOrderInsert.tid, (ctp.structs.InputOrder(BrokerID="9999", InstrumentID="cu2701"),))
RETURN = Message(ctp.messages.OnRtnTrade.tid, (ctp.structs.Trade(BrokerID="9999", InstrumentID="cu2701", Price=70000.0),))


def write_log(folder: Path) -> None:
    """Three segments in two epochs; the last one holds commands and a batch of three results after each."""
    clock = count(1_795_000_000_000_000_000, 1000)
    for epoch_commands in (4, 3):
        writer = LogWriter.open(folder, "primary", DAY, lambda: next(clock), segment_bytes=6000)
        for index in range(epoch_commands):
            for command in writer.commands([Submission(ORDER, Source(1, 1, 1, index), "100001", b"context %d" % index)]):
                to_two = Result(RETURN, users=("100001", "100002"))
                writer.results(command, [to_two, Result(RETURN, dialog=True), Result(RETURN, public=True)])
        writer.close()


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("original") / "log"
    write_log(folder)
    assert len(segments.list_segments(folder)) == 3
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "lock"}


def boundaries(path: Path) -> list[int]:
    """Where a batch may end in a segment: the ends of entries after which nothing is missing."""
    scan = segments.Scan(path, segments.load(path))
    return [segments.HEADER_BYTES, *(entry.end for entry in scan if scan.batch_position is None)]


@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_any_changed_byte_is_found_and_nothing_is_overwritten(original: Path, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "log"
        shutil.copytree(original, folder)
        path = data.draw(st.sampled_from(segments.list_segments(folder)))
        changed = bytearray(path.read_bytes())
        position = data.draw(st.integers(0, len(changed) - 1))
        changed[position] ^= data.draw(st.integers(1, 255))
        path.write_bytes(changed)
        before = contents(folder)
        with pytest.raises(LogDamaged) as caught:
            LogWriter.open(folder, "primary", DAY)
        assert caught.value.path == path and caught.value.position <= position
        assert contents(folder) == before
        with pytest.raises(LogDamaged):
            list(reader.read(folder))


@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_a_file_that_ends_early_is_cut_to_whole_batches(original: Path, data: st.DataObject) -> None:
    records = list(reader.read(original))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "log"
        shutil.copytree(original, folder)
        path = segments.list_segments(folder)[-1]
        whole = path.read_bytes()
        size = data.draw(st.one_of(st.sampled_from(boundaries(path)), st.integers(segments.HEADER_BYTES, len(whole))))
        path.write_bytes(whole[:size])
        kept_to = max(end for end in boundaries(path) if end <= size)
        writer = LogWriter.open(folder, "primary", DAY)
        found = writer.recovery
        head = segments.HEADER_BYTES  # an empty segment is replaced by the new epoch's
        assert path.read_bytes()[head:] == whole[head:kept_to]
        if kept_to == size:
            assert found.torn is None
        else:
            assert found.torn is not None and found.torn.kept is not None
            assert (found.torn.position, found.torn.cut_bytes) == (kept_to, size - kept_to)
            assert found.torn.kept.read_bytes() == whole[kept_to:size]
        said: list[Record] = [record for group in found.groups for record in (group.command, *group.results)]
        assert said == records[: len(said)] and found.state.number == len(said)
        assert all(group.is_closed or not group.results for group in found.groups)
        for command in found.unanswered:
            writer.results(command, [Result(RETURN, users=("100001",))])
        writer.close()
        again = reader.recover(folder)
        assert again.torn is None and not again.unanswered
        check_private_numbers(folder)


@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_power_loss_loses_only_what_was_not_synced(original: Path, data: st.DataObject) -> None:
    """After a sync at some batch's end, of what was written later any sectors may be missing, and the file short."""
    records = list(reader.read(original))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "log"
        shutil.copytree(original, folder)
        path = segments.list_segments(folder)[-1]
        ends = boundaries(path)
        synced = data.draw(st.sampled_from(ends))
        left = bytearray(path.read_bytes()[: data.draw(st.integers(synced, path.stat().st_size))])
        for sector in range(synced // 512, len(left) // 512 + 1):
            if data.draw(st.booleans()):
                start, stop = max(synced, sector * 512), min(len(left), sector * 512 + 512)
                left[start:stop] = bytes(max(0, stop - start))
        path.write_bytes(left)
        before = contents(folder)
        synced_number = segments.first_number_of(path) - 1 + sum(
            entry.end <= synced for entry in segments.Scan(original / path.name, segments.load(original / path.name))
        )  # fmt: skip
        try:
            writer = LogWriter.open(folder, "primary", DAY)
        except LogDamaged as damaged:  # a hole with something valid behind: looks like damage, and is left to a person
            assert damaged.position >= synced and contents(folder) == before
            is_tiny = 512 - synced % 512 < 16 or len(left) % 512 < 16  # a piece of a sector that the rule does not look at
            assert segments.find_entry(bytes(left), damaged.position + 1) is not None or is_tiny
            return
        state = writer.recovery.state
        said = [record for group in writer.recovery.groups for record in (group.command, *group.results)]
        writer.close()
        assert state.number >= synced_number and said == records[: len(said)]


@given(data=st.data())
@settings(max_examples=50, deadline=None)
def test_a_hole_with_records_behind_it_is_damage(original: Path, data: st.DataObject) -> None:
    """Sectors lost long after they were synced read as zeros too; what stands behind says that this is no crash's tail."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "log"
        shutil.copytree(original, folder)
        path = segments.list_segments(folder)[-1]
        holed = bytearray(path.read_bytes())
        last_entry = boundaries(path)[-2]  # a batch and a command stand behind it
        start = data.draw(st.integers(1, last_entry // 512 - 2)) * 512
        holed[start : start + 512] = bytes(512)
        path.write_bytes(holed)
        with pytest.raises(LogDamaged, match="a valid record follows"):
            LogWriter.open(folder, "primary", DAY)
        assert path.read_bytes() == holed


@given(tail=st.one_of(st.binary(min_size=8, max_size=64).map(lambda b: b.replace(b"\0", b"\1")), st.integers(1, 5000).map(bytes)))
@settings(max_examples=50, deadline=None)
def test_bytes_after_the_end(original: Path, tail: bytes) -> None:
    """Zeros are what a file system adds in a crash; other bytes are nobody's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "log"
        shutil.copytree(original, folder)
        path = segments.list_segments(folder)[-1]
        whole = path.read_bytes()
        path.write_bytes(whole + tail)
        if any(tail):
            with pytest.raises(LogDamaged):
                LogWriter.open(folder, "primary", DAY)
            assert path.read_bytes() == whole + tail
        else:
            LogWriter.open(folder, "primary", DAY).close()
            assert path.read_bytes() == whole


def check_private_numbers(folder: Path) -> None:
    numbers: dict[str, int] = {}
    for record in reader.read(folder):
        if isinstance(record, ResultRecord):
            for user, number in record.private:
                assert number == numbers.get(user, 0) + 1
                numbers[user] = number
