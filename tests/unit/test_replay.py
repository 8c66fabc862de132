"""Replay of a generated day: alike when it is, and where it is not, the first difference by record, result and member."""

from __future__ import annotations

import json
import os
import shutil
import socket
from dataclasses import replace
from pathlib import Path
from typing import Callable, Sequence

import pytest
from typer.testing import CliRunner

from ctpproto.ctp import codes, internal_messages, internal_structs, messages, structs
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Core, Record, Result, ResultRecord, Source, Submission
from fixbridge.adapters.log import snapshots
from fixbridge.adapters.log.reader import read
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.adapters.primary.core import Primary
from fixbridge.cli import app
from fixbridge.core.cores import CORES, digest_of
from fixbridge.replay import tape
from fixbridge.replay.compare import StateDifference, TapeDifference, agree, first_state_difference
from fixbridge.replay.day import NEXT_TRADING_DAY, TRADING_DAY, Day
from fixbridge.replay.faults import ReplayFault
from fixbridge.replay.report import difference_lines, state_lines
from fixbridge.replay.sandbox import Outcome, Plan, Replay
from fixbridge.replay.tape import Covered, Loose, Step

COMMANDS = 1000
SNAPSHOT_EVERY = 700  # records


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state directory with a recorded day, snapshots in it."""
    state_dir = tmp_path_factory.mktemp("state")
    Day(state_dir / "log", Primary, COMMANDS, seed=7, snapshot_every=SNAPSHOT_EVERY, segment_bytes=1 << 20).run()
    return state_dir


@pytest.fixture(scope="module")
def recorded(day: Path) -> list[Record]:
    return list(read(day / "log"))


def run(folder: Path, core: type[Core] = Primary, **settings: object) -> Outcome:
    return Replay(replace(Plan(folder, {"primary": core}, checkpoint_every=500), **settings)).run()  # type: ignore[arg-type]


def commands_of(records: Sequence[Record]) -> list[Command]:
    return [record for record in records if isinstance(record, Command)]


def one_where(records: Sequence[Record], wanted: Callable[[Command, list[ResultRecord]], bool], after: int = 0) -> Command:
    """The command after `after` others that `wanted` takes, with its results."""
    said: dict[int, list[ResultRecord]] = {}
    for record in records:
        if isinstance(record, ResultRecord):
            said.setdefault(record.cause, []).append(record)
    return [command for command in commands_of(records) if wanted(command, said.get(command.number, []))][after]


def planted(number: int, bug: Callable[[list[Result]], list[Result]]) -> type[Core]:
    """A core that is the primary but for what it says to one command."""

    class Planted(Primary):
        def apply(self, command: Command) -> list[Result]:
            results = super().apply(command)
            return bug(results) if command.number == number else results

    return Planted


def changed(result: Result, **members: object) -> Result:
    first, *rest = result.message.fields
    return result._replace(message=Message(result.message.tid, (first.replace(**members), *rest)))


def _with_a_long_text(result: Result) -> Result:
    order = structs.Order(**{**result.message.fields[0].to_dict(), "StatusMsg": "x" * 1000})
    return result._replace(message=Message(result.message.tid, (order,)))


# -- alike ------------------------------------------------------------------------------------------------------------


def test_a_recorded_day_is_said_again_word_by_word(day: Path, recorded: list[Record]) -> None:
    outcome = run(day / "log", follow=True)
    assert outcome.difference is None
    assert outcome.commands == COMMANDS
    assert outcome.results == len(recorded) - COMMANDS
    assert (outcome.first, outcome.last) == (1, commands_of(recorded)[-1].number)
    assert outcome.days == [TRADING_DAY, NEXT_TRADING_DAY]
    assert not outcome.unanswered and not outcome.loose and not outcome.passed_over
    kept = [int(path.stem) for path in snapshots.list_snapshots(day / "log")]
    assert kept and {c.number for c in outcome.checkpoints if c.is_snapshot} == set(kept)
    assert len(outcome.checkpoints) == len(kept) + COMMANDS // 500
    assert all(checkpoint.whose == ("primary", "primary following") for checkpoint in outcome.checkpoints)


def test_every_core_there_is_says_the_same(day: Path) -> None:
    outcome = Replay(Plan(day / "log", dict(CORES), checkpoint_every=300)).run()
    assert outcome.difference is None
    assert outcome.commands == COMMANDS
    assert outcome.checkpoints[-1].whose == tuple(CORES)


def test_the_log_is_only_read(day: Path) -> None:
    def look() -> dict[str, tuple[int, int, bytes]]:
        return {p.name: (p.stat().st_mtime_ns, p.stat().st_size, p.read_bytes()) for p in sorted((day / "log").iterdir())}

    before = look()
    run(day / "log")
    assert look() == before


def test_it_runs_beside_a_writer_that_holds_the_lock(day: Path, tmp_path: Path) -> None:
    folder = tmp_path / "log"
    shutil.copytree(day / "log", folder)
    writer = LogWriter.open(folder, "primary", TRADING_DAY)
    try:
        assert run(folder).difference is None
    finally:
        writer.close()


def test_steps_are_commands_with_all_that_was_said_to_them(day: Path, recorded: list[Record]) -> None:
    said: dict[int, list[ResultRecord]] = {command.number: [] for command in commands_of(recorded)}
    for record in recorded:
        if isinstance(record, ResultRecord):
            said[record.cause].append(record)
    seen: list[int] = []
    steps = list(tape.read_steps(day / "log", 0, recorded[-1].number, on_command=lambda command: seen.append(command.number)))
    assert all(isinstance(step, Step) for step in steps)
    assert [(s.command.number, list(s.results)) for s in steps] == list(said.items())  # type: ignore[union-attr]
    assert seen == list(said)


def test_a_step_is_handed_out_before_much_more_is_read(day: Path, recorded: list[Record]) -> None:
    """Memory does not grow with the log: what is read ahead is at most a turn of the writer."""
    read_commands, furthest = 0, 0

    def count(command: Command) -> None:
        nonlocal read_commands
        read_commands += 1

    for handed_out, _ in enumerate(tape.read_steps(day / "log", 0, recorded[-1].number, on_command=count), 1):
        furthest = max(furthest, read_commands - handed_out)
    assert furthest <= 100  # the generator's turns have 24 commands, where a whole front comes back some more


# -- ranges -----------------------------------------------------------------------------------------------------------


def test_a_range_begins_at_the_nearest_snapshot_and_takes_the_rest_as_recorded(day: Path, recorded: list[Record]) -> None:
    numbers = [command.number for command in commands_of(recorded)]
    nearest = snapshots.load(snapshots.list_snapshots(day / "log")[1])  # the newest is behind the range's beginning
    first = next(number for number in numbers if number > nearest.number + 100)
    last = numbers[numbers.index(first) + 50]
    outcome = run(day / "log", first=first, last=last, follow=True)
    assert outcome.difference is None
    assert outcome.start.after == nearest.number
    assert (outcome.first, outcome.last, outcome.commands) == (first, last, 51)
    assert outcome.followed == sum(nearest.number < number < first for number in numbers)


def test_a_range_before_every_snapshot_begins_with_the_log(day: Path, recorded: list[Record]) -> None:
    number = commands_of(recorded)[60].number
    outcome = run(day / "log", first=number, last=number + 100)
    assert outcome.difference is None
    assert (outcome.start.after, outcome.first, outcome.followed) == (0, number, 60)


def test_a_snapshot_that_is_damaged_is_passed_over_and_said(day: Path, tmp_path: Path) -> None:
    folder = tmp_path / "log"
    shutil.copytree(day / "log", folder)
    newest, older, *_ = snapshots.list_snapshots(folder)
    with newest.open("r+b") as file:
        file.seek(1000)
        file.write(b"????")
    outcome = run(folder, first=int(newest.stem) + 1)
    assert outcome.difference is None
    assert outcome.start.after == int(older.stem)
    assert newest.name in outcome.passed_over[0]


def test_a_log_whose_beginning_is_archived_starts_with_its_oldest_snapshot(day: Path, tmp_path: Path) -> None:
    folder = tmp_path / "log"
    shutil.copytree(day / "log", folder)
    oldest = snapshots.list_snapshots(folder)[-1]
    number = int(oldest.stem)
    segments = sorted(folder.glob("*.log"))
    for this, following in zip(segments, segments[1:]):
        if int(following.stem) <= number + 1:
            this.unlink()
    outcome = run(folder)
    assert outcome.difference is None
    assert outcome.start.after == number
    for path in snapshots.list_snapshots(folder):
        path.unlink()
    with pytest.raises(ReplayFault, match="no usable snapshot"):
        run(folder)


def test_what_is_not_there_cannot_be_replayed(day: Path, recorded: list[Record], tmp_path: Path) -> None:
    with pytest.raises(ReplayFault, match="holds no log"):
        run(tmp_path)
    with pytest.raises(ReplayFault, match="nothing from"):
        run(day / "log", first=len(recorded) + 1)
    with pytest.raises(ReplayFault, match=f"ends with record {len(recorded)}, before"):
        run(day / "log", break_at=len(recorded) + 1)


def test_a_breakpoint_has_to_be_in_the_range(day: Path, recorded: list[Record]) -> None:
    number = commands_of(recorded)[500].number
    for settings in ({"first": number + 1}, {"last": number - 1}, {"as_recorded": frozenset({number})}):
        with pytest.raises(ReplayFault, match=f"command {number}, the breakpoint"):
            run(day / "log", break_at=number, **settings)


def test_a_breakpoint_at_a_result_stops_after_its_command(day: Path, recorded: list[Record]) -> None:
    trade = next(r for r in recorded if r.message.tid == messages.OnRtnTrade.tid and r.number > 1500)
    assert isinstance(trade, ResultRecord)
    outcome = run(day / "log", break_at=trade.number)
    assert outcome.difference is None and outcome.stopped is not None
    assert outcome.stopped.step.command.number == outcome.last == trade.cause
    investor = trade.message.fields[0].InvestorID

    def volume(export: Sequence[Struct]) -> int:
        return sum(one.Volume for one in export if one.NAME == "Trade" and one.InvestorID == investor)

    assert volume(outcome.stopped.after) > volume(outcome.stopped.before)


def test_pace_is_the_recorded_one_times_the_speed(day: Path, recorded: list[Record]) -> None:
    now_ns, slept_ns = 0, 0

    def sleep(seconds: float) -> None:
        nonlocal now_ns, slept_ns
        now_ns += round(seconds * 1e9)
        slept_ns += round(seconds * 1e9)

    plan = Plan(day / "log", {"primary": Primary}, speed=10.0, last=commands_of(recorded)[400].number)
    outcome = Replay(plan, sleep=sleep, monotonic_ns=lambda: now_ns).run()
    assert outcome.difference is None
    span_ns = commands_of(recorded)[400].time_ns - recorded[0].time_ns
    assert slept_ns == pytest.approx(span_ns / 10, rel=1e-6)


# -- the sandbox's log ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("first_at", [None, 300, 950])
def test_the_log_of_the_sandbox_has_the_recorded_numbers(
    day: Path, recorded: list[Record], tmp_path: Path, first_at: int | None
) -> None:
    first = commands_of(recorded)[first_at].number if first_at is not None else None
    outcome = run(day / "log", first=first, output=tmp_path / "own" / "log")
    assert outcome.difference is None
    begun = outcome.start.after
    own = list(read(tmp_path / "own" / "log", begun))
    assert [r._replace(epoch=0) for r in own] == [r._replace(epoch=0) for r in recorded if r.number > begun]
    code, said = invoke("log", "verify", "--state-dir", tmp_path / "own")
    assert code == 0 and f"record {begun + 1} on" in said, said
    again = run(tmp_path / "own" / "log")
    assert again.difference is None and again.checkpoints[-1].digest == outcome.checkpoints[-1].digest


def test_the_log_of_the_sandbox_goes_nowhere_near_the_one_replayed(day: Path, tmp_path: Path) -> None:
    for output in (day / "log", day / "log" / "own"):
        with pytest.raises(ReplayFault, match="inside the other|not empty"):
            run(day / "log", output=output)
    (tmp_path / "kept").write_text("somebody's")
    with pytest.raises(ReplayFault, match="not empty"):
        run(day / "log", output=tmp_path)


# -- not alike --------------------------------------------------------------------------------------------------------


def trades(command: Command, results: list[ResultRecord]) -> bool:
    return any(record.message.tid == messages.OnRtnTrade.tid for record in results)


def test_a_member_that_differs_is_named_with_both_values(day: Path, recorded: list[Record]) -> None:
    command = one_where(recorded, trades, 20)
    bug = planted(command.number, lambda said: [*said[:-1], changed(said[-1], Volume=said[-1].message.fields[0].Volume + 1)])
    outcome = run(day / "log", bug)
    found = outcome.difference
    assert isinstance(found, TapeDifference)
    last = [r for r in recorded if isinstance(r, ResultRecord) and r.cause == command.number][-1]
    assert (found.command.number, found.number, found.core) == (command.number, last.number, "primary")
    assert [unlike.member.name for unlike in found.members] == ["Volume"]
    text = "\n".join(difference_lines(found))
    volume = last.message.fields[0].Volume
    assert f"record {last.number}" in text and "ReqOrderInsert" in text
    [row] = [line.split() for line in text.splitlines() if "≠" in line]
    assert row == ["≠", "Trade.Volume", str(volume), str(volume + 1)]
    assert outcome.last < command.number  # nothing behind it was run


@pytest.mark.parametrize(
    "bug, words",
    [
        (lambda said: said[:-1], "nothing more"),
        (lambda said: [*said, said[-1]], "which was not recorded"),
        (lambda said: [*said[:-1], said[-1]._replace(users=(), public=True)], "addressees"),
        (lambda said: [*said[:-1], said[-1]._replace(context=b"other")], "context"),
        (lambda said: [*said[:-1], said[-1]._replace(users=("100001", *said[-1].users))], "addressees"),
        (lambda said: [said[1], said[0], *said[2:]], "result 1, record"),
        (lambda said: [*said[:-1], said[-1]._replace(message=Message(messages.OnRtnOrder.tid, ()))], "OnRtnOrder"),
        (lambda said: said[1 // 0 :], "primary raised ZeroDivisionError"),
        (lambda said: [_with_a_long_text(said[0]), *said[1:]], "primary raised DoesNotFit"),
    ],
    ids=["missing", "extra", "public", "context", "user", "order", "message", "raises", "unpackable"],
)
def test_anything_else_that_differs_is_said(
    day: Path, recorded: list[Record], bug: Callable[[list[Result]], list[Result]], words: str
) -> None:
    command = one_where(recorded, trades, 10)
    found = run(day / "log", planted(command.number, bug)).difference
    assert isinstance(found, TapeDifference)
    assert found.command.number == command.number
    assert words in "\n".join(difference_lines(found))


def test_a_core_whose_state_alone_is_wrong_is_found_at_the_next_checkpoint(day: Path) -> None:
    class Forgets(Primary):
        def export(self) -> list[Struct]:
            return [r.replace(CloseProfit=1.0) if r.NAME == "TradingAccount" else r for r in super().export()]

    by_snapshot = run(day / "log", Forgets, checkpoint_every=0).difference
    assert isinstance(by_snapshot, StateDifference)
    assert by_snapshot.number == min(int(path.stem) for path in snapshots.list_snapshots(day / "log"))
    text = "\n".join(state_lines(by_snapshot))
    assert "TradingAccount" in text and "CloseProfit" in text and "the snapshot by primary" in text
    cores = {"primary": Primary, "other": Forgets}
    between = Replay(Plan(day / "log", cores, checkpoint_every=100)).run().difference
    assert isinstance(between, StateDifference)
    assert (between.left_name, between.right_name) == ("primary", "other")


def test_a_command_taken_as_recorded_is_not_decided(day: Path, recorded: list[Record]) -> None:
    """An operator may have set it aside; or its difference is known, and the next one is looked for."""
    command = one_where(recorded, trades, 10)
    bug = planted(command.number, lambda said: said[:-1])
    outcome = run(day / "log", bug, as_recorded=frozenset({command.number}), follow=True)
    assert outcome.difference is None
    assert (outcome.commands, outcome.followed) == (COMMANDS - 1, 1)


def test_a_core_that_cannot_follow_is_named(day: Path, recorded: list[Record]) -> None:
    command = one_where(recorded, trades, 10)

    class Stumbles(Primary):
        def absorb(self, command_: Command, results: Sequence[ResultRecord]) -> None:
            assert command_.number != command.number, "stumbled"
            super().absorb(command_, results)

    for settings in ({"follow": True}, {"first": command.number + 1}):
        found = run(day / "log", Stumbles, **settings).difference  # type: ignore[arg-type]
        assert isinstance(found, TapeDifference)
        assert found.command.number == command.number and "AssertionError: stumbled" in found.raised


def test_exports_that_differ_in_length_or_kind_differ(day: Path, recorded: list[Record]) -> None:
    core = Primary()
    for command in commands_of(recorded)[:300]:
        core.apply(command)
    export = core.export()
    assert first_state_difference(1, "a", export, "b", list(export)) is None
    for other, at in ((export[:-1], len(export) - 1), (export[1:], 0)):
        found = first_state_difference(1, "a", export, "b", other)
        assert found is not None and found.at == at
        assert "export" in "\n".join(state_lines(found))
    assert digest_of(core) == digest_of(Primary.restore(export))


def test_what_stands_behind_a_texts_end_and_reserved_members_say_nothing(recorded: list[Record]) -> None:
    record = next(r for r in recorded if r.message.tid == messages.OnRtnOrder.tid)
    assert isinstance(record, ResultRecord)
    order = record.message.fields[0]
    kind = type(order)
    raw = bytearray(order.pack())
    for name in ("InvestorID", "reserve1"):
        member = kind.MEMBERS[name]
        raw[member.offset + member.size - 1] = 7
    users = tuple(user for user, _ in record.private)
    said = Result(Message(record.message.tid, (kind.unpack(bytes(raw)),)), users=users, context=record.context)
    assert agree([said], [record])
    assert not agree([said._replace(message=Message(record.message.tid, (order.replace(InvestorID="x"),)))], [record])


# -- odd ends ---------------------------------------------------------------------------------------------------------


def test_a_command_that_a_crash_left_unanswered_is_named_and_holds_against_nobody(day: Path, tmp_path: Path) -> None:
    folder = tmp_path / "log"
    shutil.copytree(day / "log", folder)
    writer = LogWriter.open(folder, "primary", TRADING_DAY)
    clock = Submission(Message(internal_messages.Clock.tid, ()), Source(0))
    switch = internal_structs.KillSwitch(UserID="100001", IsOn=1)
    lost = writer.commands([clock, Submission(Message(internal_messages.KillSwitch.tid, (switch,)), Source(0))])[1]
    writer.close()
    outcome = run(folder, follow=True)
    assert outcome.difference is None
    [one] = outcome.unanswered
    assert (one.command.number, one.recorded, one.says) == (lost.number, 0, (("KillSwitchSet", "dialog"),))
    [fatal] = run(folder, planted(lost.number, lambda said: said[1 // 0 :])).unanswered
    assert fatal.command.number == lost.number and fatal.raised.startswith("ZeroDivisionError")


def test_what_a_driver_said_is_passed_over_and_counted(day: Path, tmp_path: Path) -> None:
    folder = tmp_path / "log"
    shutil.copytree(day / "log", folder)
    writer = LogWriter.open(folder, "primary", TRADING_DAY)
    by_itself = Result(Message(messages.OnRspError.tid, ()), public=True)
    [first] = writer.results(None, [by_itself])
    writer.flush()
    writer.close()
    outcome = run(folder, output=tmp_path / "own")
    assert outcome.difference is None
    assert outcome.loose == 1 and outcome.first_loose is not None and outcome.first_loose.number == first.number
    assert next(read(tmp_path / "own", first.number - 1)).message == first.message


def test_a_torn_tail_is_said_and_the_rest_replayed(day: Path, recorded: list[Record], tmp_path: Path) -> None:
    folder = tmp_path / "log"
    shutil.copytree(day / "log", folder)
    last = max(folder.glob("*.log"))
    os.truncate(last, last.stat().st_size - 5)
    outcome = run(folder)
    assert outcome.difference is None
    assert outcome.end.torn is not None and outcome.end.number < len(recorded)
    assert outcome.commands >= COMMANDS - 50


def test_a_gateway_that_says_nothing_is_said(day: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped, it still holds its socket: nobody can say what of the tail was released."""
    shutil.copytree(day / "log", tmp_path / "log")
    (tmp_path / "gateway.json").write_text(json.dumps({"link": str(tmp_path / "s")}))
    monkeypatch.setattr(tape, "CONNECT_SECONDS", 0.05)
    assert run(tmp_path / "log").end.is_silent is False  # nobody is there
    with socket.socket(socket.AF_UNIX) as stopped:
        stopped.bind(str(tmp_path / "s"))
        stopped.listen()
        outcome = run(tmp_path / "log")
    assert outcome.end.is_silent and outcome.end.released is None and outcome.difference is None


