"""The desk of orders in each version that it speaks: entry, replaces, cancels one by one and all together, questions, doubts."""

from __future__ import annotations

from typing import Any

import pytest
from unit.fix_site import Client, FixSite, play

from ctpproto import ctp
from ctpproto.fix.message import FixMessage, utc_timestamp
from ctpproto.generated import fix42, fix50sp2
from ctpproto.generated.fix44 import BusinessRejectReason, MassCancelRequestType, MassStatusReqType, MsgType, Tag
from ctpproto.translate.faults import CannotSay
from fixbridge.fix import closing
from fixbridge.fix.order_desk import OrderDesk

VERSIONS = ("FIX.4.2", "FIX.4.4", "FIX.5.0SP2")
SYMBOL = "m2705"


async def order(
    site: FixSite, client: Client, name: str, side: str = "1", qty: int = 1, price: object = 2900, **more: Any
) -> None:
    await client.say("D", *fields(site, name, side, qty, price, **more))


def fields(site: FixSite, name: str, side: str, qty: int, price: object, **more: Any) -> list[tuple[int, str]]:
    said: dict[int, Any] = {
        Tag.ClOrdID: name, Tag.HandlInst: "1", Tag.Symbol: SYMBOL, Tag.Side: side, Tag.OrderQty: qty, Tag.OrdType: "2",
        Tag.Price: price, Tag.PositionEffect: "O", Tag.TransactTime: utc_timestamp(site.gateway.now_ns()),
    }  # fmt: skip
    said.update({getattr(Tag, tag): value for tag, value in more.items()})
    return [(tag, str(value)) for tag, value in said.items() if value is not None]


async def replace(site: FixSite, client: Client, name: str, orig: str, qty: int = 1, price: object = 2900, **more: Any) -> None:
    said = fields(site, name, more.pop("side", "1"), qty, price, **more)
    await client.say("G", *said, (Tag.OrigClOrdID, orig))


async def cancel(site: FixSite, client: Client, name: str, orig: str, side: str = "1", **more: Any) -> None:
    said = [(Tag.ClOrdID, name), (Tag.OrigClOrdID, orig), (Tag.Symbol, SYMBOL), (Tag.Side, side)]
    said += [(getattr(Tag, tag), value) for tag, value in more.items()]
    await client.say("F", *said, (Tag.TransactTime, utc_timestamp(site.gateway.now_ns())))


async def hear(client: Client, *tags: int) -> tuple[str, ...]:
    """The next message's kind and values. What FIX.4.2 says by ExecTransType is checked, and said as the others say it."""
    message = await client.hear()
    values = {tag: message.get(tag) for tag in tags}
    if client.version.name == fix42.DICTIONARY.version and message.msg_type == MsgType.ExecutionReport:
        kind, status = message[Tag.ExecType], message[Tag.OrdStatus]
        assert kind == "8" or message[fix42.Tag.ExecTransType] == ("3" if message[Tag.ExecID].startswith("G") else "0")
        if Tag.ExecType in values and kind in "12":
            assert kind == ("2" if message[Tag.LeavesQty] == "0" else "1")
            values[Tag.ExecType] = "F"
        if Tag.OrdStatus in values and kind == status == "5":
            values[Tag.OrdStatus] = "0"
    return tuple(values.values())


STATE = (Tag.ClOrdID, Tag.OrigClOrdID, Tag.ExecType, Tag.OrdStatus, Tag.OrderQty, Tag.CumQty, Tag.LeavesQty)


