"""`fixbridge bench bulk`: a buffer of packets to numpy arrays and Arrow tables, and back, beside a memcpy of the same bytes.

Three streams of API 6.3.11: DepthMarketData, one struct a packet, uncompressed; the same compressed; and a mix of seven structs,
half of the packets compressed. All in one interleaved run as in `fixbridge.bench.codec`. The ratio is memcpy's time by ours, 1
being as fast as memcpy: memcpy copies the frames into memory that it has, decoding walks frames, turns numbers round, cleans
text, and asks for its memory. Where packets are compressed, a second ratio takes the bytes of the same packets uncompressed.
Others are given what costs them nothing: they know that every frame is as long as the first.
"""

from __future__ import annotations

import struct
import time
from dataclasses import dataclass, field
from statistics import median
from typing import Any, Callable

import numpy as np
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ctpproto import BACKEND, bulk
from ctpproto.bulk import arrow
from ctpproto.ctp import V6_3_11, messages
from ctpproto.ftd import packets
from ctpproto.ftd.frames import FTDC, Frame, FrameReader
from ctpproto.structs import Struct

STREAM_BYTES = 16 << 20
GOAL = 0.2
HEAD = 4 + packets.HEAD_BYTES + 4  # of a frame, its packet and its field
DEPTH = V6_3_11.structs["DepthMarketData"]
MIX = ("DepthMarketData", "Order", "Trade", "InputOrder", "InvestorPosition", "TradingAccount", "Instrument")
TIDS = dict(zip(MIX, (
    messages.OnRtnDepthMarketData, messages.OnRtnOrder, messages.OnRtnTrade, messages.ReqOrderInsert,
    messages.OnRspQryInvestorPosition, messages.OnRspQryTradingAccount, messages.OnRspQryInstrument,
)))  # fmt: skip
MEMCPY, ROWS, BATCHES, TABLES = "memcpy", "to numpy arrays", "to numpy arrays, in pieces", "to Arrow, text as UTF-8"
FROM_ROWS, FROM_TABLES, VIEWS = "from numpy arrays", "from Arrow", "frames and lazy views, one by one"
NUMPY, STRUCT = "numpy.frombuffer and byteswap", "struct.iter_unpack"


@dataclass
class Contest:
    """One stream. us: way -> microseconds in each round. `expanded`: bytes of its frames, were none compressed."""

    stream: str
    packets: int
    bytes: int
    expanded: int
    us: dict[str, list[float]] = field(default_factory=dict)

    def ratio(self, way: str) -> float:
        """Of memcpy's speed: best beside best."""
        return min(self.us[MEMCPY]) / min(self.us[way])

    def ratio_expanded(self, way: str) -> float:
        """The same of what the packets are uncompressed, which memcpy would copy as fast."""
        return self.ratio(way) * self.expanded / self.bytes

    def to_dict(self) -> dict[str, Any]:
        ways = {
            way: {
                "best_us": min(rounds), "median_us": median(rounds), "rounds_us": rounds, "ratio_to_memcpy": self.ratio(way),
                "ratio_to_memcpy_expanded": self.ratio_expanded(way),
                "mb_per_s": self.bytes / min(rounds), "ns_per_packet": min(rounds) * 1000 / self.packets,
            }
            for way, rounds in self.us.items()
        }  # fmt: skip
        return {
            "stream": self.stream, "packets": self.packets, "bytes": self.bytes, "bytes_expanded": self.expanded, "ways": ways,
        }  # fmt: skip


def filled(kind: type[Struct], at: int) -> Struct:
    """What such members hold: a word, a code, a count, a price; some text is Chinese, some prices are absent."""
    values: dict[str, Any] = {}
    for place, member in enumerate(kind.MEMBERS.values()):
        if member.kind == "s":
            text = "全部成交报单已提交" if member.size > 40 else "cu2701-20261123"
            values[member.name] = text[: min(member.size - 1, 6 + place % 9)]
        elif member.kind == "d":
            values[member.name] = None if place % 5 == 4 else 71230.0 + at % 50 + place / 2
        else:
            values[member.name] = "0" if member.kind == "c" else at % 1000 + place
    return kind(**values)


