"""The native FIX engine over real sockets, without a core behind it: who gets in, what ends a connection, what is kept."""

from __future__ import annotations

import asyncio
import datetime as dt
import socket
import time
from pathlib import Path

import pytest
from interop.native import BAD, GOOD, Application, Peer, in_loop, news, running

from ctpproto.generated.fix44 import Tag
from fixbridge.fix.engine import SessionKey

KEY = SessionKey("FIX.4.4", "ISLD", "TW")
VERSIONS = ["FIX.4.0", "FIX.4.1", "FIX.4.2", "FIX.4.3", "FIX.4.4", "FIX.5.0", "FIX.5.0SP1", "FIX.5.0SP2"]


@pytest.mark.parametrize("begin_string", ["FIX.4.0", "FIX.4.1", "FIX.4.2", "FIX.4.3", "FIX.4.4", "FIXT.1.1"])
@in_loop
async def test_every_version_logs_on_and_is_answered_in_it(tmp_path: Path, begin_string: str) -> None:
    async with running(tmp_path, {"versions": VERSIONS}, application=Application(echo=True)) as (engine, application):
        peer = Peer(begin_string)
        answer = await peer.log_on(engine)
        assert (answer.msg_type, answer[Tag.MsgSeqNum], answer[Tag.HeartBtInt]) == ("A", "1", "30")
        assert (answer.get(1137) == "9") == (begin_string == "FIXT.1.1")
        peer.order("one")
        said = await peer.hear()
        if begin_string in ("FIX.4.0", "FIX.4.1", "FIX.4.3"):  # the session level alone
            assert (said.msg_type, said[Tag.RefSeqNum]) == ("j" if begin_string == "FIX.4.3" else "3", "2")
            assert application.heard == []
            return
        assert said[Tag.Headline] == "one"
        assert application.heard == [("logon", SessionKey(begin_string, "ISLD", "TW")), ("D", "one")]
        await peer.log_out()
        assert application.heard[-1][0] == "logout"


@in_loop
async def test_a_transport_session_speaks_the_version_that_is_asked_for(tmp_path: Path) -> None:
    async with running(tmp_path, {"versions": ["FIX.5.0", "FIX.5.0SP2"]}) as (engine, _):
        for code in ("7", "9"):
            peer = Peer("FIXT.1.1")
            assert (await peer.log_on(engine, (1137, code), (Tag.ResetSeqNumFlag, "Y"))).get(1137) == code
            await peer.log_out()
        refused = await Peer("FIXT.1.1").log_on(engine, (1137, "8"))
        assert refused.msg_type == "5" and "FIX.5.0 or FIX.5.0SP2" in refused[Tag.Text]


@in_loop
async def test_numbers_and_messages_are_kept_over_a_stop(tmp_path: Path) -> None:
    async with running(tmp_path) as (engine, _):
        peer = Peer()
        await peer.log_on(engine)
        engine.send(KEY, news("heard"))
        assert (await peer.hear())[Tag.Headline] == "heard"
        await peer.log_out()
        engine.send(KEY, news("missed"))
        engine.send(KEY, news("missed too"))
    async with running(tmp_path) as (engine, _):
        assert [message[Tag.Headline] for message in engine.sent(KEY)] == ["missed too", "missed", "heard"]
        answer = await peer.log_on(engine)
        assert (answer.msg_type, answer[Tag.MsgSeqNum]) == ("A", "6")  # Logon, News, Logout, two News before it
        peer.say("2", (Tag.BeginSeqNo, "4"), (Tag.EndSeqNo, "0"))
        for number, headline in (("4", "missed"), ("5", "missed too")):
            again = await peer.hear()
            assert (again[Tag.MsgSeqNum], again[Tag.PossDupFlag], again[Tag.Headline]) == (number, "Y", headline)
        fill = await peer.hear()
        assert (fill.msg_type, fill[Tag.MsgSeqNum], fill[Tag.GapFillFlag], fill[Tag.NewSeqNo]) == ("4", "6", "Y", "7")


