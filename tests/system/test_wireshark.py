"""The dissector of docs/wireshark in tshark: on recorded traffic of the official client and a real gateway, plain and compressed, on
every struct of the version, and on bytes that are wrong. What it shows is held against what `ctpproto` reads."""

from __future__ import annotations

import asyncio
import json
import math
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterable, Iterator, Sequence

import pytest
from captures import Talk, write_pcap
from interop.gateway import GatewayProcess
from interop.official.client import OfficialClient
from interop.recorder import recorded

from ctpproto.ctp import V6_3_11, VOCABULARY, codes, messages, structs
from ctpproto.decode import CLIENT, FRONT, Ftdc, Stream
from ctpproto.ftd import packets
from ctpproto.ftd.frames import FTDC, HEARTBEAT, LINK, MAX_CONTENT, Frame, FrameReader, heartbeat_interval
from ctpproto.message import Message
from ctpproto.schema.loader import VOCABULARY_VERSION, load_all
from ctpproto.schema.wireshark import dissector
from ctpproto.structs import Struct

pytestmark = pytest.mark.system

ROOT = Path(__file__).parents[2]
DISSECTOR = ROOT / "docs" / "wireshark" / "ftd.lua"
GOLDEN = json.loads((ROOT / "tests" / "golden" / "requests-6.3.11.json").read_text("utf-8"))
SMALL = {f"ftd.{name}" for kind in VOCABULARY.structs.values() for name in kind.MEMBERS if name[0].islower()}  # few members
TRADER, MARKET_DATA = ("127.0.0.1", 41205), ("127.0.0.1", 41213)
USER = {"BrokerID": "9999", "UserID": "100001"}


@dataclass
class Shown:
    """A frame as tshark shows it. structs: (name, member -> (value, what a person reads))."""

    message: str = ""
    sender: str = ""
    compressed: bool = False
    structs: list[tuple[str, dict[str, tuple[str, str]]]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)


def shown(path: Path, *options: str, script: Path = DISSECTOR) -> list[Shown]:
    """What tshark makes of a capture, frame by frame."""
    tshark = shutil.which("tshark")
    assert tshark, "tshark is missing: `make test-system` installs it"
    run = subprocess.run(
        [tshark, "-X", f"lua_script:{script}", *options, "-r", str(path), "-T", "pdml"], capture_output=True, timeout=100
    )
    assert run.returncode == 0, run.stderr.decode()
    assert not any(said in run.stderr + run.stdout for said in (b"Lua:", b"Lua Error")), run.stdout.decode()[-5000:]
    return [_frame(proto) for proto in ElementTree.fromstring(run.stdout.decode()).iter("proto") if proto.get("name") == "ftd"]


def _frame(proto: ElementTree.Element) -> Shown:
    found = Shown()
    for item in proto.iter("field"):
        name = item.get("name", "")
        if name.startswith(("ftd.bad", "ftd.wrong", "ftd.ignored", "ftd.unknown")):
            found.faults.append(name)
        elif name == "ftd.struct":
            members = [each for each in item if each.get("name", "ftd")[4:5].isupper() or each.get("name") in SMALL]
            said = {each.get("showname", "").partition(":")[0]: each for each in members}
            found.structs.append((item.get("show", ""), {member: _said(each) for member, each in said.items()}))
        else:
            found.values.setdefault(name, item.get("show", ""))
    found.message, found.sender = found.values.get("ftd.message", ""), found.values.get("ftd.sender", "")
    found.compressed = "ftd.expanded" in found.values
    return found


def _said(item: ElementTree.Element) -> tuple[str, str]:
    return item.get("show", ""), item.get("showname", "").partition(": ")[2]


def holds(struct: Struct, said: dict[str, tuple[str, str]]) -> None:
    """Fails where the members shown are not the struct's."""
    values = struct.to_dict()
    assert list(said) == list(values)
    for name, value in values.items():
        show, words = said[name]
        where = f"{struct.NAME}.{name}: {value!r} shown as {show!r}, {words!r}"
        if value is None:
            assert words == "-", where
        elif isinstance(value, float):
            assert math.isclose(float(show), value, rel_tol=1e-5), where
        elif isinstance(value, int):
            assert int(show) == value, where
        elif value.isprintable() and "\\x" not in value:  # enciphered passwords are no text
            assert show == value, where


