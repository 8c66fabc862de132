"""The command `fixbridge decode`: inputs, filters, forms of output."""

from __future__ import annotations

import inspect
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from captures import Talk, write_pcap
from typer.testing import CliRunner

from ctpproto.ctp import V6_3_11, messages, structs
from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage
from ctpproto.ftd import packets
from ctpproto.ftd.frames import heartbeat_interval
from ctpproto.message import Message
from fixbridge.cli import app
from fixbridge.decode.cli import decode


def frame(type_: Any, *fields: Any, compressed: bool = False) -> bytes:
    encoded = packets.encode(V6_3_11, Message(type_.tid, fields))
    return (encoded.compressed_frames if compressed else encoded.frames)(0, 0, 1)[0]


LOGIN = frame(messages.ReqUserLogin, structs.ReqUserLogin(BrokerID="9999", UserID="100001", Password="pw100001"))
TRADE = structs.Trade(InstrumentID="cu2701", UserID="100002", Price=75000.0)
TOLD = frame(messages.OnRtnOrder, structs.Order(UserID="100001", StatusMsg="未成交"), compressed=True)
FIX_LOGON = codec.encode(FixMessage("A", [(49, "CLIENT2"), (56, "FIXBRIDGE"), (554, "pw")]), "FIX.4.4")


def run(*arguments: str, given: bytes | str = b"", code: int = 0) -> Any:
    result = CliRunner().invoke(app, ["decode", *arguments], input=given)
    assert result.exit_code == code, (result.output, result.stderr, result.exception)
    return result


def rows(*arguments: str, given: bytes | str = b"") -> list[dict[str, Any]]:
    return [json.loads(line) for line in run(*arguments, "--json", given=given).stdout.splitlines()]


def test_contents_without_headers_one_a_line() -> None:
    given = f"{LOGIN[4:].hex()}\n\n{TOLD[4:].hex()}\n"
    first, second = run("--brief", given=given).stdout.splitlines()
    assert first.startswith("ReqUserLogin(0x3000) ") and second.startswith("OnRtnOrder(0x")
    assert run("--brief", given=LOGIN[4:].hex()).stdout == first + "\n"


@pytest.fixture
def day(tmp_path: Path) -> str:
    """One member over CTP, one over FIX."""
    ctp = Talk().said([(True, heartbeat_interval(39) + LOGIN), (False, TOLD + frame(messages.OnRtnTrade, TRADE))])
    fix = Talk(("127.0.0.1", 50002), ("127.0.0.1", 5001)).said([(True, FIX_LOGON)])
    return str(write_pcap(tmp_path / "day.pcap", ctp + fix))


def test_the_examples_of_the_help_are_right() -> None:
    (example,) = re.findall(r"decode '(8=FIX.*?)'", inspect.getdoc(decode) or "")
    assert "checksum right" in run(example).stdout


def test_hex_in_every_way(tmp_path: Path) -> None:
    expected = "link packet tag 7: asks for a heartbeat every 39 s, 10 bytes\n"
    path = tmp_path / "heartbeat.hex"
    path.write_text("00 06 00 00 07 04\n00 00 00 27\n")
    assert run("00060000070400000027").stdout == expected
    assert run("00 06 00 00", "07040000 0027").stdout == expected
    assert run(given="00060000070400000027\n").stdout == expected
    assert run("-", given="00000000: 0006 0000 0704 0000 0027  .........'\n").stdout == expected
    assert run(str(path)).stdout == expected
    path.write_bytes(bytes.fromhex("00060000070400000027"))
    assert run(str(path)).stdout == expected
    assert run(str(path), str(path)).stdout == expected * 2


def test_a_content_without_its_frame() -> None:
    assert run(LOGIN[4:].hex(), "-b").stdout.startswith("ReqUserLogin(0x3000) client > front")


def test_a_followed_stream_has_two_sides() -> None:
    dump = f"00000000  {LOGIN.hex(' ')}   ....\n    00000000  {TOLD.hex(' ')}   ....\n"
    assert [(row["from"], row["message"]) for row in rows(given=dump)] == [("client", "ReqUserLogin"), ("front", "OnRtnOrder")]


