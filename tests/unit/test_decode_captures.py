"""Captures as files hold them: every format and link layer, and TCP as networks deliver it."""

from __future__ import annotations

import io
import random
import struct
from pathlib import Path
from typing import Any

import pytest
from captures import COOKED, COOKED_2, ETHERNET, NULL, RAW, RST, START_NS, SYN, Talk, framed, write_pcap, write_pcapng
from hypothesis import given
from hypothesis import strategies as st

from ctpproto.ctp import V6_3_11, messages, structs
from ctpproto.decode import Bad, Ftdc, Gap
from ctpproto.ftd import packets as ftd_packets
from ctpproto.message import Message
from fixbridge.decode import capture, intake, reassembly
from fixbridge.decode.capture import BadCapture, Captured
from fixbridge.decode.intake import Notes, Reading
from fixbridge.decode.reassembly import Reassembly
from fixbridge.decode.segments import segment

SAID = [(True, b"hello " * 400), (False, b"answer " * 500), (True, b"bye")]
IPV6 = Talk(("::1", 50001), ("fe80::1", 41205))


def streams(packets: list[Captured]) -> dict[tuple[int, int], bytes]:
    """(connection, port of the sender) -> what it said, "?" for each missing byte."""
    joined = Reassembly()
    found: dict[tuple[int, int], bytes] = {}
    flows = [flow for packet in packets if (cut := segment(packet)) for flow in joined.take(cut)]
    for flow in [*flows, *joined.end()]:
        key = (flow.connection.number, flow.source[1])
        found[key] = found.get(key, b"") + flow.piece.data + b"?" * flow.piece.missing
    return found


def read(path: Path) -> list[Captured]:
    with path.open("rb") as file:
        return list(capture.packets(file))


def raw(packets: list[bytes]) -> list[Captured]:
    return [Captured(0, RAW, packet, len(packet)) for packet in packets]


EXPECTED = {(0, 50001): b"hello " * 400 + b"bye", (0, 41205): b"answer " * 500}


@pytest.mark.parametrize("link_type", [ETHERNET, RAW, NULL, COOKED, COOKED_2])
@pytest.mark.parametrize("talk", [Talk(), IPV6], ids=["IPv4", "IPv6"])
def test_link_layers(tmp_path: Path, link_type: int, talk: Talk) -> None:
    assert streams(read(write_pcap(tmp_path / "a", talk.said(SAID), link_type))) == EXPECTED


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("nanoseconds", [False, True])
def test_pcap(tmp_path: Path, order: str, nanoseconds: bool) -> None:
    packets = read(write_pcap(tmp_path / "a", Talk().said(SAID), order=order, nanoseconds=nanoseconds))
    assert streams(packets) == EXPECTED
    assert packets[1].time_ns == (START_NS if nanoseconds else START_NS // 1000 * 1000) + 1000


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize(("simple", "resolution"), [(False, 9), (False, 6), (True, 9)])
def test_pcapng(tmp_path: Path, order: str, simple: bool, resolution: int) -> None:
    packets = read(write_pcapng(tmp_path / "a", Talk().said(SAID), order=order, simple=simple, resolution=resolution))
    assert streams(packets) == EXPECTED
    exact = START_NS + 1000 if resolution == 9 else START_NS // 1000 * 1000 + 1000
    assert packets[1].time_ns == (None if simple else exact)


def test_two_sections_of_two_byte_orders(tmp_path: Path) -> None:
    halves = Talk().said(SAID)
    both = write_pcapng(tmp_path / "a", halves[:5]).read_bytes() + write_pcapng(tmp_path / "b", halves[5:], order=">").read_bytes()
    (tmp_path / "c").write_bytes(both)
    assert streams(read(tmp_path / "c")) == EXPECTED


def test_a_file_that_is_cut_off_is_read_to_its_end(tmp_path: Path) -> None:
    for write in (write_pcap, write_pcapng):
        whole = write(tmp_path / "a", Talk().said(SAID)).read_bytes()
        (tmp_path / "b").write_bytes(whole[:-30])
        assert len(read(tmp_path / "b")) == len(Talk().said(SAID)) - 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"nothing of it", "neither"),
        (b"\xd4\xc3\xb2\xa1" + bytes(5), "without its header"),
        (b"\xd4\xc3\xb2\xa1" + bytes(20) + struct.pack("<IIII", 0, 0, 1 << 31, 1 << 31), "packet 1 of"),
        (b"\n\r\r\n" + bytes(8), "byte order"),
        (b"\n\r\r\n" + struct.pack("<IIIq", 28, 0x1A2B3C4D, 1, -1) + struct.pack("<III", 28, 6, 1 << 30), "block of"),
        (b"\n\r\r\n" + struct.pack("<IIIq", 28, 0x1A2B3C4D, 1, -1) + struct.pack("<III", 28, 3, 16) + bytes(8), "does not describe"),
    ],
)
def test_a_file_that_contradicts_itself(data: bytes, said: str) -> None:
    with pytest.raises(BadCapture, match=said):
        list(capture.packets(io.BytesIO(data)))