def agree(frames: Sequence[Shown], stream: bytes, origin: str) -> int:
    """How many packets: what tshark shows of one side is what `ctpproto.decode` reads."""
    reader = Stream("FTD", origin)
    records = [*reader.feed(stream), *reader.end()]
    assert len(frames) == len(records)
    count = 0
    for frame, record in zip(frames, records):
        assert not frame.faults, (frame, record)
        if not isinstance(record, Ftdc):
            continue
        count += 1
        assert record.type is not None and (frame.message, frame.sender) == (record.type.name, origin)
        assert (frame.compressed, int(frame.values["ftd.number"])) == (record.compressed, record.packet.number)
        assert [name for name, _ in frame.structs] == [each.struct.NAME for each in record.fields if each.struct is not None]
        for (_, said), each in zip(frame.structs, record.fields):
            assert each.struct is not None
            holds(each.struct, said)
    return count


def side(pieces: Iterable[tuple[bool, bytes]], client: bool) -> bytes:
    return b"".join(data for from_client, data in pieces if from_client is client)


def compressed(stream: bytes) -> bytes:
    """The same frames with what a front may compress compressed."""
    out = []
    for frame in FrameReader().feed(stream):
        packet = packets.decode(frame.content) if frame.type == FTDC else None
        out.append((Frame(FTDC, (), packet.encode(compressed=True)) if packet else frame).encode())
    return b"".join(out)


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[GatewayProcess]:
    with GatewayProcess(tmp_path / "state", config="[fix]\nenabled = false\n[admin]\nenabled = false\n") as running:
        yield running


async def exchange(gateway: GatewayProcess, folder: Path) -> tuple[list[tuple[bool, bytes]], list[tuple[bool, bytes]], list[str]]:
    """An official client trades and another subscribes: both connections' bytes, and the words of the orders' states."""
    async with recorded(*gateway.address("trader")) as trading, recorded(*gateway.address("md")) as watching:
        async with OfficialClient.start("trader", folder / "trader", trading.address) as client:
            await client.expect("OnFrontConnected")
            assert await client.call("ReqUserLogin", {**USER, "Password": "wrong"}) == 0
            assert (await client.expect("OnRspUserLogin"))["ErrorID"] != 0
            assert await client.call("ReqUserLogin", {**USER, "Password": "pw100001"}) == 0
            assert (await client.expect("OnRspUserLogin"))["ErrorID"] == 0
            assert await client.call("ReqQryDepthMarketData", {"InstrumentID": "m2705"}) == 0
            lowest = (await client.expect("OnRspQryDepthMarketData"))["LowerLimitPrice"]
            order = {
                **USER, "InvestorID": "100001", "InstrumentID": "m2705", "OrderRef": "1", "LimitPrice": lowest,
                "OrderPriceType": codes.OrderPriceType.LimitPrice, "Direction": codes.Direction.Buy,
                "CombOffsetFlag": codes.OffsetFlag.Open, "CombHedgeFlag": codes.HedgeFlag.Speculation,
                "VolumeTotalOriginal": 1, "MinVolume": 1, "TimeCondition": codes.TimeCondition.GFD,
                "VolumeCondition": codes.VolumeCondition.AV, "ContingentCondition": codes.ContingentCondition.Immediately,
                "ForceCloseReason": codes.ForceCloseReason.NotForceClose,
            }  # fmt: skip
            assert await client.call("ReqOrderInsert", order) == 0
            words = [(await client.expect("OnRtnOrder"))["StatusMsg"] for _ in range(2)]
        async with OfficialClient.start("md", folder / "md", watching.address) as client:
            await client.expect("OnFrontConnected")
            assert await client.call("ReqUserLogin", {**USER, "Password": "pw100001"}) == 0
            await client.expect("OnRspUserLogin")
            assert await client.subscribe(["cu2701"]) == 0
            await client.expect("OnRtnDepthMarketData")
    (trader,), (market_data,) = trading.connections, watching.connections
    return trader, market_data, words


