"""Desks over real sockets, against a whole gateway: a Bloomberg session, limits and switches that are configured, a drop copy."""

from __future__ import annotations

import datetime as dt
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator

import pytest
from interop.gateway import GatewayProcess

from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import Tag

CONFIG = """
[fix.account_default]
max_order_lots = 50

[[fix.session]]
target_comp_id = "BBG"
versions = ["FIX.4.2"]
dialect = "bloomberg"
user = "100002"

[[fix.session]]
target_comp_id = "DESK"
versions = ["FIX.4.4"]
user = "100001"

[[fix.session]]
target_comp_id = "COPY"
versions = ["FIX.4.4"]
user = "100003"
copies = ["100001", "100002"]

[[fix.account]]
account = "100001"
price_collar = 2
"""
WAIT_SECONDS = 20


class Desk:
    """A FIX peer on a plain socket, with numbers of its own."""

    def __init__(self, address: tuple[str, int], name: str, user: str, begin_string: str):
        self.name, self.begin_string, self._number, self._buffer = name, begin_string, 0, b""
        self._socket = socket.create_connection(address, WAIT_SECONDS)
        self.say(f"35=A|98=0|108=30|141=Y|553={user}|554=pw{user}")
        assert self.hear()["35"] == "A"

    def say(self, text: str) -> None:
        """A message as "35=D|11=A1", header fields of its own first."""
        self._number += 1
        pairs = [field.partition("=") for field in text.split("|")]
        now = dt.datetime.now(dt.timezone.utc).strftime("%Y%m%d-%H:%M:%S")
        head = [(49, self.name), (56, "FIXBRIDGE"), (34, str(self._number)), (52, now)]
        fields = [(int(tag), value or now) for tag, _, value in pairs[1:]]
        self._socket.sendall(codec.encode(FixMessage(pairs[0][2], [*head, *fields]), self.begin_string))

    def hear(self) -> dict[str, str]:
        """The next message that is no heartbeat, by tag."""
        while True:
            found = codec.decode(self._buffer, {})
            if found is None:
                data = self._socket.recv(65536)
                assert data, f"{self.name} was disconnected"
                self._buffer += data
                continue
            self._buffer = self._buffer[found[2] :]
            if found[1].msg_type not in ("0", "1"):
                return {"35": found[1].msg_type, **{str(tag): text for tag, text in found[1].pairs()}}

    def close(self) -> None:
        self._socket.close()


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GatewayProcess]:
    with GatewayProcess(tmp_path_factory.mktemp("desks") / "var", config=CONFIG) as running:
        yield running


def shown(message: dict[str, str], *tags: int) -> tuple[str, ...]:
    return tuple(message.get(str(tag), "") for tag in tags)


