"""Bytes to messages: whole, in pieces, and past what is garbled."""

from __future__ import annotations

import pytest

from ctpproto.fix import codec
from ctpproto.fix.faults import Garbled
from ctpproto.fix.message import FixMessage
from ctpproto.fix.session import Intake
from ctpproto.fix.session.intake import odd

LENGTHS = {95: 96}


def wire(*fields: tuple[int, str], kind: str = "0") -> bytes:
    return codec.encode(FixMessage(kind, list(fields)), "FIX.4.2")


def sum_of(data: bytes) -> bytes:
    return b"%s10=%03d\x01" % (data, sum(data) & 0xFF)


def numbers(found: list) -> list[str]:
    """MsgSeqNum of each message, "-" for Garbled."""
    return ["-" if isinstance(one, Garbled) else one[1].get(34) for one in found]


ONE, TWO, THREE = (wire((34, str(number)), (49, "TW"), (58, "words")) for number in (1, 2, 3))
# What is garbled, and what is read when it stands between two good messages
GARBLED = {
    "CheckSum": (ONE[:-4] + b"256\x01", ["1", "-", "2", "3"]),
    "CheckSum of one digit": (ONE[:-7] + b"10=0\x01", ["1", "-", "2", "3"]),
    "BodyLength that is too small": (b"8=FIX.4.2\x019=10\x01" + ONE[ONE.index(b"35=") :], ["1", "-", "2", "3"]),
    "BodyLength that is too large swallows the next": (b"8=FIX.4.2\x019=50\x01" + ONE[ONE.index(b"35=") :], ["1", "-", "3"]),
    "BodyLength that is no number": (b"8=FIX.4.2\x019=x\x01" + ONE[ONE.index(b"35=") :], ["1", "-", "2", "3"]),
    "BodyLength beyond all bounds": (b"8=FIX.4.2\x019=999999\x01" + ONE[ONE.index(b"35=") :], ["1", "-", "2", "3"]),
    "no tag": (sum_of(ONE[:-7].replace(b"49=TW", b"x9=TW")), ["1", "-", "2", "3"]),
    "no equals sign": (sum_of(ONE[:-7].replace(b"49=TW", b"49TTW")), ["1", "-", "2", "3"]),
    "nothing but words": (sum_of(b"8=FIX.4.2\x019=6\x01words\x01"), ["1", "-", "2", "3"]),
    "MsgType and words": (sum_of(b"8=FIX.4.2\x019=11\x0135=0\x01words\x01"), ["1", "-", "2", "3"]),
    "MsgType that is not third": (sum_of(ONE[:-7].replace(b"35=0\x0134=1", b"34=1\x0135=0")), ["1", "-", "2", "3"]),
    "MsgType that is first": (b"35=0\x01" + ONE.replace(b"35=0\x01", b""), ["1", "-", "-", "2", "3"]),
    "another protocol": (b"GET / HTTP/1.1\r\n\r\n", ["1", "-", "2", "3"]),
    "a message that was cut": (ONE[:20], ["1", "-", "3"]),
}


@pytest.mark.parametrize("pieces", [1, 2, 7, 1000])
@pytest.mark.parametrize("name", GARBLED)
def test_what_is_garbled_is_passed_over(name: str, pieces: int) -> None:
    garbled, expected = GARBLED[name]
    stream = ONE + garbled + TWO + THREE
    size = max(1, len(stream) // pieces)
    intake = Intake(LENGTHS)
    found = [one for at in range(0, len(stream), size) for one in intake.feed(stream[at : at + size])]
    runs = [one for at, one in enumerate(numbers(found)) if one != "-" or at == 0 or numbers(found)[at - 1] != "-"]
    assert runs == [one for at, one in enumerate(expected) if one != "-" or expected[at - 1] != "-"]
    assert intake.waiting == 0


def test_bytes_that_no_message_has_taken_yet_are_counted() -> None:
    intake = Intake(LENGTHS)
    assert numbers(intake.feed(ONE + TWO[:30])) == ["1"] and intake.waiting == 30
    assert numbers(intake.feed(TWO[30:])) == ["2"] and intake.waiting == 0
    # garbage is not kept, but what may begin a message is
    assert numbers(intake.feed(b"x" * 70_000 + b"8=FI")) == ["-"] and intake.waiting == 4
    assert numbers(intake.feed(THREE[4:])) == ["3"]


def test_data_may_hold_what_looks_like_a_message() -> None:
    intake = Intake(LENGTHS)
    whole = wire((34, "1"), (95, str(len(TWO))), (96, TWO.decode()), kind="B")
    assert numbers(intake.feed(whole + THREE)) == ["1", "3"]


@pytest.mark.parametrize(("tag", "known"), [(b"0", 0), (b"-1", -1), (b"007", 7)])
def test_tags_that_no_field_has_are_given_to_the_session(tag: bytes, known: int) -> None:
    body = b"35=0\x0134=1\x01" + tag + b"=HI\x01"
    found = Intake(LENGTHS).feed(sum_of(b"8=FIX.4.2\x019=%d\x01%s" % (len(body), body)) + TWO)
    assert numbers(found) == ["1", "2"]
    assert list(found[0][1]) == [(34, "1"), (known, "HI")] and found[0][0] == "FIX.4.2"


@pytest.mark.parametrize("piece", [b"x9=TW", b"49TTW", b""])
def test_a_delimiter_in_a_value_is_given_to_the_session(piece: bytes) -> None:
    body = b"35=0\x0134=1\x0158=words\x01" + piece + b"\x0159=0\x01"
    found = Intake(LENGTHS).feed(sum_of(b"8=FIX.4.2\x019=%d\x01%s" % (len(body), body)) + TWO)
    assert numbers(found) == ["1", "2"]
    assert list(found[0][1]) == [(34, "1"), (58, "words\x01" + piece.decode()), (59, "0")]
    fault = odd(found[0][1])
    assert fault is not None and (fault.reason, fault.tag) == ("17", 58)
    assert odd(found[1][1]) is None


def test_a_wrong_sum_is_garbled_whatever_its_tags_are() -> None:
    body = b"35=0\x0134=1\x010=HI\x01"
    assert numbers(Intake(LENGTHS).feed(b"8=FIX.4.2\x019=%d\x01%s10=000\x01" % (len(body), body))) == ["-"]
