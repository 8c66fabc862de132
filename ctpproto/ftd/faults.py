"""What a peer can do wrong on an FTD connection, each with the reason code that the official client gives for it.

`reason` is nReason of OnFrontDisconnected; 0 where the official client has none, because it goes deaf or reads on. `why` is a
sentence, and `offset` the byte at which it is so, where there is one: of the stream for frames, of the frame's content (as it
is after expanding, unless compression itself is at fault) for packets.
"""

from __future__ import annotations

from ctpproto.faults import Fault, WireFault


class FtdFault(WireFault):
    """Root of the faults that end an FTD connection."""

    reason: int = 0

    def __init__(self, why: str, offset: int | None = None):
        self.why, self.offset = why, offset
        super().__init__(why if offset is None else f"{why} (byte {offset})")


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


class TooManyInstruments(FtdFault):
    """Market data of more instruments than a client remembers."""


class BadField(FtdFault):
    """A field that CTP fills up, cuts off or reads over, and that a strict reader does not; see `ctpproto.ftd.strict`."""


class UnknownField(BadField):
    """A FID that the version has no struct for."""


class UnknownMessage(BadField):
    """A TID that the version has no message for, in that direction."""


class WrongLength(BadField):
    """A field that is shorter or longer than its struct, or overruns its packet."""


class WrongCount(BadField):
    """A field count that is not the count of fields."""


class BadMember(BadField):
    """A member that holds what cannot be: no GBK, text that does not end, a number that is none."""


class NotInDialect(Fault):
    """What the other side's dialect of FTD has no way to say."""

    def __init__(self, what: str, dialect: str):
        self.what, self.dialect = what, dialect
        super().__init__(f"{dialect} has no {what}")


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
