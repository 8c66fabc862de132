"""What two parties have agreed on for a session: the settings of the session machine."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from ctpproto.fix.dictionary import Dictionary
from ctpproto.fix.session import versions
from ctpproto.fix.validation import STANDARD, Switches


class Role(Enum):
    """Who begins: the initiator connects and says Logon(A) first."""

    ACCEPTOR = "acceptor"
    INITIATOR = "initiator"


@dataclass(frozen=True)
class SessionRules:
    """A session's settings. Times are in seconds. `ours` is the SenderCompID(49) of what we send, `theirs` of what we receive.

    default_appl_ver_id: DefaultApplVerID(1137), FIXT.1.1 alone, such as "9" for FIX.5.0SP2.
    our_sub_id, our_location_id, their_sub_id, their_location_id: SenderSubID(50), SenderLocationID(142), TargetSubID(57) and
        TargetLocationID(143) of what we send; not said where empty, and not asked of the peer.
    heartbeat: HeartBtInt(108) that an initiator asks for; heartbeat_range: those that an acceptor takes, 0 is "none at all".
    logon_fields: what an initiator says in Logon beyond the session's own, such as Username(553).
    reset_on_logon: numbers begin at 1 with each Logon; an initiator asks for it with ResetSeqNumFlag(141).
    reset_on_logout, reset_on_disconnect: they do so after a Logout, after a lost connection.
    sending_time_tolerance: how far SendingTime(52) may be from our clock.
    logon_seconds: how long the first Logon, or its answer, may take; logout_seconds: the answer to a Logout.
    test_request_after, silence_after: in heartbeat intervals: silence after which a TestRequest goes out, and the connection
        ends.
    resend_chunk: messages that one ResendRequest asks for; 0 asks for all up to the newest.
    resend_again: seconds without progress after which a gap is asked for once more.
    queue_limit, queue_bytes: what is kept of messages beyond a gap until it is filled; what does not fit is asked for again.
        Also how many answers may wait while a ResendRequest is answered.
    fill_before_logout: a Logout with a number that is too high is answered when the gap before it is filled, or logout_seconds
        later; else at once, and the gap is filled after the next logon.
    reply_bite: messages of an answer to a ResendRequest that go out before the shell is asked for room (`Session.resume`).
    next_expected: use NextExpectedMsgSeqNum(789), FIX.4.4 and later.
    last_processed: say LastMsgSeqNumProcessed(369) in every message, FIX.4.2 and later.
    resend_rejects: answer ResendRequest with our Reject(3)s, as the standard says; else they are gap-filled as QuickFIX does.
    version_in_business_reject: say DefaultApplVerID(1137) in BusinessMessageReject(j) of FIXT.1.1. The standard's j lacks the
        field; QuickFIX says it, and its acceptance suite asks for it.
    poss_dup_needs_orig_sending_time: a PossDup message without OrigSendingTime(122) is rejected.
    check_comp_ids, check_sending_time: whether these are looked at.
    validation: how messages are held against the dictionary, `validation.STRICT` for codes too; None for not at all.
    application_types: MsgTypes that the application handles; others get BusinessMessageReject(j). None: all that the dictionary
        has.
    timestamp_digits: digits behind the second in times that we say: 0, 3, 6 or 9. None: 3, or 0 in FIX.4.0 and 4.1.
    dictionary: of the application's messages; None for the standard's of BeginString and DefaultApplVerID.
    """

    begin_string: str
    ours: str
    theirs: str
    role: Role = Role.ACCEPTOR
    default_appl_ver_id: str = ""
    our_sub_id: str = ""
    our_location_id: str = ""
    their_sub_id: str = ""
    their_location_id: str = ""
    heartbeat: int = 30
    heartbeat_range: tuple[int, int] = (0, 3600)
    logon_fields: tuple[tuple[int, str], ...] = field(default=(), repr=False)
    reset_on_logon: bool = False
    reset_on_logout: bool = False
    reset_on_disconnect: bool = False
    sending_time_tolerance: float = 120.0
    logon_seconds: float = 10.0
    logout_seconds: float = 2.0
    test_request_after: float = 1.2
    silence_after: float = 2.4
    resend_chunk: int = 0
    resend_again: float = 30.0
    queue_limit: int = 10_000
    queue_bytes: int = 8 * 1024 * 1024
    fill_before_logout: bool = False
    reply_bite: int = 500
    next_expected: bool = False
    last_processed: bool = False
    resend_rejects: bool = True
    version_in_business_reject: bool = True
    poss_dup_needs_orig_sending_time: bool = True
    check_comp_ids: bool = True
    check_sending_time: bool = True
    validation: Switches | None = STANDARD
    application_types: frozenset[str] | None = None
    timestamp_digits: int | None = None
    dictionary: Dictionary | None = None

    def __post_init__(self) -> None:
        """Raises ValueError where they contradict each other or the standard."""
        if self.begin_string not in versions.BEGIN_STRINGS:
            raise ValueError(f"no BeginString(8) {self.begin_string!r}: there is {', '.join(versions.BEGIN_STRINGS)}")
        if self.begin_string == versions.FIXT and self.dictionary is None and not self.default_appl_ver_id:
            raise ValueError(f"{versions.FIXT} needs default_appl_ver_id: one of {', '.join(versions.APPLICATIONS)}")
        if not self.ours or not self.theirs:
            raise ValueError("a session has two CompIDs")
        low, high = self.heartbeat_range
        if not 0 <= low <= high or self.heartbeat < 0:
            raise ValueError("HeartBtInt(108) is not below 0, and a range begins with its lower end")
        if self.timestamp_digits not in (None, 0, 3, 6, 9):
            raise ValueError("timestamp_digits is 0, 3, 6 or 9")
        if not 0 < self.test_request_after < self.silence_after:
            raise ValueError("test_request_after is above 0 and below silence_after")

    @cached_property
    def profile(self) -> versions.Profile:
        """What the session level of this version has."""
        return versions.profile(self.dictionary or versions.dictionary(self.begin_string, self.default_appl_ver_id))

    @cached_property
    def digits(self) -> int:
        """Digits behind the second in SendingTime(52)."""
        return self.profile.timestamp_digits if self.timestamp_digits is None else self.timestamp_digits
