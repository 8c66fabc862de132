"""The session machine: messages and time in, effects out. It reads no clock and holds no socket; both roles.

    session = Session(rules, store)
    effects = session.connected(now_ns)                      an initiator's Logon, an acceptor's waiting
    effects = session.received(begin_string, message, now_ns)
    effects = session.send(message, now_ns)
    effects = session.tick(now_ns)                           not later than session.wakes_at()

The shell carries effects out in their order. After `Disconnect` the machine is down; so it is after `disconnected`, which the
shell calls when the connection breaks by itself. A machine lives through any number of connections.

Back-pressure: an answer to a ResendRequest comes in bites of `SessionRules.reply_bite` messages. While `pending` is true the
shell calls `resume` whenever its write buffer has room; until then new messages are kept and follow in order. Nothing else
drives it.

Sources: FIX 4.4 volume 2 and FIXT 1.1 session protocol; FIX session layer test cases.
"""

from __future__ import annotations

from enum import Enum
from typing import Callable

from ctpproto.fix.faults import Rejected
from ctpproto.fix.message import FixMessage
from ctpproto.fix.session import answers, logon
from ctpproto.fix.session.effects import Deliver, Disconnect, Effect, LoggedOn, LoggedOut, Trouble
from ctpproto.fix.session.gap import Asked, Gap
from ctpproto.fix.session.header import HeaderCheck, HeaderFault
from ctpproto.fix.session.intake import odd
from ctpproto.fix.session.logon import MAX_NUMBER_DIGITS, whole
from ctpproto.fix.session.pulse import Pulse, Step, nanoseconds
from ctpproto.fix.session.rules import Role, SessionRules
from ctpproto.fix.session.sending import Sender
from ctpproto.fix.session.store import Store
from ctpproto.fix.session.times import SECOND_NS
from ctpproto.fix.session.versions import ADMIN
from ctpproto.fix.validation import validate
from ctpproto.generated.fixt11 import MsgType, SessionRejectReason, Tag

TEST_REQUEST_ID = "TEST"
LOGON, MSG_SEQ_NUM = MsgType.Logon, Tag.MsgSeqNum


class State(Enum):
    """Where a session stands."""

    DOWN = "no connection"
    WAITING = "an acceptor waits for Logon(A)"
    CALLING = "an initiator has said Logon(A)"
    UP = "Logons have been exchanged"
    LEAVING = "we have said Logout(5) and wait for the peer's"


UP, DOWN, WAITING, CALLING, LEAVING = State.UP, State.DOWN, State.WAITING, State.CALLING, State.LEAVING


