"""The log writer beside a bare file that takes the same number of bytes: one by one, and in groups."""

from __future__ import annotations

import os
import time
from pathlib import Path

from ctpproto.ctp import codes, messages, structs
from ctpproto.message import Message
from fixbridge.adapters.contract import Source, Submission
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.bench.figures import Rate, Sample, sample

TRADING_DAY = "20261123"
_ORDER = structs.InputOrder(
    BrokerID="9999", InvestorID="100001", UserID="100001", InstrumentID="m2705", ExchangeID="DCE", OrderRef="1",
    OrderPriceType=codes.OrderPriceType.LimitPrice, Direction=codes.Direction.Buy, CombOffsetFlag="0", CombHedgeFlag="1",
    LimitPrice=2900.0, VolumeTotalOriginal=1, TimeCondition=codes.TimeCondition.GFD, VolumeCondition=codes.VolumeCondition.AV,
)  # fmt: skip


class LogBench:
    """A log and a bare file beside it, both below `folder`."""

    def __init__(self, folder: Path):
        folder.mkdir(parents=True, exist_ok=True)
        self._writer = LogWriter.open(folder / "log", "bench", TRADING_DAY)
        self._bare = os.open(folder / "bare", os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        self._submission = Submission(Message(messages.ReqOrderInsert.tid, (_ORDER,)), Source(1, 1, 1, 1), "100001")
        before = self._writer.written_bytes
        self._writer.commands([self._submission])
        self.record_bytes = self._writer.written_bytes - before

    def close(self) -> None:
        self._writer.close()
        os.close(self._bare)

    def log_appends(self, count: int, group: int, synced: bool) -> tuple[Rate, Sample]:
        """Append `count` order commands, `group` a write, each write followed by a sync if `synced`."""
        writer, submissions = self._writer, [self._submission] * group
        latencies = []
        started = time.perf_counter_ns()
        for _ in range(max(1, count // group)):
            before = time.perf_counter_ns()
            writer.commands(submissions)
            if synced:
                writer.sync()
            latencies.append(time.perf_counter_ns() - before)
        return Rate(len(latencies) * group, (time.perf_counter_ns() - started) / 1e9), sample(latencies)

    def bare_appends(self, count: int, group: int, synced: bool) -> tuple[Rate, Sample]:
        """The same bytes into the bare file."""
        payload = os.urandom(self.record_bytes * group)
        latencies = []
        started = time.perf_counter_ns()
        for _ in range(max(1, count // group)):
            before = time.perf_counter_ns()
            os.write(self._bare, payload)
            if synced:
                os.fdatasync(self._bare)
            latencies.append(time.perf_counter_ns() - before)
        return Rate(len(latencies) * group, (time.perf_counter_ns() - started) / 1e9), sample(latencies)

    def fdatasync_latency(self, count: int) -> Sample:
        """fdatasync alone, each after a write of one record's size into the bare file."""
        payload = os.urandom(self.record_bytes)
        latencies = []
        for _ in range(count):
            os.write(self._bare, payload)
            before = time.perf_counter_ns()
            os.fdatasync(self._bare)
            latencies.append(time.perf_counter_ns() - before)
        return sample(latencies)
