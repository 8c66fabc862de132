"""The contract between edges, log and cores.

Data flows one way: an edge hands in a `Submission`; the log writer numbers it into a `Command`, appends it, and gives it
to the core; the core's `Result`s are numbered and appended as `ResultRecord`s; what is synced (and, in synchronous
mode, acknowledged) is released to the edges, in order of numbers.

    Submission --writer--> Command --core--> Result* --writer--> ResultRecord* --watermark--> edges
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, NamedTuple, Protocol, Sequence, Union

from ctpproto.message import Error, Message
from ctpproto.structs import Struct

MAX_CONTEXT_BYTES = 512


class Source(NamedTuple):
    """Where a command came from, echoed to the edge with every dialog result.

    front_id: the edge, unique per process and site (CTP FrontID). session_id: the core's, 0 before it gave one.
    connection: the edge's own handle, never reused by the process. request_id: nRequestID as the client sent it.
    inbound_number: MsgSeqNum(34) of the FIX message that carried it, 0 where there was none.
    """

    front_id: int
    session_id: int = 0
    connection: int = 0
    request_id: int = 0
    inbound_number: int = 0


@dataclass(frozen=True, slots=True)
class Submission:
    """What an edge hands in. `user`: UserID the edge has authenticated, "" for the operator and the daemon itself.

    `context`: at most MAX_CONTEXT_BYTES opaque bytes. Every result that answers the command brings them back, and every
    later result about an order that the command placed does too.
    """

    message: Message
    source: Source
    user: str = ""
    context: bytes = b""


class Command(NamedTuple):
    """A submission with the writer's envelope. time_ns: UTC nanoseconds, never less than the record's before it."""

    number: int
    epoch: int
    trading_day: str  # YYYYMMDD
    time_ns: int
    message: Message
    source: Source
    user: str
    context: bytes


class Result(NamedTuple):
    """What a core says, to exactly one class of addressee.

    dialog: to the connection that the command came from. users: to each of these users' private flow.
    public: to everybody. None of the three: to the edges themselves, never to a member (e.g. PasswordChanged).
    """

    message: Message
    dialog: bool = False
    users: tuple[str, ...] = ()
    public: bool = False
    context: bytes = b""


class ResultRecord(NamedTuple):
    """A result with the writer's envelope.

    cause: number of the command. source: the command's, for routing. last: no more results of that command follow.
    private: (UserID, that user's private number this trading day) for each addressee. public_number: 0 unless public.
    An unlogged answer (a query's) has number 0 and is delivered only to the edge it came from.
    """

    number: int
    epoch: int
    trading_day: str
    time_ns: int
    cause: int
    last: bool
    dialog: bool
    source: Source
    private: tuple[tuple[str, int], ...]
    public_number: int
    context: bytes
    message: Message


Record = Union[Command, ResultRecord]


class Core(Protocol):
    """A core that is a deterministic function of its commands. The object is the state; nothing else has access to it.

    No clock, randomness, I/O, set order or hash order. Two cores given the same commands say the same results, and
    `export` the same records.
    """

    NAME: str

    def apply(self, command: Command) -> list[Result]:
        """Decide a command: change the state, return what is to be said, in order. Never raises for a member's mistake."""

    def absorb(self, command: Command, results: Sequence[ResultRecord]) -> None:
        """Change the state as recorded: what a member has seen is applied, not decided again."""

    def query(self, message: Message, user: str) -> Message:
        """Answer a query from the state as it is: the response message, its rows as fields, RspInfo first on an error.

        Changes nothing. The rows may be many; the edge splits them into packets.
        """

    def export(self) -> list[Struct]:
        """The whole state as canonical records in canonical order: the snapshot, and what two cores compare."""

    @classmethod
    def restore(cls, records: Sequence[Struct]) -> "Core":
        """The core that exported these records; `restore([])` is the empty one."""


class Driver(Protocol):
    """A core that is not a function (a real counter upstream): commands in, results into the same log when they come.

    Sends nothing twice: after a restart it is given, by `start`, every command without a last result, and asks its
    counter what became of them before it sends any.
    """

    NAME: str

    async def start(self, emit: Callable[[int, Sequence[Result], bool], None], unanswered: Sequence[Command]) -> None:
        """Begin. `emit(cause, results, last)` appends results; cause 0 where the counter spoke by itself."""

    def submit(self, command: Command) -> None:
        """Take a command that is in the log. Never blocks."""

    async def stop(self) -> None:
        """Let go of the counter; nothing is emitted after this returns."""


class Refused(Exception):
    """The system takes no command now (halted, full, slow follower). `error` is the answer in the counter's own words."""

    def __init__(self, error: Error, why: str):
        self.error, self.why = error, why
        super().__init__(f"{error.id} {error.prompt}: {why}")


class Subscription(Protocol):
    def close(self) -> None:
        """No delivery after this returns."""


class Link(Protocol):
    """All that an edge may do with the core: two calls, in one process or over a socket."""

    def submit(self, submission: Submission) -> None:
        """Hand in a command or a query. Returns at once; the answer comes as a released record. Raises Refused."""

    def read(self, after: int, front_id: int, deliver: Callable[[Sequence[Record]], None]) -> Subscription:
        """Deliver every released record with a number above `after`, in order, in batches, then live; and the unlogged
        answers (number 0) of this front's queries. `deliver` is called in the edge's own event loop and must not block."""
