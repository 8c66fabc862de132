"""A gap in what comes in: what arrived early, and what has been asked for."""

from __future__ import annotations

from typing import NamedTuple

from ctpproto.fix.message import FixMessage
from ctpproto.fix.session.rules import SessionRules
from ctpproto.fix.session.times import SECOND_NS


class Asked(NamedTuple):
    """BeginSeqNo(7) and EndSeqNo(16) of a ResendRequest."""

    begin: int
    end: int


class Gap:
    """Messages beyond the expected number, and the ResendRequest that is out. Empty while all is in order."""

    __slots__ = ("_rules", "_early", "_highest", "_asked_to", "_moved_ns")

    def __init__(self, rules: SessionRules):
        self._rules = rules
        self._early: dict[int, FixMessage] = {}
        self._highest = 0  # the highest number seen
        self._asked_to = 0  # the last number that the request out there covers; 0: none is out
        self._moved_ns = 0  # when it was asked, or last filled a little

    @property
    def is_open(self) -> bool:
        return self._highest > 0

    def clear(self) -> None:
        self._early.clear()
        self._highest = self._asked_to = self._moved_ns = 0

    def early(self, number: int, message: FixMessage, expected: int, now_ns: int) -> Asked | None:
        """A message with a number above `expected`. What is to be asked for, None where that is on its way."""
        if len(self._early) < self._rules.queue_limit or number in self._early:
            self._early.setdefault(number, message)
        self._highest = max(self._highest, number)
        if self._asked_to >= expected and now_ns - self._moved_ns < self._rules.resend_again * SECOND_NS:
            return None
        return self._ask(expected, now_ns)

    def promised(self, number: int, expected: int, now_ns: int) -> None:
        """The peer knows what we expect and sends what lies before `number` unasked (NextExpectedMsgSeqNum)."""
        self._highest = max(self._highest, number)
        self._asked_to, self._moved_ns = number - 1, now_ns
        assert number > expected

    def moved(self, expected: int, now_ns: int) -> Asked | None:
        """`expected` went on. The next chunk, or the next hole, where there is one to be asked for."""
        self._moved_ns = now_ns
        if expected > self._highest:
            self.clear()
            return None
        if self._asked_to >= expected or expected in self._early:
            return None
        return self._ask(expected, now_ns)

    def take(self, number: int) -> FixMessage | None:
        """The message that arrived early with this number."""
        return self._early.pop(number, None)

    def skip(self, expected: int) -> None:
        """Numbers below `expected` will not come."""
        for number in [number for number in self._early if number < expected]:
            del self._early[number]

    def _ask(self, expected: int, now_ns: int) -> Asked:
        first_early = min((number for number in self._early if number >= expected), default=self._highest)
        last, chunk = max(first_early - 1, expected), self._rules.resend_chunk
        self._moved_ns = now_ns
        if chunk:
            self._asked_to = min(expected + chunk - 1, last)
            return Asked(expected, self._asked_to)
        self._asked_to = self._highest
        return Asked(expected, self._rules.profile.open_end)
