"""The numbered flows of the trading day: one private flow a user, and the public one.

A flow is what members may ask for again (RESTART, RESUME), so the whole day is kept, each message encoded once for all its
readers, and only when the first of them asks for it. Numbers come from the log: the n-th message of a user's flow carries
number n in the record, whichever edge serves it.

What API 6.3.11 cannot say (an InstrumentID of more than 30 bytes, an internal message) still uses its number: a gap would make
the client deaf. Its place is taken by a packet with a TID that no client knows, which "is ignored but uses its sequence
number" (ftd-wire, "Frames"), and the message is logged by name. It is not shortened: a text that was cut would name
something else.
"""

from __future__ import annotations

from typing import Iterator

import structlog

from ctpproto import ctp
from ctpproto.faults import DoesNotFit, Fault, Unsayable
from ctpproto.ftd import packets
from ctpproto.ftd.packets import PRIVATE, PUBLIC, Encoded
from ctpproto.message import Message
from fixbridge.adapters.contract import Record, ResultRecord
from fixbridge.front import metrics

log = structlog.get_logger("front.flows")

RESTART, QUICK = 0, -1  # what a login's Dissemination says instead of a number (ftd-wire, "Series, sequence numbers, resume")
NOBODY_KNOWS_TID = 0x7F00FFFF
PLACEHOLDER = Encoded(NOBODY_KNOWS_TID, (packets.Part(0, b""),))


class ResumeAhead(Fault):
    """A client says that it has read further than the flow goes: it, or we, have lost part of the day. Never papered over."""

    def __init__(self, series: int, claimed: int, ours: int):
        self.series, self.claimed, self.ours = series, claimed, ours
        name = {PRIVATE: "private", PUBLIC: "public"}[series]
        super().__init__(f"{name} flow: the client has read number {claimed}, ours ends at {ours}")


class _Entry:
    """One message of a flow, shared by all the flows that carry it."""

    __slots__ = ("_message", "_encoded")

    def __init__(self, message: Message):
        self._message: Message | None = message
        self._encoded: Encoded | None = None

    def encoded(self, version: ctp.Version) -> Encoded:
        encoded = self._encoded
        if encoded is None:
            assert self._message is not None
            encoded = self._encoded = encode_return(version, self._message)
            self._message = None  # the day is kept once, not twice
        return encoded


def encode_return(version: ctp.Version, message: Message) -> Encoded:
    """A return for clients of `version`; the placeholder where that version cannot say it in one packet."""
    if message.tid not in version.answers:
        return PLACEHOLDER  # an internal message: its number is used, its content is none of the members' business
    try:
        encoded = packets.encode(version, message)
        if len(encoded.parts) != 1:
            raise Unsayable(f"return of {len(encoded.parts)} packets", version.name)
    except (Unsayable, DoesNotFit) as fault:
        metrics.unsayable.labels(ctp.name_of(message)).inc()
        log.warning("return cannot be said, placeholder sent", message=ctp.name_of(message), version=version.name, why=str(fault))
        return PLACEHOLDER
    return encoded


class Flow:
    """One series of one trading day. `len` is the last number."""

    __slots__ = ("series", "_version", "_entries")

    def __init__(self, series: int, version: ctp.Version):
        self.series, self._version = series, version
        self._entries: list[_Entry] = []

    def __len__(self) -> int:
        return len(self._entries)

    def append(self, number: int, entry: _Entry) -> None:
        assert number == len(self._entries) + 1, f"series {self.series}: record says {number} after {len(self._entries)}"
        self._entries.append(entry)

    def encoded(self, number: int) -> Encoded:
        """The message with that number, from 1."""
        return self._entries[number - 1].encoded(self._version)

    def opening(self, claim: int, same_day: bool) -> int:
        """The number after which a client is served, by what its login claims.

        RESTART: 0. QUICK: the end. A number: that number, if it is one of today's; of another day, 0 (the whole of today is new
        to it). Raises ResumeAhead.
        """
        if claim < 0:
            return len(self)
        if claim == RESTART or not same_day:
            return 0
        if claim > len(self):
            raise ResumeAhead(self.series, claim, len(self))
        return claim


class Flows:
    """All flows of the trading day, built from released records."""

    def __init__(self, version: ctp.Version):
        self.version = version
        self.trading_day = ""
        self._start("")

    def _start(self, trading_day: str) -> None:
        self.trading_day = trading_day
        self.public = Flow(PUBLIC, self.version)
        self._private: dict[str, Flow] = {}

    def private(self, user: str) -> Flow:
        """The user's flow today, empty for one that nothing has been said to."""
        flow = self._private.get(user)
        if flow is None:
            flow = self._private[user] = Flow(PRIVATE, self.version)
        return flow

    def take(self, record: Record) -> None:
        """Take the next released record. The first result of a new trading day starts every flow anew: commands handed in behind
        a day roll are of the new day already, and may stand in the log before the last results of the old one."""
        if not isinstance(record, ResultRecord):
            return
        if record.trading_day != self.trading_day:
            self._start(record.trading_day)
        if not (record.private or record.public_number):
            return
        entry = _Entry(record.message)
        for user, number in record.private:
            self.private(user).append(number, entry)
        if record.public_number:
            self.public.append(record.public_number, entry)

    def sizes(self) -> Iterator[tuple[str, int]]:
        """(UserID, messages today), and ("", public ones)."""
        yield "", len(self.public)
        for user, flow in self._private.items():
            yield user, len(flow)
