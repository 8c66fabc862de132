"""The trader front over real sockets: real log, real core, our own client on the other side."""

from __future__ import annotations

from pathlib import Path

import pytest
from unit.front_site import BROKER, M, S, Site, order, play, report_of

from ctpproto import ctp
from ctpproto.client import Client, CtpError, FlowsOpened, Kept, Response, Resume, Return
from ctpproto.ftd import packets
from ctpproto.structs import Struct
from fixbridge.front.answers import without_secrets
from fixbridge.front.trader import RULES, Throttle

QRY_ORDER = S.QryOrder(BrokerID=BROKER)


def status(wanted: str):
    return lambda event: event.message.fields[0].OrderStatus == wanted


async def rest(client: Client, ref: int, price: float = 4000.0) -> Struct:
    """Place an order that rests; returns its report."""
    client.send(M.ReqOrderInsert, order(ref, price=price))
    return (await client.expect(M.OnRtnOrder, report_of(ref, "3"))).message.fields[0]


async def error_of(client: Client, request: ctp.MessageType, *fields: Struct) -> int:
    with pytest.raises(CtpError) as refused:
        await client.call(request, *fields)
    return refused.value.error_id


# -- login ------------------------------------------------------------------------------------------------------------


def test_a_login_is_answered_then_the_flows_open_then_they_flow() -> None:
    async def scene(site: Site) -> None:
        async with site.client() as client:
            login = await client.login(BROKER, "100001", "pw100001")
            assert (login.FrontID, login.UserID, login.TradingDay) == (1, "100001", "20261123")
            assert login.SessionID > 0
            opened = await client.expect(FlowsOpened)
            assert opened.private == 0
            report = await rest(client, 1)
            assert (report.FrontID, report.SessionID, report.UserID) == (login.FrontID, login.SessionID, "100001")

    play(scene)


def test_wrong_logins_are_refused_and_a_repeated_one_locks() -> None:
    async def scene(site: Site) -> None:
        before = site.gateway.sequencer.status()["last_number"]
        async with site.client() as client:
            errors = []
            for broker, user, password in [
                ("8888", "100001", "pw100001"), (BROKER, "nobody", "pw"), (BROKER, "", ""),
                *[(BROKER, "100001", f"guess {n}") for n in range(5)], (BROKER, "100001", "pw100001"),
            ]:  # fmt: skip
                with pytest.raises(CtpError) as refused:
                    await client.login(broker, user, password)
                errors.append(refused.value.error_id)
            assert errors == [3] * 8 + [75]
            assert site.gateway.sequencer.status()["last_number"] == before, "a wrong password is no business of the log's"
            await client.login(BROKER, "100002", "pw100002")
            with pytest.raises(CtpError) as again:
                await client.login(BROKER, "100002", "pw100002")
            assert again.value.error_id == 5
        assert any("login of '100001'" in line for line in site.lines)

    play(scene)


def test_passwords_are_nowhere_in_the_log(tmp_path: Path) -> None:
    async def scene(site: Site) -> None:
        async with site.client() as client:
            await client.login(BROKER, "100001", "pw100001", OneTimePassword="once-only")
            change = S.UserPasswordUpdate(BrokerID=BROKER, UserID="100001", OldPassword="pw100001", NewPassword="quite new")
            (row,) = await client.call(M.ReqUserPasswordUpdate, change)
            assert (row.UserID, row.OldPassword, row.NewPassword) == ("100001", "", "")

    play(scene, tmp_path)
    stored = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"100001" in stored
    for secret in (b"pw100001", b"once-only", b"quite new"):
        assert secret not in stored


def test_a_changed_password_is_the_password(tmp_path: Path) -> None:
    async def change(site: Site) -> None:
        async with site.member() as client:
            update = {"BrokerID": BROKER, "UserID": "100001"}
            wrong = S.UserPasswordUpdate(**update, OldPassword="no", NewPassword="new one")
            assert await error_of(client, M.ReqUserPasswordUpdate, wrong) == 14
            same = S.UserPasswordUpdate(**update, OldPassword="pw100001", NewPassword="pw100001")
            assert await error_of(client, M.ReqUserPasswordUpdate, same) == 142
            empty = S.UserPasswordUpdate(**update, OldPassword="pw100001")
            assert await error_of(client, M.ReqUserPasswordUpdate, empty) == 132
            other = S.UserPasswordUpdate(BrokerID=BROKER, UserID="100002", OldPassword="pw100002", NewPassword="x")
            assert await error_of(client, M.ReqUserPasswordUpdate, other) == 10
            good = S.UserPasswordUpdate(**update, OldPassword="pw100001", NewPassword="new one")
            await client.call(M.ReqUserPasswordUpdate, good)

    async def after(site: Site) -> None:
        async with site.client() as client:
            with pytest.raises(CtpError):
                await client.login(BROKER, "100001", "pw100001")
            await client.login(BROKER, "100001", "new one")

    play(change, tmp_path)
    play(after, tmp_path)  # after a restart, too


