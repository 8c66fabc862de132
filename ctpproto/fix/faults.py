"""Mistakes of a FIX peer, each with what the answer in the protocol needs."""

from __future__ import annotations

from typing import Any

from ctpproto.faults import Fault, WireFault


class Garbled(WireFault):
    """Bytes that are no FIX message (FIX 4.4 vol. 2, "garbled message"): no answer is due.

    The bytes are skipped or the link ends. `offset`: where it was seen, from the message's first byte.
    """

    def __init__(self, reason: str, offset: int):
        self.reason, self.offset = reason, offset
        super().__init__(f"{reason}, at byte {offset}")

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.reason, self.offset))


class Rejected(Fault):
    """A message that is due a Reject(3). `tag` for RefTagID(371), 0 for none; `reason` for SessionRejectReason(373)."""

    def __init__(self, reason: str, tag: int, text: str):
        self.reason, self.tag, self.text = reason, tag, text
        super().__init__(text)


class FieldMissing(Fault):
    """A field that the message needs is not there."""

    def __init__(self, tag: int, name: str):
        self.tag, self.name = tag, name
        super().__init__(f"{name} is missing")


class BadValue(Fault):
    """A field's text is no value of its type."""

    def __init__(self, tag: int, name: str, value: str, why: str):
        self.tag, self.name, self.value, self.why = tag, name, value, why
        super().__init__(f"{name}: {why}: {value!r}")


def delimiter_inside(tag: int, text: str) -> BadValue:
    """For a value that would end its field, and begin another of whoever's making."""
    return BadValue(tag, f"tag {tag}", text, "the delimiter stands in it, and the field before does not say its length")
