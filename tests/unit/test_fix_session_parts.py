"""The parts of a session: rules that contradict themselves, times, what the machine says and when it wakes."""

from __future__ import annotations

import pytest
from unit.fix_session_talk import BEGIN_NS, Talk, agreed

from ctpproto.fix import codec
from ctpproto.fix.faults import BadValue, Rejected
from ctpproto.fix.message import FixMessage
from ctpproto.fix.session import Deliver, MemoryStore, Role, Session, SessionRules, State, Transmit
from ctpproto.fix.session.gap import Asked, Gap
from ctpproto.fix.session.times import SECOND_NS, Stamps
from ctpproto.fix.session.versions import dictionary


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"begin_string": "FIX.3.9"}, "no BeginString"),
        ({"begin_string": "FIXT.1.1"}, "default_appl_ver_id"),
        ({"ours": ""}, "two CompIDs"),
        ({"heartbeat_range": (10, 5)}, "HeartBtInt"),
        ({"heartbeat": -1}, "HeartBtInt"),
        ({"timestamp_digits": 4}, "timestamp_digits"),
        ({"test_request_after": 3.0}, "silence_after"),
    ],
)
def test_rules_that_cannot_be_are_refused(said: dict, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        SessionRules(**{"begin_string": "FIX.4.4", "ours": "ISLD", "theirs": "TW", **said})


def test_an_application_version_that_there_is_not() -> None:
    with pytest.raises(ValueError, match="ApplVerID 'z'"):
        dictionary("FIXT.1.1", "z")
    with pytest.raises(ValueError, match="FIX.9.9"):
        dictionary("FIX.9.9")


def test_a_password_in_the_rules_is_not_shown() -> None:
    rules = SessionRules("FIX.4.4", "ISLD", "TW", Role.INITIATOR, logon_fields=((554, "secret"),))
    assert "secret" not in repr(rules)


@pytest.mark.parametrize(
    ("digits", "text"),
    [
        (0, "20231114-22:13:20"),
        (3, "20231114-22:13:20.987"),
        (6, "20231114-22:13:20.987654"),
        (9, "20231114-22:13:20.987654321"),
    ],
)
def test_times_are_cut_not_rounded(digits: int, text: str) -> None:
    stamps = Stamps(digits)
    said_ns = BEGIN_NS + 987_654_321
    assert stamps.say(said_ns).decode() == text
    assert stamps.say(said_ns + 10 ** (9 - digits)).decode() != text and stamps.say(said_ns).decode() == text
    assert stamps.read(text) == said_ns // 10 ** (9 - digits) * 10 ** (9 - digits)
    assert stamps.read("20231114-22:13:21") == BEGIN_NS + SECOND_NS


@pytest.mark.parametrize(
    "text",
    [
        "", "20231114", "20231114 22:13:20", "20231314-22:13:20", "20230230-22:13:20", "20231114-24:13:20",
        "20231114-22:60:20", "20231114-22:13:61", "20231114-22:13:20.", "20231114-22:13:20,123", "20231114-22:13:20.12x",
        "20231114-22:13:20.1234567890",
        "2023111٤-22:13:20", "20231114-22:13:20.٣", "+0231114-22:13:20",
        "20231114-22:13:20Z",
    ],
)  # fmt: skip
def test_what_is_no_time(text: str) -> None:
    stamps = Stamps(3)
    stamps.read("20231114-22:13:20.123")
    assert stamps.read(text) is None


def test_a_leap_second_is_the_one_that_follows() -> None:
    assert Stamps(0).read("20161231-23:59:60") == Stamps(0).read("20170101-00:00:00")


def up(rules: SessionRules) -> Talk:
    talk = Talk(rules)
    talk.session.connected(talk.now_ns)
    version = f"|1137={rules.default_appl_ver_id}" if rules.default_appl_ver_id else ""
    talk.hears(f"35=A|34=1|98=0|108=30{version}")
    assert talk.session.state is State.UP
    return talk


def test_sub_ids_and_locations_are_said_in_every_message() -> None:
    talk = up(agreed("FIX.4.4", our_sub_id="DESK", our_location_id="SH", their_sub_id="T1", their_location_id="NY"))
    (said,) = talk.session.send(FixMessage("B", [(148, "news")]), talk.now_ns)
    assert isinstance(said, Transmit)
    found = codec.decode(said.data, {})
    assert found is not None
    assert [found[1].get(tag) for tag in (49, 50, 142, 56, 57, 143)] == ["ISLD", "DESK", "SH", "TW", "T1", "NY"]


def test_what_an_application_forwards_gets_a_header_of_ours() -> None:
    talk = up(agreed("FIX.4.4"))
    (delivered,) = talk.hears("35=B|34=2|97=Y|115=FAR|148=news|33=0")
    assert isinstance(delivered, Deliver) and delivered.message.raw is not None
    (said,) = talk.session.send(delivered.message, talk.now_ns)
    assert isinstance(said, Transmit)
    found = codec.decode(said.data, {})
    assert found is not None
    assert list(found[1]) == [
        (49, "ISLD"), (56, "TW"), (34, "2"), (52, talk.time()), (97, "Y"), (115, "FAR"), (148, "news"), (33, "0"),
    ]  # fmt: skip


def test_groups_unknown_tags_and_data_are_sent_again_byte_for_byte() -> None:
    talk = up(agreed("FIX.4.4", our_sub_id="DESK"))
    body = [(453, "2"), (448, "A"), (452, "1"), (448, "B"), (452, "3"), (9301, "own"), (95, "5"), (96, "a\x01b=c")]
    body += [(9001, "3"), (9002, "x\x01y"), (58, "资金\udcff")]
    (said,) = talk.session.send(FixMessage("D", body), talk.now_ns)
    assert isinstance(said, Transmit)
    talk.now_ns += SECOND_NS
    (again,) = talk.hears("35=2|34=2|7=2|16=2")
    assert isinstance(again, Transmit)
    tail = said.data[said.data.index(b"\x01453=") : -7]
    assert again.data[again.data.index(b"\x01453=") : -7] == tail
    length, total = again.data.split(b"\x01", 2)[1], again.data[-4:-1]
    assert length == b"9=%d" % (len(again.data) - 7 - again.data.index(b"35="))
    assert total == b"%03d" % (sum(again.data[:-7]) & 255)
    header = again.data[: again.data.index(b"\x01453=")].split(b"\x01")[2:]
    before, now = talk.time(-1).encode(), talk.time().encode()
    assert header == [b"35=D", b"49=ISLD", b"56=TW", b"50=DESK", b"34=2", b"43=Y", b"52=" + now, b"122=" + before]


def test_a_value_that_would_end_its_field_is_the_caller_s_mistake_and_takes_no_number() -> None:
    talk = up(agreed("FIX.4.4"))
    with pytest.raises(BadValue):
        talk.session.send(FixMessage("B", [(148, "news\x0134=9")]), talk.now_ns)
    assert talk.store.next_out == 2


def test_what_need_not_be_kept_takes_a_number_and_no_room() -> None:
    talk = up(agreed("FIX.4.4"))
    assert len(talk.session.send(FixMessage("W", [(55, "IF2612")]), talk.now_ns, keep=False)) == 1
    assert talk.store.next_out == 3 and list(talk.store.sent(1, 9)) == []
    assert talk.shown(talk.hears("35=2|34=2|7=2|16=0")) == ["< 35=4|34=2|43=Y|122=0|123=Y|36=3"]
    talk.session.disconnected(talk.now_ns)
    assert talk.session.send(FixMessage("W", [(55, "IF2612")]), talk.now_ns, keep=False) == []
    assert talk.store.next_out == 3


def test_an_application_rejects_what_was_delivered() -> None:
    talk = up(agreed("FIX.4.4"))
    (delivered,) = talk.hears("35=B|34=2|148=news|33=0")
    assert isinstance(delivered, Deliver)
    fault = Rejected("5", 148, "no such news")
    assert talk.shown(talk.session.reject(delivered.message, fault, talk.now_ns)) == ["< 35=3|34=2|45=2|371=148|372=B|373=5|58=*"]
    assert talk.shown(talk.session.unsupported(delivered.message, talk.now_ns)) == ["< 35=j|34=3|45=2|372=B|380=3|58=*"]
    older = up(agreed("FIX.4.2"))  # which has no word for that
    older.hears("35=B|34=2|148=news|33=0")
    shown = older.shown(older.session.reject(delivered.message, Rejected("16", 33, "more lines"), older.now_ns))
    assert shown == ["< 35=3|34=2|45=2|371=33|372=B|58=*"]
    talk.session.disconnected(talk.now_ns)
    assert talk.session.reject(delivered.message, fault, talk.now_ns) == []
    assert talk.session.unsupported(delivered.message, talk.now_ns) == []


def test_a_reject_takes_nothing_along_that_would_end_its_field() -> None:
    talk = up(agreed("FIX.4.4"))
    odd = FixMessage("D", [(49, "WT"), (56, "ISLD"), (34, "2"), (52, talk.time()), (115, "a\x01b"), (116, "DESK")])
    shown = talk.shown(talk.session.received("FIX.4.4", odd, talk.now_ns))
    assert shown == ["< 35=3|34=2|129=DESK|45=2|372=D|373=9|58=*", "< 35=5|34=3"]


def early(gap: Gap, number: int, expected: int) -> Asked | None:
    message = codec.decode(codec.encode(FixMessage("B", [(34, str(number)), (58, "x" * 100)]), "FIX.4.4"), {})
    assert message is not None
    return gap.early(number, message[1], expected, BEGIN_NS)


def test_what_a_gap_fill_passes_over_makes_room() -> None:
    gap = Gap(agreed("FIX.4.4", queue_limit=2))
    assert early(gap, 3, 2) == Asked(2, 0) and early(gap, 4, 2) is None
    gap.filled(5)
    assert gap.moved(5, BEGIN_NS) is None and not gap.is_open
    gap = Gap(agreed("FIX.4.4", queue_limit=2))
    early(gap, 3, 2), early(gap, 4, 2)
    gap.filled(4)
    early(gap, 9, 4)
    assert gap.take(3) is None and gap.take(4) is not None and gap.take(9) is not None


def test_what_has_had_its_turn_makes_room() -> None:
    gap = Gap(agreed("FIX.4.4", queue_bytes=350))
    for number in range(3, 30):
        early(gap, 100, 2)
        early(gap, number, 2)
        assert gap.take(number) is not None


def test_when_it_wakes() -> None:
    talk = Talk(agreed("FIX.4.4"))
    session = talk.session
    assert session.wakes_at() is None and session.tick(talk.now_ns) == []
    session.connected(talk.now_ns)
    assert session.wakes_at() == BEGIN_NS + 10 * SECOND_NS
    talk.hears("35=A|34=1|98=0|108=30")
    assert session.wakes_at() == BEGIN_NS + 30 * SECOND_NS  # a heartbeat
    talk.now_ns += 20 * SECOND_NS
    session.send(FixMessage("B", [(148, "news")]), talk.now_ns)
    assert session.wakes_at() == BEGIN_NS + 36 * SECOND_NS  # a test request
    talk.now_ns = BEGIN_NS + 36 * SECOND_NS
    assert talk.shown(session.tick(talk.now_ns)) == ["< 35=1|34=3|112=TEST"]
    assert session.wakes_at() == BEGIN_NS + 72 * SECOND_NS  # the end
    session.logout("enough", talk.now_ns)
    assert session.wakes_at() == talk.now_ns + 2 * SECOND_NS
    session.disconnected(talk.now_ns)
    assert session.wakes_at() is None


def test_a_session_without_heartbeats_waits_for_nothing() -> None:
    talk = Talk(agreed("FIX.4.4"))
    talk.session.connected(talk.now_ns)
    talk.hears("35=A|34=1|98=0|108=0")
    assert talk.session.wakes_at() is None


def test_nothing_is_heard_while_nobody_is_there() -> None:
    talk = Talk(agreed("FIX.4.4"))
    assert talk.hears("35=A|34=1|98=0|108=30") == [] == talk.session.garbled("x", talk.now_ns)
    assert talk.session.logout("x", talk.now_ns) == [] == talk.session.disconnected(talk.now_ns)
    assert talk.session.resume(talk.now_ns) == []
    assert (talk.store.next_out, talk.store.next_in) == (1, 1)
    talk.store.move_out(100)
    talk.session.reset(talk.now_ns)
    assert talk.store.next_out == 1


def test_a_block_of_numbers_that_a_crash_left_out_is_gap_filled() -> None:
    store = MemoryStore()
    talk = Talk(agreed("FIX.4.4"), store)
    talk.session.send(FixMessage("B", [(148, "news")]), talk.now_ns)
    store.move_out(1000)
    talk.session.connected(talk.now_ns)
    talk.run("""
        > 35=A|34=1|98=0|108=30
        < 35=A|34=1000|98=0|108=30
        = up
        > 35=2|34=2|7=1|16=0
        < 35=B|34=1|43=Y|122=0|148=news
        < 35=4|34=2|43=Y|122=0|123=Y|36=1001
    """)


def test_a_gap_of_ten_thousand_messages_is_no_deeper_than_one() -> None:
    talk = up(agreed("FIX.4.4", validation=None))
    for number in range(3, 10_003):
        talk.hears(f"35=B|34={number}|148=news")
    effects = talk.hears("35=B|34=2|43=Y|122=NOW|148=news")
    assert [effect.number for effect in effects if isinstance(effect, Deliver)] == list(range(2, 10_003))
    assert talk.store.next_in == 10_003


def test_a_second_connection_is_the_shell_s_mistake() -> None:
    session = Session(agreed("FIX.4.4"), MemoryStore())
    session.connected(BEGIN_NS)
    with pytest.raises(AssertionError):
        session.connected(BEGIN_NS)
