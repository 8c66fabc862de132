"""What a received header must say, whatever the message: CompIDs, SendingTime, OrigSendingTime."""

from __future__ import annotations

from typing import NamedTuple

from ctpproto.fix.message import FixMessage
from ctpproto.fix.session.rules import SessionRules
from ctpproto.fix.session.times import SECOND_NS, Stamps
from ctpproto.generated.fixt11 import SessionRejectReason, Tag

_SENDER, _TARGET, _SENT, _POSS_DUP = Tag.SenderCompID, Tag.TargetCompID, Tag.SendingTime, Tag.PossDupFlag


class HeaderFault(NamedTuple):
    """What a Reject(3) is due for. tag: RefTagID(371), 0 for none. ends: a Logout follows."""

    reason: str
    tag: int
    text: str
    ends: bool = False


class HeaderCheck:
    """The checks that two parties have agreed on."""

    __slots__ = ("_rules", "_stamps", "_theirs", "_ours", "_comp_ids", "_tolerance_ns")

    def __init__(self, rules: SessionRules):
        self._rules, self._stamps = rules, Stamps(rules.digits)
        self._theirs, self._ours, self._comp_ids = rules.theirs, rules.ours, rules.check_comp_ids
        self._tolerance_ns = int(rules.sending_time_tolerance * SECOND_NS) if rules.check_sending_time else None

    def __call__(self, message: FixMessage, now_ns: int) -> HeaderFault | None:
        """The first thing that is wrong with a message."""
        get = message.get
        theirs, ours, sent = get(_SENDER, None), get(_TARGET, None), get(_SENT, None)
        if not theirs or not ours or not sent:
            pairs = ((_SENDER, theirs), (_TARGET, ours), (_SENT, sent))
            return next(self._missing(tag, text) for tag, text in pairs if not text)
        if self._comp_ids and (theirs != self._theirs or ours != self._ours):
            return HeaderFault(SessionRejectReason.CompIDProblem, 0, "CompID problem", True)
        time_ns = self._stamps.read(sent)
        if time_ns is None:
            return self._malformed(_SENT, sent)
        tolerance_ns = self._tolerance_ns
        if tolerance_ns is not None and not -tolerance_ns <= now_ns - time_ns <= tolerance_ns:
            return _INACCURATE
        if get(_POSS_DUP) == "Y":
            return self._repeated(message, time_ns)
        return None

    def _repeated(self, message: FixMessage, time_ns: int) -> HeaderFault | None:
        original = message.get(Tag.OrigSendingTime, None)
        if not original:
            return self._missing(Tag.OrigSendingTime, original) if self._rules.poss_dup_needs_orig_sending_time else None
        original_ns = self._stamps.read(original)
        if original_ns is None:
            return self._malformed(Tag.OrigSendingTime, original)
        return _INACCURATE if original_ns > time_ns else None

    def _missing(self, tag: int, text: str | None) -> HeaderFault:
        name = self._rules.profile.transport.name(tag)
        if text is None:
            return HeaderFault(SessionRejectReason.RequiredTagMissing, tag, f"{name} is missing")
        return HeaderFault(SessionRejectReason.TagSpecifiedWithoutAValue, tag, f"{name} has no value")

    def _malformed(self, tag: int, text: str) -> HeaderFault:
        name = self._rules.profile.transport.name(tag)
        return HeaderFault(SessionRejectReason.IncorrectDataFormatForValue, tag, f"{name}: {text[:40]!r} is no UTCTIMESTAMP")


_INACCURATE = HeaderFault(SessionRejectReason.SendingtimeAccuracyProblem, 0, "SendingTime accuracy problem", True)
