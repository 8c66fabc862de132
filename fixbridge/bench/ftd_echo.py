"""The FTD baseline: a server on the gateway's own frame code, without session, core or log.

It answers ReqUserLogin with OnRspUserLogin, and every ReqOrderInsert and ReqOrderAction with one prepared OnRtnOrder of
the size that the gateway sends. `python -m fixbridge.bench.ftd_echo` prints `ready PORT` and runs until SIGTERM.
"""

from __future__ import annotations

import asyncio
import signal
import sys

from ctpproto.ctp import V6_3_11, codes, messages, structs
from ctpproto.ftd import packets
from ctpproto.ftd.frames import FTDC, FrameReader
from ctpproto.ftd.packets import DIALOG, PRIVATE, Encoded
from ctpproto.message import Message


def _prepared() -> dict[int, tuple[int, Encoded]]:
    """TID of a request -> series and answer."""
    answer = structs.RspUserLogin(FrontID=1, SessionID=1, MaxOrderRef="0")
    login = Message(messages.OnRspUserLogin.tid, (structs.RspInfo(), answer))
    common = {"BrokerID": "9999", "InvestorID": "100001", "InstrumentID": "m2705", "OrderRef": "1", "LimitPrice": 2900.0}
    order = structs.Order(**common, OrderStatus=codes.OrderStatus.NoTradeQueueing, StatusMsg="未成交")
    canceled = structs.Order(**common, OrderStatus=codes.OrderStatus.Canceled, StatusMsg="已撤单")
    rtn = messages.OnRtnOrder.tid
    return {
        messages.ReqUserLogin.tid: (DIALOG, packets.encode(V6_3_11, login)),
        messages.ReqOrderInsert.tid: (PRIVATE, packets.encode(V6_3_11, Message(rtn, (order,)))),
        messages.ReqOrderAction.tid: (PRIVATE, packets.encode(V6_3_11, Message(rtn, (canceled,)))),
    }


class Echo(asyncio.Protocol):
    """One connection."""

    ANSWERS = _prepared()

    def __init__(self) -> None:
        self._reader = FrameReader()
        self._next = {DIALOG: 1, PRIVATE: 1}

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        out: list[bytes] = []
        for frame in self._reader.feed(data):
            if frame.type != FTDC:
                continue
            packet = packets.decode(frame.content)
            if packet is None or packet.tid not in self.ANSWERS:
                continue
            series, answer = self.ANSWERS[packet.tid]
            out += answer.frames(series, self._next[series], packet.request_id)
            self._next[series] += 1
        if out:
            self._transport.write(b"".join(out))  # type: ignore[attr-defined]


async def serve() -> None:
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for signum in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(signum, stop.set)
    server = await loop.create_server(Echo, "127.0.0.1", 0)
    print(f"ready {server.sockets[0].getsockname()[1]}", flush=True)
    await stop.wait()
    server.close()


def main() -> None:
    try:
        import uvloop
    except ImportError:
        asyncio.run(serve())
        return
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve())


if __name__ == "__main__":
    sys.exit(main())
