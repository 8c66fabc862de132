"""Instruments, definitions, states and news over FIX, in each version's own words."""

from __future__ import annotations

from typing import Any

import pytest
from unit.fix_site import Client, FixSite, play

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import BusinessRejectReason, SecurityRequestResult, SecurityResponseType, Tag
from ctpproto.message import Message
from fixbridge.adapters.contract import ResultRecord, Source
from fixbridge.fix import reference_desk

S = ctp.structs
ALL = ["IF2612", "IO2612-C-4000", "SR705", "cu2701", "lc2701", "m2705", "sc2701"]


def record(site: FixSite, tid: int, struct: Any) -> ResultRecord:
    """A public result, as the core's next one would be."""
    number = site.core.sequencer.status()["released"]
    assert isinstance(number, int)
    return ResultRecord(number, 1, "20261123", 1, 1, True, False, Source(0), (), 1, b"", Message(tid, (struct,)))


async def listed(client: Client, *fields: Any) -> list[str]:
    """Symbols of a SecurityList that comes in as many messages as it needs."""
    await client.say("x", (Tag.SecurityReqID, "r"), *fields)
    found: list[str] = []
    while True:
        message = await client.hear("y")
        assert message[Tag.SecurityRequestResult] == SecurityRequestResult.ValidRequest
        found += [entry[Tag.Symbol] for entry in client.entries(message, Tag.NoRelatedSym)]
        if message[Tag.LastFragment] == "Y":
            assert message[Tag.TotNoRelatedSym] == str(len(found))
            return found


@pytest.mark.parametrize("version", ["FIX.4.4", "FIX.5.0SP2"])
def test_lists_come_in_fragments_and_are_filtered(version: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reference_desk, "FRAGMENT", 3)

    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1", version)
        everything, by_type, by_symbol = ((559, kind) for kind in ("4", "1", "0"))
        assert await listed(client, everything) == ALL
        assert await listed(client, everything, (Tag.SecurityExchange, "CFFEX")) == ["IF2612", "IO2612-C-4000"]
        assert await listed(client, by_type, (Tag.SecurityType, "OPT")) == ["IO2612-C-4000"]
        assert await listed(client, by_type, (Tag.CFICode, "OCXXXX")) == ["IO2612-C-4000"]
        assert await listed(client, by_symbol, (Tag.Symbol, "cu")) == ["cu2701"]
        for product, month, symbol in (("m", "202705", "m2705"), ("sc", "202701", "sc2701")):
            assert await listed(client, by_symbol, (Tag.Symbol, product), (Tag.MaturityMonthYear, month)) == [symbol]
        option = [(Tag.Symbol, "IO"), (Tag.MaturityMonthYear, "202612"), (Tag.StrikePrice, "4000"), (Tag.PutOrCall, "1")]
        assert await listed(client, by_symbol, *option) == ["IO2612-C-4000"]
        for fields, result in (
            ([(559, "0"), *option[:-1], (Tag.PutOrCall, "0")], SecurityRequestResult.NoInstrumentsFound),
            ([(559, "3"), (Tag.TradingSessionID, "1")], SecurityRequestResult.InvalidOrUnsupportedRequest),
            ([(559, "0"), (Tag.Symbol, "cu2701"), (Tag.CouponRate, "1")], SecurityRequestResult.InvalidOrUnsupportedRequest),
            ([(559, "4"), (Tag.SubscriptionRequestType, "1")], SecurityRequestResult.InvalidOrUnsupportedRequest),
        ):
            await client.say("x", (Tag.SecurityReqID, "bad"), *fields)
            refused = await client.hear("y")
            assert (refused[Tag.SecurityReqID], refused[Tag.SecurityRequestResult]) == ("bad", result)
        assert not client.waiting

    play(scene)


