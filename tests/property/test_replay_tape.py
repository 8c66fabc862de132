"""However a writer's turns fall, the tape is the same steps."""

from __future__ import annotations

import itertools
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from ctpproto.ctp import internal_messages, messages
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Result, ResultRecord, Source, Submission
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.replay.tape import Covered, Loose, Step, find_end, read_steps

CLOCK = Submission(Message(internal_messages.Clock.tid, ()), Source(0))
SAID = Result(Message(messages.OnRspError.tid, ()), dialog=True)
# A turn: how many results each of its commands has; then, whether a snapshot is taken and how often a driver speaks.
TURNS = st.lists(st.tuples(st.lists(st.integers(0, 3), min_size=1, max_size=5), st.booleans(), st.integers(0, 2)), max_size=12)


@given(turns=TURNS, unanswered=st.integers(0, 3), data=st.data())
def test_steps_are_commands_with_their_results_wherever_turns_end(
    turns: list[tuple[list[int], bool, int]], unanswered: int, data: st.DataObject
) -> None:
    ticks = itertools.count(1)
    wanted: list[tuple[Command, list[ResultRecord]]] = []
    loose: list[int] = []
    marks: list[int] = []
    with tempfile.TemporaryDirectory() as folder:
        writer = LogWriter.open(folder, "primary", "20261123", lambda: next(ticks), segment_bytes=4096)
        for counts, is_marked, driver in turns:
            for command, count in zip(writer.commands([CLOCK] * len(counts)), counts):
                wanted.append((command, writer.results(command, [SAID] * count)))
            if is_marked:
                marks.append(writer.number)
            for _ in range(driver):
                loose += [record.number for record in writer.results(None, [SAID])]
            writer.flush()
        if unanswered:
            wanted += [(command, []) for command in writer.commands([CLOCK] * unanswered)]
        writer.close()
        end = find_end(Path(folder))
        assert (end.number, end.torn, end.released) == (writer.number, None, None)
        items = list(read_steps(Path(folder), 0, end.number, marks=marks))
        steps = [item for item in items if isinstance(item, Step)]
        assert [(step.command, list(step.results)) for step in steps] == wanted
        assert [item.record.number for item in items if isinstance(item, Loose)] == loose
        assert [item.number for item in items if isinstance(item, Covered)] == marks
        # What is behind the last answer or snapshot may not have been decided; everything else was.
        shown = max([0, *marks, *(command.number for command, said in wanted if said)])
        assert [step.is_open for step in steps] == [step.command.number > shown for step in steps]
        if steps:
            last = data.draw(st.sampled_from(steps)).command.number
            ranged = [item for item in read_steps(Path(folder), 0, end.number, last) if isinstance(item, Step)]
            assert [step[:2] for step in ranged] == [step[:2] for step in steps if step.command.number <= last]
