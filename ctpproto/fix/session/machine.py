"""The session machine: messages and time in, effects out. It reads no clock and holds no socket; both roles.

    session = Session(rules, store)
    effects = session.connected(now_ns)                      an initiator's Logon, an acceptor's waiting
    effects = session.received(begin_string, message, now_ns)
    effects = session.send(message, now_ns)
    effects = session.tick(now_ns)                           not later than session.wakes_at()

The shell carries effects out in their order. After `Disconnect` the machine is down; so it is after `disconnected`, which the shell
calls when the connection breaks by itself. A machine lives through any number of connections.

Back-pressure: an answer to a ResendRequest comes in bites of `SessionRules.reply_bite` messages. While `pending` is true the shell
calls `resume` whenever its write buffer has room; until then new messages are kept and follow in order. Nothing else drives it.

Sources: FIX 4.4 volume 2 and FIXT 1.1 session protocol; FIX session layer test cases.
"""

from __future__ import annotations

from enum import Enum
from typing import Callable

from ctpproto.fix.faults import Rejected
from ctpproto.fix.message import FixMessage
from ctpproto.fix.session.effects import Deliver, Disconnect, Effect, LoggedOn, LoggedOut, Trouble
from ctpproto.fix.session.gap import Asked, Gap
from ctpproto.fix.session.header import HeaderFault, check
from ctpproto.fix.session.rules import Role, SessionRules
from ctpproto.fix.session.sending import Pairs, Sender
from ctpproto.fix.session.store import Store
from ctpproto.fix.session.times import SECOND_NS, Stamps
from ctpproto.fix.validation import validate
from ctpproto.generated.fixt11 import EncryptMethod, MsgType, SessionRejectReason, Tag

TEST_REQUEST_ID = "TEST"


class State(Enum):
    """Where a session stands."""

    DOWN = "no connection"
    WAITING = "an acceptor waits for Logon(A)"
    CALLING = "an initiator has said Logon(A)"
    UP = "Logons have been exchanged"
    LEAVING = "we have said Logout(5) and wait for the peer's"