@pytest.mark.parametrize("version", ["FIX.4.2", "FIX.4.4", "FIX.5.0SP2"])
def test_definitions(version: str) -> None:
    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1", version)
        await client.say("c", (Tag.SecurityReqID, "r"), (Tag.SecurityRequestType, "0"), (48, "IO2612-C-4000"), (22, "8"))
        said = await client.hear("d")
        assert [said[tag] for tag in (Tag.Symbol, Tag.SecurityType, Tag.StrikePrice, Tag.PutOrCall, Tag.MaturityMonthYear)] == [
            "IO2612-C-4000", "OPT", "4000", "1", "202612",
        ]  # fmt: skip
        assert said.get(Tag.CFICode) == ("" if version == "FIX.4.2" else "OCXXXS")
        await client.say("c", (Tag.SecurityReqID, "list"), (Tag.SecurityRequestType, "3"), (Tag.SecurityExchange, "DCE"))
        assert (await client.hear("d"))[Tag.Symbol] == "m2705"
        for kind, fields, response, words in (
            ("0", [(Tag.Symbol, "nosuch")], SecurityResponseType.RejectSecurityProposal, "no such instrument"),
            ("0", [(Tag.Symbol, "cu")], SecurityResponseType.RejectSecurityProposal, "MaturityMonthYear(200)"),
            ("3", [(Tag.SecurityExchange, "NYMEX")], SecurityResponseType.CannotMatchSelectionCriteria, "no instrument fits"),
            ("2", [], SecurityResponseType.RejectSecurityProposal, "SecurityRequestType(321)=2"),
            ("0", [(Tag.Symbol, "cu2701"), (Tag.Currency, "USD")], SecurityResponseType.RejectSecurityProposal, "Currency(15)"),
        ):
            await client.say("c", (Tag.SecurityReqID, "bad"), (Tag.SecurityRequestType, kind), *fields)
            refused = await client.hear("d")
            assert (refused[Tag.SecurityReqID], refused[Tag.SecurityResponseType]) == ("bad", response)
            assert words in refused[Tag.Text]

    play(scene)


def test_a_combination_is_refused_by_name() -> None:
    async def scene(site: FixSite) -> None:
        client = await site.log_on()
        legs = (Tag.NoLegs, [[(Tag.LegSymbol, "cu2701")], [(Tag.LegSymbol, "cu2702")]])
        await client.say("c", (Tag.SecurityReqID, "r"), (Tag.SecurityRequestType, "1"), (Tag.SecurityType, "MLEG"), legs)
        assert "no core here has one" in (await client.hear("d"))[Tag.Text]

    play(scene)


@pytest.mark.parametrize("version, auction", [("FIX.4.2", "20"), ("FIX.4.4", "21"), ("FIX.5.0SP2", "21")])
def test_states_and_their_changes(version: str, auction: str) -> None:
    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1", version)
        await client.say("e", (Tag.SecurityStatusReqID, "r"), (Tag.Symbol, "IF2612"), (Tag.SubscriptionRequestType, "1"))
        now = await client.hear("f")
        assert [now[tag] for tag in (Tag.SecurityStatusReqID, Tag.SecurityTradingStatus, Tag.UnsolicitedIndicator)] == [
            "r",
            "17",
            "N",
        ]
        ordering = codes.InstrumentStatus.AuctionOrdering
        told = S.InstrumentStatus(
            ExchangeID="CFFEX", InstrumentID="IF", InstrumentStatus=ordering, EnterTime="08:55:00", TradingSegmentSN=1
        )
        for change in (told, told.replace(InstrumentID="IO"), told.replace(ExchangeID="SHFE", InstrumentID="")):
            site.gateway.deliver([record(site, ctp.messages.OnRtnInstrumentStatus.tid, change)])
        change = await client.hear("f")
        assert (change[Tag.SecurityTradingStatus], change[Tag.UnsolicitedIndicator]) == (auction, "Y")
        await client.say("e", (Tag.SecurityStatusReqID, "r"), (Tag.Symbol, "IF2612"), (Tag.SubscriptionRequestType, "1"))
        assert "is a subscription" in (await client.hear("j"))[Tag.Text]
        for _ in range(2):
            await client.say("e", (Tag.SecurityStatusReqID, "r"), (Tag.Symbol, "IF2612"), (Tag.SubscriptionRequestType, "2"))
        unknown = await client.hear("j")
        assert [unknown[t] for t in (Tag.RefMsgType, Tag.BusinessRejectRefID, Tag.BusinessRejectReason)] == ["e", "r", "1"]
        await client.say("e", (Tag.SecurityStatusReqID, "s"), (Tag.Symbol, "nosuch"), (Tag.SubscriptionRequestType, "0"))
        assert (await client.hear("j"))[Tag.BusinessRejectReason] == BusinessRejectReason.UnknownSecurity
        site.gateway.deliver([record(site, ctp.messages.OnRtnInstrumentStatus.tid, told)])
        assert not client.waiting

    play(scene)