@in_loop
async def test_a_wrong_password_takes_a_number_and_resets_none(tmp_path: Path) -> None:
    async with running(tmp_path) as (engine, application):
        peer = Peer()
        await peer.log_on(engine)
        await peer.log_out()
        refused = await Peer().log_on(engine, (Tag.ResetSeqNumFlag, "Y"), password=BAD)
        assert (refused.msg_type, refused[Tag.Text], refused[Tag.MsgSeqNum]) == ("5", "not you", "3")
        assert application.said("LogonRefused") == ["FIX.4.4:ISLD->TW: not you"]
        assert (await peer.log_on(engine))[Tag.MsgSeqNum] == "4"


@pytest.mark.parametrize(
    "row, peer, fields, why",
    [
        ({}, Peer(ours="NOBODY"), (), "no session"),
        ({}, Peer(theirs="FIXBRIDGE"), (), "no session"),
        ({}, Peer("FIX.4.1"), (), "no session"),
        ({"addresses": ["192.0.2.0/24"]}, Peer(), (), "may not log on from 127.0.0.1"),
        ({"target_sub_id": "DESK"}, Peer(), ((Tag.SenderSubID, "OTHER"),), "sub-ID 'OTHER'"),
        ({"role": "initiator", "versions": ["FIX.4.4"], "hosts": ["127.0.0.1:9"]}, Peer(), (), "that we begin"),
    ],
)
@in_loop
async def test_a_stranger_gets_no_answer(tmp_path: Path, row, peer: Peer, fields, why: str) -> None:
    async with running(tmp_path, row) as (engine, application):
        with pytest.raises((EOFError, ConnectionError)):
            await peer.log_on(engine, *fields)
        assert any(why in said for said in application.said("Uninvited")), application.troubles
        assert not application.heard


@pytest.mark.parametrize(
    "data, what",
    [
        (b"GET / HTTP/1.1\r\n\r\n" * 3, "Garbled"),
        (Peer().wire("0"), "Uninvited"),
        (b"8=FIX.4.4\x019=60000\x01" + b"x" * 5000, "Uninvited"),
    ],
    ids=["no FIX", "no Logon", "a long one"],
)
@in_loop
async def test_first_bytes_that_are_no_logon_end_the_connection(tmp_path: Path, data: bytes, what: str) -> None:
    async with running(tmp_path) as (engine, application):
        peer = await Peer().connect(engine)
        peer.writer.write(data)
        assert await peer.hear_end() == [] and application.said(what)


@in_loop
async def test_silence_and_too_many_connections_end(tmp_path: Path) -> None:
    async with running(tmp_path, logon_seconds=0.2, max_connections=1) as (engine, application):
        first = await Peer().connect(engine)
        second = await Peer().connect(engine)
        assert await second.hear_end() == [] and await first.hear_end() == []
        assert sorted(application.said("Uninvited")) == ["more than 1 connections", "no Logon(A) within 0.2 s"]


@in_loop
async def test_a_second_connection_of_a_member_is_refused_without_a_word(tmp_path: Path) -> None:
    async with running(tmp_path, {"versions": ["FIX.4.2", "FIX.4.4"]}) as (engine, application):
        peer = Peer()
        await peer.log_on(engine)
        for version in ("FIX.4.4", "FIX.4.2"):
            with pytest.raises((EOFError, ConnectionError)):
                await Peer(version).log_on(engine)
        assert len(application.said("Uninvited")) == 2
        both = [Peer("FIX.4.2") for _ in range(2)]
        await peer.log_out()
        found = await asyncio.gather(*(p.log_on(engine) for p in both), return_exceptions=True)
        assert sorted(type(one).__name__ == "FixMessage" for one in found) == [False, True], "at once, one gets in"