@given(st.binary(max_size=200), st.sampled_from([ETHERNET, RAW, NULL, COOKED, COOKED_2, 999]), st.integers(0, 60))
def test_packets_of_any_bytes(data: bytes, link_type: int, at: int) -> None:
    """Whatever a packet holds: a segment, or None."""
    segment(Captured(0, link_type, data, len(data)))
    real = bytearray(framed(link_type if link_type != 999 else RAW, IPV6.segment(True, 1, b"abc")))
    real[at % len(real) : at % len(real) + 2] = data[:2]
    segment(Captured(0, link_type, bytes(real), len(real)))


def test_extension_headers_of_ipv6() -> None:
    packet = bytearray(IPV6.segment(True, 1, b"abc"))
    options = bytes((packet[6], 0, 1, 4, 0, 0, 0, 0))
    packet[6] = 0  # hop-by-hop options come next
    packet[4:6] = struct.pack(">H", len(packet) - 40 + len(options))
    found = segment(Captured(0, RAW, bytes(packet[:40]) + options + bytes(packet[40:]) + b"padding", 0))
    assert found and found.payload == b"abc"
    packet[6] = 50  # enciphered
    assert segment(Captured(0, RAW, bytes(packet), 0)) is None


@given(st.binary(max_size=400), st.booleans())
def test_files_of_any_bytes(data: bytes, next_generation: bool) -> None:
    head = b"\n\r\r\n" + struct.pack("<IIIq", 28, 0x1A2B3C4D, 1, -1) + struct.pack("<I", 28) if next_generation else b"\xd4\xc3\xb2\xa1"
    try:
        list(capture.packets(io.BytesIO(head + data)))
    except BadCapture:
        pass


@given(st.data())
def test_any_delivery_gives_the_same_bytes(data: st.DataObject) -> None:
    """Segments cut anywhere, doubled, overlapping, in any order, with numbers that wrap around."""
    said = bytes(data.draw(st.integers(0, 255)) for _ in range(data.draw(st.integers(1, 60))))
    start = data.draw(st.sampled_from([0, 1000, 2**32 - 20, 2**31 - 10]))
    talk = Talk(client_start=start)
    cuts = data.draw(st.lists(st.tuples(st.integers(0, len(said)), st.integers(0, len(said))), max_size=8))
    segments = [talk.segment(True, start + low, said[low:high]) for low, high in map(sorted, cuts)]
    segments += [talk.segment(True, start + at, said[at : at + 7]) for at in range(0, len(said), 7)]
    order = data.draw(st.permutations(segments))
    assert streams(raw(talk.opening() + list(order)))[(0, 50001)] == said


def test_a_capture_that_begins_in_the_middle() -> None:
    assert streams(raw(Talk().said(SAID)[3:])) == EXPECTED


def test_bytes_that_never_came_are_a_gap() -> None:
    packets = Talk().said([(True, b"a" * 1448 + b"b" * 1448 + b"c" * 10)])
    del packets[4]
    assert streams(raw(packets))[(0, 50001)] == b"a" * 1448 + b"?" * 1448 + b"c" * 10


def test_packets_that_were_cut_by_the_capture(tmp_path: Path) -> None:
    packets = read(write_pcap(tmp_path / "a", Talk().said([(True, b"a" * 100), (True, b"b" * 3)]), snap=74))
    assert streams(packets)[(0, 50001)] == b"a" * 20 + b"?" * 80 + b"bbb"


def test_a_gap_is_given_up_before_memory_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reassembly, "MAX_WAITING", 5000)
    packets = Talk().said([(True, bytes(1448 * 10))], closing=False)
    joined = Reassembly()
    del packets[3]
    pieces = [flow.piece for packet in raw(packets) if (cut := segment(packet)) for flow in joined.take(cut)]
    assert pieces[0].missing == 1448 and sum(len(piece.data) for piece in pieces) == 1448 * 9


def test_the_same_ports_again_are_another_connection() -> None:
    again = Talk(client_start=500, server_start=700_000)
    found = streams(raw(Talk().said(SAID) + again.said([(True, b"second")])))
    assert found[(0, 50001)] == EXPECTED[(0, 50001)] and found[(1, 50001)] == b"second"