def test_what_was_compared_before_an_interruption_stands(day: Path) -> None:
    def interrupt(number: int) -> None:
        raise KeyboardInterrupt

    plan = Plan(day / "log", {"primary": Primary}, checkpoint_every=400)
    outcome = Replay(plan, on_checkpoint=lambda checkpoint: interrupt(checkpoint.number)).run()
    assert outcome.is_interrupted and outcome.difference is None and 0 < outcome.commands < COMMANDS


def test_the_marks_of_snapshots_stand_between_steps(day: Path, recorded: list[Record]) -> None:
    marks = sorted(int(path.stem) for path in snapshots.list_snapshots(day / "log"))
    items = list(tape.read_steps(day / "log", 0, recorded[-1].number, marks=marks))
    assert [item.number for item in items if isinstance(item, Covered)] == marks
    assert not any(isinstance(item, Loose) for item in items)
    for at, item in enumerate(items):
        if isinstance(item, Covered):
            before, after = items[at - 1], items[at + 1 : at + 2]
            assert isinstance(before, Step) and before.command.number <= item.number
            assert all(isinstance(one, Step) and one.command.number > item.number for one in after)


# -- the commands -----------------------------------------------------------------------------------------------------


def invoke(*arguments: object) -> tuple[int, str]:
    outcome = CliRunner().invoke(app, [str(argument) for argument in arguments])
    return outcome.exit_code, outcome.output


