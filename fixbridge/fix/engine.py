"""The seam between the gateway and a FIX engine: what the one needs of the other, and nothing else.

The engine owns the session layer: sequence numbers, heartbeats, resends, its store. The gateway owns who may log on and
what the messages mean. An engine of our own can take QuickFIX's place behind the same lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterator, Mapping, NamedTuple, Protocol

from ctpproto.fix.message import FixMessage

if TYPE_CHECKING:
    from fixbridge.fix.sessions import Session


class SessionKey(NamedTuple):
    """A FIX session: version and the two CompIDs, ours first."""

    begin_string: str
    ours: str
    theirs: str

    def __str__(self) -> str:
        return f"{self.begin_string}:{self.ours}->{self.theirs}"


class Verdict(NamedTuple):
    """What became of a Logon's password. `refusal`: the words for Text(58) of the Logout, "" for a good one."""

    refusal: str = ""


class Application(Protocol):
    """What an engine calls, always in the gateway's event loop, in the order of events."""

    async def verify(self, session: SessionKey, logon: FixMessage, peer: str) -> Verdict:
        """Whether this Logon may go on. Asked before the engine's session state hears of it."""

    def on_logon(self, session: SessionKey) -> None:
        """The session layer is up; the peer has been answered."""

    def on_message(self, session: SessionKey, message: FixMessage) -> None:
        """An application message, in sequence."""

    def on_logout(self, session: SessionKey) -> None:
        """The session is down, for whatever reason."""

    def on_trouble(self, what: str, peer: str, why: str) -> None:
        """Something that an operator may want to see: garbage, a refused logon, a session-level reject."""


class Engine(Protocol):
    """A FIX acceptor on one port for a fixed set of sessions: `table`."""

    table: Mapping[SessionKey, Session]

    async def start(self, application: Application) -> int:
        """Listen; returns the port. Raises OSError."""

    async def stop(self) -> None:
        """Log everybody out and let go of port and store."""

    def send(self, session: SessionKey, message: FixMessage, keep: bool = True) -> None:
        """Send, or keep for the resend that follows the next logon. The message is in the store when this returns.

        keep=False: for what is stale when it is late. It is gap-filled in a resend.
        """

    def backlog(self, session: SessionKey) -> int:
        """Bytes said to the session's peer that its connection has not taken yet; 0 for one that is down."""

    def logout(self, session: SessionKey, text: str) -> None:
        """End a session with words."""

    def version(self, session: SessionKey) -> str:
        """The application version that the session speaks, such as FIX.5.0SP2 over FIXT.1.1; the last one while it is down."""

    def sent(self, session: SessionKey) -> Iterator[FixMessage]:
        """The last application messages in the store, newest first. Call before `start`."""
