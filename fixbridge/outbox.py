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
from typing import Callable, Iterator

from ctpproto import ctp
from ctpproto.faults import Fault
from fixbridge.adapters.contract import Command, Refused, ResultRecord, Submission
from fixbridge.adapters.log import records
from fixbridge.unlogged import response_type

QUERY_SERIES = 4
MAX_UNDECIDED = 20_000  # more than a core lets wait (log.max_pending): its own refusal comes first
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


class Outbox:
    """One edge's undecided submissions. `hold_ns`: the age up to which a member's request is still handed to another core."""

    def __init__(self, hold_ns: int, max_undecided: int = MAX_UNDECIDED):
        self.hold_ns, self.max_undecided = hold_ns, max_undecided
        self._entries: deque[Entry] = deque()

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)

    def add(self, submission: Submission, now_ns: int) -> Entry:
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
        self._entries.append(entry)
        return entry

    def seen(self, raw: bytes) -> None:
        """A command of this edge stands in the log."""
        entries = self._entries
        if not entries:
            return
        identity = records.identity(raw)
        if entries[0].identity == identity:  # always, but for queries and refusals that are on their way
            entries.popleft()
            return
        for at, entry in enumerate(entries):
            if entry.identity == identity:
                del entries[at]
                return

    def answered(self, answer: ResultRecord) -> bool:
        """An answer outside the log came: a query's, or a refusal. Whether the edge is to be told: all but the refusal of a
        session's end, which is handed in again, since nobody else will ever say it."""
        source, context, tid = answer.source, answer.context, answer.message.tid
        same = [e for e in self._entries if e.submission.source == source and e.submission.context == context]
        found = next((e for e in same if response_type(e.submission.message).tid == tid), None) or next((e for e in same if e.is_query), None)
        if found is None:
            return True
        if found.submission.message.tid == _SESSION_CLOSED:
            found.sent = False
            return False
        self._entries.remove(found)
        return True

    def unsent(self) -> list[Entry]:
        """What no core has been given, in order."""
        return [entry for entry in self._entries if not entry.sent]

    def expire(self, now_ns: int) -> list[Submission]:
        """No core has come in time. Takes out what has waited for `hold_ns` and surely has no effect, to be refused in words:
        members' requests that were never sent, and their queries."""
        return self._too_old(now_ns, lambda entry: entry.is_query or not entry.sent)

    def take_over(self, now_ns: int) -> list[Submission]:
        """The log has been read beyond all that a lost core can have taken: what is still here was never taken. Everything is
        unsent again; members' requests older than `hold_ns` are taken out, to be refused in words: nobody expects them now."""
        for entry in self._entries:
            entry.sent = False
        return self._too_old(now_ns, lambda entry: True)

    def _too_old(self, now_ns: int, harmless: Callable[[Entry], bool]) -> list[Submission]:
        oldest_ns = now_ns - self.hold_ns
        out = [e for e in self._entries if e.is_members and e.since_ns <= oldest_ns and harmless(e)]
        if out:
            gone = set(map(id, out))
            self._entries = deque(e for e in self._entries if id(e) not in gone)
        return [e.submission for e in out]