def test_the_commands_from_a_day_to_its_replay(tmp_path: Path) -> None:
    code, said = invoke("generate-day", "--out", tmp_path / "day", "--commands", 600, "--seed", 2, "--json")
    assert code == 0, said
    made = json.loads(said)
    code, said = invoke("replay", "--state-dir", tmp_path / "day", "--json", "--checkpoint", 200, "--core", "primary")
    assert code == 0, said
    found = json.loads(said)
    assert found["as_recorded"] and found["commands"] == 600 and found["results"] == made["results"]
    assert len(found["checkpoints"]) == 3
    code, said = invoke("replay", "--log", tmp_path / "day" / "log", "--output", tmp_path / "own", "--follow")
    assert code == 0 and "everything as recorded" in said, said
    code, said = invoke("log", "show", "--state-dir", tmp_path / "own", "--after", 500, "--limit", 3)
    assert code == 0 and "501" in said
    code, said = invoke("generate-day", "--out", tmp_path / "day")
    assert code == 2 and "not empty" in said


def test_the_command_shows_the_state_around_a_breakpoint(day: Path, recorded: list[Record]) -> None:
    command = one_where(recorded, trades, 30)
    code, said = invoke("replay", "--state-dir", day, "--break", command.number)
    assert code == 0, said
    for words in ("stopped", f"command {command.number}", "TradingAccount", "InvestorPosition", "Position: ", "Order", "new "):
        assert words in said
    code, said = invoke("replay", "--state-dir", day, "--break", command.number, "--json")
    state = json.loads(said)["stopped"]["state"]
    order = command.message.fields[0]
    assert any(fact["kind"] == "Order" and fact["state"] == "new" for fact in state)
    accounts = [fact["members"]["AccountID"] for fact in state if fact["kind"] == "TradingAccount"]
    assert order.InvestorID in accounts


