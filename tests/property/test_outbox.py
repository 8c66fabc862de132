"""The outbox under any order of submissions, losses and take-overs: what is handed in is decided once, or refused, never both."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from unit.core_site import account_query, insert, session_closed

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Refused, Submission
from fixbridge.adapters.log import records
from fixbridge.link.outbox import Outbox
from fixbridge.link.unlogged import refusal, unlogged

HOLD_NS = 100
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("insert"), st.integers(1, 4)),  # few references: the same bytes come twice
        st.tuples(st.just("query"), st.integers(1, 2)),
        st.tuples(st.just("closed"), st.just(0)),
        st.tuples(st.just("send"), st.just(0)),
        st.tuples(st.just("core takes"), st.integers(1, 5)),
        st.tuples(st.just("core refuses"), st.just(0)),
        st.tuples(st.just("edge reads"), st.integers(1, 9)),
        st.tuples(st.just("time"), st.integers(1, 80)),
        st.tuples(st.just("take over"), st.booleans()),
        st.tuples(st.just("expire"), st.just(0)),
    ),
    max_size=60,
)


class World:
    """An outbox, the wire to the core, the log, and what the edge has read of it."""

    def __init__(self, window: int):
        self.outbox = Outbox(HOLD_NS, max_undecided=12, window=window)
        self.now_ns = 0
        self.handed_in: list[Submission] = []
        self.wire: list[bytes] = []
        self.log: list[bytes] = []
        self.answers: list[object] = []
        self.read = 0
        self.told: list[Submission] = []  # refused or answered outside the log
        self.waits_to_retry = False

    def submit(self, submission: Submission) -> None:
        try:
            self.outbox.add(submission, self.now_ns)
        except Refused:
            return
        self.handed_in.append(submission)

    def core_takes(self, most: int) -> None:
        for raw in self.wire[:most]:
            command = records.decode(raw)
            assert isinstance(command, Command)
            if ctp.VOCABULARY.requests[command.message.tid].series == 4:
                asked = Submission(command.message, command.source, command.user, command.context)
                answer = Message(ctp.VOCABULARY.messages["OnRspQryTradingAccount"].tid, ())
                self.hear(unlogged(asked, answer, "", 0), asked)
            else:
                logged = command._replace(number=len(self.log) + 1, epoch=3, trading_day="20261123", time_ns=self.now_ns)
                self.log.append(records.encode(logged))
        del self.wire[:most]

    def core_refuses(self) -> None:
        if self.wire:
            command = records.decode(self.wire.pop(0))
            refused = Submission(command.message, command.source, command.user, command.context)  # type: ignore[union-attr]
            self.hear(refusal(refused, Refused(ctp.errors.CFFEX_OVER_REQUEST, "full"), "", 0), refused)

    def hear(self, answer, asked: Submission) -> None:  # type: ignore[no-untyped-def]
        if self.outbox.answered(answer):
            self.told.append(asked)

    def edge_reads(self, most: int) -> None:
        for raw in self.log[self.read : self.read + most]:
            self.outbox.seen(raw)
        self.read = min(len(self.log), self.read + most)

    def take_over(self, core_had_taken_all: bool) -> None:
        """The core dies; the wire's content was taken or is lost; the edge reads on to the end of what there is."""
        if core_had_taken_all:
            self.core_takes(len(self.wire))
        self.wire.clear()
        self.edge_reads(len(self.log))
        self.told += self.outbox.take_over(self.now_ns)
        self.wire += self.outbox.to_send()


def key(submission: Submission) -> bytes:
    command = Command(0, 0, "", 0, submission.message, submission.source, submission.user, submission.context)
    return records.identity(records.encode(command))


@settings(max_examples=400)
@given(STEPS, st.integers(1, 6))
def test_everything_is_decided_once_or_refused(steps: list, window: int) -> None:  # type: ignore[type-arg]
    world = World(window)
    for what, how in steps:
        match what:
            case "insert":
                world.submit(insert(how))
            case "query":
                world.submit(account_query(how))
            case "closed":
                world.submit(session_closed())
            case "send":
                world.outbox.retry()
                world.wire += world.outbox.to_send()
            case "core takes":
                world.core_takes(how)
            case "core refuses":
                world.core_refuses()
            case "edge reads":
                world.edge_reads(how)
            case "time":
                world.now_ns += how
            case "take over":
                world.take_over(how)
            case "expire":
                # No core: what was on the wire may have been taken or not, which only the log will tell.
                world.told += world.outbox.expire(world.now_ns)
    for _ in range(50):  # then a core serves for good
        world.outbox.retry()
        world.wire += world.outbox.to_send()
        world.core_takes(len(world.wire))
        world.edge_reads(len(world.log))
    world.take_over(core_had_taken_all=True)
    assert len(world.outbox) == 0
    ends = sorted([records.identity(raw) for raw in world.log] + [key(s) for s in world.told if key(s) not in QUERIES])
    commands = sorted(key(s) for s in world.handed_in if key(s) not in QUERIES)
    assert ends == commands, "each command has one end: it is logged, or it is refused"
    closed = key(session_closed())
    assert closed not in [key(s) for s in world.told], "a session's end is never given up"


QUERIES = {key(account_query(n)) for n in range(1, 3)}
