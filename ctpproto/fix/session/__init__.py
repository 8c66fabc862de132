"""A FIX session without socket or clock: `machine.Session`, told what comes in and what time it is, says what is to be done.

    machine     the session: both roles, FIX.4.0 to 4.4 and FIXT.1.1
    rules       what two parties have agreed on
    effects     what is to be done: transmit, deliver, disconnect
    store       what a session remembers
    logon       Logon, ours and a peer's              answers  the rejects        pulse  silence: heartbeats, tests, the end
    intake      bytes to messages, past what is garbled; `recover` for a shell that reads its own buffer
    sending     numbers, headers, answers to ResendRequest        gap    what came early and what was asked for
    versions    what the session level of each version has        times  UTCTIMESTAMP

Measured on a busy core of the development machine, codec in C, an order of 15 fields: 3 us from bytes to `Deliver`, 9 us with a
strict dictionary; 2.5 us from a report of 15 fields to `Transmit`.
"""

from ctpproto.fix.session.effects import Deliver, Disconnect, Effect, LoggedOn, LoggedOut, Transmit, Trouble
from ctpproto.fix.session.intake import Intake
from ctpproto.fix.session.machine import Session, State
from ctpproto.fix.session.rules import Role, SessionRules
from ctpproto.fix.session.store import MemoryStore, Store

__all__ = [
    "Deliver", "Disconnect", "Effect", "Intake", "LoggedOn", "LoggedOut", "MemoryStore", "Role", "Session", "SessionRules",
    "State", "Store", "Transmit", "Trouble",
]  # fmt: skip