def stream(names: tuple[str, ...], small: Callable[[int], bool], size: int) -> tuple[bytes, int, int]:
    """Frames of about `size` bytes, how many, and their bytes were none compressed: a thousand, over and over, numbered as they
    come the first time."""
    made: list[bytes] = []
    expanded = 0
    for at in range(1000):
        name = names[at % len(names)]
        one = filled(V6_3_11.structs[name], at)
        fields = ((one.FID, one.pack()),)
        packet = packets.Packet(packets.FTDC_VERSION, packets.LAST, packets.PRIVATE, at + 1, TIDS[name].tid, 0, fields)
        made.append(Frame(FTDC, (), packet.encode(small(at))).encode())
        expanded += len(Frame(FTDC, (), packet.encode()).encode())
    block = b"".join(made)
    times = max(1, size // len(block))
    return block * times, len(made) * times, expanded * times


def ways_of(data: bytes) -> dict[str, Callable[[], object]]:
    """What is measured of any stream. What comes back is checked once to be what went in."""
    target, source = np.empty(len(data), np.uint8), np.frombuffer(data, np.uint8)
    rows, found = bulk.decode(data), arrow.decode(data)
    assert bulk.encode(rows) == data and arrow.encode(found.tables, found.packets) == data
    return {
        MEMCPY: lambda: np.copyto(target, source),
        ROWS: lambda: bulk.decode(data),
        BATCHES: lambda: sum(len(piece.packets) for piece in bulk.batches(data, batch_bytes=1 << 20)),
        TABLES: lambda: arrow.decode(data),
        FROM_ROWS: lambda: bulk.encode(rows),
        FROM_TABLES: lambda: arrow.encode(found.tables, found.packets),
        VIEWS: lambda: _views(data),
    }


def _views(data: bytes) -> int:
    count = 0
    for frame in FrameReader().feed(data):
        packet = packets.decode(frame.content)
        assert packet is not None
        count += len(V6_3_11.decode(packet.fields))
    return count


def others(data: bytes) -> dict[str, Callable[[], object]]:
    """Of the plain stream only, where every frame is as long as the first: without them there is no one structure to read by."""
    kinds = {"s": "S%d", "c": "S%d", "d": ">f%d"}
    big = [(m.name, kinds.get(m.kind, ">i%d") % m.size) for m in DEPTH.MEMBERS.values()]
    kind = np.dtype([("head", f"V{HEAD}"), ("body", big)])
    layout = struct.Struct(f">{HEAD}x" + "".join(m.kind if m.kind in "hiqd" else f"{m.size}s" for m in DEPTH.MEMBERS.values()))
    native = kind["body"].newbyteorder("=")
    assert kind.itemsize == layout.size == HEAD + DEPTH.SIZE
    return {
        NUMPY: lambda: np.frombuffer(data, kind)["body"].astype(native),
        STRUCT: lambda: sum(1 for _row in layout.iter_unpack(data)),
    }


def run(rounds: int, told: Callable[[str], None], size: int = STREAM_BYTES) -> list[Contest]:
    """Measure every way over every stream, round by round."""
    streams = {
        "DepthMarketData": ((MIX[0],), lambda at: False),
        "DepthMarketData, compressed": ((MIX[0],), lambda at: True),
        f"{len(MIX)} structs, half compressed": (MIX, lambda at: at // len(MIX) % 2 == 0),
    }
    contests, asked = [], []
    for title, (names, small) in streams.items():
        told(f"{title}: making it")
        data, count, expanded = stream(names, small, size)
        contest = Contest(title, count, len(data), expanded)
        contests.append(contest)
        ways = ways_of(data)
        if title == "DepthMarketData":
            ways.update(others(data))
        asked += [(contest, way, call) for way, call in ways.items()]
    for at in range(-1, rounds):  # the first warms up
        told(f"round {at + 1} of {rounds}")
        for contest, way, call in asked:
            started = time.process_time_ns()
            made = call()
            took = (time.process_time_ns() - started) / 1000
            del made
            if at >= 0:
                contest.us.setdefault(way, []).append(max(took, 0.001))
    return contests


def show(contests: list[Contest], console: Console) -> None:
    """A table for each stream, and what the ratio means."""
    for contest in contests:
        console.print(f"[bold]{escape(contest.stream)}: {contest.packets} packets, {contest.bytes / 1e6:.1f} MB[/bold]")
        table = Table(box=None, pad_edge=False, header_style="dim")
        table.add_column("", no_wrap=True)
        compressed = contest.expanded != contest.bytes
        for title in ("of memcpy", "MB/s", "ns a packet", *(("of memcpy, uncompressed",) if compressed else ())):
            table.add_column(title, justify="right", no_wrap=True)
        for way, figures in contest.to_dict()["ways"].items():
            cells = f"{figures['ratio_to_memcpy']:.4f}", f"{figures['mb_per_s']:.0f}", f"{figures['ns_per_packet']:.0f}"
            table.add_row(way, *cells, *((f"{figures['ratio_to_memcpy_expanded']:.4f}",) if compressed else ()))
        console.print(table)
        console.print()
    reached = contests[0].ratio(ROWS)
    verdict = "reached" if reached >= GOAL else "missed"
    made = "the extension in C" if BACKEND == "c" else "Python: the extension is not built"
    console.print(
        f"[dim]Goal: {GOAL} of memcpy's speed for uncompressed DepthMarketData to numpy arrays; {reached:.2f}, {verdict}. "
        f"Processor time, best of the interleaved rounds; bytes are those of the frames. ctpproto is {made}. memcpy copies into "
        "memory that it has; all others ask for theirs. numpy.frombuffer and struct.iter_unpack know beforehand that all frames "
        "are alike, walk none, and leave text as it came.[/dim]"
    )
