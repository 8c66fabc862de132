"""QuickFIX initiators of three versions against the native engine: resends both ways, resets, numbers over an end and a kill."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Iterator

import pytest
from interop.engines import on
from interop.fix_client import WAIT_SECONDS, FixClient
from interop.gateway import GatewayProcess
from interop.test_fix_gateway import PRICE

CLIENTS = {"FIX.4.2": "CLIENT1", "FIX.4.4": "CLIENT2", "FIXT.1.1": "CLIENT3"}


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GatewayProcess]:
    with GatewayProcess(tmp_path_factory.mktemp("versions") / "state", config=on("native")).start() as running:
        yield running


@pytest.fixture(params=CLIENTS)
def client(request: pytest.FixtureRequest, gateway: GatewayProcess, tmp_path: Path) -> Iterator[FixClient]:
    """One a version, whose numbers begin at 1 with its first logon."""
    found = FixClient(tmp_path, gateway.address("fix"), CLIENTS[request.param], reset=True, version=request.param)
    yield found
    found.stop()


def order(client: FixClient, name: str) -> dict[int, str]:
    client.order(name, "1", 1, PRICE - 3000, t1=client.user, t21="1")
    return client.wait("8", t11=name)


def cancel(client: FixClient, name: str) -> None:
    client.cancel(f"{name}-c", name, "1", t38=1)
    client.wait("8", t11=f"{name}-c", t39="4")


def test_what_the_client_missed_comes_again(client: FixClient) -> None:
    client.connect()
    told = [order(client, f"m{n}") for n in range(3)]
    deadline = time.monotonic() + WAIT_SECONDS
    while client.session.getExpectedTargetNum() <= int(told[-1][34]):  # QuickFIX counts a message after we have heard it
        assert time.monotonic() < deadline
    client.session.setNextTargetMsgSeqNum(int(told[0][34]))  # as if it had lost the last three
    client.order("m3", "1", 1, PRICE - 3000, t1=client.user, t21="1")
    again = [client.wait("8", t11=f"m{n}", t43="Y") for n in range(3)]
    assert [r[34] for r in again] == [r[34] for r in told] and [r[17] for r in again] == [r[17] for r in told]
    assert all(r[122] for r in again)
    client.until(lambda: any(r[35] == "8" and r[11] == "m3" for r in client.received), "the newest")
    for n in range(4):
        cancel(client, f"m{n}")


def test_what_the_gateway_missed_is_asked_for(client: FixClient) -> None:
    client.connect()
    order(client, "g0")
    client.session.setNextSenderMsgSeqNum(client.session.getExpectedSenderNum() + 5)
    client.order("g1", "1", 1, PRICE - 3000, t1=client.user, t21="1")
    asked = client.wait("2")
    assert asked[16] in ("0", str(int(asked[7]) + 5))
    client.wait("8", t11="g1")  # QuickFIX has filled the gap
    cancel(client, "g0")
    cancel(client, "g1")


def test_a_test_request_is_answered_and_a_reset_begins_anew(client: FixClient) -> None:
    client.connect()
    order(client, "r0")
    cancel(client, "r0")
    client.send("1", {112: "are you there"})
    assert client.wait("0", t112="are you there")
    client.session.logout("for now")
    client.until(lambda: not client.up, "logged out")
    client.session.logon()
    client.until(lambda: client.up, "logged on again")
    logons = [fields for fields in client.received if fields[35] == "A"]
    assert [fields[34] for fields in logons] == ["1", "1"] and logons[1].get(141) == "Y"
    order(client, "r1")
    cancel(client, "r1")


def test_numbers_outlive_an_end_and_a_kill_of_the_gateway(tmp_path: Path) -> None:
    with GatewayProcess(tmp_path / "state", config=on("native")).start() as gateway:
        address = gateway.address("fix")
        clients = [FixClient(tmp_path / name, address, name, version=version).connect() for version, name in CLIENTS.items()]
        try:
            last = {client: int(order(client, "first")[34]) for client in clients}
            for turn, stop in enumerate((gateway.interrupt, gateway.kill)):
                logons = {client: client.logons for client in clients}
                stop()
                gateway.start()
                for client in clients:
                    client.until(lambda client=client: client.up and client.logons > logons[client], "the connection is back")
                    told = order(client, f"turn{turn}")
                    assert int(told[34]) > last[client] and told[39] == "0"
                    last[client] = int(told[34])
            for client in clients:
                numbers = [int(fields[34]) for fields in client.received if 43 not in fields]
                assert sorted(set(numbers)) == numbers, "a number came twice"
                reports = [(fields[11], fields[17]) for fields in client.reports()]
                assert len(set(reports)) == len(reports) == 3, "each report came once"
                assert not any(fields[35] in "35" and "eq" in fields.get(58, "") for fields in client.received)
        finally:
            for client in clients:
                client.stop()