class Session:
    """One FIX session; see the module."""

    def __init__(self, rules: SessionRules, store: Store):
        self.rules, self.store = rules, store
        self.state = DOWN
        self._sender = Sender(rules, store)
        self._gap = Gap(rules)
        self._check = HeaderCheck(rules)
        self._out: list[Effect] = []
        self._now_ns = 0
        self._since_ns = 0  # when this state was entered, for the time-outs of Logon and Logout
        self._pulse = Pulse(rules)
        self._farewell_ns = 0  # when a Logout that came early is answered, whatever is missing before it; 0: there is none
        self._confirm_ns = 0  # until when our ResetSeqNumFlag is to be confirmed; 0: there is none
        self._our_logon = logon.Called()
        self._why = ""  # why we said Logout
        self._draining = False

    # -- what the shell tells ------------------------------------------------------------------------------------------

    def connected(self, now_ns: int) -> list[Effect]:
        """A connection stands. An initiator says Logon(A); an acceptor waits for it, `received` may follow at once."""
        assert self.state is DOWN, self.state
        self._begin(now_ns)
        self._since_ns = now_ns
        self._pulse.hear(now_ns)
        if self.rules.role is Role.INITIATOR:
            if self.rules.reset_on_logon:
                self.store.reset()
            self.state = CALLING
            self._say_logon(self.rules.reset_on_logon)
        else:
            self.state = WAITING
        return self._out

    def received(self, begin_string: str, message: FixMessage, now_ns: int) -> list[Effect]:
        """One whole message with a good BodyLength and CheckSum; see `codec.decode`. Never raises for what a peer says."""
        self._now_ns = now_ns
        self._out = self._sender.out = []
        if self.state is not DOWN:
            self._pulse.hear(now_ns)
            self._take(begin_string, message)
        return self._out

    def garbled(self, why: str, now_ns: int) -> list[Effect]:
        """Bytes that are no message: ignored, as the standard says; a gap shows with the next message. As the first words of a
        connection they end it."""
        self._begin(now_ns)
        if self.state is not DOWN:
            self._trouble("Garbled", why)
            if self.state is WAITING or self.state is CALLING:
                self._end(f"garbled before Logon(A): {why}")
        return self._out

    def refuse(self, logon: FixMessage, text: str, now_ns: int) -> list[Effect]:
        """Instead of `received`: the application says no to this Logon(A), which moves no number of the peer's and resets none.

        The Logout has the number that the real peer expects next.
        """
        assert self.state is WAITING, self.state
        self._begin(now_ns)
        self._trouble("LogonRefused", text)
        self._leave(text, at_once=True)
        return self._out

    def send(self, message: FixMessage, now_ns: int, keep: bool = True) -> list[Effect]:
        """An application message: its header is filled, it is stored and, when the session is up, transmitted.

        The message's own header fields, such as OnBehalfOfCompID(115) or PossResend(97), stand first in it; those of the
        session are overwritten. While the session is down it is kept, and comes with the resend that follows the next Logon,
        unless that resets the numbers. keep=False: for what is stale when it is late: it is not stored, is gap-filled on
        demand, and dropped while the session is down.
        """
        self._now_ns = now_ns
        self._out = self._sender.out = []
        up = self.state is UP
        if keep:
            self._sender.kept(message, now_ns, up)
        elif up:
            self._sender.passing(message, now_ns)
        return self._out

    def reject(self, message: FixMessage, fault: Rejected, now_ns: int) -> list[Effect]:
        """Reject(3) for a message that was delivered: the application found it ill-formed."""
        self._begin(now_ns)
        if self.state is UP:
            self._reject(message, fault)
        return self._out

    def unsupported(self, message: FixMessage, now_ns: int) -> list[Effect]:
        """A message was delivered whose type the application does not handle: BusinessMessageReject(j), before FIX.4.2
        Reject(3)."""
        self._begin(now_ns)
        if self.state is UP:
            self._unsupported(message)
        return self._out

    def logout(self, text: str, now_ns: int) -> list[Effect]:
        """End the session with a Logout(5), and the connection once the peer has answered it."""
        self._begin(now_ns)
        if self.state is UP:
            self._leave(text)
        elif self.state is not DOWN:
            self._end(text)
        return self._out

    def reset(self, now_ns: int) -> list[Effect]:
        """Begin both numbers at 1 again: by a Logon with ResetSeqNumFlag(141) when the session is up, else in the store alone.

        What the peer has sent before it hears of it still comes with the old numbers, and is delivered.
        """
        self._begin(now_ns)
        if self.state is DOWN:
            self.store.reset()
        elif self._gap.is_open:
            self._trouble("Sequence", "numbers cannot begin at 1 again while messages are missing")
        elif self.state is UP and not self._confirm_ns:
            expected = self.store.next_in
            self._forget()
            self.store.reset()
            self._confirm_ns = now_ns + nanoseconds(self.rules.logon_seconds)
            self._say_logon(True)
            self.store.count_in(expected - 1)
        return self._out

    def renumber(self, next_out: int, now_ns: int) -> list[Effect]:
        """Go on with a greater MsgSeqNum(34), and tell a peer that is there by SequenceReset(4) in reset mode: for an operator
        whose messages are lost. What the numbers between them stood for is gap-filled when it is asked for."""
        assert next_out > self.store.next_out, (next_out, self.store.next_out)
        self._begin(now_ns)
        if self.state is UP:
            self._sender.renumber(next_out, now_ns)
        else:
            self.store.move_out(next_out)
        return self._out

    @property
    def pending(self) -> bool:
        """Whether `resume` has something to transmit."""
        return self._sender.pending

    def resume(self, now_ns: int) -> list[Effect]:
        """The shell's write buffer has room: the next bite of what waits."""
        self._begin(now_ns)
        if self.state is UP or self.state is LEAVING:
            self._sender.resume(now_ns)
        return self._out

    def disconnected(self, now_ns: int) -> list[Effect]:
        """The connection broke. Nothing is to be transmitted."""
        self._begin(now_ns)
        if self.state is not DOWN:
            self._down("the connection broke")
        return self._out

    # -- time ----------------------------------------------------------------------------------------------------------

    def wakes_at(self) -> int | None:
        """When `tick` is due, in nanoseconds; None while nothing is waited for. Changes with every call of the machine."""
        state, rules = self.state, self.rules
        if state is DOWN:
            return None
        if state is LEAVING:
            return self._since_ns + nanoseconds(rules.logout_seconds)
        if state is not UP:
            return self._since_ns + nanoseconds(rules.logon_seconds)
        due_ns = (self._farewell_ns, self._confirm_ns, self._pulse.due_ns(self._sender.last_ns, self._sender.pending))
        return min((time_ns for time_ns in due_ns if time_ns), default=None)

    def tick(self, now_ns: int) -> list[Effect]:
        """Time passed: heartbeat, test request, giving up. Calling it early does no harm."""
        self._begin(now_ns)
        state, rules = self.state, self.rules
        if state is LEAVING:
            if now_ns >= self._since_ns + nanoseconds(rules.logout_seconds):
                self._end(f"{self._why}: no answer to Logout(5) within {rules.logout_seconds:g} s")
        elif state is WAITING or state is CALLING:
            if now_ns >= self._since_ns + nanoseconds(rules.logon_seconds):
                self._end(f"no Logon(A) within {rules.logon_seconds:g} s")
        elif state is UP:
            if self._farewell_ns and now_ns >= self._farewell_ns:
                self._answer_logout()  # what is missing before it is asked for after the next logon
            elif self._confirm_ns and now_ns >= self._confirm_ns:
                self._end(f"ResetSeqNumFlag(141) was not confirmed within {rules.logon_seconds:g} s")
            else:
                self._beat()
        return self._out

    def _beat(self) -> None:
        step = self._pulse.step(self._now_ns, self._sender.last_ns, self._sender.pending)
        if step is Step.BEAT:
            self._say(MsgType.Heartbeat, [])
        elif step is Step.TEST:
            self._say(MsgType.TestRequest, [(Tag.TestReqID, TEST_REQUEST_ID)])
        elif step is Step.END:
            self._end(f"nothing heard for {(self._now_ns - self._pulse.heard_ns) / SECOND_NS:.1f} s")

    # -- what comes in -------------------------------------------------------------------------------------------------

    def _take(self, begin_string: str, message: FixMessage) -> None:
        kind, state = message.msg_type, self.state
        if state is WAITING and kind != LOGON:
            self._end(f"first message is MsgType(35)={kind[:10]!r}, not a Logon(A)")
            return
        if begin_string != self.rules.begin_string:
            self._wrong_begin_string(begin_string)
            return
        text = message.get(MSG_SEQ_NUM)
        if not text.isdigit() or not text.isascii() or len(text) > MAX_NUMBER_DIGITS:
            self._numberless(message)
            return
        number = int(text)
        fault = self._check(message, self._now_ns)
        if fault is not None:
            self._unfit(message, number, fault)
            return
        own = OWN_NUMBER.get(kind)
        if own is not None:
            own(self, message, number)
        elif state is CALLING:
            self._end(f"Logon(A) was answered with MsgType(35)={kind[:10]!r}: {message.get(Tag.Text)}")
        elif number == self.store.next_in:
            self._in_order(message, number)
        else:
            self._out_of_order(message, number)

    def _wrong_begin_string(self, begin_string: str) -> None:
        self._trouble("BadPeer", f"BeginString(8) is {begin_string!r}, not {self.rules.begin_string!r}")
        if self.state is UP:
            self._leave("Incorrect BeginString")
        elif self.state is not LEAVING:
            self._end("Incorrect BeginString")

    def _numberless(self, message: FixMessage) -> None:
        """Without MsgSeqNum(34) nothing that follows can be trusted (FIX 4.4 vol. 2, "Required Fields")."""
        self._trouble("Sequence", f"MsgSeqNum(34) is {message.get(Tag.MsgSeqNum, 'missing')[:20]!r}")
        if self.state is WAITING:
            self._end("Received message without MsgSeqNum")
        else:
            self._leave("Received message without MsgSeqNum", at_once=True)

    def _unfit(self, message: FixMessage, number: int, fault: HeaderFault) -> None:
        """A header that is wrong. A stranger's Logon gets no answer."""
        self._trouble("BadPeer", fault.text)
        if self.state is WAITING or self.state is CALLING:
            self._end(fault.text)
            return
        if number == self.store.next_in:
            self.store.count_in(number)
        if message.msg_type != MsgType.Reject:
            self._reject(message, Rejected(fault.reason, fault.tag, fault.text))
        if fault.ends and self.state is UP:
            self._leave("")
        else:
            self._advance()

    def _in_order(self, message: FixMessage, number: int) -> None:
        """The message that was expected: counted, whatever it says."""
        self.store.count_in(number)
        kind, rules = message.msg_type, self.rules
        act = IN_ORDER.get(kind)
        fault = self._fault(message)
        if fault is not None:
            self._ill_formed(message, fault)
        elif act is not None:
            act(self, message, number)
        elif rules.application_types is not None and kind not in rules.application_types:
            self._unsupported(message)
        else:
            self._out.append(Deliver(message, number))
        if self._gap.is_open and not self._draining:
            self._advance()

    def _fault(self, message: FixMessage) -> Rejected | None:
        """What a Reject(3) is due for: what no dictionary can have, and where that is agreed on what ours has not."""
        if message.raw is None and (fault := odd(message)) is not None:
            return fault
        switches = self.rules.validation
        if switches is None:
            return None
        profile = self.rules.profile
        ours = self.rules.default_appl_ver_id
        if ours and (version := message.get(Tag.ApplVerID)) and version != ours:
            text = f"ApplVerID(1128) is {version[:20]!r}, not {ours}"
            return Rejected(SessionRejectReason.InvalidUnsupportedApplicationVersion, Tag.ApplVerID, text)
        try:
            validate(message, profile.transport if message.msg_type in ADMIN else profile.dictionary, switches)
        except Rejected as fault:
            return fault
        return None

    def _ill_formed(self, message: FixMessage, fault: Rejected) -> None:
        if message.msg_type == MsgType.Reject:  # never a Reject for a Reject: two engines could go on for ever
            self._trouble("BadPeer", f"Reject(3): {fault.text}")
        else:
            self._reject(message, fault)

    def _advance(self) -> None:
        """Messages that came early and whose turn it is; then the next that is to be asked for."""
        gap, store = self._gap, self.store
        self._draining = True
        while gap.is_open and (message := gap.take(store.next_in)) is not None:
            self._in_order(message, store.next_in)
        self._draining = False
        if gap.is_open and self.state is UP:
            self._ask(gap.moved(store.next_in, self._now_ns))

    def _out_of_order(self, message: FixMessage, number: int) -> None:
        if number > self.store.next_in:
            self._early(message, number)
        elif not message.is_true(Tag.PossDupFlag):
            text = f"MsgSeqNum too low, expecting {self.store.next_in} but received {number}"
            self._trouble("Sequence", text)
            self._leave(text, at_once=True)

    def _early(self, message: FixMessage, number: int) -> None:
        if self.state is not UP:
            return  # we are leaving: it comes again after the next logon
        if not self._gap.is_open:
            self._trouble("Gap", f"MsgSeqNum(34) is {number}, expected {self.store.next_in}")
        self._ask(self._gap.early(number, message, self.store.next_in, self._now_ns))

    def _ask(self, asked: Asked | None) -> None:
        if asked is not None:
            self._say(MsgType.ResendRequest, [(Tag.BeginSeqNo, str(asked.begin)), (Tag.EndSeqNo, str(asked.end))])

    # -- messages of the session level ---------------------------------------------------------------------------------

    def _heartbeat(self, message: FixMessage, number: int) -> None:
        """Heard is heard."""

    def _test_request(self, message: FixMessage, number: int) -> None:
        self._say(MsgType.Heartbeat, [(Tag.TestReqID, message.get(Tag.TestReqID))] if message.get(Tag.TestReqID) else [])

    def _peer_reject(self, message: FixMessage, number: int) -> None:
        self._trouble("PeerReject", f"RefSeqNum(45)={message.get(Tag.RefSeqNum)}: {message.get(Tag.Text)}")

    def _resend_request(self, message: FixMessage, number: int) -> None:
        """Answered when it comes, whatever its number: both sides may have a gap, and each would wait for the other for ever."""
        if self.state is CALLING:
            self._end("Logon(A) was answered with a ResendRequest(2)")
        elif number == self.store.next_in:
            self._in_order(message, number)
        elif not message.is_true(Tag.PossDupFlag):
            fault = self._fault(message)
            if fault is None:
                self._answer_resend_request(message, number)
            if number > self.store.next_in:  # an ill-formed one is rejected when its turn comes
                self._early(ANSWERED if fault is None else message, number)

    def _answer_resend_request(self, message: FixMessage, number: int) -> None:
        if self.state is not UP and self.state is not LEAVING:
            return
        first, last = whole(message, Tag.BeginSeqNo), whole(message, Tag.EndSeqNo)
        newest = self.store.next_out - 1
        if first is None or last is None:
            tag = Tag.BeginSeqNo if first is None else Tag.EndSeqNo
            text = f"{self.rules.profile.transport.name(tag)} is no number"
            self._reject(message, Rejected(SessionRejectReason.IncorrectDataFormatForValue, tag, text))
            return
        if last == 0 or last > newest:
            last = newest
        if first == 0 or first > last:
            self._trouble("BadPeer", f"ResendRequest(2) for {first} to {message.get(Tag.EndSeqNo)}, the newest is {newest}")
            return
        self._sender.repeat(first, last, self._now_ns)
        if self._sender.overdrawn:
            self._end("the peer asks for more than it takes")

    def _sequence_reset(self, message: FixMessage, number: int) -> None:
        if self.state is CALLING:
            self._end("Logon(A) was answered with a SequenceReset(4)")
            return
        expected = self.store.next_in
        if message.is_true(Tag.GapFillFlag):
            if number == expected:
                self._in_order(message, number)
            elif number < expected and self._overlaps(message, number):
                self._gap_fill(message, expected)
                self._advance()
            else:
                self._out_of_order(message, number)
            return
        # Reset mode: MsgSeqNum(34) is not looked at (FIX 4.4 vol. 2, SequenceReset-Reset)
        fault = self._fault(message)
        following = whole(message, Tag.NewSeqNo)
        if fault is not None:
            self._reject(message, fault)
        elif following is None or following < expected:
            self._bad_new_number(message, expected)
        elif following > expected:
            self._trouble("Sequence", f"SequenceReset(4): {following} follows instead of {expected}")
            self._skip_to(following)
            self._advance()

    def _overlaps(self, message: FixMessage, number: int) -> bool:
        """Whether a repeated gap fill, whose beginning is known already, leads on: part of the answer to our last request."""
        following, asked_from = whole(message, Tag.NewSeqNo), self._gap.asked_from
        further = following is not None and following > self.store.next_in
        return further and message.is_true(Tag.PossDupFlag) and 0 < asked_from <= number

    def _gap_fill(self, message: FixMessage, number: int) -> None:
        following = whole(message, Tag.NewSeqNo)
        if following is None or following <= number:
            self._bad_new_number(message, number + 1)
        else:
            self._skip_to(following)

    def _bad_new_number(self, message: FixMessage, least: int) -> None:
        text = f"Value is incorrect: NewSeqNo(36) is {message.get(Tag.NewSeqNo)[:20]!r}, below {least}"
        self._reject(message, Rejected(SessionRejectReason.ValueIsIncorrect, 0, text))

    def _skip_to(self, following: int) -> None:
        self.store.count_in(following - 1)
        if self._gap.is_open:
            self._gap.filled(following)

    # -- Logon ---------------------------------------------------------------------------------------------------------

    def _logon(self, message: FixMessage, number: int) -> None:
        reset = message.is_true(Tag.ResetSeqNumFlag)
        was_up = self.state is UP
        if self.state is LEAVING or was_up and not reset:
            self._end("a second Logon(A)")
            return
        fault = self._fault(message)
        if fault is None and self.rules.default_appl_ver_id and not message.get(Tag.DefaultApplVerID):
            fault = Rejected(SessionRejectReason.RequiredTagMissing, Tag.DefaultApplVerID, "DefaultApplVerID(1137) is missing")
        if fault is not None:  # a stranger learns nothing; a friend's operator is told
            self._trouble("LogonRefused", fault.text)
            self._end(f"ill-formed Logon(A): {fault.text}")
            return
        store = self.store
        called = self._our_logon if self.state is CALLING else None
        why = logon.why_not(message, number, self.rules, called, store.next_in, store.next_out)
        if why:
            self._trouble("LogonRefused", why)
            self._leave(why, at_once=True)
        elif was_up:
            self._reset_in_session(message, number)
        elif self.rules.role is Role.ACCEPTOR:
            self._called(message, number, reset)
        else:
            self._answered(message, number, reset)

    def _called(self, message: FixMessage, number: int, reset: bool) -> None:
        """An acceptor answers."""
        self._pulse.interval = whole(message, Tag.HeartBtInt) or 0
        if reset or self.rules.reset_on_logon:
            self.store.reset()
        expected = self.store.next_in
        if number == expected:
            self.store.count_in(number)
        self._say_logon(reset)
        self._up(message, number, expected, self._our_logon.number)

    def _answered(self, message: FixMessage, number: int, reset: bool) -> None:
        """An initiator is answered."""
        if reset:
            self.store.count_in(0)
        expected = self.store.next_in
        if number == expected:
            self.store.count_in(number)
        self._up(message, number, expected, self._our_logon.number + 1)

    def _up(self, message: FixMessage, number: int, expected: int, well: int) -> None:
        """Up, and both sides make up for what they have missed. well: what a peer expects that has missed nothing."""
        wanted = logon.expectation(message, self.rules)
        self.state = UP
        self._out.append(LoggedOn(message))
        if wanted is not None and 0 < wanted < well:
            self._sender.repeat(wanted, self._our_logon.number, self._now_ns)
        self._sender.flush(self._our_logon.number + 1, self._now_ns)  # what the application gave meanwhile
        if number > expected and wanted is None:
            self._early(ANSWERED, number)
        elif number > expected:
            self._gap.promised(number, ANSWERED, self._now_ns)

    def _reset_in_session(self, message: FixMessage, number: int) -> None:
        """Both numbers begin at 1 again (FIX 4.3 vol. 2, 24 hour sessions): the peer asks for it, or confirms that we did."""
        confirmed = self._confirm_ns != 0
        self._trouble("Sequence", "numbers begin at 1 again: " + ("confirmed" if confirmed else "the peer asked for it"))
        if confirmed:
            self._confirm_ns = 0
            self._gap.clear()
        else:
            self._forget()
            self.store.reset()
        self.store.count_in(number)
        if not confirmed:
            self._say_logon(True)

    def _say_logon(self, reset: bool) -> None:
        rules, pulse = self.rules, self._pulse
        if rules.role is Role.INITIATOR:
            pulse.interval = rules.heartbeat
        self._our_logon = logon.Called(self.store.next_out, reset)
        self._say(MsgType.Logon, logon.fields(rules, pulse.interval, reset, self.store.next_in))

    # -- Logout and the end --------------------------------------------------------------------------------------------

    def _logout(self, message: FixMessage, number: int) -> None:
        expected, waits = self.store.next_in, self.rules.fill_before_logout
        if self.state is CALLING:
            if number == expected:
                self.store.count_in(number)
            self._trouble("LogonRefused", message.get(Tag.Text))
            self._end(f"Logon(A) was answered with Logout(5): {message.get(Tag.Text)}")
        elif number == expected:
            self._in_order(message, number)
        elif number > expected and waits and self.state is UP:
            self._early(message, number)
            self._farewell_ns = self._now_ns + nanoseconds(self.rules.logout_seconds)
        elif number > expected or not message.is_true(Tag.PossDupFlag):
            self._answer_logout()

    def _farewell(self, message: FixMessage, number: int) -> None:
        self._answer_logout()

    def _answer_logout(self) -> None:
        if self.state is UP:
            self._sender.at_once(FixMessage(MsgType.Logout), self._now_ns)
            self._why = "the peer said Logout(5)"
        self._end(self._why, reset=self.rules.reset_on_logout)

    def _leave(self, text: str, at_once: bool = False) -> None:
        """Say Logout; close when the peer has answered, or at once."""
        self._sender.at_once(FixMessage(MsgType.Logout, [(Tag.Text, text)] if text else []), self._now_ns)
        self._why = text or "logged out"
        if at_once:
            self._end(text)
        else:
            self.state, self._since_ns = LEAVING, self._now_ns
            self._gap.clear()

    def _end(self, why: str, reset: bool = False) -> None:
        """Close the connection from our side."""
        self._down(why)
        if reset:
            self.store.reset()
        self._out.append(Disconnect(why))

    def _down(self, why: str) -> None:
        was_up = self.state is UP or self.state is LEAVING
        self.state = DOWN
        self._forget()
        if was_up:
            self._out.append(LoggedOut(why))
            if self.rules.reset_on_disconnect:
                self.store.reset()

    def _forget(self) -> None:
        """What belongs to the connection, or to numbers that begin anew."""
        self._sender.clear()
        self._gap.clear()
        self._farewell_ns = self._confirm_ns = 0

    # -- what goes out -------------------------------------------------------------------------------------------------

    def _begin(self, now_ns: int) -> None:
        self._now_ns = now_ns
        self._out = self._sender.out = []

    def _say(self, msg_type: str, fields: list[tuple[int, str]]) -> None:
        self._sender.passing(FixMessage(msg_type, fields), self._now_ns)
        if self._sender.overdrawn:
            self._end("the peer asks for more than it takes")

    def _trouble(self, what: str, why: str) -> None:
        self._out.append(Trouble(what, why))

    def _reject(self, message: FixMessage, fault: Rejected) -> None:
        self._trouble("Reject", f"MsgSeqNum(34)={message.get(Tag.MsgSeqNum)}: {fault.text}")
        self._answer(answers.reject(message, fault, self.rules))

    def _unsupported(self, message: FixMessage) -> None:
        self._trouble("BusinessReject", f"MsgType(35)={message.msg_type[:10]!r} is not supported")
        self._answer(answers.unsupported(message, self.rules))

    def _answer(self, reject: FixMessage) -> None:
        if self.rules.resend_rejects or reject.msg_type != MsgType.Reject:
            self._sender.kept(reject, self._now_ns, True)
        else:
            self._say(reject.msg_type, reject.fields)


ANSWERED = FixMessage(MsgType.Heartbeat)  # in the place of an early message that has been seen to, until its turn


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
