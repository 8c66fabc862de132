"""The session level case by case, as FIX volume 2 and the session layer test cases (ISO 3531-3:2022) have it; see
`fix_session_talk`.

Every case runs in each version that it names, against an acceptor that begins at 1, unless it says otherwise.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest
from unit.fix_session_talk import VERSIONS, Talk, agreed

from ctpproto.fix.session import MemoryStore, Role
from ctpproto.fix.validation import STRICT

LOGON = """
    > 35=A|34=1|98=0|108=30{1137}
    < 35=A|34=1|98=0|108=30{1137}
    = up
"""
WITH_REASON = VERSIONS[2:]  # SessionRejectReason came with FIX.4.2
WITH_ALL_REASONS = VERSIONS[3:]
WITHOUT_REASON = VERSIONS[:2]
NEXT_EXPECTED = VERSIONS[4:]


class Case(NamedTuple):
    script: str
    versions: tuple[str, ...] = VERSIONS
    settings: dict[str, Any] = {}  # never changed
    numbers: tuple[int, int] = (1, 1)  # next_out, next_in at the beginning
    ends: tuple[int, int] | None = None  # and at the end


def settings(**changes: Any) -> dict[str, Any]:
    return changes


HELLO = {
    "logon": Case(LOGON, ends=(2, 2)),
    "a logon that is too high is answered, then asked about": Case("""
        > 35=A|34=5|98=0|108=30{1137}
        < 35=A|34=1|98=0|108=30{1137}
        = up
        < 35=2|34=2|7=1|16={end}
        > 35=4|34=1|43=Y|122=NOW|123=Y|36=6
        > 35=1|34=6|112=x
        < 35=0|34=3|112=x
    """, ends=(4, 7)),
    "a logon that is too low": Case("""
        > 35=A|34=5|98=0|108=30{1137}
        < 35=5|34=3|58=*
        = closed
    """, numbers=(3, 6), ends=(4, 6)),
    "reset on logon": Case("""
        > 35=A|34=1|98=0|108=30{1137}
        < 35=A|34=1|98=0|108=30{1137}
        = up
    """, settings=settings(reset_on_logon=True), numbers=(7, 9), ends=(2, 2)),
    "reset on logon, and the logon is too high": Case("""
        > 35=A|34=3|98=0|108=30{1137}
        < 35=A|34=1|98=0|108=30{1137}
        = up
        < 35=2|34=2|7=1|16={end}
    """, settings=settings(reset_on_logon=True), numbers=(7, 9)),
    "the peer resets": Case("""
        > 35=A|34=1|98=0|108=30|141=Y{1137}
        < 35=A|34=1|98=0|108=30|141=Y{1137}
        = up
    """, VERSIONS[1:], numbers=(7, 9), ends=(2, 2)),
    "the peer resets with another number than 1": Case("""
        > 35=A|34=4|98=0|108=30|141=Y{1137}
        < 35=5|34=7|58=*
        = closed
    """, VERSIONS[1:], numbers=(7, 4), ends=(8, 4)),
    "first words that are no logon": Case("""
        > 35=0|34=1
        = closed
    """, ends=(1, 1)),
    "first words that are garbled": Case("""
        ! garbled nonsense
        = closed
    """, ends=(1, 1)),
    "another BeginString in the logon": Case("""
        > FIX.3.9 35=A|34=1|98=0|108=30{1137}
        = closed
    """, ends=(1, 1)),
    "another SenderCompID in the logon": Case("""
        > 35=A|49=WT|34=1|98=0|108=30{1137}
        = closed
    """, ends=(1, 1)),
    "another TargetCompID in the logon": Case("""
        > 35=A|56=DLSI|34=1|98=0|108=30{1137}
        = closed
    """, ends=(1, 1)),
    "a logon of another time": Case("""
        > 35=A|52=20010101-00:00:00|34=1|98=0|108=30{1137}
        = closed
    """, ends=(1, 1)),
    "a logon without number": Case("""
        > 35=A|98=0|108=30{1137}
        = closed
    """, ends=(1, 1)),
    "a logon without HeartBtInt": Case("""
        > 35=A|34=1|98=0{1137}
        = closed
    """, ends=(1, 1)),
    "a FIXT logon without DefaultApplVerID": Case("""
        > 35=A|34=1|98=0|108=30
        = closed
    """, VERSIONS[5:], ends=(1, 1)),
    "a FIXT logon for another version": Case("""
        > 35=A|34=1|98=0|108=30|1137=6
        < 35=5|34=1|58=*
        = closed
    """, VERSIONS[5:], ends=(2, 1)),
    "a negative HeartBtInt": Case("""
        > 35=A|34=1|98=0|108=-10{1137}
        < 35=5|34=1|58=*
        = closed
    """, ends=(2, 1)),
    "a HeartBtInt that is not taken": Case("""
        > 35=A|34=1|98=0|108=4{1137}
        < 35=5|34=1|58=*
        = closed
    """, settings=settings(heartbeat_range=(5, 60)), ends=(2, 1)),
    "encryption": Case("""
        > 35=A|34=1|98=2|108=30{1137}
        < 35=5|34=1|58=*
        = closed
    """, ends=(2, 1)),
    "no logon in time": Case("""
        + 9
        + 1
        = closed
    """, ends=(1, 1)),
    "the application says no": Case("""
        ! refuse wrong-password
        < 35=5|34=7|58=*
        = closed
    """, settings=settings(reset_on_logon=True), numbers=(7, 9), ends=(8, 9)),
    "a second logon": Case(LOGON + """
        > 35=A|34=2|98=0|108=30{1137}
        = down
        = closed
    """),
    "a session that begins anew while it is up": Case(LOGON + """
        > 35=0|34=2
        > 35=1|34=3|112=x
        < 35=0|34=2|112=x
        > 35=A|34=1|98=0|108=30|141=Y{1137}
        < 35=A|34=1|98=0|108=30|141=Y{1137}
        > 35=1|34=2|112=y
        < 35=0|34=2|112=y
    """, VERSIONS[1:], ends=(3, 3)),
    "the peer begins anew while messages are missing": Case(LOGON + """
        > 35=D|34=4|{order}
        < 35=2|34=2|7=2|16={end}
        > 35=A|34=1|98=0|108=30|141=Y{1137}
        < 35=A|34=1|98=0|108=30|141=Y{1137}
        > 35=0|34=2
        > 35=0|34=3
        > 35=D|34=4|{order}
        = deliver 4
    """, VERSIONS[1:], ends=(2, 5)),
    "we begin anew while it is up": Case(LOGON + """
        ! reset
        < 35=A|34=1|98=0|108=30|141=Y{1137}
        # what was on its way has the old numbers
        > 35=1|34=2|112=x
        < 35=0|34=2|112=x
        > 35=A|34=1|98=0|108=30|141=Y{1137}
        > 35=1|34=2|112=y
        < 35=0|34=3|112=y
    """, VERSIONS[1:], ends=(4, 3)),
    "nobody confirms that we begin anew": Case(LOGON + """
        ! reset
        < 35=A|34=1|98=0|108=30|141=Y{1137}
        + 10
        = down
        = closed
    """, VERSIONS[1:]),
    "no beginning anew while messages are missing": Case(LOGON + """
        > 35=0|34=4
        < 35=2|34=2|7=2|16={end}
        ! reset
    """, VERSIONS[1:], ends=(3, 2)),
}  # fmt: skip

NUMBERS = {
    "in order": Case(LOGON + """
        > 35=0|34=2
        > 35=D|34=3|{order}
        = deliver 3
    """, ends=(2, 4)),
    "too high, once asked for, filled, then what waited": Case(LOGON + """
        > 35=D|34=4|{order}
        < 35=2|34=2|7=2|16={end}
        > 35=1|34=5|112=x
        > 35=D|34=2|43=Y|122=NOW|{order}
        = deliver 2
        > 35=D|34=3|43=Y|122=NOW|{order}
        = deliver 3
        = deliver 4
        < 35=0|34=3|112=x
        > 35=D|34=4|43=Y|122=NOW|{order}
        > 35=D|34=6|{order}
        = deliver 6
    """, ends=(4, 7)),
    "a message that is rejected in its turn, and what waited behind it": Case(LOGON + """
        > 35=1|34=3|112=x
        < 35=2|34=2|7=2|16={end}
        > 35=D|34=2|43=Y|122=NOW|{order}|126=20040415
        < 35=3|34=3|45=2|371=126|372=D|373=6|58=*
        < 35=0|34=4|112=x
    """, WITH_REASON, ends=(5, 4)),
    "a gap that is not filled is asked for again": Case(LOGON + """
        > 35=0|34=4
        < 35=2|34=2|7=2|16={end}
        + 29
        > 35=0|34=5
        + 1
        < 35=0|34=3
        > 35=0|34=6
        < 35=2|34=4|7=2|16={end}
    """, settings=settings(resend_again=30)),
    "a second hole behind the first": Case(LOGON + """
        > 35=0|34=4
        < 35=2|34=2|7=2|16={end}
        > 35=0|34=7
        > 35=0|34=2|43=Y|122=NOW
        > 35=0|34=3|43=Y|122=NOW
        < 35=2|34=3|7=5|16={end}
        > 35=4|34=5|43=Y|122=NOW|123=Y|36=7
    """, ends=(4, 8)),
    "too low": Case(LOGON + """
        > 35=0|34=2
        > 35=0|34=2
        < 35=5|34=2|58=*
        = down
        = closed
    """, ends=(3, 3)),
    "number 0": Case(LOGON + """
        > 35=0|34=0
        < 35=5|34=2|58=*
        = down
        = closed
    """, ends=(3, 2)),
    "no number": Case(LOGON + """
        > 35=1|112=x
        < 35=5|34=2|58=*
        = down
        = closed
    """, ends=(3, 2)),
    "no number but letters": Case(LOGON + """
        > 35=1|34=2x|112=x
        < 35=5|34=2|58=*
        = down
        = closed
    """, ends=(3, 2)),
    "a duplicate that was known": Case(LOGON + """
        > 35=D|34=2|{order}
        = deliver 2
        > 35=D|34=2|43=Y|122=NOW|{order}
        > 35=0|34=3
    """, ends=(2, 4)),
    "a duplicate that was not known": Case(LOGON + """
        > 35=D|34=2|43=Y|122=NOW|{order}
        = deliver 2
    """, ends=(2, 3)),
    "a duplicate that was sent later than it was sent again": Case(LOGON + """
        > 35=0|34=2
        > 35=0|34=2|43=Y|122=NOW+10
        < 35=3|34=2|45=2|372=0|373=10|58=*
        < 35=5|34=3
        > 35=5|34=3
        = down
        = closed
    """, WITH_REASON, ends=(4, 4)),
    "a duplicate without OrigSendingTime": Case(LOGON + """
        > 35=0|34=2
        > 35=0|34=3
        > 35=0|34=2|43=Y
        < 35=3|34=2|45=2|371=122|372=0|373=1|58=*
        > 35=1|34=4|112=x
        < 35=0|34=3|112=x
    """, WITH_REASON, ends=(4, 5)),
    "a duplicate without OrigSendingTime, where that is agreed on": Case(LOGON + """
        > 35=0|34=2
        > 35=0|34=2|43=Y
        > 35=D|34=3|43=Y|{order}
        = deliver 3
    """, settings=settings(poss_dup_needs_orig_sending_time=False), ends=(2, 4)),
    "PossResend is the application's": Case(LOGON + """
        > 35=D|34=2|97=Y|{order}
        = deliver 2
    """, ends=(2, 3)),
    "chunks": Case(LOGON + """
        > 35=0|34=9
        < 35=2|34=2|7=2|16=4
        > 35=0|34=2
        > 35=0|34=3
        > 35=0|34=4
        < 35=2|34=3|7=5|16=7
        > 35=4|34=5|43=Y|122=NOW|123=Y|36=8
        < 35=2|34=4|7=8|16={end}
        > 35=0|34=8
    """, settings=settings(resend_chunk=3), ends=(5, 10)),
    "a chunk that reaches what is here is open at its end": Case(LOGON + """
        > 35=0|34=5
        < 35=2|34=2|7=2|16={end}
    """, settings=settings(resend_chunk=3)),
    "a gap fill that leads to the last of a chunk": Case(LOGON + """
        > 35=0|34=15
        < 35=2|34=2|7=2|16=6
        > 35=4|34=2|123=Y|36=6
        < 35=2|34=3|7=6|16=10
    """, settings=settings(resend_chunk=5)),
    "what does not fit into the queue is asked for again": Case(LOGON + """
        > 35=D|34=3|{order}
        < 35=2|34=2|7=2|16={end}
        > 35=D|34=4|{order}
        > 35=0|34=2|43=Y|122=NOW
        = deliver 3
        < 35=2|34=3|7=4|16={end}
        > 35=D|34=4|43=Y|122=NOW|{order}
        = deliver 4
    """, settings=settings(queue_limit=1), ends=(4, 5)),
    "bytes that do not fit into the queue": Case(LOGON + """
        > 35=D|34=3|{order}
        < 35=2|34=2|7=2|16={end}
        > 35=0|34=2|43=Y|122=NOW
        < 35=2|34=3|7=3|16={end}
    """, settings=settings(queue_bytes=50), ends=(4, 3)),
}  # fmt: skip

SEQUENCE_RESET = {
    "gap fill": Case(LOGON + """
        > 35=4|34=2|123=Y|36=20
        > 35=1|34=20|112=x
        < 35=0|34=2|112=x
    """, ends=(3, 21)),
    "gap fill that is too high": Case(LOGON + """
        > 35=4|34=10|123=Y|36=20
        < 35=2|34=2|7=2|16={end}
        > 35=1|34=20|112=x
        > 35=4|34=2|43=Y|122=NOW|123=Y|36=10
        < 35=0|34=3|112=x
    """, ends=(4, 21)),
    "gap fill that is too low": Case(LOGON + """
        > 35=4|34=1|43=Y|122=NOW|123=Y|36=20
        > 35=1|34=2|112=x
        < 35=0|34=2|112=x
        > 35=4|34=1|123=Y|36=20
        < 35=5|34=3|58=*
        = down
        = closed
    """, ends=(4, 3)),
    "gap fill that leads on from what was known": Case(LOGON + """
        > 35=0|34=4
        < 35=2|34=2|7=2|16={end}
        > 35=D|34=2|43=Y|122=NOW|{order}
        = deliver 2
        > 35=D|34=3|43=Y|122=NOW|{order}
        = deliver 3
        > 35=4|34=4|43=Y|122=NOW|123=Y|36=6
        > 35=D|34=6|{order}
        = deliver 6
    """, ends=(3, 7)),
    "gap fill that leads on from what was asked for on another connection": Case(LOGON + """
        > 35=0|34=4
        < 35=2|34=2|7=2|16={end}
        > 35=4|34=2|43=Y|122=NOW|123=Y|36=5
        ! disconnected
        = down
        ! connected
        > 35=A|34=5|98=0|108=30{1137}
        < 35=A|34=3|98=0|108=30{1137}
        = up
        > 35=4|34=4|43=Y|122=NOW|123=Y|36=9
    """, ends=(4, 6)),
    "gap fill to itself": Case(LOGON + """
        > 35=4|34=2|123=Y|36=2
        < 35=3|34=2|45=2|372=4|373=5|58=*
    """, WITH_REASON, ends=(3, 3)),
    "gap fill over messages that had come early": Case(LOGON + """
        > 35=D|34=3|{order}
        < 35=2|34=2|7=2|16={end}
        > 35=4|34=2|43=Y|122=NOW|123=Y|36=5
        > 35=1|34=5|112=x
        < 35=0|34=3|112=x
    """, ends=(4, 6)),
    "reset forward, whatever its number": Case(LOGON + """
        > 35=4|34=0|36=25
        > 35=1|34=25|112=x
        < 35=0|34=2|112=x
        > 35=4|34=0|123=N|36=50
        > 35=1|34=50|112=y
        < 35=0|34=3|112=y
    """, ends=(4, 51)),
    "reset to what is expected": Case(LOGON + """
        > 35=4|34=0|36=2
        > 35=1|34=2|112=x
        < 35=0|34=2|112=x
    """, ends=(3, 3)),
    "reset backward": Case(LOGON + """
        > 35=4|34=0|36=1
        < 35=3|34=2|45=0|372=4|373=5|58=*
        > 35=1|34=2|112=x
        < 35=0|34=3|112=x
    """, WITH_REASON, ends=(4, 3)),
    "reset backward, before there were reasons": Case(LOGON + """
        > 35=4|34=0|36=1
        < 35=3|34=2|45=0|58=*
    """, WITHOUT_REASON, ends=(3, 2)),
    "reset over a gap": Case(LOGON + """
        > 35=1|34=6|112=x
        < 35=2|34=2|7=2|16={end}
        > 35=4|34=0|36=6
        < 35=0|34=3|112=x
    """, ends=(4, 7)),
    "reset without NewSeqNo": Case(LOGON + """
        > 35=4|34=2
        < 35=3|34=2|45=2|371=36|372=4|373=1|58=*
    """, WITH_REASON, ends=(3, 2)),
}  # fmt: skip

RESEND = {
    "messages and gaps": Case(LOGON + """
        ! send 35=D|{order}
        < 35=D|34=2|{order}
        > 35=1|34=2|112=x
        < 35=0|34=3|112=x
        ! send 35=D|97=Y|{order}|9001=own
        < 35=D|34=4|97=Y|{order}|9001=own
        > 35=1|34=3|112=x
        < 35=0|34=5|112=x
        + 5
        > 35=2|34=4|7=1|16=0
        < 35=4|34=1|43=Y|122=5|123=Y|36=2
        < 35=D|34=2|43=Y|122=0|{order-5}
        < 35=4|34=3|43=Y|122=5|123=Y|36=4
        < 35=D|34=4|43=Y|122=0|97=Y|{order-5}|9001=own
        < 35=4|34=5|43=Y|122=5|123=Y|36=6
        > 35=2|34=5|7=2|16=3
        < 35=D|34=2|43=Y|122=0|{order-5}
        < 35=4|34=3|43=Y|122=5|123=Y|36=4
        > 35=2|34=6|7=4|16=999999
        < 35=D|34=4|43=Y|122=0|97=Y|{order-5}|9001=own
        < 35=4|34=5|43=Y|122=5|123=Y|36=6
        > 35=1|34=7|112=x
        < 35=0|34=6|112=x
    """, ends=(7, 8)),
    "asked for what was never said": Case(LOGON + """
        > 35=2|34=2|7=2|16=0
        > 35=2|34=3|7=9|16=12
        > 35=1|34=4|112=x
        < 35=0|34=2|112=x
    """, ends=(3, 5)),
    "asked backwards, or from 0": Case(LOGON + """
        > 35=2|34=2|7=1|16=0
        < 35=4|34=1|43=Y|122=0|123=Y|36=2
        > 35=1|34=3|112=x
        < 35=0|34=2|112=x
        > 35=2|34=4|7=2|16=1
        > 35=2|34=5|7=0|16=0
    """, ends=(3, 6)),
    "a request that is too low is answered": Case(LOGON + """
        > 35=0|34=2
        > 35=2|34=2|7=1|16=0
        < 35=4|34=1|43=Y|122=0|123=Y|36=2
        > 35=0|34=3
    """, ends=(2, 4)),
    "both sides ask": Case(LOGON + """
        ! send 35=D|{order}
        < 35=D|34=2|{order}
        > 35=0|34=5
        < 35=2|34=3|7=2|16={end}
        > 35=2|34=6|7=2|16=2
        < 35=D|34=2|43=Y|122=0|{order}
        > 35=0|34=2|43=Y|122=NOW
        > 35=0|34=3|43=Y|122=NOW
        > 35=0|34=4|43=Y|122=NOW
        > 35=1|34=7|112=x
        < 35=0|34=4|112=x
    """, ends=(5, 8)),
    "an ill-formed request": Case(LOGON + """
        > 35=2|34=2|7=1
        < 35=3|34=2|45=2|371=16|372=2|373=1|58=*
        > 35=2|34=3|7=x|16=0
        < 35=3|34=3|45=3|371=7|372=2|373=6|58=*
    """, WITH_REASON, ends=(4, 4)),
    "an ill-formed request, and nobody validates": Case(LOGON + """
        > 35=2|34=2|7=1
        < 35=3|34=2|45=2|371=16|372=2|373=6|58=*
    """, WITH_REASON, settings=settings(validation=None), ends=(3, 3)),
    "our rejects are sent again": Case(LOGON + """
        > 35=1|34=2
        < 35=3|34=2|45=2|371=112|372=1|373=1|58=*
        > 35=2|34=3|7=2|16=0
        < 35=3|34=2|43=Y|122=0|45=2|371=112|372=1|373=1|58=*
    """, WITH_REASON, ends=(3, 4)),
    "our rejects are gap-filled": Case(LOGON + """
        > 35=1|34=2
        < 35=3|34=2|45=2|371=112|372=1|373=1|58=*
        > 35=2|34=3|7=2|16=0
        < 35=4|34=2|43=Y|122=0|123=Y|36=3
    """, WITH_REASON, settings=settings(resend_rejects=False), ends=(3, 4)),
    "numbers that an operator leaves out": Case(LOGON + """
        ! renumber 50
        < 35=4|34=2|123=N|36=50
        ! send 35=D|{order}
        < 35=D|34=50|{order}
        > 35=2|34=2|7=2|16=0
        < 35=4|34=2|43=Y|122=0|123=Y|36=50
        < 35=D|34=50|43=Y|122=0|{order}
        ! disconnected
        = down
        ! renumber 70
    """, ends=(70, 3)),
    "what was sent while nobody was there": Case("""
        ! disconnected
        ! send 35=D|{order}
        ! connected
        > 35=A|34=1|98=0|108=30{1137}
        < 35=A|34=2|98=0|108=30{1137}
        = up
        > 35=2|34=2|7=1|16=0
        < 35=D|34=1|43=Y|122=0|{order}
        < 35=4|34=2|43=Y|122=0|123=Y|36=3
    """, ends=(3, 3)),
    "bites, and what is said meanwhile": Case(LOGON + """
        ! send 35=D|{order}
        < 35=D|34=2|{order}
        ! send 35=D|{order}
        < 35=D|34=3|{order}
        ! send 35=D|{order}
        < 35=D|34=4|{order}
        > 35=2|34=2|7=2|16=0
        < 35=D|34=2|43=Y|122=0|{order}
        < 35=D|34=3|43=Y|122=0|{order}
        ! send 35=D|{order}
        > 35=1|34=3|112=x
        ! resume
        < 35=D|34=4|43=Y|122=0|{order}
        < 35=D|34=5|{order}
        ! resume
        < 35=0|34=6|112=x
        ! resume
        ! send 35=D|{order}
        < 35=D|34=7|{order}
    """, settings=settings(reply_bite=2), ends=(8, 4)),
    "asked for more while an answer waits": Case(LOGON + """
        ! send 35=D|{order}
        < 35=D|34=2|{order}
        ! send 35=D|{order}
        < 35=D|34=3|{order}
        > 35=2|34=2|7=2|16=0
        < 35=D|34=2|43=Y|122=0|{order}
        > 35=2|34=3|7=3|16=0
        < 35=D|34=3|43=Y|122=0|{order}
        > 35=2|34=4|7=2|16=3
        < 35=D|34=2|43=Y|122=0|{order}
        ! resume
        < 35=D|34=3|43=Y|122=0|{order}
        ! resume
    """, settings=settings(reply_bite=1), ends=(4, 5)),
    "no heartbeats while an answer waits": Case("""
        > 35=A|34=1|98=0|108=10{1137}
        < 35=A|34=1|98=0|108=10{1137}
        = up
        ! send 35=D|{order}
        < 35=D|34=2|{order}
        ! send 35=D|{order}
        < 35=D|34=3|{order}
        > 35=2|34=2|7=2|16=0
        < 35=D|34=2|43=Y|122=0|{order}
        + 11
        > 35=0|34=3
        ! resume
        < 35=D|34=3|43=Y|122=0|{order-11}
        + 10
        < 35=0|34=4
    """, settings=settings(reply_bite=1), ends=(5, 4)),
    "messages that are new while an answer waits are sent once": Case(LOGON + """
        ! send 35=D|{order}
        < 35=D|34=2|{order}
        ! send 35=D|{order}
        < 35=D|34=3|{order}
        > 35=2|34=2|7=2|16=0
        < 35=D|34=2|43=Y|122=0|{order}
        ! send 35=D|{order}
        ! send 35=D|{order}
        > 35=2|34=3|7=2|16=0
        < 35=D|34=3|43=Y|122=0|{order}
        ! resume
        < 35=D|34=2|43=Y|122=0|{order}
        ! resume
        < 35=D|34=3|43=Y|122=0|{order}
        ! resume
        < 35=D|34=4|{order}
        ! resume
        < 35=D|34=5|{order}
        ! resume
    """, settings=settings(reply_bite=1), ends=(6, 4)),
    "an answer that waits ends with its connection": Case(LOGON + """
        ! send 35=D|{order}
        < 35=D|34=2|{order}
        ! send 35=D|{order}
        < 35=D|34=3|{order}
        > 35=2|34=2|7=2|16=0
        < 35=D|34=2|43=Y|122=0|{order}
        > 35=1|34=3|112=x
        ! disconnected
        = down
        ! connected
        > 35=A|34=4|98=0|108=30{1137}
        < 35=A|34=4|98=0|108=30{1137}
        = up
        ! resume
        > 35=1|34=5|112=y
        < 35=0|34=5|112=y
    """, settings=settings(reply_bite=1), ends=(6, 6)),
    "a peer that asks and does not read": Case(LOGON + """
        ! send 35=D|{order}
        < 35=D|34=2|{order}
        ! send 35=D|{order}
        < 35=D|34=3|{order}
        > 35=2|34=2|7=2|16=0
        < 35=D|34=2|43=Y|122=0|{order}
        > 35=1|34=3|112=x
        > 35=1|34=4|112=x
        > 35=1|34=5|112=x
        = down
        = closed
    """, settings=settings(reply_bite=1, queue_limit=2)),
}  # fmt: skip

GOODBYE = {
    "the peer says goodbye": Case(LOGON + """
        > 35=5|34=2
        < 35=5|34=2
        = down
        = closed
    """, ends=(3, 3)),
    "we say goodbye": Case(LOGON + """
        ! logout enough
        < 35=5|34=2|58=*
        > 35=D|34=2|{order}
        = deliver 2
        > 35=5|34=3
        = down
        = closed
    """, ends=(3, 4)),
    "nobody answers our goodbye": Case(LOGON + """
        ! logout enough
        < 35=5|34=2|58=*
        + 1
        + 1
        = down
        = closed
    """, ends=(3, 2)),
    "a goodbye that is too high": Case(LOGON + """
        > 35=5|34=9
        < 35=5|34=2
        = down
        = closed
    """, ends=(3, 2)),
    "a goodbye that is too high waits for what is missing": Case(LOGON + """
        > 35=5|34=3
        < 35=2|34=2|7=2|16={end}
        > 35=D|34=2|43=Y|122=NOW|{order}
        = deliver 2
        < 35=5|34=3
        = down
        = closed
    """, settings=settings(fill_before_logout=True), ends=(4, 4)),
    "a goodbye that is too high, and nobody fills the gap": Case(LOGON + """
        > 35=5|34=3
        < 35=2|34=2|7=2|16={end}
        + 1
        + 1
        < 35=5|34=3
        = down
        = closed
    """, settings=settings(fill_before_logout=True), ends=(4, 2)),
    "a goodbye that is too low": Case(LOGON + """
        > 35=0|34=2
        > 35=5|34=2
        < 35=5|34=2
        = down
        = closed
    """, ends=(3, 3)),
    "an old goodbye": Case(LOGON + """
        > 35=0|34=2
        > 35=5|34=2|43=Y|122=NOW
    """, ends=(2, 3)),
    "reset on logout": Case(LOGON + """
        > 35=5|34=2
        < 35=5|34=2
        = down
        = closed
    """, settings=settings(reset_on_logout=True), ends=(1, 1)),
    "no reset without logout": Case(LOGON + """
        ! disconnected
        = down
    """, settings=settings(reset_on_logout=True), ends=(2, 2)),
    "reset on disconnect": Case(LOGON + """
        ! disconnected
        = down
    """, settings=settings(reset_on_disconnect=True), ends=(1, 1)),
    "a refused logon resets nothing": Case("""
        > 35=A|34=1|98=0|108=-1{1137}
        < 35=5|34=7|58=*
        = closed
    """, settings=settings(reset_on_disconnect=True, reset_on_logout=True), numbers=(7, 1), ends=(8, 1)),
    "what is missing when we leave is not asked for": Case(LOGON + """
        ! logout enough
        < 35=5|34=2|58=*
        > 35=0|34=9
        > 35=5|34=10
        = down
        = closed
    """, ends=(3, 2)),
    "nothing is sent after goodbye, but kept": Case(LOGON + """
        ! logout enough
        < 35=5|34=2|58=*
        ! send 35=D|{order}
        > 35=5|34=2
        = down
        = closed
    """, ends=(4, 3)),
}  # fmt: skip

TIME = {
    "heartbeats": Case("""
        > 35=A|34=1|98=0|108=3{1137}
        < 35=A|34=1|98=0|108=3{1137}
        = up
        + 2.9
        + 0.1
        < 35=0|34=2
        > 35=0|34=2
        + 2.9
        + 0.1
        < 35=0|34=3
        > 35=0|34=3
    """, ends=(4, 4)),
    "what is said stands for a heartbeat": Case("""
        > 35=A|34=1|98=0|108=3{1137}
        < 35=A|34=1|98=0|108=3{1137}
        = up
        + 2
        ! send 35=D|{order}
        < 35=D|34=2|{order}
        > 35=0|34=2
        + 2
        + 1
        < 35=0|34=3
    """),
    "a silent peer is tested, then left": Case("""
        > 35=A|34=1|98=0|108=10{1137}
        < 35=A|34=1|98=0|108=10{1137}
        = up
        + 10
        < 35=0|34=2
        + 1.9
        + 0.1
        < 35=1|34=3|112=TEST
        > 35=0|34=2|112=TEST
        + 10
        < 35=0|34=4
        + 2
        < 35=1|34=5|112=TEST
        + 11.9
        + 0.1
        = down
        = closed
    """),
    "no heartbeats at all": Case("""
        > 35=A|34=1|98=0|108=0{1137}
        < 35=A|34=1|98=0|108=0{1137}
        = up
        + 100000
    """),
    "a test request is answered": Case(LOGON + """
        > 35=1|34=2|112=HELLO
        < 35=0|34=2|112=HELLO
    """, ends=(3, 3)),
    "too early": Case(LOGON + """
        > 35=0|34=2|52=NOW-121
        < 35=3|34=2|45=2|372=0|373=10|58=*
        < 35=5|34=3
        > 35=5|34=3
        = down
        = closed
    """, WITH_REASON, ends=(4, 4)),
    "too late": Case(LOGON + """
        > 35=0|34=2|52=NOW+121
        < 35=3|34=2|45=2|372=0|373=10|58=*
        < 35=5|34=3
        + 2
        = down
        = closed
    """, WITH_REASON, ends=(4, 3)),
    "too late, before there were reasons": Case(LOGON + """
        > 35=0|34=2|52=NOW+121
        < 35=3|34=2|45=2|58=*
        < 35=5|34=3
    """, WITHOUT_REASON),
    "just in time": Case(LOGON + """
        > 35=0|34=2|52=NOW-120
        > 35=0|34=3|52=NOW+120
    """, ends=(2, 4)),
    "another tolerance": Case(LOGON + """
        > 35=0|34=2|52=NOW-4
        > 35=0|34=3|52=NOW-6
        < 35=3|34=2|45=3|372=0|373=10|58=*
        < 35=5|34=3
    """, WITH_REASON, settings=settings(sending_time_tolerance=5)),
    "nobody looks at the time": Case(LOGON + """
        > 35=0|34=2|52=20010101-00:00:00
    """, settings=settings(check_sending_time=False), ends=(2, 3)),
    "no time at all": Case(LOGON + """
        > 35=0|34=2|52=noon
        < 35=3|34=2|45=2|371=52|372=0|373=6|58=*
        > 35=0|34=3|52=-
        < 35=3|34=3|45=3|371=52|372=0|373=1|58=*
    """, WITH_REASON, ends=(4, 4)),
}  # fmt: skip

HEADER = {
    "another BeginString": Case(LOGON + """
        > FIX.3.9 35=1|34=2|112=x
        < 35=5|34=2|58=*
        > 35=5|34=3
        = down
        = closed
    """, ends=(3, 2)),
    "another BeginString, and our goodbye is not answered": Case(LOGON + """
        > FIX.3.9 35=1|34=2|112=x
        < 35=5|34=2|58=*
        + 2
        = down
        = closed
    """),
    "another SenderCompID": Case(LOGON + """
        > 35=D|49=WT|34=2|{order}
        < 35=3|34=2|45=2|372=D|373=9|58=*
        < 35=5|34=3
        > 35=5|34=3
        = down
        = closed
    """, WITH_REASON, ends=(4, 4)),
    "another TargetCompID": Case(LOGON + """
        > 35=D|56=DLSI|34=2|{order}
        < 35=3|34=2|45=2|372=D|373=9|58=*
        < 35=5|34=3
    """, WITH_REASON),
    "nobody looks at the CompIDs": Case(LOGON + """
        > 35=D|49=WT|34=2|{order}
        = deliver 2
    """, settings=settings(check_comp_ids=False)),
    "no TargetCompID": Case(LOGON + """
        > 35=0|56=-|34=2
        < 35=3|34=2|45=2|371=56|372=0|373=1|58=*
        > 35=0|34=3
    """, WITH_REASON, ends=(3, 4)),
    "an empty TargetCompID": Case(LOGON + """
        > 35=0|56=|34=2
        < 35=3|34=2|45=2|371=56|372=0|373=4|58=*
        > 35=0|34=3
    """, WITH_REASON, ends=(3, 4)),
    "garbled messages are not heard": Case(LOGON + """
        ! garbled CheckSum
        > 35=0|34=3
        < 35=2|34=2|7=2|16={end}
    """, ends=(3, 2)),
    "the way back": Case(LOGON + """
        > 35=D|34=2|115=JCD|116=CS|144=CHI|{order}|9999=x
        < 35=3|34=2|128=JCD|129=CS|145=CHI|45=2|371=9999|372=D|373=0|58=*
        > 35=D|34=3|128=JCD|129=CS|145=CHI|{order}|9999=x
        < 35=3|34=3|115=JCD|116=CS|144=CHI|45=3|371=9999|372=D|373=0|58=*
        > 35=D|34=4|115=|{order}
        < 35=3|34=4|45=4|371=115|372=D|373=4|58=*
        > 35=D|34=5|128=JCD|129=|{order}
        < 35=3|34=5|115=JCD|45=5|371=129|372=D|373=4|58=*
    """, WITH_REASON),
    "the way back where there is no LocationID": Case(LOGON + """
        > 35=D|34=2|115=JCD|116=CS|144=CHI|{order}
        < 35=3|34=2|128=JCD|129=CS|45=2|58=*
    """, ("FIX.4.0",)),
}  # fmt: skip

CONTENT = {
    "a tag that there is not": Case(LOGON + """
        > 35=0|34=2|999=HI
        < 35=3|34=2|45=2|371=999|372=0|373=0|58=*
        > 35=0|34=3|5000=HI
        < 35=3|34=3|45=3|371=5000|372=0|373=0|58=*
    """, WITH_REASON, ends=(4, 4)),
    "a tag that there is not, before there were reasons": Case(LOGON + """
        > 35=0|34=2|999=HI
        < 35=3|34=2|45=2|58=*
    """, WITHOUT_REASON, ends=(3, 3)),
    "tags that no field can have": Case(LOGON + """
        > 35=0|34=2|0=HI
        < 35=3|34=2|45=2|371=0|372=0|373=0|58=*
        > 35=0|34=3|-1=HI
        < 35=3|34=3|45=3|371=-1|372=0|373=0|58=*
    """, WITH_REASON, ends=(4, 4)),
    "tags that no field can have, and nobody validates": Case(LOGON + """
        > 35=D|34=2|0=HI
        < 35=3|34=2|45=2|371=0|372=D|373=0|58=*
    """, WITH_REASON, settings(validation=None), ends=(3, 3)),
    "tags of one's own, where that is agreed on": Case(LOGON + """
        > 35=D|34=2|{order}|5000=HI
        = deliver 2
    """, settings=settings(validation=STRICT._replace(user_defined=False))),
    "a required field that is missing": Case(LOGON + """
        > 35=1|34=2
        < 35=3|34=2|45=2|371=112|372=1|373=1|58=*
    """, WITH_REASON, ends=(3, 3)),
    "an order without Symbol": Case(LOGON + """
        > 35=D|34=2|40=1|60=NOW|54=1|21=3|11=id
        < 35=3|34=2|45=2|371=55|372=D|373=1|58=*
    """, ("FIX.4.2", "FIX.4.3", "FIX.4.4")),
    "an order without Side": Case(LOGON + """
        > 35=D|34=2|40=1|60=NOW|11=id|21=3
        < 35=3|34=2|45=2|371=54|372=D|373=1|58=*
    """, VERSIONS[5:]),
    "a field of another message": Case(LOGON + """
        > 35=0|34=2|58=Text
        < 35=3|34=2|45=2|371=58|372=0|373=2|58=*
    """, WITH_REASON, ends=(3, 3)),
    "a field without value": Case(LOGON + """
        > 35=D|34=2|{order}|1=
        < 35=3|34=2|45=2|371=1|372=D|373=4|58=*
    """, WITH_REASON),
    "a field without value, where that is agreed on": Case(LOGON + """
        > 35=D|34=2|{order}|1=
        = deliver 2
    """, settings=settings(validation=STRICT._replace(values=False))),
    "a code that there is not": Case(LOGON + """
        > 35=D|34=2|11=ID|21=4|40=1|54=1|38=002000.00|55=INTC|60=NOW
        < 35=3|34=2|45=2|371=21|372=D|373=5|58=*
    """, WITH_REASON),
    "a code of a field that is open": Case(LOGON + """
        > 35=D|34=2|11=ID|21=1|40=1|54=1|38=002000.00|55=INTC|60=NOW|167=BOO
        = deliver 2
    """, WITH_REASON),
    "a code of a field that is open, strictly": Case(LOGON + """
        > 35=D|34=2|11=ID|21=1|40=1|54=1|38=002000.00|55=INTC|60=NOW|167=BOO
        < 35=3|34=2|45=2|371=167|372=D|373=5|58=*
        > 35=D|34=3|11=ID|21=1|40=1|54=1|38=002000.00|55=INTC|60=NOW|167=CS
        = deliver 3
    """, WITH_REASON, settings=settings(validation=STRICT)),
    "a number that is none": Case(LOGON + """
        > 35=D|34=2|11=ID|21=1|40=1|54=1|38=+200.00|55=INTC|60=NOW
        < 35=3|34=2|45=2|371=38|372=D|373=6|58=*
    """, WITH_REASON),
    "header behind body": Case(LOGON + """
        > 35=D|55=INTC|34=2|11=ID|21=3|40=1|54=1|60=NOW
        < 35=3|34=2|45=2|371=34|372=D|373=14|58=*
    """, WITH_ALL_REASONS),
    "header behind body, and the version has no word for it": Case(LOGON + """
        > 35=D|55=INTC|34=2|11=ID|21=3|40=1|54=1|60=NOW
        < 35=3|34=2|45=2|371=34|372=D|58=*
    """, ("FIX.4.2",)),
    "header behind body, where that is agreed on": Case(LOGON + """
        > 35=D|55=INTC|34=2|11=ID|21=3|40=1|54=1|38=1|60=NOW
        = deliver 2
    """, WITH_REASON, settings=settings(validation=STRICT._replace(order=False))),
    "header and body in another order": Case(LOGON + """
        > 35=D|34=2|52=NOW|49=TW|56=ISLD|40=1|55=INTC|60=NOW|54=1|21=3|38=1|11=id
        = deliver 2
    """, WITH_REASON),
    "a field that stands twice": Case(LOGON + """
        > 35=D|34=2|11=ID|21=1|40=1|40=2|54=1|38=200.00|55=INTC|60=NOW
        < 35=3|34=2|45=2|371=40|372=D|373=13|58=*
    """, WITH_ALL_REASONS),
    "a field that stands twice, and the version has no word for it": Case(LOGON + """
        > 35=D|34=2|11=ID|21=1|40=1|40=2|54=1|38=200.00|55=INTC|60=NOW
        < 35=3|34=2|45=2|371=40|372=D|58=*
    """, ("FIX.4.2",)),
    "fewer entries than were counted": Case(LOGON + """
        > 35=D|34=2|11=ID|21=1|40=1|54=1|38=200.00|55=INTC|386=3|336=1|336=2|60=NOW
        < 35=3|34=2|45=2|371=386|372=D|373=16|58=*
    """, WITH_ALL_REASONS),
    "fewer entries than were counted, and what they say is not known": Case(LOGON + """
        > 35=D|34=2|11=ID|21=1|40=1|54=1|38=200.00|55=INTC|386=3|336=PRE-OPEN|336=AFTER|60=NOW
        < 35=3|34=2|45=2|371=386|372=D|373=16|58=*
        > 35=D|34=3|11=ID|21=1|40=1|54=1|38=200.00|55=INTC|453=1|448=A|447=?|60=NOW
        < 35=3|34=3|45=3|371=447|372=D|373=5|58=*
    """, WITH_ALL_REASONS, settings(validation=STRICT)),
    "an entry that does not begin as it should": Case(LOGON + """
        > 35=D|34=2|11=ID|21=1|40=1|54=1|38=200.00|55=INTC|78=2|80=50|79=acct1|80=150|79=acct2|60=NOW
        < 35=3|34=2|45=2|371=80|372=D|373=15|58=*
    """, WITH_ALL_REASONS),
    "no entries": Case(LOGON + """
        > 35=B|34=2|148=head|33=0
        = deliver 2
    """, VERSIONS[1:]),
    "a message that there is not": Case(LOGON + """
        > 35=*|34=2
        < 35=3|34=2|45=2|372=*|373=11|58=*
        > 35=0|34=3
    """, WITH_REASON, ends=(3, 4)),
    "a message that there is not, before there were reasons": Case(LOGON + """
        > 35=*|34=2
        < 35=3|34=2|45=2|58=*
    """, WITHOUT_REASON, ends=(3, 3)),
    "a message that the application does not have": Case(LOGON + """
        > 35=B|34=2|148=head|33=0
        < 35=j|34=2|45=2|372=B|380=3|58=*
    """, ("FIX.4.2", "FIX.4.3", "FIX.4.4"), settings(application_types=frozenset("D")), ends=(3, 3)),
    "a message that the application does not have, in FIXT": Case(LOGON + """
        > 35=B|34=2|115=JCD|148=head|33=0
        < 35=j|34=2|128=JCD|45=2|372=B|380=3{1137}|58=*
    """, VERSIONS[5:], settings(application_types=frozenset("D"))),
    "a message that the application does not have, in FIXT as the standard says it": Case(LOGON + """
        > 35=B|34=2|148=head|33=0
        < 35=j|34=2|45=2|372=B|380=3|58=*
    """, VERSIONS[5:], settings(application_types=frozenset("D"), version_in_business_reject=False)),
    "a message that the application does not have, before there was a word for it": Case(LOGON + """
        > 35=D|34=2|{order}
        < 35=3|34=2|45=2|58=*
    """, WITHOUT_REASON, settings(application_types=frozenset("B")), ends=(3, 3)),
    "a message of another application version": Case(LOGON + """
        > 35=D|1128=5|34=2|{order}
        < 35=3|34=2|45=2|371=1128|372=D|373=18|58=*
    """, VERSIONS[5:]),
    "a reject is taken": Case(LOGON + """
        > 35=3|34=2|45=1
        > 35=0|34=3
    """, ends=(2, 4)),
    "a reject is never rejected": Case(LOGON + """
        > 35=3|34=2
        > 35=0|34=3
    """, ends=(2, 4)),
    "nobody validates": Case(LOGON + """
        > 35=zz|34=2|999=x
        = deliver 2
        > 35=0|34=3|999=x
    """, settings=settings(validation=None), ends=(2, 4)),
    "what was processed last": Case("""
        > 35=A|34=1|369=0|98=0|108=2{1137}
        < 35=A|34=1|369=1|98=0|108=2{1137}
        = up
        > 35=1|34=2|369=1|112=HELLO
        < 35=0|34=2|369=2|112=HELLO
    """, WITH_REASON, settings(last_processed=True)),
}  # fmt: skip

EXPECTATION = {
    "nothing was missed": Case("""
        > 35=A|34=5|98=0|108=30|789=9{1137}
        < 35=A|34=9|98=0|108=30|789=6{1137}
        = up
    """, NEXT_EXPECTED, settings(next_expected=True), (9, 5), (10, 6)),
    "the peer has missed something": Case("""
        > 35=A|34=1|98=0|108=30|789=1{1137}
        < 35=A|34=2000|98=0|108=30|789=2{1137}
        = up
        < 35=4|34=1|43=Y|122=0|123=Y|36=2001
    """, NEXT_EXPECTED, settings(next_expected=True), (2000, 1), (2001, 2)),
    "we have missed something": Case("""
        > 35=A|34=5|98=0|108=30|789=9{1137}
        < 35=A|34=9|98=0|108=30|789=2{1137}
        = up
        > 35=4|34=2|43=Y|122=NOW|123=Y|36=6
    """, NEXT_EXPECTED, settings(next_expected=True), (9, 2), (10, 6)),
    "the peer expects what we have not said": Case("""
        > 35=A|34=1|98=0|108=30|789=12{1137}
        < 35=5|34=9|58=*
        = closed
    """, NEXT_EXPECTED, settings(next_expected=True), (9, 1), (10, 1)),
    "the peer misses our last": Case("""
        > 35=A|34=5|98=0|108=30|789=8{1137}
        < 35=A|34=9|98=0|108=30|789=6{1137}
        = up
        < 35=4|34=8|43=Y|122=0|123=Y|36=10
    """, NEXT_EXPECTED, settings(next_expected=True), (9, 5), (10, 6)),
    "and a reset": Case("""
        > 35=A|34=1|98=0|108=30|789=1|141=Y{1137}
        < 35=A|34=1|98=0|108=30|141=Y|789=2{1137}
        = up
    """, NEXT_EXPECTED, settings(next_expected=True), (2000, 2000), (2, 2)),
    "it is not agreed on": Case("""
        > 35=A|34=5|98=0|108=30|789=3{1137}
        < 35=A|34=9|98=0|108=30{1137}
        = up
        < 35=2|34=10|7=2|16=0
    """, NEXT_EXPECTED, numbers=(9, 2)),
}  # fmt: skip

CALLED = "\n    < 35=A|34=1|98=0|108=30{1137}\n"
INITIATOR = {
    "calls and is answered": Case("! connected" + CALLED + """
        > 35=A|34=1|98=0|108=30{1137}
        = up
    """, ends=(2, 2)),
    "says who it is": Case("""
        ! connected
        < 35=A|34=1|98=0|108=30{1137}|553=me
    """, VERSIONS[4:], settings(logon_fields=((553, "me"),))),
    "asks for a reset": Case("""
        ! connected
        < 35=A|34=1|98=0|108=30|141=Y{1137}
        > 35=A|34=1|98=0|108=30|141=Y{1137}
        = up
    """, VERSIONS[1:], settings(reset_on_logon=True), (7, 9), (2, 2)),
    "asks for a reset that is not heard": Case("""
        ! connected
        < 35=A|34=1|98=0|108=30|141=Y{1137}
        > 35=A|34=9|98=0|108=30{1137}
        < 35=5|34=2|58=*
        = closed
    """, VERSIONS[1:], settings(reset_on_logon=True), (7, 9), (3, 1)),
    "is told to reset, which nobody asked for": Case("""
        ! connected
        < 35=A|34=7|98=0|108=30{1137}
        > 35=A|34=1|98=0|108=30|141=Y{1137}
        < 35=5|34=8|58=*
        = closed
    """, VERSIONS[1:], numbers=(7, 9), ends=(9, 9)),
    "calls as number 1, and the answer begins at 1 as well": Case("! connected" + CALLED + """
        > 35=A|34=1|98=0|108=30|141=Y{1137}
        = up
    """, VERSIONS[1:], numbers=(1, 9), ends=(2, 2)),
    "is answered too high": Case("! connected" + CALLED + """
        > 35=A|34=4|98=0|108=30{1137}
        = up
        < 35=2|34=2|7=1|16={end}
        > 35=D|34=1|43=Y|122=NOW|{order}
        = deliver 1
        > 35=4|34=2|43=Y|122=NOW|123=Y|36=5
    """, ends=(3, 5)),
    "is answered too low": Case("""
        ! connected
        < 35=A|34=1|98=0|108=30{1137}
        > 35=A|34=4|98=0|108=30{1137}
        < 35=5|34=2|58=*
        = closed
    """, numbers=(1, 5), ends=(3, 5)),
    "is refused": Case("! connected" + CALLED + """
        > 35=5|34=1|58=no
        = closed
    """, ends=(2, 2)),
    "is answered with something else": Case("! connected" + CALLED + """
        > 35=0|34=1
        = closed
    """, ends=(2, 1)),
    "is answered with a request": Case("! connected" + CALLED + """
        > 35=2|34=1|7=1|16=0
        = closed
    """, ends=(2, 1)),
    "is answered with garbage": Case("! connected" + CALLED + """
        ! garbled nonsense
        = closed
    """),
    "is not answered": Case("! connected" + CALLED + """
        + 10
        = closed
    """, ends=(2, 1)),
    "sends what was given to it meanwhile": Case("! connected" + CALLED + """
        ! send 35=D|{order}
        > 35=A|34=1|98=0|108=30{1137}
        = up
        < 35=D|34=2|{order}
    """, ends=(3, 2)),
    "is told what the peer expects": Case("""
        ! connected
        < 35=A|34=7|98=0|108=30|789=5{1137}
        > 35=A|34=5|98=0|108=30|789=6{1137}
        = up
        < 35=4|34=6|43=Y|122=0|123=Y|36=8
        > 35=1|34=6|112=x
        < 35=0|34=8|112=x
    """, NEXT_EXPECTED, settings(next_expected=True), (7, 5), (9, 7)),
    "gives up before it was answered": Case("! connected" + CALLED + """
        ! logout enough
        = closed
    """),
}  # fmt: skip

ACCEPTOR = {
    group: {name: (case, Role.ACCEPTOR) for name, case in cases.items()}
    for group, cases in {
        "hello": HELLO, "numbers": NUMBERS, "sequence reset": SEQUENCE_RESET, "resend": RESEND, "goodbye": GOODBYE, "time": TIME,
        "header": HEADER, "content": CONTENT, "expectation": EXPECTATION,
    }.items()
}  # fmt: skip
ALL = ACCEPTOR | {"initiator": {name: (case, Role.INITIATOR) for name, case in INITIATOR.items()}}


@pytest.mark.parametrize(
    ("case", "role", "version"),
    [
        pytest.param(case, role, version, id=f"{group}: {name}, {version}")
        for group, cases in ALL.items()
        for name, (case, role) in cases.items()
        for version in case.versions
    ],
)
def test_a_script(case: Case, role: Role, version: str) -> None:
    talk = Talk(agreed(version, role=role, **case.settings), MemoryStore(*case.numbers))
    if role is Role.ACCEPTOR:
        assert talk.session.connected(talk.now_ns) == []
    talk.run(case.script)
    if case.ends is not None:
        assert (talk.store.next_out, talk.store.next_in) == case.ends
