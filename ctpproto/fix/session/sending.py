"""What goes out: headers, numbers, the answer to a ResendRequest in bites, and what has to wait for its end."""

from __future__ import annotations

from collections import deque

from ctpproto.fix import codec
from ctpproto.fix.frames import SOH
from ctpproto.fix.message import SESSION_TAGS, FixMessage
from ctpproto.fix.session.effects import Effect, Transmit
from ctpproto.fix.session.rules import SessionRules
from ctpproto.fix.session.store import Store
from ctpproto.fix.session.times import Stamps
from ctpproto.generated.fixt11 import MsgType, Tag

OVERWRITTEN = SESSION_TAGS.difference((Tag.PossResend,))  # PossResend(97) is the application's to say
_MSG_SEQ_NUM, _SENDER = Tag.MsgSeqNum, Tag.SenderCompID
_KIND = b"\x0135="
_TRAILER_BYTES = len(b"10=nnn\x01")
MOST_RANGES = 100  # ResendRequests that may wait for their answers


class Sender:
    """Numbers and writes messages. `out`: where effects go, set by the session at each of its calls.

    Numbered messages leave in the order of their numbers. While a long answer to a ResendRequest waits for room, new messages
    that are kept get their numbers and follow it; what is not kept waits unnumbered until the answer is through.
    """

    __slots__ = (
        "rules", "store", "out", "last_ns", "_stamps", "_front", "_begin_text", "_begin_string", "_ranges", "_fresh", "_held",
    )  # fmt: skip

    def __init__(self, rules: SessionRules, store: Store):
        self.rules, self.store = rules, store
        self.out: list[Effect] = []
        self.last_ns = 0  # when something was transmitted last
        self._stamps = Stamps(rules.digits)
        said = (
            (Tag.SenderCompID, rules.ours), (Tag.TargetCompID, rules.theirs), (Tag.SenderSubID, rules.our_sub_id),
            (Tag.SenderLocationID, rules.our_location_id), (Tag.TargetSubID, rules.their_sub_id),
            (Tag.TargetLocationID, rules.their_location_id),
        )  # fmt: skip
        front = [f"{tag}={text}\x01" for tag, text in said if text]
        self._front = "".join(front).encode("utf-8", "surrogateescape")
        self._begin_text, self._begin_string = rules.begin_string, rules.begin_string.encode()
        self._ranges: deque[tuple[int, int]] = deque()  # still to be repeated
        self._fresh: int | None = None  # the first number that was given and never transmitted
        self._held: deque[FixMessage] = deque()  # unnumbered

    @property
    def pending(self) -> bool:
        """Whether something waits for `resume`."""
        return bool(self._ranges) or self._fresh is not None or bool(self._held)

    def clear(self) -> None:
        """The connection is gone: what waited comes with a resend, or not at all."""
        self._ranges.clear()
        self._held.clear()
        self._fresh = None

    @property
    def overdrawn(self) -> bool:
        """Whether the peer has asked for more than it takes: the connection is to end."""
        return len(self._held) > self.rules.queue_limit or len(self._ranges) > MOST_RANGES

    def passing(self, message: FixMessage, now_ns: int) -> None:
        """Number and transmit what is not kept: on demand it is gap-filled."""
        if self._ranges or self._fresh is not None or self._held:
            self._held.append(message)
            return
        self._number(message, now_ns)

    def at_once(self, message: FixMessage, now_ns: int) -> None:
        """The last message of a connection: nothing that waits will follow it."""
        self.clear()
        self._number(message, now_ns)

    def renumber(self, next_out: int, now_ns: int) -> None:
        """Say that a greater number follows; what waits is gone with the numbers before it."""
        self.clear()
        head = self._head(self.store.next_out, now_ns)
        reset = FixMessage(MsgType.SequenceReset, [(Tag.GapFillFlag, "N"), (Tag.NewSeqNo, str(next_out))])
        self.store.move_out(next_out)
        self._transmit(codec.encode(reset, self._begin_text, head), now_ns)

    def kept(self, message: FixMessage, now_ns: int, transmit: bool) -> None:
        """Number and keep; transmit now, or after what waits."""
        number = self.store.next_out
        if message.has(_MSG_SEQ_NUM) or message.has(_SENDER):
            message = FixMessage(message.msg_type, [field for field in message.pairs() if field[0] not in OVERWRITTEN])
        data = codec.encode(message, self._begin_text, self._head(number, now_ns))
        self.store.keep(number, data)
        if not transmit:
            return
        if not (self._ranges or self._fresh is not None or self._held):
            self.last_ns = now_ns
            self.out.append(Transmit(data))
        elif self._fresh is None:
            self._fresh = number

    def flush(self, first: int, now_ns: int) -> None:
        """Transmit what was numbered from `first` on and never left."""
        if first < self.store.next_out:
            self._fresh = first
            self.resume(now_ns)

    def repeat(self, first: int, last: int, now_ns: int) -> None:
        """Answer a ResendRequest for numbers that exist."""
        assert 0 < first <= last < self.store.next_out
        if self._fresh is not None:  # from there on all will come for the first time
            last = min(last, self._fresh - 1)
        waiting = any(begin <= first and last <= end for begin, end in self._ranges)
        if first <= last and not waiting:
            self._ranges.append((first, last))
        self.resume(now_ns)

    def resume(self, now_ns: int) -> None:
        """The next bite of what waits."""
        room = self.rules.reply_bite
        while self._ranges and room > 0:
            first, last = self._ranges.popleft()
            reached, room = self._piece(first, last, True, room, now_ns)
            if reached <= last:
                self._ranges.appendleft((reached, last))
        while self._fresh is not None and not self._ranges and room > 0:
            last = self.store.next_out - 1
            reached, room = self._piece(self._fresh, last, False, room, now_ns)
            self._fresh = reached if reached <= last else None
        while self._held and not self._ranges and self._fresh is None and room > 0:
            self._number(self._held.popleft(), now_ns)
            room -= 1

    def _piece(self, first: int, last: int, again: bool, room: int, now_ns: int) -> tuple[int, int]:
        """Messages first to last as far as there is room; the number behind what was said, and the room that is left."""
        at = first
        for number, data in self.store.sent(first, last):
            if room <= 0:
                return at, 0
            if number > at:
                self._gap_fill(at, number, now_ns)
                room -= 1
            self._transmit(self._again(data, number, now_ns) if again else data, now_ns)
            room -= 1
            at = number + 1
        if at <= last:
            self._gap_fill(at, last + 1, now_ns)
            room -= 1
        return last + 1, room

    def _gap_fill(self, number: int, following: int, now_ns: int) -> None:
        """SequenceReset(4) in the place of messages that are not sent again."""
        stamp = self._stamps.say(now_ns)
        head = self._framed(number, b"43=Y\x0152=%s\x01122=%s\x01" % (stamp, stamp))
        fields = [(Tag.GapFillFlag, "Y"), (Tag.NewSeqNo, str(following))]
        self._transmit(codec.encode(FixMessage(MsgType.SequenceReset, fields), self._begin_text, head), now_ns)

    def _again(self, data: bytes, number: int, now_ns: int) -> bytes:
        """A kept message with PossDupFlag(43), OrigSendingTime(122) and a new SendingTime(52); the rest byte for byte, so that
        nothing depends on what a dictionary makes of it."""
        kind = data.index(_KIND) + 1
        kind_end = data.index(SOH, kind) + 1
        mark = b"34=%d\x0152=" % number
        stamp = data.index(mark, kind_end) + len(mark)
        stamp_end = data.index(SOH, stamp)
        head = self._framed(number, b"43=Y\x0152=%s\x01122=%s\x01" % (self._stamps.say(now_ns), data[stamp:stamp_end]))
        body = b"".join((data[kind:kind_end], head, data[stamp_end + 1 : -_TRAILER_BYTES]))
        front = b"8=%s\x019=%d\x01%s" % (self._begin_string, len(body), body)
        return b"%s10=%03d\x01" % (front, sum(front) & 0xFF)

    def _number(self, message: FixMessage, now_ns: int) -> None:
        number = self.store.next_out
        data = codec.encode(message, self._begin_text, self._head(number, now_ns))
        self.store.count_out(number)
        self._transmit(data, now_ns)

    def _head(self, number: int, now_ns: int) -> bytes:
        if self.rules.last_processed:
            stamp, taken = self._stamps.say(now_ns), self.store.next_in - 1
            return b"%s34=%d\x0152=%s\x01369=%d\x01" % (self._front, number, stamp, taken)
        return b"%s34=%d\x0152=%s\x01" % (self._front, number, self._stamps.say(now_ns))

    def _framed(self, number: int, rest: bytes) -> bytes:
        return b"%s34=%d\x01%s" % (self._front, number, rest)

    def _transmit(self, data: bytes, now_ns: int) -> None:
        self.last_ns = now_ns
        self.out.append(Transmit(data))
