"""What a session machine wants done, in the order of the list it gives."""

from __future__ import annotations

from typing import NamedTuple, Union

from ctpproto.fix.message import FixMessage


class Transmit(NamedTuple):
    """Write one whole message to the peer."""

    data: bytes


class Deliver(NamedTuple):
    """An application message, in sequence, each number once. PossResend(97) is the application's to look at."""

    message: FixMessage
    number: int  # MsgSeqNum(34)


class LoggedOn(NamedTuple):
    """The session is up: Logons have been exchanged. `logon`: the peer's."""

    logon: FixMessage


class LoggedOut(NamedTuple):
    """The session, which was up, is down. Said once, before its Disconnect."""

    why: str


class Disconnect(NamedTuple):
    """Close the connection once what was to be transmitted is written. The machine is down already; `disconnected` need not be
    called."""

    why: str


class Trouble(NamedTuple):
    """Something that an operator may want to see. what: Garbled, Reject, BusinessReject, LogonRefused, Gap, Sequence, BadPeer,
    PeerReject."""

    what: str
    why: str


Effect = Union[Transmit, Deliver, LoggedOn, LoggedOut, Disconnect, Trouble]