def test_logout_ends_the_flows_and_lets_log_in_again() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as client, site.member() as other:
            first = (await client.expect(FlowsOpened)).private
            assert first == 0
            await client.call(M.ReqUserLogout, S.UserLogout(BrokerID=BROKER, UserID="100001"))
            assert await error_of(client, M.ReqQryOrder, QRY_ORDER) == 6
            await rest(other, 1)
            assert not [e for e in client.unread() if isinstance(e, Return)]
            login = await client.login(BROKER, "100001", "pw100001")
            assert login.SessionID > 0
            assert (await client.expect(FlowsOpened)).private == 0
            await client.expect(M.OnRtnOrder, status("3"))

    play(scene)


def test_too_many_sessions_of_a_user_are_the_cores_to_refuse() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as one, site.member(), site.client() as third:
            with pytest.raises(CtpError) as refused:
                await third.login(BROKER, "100001", "pw100001")
            assert refused.value.error_id == 60
            await one.call(M.ReqUserLogout, S.UserLogout(BrokerID=BROKER, UserID="100001"))
            await third.login(BROKER, "100001", "pw100001")

    play(scene, login__max_sessions_per_user=2)


def test_authentication_is_answered_without_a_challenge() -> None:
    async def scene(site: Site) -> None:
        async with site.client() as client:
            info = S.AuthenticationInfo(BrokerID=BROKER, UserID="100001", UserProductInfo="test", AuthInfo="opaque")
            (row,) = await client.call(M.ReqAuthenticate, info)
            assert (row.IsResult, row.UserID) == (1, "100001")

    play(scene)


# -- what may be asked ------------------------------------------------------------------------------------------------


def test_every_request_before_a_login_gets_its_own_response() -> None:
    async def scene(site: Site) -> None:
        async with site.client() as client:
            for request in ctp.V6_3_11.requests.values():
                if request.api != "trader" or request.name in ("ReqUserLogin", "ReqAuthenticate"):
                    continue
                struct = ctp.V6_3_11.structs[request.structs[0]]
                expected = 27 if request.name == "ReqUserLogin2" else 6
                assert (request.name, await error_of(client, request, struct())) == (request.name, expected)

    play(scene)


def test_known_requests_that_are_not_supported_say_so_in_their_own_response() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as client:
            for request in ctp.V6_3_11.requests.values():
                if request.api == "trader" and request.series != 4 and request.tid not in RULES:
                    struct = ctp.V6_3_11.structs[request.structs[0]]
                    assert (request.name, await error_of(client, request, struct())) == (request.name, 27)

    play(scene)


def test_a_user_acts_as_itself_only() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as client:
            for members in ({"UserID": "100002"}, {"BrokerID": "8888"}):
                client.send(M.ReqOrderInsert, order(1, **members))
                answer = await client.expect(M.OnRspOrderInsert)
                assert answer.message.fields[0].ErrorID == 2
            assert await error_of(client, M.ReqQryOrder, S.QryOrder(BrokerID="8888")) == 2
            client.send(M.ReqOrderInsert, order(2, UserID="", BrokerID=""), request_id=77)
            report = (await client.expect(M.OnRtnOrder, status("3"))).message.fields[0]
            assert (report.UserID, report.BrokerID, report.RequestID) == ("100001", BROKER, 77)

    play(scene)


def test_unknown_requests_and_text_that_is_no_gbk() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as client:
            client.write_raw(frame(1, 2, 0x4999, ()))
            answer = await client.expect(M.OnRspError)
            assert (answer.message.fields[0].ErrorID, answer.request_id) == (77, 9)
            raw = bytearray(ctp.V6_3_11.narrow(order(1)).pack())
            raw[0:2] = b"\xff\xff"
            client.write_raw(frame(1, 3, M.ReqOrderInsert.tid, ((0x0400, bytes(raw)),)))
            answer = await client.expect(M.OnRspOrderInsert)
            assert answer.message.fields[0].ErrorID == 15
            client.write_raw(frame(1, 4, M.ReqOrderInsert.tid, ()))
            assert (await client.expect(M.OnRspOrderInsert)).message.fields[0].ErrorID == 15

    play(scene)