@in_loop
async def test_a_member_that_drops_may_come_back_at_once(tmp_path: Path) -> None:
    async with running(tmp_path) as (engine, application):
        peer = Peer()
        for _ in range(3):
            assert (await peer.log_on(engine)).msg_type == "A"
            peer.writer.transport.abort()
            await application.until(lambda: engine.live[KEY].connection is None, "the engine has seen it")
        assert [what for what, *_ in application.heard] == ["logon", "logout"] * 3


@in_loop
async def test_garbage_is_skipped_and_too_much_of_it_ends(tmp_path: Path) -> None:
    async with running(tmp_path, application=Application(echo=True)) as (engine, application):
        peer = Peer()
        await peer.log_on(engine)
        broken = peer.wire("D", (Tag.ClOrdID, "broken"), number=peer.next_out)
        for garbage in (
            b"junk\x01", broken[:-4] + b"000\x01", broken.replace(b"\x0135=", b"\x0136="), b"8=FIX.4.4\x019=99999\x01",
            b"8=FIX.4.4\x019=5\x01" + broken[20:], b"8=FI",
        ):  # fmt: skip
            peer.writer.write(garbage)
            peer.order("good")
            assert (await peer.hear())[Tag.Headline] == "good"
        assert len(application.said("Garbled")) >= 6 and ("D", "broken") not in application.heard
        peer.writer.write(b"x" * 400_000)
        await peer.hear_end()
        assert application.said("TooMuchGarbage")


@in_loop
async def test_any_chunks_of_a_stream_are_the_same_messages(tmp_path: Path) -> None:
    async with running(tmp_path, application=Application(echo=True)) as (engine, application):
        peer = Peer()
        await peer.log_on(engine)
        stream = b"".join(peer.wire("D", (Tag.ClOrdID, f"{n}")) for n in range(300))
        for size in (1, 7, 150):
            for at in range(0, 3000, size):
                peer.writer.write(stream[at : min(at + size, 3000)])
                await asyncio.sleep(0)
            stream = stream[3000:]
        peer.writer.write(stream)
        assert [(await peer.hear())[Tag.Headline] for _ in range(300)] == [f"{n}" for n in range(300)]


@in_loop
async def test_a_reader_that_does_not_read_is_closed_and_a_resend_heals_it(tmp_path: Path) -> None:
    async with running(tmp_path, max_write_buffer_bytes=65536) as (engine, application):
        peer = Peer()
        await peer.connect(engine)
        peer.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        await peer.say_logon()
        peer.reader._transport.pause_reading()  # type: ignore[attr-defined]
        count = 0
        while not application.said("SlowReader"):
            engine.send(KEY, news(f"{count}" + "x" * 1000))
            count += 1
            await asyncio.sleep(0)
            assert count < 20_000
        await peer.end()
        again = Peer()
        again.next_out = peer.next_out
        answer = await again.log_on(engine)
        again.say("2", (Tag.BeginSeqNo, "2"), (Tag.EndSeqNo, "0"))
        headlines = []
        while (message := await again.hear()).msg_type == "B":
            headlines.append(message[Tag.Headline].rstrip("x"))
        assert headlines == [f"{n}" for n in range(count)] and message[Tag.MsgSeqNum] == answer[Tag.MsgSeqNum]


@in_loop
async def test_rates_are_answered(tmp_path: Path) -> None:
    row = {"messages_per_second": 5, "logons_per_minute": 3}
    async with running(tmp_path, row, application=Application(echo=True)) as (engine, application):
        peer = Peer()
        await peer.log_on(engine)
        for n in range(8):
            peer.order(f"{n}")
        answers = [await peer.hear() for _ in range(8)]
        assert [answer.msg_type for answer in answers] == ["B"] * 5 + ["j"] * 3
        assert answers[-1][Tag.Text] == "more than 5 messages within a second" and answers[-1][Tag.RefSeqNum] == "9"
        await peer.log_out()
        for _ in range(2):
            await peer.log_on(engine)
            await peer.log_out()
        refused = await peer.log_on(engine)
        assert refused.msg_type == "5" and "3 Logons within a minute" in refused[Tag.Text]


