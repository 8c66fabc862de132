"""What the session level of each FIX version has, asked of its dictionary: no fact about a version is typed here twice."""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from ctpproto.fix.dictionary import Dictionary
from ctpproto.generated import fixt11
from ctpproto.generated.fixt11 import ApplVerID, MsgType, Tag

FIXT = fixt11.DICTIONARY.begin_string
_MODULES = {"FIX.4.0": "fix40", "FIX.4.1": "fix41", "FIX.4.2": "fix42", "FIX.4.3": "fix43", "FIX.4.4": "fix44"}
BEGIN_STRINGS = (*_MODULES, FIXT)
ADMIN = frozenset((  # MsgTypes of the session level
    MsgType.Logon, MsgType.Logout, MsgType.Heartbeat, MsgType.TestRequest, MsgType.ResendRequest, MsgType.Reject, MsgType.SequenceReset,
))  # fmt: skip
# ApplVerID(1128) -> module, for what FIXT.1.1 can carry
APPLICATIONS = {
    ApplVerID.Fix40: "fix40", ApplVerID.Fix41: "fix41", ApplVerID.Fix42: "fix42", ApplVerID.Fix43: "fix43",
    ApplVerID.Fix44: "fix44", ApplVerID.Fix50: "fix50", ApplVerID.Fix50Sp1: "fix50sp1", ApplVerID.Fix50Sp2: "fix50sp2",
}  # fmt: skip
OPEN_END_41 = 999_999  # EndSeqNo(16) for "and all that follow" until FIX.4.1; 0 since


@dataclass(frozen=True)
class Profile:
    """The session level of one dictionary.

    timestamp_digits: how exact times are said. open_end: EndSeqNo(16) for "and all that follow". reasons: codes that
    SessionRejectReason(373) may say, none where there is no such field. reject: tags of Reject(3). business_reject: MsgType of
    BusinessMessageReject, "" where there is none; unsupported: its field that says "Unsupported Message Type". logon: tags of Logon(A).
    """

    dictionary: Dictionary
    timestamp_digits: int
    open_end: int
    reasons: frozenset[str]
    reject: frozenset[int]
    business_reject: str
    unsupported: tuple[int, str]
    logon: frozenset[int]


def dictionary(begin_string: str, appl_ver_id: str = "") -> Dictionary:
    """The standard's dictionary. Modules are large and loaded when they are asked for. Raises ValueError."""
    module = APPLICATIONS.get(appl_ver_id) if begin_string == FIXT else _MODULES.get(begin_string)
    if module is None:
        raise ValueError(f"no dictionary for BeginString(8) {begin_string!r} with ApplVerID {appl_ver_id!r}")
    return importlib.import_module(f"ctpproto.generated.{module}").DICTIONARY


_PROFILES: dict[int, Profile] = {}


def profile(dictionary: Dictionary) -> Profile:
    """The profile of a dictionary; made once."""
    found = _PROFILES.get(id(dictionary))
    if found is None or found.dictionary is not dictionary:
        found = _PROFILES[id(dictionary)] = _profile(dictionary)
    return found


def _profile(dictionary: Dictionary) -> Profile:
    fields, messages = dictionary.fields, dictionary.messages
    reason = fields.get(Tag.SessionRejectReason)
    logon, reject = messages[MsgType.Logon].allowed, messages[MsgType.Reject].allowed
    business, business_reason = messages.named("BusinessMessageReject"), dictionary.names.get("BusinessRejectReason")
    return Profile(
        dictionary,
        3 if reason is not None else 0,  # milliseconds came with FIX.4.2, and so did SessionRejectReason
        0 if reason is not None else OPEN_END_41,
        frozenset(reason.values.values()) if reason is not None and Tag.SessionRejectReason in reject else frozenset(),
        reject,
        business.type if business is not None else "",
        (business_reason.tag, business_reason.values["UnsupportedMessageType"]) if business_reason is not None else (0, ""),
        logon,
    )

