"""Quotes over FIX: what a core refuses that knows none, what one says that knows them, and what the edge refuses itself."""

from __future__ import annotations

from typing import Any

import pytest
from unit.fix_site import Client, FixSite, play

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.generated.fix44 import QuoteRejectReason, QuoteStatus, Tag
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, ResultRecord, Source
from fixbridge.fix.quote_book import Name
from fixbridge.fix.quote_desk import QuoteDesk

S, M = ctp.structs, ctp.messages
VERSIONS = ("FIX.4.2", "FIX.4.4", "FIX.5.0SP2")
BID_OPENS, ASK_OPENS = (20081, "0"), (20082, "0")
UNSUPPORTED = str(ctp.errors.UNSUPPORTED_FUNCTION.id)


def status_type(client: Client) -> str:
    return "b" if client.version.name == "FIX.4.2" else "AI"


def quote(name: str, *more: Any, symbol: str = "IF2612", bid: str = "3999", offer: str = "4001") -> list[Any]:
    """The fields of a Quote."""
    fields = [(Tag.QuoteID, name), (Tag.Symbol, symbol), (Tag.BidPx, bid), (Tag.OfferPx, offer), (Tag.BidSize, "2")]
    return [*fields, (Tag.OfferSize, "3"), BID_OPENS, ASK_OPENS, *more]


def mass(name: str, *entries: Any, **more: Any) -> list[Any]:
    """A MassQuote of one set "s"."""
    flat = [(Tag.QuoteSetID, "s"), (Tag.UnderlyingSymbol, "IF"), (Tag.TotNoQuoteEntries, str(len(entries)))]
    flat.append((Tag.NoQuoteEntries, str(len(entries))))
    for entry_id, symbol in entries:
        flat += [(Tag.QuoteEntryID, entry_id), (Tag.Symbol, symbol), (Tag.BidPx, "3999"), (Tag.OfferPx, "4001")]
        flat += [(Tag.BidSize, "2"), (Tag.OfferSize, "3")]
    return [(Tag.QuoteID, name), (Tag.NoQuoteSets, [flat]), BID_OPENS, ASK_OPENS]


@pytest.mark.parametrize("version", VERSIONS)
def test_quotes_of_a_core_that_knows_them(version: str) -> None:
    async def scene(site: FixSite) -> None:
        client, taker = await site.log_on("CLIENT1", version), await site.log_on("CLIENT2")
        await client.say("S", *quote("q1"))
        accepted = await client.hear(status_type(client))
        assert (accepted[Tag.QuoteID], accepted[Tag.QuoteStatus]) == ("q1", QuoteStatus.Accepted)
        await taker.say("D", *order("t1", "1", "4001", "1"))
        fill = await client.hear("8")
        assert [fill[t] for t in (Tag.ClOrdID, Tag.Side, Tag.OrdStatus, Tag.LeavesQty)] == ["q1", "2", "1", "2"]
        # Its references are out of the member's own: the next order has another.
        await client.say("D", *order("o1", "1", "3990", "1"))
        assert (await client.hear("8"))[Tag.ClOrdID] == "o1"
        await client.say("Z", (Tag.QuoteID, "q1"), (Tag.QuoteCancelType, "1"), (Tag.NoQuoteEntries, [[(Tag.Symbol, "IF2612")]]))
        over = await client.hear(status_type(client))
        assert (over[Tag.QuoteID], over[Tag.QuoteStatus]) == ("q1", QuoteStatus.CanceledAll)
        await client.say("i", *mass("m1", ("1", "IF2612"), ("2", "nosuch")))
        assert "nosuch" in (await client.hear("b"))[Tag.Text]
        await client.say("i", *mass("m2", ("1", "IF2612"), ("2", "cu2701")))  # 3999 is no price of cu2701's
        ack = await client.hear("b")
        assert (ack[Tag.QuoteID], ack[Tag.QuoteStatus]) == ("m2", QuoteStatus.Accepted)
        (of,) = ack.entries(client.version.dictionary.messages["b"].groups[Tag.NoQuoteSets])
        assert (of[Tag.QuoteSetID], of[Tag.TotNoQuoteEntries], of[Tag.NoQuoteEntries]) == ("s", "2", "1")
        await client.say("S", *quote("q2", bid="4001", offer="4001"))
        refused = await client.hear(status_type(client))
        error_id = str(ctp.errors.BAD_PRICE_VALUE.id)
        assert [refused[t] for t in (Tag.QuoteID, Tag.QuoteStatus, Tag.CTPErrorID)] == ["q2", QuoteStatus.Rejected, error_id]
        await taker.say("R", (Tag.QuoteReqID, "r1"), (Tag.NoRelatedSym, [[(Tag.Symbol, "IF2612")]]))
        asked = await client.hear("R")
        assert client.entries(asked, Tag.NoRelatedSym)[0][Tag.Symbol] == "IF2612"
        await site.settled()
        assert not client.waiting

    play(scene)


