"""The two rejects of the session level: Reject(3), and BusinessMessageReject(j) for a type that the application does not have."""

from __future__ import annotations

from ctpproto.fix.faults import Rejected
from ctpproto.fix.message import FixMessage
from ctpproto.fix.session.rules import SessionRules
from ctpproto.generated.fixt11 import MsgType, SessionRejectReason, Tag

_NOT_SUPPORTED = "Unsupported Message Type"


def reject(message: FixMessage, fault: Rejected, rules: SessionRules) -> FixMessage:
    """Reject(3) with as much as the version can say."""
    profile = rules.profile
    invalid_tag = fault.reason == SessionRejectReason.InvalidTagNumber  # whose number may be 0
    said = (
        (Tag.RefSeqNum, message.get(Tag.MsgSeqNum)),
        (Tag.RefTagID, str(fault.tag) if fault.tag or invalid_tag else ""),
        (Tag.RefMsgType, message.msg_type),
        (Tag.SessionRejectReason, fault.reason if fault.reason in profile.reasons else ""),
        (Tag.Text, fault.text),
    )
    fields = [(tag, text) for tag, text in said if text and tag in profile.reject]
    return FixMessage(MsgType.Reject, _way_back(message, rules) + fields)


def unsupported(message: FixMessage, rules: SessionRules) -> FixMessage:
    """BusinessMessageReject(j), before FIX.4.2 Reject(3)."""
    profile = rules.profile
    if not profile.business_reject:
        return reject(message, Rejected("", 0, _NOT_SUPPORTED), rules)
    fields = _way_back(message, rules)
    fields += [(Tag.RefSeqNum, message.get(Tag.MsgSeqNum)), (Tag.RefMsgType, message.msg_type), profile.unsupported]
    if rules.default_appl_ver_id and rules.version_in_business_reject:
        fields.append((Tag.DefaultApplVerID, rules.default_appl_ver_id))
    return FixMessage(profile.business_reject, [*fields, (Tag.Text, _NOT_SUPPORTED)])


def _way_back(message: FixMessage, rules: SessionRules) -> list[tuple[int, str]]:
    """Routing fields: to whom the message was sent for, from whom it was delivered; none that would end its field."""
    routes = ((back, message.get(there)) for there, back in rules.profile.routes)
    return [(back, text) for back, text in routes if text and "\x01" not in text]
