"""A desk: what the gateway hands the messages of one business to, and the few things that a desk may ask of the gateway."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Mapping, Protocol, Sequence

from ctpproto.fix.faults import Rejected
from ctpproto.fix.message import FixMessage
from ctpproto.message import Message
from ctpproto.structs import Struct
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.orders import Report
from fixbridge.adapters.contract import Record, ResultRecord
from fixbridge.fix.instruments import Instruments
from fixbridge.fix.member import Member
from fixbridge.fix.versions import Version

Handler = Callable[[Any, Member, FixMessage], None]


class Gateway(Protocol):
    """All that a desk may do. broker, front_id: BrokerID and FrontID of what is submitted; members: by client CompID.

    instruments: what members may name; has read a record before the desks do.
    versions: those that its sessions speak, each once.
    """

    broker: str
    front_id: int
    members: Mapping[str, Member]
    instruments: Instruments
    versions: Sequence[Version]
    drop_copies: Mapping[str, frozenset[str]]  # by client CompID: accounts and users

    def now_ns(self) -> int:
        """UTC nanoseconds."""

    def answer(self, member: Member, message: FixMessage, keep: bool = True) -> None:
        """Say something in the words of the member's version. Dropped while the member is not logged on. keep=False: not to be
        said again in a resend, being stale by then.

        What FIX.4.4 says, `member.version.worded` says in another version's words.
        """

    def backlog(self, member: Member) -> int:
        """Bytes said to the member that its connection has not taken yet. What may be left out is left out while there are
        many."""

    def report(self, report: Report) -> None:
        """Say something that a released record gave, in FIX.4.4's words: once, in order, after the next logon if need be."""

    def submit(
        self, member: Member, tid: int, structs: Sequence[Struct], context: bytes = b"", message: FixMessage | None = None
    ) -> None:
        """Hand in a command of the member's; `message` is what it came in. Raises Refused."""

    def query(self, member: Member, tid: int, struct: Struct, then: Callable[[Message], None]) -> None:
        """Ask the core. `then` gets the response with all its rows, RspInfo first on an error, unless the member has gone.

        Raises Refused.
        """

    def pause(self, member: Member) -> None:
        """Let the member's messages wait: what one of them means is being asked, and the next ones come after it."""

    def resume(self, member: Member) -> None:
        """Go on with them. A member that has gone meanwhile is not paused any more, and its messages have gone, too."""

    def business_reject(self, member: Member, message: FixMessage, reason: str, words: str, error_id: int = 0) -> None:
        """BusinessMessageReject(j). reason: a code of FIX.4.4's BusinessRejectReason(380)."""

    def session_reject(self, member: Member, message: FixMessage, fault: Rejected) -> None:
        """Reject(3)."""

    def event(self, line: str) -> None:
        """Show the operator something."""


class Desk:
    """Made once for a gateway. Everything is called in the gateway's event loop; nothing here may block.

    HANDLES: MsgType(35) -> method(self, member, message), called with valid messages of members who are online, in the words of
    specs/mapping; `member.kept` is what its dialect has back in answers, and belongs into an edge context. A handler may
    raise what its message deserves: CannotSay, FieldMissing, BadValue, Rejected and Refused are answered by the gateway.
    """

    HANDLES: ClassVar[Mapping[str, Handler]] = {}

    def __init__(self, gateway: Gateway):
        self.gateway = gateway

    def refuse(self, member: Member, message: FixMessage, fault: CannotSay) -> bool:
        """Refuse, in its own words, a message that this desk HANDLES and that cannot be put into those of the tables.

        False where a BusinessMessageReject says enough.
        """
        return False

    def on_record(self, record: Record) -> None:
        """A released record, from number 1 on and in order; before the gateway is ready, too."""

    def on_unlogged(self, record: ResultRecord) -> None:
        """An answer outside the log that no query waits for: the refusal of a submission that never got its number."""

    def on_logon(self, member: Member) -> None:
        """The member is online; `member.login` is the core's answer. Comes again after a day roll."""

    def on_logout(self, member: Member) -> None:
        """The member's FIX session is down. Called before its session in the core is closed."""
