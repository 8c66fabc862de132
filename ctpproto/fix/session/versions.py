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
    MsgType.Logon, MsgType.Logout, MsgType.Heartbeat, MsgType.TestRequest, MsgType.ResendRequest, MsgType.Reject,
    MsgType.SequenceReset,
))  # fmt: skip
# ApplVerID(1128) -> module, for what FIXT.1.1 can carry
APPLICATIONS = {
    ApplVerID.Fix40: "fix40", ApplVerID.Fix41: "fix41", ApplVerID.Fix42: "fix42", ApplVerID.Fix43: "fix43",
    ApplVerID.Fix44: "fix44", ApplVerID.Fix50: "fix50", ApplVerID.Fix50Sp1: "fix50sp1", ApplVerID.Fix50Sp2: "fix50sp2",
}  # fmt: skip
# On the way back to whom a message was sent for, and from whom it was delivered
ROUTES = (
    (Tag.OnBehalfOfCompID, Tag.DeliverToCompID), (Tag.OnBehalfOfSubID, Tag.DeliverToSubID),
    (Tag.OnBehalfOfLocationID, Tag.DeliverToLocationID), (Tag.DeliverToCompID, Tag.OnBehalfOfCompID),
    (Tag.DeliverToSubID, Tag.OnBehalfOfSubID), (Tag.DeliverToLocationID, Tag.OnBehalfOfLocationID),
)  # fmt: skip
OPEN_END_41 = 999_999  # EndSeqNo(16) for "and all that follow" until FIX.4.1; 0 since


@dataclass(frozen=True)
class Profile:
    """The session level of one dictionary. transport: where the messages of the session level stand, FIXT.1.1's own.

    timestamp_digits: how exact times are said. open_end: EndSeqNo(16) for "and all that follow". reasons: codes that
    SessionRejectReason(373) may say, none where there is no such field. reject: tags of Reject(3). business_reject: MsgType of
    BusinessMessageReject, "" where there is none; unsupported: its field that says "Unsupported Message Type". logon: tags of
    Logon(A). routes: ROUTES as far as the header has them.
    """

    dictionary: Dictionary
    transport: Dictionary
    timestamp_digits: int
    open_end: int
    reasons: frozenset[str]
    reject: frozenset[int]
    business_reject: str
    unsupported: tuple[int, str]
    logon: frozenset[int]
    routes: tuple[tuple[int, int], ...]


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
    transport = fixt11.DICTIONARY if dictionary.begin_string == FIXT else dictionary
    reject = transport.messages[MsgType.Reject].allowed
    reason = transport.fields.get(Tag.SessionRejectReason)
    business, business_reason = dictionary.messages.named("BusinessMessageReject"), dictionary.names.get("BusinessRejectReason")
    return Profile(
        dictionary,
        transport,
        3 if reason is not None else 0,  # milliseconds came with FIX.4.2, and so did SessionRejectReason
        0 if reason is not None else OPEN_END_41,  # so did EndSeqNo=0
        frozenset(reason.values.values()) if reason is not None else frozenset(),
        reject,
        business.type if business is not None else "",
        (business_reason.tag, business_reason.values["UnsupportedMessageType"]) if business_reason is not None else (0, ""),
        transport.messages[MsgType.Logon].allowed,
        tuple(pair for pair in ROUTES if pair[0] in transport.header and pair[1] in transport.header),
    )
