"""Two cores compared while they run: the shadow's results, the states at checkpoints, and what is named where they differ."""

from __future__ import annotations

import asyncio
import re
from typing import Any, Callable, Sequence

import pytest
from unit.primary_market import A, B, M, Market, S

from ctpproto import ctp
from fixbridge.adapters.contract import Command, Core, Refused, ResultRecord, Submission
from fixbridge.adapters.primary.core import Primary
from fixbridge.core.control import ControlFault
from fixbridge.link.unlogged import refusal
from fixbridge.reconcile.checkpoints import KEPT, Checkpoints
from fixbridge.reconcile.reconciler import SLICE_RECORDS, Reconciler, handlers
from fixbridge.reconcile.shadow import Shadow

Change = Callable[[ResultRecord], ResultRecord]


class Recorded:
    """Stands where a follower does: gives the shadow what is recorded, with one result changed on the way."""

    def __init__(self, shadow: Shadow, change: Change = lambda record: record):
        self.shadow, self.change = shadow, change
        self.said: list[str] = []

    def absorb(self, command: Command, results: Sequence[ResultRecord]) -> None:
        numbered = [self.change(r._replace(number=command.number * 100 + n)) for n, r in enumerate(results)]
        found = self.shadow.take(command, numbered)
        if found is not None:
            self.said.append(found)


def shadowed(change: Change = lambda record: record) -> tuple[Market, Recorded]:
    market = Market(users=[A, B])
    recorded = Recorded(Shadow(Primary.restore(market.core.export())), change)
    market.followers.append(recorded)  # type: ignore[arg-type]
    return market, recorded


def test_a_shadow_that_agrees_says_nothing() -> None:
    market, recorded = shadowed()
    market.trade(A, B)
    market.insert(A, LimitPrice=75000.5)  # refused
    assert not recorded.said and recorded.shadow.difference is None and recorded.shadow.compared == 3


def test_the_first_difference_is_named_once_by_record_and_member() -> None:
    def dearer(record: ResultRecord) -> ResultRecord:
        trade = record.message.get(S.Trade)
        if trade is None:
            return record
        return record._replace(message=ctp.Message(record.message.tid, (trade.replace(Volume=trade.Volume + 1),)))

    market, recorded = shadowed(dearer)
    market.trade(A, B)
    market.trade(A, B)
    [said] = recorded.said
    assert "Trade.Volume recorded as 2, primary says 1" in said and f"record {recorded.shadow.record}, of command" in said
    assert f"ReqOrderInsert of {B}" in said


def test_a_result_too_few_is_a_difference() -> None:
    market, recorded = shadowed()
    command = market.command(ctp.Message(M.ReqOrderInsert.tid, (S.InputOrder(InvestorID=A),)), A, market.source(A))
    recorded.absorb(command, [])
    assert "primary says" in recorded.said[0] and "one too many" in recorded.said[0]


def test_a_shadow_that_fails_itself_names_the_command() -> None:
    class Failing(Primary):
        def apply(self, command: Command) -> Any:
            raise ZeroDivisionError("a bug")

    market = Market(users=[A])
    recorded = Recorded(Shadow(Failing.restore(market.core.export())))
    market.followers.append(recorded)  # type: ignore[arg-type]
    market.insert(A)
    assert recorded.said and "itself fails on it: ZeroDivisionError" in recorded.said[0]


def test_what_a_take_over_has_refused_is_taken_as_recorded() -> None:
    market, recorded = shadowed()
    order = S.InputOrder(InvestorID=A, OrderRef="9")
    command = market.command(ctp.Message(M.ReqOrderInsert.tid, (order,)), A, market.source(A))
    refused = Refused(ctp.errors.FRONT_NOT_ACTIVE, "set aside")
    answer = refusal(Submission(command.message, command.source, A), refused, command.trading_day, command.time_ns)
    before = recorded.shadow.core.export()
    recorded.absorb(command, [answer._replace(number=5, epoch=command.epoch + 1, cause=command.number)])
    assert not recorded.said and recorded.shadow.core.export() == before
    recorded.absorb(command, [answer._replace(number=5, epoch=command.epoch, cause=command.number)])
    assert recorded.said, "in its own epoch such an answer would be the core's"


