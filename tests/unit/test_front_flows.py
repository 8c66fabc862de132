"""The numbered flows of a trading day, built from records as the log holds them."""

from __future__ import annotations

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, ResultRecord, Source
from fixbridge.front.flows import Flows

TODAY, TOMORROW = "20261123", "20261124"
ORDER = Message(ctp.messages.OnRtnOrder.tid, (ctp.structs.Order(),))


def command(number: int, day: str) -> Command:
    return Command(number, 1, day, 0, Message(ctp.messages.ReqOrderInsert.tid, (ctp.structs.InputOrder(),)), Source(1), "100001", b"")


def result(number: int, cause: int, day: str, private: int) -> ResultRecord:
    return ResultRecord(number, 1, day, 0, cause, True, False, Source(1), (("100001", private),), private, b"", ORDER)


def test_a_command_of_the_new_day_does_not_end_the_old_one_before_its_last_results() -> None:
    """One turn writes all its commands, then their results: those of the old day follow the first commands of the new."""
    flows = Flows(ctp.V6_3_11)
    for record in (
        command(1, TODAY), result(2, 1, TODAY, 1),
        command(3, TODAY), command(4, TODAY), command(5, TOMORROW),  # the fourth rolls the day
        result(6, 3, TODAY, 2), result(7, 4, TODAY, 3),
    ):  # fmt: skip
        flows.take(record)
    assert (flows.trading_day, len(flows.private("100001")), len(flows.public)) == (TODAY, 3, 3)
    flows.take(result(8, 5, TOMORROW, 1))
    assert (flows.trading_day, len(flows.private("100001")), len(flows.public)) == (TOMORROW, 1, 1)
