"""Readers that do not read: what they may cost is bounded, and then they are closed."""

from __future__ import annotations

import asyncio
import socket
from typing import cast

import pytest
from unit.front_records import opened, order
from unit.front_site import S, Site, play

from ctpproto import ctp
from ctpproto.client import connect
from ctpproto.ftd import packets
from ctpproto.ftd.packets import Packet
from fixbridge.adapters.contract import Link
from fixbridge.config import Config
from fixbridge.config import MarketDataFront as Settings
from fixbridge.credentials import Credentials
from fixbridge.depth import DepthBook
from fixbridge.front.connection import FEED_BYTES, HIGH_WATER_BYTES, Limits, SlowReader
from fixbridge.front.server import MarketDataFront

MD = ctp.V6_3_11.messages


def frame(number: int, tid: int, fields: tuple[tuple[int, bytes], ...] = ()) -> bytes:
    content = Packet(12, packets.LAST, 1 if number else 0, number, tid, 1, fields).encode()
    return bytes((2, 0)) + len(content).to_bytes(2, "big") + content


def deaf_socket() -> socket.socket:
    """A socket that can hold little unread."""
    peer = socket.socket()
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    return peer


def test_a_market_data_reader_that_stops_is_conflated_and_then_closed() -> None:
    async def scene() -> None:
        script, depth = opened(), DepthBook()
        depth.absorb(script.records)
        config = Config(market_data_front=Settings(port=0, conflation_ms=0))
        limits = Limits(stalled_ns=200_000_000)
        no_link = cast(Link, None)  # a market-data front has no use for it
        front = MarketDataFront(config, no_link, Credentials(), depth, limits=limits)
        await front.start()
        loop = asyncio.get_running_loop()
        with deaf_socket() as peer:
            peer.setblocking(False)
            await loop.sock_connect(peer, ("127.0.0.1", front.port))
            named = ctp.V6_3_11.structs["SpecificInstrument"](InstrumentID="IF2612").pack()
            login = ctp.V6_3_11.structs["ReqUserLogin"]().pack()
            await loop.sock_sendall(peer, frame(0, 0x3000, ((0x1002, login),)) + frame(0, 0x4401, ((0x2441, named),)))
            async with connect("127.0.0.1", front.port, api="md") as quick:
                await quick.login("", "", "")
                quick.send(MD["SubscribeMarketData"], S.SpecificInstrument(InstrumentID="IF2612"))
                await quick.expect(MD["OnRtnDepthMarketData"])
                (reader,) = [r for r in front.desk._readers.values() if not r.connection.paused and r.subscribed["depth"]][:1]
                price = 0
                while not reader.connection.paused:
                    price += 1
                    assert price < 200_000, "the transport never asked for a pause"
                    script.records.clear()
                    script.says(order(1, "1", 4000 + price % 100 / 5, 5, "3"))
                    depth.absorb(script.records)
                    await asyncio.sleep(0)
                assert reader.connection.transport.get_write_buffer_size() <= HIGH_WATER_BYTES + FEED_BYTES
                script.records.clear()
                script.says(order(1, "1", 4100.0, 5, "3"))
                depth.absorb(script.records)
                assert list(reader.dirty) == ["IF2612"]
                await quick.expect(MD["OnRtnDepthMarketData"], lambda e: e.message.fields[0].AskPrice1 == 4100.0)
                while reader.connection.closing is None:
                    await asyncio.sleep(0.01)
                assert isinstance(reader.connection.closing, SlowReader)
                assert quick.fault is None
        await front.stop()

    asyncio.run(scene())


def test_answers_that_nobody_reads_are_bounded() -> None:
    async def scene(site: Site) -> None:
        loop = asyncio.get_running_loop()
        with deaf_socket() as peer:
            peer.setblocking(False)
            await loop.sock_connect(peer, ("127.0.0.1", site.port("trader")))
            with pytest.raises(ConnectionError):
                for number in range(1, 10**6, 100):
                    await loop.sock_sendall(peer, b"".join(frame(n, 0x4999) for n in range(number, number + 100)))
        async with site.member() as other:
            assert other.fault is None

    play(scene, trader_front__max_write_buffer_bytes=65536)