# -- checkpoints ---------------------------------------------------------------------------------------------------------


def numbers(checkpoints: Checkpoints, commands: Sequence[int], core: Core) -> list[int]:
    for number in commands:
        checkpoints.after(number, core)
    return [checkpoint.number for checkpoint in checkpoints.kept]


def test_whoever_comes_later_finds_the_same_checkpoints() -> None:
    core, commands = Market().core, [3, 7, 11, 12, 19, 24, 31, 33, 38, 42, 57]
    whole = numbers(Checkpoints(10), commands, core)
    assert whole == [24, 31, 42, 57][-KEPT:]
    for late in range(len(commands)):
        assert set(numbers(Checkpoints(10), commands[late:], core)) <= {11, 24, 31, 42, 57}
    assert numbers(Checkpoints(0), commands, core) == []


def compared(ours: Core, theirs: Core) -> Reconciler:
    """Both at one checkpoint, after command 10."""
    here, there = Checkpoints(10), Checkpoints(10)
    for number in (9, 10):
        here.after(number, ours)
        there.after(number, theirs)
    answers = handlers(lambda: there)

    async def ask(question: str, **values: Any) -> dict[str, Any]:
        return await answers[question](values)

    reconciler = Reconciler(here)

    async def twice() -> None:
        first = await reconciler.compare(ask)
        assert first == reconciler.difference
        assert await reconciler.compare(ask) is None, "an alarm is given once"

    asyncio.run(twice())
    return reconciler


def traded() -> Market:
    market = Market(users=[A, B])
    market.trade(A, B)
    for _ in range(SLICE_RECORDS):  # a ledger longer than an answer
        market.insert(A, LimitPrice=74000.0)
    return market


def test_equal_states_agree() -> None:
    market = traded()
    assert compared(market.core, Primary.restore(market.core.export())).agreed == 10


def altered(core: Core, kind: type, **members: Any) -> Core:
    """The core with the last record of that kind and of investor A changed."""
    records = list(core.export())
    at = max(n for n, record in enumerate(records) if isinstance(record, kind) and getattr(record, "InvestorID") == A)
    records[at] = records[at].replace(**members)
    return type(core).restore(records)


@pytest.mark.parametrize(
    ("kind", "members", "said"),
    [
        (S.InvestorPosition, {"OpenAmount": 0.0}, rf"investor {A}, record \d+, InvestorPosition\.OpenAmount: 375000.0 here"),
        (S.Order, {"StatusMsg": "otherwise"}, rf"orders {A}, record \d\d\d, Order\.StatusMsg: '[^']+' here, 'otherwise' there"),
    ],
)
def test_a_state_that_differs_is_named_by_owner_record_and_member(kind: type, members: dict[str, Any], said: str) -> None:
    core = traded().core
    found = compared(core, altered(core, kind, **members)).difference
    assert found is not None and re.match(f"after command 10 the states differ: {said}", found), found


def test_questions_that_make_no_sense_are_refused() -> None:
    checkpoints = Checkpoints(1)
    answers = handlers(lambda: checkpoints)
    for asked in ({"number": 5}, {"number": "x"}, {}):
        with pytest.raises(ControlFault):
            asyncio.run(answers["ledgers"](asked))
    numbers(checkpoints, [1, 2], Market().core)
    for asked in ({"owner": "x", "first": 0}, {"owner": ["user", A], "first": -1}, {"owner": ["user", A]}):
        with pytest.raises(ControlFault):
            asyncio.run(answers["ledger"]({"number": 2, **asked}))
    assert asyncio.run(answers["ledger"]({"number": 2, "owner": ["nobody", ""], "first": 0}))["records"] == []
