"""Market data over FIX: what is asked for, what comes, what is refused by its own reason, and what a stuck reader costs
others."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from unit.fix_site import Client, FixSite, play

from ctpproto.generated.fix44 import MDReqRejReason, MDUpdateAction, Tag
from fixbridge.fix import market_desk

BOOK_AND_TRADES = ("0", "1", "2")
VERSIONS = ("FIX.4.2", "FIX.4.4", "FIX.5.0SP2")


def request(
    md_req_id: str = "r", kind: str = "1", depth: str = "1", how: str = "1", types: Any = BOOK_AND_TRADES, **more: Any
) -> list[Any]:
    """The fields of a MarketDataRequest. `symbols`: entries of NoRelatedSym(146), IF2612 by default; `besides`: further
    fields."""
    fields = [(Tag.MDReqID, md_req_id), (Tag.SubscriptionRequestType, kind), (Tag.MarketDepth, depth), (Tag.MDUpdateType, how)]
    fields += more.get("besides", [])
    fields.append((Tag.NoMDEntryTypes, [[(Tag.MDEntryType, kind)] for kind in types]))
    return [*fields, (Tag.NoRelatedSym, more.get("symbols", [[(Tag.Symbol, "IF2612")]]))]


def said(client: Client, message: Any) -> list[tuple[str, str, str]]:
    """(what, price, size) of each entry of a W or X."""
    entries = client.entries(message, Tag.NoMDEntries)
    what = (e.get(Tag.MDUpdateAction, "") + e.get(Tag.MDEntryType, "") + e.get(Tag.MDEntryPositionNo, "") for e in entries)
    return [(w, e.get(Tag.MDEntryPx, ""), e.get(Tag.MDEntrySize, "")) for w, e in zip(what, entries)]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_subscription_brings_a_snapshot_and_then_what_has_changed(version: str) -> None:
    async def scene(site: FixSite) -> None:
        reader, seller = await site.log_on("CLIENT1", version), await site.log_on("CLIENT2")
        await site.order(seller, "2", 4001, 3)
        await reader.say("V", *request())
        first = await reader.hear("W")
        assert (first[Tag.MDReqID], first[Tag.Symbol]) == ("r", "IF2612")
        assert said(reader, first) == [("11", "4001", "3")]
        await site.order(seller, "1", 4001, 1)
        change = await reader.hear("X")
        new, changed = MDUpdateAction.New, MDUpdateAction.Change
        assert said(reader, change) == [(f"{changed}11", "4001", "2"), (f"{new}2", "4001", "1")]
        # The same price again is another trade; below the first level nothing was asked for.
        await site.order(seller, "1", 4001, 1)
        assert said(reader, await reader.hear("X")) == [(f"{changed}11", "4001", "1"), (f"{new}2", "4001", "1")]
        await site.order(seller, "2", 4002, 7)
        await reader.say("V", *request(kind="2"))
        await site.order(seller, "1", 4001, 1)
        await site.settled()
        assert not reader.waiting

    play(scene, [*_orders(), _at_once])


def _orders() -> list[Any]:
    from fixbridge.fix.order_desk import OrderDesk

    return [OrderDesk]


def _at_once(gateway: Any) -> market_desk.MarketDesk:
    return market_desk.MarketDesk(gateway, conflation_ns=0)


def test_whole_snapshots_and_five_levels() -> None:
    async def scene(site: FixSite) -> None:
        reader, seller = await site.log_on("CLIENT1"), await site.log_on("CLIENT2")
        for price in range(4001, 4008):
            await site.order(seller, "2", price)
        types = ("0", "1", "4", "5", "6", "7", "8", "9", "B", "C")
        await reader.say("V", *request(depth="0", how="0", types=types))
        first = said(reader, await reader.hear("W"))
        assert [entry for entry in first if entry[0].startswith("1")] == [(f"1{n}", str(4000 + n), "1") for n in range(1, 6)]
        assert ("6", "4000", "") in first and ("B", "", "0") in first and ("C", "", "0") in first
        await site.order(seller, "1", 4001)
        again = said(reader, await reader.hear("W"))
        assert ("11", "4002", "1") in again and ("4", "4001", "") in again and ("C", "", "1") in again

    play(scene, [*_orders(), _at_once])


@pytest.mark.parametrize("version, empty", [("FIX.4.2", []), ("FIX.4.4", []), ("FIX.5.0SP2", [("J", "", "")])])
def test_a_snapshot_alone_of_an_empty_book(version: str, empty: list[Any]) -> None:
    async def scene(site: FixSite) -> None:
        reader = await site.log_on("CLIENT1", version)
        await reader.say("V", *request(kind="0", types=("0", "1")))
        assert said(reader, await reader.hear("W")) == empty
        await reader.say("V", *request(kind="0", types=("0", "1")))  # the same name again: the first one is over
        assert said(reader, await reader.hear("W")) == empty

    play(scene)


BAD = {
    "unknown symbol": (dict(symbols=[[(Tag.Symbol, "IF2612")], [(Tag.Symbol, "nosuch")]]), "UnknownSymbol", "nosuch"),
    "unknown ticker": (dict(symbols=[[(Tag.Symbol, "[N/A]"), (48, "IFZ6 Index"), (22, "A")]]), "UnknownSymbol", "IFZ6 Index"),
    "strange source": (dict(symbols=[[(Tag.Symbol, "IF2612"), (48, "x"), (22, "4")]]), "UnknownSymbol", "SecurityIDSource"),
    "depth": (dict(depth="6"), "UnsupportedMarketDepth", "MarketDepth(264)=6"),
    "no update type": (dict(how=""), "UnsupportedMdUpdateType", "MDUpdateType(265)"),
    "raw book": (dict(besides=[(Tag.AggregatedBook, "N")]), "UnsupportedAggregatedBook", "AggregatedBook(266)=N"),
    "entry type": (dict(types=("0", "3")), "UnsupportedMdEntryType", "MDEntryType(269)=3"),
    "leg": (dict(symbols=[[(Tag.Symbol, "IF2612"), (Tag.NoLegs, "1"), (Tag.LegSymbol, "x")]]), "", "NoLegs(555)"),
}  # fmt: skip


@pytest.mark.parametrize("what", BAD)
def test_what_is_refused_by_its_own_reason(what: str) -> None:
    asked, reason, words = BAD[what]

    async def scene(site: FixSite) -> None:
        reader = await site.log_on()
        await reader.say("V", *request(**asked))
        reject = await reader.hear("Y")
        assert reject[Tag.MDReqID] == "r" and words in reject[Tag.Text]
        assert reject.get(Tag.MDReqRejReason) == (getattr(MDReqRejReason, reason) if reason else "")
        await site.settled()
        assert not reader.waiting

    play(scene)


def test_names_of_requests() -> None:
    async def scene(site: FixSite) -> None:
        reader = await site.log_on()
        await reader.say("V", *request(kind="2"))
        unknown = await reader.hear("Y")
        assert not unknown.has(Tag.MDReqRejReason) and "'r' is no subscription" in unknown[Tag.Text]
        await reader.say("V", *request())
        await reader.hear("W")
        await reader.say("V", *request())
        assert (await reader.hear("Y"))[Tag.MDReqRejReason] == MDReqRejReason.DuplicateMdReqId
        await reader.say("V", *[field for field in request("other") if field[0] != Tag.MarketDepth])
        missing = await reader.hear("3")
        assert (missing[Tag.RefTagID], missing[Tag.SessionRejectReason]) == (str(Tag.MarketDepth), "1")

    play(scene)


def test_subscriptions_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(market_desk, "MAX_SUBSCRIPTIONS", 2)

    async def scene(site: FixSite) -> None:
        reader = await site.log_on()
        await reader.say("V", *request("a", symbols=[[(Tag.Symbol, "IF2612")], [(Tag.Symbol, "cu2701")]]))
        await reader.say("V", *request("b"))
        heard = [await reader.hear() for _ in range(3)]
        assert [m.msg_type for m in heard] == ["Y", "W", "W"]
        assert heard[0][Tag.MDReqRejReason] == MDReqRejReason.InsufficientBandwidth
        await reader.say("V", *request("a", kind="2"))
        await reader.say("V", *request("b"))
        assert (await reader.hear("W"))[Tag.MDReqID] == "b"

    play(scene)


def test_a_stuck_reader_costs_only_itself() -> None:
    """Nothing is queued for it, and what it hears when it reads again is the newest state; others hear every change meanwhile."""

    async def scene(site: FixSite) -> None:
        stuck, reader, seller = await site.log_on("CLIENT1"), await site.log_on("CLIENT2"), await site.log_on("CLIENT3")
        for client in (stuck, reader):
            await client.say("V", *request(types=("1",)))
            await client.hear("W")
        site.wires.stuck["CLIENT1"] = market_desk.MAX_BACKLOG_BYTES
        for n in range(1, 31):
            await site.order(seller, "2", 4001)
            assert said(reader, await reader.hear("X"))[0][2] == str(n)
        assert not stuck.waiting
        desk = next(desk for desk in site.gateway.desks if isinstance(desk, market_desk.MarketDesk))
        assert [len(r.dirty) for r in desk._readers.values()] == [1, 0]
        site.wires.stuck.clear()
        assert said(stuck, await stuck.hear("X")) == [(f"{MDUpdateAction.New}11", "4001", "30")]
        await asyncio.sleep(0)
        assert not stuck.waiting
        stuck.log_out()
        await site.order(seller, "2", 4001)
        await reader.hear("X")
        assert not stuck.waiting and len(desk._readers) == 1

    play(scene, [*_orders(), _at_once])