def test_recorded_traffic_reads_as_the_client_was_told(gateway: GatewayProcess, tmp_path: Path) -> None:
    trader, market_data, words = asyncio.run(exchange(gateway, tmp_path))
    frames = shown(write_pcap(tmp_path / "trader.pcap", Talk(server=TRADER).said(trader)))
    client, front = side(trader, True), side(trader, False)
    asked = len(FrameReader().feed(client))
    # The client's frames and the front's stand in the order of the capture.
    mine = [frame for frame in frames if frame.sender == CLIENT or "ftd.heartbeat_interval" in frame.values]
    theirs = [frame for frame in frames if frame not in mine]
    assert len(mine) == asked and agree(mine, client, CLIENT) >= 4
    assert agree(theirs, front, FRONT) >= 6
    assert {"ReqUserLogin", "ReqQryDepthMarketData", "ReqOrderInsert"} <= {frame.message for frame in mine}
    orders = [said for frame in theirs for name, said in frame.structs if frame.message == "OnRtnOrder"]
    assert [said["StatusMsg"][0] for said in orders] == words and not "".join(words).isascii()
    assert {said["Direction"][1] for said in orders} == {"0 (Buy)"}
    # What has no value yet: no trade, no price.
    quote = next(said for frame in theirs for name, said in frame.structs if name == "DepthMarketData")
    assert "-" in {read for _, read in quote.values()}

    small = compressed(front)
    again = shown(write_pcap(tmp_path / "small.pcap", Talk(server=TRADER).said([(False, small)])))
    assert agree(again, small, FRONT) == sum(frame.compressed for frame in again) >= 6
    assert [frame.structs for frame in again] == [frame.structs for frame in theirs]

    watched = shown(write_pcap(tmp_path / "md.pcap", Talk(server=MARKET_DATA).said([(False, side(market_data, False))])))
    assert agree(watched, side(market_data, False), FRONT) >= 3
    assert "OnRtnDepthMarketData" in {frame.message for frame in watched}


def test_every_request_of_the_official_client(tmp_path: Path) -> None:
    stream = b"".join(Frame(FTDC, (), bytes.fromhex(each["frame"])).encode() for each in (*GOLDEN["trader"], *GOLDEN["md"]))
    frames = shown(write_pcap(tmp_path / "golden.pcap", Talk().said([(True, stream)])))
    assert agree(frames, stream, CLIENT) == len(GOLDEN["trader"]) + len(GOLDEN["md"])