def order(name: str, side: str, price: str, lots: str) -> list[Any]:
    return [
        (Tag.ClOrdID, name), (Tag.HandlInst, "1"), (Tag.Symbol, "IF2612"), (Tag.Side, side), (Tag.OrdType, "2"),
        (Tag.Price, price), (Tag.OrderQty, lots), (Tag.PositionEffect, "O"), (Tag.TransactTime, "20261123-01:00:00"),
    ]  # fmt: skip


@pytest.mark.parametrize("version", VERSIONS)
def test_a_core_without_quotes_is_told_on_in_their_own_messages(version: str) -> None:
    """The error that such a core answers with, as a record."""
    refusal = ctp.rsp_info(ctp.errors.UNSUPPORTED_FUNCTION)

    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1", version)
        counter = Counter(site, client)
        name = Name("CLIENT1", "q1")
        counter.says(M.OnRspQuoteInsert.tid, refusal, cause=counter.entered(name, INPUT), context=name.context())
        refused = await client.hear(status_type(client))
        assert [refused[t] for t in (Tag.QuoteID, Tag.QuoteStatus, Tag.CTPErrorID)] == ["q1", QuoteStatus.Rejected, UNSUPPORTED]
        counter.says(M.OnRspForQuoteInsert.tid, refusal, context=Name("CLIENT1", quote_req_id="r1").context())
        refused = await client.hear("b" if version == "FIX.4.2" else "AG")
        assert (refused[Tag.QuoteReqID], refused[Tag.CTPErrorID]) == ("r1", UNSUPPORTED)
        await client.say("a", (Tag.QuoteID, "q1"), (Tag.Symbol, "IF2612"))
        assert (await client.hear(status_type(client)))[Tag.QuoteStatus] == QuoteStatus.Rejected
        await client.say("Z", (Tag.QuoteID, "q1"), (Tag.QuoteCancelType, "1"), (Tag.NoQuoteEntries, [[(Tag.Symbol, "IF2612")]]))
        assert "'q1' is no live quote" in (await client.hear(status_type(client)))[Tag.Text]
        assert not client.waiting

    play(scene)


BAD = {
    "symbol": (quote("q", symbol="nosuch"), "UnknownSymbol", "nosuch"),
    "price": (quote("q", bid="1.0000000000000000001"), "InvalidPrice", "BidPx(132)"),
    "flags": ([f for f in quote("q") if f != BID_OPENS], "Other", "CTPBidOffsetFlag(20081)"),
    "indicative": (quote("q", (Tag.QuoteType, "0")), "Other", "QuoteType(537)=0"),
    "size": (quote("q")[:4] + [(Tag.BidSize, "1.5")] + quote("q")[5:], "Other", "BidSize(134)"),
}  # fmt: skip


@pytest.mark.parametrize("what", BAD)
def test_what_the_edge_refuses_itself(what: str) -> None:
    fields, reason, words = BAD[what]

    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1", "FIX.5.0SP2")
        await client.say("S", *fields)
        refused = await client.hear("AI")
        assert refused[Tag.QuoteStatus] == QuoteStatus.Rejected and words in refused[Tag.Text]
        assert refused[Tag.QuoteRejectReason] == getattr(QuoteRejectReason, reason)

    play(scene)


def test_names_and_sizes_of_mass_quotes_and_cancels() -> None:
    async def scene(site: FixSite) -> None:
        client = await site.log_on()
        await client.say("S", *quote("q"))
        await client.hear("AI")
        await client.say("S", *quote("q"))
        assert "has been used today" in (await client.hear("AI"))[Tag.Text]
        for fields, words in (
            (mass("q", ("1", "IF2612")), "has been used today"),
            (mass("m", ("1", "IF2612"), ("1", "cu2701")), "NoQuoteSets(296)"),
            (mass("m", ("1", "nosuch")), "nosuch"),
        ):
            await client.say("i", *fields)
            ack = await client.hear("b")
            assert ack[Tag.QuoteStatus] == QuoteStatus.Rejected and words in ack[Tag.Text]
        await client.say("Z", (Tag.QuoteID, "q"), (Tag.QuoteCancelType, "2"))
        assert "QuoteCancelType(298)=2" in (await client.hear("AI"))[Tag.Text]
        await client.say("Z", (Tag.QuoteID, "q"), (Tag.QuoteCancelType, "4"))  # there is nothing to cancel: done
        await client.say("a", (Tag.QuoteStatusReqID, "s"), (Tag.QuoteID, "never"))
        found = await client.hear("AI")
        assert (found[Tag.QuoteStatusReqID], found[Tag.QuoteStatus]) == ("s", QuoteStatus.QuoteNotFound)
        await client.say("R", (Tag.QuoteReqID, "r"), (Tag.NoRelatedSym, [[(Tag.Symbol, "nosuch")]]))
        assert (await client.hear("AG"))[Tag.QuoteReqID] == "r"
        assert not client.waiting

    play(scene)


