"""Any bytes at the FIX port: the connection ends or is answered; the FIX process, its members and the log stay as they are."""

from __future__ import annotations

import socket
import time

import pytest
from fuzz.ending import peer_may_end
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from interop.engines import ENGINES, on
from interop.fix_client import FixClient
from interop.gateway import GatewayProcess
from interop.test_fix_gateway import PRICE, fix_process, logon

from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import DICTIONARY

FEW = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


class Site:
    """A gateway, the pid of its FIX process, and a member who is logged on all the time."""

    def __init__(self, gateway: GatewayProcess, member: FixClient):
        self.gateway, self.member = gateway, member
        self.pid, self.orders = fix_process(gateway), 0

    def still_serves(self) -> None:
        self.orders += 1
        name = f"alive{self.orders}"
        self.member.order(name, "1", 1, PRICE - 1000)
        self.member.wait("8", t11=name, t150="0")
        self.member.cancel("c-" + name, name, "1")
        self.member.wait("8", t11="c-" + name, t150="4")
        assert fix_process(self.gateway) == self.pid


@pytest.fixture(scope="module", params=ENGINES)
def site(tmp_path_factory, request):
    folder = tmp_path_factory.mktemp("fix-bytes")
    with GatewayProcess(folder / "state", config=on(request.param)).start() as gateway:
        member = FixClient(folder / "member", gateway.address("fix"), "CLIENT1", reset=True).connect()
        yield Site(gateway, member)
        member.stop()


def exchange(site: Site, *pieces: bytes, logged_on: bool = False) -> None:
    """Send the pieces, end our half, read until the other side ends."""
    with socket.create_connection(site.gateway.address("fix")) as connection:
        connection.settimeout(20)
        with peer_may_end():
            if logged_on:
                connection.sendall(logon("CLIENT2", 1, "pw100002", t141="Y"))
                answer = connection.recv(4096)
                # QuickFIX takes a moment to see that the last connection of this session has gone.
                while b"\x0135=A\x01" not in answer:
                    if not answer:
                        return
                    answer = connection.recv(4096)
            for piece in pieces:
                connection.sendall(piece)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):
                pass


@FEW
@given(
    st.lists(st.binary(max_size=300), max_size=3),
    st.sampled_from([b"", b"8=FIX.4.4\x01", b"8=FIX.4.4\x019=10\x01", b"8=FIX.4.4\x019=10\x0135=A\x01"]),
)
def test_bytes_of_a_stranger(site, pieces, begin):
    exchange(site, begin, *pieces)


tags = st.one_of(st.sampled_from(sorted(DICTIONARY.fields)), st.integers(0, 2**40))
texts = st.one_of(
    st.sampled_from(["", "0", "1", "-1", "Y", "N", "D", "99999999999999999999", "CLIENT2", "FIXBRIDGE", "cu2701", "nan"]),
    st.text(max_size=30),
)
messages = st.builds(
    FixMessage,
    st.sampled_from(["0", "1", "2", "3", "4", "5", "A", "D", "F", "8", "j", "zz", ""]),
    st.lists(st.tuples(tags, texts), max_size=12),
)


@FEW
@given(st.lists(messages, min_size=1, max_size=4), st.booleans())
def test_frames_of_a_member_who_turned_hostile(site, hostile, with_header):
    pieces = []
    for number, message in enumerate(hostile, 2):
        now = time.strftime("%Y%m%d-%H:%M:%S", time.gmtime())
        header = [(49, "CLIENT2"), (56, "FIXBRIDGE"), (34, str(number)), (52, now)] if with_header else []
        body = [(tag, text) for tag, text in message.fields if "\x01" not in text]
        pieces.append(codec.encode(FixMessage(message.msg_type, header + body), "FIX.4.4"))
    exchange(site, *pieces, logged_on=True)


def test_the_others_never_noticed(site):
    """Last in this file: after all of that."""
    exchange(site, b"8=FIX.4.4\x019=99999\x01", logged_on=True)
    site.still_serves()
