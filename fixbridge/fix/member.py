"""A FIX client: its FIX session as it is now, and its session in the core."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from ctpproto.fix.message import FixMessage
from ctpproto.structs import Struct
from ctpproto.translate.dialect import Kept
from ctpproto.translate.orders import Report
from fixbridge.fix.engine import SessionKey
from fixbridge.fix.versions import Version

OFFLINE, OPENING, ONLINE = "offline", "opening", "online"


@dataclass(eq=False, slots=True)
class Member:
    """`session`, `version` and `cancel_on_disconnect` are of the last logon; `session` is None while the FIX session is down.

    state: of the login in the core. connection: the gateway's own handle, a new one for each logon, 0 before the first.
    session_id: SessionID, 0 before the core gave one. login: RspUserLogin of the newest login. next_ref: OrderRef of the next
    order, whatever places it.
    """

    client: str
    user: str
    investor: str
    version: Version
    session: SessionKey | None = None
    cancel_on_disconnect: bool = False
    state: str = OFFLINE
    connection: int = 0
    session_id: int = 0
    login: Struct | None = None
    next_ref: int = 1
    kept: Kept = ()  # of the message that is being handled: what the member's dialect gets back in its answers
    paused: bool = False  # by a desk that waits for an answer, and what comes after has to come after
    waiting: deque[FixMessage] = field(default_factory=deque)  # messages until the login, or that answer, is there
    held: deque[Report] = field(default_factory=deque)  # reports until the FIX session is up

    @property
    def online(self) -> bool:
        """Logged on here and logged in at the core: requests can go."""
        return self.session is not None and self.state == ONLINE