class Session:
    """One FIX session; see the module."""

    def __init__(self, rules: SessionRules, store: Store):
        self.rules, self.store = rules, store
        self.state = State.DOWN
        self.heartbeat = 0  # HeartBtInt(108) that was agreed on, in seconds
        self._sender = Sender(rules, store)
        self._gap = Gap(rules)
        self._stamps = Stamps(rules.digits)
        self._out: list[Effect] = []
        self._now_ns = 0
        self._heard_ns = 0
        self._since_ns = 0  # when this state was entered, for the time-outs of Logon and Logout
        self._tested = 0  # TestRequests since something was heard
        self._tolerance_ns = int(rules.sending_time_tolerance * SECOND_NS)
        self._farewell_ns = 0  # when a Logout that came early is answered, whatever is missing before it; 0: there is none
        self._why = ""  # why we said Logout
        self._draining = False

    # -- what the shell tells ------------------------------------------------------------------------------------------

    def connected(self, now_ns: int) -> list[Effect]:
        """A connection stands. An initiator says Logon(A); an acceptor waits for it, `received` may follow at once."""
        assert self.state is State.DOWN, self.state
        self._begin(now_ns)
        self._heard_ns = self._since_ns = now_ns
        self._tested = 0
        if self.rules.role is Role.INITIATOR:
            if self.rules.reset_on_logon:
                self.store.reset()
            self._call(reset=self.rules.reset_on_logon)
            self.state = State.CALLING
        else:
            self.state = State.WAITING
        return self._out

    def received(self, begin_string: str, message: FixMessage, now_ns: int) -> list[Effect]:
        """One whole message with a good BodyLength and CheckSum; see `codec.decode`. Never raises for what a peer says."""
        self._begin(now_ns)
        if self.state is not State.DOWN:
            self._heard_ns = now_ns
            self._tested = 0
            self._take(begin_string, message)
        return self._out

    def garbled(self, why: str, now_ns: int) -> list[Effect]:
        """Bytes that are no message: ignored, as the standard says; a gap shows with the next message. As the first words of a
        connection they end it."""
        self._begin(now_ns)
        if self.state is not State.DOWN:
            self._trouble("Garbled", why)
            if self.state is not State.UP and self.state is not State.LEAVING:
                self._end(f"garbled before Logon(A): {why}")
        return self._out

    def refuse(self, logon: FixMessage, text: str, now_ns: int) -> list[Effect]:
        """Instead of `received`: the application says no to this Logon(A), which moves no number of the peer's and resets none.

        The Logout has the number that the real peer expects next.
        """
        assert self.state is State.WAITING, self.state
        self._begin(now_ns)
        self._trouble("LogonRefused", text)
        self._sender.at_once(MsgType.Logout, [(Tag.Text, text)] if text else [], now_ns)
        self._end(text or "Logon(A) refused")
        return self._out

    def send(self, message: FixMessage, now_ns: int, keep: bool = True) -> list[Effect]:
        """An application message: its header is filled, it is stored and, when the session is up, transmitted.

        The message's own header fields, such as OnBehalfOfCompID(115) or PossResend(97), stand first in it; those of the session are
        overwritten. While the session is down it is kept, and comes with the resend that follows the next Logon. keep=False: for what
        is stale when it is late: it is not stored, is gap-filled on demand, and dropped while the session is down.
        """
        self._begin(now_ns)
        up = self.state is State.UP
        if keep:
            self._sender.kept(message, now_ns, up)
        elif up:
            self._sender.passing(message, now_ns)
        return self._out

    def reject(self, message: FixMessage, fault: Rejected, now_ns: int) -> list[Effect]:
        """Reject(3) for a message that was delivered: the application found it ill-formed."""
        self._begin(now_ns)
        if self.state is State.UP:
            self._reject(message, fault)
        return self._out

    def unsupported(self, message: FixMessage, now_ns: int) -> list[Effect]:
        """A message was delivered whose type the application does not handle: BusinessMessageReject(j), before FIX.4.2 Reject(3)."""
        self._begin(now_ns)
        if self.state is State.UP:
            self._unsupported(message)
        return self._out

    def logout(self, text: str, now_ns: int) -> list[Effect]:
        """End the session with a Logout(5), and the connection once the peer has answered it."""
        self._begin(now_ns)
        if self.state is State.UP:
            self._leave(text)
        elif self.state is not State.DOWN:
            self._end(text)
        return self._out

    def reset(self, now_ns: int) -> list[Effect]:
        """Begin both numbers at 1 again: by a Logon with ResetSeqNumFlag(141) when the session is up, else in the store alone."""
        self._begin(now_ns)
        if self.state is State.DOWN:
            self.store.reset()
        elif self.state is State.UP:
            self._forget()
            self.store.reset()
            self._call(reset=True)
            self.state, self._since_ns = State.CALLING, now_ns
        return self._out

    @property
    def pending(self) -> bool:
        """Whether `resume` has something to transmit."""
        return self._sender.pending

    def resume(self, now_ns: int) -> list[Effect]:
        """The shell's write buffer has room: the next bite of what waits."""
        self._begin(now_ns)
        if self.state is State.UP:
            self._sender.resume(now_ns)
        return self._out

    def disconnected(self, now_ns: int) -> list[Effect]:
        """The connection broke. Nothing is to be transmitted."""
        self._begin(now_ns)
        if self.state is not State.DOWN:
            self._down("the connection broke")
        return self._out

    # -- time ----------------------------------------------------------------------------------------------------------

    def wakes_at(self) -> int | None:
        """When `tick` is due, in nanoseconds; None while nothing is waited for. Changes with every call of the machine."""
        state, rules = self.state, self.rules
        if state is State.DOWN:
            return None
        if state is State.LEAVING:
            return self._since_ns + int(rules.logout_seconds * SECOND_NS)
        if state is not State.UP:
            return self._since_ns + int(rules.logon_seconds * SECOND_NS)
        due = [self._farewell_ns] if self._farewell_ns else []
        if self.heartbeat:
            due.append(self._heard_ns + self._patience_ns())
            if not self._tested:  # a TestRequest that waits for its answer stands for our heartbeats
                due.append(self._sender.last_ns + self.heartbeat * SECOND_NS)
        return min(due, default=None)

    def tick(self, now_ns: int) -> list[Effect]:
        """Time passed: heartbeat, test request, giving up."""
        self._begin(now_ns)
        state, rules = self.state, self.rules
        if state is State.LEAVING:
            if now_ns >= self._since_ns + int(rules.logout_seconds * SECOND_NS):
                self._end(f"{self._why}: no answer to Logout(5) within {rules.logout_seconds:g} s")
        elif state is State.WAITING or state is State.CALLING:
            if now_ns >= self._since_ns + int(rules.logon_seconds * SECOND_NS):
                self._end(f"no Logon(A) within {rules.logon_seconds:g} s")
        elif state is State.UP:
            self._beat()
        return self._out

    def _patience_ns(self) -> int:
        """Silence that is borne before the next step: another TestRequest, or the end."""
        rules = self.rules
        intervals = min(rules.test_request_after * (self._tested + 1), rules.silence_after)
        return int(intervals * self.heartbeat * SECOND_NS)

    def _beat(self) -> None:
        now_ns, rules = self._now_ns, self.rules
        if self._farewell_ns and now_ns >= self._farewell_ns:
            self._answer_logout()  # the gap before the peer's Logout was not filled in time; it is asked for at the next logon
            return
        if not self.heartbeat:
            return
        if now_ns >= self._heard_ns + int(rules.silence_after * self.heartbeat * SECOND_NS):
            self._end(f"nothing heard for {(now_ns - self._heard_ns) / SECOND_NS:.1f} s")
            return
        if now_ns >= self._heard_ns + self._patience_ns():
            self._tested += 1
            self._say(MsgType.TestRequest, [(Tag.TestReqID, TEST_REQUEST_ID)])
        elif not self._tested and now_ns >= self._sender.last_ns + self.heartbeat * SECOND_NS:
            self._say(MsgType.Heartbeat, [])

    # -- what comes in -------------------------------------------------------------------------------------------------

    def _take(self, begin_string: str, message: FixMessage) -> None:
        rules, kind, state = self.rules, message.msg_type, self.state
        if state is State.WAITING and kind != MsgType.Logon:
            self._end(f"first message is MsgType(35)={kind[:10]!r}, not a Logon(A)")
            return
        if begin_string != rules.begin_string:
            self._wrong_begin_string(begin_string)
            return
        text = message.get(Tag.MsgSeqNum, None)
        if text is None or not text.isdigit() or not text.isascii() or len(text) > MAX_NUMBER_DIGITS:
            self._trouble("Sequence", f"MsgSeqNum(34) is {'missing' if text is None else text[:20]!r}")
            self._leave("Received message without MsgSeqNum", at_once=True)
            return
        number = int(text)
        fault = check(message, rules, self._stamps, self._now_ns)
        if fault is not None:
            self._unfit(message, number, fault)
            return
        own = OWN_NUMBER.get(kind)
        if own is not None:
            own(self, message, number)
        elif state is State.CALLING:
            self._end(f"answered Logon(A) with MsgType(35)={kind[:10]!r}: {message.get(Tag.Text)}")
        elif number == self.store.next_in:
            self._in_order(message, number)
        else:
            self._out_of_order(message, number)

    def _wrong_begin_string(self, begin_string: str) -> None:
        self._trouble("BadPeer", f"BeginString(8) is {begin_string!r}, not {self.rules.begin_string!r}")
        if self.state is State.UP:
            self._leave("Incorrect BeginString")
        elif self.state is not State.LEAVING:
            self._end("Incorrect BeginString")

    def _unfit(self, message: FixMessage, number: int, fault: HeaderFault) -> None:
        """A header that is wrong. A stranger's Logon gets no answer."""
        self._trouble("BadPeer", fault.text)
        if self.state is State.WAITING or self.state is State.CALLING:
            self._end(fault.text)
            return
        if number == self.store.next_in:
            self.store.count_in(number)
        self._reject(message, Rejected(fault.reason, fault.tag, fault.text))
        if fault.ends and self.state is State.UP:
            self._leave("")
        else:
            self._advance()

    def _in_order(self, message: FixMessage, number: int) -> None:
        """The message that was expected: counted, whatever it says."""
        self.store.count_in(number)
        kind = message.msg_type
        if self.rules.validation is not None and not self._valid(message):
            pass
        elif (act := IN_ORDER.get(kind)) is not None:
            act(self, message, number)
        elif self.rules.application_types is not None and kind not in self.rules.application_types:
            self._unsupported(message)
        else:
            self._out.append(Deliver(message, number))
        if self._gap.is_open and not self._draining:
            self._advance()

    def _valid(self, message: FixMessage) -> bool:
        assert self.rules.validation is not None
        try:
            validate(message, self.rules.profile.dictionary, self.rules.validation)
        except Rejected as fault:
            if message.msg_type == MsgType.Reject:  # never a Reject for a Reject: two engines could go on for ever
                self._trouble("BadPeer", f"Reject(3): {fault.text}")
            else:
                self._reject(message, fault)
            return False
        return True

    def _advance(self) -> None:
        """Messages that came early and whose turn it is; then the next that is to be asked for."""
        gap, store = self._gap, self.store
        self._draining = True
        while gap.is_open and (message := gap.take(store.next_in)) is not None:
            self._in_order(message, store.next_in)
        self._draining = False
        if gap.is_open and self.state is State.UP:
            self._ask(gap.moved(store.next_in, self._now_ns))

    def _out_of_order(self, message: FixMessage, number: int) -> None:
        if number > self.store.next_in:
            self._early(message, number)
        elif not message.is_true(Tag.PossDupFlag):
            self._too_low(number)

    def _early(self, message: FixMessage, number: int) -> None:
        if self.state is not State.UP:
            return
        if not self._gap.is_open:
            self._trouble("Gap", f"MsgSeqNum(34) is {number}, expected {self.store.next_in}")
        self._ask(self._gap.early(number, message, self.store.next_in, self._now_ns))

    def _too_low(self, number: int) -> None:
        text = f"MsgSeqNum too low, expecting {self.store.next_in} but received {number}"
        self._trouble("Sequence", text)
        self._leave(text, at_once=True)

    def _ask(self, asked: Asked | None) -> None:
        if asked is not None:
            self._say(MsgType.ResendRequest, [(Tag.BeginSeqNo, str(asked.begin)), (Tag.EndSeqNo, str(asked.end))])

    # -- messages of the session level ---------------------------------------------------------------------------------

    def _heartbeat(self, message: FixMessage, number: int) -> None:
        """Heard is heard."""

    def _test_request(self, message: FixMessage, number: int) -> None:
        self._say(MsgType.Heartbeat, [(Tag.TestReqID, message.get(Tag.TestReqID))])

    def _peer_reject(self, message: FixMessage, number: int) -> None:
        self._trouble("PeerReject", f"RefSeqNum(45)={message.get(Tag.RefSeqNum)}: {message.get(Tag.Text)}")

    def _resend_request(self, message: FixMessage, number: int) -> None:
        """Answered when it comes, even too early: both sides may have a gap, and each would wait for the other."""
        expected = self.store.next_in
        if number < expected:
            self._out_of_order(message, number)
            return
        if number == expected:
            self._in_order(message, number)
        elif self.state is State.UP:
            self._answer_resend_request(message, number)
            self._early(FixMessage(MsgType.Heartbeat), number)

    def _answer_resend_request(self, message: FixMessage, number: int) -> None:
        first, last = _whole(message, Tag.BeginSeqNo), _whole(message, Tag.EndSeqNo)
        newest = self.store.next_out - 1
        if first is None or last is None:
            tag = Tag.BeginSeqNo if first is None else Tag.EndSeqNo
            text = f"{self.rules.profile.dictionary.name(tag)} is no number"
            self._reject(message, Rejected(SessionRejectReason.IncorrectDataFormatForValue, tag, text))
            return
        if last == 0 or last > newest:
            last = newest
        if first == 0 or first > last:
            self._trouble("BadPeer", f"ResendRequest(2) for {first} to {message.get(Tag.EndSeqNo)}, the newest is {newest}")
            return
        self._sender.repeat(first, last, self._now_ns)

    def _sequence_reset(self, message: FixMessage, number: int) -> None:
        if message.is_true(Tag.GapFillFlag):
            if number == self.store.next_in:
                self._in_order(message, number)
            else:
                self._out_of_order(message, number)
            return
        # Reset mode: MsgSeqNum(34) is not looked at (FIX 4.4 vol. 2, SequenceReset-Reset)
        if self.rules.validation is not None and not self._valid(message):
            return
        following, expected = _whole(message, Tag.NewSeqNo), self.store.next_in
        if following is None or following < expected:
            self._bad_new_number(message, following, expected)
        elif following > expected:
            self._trouble("Sequence", f"SequenceReset(4): expecting {following} instead of {expected}")
            self._skip_to(following)
            self._advance()

    def _gap_fill(self, message: FixMessage, number: int) -> None:
        following = _whole(message, Tag.NewSeqNo)
        if following is None or following <= number:
            self._bad_new_number(message, following, number)
        else:
            self._skip_to(following)

    def _bad_new_number(self, message: FixMessage, following: int | None, expected: int) -> None:
        text = f"Value is incorrect: NewSeqNo(36) is {message.get(Tag.NewSeqNo)[:20]!r}, not above {expected}"
        self._reject(message, Rejected(SessionRejectReason.ValueIsIncorrect, Tag.NewSeqNo, text))

    def _skip_to(self, following: int) -> None:
        self.store.count_in(following - 1)
        self._gap.skip(following)

    # -- Logon and Logout ----------------------------------------------------------------------------------------------

    def _logon(self, message: FixMessage, number: int) -> None:
        reset = message.is_true(Tag.ResetSeqNumFlag)
        if self.state is State.UP or self.state is State.LEAVING:
            if not reset:
                self._end("a second Logon(A)")
                return
            self._forget()
        if self.rules.validation is not None and not self._valid(message):
            self._end("Logon(A) is ill-formed")
            return
        why = self._logon_fault(message, number, reset)
        if why:
            self._trouble("LogonRefused", why)
            self._leave(why, at_once=True)
            return
        if self.rules.role is Role.ACCEPTOR:
            self.heartbeat = _whole(message, Tag.HeartBtInt) or 0
            if reset or self.rules.reset_on_logon:
                self.store.reset()
        self._logged_on(message, number, reset)

    def _logon_fault(self, message: FixMessage, number: int, reset: bool) -> str:
        """Why this Logon will not do; "" for a good one."""
        rules = self.rules
        if message.get(Tag.EncryptMethod, EncryptMethod.NoneOther) != EncryptMethod.NoneOther:
            return "EncryptMethod(98) is not supported"
        beats, (low, high) = _whole(message, Tag.HeartBtInt), rules.heartbeat_range
        if rules.role is Role.ACCEPTOR and (beats is None or not low <= beats <= high):
            return f"HeartBtInt(108) is {message.get(Tag.HeartBtInt)[:20]!r}, not from {low} to {high}"
        version = message.get(Tag.DefaultApplVerID)
        if version and rules.default_appl_ver_id and version != rules.default_appl_ver_id:
            return f"DefaultApplVerID(1137) is {version[:20]!r}, not {rules.default_appl_ver_id}"
        if reset:
            return "" if number == 1 else f"MsgSeqNum(34) is {number} with ResetSeqNumFlag(141)=Y, not 1"
        expected = 1 if rules.role is Role.ACCEPTOR and rules.reset_on_logon else self.store.next_in
        if number < expected:
            return f"MsgSeqNum too low, expecting {expected} but received {number}"
        return ""

    def _logged_on(self, logon: FixMessage, number: int, reset: bool) -> None:
        expected = self.store.next_in
        if number == expected:
            self.store.count_in(number)
        answered = self.state is State.CALLING
        if not answered:
            self._call(reset=reset)
        self.state = State.UP
        self._out.append(LoggedOn(logon))
        if number > expected:
            self._early(FixMessage(MsgType.Heartbeat), number)
        if answered:
            self._sender.flush(self._called_as + 1, self._now_ns)

    def _call(self, reset: bool) -> None:
        """Say Logon(A)."""
        rules = self.rules
        if rules.role is Role.INITIATOR:
            self.heartbeat = rules.heartbeat
        fields = [(Tag.EncryptMethod, EncryptMethod.NoneOther), (Tag.HeartBtInt, str(self.heartbeat))]
        if reset and Tag.ResetSeqNumFlag in rules.profile.logon:
            fields.append((Tag.ResetSeqNumFlag, "Y"))
        if rules.default_appl_ver_id:
            fields.append((Tag.DefaultApplVerID, rules.default_appl_ver_id))
        if rules.role is Role.INITIATOR:
            fields += rules.logon_fields
        self._called_as = self.store.next_out
        self._say(MsgType.Logon, fields)

    def _logout(self, message: FixMessage, number: int) -> None:
        expected = self.store.next_in
        if self.state is State.CALLING:
            if number == expected:
                self.store.count_in(number)
            self._trouble("LogonRefused", message.get(Tag.Text))
            self._end(f"Logon(A) was answered with Logout(5): {message.get(Tag.Text)}")
        elif number == expected:
            self._in_order(message, number)
        elif number > expected and self.state is State.UP:
            # What was missed comes before the goodbye, if the peer is so kind (FIX 4.4 vol. 2, Logout)
            self._early(message, number)
            self._farewell_ns = self._now_ns + int(self.rules.logout_seconds * SECOND_NS)
        else:
            self._answer_logout()

    def _farewell(self, message: FixMessage, number: int) -> None:
        self._answer_logout()

    def _answer_logout(self) -> None:
        if self.state is State.UP:
            self._sender.at_once(MsgType.Logout, [], self._now_ns)
            self._why = "the peer said Logout(5)"
        self._end(self._why, reset=self.rules.reset_on_logout)

    def _leave(self, text: str, at_once: bool = False) -> None:
        """Say Logout; close when the peer has answered, or at once."""
        self._sender.at_once(MsgType.Logout, [(Tag.Text, text)] if text else [], self._now_ns)
        self._why = text or "logged out"
        if at_once:
            self._end(text)
        else:
            self.state, self._since_ns = State.LEAVING, self._now_ns

    def _end(self, why: str, reset: bool = False) -> None:
        """Close the connection from our side."""
        self._down(why)
        if reset:
            self.store.reset()
        self._out.append(Disconnect(why))

    def _down(self, why: str) -> None:
        was_up = self.state is State.UP or self.state is State.LEAVING
        self.state = State.DOWN
        self._forget()
        if was_up:
            self._out.append(LoggedOut(why))
        if self.rules.reset_on_disconnect:
            self.store.reset()

    def _forget(self) -> None:
        """What belongs to the connection, or to numbers that begin anew."""
        self._sender.clear()
        self._gap.clear()
        self._farewell_ns = 0

    # -- what goes out -------------------------------------------------------------------------------------------------

    def _begin(self, now_ns: int) -> None:
        self._now_ns = now_ns
        self._out = self._sender.out = []

    def _say(self, msg_type: str, fields: Pairs) -> None:
        self._sender.session_level(msg_type, fields, self._now_ns)

    def _trouble(self, what: str, why: str) -> None:
        self._out.append(Trouble(what, why))

    def _reject(self, message: FixMessage, fault: Rejected) -> None:
        """Reject(3) with as much as the version can say."""
        profile = self.rules.profile
        said = (
            (Tag.RefSeqNum, message.get(Tag.MsgSeqNum)), (Tag.RefTagID, str(fault.tag or "")), (Tag.RefMsgType, message.msg_type),
            (Tag.SessionRejectReason, fault.reason if fault.reason in profile.reasons else ""), (Tag.Text, fault.text),
        )  # fmt: skip
        self._trouble("Reject", fault.text)
        self._say(MsgType.Reject, [(tag, text) for tag, text in said if text and tag in profile.reject])

    def _unsupported(self, message: FixMessage) -> None:
        profile = self.rules.profile
        if not profile.business_reject:
            self._reject(message, Rejected("", 0, "Unsupported message type"))
            return
        text = "Unsupported message type"
        self._trouble("BusinessReject", f"{text}: {message.msg_type[:10]!r}")
        reason = profile.unsupported
        self._say(profile.business_reject, [
            (Tag.RefSeqNum, message.get(Tag.MsgSeqNum)), (Tag.RefMsgType, message.msg_type), reason, (Tag.Text, text),
        ])  # fmt: skip


MAX_NUMBER_DIGITS = 18


def _whole(message: FixMessage, tag: int) -> int | None:
    """A number that is not negative, None where there is none."""
    text = message.get(tag)
    return int(text) if text.isdigit() and text.isascii() and len(text) <= MAX_NUMBER_DIGITS else None


Act = Callable[[Session, FixMessage, int], None]
# Messages that look at their number themselves
OWN_NUMBER: dict[str, Act] = {
    MsgType.Logon: Session._logon,
    MsgType.Logout: Session._logout,
    MsgType.ResendRequest: Session._resend_request,
    MsgType.SequenceReset: Session._sequence_reset,
}
# Messages of the session level when their number is the expected one
IN_ORDER: dict[str, Act] = {
    MsgType.Heartbeat: Session._heartbeat,
    MsgType.TestRequest: Session._test_request,
    MsgType.ResendRequest: Session._answer_resend_request,
    MsgType.Reject: Session._peer_reject,
    MsgType.SequenceReset: Session._gap_fill,
    MsgType.Logout: Session._farewell,
}
