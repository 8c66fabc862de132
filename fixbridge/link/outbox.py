"""What an edge has handed in and does not yet know the fate of, in order: nothing is lost or decided twice over a take-over.

The log decides. A command of this edge that comes back as a record is decided; one that does not come back until the log has
been read beyond everything that the lost core can have taken was never taken, and is handed in again, once. Queries are not
logged: they stay until their answer comes. Nothing is added to the contract for this: commands of one edge stand in the log in
the order in which they were handed in, so the oldest entry with the same bytes is the one that came back; of two with the
same bytes it does not matter which.

No socket and no clock: callers pass now_ns.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Callable, Iterator, Sequence

from ctpproto import ctp
from ctpproto.faults import Fault
from fixbridge.adapters.contract import Command, Refused, ResultRecord, Source, Submission
from fixbridge.adapters.log import records
from fixbridge.link.unlogged import response_type

QUERY_SERIES = 4
MAX_UNDECIDED = 20_000  # of one edge; one more is refused
WINDOW = 2_048  # handed to a core at a time: after an outage it is not flooded beyond what it lets wait (log.max_pending)
_SESSION_CLOSED = ctp.internal_messages.SessionClosed.tid


@dataclass(eq=False, slots=True)
class Entry:
    """A submission on its way. `raw`: as it travels; `identity`: what the log keeps of it; `sent`: a core may have it."""

    submission: Submission
    raw: bytes
    identity: bytes
    is_query: bool
    is_members: bool  # a member's own request, which words can answer; the edge's own commands must reach the log
    since_ns: int
    sent: bool = False

    @property
    def sender(self) -> tuple[Source, bytes]:
        """By what an answer outside the log names it."""
        return self.submission.source, self.submission.context


class Outbox:
    """One edge's undecided submissions. `hold_ns`: the age up to which a member's request is still handed to another core.

    Nothing here takes longer because many wait: that is when there is no time.
    """

    def __init__(self, hold_ns: int, max_undecided: int = MAX_UNDECIDED, window: int = WINDOW):
        self.hold_ns, self.max_undecided, self.window = hold_ns, max_undecided, window
        self._entries: dict[Entry, None] = {}  # in order
        self._unsent: deque[Entry] = deque()  # in order; some may have been decided meanwhile
        self._again: list[Entry] = []  # refused, and to be handed in all the same
        self._sent = 0
        self._by_identity: dict[bytes, list[Entry]] = {}  # mostly one
        self._by_sender: dict[tuple[Source, bytes], list[Entry]] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)

    def add(self, submission: Submission, now_ns: int) -> None:
        """Take a submission. Raises Refused where it cannot be said or too many wait."""
        if len(self._entries) >= self.max_undecided:
            raise Refused(ctp.errors.CFFEX_OVER_REQUEST, f"{self.max_undecided} submissions wait for the core")
        message = submission.message
        try:
            raw = records.encode(Command(0, 0, "", 0, message, submission.source, submission.user, submission.context))
        except Fault as fault:
            raise Refused(ctp.errors.BAD_FIELD, str(fault)) from fault
        kind = ctp.VOCABULARY.requests.get(message.tid)
        is_query = kind is not None and kind.series == QUERY_SERIES
        is_members = kind is None or kind.api != "internal"
        entry = Entry(submission, raw, records.identity(raw), is_query, is_members, now_ns)
        self._entries[entry] = None
        self._by_identity.setdefault(entry.identity, []).append(entry)
        self._by_sender.setdefault(entry.sender, []).append(entry)
        self._unsent.append(entry)

    def to_send(self) -> list[bytes]:
        """What is to be handed to the core now, in order; it counts as sent."""
        due: list[bytes] = []
        unsent = self._unsent
        while unsent and self._sent < self.window:
            entry = unsent.popleft()
            if entry in self._entries and not entry.sent:
                entry.sent = True
                self._sent += 1
                due.append(entry.raw)
        return due

    def seen(self, raw: bytes) -> None:
        """A command of this edge stands in the log."""
        found = _first_sent(self._by_identity.get(records.identity(raw), ()))
        if found is not None:
            self._remove(found)

    def answered(self, answer: ResultRecord) -> bool:
        """An answer outside the log came: a query's, or a refusal. Whether the edge is to be told: all but the refusal of a
        session's end, which is handed in again after `retry`, since nobody else will ever say it."""
        same = self._by_sender.get((answer.source, answer.context), ())
        tid = answer.message.tid
        found = _first_sent([e for e in same if response_type(e.submission.message).tid == tid]) or _first_sent(
            [e for e in same if e.is_query]
        )
        if found is None:
            return True
        if found.submission.message.tid == _SESSION_CLOSED:
            self._sent -= found.sent
            found.sent = False
            self._again.append(found)
            return False
        self._remove(found)
        return True

    def retry(self) -> None:
        """Let what was refused and must reach the log be sent again."""
        self._unsent.extend(self._again)
        self._again.clear()

    def expire(self, now_ns: int) -> list[Submission]:
        """No core has come in time. Takes out what has waited for `hold_ns` and surely has no effect, to be refused in words:
        members' requests that were never sent, and their queries."""
        return self._too_old(now_ns, lambda entry: entry.is_query or not entry.sent)

    def take_over(self, now_ns: int) -> list[Submission]:
        """The log has been read beyond all that a lost core can have taken: what is still here was never taken. Everything is
        unsent again; members' requests older than `hold_ns` are taken out, to be refused in words: nobody expects them now."""
        for entry in self._entries:
            entry.sent = False
        self._sent = 0
        refused = self._too_old(now_ns, lambda entry: True)
        self._unsent = deque(self._entries)
        self._again.clear()
        return refused

    def _too_old(self, now_ns: int, harmless: Callable[[Entry], bool]) -> list[Submission]:
        oldest_ns = now_ns - self.hold_ns
        out = [e for e in self._entries if e.is_members and e.since_ns <= oldest_ns and harmless(e)]
        for entry in out:
            self._remove(entry)
        return [e.submission for e in out]

    def _remove(self, entry: Entry) -> None:
        del self._entries[entry]
        self._sent -= entry.sent
        for index, key in ((self._by_identity, entry.identity), (self._by_sender, entry.sender)):
            same = index[key]
            same.remove(entry)
            if not same:
                del index[key]


def _first_sent(same: Sequence[Entry]) -> Entry | None:
    """Of entries that a word from the core may be about: the oldest that it has."""
    return next((entry for entry in same if entry.sent), same[0] if same else None)
