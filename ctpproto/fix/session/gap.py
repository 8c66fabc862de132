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
    """Messages beyond the expected number, and the ResendRequest that is out. Closed while all is in order.

    asked_from: BeginSeqNo of the last ResendRequest of this connection, 0 for none; it outlives the gap.
    """

    __slots__ = ("_rules", "_early", "_bytes", "_highest", "_asked_to", "_moved_ns", "asked_from")

    def __init__(self, rules: SessionRules):
        self._rules = rules
        self._early: dict[int, FixMessage] = {}
        self._bytes = 0
        self._highest = 0  # the highest number seen; 0: no gap is open
        self._asked_to = 0  # the last number that the request out there covers; 0: none is out
        self._moved_ns = 0  # when it was asked, or last filled a little
        self.asked_from = 0

    @property
    def is_open(self) -> bool:
        return self._highest > 0

    def clear(self) -> None:
        """Numbers begin anew, or the connection is gone."""
        self._close()
        self.asked_from = 0

    def early(self, number: int, message: FixMessage, expected: int, now_ns: int) -> Asked | None:
        """A message with a number above `expected`. What is to be asked for, None where that is on its way."""
        self._keep(number, message)
        if self._asked_to >= expected and now_ns - self._moved_ns < self._rules.resend_again * SECOND_NS:
            return None
        return self._ask(expected, now_ns)

    def promised(self, number: int, message: FixMessage, now_ns: int) -> None:
        """An early Logon of a peer that knows what we expect, and sends what is missing unasked (NextExpectedMsgSeqNum)."""
        self._keep(number, message)
        self._asked_to, self._moved_ns = number - 1, now_ns

    def moved(self, expected: int, now_ns: int) -> Asked | None:
        """`expected` went on. The next chunk, or the next hole, where there is one to be asked for."""
        self._moved_ns = now_ns
        if expected > self._highest:
            self._close()
            return None
        if self._asked_to >= expected or expected in self._early:
            return None
        return self._ask(expected, now_ns)

    def filled(self, expected: int) -> None:
        """A gap fill led to `expected`: what lies below will not come. One that leads to the end of a chunk ends it."""
        for number in [number for number in self._early if number < expected]:
            self.take(number)
        if self._rules.resend_chunk and expected == self._asked_to:
            self._asked_to -= 1

    def take(self, number: int) -> FixMessage | None:
        """The message that arrived early with this number."""
        message = self._early.pop(number, None)
        if message is not None:
            self._bytes -= len(message.raw or b"")
        return message

    def _keep(self, number: int, message: FixMessage) -> None:
        self._highest = max(self._highest, number)
        size = len(message.raw or b"")
        full = len(self._early) >= self._rules.queue_limit or self._bytes + size > self._rules.queue_bytes
        if number not in self._early and not full:
            self._early[number] = message
            self._bytes += size

    def _close(self) -> None:
        self._early.clear()
        self._bytes = self._highest = self._asked_to = self._moved_ns = 0

    def _ask(self, expected: int, now_ns: int) -> Asked:
        """Up to the first message that is here; a request that reaches it is left open at its end, as is usual."""
        first_early = min((number for number in self._early if number >= expected), default=self._highest)
        last, chunk = max(first_early - 1, expected), self._rules.resend_chunk
        self._moved_ns, self.asked_from = now_ns, expected
        if chunk and expected + chunk - 1 < last:
            self._asked_to = expected + chunk - 1
            return Asked(expected, self._asked_to)
        self._asked_to = last if chunk else max(last, self._highest - 1)
        return Asked(expected, self._rules.profile.open_end)