def sample(kind: type[Struct]) -> Struct:
    """Each member another value, Chinese where there is room."""
    values: dict[str, Any] = {}
    for number, member in enumerate(kind.MEMBERS.values()):
        if member.kind == "s":
            values[member.name] = "铜" * min(3, (member.size - 1) // 2) or "7"[: member.size - 1]
        elif member.kind == "c":
            values[member.name] = chr(ord("0") + number % 10)
        elif member.kind == "b":
            values[member.name] = b""
        elif member.kind == "d":
            values[member.name] = None if number % 3 == 0 else -number - 0.25
        else:
            values[member.name] = -number
    return kind(**values)


def test_every_struct_of_the_version(tmp_path: Path) -> None:
    """Each alone, cut short by a byte, and a byte longer: as an older and a newer version would send it."""
    tid = messages.OnRtnOrder.tid
    whole = [sample(kind) for kind in V6_3_11.by_fid.values()]

    def frame(struct: Struct, raw: bytes) -> bytes:
        return Frame(FTDC, (), packets.Packet(12, packets.LAST, 0, 0, tid, 0, ((struct.FID, raw),)).encode()).encode()

    stream = b"".join(frame(struct, struct.pack()) for struct in whole)
    frames = shown(write_pcap(tmp_path / "structs.pcap", Talk().said([(False, stream)])))
    assert agree(frames, stream, FRONT) == len(whole)
    stream = b"".join(frame(struct, raw) for struct in whole[:40] for raw in (struct.pack()[:-1], struct.pack() + b"x"))
    frames = shown(write_pcap(tmp_path / "other.pcap", Talk().said([(False, stream)])))
    for struct, shorter, longer in zip(whole, frames[::2], frames[1::2], strict=False):
        assert list(shorter.structs[0][1]) == list(struct.MEMBERS)[:-1]
        holds(struct, longer.structs[0][1])
        assert not shorter.faults and longer.values["ftd.rest"] == "78"


def test_a_dissector_of_another_version_knows_its_structs(tmp_path: Path) -> None:
    """Generated as the one that is checked in; members of 6.7.13 are wider, and more."""
    newest = load_all()[VOCABULARY_VERSION]
    script = tmp_path / "ftd.lua"
    script.write_text(dissector(newest), "utf-8")
    assert script.read_bytes() != DISSECTOR.read_bytes()
    whole = [sample(kind) for kind in VOCABULARY.by_fid.values() if kind.NAME in newest.structs]
    pairs = [((struct.FID, struct.pack()),) for struct in whole]
    contents = [packets.Packet(12, packets.LAST, 0, 0, messages.OnRtnOrder.tid, 0, fields).encode() for fields in pairs]
    stream = b"".join(Frame(FTDC, (), content).encode() for content in contents)
    frames = shown(write_pcap(tmp_path / "newest.pcap", Talk().said([(False, stream)])), script=script)
    assert len(frames) == len(whole) > 200
    for struct, frame in zip(whole, frames):
        assert [name for name, _ in frame.structs] == [struct.NAME] and not frame.faults
        holds(struct, frame.structs[0][1])


def content(tid: int = 0x3002, body: bytes = b"", count: int = 0, size: int | None = None) -> bytes:
    packet = bytearray(packets.Packet(12, packets.LAST, 0, 0, tid, 0, ()).encode() + body)
    packet[packets.COUNT_AT : packets.COUNT_AT + 4] = count.to_bytes(2, "big") + (len(body) if size is None else size).to_bytes(2, "big")
    return bytes(packet)


WRONG = [
    (bytes((FTDC, 128)) + bytes(300), "ftd.bad_frame"),
    (bytes((FTDC, 0)) + (MAX_CONTENT + 1).to_bytes(2, "big") + bytes(9), "ftd.bad_frame"),
    (bytes((LINK, 2, 0, 0, 5, 9)), "ftd.bad_frame"),
    (bytes((LINK, 1, 0, 0, 5)), "ftd.bad_frame"),
    (Frame(FTDC, (), b"\x01\x03\x0c\xe0").encode(), "ftd.bad_body"),
    (Frame(FTDC, (), b"\x01\x03" + b"\xef" * 547).encode(), "ftd.bad_body"),
    (Frame(FTDC, (), content(size=4)).encode(), "ftd.bad_body"),
    (Frame(FTDC, (), content(body=b"\x10\x02\x00\x09abc")).encode(), "ftd.bad_body"),
    (Frame(FTDC, (), content(body=b"abc")).encode(), "ftd.bad_body"),
    (Frame(FTDC, (), content(count=1)).encode(), "ftd.wrong_count"),
    (Frame(FTDC, (), content(tid=0x7777)).encode(), "ftd.unknown"),
    (Frame(FTDC, (), content(body=b"\x77\x77\x00\x01a", count=1)).encode(), "ftd.unknown"),
    (Frame(FTDC, (), b"\x01\x00").encode(), "ftd.ignored"),
    (Frame(FTDC, (), b"\x01\x03").encode(), "ftd.ignored"),
    (Frame(FTDC, (), b"\x02\x00abc").encode(), "ftd.ignored"),
    (Frame(FTDC, (), b"").encode(), "ftd.ignored"),
    (Frame(16, (), b"abc").encode(), "ftd.ignored"),
]


def test_what_is_wrong_is_named(tmp_path: Path) -> None:
    talks = (Talk(client=("127.0.0.1", 50001 + at)).said([(True, HEARTBEAT + wrong)]) for at, (wrong, _) in enumerate(WRONG))
    frames = shown(write_pcap(tmp_path / "bad.pcap", [packet for talk in talks for packet in talk]))
    assert not any(heartbeat.faults for heartbeat in frames[::2])
    assert [bad.faults for bad in frames[1::2]] == [[fault] for _, fault in WRONG]


def test_the_ports_are_a_preference(tmp_path: Path) -> None:
    login = packets.encode(V6_3_11, Message(messages.ReqUserLogin.tid, (structs.ReqUserLogin(UserID="100001"),))).frames(0, 0, 1)[0]
    path = write_pcap(tmp_path / "other.pcap", Talk(server=("127.0.0.1", 10130)).said([(True, heartbeat_interval(39) + login)]))
    assert shown(path) == []
    link, told = shown(path, "-o", "ftd.ports:10100-10200")
    assert (link.values["ftd.heartbeat_interval"], told.message, told.sender) == ("39", "ReqUserLogin", CLIENT)