@pytest.mark.parametrize("version", VERSIONS)
def test_an_order_is_replaced_filled_and_cancelled(version: str) -> None:
    async def scene(site: FixSite) -> None:
        client, other = await site.log_on("CLIENT1", version), await site.log_on("CLIENT2")
        await order(site, client, "a", qty=4)
        assert await hear(client, *STATE) == ("a", "", "0", "0", "4", "0", "4")
        await replace(site, client, "r1", "a", 6, 2901)
        assert await hear(client, *STATE) == ("r1", "a", "E", "E", "4", "0", "4")
        assert await hear(client, *STATE, Tag.Price) == ("r1", "a", "5", "0", "6", "0", "6", "2901")
        await order(site, other, "s", "2", 2, 2900)
        await site.settled()
        assert await hear(client, *STATE, Tag.LastPx) == ("r1", "", "F", "1", "6", "2", "4", "2901")
        # Two in a row before either is answered, then a cancel by the newest name.
        await replace(site, client, "r2", "r1", 5, 2901)
        await replace(site, client, "r3", "r2", 7, 2899)
        await cancel(site, client, "c", "r3")
        heard = [await hear(client, *STATE[:4]) for _ in range(6)]
        asked = [("r2", "r1", "E"), ("r3", "r1", "E"), ("c", "r1", "6")]
        assert sorted(h[:3] for h in heard if h[2] in "E6") == sorted(asked) or [h[0] for h in heard if h[2] in "E6"] == [
            "r2", "r3", "c",
        ]  # fmt: skip
        assert [h[:3] for h in heard if h[2] not in "E6"] == [("r2", "r1", "5"), ("r3", "r2", "5"), ("c", "r3", "4")]
        assert heard[-1][3] == "4"
        await replace(site, client, "late", "r3", 9)
        answer = await client.hear("9")
        assert (answer[Tag.CxlRejReason], answer[Tag.OrdStatus], answer[Tag.CxlRejResponseTo]) == ("0", "4", "2")

    play(scene)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_replace_to_what_is_traded_already_fills_the_order(version: str) -> None:
    async def scene(site: FixSite) -> None:
        client, other = await site.log_on("CLIENT1", version), await site.log_on("CLIENT2")
        await order(site, client, "a", qty=4)
        await order(site, other, "s", "2", 3, 2900)
        await site.settled()
        client.waiting.clear()
        await replace(site, client, "r", "a", 2)
        assert (await hear(client, Tag.ExecType)) == ("E",)
        assert await hear(client, *STATE) == ("r", "a", "5", "2", "3", "3", "0")

    play(scene)


@pytest.mark.parametrize("version", VERSIONS)
def test_replaces_that_cannot_be(version: str) -> None:
    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1", version)
        no_word = "2" if version == "FIX.4.2" else "99"  # FIX.4.2 has no Other

        async def refused(*said: Any, reason: str, words: str, **more: Any) -> None:
            await replace(site, client, *said, **more)
            answer = await client.hear()
            while answer.msg_type == "8":
                assert answer[Tag.ExecType] == "E"
                answer = await client.hear()
            asked = answer[Tag.CxlRejReason], answer[Tag.CxlRejResponseTo], answer[Tag.ClOrdID]
            assert asked == (reason, "2", said[0]) and words in answer[Tag.Text], answer

        await order(site, client, "a", qty=4)
        await client.hear("8")
        await refused("r1", "b", reason="1", words="no order of today")
        await refused("r2", "a", side="2", reason=no_word, words="Side(54)")
        await refused("r3", "a", PositionEffect="C", reason=no_word, words="(77)")
        await refused("r4", "a", 3, "2900.5", reason=no_word, words="CTP:")
        await refused("r5", "a", TimeInForce="2", reason=no_word, words="TimeInForce(59)")
        await replace(site, client, "r6", "a", 5)
        await site.settled()
        client.waiting.clear()
        await refused("r7", "a", reason="1", words="replaced by 'r6'")
        await refused("r6", "r6", reason="2" if version == "FIX.4.2" else "6", words="used today")
        # Sent again by its own word, it is answered with what became of it.
        await client.say("G", (Tag.PossResend, "Y"), *fields(site, "r6", "1", 5, 2900), (Tag.OrigClOrdID, "a"))
        answer = await client.hear("8")
        assert (answer[Tag.ClOrdID], answer[Tag.OrderQty], answer[Tag.OrdStatus]) == ("r6", "5", "0")

    play(scene)


@pytest.mark.parametrize("version", VERSIONS[1:])
def test_all_orders_of_a_security_or_all_are_cancelled(version: str) -> None:
    async def scene(site: FixSite) -> None:
        client, other = await site.log_on("CLIENT1", version), await site.log_on("CLIENT2")
        await site.order(other, "1", 3900)
        await order(site, client, "a", price=2890)
        await order(site, client, "b", "2", price=2910)
        await order(site, client, "c", price=3900, Symbol="IF2612")
        await site.settled()
        client.waiting.clear()

        async def ask(name: str, kind: str, *more: tuple[int, str]) -> FixMessage:
            now = utc_timestamp(site.gateway.now_ns())
            await client.say("q", (Tag.ClOrdID, name), (Tag.MassCancelRequestType, kind), (Tag.TransactTime, now), *more)
            await site.settled()
            return client.waiting.pop(next(n for n, m in enumerate(client.waiting) if m.msg_type == "r"))

        of_one = MassCancelRequestType.CancelOrdersForASecurity
        report = await ask("m1", of_one, (Tag.Symbol, SYMBOL), (Tag.Side, "1"))
        assert (report[Tag.MassCancelResponse], report[Tag.TotalAffectedOrders]) == (of_one, "1")
        name = Tag.OrigClOrdID if version == "FIX.4.4" else fix50sp2.Tag.AffectedOrigClOrdID
        assert [e[name] for e in client.entries(report, Tag.NoAffectedOrders)] == ["a"]
        assert [await hear(client, *STATE[:3]) for _ in range(2)] == [("m1", "a", "6"), ("m1", "a", "4")]
        report = await ask("m2", MassCancelRequestType.CancelAllOrders)
        assert report[Tag.TotalAffectedOrders] == "2"
        ended = [h for h in [await hear(client, *STATE[:3]) for _ in range(4)] if h[2] == "4"]
        assert sorted(ended) == [("m2", "b", "4"), ("m2", "c", "4")]
        report = await ask("m3", MassCancelRequestType.CancelAllOrders)
        assert report[Tag.TotalAffectedOrders] == "0"
        for name, kind, reason in (("m4", "3", "0"), ("m5", of_one, "1"), ("m2", MassCancelRequestType.CancelAllOrders, "99")):
            report = await ask(name, kind)
            assert (report[Tag.MassCancelResponse], report[Tag.MassCancelRejectReason]) == ("0", reason)
        assert not client.waiting

    play(scene)


