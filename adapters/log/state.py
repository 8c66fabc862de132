"""What the log writer has to know to go on: numbers, chain value, trading day, counters. One rule for writing and reading.

Trading day. A `DayRoll` command is the last command of its day: every command numbered after it, in the same batch too,
carries NextTradingDay. Results belong to the day of what caused them: those of the DayRoll itself (DayRolled is the last of
them) are the last of the old day and count in it; with the first result after them private and public numbers count from
1 in the new day. (Should a core have nothing to say to a DayRoll, the day of results moves with the first result of a later
command. What a driver emits by itself, cause 0, belongs to the day that results have reached.)
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ctpproto.ctp import internal_messages, internal_structs
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Record
from fixbridge.adapters.log.faults import RecordFault
from fixbridge.adapters.log.segments import GENESIS

_DAY_ROLL = internal_messages.DayRoll.tid
# What the operator orders about the follower: tid -> whether the writer goes on alone from there.
MODES = {internal_messages.GoAlone.tid: True, internal_messages.RequireFollower.tid: False}


@dataclass(slots=True)
class LogState:
    """After record `number`. `answered`: highest cause with a last result. Days YYYYMMDD, time UTC nanoseconds. `is_alone`: the
    operator's last order on record was GoAlone, not RequireFollower."""

    number: int = 0
    chain: bytes = GENESIS
    epoch: int = 0
    time_ns: int = 0
    command_day: str = ""
    result_day: str = ""
    answered: int = 0
    public_number: int = 0
    private_numbers: dict[str, int] = field(default_factory=dict)
    rolls: list[tuple[int, str]] = field(default_factory=list)  # (number of a DayRoll, day after it) still before results
    is_alone: bool = False

    def copy(self) -> LogState:
        return LogState(
            self.number, self.chain, self.epoch, self.time_ns, self.command_day, self.result_day, self.answered,
            self.public_number, dict(self.private_numbers), list(self.rolls), self.is_alone,
        )  # fmt: skip

    def next_day(self, message: Message) -> str | None:
        """The day that follows when this command is a DayRoll, else None. Raises RecordFault for one that is not of today."""
        if message.tid != _DAY_ROLL:
            return None
        roll = message.get(internal_structs.DayRoll)
        if roll is None:
            raise RecordFault(0, "a DayRoll without its field")
        if roll.TradingDay != self.command_day:
            raise RecordFault(0, f"DayRoll of {roll.TradingDay!r} while the trading day is {self.command_day}")
        day = roll.NextTradingDay
        if not is_day(day) or day <= self.command_day:
            raise RecordFault(0, f"DayRoll from {self.command_day} to {day!r}")
        return day

    def before_results(self, cause: int) -> None:
        """Days that end before results of that cause."""
        while self.rolls and cause > self.rolls[0][0]:
            self._roll()

    def after_last(self, cause: int) -> None:
        """The last result of a command is said."""
        if cause > self.answered:
            self.answered = cause
        if self.rolls and self.rolls[0][0] == cause:
            self._roll()

    def _roll(self) -> None:
        self.result_day = self.rolls.pop(0)[1]
        self.public_number = 0
        self.private_numbers.clear()

    def observe(self, record: Record, chain: bytes) -> None:
        """Take over what a logged record says. Raises RecordFault where it cannot follow what was before."""
        if record.number != self.number + 1:
            raise RecordFault(0, f"it says that it is record {record.number}")
        if record.epoch < self.epoch or record.time_ns < self.time_ns:
            raise RecordFault(0, "epoch or time go back")
        self.number, self.chain, self.epoch, self.time_ns = record.number, chain, record.epoch, record.time_ns
        if isinstance(record, Command):
            if record.trading_day != self.command_day:
                raise RecordFault(0, f"trading day {record.trading_day} within {self.command_day}")
            day = self.next_day(record.message)
            if day is not None:
                self.command_day = day
                self.rolls.append((record.number, day))
            self.is_alone = MODES.get(record.message.tid, self.is_alone)
            return
        self.before_results(record.cause)
        if record.trading_day != self.result_day:
            raise RecordFault(0, f"trading day {record.trading_day} within {self.result_day}")
        numbers = self.private_numbers
        for user, number in record.private:
            if number != numbers.get(user, 0) + 1:
                raise RecordFault(0, f"private number {number} of user {user!r} after {numbers.get(user, 0)}")
            numbers[user] = number
        if record.public_number:
            if record.public_number != self.public_number + 1:
                raise RecordFault(0, f"public number {record.public_number} after {self.public_number}")
            self.public_number = record.public_number
        if record.last:
            self.after_last(record.cause)


def is_day(day: str) -> bool:
    """Whether a text is a day as CTP writes them, YYYYMMDD."""
    return len(day) == 8 and day.isascii() and day.isdigit()
