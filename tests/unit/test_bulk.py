"""Arrays and tables as a user meets them: files, names, refusals."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from ctpproto import bulk
from ctpproto.bulk import arrow
from ctpproto.bulk.faults import NotATable
from ctpproto.ctp import V6_3_11, VOCABULARY, version
from ctpproto.faults import DoesNotFit, Unsayable
from ctpproto.ftd import packets
from ctpproto.ftd.faults import BadBody, BadFrame
from ctpproto.ftd.frames import FTDC, HEARTBEAT, Frame

Order, Depth, RspInfo = (V6_3_11.structs[name] for name in ("Order", "DepthMarketData", "RspInfo"))
RTN_ORDER = VOCABULARY.messages["OnRtnOrder"].tid


def frame(*structs: object, tid: int = RTN_ORDER, number: int = 1) -> bytes:
    fields = tuple((struct.FID, struct.pack()) for struct in structs)
    return Frame(FTDC, (), packets.Packet(12, packets.LAST, packets.PRIVATE, number, tid, 7, fields).encode()).encode()


ORDER = Order(InstrumentID="cu2701", StatusMsg="全部成交", LimitPrice=71230.5, StopPrice=None, OrderStatus="0", VolumeTraded=2)
STREAM = frame(ORDER, number=1) + HEARTBEAT + frame(RspInfo(ErrorID=3, ErrorMsg="不合法的登录"), ORDER, number=2)


def test_a_file_and_its_bytes_say_the_same(tmp_path: Path) -> None:
    path = tmp_path / "day.ftd"
    path.write_bytes(STREAM)
    for source in (path, str(path), STREAM, bytearray(STREAM), memoryview(STREAM)):
        rows = bulk.decode(source)
        assert rows.packets["number"].tolist() == [1, 2] and rows.packets["tid"].tolist() == [RTN_ORDER] * 2
        orders = rows.arrays["Order"]
        assert (orders["InstrumentID"] == b"cu2701").all() and orders["LimitPrice"].mean() == 71230.5
        assert orders["offset"].tolist() == rows.packets["offset"].tolist() and orders["field"].tolist() == [0, 1]
        assert orders["chain"].tolist() == [b"L", b"L"] and orders["request_id"].tolist() == [7, 7]
        assert rows.arrays["RspInfo"]["ErrorMsg"][0].decode("gbk") == "不合法的登录"
    (tmp_path / "empty").write_bytes(b"")
    assert bulk.decode(tmp_path / "empty").arrays == {} and arrow.decode(tmp_path / "empty").packets.num_rows == 0


def test_tables_have_text_codes_and_what_is_absent() -> None:
    table = arrow.decode(STREAM).tables["Order"]
    table.validate(full=True)
    assert table["StatusMsg"].to_pylist() == ["全部成交"] * 2 and table["OrderStatus"].to_pylist() == ["0", "0"]
    assert table["StopPrice"].null_count == 2 and table["LimitPrice"].to_pylist() == [71230.5] * 2
    assert table.schema.metadata[b"ctp.struct"] == b"Order" and pa.types.is_dictionary(table.schema.field("OrderStatus").type)
    assert list(arrow.decode(STREAM, only=["RspInfo"]).tables) == list(bulk.decode(STREAM, only=["RspInfo"]).arrays) == ["RspInfo"]


def test_a_tail_is_left_and_a_fault_has_its_place() -> None:
    for cut in range(len(frame(ORDER))):
        assert bulk.decode(STREAM + frame(ORDER)[:cut]).read == len(STREAM)
    bad = bytearray(frame(ORDER))
    bad[4 + packets.FIELD_BYTES_AT] ^= 1
    for decode in (bulk.decode, arrow.decode):
        with pytest.raises(BadBody, match="field bytes say") as raised:
            decode(STREAM + bad + STREAM)
        assert raised.value.offset == len(STREAM)
        with pytest.raises(BadFrame, match="type 2, extension 255") as framed:
            decode(STREAM + b"\x02\xff\0\0" + STREAM)
        assert framed.value.offset == len(STREAM)
        kept = decode(STREAM + bad + STREAM, strict=False)
        assert kept.read == len(STREAM) and isinstance(kept.fault, BadBody)


def test_rows_made_by_hand_are_frames() -> None:
    rows = bulk.blank(Depth, 3)
    rows["tid"], rows["InstrumentID"], rows["LastPrice"] = 0xF101, [b"cu2701", b"al2701", b"zn2701"], [1.5, 2.5, 3.5]
    made = bulk.encode(bulk.Rows(V6_3_11, arrays={"DepthMarketData": rows}))
    again = bulk.decode(bytes(made))
    assert again.arrays["DepthMarketData"]["LastPrice"].tolist() == [1.5, 2.5, 3.5] and len(again.packets) == 3
    rows["offset"] = 0
    rows["field"] = [2, 1, 0]
    one = bulk.decode(bytes(bulk.encode(bulk.Rows(V6_3_11, arrays={"DepthMarketData": rows}))))
    assert len(one.packets) == 1 and one.arrays["DepthMarketData"]["LastPrice"].tolist() == [3.5, 2.5, 1.5]
    table = pa.table({name: again.arrays["DepthMarketData"][name].tolist() for name in Depth.MEMBERS if Depth.MEMBERS[name].kind != "s"})
    for name, member in Depth.MEMBERS.items():
        if member.kind == "s":
            table = table.append_column(name, pa.array(["铜"] * 3))
    back = bulk.decode(bytes(arrow.encode({"DepthMarketData": table})))
    assert set(back.arrays["DepthMarketData"]["InstrumentID"].tolist()) == {"铜".encode("gbk")}


def test_what_cannot_be_said_is_refused_by_name() -> None:
    def rows(count: int = 2) -> np.ndarray:
        made = bulk.blank(Order, count)
        made["InstrumentID"] = b"cu2701"
        return made

    def encode(array: np.ndarray, name: str = "Order", **more: object) -> bytearray:
        return bulk.encode(bulk.Rows(V6_3_11, arrays={name: array}, **more))

    long = rows()
    long["InstrumentID"][1] = b"x" * 100
    with pytest.raises(DoesNotFit, match=r"Order.InstrumentID: row 1: no room for its NUL"):
        encode(long)
    together = rows(40)
    together["offset"] = 5
    together["StatusMsg"] = b"a" * 80
    with pytest.raises(bulk.PacketTooLong, match="packet 0"):
        encode(together)
    with pytest.raises(bulk.NoPacket, match="Order, row 0: no packet has offset 0"):
        encode(rows(), packets=np.array([(9, 1, 1, 1, 1, 1, 1, b"L", 12, 0)], bulk.PACKET_DTYPE))
    with pytest.raises(Unsayable, match="array of"):
        encode(np.zeros(1, "i4"))
    with pytest.raises(Unsayable, match="Nonsense on the wire"):
        encode(rows(), "Nonsense")
    table = arrow.decode(STREAM).tables["Order"]
    at = table.schema.get_field_index("StatusMsg")
    for text, why in (("x" * 81, "longer than 80"), ("\U0001f600", "gbk"), ("a\0b", "NUL")):
        with pytest.raises(DoesNotFit, match=why):
            arrow.encode({"Order": table.set_column(at, "StatusMsg", pa.array([text] * 2))})
    wrong = pa.Array.from_buffers(pa.string(), 2, [None, pa.array([0, 1, 3], pa.int32()).buffers()[1], pa.py_buffer(b"a\xe4b")])
    with pytest.raises(NotATable, match="StatusMsg, row 1: .*utf-8"):
        arrow.encode({"Order": table.set_column(at, "StatusMsg", wrong)})
    with pytest.raises(NotATable, match="null"):
        arrow.encode({"Order": table.set_column(at, "StatusMsg", pa.array([None, "a"], pa.string()))})
    with pytest.raises(NotATable, match="StatusMsg"):
        arrow.encode({"Order": table.drop_columns(["StatusMsg"])})
    with pytest.raises(NotATable, match="Strange"):
        arrow.encode({"Order": table.append_column("Strange", pa.array([1, 2]))})
    with pytest.raises(NotATable, match="VolumeTraded"):
        at = table.schema.get_field_index("VolumeTraded")
        arrow.encode({"Order": table.set_column(at, "VolumeTraded", pa.array([2**40, 1]))})


def test_the_example_runs(tmp_path: Path) -> None:
    example = Path(__file__).parents[2] / "examples" / "bulk_to_arrow.py"
    done = subprocess.run([sys.executable, str(example), str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "the same bytes again" in done.stdout and (tmp_path / "DepthMarketData.parquet").exists()


def test_another_version_has_its_own_rows() -> None:
    newer = version("6.7.13")
    rows = bulk.blank(newer.structs["InputOrder"], 2)
    rows["tid"], rows["InstrumentID"] = VOCABULARY.messages["ReqOrderInsert"].tid, "cu2701".ljust(60, "x").encode()
    frames = bytes(bulk.encode(bulk.Rows(newer, arrays={"InputOrder": rows})))
    again = bulk.decode(frames, newer).arrays["InputOrder"]
    assert again["InstrumentID"].tolist() == rows["InstrumentID"].tolist() and again.dtype == rows.dtype
    table = arrow.decode(frames, newer).tables["InputOrder"]
    assert table.schema.metadata[b"ctp.version"] == b"6.7.13" and arrow.encode({"InputOrder": table}, version=newer) == frames
    with pytest.raises(Unsayable, match="array of"):
        bulk.encode(bulk.Rows(V6_3_11, arrays={"InputOrder": rows}))
