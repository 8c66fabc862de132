"""What keeps a replay from running. A difference that it finds is no fault: it is what it was run for."""

from __future__ import annotations

from ctpproto.faults import Fault


class ReplayFault(Fault):
    """What was asked for cannot be replayed; the message says why and what would."""