@pytest.mark.parametrize("version", VERSIONS)
def test_questions_about_orders(version: str) -> None:
    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1", version)
        await order(site, client, "a", qty=2)
        new = await client.hear("8")
        await client.say("H", (Tag.ClOrdID, "a"), (Tag.Symbol, SYMBOL), (Tag.Side, "1"))
        assert await hear(client, Tag.ClOrdID, Tag.OrderID, Tag.OrdStatus, Tag.LeavesQty) == ("a", new[Tag.OrderID], "0", "2")
        await client.say("H", (Tag.ClOrdID, "x"), (Tag.Symbol, SYMBOL), (Tag.Side, "1"))
        assert await hear(client, Tag.ClOrdID, Tag.OrdStatus, Tag.OrdRejReason) == ("x", "8", "5")
        if version == "FIX.4.2":
            for kind in ("q", "AF"):  # FIX.4.2 lacks both: refused by name
                await client.say(kind, (Tag.ClOrdID, "m"))
                answer = await client.hear("j")
                assert (answer[Tag.BusinessRejectReason], answer[Tag.RefMsgType]) == ("3", kind)
            return
        await order(site, client, "b", "2", price=2950)
        await client.hear("8")
        ask = ((Tag.MassStatusReqID, "q1"), (Tag.MassStatusReqType, MassStatusReqType.StatusForAllOrders))
        await client.say("AF", *ask)
        tags = (Tag.ClOrdID, Tag.MassStatusReqID, Tag.TotNumReports, Tag.LastRptRequested)
        assert [await hear(client, *tags) for _ in range(2)] == [("a", "q1", "2", "N"), ("b", "q1", "2", "Y")]
        await client.say("AF", *ask, (Tag.Symbol, "IF2612"))
        answer = await client.hear("j")
        assert answer[Tag.BusinessRejectReason] == BusinessRejectReason.UnknownID and answer[Tag.BusinessRejectRefID] == "q1"

    play(scene)


def test_a_trade_that_a_member_does_not_know_is_shown_to_the_operator() -> None:
    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1")
        said = ((Tag.OrderID, "7"), (Tag.ExecID, "12.0"), (Tag.DKReason, "D"), (Tag.Symbol, SYMBOL), (Tag.Side, "1"))
        await client.say("Q", *said, (Tag.Text, "not ours"))
        (line,) = [line for line in site.lines if "does not know" in line]
        assert all(words in line for words in ("CLIENT1", "12.0", "NoMatchingOrder", "not ours")) and not client.waiting

    play(scene)


@pytest.mark.parametrize("option", [True, False])
def test_orders_end_with_their_session_where_it_says_so(option: bool) -> None:
    async def scene(site: FixSite) -> None:
        site.gateway._cancels_on_disconnect = lambda session: option
        client, other = await site.log_on("CLIENT1"), await site.log_on("CLIENT2")
        await order(site, client, "a")
        await order(site, other, "b", price=2880)
        await site.settled()
        client.log_out()
        await order(site, client, "c")  # came with the end: nobody hears it
        await site.settled()
        client.waiting.clear()
        again = await site.log_on("CLIENT1")
        heard = [tuple(m.get(tag) for tag in STATE[:4]) for m in again.waiting]
        assert heard == ([("a", "", "4", "4")] if option else [])
        desk = next(desk for desk in site.gateway.desks if isinstance(desk, OrderDesk))
        assert desk.book.find("CLIENT2", "b").live and desk.book.find("CLIENT1", "a").live != option

    play(scene)


