"""What a peer can do wrong on an FTD connection, each with the reason code that the official client gives for it.

`reason` is nReason of OnFrontDisconnected; 0 where the official client has none, because it goes deaf instead of closing.
"""

from __future__ import annotations

from ctpproto.faults import Fault, WireFault


class FtdFault(WireFault):
    """Root of the faults that end an FTD connection."""

    reason: int = 0


class Closed(FtdFault):
    """The peer closed or reset the connection."""

    reason = 0x1001


class Silent(FtdFault):
    """The peer sent no complete frame for longer than the time-out."""

    reason = 0x2001


class BadFrame(FtdFault):
    """FTD header or extension out of bounds."""

    reason = 0x2003


class BadBody(FtdFault):
    """FTDC content that contradicts itself: field bytes, or zero-run compression."""

    reason = 0xA001


class MisNumbered(FtdFault):
    """A sequence number that is not the one expected. The official client goes deaf here; nothing repairs it."""

    def __init__(self, series: int, expected: int, got: int):
        self.series, self.expected, self.got = series, expected, got
        super().__init__(f"series {series}: number {got} where {expected} was expected")


class NotSent(Fault):
    """A call that the client library refuses without sending a byte; `code` is what its functions return."""

    code: int = 0


class NotConnected(NotSent):
    """-1: there is no connection."""

    code = -1


class QueryInFlight(NotSent):
    """-2: an earlier query has not been answered yet."""

    code = -2


class QueryTooFast(NotSent):
    """-3: a second query in the same wall-clock second."""

    code = -3
