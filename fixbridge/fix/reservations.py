"""FIX numbers on record: what a session goes on from where its store is lost, on another site or with its disk.

At each logon, and when half of a block has been given, a block of outgoing MsgSeqNums is reserved by a command. It says too which
number of the peer's comes next; later commands of the session say it as they come (`Source.inbound_number`). A session without
its store goes on above the block: the peer sees a gap, asks, and is answered by a gap fill and by the reports of the log.

The command of a logon is followed by SessionOpened in the same turn of the loop: so a connection's session is known from the log.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Link, Record, Refused, Source, Submission
from fixbridge.fix.engine import SessionKey

_TID, _OPENED = ctp.internal_messages.ReserveFixNumbers.tid, ctp.internal_messages.SessionOpened.tid
FixNumbers = ctp.internal_structs.FixNumbers


@dataclass(slots=True)
class Numbers:
    """Of one session: the highest number that may have been given to what it sent, and the peer's next."""

    reserved: int
    expected: int


class Reservations:
    """`absorb` every record from number 1 on; `known` then holds what is on record. `reserve` puts more there."""

    def __init__(self, link: Link, front_id: int, block: int):
        self.block = block
        self.known: dict[SessionKey, Numbers] = {}
        self._link, self._front_id = link, front_id
        self._sessions: dict[int, SessionKey] = {}  # by connection
        self._last: SessionKey | None = None

    def absorb(self, records: Sequence[Record]) -> None:
        front_id = self._front_id
        for record in records:
            if record.__class__ is not Command or record.source.front_id != front_id:
                continue
            source, tid = record.source, record.message.tid
            if source.inbound_number:
                key = self._sessions.get(source.connection)
                if key is not None:
                    numbers = self.known[key]
                    numbers.expected = max(numbers.expected, source.inbound_number + 1)
            elif tid == _TID:
                said = record.message.get(FixNumbers)
                assert said is not None
                self._last = SessionKey(said.FixBeginString, said.FixSenderCompID, said.FixTargetCompID)
                self.known[self._last] = Numbers(said.Reserved, said.Expected)
            elif tid == _OPENED and self._last is not None:
                self._sessions[source.connection] = self._last

    def reserve(self, session: SessionKey, reserved: int, expected: int) -> bool:
        """Whether the log takes it now."""
        said = FixNumbers(
            FixBeginString=session.begin_string, FixSenderCompID=session.ours, FixTargetCompID=session.theirs,
            Reserved=reserved, Expected=expected,
        )  # fmt: skip
        try:
            self._link.submit(Submission(Message(_TID, (said,)), Source(self._front_id)))
        except Refused:
            return False
        return True