def frame(series: int, number: int, tid: int, fields: tuple[tuple[int, bytes], ...]) -> bytes:
    content = packets.Packet(12, packets.LAST, series, number, tid, 9, fields).encode()
    return bytes((2, 0)) + len(content).to_bytes(2, "big") + content


def test_a_refused_order_is_said_to_its_session_and_to_the_user() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as client, site.member() as other:
            client.send(M.ReqOrderInsert, order(1, InstrumentID="XX9999"))
            answer = await client.expect(M.OnRspOrderInsert)
            assert answer.message.fields[0].ErrorID == 16 and answer.series == 1
            for member in (client, other):
                returned = await member.expect(M.OnErrRtnOrderInsert)
                assert (returned.message.fields[0].ErrorID, returned.number) == (16, 1)
            assert not [e for e in other.unread() if isinstance(e, Response)]

    play(scene)


def test_a_query_in_flight_and_a_third_in_a_second_are_refused() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as client:
            assert await client.call(M.ReqQryOrder, QRY_ORDER) == []
            (account,) = await client.call(M.ReqQryTradingAccount, S.QryTradingAccount(BrokerID=BROKER, InvestorID="100001"))
            assert account.AccountID == "100001"
            assert await error_of(client, M.ReqQryOrder, QRY_ORDER) == 90

    play(scene)


def test_unlimited_queries_where_the_configuration_says_so() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as client:
            for _ in range(20):
                instruments = await client.call(M.ReqQryInstrument, S.QryInstrument())
            assert "IF2612" in {row.InstrumentID for row in instruments}

    play(scene, trader_front__queries_per_second=0)


def test_a_long_answer_comes_whole_and_chained() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as client:
            for ref in range(1, 301):
                client.send(M.ReqOrderInsert, order(ref, InstrumentID="m2705", ExchangeID="DCE", price=2850.0))
            await client.expect(M.OnRtnOrder, report_of(300, "3"))
            rows = await client.call(M.ReqQryOrder, QRY_ORDER)
            assert sorted(int(row.OrderRef) for row in rows) == list(range(1, 301))

    play(scene)


def test_orders_beyond_the_configured_rate() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as client:
            for ref in range(1, 5):
                client.send(M.ReqOrderInsert, order(ref, price=3900.0))
            assert (await client.expect(M.OnRspOrderInsert)).message.fields[0].ErrorID == 116

    play(scene, trader_front__orders_per_second=2)


# -- flows ------------------------------------------------------------------------------------------------------------


async def private_numbers(client: Client, last: int) -> list[int]:
    """Numbers of the private flow until `last`."""
    numbers: list[int] = []
    while not numbers or numbers[-1] < last:
        event = await client.expect(Return, lambda e: e.series == 2)
        numbers.append(event.number)
    return numbers


def test_restart_resume_and_quick() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as client:
            await rest(client, 1)
            kept = client.kept
            assert kept.private == 2
        async with site.member() as client:
            await rest(client, 2)
            end = client.kept.private
        assert end == 4
        async with site.member(kept=kept, private=Resume.RESUME) as client:
            assert await private_numbers(client, end) == [3, 4]
        async with site.member(kept=kept, private=Resume.RESTART) as client:
            assert await private_numbers(client, end) == [1, 2, 3, 4]
        async with site.member(kept=kept, private=Resume.QUICK) as client:
            assert (await client.expect(FlowsOpened)).private == end
            await rest(client, 3)
            assert client.kept.private == end + 2

    play(scene)


def test_two_sessions_of_a_user_read_one_flow() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as one, site.member() as two:
            await rest(one, 1)
            await rest(two, 1)
            for client in (one, two):
                await client.expect(lambda e: isinstance(e, Return) and e.number == 4) if client.kept.private < 4 else None
            assert one.kept.private == two.kept.private == 4

    play(scene)


