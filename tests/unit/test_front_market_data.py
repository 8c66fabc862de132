"""The market-data front over real sockets, fed by depth records; our own client on the other side."""

from __future__ import annotations

import asyncio
import struct
from contextlib import asynccontextmanager
from typing import AsyncIterator, Awaitable, Callable

import pytest
from unit.front_records import opened, order, trade

from ctpproto import ctp
from ctpproto.client import Client, CtpError, Response, Return, connect
from ctpproto.ftd import packets
from ctpproto.ftd.client_session import ClientSession
from ctpproto.ftd.depth import PARTS
from ctpproto.ftd.frames import FTDC, FrameReader
from ctpproto.message import Message
from ctpproto.structs import DBL_MAX
from fixbridge.config import Config
from fixbridge.config import MarketDataFront as Settings
from fixbridge.credentials import Credentials, demo_credentials
from fixbridge.depth import DepthBook
from fixbridge.front.server import MarketDataFront

S, MD = ctp.structs, ctp.V6_3_11.messages
SUB, UNSUB, DEPTH = MD["SubscribeMarketData"], MD["UnSubscribeMarketData"], MD["OnRtnDepthMarketData"]
INSTRUMENT = S.SpecificInstrument(InstrumentID="IF2612")


class Site:
    def __init__(self, **settings: object):
        self.config = Config(market_data_front=Settings(port=0, **{"conflation_ms": 0, **settings}))
        self.script, self.depth, self.fed = opened(), DepthBook(), 0
        credentials = Credentials()
        for credential in demo_credentials("9999", ["100001"]):
            credentials.learn(credential)
        self.front = MarketDataFront(self.config, NoLink(), credentials, self.depth)
        self.feed()

    def feed(self) -> None:
        self.depth.absorb(self.script.records[self.fed :])
        self.fed = len(self.script.records)

    @asynccontextmanager
    async def client(self) -> AsyncIterator[Client]:
        async with connect("127.0.0.1", self.front.port, api="md") as client:
            yield client


class NoLink:
    """A market-data front has no business with the link: touching it fails."""


def run(scene: Callable[[Site], Awaitable[None]], **settings: object) -> None:
    async def play() -> None:
        site = Site(**settings)
        await site.front.start()
        try:
            await scene(site)
        finally:
            await site.front.stop()

    asyncio.run(play())


async def snapshot(client: Client) -> object:
    event = await client.expect(DEPTH)
    assert isinstance(event, Return)
    return event.message.fields[0]


def test_a_subscription_is_answered_and_the_whole_snapshot_comes_at_once() -> None:
    async def scene(site: Site) -> None:
        async with site.client() as client:
            login = await client.login("", "", "")
            assert (login.TradingDay, login.FrontID, login.SessionID) == ("20261120", 2, 1)
            client.send(SUB, INSTRUMENT)
            answer = await client.expect(MD["OnRspSubMarketData"])
            assert isinstance(answer, Response) and answer.is_last
            assert (answer.message.fields[0].ErrorID, answer.message.fields[1].InstrumentID) == (0, "IF2612")
            shown = await snapshot(client)
            assert shown.InstrumentID == "IF2612" and shown.LastPrice is None and shown.BidPrice1 is None
            assert shown.PreSettlementPrice == 4000.2
            site.script.says(order(1, "1", 4000.2, 5, "3"))
            site.feed()
            shown = await snapshot(client)
            assert (shown.AskPrice1, shown.AskVolume1, shown.LastPrice) == (4000.2, 5, None)
            site.script.says(trade("0", 4000.2, 5), order(1, "1", 4000.2, 0, "0"), trade("1", 4000.2, 5))
            site.feed()
            shown = await snapshot(client)
            assert (shown.LastPrice, shown.Volume, shown.AskPrice1) == (4000.2, 5, None)

    run(scene)


