"""A writer process with a follower stream, driven by lines: the real sequencer and core, nothing else of the gateway.

    stream_writer.py FOLDER ENDPOINT

It says `open EPOCH NUMBER`, then `released NUMBER` for every record, `halted WHY`, `refused WHY`. Lines in: how many commands to
submit, `alone`, `require`, `status`.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Sequence

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Record, Refused, Source, Submission
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.adapters.log.zmq_stream import ZmqSource
from fixbridge.adapters.primary.core import Primary
from fixbridge.core.sequencer import Sequencer, recovered_core

CLOCK = Submission(Message(ctp.internal_messages.Clock.tid, (ctp.internal_structs.Clock(),)), Source(0))
ALONE = Submission(Message(ctp.internal_messages.GoAlone.tid, (ctp.internal_structs.GoAlone(),)), Source(0))
REQUIRE = Submission(Message(ctp.internal_messages.RequireFollower.tid, (ctp.internal_structs.RequireFollower(),)), Source(0))


def say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


async def run(folder: Path, endpoint: str) -> None:
    loop = asyncio.get_running_loop()
    writer = LogWriter.open(folder, "primary", "20261123", segment_bytes=200_000)
    follower = ZmqSource(writer, endpoint, heartbeat_ns=50_000_000, silence_ns=400_000_000)
    sequencer = Sequencer(
        recovered_core(Primary, writer.recovery), writer, on_halt=lambda why: say("halted", why), follower=follower
    )
    sequencer.decide_unanswered(writer.recovery)

    def deliver(batch: Sequence[Record]) -> None:
        for record in batch:
            say("released", record.number)

    sequencer.read(sequencer.released, 1, deliver)
    say("open", writer.epoch, writer.number)
    lines = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while line := (await lines.readline()).decode().strip():
        if line == "status":
            say("status", json.dumps(sequencer.status()["follower"]))
            continue
        try:
            for submission in {"alone": [ALONE], "require": [REQUIRE]}.get(line) or [CLOCK] * int(line):
                sequencer.submit(submission)
        except Refused as refused:
            say("refused", refused)
    await sequencer.stop()
    follower.close()


if __name__ == "__main__":
    asyncio.run(run(Path(sys.argv[1]), sys.argv[2]))
