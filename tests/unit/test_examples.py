"""What the library shows of itself runs: the stories in examples/ that need nothing else, and the examples in docstrings."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import ctpproto

EXAMPLES = Path(__file__).parents[2] / "examples"
# Modules whose docstrings teach by examples; one that loses them is noticed.
TEACHING = {
    "ctpproto.ctp", "ctpproto.structs", "ctpproto.ftd.frames", "ctpproto.ftd.packets", "ctpproto.schema.diff",
    "ctpproto.schema.headers", "ctpproto.schema.lookup",
}  # fmt: skip


def run(name: str, *arguments: str) -> str:
    done = subprocess.run([sys.executable, str(EXAMPLES / name), *arguments], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_packet_is_decoded_from_hex() -> None:
    told = run("decode_packet.py")
    assert "ReqUserLogout  series 1 number 2 request 3\n  UserLogout(BrokerID='abcdef', UserID='bcdefg')\n" in told


@pytest.mark.parametrize(
    ("stream", "said"),
    [
        ("02000016 0100 0c4c 0001 00003002 00000002 0001 001f 00000003", "broken packet: field bytes say 31, 0 are present"),
        ("02002000", "then: "),
        ("02000003 010003", "a frame that CTP reads over"),
        ("02000016 0100 0c4c 0000 0f0f0f0f 00000000 0000 0000 00000000", "TID 0xf0f0f0f  series 0"),
    ],
)
def test_strange_bytes_are_said_not_thrown(stream: str, said: str) -> None:
    assert said in run("decode_packet.py", *stream.split())


def test_a_tiny_front_serves_a_client() -> None:
    told = run("tiny_front.py").splitlines()
    assert told[:-1] == [
        "front  | ReqUserLogin", "client | trading day 20261125, session 1/1", "front  | ReqQryTradingAccount",
        "client | 1,000,000 at hand", "front  | ReqOrderInsert",
    ]  # fmt: skip
    assert "LimitPrice=75000.0" in told[-1] and "OrderStatus='3':NoTradeQueueing" in told[-1]


def test_an_order_is_carried_between_versions() -> None:
    told = run("between_versions.py")
    for line in (
        "6.3.11  261 bytes  InstrumentID: 31 bytes from 24 on",
        "back    equal: True",
        "refused CTP API 6.3.11 has no struct QryMaxOrderVolume",
        "none    7fefffffffffffff at LimitPrice",
    ):
        assert line in told


def test_the_examples_in_docstrings_say_what_happens() -> None:
    taught = set()
    names = [
        m.name for m in pkgutil.walk_packages(ctpproto.__path__, "ctpproto.") if not m.name.startswith("ctpproto.generated.")
    ]
    for name in names:
        if name.split(".")[-1].startswith("_"):
            continue  # the makings of structs: their words are ctpproto.structs'
        found = doctest.testmod(importlib.import_module(name))
        assert found.failed == 0, f"{name}: python -m doctest says why"
        if found.attempted:
            taught.add(name)
    assert TEACHING <= taught