def test_a_bloomberg_desk_from_order_to_allocation(gateway: GatewayProcess) -> None:
    address = gateway.address("fix")
    bloomberg, desk = Desk(address, "BBG", "100002", "FIX.4.2"), Desk(address, "DESK", "100001", "FIX.4.4")
    copy = Desk(address, "COPY", "100003", "FIX.4.4")
    way, ticker = "50=TRADER7|115=HUB|128=EXCH|9301=k", "55=CUF7 Comdty|48=CUF7 Comdty|22=A"

    bloomberg.say(f"35=D|{way}|11=B1|21=1|{ticker}|54=1|60=|38=3|40=2|44=74990|77=O|100=SHFE|59=0")
    assert shown(bloomberg.hear(), 35, 39, 20, 55, 48, 22, 57, 128, 115, 9301) == (
        "8", "0", "0", "CUF7 Comdty", "CUF7 Comdty", "A", "TRADER7", "HUB", "EXCH", "k",
    )  # fmt: skip
    bloomberg.say(f"35=G|{way}|11=B2|41=B1|21=1|{ticker}|54=1|60=|38=2|40=2|44=75000|77=O|59=0")
    assert [shown(bloomberg.hear(), 39, 11, 41, 38, 44, 9301) for _ in range(2)] == [
        ("E", "B2", "B1", "3", "74990", "k"), ("5", "B2", "B1", "2", "75000", "k"),
    ]  # fmt: skip
    desk.say("35=D|11=A1|55=cu2701|54=2|60=|38=2|40=2|44=75000|77=O")
    assert [shown(desk.hear(), 39) for _ in range(2)] == [("0",), ("2",)]
    fill = bloomberg.hear()
    assert shown(fill, 150, 39, 14, 6, 57, 9301) == ("2", "2", "2", "75000", "TRADER7", "k")
    bloomberg.say("35=J|50=TRADER7|70=L1|71=0|73=1|11=B2|54=1|55=CUF7 Comdty|53=2|6=75000|75=20261123|78=1|79=FUND|80=2")
    assert shown(bloomberg.hear(), 35, 70, 87, 57) == ("P", "L1", "3", "TRADER7")
    bloomberg.say(f"35=F|{way}|11=B3|41=B2|{ticker}|54=1|60=")
    assert shown(bloomberg.hear(), 35, 102, 57, 128, 9301) == ("9", "0", "TRADER7", "HUB", "k")

    copies = [copy.hear() for _ in range(6)]
    assert {shown(message, 35, 797) for message in copies} == {("8", "Y")}
    assert [shown(message, 1, 55, 39) for message in copies if message["1"] == "100002"] == [
        ("100002", "cu2701", status) for status in ("0", "E", "0", "2")
    ]  # fmt: skip
    assert fill["17"] in {message["17"] for message in copies}
    copy.say("35=D|11=X1|55=cu2701|54=2|60=|38=2|40=2|44=75000|77=O")
    assert shown(copy.hear(), 35, 380) == ("j", "6")
    for peer in (bloomberg, desk, copy):
        peer.close()


def test_limits_and_switches_of_the_configuration(gateway: GatewayProcess) -> None:
    def order(name: str, lots: int, price: str) -> tuple[str, ...]:
        desk.say(f"35=D|11={name}|55=m2705|54=1|60=|38={lots}|40=2|44={price}|77=O")
        return shown(desk.hear(), 39, 103, Tag.CTPErrorID)

    desk = Desk(gateway.address("fix"), "DESK", "100001", "FIX.4.4")
    assert order("L1", 1, "2841") == ("8", "3", "163")
    assert order("L2", 51, "2900") == ("8", "13", "164")  # the row says nothing of it: the default's
    assert order("L3", 50, "2900") == ("0", "", "")
    desk.close()


def test_an_operator_stops_what_one_session_hands_in(gateway: GatewayProcess) -> None:
    state = ("--state-dir", str(gateway.state_dir))

    def switch(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "fixbridge.cli", "kill-switch", *words, *state]
        return subprocess.run(command, capture_output=True, text=True)

    desk = Desk(gateway.address("fix"), "DESK", "100001", "FIX.4.4")
    order = "35=D|11={}|55=m2705|54=1|60=|38=1|40=2|44=2900|77=O"
    done = switch("on", "--session", "DESK", "--note", "at lunch")
    assert "stopped sessions: DESK" in done.stdout, done.stderr
    gateway.wait_for(r"FIX order entry of session DESK stopped by the operator \(at lunch", WAIT_SECONDS)
    desk.say(order.format("K1"))
    assert shown(desk.hear(), 39, Tag.CTPErrorID) == ("8", "28")
    host, port = gateway.address("admin")
    with urllib.request.urlopen(f"http://{host}:{port}/metrics", timeout=WAIT_SECONDS) as page:
        assert 'fixbridge_fix_refused_total{limit="kill_switch",session="DESK"} 1.0' in page.read().decode()
    assert switch("off", "--session", "DESK").returncode == 0
    desk.say(order.format("K2"))
    assert shown(desk.hear(), 39) == ("0",)
    assert "no session 'NOBODY'" in switch("on", "--session", "NOBODY").stderr
    desk.close()
