"""FIX clients on QuickFIX against a real gateway: `fixbridge up`, its core, its log, its FIX process."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from interop.engines import ENGINES, on
from interop.fix_client import FixClient, closes
from interop.gateway import GatewayProcess

from ctpproto import ctp
from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage

PRICE = 75000


@pytest.fixture(scope="module", params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture(scope="module")
def gateway(tmp_path_factory, engine):
    with GatewayProcess(tmp_path_factory.mktemp("fix") / "state", config=on(engine)).start() as running:
        yield running


@pytest.fixture
def clients(gateway, tmp_path):
    """Makes FIX clients that are stopped with the test. Each starts over with its sequence numbers."""
    made: list[FixClient] = []

    def make(name: str, **options) -> FixClient:
        client = FixClient(tmp_path / f"{name}-{len(made)}", gateway.address("fix"), name, reset=True, **options)
        made.append(client)
        return client

    yield make
    for client in made:
        client.stop()


def test_two_clients_trade_and_each_sees_its_own_side(clients):
    seller, buyer = clients("CLIENT1").connect(), clients("CLIENT2").connect()
    seller.order("s1", "2", 3, PRICE)
    new = seller.wait("8", t11="s1")
    assert (new[150], new[39], new[151], new[14], new[207], new[1]) == ("0", "0", "3", "0", "SHFE", "100001")
    buyer.order("b1", "1", 5, PRICE, t1="100002", t21="1", t526="mine")
    assert buyer.wait("8", t11="b1")[150] == "0"
    for client, mine, left in ((seller, "s1", "0"), (buyer, "b1", "2")):
        fill = client.wait("8", t11=mine, t150="F")
        assert (fill[31], fill[32], fill[14], fill[151], fill[6]) == (str(PRICE), "3", "3", left, str(PRICE))
        assert fill[39] == ("2" if left == "0" else "1") and fill[527]
    assert fill[526] == "mine"  # SecondaryClOrdID comes back
    buyer.cancel("c1", "b1", "1")
    assert buyer.wait("8", t11="c1")[150] == "6"
    end = buyer.wait("8", t11="c1")
    assert (end[150], end[39], end[41], end[151], end[14], end[37]) == ("4", "4", "b1", "0", "3", fill[37])
    for client in (seller, buyer):
        assert all(closes(r) for r in client.reports() if r[35] == "8")
        ids = [r[17] for r in client.reports() if r[35] == "8"]
        assert len(set(ids)) == len(ids)


def test_fill_and_kill_and_fill_or_kill(clients):
    seller, buyer = clients("CLIENT3").connect(), clients("CLIENT4").connect()
    seller.order("s1", "2", 2, PRICE + 10)
    seller.wait("8", t11="s1", t150="0")
    buyer.order("fok", "1", 3, PRICE + 10, t59="4")
    assert buyer.wait("8", t11="fok", t150="4")[14] == "0"
    buyer.order("fak", "1", 3, PRICE + 10, t59="3")
    assert buyer.wait("8", t11="fak", t150="F")[32] == "2"
    end = buyer.wait("8", t11="fak", t150="4")
    assert (end[14], end[151], end[39]) == ("2", "0", "4")


def test_a_cancel_by_order_id_and_one_that_comes_at_once(clients):
    client = clients("CLIENT5").connect()
    client.order("o1", "1", 1, PRICE - 1000)
    order_id = client.wait("8", t11="o1", t150="0")[37]
    client.cancel("c1", "NONE", "1", t37=order_id)
    assert client.wait("8", t11="c1", t150="4")[41] == "o1"
    client.order("o2", "1", 1, PRICE - 1000)
    client.cancel("c2", "o2", "1")  # before the order's own report
    assert client.wait("8", t11="c2", t150="4")[41] == "o2"


def test_the_counter_s_refusals_in_fix_words(clients):
    client = clients("CLIENT6").connect()
    for cl_ord_id, changes, error, reason in (
        ("tick", {"price": PRICE + 1}, ctp.errors.PRICE_WRONG_TICK, "11"),
        ("symbol", {"symbol": "cu9999"}, ctp.errors.INSTRUMENT_NOT_FOUND, "1"),
        ("close", {"t77": "C", "t20077": "3"}, ctp.errors.OVER_CLOSETODAY_POSITION, "0"),
        ("account", {"t1": "100001"}, None, None),
    ):
        changes = {"price": PRICE, "symbol": "cu2701", **changes}
        client.order(cl_ord_id, "1", 1, changes.pop("price"), **changes)
        told = client.wait("8", t11=cl_ord_id)
        assert (told[150], told[39], told[151], told[37]) == ("8", "8", "0", "NONE") and told[58]
        if error is not None:
            assert told[20103] == str(error.id) and told[103] == reason and error.prompt in told[58]


def test_what_cannot_be_said_is_refused_by_name(clients):
    client = clients("CLIENT6").connect()
    for cl_ord_id, changes, name in (
        ("stop", {"t40": "3", "price": None}, "StopPx(99)"),
        ("effect", {"t77": None}, "PositionEffect(77)"),
        ("short", {"t54": "5"}, "Side(54)"),
        ("iceberg", {"t111": "1"}, "MaxFloor(111)"),
        ("half", {"t38": "1.5"}, "OrderQty(38)"),
    ):
        changes = {"price": PRICE, **changes}
        client.order("n-" + cl_ord_id, "1", 1, changes.pop("price"), **changes)
        told = client.wait("8", t11="n-" + cl_ord_id)
        assert (told[150], told[39]) == ("8", "8") and name in told[58]


def test_session_and_business_rejects(clients):
    client = clients("CLIENT6").connect()
    client.order("x", "1", 1, PRICE, t55=None)
    told = client.wait("3")
    assert (told[371], told[372], told[373]) == ("55", "D", "1")
    client.order("x", "Z", 1, PRICE)
    assert client.wait("3")[373] == "5"
    client.order("x", "1", 1, PRICE, t4321="?")
    assert client.wait("3")[371] == "4321"
    client.send("6", {23: "ioi", 28: "N", 55: "cu2701", 54: "1", 27: "S"})  # a good IOI, which nobody here wants
    told = client.wait("j")
    assert (told[380], told[372]) == ("3", "6")


def test_cancels_that_cannot_be(clients):
    client = clients("CLIENT6").connect()
    client.cancel("u1", "nothing", "1")
    told = client.wait("9", t11="u1")
    assert (told[102], told[39], told[37], told[41], told[434]) == ("1", "8", "NONE", "nothing", "1")
    client.order("k1", "1", 1, PRICE - 1000)
    client.wait("8", t11="k1", t150="0")
    client.cancel("u2", "k1", "2")
    assert "Side(54)" in client.wait("9", t11="u2")[58]
    client.cancel("u3", "k1", "1")
    client.wait("8", t11="u3", t150="4")
    client.cancel("u4", "k1", "1")
    told = client.wait("9", t11="u4")
    assert (told[102], told[39], told[20103]) == ("0", "4", str(ctp.errors.INSUITABLE_ORDER_STATUS.id))


def test_an_order_sent_again_is_answered_and_not_executed_again(clients):
    client = clients("CLIENT7").connect()
    client.order("once", "1", 1, PRICE - 2000)
    first = client.wait("8", t11="once", t150="0")
    client.order("once", "1", 1, PRICE - 2000, possible_resend=True)
    state = client.wait("8", t11="once", t150="I")
    assert (state[39], state[37], state[151]) == ("0", first[37], "1")
    client.order("once", "1", 1, PRICE - 2000)
    assert client.wait("8", t11="once", t150="8")[103] == "6"
    client.cancel("once-c", "once", "1")
    assert client.wait("8", t11="once-c", t150="4")[14] == "0"
    client.cancel("once-c", "once", "1")
    assert client.wait("9", t11="once-c")[102] == "6"


def test_a_wrong_password_is_told_why_and_a_right_one_comes_in(clients):
    stranger = clients("CLIENT8", password="guess").start()
    assert f"ErrorID {ctp.errors.INVALID_LOGIN.id}" in stranger.wait("5")[58]
    assert not stranger.up
    stranger.stop()
    clients("CLIENT8").connect()


def raw(gateway: GatewayProcess, data: bytes, wait_for_end: bool = True) -> bytes:
    """What comes back on a bare connection, until the gateway closes it."""
    back = b""
    with socket.create_connection(gateway.address("fix")) as connection:
        connection.settimeout(20)
        try:
            connection.sendall(data)
            while wait_for_end and (chunk := connection.recv(4096)):
                back += chunk
        except ConnectionError:
            pass
    return back


def logon(client: str, number: int = 1, password: str = "x", **more: str) -> bytes:
    now = time.strftime("%Y%m%d-%H:%M:%S", time.gmtime())
    fields = [
        (49, client),
        (56, "FIXBRIDGE"),
        (34, str(number)),
        (52, now),
        (98, "0"),
        (108, "30"),
        (553, "10000" + client[-1]),
        (554, password),
    ]
    return codec.encode(FixMessage("A", fields + [(int(t[1:]), v) for t, v in more.items()]), "FIX.4.4")


def test_hostile_bytes_end_their_connection_and_nothing_else(gateway, clients):
    member = clients("CLIENT9").connect()
    order = codec.encode(FixMessage("D", [(49, "CLIENT1"), (56, "FIXBRIDGE"), (34, "1"), (52, "20261122-00:00:00")]), "FIX.4.4")
    for data, why in (
        (b"\x00\x01\x02" * 100, "Garbled"),
        (b"GET / HTTP/1.1\r\n\r\n", "Garbled"),
        (b"8=FIX.4.4\x019=999999\x01" + b"x" * 1000, "Garbled"),
        (b"8=FIX.4.4\x019=6000\x01" + b"35=A\x01" * 1000, "Uninvited"),
        (b"8=FIX.4.4\x019=5\x0135=A\x0110=000\x01", "Garbled"),
        (order, "Uninvited"),
        (logon("NOBODY1"), "Uninvited"),
        (logon("CLIENT1").replace(b"FIX.4.4", b"FIX.9.9"), "Garbled|Uninvited"),
    ):
        before = len(gateway.lines)
        assert raw(gateway, data) == b""
        gateway.wait_for(rf"FIX \S+ ({why}): ", start=before)
    # A member that turns hostile after a good logon: the frames end, and so does the connection.
    member.order("still", "1", 1, PRICE - 3000)
    member.wait("8", t11="still", t150="0")


def test_a_stranger_cannot_reset_a_member_s_numbers(gateway, clients):
    member = clients("CLIENT9").connect()
    member.stop()
    told = raw(gateway, logon("CLIENT9", 9999, "guess", t141="Y"))
    assert b"\x0135=5\x01" in told and f"ErrorID {ctp.errors.INVALID_LOGIN.id}:".encode() in told and b"\x0134=1\x01" not in told


def fix_process(gateway: GatewayProcess) -> int:
    """The pid of the process that the FIX side runs in."""
    assert gateway.process is not None
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(stat.read_text().rsplit(")", 1)[1].split()[1]) == gateway.process.pid:
                if b"fixbridge.fix.process" in (stat.parent / "cmdline").read_bytes():
                    return int(stat.parent.name)
        except OSError:
            continue
    return gateway.process.pid


def test_a_killed_fix_process_loses_and_repeats_no_report(tmp_path, engine):
    """Orders and fills around two SIGKILLs of the FIX process and one of the whole gateway: each report comes once."""
    with GatewayProcess(tmp_path / "state", config=on(engine) + "own_process = true\n").start() as gateway:
        seller = FixClient(tmp_path / "seller", gateway.address("fix"), "CLIENT1").connect()
        buyer = FixClient(tmp_path / "buyer", gateway.address("fix"), "CLIENT2").connect()
        try:
            seller.order("s", "2", 30, PRICE)
            seller.wait("8", t11="s", t150="0")
            for n in range(3):
                for i in range(5):
                    buyer.order(f"b{n}.{i}", "1", 1, PRICE)
                buyer.wait("8", t11=f"b{n}.0", t150="F")  # some are answered, some are on their way
                before, logons = len(gateway.lines), {client: client.logons for client in (seller, buyer)}
                if n < 2:
                    os.kill(fix_process(gateway), signal.SIGKILL)
                    gateway.wait_for("FIX side ended", start=before)
                else:
                    gateway.kill()
                    gateway.start()
                for client in (seller, buyer):
                    client.until(lambda client=client: client.up and client.logons > logons[client], "the connection is back")
                # What the engine had taken and not handed on has no answer: it is sent again, as a member would.
                for i in range(5):
                    buyer.order(f"b{n}.{i}", "1", 1, PRICE, possible_resend=True)
                buyer.until(
                    lambda n=n: sum(r[11].startswith(f"b{n}.") and r[150] == "F" for r in buyer.reports()) == 5, "five fills"
                )
            seller.until(lambda: sum(r[150] == "F" for r in seller.reports()) == 15, "all fills")
            for client in (seller, buyer):
                reports = [r for r in client.reports() if r[150] != "I"]
                ids = [r[17] for r in reports]
                assert len(set(ids)) == len(ids), "a report came twice"
                assert all(closes(r) for r in reports)
            assert seller.reports()[-1][14] == "15" and seller.reports()[-1][151] == "15"
        finally:
            seller.stop()
            buyer.stop()


def test_reports_wait_for_a_client_that_is_away(gateway, clients, tmp_path):
    away, other = FixClient(tmp_path / "away", gateway.address("fix"), "CLIENT1").connect(), clients("CLIENT2").connect()
    away.order("w1", "2", 1, PRICE + 100)
    away.wait("8", t11="w1", t150="0")
    away.stop()
    other.order("w2", "1", 1, PRICE + 100)
    other.wait("8", t11="w2", t150="F")
    back = FixClient(tmp_path / "away", gateway.address("fix"), "CLIENT1").connect()
    try:
        assert back.wait("8", t11="w1")[150] == "F"
    finally:
        back.stop()


def test_the_day_rolls_under_a_connected_client(tmp_path, engine):
    """Day orders expire, the client stays connected, its ClOrdIDs may be used again."""
    with GatewayProcess(tmp_path / "state", config=on(engine)).start() as gateway:
        client = FixClient(tmp_path / "client", gateway.address("fix"), "CLIENT1").connect()
        try:
            client.order("d1", "1", 1, PRICE)
            client.wait("8", t11="d1", t150="0")
            roll = [sys.executable, "-m", "fixbridge.cli", "day-roll", "--state-dir", str(tmp_path / "state")]
            subprocess.run(roll, check=True, timeout=60, stdout=subprocess.DEVNULL)
            end = client.wait("8", t11="d1")
            assert (end[150], end[39], end[151], end[14]) == ("C", "C", "0", "0")
            client.order("d1", "1", 1, PRICE)
            assert client.wait("8", t11="d1")[150] == "0"
            assert not any(fields[35] in "A5" for fields in client.received[1:])
        finally:
            client.stop()