async def market_data_tids(site: Site, play: Callable[[], Awaitable[None]], wanted: int) -> list[int]:
    """What a reader of one instrument is sent, by TID: as many as wanted, `play` being what happens after its first."""
    reader, writer = await asyncio.open_connection("127.0.0.1", site.front.port)
    session, frames, found = ClientSession(ctp.V6_3_11, "md", 0), FrameReader(), []
    session.login(S.ReqUserLogin(), 1, 0)
    session.request(SUB, (INSTRUMENT,), 0, 0)
    writer.write(session.take_output())
    while len(found) < wanted:
        had = len(found)
        for frame in frames.feed(await reader.read(65536)):
            packet = packets.decode(frame.content) if frame.type == FTDC else None
            if packet is not None and packet.tid in (DEPTH.tid, PARTS.tid):
                found.append(packet.tid)
        if had == 0 and found:
            await play()
    writer.close()
    return found


@pytest.mark.parametrize("increments", [True, False])
def test_after_the_whole_only_what_changes_is_sent(increments: bool) -> None:
    async def scene(site: Site) -> None:
        async with site.client() as client:

            async def play() -> None:
                await client.login("", "", "")
                client.send(SUB, INSTRUMENT)
                await snapshot(client)
                for lots in (4, 3, 2):
                    site.script.says(order(1, "1", 4000.2, lots, "1"))
                    site.feed()
                    seen = await snapshot(client)
                    assert seen == ctp.V6_3_11.widen(ctp.V6_3_11.narrow(site.depth.snapshot("IF2612")))

            later = PARTS.tid if increments else DEPTH.tid
            assert await market_data_tids(site, play, 4) == [DEPTH.tid, later, later, later]

    run(scene, increments=increments)


def test_who_subscribes_for_quotes_is_told_when_one_is_asked_for() -> None:
    def asked(name: str) -> Message:
        said = S.ForQuoteRsp(InstrumentID=name, ExchangeID="CFFEX", ForQuoteSysID="1", TradingDay="20261120")
        return Message(ctp.messages.OnRtnForQuoteRsp.tid, (said,))

    async def scene(site: Site) -> None:
        async with site.client() as maker, site.client() as other:
            for client in (maker, other):
                await client.login("", "", "")
            maker.send(MD["SubscribeForQuoteRsp"], INSTRUMENT)
            await maker.expect(MD["OnRspSubForQuoteRsp"])
            other.send(SUB, INSTRUMENT)
            await snapshot(other)
            site.script.says(asked("none"), asked("IF2612"))
            site.feed()
            told = await maker.expect(MD["OnRtnForQuoteRsp"])
            assert isinstance(told, Return) and told.message.fields[0].InstrumentID == "IF2612" and told.number == 0
            site.script.says(order(1, "1", 4000.2, 5, "3"))
            site.feed()
            await snapshot(other)
            assert not [e for client in (maker, other) for e in client.unread() if isinstance(e, Return)]

    run(scene)


def test_absent_prices_are_dbl_max_on_the_wire() -> None:
    (part,) = packets.encode(ctp.V6_3_11, Message(DEPTH.tid, (opened().depth().snapshot("IF2612"),))).parts
    offset = ctp.V6_3_11.structs["DepthMarketData"].MEMBERS["LastPrice"].offset
    assert struct.unpack_from(">d", part.body, 4 + offset) == (DBL_MAX,)


def test_unknown_instruments_are_named_each_with_its_error() -> None:
    async def scene(site: Site) -> None:
        async with site.client() as client:
            await client.login("", "", "")
            client.send(SUB, INSTRUMENT, S.SpecificInstrument(InstrumentID="XX9999"), S.SpecificInstrument(InstrumentID=""))
            good, bad, empty = [await client.expect(MD["OnRspSubMarketData"]) for _ in range(3)]
            rows = [(e.message.fields[0].ErrorID, e.message.fields[1].InstrumentID, e.is_last) for e in (good, bad, empty)]
            assert rows == [(0, "IF2612", False), (16, "XX9999", False), (16, "", True)]

    run(scene)