class Counter:
    """Records as a core would write them that knows quotes, given to a gateway whose own core does not."""

    def __init__(self, site: FixSite, client: Client):
        self.site, self.client, self.member = site, client, site.gateway.members[client.session.theirs]
        self.number = 1_000_000

    def entered(self, name: Name, struct: Any) -> int:
        """The command; returns its number."""
        self.number += 1
        source = Source(3, self.member.session_id, self.member.connection)
        message = Message(M.ReqQuoteInsert.tid, (struct,))
        self.site.gateway.deliver([Command(self.number, 1, "20261123", 1, message, source, self.member.user, name.context())])
        return self.number

    def says(self, tid: int, *fields: Any, cause: int = 0, context: bytes = b"") -> None:
        self.number += 1
        private = ((self.member.user, self.number),)
        result = ResultRecord(
            self.number, 1, "20261123", 1, cause, True, False, Source(3), private, 0, context, Message(tid, fields)
        )
        self.site.gateway.deliver([result])

    def quote(self, ref: str, status: str, **members: Any) -> Any:
        submitted = codes.OrderSubmitStatus.Accepted
        facts = dict(
            BrokerID="9999", InvestorID="100001", QuoteRef=ref, InstrumentID="IF2612", ExchangeID="CFFEX", BidPrice=3999.0,
            AskPrice=4001.0, BidVolume=2, AskVolume=3, BidOffsetFlag="0", AskOffsetFlag="0", BidHedgeFlag="1", AskHedgeFlag="1",
            QuoteSysID="77", FrontID=3, SessionID=self.member.session_id, QuoteStatus=status, OrderSubmitStatus=submitted,
            InsertDate="20261123", InsertTime="09:00:00", TimeCondition="3",
        )  # fmt: skip
        return S.Quote(**{**facts, **members})


INPUT = S.InputQuote(BrokerID="9999", InvestorID="100001", QuoteRef="500", InstrumentID="IF2612", ExchangeID="CFFEX")
QUEUEING, CANCELED = codes.OrderStatus.NoTradeQueueing, codes.OrderStatus.Canceled


@pytest.mark.parametrize("version", VERSIONS)
def test_a_quote_is_accepted_cancelled_and_asked_for(version: str) -> None:
    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1", version)
        counter = Counter(site, client)
        cause = counter.entered(Name("CLIENT1", "long-name-of-a-quote"), INPUT)
        counter.says(M.OnRtnQuote.tid, counter.quote("500", codes.OrderStatus.Unknown), cause=cause)
        assert not client.waiting  # it is said when it is decided
        counter.says(M.OnRtnQuote.tid, counter.quote("500", QUEUEING), cause=cause)
        counter.says(M.OnRtnQuote.tid, counter.quote("500", QUEUEING), cause=cause)
        accepted = await client.hear(status_type(client))
        assert (accepted[Tag.QuoteID], accepted[Tag.QuoteStatus]) == ("long-name-of-a-quote", QuoteStatus.Accepted)
        if version != "FIX.4.2":
            assert [accepted[t] for t in (Tag.BidPx, Tag.OfferPx, Tag.BidSize, Tag.OfferSize)] == ["3999", "4001", "2", "3"]
        await client.say("a", (Tag.QuoteID, "long-name-of-a-quote"), (Tag.Symbol, "IF2612"))
        assert (await client.hear(status_type(client)))[Tag.QuoteStatus] == QuoteStatus.Accepted
        # The core refuses the action: the quote is as it was.
        await client.say("Z", (Tag.QuoteID, "*"), (Tag.QuoteCancelType, "1"), (Tag.NoQuoteEntries, [[(Tag.Symbol, "IF2612")]]))
        refused = await client.hear(status_type(client))
        assert (refused[Tag.QuoteStatus], refused[Tag.CTPErrorID]) == (QuoteStatus.Rejected, str(ctp.errors.QUOTE_NOT_FOUND.id))
        counter.says(M.OnRtnQuote.tid, counter.quote("500", CANCELED), cause=cause)
        over = await client.hear(status_type(client))
        assert (over[Tag.QuoteID], over[Tag.QuoteStatus]) == ("long-name-of-a-quote", QuoteStatus.CanceledAll)
        assert not client.waiting

    play(scene)


