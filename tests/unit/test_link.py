"""The edge link over deaths of its core: every record once and in order, every submission decided once."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from unit.core_site import FRONT, CoreSite, Watch, account_query, insert, refusal_of, report_of, session, session_closed

from ctpproto import ctp
from fixbridge.adapters.contract import Refused
from fixbridge.link.edge import LinkClient
from fixbridge.link.frames import UNCHECKED, Hello, LinkFault, State, decode_hello, decode_state, encode_hello, encode_state

_M = ctp.messages


async def joined(paths: list[Path], watch: Watch, **options: object) -> LinkClient:
    link = LinkClient(paths, **{"hold_seconds": 30.0, **options})  # type: ignore[arg-type]
    await link.connect()
    link.read(0, FRONT, watch)
    await link.caught_up()
    return link


def contiguous(watch: Watch) -> None:
    assert watch.numbers() == list(range(1, len(watch.numbers()) + 1))


def test_what_waits_for_a_core_is_handed_in_once_and_in_order(tmp_path: Path) -> None:
    async def story() -> None:
        folder, path, watch = tmp_path / "log", tmp_path / "link.sock", Watch()
        core = await CoreSite(folder, path).serve()
        link = await joined([path], watch)
        for submission in [*session(), insert(1)]:
            link.submit(submission)
        await watch.until(report_of(1))
        core.crash()
        for reference in range(2, 30):
            link.submit(insert(reference))
        link.submit(account_query(99))
        core = await CoreSite(folder, path).serve()
        await watch.until(report_of(29))
        await watch.until(refusal_of(_M.OnRspQryTradingAccount.tid, 99))
        assert watch.ordered() == [str(n) for n in range(1, 30)]
        contiguous(watch)
        link.close()
        await core.stop()

    asyncio.run(story())


def test_what_the_dead_core_had_taken_is_not_handed_in_again(tmp_path: Path) -> None:
    """Crashed at every point between submit and release: in the log once, whatever the edge had seen of it."""

    async def story(turns: int) -> None:
        folder, path, watch = tmp_path / f"log{turns}", tmp_path / "link.sock", Watch()
        core = await CoreSite(folder, path).serve()
        link = await joined([path], watch)
        for submission in session():
            link.submit(submission)
        await watch.until(lambda r: r.message.tid == _M.OnRspUserLogin.tid and r.number)
        for reference in range(1, 6):
            link.submit(insert(reference))
        for _ in range(turns):
            await asyncio.sleep(0)
        core.crash()
        core = await CoreSite(folder, path).serve()
        await watch.until(report_of(5))
        link.submit(insert(6))
        await watch.until(report_of(6))
        assert watch.ordered() == ["1", "2", "3", "4", "5", "6"]
        contiguous(watch)
        link.close()
        await core.stop()

    for turns in range(12):
        asyncio.run(story(turns))


def test_a_zombie_of_an_epoch_that_is_over_is_left_alone(tmp_path: Path) -> None:
    async def story() -> None:
        folder, first, second, watch, told = tmp_path / "log", tmp_path / "first.sock", tmp_path / "second.sock", Watch(), []
        core = await CoreSite(folder, first).serve()
        link = await joined([first, second], watch, on_event=told.append)
        core.crash()
        core = await CoreSite(folder, second).serve()
        for submission in session():
            link.submit(submission)
        await watch.until(lambda r: r.message.tid == _M.OnRspUserLogin.tid)
        assert link.epoch == 2
        zombie = await CoreSite(tmp_path / "zombie", first).serve()  # another log, epoch 1, at an address the link knows
        core.crash()
        link.submit(insert(1))
        async with asyncio.timeout(20):
            while not any("is of epoch 1, which is over" in line for line in told):
                await asyncio.sleep(0.01)
        assert link.halted and not link.closed.is_set()
        core = await CoreSite(folder, second).serve()
        await watch.until(report_of(1))
        assert link.epoch == 3
        contiguous(watch)
        link.close()
        await core.stop()
        await zombie.stop()

    asyncio.run(story())


def test_the_link_goes_over_to_a_higher_epoch_while_the_old_core_still_answers(tmp_path: Path) -> None:
    async def story() -> None:
        folder, first, second, watch = tmp_path / "log", tmp_path / "first.sock", tmp_path / "second.sock", Watch()
        old = await CoreSite(folder, first).serve()
        link = await joined([first, second], watch)
        for submission in session():
            link.submit(submission)
        await watch.until(lambda r: r.message.tid == _M.OnRspUserLogin.tid)
        # The pen is taken while the old core's process lives on: its socket answers, its log is closed.
        old.sequencer._turn = lambda: None  # type: ignore[method-assign]
        old.sequencer._committer.close()
        old.writer.close()
        link.submit(insert(1))
        new = await CoreSite(folder, second).serve()
        await watch.until(report_of(1))
        assert link.epoch == 2 and watch.ordered() == ["1"]
        link.close()
        await old.server.stop()
        await new.stop()

    asyncio.run(story())


def test_a_core_that_lacks_what_was_read_ends_the_link(tmp_path: Path) -> None:
    """Nobody may be told a second version of what happened: the edge begins again instead."""

    async def story() -> None:
        path, watch = tmp_path / "link.sock", Watch()
        core = await CoreSite(tmp_path / "log", path).serve()
        link = await joined([path], watch)
        core.crash()
        for _ in range(2):  # epoch 2 of another history, as long as the first
            core = CoreSite(tmp_path / "other", path)
            await core.stop()
        core = await CoreSite(tmp_path / "other", path).serve()
        async with asyncio.timeout(20):
            await link.closed.wait()
        assert "this log holds another" in str(link.halted)
        with pytest.raises(Refused):
            link.submit(insert(1))
        await core.stop()

    asyncio.run(story())


def test_without_a_core_members_are_refused_in_words_and_the_edge_s_own_commands_wait(tmp_path: Path) -> None:
    async def story() -> None:
        folder, path, watch = tmp_path / "log", tmp_path / "link.sock", Watch()
        core = await CoreSite(folder, path).serve()
        link = await joined([path], watch, hold_seconds=0.2)
        for submission in session():
            link.submit(submission)
        await watch.until(lambda r: r.message.tid == _M.OnRspUserLogin.tid)
        core.crash()
        async with asyncio.timeout(5):
            while not link.halted:
                await asyncio.sleep(0)
        link.submit(insert(1))
        link.submit(account_query(2))
        link.submit(session_closed())
        refused = await watch.until(refusal_of(_M.OnRspOrderInsert.tid, 1))
        assert refused.message.fields[0].ErrorID == ctp.errors.FRONT_NOT_ACTIVE.id
        await watch.until(refusal_of(_M.OnRspQryTradingAccount.tid, 2))
        with pytest.raises(Refused):
            link.submit(insert(3))
        core = await CoreSite(folder, path).serve()
        await watch.until(lambda r: r.message.tid == ctp.internal_messages.SessionClosed.tid and r.number)
        assert watch.ordered() == []
        link.close()
        await core.stop()

    asyncio.run(story())


def test_a_burst_after_an_outage_is_taken_whole(tmp_path: Path) -> None:
    """More waits than a core lets wait: the link hands it over as fast as it is decided, and nothing is refused."""

    async def story() -> None:
        folder, path, watch = tmp_path / "log", tmp_path / "link.sock", Watch()
        core = await CoreSite(folder, path).serve()
        link = await joined([path], watch)
        for submission in session():
            link.submit(submission)
        await watch.until(lambda r: r.message.tid == _M.OnRspUserLogin.tid)
        core.crash()
        for reference in range(1, 4001):
            link.submit(insert(reference))
        core = await CoreSite(folder, path, max_pending=2500).serve()
        await watch.until(report_of(4000))
        assert watch.ordered() == [str(n) for n in range(1, 4001)]
        assert not any(r.number == 0 for r in watch.records)
        link.close()
        await core.stop()

    asyncio.run(story())


def test_a_session_s_end_that_the_core_refuses_is_handed_in_until_it_is_taken(tmp_path: Path) -> None:
    async def story() -> None:
        path, watch = tmp_path / "link.sock", Watch()
        core = await CoreSite(tmp_path / "log", path).serve()
        link = await joined([path], watch)
        core.sequencer.max_pending = 0
        link.submit(session_closed())
        link.submit(insert(1))
        await watch.until(refusal_of(_M.OnRspOrderInsert.tid, 1))
        core.sequencer.max_pending = 100
        await watch.until(lambda r: r.message.tid == ctp.internal_messages.SessionClosed.tid and r.number)
        heard = [r for r in watch.records if r.number == 0 and r.message.tid == _M.OnRspError.tid]
        assert not heard, "the edge hears no refusal of it"
        link.close()
        await core.stop()

    asyncio.run(story())


def test_frames_say_what_they_were_given() -> None:
    hello = Hello(-1, 2**64 - 1, 2**40, 7, bytes(range(16)))
    assert decode_hello(encode_hello(hello)) == hello and len(UNCHECKED) == 16
    state = State(3, 99, "the disk is full")
    assert decode_state(encode_state(state)) == state
    for cut in (b"", encode_state(state)[:13], b"\0\1" + encode_state(state)[2:]):
        with pytest.raises(LinkFault):
            decode_state(cut)
