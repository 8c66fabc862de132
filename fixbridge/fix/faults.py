"""Why a FIX connection ends without a word to its peer."""

from __future__ import annotations

from ctpproto.faults import Fault


class Uninvited(Fault):
    """A connection whose first message is no Logon that this acceptor has a session for. An answer would take a number of one."""


class SlowReader(Fault):
    """A member that does not read what it is sent."""


class TooMuchGarbage(Fault):
    """A member that sends bytes and no messages."""
