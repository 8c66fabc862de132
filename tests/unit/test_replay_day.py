"""Generated days: the same bytes for a seed, every documented refusal met, books that neither run empty nor grow without end."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from ctpproto.ctp import errors, internal_messages, messages
from fixbridge.adapters.contract import Command, ResultRecord
from fixbridge.adapters.log.reader import read
from fixbridge.adapters.primary.core import Primary
from fixbridge.credentials import Credentials, demo_password
from fixbridge.replay.day import NEXT_TRADING_DAY, RESTING_AN_INSTRUMENT, SMALLEST, TRADING_DAY, Day, DayFault, Made
from fixbridge.replay.day_refusals import MISTAKES, UNREACHABLE
from fixbridge.replay.faults import ReplayFault
from fixbridge.universe import USERS

RULES = Path(__file__).parents[2] / "specs" / "rules" / "refusals.toml"
COMMANDS = 4000


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return Day(tmp_path_factory.mktemp("day") / "log", Primary, COMMANDS, seed=11).run()


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix in (".log", ".snapshot")}


def test_a_seed_makes_the_same_bytes_and_another_makes_others(tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "same", tmp_path / "other"]
    for folder, seed in zip(folders, (3, 3, 4)):
        Day(folder, Primary, SMALLEST, seed, snapshot_every=1000).run()
    one, same, other = map(content, folders)
    assert one == same
    assert one != other
    assert any(name.endswith(".snapshot") for name in one)


def test_a_day_has_as_many_commands_as_were_asked_for_and_rolls_near_the_end(made: Made) -> None:
    records = list(read(made.folder))
    commands = [record for record in records if isinstance(record, Command)]
    assert len(commands) == made.commands == COMMANDS
    assert len(records) == made.records == made.commands + made.results
    [roll] = [at for at, command in enumerate(commands) if command.message.tid == internal_messages.DayRoll.tid]
    assert 0.9 < roll / COMMANDS < 1
    assert {command.trading_day for command in commands[: roll + 1]} == {TRADING_DAY}
    assert {command.trading_day for command in commands[roll + 1 :]} == {NEXT_TRADING_DAY}
    traded_after = [r for r in records if isinstance(r, ResultRecord) and r.cause > commands[roll].number]
    assert any(record.message.tid == messages.OnRtnTrade.tid for record in traded_after)


def test_every_insert_and_action_check_of_the_rules_has_a_mistake_that_meets_it() -> None:
    rules = tomllib.loads(RULES.read_text("utf-8"))
    for family in ("insert", "action"):
        made = {mistake.name: mistake.error for mistake in MISTAKES if mistake.family == family}
        ruled = {row["name"]: getattr(errors, row["error"]) for row in rules[family]}
        if family == "insert":
            assert set(UNREACHABLE) <= set(ruled)
            made["STOPPED"] = errors.NO_TRADING_RIGHT  # of three commands: `stopped`
            made["PHASE"] = errors.NOT_TRADING_PERIOD  # likewise: `halted`
            ruled = {name: error for name, error in ruled.items() if name not in UNREACHABLE}
        assert made == ruled


def test_a_day_meets_every_mistake(made: Made) -> None:
    """That each was refused for its own reason is asked while it is generated: `DayFault`."""
    assert {f"{mistake.family} {mistake.name}" for mistake in MISTAKES} <= set(made.refusals)
    assert {mistake.error.id for mistake in MISTAKES} <= set(made.errors)


def test_a_core_that_does_not_refuse_what_it_should_is_named(tmp_path: Path) -> None:
    class Lenient(Primary):
        def apply(self, command):  # type: ignore[no-untyped-def]
            results = super().apply(command)
            return [] if command.message.tid == messages.ReqParkedOrderInsert.tid else results

    with pytest.raises(DayFault, match="ReqParkedOrderInsert, was meant to be refused"):
        Day(tmp_path / "log", Lenient, COMMANDS, seed=11).run()


def test_books_neither_run_empty_nor_grow_without_end(made: Made) -> None:
    depth: list[int] = []
    live: set[tuple[int, int, str]] = set()
    for record in read(made.folder):
        if record.trading_day != TRADING_DAY:
            break
        if isinstance(record, ResultRecord) and record.message.tid == messages.OnRtnOrder.tid:
            order = record.message.fields[0]
            name = (order.FrontID, order.SessionID, order.OrderRef)
            if order.OrderStatus in "13":
                live.add(name)
            else:
                live.discard(name)
            depth.append(len(live))
    assert depth[-1] == 0  # the day roll takes all of them out
    late = depth[len(depth) // 2 : -len(depth) // 5]
    assert min(late) > 7 * 5
    assert max(late) < 7 * RESTING_AN_INSTRUMENT * 3


def test_members_come_go_change_passwords_and_are_stopped(made: Made) -> None:
    for name in (
        "SessionOpened", "SessionClosed", "ReqUserLogin", "ReqUserLogout", "ReqSettlementInfoConfirm", "ChangePassword",
        "KillSwitch", "ReqOrderInsert", "ReqOrderAction", "Declare", "DayRoll",
    ):  # fmt: skip
        assert made.sent[name], name
    assert made.trades > COMMANDS / 10


def test_users_of_a_generated_day_can_log_in_with_the_passwords_of_the_demo(made: Made) -> None:
    credentials = Credentials()
    credentials.learn_records(list(read(made.folder)))
    for user in USERS:
        assert credentials.verify(user, demo_password(user))


def test_a_day_goes_into_a_folder_of_its_own(made: Made, tmp_path: Path) -> None:
    with pytest.raises(ReplayFault, match="not empty"):
        Day(made.folder, Primary, SMALLEST, 1)
    with pytest.raises(ReplayFault, match=f"at least {SMALLEST}"):
        Day(tmp_path / "log", Primary, SMALLEST - 1, 1)