def test_the_command_ends_with_1_at_a_difference(day: Path, recorded: list[Record], monkeypatch: pytest.MonkeyPatch) -> None:
    command = one_where(recorded, trades, 10)
    status = codes.OrderStatus.Canceled
    monkeypatch.setitem(CORES, "planted", planted(command.number, lambda said: [changed(said[0], OrderStatus=status), *said[1:]]))
    code, said = invoke("replay", "--state-dir", day, "--core", "planted")
    assert code == 1
    assert "not as recorded" in said and "Order.OrderStatus" in said and "5 Canceled" in said
    code, said = invoke("replay", "--state-dir", day, "--core", "both", "--json")
    assert code == 1
    found = json.loads(said)["difference"]
    assert (found["core"], found["command"], found["result"]) == ("planted", command.number, 1)
    assert found["members"][0]["member"] == "Order.OrderStatus"


def test_the_command_ends_with_2_where_nothing_can_be_replayed(day: Path, tmp_path: Path) -> None:
    for arguments in (
        ("--state-dir", tmp_path),
        ("--state-dir", day, "--core", "tertiary"),
        ("--state-dir", day, "--speed", "fast"),
        ("--state-dir", day, "--speed", "0x"),
        ("--state-dir", day, "--from", 10**9),
    ):
        code, said = invoke("replay", *arguments)
        assert code == 2, said
        assert "fixbridge:" in said
