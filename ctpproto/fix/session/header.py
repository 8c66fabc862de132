"""What a received header must say, whatever the message: CompIDs, SendingTime, OrigSendingTime."""

from __future__ import annotations

from typing import NamedTuple

from ctpproto.fix.message import FixMessage
from ctpproto.fix.session.rules import SessionRules
from ctpproto.fix.session.times import SECOND_NS, Stamps
from ctpproto.generated.fixt11 import SessionRejectReason, Tag


class HeaderFault(NamedTuple):
    """What a Reject(3) is due for. tag: RefTagID(371), 0 for none. ends: a Logout follows."""

    reason: str
    tag: int
    text: str
    ends: bool = False


def check(message: FixMessage, rules: SessionRules, stamps: Stamps, now_ns: int) -> HeaderFault | None:
    """The first thing that is wrong with it."""
    get = message.get
    theirs, ours, sent = get(Tag.SenderCompID, None), get(Tag.TargetCompID, None), get(Tag.SendingTime, None)
    if not theirs or not ours or not sent:
        pairs = ((Tag.SenderCompID, theirs), (Tag.TargetCompID, ours), (Tag.SendingTime, sent))
        return next(_empty(rules, tag, text) for tag, text in pairs if not text)
    if rules.check_comp_ids and (theirs != rules.theirs or ours != rules.ours):
        return HeaderFault(SessionRejectReason.CompIDProblem, 0, "CompID problem", True)
    time_ns = stamps.read(sent)
    if time_ns is None:
        return _format(Tag.SendingTime, "SendingTime", sent)
    if rules.check_sending_time and abs(now_ns - time_ns) > rules.sending_time_tolerance * SECOND_NS:
        return HeaderFault(SessionRejectReason.SendingtimeAccuracyProblem, 0, "SendingTime accuracy problem", True)
    if get(Tag.PossDupFlag) == "Y":
        return _poss_dup(message, rules, stamps, time_ns)
    return None


def _poss_dup(message: FixMessage, rules: SessionRules, stamps: Stamps, time_ns: int) -> HeaderFault | None:
    original = message.get(Tag.OrigSendingTime, None)
    if not original:
        return _empty(rules, Tag.OrigSendingTime, original) if rules.poss_dup_needs_orig_sending_time else None
    original_ns = stamps.read(original)
    if original_ns is None:
        return _format(Tag.OrigSendingTime, "OrigSendingTime", original)
    if original_ns > time_ns:
        return HeaderFault(SessionRejectReason.SendingtimeAccuracyProblem, 0, "SendingTime accuracy problem", True)
    return None


def _empty(rules: SessionRules, tag: int, text: str | None) -> HeaderFault:
    name = rules.profile.dictionary.name(tag)
    if text is None:
        return HeaderFault(SessionRejectReason.RequiredTagMissing, tag, f"{name} is missing")
    return HeaderFault(SessionRejectReason.TagSpecifiedWithoutAValue, tag, f"{name} has no value")


def _format(tag: int, name: str, text: str) -> HeaderFault:
    return HeaderFault(SessionRejectReason.IncorrectDataFormatForValue, tag, f"{name}({tag}): {text[:40]!r} is no UTCTIMESTAMP")