def test_a_number_above_ours_is_a_fault_and_not_a_move() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as client:
            await rest(client, 1)
            kept = client.kept
        async with site.client(kept=Kept(kept.trading_day, kept.private + 5, 0)) as client:
            with pytest.raises(CtpError) as refused:
                await client.login(BROKER, "100001", "pw100001")
            assert refused.value.error_id == 2 and "ours ends at 2" in refused.value.text
            assert await error_of(client, M.ReqQryOrder, QRY_ORDER) == 6
            await client.login(BROKER, "100001", "pw100001", private=Resume.RESTART)
            assert await private_numbers(client, 2) == [1, 2]
        # Numbers of another day are not compared.
        async with site.client(kept=Kept("20261120", 99, 99)) as client:
            await client.login(BROKER, "100001", "pw100001")
            assert await private_numbers(client, 2) == [1, 2]

    play(scene)


def test_the_flows_survive_a_restart(tmp_path: Path) -> None:
    kept = Kept()

    async def before(site: Site) -> None:
        nonlocal kept
        async with site.member() as client:
            await rest(client, 1)
            kept = client.kept
            await rest(client, 2)

    async def after(site: Site) -> None:
        async with site.member(kept=kept) as client:
            assert await private_numbers(client, 4) == [3, 4]
            await rest(client, 3)
            assert client.kept.private == 6

    play(before, tmp_path)
    play(after, tmp_path)


def test_a_day_roll_closes_the_sessions_and_the_numbers_begin_anew() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as client:
            await rest(client, 1)
            site.roll_day("20261124")
            await client.expect(M.OnRtnOrder, status("5"))
            async for _ in client.events():
                pass
            assert client.fault is not None
            kept = client.kept
        assert kept.trading_day == "20261123"
        async with site.member(kept=kept) as client:
            assert (await client.expect(FlowsOpened)).private == 0
            await rest(client, 1)
            assert client.kept == Kept("20261124", 2, client.kept.public)

    play(scene)


def test_every_session_of_an_earlier_run_is_closed(tmp_path: Path) -> None:
    async def leave_open(site: Site) -> None:
        async with site.member(), site.member():
            # As a killed process would: the front's last words are not heard.
            site.gateway.sequencer.halted = "pulled the plug"
        site.gateway.sequencer.halted = None

    async def again(site: Site) -> None:
        async with site.member(), site.member():
            pass

    play(leave_open, tmp_path, login__max_sessions_per_user=2)
    play(again, tmp_path, login__max_sessions_per_user=2)


# -- the connection ---------------------------------------------------------------------------------------------------


def test_a_stranger_who_does_not_log_in_is_closed() -> None:
    async def scene(site: Site) -> None:
        async with site.client() as client:
            async for _ in client.events():
                pass
            assert client.fault is not None

    play(scene, trader_front__login_seconds=0.2)


def test_connections_are_bounded() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as one, site.member() as two, site.client() as third:
            async for _ in third.events():
                pass
            assert third.fault is not None and one.fault is None and two.fault is None
        async with site.member():
            pass

    play(scene, trader_front__max_connections_per_address=2)


def test_a_halted_system_refuses_in_the_requests_own_words() -> None:
    async def scene(site: Site) -> None:
        async with site.member() as client:
            site.gateway.sequencer.halted = "the test says so"
            client.send(M.ReqOrderInsert, order(1))
            answer = await client.expect(M.OnRspOrderInsert)
            assert answer.message.fields[0].ErrorID == 8 and answer.message.fields[1].OrderRef == "1"
            assert await error_of(client, M.ReqQryOrder, QRY_ORDER) == 8
            site.gateway.sequencer.halted = None
            await rest(client, 2)

    play(scene)


# -- small parts ------------------------------------------------------------------------------------------------------


def test_the_throttle_never_refuses_who_keeps_to_one_in_each_second_of_its_own_clock() -> None:
    second = 1_000_000_000
    throttle = Throttle(1, 2)
    late = [n * second + (second - 1 if n % 2 == 0 else 1) for n in range(20)]  # as far off the grid as the rule allows
    assert all(throttle.allows(at) for at in late)
    assert not throttle.allows(late[-1]) or not throttle.allows(late[-1])
    assert all(Throttle(0, 0).allows(0) for _ in range(100))


def test_every_password_member_is_blanked() -> None:
    transfer = S.ReqTransfer(BankPassWord="one", Password="two", AccountID="100001")
    assert without_secrets(transfer) == S.ReqTransfer(AccountID="100001")
    asked = S.ReqUserLogin(UserID="100001", Password="one", OneTimePassword="two")
    assert without_secrets(asked) == S.ReqUserLogin(UserID="100001")