@in_loop
async def test_numbers_begin_anew_with_the_period_and_a_closed_session_says_so(tmp_path: Path) -> None:
    row = {"start_time": "00:00:00", "end_time": "00:00:00", "latency_seconds": 0}
    peer = Peer()
    async with running(tmp_path, row) as (engine, _):
        await peer.log_on(engine)
        await peer.log_out()
        assert (await peer.log_on(engine))[Tag.MsgSeqNum] == "3"
        await peer.log_out()
    later = time.time_ns() + 2 * 86_400 * 10**9
    async with running(tmp_path, row, clock_ns=lambda: later) as (engine, _):
        assert (await Peer().log_on(engine))[Tag.MsgSeqNum] == "1"
    day = dt.datetime.fromtimestamp(later // 10**9, dt.timezone.utc)
    past = {**row, "end_time": "00:00:01"} if day.hour else {**row, "start_time": "22:00", "end_time": "22:01"}
    async with running(tmp_path, past, clock_ns=lambda: later) as (engine, _):
        refused = await Peer().log_on(engine)
        assert refused.msg_type == "5" and "closed" in refused[Tag.Text]


@in_loop
async def test_without_a_password_by_address(tmp_path: Path) -> None:
    async with running(tmp_path, {"password": False, "addresses": ["127.0.0.1"]}) as (engine, _):
        assert (await Peer().log_on(engine, password="")).msg_type == "A"


@in_loop
async def test_strict_sessions_reject_before_the_application_hears(tmp_path: Path) -> None:
    async with running(tmp_path, {"strict": True}) as (engine, application):
        peer = Peer()
        await peer.log_on(engine)
        peer.order("bare")
        answer = await peer.hear()
        assert (answer.msg_type, answer[Tag.RefMsgType], answer[Tag.SessionRejectReason]) == ("3", "D", "1")
        assert [what for what, *_ in application.heard] == ["logon"]


@in_loop
async def test_a_stop_says_goodbye(tmp_path: Path) -> None:
    async with running(tmp_path) as (engine, application):
        peer = Peer()
        await peer.log_on(engine)
        stopping = asyncio.create_task(engine.stop())
        goodbye = await peer.hear()
        assert (goodbye.msg_type, goodbye[Tag.Text]) == ("5", "the gateway stops")
        peer.say("5")
        await peer.hear_end()
        await stopping
        assert application.heard[-1] == ("logout", KEY)


@in_loop
async def test_an_initiator_goes_on_to_the_host_that_answers(tmp_path: Path) -> None:
    """Two native engines, one of them begins. Its first host is not there; when the connection breaks, it comes back."""
    (tmp_path / "secret").write_text(f"{GOOD}\n")
    async with running(tmp_path / "a", application=Application(echo=True)) as (acceptor, accepting):
        row = {
            "sender_comp_id": "TW", "target_comp_id": "ISLD", "role": "initiator", "versions": ["FIX.4.4"],
            "hosts": ["127.0.0.1:9", f"127.0.0.1:{acceptor.port}"], "reconnect_seconds": 0.05,
            "username": "100001", "password_file": str(tmp_path / "secret"),
        }  # fmt: skip
        async with running(tmp_path / "b", row) as (initiator, initiating):
            key = SessionKey("FIX.4.4", "TW", "ISLD")
            await initiating.until(lambda: ("logon", key) in initiating.heard, "logged on")
            assert initiating.said("no connection")
            initiator.send(key, news("hello"))
            await accepting.until(lambda: ("B", "") in accepting.heard, "heard")
            next(iter(acceptor.connections)).transport.abort()
            await initiating.until(lambda: initiating.heard.count(("logon", key)) == 2, "logged on again")