def test_an_order_whose_echo_holds_a_delimiter_stops_nobody() -> None:
    """A DATA field may hold SOH; a view of one must not make a field of its own in what the gateway says."""

    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1")
        message = FixMessage("8", [(Tag.OrderID, "1"), (Tag.Text, "a\x0139=2")])
        site.gateway._send(client.session, message)
        (heard,) = client.waiting
        assert heard.get(Tag.OrdStatus) == "" and "39=2" in heard[Tag.Text]

    play(scene)


@pytest.mark.parametrize("version", VERSIONS)
def test_stops_and_market_orders_reach_the_counter(version: str) -> None:
    async def scene(site: FixSite) -> None:
        client = await site.log_on("CLIENT1", version)
        for name, more in (
            ("market", {"OrdType": "1", "price": None, "TimeInForce": "3"}),
            ("stop", {"OrdType": "3", "price": None, "StopPx": "2950"}),
            ("limit", {"OrdType": "4", "StopPx": "2950"}),
        ):
            await order(site, client, name, **more)
            told = await client.hear("8")
            assert (told[Tag.ClOrdID], told[Tag.OrdType]) == (name, more["OrdType"])
            assert told[Tag.ExecType] == "0" or told[Tag.CTPErrorID]
            await site.settled()
            client.waiting.clear()

    play(scene)


@pytest.mark.parametrize("version", VERSIONS)
def test_what_is_closed_at_an_exchange_with_two_kinds_of_lots(version: str) -> None:
    async def scene(site: FixSite) -> None:
        client, other = await site.log_on("CLIENT1", version), await site.log_on("CLIENT2")

        async def trade(name: str, side: str, lots: int, **more: Any) -> FixMessage:
            """CLIENT1's part of a trade with CLIENT2; its first report."""
            await order(site, client, name, side, lots, 75000, Symbol="cu2701", **more)
            await order(site, other, f"o{name}", "12"[side == "1"], lots, 75000, Symbol="cu2701")
            first = await client.hear("8")
            await site.settled()
            client.waiting.clear()
            return first

        await trade("buy", "1", 3)
        # Said plainly, and meant: whatever was opened today. What follows at once waits its turn.
        close = fields(site, "close", "2", 2, 75010, Symbol="cu2701", PositionEffect="C")
        await client.say("D", *close)
        said = [(Tag.ClOrdID, "end"), (Tag.OrigClOrdID, "close"), (Tag.Symbol, "cu2701"), (Tag.Side, "2")]
        await client.say("F", *said, (Tag.TransactTime, utc_timestamp(site.gateway.now_ns())))
        heard = [await client.hear("8") for _ in range(3)]
        assert {(m[Tag.PositionEffect], m[Tag.CTPOffsetFlag]) for m in heard} == {("C", "3")}
        assert heard[-1][Tag.ExecType] == "4"
        # A replace need not know what was chosen.
        await client.say("D", *fields(site, "again", "2", 2, 75010, Symbol="cu2701", PositionEffect="C"))
        assert (await client.hear("8"))[Tag.ExecType] == "0"
        await replace(site, client, "more", "again", 3, 75010, side="2", Symbol="cu2701", PositionEffect="C")
        assert [(await client.hear("8"))[Tag.ExecType] for _ in range(2)] == ["E", "5"]
        # All three are being closed: the counter says so.
        told = await trade("none", "2", 1, PositionEffect="C")
        assert told[Tag.ExecType] == "8" and told[Tag.CTPErrorID]

    play(scene)


def test_lots_of_both_kinds_are_named() -> None:
    def row(date: str, lots: int, frozen: int = 0, direction: str = "2") -> Any:
        return ctp.structs.InvestorPosition(
            InstrumentID="cu2701", PosiDirection=direction, HedgeFlag="1", PositionDate=date, Position=lots, ShortFrozen=frozen
        )

    def close(lots: int) -> FixMessage:
        said = [(Tag.Symbol, "cu2701"), (Tag.Side, "2"), (Tag.OrderQty, str(lots)), (Tag.PositionEffect, "C")]
        return FixMessage("D", [(tag, text) for tag, text in said])

    rows = [row("1", 5, 1), row("2", 3, 1), row("1", 50, direction="3")]
    for lots, flag in ((2, "4"), (3, "3"), (4, "3"), (7, "")):
        message = close(lots)
        assert closing.chosen(message, closing.closable(message, rows)).get(Tag.CTPOffsetFlag) == flag
    with pytest.raises(CannotSay, match="yesterday's 2 and one for today's 4"):
        closing.chosen(close(5), closing.closable(close(5), rows))
