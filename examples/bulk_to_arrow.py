"""A capture of FTD packets to numpy, Arrow and Parquet, and back. No gateway and no network are needed.

    .venv/bin/python examples/bulk_to_arrow.py [folder]     default: the current one
"""

import sys
from pathlib import Path

import pyarrow.compute as pc
import pyarrow.parquet as pq

from ctpproto import bulk
from ctpproto.bulk import arrow
from ctpproto.ctp import V6_3_11, messages
from ctpproto.ftd.packets import UNNUMBERED, encode
from ctpproto.message import Message

DepthMarketData = V6_3_11.structs["DepthMarketData"]


def capture(path):
    """A short trading day as a market-data front would send it."""
    with path.open("wb") as file:
        for at in range(1000):
            instrument, price = ("cu2701", "al2701")[at % 2], 71230 + at % 7 * 10
            depth = DepthMarketData(InstrumentID=instrument, LastPrice=price, Volume=at, BidPrice1=price - 10, AskPrice1=None)
            for frame in encode(V6_3_11, Message(messages.OnRtnDepthMarketData.tid, (depth,))).frames(UNNUMBERED, 0, 0):
                file.write(frame)


def main(folder):
    path = folder / "day.ftd"
    capture(path)

    rows = bulk.decode(path)  # numpy: one structured array a struct type
    depth = rows.arrays["DepthMarketData"]
    copper = depth[depth["InstrumentID"] == b"cu2701"]
    print(f"{len(rows.packets)} packets, {len(copper)} of cu2701, mean of its last prices {copper['LastPrice'].mean():.2f}")

    tables = arrow.decode(path).tables  # Arrow: one table a struct type
    table = tables["DepthMarketData"]
    print(table.group_by("InstrumentID").aggregate([("LastPrice", "max"), ("Volume", "sum")]).to_pylist())
    print(f"{pc.sum(pc.is_null(table['AskPrice1'])).as_py()} rows have no ask price")

    for name, table in tables.items():  # Parquet is pyarrow's own
        pq.write_table(table, folder / f"{name}.parquet")
    back = {name: pq.read_table(folder / f"{name}.parquet") for name in tables}
    assert arrow.encode(back) == path.read_bytes()
    print("written as Parquet, read again, and encoded: the same bytes again")

    for piece in bulk.batches(path, batch_bytes=100_000):  # a file of any size, in bounded memory
        print(f"up to byte {piece.read}: {len(piece.packets)} packets")


main(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
