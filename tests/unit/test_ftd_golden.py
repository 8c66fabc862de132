"""The 83 requests of the official library, byte for byte."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ctpproto import ctp
from ctpproto.ftd import packets
from ctpproto.ftd.frames import FTDC, Frame
from ctpproto.ftd.front_session import BadRequest, FrontSession, Request

GOLDEN = json.loads((Path(__file__).parents[1] / "golden" / "requests-6.3.11.json").read_text())
CASES = [(api, row) for api, rows in GOLDEN.items() for row in rows]

# What a front cannot take in, and why: ciphers where text should be, and a request that the vocabulary no longer has.
REFUSED = {
    "ReqUserPasswordUpdate2": "UserPasswordUpdate.OldPassword is no GBK text",
    "ReqQueryMaxOrderVolume": "no struct QueryMaxOrderVolume",
}


def test_all_83_are_here() -> None:
    assert {api: len(rows) for api, rows in GOLDEN.items()} == {"trader": 77, "md": 6}


@pytest.mark.parametrize("compressed", [False, True])
@pytest.mark.parametrize("api, row", CASES, ids=[f"{api}-{row['name']}" for api, row in CASES])
def test_decodes_and_encodes_to_the_same_bytes(api: str, row: dict, compressed: bool) -> None:
    content = bytes.fromhex(row["frame"])
    packet = packets.decode(content)
    assert packet is not None
    assert packet.request_id == row.get("request_id", packet.request_id)  # the md rows do not say theirs
    if compressed:
        packet = packets.decode(packet.encode(compressed=True))
        assert packet is not None
    fields = []
    for fid, raw in packet.fields:
        struct = ctp.V6_3_11.by_fid[fid].unpack(raw)
        assert len(raw) == struct.SIZE
        fields.append((fid, struct.pack()))
    assert packet._replace(fields=tuple(fields)).encode() == content


@pytest.mark.parametrize("api", ["trader", "md"])
def test_a_front_understands_them(api: str) -> None:
    session = FrontSession(ctp.V6_3_11, api, 0)
    stream = b"".join(Frame(FTDC, (), bytes.fromhex(row["frame"])).encode() for row in GOLDEN[api])
    events = session.receive(stream, 1)
    assert len(events) == len(GOLDEN[api])
    for row, event in zip(GOLDEN[api], events):
        assert isinstance(event, (Request, BadRequest)), event
        assert event.type.name == row["name"]
        if isinstance(event, BadRequest):
            assert REFUSED[row["name"]] in event.why
            continue
        assert row["name"] not in REFUSED
        for struct in event.message.fields:
            assert struct.VERSION == "6.7.13"
    assert not session.closed


def test_values_of_a_golden_order() -> None:
    """Member i holds 'a'+(i+k) texts, 'A'+i characters, 1000+i ints, i+0.5 doubles (ftd-wire)."""
    row = next(row for row in GOLDEN["trader"] if row["name"] == "ReqOrderInsert")
    packet = packets.decode(bytes.fromhex(row["frame"]))
    assert packet is not None
    (order,) = ctp.V6_3_11.decode(packet.fields)
    for index, (name, member) in enumerate(type(order).MEMBERS.items()):
        value = getattr(order, name)
        if member.kind == "s":
            length = min(6, member.size - 1)
            assert value == "".join(chr(ord("a") + (index + k) % 26) for k in range(length)), name
        else:
            assert value == {"c": chr(ord("A") + index % 26), "i": 1000 + index, "d": index + 0.5}[member.kind], name
