"""Positions, money and trades over FIX: of the member's own investor, refused in the messages' own words."""

from __future__ import annotations

from typing import Any

import pytest
from unit.fix_site import Client, FixSite, play

from ctpproto import ctp
from ctpproto.generated.fix44 import (
    BusinessRejectReason,
    CollInquiryResult,
    PosReqResult,
    PosReqStatus,
    PosType,
    SettlPriceType,
    Tag,
    TradeRequestResult,
    TradeRequestStatus,
)

LATER = ("FIX.4.4", "FIX.5.0SP2")


def positions(name: str = "p", kind: str = "0", account: str = "100001", *more: Any) -> list[Any]:
    """The fields of a RequestForPositions."""
    fields = [(Tag.PosReqID, name), (Tag.PosReqType, kind), (Tag.Account, account), (Tag.AccountType, "1")]
    return [*fields, (Tag.ClearingBusinessDate, "20261123"), (Tag.TransactTime, "20261123-01:00:00"), *more]


async def traded(site: FixSite, version: str = "FIX.4.4") -> tuple[Client, Client, Client]:
    """A member that bought 2 IF2612 at 4001, the seller, and a third one."""
    buyer, seller, other = await site.log_on("CLIENT1", version), await site.log_on("CLIENT2"), await site.log_on("CLIENT3")
    await site.order(seller, "2", 4001, 2)
    await site.order(buyer, "1", 4001, 2)
    for client in (buyer, seller):
        client.waiting.clear()
    return buyer, seller, other


@pytest.mark.parametrize("version", LATER)
def test_positions_by_direction_and_by_lot(version: str) -> None:
    async def scene(site: FixSite) -> None:
        buyer, *_ = await traded(site, version)
        await buyer.say("AN", *positions())
        ack, report = await buyer.hear("AO"), await buyer.hear("AP")
        assert [ack[t] for t in (Tag.PosReqID, Tag.TotalNumPosReports, Tag.PosReqResult, Tag.PosReqStatus)] == [
            "p",
            "1",
            "0",
            "0",
        ]
        assert [report[t] for t in (Tag.PosReqID, Tag.Symbol, Tag.Account, Tag.ClearingBusinessDate)] == [
            "p", "IF2612", "100001", "20261123",
        ]  # fmt: skip
        held = {e[Tag.PosType]: e for e in buyer.entries(report, Tag.NoPositions)}
        assert held[PosType.EndOfDayQty][Tag.LongQty] == held[PosType.TransactionQuantity][Tag.LongQty] == "2"
        assert (report[Tag.SettlPrice], report[Tag.SettlPriceType]) == ("4000", SettlPriceType.Theoretical)
        await buyer.say("AN", *positions("lots", "1", "100001", (48, "IF2612"), (22, "8")))
        ack, report = await buyer.hear("AO"), await buyer.hear("AP")
        assert (ack[Tag.PosReqID], report[20705]) == ("lots", "4001")
        assert not buyer.waiting

    play(scene)