def test_nothing_before_a_login_and_no_wrong_password() -> None:
    async def scene(site: Site) -> None:
        async with site.client() as client:
            client.send(SUB, INSTRUMENT)
            answer = await client.expect(MD["OnRspSubMarketData"])
            assert answer.message.fields[0].ErrorID == 6
            with pytest.raises(CtpError) as wrong:
                await client.login("9999", "100001", "not it")
            assert wrong.value.error_id == 3
            login = await client.login("9999", "100001", "pw100001")
            assert login.UserID == "100001"
            with pytest.raises(CtpError) as again:
                await client.login("9999", "100001", "pw100001")
            assert again.value.error_id == 5

    run(scene)


def test_an_empty_user_only_where_the_configuration_says_so() -> None:
    async def scene(site: Site) -> None:
        async with site.client() as client:
            with pytest.raises(CtpError) as refused:
                await client.login("", "", "")
            assert refused.value.error_id == 3

    run(scene, anonymous=False)


def test_repeated_wrong_passwords_lock_the_user() -> None:
    async def scene(site: Site) -> None:
        async with site.client() as client:
            errors = []
            for password in ["a", "b", "c", "d", "e", "f", "pw100001"]:
                with pytest.raises(CtpError) as refused:
                    await client.login("9999", "100001", password)
                errors.append(refused.value.error_id)
            assert errors == [3, 3, 3, 3, 3, 75, 75]

    run(scene)


def test_unsubscribe_and_logout_end_the_snapshots() -> None:
    async def scene(site: Site) -> None:
        async with site.client() as client, site.client() as other:
            for c in (client, other):
                await c.login("", "", "")
                c.send(SUB, INSTRUMENT)
                await snapshot(c)
            client.send(UNSUB, INSTRUMENT)
            assert (await client.expect(MD["OnRspUnSubMarketData"])).message.fields[0].ErrorID == 0
            site.script.says(order(1, "1", 4000.2, 5, "3"))
            site.feed()
            await snapshot(other)
            client.send(MD["SubscribeForQuoteRsp"], INSTRUMENT)
            await client.expect(MD["OnRspSubForQuoteRsp"])  # it would have come after a snapshot
            assert not [e for e in client.unread() if isinstance(e, Return)]
            await other.call(ctp.messages.ReqUserLogout, S.UserLogout())
            other.send(SUB, INSTRUMENT)
            assert (await other.expect(MD["OnRspSubMarketData"], lambda e: e.message.fields[0].ErrorID == 6)) is not None

    run(scene)


def test_changes_in_between_are_conflated_into_the_newest() -> None:
    async def scene(site: Site) -> None:
        async with site.client() as client:
            await client.login("", "", "")
            client.send(SUB, INSTRUMENT)
            await snapshot(client)
            for price in range(4001, 4200):  # all in one turn of the loop: one snapshot shows them
                site.script.says(order(1, "1", float(price), 5, "3"))
                site.feed()
            assert (await snapshot(client)).AskPrice1 == 4199.0
            site.script.says(order(1, "1", 4300.0, 5, "3"))
            site.feed()
            assert (await snapshot(client)).AskPrice1 == 4300.0
            assert not [e for e in client.unread() if isinstance(e, Return)]

    run(scene, conflation_ms=30)


def test_what_a_market_data_front_does_not_know() -> None:
    async def scene(site: Site) -> None:
        async with site.client() as client:
            await client.login("", "", "")
            packet = packets.Packet(12, packets.LAST, 1, 2, 0x4000, 9, ((0x0400, b""),)).encode()
            client.write_raw(bytes((2, 0)) + len(packet).to_bytes(2, "big") + packet)
            answer = await client.expect(ctp.messages.OnRspError)
            assert (answer.message.fields[0].ErrorID, answer.request_id) == (77, 9)

    run(scene)