def test_a_reset_ends_a_connection_and_a_late_syn_does_not() -> None:
    talk = Talk()
    packets = [*talk.opening(), talk.opening()[0], talk.segment(True, 1000, b"abc"), talk.segment(True, 1003, b"", RST)]
    joined = Reassembly()
    flows = [flow for packet in raw(packets) if (cut := segment(packet)) for flow in joined.take(cut)]
    assert [flow.piece.ends for flow in flows] == [False, True] and joined.connections == 1


def test_no_more_connections_than_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reassembly, "MAX_CONNECTIONS", 3)
    packets = [Talk(("127.0.0.1", port)).segment(True, 5, b"x") for port in range(1000, 1010)]
    found = streams(raw(packets))
    assert len(found) == 20 and {found[key] for key in found if key[1] != 41205} == {b"x"}


# From a capture to records

LOGIN = ftd_packets.encode(V6_3_11, Message(messages.ReqUserLogin.tid, (structs.ReqUserLogin(UserID="100001"),))).frames(0, 0, 1)[0]
ANSWER = ftd_packets.encode(V6_3_11, Message(messages.OnRspUserLogin.tid, ())).frames(0, 0, 1)[0]
NOTICE = ftd_packets.encode(V6_3_11, Message(0x8108, (structs.QryTradingNotice(),))).frames(4, 1, 2)[0]


def decode(path: Path, **how: Any) -> tuple[list[Any], Notes]:
    notes = Notes([0], set(), set())
    with path.open("rb") as file:
        return list(intake.read(file, Reading(**how), notes)), notes


def names(found: list[Any]) -> list[tuple[str, str]]:
    return [(place.origin, record.type.name) for place, record in found if isinstance(record, Ftdc)]


def test_directions_of_a_connection(tmp_path: Path) -> None:
    """By the SYN; where that is missing by the port; where that is strange by what only one side says."""
    empty = Message(0x8108, ())
    both = ftd_packets.encode(V6_3_11, empty).frames(4, 1, 2)[0]
    said = [(True, LOGIN), (False, ANSWER), (True, both), (False, both)]
    expected = [
        ("client", "ReqUserLogin"), ("front", "OnRspUserLogin"),
        ("client", "ReqQryTradingNotice"), ("front", "OnRspQryParkedOrderAction"),
    ]  # fmt: skip
    strange = Talk(server=("127.0.0.1", 999))
    for packets, how in (
        (strange.said(said), {}),
        (Talk().said(said)[3:], {"ports": frozenset((41205,))}),
        (strange.said(said)[3:], {}),
    ):
        found, _ = decode(write_pcap(tmp_path / "a", packets), **how)
        assert names(found) == expected
        assert found[0][0].way.startswith("127.0.0.1:50001 > ") and found[0][0].stream == 0


def test_a_lost_segment_costs_only_its_frames(tmp_path: Path) -> None:
    talk = Talk()
    packets = talk.said([(True, LOGIN)] * 9)
    del packets[6]
    found, _ = decode(write_pcap(tmp_path / "a", packets))
    kinds = [type(record) for _, record in found]
    assert kinds == [Ftdc] * 3 + [Gap] + [Ftdc] * 5


def test_taken_up_in_the_middle_of_a_frame(tmp_path: Path) -> None:
    packets = Talk().said([(True, LOGIN[:100]), (True, LOGIN[100:]), (True, LOGIN)])[4:]
    found, _ = decode(write_pcap(tmp_path / "a", packets))
    assert [type(record) for _, record in found] == [Bad, Ftdc]


def test_what_is_not_ours_is_counted(tmp_path: Path) -> None:
    web = Talk(("127.0.0.1", 60000), ("127.0.0.1", 80)).said([(True, b"GET / HTTP/1.0\r\n\r\n"), (False, b"HTTP/1.0 200\r\n" * 2000)])
    packets = [*web, b"\x45" + bytes(30), *Talk().said([(True, LOGIN)])]
    found, notes = decode(write_pcap(tmp_path / "a", packets))
    assert names(found) == [("client", "ReqUserLogin")] and found[0][0].stream == 1
    assert notes.other_streams == {0} and notes.not_tcp == [1]


def test_a_shuffled_network(tmp_path: Path) -> None:
    rng = random.Random(4)
    packets = Talk().said([(True, LOGIN + NOTICE), (False, ANSWER)] * 50, closing=False)
    body = packets[3:] + rng.choices(packets[3:], k=30)
    rng.shuffle(body)
    found, _ = decode(write_pcapng(tmp_path / "a", packets[:3] + body))
    assert sorted(names(found)) == sorted(
        [("client", "ReqUserLogin"), ("client", "ReqQryTradingNotice"), ("front", "OnRspUserLogin")] * 50
    )
    assert SYN and not [record for _, record in found if isinstance(record, (Bad, Gap))]
