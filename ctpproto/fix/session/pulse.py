"""Silence: when a heartbeat is due, when the peer is tested, when it is given up."""

from __future__ import annotations

from enum import Enum

from ctpproto.fix.session.rules import SessionRules
from ctpproto.fix.session.times import SECOND_NS


def nanoseconds(seconds: float) -> int:
    return int(seconds * SECOND_NS)


class Step(Enum):
    """What silence asks for."""

    BEAT = "say Heartbeat(0)"
    TEST = "say TestRequest(1)"
    END = "close"


class Pulse:
    """interval: HeartBtInt(108) that was agreed on, in seconds, 0 for none. heard_ns: when the peer said something last."""

    __slots__ = ("_rules", "interval", "heard_ns", "_tested")

    def __init__(self, rules: SessionRules):
        self._rules = rules
        self.interval = 0
        self.heard_ns = 0
        self._tested = 0  # TestRequests since something was heard

    def hear(self, now_ns: int) -> None:
        """The peer has said something, whatever it was."""
        self.heard_ns = now_ns
        self._tested = 0

    def due_ns(self, said_ns: int, busy: bool) -> int | None:
        """When `step` asks for something next. said_ns: when we said something last. busy: an answer of ours waits for room."""
        if not self.interval:
            return None
        patience_ns = self.heard_ns + self._patience_ns()
        return patience_ns if self._tested or busy else min(patience_ns, said_ns + nanoseconds(self.interval))

    def step(self, now_ns: int, said_ns: int, busy: bool) -> Step | None:
        """What is to be done now."""
        silent_ns = now_ns - self.heard_ns
        if not self.interval:
            return None
        if silent_ns >= nanoseconds(self._rules.silence_after * self.interval):
            return Step.END
        if silent_ns >= self._patience_ns():
            self._tested += 1
            return Step.TEST
        # A TestRequest that waits for its answer stands for our heartbeats, and so does an answer to a ResendRequest.
        return Step.BEAT if not self._tested and not busy and now_ns >= said_ns + nanoseconds(self.interval) else None

    def _patience_ns(self) -> int:
        """Silence that is borne before the next step: another TestRequest, or the end."""
        rules = self._rules
        return nanoseconds(min(rules.test_request_after * (self._tested + 1), rules.silence_after) * self.interval)