@pytest.mark.parametrize("version", ["FIX.4.2", "FIX.4.4", "FIX.5.0SP2"])
def test_trading_sessions(version: str) -> None:
    where = 207 if version == "FIX.5.0SP2" else Tag.TradingSessionID

    def exchange(message: FixMessage) -> str:
        return message[1301] if version == "FIX.5.0SP2" else message[Tag.TradingSessionID]

    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1", version)
        await client.say("g", (Tag.TradSesReqID, "all"), (Tag.SubscriptionRequestType, "0"))
        heard = [await client.hear("h") for _ in range(6)]
        assert [exchange(m) for m in heard] == ["CFFEX", "CZCE", "DCE", "GFEX", "INE", "SHFE"]
        assert {m[Tag.TradSesStatus] for m in heard} == {"2"}
        await client.say("g", (Tag.TradSesReqID, "one"), (where, "SHFE"), (Tag.SubscriptionRequestType, "1"))
        await client.hear("h")
        closed = S.InstrumentStatus(ExchangeID="SHFE", InstrumentID="cu2701", InstrumentStatus=codes.InstrumentStatus.Closed)
        for told in (closed, closed.replace(ExchangeID="DCE", InstrumentID="m2705"), closed):
            site.gateway.deliver([record(site, ctp.messages.OnRtnInstrumentStatus.tid, told)])
        change = await client.hear("h")
        assert (change[Tag.TradSesReqID], exchange(change), change[Tag.TradSesStatus]) == ("one", "SHFE", "3")
        await client.say("g", (Tag.TradSesReqID, "bad"), (where, "NYSE"), (Tag.SubscriptionRequestType, "0"))
        refused = await client.hear()
        assert (refused.msg_type, "SHFE" in refused[Tag.Text]) == ("j" if version == "FIX.4.2" else "h", True)
        # A status is the trading day's.
        rolled = ctp.internal_structs.DayRoll(TradingDay="20261123", NextTradingDay="20261124")
        site.gateway.deliver([record(site, ctp.internal_messages.DayRolled.tid, rolled)])
        again = await client.hear("h")
        assert (exchange(again), again[Tag.TradSesStatus]) == ("SHFE", "2")
        assert not client.waiting

    play(scene)


@pytest.mark.parametrize("version", ["FIX.4.2", "FIX.4.4", "FIX.5.0SP2"])
def test_bulletins_are_news(version: str) -> None:
    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1", version)
        bulletin = S.Bulletin(
            ExchangeID="SHFE", TradingDay="20261123", SendTime="10:00:00", Abstract="涨跌停板", Content="调整为百分之八"
        )
        site.gateway.deliver([record(site, ctp.messages.OnRtnBulletin.tid, bulletin)])
        news = await client.hear("B")
        assert news[Tag.Headline] == "涨跌停板"
        assert client.entries(news, Tag.NoLinesOfText) == [{Tag.Text: "调整为百分之八"}]
        site.gateway.deliver([record(site, ctp.messages.OnRtnBulletin.tid, bulletin.replace(Abstract="", SendTime=""))])
        assert (await client.hear("B"))[Tag.Headline] == "调整为百分之八"

    play(scene)