@pytest.mark.parametrize("separator", ["|", "^A", "\x01", "<SOH>"])
def test_fix_as_logs_print_it(separator: str) -> None:
    printed = "12:00:00 sent: " + FIX_LOGON.decode().replace("\x01", separator) + "\n"
    *_, row = rows(given=printed * 2)
    logon = [row for row in rows(given=printed * 2) if row["kind"] == "message"]
    assert len(logon) == 2 and logon[0]["message"] == "Logon" and logon[0]["fault"] is None


def test_a_capture(day: str) -> None:
    shown = run(day).stdout
    assert "[0] 127.0.0.1:50001 > 127.0.0.1:41205  ReqUserLogin(0x3000) client > front" in shown
    assert "StatusMsg = '未成交'" in shown and "OnRtnTrade(" in shown and "Logon(A) FIX.4.4" in shown
    assert "pw100001" not in shown and "Password(554)=***" in shown and "\x1b" not in shown
    assert "pw100001" in run(day, "--show-secrets").stdout


def test_filters(day: str) -> None:
    def said(*arguments: str) -> list[str]:
        return [row.get("message") or row["kind"] for row in rows(day, *arguments)]

    assert said() == ["link", "ReqUserLogin", "OnRtnOrder", "OnRtnTrade", "Logon"]
    assert said("--name", "onrtn*") == ["OnRtnOrder", "OnRtnTrade"]
    assert said("--name", "OnRtnTrade", "--name", "Logon") == ["OnRtnTrade", "Logon"]
    assert said("--tid", hex(messages.ReqUserLogin.tid)) == said("--tid", str(messages.ReqUserLogin.tid)) == ["ReqUserLogin"]
    assert said("--user", "100001") == ["ReqUserLogin", "OnRtnOrder"]
    assert said("--user", "CLIENT2") == said("--stream", "1") == said("--name", "Logon") == ["Logon"]
    assert said("--from", "front") == ["OnRtnOrder", "OnRtnTrade"]
    assert said("--limit", "2") == ["link", "ReqUserLogin"]
    assert said("--protocol", "fix", "--stream", "1") == ["Logon"]


def test_rows_say_where_they_come_from(day: str) -> None:
    login = rows(day, "--name", "ReqUserLogin")[0]
    assert (login["stream"], login["way"], login["from"]) == (0, "127.0.0.1:50001 > 127.0.0.1:41205", "client")
    assert login["offset"] == 10 and login["bytes"] == len(LOGIN) and login["time_ns"] > 10**18
    assert "fields" not in rows(day, "--brief")[1]


def test_a_summary(day: str) -> None:
    told = json.loads(run(day, "--summary", "--json").stdout)
    order = next(row for row in told["messages"] if row["message"] == "OnRtnOrder")
    assert order["from"] == "front" and order["messages"] == order["compressed"] == 1 and order["bytes"] == len(TOLD)
    assert order["ratio"] == order["content_bytes"] / order["expanded_bytes"] < 0.3
    assert told["streams"] == 2 and told["faults"] == {}
    shown = run(day, "--summary").stdout
    assert "ReqUserLogin" in shown and "Logon(A)" in shown


def test_bad_bytes_are_told_and_strict_fails() -> None:
    data = LOGIN + b"\xff\xff\xff\xff" + LOGIN
    shown = run("--brief", given=data).stdout
    assert shown.count("ReqUserLogin") == 2 and f"BadFrame at byte {len(LOGIN)}" in shown
    shown = run("--brief", "--strict", given=data, code=1).stdout
    assert shown.count("ReqUserLogin") == 1
    assert "1 times BadFrame" in run("--summary", given=data).stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("no-such-file.pcap",), "neither a file nor hex"),
        (("0006", "zz"), "neither a file nor hex"),
        (("012",), "odd number of hex digits"),
        (("--tid", "ReqUserLogin", "00"), "a TID is a number"),
        ((), "the input is empty"),
    ],
)
def test_mistakes_are_named(arguments: tuple[str, ...], said: str) -> None:
    result = CliRunner().invoke(app, ["decode", *arguments], input=b"")
    assert result.exit_code in (1, 2) and said in result.stderr


def test_a_reader_that_has_seen_enough(day: str) -> None:
    """`fixbridge decode ... | head` ends without a word."""
    command = f"{sys.executable} -m fixbridge.cli decode {day} {day} --all-members | head -1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"})
    assert done.stdout.count("\n") == 1 and done.stderr == ""