NO_SUCH, UNKNOWN = PosReqResult.NoPositionsFoundThatMatchCriteria, PosReqResult.InvalidOrUnsupportedRequest
REFUSED = {
    "no positions": (positions("p", "0", "100001", (Tag.Symbol, "cu2701")), NO_SUCH, "0", ""),
    "another's": (positions("p", "0", "100002"), PosReqResult.NotAuthorizedToRequestPositions, "2", ""),
    "unknown symbol": (positions("p", "0", "100001", (Tag.Symbol, "nosuch")), UNKNOWN, "2", "nosuch"),
    "exercises": (positions("p", "2"), PosReqResult.RequestForPositionNotSupported, "2", "PosReqType(724)=2"),
    "updates": (positions("p", "0", "100001", (Tag.SubscriptionRequestType, "1")), UNKNOWN, "2", "263"),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_positions_that_are_refused(what: str) -> None:
    asked, result, status, words = REFUSED[what]

    async def scene(site: FixSite) -> None:
        client = await site.log_on()
        await client.say("AN", *asked)
        ack = await client.hear("AO")
        assert (ack[Tag.PosReqResult], ack[Tag.PosReqStatus], words in ack.get(Tag.Text)) == (result, status, True)
        if what == "another's":
            assert ack[Tag.CTPErrorID] == str(ctp.errors.NO_PRIVILEGE.id)
        assert status == PosReqStatus.Rejected or ack[Tag.TotalNumPosReports] == "0"
        await site.settled()
        assert not client.waiting

    play(scene)


@pytest.mark.parametrize("version", LATER)
def test_money(version: str) -> None:
    async def scene(site: FixSite) -> None:
        buyer, *_ = await traded(site, version)
        await buyer.say("BB", (Tag.CollInquiryID, "c"))
        report = await buyer.hear("BA")
        margin, net, available = (float(report[tag]) for tag in (Tag.Quantity, Tag.TotalNetValue, Tag.MarginExcess))
        assert (report[Tag.CollInquiryID], report[Tag.Account], report[Tag.LastRptRequested]) == ("c", "100001", "Y")
        assert 9_999_000 < net < 10_001_000 and 280_000 < margin < 300_000 and available <= net - margin
        await buyer.say("BB", (Tag.CollInquiryID, "d"), (Tag.Account, "100002"))
        refused = await buyer.hear("BG")
        assert refused[Tag.CollInquiryResult] == CollInquiryResult.UnauthorizedForCollateralInquiry
        await buyer.say("BB", (Tag.CollInquiryID, "e"), (Tag.Currency, "USD"))
        assert "no such account" in (await buyer.hear("BG"))[Tag.Text]
        await buyer.say("BB", (Tag.CollInquiryID, "f"), (Tag.SubscriptionRequestType, "1"))
        assert (await buyer.hear("BG"))[Tag.CollInquiryResult] == CollInquiryResult.CollateralInquiryTypeNotSupported

    play(scene)


def trades(name: str, *more: Any) -> list[Any]:
    return [(Tag.TradeRequestID, name), (Tag.TradeRequestType, "0"), *more]


@pytest.mark.parametrize("version", LATER)
def test_trades_of_the_day_and_those_that_follow(version: str) -> None:
    async def scene(site: FixSite) -> None:
        buyer, seller, other = await traded(site, version)
        await buyer.say("AD", *trades("t", (Tag.SubscriptionRequestType, "1")))
        ack, trade = await buyer.hear("AQ"), await buyer.hear("AE")
        assert [ack[t] for t in (Tag.TradeRequestResult, Tag.TradeRequestStatus, Tag.TotNumTradeReports)] == ["0", "0", "1"]
        assert [trade[t] for t in (Tag.LastQty, Tag.LastPx, Tag.LastRptRequested, Tag.UnsolicitedIndicator)] == [
            "2",
            "4001",
            "Y",
            "N",
        ]
        (side,) = buyer.entries(trade, Tag.NoSides)
        assert (side[Tag.Side], side[Tag.Account]) == ("1", "100001")
        await site.order(seller, "2", 4002)
        buyer.waiting.clear()
        await buyer.say("D", *_market_order("next"))
        heard = [await buyer.hear() for _ in range(3)]
        fill, live = (next(m for m in heard if m.msg_type == kind and m.get(150) != "0") for kind in ("8", "AE"))
        assert (live[Tag.ExecID], live[Tag.LastPx], live[Tag.UnsolicitedIndicator]) == (fill[Tag.ExecID], "4002", "Y")
        assert live[Tag.TradeReportID] != trade[Tag.TradeReportID]
        # By ExecID, by side; of others nothing.
        await buyer.say("AD", *trades("x", (Tag.ExecID, fill[Tag.ExecID])))
        assert ((await buyer.hear("AQ"))[Tag.TotNumTradeReports], (await buyer.hear("AE"))[Tag.LastPx]) == ("1", "4002")
        await buyer.say("AD", *trades("y", (Tag.Side, "2")))
        assert (await buyer.hear("AQ"))[Tag.TradeRequestStatus] == TradeRequestStatus.Completed
        await other.say("AD", *trades("t"))
        assert (await other.hear("AQ"))[Tag.TotNumTradeReports] == "0"
        # An end is an end, and is said once.
        for result in (TradeRequestResult.Successful, TradeRequestResult.Other):
            await buyer.say("AD", *trades("t", (Tag.SubscriptionRequestType, "2")))
            assert (await buyer.hear("AQ"))[Tag.TradeRequestResult] == result
        await site.order(seller, "2", 4003)
        await site.order(buyer, "1", 4003)
        assert not [m for m in buyer.waiting if m.msg_type == "AE"]

    play(scene)


def _market_order(cl_ord_id: str) -> list[Any]:
    return [
        (Tag.ClOrdID, cl_ord_id), (Tag.Symbol, "IF2612"), (Tag.Side, "1"), (Tag.OrdType, "2"), (Tag.Price, "4002"),
        (Tag.OrderQty, "1"), (Tag.PositionEffect, "O"), (Tag.TransactTime, "20261123-01:00:00"),
    ]  # fmt: skip


def test_trade_requests_that_are_refused() -> None:
    async def scene(site: FixSite) -> None:
        client = await site.log_on()
        for fields, result, words in (
            ([(Tag.TradeRequestType, "3")], TradeRequestResult.TradeRequestTypeNotSupported, "TradeRequestType(569)=3"),
            ([(Tag.TradeRequestType, "0"), (Tag.Symbol, "nosuch")], TradeRequestResult.InvalidOrUnknownInstrument, "nosuch"),
            (
                [(Tag.TradeRequestType, "0"), (Tag.NoDates, [[(Tag.TradeDate, "20261101")]])],
                TradeRequestResult.Other,
                "NoDates(580)",
            ),
        ):
            await client.say("AD", (Tag.TradeRequestID, "bad"), *fields)
            ack = await client.hear("AQ")
            assert (ack[Tag.TradeRequestResult], words in ack[Tag.Text]) == (result, True)
        await client.say("AD", *trades("t", (Tag.SubscriptionRequestType, "1")))
        await client.hear("AQ")
        await client.say("AD", *trades("t", (Tag.SubscriptionRequestType, "1")))
        assert "is a subscription" in (await client.hear("AQ"))[Tag.Text]
        await client.say("AD", (Tag.TradeRequestID, "bad"))
        missing = await client.hear("3")
        assert missing[Tag.RefTagID] == str(Tag.TradeRequestType)

    play(scene)


@pytest.mark.parametrize(
    "kind, name", [("AN", "RequestForPositions"), ("BB", "CollateralInquiry"), ("AD", "TradeCaptureReportRequest")]
)
def test_what_fix42_lacks_is_said_by_name(kind: str, name: str) -> None:
    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1", "FIX.4.2")
        await client.say(kind, (Tag.Account, "100001"))
        refused = await client.hear("j")
        assert refused[Tag.BusinessRejectReason] == BusinessRejectReason.UnsupportedMessageType
        assert refused[Tag.Text] == f"{name}({kind}) is a message of FIX.4.4, FIX.4.2 has none for it"

    play(scene)