@pytest.mark.parametrize("version", VERSIONS)
def test_trades_of_a_quote_are_reported_and_end_it(version: str) -> None:
    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1", version)
        counter = Counter(site, client)
        cause = counter.entered(Name("CLIENT1", "q"), INPUT.replace(BidVolume=2, AskVolume=3, BidPrice=3999.0, AskPrice=4001.0))
        counter.says(M.OnRtnQuote.tid, counter.quote("500", QUEUEING, BidOrderSysID="78", AskOrderSysID="79"), cause=cause)
        assert (await client.hear(status_type(client)))[Tag.QuoteStatus] == QuoteStatus.Accepted
        trade = S.Trade(
            BrokerID="9999", InvestorID="100001", InstrumentID="IF2612", ExchangeID="CFFEX", OrderSysID="        79", TradeID="5",
            Direction="1", OffsetFlag="0", HedgeFlag="1", Price=4001.0, Volume=1, TradingDay="20261123", TradeDate="20261123",
            TradeTime="10:00:00", TradeType="0",
        )  # fmt: skip
        counter.says(M.OnRtnTrade.tid, trade)
        counter.says(M.OnRtnTrade.tid, trade.replace(TradeID="6", Price=4002.0, Volume=2))
        counter.says(M.OnRtnTrade.tid, trade.replace(OrderSysID="99", TradeID="7"))  # another's
        first, second = await client.hear("8"), await client.hear("8")
        wanted = (Tag.ClOrdID, Tag.Side, Tag.OrdStatus, Tag.CumQty, Tag.LeavesQty, Tag.Price)
        assert [first[t] for t in wanted] == ["q", "2", "1", "1", "2", "4001"]
        assert [second[t] for t in wanted] == ["q", "2", "2", "3", "0", "4001"]
        assert float(second[Tag.AvgPx]) == pytest.approx(12005 / 3) and first[Tag.ExecID] != second[Tag.ExecID]
        assert not client.waiting  # the bid is still there
        bid = S.Order(ExchangeID="CFFEX", OrderSysID="78", OrderStatus=CANCELED, InstrumentID="IF2612")
        counter.says(M.OnRtnOrder.tid, bid)
        over = await client.hear(status_type(client))
        assert (over[Tag.QuoteID], over[Tag.QuoteStatus]) == ("q", QuoteStatus.CanceledAll)
        assert not client.waiting

    play(scene)


def test_a_mass_quote_is_acknowledged_when_every_entry_has_been_decided() -> None:
    async def scene(site: FixSite) -> None:
        client = await site.log_on()
        counter = Counter(site, client)
        desk = next(desk for desk in site.gateway.desks if isinstance(desk, QuoteDesk))
        names = [Name("CLIENT1", "m", "s", str(n)) for n in (1, 2)]
        handed: list[Any] = []
        site.gateway.submit = lambda member, tid, structs, context=b"", message=None: handed.append((structs[0], context))  # type: ignore
        await client.say("i", *mass("m", ("1", "IF2612"), ("2", "IF2612")))
        assert [context for _, context in handed] == [name.context() for name in names]
        causes = [counter.entered(name, struct) for name, (struct, _) in zip(names, handed)]
        counter.says(M.OnRtnQuote.tid, counter.quote(handed[0][0].QuoteRef, QUEUEING), cause=causes[0])
        assert not client.waiting
        info = ctp.rsp_info(ctp.errors.BAD_PRICE_VALUE)
        for tid in (M.OnRspQuoteInsert.tid, M.OnErrRtnQuoteInsert.tid):  # said twice, and heard once
            counter.says(tid, info, handed[1][0], cause=causes[1], context=names[1].context())
        ack = await client.hear("b")
        assert ack[Tag.QuoteStatus] == QuoteStatus.Accepted and ack[Tag.CTPErrorID] == str(ctp.errors.BAD_PRICE_VALUE.id)
        (of,) = ack.entries(client.version.dictionary.messages["b"].groups[Tag.NoQuoteSets])
        assert [text for tag, text in of if tag in (Tag.QuoteEntryID, Tag.QuoteEntryRejectReason)] == [
            "2", QuoteRejectReason.InvalidPrice,
        ]  # fmt: skip
        assert not client.waiting and [q.live for q in desk.book.of("CLIENT1")] == [True, False]

    play(scene)


def test_requests_of_the_market_go_to_those_who_quote() -> None:
    async def scene(site: FixSite) -> None:
        maker, other = await site.log_on("CLIENT1"), await site.log_on("CLIENT2")
        await maker.say("S", *quote("q"))
        await maker.hear("AI")
        asked = S.ForQuoteRsp(
            TradingDay="20261123",
            ActionDay="20261123",
            ForQuoteTime="10:00:00",
            ForQuoteSysID="9",
            InstrumentID="IF2612",
            ExchangeID="CFFEX",
        )
        Counter(site, maker).says(M.OnRtnForQuoteRsp.tid, asked)
        request = await maker.hear("R")
        assert request[Tag.QuoteReqID] == "9" and maker.entries(request, Tag.NoRelatedSym)[0][Tag.Symbol] == "IF2612"
        assert not other.waiting

    play(scene)
